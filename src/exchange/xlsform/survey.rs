//! The rows of the questions, and what becomes of each.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::choices::{Lists, Use};
use super::columns::{Field, columns};
use super::expression::{Comparison, Expression, parse};
use super::ledger::Ledger;
use super::names::{Ids, Kind, ListUse, Names, Target};
use super::reason::Reason;
use super::texts::{Cell, Texts};
use super::types::Type;
use super::workbook::{Part, Sheet, Spot, Unreadable};
use crate::questionnaire::ItemId;

/// The deepest nesting of groups that is read.
pub const MAX_NESTING: usize = 30;

/// A row of the questions.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its row in the sheet, from 0.
    pub at: u32,
    /// Its type, and where that stands.
    pub kind: Option<(Spot, Type)>,
    /// Every cell with what it says.
    pub cells: Vec<(Field, Spot, String)>,
}

impl Row {
    /// The cell of this field.
    #[must_use]
    pub fn one(&self, field: &Field) -> Option<(Spot, &str)> {
        let cell = self.cells.iter().find(|(f, ..)| f == field);
        cell.map(|(_, spot, words)| (*spot, words.as_str()))
    }

    /// The cells of a text.
    #[must_use]
    pub fn texts(&self, of: fn(&Field) -> Option<&Option<String>>) -> Vec<Cell> {
        let cell = |(field, spot, words): &(Field, Spot, String)| {
            Some(Cell {
                spot: *spot,
                language: of(field)?.clone(),
                words: words.clone(),
            })
        };
        self.cells.iter().filter_map(cell).collect()
    }
}

/// What a row becomes.
#[derive(Debug, Clone)]
pub enum Plan {
    /// An item.
    Item(Item),
    /// A section.
    Section(String),
    /// A group whose items go to what it stands in.
    Inner,
    /// Repeated rows.
    Repeat(ItemId),
    /// The end of the last group or repeat that was begun.
    End,
    /// Nothing but a comment.
    Comment,
}

/// An item, and what its type asks for.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its type.
    pub kind: Type,
    /// Its choices.
    pub list: Option<Rc<ListUse>>,
    /// The earlier item whose answer says which are offered.
    pub parent: Option<ItemId>,
}

/// Reads the rows.
///
/// # Errors
/// Where the sheet has no columns to go by.
pub fn rows(sheet: &Sheet) -> Result<Vec<Row>, Unreadable> {
    let (first, columns) = columns(sheet);
    if !columns.iter().any(|c| c.field == Field::Type) {
        return Err(Unreadable::NoColumns(sheet.name.clone()));
    }
    let fields: std::collections::BTreeMap<u32, &Field> =
        columns.iter().map(|c| (c.index, &c.field)).collect();
    let mut rows: Vec<Row> = Vec::new();
    for ((row, column), words) in sheet.cells.range((first + 1, 0)..) {
        let spot = Spot {
            part: Part::Survey,
            row: *row,
            column: *column,
        };
        if rows.last().is_none_or(|last| last.at != *row) {
            rows.push(Row {
                at: *row,
                kind: None,
                cells: Vec::new(),
            });
        }
        let (Some(last), Some(field)) = (rows.last_mut(), fields.get(column)) else {
            continue;
        };
        if **field == Field::Type {
            last.kind = Some((spot, Type::parse(words)));
        }
        last.cells.push(((*field).clone(), spot, words.clone()));
    }
    Ok(rows)
}

/// A group or repeat that is open.
struct Open {
    at: usize,
    repeat: bool,
    /// The id, where it is a repeat of its own.
    rows: Option<String>,
    name: Option<String>,
    kept: usize,
    conditional: bool,
}

/// Decides what each row becomes.
pub struct Planner<'a> {
    rows: &'a [Row],
    lists: &'a mut Lists,
    texts: &'a mut Texts,
    ledger: &'a mut Ledger,
    known: BTreeSet<&'a str>,
    items: Ids,
    sections: Ids,
    open: Vec<Open>,
    /// What expressions can name.
    pub names: Names,
    /// What each row becomes.
    pub plans: Vec<Plan>,
}

