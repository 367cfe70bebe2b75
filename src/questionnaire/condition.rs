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
    /// Every condition of the list is true.
    All(Vec<Condition>),
    /// At least one condition of the list is true.
    Any(Vec<Condition>),
    /// The condition inside is false.
    Not(Box<Condition>),
    /// This choice was taken.
    Is(ItemId, ChoiceId),
    /// One of these choices was taken.
    OneOf(ItemId, Vec<ChoiceId>),
    /// A multiple choice has this choice.
    Has(ItemId, ChoiceId),
    /// A multiple choice has one of these.
    HasAny(ItemId, Vec<ChoiceId>),
    /// The number of choices taken lies within the bound.
    CountChosen(ItemId, Bound),
    /// The number lies within the bound; of a duration its months, of a date its year, of a step of a scale its value.
    Num(ItemId, Bound),
    /// The date is before, or not before, a given one.
    DateIs(ItemId, DateBound),
    /// One number stands so to another.
    NumVs(ItemId, Relation, ItemId),
    /// A level or rating is at least so high.
    LevelAtLeast(ItemId, u8),
    /// There is an answer of any kind.
    Answered(ItemId),
    /// The number of rows of the group lies within the bound.
    Rows(ItemId, Bound),
    /// The condition is true in at least one row of the group.
    AnyRow(ItemId, Box<Condition>),
    /// The condition is true in every row of the group.
    EveryRow(ItemId, Box<Condition>),
    /// The sum of a number item over the rows of a group lies within the bound: group, item, bound.
    SumRows(ItemId, ItemId, Bound),
    /// The beneficiary speaks this language.
    Language(LangId),
    /// The section it stands in is answered in this way.
    Mode(Mode),
}

/// A bound on a number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Bound {
    /// At least this (≥).
    AtLeast(f64),
    /// At most this (≤).
    AtMost(f64),
    /// More than this (>).
    Above(f64),
    /// Less than this (<).
    Below(f64),
    /// Exactly this (=).
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
    /// The first is at least the second (≥).
    AtLeast,
    /// The first is at most the second (≤).
    AtMost,
    /// The first is more than the second (>).
    Above,
    /// The first is less than the second (<).
    Below,
    /// Both are equal (=).
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
    /// Before this day, month or year.
    Before(String),
    /// On this day or in this month or year, or later.
    NotBefore(String),
}

/// True, false, not known yet, or not to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// An answer it needs is missing, refused or not known.
    Unknown,
    /// An answer it needs is of another kind than it looks for: whoever asks must not hide anything for it.
    Failed,
}

impl Truth {
    /// Whether it is true; unknown is not.
    #[must_use]
    pub fn is_true(self) -> bool {
        self == Self::True
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::Failed => Self::Failed,
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
    /// The value of a choice of an item: how a step of a scale counts as a number.
    fn choice_value(&self, _item: &ItemId, _choice: &ChoiceId) -> Option<f64> {
        None
    }
}

struct InRow<'a> {
    outer: &'a dyn AnswerView,
    row: &'a Row,
}

impl AnswerView for InRow<'_> {
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
    fn choice_value(&self, item: &ItemId, choice: &ChoiceId) -> Option<f64> {
        self.outer.choice_value(item, choice)
    }
}

/// What a condition comes to, given these answers.
pub fn evaluate(condition: &Condition, view: &dyn AnswerView) -> Truth {
    use Condition as C;
    match condition {
        C::All(parts) => all(parts.iter().map(|c| evaluate(c, view))),
        C::Any(parts) => !all(parts.iter().map(|c| !evaluate(c, view))),
        C::Not(inner) => !evaluate(inner, view),
        C::Is(item, choice) | C::Has(item, choice) => {
            tested(view, item, |v| chosen(v, std::slice::from_ref(choice)))
        }
        C::OneOf(item, choices) | C::HasAny(item, choices) => {
            tested(view, item, |v| chosen(v, choices))
        }
        C::CountChosen(item, bound) => tested(view, item, |v| match v {
            Value::Choices(list) => Some(bound.holds(list.len() as f64)),
            Value::Choice(_) => Some(bound.holds(1.0)),
            _ => None,
        }),
        C::Num(item, bound) => {
            let number = number_at(view, item);
            number.map_or_else(|truth| truth, |x| bound.holds(x).into())
        }
        C::NumVs(a, relation, b) => match (number_at(view, a), number_at(view, b)) {
            (Ok(a), Ok(b)) => relation.bound(b).holds(a).into(),
            (Err(Truth::Failed), _) | (_, Err(Truth::Failed)) => Truth::Failed,
            _ => Truth::Unknown,
        },
        C::DateIs(item, bound) => tested(view, item, |v| match v {
            Value::Date(date) => date_holds(*date, bound),
            _ => None,
        }),
        C::LevelAtLeast(item, least) => match value_at(view, item) {
            None => Truth::Unknown,
            Some(Value::Level(l)) => (l >= least).into(),
            // Nobody has rated it yet.
            Some(Value::Competence(r)) => {
                r.highest().map_or(Truth::Unknown, |l| (l >= *least).into())
            }
            Some(_) => Truth::Failed,
        },
        C::Answered(item) => view.answer(item).is_some().into(),
        C::Rows(group, bound) => rows(view, group)
            .map_or_else(|truth| truth, |rows| bound.holds(rows.len() as f64).into()),
        C::AnyRow(group, inner) => rows(view, group).map_or_else(
            |truth| truth,
            |rows| {
                !all(rows
                    .iter()
                    .map(|row| !evaluate(inner, &InRow { outer: view, row })))
            },
        ),
        C::EveryRow(group, inner) => rows(view, group).map_or_else(
            |truth| truth,
            |rows| {
                all(rows
                    .iter()
                    .map(|row| evaluate(inner, &InRow { outer: view, row })))
            },
        ),
        C::SumRows(group, item, bound) => rows(view, group).map_or_else(
            |truth| truth,
            |rows| {
                let values = rows.iter().filter_map(|r| r.answers.get(item)?.value());
                let numbers: Option<Vec<f64>> = values.map(|v| number(view, item, v)).collect();
                match numbers {
                    None => Truth::Failed,
                    Some(numbers) if numbers.is_empty() => Truth::Unknown,
                    Some(numbers) => bound.holds(numbers.iter().sum()).into(),
                }
            },
        ),
        C::Language(lang) => (view.language() == lang).into(),
        C::Mode(mode) => (view.mode() == *mode).into(),
    }
}

