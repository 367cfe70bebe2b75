//! What a screen reader is told of a text being edited: its lines, its words, and where the caret is.

use egui::{Id, Pos2, Rect, Ui, UiBuilder, accesskit, vec2};

use crate::lang::Direction;
use crate::text::{TextLayout, TextLine};

/// Word starts are told as bytes: no piece may be longer.
const LONGEST: usize = 255;

/// A piece of a line and where it lies in the text, in bytes.
struct Piece {
    node: accesskit::NodeId,
    start: usize,
    end: usize,
}

/// Tells the lines of a field, and the selection from anchor to focus, both in bytes.
pub(super) fn tell(
    ui: &mut Ui,
    field: Id,
    layout: &TextLayout,
    selection: (usize, usize),
    corner: Pos2,
) {
    if !ui.ctx().has_accesskit_node(field) {
        return;
    }
    let scale = ui.ctx().pixels_per_point();
    let mut pieces = Vec::new();
    for (row, line) in layout.lines().iter().enumerate() {
        let at = corner + vec2(line.x, line.top) / scale;
        let area = Rect::from_min_size(at, vec2(line.width, line.height) / scale);
        let cuts = cuts(layout.text(), line);
        for (nth, cut) in cuts.windows(2).enumerate() {
            let [start, end] = *cut else { continue };
            let builder = UiBuilder::new()
                .scope_id(field.with((row, nth)))
                .accessibility_parent(field)
                .max_rect(area);
            let id = ui.new_child(builder).unique_id();
            let text = layout.text().get(start..end).unwrap_or_default();
            ui.ctx()
                .accesskit_node_builder(id, |node| describe(node, text, layout.direction(), area));
            pieces.push(Piece {
                node: id.accesskit_id(),
                start,
                end,
            });
        }
    }
    let (anchor, focus) = selection;
    let (Some(anchor), Some(focus)) = (
        place(layout.text(), &pieces, anchor),
        place(layout.text(), &pieces, focus),
    ) else {
        return;
    };
    ui.ctx().accesskit_node_builder(field, |node| {
        node.set_text_selection(accesskit::TextSelection { anchor, focus });
    });
}

/// Where a line is cut so that no piece is too long; an empty line is one empty piece.
fn cuts(text: &str, line: &TextLine) -> Vec<usize> {
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

fn describe(node: &mut accesskit::Node, text: &str, direction: Direction, area: Rect) {
    node.set_role(accesskit::Role::TextRun);
    node.set_text_direction(match direction {
        Direction::Ltr => accesskit::TextDirection::LeftToRight,
        Direction::Rtl => accesskit::TextDirection::RightToLeft,
    });
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