impl<'a> Planner<'a> {
    /// Decides what each of these rows becomes.
    ///
    /// # Errors
    /// Where groups are nested too deeply.
    pub fn plan(
        rows: &'a [Row],
        lists: &'a mut Lists,
        texts: &'a mut Texts,
        ledger: &'a mut Ledger,
    ) -> Result<(Vec<Plan>, Names), Unreadable> {
        let name = |row: &'a Row| row.one(&Field::Name).map(|(_, name)| name);
        let mut planner = Self {
            known: rows.iter().filter_map(name).collect(),
            rows,
            lists,
            texts,
            ledger,
            items: Ids::default(),
            sections: Ids::default(),
            open: Vec::new(),
            names: Names::default(),
            plans: Vec::new(),
        };
        for (order, row) in rows.iter().enumerate() {
            let plan = planner.row(order, row)?;
            planner.plans.push(plan);
        }
        while let Some(open) = planner.open.pop() {
            if let Some((spot, _)) = rows.get(open.at).and_then(|r| r.kind.as_ref()) {
                planner.ledger.changed(*spot, Reason::Unclosed);
            }
            if planner.closed(&open) {
                planner.plans.push(Plan::End);
            }
        }
        Ok((planner.plans, planner.names))
    }

    /// The row stays behind.
    fn behind(&mut self, row: &Row, reason: Reason) -> Plan {
        match &row.kind {
            Some((spot, _)) => self.ledger.left(*spot, reason),
            None => self
                .ledger
                .rest_left(Part::Survey, row.at, |_| reason.clone()),
        }
        self.ledger
            .rest_left(Part::Survey, row.at, |_| Reason::WithRow);
        Plan::Comment
    }

    fn row(&mut self, order: usize, row: &'a Row) -> Result<Plan, Unreadable> {
        let Some((spot, kind)) = &row.kind else {
            return Ok(self.behind(row, Reason::Nameless));
        };
        let name = row.one(&Field::Name);
        let disabled = row
            .one(&Field::Disabled)
            .is_some_and(|(_, v)| matches!(v.to_lowercase().as_str(), "yes" | "true" | "1"));
        match kind {
            Type::BeginGroup | Type::BeginRepeat => {
                if self.open.len() >= MAX_NESTING {
                    return Err(Unreadable::Nested(spot.label()));
                }
                Ok(self.begin(order, row, *kind == Type::BeginRepeat))
            }
            Type::EndGroup | Type::EndRepeat => {
                let repeat = *kind == Type::EndRepeat;
                if self.open.last().is_none_or(|open| open.repeat != repeat) {
                    return Ok(self.behind(row, Reason::StrayEnd));
                }
                self.ledger.carried(*spot);
                if let Some((spot, _)) = name {
                    self.ledger.carried(spot);
                }
                self.ledger
                    .rest_left(Part::Survey, row.at, |_| Reason::Column);
                let open = self.open.pop();
                Ok(if open.is_some_and(|open| self.closed(&open)) {
                    Plan::End
                } else {
                    Plan::Comment
                })
            }
            _ if disabled => Ok(self.gone(order, row, Reason::Disabled)),
            Type::Calculate => Ok(self.computed(order, row)),
            Type::Device => Ok(self.gone(order, row, Reason::Device)),
            Type::NoCounterpart => Ok(self.gone(order, row, Reason::NoSuchType)),
            Type::Unknown => Ok(self.gone(order, row, Reason::UnknownType)),
            _ => Ok(self.item(order, row, *spot, kind)),
        }
    }

    /// Whether a group or repeat that was closed is there; without a single item it stays behind.
    fn closed(&mut self, open: &Open) -> bool {
        if let Some(outer) = self.open.last_mut() {
            outer.kept += open.kept;
        }
        let Some(row) = self.rows.get(open.at) else {
            return false;
        };
        if open.kept > 0 {
            return true;
        }
        if let Some(name) = &open.name {
            self.names.lose(name);
        }
        let plan = self.behind(row, Reason::EmptyGroup);
        if let Some(begin) = self.plans.get_mut(open.at) {
            *begin = plan;
        }
        false
    }

