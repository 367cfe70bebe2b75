//! A small classification of our own, written in the form of every version.

use std::fmt::Write as _;
use std::io::Write as _;

use bilan::exchange::esco::{EscoWishes, import_esco};
use bilan::exchange::tables::{Imported, RawFile, Stopped};
use bilan::lang::{LangId, LocalizedText};

/// A version of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    V10,
    V11,
    V12,
}

pub const FORMS: [Form; 3] = [Form::V10, Form::V11, Form::V12];

pub const BAKER: &str =
    "http://data.europa.eu/esco/occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419";
pub const MASON: &str =
    "http://data.europa.eu/esco/occupation/2bbdb308-432a-4d01-b54b-b4f7f76dd419";
pub const OFFICER: &str =
    "http://data.europa.eu/esco/occupation/3ccdb308-432a-4d01-b54b-b4f7f76dd419";

/// The address of a skill.
pub fn skill(n: usize) -> String {
    format!("http://data.europa.eu/esco/skill/0000000{n}-5a64-4e0c-ade3-0140348d4125")
}

struct Row {
    uri: String,
    isco: &'static str,
    knowledge: bool,
    words: [(
        &'static str,
        &'static str,
        &'static [&'static str],
        &'static str,
    ); 3],
}

fn occupations() -> Vec<Row> {
    vec![
        Row {
            uri: BAKER.to_owned(),
            isco: "7512",
            knowledge: false,
            words: [
                (
                    "fr",
                    "boulanger/boulangère",
                    &["fournier", "boulanger « maison »"],
                    "Fait du pain, des galettes\net des « viennoiseries ».",
                ),
                (
                    "en",
                    "baker",
                    &["bread baker", "bakery, specialist"],
                    "Bakes bread, \"flat\" or not.",
                ),
                ("ar", "خباز / خبازة", &[], "يصنع الخبز."),
            ],
        },
        Row {
            uri: MASON.to_owned(),
            isco: "7112",
            knowledge: false,
            words: [
                ("fr", "maçon/maçonne", &[], "Monte des murs."),
                ("en", "bricklayer", &["mason"], "Lays bricks."),
                ("ar", "بناء / بناءة", &[], ""),
            ],
        },
        Row {
            uri: OFFICER.to_owned(),
            isco: "0110",
            knowledge: false,
            words: [
                ("fr", "officier", &[], "Commande."),
                ("en", "officer", &[], "Commands."),
                ("ar", "", &[], ""),
            ],
        },
    ]
}

fn skills() -> Vec<Row> {
    let row = |n: usize, knowledge, fr, en| Row {
        uri: skill(n),
        isco: "",
        knowledge,
        words: [
            ("fr", fr, &[][..], ""),
            (
                "en",
                en,
                &["another name", "a second; with a comma, too"][..],
                "What it is.",
            ),
            ("ar", "", &[][..], ""),
        ],
    };
    vec![
        row(1, false, "pétrir la pâte", "knead dough"),
        row(2, true, "sécurité alimentaire", "food safety"),
        row(3, false, "lire des plans", "read plans"),
        row(4, false, "", "lay bricks"),
    ]
}

/// The links: occupation, essential or not, skill.
pub fn links() -> Vec<(&'static str, bool, String)> {
    vec![
        (BAKER, true, skill(1)),
        (BAKER, true, skill(2)),
        (BAKER, false, skill(3)),
        (MASON, true, skill(3)),
        (MASON, true, skill(4)),
        (MASON, false, skill(2)),
        (OFFICER, false, skill(3)),
    ]
}

/// A cell as official files write it.
fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// A table of rows, the head first.
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|c| cell(c)).collect();
        writeln!(out, "{}", cells.join(",")).unwrap();
    }
    out
}

