//! Running path tests: which hold, which do not and why, and which branches none of them walks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::paths::{PATHS_FORMAT, PathTest, PathsSource};
use super::reach::{Reached, reach};
use super::said::Reader;
use crate::authoring::diagnostic::nearest;
use crate::authoring::{Finding, Rule};
use crate::competence::assess_all;
use crate::interview::{At, Session, SessionRecord, completeness, findings};
use crate::occupation::{Catalogue, ListeningConstants};
use crate::questionnaire::{Condition, ItemId, ItemKind, ItemRef, Place, Questionnaire, evaluate};

/// What came of one path test.
#[derive(Debug, Clone, PartialEq)]
pub struct PathOutcome {
    /// Its name.
    pub name: String,
    /// What does not hold, each with its place in the file of path tests; nothing where all is as expected.
    pub findings: Vec<Finding>,
}

impl PathOutcome {
    /// Whether all is as expected.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Runs every test of a file.
#[must_use]
pub fn run_paths(
    questionnaire: &Arc<Questionnaire>,
    catalogue: &Catalogue,
    paths: &PathsSource,
) -> Vec<PathOutcome> {
    let mut names = BTreeSet::new();
    let tests = paths.paths.iter().enumerate().map(|(i, test)| {
        let place = Place::root().field("paths").at(i);
        let mut runner = Runner {
            questionnaire,
            catalogue,
            test,
            place: place.clone(),
            found: Vec::new(),
        };
        if paths.format == PATHS_FORMAT {
            if !names.insert(test.name.as_str()) {
                let finding = Finding::new(Rule::E23, place.field("name"), "path-same-name");
                runner
                    .found
                    .push(finding.naming("name", test.name.as_str()));
            }
            runner.run();
        } else {
            let finding = Finding::new(
                Rule::E22,
                Place::root().field("format"),
                "check-unknown-format",
            );
            runner
                .found
                .push(finding.naming("format", paths.format.to_string()));
        }
        PathOutcome {
            name: test.name.clone(),
            findings: runner.found,
        }
    });
    tests.collect()
}

/// The session that a test's answers make.
fn session(
    questionnaire: &Arc<Questionnaire>,
    test: &PathTest,
    place: &Place,
) -> (Session, Vec<Finding>) {
    let source = &questionnaire.source().source_language;
    let language = test.language.as_ref().unwrap_or(source).clone();
    let mut reader = Reader {
        questionnaire,
        language: &language,
        found: Vec::new(),
    };
    let answers = reader.answers(&test.answers, None, &place.field("answers"));
    let found = reader.found;
    let record = SessionRecord {
        answers,
        ..SessionRecord::default()
    };
    (Session::new(questionnaire.clone(), language, record), found)
}

struct Runner<'a> {
    questionnaire: &'a Arc<Questionnaire>,
    catalogue: &'a Catalogue,
    test: &'a PathTest,
    place: Place,
    found: Vec<Finding>,
}

