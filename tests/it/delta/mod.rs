//! What a journal says of a dossier brings it from each save to the next, however often it is done.

use std::sync::LazyLock;

use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{Delta, Dossier, delta, read, samples, write};
use bilan::interview::Change;
use bilan::questionnaire::{Answer, ItemKind, ItemRef, Value};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::answers::words;

static CONTENT: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

/// What the programme carries.
fn carried() -> &'static Content {
    &CONTENT
}

/// Something a counsellor does.
#[derive(Debug, Clone)]
enum Act {
    Says(Index, String),
    Refuses(Index),
    TakesBack(Index),
    Notes(Index, String),
    AddsRow(Index),
    Undoes,
    Chooses(Index),
    Speaks(&'static str),
    Closes(bool),
    HalfTypes(Index, String),
    Keeps(i64),
    Renames(String),
}

fn act() -> impl Strategy<Value = Act> {
    let at = any::<Index>;
    prop_oneof![
        (at(), words()).prop_map(|(at, said)| Act::Says(at, said)),
        at().prop_map(Act::Refuses),
        at().prop_map(Act::TakesBack),
        (at(), words()).prop_map(|(at, said)| Act::Notes(at, said)),
        at().prop_map(Act::AddsRow),
        Just(Act::Undoes),
        at().prop_map(Act::Chooses),
        prop_oneof![Just("fr"), Just("ar"), Just("ti")].prop_map(Act::Speaks),
        any::<bool>().prop_map(Act::Closes),
        (at(), words()).prop_map(|(at, said)| Act::HalfTypes(at, said)),
        (1..4000_i64).prop_map(Act::Keeps),
        words().prop_map(Act::Renames),
    ]
}

fn done(dossier: &mut Dossier, act: &Act, minute: i64) {
    let now = jiff::Timestamp::from_second(1_800_000_000 + minute * 60).unwrap();
    let occupations = carried().catalogue.occupations();
    let session = &dossier.interviews[0].session;
    let places: Vec<ItemRef> = session
        .relevance()
        .shown()
        .map(|(_, at)| at.clone())
        .collect();
    let questionnaire = session.questionnaire().clone();
    let place = |at: &Index| places[at.index(places.len())].clone();
    let mut change = |change| {
        dossier.change(0, change, now);
    };
    match act {
        Act::Says(at, said) => {
            let answer = Answer::Given(Value::Text(said.clone()));
            change(Change::Answer(place(at), Some(answer)));
        }
        Act::Refuses(at) => change(Change::Answer(place(at), Some(Answer::Refused))),
        Act::TakesBack(at) => change(Change::Answer(place(at), None)),
        Act::Notes(at, said) => change(Change::Note(place(at), said.clone())),
        Act::AddsRow(at) => {
            let group = places.iter().filter(|p| {
                let item = questionnaire.item(&p.item);
                item.is_some_and(|i| matches!(i.kind, ItemKind::Group { .. }))
            });
            let groups: Vec<_> = group.map(|p| p.item.clone()).collect();
            if !groups.is_empty() {
                change(Change::AddRow(groups[at.index(groups.len())].clone()));
            }
        }
        Act::HalfTypes(at, said) => {
            let session = &mut dossier.interviews[0].session;
            session.keep_half_typed(&place(at), "number", said);
        }
        Act::Undoes => {
            dossier.undo(0, now);
        }
        Act::Closes(true) => {
            dossier.close(0, now);
        }
        Act::Closes(false) => {
            dossier.reopen(0, now);
        }
        Act::Keeps(day) => {
            let until = bilan::lang::local_date(now) + jiff::Span::new().days(*day);
            dossier.keep_until(until, now);
        }
        Act::Renames(name) => {
            dossier.rename(name, now);
        }
        Act::Chooses(at) => dossier.toggle_target(&occupations[at.index(occupations.len())].id),
        Act::Speaks(lang) => dossier.set_language(&bilan::lang::LangId::new(lang)),
    }
}

fn sample(at: usize) -> Dossier {
    let carried = |id: &str| carried().questionnaires.get(id).cloned();
    let (name, bytes) = samples()[at];
    read(name, bytes, &carried).unwrap()
}

/// What is kept of it.
fn kept(dossier: &Dossier) -> String {
    String::from_utf8(write(dossier).unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_save_is_reached_from_the_one_before(
        which in 0_usize..3, acts in prop::collection::vec(act(), 1..12), saves in prop::collection::vec(any::<bool>(), 12),
    ) {
        let mut now = sample(which);
        let mut on_disk = now.clone();
        let mut journal = Vec::new();
        let mut last = now.clone();
        for (minute, (act, saved)) in acts.iter().zip(saves).enumerate() {
            done(&mut now, act, i64::try_from(minute).unwrap());
            if saved {
                let changed = delta(&last, &now).expect("answers alone");
                journal.push(changed.written().unwrap());
                last = now.clone();
            }
        }
        for entry in &journal {
            let changed = Delta::read(entry).expect("as it was written");
            changed.apply(&mut on_disk);
            let once = kept(&on_disk);
            changed.apply(&mut on_disk);
            prop_assert_eq!(&once, &kept(&on_disk), "done twice is done once");
        }
        prop_assert_eq!(kept(&on_disk), kept(&last));
    }

    #[test]
    fn bytes_that_are_no_delta_are_none(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Delta::read(&bytes).is_err());
    }
}

#[test]
fn another_interview_is_more_than_answers() {
    let before = sample(0);
    let mut after = before.clone();
    let other = carried().questionnaires.get("entrepreneuriat").unwrap();
    after.begin(other);
    assert_eq!(delta(&before, &after), None);
    assert_eq!(delta(&before, &sample(1)), None);
}
