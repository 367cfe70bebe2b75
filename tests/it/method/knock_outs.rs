//! Knock-outs class an occupation; they are never averaged into a score.

use bilan::lang::LangId;
use bilan::occupation::{Class, HoldValue, Holdings, KnockOut, KnockOutState, classify, judge};
use bilan::questionnaire::{CefrActivity, CefrLevel, CredentialId};
use proptest::prelude::*;

fn licence(i: usize) -> CredentialId {
    CredentialId::new(format!("licence_{i}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_not_met_blocks_and_one_unknown_is_to_verify(states in prop::collection::vec(0usize..3, 0..6)) {
        let all = [KnockOutState::Met, KnockOutState::NotMet, KnockOutState::Unknown];
        let states: Vec<_> = states.into_iter().map(|i| all[i]).collect();
        let expected = if states.contains(&KnockOutState::NotMet) {
            Class::Blocked
        } else if states.contains(&KnockOutState::Unknown) {
            Class::ToVerify
        } else {
            Class::Open
        };
        prop_assert_eq!(classify(states), expected);
    }

    #[test]
    fn any_of_is_met_by_one_and_not_met_only_by_all(held in prop::collection::vec(any::<Option<bool>>(), 1..5)) {
        let mut holdings = Holdings::default();
        for (i, held) in held.iter().enumerate() {
            if let Some(held) = held {
                holdings.insert_held(&licence(i), *held);
            }
        }
        let parts = (0..held.len()).map(|i| KnockOut::Licence(licence(i))).collect();
        let expected = if held.contains(&Some(true)) {
            KnockOutState::Met
        } else if held.contains(&None) {
            KnockOutState::Unknown
        } else {
            KnockOutState::NotMet
        };
        prop_assert_eq!(judge(&KnockOut::AnyOf(parts), &holdings), expected);
    }
}

#[test]
fn languages_are_compared_activity_by_activity() {
    let french = LangId::french();
    let needed = KnockOut::Cefr {
        language: french.clone(),
        activity: CefrActivity::SpokenInteraction,
        level: CefrLevel::A2,
    };
    let with = |activity, level| {
        let mut holdings = Holdings::default();
        holdings.insert(
            Holdings::cefr_key(&french, activity),
            HoldValue::Cefr(level),
        );
        judge(&needed, &holdings)
    };
    let spoken = CefrActivity::SpokenInteraction;
    assert_eq!(with(spoken, CefrLevel::A1), KnockOutState::NotMet);
    assert_eq!(with(spoken, CefrLevel::A2), KnockOutState::Met);
    assert_eq!(with(spoken, CefrLevel::C1), KnockOutState::Met);
    assert_eq!(
        with(CefrActivity::Reading, CefrLevel::C2),
        KnockOutState::Unknown
    );
    assert_eq!(judge(&needed, &Holdings::default()), KnockOutState::Unknown);
}

#[test]
fn the_age_is_met_on_the_birthday() {
    let with = |age| {
        let mut holdings = Holdings::default();
        holdings.insert("age", HoldValue::Number(age));
        judge(&KnockOut::MinimumAge(18), &holdings)
    };
    assert_eq!(with(17.0), KnockOutState::NotMet);
    assert_eq!(with(18.0), KnockOutState::Met);
    assert_eq!(
        judge(&KnockOut::MinimumAge(18), &Holdings::default()),
        KnockOutState::Unknown
    );
}
