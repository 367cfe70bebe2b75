//! Why a competence has its level, in words: who says what, in which answer, and where the counsellor's word is kept.

use super::told::{Line, Teller, Told, capital};
use crate::competence::{CompetenceId, EvidenceSource};
use crate::dossier::explanation::{
    LevelExplanation, RatingSlot, SourceShare, Spoken, explain_level, rating_places,
};
use crate::interview::Describer;
use crate::lang::{MessageArgs, rounded};
use crate::occupation::OccupationId;
use crate::questionnaire::{ItemKind, Value};
use crate::ui::text::Tone;

/// Why this competence has its level.
pub fn tell(
    teller: &Teller<'_>,
    id: &CompetenceId,
    towards: Option<&OccupationId>,
) -> Option<Told> {
    let l = teller.l;
    let position = teller.catalogue.framework().position(id)?;
    let (_, name) = teller.competence(position)?;
    let mut told = Told {
        title: name.to_owned(),
        ..Told::default()
    };
    let explained = explain_level(&teller.open.derived, teller.catalogue, position);
    match &explained {
        None => told.figure = l.text("why-level-none"),
        Some(explained) => figure(teller, explained, &mut told),
    }
    if let Some((asked, occupation)) = required(teller, position, towards) {
        let mut args = MessageArgs::new();
        args.set("occupation", occupation);
        args.set("level", rounded(asked, 1));
        told.lines.push(Line::Sentence(
            l.with("why-level-required", &args),
            Tone::Normal,
        ));
    }
    ratings(teller, id, name, &mut told);
    told.lines.push(Line::Changed);
    for of in explained.iter().flat_map(|e| &e.sources) {
        source(teller, id, of, &mut told);
    }
    Some(told)
}

fn figure(teller: &Teller<'_>, explained: &LevelExplanation, told: &mut Told) {
    let l = teller.l;
    let level = &explained.level;
    told.figure = l.with1("why-level", "level", rounded(level.level, 1));
    let mut args = MessageArgs::new();
    args.set("lo", rounded(level.lo, 1));
    args.set("hi", rounded(level.hi, 1));
    told.about = l.with("why-level-interval", &args);
}

/// What the occupation by way of which one came here asks of this competence.
fn required(
    teller: &Teller<'_>,
    position: usize,
    towards: Option<&OccupationId>,
) -> Option<(f64, String)> {
    let at = teller.catalogue.position(towards?)?;
    let level = teller.catalogue.requirements(at).of(position)?.level;
    let occupation = teller.catalogue.occupations().get(at)?;
    Some((level, occupation.label.get(teller.l.lang()).to_owned()))
}

/// One source, and its answers.
fn source(teller: &Teller<'_>, id: &CompetenceId, of: &SourceShare, told: &mut Told) {
    let l = teller.l;
    let word = l.text(source_key(of.source));
    let mut args = MessageArgs::new();
    args.set("source", capital(&word));
    args.set("level", rounded(of.mean, 1));
    args.set("share", rounded(of.share * 100.0, 0));
    told.lines.push(Line::Heading(l.with("why-source", &args)));
    let mut values: Vec<&Spoken> = of.values.iter().collect();
    values.sort_by(|a, b| a.origin.cmp(&b.origin));
    for same in values.chunk_by(|a, b| a.origin == b.origin) {
        let Some(first) = same.first() else { continue };
        let levels: Vec<String> = same
            .iter()
            .map(|v| l.with1("why-value", "level", rounded(v.evidence.level, 1)))
            .collect();
        let share: f64 = same.iter().map(|v| v.share).sum();
        let mut args = MessageArgs::new();
        args.set("level", l.list(&levels));
        args.set("share", rounded(share * 100.0, 0));
        let mut counts = l.with("why-counts", &args);
        if let Some(task) = task(teller, id, first).filter(|t| !t.is_empty()) {
            counts = format!("{task} · {counts}");
        }
        let with_answer = !is_rating(teller, first);
        told.lines
            .extend(teller.answered(&first.origin, with_answer, counts, &word));
    }
}

/// What was told of the task, where the answer tells of tasks.
fn task(teller: &Teller<'_>, id: &CompetenceId, spoken: &Spoken) -> Option<String> {
    let (_, session) = teller.session(&spoken.origin.questionnaire)?;
    let Value::Tasks(tasks) = session.shown_answer(&spoken.origin.at)?.value()? else {
        return None;
    };
    let describer = Describer {
        locale: teller.l,
        catalogue: teller.catalogue,
        questionnaire: session.questionnaire(),
    };
    Some(describer.told(tasks.answers.get(id)?))
}

/// Whether the answer is the level itself, which need not be said twice.
fn is_rating(teller: &Teller<'_>, spoken: &Spoken) -> bool {
    let session = teller.session(&spoken.origin.questionnaire);
    let answer = session.and_then(|(_, s)| s.shown_answer(&spoken.origin.at));
    matches!(
        answer.and_then(crate::questionnaire::Answer::value),
        Some(Value::Competence(_) | Value::Trade(_) | Value::Tasks(_))
    )
}

/// Where the counsellor's word can be given.
fn ratings(teller: &Teller<'_>, id: &CompetenceId, name: &str, told: &mut Told) {
    let l = teller.l;
    told.lines.push(Line::Heading(l.text("why-rating")));
    let places = rating_places(&teller.open.dossier, teller.catalogue, id);
    if places.is_empty() {
        let key = if has_question(teller, id) {
            "why-rating-hidden"
        } else {
            "why-rating-none"
        };
        told.lines.push(Line::Note(l.text(key)));
        return;
    }
    for place in places {
        let Some(interview) = teller.open.dossier.interviews.get(place.interview) else {
            continue;
        };
        let session = &interview.session;
        let kept_in = teller.question(session, &place.at, false);
        if let RatingSlot::Silent(_) = place.slot {
            told.lines.push(Line::Answered {
                said: teller.question(session, &place.at, true),
                counts: l.text("why-rating-silent"),
                of: l.text("why-rating"),
                interview: place.interview,
                at: place.at.clone(),
            });
            continue;
        }
        told.lines.push(Line::Rating {
            competence: id.clone(),
            name: name.to_owned(),
            kept_in,
            place,
        });
    }
}

/// Whether one of the questionnaires has a question about it, which is not asked now.
fn has_question(teller: &Teller<'_>, id: &CompetenceId) -> bool {
    teller.open.dossier.sessions().any(|session| {
        let mut items = session.questionnaire().items();
        items.any(|item| matches!(&item.kind, ItemKind::Competence(of) if of == id))
    })
}

/// The message key of a source.
pub fn source_key(source: EvidenceSource) -> &'static str {
    match source {
        EvidenceSource::SelfDeclared => "evidence-self",
        EvidenceSource::Observed => "evidence-observed",
        EvidenceSource::Document => "evidence-document",
        EvidenceSource::Test => "evidence-test",
    }
}
