//! When an item is asked, put together by picking: item, test, value; all of several rows, or any of them.

use egui::Ui;

use super::editing::Edited;
use crate::app::SourceEdit;
use crate::authoring::{Naming, Sentences};
use crate::questionnaire::{
    Bound, ChoiceId, Condition, DateBound, Item, ItemId, ItemKind, PartialDate, Questionnaire,
};
use crate::ui::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};

/// How many items are offered at once.
const MOST: usize = 12;

/// A test of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    Is,
    IsNot,
    Has,
    HasNot,
    AtLeast,
    AtMost,
    Before,
    NotBefore,
    Level,
    Rows,
    Answered,
    NotAnswered,
}

/// One row: an item, a test and what is expected.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    item: ItemId,
    test: Test,
    value: String,
}

/// A condition being put together.
#[derive(Default)]
pub struct Conditions {
    open: bool,
    any: bool,
    rows: Vec<Row>,
    /// The words items are searched by.
    search: String,
}

impl Conditions {
    /// Draws the condition in words, and the means to change it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        edited: &Edited<'_>,
        item: &Item,
        edits: &mut Vec<SourceEdit>,
    ) {
        let l = &edited.state.locale;
        text::styled(ui, &l.text("workshop-condition"), Style::small().bold());
        let said = match &item.show_if {
            Some(condition) => sentence(edited, condition),
            None => l.text("workshop-always"),
        };
        text::styled(ui, &said, Style::body());
        if !self.open {
            let key = "workshop-condition-change";
            if text::button(ui, ButtonKind::Secondary, &l.text(key)).clicked() {
                self.begin(item.show_if.as_ref());
            }
            return;
        }
        let written = item.show_if.as_ref();
        if written.is_some_and(|c| rows_of(c).is_none()) {
            text::styled(
                ui,
                &l.text("workshop-condition-replaced"),
                Style::small().tone(Tone::Warning),
            );
        }
        let mut gone = None;
        for nth in 0..self.rows.len() {
            ui.push_id(nth, |ui| {
                if self.row(ui, edited, nth) {
                    gone = Some(nth);
                }
            });
        }
        if let Some(gone) = gone {
            self.rows.remove(gone);
        }
        if self.rows.len() > 1 {
            text::row_wrapped(ui, |ui| {
                for (key, any) in [("workshop-all", false), ("workshop-any", true)] {
                    if chosen(ui, &l.text(key), self.any == any) {
                        self.any = any;
                    }
                }
            });
        }
        self.add(ui, edited, item);
        let made = self.made(edited.questionnaire);
        if let Some(condition) = &made {
            text::styled(
                ui,
                &sentence(edited, condition),
                Style::body().tone(Tone::Accent),
            );
        }
        text::row_wrapped(ui, |ui| {
            let ready = made.is_some() || self.rows.is_empty();
            let options = ButtonOptions {
                kind: ButtonKind::Primary,
                enabled: ready && made.as_ref() != written,
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text("workshop-condition-set"), options).clicked() {
                edits.push(SourceEdit::ShowIf {
                    item: item.id.clone(),
                    condition: made.clone(),
                });
                self.open = false;
            }
            if text::button(ui, ButtonKind::Quiet, &l.text("workshop-condition-cancel")).clicked() {
                self.open = false;
            }
        });
    }

    fn begin(&mut self, written: Option<&Condition>) {
        let (any, rows) = written.and_then(rows_of).unwrap_or_default();
        *self = Self {
            open: true,
            any,
            rows,
            search: String::new(),
        };
    }

    /// One row; whether it is to go.
    fn row(&mut self, ui: &mut Ui, edited: &Edited<'_>, nth: usize) -> bool {
        let l = &edited.state.locale;
        let questionnaire = edited.questionnaire;
        let Some(row) = self.rows.get_mut(nth) else {
            return false;
        };
        let Some(item) = questionnaire.item(&row.item) else {
            return true;
        };
        let named = label(edited, item);
        text::styled(ui, &named, Style::body().bold());
        let mut gone = false;
        text::row_wrapped(ui, |ui| {
            for test in tests(&item.kind) {
                let words = l.text(key(*test));
                if chosen(ui, &words, row.test == *test) && row.test != *test {
                    row.test = *test;
                    row.value = first_value(questionnaire, item, *test);
                }
            }
            let remove = l.with1("workshop-condition-remove", "item", named.clone());
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&remove),
                ..ButtonOptions::default()
            };
            gone = text::button_with(ui, "×", options).clicked();
        });
        match row.test {
            Test::Is | Test::IsNot | Test::Has | Test::HasNot => {
                text::row_wrapped(ui, |ui| {
                    for (id, words) in values(edited, item) {
                        if chosen(ui, &words, row.value == id) {
                            row.value = id;
                        }
                    }
                });
            }
            Test::Level => {
                text::row_wrapped(ui, |ui| {
                    for level in 0..=4u8 {
                        let words = l.number(f64::from(level), 0);
                        if chosen(ui, &words, row.value == level.to_string()) {
                            row.value = level.to_string();
                        }
                    }
                });
            }
            Test::AtLeast | Test::AtMost | Test::Before | Test::NotBefore | Test::Rows => {
                let name = format!("{named}: {}", l.text(key(row.test)));
                let options = FieldOptions {
                    name: &name,
                    width: Some(140.0),
                    max_chars: Some(12),
                    ..FieldOptions::default()
                };
                text::text_field(ui, ("value", nth), &mut row.value, options);
            }
            Test::Answered | Test::NotAnswered => {}
        }
        gone
    }

    /// The items that can be looked at: those that are asked before.
    fn add(&mut self, ui: &mut Ui, edited: &Edited<'_>, item: &Item) {
        let l = &edited.state.locale;
        let questionnaire = edited.questionnaire;
        let name = l.text("workshop-condition-add");
        let options = FieldOptions {
            name: &name,
            placeholder: &name,
            ..FieldOptions::default()
        };
        text::text_field(ui, "condition-search", &mut self.search, options);
        let wanted = self.search.trim().to_lowercase();
        if wanted.is_empty() && !self.rows.is_empty() {
            return;
        }
        let here = questionnaire.info(&item.id);
        let earlier = questionnaire.items().filter(|other| {
            let there = questionnaire.info(&other.id);
            let (Some(here), Some(there)) = (here, there) else {
                return false;
            };
            let in_reach = there.group.is_none() || there.group == here.group;
            there.order < here.order
                && in_reach
                && here.group.as_ref() != Some(&other.id)
                && !tests(&other.kind).is_empty()
        });
        // The nearest come first.
        let mut offers: Vec<(&Item, String)> = earlier
            .map(|other| (other, label(edited, other)))
            .filter(|(other, words)| {
                words.to_lowercase().contains(&wanted) || other.id.as_str().contains(&wanted)
            })
            .collect();
        offers.reverse();
        if offers.is_empty() {
            text::hint(ui, &l.text("workshop-condition-nothing"));
        }
        for (other, words) in offers.into_iter().take(MOST) {
            let full = format!("{name}: {words}");
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                fill_width: true,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &words, options).clicked()
                && let Some(test) = tests(&other.kind).first()
            {
                self.rows.push(Row {
                    item: other.id.clone(),
                    test: *test,
                    value: first_value(questionnaire, other, *test),
                });
                self.search.clear();
            }
        }
    }

    /// The condition; none while a value is missing, or without rows.
    fn made(&self, questionnaire: &Questionnaire) -> Option<Condition> {
        let mut parts: Vec<Condition> = self
            .rows
            .iter()
            .map(|row| {
                questionnaire.item(&row.item)?;
                row.condition()
            })
            .collect::<Option<_>>()?;
        match (parts.len(), self.any) {
            (0, _) => None,
            (1, _) => parts.pop(),
            (_, true) => Some(Condition::Any(parts)),
            (_, false) => Some(Condition::All(parts)),
        }
    }
}

