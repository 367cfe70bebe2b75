//! A questionnaire as a document to fill in: its head, its sections and questions, its lists.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::lists::{at_the_end, columns, list_of};
use super::numbers::numbers;
use super::parts::{Gap, Part};
use crate::authoring::{Naming, Sentences};
use crate::lang::{LangId, Locale, LocalizedText, MessageArgs};
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Choice, Condition, DatePrecision, Item, ItemId, ItemKind, Mode, Questionnaire, Required,
    Section, Status, with_answers,
};
use crate::report::style::Type;
use crate::report::{Block, Document, Format, Rich, Voice};

/// A questionnaire to be printed as a form.
#[derive(Debug, Clone, Copy)]
pub struct PaperForm<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// Names of competences and languages.
    pub catalogue: &'a Catalogue,
    /// How many rows of each group there is room for.
    pub rows: u16,
    /// Whether the helps for the counsellor are printed.
    pub guide: bool,
    /// The day it is printed.
    pub date: Date,
}

/// The form in one language. Where it stands beside another, both are set in the same columns.
#[must_use]
pub fn document(form: &PaperForm<'_>, locale: &Locale, beside: Option<&LangId>) -> Document {
    let source = form.questionnaire.source();
    let format = if beside.is_some() {
        Format::BESIDE
    } else {
        Format::ALONE
    };
    let fonts = Type::of(locale.direction());
    let style = if beside.is_some() {
        fonts.cell()
    } else {
        fonts.body()
    };
    let names = |language: &LangId| form.catalogue.language_name(language, locale.lang());
    let mut writer = Writer {
        form: *form,
        locale,
        numbers: numbers(source, locale),
        languages: std::iter::once(locale.lang()).chain(beside).collect(),
        language_names: &names,
        format,
        // Both languages take the larger type for the width of their columns.
        size: style.size.max(if beside.is_some() { 9.54 } else { 0.0 }),
        lists: Vec::new(),
        blocks: Vec::new(),
    };
    writer.head();
    for (number, section) in (1_u32..).zip(&source.sections) {
        writer.section(number, section);
    }
    writer.lists();
    let blocks = writer.blocks;
    let title = source.title.get(locale.lang()).to_owned();
    let mut args = MessageArgs::new();
    args.set("version", source.version.as_str());
    args.set("date", locale.date_short(form.date));
    let key = match source.status {
        Status::Draft => "paper-footer-draft",
        Status::Published => "paper-footer",
    };
    Document {
        title,
        lang: locale.lang().clone(),
        header: locale.text("paper-case-header"),
        footer: locale.with(key, &args),
        blocks,
    }
}

/// Choices that are printed at the end, and the numbers of the questions they belong to.
struct LongList<'a> {
    name: &'a str,
    choices: &'a [Choice],
    questions: Vec<String>,
}

/// Writes a form in one language.
pub(super) struct Writer<'a> {
    pub(super) form: PaperForm<'a>,
    pub(super) locale: &'a Locale,
    pub(super) languages: Vec<&'a LangId>,
    pub(super) format: Format,
    /// The height of the type of choices.
    pub(super) size: f32,
    numbers: BTreeMap<ItemId, String>,
    language_names: &'a dyn Fn(&LangId) -> String,
    lists: Vec<LongList<'a>>,
    blocks: Vec<Block>,
}

impl<'a> Writer<'a> {
    pub(super) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    pub(super) fn with(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        let mut args = MessageArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        self.locale.with(key, &args)
    }

    /// A trainer's text, without answers that are not known yet.
    pub(super) fn said(&self, text: &LocalizedText) -> String {
        with_answers(text.get(self.locale.lang()).trim(), |_| None)
    }

