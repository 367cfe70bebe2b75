//! What a document says: model → blocks → pages; figures drawn once for screen and paper.
//!
//! Takes plain data and gives marks on pages. Knows no file, no screen, no clock, and no private note.

mod beside;
mod blocks;
mod canvas;
mod closing;
mod content;
mod employer;
pub mod figures;
mod flow;
mod format;
mod from_dossier;
mod grounded;
mod grounds;
mod languages;
mod model;
mod occupations;
mod overview;
mod page;
mod paginate;
pub mod paper;
mod pieces;
mod profile;
mod recovery_sheet;
mod rows;
mod setting;
mod style;
mod terms;
mod whole_answers;
mod whole_file;
mod words;

pub use blocks::{Block, Column, Document, Table, Voice};
pub use canvas::{Canvas, Rich, set};
pub use content::blocks;
pub use employer::{EmployerProfile, ProfilePart, Showable, employer_document, showable};
pub use format::Format;
pub use from_dossier::build;
pub use languages::DocumentLanguages;
pub use model::{
    AnswersFor, Estimate, Experience, FitClass, FitGround, Gap, Grounds, KnockOut, KnockOutState,
    Known, LanguageSkill, LevelGround, Meeting, OccupationFit, Person, PlanStep, ProfileBar,
    ProfileGroup, Qualification, Source, SourceGround, Spoke, Strength, Summary,
};
pub use page::{Colour, Op, Page, Pages, Picture, Stroke};
pub use paginate::{lay_out, lay_out_beside};
pub use profile::{profile_chart, profile_groups};
pub use recovery_sheet::recovery_sheet;
pub use terms::{activity_key, interest_key, knock_out_words};
pub use whole_file::whole_file;

use crate::lang::Locale;
use crate::text::TextEngine;

/// The pages of a summary.
#[must_use]
pub fn pages(summary: &Summary, locale: &Locale, engine: &mut TextEngine) -> Pages {
    lay_out(&blocks(summary, locale), locale, engine)
}

/// The pages of a summary in two languages, side by side. Both tell of the same dossier.
#[must_use]
pub fn pages_beside(
    first: (&Summary, &Locale),
    second: (&Summary, &Locale),
    engine: &mut TextEngine,
) -> Pages {
    let [one, two] = [first, second].map(|(summary, locale)| blocks(summary, locale));
    lay_out_beside((&one, first.1), (&two, second.1), engine)
}
