//! Parts of a form measured and drawn: strips that are not cut, kept together as far as a hand needs them.

use std::sync::Arc;

use super::marks::{TICK, frame, tick, write_line};
use super::parts::{Part, Shape, Tick};
use crate::report::canvas::{Canvas, Rich};
use crate::report::pieces::{Ground, Piece, Row, Strip};
use crate::report::setting::Setter;
use crate::report::style::{ACCENT, INK, QUIET, TINT};
use crate::report::{Format, Voice};
use crate::text::{Align, TextLayout, TextStyle};

/// Where the words of a question begin, behind its number.
pub(super) const INDENT: f32 = 34.0;
/// From the start of a choice to the start of its words.
pub(super) const TICK_ROOM: f32 = 16.0;
/// Paper left free between columns of choices.
pub(super) const GAP: f32 = 10.0;
/// The height of a line to write on.
pub(super) const WRITING: f32 = 22.0;
/// The shortest line that can be written on.
pub(super) const SHORTEST: f32 = 70.0;
/// Lists with more rows may be cut after the first few.
const WHOLE_LIST: usize = 12;
/// Lists in several columns with more rows may be cut.
const LONGEST_LIST: usize = 30;
/// Rows that stay with the question, and with the end of the list.
const TOGETHER: usize = 3;

/// Measures a part of a form.
pub(in crate::report) fn set_part(setter: &mut Setter<'_>, part: &Part, keep: bool) {
    let mut drawer = Drawer {
        setter,
        strips: Vec::new(),
        cut: false,
    };
    match part {
        Part::Question { number, text } => return drawer.question(number, text, keep),
        Part::Remark { text, voice } => return drawer.remark(text, *voice, keep),
        Part::Condition(text) => drawer.condition(text),
        Part::Choices {
            shape,
            columns,
            choices,
            unanswered,
        } => drawer.choices(*shape, *columns, choices, unanswered),
        Part::Scale(steps) => drawer.scale(steps),
        Part::Levels {
            sources,
            levels,
            unanswered,
        } => drawer.levels(sources, levels, unanswered),
        Part::Answer { gaps, unanswered } => drawer.answer(gaps, unanswered),
        Part::Lines { count, unanswered } => drawer.lines(*count, unanswered),
        Part::Grid { head, rows } => drawer.grid(head, rows),
        Part::Entries { columns, entries } => drawer.entries(*columns, entries),
    }
    drawer.finish(keep);
}

/// Draws the parts of one half.
pub(super) struct Drawer<'s, 'a> {
    pub(super) setter: &'s mut Setter<'a>,
    strips: Vec<Strip>,
    /// Whether a long run of strips may be cut in its middle.
    cut: bool,
}

/// A text laid out no wider than it has to be.
pub(super) struct Fitted {
    pub(super) layout: Arc<TextLayout>,
    pub(super) width: f32,
}

impl Fitted {
    /// How far the last line reaches.
    fn end(&self) -> f32 {
        self.layout.lines().last().map_or(0.0, |line| line.width)
    }

    /// The baseline of the last line.
    fn last_baseline(&self) -> f32 {
        self.layout.lines().last().map_or(0.0, |line| line.baseline)
    }
}

impl Drawer<'_, '_> {
    /// Hands the strips over: each stays with the next but where a long list may be cut.
    fn finish(self, keep: bool) {
        let count = self.strips.len();
        let cut = self.cut && count > WHOLE_LIST;
        for (index, strip) in self.strips.into_iter().enumerate() {
            let middle = cut && index + 1 >= TOGETHER && index + TOGETHER < count;
            let last = index + 1 == count;
            self.setter.push(Piece::Strip(Strip {
                keep: if last { keep } else { !middle },
                ..strip
            }));
        }
    }

    pub(super) fn measure(&self) -> f32 {
        self.setter.half.measure
    }

    /// The words of choices: as large as there is room for them.
    pub(super) fn option(&self) -> TextStyle {
        if *self.setter.format == Format::ALONE {
            self.setter.fonts.body()
        } else {
            self.setter.fonts.cell()
        }
    }

