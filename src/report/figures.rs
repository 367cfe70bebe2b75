//! Figures, drawn once for screen and paper: strips of marks, to be stacked from the top.

use std::sync::Arc;

use super::canvas::{Canvas, Rich, set};
use super::model::{Estimate, ProfileBar, ProfileGroup};
use super::page::{Op, Stroke};
use super::style::{ACCENT, BAR, INK, PAPER, QUIET, RULE, TINT, Type};
use crate::lang::Direction;
use crate::text::{Align, TextEngine, TextLayout, TextStyle};

/// Something to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// The profile of competences.
    Profile(ProfileChart),
    /// How much of an occupation is covered.
    Coverage(CoverageBar),
}

/// Levels of competences as horizontal bars, in groups.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileChart {
    /// The groups; bars without a level are left out.
    pub groups: Vec<ProfileGroup>,
    /// Words for the five levels, under the axis.
    pub levels: [String; 5],
    /// Legend: what the person says.
    pub self_declared: String,
    /// Legend: what others saw.
    pub observed: String,
    /// Legend: the interval.
    pub interval: String,
}

/// A share of the whole as a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverageBar {
    /// The share, 0–1.
    pub share: f64,
    /// Bounds for what is not known, 0–1.
    pub bounds: (f64, f64),
    /// The share in figures.
    pub label: String,
}

/// A part of a figure that is not cut.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// Its height.
    pub height: f32,
    /// Whether it must be followed by the next strip on the same page.
    pub keep: bool,
    /// Its marks.
    pub ops: Vec<Op>,
}

/// A drawn figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawn {
    /// What stands above the scale, once.
    pub legend: Option<Strip>,
    /// The scale, repeated on every page the figure reaches.
    pub head: Option<Strip>,
    /// Its strips, from the top.
    pub strips: Vec<Strip>,
}

impl Drawn {
    /// Its height when all is shown.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.legend
            .iter()
            .chain(&self.head)
            .chain(&self.strips)
            .map(|strip| strip.height)
            .sum()
    }

    /// All its marks, for a place where nothing is cut.
    #[must_use]
    pub fn stacked(self) -> Vec<Op> {
        let mut top = 0.0;
        let mut ops = Vec::new();
        for strip in self.legend.into_iter().chain(self.head).chain(self.strips) {
            ops.extend(strip.ops.into_iter().map(|op| op.moved(0.0, top)));
            top += strip.height;
        }
        ops
    }
}

/// Draws a figure for this width.
#[must_use]
pub fn draw(figure: &Figure, engine: &mut TextEngine, width: f32, direction: Direction) -> Drawn {
    draw_at_least(figure, engine, width, direction, &[])
}

/// Draws a figure for this width, each strip at least as high as is said: legend, head, and the others from the top.
/// So its bars stand level with those of the same figure beside it, in another language.
#[must_use]
pub fn draw_at_least(
    figure: &Figure,
    engine: &mut TextEngine,
    width: f32,
    direction: Direction,
    least: &[f32],
) -> Drawn {
    let mut pencil = Pencil {
        engine,
        width,
        direction,
        fonts: Type::of(direction),
        least: least.iter(),
    };
    match figure {
        Figure::Profile(chart) => pencil.profile(chart),
        Figure::Coverage(bar) => pencil.coverage(bar),
    }
}

/// Groups with up to so many bars are not cut.
const WHOLE_GROUP: usize = 12;
/// A figure less wide than this gives more of its width to the scale.
const NARROW: f32 = 400.0;
const HIGHEST: f64 = 4.0;
const HALF_BAR: f32 = 4.0;
const FIGURES: f32 = 30.0;
const MARK: f32 = 2.9;
const WHISKER: Stroke = Stroke {
    width: 0.9,
    colour: INK,
};
const OUTLINE: Stroke = Stroke {
    width: 0.8,
    colour: INK,
};

