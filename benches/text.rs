//! What our labels, buttons and fields cost on the screen, against egui's own with the same text, in the same run.
//!
//! One frame is layout, drawing and tessellation, without a window and without a graphics card. Run it with
//! `cargo bench --bench text`, or with a word after `--` for the lines that hold it, as `-- Arabic`.
//! Times are of this machine; the ratios travel better.
#![allow(
    clippy::indexing_slicing,
    reason = "egui's figure and ours, always two"
)]
#![allow(clippy::print_stdout, reason = "what it measures is for the terminal")]

use std::time::Instant;

use bilan::lang::Direction;
use bilan::text::Font;
use bilan::ui::text::{self, ButtonKind, FieldOptions};
use bilan::ui::theme::{self, Palette};
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, Ui, pos2};

/// The most a keystroke may take in a text of ten thousand characters, in microseconds.
const KEYSTROKE: f64 = 4_000.0;
/// The most the first drawing of a paragraph may take, in microseconds.
const FIRST: f64 = 1_000.0;
/// How much longer than egui's own label a later frame may take, in microseconds.
const LATER: f64 = 10.0;
/// How long a text is typed.
const LONG: usize = 10_000;
/// How much of its end is compared with egui's.
const COMPARED: usize = 500;

const LATIN: &str = "Racontez ce que vous faisiez chaque jour : les gestes, les outils, les personnes avec qui vous travailliez. Aucune preuve n’est demandée.";
const ARABIC: &str = "احكِ ما كنت تقوم به كل يوم: الحركات والأدوات والأشخاص الذين كنت تعمل معهم في الورش وخارجه. لا يُطلب أي إثبات.";
const MIXED: &str = "عملت في Casablanca مع 12 شخصا ثم chef d’équipe في ورش بناء، والتسجيل في « CNSS 2024 » اختياري لمن يريد ذلك فقط.";

/// Whether a line was asked for.
fn wanted(name: &str) -> bool {
    let mut words = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .peekable();
    words.peek().is_none() || words.any(|word| name.contains(&word))
}

fn main() {
    println!("µs a frame; « ratio » is ours to egui's\n");
    for (name, words) in [("Latin", LATIN), ("Arabic", ARABIC), ("mixed", MIXED)] {
        drawn(
            &format!("label, {name}"),
            words,
            LATER,
            |ui, words, ours| {
                if ours {
                    text::label(ui, words);
                } else {
                    ui.label(words);
                }
            },
        );
    }
    for (name, words) in [
        ("Latin", "Enregistrer"),
        ("Arabic", "حفظ الملف"),
        ("mixed", "حفظ PDF"),
    ] {
        drawn(
            &format!("button, {name}"),
            words,
            f64::INFINITY,
            |ui, words, ours| {
                if ours {
                    text::button(ui, ButtonKind::Secondary, words);
                } else {
                    let _ = ui.button(words);
                }
            },
        );
    }
    println!();
    single_line();
    println!();
    let words = |words: &str, paragraph: usize| -> String {
        let every: Vec<char> = words.chars().chain([' ']).collect();
        let typed = every.iter().cycle().take(LONG).enumerate();
        typed
            .map(|(n, c)| {
                if n % paragraph == paragraph - 1 {
                    '\n'
                } else {
                    *c
                }
            })
            .collect()
    };
    for (name, typed) in [
        ("French, paragraphs of 400", words(LATIN, 400)),
        ("Arabic, paragraphs of 400", words(ARABIC, 400)),
        ("mixed, paragraphs of 400", words(MIXED, 400)),
        ("French, one paragraph", words(LATIN, usize::MAX)),
        ("Arabic, one paragraph", words(ARABIC, usize::MAX)),
        ("mixed, one paragraph", words(MIXED, usize::MAX)),
    ] {
        long_text(name, &typed);
    }
}

/// A screen without a window.
struct Stage {
    ctx: Context,
    time: f64,
}

