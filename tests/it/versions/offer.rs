//! When the newer version is offered, and that taking it can be taken back.

use std::sync::Arc;

use bilan::app::{Command, Outcome, RecordId, Screen, Settings, State, VaultMode, absorb, update};
use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{Beneficiary, Dossier};
use bilan::interview::{Change, Session};
use bilan::lang::LangId;
use bilan::questionnaire::{Answer, ItemRef, Value};

use super::{MAIN_TEXT, built, next_version, source};
use crate::answers::now;

/// The trainers' content, with this text as the counsellors' questionnaire.
fn content(text: &str) -> Content {
    let mut content = load(&embedded_files()).unwrap();
    let questionnaire = built(source(text));
    content
        .questionnaires
        .insert("bilan_de_competences".to_owned(), questionnaire);
    content
}

fn top(item: &str) -> ItemRef {
    ItemRef::top(&item.into())
}

fn said(words: &str) -> Answer {
    Answer::Given(Value::Text(words.to_owned()))
}

/// A dossier begun under the first version.
fn dossier() -> Dossier {
    let person = Beneficiary {
        name: "Awa".to_owned(),
        language: LangId::french(),
    };
    let mut dossier = Dossier::new(person, String::new(), String::new(), String::new(), now());
    dossier.begin(&built(source(MAIN_TEXT)));
    let session = &mut dossier.interviews[0].session;
    let consent = Value::Consent {
        given: true,
        at: now(),
        language: LangId::french(),
        interpreter: None,
        manner: None,
    };
    let consent = Some(Answer::Given(consent));
    session.apply(Change::Answer(top("consent_keep"), consent), now());
    let seven = Some(Answer::Given(Value::Number(7.0)));
    session.apply(Change::Answer(top("dependants"), seven), now());
    session.apply(Change::Answer(top("hopes"), Some(said("un métier"))), now());
    dossier
}

/// The application after this dossier was opened, with this content and vault.
fn opened(dossier: Dossier, text: &str, mode: VaultMode) -> State {
    let mut state = State::new(Settings::default());
    absorb(
        &mut state,
        Outcome::ContentLoaded(Ok(Box::new(content(text)))),
        now(),
    );
    let vault = Outcome::VaultOpened {
        mode,
        folder: String::new(),
        warning: None,
    };
    absorb(&mut state, vault, now());
    let read = Outcome::DossierRead {
        id: RecordId::from_bytes([7; 16]),
        dossier: Ok(Box::new(dossier)),
        sample: false,
        found: None,
    };
    absorb(&mut state, read, now());
    state
}

fn session(state: &State) -> &Session {
    state.open.as_ref().unwrap().session().unwrap()
}

fn version(state: &State) -> &str {
    &session(state).questionnaire().source().version
}

fn do_it(state: &mut State, command: Command) -> usize {
    update(state, command, now()).len()
}

#[test]
fn it_is_offered_where_it_helps_and_only_there() {
    let next = next_version();
    let state = opened(dossier(), &next, VaultMode::ReadWrite);
    assert_eq!(state.screen, Screen::NewVersion);
    assert_eq!(version(&state), "2026.1", "nothing changes by opening");

    let same = opened(dossier(), MAIN_TEXT, VaultMode::ReadWrite);
    assert_eq!(same.screen, Screen::Interview);
    assert!(same.open.as_ref().unwrap().newer.is_none());

    let mut finished = dossier();
    finished.interviews[0].session.set_finished(Some(now()));
    let finished = opened(finished, &next, VaultMode::ReadWrite);
    assert_eq!(finished.screen, Screen::Results);

    let locked = VaultMode::ReadOnly("vault-locked");
    assert_eq!(opened(dossier(), &next, locked).screen, Screen::Interview);
}

#[test]
fn a_version_that_was_declined_is_not_offered_again_but_the_one_after_it_is() {
    let next = next_version();
    let mut state = opened(dossier(), &next, VaultMode::ReadWrite);
    assert_eq!(
        do_it(&mut state, Command::StayWithVersion),
        1,
        "it is saved"
    );
    assert_eq!(
        (state.screen, version(&state)),
        (Screen::Interview, "2026.1")
    );
    let kept = state.open.unwrap().dossier;
    let again = opened(kept.clone(), &next, VaultMode::ReadWrite);
    assert_eq!(again.screen, Screen::Interview);
    assert!(
        again.open.as_ref().unwrap().newer.is_some(),
        "it still waits"
    );
    let after = super::changed(&next, "\"2026.2\"", "\"2026.3\"");
    let offered = opened(kept, &after, VaultMode::ReadWrite);
    assert_eq!(offered.screen, Screen::NewVersion);
}

#[test]
fn the_step_is_one_change_that_undo_takes_back_after_all_later_ones() {
    let mut state = opened(dossier(), &next_version(), VaultMode::ReadWrite);
    let before = session(&state).record().clone();
    assert_eq!(do_it(&mut state, Command::MoveToVersion), 1);
    assert_eq!(
        (state.screen, version(&state)),
        (Screen::Interview, "2026.2")
    );
    assert_eq!(session(&state).record().parked.len(), 1);
    let words = Change::Answer(top("wishes"), Some(said("deux métiers")));
    do_it(&mut state, Command::Change(words));
    let arabic = LangId::new("ar");
    do_it(&mut state, Command::SetBeneficiaryLanguage(arabic.clone()));

    do_it(&mut state, Command::Undo);
    assert_eq!(
        session(&state).answer(&top("wishes")),
        Some(&said("un métier"))
    );
    assert_eq!(version(&state), "2026.2");
    do_it(&mut state, Command::Undo);
    let after = session(&state).record();
    assert_eq!(version(&state), "2026.1");
    assert_eq!(
        (&after.answers, &after.notes),
        (&before.answers, &before.notes)
    );
    assert_eq!(after.parked, []);
    assert_eq!(
        *session(&state).language(),
        arabic,
        "as it was chosen since"
    );
    let open = state.open.as_ref().unwrap();
    assert!(open.newer.is_some(), "it can be taken again");
    // What was done before the step can be taken back as ever.
    assert!(open.can_undo());
    do_it(&mut state, Command::Undo);
    assert_eq!(session(&state).answer(&top("hopes")), None);
}

#[test]
fn another_interview_of_the_same_dossier_is_left_alone() {
    let mut two = dossier();
    let other = load(&embedded_files()).unwrap().questionnaires["entrepreneuriat"].clone();
    two.begin(&Arc::clone(&other));
    let mut state = opened(two, &next_version(), VaultMode::ReadWrite);
    do_it(&mut state, Command::MoveToVersion);
    let open = state.open.as_ref().unwrap();
    let versions: Vec<&str> = open
        .dossier
        .sessions()
        .map(|s| s.questionnaire().source().version.as_str())
        .collect();
    assert_eq!(versions, ["2026.2", "2026.1"]);
    // Going to the other, the step of the first is not what undo takes back.
    do_it(&mut state, Command::Begin("entrepreneuriat".to_owned()));
    assert!(!state.open.as_ref().unwrap().can_undo());
    do_it(&mut state, Command::Undo);
    let first = &state.open.as_ref().unwrap().dossier.interviews[0].session;
    assert_eq!(first.questionnaire().source().version, "2026.2");
}
