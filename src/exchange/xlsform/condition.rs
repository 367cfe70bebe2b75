//! From an expression of the workbook to a condition.
//!
//! In a form an unanswered question is an empty text, so that `${a} != 'b'` holds of it; here a test on it is unknown.
//! A condition says so where it matters: "not answered, or not b".

use std::rc::Rc;

use super::expression::{Comparison, Expression, Unparsed, parse};
use super::names::{Kind, ListUse, Names, Target};
use super::outcome::{Outcome, all, any, bound, constant, flat, has, is, not, relation};
use super::reason::Reason;
use super::value::{Value, next_day, number_of};
use crate::questionnaire::{Bound, ChoiceId, Condition, DateBound};

/// The deepest condition that the questionnaire's door lets in.
pub const MAX_DEPTH: usize = 6;

/// The most parts of an expression, computations put in included.
const MAX_PARTS: usize = 1_000;

/// Where an expression stands.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The position of its row.
    pub order: usize,
    /// The id of the repeat it stands in.
    pub rows: Option<&'a str>,
    /// The question whose answer it checks.
    pub own: Option<&'a str>,
}

/// Turns an expression into a condition of at most so many storeys, with what changed on the way.
///
/// # Errors
/// Why it has no counterpart.
pub fn translate(
    text: &str,
    names: &Names,
    standing: Standing<'_>,
    most: usize,
) -> Result<(Outcome, Vec<Reason>), Reason> {
    let parsed = read(text)?;
    let mut translator = Translator {
        names,
        standing,
        changes: Vec::new(),
        inside: Vec::new(),
        parts: 0,
    };
    if parsed.typographic {
        translator.changes.push(Reason::Typographic);
    }
    if names.spend(text.len() / 16) {
        return Err(Reason::TooDeep);
    }
    let outcome = translator.holds(&parsed.expression, true)?;
    if let Outcome::When(condition) = &outcome
        && condition.depth() > most
    {
        return Err(Reason::TooDeep);
    }
    Ok((outcome, translator.changes))
}

fn read(text: &str) -> Result<super::expression::Parsed, Reason> {
    parse(text).map_err(|error| match error {
        Unparsed::At(at) => Reason::Syntax(at),
        Unparsed::TooDeep => Reason::TooDeep,
    })
}

struct Translator<'a> {
    names: &'a Names,
    standing: Standing<'a>,
    changes: Vec<Reason>,
    /// The computed values that are being put in.
    inside: Vec<String>,
    parts: usize,
}

/// A question, and its name in the workbook.
type Named<'a> = (&'a str, &'a Target);