    fn begin(&mut self, order: usize, row: &'a Row, repeat: bool) -> Plan {
        let name = row.one(&Field::Name);
        let inside = self.open.iter().any(|open| open.repeat);
        let plan = if repeat && !inside {
            let id = ItemId::new(self.id(row));
            self.target(order, row, &id, Kind::Rows);
            Plan::Repeat(id)
        } else if self.open.is_empty() && !repeat {
            let title = name.map_or("", |(_, name)| name);
            let id = self
                .sections
                .give(title, &format!("section_{}", row.at + 1));
            if let Some((spot, name)) = name {
                self.named(spot, name, &id, false);
            }
            self.target(order, row, &ItemId::new(id.clone()), Kind::Nothing);
            Plan::Section(id)
        } else {
            self.target(order, row, &ItemId::new(""), Kind::Nothing);
            Plan::Inner
        };
        let rows = match &plan {
            Plan::Repeat(id) => Some(id.as_str().to_owned()),
            _ => None,
        };
        self.open.push(Open {
            at: order,
            repeat,
            rows,
            name: name.map(|(_, name)| name.to_owned()),
            kept: 0,
            conditional: row.one(&Field::Relevant).is_some(),
        });
        plan
    }

    /// A new id for the row, and what is said of it.
    fn id(&mut self, row: &Row) -> String {
        let fallback = format!("item_{}", row.at + 1);
        let Some((spot, name)) = row.one(&Field::Name) else {
            return self.items.give("", &fallback);
        };
        let twin = self.names.get(name).is_some();
        let id = self.items.give(name, &fallback);
        self.named(spot, name, &id, twin);
        id
    }

    fn named(&mut self, spot: Spot, name: &str, id: &str, twin: bool) {
        if twin {
            self.ledger
                .changed(spot, Reason::RenamedTwin(id.to_owned()));
        } else if name == id {
            self.ledger.carried(spot);
        } else {
            self.ledger.changed(spot, Reason::Renamed(id.to_owned()));
        }
    }

    fn target(&mut self, order: usize, row: &Row, id: &ItemId, kind: Kind) {
        let Some((_, name)) = row.one(&Field::Name) else {
            return;
        };
        let around = self.open.iter().rev().take_while(|open| !open.repeat);
        let conditional =
            row.one(&Field::Relevant).is_some() || around.into_iter().any(|o| o.conditional);
        let target = Target {
            id: id.clone(),
            order,
            rows: self.rows_around(),
            kind,
            conditional,
        };
        self.names.put(name, target);
    }

    /// The id of the repeat that is open.
    fn rows_around(&self) -> Option<String> {
        self.open.iter().find_map(|open| open.rows.clone())
    }

    fn gone(&mut self, order: usize, row: &Row, reason: Reason) -> Plan {
        self.target(order, row, &ItemId::new(""), Kind::Nothing);
        self.behind(row, reason)
    }

    fn computed(&mut self, order: usize, row: &Row) -> Plan {
        let calculation = row.one(&Field::Calculation).map(|(_, c)| c.to_owned());
        let kind = calculation.map_or(Kind::Nothing, Kind::Computed);
        self.target(order, row, &ItemId::new(""), kind);
        self.behind(row, Reason::Calculated)
    }

    fn item(&mut self, order: usize, row: &'a Row, spot: Spot, kind: &Type) -> Plan {
        if row.one(&Field::Name).is_none() {
            return self.behind(row, Reason::Nameless);
        }
        let mut parent = None;
        let mut list = None;
        if let Type::One(name, other) | Type::Many(name, other) = kind {
            (list, parent) = self.list(order, row, name, *other);
            if list.is_none() {
                return self.gone(order, row, Reason::UnknownList(name.clone()));
            }
            if *other {
                self.ledger.changed(spot, Reason::OrOther);
            }
        } else if let Type::Rank(name) = kind {
            list = self.plain(name, false);
            if list.is_none() {
                return self.gone(order, row, Reason::UnknownList(name.clone()));
            }
            self.ledger.changed(spot, Reason::Rank);
        }
        self.ledger.carried(spot);
        let id = ItemId::new(self.id(row));
        let answer = match (kind, &list) {
            (Type::One(..), Some(list)) => Kind::One(Rc::clone(list)),
            (Type::Many(..) | Type::Rank(_), Some(list)) => Kind::Many(Rc::clone(list)),
            (Type::Acknowledge, _) => {
                let mut only = ListUse::default();
                let ok = vec!["ok".into()];
                only.ids.insert("OK".to_owned(), ok);
                Kind::One(Rc::new(only))
            }
            (Type::Integer | Type::Decimal | Type::Range, _) => Kind::Number,
            (Type::Date | Type::DateTime, _) => Kind::Date,
            (Type::Note, _) => Kind::Note,
            _ => Kind::Words,
        };
        self.target(order, row, &id, answer);
        if let Some(open) = self.open.last_mut() {
            open.kept += 1;
        }
        Plan::Item(Item {
            id,
            kind: kind.clone(),
            list,
            parent,
        })
    }

