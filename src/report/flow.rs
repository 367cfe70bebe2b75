//! Blocks measured and turned into slices: the pieces of which pages are stacked.

use std::sync::Arc;

use super::blocks::{Block, Column, Table, Voice};
use super::canvas::{Canvas, Rich, set};
use super::figures::{self, Figure};
use super::page::{Colour, Op, Stroke};
use super::style::{ACCENT, COLUMN, HAIR, INK, MEASURE, QUIET, TINT, Type};
use crate::lang::Direction;
use crate::text::{Align, TextEngine, TextLayout, TextStyle};

/// A piece that is not cut: a line of text, a line of a table row, a strip of a figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slice {
    /// Room before it; dropped at the top of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// Whether it must stay on the page of the next slice.
    pub keep: bool,
    /// The head to repeat if a page begins here: an index into [`Flow::heads`].
    pub head: Option<usize>,
    /// Its marks, from its own top left corner.
    pub ops: Vec<Op>,
}

/// All slices of a document.
#[derive(Debug, Default)]
pub struct Flow {
    /// The slices, in order.
    pub slices: Vec<Slice>,
    /// Heads of tables and figures.
    pub heads: Vec<Slice>,
}

/// Fewest lines of a paragraph that may stand alone at the top or bottom of a page.
const FEWEST: usize = 2;
/// Paragraphs that keep with what follows are not cut up to so many lines.
const WHOLE_PARAGRAPH: usize = 8;
/// Rows with up to so many lines are not cut.
const WHOLE_ROW: usize = 5;
/// Tables no higher than this are not cut.
const WHOLE_TABLE: f32 = COLUMN / 4.0;
/// Figures no higher than this are not cut.
const WHOLE_FIGURE: f32 = COLUMN * 0.75;
/// Lists with up to so many points are not cut.
const WHOLE_LIST: usize = 6;

/// Measures blocks.
#[must_use]
pub fn flow(blocks: &[Block], engine: &mut TextEngine, direction: Direction) -> Flow {
    let mut setter = Setter {
        engine,
        direction,
        fonts: Type::of(direction),
        flow: Flow::default(),
    };
    for block in blocks {
        setter.block(block);
    }
    setter.flow
}

/// A text in its place within a row.
struct Cell {
    layout: Arc<TextLayout>,
    start: f32,
    width: f32,
    colour: Colour,
}

/// How a row is set.
#[derive(Clone, Copy, Default)]
struct RowLook {
    before: f32,
    padding: f32,
    keep: bool,
    head: Option<usize>,
    rule: bool,
}

struct Setter<'a> {
    engine: &'a mut TextEngine,
    direction: Direction,
    fonts: Type,
    flow: Flow,
}

