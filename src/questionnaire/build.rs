//! From a decoded file to a questionnaire that holds together.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::Condition;
use super::ids::{ChoiceId, ItemId};
use super::item::{Check, Choice, Item, Required};
use super::kind::ItemKind;
use super::source::{FORMAT, QuestionnaireSource, Section};
use crate::lang::LocalizedText;

/// Something in a questionnaire that does not hold together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The item, section or list it is in; empty for the file itself.
    pub at: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is of a format that this programme does not know.
    UnknownFormat(u32),
    /// There is no section or no item.
    Nothing,
    /// An id is used twice.
    DuplicateId(String),
    /// An id is empty or has characters that ids cannot have.
    BadId(String),
    /// A condition or link names an item that does not exist.
    UnknownItem(String),
    /// A condition or link names a choice that the item does not have.
    UnknownChoice(String, String),
    /// A condition names an item that comes later.
    ForwardReference(String),
    /// A condition names an item in a row from outside that row.
    RowReference(String),
    /// A list or scale is named that does not exist.
    UnknownList(String),
    /// An item to choose from has no choices.
    NoChoices,
    /// A level item does not have five descriptors.
    Levels(usize),
    /// A number's least value is above its greatest.
    BadRange,
    /// A weight is not above zero, or a level is outside 0–4.
    BadWeight(String),
    /// A text is missing in a language.
    MissingText(&'static str, String),
    /// A text is written in a language that the file does not declare.
    UndeclaredLanguage(&'static str, String),
    /// A group within a group.
    NestedGroup,
    /// A summary names an item that the row does not have.
    UnknownPlaceholder(String),
}

/// Where an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemInfo {
    /// Its section's position.
    pub section: usize,
    /// The group it belongs to.
    pub group: Option<ItemId>,
    /// Its position among all items, in reading order.
    pub order: usize,
}

/// A questionnaire that holds together: every name in it leads somewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    source: QuestionnaireSource,
    infos: BTreeMap<ItemId, ItemInfo>,
    paths: BTreeMap<ItemId, (usize, usize, Option<usize>)>,
}

impl Questionnaire {
    /// The definition, as it is embedded in a dossier.
    #[must_use]
    pub fn source(&self) -> &QuestionnaireSource {
        &self.source
    }

    /// The sections, in order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.source.sections
    }

    /// The item of this name, in a group or not.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        let (section, item, row_item) = *self.paths.get(id)?;
        let item = self.source.sections.get(section)?.items.get(item)?;
        match (row_item, &item.kind) {
            (None, _) => Some(item),
            (Some(i), ItemKind::Group { items, .. }) => items.get(i),
            (Some(_), _) => None,
        }
    }

    /// Where the item stands.
    #[must_use]
    pub fn info(&self, id: &ItemId) -> Option<&ItemInfo> {
        self.infos.get(id)
    }

    /// Every item, also those in groups, in reading order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.source
            .sections
            .iter()
            .flat_map(|s| &s.items)
            .flat_map(|item| {
                let inner: &[Item] = match &item.kind {
                    ItemKind::Group { items, .. } => items,
                    _ => &[],
                };
                std::iter::once(item).chain(inner)
            })
    }

    /// The choices of an item, its own or its list's or scale's.
    #[must_use]
    pub fn choices<'a>(&'a self, item: &'a Item) -> &'a [Choice] {
        choices_of(&self.source, item).unwrap_or_default()
    }

    /// The label of a choice of an item.
    #[must_use]
    pub fn choice(&self, item: &ItemId, choice: &ChoiceId) -> Option<&Choice> {
        self.choices(self.item(item)?)
            .iter()
            .find(|c| c.id == *choice)
    }
}

fn choices_of<'a>(source: &'a QuestionnaireSource, item: &'a Item) -> Option<&'a [Choice]> {
    match &item.kind {
        ItemKind::SingleChoice {
            list: Some(list), ..
        }
        | ItemKind::MultiChoice {
            list: Some(list), ..
        } => source
            .lists
            .iter()
            .find(|l| l.id == *list)
            .map(|l| l.choices.as_slice()),
        ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. } => {
            Some(choices)
        }
        ItemKind::Likert { scale } => source
            .scales
            .iter()
            .find(|s| s.id == *scale)
            .map(|s| s.choices.as_slice()),
        _ => Some(&[]),
    }
}

