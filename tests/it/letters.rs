//! A letter that no font has is never drawn as an empty box in silence, and a font that is added is used.

use bilan::app::{Effect, Outcome, Places, Services, Work, Worker};
use bilan::exchange::pdf;
use bilan::lang::{Direction, LangId, Locales};
use bilan::report::{Colour, Op, Page, Pages};
use bilan::text::{Font, FontFile, FontOrigin, Paragraph, TextEngine, TextLayout, TextStyle};

use crate::first_day::hands::Laptop;
use crate::program::Desk;

/// Of a plane for private use: no font of any system has it.
const UNHEARD_OF: char = '\u{10fffd}';

const TRUE_TYPE: &[u8] = include_bytes!("letters/one-letter.ttf");
const CFF: &[u8] = include_bytes!("letters/one-letter.otf");

fn laid_out(engine: &mut TextEngine, text: &str) -> TextLayout {
    engine.layout(&Paragraph::new(text, TextStyle::regular(16.0)))
}

fn font(bytes: &[u8]) -> FontFile {
    FontFile::new("one-letter", bytes.to_vec()).expect("it is a font")
}

#[test]
fn the_layout_says_what_it_cannot_draw() {
    let text = format!("Maçon {UNHEARD_OF}{UNHEARD_OF}");
    let mut engine = TextEngine::new().asking_the_system();
    assert_eq!(laid_out(&mut engine, &text).missing(), [UNHEARD_OF]);
    assert!(engine.has_system_fonts(), "the system was asked");
    // What leaves no mark is never missed.
    let blank = "a\u{200f}\u{200d}\u{ad}\u{2028}\tb\u{feff}";
    assert!(laid_out(&mut TextEngine::new(), blank).missing().is_empty());
}

#[test]
fn a_font_that_is_added_draws_what_the_others_lack() {
    for bytes in [TRUE_TYPE, CFF] {
        let mut engine = TextEngine::with_fonts(&[font(bytes)]);
        let layout = laid_out(&mut engine, &format!("Maçon {UNHEARD_OF} عامل"));
        assert!(layout.missing().is_empty());
        let fonts: Vec<Font> = layout.lines()[0]
            .runs
            .iter()
            .map(|run| run.font.clone())
            .collect();
        assert!(fonts.iter().any(|font| font.origin() == FontOrigin::Added));
        // The programme's own fonts still come first.
        assert!(fonts.iter().any(|font| font.family() == "Noto Sans"));
        assert!(!engine.has_system_fonts());
    }
    assert!(FontFile::new("a", b"no font".to_vec()).is_none());
    assert!(FontFile::new("a", TRUE_TYPE[..300].to_vec()).is_none());
}

#[test]
fn a_font_that_is_added_goes_to_paper_too() {
    for bytes in [TRUE_TYPE, CFF] {
        let mut engine = TextEngine::with_fonts(&[font(bytes)]);
        let layout =
            std::sync::Arc::new(laid_out(&mut engine, &format!("Avant {UNHEARD_OF} après")));
        let pages = Pages {
            title: "Essai".to_owned(),
            lang: LangId::french(),
            beside: None,
            width: 300.0,
            height: 100.0,
            pages: vec![Page {
                beside_from: 1,
                ops: vec![Op::Text {
                    layout,
                    line: 0,
                    x: 20.0,
                    y: 20.0,
                    colour: Colour(0, 0, 0),
                }],
            }],
        };
        assert_eq!(pages.direction(), Direction::Ltr);
        let file = pdf::write(&pages, jiff::civil::date(2026, 3, 2)).expect("it is written");
        let Some(text) = crate::report_pages::extracted(&file) else {
            return;
        };
        assert_eq!(text, format!("Avant {UNHEARD_OF} après"));
        let Some(ink) = drawn(&file) else { return };
        // A square of 16 × 0.7 points, at 72 dots an inch, is black all over.
        assert!(ink > 90, "{ink} dark dots");
    }
}

/// How many dots are black when the page is drawn by a reader's program.
fn drawn(file: &[u8]) -> Option<usize> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, file).unwrap();
    let picture = folder.path().join("page");
    let run = std::process::Command::new("pdftoppm")
        .args(["-gray", "-r", "72", "-singlefile"])
        .args([&path, &picture])
        .status();
    if !run.is_ok_and(|status| status.success()) {
        println!("pdftoppm is not installed, the page is not drawn");
        return None;
    }
    let dots = std::fs::read(picture.with_extension("pgm")).unwrap();
    Some(
        dots.iter()
            .rev()
            .take(300 * 100)
            .filter(|dot| **dot < 40)
            .count(),
    )
}

