//! The check of the method on rated occupations: the published table, and what noise, gaps and learning do to it.

use fastrand::Rng;
use serde::Serialize;

use super::figures::{Found, Scored, chance_of_one};
use super::persons::Person;
use super::{Bootstrap, Estimate, FRONT, Method, RatedOccupations, SAME};
use crate::occupation::{Catalogue, ScoringConstants};

/// How much too high people are judged where leniency is tried, in levels.
const LENIENCY: f64 = 0.7;
/// The standard deviation of the errors where noise is tried, in levels.
const NOISE: f64 = 0.8;
/// The share of answers that are missing where gaps are tried.
const GAPS: f64 = 0.3;
/// How often each setting with chance in it is drawn.
const REPEATS: usize = 3;
/// The job zone of the most preparation.
const HIGHEST_ZONE: u8 = 5;

/// How persons are made of occupations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// Whole levels for persons and requirements: the published table.
    Published,
    /// Persons in whole levels, requirements as they are rated.
    AsRated,
    /// Judged 0.7 too high with errors of 0.8, against whole requirements.
    Misjudged,
    /// The published one, with 30 % of the answers missing.
    Gaps,
    /// Misjudged, and with 30 % of the answers missing.
    MisjudgedGaps,
}

impl Setting {
    const ALL: [Self; 5] = [
        Self::Published,
        Self::AsRated,
        Self::Misjudged,
        Self::Gaps,
        Self::MisjudgedGaps,
    ];

    /// Its name in results for programmes, and in the keys of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::AsRated => "as-rated",
            Self::Misjudged => "misjudged",
            Self::Gaps => "gaps",
            Self::MisjudgedGaps => "misjudged-gaps",
        }
    }

    fn repeats(self) -> usize {
        match self {
            Self::Published | Self::AsRated => 1,
            _ => REPEATS,
        }
    }
}

/// The figures of one method in one setting.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Row {
    /// What was ranked by.
    pub method: Method,
    /// Share of persons whose own occupation stands alone at the head.
    pub first: Estimate,
    /// Share of persons whose own occupation is among the first ten.
    pub in_ten: Estimate,
    /// hit@10: share of persons with a related occupation among the first ten.
    pub hit: Estimate,
    /// R@10: mean share of the ten most related that is among the first ten.
    pub recall: Estimate,
}

/// The figures of every method in one setting.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SettingTable {
    /// How persons were made.
    pub setting: Setting,
    /// How often they were drawn.
    pub repeats: usize,
    /// One row for each method.
    pub rows: Vec<Row>,
}

/// How often something was looked at, and how often it did not hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// How often it was looked at.
    pub checked: usize,
    /// How often it did not hold.
    pub violations: usize,
}

impl Counted {
    fn look(&mut self, holds: bool) {
        self.checked += 1;
        self.violations += usize::from(!holds);
    }
}

/// What is proposed to people from the occupations that need most preparation: mean job zones, 1–5.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ZoneFigures {
    /// From how many occupations they come.
    pub persons: usize,
    /// Of the first ten by coverage alone.
    pub coverage: Estimate,
    /// Of the first ten by F.
    pub index: Estimate,
    /// Of the ten most related.
    pub related: Estimate,
}

/// What must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// By F, the own occupation is first for everybody.
    First,
    /// hit@10 of F is .96 at least.
    Hit,
    /// R@10 of F is .29 at least.
    Recall,
    /// R@10 of F exceeds that of C by .15 at least.
    Advantage,
    /// Full coverage always lies within the bounds that were told before.
    WithinBounds,
    /// Learning never lowers coverage.
    Monotone,
}

impl Bound {
    /// Its name in results for programmes, and in the keys of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Hit => "hit",
            Self::Recall => "recall",
            Self::Advantage => "advantage",
            Self::WithinBounds => "within-bounds",
            Self::Monotone => "monotone",
        }
    }
}

/// Whether something that must hold does.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Judged {
    /// What must hold.
    pub bound: Bound,
    /// The figure.
    pub figure: f64,
    /// What it must be: at least this; for counts of violations, this.
    pub must: f64,
    /// Whether it holds.
    pub holds: bool,
}

/// All figures of the check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GridStudy {
    /// How many occupations can be proposed.
    pub occupations: usize,
    /// How many persons were made: those of whose occupation it is known what is related.
    pub persons: usize,
    /// How many elements are rated.
    pub elements: usize,
    /// The seed of all draws.
    pub seed: u64,
    /// The figures, setting by setting.
    pub tables: Vec<SettingTable>,
    /// R@10 of F less that of C, in the published setting.
    pub advantage: Option<Estimate>,
    /// Whether coverage over everything lies within the bounds told while answers were missing.
    pub bounds: Counted,
    /// Whether coverage stays or rises when levels are raised.
    pub monotone: Counted,
    /// Job zones, where they are known.
    pub zones: Option<ZoneFigures>,
    /// What must hold.
    pub judged: Vec<Judged>,
}

