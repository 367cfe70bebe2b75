//! The panel is what it says: the same seed the same people, no more questions than there are, and half of them spared
//! where half of them tell nothing.

use std::fmt::Write as _;

use bilan::occupation::Catalogue;
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

/// Nine occupations in whole levels, each far from every other.
fn far_apart() -> Catalogue {
    let occupations = (0..9_u32).map(|i| {
        let grid =
            (0..12_u32).map(|c| (f64::from((i * (c + 2) + c * c) % 5), 2.0 + f64::from(c % 3)));
        occupation(&format!("{i:04}"), &grid.collect::<Vec<_>>())
    });
    catalogue(12, occupations.collect())
}

/// The reading's law: once the answers leave one occupation, the first ones are its nearest by F, whatever the order.
#[test]
fn who_answers_exactly_as_one_occupation_requires_is_read_as_its_nearest() {
    let exact = PanelWish { noise: 0.0, ..WISH };
    let panel = panel(&far_apart(), exact).unwrap();
    assert_eq!(panel.courses().len(), 2 * Order::ALL.len());
    for course in panel.courses() {
        let (_, own) = *panel.agreement(course).last().unwrap();
        let (order, reading) = (course.order, course.reading);
        assert!((own - 3.0).abs() < 1e-9, "{order:?} {reading:?}: {own}");
    }
}

/// Eleven competences move a little from occupation to occupation, the last by whole levels: it alone says who is near.
#[test]
fn what_sets_occupations_furthest_apart_is_asked_first() {
    let occupations = (0..3_u32).map(|i| {
        let little = 0.1 * f64::from(i);
        let mut grid: Vec<_> = (0..11).map(|c| (f64::from(c % 4) + little, 3.0)).collect();
        grid.push((2.0 * f64::from(i), 5.0));
        occupation(&format!("{i:04}"), &grid)
    });
    let catalogue = catalogue(12, occupations.collect());
    let exact = PanelWish {
        noise: 0.0,
        first: 1,
        ..WISH
    };
    let panel = panel(&catalogue, exact).unwrap();
    let after = |order| {
        let course = panel.course(order, Reading::Resembled).unwrap();
        panel.agreement(course)
    };
    // One answer is enough; in the fixed order it is the last.
    assert!(
        after(Order::Apart)
            .iter()
            .skip(1)
            .all(|(_, own)| (own - 1.0).abs() < 1e-9)
    );
    let fixed = after(Order::Framework);
    assert!(fixed[11].1 < 1.0, "{fixed:?}");
    assert!((fixed[12].1 - 1.0).abs() < 1e-9, "{fixed:?}");
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

/// Puts a folder in O*NET's form: nine occupations, each element's level (0–7) by occupation and place.
fn onet_folder(desk: &Desk, name: &str, elements: &[&str], level: impl Fn(u32, u32) -> u32) {
    let mut rated = "onet_soc\tdomain\telement_id\telement\timportance\tlevel\n".to_owned();
    for occupation in 0..9_u32 {
        for (place, element) in (0..).zip(elements) {
            let (level, importance) = (level(occupation, place), 1 + (occupation + place) % 5);
            writeln!(
                rated,
                "11-000{occupation}.00\tSkills\t{element}\tName\t{importance}\t{level}"
            )
            .unwrap();
        }
    }
    desk.put(&format!("{name}/ksa_level_importance.tsv"), &rated);
    desk.put(
        &format!("{name}/Related Occupations.txt"),
        "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n11-0000.00\t11-0001.00\tPrimary-Short\t1\n",
    );
}

/// The command prints what the library reckons, of a folder in O*NET's form.
#[test]
fn the_command_prints_the_panel() {
    let desk = Desk::new();
    let elements = [
        "2.C.1.a", "2.C.4.a", "2.C.7.a", "2.B.3.a", "2.B.3.l", "2.A.1.e",
    ];
    onet_folder(&desk, "data", &elements, |occupation, place| {
        (occupation * 7 + place * 3) % 8
    });
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

/// 0 is said only where the very same first five are reached with half the questions, and what is said agrees with it.
#[test]
fn the_exit_code_says_whether_half_is_reached() {
    let desk = Desk::new();
    let elements: Vec<String> = (0..12)
        .map(|i| format!("2.A.1.{}", (b'a' + i) as char))
        .collect();
    let elements: Vec<&str> = elements.iter().map(String::as_str).collect();
    // Only the last of twelve elements tells occupations apart.
    onet_folder(&desk, "last", &elements, |occupation, place| {
        if place == 11 { occupation.min(7) } else { 4 }
    });
    // There are two, and neither says what the other does.
    onet_folder(&desk, "both", &elements[..2], |occupation, place| {
        3 * if place == 0 {
            occupation / 3
        } else {
            occupation % 3
        }
    });
    // There is one, and the first five are the same whatever is said: nothing can be spared.
    onet_folder(&desk, "nothing", &elements[..1], |occupation, _| {
        occupation.min(7)
    });
    for (folder, code, said) in [
        ("last", 0, "with at most half the questions"),
        ("both", 1, "take more than half the questions"),
        ("nothing", 1, "take more than half the questions"),
    ] {
        let at = desk.at(folder);
        let run = desk.bilan(&[
            "validate",
            "panel",
            at.to_str().unwrap(),
            "--people",
            "20",
            "--noise",
            "0.4",
            "--lang",
            "en",
        ]);
        assert_eq!(run.code, code, "{run:?}");
        assert!(run.out.contains(said), "{run:?}");
    }
}
