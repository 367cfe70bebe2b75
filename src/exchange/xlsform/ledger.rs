//! The account of every cell of a workbook: carried over, or listed with the reason.
//!
//! What went in is counted from the sheets before anything is done with them; what came out is counted at the end.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Column, Field, columns};
use super::reason::{Fate, Reason};
use super::types::Type;
use super::workbook::{Part, Spot, Workbook};

/// What a cell is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A question or note.
    Items,
    /// A group or repeat.
    Groups,
    /// A choice.
    Options,
    /// A language.
    Languages,
    /// The words of a question, group or choice.
    Labels,
    /// A help for the person or for who asks.
    Hints,
    /// When something is asked.
    Conditions,
    /// What an answer must satisfy.
    Constraints,
    /// What is said when it does not.
    Messages,
    /// Whether an answer must be given.
    Required,
    /// Which choices are offered.
    Filters,
    /// Pictures, sounds and films.
    Media,
    /// Everything else.
    Others,
}

impl Subject {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 13] = [
        Self::Items,
        Self::Groups,
        Self::Options,
        Self::Languages,
        Self::Labels,
        Self::Hints,
        Self::Conditions,
        Self::Constraints,
        Self::Messages,
        Self::Required,
        Self::Filters,
        Self::Media,
        Self::Others,
    ];

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Items => "xlsform-count-items",
            Self::Groups => "xlsform-count-groups",
            Self::Options => "xlsform-count-options",
            Self::Languages => "xlsform-count-languages",
            Self::Labels => "xlsform-count-labels",
            Self::Hints => "xlsform-count-hints",
            Self::Conditions => "xlsform-count-conditions",
            Self::Constraints => "xlsform-count-constraints",
            Self::Messages => "xlsform-count-messages",
            Self::Required => "xlsform-count-required",
            Self::Filters => "xlsform-count-filters",
            Self::Media => "xlsform-count-media",
            Self::Others => "xlsform-count-others",
        }
    }

    /// Its name in a report for programmes.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.key().trim_start_matches("xlsform-count-")
    }
}

/// So many of a subject in the workbook, carried over, and left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// In the workbook, counted before anything else.
    pub there: usize,
    /// Carried over.
    pub carried: usize,
    /// Left behind, each with its line in the list.
    pub left: usize,
}

impl Count {
    /// Whether nothing got lost on the way.
    #[must_use]
    pub fn balanced(self) -> bool {
        self.there == self.carried + self.left
    }
}

/// A line of the list: a cell that stayed behind or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its sheet, as the workbook names it.
    pub sheet: String,
    /// The cell; of a whole sheet none.
    pub spot: Option<Spot>,
    /// The header of its column.
    pub column: String,
    /// What stands in it.
    pub value: String,
    /// What it is about.
    pub subject: Subject,
    /// Whether it stayed behind or changed.
    pub fate: Fate,
    /// Why.
    pub reason: Reason,
}

/// What becomes of each cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Carried,
    Left,
}

/// The account.
#[derive(Debug, Default)]
pub struct Ledger {
    states: BTreeMap<Spot, State>,
    subjects: BTreeMap<Spot, Subject>,
    sheets: BTreeMap<Part, String>,
    headers: BTreeMap<Part, u32>,
    titles: BTreeMap<(Part, u32), String>,
    values: BTreeMap<Spot, String>,
    said: BTreeSet<(Spot, Reason)>,
    /// The list, in the order in which it was made.
    pub listed: Vec<Listed>,
    /// What was added without a cell of its own, so that the result can be counted against the workbook.
    pub added: BTreeMap<Subject, usize>,
    languages: Count,
}

