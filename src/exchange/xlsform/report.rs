//! What an import says of itself: the counts, and every cell that stayed behind or changed.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ledger::{Count, Listed, Subject};
use super::reason::Fate;
use crate::lang::{LangId, Locale, MessageArgs};
use crate::questionnaire::{Fault, ItemKind, QuestionnaireSource, texts};

/// What an import says of itself.
#[derive(Debug, Clone)]
pub struct Report {
    /// The workbook's name.
    pub workbook: String,
    /// The questionnaire's id.
    pub id: String,
    /// Its languages, the original's first.
    pub languages: Vec<LangId>,
    /// What was there, came over, and stayed behind.
    pub counts: BTreeMap<Subject, Count>,
    /// Every cell that stayed behind or changed.
    pub listed: Vec<Listed>,
    /// Counts that do not add up, or that the written file does not bear out. None, unless the programme is wrong.
    pub unbalanced: Vec<Subject>,
    /// What the questionnaire's door finds wrong with the written file. Nothing, unless the programme is wrong.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Whether the workbook itself is wrong somewhere.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.listed.iter().any(|l| l.reason.is_fault()) || !self.faults.is_empty()
    }

    /// The lines of the list with this fate.
    pub fn with_fate(&self, fate: Fate) -> impl Iterator<Item = &Listed> {
        self.listed.iter().filter(move |l| l.fate == fate)
    }

    /// The report for programmes.
    #[must_use]
    pub fn json(&self, locale: &Locale) -> Value {
        let counts: Map<String, Value> = self
            .counts
            .iter()
            .map(|(subject, count)| {
                let count = json!({
                    "in": count.there,
                    "out": count.carried,
                    "listed": count.left,
                });
                (subject.name().to_owned(), count)
            })
            .collect();
        let listed: Vec<Value> = self.listed.iter().map(|l| line_json(l, locale)).collect();
        let unbalanced: Vec<&str> = self.unbalanced.iter().map(|s| s.name()).collect();
        let faults: Vec<String> = self
            .faults
            .iter()
            .map(|fault| format!("{}: {:?}", fault.place, fault.kind))
            .collect();
        json!({
            "workbook": self.workbook,
            "id": self.id,
            "languages": self.languages.iter().map(LangId::as_str).collect::<Vec<_>>(),
            "counts": counts,
            "listed": listed,
            "unbalanced": unbalanced,
            "faults": faults,
        })
    }
}

/// The sentence of a line.
#[must_use]
pub fn sentence(listed: &Listed, locale: &Locale) -> String {
    let (name, other) = listed.reason.names();
    let mut args = MessageArgs::new();
    args.set("name", name);
    args.set("other", other);
    locale.with(listed.reason.key(), &args)
}

fn line_json(listed: &Listed, locale: &Locale) -> Value {
    let key = listed.reason.key();
    json!({
        "sheet": listed.sheet,
        "cell": listed.spot.map(super::workbook::Spot::label),
        "row": listed.spot.map(|s| s.row + 1),
        "column": listed.column,
        "value": listed.value,
        "about": listed.subject.name(),
        "fate": match listed.fate {
            Fate::Left => "left",
            Fate::Changed => "changed",
        },
        "reason": key.split('-').skip(2).collect::<Vec<_>>().join("-"),
        "fault": listed.reason.is_fault(),
        "says": sentence(listed, locale),
    })
}

/// The subjects whose counts do not add up, or of which the written file has more or fewer than it should.
#[must_use]
pub fn unbalanced(
    source: &QuestionnaireSource,
    counts: &BTreeMap<Subject, Count>,
    added: &BTreeMap<Subject, usize>,
) -> Vec<Subject> {
    let written = written(source);
    Subject::ALL
        .into_iter()
        .filter(|subject| {
            let count = counts.get(subject).copied().unwrap_or_default();
            let added = added.get(subject).copied().unwrap_or_default();
            let borne_out = written
                .get(subject)
                .is_none_or(|found| *found == count.carried + added);
            !count.balanced() || !borne_out
        })
        .collect()
}

/// What the written file has of each subject that can be counted in it.
fn written(source: &QuestionnaireSource) -> BTreeMap<Subject, usize> {
    let mut found: BTreeMap<Subject, usize> = BTreeMap::from([
        (Subject::Languages, source.languages.len()),
        (Subject::Groups, source.sections.len()),
        (Subject::Items, 0),
        (Subject::Labels, 0),
        (Subject::Hints, 0),
        (Subject::Messages, 0),
        (
            Subject::Options,
            source.lists.iter().map(|l| l.choices.len()).sum(),
        ),
    ]);
    let mut add = |subject, count| *found.entry(subject).or_default() += count;
    for item in source.sections.iter().flat_map(|s| &s.items) {
        match &item.kind {
            ItemKind::Group { items, .. } => {
                add(Subject::Groups, 1);
                for inner in items {
                    add(Subject::Items, 1);
                    add(Subject::Options, own_choices(&inner.kind));
                }
            }
            kind => {
                add(Subject::Items, 1);
                add(Subject::Options, own_choices(kind));
            }
        }
    }
    for text in texts(source) {
        let subject = match text.part {
            // The title of the form is a setting.
            "title" if text.key == "title" => continue,
            "title" | "label" | "row_label" => Subject::Labels,
            "hint" | "guide" | "intro" => Subject::Hints,
            "check" => Subject::Messages,
            _ => continue,
        };
        add(subject, text.text.iter().count());
    }
    found
}

fn own_choices(kind: &ItemKind) -> usize {
    match kind {
        ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. } => {
            choices.len()
        }
        _ => 0,
    }
}
