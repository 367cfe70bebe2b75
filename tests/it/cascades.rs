//! Choices that depend on an earlier answer: only those are offered, and what was chosen before is kept for its return.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use bilan::authoring::decode;
use bilan::interview::{
    Change, Session, completeness, findings, offered, parent_of, progress, set_aside,
};
use bilan::lang::{LangId, Locales};
use bilan::occupation::ListeningConstants;
use bilan::questionnaire::{
    Answer, Choice, ChoiceId, Chosen, ItemKind, ItemRef, Questionnaire, Value, build,
};
use egui::accesskit::Role;
use proptest::prelude::*;

use crate::answers::{after, answered, changes, fresh, now};
use crate::first_day::hands::{Hands, Laptop};

/// A trainer's file with towns of regions and markets of towns.
pub const FILE: &str = include_str!("cascades/places.ron");

/// The same, ready for use.
pub static PLACES: LazyLock<Arc<Questionnaire>> =
    LazyLock::new(|| Arc::new(build(decode("places.ron", FILE.as_bytes()).unwrap()).unwrap()));

pub fn at(item: &str) -> ItemRef {
    ItemRef::top(&item.into())
}

pub fn in_row(item: &str, row: u32) -> ItemRef {
    ItemRef::in_row(&item.into(), row)
}

pub fn choose(session: &mut Session, at: ItemRef, choice: &str) {
    give(session, at, Value::Choice(Chosen::of(&choice.into())));
}

pub fn give(session: &mut Session, at: ItemRef, value: Value) {
    let change = Change::Answer(at, Some(Answer::Given(value)));
    session.apply(change, now());
}

fn tick(session: &mut Session, at: ItemRef, choices: &[&str]) {
    let chosen = choices.iter().map(|c| Chosen::of(&(*c).into()));
    give(session, at, Value::Choices(chosen.collect()));
}

fn ids(choices: &[&Choice]) -> Vec<String> {
    choices.iter().map(|c| c.id.to_string()).collect()
}

