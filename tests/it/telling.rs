//! What is worth asking next is reckoned as it says: by laws, against plain reckonings, and on a panel.

mod panel;
mod uniform;

use bilan::competence::{
    AssessedLevel, Competence, CompetenceId, CompetenceProfile, EvidenceSource, FrameworkSource,
};
use bilan::occupation::telling::{Telling, deciding, telling, telling_within};
use bilan::occupation::{
    Catalogue, OccupationId, OccupationSource, Range, References, ScoringConstants,
    TradeCompetence, fit,
};
use proptest::prelude::*;

fn constants() -> ScoringConstants {
    ron::from_str(include_str!("../../questionnaires/scoring.ron")).unwrap()
}

fn id(i: usize) -> CompetenceId {
    CompetenceId::new(format!("c{i:02}"))
}

fn framework(width: usize) -> FrameworkSource {
    let mut source: FrameworkSource = ron::from_str("(format: 1, competences: [])").unwrap();
    source.competences = (0..width)
        .map(|i| {
            let mut competence: Competence = ron::from_str("(id: \"\")").unwrap();
            competence.id = id(i);
            competence
        })
        .collect();
    source
}

/// An occupation with a grid of level and importance for each core competence.
fn occupation(name: &str, grid: &[(f64, f64)]) -> OccupationSource {
    let mut source: OccupationSource = ron::from_str("(format: 1, id: \"\")").unwrap();
    source.id = OccupationId::new(name);
    name.clone_into(&mut source.isco08);
    source.grid = grid
        .iter()
        .enumerate()
        .map(|(i, figures)| (id(i), *figures))
        .collect();
    source
}

fn catalogue(width: usize, occupations: Vec<OccupationSource>) -> Catalogue {
    let references = References::default();
    Catalogue::new(framework(width), occupations, references, constants())
}

/// A level that the person says.
fn word(level: f64) -> AssessedLevel {
    let half = 1.2816;
    AssessedLevel {
        level,
        se: 1.0,
        lo: (level - half).max(0.0),
        hi: (level + half).min(4.0),
        strongest: EvidenceSource::SelfDeclared,
        self_declared: Some(level),
        observed: None,
    }
}

fn profile(levels: &[Option<f64>]) -> CompetenceProfile {
    CompetenceProfile::new(levels.iter().map(|l| l.map(word)).collect())
}

/// A random catalogue and person.
#[derive(Debug, Clone)]
struct Case {
    grids: Vec<Vec<(f64, f64)>>,
    levels: Vec<Option<f64>>,
}

impl Case {
    fn width(&self) -> usize {
        self.levels.len()
    }

    fn catalogue(&self) -> Catalogue {
        let named = |(i, grid): (usize, &Vec<(f64, f64)>)| occupation(&format!("{i:04}"), grid);
        let occupations = self.grids.iter().enumerate().map(named).collect();
        catalogue(self.width(), occupations)
    }

    fn all(&self) -> Vec<usize> {
        (0..self.width()).collect()
    }
}

fn level() -> impl Strategy<Value = f64> {
    (0u8..=4).prop_map(f64::from)
}

fn case() -> impl Strategy<Value = Case> {
    (1usize..12).prop_flat_map(|width| {
        let r = prop_oneof![1 => Just(0.0), 3 => 0.0..=4.0f64];
        let cell = (r, 1.0..=5.0f64);
        let grid = prop::collection::vec(cell, width);
        let grids = prop::collection::vec(grid, 1..12);
        let levels = prop::collection::vec(prop::option::of(level()), width);
        (grids, levels).prop_map(|(grids, levels)| Case { grids, levels })
    })
}

