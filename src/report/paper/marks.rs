//! What a hand writes on: boxes to tick, boxes for figures, lines, and the rules of tables.

use super::parts::{Gap, Room, Shape};
use crate::lang::Direction;
use crate::report::canvas::Canvas;
use crate::report::page::{Colour, Op, Stroke};
use crate::report::style::{HAIR, INK, QUIET};

/// The side of a box to tick.
pub(super) const TICK: f32 = 9.0;
/// The width of a box for one figure.
const FIGURE: f32 = 13.0;

const PEN: Stroke = Stroke {
    width: 0.8,
    colour: INK,
};
const LINE: Stroke = Stroke {
    width: 0.6,
    colour: QUIET,
};

/// How wide the room is, with lines of this length.
pub(super) fn room_width(room: Room, line: f32) -> f32 {
    match room {
        Room::Boxes(count) | Room::Dated(count, _) => count as f32 * FIGURE + 3.0,
        Room::Sign(_) => 7.0,
        Room::Line => line,
    }
}

/// Draws the room of a gap; gives where it ends.
pub(super) fn gap_room(canvas: &mut Canvas, gap: &Gap, start: f32, line: f32) -> f32 {
    let width: f32 = gap.room.iter().map(|room| room_width(*room, line)).sum();
    // Figures run from left to right in every language.
    let mut plain = Canvas::new(width, Direction::Ltr);
    let mut x = 0.0;
    for room in &gap.room {
        match *room {
            Room::Boxes(count) | Room::Dated(count, _) => {
                for index in 0..count {
                    let left = x + index as f32 * FIGURE;
                    let corners = [
                        (left, 3.5),
                        (left + FIGURE, 3.5),
                        (left + FIGURE, 19.5),
                        (left, 19.5),
                    ];
                    plain.polygon(&corners, None, Some(LINE));
                }
            }
            Room::Sign('/') => plain.line((x + 0.5, 18.0), (x + 4.0, 6.0), PEN),
            Room::Sign(_) => plain.line((x + 1.5, 20.5), (x + 3.0, 17.0), PEN),
            Room::Line => plain.line((x, 18.5), (x + line, 18.5), LINE),
        }
        x += room_width(*room, line);
    }
    let left = canvas.left(start, width);
    let ops = plain.ops.into_iter().map(|op: Op| op.moved(left, 0.0));
    canvas.ops.extend(ops);
    start + width + 3.0
}

/// Each part of a gap's room with its left edge on the canvas and its width.
pub(super) fn room_starts(
    canvas: &Canvas,
    gap: &Gap,
    start: f32,
    line: f32,
) -> Vec<(Room, f32, f32)> {
    let width = |room: &Room| room_width(*room, line);
    let mut left = canvas.left(start, gap.room.iter().map(width).sum());
    let mut starts = Vec::with_capacity(gap.room.len());
    for room in &gap.room {
        starts.push((*room, left, width(room)));
        left += width(room);
    }
    starts
}

/// A line to write on.
pub(super) fn write_line(canvas: &mut Canvas, from: f32, to: f32, y: f32) {
    canvas.line((from, y), (to, y), LINE);
}

/// A box to tick, its top left corner at this place.
pub(super) fn tick(canvas: &mut Canvas, shape: Shape, start: f32, y: f32) {
    match shape {
        Shape::Square => square(canvas, start, y + 0.3, TICK - 0.6, INK),
        Shape::Round => {
            const CORNERS: u8 = 24;
            let radius = TICK / 2.0;
            let corner = |index: u8| {
                let angle = f32::from(index) / f32::from(CORNERS) * std::f32::consts::TAU;
                (
                    start + radius + radius * angle.cos(),
                    y + radius + radius * angle.sin(),
                )
            };
            let corners: Vec<(f32, f32)> = (0..CORNERS).map(corner).collect();
            canvas.polygon(&corners, None, Some(PEN));
        }
    }
}

/// A small square.
pub(super) fn square(canvas: &mut Canvas, start: f32, y: f32, side: f32, colour: Colour) {
    let corners = [
        (start, y),
        (start + side, y),
        (start + side, y + side),
        (start, y + side),
    ];
    let stroke = Stroke { colour, ..PEN };
    canvas.polygon(&corners, None, Some(stroke));
}

/// The rules of a table's row: below it, at both edges and between columns; of its head also above.
pub(super) fn frame(
    canvas: &mut Canvas,
    columns: usize,
    height: f32,
    start: &dyn Fn(usize) -> f32,
    head: bool,
) {
    let end = canvas.width;
    let from = start(0);
    if head {
        canvas.line((from, 0.0), (end, 0.0), LINE);
    }
    canvas.line((from, height), (end, height), LINE);
    for index in 0..columns {
        let x = start(index);
        let stroke = if index == 0 { LINE } else { HAIR };
        canvas.line((x, 0.0), (x, height), stroke);
    }
    canvas.line((end, 0.0), (end, height), LINE);
}
