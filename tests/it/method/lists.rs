//! Grids, trades' lists, essential and optional lists, imported catalogues and tasks: the library agrees with the plain method.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use bilan::competence::{CompetenceId, CompetenceProfile, Evidence, EvidenceSource, assess_all};
use bilan::lang::LangId;
use bilan::occupation::{
    Activities, AddedCatalogue, Catalogue, Fit, FitFlag, Holdings, OccupationId, OccupationSource,
    People, References, best, fit, rank,
};
use proptest::prelude::*;
use serde_json::Value;

use super::reference::{self, Candidate, Figures};
use super::{constants, ids};
use crate::program::Desk;

/// One occupation: what it says of each competence, by name.
#[derive(Debug, Clone)]
struct Occupation {
    code: u16,
    uri: u8,
    grid: BTreeMap<String, (f64, f64)>,
    trade: BTreeMap<String, (f64, f64)>,
    essential: Vec<String>,
    optional: Vec<String>,
}

/// A catalogue of everything that there can be, and a person.
#[derive(Debug, Clone)]
struct Case {
    own: Vec<Occupation>,
    added: Vec<Occupation>,
    with_activities: bool,
    activities_first: bool,
    evidence: BTreeMap<String, Vec<(usize, f64)>>,
}

const SOURCES: [&str; 4] = ["SelfDeclared", "Observed", "Document", "Test"];

fn core() -> Vec<String> {
    (0..7).map(|i| format!("c{i}")).collect()
}

fn named(letter: char, count: usize) -> Vec<String> {
    (0..count).map(|i| format!("{letter}{i}")).collect()
}

/// `e0` is rated by the O*NET element that `c0` is rated by.
fn canonical(name: &str) -> &str {
    if name == "e0" { "c0" } else { name }
}

fn figures() -> impl Strategy<Value = (f64, f64)> {
    let r = prop_oneof![
        1 => Just(0.0),
        3 => (0u8..=8).prop_map(|half| f64::from(half) / 2.0),
        1 => 0.0..=4.0f64,
    ];
    let im = prop_oneof![(1u8..=5).prop_map(f64::from), 1.0..=5.0f64];
    (r, im)
}

fn rated(names: Vec<String>) -> impl Strategy<Value = BTreeMap<String, (f64, f64)>> {
    prop_oneof![
        1 => Just(BTreeMap::new()),
        2 => {
            let cells = prop::collection::vec(prop::option::weighted(0.8, figures()), names.len());
            cells.prop_map(move |cells| {
                let named = names.iter().cloned().zip(cells);
                named.filter_map(|(name, cell)| Some((name, cell?))).collect()
            })
        },
    ]
}

fn occupation(
    grid: Vec<String>,
    trade: Vec<String>,
    listed: Vec<String>,
) -> impl Strategy<Value = Occupation> {
    let list = |names: Vec<String>| {
        prop_oneof![
            1 => Just(Vec::new()),
            2 => prop::collection::vec(prop::sample::select(names), 0..7),
        ]
    };
    let trades = prop::collection::btree_map(prop::sample::select(trade), figures(), 0..4);
    (
        9000u16..9004,
        0u8..12,
        rated(grid),
        prop_oneof![Just(BTreeMap::new()), trades.boxed()],
        list(listed.clone()),
        list(listed),
    )
        .prop_map(|(code, uri, grid, trade, essential, optional)| Occupation {
            code,
            uri,
            grid,
            trade,
            essential,
            optional,
        })
}

fn case() -> impl Strategy<Value = Case> {
    let mut listed = [core(), named('l', 4), named('t', 4), named('s', 5)].concat();
    listed.extend(named('k', 2));
    let own = occupation(core(), named('t', 4), listed);
    let beside = [named('s', 5), named('e', 3), named('l', 1), named('c', 1)].concat();
    let added = occupation(named('e', 3), named('u', 2), beside);
    let value = (0usize..4, (0u8..=4).prop_map(f64::from));
    let values = prop_oneof![
        1 => Just(Vec::new()),
        3 => prop::collection::vec(value, 1..4),
    ];
    let everything = [
        core(),
        named('l', 4),
        named('t', 4),
        named('s', 5),
        named('e', 3),
        named('u', 2),
        named('k', 3),
    ]
    .concat();
    let evidence = prop::collection::vec(values, everything.len())
        .prop_map(move |values| everything.iter().cloned().zip(values).collect());
    (
        prop::collection::vec(own, 1..8),
        prop::collection::vec(added, 0..8),
        any::<bool>(),
        any::<bool>(),
        evidence,
    )
        .prop_map(
            |(own, added, with_activities, activities_first, evidence)| Case {
                own,
                added,
                with_activities,
                activities_first,
                evidence,
            },
        )
}

