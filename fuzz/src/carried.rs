//! What the programme carries, loaded once.

use std::sync::{Arc, LazyLock};

use bilan::authoring::{Content, embedded_files, load};
use bilan::questionnaire::Questionnaire;

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| load(&embedded_files()).expect("what is carried can be read"));

/// All of it.
#[must_use]
pub fn content() -> &'static Content {
    &CONTENT
}

/// The questionnaire of this id.
#[must_use]
pub fn questionnaire(id: &str) -> Option<Arc<Questionnaire>> {
    CONTENT.questionnaires.get(id).cloned()
}
