//! For each rule of the dry run a questionnaire that breaks only it, and the place where that is said.

use bilan::authoring::dry_run::{findings, reach};
use bilan::authoring::{Problem, Rule};
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{Questionnaire, QuestionnaireSource, build};

/// A questionnaire with these items in one section, which may have a condition and a mode.
fn with(lists: &str, sections: &str) -> Questionnaire {
    let text = format!(
        r#"(format: 1, id: "small", version: "1", languages: ["fr"], source_language: "fr", title: {{"fr": "?"}},
            lists: [{lists}], sections: [{sections}])"#
    );
    let source: QuestionnaireSource = bilan::authoring::decode("small.ron", text.as_bytes())
        .unwrap_or_else(|d| panic!("{d:?}\n{text}"));
    build(source).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"))
}

fn items(items: &str) -> Questionnaire {
    with(
        "",
        &format!(r#"(id: "one", title: {{"fr": "?"}}, items: [{items}])"#),
    )
}

/// One item: id, kind, and what else there is.
fn item(id: &str, kind: &str, rest: &str) -> String {
    format!(r#"(id: "{id}", kind: {kind}, label: {{"fr": "?"}}, {rest}),"#)
}

const YES_NO: &str =
    r#"SingleChoice(choices: [(id: "yes", label: {"fr": "?"}), (id: "no", label: {"fr": "?"})])"#;
const SEVERAL: &str = r#"MultiChoice(choices: [(id: "a", label: {"fr": "?"}), (id: "b", label: {"fr": "?"}),
    (id: "none", label: {"fr": "?"}, exclusive: true)])"#;

/// What is found but for the figures, with place and words.
fn found(questionnaire: &Questionnaire) -> Vec<(Rule, String, String)> {
    let locales = Locales::embedded();
    let said = findings(questionnaire, None).into_iter().filter_map(|f| {
        let said = ["fr", "ar", "en"].map(|lang| {
            let problem = Problem::Found {
                rule: f.rule,
                key: f.key,
                remedy: f.remedy,
                args: f.args.clone(),
            };
            let locale = locales.get(&LangId::new(lang));
            assert!(f.remedy.is_none() || problem.remedy(&locale).is_some());
            problem.text(&locale)
        });
        let [_, _, english] = said;
        (!matches!(f.rule, Rule::I01 | Rule::I02)).then(|| (f.rule, f.place.to_string(), english))
    });
    said.collect()
}

#[track_caller]
fn only(questionnaire: &Questionnaire, rule: Rule, place: &str, words: &[&str]) {
    let all = found(questionnaire);
    let [(found, at, said)] = all.as_slice() else {
        panic!("one finding is expected: {all:#?}");
    };
    assert_eq!((*found, at.as_str()), (rule, place), "{said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is not in {said:?}");
    }
}

const AT: &str = "sections[0].items[1].show_if";

#[test]
fn a_sound_questionnaire_is_passed_over_in_silence() {
    let q = items(
        &(item("work", YES_NO, "")
            + &item(
                "since",
                "Date(precision: Year)",
                r#"show_if: Is("work", "yes")"#,
            )),
    );
    assert_eq!(found(&q), []);
}

