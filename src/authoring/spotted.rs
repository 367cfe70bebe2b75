//! A finding in the bytes of one file, before the file has a name.

use std::ops::Range;

use super::rule::Rule;

/// What is wrong, in these bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spotted {
    /// The rule.
    pub rule: Rule,
    /// The bytes.
    pub span: Range<usize>,
    /// Message key of what is wrong.
    pub key: &'static str,
    /// Message key of what to do, where that is a sentence of its own.
    pub remedy: Option<&'static str>,
    /// What the messages name. A value of `what` is a message key itself.
    pub args: Vec<(&'static str, String)>,
    /// What was probably meant, to be put in place of the bytes.
    pub near: Option<String>,
    /// Other bytes that belong to it, each with the message key of what stands there.
    pub related: Vec<(Range<usize>, &'static str)>,
}

impl Spotted {
    /// A finding by this rule in these bytes, in these words.
    #[must_use]
    pub fn new(rule: Rule, span: Range<usize>, key: &'static str) -> Self {
        Self {
            rule,
            span,
            key,
            remedy: None,
            args: Vec::new(),
            near: None,
            related: Vec::new(),
        }
    }

    /// Names something in the messages.
    #[must_use]
    pub fn naming(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says what was probably meant.
    #[must_use]
    pub fn near(mut self, near: Option<String>) -> Self {
        self.near = near;
        self
    }

    /// Points to other bytes.
    #[must_use]
    pub fn related(mut self, span: Option<Range<usize>>, key: &'static str) -> Self {
        self.related.extend(span.map(|span| (span, key)));
        self
    }
}
