//! The command line does what its help says, and ends as it says.

mod languages;
mod simulate;

use std::fmt::Write as _;

use serde_json::Value;

use crate::program::{Desk, Run};

const SCORING: &str = include_str!("../../questionnaires/scoring.ron");

fn questionnaires() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires")
}

/// Every example's name, levels and occupations, as `demo` prints them.
#[track_caller]
fn assert_demo(run: &Run, profile: &str, occupations: &str) {
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(run.err, "");
    let lines: Vec<&str> = run.out.lines().collect();
    let at = |mark: &str| -> Vec<usize> {
        let marked = lines
            .iter()
            .enumerate()
            .filter(|(_, l)| l.starts_with(mark));
        marked.map(|(i, _)| i).collect()
    };
    assert_eq!(at("— ").len(), 3, "three people: {}", run.out);
    assert_eq!(at(profile).len(), 3, "a profile each: {}", run.out);
    for start in at(profile) {
        let levels: Vec<f64> = lines[start + 1..]
            .iter()
            .take_while(|l| l.starts_with("  "))
            .map(|l| l.split_whitespace().next().unwrap())
            // In French a comma stands before the decimals.
            .map(|level| level.replace(',', ".").parse().unwrap())
            .collect();
        assert_eq!(levels.len(), 5, "five levels: {}", run.out);
        assert!(levels.is_sorted_by(|a, b| a >= b), "strongest first");
    }
    assert_eq!(at(occupations).len(), 3, "occupations each: {}", run.out);
    for start in at(occupations) {
        let listed = lines[start + 1..]
            .iter()
            .take_while(|l| l.starts_with("  F "));
        assert_eq!(listed.count(), 5, "five occupations: {}", run.out);
    }
}

#[test]
fn demo_writes_three_documents_in_each_language() {
    for (lang, profile, occupations) in [
        ("fr", "Compétences les plus fortes", "Premiers métiers"),
        ("ar", "", ""),
        ("en", "", ""),
    ] {
        let locale = bilan::lang::Locales::embedded().get(&bilan::lang::LangId::new(lang));
        let (spoken_profile, spoken_occupations) =
            (locale.text("demo-profile"), locale.text("demo-occupations"));
        assert!(spoken_profile.starts_with(profile) && spoken_occupations.starts_with(occupations));
        let desk = Desk::new();
        let run = desk.bilan(&["demo", "--out", "new/folder", "--lang", lang]);
        assert_demo(&run, &spoken_profile, &spoken_occupations);
        let mut written = 0;
        for entry in std::fs::read_dir(desk.at("new/folder")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            assert!(name.ends_with(&format!("-{lang}.pdf")), "{name}");
            assert!(run.out.contains(name), "{name} is not named: {}", run.out);
            let bytes = std::fs::read(&path).unwrap();
            assert!(bytes.starts_with(b"%PDF-"), "{name}");
            assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name} is cut");
            written += 1;
        }
        assert_eq!(written, 3);
    }
}

#[test]
fn demo_alone_prints_and_leaves_nothing_behind() {
    let desk = Desk::new();
    let run = desk.bilan(&["demo"]);
    assert_demo(&run, "Compétences les plus fortes", "Premiers métiers");
    assert!(run.out.contains("--out"), "it says how to keep them");
    assert_eq!(crate::program::files_below(&desk.at("")), []);
}

#[test]
fn report_writes_the_summary_of_a_dossier() {
    let desk = Desk::new();
    let text = include_str!("golden/dossier-v1.ron");
    desk.put("dossier.ron", text);
    for lang in ["fr", "ar", "en"] {
        let run = desk.bilan(&["report", "dossier.ron", "--lang", lang, "--out", "out.pdf"]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains("out.pdf"), "{run:?}");
        let bytes = std::fs::read(desk.at("out.pdf")).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
    }
    assert_eq!(
        std::fs::read_to_string(desk.at("dossier.ron")).unwrap(),
        text
    );
    let files = crate::program::files_below(&desk.at(""));
    assert_eq!(
        files.len(),
        2,
        "nothing but dossier and document: {files:?}"
    );
}