impl Row {
    fn condition(&self) -> Option<Condition> {
        let item = self.item.clone();
        let choice = || (!self.value.is_empty()).then(|| ChoiceId::new(self.value.clone()));
        let number = || self.value.trim().replace(',', ".").parse::<f64>().ok();
        let day = || {
            PartialDate::parse(&self.value)?;
            Some(self.value.trim().to_owned())
        };
        let not = |condition| Condition::Not(Box::new(condition));
        Some(match self.test {
            Test::Is => Condition::Is(item, choice()?),
            Test::IsNot => not(Condition::Is(item, choice()?)),
            Test::Has => Condition::Has(item, choice()?),
            Test::HasNot => not(Condition::Has(item, choice()?)),
            Test::AtLeast => Condition::Num(item, Bound::AtLeast(number()?)),
            Test::AtMost => Condition::Num(item, Bound::AtMost(number()?)),
            Test::Before => Condition::DateIs(item, DateBound::Before(day()?)),
            Test::NotBefore => Condition::DateIs(item, DateBound::NotBefore(day()?)),
            Test::Level => Condition::LevelAtLeast(item, self.value.parse().ok()?),
            Test::Rows => Condition::Rows(item, Bound::AtLeast(number()?)),
            Test::Answered => Condition::Answered(item),
            Test::NotAnswered => not(Condition::Answered(item)),
        })
    }

