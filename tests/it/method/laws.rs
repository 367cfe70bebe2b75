//! Laws that hold for every catalogue and every person, and agreement with the plain method.

use bilan::competence::{AssessedLevel, CompetenceProfile};
use bilan::occupation::{
    Catalogue, Explained, FitFlag, Holdings, KnockOut, OccupationFit, fit, rank,
};
use bilan::questionnaire::CredentialId;
use proptest::prelude::*;

use super::reference::{self, Candidate, Figures};
use super::{SELF, catalogue, ids, named, occupation, profile};

/// A random catalogue, evidence and holdings.
#[derive(Debug, Clone)]
struct Case {
    evidence: Vec<Vec<(usize, f64)>>,
    occupations: Vec<CaseOccupation>,
    held: Vec<Option<bool>>,
}

#[derive(Debug, Clone)]
struct CaseOccupation {
    code: u16,
    r: Vec<f64>,
    im: Vec<f64>,
    licences: Vec<usize>,
}

const LICENCES: usize = 3;

fn case() -> impl Strategy<Value = Case> {
    (1usize..14).prop_flat_map(|width| {
        let value = (0usize..4, (0u8..=4).prop_map(f64::from));
        let values = prop_oneof![
            1 => Just(Vec::new()),
            3 => prop::collection::vec(value, 1..5),
        ];
        let r = prop_oneof![
            2 => Just(0.0),
            3 => (0u8..=8).prop_map(|half| f64::from(half) / 2.0),
            2 => 0.0..=4.0f64,
        ];
        let im = prop_oneof![(1u8..=5).prop_map(f64::from), 1.0..=5.0f64];
        let occupation = (
            9000u16..9006,
            prop::collection::vec(r, width),
            prop::collection::vec(im, width),
            prop::collection::vec(0..LICENCES, 0..3),
        )
            .prop_map(|(code, r, im, licences)| CaseOccupation {
                code,
                r,
                im,
                licences,
            });
        // Twins make ties.
        let occupations = (prop::collection::vec(occupation, 1..9), any::<bool>()).prop_map(
            |(mut all, twins)| {
                if twins {
                    let mut copies = all.clone();
                    for copy in &mut copies {
                        copy.code = 9005 - copy.code % 6;
                    }
                    all.extend(copies);
                }
                all
            },
        );
        (
            prop::collection::vec(values, width),
            occupations,
            prop::collection::vec(any::<Option<bool>>(), LICENCES),
        )
            .prop_map(|(evidence, occupations, held)| Case {
                evidence,
                occupations,
                held,
            })
    })
}

fn licence(i: usize) -> CredentialId {
    CredentialId::new(format!("licence_{i}"))
}

impl Case {
    fn ids(&self) -> Vec<String> {
        (0..self.evidence.len()).map(|i| format!("c{i}")).collect()
    }

    fn catalogue(&self) -> Catalogue {
        let ids = self.ids();
        let occupations = self.occupations.iter().enumerate().map(|(i, o)| {
            let mut source =
                occupation(&format!("o{i:02}"), &o.code.to_string(), &ids, &o.r, &o.im);
            source.knock_outs = o
                .licences
                .iter()
                .map(|l| KnockOut::Licence(licence(*l)))
                .collect();
            source
        });
        catalogue(&ids, occupations.collect())
    }

    fn profile(&self, catalogue: &Catalogue) -> CompetenceProfile {
        let evidence: Vec<_> = self.ids().into_iter().zip(self.evidence.clone()).collect();
        profile(catalogue, &evidence)
    }

    fn holdings(&self) -> Holdings {
        let mut holdings = Holdings::default();
        for (i, held) in self.held.iter().enumerate() {
            if let Some(held) = held {
                holdings.insert_held(&licence(i), *held);
            }
        }
        holdings
    }