fn concepts(rows: &[Row], lang: &str, kind: &str, form: Form) -> Vec<Vec<String>> {
    let mut head = vec!["conceptType", "conceptUri"];
    head.push(if kind == "Occupation" {
        "iscoGroup"
    } else {
        "skillType"
    });
    head.extend([
        "preferredLabel",
        "altLabels",
        "hiddenLabels",
        "status",
        "modifiedDate",
        "description",
    ]);
    if form != Form::V10 {
        head.push("code");
    }
    if form == Form::V12 {
        head.insert(4, "naceCode");
    }
    let mut table = vec![head.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>()];
    for row in rows {
        let (_, label, others, about) = row.words.iter().find(|w| w.0 == lang).unwrap();
        if label.is_empty() {
            continue;
        }
        let others = others.join(if form == Form::V12 { " | " } else { "\n" });
        let cells = head.iter().map(|column| match *column {
            "conceptType" => kind.to_owned(),
            "conceptUri" => row.uri.clone(),
            "iscoGroup" => row.isco.to_owned(),
            "skillType" if row.knowledge => "knowledge".to_owned(),
            "skillType" => "skill/competence".to_owned(),
            "preferredLabel" => (*label).to_owned(),
            "altLabels" => others.clone(),
            "status" => "released".to_owned(),
            "modifiedDate" => "2016-07-05T13:58:41Z".to_owned(),
            "description" => (*about).to_owned(),
            "code" if kind == "Occupation" => format!("{}.1", row.isco),
            _ => String::new(),
        });
        table.push(cells.collect());
    }
    table
}

/// The tables of a version, by file.
pub fn tables(form: Form) -> Vec<(String, Vec<Vec<String>>)> {
    let mut files = Vec::new();
    for lang in ["fr", "en", "ar"] {
        files.push((
            format!("occupations_{lang}.csv"),
            concepts(&occupations(), lang, "Occupation", form),
        ));
        if lang != "ar" {
            files.push((
                format!("skills_{lang}.csv"),
                concepts(&skills(), lang, "KnowledgeSkillCompetence", form),
            ));
        }
    }
    let text = |row: &[&str]| row.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
    let group = |code: &str, label: &str| {
        text(&[
            "ISCOGroup",
            &format!("http://data.europa.eu/esco/isco/C{code}"),
            code,
            label,
            "released",
            "",
            "About.",
        ])
    };
    files.push((
        "ISCOGroups_en.csv".to_owned(),
        vec![
            text(&[
                "conceptType",
                "conceptUri",
                "code",
                "preferredLabel",
                "status",
                "altLabels",
                "description",
            ]),
            group("7", "Craft workers"),
            group("71", "Building workers"),
            group("75", "Food workers"),
        ],
    ));
    let mut relations = match form {
        Form::V12 => vec![text(&[
            "occupationUri",
            "occupationLabel",
            "relationType",
            "skillType",
            "skillUri",
            "skillLabel",
        ])],
        _ => vec![text(&[
            "occupationUri",
            "relationType",
            "skillType",
            "skillUri",
        ])],
    };
    for (occupation, essential, skill) in links() {
        let relation = if essential { "essential" } else { "optional" };
        relations.push(match form {
            Form::V12 => text(&[occupation, "label", relation, "knowledge", &skill, "label"]),
            _ => text(&[occupation, relation, "knowledge", &skill]),
        });
    }
    let name = match form {
        Form::V12 => "occupationSkillRelations_en.csv",
        _ => "occupationSkillRelations.csv",
    };
    files.push((name.to_owned(), relations));
    files
}

/// The files of a version.
pub fn files(form: Form) -> Vec<RawFile> {
    let tables = tables(form).into_iter();
    tables
        .map(|(name, rows)| raw(&name, csv(&rows).into_bytes()))
        .collect()
}

pub fn raw(name: &str, bytes: Vec<u8>) -> RawFile {
    RawFile {
        name: name.to_owned(),
        shown: format!("in/{name}"),
        bytes,
    }
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

/// Imports these files in French, English and Arabic.
pub fn import(files: &[RawFile]) -> Result<Imported, Stopped> {
    import_with(files, &[], &mut |_| true)
}

pub fn import_with(
    files: &[RawFile],
    others: &[RawFile],
    watch: &mut dyn FnMut(bilan::exchange::tables::Step<'_>) -> bool,
) -> Result<Imported, Stopped> {
    let languages = ["fr", "en", "ar"].map(LangId::new);
    let words = LocalizedText::from([("fr", "Groupe"), ("en", "Group"), ("ar", "مجموعة")]);
    let wishes = EscoWishes {
        languages: &languages,
        groups: [words.clone(), words],
        version: "test",
    };
    import_esco(files, others, &wishes, watch)
}
