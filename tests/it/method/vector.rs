//! The test vector that the method publishes, figure by figure.

use bilan::competence::{CompetenceId, CompetenceProfile, EvidenceSource};
use bilan::occupation::{Catalogue, Class, FitFlag, Holdings, ItemState, rank};

use super::{DOCUMENT, OBSERVED, SELF, catalogue, ids, named, occupation, profile};

#[track_caller]
fn same(what: &str, got: f64, expected: f64, decimals: i32) {
    let tolerance = 0.5 * 10f64.powi(-decimals) + 1e-12;
    assert!(
        (got - expected).abs() <= tolerance,
        "{what}: {got}, but the method's document says {expected}"
    );
}

const COMPETENCES: [&str; 10] = [
    "masonry", "plans", "safety", "physical", "teamwork", "oral", "calc", "customer", "digital",
    "planning",
];

fn vector() -> (Catalogue, CompetenceProfile) {
    let ids: Vec<String> = COMPETENCES.map(str::to_owned).to_vec();
    let occupations = [
        (
            "labourer",
            "9313",
            [1., 0., 2., 3., 2., 1., 0., 0., 0., 0.],
            [3., 1., 4., 5., 3., 2., 1., 1., 1., 1.],
        ),
        (
            "bricklayer",
            "7112",
            [3., 2., 3., 3., 2., 1., 2., 0., 0., 2.],
            [5., 4., 5., 4., 3., 2., 3., 1., 1., 3.],
        ),
        (
            "waiter",
            "5131",
            [0., 0., 1., 2., 2., 3., 1., 4., 1., 2.],
            [1., 1., 3., 3., 4., 5., 3., 5., 2., 3.],
        ),
    ]
    .map(|(id, code, r, im)| occupation(id, code, &ids, &r, &im));
    let catalogue = catalogue(&ids, occupations.to_vec());
    let evidence = [
        (
            "masonry",
            vec![(SELF, 3.), (SELF, 3.), (OBSERVED, 2.), (DOCUMENT, 3.)],
        ),
        ("plans", vec![(SELF, 1.)]),
        ("safety", vec![(SELF, 2.), (SELF, 3.), (OBSERVED, 2.)]),
        ("physical", vec![(SELF, 4.)]),
        ("teamwork", vec![(SELF, 3.)]),
        ("oral", vec![(OBSERVED, 2.)]),
        ("calc", vec![]),
        ("customer", vec![(SELF, 1.)]),
        ("planning", vec![(SELF, 2.), (SELF, 1.)]),
    ]
    .map(|(id, values)| (id.to_owned(), values));
    let profile = profile(&catalogue, &evidence);
    (catalogue, profile)
}

#[test]
fn the_vector_has_the_published_levels() {
    let (catalogue, profile) = vector();
    let at = |id: &str| {
        let position = catalogue.framework().position(&CompetenceId::new(id));
        profile.at(position.unwrap()).copied()
    };
    let masonry = at("masonry").unwrap();
    same("masonry", masonry.level, 2.6637, 4);
    same("masonry, standard error", masonry.se, 0.4059, 4);
    same("masonry, low end", masonry.lo, 2.1435, 4);
    same("masonry, high end", masonry.hi, 3.1840, 4);
    assert_eq!(masonry.strongest, EvidenceSource::Document);
    assert_eq!(masonry.self_declared, Some(3.0));
    assert_eq!(masonry.observed, Some(2.0));
    for (id, level) in [
        ("plans", 1.0),
        ("physical", 4.0),
        ("teamwork", 3.0),
        ("oral", 2.0),
        ("customer", 1.0),
    ] {
        same(id, at(id).unwrap().level, level, 6);
    }
    same("safety", at("safety").unwrap().level, 2.1899, 4);
    let planning = at("planning").unwrap();
    same("planning", planning.level, 1.5, 6);
    same("planning, standard error", planning.se, 0.8944, 4);
    assert_eq!(at("calc"), None, "an empty list says nothing");
    assert_eq!(at("digital"), None, "what is not named says nothing");
    assert!((at("physical").unwrap().hi - 4.0).abs() < 1e-12, "clipped");
}