/// As a trainer would write it.
fn occupation_file(id: &str, o: &Occupation) -> String {
    let mut text = format!("(format: 1, id: \"{id}\", isco08: \"{}\", grid: {{", o.code);
    for (name, (r, im)) in &o.grid {
        write!(text, "\"{name}\": ({r}, {im}), ").unwrap();
    }
    text.push_str("}, trade: [");
    for (name, (r, im)) in &o.trade {
        write!(text, "(id: \"{name}\", level: {r}, importance: {im}), ").unwrap();
    }
    write!(
        text,
        "], essential: {:?}, optional: {:?})",
        o.essential, o.optional
    )
    .unwrap();
    text
}

fn framework_file(of: &[(Vec<String>, &str)]) -> String {
    let mut text = "(format: 1, competences: [".to_owned();
    for (names, kind) in of {
        for name in names {
            let onet = match canonical(name) {
                "c0" => "[\"2.A.1.a\"]",
                _ => "[]",
            };
            write!(text, "(id: \"{name}\", kind: {kind}, onet: {onet}), ").unwrap();
        }
    }
    text + "])"
}

fn own_framework() -> String {
    framework_file(&[(core(), "Technical"), (named('l', 4), "Listed")])
}

fn source(id: &str, o: &Occupation, uri: Option<String>) -> OccupationSource {
    let mut source: OccupationSource = ron::from_str(&occupation_file(id, o)).unwrap();
    source.esco = uri;
    source
}

impl Case {
    /// The added occupations that are not ours already.
    fn beside(&self) -> Vec<(String, &Occupation)> {
        let ours: BTreeSet<usize> = (0..self.own.len()).collect();
        let all = self.added.iter().enumerate();
        all.filter(|(_, o)| !ours.contains(&usize::from(o.uri)))
            .map(|(i, o)| (format!("a{i:02}"), o))
            .collect()
    }

    fn catalogue(&self) -> Catalogue {
        let own = self.own.iter().enumerate();
        let own = own.map(|(i, o)| source(&format!("o{i:02}"), o, Some(format!("u{i}"))));
        let catalogue = Catalogue::new(
            ron::from_str(&own_framework()).unwrap(),
            own.collect(),
            References::default(),
            constants(),
        );
        let added = self.added.iter().enumerate().map(|(i, o)| {
            let uri = format!("u{}", o.uri);
            source(&format!("a{i:02}"), o, Some(uri))
        });
        let added = AddedCatalogue {
            framework: ron::from_str(&framework_file(&[
                (named('e', 3), "Technical"),
                (named('s', 5), "Listed"),
            ]))
            .unwrap(),
            occupations: added.collect(),
        };
        let mut activities = Activities::default();
        if self.with_activities {
            let tasks = named('k', 3);
            let task = |id| ron::from_str(&format!("(id: \"{id}\", label: {{}})")).unwrap();
            activities.tasks = tasks.iter().map(task).collect();
        }
        if self.activities_first {
            catalogue.with_activities(activities).with_catalogue(added)
        } else {
            catalogue.with_catalogue(added).with_activities(activities)
        }
    }

    fn profile(&self, catalogue: &Catalogue) -> CompetenceProfile {
        let evidence = self.evidence.iter().map(|(id, values)| {
            let said = |(source, level): &(usize, f64)| {
                Evidence::new(EvidenceSource::ALL[*source], *level)
            };
            (CompetenceId::new(id), values.iter().map(said).collect())
        });
        let constants = &catalogue.constants().level;
        assess_all(catalogue.framework(), &evidence.collect(), constants)
    }

