use super::*;
use crate::lang::Direction;

fn visual(layout: &TextLayout, line: usize) -> String {
    layout.lines()[line]
        .runs
        .iter()
        .flat_map(|run| &run.glyphs)
        .map(|glyph| layout.carried(glyph))
        .collect()
}

fn glyph_of(layout: &TextLayout, text: &str) -> (Font, u16) {
    let found = layout
        .lines()
        .iter()
        .flat_map(|line| &line.runs)
        .find_map(|run| {
            run.glyphs
                .iter()
                .find(|glyph| layout.carried(glyph) == text)
                .map(|glyph| (run.font.clone(), glyph.id))
        });
    found.expect("a glyph carries this text")
}

fn arabic(text: &str) -> TextLayout {
    TextEngine::new()
        .layout(&Paragraph::new(text, TextStyle::regular(16.0)).directed(Direction::Rtl))
}

#[test]
fn every_character_is_carried_once() {
    for text in [
        "Une fiche métier, « affinée » : office",
        "السلام عليكم، لا بأس",
        "بَلَاغٌ رقم 2024 (CNSS) ٣٤",
        "A\u{301}é fi",
    ] {
        let layout = TextEngine::new().layout(&Paragraph::new(text, TextStyle::regular(16.0)));
        let mut ranges: Vec<_> = layout
            .lines()
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| &run.glyphs)
            .map(|glyph| glyph.text.clone())
            .filter(|range| !range.is_empty())
            .collect();
        ranges.sort_by_key(|range| range.start);
        let told: String = ranges.into_iter().map(|range| &text[range]).collect();
        assert_eq!(told, text);
    }
}

#[test]
fn an_arabic_sentence_runs_from_the_right_and_is_joined() {
    let layout = arabic("عامل بناء");
    let [line] = layout.lines() else {
        panic!("one line")
    };
    let shown = visual(&layout, 0);
    assert_eq!(shown.chars().rev().collect::<String>(), "عامل بناء");
    // The first letter stands at the right end, in the form that joins to the next.
    let first = line
        .runs
        .last()
        .and_then(|run| run.glyphs.last())
        .expect("a glyph");
    assert_eq!(layout.carried(first), "ع");
    assert_ne!(first.id, glyph_of(&arabic("ع"), "ع").1);
    assert_eq!(line.runs[0].font.family(), "Noto Sans Arabic");
}

#[test]
fn lam_alef_is_one_glyph_that_carries_both_letters() {
    let layout = arabic("سلام");
    // Two glyphs would stand the other way round, from left to right.
    assert!(visual(&layout, 0).contains("لا"), "{:?}", visual(&layout, 0));
}

#[test]
fn latin_and_digits_inside_arabic_keep_their_own_order_and_guillemets_are_mirrored() {
    let layout = arabic("رقم « CNSS 2024 » للضمان");
    let shown = visual(&layout, 0);
    assert!(shown.contains("CNSS 2024"), "{shown}");
    // The opening mark stands to the right of what it opens, drawn as the mark that points that way.
    assert!(shown.find('«') > shown.find("CNSS"));
    let plain = TextEngine::new()
        .layout(&Paragraph::new("«»", TextStyle::regular(16.0)).directed(Direction::Ltr));
    assert_eq!(glyph_of(&layout, "«"), glyph_of(&plain, "»"));
    assert_eq!(glyph_of(&layout, "»"), glyph_of(&plain, "«"));
}

#[test]
fn the_base_direction_places_what_has_none() {
    let choice = |direction: DirectionChoice| {
        let layout = TextEngine::new()
            .layout(&Paragraph::new("CNSS !", TextStyle::regular(16.0)).directed(direction));
        visual(&layout, 0)
    };
    assert_eq!(choice(DirectionChoice::Ltr), "CNSS !");
    assert_eq!(choice(DirectionChoice::Rtl), "! CNSS");
    assert_eq!(choice(DirectionChoice::Auto), "CNSS !");
    assert_eq!(first_strong("12 – « مرحبا »"), Some(Direction::Rtl));
    assert_eq!(first_strong("12 (34)"), None);
    assert_eq!(
        first_strong("\u{2068}CNSS\u{2069} \u{2066}(a\u{2068}b\u{2069})\u{2069}: نعم"),
        Some(Direction::Rtl)
    );
}

#[test]
fn wrapped_arabic_reads_downwards_and_keeps_to_the_right_edge() {
    let text = "لدي خبرة خمس سنوات في البناء وأبحث عن عمل في الدار البيضاء";
    let paragraph = Paragraph::new(text, TextStyle::regular(16.0))
        .directed(Direction::Rtl)
        .wrapped(160.0);
    let layout = TextEngine::new().layout(&paragraph);
    assert!(layout.lines().len() >= 3);
    let mut at = 0;
    for line in layout.lines() {
        assert_eq!(line.text.start, at);
        at = line.text.end;
        assert!(
            (line.x + line.width - 160.0).abs() < 0.6,
            "{} + {}",
            line.x,
            line.width
        );
        assert!(line.width <= 160.0);
    }
    assert_eq!(at, text.len());
    assert!(layout.lines().is_sorted_by(|a, b| a.baseline < b.baseline));
    assert!(
        layout
            .lines()
            .iter()
            .all(|line| line.ascent > 0.0 && line.descent > 0.0)
    );
}

