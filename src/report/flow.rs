//! Measured blocks cut into slices: the pieces of which pages are stacked.

use super::canvas::Canvas;
use super::format::Half;
use super::page::Op;
use super::pieces::{Cell, Ground, Piece, Row, SetBlock, Strip, Whole};
use super::style::{ACCENT, HAIR};

/// A piece that is not cut: a line of text, a line of a table row, a strip of a figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slice {
    /// Room before it; dropped at the top of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// Whether it must stay on the page of the next slice.
    pub keep: bool,
    /// The head to repeat if a page begins here: an index into [`Flow::heads`].
    pub head: Option<usize>,
    /// Its marks in each half, from the top left corner of the text.
    pub ops: [Vec<Op>; 2],
}

/// All slices of a document.
#[derive(Debug, Default)]
pub struct Flow {
    /// The slices, in order.
    pub slices: Vec<Slice>,
    /// Heads of tables and figures.
    pub heads: Vec<Slice>,
}

/// Fewest lines of a text that may stand alone at the top or bottom of a page.
const FEWEST: usize = 2;

/// Cuts measured blocks.
pub(super) fn flow(blocks: &[SetBlock], halves: &[Half]) -> Flow {
    let mut cutter = Cutter {
        halves,
        flow: Flow::default(),
    };
    for block in blocks {
        cutter.block(block);
    }
    cutter.flow
}

struct Cutter<'a> {
    halves: &'a [Half],
    flow: Flow,
}

impl Cutter<'_> {
    fn block(&mut self, block: &SetBlock) {
        let head = block.head.as_ref().map(|head| {
            let slice = self.strip(head, None);
            self.flow.heads.push(slice);
            self.flow.heads.len() - 1
        });
        let first = self.flow.slices.len();
        let mut rows = first;
        for piece in &block.pieces {
            match piece {
                Piece::Row(row) => self.row(row, head.filter(|_| row.headed)),
                Piece::Strip(strip) => {
                    let slice = self.strip(strip, head.filter(|_| strip.headed));
                    self.flow.slices.push(slice);
                    if matches!(block.whole, Whole::Rows(_)) {
                        rows = self.flow.slices.len();
                    }
                }
            }
        }
        let Some([cut @ .., last]) = self.flow.slices.get_mut(rows..) else {
            return;
        };
        let height: f32 = cut.iter().map(|slice| slice.height).sum();
        let whole = match block.whole {
            Whole::Never => false,
            Whole::Rows(most) => height < most,
            Whole::Figure(most) => height + last.height <= most,
        };
        if whole {
            for slice in cut {
                slice.keep = true;
            }
        }
    }

    /// An empty strip for each half.
    fn canvases(&self) -> Vec<Canvas> {
        self.halves.iter().map(Half::canvas).collect()
    }

    /// What was drawn in each half, in its place.
    fn placed(&self, canvases: Vec<Canvas>) -> [Vec<Op>; 2] {
        let mut ops = [Vec::new(), Vec::new()];
        for ((canvas, half), ops) in canvases.into_iter().zip(self.halves).zip(&mut ops) {
            *ops = canvas
                .ops
                .into_iter()
                .map(|op| op.moved(half.left, 0.0))
                .collect();
        }
        ops
    }

    fn row(&mut self, row: &Row, head: Option<usize>) {
        let counts = row.lines();
        let lines = counts.into_iter().max().unwrap_or(0);
        for index in 0..lines {
            let (first, last) = (index == 0, index + 1 == lines);
            let top = if first { row.padding } else { 0.0 };
            let bottom = if last { row.padding } else { 0.0 };
            let rise = |cell: &Cell| {
                let line = cell.layout.lines().get(index);
                line.map_or(0.0, |line| line.baseline - line.top)
            };
            let fall = |cell: &Cell| {
                let line = cell.layout.lines().get(index);
                line.map_or(0.0, |line| line.top + line.height - line.baseline)
            };
            let baseline = row.cells.iter().map(rise).fold(0.0, f32::max);
            let height = top + baseline + row.cells.iter().map(fall).fold(0.0, f32::max) + bottom;
            let mut canvases = self.canvases();
            for cell in &row.cells {
                let Some(canvas) = canvases
                    .get_mut(cell.half)
                    .filter(|_| index < cell.layout.lines().len())
                else {
                    continue;
                };
                let y = top + baseline - rise(cell);
                canvas.lines(
                    &cell.layout,
                    index..index + 1,
                    cell.start,
                    y,
                    cell.width,
                    cell.colour,
                );
                if cell.bullet && first {
                    let middle = top + baseline - 3.2;
                    canvas.rect(2.0, middle - 1.7, 3.4, 3.4, ACCENT);
                }
            }
            for (canvas, ruled) in canvases.iter_mut().zip(row.ruled) {
                if ruled && last {
                    canvas.line((0.0, height), (canvas.width, height), HAIR);
                }
            }
            let parted = lines > row.whole && counts.iter().all(|of| may_part(*of, index + 1));
            let ops = self.placed(canvases);
            self.flow.slices.push(Slice {
                before: if first { row.before } else { 0.0 },
                height,
                keep: if last { row.keep } else { !parted },
                head,
                ops,
            });
        }
    }

    fn strip(&self, strip: &Strip, head: Option<usize>) -> Slice {
        let mut canvases = self.canvases();
        for (canvas, part) in canvases.iter_mut().zip(&strip.parts) {
            for ground in &part.grounds {
                match *ground {
                    Ground::Fill(start, width, colour) => {
                        canvas.rect(start, 0.0, width, strip.height, colour);
                    }
                    Ground::Rule(stroke) => {
                        let ends = [0.0, canvas.width].map(|start| (start, strip.height));
                        canvas.line(ends[0], ends[1], stroke);
                    }
                }
            }
            canvas.ops.extend(part.ops.iter().cloned());
        }
        Slice {
            before: strip.before,
            height: strip.height,
            keep: strip.keep,
            head,
            ops: self.placed(canvases),
        }
    }
}

/// Whether a text of so many lines may be cut after this many: a few lines stand on either side, or none.
fn may_part(lines: usize, above: usize) -> bool {
    above >= lines || (above >= FEWEST && above + FEWEST <= lines)
}