    /// Class of an occupation: 0 open, 1 to verify, 2 blocked.
    fn class(&self, o: &CaseOccupation) -> u8 {
        let states = || o.licences.iter().map(|l| self.held[*l]);
        if states().any(|s| s == Some(false)) {
            2
        } else {
            u8::from(states().any(|s| s.is_none()))
        }
    }
}

fn agree(what: &str, got: Option<f64>, expected: Option<f64>) {
    let agree = match (got, expected) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    assert!(
        agree,
        "{what}: the library says {got:?}, the plain method {expected:?}"
    );
}

fn compare(entry: &OccupationFit, items: &[Explained], expected: &Figures) {
    let fit = &entry.fit;
    agree("q", Some(fit.assessed_share), Some(expected.q));
    agree("C", fit.coverage, expected.c);
    agree("C_lo", Some(fit.missing.lo), Some(expected.c_missing.0));
    agree("C_hi", Some(fit.missing.hi), Some(expected.c_missing.1));
    agree("total, low", Some(fit.total.lo), Some(expected.c_total.0));
    agree("total, high", Some(fit.total.hi), Some(expected.c_total.1));
    agree("A", fit.resemblance, expected.a);
    agree("U", fit.strengths_used, expected.u);
    agree("F", fit.index, expected.f);
    let flag = |f| fit.flags.contains(f);
    assert_eq!(flag(FitFlag::NotEnoughAssessed), expected.f.is_none());
    assert_eq!(flag(FitFlag::Provisional), expected.provisional);
    assert_eq!(flag(FitFlag::FlatOrFew), expected.flat_or_few);
    assert_eq!(flag(FitFlag::UnderUse), expected.under_use);
    for line in items {
        agree(
            "loss",
            Some(line.loss),
            Some(expected.losses[line.position]),
        );
    }
}

fn levels_of(profile: &CompetenceProfile) -> Vec<Option<AssessedLevel>> {
    profile.levels().map(Option::<&_>::cloned).collect()
}

