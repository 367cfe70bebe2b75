//! What the machine could do at most: bare loops without anything that decides, measured in the same run.

use std::hint::black_box;
use std::time::Instant;

/// Figures side by side, as in the library's tiles.
const LANES: usize = 4;

/// Nanoseconds for this many cells (a person's level against one requirement) of the same arithmetic as F needs: two
/// loads, one minimum, two products, three sums; everything in the nearest cache.
pub fn arithmetic(cells: usize) -> f64 {
    const COLUMNS: usize = 40;
    let level: Vec<[f64; LANES]> = (0..COLUMNS).map(|i| [i as f64 / 16.0; LANES]).collect();
    let weight: Vec<[f64; LANES]> = (0..COLUMNS)
        .map(|i| [1.0 / (i + 1) as f64; LANES])
        .collect();
    let told: Vec<[f64; 2]> = (0..COLUMNS).map(|i| [i as f64 / 20.0; 2]).collect();
    let rounds = cells / (COLUMNS * LANES);
    let start = Instant::now();
    for _ in 0..rounds {
        let (level, weight) = (black_box(&level), black_box(&weight));
        let told = black_box(&told);
        let mut sums = [[0.0; LANES]; 3];
        for ((r, w), x) in level.iter().zip(weight).zip(told) {
            cell(&mut sums, *r, *w, *x);
        }
        black_box(sums);
    }
    start.elapsed().as_secs_f64() * 1e9
}

#[inline]
fn cell(sums: &mut [[f64; LANES]; 3], r: [f64; LANES], w: [f64; LANES], [x, y]: [f64; 2]) {
    let [covered, used, products] = sums;
    let sums = covered.iter_mut().zip(used).zip(products);
    for ((((covered, used), product), (r, w)), x) in
        sums.zip(r.into_iter().zip(w)).zip([x, y, x, y])
    {
        let least = if x < r { x } else { r };
        *used += least;
        *covered += w * least;
        *product += x * r;
    }
}

/// Bytes per second that are read in order from memory far larger than any cache.
pub fn bandwidth() -> f64 {
    const FIGURES: usize = 32 << 20;
    let memory = vec![1.0f64; FIGURES];
    let best = (0..5)
        .map(|_| {
            let memory = black_box(memory.as_slice());
            let start = Instant::now();
            let mut sums = [0.0f64; 16];
            for part in memory.chunks_exact(16) {
                for (sum, figure) in sums.iter_mut().zip(part) {
                    *sum += figure;
                }
            }
            black_box(sums);
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    (FIGURES * 8) as f64 / best
}
