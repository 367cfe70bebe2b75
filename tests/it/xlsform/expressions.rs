//! Each form of expression: the condition it becomes, or the reason why it becomes none.

use super::*;
use Condition as C;
use bilan::questionnaire::{Bound, Check, DateBound, Relation, Required};

const HEAD: &[&str] = &[
    "type",
    "name",
    "label",
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
];

/// Questions of every kind, then one with this condition.
fn asked(relevant: &str) -> (Option<Condition>, Vec<String>, Vec<String>) {
    let survey: Rows = &[
        HEAD,
        &["select_one yn", "s", "S"],
        &["select_multiple abc", "m", "M"],
        &["integer", "n", "N"],
        &["decimal", "k", "K"],
        &["date", "d", "D"],
        &["text", "t", "T"],
        &["note", "w", "W"],
        &["calculate", "is_yes", "", "", "", "", "${s} = 'yes'"],
        &["calculate", "alias", "", "", "", "", "${n}"],
        &["calculate", "hard", "", "", "", "", "concat(${t}, 'x')"],
        &[
            "calculate",
            "hidden",
            "",
            "${n} > 1",
            "",
            "",
            "${s} = 'yes'",
        ],
        &["begin repeat", "rep", "Rep"],
        &["integer", "in_rep", "In"],
        &["end repeat"],
        &["geopoint", "gps", "GPS"],
        &["text", "z", "Z", relevant],
        &["text", "after", "After"],
    ];
    let (source, imported) = made(&[("survey", survey), ("choices", CHOICES)]);
    let mine = |lines: Vec<String>| {
        let mine = lines.iter().filter_map(|l| l.strip_prefix("D17 "));
        mine.map(str::to_owned).collect::<Vec<_>>()
    };
    (
        shown(&source, "z"),
        mine(left(&imported)),
        mine(changed(&imported)),
    )
}

#[track_caller]
fn becomes(relevant: &str, condition: Condition) {
    let (found, left, _) = asked(relevant);
    assert_eq!(left, [""; 0], "{relevant}");
    assert_eq!(found, Some(condition), "{relevant}");
}

#[track_caller]
fn stays(relevant: &str, reason: &str) {
    let (found, left, _) = asked(relevant);
    assert_eq!(found, None, "{relevant}");
    assert_eq!(left, [reason], "{relevant}");
}

fn unanswered(item: &str) -> Condition {
    C::Not(Box::new(C::Answered(item.into())))
}

#[test]
fn tests_on_answers_become_conditions() {
    let is = || C::Is("s".into(), "yes".into());
    let not = |c| C::Not(Box::new(c));
    becomes("${s} = 'yes'", is());
    becomes("'yes' = ${s}", is());
    becomes("selected(${s}, \"yes\")", is());
    becomes("${s} != 'yes'", C::Any(vec![unanswered("s"), not(is())]));
    becomes(
        "not(selected(${s}, 'yes'))",
        C::Any(vec![unanswered("s"), not(is())]),
    );
    becomes("not(not(${s} = 'yes'))", is());
    becomes("${s} = ''", unanswered("s"));
    becomes("${s} != ''", C::Answered("s".into()));
    becomes("string-length(${t}) > 0", C::Answered("t".into()));
    becomes("${t}", C::Answered("t".into()));
    becomes("selected(${m}, 'a')", C::Has("m".into(), "a".into()));
    becomes(
        "${m} = 'a'",
        C::All(vec![
            C::Has("m".into(), "a".into()),
            C::CountChosen("m".into(), Bound::Equal(1.0)),
        ]),
    );
    becomes(
        "count-selected(${m}) >= 2",
        C::CountChosen("m".into(), Bound::AtLeast(2.0)),
    );
    becomes(
        "count-selected(${m}) < 2",
        C::Any(vec![
            unanswered("m"),
            C::CountChosen("m".into(), Bound::Below(2.0)),
        ]),
    );
    becomes("${n} >= 2 * 9", C::Num("n".into(), Bound::AtLeast(18.0)));
    becomes("18 > ${n}", C::Num("n".into(), Bound::Below(18.0)));
    becomes("${n} < -1", C::Num("n".into(), Bound::Below(-1.0)));
    becomes(
        "${n} > ${k}",
        C::NumVs("n".into(), Relation::Above, "k".into()),
    );
    becomes("${alias} > 3", C::Num("n".into(), Bound::Above(3.0)));
    becomes(
        "${d} <= date('2020-01-31')",
        C::DateIs("d".into(), DateBound::Before("2020-02-01".into())),
    );
    becomes(
        "${d} >= '2020-01-31'",
        C::DateIs("d".into(), DateBound::NotBefore("2020-01-31".into())),
    );
    becomes(
        "count(${rep}) > 2",
        C::Rows("rep".into(), Bound::Above(2.0)),
    );
    becomes(
        "sum(${rep/in_rep}) >= 10",
        C::SumRows("rep".into(), "in_rep".into(), Bound::AtLeast(10.0)),
    );
    becomes("${is_yes}", is());
    becomes("${is_yes} = 'true'", is());
    becomes("(${s} = 'yes') = true()", is());
    becomes(
        "${s} = 'yes' or ${n} > 1 and ${k} > 2",
        C::Any(vec![
            is(),
            C::All(vec![
                C::Num("n".into(), Bound::Above(1.0)),
                C::Num("k".into(), Bound::Above(2.0)),
            ]),
        ]),
    );
}