    pub(super) fn fitted(&mut self, text: &str, style: TextStyle, most: f32) -> Fitted {
        let text = Rich::from(text);
        let layout = self.setter.set(&text, style, most, Align::Start);
        let width = (layout.width() + 1.0).ceil().min(most);
        let layout = self.setter.set(&text, style, width, Align::Start);
        Fitted { layout, width }
    }

    pub(super) fn canvas(&self) -> Canvas {
        self.setter.half.canvas()
    }

    pub(super) fn strip(&mut self, before: f32, height: f32, canvas: Canvas) {
        let index = self.setter.index;
        self.strips.push(Strip {
            before,
            ..Strip::new(index, height, canvas.ops)
        });
    }

    fn question(&mut self, number: &str, text: &Rich, keep: bool) {
        let style = self.setter.fonts.body();
        let bold = TextStyle {
            weight: self.setter.fonts.head().weight,
            ..style
        };
        let width = self.measure() - INDENT;
        let mut cells = Vec::new();
        if !number.is_empty() {
            let number = Rich::from(number);
            cells.push(self.setter.cell(&number, bold, 0.0, INDENT - 4.0, ACCENT));
        }
        cells.push(self.setter.cell(text, style, INDENT, width, INK));
        self.setter.push(Piece::Row(Row {
            cells,
            before: 11.0,
            keep,
            whole: WHOLE_LIST,
            ..Row::default()
        }));
    }

    fn remark(&mut self, text: &Rich, voice: Voice, keep: bool) {
        let (style, colour) = match voice {
            Voice::Note => (self.setter.fonts.note(), QUIET),
            Voice::Body | Voice::Lead => (self.setter.fonts.body(), INK),
        };
        let width = self.measure() - INDENT;
        let cell = self.setter.cell(text, style, INDENT, width, colour);
        self.setter.push(Piece::Row(Row {
            cells: vec![cell],
            before: 2.0,
            keep,
            whole: if keep { WHOLE_LIST } else { 0 },
            ..Row::default()
        }));
    }

    fn condition(&mut self, text: &str) {
        const INSET: f32 = 6.0;
        let measure = self.measure();
        let width = measure - 2.0 * INSET;
        let style = self.setter.fonts.head();
        let style = TextStyle {
            size: self.setter.fonts.note().size + 0.5,
            ..style
        };
        let layout = self.setter.set(&text.into(), style, width, Align::Start);
        if layout.height() > self.setter.format.column() / 2.0 {
            // What would fill a page is cut between lines, as running text is.
            let cell = self.setter.cell(&text.into(), style, INSET, width, ACCENT);
            return self.setter.push(Piece::Row(Row {
                cells: vec![cell],
                before: 12.0,
                keep: true,
                ..Row::default()
            }));
        }
        let mut canvas = self.canvas();
        canvas.text(&layout, INSET, 2.0, width, ACCENT);
        let index = self.setter.index;
        let strip = Strip::new(index, layout.height() + 4.0, canvas.ops)
            .on(index, vec![Ground::Fill(0.0, measure, TINT)]);
        self.strips.push(Strip {
            before: 12.0,
            ..strip
        });
    }

