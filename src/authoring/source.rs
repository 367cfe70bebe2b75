//! A file's text with its tree and its lines: from places to bytes, and from bytes to lines and columns.

use std::ops::Range;

use super::diagnostic::{Diagnostic, Problem, Related};
use super::finding::Finding;
use super::spotted::Spotted;
use super::tree::{Lines, Node, Tree, parse};
use crate::questionnaire::Place;

/// A file's text, read.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The file as the reader named it.
    pub shown: String,
    /// Its tree.
    pub tree: Tree<'a>,
    lines: Lines<'a>,
}

impl<'a> Source<'a> {
    /// Reads a text.
    #[must_use]
    pub fn of(shown: String, text: &'a str) -> Self {
        Self {
            shown,
            tree: parse(text),
            lines: Lines::of(text),
        }
    }

    /// A finding of a rule, at its bytes.
    #[must_use]
    pub fn resolve(&self, finding: Finding) -> Spotted {
        let span = |place: &Place| self.span(place);
        Spotted {
            rule: finding.rule,
            span: span(&finding.place),
            key: finding.key,
            remedy: finding.remedy,
            args: finding.args,
            near: finding.near,
            related: finding
                .related
                .iter()
                .map(|(place, key)| (span(place), *key))
                .collect(),
        }
    }

    /// The bytes of what stands at this place, or of the beginning of what is around it.
    #[must_use]
    pub fn span(&self, place: &Place) -> Range<usize> {
        match self.tree.find(place) {
            Some(node) => pointed(&self.tree, node),
            None => self
                .tree
                .find_nearest(place)
                .map_or(0..0, |n| pointed(&self.tree, n)),
        }
    }

    /// A finding with its file, line and column.
    #[must_use]
    pub fn diagnostic(&self, spotted: Spotted) -> Diagnostic {
        let position = self.lines.position(spotted.span.start);
        let problem = Problem::Found {
            rule: spotted.rule,
            key: spotted.key,
            remedy: spotted.remedy,
            args: spotted.args,
        };
        let severity = spotted.rule.severity();
        let mut diagnostic = Diagnostic::new(severity, &self.shown, Some(position), problem);
        diagnostic.span = Some(spotted.span);
        diagnostic.near = spotted.near;
        let related = spotted.related.into_iter().map(|(span, key)| Related {
            file: self.shown.clone(),
            position: self.lines.position(span.start),
            span,
            key,
        });
        diagnostic.related = related.collect();
        diagnostic
    }
}

/// What is pointed to where something is wrong with a whole: its first line, or less.
fn pointed(tree: &Tree<'_>, node: &Node) -> Range<usize> {
    let written = tree.written(&node.span);
    let line = written.find(['\n', '\r']).unwrap_or(written.len());
    node.span.start..node.span.start + line
}