struct Pencil<'a> {
    engine: &'a mut TextEngine,
    width: f32,
    direction: Direction,
    fonts: Type,
    least: std::slice::Iter<'a, f32>,
}

/// Where the scale stands: from level 0 to level 4.
#[derive(Clone, Copy)]
struct Scale {
    start: f32,
    length: f32,
}

impl Scale {
    fn at(self, level: f64) -> f32 {
        self.start + self.length * (level.clamp(0.0, HIGHEST) / HIGHEST) as f32
    }
}

impl Pencil<'_> {
    fn canvas(&self) -> Canvas {
        Canvas::new(self.width, self.direction)
    }

    fn set(&mut self, text: &str, style: TextStyle, width: f32, align: Align) -> Arc<TextLayout> {
        set(
            self.engine,
            &Rich::from(text),
            style,
            width,
            self.direction,
            align,
        )
    }

    /// How high the next strip is that needs so much.
    fn height(&mut self, needed: f32) -> f32 {
        self.least.next().map_or(needed, |least| needed.max(*least))
    }

    fn profile(&mut self, chart: &ProfileChart) -> Drawn {
        // The words under the scale need room before names do, which may take a second line.
        let share = if self.width < NARROW { 0.36 } else { 0.40 };
        let names = (self.width * share).round();
        let scale = Scale {
            start: names + 8.0,
            length: self.width - names - 8.0 - FIGURES - 10.0,
        };
        let mut strips = Vec::new();
        let legend = self.legend(chart);
        let head = self.axis(chart, scale);
        for group in &chart.groups {
            let assessed: Vec<&ProfileBar> = group
                .bars
                .iter()
                .filter(|bar| bar.level.is_some())
                .collect();
            if assessed.is_empty() {
                continue;
            }
            strips.push(self.group_name(&group.name, scale));
            let count = assessed.len();
            for (number, bar) in (1..).zip(assessed) {
                let strip = self.bar(bar, names, scale);
                strips.push(Strip {
                    keep: count <= WHOLE_GROUP && number < count,
                    ..strip
                });
            }
        }
        Drawn {
            legend: Some(legend),
            head: Some(head),
            strips,
        }
    }

    fn legend(&mut self, chart: &ProfileChart) -> Strip {
        let mut canvas = self.canvas();
        let style = self.fonts.note();
        let entries = [&chart.interval, &chart.self_declared, &chart.observed];
        let mut start = 0.0;
        let mut top = 0.0;
        let mut height: f32 = 0.0;
        for (index, words) in entries.into_iter().enumerate() {
            let natural = self.set(words, style, self.width - 30.0, Align::Start);
            let sample = if index == 0 { 30.0 } else { 8.0 };
            let taken = sample + 5.0 + natural.width() + 1.0;
            if start > 0.0 && start + taken > self.width {
                start = 0.0;
                top += natural.height() + 2.0;
            }
            let middle = top + natural.height() / 2.0;
            match index {
                0 => {
                    canvas.rect(start, middle - HALF_BAR, 20.0, 2.0 * HALF_BAR, BAR);
                    whisker(&mut canvas, (start + 12.0, start + 28.0), middle);
                }
                1 => diamond(&mut canvas, (start + 4.0, middle)),
                _ => disc(&mut canvas, (start + 4.0, middle)),
            }
            // Laid out again for its own width, so that it starts at its sample in either direction.
            let own = natural.width().ceil() + 1.0;
            let layout = self.set(words, style, own, Align::Start);
            canvas.text(&layout, start + sample + 5.0, top, own, QUIET);
            start += taken + 16.0;
            height = top + natural.height();
        }
        Strip {
            height: self.height(height + 6.0),
            keep: true,
            ops: canvas.ops,
        }
    }

    fn axis(&mut self, chart: &ProfileChart, scale: Scale) -> Strip {
        let mut canvas = self.canvas();
        let style = self.fonts.note();
        let step = scale.length / HIGHEST as f32;
        let mut layouts = Vec::new();
        for (level, words) in chart.levels.iter().enumerate() {
            let centre = scale.at(level as f64);
            // The outer words lean outwards as far as the paper goes.
            let half = (step / 2.0 - 2.0).min(self.width - centre);
            let layout = self.set(words, style, half * 2.0, Align::Center);
            layouts.push((layout, centre - half, half * 2.0));
        }
        let words = layouts
            .iter()
            .map(|(layout, ..)| layout.height())
            .fold(0.0, f32::max);
        let height = self.height(words + 3.0);
        for (layout, start, width) in layouts {
            canvas.text(&layout, start, 0.0, width, QUIET);
        }
        canvas.line(
            (scale.start, height),
            (scale.at(HIGHEST), height),
            Stroke {
                width: 0.7,
                colour: QUIET,
            },
        );
        Strip {
            height,
            keep: true,
            ops: canvas.ops,
        }
    }

    fn grid(canvas: &mut Canvas, scale: Scale, height: f32) {
        for level in 0..=4_u8 {
            let start = scale.at(f64::from(level));
            canvas.line(
                (start, 0.0),
                (start, height),
                Stroke {
                    width: 0.4,
                    colour: RULE,
                },
            );
        }
    }

    fn group_name(&mut self, name: &str, scale: Scale) -> Strip {
        let mut canvas = self.canvas();
        let layout = self.set(name, self.fonts.head(), scale.start - 8.0, Align::Start);
        let height = self.height(layout.height() + 4.0);
        Self::grid(&mut canvas, scale, height);
        canvas.text(&layout, 0.0, 3.0, scale.start - 8.0, ACCENT);
        Strip {
            height,
            keep: true,
            ops: canvas.ops,
        }
    }

    fn bar(&mut self, bar: &ProfileBar, names: f32, scale: Scale) -> Strip {
        let mut canvas = self.canvas();
        let layout = self.set(&bar.name, self.fonts.cell(), names, Align::Start);
        let height = self.height(layout.height() + 2.5);
        let middle = height / 2.0;
        Self::grid(&mut canvas, scale, height);
        canvas.text(&layout, 0.0, (height - layout.height()) / 2.0, names, INK);
        if let Some(Estimate { level, lo, hi }) = bar.level {
            canvas.rect(
                scale.start,
                middle - HALF_BAR,
                scale.at(level) - scale.start,
                2.0 * HALF_BAR,
                BAR,
            );
            whisker(&mut canvas, (scale.at(lo), scale.at(hi)), middle);
        }
        if let Some(level) = bar.self_declared {
            diamond(&mut canvas, (scale.at(level), middle - HALF_BAR));
        }
        if let Some(level) = bar.observed {
            disc(&mut canvas, (scale.at(level), middle + HALF_BAR));
        }
        Strip {
            height,
            keep: false,
            ops: canvas.ops,
        }
    }

    fn coverage(&mut self, bar: &CoverageBar) -> Drawn {
        let mut canvas = self.canvas();
        let label = self.set(&bar.label, self.fonts.head(), 60.0, Align::End);
        let length = self.width - 68.0;
        let height = self.height(label.height().max(14.0));
        let middle = height / 2.0;
        let at = |share: f64| length * share.clamp(0.0, 1.0) as f32;
        canvas.rect(0.0, middle - HALF_BAR, length, 2.0 * HALF_BAR, TINT);
        canvas.rect(0.0, middle - HALF_BAR, at(bar.share), 2.0 * HALF_BAR, BAR);
        if bar.bounds.1 - bar.bounds.0 > 0.005 {
            whisker(&mut canvas, (at(bar.bounds.0), at(bar.bounds.1)), middle);
        }
        canvas.text(
            &label,
            self.width - 60.0,
            (height - label.height()) / 2.0,
            60.0,
            INK,
        );
        Drawn {
            legend: None,
            head: None,
            strips: vec![Strip {
                height,
                keep: true,
                ops: canvas.ops,
            }],
        }
    }
}