    fn choices(&mut self, shape: Shape, columns: usize, choices: &[Tick], unanswered: &[String]) {
        let words = self.ways_not_to_answer(unanswered);
        let style = self.option();
        let columns = columns.max(1);
        let rows = choices.len().div_ceil(columns);
        let room = (self.measure() - INDENT + GAP) / columns as f32;
        let width = room - GAP - TICK_ROOM;
        for row in 0..rows {
            let mut canvas = self.canvas();
            let mut height = 0.0_f32;
            let (mut used, mut baseline) = (0.0_f32, 0.0);
            for column in 0..columns {
                let Some(choice) = choices.get(column * rows + row) else {
                    continue;
                };
                let start = INDENT + column as f32 * room;
                let label = self.fitted(&choice.label, style, width);
                let middle = label
                    .layout
                    .lines()
                    .first()
                    .map_or(0.0, |line| line.baseline - 0.34 * style.size);
                tick(&mut canvas, shape, start, middle - TICK / 2.0);
                let text = start + TICK_ROOM;
                canvas.text(&label.layout, text, 0.0, label.width, INK);
                height = height.max(label.layout.height());
                used = used.max(text + label.width);
                baseline = label.last_baseline();
                if choice.write {
                    let end = start + room - GAP;
                    used = used.max(end);
                    let after = text + label.end() + 5.0;
                    let baseline = label.last_baseline();
                    if end - after >= SHORTEST {
                        write_line(&mut canvas, after, end, baseline + 2.0);
                    } else {
                        let y = label.layout.height() + WRITING - 6.0;
                        write_line(&mut canvas, text, end, y);
                        height = height.max(y + 2.0);
                    }
                }
            }
            let last = row + 1 == rows;
            let beside = last && words.fit_behind(used, self.measure());
            if beside {
                words.draw(&mut canvas, baseline);
            }
            self.strip(3.5, height, canvas);
            if last && !beside {
                self.below(&words);
            }
        }
        self.cut = columns == 1 || rows > LONGEST_LIST;
    }

    fn scale(&mut self, steps: &[String]) {
        let style = self.setter.fonts.note();
        let count = steps.len().max(1) as f32;
        let room = (self.measure() - INDENT) / count;
        let mut canvas = self.canvas();
        let mut height = 0.0_f32;
        for (index, step) in steps.iter().enumerate() {
            let start = INDENT + index as f32 * room;
            let width = room - 6.0;
            let layout = self
                .setter
                .set(&step.as_str().into(), style, width, Align::Center);
            tick(&mut canvas, Shape::Round, start + (width - TICK) / 2.0, 0.5);
            canvas.text(&layout, start, TICK + 3.0, width, INK);
            height = height.max(layout.height());
        }
        self.strip(5.0, height + TICK + 3.0, canvas);
    }

    fn levels(&mut self, sources: &[String], levels: &[(String, String)], unanswered: &[String]) {
        // Descriptions are long: small type keeps each of them on one line or two.
        let style = self.setter.fonts.cell();
        let column = if *self.setter.format == Format::ALONE {
            66.0
        } else {
            50.0
        };
        let boxes = if sources.iter().all(String::is_empty) {
            TICK_ROOM
        } else {
            column
        };
        let figures = INDENT + boxes * sources.len() as f32;
        let words = figures + 13.0;
        let width = self.measure() - words;
        if sources.iter().any(|source| !source.is_empty()) {
            let head = self.setter.fonts.note();
            let mut canvas = self.canvas();
            let mut height = 0.0_f32;
            for (index, source) in sources.iter().enumerate() {
                let start = INDENT + index as f32 * boxes;
                let layout =
                    self.setter
                        .set(&source.as_str().into(), head, boxes - 4.0, Align::Center);
                canvas.text(&layout, start, 0.0, boxes - 4.0, QUIET);
                height = height.max(layout.height());
            }
            self.strip(4.0, height, canvas);
        }
        let ways = self.ways_not_to_answer(unanswered);
        for (index, (figure, text)) in levels.iter().enumerate() {
            let mut canvas = self.canvas();
            let label = self.fitted(text, style, width);
            let bold = TextStyle {
                weight: self.setter.fonts.head().weight,
                ..style
            };
            let number = self.fitted(figure, bold, 12.0);
            let middle = label
                .layout
                .lines()
                .first()
                .map_or(0.0, |line| line.baseline - 0.34 * style.size);
            for index in 0..sources.len() {
                let start = INDENT + index as f32 * boxes;
                let centre = if boxes > TICK_ROOM {
                    (boxes - 4.0 - TICK) / 2.0
                } else {
                    0.0
                };
                tick(
                    &mut canvas,
                    Shape::Round,
                    start + centre,
                    middle - TICK / 2.0,
                );
            }
            canvas.text(&number.layout, figures, 0.0, number.width, INK);
            canvas.text(&label.layout, words, 0.0, label.width, INK);
            let last = index + 1 == levels.len();
            let beside = last && ways.fit_behind(words + label.width, self.measure());
            if beside {
                ways.draw(&mut canvas, label.last_baseline());
            }
            self.strip(3.0, label.layout.height(), canvas);
            if last && !beside {
                self.below(&ways);
            }
        }
    }

