//! What must hold between files and in the catalogue: names that lead somewhere, texts in every language, dense grids.

mod activities;
mod lists;

use std::collections::{BTreeMap, BTreeSet};

use super::diagnostic::nearest;
use super::figures;
use super::finding::Finding;
use super::includes::Assembled;
use super::rule::Rule;
use crate::competence::{CompetenceKind, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{Activities, KnockOut, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{CompetenceId, Item, ItemKind, Place, QuestionnaireSource, texts};

/// The file of the competence framework.
pub const COMPETENCES: &str = "competences.ron";
/// The file of sectors, credentials and names of languages.
pub const REFERENCES: &str = "references.ron";
/// The file of unpaid and informal activities.
pub const ACTIVITIES: &str = "activities.ron";
/// The file of the method's constants.
pub const SCORING: &str = "scoring.ron";

/// What trainers' files hold, by file, as far as each can be read.
pub struct Files<'a> {
    /// The framework.
    pub framework: Option<&'a FrameworkSource>,
    /// Sectors, credentials and names of languages.
    pub references: Option<&'a References>,
    /// The constants of the method.
    pub constants: Option<&'a ScoringConstants>,
    /// Unpaid and informal activities.
    pub activities: Option<&'a Activities>,
    /// The occupations.
    pub occupations: BTreeMap<&'a str, &'a OccupationSource>,
    /// The questionnaires, with what they include.
    pub questionnaires: &'a BTreeMap<&'a str, Assembled>,
}

/// Everything that does not hold, each with its file.
#[must_use]
pub fn rules(files: &Files<'_>) -> Vec<(String, Finding)> {
    let competences = files.framework.iter().flat_map(|f| &f.competences);
    let credentials = files.references.iter().flat_map(|r| &r.credentials);
    let sectors = files.references.iter().flat_map(|r| &r.sectors);
    let trades = files.occupations.values().flat_map(|o| &o.trade);
    let mut rules = Rules {
        found: Vec::new(),
        dense: competences
            .clone()
            .filter(|c| c.kind != CompetenceKind::Listed)
            .map(|c| c.id.to_string())
            .collect(),
        core: competences.map(|c| c.id.to_string()).collect(),
        trades: trades.map(|t| t.id.to_string()).collect(),
        credentials: credentials.map(|c| c.id.to_string()).collect(),
        sectors: sectors.map(|s| s.id.clone()).collect(),
    };
    if let Some(framework) = files.framework {
        rules.framework(framework);
    }
    if let Some(references) = files.references {
        rules.references(references);
    }
    if let Some(constants) = files.constants {
        let found = figures::constants(constants);
        rules.found.extend(of(SCORING, found));
    }
    rules.occupations(files);
    if let Some(activities) = files.activities {
        rules.activities(activities, files);
    }
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, assembled) in files.questionnaires {
        let id = assembled.source.id.as_str();
        // Of two with one id only the later would ever be seen.
        if let Some(other) = ids.insert(id, file) {
            for file in [other, file] {
                let place = Place::root().field("id");
                let finding = Finding::new(Rule::E04, place, "check-duplicate-id");
                rules.push(file, finding.naming("name", id));
            }
        }
        for finding in rules.questionnaire(&assembled.source) {
            rules.found.push(at_origin(finding, assembled));
        }
    }
    rules.found
}

/// A finding in the file that its place came from.
#[must_use]
pub fn at_origin(finding: Finding, assembled: &Assembled) -> (String, Finding) {
    let (file, place) = assembled.origin(&finding.place);
    let file = file.to_owned();
    let related = finding.related.iter();
    let related = related
        .filter_map(|(place, key)| {
            let (other, place) = assembled.origin(place);
            (other == file).then_some((place, *key))
        })
        .collect();
    let finding = Finding {
        place,
        related,
        ..finding
    };
    (file, finding)
}