impl Ledger {
    /// Opens the account of a workbook: every cell below the headers is waiting.
    #[must_use]
    pub fn of(workbook: &Workbook) -> Self {
        let mut ledger = Self::default();
        for (part, sheet) in &workbook.sheets {
            ledger.sheets.insert(*part, sheet.name.clone());
            let (first, columns) = columns(sheet);
            ledger.headers.insert(*part, first);
            for column in &columns {
                ledger
                    .titles
                    .insert((*part, column.index), column.title.clone());
            }
            let by_index: BTreeMap<u32, &Column> = columns.iter().map(|c| (c.index, c)).collect();
            for ((row, index), value) in sheet.cells.range((first + 1, 0)..) {
                let spot = Spot {
                    part: *part,
                    row: *row,
                    column: *index,
                };
                let column = by_index.get(index).copied();
                ledger.states.insert(spot, State::Waiting);
                ledger.subjects.insert(spot, subject(*part, column, value));
                ledger.values.insert(spot, value.clone());
            }
        }
        for name in &workbook.others {
            ledger.listed.push(Listed {
                sheet: name.clone(),
                spot: None,
                column: String::new(),
                value: name.clone(),
                subject: Subject::Others,
                fate: Fate::Left,
                reason: Reason::Sheet,
            });
        }
        ledger
    }

    /// The cell came over as it is.
    pub fn carried(&mut self, spot: Spot) {
        if let Some(state) = self.states.get_mut(&spot)
            && *state == State::Waiting
        {
            *state = State::Carried;
        }
    }

    /// The cell came over as something else.
    pub fn changed(&mut self, spot: Spot, reason: Reason) {
        self.carried(spot);
        self.list(spot, Fate::Changed, reason);
    }

    /// The cell stays behind.
    pub fn left(&mut self, spot: Spot, reason: Reason) {
        if let Some(state) = self.states.get_mut(&spot)
            && *state != State::Left
        {
            *state = State::Left;
            self.list(spot, Fate::Left, reason);
        }
    }

    /// The cell stays behind, unless something was made of it.
    pub fn left_if_waiting(&mut self, spot: Spot, reason: Reason) {
        if self.states.get(&spot) == Some(&State::Waiting) {
            self.left(spot, reason);
        }
    }

    /// The name of a sheet.
    #[must_use]
    pub fn sheet(&self, part: Part) -> Option<&str> {
        self.sheets.get(&part).map(String::as_str)
    }

    /// Whether this row has the headers.
    #[must_use]
    pub fn is_header(&self, part: Option<Part>, row: u32) -> bool {
        part.is_some_and(|part| self.headers.get(&part) == Some(&row))
    }

    fn list(&mut self, spot: Spot, fate: Fate, reason: Reason) {
        if !self.said.insert((spot, reason.clone())) {
            return;
        }
        let title = self.titles.get(&(spot.part, spot.column));
        self.listed.push(Listed {
            sheet: self.sheets.get(&spot.part).cloned().unwrap_or_default(),
            spot: Some(spot),
            column: title.cloned().unwrap_or_default(),
            value: self.values.get(&spot).cloned().unwrap_or_default(),
            subject: self.subjects.get(&spot).copied().unwrap_or(Subject::Others),
            fate,
            reason,
        });
    }

    /// Everything of a row that is still waiting stays behind.
    pub fn rest_left(&mut self, part: Part, row: u32, reason: impl Fn(Subject) -> Reason) {
        for spot in self.waiting(part, row) {
            let subject = self.subjects.get(&spot).copied();
            self.left(spot, reason(subject.unwrap_or(Subject::Others)));
        }
    }

    /// The cells of a row that are still waiting.
    fn waiting(&self, part: Part, row: u32) -> Vec<Spot> {
        let end = Spot {
            part,
            row,
            column: u32::MAX,
        };
        let start = Spot {
            part,
            row,
            column: 0,
        };
        let row = self.states.range(start..=end);
        row.filter(|(_, state)| **state == State::Waiting)
            .map(|(spot, _)| *spot)
            .collect()
    }

    /// Something that has no cell of its own was added.
    pub fn add(&mut self, subject: Subject) {
        *self.added.entry(subject).or_default() += 1;
    }

    /// A language of the headers came over, or has no text. `spot` is its first header.
    pub fn language(&mut self, spot: Spot, name: &str, carried: bool) {
        self.languages.there += 1;
        if carried {
            self.languages.carried += 1;
        } else {
            self.languages.left += 1;
            self.header(spot, name, Fate::Left, Reason::EmptyLanguage);
        }
    }

