//! How long a keystroke of a search takes over all of ESCO, against a plain scan with `strsim`.
//!
//! `BILAN_ESCO=FOLDER cargo bench --bench search` reads the occupations and skills of an official CSV folder, in every
//! language that is there (several folders as in PATH); without it, made-up titles of the same number and length stand
//! in. Queries are typed letter by letter. Prints medians and worst cases of the same run. Goal: under 10 ms.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

use std::collections::BTreeMap;
use std::fs::File;
use std::hint::black_box;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use bilan::authoring::{decode, embedded_files, load};
use bilan::competence::{Competence, FrameworkSource};
use bilan::lang::LangId;
use bilan::occupation::{Catalogue, Finder, OccupationSource, Sought, fold};

/// What people say they did, as they type it.
const OCCUPATIONS: [&str; 22] = [
    "boulanger",
    "boulangre patissier",
    "masson",
    "electricien batiment",
    "conducteur de camion",
    "je faisais le pain",
    "aide soignante",
    "réparateur de téléphones",
    "secretaire medicale",
    "baker",
    "truck drivr",
    "computer repair technician",
    "teacher of primary school",
    "agricultural machinery mechanic",
    "sewing",
    "خباز",
    "بناء",
    "سائق شاحنة",
    "مهندس الكهرباء",
    "معلمة في المدرسة",
    "عامل نظافة",
    "الحلاقة",
];

/// What they can do.
const COMPETENCES: [&str; 10] = [
    "faire la cuisine",
    "utiliser un ordinateur",
    "soudure",
    "réparer des moteurs",
    "gérer une équipe",
    "prepare bread products",
    "operate a forklift",
    "speak diffrent languages",
    "use a computer",
    "clean rooms",
];

/// Every so many keystrokes are also scanned plainly, which takes long.
const SCANNED: usize = 12;

fn main() {
    let (framework, occupations, what) = titles();
    let before = Instant::now();
    let catalogue = catalogue(framework, occupations);
    let laid_out = before.elapsed();
    let before = Instant::now();
    let finder = Finder::new(&catalogue);
    let built = before.elapsed();
    println!(
        "{what}: {} titles of {} occupations, {} titles of {} competences",
        finder.titles(Sought::Occupation),
        catalogue.occupations().len(),
        finder.titles(Sought::Competence),
        catalogue.framework().len(),
    );
    println!(
        "index: {:.0} ms to build (catalogue {:.0} ms), {:.1} MB",
        laid(built),
        laid(laid_out),
        finder.bytes() as f64 / 1e6
    );
    for (name, sought, queries) in [
        ("occupations", Sought::Occupation, OCCUPATIONS.as_slice()),
        ("competences", Sought::Competence, COMPETENCES.as_slice()),
    ] {
        let plain = Plain::of(&catalogue, sought);
        let mut keystrokes = Vec::new();
        let mut slowest = (Duration::ZERO, String::new());
        let mut scans = Vec::new();
        let mut ours = Vec::new();
        for query in queries {
            for typed in letter_by_letter(query) {
                let taken = fastest(|| {
                    black_box(finder.find(sought, black_box(&typed), 8));
                });
                if keystrokes.len() % SCANNED == 0 {
                    let before = Instant::now();
                    black_box(plain.find(&typed));
                    scans.push(before.elapsed());
                    ours.push(taken);
                }
                if taken > slowest.0 {
                    slowest = (taken, typed.clone());
                }
                keystrokes.push(taken);
            }
        }
        let (us, scan) = (median(&mut ours), median(&mut scans));
        println!(
            "{name}: {} keystrokes, median {:.2} ms, 95 % under {:.2} ms, worst {:.2} ms ({})",
            keystrokes.len(),
            laid(median(&mut keystrokes)),
            laid(quantile(&mut keystrokes, 0.95)),
            laid(slowest.0),
            slowest.1
        );
        println!(
            "    of {} keystrokes also by a scan with strsim: {:.1} ms, {:.2} ms by the index, ratio {:.0}",
            scans.len(),
            laid(scan),
            laid(us),
            scan.as_secs_f64() / us.as_secs_f64()
        );
    }
    if std::env::var_os("BILAN_SHOW").is_some() {
        show(&finder, &catalogue);
    }
}

