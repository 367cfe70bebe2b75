//! What editing promises: text, caret and undo whatever is done, and blocks that look like the whole.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use super::*;
use crate::text::TextLine;

const SETTING: Setting = Setting {
    style: TextStyle {
        weight: crate::text::Weight::Regular,
        size: 15.0,
        line_height: 1.4,
    },
    width: Some(300.0),
    fallback: Direction::Ltr,
    fixed: None,
    fonts: 0,
    hanging: None,
};

fn editor(engine: &mut TextEngine, text: &str) -> Editor {
    let mut editor = Editor::new(false);
    editor.prepare(engine, text, SETTING);
    editor
}

/// The lines as they are drawn, with their place in the whole text.
fn drawn(engine: &mut TextEngine, editor: &Editor) -> Vec<TextLine> {
    let mut lines = Vec::new();
    let mut from = 0;
    let drawn: Vec<Drawn<'_>> = editor.drawn((f32::MIN, f32::MAX)).collect();
    for block in drawn {
        for mut line in block.layout(engine).lines().to_vec() {
            line.text = from + line.text.start..from + line.text.end;
            line.top += block.top;
            line.baseline += block.top;
            for run in &mut line.runs {
                run.text = from + run.text.start..from + run.text.end;
                for glyph in &mut run.glyphs {
                    glyph.text = from + glyph.text.start..from + glyph.text.end;
                    glyph.y += block.top;
                }
            }
            lines.push(line);
        }
        from = lines.last().map_or(0, |line| line.text.end);
        if editor
            .shown()
            .get(from..)
            .is_some_and(|rest| rest.starts_with('\n'))
        {
            from += 1;
        }
    }
    lines
}

fn repeated(words: &str, length: usize) -> String {
    words.chars().cycle().take(length).collect()
}

const FRENCH: &str =
    "Racontez ce que vous faisiez chaque jour : les gestes, les outils (12 au plus) et l’équipe. ";
const ARABIC: &str =
    "احكِ ما كنت تقوم به كل يوم: الحركات والأدوات (12 أداة) والأشخاص الذين كنت تعمل معهم. ";
const MIXED: &str =
    "عملت في Casablanca مع 12 شخصا (منهم chef d’équipe واحد) ثم 2024 في ورش « Al Omrane » للبناء. ";
const QUOTING: &str =
    "Il a dit « أنا بنّاء منذ 12 سنة » puis il est parti (avec محمد et 3 autres). ";

#[test]
fn a_cut_paragraph_is_drawn_as_a_whole_one() {
    let mut engine = TextEngine::new();
    for words in [FRENCH, ARABIC, MIXED, QUOTING] {
        let text = repeated(words, 3000);
        let editor = editor(&mut engine, &text);
        assert!(editor.lines.blocks() > 2, "it is cut: {words}");
        let direction = editor.direction();
        let whole = blocks::lay(&mut engine, &text, direction, SETTING);
        let whole = engine.adopt(&whole, &text, usize::MAX);
        let cut = drawn(&mut engine, &editor);
        assert_eq!(cut.len(), whole.lines().len());
        for (cut, whole) in cut.iter().zip(whole.lines()) {
            same(cut, whole, &text);
        }
    }
}

/// The same letters at the same places; runs may be divided differently.
fn same(cut: &TextLine, whole: &TextLine, text: &str) {
    let shown = text.get(whole.text.clone());
    assert_eq!(cut.text, whole.text, "{shown:?}");
    assert!(
        (cut.top - whole.top).abs() < 0.01 && (cut.x - whole.x).abs() < 0.51,
        "{shown:?}"
    );
    let glyphs = |line: &TextLine| -> Vec<(u16, f32)> {
        let all = line.runs.iter().flat_map(|run| &run.glyphs);
        all.map(|glyph| (glyph.id, glyph.x)).collect()
    };
    let (cut, whole) = (glyphs(cut), glyphs(whole));
    assert_eq!(cut.len(), whole.len(), "{shown:?}");
    for (cut, whole) in cut.iter().zip(&whole) {
        assert_eq!(cut.0, whole.0, "{shown:?}");
        assert!(
            (cut.1 - whole.1).abs() < 0.51,
            "{shown:?}: {cut:?}, {whole:?}"
        );
    }
}

#[test]
fn a_paragraph_that_cannot_be_cut_is_whole() {
    let mut engine = TextEngine::new();
    let editor = editor(
        &mut engine,
        &format!("\u{2067}{}\u{2069}", repeated(MIXED, 3000)),
    );
    assert_eq!(
        editor.lines.blocks(),
        1,
        "an isolate reaches over every cut"
    );
}

