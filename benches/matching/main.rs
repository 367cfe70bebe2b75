//! How long matching takes: one person and ten thousand, against ESCO and O*NET, with the machine's limit beside it.
//!
//! `cargo bench --bench matching` reads the classifications from the folders in `BILAN_ESCO` (official CSV) and
//! `BILAN_ONET` (official text files); without them, synthetic catalogues of the same size. One thread, 64-bit floating
//! point, whatever instructions the build allows. `-- --json` prints the measures and every figure of some persons, for
//! `scripts/compare_matching.py`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

mod data;
mod limit;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bilan::competence::{
    AssessedLevel, CompetenceId, CompetenceProfile, Evidence, EvidenceSource, assess_all,
};
use bilan::occupation::{Catalogue, Holdings, People, best, propose, rank};
use serde_json::{Map, Value, json};

use data::Raw;

/// The national file.
const NATION: usize = 10_000;
/// How many occupations are kept for each person of it.
const FIRST: usize = 10;

fn main() {
    let as_json = std::env::args().any(|a| a == "--json");
    let say = |line: String| {
        if !as_json {
            println!("{line}");
        }
    };
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let mut measures = Map::new();
    let mut figures = Map::new();
    for (name, raw, missing, checked) in [
        ("onet", data::onet(folder("BILAN_ONET").as_deref()), 0.2, 50),
        ("esco", data::esco(folder("BILAN_ESCO").as_deref()), 0.3, 20),
    ] {
        let start = Instant::now();
        let catalogue = raw.catalogue();
        let laid_out = start.elapsed();
        let links: usize = (0..catalogue.occupations().len())
            .map(|o| catalogue.requirements(o).entries().len())
            .sum();
        say(format!(
            "{}: {} occupations, {} competences, {links} requirements; laid out in {:.0} ms",
            raw.origin,
            catalogue.occupations().len(),
            catalogue.framework().len(),
            laid_out.as_secs_f64() * 1e3,
        ));
        let mut of = one_person(&catalogue, missing, &say);
        many(&catalogue, name, missing, &mut of, &say);
        scale(&raw, name, missing, &mut of, &say);
        measures.insert(name.to_owned(), Value::Object(of));
        if as_json {
            let people = data::people(&catalogue, checked, missing, 7);
            figures.insert(name.to_owned(), told(&catalogue, &people));
        }
    }
    if as_json {
        println!("{}", json!({ "measures": measures, "figures": figures }));
    }
}

/// One person: every figure of every occupation, in order; and the same after one more answer.
fn one_person(catalogue: &Catalogue, missing: f64, say: &impl Fn(String)) -> Map<String, Value> {
    let people = data::people(catalogue, 101, missing, 1);
    let holdings = Holdings::default();
    let profiles: Vec<_> = people.iter().map(|p| profile(catalogue, p)).collect();
    let known: usize = people.iter().map(Vec::len).sum();
    let ranked = median_of(&profiles, |p| {
        black_box(rank(catalogue, p, &holdings));
    });
    let mut answers: Vec<BTreeMap<CompetenceId, Vec<Evidence>>> =
        people.iter().map(|p| evidence(catalogue, p)).collect();
    let constants = data::level_constants();
    let again = median_of_mut(&mut answers, |evidence| {
        if let Some(values) = evidence.values_mut().next() {
            values.push(Evidence::new(EvidenceSource::Observed, 2.0));
        }
        let profile = assess_all(catalogue.framework(), evidence, &constants);
        let ranking = rank(catalogue, &profile, &holdings);
        black_box(propose(catalogue, &ranking));
    });
    let alone: Vec<People> = people
        .iter()
        .map(|levels| {
            let mut alone = People::default();
            alone.push(levels.iter().copied());
            alone
        })
        .collect();
    let first = median_of(&alone, |p| {
        black_box(best(catalogue, p, FIRST));
    });
    say(format!(
        "  one person, F of all occupations, first {FIRST}: {:.1} µs",
        micros(first)
    ));
    say(format!(
        "  one person ({} assessed on average), all figures of all occupations in order: {:.1} µs; after one more answer, levels to lists: {:.1} µs",
        known / people.len(),
        micros(ranked),
        micros(again),
    ));
    let mut of = Map::new();
    of.insert("first_us".to_owned(), json!(micros(first)));
    of.insert("rank_us".to_owned(), json!(micros(ranked)));
    of.insert("after_answer_us".to_owned(), json!(micros(again)));
    of
}

