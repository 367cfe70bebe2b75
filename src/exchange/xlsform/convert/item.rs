//! A question: its kind, texts, checks, and whether it must be answered.

use super::super::columns::Field;
use super::super::condition::{MAX_DEPTH, Standing};
use super::super::draft::{DraftChoice, DraftItem, DraftKind, DraftRequired, Words};
use super::super::expression::parse;
use super::super::ledger::Subject;
use super::super::outcome::Outcome;
use super::super::reason::Reason;
use super::super::survey::{Item, Row};
use super::super::texts::Cell;
use super::super::types::Type;
use super::super::value::limits;
use super::Converter;
use crate::questionnaire::Condition;

/// The least and greatest number where the workbook sets none.
const FURTHEST: f64 = 1_000_000_000.0;

/// Digits behind the point where the workbook does not say.
const DECIMALS: u8 = 3;

impl Converter<'_> {
    pub(super) fn item(&mut self, order: usize, row: &Row, item: &Item) -> DraftItem {
        let show_if = self.shown(order, row);
        let note = item.kind == Type::Note;
        let required = self.required(order, row, note);
        let mut kind = self.kind(row, item);
        let checks = self.checks(order, row, note, &mut kind);
        if let Some((spot, appearance)) = row.one(&Field::Appearance)
            && let DraftKind::Text { lines } = &mut kind
            && appearance.eq_ignore_ascii_case("multiline")
        {
            *lines = 4;
            self.ledger.carried(spot);
        }
        if note && let Some((spot, _)) = row.one(&Field::ReadOnly) {
            self.ledger.carried(spot);
        }
        let cells = row.texts(|f| match f {
            Field::Label(language) => Some(language),
            _ => None,
        });
        let mut label = self.text(order, &cells, Subject::Labels);
        let hint = self.hint(order, row);
        let guide = self.guide(order, row);
        if label.is_empty() {
            label = self.name_as_text(row, Subject::Labels);
        }
        DraftItem {
            row: row.at,
            id: item.id.clone(),
            kind,
            label,
            hint,
            guide,
            required,
            show_if,
            checks,
        }
    }

    fn text(&mut self, order: usize, cells: &[Cell], subject: Subject) -> Words {
        let rows = self.rows();
        let names = self.names;
        let answers = |name: &str| names.in_text(name, order, rows.as_deref());
        self.texts.text(cells, subject, self.ledger, &answers)
    }

    pub(super) fn hint(&mut self, order: usize, row: &Row) -> Words {
        let cells = row.texts(|f| match f {
            Field::Hint(language) => Some(language),
            _ => None,
        });
        self.text(order, &cells, Subject::Hints)
    }

    pub(super) fn guide(&mut self, order: usize, row: &Row) -> Words {
        let cells = row.texts(|f| match f {
            Field::Guide(language) => Some(language),
            _ => None,
        });
        self.text(order, &cells, Subject::Hints)
    }

    fn required(&mut self, order: usize, row: &Row, note: bool) -> DraftRequired {
        let Some((spot, words)) = row.one(&Field::Required) else {
            return DraftRequired::No;
        };
        let outcome = match words.to_lowercase().as_str() {
            "yes" | "true" | "true()" | "1" => Some(Outcome::Always),
            "no" | "false" | "false()" | "0" => Some(Outcome::Never),
            _ => {
                let rows = self.rows();
                let standing = Standing {
                    order,
                    rows: rows.as_deref(),
                    own: None,
                };
                self.translated(spot, words, standing, MAX_DEPTH)
            }
        };
        if note && !matches!(outcome, Some(Outcome::Never) | None) {
            self.ledger.left(spot, Reason::Note);
            return DraftRequired::No;
        }
        match outcome {
            None => DraftRequired::No,
            Some(outcome) => {
                self.ledger.carried(spot);
                match outcome {
                    Outcome::Always => DraftRequired::Yes,
                    Outcome::Never => DraftRequired::No,
                    Outcome::When(condition) => DraftRequired::If(condition),
                }
            }
        }
    }

    fn kind(&mut self, row: &Row, item: &Item) -> DraftKind {
        let choice = |many| DraftKind::Choice {
            many,
            list: item
                .list
                .as_ref()
                .map_or_else(String::new, |l| l.id.clone()),
            parent: item.parent.clone(),
        };
        let spot = row.kind.as_ref().map(|(spot, _)| *spot);
        let mut changed = |reason| {
            if let Some(spot) = spot {
                self.ledger.changed(spot, reason);
            }
        };
        match &item.kind {
            Type::One(..) => choice(false),
            Type::Many(..) | Type::Rank(_) => choice(true),
            Type::Acknowledge => {
                changed(Reason::Acknowledge);
                self.ledger.add(Subject::Options);
                DraftKind::Own(DraftChoice {
                    row: None,
                    id: "ok".into(),
                    label: self.texts.made("OK", Subject::Labels, self.ledger),
                    free_text: false,
                    parent: None,
                })
            }
            Type::Integer => DraftKind::Number {
                min: -FURTHEST,
                max: FURTHEST,
                decimals: 0,
            },
            Type::Decimal => DraftKind::Number {
                min: -FURTHEST,
                max: FURTHEST,
                decimals: DECIMALS,
            },
            Type::Range => self.range(row),
            Type::Date => DraftKind::Date,
            Type::DateTime => {
                changed(Reason::DateTime);
                DraftKind::Date
            }
            Type::Note => DraftKind::Note,
            Type::Text => DraftKind::Text { lines: 1 },
            _ => {
                changed(Reason::AsText);
                DraftKind::Text { lines: 1 }
            }
        }
    }

    /// `start=0 end=10 step=0.5`; without them 1 to 10.
    fn range(&mut self, row: &Row) -> DraftKind {
        let (mut min, mut max, mut decimals) = (1.0, 10.0, 0);
        if let Some((spot, words)) = row.one(&Field::Parameters) {
            let mut understood = true;
            let words = words.replace([',', ';'], " ").replace(" = ", "=");
            for word in words.split_whitespace() {
                let (name, value) = word.split_once('=').unwrap_or((word, ""));
                let number = value.parse::<f64>().ok().filter(|n| n.abs() <= FURTHEST);
                let behind = value.split_once('.').map_or(0, |(_, d)| d.len());
                match (name.to_lowercase().as_str(), number) {
                    ("start", Some(number)) => min = number,
                    ("end", Some(number)) => max = number,
                    ("step", Some(_)) => {}
                    _ => understood = false,
                }
                decimals = decimals.max(behind.min(6) as u8);
            }
            if understood && min < max {
                self.ledger.carried(spot);
            } else {
                (min, max) = (1.0_f64.min(min), 10.0_f64.max(max));
            }
        }
        DraftKind::Number { min, max, decimals }
    }

    fn checks(
        &mut self,
        order: usize,
        row: &Row,
        note: bool,
        kind: &mut DraftKind,
    ) -> Vec<(Condition, Words)> {
        let cells = row.texts(|f| match f {
            Field::Message(language) => Some(language),
            _ => None,
        });
        let check = self.check(order, row, note, cells.is_empty(), kind);
        let Some(condition) = check else {
            for cell in cells {
                self.ledger.left(cell.spot, Reason::MessageAlone);
            }
            return Vec::new();
        };
        let message = self.text(order, &cells, Subject::Messages);
        vec![(condition, message)]
    }

    /// What the answer must satisfy, where the limits of a number do not say it.
    fn check(
        &mut self,
        order: usize,
        row: &Row,
        note: bool,
        silent: bool,
        kind: &mut DraftKind,
    ) -> Option<Condition> {
        let (spot, text) = row.one(&Field::Constraint)?;
        if note {
            self.ledger.left(spot, Reason::Note);
            return None;
        }
        // Without words of its own, a check on a number is its limits.
        if silent
            && let DraftKind::Number { min, max, decimals } = kind
            && let Ok(parsed) = parse(text)
            && let Some((least, most)) = limits(&parsed.expression, *decimals == 0)
        {
            let (low, high) = (
                least.map_or(*min, |l| l.max(*min)),
                most.map_or(*max, |m| m.min(*max)),
            );
            if low <= high {
                (*min, *max) = (low, high);
                self.ledger.carried(spot);
                if parsed.typographic {
                    self.ledger.changed(spot, Reason::Typographic);
                }
                return None;
            }
        }
        let own = row.one(&Field::Name).map(|(_, name)| name);
        let rows = self.rows();
        let standing = Standing {
            order,
            rows: rows.as_deref(),
            own,
        };
        match self.translated(spot, text, standing, MAX_DEPTH)? {
            Outcome::Always => None,
            Outcome::When(condition) => Some(condition),
            Outcome::Never => {
                self.ledger.left(spot, Reason::Never);
                None
            }
        }
    }
}
