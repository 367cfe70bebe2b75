//! O*NET's text files give dense grids, and nothing of them is passed over in silence.

use std::fmt::Write as _;

use bilan::exchange::onet::{import_onet, is_onet_file};
use bilan::exchange::tables::{
    ImportFault, Imported, Passed, RawFile, Reason, Stopped, TableFault,
};
use bilan::questionnaire::CompetenceId;

use super::small::{gzip, raw};

const CODES: [&str; 12] = [
    "11-1011.00",
    "11-1021.00",
    "13-2011.00",
    "29-1141.00",
    "35-2014.00",
    "47-2021.00",
    "47-2031.00",
    "47-2111.00",
    "51-3011.00",
    "51-4121.00",
    "53-3032.00",
    "53-7062.00",
];

fn ratings(elements: &[(&str, &str)]) -> String {
    let mut out = String::from(
        "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tN\tRecommend Suppress\tNot Relevant\tDate\n",
    );
    for (at, code) in CODES.iter().enumerate() {
        for (place, (element, name)) in elements.iter().enumerate() {
            let irrelevant = (at + place) % 5 == 0;
            let suppress = if at == 0 { "Y" } else { "N" };
            writeln!(
                out,
                "{code}\tTitle {at}\t{element}\t{name}\tIM\tImportance\t{}\t8\tN\t\t08/2023",
                1.5 + place as f64
            )
            .unwrap();
            let flag = if irrelevant { "Y" } else { "N" };
            let level = if irrelevant {
                "0.25".to_owned()
            } else {
                format!("{}", 0.62 + at as f64 / 2.0)
            };
            writeln!(out, "{code}\tTitle {at}\t{element}\t{name}\tLV\tLevel\t{level}\t8\t{suppress}\t{flag}\t08/2023").unwrap();
        }
    }
    out
}

fn files() -> Vec<RawFile> {
    let mut occupations = String::from("O*NET-SOC Code\tTitle\tDescription\n");
    let mut zones = String::from("O*NET-SOC Code\tTitle\tJob Zone\tDate\n");
    let mut interests =
        String::from("O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tData Value\n");
    for (at, code) in CODES.iter().chain(&["55-1011.00"]).enumerate() {
        writeln!(occupations, "{code}\tTitle {at}\tDoes \"this\" and that.").unwrap();
        writeln!(zones, "{code}\tTitle {at}\t{}\t08/2023", at % 5 + 1).unwrap();
        for letter in ["a", "b", "c", "d", "e", "f"] {
            writeln!(
                interests,
                "{code}\tTitle {at}\t1.B.1.{letter}\tName\tOI\t3.5"
            )
            .unwrap();
        }
        writeln!(interests, "{code}\tTitle {at}\t1.B.1.g\tFirst\tIH\t2").unwrap();
    }
    vec![
        raw("Occupation Data.txt", occupations.into_bytes()),
        raw(
            "Skills.txt",
            ratings(&[("2.A.1.a", "Reading"), ("2.B.3.l", "Repairing")]).into_bytes(),
        ),
        raw(
            "Knowledge.txt",
            ratings(&[("2.C.3.d", "Construction"), ("2.C.10", "Transport")]).into_bytes(),
        ),
        raw("Job Zones.txt", zones.into_bytes()),
        raw("Interests.txt", interests.into_bytes()),
    ]
}

fn import(files: &[RawFile]) -> Result<Imported, Stopped> {
    import_onet(files, "test", &mut |_| true)
}

#[test]
fn grids_are_dense_and_reckoned_as_said() {
    let imported = import(&files()).unwrap();
    let report = &imported.report;
    assert!(report.is_balanced(), "{report:?}");
    assert_eq!(
        (report.occupations, report.competences, report.figures),
        (12, 4, 48)
    );
    assert_eq!(report.refused().count(), 0);
    let of = |name: &str| {
        report
            .tables
            .iter()
            .find(|t| t.file.ends_with(name))
            .unwrap()
    };
    assert_eq!(of("Occupation Data.txt").passed[&Passed::NoFigures], 1);
    assert_eq!(of("Job Zones.txt").passed[&Passed::WithIt], 1);
    assert_eq!(of("Interests.txt").passed[&Passed::Scale], 12);
    assert_eq!(of("Interests.txt").passed[&Passed::WithIt], 7);
    assert_eq!(report.uncertain, 4, "levels of the first occupation");
    let bricklayer = &imported.catalogue.occupations["occupations/onet_47_2021_00.ron"];
    assert_eq!(bricklayer.id.as_str(), "onet_47_2021_00");
    assert_eq!(bricklayer.onet.as_deref(), Some("47-2021.00"));
    let at = |id: &str| bricklayer.grid[&CompetenceId::new(id)];
    // 0.62 + 5/2 = 3.12; × 4/7 = 1.782… The first of each table is not relevant to the sixth occupation.
    assert_eq!(at("onet_2_A_1_a"), (0.0, 1.5));
    assert_eq!(at("onet_2_B_3_l"), (1.78, 2.5));
    assert_eq!(at("onet_2_C_10"), (1.78, 2.5));
    assert_eq!(report.not_relevant, 10);
    let interests = bricklayer.interests.unwrap();
    let scores = interests.scores();
    assert!(scores.iter().all(|s| (s - 3.5).abs() < 1e-12), "{scores:?}");
    let elements: Vec<_> = imported
        .catalogue
        .framework
        .competences
        .iter()
        .map(|c| c.onet.join(","))
        .collect();
    assert_eq!(elements, ["2.A.1.a", "2.B.3.l", "2.C.10", "2.C.3.d"]);
}

