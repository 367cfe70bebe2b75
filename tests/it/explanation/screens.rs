//! The explanation at the window: from a figure to the answer and back, and a rating that is changed on the way.

use std::path::PathBuf;

use bilan::competence::EvidenceSource;
use bilan::dossier::explanation::{
    Counted, RatingPlace, RatingSlot, explain_fit, rated, rating_places,
};
use bilan::dossier::{Dossier, derive};
use bilan::lang::{LangId, Locales, MessageArgs, rounded};
use bilan::occupation::OccupationSource;
use bilan::questionnaire::CompetenceId;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::{CONTENT, sample};
use crate::answers::now;
use crate::first_day::hands::{Hands, Laptop};

fn start(laptop: &Laptop, reader: &str) -> Hands {
    let mut hands = laptop.start();
    hands.button(&Locales::embedded().name(&LangId::new(reader)));
    hands.locale = Locales::embedded().get(&LangId::new(reader));
    let name = hands.text("sample-1");
    hands.until(&name, |h| h.ready(Role::Button, &name));
    // Until the list of dossiers has come the button moves.
    hands.rests();
    hands.button(&name);
    let results = hands.text("results-accessible");
    hands.until(&results, |h| h.reads(&results));
    hands
}

fn keep(hands: &mut Hands, screen: &str, reader: &str) {
    hands.rests();
    assert!(!hands.reads_among("U+"), "{screen}: a letter is missing");
    if let Some(folder) = std::env::var_os("BILAN_PICTURES") {
        let file = format!("explanation-{screen}-{reader}.png");
        hands.picture(&PathBuf::from(folder).join(file));
    }
}

/// What is looked at: an occupation, and a competence that it misses and that has a question of its own.
struct Looked {
    occupation: &'static OccupationSource,
    competence: CompetenceId,
    place: RatingPlace,
    counted: Counted,
}

fn looked(dossier: &Dossier) -> Looked {
    let catalogue = &CONTENT.catalogue;
    let derived = derive(dossier, catalogue);
    let first = derived
        .proposal
        .accessible
        .iter()
        .chain(&derived.proposal.aiming);
    let entry = &derived.ranking[*first.min().unwrap()];
    let explained = explain_fit(&derived, catalogue, entry);
    let mut competences: Vec<&Counted> = explained.competences.iter().collect();
    competences.sort_by(|a, b| b.covered.total_cmp(&a.covered));
    let found = competences.into_iter().find_map(|counted| {
        // What is covered fully stands in the list by what it gives.
        if counted.lost > 0.0 {
            return None;
        }
        let id = catalogue.framework().all()[counted.position].id.clone();
        let place = rating_places(dossier, catalogue, &id).into_iter().next()?;
        matches!(place.slot, RatingSlot::Levels(_)).then_some((id, place, *counted))
    });
    let (competence, place, counted) = found.unwrap();
    Looked {
        occupation: catalogue.occupations().get(entry.position).unwrap(),
        competence,
        place,
        counted,
    }
}

fn level_changed(hands: &Hands, looked: &Looked, dossier: &Dossier, level: u8) -> (String, String) {
    let catalogue = &CONTENT.catalogue;
    let mut other = dossier.clone();
    let session = &mut other.interviews[looked.place.interview].session;
    let change = rated(session, &looked.place.at, &looked.competence, Some(level)).unwrap();
    session.apply(change, now());
    let of = |d: &Dossier| {
        let derived = derive(d, catalogue);
        derived.profile.at(looked.counted.position).unwrap().level
    };
    let (before, after) = (of(dossier), of(&other));
    assert!(
        (before - after).abs() > 0.05,
        "the rating makes no difference"
    );
    let l = &hands.locale;
    let competence = &catalogue.framework().all()[looked.counted.position];
    let mut args = MessageArgs::new();
    args.set("name", competence.label.get(l.lang()).to_owned());
    args.set("before", l.number(before, 1));
    args.set("after", l.number(after, 1));
    let figure = l.with1("why-level", "level", rounded(before, 1));
    (l.with("why-level-changed", &args), figure)
}

#[track_caller]
fn link(hands: &mut Hands, beginning: &str) {
    hands.until(beginning, |h| !h.named(Role::Link, beginning).is_empty());
    let name = hands.named(Role::Link, beginning).remove(0);
    hands.press(Role::Link, &name);
}

