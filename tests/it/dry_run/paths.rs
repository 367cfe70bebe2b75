//! Path tests say what does not hold, where and why, and which branches none of them walks.

use std::collections::BTreeSet;
use std::sync::Arc;

use bilan::authoring::dry_run::{PathsSource, path_test, recorded, run_paths, uncovered, walk_to};
use bilan::authoring::{Finding, Problem, Rule, decode, embedded_files, load};
use bilan::lang::{LangId, Locales};
use bilan::occupation::Catalogue;
use bilan::questionnaire::{ItemId, Questionnaire};
use proptest::prelude::*;

use crate::answers::{EVERY_KIND, MAIN};

fn catalogue() -> Arc<Catalogue> {
    load(&embedded_files()).unwrap().catalogue
}

fn tests(paths: &str) -> PathsSource {
    let text = format!("(format: 1, paths: [{paths}])");
    decode("small.paths.ron", text.as_bytes()).unwrap_or_else(|d| panic!("{d:?}\n{text}"))
}

/// What one test comes to in the questionnaire that counsellors use.
fn found(test: &str) -> Vec<Finding> {
    let outcomes = run_paths(&MAIN, &catalogue(), &tests(test));
    outcomes.into_iter().flat_map(|o| o.findings).collect()
}

#[track_caller]
fn only(test: &str, key: &str, place: &str, words: &[&str]) {
    let all = found(test);
    let [finding] = all.as_slice() else {
        panic!("one finding is expected: {all:#?}");
    };
    assert_eq!((finding.rule, finding.key), (Rule::E23, key));
    assert_eq!(finding.place.to_string(), place);
    let problem = Problem::Found {
        rule: finding.rule,
        key: finding.key,
        remedy: None,
        args: finding.args.clone(),
    };
    for lang in ["fr", "ar", "en"] {
        let said = problem.text(&Locales::embedded().get(&LangId::new(lang)));
        for word in words {
            assert!(said.contains(word), "{word:?} is not in {said:?}");
        }
    }
}

const START: &str = r#"name: "x", answers: {"consent_keep": Choice("yes"), "school_ever": Choice("no"), "activity_now": Choices(["looking"])}"#;

#[test]
fn what_is_as_expected_is_passed_over_in_silence() {
    let test = format!(
        r#"({START}, shown: ["search_length"], hidden: ["school_years"], unassessed: ["teamwork"], complete: false)"#
    );
    assert_eq!(found(&test), []);
}