fn chosen_ids(answer: Option<&Answer>) -> Vec<ChoiceId> {
    match answer.and_then(Answer::value) {
        Some(Value::Choice(c)) => vec![c.id.clone()],
        Some(Value::Choices(list)) => list.iter().map(|c| c.id.clone()).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn only_choices_of_the_answer_above_are_offered() {
    let mut session = fresh(&PLACES, "ar");
    assert_eq!(ids(&offered(&session, &at("town"))), ["elsewhere"]);
    choose(&mut session, at("region"), "north");
    let north = ["fes", "meknes", "elsewhere"];
    assert_eq!(ids(&offered(&session, &at("town"))), north);
    session.apply(Change::Answer(at("region"), Some(Answer::Refused)), now());
    assert_eq!(ids(&offered(&session, &at("town"))), ["elsewhere"]);
    // A list without a parent is offered whole, whatever its choices say.
    assert_eq!(offered(&session, &at("region")).len(), 3);
    // In a row the row's own answer counts.
    choose(&mut session, at("region"), "south");
    session.apply(Change::AddRow("stay".into()), now());
    session.apply(Change::AddRow("stay".into()), now());
    choose(&mut session, in_row("stay_region", 1), "north");
    choose(&mut session, in_row("stay_region", 2), "south");
    assert_eq!(ids(&offered(&session, &in_row("stay_town", 1))), north);
    let south = ["agadir", "elsewhere"];
    assert_eq!(ids(&offered(&session, &in_row("stay_town", 2))), south);
}

#[test]
fn what_is_not_offered_any_more_counts_for_nothing_and_comes_back() {
    let mut session = fresh(&PLACES, "ar");
    choose(&mut session, at("region"), "north");
    choose(&mut session, at("town"), "fes");
    tick(
        &mut session,
        at("markets"),
        &["leather", "copper", "travelling"],
    );
    give(
        &mut session,
        at("old_town"),
        Value::Text("Fès el-Bali".into()),
    );
    let before = session.clone();
    assert!(completeness(&before).masked.is_empty());
    assert_eq!(
        findings([&before], &ListeningConstants::default())
            .evidence
            .len(),
        1
    );

    choose(&mut session, at("region"), "south");
    let open = completeness(&session);
    assert_eq!(open.masked, [at("markets"), at("old_town"), at("town")]);
    assert_eq!(open.missing, [at("town")], "it is asked again");
    assert!(!session.relevance().is_shown(&at("old_town")));
    assert!(!session.relevance().is_shown(&at("reason")));
    assert_eq!(
        findings([&session], &ListeningConstants::default()).evidence,
        []
    );
    assert_eq!(session.shown_answer(&at("town")), None);
    assert!(session.answer(&at("town")).is_some(), "it is kept");
    // Of several choices those that are still offered count on.
    let shown = chosen_ids(session.shown_answer(&at("markets")));
    assert_eq!(shown, ["travelling".into()]);
    let aside = chosen_ids(set_aside(&session, &at("markets")).as_ref());
    assert_eq!(aside, ["leather".into(), "copper".into()]);
    assert!(progress(&session, None).answered < progress(&before, None).answered);

    choose(&mut session, at("region"), "north");
    assert_eq!(session.relevance(), before.relevance());
    assert_eq!(
        findings([&session], &ListeningConstants::default()),
        findings([&before], &ListeningConstants::default())
    );
    assert!(completeness(&session).masked.is_empty());
}

#[test]
fn not_chosen_says_nothing_of_what_was_not_offered() {
    let mut session = fresh(&PLACES, "fr");
    choose(&mut session, at("region"), "north");
    choose(&mut session, at("town"), "elsewhere");
    tick(&mut session, at("markets"), &["travelling"]);
    let found = findings([&session], &ListeningConstants::default());
    assert_eq!(found.evidence, []);
    assert_eq!(found.holdings, fresh_holdings());
    choose(&mut session, at("region"), "south");
    choose(&mut session, at("town"), "agadir");
    let found = findings([&session], &ListeningConstants::default());
    assert_eq!(
        found.evidence.len(),
        1,
        "the port was offered and not taken"
    );
    assert_ne!(found.holdings, fresh_holdings());
}

fn fresh_holdings() -> bilan::occupation::Holdings {
    findings([&fresh(&PLACES, "fr")], &ListeningConstants::default()).holdings
}

/// Every shown answer, with its place.
fn shown(session: &Session) -> Vec<(ItemRef, Option<Answer>)> {
    let places = session.relevance().shown();
    let with = |(_, at): (usize, &ItemRef)| (at.clone(), session.shown_answer(at).cloned());
    places.map(with).collect()
}

/// What is offered follows from the definition and the shown answer above, and no other choice counts.
fn only_what_is_offered_counts(session: &Session) -> Result<(), TestCaseError> {
    for (place, answer) in shown(session) {
        let item = PLACES.item(&place.item).unwrap();
        if matches!(item.kind, ItemKind::Group { .. }) {
            continue;
        }
        let offers = offered(session, &place);
        if let Some(parent) = parent_of(item) {
            let above = ItemRef {
                item: parent.clone(),
                row: place.row,
            };
            let taken = chosen_ids(session.shown_answer(&above));
            for choice in PLACES.choices(item) {
                let expected = choice.parent.as_ref().is_none_or(|p| taken.contains(p));
                prop_assert_eq!(
                    offers.contains(&choice),
                    expected,
                    "{} {}",
                    place.item,
                    choice.id
                );
            }
        }
        for id in chosen_ids(answer.as_ref()) {
            prop_assert!(offers.iter().any(|c| c.id == id), "{:?} {}", place, id);
        }
    }
    Ok(())
}

/// Whatever was said is either shown or set aside, never both and never neither.
fn nothing_is_lost(session: &Session) -> Result<(), TestCaseError> {
    let masked: BTreeSet<ItemRef> = completeness(session).masked.into_iter().collect();
    for (place, answer) in answered(session) {
        let aside = set_aside(session, &place);
        // Of a group that is hidden whole, the group itself is named.
        let group = PLACES.info(&place.item).and_then(|i| i.group.as_ref());
        let with_group = group.is_some_and(|g| masked.contains(&ItemRef::top(g)));
        prop_assert_eq!(aside.is_some(), with_group || masked.contains(&place));
        let mut parts = chosen_ids(aside.as_ref());
        parts.extend(chosen_ids(session.shown_answer(&place)));
        let all: BTreeSet<_> = chosen_ids(Some(&answer)).into_iter().collect();
        prop_assert_eq!(parts.into_iter().collect::<BTreeSet<_>>(), all);
        prop_assert!(aside.is_some() || session.shown_answer(&place).is_some());
    }
    Ok(())
}

/// What is set aside might as well not be there.
fn what_is_set_aside_says_nothing(session: &Session) -> Result<(), TestCaseError> {
    let mut without = session.clone();
    for place in completeness(session).masked {
        let rest = session.shown_answer(&place).cloned();
        without.apply(Change::Answer(place, rest), now());
    }
    prop_assert_eq!(shown(&without), shown(session));
    prop_assert_eq!(
        findings([&without], &ListeningConstants::default()),
        findings([session], &ListeningConstants::default())
    );
    let (all, rest) = (completeness(session), completeness(&without));
    prop_assert_eq!(rest.masked, vec![]);
    prop_assert_eq!(rest.missing, all.missing);
    prop_assert_eq!(rest.violations, all.violations);
    Ok(())
}

fn away_and_back(session: &Session) -> Result<(), TestCaseError> {
    for (place, answer) in answered(session) {
        let mut changed = session.clone();
        changed.apply(Change::Answer(place.clone(), None), now());
        only_what_is_offered_counts(&changed)?;
        changed.apply(Change::Answer(place, Some(answer)), now());
        prop_assert_eq!(changed.relevance(), session.relevance());
        prop_assert_eq!(completeness(&changed), completeness(session));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn every_law_of_cascades_holds(changes in changes(&PLACES)) {
        let session = after(fresh(&PLACES, "ar"), &changes);
        only_what_is_offered_counts(&session)?;
        nothing_is_lost(&session)?;
        what_is_set_aside_says_nothing(&session)?;
        away_and_back(&session)?;
    }
}

/// A laptop on which the places are asked, in the reader's language, of a person who speaks `person`.
pub fn asked_in(laptop: &Laptop, reader: &str, person: &str) -> Hands {
    laptop.put("content/places.ron", FILE);
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    hands.button(&Locales::embedded().name(&LangId::new(reader)));
    hands.locale = Locales::embedded().get(&LangId::new(reader));
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "Awa");
    let title = PLACES.source().title.get(&LangId::new(reader)).to_owned();
    hands.press(Role::RadioButton, &title);
    let content = bilan::authoring::load(&bilan::authoring::embedded_files()).unwrap();
    let (reader, person) = (LangId::new(reader), LangId::new(person));
    let spoken = content.catalogue.language_name(&person, &reader);
    let language = format!("{}: {spoken}", hands.text("new-language"));
    hands.button(&language);
    hands.informs();
    hands.button_of("new-begin");
    hands
}

/// Goes to a question by the name it has in the list at the side, opening its section if need be.
#[track_caller]
pub fn go_to(hands: &mut Hands, section: &str, name: &str) {
    let link = hands.with("interview-go-to", "question", name);
    if !hands.has(Role::Link, &link) {
        hands.button(section);
    }
    hands.press(Role::Link, &link);
}

/// The label of a choice of an item.
fn label(item: &str, choice: &str, lang: &str) -> String {
    let choice = PLACES.choice(&item.into(), &choice.into()).unwrap();
    choice.label.get(&LangId::new(lang)).to_owned()
}

#[test]
fn the_counsellor_sees_only_what_is_offered_and_finds_the_old_answer_again() {
    for lang in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = asked_in(&laptop, lang, lang);
        let radio = |item: &str, choice: &str| label(item, choice, lang);
        let (north, south) = (radio("region", "north"), radio("region", "south"));
        let (fes, agadir) = (radio("town", "fes"), radio("town", "agadir"));
        let name = |item: &str| {
            let item = PLACES.item(&item.into()).unwrap();
            item.label.get(&LangId::new(lang)).to_owned()
        };
        let section = PLACES.sections()[0]
            .title
            .get(&LangId::new(lang))
            .to_owned();
        // Nothing above is answered: it says what to do first.
        go_to(&mut hands, &section, &name("quarter"));
        let town = name("town").replace("{answer:region}", "…");
        let first = hands.with("choice-parent-first", "question", &town);
        hands.until(&first, |h| h.reads(&first));
        go_to(&mut hands, &section, &town);
        assert!(!hands.has(Role::RadioButton, &fes));
        hands.button_of("interview-previous");
        hands.press(Role::RadioButton, &north);
        hands.button_of("interview-next");
        assert!(!hands.has(Role::RadioButton, &agadir));
        hands.press(Role::RadioButton, &fes);
        hands.button_of("interview-previous");
        hands.press(Role::RadioButton, &south);
        hands.button_of("interview-next");
        hands.until(&agadir, |h| h.has(Role::RadioButton, &agadir));
        assert!(!hands.has(Role::RadioButton, &fes));
        assert!(!hands.is_on(Role::RadioButton, &agadir));
        hands.press(Role::RadioButton, &agadir);
        hands.button_of("interview-next");
        let leather = label("markets", "leather", lang);
        assert!(!hands.has(Role::CheckBox, &leather));
        // This town has none of the quarters that are asked for.
        hands.button_of("interview-next");
        let town = name("town").replace("{answer:region}", &south);
        let none = hands.with("choice-parent-offers-none", "question", &town);
        hands.until(&none, |h| h.reads(&none));
        hands.button_of("undo");
        go_to(&mut hands, &section, &name("region"));
        hands.press(Role::RadioButton, &north);
        hands.button_of("interview-next");
        assert!(hands.is_on(Role::RadioButton, &fes), "{fes} is there again");
        hands.button_of("interview-next");
        hands.press(Role::CheckBox, &leather);
        assert!(hands.is_on(Role::CheckBox, &leather));
        hands.close();
    }
}