#[test]
fn columns_in_another_order_packed_or_marked_change_nothing() {
    let plain = import(&files()).unwrap().catalogue;
    let turned: Vec<RawFile> = files()
        .iter()
        .map(|f| {
            let text = String::from_utf8(f.bytes.clone()).unwrap();
            let lines = text.lines().map(|l| {
                let cells: Vec<&str> = l.split('\t').rev().collect();
                cells.join("\t") + "\r\n"
            });
            let text: String = lines.collect();
            raw(
                &format!("{}.gz", f.name),
                gzip(format!("\u{feff}{text}").as_bytes()),
            )
        })
        .collect();
    assert!(turned.iter().all(|f| is_onet_file(&f.name)));
    assert_eq!(import(&turned).unwrap().catalogue, plain);
}

#[test]
fn cut_off_anywhere_it_is_refused_or_only_less() {
    let whole = files();
    let plain = import(&whole).unwrap().catalogue;
    for (at, file) in whole.iter().enumerate() {
        for length in (0..file.bytes.len()).step_by(13) {
            let mut cut = whole.clone();
            cut[at].bytes.truncate(length);
            let Ok(imported) = import(&cut) else {
                continue;
            };
            assert_eq!(
                cut[at].bytes.last(),
                Some(&b'\n'),
                "{} at {length}",
                file.name
            );
            assert!(imported.report.is_balanced());
            for (name, occupation) in &imported.catalogue.occupations {
                assert_eq!(occupation.grid, plain.occupations[name].grid, "{name}");
            }
        }
    }
    // Half of a table is not half a catalogue.
    let mut half = files();
    let text = String::from_utf8(half[2].bytes.clone()).unwrap();
    let lines = text.lines().take(25).map(|l| format!("{l}\n"));
    half[2].bytes = lines.collect::<String>().into_bytes();
    let Err(Stopped::Faults(faults)) = import(&half) else {
        panic!("half a table was taken");
    };
    assert_eq!(
        faults,
        [ImportFault::Table {
            file: "in/Knowledge.txt".to_owned(),
            fault: TableFault::Incomplete { lacking: 6, of: 12 },
        }]
    );
}

#[test]
fn wrong_rows_are_listed_with_file_and_line() {
    let mut all = files();
    let skills = String::from_utf8(all[1].bytes.clone()).unwrap();
    let rows = skills.lines().count();
    let more = "99-9999.00\tX\t2.A.1.a\tReading\tIM\tI\t3\t8\tN\t\t\n\
        11-1011.00\tX\t2.A.1.a\tReading\tIM\tI\t3\t8\tN\t\t\n\
        11-1011.00\tX\t2.A.1.b\tOther\tLV\tI\t9\t8\tN\tN\t\n\
        11-1011.00\tX\t2.A.1.b\n\
        11-1011.00\tX\t2.A.1.b\tOther\tCX\tI\t3\t8\tN\tN\t\n";
    all[1].bytes = format!("{skills}{more}").into_bytes();
    let imported = import(&all).unwrap();
    assert!(imported.report.is_balanced());
    let refused: Vec<_> = imported
        .report
        .refused()
        .map(|r| (r.line, r.reason))
        .collect();
    assert_eq!(
        refused,
        [
            (rows + 1, Reason::UnknownOccupation),
            (rows + 2, Reason::Repeated),
            (rows + 3, Reason::Figure),
            (rows + 4, Reason::Cells),
        ]
    );
    assert_eq!(imported.catalogue.framework.competences.len(), 4);
}
