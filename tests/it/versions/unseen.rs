//! What was set aside is never scored and never printed.

use bilan::authoring::{embedded_files, load};
use bilan::dossier::{Dossier, derive};
use bilan::exchange::{scores_json, summary_pdf};
use bilan::interview::Session;
use bilan::lang::{LangId, Locales};
use bilan::report::DocumentLanguages;
use bilan::text::TextEngine;

use super::golden::with_parked;

/// The same dossier as if nothing had ever been set aside.
fn without(dossier: &Dossier) -> Dossier {
    let mut plain = dossier.clone();
    for interview in &mut plain.interviews {
        let session = &interview.session;
        let mut record = session.record().clone();
        record.parked.clear();
        let questionnaire = session.questionnaire().clone();
        interview.session = Session::new(questionnaire, session.language().clone(), record);
    }
    plain
}

#[test]
fn the_summary_is_byte_for_byte_the_one_without() {
    let content = load(&embedded_files()).unwrap();
    let locales = Locales::embedded();
    let mut engine = TextEngine::new();
    let mut pdf = |dossier: &Dossier, languages: &DocumentLanguages| {
        let date = jiff::civil::date(2026, 3, 6);
        let catalogue = &content.catalogue;
        summary_pdf(dossier, catalogue, &locales, languages, date, &mut engine).unwrap()
    };
    let dossier = with_parked();
    assert!(!dossier.interviews[0].session.record().parked.is_empty());
    let plain = without(&dossier);
    let (fr, ar) = (LangId::french(), LangId::new("ar"));
    for languages in [
        DocumentLanguages::one(fr.clone()),
        DocumentLanguages::two(ar, fr),
    ] {
        let same = pdf(&dossier, &languages) == pdf(&plain, &languages);
        assert!(same, "{languages}: something set aside is on paper");
    }
}

#[test]
fn the_scores_are_those_without() {
    let content = load(&embedded_files()).unwrap();
    let scores = |dossier: &Dossier| {
        let derived = derive(dossier, &content.catalogue);
        scores_json(&content.catalogue, &derived.profile, &derived.ranking)
    };
    let dossier = with_parked();
    assert_eq!(scores(&dossier), scores(&without(&dossier)));
}