#[test]
fn a_keystroke_lays_out_few_lines() {
    let mut engine = TextEngine::new();
    let mut editor = editor(&mut engine, &repeated(FRENCH, 10_000));
    let keys = |editor: &Editor| -> Vec<u64> {
        editor
            .drawn((f32::MIN, f32::MAX))
            .map(|drawn| drawn.key)
            .collect()
    };
    let before = keys(&editor);
    editor.select(5000, 5000);
    editor.insert(&mut engine, "x", None, true);
    let after = keys(&editor);
    let kept = after.iter().filter(|key| before.contains(key)).count();
    assert!(
        before.len() > 12 && kept + 4 >= before.len(),
        "{kept} of {}",
        before.len()
    );
}

#[test]
fn a_separator_from_elsewhere_ends_a_line_and_holds_nobody_up() {
    let mut engine = TextEngine::new();
    for text in [
        "س\u{2028}",
        "a س\u{2028}\u{2028}b",
        "س a\u{B}س a\u{2028}",
        "\u{2028}",
    ] {
        let mut editor = editor(&mut engine, text);
        for (step, edge) in [(Move::Right, Move::WordRight), (Move::Left, Move::WordLeft)] {
            for step in [step, edge] {
                editor.go(Move::TextStart, false);
                for forth in [step, opposite(step)] {
                    let mut steps = 0;
                    loop {
                        let before = (editor.ends(), editor.caret());
                        editor.go(forth, false);
                        steps += 1;
                        if (editor.ends(), editor.caret()) == before {
                            break;
                        }
                        assert!(steps < 40, "{forth:?} goes round in {text:?}");
                    }
                }
            }
        }
    }
}

fn opposite(step: Move) -> Move {
    match step {
        Move::Left => Move::Right,
        Move::Right => Move::Left,
        Move::WordLeft => Move::WordRight,
        _ => Move::WordLeft,
    }
}

