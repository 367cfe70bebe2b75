//! The figures of `bilan validate esco`, on a small folder in the form of ESCO's.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fastrand::Rng;

use super::recount::{order, scores, sd};
use super::{assert_near, told};
use crate::program::Desk;

/// Address, unit group, essential and optional skills by number.
pub type Listed = (String, String, BTreeSet<u32>, BTreeSet<u32>);

const SKILLS: u32 = 60;

/// Unit groups of one to seven occupations with lists; one has none. Groups share a few skills.
pub fn made() -> Vec<Listed> {
    let mut random = Rng::with_seed(12);
    let mut made: Vec<Listed> = Vec::new();
    for group in 0..10_u32 {
        for member in 0..=(group % 7) {
            let mut skill = || match random.u32(0..3) {
                0 => group * 5 + random.u32(0..6),
                _ => random.u32(0..SKILLS),
            };
            let essential: BTreeSet<u32> = (0..7).map(|_| skill()).collect();
            let optional: BTreeSet<u32> = (0..5).map(|_| skill()).collect();
            let optional = optional.difference(&essential).copied().collect();
            let address = format!("http://data.europa.eu/esco/occupation/{group}-{member}");
            made.push((address, format!("{}", 2110 + group), essential, optional));
        }
    }
    let last = made.len() - 1;
    made[last].2.clear();
    made[last].3.clear();
    made
}

pub fn put(desk: &Desk, made: &[Listed]) {
    let mut occupations =
        String::from("conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n");
    let mut links = String::from("occupationUri,relationType,skillType,skillUri\n");
    for (address, group, essential, optional) in made.iter().rev() {
        writeln!(
            occupations,
            "Occupation,{address},{group},name,\"one\nother, with a comma\""
        )
        .unwrap();
        for (kind, skills) in [("optional", optional), ("essential", essential)] {
            for skill in skills {
                let skill = format!("http://data.europa.eu/esco/skill/{skill}");
                writeln!(links, "{address},{kind},knowledge,{skill}").unwrap();
            }
        }
    }
    // A link of an occupation that is not there is left out.
    links.push_str("http://data.europa.eu/esco/occupation/gone,essential,knowledge,http://data.europa.eu/esco/skill/1\n");
    desk.put("esco/occupations_en.csv", occupations);
    desk.put("esco/occupationSkillRelations.csv", links);
}

#[test]
fn the_figures_are_those_of_a_plain_recount() {
    let desk = Desk::new();
    let mut made = made();
    put(&desk, &made);
    let told = told(&desk.bilan(&["validate", "esco", "esco", "--format", "json"]));
    made.sort();
    made.sort_by(|a, b| a.1.cmp(&b.1));
    let listed: BTreeSet<u32> = made
        .iter()
        .flat_map(|o| o.2.iter().chain(&o.3).copied())
        .collect();
    let figures = |of: &Listed, essential: f64, optional: f64| -> Vec<f64> {
        let of_one = |skill: &u32| {
            if of.2.contains(skill) {
                essential
            } else if of.3.contains(skill) {
                optional
            } else {
                0.0
            }
        };
        listed.iter().map(of_one).collect()
    };
    let has_list = |o: &Listed| !o.2.is_empty() || !o.3.is_empty();
    let (mut persons, mut alone) = (0.0, 0);
    let mut sums = [0.0; 3];
    let mut flat = 0;
    for (own, occupation) in made.iter().enumerate() {
        let near: Vec<usize> = (0..made.len())
            .filter(|i| *i != own && made[*i].1 == occupation.1)
            .collect();
        if near.is_empty() || !has_list(occupation) {
            alone += 1;
            continue;
        }
        persons += 1.0;
        let x = figures(occupation, 3.0, 2.0);
        flat += usize::from(sd(&x) < 0.25);
        let all: Vec<[f64; 4]> = made
            .iter()
            .map(|o| {
                if has_list(o) {
                    scores(&x, &figures(o, 3.0, 2.0), &figures(o, 1.0, 0.5))
                } else {
                    [0.0, 0.0, 0.0, -1.0]
                }
            })
            .collect();
        let of = |which: usize| all.iter().map(|s| s[which]).collect::<Vec<f64>>();
        let none = vec![0.0; all.len()];
        for (sum, (first, second)) in sums.iter_mut().zip([(of(0), none), (of(3), of(0))]) {
            let front = &order(&first, &second, own)[..10];
            *sum += f64::from(u8::from(front.iter().any(|i| near.contains(i))));
        }
        // Ten drawn without replacement: that none of them is near.
        let others = (made.len() - 1) as f64;
        let mut missed = 1.0;
        for drawn in 0..10 {
            let left = others - f64::from(drawn);
            missed *= (left - near.len() as f64) / left;
        }
        sums[2] += 1.0 - missed;
    }
    let study = &told["study"];
    assert_eq!(told["rows_left_out"], 1);
    assert_eq!(study["occupations"], made.len());
    assert_eq!(study["skills"], listed.len());
    assert_eq!(study["persons"], persons as u64);
    assert_eq!(study["alone"], alone);
    assert_eq!(study["flat"], flat);
    for (method, sum) in ["coverage", "index", "random"].into_iter().zip(sums) {
        let row = study["rows"].as_array().unwrap();
        let row = row.iter().find(|r| r["method"] == method).unwrap();
        assert_near(&row["neighbour"], sum / persons, method);
        let [lo, value, hi] = ["lo", "value", "hi"].map(|k| row["neighbour"][k].as_f64().unwrap());
        assert!(lo <= value && value <= hi, "{row}");
    }
    // The folder is one in which it matters what is ranked by.
    assert!(sums[1] > sums[2], "{sums:?}");
}