impl Stage {
    fn new() -> Self {
        let ctx = Context::default();
        theme::apply(&ctx, Palette::Light);
        text::set_direction(&ctx, Direction::Ltr);
        // The same letters for both.
        let mut fonts = egui::FontDefinitions::empty();
        for font in Font::shipped().filter(|font| font.weight() == text::Weight::Regular) {
            let name = font.family().to_owned();
            let data = egui::FontData::from_owned(font.bytes().to_vec());
            fonts.font_data.insert(name.clone(), data.into());
            for family in [egui::FontFamily::Proportional, egui::FontFamily::Monospace] {
                fonts.families.entry(family).or_default().push(name.clone());
            }
        }
        ctx.set_fonts(fonts);
        let mut stage = Self { ctx, time: 0.0 };
        for _ in 0..3 {
            stage.frame(Vec::new(), |_| {});
        }
        stage
    }

    /// Microseconds of one frame.
    fn frame(&mut self, events: Vec<Event>, draw: impl FnMut(&mut Ui)) -> f64 {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(700.0, 700.0))),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let mut output = self.ctx.run_ui(input, draw);
        let shapes = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let taken = start.elapsed().as_secs_f64() * 1e6;
        std::hint::black_box(shapes);
        // There is no graphics card to give them to.
        output.textures_delta.clear();
        taken
    }
}

/// Texts drawn for the first time.
const DIFFERENT: usize = 60;
/// Texts in one later frame.
const SAME: usize = 20;

/// First and later frames of a widget that only shows a text.
fn drawn(name: &str, words: &str, late: f64, draw: impl Fn(&mut Ui, &str, bool)) {
    if !wanted(name) {
        return;
    }
    let mut firsts = [Vec::new(), Vec::new()];
    let mut laters = [Vec::new(), Vec::new()];
    for ours in [false, true] {
        let mut stage = Stage::new();
        let empty = median(
            (0..DIFFERENT)
                .map(|_| stage.frame(Vec::new(), |_| {}))
                .collect(),
        );
        for n in 0..DIFFERENT {
            let words = format!("{words} {n}");
            let taken = stage.frame(Vec::new(), |ui| {
                ui.set_max_width(600.0);
                draw(ui, &words, ours);
            });
            firsts[usize::from(ours)].push(taken - empty);
        }
        for _ in 0..300 {
            let taken = stage.frame(Vec::new(), |ui| {
                ui.set_max_width(600.0);
                for n in 0..SAME {
                    ui.push_id(n, |ui| draw(ui, words, ours));
                }
            });
            laters[usize::from(ours)].push((taken - empty) / SAME as f64);
        }
    }
    let [theirs, ours] = firsts.map(median);
    println!(
        "{name:16} first  {ours:8.1}, egui {theirs:8.1}, ratio {:5.2}{}",
        ours / theirs,
        verdict(ours <= FIRST)
    );
    let [theirs, ours] = laters.map(median);
    println!(
        "{name:16} later  {ours:8.1}, egui {theirs:8.1}, ratio {:5.2}{}",
        ours / theirs,
        verdict(ours <= theirs + late)
    );
}

/// A field in a page that scrolls, with the keyboard in it.
fn field(ui: &mut Ui, text: &mut String, lines: usize, ours: bool, focus: bool) {
    egui::ScrollArea::vertical().show(ui, |ui| {
        ui.set_max_width(600.0);
        let response = if ours {
            let options = FieldOptions {
                name: "field",
                lines,
                ..FieldOptions::default()
            };
            text::text_field(ui, "field", text, options)
        } else if lines > 1 {
            ui.add(
                egui::TextEdit::multiline(text)
                    .desired_rows(lines)
                    .desired_width(600.0),
            )
        } else {
            ui.add(egui::TextEdit::singleline(text).desired_width(600.0))
        };
        if focus {
            response.request_focus();
        }
    });
}

