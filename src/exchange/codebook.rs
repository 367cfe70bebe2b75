//! A questionnaire's codebook: one row for every question and every choice, for whoever analyses or proofreads it.

use std::collections::BTreeMap;

use crate::authoring::{Naming, Sentences};
use crate::interview::level_key;
use crate::lang::{LangId, Locale, Locales, LocalizedText, MessageArgs};
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Check, Choice, DatePrecision, Item, ItemId, ItemKind, Questionnaire, Required, Section,
};
use crate::report::paper::numbers;

/// Why no codebook could be made.
#[derive(Debug, thiserror::Error)]
pub enum CodebookError {
    /// The table could not be put together.
    #[error("the table could not be put together: {0}")]
    Table(#[from] csv::Error),
}

/// The codebook as CSV, in UTF-8 with the mark by which spreadsheet programmes know it.
/// The words of its head and its conditions are in `lang`, labels in every language of the questionnaire.
///
/// # Errors
/// Where the table cannot be put together.
pub fn codebook(
    questionnaire: &Questionnaire,
    catalogue: &Catalogue,
    locales: &Locales,
    lang: &LangId,
) -> Result<Vec<u8>, CodebookError> {
    let locale = locales.get(lang);
    let names = |language: &LangId| catalogue.language_name(language, locale.lang());
    let source = questionnaire.source();
    let book = Book {
        questionnaire,
        catalogue,
        locales,
        locale: &locale,
        numbers: numbers(source, &locale),
        language_names: &names,
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(book.head())?;
    for section in &source.sections {
        for item in &section.items {
            book.item(section, None, item, &mut writer)?;
            if let ItemKind::Group { items, .. } = &item.kind {
                for inner in items {
                    book.item(section, Some(item), inner, &mut writer)?;
                }
            }
        }
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()).into())
}

/// A row that is being written, by column.
#[derive(Default)]
struct Cells {
    number: String,
    section: String,
    group: String,
    item: String,
    kind: String,
    labels: Vec<String>,
    choice: String,
    choices: Vec<String>,
    value: String,
    unit: String,
    min: String,
    max: String,
    required: String,
    shown_if: String,
    checks: String,
    sensitive: String,
    competences: String,
    was: String,
}

impl Cells {
    fn record(self) -> Vec<String> {
        let mut record = vec![self.number, self.section, self.group, self.item, self.kind];
        record.extend(self.labels);
        record.push(self.choice);
        record.extend(self.choices);
        record.extend([
            self.value,
            self.unit,
            self.min,
            self.max,
            self.required,
            self.shown_if,
            self.checks,
            self.sensitive,
            self.competences,
            self.was,
        ]);
        record.into_iter().map(harmless).collect()
    }
}

/// A text that no spreadsheet programme takes for a formula.
fn harmless(text: String) -> String {
    let first = text.trim_start().chars().next();
    let formula = matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|')
    );
    let hidden = text.starts_with(['\t', '\r', '\n']);
    if (formula && text.parse::<f64>().is_err()) || hidden {
        format!("'{text}")
    } else {
        text
    }
}

struct Book<'a> {
    questionnaire: &'a Questionnaire,
    catalogue: &'a Catalogue,
    locales: &'a Locales,
    locale: &'a Locale,
    numbers: BTreeMap<ItemId, String>,
    language_names: &'a dyn Fn(&LangId) -> String,
}

type Writer = csv::Writer<Vec<u8>>;