impl Runner<'_> {
    fn find(&mut self, place: Place, key: &'static str, args: &[(&'static str, &str)]) {
        let finding = Finding::new(Rule::E23, place, key);
        let finding = args
            .iter()
            .fold(finding, |f, (name, value)| f.naming(name, *value));
        self.found.push(finding);
    }

    fn run(&mut self) {
        let (session, found) = session(self.questionnaire, self.test, &self.place);
        self.found.extend(found);
        for at in completeness(&session).masked {
            let mut place = self.place.field("answers");
            if let (Some(row), Some(info)) = (at.row, self.questionnaire.info(&at.item))
                && let Some(group) = &info.group
            {
                let row = usize::try_from(row.saturating_sub(1)).unwrap_or_default();
                place = place.key(group.as_str()).at(0).at(row);
            }
            let place = place.key(at.item.as_str());
            let why = why(&session, &at);
            self.find(
                place,
                "path-not-asked",
                &[("item", at.item.as_str()), ("one", &why)],
            );
        }
        self.visible(&session);
        self.levels(&session);
        self.complete(&session);
    }

    fn visible(&mut self, session: &Session) {
        let test = self.test;
        let lists = [
            ("shown", &test.shown, true),
            ("hidden", &test.hidden, false),
        ];
        for (part, names, wanted) in lists {
            for (i, name) in names.iter().enumerate() {
                let place = self.place.field(part).at(i);
                let (id, row) = match name.split_once('@') {
                    Some((id, row)) => (ItemId::new(id), row.parse::<u32>().ok()),
                    None => (ItemId::new(name.as_str()), None),
                };
                if self.questionnaire.item(&id).is_none() || (row.is_none() && name.contains('@')) {
                    let known = self.questionnaire.items().map(|i| i.id.to_string());
                    let near = nearest(id.as_str(), &known.collect::<Vec<_>>());
                    let near = near.map(|n| format!("\"{n}\""));
                    let finding = Finding::new(Rule::E23, place, "path-unknown-item");
                    self.found
                        .push(finding.naming("name", name.as_str()).near(near));
                    continue;
                }
                let mut shown = session.relevance().shown();
                let is_shown =
                    shown.any(|(_, at)| at.item == id && (row.is_none() || at.row == row));
                if wanted && !is_shown {
                    let at = ItemRef {
                        row: row.or_else(|| self.first_row(session, &id)),
                        item: id,
                    };
                    let why = why(session, &at);
                    self.find(place, "path-should-show", &[("item", name), ("one", &why)]);
                } else if !wanted && is_shown {
                    self.find(place, "path-should-hide", &[("item", name)]);
                }
            }
        }
    }

    fn first_row(&self, session: &Session, item: &ItemId) -> Option<u32> {
        let group = self.questionnaire.info(item)?.group.as_ref()?;
        session.rows(group).first().map(|r| r.id)
    }

    fn levels(&mut self, session: &Session) {
        let test = self.test;
        if test.levels.is_empty() && test.unassessed.is_empty() {
            return;
        }
        let framework = self.catalogue.framework();
        let evidence = findings([session], &ListeningConstants::default()).by_competence();
        let profile = assess_all(framework, &evidence, &self.catalogue.constants().level);
        let level = |id| {
            let position = framework.position(id)?;
            Some(profile.at(position).map(|l| l.level))
        };
        for (id, expected) in &test.levels {
            let place = self.place.field("levels").key(id.as_str());
            let wanted = figure(expected.level);
            match level(id) {
                None => self.find(place, "path-unknown-competence", &[("name", id.as_str())]),
                Some(None) => {
                    let args = [("name", id.as_str()), ("expected", &wanted)];
                    self.find(place, "path-level-none", &args);
                }
                Some(Some(found)) if (found - expected.level).abs() > expected.within => {
                    let found = figure(found);
                    let args = [
                        ("name", id.as_str()),
                        ("expected", &wanted),
                        ("found", &found),
                    ];
                    self.find(place, "path-level", &args);
                }
                Some(Some(_)) => {}
            }
        }
        for (i, id) in test.unassessed.iter().enumerate() {
            let place = self.place.field("unassessed").at(i);
            match level(id) {
                None => self.find(place, "path-unknown-competence", &[("name", id.as_str())]),
                Some(Some(found)) => {
                    let found = figure(found);
                    self.find(
                        place,
                        "path-level-some",
                        &[("name", id.as_str()), ("found", &found)],
                    );
                }
                Some(None) => {}
            }
        }
    }

    fn complete(&mut self, session: &Session) {
        let Some(wanted) = self.test.complete else {
            return;
        };
        let state = completeness(session);
        let place = self.place.field("complete");
        if wanted && !state.is_complete() {
            let missing = state.missing.iter().map(|at| at.item.to_string());
            let broken = state.violations.iter().filter(|v| v.must);
            let names: Vec<String> = missing
                .chain(broken.map(|v| v.at.item.to_string()))
                .collect();
            self.find(place, "path-incomplete", &[("names", &names.join(", "))]);
        } else if !wanted && state.is_complete() {
            self.find(place, "path-complete", &[]);
        }
    }
}

/// A level with two decimals, as files write it.
fn figure(level: f64) -> String {
    format!("{level:.2}")
}

/// The condition, or the part of it, that keeps an item from being asked, as it is written in the file.
fn why(session: &Session, at: &ItemRef) -> String {
    let questionnaire = session.questionnaire();
    let Some(info) = questionnaire.info(&at.item) else {
        return String::new();
    };
    let section = questionnaire.sections().get(info.section);
    let top = ItemRef::top(&at.item);
    let (outside, inside) = (At::new(session, &top), At::new(session, at));
    let group = info.group.as_ref().and_then(|g| questionnaire.item(g));
    let own = questionnaire.item(&at.item);
    let conditions = [
        (section.and_then(|s| s.show_if.as_ref()), &outside),
        (group.and_then(|g| g.show_if.as_ref()), &outside),
        (own.and_then(|i| i.show_if.as_ref()), &inside),
    ];
    let unmet = conditions
        .into_iter()
        .find_map(|(condition, view)| Some(unmet(condition?, view)?.clone()));
    match (unmet, group) {
        (Some(condition), _) => super::formula::written(&condition),
        (None, Some(group)) => format!("Rows(\"{}\", AtLeast(1))", group.id),
        (None, None) => String::new(),
    }
}