proptest! {
    /// What is known is not asked; what is not known is asked once; values are shares, most telling first.
    #[test]
    fn only_what_is_not_assessed_is_proposed(case in case()) {
        let catalogue = case.catalogue();
        let person = profile(&case.levels);
        // Named twice, and beyond the framework.
        let mut candidates = case.all();
        candidates.extend(case.all());
        candidates.push(case.width() + 7);
        for told in [
            telling(&catalogue, &person, &candidates),
            telling_within(&catalogue, &person, 0, &candidates),
        ] {
            let mut proposed: Vec<usize> = told.iter().map(|t| t.0).collect();
            proposed.sort_unstable();
            let open: Vec<usize> = case.all().into_iter()
                .filter(|c| case.levels[*c].is_none())
                .collect();
            prop_assert_eq!(proposed, open);
            prop_assert!(told.iter().all(|t| t.1.is_finite() && t.1 >= 0.0), "{:?}", told);
            prop_assert!(told.is_sorted_by(|a, b| a.1 >= b.1), "{:?}", told);
        }
    }

    #[test]
    fn the_order_of_occupations_does_not_matter(case in case(), turn in 0usize..12) {
        let mut turned = case.clone();
        let by = turn % turned.grids.len();
        turned.grids.rotate_left(by);
        let person = profile(&case.levels);
        let mut told = telling(&case.catalogue(), &person, &case.all());
        let mut other = telling(&turned.catalogue(), &person, &case.all());
        told.sort_by_key(|t| t.0);
        other.sort_by_key(|t| t.0);
        for (a, b) in told.iter().zip(&other) {
            prop_assert!((a.1 - b.1).abs() < 1e-6, "{:?} {:?}", told, other);
        }
    }

    #[test]
    fn what_no_occupation_requires_tells_nothing(case in case(), at in 0usize..12) {
        let mut case = case;
        let at = at % case.width();
        for grid in &mut case.grids {
            grid[at].0 = 0.0;
        }
        case.levels[at] = None;
        let told = telling(&case.catalogue(), &profile(&case.levels), &[at]);
        prop_assert_eq!(told, vec![(at, 0.0)]);
    }

    /// Of occupations that all require the same no answer can tell which fits.
    #[test]
    fn between_equals_nothing_tells(case in case()) {
        let mut case = case;
        let first = case.grids[0].clone();
        case.grids.fill(first);
        let told = telling(&case.catalogue(), &profile(&case.levels), &case.all());
        prop_assert!(told.iter().all(|t| t.1 < 1e-6), "{:?}", told);
    }

    /// Bayes' rule, reckoned plainly.
    #[test]
    fn resemblance_is_bayes_rule(case in case()) {
        let catalogue = case.catalogue();
        let found = Telling::new(&catalogue).resemblance(&profile(&case.levels));
        let likely: Vec<f64> = case.grids.iter().map(|grid| {
            grid.iter().zip(&case.levels)
                .filter_map(|((r, _), x)| x.map(|x| (-(x - r) * (x - r) / 2.0).exp()))
                .product()
        }).collect();
        let sum: f64 = likely.iter().sum();
        for (found, plain) in found.iter().zip(&likely) {
            prop_assert!((found - plain / sum).abs() < 1e-9, "{found} {plain} {sum}");
        }
    }

    /// With all answers nothing is estimated any more: the expected fit is the fit.
    #[test]
    fn with_all_answers_the_estimate_is_the_fit(case in case(), levels in prop::collection::vec(level(), 12)) {
        let full: Vec<Option<f64>> = levels[..case.width()].iter().copied().map(Some).collect();
        let (catalogue, person) = (case.catalogue(), profile(&full));
        let estimate = Telling::new(&catalogue).estimate(&person);
        for (position, expected) in estimate.indices().iter().enumerate() {
            let fit = fit(&person, catalogue.requirements(position), &catalogue.constants().fit);
            if let Some(index) = fit.index {
                prop_assert!((expected.index - index).abs() < 1e-9, "{:?} {:?}", expected, fit);
                prop_assert!((expected.assessed_share - 1.0).abs() < 1e-9);
            }
        }
    }

    /// The interval between two occupations is what every possible profile gives, and no answer widens it.
    #[test]
    fn what_decides_between_two_is_what_brute_force_finds(
        grids in prop::collection::vec(prop::collection::vec(((0u8..=8).prop_map(|h| f64::from(h) / 2.0), 1.0..=5.0f64), 3), 2),
        levels in prop::collection::vec(prop::option::weighted(0.3, level()), 3),
    ) {
        let case = Case { grids, levels };
        let (catalogue, person) = (case.catalogue(), profile(&case.levels));
        let between = deciding(&catalogue, &person, 0, 1, 3);
        let (lo, hi) = extremes(&case);
        prop_assert!((between.interval.lo - lo).abs() < 1e-9 && (between.interval.hi - hi).abs() < 1e-9,
            "{:?} {lo} {hi}", between);
        let width = |r: Range| r.hi - r.lo;
        for ask in &between.ask {
            prop_assert!(case.levels[ask.competence].is_none());
            prop_assert!(ask.narrows(between.interval) > 0.0);
            let mut after_each = Vec::new();
            for answer in 0..=4 {
                let mut answered = case.clone();
                answered.levels[ask.competence] = Some(f64::from(answer));
                let after = deciding(&catalogue, &profile(&answered.levels), 0, 1, 3).interval;
                prop_assert!(after.lo >= between.interval.lo - 1e-12);
                prop_assert!(after.hi <= between.interval.hi + 1e-12);
                after_each.push(width(after));
            }
            // What is expected lies between the best and the worst answer.
            let least = after_each.iter().copied().fold(f64::INFINITY, f64::min);
            let most = after_each.iter().copied().fold(0.0, f64::max);
            let expected = width(ask.expected);
            prop_assert!(least - 1e-9 <= expected && expected <= most + 1e-9);
        }
        let narrowing: Vec<f64> = between.ask.iter().map(|a| a.narrows(between.interval)).collect();
        prop_assert!(narrowing.is_sorted_by(|a, b| a >= b), "{:?}", narrowing);
        prop_assert!(width(between.expected) <= width(between.interval) + 1e-12);
        let fewer = deciding(&catalogue, &person, 0, 1, 1).ask;
        prop_assert_eq!(&fewer[..], &between.ask[..between.ask.len().min(1)]);
    }
}