impl Book<'_> {
    fn languages(&self) -> &[LangId] {
        &self.questionnaire.source().languages
    }

    /// A text in each language; empty where it is not written.
    fn in_each(&self, text: &LocalizedText) -> Vec<String> {
        let languages = self.languages().iter();
        languages
            .map(|lang| text.exact(lang).unwrap_or_default().to_owned())
            .collect()
    }

    /// A message of the programme in each language.
    fn message_in_each(&self, key: &str) -> Vec<String> {
        let languages = self.languages().iter();
        languages
            .map(|lang| self.locales.get(lang).text(key))
            .collect()
    }

    fn nothing_in_each(&self) -> Vec<String> {
        vec![String::new(); self.languages().len()]
    }

    fn head(&self) -> Vec<String> {
        let text = |key: &str| self.locale.text(key);
        let in_each = |key: &str| {
            let languages = self.languages().iter();
            languages
                .map(|lang| self.locale.with1(key, "language", lang.as_str()))
                .collect()
        };
        Cells {
            number: text("codebook-number"),
            section: text("codebook-section"),
            group: text("codebook-group"),
            item: text("codebook-item"),
            kind: text("codebook-kind"),
            labels: in_each("codebook-label"),
            choice: text("codebook-choice"),
            choices: in_each("codebook-choice-label"),
            value: text("codebook-value"),
            unit: text("codebook-unit"),
            min: text("codebook-min"),
            max: text("codebook-max"),
            required: text("codebook-required"),
            shown_if: text("codebook-shown-if"),
            checks: text("codebook-checks"),
            sensitive: text("codebook-sensitive"),
            competences: text("codebook-competences"),
            was: text("codebook-was"),
        }
        .record()
    }

    /// What the row of an item and those of its choices have in common.
    fn known(&self, section: &Section, group: Option<&Item>, item: &Item) -> Cells {
        Cells {
            // With a letter before it no spreadsheet programme makes 22.10 the number 22.1, or a day in October.
            number: self
                .numbers
                .get(&item.id)
                .map_or_else(String::new, |n| format!("Q{n}")),
            section: section.id.to_string(),
            group: group.map(|group| group.id.to_string()).unwrap_or_default(),
            item: item.id.to_string(),
            labels: self.nothing_in_each(),
            choices: self.nothing_in_each(),
            ..Cells::default()
        }
    }

    fn item(
        &self,
        section: &Section,
        group: Option<&Item>,
        item: &Item,
        writer: &mut Writer,
    ) -> Result<(), csv::Error> {
        let (unit, min, max) = self.range(item);
        let row = Cells {
            kind: kind(&item.kind).to_owned(),
            labels: self.labels(item),
            unit,
            min,
            max,
            required: self.required(item),
            shown_if: self.shown_if(section, group, item),
            checks: self.checks(item),
            sensitive: self.yes(item.sensitive),
            competences: self.competences(item),
            was: joined(item.was.iter().map(ToString::to_string)),
            ..self.known(section, group, item)
        };
        writer.write_record(row.record())?;
        for row in self.choices(item) {
            let known = self.known(section, group, item);
            let row = Cells {
                number: known.number,
                section: known.section,
                group: known.group,
                item: known.item,
                ..row
            };
            writer.write_record(row.record())?;
        }
        Ok(())
    }

    /// The item's words, or the framework's question of a competence.
    fn labels(&self, item: &Item) -> Vec<String> {
        match &item.kind {
            ItemKind::Competence(id) if item.label.is_empty() => {
                let known = self.catalogue.framework().get(id);
                known.map_or_else(
                    || self.nothing_in_each(),
                    |known| self.in_each(&known.question),
                )
            }
            _ => self.in_each(&item.label),
        }
    }

    fn range(&self, item: &Item) -> (String, String, String) {
        let none = String::new;
        match &item.kind {
            ItemKind::Number { unit, min, max, .. } => {
                let unit = unit.get(self.locale.lang()).trim().to_owned();
                (unit, min.to_string(), max.to_string())
            }
            ItemKind::Duration { max_years } => {
                let unit = self.locale.text("duration-in-months");
                (
                    unit,
                    "0".to_owned(),
                    (u32::from(*max_years) * 12).to_string(),
                )
            }
            ItemKind::Date { precision } => {
                let shape = match precision {
                    DatePrecision::Day => "date-day",
                    DatePrecision::Month => "date-month",
                    DatePrecision::Year => "date-year",
                };
                (self.locale.text(shape), none(), none())
            }
            ItemKind::Group { max_rows, .. } => {
                let unit = self.locale.text("codebook-rows");
                (unit, "0".to_owned(), max_rows.to_string())
            }
            ItemKind::Level { .. } | ItemKind::Competence(_) => {
                (none(), "0".to_owned(), "4".to_owned())
            }
            _ => (none(), none(), none()),
        }
    }

    fn sentences(&self) -> Sentences<'_> {
        let source = self.questionnaire.source();
        Sentences::new(source, self.locale, Naming::Numbers(&self.numbers))
            .with_language_names(self.language_names)
    }

    fn required(&self, item: &Item) -> String {
        match &item.required {
            Required::No => String::new(),
            Required::Yes => self.yes(true),
            Required::If(condition) => {
                let clause = self.sentences().clause(condition);
                self.locale.with1("codebook-if", "clause", clause)
            }
        }
    }

    /// The conditions of the section, of the group and of the item itself: all must hold.
    fn shown_if(&self, section: &Section, group: Option<&Item>, item: &Item) -> String {
        let of_group = group.and_then(|group| group.show_if.as_ref());
        let conditions = [section.show_if.as_ref(), of_group, item.show_if.as_ref()];
        let conditions = conditions.into_iter().flatten();
        joined(conditions.map(|condition| self.sentences().clause(condition)))
    }

    fn checks(&self, item: &Item) -> String {
        joined(item.checks.iter().map(|check| {
            let (key, condition, message) = match check {
                Check::Must(condition, message) => ("codebook-must", condition, message),
                Check::Warn(condition, message) => ("codebook-warn", condition, message),
            };
            let mut args = MessageArgs::new();
            args.set("clause", self.sentences().clause(condition));
            args.set("message", message.get(self.locale.lang()).to_owned());
            self.locale.with(key, &args)
        }))
    }

    fn yes(&self, so: bool) -> String {
        if so {
            self.locale.text("codebook-yes")
        } else {
            String::new()
        }
    }

    /// The competences an item speaks of, by itself or by scoring links.
    fn competences(&self, item: &Item) -> String {
        let own = match &item.kind {
            ItemKind::Competence(id) => Some(id),
            _ => None,
        };
        let links = self.questionnaire.source().scoring.iter();
        let linked = links.filter(|link| link.origin().0 == item.id.as_str());
        let mut all: Vec<String> = Vec::new();
        for id in own.into_iter().chain(linked.map(|link| &link.competence)) {
            let id = id.to_string();
            if !all.contains(&id) {
                all.push(id);
            }
        }
        joined(all)
    }

    /// The level each link gives to a choice: `repairing=2`.
    fn levels_of(&self, item: &Item, choice: &str) -> String {
        let mut all = Vec::new();
        for link in &self.questionnaire.source().scoring {
            let (from, of_choice) = link.origin();
            if from != item.id.as_str() {
                continue;
            }
            match of_choice {
                None => {
                    if let Some(level) = link.map.get(choice) {
                        all.push(format!("{}={level}", link.competence));
                    }
                }
                Some(id) if id == choice => {
                    let levels = link.map.iter();
                    all.extend(levels.map(|(key, l)| format!("{}={l} ({key})", link.competence)));
                }
                Some(_) => {}
            }
        }
        joined(all)
    }

    /// A row for each choice, level or step, without what it has in common with the item's row.
    fn choices(&self, item: &Item) -> Vec<Cells> {
        let row = |id: &str, labels: Vec<String>, value: String| Cells {
            labels: self.nothing_in_each(),
            choice: id.to_owned(),
            choices: labels,
            value,
            competences: self.levels_of(item, id),
            ..Cells::default()
        };
        let levels = |texts: &[LocalizedText]| -> Vec<Cells> {
            let words = |(level, text): (usize, &LocalizedText)| {
                let level = level.to_string();
                row(&level, self.in_each(text), level.clone())
            };
            texts.iter().enumerate().map(words).collect()
        };
        match &item.kind {
            ItemKind::Level { levels: texts } => levels(texts),
            ItemKind::Competence(id) => {
                let known = self.catalogue.framework().get(id);
                match known.filter(|known| !known.levels.is_empty()) {
                    Some(known) => levels(&known.levels),
                    None => (0_u8..5)
                        .map(|level| {
                            let words = self.message_in_each(level_key(level));
                            row(&level.to_string(), words, level.to_string())
                        })
                        .collect(),
                }
            }
            ItemKind::Consent { .. } => [("yes", "consent-yes"), ("no", "consent-no")]
                .into_iter()
                .map(|(id, key)| row(id, self.message_in_each(key), String::new()))
                .collect(),
            _ => {
                let choices = self.questionnaire.choices(item).iter();
                choices
                    .map(|choice: &Choice| {
                        let value = choice.value.map(|v| v.to_string()).unwrap_or_default();
                        let labels = self.in_each(&choice.label);
                        Cells {
                            was: joined(choice.was.iter().map(ToString::to_string)),
                            ..row(choice.id.as_str(), labels, value)
                        }
                    })
                    .collect()
            }
        }
    }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().collect();
    parts.join("; ")
}

