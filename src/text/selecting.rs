//! Where a place in the text is in the layout, and back: for text that is selected without being edited.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::layout::{GlyphRun, TextLayout, TextLine};
use crate::lang::Direction;

/// A part of a line, in the layout's unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl TextLayout {
    /// The byte of the text nearest to a point, always between two characters as readers see them.
    #[must_use]
    pub fn byte_at(&self, x: f32, y: f32) -> usize {
        let below = self.lines.partition_point(|line| line.top <= y);
        let Some(line) = self.lines.get(below.saturating_sub(1)) else {
            return 0;
        };
        self.byte_in(line, x)
    }

    /// What lies between two bytes, line by line from left to right. Stretches that touch are one area.
    #[must_use]
    pub fn areas(&self, range: &Range<usize>) -> Vec<Area> {
        let mut areas = Vec::new();
        for line in &self.lines {
            let mut spans: Vec<(f32, f32)> = Vec::new();
            for (run, letter) in self.letters(line) {
                let text = letter.text.start.max(range.start)..letter.text.end.min(range.end);
                if text.is_empty() {
                    continue;
                }
                let (from, to) = letter.span(run.direction, &text);
                match spans.last_mut() {
                    Some((_, end)) if (*end - from).abs() < 0.5 => *end = to,
                    _ => spans.push((from, to)),
                }
            }
            areas.extend(spans.into_iter().map(|(from, to)| Area {
                x: from,
                y: line.top,
                width: to - from,
                height: line.height,
            }));
        }
        areas
    }

    /// The word around a byte; the space between words counts as one.
    #[must_use]
    pub fn word_at(&self, byte: usize) -> Range<usize> {
        self.text
            .split_word_bound_indices()
            .map(|(start, word)| start..start + word.len())
            .find(|word| word.contains(&byte))
            .unwrap_or(self.text.len()..self.text.len())
    }

    fn byte_in(&self, line: &TextLine, x: f32) -> usize {
        // Beside the line is before or after it, whatever letters stand at that edge.
        let text = self.text.get(line.text.clone()).unwrap_or_default();
        let end = line.text.start + text.trim_end_matches('\n').len();
        let (left, right) = match self.direction {
            Direction::Ltr => (line.text.start, end),
            Direction::Rtl => (end, line.text.start),
        };
        if x < line.x {
            return left;
        }
        if x > line.x + line.width {
            return right;
        }
        let nearest = self
            .letters(line)
            .into_iter()
            .min_by(|(_, a), (_, b)| a.distance(x).total_cmp(&b.distance(x)));
        match nearest {
            Some((run, letter)) => letter.byte(self.text(), run.direction, x),
            None => line.text.start,
        }
    }

    /// The letters of a line from left to right, each with the marks that stand on it.
    fn letters<'a>(&self, line: &'a TextLine) -> Vec<(&'a GlyphRun, Letter)> {
        let mut letters: Vec<(&GlyphRun, Letter)> = Vec::new();
        for run in &line.runs {
            let mut pen = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
            for glyph in &run.glyphs {
                let (from, to) = (pen, pen + glyph.advance);
                pen = to;
                if glyph.text.is_empty() || self.carried(glyph) == "\n" {
                    continue;
                }
                letters.push((
                    run,
                    Letter {
                        text: glyph.text.clone(),
                        from,
                        to,
                    },
                ));
            }
        }
        letters
    }
}

/// Some characters and the width they take.
struct Letter {
    text: Range<usize>,
    from: f32,
    to: f32,
}

impl Letter {
    fn distance(&self, x: f32) -> f32 {
        (self.from - x).max(x - self.to).max(0.0)
    }

    /// The part of the width that belongs to a part of its characters: a ligature is shared out among them.
    fn span(&self, direction: Direction, text: &Range<usize>) -> (f32, f32) {
        let length = (self.text.end - self.text.start) as f32;
        let share = |byte: usize| (byte - self.text.start) as f32 / length;
        let (start, end) = (share(text.start), share(text.end));
        let width = self.to - self.from;
        match direction {
            Direction::Ltr => (self.from + width * start, self.from + width * end),
            Direction::Rtl => (self.to - width * end, self.to - width * start),
        }
    }

    fn byte(&self, text: &str, direction: Direction, x: f32) -> usize {
        let along = (x - self.from) / (self.to - self.from).max(0.01);
        let along = match direction {
            Direction::Ltr => along,
            Direction::Rtl => 1.0 - along,
        };
        let carried = text.get(self.text.clone()).unwrap_or_default();
        let count = carried.graphemes(true).count() as f32;
        let nth = (along.clamp(0.0, 1.0) * count).round() as usize;
        carried
            .grapheme_indices(true)
            .nth(nth)
            .map_or(self.text.end, |(at, _)| self.text.start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Paragraph, TextEngine, TextStyle};

    fn layout(text: &str) -> TextLayout {
        TextEngine::new().layout(&Paragraph::new(text, TextStyle::regular(16.0)).wrapped(200.0))
    }

    #[test]
    fn a_point_and_the_area_of_its_letter_lead_to_each_other() {
        for text in [
            "Une fiche de paie, deux certificats de travail",
            "شهادة عمل من شركة Atlas Bâtiment سنة 2019",
        ] {
            let layout = layout(text);
            // Spaces at the end of a line hang out of it.
            let letters = text.grapheme_indices(true).filter(|(_, g)| *g != " ");
            for (at, grapheme) in letters {
                let areas = layout.areas(&(at..at + grapheme.len()));
                let [area] = areas.as_slice() else {
                    assert!(areas.is_empty(), "{grapheme:?}");
                    continue;
                };
                let near = |share: f32| {
                    layout.byte_at(area.x + area.width * share, area.y + area.height / 2.0)
                };
                let (left, right) = (near(0.1), near(0.9));
                let ends = [at, at + grapheme.len()];
                assert!(
                    ends.contains(&left) && ends.contains(&right) && left != right,
                    "{grapheme:?} at {at}: {left} and {right}"
                );
            }
        }
    }

    #[test]
    fn all_of_a_line_is_one_area_and_a_mixed_selection_is_several() {
        let layout = layout("كلمة Atlas كلمة");
        let whole = layout.areas(&(0..layout.text().len()));
        assert_eq!(whole.len(), 1);
        let start = layout.text().find("tlas").expect("it is there");
        assert_eq!(layout.areas(&(start..layout.text().len())).len(), 2);
    }

    #[test]
    fn words_are_found_in_any_script() {
        let layout = layout("شهادة عمل deux mots");
        let word = |byte: usize| &layout.text()[layout.word_at(byte)];
        assert_eq!(word(2), "شهادة");
        assert_eq!(word(layout.text().find("mots").expect("there") + 1), "mots");
    }
}
