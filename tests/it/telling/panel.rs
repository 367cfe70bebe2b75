//! The panel is what it says: the same seed the same people, no more questions than there are, and half of them spared
//! where half of them tell nothing.

use std::fmt::Write as _;

use bilan::occupation::telling::{Measure, Order, Panel, PanelWish, Reading, panel, rated_alone};
use serde_json::Value;

use super::{catalogue, occupation};
use crate::program::Desk;

const WISH: PanelWish = PanelWish {
    people: 24,
    seed: 7,
    noise: 0.3,
    first: 3,
};

/// Twelve occupations by sixteen competences: the first ten are required of all alike, the last six tell them apart.
fn small() -> Panel {
    let occupations = (0..12_u32)
        .map(|i| {
            let mut grid = vec![(2.0, 2.0); 10];
            grid.extend((0..6).map(|bit| {
                let strong = (i * 5 + 3) >> bit & 1 == 1;
                (if strong { 4.0 } else { 0.0 }, 4.0)
            }));
            occupation(&format!("{i:04}"), &grid)
        })
        .collect();
    panel(&catalogue(16, occupations), WISH).unwrap()
}

#[test]
fn where_most_questions_tell_nothing_at_most_half_are_needed() {
    let panel = small();
    assert_eq!((panel.occupations, panel.questions), (12, 16));
    let course = |order| panel.course(order, Reading::Resembled).unwrap();
    let fixed = course(Order::Framework);
    for (measure, order) in Measure::ALL
        .into_iter()
        .flat_map(|m| [(m, Order::Telling), (m, Order::Apart)])
    {
        let ratio = panel.ratio(course(order), fixed, measure);
        assert!(ratio.mean <= 0.5, "{measure:?} {ratio:?}");
        assert!(
            ratio.lo <= ratio.mean && ratio.mean <= ratio.hi,
            "{ratio:?}"
        );
    }
}

/// Without noise the answers are somebody's very levels, and so are the first ones.
#[test]
fn who_answers_as_an_occupation_requires_is_read_as_its_own() {
    let occupations = (0..9_u32).map(|i| {
        let grid = (0..8_u32).map(|bit| {
            (
                if i >> (bit % 4) & 1 == 1 {
                    4.0
                } else {
                    f64::from(bit) / 4.0
                },
                4.0,
            )
        });
        occupation(&format!("{i:04}"), &grid.collect::<Vec<_>>())
    });
    let catalogue = catalogue(8, occupations.collect());
    let exact = PanelWish { noise: 0.0, ..WISH };
    let panel = panel(&catalogue, exact).unwrap();
    let course = panel.course(Order::Framework, Reading::Answered).unwrap();
    let (_, own) = *panel.agreement(course).last().unwrap();
    assert!(own > 2.0, "rounding alone stands between: {own}");
}

#[test]
fn the_same_seed_gives_the_same_panel() {
    assert_eq!(small(), small());
}

#[test]
fn after_all_questions_every_way_agrees() {
    let panel = small();
    let questions = panel.questions as f64;
    for course in panel.courses() {
        let agreement = panel.agreement(course);
        assert_eq!(agreement.len(), panel.questions + 1);
        let (same, own) = agreement[panel.questions];
        assert!((same - 3.0).abs() < 1e-9, "{same}");
        assert!((0.0..=3.0).contains(&own));
        for measure in Measure::ALL {
            let needed = panel.needed(course, measure);
            assert!((0.0..=questions).contains(&needed.mean), "{needed:?}");
            assert!(
                needed.lo <= needed.mean && needed.mean <= needed.hi,
                "{needed:?}"
            );
        }
        // What is stricter needs no fewer questions.
        let [same, four] =
            [Measure::Same, Measure::AllButOne].map(|m| panel.needed(course, m).mean);
        assert!(same >= four);
    }
}

#[test]
fn a_panel_needs_people_and_more_occupations_than_come_first() {
    let few = |n: u32| {
        let named = |i| occupation(&format!("{i:04}"), &[(f64::from(i), 3.0)]);
        catalogue(1, (0..n).map(named).collect())
    };
    assert!(panel(&few(3), WISH).is_none());
    assert!(panel(&few(4), WISH).is_some());
    assert!(panel(&few(4), PanelWish { people: 0, ..WISH }).is_none());
    assert!(panel(&catalogue(0, Vec::new()), WISH).is_none());
}

/// Of a catalogue with trades the panel asks about what all rate.
#[test]
fn the_panel_asks_about_grids_alone() {
    let mut with_trade = occupation("0001", &[(2.0, 3.0)]);
    with_trade.essential = vec![super::id(0)];
    let alone = rated_alone(&catalogue(1, vec![with_trade, occupation("0002", &[])]));
    assert_eq!(alone.occupations().len(), 1);
    assert!(alone.occupations()[0].essential.is_empty());
}

/// The command prints what the library reckons, of a folder in O*NET's form.
#[test]
fn the_command_prints_the_panel() {
    let desk = Desk::new();
    let elements = [
        "2.C.1.a", "2.C.4.a", "2.C.7.a", "2.B.3.a", "2.B.3.l", "2.A.1.e",
    ];
    let mut rated = "onet_soc\tdomain\telement_id\telement\timportance\tlevel\n".to_owned();
    for occupation in 0..9_u32 {
        for (i, element) in elements.iter().enumerate() {
            let level = (occupation * 7 + i as u32 * 3) % 8;
            let importance = 1 + (occupation + i as u32) % 5;
            writeln!(
                rated,
                "11-000{occupation}.00\tSkills\t{element}\tName\t{importance}\t{level}"
            )
            .unwrap();
        }
    }
    desk.put("data/ksa_level_importance.tsv", &rated);
    desk.put(
        "data/Related Occupations.txt",
        "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n11-0000.00\t11-0001.00\tPrimary-Short\t1\n",
    );
    let folder = desk.at("data");
    let folder = folder.to_str().unwrap();
    let arguments = [
        "validate", "panel", folder, "--people", "5", "--seed", "3", "--format", "json",
    ];
    let run = desk.bilan(&arguments);
    assert!(run.code < 2, "{run:?}");
    let told: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        told["panels"].as_array().unwrap().len(),
        2,
        "a panel for each noise"
    );
    let told = &told["panels"][0];
    assert_eq!(told["occupations"], 9);
    assert_eq!(told["questions"], 6);
    assert_eq!(told["people"], 5);
    assert_eq!(told["noise"], 0.4);
    assert_eq!(told["needed"].as_array().unwrap().len(), Measure::ALL.len());
    assert_eq!(told["agreement"][0]["same"].as_array().unwrap().len(), 7);
    assert_eq!(told["agreement"][0]["same"][6], 5.0);
    let again = desk.bilan(&arguments);
    let needed =
        |run: &str| serde_json::from_str::<Value>(run).unwrap()["panels"][1]["needed"].clone();
    assert_eq!(needed(&run.out), needed(&again.out));
    let plain = desk.bilan(&["validate", "panel", folder, "--people", "5", "--lang", "en"]);
    assert!(plain.out.contains("most telling first"), "{plain:?}");
    let nowhere = desk.bilan(&["validate", "panel", "nowhere", "--lang", "en"]);
    assert_eq!(nowhere.code, 2, "{nowhere:?}");
}
