//! The paper: how large a page is, how many languages stand on it, and where their text begins and ends.

use super::canvas::Canvas;
use super::page::{Op, Stroke};
use super::style::RULE;
use crate::lang::Direction;

/// A4, upright.
const A4: (f32, f32) = (595.276, 841.89);

/// The paper of a document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Format {
    /// Width of a page.
    pub width: f32,
    /// Height of a page.
    pub height: f32,
    /// Paper left free at both sides.
    pub side: f32,
    /// Where the text begins, below the running header.
    pub top: f32,
    /// Paper left free below the text, where the footer stands.
    pub bottom: f32,
    /// How much of the width each language has.
    pub measure: f32,
    /// Paper left free between two columns of a table.
    pub gutter: f32,
    /// Lists with up to so many points are not cut.
    pub whole_list: usize,
}

impl Format {
    /// One language: A4 upright.
    pub const ALONE: Self = Self {
        width: A4.0,
        height: A4.1,
        side: 56.0,
        top: 60.0,
        bottom: 56.0,
        measure: A4.0 - 2.0 * 56.0,
        gutter: 8.0,
        whole_list: 6,
    };

    /// Two languages side by side: A4 across, so that each has lines long enough to read and tables keep their columns.
    pub const BESIDE: Self = Self {
        width: A4.1,
        height: A4.0,
        side: 36.0,
        top: 56.0,
        bottom: 50.0,
        measure: (A4.1 - 2.0 * 36.0 - GAP) / 2.0,
        gutter: 4.0,
        whole_list: 3,
    };

    /// Height of the text.
    #[must_use]
    pub fn column(&self) -> f32 {
        self.height - self.top - self.bottom
    }

    /// The half of each language, the first one first. The first stands where reading starts in it.
    #[must_use]
    pub fn halves(&self, directions: &[Direction]) -> Vec<Half> {
        let beyond = self.measure + GAP;
        directions
            .iter()
            .enumerate()
            .map(|(index, direction)| {
                let on_the_left = match directions.first() {
                    Some(Direction::Rtl) => index + 1 == directions.len(),
                    _ => index == 0,
                };
                Half {
                    left: if on_the_left { 0.0 } else { beyond },
                    measure: self.measure,
                    direction: *direction,
                }
            })
            .collect()
    }

    /// The rule between two halves.
    #[must_use]
    pub fn divider(&self) -> Op {
        let x = self.width / 2.0;
        Op::Line {
            from: (x, self.top),
            to: (x, self.height - self.bottom),
            stroke: Stroke {
                width: 0.5,
                colour: RULE,
            },
        }
    }
}

/// Paper left free between two languages.
const GAP: f32 = 28.0;

/// The part of the text's width that one language has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Half {
    /// Its left edge, from the left edge of all text.
    pub left: f32,
    /// Its width.
    pub measure: f32,
    /// Which way its language runs.
    pub direction: Direction,
}

impl Half {
    /// An empty strip as wide as the half.
    #[must_use]
    pub fn canvas(&self) -> Canvas {
        Canvas::new(self.measure, self.direction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lefts(directions: &[Direction]) -> Vec<bool> {
        let halves = Format::BESIDE.halves(directions);
        halves.iter().map(|half| half.left == 0.0).collect()
    }

    #[test]
    fn the_first_language_stands_where_reading_starts_in_it() {
        use Direction::{Ltr, Rtl};
        assert_eq!(lefts(&[Ltr, Rtl]), [true, false]);
        assert_eq!(lefts(&[Rtl, Ltr]), [false, true]);
        assert_eq!(lefts(&[Ltr, Ltr]), [true, false]);
        assert_eq!(lefts(&[Rtl, Rtl]), [false, true]);
        assert_eq!(lefts(&[Rtl]), [true], "one language has all the width");
    }

    #[test]
    fn two_halves_and_the_room_between_them_fill_the_page() {
        let format = Format::BESIDE;
        let halves = format.halves(&[Direction::Ltr, Direction::Rtl]);
        let right = format.side + halves[1].left + halves[1].measure;
        assert!((right + format.side - format.width).abs() < 0.01, "{right}");
        assert!(halves[0].measure < halves[1].left);
    }
}