/// From here to there, not more exactly known.
fn whisker(canvas: &mut Canvas, (from, to): (f32, f32), middle: f32) {
    canvas.line((from, middle), (to, middle), WHISKER);
    for end in [from, to] {
        canvas.line((end, middle - 2.5), (end, middle + 2.5), WHISKER);
    }
}

/// Hollow: what the person says.
fn diamond(canvas: &mut Canvas, (x, y): (f32, f32)) {
    let points = [(x, y - MARK), (x + MARK, y), (x, y + MARK), (x - MARK, y)];
    canvas.polygon(&points, Some(PAPER), Some(OUTLINE));
}

/// Full: what others saw.
fn disc(canvas: &mut Canvas, (x, y): (f32, f32)) {
    let points: Vec<(f32, f32)> = (0..16_u8)
        .map(|corner| {
            let (sin, cos) = (f32::from(corner) / 16.0 * std::f32::consts::TAU).sin_cos();
            (x + 2.4 * cos, y + 2.4 * sin)
        })
        .collect();
    canvas.polygon(&points, Some(INK), None);
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: f32 = 480.0;

    fn chart() -> Figure {
        let bar = |level: f64| ProfileBar {
            name: "x".to_owned(),
            level: Some(Estimate {
                level,
                lo: level - 0.5,
                hi: level + 0.5,
            }),
            self_declared: Some(level),
            observed: Some(level),
        };
        let unknown = ProfileBar {
            name: "y".to_owned(),
            ..ProfileBar::default()
        };
        Figure::Profile(ProfileChart {
            groups: vec![
                ProfileGroup {
                    name: "a".to_owned(),
                    bars: vec![bar(1.0), bar(3.0), unknown.clone()],
                },
                ProfileGroup {
                    name: "b".to_owned(),
                    bars: vec![unknown],
                },
            ],
            levels: ["0", "1", "2", "3", "4"].map(str::to_owned),
            self_declared: "s".to_owned(),
            observed: "o".to_owned(),
            interval: "i".to_owned(),
        })
    }

    /// Left and right edges of the bars, without the sample in the legend.
    fn bars(direction: Direction) -> Vec<(f32, f32)> {
        let drawn = draw(&chart(), &mut TextEngine::new(), WIDTH, direction);
        let strips = drawn.strips.into_iter().flat_map(|strip| strip.ops);
        strips
            .filter_map(|op| match op {
                Op::Rect { x, width, .. } => Some((x, x + width)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_bar_is_as_long_as_its_level() {
        let bars = bars(Direction::Ltr);
        let lengths: Vec<f32> = bars.iter().map(|(left, right)| right - left).collect();
        assert_eq!(lengths.len(), 2, "what is not assessed has no bar");
        assert!((lengths[1] - 3.0 * lengths[0]).abs() < 0.01, "{lengths:?}");
    }

    #[test]
    fn bars_in_arabic_are_the_mirror_of_bars_in_french() {
        let mirrored: Vec<(f32, f32)> = bars(Direction::Rtl)
            .into_iter()
            .map(|(left, right)| (WIDTH - right, WIDTH - left))
            .collect();
        for (one, other) in bars(Direction::Ltr).iter().zip(&mirrored) {
            assert!(
                (one.0 - other.0).abs() < 0.01 && (one.1 - other.1).abs() < 0.01,
                "{one:?} {other:?}"
            );
        }
    }

    #[test]
    fn a_group_without_levels_is_left_out() {
        let drawn = draw(&chart(), &mut TextEngine::new(), WIDTH, Direction::Ltr);
        let texts: Vec<&str> = drawn
            .strips
            .iter()
            .flat_map(|strip| &strip.ops)
            .filter_map(Op::text)
            .collect();
        assert_eq!(texts, ["a", "x", "x"]);
    }
}
