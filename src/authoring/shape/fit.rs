//! Whether what is written has the shape that is needed, and what is left of it without what has not.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::diagnostic::nearest;
use super::super::rule::Rule;
use super::super::spotted::Spotted;
use super::super::tree::{Entry, Node, NodeKind, Part, Tree, number};
use super::{Field, Form, Shape, Shapes, Variant, VariantForm};

/// A tree that has its shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// What is left without everything that was found; nothing where too much is missing.
    pub root: Option<Node>,
    /// What was found.
    pub found: Vec<Spotted>,
}

/// The most findings of one file; more would not be read.
const MOST: usize = 1_000;

/// Holds a tree against the definition of this name.
#[must_use]
pub fn fit(tree: &Tree<'_>, definition: &str) -> Fitted {
    let mut fitting = Fitting {
        tree,
        shapes: Shapes::all(),
        found: Vec::new(),
        untold: Spotted::new(Rule::E03, 0..0, "check-unknown-name"),
    };
    let shape = Shape::Named(definition.to_owned());
    let root = tree.root.as_ref().and_then(|r| fitting.value(r, &shape));
    Fitted {
        root,
        found: fitting.found,
    }
}

struct Fitting<'t, 'a> {
    tree: &'t Tree<'a>,
    shapes: &'static Shapes,
    found: Vec<Spotted>,
    /// What is found beyond the most that is told.
    untold: Spotted,
}

