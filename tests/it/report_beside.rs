//! The summary in two languages: the same on the same line, each language its own way, and nothing lost.

mod halves;
mod random;

use bilan::exchange::pdf;
use bilan::report::{Block, Op, Page, Summary};

use crate::report_dossier::summaries;
use crate::report_pages::{crowded, extracted_with, flat, locale};
use crate::report_sample::summary;
use halves::{Both, Half, half_of, texts};

/// Left beside right, right beside left, and two that run the same way.
const PAIRS: [(&str, &str); 4] = [("fr", "ar"), ("ar", "fr"), ("ar", "en"), ("fr", "en")];

/// The sample, the sample with more than fits, and the examples, each in every pair of languages.
fn documents() -> Vec<Both> {
    let mut documents = Vec::new();
    for (first, second) in PAIRS {
        documents.push(Both::new(&summary(first), &summary(second)));
        documents.push(Both::new(&crowded(first), &crowded(second)));
    }
    let examples = summaries();
    let of = |name: &str, lang: &str| -> &Summary {
        let found = examples.iter().find(|(n, l, _)| *n == name && *l == lang);
        &found.unwrap().2
    };
    for (name, _, _) in examples.iter().step_by(3) {
        for (first, second) in PAIRS {
            documents.push(Both::new(of(name, first), of(name, second)));
        }
    }
    documents
}

#[test]
fn each_half_says_all_that_its_language_says() {
    for document in documents() {
        for half in Half::BOTH {
            document.says_everything(half);
        }
    }
}

#[test]
fn the_same_is_on_the_same_line() {
    for document in documents() {
        document.stands_level();
    }
}

#[test]
fn no_half_reaches_into_the_other_or_off_the_page() {
    for document in documents() {
        document.stays_in_its_halves();
    }
}

#[test]
fn the_first_language_stands_where_reading_starts_in_it() {
    for (first, second, first_is_left) in [
        ("fr", "ar", true),
        ("ar", "fr", false),
        ("ar", "en", false),
        ("fr", "en", true),
    ] {
        let document = Both::new(&summary(first), &summary(second));
        let page = &document.pages.pages[0];
        let name = |ops: &[Op]| {
            ops.iter()
                .find_map(|op| match op {
                    Op::Text { x, .. } => Some(*x),
                    _ => None,
                })
                .unwrap()
        };
        assert_eq!(
            name(page.first()) < name(page.beside()),
            first_is_left,
            "{first}+{second}"
        );
        assert_eq!(document.pages.lang.as_str(), first);
        assert_eq!(document.pages.beside.as_ref().unwrap().as_str(), second);
    }
}

#[test]
fn bars_of_a_figure_stand_level() {
    // The sample in the legend is 20 points wide and stands where its words take it.
    let bars = |ops: &[Op]| -> Vec<(f32, f32)> {
        let bar = |op: &Op| match op {
            Op::Rect {
                y,
                width,
                height,
                fill,
                ..
            } if *fill == halves::BAR && (width - 20.0).abs() > 0.01 => Some((*y, *height)),
            _ => None,
        };
        ops.iter().filter_map(bar).collect()
    };
    let mut looked_at = 0;
    for document in documents() {
        for (number, page) in document.pages.pages.iter().enumerate() {
            let (ours, theirs) = (bars(page.first()), bars(page.beside()));
            assert_eq!(ours.len(), theirs.len(), "page {}", number + 1);
            for (one, two) in ours.iter().zip(&theirs) {
                let level = (one.0 - two.0).abs() < 0.05 && (one.1 - two.1).abs() < 0.05;
                assert!(level, "page {}: {one:?} {two:?}", number + 1);
            }
            looked_at += ours.len();
        }
    }
    assert!(looked_at > 100, "only {looked_at} bars were looked at");
}

