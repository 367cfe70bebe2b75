//! The lists of choices: as they are, and by the answer to an earlier question.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::columns::{Field, columns};
use super::draft::{DraftChoice, DraftList, Node};
use super::ledger::{Ledger, Subject};
use super::names::{Ids, ListUse, legal};
use super::reason::Reason;
use super::texts::{Cell, Texts, without_answers};
use super::workbook::{Part, Sheet, Spot};
use crate::questionnaire::ChoiceId;

/// The most choices that are written, those that stand under several answers counted each time.
const MOST: usize = 100_000;

/// The most rows that are gone through for all questions together.
const MOST_WORK: usize = 1_000_000;

/// The most lists, those that are written in several forms counted each time.
const MOST_LISTS: usize = 2_000;

/// A row of the sheet of choices.
#[derive(Debug, Clone)]
struct Row {
    at: u32,
    name: String,
    name_spot: Spot,
    list_spot: Spot,
    labels: Vec<Cell>,
    /// What stands in the other columns, by their header in small letters.
    others: BTreeMap<String, (Spot, String)>,
}

/// How a question uses a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The list's name.
    pub list: String,
    /// The earlier question, and the column that holds the answers to it.
    pub filter: Option<(String, String)>,
    /// Whether "other" is added.
    pub other: bool,
}

/// All lists.
#[derive(Debug, Default)]
pub struct Lists {
    rows: BTreeMap<String, Rc<Vec<Row>>>,
    /// The other columns of each list, in small letters.
    columns: BTreeMap<String, BTreeSet<String>>,
    /// In the order of the sheet.
    order: Vec<String>,
    uses: BTreeMap<Use, Option<Rc<ListUse>>>,
    made: Vec<(String, DraftList)>,
    ids: Ids,
    /// Rows that came over, and how often they were written.
    written: BTreeMap<u32, usize>,
    /// Why rows stayed behind, where they did in one use.
    behind: BTreeMap<u32, Reason>,
    stray: Vec<u32>,
    total: usize,
    work: usize,
    twins_allowed: bool,
}

impl Lists {
    /// Reads the sheet. Rows without a list or a name stay behind.
    pub fn read(sheet: Option<&Sheet>, twins_allowed: bool, ledger: &mut Ledger) -> Self {
        let mut lists = Self {
            twins_allowed,
            ..Self::default()
        };
        let Some(sheet) = sheet else {
            return lists;
        };
        let (first, columns) = columns(sheet);
        let fields: BTreeMap<u32, _> = columns.iter().map(|c| (c.index, c)).collect();
        let mut found: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        let mut last = first;
        while let Some(((row, _), _)) = sheet.cells.range((last + 1, 0)..).next() {
            let row = *row;
            last = row;
            let (mut list, mut name) = (None, None);
            let (mut labels, mut others) = (Vec::new(), BTreeMap::new());
            for ((_, index), words) in sheet.cells.range((row, 0)..=(row, u32::MAX)) {
                let spot = Spot {
                    part: Part::Choices,
                    row,
                    column: *index,
                };
                let Some(column) = fields.get(index) else {
                    continue;
                };
                match &column.field {
                    Field::ListName => list = Some((spot, words.clone())),
                    Field::Name => name = Some((spot, words.clone())),
                    Field::Label(language) => labels.push(Cell {
                        spot,
                        language: language.clone(),
                        words: words.clone(),
                    }),
                    Field::Media => {}
                    _ => {
                        let title = column.title.trim().to_lowercase();
                        others.insert(title, (spot, words.clone()));
                    }
                }
            }
            let (Some((list_spot, list)), Some((name_spot, name))) = (list, name) else {
                ledger.rest_left(Part::Choices, row, |_| Reason::Nameless);
                lists.stray.push(row);
                continue;
            };
            if !found.contains_key(&list) {
                lists.order.push(list.clone());
            }
            let columns = lists.columns.entry(list.clone()).or_default();
            columns.extend(others.keys().cloned());
            found.entry(list).or_default().push(Row {
                at: row,
                name,
                name_spot,
                list_spot,
                labels,
                others,
            });
        }
        lists.rows = found
            .into_iter()
            .map(|(l, rows)| (l, Rc::new(rows)))
            .collect();
        lists
    }

