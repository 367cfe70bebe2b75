//! The rules that trainers' files are checked by, each with its code.

use super::diagnostic::Severity;

macro_rules! rules {
    ($($(#[$doc:meta])* $code:ident),* $(,)?) => {
        /// A rule of the checker. E: an error, which keeps a file from being published; W: a warning; I: information.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $code,)*
        }

        impl Rule {
            /// Every rule, errors first.
            pub const ALL: &'static [Self] = &[$(Self::$code,)*];

            /// Its code: `E06`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($code),)*
                }
            }
        }
    };
}

rules! {
    /// What is written cannot be read.
    E01,
    /// Invisible or typographic characters where the file's structure is.
    E02,
    /// An unknown field, variant or list.
    E03,
    /// An id that is used twice.
    E04,
    /// A language that is written twice in one text.
    E05,
    /// An item that does not exist.
    E06,
    /// An option that does not exist.
    E07,
    /// Something of another type than is needed there.
    E08,
    /// An item that comes later.
    E09,
    /// An item inside a group, named from outside without a row form.
    E10,
    /// An id that was given another type, or used again after it was retired.
    E11,
    /// A published id or option that was removed without `was` or `retired`.
    E12,
    /// An item that can never be shown.
    E13,
    /// An item that can never be completed.
    E14,
    /// A range, weight or order of a scale that makes no sense.
    E15,
    /// An included file that is missing, or includes itself.
    E16,
    /// A text without its source language.
    E17,
    /// A competence, credential or occupation that does not exist.
    E18,
    /// A level without its descriptor.
    E19,
    /// Placeholders that differ between languages, or lead nowhere.
    E20,
    /// Nesting deeper than 6.
    E21,
    /// An encoding or a size that is not read.
    E22,
    /// A path test that fails.
    E23,
    /// A missing translation.
    W01,
    /// A translation older than its source.
    W02,
    /// A condition that is always true.
    W03,
    /// An option that can never be offered.
    W04,
    /// A list or scale that nothing uses.
    W05,
    /// A competence that nothing feeds, or an item that feeds nothing.
    W06,
    /// A competence fed by self-rating only.
    W07,
    /// Weights that do not fit together.
    W08,
    /// A check without a message.
    W09,
    /// An option "none" that does not exclude the others.
    W10,
    /// The same label twice.
    W11,
    /// A list too long for buttons.
    W12,
    /// A sensitive item without consent before it.
    W13,
    /// A text too long, in another script, or the same in two languages.
    W14,
    /// Ids that are nearly the same.
    W15,
    /// A group without a summary line.
    W16,
    /// A large rewording under the same id.
    W17,
    /// A branch that no path test covers.
    W18,
    /// An estimated time over the limit.
    W19,
    /// A hint that repeats the label.
    W20,
    /// A question about an identity number, religion, origin or health.
    W21,
    /// Items per path.
    I01,
    /// Estimated minutes.
    I02,
}

impl Rule {
    /// How much a finding by this rule matters.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self.code().as_bytes().first() {
            Some(b'W') => Severity::Warning,
            Some(b'I') => Severity::Note,
            _ => Severity::Error,
        }
    }
}
