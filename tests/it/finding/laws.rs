//! Whatever is typed, whatever the order of files, one error in a long word: what must hold for all of it.

use bilan::competence::Competence;
use bilan::occupation::{Finder, OccupationSource, Sought, fold};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{CARRIED, catalogue, found, framework, ids, occupations};
use crate::answers::words;

/// What happens to one letter.
#[derive(Debug, Clone, Copy)]
enum Slip {
    Missing,
    Other(char),
    TooMany(char),
    Exchanged,
}

fn slip() -> impl Strategy<Value = Slip> {
    let letter = select("aeilmnorst".chars().collect::<Vec<_>>());
    prop_oneof![
        Just(Slip::Missing),
        letter.clone().prop_map(Slip::Other),
        letter.prop_map(Slip::TooMany),
        Just(Slip::Exchanged),
    ]
}

/// The Arabic letter that is typed where a Latin one would be.
fn in_script(letter: char, arabic: bool) -> char {
    if !arabic {
        return letter;
    }
    let (latin, arabic) = ("aeilmnorst", "ايعلمنورست");
    let at = latin.chars().position(|l| l == letter).unwrap();
    arabic.chars().nth(at).unwrap()
}

fn slipped(word: &str, slip: Slip, at: Index) -> String {
    let arabic = word.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
    let mut letters: Vec<char> = word.chars().collect();
    let at = at.index(letters.len());
    match slip {
        Slip::Missing => {
            letters.remove(at);
        }
        Slip::Other(letter) => letters[at] = in_script(letter, arabic),
        Slip::TooMany(letter) => letters.insert(at, in_script(letter, arabic)),
        Slip::Exchanged => letters.swap(at, (at + 1).min(word.chars().count() - 1)),
    }
    letters.into_iter().collect()
}

/// Every title of the carried occupations, with the occupation's place.
fn titles() -> Vec<(usize, String)> {
    let mut titles = Vec::new();
    for (position, occupation) in CARRIED.catalogue.occupations().iter().enumerate() {
        let others = occupation.other_titles.values().flatten();
        let all = occupation.label.iter().map(|(_, t)| t.to_owned());
        titles.extend(all.chain(others.cloned()).map(|t| (position, t)));
    }
    titles
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// The title as it is compared, so that a ligature is the two letters that are typed.
    #[test]
    fn one_slip_in_a_long_word_of_any_title_still_finds_it(
        title in any::<Index>(), word in any::<Index>(), slip in slip(), at in any::<Index>(),
    ) {
        let titles = titles();
        let (position, title) = &titles[title.index(titles.len())];
        let mut words: Vec<String> = fold(title).split(' ').map(str::to_owned).collect();
        let long: Vec<usize> = (0..words.len()).filter(|i| words[*i].chars().count() >= 5).collect();
        prop_assume!(!long.is_empty());
        let word = long[word.index(long.len())];
        words[word] = slipped(&words[word], slip, at);
        let typed = words.join(" ");
        let hits = CARRIED.finder().find(Sought::Occupation, &typed, 10);
        prop_assert!(hits.iter().any(|h| h.position == *position), "{title:?} as {typed:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered(typed in words(), more in "\\PC{0,60}", most in 0_usize..30) {
        for sought in [Sought::Occupation, Sought::Competence, Sought::Activity] {
            for typed in [&typed, &more, &format!("{typed}{more}")] {
                let hits = CARRIED.finder().find(sought, typed, most);
                prop_assert!(hits.len() <= most);
                let mut positions: Vec<usize> = hits.iter().map(|h| h.position).collect();
                positions.sort_unstable();
                positions.dedup();
                prop_assert_eq!(positions.len(), hits.len(), "each is there once");
                let whole = hits.iter().take_while(|h| h.whole).count();
                prop_assert!(hits[whole..].iter().all(|h| !h.whole), "whole ones come first");
            }
        }
    }

    #[test]
    fn the_order_of_files_makes_no_difference(
        occupations in Just(occupations()).prop_shuffle(),
        competences in Just(framework().competences).prop_shuffle(),
        typed in prop_oneof![
            select(vec!["b", "boulanger", "baker", "chauffeur", "driver", "de", "سائق", "p", "souder", "la pate"])
                .prop_map(str::to_owned),
            "[a-z]{1,3}",
        ],
    ) {
        let shuffled: (Vec<OccupationSource>, Vec<Competence>) = (occupations, competences);
        let mut framework = framework();
        framework.competences = shuffled.1;
        let catalogue = catalogue(framework, shuffled.0);
        let finder = Finder::new(&catalogue);
        for sought in [Sought::Occupation, Sought::Competence] {
            prop_assert_eq!(ids(&catalogue, &finder, sought, &typed), found(sought, &typed));
        }
    }

    /// One whole word against every folded word of every title, by another crate's measure of distance.
    #[test]
    fn one_word_finds_what_a_plain_comparison_finds(
        title in any::<Index>(), word in any::<Index>(), slips in prop::collection::vec((slip(), any::<Index>()), 0..4),
    ) {
        let titles = titles();
        let folded = fold(&titles[title.index(titles.len())].1);
        let words: Vec<&str> = folded.split(' ').collect();
        let mut typed = words[word.index(words.len())].to_owned();
        for (slip, at) in slips {
            if typed.chars().count() > 1 {
                typed = slipped(&typed, slip, at);
            }
        }
        let typed = fold(&typed);
        prop_assume!(!typed.is_empty() && !typed.contains(' '));
        let hits = CARRIED.finder().find(Sought::Occupation, &typed, usize::MAX);
        let mut ours: Vec<usize> = hits.iter().map(|h| h.position).collect();
        ours.sort_unstable();
        let mut plain: Vec<usize> = titles
            .iter()
            .filter(|(_, title)| fold(title).split(' ').any(|word| may_be(word, &typed)))
            .map(|(position, _)| *position)
            .collect();
        plain.dedup();
        prop_assert_eq!(ours, plain, "{}", typed);
    }
}

/// Whether a word of a title, with its article or without, begins like what is typed but for the errors it may have.
fn may_be(word: &str, typed: &str) -> bool {
    let forms = |word: &str| {
        let articles = ["وال", "بال", "كال", "فال", "لل", "ولل", "ال"];
        let bare = articles.iter().find_map(|a| word.strip_prefix(a));
        let bare = bare
            .filter(|bare| bare.chars().count() > 1)
            .map(str::to_owned);
        [Some(word.to_owned()), bare]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    // What is typed may be a plural too.
    let mut of_typed = forms(typed);
    let one = |word: &String| {
        let one = ["ون", "ين", "ات"].iter().find_map(|p| word.strip_suffix(p));
        one.filter(|one| one.chars().count() > 2).map(str::to_owned)
    };
    of_typed.extend(of_typed.clone().iter().filter_map(one));
    of_typed.iter().any(|typed| {
        let letters = typed.chars().count();
        let most = [(0, 3, 0), (4, 7, 1), (8, usize::MAX, 2)]
            .into_iter()
            .find_map(|(least, longest, errors)| {
                (least..=longest).contains(&letters).then_some(errors)
            })
            .unwrap();
        forms(word).iter().any(|word| {
            let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
            let mut beginnings = ends.map(|end| &word[..end]);
            beginnings.any(|beginning| strsim::osa_distance(beginning, typed) <= most)
        })
    })
}