    fn plainly(&self, alone: bool) -> Plain {
        let own = self.own.iter().enumerate();
        let own: Vec<_> = own.map(|(i, o)| (format!("o{i:02}"), o.clone())).collect();
        let added = self.beside().into_iter();
        let added = added.map(|(id, o)| (id, o.clone()));
        let added: Vec<_> = if alone { Vec::new() } else { added.collect() };
        Plain {
            alone,
            tasks: self.with_activities && !alone,
            evidence: self.evidence.clone(),
            own,
            added,
        }
    }
}

/// The rules once more, by names and sets.
struct Plain {
    /// Without what is added.
    alone: bool,
    tasks: bool,
    evidence: BTreeMap<String, Vec<(usize, f64)>>,
    own: Vec<(String, Occupation)>,
    added: Vec<(String, Occupation)>,
}

impl Plain {
    /// Every competence that there is, and whether it is one of lists by its kind.
    fn there(&self) -> BTreeMap<String, bool> {
        let mut all: BTreeMap<String, bool> = BTreeMap::new();
        let mut add = |names: Vec<String>, of_lists: bool| {
            all.extend(names.into_iter().map(|n| (n, of_lists)));
        };
        add(core(), false);
        add(named('l', 4), true);
        for (_, o) in self.own.iter().chain(&self.added) {
            add(o.trade.keys().cloned().collect(), true);
        }
        if !self.alone {
            add(named('s', 5), true);
            add(vec!["e1".to_owned(), "e2".to_owned()], true);
        }
        if self.tasks {
            add(named('k', 3), false);
        }
        all
    }

    fn rated(occupations: &[(String, Occupation)], own: bool) -> BTreeSet<String> {
        let grids = occupations.iter().flat_map(|(_, o)| o.grid.keys());
        let mut all: BTreeSet<String> = grids.map(|n| canonical(n).to_owned()).collect();
        if own && !all.is_empty() {
            all.extend(core());
        }
        all
    }

    fn candidates(&self) -> Vec<Candidate> {
        let there = self.there();
        let of_own = Self::rated(&self.own, true);
        let of_added = Self::rated(&self.added, false);
        let mut values: BTreeMap<&str, Vec<(usize, f64)>> = BTreeMap::new();
        for (name, said) in &self.evidence {
            if self.alone && name == "e0" {
                continue;
            }
            values.entry(canonical(name)).or_default().extend(said);
        }
        let levels: Vec<_> = there
            .keys()
            .map(|name| reference::level(values.get(name.as_str()).map_or(&[], |v| v)))
            .collect();
        let of = |(id, o): &(String, Occupation), rated: &BTreeSet<String>| {
            let mut required: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
            let optional = o.optional.iter().map(|n| (n, (2.0, 0.5)));
            let essential = o.essential.iter().map(|n| (n, (3.0, 1.0)));
            let figures = o.grid.iter().chain(&o.trade);
            let figures = figures.map(|(n, (r, im))| (n, (*r, (im - 1.0) / 4.0)));
            for (name, figures) in optional.chain(essential).chain(figures) {
                let unknown = self.alone && name == "e0";
                if there.contains_key(canonical(name)) && !unknown {
                    required.insert(canonical(name), figures);
                }
            }
            let lists = o.trade.keys().chain(&o.essential).chain(&o.optional);
            let mut lists = lists.map(|n| canonical(n));
            let has_list = lists.any(|n| required.contains_key(n));
            let has_grid = !o.grid.is_empty();
            let judged: Vec<bool> = there
                .iter()
                .map(|(name, of_lists)| {
                    let by_grid = has_grid && rated.contains(name);
                    let free = !of_own.contains(name) && !of_added.contains(name);
                    let by_list = has_list && *of_lists && free;
                    let wanted = required.get(name.as_str()).is_some_and(|f| f.0 > 0.0);
                    by_grid || by_list || wanted
                })
                .collect();
            let judged: Vec<_> = levels
                .iter()
                .zip(judged)
                .map(|(level, judged)| level.filter(|_| judged))
                .collect();
            let all = there.keys().map(|n| required.get(n.as_str()).copied());
            let all: Vec<(f64, f64)> = all.map(Option::unwrap_or_default).collect();
            let r: Vec<f64> = all.iter().map(|f| f.0).collect();
            let im: Vec<f64> = all.iter().map(|f| 1.0 + 4.0 * f.1).collect();
            Candidate {
                class: 0,
                figures: reference::figures(&judged, &r, &im),
                code: o.code.to_string(),
                id: id.clone(),
            }
        };
        let own = self.own.iter().map(|o| of(o, &of_own));
        let added = self.added.iter().map(|o| of(o, &of_added));
        own.chain(added).collect()
    }
}