/// The kind of an item as trainers write it.
fn kind(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::SingleChoice { .. } => "SingleChoice",
        ItemKind::MultiChoice { .. } => "MultiChoice",
        ItemKind::Likert { .. } => "Likert",
        ItemKind::Level { .. } => "Level",
        ItemKind::CefrGrid { .. } => "CefrGrid",
        ItemKind::Number { .. } => "Number",
        ItemKind::Date { .. } => "Date",
        ItemKind::Duration { .. } => "Duration",
        ItemKind::Text { .. } => "Text",
        ItemKind::Occupation => "Occupation",
        ItemKind::Activity => "Activity",
        ItemKind::Tasks { .. } => "Tasks",
        ItemKind::TradeCompetences { .. } => "TradeCompetences",
        ItemKind::Competence(_) => "Competence",
        ItemKind::Group { .. } => "Group",
        ItemKind::Document => "Document",
        ItemKind::Note => "Note",
        ItemKind::Consent { .. } => "Consent",
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_is_a_formula_and_numbers_stay_numbers() {
        for bad in [
            "=1+1", "+cmd", "-2+3", "@SUM(A1)", " =1", "\t=1", "\r=1", "|x",
        ] {
            assert_eq!(harmless(bad.into()), format!("'{bad}"), "{bad:?}");
        }
        for good in ["-5", "12.5", "oui", "", "A=1"] {
            assert_eq!(harmless(good.into()), good);
        }
    }
}
