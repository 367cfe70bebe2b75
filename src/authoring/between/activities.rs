//! Unpaid and informal activities: names that lead somewhere, each once, and texts in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::{ACTIVITIES, Files, Rules, dangling};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::occupation::Activities;
use crate::questionnaire::Place;

impl Rules {
    /// What must hold in the file of activities.
    pub(super) fn activities(&mut self, activities: &Activities, files: &Files<'_>) {
        let root = Place::root();
        let languages = &activities.languages;
        let groups: Vec<String> = activities.groups.iter().map(|g| g.id.clone()).collect();
        let mut seen = BTreeMap::new();
        for (i, group) in activities.groups.iter().enumerate() {
            let place = root.field("groups").at(i);
            self.unique(ACTIVITIES, &group.id, place.field("id"), &mut seen);
            let said = (group.id.as_str(), "label");
            self.text(
                ACTIVITIES,
                said,
                &place.field("label"),
                &group.label,
                languages,
            );
        }
        self.own_tasks(activities);
        let own: BTreeSet<&str> = activities.tasks.iter().map(|t| t.id.as_str()).collect();
        let occupations = files.occupations.values().map(|o| o.id.to_string());
        let occupations: BTreeSet<String> = occupations.collect();
        let mut seen = BTreeMap::new();
        for (i, activity) in activities.activities.iter().enumerate() {
            let at = activity.id.as_str();
            let place = root.field("activities").at(i);
            self.unique(ACTIVITIES, at, place.field("id"), &mut seen);
            let label = place.field("label");
            self.text(
                ACTIVITIES,
                (at, "label"),
                &label,
                &activity.label,
                languages,
            );
            if !groups.contains(&activity.group) {
                let (place, name) = (place.field("group"), &activity.group);
                let finding = dangling(place, at, "check-what-group", name, &groups);
                self.push(ACTIVITIES, finding);
            }
            let mut once = BTreeMap::new();
            for (i, task) in activity.tasks.iter().enumerate() {
                let place = place.field("tasks").at(i);
                if !own.contains(task.as_str()) {
                    self.named(ACTIVITIES, at, &place, task, true);
                }
                self.unique(ACTIVITIES, task.as_str(), place, &mut once);
            }
            for (i, near) in activity.near.iter().enumerate() {
                let place = place.field("near").at(i);
                // Where no occupation can be read there is nothing to compare with.
                if !occupations.is_empty() && !occupations.contains(near.as_str()) {
                    let known: Vec<String> = occupations.iter().cloned().collect();
                    let what = "check-what-occupation";
                    self.push(ACTIVITIES, dangling(place, at, what, near.as_str(), &known));
                }
            }
        }
    }

    /// Tasks that belong to no occupation: unique among all competences, and what they speak for is of the framework.
    fn own_tasks(&mut self, activities: &Activities) {
        let mut seen = BTreeMap::new();
        for (i, task) in activities.tasks.iter().enumerate() {
            let id = task.id.as_str();
            let place = Place::root().field("tasks").at(i);
            if self.core.contains(id) || self.trades.contains(id) {
                let finding = Finding::new(Rule::E04, place.field("id"), "check-duplicate-id");
                self.push(ACTIVITIES, finding.naming("name", id));
            } else {
                self.unique(ACTIVITIES, id, place.field("id"), &mut seen);
            }
            let said = (id, "label");
            let languages = &activities.languages;
            self.text(
                ACTIVITIES,
                said,
                &place.field("label"),
                &task.label,
                languages,
            );
            for (i, core) in task.speaks_for.iter().enumerate() {
                let place = place.field("speaks_for").at(i);
                self.named(ACTIVITIES, id, &place, core, false);
            }
        }
    }
}
