//! A field for source text: it runs from the left whatever it holds, has colours, and a margin with line numbers and marks.

use std::ops::Range;

use egui::{CursorIcon, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::painter::shape;
use super::super::{DirectionChoice, Style, Tone, tooltip};
use super::{Aim, Field, FieldOptions, FieldState};
use crate::lang::Direction;
use crate::text::TextEngine;
use crate::ui::theme;

/// Room for line numbers and marks, in points.
pub(super) const MARGIN: f32 = 56.0;
/// How large the dot of a mark is.
const DOT: f32 = 4.0;
/// More than any file that is read.
const MOST: usize = 16 << 20;

/// Something to be said of a part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarginMark {
    /// The part, in bytes.
    pub span: Range<usize>,
    /// How much it matters.
    pub tone: Tone,
    /// What is said.
    pub words: String,
}

/// What is asked of a source field from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Selects a part of the text and brings it into sight.
    Select(Range<usize>),
    /// Puts the caret at a place and brings it into sight; the keyboard stays where it is.
    Show(usize),
    /// Puts texts in the place of others, the first before the second, as one step that can be taken back.
    Splice(Vec<(Range<usize>, String)>),
    /// Takes the last step back, or makes it again.
    Undo(bool),
}

/// The colours of a part of the text: the place where the part begins, and the part. Places are counted from there.
pub type Colours<'a> = &'a dyn Fn(usize, &str) -> Vec<(Range<usize>, Tone)>;

/// What a source field is.
pub struct SourceOptions<'a> {
    /// Its name for assistive technology.
    pub name: &'a str,
    /// How many lines it has room for at least.
    pub lines: usize,
    /// What is said of its parts.
    pub marks: &'a [MarginMark],
    /// Its colours.
    pub colours: Colours<'a>,
    /// Whether it can be changed; if not, it can still be read and copied.
    pub editable: bool,
    /// What is asked of it now.
    pub asks: Vec<Ask>,
}

/// What came of a frame of a source field.
pub struct SourceResponse {
    /// The field's own; `changed` after an edit.
    pub response: Response,
    /// Where the caret is, in bytes.
    pub caret: usize,
    /// The mark that was pressed.
    pub pressed: Option<usize>,
    /// Whether there is a step to take back, and one to make again.
    pub steps: (bool, bool),
}

/// What makes a field one for source text.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) marks: &'a [MarginMark],
    pub(super) colours: Colours<'a>,
    pub(super) editable: bool,
}

/// Draws a source field, as high as its text; what is around it scrolls.
pub fn source_field(
    ui: &mut Ui,
    id_salt: impl std::hash::Hash,
    text: &mut String,
    options: SourceOptions<'_>,
) -> SourceResponse {
    let plain = FieldOptions {
        name: options.name,
        lines: options.lines.max(2),
        max_chars: Some(MOST),
        direction: Some(DirectionChoice::Ltr),
        ..FieldOptions::default()
    };
    let mut field = Field::new(ui, id_salt, plain);
    field.source = Some(Source {
        marks: options.marks,
        colours: options.colours,
        editable: options.editable,
    });
    field.asks = options.asks;
    let response = field.show(ui, text);
    let state = field.state(ui);
    let state = state.lock();
    SourceResponse {
        caret: state.editor.ends().1,
        pressed: state.pressed,
        steps: (state.editor.can_undo(), state.editor.can_redo()),
        response,
    }
}

