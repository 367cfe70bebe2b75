//! The questionnaire: what is asked, in which order, under which condition, and what an answer can be.
//!
//! A trainer's file is decoded to a [`QuestionnaireSource`]; [`build`] is the only door from there to a
//! [`Questionnaire`], also for the copy embedded in an old dossier.
//! Knows nothing of screens, files, source positions, nor of how answers are scored.

mod answer;
mod build;
mod condition;
mod door;
mod fault;
mod ids;
mod index;
mod item;
mod kind;
mod mention;
mod place;
mod placeholders;
mod source;
mod task;
mod texts;

pub use answer::{Answer, Chosen, DatePrecision, Manner, PartialDate, Ratings, Recipient, Row};
pub use build::{ItemInfo, Questionnaire, build, choices_of, reopen};
pub use condition::{AnswerView, Bound, Condition, DateBound, Relation, Truth, evaluate};
pub use fault::{Fault, FaultKind};
pub use ids::{
    ActivityId, ChoiceId, CompetenceId, CredentialId, ItemId, ItemRef, OccupationId, SectionId,
};
pub use item::{
    CefrActivity, CefrLevel, Check, Choice, EvidenceSource, Interest, Item, Printed, READ_AT_ONCE,
    Required, ScoringLink,
};
pub use kind::{ItemKind, Value};
pub use mention::{Mention, OtherMention, Test};
pub use place::{Place, Step};
pub use placeholders::{answer_placeholders, placeholders, with_answers};
pub use source::{
    ChoiceList, FORMAT, Include, Mode, Part, QuestionnaireSource, Retired, Scale, Section, Status,
};
pub use task::{HowAlone, HowOften, SaidTask, TaskAnswer, Tasks};
pub use texts::{TextAt, texts};
