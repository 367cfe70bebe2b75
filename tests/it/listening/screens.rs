//! The screens, by what a screen reader says, in French and in Arabic.

use bilan::interview::{SpokenFor, alone_key, often_key};
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{CompetenceId, HowAlone, HowOften, ItemKind};
use egui::accesskit::Role;

use super::CONTENT;
use crate::first_day::hands::{Hands, Laptop};
use crate::first_day::questions::Questions;

/// The name of an answer about a task.
fn chip(hands: &Hands, task: &str, row: &str, key: &str) -> String {
    format!("{task}, {}: {}", hands.text(row), hands.text(key))
}

fn label(asked: &Questions, id: &CompetenceId) -> String {
    let framework = asked.content.catalogue.framework();
    framework.get(id).unwrap().label.get(&asked.lang).to_owned()
}

/// The tasks of these whose answers are in sight.
fn in_sight(hands: &Hands, asked: &Questions, tasks: &[CompetenceId]) -> Vec<CompetenceId> {
    let is_asked = |id: &&CompetenceId| {
        let never = chip(hands, &label(asked, id), "tasks-often", "often-never");
        hands.has(Role::Button, &never)
    };
    tasks.iter().filter(is_asked).cloned().collect()
}

/// Answers a task that is in sight.
#[track_caller]
pub fn tell(hands: &mut Hands, task: &str, often: HowOften, alone: HowAlone) {
    let often = chip(hands, task, "tasks-often", often_key(often));
    hands.button(&often);
    assert!(hands.is_on(Role::Button, &often), "{often:?}");
    let alone = chip(hands, task, "tasks-alone", alone_key(alone));
    hands.button(&alone);
    assert!(hands.is_on(Role::Button, &alone), "{alone:?}");
}

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
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
}

/// Adds a row of an activity that is picked from its group.
fn picked(hands: &mut Hands, asked: &Questions, activity: &str) -> Vec<CompetenceId> {
    let ItemKind::Group { row_label, .. } = &asked.item("life_told").kind else {
        panic!("life_told is no group");
    };
    let add = hands.with("group-add", "row", row_label.get(&asked.lang));
    hands.button(&add);
    let activities = asked.content.catalogue.activities();
    let found = asked.content.catalogue.activity(&activity.into()).unwrap();
    let group = activities.groups.iter().find(|g| g.id == found.group);
    hands.button(group.unwrap().label.get(&asked.lang));
    hands.button(found.label.get(&asked.lang));
    found.tasks.clone()
}

fn told_once(reader: &str) {
    let laptop = Laptop::new();
    let asked = Questions::new(reader);
    let mut hands = laptop.start();
    begun(&mut hands, &asked, reader);
    go_to(&mut hands, &asked, "life_told");
    let tasks = picked(&mut hands, &asked, "cook_for_family");
    let at_once = CONTENT.catalogue.constants().listening.at_once;
    let first = in_sight(&hands, &asked, &tasks);
    assert_eq!(first.len(), at_once);
    keep(&mut hands, &format!("tasks-{reader}"));
    hands.names_are_told_apart(&[]);

    // Three are told; the next ones come when they are wanted, and none of the first again.
    for id in &first {
        let task = label(&asked, id);
        tell(&mut hands, &task, HowOften::Often, HowAlone::Alone);
        let shown = chip(&hands, &task, "tasks-shown", "shown-observed");
        hands.button(&shown);
        assert!(hands.is_on(Role::Button, &shown));
    }
    keep(&mut hands, &format!("tasks-told-{reader}"));
    assert_eq!(in_sight(&hands, &asked, &tasks), first);
    let next = hands.buttons_beginning(hands.text("tasks-next").split('(').next().unwrap().trim());
    assert_eq!(next.len(), 1, "{next:?}");
    hands.button(&next[0]);
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
    let again = picked(&mut hands, &asked, "cook_for_feasts");
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
        let task = label(&asked, &first[0]);
        hands.until(&task, |h| h.reads_among(&task));
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