fn single_line() {
    for (name, words) in [("Latin", LATIN), ("Arabic", ARABIC), ("mixed", MIXED)] {
        if !wanted(&format!("one line, {name}")) {
            continue;
        }
        let mut idle = [Vec::new(), Vec::new()];
        let mut typing = [Vec::new(), Vec::new()];
        for ours in [false, true] {
            let mut stage = Stage::new();
            let mut text = String::new();
            for _ in 0..3 {
                stage.frame(Vec::new(), |ui| field(ui, &mut text, 1, ours, true));
            }
            for c in words.chars().take(40).cycle().take(200) {
                if text.chars().count() >= 40 {
                    text.clear();
                }
                let typed = vec![Event::Text(c.to_string())];
                let taken = stage.frame(typed, |ui| field(ui, &mut text, 1, ours, false));
                typing[usize::from(ours)].push(taken);
            }
            for _ in 0..500 {
                let taken = stage.frame(Vec::new(), |ui| field(ui, &mut text, 1, ours, false));
                idle[usize::from(ours)].push(taken);
            }
        }
        for (what, [theirs, ours]) in [
            ("idle", idle.map(median)),
            ("keystroke", typing.map(median)),
        ] {
            println!(
                "one line, {name:6} {what:9} {ours:8.1}, egui {theirs:8.1}, ratio {:5.2}",
                ours / theirs
            );
        }
    }
}

/// Types a long text, one character a frame. Egui's own field is given the beginning, and only the end is typed:
/// it takes long enough.
fn long_text(name: &str, typed: &str) {
    if !wanted(name) {
        return;
    }
    let all: Vec<char> = typed.chars().collect();
    let mut kept = [Vec::new(), Vec::new()];
    for ours in [false, true] {
        let given = if ours { 0 } else { LONG - COMPARED };
        let mut stage = Stage::new();
        let mut text: String = all.iter().take(given).collect();
        for _ in 0..3 {
            stage.frame(Vec::new(), |ui| field(ui, &mut text, 4, ours, true));
        }
        // Egui's field takes the keyboard with its caret at the beginning.
        let end = key(Key::End, Modifiers::COMMAND);
        stage.frame(vec![end], |ui| field(ui, &mut text, 4, ours, false));
        for c in all.iter().skip(given) {
            let event = if *c == '\n' {
                key(Key::Enter, Modifiers::NONE)
            } else {
                Event::Text(c.to_string())
            };
            let taken = stage.frame(vec![event], |ui| field(ui, &mut text, 4, ours, false));
            kept[usize::from(ours)].push(taken);
        }
        assert_eq!(text, typed, "every keystroke arrives");
    }
    let [theirs, ours] = kept;
    let figures = |of: &[f64]| [0.5, 0.99, 1.0].map(|share| at(of.to_vec(), share));
    let whole = figures(&ours);
    println!("{name}: {LONG} characters");
    println!(
        "  all        median {:8.1}, 99th {:8.1}, most {:8.1}{}",
        whole[0],
        whole[1],
        whole[2],
        verdict(whole[1] <= KEYSTROKE)
    );
    let ours = figures(&ours[LONG - COMPARED..]);
    let theirs = figures(&theirs);
    println!(
        "  last {COMPARED:5} median {:8.1}, 99th {:8.1}, most {:8.1}; egui {:8.1}, {:8.1}, {:8.1}; ratio of medians {:5.2}{}",
        ours[0],
        ours[1],
        ours[2],
        theirs[0],
        theirs[1],
        theirs[2],
        ours[0] / theirs[0],
        verdict(ours[1] <= KEYSTROKE)
    );
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

fn verdict(within: bool) -> &'static str {
    if within { "" } else { "  OVER THE GOAL" }
}

fn median(values: Vec<f64>) -> f64 {
    at(values, 0.5)
}

fn at(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let place = (share * values.len().saturating_sub(1) as f64).round() as usize;
    values.get(place).copied().unwrap_or(f64::NAN)
}
