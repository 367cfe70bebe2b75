//! Every version's form, in whatever order and encoding, gives the same catalogue.

use bilan::authoring::{ContentFile, FileOrigin, load_catalogue, write_catalogue};
use bilan::competence::CompetenceKind;
use bilan::exchange::tables::{RawFile, Reason};
use bilan::lang::LangId;

use super::small::{self, BAKER, FORMS, Form, OFFICER, csv, files, gzip, import, raw, tables};

#[test]
fn every_version_gives_what_its_files_say() {
    for form in FORMS {
        let imported = import(&files(form)).unwrap();
        let catalogue = &imported.catalogue;
        let names: Vec<&str> = catalogue.occupations.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "occupations/0110_officer_3ccdb308_432a.ron",
                "occupations/7112_bricklayer_2bbdb308_432a.ron",
                "occupations/7512_baker_1aadb308_432a.ron",
            ],
            "{form:?}"
        );
        let baker = &catalogue.occupations["occupations/7512_baker_1aadb308_432a.ron"];
        assert_eq!(baker.id.as_str(), "esco_1aadb308_432a");
        assert_eq!(baker.isco08, "7512");
        assert_eq!(baker.esco.as_deref(), Some(BAKER));
        assert_eq!(baker.sector, "isco_75");
        assert_eq!(baker.label.get(&LangId::new("ar")), "خباز / خبازة");
        assert_eq!(
            baker.other_titles[&LangId::new("fr")],
            ["fournier", "boulanger « maison »"]
        );
        assert_eq!(
            baker.other_titles[&LangId::new("en")],
            ["bread baker", "bakery, specialist"]
        );
        assert_eq!(
            baker.description.get(&LangId::french()),
            "Fait du pain, des galettes et des « viennoiseries »."
        );
        // In the order of the reader's words for them: « pétrir », « sécurité ».
        let ids: Vec<&str> = baker
            .essential
            .iter()
            .map(bilan::competence::CompetenceId::as_str)
            .collect();
        assert_eq!(ids, ["esco_00000001_5a64", "esco_00000002_5a64"]);
        assert_eq!(baker.optional.len(), 1);
        let of_officer = &catalogue.occupations["occupations/0110_officer_3ccdb308_432a.ron"];
        assert_eq!(of_officer.sector, "", "its group has no name in the files");
        assert!(
            catalogue
                .framework
                .competences
                .iter()
                .all(|c| c.kind == CompetenceKind::Listed)
        );
        let knowledge = catalogue
            .framework
            .competences
            .iter()
            .filter(|c| c.group == "knowledge");
        assert_eq!(knowledge.count(), 1);
        let report = &imported.report;
        assert!(report.is_balanced());
        assert_eq!((report.occupations, report.competences), (3, 4));
        assert_eq!((report.essential, report.optional), (4, 3));
        assert_eq!(report.refused().count(), 0);
        let lacking: Vec<_> = report
            .lacking
            .iter()
            .map(|l| (l.language.as_str(), l.occupations, l.competences))
            .collect();
        assert_eq!(lacking, [("fr", 0, 1), ("en", 0, 0), ("ar", 1, 4)]);
        assert_eq!(
            report.absent,
            ["skills_ar.csv", "ISCOGroups_fr.csv", "ISCOGroups_ar.csv"]
        );
    }
}

/// The same files, each changed.
fn changed(change: impl Fn(&str, &[Vec<String>]) -> RawFile) -> Vec<RawFile> {
    let tables = tables(Form::V11).into_iter();
    tables.map(|(name, rows)| change(&name, &rows)).collect()
}