impl GridStudy {
    /// Whether all that must hold does.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.judged.iter().all(|j| j.holds)
    }

    /// The row of a method in a setting.
    #[must_use]
    pub fn row(&self, setting: Setting, method: Method) -> Option<&Row> {
        let table = self.tables.iter().find(|t| t.setting == setting)?;
        table.rows.iter().find(|r| r.method == method)
    }
}

/// Checks the method on these occupations; none where of no occupation it is known what is related.
///
/// The same seed draws the same.
#[must_use]
pub fn study_grid(
    rated: &RatedOccupations,
    constants: &ScoringConstants,
    seed: u64,
) -> Option<GridStudy> {
    let persons = rated.persons();
    if persons.is_empty() {
        return None;
    }
    let whole = rated.in_whole_levels();
    let ground = Ground {
        exact: rated,
        whole: &whole,
        exact_catalogue: rated.catalogue(constants),
        whole_catalogue: whole.catalogue(constants),
        bootstrap: Bootstrap::new(persons.len(), seed),
        persons,
        seed,
    };
    let mut study = GridStudy {
        occupations: rated.all().len(),
        persons: ground.persons.len(),
        elements: rated.elements().len(),
        seed,
        tables: Vec::new(),
        advantage: None,
        bounds: Counted::default(),
        monotone: Counted::default(),
        zones: None,
        judged: Vec::new(),
    };
    let mut published = Vec::new();
    for setting in Setting::ALL {
        let measured = ground.measure(setting, &published, &mut study.bounds);
        study.tables.push(ground.table(setting, &measured)?);
        if setting == Setting::Published {
            study.advantage = ground.advantage(&measured);
            study.zones = ground.zones(&measured);
            published = measured.coverage;
        }
    }
    study.monotone = ground.monotone();
    study.judged = judged(&study);
    Some(study)
}

fn judged(study: &GridStudy) -> Vec<Judged> {
    let row = study.row(Setting::Published, Method::Index);
    let of = |figure: fn(&Row) -> Estimate| row.map_or(f64::NAN, |r| figure(r).value);
    let least = |bound, figure: f64, must: f64| Judged {
        bound,
        figure,
        must,
        holds: figure >= must - SAME,
    };
    let none = |bound, counted: Counted| Judged {
        bound,
        figure: counted.violations as f64,
        must: 0.0,
        holds: counted.violations == 0 && counted.checked > 0,
    };
    vec![
        least(Bound::First, of(|r| r.first), 1.0),
        least(Bound::Hit, of(|r| r.hit), 0.96),
        least(Bound::Recall, of(|r| r.recall), 0.29),
        least(
            Bound::Advantage,
            study.advantage.map_or(f64::NAN, |a| a.value),
            0.15,
        ),
        none(Bound::WithinBounds, study.bounds),
        none(Bound::Monotone, study.monotone),
    ]
}

/// What every setting stands on.
struct Ground<'a> {
    exact: &'a RatedOccupations,
    whole: &'a RatedOccupations,
    exact_catalogue: Catalogue,
    whole_catalogue: Catalogue,
    bootstrap: Bootstrap,
    persons: Vec<usize>,
    seed: u64,
}

/// What one setting showed: for each draw, person and method (in the order of `Method::RANKED`).
struct Measured {
    found: Vec<Vec<Vec<Found>>>,
    /// Coverage by person and position, of the last draw.
    coverage: Vec<Vec<f64>>,
}

