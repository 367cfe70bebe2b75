//! Expressions of `XLSForm`: from the words of a cell to a tree, with the precedence of `XPath`.

mod lexer;
mod parser;

pub use parser::parse;

/// The deepest nesting that is read, in brackets, calls and signs.
pub const MAX_DEPTH: usize = 50;

/// What an expression says.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// At least one holds.
    Or(Vec<Expression>),
    /// Every one holds.
    And(Vec<Expression>),
    /// Two values against each other.
    Compare(Box<Expression>, Comparison, Box<Expression>),
    /// A sum, product or the like.
    Arithmetic(Box<Expression>, char, Box<Expression>),
    /// A minus sign in front.
    Minus(Box<Expression>),
    /// A function: `selected(…)`.
    Call(String, Vec<Expression>),
    /// The answer to a question: `${name}`.
    Answer(String),
    /// The answer that is being checked: `.`.
    Own,
    /// Any other way to a value: `../name`.
    Path(String),
    /// Words in quotes.
    Text(String),
    /// A number.
    Number(f64),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// The same comparison with its sides exchanged.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Below => Self::Above,
            Self::AtMost => Self::AtLeast,
            Self::Above => Self::Below,
            Self::AtLeast => Self::AtMost,
            other => other,
        }
    }

    /// Whether it holds of two numbers.
    #[must_use]
    pub fn holds(self, a: f64, b: f64) -> bool {
        let equal = (a - b).abs() < 1e-9;
        match self {
            Self::Equal => equal,
            Self::NotEqual => !equal,
            Self::Below => a < b,
            Self::AtMost => a <= b,
            Self::Above => a > b,
            Self::AtLeast => a >= b,
        }
    }
}

/// An expression that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// What it says.
    pub expression: Expression,
    /// Whether quotes or spaces in it were typographic or invisible ones.
    pub typographic: bool,
}

/// Why an expression cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unparsed {
    /// What stands at this character, from 1, makes no sense there.
    At(usize),
    /// It is nested too deeply.
    TooDeep,
}