#[test]
fn order_of_columns_encoding_and_packing_change_nothing() {
    let plain = import(&files(Form::V11)).unwrap().catalogue;
    let same = |what: &str, files: &[RawFile]| {
        let imported = import(files).unwrap_or_else(|e| panic!("{what}: {e:?}"));
        assert_eq!(imported.catalogue, plain, "{what}");
        assert!(imported.report.is_balanced());
    };
    let text = |rows: &[Vec<String>]| csv(rows);
    same(
        "columns turned round",
        &changed(|name, rows| {
            let rows: Vec<Vec<String>> = rows
                .iter()
                .map(|r| r.iter().rev().cloned().collect())
                .collect();
            raw(name, csv(&rows).into_bytes())
        }),
    );
    same(
        "rows turned round",
        &changed(|name, rows| {
            let mut rows = rows.to_vec();
            // Two languages must agree on what is first, so that nothing else changes.
            rows[1..].reverse();
            raw(name, csv(&rows).into_bytes())
        }),
    );
    same(
        "heads in other letters",
        &changed(|name, rows| {
            let mut rows = rows.to_vec();
            for head in &mut rows[0] {
                *head = format!(" {} ", head.to_uppercase());
            }
            raw(name, csv(&rows).into_bytes())
        }),
    );
    same(
        "a mark of the encoding, and ends of lines as on Windows",
        &changed(|name, rows| {
            let text = text(rows).replace('\n', "\r\n");
            raw(name, format!("\u{feff}{text}").into_bytes())
        }),
    );
    same(
        "packed",
        &changed(|name, rows| raw(&format!("{name}.gz"), gzip(text(rows).as_bytes()))),
    );
    same(
        "UTF-16",
        &changed(|name, rows| {
            let units = format!("\u{feff}{}", text(rows));
            raw(
                name,
                units.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            )
        }),
    );
    same(
        "semicolons, as a spreadsheet writes them",
        &changed(|name, rows| {
            let quoted = rows.iter().map(|row| {
                let cells = row
                    .iter()
                    .map(|c| format!("\"{}\"", c.replace('"', "\"\"")));
                cells.collect::<Vec<_>>().join(";") + "\n"
            });
            raw(name, quoted.collect::<String>().into_bytes())
        }),
    );
}

#[test]
fn words_of_other_folders_are_joined_by_address() {
    let base: Vec<RawFile> = files(Form::V11)
        .into_iter()
        .filter(|f| !f.name.contains("_fr") && !f.name.contains("_ar"))
        .collect();
    let unknown = BAKER.replace("1aadb308", "9fffb308");
    let words = format!(
        "conceptUri,preferredLabel,altLabels\n{OFFICER},officier,gradé|gradée\n{BAKER},boulanger,\n{unknown},inconnu,\n"
    );
    let others = [raw("occupations_fr_labels.csv", words.into_bytes())];
    let imported = small::import_with(&base, &others, &mut |_| true).unwrap();
    let officer = &imported.catalogue.occupations["occupations/0110_officer_3ccdb308_432a.ron"];
    assert_eq!(officer.label.get(&LangId::french()), "officier");
    assert_eq!(officer.other_titles[&LangId::french()], ["gradé", "gradée"]);
    let french = imported
        .report
        .lacking
        .iter()
        .find(|l| l.language == LangId::french());
    assert_eq!(french.unwrap().occupations, 1, "the bricklayer");
    let refused: Vec<_> = imported
        .report
        .refused()
        .map(|r| (r.line, r.reason))
        .collect();
    assert_eq!(refused, [(4, Reason::OtherVersion)]);
    assert_eq!(imported.report.occupations, 3);
}

