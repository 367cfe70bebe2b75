//! Text that runs both ways is ordered as Unicode says: the conformance file of the bidirectional algorithm, through
//! our own layout.

use std::path::Path;

use bilan::lang::Direction;
use bilan::text::{DirectionChoice, Paragraph, TextEngine, TextLayout, TextStyle};

/// Where Debian's package `unicode-data` puts the file.
const FILE: &str = "/usr/share/unicode/BidiCharacterTest.txt";

/// One line of the file.
struct Case {
    text: String,
    asked: DirectionChoice,
    direction: Direction,
    /// The level of each character; none for those that the algorithm takes out.
    levels: Vec<Option<u8>>,
    /// The characters that are left, from left to right.
    order: Vec<usize>,
}

fn case(line: &str) -> Case {
    let parts: Vec<&str> = line.split(';').collect();
    let [characters, asked, direction, levels, order] = parts.as_slice() else {
        panic!("{line}: five parts are expected");
    };
    let direction_of = |level: &str| match level {
        "0" => Direction::Ltr,
        "1" => Direction::Rtl,
        other => panic!("{line}: paragraph level {other}"),
    };
    Case {
        text: characters
            .split_whitespace()
            .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
            .collect(),
        asked: match *asked {
            "2" => DirectionChoice::Auto,
            level => direction_of(level).into(),
        },
        direction: direction_of(direction),
        levels: levels
            .split_whitespace()
            .map(|level| (level != "x").then(|| level.parse().unwrap()))
            .collect(),
        order: order
            .split_whitespace()
            .map(|index| index.parse().unwrap())
            .collect(),
    }
}

/// The characters of a layout from left to right, by their number in the text, each with the direction it is drawn in.
fn drawn(layout: &TextLayout) -> Vec<(usize, Direction)> {
    let numbers: Vec<usize> = layout.text().char_indices().map(|(at, _)| at).collect();
    let mut order = Vec::new();
    for run in layout.lines().iter().flat_map(|line| &line.runs) {
        for glyph in &run.glyphs {
            let mut carried: Vec<_> = numbers
                .iter()
                .enumerate()
                .filter(|(_, at)| glyph.text.contains(at))
                .map(|(number, _)| (number, run.direction))
                .collect();
            if run.direction == Direction::Rtl {
                carried.reverse();
            }
            order.extend(carried);
        }
    }
    order
}

/// What is not as the file says.
fn difference(case: &Case, engine: &mut TextEngine) -> Option<String> {
    let paragraph = Paragraph::new(&case.text, TextStyle::regular(16.0)).directed(case.asked);
    let layout = engine.layout(&paragraph);
    if layout.direction() != case.direction {
        return Some(format!("the paragraph runs {:?}", layout.direction()));
    }
    let mut drawn = drawn(&layout);
    drawn.retain(|(number, _)| case.levels[*number].is_some());
    let order: Vec<usize> = drawn.iter().map(|(number, _)| *number).collect();
    if order != case.order {
        return Some(format!(
            "from left to right {order:?}, not {:?}",
            case.order
        ));
    }
    let turned = drawn.iter().find(|(number, direction)| {
        let odd = case.levels[*number].is_some_and(|level| level % 2 == 1);
        odd != (*direction == Direction::Rtl)
    });
    turned.map(|(number, direction)| format!("character {number} is drawn {direction:?}"))
}