    /// Whether the list exists.
    #[must_use]
    pub fn has(&self, list: &str) -> bool {
        self.rows.contains_key(list)
    }

    /// Whether the choices have such a column.
    #[must_use]
    pub fn has_column(&self, list: &str, column: &str) -> bool {
        let column = column.trim().to_lowercase();
        self.columns.get(list).is_some_and(|c| c.contains(&column))
    }

    /// Whether there are more lists than are read.
    #[must_use]
    pub fn too_many(&self) -> bool {
        self.order.len() > MOST_LISTS
    }

    /// The list as a question uses it; `parent` has the choices of the earlier question. Nothing where none is left.
    pub fn take(
        &mut self,
        wanted: &Use,
        parent: Option<&ListUse>,
        texts: &mut Texts,
        ledger: &mut Ledger,
    ) -> Option<Rc<ListUse>> {
        if let Some(known) = self.uses.get(wanted) {
            return known.clone();
        }
        let made = self.make(wanted, parent, texts, ledger);
        self.uses.insert(wanted.clone(), made.clone());
        made
    }

    fn make(
        &mut self,
        wanted: &Use,
        parent: Option<&ListUse>,
        texts: &mut Texts,
        ledger: &mut Ledger,
    ) -> Option<Rc<ListUse>> {
        let rows = Rc::clone(self.rows.get(&wanted.list)?);
        self.work += rows.len();
        if self.work > MOST_WORK || self.made.len() >= 2 * MOST_LISTS {
            return None;
        }
        let mut used = ListUse::default();
        let mut draft = DraftList::default();
        let mut ids = Ids::default();
        let mut seen: BTreeSet<(String, Option<ChoiceId>)> = BTreeSet::new();
        let column = wanted.filter.as_ref().map(|(_, c)| c.trim().to_lowercase());
        for row in rows.iter() {
            let (under, cell): (Vec<Option<ChoiceId>>, _) = match (&column, parent) {
                (Some(column), Some(parent)) => {
                    let cell = row.others.get(column);
                    let above = cell.and_then(|(_, value)| parent.ids.get(value.trim()));
                    let above = above.into_iter().flatten().cloned().map(Some);
                    (above.collect(), cell)
                }
                _ => (vec![None], None),
            };
            if under.is_empty() {
                self.behind.entry(row.at).or_insert(Reason::NoParent);
                continue;
            }
            let fresh: Vec<_> = under
                .into_iter()
                .filter(|above| seen.insert((row.name.clone(), above.clone())))
                .collect();
            if fresh.is_empty() || self.total + fresh.len() > MOST {
                let reason = if fresh.is_empty() {
                    Reason::SameChoice(self.twins_allowed)
                } else {
                    Reason::TooDeep
                };
                self.behind.entry(row.at).or_insert(reason);
                continue;
            }
            self.total += fresh.len();
            if let Some((spot, _)) = cell {
                ledger.carried(*spot);
            }
            ledger.carried(row.list_spot);
            ledger.carried(row.name_spot);
            let many = fresh.len() > 1;
            for above in fresh {
                let id = ids.give(&row.name, &format!("choice_{}", row.at + 1));
                Self::renamed(row, &id, ledger);
                let id = ChoiceId::new(id);
                let times = self.written.entry(row.at).or_default();
                *times += 1;
                let first = *times == 1;
                let before = ledger.added.get(&Subject::Labels).copied();
                let label = if row.labels.is_empty() {
                    ledger.changed(row.name_spot, Reason::NameAsText);
                    texts.made(&row.name, Subject::Labels, ledger)
                } else {
                    texts.text(&row.labels, Subject::Labels, ledger, &without_answers)
                };
                if many {
                    ledger.changed(row.name_spot, Reason::Copies);
                }
                if !first {
                    ledger.add(Subject::Options);
                    // Its words are there once more, made or not.
                    let added = ledger.added.entry(Subject::Labels).or_default();
                    *added = before.unwrap_or_default() + label.len();
                }
                let ids = used.ids.entry(row.name.trim().to_owned()).or_default();
                ids.push(id.clone());
                draft.choices.push(Node::Kept(DraftChoice {
                    row: first.then_some(row.at),
                    id,
                    label,
                    free_text: false,
                    parent: above,
                }));
            }
        }
        if draft.choices.is_empty() {
            return None;
        }
        if wanted.other && !used.ids.contains_key("other") {
            let id = ChoiceId::new(ids.give("other", "other"));
            ledger.add(Subject::Options);
            used.ids.insert("other".to_owned(), vec![id.clone()]);
            draft.choices.push(Node::Kept(DraftChoice {
                row: None,
                id,
                label: texts.made("Other", Subject::Labels, ledger),
                free_text: true,
                parent: None,
            }));
        }
        let fallback = format!("list_{}", self.made.len() + 1);
        used.id = self.ids.give(&wanted.list, &fallback);
        draft.id.clone_from(&used.id);
        self.made.push((wanted.list.clone(), draft));
        Some(Rc::new(used))
    }

