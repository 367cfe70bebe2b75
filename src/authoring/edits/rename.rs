//! A new name everywhere, with the old one kept in `was`, so that answers given under it are still found.

use super::super::tree::{Edit, Node, NodeKind, Tree, quoted};
use super::{insert_element, set_field};
use crate::questionnaire::{
    Check, Choice, Condition, Item, ItemId, ItemKind, Mention, Place, QuestionnaireSource, Required,
};

/// What a renaming comes to in one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renamed {
    /// The splices.
    pub edits: Vec<Edit>,
    /// In how many places the name stood.
    pub places: usize,
}

/// Renames an item in the file of this tree: where it is defined, in conditions, scoring links, summaries and texts.
#[must_use]
pub fn rename_item(tree: &Tree<'_>, source: &QuestionnaireSource, old: &str, new: &str) -> Renamed {
    let mut renaming = Renaming {
        tree,
        renamed: Renamed::default(),
    };
    for (place, item) in items(source) {
        if item.id.as_str() == old {
            renaming.text(&place.field("id"), new);
            renaming.former(&place, old);
        }
        match &item.kind {
            ItemKind::TradeCompetences { occupation } if occupation.as_str() == old => {
                renaming.text(&place.field("kind").field("occupation"), new);
            }
            ItemKind::Tasks { of } if of.as_str() == old => {
                renaming.text(&place.field("kind").field("of"), new);
            }
            ItemKind::SingleChoice {
                parent: Some(parent),
                ..
            }
            | ItemKind::MultiChoice {
                parent: Some(parent),
                ..
            } if parent.as_str() == old => {
                renaming.text(&place.field("kind").field("parent"), new);
            }
            ItemKind::Group { .. } => {
                let braces = (format!("{{{old}}}"), format!("{{{new}}}"));
                renaming.inside(&place.field("kind").field("summary"), &braces);
            }
            _ => {}
        }
        let braces = (format!("{{answer:{old}}}"), format!("{{answer:{new}}}"));
        for part in ["label", "hint", "guide"] {
            renaming.inside_text(&place.field(part), &braces);
        }
        for i in 0..item.checks.len() {
            renaming.inside_text(&place.field("checks").at(i).at(1), &braces);
        }
    }
    for mention in mentions(source) {
        if mention.item.as_str() == old {
            renaming.text(&mention.place, new);
        }
    }
    for (i, link) in source.scoring.iter().enumerate() {
        let (item, choice) = link.origin();
        if item == old {
            let place = Place::root().field("scoring").at(i).field("from");
            let whole = choice.map_or_else(|| new.to_owned(), |c| format!("{new}/{c}"));
            renaming.text(&place, &whole);
        }
    }
    renaming.renamed
}

/// Renames a choice of an item, or of the list that the item takes its choices from: of all items that take them.
#[must_use]
pub fn rename_choice(
    tree: &Tree<'_>,
    source: &QuestionnaireSource,
    item: &str,
    old: &str,
    new: &str,
) -> Renamed {
    let mut renaming = Renaming {
        tree,
        renamed: Renamed::default(),
    };
    let Some((place, found)) = items(source)
        .into_iter()
        .find(|(_, i)| i.id.as_str() == item)
    else {
        return renaming.renamed;
    };
    let (list, choices) = match &found.kind {
        ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => {
            match list.as_ref().and_then(|name| position(source, name)) {
                Some((i, name)) => (Some(name), Place::root().field("lists").at(i)),
                None => (None, place.field("kind")),
            }
        }
        ItemKind::Likert { scale } => {
            let Some(i) = source.scales.iter().position(|s| s.id == *scale) else {
                return renaming.renamed;
            };
            (Some(scale.as_str()), Place::root().field("scales").at(i))
        }
        _ => return renaming.renamed,
    };
    let choices = choices.field("choices");
    if let Some(i) = renaming.choice(&choices, old) {
        renaming.text(&choices.at(i).field("id"), new);
        renaming.former(&choices.at(i), old);
    }
    let shares = |other: &Item| match (&other.kind, list) {
        (
            ItemKind::SingleChoice { list: Some(l), .. }
            | ItemKind::MultiChoice { list: Some(l), .. },
            Some(list),
        ) => l == list,
        (ItemKind::Likert { scale }, Some(list)) => scale == list,
        _ => other.id == found.id,
    };
    let affected: Vec<ItemId> = items(source)
        .into_iter()
        .filter(|(_, i)| shares(i))
        .map(|(_, i)| i.id.clone())
        .collect();
    for (place, parent, choices) in cascades(source) {
        if affected.contains(parent) {
            for (i, choice) in choices.iter().enumerate() {
                if choice.parent.as_ref().is_some_and(|p| p.as_str() == old) {
                    renaming.text(&place.at(i).field("parent"), new);
                }
            }
        }
    }
    for mention in mentions(source) {
        if affected.contains(mention.item) {
            for (place, choice) in &mention.choices {
                if choice.as_str() == old {
                    renaming.text(place, new);
                }
            }
        }
    }
    for (i, link) in source.scoring.iter().enumerate() {
        let (from, choice) = link.origin();
        if !affected.iter().any(|a| a.as_str() == from) {
            continue;
        }
        let place = Place::root().field("scoring").at(i);
        if choice == Some(old) {
            renaming.text(&place.field("from"), &format!("{from}/{new}"));
        } else if choice.is_none() {
            renaming.key(&place.field("map"), old, new);
        }
    }
    renaming.renamed
}