    /// A header's language is not known by its name.
    pub fn private_tag(&mut self, spot: Spot, name: &str, tag: &str) {
        let reason = Reason::PrivateTag(tag.to_owned());
        self.header(spot, name, Fate::Changed, reason);
    }

    fn header(&mut self, spot: Spot, name: &str, fate: Fate, reason: Reason) {
        let title = self.titles.get(&(spot.part, spot.column));
        self.listed.push(Listed {
            sheet: self.sheets.get(&spot.part).cloned().unwrap_or_default(),
            spot: Some(spot),
            column: title.cloned().unwrap_or_default(),
            value: name.to_owned(),
            subject: Subject::Languages,
            fate,
            reason,
        });
    }

    /// Closes the account: what nobody has spoken for stays behind, and is said.
    pub fn close(&mut self) {
        let waiting: Vec<Spot> = self
            .states
            .iter()
            .filter(|(_, state)| **state == State::Waiting)
            .map(|(spot, _)| *spot)
            .collect();
        for spot in waiting {
            self.left(spot, Reason::NotUnderstood);
        }
        self.listed
            .sort_by_key(|l| (l.spot.is_none(), l.spot, l.fate == Fate::Changed));
    }

    /// The counts: what was there is handed in, the rest is in the account.
    #[must_use]
    pub fn counts(&self, there: &BTreeMap<Subject, usize>) -> BTreeMap<Subject, Count> {
        let mut counts: BTreeMap<Subject, Count> = BTreeMap::new();
        for subject in Subject::ALL {
            counts.entry(subject).or_default().there =
                there.get(&subject).copied().unwrap_or_default();
        }
        for (spot, state) in &self.states {
            let Some(subject) = self.subjects.get(spot) else {
                continue;
            };
            let count = counts.entry(*subject).or_default();
            count.carried += usize::from(*state == State::Carried);
        }
        for listed in &self.listed {
            if listed.fate == Fate::Left && listed.spot.is_some() {
                counts.entry(listed.subject).or_default().left += 1;
            }
        }
        counts.insert(Subject::Languages, self.languages);
        counts
    }
}

/// Counts the cells of a workbook by what they are about, by its headers and types alone.
#[must_use]
pub fn count_cells(workbook: &Workbook) -> BTreeMap<Subject, usize> {
    let mut there = BTreeMap::new();
    for (part, sheet) in &workbook.sheets {
        let (first, columns) = columns(sheet);
        let by_index: BTreeMap<u32, &Column> = columns.iter().map(|c| (c.index, c)).collect();
        for ((row, index), value) in &sheet.cells {
            if *row > first {
                let column = by_index.get(index).copied();
                *there.entry(subject(*part, column, value)).or_default() += 1;
            }
        }
    }
    there
}

fn subject(part: Part, column: Option<&Column>, value: &str) -> Subject {
    let Some(field) = column.map(|c| &c.field) else {
        return Subject::Others;
    };
    match (part, field) {
        (Part::Survey, Field::Type) => match Type::parse(value) {
            Type::BeginGroup | Type::BeginRepeat => Subject::Groups,
            Type::EndGroup | Type::EndRepeat => Subject::Others,
            _ => Subject::Items,
        },
        (Part::Choices, Field::Name) => Subject::Options,
        (Part::Survey | Part::Choices, Field::Label(_)) => Subject::Labels,
        (Part::Survey, Field::Hint(_) | Field::Guide(_)) => Subject::Hints,
        (Part::Survey, Field::Message(_)) => Subject::Messages,
        (Part::Survey, Field::Relevant) => Subject::Conditions,
        (Part::Survey, Field::Constraint) => Subject::Constraints,
        (Part::Survey, Field::Required) => Subject::Required,
        (Part::Survey, Field::Filter) => Subject::Filters,
        (Part::Survey | Part::Choices, Field::Media) => Subject::Media,
        _ => Subject::Others,
    }
}