/// A finding with what was probably meant, where a name leads nowhere.
#[must_use]
pub fn near(mut finding: Finding, source: &QuestionnaireSource) -> Finding {
    let arg = |name: &str| {
        let found = finding.args.iter().find(|(n, _)| *n == name);
        found.map(|(_, value)| value.clone())
    };
    let Some(name) = arg("name") else {
        return finding;
    };
    let items = || {
        let items = source.sections.iter().flat_map(|s| &s.items);
        items.flat_map(|i| {
            let inner: &[Item] = match &i.kind {
                ItemKind::Group { items, .. } => items,
                _ => &[],
            };
            std::iter::once(i).chain(inner)
        })
    };
    let known: Vec<String> = match finding.key {
        "check-unknown-item" => items().map(|i| i.id.to_string()).collect(),
        "check-unknown-choice" => {
            let item = arg("item").unwrap_or_default();
            let found = items().find(|i| i.id.as_str() == item);
            found.map_or_else(Vec::new, |i| choice_ids(source, i))
        }
        "check-unknown-list" => {
            let lists = source.lists.iter().map(|l| l.id.clone());
            lists
                .chain(source.scales.iter().map(|s| s.id.clone()))
                .collect()
        }
        _ => return finding,
    };
    // A name within a longer text (`item/choice`) cannot be put in place of the whole.
    let last = finding.place.steps().last();
    let alone = last.is_none_or(|s| *s != crate::questionnaire::Step::Field("from"));
    let near = nearest(&name, &known);
    if let Some(near) = &near
        && finding.key == "check-unknown-item"
        && let Some(place) = place_of(source, near)
    {
        // Where a name was changed by mistake, it is the definition that is to be mended.
        finding.related.push((place, "check-related-near"));
    }
    if alone {
        finding.near = near.map(|n| format!("\"{n}\""));
    }
    finding
}

/// Where the id of an item stands.
fn place_of(source: &QuestionnaireSource, id: &str) -> Option<Place> {
    source.sections.iter().enumerate().find_map(|(s, section)| {
        section.items.iter().enumerate().find_map(|(i, item)| {
            let place = Place::root().field("sections").at(s).field("items").at(i);
            if item.id.as_str() == id {
                return Some(place.field("id"));
            }
            let ItemKind::Group { items, .. } = &item.kind else {
                return None;
            };
            let inner = items.iter().position(|i| i.id.as_str() == id)?;
            Some(place.field("kind").field("items").at(inner).field("id"))
        })
    })
}

fn choice_ids(source: &QuestionnaireSource, item: &Item) -> Vec<String> {
    let choices = match &item.kind {
        ItemKind::SingleChoice { choices, list, .. }
        | ItemKind::MultiChoice { choices, list, .. } => match list {
            Some(name) => source
                .lists
                .iter()
                .find(|l| l.id == *name)
                .map(|l| &l.choices),
            None => Some(choices),
        },
        ItemKind::Likert { scale } => source
            .scales
            .iter()
            .find(|s| s.id == *scale)
            .map(|s| &s.choices),
        _ => None,
    };
    choices.map_or_else(Vec::new, |c| c.iter().map(|c| c.id.to_string()).collect())
}

fn of(file: &str, found: Vec<Finding>) -> impl Iterator<Item = (String, Finding)> {
    found.into_iter().map(move |f| (file.to_owned(), f))
}

struct Rules {
    found: Vec<(String, Finding)>,
    core: BTreeSet<String>,
    /// Those of the core that every grid must have: lists that were imported are rated or listed where they apply.
    dense: BTreeSet<String>,
    trades: BTreeSet<String>,
    credentials: BTreeSet<String>,
    sectors: BTreeSet<String>,
}

impl Rules {
    fn push(&mut self, file: &str, finding: Finding) {
        self.found.push((file.to_owned(), finding));
    }