#[test]
fn all_of_unicodes_conformance_file_is_ordered_as_it_says() {
    let Ok(file) = std::fs::read_to_string(Path::new(FILE)) else {
        println!("{FILE} is not installed, the order of mixed text is not compared with it");
        return;
    };
    let lines: Vec<&str> = file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert!(lines.len() > 90_000, "only {} cases", lines.len());
    let hands = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let differences: Vec<String> = std::thread::scope(|scope| {
        let shares: Vec<_> = lines
            .chunks(lines.len().div_ceil(hands))
            .map(|share| scope.spawn(|| differences(share)))
            .collect();
        shares
            .into_iter()
            .flat_map(|share| share.join().unwrap())
            .collect()
    });
    println!("{} cases, {} differ", lines.len(), differences.len());
    assert!(
        differences.is_empty(),
        "{} of {} cases differ, the first:\n{}",
        differences.len(),
        lines.len(),
        differences
            .iter()
            .take(20)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

fn differences(lines: &[&str]) -> Vec<String> {
    let mut engine = TextEngine::new();
    lines
        .iter()
        .filter_map(|line| {
            let case = case(line);
            let difference = difference(&case, &mut engine)?;
            Some(format!("{line} {:?}: {difference}", case.text))
        })
        .collect()
}

/// Where Debian's package `unicode-data` puts the file that goes by classes of characters.
const CLASSES: &str = "/usr/share/unicode/BidiTest.txt";

/// A character of each class.
fn of_class(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => '\u{5d0}',
        "AL" => '\u{627}',
        "EN" => '1',
        "ES" => '+',
        "ET" => '#',
        "AN" => '\u{661}',
        "CS" => ',',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "BN" => '\u{ad}',
        "NSM" => '\u{300}',
        "LRE" => '\u{202a}',
        "RLE" => '\u{202b}',
        "PDF" => '\u{202c}',
        "LRO" => '\u{202d}',
        "RLO" => '\u{202e}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => panic!("class {other}"),
    }
}

/// One line in so many of the file by classes is taken: all would take minutes.
const STEP: usize = 29;

#[test]
fn unicodes_file_by_classes_is_ordered_as_it_says() {
    let Ok(file) = std::fs::read_to_string(Path::new(CLASSES)) else {
        println!("{CLASSES} is not installed, the order of mixed text is not compared with it");
        return;
    };
    let mut engine = TextEngine::new();
    let (mut levels, mut order) = ("", "");
    let mut compared = 0;
    let mut differences = Vec::new();
    for (number, line) in file.lines().enumerate() {
        if let Some(given) = line.strip_prefix("@Levels:") {
            levels = given.trim();
        } else if let Some(given) = line.strip_prefix("@Reorder:") {
            order = given.trim();
        } else if let Some((classes, directions)) = line.split_once(';')
            && !line.starts_with('#')
            && number % STEP == 0
        {
            let text: String = classes.split_whitespace().map(of_class).collect();
            let paragraph = text.strip_suffix('\u{2029}').unwrap_or(&text);
            assert!(!paragraph.contains('\u{2029}'), "{line}: two paragraphs");
            let directions: u8 = directions.trim().parse().unwrap();
            for (bit, asked) in [
                (1, DirectionChoice::Auto),
                (2, DirectionChoice::Ltr),
                (4, DirectionChoice::Rtl),
            ] {
                if directions & bit == 0 {
                    continue;
                }
                let case = by_classes(&text, asked, levels, order);
                compared += 1;
                if let Some(difference) = difference(&case, &mut engine) {
                    differences.push(format!("{classes}, {asked:?}: {difference}"));
                }
            }
        }
    }
    println!("{compared} cases by classes, {} differ", differences.len());
    assert!(compared > 20_000, "only {compared} cases");
    assert!(
        differences.is_empty(),
        "{} differ, the first:\n{}",
        differences.len(),
        differences
            .iter()
            .take(20)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

fn by_classes(text: &str, asked: DirectionChoice, levels: &str, order: &str) -> Case {
    // The file does not say which way a paragraph runs that is not told; the other one does.
    let direction = asked.resolve(text, Direction::Ltr);
    let mut levels: Vec<Option<u8>> = levels
        .split_whitespace()
        .map(|level| (level != "x").then(|| level.parse().unwrap()))
        .collect();
    // A separator ends the paragraph and is not drawn.
    let count = text.chars().count() - usize::from(text.ends_with('\u{2029}'));
    for level in levels.iter_mut().skip(count) {
        *level = None;
    }
    Case {
        text: text.to_owned(),
        asked,
        direction,
        levels,
        order: order
            .split_whitespace()
            .map(|index| index.parse().unwrap())
            .filter(|index| *index < count)
            .collect(),
    }
}
