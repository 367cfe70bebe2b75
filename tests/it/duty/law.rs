//! The dossier's own part of it: what its history remembers, and what stands in the way of giving it to somebody.

use std::sync::LazyLock;

use bilan::app::in_the_way;
use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{
    Addressee, Beneficiary, Controller, Deed, Dossier, RETENTION_MONTHS, after_months, notice,
};
use bilan::interview::Change;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{Answer, ItemKind, ItemRef, Manner, Recipient, Value};
use jiff::Timestamp;

static CONTENT: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

fn minute(number: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + number * 60).unwrap()
}

fn dossier() -> Dossier {
    let person = Beneficiary {
        name: "Awa".to_owned(),
        language: LangId::new("ar"),
    };
    let words = String::new;
    let mut dossier = Dossier::new(person, words(), words(), words(), minute(0));
    dossier.begin(&CONTENT.questionnaires["bilan_de_competences"]);
    dossier
}

fn says(dossier: &mut Dossier, item: &str, answer: impl Into<Option<Answer>>, at: i64) {
    let change = Change::Answer(ItemRef::top(&item.into()), answer.into());
    assert!(dossier.change(0, change, minute(at)), "{item}");
}

fn consent(given: bool, at: i64) -> Answer {
    Answer::Given(Value::Consent {
        given,
        at: minute(at),
        language: LangId::new("ar"),
        interpreter: Some("Mamadou".to_owned()),
        manner: Some(Manner::ReadAloud),
    })
}

fn number(x: f64) -> Answer {
    Answer::Given(Value::Number(x))
}

#[test]
fn an_agreement_is_remembered_each_time_it_changes_and_undone_too() {
    let mut dossier = dossier();
    says(&mut dossier, "consent_employer", consent(true, 1), 1);
    says(&mut dossier, "consent_employer", consent(false, 2), 2);
    assert!(dossier.undo(0, minute(3)));
    assert!(dossier.redo(0, minute(4)));
    says(&mut dossier, "consent_employer", None, 5);
    let told: Vec<(bool, Timestamp)> = dossier
        .history
        .iter()
        .map(|e| match &e.deed {
            Deed::Consented(c) => {
                assert_eq!(c.item.as_str(), "consent_employer");
                assert_eq!(c.version, "2026.1");
                (c.given, e.at)
            }
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [true, false, true, false, false];
    let expected: Vec<_> = expected.into_iter().zip((1..).map(minute)).collect();
    assert_eq!(told, expected);
    let Deed::Consented(first) = &dossier.history[0].deed else {
        panic!("{:?}", dossier.history[0]);
    };
    assert_eq!(first.manner, Some(Manner::ReadAloud));
    assert_eq!(first.interpreter, "Mamadou");
    assert_eq!(first.language, LangId::new("ar"));
}

#[test]
fn what_is_changed_after_the_close_is_kept_as_it_was() {
    let mut dossier = dossier();
    says(&mut dossier, "consent_keep", consent(true, 1), 1);
    says(&mut dossier, "age", number(34.0), 2);
    says(&mut dossier, "age", number(35.0), 3);
    let corrections = |d: &Dossier| -> Vec<Option<Answer>> {
        let deeds = d.history.iter().map(|e| &e.deed);
        deeds
            .filter_map(|deed| match deed {
                Deed::Corrected(c) => Some(c.before.clone()),
                _ => None,
            })
            .collect()
    };
    assert!(corrections(&dossier).is_empty(), "nothing is closed yet");
    assert!(dossier.close(0, minute(4)));
    assert!(!dossier.close(0, minute(4)), "it is closed already");
    assert!(dossier.reopen(0, minute(5)));
    says(&mut dossier, "age", number(36.0), 6);
    says(&mut dossier, "age", number(37.0), 7);
    says(&mut dossier, "dependants", number(2.0), 8);
    assert_eq!(corrections(&dossier), [Some(number(35.0)), None]);
    // Closed and opened anew, what stood there in between is kept too.
    assert!(dossier.close(0, minute(9)));
    says(&mut dossier, "age", number(38.0), 10);
    let before = [Some(number(35.0)), None, Some(number(37.0))];
    assert_eq!(corrections(&dossier), before);
    let deeds: Vec<_> = dossier.history.iter().map(|e| &e.deed).collect();
    assert!(deeds.contains(&&Deed::Closed(0)) && deeds.contains(&&Deed::Reopened(0)));
}

#[test]
fn nothing_goes_to_somebody_who_was_not_agreed_to() {
    let mut dossier = dossier();
    let to = |recipient, purpose: &str, agreed| Addressee {
        recipient,
        purpose: purpose.to_owned(),
        agreed,
    };
    assert_eq!(in_the_way(&dossier, &Addressee::person()), None);
    let employer = |agreed| to(Recipient::Employer, "Boulangerie Al Amal, essai", agreed);
    assert_eq!(
        in_the_way(&dossier, &employer(false)),
        Some("export-ask-first")
    );
    assert_eq!(in_the_way(&dossier, &employer(true)), None);
    says(&mut dossier, "consent_employer", consent(false, 1), 1);
    // What the person said in the interview is stronger than a tick.
    assert_eq!(
        in_the_way(&dossier, &employer(true)),
        Some("export-said-no")
    );
    says(&mut dossier, "consent_employer", consent(true, 2), 2);
    assert_eq!(in_the_way(&dossier, &employer(false)), None);
    let nobody = to(Recipient::Employer, "  ", false);
    assert_eq!(in_the_way(&dossier, &nobody), Some("export-say-whom"));
    let training = to(Recipient::Training, "OFPPT", false);
    assert_eq!(in_the_way(&dossier, &training), Some("export-ask-first"));
}

#[test]
fn every_consent_of_our_questionnaires_says_whom_it_is_for() {
    for (name, questionnaire) in &CONTENT.questionnaires {
        for item in questionnaire.items() {
            if let ItemKind::Consent { recipient, .. } = &item.kind {
                assert!(recipient.is_some(), "{name}: {}", item.id);
            }
        }
    }
}

#[test]
fn a_dossier_has_a_day_until_which_it_is_kept() {
    let mut dossier = dossier();
    let begun = bilan::lang::local_date(dossier.created);
    assert_eq!(dossier.kept_until(), after_months(begun, RETENTION_MONTHS));
    let later = after_months(dossier.kept_until(), 6);
    assert!(dossier.keep_until(later, minute(1)));
    assert!(!dossier.keep_until(later, minute(2)));
    assert_eq!(dossier.kept_until(), later);
    assert_eq!(dossier.history.len(), 1);
}

#[test]
fn the_notice_names_who_answers_what_for_and_which_rights_in_every_language() {
    let controller = Controller {
        name: "ANAPEC, 4 lotissement La Colline, Casablanca".to_owned(),
        receipt: "D-W-123/2026".to_owned(),
        months: 24,
    };
    let nobody = Controller {
        months: 24,
        ..Controller::default()
    };
    for lang in ["fr", "ar", "en"] {
        let locale = Locales::embedded().get(&LangId::new(lang));
        let said = notice(&controller, &locale);
        let all = said.join("\n");
        for word in [controller.name.as_str(), "D-W-123/2026", "09-08", "24"] {
            assert!(all.contains(word), "{lang}: {word}: {all}");
        }
        // Read aloud, a paragraph must be said in one or two breaths.
        assert!(said.iter().all(|p| p.chars().count() < 240), "{all}");
        let without = notice(&nobody, &locale);
        assert_eq!(without.len() + 1, said.len(), "no number, no sentence");
        assert!(!without.join("\n").contains('{'), "{without:?}");
    }
}
