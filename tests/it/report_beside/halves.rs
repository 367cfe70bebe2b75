//! What must hold of every document in two languages, looked at half by half.

use std::sync::Arc;

use bilan::lang::Direction;
use bilan::report::{self, Block, Colour, Document, Op, Page, Pages, Summary};
use bilan::text::{TextEngine, TextLayout};

use crate::report_pages::{flat, locale};

/// The colour of bars.
pub const BAR: Colour = Colour(0x7f, 0xb3, 0xb0);

/// The part of the page that one language has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Half {
    First,
    Beside,
}

impl Half {
    pub const BOTH: [Self; 2] = [Self::First, Self::Beside];
}

pub fn half_of(page: &Page, half: Half) -> &[Op] {
    match half {
        Half::First => page.first(),
        Half::Beside => page.beside(),
    }
}

/// A summary in two languages, on its pages.
pub struct Both {
    pub first: Document,
    pub second: Document,
    pub pages: Pages,
}

/// Every text of these blocks, in order: of tables every cell, row by row.
pub fn texts(blocks: &[Block]) -> Vec<String> {
    let mut texts = Vec::new();
    for block in blocks {
        match block {
            Block::Title {
                above,
                title,
                below,
            } => texts.extend([above, title, below].map(String::clone)),
            Block::Notice(text) | Block::Paragraph { text, .. } => texts.push(text.text.clone()),
            Block::Heading(text) => texts.push(text.clone()),
            Block::Subheading { text, mark } => texts.extend([text, mark].map(String::clone)),
            Block::Bullets(items) => texts.extend(items.iter().map(|item| item.text.clone())),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// The texts that stand beside each other: those above, and what is in tables and lists of two columns.
fn paired(blocks: &[Block]) -> Vec<String> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::KeyValues(pairs) => {
                all.extend(
                    pairs
                        .iter()
                        .flat_map(|(name, value)| [name.clone(), value.clone()]),
                );
            }
            Block::Table(table) => {
                all.extend(table.rows.iter().flatten().map(|cell| cell.text.clone()));
            }
            other => all.extend(texts(std::slice::from_ref(other))),
        }
    }
    all
}

/// A text on the pages: where its first line stands, and how many of its lines there are.
struct Standing {
    text: String,
    page: usize,
    baseline: f32,
    lines: usize,
    of: usize,
}

impl Both {
    pub fn new(first: &Summary, second: &Summary) -> Self {
        let [one, two] = [first, second].map(|summary| {
            let locale = locale(summary.lang.as_str());
            (report::blocks(summary, &locale), locale)
        });
        let pages =
            report::lay_out_beside((&one.0, &one.1), (&two.0, &two.1), &mut TextEngine::new());
        Self {
            first: one.0,
            second: two.0,
            pages,
        }
    }

    fn document(&self, half: Half) -> &Document {
        match half {
            Half::First => &self.first,
            Half::Beside => &self.second,
        }
    }

    fn name(&self, half: Half) -> String {
        format!(
            "{} of {}+{}",
            self.document(half).lang,
            self.first.lang,
            self.second.lang
        )
    }

    /// Every text of a half, in the order of its pages.
    fn standing(&self, half: Half) -> Vec<Standing> {
        let mut found: Vec<(Arc<TextLayout>, Standing)> = Vec::new();
        for (page, marks) in self.pages.pages.iter().enumerate() {
            for op in half_of(marks, half) {
                let Op::Text {
                    layout, line, y, ..
                } = op
                else {
                    continue;
                };
                let known = found.iter_mut().rev().take(40);
                let known = known
                    .into_iter()
                    .find(|(known, _)| Arc::ptr_eq(known, layout));
                match known {
                    Some((_, standing)) if *line > 0 => standing.lines += 1,
                    _ => found.push((
                        Arc::clone(layout),
                        Standing {
                            text: layout.text().to_owned(),
                            page,
                            baseline: y + layout.lines()[*line].baseline,
                            lines: 1,
                            of: layout.lines().len(),
                        },
                    )),
                }
            }
        }
        found.into_iter().map(|(_, standing)| standing).collect()
    }

    /// Every text is there, with all its lines, as often as the document says it.
    #[track_caller]
    pub fn says_everything(&self, half: Half) {
        let mut standing = self.standing(half);
        let name = self.name(half);
        for text in &standing {
            assert_eq!(text.lines, text.of, "{name}: lines of {:?}", text.text);
        }
        for text in paired(&self.document(half).blocks) {
            if text.is_empty() {
                continue;
            }
            let at = standing.iter().position(|standing| standing.text == text);
            let at = at.unwrap_or_else(|| panic!("{name}: {text:?} is not on the pages"));
            standing.remove(at);
        }
    }

    /// In both halves the same texts begin on the same page and on one baseline.
    #[track_caller]
    pub fn stands_level(&self) {
        let [ours, theirs] = Half::BOTH.map(|half| self.places(half));
        let name = self.name(Half::First);
        assert_eq!(ours.len(), theirs.len(), "{name}");
        assert!(ours.len() > 30, "{name}: only {} texts", ours.len());
        for ((text, page, baseline), (other, other_page, other_baseline)) in
            ours.iter().zip(&theirs)
        {
            assert_eq!(page, other_page, "{name}: {text:?} and {other:?}");
            assert!(
                (baseline - other_baseline).abs() < 0.05,
                "{name}: {text:?} at {baseline}, {other:?} at {other_baseline}"
            );
        }
    }

