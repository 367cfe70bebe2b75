//! An employer reads what the person agreed to show, line by line, and nothing that was said in confidence; nor does
//! anybody who reads the summary.
//!
//! 64 random dossiers in the quick form, 500 in the long one (`BILAN_LONG=1`).

mod window;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{Beneficiary, Dossier, derive};
use bilan::exchange::employer_profile;
use bilan::interview::Change;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{Answer, Item, ItemKind, ItemRef, Value};
use bilan::report::{blocks, build, employer_document, showable};
use proptest::prelude::*;

use crate::answers::{MAIN, change, now};

static CONTENT: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

/// What nobody else may read.
const SECRET: &str = "§secret§";

fn secret(kind: &ItemKind) -> Option<Value> {
    Some(match kind {
        ItemKind::Text { .. } => Value::Text(SECRET.to_owned()),
        ItemKind::Occupation => Value::Occupation {
            id: None,
            said: SECRET.to_owned(),
        },
        ItemKind::Activity => Value::Activity {
            id: None,
            said: SECRET.to_owned(),
        },
        ItemKind::Document => Value::Document {
            title: SECRET.to_owned(),
            place: SECRET.to_owned(),
            year: None,
            shown: true,
        },
        _ => return None,
    })
}

/// Every place of the questionnaire, in the rows that there are.
fn places(dossier: &Dossier) -> Vec<(Item, ItemRef)> {
    let session = &dossier.interviews[0].session;
    let mut places = Vec::new();
    for item in session.questionnaire().items() {
        let group = session.questionnaire().info(&item.id).unwrap();
        match &group.group {
            None => places.push((item.clone(), ItemRef::top(&item.id))),
            Some(group) => places.extend(
                session
                    .rows(group)
                    .iter()
                    .map(|row| (item.clone(), ItemRef::in_row(&item.id, row.id))),
            ),
        }
    }
    places
}

/// A dossier of these answers, with the secret in every private note, and in every sensitive or hidden place that takes
/// words; how many such places there are.
fn dossier(changes: &[Change]) -> (Dossier, usize) {
    let person = Beneficiary {
        name: "Awa".to_owned(),
        language: LangId::french(),
    };
    let mut dossier = Dossier::new(person, "N".into(), "A".into(), String::new(), now());
    dossier.begin(&Arc::clone(&MAIN));
    for change in changes {
        dossier.change(0, change.clone(), now());
    }
    let mut hidden = 0;
    // A secret may hide or show another place: what is hidden in the end counts.
    for _ in 0..3 {
        for (item, at) in places(&dossier) {
            dossier.change(0, Change::Note(at.clone(), SECRET.to_owned()), now());
            let session = &dossier.interviews[0].session;
            let asked = session.relevance().is_shown(&at);
            if let Some(value) = secret(&item.kind).filter(|_| item.sensitive || !asked) {
                let answer = Some(Answer::Given(value));
                hidden += usize::from(dossier.change(0, Change::Answer(at, answer), now()));
            }
        }
    }
    // What came to be asked through it is the person's own answer, and not secret any more.
    for (item, at) in places(&dossier) {
        let session = &dossier.interviews[0].session;
        if session.relevance().is_shown(&at) && !item.sensitive && secret(&item.kind).is_some() {
            let said = session.answer(&at).and_then(Answer::value);
            if said == secret(&item.kind).as_ref() {
                dossier.change(0, Change::Answer(at, None), now());
            }
        }
    }
    (dossier, hidden)
}

fn cases() -> u32 {
    if std::env::var_os("BILAN_LONG").is_some() {
        500
    } else {
        64
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

    #[test]
    fn nothing_said_in_confidence_is_in_what_leaves(
        changes in prop::collection::vec(change(&MAIN), 0..60),
        lang in prop_oneof![Just("fr"), Just("ar"), Just("en")],
    ) {
        let (dossier, hidden) = dossier(&changes);
        prop_assert!(hidden > 0, "{hidden} places with a secret");
        let locales = Locales::embedded();
        let locale = locales.get(&LangId::new(lang));
        let date = bilan::lang::local_date(now());
        let catalogue = &CONTENT.catalogue;
        let derived = derive(&dossier, catalogue);
        let told = |locale| build(&dossier, &derived, catalogue, locale, date);
        let summary = told(&locale);
        let read = format!("{:?}", blocks(&summary, &locale));
        prop_assert!(!read.contains(SECRET), "the summary");
        let all: BTreeSet<String> = showable(&summary, &told(&locales.get(&LangId::french())))
            .into_iter()
            .map(|line| line.key)
            .collect();
        let profile = employer_profile(&dossier, catalogue, (&locale, &locales), &all, date);
        let read = format!("{:?}", employer_document(&profile, &locale));
        prop_assert!(!read.contains(SECRET), "the profile");
        // Nothing agreed to, nothing shown.
        let none = employer_profile(&dossier, catalogue, (&locale, &locales), &BTreeSet::new(), date);
        prop_assert!(none.targets.is_empty() && none.strengths.is_empty() && none.languages.is_empty());
        prop_assert!(none.experience.is_empty() && none.qualifications.is_empty());
        // One line agreed to is that line and no other.
        if let Some(key) = all.first() {
            let one = [key.clone()].into();
            let one = employer_profile(&dossier, catalogue, (&locale, &locales), &one, date);
            let lines = one.targets.len() + one.strengths.len() + one.languages.len()
                + one.experience.len() + one.qualifications.len();
            prop_assert_eq!(lines, 1);
        }
    }

    #[test]
    fn a_line_is_chosen_by_the_same_key_in_every_language(
        changes in prop::collection::vec(change(&MAIN), 0..60),
    ) {
        let (dossier, _) = dossier(&changes);
        let locales = Locales::embedded();
        let derived = derive(&dossier, &CONTENT.catalogue);
        let date = bilan::lang::local_date(now());
        let keys = |lang: &str| {
            let told = |lang: &str| {
                let locale = locales.get(&LangId::new(lang));
                build(&dossier, &derived, &CONTENT.catalogue, &locale, date)
            };
            let lines = showable(&told(lang), &told("fr"));
            let parts: Vec<_> = lines.iter().map(|l| l.part).collect();
            let keys: Vec<String> = lines.into_iter().map(|l| l.key).collect();
            (parts, keys)
        };
        let french = keys("fr");
        let unique: BTreeSet<&String> = french.1.iter().collect();
        prop_assert_eq!(unique.len(), french.1.len());
        prop_assert_eq!(&keys("ar"), &french);
        prop_assert_eq!(&keys("en"), &french);
    }
}