#[test]
fn check_finds_no_error_in_what_the_programme_carries() {
    let desk = Desk::new();
    let run = desk.bilan(&["check", questionnaires()]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    let said = |word: &str| run.out.matches(word).count();
    assert_eq!(said("erreur["), 0, "{}", run.out);
    assert_eq!(said("attention["), crate::lint::KNOWN.len(), "{}", run.out);
    for file in [
        "bilan_de_competences.ron",
        "occupations/baker.ron",
        "scoring.ron",
    ] {
        let run = desk.bilan(&["check", &format!("{}/{file}", questionnaires())]);
        assert_eq!(run.code, 0, "{file}: {run:?}");
    }
}

#[test]
fn check_ends_with_0_1_or_2() {
    let desk = Desk::new();
    let good =
        std::fs::read_to_string(format!("{}/entrepreneuriat.ron", questionnaires())).unwrap();
    desk.put("good.ron", &good);
    desk.put("bad.ron", good.replacen("version:", "verzion:", 1));
    let run = desk.bilan(&["check", "good.ron"]);
    assert_eq!(
        run.code, 1,
        "a copy under another name stands beside the carried one: {run:?}"
    );
    assert!(run.out.contains("good.ron") && run.out.contains("entrepreneuriat"));
    desk.put("entrepreneuriat.ron", &good);
    let run = desk.bilan(&["check", "entrepreneuriat.ron"]);
    assert_eq!(run.code, 0, "{run:?}");
    let run = desk.bilan(&["check", "entrepreneuriat.ron", "bad.ron"]);
    assert_eq!(run.code, 1, "{run:?}");
    let line = run.out.lines().find(|l| l.contains("bad.ron")).unwrap();
    assert!(line.contains("bad.ron:"), "with its line: {line}");
    assert!(line.contains("version"), "with what was meant: {line}");
    let run = desk.bilan(&["check", "entrepreneuriat.ron", "nowhere.ron"]);
    assert_eq!(run.code, 2, "{run:?}");
}

#[test]
fn a_command_that_is_none_is_answered_with_the_usage() {
    let desk = Desk::new();
    for arguments in [
        ["frobnicate"].as_slice(),
        &["check"],
        &["match"],
        &["demo", "--out"],
    ] {
        let run = desk.bilan(arguments);
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains("--help"), "{run:?}");
    }
    let run = desk.bilan(&["--help"]);
    assert_eq!(run.code, 0);
    for command in ["demo", "report", "check", "match", "--content"] {
        assert!(run.out.contains(command), "{command} is not in the help");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_it_points_to_demo() {
    let desk = Desk::new();
    for arguments in [
        ["--vault", "vault"].as_slice(),
        &["--renderer", "glow"],
        &[],
    ] {
        let run = desk.bilan(arguments);
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains("bilan demo"), "{run:?}");
        assert_eq!(run.out, "");
    }
}

/// What an occupation requires: level and importance.
type Figures = (u8, u8);

/// The method's published example: competence, evidence, and what three occupations require.
const VECTOR: [(&str, &str, [Figures; 3]); 10] = [
    (
        "masonry",
        "SelfDeclared(3), SelfDeclared(3), Observed(2), Document(3)",
        [(1, 3), (3, 5), (0, 1)],
    ),
    ("plans", "SelfDeclared(1)", [(0, 1), (2, 4), (0, 1)]),
    (
        "safety",
        "SelfDeclared(2), SelfDeclared(3), Observed(2)",
        [(2, 4), (3, 5), (1, 3)],
    ),
    ("physical", "SelfDeclared(4)", [(3, 5), (3, 4), (2, 3)]),
    ("teamwork", "SelfDeclared(3)", [(2, 3), (2, 3), (2, 4)]),
    ("oral", "Observed(2)", [(1, 2), (1, 2), (3, 5)]),
    ("calc", "", [(0, 1), (2, 3), (1, 3)]),
    ("customer", "SelfDeclared(1)", [(0, 1), (0, 1), (4, 5)]),
    ("digital", "", [(0, 1), (0, 1), (1, 2)]),
    (
        "planning",
        "SelfDeclared(2), SelfDeclared(1)",
        [(0, 1), (2, 3), (2, 3)],
    ),
];

const OCCUPATIONS: [(&str, &str); 3] = [
    ("labourer", "9313"),
    ("bricklayer", "7112"),
    ("waiter", "5131"),
];

/// A catalogue of the published example: ids and figures only, no labels. Knock-outs by occupation.
fn catalogue(desk: &Desk, knock_outs: [&str; 3]) {
    let mut ids = String::new();
    for (id, _, _) in VECTOR {
        write!(ids, "(id: \"{id}\"), ").unwrap();
    }
    desk.put(
        "catalogue/competences.ron",
        format!("(format: 1, competences: [{ids}])"),
    );
    desk.put("catalogue/scoring.ron", SCORING);
    for (position, (id, code)) in OCCUPATIONS.iter().enumerate() {
        let mut grid = String::new();
        for (competence, _, figures) in VECTOR {
            let (r, im) = figures[position];
            write!(grid, "\"{competence}\": ({r}, {im}), ").unwrap();
        }
        desk.put(
            &format!("catalogue/occupations/{id}.ron"),
            format!(
                "(format: 1, id: \"{id}\", isco08: \"{code}\", knock_outs: [{}], grid: {{{grid}}})",
                knock_outs[position]
            ),
        );
    }
}

/// The published evidence. `calc` has an empty list, `digital` is not named: both are unknown.
fn evidence(desk: &Desk, holds: &str) {
    let mut evidence = String::new();
    for (id, values, _) in VECTOR.iter().filter(|(id, _, _)| *id != "digital") {
        write!(evidence, "\"{id}\": [{values}], ").unwrap();
    }
    desk.put(
        "evidence.ron",
        format!("(evidence: {{{evidence}}}, holds: {{{holds}}})"),
    );
}

#[track_caller]
fn matched(desk: &Desk) -> Value {
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
        "--format",
        "json",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    serde_json::from_str(&run.out).unwrap()
}

#[track_caller]
fn near(what: &str, got: &Value, expected: f64, tolerance: f64) {
    let got = got
        .as_f64()
        .unwrap_or_else(|| panic!("{what} is no number but {got}"));
    assert!(
        (got - expected).abs() <= tolerance,
        "{what}: {got}, but published is {expected}"
    );
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn match_gives_the_published_levels() {
    let desk = Desk::new();
    catalogue(&desk, ["", "", ""]);
    evidence(&desk, "");
    let json = matched(&desk);
    let levels = &json["levels"];
    assert_eq!(keys(levels).len(), 10, "each competence, assessed or not");
    for unknown in ["calc", "digital"] {
        assert_eq!(levels[unknown], Value::Null, "missing is never zero");
    }
    // By the formulas of the method, worked out here once more: v = σ²(ρ + (1−ρ)/k) for k values of one source.
    let v = |sigma: f64, k: f64| sigma * sigma * (0.6 + 0.4 / k);
    let one = |parts: &[(f64, f64)]| {
        let weights: f64 = parts.iter().map(|(_, v)| 1.0 / v).sum();
        let level = parts.iter().map(|(x, v)| x / v).sum::<f64>() / weights;
        let se = 1.0 / weights.sqrt();
        let half = 1.2816 * se;
        [level, se, (level - half).max(0.0), (level + half).min(4.0)]
    };
    for (id, [level, se, lo, hi]) in [
        (
            "masonry",
            one(&[(3.0, v(1.0, 2.0)), (2.0, v(0.7, 1.0)), (3.0, v(0.6, 1.0))]),
        ),
        ("plans", one(&[(1.0, 1.0)])),
        ("safety", one(&[(2.5, v(1.0, 2.0)), (2.0, v(0.7, 1.0))])),
        ("physical", one(&[(4.0, 1.0)])),
        ("teamwork", one(&[(3.0, 1.0)])),
        ("oral", one(&[(2.0, v(0.7, 1.0))])),
        ("customer", one(&[(1.0, 1.0)])),
        ("planning", one(&[(1.5, v(1.0, 2.0))])),
    ] {
        let mut names = keys(&levels[id]);
        names.sort_unstable();
        assert_eq!(names, ["hi", "level", "lo", "se"], "{id}");
        near(id, &levels[id]["level"], level, 1e-12);
        near(id, &levels[id]["se"], se, 1e-12);
        near(id, &levels[id]["lo"], lo, 1e-12);
        near(id, &levels[id]["hi"], hi, 1e-12);
    }
    for (name, published) in [
        ("level", 2.6637),
        ("se", 0.4059),
        ("lo", 2.1435),
        ("hi", 3.1840),
    ] {
        near(name, &levels["masonry"][name], published, 5.1e-5);
    }
    near("safety", &levels["safety"]["level"], 2.1899, 5.1e-5);
    near("planning", &levels["planning"]["se"], 0.8944, 5.1e-5);
}

#[test]
fn match_gives_the_published_fits_in_order() {
    let desk = Desk::new();
    catalogue(&desk, ["", "", ""]);
    evidence(&desk, "");
    let json = matched(&desk);
    let fits = json["fits"].as_array().unwrap();
    // q, C, C_lo, C_hi, C total low, C total high, A, U, F
    let published = [
        (
            "labourer",
            [
                1.0, 1.0, 1.0, 1.0, 0.870_429, 1.0, 0.921_968, 0.518_623, 0.872_512,
            ],
            vec!["under_use"],
        ),
        (
            "bricklayer",
            [
                0.923_077, 0.821_136, 0.757_972, 0.834_895, 0.534_750, 0.992_031, 0.626_704,
                0.769_501, 0.733_036,
            ],
            vec![],
        ),
        (
            "waiter",
            [
                0.936_170, 0.613_636, 0.574_468, 0.638_298, 0.346_258, 0.844_997, 0.0, 0.547_436,
                0.354_942,
            ],
            vec![],
        ),
    ];
    assert_eq!(fits.len(), published.len());
    for (fit, (id, figures, flags)) in fits.iter().zip(published) {
        assert_eq!(fit["occupation"], id);
        for name in [
            "occupation",
            "q",
            "c",
            "c_missing",
            "c_total",
            "a",
            "u",
            "f",
            "class",
            "flags",
            "knock_outs",
            "items",
        ] {
            assert!(fit.get(name).is_some(), "{id} has no {name}");
        }
        let got = [
            &fit["q"],
            &fit["c"],
            &fit["c_missing"][0],
            &fit["c_missing"][1],
            &fit["c_total"][0],
            &fit["c_total"][1],
            &fit["a"],
            &fit["u"],
            &fit["f"],
        ];
        for (position, (got, expected)) in got.into_iter().zip(figures).enumerate() {
            near(&format!("{id}, figure {position}"), got, expected, 1e-6);
        }
        assert_eq!(fit["flags"], serde_json::json!(flags), "{id}");
        assert_eq!(fit["class"], "open", "{id}: nothing is demanded");
        assert_eq!(fit["knock_outs"], serde_json::json!([]), "{id}");
        let c = fit["c"].as_f64().unwrap();
        let losses = fit["items"].as_array().unwrap().iter();
        let sum: f64 = losses.map(|i| i["loss"].as_f64().unwrap()).sum();
        assert!((sum - (1.0 - c)).abs() < 1e-9, "{id}: losses sum to 1 − C");
    }
}

#[test]
fn match_explains_each_requirement() {
    let desk = Desk::new();
    catalogue(&desk, ["", "", ""]);
    evidence(&desk, "");
    let json = matched(&desk);
    let items = json["fits"][1]["items"].as_array().unwrap();
    let expected = [
        ("masonry", "near", 0.0280),
        ("plans", "to_develop", 0.0625),
        ("safety", "near", 0.0675),
        ("physical", "strength", 0.0),
        ("teamwork", "strength", 0.0),
        ("oral", "strength", 0.0),
        ("calc", "not_assessed", 0.0),
        ("planning", "near", 0.0208),
    ];
    assert_eq!(items.len(), expected.len(), "what is required, no more");
    for (id, state, loss) in expected {
        let item = items.iter().find(|i| i["competence"] == id).unwrap();
        assert_eq!(item["state"], state, "{id}");
        near(id, &item["loss"], loss, 5.1e-5);
    }
}

#[test]
fn what_is_held_decides_the_class_and_what_is_not_named_is_unknown() {
    let desk = Desk::new();
    catalogue(
        &desk,
        [
            "Licence(\"driving_licence_b\")",
            "Cefr(language: \"fr\", activity: SpokenInteraction, level: A2)",
            "Diploma(\"waiter_diploma\")",
        ],
    );
    let classes = |json: &Value| -> Vec<(String, String, String)> {
        let fits = json["fits"].as_array().unwrap().iter();
        let text = |v: &Value| v.as_str().unwrap().to_owned();
        fits.map(|f| {
            let knock_out = &f["knock_outs"][0];
            assert!(knock_out["knock_out"].is_string());
            (
                text(&f["occupation"]),
                text(&f["class"]),
                text(&knock_out["state"]),
            )
        })
        .collect()
    };
    let expect = |holds: &str, expected: [(&str, &str, &str); 3]| {
        evidence(&desk, holds);
        let got = classes(&matched(&desk));
        let got: Vec<_> = got
            .iter()
            .map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()))
            .collect();
        assert_eq!(got, expected, "{holds}");
    };
    expect(
        "",
        [
            ("labourer", "to_verify", "unknown"),
            ("bricklayer", "to_verify", "unknown"),
            ("waiter", "to_verify", "unknown"),
        ],
    );
    // Class comes before every figure: the waiter, open, stands before the blocked labourer.
    expect(
        "\"driving_licence_b\": false, \"cefr/fr/spoken_interaction\": \"B1\", \"waiter_diploma\": true",
        [
            ("bricklayer", "open", "met"),
            ("waiter", "open", "met"),
            ("labourer", "blocked", "not_met"),
        ],
    );
    expect(
        "\"driving_licence_b\": true, \"cefr/fr/spoken_interaction\": \"A1\"",
        [
            ("labourer", "open", "met"),
            ("waiter", "to_verify", "unknown"),
            ("bricklayer", "blocked", "not_met"),
        ],
    );
}