    fn plain(&mut self, list: &str, other: bool) -> Option<Rc<ListUse>> {
        let plain = Use {
            list: list.to_owned(),
            filter: None,
            other,
        };
        self.lists.take(&plain, None, self.texts, self.ledger)
    }

    /// The list of a question, filtered by the answer to an earlier one where it says so.
    fn list(
        &mut self,
        order: usize,
        row: &Row,
        list: &str,
        other: bool,
    ) -> (Option<Rc<ListUse>>, Option<ItemId>) {
        let Some((spot, filter)) = row.one(&Field::Filter) else {
            return (self.plain(list, other), None);
        };
        if !self.lists.has(list) {
            return (None, None);
        }
        match self.filter(order, list, filter) {
            Ok((name, column, typographic)) => {
                let target = self.names.get(&name).map(|(_, t)| t.clone());
                let above = target.as_ref().and_then(|t| match &t.kind {
                    Kind::One(list) | Kind::Many(list) => Some(Rc::clone(list)),
                    _ => None,
                });
                let wanted = Use {
                    list: list.to_owned(),
                    filter: Some((name, column)),
                    other,
                };
                let used = self
                    .lists
                    .take(&wanted, above.as_deref(), self.texts, self.ledger);
                if let (Some(used), Some(target)) = (used, target) {
                    self.ledger.carried(spot);
                    if typographic {
                        self.ledger.changed(spot, Reason::Typographic);
                    }
                    return (Some(used), Some(target.id));
                }
                self.ledger.left(spot, Reason::Filter);
            }
            Err(reason) => self.ledger.left(spot, reason),
        }
        (self.plain(list, other), None)
    }

    /// The earlier question and the column of a filter that says "the column equals the answer".
    fn filter(
        &self,
        order: usize,
        list: &str,
        filter: &str,
    ) -> Result<(String, String, bool), Reason> {
        let parsed = parse(filter).map_err(|error| match error {
            super::expression::Unparsed::At(at) => Reason::Syntax(at),
            super::expression::Unparsed::TooDeep => Reason::TooDeep,
        })?;
        let (name, column) = match &parsed.expression {
            Expression::Compare(left, Comparison::Equal, right) => {
                match (left.as_ref(), right.as_ref()) {
                    (Expression::Answer(name), Expression::Path(column))
                    | (Expression::Path(column), Expression::Answer(name)) => (name, column),
                    _ => return Err(Reason::Filter),
                }
            }
            Expression::Call(call, arguments) if call == "selected" => match arguments.as_slice() {
                [Expression::Answer(name), Expression::Path(column)] => (name, column),
                _ => return Err(Reason::Filter),
            },
            _ => return Err(Reason::Filter),
        };
        let Some((name, target)) = self.names.get(name) else {
            return Err(if self.known.contains(name.as_str()) {
                Reason::Later(name.clone())
            } else {
                Reason::Dangling(name.clone())
            });
        };
        if !self.lists.has_column(list, column) {
            return Err(Reason::Filter);
        }
        let rows = self.rows_around();
        if target.order >= order {
            return Err(Reason::Later(name.to_owned()));
        }
        if target.rows.is_some() && target.rows != rows {
            return Err(Reason::InRows(name.to_owned()));
        }
        match target.kind {
            Kind::One(_) | Kind::Many(_) => {
                Ok((name.to_owned(), column.clone(), parsed.typographic))
            }
            Kind::Nothing => Err(Reason::Gone(name.to_owned())),
            _ => Err(Reason::Comparison(name.to_owned())),
        }
    }
}
