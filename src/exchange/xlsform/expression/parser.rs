//! From tokens to a tree: `or` binds least, then `and`, equality, order, sums, products, the minus sign.

use super::lexer::{Token, Tokens, tokens};
use super::{Comparison, Expression, MAX_DEPTH, Parsed, Unparsed};

/// Reads an expression.
///
/// # Errors
/// The first character that makes no sense, or a nesting that is too deep.
pub fn parse(text: &str) -> Result<Parsed, Unparsed> {
    let tokens = tokens(text)?;
    let typographic = tokens.typographic;
    let mut parser = Parser {
        tokens,
        next: 0,
        depth: 0,
    };
    let expression = parser.or()?;
    if parser.next < parser.tokens.all.len() {
        return Err(parser.stuck());
    }
    Ok(Parsed {
        expression,
        typographic,
    })
}

struct Parser {
    tokens: Tokens,
    next: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.all.get(self.next).map(|(_, token)| token)
    }

    fn stuck(&self) -> Unparsed {
        let at = self.tokens.all.get(self.next).map(|(at, _)| *at);
        Unparsed::At(at.unwrap_or(self.tokens.end))
    }

    fn sign(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Sign(s)) if *s == sign);
        self.next += usize::from(there);
        there
    }

    fn word(&mut self, word: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Word(w)) if w.eq_ignore_ascii_case(word));
        self.next += usize::from(there);
        there
    }

    fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Unparsed>,
    ) -> Result<T, Unparsed> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Unparsed::TooDeep);
        }
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn or(&mut self) -> Result<Expression, Unparsed> {
        let mut parts = vec![self.and()?];
        while self.word("or") {
            parts.push(self.and()?);
        }
        Ok(one_or(parts, Expression::Or))
    }

    fn and(&mut self) -> Result<Expression, Unparsed> {
        let mut parts = vec![self.equality()?];
        while self.word("and") {
            parts.push(self.equality()?);
        }
        Ok(one_or(parts, Expression::And))
    }

    fn equality(&mut self) -> Result<Expression, Unparsed> {
        let signs = [("=", Comparison::Equal), ("!=", Comparison::NotEqual)];
        self.comparison(&signs, Self::order)
    }

    fn order(&mut self) -> Result<Expression, Unparsed> {
        let signs = [
            ("<", Comparison::Below),
            ("<=", Comparison::AtMost),
            (">", Comparison::Above),
            (">=", Comparison::AtLeast),
        ];
        self.comparison(&signs, Self::sum)
    }

    fn comparison(
        &mut self,
        signs: &[(&str, Comparison)],
        operand: fn(&mut Self) -> Result<Expression, Unparsed>,
    ) -> Result<Expression, Unparsed> {
        let mut left = operand(self)?;
        let mut steps = 0;
        while let Some((_, by)) = signs.iter().find(|(sign, _)| self.sign(sign)) {
            steps += 1;
            if steps > MAX_DEPTH {
                return Err(Unparsed::TooDeep);
            }
            let right = operand(self)?;
            left = Expression::Compare(Box::new(left), *by, Box::new(right));
        }
        Ok(left)
    }

    fn sum(&mut self) -> Result<Expression, Unparsed> {
        let mut left = self.product()?;
        let mut steps = 0;
        loop {
            let sign = if self.sign("+") {
                '+'
            } else if self.sign("-") {
                '-'
            } else {
                return Ok(left);
            };
            steps += 1;
            if steps > MAX_DEPTH {
                return Err(Unparsed::TooDeep);
            }
            let right = self.product()?;
            left = Expression::Arithmetic(Box::new(left), sign, Box::new(right));
        }
    }

    fn product(&mut self) -> Result<Expression, Unparsed> {
        let mut left = self.signed()?;
        let mut steps = 0;
        loop {
            let sign = if self.sign("*") {
                '*'
            } else if self.word("div") {
                '/'
            } else if self.word("mod") {
                '%'
            } else {
                return Ok(left);
            };
            steps += 1;
            if steps > MAX_DEPTH {
                return Err(Unparsed::TooDeep);
            }
            let right = self.signed()?;
            left = Expression::Arithmetic(Box::new(left), sign, Box::new(right));
        }
    }

    fn signed(&mut self) -> Result<Expression, Unparsed> {
        if self.sign("-") {
            let inner = self.deeper(Self::signed)?;
            return Ok(Expression::Minus(Box::new(inner)));
        }
        self.value()
    }

    fn value(&mut self) -> Result<Expression, Unparsed> {
        let stuck = self.stuck();
        let Some(token) = self.peek().cloned() else {
            return Err(stuck);
        };
        self.next += 1;
        let value = match token {
            Token::Answer(name) => {
                // A path that begins at an answer is a path.
                if matches!(self.peek(), Some(Token::Sign("/" | "["))) {
                    return self.path(format!("${{{name}}}"));
                }
                Expression::Answer(name)
            }
            Token::Text(words) => Expression::Text(words),
            Token::Number(number) => Expression::Number(number),
            Token::Sign("(") => {
                let inner = self.deeper(Self::or)?;
                if !self.sign(")") {
                    return Err(self.stuck());
                }
                inner
            }
            Token::Sign(".") => {
                if matches!(self.peek(), Some(Token::Sign("/" | "["))) {
                    return self.path(".".to_owned());
                }
                Expression::Own
            }
            Token::Sign(sign @ (".." | "/" | "//" | "@")) => return self.path(sign.to_owned()),
            Token::Word(word) if self.sign("(") => self.call(&word)?,
            Token::Word(word) => return self.path(word),
            Token::Sign(_) => return Err(stuck),
        };
        Ok(value)
    }

    fn call(&mut self, name: &str) -> Result<Expression, Unparsed> {
        let mut arguments = Vec::new();
        if !self.sign(")") {
            loop {
                arguments.push(self.deeper(Self::or)?);
                if self.sign(")") {
                    break;
                }
                if !self.sign(",") {
                    return Err(self.stuck());
                }
            }
        }
        Ok(Expression::Call(name.to_lowercase(), arguments))
    }

    /// A path through the form: kept as it is written, since it leads nowhere here.
    fn path(&mut self, mut path: String) -> Result<Expression, Unparsed> {
        let mut step = path.ends_with(['/', '@']);
        loop {
            match self.peek().cloned() {
                Some(Token::Sign(sign @ ("/" | "//" | "@"))) => {
                    path.push_str(sign);
                    step = true;
                }
                Some(Token::Sign(sign @ ("*" | "." | ".."))) if step => {
                    path.push_str(sign);
                    step = false;
                }
                Some(Token::Word(word)) if step => {
                    path.push_str(&word);
                    step = false;
                }
                Some(Token::Answer(name)) if step => {
                    path.push_str(&name);
                    step = false;
                }
                Some(Token::Sign("[")) if !step => {
                    self.next += 1;
                    self.deeper(Self::or)?;
                    if !matches!(self.peek(), Some(Token::Sign("]"))) {
                        return Err(self.stuck());
                    }
                    path.push_str("[…]");
                }
                _ => break,
            }
            self.next += 1;
        }
        if step && path != "/" {
            return Err(self.stuck());
        }
        Ok(Expression::Path(path))
    }
}

