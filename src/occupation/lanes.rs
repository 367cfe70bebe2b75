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

    /// Whether each is a number above 0 that reaches this share of another, rounding left aside.
    #[inline]
    pub fn reach(self, whole: Self, share: f64) -> [bool; LANES] {
        self.each(whole, |part, whole| {
            part > 0.0 && part >= (share - 1e-9) * whole
        })
    }

    /// Whether each is at least this share of another.
    #[inline]
    pub fn keeps(self, whole: Self, share: f64) -> bool {
        !self
            .each(whole, |part, whole| part >= share * whole)
            .contains(&false)
    }

    /// Whether any is at least this.
    #[inline]
    pub fn any_from(self, least: f64) -> bool {
        self.0.map(|figure| figure >= least).contains(&true)
    }

    #[inline]
    fn each<T>(self, other: Self, act: impl Fn(f64, f64) -> T) -> [T; LANES] {
        let ([a0, a1, a2, a3], [b0, b1, b2, b3]) = (self.0, other.0);
        [act(a0, b0), act(a1, b1), act(a2, b2), act(a3, b3)]
    }

    #[inline]
    fn with(self, other: Self, act: impl Fn(f64, f64) -> f64) -> Self {
        Self(self.each(other, act))
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