#[test]
fn the_vector_has_the_published_fits() {
    let (catalogue, profile) = vector();
    let fits = rank(&catalogue, &profile, &Holdings::default());
    assert_eq!(ids(&catalogue, &fits), ["labourer", "bricklayer", "waiter"]);
    // q, C, C_lo, C_hi, C total low, C total high, A, U, F
    let published = [
        (
            "labourer",
            [
                1.0, 1.0, 1.0, 1.0, 0.870_429, 1.0, 0.921_968, 0.518_623, 0.872_512,
            ],
        ),
        (
            "bricklayer",
            [
                0.923_077, 0.821_136, 0.757_972, 0.834_895, 0.534_750, 0.992_031, 0.626_704,
                0.769_501, 0.733_036,
            ],
        ),
        (
            "waiter",
            [
                0.936_170, 0.613_636, 0.574_468, 0.638_298, 0.346_258, 0.844_997, 0.0, 0.547_436,
                0.354_942,
            ],
        ),
    ];
    for (id, [q, c, c_lo, c_hi, total_lo, total_hi, a, u, f]) in published {
        let fit = &named(&catalogue, &fits, id).fit;
        let check = |what: &str, got: f64, expected: f64| {
            same(&format!("{id}, {what}"), got, expected, 6);
        };
        check("q", fit.assessed_share, q);
        check("C", fit.coverage.unwrap(), c);
        check("C_lo", fit.missing.lo, c_lo);
        check("C_hi", fit.missing.hi, c_hi);
        check("C total, low", fit.total.lo, total_lo);
        check("C total, high", fit.total.hi, total_hi);
        check("A", fit.resemblance.unwrap(), a);
        check("U", fit.strengths_used.unwrap(), u);
        check("F", fit.index.unwrap(), f);
    }
    assert_eq!(
        named(&catalogue, &fits, "labourer")
            .fit
            .flags
            .iter()
            .collect::<Vec<_>>(),
        [FitFlag::UnderUse]
    );
    assert_eq!(
        named(&catalogue, &fits, "bricklayer")
            .fit
            .flags
            .iter()
            .next(),
        None
    );
    assert_eq!(
        named(&catalogue, &fits, "waiter").fit.flags.iter().next(),
        None
    );
    assert!(fits.iter().all(|f| f.class == Class::Open));
}

#[test]
fn the_vector_has_the_published_explanation() {
    let (catalogue, profile) = vector();
    let fits = rank(&catalogue, &profile, &Holdings::default());
    let bricklayer = named(&catalogue, &fits, "bricklayer");
    let items = bricklayer.explain(&catalogue, &profile);
    let item = |id: &str| {
        let position = catalogue.framework().position(&CompetenceId::new(id));
        items.iter().find(|i| Some(i.position) == position)
    };
    for (id, loss, state) in [
        ("safety", 0.0675, ItemState::Near),
        ("plans", 0.0625, ItemState::ToDevelop),
        ("masonry", 0.0280, ItemState::Near),
        ("planning", 0.0208, ItemState::Near),
        ("physical", 0.0, ItemState::Strength),
        ("calc", 0.0, ItemState::NotAssessed),
    ] {
        let line = item(id).unwrap();
        same(id, line.loss, loss, 4);
        assert_eq!(line.state, state, "{id}");
    }
    assert!(item("customer").is_none(), "it is not required");
    let sum: f64 = items.iter().map(|i| i.loss).sum();
    same("sum of losses", sum, 0.178_864, 6);
    same(
        "losses and coverage",
        sum + bricklayer.fit.coverage.unwrap(),
        1.0,
        12,
    );
}

#[test]
fn a_strength_that_only_the_person_declares_is_to_be_confirmed() {
    let ids = vec!["masonry".to_owned()];
    let catalogue = catalogue(
        &ids,
        vec![occupation("bricklayer", "7112", &ids, &[3.], &[5.])],
    );
    let confirm = |values: Vec<(usize, f64)>| {
        let profile = profile(&catalogue, &[("masonry".to_owned(), values)]);
        let fits = rank(&catalogue, &profile, &Holdings::default());
        let items = fits[0].explain(&catalogue, &profile);
        (items[0].state, items[0].to_confirm)
    };
    assert_eq!(confirm(vec![(SELF, 3.)]), (ItemState::Strength, true));
    assert_eq!(
        confirm(vec![(SELF, 4.), (OBSERVED, 4.), (DOCUMENT, 4.)]),
        (ItemState::Strength, false)
    );
    assert_eq!(confirm(vec![(SELF, 2.)]), (ItemState::ToDevelop, false));
}
