//! Answers that are kept although later ones hid them: not scored, not printed, and back when they are asked again.

use super::Session;
use crate::questionnaire::{Answer, Chosen, ItemRef, Value};

/// Every place with an answer, or a part of one, that does not count.
#[must_use]
pub fn masked(session: &Session) -> Vec<ItemRef> {
    let mut found = Vec::new();
    for (item, answer) in &session.record().answers {
        let top = ItemRef::top(item);
        if set_aside(session, &top).is_some() {
            found.push(top);
        } else if let Answer::Given(Value::Rows(rows)) = answer {
            for row in rows {
                let inside = row.answers.keys().map(|i| ItemRef::in_row(i, row.id));
                found.extend(inside.filter(|at| set_aside(session, at).is_some()));
            }
        }
    }
    found
}

/// What of the answer at this place does not count: all of it where it is not asked, the choices that are not offered
/// any more where it is.
#[must_use]
pub fn set_aside(session: &Session, at: &ItemRef) -> Option<Answer> {
    let answer = session.answer(at)?;
    match (answer, session.shown_answer(at)) {
        (_, None) => Some(answer.clone()),
        (Answer::Given(Value::Choices(all)), Some(Answer::Given(Value::Choices(shown)))) => {
            let hidden: Vec<Chosen> = all.iter().filter(|c| !shown.contains(c)).cloned().collect();
            (!hidden.is_empty()).then_some(Answer::Given(Value::Choices(hidden)))
        }
        (_, Some(_)) => None,
    }
}
