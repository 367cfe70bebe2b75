//! Slices stacked to pages, with header and footer.

use super::beside::set_beside;
use super::blocks::Document;
use super::canvas::set;
use super::flow::{Flow, Slice, flow};
use super::format::{Format, Half};
use super::page::{Op, Page, Pages, Stroke};
use super::pieces::SetBlock;
use super::setting::set_block;
use super::style::{QUIET, RULE, Type};
use crate::lang::{Locale, MessageArgs};
use crate::text::{Align, TextEngine};

/// Lays a document out on pages. The locale gives the words of the page number.
#[must_use]
pub fn lay_out(document: &Document, locale: &Locale, engine: &mut TextEngine) -> Pages {
    let format = Format::ALONE;
    let halves = format.halves(&[document.lang.direction()]);
    let mut set = Vec::with_capacity(document.blocks.len());
    for half in &halves {
        let blocks = document.blocks.iter();
        set.extend(blocks.map(|block| set_block(block, engine, &format, (0, *half), &[])));
    }
    compose(&format, &halves, &[(document, locale)], &set, engine)
}

/// Lays a document out in two languages side by side: the same on the same height, each with its own direction.
#[must_use]
pub fn lay_out_beside(
    first: (&Document, &Locale),
    second: (&Document, &Locale),
    engine: &mut TextEngine,
) -> Pages {
    let format = Format::BESIDE;
    let editions = [first, second];
    let halves = format.halves(&editions.map(|(document, _)| document.lang.direction()));
    let set = match halves.as_slice() {
        [one, two] => set_beside(
            &first.0.blocks,
            &second.0.blocks,
            engine,
            &format,
            [*one, *two],
        ),
        _ => Vec::new(),
    };
    compose(&format, &halves, &editions, &set, engine)
}

/// Pages of measured blocks. On each, all of the first language comes before all of the second: a reader's program,
/// or who has the page read aloud, follows one language to the end of the page.
fn compose(
    format: &Format,
    halves: &[Half],
    editions: &[(&Document, &Locale)],
    set: &[SetBlock],
    engine: &mut TextEngine,
) -> Pages {
    let columns = stack(&flow(set, halves), format.column());
    let count = columns.len();
    let mut pages = Vec::with_capacity(count);
    for (index, column) in columns.into_iter().enumerate() {
        let mut page = Page::default();
        if editions.len() > 1 {
            page.ops.push(format.divider());
        }
        for (((document, locale), half), ops) in editions.iter().zip(halves).zip(column) {
            page.beside_from = page.ops.len();
            let mut margin = Margin {
                engine,
                format,
                half,
            };
            if index > 0 {
                page.ops.extend(margin.header(document));
            }
            let text = ops.into_iter();
            page.ops
                .extend(text.map(|op| op.moved(format.side, format.top)));
            page.ops
                .extend(margin.footer(document, locale, (index + 1, count)));
        }
        if editions.len() < 2 {
            page.beside_from = page.ops.len();
        }
        pages.push(page);
    }
    let mut editions = editions.iter().map(|(document, _)| document);
    let first = editions.next();
    Pages {
        title: first.map(|first| first.title.clone()).unwrap_or_default(),
        lang: first.map_or_else(crate::lang::LangId::french, |first| first.lang.clone()),
        beside: editions.next().map(|second| second.lang.clone()),
        width: format.width,
        height: format.height,
        pages,
    }
}

/// The marks of each page's column, in each half. Slices that keep together form a group; a group goes to the next
/// page if it does not fit, and is cut only if no page could hold it.
fn stack(flow: &Flow, column: f32) -> Vec<[Vec<Op>; 2]> {
    let mut stack = Stack {
        flow,
        column,
        pages: Vec::new(),
        page: [Vec::new(), Vec::new()],
        y: 0.0,
    };
    let mut rest = flow.slices.as_slice();
    while !rest.is_empty() {
        let last = rest
            .iter()
            .position(|slice| !slice.keep)
            .unwrap_or(rest.len() - 1);
        let (group, after) = rest.split_at(last + 1);
        let height: f32 = group.iter().map(|slice| slice.before + slice.height).sum();
        if stack.y > 0.0 && stack.y + height > column {
            stack.turn();
        }
        for slice in group {
            stack.add(slice);
        }
        rest = after;
    }
    stack.turn();
    stack.pages
}

struct Stack<'a> {
    flow: &'a Flow,
    column: f32,
    pages: Vec<[Vec<Op>; 2]>,
    page: [Vec<Op>; 2],
    y: f32,
}