impl Setter<'_> {
    fn canvas(&self) -> Canvas {
        Canvas::new(MEASURE, self.direction)
    }

    fn set(&mut self, text: &Rich, style: TextStyle, width: f32, align: Align) -> Arc<TextLayout> {
        set(self.engine, text, style, width, self.direction, align)
    }

    fn cell(
        &mut self,
        text: &Rich,
        style: TextStyle,
        start: f32,
        width: f32,
        colour: Colour,
    ) -> Cell {
        Cell {
            layout: self.set(text, style, width, Align::Start),
            start,
            width,
            colour,
        }
    }

    fn push(&mut self, slice: Slice) {
        self.flow.slices.push(slice);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title {
                above,
                title,
                below,
            } => self.title(above, title, below),
            Block::Notice(text) => self.notice(text),
            Block::Heading(text) => self.heading(text),
            Block::Subheading { text, mark } => self.subheading(text, mark),
            Block::Paragraph { text, voice, keep } => self.paragraph(text, *voice, *keep),
            Block::Bullets(items) => self.bullets(items),
            Block::KeyValues(pairs) => self.key_values(pairs),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Signatures(roles) => self.signatures(roles),
        }
    }

    /// Cells side by side, cut between lines; the lines of all cells stand on common baselines.
    fn row(&mut self, cells: &[Cell], look: RowLook) {
        let lines = cells
            .iter()
            .map(|cell| cell.layout.lines().len())
            .max()
            .unwrap_or(0);
        for index in 0..lines {
            let line = |cell: &Cell| cell.layout.lines().get(index).cloned();
            let rise = |cell: &Cell| line(cell).map_or(0.0, |line| line.baseline - line.top);
            let baseline = cells.iter().map(rise).fold(0.0, f32::max);
            let fall =
                |cell: &Cell| line(cell).map_or(0.0, |line| line.top + line.height - line.baseline);
            let (first, last) = (index == 0, index + 1 == lines);
            let top = if first { look.padding } else { 0.0 };
            let height = top
                + baseline
                + cells.iter().map(fall).fold(0.0, f32::max)
                + if last { look.padding } else { 0.0 };
            let mut canvas = self.canvas();
            for cell in cells
                .iter()
                .filter(|cell| index < cell.layout.lines().len())
            {
                let y = top + baseline - rise(cell);
                canvas.lines(
                    &cell.layout,
                    index..index + 1,
                    cell.start,
                    y,
                    cell.width,
                    cell.colour,
                );
            }
            if last && look.rule {
                canvas.line((0.0, height), (MEASURE, height), HAIR);
            }
            let parted = lines > WHOLE_ROW && index + 1 >= FEWEST && index + 1 + FEWEST <= lines;
            self.push(Slice {
                before: if first { look.before } else { 0.0 },
                height,
                keep: if last { look.keep } else { !parted },
                head: look.head,
                ops: canvas.ops,
            });
        }
    }

    /// Running text, cut between lines, never leaving one line alone.
    fn text(&mut self, cell: &Cell, before: f32, keep: bool) {
        let lines = cell.layout.lines().len();
        for index in 0..lines {
            let mut canvas = self.canvas();
            canvas.lines(
                &cell.layout,
                index..index + 1,
                cell.start,
                0.0,
                cell.width,
                cell.colour,
            );
            let height = cell
                .layout
                .lines()
                .get(index)
                .map_or(0.0, |line| line.height);
            let last = index + 1 == lines;
            // What belongs to what follows is not cut either, unless it is long.
            let whole = keep && lines <= WHOLE_PARAGRAPH;
            let parted = !whole && index + 1 >= FEWEST && index + 1 + FEWEST <= lines;
            self.push(Slice {
                before: if index == 0 { before } else { 0.0 },
                height,
                keep: if last { keep } else { !parted },
                head: None,
                ops: canvas.ops,
            });
        }
    }

    fn title(&mut self, above: &str, title: &str, below: &str) {
        let above = self.cell(&above.into(), self.fonts.note(), 0.0, MEASURE, QUIET);
        let title = self.cell(&title.into(), self.fonts.title(), 0.0, MEASURE, ACCENT);
        let below = self.cell(&below.into(), self.fonts.heading(), 0.0, MEASURE, INK);
        for cell in [above, title, below] {
            self.text(&cell, 0.0, true);
        }
        let mut canvas = self.canvas();
        canvas.rect(0.0, 6.0, MEASURE, 2.0, ACCENT);
        self.push(Slice {
            height: 12.0,
            ops: canvas.ops,
            ..Slice::default()
        });
    }

    fn notice(&mut self, text: &Rich) {
        const INSET: f32 = 12.0;
        let layout = self.set(text, self.fonts.body(), MEASURE - 2.0 * INSET, Align::Start);
        let height = layout.height() + 12.0;
        let mut canvas = self.canvas();
        canvas.rect(0.0, 0.0, MEASURE, height, TINT);
        canvas.rect(0.0, 0.0, 3.0, height, ACCENT);
        canvas.text(&layout, INSET, 6.0, MEASURE - 2.0 * INSET, INK);
        self.push(Slice {
            before: 8.0,
            height,
            ops: canvas.ops,
            ..Slice::default()
        });
    }

    fn heading(&mut self, text: &str) {
        let cell = self.cell(&text.into(), self.fonts.heading(), 0.0, MEASURE, ACCENT);
        self.text(&cell, 15.0, true);
        let mut canvas = self.canvas();
        canvas.line(
            (0.0, 1.0),
            (MEASURE, 1.0),
            Stroke {
                width: 0.7,
                colour: ACCENT,
            },
        );
        self.push(Slice {
            height: 3.0,
            keep: true,
            ops: canvas.ops,
            ..Slice::default()
        });
    }

    fn subheading(&mut self, text: &str, mark: &str) {
        let style = self.fonts.subheading();
        let room = if mark.is_empty() { 0.0 } else { 150.0 };
        let name = self.cell(&text.into(), style, 0.0, MEASURE - room, INK);
        let mut cells = vec![name];
        if !mark.is_empty() {
            let layout = self.set(&mark.into(), self.fonts.head(), room, Align::End);
            cells.push(Cell {
                layout,
                start: MEASURE - room,
                width: room,
                colour: ACCENT,
            });
        }
        self.row(
            &cells,
            RowLook {
                before: 11.0,
                keep: true,
                ..RowLook::default()
            },
        );
    }

    fn paragraph(&mut self, text: &Rich, voice: Voice, keep: bool) {
        let (style, colour, before) = match voice {
            Voice::Lead => (self.fonts.lead(), INK, 10.0),
            Voice::Body => (self.fonts.body(), INK, 4.0),
            Voice::Note => (self.fonts.note(), QUIET, 4.0),
        };
        let cell = self.cell(text, style, 0.0, MEASURE, colour);
        self.text(&cell, before, keep);
    }

    fn bullets(&mut self, items: &[Rich]) {
        const INDENT: f32 = 13.0;
        for (number, item) in (1..).zip(items) {
            let cell = self.cell(item, self.fonts.body(), INDENT, MEASURE - INDENT, INK);
            let first = self.flow.slices.len();
            self.text(
                &cell,
                3.5,
                items.len() <= WHOLE_LIST && number < items.len(),
            );
            let middle = cell
                .layout
                .lines()
                .first()
                .map_or(0.0, |line| line.baseline - line.top - 3.2);
            let mut canvas = self.canvas();
            canvas.rect(2.0, middle - 1.7, 3.4, 3.4, ACCENT);
            if let Some(slice) = self.flow.slices.get_mut(first) {
                slice.ops.append(&mut canvas.ops);
            }
        }
    }

    fn key_values(&mut self, pairs: &[(String, String)]) {
        let names = (MEASURE * 0.30).round();
        for (index, (name, value)) in pairs.iter().enumerate() {
            let cells = [
                self.cell(
                    &name.as_str().into(),
                    self.fonts.body(),
                    0.0,
                    names - 10.0,
                    QUIET,
                ),
                self.cell(
                    &value.as_str().into(),
                    self.fonts.body(),
                    names,
                    MEASURE - names,
                    INK,
                ),
            ];
            let before = if index == 0 { 6.0 } else { 1.0 };
            self.row(
                &cells,
                RowLook {
                    before,
                    padding: 0.5,
                    ..RowLook::default()
                },
            );
        }
    }

    fn table(&mut self, table: &Table) {
        const GUTTER: f32 = 8.0;
        let shares: f32 = table.columns.iter().map(|column| column.share).sum();
        let mut start = GUTTER / 2.0;
        let mut places = Vec::with_capacity(table.columns.len());
        for column in &table.columns {
            let width = MEASURE * column.share / shares;
            places.push((start, width - GUTTER));
            start += width;
        }
        let head = self.table_head(&table.columns, &places);
        let index = self.flow.heads.len();
        self.flow.heads.push(Slice {
            before: 0.0,
            keep: false,
            ..head.clone()
        });
        self.push(head);
        let first = self.flow.slices.len();
        let last = table.rows.len();
        for (number, row) in (1..).zip(&table.rows) {
            let mut cells = Vec::with_capacity(row.len());
            for ((text, (start, width)), column) in row.iter().zip(&places).zip(&table.columns) {
                let align = if column.centred {
                    Align::Center
                } else {
                    Align::Start
                };
                let layout = self.set(text, self.fonts.cell(), *width, align);
                cells.push(Cell {
                    layout,
                    start: *start,
                    width: *width,
                    colour: INK,
                });
            }
            // The last row does not go to a page of its own.
            let keep = number + 1 == last;
            self.row(
                &cells,
                RowLook {
                    padding: 3.5,
                    keep,
                    head: Some(index),
                    rule: true,
                    ..RowLook::default()
                },
            );
        }
        if let Some([rows @ .., _]) = self.flow.slices.get_mut(first..) {
            let height: f32 = rows.iter().map(|row| row.height).sum();
            if height < WHOLE_TABLE {
                for row in rows {
                    row.keep = true;
                }
            }
        }
    }

    fn table_head(&mut self, columns: &[Column], places: &[(f32, f32)]) -> Slice {
        let mut layouts = Vec::with_capacity(columns.len());
        for (column, (start, width)) in columns.iter().zip(places) {
            let align = if column.centred {
                Align::Center
            } else {
                Align::Start
            };
            layouts.push((
                self.set(
                    &column.title.as_str().into(),
                    self.fonts.head(),
                    *width,
                    align,
                ),
                *start,
                *width,
            ));
        }
        let text = layouts
            .iter()
            .map(|(layout, ..)| layout.height())
            .fold(0.0, f32::max);
        let height = text + 7.0;
        let mut canvas = self.canvas();
        canvas.rect(0.0, 0.0, MEASURE, height, TINT);
        canvas.line(
            (0.0, height),
            (MEASURE, height),
            Stroke {
                width: 0.8,
                colour: ACCENT,
            },
        );
        for (layout, start, width) in layouts {
            canvas.text(&layout, start, 3.5 + text - layout.height(), width, INK);
        }
        Slice {
            before: 8.0,
            height,
            keep: true,
            head: None,
            ops: canvas.ops,
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let drawn = figures::draw(figure, self.engine, MEASURE, self.direction);
        let whole = drawn.height() <= WHOLE_FIGURE;
        let mut before = 5.0;
        for strip in drawn.legend.iter().chain(&drawn.head) {
            let ops = strip.ops.clone();
            self.push(Slice {
                before,
                height: strip.height,
                keep: true,
                head: None,
                ops,
            });
            before = 0.0;
        }
        let head = drawn.head.map(|strip| {
            self.flow.heads.push(Slice {
                height: strip.height,
                ops: strip.ops,
                ..Slice::default()
            });
            self.flow.heads.len() - 1
        });
        let last = drawn.strips.len();
        for (number, strip) in (1..).zip(drawn.strips) {
            self.push(Slice {
                before,
                height: strip.height,
                keep: strip.keep || (whole && number < last),
                head,
                ops: strip.ops,
            });
            before = 0.0;
        }
    }

    fn signatures(&mut self, roles: &[String]) {
        const GAP: f32 = 24.0;
        let width = (MEASURE - GAP * (roles.len().max(1) - 1) as f32) / roles.len().max(1) as f32;
        let mut canvas = self.canvas();
        for (index, role) in roles.iter().enumerate() {
            let start = index as f32 * (width + GAP);
            let layout = self.set(
                &role.as_str().into(),
                self.fonts.note(),
                width,
                Align::Start,
            );
            canvas.line(
                (start, 46.0),
                (start + width, 46.0),
                Stroke {
                    width: 0.7,
                    colour: QUIET,
                },
            );
            canvas.text(&layout, start, 49.0, width, QUIET);
        }
        self.push(Slice {
            before: 6.0,
            height: 66.0,
            ops: canvas.ops,
            ..Slice::default()
        });
    }
}