fn near(what: &str, got: Option<f64>, expected: Option<f64>) {
    let agree = match (got, expected) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    assert!(
        agree,
        "{what}: the library says {got:?}, the plain method {expected:?}"
    );
}

fn same(id: &str, fit: &Fit, plain: &Figures) {
    let what = |name: &str| format!("{id}, {name}");
    near(&what("q"), Some(fit.assessed_share), Some(plain.q));
    near(&what("C"), fit.coverage, plain.c);
    near(&what("C_lo"), Some(fit.missing.lo), Some(plain.c_missing.0));
    near(&what("C_hi"), Some(fit.missing.hi), Some(plain.c_missing.1));
    near(&what("low"), Some(fit.total.lo), Some(plain.c_total.0));
    near(&what("high"), Some(fit.total.hi), Some(plain.c_total.1));
    near(&what("A"), fit.resemblance, plain.a);
    near(&what("U"), fit.strengths_used, plain.u);
    near(&what("F"), fit.index, plain.f);
    for (flag, expected) in [
        (FitFlag::NotEnoughAssessed, plain.f.is_none()),
        (FitFlag::Provisional, plain.provisional),
        (FitFlag::FlatOrFew, plain.flat_or_few),
        (FitFlag::UnderUse, plain.under_use),
    ] {
        assert_eq!(fit.flags.contains(flag), expected, "{id}, {flag:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn grids_and_lists_agree_with_the_plain_method(case in case()) {
        let catalogue = case.catalogue();
        let profile = case.profile(&catalogue);
        let candidates = case.plainly(false).candidates();
        let ranking = rank(&catalogue, &profile, &Holdings::default());
        prop_assert_eq!(ranking.len(), candidates.len());
        for plain in &candidates {
            let position = catalogue.position(&OccupationId::new(&plain.id)).unwrap();
            let entry = ranking.iter().find(|f| f.position == position).unwrap();
            same(&plain.id, &entry.fit, &plain.figures);
            let required = catalogue.requirements(position);
            let one = fit(&profile, required, &catalogue.constants().fit);
            same(&plain.id, &one, &plain.figures);
            let losses: f64 = entry.explain(&catalogue, &profile).iter().map(|i| i.loss).sum();
            near("losses", Some(losses), Some(plain.figures.losses.iter().sum()));
        }
        prop_assert_eq!(ids(&catalogue, &ranking), reference::order(candidates));
    }

    #[test]
    fn many_persons_at_once_come_to_the_same(cases in prop::collection::vec(case(), 1..5), most in 0usize..20) {
        let catalogue = cases[0].catalogue();
        let profiles: Vec<_> = cases.iter().map(|c| c.profile(&catalogue)).collect();
        let mut people = People::default();
        for profile in &profiles {
            people.push(profile.known().iter().map(|(at, level)| (*at, level.level)));
        }
        let found = best(&catalogue, &people, most);
        prop_assert_eq!(found.len(), profiles.len());
        for (found, profile) in found.iter().zip(&profiles) {
            let ranking = rank(&catalogue, profile, &Holdings::default());
            let first = ranking.iter().filter(|f| f.fit.index.is_some()).take(most);
            let expected: Vec<_> = first.collect();
            prop_assert_eq!(found.len(), expected.len());
            for (found, expected) in found.iter().zip(expected) {
                prop_assert_eq!(found.position, expected.position);
                near("F", Some(found.index), expected.fit.index);
                near("C_lo", Some(found.sure), Some(expected.fit.missing.lo));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(8) })]

    #[test]
    fn the_command_agrees_with_the_plain_method(case in case()) {
        let desk = Desk::new();
        desk.put("catalogue/competences.ron", own_framework());
        for (i, o) in case.own.iter().enumerate() {
            let id = format!("o{i:02}");
            let mut o = o.clone();
            // What is not there would be told as a mistake.
            let known = case.plainly(true).there();
            o.essential.retain(|n| known.contains_key(n));
            o.optional.retain(|n| known.contains_key(n));
            desk.put(&format!("catalogue/occupations/{id}.ron"), occupation_file(&id, &o));
        }
        let known = case.plainly(true).there();
        let mut evidence = String::new();
        for (name, values) in case.evidence.iter().filter(|(n, _)| known.contains_key(*n)) {
            write!(evidence, "\"{name}\": [").unwrap();
            for (source, level) in values {
                write!(evidence, "{}({level}), ", SOURCES[*source]).unwrap();
            }
            evidence.push_str("], ");
        }
        desk.put("evidence.ron", format!("(evidence: {{{evidence}}})"));
        let run = desk.bilan(&[
            "match", "--catalogue", "catalogue", "--evidence", "evidence.ron", "--format", "json",
        ]);
        let told: Value = serde_json::from_str(&run.out)
            .unwrap_or_else(|error| panic!("{error}: {run:?}"));
        let candidates = case.plainly(true).candidates();
        let fits = told["fits"].as_array().unwrap();
        let order: Vec<_> = fits.iter().map(|f| f["occupation"].as_str().unwrap().to_owned()).collect();
        for plain in &candidates {
            let fit = fits.iter().find(|f| f["occupation"] == *plain.id).unwrap();
            let figures = &plain.figures;
            for (name, got, expected) in [
                ("q", &fit["q"], Some(figures.q)),
                ("C", &fit["c"], figures.c),
                ("C_lo", &fit["c_missing"][0], Some(figures.c_missing.0)),
                ("C_hi", &fit["c_missing"][1], Some(figures.c_missing.1)),
                ("low", &fit["c_total"][0], Some(figures.c_total.0)),
                ("high", &fit["c_total"][1], Some(figures.c_total.1)),
                ("A", &fit["a"], figures.a),
                ("U", &fit["u"], figures.u),
                ("F", &fit["f"], figures.f),
            ] {
                near(&format!("{}, {name}", plain.id), got.as_f64(), expected);
            }
            let flagged = |name: &str| fit["flags"].as_array().unwrap().contains(&Value::from(name));
            assert_eq!(flagged("not_enough_assessed"), figures.f.is_none());
            assert_eq!(flagged("provisional"), figures.provisional);
            assert_eq!(flagged("flat_or_few"), figures.flat_or_few);
            assert_eq!(flagged("under_use"), figures.under_use);
        }
        prop_assert_eq!(order, reference::order(candidates));
    }
}

#[test]
fn an_occupation_that_is_ours_already_lends_its_titles() {
    let framework = || ron::from_str("(format: 1, competences: [])").unwrap();
    let read = |text: &str| -> OccupationSource { ron::from_str(text).unwrap() };
    let own = read(
        r#"(format: 1, id: "baker", esco: Some("u1"), label: {"fr": "Boulanger"}, other_titles: {"fr": ["Boulangère"]})"#,
    );
    let catalogue = Catalogue::new(framework(), vec![own], References::default(), constants());
    let catalogue = catalogue.with_catalogue(AddedCatalogue {
        framework: framework(),
        occupations: vec![
            read(r#"(format: 1, id: "e1", esco: Some("u1"), label: {"en": "baker"}, other_titles: {"en": ["bread baker"]})"#),
            read(r#"(format: 1, id: "baker", esco: Some("u2"), label: {"en": "another"})"#),
            read(r#"(format: 1, id: "e3", esco: Some("u3"), label: {"en": "miller"})"#),
        ],
    });
    let kept: Vec<_> = catalogue
        .occupations()
        .iter()
        .map(|o| o.id.as_str())
        .collect();
    assert_eq!(kept, ["baker", "e3"], "the first of each URI and id");
    let titles: Vec<_> = catalogue.other_titles(0).collect();
    assert_eq!(
        titles,
        [
            ("fr", "Boulanger"),
            ("fr", "Boulangère"),
            ("en", "baker"),
            ("en", "bread baker"),
        ]
    );
    let label = catalogue.occupation(&"e3".into()).unwrap();
    assert_eq!(label.label.get(&LangId::new("en")), "miller");
}