#[test]
fn an_item_that_should_be_asked_and_is_not_is_said_with_the_condition() {
    let test = format!(r#"({START}, shown: ["search_length", "school_years"])"#);
    only(
        &test,
        "path-should-show",
        "paths[0].shown[1]",
        &["school_years", r#"Is("school_ever", "yes")"#],
    );
    let nobody = r#"(name: "x", answers: {"consent_keep": Choice("no")}, shown: ["age"])"#;
    only(
        nobody,
        "path-should-show",
        "paths[0].shown[0]",
        &["age", r#"Is("consent_keep", "yes")"#],
    );
    let test = format!(r#"({START}, shown: ["work_job"])"#);
    only(
        &test,
        "path-should-show",
        "paths[0].shown[0]",
        &["work_job", r#"Rows("work""#],
    );
}

#[test]
fn an_item_that_should_not_be_asked_and_is_is_said() {
    let test = format!(r#"({START}, hidden: ["search_length"])"#);
    only(
        &test,
        "path-should-hide",
        "paths[0].hidden[0]",
        &["search_length"],
    );
}

#[test]
fn rows_are_named_by_number() {
    let work = r#"name: "x", answers: {"consent_keep": Choice("yes"), "work": Rows([{"work_kind": Choice("contract")}, {"work_kind": Choice("unpaid")}])}"#;
    assert_eq!(
        found(&format!(
            r#"({work}, shown: ["work_start", "work_start@1"], hidden: ["work_start@2"])"#
        )),
        []
    );
    only(
        &format!(r#"({work}, hidden: ["work_start"])"#),
        "path-should-hide",
        "paths[0].hidden[0]",
        &["work_start"],
    );
    only(
        &format!(r#"({work}, shown: ["work_start@2"])"#),
        "path-should-show",
        "paths[0].shown[0]",
        &["work_start@2", "contract"],
    );
    only(
        &format!(r#"({work}, shown: ["work_start@x"])"#),
        "path-unknown-item",
        "paths[0].shown[0]",
        &["work_start@x"],
    );
}

#[test]
fn an_answer_that_cannot_be_is_said_at_the_answer() {
    let with = |answer: &str| {
        format!(r#"(name: "x", answers: {{"consent_keep": Choice("yes"), {answer}}})"#)
    };
    only(
        &with(r#""aeg": Number(3)"#),
        "path-unknown-item",
        r#"paths[0].answers["aeg"]"#,
        &["aeg"],
    );
    only(
        &with(r#""age": Number(7)"#),
        "path-out-of-range",
        r#"paths[0].answers["age"][0]"#,
        &["age", "10–99"],
    );
    only(
        &with(r#""age": Choice("old")"#),
        "path-wrong-answer",
        r#"paths[0].answers["age"]"#,
        &["Number(3)"],
    );
    only(
        &with(r#""region": Choice("rabta")"#),
        "path-unknown-choice",
        r#"paths[0].answers["region"][0]"#,
        &["rabta"],
    );
    only(
        &with(r#""activity_now": Choices(["wage", "x"])"#),
        "path-unknown-choice",
        r#"paths[0].answers["activity_now"][0][1]"#,
        &["x"],
    );
    only(
        &with(r#""diplomas": Rows([{"diploma_year": Date("2019-04")}])"#),
        "path-bad-date",
        r#"paths[0].answers["diplomas"][0][0]["diploma_year"][0]"#,
        &["2019"],
    );
    only(
        &with(r#""diploma_title": Words("bac")"#),
        "path-unknown-item",
        r#"paths[0].answers["diploma_title"]"#,
        &["diploma_title"],
    );
    only(
        &with(r#""school_years": Number(3), "school_ever": Choice("no")"#),
        "path-not-asked",
        r#"paths[0].answers["school_years"]"#,
        &["school_years", r#"Is("school_ever", "yes")"#],
    );
    let near = &found(&with(r#""aeg": Number(3)"#))[0].near;
    assert_eq!(near.as_deref(), Some("\"age\""));
}

#[test]
fn levels_are_held_against_what_the_method_gives() {
    let rated = r#"name: "x", answers: {"consent_keep": Choice("yes"), "skill_teamwork": Ratings(self_declared: 3)}"#;
    assert_eq!(
        found(&format!(
            r#"({rated}, levels: {{"teamwork": (level: 3)}}, unassessed: ["leading"])"#
        )),
        []
    );
    only(
        &format!(r#"({rated}, levels: {{"teamwork": (level: 2)}})"#),
        "path-level",
        r#"paths[0].levels["teamwork"]"#,
        &["teamwork", "2.00", "3.00"],
    );
    assert_eq!(
        found(&format!(
            r#"({rated}, levels: {{"teamwork": (level: 2, within: 1)}})"#
        )),
        []
    );
    only(
        &format!(r#"({rated}, levels: {{"leading": (level: 0)}})"#),
        "path-level-none",
        r#"paths[0].levels["leading"]"#,
        &["leading"],
    );
    only(
        &format!(r#"({rated}, unassessed: ["teamwork"])"#),
        "path-level-some",
        "paths[0].unassessed[0]",
        &["teamwork", "3.00"],
    );
    only(
        &format!(r#"({rated}, unassessed: ["teamwrok"])"#),
        "path-unknown-competence",
        "paths[0].unassessed[0]",
        &["teamwrok"],
    );
}

#[test]
fn completeness_is_expected_or_not() {
    let no = r#"name: "x", answers: {"consent_keep": Choice("no")}"#;
    assert_eq!(found(&format!("({no}, complete: true)")), []);
    only(
        &format!("({no}, complete: false)"),
        "path-complete",
        "paths[0].complete",
        &[],
    );
    only(
        &format!("({START}, complete: true)"),
        "path-incomplete",
        "paths[0].complete",
        &["domains"],
    );
}

#[test]
fn two_tests_of_one_name_and_a_newer_format_are_said() {
    let all = found(r#"(name: "x", answers: {}), (name: "x", answers: {})"#);
    assert_eq!(
        all.iter().map(|f| f.key).collect::<Vec<_>>(),
        ["path-same-name"]
    );
    assert_eq!(all[0].place.to_string(), "paths[1].name");
    let mut newer = tests(r#"(name: "x", answers: {}, shown: ["no_such"])"#);
    newer.format = 2;
    let outcomes = run_paths(&MAIN, &catalogue(), &newer);
    assert_eq!(outcomes[0].findings[0].rule, Rule::E22);
}

#[test]
fn an_answer_written_twice_is_not_read() {
    let twice =
        br#"(format: 1, paths: [(name: "x", answers: {"age": Number(20), "age": Number(30)})])"#;
    let error = decode::<PathsSource>("x.paths.ron", twice).unwrap_err();
    assert!(format!("{error:?}").contains("age"), "{error:?}");
}

/// The conditions that no test comes to, by item and by what is lacking.
fn branches(questionnaire: &Arc<Questionnaire>, paths: &str) -> BTreeSet<(String, &'static str)> {
    let all = uncovered(questionnaire, &tests(paths)).into_iter();
    all.map(|f| {
        assert_eq!(f.rule, Rule::W18);
        assert!(f.place.to_string().ends_with("show_if"));
        (f.args[0].1.clone(), f.key)
    })
    .collect()
}

#[test]
fn a_branch_that_no_test_walks_is_said_and_goes_when_one_does() {
    let none = branches(&EVERY_KIND, "");
    let conditions = [
        "country",
        "skills",
        "sewing",
        "masonry",
        "born",
        "adult",
        "away",
        "words",
        "job_months",
        "job_pay",
        "long",
        "every",
        "years",
    ];
    assert_eq!(
        none,
        conditions
            .map(|c| (c.to_owned(), "path-branch-neither"))
            .into()
    );
    let one = r#"(name: "yes", answers: {"agrees": Choice("yes"), "tools": Choices(["none"])})"#;
    let left = branches(&EVERY_KIND, one);
    assert!(left.contains(&("country".into(), "path-branch-hidden")));
    assert!(left.contains(&("sewing".into(), "path-branch-hidden")));
    assert!(left.contains(&("masonry".into(), "path-branch-shown")));
    // No row, no condition in a row.
    assert!(left.contains(&("job_pay".into(), "path-branch-neither")));
    let other = r#"(name: "no", answers: {"agrees": Choice("no"), "jobs": Rows([{"job": Words("x")}, {}])})"#;
    let left = branches(&EVERY_KIND, &format!("{one}, {other}"));
    assert!(
        !left
            .iter()
            .any(|(at, _)| at == "country" || at == "job_months" || at == "skills")
    );
    assert!(
        left.contains(&("sewing".into(), "path-branch-hidden")),
        "its section was not there"
    );
}

#[test]
fn a_branch_that_cannot_be_is_not_asked_for() {
    let small = r#"(format: 1, id: "s", version: "1", languages: ["fr"], source_language: "fr", title: {"fr": "?"}, sections: [
        (id: "one", title: {"fr": "?"}, items: [
            (id: "ok", kind: Consent(text: {"fr": "?"}), label: {"fr": "?"}),
            (id: "never", kind: Text(lines: 1), label: {"fr": "?"}, show_if: All([Is("ok", "yes"), Is("ok", "no")])),
            (id: "always", kind: Text(lines: 1), label: {"fr": "?"}, show_if: Any([Answered("ok"), Not(Answered("ok"))])),
        ]),
    ])"#;
    let source = decode("s.ron", small.as_bytes()).unwrap();
    let q = Arc::new(bilan::questionnaire::build(source).unwrap());
    assert_eq!(branches(&q, r#"(name: "x", answers: {})"#), BTreeSet::new());
}

#[test]
fn ours_hold_and_walk_every_branch() {
    let content = load(&embedded_files()).unwrap();
    for file in embedded_files()
        .iter()
        .filter(|f| f.name.ends_with(".paths.ron"))
    {
        let paths: PathsSource = decode(&file.name, file.bytes.as_ref().unwrap()).unwrap();
        let q = &content.questionnaires[file.name.strip_suffix(".paths.ron").unwrap()];
        assert!(paths.paths.len() >= 4, "{}", file.name);
        for outcome in run_paths(q, &content.catalogue, &paths) {
            assert_eq!(outcome.findings, [], "{}", outcome.name);
        }
        assert_eq!(uncovered(q, &paths), [], "{}", file.name);
    }
    let count = embedded_files()
        .iter()
        .filter(|f| f.name.ends_with(".paths.ron"))
        .count();
    assert_eq!(count, content.questionnaires.len());
}

/// Takes one answer out of a test at a time: a test that says something must then fail, or the answer was not needed.
#[test]
fn ours_say_something() {
    let content = load(&embedded_files()).unwrap();
    for file in embedded_files()
        .iter()
        .filter(|f| f.name.ends_with(".paths.ron"))
    {
        let paths: PathsSource = decode(&file.name, file.bytes.as_ref().unwrap()).unwrap();
        let q = &content.questionnaires[file.name.strip_suffix(".paths.ron").unwrap()];
        for test in &paths.paths {
            let fails = test.answers.keys().any(|item| {
                let mut changed = test.clone();
                changed.answers.remove(item);
                let alone = PathsSource {
                    format: 1,
                    paths: vec![changed],
                };
                !run_paths(q, &content.catalogue, &alone)[0].holds()
            });
            assert!(fails, "{} holds whatever is answered", test.name);
        }
    }
}

#[test]
fn a_recorded_walk_holds_and_changes_nothing_else_in_the_file() {
    let before = "// Mine\n(\n    format: 1, // the first\n    paths: [\n        (name: \"a\", answers: {}), // so far\n        // more to come ]\n    ],\n)\n// end ]\n";
    let variants = [
        before.to_owned(),
        before.replace("}), //", "}) //"),
        before.replace("        (name: \"a\", answers: {}), // so far\n", ""),
        "(format: 1, paths: [])".to_owned(),
        "(format:1,paths:[(name:\"a ]\",answers:{})])".to_owned(),
    ];
    let walk = walk_to(&MAIN, Some("skill_media"), 3).unwrap();
    assert!(walk.shows(&MAIN, &ItemId::from("skill_media")));
    let test = path_test(&MAIN, &walk, "Enregistré « ici »");
    for text in variants
        .iter()
        .map(|t| Some(t.as_str()))
        .chain([None, Some("")])
    {
        let after = recorded(text, &test).unwrap_or_else(|| panic!("{text:?}"));
        let read: PathsSource =
            decode("x.paths.ron", after.as_bytes()).unwrap_or_else(|d| panic!("{d:?}\n{after}"));
        assert_eq!(read.paths.last(), Some(&test), "{after}");
        let had = text.map_or(0, |t| t.matches("name").count());
        assert_eq!(read.paths.len(), had + 1);
        for line in text
            .unwrap_or_default()
            .lines()
            .filter(|l| l.contains("//"))
        {
            let kept = line.split("//").nth(1).unwrap();
            assert!(after.contains(kept), "{kept:?} is lost: {after}");
        }
        let last = PathsSource {
            format: 1,
            paths: vec![read.paths.last().unwrap().clone()],
        };
        assert_eq!(run_paths(&MAIN, &catalogue(), &last)[0].findings, []);
    }
    assert_eq!(recorded(Some("(format: 1, paths: ["), &test), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_walk_recorded_holds(seed: u64) {
        for q in [&MAIN, &EVERY_KIND] {
            let walk = walk_to(q, None, seed).unwrap();
            let test = path_test(q, &walk, "x");
            let text = recorded(None, &test).unwrap();
            let read: PathsSource = decode("x.paths.ron", text.as_bytes()).unwrap();
            prop_assert_eq!(&read.paths[0], &test);
            prop_assert_eq!(&run_paths(q, &catalogue(), &read)[0].findings, &vec![]);
        }
    }
}
