//! From planned rows to the draft: texts, conditions, checks, sections and rows within rows.

use super::columns::Field;
use super::condition::{MAX_DEPTH, Outcome, Standing, all, translate};
use super::draft::{DraftChoice, DraftItem, DraftKind, DraftRequired, DraftSection, Node, Words};
use super::expression::parse;
use super::ledger::{Ledger, Subject};
use super::names::Names;
use super::reason::Reason;
use super::survey::{Item, Plan, Row};
use super::texts::{Texts, without_answers};
use super::types::Type;
use super::value::limits;
use super::workbook::{Part, Spot};
use crate::questionnaire::{Condition, ItemId};

/// The least and greatest number where the workbook sets none.
const FURTHEST: f64 = 1_000_000_000.0;

/// Digits behind the point where the workbook does not say.
const DECIMALS: u8 = 3;

/// A group or repeat that is open.
enum Frame {
    Section,
    Inner(Option<Condition>),
    Repeat(Box<DraftItem>, Vec<Node<DraftItem>>),
}

/// Makes the sections.
pub struct Converter<'a> {
    names: &'a Names,
    texts: &'a mut Texts,
    ledger: &'a mut Ledger,
    /// What a section without a heading of its own is called.
    title: &'a str,
    sections: Vec<DraftSection>,
    frames: Vec<Frame>,
    /// Whether the last section gathers questions outside groups.
    loose: bool,
    /// Comments that stand before the first section.
    early: Vec<Node<DraftItem>>,
    taken: super::names::Ids,
}

impl<'a> Converter<'a> {
    /// Makes the sections of these rows.
    pub fn convert(
        rows: &[Row],
        plans: &[Plan],
        names: &'a Names,
        texts: &'a mut Texts,
        ledger: &'a mut Ledger,
        title: &'a str,
    ) -> Vec<DraftSection> {
        let mut converter = Self {
            names,
            texts,
            ledger,
            title,
            sections: Vec::new(),
            frames: Vec::new(),
            loose: false,
            early: Vec::new(),
            taken: super::names::Ids::default(),
        };
        for plan in plans {
            if let Plan::Section(id) = plan {
                converter.taken.give(id, id);
            }
        }
        for (order, plan) in plans.iter().enumerate() {
            match rows.get(order) {
                Some(row) => converter.row(order, row, plan),
                // Ends that the workbook lacks.
                None => converter.end(),
            }
        }
        converter.sections
    }

    fn row(&mut self, order: usize, row: &Row, plan: &Plan) {
        match plan {
            Plan::Comment => self.push(Node::Comment(row.row)),
            Plan::End => {
                self.rest(row);
                self.push(Node::Comment(row.row));
                self.end();
            }
            Plan::Section(id) => self.section(order, row, id),
            Plan::Inner => self.inner(order, row),
            Plan::Repeat(id) => self.repeat(order, row, id),
            Plan::Item(item) => {
                let made = self.item(order, row, item);
                self.rest(row);
                self.push(Node::Kept(made));
            }
        }
    }

    /// What is left of a row has no counterpart.
    fn rest(&mut self, row: &Row) {
        self.ledger
            .rest_left(Part::Survey, row.row, |subject| match subject {
                Subject::Media => Reason::Media,
                _ => Reason::Column,
            });
    }

    fn push(&mut self, node: Node<DraftItem>) {
        for frame in self.frames.iter_mut().rev() {
            if let Frame::Repeat(_, nodes) = frame {
                nodes.push(node);
                return;
            }
        }
        let in_section = self.frames.iter().any(|f| matches!(f, Frame::Section));
        if !in_section && !self.loose {
            if let Node::Comment(_) = node {
                // A comment alone makes no section.
                match self.sections.last_mut() {
                    Some(section) => section.items.push(node),
                    None => self.early.push(node),
                }
                return;
            }
            self.loose = true;
            let id = self.taken.give("section", "section");
            self.ledger.add(Subject::Groups);
            let title = self.texts.made(self.title, Subject::Labels, self.ledger);
            self.start(DraftSection {
                id,
                title,
                ..DraftSection::default()
            });
        }
        if let Some(section) = self.sections.last_mut() {
            section.items.push(node);
        }
    }

    fn start(&mut self, mut section: DraftSection) {
        section.items.append(&mut self.early);
        self.sections.push(section);
    }

    fn end(&mut self) {
        match self.frames.pop() {
            Some(Frame::Repeat(mut item, nodes)) => {
                if let DraftKind::Group { items, .. } = &mut item.kind {
                    *items = nodes;
                }
                self.push(Node::Kept(*item));
            }
            Some(Frame::Section | Frame::Inner(_)) | None => {}
        }
    }

    /// The id of the repeat that is open.
    fn rows(&self) -> Option<String> {
        self.frames.iter().find_map(|frame| match frame {
            Frame::Repeat(item, _) => Some(item.id.as_str().to_owned()),
            _ => None,
        })
    }

    /// What must hold besides: the conditions of the groups that went into what stands here.
    fn inherited(&self) -> Vec<Condition> {
        let inner = self.frames.iter().rev().map_while(|frame| match frame {
            Frame::Inner(condition) => Some(condition.clone()),
            _ => None,
        });
        let mut conditions: Vec<Condition> = inner.flatten().collect();
        conditions.reverse();
        conditions
    }

