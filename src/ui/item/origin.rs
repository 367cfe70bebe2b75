//! Where something was said: its name for who reads, and the way there.

use egui::{Context, Id};

use super::{Asked, short_label, tasks};
use crate::app::{Command, RecordId};
use crate::interview::{Describer, Origin, Session};
use crate::questionnaire::{Answer, CompetenceId, ItemId, ItemKind, ItemRef, Value};

/// The id under which the screen remembers which row of a group is folded out.
#[must_use]
pub fn open_row(dossier: Option<RecordId>, group: &ItemId) -> Id {
    Id::unique(("open row", dossier, group))
}

/// The interview that this answer is in.
fn session<'a>(asked: &'a Asked<'_>, questionnaire: &str) -> Option<&'a Session> {
    let of = |s: &Session| s.questionnaire().source().id == questionnaire;
    if of(asked.session) {
        return Some(asked.session);
    }
    asked.dossier?;
    let open = asked.state.open.as_ref()?;
    open.dossier.sessions().find(|s| of(s))
}

/// What the place is called: in a row the experience it tells of, else the question.
#[must_use]
pub fn name(asked: &Asked<'_>, origin: &Origin) -> String {
    let Some(session) = session(asked, &origin.questionnaire) else {
        return String::new();
    };
    let questionnaire = session.questionnaire();
    let Some(item) = questionnaire.item(&origin.at.item) else {
        return String::new();
    };
    let describer = Describer {
        questionnaire,
        ..asked.describer
    };
    if let ItemKind::Tasks { of } | ItemKind::TradeCompetences { occupation: of } = &item.kind {
        let named = ItemRef {
            item: of.clone(),
            row: origin.at.row,
        };
        let item = questionnaire.item(of);
        let value = session.shown_answer(&named).and_then(Answer::value);
        // What the person called it says more than the catalogue's title.
        if let Some(Value::Occupation { said, .. } | Value::Activity { said, .. }) = value
            && !said.trim().is_empty()
        {
            return said.trim().to_owned();
        }
        if let (Some(item), Some(value)) = (item, value) {
            return describer.value(item, value);
        }
    }
    let label = short_label(item, asked.catalogue);
    describer.filled(label.get(asked.locale.lang()), session, &origin.at)
}

/// Goes there: to another interview of the dossier where it is in one, and to the row folded out.
fn go_to(ctx: &Context, asked: &mut Asked<'_>, origin: &Origin) {
    let Some(session) = session(asked, &origin.questionnaire) else {
        return;
    };
    let at = unfolded(ctx, asked.dossier, session, &origin.at);
    let open = asked
        .state
        .open
        .as_ref()
        .filter(|_| asked.dossier.is_some());
    let interview = open.and_then(|open| {
        let mut sessions = open.dossier.sessions();
        sessions.position(|s| s.questionnaire().source().id == origin.questionnaire)
    });
    asked.commands.push(match interview {
        Some(interview) => Command::GoToIn(interview, at),
        None => Command::GoTo(at),
    });
}

/// Goes where a task was told, with the task in sight.
pub fn go_to_task(ctx: &Context, asked: &mut Asked<'_>, (origin, task): (&Origin, &CompetenceId)) {
    tasks::bring(
        ctx,
        asked.dossier,
        &origin.questionnaire,
        (&origin.at, task),
    );
    go_to(ctx, asked, origin);
}

/// The stop at which this place is shown, with its row folded out.
pub fn unfolded(
    ctx: &Context,
    dossier: Option<RecordId>,
    session: &Session,
    at: &ItemRef,
) -> ItemRef {
    let info = session.questionnaire().info(&at.item);
    let Some(group) = info.and_then(|i| i.group.as_ref()) else {
        return at.clone();
    };
    if let Some(row) = at.row {
        let id = open_row(dossier, group);
        ctx.data_mut(|d| d.insert_temp(id, Some(row)));
    }
    ItemRef::top(group)
}
