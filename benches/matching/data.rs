//! Catalogues for the bench: the real classifications from their folders, or synthetic ones of the same size and shape.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use bilan::competence::{
    Competence, CompetenceId, CompetenceKind, FrameworkSource, LevelConstants,
};
use bilan::occupation::{Catalogue, OccupationId, OccupationSource, References, ScoringConstants};

/// Sizes of ESCO v1.1.1: occupations, skills, essential links, all links.
const ESCO: (usize, usize, usize, usize) = (3_007, 13_896, 64_945, 123_855);
/// Sizes of O*NET 29.3 on the elements that our framework rates: occupations, elements.
const ONET: (usize, usize) = (879, 40);

/// What a catalogue is made of, before it is laid out.
#[derive(Clone)]
pub struct Raw {
    /// Where it comes from, in words.
    pub origin: String,
    /// Its competences.
    pub competences: Vec<Competence>,
    /// Its occupations.
    pub occupations: Vec<OccupationSource>,
}

impl Raw {
    /// The catalogue, laid out.
    pub fn catalogue(&self) -> Catalogue {
        let mut framework: FrameworkSource =
            ron::from_str("(format: 1, competences: [])").expect("a framework");
        framework.competences.clone_from(&self.competences);
        Catalogue::new(
            framework,
            self.occupations.clone(),
            References::default(),
            constants(),
        )
    }

    /// The same with every occupation so many times.
    pub fn times(&self, times: usize) -> Self {
        let copies = (0..times).flat_map(|copy| {
            self.occupations.iter().map(move |o| {
                let mut o = o.clone();
                o.id = OccupationId::new(format!("{}/{copy}", o.id));
                o.esco = None;
                o
            })
        });
        Self {
            origin: self.origin.clone(),
            competences: self.competences.clone(),
            occupations: copies.collect(),
        }
    }
}

/// The constants that are shipped.
pub fn constants() -> ScoringConstants {
    ron::from_str(include_str!("../../questionnaires/scoring.ron")).expect("constants")
}

/// Those of levels.
pub fn level_constants() -> LevelConstants {
    constants().level
}

fn competence(id: &str, kind: CompetenceKind) -> Competence {
    let mut competence: Competence = ron::from_str("(id: \"\")").expect("a competence");
    competence.id = CompetenceId::new(id);
    competence.kind = kind;
    competence
}

fn occupation(id: &str, code: &str) -> OccupationSource {
    let mut source: OccupationSource =
        ron::from_str("(format: 1, id: \"\")").expect("an occupation");
    source.id = OccupationId::new(id);
    code.clone_into(&mut source.isco08);
    source
}

/// O*NET on the elements that a competence of our framework is rated by alone: skills and knowledge, level 0–7 as 0–4.
pub fn onet(folder: Option<&Path>) -> Raw {
    let Some(folder) = folder else {
        return synthetic_grid();
    };
    let wanted = elements();
    let mut rated: BTreeMap<String, BTreeMap<String, (f64, f64)>> = BTreeMap::new();
    for file in ["Skills.txt", "Knowledge.txt"] {
        let text = text(folder, &[file]);
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(b'\t')
            .quoting(false)
            .from_reader(text.as_bytes());
        let header = rows.headers().expect("a header").clone();
        let column = |name: &str| header.iter().position(|h| h == name).expect("a column");
        let (code, element) = (column("O*NET-SOC Code"), column("Element ID"));
        let (scale, value) = (column("Scale ID"), column("Data Value"));
        for row in rows.records() {
            let row = row.expect("a row");
            let cell = |at: usize| row.get(at).unwrap_or_default();
            if !wanted.iter().any(|w| w == cell(element)) {
                continue;
            }
            let of = rated.entry(cell(code).to_owned()).or_default();
            let figures = of.entry(cell(element).to_owned()).or_insert((0.0, 1.0));
            let figure: f64 = cell(value).parse().expect("a figure");
            match cell(scale) {
                "LV" => figures.0 = figure * 4.0 / 7.0,
                "IM" => figures.1 = figure,
                other => panic!("scale {other}"),
            }
        }
    }
    let occupations = rated.into_iter().map(|(code, grid)| {
        let mut source = occupation(&code, &code);
        let grid = grid.into_iter();
        source.grid = grid.map(|(id, f)| (CompetenceId::new(id), f)).collect();
        source
    });
    Raw {
        origin: format!("O*NET from {}", folder.display()),
        occupations: occupations.collect(),
        competences: wanted
            .iter()
            .map(|id| competence(id, CompetenceKind::Technical))
            .collect(),
    }
}

/// The skills and knowledge elements of O*NET that a competence of our framework is rated by alone.
fn elements() -> Vec<String> {
    let framework = include_str!("../../questionnaires/competences.ron");
    let framework: FrameworkSource = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(framework)
        .expect("the framework");
    let alone = framework.competences.into_iter().filter_map(|c| {
        let [element] = c.onet.as_slice() else {
            return None;
        };
        Some(element.clone()).filter(|e| e.starts_with("2."))
    });
    let mut all: Vec<String> = alone.collect();
    all.sort();
    all
}

