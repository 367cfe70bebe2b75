//! Files that are missing, cut short, of the wrong kind, too large, too deep or too new.

use std::sync::Arc;

use bilan::authoring::{ContentFile, Diagnostic, FileOrigin, Problem, load};
use bilan::dossier::{self, WireError};

use super::{
    DOSSIER, EVIDENCE, OCCUPATION, QUESTIONNAIRE, SCORING, refused, refused_by_all, small_catalogue,
};
use crate::program::Desk;

fn desk() -> Desk {
    let desk = Desk::new();
    small_catalogue(&desk);
    desk
}

#[test]
fn a_missing_file_is_named() {
    let desk = desk();
    let remedy = "Vérifiez le chemin";
    refused_by_all(&desk, "nowhere.ron", (2, remedy), remedy);
    refused_by_all(&desk, "nowhere/at/all.ron", (2, remedy), remedy);
    desk.put("file.ron", "()");
    refused_by_all(&desk, "file.ron/below.ron", (2, remedy), remedy);
}

#[test]
fn a_folder_in_place_of_a_file_is_named() {
    let desk = desk();
    std::fs::create_dir(desk.at("folder.ron")).unwrap();
    let remedy = "Indiquez un fichier";
    refused(
        &desk,
        &["check", "folder.ron"],
        2,
        "folder.ron",
        "Vérifiez que c’est le bon dossier",
    );
    let report = ["report", "folder.ron", "--out", "out.pdf"];
    refused(&desk, &report, 2, "folder.ron", remedy);
    let by_match = [
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "folder.ron",
    ];
    refused(&desk, &by_match, 2, "folder.ron", remedy);
}

#[test]
fn a_file_in_place_of_a_folder_is_named() {
    let desk = desk();
    desk.put("file.ron", EVIDENCE);
    let remedy = "Indiquez un dossier";
    let by_match = ["match", "--catalogue", "file.ron", "--evidence", "file.ron"];
    refused(&desk, &by_match, 2, "file.ron", remedy);
    refused(
        &desk,
        &["demo", "--content", "file.ron"],
        2,
        "file.ron",
        remedy,
    );
    refused(
        &desk,
        &["demo", "--content", "nowhere"],
        2,
        "nowhere",
        "Vérifiez le chemin",
    );
}

#[test]
fn a_file_cut_short_is_named() {
    let desk = desk();
    for text in [QUESTIONNAIRE, DOSSIER, EVIDENCE, OCCUPATION] {
        for part in [3, 7, 9] {
            let mut end = text.trim_end().len() * part / 10;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            desk.put("cut.ron", &text[..end]);
            refused(&desk, &["check", "cut.ron"], 1, "cut.ron", "");
            let report = ["report", "cut.ron", "--out", "out.pdf"];
            refused(&desk, &report, 2, "cut.ron", "demandez de l’aide");
            let by_match = ["match", "--catalogue", "catalogue", "--evidence", "cut.ron"];
            refused(&desk, &by_match, 2, "cut.ron", "");
        }
    }
    desk.put("cut.ron", "");
    refused_by_all(&desk, "cut.ron", (1, ""), "");
}

fn loaded_alone(name: &str, bytes: &[u8]) -> Vec<Diagnostic> {
    let file = ContentFile {
        name: name.to_owned(),
        bytes: Ok(bytes.to_vec()),
        origin: FileOrigin::Folder("here".to_owned()),
    };
    load(&[file]).unwrap_err()
}

/// Lengths to cut a text at: every one of a short text, and many of a long one.
fn cuts(text: &str) -> impl Iterator<Item = usize> {
    let end = text.trim_end().len();
    // A prime, so that the cuts fall at every kind of place.
    let step = if end < 3_000 { 1 } else { end / 97 };
    (0..end).step_by(step)
}

#[test]
fn wherever_a_file_is_cut_it_is_refused_with_its_place() {
    for (name, text) in [
        ("scoring.ron", SCORING),
        ("occupations/bricklayer.ron", OCCUPATION),
        ("bilan_de_competences.ron", QUESTIONNAIRE),
    ] {
        for end in cuts(text) {
            let found = loaded_alone(name, &text.as_bytes()[..end]);
            let shown = format!("here/{name}");
            let fault = found
                .iter()
                .find(|d| d.file == shown)
                .unwrap_or_else(|| panic!("{name} cut at {end} passes: {found:?}"));
            assert!(fault.position.is_some(), "{name} cut at {end}: {fault:?}");
        }
    }
}

#[test]
fn wherever_a_dossier_is_cut_it_is_refused() {
    let step = DOSSIER.len() / 400;
    for end in (0..DOSSIER.trim_end().len()).step_by(step) {
        let read = dossier::read("cut.ron", &DOSSIER.as_bytes()[..end], &|_| None);
        assert!(
            matches!(read, Err(WireError::Damaged(_))),
            "cut at {end}: {read:?}"
        );
    }
}

