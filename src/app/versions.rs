//! A newer version of the questionnaire: it is offered, looked at, taken or left, and can be taken back.

use std::sync::Arc;

use jiff::Timestamp;

use super::state::{OpenDossier, Screen, State};
use crate::authoring::Content;
use crate::interview::{Session, plan};
use crate::questionnaire::Questionnaire;

/// The questionnaire of this interview as it is among the trainers' files, where that is another one.
pub fn newer(session: &Session, content: &Content) -> Option<Arc<Questionnaire>> {
    let mine = session.questionnaire();
    let theirs = content.questionnaires.get(&mine.source().id)?;
    let same = Arc::ptr_eq(mine, theirs) || mine.source() == theirs.source();
    (!same).then(|| theirs.clone())
}

/// Makes the plan of what would become of the answers; whether there is one.
pub fn look(state: &mut State) -> bool {
    let Some(open) = state.open.as_mut() else {
        return false;
    };
    let found = open.session().zip(open.newer.as_ref());
    open.plan = found.map(|(session, newer)| plan(session, newer));
    open.plan.is_some()
}

/// Shows the plan before anything else, unless the interview is closed, cannot be saved, or the counsellor has already
/// chosen to go on without this version.
pub fn offer(state: &mut State) {
    if !state.can_write() {
        return;
    }
    let Some(open) = state.open.as_ref() else {
        return;
    };
    let Some((session, newer)) = open.session().zip(open.newer.as_ref()) else {
        return;
    };
    let record = session.record();
    let declined = record.declined.as_deref() == Some(newer.source().version.as_str());
    if record.finished.is_none() && !declined && look(state) {
        state.screen = Screen::NewVersion;
    }
}

/// Goes on under the old version, and does not ask again about this one.
pub fn stay(open: &mut OpenDossier) -> bool {
    open.plan = None;
    let Some(newer) = open.newer.clone() else {
        return false;
    };
    let version = &newer.source().version;
    let Some(session) = open.session_mut() else {
        return false;
    };
    if session.record().declined.as_deref() == Some(version) {
        return false;
    }
    session.decline(version);
    true
}

/// Takes the interview on to the newer version; the former interview is kept until the dossier is closed.
pub fn move_on(open: &mut OpenDossier, now: Timestamp) -> bool {
    open.plan = None;
    let Some(newer) = open.newer.take() else {
        return false;
    };
    let Some(former) = open.dossier.carry_over(open.current, &newer, now) else {
        return false;
    };
    open.former.push((open.current, former));
    true
}

/// Takes the interview back to the version it had before, once every later change was taken back.
pub fn go_back(open: &mut OpenDossier) -> bool {
    let Some(position) = open.former.iter().rposition(|(of, _)| *of == open.current) else {
        return false;
    };
    let (_, mut session) = open.former.remove(position);
    session.set_language(open.dossier.beneficiary.language.clone());
    // It was looked at and taken back: asking again at the next opening would be no help.
    if let Some(moved) = open.session() {
        session.decline(&moved.questionnaire().source().version.clone());
    }
    match open.session_mut() {
        Some(place) => {
            *place = session;
            true
        }
        None => false,
    }
}

impl OpenDossier {
    /// Whether there is something to take back: a change, or the step to a newer version.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        let moved = self.former.iter().any(|(of, _)| *of == self.current);
        moved || self.session().is_some_and(Session::can_undo)
    }
}