/// Checks a decoded file and makes it a questionnaire.
///
/// # Errors
/// Every fault found, in reading order.
pub fn build(source: QuestionnaireSource) -> Result<Questionnaire, Vec<Fault>> {
    let mut door = Door {
        source: &source,
        faults: Vec::new(),
        infos: BTreeMap::new(),
        paths: BTreeMap::new(),
    };
    door.all();
    let Door {
        faults,
        infos,
        paths,
        ..
    } = door;
    if faults.is_empty() {
        Ok(Questionnaire {
            source,
            infos,
            paths,
        })
    } else {
        Err(faults)
    }
}

struct Door<'a> {
    source: &'a QuestionnaireSource,
    faults: Vec<Fault>,
    infos: BTreeMap<ItemId, ItemInfo>,
    paths: BTreeMap<ItemId, (usize, usize, Option<usize>)>,
}

impl Door<'_> {
    fn fault(&mut self, at: &str, kind: FaultKind) {
        self.faults.push(Fault {
            at: at.to_owned(),
            kind,
        });
    }

    fn all(&mut self) {
        let source = self.source;
        if source.format != FORMAT {
            self.fault("", FaultKind::UnknownFormat(source.format));
            return;
        }
        if source.sections.iter().all(|s| s.items.is_empty()) {
            self.fault("", FaultKind::Nothing);
        }
        self.text("", "title", &source.title, true);
        self.lists();
        self.index();
        for section in &source.sections {
            self.id(section.id.as_str());
            self.text(section.id.as_str(), "title", &section.title, true);
            self.text(section.id.as_str(), "intro", &section.intro, false);
            if let Some(condition) = &section.show_if {
                let order = section
                    .items
                    .first()
                    .and_then(|i| self.infos.get(&i.id))
                    .map_or(0, |i| i.order);
                self.condition(section.id.as_str(), condition, order, None);
            }
            for item in &section.items {
                self.item(item, None);
            }
        }
        self.scoring();
    }

    fn lists(&mut self) {
        let source = self.source;
        let mut seen = BTreeSet::new();
        let lists = source.lists.iter().map(|l| (&l.id, &l.choices));
        for (id, choices) in lists.chain(source.scales.iter().map(|s| (&s.id, &s.choices))) {
            self.id(id);
            if !seen.insert(id) {
                self.fault(id, FaultKind::DuplicateId(id.clone()));
            }
            self.choices(id, choices);
        }
        for scale in &source.scales {
            if scale.choices.iter().any(|c| c.value.is_none()) {
                self.fault(&scale.id, FaultKind::BadWeight(scale.id.clone()));
            }
        }
    }

    fn index(&mut self) {
        let mut order = 0;
        for (s, section) in self.source.sections.iter().enumerate() {
            for (i, item) in section.items.iter().enumerate() {
                self.place(item, s, (s, i, None), None, &mut order);
                if let ItemKind::Group { items, .. } = &item.kind {
                    for (r, inner) in items.iter().enumerate() {
                        self.place(inner, s, (s, i, Some(r)), Some(&item.id), &mut order);
                    }
                }
            }
        }
    }

    fn place(
        &mut self,
        item: &Item,
        section: usize,
        path: (usize, usize, Option<usize>),
        group: Option<&ItemId>,
        order: &mut usize,
    ) {
        let info = ItemInfo {
            section,
            group: group.cloned(),
            order: *order,
        };
        *order += 1;
        self.id(item.id.as_str());
        if self.infos.insert(item.id.clone(), info).is_some() {
            self.fault(
                item.id.as_str(),
                FaultKind::DuplicateId(item.id.to_string()),
            );
        }
        self.paths.insert(item.id.clone(), path);
    }

    fn id(&mut self, id: &str) {
        let good = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !good {
            self.fault(id, FaultKind::BadId(id.to_owned()));
        }
    }

    fn text(&mut self, at: &str, part: &'static str, text: &LocalizedText, needed: bool) {
        for (lang, _) in text.iter() {
            if !self.source.languages.iter().any(|l| l.as_str() == lang) {
                self.fault(at, FaultKind::UndeclaredLanguage(part, lang.to_owned()));
            }
        }
        if !needed && text.iter().next().is_none() {
            return;
        }
        for lang in &self.source.languages {
            if text.exact(lang).is_none() {
                self.fault(at, FaultKind::MissingText(part, lang.to_string()));
            }
        }
    }

    fn choices(&mut self, at: &str, choices: &[Choice]) {
        if choices.is_empty() {
            self.fault(at, FaultKind::NoChoices);
        }
        let mut seen = BTreeSet::new();
        for choice in choices {
            self.id(choice.id.as_str());
            if !seen.insert(&choice.id) {
                self.fault(at, FaultKind::DuplicateId(choice.id.to_string()));
            }
            self.text(&format!("{at}/{}", choice.id), "label", &choice.label, true);
        }
    }

    fn item(&mut self, item: &Item, group: Option<&ItemId>) {
        let at = item.id.as_str();
        let order = self.infos.get(&item.id).map_or(0, |i| i.order);
        self.text(
            at,
            "label",
            &item.label,
            !matches!(item.kind, ItemKind::Competence(_)),
        );
        self.text(at, "hint", &item.hint, false);
        self.text(at, "guide", &item.guide, false);
        self.kind(item, group, order);
        if let Some(condition) = &item.show_if {
            self.condition(at, condition, order, group);
            // While a row is gone through, its group is not complete: such a condition would never be true.
            condition.visit_items(&mut |named, _, _| {
                if Some(named) == group {
                    self.fault(at, FaultKind::ForwardReference(named.to_string()));
                }
            });
        }
        if let Required::If(condition) = &item.required {
            self.condition(at, condition, order, group);
        }
        for check in &item.checks {
            let (Check::Must(condition, message) | Check::Warn(condition, message)) = check;
            // A check speaks of the item's own answer too, so the item itself counts as earlier.
            self.condition(at, condition, order + 1, group);
            self.text(at, "check", message, true);
        }
    }

    fn kind(&mut self, item: &Item, group: Option<&ItemId>, order: usize) {
        let at = item.id.as_str();
        match &item.kind {
            ItemKind::SingleChoice { choices, list } | ItemKind::MultiChoice { choices, list } => {
                match list {
                    Some(name) if !self.source.lists.iter().any(|l| l.id == *name) => {
                        self.fault(at, FaultKind::UnknownList(name.clone()));
                    }
                    Some(_) => {}
                    None => self.choices(at, choices),
                }
            }
            ItemKind::Likert { scale } if !self.source.scales.iter().any(|s| s.id == *scale) => {
                self.fault(at, FaultKind::UnknownList(scale.clone()));
            }
            ItemKind::Level { levels } => {
                if levels.len() != 5 {
                    self.fault(at, FaultKind::Levels(levels.len()));
                }
                for level in levels {
                    self.text(at, "levels", level, true);
                }
            }
            ItemKind::Number { min, max, unit, .. } => {
                if min > max {
                    self.fault(at, FaultKind::BadRange);
                }
                self.text(at, "unit", unit, false);
            }
            ItemKind::TradeCompetences { occupation } => {
                self.reference(at, occupation, &[], order, group, group);
            }
            ItemKind::Group {
                items,
                row_label,
                summary,
                ..
            } => {
                if group.is_some() {
                    self.fault(at, FaultKind::NestedGroup);
                }
                self.text(at, "row_label", row_label, true);
                for name in placeholders(summary) {
                    if !items.iter().any(|i| i.id.as_str() == name) {
                        self.fault(at, FaultKind::UnknownPlaceholder(name.to_owned()));
                    }
                }
                for inner in items {
                    self.item(inner, Some(&item.id));
                }
            }
            ItemKind::Consent { text } => self.text(at, "text", text, true),
            // Most kinds have nothing of their own to check.
            _ => {}
        }
    }

    fn condition(&mut self, at: &str, condition: &Condition, order: usize, group: Option<&ItemId>) {
        let mut named = Vec::new();
        condition.visit_items(&mut |item, rows, choices| {
            named.push((item.clone(), rows.cloned(), choices.to_vec()));
        });
        for (item, rows, choices) in named {
            self.reference(at, &item, &choices, order, group, rows.as_ref().or(group));
        }
    }

    /// A name used at `order` in `group`, looked for in the rows of `rows`.
    fn reference(
        &mut self,
        at: &str,
        item: &ItemId,
        choices: &[ChoiceId],
        order: usize,
        group: Option<&ItemId>,
        rows: Option<&ItemId>,
    ) {
        let Some(info) = self.infos.get(item).cloned() else {
            return self.fault(at, FaultKind::UnknownItem(item.to_string()));
        };
        let through_rows = rows != group;
        if info.order >= order && !(through_rows && info.group.as_ref() == rows) {
            self.fault(at, FaultKind::ForwardReference(item.to_string()));
        } else if info.group.is_some() && info.group.as_ref() != rows {
            self.fault(at, FaultKind::RowReference(item.to_string()));
        }
        self.choice_names(at, item, choices);
    }

    fn find(&self, item: &ItemId) -> Option<&Item> {
        self.source
            .sections
            .iter()
            .flat_map(|s| &s.items)
            .find_map(|i| find(i, item))
    }

    fn choice_names(&mut self, at: &str, item: &ItemId, choices: &[ChoiceId]) {
        let Some(found) = self
            .source
            .sections
            .iter()
            .flat_map(|s| &s.items)
            .find_map(|i| find(i, item))
        else {
            return;
        };
        if matches!(found.kind, ItemKind::Consent { .. }) {
            return;
        }
        let known = choices_of(self.source, found).unwrap_or_default();
        let unknown: Vec<_> = choices
            .iter()
            .filter(|c| !known.iter().any(|k| k.id == **c))
            .cloned()
            .collect();
        for choice in unknown {
            self.fault(
                at,
                FaultKind::UnknownChoice(item.to_string(), choice.to_string()),
            );
        }
    }

    fn scoring(&mut self) {
        for link in &self.source.scoring {
            let (item, choice) = link.origin();
            let item = ItemId::new(item);
            if !self.infos.contains_key(&item) {
                self.fault(&link.from, FaultKind::UnknownItem(item.to_string()));
                continue;
            }
            // Of a level item the keys are the levels themselves.
            let levels = matches!(
                self.find(&item).map(|i| &i.kind),
                Some(ItemKind::Level { .. })
            );
            if let Some(bad) = link
                .map
                .keys()
                .find(|k| levels && !matches!(k.as_str(), "0" | "1" | "2" | "3" | "4"))
            {
                self.fault(
                    &link.from,
                    FaultKind::UnknownChoice(item.to_string(), bad.clone()),
                );
            }
            let names: Vec<ChoiceId> = match choice {
                _ if levels => Vec::new(),
                Some(choice) => vec![choice.into()],
                None => link.map.keys().map(|k| k.as_str().into()).collect(),
            };
            self.choice_names(&link.from, &item, &names);
            let level_good = link.map.values().all(|l| (0.0..=4.0).contains(l));
            if link.weight <= 0.0 || !link.weight.is_finite() || !level_good {
                self.fault(
                    &link.from,
                    FaultKind::BadWeight(link.competence.to_string()),
                );
            }
        }
    }
}

fn find<'a>(item: &'a Item, id: &ItemId) -> Option<&'a Item> {
    if item.id == *id {
        return Some(item);
    }
    match &item.kind {
        ItemKind::Group { items, .. } => items.iter().find(|i| i.id == *id),
        _ => None,
    }
}

/// The names in braces of a summary line.
fn placeholders(summary: &str) -> impl Iterator<Item = &str> {
    summary
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