#[test]
fn every_refused_row_is_listed_with_its_line() {
    let mut all = tables(Form::V11);
    let table = |all: &mut Vec<(String, Vec<Vec<String>>)>, name: &str| {
        all.iter().position(|(n, _)| n == name).unwrap()
    };
    let occupations = table(&mut all, "occupations_en.csv");
    let head = all[occupations].1[0].clone();
    let at = |name: &str| head.iter().position(|h| h == name).unwrap();
    let pattern = all[occupations].1[1].clone();
    let row = |changes: &[(&str, &str)]| {
        let mut row = pattern.clone();
        for (column, value) in changes {
            row[at(column)] = (*value).to_owned();
        }
        row
    };
    let new = |first: &str| BAKER.replace("1aadb308", first);
    let fresh = new("4dddb308");
    let same_id = fresh.replace("4d01", "4d02");
    // Enough that are right, so that the wrong ones are few.
    for n in 0..60 {
        let uri = new(&format!("5eee{n:04}"));
        all[occupations]
            .1
            .push(row(&[("conceptUri", &uri), ("preferredLabel", "x")]));
    }
    let first = csv(&all[occupations].1).matches('\n').count() + 1;
    for changes in [
        vec![("conceptUri", fresh.as_str()), ("preferredLabel", "y")],
        vec![("conceptUri", "nowhere")],
        vec![("conceptUri", fresh.as_str())],
        vec![("conceptUri", same_id.as_str())],
        vec![
            (
                "conceptUri",
                "http://data.europa.eu/esco/occupation/6fffb308-432a-4d01-b54b-b4f7f76dd419",
            ),
            ("status", "obsolete"),
        ],
        vec![("conceptType", "ISCOGroup")],
        vec![
            (
                "conceptUri",
                "http://data.europa.eu/esco/occupation/7fffb308-432a-4d01-b54b-b4f7f76dd419",
            ),
            ("preferredLabel", "  "),
        ],
    ] {
        all[occupations].1.push(row(&changes));
    }
    let relations = table(&mut all, "occupationSkillRelations.csv");
    for n in 0..60 {
        let uri = new(&format!("5eee{n:04}"));
        all[relations].1.push(vec![
            uri,
            "optional".into(),
            "knowledge".into(),
            small::skill(1),
        ]);
    }
    all[relations].1.push(vec![
        fresh.clone(),
        "optional".into(),
        "knowledge".into(),
        small::skill(1),
    ]);
    for (occupation, relation, skill) in [
        (new("8aaab308"), "essential", small::skill(1)),
        (BAKER.to_owned(), "essential", small::skill(9)),
        (BAKER.to_owned(), "maybe", small::skill(4)),
        (BAKER.to_owned(), "essential", small::skill(1)),
    ] {
        all[relations]
            .1
            .push(vec![occupation, relation.into(), "knowledge".into(), skill]);
    }
    let files: Vec<RawFile> = all
        .iter()
        .map(|(n, r)| raw(n, csv(r).into_bytes()))
        .collect();
    let imported = import(&files).unwrap();
    assert!(imported.report.is_balanced());
    let refused: Vec<_> = imported
        .report
        .refused()
        .filter(|r| r.file.ends_with("occupations_en.csv"))
        .map(|r| (r.line, r.reason))
        .collect();
    // Each row of the pattern is one record on two lines: another title stands on a line of its own.
    let lines: Vec<usize> = refused.iter().map(|(line, _)| *line).collect();
    let reasons: Vec<Reason> = refused.iter().map(|(_, reason)| *reason).collect();
    assert_eq!(
        reasons,
        [
            Reason::Address,
            Reason::Repeated,
            Reason::SameId,
            Reason::NotReleased,
            Reason::OtherKind,
            Reason::Label,
        ]
    );
    assert_eq!(lines, [1, 2, 3, 4, 5, 6].map(|n| first + 2 * n));
    let relations = &all[relations].1;
    let refused: Vec<_> = imported
        .report
        .refused()
        .filter(|r| r.file.ends_with("Relations.csv"))
        .map(|r| (r.line, r.reason))
        .collect();
    let last = relations.len();
    assert_eq!(
        refused,
        [
            (last - 3, Reason::UnknownOccupation),
            (last - 2, Reason::UnknownSkill),
            (last - 1, Reason::Relation),
            (last, Reason::Repeated),
        ]
    );
    let locale = bilan::lang::Locales::embedded().get(&LangId::new("en"));
    let json = imported.report.json(&locale);
    let listed = json["files"].as_array().unwrap().iter();
    let listed: usize = listed.map(|f| f["refused"].as_array().unwrap().len()).sum();
    assert_eq!(listed, imported.report.refused().count());
}

#[test]
fn the_files_of_a_catalogue_are_read_back_as_it_was_and_are_clean() {
    for form in FORMS {
        let catalogue = import(&files(form)).unwrap().catalogue;
        let written: Vec<ContentFile> = write_catalogue(&catalogue, &LangId::french())
            .into_iter()
            .map(|(name, bytes)| ContentFile {
                name,
                bytes: Ok(bytes),
                origin: FileOrigin::Folder("out".to_owned()),
            })
            .collect();
        let (read, found) = load_catalogue(&written).unwrap();
        assert_eq!(read, catalogue);
        assert!(found.is_empty(), "{found:?}");
        let checked = bilan::authoring::check(&written, &bilan::authoring::Carried::default());
        assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    }
}

#[test]
fn an_occupation_is_written_as_trainers_read_it() {
    let catalogue = import(&files(Form::V11)).unwrap().catalogue;
    let written = write_catalogue(&catalogue, &LangId::french());
    let (_, baker) = written.iter().find(|(n, _)| n.contains("baker")).unwrap();
    let golden = include_str!("../golden/imported-occupation-v1.ron");
    assert_eq!(String::from_utf8_lossy(baker), golden);
}
