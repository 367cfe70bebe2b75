//! A questionnaire goes on living: versions are published, compared, and taken over without losing an answer.

mod diff;
mod golden;
mod laws;
mod lock;
mod offer;
mod plan;
mod publish;
mod random;
mod unseen;
mod window;

use std::sync::Arc;

use bilan::authoring::decode;
use bilan::questionnaire::{Questionnaire, QuestionnaireSource, build};

/// The questionnaire that counsellors use, as a trainer's file.
pub const MAIN_TEXT: &str = include_str!("../../../questionnaires/bilan_de_competences.ron");

/// One with every kind of item.
pub const EVERY_KIND_TEXT: &str = include_str!("../golden/questionnaire-v1.ron");

/// A text with one passage changed, which must be there once.
#[track_caller]
pub fn changed(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?}");
    text.replace(from, to)
}

/// A text with several passages changed, each of which must be there once.
#[track_caller]
pub fn all_changed(text: &str, changes: &[(&str, &str)]) -> String {
    let each = changes.iter();
    each.fold(text.to_owned(), |text, (from, to)| changed(&text, from, to))
}

/// The definition a text is.
#[track_caller]
pub fn source(text: &str) -> QuestionnaireSource {
    decode("test.ron", text.as_bytes()).unwrap_or_else(|d| panic!("{d:?}"))
}

/// The questionnaire a definition makes.
#[track_caller]
pub fn built(source: QuestionnaireSource) -> Arc<Questionnaire> {
    Arc::new(build(source).unwrap_or_else(|faults| panic!("{faults:?}")))
}

/// The next version of the counsellors' questionnaire: a question renamed, one widened, one of another kind, a choice gone.
pub fn next_version() -> String {
    let gone = r#"(id: "day_work", label: {"fr": "Je fais des journées, quand il y en a", "ar": "أعمل بعض الأيام حين أجد", "en": "I do day jobs when there are any"}),"#;
    all_changed(
        MAIN_TEXT,
        &[
            (r#"version: "2026.1""#, r#"version: "2026.2""#),
            (r#"id: "hopes","#, r#"id: "wishes", was: ["hopes"],"#),
            (
                r#""en": "years"}, min: 0, max: 90, decimals: 0)"#,
                r#""en": "years"}, min: 0, max: 99, decimals: 0)"#,
            ),
            (
                r#"kind: Number(unit: {"fr": "personnes", "ar": "أشخاص", "en": "people"}, min: 0, max: 40, decimals: 0)"#,
                "kind: Text(lines: 1)",
            ),
            (gone, ""),
        ],
    )
}