#[test]
fn two_answers_at_once_cannot_be() {
    let condition = r#"show_if: All([Is("work", "yes"), Is("work", "no")])"#;
    let q = items(&(item("work", YES_NO, "") + &item("late", "Text(lines: 1)", condition)));
    only(
        &q,
        Rule::E13,
        AT,
        &["“late”", r#"Is("work", "yes")"#, r#"Is("work", "no")"#],
    );
    let related: Vec<String> = reach(&q, false).findings[0]
        .related
        .iter()
        .map(|(place, _)| place.to_string())
        .collect();
    assert_eq!(related, [format!("{AT}[0][0]"), format!("{AT}[0][1]")]);
}

#[test]
fn what_the_section_asks_for_and_the_item_excludes_cannot_be() {
    let first = r#"(id: "one", title: {"fr": "?"}, items: ["#.to_owned()
        + &item("work", YES_NO, "")
        + "]),";
    let second = r#"(id: "two", title: {"fr": "?"}, show_if: Is("work", "yes"), items: ["#
        .to_owned()
        + &item("other", "Text(lines: 1)", "")
        + &item("late", "Text(lines: 1)", r#"show_if: Is("work", "no")"#)
        + "])";
    let q = with("", &(first + &second));
    only(
        &q,
        Rule::E13,
        "sections[1].items[1].show_if",
        &[r#"Is("work", "yes")"#, r#"Is("work", "no")"#],
    );
}

#[test]
fn a_number_outside_its_range_cannot_be() {
    let number = "Number(min: 0, max: 60)";
    let q = items(
        &(item("age", number, "")
            + &item(
                "late",
                "Text(lines: 1)",
                r#"show_if: Num("age", AtLeast(70))"#,
            )),
    );
    only(
        &q,
        Rule::E13,
        AT,
        &[r#"Num("age", AtLeast(70"#, "age: 0–60"],
    );
    let between = r#"show_if: All([Num("age", Above(3)), Num("age", Below(4))])"#;
    let q = items(&(item("age", number, "") + &item("late", "Text(lines: 1)", between)));
    only(&q, Rule::E13, AT, &["Above(3", "Below(4"]);
}

#[test]
fn numbers_that_are_above_and_below_each_other_cannot_be() {
    let number = "Number(min: 0, max: 60, decimals: 1)";
    let two = item("a", number, "") + &item("b", number, "");
    let both = r#"show_if: All([NumVs("a", Above, "b"), NumVs("b", AtLeast, "a")])"#;
    let q = items(&(two.clone() + &item("late", "Text(lines: 1)", both)));
    only(
        &q,
        Rule::E13,
        "sections[0].items[2].show_if",
        &["Above", "AtLeast"],
    );
    let chain = r#"show_if: All([NumVs("a", Above, "b"), Num("b", AtLeast(60))])"#;
    let q = items(&(two + &item("late", "Text(lines: 1)", chain)));
    only(
        &q,
        Rule::E13,
        "sections[0].items[2].show_if",
        &["Above", "AtLeast(60"],
    );
}

#[test]
fn dates_and_lengths_of_time_and_levels_have_their_bounds() {
    let cases = [
        (
            "Date(precision: Year)",
            r#"All([DateIs("x", NotBefore("2020-02")), DateIs("x", Before("2020-12"))])"#,
        ),
        ("Duration(max_years: 2)", r#"Num("x", Above(24))"#),
        (
            "Level(levels: [{\"fr\": \"0\"}, {\"fr\": \"1\"}, {\"fr\": \"2\"}, {\"fr\": \"3\"}, {\"fr\": \"4\"}])",
            r#"LevelAtLeast("x", 5)"#,
        ),
        ("Competence(\"x\")", r#"Not(LevelAtLeast("x", 0))"#),
    ];
    for (kind, condition) in cases {
        let q = items(
            &(item("x", kind, "")
                + &item("late", "Text(lines: 1)", &format!("show_if: {condition}"))),
        );
        only(&q, Rule::E13, AT, &["“late”"]);
    }
}

#[test]
fn choices_that_exclude_each_other_cannot_be_taken_together() {
    for condition in [
        r#"All([Has("x", "none"), Has("x", "a")])"#,
        r#"All([Has("x", "none"), CountChosen("x", AtLeast(2))])"#,
        r#"CountChosen("x", AtLeast(3))"#,
        r#"All([Not(HasAny("x", ["a", "b"])), Not(Has("x", "none")), CountChosen("x", AtLeast(1))])"#,
    ] {
        let q = items(
            &(item("x", SEVERAL, "")
                + &item("late", "Text(lines: 1)", &format!("show_if: {condition}"))),
        );
        only(&q, Rule::E13, AT, &["“late”"]);
    }
}

const GROUP: &str = r#"Group(row_label: {"fr": "?"}, max_rows: 30, items: [
    (id: "months", kind: Duration(max_years: 1), label: {"fr": "?"}),
    (id: "paid", kind: SingleChoice(choices: [(id: "yes", label: {"fr": "?"}), (id: "no", label: {"fr": "?"})]), label: {"fr": "?"}),
])"#;

#[test]
fn rows_have_their_bounds() {
    for (condition, words) in [
        (r#"Rows("jobs", AtLeast(40))"#, "jobs: 0–30"),
        (r#"SumRows("jobs", "months", Above(360))"#, "1–30 × 0–12"),
        (
            r#"All([AnyRow("jobs", Is("paid", "yes")), EveryRow("jobs", Is("paid", "no"))])"#,
            "paid",
        ),
        (
            r#"All([EveryRow("jobs", Is("paid", "no")), Rows("jobs", AtMost(0)), AnyRow("jobs", Is("paid", "no"))])"#,
            "",
        ),
    ] {
        let q = items(
            &(item("jobs", GROUP, "")
                + &item("late", "Text(lines: 1)", &format!("show_if: {condition}"))),
        );
        only(&q, Rule::E13, AT, &["“late”", words]);
    }
    // Two rows can do what one cannot.
    for condition in [
        r#"All([AnyRow("jobs", Is("paid", "yes")), AnyRow("jobs", Is("paid", "no"))])"#,
        r#"SumRows("jobs", "months", AtLeast(360))"#,
    ] {
        let q = items(
            &(item("jobs", GROUP, "")
                + &item("late", "Text(lines: 1)", &format!("show_if: {condition}"))),
        );
        assert_eq!(found(&q), [], "{condition}");
    }
}

#[test]
fn what_depends_on_something_never_asked_is_never_asked_and_both_are_said() {
    let q = items(
        &(item("work", YES_NO, "")
            + &item(
                "never",
                YES_NO,
                r#"show_if: All([Is("work", "yes"), Not(Is("work", "yes"))])"#,
            )
            + &item("late", "Text(lines: 1)", r#"show_if: Is("never", "yes")"#)),
    );
    let all = found(&q);
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(all[1].2.contains("“never”"), "{all:?}");
    assert_eq!(all[1].1, "sections[0].items[2].show_if");
    // A question that is hidden can be one that is not answered.
    let q = items(
        &(item("work", YES_NO, "")
            + &item("since", YES_NO, r#"show_if: Is("work", "yes")"#)
            + &item(
                "late",
                "Text(lines: 1)",
                r#"show_if: All([Not(Answered("since")), Is("work", "no")])"#,
            )),
    );
    assert_eq!(found(&q), []);
}

#[test]
fn a_section_that_is_never_shown_is_said_once() {
    let first = r#"(id: "one", title: {"fr": "?"}, items: ["#.to_owned()
        + &item("work", YES_NO, "")
        + "]),";
    let second = r#"(id: "two", title: {"fr": "?"}, show_if: All([Is("work", "yes"), Is("work", "no")]), items: ["#.to_owned()
        + &item("a", "Text(lines: 1)", "")
        + &item("b", "Text(lines: 1)", r#"show_if: Answered("a")"#)
        + "])";
    let q = with("", &(first + &second));
    only(&q, Rule::E13, "sections[1].show_if", &["“two”"]);
}

#[test]
fn a_mode_that_the_section_has_not_is_said() {
    let q = items(
        &(item("work", YES_NO, "") + &item("late", "Text(lines: 1)", "show_if: Mode(Observer)")),
    );
    only(&q, Rule::E13, AT, &["Mode(Observer)"]);
}

#[test]
fn an_answer_that_no_check_lets_pass_is_never_complete() {
    let check = r#"required: Yes, checks: [Must(Num("age", AtLeast(70)), {"fr": "?"})]"#;
    let q = items(&item("age", "Number(min: 0, max: 60)", check));
    only(
        &q,
        Rule::E14,
        "sections[0].items[0].checks[0]",
        &["“age”", "AtLeast(70", "0–60"],
    );
    let checks = r#"checks: [Must(Has("x", "none"), {"fr": "?"}), Must(CountChosen("x", AtLeast(2)), {"fr": "?"})]"#;
    let q = items(&item("x", SEVERAL, checks));
    only(&q, Rule::E14, "sections[0].items[0].checks[0]", &["“x”"]);
    // A check that looks at a question which need not be answered can be satisfied.
    let check = r#"checks: [Must(Num("age", AtLeast(70)), {"fr": "?"})]"#;
    let q =
        items(&(item("age", "Number(min: 0, max: 60)", "") + &item("y", "Text(lines: 1)", check)));
    assert_eq!(found(&q), []);
    let q = items(&item("n", "Number(min: 0.2, max: 0.8)", ""));
    only(&q, Rule::E14, "sections[0].items[0].kind", &["“n”"]);
}

#[test]
fn a_condition_that_is_always_true_is_said() {
    let section = r#"(id: "one", title: {"fr": "?"}, items: ["#.to_owned()
        + &item("ok", "Consent(text: {\"fr\": \"?\"})", "")
        + "]),";
    let second = r#"(id: "two", title: {"fr": "?"}, show_if: Is("ok", "yes"), items: ["#.to_owned()
        + &item("late", "Text(lines: 1)", r#"show_if: Is("ok", "yes")"#)
        + "])";
    let q = with("", &(section + &second));
    only(&q, Rule::W03, "sections[1].items[0].show_if", &["“late”"]);
    let q = items(
        &(item("age", "Number(min: 0, max: 60)", "")
            + &item(
                "late",
                "Text(lines: 1)",
                r#"show_if: Num("age", AtLeast(0))"#,
            )),
    );
    only(&q, Rule::W03, AT, &["whatever is answered"]);
    let any = r#"show_if: Any([Answered("age"), Not(Answered("age"))])"#;
    let q =
        items(&(item("age", "Number(min: 0, max: 60)", "") + &item("late", "Text(lines: 1)", any)));
    only(&q, Rule::W03, AT, &["in any case"]);
}

const CITIES: &str = r#"(id: "cities", choices: [
    (id: "rabat", label: {"fr": "?"}, parent: "ma"),
    (id: "dakar", label: {"fr": "?"}, parent: "sn"),
    (id: "other", label: {"fr": "?"}),
])"#;
const COUNTRY: &str =
    r#"SingleChoice(choices: [(id: "ma", label: {"fr": "?"}), (id: "sn", label: {"fr": "?"})])"#;
const CITY: &str = r#"SingleChoice(list: "cities", parent: "country")"#;

#[test]
fn an_option_that_is_never_offered_is_said_where_it_is_written() {
    let q = with(
        CITIES,
        &format!(
            r#"(id: "one", title: {{"fr": "?"}}, items: [{}{}])"#,
            item("country", COUNTRY, ""),
            item("city", CITY, r#"show_if: Not(Is("country", "sn"))"#),
        ),
    );
    only(
        &q,
        Rule::W04,
        "lists[0].choices[1]",
        &["“dakar”", "“city”", r#"Is("country", "sn")"#],
    );
    // Another question that takes its choices from the same list offers it.
    let q = with(
        CITIES,
        &format!(
            r#"(id: "one", title: {{"fr": "?"}}, items: [{}{}{}])"#,
            item("country", COUNTRY, ""),
            item("city", CITY, r#"show_if: Not(Is("country", "sn"))"#),
            item("town", CITY, ""),
        ),
    );
    assert_eq!(found(&q), []);
    let q = with(
        CITIES,
        &format!(
            r#"(id: "one", title: {{"fr": "?"}}, items: [{}{}{}])"#,
            item("country", COUNTRY, ""),
            item("city", CITY, ""),
            item(
                "late",
                "Text(lines: 1)",
                r#"show_if: All([Is("city", "rabat"), Is("country", "sn")])"#
            ),
        ),
    );
    only(&q, Rule::E13, "sections[0].items[2].show_if", &["“late”"]);
}

#[test]
fn an_interview_over_the_planned_time_is_said() {
    let many: String = (0..40)
        .map(|i| item(&format!("t{i}"), "Text(lines: 4)", ""))
        .collect();
    let text = format!(
        r#"(format: 1, id: "long", version: "1", languages: ["fr"], source_language: "fr", title: {{"fr": "?"}}, minutes: 20,
            sections: [(id: "one", title: {{"fr": "?"}}, items: [{many}])])"#
    );
    let source = |text: &str| -> QuestionnaireSource {
        bilan::authoring::decode("long.ron", text.as_bytes()).unwrap()
    };
    let long = build(source(&text)).unwrap();
    only(&long, Rule::W19, "minutes", &["20"]);
    let planned = build(source(&text.replace("minutes: 20", "minutes: 60"))).unwrap();
    assert_eq!(found(&planned), []);
}

#[test]
fn a_tangle_ends_and_claims_nothing() {
    // Thirty choices that must hold together in pairs: more ways than can be tried.
    let mut all = String::new();
    for i in 0..30 {
        all += &item(&format!("x{i}"), YES_NO, "");
    }
    let pairs: Vec<String> = (0..30)
        .flat_map(|i| (i + 1..30).map(move |j| (i, j)))
        .map(|(i, j)| format!(r#"Any([Is("x{i}", "yes"), Is("x{j}", "yes"), All([Is("x{i}", "no"), Is("x{j}", "no"), Is("x0", "no")])])"#))
        .collect();
    let condition = format!("show_if: All([{}])", pairs.join(", "));
    all += &item("late", "Text(lines: 1)", &condition);
    let begun = std::time::Instant::now();
    let said = found(&items(&all));
    assert!(said.iter().all(|(rule, ..)| *rule != Rule::E13), "{said:?}");
    assert!(begun.elapsed().as_secs() < 20, "it must end");
}
