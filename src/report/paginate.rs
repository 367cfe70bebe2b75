//! Slices stacked to pages, with header and footer.

use super::blocks::Document;
use super::canvas::{Canvas, set};
use super::flow::{Flow, Slice, flow};
use super::page::{Op, Page, Pages, Stroke};
use super::style::{BOTTOM, COLUMN, MEASURE, PAGE, QUIET, RULE, SIDE, TOP, Type};
use crate::lang::{Locale, MessageArgs};
use crate::text::{Align, TextEngine};

/// Lays a document out on pages. The locale gives the words of the page number.
#[must_use]
pub fn lay_out(document: &Document, locale: &Locale, engine: &mut TextEngine) -> Pages {
    let direction = document.lang.direction();
    let flow = flow(&document.blocks, engine, direction);
    let columns = stack(&flow);
    let count = columns.len();
    let pages = columns
        .into_iter()
        .enumerate()
        .map(|(index, column)| {
            let mut ops = Vec::new();
            if index > 0 {
                ops.append(&mut header(document, engine));
            }
            ops.extend(column.into_iter().map(|op| op.moved(SIDE, TOP)));
            ops.append(&mut footer(document, locale, engine, (index + 1, count)));
            Page { ops }
        })
        .collect();
    Pages {
        title: document.title.clone(),
        lang: document.lang.clone(),
        width: PAGE.0,
        height: PAGE.1,
        pages,
    }
}

/// The marks of each page's column. Slices that keep together form a group; a group goes to the next page if it
/// does not fit, and is cut only if no page could hold it.
fn stack(flow: &Flow) -> Vec<Vec<Op>> {
    let mut stack = Stack {
        flow,
        pages: Vec::new(),
        page: Vec::new(),
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
        if stack.y > 0.0 && stack.y + height > COLUMN {
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
    pages: Vec<Vec<Op>>,
    page: Vec<Op>,
    y: f32,
}

impl Stack<'_> {
    fn add(&mut self, slice: &Slice) {
        if self.y > 0.0 && self.y + slice.before + slice.height > COLUMN {
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
        self.page
            .extend(slice.ops.iter().cloned().map(|op| op.moved(0.0, self.y)));
        self.y += slice.height;
    }

    fn turn(&mut self) {
        if !self.page.is_empty() {
            self.pages.push(std::mem::take(&mut self.page));
        }
        self.y = 0.0;
    }
}

fn header(document: &Document, engine: &mut TextEngine) -> Vec<Op> {
    margin(
        engine,
        document,
        (&document.title, &document.header),
        34.0,
        Some(50.0),
    )
}

fn footer(
    document: &Document,
    locale: &Locale,
    engine: &mut TextEngine,
    (page, pages): (usize, usize),
) -> Vec<Op> {
    let mut args = MessageArgs::new();
    args.set("page", page);
    args.set("pages", pages);
    let number = locale.with("report-page", &args);
    margin(
        engine,
        document,
        (&document.footer, &number),
        PAGE.1 - BOTTOM + 26.0,
        None,
    )
}

/// Two short texts at the two edges, with a rule.
fn margin(
    engine: &mut TextEngine,
    document: &Document,
    texts: (&str, &str),
    y: f32,
    below: Option<f32>,
) -> Vec<Op> {
    let direction = document.lang.direction();
    let style = Type::of(direction).note();
    let mut canvas = Canvas::new(MEASURE, direction);
    let (start, end) = (MEASURE * 0.62, MEASURE * 0.38);
    let layout = set(
        engine,
        &texts.0.into(),
        style,
        start,
        direction,
        Align::Start,
    );
    canvas.text(&layout, 0.0, y, start, QUIET);
    let layout = set(engine, &texts.1.into(), style, end, direction, Align::End);
    canvas.text(&layout, start, y, end, QUIET);
    let rule = below.unwrap_or(y - 6.0);
    canvas.line(
        (0.0, rule),
        (MEASURE, rule),
        Stroke {
            width: 0.5,
            colour: RULE,
        },
    );
    canvas
        .ops
        .into_iter()
        .map(|op| op.moved(SIDE, 0.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Colour;

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
            ops,
            ..Slice::default()
        }
    }

    fn stacked(slices: Vec<Slice>, heads: Vec<Slice>) -> Vec<Vec<(u8, f32)>> {
        let pages = stack(&Flow { slices, heads });
        let mark = |op: &Op| match op {
            Op::Rect { width, y, .. } => (*width as u8, *y),
            _ => (0, 0.0),
        };
        pages
            .iter()
            .map(|page| page.iter().map(mark).collect())
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