impl<'a> Fitting<'_, 'a> {
    fn push(&mut self, rule: Rule, span: Range<usize>, key: &'static str) -> &mut Spotted {
        let spotted = Spotted::new(rule, span, key);
        if self.found.len() >= MOST {
            self.untold = spotted;
            return &mut self.untold;
        }
        self.found.push_mut(spotted)
    }

    fn written(&self, node: &Node) -> &'a str {
        self.tree.written(&node.span)
    }

    /// Something else than what is needed.
    fn mismatch(&mut self, node: &Node, what: &'static str, near: Option<String>) {
        if matches!(node.kind, NodeKind::Broken) {
            // Said when it was read.
            return;
        }
        let found = shortened(self.written(node));
        let spotted = self.push(Rule::E08, node.span.clone(), "check-mismatch");
        spotted.args = vec![("found", found), ("what", what.to_owned())];
        spotted.near = near;
    }

    fn value(&mut self, node: &Node, shape: &Shape) -> Option<Node> {
        match shape {
            Shape::Named(name) => self.named(node, name),
            Shape::Optional(inner) => self.optional(node, inner),
            Shape::Text => self.text(node),
            Shape::Number => self.number(node, None),
            Shape::Whole(least, most) => self.number(node, Some((*least, *most))),
            Shape::Truth => self.truth(node),
            Shape::List(inner) => self.list(node, inner),
            Shape::Map(keys, inner) => self.map(node, (keys, inner)),
            Shape::Tuple(parts) => self.tuple(node, parts),
        }
    }

    fn named(&mut self, node: &Node, name: &str) -> Option<Node> {
        let Some(definition) = self.shapes.get(name) else {
            return Some(node.clone());
        };
        match &definition.form {
            Form::Plain(shape) => self.value(node, shape),
            Form::Record(fields) => self.record(node, name, fields),
            Form::Choice(variants) => self.choice(node, variants),
        }
    }

    /// What is left out may be written `None`, what is there `Some(…)`.
    fn optional(&mut self, node: &Node, inner: &Shape) -> Option<Node> {
        match (self.tree.name(node), &node.kind) {
            (Some("None"), NodeKind::Word) => Some(node.clone()),
            (Some("Some"), NodeKind::Parens { parts, .. }) => {
                if let [Part { name: None, value }] = parts.as_slice() {
                    return self.value(value, inner);
                }
                self.mismatch(node, expected(self.shapes.plain(inner)), None);
                None
            }
            _ => self.value(node, inner),
        }
    }

    fn text(&mut self, node: &Node) -> Option<Node> {
        if matches!(node.kind, NodeKind::Text) {
            return Some(node.clone());
        }
        let written = self.written(node);
        let plain = matches!(node.kind, NodeKind::Word | NodeKind::Number);
        let near = plain.then(|| format!("\"{written}\""));
        self.mismatch(node, "check-shape-text", near);
        None
    }

    fn number(&mut self, node: &Node, whole: Option<(f64, f64)>) -> Option<Node> {
        let what = if whole.is_some() {
            "check-shape-whole"
        } else {
            "check-shape-number"
        };
        let value = match node.kind {
            NodeKind::Number => number(self.written(node)),
            NodeKind::Word => match self.written(node) {
                "inf" | "NaN" => Some(f64::NAN),
                _ => None,
            },
            _ => None,
        };
        let Some(value) = value else {
            let words = self.tree.words(node);
            let near = words.filter(|w| number(w).is_some()).map(Into::into);
            self.mismatch(node, what, near);
            return None;
        };
        if !value.is_finite() {
            self.mismatch(node, what, None);
            return None;
        }
        let Some((least, most)) = whole else {
            return Some(node.clone());
        };
        if value.fract() != 0.0 || self.written(node).contains('.') {
            let near = (value.fract() == 0.0).then(|| format!("{value:.0}"));
            self.mismatch(node, what, near);
            return None;
        }
        if !(least..=most).contains(&value) {
            let range = format!("{least}–{most}");
            let spotted = self.push(Rule::E15, node.span.clone(), "check-number-range");
            spotted.args = vec![("found", format!("{value}")), ("range", range)];
            return None;
        }
        Some(node.clone())
    }

    fn truth(&mut self, node: &Node) -> Option<Node> {
        let written = self.written(node).trim_matches('"').to_lowercase();
        if matches!(self.written(node), "true" | "false") {
            return Some(node.clone());
        }
        let near = match written.as_str() {
            "true" | "yes" | "oui" | "vrai" | "نعم" | "1" => Some("true"),
            "false" | "no" | "non" | "faux" | "لا" | "0" => Some("false"),
            _ => None,
        };
        self.mismatch(node, "check-shape-truth", near.map(str::to_owned));
        None
    }

    fn list(&mut self, node: &Node, inner: &Shape) -> Option<Node> {
        let NodeKind::List(elements) = &node.kind else {
            let near = format!("[{}]", self.written(node));
            let one_line = !near.contains('\n') && near.len() < 80;
            let near = Some(near).filter(|_| one_line && !matches!(node.kind, NodeKind::Broken));
            self.mismatch(node, "check-shape-list", near);
            return None;
        };
        let kept = elements.iter().filter_map(|e| self.value(e, inner));
        Some(Node {
            span: node.span.clone(),
            kind: NodeKind::List(kept.collect()),
        })
    }

    fn map(&mut self, node: &Node, (keys, inner): (&Shape, &Shape)) -> Option<Node> {
        let NodeKind::Map(entries) = &node.kind else {
            let what = match self.shapes.plain(inner) {
                Shape::Text => "check-shape-texts",
                _ => "check-shape-map",
            };
            let near = matches!(node.kind, NodeKind::Text)
                .then(|| format!("{{\"fr\": {}}}", self.written(node)));
            self.mismatch(node, what, near.filter(|n| !n.contains('\n')));
            return None;
        };
        let mut seen: BTreeMap<String, Range<usize>> = BTreeMap::new();
        let mut kept = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(key) = self.value(&entry.key, keys) else {
                continue;
            };
            let words = self.tree.words(&key);
            let name = words.map_or_else(|| self.written(&key).to_owned(), Into::into);
            if let Some(first) = seen.get(&name).cloned() {
                let spotted = self.push(Rule::E05, key.span.clone(), "check-repeated-key");
                spotted.args = vec![("name", name)];
                spotted.related = vec![(first, "check-related-first")];
                continue;
            }
            seen.insert(name, key.span.clone());
            if let Some(value) = self.value(&entry.value, inner) {
                kept.push(Entry { key, value });
            }
        }
        Some(Node {
            span: node.span.clone(),
            kind: NodeKind::Map(kept),
        })
    }

    fn tuple(&mut self, node: &Node, shapes: &[Shape]) -> Option<Node> {
        let NodeKind::Parens { name: None, parts } = &node.kind else {
            self.mismatch(node, "check-shape-tuple", None);
            return None;
        };
        let parts = self.parts(node, parts, shapes)?;
        Some(Node {
            span: node.span.clone(),
            kind: NodeKind::Parens { name: None, parts },
        })
    }

    /// Values in order, exactly as many as are needed.
    fn parts(&mut self, node: &Node, parts: &[Part], shapes: &[Shape]) -> Option<Vec<Part>> {
        if let Some(named) = parts.iter().find_map(|p| p.name.clone()) {
            let name = self.tree.written(&named).to_owned();
            let spotted = self.push(Rule::E03, named, "check-no-names-here");
            spotted.args = vec![("name", name)];
            return None;
        }
        if parts.len() != shapes.len() {
            let spotted = self.push(Rule::E08, node.span.clone(), "check-part-count");
            spotted.args = vec![
                ("found", parts.len().to_string()),
                ("count", shapes.len().to_string()),
            ];
            return None;
        }
        let mut kept = Vec::with_capacity(parts.len());
        let mut whole = true;
        for (part, shape) in parts.iter().zip(shapes) {
            match self.value(&part.value, shape) {
                Some(value) => kept.push(Part { name: None, value }),
                None => whole = false,
            }
        }
        whole.then_some(kept)
    }

    fn record(&mut self, node: &Node, definition: &str, fields: &[Field]) -> Option<Node> {
        let NodeKind::Parens { name, parts } = &node.kind else {
            self.mismatch(node, "check-shape-record", None);
            return None;
        };
        if let Some(name) = name
            && self.tree.written(name) != definition
        {
            let written = self.tree.written(name).to_owned();
            let spotted = self.push(Rule::E03, name.clone(), "check-name-too-much");
            spotted.args = vec![("name", written)];
            spotted.near = Some(String::new());
        }
        let (start, end) = (node.span.start, node.span.end);
        let opening = name.as_ref().map_or(start, |n| n.end);
        let parts = self.fields((opening..opening + 1, end), parts, fields)?;
        Some(Node {
            span: node.span.clone(),
            kind: NodeKind::Parens {
                name: name.clone().filter(|n| self.tree.written(n) == definition),
                parts,
            },
        })
    }

    fn fields(
        &mut self,
        (opening, end): (Range<usize>, usize),
        parts: &[Part],
        fields: &[Field],
    ) -> Option<Vec<Part>> {
        let known = || -> Vec<String> { fields.iter().map(|f| f.name.clone()).collect() };
        let mut seen: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        let mut kept = Vec::with_capacity(parts.len());
        let mut lost = false;
        let mut meant: Vec<String> = Vec::new();
        for part in parts {
            let Some(span) = &part.name else {
                let found = shortened(self.written(&part.value));
                if !matches!(part.value.kind, NodeKind::Broken) && self.found.len() < MOST {
                    let spotted = self.push(
                        Rule::E03,
                        part.value.span.clone(),
                        "check-field-without-name",
                    );
                    spotted.args = vec![("found", found), ("known", known().join(", "))];
                }
                continue;
            };
            let written = self.tree.written(span);
            let name = written.trim_start_matches("r#");
            let Some(field) = fields.iter().find(|f| f.name == name) else {
                // A field that is only misspelt is not missing besides.
                meant.extend(self.unknown(span.clone(), name, &known()));
                continue;
            };
            if let Some(first) = seen.get(name).cloned() {
                let spotted = self.push(Rule::E03, span.clone(), "check-repeated-name");
                spotted.args = vec![("name", name.to_owned())];
                spotted.related = vec![(first, "check-related-first")];
                continue;
            }
            seen.insert(name, span.clone());
            match self.value(&part.value, &field.shape) {
                Some(value) => kept.push(Part {
                    name: part.name.clone(),
                    value,
                }),
                None => lost |= field.needed,
            }
        }
        let missing: Vec<&str> = fields
            .iter()
            .filter(|f| f.needed && !seen.contains_key(f.name.as_str()))
            .map(|f| f.name.as_str())
            .collect();
        lost |= !missing.is_empty();
        let missing: Vec<&str> = missing
            .into_iter()
            .filter(|name| !meant.iter().any(|m| m == name))
            .collect();
        if !missing.is_empty() {
            // Where only the closing bracket tells, the opening one is the place to look at.
            let span = Some(opening.clone()).filter(|o| o.end <= end);
            let span = span.unwrap_or(opening.start..end);
            let spotted = self.push(Rule::E03, span, "check-missing-name");
            spotted.args = vec![("name", missing.join(", "))];
        }
        (!lost).then_some(kept)
    }

    /// Tells of a name that is not known here; gives the one that was probably meant.
    fn unknown(&mut self, span: Range<usize>, found: &str, known: &[String]) -> Option<String> {
        let near = nearest(found, known);
        let key = if near.is_some() {
            "check-unknown-name-near"
        } else {
            "check-unknown-name"
        };
        let spotted = self.push(Rule::E03, span, key);
        spotted.args = vec![
            ("found", found.to_owned()),
            ("near", near.clone().unwrap_or_default()),
            ("known", known.join(", ")),
        ];
        spotted.near.clone_from(&near);
        near
    }

    fn choice(&mut self, node: &Node, variants: &[Variant]) -> Option<Node> {
        let known = || -> Vec<String> { variants.iter().map(|v| v.name.clone()).collect() };
        let Some(name) = self.tree.name(node) else {
            let words = self.tree.words(node);
            let near = words.filter(|w| variants.iter().any(|v| v.name == *w));
            self.mismatch(node, "check-shape-word", near.map(Into::into));
            if let Some(last) = self.found.last_mut()
                && last.key == "check-mismatch"
                && last.span == node.span
            {
                last.key = "check-mismatch-word";
                last.args.push(("known", known().join(", ")));
            }
            return None;
        };
        let Some(variant) = variants.iter().find(|v| v.name == name) else {
            let span = match &node.kind {
                NodeKind::Parens {
                    name: Some(name), ..
                } => name.clone(),
                _ => node.span.clone(),
            };
            self.unknown(span, name, &known());
            return None;
        };
        let with = |kind| {
            Some(Node {
                span: node.span.clone(),
                kind,
            })
        };
        match (&variant.form, &node.kind) {
            (VariantForm::Alone, NodeKind::Word) => Some(node.clone()),
            (VariantForm::Alone, _) => {
                self.mismatch(node, "check-shape-alone", Some(name.to_owned()));
                None
            }
            (VariantForm::Parts(shapes), NodeKind::Parens { name, parts }) => {
                let parts = self.parts(node, parts, shapes)?;
                with(NodeKind::Parens {
                    name: name.clone(),
                    parts,
                })
            }
            (VariantForm::Record(fields), NodeKind::Parens { name, parts }) => {
                let opening = name.as_ref().map_or(node.span.start, |n| n.end);
                let parts = self.fields((opening..opening + 1, node.span.end), parts, fields)?;
                with(NodeKind::Parens {
                    name: name.clone(),
                    parts,
                })
            }
            (VariantForm::Parts(shapes), _) => {
                let spotted = self.push(Rule::E08, node.span.clone(), "check-part-count");
                spotted.args = vec![
                    ("found", "0".to_owned()),
                    ("count", shapes.len().to_string()),
                ];
                None
            }
            (VariantForm::Record(_), _) => {
                self.mismatch(node, "check-shape-record", None);
                None
            }
        }
    }
}

/// Message key of what is needed.
fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "check-shape-text",
        Shape::Number => "check-shape-number",
        Shape::Whole(..) => "check-shape-whole",
        Shape::Truth => "check-shape-truth",
        Shape::List(_) => "check-shape-list",
        Shape::Map(..) => "check-shape-map",
        Shape::Tuple(_) => "check-shape-tuple",
        Shape::Optional(inner) => expected(inner),
        Shape::Named(_) => "check-shape-record",
    }
}

/// What is written, as much of it as a sentence bears.
fn shortened(written: &str) -> String {
    const MOST: usize = 40;
    let line = written.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= MOST && line.len() == written.len() {
        return line.to_owned();
    }
    line.chars().take(MOST).chain(['…']).collect()
}
