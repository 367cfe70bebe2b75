//! Choices as a person hears them: "none" that can be taken with others (W10), the same words twice (W11), more than
//! can be read out (W12).

use std::collections::BTreeMap;

use super::texts::plain;
use super::{LintContext, Stands, View, Written};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::interview::parent_of;
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::{Choice, ChoiceId, Item, ItemKind, Place, READ_AT_ONCE};

/// The most steps of a scale that stand side by side and can be told apart.
const MOST_STEPS: usize = 7;
/// Ids that trainers give to "none", in the Latin letters of ids.
const NONE_IDS: [&str; 6] = ["none", "nothing", "nobody", "no_one", "aucun", "rien"];

/// Longer than "none" is said in any language, in characters.
const LONGEST_NONE: usize = 60;

pub(super) fn rules(view: &View<'_>, context: &LintContext<'_>, found: &mut Vec<Finding>) {
    let words = NoneWords::of(view, context);
    for written in &view.choices {
        none(written, &words, found);
        same_choices(written, found);
        too_many(written, found);
    }
    same_items(view, found);
}

fn is_multiple(item: &Item) -> bool {
    matches!(item.kind, ItemKind::MultiChoice { .. })
}

fn none(written: &Written<'_>, words: &NoneWords<'_>, found: &mut Vec<Finding>) {
    if !written.users.iter().any(|u| is_multiple(u)) {
        return;
    }
    for (i, choice) in written.choices.iter().enumerate() {
        if !choice.exclusive && words.are_in(choice) {
            let name = choice.id.as_str();
            found.push(
                Finding::new(Rule::W10, written.place.at(i), "lint-none")
                    .naming("at", written.at)
                    .naming("name", name)
                    .remedy("lint-none-fix"),
            );
        }
    }
}

/// How "none" begins in each language of the questionnaire.
struct NoneWords<'a>(BTreeMap<&'a str, Vec<String>>);

impl<'a> NoneWords<'a> {
    fn of(view: &View<'a>, context: &LintContext<'_>) -> Self {
        let of_language = |lang: &'a LangId| {
            let locale = context.locales.get(lang);
            // The words of another language would say nothing of this one.
            let same = locale.lang().language() == lang.language();
            let none = same.then(|| locale.text("lint-none-words"));
            let none = none.iter().flat_map(|n| n.split(['،', ',']));
            let none = none.map(plain).filter(|w| !w.is_empty());
            (lang.as_str(), none.collect())
        };
        Self(view.source.languages.iter().map(of_language).collect())
    }

    /// Whether a choice says "none" in a language that it is written in, or by its id.
    fn are_in(&self, choice: &Choice) -> bool {
        let begins = |(lang, label): (&str, &str)| {
            let label: String = label.chars().take(LONGEST_NONE).collect();
            let label = plain(&label);
            let none = self.0.get(lang).into_iter().flatten();
            let whole = |rest: &str| rest.is_empty() || rest.starts_with(' ');
            none.into_iter()
                .any(|none| label.strip_prefix(none.as_str()).is_some_and(whole))
        };
        NONE_IDS.contains(&choice.id.as_str()) || choice.label.iter().any(begins)
    }
}

/// The first two things of these that have the same words in one language: their positions, the words, the language.
fn doubles<'a>(
    texts: impl Iterator<Item = (usize, &'a LocalizedText)>,
) -> Vec<(usize, usize, &'a str, &'a str)> {
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut found: BTreeMap<usize, (usize, &str, &str)> = BTreeMap::new();
    for (position, text) in texts {
        for (lang, label) in text.iter().filter(|(_, label)| !label.trim().is_empty()) {
            let first = *seen.entry((lang, plain(label))).or_insert(position);
            if first != position {
                found.entry(position).or_insert((first, label.trim(), lang));
            }
        }
    }
    let flat = |(second, (first, label, lang))| (first, second, label, lang);
    found.into_iter().map(flat).collect()
}

