//! Which item stands where.

use std::collections::BTreeMap;

use super::build::ItemInfo;
use super::ids::ItemId;
use super::item::Item;
use super::kind::ItemKind;
use super::place::Place;
use super::source::QuestionnaireSource;

/// Section, item and, inside a group, item of the row, by position.
pub(super) type Path = (usize, usize, Option<usize>);

/// Where each item stands; of several with one id, the first.
#[derive(Debug, Default)]
pub(super) struct Index<'a> {
    pub infos: BTreeMap<ItemId, ItemInfo>,
    pub paths: BTreeMap<ItemId, Path>,
    pub items: BTreeMap<&'a str, &'a Item>,
    /// Items whose id was there already, with their places.
    pub again: Vec<(&'a ItemId, Path)>,
    order: usize,
}

impl<'a> Index<'a> {
    pub fn of(source: &'a QuestionnaireSource) -> Self {
        let mut index = Self::default();
        for (s, section) in source.sections.iter().enumerate() {
            for (i, item) in section.items.iter().enumerate() {
                index.put(item, (s, i, None), None);
                if let ItemKind::Group { items, .. } = &item.kind {
                    for (r, inner) in items.iter().enumerate() {
                        index.put(inner, (s, i, Some(r)), Some(&item.id));
                    }
                }
            }
        }
        index
    }

    fn put(&mut self, item: &'a Item, path: Path, group: Option<&ItemId>) {
        let info = ItemInfo {
            section: path.0,
            group: group.cloned(),
            order: self.order,
        };
        self.order += 1;
        if self.infos.contains_key(&item.id) {
            self.again.push((&item.id, path));
            return;
        }
        self.infos.insert(item.id.clone(), info);
        self.paths.insert(item.id.clone(), path);
        self.items.insert(item.id.as_str(), item);
    }

    /// The place of an item's definition.
    pub fn place(&self, item: &ItemId) -> Place {
        self.paths
            .get(item)
            .map_or_else(Place::root, |path| place(*path))
    }
}

/// The place of the definition at this path.
pub(super) fn place((section, item, row): Path) -> Place {
    let place = Place::root()
        .field("sections")
        .at(section)
        .field("items")
        .at(item);
    match row {
        Some(row) => place.field("kind").field("items").at(row),
        None => place,
    }
}
