//! What is in the workbook is in the questionnaire or in the list: counted, cell by cell.

use super::*;
use bilan::exchange::xlsform::{Spot, Subject};
use proptest::prelude::*;

#[test]
fn each_subject_is_counted_on_its_own() {
    let (_, imported) = made(&[
        (
            "survey",
            &[
                &[
                    "type",
                    "name",
                    "label::English (en)",
                    "label::Dari",
                    "hint::English (en)",
                    "relevant",
                    "constraint",
                    "constraint_message::English (en)",
                    "required",
                    "choice_filter",
                    "media::image::English (en)",
                    "note to self",
                ],
                &["begin group", "g", "Group"],
                &["select_one yn", "s", "S", "", "Help", "", "", "", "yes"],
                &[
                    "integer",
                    "n",
                    "N",
                    "",
                    "",
                    "${s} = 'yes'",
                    ". < 9",
                    "Nine",
                    "no",
                    "",
                    "x.png",
                    "hm",
                ],
                &["image", "i", "I", "", "", "${s} = 'no'", "", "", "yes"],
                &[
                    "text",
                    "t",
                    "T",
                    "",
                    "",
                    "${i} != ''",
                    "regex(., 'x')",
                    "X",
                    "pulldata('x')",
                ],
                &["select_one yn", "u", "U", "", "", "", "", "", "", "true()"],
                &["end group"],
            ],
        ),
        (
            "choices",
            &[
                &["list_name", "name", "label::English (en)"],
                &["yn", "yes", "Yes"],
                &["yn", "no", "No"],
                &["yn", "no", "Nay"],
            ],
        ),
        ("settings", &[&["form_title"], &["Counts"]]),
        ("entities", &[&["list_name"], &["people"]]),
    ]);
    let count = |subject: Subject| {
        let count = imported.report.counts[&subject];
        (count.there, count.carried, count.left)
    };
    assert_eq!(count(Subject::Items), (5, 4, 1));
    assert_eq!(count(Subject::Groups), (1, 1, 0));
    assert_eq!(count(Subject::Options), (3, 2, 1));
    assert_eq!(count(Subject::Languages), (2, 1, 1));
    assert_eq!(count(Subject::Labels), (9, 7, 2));
    assert_eq!(count(Subject::Hints), (1, 1, 0));
    assert_eq!(count(Subject::Conditions), (3, 1, 2));
    assert_eq!(count(Subject::Constraints), (2, 1, 1));
    assert_eq!(count(Subject::Messages), (2, 1, 1));
    assert_eq!(count(Subject::Required), (4, 2, 2));
    assert_eq!(count(Subject::Filters), (1, 0, 1));
    assert_eq!(count(Subject::Media), (1, 0, 1));
    let sheets = imported.report.listed.iter().filter(|l| l.spot.is_none());
    assert_eq!(
        sheets.map(|l| l.sheet.as_str()).collect::<Vec<_>>(),
        ["entities"]
    );
}

/// Every value that stayed behind, as it stands in the list, is in a comment of the file.
#[track_caller]
fn every_listed_cell_is_a_comment(imported: &Imported) {
    let comments: Vec<&str> = imported
        .ron
        .lines()
        .filter_map(|l| l.trim_start().strip_prefix("// "))
        .collect();
    for listed in &imported.report.listed {
        let cell = listed.spot.map(Spot::label).unwrap_or_default();
        let value: String = listed
            .value
            .replace('\n', "\\n")
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let there = comments
            .iter()
            .any(|line| line.contains(&cell) && line.contains(value.trim()));
        assert!(there, "{listed:?} is nowhere in\n{}", imported.ron);
    }
}

/// Cells that forms have, good and bad.
fn cell(column: usize) -> BoxedStrategy<String> {
    let some = |values: &[&str]| {
        let values: Vec<String> = values.iter().map(|v| (*v).to_owned()).collect();
        prop::sample::select(values).boxed()
    };
    let names = ["a", "b", "C d", "-1", "a", "Ä", "سؤال", "", "e"];
    let expressions = [
        "",
        "",
        "",
        "${a} = 'yes'",
        "${b} > 3 or ${a} = 'no'",
        "not(${C d} = '')",
        "selected(${e}, 'yes')",
        "${nobody} = 1",
        "= 3",
        ". > 1",
        ". >= 1 and . <= 5",
        "${a}",
        "count(${a}) > 1",
        "today() > .",
        "${a} != ‘yes’",
        "sum(${b}) = 0",
        "true()",
        "false()",
    ];
    match column {
        0 => some(&[
            "text",
            "integer",
            "decimal",
            "date",
            "note",
            "select_one yn",
            "select_multiple yn",
            "select_one none",
            "rank yn",
            "select_one yn or_other",
            "begin group",
            "end group",
            "begin repeat",
            "end repeat",
            "calculate",
            "geopoint",
            "start",
            "acknowledge",
            "range",
            "bad",
            "",
            "time",
            "select_one town",
        ]),
        1 => some(&names),
        2 | 3 => some(&[
            "",
            "Label",
            "Text ${a}",
            "{answer:a}",
            "**x**",
            "a\"b\\",
            "line\nline",
            "نص ${b}",
        ]),
        4..=6 => some(&expressions),
        7 => some(&["", "yes", "no", "TRUE", "${a} = 'yes'", "perhaps("]),
        8 => some(&["", "f = ${a}", "${b}=f", "selected(${a}, f)", "f", "true()"]),
        _ => some(&["", "", "x", "multiline", "3"]),
    }
}

fn table(
    head: &'static [&'static str],
    rows: impl Strategy<Value = Vec<Vec<String>>>,
) -> impl Strategy<Value = Vec<Vec<String>>> {
    rows.prop_map(move |mut rows| {
        rows.insert(0, head.iter().map(|h| (*h).to_owned()).collect());
        rows
    })
}

fn survey() -> impl Strategy<Value = Vec<Vec<String>>> {
    let row = (0..11).map(cell).collect::<Vec<_>>();
    table(
        &[
            "type",
            "name",
            "label",
            "label::French (fr)",
            "relevant",
            "constraint",
            "calculation",
            "required",
            "choice_filter",
            "appearance",
            "constraint_message",
        ],
        prop::collection::vec(row, 1..16),
    )
}

fn choices() -> impl Strategy<Value = Vec<Vec<String>>> {
    let some = |values: &[&str]| {
        let values: Vec<String> = values.iter().map(|v| (*v).to_owned()).collect();
        prop::sample::select(values)
    };
    let row = (
        some(&["yn", "yn", "town", ""]),
        some(&["yes", "no", "Yes", "1", ""]),
        some(&["", "Yes", "No ${a}"]),
        some(&["", "Oui"]),
        some(&["", "yes", "no", "other"]),
    );
    let row = row.prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e]);
    table(
        &["list_name", "name", "label", "label::French (fr)", "f"],
        prop::collection::vec(row, 0..8),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_rows_nothing_is_lost(survey in survey(), choices in choices()) {
        match attempt_cells(&[(Part::Survey, survey), (Part::Choices, choices)]) {
            Ok(imported) => {
                kept(&imported);
                every_listed_cell_is_a_comment(&imported);
            }
            Err(why) => prop_assert_eq!(why, Unreadable::Nothing),
        }
    }
}
