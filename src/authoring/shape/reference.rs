//! The reference of every field, as Markdown, from the file down to the smallest thing in it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::about::about;
use super::example::{example, plain_example};
use super::{Definition, Field, FileKind, Form, Shape, Shapes, Variant, VariantForm};
use crate::lang::{Direction, Locale, MessageArgs};

/// Up to how many forms are named where one of them may stand; of more, the section is.
const NAMED_IN_PLACE: usize = 5;

/// The reference of these kinds of file. What several of them are made of is told once, below the first.
#[must_use]
pub fn reference(kinds: &[FileKind], locale: &Locale) -> String {
    let mut book = Book {
        locale,
        out: String::new(),
        told: BTreeSet::new(),
    };
    let right_to_left = locale.direction() == Direction::Rtl;
    if right_to_left {
        book.out.push_str("<div dir=\"rtl\">\n\n");
    }
    book.opening(kinds);
    for kind in kinds {
        book.kind(*kind);
    }
    if right_to_left {
        book.out.push_str("\n</div>\n");
    }
    book.out
}

/// Message key of what a kind of file is called.
fn title(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Questionnaire => "reference-questionnaire",
        FileKind::Part => "reference-part",
        FileKind::Competences => "reference-competences",
        FileKind::Occupation => "reference-occupation",
        FileKind::Activities => "reference-activities",
        FileKind::References => "reference-references",
        FileKind::Scoring => "reference-scoring",
        FileKind::Paths => "reference-paths",
    }
}

/// What its files are called in the trainers' folder.
fn file_name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Questionnaire => "*.ron",
        FileKind::Part => "parts/*.ron",
        FileKind::Competences => "competences.ron",
        FileKind::Occupation => "occupations/*.ron",
        FileKind::Activities => "activities.ron",
        FileKind::References => "references.ron",
        FileKind::Scoring => "scoring.ron",
        FileKind::Paths => "*.paths.ron",
    }
}

struct Book<'l> {
    locale: &'l Locale,
    out: String,
    told: BTreeSet<&'static str>,
}

impl Book<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.line("");
    }

    fn opening(&mut self, kinds: &[FileKind]) {
        let l = self.locale;
        self.paragraph(&format!("# {}", l.text("reference-title")));
        let renewed = self.code("bilan reference");
        self.paragraph(&l.with1("reference-opening", "command", renewed));
        self.paragraph(&l.text("reference-reading"));
        for kind in kinds {
            let (title, name) = (l.text(title(*kind)), self.code(file_name(*kind)));
            let anchor = anchor(kind.root());
            self.line(&format!("- [{title}](#{anchor}) — {name}"));
        }
        self.line("");
        let (locks, translations) = (self.code("*.lock.ron"), self.code("*.translations.ron"));
        let mut args = MessageArgs::new();
        args.set("locks", locks);
        args.set("translations", translations);
        self.paragraph(&l.with("reference-companions", &args));
    }

    fn kind(&mut self, kind: FileKind) {
        let Some(root) = Shapes::all().get(kind.root()) else {
            return;
        };
        self.told.insert(&root.name);
        let (title, name) = (self.locale.text(title(kind)), self.code(file_name(kind)));
        self.paragraph(&format!(
            "## <a id=\"{}\"></a>{title} — {name}",
            anchor(&root.name)
        ));
        self.body(root);
        for definition in below(root) {
            if self.told.insert(&definition.name) {
                self.paragraph(&format!(
                    "### <a id=\"{}\"></a>{}",
                    anchor(&definition.name),
                    definition.name
                ));
                self.body(definition);
            }
        }
    }

    fn body(&mut self, definition: &'static Definition) {
        let name = definition.name.as_str();
        let told = self.about(name, &[]);
        self.paragraph(&told);
        match &definition.form {
            Form::Plain(shape) => {
                let stands = self.stands(shape);
                let example = plain_example(definition).unwrap_or_default();
                let mut args = MessageArgs::new();
                args.set("what", stands);
                args.set("example", self.code(&example));
                let written = self.locale.with("reference-written", &args);
                self.paragraph(&written);
            }
            Form::Record(fields) => self.fields(name, None, fields),
            Form::Choice(variants) => self.variants(definition, variants),
        }
    }

    fn fields(&mut self, definition: &str, variant: Option<&str>, fields: &[Field]) {
        let l = self.locale;
        let heads = [
            "reference-field",
            "reference-stands",
            "reference-left-out",
            "reference-about",
        ];
        self.heads(&heads.map(|key| l.text(key)));
        for field in fields {
            let below: Vec<&str> = variant.into_iter().chain([field.name.as_str()]).collect();
            let cells = [
                self.code(&field.name),
                self.stands(&field.shape),
                self.left_out(field),
                self.about(definition, &below),
            ];
            self.row(&cells);
        }
        self.line("");
    }

    fn variants(&mut self, definition: &'static Definition, variants: &'static [Variant]) {
        let l = self.locale;
        self.heads(&["reference-form", "reference-about"].map(|key| l.text(key)));
        for variant in variants {
            let cells = [
                self.code(&example(definition, variant)),
                self.about(&definition.name, &[&variant.name]),
            ];
            self.row(&cells);
        }
        self.line("");
        for variant in variants {
            if let VariantForm::Record(fields) = &variant.form {
                let whole = format!("{}(…)", variant.name);
                let name = self.code(&whole);
                self.paragraph(&format!("#### {name}"));
                self.fields(&definition.name, Some(&variant.name), fields);
            }
        }
    }

    /// What may stand in a place, in words.
    fn stands(&self, shape: &Shape) -> String {
        let l = self.locale;
        match shape {
            Shape::Text => l.text("reference-text"),
            Shape::Number => l.text("reference-number"),
            Shape::Whole(least, _) if *least < 0.0 => l.text("reference-whole"),
            Shape::Whole(..) => l.text("reference-whole-positive"),
            Shape::Truth => l.either(&[self.code("true"), self.code("false")]),
            Shape::List(inner) => l.with1("reference-list", "what", self.stands(inner)),
            Shape::Map(keys, inner) => {
                let mut args = MessageArgs::new();
                args.set("from", self.stands(keys));
                args.set("to", self.stands(inner));
                l.with("reference-map", &args)
            }
            Shape::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|p| self.stands(p)).collect();
                l.with1("reference-tuple", "what", l.list(&parts))
            }
            Shape::Optional(inner) => self.stands(inner),
            Shape::Named(name) => self.named(name),
        }
    }

    fn named(&self, name: &str) -> String {
        let link = format!("[{name}](#{})", anchor(name));
        match Shapes::all().get(name).map(|d| &d.form) {
            Some(Form::Choice(variants)) if variants.len() <= NAMED_IN_PLACE => {
                let written = |v: &Variant| match v.form {
                    VariantForm::Alone => self.code(&v.name),
                    _ => self.code(&format!("{}(…)", v.name)),
                };
                let forms: Vec<String> = variants.iter().map(written).collect();
                format!("{} ({link})", self.locale.either(&forms))
            }
            Some(Form::Plain(Shape::Text)) => {
                format!("{} ({link})", self.locale.text("reference-text"))
            }
            Some(Form::Plain(Shape::Map(..))) => {
                format!("{} ({link})", self.locale.text("reference-texts"))
            }
            _ => link,
        }
    }

    /// What counts where a field is left out.
    fn left_out(&self, field: &Field) -> String {
        let l = self.locale;
        if field.needed {
            return l.text("reference-needed");
        }
        let shape = Shapes::all().plain(&field.shape);
        match (shape, field.default.as_deref()) {
            (Shape::List(_), None | Some("[]")) => l.text("reference-no-list"),
            (Shape::Text | Shape::Map(..), None | Some("\"\"" | "{}")) => {
                l.text("reference-no-text")
            }
            (_, None) => l.text("reference-nothing"),
            (Shape::Named(_), Some(word)) => self.code(word.trim_matches('"')),
            (_, Some(number)) => self.code(number.strip_suffix(".0").unwrap_or(number)),
        }
    }

    /// What a thing is, with what stands in it between backquotes set as code.
    fn about(&self, definition: &str, below: &[&str]) -> String {
        let told = about(definition, below, self.locale.lang()).unwrap_or_default();
        let mut out = String::new();
        for (i, part) in told.split('`').enumerate() {
            if i % 2 == 1 {
                out.push_str(&self.code(part));
            } else {
                out.push_str(&part.replace('<', "&lt;").replace('>', "&gt;"));
            }
        }
        out
    }

    /// Code runs from the left, also in a text that runs from the right.
    fn code(&self, code: &str) -> String {
        if self.locale.direction() == Direction::Rtl {
            format!("<span dir=\"ltr\">`{code}`</span>")
        } else {
            format!("`{code}`")
        }
    }

    fn heads(&mut self, heads: &[String]) {
        self.row(heads);
        let rule: String = "| --- ".repeat(heads.len());
        self.line(&format!("{rule}|"));
    }

    fn row(&mut self, cells: &[String]) {
        for cell in cells {
            write!(self.out, "| {} ", cell.replace('|', "\\|")).ok();
        }
        self.line("|");
    }
}

