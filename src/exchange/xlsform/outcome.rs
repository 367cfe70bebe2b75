//! What expressions come to, and how that is joined and turned round.

use super::expression::Comparison;
use crate::questionnaire::{Bound, ChoiceId, Condition, DateBound, ItemId, Relation};

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It always holds.
    Always,
    /// It never holds.
    Never,
    /// It holds when this does.
    When(Condition),
}

/// One of these choices was taken.
#[must_use]
pub fn is(item: &ItemId, mut choices: Vec<ChoiceId>) -> Condition {
    match choices.pop() {
        Some(only) if choices.is_empty() => Condition::Is(item.clone(), only),
        last => {
            choices.extend(last);
            Condition::OneOf(item.clone(), choices)
        }
    }
}

/// One of these choices is among those taken.
#[must_use]
pub fn has(item: &ItemId, mut choices: Vec<ChoiceId>) -> Condition {
    match choices.pop() {
        Some(only) if choices.is_empty() => Condition::Has(item.clone(), only),
        last => {
            choices.extend(last);
            Condition::HasAny(item.clone(), choices)
        }
    }
}

/// The bound that a comparison with a number is.
#[must_use]
pub fn bound(by: Comparison, number: f64) -> Bound {
    match by {
        Comparison::Below => Bound::Below(number),
        Comparison::AtMost => Bound::AtMost(number),
        Comparison::Above => Bound::Above(number),
        Comparison::AtLeast => Bound::AtLeast(number),
        Comparison::Equal | Comparison::NotEqual => Bound::Equal(number),
    }
}

/// How two numbers stand that are compared so.
#[must_use]
pub fn relation(by: Comparison) -> Relation {
    match by {
        Comparison::Below => Relation::Below,
        Comparison::AtMost => Relation::AtMost,
        Comparison::Above => Relation::Above,
        Comparison::AtLeast => Relation::AtLeast,
        Comparison::Equal | Comparison::NotEqual => Relation::Equal,
    }
}

/// What always or never holds.
#[must_use]
pub fn constant(holds: bool) -> Outcome {
    if holds {
        Outcome::Always
    } else {
        Outcome::Never
    }
}

/// The opposite of a test, where there is one without "not".
#[must_use]
pub fn not(condition: Condition) -> Condition {
    let turned = |bound| match bound {
        Bound::AtLeast(x) => Some(Bound::Below(x)),
        Bound::Below(x) => Some(Bound::AtLeast(x)),
        Bound::AtMost(x) => Some(Bound::Above(x)),
        Bound::Above(x) => Some(Bound::AtMost(x)),
        Bound::Equal(_) => None,
    };
    match condition {
        Condition::Not(inner) => *inner,
        Condition::Num(item, bound) => match turned(bound) {
            Some(turned) => Condition::Num(item, turned),
            None => Condition::Not(Box::new(Condition::Num(item, bound))),
        },
        Condition::CountChosen(item, bound) => match turned(bound) {
            Some(turned) => Condition::CountChosen(item, turned),
            None => Condition::Not(Box::new(Condition::CountChosen(item, bound))),
        },
        Condition::DateIs(item, DateBound::Before(day)) => {
            Condition::DateIs(item, DateBound::NotBefore(day))
        }
        Condition::DateIs(item, DateBound::NotBefore(day)) => {
            Condition::DateIs(item, DateBound::Before(day))
        }
        other => Condition::Not(Box::new(other)),
    }
}

/// Joins conditions without nesting and repeating.
#[must_use]
pub fn flat(join: fn(Vec<Condition>) -> Condition, parts: Vec<Condition>) -> Condition {
    let mut flattened: Vec<Condition> = Vec::new();
    let every = matches!(join(Vec::new()), Condition::All(_));
    for part in parts {
        let inner = match part {
            Condition::All(inner) if every => inner,
            Condition::Any(inner) if !every => inner,
            other => vec![other],
        };
        for part in inner {
            // Nobody writes one test twice among a great many; comparing each with each would take long.
            if flattened.len() > 60 || !flattened.contains(&part) {
                flattened.push(part);
            }
        }
    }
    match flattened.pop() {
        Some(only) if flattened.is_empty() => only,
        last => {
            flattened.extend(last);
            join(flattened)
        }
    }
}

/// Every one holds.
#[must_use]
pub fn all(outcomes: Vec<Outcome>) -> Outcome {
    let mut parts = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Always => {}
            Outcome::Never => return Outcome::Never,
            Outcome::When(condition) => parts.push(condition),
        }
    }
    if parts.is_empty() {
        return Outcome::Always;
    }
    Outcome::When(flat(Condition::All, parts))
}

/// At least one holds.
#[must_use]
pub fn any(outcomes: Vec<Outcome>) -> Outcome {
    let mut parts = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Always => return Outcome::Always,
            Outcome::Never => {}
            Outcome::When(condition) => parts.push(condition),
        }
    }
    if parts.is_empty() {
        return Outcome::Never;
    }
    Outcome::When(flat(Condition::Any, parts))
}