/// False beside anything is false; what cannot be told outweighs what is not known yet.
fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut result = Truth::True;
    for part in parts {
        match part {
            Truth::False => return Truth::False,
            Truth::Failed => result = Truth::Failed,
            Truth::Unknown if result == Truth::True => result = Truth::Unknown,
            Truth::Unknown | Truth::True => {}
        }
    }
    result
}

fn value_at<'a>(view: &'a dyn AnswerView, item: &ItemId) -> Option<&'a Value> {
    view.answer(item).and_then(Answer::value)
}

/// A test of one answer; the test gives none where the answer is of another kind than it looks for.
fn tested(view: &dyn AnswerView, item: &ItemId, test: impl Fn(&Value) -> Option<bool>) -> Truth {
    match value_at(view, item).map(test) {
        None => Truth::Unknown,
        Some(None) => Truth::Failed,
        Some(Some(holds)) => holds.into(),
    }
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

/// The number an answer stands for, or why there is none.
fn number_at(view: &dyn AnswerView, item: &ItemId) -> Result<f64, Truth> {
    let value = value_at(view, item).ok_or(Truth::Unknown)?;
    number(view, item, value).ok_or(Truth::Failed)
}

fn number(view: &dyn AnswerView, item: &ItemId, value: &Value) -> Option<f64> {
    match value {
        Value::Number(x) => Some(*x),
        Value::Months(m) => Some(f64::from(*m)),
        Value::Level(l) => Some(f64::from(*l)),
        Value::Date(d) => Some(f64::from(d.year)),
        Value::Choice(c) => view.choice_value(item, &c.id),
        _ => None,
    }
}

fn date_holds(date: PartialDate, bound: &DateBound) -> Option<bool> {
    let (DateBound::Before(limit) | DateBound::NotBefore(limit)) = bound;
    let before = date.earliest() < PartialDate::parse(limit)?.earliest();
    Some(matches!(bound, DateBound::Before(_)) == before)
}

/// The rows of a group, or why there are none.
fn rows<'a>(view: &'a dyn AnswerView, group: &ItemId) -> Result<&'a [Row], Truth> {
    match value_at(view, group) {
        Some(Value::Rows(rows)) => Ok(rows),
        Some(_) => Err(Truth::Failed),
        None => Err(Truth::Unknown),
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
        fn choice_value(&self, _: &ItemId, choice: &ChoiceId) -> Option<f64> {
            choice.as_str().strip_prefix("step_")?.parse().ok()
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

    #[test]
    fn a_step_of_a_scale_counts_as_its_value() {
        let step = |id: &str| Answer::Given(Value::Choice(Chosen::of(&id.into())));
        let v = view(vec![("a", step("step_3")), ("b", step("step_5"))]);
        let num = |bound| evaluate(&Condition::Num("a".into(), bound), &v);
        assert_eq!(num(Bound::Equal(3.0)), Truth::True);
        assert_eq!(num(Bound::Above(3.0)), Truth::False);
        let less = Condition::NumVs("a".into(), Relation::Below, "b".into());
        assert_eq!(evaluate(&less, &v), Truth::True);
    }

    #[test]
    fn an_answer_of_another_kind_is_neither_true_nor_false_nor_missing() {
        let v = view(vec![
            ("word", Answer::Given(Value::Text("yes".into()))),
            ("a", Answer::Given(Value::Choice(Chosen::of(&"yes".into())))),
        ]);
        let failing = [
            yes("word"),
            Condition::Num("word".into(), Bound::Above(1.0)),
            Condition::Num("a".into(), Bound::Above(1.0)),
            Condition::NumVs("missing".into(), Relation::Below, "word".into()),
            Condition::CountChosen("word".into(), Bound::Above(1.0)),
            Condition::DateIs("word".into(), DateBound::Before("2020".into())),
            Condition::LevelAtLeast("word".into(), 1),
            Condition::Rows("word".into(), Bound::Above(0.0)),
            Condition::AnyRow("word".into(), Box::new(yes("a"))),
            Condition::EveryRow("word".into(), Box::new(yes("a"))),
            Condition::SumRows("word".into(), "a".into(), Bound::Above(0.0)),
        ];
        for condition in failing {
            let not = Condition::Not(Box::new(condition.clone()));
            assert_eq!(evaluate(&condition, &v), Truth::Failed, "{condition:?}");
            assert_eq!(evaluate(&not, &v), Truth::Failed);
            let with = |other: &str| vec![condition.clone(), yes(other)];
            assert_eq!(evaluate(&Condition::Any(with("a")), &v), Truth::True);
            assert_eq!(evaluate(&Condition::All(with("a")), &v), Truth::Failed);
            assert_eq!(
                evaluate(&Condition::All(with("missing")), &v),
                Truth::Failed
            );
            let no = Condition::Not(Box::new(yes("a")));
            let never = Condition::All(vec![condition, no]);
            assert_eq!(evaluate(&never, &v), Truth::False);
        }
    }
}