#[test]
fn no_heading_stands_alone_at_the_bottom_of_a_page() {
    for (first, second) in PAIRS {
        let document = Both::new(&crowded(first), &crowded(second));
        assert!(document.pages.pages.len() > 16, "{first}+{second}");
        for half in Half::BOTH {
            document.ends_no_page_with_a_heading(half);
        }
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    for (first, second) in PAIRS {
        let mut parted = 0;
        for times in (20..50).step_by(2) {
            let longer = |lang: &str| {
                let mut summary = summary(lang);
                summary.project = summary.project.map(|text| vec![text; times].join(" "));
                summary
            };
            let document = Both::new(&longer(first), &longer(second));
            for half in Half::BOTH {
                parted += document.parts_paragraphs_well(half);
            }
        }
        assert!(
            parted > 2,
            "{first}+{second}: {parted} paragraphs parted, so little was tried"
        );
    }
}

#[test]
fn the_head_of_a_table_is_repeated_in_both_languages() {
    for (first, second) in PAIRS {
        let document = Both::new(&crowded(first), &crowded(second));
        for (half, lang) in [(Half::First, first), (Half::Beside, second)] {
            for key in ["report-column-work", "report-column-competence"] {
                let head = locale(lang).text(key);
                let has = |page: &&Page| {
                    half_of(page, half)
                        .iter()
                        .filter_map(Op::text)
                        .any(|line| line.trim() == head)
                };
                let times = document.pages.pages.iter().filter(has).count();
                assert!(times > 1, "{lang}: {head:?} stands on {times} pages");
            }
        }
    }
}

#[track_caller]
fn is_read_in_order(found: &str, blocks: &[Block], lang: &str, as_read: impl Fn(&str) -> String) {
    let found = as_read(found);
    let mut rest = found.as_str();
    for text in texts(blocks) {
        for sentence in text.split_inclusive(['.', '؛', '،']).map(&as_read) {
            let Some(at) = rest.find(&sentence) else {
                panic!("{lang}: {sentence:?} is not found after what comes before it, in:\n{rest}");
            };
            rest = &rest[at + sentence.len()..];
        }
    }
}

/// The file holds each page one language after the other, so that a program that reads on follows each.
#[test]
fn every_sentence_is_read_back_in_the_order_of_the_file() {
    // Read on so, Arabic words come one by one, with signs and vowel marks at the wrong end of them.
    let marked = |word: &&str| !word.contains(|c| matches!(c, '\u{64b}'..='\u{652}'));
    let letters = |text: &str| -> String {
        let words = flat(text);
        let plain = words.split([' ', '/', '.', '،', '؛']).filter(marked);
        plain
            .flat_map(str::chars)
            .filter(|c| c.is_alphanumeric())
            .collect()
    };
    for (first, second) in PAIRS {
        let document = Both::new(&summary(first), &summary(second));
        let bytes = pdf::write(&document.pages, jiff::civil::date(2026, 3, 12)).unwrap();
        let Some(found) = extracted_with(&bytes, &["-raw"]) else {
            return;
        };
        is_read_in_order(&found, &document.first.blocks, first, letters);
        is_read_in_order(&found, &document.second.blocks, second, letters);
    }
}

/// Who marks one half of the pages gets what stands there, to the letter.
#[test]
fn every_sentence_is_read_back_from_its_half() {
    for (first, second) in PAIRS {
        let document = Both::new(&summary(first), &summary(second));
        let bytes = pdf::write(&document.pages, jiff::civil::date(2026, 3, 12)).unwrap();
        for (half, blocks) in [
            (Half::First, &document.first.blocks),
            (Half::Beside, &document.second.blocks),
        ] {
            let (left, right) = document.edges(half);
            let place = [left, 0.0, right - left, document.pages.height].map(|size| {
                let whole = size.round();
                whole.to_string()
            });
            let arguments: Vec<&str> = ["-x", "-y", "-W", "-H"]
                .into_iter()
                .zip(&place)
                .flat_map(|(name, size)| [name, size.as_str()])
                .collect();
            let Some(found) = extracted_with(&bytes, &arguments) else {
                return;
            };
            is_read_in_order(
                &found,
                blocks,
                &format!("{half:?} of {first}+{second}"),
                flat,
            );
        }
    }
}

#[test]
fn the_file_says_which_language_is_which() {
    let document = Both::new(&summary("fr"), &summary("ar"));
    let bytes = pdf::write(&document.pages, jiff::civil::date(2026, 3, 12)).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let stated = file.catalog().unwrap().get(b"Lang").unwrap();
    assert_eq!(stated.as_str().unwrap(), b"fr");
    let pages = file.get_pages();
    assert_eq!(pages.len(), document.pages.pages.len());
    for page in pages.into_values() {
        let content = file.get_and_decode_page_content(page).unwrap();
        let marked: Vec<&[u8]> = content
            .operations
            .iter()
            .filter(|operation| operation.operator == "BDC")
            .map(|operation| {
                let properties = operation.operands[1].as_dict().unwrap();
                properties.get(b"Lang").unwrap().as_str().unwrap()
            })
            .collect();
        assert_eq!(marked, [b"ar"]);
    }
}
