//! Random summaries in two languages: whatever is in them, and however little the two agree.

use bilan::report::Summary;
use proptest::prelude::*;

use super::halves::{Both, Half};
use crate::report_sample::summary;

/// How much of each part a summary has; the sample's own parts are repeated or left out.
#[derive(Debug, Clone)]
struct Amounts {
    strengths: usize,
    experience: usize,
    qualifications: usize,
    languages: usize,
    groups: usize,
    accessible: usize,
    aiming: usize,
    steps: usize,
    interests: usize,
    /// How often the person's own words are repeated; none says nothing.
    words: usize,
    notices: bool,
    interpreter: bool,
}

fn amounts() -> impl Strategy<Value = Amounts> {
    let parts = (0..12_usize, 0..9_usize, 0..5_usize, 0..7_usize, 0..9_usize);
    let lists = (0..5_usize, 0..9_usize, 0..4_usize, 0..5_usize, 0..40_usize);
    (parts, lists, any::<(bool, bool)>()).prop_map(|(parts, lists, (notices, interpreter))| {
        let (strengths, experience, qualifications, languages, groups) = parts;
        let (accessible, aiming, steps, interests, words) = lists;
        Amounts {
            strengths,
            experience,
            qualifications,
            languages,
            groups,
            accessible,
            aiming,
            steps,
            interests,
            words,
            notices,
            interpreter,
        }
    })
}

fn so_many<T: Clone>(of: &[T], count: usize) -> Vec<T> {
    of.iter().cycle().take(count).cloned().collect()
}

fn with(lang: &str, amounts: &Amounts) -> Summary {
    let mut told = summary(lang);
    told.strengths = so_many(&told.strengths, amounts.strengths);
    told.experience = so_many(&told.experience, amounts.experience);
    told.qualifications = so_many(&told.qualifications, amounts.qualifications);
    told.languages = so_many(&told.languages, amounts.languages);
    told.profile = so_many(&told.profile, amounts.groups);
    told.accessible = so_many(&told.accessible, amounts.accessible);
    told.aiming = so_many(&told.aiming, amounts.aiming);
    told.steps = so_many(&told.steps, amounts.steps);
    told.interests = so_many(&told.interests, amounts.interests);
    let longer = |text: &String| vec![text.as_str(); amounts.words].join(" ");
    told.project = told.project.as_ref().map(longer);
    for work in &mut told.experience {
        work.details = work.details.as_ref().map(longer);
    }
    told.example = amounts.notices;
    told.incomplete = amounts.notices.then_some(0.4);
    if !amounts.interpreter {
        told.meeting.interpreter = None;
    }
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn two_languages_of_one_dossier_stand_level(amounts in amounts(), pair in 0..super::PAIRS.len()) {
        let (first, second) = super::PAIRS[pair];
        let document = Both::new(&with(first, &amounts), &with(second, &amounts));
        document.stands_level();
        document.stays_in_its_halves();
        for half in Half::BOTH {
            document.says_everything(half);
            document.ends_no_page_with_a_heading(half);
            document.parts_paragraphs_well(half);
        }
    }

    #[test]
    fn two_that_do_not_agree_lose_nothing(ours in amounts(), theirs in amounts(), pair in 0..super::PAIRS.len()) {
        let (first, second) = super::PAIRS[pair];
        let document = Both::new(&with(first, &ours), &with(second, &theirs));
        document.stays_in_its_halves();
        for half in Half::BOTH {
            document.says_everything(half);
        }
    }
}
