//! Why something of a workbook stayed behind, or came over as something else.

/// Why a cell stayed behind or changed. The words are in the language files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// No question here is of this type.
    NoSuchType,
    /// The type is none that forms have.
    UnknownType,
    /// The device fills it in.
    Device,
    /// It is computed.
    Calculated,
    /// It is switched off in the workbook.
    Disabled,
    /// It belongs to something that stayed behind.
    WithRow,
    /// Nothing here corresponds to the column.
    Column,
    /// Pictures and sounds are not in a workbook.
    Media,
    /// A row without a name.
    Nameless,
    /// The list of choices does not exist, or nothing of it could be carried over.
    UnknownList(String),
    /// An end without its beginning.
    StrayEnd,
    /// A group within a group: its items stay, its heading goes.
    Flattened,
    /// A group in which nothing was left.
    EmptyGroup,
    /// An expression that cannot be read: at which character.
    Syntax(usize),
    /// An expression too deep or too long.
    TooDeep,
    /// A name that no question has.
    Dangling(String),
    /// A question that comes later.
    Later(String),
    /// A question in repeated rows, named from outside.
    InRows(String),
    /// A question that stayed behind.
    Gone(String),
    /// A computed value whose computation cannot be put in its place.
    Computed(String),
    /// A function with no counterpart.
    Function(String),
    /// A path through the form.
    Path(String),
    /// A comparison that answers of this kind do not have.
    Comparison(String),
    /// A choice the question does not have.
    NoChoice(String, String),
    /// A condition that is never true.
    Never,
    /// A filter of choices in another form than "the column equals the answer".
    Filter,
    /// A choice that is offered under no answer.
    NoParent,
    /// A choice whose name is there already; whether the workbook's settings allow that.
    SameChoice(bool),
    /// A note takes no answer.
    Note,
    /// A translation that puts in other answers than the original.
    Placeholders,
    /// A second text in the same language.
    SecondText,
    /// A message without a check.
    MessageAlone,
    /// A language without a single text.
    EmptyLanguage,
    /// A sheet that is not read.
    Sheet,
    /// The programme did not understand it.
    NotUnderstood,
    /// It has another name here.
    Renamed(String),
    /// The name was there already, so it has another one here.
    RenamedTwin(String),
    /// Typographic quotes or invisible characters were read as plain ones.
    Typographic,
    /// The computation was put in the place of its name.
    PutIn(String),
    /// "Other" is a choice with words of one's own.
    OrOther,
    /// One choice stands for "acknowledged".
    Acknowledge,
    /// The order of the choices is not asked.
    Rank,
    /// The time of day is not asked.
    DateTime,
    /// It is asked in words.
    AsText,
    /// Rows within rows are asked once.
    NestedRepeat,
    /// The number of rows became their limit.
    RowLimit,
    /// Without words its name stands in their place.
    NameAsText,
    /// The text of another language stands for the missing original.
    Copied(String),
    /// An answer that cannot be put in became dots.
    Dots(String),
    /// Marks of layout are shown as they are.
    Markup,
    /// The language is not known by its name, so it has a tag for private use.
    PrivateTag(String),
    /// The choice is there once for each answer it belongs to.
    Copies,
    /// A group that is not closed in the workbook.
    Unclosed,
}

/// What becomes of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stays behind.
    Left,
    /// It comes over as something else.
    Changed,
}

impl Reason {
    /// The key of its sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoSuchType => "xlsform-left-type",
            Self::UnknownType => "xlsform-left-unknown-type",
            Self::Device => "xlsform-left-device",
            Self::Calculated => "xlsform-left-calculated",
            Self::Disabled => "xlsform-left-disabled",
            Self::WithRow => "xlsform-left-with-row",
            Self::Column => "xlsform-left-column",
            Self::Media => "xlsform-left-media",
            Self::Nameless => "xlsform-left-nameless",
            Self::UnknownList(_) => "xlsform-left-unknown-list",
            Self::StrayEnd => "xlsform-left-stray-end",
            Self::Flattened => "xlsform-left-flattened",
            Self::EmptyGroup => "xlsform-left-empty-group",
            Self::Syntax(_) => "xlsform-left-syntax",
            Self::TooDeep => "xlsform-left-deep",
            Self::Dangling(_) => "xlsform-left-dangling",
            Self::Later(_) => "xlsform-left-later",
            Self::InRows(_) => "xlsform-left-in-rows",
            Self::Gone(_) => "xlsform-left-gone",
            Self::Computed(_) => "xlsform-left-computed",
            Self::Function(_) => "xlsform-left-function",
            Self::Path(_) => "xlsform-left-path",
            Self::Comparison(_) => "xlsform-left-comparison",
            Self::NoChoice(..) => "xlsform-left-no-choice",
            Self::Never => "xlsform-left-never",
            Self::Filter => "xlsform-left-filter",
            Self::NoParent => "xlsform-left-no-parent",
            Self::SameChoice(_) => "xlsform-left-same-choice",
            Self::Note => "xlsform-left-note",
            Self::Placeholders => "xlsform-left-placeholders",
            Self::SecondText => "xlsform-left-second-text",
            Self::MessageAlone => "xlsform-left-message-alone",
            Self::EmptyLanguage => "xlsform-left-empty-language",
            Self::Sheet => "xlsform-left-sheet",
            Self::NotUnderstood => "xlsform-left-not-understood",
            Self::Renamed(_) => "xlsform-changed-renamed",
            Self::RenamedTwin(_) => "xlsform-changed-twin",
            Self::Typographic => "xlsform-changed-typographic",
            Self::PutIn(_) => "xlsform-changed-put-in",
            Self::OrOther => "xlsform-changed-or-other",
            Self::Acknowledge => "xlsform-changed-acknowledge",
            Self::Rank => "xlsform-changed-rank",
            Self::DateTime => "xlsform-changed-date-time",
            Self::AsText => "xlsform-changed-as-text",
            Self::NestedRepeat => "xlsform-left-nested-repeat",
            Self::RowLimit => "xlsform-changed-row-limit",
            Self::NameAsText => "xlsform-changed-name-as-text",
            Self::Copied(_) => "xlsform-changed-copied",
            Self::Dots(_) => "xlsform-changed-dots",
            Self::Markup => "xlsform-changed-markup",
            Self::PrivateTag(_) => "xlsform-changed-private-tag",
            Self::Copies => "xlsform-changed-copies",
            Self::Unclosed => "xlsform-changed-unclosed",
        }
    }

    /// What its sentence names: the thing, and something of it.
    #[must_use]
    pub fn names(&self) -> (String, String) {
        match self {
            Self::Syntax(at) => (at.to_string(), String::new()),
            Self::NoChoice(name, choice) => (name.clone(), choice.clone()),
            Self::UnknownList(name)
            | Self::Dangling(name)
            | Self::Later(name)
            | Self::InRows(name)
            | Self::Gone(name)
            | Self::Computed(name)
            | Self::Function(name)
            | Self::Path(name)
            | Self::Comparison(name)
            | Self::Renamed(name)
            | Self::RenamedTwin(name)
            | Self::PutIn(name)
            | Self::Copied(name)
            | Self::Dots(name)
            | Self::PrivateTag(name) => (name.clone(), String::new()),
            _ => Default::default(),
        }
    }

    /// Whether the workbook itself is wrong there.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        matches!(
            self,
            Self::UnknownType
                | Self::Nameless
                | Self::UnknownList(_)
                | Self::StrayEnd
                | Self::SameChoice(false)
                | Self::Syntax(_)
                | Self::Dangling(_)
                | Self::RenamedTwin(_)
                | Self::Unclosed
        )
    }
}
