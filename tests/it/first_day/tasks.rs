//! Naming an activity, and answering its tasks as they come.

use bilan::interview::{alone_key, often_key};
use bilan::questionnaire::{CompetenceId, HowAlone, HowOften, ItemKind};
use egui::accesskit::Role;

use super::hands::Hands;
use super::questions::Questions;

/// The name of an answer about a task.
pub fn chip(hands: &Hands, task: &str, row: &str, key: &str) -> String {
    format!("{task}, {}: {}", hands.text(row), hands.text(key))
}

pub fn label(asked: &Questions, id: &CompetenceId) -> String {
    let framework = asked.content.catalogue.framework();
    framework.get(id).unwrap().label.get(&asked.lang).to_owned()
}

/// Those of these tasks whose answers are in sight.
pub fn in_sight(hands: &Hands, asked: &Questions, tasks: &[CompetenceId]) -> Vec<CompetenceId> {
    let is_asked = |id: &&CompetenceId| {
        let never = chip(hands, &label(asked, id), "tasks-often", "often-never");
        hands.has(Role::Button, &never)
    };
    tasks.iter().filter(is_asked).cloned().collect()
}

/// Answers a task that is in sight: often, without help, as was seen.
#[track_caller]
pub fn tell(hands: &mut Hands, task: &str) {
    let answers = [
        ("tasks-often", often_key(HowOften::Often)),
        ("tasks-alone", alone_key(HowAlone::Alone)),
        ("tasks-shown", "shown-observed"),
    ];
    for (row, key) in answers {
        let answer = chip(hands, task, row, key);
        hands.button(&answer);
        assert!(hands.is_on(Role::Button, &answer), "{answer:?}");
    }
}

/// The button that brings the next tasks, if they are wanted.
pub fn next(hands: &Hands) -> Option<String> {
    let name = hands.with("tasks-next", "count", "");
    let beginning = name.split('(').next().unwrap().trim().to_owned();
    hands.buttons_beginning(&beginning).into_iter().next()
}

/// Answers so many of these tasks, as they come into sight.
#[track_caller]
pub fn in_turn(hands: &mut Hands, asked: &Questions, tasks: &[CompetenceId], count: usize) {
    let mut told: Vec<CompetenceId> = Vec::new();
    while told.len() < count {
        let sight = in_sight(hands, asked, tasks);
        let Some(id) = sight.into_iter().find(|id| !told.contains(id)) else {
            let next = next(hands).expect("there are more tasks");
            hands.button(&next);
            continue;
        };
        tell(hands, &label(asked, &id));
        told.push(id);
    }
}

/// Adds a row of an activity that is picked from its group; its tasks.
#[track_caller]
pub fn activity(hands: &mut Hands, asked: &Questions, activity: &str) -> Vec<CompetenceId> {
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