fn anchor(name: &str) -> String {
    format!("{}-", name.to_lowercase())
}

/// Every definition below one, in the order in which a reader from the top meets them.
fn below(root: &'static Definition) -> Vec<&'static Definition> {
    let mut found: Vec<&'static Definition> = Vec::new();
    let mut open = vec![root];
    while let Some(definition) = open.pop() {
        let mut next = Vec::new();
        for name in mentioned(&definition.form) {
            let Some(named) = Shapes::all().get(name) else {
                continue;
            };
            if named.name != root.name && !found.iter().any(|f| f.name == named.name) {
                found.push(named);
                next.push(named);
            }
        }
        // What was met first is opened first.
        next.reverse();
        open.append(&mut next);
    }
    // Names and texts are the smallest.
    found.sort_by_key(|d| matches!(d.form, Form::Plain(_)));
    found
}

fn mentioned(form: &'static Form) -> Vec<&'static str> {
    let mut names = Vec::new();
    let of_fields = |fields: &'static [Field], names: &mut Vec<&'static str>| {
        for field in fields {
            shape_names(&field.shape, names);
        }
    };
    match form {
        Form::Plain(shape) => shape_names(shape, &mut names),
        Form::Record(fields) => of_fields(fields, &mut names),
        Form::Choice(variants) => {
            for variant in variants {
                match &variant.form {
                    VariantForm::Alone => {}
                    VariantForm::Parts(parts) => {
                        for part in parts {
                            shape_names(part, &mut names);
                        }
                    }
                    VariantForm::Record(fields) => of_fields(fields, &mut names),
                }
            }
        }
    }
    names
}

fn shape_names(shape: &'static Shape, names: &mut Vec<&'static str>) {
    match shape {
        Shape::Named(name) => names.push(name),
        Shape::List(inner) | Shape::Optional(inner) => shape_names(inner, names),
        Shape::Map(keys, inner) => {
            shape_names(keys, names);
            shape_names(inner, names);
        }
        Shape::Tuple(parts) => {
            for part in parts {
                shape_names(part, names);
            }
        }
        Shape::Text | Shape::Number | Shape::Whole(..) | Shape::Truth => {}
    }
}
