//! Why a table cannot be read at all.

use crate::lang::{Locale, MessageArgs};

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFault {
    /// There is nothing in it.
    Empty,
    /// A packed file that ends before its end, or is damaged.
    PackedCut,
    /// Larger than any table of a classification.
    TooLarge {
        /// The most that is read, in megabytes.
        megabytes: u64,
    },
    /// No text at all, or in an encoding of two bytes without its mark.
    NotText {
        /// Where, from 1.
        line: usize,
    },
    /// Not UTF-8: saved anew by another programme.
    NotUtf8 {
        /// Where, from 1.
        line: usize,
    },
    /// UTF-16 that breaks off.
    NotUtf16 {
        /// Where, from 1.
        line: usize,
    },
    /// Letters that were read in one encoding and written in another.
    EncodedTwice {
        /// The first such line, from 1.
        line: usize,
    },
    /// Columns that are needed and not there.
    NoColumns {
        /// Those that are missing.
        missing: Vec<String>,
    },
    /// Two columns of one name.
    SameColumn {
        /// The name.
        name: String,
    },
    /// A quotation mark that opens and is never closed.
    OpenQuote {
        /// Where it opens, from 1.
        line: usize,
    },
    /// The last line has no end: the file was cut off in it.
    CutLine {
        /// The line, from 1.
        line: usize,
    },
    /// So many rows are refused that the file is not what it should be.
    MostRefused {
        /// The first of them, from 1.
        line: usize,
        /// How many rows were refused.
        refused: usize,
        /// Of how many.
        rows: usize,
    },
    /// What other files speak of is missing in it: it was cut off, or belongs to another version.
    Incomplete {
        /// How many things lack something.
        lacking: usize,
        /// Of how many.
        of: usize,
    },
}

/// What keeps an import from being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportFault {
    /// A file that cannot be read.
    Table {
        /// The file as the reader named it.
        file: String,
        /// Why.
        fault: TableFault,
    },
    /// Files that must be there.
    Missing {
        /// Their names.
        names: Vec<String>,
    },
    /// All files were read, and nothing is in them.
    Nothing,
}

impl ImportFault {
    /// The sentence for the reader.
    #[must_use]
    pub fn sentence(&self, locale: &Locale) -> String {
        let mut args = MessageArgs::new();
        let fault = match self {
            Self::Nothing => return locale.text("import-fault-nothing"),
            Self::Missing { names } => {
                return locale.with1("import-fault-missing", "names", names.join(", "));
            }
            Self::Table { file, fault } => {
                args.set("path", file.clone());
                fault
            }
        };
        let key = match fault {
            TableFault::Empty => "import-fault-empty",
            TableFault::PackedCut => "import-fault-packed",
            TableFault::TooLarge { megabytes } => {
                args.set("max", *megabytes);
                "import-fault-large"
            }
            TableFault::NotText { line } => {
                args.set("line", *line);
                "import-fault-text"
            }
            TableFault::NotUtf8 { line } => {
                args.set("line", *line);
                "import-fault-utf8"
            }
            TableFault::NotUtf16 { line } => {
                args.set("line", *line);
                "import-fault-utf16"
            }
            TableFault::EncodedTwice { line } => {
                args.set("line", *line);
                "import-fault-twice"
            }
            TableFault::NoColumns { missing } => {
                args.set("names", missing.join(", "));
                "import-fault-columns"
            }
            TableFault::SameColumn { name } => {
                args.set("name", name.clone());
                "import-fault-same-column"
            }
            TableFault::OpenQuote { line } => {
                args.set("line", *line);
                "import-fault-quote"
            }
            TableFault::CutLine { line } => {
                args.set("line", *line);
                "import-fault-cut"
            }
            TableFault::MostRefused {
                line,
                refused,
                rows,
            } => {
                args.set("line", *line);
                args.set("count", *refused);
                args.set("rows", *rows);
                "import-fault-refused"
            }
            TableFault::Incomplete { lacking, of } => {
                args.set("count", *lacking);
                args.set("all", *of);
                "import-fault-incomplete"
            }
        };
        locale.with(key, &args)
    }
}
