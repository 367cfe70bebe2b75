//! `bilan validate` measures what it says it measures, says how sure it is, and ends as it says.

mod folder;
mod lists;
mod recount;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::program::{Desk, Run};
use folder::{Made, clustered, drawn};

/// The result of a run for programmes.
#[track_caller]
fn told(run: &Run) -> Value {
    assert!(run.code < 2 && run.err.is_empty(), "{run:?}");
    serde_json::from_str(&run.out).unwrap()
}

fn onet(desk: &Desk, more: &[&str]) -> Run {
    let mut arguments = vec!["validate", "onet", "onet", "--elements", "elements.txt"];
    arguments.extend(more);
    desk.bilan(&arguments)
}

/// A row of a table, by setting and method.
fn row<'a>(told: &'a Value, setting: &str, method: &str) -> &'a Value {
    let named = |list: &'a Value, key: &str, name: &str| {
        let mut of = list.as_array().unwrap().iter();
        of.find(|v| v[key] == name).unwrap()
    };
    let table = named(&told["study"]["tables"], "setting", setting);
    named(&table["rows"], "method", method)
}

/// Every figure with an interval, wherever it stands.
fn estimates(value: &Value, found: &mut Vec<[f64; 3]>) {
    match value {
        Value::Object(of) if of.contains_key("lo") => {
            found.push(["lo", "value", "hi"].map(|key| of[key].as_f64().unwrap()));
        }
        Value::Object(of) => of.values().for_each(|v| estimates(v, found)),
        Value::Array(of) => of.iter().for_each(|v| estimates(v, found)),
        _ => {}
    }
}

#[track_caller]
fn assert_near(told: &Value, counted: f64, what: &str) {
    let told = told["value"].as_f64().unwrap();
    assert!((told - counted).abs() < 1e-9, "{what}: {told} is {counted}");
}

/// Two drawn folders, and one in which the related ones are near.
#[test]
fn the_figures_are_those_of_a_plain_recount() {
    for made in [drawn(1), drawn(2), clustered(3)] {
        let desk = Desk::new();
        made.put(&desk);
        let told = told(&onet(&desk, &["--format", "json"]));
        for (setting, whole) in [("published", true), ("as_rated", false)] {
            let counted = recount::of(&made, whole);
            for (method, figures) in &counted.by_method {
                let row = row(&told, setting, method);
                let what = |figure: &str| format!("{setting} {method} {figure}");
                assert_near(&row["first"], figures.first, &what("first"));
                assert_near(&row["in_ten"], figures.in_ten, &what("in ten"));
                assert_near(&row["hit"], figures.hit, &what("hit"));
                assert_near(&row["recall"], figures.recall, &what("recall"));
            }
            if whole {
                let recall = |method: &str| counted.by_method[method].recall;
                let advantage = recall("index") - recall("coverage");
                assert_near(&told["study"]["advantage"], advantage, "advantage");
                let zones = &told["study"]["zones"];
                assert_eq!(zones["persons"], counted.zones.persons);
                assert_near(&zones["coverage"], counted.zones.coverage, "zones of C");
                assert_near(&zones["index"], counted.zones.index, "zones of F");
                assert_near(&zones["related"], counted.zones.related, "zones, related");
            }
        }
        let persons = made
            .occupations
            .iter()
            .filter(|o| made.is_person(o))
            .count();
        assert_eq!(told["study"]["persons"], persons);
        assert_eq!(told["study"]["occupations"], made.occupations.len());
        let chance = 10.0 / (made.occupations.len() - 1) as f64;
        assert_near(&row(&told, "gaps", "random")["recall"], chance, "chance");
    }
}

#[test]
fn every_interval_holds_its_figure_and_some_have_width() {
    let desk = Desk::new();
    drawn(4).put(&desk);
    let mut found = Vec::new();
    estimates(&told(&onet(&desk, &["--format", "json"])), &mut found);
    assert!(found.len() > 100, "{}", found.len());
    for [lo, value, hi] in &found {
        assert!(
            lo <= &(value + 1e-9) && value <= &(hi + 1e-9),
            "{lo} {value} {hi}"
        );
    }
    let wide = found.iter().filter(|[lo, _, hi]| hi - lo > 0.02).count();
    assert!(wide > 40, "{wide}");
}

/// What never fails is checked as often as it is said to be: for every person, occupation and draw.
#[test]
fn bounds_and_learning_are_looked_at_for_everybody() {
    let desk = Desk::new();
    let made = drawn(5);
    made.put(&desk);
    let told = told(&onet(&desk, &["--format", "json"]));
    let pairs = told["study"]["persons"].as_u64().unwrap() * made.occupations.len() as u64;
    let repeats = 3;
    let study = &told["study"];
    assert_eq!(study["bounds"]["checked"], pairs * repeats);
    assert_eq!(study["monotone"]["checked"], pairs);
    assert_eq!(study["bounds"]["violations"], 0);
    assert_eq!(study["monotone"]["violations"], 0);
}