/// Ten thousand persons: F of all, the first ten of each.
fn many(
    catalogue: &Catalogue,
    name: &str,
    missing: f64,
    of: &mut Map<String, Value>,
    say: &impl Fn(String),
) {
    let mut people = People::default();
    for levels in data::people(catalogue, NATION, missing, 2) {
        people.push(levels);
    }
    let taken = fastest(5, || {
        black_box(best(catalogue, &people, FIRST));
    });
    let each = micros(taken) / NATION as f64;
    say(format!(
        "  {NATION} persons, F of all occupations, first {FIRST}: {:.1} ms, {each:.2} µs a person",
        taken.as_secs_f64() * 1e3,
    ));
    of.insert("many_us_per_person".to_owned(), json!(each));
    if name != "onet" {
        return;
    }
    let cells = catalogue.occupations().len() * catalogue.framework().len() * NATION;
    let limit = (0..5).map(|_| limit::arithmetic(cells));
    let limit = limit.fold(f64::INFINITY, f64::min) / 1e6;
    let bytes = limit::bandwidth();
    let table = catalogue.occupations().len() * catalogue.framework().len() * 16;
    let read = (table * NATION) as f64 / 16.0 / bytes * 1e3;
    let ratio = taken.as_secs_f64() * 1e3 / limit;
    say(format!(
        "  the machine's limit: {limit:.1} ms for the bare arithmetic of {cells} cells (minimum, 2 products, 3 sums, from the nearest cache); {read:.1} ms to read the tables once for every 16 persons at {:.1} GB/s; bilan takes {ratio:.2} times the arithmetic",
        bytes / 1e9,
    ));
    of.insert("limit_ms".to_owned(), json!(limit));
    of.insert("many_to_limit".to_owned(), json!(ratio));
}

/// What more occupations cost.
fn scale(raw: &Raw, name: &str, missing: f64, of: &mut Map<String, Value>, say: &impl Fn(String)) {
    // A hundred times ESCO would need many gigabytes for its ids alone.
    let sizes: &[usize] = if name == "onet" {
        &[1, 10, 100]
    } else {
        &[1, 10]
    };
    for times in sizes {
        let catalogue = raw.times(*times).catalogue();
        let profiles: Vec<_> = data::people(&catalogue, 15, missing, 3)
            .iter()
            .map(|p| profile(&catalogue, p))
            .collect();
        let holdings = Holdings::default();
        let taken = median_of(&profiles, |p| {
            black_box(rank(&catalogue, p, &holdings));
        });
        let count = catalogue.occupations().len();
        say(format!(
            "  {times:>3} times the occupations ({count}): {:.1} µs a person, {:.0} ns an occupation",
            micros(taken),
            micros(taken) * 1e3 / count as f64,
        ));
        of.insert(format!("rank_us_{times}x"), json!(micros(taken)));
    }
}

/// Levels and every figure of these persons.
fn told(catalogue: &Catalogue, people: &[Vec<(usize, f64)>]) -> Value {
    let id = |at: usize| catalogue.framework().all().get(at).map(|c| c.id.as_str());
    let all = people.iter().map(|levels| {
        let ranking = rank(catalogue, &profile(catalogue, levels), &Holdings::default());
        let fits = ranking.iter().filter_map(|f| {
            let fit = &f.fit;
            Some(json!([
                f.occupation(catalogue)?.id.as_str(),
                fit.assessed_share,
                fit.coverage,
                fit.missing.lo,
                fit.missing.hi,
                fit.resemblance,
                fit.strengths_used,
                fit.index,
            ]))
        });
        let mut alone = People::default();
        alone.push(levels.iter().copied());
        let first = best(catalogue, &alone, usize::MAX).into_iter().flatten();
        let first = first.filter_map(|b| {
            let occupation = catalogue.occupations().get(b.position)?;
            Some(json!([occupation.id.as_str(), b.index]))
        });
        json!({
            "levels": levels.iter().map(|(c, l)| json!([id(*c), l])).collect::<Vec<_>>(),
            "fits": fits.collect::<Vec<_>>(),
            "first": first.collect::<Vec<_>>(),
        })
    });
    Value::Array(all.collect())
}

fn profile(catalogue: &Catalogue, levels: &[(usize, f64)]) -> CompetenceProfile {
    let known = levels.iter().map(|(competence, level)| {
        let level = AssessedLevel {
            level: *level,
            se: 0.5,
            lo: (level - 0.64).max(0.0),
            hi: (level + 0.64).min(4.0),
            strongest: EvidenceSource::Observed,
            self_declared: None,
            observed: None,
        };
        (*competence, level)
    });
    CompetenceProfile::of(catalogue.framework().len(), known.collect())
}

fn evidence(
    catalogue: &Catalogue,
    levels: &[(usize, f64)],
) -> BTreeMap<CompetenceId, Vec<Evidence>> {
    let all = catalogue.framework().all();
    levels
        .iter()
        .filter_map(|(at, level)| {
            let said = Evidence::new(EvidenceSource::SelfDeclared, *level);
            Some((all.get(*at)?.id.clone(), vec![said]))
        })
        .collect()
}

fn micros(taken: Duration) -> f64 {
    taken.as_secs_f64() * 1e6
}

fn fastest(times: usize, mut act: impl FnMut()) -> Duration {
    let taken = (0..times).map(|_| {
        let start = Instant::now();
        act();
        start.elapsed()
    });
    taken.min().unwrap_or_default()
}

/// The median over persons of the fastest of five.
fn median_of<T>(all: &[T], mut act: impl FnMut(&T)) -> Duration {
    let mut taken: Vec<Duration> = all.iter().map(|one| fastest(5, || act(one))).collect();
    taken.sort();
    taken.get(taken.len() / 2).copied().unwrap_or_default()
}

fn median_of_mut<T>(all: &mut [T], mut act: impl FnMut(&mut T)) -> Duration {
    let mut taken: Vec<Duration> = all.iter_mut().map(|one| fastest(5, || act(one))).collect();
    taken.sort();
    taken.get(taken.len() / 2).copied().unwrap_or_default()
}
