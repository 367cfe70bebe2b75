//! Conditions: structured, three-valued, and only about earlier items.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, PartialDate, Row};
use super::ids::{ChoiceId, ItemId};
use super::kind::Value;
use super::source::Mode;
use crate::lang::LangId;

/// When something is asked, required or accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Condition {
    /// Every one is true.
    All(Vec<Condition>),
    /// At least one is true.
    Any(Vec<Condition>),
    /// It is false.
    Not(Box<Condition>),
    /// This choice was taken.
    Is(ItemId, ChoiceId),
    /// One of these choices was taken.
    OneOf(ItemId, Vec<ChoiceId>),
    /// A multiple choice has this choice.
    Has(ItemId, ChoiceId),
    /// A multiple choice has one of these.
    HasAny(ItemId, Vec<ChoiceId>),
    /// So many choices were taken.
    CountChosen(ItemId, Bound),
    /// The number is so large; of a duration, its months.
    Num(ItemId, Bound),
    /// The date is before, or not before, a given one.
    DateIs(ItemId, DateBound),
    /// One number against another.
    NumVs(ItemId, Relation, ItemId),
    /// A level or rating is at least so high.
    LevelAtLeast(ItemId, u8),
    /// There is an answer of any kind.
    Answered(ItemId),
    /// The group has so many rows.
    Rows(ItemId, Bound),
    /// It is true in at least one row.
    AnyRow(ItemId, Box<Condition>),
    /// It is true in every row.
    EveryRow(ItemId, Box<Condition>),
    /// The sum of a number over the rows.
    SumRows(ItemId, ItemId, Bound),
    /// The beneficiary's language.
    Language(LangId),
    /// Who answers the section it stands in.
    Mode(Mode),
}

/// A bound on a number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Bound {
    /// ≥
    AtLeast(f64),
    /// ≤
    AtMost(f64),
    /// >
    Above(f64),
    /// <
    Below(f64),
    /// =
    Equal(f64),
}

impl Bound {
    fn holds(self, x: f64) -> bool {
        match self {
            Self::AtLeast(b) => x >= b,
            Self::AtMost(b) => x <= b,
            Self::Above(b) => x > b,
            Self::Below(b) => x < b,
            Self::Equal(b) => (x - b).abs() < 1e-9,
        }
    }
}

/// How two numbers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Relation {
    /// ≥
    AtLeast,
    /// ≤
    AtMost,
    /// >
    Above,
    /// <
    Below,
    /// =
    Equal,
}

impl Relation {
    fn bound(self, b: f64) -> Bound {
        match self {
            Self::AtLeast => Bound::AtLeast(b),
            Self::AtMost => Bound::AtMost(b),
            Self::Above => Bound::Above(b),
            Self::Below => Bound::Below(b),
            Self::Equal => Bound::Equal(b),
        }
    }
}

/// A bound on a date, written `2020-01-01`, `2020-01` or `2020`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DateBound {
    /// Before this day.
    Before(String),
    /// On this day or after it.
    NotBefore(String),
}

/// True, false, or not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// An answer it needs is missing, refused or not known.
    Unknown,
}

impl Truth {
    /// Whether it is true; unknown is not.
    #[must_use]
    pub fn is_true(self) -> bool {
        self == Self::True
    }

    fn of(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::True,
            Some(false) => Self::False,
            None => Self::Unknown,
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// The answers a condition looks at. Hidden (masked) answers must not be among them.
pub trait AnswerView {
    /// The answer to this item.
    fn answer(&self, item: &ItemId) -> Option<&Answer>;
    /// The beneficiary's language.
    fn language(&self) -> &LangId;
    /// Who answers the section that is looked at.
    fn mode(&self) -> Mode {
        Mode::default()
    }
}

struct InRow<'a, V: ?Sized> {
    outer: &'a V,
    row: &'a Row,
}

impl<V: AnswerView + ?Sized> AnswerView for InRow<'_, V> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.row
            .answers
            .get(item)
            .or_else(|| self.outer.answer(item))
    }
    fn language(&self) -> &LangId {
        self.outer.language()
    }
    fn mode(&self) -> Mode {
        self.outer.mode()
    }
}