    pub(super) fn sentences(&self) -> Sentences<'_> {
        let source = self.form.questionnaire.source();
        Sentences::new(source, self.locale, Naming::Numbers(&self.numbers))
            .with_language_names(self.language_names)
    }

    /// A part that stays with what follows.
    pub(super) fn part(&mut self, part: Part) {
        self.part_ending(part, false);
    }

    /// A part, and whether a question ends with it.
    pub(super) fn part_ending(&mut self, part: Part, ends: bool) {
        self.blocks.push(Block::Form(part, !ends));
    }

    /// The words for not answering.
    pub(super) fn ways_not_to_answer(&self) -> Vec<String> {
        let keys = ["paper-refuses", "paper-does-not-know", "paper-not-asked"];
        keys.map(|key| self.text(key)).to_vec()
    }

    pub(super) fn remark(&mut self, text: &str, voice: Voice) {
        self.part(Part::Remark {
            text: text.into(),
            voice,
        });
    }

    pub(super) fn gaps(&mut self, gaps: Vec<Gap>) {
        let unanswered = Vec::new();
        self.part(Part::Answer { gaps, unanswered });
    }

    /// The ways not to answer: the end of a question.
    pub(super) fn unanswered(&mut self) {
        self.last_gaps(Vec::new());
    }

    /// The last gaps of a question, and the ways not to answer.
    pub(super) fn last_gaps(&mut self, gaps: Vec<Gap>) {
        let unanswered = self.ways_not_to_answer();
        self.part_ending(Part::Answer { gaps, unanswered }, true);
    }

    fn head(&mut self) {
        let source = self.form.questionnaire.source();
        let version = [("version", source.version.as_str())];
        self.blocks.push(Block::Title {
            above: self.text("paper-above"),
            title: self.said(&source.title),
            below: self.with("paper-version", &version),
        });
        if source.status == Status::Draft {
            self.blocks
                .push(Block::Notice(Rich::from(self.text("paper-draft"))));
        }
        let line = |key: &str| Gap::line(self.text(key));
        let number = line("paper-case");
        let day = Gap {
            before: self.text("paper-date"),
            ..self.date_gap(DatePrecision::Day)
        };
        let (agency, counsellor) = (line("new-agency"), line("new-counsellor"));
        let (language, interpreter) = (line("paper-language"), line("new-interpreter"));
        self.gaps(vec![number]);
        self.gaps(vec![day]);
        self.gaps(vec![agency]);
        self.gaps(vec![counsellor]);
        self.gaps(vec![language, interpreter]);
        self.blocks.push(Block::note(self.text("paper-how")));
        if self.any_required() {
            self.blocks.push(Block::note(self.text("paper-star")));
        }
    }

    fn any_required(&self) -> bool {
        let mut items = self.form.questionnaire.items();
        items.any(|item| item.required != Required::No)
    }

    fn section(&mut self, number: u32, section: &'a Section) {
        let title = self.said(&section.title);
        let number = self.locale.number(f64::from(number), 0);
        let heading = self.with("paper-section", &[("number", &number), ("title", &title)]);
        self.blocks.push(Block::Heading(heading));
        match section.mode {
            Mode::Interview => {}
            Mode::SelfAnswered => self.note("paper-self"),
            Mode::Observer => self.note("paper-observer"),
        }
        self.condition(section.show_if.as_ref());
        let intro = self.said(&section.intro);
        if !intro.is_empty() {
            self.blocks.push(Block::body(intro).kept());
        }
        self.items(&section.items, true);
    }

    /// Questions in order; of several in a row under the same condition it is said once.
    fn items(&mut self, items: &'a [Item], first: bool) {
        for run in items.chunk_by(|a, b| a.show_if == b.show_if) {
            let mut numbers = run.iter().filter_map(|item| self.numbers.get(&item.id));
            let ends = numbers.next().zip(numbers.next_back());
            match (run.first().and_then(|item| item.show_if.as_ref()), ends) {
                (Some(condition), Some((from, to))) => {
                    let clause = self.sentences().clause(condition);
                    let values = [("from", from.as_str()), ("to", to), ("clause", &clause)];
                    let words = self.with("paper-only-if", &values);
                    self.part(Part::Condition(words));
                }
                (condition, _) => self.condition(condition),
            }
            for item in run {
                self.item(item, first);
                if let ItemKind::Group {
                    items,
                    row_label,
                    max_rows,
                    ..
                } = &item.kind
                {
                    self.rows(item, items, row_label, *max_rows);
                }
            }
        }
    }

    fn note(&mut self, key: &str) {
        self.blocks.push(Block::note(self.text(key)).kept());
    }

    fn condition(&mut self, condition: Option<&Condition>) {
        if let Some(condition) = condition {
            let words = self.sentences().only_if(condition);
            self.part(Part::Condition(words));
        }
    }

    /// The rows of a group, one after the other.
    fn rows(&mut self, group: &Item, items: &'a [Item], row_label: &LocalizedText, most: u16) {
        let number = self.numbers.get(&group.id).cloned().unwrap_or_default();
        let label = self.said(row_label);
        let called = if label.is_empty() {
            self.text("paper-row")
        } else {
            label
        };
        for row in 1..=self.form.rows.clamp(1, most.max(1)) {
            let row_number = self.locale.number(f64::from(row), 0);
            let text = self.with(
                "paper-row-title",
                &[("row", &called), ("number", &row_number)],
            );
            let mark = self.with("paper-row-of", &[("number", &number)]);
            self.blocks.push(Block::Subheading { text, mark });
            self.items(items, row == 1);
        }
    }

    /// A question and the room for its answer; `first` where it is not yet on paper.
    fn item(&mut self, item: &'a Item, first: bool) {
        let takes = !matches!(item.kind, ItemKind::Note);
        let group = matches!(item.kind, ItemKind::Group { .. });
        let question = self.question(item);
        let number = self.numbers.get(&item.id).cloned().unwrap_or_default();
        let text = match (&item.required, takes) {
            (Required::Yes | Required::If(_), true) => Rich::bold(format!("{question}\u{a0}*")),
            (Required::No, true) => Rich::bold(question),
            (_, false) => Rich::from(question),
        };
        let mut remarks = Vec::new();
        if let Required::If(condition) = &item.required {
            let clause = self.sentences().clause(condition);
            remarks.push(self.with("paper-required-if", &[("clause", &clause)]));
        }
        let hint = self.said(&item.hint);
        if first && !hint.is_empty() {
            remarks.push(hint);
        }
        if item.sensitive {
            remarks.push(self.text("paper-sensitive"));
        }
        let guide = self.said(&item.guide);
        if first && self.form.guide && !guide.is_empty() {
            remarks.push(format!("{} {guide}", self.text("item-guide")));
        }
        // Words to read are over when they are read; everything else goes on with its answer.
        let keep = takes || !remarks.is_empty();
        self.blocks
            .push(Block::Form(Part::Question { number, text }, keep));
        let last = remarks.len();
        for (index, remark) in (1..).zip(remarks) {
            let part = Part::Remark {
                text: remark.into(),
                voice: Voice::Note,
            };
            self.blocks.push(Block::Form(part, takes || index < last));
        }
        if group {
            self.last_gaps(Vec::new());
        } else if takes {
            self.remember_list(item);
            self.answer(item);
        }
    }

    /// What is asked: the item's own words, or the framework's of a competence.
    fn question(&self, item: &Item) -> String {
        let own = self.said(&item.label);
        match &item.kind {
            ItemKind::Competence(id) if own.is_empty() => {
                let known = self.form.catalogue.framework().get(id);
                known.map_or_else(|| id.to_string(), |known| self.said(&known.question))
            }
            _ => own,
        }
    }

    /// Puts an item's long list down for the end.
    fn remember_list(&mut self, item: &'a Item) {
        let questionnaire = self.form.questionnaire;
        let choices = questionnaire.choices(item);
        if !at_the_end(&item.kind, choices) {
            return;
        }
        let name = list_of(&item.kind).unwrap_or(item.id.as_str());
        let number = self.numbers.get(&item.id).cloned().unwrap_or_default();
        match self.lists.iter_mut().find(|list| list.name == name) {
            Some(list) if list.questions.contains(&number) => {}
            Some(list) => list.questions.push(number),
            None => self.lists.push(LongList {
                name,
                choices,
                questions: vec![number],
            }),
        }
    }

    /// The number of the list an item's choices are in.
    pub(super) fn list_number(&self, item: &Item) -> usize {
        let name = list_of(&item.kind).unwrap_or(item.id.as_str());
        let found = self.lists.iter().position(|list| list.name == name);
        found.map_or(0, |index| index + 1)
    }

    /// The long lists.
    fn lists(&mut self) {
        if self.lists.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(self.text("paper-lists")));
        for (number, list) in (1_u32..).zip(std::mem::take(&mut self.lists)) {
            let number = self.locale.number(f64::from(number), 0);
            let questions = self.locale.series(&list.questions);
            let text = self.with(
                "paper-list",
                &[("number", &number), ("questions", &questions)],
            );
            let mark = String::new();
            self.blocks.push(Block::Subheading { text, mark });
            let choices: Vec<&Choice> = list.choices.iter().collect();
            let count = columns(&choices, &self.languages, &self.format, self.size, false);
            let entries = (1_u32..).zip(choices).map(|(number, choice)| {
                let number = self.locale.number(f64::from(number), 0);
                (number, self.said(&choice.label))
            });
            let part = Part::Entries {
                columns: count,
                entries: entries.collect(),
            };
            self.blocks.push(Block::Form(part, false));
        }
    }
}
