//! From planned rows to the draft: texts, conditions, checks, sections and rows within rows.

mod item;

use super::columns::Field;
use super::condition::{MAX_DEPTH, Standing, translate};
use super::draft::{DraftItem, DraftKind, DraftRequired, DraftSection, Node, Words};
use super::ledger::{Ledger, Subject};
use super::names::Names;
use super::outcome::{Outcome, all};
use super::reason::Reason;
use super::survey::{Plan, Row};
use super::texts::{Texts, without_answers};
use super::types::Type;
use super::workbook::{Part, Spot};
use crate::questionnaire::{Condition, ItemId};

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
            Plan::Comment => self.push(Node::Comment(row.at)),
            Plan::End => {
                self.rest(row);
                self.push(Node::Comment(row.at));
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
            .rest_left(Part::Survey, row.at, |subject| match subject {
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
            row: Some(row.at),
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
            .rest_left(Part::Survey, row.at, |_| Reason::WithRow);
        self.push(Node::Comment(row.at));
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
            row: row.at,
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
}
