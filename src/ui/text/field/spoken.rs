//! What assistive technology is told of a field: what it is and holds, its lines, its words, and where the caret is.

use egui::{Pos2, Rect, Response, Role, Ui, UiBuilder, WidgetInfo, accesskit};

use super::{Field, FieldState};
use crate::lang::Direction;
use crate::ui::text::editor::Told;

/// Word starts are told as bytes: no piece may be longer.
const LONGEST: usize = 255;

/// A piece of a line and where it lies in the text, in bytes.
pub(super) struct Piece {
    node: accesskit::NodeId,
    start: usize,
    end: usize,
}

impl Field<'_> {
    /// Tells what the field is and holds; `before` is what it held, where that has changed.
    pub(super) fn report(
        &self,
        ui: &Ui,
        response: &Response,
        before: Option<&str>,
        after: &str,
        state: &FieldState,
    ) {
        let role = match (self.options.password, self.multiline) {
            (true, _) => Role::PasswordInput,
            (false, true) => Role::MultilineTextInput,
            (false, false) => Role::TextInput,
        };
        let told = |text: &str| {
            if self.options.password {
                "•".repeat(state.editor.shown().chars().count())
            } else {
                text.to_owned()
            }
        };
        response.widget_info(|| {
            let mut info = WidgetInfo::text_edit(
                ui.is_enabled(),
                told(before.unwrap_or(after)),
                told(after),
                self.options.placeholder,
            );
            info.role = role;
            info.label = Some(self.options.name.to_owned());
            info
        });
        ui.ctx().accesskit_node_builder(self.id, |node| {
            if ui.is_enabled() {
                node.add_action(accesskit::Action::SetValue);
                node.add_action(accesskit::Action::ReplaceSelectedText);
                node.add_action(accesskit::Action::SetTextSelection);
                node.add_action(accesskit::Action::ShowContextMenu);
            } else {
                node.set_read_only();
            }
            if self.options.error {
                node.set_invalid(accesskit::Invalid::True);
            }
            node.set_text_direction(way(state.editor.direction()));
        });
    }

    /// Tells the lines of the field, and the selection.
    pub(super) fn tell(&self, ui: &mut Ui, state: &mut FieldState, corner: Pos2) {
        if !ui.ctx().has_accesskit_node(self.id) {
            return;
        }
        let editor = &state.editor;
        let mut pieces = Vec::new();
        let lines: Vec<Told> = if self.source.is_some() {
            // Of thousands of lines only those in sight, and the caret's.
            let clip = ui.clip_rect();
            let height = |y: f32| (y - corner.y) * self.scale;
            let heights = (height(clip.top()), height(clip.bottom()));
            let mut lines: Vec<Told> = editor.told_between(heights).collect();
            let caret = editor.line_of(editor.ends().1);
            let unseen = |line: &Told| lines.iter().all(|l| l.text != line.text);
            lines.extend(caret.filter(unseen));
            lines
        } else {
            editor.told().collect()
        };
        for (row, line) in lines.into_iter().enumerate() {
            let at = |point: Pos2| corner + point.to_vec2() / self.scale;
            let area = Rect::from_min_max(at(line.area.min), at(line.area.max));
            for (nth, cut) in cuts(editor.shown(), &line).windows(2).enumerate() {
                let [start, end] = *cut else { continue };
                let builder = UiBuilder::new()
                    .scope_id(self.id.with((row, nth)))
                    .accessibility_parent(self.id)
                    .max_rect(area);
                let id = ui.new_child(builder).unique_id();
                let text = editor.shown().get(start..end).unwrap_or_default();
                ui.ctx()
                    .accesskit_node_builder(id, |node| describe(node, text, line.direction, area));
                pieces.push(Piece {
                    node: id.accesskit_id(),
                    start,
                    end,
                });
            }
        }
        let (anchor, focus) = editor.ends();
        if let (Some(anchor), Some(focus)) = (
            place(editor.shown(), &pieces, anchor),
            place(editor.shown(), &pieces, focus),
        ) {
            ui.ctx().accesskit_node_builder(self.id, |node| {
                node.set_text_selection(accesskit::TextSelection { anchor, focus });
            });
        }
        state.told = pieces;
    }
}

/// Where a line is cut so that no piece is too long; an empty line is one empty piece.
fn cuts(text: &str, line: &Told) -> Vec<usize> {
    let shown = text.get(line.text.clone()).unwrap_or_default();
    let starts = shown
        .char_indices()
        .map(|(at, _)| line.text.start + at)
        .step_by(LONGEST);
    let mut cuts: Vec<usize> = if shown.is_empty() {
        vec![line.text.start]
    } else {
        starts.collect()
    };
    cuts.push(line.text.end);
    cuts
}

fn way(direction: Direction) -> accesskit::TextDirection {
    match direction {
        Direction::Ltr => accesskit::TextDirection::LeftToRight,
        Direction::Rtl => accesskit::TextDirection::RightToLeft,
    }
}

/// The byte of a place that was told.
pub(super) fn byte(pieces: &[Piece], text: &str, at: &accesskit::TextPosition) -> Option<usize> {
    let piece = pieces.iter().find(|piece| piece.node == at.node)?;
    let told = text.get(piece.start..piece.end)?;
    let inside = told.char_indices().nth(at.character_index);
    Some(piece.start + inside.map_or(told.len(), |(byte, _)| byte))
}

fn describe(node: &mut accesskit::Node, text: &str, direction: Direction, area: Rect) {
    node.set_role(Role::TextRun);
    node.set_text_direction(way(direction));
    node.set_bounds(accesskit::Rect {
        x0: area.min.x.into(),
        y0: area.min.y.into(),
        x1: area.max.x.into(),
        y1: area.max.y.into(),
    });
    node.set_value(text);
    node.set_character_lengths(
        text.chars()
            .map(|c| c.len_utf8() as u8)
            .collect::<Vec<u8>>(),
    );
    let mut starts: Vec<u8> = Vec::new();
    let mut inside = false;
    for (nth, c) in text.chars().enumerate() {
        let letter = c.is_alphanumeric() || c == '_';
        if letter && !inside {
            starts.push(nth as u8);
        }
        inside = letter;
    }
    node.set_word_starts(starts);
}

/// The piece a byte lies in, and the character before which it lies there.
fn place(text: &str, pieces: &[Piece], byte: usize) -> Option<accesskit::TextPosition> {
    let inside = pieces
        .iter()
        .find(|piece| (piece.start..piece.end).contains(&byte));
    let piece = inside.or_else(|| pieces.last())?;
    let before = text
        .get(piece.start..byte.clamp(piece.start, piece.end))
        .unwrap_or_default();
    Some(accesskit::TextPosition {
        node: piece.node,
        character_index: before.chars().count(),
    })
}
