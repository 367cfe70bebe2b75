//! The screens, by what a screen reader says, in French and in Arabic.

use bilan::interview::SpokenFor;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{CompetenceId, ItemKind};
use egui::accesskit::Role;

use super::CONTENT;
use crate::first_day::hands::{Hands, Laptop};
use crate::first_day::questions::Questions;
use crate::first_day::tasks::{activity, chip, in_sight, label, next, tell};

/// Goes to an item through the list at the side: its section, then itself.
#[track_caller]
fn go_to(hands: &mut Hands, asked: &Questions, item: &str) {
    let link = hands.with("interview-go-to", "question", &asked.name(item));
    if !hands.has(Role::Link, &link) {
        hands.button(&asked.section(item));
    }
    hands.press(Role::Link, &link);
    let question = asked.question(item);
    hands.until(&question, |h| h.reads(&question));
}

/// Keeps a picture for who wants to look: `BILAN_KEEP_SCREENS` names the folder.
fn keep(hands: &mut Hands, name: &str) {
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        hands.picture(&std::path::Path::new(&folder).join(format!("{name}.png")));
    }
}

/// A dossier in which the person agreed, before the first question.
fn begun(hands: &mut Hands, asked: &Questions, reader: &str) {
    hands.locale = Locales::embedded().get(&LangId::new(reader));
    hands.button_of("language-name");
    hands.button_of("home-new");
    for (key, words) in [
        ("new-name", "Rania"),
        ("new-counsellor", "Salma"),
        ("new-agency", "Rabat"),
    ] {
        let name = hands.text(key);
        hands.until(&name, |h| h.has(Role::TextInput, &name));
        hands.write(&name, words);
    }
    let language = format!("{}: {}", hands.text("new-language"), asked.language("ar"));
    hands.button(&language);
    hands.informs();
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
}

fn told_once(reader: &str) {
    let laptop = Laptop::new();
    let asked = Questions::new(reader);
    let mut hands = laptop.start();
    begun(&mut hands, &asked, reader);
    go_to(&mut hands, &asked, "life_told");
    let tasks = activity(&mut hands, &asked, "cook_for_family");
    let at_once = CONTENT.catalogue.constants().listening.at_once;
    let first = in_sight(&hands, &asked, &tasks);
    assert_eq!(first.len(), at_once);
    keep(&mut hands, &format!("tasks-{reader}"));
    hands.names_are_told_apart(&[]);

    // Three are told; the next ones come when they are wanted, and none of the first again.
    for id in &first {
        let task = label(&asked, id);
        tell(&mut hands, &task);
    }
    keep(&mut hands, &format!("tasks-told-{reader}"));
    assert_eq!(in_sight(&hands, &asked, &tasks), first);
    let more = next(&hands).expect("there are more tasks");
    hands.button(&more);
    let second = in_sight(&hands, &asked, &tasks);
    assert!(!second.is_empty() && second.iter().all(|id| !first.contains(id)));

    // One that does not apply is passed over, another comes; it can come back.
    let passed = label(&asked, &second[0]);
    hands.button(&format!("{}: {passed}", hands.text("tasks-pass")));
    assert!(!in_sight(&hands, &asked, &tasks).contains(&second[0]));
    hands.button(&hands.with("tasks-folded-passed", "count", "1"));
    hands.button(&format!("{}: {passed}", hands.text("tasks-ask-after-all")));
    assert!(in_sight(&hands, &asked, &tasks).contains(&second[0]));

    // What no catalogue has is kept as it was said.
    let other = hands.text("tasks-other");
    hands.write(&other, "zzkgbbr qqxv");
    hands.button(&hands.with("finding-keep", "words", "zzkgbbr qqxv"));
    let own = chip(&hands, "zzkgbbr qqxv", "tasks-often", "often-often");
    hands.button(&own);
    assert!(hands.is_on(Role::Button, &own));
    hands.names_are_told_apart(&[]);
    hands.rests();

    // Another activity with the same tasks: they are known, with the way to where they were told.
    let again = activity(&mut hands, &asked, "cook_for_feasts");
    let shared: Vec<_> = again.iter().filter(|id| first.contains(id)).collect();
    assert!(
        in_sight(&hands, &asked, &again)
            .iter()
            .all(|id| !first.contains(id))
    );
    if !shared.is_empty() {
        let known = hands.with("tasks-folded-known", "count", &shared.len().to_string());
        hands.button(&known);
        keep(&mut hands, &format!("tasks-known-{reader}"));
        let way = format!(
            "{}: {}",
            hands.text("tasks-go-to"),
            label(&asked, shared[0])
        );
        hands.button(&way);
        let often = chip(
            &hands,
            &label(&asked, shared[0]),
            "tasks-often",
            "often-often",
        );
        hands.until(&often, |h| h.has(Role::Button, &often));
        assert!(
            hands.is_on(Role::Button, &often),
            "what was told is in sight"
        );
    }
    level_is_confirmed(&mut hands, &asked, &first, reader);
}