fn from_a_figure_to_the_answer_and_back(reader: &str) {
    let laptop = Laptop::new();
    let mut hands = start(&laptop, reader);
    let dossier = sample(0);
    let looked = looked(&dossier);
    let lang = LangId::new(reader);
    let occupation = looked.occupation.label.get(&lang);
    let competence = &CONTENT.catalogue.framework().all()[looked.counted.position];
    let competence = competence.label.get(&lang);

    // The figure, its parts, the competences, the answers.
    let figure = hands.with("why-open-fit", "occupation", occupation);
    hands.press(Role::Link, &figure);
    let about = hands.text("why-index-about");
    hands.until(&about, |h| h.reads(&about));
    hands.names_are_told_apart(&[&hands.text("summary")]);
    keep(&mut hands, "fit", reader);
    let part = hands.text("why-part-coverage");
    link(&mut hands, &part);
    let back = hands.with("why-back", "topic", occupation);
    hands.until(&back, |h| h.has(Role::Link, &back));
    hands.names_are_told_apart(&[&hands.text("summary")]);
    keep(&mut hands, "coverage", reader);
    link(&mut hands, &format!("{competence}, "));
    let rating = hands.text("why-rating");
    hands.until(&rating, |h| h.reads(&rating));
    hands.names_are_told_apart(&[&hands.text("summary")]);
    keep(&mut hands, "level", reader);

    // The counsellor's rating, before and after, and back.
    let RatingSlot::Levels(ratings) = &looked.place.slot else {
        panic!("a task");
    };
    let level = if ratings.get(EvidenceSource::Observed).unwrap_or(4) > 1 {
        0
    } else {
        4
    };
    let steps = rating_buttons(&hands, competence);
    assert_eq!(steps.len() % 5, 0, "{steps:?}");
    let (changed, before) = level_changed(&hands, &looked, &dossier, level);
    assert!(hands.reads(&before), "{before}");
    hands.button(&steps[usize::from(level)]);
    hands.until(&changed, |h| h.reads(&changed));
    assert!(!hands.reads(&before), "the figure is still {before}");
    keep(&mut hands, "changed", reader);
    hands.button_of("why-undo");
    hands.until(&before, |h| h.reads(&before));
    assert!(!hands.reads(&changed));

    // Escape goes back step by step, and out.
    hands.key(Modifiers::NONE, Key::Escape);
    let lists = hands.text("why-has");
    hands.until(&lists, |h| h.reads(&lists));
    hands.key(Modifiers::NONE, Key::Escape);
    hands.until(&about, |h| h.reads(&about));
    hands.key(Modifiers::NONE, Key::Escape);
    let title = hands.text("why-title");
    hands.until("the way out", |h| !h.reads(&title));

    // From a level to the question it comes from.
    hands.button_of("results-levels");
    let figure = hands.with("why-open-level", "competence", competence);
    hands.press(Role::Link, &figure);
    hands.until(&rating, |h| h.reads(&rating));
    keep(&mut hands, "of-levels", reader);
    let to_answer = hands.text("why-to-answer");
    link(&mut hands, &to_answer);
    let question = hands.text("interview-next");
    hands.until(&question, |h| h.has(Role::Button, &question));
    hands.rests();
    hands.close();
}

/// The names of the steps of the counsellor's rating.
fn rating_buttons(hands: &Hands, competence: &str) -> Vec<String> {
    let mut args = MessageArgs::new();
    args.set("competence", competence);
    args.set("place", "\u{1}");
    args.set("level", "");
    let name = hands.locale.with("why-rating-step", &args);
    let beginning = name.split('\u{1}').next().unwrap();
    hands.buttons_beginning(beginning)
}

#[test]
fn from_a_figure_to_the_answer_and_back_in_french() {
    from_a_figure_to_the_answer_and_back("fr");
}

#[test]
fn from_a_figure_to_the_answer_and_back_in_arabic() {
    from_a_figure_to_the_answer_and_back("ar");
}

#[test]
fn the_live_profile_explains_itself_beside_the_question() {
    let laptop = Laptop::new();
    let mut hands = start(&laptop, "fr");
    hands.button_of("interview");
    let profile = hands.text("profile-title");
    hands.until(&profile, |h| h.reads(&profile));
    let beginning = hands.with("why-open-level", "competence", "");
    link(&mut hands, beginning.trim());
    let rating = hands.text("why-rating");
    hands.until(&rating, |h| h.reads(&rating));
    hands.names_are_told_apart(&[]);
    keep(&mut hands, "interview", "fr");
    hands.button_of("why-close");
    hands.until(&profile, |h| h.reads(&profile));
    hands.close();
}

#[test]
fn a_rating_is_kept_in_the_interview_that_asks_for_it() {
    use bilan::app::{Command, OpenDossier, RecordId, Settings, Stage, State, update};

    let mut dossier = sample(0);
    let other = CONTENT
        .questionnaires
        .keys()
        .find(|id| **id != "bilan_de_competences");
    let other = &CONTENT.questionnaires[other.unwrap()];
    dossier.begin(other);
    let looked = looked(&dossier);
    assert_eq!(looked.place.interview, 0);
    let mut state = State::new(Settings::default());
    state.content = Stage::Ready(std::sync::Arc::new(CONTENT.clone()));
    let mut open = OpenDossier::new(RecordId::random().unwrap(), dossier, &CONTENT);
    open.current = 1;
    open.refresh(&CONTENT);
    state.open = Some(open);
    let level = |state: &State| {
        let open = state.open.as_ref().unwrap();
        open.derived
            .profile
            .at(looked.counted.position)
            .unwrap()
            .level
    };
    let before = level(&state);
    let session = &state.open.as_ref().unwrap().dossier.interviews[0].session;
    let change = rated(session, &looked.place.at, &looked.competence, Some(0)).unwrap();
    let effects = update(&mut state, Command::ChangeIn(0, change), now());
    assert_eq!(effects.len(), 1, "it is saved");
    assert!(level(&state) < before - 0.05);
    assert_eq!(
        state.open.as_ref().unwrap().current,
        1,
        "the same interview is shown"
    );
    update(&mut state, Command::UndoIn(0), now());
    assert!((level(&state) - before).abs() < 1e-12);
    // The way to the answer leads into its interview.
    update(
        &mut state,
        Command::GoToIn(0, looked.place.at.clone()),
        now(),
    );
    let open = state.open.as_ref().unwrap();
    assert_eq!(open.current, 0);
    assert_eq!(
        open.session().unwrap().record().cursor,
        Some(looked.place.at.clone())
    );
    // Nowhere is nowhere.
    assert!(
        update(
            &mut state,
            Command::GoToIn(9, looked.place.at.clone()),
            now()
        )
        .is_empty()
    );
    assert!(update(&mut state, Command::UndoIn(9), now()).is_empty());
}

#[test]
fn from_a_figure_to_the_answer_and_back_in_english() {
    from_a_figure_to_the_answer_and_back("en");
}