#[test]
fn a_file_that_is_not_utf8_is_named() {
    let desk = desk();
    // What an editor of thirty years ago makes of « métier ».
    desk.put("latin.ron", b"(format: 1, // m\xe9tier\n)");
    refused_by_all(&desk, "latin.ron", (1, "UTF-8"), "UTF-8");
    let wide: Vec<u8> = EVIDENCE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    desk.put("wide.ron", [b"\xff\xfe".as_slice(), &wide].concat());
    refused_by_all(&desk, "wide.ron", (1, "UTF-8"), "UTF-8");
    desk.put("nul.ron", [0; 4096]);
    refused_by_all(&desk, "nul.ron", (1, ""), "");
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    let desk = desk();
    desk.put("evidence.ron", format!("\u{feff}{EVIDENCE}"));
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
    ]);
    assert_eq!(run.code, 0, "{run:?}");
}

#[test]
fn a_file_of_100_megabytes_is_named_and_not_read() {
    let desk = desk();
    let file = std::fs::File::create(desk.at("large.ron")).unwrap();
    // A file with a hole: as large to whoever reads it, and nothing on the disk.
    file.set_len(100 * 1024 * 1024).unwrap();
    let remedy = "Vérifiez que c’est le bon fichier";
    let arguments = ["check", "large.ron"];
    let run = desk.bilan(&arguments);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.said().contains("large.ron") && run.said().contains(remedy));
    for arguments in [
        ["report", "large.ron", "--lang", "fr", "--out", "out.pdf"].as_slice(),
        &[
            "match",
            "--catalogue",
            "catalogue",
            "--evidence",
            "large.ron",
        ],
    ] {
        let run = desk.bilan(arguments);
        let said = run.said();
        assert_eq!(run.code, 2, "{said}");
        assert!(
            said.contains("large.ron") && said.contains(remedy),
            "{said}"
        );
    }
    // In a folder it is one bad file among good ones.
    std::fs::rename(desk.at("large.ron"), desk.at("catalogue/occupations/x.ron")).unwrap();
    desk.put("evidence.ron", EVIDENCE);
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
    ]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.err.contains("occupations/x.ron") && run.err.contains(remedy));
    assert!(run.out.contains("bricklayer"), "the others count: {run:?}");
    let run = desk.bilan(&["check", "catalogue"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.out.contains("occupations/x.ron") && run.out.contains(remedy));
}

#[test]
fn deep_nesting_is_refused_at_once() {
    let desk = desk();
    let deep = 10_000;
    for open in [
        "(",
        "[",
        "{",
        "Some(",
        "(format:",
        "/*",
        "(format: 1, x: [",
        "((\"a\",",
    ] {
        desk.put("deep.ron", open.repeat(deep));
        refused_by_all(&desk, "deep.ron", (1, ""), "");
    }
    for (open, close) in [("(", ")"), ("[", "]"), ("Not(", ")"), ("All([", "])")] {
        let nest = format!("{}{}", open.repeat(deep), close.repeat(deep));
        desk.put("deep.ron", format!("(format: 1, created: {nest})"));
        refused_by_all(&desk, "deep.ron", (1, ""), "");
        let at = QUESTIONNAIRE.find("show_if: ").unwrap() + "show_if: ".len();
        let (before, after) = QUESTIONNAIRE.split_at(at);
        desk.put("deep.ron", format!("{before}{nest}{after}"));
        refused(&desk, &["check", "deep.ron"], 1, "deep.ron", "");
        let evidence = format!("(holds: {{\"age\": {nest}}})");
        desk.put("deep.ron", evidence);
        let by_match = [
            "match",
            "--catalogue",
            "catalogue",
            "--evidence",
            "deep.ron",
        ];
        refused(&desk, &by_match, 2, "deep.ron", "");
    }
    let too_deep = format!("(holds: {{\"age\": {}}})", "[".repeat(deep));
    desk.put("deep.ron", too_deep);
    let by_match = [
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "deep.ron",
    ];
    refused(&desk, &by_match, 2, "deep.ron", "Simplifiez cet endroit");
}

#[test]
fn a_huge_flat_list_is_refused_in_good_time() {
    let desk = desk();
    let long = 1_000_000;
    for element in ["(),", "1,", "\"\",", "[],", "(a:1),"] {
        let list = element.repeat(long);
        desk.put("long.ron", format!("(holds: {{\"age\": [{list}]}})"));
        refused_by_all(&desk, "long.ron", (1, ""), "");
        desk.put("long.ron", format!("(format: 1, created: [{list}])"));
        refused_by_all(&desk, "long.ron", (1, ""), "");
    }
    // Wide at the deepest level that is read.
    let (open, close) = ("(".repeat(90), ")".repeat(90));
    desk.put(
        "long.ron",
        format!("(format: 1, x: {open}{}{close})", "1,".repeat(long)),
    );
    refused_by_all(&desk, "long.ron", (1, ""), "");
}

