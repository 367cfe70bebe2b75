//! Whatever slips into a trainer's file is found where it is.
//!
//! Our own questionnaires, published, are damaged as people damage files; of the damages that change what the file says, or that
//! keep it from being read, at least 95 % must give a finding on the damaged line or next to it.
//! `BILAN_MUTATIONS=1000 cargo test --test it mutations -- --nocapture` makes as many and prints the figures.

use std::collections::BTreeMap;

use bilan::authoring::tree::{Lines, Token, TokenKind, lex};
use bilan::authoring::{
    Carried, ContentFile, FileOrigin, Lock, Severity, check, decode, embedded_files, lock_name,
};
use bilan::questionnaire::QuestionnaireSource;

const FILES: [(&str, &str); 2] = [
    (
        "entrepreneuriat.ron",
        include_str!("../../questionnaires/entrepreneuriat.ron"),
    ),
    (
        "mobilite_internationale.ron",
        include_str!("../../questionnaires/mobilite_internationale.ron"),
    ),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Damage {
    /// A sign, text or word is gone.
    Delete,
    /// A line is there twice.
    Duplicate,
    /// Two neighbours changed places.
    Swap,
    /// Two letters of an id changed places, or one is another.
    Misspell,
    /// A bracket is gone.
    Bracket,
    /// Quotation marks as word processors set them.
    CurlyQuotes,
    /// A number with a comma.
    DecimalComma,
    /// A byte-order mark, at the front or pasted along.
    ByteOrderMark,
    /// The line endings of Windows, everywhere or in one place.
    LineEndings,
}

const DAMAGES: [Damage; 9] = [
    Damage::Delete,
    Damage::Duplicate,
    Damage::Swap,
    Damage::Misspell,
    Damage::Bracket,
    Damage::CurlyQuotes,
    Damage::DecimalComma,
    Damage::ByteOrderMark,
    Damage::LineEndings,
];

/// Numbers without a pattern, the same in every run (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % most as u64).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// The damaged text, and the bytes of it that the damage is in.
fn damaged(
    text: &str,
    tokens: &[Token],
    damage: Damage,
    dice: &mut Dice,
) -> Option<(String, usize)> {
    let of = |kinds: &dyn Fn(&Token) -> bool| -> Vec<&Token> {
        tokens.iter().filter(|t| kinds(t)).collect()
    };
    let written = |t: &Token| &text[t.span.clone()];
    let replace = |span: std::ops::Range<usize>, with: &str| {
        (
            format!("{}{with}{}", &text[..span.start], &text[span.end..]),
            span.start,
        )
    };
    let is_id = |t: &Token| {
        let w = written(t);
        t.kind == TokenKind::Text
            && w.len() > 5
            && w[1..w.len() - 1]
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b == b'_')
    };
    Some(match damage {
        Damage::Delete => {
            let token = dice.of(tokens);
            (token.kind != TokenKind::Comment).then(|| replace(token.span.clone(), ""))?
        }
        Damage::Duplicate => {
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let i = dice.below(lines.len());
            let at: usize = lines[..=i].iter().map(|l| l.len()).sum();
            replace(at..at, lines[i])
        }
        Damage::Swap => {
            let i = dice.below(tokens.len() - 1);
            let (a, b) = (&tokens[i], &tokens[i + 1]);
            if [a.kind, b.kind].contains(&TokenKind::Comment) {
                return None;
            }
            let between = &text[a.span.end..b.span.start];
            let swapped = format!("{}{between}{}", written(b), written(a));
            replace(a.span.start..b.span.end, &swapped)
        }
        Damage::Misspell => {
            let ids = of(&is_id);
            let token = dice.of(&ids);
            let mut word: Vec<u8> = written(token).bytes().collect();
            let i = 1 + dice.below(word.len() - 3);
            if word[i] == word[i + 1] {
                word[i] = if word[i] == b'x' { b'y' } else { b'x' };
            } else {
                word.swap(i, i + 1);
            }
            replace(token.span.clone(), &String::from_utf8(word).unwrap())
        }
        Damage::Bracket => {
            let brackets = of(&|t| matches!(t.kind, TokenKind::Open(_) | TokenKind::Close(_)));
            replace(dice.of(&brackets).span.clone(), "")
        }
        Damage::CurlyQuotes => {
            let texts = of(&|t| t.kind == TokenKind::Text);
            let token = dice.of(&texts);
            let inside = &written(token)[1..written(token).len() - 1];
            let (open, close) = *dice.of(&[
                ("“", "”"),
                ("« ", " »"),
                ("„", "“"),
                ("“", "\""),
                ("\"", "”"),
            ]);
            replace(token.span.clone(), &format!("{open}{inside}{close}"))
        }
        Damage::DecimalComma => {
            let numbers = of(&|t| t.kind == TokenKind::Number);
            let token = dice.of(&numbers);
            replace(token.span.clone(), &format!("{},5", written(token)))
        }
        Damage::ByteOrderMark => {
            let at = if dice.below(4) == 0 {
                0
            } else {
                dice.of(tokens).span.start
            };
            replace(at..at, "\u{feff}")
        }
        Damage::LineEndings => {
            if dice.below(2) == 0 {
                return Some((text.replace('\n', "\r\n"), 0));
            }
            let token = dice.of(tokens);
            replace(token.span.start..token.span.start, "\r\n")
        }
    })
}