#[test]
fn what_always_holds_needs_no_condition() {
    for always in ["true()", "1 = 1", "${s} = 'yes' or true()", "yes"] {
        let (found, left, _) = asked(always);
        assert_eq!((found, left), (None, Vec::new()), "{always}");
    }
    stays("false()", "never");
    stays("${s} = 'yes' and 1 = 2", "never");
}

#[test]
fn what_has_no_counterpart_is_listed_with_its_reason() {
    stays("${d} < today()", "function");
    stays("regex(${t}, '^a')", "function");
    stays("if(${s} = 'yes', 1, 0) = 1", "function");
    stays("coalesce(${t}, 'x') = 'x'", "function");
    stays("string-length(${t}) > 5", "function");
    stays("${n} + ${k} > 3", "function");
    stays("${t} = 'x'", "comparison");
    stays("${t} = ${s}", "comparison");
    stays("${d} > ${d}", "comparison");
    stays("${w} = 'x'", "comparison");
    stays("${s} = 'perhaps'", "no-choice");
    stays("../s = 'yes'", "path");
    stays(". = 'x'", "path");
    stays("${after} != ''", "later");
    stays("${z} != ''", "later");
    stays("${in_rep} > 1", "in-rows");
    stays("${gps} != ''", "gone");
    stays("${hard} = 'x'", "computed");
    stays("${hidden}", "computed");
    stays("${nobody} = 'x'", "dangling");
    stays("${s} = 'yes", "syntax");
    stays(
        &format!("{}${{s}} = 'yes'{}", "(".repeat(51), ")".repeat(51)),
        "deep",
    );
}

#[test]
fn typographic_quotes_and_computations_are_told() {
    let (found, _, changed) = asked("${s} = ‘yes’");
    assert_eq!(found, Some(C::Is("s".into(), "yes".into())));
    assert_eq!(changed, ["typographic"]);
    let (_, _, changed) = asked("${is_yes} and ${n}\u{a0}> 1");
    assert_eq!(changed, ["typographic", "put-in"]);
}

/// The question with this constraint, and what stayed behind of it.
fn checked(kind: &str, constraint: &str, message: &str) -> (Item, Vec<String>) {
    let survey: Rows = &[
        HEAD,
        &["integer", "n", "N"],
        &[kind, "q", "Q", "", constraint, message],
    ];
    let (source, imported) = made(&[("survey", survey), ("choices", CHOICES)]);
    (item(&source, "q").clone(), left(&imported))
}

#[test]
fn limits_of_numbers_are_limits_and_all_else_is_a_check() {
    let limits = |kind: &str, constraint: &str| {
        let (item, left) = checked(kind, constraint, "");
        let ItemKind::Number { min, max, .. } = item.kind else {
            panic!("{:?}", item.kind);
        };
        (min, max, item.checks.len(), left.len())
    };
    assert_eq!(limits("integer", ". >= 0 and . <= 130"), (0.0, 130.0, 0, 0));
    assert_eq!(limits("integer", ".>0 and 131 > ."), (1.0, 130.0, 0, 0));
    assert_eq!(
        limits("decimal", ". > 0").2,
        1,
        "no least decimal above zero"
    );
    assert_eq!(limits("integer", ". > ${n}").2, 1);
    let (item, left) = checked("integer", ". >= 0 and . <= 130", "Really?");
    assert_eq!(left, [""; 0]);
    let [Check::Must(condition, message)] = item.checks.as_slice() else {
        panic!("{:?}", item.checks);
    };
    assert_eq!(
        *condition,
        C::All(vec![
            C::Num("q".into(), Bound::AtLeast(0.0)),
            C::Num("q".into(), Bound::AtMost(130.0))
        ])
    );
    assert_eq!(message.get(&LangId::new("en")), "Really?");
    let (item, _) = checked(
        "select_multiple abc",
        "not(selected(., 'a') and count-selected(.) > 1)",
        "Only that",
    );
    // The answer that is checked is there: "not answered" is not part of it.
    let expected = C::Any(vec![
        C::Not(Box::new(C::Has("q".into(), "a".into()))),
        C::CountChosen("q".into(), Bound::AtMost(1.0)),
    ]);
    assert!(matches!(&item.checks[0], Check::Must(c, _) if *c == expected));
    let (item, left) = checked("text", "regex(., '^[a-z]+$')", "Letters");
    assert!(item.checks.is_empty());
    assert_eq!(left, ["E3 function", "F3 message-alone"]);
    let (item, left) = checked("note", "true()", "");
    assert_eq!((item.checks.len(), left), (0, vec!["E3 note".to_owned()]));
    assert_eq!(item.required, Required::No);
}