/// What a condition comes to, given these answers.
pub fn evaluate(condition: &Condition, view: &dyn AnswerView) -> Truth {
    use Condition as C;
    let value = |item: &ItemId| view.answer(item).and_then(Answer::value);
    match condition {
        C::All(parts) => all(parts.iter().map(|c| evaluate(c, view))),
        C::Any(parts) => !all(parts.iter().map(|c| !evaluate(c, view))),
        C::Not(inner) => !evaluate(inner, view),
        C::Is(item, choice) | C::Has(item, choice) => {
            Truth::of(value(item).and_then(|v| chosen(v, std::slice::from_ref(choice))))
        }
        C::OneOf(item, choices) | C::HasAny(item, choices) => {
            Truth::of(value(item).and_then(|v| chosen(v, choices)))
        }
        C::CountChosen(item, bound) => Truth::of(match value(item) {
            Some(Value::Choices(list)) => Some(bound.holds(list.len() as f64)),
            Some(Value::Choice(_)) => Some(bound.holds(1.0)),
            _ => None,
        }),
        C::Num(item, bound) => Truth::of(value(item).and_then(number).map(|x| bound.holds(x))),
        C::NumVs(a, relation, b) => {
            let (a, b) = (value(a).and_then(number), value(b).and_then(number));
            Truth::of(a.zip(b).map(|(a, b)| relation.bound(b).holds(a)))
        }
        C::DateIs(item, bound) => Truth::of(match value(item) {
            Some(Value::Date(date)) => date_holds(*date, bound),
            _ => None,
        }),
        C::LevelAtLeast(item, least) => Truth::of(match value(item) {
            Some(Value::Level(l)) => Some(l >= least),
            Some(Value::Competence(r)) => r.highest().map(|l| l >= *least),
            _ => None,
        }),
        C::Answered(item) => Truth::of(Some(view.answer(item).is_some())),
        C::Rows(group, bound) => Truth::of(rows(view, group).map(|r| bound.holds(r.len() as f64))),
        C::AnyRow(group, inner) => match rows(view, group) {
            None => Truth::Unknown,
            Some(list) => !all(list.iter().map(|row| {
                !evaluate(
                    inner,
                    &InRow {
                        outer: &Erased(view),
                        row,
                    },
                )
            })),
        },
        C::EveryRow(group, inner) => match rows(view, group) {
            None => Truth::Unknown,
            Some(list) => all(list.iter().map(|row| {
                evaluate(
                    inner,
                    &InRow {
                        outer: &Erased(view),
                        row,
                    },
                )
            })),
        },
        C::SumRows(group, item, bound) => Truth::of(rows(view, group).and_then(|list| {
            let numbers: Vec<f64> = list
                .iter()
                .filter_map(|r| r.answers.get(item)?.value().and_then(number))
                .collect();
            (!numbers.is_empty()).then(|| bound.holds(numbers.iter().sum()))
        })),
        C::Language(lang) => Truth::of(Some(view.language() == lang)),
        C::Mode(mode) => Truth::of(Some(view.mode() == *mode)),
    }
}

struct Erased<'a>(&'a dyn AnswerView);

impl AnswerView for Erased<'_> {
    fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.0.answer(item)
    }
    fn language(&self) -> &LangId {
        self.0.language()
    }
    fn mode(&self) -> Mode {
        self.0.mode()
    }
}

fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut result = Truth::True;
    for part in parts {
        match part {
            Truth::False => return Truth::False,
            Truth::Unknown => result = Truth::Unknown,
            Truth::True => {}
        }
    }
    result
}

