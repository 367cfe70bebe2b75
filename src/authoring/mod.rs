//! Authoring: from the bytes of trainers' files to definitions, and everything that is wrong with them, in words a trainer can act on.
//!
//! Reads no file itself: bytes come in, content and diagnostics go out.

mod content;
mod decode;
mod diagnostic;
pub mod dry_run;
mod embedded;
mod finding;
mod language_files;
mod letters;
mod rule;
mod rules;

pub use content::{Content, ContentFile, FileOrigin, is_companion, load};
pub use decode::{decode, decode_up_to, encode, encode_compact};
pub use diagnostic::{Diagnostic, Problem, Related, Severity};
pub use embedded::embedded_files;
pub use finding::Finding;
pub use language_files::{check_languages, language_files_in_use, languages};
pub use letters::{Drawn, undrawn};
pub use rule::Rule;