impl Field<'_> {
    /// How much room the margin takes, in points.
    pub(super) fn margin(&self) -> f32 {
        if self.source.is_some() { MARGIN } else { 0.0 }
    }

    /// The width of a space, in physical pixels.
    pub(super) fn space_width(&self, ctx: &egui::Context) -> Option<f32> {
        self.source?;
        let width = |words| shape(ctx, words, &Style::body(), None).layout.width();
        Some((width("x    x") - width("xx")) / 4.0)
    }

    /// Does what is asked from outside.
    pub(super) fn asked_from_outside(&self, engine: &mut TextEngine, state: &mut FieldState) {
        for ask in &self.asks {
            state.visited = true;
            match ask {
                Ask::Select(span) => {
                    state.editor.select(span.start, span.end);
                    state.aim = Aim::Enter;
                }
                Ask::Show(at) => {
                    state.editor.select(*at, *at);
                    state.aim = Aim::Show;
                }
                Ask::Splice(edits) => state.editor.splice(engine, edits),
                Ask::Undo(false) => state.editor.undo(engine),
                Ask::Undo(true) => state.editor.redo(engine),
            }
        }
    }

    /// Whether keys may change the text.
    pub(super) fn takes_edits(&self) -> bool {
        self.source.is_none_or(|source| source.editable)
    }

    /// The spaces a new line begins with: those of the line the caret is in.
    pub(super) fn indent(&self, state: &FieldState) -> String {
        if self.source.is_none() {
            return String::new();
        }
        let text = state.editor.shown();
        let (anchor, focus) = state.editor.ends();
        let before = text.get(..anchor.min(focus)).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        line.chars().take_while(|c| *c == ' ').collect()
    }

    /// Sets off the line with the caret.
    pub(super) fn paint_current_line(
        &self,
        painter: &egui::Painter,
        state: &FieldState,
        rect: Rect,
        corner: Pos2,
    ) {
        if self.source.is_none() {
            return;
        }
        let mark = state.editor.caret();
        let c = theme::of(painter.ctx()).colours;
        let top = corner.y + mark.top / self.scale;
        let bottom = corner.y + mark.bottom / self.scale;
        let line = Rect::from_x_y_ranges(rect.shrink(1.0).x_range(), top..=bottom);
        painter.rect_filled(line, 0.0, c.accent_soft.gamma_multiply(0.6));
    }

    /// Underlines what something is said of.
    pub(super) fn paint_marked(
        &self,
        painter: &egui::Painter,
        state: &FieldState,
        heights: (f32, f32),
        corner: Pos2,
    ) {
        let Some(source) = self.source else { return };
        let theme = theme::of(painter.ctx());
        let seen = bytes_between(state, heights);
        for mark in source.marks {
            if mark.span.end < seen.start || mark.span.start > seen.end {
                continue;
            }
            let span = mark.span.start..mark.span.end.max(mark.span.start + 1);
            for area in state.editor.areas(&span, heights) {
                let at = |point: Pos2| corner + point.to_vec2() / self.scale;
                let (min, max) = (at(area.min), at(area.max));
                let width = (max.x - min.x).max(6.0);
                let line = Stroke::new(1.5, mark.tone.colour(&theme));
                painter.hline(min.x..=min.x + width, max.y - 2.0, line);
            }
        }
    }

    /// The margin: a number for each line of the source, and a dot where something is said of it.
    pub(super) fn show_margin(
        &self,
        ui: &Ui,
        state: &mut FieldState,
        rect: Rect,
        heights: (f32, f32),
        corner: Pos2,
    ) {
        state.pressed = None;
        let Some(source) = self.source else { return };
        let ctx = ui.ctx();
        let theme = theme::of(ctx);
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let edge = rect.left() + MARGIN - 8.0;
        painter.vline(edge, rect.y_range(), Stroke::new(1.0, theme.colours.line));
        let text = state.editor.shown();
        let style = Style::small().tone(Tone::Weak).running(Direction::Ltr);
        let mut number = None;
        for drawn in state.editor.drawn(heights) {
            let start = drawn.start();
            let before = text.get(..start).unwrap_or_default();
            let begins = start == 0 || before.ends_with('\n');
            let now = match number {
                None => before.matches('\n').count() + 1,
                Some(last) if begins => last + 1,
                Some(last) => last,
            };
            number = Some(now);
            if !begins {
                continue;
            }
            let shaped = shape(ctx, &now.to_string(), &style, None);
            let size = shaped.size();
            let top = corner.y + drawn.top / self.scale + 2.0;
            let place = pos2(edge - 14.0 - size.x, top);
            shaped.paint(&painter, Rect::from_min_size(place, size));
        }
        let seen = bytes_between(state, heights);
        let mut dots: Vec<(f32, Tone, usize, String)> = Vec::new();
        for (nth, mark) in source.marks.iter().enumerate() {
            if !(seen.start..=seen.end).contains(&mark.span.start) {
                continue;
            }
            let Some(line) = state.editor.line_of(mark.span.start) else {
                continue;
            };
            let y = corner.y + line.area.center().y / self.scale;
            match dots.last_mut().filter(|(at, ..)| (*at - y).abs() < 1.0) {
                Some((_, tone, first, words)) => {
                    if *tone != Tone::Danger && mark.tone == Tone::Danger {
                        (*tone, *first) = (mark.tone, nth);
                    }
                    words.push('\n');
                    words.push_str(&mark.words);
                }
                None => dots.push((y, mark.tone, nth, mark.words.clone())),
            }
        }
        for (y, tone, nth, words) in dots {
            let centre = pos2(edge - 7.0, y);
            painter.circle_filled(centre, DOT, tone.colour(&theme));
            let target = Rect::from_center_size(centre, vec2(14.0, 20.0));
            // Tab goes past them: F8 leads from one to the next.
            let dot = ui.interact(target, self.id.with(("mark", nth)), Sense::CLICK);
            dot.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.clone()));
            let dot = tooltip(dot, &words).on_hover_cursor(CursorIcon::PointingHand);
            if dot.clicked() {
                state.pressed = Some(nth);
            }
        }
    }
}

/// The part of the text between two heights, in bytes.
fn bytes_between(state: &FieldState, heights: (f32, f32)) -> Range<usize> {
    let mut lines = state.editor.drawn(heights);
    let Some(first) = lines.next() else {
        return 0..0;
    };
    let start = first.start();
    let end = lines.last().map_or(start + first.text().len(), |last| {
        last.start() + last.text().len()
    });
    start..end
}
