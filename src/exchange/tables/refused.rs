//! What became of each row: kept, passed over for a reason that is no fault, or refused.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{ImportFault, TableFault};
use crate::lang::Locale;

/// Of the rows of a table, at most one in so many may be refused; with more, the file is not what it should be.
const ONE_IN: usize = 10;

/// Why a row is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// More or fewer cells than the head.
    Cells,
    /// No address, or none of the classification.
    Address,
    /// No words for it.
    Label,
    /// It was there before.
    Repeated,
    /// Its short id is that of another.
    SameId,
    /// Withdrawn or not published yet.
    NotReleased,
    /// It is something else than the file is of.
    OtherKind,
    /// It speaks of an occupation that is not in the files.
    UnknownOccupation,
    /// It speaks of a skill that is not in the files.
    UnknownSkill,
    /// It says neither essential nor optional.
    Relation,
    /// Words for something that is not in this version.
    OtherVersion,
    /// A figure that is none, or outside its scale.
    Figure,
    /// An occupation with some figures but not all.
    Holes,
}

impl Reason {
    /// The message that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Cells => "import-refused-cells",
            Self::Address => "import-refused-address",
            Self::Label => "import-refused-label",
            Self::Repeated => "import-refused-repeated",
            Self::SameId => "import-refused-same-id",
            Self::NotReleased => "import-refused-not-released",
            Self::OtherKind => "import-refused-other-kind",
            Self::UnknownOccupation => "import-refused-unknown-occupation",
            Self::UnknownSkill => "import-refused-unknown-skill",
            Self::Relation => "import-refused-relation",
            Self::OtherVersion => "import-refused-other-version",
            Self::Figure => "import-refused-figure",
            Self::Holes => "import-refused-holes",
        }
    }

    /// Its name for programmes.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.key().trim_start_matches("import-refused-")
    }
}

/// A row that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file as the reader named it.
    pub file: String,
    /// The line it begins on, from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
    /// What it is about, in its own words.
    pub value: String,
}

/// Why rows are passed over though nothing is wrong with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// A scale that is not used.
    Scale,
    /// An occupation of the list without any figure.
    NoFigures,
    /// Words that are there already, from another file.
    Known,
    /// A row for something that was refused or passed over.
    WithIt,
}

impl Passed {
    /// The message that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Scale => "import-passed-scale",
            Self::NoFigures => "import-passed-no-figures",
            Self::Known => "import-passed-known",
            Self::WithIt => "import-passed-with-it",
        }
    }

    /// Its name for programmes.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.key().trim_start_matches("import-passed-")
    }
}

/// What became of the rows of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableCount {
    /// The file as the reader named it.
    pub file: String,
    /// Rows read, without the head.
    pub rows: usize,
    /// Rows that are in the catalogue.
    pub kept: usize,
    /// Rows passed over though nothing is wrong with them.
    pub passed: BTreeMap<Passed, usize>,
    /// Rows refused, each of them listed.
    pub refused: Vec<Refused>,
}

impl TableCount {
    /// Of this file nothing is counted yet.
    #[must_use]
    pub fn of(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            ..Self::default()
        }
    }

    /// Lists a row as refused.
    pub fn refuse(&mut self, line: usize, reason: Reason, value: &str) {
        self.refused.push(Refused {
            file: self.file.clone(),
            line,
            reason,
            value: value.to_owned(),
        });
    }

    /// Counts a row as passed over.
    pub fn pass(&mut self, why: Passed) {
        *self.passed.entry(why).or_default() += 1;
    }

    /// Whether every row is kept, passed over or refused.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.rows == self.kept + self.passed.values().sum::<usize>() + self.refused.len()
    }

    /// Refuses the whole file where more than one row in ten is refused for one of these reasons.
    ///
    /// # Errors
    /// The fault, with the first refused line.
    pub fn bearable(&self, reasons: &[Reason]) -> Result<(), ImportFault> {
        let mut counted = self.refused.iter().filter(|r| reasons.contains(&r.reason));
        let Some(first) = counted.next() else {
            return Ok(());
        };
        let refused = counted.count() + 1;
        if refused * ONE_IN <= self.rows {
            return Ok(());
        }
        Err(ImportFault::Table {
            file: self.file.clone(),
            fault: TableFault::MostRefused {
                line: first.line,
                refused,
                rows: self.rows,
            },
        })
    }

    /// The count for programmes; reasons in the reader's language beside their codes.
    #[must_use]
    pub fn json(&self, locale: &Locale) -> Value {
        let passed = self.passed.iter().map(|(why, count)| {
            json!({ "reason": why.code(), "text": locale.text(why.key()), "count": count })
        });
        let refused = self.refused.iter().map(|r| {
            json!({
                "line": r.line,
                "reason": r.reason.code(),
                "text": locale.text(r.reason.key()),
                "value": r.value,
            })
        });
        json!({
            "file": self.file,
            "rows": self.rows,
            "kept": self.kept,
            "passed_over": passed.collect::<Vec<_>>(),
            "refused": refused.collect::<Vec<_>>(),
        })
    }
}