/// Least and most of the difference of coverage, by trying every quarter of a level and every end of an interval.
fn extremes(case: &Case) -> (f64, f64) {
    let choices: Vec<Vec<f64>> = case
        .levels
        .iter()
        .map(|level| {
            let (lo, hi) = level.map(word).map_or((0.0, 4.0), |l| (l.lo, l.hi));
            let quarters = (0..=16).map(|q| f64::from(q) / 4.0);
            let mut all: Vec<f64> = quarters.filter(|x| (lo..=hi).contains(x)).collect();
            all.extend([lo, hi]);
            all
        })
        .collect();
    let coverage = |grid: &[(f64, f64)], x: &[f64]| {
        let weight = |im: f64| (im - 1.0) / 4.0;
        let total: f64 = grid.iter().map(|(r, im)| weight(*im) * r).sum();
        let covered = grid
            .iter()
            .zip(x)
            .map(|((r, im), x)| weight(*im) * x.min(*r));
        if total > 0.0 {
            covered.sum::<f64>() / total
        } else {
            0.0
        }
    };
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for a in &choices[0] {
        for b in &choices[1] {
            for c in &choices[2] {
                let x = [*a, *b, *c];
                let difference = coverage(&case.grids[0], &x) - coverage(&case.grids[1], &x);
                least = least.min(difference);
                most = most.max(difference);
            }
        }
    }
    (least, most)
}

/// Two groups of occupations that one competence tells apart, and another that all share.
#[test]
fn what_tells_occupations_apart_comes_before_what_all_require() {
    let occupations = (0..8)
        .map(|i| {
            let apart = if i % 2 == 0 { 4.0 } else { 0.5 };
            let third = 1.0 + f64::from(i) / 8.0;
            occupation(
                &format!("{i:04}"),
                &[(3.0, 5.0), (apart, 4.0), (third, 3.0)],
            )
        })
        .collect();
    let catalogue = catalogue(3, occupations);
    let told = telling(&catalogue, &profile(&[None; 3]), &[0, 1, 2]);
    assert_eq!(told[0].0, 1, "{told:?}");
    // Once it is answered, it is not asked any more, and the rest tells less than it did.
    let after = telling(&catalogue, &profile(&[None, Some(4.0), None]), &[0, 1, 2]);
    assert_eq!(after.len(), 2);
    assert!(after[0].1 < told[0].1, "{told:?} {after:?}");
}

/// Of the tasks of what a person did, the weightiest comes first; what was answered is not asked.
#[test]
fn of_an_experience_what_matters_most_is_asked_first() {
    let mut trades: Vec<OccupationSource> = (0..6)
        .map(|i| occupation(&format!("{i:04}"), &[(2.0, 3.0), (f64::from(i) / 2.0, 3.0)]))
        .collect();
    trades[2].trade = [
        ("small", 1.0, 2.0),
        ("weighty", 3.0, 5.0),
        ("middling", 3.0, 3.0),
    ]
    .map(|(name, level, importance)| TradeCompetence {
        id: CompetenceId::new(name),
        label: bilan::lang::LocalizedText::default(),
        level,
        importance,
        speaks_for: Vec::new(),
        esco: Vec::new(),
    })
    .to_vec();
    let catalogue = catalogue(2, trades);
    let at = |name: &str| {
        catalogue
            .framework()
            .position(&CompetenceId::new(name))
            .unwrap()
    };
    let tasks = [at("small"), at("weighty"), at("middling")];
    let mut levels = vec![None; catalogue.framework().len()];
    let told = telling_within(&catalogue, &profile(&levels), 2, &tasks);
    let order: Vec<usize> = told.iter().map(|t| t.0).collect();
    assert_eq!(
        order,
        [at("weighty"), at("middling"), at("small")],
        "{told:?}"
    );
    levels[at("weighty")] = Some(3.0);
    let after = telling_within(&catalogue, &profile(&levels), 2, &tasks);
    let order: Vec<usize> = after.iter().map(|t| t.0).collect();
    assert_eq!(order, [at("middling"), at("small")], "{after:?}");
    assert!(
        after
            .iter()
            .all(|t| (t.1 - told.iter().find(|o| o.0 == t.0).unwrap().1).abs() > 1e-12)
    );
}
