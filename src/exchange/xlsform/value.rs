//! The two sides of a comparison.

use jiff::civil::Date;

use super::expression::{Comparison, Expression};

/// One side of a comparison, by what can be asked of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Words, a number or a day, written out.
    Fixed(String),
    /// `true()` or `false()`.
    Flag(String),
    /// The answer to a question.
    Answer(&'a Expression),
    /// Something that holds or does not.
    Truth(&'a Expression),
    /// The length of an answer in words.
    Length(&'a Expression),
    /// The number of choices taken.
    Chosen(&'a Expression),
    /// The number of rows.
    Rows(&'a Expression),
    /// The sum over the rows.
    Sum(&'a Expression),
    /// Anything else.
    Unclear(&'a Expression),
}

impl<'a> Value<'a> {
    /// What this side is.
    #[must_use]
    pub fn of(expression: &'a Expression) -> Self {
        if let Some(number) = number_of(expression) {
            return Self::Fixed(number.to_string());
        }
        match expression {
            Expression::Text(words) => Self::Fixed(words.trim().to_owned()),
            Expression::Answer(_) | Expression::Own => Self::Answer(expression),
            Expression::Or(_) | Expression::And(_) | Expression::Compare(..) => {
                Self::Truth(expression)
            }
            Expression::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("true" | "false", []) => Self::Flag(name.clone()),
                ("date" | "date-time" | "string" | "number", [Expression::Text(words)]) => {
                    Self::Fixed(words.trim().to_owned())
                }
                ("string" | "number" | "once", [inner]) => Self::of(inner),
                ("selected" | "not" | "boolean", [..]) => Self::Truth(expression),
                ("string-length", [inner]) => Self::Length(inner),
                ("count-selected", [inner]) => Self::Chosen(inner),
                ("count", [inner]) => Self::Rows(inner),
                ("sum", [inner]) => Self::Sum(inner),
                _ => Self::Unclear(expression),
            },
            _ => Self::Unclear(expression),
        }
    }

    /// Whether it is written out.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        matches!(self, Self::Fixed(_) | Self::Flag(_))
    }

    /// Whether the comparison of two written values holds.
    #[must_use]
    pub fn against(&self, by: Comparison, other: &Self) -> Option<bool> {
        let (Self::Fixed(a) | Self::Flag(a), Self::Fixed(b) | Self::Flag(b)) = (self, other) else {
            return None;
        };
        match (a.parse::<f64>(), b.parse::<f64>()) {
            (Ok(a), Ok(b)) => Some(by.holds(a, b)),
            _ => match by {
                Comparison::Equal => Some(a == b),
                Comparison::NotEqual => Some(a != b),
                _ => None,
            },
        }
    }

    /// The expression it was made of.
    #[must_use]
    pub fn expression(&self) -> Option<&'a Expression> {
        match self {
            Self::Fixed(_) | Self::Flag(_) => None,
            Self::Answer(e)
            | Self::Truth(e)
            | Self::Length(e)
            | Self::Chosen(e)
            | Self::Rows(e)
            | Self::Sum(e)
            | Self::Unclear(e) => Some(e),
        }
    }
}

/// The number an expression comes to, where it names no answer.
#[must_use]
pub fn number_of(expression: &Expression) -> Option<f64> {
    let number = match expression {
        Expression::Number(number) => *number,
        Expression::Minus(inner) => -number_of(inner)?,
        Expression::Arithmetic(left, sign, right) => {
            let (a, b) = (number_of(left)?, number_of(right)?);
            match sign {
                '+' => a + b,
                '-' => a - b,
                '*' => a * b,
                '/' => a / b,
                _ => a % b,
            }
        }
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// The day after this one, written `2020-01-31`; nothing of what is no such day.
#[must_use]
pub fn next_day(day: &str) -> Option<String> {
    let date: Date = day.parse().ok()?;
    // Only the plain form is a bound here.
    (date.to_string() == day).then_some(())?;
    date.tomorrow().ok().map(|d| d.to_string())
}

/// The least and greatest value that an expression on an answer asks for, where it asks for nothing else.
#[must_use]
pub fn limits(expression: &Expression, whole: bool) -> Option<(Option<f64>, Option<f64>)> {
    let (mut least, mut most) = (None::<f64>, None::<f64>);
    let parts = match expression {
        Expression::And(parts) => parts.as_slice(),
        single => std::slice::from_ref(single),
    };
    for part in parts {
        let Expression::Compare(left, by, right) = part else {
            return None;
        };
        let (by, number) = match (left.as_ref(), right.as_ref()) {
            (Expression::Own, right) => (*by, number_of(right)?),
            (left, Expression::Own) => (by.turned(), number_of(left)?),
            _ => return None,
        };
        let round = whole && number.fract() == 0.0;
        match by {
            Comparison::AtLeast => least = Some(least.map_or(number, |l| l.max(number))),
            Comparison::AtMost => most = Some(most.map_or(number, |m| m.min(number))),
            Comparison::Above if round => {
                least = Some(least.map_or(number + 1.0, |l| l.max(number + 1.0)));
            }
            Comparison::Below if round => {
                most = Some(most.map_or(number - 1.0, |m| m.min(number - 1.0)));
            }
            _ => return None,
        }
    }
    let sound = least.zip(most).is_none_or(|(l, m)| l <= m);
    sound.then_some((least, most))
}