/// What is found for each query, to be read by somebody who knows.
fn show(finder: &Finder, catalogue: &Catalogue) {
    let french = LangId::french();
    for query in OCCUPATIONS {
        println!("{query}");
        for hit in finder.find(Sought::Occupation, query, 5) {
            let occupation = catalogue.occupations().get(hit.position);
            let label = occupation.map_or("", |o| o.label.get(&french));
            println!(
                "    {} {label} — {} ({})",
                u8::from(hit.whole),
                hit.title,
                hit.lang
            );
        }
    }
    for query in COMPETENCES {
        println!("{query}");
        for hit in finder.find(Sought::Competence, query, 5) {
            let competence = catalogue.framework().all().get(hit.position);
            let label = competence.map_or("", |c| c.label.get(&french));
            println!(
                "    {} {label} — {} ({})",
                u8::from(hit.whole),
                hit.title,
                hit.lang
            );
        }
    }
}

fn laid(taken: Duration) -> f64 {
    taken.as_secs_f64() * 1e3
}

fn letter_by_letter(query: &str) -> impl Iterator<Item = String> {
    let ends = query.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| query.get(..end).map(str::to_owned))
}

/// The shortest of three: what the work takes when nothing else disturbs it.
fn fastest(mut act: impl FnMut()) -> Duration {
    let times = (0..3).map(|_| {
        let start = Instant::now();
        act();
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn median(taken: &mut [Duration]) -> Duration {
    quantile(taken, 0.5)
}

fn quantile(taken: &mut [Duration], share: f64) -> Duration {
    taken.sort();
    let at = (taken.len() as f64 * share) as usize;
    let at = at.min(taken.len().saturating_sub(1));
    taken.get(at).copied().unwrap_or_default()
}

/// Folded words of every title; each query word is compared with each of them.
struct Plain(Vec<Vec<String>>);

impl Plain {
    fn of(catalogue: &Catalogue, sought: Sought) -> Self {
        let mut titles = Vec::new();
        let mut add = |label: &bilan::lang::LocalizedText,
                       other: &BTreeMap<LangId, Vec<String>>| {
            let all = label.iter().map(|(_, t)| t);
            let other = other.values().flatten().map(String::as_str);
            titles.extend(all.chain(other).map(|t| {
                let folded = fold(t);
                folded.split(' ').map(str::to_owned).collect::<Vec<_>>()
            }));
        };
        if sought == Sought::Occupation {
            for o in catalogue.occupations() {
                add(&o.label, &o.other_titles);
            }
        } else {
            for c in catalogue.framework().all() {
                add(&c.label, &c.other_names);
            }
        }
        Self(titles)
    }

    fn find(&self, query: &str) -> Vec<(usize, usize)> {
        let folded = fold(query);
        let words: Vec<&str> = folded.split(' ').collect();
        let far = |title: &Vec<String>| {
            let nearest = |word: &&str| {
                let distances = title.iter().map(|t| strsim::osa_distance(t, word));
                distances.min().unwrap_or(usize::MAX)
            };
            words.iter().map(nearest).sum::<usize>()
        };
        let mut all: Vec<(usize, usize)> = self
            .0
            .iter()
            .map(far)
            .enumerate()
            .map(|(i, d)| (d, i))
            .collect();
        all.sort_unstable();
        all.truncate(8);
        all
    }
}

fn catalogue(framework: Vec<Competence>, occupations: Vec<OccupationSource>) -> Catalogue {
    let own = load(&embedded_files()).expect("our own files load");
    let framework = FrameworkSource {
        format: 1,
        id: String::new(),
        version: String::new(),
        status: bilan::questionnaire::Status::default(),
        sources: Vec::new(),
        languages: Vec::new(),
        groups: Vec::new(),
        competences: framework,
    };
    let references = own.catalogue.references().clone();
    let constants = own.catalogue.constants().clone();
    Catalogue::new(framework, occupations, references, constants)
}

/// Label and other titles, by language.
type Names = BTreeMap<String, BTreeMap<String, (String, Vec<String>)>>;

fn titles() -> (Vec<Competence>, Vec<OccupationSource>, &'static str) {
    let (mut occupations, mut competences) = (Names::new(), Names::new());
    let what = if let Some(folders) = std::env::var_os("BILAN_ESCO") {
        for folder in std::env::split_paths(&folders) {
            read_folder(&folder, &mut occupations, &mut competences);
        }
        "ESCO"
    } else {
        made_up(&mut occupations, &mut competences);
        "made-up titles (no BILAN_ESCO)"
    };
    let occupations = occupations.into_iter().map(occupation).collect();
    let competences = competences.into_iter().map(competence).collect();
    (competences, occupations, what)
}

fn ron_names(names: &BTreeMap<String, (String, Vec<String>)>, others: &str) -> String {
    let label: BTreeMap<&str, &str> = names
        .iter()
        .map(|(lang, (label, _))| (lang.as_str(), label.as_str()))
        .collect();
    let other: BTreeMap<&str, &Vec<String>> = names
        .iter()
        .map(|(lang, (_, other))| (lang.as_str(), other))
        .collect();
    format!("label: {}, {others}: {},", ron(&label), ron(&other))
}

fn ron<T: serde::Serialize>(value: &T) -> String {
    // JSON of maps of texts is RON too.
    serde_json::to_string(value).expect("texts are written")
}

fn occupation((id, names): (String, BTreeMap<String, (String, Vec<String>)>)) -> OccupationSource {
    let names = ron_names(&names, "other_titles");
    let text = format!("(format: 1, id: {}, {names})", ron(&id));
    decode("occupation.ron", text.as_bytes()).expect("readable")
}

fn competence((id, names): (String, BTreeMap<String, (String, Vec<String>)>)) -> Competence {
    let names = ron_names(&names, "other_names");
    let text = format!("(id: {}, kind: Listed, {names})", ron(&id));
    decode("competence.ron", text.as_bytes()).expect("readable")
}

fn read_folder(folder: &Path, occupations: &mut Names, competences: &mut Names) {
    let entries = std::fs::read_dir(folder).expect("the folder of BILAN_ESCO is there");
    for entry in entries {
        let path = entry.expect("readable").path();
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default();
        let (stem, zipped) = match name.strip_suffix(".gz") {
            Some(stem) => (stem, true),
            None => (name, false),
        };
        let Some(stem) = stem.strip_suffix(".csv") else {
            continue;
        };
        let (into, lang) = if let Some(lang) = stem.strip_prefix("occupations_") {
            (&mut *occupations, lang)
        } else if let Some(lang) = stem.strip_prefix("skills_") {
            (&mut *competences, lang)
        } else {
            continue;
        };
        // Only the official files, which end in a language.
        if lang.contains('_') {
            continue;
        }
        let file = File::open(&path).expect("readable");
        let file: Box<dyn Read> = if zipped {
            Box::new(flate2::read::MultiGzDecoder::new(file))
        } else {
            Box::new(file)
        };
        read_rows(file, lang, into);
    }
}

fn read_rows(file: Box<dyn Read>, lang: &str, into: &mut Names) {
    let mut rows = csv::Reader::from_reader(file);
    let heads = rows.headers().expect("a first row").clone();
    let column = |name: &str| heads.iter().position(|h| h == name);
    let (Some(uri), Some(label), Some(other)) = (
        column("conceptUri"),
        column("preferredLabel"),
        column("altLabels"),
    ) else {
        return;
    };
    for row in rows.records() {
        let row = row.expect("readable");
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let others = cell(other).lines().map(str::trim);
        let others = others.filter(|o| !o.is_empty() && *o != cell(label));
        let names = (cell(label).to_owned(), others.map(str::to_owned).collect());
        let of = into.entry(cell(uri).to_owned()).or_default();
        of.insert(lang.to_owned(), names);
    }
}

/// As many titles as ESCO has, of words as long, some of them in many titles and most in few.
fn made_up(occupations: &mut Names, competences: &mut Names) {
    let mut random = fastrand::Rng::with_seed(5);
    let latin: Vec<String> = (0..20_000)
        .map(|_| word(&mut random, "bcdfglmnprstv", "aeiou"))
        .collect();
    let arabic: Vec<String> = (0..6_000)
        .map(|_| word(&mut random, "بتحدرسشعفقكلمن", "اوي"))
        .collect();
    let title = |random: &mut fastrand::Rng, words: &[String]| {
        let length = random.usize(1..6);
        let chosen = (0..length).filter_map(|_| {
            // Squared twice: the first words are in many titles.
            let at = random.f64().powi(4) * words.len() as f64;
            words.get(at as usize).map(String::as_str)
        });
        chosen.collect::<Vec<_>>().join(" ")
    };
    for (into, number, english) in [(occupations, 3_007, 9), (competences, 13_896, 7)] {
        for n in 0..number {
            let mut names = BTreeMap::new();
            for (lang, words, others) in [
                ("en", &latin, english),
                ("fr", &latin, 3),
                ("ar", &arabic, 0),
            ] {
                let label = title(&mut random, words);
                let others = (0..others).map(|_| title(&mut random, words)).collect();
                names.insert(lang.to_owned(), (label, others));
            }
            into.insert(format!("made_up_{n}"), names);
        }
    }
}

fn word(random: &mut fastrand::Rng, consonants: &str, vowels: &str) -> String {
    let syllables = random.usize(2..5);
    let mut letter = |from: &str| {
        let at = random.usize(0..from.chars().count());
        from.chars().nth(at).unwrap_or('a')
    };
    let mut word = String::new();
    for _ in 0..syllables {
        word.push(letter(consonants));
        word.push(letter(vowels));
    }
    word
}