    /// A text that must be written: in the first language of its file; of the others it is said that they are missing.
    fn text(
        &mut self,
        file: &str,
        (at, part): (&str, &'static str),
        place: &Place,
        text: &LocalizedText,
        languages: &[LangId],
    ) {
        for finding in text_findings((at, part), place, text, (languages, languages.first())) {
            self.push(file, finding);
        }
    }

    fn framework(&mut self, framework: &FrameworkSource) {
        let languages = &framework.languages;
        let root = Place::root();
        let groups: Vec<String> = framework.groups.iter().map(|g| g.id.clone()).collect();
        for (i, group) in framework.groups.iter().enumerate() {
            let place = root.field("groups").at(i).field("label");
            self.text(
                COMPETENCES,
                (&group.id, "label"),
                &place,
                &group.label,
                languages,
            );
        }
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        for (i, competence) in framework.competences.iter().enumerate() {
            let at = competence.id.as_str();
            let place = root.field("competences").at(i);
            self.unique(COMPETENCES, at, place.field("id"), &mut seen);
            if !competence.group.is_empty() && !groups.contains(&competence.group) {
                let place = place.field("group");
                let name = &competence.group;
                let finding = dangling(place, at, "check-what-group", name, &groups);
                self.push(COMPETENCES, finding);
            }
            let texts = [
                ("label", &competence.label),
                ("description", &competence.description),
                ("question", &competence.question),
            ];
            // Imported lists have names; nobody reads their competences aloud or rates them by descriptors.
            let listed = competence.kind == CompetenceKind::Listed;
            for (part, text) in texts.into_iter().take(if listed { 1 } else { 3 }) {
                self.text(COMPETENCES, (at, part), &place.field(part), text, languages);
            }
            let levels = place.field("levels");
            if competence.levels.len() == 5 {
                for (i, level) in competence.levels.iter().enumerate() {
                    self.text(COMPETENCES, (at, "levels"), &levels.at(i), level, languages);
                }
            } else if !(competence.levels.is_empty() && (listed || languages.is_empty())) {
                let finding = Finding::new(Rule::E19, levels, "check-levels")
                    .naming("at", at)
                    .naming("count", competence.levels.len().to_string());
                self.push(COMPETENCES, finding);
            }
        }
    }

    fn unique<'a>(
        &mut self,
        file: &str,
        id: &'a str,
        place: Place,
        seen: &mut BTreeMap<&'a str, Place>,
    ) {
        if let Some(first) = seen.get(id) {
            let finding = Finding::new(Rule::E04, place, "check-duplicate-id")
                .naming("name", id)
                .related(first.clone(), "check-related-first");
            self.push(file, finding);
        } else {
            seen.insert(id, place);
        }
    }

    fn references(&mut self, references: &References) {
        let languages = &references.languages;
        let root = Place::root();
        let sectors = references.sectors.iter().enumerate();
        let sectors = sectors.map(|(i, s)| (root.field("sectors").at(i), s.id.as_str(), &s.label));
        let credentials = references.credentials.iter().enumerate();
        let credentials =
            credentials.map(|(i, c)| (root.field("credentials").at(i), c.id.as_str(), &c.label));
        let names = references.language_names.iter().enumerate();
        let names =
            names.map(|(i, n)| (root.field("language_names").at(i), n.id.as_str(), &n.label));
        let lists: [Vec<(Place, &str, &LocalizedText)>; 3] =
            [sectors.collect(), credentials.collect(), names.collect()];
        for list in &lists {
            let mut seen = BTreeMap::new();
            for (place, id, label) in list {
                self.unique(REFERENCES, id, place.field("id"), &mut seen);
                self.text(
                    REFERENCES,
                    (id, "label"),
                    &place.field("label"),
                    label,
                    languages,
                );
            }
        }
    }

