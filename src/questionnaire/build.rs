//! From a decoded file to a questionnaire that holds together.

use std::collections::BTreeMap;

use super::door::faults;
use super::fault::Fault;
use super::ids::{ChoiceId, ItemId};
use super::index::Index;
use super::item::{Choice, Item};
use super::kind::ItemKind;
use super::source::{QuestionnaireSource, Section};

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
        self.source.items()
    }

    /// The choices of an item, its own or its list's or scale's.
    #[must_use]
    pub fn choices<'a>(&'a self, item: &'a Item) -> &'a [Choice] {
        self.source.choices(item)
    }

    /// The label of a choice of an item.
    #[must_use]
    pub fn choice(&self, item: &ItemId, choice: &ChoiceId) -> Option<&Choice> {
        self.choices(self.item(item)?)
            .iter()
            .find(|c| c.id == *choice)
    }
}

/// The choices of an item; nothing where it names a list that is not there.
#[must_use]
pub fn choices_of<'a>(source: &'a QuestionnaireSource, item: &'a Item) -> Option<&'a [Choice]> {
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
    made(source, |_| true)
}

/// Makes a questionnaire of a definition that was in use: a dossier's own.
///
/// # Errors
/// The faults with which it cannot be worked ([`FaultKind::is_fatal`](super::FaultKind::is_fatal)).
pub fn reopen(source: QuestionnaireSource) -> Result<Questionnaire, Vec<Fault>> {
    made(source, |fault| fault.kind.is_fatal())
}

fn made(
    source: QuestionnaireSource,
    counts: impl Fn(&Fault) -> bool,
) -> Result<Questionnaire, Vec<Fault>> {
    let index = Index::of(&source);
    let mut faults = faults(&source, &index);
    faults.retain(counts);
    let Index { infos, paths, .. } = index;
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
