//! Figures of a few occupations side by side: what one instruction of the machine does to several of them.

use std::ops::{Add, AddAssign, Div, Mul, Sub};

/// So many occupations side by side.
pub(super) const LANES: usize = 4;

/// One figure of each occupation of a tile.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Lanes(pub [f64; LANES]);

impl Lanes {
    /// The same figure for all.
    #[inline]
    pub const fn all(figure: f64) -> Self {
        Self([figure; LANES])
    }

    /// The same figure for all, which is already there twice.
    #[inline]
    pub const fn twice([a, b]: [f64; 2]) -> Self {
        Self([a, b, a, b])
    }

    /// Whether each reaches this share of another, rounding left aside, and is a number above 0.
    #[inline]
    pub fn reach(self, whole: Self, share: f64) -> [bool; LANES] {
        let [a0, a1, a2, a3] = self.0;
        let [b0, b1, b2, b3] = whole.0;
        let reaches = |part: f64, whole: f64| part > 0.0 && part >= (share - 1e-9) * whole;
        [
            reaches(a0, b0),
            reaches(a1, b1),
            reaches(a2, b2),
            reaches(a3, b3),
        ]
    }

    #[inline]
    fn with(self, other: Self, act: impl Fn(f64, f64) -> f64) -> Self {
        let ([a0, a1, a2, a3], [b0, b1, b2, b3]) = (self.0, other.0);
        Self([act(a0, b0), act(a1, b1), act(a2, b2), act(a3, b3)])
    }

    /// The smaller of each two.
    #[inline]
    pub fn least(self, other: Self) -> Self {
        self.with(other, least)
    }

    /// The larger of each two.
    #[inline]
    pub fn most(self, other: Self) -> Self {
        self.with(other, |a, b| if a > b { a } else { b })
    }

    /// The square root of each.
    #[inline]
    pub fn sqrt(self) -> Self {
        let [a, b, c, d] = self.0;
        Self([a.sqrt(), b.sqrt(), c.sqrt(), d.sqrt()])
    }

    /// Of one occupation.
    #[inline]
    pub fn at(&self, lane: usize) -> f64 {
        self.0.get(lane).copied().unwrap_or_default()
    }

    /// Changes the figure of one occupation.
    pub fn set(&mut self, lane: usize, figure: f64) {
        if let Some(at) = self.0.get_mut(lane) {
            *at = figure;
        }
    }
}

/// The smaller of two figures, both of them numbers: one instruction, which `f64::min` is not.
#[inline]
pub(super) fn least(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

impl Add for Lanes {
    type Output = Self;

    #[inline]
    fn add(self, other: Self) -> Self {
        self.with(other, |a, b| a + b)
    }
}

impl AddAssign for Lanes {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Lanes {
    type Output = Self;

    #[inline]
    fn sub(self, other: Self) -> Self {
        self.with(other, |a, b| a - b)
    }
}

impl Mul for Lanes {
    type Output = Self;

    #[inline]
    fn mul(self, other: Self) -> Self {
        self.with(other, |a, b| a * b)
    }
}

impl Div for Lanes {
    type Output = Self;

    #[inline]
    fn div(self, other: Self) -> Self {
        self.with(other, |a, b| a / b)
    }
}
