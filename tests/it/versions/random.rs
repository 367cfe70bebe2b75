//! Random versions of a questionnaire: items and choices renamed, removed, added, of another kind.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use bilan::questionnaire::{
    Choice, ChoiceId, Item, ItemId, ItemKind, Questionnaire, QuestionnaireSource, Required,
};
use proptest::prelude::*;

use super::{EVERY_KIND_TEXT, built, source};

/// Every kind of item, without conditions and scoring, so that items can come and go freely.
pub static BARE: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
    let mut bare = source(EVERY_KIND_TEXT);
    bare.scoring.clear();
    for section in &mut bare.sections {
        section.show_if = None;
    }
    each_item(&mut bare, |item| {
        item.show_if = None;
        item.checks.clear();
        item.required = Required::No;
        item.printed = None;
        if let ItemKind::Group { summary, .. } = &mut item.kind {
            summary.clear();
        }
    });
    built(bare)
});

/// What a trainer does to the item, or to the choice of the item, at this position.
#[derive(Debug, Clone)]
pub enum Edit {
    Rename(usize),
    RenameChoice(usize, usize),
    Remove(usize),
    RemoveChoice(usize, usize),
    AddChoice(usize),
    Retype(usize),
    Narrow(usize),
    Reorder(usize),
}

pub fn renames() -> impl Strategy<Value = Vec<Edit>> {
    let one = prop_oneof![
        (0..40usize).prop_map(Edit::Rename),
        ((0..40usize), (0..4usize)).prop_map(|(i, c)| Edit::RenameChoice(i, c)),
    ];
    prop::collection::vec(one, 0..12)
}

pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let item = || 0..40usize;
    let one = prop_oneof![
        item().prop_map(Edit::Rename),
        (item(), 0..4usize).prop_map(|(i, c)| Edit::RenameChoice(i, c)),
        item().prop_map(Edit::Remove),
        (item(), 0..4usize).prop_map(|(i, c)| Edit::RemoveChoice(i, c)),
        item().prop_map(Edit::AddChoice),
        item().prop_map(Edit::Retype),
        item().prop_map(Edit::Narrow),
        item().prop_map(Edit::Reorder),
    ];
    prop::collection::vec(one, 0..16)
}

fn each_item(source: &mut QuestionnaireSource, mut act: impl FnMut(&mut Item)) {
    for item in source.sections.iter_mut().flat_map(|s| &mut s.items) {
        act(item);
        if let ItemKind::Group { items, .. } = &mut item.kind {
            items.iter_mut().for_each(&mut act);
        }
    }
}

/// Every item, in order.
pub fn ids(source: &QuestionnaireSource) -> Vec<ItemId> {
    let mut ids = Vec::new();
    each_item(&mut source.clone(), |item| ids.push(item.id.clone()));
    ids
}

/// The definition after these edits; one that cannot be made is passed over.
pub fn edited(from: &Questionnaire, edits: &[Edit]) -> Arc<Questionnaire> {
    let mut source = from.source().clone();
    "next".clone_into(&mut source.version);
    for (n, edit) in edits.iter().enumerate() {
        let mut tried = source.clone();
        one(&mut tried, edit, n);
        if bilan::questionnaire::build(tried.clone()).is_ok() {
            source = tried;
        }
    }
    built(source)
}

fn one(source: &mut QuestionnaireSource, edit: &Edit, n: usize) {
    let all = ids(source);
    let at = |i: usize| all.get(i % all.len()).cloned();
    match edit {
        Edit::Rename(i) => {
            let Some(old) = at(*i) else { return };
            let new = ItemId::new(format!("{old}_n{n}"));
            each_item(source, |item| {
                if item.id == old {
                    item.was.push(old.clone());
                    item.id = new.clone();
                }
                if let ItemKind::TradeCompetences { occupation } = &mut item.kind
                    && *occupation == old
                {
                    *occupation = new.clone();
                }
            });
        }
        Edit::RenameChoice(i, c) => with_choices(source, at(*i), |choices| {
            let count = choices.len();
            if let Some(choice) = choices.get_mut(c % count.max(1)) {
                let old = choice.id.clone();
                choice.id = ChoiceId::new(format!("{old}_n{n}"));
                choice.was.push(old);
            }
        }),
        Edit::Remove(i) => {
            let Some(gone) = at(*i) else { return };
            for section in &mut source.sections {
                section.items.retain(|item| item.id != gone);
                for item in &mut section.items {
                    if let ItemKind::Group { items, .. } = &mut item.kind {
                        items.retain(|item| item.id != gone);
                    }
                }
            }
        }
        Edit::RemoveChoice(i, c) => with_choices(source, at(*i), |choices| {
            if choices.len() > 1 {
                choices.remove(c % choices.len());
            }
        }),
        Edit::AddChoice(i) => with_choices(source, at(*i), |choices| {
            if let Some(last) = choices.last().cloned() {
                choices.push(Choice {
                    id: ChoiceId::new(format!("added_{n}")),
                    was: Vec::new(),
                    value: last.value.map(|v| v + 1.0),
                    ..last
                });
            }
        }),
        Edit::Retype(i) => {
            let wanted = at(*i);
            each_item(source, |item| {
                if Some(&item.id) == wanted.as_ref() {
                    item.kind = match item.kind {
                        ItemKind::Text { .. } => ItemKind::Document,
                        _ => ItemKind::Text { lines: 1 },
                    };
                }
            });
        }
        Edit::Narrow(i) => {
            let wanted = at(*i);
            each_item(source, |item| {
                if Some(&item.id) != wanted.as_ref() {
                    return;
                }
                match &mut item.kind {
                    ItemKind::Number { min, max, .. } => *max = *min + (*max - *min) / 2.0,
                    ItemKind::Duration { max_years } => *max_years /= 2,
                    ItemKind::Consent { text, .. } => {
                        *text = [("fr", "Autre"), ("ar", "آخر")].into();
                    }
                    _ => {}
                }
            });
        }
        Edit::Reorder(i) => {
            let sections = source.sections.len();
            if let Some(section) = source.sections.get_mut(i % sections.max(1)) {
                section.items.reverse();
            }
        }
    }
}

/// Changes the choices of an item, where they are: its own, its list's or its scale's.
fn with_choices(
    source: &mut QuestionnaireSource,
    item: Option<ItemId>,
    act: impl FnOnce(&mut Vec<Choice>),
) {
    let mut owner = BTreeMap::new();
    each_item(&mut source.clone(), |i| {
        let list = match &i.kind {
            ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => {
                list.clone()
            }
            ItemKind::Likert { scale } => Some(scale.clone()),
            _ => None,
        };
        owner.insert(i.id.clone(), list);
    });
    let Some((item, list)) = item.and_then(|id| owner.remove_entry(&id)) else {
        return;
    };
    let act = std::cell::Cell::new(Some(act));
    let act = |choices: &mut Vec<Choice>| {
        if let Some(act) = act.take() {
            act(choices);
        }
    };
    match list {
        Some(list) => {
            let lists = source.lists.iter_mut().map(|l| (&l.id, &mut l.choices));
            let scales = source.scales.iter_mut().map(|s| (&s.id, &mut s.choices));
            if let Some((_, choices)) = lists.chain(scales).find(|(id, _)| **id == list) {
                act(choices);
            }
        }
        None => each_item(source, |i| {
            if i.id == item
                && let ItemKind::SingleChoice { choices, .. }
                | ItemKind::MultiChoice { choices, .. } = &mut i.kind
            {
                act(choices);
            }
        }),
    }
}