    fn occupations(&mut self, files: &Files<'_>) {
        let root = Place::root();
        let mut ids: BTreeSet<&str> = BTreeSet::new();
        let mut trades: BTreeSet<&str> = BTreeSet::new();
        for (file, occupation) in &files.occupations {
            let at = occupation.id.as_str();
            if !ids.insert(at) {
                let finding = Finding::new(Rule::E04, root.field("id"), "check-duplicate-id");
                self.push(file, finding.naming("name", at));
            }
            let languages = &occupation.languages;
            if !languages.is_empty() {
                for (part, text) in [
                    ("label", &occupation.label),
                    ("description", &occupation.description),
                ] {
                    self.text(file, (at, part), &root.field(part), text, languages);
                }
            }
            for (i, way) in occupation.ways_in.iter().enumerate() {
                let place = root.field("ways_in").at(i);
                self.text(file, (at, "ways_in"), &place, way, languages);
            }
            if !occupation.sector.is_empty() && !self.sectors.contains(&occupation.sector) {
                let known: Vec<String> = self.sectors.iter().cloned().collect();
                let (place, name) = (root.field("sector"), &occupation.sector);
                self.push(file, dangling(place, at, "check-what-sector", name, &known));
            }
            for (i, trade) in occupation.trade.iter().enumerate() {
                let id = trade.id.as_str();
                let place = root.field("trade").at(i);
                if self.core.contains(id) || !trades.insert(id) {
                    let finding = Finding::new(Rule::E04, place.field("id"), "check-duplicate-id");
                    self.push(file, finding.naming("name", id));
                }
                self.text(
                    file,
                    (id, "label"),
                    &place.field("label"),
                    &trade.label,
                    languages,
                );
            }
            self.grid(file, occupation);
            self.lists(file, occupation);
            for finding in figures::out_of_range(occupation) {
                self.push(file, finding);
            }
            for (i, knock_out) in occupation.knock_outs.iter().enumerate() {
                self.knock_out(file, at, &root.field("knock_outs").at(i), knock_out);
            }
        }
    }

    fn grid(&mut self, file: &str, occupation: &OccupationSource) {
        let at = occupation.id.as_str();
        let place = Place::root().field("grid");
        let holes: Vec<String> = self
            .dense
            .iter()
            .filter(|_| !occupation.grid.is_empty() || !occupation.is_listed())
            .filter(|id| !occupation.grid.contains_key(id.as_str()))
            .cloned()
            .collect();
        for competence in holes {
            let finding = Finding::new(Rule::E15, place.clone(), "check-grid-hole")
                .naming("at", at)
                .naming("competence", competence);
            self.push(file, finding);
        }
        for competence in occupation.grid.keys().map(CompetenceId::as_str) {
            let trade = occupation.trade.iter().any(|t| t.id.as_str() == competence);
            if !self.core.is_empty() && !self.core.contains(competence) && !trade {
                let known: Vec<String> = self.core.iter().cloned().collect();
                let place = place.key(competence);
                let what = "check-what-competence";
                self.push(file, dangling(place, at, what, competence, &known));
            }
        }
    }

