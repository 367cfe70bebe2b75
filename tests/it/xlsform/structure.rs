//! Groups, repeats, names, and what is wrong with a workbook.

use bilan::questionnaire::Bound;

use super::*;

#[test]
fn groups_become_sections_and_repeats_become_rows() {
    let (source, imported) = made(&[
        (
            "survey",
            &[
                &["type", "name", "label", "relevant", "repeat_count"],
                &["text", "loose", "Loose"],
                &["begin group", "home", "Home", "${loose} != ''"],
                &["select_one yn", "owner", "Owner?"],
                &["begin_group", "inner", "Inner heading", "${owner} = 'yes'"],
                &["text", "since", "Since?"],
                &["integer", "rooms", "Rooms?", "${since} != ''"],
                &["end_group", "inner"],
                &["begin repeat", "job", "Job", "", "4"],
                &["text", "title", "Title"],
                &["begin repeat", "tool", "Tool"],
                &["text", "tool_name", "Tool?", "${title} != ''"],
                &["end repeat"],
                &["decimal", "pay", "Pay"],
                &["end repeat"],
                &["end group"],
                &["begin group", "empty", "Empty"],
                &["geopoint", "gps", "GPS"],
                &["end group"],
                &[
                    "text",
                    "last",
                    "Last",
                    "count(${job}) > 1 and sum(${pay}) >= 100",
                ],
            ],
        ),
        ("choices", CHOICES),
    ]);
    let ids: Vec<&str> = source.sections.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["section", "home", "section_2"]);
    assert_eq!(
        source.sections[1].show_if,
        Some(Condition::Answered("loose".into()))
    );
    assert_eq!(
        shown(&source, "since"),
        Some(Condition::Is("owner".into(), "yes".into()))
    );
    assert_eq!(
        shown(&source, "rooms"),
        Some(Condition::All(vec![
            Condition::Is("owner".into(), "yes".into()),
            Condition::Answered("since".into())
        ]))
    );
    let ItemKind::Group {
        items,
        max_rows,
        summary,
        ..
    } = &item(&source, "job").kind
    else {
        panic!("no group");
    };
    let rows: Vec<&str> = items.iter().map(|i| i.id.as_str()).collect();
    assert_eq!(rows, ["title", "tool_name", "pay"]);
    assert_eq!((*max_rows, summary.as_str()), (4, "{title}"));
    assert_eq!(
        shown(&source, "last"),
        Some(Condition::All(vec![
            Condition::Rows("job".into(), Bound::Above(1.0)),
            Condition::SumRows("job".into(), "pay".into(), Bound::AtLeast(100.0))
        ]))
    );
    let left = left(&imported);
    for line in [
        "A5 flattened",
        "C5 with-row",
        "A11 nested-repeat",
        "A17 empty-group",
        "A18 type",
    ] {
        assert!(left.contains(&line.to_owned()), "{line} is not in {left:?}");
    }
    assert!(!imported.report.is_invalid());
}

#[test]
fn conditions_follow_the_names_that_become_legal() {
    let (source, imported) = made(&[
        (
            "survey",
            &[
                &["type", "name", "label", "relevant"],
                &["select_one L", "Q1-a", "Q1"],
                &["text", "q1 A", "Q2", "${Q1-a} = '-99'"],
                &["text", "سؤال", "Q3", "${q1 A} != '' and ${Q1-a} = 7"],
            ],
        ),
        (
            "choices",
            &[
                &["list_name", "name", "label"],
                &["L", "-99", "No"],
                &["L", "7", "Seven"],
            ],
        ),
    ]);
    assert_eq!(
        shown(&source, "q1_a_2"),
        Some(Condition::Is("q1_a".into(), "n99".into()))
    );
    assert_eq!(
        shown(&source, "item_4"),
        Some(Condition::All(vec![
            Condition::Answered("q1_a_2".into()),
            Condition::Is("q1_a".into(), "n7".into())
        ]))
    );
    assert!(
        imported
            .ron
            .contains("// B3 name: q1 A — Here it is called “q1_a_2”.")
    );
    assert!(!imported.report.is_invalid());
}

#[test]
fn a_faulty_workbook_is_imported_and_said_to_be_faulty() {
    let faulty = |survey: Rows, line: &str| {
        let (source, imported) = made(&[("survey", survey), ("choices", CHOICES)]);
        let all = [left(&imported), changed(&imported)].concat();
        assert!(all.contains(&line.to_owned()), "{line} is not in {all:?}");
        assert!(imported.report.is_invalid(), "{line}");
        source
    };
    let head: &[&str] = &["type", "name", "label", "relevant", "choice_filter"];
    let text: &[&str] = &["text", "t", "T"];
    faulty(
        &[head, text, &["text", "u", "U", "${gone} = 'x'"]],
        "D3 dangling",
    );
    faulty(
        &[head, text, &["text", "u", "U", "${t} = = 'x'"]],
        "D3 syntax",
    );
    faulty(
        &[head, text, &["select_one nowhere", "u", "U"]],
        "A3 unknown-list",
    );
    faulty(&[head, text, &["telepathy", "u", "U"]], "A3 unknown-type");
    faulty(&[head, text, &["", "u", "U"]], "B3 nameless");
    faulty(&[head, text, &["text", "", "U"]], "A3 nameless");
    faulty(&[head, text, &["end group"]], "A3 stray-end");
    faulty(&[head, &["begin group", "g", "G"], text], "A2 unclosed");
    let source = faulty(&[head, text, &["integer", "t", "T again"]], "B3 twin");
    assert!(matches!(item(&source, "t_2").kind, ItemKind::Number { .. }));
    faulty(
        &[head, text, &["select_one yn", "u", "U", "", "x = ${gone}"]],
        "E3 dangling",
    );
}

#[test]
fn choices_of_one_name_are_a_fault_unless_the_form_allows_them() {
    let survey: Rows = &[&["type", "name", "label"], &["select_one l", "q", "Q"]];
    let choices: Rows = &[
        &["list_name", "name", "label"],
        &["l", "a", "First"],
        &["l", "a", "Second"],
        &["", "b", "No list"],
        &["l", "", "No name"],
    ];
    let (source, imported) = made(&[("survey", survey), ("choices", choices)]);
    assert_eq!(source.lists[0].choices.len(), 1);
    let left = left(&imported);
    for line in ["B3 same-choice", "B4 nameless", "A5 nameless"] {
        assert!(left.contains(&line.to_owned()), "{line} is not in {left:?}");
    }
    assert!(imported.report.is_invalid());
    let (_, imported) = made(&[
        ("survey", survey),
        ("choices", &choices[..3]),
        ("settings", &[&["allow choice duplicates"], &["yes"]]),
    ]);
    assert!(!imported.report.is_invalid());
}
