//! The conditions of a questionnaire as formulas, each for what it may have to come to.

use super::formula::{Formula, Goal, Said, Test, Want, formula};
use super::model::Model;
use crate::questionnaire::{Check, Condition, Mode, Place};

/// A condition that shows something.
#[derive(Debug)]
pub(super) struct Shows {
    pub place: Place,
    pub is_true: Formula,
    pub is_false: Formula,
    pub not_true: Formula,
}

/// All conditions, by section and by item.
#[derive(Debug)]
pub(super) struct Conditions {
    pub sections: Vec<Option<Shows>>,
    pub items: Vec<Option<Shows>>,
    /// For each item, that it has a value.
    pub given: Vec<Formula>,
    /// For each item, that its answer is not refused by a check: of each check that must hold one.
    pub accepted: Vec<Vec<Formula>>,
}

impl Conditions {
    pub fn of(model: &Model<'_>) -> Self {
        let sections = model.questionnaire.sections();
        let mode = |section: usize| sections.get(section).map(|s| s.mode).unwrap_or_default();
        let of_sections = sections.iter().enumerate().map(|(s, section)| {
            let place = Place::root().field("sections").at(s).field("show_if");
            let condition = section.show_if.as_ref()?;
            Some(shows(model, condition, place, section.mode))
        });
        let of_items = model.items.iter().map(|known| {
            let place = known.place.field("show_if");
            let condition = known.item.show_if.as_ref()?;
            Some(shows(model, condition, place, mode(known.section)))
        });
        let given = model.items.iter().enumerate().map(|(i, known)| {
            Formula::Test(Test {
                said: Said {
                    place: known.place.field("kind"),
                    words: known.item.id.to_string(),
                },
                item: i,
                want: Want::Value,
            })
        });
        let accepted = model.items.iter().map(|known| {
            let checks = known.item.checks.iter().enumerate();
            let musts = checks.filter_map(|(i, check)| match check {
                Check::Must(condition, _) => {
                    let place = known.place.field("checks").at(i).at(0);
                    let mode = mode(known.section);
                    Some(formula(model, (condition, &place), Goal::NotFalse, mode))
                }
                Check::Warn(..) => None,
            });
            musts.collect()
        });
        Self {
            sections: of_sections.collect(),
            items: of_items.collect(),
            given: given.collect(),
            accepted: accepted.collect(),
        }
    }
}

fn shows(model: &Model<'_>, condition: &Condition, place: Place, mode: Mode) -> Shows {
    let to = |goal| formula(model, (condition, &place), goal, mode);
    Shows {
        is_true: to(Goal::True),
        is_false: to(Goal::False),
        not_true: to(Goal::NotTrue),
        place,
    }
}