/// The level of a competence that the tasks speak for is proposed, confirmed with one press, and taken back.
fn level_is_confirmed(hands: &mut Hands, asked: &Questions, told: &[CompetenceId], reader: &str) {
    go_to(hands, asked, "domains");
    let all = [
        "making", "care", "machines", "building", "numbers", "selling",
    ];
    for choice in all {
        hands.press(Role::CheckBox, &asked.choice("domains", choice));
    }
    let spoken_for = SpokenFor::new(&CONTENT.catalogue);
    let core: Vec<_> = told.iter().flat_map(|id| spoken_for.of(id)).collect();
    let sections = ["transversal", "technical"]
        .map(|s| asked.competences(s))
        .concat();
    let item = sections.iter().find(|item| {
        let ItemKind::Competence(id) = &asked.item(item).kind else {
            return false;
        };
        let link = hands.with("interview-go-to", "question", &asked.name(item));
        core.contains(&id)
            && (hands.has(Role::Link, &link) || hands.has(Role::Button, &asked.section(item)))
    });
    let item = item.expect("no competence of these tasks is asked");
    go_to(hands, asked, item);
    let name = asked.name(item);
    let confirm = format!("{}: {name}", hands.text("proposed-confirm"));
    hands.until(&confirm, |h| h.has(Role::Button, &confirm));
    keep(hands, &format!("proposed-{reader}"));
    hands.names_are_told_apart(&[]);
    hands.button(&confirm);
    let level = asked.level(item, 3);
    assert!(hands.is_on(Role::RadioButton, &level), "{level}");
    assert!(!hands.has(Role::Button, &confirm));
    hands.button_of("undo");
    hands.until(&confirm, |h| h.has(Role::Button, &confirm));
    assert!(!hands.is_on(Role::RadioButton, &level));
}

#[test]
fn tasks_are_told_once_in_french() {
    told_once("fr");
}

#[test]
fn tasks_are_told_once_in_arabic() {
    told_once("ar");
}

/// Of two targets the results say what to ask next, and lead there.
fn decided(reader: &str) {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    hands.locale = Locales::embedded().get(&LangId::new(reader));
    hands.button_of("language-name");
    hands.button_of("sample-1");
    let results = hands.text("results-accessible");
    hands.until(&results, |h| h.reads(&results));
    // Another pair is compared by choice: what was told says all that it can of the two targets.
    let others = hands.with("deciding-compare", "first", "");
    let beginning = others
        .split('«')
        .next()
        .unwrap()
        .split('“')
        .next()
        .unwrap()
        .to_owned();
    let others = hands.buttons_beginning(beginning.trim());
    hands.button(&others[0]);
    assert!(
        !hands.has(Role::Button, &others[0]),
        "{:?} is compared now",
        others[0]
    );
    let go = format!("{}: ", hands.text("deciding-go"));
    let ways = hands.buttons_beginning(&go);
    assert!((1..=3).contains(&ways.len()), "{ways:?}");
    keep(&mut hands, &format!("deciding-{reader}"));
    hands.names_are_told_apart(&[&hands.text("summary")]);
    let way = hands.buttons_beginning(&go).remove(0);
    let name = way.strip_prefix(&go).unwrap().to_owned();
    hands.button(&way);
    hands.until(&name, |h| h.reads_among(&name) || h.has(Role::Link, &name));
    keep(&mut hands, &format!("decided-{reader}"));
}

#[test]
fn what_to_ask_to_decide_leads_to_the_question_in_french() {
    decided("fr");
}

#[test]
fn what_to_ask_to_decide_leads_to_the_question_in_arabic() {
    decided("ar");
}

/// The same level again and again is said kindly beside the profile, with the way back to the first.
#[test]
fn levels_that_are_all_the_same_are_read_again_together() {
    let laptop = Laptop::new();
    let asked = Questions::new("fr");
    let mut hands = laptop.start();
    begun(&mut hands, &asked, "fr");
    let items = asked.competences("transversal");
    let from = CONTENT.catalogue.constants().listening.uniform_from;
    let again = hands.text("alike-read-again");
    go_to(&mut hands, &asked, &items[0]);
    for (i, item) in items.iter().take(from).enumerate() {
        let question = asked.question(item);
        hands.until(&question, |h| h.reads(&question));
        assert!(!hands.has(Role::Button, &again), "{i} ratings are too few");
        hands.press(Role::RadioButton, &asked.level(item, 3));
        hands.button_of("interview-next");
    }
    let words = hands.with("alike-levels", "count", &from.to_string());
    let words = words.split("niveaux").nth(1).unwrap().to_owned();
    assert!(hands.reads_among(&words), "{words}");
    keep(&mut hands, "alike-fr");
    hands.button(&again);
    let question = asked.question(&items[0]);
    hands.until(&question, |h| h.reads(&question));
}

#[test]
fn tasks_are_told_once_in_english() {
    told_once("en");
}