    fn lines(&mut self, count: u8, unanswered: &[String]) {
        let words = self.ways_not_to_answer(unanswered);
        let room = self.measure() - INDENT - words.width - GAP;
        let beside = words.width > 0.0 && room >= 2.0 * SHORTEST;
        for line in 1..=count {
            let mut canvas = self.canvas();
            let mut end = self.measure();
            if beside && line == count {
                end -= words.width + GAP;
                words.draw(&mut canvas, WRITING - 5.0);
            }
            write_line(&mut canvas, INDENT, end, WRITING - 3.0);
            self.strip(0.0, WRITING, canvas);
        }
        if !beside {
            self.below(&words);
        }
        self.cut = true;
    }

    fn grid(&mut self, head: &[String], rows: &[String]) {
        const ROW: f32 = 24.0;
        let measure = self.measure() - INDENT;
        let columns = head.len().max(1) as f32;
        let first = (measure * 0.28).max(measure / columns);
        let other = (measure - first) / (columns - 1.0).max(1.0);
        let start = |index: usize| match index {
            0 => INDENT,
            index => INDENT + first + (index - 1) as f32 * other,
        };
        let width = |index: usize| if index == 0 { first } else { other } - 6.0;
        let style = self.setter.fonts.note();
        let mut canvas = self.canvas();
        let mut height = 0.0_f32;
        for (index, text) in head.iter().enumerate() {
            let layout = self.setter.set(
                &Rich::bold(text.as_str()),
                style,
                width(index),
                Align::Start,
            );
            canvas.text(&layout, start(index) + 3.0, 2.5, width(index), INK);
            height = height.max(layout.height() + 5.0);
        }
        frame(&mut canvas, head.len(), height, &start, true);
        self.strip(5.0, height, canvas);
        for row in rows {
            let mut canvas = self.canvas();
            let mut height = ROW;
            if !row.is_empty() {
                let style = self.option();
                let layout = self
                    .setter
                    .set(&row.as_str().into(), style, width(0), Align::Start);
                height = height.max(layout.height() + 6.0);
                let y = (height - layout.height()) / 2.0;
                canvas.text(&layout, start(0) + 3.0, y, width(0), INK);
            }
            frame(&mut canvas, head.len(), height, &start, false);
            self.strip(0.0, height, canvas);
        }
        self.cut = true;
    }

    fn entries(&mut self, columns: usize, entries: &[(String, String)]) {
        const FIGURES: f32 = 24.0;
        let style = self.setter.fonts.cell();
        let columns = columns.max(1);
        let rows = entries.len().div_ceil(columns);
        let room = (self.measure() + GAP) / columns as f32;
        for row in 0..rows {
            let mut canvas = self.canvas();
            let mut height = 0.0_f32;
            for column in 0..columns {
                let Some((number, words)) = entries.get(column * rows + row) else {
                    continue;
                };
                let start = column as f32 * room;
                let number = self.fitted(number, style, FIGURES - 2.0);
                canvas.text(&number.layout, start, 0.0, number.width, ACCENT);
                let words = self.fitted(words, style, room - GAP - FIGURES);
                canvas.text(&words.layout, start + FIGURES, 0.0, words.width, INK);
                height = height.max(words.layout.height());
            }
            self.strip(1.5, height, canvas);
        }
        // A list that is read downwards is cut only where no page would hold it.
        self.cut = rows > LONGEST_LIST;
    }
}
