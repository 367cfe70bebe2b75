//! The questionnaire: what is asked, in which order, under which condition, and what an answer can be.
//!
//! A trainer's file is decoded to a [`QuestionnaireSource`]; [`build`] is the only door from there to a
//! [`Questionnaire`], also for the copy embedded in an old dossier.
//! Knows nothing of screens, files, source positions, nor of how answers are scored.

mod answer;
mod build;
mod condition;
mod ids;
mod item;
mod kind;
mod source;

pub use answer::{Answer, Chosen, DatePrecision, PartialDate, Ratings, Row};
pub use build::{Fault, FaultKind, ItemInfo, Questionnaire, build};
pub use condition::{AnswerView, Bound, Condition, DateBound, Relation, Truth, evaluate};
pub use ids::{ChoiceId, CompetenceId, CredentialId, ItemId, ItemRef, OccupationId, SectionId};
pub use item::{
    CefrActivity, CefrLevel, Check, Choice, EvidenceSource, Interest, Item, Printed, Required,
    ScoringLink,
};
pub use kind::{ItemKind, Value};
pub use source::{ChoiceList, FORMAT, QuestionnaireSource, Retired, Scale, Section, Status};