#[derive(Debug, Clone)]
enum Act {
    Type(&'static str),
    Paste(Vec<&'static str>),
    Delete(Delete),
    SelectAll,
    Go(Move, bool),
    Point((f32, f32), bool),
    Word((f32, f32)),
    Compose(&'static str),
    Commit(&'static str),
    DeleteAround(usize, usize),
    Undo,
    Redo,
}

const PIECES: [&str; 26] = [
    "\u{2028}",
    "\u{B}",
    "a",
    "é",
    "e\u{301}",
    "س",
    "سلام ",
    "بنّاء",
    "\u{64E}",
    "12",
    "(",
    ")",
    " ",
    "\n",
    "👨‍👩‍👧",
    "🇲🇦",
    "🇫",
    "Casablanca ",
    "\u{200F}",
    "\u{301}",
    "، ",
    "« ",
    "\u{200D}",
    "\u{2067}",
    "اسمه Ali ثم ",
    "mot ",
];

fn act() -> impl Strategy<Value = Act> {
    let piece = || proptest::sample::select(PIECES.as_slice());
    let point = || (-20.0..340.0_f32, -20.0..200.0_f32);
    prop_oneof![
        6 => piece().prop_map(Act::Type),
        3 => prop::collection::vec(piece(), 1..40).prop_map(Act::Paste),
        3 => prop::sample::select(vec![Delete::Back, Delete::Forward, Delete::WordBack, Delete::WordForward]).prop_map(Act::Delete),
        1 => Just(Act::SelectAll),
        6 => (prop::sample::select(vec![
            Move::Left, Move::Right, Move::WordLeft, Move::WordRight, Move::Up, Move::Down, Move::PageUp(3),
            Move::PageDown(3), Move::LineStart, Move::LineEnd, Move::TextStart, Move::TextEnd,
        ]), any::<bool>()).prop_map(|(step, select)| Act::Go(step, select)),
        2 => (point(), any::<bool>()).prop_map(|(at, extend)| Act::Point(at, extend)),
        1 => point().prop_map(Act::Word),
        1 => piece().prop_map(Act::Compose),
        1 => piece().prop_map(Act::Commit),
        1 => (0..3_usize, 0..3_usize).prop_map(|(before, after)| Act::DeleteAround(before, after)),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

/// What a plain text would be after the same; none where the movement of steps decides.
fn plain(text: &str, (anchor, focus): (usize, usize), act: &Act) -> Option<Vec<String>> {
    let range = anchor.min(focus)..anchor.max(focus);
    let with = |range: Range<usize>, new: &str| {
        let mut text = text.to_owned();
        text.replace_range(range, new);
        vec![text]
    };
    let characters: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    match act {
        Act::Type(new) | Act::Commit(new) => Some(with(range, new)),
        Act::Paste(new) => Some(with(range, &new.concat())),
        Act::Delete(_) if !range.is_empty() => Some(with(range, "")),
        Act::Delete(Delete::Forward) => {
            let next = characters.iter().find(|(at, _)| *at == focus);
            Some(with(
                focus..focus + next.map_or(0, |(_, next)| next.len()),
                "",
            ))
        }
        Act::Delete(Delete::Back) => {
            let before = characters.iter().rfind(|(at, _)| *at < focus);
            let Some((_, before)) = before else {
                return Some(vec![text.to_owned()]);
            };
            let mark = before.chars().next_back().map_or(0, char::len_utf8);
            let whole = with(focus - before.len()..focus, "");
            Some([whole, with(focus - mark..focus, "")].concat())
        }
        Act::DeleteAround(before, after) => {
            let start = text[..range.start]
                .chars()
                .rev()
                .take(*before)
                .map(char::len_utf8);
            let end = text[range.end..].chars().take(*after).map(char::len_utf8);
            let (start, end) = (
                range.start - start.sum::<usize>(),
                range.end + end.sum::<usize>(),
            );
            Some(with(start..end, &text[range]))
        }
        Act::Delete(_) | Act::Undo | Act::Redo => None,
        Act::SelectAll | Act::Go(..) | Act::Point(..) | Act::Word(_) | Act::Compose(_) => {
            Some(vec![text.to_owned()])
        }
    }
}

fn perform(engine: &mut TextEngine, editor: &mut Editor, act: &Act) {
    match act {
        Act::Type(text) => editor.insert(engine, text, None, true),
        Act::Paste(pieces) => editor.insert(engine, &pieces.concat(), None, false),
        Act::Delete(what) => editor.delete(engine, *what),
        Act::SelectAll => editor.select_all(),
        Act::Go(step, select) => editor.go(*step, *select),
        Act::Point(at, extend) => editor.point(*at, *extend),
        Act::Word(at) => editor.select_word(*at),
        Act::Compose(text) => editor.compose(engine, text, None),
        Act::Commit(text) => {
            editor.compose(engine, "", None);
            editor.insert(engine, text, None, true);
        }
        Act::DeleteAround(before, after) => editor.delete_around(engine, *before, *after),
        Act::Undo => editor.undo(engine),
        Act::Redo => editor.redo(engine),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_text_is_the_plain_one_and_can_be_taken_back(
        first in prop::collection::vec(proptest::sample::select(PIECES.as_slice()), 0..60),
        acts in prop::collection::vec(act(), 1..50),
    ) {
        let mut engine = TextEngine::new();
        let first = first.concat();
        let mut editor = editor(&mut engine, &first);
        for act in &acts {
            let composing = editor.is_composing();
            if composing && matches!(act, Act::Go(..) | Act::Point(..) | Act::Word(_) | Act::SelectAll) {
                // The keyboard is the input method's.
                continue;
            }
            if composing && !matches!(act, Act::Compose(_)) {
                editor.compose(&mut engine, "", None);
            }
            let before = editor.text();
            let ends = editor.ends();
            perform(&mut engine, &mut editor, act);
            let now = editor.text();
            prop_assert!(editor.is(&now));
            if let Some(allowed) = plain(&before, ends, act) {
                prop_assert!(allowed.contains(&now), "{act:?} of {before:?} at {ends:?} gave {now:?}");
            }
            let (anchor, focus) = editor.ends();
            for at in [anchor, focus] {
                if !editor.is_composing() {
                    prop_assert!(words::is_boundary(editor.shown(), at), "{act:?}: {at} in {now:?}");
                }
            }
            prop_assert!(editor.caret().x.is_finite());
        }
        editor.compose(&mut engine, "", None);
        // Laid out piece by piece, it lies as if laid out at once.
        let mut fresh = Editor::new(false);
        let text = editor.text();
        fresh.prepare(&mut engine, &text, SETTING);
        let told = |editor: &Editor| -> Vec<(Range<usize>, i32)> {
            editor.told().map(|line| (line.text, line.area.top() as i32)).collect()
        };
        prop_assert_eq!(told(&editor), told(&fresh));
        let mut steps = 0;
        while editor.can_undo() {
            editor.undo(&mut engine);
            steps += 1;
        }
        prop_assert_eq!(editor.text(), first.clone());
        for _ in 0..steps {
            editor.redo(&mut engine);
        }
        prop_assert_eq!(editor.text(), text);
    }
}
