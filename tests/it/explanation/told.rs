//! The summary says where its figures come from, in three languages, and nothing that was said in confidence.

use std::sync::Arc;

use bilan::dossier::{Dossier, derive};
use bilan::interview::{Change, Session};
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{Questionnaire, build};
use bilan::report::{self, Block};
use proptest::prelude::*;

use super::{CONTENT, dossier_with, sample};
use crate::answers::{MAIN, after, changes, fresh, now};

/// Everything the section says.
fn section(dossier: &Dossier, lang: &str) -> String {
    let catalogue = &CONTENT.catalogue;
    let locale = Locales::embedded().get(&LangId::new(lang));
    let derived = derive(dossier, catalogue);
    let date = jiff::civil::date(2026, 10, 20);
    let summary = report::build(dossier, &derived, catalogue, &locale, date);
    let heading = locale.text("report-grounds");
    let mut inside = false;
    let mut said = String::new();
    for block in report::blocks(&summary, &locale).blocks {
        match block {
            Block::Heading(text) => inside = text == heading,
            Block::Paragraph { text, .. } if inside => said.push_str(&text.text),
            Block::Table(table) if inside => {
                for cell in table.rows.into_iter().flatten() {
                    said.push_str(&cell.text);
                    said.push('\n');
                }
            }
            _ => {}
        }
        said.push('\n');
    }
    said
}

#[test]
fn the_examples_say_where_their_figures_come_from() {
    for lang in ["fr", "ar", "en"] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        for position in 0..3 {
            let dossier = sample(position);
            let said = section(&dossier, lang);
            let derived = derive(&dossier, &CONTENT.catalogue);
            let first = derived.ranking.iter().find(|entry| {
                let id = &entry.occupation(&CONTENT.catalogue).unwrap().id;
                dossier.targets.contains(id)
            });
            let first = first.expect("the examples have chosen").clone();
            let name = first.occupation(&CONTENT.catalogue).unwrap();
            let name = name.label.get(&LangId::new(lang));
            assert!(said.contains(name), "{lang} {position}: {said}");
            let source = locale.text("report-source-self");
            assert!(said.contains(&source), "{lang} {position}: {said}");
            let points = (first.fit.index.unwrap() * 100.0).round().to_string();
            assert!(said.contains(&points), "{lang} {position}: {said}");
        }
    }
}

/// The questionnaire with every question marked as sensitive that speaks of a competence, or with none.
fn marked(sensitive: bool) -> Arc<Questionnaire> {
    let mut source = MAIN.source().clone();
    let links: Vec<String> = source
        .scoring
        .iter()
        .map(|link| link.origin().0.to_owned())
        .collect();
    for item in source.sections.iter_mut().flat_map(|s| &mut s.items) {
        if links.contains(&item.id.as_str().to_owned()) {
            item.sensitive = sensitive;
        }
    }
    Arc::new(build(source).unwrap())
}

fn under(questionnaire: &Arc<Questionnaire>, dossier: &Dossier) -> Dossier {
    let mut other = dossier.clone();
    let record = other.interviews[0].session.record().clone();
    other.interviews[0].session = Session::new(questionnaire.clone(), LangId::new("ar"), record);
    other
}

/// The questions that were marked, as they are written.
fn asked(lang: &str) -> Vec<String> {
    let questionnaire = marked(true);
    let items = questionnaire.items().filter(|i| i.sensitive);
    items
        .map(|i| i.label.get(&LangId::new(lang)).to_owned())
        .filter(|label| label.len() > 12)
        .collect()
}

#[test]
fn a_sensitive_question_is_not_named_though_it_counts() {
    let mut named = 0;
    for position in 0..3 {
        for lang in ["fr", "ar", "en"] {
            let dossier = sample(position);
            let open = section(&under(&marked(false), &dossier), lang);
            named += asked(lang).iter().filter(|q| open.contains(*q)).count();
            let closed = section(&under(&marked(true), &dossier), lang);
            assert!(closed.contains('%') || !closed.is_empty());
            for question in asked(lang) {
                assert!(!closed.contains(&question), "{lang}: {question}");
            }
        }
    }
    assert!(named > 0, "no question is named where it may be");
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(4)
    })]

    #[test]
    fn nothing_said_in_confidence_is_printed(first in changes(&MAIN), lang in 0..3usize) {
        const NOTE: &str = "NOTE-FOR-MYSELF";
        let lang = ["fr", "ar", "en"][lang];
        let mut dossier = dossier_with(&MAIN);
        let mut session = after(fresh(&MAIN, lang), &first);
        let places: Vec<_> = session.relevance().shown().map(|(_, at)| at.clone()).collect();
        for at in places {
            session.apply(Change::Note(at, NOTE.to_owned()), now());
        }
        dossier.interviews[0].session = session;
        let said = section(&under(&marked(true), &dossier), lang);
        prop_assert!(!said.contains(NOTE));
        for question in asked(lang) {
            prop_assert!(!said.contains(&question), "{}", question);
        }
    }
}
