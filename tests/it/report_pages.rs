//! The printed summary: nothing lost, nothing alone, and its text can be taken out again.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use bilan::exchange::pdf;
use bilan::lang::{LangId, Locale, Locales};
use bilan::report::{self, Block, Document, Pages, Summary};
use bilan::text::{TextEngine, TextLayout};

use crate::report_sample::summary;

const LANGUAGES: [&str; 3] = ["fr", "ar", "en"];

pub fn locale(lang: &str) -> Arc<Locale> {
    Locales::embedded().get(&LangId::new(lang))
}

fn laid_out(summary: &Summary) -> (Document, Pages) {
    let locale = locale(summary.lang.as_str());
    let document = report::blocks(summary, &locale);
    let pages = report::lay_out(&document, &locale, &mut TextEngine::new());
    (document, pages)
}

/// A summary with so much in it that every kind of block reaches over a page's end.
pub fn crowded(lang: &str) -> Summary {
    let mut summary = summary(lang);
    let repeat = |times: usize| 0..times;
    summary.experience = repeat(6).flat_map(|_| summary.experience.clone()).collect();
    summary.strengths = repeat(5).flat_map(|_| summary.strengths.clone()).collect();
    summary.profile = repeat(6).flat_map(|_| summary.profile.clone()).collect();
    summary.aiming = repeat(4).flat_map(|_| summary.aiming.clone()).collect();
    if let Some(work) = summary.experience.first_mut() {
        work.details = work.details.as_ref().map(|details| {
            repeat(30)
                .map(|_| details.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        });
    }
    summary.project = summary.project.map(|text| {
        repeat(25)
            .map(|_| text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    });
    summary
}

/// Every text of a document, in order.
fn texts(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Title {
                above,
                title,
                below,
            } => texts.extend([above, title, below].map(String::clone)),
            Block::Notice(text) | Block::Paragraph { text, .. } => texts.push(text.text.clone()),
            Block::Heading(text) | Block::Subheading { text, .. } => texts.push(text.clone()),
            Block::Bullets(items) => texts.extend(items.iter().map(|item| item.text.clone())),
            Block::KeyValues(pairs) => texts.extend(pairs.iter().map(|(_, value)| value.clone())),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

pub fn flat(text: &str) -> String {
    // Marks of direction that are put in for the reader's program are not part of the text.
    let is_mark = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
    let text: String = text.chars().filter(is_mark).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text a reader's program finds; none where the program is not installed.
pub fn extracted(bytes: &[u8]) -> Option<String> {
    extracted_with(bytes, &[])
}

/// The same, with more arguments for the program.
#[expect(clippy::print_stdout, reason = "a test that did not run says so")]
pub fn extracted_with(bytes: &[u8], arguments: &[&str]) -> Option<String> {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .args(arguments)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| println!("pdftotext is not installed, the text is not read back: {error}"))
        .ok()?;
    let mut input = child.stdin.take()?;
    let bytes = bytes.to_owned();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    Some(flat(&String::from_utf8(output.stdout).ok()?))
}

#[test]
fn every_text_is_on_the_pages_in_order() {
    for lang in LANGUAGES {
        for summary in [summary(lang), crowded(lang)] {
            let (document, pages) = laid_out(&summary);
            // Header and footer stand between two pages' texts, so the search goes page by page through lines.
            let lines: Vec<String> = pages
                .pages
                .iter()
                .flat_map(|page| page.lines().map(flat))
                .collect();
            let mut at = 0;
            for text in texts(&document) {
                let wanted = flat(&text);
                let mut rest = wanted.as_str();
                for line in lines.get(at..).unwrap_or_default() {
                    at += 1;
                    if let Some(after) = rest.strip_prefix(line.as_str()) {
                        rest = after.trim_start();
                        if rest.is_empty() {
                            break;
                        }
                    }
                }
                assert!(
                    rest.is_empty(),
                    "{lang}: {rest:?} of {wanted:?} is not on the pages"
                );
            }
        }
    }
}

#[test]
fn every_sentence_is_read_back_from_the_file() {
    for lang in LANGUAGES {
        let (document, pages) = laid_out(&summary(lang));
        let bytes = pdf::write(&pages, jiff::civil::date(2026, 3, 12)).unwrap();
        let Some(found) = extracted(&bytes) else {
            return;
        };
        let mut rest = found.as_str();
        for text in texts(&document) {
            for sentence in text
                .split_inclusive(['.', '؛', '،'])
                .map(flat)
                .filter(|sentence| !sentence.is_empty())
            {
                let Some(at) = rest.find(&sentence) else {
                    panic!(
                        "{lang}: {sentence:?} is not found after what comes before it, in:\n{rest}"
                    );
                };
                rest = &rest[at + sentence.len()..];
            }
        }
    }
}

#[test]
fn no_heading_stands_alone_at_the_bottom_of_a_page() {
    for lang in LANGUAGES {
        let (document, pages) = laid_out(&crowded(lang));
        let headings: Vec<&str> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(text) | Block::Subheading { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert!(
            pages.pages.len() > 8,
            "{lang}: only {} pages",
            pages.pages.len()
        );
        for (number, page) in pages.pages.iter().enumerate() {
            let lines: Vec<&str> = page.lines().collect();
            // The last two lines are the footer's.
            let last = lines.iter().rev().nth(2).unwrap();
            assert!(
                !headings.contains(&last.trim()),
                "{lang}: {last:?} is alone at the bottom of page {}",
                number + 1
            );
        }
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    for lang in LANGUAGES {
        let mut parted = 0;
        // Of texts growing line by line, some end just above or below a page's end.
        for times in 20..58 {
            let mut summary = summary(lang);
            summary.project = summary.project.map(|text| vec![text; times].join(" "));
            parted += parted_paragraphs(lang, &summary);
        }
        assert!(
            parted > 2,
            "{lang}: {parted} paragraphs parted, so little was tried"
        );
    }
}

/// How many paragraphs go over a page's end; each with two lines or more on either page.
fn parted_paragraphs(lang: &str, summary: &Summary) -> usize {
    let (document, pages) = laid_out(summary);
    let running = |text: &str| {
        document.blocks.iter().any(|block| match block {
            Block::Paragraph {
                text: paragraph, ..
            } => paragraph.text == text,
            _ => false,
        })
    };
    let mut parted = 0;
    for (here, next) in pages.pages.iter().zip(pages.pages.iter().skip(1)) {
        let Some(layout) = next
            .ops
            .iter()
            .filter_map(paragraph)
            .find(|layout| running(layout.text()))
        else {
            continue;
        };
        let lines_on = |page: &report::Page| {
            page.ops
                .iter()
                .filter_map(paragraph)
                .filter(|other| Arc::ptr_eq(other, layout))
                .count()
        };
        let (above, below) = (lines_on(here), lines_on(next));
        if above > 0 {
            parted += 1;
            assert!(
                above >= 2 && below >= 2,
                "{lang}: {above} and {below} lines of {:?}",
                layout.text()
            );
        }
    }
    parted
}

fn paragraph(op: &report::Op) -> Option<&Arc<TextLayout>> {
    match op {
        report::Op::Text { layout, .. } => Some(layout),
        _ => None,
    }
}

#[test]
fn every_letter_has_a_shape() {
    for lang in LANGUAGES {
        let (_, pages) = laid_out(&summary(lang));
        for layout in pages
            .pages
            .iter()
            .flat_map(|page| &page.ops)
            .filter_map(paragraph)
        {
            let missing = layout
                .lines()
                .iter()
                .flat_map(|line| &line.runs)
                .flat_map(|run| &run.glyphs)
                .find(|glyph| glyph.id == 0);
            assert!(
                missing.is_none(),
                "{lang}: no font draws {:?} in {:?}",
                missing.map(|glyph| layout.carried(glyph)),
                layout.text()
            );
        }
    }
}

#[test]
fn the_head_of_a_table_is_repeated() {
    for lang in LANGUAGES {
        let (_, pages) = laid_out(&crowded(lang));
        let locale = locale(lang);
        for key in ["report-column-work", "report-column-competence"] {
            let head = locale.text(key);
            let times = pages
                .pages
                .iter()
                .filter(|page| page.lines().any(|line| line.trim() == head))
                .count();
            assert!(times > 1, "{lang}: {head:?} stands on {times} pages");
        }
    }
}

#[test]
fn nothing_is_drawn_off_the_page() {
    for lang in LANGUAGES {
        let (_, pages) = laid_out(&crowded(lang));
        for (number, page) in pages.pages.iter().enumerate() {
            for op in &page.ops {
                let report::Op::Text {
                    layout, line, x, y, ..
                } = op
                else {
                    continue;
                };
                let line = &layout.lines()[*line];
                let (left, right) = (x + line.x, x + line.x + line.width);
                let (top, bottom) = (y + line.top, y + line.top + line.height);
                let inside = left >= 50.0
                    && right <= pages.width - 50.0
                    && top >= 20.0
                    && bottom <= pages.height - 10.0;
                assert!(
                    inside,
                    "{lang}, page {}: {:?} from {left} to {right}, {top} to {bottom}",
                    number + 1,
                    op.text()
                );
            }
        }
    }
}

#[test]
fn a_summary_is_three_to_six_pages_and_a_small_file() {
    for lang in LANGUAGES {
        let (_, pages) = laid_out(&summary(lang));
        let bytes = pdf::write(&pages, jiff::civil::date(2026, 3, 12)).unwrap();
        if let Ok(folder) = std::env::var("BILAN_KEEP_PAGES") {
            std::fs::write(
                std::path::Path::new(&folder).join(format!("{lang}.pdf")),
                &bytes,
            )
            .unwrap();
        }
        let count = pages.pages.len();
        assert!((3..=6).contains(&count), "{lang}: {count} pages");
        assert!(bytes.len() <= 120 * 1024, "{lang}: {} bytes", bytes.len());
        println!("{lang}: {count} pages, {} bytes", bytes.len());
    }
}

#[test]
fn the_file_says_title_and_language_and_nothing_of_the_person() {
    for lang in LANGUAGES {
        let summary = summary(lang);
        let (_, pages) = laid_out(&summary);
        let bytes = pdf::write(&pages, summary.meeting.date).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        let stated = file
            .catalog()
            .unwrap()
            .get(b"Lang")
            .unwrap()
            .as_str()
            .unwrap();
        assert_eq!(stated, lang.as_bytes());
        let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let keys: Vec<String> = file
            .get_dictionary(info)
            .unwrap()
            .iter()
            .map(|(key, _)| String::from_utf8_lossy(key).into_owned())
            .collect();
        assert_eq!(keys, ["Title", "Creator", "CreationDate", "ModDate"]);
    }
}