fn unmet<'c>(condition: &'c Condition, view: &At<'_>) -> Option<&'c Condition> {
    if evaluate(condition, view).is_true() {
        return None;
    }
    match condition {
        Condition::All(parts) => parts.iter().find_map(|part| unmet(part, view)),
        _ => Some(condition),
    }
}

/// Branches that no test walks, each with its place in the questionnaire (W18). A condition that shows something
/// should be met in one test and not met in another, where both can be.
#[must_use]
pub fn uncovered(questionnaire: &Arc<Questionnaire>, paths: &PathsSource) -> Vec<Finding> {
    let found = reach(questionnaire, false);
    let always: BTreeSet<&Place> = found
        .findings
        .iter()
        .filter(|f| f.key == "simulate-always")
        .map(|f| &f.place)
        .collect();
    let never: BTreeSet<&ItemId> = found
        .items
        .iter()
        .filter(|(_, reached)| matches!(reached, Reached::Never(_)))
        .map(|(id, _)| id)
        .collect();
    let mut walked = Walked::default();
    for (i, test) in paths.paths.iter().enumerate() {
        let (session, _) = session(questionnaire, test, &Place::root().field("paths").at(i));
        walked.walk(&session);
    }
    let mut uncovered = Vec::new();
    let mut look = |key: &str, place: Place, never: bool| {
        let at = key.strip_prefix("section/").unwrap_or(key);
        let both = walked.0.get(key).copied().unwrap_or_default();
        let shown = both.shown || never;
        let hidden = both.hidden || always.contains(&place);
        let key = match (shown, hidden) {
            (true, true) => return,
            (false, false) => "path-branch-neither",
            (false, true) => "path-branch-shown",
            (true, false) => "path-branch-hidden",
        };
        let finding = Finding::new(Rule::W18, place, key).naming("at", at);
        uncovered.push(finding.remedy("path-branch-remedy"));
    };
    for (s, section) in questionnaire.sections().iter().enumerate() {
        let place = Place::root().field("sections").at(s);
        if section.show_if.is_some() {
            let never = matches!(found.sections.get(s), Some(Reached::Never(_)));
            look(
                &of_section(section.id.as_str()),
                place.field("show_if"),
                never,
            );
        }
        for (i, item) in section.items.iter().enumerate() {
            let place = place.field("items").at(i);
            if item.show_if.is_some() {
                look(
                    item.id.as_str(),
                    place.field("show_if"),
                    never.contains(&item.id),
                );
            }
            if let ItemKind::Group { items, .. } = &item.kind {
                for (r, inner) in items.iter().enumerate() {
                    let place = place.field("kind").field("items").at(r).field("show_if");
                    if inner.show_if.is_some() {
                        look(inner.id.as_str(), place, never.contains(&inner.id));
                    }
                }
            }
        }
    }
    uncovered
}

/// A section may have the name of an item.
fn of_section(id: &str) -> String {
    format!("section/{id}")
}

#[derive(Debug, Clone, Copy, Default)]
struct Ways {
    shown: bool,
    hidden: bool,
}

#[derive(Debug, Default)]
struct Walked(BTreeMap<String, Ways>);

impl Walked {
    fn see(&mut self, at: &str, shown: bool) {
        let ways = self.0.entry(at.to_owned()).or_default();
        ways.shown |= shown;
        ways.hidden |= !shown;
    }

    /// Looks at each condition whose section, or row, is there to be shown in.
    fn walk(&mut self, session: &Session) {
        let relevance = session.relevance();
        for section in session.questionnaire().sections() {
            let Some(first) = section.items.first() else {
                continue;
            };
            let view = At::new(session, &ItemRef::top(&first.id));
            let met = section
                .show_if
                .as_ref()
                .is_none_or(|c| evaluate(c, &view).is_true());
            self.see(&of_section(section.id.as_str()), met);
            if !met {
                continue;
            }
            for item in &section.items {
                let shown = relevance.is_shown(&ItemRef::top(&item.id));
                self.see(item.id.as_str(), shown);
                let ItemKind::Group { items, .. } = &item.kind else {
                    continue;
                };
                for row in session.rows(&item.id).iter().filter(|_| shown) {
                    for inner in items {
                        let at = ItemRef::in_row(&inner.id, row.id);
                        self.see(inner.id.as_str(), relevance.is_shown(&at));
                    }
                }
            }
        }
    }
}