#[test]
fn what_does_not_fit_ends_in_an_ellipsis() {
    for (text, direction) in [
        (
            "Conducteur d’engins de chantier, cinq ans d’expérience à Casablanca et à Rabat",
            Direction::Ltr,
        ),
        (
            "سائق آليات البناء، خمس سنوات من الخبرة في الدار البيضاء والرباط",
            Direction::Rtl,
        ),
    ] {
        for most in [1, 2] {
            let paragraph = Paragraph::new(text, TextStyle::regular(16.0))
                .directed(direction)
                .wrapped(150.0)
                .at_most(most);
            let layout = TextEngine::new().layout(&paragraph);
            assert!(layout.is_elided());
            assert_eq!(layout.lines().len(), most);
            assert!(layout.text().ends_with('…'));
            assert!(
                layout.width() <= 150.0 && layout.width() > 100.0,
                "{}",
                layout.width()
            );
            assert!(text.starts_with(layout.text().trim_end_matches('…')));
        }
    }
    let short = TextEngine::new().layout(
        &Paragraph::new("Oui", TextStyle::regular(16.0))
            .wrapped(150.0)
            .at_most(1),
    );
    assert!(!short.is_elided());
}

#[test]
fn bold_ranges_use_the_bold_font() {
    let mut paragraph = Paragraph::new("Niveau : bon", TextStyle::regular(16.0));
    paragraph.bold.push(9..12);
    let layout = TextEngine::new().layout(&paragraph);
    assert_eq!(glyph_of(&layout, "b").0.weight(), Weight::Bold);
    assert_eq!(glyph_of(&layout, "N").0.weight(), Weight::Regular);
}

#[test]
fn a_long_word_is_broken_and_nothing_takes_a_line_of_its_own() {
    let mut engine = TextEngine::new();
    let layout = engine.layout(
        &Paragraph::new("anticonstitutionnellement", TextStyle::regular(16.0)).wrapped(60.0),
    );
    assert!(layout.lines().len() > 1 && layout.width() <= 60.0);
    let empty = engine.layout(&Paragraph::new("", TextStyle::regular(16.0)));
    assert_eq!(empty.lines().len(), 1);
    assert!(empty.height() > 16.0);
    assert!(
        empty.lines()[0]
            .runs
            .iter()
            .all(|run| run.glyphs.iter().all(|glyph| glyph.text.is_empty()))
    );
}

#[test]
fn every_shipped_font_can_be_read() {
    assert!(Font::shipped().count() >= 4);
    // Pages of a PDF file need a glyph that draws nothing.
    assert!(Font::shipped().all(|font| font.glyph(' ').is_some()));
    assert!(Font::shipped().all(|font| font.bytes().len() > 10_000 && !font.family().is_empty()));
}

/// Left edge, right edge of what is drawn on a line without the spaces at its end.
fn drawn(layout: &TextLayout, line: &TextLine) -> (f32, f32) {
    let glyphs = || {
        line.runs
            .iter()
            .flat_map(|run| &run.glyphs)
            .filter(|glyph| !layout.carried(glyph).trim().is_empty())
    };
    let left = glyphs().map(|glyph| glyph.x).fold(f32::MAX, f32::min);
    let right = glyphs()
        .map(|glyph| glyph.x + glyph.advance)
        .fold(f32::MIN, f32::max);
    (left, right)
}

#[test]
fn words_of_the_other_direction_at_the_end_of_a_line_leave_no_gap_and_keep_to_the_edge() {
    let latin =
        "شهادة Certificat de qualification professionnelle en électricité du bâtiment من معهد";
    let arabic =
        "Elle écrit : « أعمل خياطة في ورشة صغيرة منذ سبع سنوات وأعلّم بنات الحي » puis signe.";
    for (text, direction) in [(latin, Direction::Rtl), (arabic, Direction::Ltr)] {
        for align in [Align::Start, Align::End, Align::Center] {
            let paragraph = Paragraph::new(text, TextStyle::regular(16.0))
                .directed(direction)
                .aligned(align)
                .wrapped(170.0);
            let layout = TextEngine::new().layout(&paragraph);
            assert!(layout.lines().len() > 2);
            for line in layout.lines() {
                let (left, right) = drawn(&layout, line);
                let told = (line.x, line.x + line.width);
                assert!(
                    (left - told.0).abs() < 0.6 && (right - told.1).abs() < 0.6,
                    "{align:?}: from {left} to {right}, told {told:?}"
                );
                let off = match (align, direction) {
                    (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => left,
                    (Align::End, Direction::Ltr) | (Align::Start, Direction::Rtl) => right - 170.0,
                    (Align::Center, _) => (left + right - 170.0) / 2.0,
                };
                assert!(
                    off.abs() < 0.6,
                    "{align:?} {direction:?}: {left} to {right}"
                );
                assert!(line.width <= 170.0 && layout.width() >= line.width);
                let words = &text[line.text.clone()];
                let space = 16.0 * 0.26;
                let gaps = words.trim().matches(' ').count();
                let letters: f32 = line
                    .runs
                    .iter()
                    .flat_map(|run| &run.glyphs)
                    .filter(|glyph| layout.carried(glyph) != " ")
                    .map(|glyph| glyph.advance)
                    .sum();
                assert!(
                    (line.width - letters - gaps as f32 * space).abs() < 0.6,
                    "{words:?} has a gap too much"
                );
            }
        }
    }
}