impl<'a> Translator<'a> {
    /// When the expression comes to `wanted`.
    fn holds(&mut self, expression: &Expression, wanted: bool) -> Result<Outcome, Reason> {
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return Err(Reason::TooDeep);
        }
        match expression {
            Expression::Or(parts) | Expression::And(parts) => {
                let every = matches!(expression, Expression::And(_)) == wanted;
                let mut outcomes = Vec::new();
                for part in parts {
                    outcomes.push(self.holds(part, wanted)?);
                }
                Ok(if every { all(outcomes) } else { any(outcomes) })
            }
            Expression::Call(name, arguments) => self.call(name, arguments, wanted),
            Expression::Compare(left, by, right) => self.compare(left, *by, right, wanted),
            Expression::Answer(name) => self.is_there(name, wanted),
            Expression::Own => {
                let own = self.own()?;
                self.is_there(own, wanted)
            }
            Expression::Path(word) if word == "true" || word == "yes" => Ok(constant(wanted)),
            Expression::Path(word) if word == "false" || word == "no" => Ok(constant(!wanted)),
            Expression::Path(path) => Err(Reason::Path(path.clone())),
            Expression::Text(words) => Ok(constant(words.is_empty() != wanted)),
            Expression::Number(_) | Expression::Minus(_) | Expression::Arithmetic(..) => {
                let number = number_of(expression).ok_or_else(|| unclear(expression))?;
                Ok(constant((number != 0.0) == wanted))
            }
        }
    }

    fn own(&self) -> Result<&'a str, Reason> {
        self.standing
            .own
            .ok_or_else(|| Reason::Path(".".to_owned()))
    }

    fn call(
        &mut self,
        name: &str,
        arguments: &[Expression],
        wanted: bool,
    ) -> Result<Outcome, Reason> {
        match (name, arguments) {
            ("not", [inner]) => self.holds(inner, !wanted),
            ("boolean" | "number" | "string" | "once" | "boolean-from-string", [inner]) => {
                self.holds(inner, wanted)
            }
            ("true", []) => Ok(constant(wanted)),
            ("false", []) => Ok(constant(!wanted)),
            ("selected", [answer, Expression::Text(choice)]) => {
                let (name, target) = self.question(answer)?;
                self.selected((name, target), choice, wanted)
            }
            ("selected", [answer, Expression::Number(choice)]) => {
                let (name, target) = self.question(answer)?;
                self.selected((name, target), &choice.to_string(), wanted)
            }
            ("string-length" | "count-selected" | "count" | "sum", [_]) => {
                let zero = Expression::Number(0.0);
                let call = Expression::Call(name.to_owned(), arguments.to_vec());
                self.compare(&call, Comparison::NotEqual, &zero, wanted)
            }
            _ => Err(Reason::Function(name.to_owned())),
        }
    }

    /// The question that is named, seen from where the expression stands.
    fn question(&mut self, expression: &Expression) -> Result<Named<'a>, Reason> {
        match expression {
            Expression::Answer(name) => self.find(name),
            Expression::Own => {
                let own = self.own()?;
                self.find(own)
            }
            Expression::Call(name, inner) if name == "string" || name == "number" => {
                match inner.as_slice() {
                    [inner] => self.question(inner),
                    _ => Err(Reason::Function(name.clone())),
                }
            }
            other => Err(unclear(other)),
        }
    }

    fn find(&mut self, name: &str) -> Result<Named<'a>, Reason> {
        let last = name.rsplit('/').next().unwrap_or_default().trim();
        let (name, target) = self
            .names
            .get(last)
            .ok_or_else(|| Reason::Dangling(name.to_owned()))?;
        // A value that is nothing but another answer stands for it.
        if let Kind::Computed(text) = &target.kind
            && text.len() < 200
            && !target.conditional
            && let Ok(parsed) = parse(text)
            && let Expression::Answer(other) = &parsed.expression
        {
            self.parts += 1;
            if self.parts > MAX_PARTS || self.inside.len() > MAX_DEPTH {
                return Err(Reason::Computed(name.to_owned()));
            }
            self.inside.push(name.to_owned());
            let found = self.find(other);
            self.inside.pop();
            if found.is_ok() {
                self.changes.push(Reason::PutIn(name.to_owned()));
            }
            return found;
        }
        if target.kind == Kind::Nothing {
            return Err(Reason::Gone(name.to_owned()));
        }
        let own = self.standing.own == Some(name) && target.order == self.standing.order;
        let within = target.kind == Kind::Rows && self.standing.rows == Some(target.id.as_str());
        if !own && (target.order >= self.standing.order || within) {
            return Err(Reason::Later(name.to_owned()));
        }
        if target.rows.is_some() && target.rows.as_deref() != self.standing.rows {
            return Err(Reason::InRows(name.to_owned()));
        }
        Ok((name, target))
    }

    /// An answer by itself: it is there, or not zero, or its computation holds.
    fn is_there(&mut self, name: &str, wanted: bool) -> Result<Outcome, Reason> {
        if let Some(inlined) = self.put_in(name, wanted)? {
            return Ok(inlined);
        }
        let (name, target) = self.find(name)?;
        match &target.kind {
            Kind::Number => {
                let zero = Condition::Num(target.id.clone(), Bound::Equal(0.0));
                Ok(self.test(zero, &[(name, target)], true, !wanted))
            }
            Kind::One(_) | Kind::Many(_) | Kind::Date | Kind::Words => {
                Ok(self.answered((name, target), wanted))
            }
            Kind::Rows | Kind::Note => Err(Reason::Comparison(name.to_owned())),
            Kind::Computed(_) => Err(Reason::Computed(name.to_owned())),
            Kind::Nothing => Err(Reason::Gone(name.to_owned())),
        }
    }

    /// The computation of a computed value, put in its place.
    fn put_in(&mut self, name: &str, wanted: bool) -> Result<Option<Outcome>, Reason> {
        let Some((name, target)) = self.names.get(name) else {
            return Ok(None);
        };
        let Kind::Computed(text) = &target.kind else {
            return Ok(None);
        };
        let computed = || Reason::Computed(name.to_owned());
        if target.rows.is_some() && target.rows.as_deref() != self.standing.rows {
            return Err(Reason::InRows(name.to_owned()));
        }
        // Where it is not there it is empty, whatever its computation would come to.
        let again = self.inside.iter().any(|n| n == name);
        let much = self.names.spend(1 + text.len() / 16);
        if target.conditional || again || much || self.inside.len() >= MAX_DEPTH {
            return Err(computed());
        }
        let parsed = parse(text).map_err(|_| computed())?;
        self.inside.push(name.to_owned());
        let outcome = self.holds(&parsed.expression, wanted);
        self.inside.pop();
        let outcome = outcome.map_err(|reason| match reason {
            Reason::TooDeep | Reason::Later(_) => reason,
            _ => computed(),
        })?;
        self.changes.push(Reason::PutIn(name.to_owned()));
        Ok(Some(outcome))
    }

    fn selected(&self, named: Named<'_>, choice: &str, wanted: bool) -> Result<Outcome, Reason> {
        let (name, target) = named;
        match &target.kind {
            Kind::One(list) => {
                let choices = self.choices(name, list, choice)?;
                let is = is(&target.id, choices);
                Ok(self.test(is, &[named], false, wanted))
            }
            Kind::Many(list) => {
                let choices = self.choices(name, list, choice)?;
                let has = has(&target.id, choices);
                Ok(self.test(has, &[named], false, wanted))
            }
            Kind::Computed(_) => Err(Reason::Computed(name.to_owned())),
            _ => Err(Reason::Comparison(name.to_owned())),
        }
    }

    fn compare(
        &mut self,
        left: &Expression,
        by: Comparison,
        right: &Expression,
        wanted: bool,
    ) -> Result<Outcome, Reason> {
        let (left, right) = (Value::of(left), Value::of(right));
        if left.is_fixed() && right.is_fixed() {
            return left
                .against(by, &right)
                .map(|holds| constant(holds == wanted))
                .ok_or_else(|| Reason::Comparison("'…'".to_owned()));
        }
        // The answer stands first.
        if left.is_fixed() {
            return self.compare_values(&right, by.turned(), &left, wanted);
        }
        self.compare_values(&left, by, &right, wanted)
    }

    fn compare_values(
        &mut self,
        left: &Value<'_>,
        by: Comparison,
        right: &Value<'_>,
        wanted: bool,
    ) -> Result<Outcome, Reason> {
        // What is not equal is what is equal, the other way round.
        if by == Comparison::NotEqual {
            return self.compare_values(left, Comparison::Equal, right, !wanted);
        }
        match (left, right) {
            (Value::Truth(inner), Value::Fixed(words) | Value::Flag(words)) => {
                let truth = match words.as_str() {
                    "true" | "1" => true,
                    "false" | "0" => false,
                    _ => return Err(unclear(inner)),
                };
                if by != Comparison::Equal {
                    return Err(unclear(inner));
                }
                self.holds(inner, truth == wanted)
            }
            (Value::Answer(answer), Value::Flag(words)) => {
                if by != Comparison::Equal {
                    return Err(unclear(answer));
                }
                self.holds(answer, (words == "true") == wanted)
            }
            (Value::Answer(answer), Value::Fixed(words)) => {
                if let Expression::Answer(name) = answer
                    && by == Comparison::Equal
                    && let ("true" | "false" | "1" | "0", Some(Kind::Computed(_))) =
                        (words.as_str(), self.names.get(name).map(|(_, t)| &t.kind))
                    && let Ok(Some(outcome)) =
                        self.put_in(name, matches!(words.as_str(), "true" | "1") == wanted)
                {
                    return Ok(outcome);
                }
                let named = self.question(answer)?;
                self.against(named, by, words, wanted)
            }
            (Value::Answer(answer), Value::Answer(other)) => {
                let (a, b) = (self.question(answer)?, self.question(other)?);
                if a.1.kind != Kind::Number || b.1.kind != Kind::Number {
                    let named = if a.1.kind == Kind::Number { b.0 } else { a.0 };
                    return Err(Reason::Comparison(named.to_owned()));
                }
                let versus = Condition::NumVs(a.1.id.clone(), relation(by), b.1.id.clone());
                Ok(self.test(versus, &[a, b], false, wanted))
            }
            (Value::Length(answer), Value::Fixed(words)) => {
                let named = self.question(answer)?;
                let length = words
                    .parse::<f64>()
                    .map_err(|_| Reason::Comparison(named.0.to_owned()))?;
                // Only "something" and "nothing" can be told apart.
                let (at_zero, at_one) = (by.holds(0.0, length), by.holds(1.0, length));
                if at_zero == at_one || by.holds(1e9, length) != at_one {
                    return Err(Reason::Function("string-length".to_owned()));
                }
                Ok(self.answered(named, at_one == wanted))
            }
            (Value::Chosen(answer), Value::Fixed(words)) => {
                let (name, target) = self.question(answer)?;
                let number = words
                    .parse::<f64>()
                    .map_err(|_| Reason::Comparison(name.to_owned()))?;
                if !matches!(target.kind, Kind::Many(_)) {
                    return Err(Reason::Comparison(name.to_owned()));
                }
                let count = Condition::CountChosen(target.id.clone(), bound(by, number));
                let empty = by.holds(0.0, number);
                Ok(self.test(count, &[(name, target)], empty, wanted))
            }
            (Value::Rows(answer), Value::Fixed(words)) => {
                let (name, target) = self.question(answer)?;
                let number = words
                    .parse::<f64>()
                    .map_err(|_| Reason::Comparison(name.to_owned()))?;
                if target.kind != Kind::Rows {
                    return Err(Reason::Comparison(name.to_owned()));
                }
                let rows = Condition::Rows(target.id.clone(), bound(by, number));
                let empty = by.holds(0.0, number);
                Ok(self.test(rows, &[(name, target)], empty, wanted))
            }
            (Value::Sum(answer), Value::Fixed(words)) => self.sum(answer, by, words, wanted),
            (Value::Unclear(expression), _) | (_, Value::Unclear(expression)) => {
                Err(unclear(expression))
            }
            (left, _) => Err(left
                .expression()
                .map_or_else(|| Reason::Comparison("'…'".to_owned()), unclear)),
        }
    }

    /// A sum over the rows of an earlier repeat.
    fn sum(
        &mut self,
        answer: &Expression,
        by: Comparison,
        words: &str,
        wanted: bool,
    ) -> Result<Outcome, Reason> {
        let Expression::Answer(name) = answer else {
            return Err(unclear(answer));
        };
        let last = name.rsplit('/').next().unwrap_or_default();
        let (name, target) = self
            .names
            .get(last)
            .ok_or_else(|| Reason::Dangling(name.clone()))?;
        let wrong = || Reason::Comparison(name.to_owned());
        let number: f64 = words.parse().map_err(|_| wrong())?;
        let rows = target.rows.as_ref().ok_or_else(wrong)?;
        match target.kind {
            Kind::Number => {}
            Kind::Computed(_) => return Err(Reason::Computed(name.to_owned())),
            Kind::Nothing => return Err(Reason::Gone(name.to_owned())),
            _ => return Err(wrong()),
        }
        let repeat = self.names.repeat(rows).ok_or_else(wrong)?;
        let group = self.find(repeat)?;
        let sum = Condition::SumRows(group.1.id.clone(), target.id.clone(), bound(by, number));
        Ok(self.test(sum, &[group], by.holds(0.0, number), wanted))
    }

    /// An answer against fixed words or a number.
    fn against(
        &self,
        named: Named<'_>,
        by: Comparison,
        words: &str,
        wanted: bool,
    ) -> Result<Outcome, Reason> {
        let (name, target) = named;
        let wrong = || Reason::Comparison(name.to_owned());
        let id = &target.id;
        if words.is_empty() && !matches!(target.kind, Kind::Note | Kind::Rows | Kind::Computed(_)) {
            return match by {
                Comparison::Equal => Ok(self.answered(named, !wanted)),
                _ => Err(wrong()),
            };
        }
        match &target.kind {
            Kind::One(list) => {
                let found = if by == Comparison::Equal {
                    self.choices(name, list, words)?
                } else {
                    if self.names.spend(list.ids.len()) {
                        return Err(wrong());
                    }
                    let number: f64 = words.parse().map_err(|_| wrong())?;
                    let names = list.ids.iter();
                    let fitting = names
                        .filter(|(name, _)| name.parse().is_ok_and(|x: f64| by.holds(x, number)));
                    fitting.flat_map(|(_, ids)| ids.clone()).collect()
                };
                if found.is_empty() {
                    return Ok(constant(!wanted));
                }
                Ok(self.test(is(id, found), &[named], false, wanted))
            }
            Kind::Many(list) if by == Comparison::Equal => {
                // The whole answer is this one choice.
                let has = has(id, self.choices(name, list, words)?);
                let only = Condition::CountChosen(id.clone(), Bound::Equal(1.0));
                let both = flat(Condition::All, vec![has, only]);
                Ok(self.test(both, &[named], false, wanted))
            }
            Kind::Number => {
                let number: f64 = words.parse().map_err(|_| wrong())?;
                let test = Condition::Num(id.clone(), bound(by, number));
                Ok(self.test(test, &[named], false, wanted))
            }
            Kind::Date => {
                let next = || next_day(words).ok_or_else(wrong);
                let this = next().map(|_| words.to_owned())?;
                let before = |day| Condition::DateIs(id.clone(), DateBound::Before(day));
                let from = |day| Condition::DateIs(id.clone(), DateBound::NotBefore(day));
                let test = match by {
                    Comparison::Below => before(this),
                    Comparison::AtMost => before(next()?),
                    Comparison::AtLeast => from(this),
                    Comparison::Above => from(next()?),
                    _ => Condition::All(vec![from(this), before(next()?)]),
                };
                Ok(self.test(test, &[named], false, wanted))
            }
            Kind::Computed(_) => Err(Reason::Computed(name.to_owned())),
            _ => Err(wrong()),
        }
    }

    fn choices(
        &self,
        name: &str,
        list: &Rc<ListUse>,
        choice: &str,
    ) -> Result<Vec<ChoiceId>, Reason> {
        let missing = || Reason::NoChoice(name.to_owned(), choice.to_owned());
        let choice = choice.trim();
        if let Some(found) = list.ids.get(choice) {
            return Ok(found.clone());
        }
        // `= 1` names the choice `1`, and `1.0` too.
        let number: f64 = choice.parse().map_err(|_| missing())?;
        if self.names.spend(list.ids.len()) {
            return Err(missing());
        }
        let same = |(name, _): &(&String, _)| {
            name.parse()
                .is_ok_and(|x: f64| Comparison::Equal.holds(x, number))
        };
        let found = list.ids.iter().find(same);
        found.map(|(_, ids)| ids.clone()).ok_or_else(missing)
    }

    fn answered(&self, (name, target): Named<'_>, wanted: bool) -> Outcome {
        // An answer that is checked is there.
        if self.standing.own == Some(name) {
            return constant(wanted);
        }
        let answered = Condition::Answered(target.id.clone());
        Outcome::When(if wanted { answered } else { not(answered) })
    }

    /// A test, or its opposite; `empty` is what it comes to when nothing is answered.
    fn test(&self, test: Condition, of: &[Named<'_>], empty: bool, wanted: bool) -> Outcome {
        let test = if wanted { test } else { not(test) };
        if empty != wanted {
            return Outcome::When(test);
        }
        let mut parts: Vec<Condition> = of
            .iter()
            .filter(|(name, _)| self.standing.own != Some(*name))
            .map(|(_, target)| not(Condition::Answered(target.id.clone())))
            .collect();
        parts.push(test);
        Outcome::When(flat(Condition::Any, parts))
    }
}

/// What stands in the way.
fn unclear(expression: &Expression) -> Reason {
    match expression {
        Expression::Call(name, _) => Reason::Function(name.clone()),
        Expression::Path(path) => Reason::Path(path.clone()),
        Expression::Answer(name) => Reason::Comparison(name.clone()),
        Expression::Own => Reason::Comparison(".".to_owned()),
        Expression::Arithmetic(_, sign, _) => Reason::Function(sign.to_string()),
        Expression::Minus(inner) => unclear(inner),
        _ => Reason::Comparison("(…)".to_owned()),
    }
}