    /// Where each text of the document stands, in the document's order.
    fn places(&self, half: Half) -> Vec<(String, usize, f32)> {
        let mut standing = self.standing(half);
        let mut places = Vec::new();
        for text in paired(&self.document(half).blocks) {
            let at = standing.iter().position(|standing| standing.text == text);
            let found = at.map(|at| standing.remove(at));
            let (page, baseline) = found.map_or((0, 0.0), |found| (found.page, found.baseline));
            places.push((text, page, baseline));
        }
        places
    }

    /// Left and right edge of a half.
    pub fn edges(&self, half: Half) -> (f32, f32) {
        let first_is_left = self.first.lang.direction() == Direction::Ltr;
        if first_is_left == (half == Half::First) {
            (20.0, self.pages.width / 2.0)
        } else {
            (self.pages.width / 2.0, self.pages.width - 20.0)
        }
    }

    #[track_caller]
    pub fn stays_in_its_halves(&self) {
        assert!(self.pages.width > self.pages.height, "the page lies across");
        for half in Half::BOTH {
            let (start, end) = self.edges(half);
            for (number, page) in self.pages.pages.iter().enumerate() {
                for op in half_of(page, half) {
                    let (left, right, top, bottom) = extent(op);
                    // The rule between them belongs to neither.
                    let divider = left.to_bits() == right.to_bits()
                        && (left - self.pages.width / 2.0).abs() < 0.1;
                    let inside = left >= start + 10.0
                        && right <= end - 10.0
                        && top >= 20.0
                        && bottom <= self.pages.height - 8.0;
                    assert!(
                        inside || divider,
                        "{}, page {}: {op:?}",
                        self.name(half),
                        number + 1
                    );
                }
            }
        }
    }

    #[track_caller]
    pub fn ends_no_page_with_a_heading(&self, half: Half) {
        let headings: Vec<String> = self
            .document(half)
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(text) | Block::Subheading { text, .. } => Some(flat(text)),
                _ => None,
            })
            .collect();
        for (number, page) in self.pages.pages.iter().enumerate() {
            let lines: Vec<&str> = half_of(page, half).iter().filter_map(Op::text).collect();
            // The last two lines are the footer's.
            let last = lines.iter().rev().nth(2).unwrap();
            assert!(
                !headings.contains(&flat(last)),
                "{}: {last:?} is alone at the bottom of page {}",
                self.name(half),
                number + 1
            );
        }
    }

    /// How many paragraphs of a half go over a page's end; each with two lines or more on either page.
    #[track_caller]
    pub fn parts_paragraphs_well(&self, half: Half) -> usize {
        let running = |text: &str| {
            self.document(half).blocks.iter().any(|block| {
                matches!(block, Block::Paragraph { text: paragraph, .. } if paragraph.text == text)
            })
        };
        let lines_on = |page: &Page, layout: &Arc<TextLayout>| {
            let marks = half_of(page, half).iter().filter_map(layout_of);
            marks.filter(|other| Arc::ptr_eq(other, layout)).count()
        };
        let mut parted = 0;
        for (here, next) in self.pages.pages.iter().zip(self.pages.pages.iter().skip(1)) {
            let mut begun = half_of(next, half).iter().filter_map(layout_of);
            let Some(layout) = begun.find(|layout| running(layout.text())) else {
                continue;
            };
            let (above, below) = (lines_on(here, layout), lines_on(next, layout));
            if above > 0 {
                parted += 1;
                assert!(
                    above >= 2 && below >= 2,
                    "{}: {above} and {below} lines of {:?}",
                    self.name(half),
                    layout.text()
                );
            }
        }
        parted
    }
}

fn layout_of(op: &Op) -> Option<&Arc<TextLayout>> {
    match op {
        Op::Text { layout, .. } => Some(layout),
        _ => None,
    }
}

/// Left, right, top and bottom of a mark.
fn extent(op: &Op) -> (f32, f32, f32, f32) {
    match op {
        Op::Text {
            layout, line, x, y, ..
        } => {
            let line = &layout.lines()[*line];
            let left = x + line.x;
            let top = y + line.top;
            (left, left + line.width, top, top + line.height)
        }
        Op::Rect {
            x,
            y,
            width,
            height,
            ..
        }
        | Op::Picture {
            x,
            y,
            width,
            height,
            ..
        } => (*x, x + width, *y, y + height),
        Op::Line { from, to, .. } => (
            from.0.min(to.0),
            from.0.max(to.0),
            from.1.min(to.1),
            from.1.max(to.1),
        ),
        Op::Polygon { points, .. } => points.iter().fold(
            (f32::MAX, f32::MIN, f32::MAX, f32::MIN),
            |(left, right, top, bottom), (x, y)| {
                (left.min(*x), right.max(*x), top.min(*y), bottom.max(*y))
            },
        ),
    }
}