fn chosen(value: &Value, wanted: &[ChoiceId]) -> Option<bool> {
    match value {
        Value::Choice(c) => Some(wanted.contains(&c.id)),
        Value::Choices(list) => Some(list.iter().any(|c| wanted.contains(&c.id))),
        Value::Consent { given, .. } => Some(
            wanted
                .iter()
                .any(|w| w.as_str() == if *given { "yes" } else { "no" }),
        ),
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(x) => Some(*x),
        Value::Months(m) => Some(f64::from(*m)),
        Value::Level(l) => Some(f64::from(*l)),
        Value::Date(d) => Some(f64::from(d.year)),
        _ => None,
    }
}

fn date_holds(date: PartialDate, bound: &DateBound) -> Option<bool> {
    let (DateBound::Before(limit) | DateBound::NotBefore(limit)) = bound;
    let before = date.earliest() < PartialDate::parse(limit)?.earliest();
    Some(matches!(bound, DateBound::Before(_)) == before)
}

fn rows<'a>(view: &'a dyn AnswerView, group: &ItemId) -> Option<&'a [Row]> {
    match view.answer(group).and_then(Answer::value) {
        Some(Value::Rows(rows)) => Some(rows),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Chosen;
    use std::collections::BTreeMap;

    struct Map(BTreeMap<ItemId, Answer>, LangId);
    impl AnswerView for Map {
        fn answer(&self, item: &ItemId) -> Option<&Answer> {
            self.0.get(item)
        }
        fn language(&self) -> &LangId {
            &self.1
        }
    }

    fn view(pairs: Vec<(&str, Answer)>) -> Map {
        Map(
            pairs.into_iter().map(|(k, a)| (k.into(), a)).collect(),
            LangId::new("ar"),
        )
    }

    fn yes(item: &str) -> Condition {
        Condition::Is(item.into(), "yes".into())
    }

    #[test]
    fn not_of_unknown_is_unknown_and_answered_is_never_unknown() {
        let v = view(vec![("refused", Answer::Refused)]);
        assert_eq!(
            evaluate(&Condition::Not(Box::new(yes("missing"))), &v),
            Truth::Unknown
        );
        assert_eq!(evaluate(&yes("refused"), &v), Truth::Unknown);
        assert_eq!(
            evaluate(&Condition::Answered("refused".into()), &v),
            Truth::True
        );
        assert_eq!(
            evaluate(&Condition::Answered("missing".into()), &v),
            Truth::False
        );
    }

    #[test]
    fn any_is_true_beside_an_unknown() {
        let v = view(vec![(
            "a",
            Answer::Given(Value::Choice(Chosen::of(&"yes".into()))),
        )]);
        assert_eq!(
            evaluate(&Condition::Any(vec![yes("a"), yes("b")]), &v),
            Truth::True
        );
        assert_eq!(
            evaluate(&Condition::All(vec![yes("a"), yes("b")]), &v),
            Truth::Unknown
        );
    }

    #[test]
    fn rows_are_looked_at_one_by_one() {
        let row = |id, months| Row {
            id,
            answers: BTreeMap::from([("long".into(), Answer::Given(Value::Months(months)))]),
        };
        let v = view(vec![(
            "work",
            Answer::Given(Value::Rows(vec![row(1, 6), row(2, 30)])),
        )]);
        let long = |b| Box::new(Condition::Num("long".into(), b));
        assert_eq!(
            evaluate(
                &Condition::AnyRow("work".into(), long(Bound::AtLeast(24.0))),
                &v
            ),
            Truth::True
        );
        assert_eq!(
            evaluate(
                &Condition::EveryRow("work".into(), long(Bound::AtLeast(24.0))),
                &v
            ),
            Truth::False
        );
        assert_eq!(
            evaluate(
                &Condition::SumRows("work".into(), "long".into(), Bound::Equal(36.0)),
                &v
            ),
            Truth::True
        );
    }
}
