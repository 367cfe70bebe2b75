//! Rows of the interview as lines of the document.

use super::model as m;
use crate::interview::Describer;
use crate::questionnaire::{Answer, Item, Printed, Row, Value};

/// The parts of a row, in the document's language.
#[derive(Default)]
pub(super) struct RowParts {
    title: String,
    paid: Option<bool>,
    place: Vec<String>,
    duration: Vec<String>,
    from: Option<String>,
    to: Option<String>,
    details: Vec<String>,
    tasks: Vec<String>,
    year: Option<String>,
    recognition: Vec<String>,
}

/// What a row says, by the parts its items are printed as; none where it has no title.
pub(super) fn row_of(describer: &Describer<'_>, items: &[Item], row: &Row) -> Option<RowParts> {
    let mut parts = RowParts::default();
    for item in items.iter().filter(|i| !i.sensitive) {
        let Some(value) = row.answers.get(&item.id).and_then(Answer::value) else {
            continue;
        };
        let said = describer.value(item, value);
        if said.is_empty() {
            continue;
        }
        match &item.printed {
            Some(Printed::Title) => {
                // An activity is what people do without being paid for it, unless the row says otherwise.
                if matches!(value, Value::Activity { .. }) {
                    parts.paid.get_or_insert(false);
                }
                parts.title = said;
            }
            Some(Printed::Place) => parts.place.push(said),
            Some(Printed::Duration) => parts.duration.push(said),
            Some(Printed::From) => parts.from = Some(said),
            Some(Printed::To) => parts.to = Some(said),
            // What was chosen is in the document's language, what was told perhaps in another: they stand apart.
            Some(Printed::Details) => match value {
                Value::Text(_) => parts.details.push(said),
                Value::Tasks(tasks) => parts.tasks.extend(describer.tasks_done(tasks)),
                _ => parts.duration.push(said),
            },
            Some(Printed::Year) => parts.year = Some(said),
            Some(Printed::Recognition) => parts.recognition.push(said),
            Some(Printed::Paid(paid)) => {
                if let Value::Choice(chosen) = value {
                    parts.paid = Some(paid.contains(&chosen.id));
                }
            }
            Some(
                Printed::Experience
                | Printed::Qualification
                | Printed::Project
                | Printed::MotherTongue,
            )
            | None => {}
        }
    }
    (!parts.title.is_empty()).then_some(parts)
}

fn joined(parts: &[String], separator: &str) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(separator))
}

impl RowParts {
    pub(super) fn experience(self) -> m::Experience {
        let years = match (self.from, self.to) {
            (Some(from), Some(to)) if from != to => Some(format!("{from}–{to}")),
            (from, to) => from.or(to),
        };
        let duration: Vec<String> = years.into_iter().chain(self.duration).collect();
        m::Experience {
            title: self.title,
            paid: self.paid.unwrap_or(true),
            place: joined(&self.place, ", "),
            duration: joined(&duration, "\n"),
            details: joined(&self.details, "\n"),
            tasks: self.tasks,
        }
    }

    pub(super) fn qualification(self) -> m::Qualification {
        m::Qualification {
            name: self.title,
            country: joined(&self.place, ", "),
            year: self.year.or(self.from),
            recognition: joined(&self.recognition, ", "),
        }
    }
}
