//! Blocks measured: each becomes rows of cells and strips, in the half of the page that its language has.

use std::sync::Arc;

use super::blocks::{Block, Column, Table, Voice};
use super::canvas::{Rich, set};
use super::figures::{self, Figure};
use super::format::{Format, Half};
use super::page::{Colour, Stroke};
use super::paper::set_part;
use super::pieces::{Cell, Ground, Piece, Row, SetBlock, Strip, Whole};
use super::style::{ACCENT, INK, QUIET, TINT, Type};
use crate::text::{Align, TextEngine, TextLayout, TextStyle};

/// Paragraphs that keep with what follows are not cut up to so many lines.
const WHOLE_PARAGRAPH: usize = 8;
/// Rows with up to so many lines are not cut.
const WHOLE_ROW: usize = 5;

/// Measures a block for the half with this number. Strips of a figure are at least as high as `least` says.
pub(super) fn set_block(
    block: &Block,
    engine: &mut TextEngine,
    format: &Format,
    (index, half): (usize, Half),
    least: &[f32],
) -> SetBlock {
    let mut setter = Setter {
        engine,
        format,
        index,
        half,
        fonts: Type::of(half.direction),
        set: SetBlock::default(),
    };
    setter.block(block, least);
    setter.set
}

/// What measures a block.
pub(super) struct Setter<'a> {
    pub(super) engine: &'a mut TextEngine,
    pub(super) format: &'a Format,
    pub(super) index: usize,
    pub(super) half: Half,
    pub(super) fonts: Type,
    set: SetBlock,
}