    fn knock_out(&mut self, file: &str, at: &str, place: &Place, knock_out: &KnockOut) {
        match knock_out {
            KnockOut::Licence(id) | KnockOut::Diploma(id) | KnockOut::Permit(id) => {
                // A catalogue without a list of credentials names them freely.
                if !self.credentials.is_empty() && !self.credentials.contains(id.as_str()) {
                    let known: Vec<String> = self.credentials.iter().cloned().collect();
                    let place = place.at(0);
                    let what = "check-what-credential";
                    self.push(file, dangling(place, at, what, id.as_str(), &known));
                }
            }
            KnockOut::AnyOf(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.knock_out(file, at, &place.at(0).at(i), part);
                }
            }
            KnockOut::Cefr { .. } | KnockOut::MinimumAge(_) => {}
        }
    }

    fn questionnaire(&self, source: &QuestionnaireSource) -> Vec<Finding> {
        let mut found = Vec::new();
        let root = Place::root();
        let known = || -> Vec<String> { self.core.union(&self.trades).cloned().collect() };
        let competence = |place: Place, at: &str, id: &str, trades: bool| {
            let there = self.core.contains(id) || trades && self.trades.contains(id);
            (!self.core.is_empty() && !there)
                .then(|| dangling(place, at, "check-what-competence", id, &known()))
        };
        for (i, link) in source.scoring.iter().enumerate() {
            let place = root.field("scoring").at(i).field("competence");
            found.extend(competence(
                place,
                &link.from,
                link.competence.as_str(),
                true,
            ));
        }
        for (s, section) in source.sections.iter().enumerate() {
            for (i, item) in section.items.iter().enumerate() {
                let place = root.field("sections").at(s).field("items").at(i);
                self.item(&place, item, &competence, &mut found);
                if let ItemKind::Group { items, .. } = &item.kind {
                    for (i, inner) in items.iter().enumerate() {
                        let place = place.field("kind").field("items").at(i);
                        self.item(&place, inner, &competence, &mut found);
                    }
                }
            }
        }
        for (name, lists) in [
            (
                "lists",
                source
                    .lists
                    .iter()
                    .map(|l| (&l.id, &l.choices))
                    .collect::<Vec<_>>(),
            ),
            (
                "scales",
                source.scales.iter().map(|s| (&s.id, &s.choices)).collect(),
            ),
        ] {
            for (i, (id, choices)) in lists.into_iter().enumerate() {
                let place = root.field(name).at(i).field("choices");
                self.choices(&place, id, choices, &mut found);
            }
        }
        for text in texts(source) {
            let at = text.key.split('/').next().unwrap_or_default();
            // What must be written in its source language is said by the door.
            let languages: Vec<LangId> = source
                .languages
                .iter()
                .filter(|l| **l != source.source_language)
                .cloned()
                .collect();
            let said = (at, text.part);
            let missing = text_findings(said, &text.place, text.text, (&languages, None));
            found.extend(missing.into_iter().filter(|f| f.rule == Rule::W01));
        }
        found
    }

    fn item(
        &self,
        place: &Place,
        item: &Item,
        competence: &impl Fn(Place, &str, &str, bool) -> Option<Finding>,
        found: &mut Vec<Finding>,
    ) {
        let at = item.id.as_str();
        let kind = place.field("kind");
        match &item.kind {
            ItemKind::Competence(id) => {
                found.extend(competence(kind.at(0), at, id.as_str(), false));
            }
            ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. } => {
                self.choices(&kind.field("choices"), at, choices, found);
            }
            _ => {}
        }
    }

    fn choices(
        &self,
        place: &Place,
        at: &str,
        choices: &[crate::questionnaire::Choice],
        found: &mut Vec<Finding>,
    ) {
        for (i, choice) in choices.iter().enumerate() {
            let Some(credential) = &choice.holds else {
                continue;
            };
            if !self.credentials.contains(credential.as_str()) {
                let known: Vec<String> = self.credentials.iter().cloned().collect();
                let place = place.at(i).field("holds");
                let what = "check-what-credential";
                found.push(dangling(place, at, what, credential.as_str(), &known));
            }
        }
    }
}

fn dangling(place: Place, at: &str, what: &'static str, name: &str, known: &[String]) -> Finding {
    Finding::new(Rule::E18, place, "check-dangling")
        .naming("at", at)
        .naming("what", what)
        .naming("name", name)
        .near(nearest(name, known).map(|n| format!("\"{n}\"")))
}

/// What is missing of a text: an error in the language that it is written in first, a warning in others.
fn text_findings(
    (at, part): (&str, &'static str),
    place: &Place,
    text: &LocalizedText,
    (languages, source): (&[LangId], Option<&LangId>),
) -> Vec<Finding> {
    languages
        .iter()
        .filter(|language| text.exact(language).is_none())
        .map(|language| {
            let rule = if source == Some(language) {
                Rule::E17
            } else {
                Rule::W01
            };
            Finding::new(rule, place.clone(), "check-missing-text")
                .naming("at", at)
                .naming("part", part)
                .naming("language", language.to_string())
        })
        .collect()
}
