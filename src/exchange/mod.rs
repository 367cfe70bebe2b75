//! What leaves the laptop, and what comes in from other systems.
//!
//! Takes values and gives bytes, or the other way round; opens no file and knows no screen.

mod archive;
mod codebook;
mod employer;
pub mod esco;
mod evidence;
pub mod onet;
pub mod pdf;
mod recovery_sheet;
mod scores;
pub mod sheets;
mod summary;
pub mod tables;
pub mod validation;
mod whole_file;
pub mod xlsform;

pub use codebook::{CodebookError, codebook};
pub use employer::{employer_pages, employer_profile};
pub use evidence::{EvidenceFile, read_evidence};
pub use recovery_sheet::recovery_sheet_pdf;
pub use scores::scores_json;
pub use summary::{summary_pages, summary_pdf};
pub use whole_file::{whole_file_pages, whole_file_pdf};
