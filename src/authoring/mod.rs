//! Authoring: from the bytes of trainers' files to definitions, and everything that is wrong with them, in words a trainer can act on.
//!
//! Reads no file itself: bytes come in, content and diagnostics go out.

mod between;
mod catalogue;
mod checker;
mod content;
mod decode;
mod diagnostic;
pub mod dry_run;
pub mod edits;
mod embedded;
mod figures;
mod finding;
mod includes;
mod language_files;
mod letters;
mod lint;
mod rule;
mod sentence;
pub mod shape;
mod source;
mod spotted;
pub mod translation;
pub mod tree;
mod versions;

pub use between::at_origin;
pub use catalogue::{
    Fingerprint, ImportedCatalogue, Packed, content_key, load_catalogue, pack, write_catalogue,
};
pub use checker::{Carried, Checked, check};
pub use content::{Content, ContentFile, FileOrigin, load};
pub use decode::{decode, decode_up_to, encode, encode_compact};
pub use diagnostic::{Diagnostic, Problem, Related, Severity};
pub use embedded::embedded_files;
pub use finding::Finding;
pub use includes::{Assembled, MAX_INCLUDES, Parts, assemble};
pub use language_files::{check_languages, language_files_in_use, languages};
pub use letters::{Drawn, undrawn};
pub use lint::{LintContext, lint, unfed};
pub use rule::Rule;
pub use sentence::{Naming, Sentences, sentence};
pub use source::Source;
pub use spotted::Spotted;
pub use versions::{
    Change, Class, LOCK_ENDING, Lock, Publication, Publishing, Refusal, Said, Side, Telling, Used,
    UsedChoice, against_lock, diff, lock_name, publishing, read_lock,
};
