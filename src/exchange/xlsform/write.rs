//! The draft as a trainer would write it, with what stayed behind as comments at its place.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::draft::{
    Draft, DraftChoice, DraftItem, DraftKind, DraftList, DraftRequired, DraftSection, Node, Words,
};
use super::write_condition::condition;

/// The comments of a workbook, by the rows they belong to.
#[derive(Debug, Default)]
pub struct Comments {
    /// Of the form as a whole.
    pub form: Vec<String>,
    /// Of rows of the questions.
    pub survey: BTreeMap<u32, Vec<String>>,
    /// Of rows of the choices.
    pub choices: BTreeMap<u32, Vec<String>>,
}

/// The longest line in which a text in several languages stands.
const WIDTH: usize = 120;

/// Writes the file.
#[must_use]
pub fn write(draft: &Draft, comments: &Comments) -> String {
    let mut writer = Writer {
        out: String::new(),
        comments,
    };
    writer.draft(draft);
    writer.out
}

/// Words as a string of the file.
#[must_use]
pub fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || unseen(c) => {
                write!(out, "\\u{{{:x}}}", u32::from(c)).ok();
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Characters that turn text around or are not seen; joiners and direction marks are letters' own.
fn unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Words on one line of a comment.
#[must_use]
pub fn on_a_line(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            c if c.is_control() || unseen(c) => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

struct Writer<'a> {
    out: String,
    comments: &'a Comments,
}

impl Writer<'_> {
    fn line(&mut self, indent: usize, words: &str) {
        for _ in 0..indent {
            self.out.push_str("    ");
        }
        self.out.push_str(words);
        self.out.push('\n');
    }

    fn comment(&mut self, indent: usize, lines: Option<&Vec<String>>) {
        for line in lines.into_iter().flatten() {
            self.line(indent, &format!("// {line}"));
        }
    }

    fn draft(&mut self, draft: &Draft) {
        self.comment(0, Some(&self.comments.form));
        self.line(0, "(");
        self.line(1, "format: 1,");
        self.line(1, &format!("id: {},", quoted(&draft.id)));
        self.line(1, &format!("version: {},", quoted(&draft.version)));
        self.line(1, "status: Draft,");
        self.line(1, &format!("sources: [{}],", quoted(&draft.source)));
        let languages: Vec<String> = draft.languages.iter().map(|l| quoted(l)).collect();
        self.line(1, &format!("languages: [{}],", languages.join(", ")));
        let source = languages.first().cloned().unwrap_or_default();
        self.line(1, &format!("source_language: {source},"));
        self.text(1, "title", &draft.title);
        if draft.lists.is_empty() {
            self.line(1, "lists: [],");
        } else {
            self.line(1, "lists: [");
            for list in &draft.lists {
                self.list(list);
            }
            self.line(1, "],");
        }
        self.line(1, "scales: [],");
        self.line(1, "sections: [");
        for section in &draft.sections {
            self.section(section);
        }
        self.line(1, "],");
        self.line(1, "scoring: [],");
        self.line(0, ")");
    }

    /// A text in its languages: on one line where it fits.
    fn text(&mut self, indent: usize, name: &str, words: &Words) {
        if words.is_empty() {
            return;
        }
        let one = words_on_one_line(words);
        if one.chars().count() <= WIDTH || words.len() == 1 {
            self.line(indent, &format!("{name}: {one},"));
            return;
        }
        self.line(indent, &format!("{name}: {{"));
        for (language, text) in words {
            self.line(
                indent + 1,
                &format!("{}: {},", quoted(language), quoted(text)),
            );
        }
        self.line(indent, "},");
    }

    fn list(&mut self, list: &DraftList) {
        self.line(2, &format!("(id: {}, choices: [", quoted(&list.id)));
        for node in &list.choices {
            match node {
                Node::Kept(choice) => {
                    let row = choice.row.and_then(|row| self.comments.choices.get(&row));
                    self.comment(3, row);
                    self.line(3, &format!("{},", choice_line(choice)));
                }
                Node::Comment(row) => self.comment(3, self.comments.choices.get(row)),
            }
        }
        self.line(2, "]),");
    }

    fn section(&mut self, section: &DraftSection) {
        let row = section.row.and_then(|row| self.comments.survey.get(&row));
        self.comment(2, row);
        self.line(2, "(");
        self.line(3, &format!("id: {},", quoted(&section.id)));
        self.text(3, "title", &section.title);
        self.text(3, "intro", &section.intro);
        if let Some(show_if) = &section.show_if {
            self.line(3, &format!("show_if: {},", condition(show_if, 3)));
        }
        self.items(3, &section.items);
        self.line(2, "),");
    }

    fn items(&mut self, indent: usize, items: &[Node<DraftItem>]) {
        self.line(indent, "items: [");
        for node in items {
            match node {
                Node::Kept(item) => self.item(indent + 1, item),
                Node::Comment(row) => self.comment(indent + 1, self.comments.survey.get(row)),
            }
        }
        self.line(indent, "],");
    }

    fn item(&mut self, indent: usize, item: &DraftItem) {
        self.comment(indent, self.comments.survey.get(&item.row));
        self.line(indent, "(");
        let inside = indent + 1;
        self.line(inside, &format!("id: {},", quoted(item.id.as_str())));
        self.kind(inside, &item.kind);
        self.text(inside, "label", &item.label);
        self.text(inside, "hint", &item.hint);
        self.text(inside, "guide", &item.guide);
        match &item.required {
            DraftRequired::No => {}
            DraftRequired::Yes => self.line(inside, "required: Yes,"),
            DraftRequired::If(when) => {
                let when = condition(when, inside);
                self.line(inside, &format!("required: If({when}),"));
            }
        }
        if let Some(show_if) = &item.show_if {
            let show_if = condition(show_if, inside);
            self.line(inside, &format!("show_if: {show_if},"));
        }
        if !item.checks.is_empty() {
            self.line(inside, "checks: [");
            for (check, message) in &item.checks {
                let check = condition(check, inside + 1);
                let message = words_on_one_line(message);
                self.line(inside + 1, &format!("Must({check}, {message}),"));
            }
            self.line(inside, "],");
        }
        self.line(indent, "),");
    }

    fn kind(&mut self, indent: usize, kind: &DraftKind) {
        let kind = match kind {
            DraftKind::Choice { many, list, parent } => {
                let name = if *many { "MultiChoice" } else { "SingleChoice" };
                let parent = parent.as_ref().map_or_else(String::new, |parent| {
                    format!(", parent: {}", quoted(parent.as_str()))
                });
                format!("{name}(list: {}{parent})", quoted(list))
            }
            DraftKind::Own(choice) => format!("SingleChoice(choices: [{}])", choice_line(choice)),
            DraftKind::Number { min, max, decimals } => {
                format!("Number(min: {min}, max: {max}, decimals: {decimals})")
            }
            DraftKind::Date => "Date(precision: Day)".to_owned(),
            DraftKind::Text { lines } => format!("Text(lines: {lines})"),
            DraftKind::Note => "Note".to_owned(),
            DraftKind::Group {
                items,
                row_label,
                max_rows,
            } => {
                self.line(indent, "kind: Group(");
                self.items(indent + 1, items);
                let first = items.iter().find_map(|node| match node {
                    Node::Kept(item) if item.kind != DraftKind::Note => Some(item.id.as_str()),
                    _ => None,
                });
                if let Some(first) = first {
                    let summary = quoted(&format!("{{{first}}}"));
                    self.line(indent + 1, &format!("summary: {summary},"));
                }
                self.text(indent + 1, "row_label", row_label);
                if let Some(most) = max_rows {
                    self.line(indent + 1, &format!("max_rows: {most},"));
                }
                self.line(indent, "),");
                return;
            }
        };
        self.line(indent, &format!("kind: {kind},"));
    }
}

fn words_on_one_line(words: &Words) -> String {
    let pair =
        |(language, text): (&String, &String)| format!("{}: {}", quoted(language), quoted(text));
    let pairs: Vec<String> = words.iter().map(pair).collect();
    format!("{{{}}}", pairs.join(", "))
}

fn choice_line(choice: &DraftChoice) -> String {
    let mut line = format!(
        "(id: {}, label: {}",
        quoted(choice.id.as_str()),
        words_on_one_line(&choice.label)
    );
    if choice.free_text {
        line.push_str(", free_text: true");
    }
    if let Some(parent) = &choice.parent {
        write!(line, ", parent: {}", quoted(parent.as_str())).ok();
    }
    line.push(')');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_strangers_stay_inside_their_quotes_and_lines() {
        assert_eq!(
            quoted("a\"b\\\n\u{202e}\u{7}"),
            r#""a\"b\\\n\u{202e}\u{7}""#
        );
        assert_eq!(on_a_line("a\nb\rc\u{2028}d"), "a\\nb c d");
        assert_eq!(quoted("می‌روم"), "\"می‌روم\"");
    }
}