    fn of(condition: &Condition) -> Option<Self> {
        use Condition as C;
        let row = |item: &ItemId, test, value: String| {
            Some(Self {
                item: item.clone(),
                test,
                value,
            })
        };
        match condition {
            C::Is(item, choice) => row(item, Test::Is, choice.to_string()),
            C::Has(item, choice) => row(item, Test::Has, choice.to_string()),
            C::Num(item, Bound::AtLeast(x)) => row(item, Test::AtLeast, x.to_string()),
            C::Num(item, Bound::AtMost(x)) => row(item, Test::AtMost, x.to_string()),
            C::DateIs(item, DateBound::Before(day)) => row(item, Test::Before, day.clone()),
            C::DateIs(item, DateBound::NotBefore(day)) => row(item, Test::NotBefore, day.clone()),
            C::LevelAtLeast(item, level) => row(item, Test::Level, level.to_string()),
            C::Rows(item, Bound::AtLeast(n)) => row(item, Test::Rows, n.to_string()),
            C::Answered(item) => row(item, Test::Answered, String::new()),
            C::Not(inner) => {
                let inner = Self::of(inner)?;
                let test = match inner.test {
                    Test::Is => Test::IsNot,
                    Test::Has => Test::HasNot,
                    Test::Answered => Test::NotAnswered,
                    _ => return None,
                };
                Some(Self { test, ..inner })
            }
            _ => None,
        }
    }
}

/// A condition as rows, and whether any of them is enough; none where it is more than that.
fn rows_of(condition: &Condition) -> Option<(bool, Vec<Row>)> {
    let (any, parts) = match condition {
        Condition::All(parts) => (false, parts.as_slice()),
        Condition::Any(parts) => (true, parts.as_slice()),
        one => (false, std::slice::from_ref(one)),
    };
    let rows: Option<Vec<Row>> = parts.iter().map(Row::of).collect();
    Some((any, rows?))
}

/// The tests that fit answers of this kind; the most usual first.
fn tests(kind: &ItemKind) -> &'static [Test] {
    match kind {
        ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } | ItemKind::Consent { .. } => {
            &[Test::Is, Test::IsNot, Test::Answered, Test::NotAnswered]
        }
        ItemKind::MultiChoice { .. } => {
            &[Test::Has, Test::HasNot, Test::Answered, Test::NotAnswered]
        }
        ItemKind::Number { .. } | ItemKind::Duration { .. } => &[
            Test::AtLeast,
            Test::AtMost,
            Test::Answered,
            Test::NotAnswered,
        ],
        ItemKind::Date { .. } => &[
            Test::Before,
            Test::NotBefore,
            Test::Answered,
            Test::NotAnswered,
        ],
        ItemKind::Level { .. } | ItemKind::Competence(_) => {
            &[Test::Level, Test::Answered, Test::NotAnswered]
        }
        ItemKind::Group { .. } => &[Test::Rows, Test::Answered, Test::NotAnswered],
        ItemKind::Note => &[],
        ItemKind::CefrGrid { .. }
        | ItemKind::Text { .. }
        | ItemKind::Occupation
        | ItemKind::Activity
        | ItemKind::Tasks { .. }
        | ItemKind::TradeCompetences { .. }
        | ItemKind::Document => &[Test::Answered, Test::NotAnswered],
    }
}