    fn section(&mut self, order: usize, row: &Row, id: &str) {
        self.loose = false;
        if let Some((spot, _)) = &row.kind {
            self.ledger.carried(*spot);
        }
        let show_if = self.relevant(order, row, MAX_DEPTH);
        let title = self.heading(row, Subject::Labels);
        let hints = row.texts(|f| match f {
            Field::Hint(language) => Some(language),
            _ => None,
        });
        let intro = self
            .texts
            .text(&hints, Subject::Hints, self.ledger, &without_answers);
        self.rest(row);
        self.start(DraftSection {
            row: Some(row.row),
            id: id.to_owned(),
            title,
            intro,
            show_if,
            items: Vec::new(),
        });
        self.frames.push(Frame::Section);
    }

    /// The label, or the name in its place.
    fn heading(&mut self, row: &Row, subject: Subject) -> Words {
        let cells = row.texts(|f| match f {
            Field::Label(language) => Some(language),
            _ => None,
        });
        let text = self
            .texts
            .text(&cells, subject, self.ledger, &without_answers);
        if text.is_empty() {
            self.name_as_text(row, subject)
        } else {
            text
        }
    }

    fn name_as_text(&mut self, row: &Row, subject: Subject) -> Words {
        let name = row.one(&Field::Name);
        if let Some((spot, _)) = name {
            self.ledger.changed(spot, Reason::NameAsText);
        }
        let name = name.map_or(self.title, |(_, name)| name).to_owned();
        self.texts.made(&name, subject, self.ledger)
    }

    fn inner(&mut self, order: usize, row: &Row) {
        let condition = self.relevant(order, row, MAX_DEPTH - 1);
        if let Some((spot, kind)) = &row.kind {
            let reason = match kind {
                Type::BeginRepeat => Reason::NestedRepeat,
                _ => Reason::Flattened,
            };
            self.ledger.left(*spot, reason);
        }
        self.ledger
            .rest_left(Part::Survey, row.row, |_| Reason::WithRow);
        self.push(Node::Comment(row.row));
        self.frames.push(Frame::Inner(condition));
    }

    fn repeat(&mut self, order: usize, row: &Row, id: &ItemId) {
        if let Some((spot, _)) = &row.kind {
            self.ledger.carried(*spot);
        }
        let show_if = self.shown(order, row);
        let label = self.heading(row, Subject::Labels);
        for _ in 0..label.len() {
            self.ledger.add(Subject::Labels);
        }
        let mut max_rows = None;
        if let Some((spot, count)) = row.one(&Field::RepeatCount)
            && let Ok(count @ 1..=1000) = count.parse::<u16>()
        {
            max_rows = Some(count);
            self.ledger.changed(spot, Reason::RowLimit);
        }
        let hint = self.hint(order, row);
        let guide = self.guide(order, row);
        self.rest(row);
        let item = DraftItem {
            row: row.row,
            id: id.clone(),
            kind: DraftKind::Group {
                items: Vec::new(),
                row_label: label.clone(),
                max_rows,
            },
            label,
            hint,
            guide,
            required: DraftRequired::No,
            show_if,
            checks: Vec::new(),
        };
        self.frames.push(Frame::Repeat(Box::new(item), Vec::new()));
    }

    /// The condition of the row itself.
    fn relevant(&mut self, order: usize, row: &Row, most: usize) -> Option<Condition> {
        let (spot, text) = row.one(&Field::Relevant)?;
        let rows = self.rows();
        let standing = Standing {
            order,
            rows: rows.as_deref(),
            own: None,
        };
        match self.translated(spot, text, standing, most)? {
            Outcome::Always => None,
            Outcome::When(condition) => Some(condition),
            Outcome::Never => {
                self.ledger.left(spot, Reason::Never);
                None
            }
        }
    }

    /// The condition of the row and of the groups around it.
    fn shown(&mut self, order: usize, row: &Row) -> Option<Condition> {
        let inherited = self.inherited();
        let most = if inherited.is_empty() {
            MAX_DEPTH
        } else {
            MAX_DEPTH - 1
        };
        let own = self.relevant(order, row, most);
        let parts = inherited.into_iter().chain(own).map(Outcome::When);
        match all(parts.collect()) {
            Outcome::When(condition) => Some(condition),
            _ => None,
        }
    }

    /// What an expression comes to; nothing where it stays behind, which is listed.
    fn translated(
        &mut self,
        spot: Spot,
        text: &str,
        standing: Standing<'_>,
        most: usize,
    ) -> Option<Outcome> {
        match translate(text, self.names, standing, most) {
            Ok((outcome, changes)) => {
                self.ledger.carried(spot);
                for change in changes {
                    self.ledger.changed(spot, change);
                }
                Some(outcome)
            }
            Err(reason) => {
                self.ledger.left(spot, reason);
                None
            }
        }
    }

    fn item(&mut self, order: usize, row: &Row, item: &Item) -> DraftItem {
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
            row: row.row,
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

    fn text(&mut self, order: usize, cells: &[super::texts::Cell], subject: Subject) -> Words {
        let rows = self.rows();
        let names = self.names;
        let answers = |name: &str| names.in_text(name, order, rows.as_deref());
        self.texts.text(cells, subject, self.ledger, &answers)
    }

    fn hint(&mut self, order: usize, row: &Row) -> Words {
        let cells = row.texts(|f| match f {
            Field::Hint(language) => Some(language),
            _ => None,
        });
        self.text(order, &cells, Subject::Hints)
    }

    fn guide(&mut self, order: usize, row: &Row) -> Words {
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