#[test]
fn what_must_hold_decides_how_it_ends() {
    let desk = Desk::new();
    clustered(6).put(&desk);
    let run = onet(&desk, &[]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(!run.out.contains("Non tenu"), "{run:?}");
    assert_eq!(run.out.matches("Tenu : ").count(), 6, "{run:?}");

    // The same occupations, but what is related has nothing to do with what is rated.
    let desk = Desk::new();
    let mut made = clustered(6);
    made.relate_at_random(6);
    made.put(&desk);
    let run = onet(&desk, &[]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.out.contains("Non tenu : R@10 de F ("), "{run:?}");
    assert!(
        run.out
            .contains("Tenu : Cas de couverture hors de ses bornes")
    );

    // Two occupations that nobody can tell apart: neither is first alone.
    let desk = Desk::new();
    let mut made = clustered(6);
    made.occupations[1].ratings = made.occupations[0].ratings.clone();
    made.put(&desk);
    let told = told(&onet(&desk, &["--format", "json"]));
    assert_eq!(told["holds"], false);
    let failing: Vec<&str> = told["study"]["judged"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|j| j["holds"] == false)
        .map(|j| j["bound"].as_str().unwrap())
        .collect();
    assert_eq!(failing, ["first"]);
}

#[test]
fn every_run_says_the_same() {
    let desk = Desk::new();
    drawn(7).put(&desk);
    let of = || {
        let mut told = told(&onet(&desk, &["--format", "json"]));
        told["seconds"] = Value::Null;
        told
    };
    assert_eq!(of(), of());
}

/// The official files, packed and shuffled, and the compact table say the same.
#[test]
fn the_form_of_the_files_changes_nothing() {
    let made = drawn(8);
    let told_of = |put: &dyn Fn(&Made, &Desk)| {
        let desk = Desk::new();
        put(&made, &desk);
        told(&onet(&desk, &["--format", "json"]))["study"].clone()
    };
    let plain = told_of(&Made::put);
    assert_eq!(plain, told_of(&Made::put_packed));
    assert_eq!(plain, told_of(&Made::put_compact));
    assert_eq!(plain, told_of(&Made::put_shuffled));
}

/// Left out, the elements are those of the technical competences: the forty of the published table.
#[test]
fn the_elements_left_out_are_those_of_the_technical_competences() {
    let desk = Desk::new();
    let mut made = drawn(9);
    made.rate_also(&["2.A.1.d", "2.A.2.b", "2.A.1.a"]);
    made.put(&desk);
    let told = told(&desk.bilan(&["validate", "onet", "onet", "--format", "json"]));
    let ids = told["element_ids"].as_array().unwrap();
    let ids: BTreeSet<&str> = ids.iter().map(|id| id.as_str().unwrap()).collect();
    let framework = include_str!("../../../questionnaires/competences.ron");
    let technical: BTreeSet<&str> = framework
        .split("\n        (\n")
        .skip(1)
        .filter(|competence| {
            competence.contains("onet: [") && !competence.contains("kind: Transversal")
        })
        .map(|competence| {
            let rest = competence.split("onet: [\"").nth(1).unwrap();
            rest.split('"').next().unwrap()
        })
        .collect();
    assert_eq!(technical.len(), 40);
    let rated: BTreeSet<&str> = made.elements.iter().map(String::as_str).collect();
    assert_eq!(ids, technical.intersection(&rated).copied().collect());
}

#[test]
fn it_is_told_in_three_languages() {
    let desk = Desk::new();
    clustered(10).put(&desk);
    lists::put(&desk, &lists::made());
    for (lang, index, lists) in [
        ("fr", "indice de classement F", "groupe de base"),
        ("ar", "مؤشر الترتيب F", "المجموعة الأساسية"),
        ("en", "ranking index F", "unit group"),
    ] {
        let run = onet(&desk, &["--lang", lang]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
        assert_eq!(run.out.matches(index).count(), 5, "{lang}: {}", run.out);
        assert!(!run.out.contains("validate-"), "{lang}: {}", run.out);
        let run = desk.bilan(&["validate", "esco", "esco", "--lang", lang]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
        assert!(run.out.contains(lists), "{lang}: {}", run.out);
        assert!(!run.out.contains("validate-"), "{lang}: {}", run.out);
    }
}

#[test]
fn a_bad_folder_costs_one_plain_sentence() {
    let desk = Desk::new();
    clustered(11).put(&desk);
    desk.put("empty/readme.txt", "nothing");
    desk.put("file", "nothing");
    let sentence = |run: Run, part: &str| {
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.out.is_empty(), "{run:?}");
        assert_eq!(run.err.lines().count(), 1, "{run:?}");
        assert!(run.err.contains(part), "{part}: {run:?}");
    };
    for system in ["onet", "esco"] {
        sentence(desk.bilan(&["validate", system, "nowhere"]), "nowhere");
        sentence(desk.bilan(&["validate", system, "file"]), "file");
    }
    sentence(desk.bilan(&["validate", "onet", "empty"]), "Skills.txt");
    sentence(
        desk.bilan(&["validate", "esco", "empty"]),
        "occupations_en.csv",
    );
    desk.put("elements.txt", "2.C.1.a\n9.Z.9\n");
    sentence(onet(&desk, &[]), "9.Z.9");
    sentence(
        desk.bilan(&["validate", "onet", "onet", "--elements", "gone.txt"]),
        "gone.txt",
    );
    // A table that was cut off, one without a column, and one in which most figures are none.
    let skills = std::fs::read_to_string(desk.at("onet/Skills.txt")).unwrap();
    desk.put("onet/Skills.txt", &skills[..skills.len() - 20]);
    sentence(onet(&desk, &[]), "Skills.txt");
    desk.put("onet/Skills.txt", skills.replace("Scale ID", "Scale"));
    sentence(onet(&desk, &[]), "Scale ID");
    desk.put("onet/Skills.txt", skills.replace("\tLV\tC\t", "\tLV\tC\t9"));
    sentence(onet(&desk, &[]), "Skills.txt");
    // Ratings and relations that have no occupation in common.
    let desk = Desk::new();
    let mut made = clustered(11);
    for occupation in &mut made.occupations {
        occupation.related.clear();
    }
    made.put(&desk);
    let unknown = "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex\n99-9999.00\t99-9998.00\t1\n";
    desk.put("onet/Related Occupations.txt", unknown);
    sentence(onet(&desk, &[]), "version");
}