    fn renamed(row: &Row, id: &str, ledger: &mut Ledger) {
        let twin = legal(&row.name).is_some_and(|plain| plain != id);
        if twin || row.name.trim() != id {
            ledger.changed(row.name_spot, Reason::Renamed(id.to_owned()));
        }
    }

    /// Makes the lists that no question uses, says what stayed behind, and gives all lists in the order of the sheet.
    pub fn finish(mut self, texts: &mut Texts, ledger: &mut Ledger) -> (Vec<DraftList>, Vec<u32>) {
        let used: BTreeSet<&str> = self.made.iter().map(|(name, _)| name.as_str()).collect();
        let unused = self.order.iter().filter(|l| !used.contains(l.as_str()));
        let unused: Vec<String> = unused.cloned().collect();
        for list in unused {
            let plain = Use {
                list,
                filter: None,
                other: false,
            };
            self.take(&plain, None, texts, ledger);
        }
        let mut dropped: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for list in &self.order {
            for row in self.rows.get(list).into_iter().flat_map(|rows| rows.iter()) {
                let came_over = self.written.contains_key(&row.at);
                if !came_over {
                    let reason = self.behind.get(&row.at).cloned();
                    ledger.left(row.name_spot, reason.unwrap_or(Reason::NotUnderstood));
                    dropped.entry(list).or_default().push(row.at);
                }
                ledger.rest_left(Part::Choices, row.at, |subject| match subject {
                    Subject::Media => Reason::Media,
                    _ if came_over => Reason::Column,
                    _ => Reason::WithRow,
                });
            }
        }
        let mut place: BTreeMap<&str, usize> = BTreeMap::new();
        for (i, list) in self.order.iter().enumerate() {
            place.insert(list, i);
        }
        let mut made = self.made;
        made.sort_by_key(|(name, _)| place.get(name.as_str()).copied());
        let mut lists = Vec::new();
        for (name, mut draft) in made {
            // Comments stand with the first form of the list, in the order of the rows.
            let comments = dropped.remove(name.as_str()).unwrap_or_default();
            draft.choices = in_order(draft.choices, comments);
            lists.push(draft);
        }
        let homeless = dropped.into_values().flatten();
        let stray = self.stray.into_iter().chain(homeless).collect();
        (lists, stray)
    }
}

/// Choices with the comments of rows that stayed behind between them. A choice without a row goes with the one before.
fn in_order(choices: Vec<Node<DraftChoice>>, comments: Vec<u32>) -> Vec<Node<DraftChoice>> {
    let mut comments = comments.into_iter().peekable();
    let mut all = Vec::new();
    for node in choices {
        if let Node::Kept(DraftChoice { row: Some(row), .. }) = &node {
            while let Some(before) = comments.next_if(|comment| comment < row) {
                all.push(Node::Comment(before));
            }
        }
        all.push(node);
    }
    all.extend(comments.map(Node::Comment));
    all
}