fn raised(level: &AssessedLevel, by: f64) -> AssessedLevel {
    let up = |x: f64| (x + by).min(4.0);
    AssessedLevel {
        level: up(level.level),
        lo: up(level.lo),
        hi: up(level.hi),
        ..*level
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_library_agrees_with_the_plain_method(case in case()) {
        let catalogue = case.catalogue();
        let profile = case.profile(&catalogue);
        let levels: Vec<_> = case.evidence.iter().map(|v| reference::level(v)).collect();
        for (got, expected) in profile.levels().zip(&levels) {
            let part = |f: fn(&AssessedLevel) -> f64| got.map(f);
            agree("level", part(|l| l.level), expected.map(|l| l.level));
            agree("se", part(|l| l.se), expected.map(|l| l.se));
            agree("lo", part(|l| l.lo), expected.map(|l| l.lo));
            agree("hi", part(|l| l.hi), expected.map(|l| l.hi));
        }
        let candidates: Vec<Candidate> = case.occupations.iter().enumerate().map(|(i, o)| Candidate {
            class: case.class(o),
            figures: reference::figures(&levels, &o.r, &o.im),
            code: o.code.to_string(),
            id: format!("o{i:02}"),
        }).collect();
        let fits = rank(&catalogue, &profile, &case.holdings());
        for candidate in &candidates {
            let entry = named(&catalogue, &fits, &candidate.id);
            compare(entry, &entry.explain(&catalogue, &profile), &candidate.figures);
            prop_assert_eq!(entry.class as u8, candidate.class);
        }
        prop_assert_eq!(ids(&catalogue, &fits), reference::order(candidates));
    }

    #[test]
    fn losses_sum_to_what_coverage_lacks(case in case()) {
        let catalogue = case.catalogue();
        let profile = case.profile(&catalogue);
        for entry in rank(&catalogue, &profile, &Holdings::default()) {
            let sum: f64 = entry.explain(&catalogue, &profile).iter().map(|i| i.loss).sum();
            match entry.fit.coverage {
                Some(c) => prop_assert!((sum + c - 1.0).abs() < 1e-9, "{sum} + {c}"),
                None => prop_assert!(sum.abs() < 1e-12),
            }
        }
    }

    #[test]
    fn learning_never_lowers_coverage(case in case(), gains in prop::collection::vec(0.0..4.0f64, 14)) {
        let catalogue = case.catalogue();
        let before = case.profile(&catalogue);
        let levels = levels_of(&before).iter().zip(&gains).map(|(l, by)| l.as_ref().map(|l| raised(l, *by))).collect();
        let after = CompetenceProfile::new(levels);
        for position in 0..catalogue.occupations().len() {
            let of = |p: &CompetenceProfile| fit(p, catalogue.requirements(position), &catalogue.constants().fit);
            let (old, new) = (of(&before), of(&after));
            prop_assert!(new.coverage >= old.coverage.map(|c| c - 1e-12), "{old:?} {new:?}");
            prop_assert!(new.missing.lo >= old.missing.lo - 1e-12 && new.missing.hi >= old.missing.hi - 1e-12);
            prop_assert!(new.total.lo >= old.total.lo - 1e-12 && new.total.hi >= old.total.hi - 1e-12);
        }
    }

    #[test]
    fn a_better_word_never_lowers_a_level(case in case(), which in any::<prop::sample::Index>()) {
        let catalogue = case.catalogue();
        let before = case.profile(&catalogue);
        let mut better = case.clone();
        let place = which.index(better.evidence.len());
        if let Some(value) = better.evidence[place].first_mut() {
            value.1 = (value.1 + 1.0).min(4.0);
        }
        let after = better.profile(&catalogue);
        let level = |p: &CompetenceProfile| p.at(place).map(|l| l.level);
        prop_assert!(level(&after) >= level(&before).map(|l| l - 1e-12));
    }

    #[test]
    fn bounds_contain_what_full_answers_would_give(
        case in case(),
        hidden in prop::collection::vec(any::<bool>(), 14),
        rest in prop::collection::vec(0u8..=4, 14),
    ) {
        let mut full = case;
        for (values, level) in full.evidence.iter_mut().zip(&rest) {
            if values.is_empty() {
                values.push((SELF, f64::from(*level)));
            }
        }
        let catalogue = full.catalogue();
        let told = full.profile(&catalogue);
        let levels = levels_of(&told).into_iter().zip(&hidden).map(|(l, hide)| l.filter(|_| !hide)).collect();
        let partly = CompetenceProfile::new(levels);
        for position in 0..catalogue.occupations().len() {
            let of = |p: &CompetenceProfile| fit(p, catalogue.requirements(position), &catalogue.constants().fit);
            let (all, part) = (of(&told), of(&partly));
            let Some(c) = all.coverage else { continue };
            prop_assert!(part.missing.lo <= c + 1e-12 && c <= part.missing.hi + 1e-12, "{c} {part:?}");
            prop_assert!(part.total.lo <= part.missing.lo + 1e-12 && part.missing.hi <= part.total.hi + 1e-12);
            prop_assert!(part.total.lo <= all.total.lo + 1e-12 && all.total.hi <= part.total.hi + 1e-12);
            prop_assert!((all.missing.lo - c).abs() < 1e-9 && (all.missing.hi - c).abs() < 1e-9);
        }
    }

    #[test]
    fn holdings_class_occupations_but_never_score_or_hide_them(case in case()) {
        let catalogue = case.catalogue();
        let profile = case.profile(&catalogue);
        let nothing_known = rank(&catalogue, &profile, &Holdings::default());
        let known = rank(&catalogue, &profile, &case.holdings());
        prop_assert_eq!(known.len(), case.occupations.len());
        for entry in &known {
            let id = entry.occupation(&catalogue).unwrap().id.as_str();
            prop_assert_eq!(&entry.fit, &named(&catalogue, &nothing_known, id).fit);
        }
    }
}