fn same_choices(written: &Written<'_>, found: &mut Vec<Finding>) {
    let labels = written.choices.iter().enumerate();
    // Towns of two regions may have one name: they are never offered together.
    let mut by_parent: BTreeMap<Option<&str>, Vec<(usize, &LocalizedText)>> = BTreeMap::new();
    let cascades = written.users.iter().any(|u| parent_of(u).is_some());
    for (i, choice) in labels {
        let parent = choice.parent.as_ref().filter(|_| cascades);
        let together = by_parent.entry(parent.map(ChoiceId::as_str)).or_default();
        together.push((i, &choice.label));
    }
    for together in by_parent.into_values() {
        for (first, second, label, lang) in doubles(together.into_iter()) {
            let place = |i: usize| written.place.at(i).field("label").key(lang);
            found.push(same(
                "lint-same-choice",
                place(second),
                place(first),
                written.at,
                label,
                lang,
            ));
        }
    }
}

fn same(
    key: &'static str,
    second: Place,
    first: Place,
    at: &str,
    label: &str,
    lang: &str,
) -> Finding {
    Finding::new(Rule::W11, second, key)
        .naming("at", at)
        .naming("name", label)
        .naming("language", lang)
        .remedy("lint-same-fix")
        .related(first, "check-related-first")
}

/// Items of one section, or of one row, stand in one list.
fn same_items(view: &View<'_>, found: &mut Vec<Finding>) {
    let mut lists: BTreeMap<Place, Vec<&Stands<'_>>> = BTreeMap::new();
    for stands in &view.items {
        let list = stands.place.parent().unwrap_or_default();
        lists.entry(list).or_default().push(stands);
    }
    for list in lists.into_values() {
        let labels = list.iter().map(|s| &s.item.label).enumerate();
        for (first, second, label, lang) in doubles(labels) {
            let (Some(first), Some(second)) = (list.get(first), list.get(second)) else {
                continue;
            };
            // Two forms of one question, of which only one is asked.
            let (a, b) = (&first.item.show_if, &second.item.show_if);
            if a.is_some() && b.is_some() && a != b {
                continue;
            }
            let place = |s: &Stands<'_>| s.place.field("label").key(lang);
            let at = second.item.id.as_str();
            found.push(same(
                "lint-same-item",
                place(second),
                place(first),
                at,
                label,
                lang,
            ));
        }
    }
}

fn too_many(written: &Written<'_>, found: &mut Vec<Finding>) {
    let scale = |item: &&Item| matches!(item.kind, ItemKind::Likert { .. });
    let (key, fix, max, count) = if written.users.iter().any(scale) {
        let count = written.choices.len();
        ("lint-many-steps", "lint-many-steps-fix", MOST_STEPS, count)
    } else if written.users.iter().any(|u| is_multiple(u)) {
        // One is found by typing; of several nobody knows what to type, so all of them must be read.
        let count = offered_together(written);
        (
            "lint-many-choices",
            "lint-many-choices-fix",
            READ_AT_ONCE,
            count,
        )
    } else {
        return;
    };
    if count > max {
        found.push(
            Finding::new(Rule::W12, written.place.clone(), key)
                .naming("at", written.at)
                .naming("count", count.to_string())
                .naming("max", max.to_string())
                .remedy(fix),
        );
    }
}

/// The most choices that can be offered at once: all, or those of one answer above with those of none.
fn offered_together(written: &Written<'_>) -> usize {
    let free = |item: &Item| is_multiple(item) && parent_of(item).is_none();
    if written.users.iter().any(|u| free(u)) {
        return written.choices.len();
    }
    let mut of: BTreeMap<&str, usize> = BTreeMap::new();
    for parent in written.choices.iter().filter_map(|c| c.parent.as_ref()) {
        *of.entry(parent.as_str()).or_default() += 1;
    }
    let always = written
        .choices
        .iter()
        .filter(|c| c.parent.is_none())
        .count();
    always + of.into_values().max().unwrap_or_default()
}