/// ESCO: every occupation with its essential and optional skills.
pub fn esco(folder: Option<&Path>) -> Raw {
    let Some(folder) = folder else {
        return synthetic_lists();
    };
    let mut occupations: BTreeMap<String, OccupationSource> = BTreeMap::new();
    let mut skills = Vec::new();
    for row in records(
        folder,
        &["occupations_en.csv"],
        &["conceptUri", "iscoGroup"],
    ) {
        let [uri, code] = row.as_slice() else {
            continue;
        };
        occupations.insert(uri.clone(), occupation(uri, code));
    }
    for row in records(folder, &["skills_en.csv"], &["conceptUri"]) {
        skills.extend(
            row.first()
                .map(|uri| competence(uri, CompetenceKind::Listed)),
        );
    }
    let links = [
        "occupationSkillRelations.csv",
        "occupationSkillRelations_en.csv",
    ];
    let columns = ["occupationUri", "relationType", "skillUri"];
    for row in records(folder, &links, &columns) {
        let [of, kind, skill] = row.as_slice() else {
            continue;
        };
        let Some(occupation) = occupations.get_mut(of) else {
            continue;
        };
        let list = match kind.as_str() {
            "essential" => &mut occupation.essential,
            "optional" => &mut occupation.optional,
            other => panic!("relation {other}"),
        };
        list.push(CompetenceId::new(skill));
    }
    Raw {
        origin: format!("ESCO from {}", folder.display()),
        competences: skills,
        occupations: occupations.into_values().collect(),
    }
}

fn records(folder: &Path, names: &[&str], columns: &[&str]) -> Vec<Vec<String>> {
    let text = text(folder, names);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let header = rows.headers().expect("a header").clone();
    let at: Vec<usize> = columns
        .iter()
        .map(|name| header.iter().position(|h| h == *name).expect("a column"))
        .collect();
    rows.records()
        .map(|row| {
            let row = row.expect("a row");
            let cell = |at: &usize| row.get(*at).unwrap_or_default().to_owned();
            at.iter().map(cell).collect()
        })
        .collect()
}

/// The text of the first of these files that is there, plain or gzipped.
fn text(folder: &Path, names: &[&str]) -> String {
    let there = |name: &&str| -> Option<PathBuf> {
        let packed = folder.join(format!("{name}.gz"));
        [folder.join(name), packed].into_iter().find(|p| p.exists())
    };
    let path = names.iter().find_map(there);
    let path = path.unwrap_or_else(|| panic!("no {names:?} in {}", folder.display()));
    let bytes = std::fs::read(&path).expect("readable");
    if path.extension().is_some_and(|e| e == "gz") {
        let mut text = String::new();
        let mut packed = flate2::read::MultiGzDecoder::new(bytes.as_slice());
        packed.read_to_string(&mut text).expect("gzipped text");
        text
    } else {
        String::from_utf8(bytes).expect("text in UTF-8")
    }
}

fn synthetic_grid() -> Raw {
    let mut random = fastrand::Rng::with_seed(40);
    let ids: Vec<String> = (0..ONET.1).map(|i| format!("e{i}")).collect();
    let occupations = (0..ONET.0).map(|i| {
        let mut source = occupation(&format!("o{i:04}"), &format!("{:04}", i % 1000));
        for id in &ids {
            let level = (random.f64() * 500.0).round() / 100.0 * 4.0 / 7.0;
            let importance = 1.0 + (random.f64() * 400.0).round() / 100.0;
            let figures = (level, importance);
            source.grid.insert(CompetenceId::new(id), figures);
        }
        source
    });
    Raw {
        origin: "synthetic grid, O*NET's size".to_owned(),
        occupations: occupations.collect(),
        competences: ids
            .iter()
            .map(|id| competence(id, CompetenceKind::Technical))
            .collect(),
    }
}

fn synthetic_lists() -> Raw {
    let (occupations, skills, essential, links) = ESCO;
    let mut random = fastrand::Rng::with_seed(41);
    let ids: Vec<String> = (0..skills).map(|i| format!("s{i}")).collect();
    let mut made: Vec<OccupationSource> = (0..occupations)
        .map(|i| occupation(&format!("o{i:04}"), &format!("{:04}", i % 1000)))
        .collect();
    let mut seen = std::collections::HashSet::new();
    while seen.len() < links {
        // A few skills are named by many occupations, most by few.
        let skill = (random.f64().powi(3) * skills as f64) as usize;
        let at = random.usize(..occupations);
        if !seen.insert((at, skill)) {
            continue;
        }
        let (Some(id), Some(of)) = (ids.get(skill), made.get_mut(at)) else {
            continue;
        };
        let list = if seen.len() <= essential {
            &mut of.essential
        } else {
            &mut of.optional
        };
        list.push(CompetenceId::new(id));
    }
    Raw {
        origin: "synthetic lists, ESCO's size".to_owned(),
        competences: ids
            .iter()
            .map(|id| competence(id, CompetenceKind::Listed))
            .collect(),
        occupations: made,
    }
}

/// Levels of people by position: each takes after one occupation, with errors, and with some of it not assessed.
pub fn people(
    catalogue: &Catalogue,
    count: usize,
    missing: f64,
    seed: u64,
) -> Vec<Vec<(usize, f64)>> {
    let mut random = fastrand::Rng::with_seed(seed);
    let width = catalogue.framework().len();
    let core = catalogue.framework().core().first();
    let dense = core.is_some_and(|c| c.kind == CompetenceKind::Technical);
    (0..count)
        .map(|_| {
            let position = random.usize(..catalogue.occupations().len());
            let required = catalogue.requirements(position);
            let mut levels: BTreeMap<usize, f64> = BTreeMap::new();
            if dense {
                levels.extend((0..width).map(|c| (c, required.of(c).map_or(0.0, |r| r.level))));
            } else {
                levels.extend((0..20).map(|_| (random.usize(..width), 1.0)));
                levels.extend(required.entries().iter().map(|r| (r.competence, r.level)));
            }
            levels.retain(|_, _| random.f64() >= missing);
            let noise = |random: &mut fastrand::Rng| {
                let sum: f64 = (0..12).map(|_| random.f64()).sum();
                (sum - 6.0) * 0.8
            };
            levels
                .into_iter()
                .map(|(c, level)| (c, (level + noise(&mut random)).clamp(0.0, 4.0)))
                .collect()
        })
        .collect()
}