#[test]
fn evidence_may_be_empty_or_name_what_the_catalogue_does_not_have() {
    let desk = Desk::new();
    catalogue(&desk, ["", "", ""]);
    for text in [
        "()",
        "(evidence: {})",
        "(evidence: {}, holds: {})",
        "(holds: {\"age\": 30})",
    ] {
        desk.put("evidence.ron", text);
        let json = matched(&desk);
        assert!(
            json["levels"]
                .as_object()
                .unwrap()
                .values()
                .all(Value::is_null)
        );
        for fit in json["fits"].as_array().unwrap() {
            assert_eq!(fit["f"], Value::Null, "{text}");
            near("q", &fit["q"], 0.0, 0.0);
            let flags = fit["flags"].as_array().unwrap();
            assert!(
                flags.contains(&Value::from("not_enough_assessed")),
                "{text}"
            );
        }
    }
    desk.put("evidence.ron", "(evidence: {\"juggling\": [Test(2)]})");
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
    ]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.err.contains("juggling"), "it is told: {run:?}");
}

#[test]
fn match_for_people_lists_every_occupation() {
    let desk = Desk::new();
    catalogue(&desk, ["", "", ""]);
    evidence(&desk, "");
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
    ]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for (id, _) in OCCUPATIONS {
        assert!(run.out.contains(id), "without a label the id: {}", run.out);
    }
    assert!(run.out.contains("0,873"), "{}", run.out);
}