/// Message key of a test.
fn key(test: Test) -> &'static str {
    match test {
        Test::Is => "workshop-test-is",
        Test::IsNot => "workshop-test-is-not",
        Test::Has => "workshop-test-has",
        Test::HasNot => "workshop-test-has-not",
        Test::AtLeast => "workshop-test-at-least",
        Test::AtMost => "workshop-test-at-most",
        Test::Before => "workshop-test-before",
        Test::NotBefore => "workshop-test-not-before",
        Test::Level => "workshop-test-level",
        Test::Rows => "workshop-test-rows",
        Test::Answered => "workshop-test-answered",
        Test::NotAnswered => "workshop-test-not-answered",
    }
}

/// What can be expected of an item with choices: ids and words.
fn values(edited: &Edited<'_>, item: &Item) -> Vec<(String, String)> {
    let l = &edited.state.locale;
    if matches!(item.kind, ItemKind::Consent { .. }) {
        return vec![
            ("yes".to_owned(), l.text("consent-yes")),
            ("no".to_owned(), l.text("consent-no")),
        ];
    }
    let choices = edited.questionnaire.choices(item).iter();
    let words = choices.map(|c| (c.id.to_string(), c.label.get(l.lang()).to_owned()));
    words.collect()
}

fn first_value(questionnaire: &Questionnaire, item: &Item, test: Test) -> String {
    match test {
        Test::Is | Test::IsNot | Test::Has | Test::HasNot => match item.kind {
            ItemKind::Consent { .. } => "yes".to_owned(),
            _ => questionnaire
                .choices(item)
                .first()
                .map_or_else(String::new, |c| c.id.to_string()),
        },
        Test::Level | Test::Rows => "1".to_owned(),
        _ => String::new(),
    }
}

fn label(edited: &Edited<'_>, item: &Item) -> String {
    let lang = edited.state.locale.lang();
    let content = edited.state.content();
    let words = content.map(|c| crate::ui::item::short_label(item, &c.catalogue).get(lang));
    match words.filter(|words| !words.is_empty()) {
        Some(words) => words.to_owned(),
        None => item.id.to_string(),
    }
}

fn sentence(edited: &Edited<'_>, condition: &Condition) -> String {
    let locale = &edited.state.locale;
    let source = edited.questionnaire.source();
    Sentences::new(source, locale, Naming::Labels).only_if(condition)
}

fn chosen(ui: &mut Ui, words: &str, on: bool) -> bool {
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: on,
        ..ButtonOptions::default()
    };
    text::button_with(ui, words, options).clicked()
}

#[cfg(test)]
mod tests_of_rows {
    use super::*;

    #[test]
    fn what_can_be_picked_is_read_back_as_it_was_picked() {
        let conditions = [
            Condition::Is("a".into(), "x".into()),
            Condition::Not(Box::new(Condition::Has("a".into(), "x".into()))),
            Condition::Num("a".into(), Bound::AtMost(2.5)),
            Condition::DateIs("a".into(), DateBound::NotBefore("2020-01".to_owned())),
            Condition::LevelAtLeast("a".into(), 3),
            Condition::Rows("a".into(), Bound::AtLeast(2.0)),
            Condition::Not(Box::new(Condition::Answered("a".into()))),
        ];
        for condition in &conditions {
            let row = Row::of(condition).unwrap();
            assert_eq!(row.condition().as_ref(), Some(condition));
        }
        let any = Condition::Any(conditions.to_vec());
        let (is_any, rows) = rows_of(&any).unwrap();
        assert!(is_any);
        assert_eq!(rows.len(), conditions.len());
        let deeper = Condition::All(vec![any]);
        assert_eq!(rows_of(&deeper), None);
    }
}