fn one_or(mut parts: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            many(parts)
        }
        None => many(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Expression as E;

    fn read(text: &str) -> Expression {
        parse(text)
            .unwrap_or_else(|e| panic!("{text}: {e:?}"))
            .expression
    }

    fn is(name: &str, value: &str) -> Expression {
        E::Compare(
            Box::new(E::Answer(name.into())),
            Comparison::Equal,
            Box::new(E::Text(value.into())),
        )
    }

    #[test]
    fn and_binds_tighter_than_or() {
        assert_eq!(
            read("${a} = 'x' or ${b}='y' and ${c}=\"z\""),
            E::Or(vec![is("a", "x"), E::And(vec![is("b", "y"), is("c", "z")])])
        );
        assert_eq!(
            read("(${a}='x' or ${b}='y')and(${c}='z')"),
            E::And(vec![E::Or(vec![is("a", "x"), is("b", "y")]), is("c", "z")])
        );
    }

    #[test]
    fn typographic_quotes_are_read_and_said() {
        let parsed = parse("selected( ${a}, ‘l’) or ${b} = “c”").expect("it can be read");
        assert!(parsed.typographic);
        assert_eq!(
            parsed.expression,
            E::Or(vec![
                E::Call(
                    "selected".into(),
                    vec![E::Answer("a".into()), E::Text("l".into())]
                ),
                is("b", "c")
            ])
        );
        let straight = parse("${a} = 'l’eau'").expect("it can be read");
        assert!(!straight.typographic);
        assert_eq!(straight.expression, is("a", "l’eau"));
    }

    #[test]
    fn what_cannot_be_read_is_pointed_at() {
        assert_eq!(parse("${a} = "), Err(Unparsed::At(8)));
        assert_eq!(parse("${a} == 'x'"), Err(Unparsed::At(7)));
        assert_eq!(parse("(${a} = 'x'"), Err(Unparsed::At(12)));
        assert_eq!(parse("${a = 'x'"), Err(Unparsed::At(1)));
        assert_eq!(parse("${a} = 'x"), Err(Unparsed::At(8)));
        assert_eq!(parse("${a} = 'x')"), Err(Unparsed::At(11)));
        assert_eq!(parse(&"(".repeat(60)), Err(Unparsed::TooDeep));
        assert_eq!(parse(&"-".repeat(60)), Err(Unparsed::TooDeep));
        let wide = vec!["${a} = 'x'"; 1500].join(" or ");
        assert!(parse(&wide).is_ok(), "long is not deep");
    }

    #[test]
    fn order_binds_tighter_than_equality_and_sums_tighter_still() {
        let n = |x: f64| Box::new(E::Number(x));
        assert_eq!(
            read(". >= 1 + 2 * 3"),
            E::Compare(
                Box::new(E::Own),
                Comparison::AtLeast,
                Box::new(E::Arithmetic(
                    n(1.0),
                    '+',
                    Box::new(E::Arithmetic(n(2.0), '*', n(3.0)))
                ))
            )
        );
        assert_eq!(read("../x[. > 1]/y"), E::Path("../x[…]/y".into()));
        assert_eq!(read(".5"), E::Number(0.5));
        assert_eq!(read("-1"), E::Minus(n(1.0)));
    }
}