#[test]
fn a_dossier_of_a_newer_format_is_refused_by_name() {
    let desk = desk();
    let newer = DOSSIER.replacen("format:1", "format:3", 1);
    assert_ne!(newer, DOSSIER);
    desk.put("newer.ron", &newer);
    let report = ["report", "newer.ron", "--out", "out.pdf"];
    refused(&desk, &report, 2, "newer.ron", "Mettez le programme à jour");
    // Also where the newer format has things that this programme has never heard of.
    desk.put(
        "newer.ron",
        "(format:99,persons:[Unknown(of:{1:2})],x:A(b:3))",
    );
    refused(&desk, &report, 2, "newer.ron", "Mettez le programme à jour");
    let error = dossier::read("newer.ron", newer.as_bytes(), &|_| None).unwrap_err();
    assert_eq!(error, WireError::NewerFormat(3));
    let zero = DOSSIER.replacen("format:1", "format:0", 1);
    let error = dossier::read("older.ron", zero.as_bytes(), &|_| None).unwrap_err();
    assert!(matches!(error, WireError::Damaged(_)), "{error:?}");
}

#[test]
fn a_dossier_without_its_questionnaire_is_refused() {
    let text = "(format:1,beneficiary:(name:\"A\",language:\"fr\"),created:\"2026-03-05T09:00:00Z\",\
                interviews:[(definition:Carried(id:\"lost\"))])";
    let error = dossier::read("lost.ron", text.as_bytes(), &|_| None).unwrap_err();
    assert_eq!(error, WireError::Questionnaire("lost".to_owned()));
    let desk = desk();
    desk.put("lost.ron", text);
    let report = ["report", "lost.ron", "--out", "out.pdf"];
    refused(&desk, &report, 2, "lost.ron", "questionnaire");
}

#[test]
fn trainers_files_of_a_newer_format_are_refused_by_name() {
    let desk = desk();
    let newer = QUESTIONNAIRE.replacen("format: 1,", "format: 7, invented: Thing(1),", 1);
    desk.put("newer.ron", newer);
    refused(&desk, &["check", "newer.ron"], 1, "newer.ron", "format 7");
    for (name, text) in [
        ("competences.ron", "(format: 7, competences: [])".to_owned()),
        ("references.ron", "(format: 7, nations: {})".to_owned()),
        ("scoring.ron", SCORING.replacen("format: 1", "format: 7", 1)),
        (
            "occupations/x.ron",
            OCCUPATION.replacen("format: 1,", "format: 7, invented: 1,", 1),
        ),
    ] {
        let found = loaded_alone(name, text.as_bytes());
        let shown = format!("here/{name}");
        let problems: Vec<_> = found
            .iter()
            .filter(|d| d.file == shown)
            .map(|d| &d.problem)
            .collect();
        assert_eq!(problems, [&Problem::UnknownFormat(7)], "{name}");
    }
}

#[test]
fn figures_that_are_no_numbers_are_not_reckoned_with() {
    let desk = desk();
    desk.put(
        "catalogue/occupations/nan.ron",
        "(format: 1, id: \"nan\", isco08: \"1\", grid: {\"masonry\": (NaN, 5)})",
    );
    desk.put(
        "catalogue/scoring.ron",
        SCORING.replacen("observed: 0.7", "observed: 0.0", 1),
    );
    desk.put("evidence.ron", "(evidence: {\"masonry\": [Observed(2)]})");
    let run = desk.bilan(&[
        "match",
        "--catalogue",
        "catalogue",
        "--evidence",
        "evidence.ron",
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(
        run.err.contains("nan.ron") && run.err.contains("scoring.ron"),
        "{run:?}"
    );
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    // The carried constants stand in for those that are of no use.
    assert!((json["levels"]["masonry"]["se"].as_f64().unwrap() - 0.7).abs() < 1e-12);
    assert_eq!(json["fits"].as_array().unwrap().len(), 1);
    for bad in ["NaN", "inf", "-1", "4.5", "1e999", "\"3\"", "Some(3)"] {
        desk.put(
            "evidence.ron",
            format!("(evidence: {{\"masonry\": [Observed({bad})]}})"),
        );
        let by_match = [
            "match",
            "--catalogue",
            "catalogue",
            "--evidence",
            "evidence.ron",
        ];
        let run = desk.bilan(&by_match);
        assert_eq!(run.code, 2, "{bad}: {run:?}");
        assert!(run.err.contains("evidence.ron"), "{bad}: {run:?}");
    }
}

#[test]
fn a_dossier_reads_the_same_whatever_is_at_hand() {
    // A questionnaire of the same id but other content does not take the place of the embedded one.
    let other = DOSSIER.replacen("Toutes les sortes", "Autre chose", 1);
    let other = dossier::read("other.ron", other.as_bytes(), &|_| None).unwrap();
    let at_hand = other.interviews[0].session.questionnaire().clone();
    let read = dossier::read("dossier.ron", DOSSIER.as_bytes(), &|_| {
        Some(Arc::clone(&at_hand))
    })
    .unwrap();
    let title = &read.interviews[0].session.questionnaire().source().title;
    assert_eq!(
        title.get(&bilan::lang::LangId::french()),
        "Toutes les sortes"
    );
}
