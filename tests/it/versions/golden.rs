//! Answers that were set aside are in the dossier's file, and a file that was written so still opens.

use bilan::dossier::{self, Beneficiary, Dossier};
use bilan::interview::{Change, Parking};
use bilan::lang::LangId;
use bilan::questionnaire::{Answer, Chosen, ItemRef, Value};
use jiff::Timestamp;

use super::{EVERY_KIND_TEXT, all_changed, built, source};
use crate::answers::EVERY_KIND;

const PARKED: &[u8] = include_bytes!("../golden/dossier-v1-parked.ron");

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The dossier that the golden file was made from: a choice, a text of another kind, a row's answer and a note set aside,
/// and a version that was declined.
pub fn with_parked() -> Dossier {
    let person = Beneficiary {
        name: "Aïssatou ديالو".to_owned(),
        language: LangId::new("ar"),
    };
    let begun = time("2026-03-05T09:00:00Z");
    let mut dossier = Dossier::new(
        person,
        "Salma Bennani".to_owned(),
        "ANAPEC Rabat".to_owned(),
        String::new(),
        begun,
    );
    dossier.begin(&EVERY_KIND);
    let session = &mut dossier.interviews[0].session;
    let mut give = |at: ItemRef, value| {
        let change = Change::Answer(at, Some(Answer::Given(value)));
        assert!(session.apply(change, begun).is_some());
    };
    let tools = ["trowel", "lorry"].map(|c| Chosen::of(&c.into()));
    give(ItemRef::top(&"tools".into()), Value::Choices(tools.into()));
    give(
        ItemRef::top(&"words".into()),
        Value::Text("سطر أول\nligne « deux »".to_owned()),
    );
    give(ItemRef::top(&"age".into()), Value::Number(35.0));
    session.apply(Change::AddRow("jobs".into()), begun);
    session.apply(
        Change::Answer(
            ItemRef::in_row(&"job_months".into(), 1),
            Some(Answer::Given(Value::Months(26))),
        ),
        begun,
    );
    let note = Change::Note(ItemRef::top(&"words".into()), "À revoir".to_owned());
    session.apply(note, begun);
    let next = built(source(&all_changed(
        EVERY_KIND_TEXT,
        &[
            ("\"2026.1\"", "\"2026.2\""),
            ("kind: Text(lines: 3)", "kind: Document"),
            (
                "(id: \"lorry\", label: {\"fr\": \"Camion\", \"ar\": \"شاحنة\"}, holds: \"driving_licence_c\"),",
                "",
            ),
            ("[\"lorry\", \"none\"]", "[\"none\"]"),
            (
                "id: \"job_months\", kind: Duration()",
                "id: \"job_months\", kind: Duration(max_years: 1)",
            ),
        ],
    )));
    let former = dossier.carry_over(0, &next, time("2026-03-06T10:00:00Z"));
    assert!(former.is_some());
    dossier.interviews[0].session.decline("2026.3");
    dossier
}

#[test]
fn what_was_set_aside_is_read_and_written_as_it_was() {
    let golden = dossier::read("dossier", PARKED, &|_| None).unwrap();
    let made = with_parked();
    let (read, wanted) = (&golden.interviews[0].session, &made.interviews[0].session);
    assert_eq!(read.record(), wanted.record());
    assert_eq!(read.questionnaire(), wanted.questionnaire());
    let why: Vec<(&str, Parking)> = read
        .record()
        .parked
        .iter()
        .map(|p| (p.item.id.as_str(), p.why))
        .collect();
    assert_eq!(
        why,
        [
            ("tools", Parking::ChoiceGone),
            ("words", Parking::Retyped),
            ("job_months", Parking::OutOfRange),
        ]
    );
    assert_eq!(read.record().parked[1].note, "À revoir");
    assert_eq!(read.record().declined.as_deref(), Some("2026.3"));
    let again = String::from_utf8(dossier::write(&golden).unwrap()).unwrap();
    // The second format only added to the first.
    let now = std::str::from_utf8(PARKED).unwrap();
    assert_eq!(again, now.replacen("format:1", "format:2", 1));
}

#[test]
fn a_dossier_without_anything_set_aside_is_written_as_before() {
    let mut dossier = with_parked();
    dossier.interviews.clear();
    dossier.begin(&EVERY_KIND);
    let text = String::from_utf8(dossier::write(&dossier).unwrap()).unwrap();
    assert!(
        !text.contains("parked") && !text.contains("declined"),
        "{text}"
    );
}
