//! How long an imported catalogue takes to load: from what was packed of it, and from its files as `ron` reads them.
//!
//! `BILAN_CATALOGUE=DIR cargo bench --bench loading`, where DIR is what `bilan import` wrote. Prints medians of the same
//! run and their ratio, and what the packed file costs when times cannot be trusted and every byte is looked at.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at what is wrong and prints what it measured"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use bilan::app::{CatalogueFrom, PACKED, read_catalogue, read_content};
use bilan::authoring::{Packed, content_key, load_catalogue};

fn main() {
    let Some(folder) = std::env::var_os("BILAN_CATALOGUE") else {
        println!("BILAN_CATALOGUE names no imported catalogue: nothing is measured");
        return;
    };
    let folder = Path::new(&folder);
    let first = read_catalogue(folder).expect("an imported catalogue");
    println!(
        "{} occupations, {} competences",
        first.catalogue.occupations.len(),
        first.catalogue.framework.competences.len()
    );
    let packed = folder.join(PACKED);
    // Long after the files: their times then tell whether they changed.
    let file = std::fs::File::options()
        .write(true)
        .open(&packed)
        .expect("the packed file");
    file.set_modified(SystemTime::now() + Duration::from_mins(1))
        .expect("its time can be set");
    let times = median(|| {
        let read = read_catalogue(folder).expect("readable");
        assert_eq!(read.from, CatalogueFrom::PackedByTimes);
        black_box(read);
    });
    let bytes = std::fs::read(&packed).expect("the packed file");
    let unpacked = median(|| {
        let packed = Packed::of(&bytes).expect("whole");
        black_box(packed.unpack().expect("a catalogue"));
    });
    let content = median(|| {
        let files = read_content(folder).expect("readable");
        black_box(content_key(&files));
    });
    let files = median(|| {
        let files = read_content(folder).expect("readable");
        black_box(load_catalogue(&files).expect("a catalogue"));
    });
    println!("packed, {} bytes:", bytes.len());
    println!("  by times of the files  {:8.1} ms", ms(times));
    println!("  of it unpacking alone  {:8.1} ms", ms(unpacked));
    println!("  every byte looked at   {:8.1} ms", ms(content + unpacked));
    println!("from its files           {:8.1} ms", ms(files));
    println!("ratio                    {:8.1}", ms(files) / ms(times));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn median(mut act: impl FnMut()) -> Duration {
    const TIMES: usize = 7;
    let mut taken: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            act();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken.get(TIMES / 2).copied().unwrap_or_default()
}
