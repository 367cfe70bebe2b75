//! Two languages side by side: which block stands beside which.
//!
//! Both documents are made from the same dossier, so that they have the same blocks; where one has a block more, it
//! stands alone and nothing is lost. Someone's own words stand in both halves, though they are the same there: each
//! half can then be read, cut off and handed on by itself, and no line runs across two ways of reading.

use super::blocks::Block;
use super::figures::Figure;
use super::format::{Format, Half};
use super::pieces::{Piece, SetBlock};
use super::setting::set_block;
use crate::text::TextEngine;

/// Measures the blocks of two documents, each in its half, block beside block.
pub(super) fn set_beside(
    first: &[Block],
    second: &[Block],
    engine: &mut TextEngine,
    format: &Format,
    halves: [Half; 2],
) -> Vec<SetBlock> {
    let [one, two] = halves;
    let mut set = |block: &Block, half: (usize, Half), least: &[f32]| {
        set_block(block, engine, format, half, least)
    };
    pairs(first, second)
        .into_iter()
        .map(|pair| match pair {
            Pair::First(block) => set(block, (0, one), &[]),
            Pair::Second(block) => set(block, (1, two), &[]),
            Pair::Both(ours @ Block::Figure(_), theirs) => {
                // Bars stand level only where both halves know how high the other's are.
                let heights = [
                    heights(&set(ours, (0, one), &[])),
                    heights(&set(theirs, (1, two), &[])),
                ];
                let least = highest(&heights[0], &heights[1]);
                set(ours, (0, one), &least).beside(set(theirs, (1, two), &least))
            }
            Pair::Both(ours, theirs) => set(ours, (0, one), &[]).beside(set(theirs, (1, two), &[])),
        })
        .collect()
}

fn heights(block: &SetBlock) -> Vec<f32> {
    let strips = block.pieces.iter();
    strips
        .map(|piece| match piece {
            Piece::Strip(strip) => strip.height,
            Piece::Row(_) => 0.0,
        })
        .collect()
}

fn highest(one: &[f32], two: &[f32]) -> Vec<f32> {
    (0..one.len().max(two.len()))
        .map(|index| {
            let height = |of: &[f32]| of.get(index).copied().unwrap_or(0.0);
            height(one).max(height(two))
        })
        .collect()
}

/// What stands on one height.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Pair<'a> {
    First(&'a Block),
    Second(&'a Block),
    Both(&'a Block, &'a Block),
}

/// Blocks of a kind side by side, in order: as many pairs as there can be.
fn pairs<'a>(first: &'a [Block], second: &'a [Block]) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(first.len().max(second.len()));
    // Where all have their counterpart, as is usual, nothing has to be searched for.
    let same = first.iter().zip(second);
    let same = same.take_while(|(one, two)| alike(one, two)).count();
    let ((ours, first), (theirs, second)) = (first.split_at(same), second.split_at(same));
    let both = ours.iter().zip(theirs);
    pairs.extend(both.map(|(one, two)| Pair::Both(one, two)));
    let (mut ours, mut theirs) = (first, second);
    let common = common(first, second);
    let ahead = |ours: &[Block], theirs: &[Block]| {
        let row = common.get(first.len() - ours.len());
        row.and_then(|row| row.get(second.len() - theirs.len()))
            .copied()
            .unwrap_or(0)
    };
    loop {
        match (ours, theirs) {
            ([one, rest @ ..], [two, others @ ..]) if alike(one, two) => {
                pairs.push(Pair::Both(one, two));
                (ours, theirs) = (rest, others);
            }
            ([one, rest @ ..], _) if ahead(rest, theirs) >= ahead(ours, theirs) => {
                pairs.push(Pair::First(one));
                ours = rest;
            }
            (_, [two, others @ ..]) => {
                pairs.push(Pair::Second(two));
                theirs = others;
            }
            ([one, rest @ ..], []) => {
                pairs.push(Pair::First(one));
                ours = rest;
            }
            ([], []) => return pairs,
        }
    }
}

/// How many pairs there can be from each place on.
fn common(first: &[Block], second: &[Block]) -> Vec<Vec<usize>> {
    let mut rows = vec![vec![0; second.len() + 1]];
    for one in first.iter().rev() {
        let mut row = vec![0];
        let below = rows.last().map_or(&[][..], Vec::as_slice);
        let mut right = 0;
        for (two, pair) in second.iter().rev().zip(below.windows(2)) {
            let [diagonal, under] = [pair.first(), pair.last()].map(|of| of.copied().unwrap_or(0));
            right = if alike(one, two) {
                diagonal + 1
            } else {
                right.max(under)
            };
            row.push(right);
        }
        rows.push(row);
    }
    // They were counted from the ends.
    rows.reverse();
    for row in &mut rows {
        row.reverse();
    }
    rows
}

/// Whether one may be the other in another language.
fn alike(one: &Block, two: &Block) -> bool {
    match (one, two) {
        (Block::Paragraph { voice: a, .. }, Block::Paragraph { voice: b, .. }) => a == b,
        (Block::Table(a), Block::Table(b)) => a.columns.len() == b.columns.len(),
        (Block::Form(a, _), Block::Form(b, _)) => {
            std::mem::discriminant(a) == std::mem::discriminant(b)
        }
        (Block::Figure(a), Block::Figure(b)) => matches!(
            (a, b),
            (Figure::Profile(_), Figure::Profile(_)) | (Figure::Coverage(_), Figure::Coverage(_))
        ),
        _ => std::mem::discriminant(one) == std::mem::discriminant(two),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(first: &[Block], second: &[Block]) -> Vec<(bool, bool)> {
        pairs(first, second)
            .into_iter()
            .map(|pair| match pair {
                Pair::First(_) => (true, false),
                Pair::Second(_) => (false, true),
                Pair::Both(..) => (true, true),
            })
            .collect()
    }

    fn heading() -> Block {
        Block::Heading("h".to_owned())
    }

    #[test]
    fn a_block_that_one_language_has_more_stands_alone() {
        let long = [heading(), Block::body("a"), Block::note("b"), heading()];
        let short = [heading(), Block::note("b"), heading()];
        let both = (true, true);
        assert_eq!(told(&long, &short), [both, (true, false), both, both]);
        assert_eq!(told(&short, &long), [both, (false, true), both, both]);
        assert_eq!(told(&long, &[]), [(true, false); 4]);
        assert_eq!(told(&[], &short), [(false, true); 3]);
    }

    #[test]
    fn of_what_has_no_counterpart_nothing_is_lost() {
        let ours = [heading(), Block::body("a"), heading()];
        let theirs = [Block::note("b"), heading(), Block::Bullets(Vec::new())];
        let pairs = told(&ours, &theirs);
        assert_eq!(pairs.iter().filter(|(one, _)| *one).count(), ours.len());
        assert_eq!(pairs.iter().filter(|(_, two)| *two).count(), theirs.len());
        assert_eq!(pairs.iter().filter(|(a, b)| *a && *b).count(), 1);
    }
}