impl Stack<'_> {
    fn add(&mut self, slice: &Slice) {
        if self.y > 0.0 && self.y + slice.before + slice.height > self.column {
            self.turn();
        }
        if self.y > 0.0 {
            self.y += slice.before;
        } else if let Some(head) = slice.head.and_then(|head| self.flow.heads.get(head)) {
            self.place(head);
        }
        self.place(slice);
    }

    fn place(&mut self, slice: &Slice) {
        for (page, ops) in self.page.iter_mut().zip(&slice.ops) {
            page.extend(ops.iter().cloned().map(|op| op.moved(0.0, self.y)));
        }
        self.y += slice.height;
    }

    fn turn(&mut self) {
        if self.page.iter().any(|half| !half.is_empty()) {
            self.pages.push(std::mem::take(&mut self.page));
        }
        self.y = 0.0;
    }
}

/// What stands above and below the text of one half.
struct Margin<'a> {
    engine: &'a mut TextEngine,
    format: &'a Format,
    half: &'a Half,
}

impl Margin<'_> {
    fn header(&mut self, document: &Document) -> Vec<Op> {
        let y = self.format.top - 26.0;
        self.line((&document.title, &document.header), y, y + 16.0)
    }

    fn footer(
        &mut self,
        document: &Document,
        locale: &Locale,
        (page, pages): (usize, usize),
    ) -> Vec<Op> {
        let mut args = MessageArgs::new();
        args.set("page", page);
        args.set("pages", pages);
        let number = locale.with("report-page", &args);
        let y = self.format.height - self.format.bottom + 26.0;
        self.line((&document.footer, &number), y, y - 6.0)
    }

    /// Two short texts at the two edges, with a rule.
    fn line(&mut self, texts: (&str, &str), y: f32, rule: f32) -> Vec<Op> {
        let Half {
            left,
            measure,
            direction,
        } = *self.half;
        let style = Type::of(direction).note();
        let mut canvas = self.half.canvas();
        let (start, end) = (measure * 0.62, measure * 0.38);
        let mut text = |text: &str, width, align| {
            set(self.engine, &text.into(), style, width, direction, align)
        };
        let (at_start, at_end) = (
            text(texts.0, start, Align::Start),
            text(texts.1, end, Align::End),
        );
        canvas.text(&at_start, 0.0, y, start, QUIET);
        canvas.text(&at_end, start, y, end, QUIET);
        canvas.line(
            (0.0, rule),
            (measure, rule),
            Stroke {
                width: 0.5,
                colour: RULE,
            },
        );
        let marks = canvas.ops.into_iter();
        marks
            .map(|op| op.moved(self.format.side + left, 0.0))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Colour;

    const COLUMN: f32 = 700.0;

    /// A slice with one mark as wide as its number, so that it is found again.
    fn slice(number: u8, height: f32, keep: bool) -> Slice {
        let fill = Colour(0, 0, 0);
        let ops = vec![Op::Rect {
            x: 0.0,
            y: 0.0,
            width: f32::from(number),
            height,
            fill,
        }];
        Slice {
            height,
            keep,
            ops: [ops, Vec::new()],
            ..Slice::default()
        }
    }

    fn stacked(slices: Vec<Slice>, heads: Vec<Slice>) -> Vec<Vec<(u8, f32)>> {
        let pages = stack(&Flow { slices, heads }, COLUMN);
        let mark = |op: &Op| match op {
            Op::Rect { width, y, .. } => (*width as u8, *y),
            _ => (0, 0.0),
        };
        pages
            .iter()
            .map(|[page, _]| page.iter().map(mark).collect())
            .collect()
    }

    #[test]
    fn what_keeps_together_goes_to_the_next_page_together() {
        let pages = stacked(
            vec![
                slice(1, COLUMN - 50.0, false),
                slice(2, 20.0, true),
                slice(3, 40.0, false),
            ],
            Vec::new(),
        );
        assert_eq!(pages, [vec![(1, 0.0)], vec![(2, 0.0), (3, 20.0)]]);
    }

    #[test]
    fn what_no_page_can_hold_is_cut() {
        let slices = vec![
            slice(1, COLUMN * 0.6, true),
            slice(2, COLUMN * 0.6, true),
            slice(3, 10.0, false),
        ];
        let pages = stacked(slices, Vec::new());
        assert_eq!(pages, [vec![(1, 0.0)], vec![(2, 0.0), (3, COLUMN * 0.6)]]);
    }

    #[test]
    fn a_head_is_repeated_and_room_before_is_dropped_at_the_top() {
        let row = |number| Slice {
            before: 5.0,
            head: Some(0),
            ..slice(number, COLUMN * 0.6, false)
        };
        let pages = stacked(
            vec![slice(9, 10.0, true), row(1), row(2)],
            vec![slice(9, 10.0, false)],
        );
        assert_eq!(
            pages,
            [vec![(9, 0.0), (1, 15.0)], vec![(9, 0.0), (2, 10.0)]]
        );
    }
}