#[derive(Default)]
struct Count {
    made: usize,
    harmless: usize,
    still_whole: usize,
    found: usize,
    missed: Vec<String>,
}

#[test]
fn what_is_damaged_is_found_where_it_is() {
    let wanted = std::env::var("BILAN_MUTATIONS").ok();
    let wanted: usize = wanted.and_then(|n| n.parse().ok()).unwrap_or(90);
    let carried = Carried::of(&embedded_files());
    let mut dice = Dice(7);
    let mut counts: BTreeMap<Damage, Count> = BTreeMap::new();
    let mut made = 0;
    while made < wanted {
        let damage = DAMAGES[made % DAMAGES.len()];
        let (name, text) = FILES[dice.below(FILES.len())];
        let (tokens, _) = lex(text);
        let Some((changed, at)) = damaged(text, &tokens, damage, &mut dice) else {
            continue;
        };
        made += 1;
        let count = counts.entry(damage).or_default();
        count.made += 1;
        let before: QuestionnaireSource = decode(name, text.as_bytes()).unwrap();
        let after = decode::<QuestionnaireSource>(name, changed.as_bytes());
        if after.as_ref().is_ok_and(|after| *after == before) {
            count.harmless += 1;
            continue;
        }
        let file = ContentFile {
            name: name.to_owned(),
            bytes: Ok(changed.clone().into_bytes()),
            origin: FileOrigin::Embedded,
        };
        let lock = ContentFile {
            name: lock_name(name),
            bytes: Ok(Lock::publishing(None, &before).text().unwrap().into_bytes()),
            origin: FileOrigin::Embedded,
        };
        let checked = check(&[file, lock], &carried);
        let (line, _) = Lines::of(&changed).position(at);
        let near = |l: usize| l.abs_diff(line) <= 1;
        let told = checked
            .diagnostics
            .iter()
            .filter(|d| d.severity > Severity::Note)
            .any(|d| {
                let own = d.position.is_some_and(|(l, _)| near(l));
                own || d.related.iter().any(|r| near(r.position.0))
            });
        if told {
            count.found += 1;
        } else if after.is_ok_and(|after| bilan::questionnaire::build(after).is_ok()) {
            // Another questionnaire, and a right one: as if it had been meant.
            count.still_whole += 1;
        } else {
            let lines: Vec<&str> = changed.lines().collect();
            let told: Vec<_> = checked
                .diagnostics
                .iter()
                .filter_map(|d| d.position)
                .take(3)
                .collect();
            let what = format!(
                "{damage:?} {name}:{line}: {} {told:?}",
                lines[line - 1].trim()
            );
            count.missed.push(what);
        }
    }
    let mut all = Count::default();
    println!(
        "{:<14} {:>6} {:>9} {:>12} {:>6} {:>7}",
        "damage", "made", "harmless", "still right", "found", "missed"
    );
    for (damage, count) in &counts {
        println!(
            "{:<14} {:>6} {:>9} {:>12} {:>6} {:>7}",
            format!("{damage:?}"),
            count.made,
            count.harmless,
            count.still_whole,
            count.found,
            count.missed.len()
        );
        all.made += count.made;
        all.harmless += count.harmless;
        all.still_whole += count.still_whole;
        all.found += count.found;
        all.missed.extend(count.missed.iter().cloned());
    }
    for missed in &all.missed {
        println!("missed: {missed}");
    }
    let wrong = all.found + all.missed.len();
    let share = all.found as f64 / wrong as f64;
    let changed = wrong + all.still_whole;
    let of_changed = all.found as f64 / changed as f64;
    println!(
        "{} damages: {} change nothing; {} leave another right questionnaire; of {wrong} others {} are found at their line: {:.1} %; of all {changed} that change what is said: {:.1} %",
        all.made,
        all.harmless,
        all.still_whole,
        all.found,
        share * 100.0,
        of_changed * 100.0
    );
    assert!(share >= 0.95, "{share}");
    assert!(of_changed >= 0.95, "{of_changed}");
}
