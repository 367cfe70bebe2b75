//! What each occupation rates, row by row, and which occupations a person resembles so far.

use std::ops::Range;

use crate::competence::CompetenceProfile;
use crate::occupation::Catalogue;

/// How far from 0, in levels, people may be in what their occupation does not name: half the scale.
///
/// An occupation that does not name a competence says little against people who have it.
const UNNAMED_SPREAD: f64 = 2.0;

/// A competence as one occupation rates it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// Its position in the framework.
    pub competence: usize,
    /// The level required, 0–4.
    pub level: f64,
    /// The weight, 0–1.
    pub weight: f64,
}

/// A catalogue, laid out for reckoning what tells something. Made once, used for every answer.
#[derive(Debug, Clone)]
pub struct Telling<'a> {
    pub(super) catalogue: &'a Catalogue,
    cells: Vec<Cell>,
    rows: Vec<Range<usize>>,
    required: Vec<bool>,
    error: f64,
}

impl<'a> Telling<'a> {
    /// Lays out a catalogue.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let framework = catalogue.framework();
        let mut telling = Self {
            catalogue,
            cells: Vec::new(),
            rows: Vec::new(),
            required: vec![false; framework.len()],
            error: 1.0,
        };
        let error = catalogue.constants().level.sigma.self_declared;
        if error > 0.0 {
            telling.error = error;
        }
        for position in 0..catalogue.occupations().len() {
            let start = telling.cells.len();
            let required = catalogue.requirements(position);
            for entry in required.entries() {
                telling.cells.push(Cell {
                    competence: entry.competence,
                    level: entry.level,
                    weight: entry.weight,
                });
                if entry.weight > 0.0
                    && let Some(seen) = telling.required.get_mut(entry.competence)
                {
                    *seen = true;
                }
            }
            // A core competence that a grid rates 0 is rated, too.
            let rated = (0..framework.core().len())
                .filter(|c| required.of(*c).is_none() && required.judged_by(*c));
            telling.cells.extend(rated.map(|competence| Cell {
                competence,
                level: 0.0,
                weight: 0.0,
            }));
            telling.rows.push(start..telling.cells.len());
        }
        telling
    }

    /// What the occupation at this position rates.
    pub(super) fn row(&self, position: usize) -> &[Cell] {
        let range = self.rows.get(position).cloned();
        range
            .and_then(|range| self.cells.get(range))
            .unwrap_or_default()
    }

    /// What each occupation rates, in the catalogue's order.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.rows
            .iter()
            .map(|range| self.cells.get(range.clone()).unwrap_or_default())
    }

    /// Whether some occupation requires this competence.
    #[must_use]
    pub fn is_required(&self, competence: usize) -> bool {
        self.required.get(competence).copied().unwrap_or_default()
    }

    /// Error of one word, in levels: how closely one answer places a person.
    ///
    /// Better evidence makes a level surer, but the people of one occupation no more alike; so this is the error of the
    /// person's own word, whatever an answer rests on.
    pub(super) fn error(&self) -> f64 {
        self.error
    }

    /// The same, where answers are known to place people this closely, in levels above 0.
    #[must_use]
    pub(super) fn with_error(self, error: f64) -> Self {
        Self { error, ..self }
    }

    /// How likely it is that the person comes from each occupation, 0–1, summing to 1: all as likely before the first
    /// answer, then by Bayes' rule, each level normally distributed about the required one with the error of one word.
    #[must_use]
    pub fn resemblance(&self, profile: &CompetenceProfile) -> Vec<f64> {
        let variance = self.error().powi(2);
        let wide = variance + UNNAMED_SPREAD.powi(2);
        // Of what an occupation does not name, set against what it does.
        let unnamed = |x: f64| -0.5 * (x * x / wide + (wide / variance).ln());
        let of_all: f64 = profile.known().iter().map(|(_, l)| unnamed(l.level)).sum();
        let likely = |row: &[Cell]| {
            let named = row.iter().filter_map(|cell| {
                let x = profile.at(cell.competence)?.level;
                let beside = x - cell.level;
                Some(-0.5 * beside * beside / variance - unnamed(x))
            });
            of_all + named.sum::<f64>()
        };
        let logs: Vec<f64> = self.rows().map(likely).collect();
        let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let shares: Vec<f64> = logs.iter().map(|log| (log - most).exp()).collect();
        let sum: f64 = shares.iter().sum();
        shares.iter().map(|share| share / sum).collect()
    }
}
