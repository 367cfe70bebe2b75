//! What is written and leads nowhere: lists and scales that nothing uses (W05), answers that feed nothing (W06).

use std::collections::{BTreeMap, BTreeSet};

use super::{Stands, View};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::interview::parent_of;
use crate::questionnaire::{
    Check, Condition, Item, ItemId, ItemKind, Place, Required, answer_placeholders, placeholders,
};

pub(super) fn rules(view: &View<'_>, found: &mut Vec<Finding>) {
    lists_and_scales(view, found);
    answers(view, found);
}

fn lists_and_scales(view: &View<'_>, found: &mut Vec<Finding>) {
    let shared = view.choices.iter().filter(|w| w.users.is_empty());
    for written in shared {
        let scales = Place::root().field("scales");
        let owner = written.place.parent().unwrap_or_default();
        let key = if owner.parent() == Some(scales) {
            "lint-unused-scale"
        } else {
            "lint-unused-list"
        };
        found.push(
            Finding::new(Rule::W05, owner.field("id"), key)
                .naming("at", written.at)
                .remedy("lint-unused-fix"),
        );
    }
}

/// Most questions serve the talk itself and need feed nothing. But where most of those that share a scale or a list, or
/// most levels, feed a competence or an interest, one that does not was probably forgotten.
fn answers(view: &View<'_>, found: &mut Vec<Finding>) {
    let named = named(view);
    let linked: BTreeSet<&str> = view.source.scoring.iter().map(|l| l.origin().0).collect();
    let fed = |item: &Item| item.interest.is_some() || linked.contains(item.id.as_str());
    let mut alike: BTreeMap<Alike<'_>, Vec<&Stands<'_>>> = BTreeMap::new();
    for stands in &view.items {
        if let Some(kind) = Alike::of(stands.item) {
            alike.entry(kind).or_default().push(stands);
        }
    }
    for together in alike.into_values() {
        let feeding = together.iter().filter(|s| fed(s.item)).count();
        if feeding * 2 <= together.len() {
            continue;
        }
        for Stands { item, place, .. } in together {
            let held =
                item.holds.is_some() || view.choices_of(item).iter().any(|c| c.holds.is_some());
            let feeds = fed(item) || held || item.printed.is_some();
            if !feeds && !named.contains(item.id.as_str()) {
                found.push(
                    Finding::new(Rule::W06, place.field("id"), "lint-feeds-nothing")
                        .naming("at", item.id.as_str())
                        .remedy("lint-feeds-nothing-fix"),
                );
            }
        }
    }
}

/// What makes questions of one kind.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Alike<'a> {
    Scale(&'a str),
    List(&'a str),
    Level,
}

impl<'a> Alike<'a> {
    fn of(item: &'a Item) -> Option<Self> {
        match &item.kind {
            ItemKind::Likert { scale } => Some(Self::Scale(scale)),
            ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => {
                list.as_deref().map(Self::List)
            }
            ItemKind::Level { .. } => Some(Self::Level),
            _ => None,
        }
    }
}

/// Every item that something else looks at.
fn named<'a>(view: &'a View<'_>) -> BTreeSet<&'a str> {
    let source = view.source;
    let mut names: BTreeSet<&str> = source.scoring.iter().map(|l| l.origin().0).collect();
    let sections = source.sections.iter().filter_map(|s| s.show_if.as_ref());
    for condition in sections {
        in_condition(condition, None, &mut names);
    }
    for Stands { item, .. } in &view.items {
        let required = match &item.required {
            Required::If(condition) => Some(condition),
            Required::No | Required::Yes => None,
        };
        for condition in item.show_if.iter().chain(required) {
            in_condition(condition, Some(item), &mut names);
        }
        for check in &item.checks {
            let (Check::Must(condition, _) | Check::Warn(condition, _)) = check;
            in_condition(condition, Some(item), &mut names);
        }
        names.extend(parent_of(item).map(ItemId::as_str));
        match &item.kind {
            ItemKind::TradeCompetences { occupation: named } | ItemKind::Tasks { of: named } => {
                names.insert(named.as_str());
            }
            ItemKind::Group { summary, .. } => names.extend(placeholders(summary)),
            // The others name nothing.
            _ => {}
        }
    }
    for text in &view.texts {
        for (_, words) in text.text.iter() {
            names.extend(answer_placeholders(words));
        }
    }
    names
}

/// What a condition names but for the item that it stands at: looking at oneself feeds nothing.
fn in_condition<'a>(condition: &'a Condition, of: Option<&Item>, names: &mut BTreeSet<&'a str>) {
    let mentions = condition.mentions(&Place::root());
    let others = mentions.into_iter().map(|m| m.item);
    names.extend(
        others
            .filter(|id| of.is_none_or(|item| item.id != **id))
            .map(ItemId::as_str),
    );
}
