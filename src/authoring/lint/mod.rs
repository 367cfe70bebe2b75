//! What a trainer would want to know of a questionnaire that holds together: the warnings that follow from it alone.
//!
//! Each theme is a file; each rule is told once for each thing, where it would be mended.

mod choices;
mod conduct;
mod delicate;
mod feeding;
mod ids;
mod texts;
mod unused;

use std::collections::BTreeMap;

use super::finding::Finding;
use crate::lang::Locales;
use crate::questionnaire::{Choice, Item, ItemKind, Place, QuestionnaireSource, TextAt, texts};

pub use feeding::unfed;

/// What the rules need to know besides the questionnaire.
#[derive(Debug, Clone)]
pub struct LintContext<'a> {
    /// Screen texts, which say what "none" is called in each language.
    pub locales: &'a Locales,
    /// Every questionnaire of the folder; this one may be among them.
    pub folder: Vec<&'a QuestionnaireSource>,
}

/// Everything worth a warning in this questionnaire, with its includes put in.
#[must_use]
pub fn lint(questionnaire: &QuestionnaireSource, context: &LintContext<'_>) -> Vec<Finding> {
    let view = View::of(questionnaire);
    let mut found = Vec::new();
    unused::rules(&view, &mut found);
    feeding::rules(&view, context, &mut found);
    conduct::rules(&view, &mut found);
    delicate::rules(&view, &mut found);
    choices::rules(&view, context, &mut found);
    texts::rules(&view, &mut found);
    ids::rules(&view, &mut found);
    found
}

/// An item and where it stands.
#[derive(Clone)]
struct Stands<'a> {
    item: &'a Item,
    place: Place,
}

/// Choices that are written down together: an item's own, a list's or a scale's.
struct Written<'a> {
    /// The item, list or scale.
    at: &'a str,
    place: Place,
    choices: &'a [Choice],
    /// The items that use them.
    users: Vec<&'a Item>,
}

/// The questionnaire, gone through once.
struct View<'a> {
    source: &'a QuestionnaireSource,
    /// Every item, also those in groups, in reading order.
    items: Vec<Stands<'a>>,
    /// Own choices of items, then lists, then scales.
    choices: Vec<Written<'a>>,
    /// Every text.
    texts: Vec<TextAt<'a>>,
}

impl<'a> View<'a> {
    fn of(source: &'a QuestionnaireSource) -> Self {
        let items = stands(source);
        let mut users: BTreeMap<(bool, &str), Vec<&Item>> = BTreeMap::new();
        let mut choices = Vec::new();
        for Stands { item, place, .. } in &items {
            match &item.kind {
                ItemKind::SingleChoice {
                    list: Some(list), ..
                }
                | ItemKind::MultiChoice {
                    list: Some(list), ..
                } => users.entry((false, list)).or_default().push(item),
                ItemKind::Likert { scale } => {
                    users.entry((true, scale)).or_default().push(item);
                }
                ItemKind::SingleChoice { choices: own, .. }
                | ItemKind::MultiChoice { choices: own, .. } => choices.push(Written {
                    at: item.id.as_str(),
                    place: place.field("kind").field("choices"),
                    choices: own,
                    users: vec![item],
                }),
                // The others have none.
                _ => {}
            }
        }
        let mut add = |scale, position, at: &'a String, own: &'a [Choice]| {
            let field = if scale { "scales" } else { "lists" };
            choices.push(Written {
                at,
                place: Place::root().field(field).at(position).field("choices"),
                choices: own,
                users: users
                    .get(&(scale, at.as_str()))
                    .cloned()
                    .unwrap_or_default(),
            });
        };
        for (i, list) in source.lists.iter().enumerate() {
            add(false, i, &list.id, &list.choices);
        }
        for (i, scale) in source.scales.iter().enumerate() {
            add(true, i, &scale.id, &scale.choices);
        }
        Self {
            source,
            items,
            choices,
            texts: texts(source),
        }
    }

    /// The choices of an item, wherever they are written.
    fn choices_of(&self, item: &Item) -> &'a [Choice] {
        let uses = |w: &&Written<'a>| w.users.iter().any(|u| std::ptr::eq(*u, item));
        self.choices
            .iter()
            .find(uses)
            .map_or(&[], |written| written.choices)
    }
}

fn stands(source: &QuestionnaireSource) -> Vec<Stands<'_>> {
    let mut all = Vec::new();
    for (s, section) in source.sections.iter().enumerate() {
        for (i, item) in section.items.iter().enumerate() {
            let place = Place::root().field("sections").at(s).field("items").at(i);
            all.push(Stands {
                item,
                place: place.clone(),
            });
            if let ItemKind::Group { items, .. } = &item.kind {
                let place = place.field("kind").field("items");
                all.extend(items.iter().enumerate().map(|(r, inner)| Stands {
                    item: inner,
                    place: place.at(r),
                }));
            }
        }
    }
    all
}