impl Ground<'_> {
    /// A person who has the levels that an occupation is rated at.
    fn person(&self, own: usize) -> Person {
        let ratings = self.exact.all().get(own).map(|o| o.ratings.as_slice());
        Person::new(ratings.unwrap_or_default().iter().map(|r| r.level))
    }

    fn measure(&self, setting: Setting, full: &[Vec<f64>], bounds: &mut Counted) -> Measured {
        let (rated, catalogue) = if setting == Setting::AsRated {
            (self.exact, &self.exact_catalogue)
        } else {
            (self.whole, &self.whole_catalogue)
        };
        let mut measured = Measured {
            found: Vec::new(),
            coverage: Vec::new(),
        };
        for draw in 0..setting.repeats() {
            let mut random = Rng::with_seed(self.seed ^ ((draw as u64 + 1) << 32));
            let mut by_person = Vec::with_capacity(self.persons.len());
            measured.coverage.clear();
            for (place, own) in self.persons.iter().enumerate() {
                let exact = self.person(*own);
                let person = match setting {
                    Setting::Published | Setting::AsRated => exact.whole(),
                    Setting::Misjudged => exact.misjudged(LENIENCY, NOISE, &mut random),
                    Setting::Gaps => exact.whole().with_gaps(GAPS, &mut random),
                    Setting::MisjudgedGaps => exact
                        .misjudged(LENIENCY, NOISE, &mut random)
                        .with_gaps(GAPS, &mut random),
                };
                let scored = Scored::with_distances(catalogue, rated, &person);
                if setting == Setting::Gaps {
                    let full = full.get(place).map_or(&[][..], Vec::as_slice);
                    for (range, c) in scored.bounds.iter().zip(full) {
                        bounds.look(*c >= range.lo - SAME && *c <= range.hi + SAME);
                    }
                }
                by_person.push(
                    Method::RANKED
                        .iter()
                        .map(|method| scored.found(*method, *own, rated.related(*own)))
                        .collect(),
                );
                measured.coverage.push(scored.coverage().to_vec());
            }
            measured.found.push(by_person);
        }
        measured
    }

    /// A figure for each person: its mean over the draws.
    fn by_person(&self, measured: &Measured, method: usize, figure: fn(&Found) -> f64) -> Vec<f64> {
        let draws = measured.found.len().max(1) as f64;
        let mut sums = vec![0.0; self.persons.len()];
        for by_person in &measured.found {
            for (sum, found) in sums.iter_mut().zip(by_person) {
                *sum += found.get(method).map_or(0.0, figure) / draws;
            }
        }
        sums
    }

    fn table(&self, setting: Setting, measured: &Measured) -> Option<SettingTable> {
        let mut rows = vec![self.chance()?];
        for (place, method) in Method::RANKED.into_iter().enumerate() {
            let of = |figure| {
                self.bootstrap
                    .mean(&self.by_person(measured, place, figure))
            };
            rows.push(Row {
                method,
                first: of(|f| f.first)?,
                in_ten: of(|f| f.in_ten)?,
                hit: of(|f| f.hit)?,
                recall: of(|f| f.recall)?,
            });
        }
        Some(SettingTable {
            setting,
            repeats: measured.found.len(),
            rows,
        })
    }

    /// What chance alone gives on average.
    fn chance(&self) -> Option<Row> {
        let all = self.exact.all().len();
        let others = all.saturating_sub(1);
        let share = |of: usize| (FRONT as f64 / of.max(1) as f64).min(1.0);
        let related = |own: &usize| self.exact.related(*own).len();
        let of = |figure: &dyn Fn(&usize) -> f64| {
            let values: Vec<f64> = self.persons.iter().map(figure).collect();
            self.bootstrap.mean(&values)
        };
        Some(Row {
            method: Method::Random,
            first: of(&|_| 1.0 / all as f64)?,
            in_ten: of(&|_| share(all))?,
            hit: of(&|own| chance_of_one(related(own), others))?,
            recall: of(&|_| share(others))?,
        })
    }

    fn advantage(&self, measured: &Measured) -> Option<Estimate> {
        let place = |method| Method::RANKED.iter().position(|m| *m == method);
        let recall = |method| Some(self.by_person(measured, place(method)?, |f| f.recall));
        let gain: Vec<f64> = recall(Method::Index)?
            .iter()
            .zip(recall(Method::Coverage)?)
            .map(|(f, c)| f - c)
            .collect();
        self.bootstrap.mean(&gain)
    }

    fn zones(&self, measured: &Measured) -> Option<ZoneFigures> {
        let zone = |at: &usize| self.exact.all().get(*at).and_then(|o| o.zone);
        let mean = |positions: &[usize]| {
            let known: Vec<f64> = positions.iter().filter_map(zone).map(f64::from).collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
        };
        let place = |method| Method::RANKED.iter().position(|m| *m == method);
        let (by_c, by_f) = (place(Method::Coverage)?, place(Method::Index)?);
        let (mut c, mut f, mut related) = (Vec::new(), Vec::new(), Vec::new());
        for (own, found) in self.persons.iter().zip(measured.found.first()?) {
            if zone(own) != Some(HIGHEST_ZONE) {
                continue;
            }
            let known = self.exact.related(*own);
            let of = |place: usize| found.get(place).and_then(|found| mean(&found.front));
            if let (Some(by_c), Some(by_f), Some(theirs)) = (
                of(by_c),
                of(by_f),
                mean(known.get(..FRONT).unwrap_or(known)),
            ) {
                c.push(by_c);
                f.push(by_f);
                related.push(theirs);
            }
        }
        let bootstrap = Bootstrap::new(c.len(), self.seed);
        Some(ZoneFigures {
            persons: c.len(),
            coverage: bootstrap.mean(&c)?,
            index: bootstrap.mean(&f)?,
            related: bootstrap.mean(&related)?,
        })
    }

    /// Raises levels at random, with and without missing answers; what stays unanswered stays so.
    fn monotone(&self) -> Counted {
        let mut counted = Counted::default();
        let mut random = Rng::with_seed(self.seed);
        for (place, own) in self.persons.iter().enumerate() {
            let mut before = self.person(*own);
            if place % 2 == 1 {
                before = before.with_gaps(GAPS, &mut random);
            }
            let after = before.raised(&mut random);
            let of = |person: &Person| Scored::new(&self.exact_catalogue, &person.profile());
            let (before, after) = (of(&before), of(&after));
            for (low, high) in before.coverage().iter().zip(after.coverage()) {
                counted.look(*high >= *low - SAME);
            }
        }
        counted
    }
}