impl Setter<'_> {
    /// A text laid out in the direction of the half.
    pub(super) fn set(
        &mut self,
        text: &Rich,
        style: TextStyle,
        width: f32,
        align: Align,
    ) -> Arc<TextLayout> {
        set(self.engine, text, style, width, self.half.direction, align)
    }

    /// A text in its place in a row.
    pub(super) fn cell(
        &mut self,
        text: &Rich,
        style: TextStyle,
        start: f32,
        width: f32,
        colour: Colour,
    ) -> Cell {
        let layout = self.set(text, style, width, Align::Start);
        self.placed(layout, start, width, colour)
    }

    fn placed(&self, layout: Arc<TextLayout>, start: f32, width: f32, colour: Colour) -> Cell {
        Cell {
            layout,
            start,
            width,
            colour,
            half: self.index,
            bullet: false,
        }
    }

    pub(super) fn push(&mut self, piece: Piece) {
        self.set.pieces.push(piece);
    }

    fn block(&mut self, block: &Block, least: &[f32]) {
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
            Block::Figure(figure) => self.figure(figure, least),
            Block::Signatures(roles) => self.signatures(roles),
            Block::Form(part, keep) => set_part(self, part, *keep),
        }
    }

    /// Running text, cut between lines, never leaving one line alone.
    fn text(&mut self, cell: Cell, before: f32, keep: bool) {
        // What belongs to what follows is not cut either, unless it is long.
        let whole = if keep { WHOLE_PARAGRAPH } else { 0 };
        self.push(Piece::Row(Row {
            cells: vec![cell],
            before,
            keep,
            whole,
            ..Row::default()
        }));
    }

    fn title(&mut self, above: &str, title: &str, below: &str) {
        let measure = self.half.measure;
        let above = self.cell(&above.into(), self.fonts.note(), 0.0, measure, QUIET);
        let title = self.cell(&title.into(), self.fonts.title(), 0.0, measure, ACCENT);
        let below = self.cell(&below.into(), self.fonts.heading(), 0.0, measure, INK);
        for cell in [above, title, below] {
            self.text(cell, 0.0, true);
        }
        let mut canvas = self.half.canvas();
        canvas.rect(0.0, 6.0, measure, 2.0, ACCENT);
        self.push(Piece::Strip(Strip::new(self.index, 12.0, canvas.ops)));
    }

    fn notice(&mut self, text: &Rich) {
        const INSET: f32 = 12.0;
        let measure = self.half.measure;
        let layout = self.set(text, self.fonts.body(), measure - 2.0 * INSET, Align::Start);
        let mut canvas = self.half.canvas();
        canvas.text(&layout, INSET, 6.0, measure - 2.0 * INSET, INK);
        let grounds = vec![
            Ground::Fill(0.0, measure, TINT),
            Ground::Fill(0.0, 3.0, ACCENT),
        ];
        let strip = Strip::new(self.index, layout.height() + 12.0, canvas.ops);
        self.push(Piece::Strip(Strip {
            before: 8.0,
            ..strip.on(self.index, grounds)
        }));
    }

    fn heading(&mut self, text: &str) {
        let measure = self.half.measure;
        let cell = self.cell(&text.into(), self.fonts.heading(), 0.0, measure, ACCENT);
        self.text(cell, 15.0, true);
        let mut canvas = self.half.canvas();
        canvas.line(
            (0.0, 1.0),
            (measure, 1.0),
            Stroke {
                width: 0.7,
                colour: ACCENT,
            },
        );
        self.push(Piece::Strip(Strip {
            keep: true,
            ..Strip::new(self.index, 3.0, canvas.ops)
        }));
    }

    fn subheading(&mut self, text: &str, mark: &str) {
        const MARK: f32 = 150.0;
        let measure = self.half.measure;
        let room = if mark.is_empty() { 0.0 } else { MARK };
        let mut cells = vec![self.cell(
            &text.into(),
            self.fonts.subheading(),
            0.0,
            measure - room,
            INK,
        )];
        if !mark.is_empty() {
            let layout = self.set(&mark.into(), self.fonts.head(), room, Align::End);
            cells.push(self.placed(layout, measure - room, room, ACCENT));
        }
        self.push(Piece::Row(Row {
            cells,
            before: 11.0,
            keep: true,
            whole: WHOLE_ROW,
            ..Row::default()
        }));
    }

    fn paragraph(&mut self, text: &Rich, voice: Voice, keep: bool) {
        let (style, colour, before) = match voice {
            Voice::Lead => (self.fonts.lead(), INK, 10.0),
            Voice::Body => (self.fonts.body(), INK, 4.0),
            Voice::Note => (self.fonts.note(), QUIET, 4.0),
        };
        let cell = self.cell(text, style, 0.0, self.half.measure, colour);
        self.text(cell, before, keep);
    }

    fn bullets(&mut self, items: &[Rich]) {
        const INDENT: f32 = 13.0;
        let width = self.half.measure - INDENT;
        for (number, item) in (1..).zip(items) {
            let cell = self.cell(item, self.fonts.body(), INDENT, width, INK);
            // No point stands alone at the bottom of a page or at the top.
            let whole = items.len() <= self.format.whole_list;
            let keep = number < items.len() && (whole || number == 1 || number + 1 == items.len());
            let bullet = true;
            self.text(Cell { bullet, ..cell }, 3.5, keep);
        }
    }

    fn key_values(&mut self, pairs: &[(String, String)]) {
        let measure = self.half.measure;
        let names = (measure * 0.30).round();
        let body = self.fonts.body();
        for (index, (name, value)) in pairs.iter().enumerate() {
            let cells = vec![
                self.cell(&name.as_str().into(), body, 0.0, names - 10.0, QUIET),
                self.cell(&value.as_str().into(), body, names, measure - names, INK),
            ];
            self.push(Piece::Row(Row {
                cells,
                before: if index == 0 { 6.0 } else { 1.0 },
                padding: 0.5,
                whole: WHOLE_ROW,
                ..Row::default()
            }));
        }
    }

    fn table(&mut self, table: &Table) {
        let places = self.places(&table.columns);
        let head = self.table_head(&table.columns, &places);
        self.set.head = Some(Strip {
            before: 0.0,
            keep: false,
            ..head.clone()
        });
        self.push(Piece::Strip(head));
        let last = table.rows.len();
        for (number, row) in (1..).zip(&table.rows) {
            let mut cells = Vec::with_capacity(row.len());
            for ((text, (start, width)), column) in row.iter().zip(&places).zip(&table.columns) {
                let layout = self.set(text, self.fonts.cell(), *width, align(column));
                cells.push(self.placed(layout, *start, *width, INK));
            }
            let mut ruled = [false; 2];
            if let Some(ruled) = ruled.get_mut(self.index) {
                *ruled = true;
            }
            self.push(Piece::Row(Row {
                cells,
                padding: 3.5,
                // The last row does not go to a page of its own.
                keep: number + 1 == last,
                whole: WHOLE_ROW,
                headed: true,
                ruled,
                ..Row::default()
            }));
        }
        self.set.whole = Whole::Rows(self.format.column() / 4.0);
    }

    /// Where each column begins, and how wide its text is.
    fn places(&self, columns: &[Column]) -> Vec<(f32, f32)> {
        let gutter = self.format.gutter;
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let mut start = gutter / 2.0;
        let mut places = Vec::with_capacity(columns.len());
        for column in columns {
            let width = self.half.measure * column.share / shares;
            places.push((start, width - gutter));
            start += width;
        }
        places
    }

    fn table_head(&mut self, columns: &[Column], places: &[(f32, f32)]) -> Strip {
        let style = self.fonts.head();
        let mut layouts = Vec::with_capacity(columns.len());
        for (column, (start, width)) in columns.iter().zip(places) {
            let title = column.title.as_str().into();
            let layout = self.set(&title, style, *width, align(column));
            layouts.push((layout, *start, *width));
        }
        let text = layouts
            .iter()
            .map(|(layout, ..)| layout.height())
            .fold(0.0, f32::max);
        let mut canvas = self.half.canvas();
        let mut anchor = 0.0_f32;
        for (layout, start, width) in layouts {
            // What a head says ends on one line, just above what it is about.
            let top = 3.5 + text - layout.height();
            canvas.text(&layout, start, top, width, INK);
            let baseline = layout.lines().last().map_or(0.0, |line| line.baseline);
            anchor = anchor.max(top + baseline);
        }
        let rule = Ground::Rule(Stroke {
            width: 0.8,
            colour: ACCENT,
        });
        let grounds = vec![Ground::Fill(0.0, self.half.measure, TINT), rule];
        Strip {
            before: 8.0,
            keep: true,
            anchor: Some(anchor),
            ..Strip::new(self.index, text + 7.0, canvas.ops).on(self.index, grounds)
        }
    }

    fn figure(&mut self, figure: &Figure, least: &[f32]) {
        let half = self.half;
        let drawn =
            figures::draw_at_least(figure, self.engine, half.measure, half.direction, least);
        self.set.whole = Whole::Figure(self.format.column() * 0.75);
        self.set.head = drawn
            .head
            .clone()
            .map(|strip| Strip::new(self.index, strip.height, strip.ops));
        let headed = drawn.head.is_some();
        let above = drawn.legend.into_iter().chain(drawn.head);
        let strips = above.map(|strip| (true, false, strip)).chain(
            drawn
                .strips
                .into_iter()
                .map(|strip| (strip.keep, headed, strip)),
        );
        for (index, (keep, headed, strip)) in strips.enumerate() {
            self.set.pieces.push(Piece::Strip(Strip {
                before: if index == 0 { 5.0 } else { 0.0 },
                keep,
                headed,
                ..Strip::new(self.index, strip.height, strip.ops)
            }));
        }
    }

    fn signatures(&mut self, roles: &[String]) {
        const GAP: f32 = 24.0;
        let count = roles.len().max(1) as f32;
        let width = (self.half.measure - GAP * (count - 1.0)) / count;
        let mut canvas = self.half.canvas();
        for (index, role) in roles.iter().enumerate() {
            let start = index as f32 * (width + GAP);
            let role = role.as_str().into();
            let layout = self.set(&role, self.fonts.note(), width, Align::Start);
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
        self.push(Piece::Strip(Strip {
            before: 6.0,
            ..Strip::new(self.index, 66.0, canvas.ops)
        }));
    }
}

fn align(column: &Column) -> Align {
    if column.centred {
        Align::Center
    } else {
        Align::Start
    }
}