#[test]
fn the_counsellor_is_told_and_a_font_in_the_folder_helps() {
    for (with_font, told) in [(false, true), (true, false)] {
        let laptop = Laptop::new();
        if with_font {
            laptop.put("fonts/one-letter.ttf", TRUE_TYPE);
            laptop.put("fonts/notes.txt", b"not a font, and not named like one");
        }
        let mut hands = laptop.start();
        let begin = hands.text("home-new");
        hands.button(&begin);
        let name = hands.text("new-name");
        hands.write(&name, &format!("Awa {UNHEARD_OF}"));
        let says = |hands: &crate::first_day::hands::Hands| hands.reads_among("U+10FFFD");
        if told {
            hands.until("the word about the letter", says);
            hands.button_of("dismiss");
            assert!(!says(&hands));
        } else {
            for _ in 0..20 {
                std::thread::sleep(std::time::Duration::from_millis(20));
                hands.until("the field", |hands| {
                    hands.written(&name).contains(UNHEARD_OF)
                });
            }
            assert!(!says(&hands), "nothing is missing");
        }
        hands.rests();
    }
}

#[test]
fn check_names_the_place_of_each_letter_without_a_font() {
    let desk = Desk::new();
    let scoring = include_str!("../../questionnaires/scoring.ron");
    let (before, after) = scoring.split_once("sources").expect("it names its sources");
    let text = format!(
        "// {UNHEARD_OF} in a comment is nobody's trouble\n{before}sources{}",
        after.replacen('"', &format!("\"é{UNHEARD_OF}"), 1)
    );
    let (line, column) = text
        .lines()
        .enumerate()
        .skip(1)
        .find_map(|(at, line)| Some((at + 1, line.chars().position(|c| c == UNHEARD_OF)? + 1)))
        .expect("it was put in");
    desk.put("scoring.ron", &text);
    let run = desk.bilan(&["check", "scoring.ron"]);
    assert_eq!(run.code, 0, "a warning is no error");
    let out = run.said();
    let place = format!("scoring.ron:{line}:{column}:");
    assert!(out.contains(&place), "{place} in {out}");
    assert!(out.contains("U+10FFFD"), "{out}");
    assert_eq!(out.matches("U+10FFFD").count(), 1);
}

struct Nobody;

impl Services for Nobody {
    fn ask_where_to_save(
        &mut self,
        _: &str,
        _: Option<&std::path::Path>,
    ) -> Option<std::path::PathBuf> {
        None
    }
    fn ask_for_file(
        &mut self,
        _: &[&str],
        _: Option<&std::path::Path>,
    ) -> Option<std::path::PathBuf> {
        None
    }
    fn ask_for_folder(&mut self, _: Option<&std::path::Path>) -> Option<std::path::PathBuf> {
        None
    }
    fn show(&mut self, _: &std::path::Path) {}
}

#[test]
fn a_file_that_is_no_font_is_named_among_the_trainers_files() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.ttf"), &TRUE_TYPE[..200]).unwrap();
    let places = Places {
        vaults: folder.path().join("vaults"),
        plain: folder.path().join("vault"),
        work: Work::TRIAL,
        settings: folder.path().join("settings.ron"),
        content: Vec::new(),
        locales: Vec::new(),
        fonts: vec![folder.path().to_path_buf()],
    };
    let mut worker = Worker::start(places, Box::new(Nobody), Box::new(|| {}));
    worker.ask(Effect::LoadFonts);
    worker.ask(Effect::LoadContent);
    let Some(Outcome::FontsLoaded { engine: None, .. }) = worker.wait() else {
        panic!("no font can be read");
    };
    let Some(Outcome::ContentLoaded(Ok(content))) = worker.wait() else {
        panic!("content is read all the same");
    };
    worker.finish();
    let french = Locales::embedded().get(&LangId::french());
    let lines: Vec<String> = content
        .diagnostics
        .iter()
        .map(|diagnostic| diagnostic.line(&french))
        .collect();
    assert!(
        lines.iter().any(|line| line.contains("broken.ttf")),
        "{lines:?}"
    );
}