fn position<'a>(source: &'a QuestionnaireSource, list: &str) -> Option<(usize, &'a str)> {
    let i = source.lists.iter().position(|l| l.id == list)?;
    source.lists.get(i).map(|l| (i, l.id.as_str()))
}

/// The choices of each item whose choices hang on another, with their place.
fn cascades(source: &QuestionnaireSource) -> Vec<(Place, &ItemId, &[Choice])> {
    let mut all = Vec::new();
    for (place, item) in items(source) {
        let (ItemKind::SingleChoice {
            choices,
            list,
            parent: Some(parent),
        }
        | ItemKind::MultiChoice {
            choices,
            list,
            parent: Some(parent),
        }) = &item.kind
        else {
            continue;
        };
        let shared = list.as_ref().and_then(|name| {
            let i = source.lists.iter().position(|l| l.id == *name)?;
            Some((i, source.lists.get(i)?.choices.as_slice()))
        });
        all.push(match shared {
            Some((i, choices)) => {
                let place = Place::root().field("lists").at(i).field("choices");
                (place, parent, choices)
            }
            None => (
                place.field("kind").field("choices"),
                parent,
                choices.as_slice(),
            ),
        });
    }
    all
}

/// Every item with its place.
fn items(source: &QuestionnaireSource) -> Vec<(Place, &Item)> {
    let mut all = Vec::new();
    for (s, section) in source.sections.iter().enumerate() {
        for (i, item) in section.items.iter().enumerate() {
            let place = Place::root().field("sections").at(s).field("items").at(i);
            all.push((place.clone(), item));
            if let ItemKind::Group { items, .. } = &item.kind {
                let inner = place.field("kind").field("items");
                all.extend(items.iter().enumerate().map(|(r, i)| (inner.at(r), i)));
            }
        }
    }
    all
}

/// Everything that conditions name, in the whole definition.
fn mentions(source: &QuestionnaireSource) -> Vec<Mention<'_>> {
    let mut conditions: Vec<(&Condition, Place)> = Vec::new();
    for (s, section) in source.sections.iter().enumerate() {
        let place = Place::root().field("sections").at(s).field("show_if");
        conditions.extend(section.show_if.as_ref().map(|c| (c, place)));
    }
    for (place, item) in items(source) {
        let shown = item.show_if.as_ref();
        conditions.extend(shown.map(|c| (c, place.field("show_if"))));
        if let Required::If(condition) = &item.required {
            conditions.push((condition, place.field("required").at(0)));
        }
        for (i, check) in item.checks.iter().enumerate() {
            let (Check::Must(condition, _) | Check::Warn(condition, _)) = check;
            conditions.push((condition, place.field("checks").at(i).at(0)));
        }
    }
    let all = conditions.iter();
    all.flat_map(|(condition, place)| condition.mentions(place))
        .collect()
}

struct Renaming<'t, 'a> {
    tree: &'t Tree<'a>,
    renamed: Renamed,
}

impl Renaming<'_, '_> {
    fn push(&mut self, edit: Edit) {
        if !self.renamed.edits.contains(&edit) {
            self.renamed.edits.push(edit);
            self.renamed.places += 1;
        }
    }

    fn text(&mut self, place: &Place, new: &str) {
        if let Some(node) = self.tree.find(place) {
            self.push(Edit::replace(node.span.clone(), quoted(new)));
        }
    }

    fn key(&mut self, place: &Place, old: &str, new: &str) {
        let Some(Node {
            kind: NodeKind::Map(entries),
            ..
        }) = self.tree.find(place)
        else {
            return;
        };
        let keys = entries.iter().map(|e| &e.key);
        let found: Vec<_> = keys
            .filter(|k| self.tree.words(k).as_deref() == Some(old))
            .map(|k| k.span.clone())
            .collect();
        for span in found {
            self.push(Edit::replace(span, quoted(new)));
        }
    }

    /// Every language of a text.
    fn inside_text(&mut self, place: &Place, braces: &(String, String)) {
        let Some(Node {
            kind: NodeKind::Map(entries),
            ..
        }) = self.tree.find(place)
        else {
            return;
        };
        let spans: Vec<_> = entries.iter().map(|e| e.value.span.clone()).collect();
        for span in spans {
            self.within(&span, braces);
        }
    }

    fn inside(&mut self, place: &Place, braces: &(String, String)) {
        if let Some(node) = self.tree.find(place) {
            let span = node.span.clone();
            self.within(&span, braces);
        }
    }

    fn within(&mut self, span: &std::ops::Range<usize>, (old, new): &(String, String)) {
        let found: Vec<usize> = self
            .tree
            .written(span)
            .match_indices(old.as_str())
            .map(|(i, _)| span.start + i)
            .collect();
        for at in found {
            self.push(Edit::replace(at..at + old.len(), new.clone()));
        }
    }

    /// The choice of this id in a list of choices.
    fn choice(&self, choices: &Place, id: &str) -> Option<usize> {
        let NodeKind::List(all) = &self.tree.find(choices)?.kind else {
            return None;
        };
        all.iter().position(|c| {
            let part = self.tree.part(c, "id");
            part.and_then(|p| self.tree.words(&p.value)).as_deref() == Some(id)
        })
    }

    /// Keeps the old name among the former ones.
    fn former(&mut self, place: &Place, old: &str) {
        let was = place.field("was");
        let edit = match self.tree.find(&was) {
            Some(_) => insert_element(self.tree, &was, usize::MAX, &quoted(old)),
            None => set_field(self.tree, place, "was", &format!("[{}]", quoted(old))),
        };
        self.renamed.edits.extend(edit);
    }
}
