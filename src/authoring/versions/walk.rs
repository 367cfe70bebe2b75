//! Every item of a definition, with its place, its group and where its choices stand.

use crate::questionnaire::{
    Choice, Item, ItemId, ItemKind, Place, QuestionnaireSource, choices_of,
};

/// An item where it stands.
pub(super) struct Standing<'a> {
    pub item: &'a Item,
    pub place: Place,
    pub section: usize,
    pub group: Option<&'a ItemId>,
}

/// Every item, in reading order; those of a group after it.
pub(super) fn items(source: &QuestionnaireSource) -> Vec<Standing<'_>> {
    let mut found = Vec::new();
    for (section, definition) in source.sections.iter().enumerate() {
        let place = Place::root().field("sections").at(section).field("items");
        for (i, item) in definition.items.iter().enumerate() {
            let place = place.at(i);
            found.push(Standing {
                item,
                place: place.clone(),
                section,
                group: None,
            });
            let ItemKind::Group { items, .. } = &item.kind else {
                continue;
            };
            let inside = place.field("kind").field("items");
            let inner = items.iter().enumerate().map(|(i, inner)| Standing {
                item: inner,
                place: inside.at(i),
                section,
                group: Some(&item.id),
            });
            found.extend(inner);
        }
    }
    found
}

/// The choices of an item, its own or those of the list or scale it names.
pub(super) fn choices<'a>(source: &'a QuestionnaireSource, item: &'a Item) -> &'a [Choice] {
    choices_of(source, item).unwrap_or_default()
}

/// The list or scale that an item takes its choices from.
pub(super) fn list_of(item: &Item) -> Option<&str> {
    match &item.kind {
        ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => list.as_deref(),
        ItemKind::Likert { scale } => Some(scale),
        _ => None,
    }
}

/// Where the choices of an item stand.
pub(super) fn choices_place(source: &QuestionnaireSource, standing: &Standing<'_>) -> Place {
    let root = Place::root();
    let Some(list) = list_of(standing.item) else {
        return standing.place.field("kind").field("choices");
    };
    if let Some(i) = source.lists.iter().position(|l| l.id == list) {
        return root.field("lists").at(i).field("choices");
    }
    match source.scales.iter().position(|s| s.id == list) {
        Some(i) => root.field("scales").at(i).field("choices"),
        None => standing.place.field("kind"),
    }
}

/// The type of an item, as the lock keeps it: `Number`, `Competence(masonry)`.
pub(super) fn type_of(kind: &ItemKind) -> String {
    match kind {
        ItemKind::Competence(id) => format!("{}({id})", kind.name()),
        other => other.name().to_owned(),
    }
}

/// Whether answers of one type are answers of the other. One choice is a case of several.
pub(super) fn carries_over(old: &str, new: &str) -> bool {
    old == new || (old == "SingleChoice" && new == "MultiChoice")
}
