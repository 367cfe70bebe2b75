//! Answers that later ones hid: kept, left out of everything, listed before the close. What cannot be told hides nothing.

use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{self, Beneficiary, Dossier, derive};
use bilan::interview::{Change, Session, completeness, findings, offered};
use bilan::lang::{LangId, Locales};
use bilan::occupation::ListeningConstants;
use bilan::questionnaire::{Answer, PartialDate, Value};
use bilan::report;
use bilan::vault::RecordId;
use egui::accesskit::Role;

use crate::answers::{fresh, now};
use crate::cascades::{PLACES, asked_in, at, choose, give, go_to, in_row};
use crate::first_day::hands::{Hands, Laptop};

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn content() -> Content {
    load(&embedded_files()).unwrap()
}

fn dossier() -> Dossier {
    let person = Beneficiary {
        name: "Awa".to_owned(),
        language: LangId::new("ar"),
    };
    let mut dossier = Dossier::new(person, "S. B.".into(), "Rabat".into(), String::new(), now());
    dossier.begin(&PLACES);
    dossier
}

fn session(dossier: &mut Dossier) -> &mut Session {
    &mut dossier.interviews[0].session
}

/// Everything the summary says, in one text.
fn printed(dossier: &Dossier) -> String {
    let content = content();
    let derived = derive(dossier, &content.catalogue);
    let locale = Locales::embedded().get(&LangId::french());
    let date = jiff::civil::date(2026, 10, 20);
    let summary = report::build(dossier, &derived, &content.catalogue, &locale, date);
    format!("{summary:?}")
}

#[test]
fn an_answer_hidden_in_a_row_is_not_printed_and_comes_back() {
    let mut dossier = dossier();
    let s = session(&mut dossier);
    choose(s, at("region"), "south");
    s.apply(Change::AddRow("stay".into()), now());
    give(s, in_row("stay_trade", 1), text("Tanneuse"));
    choose(s, in_row("stay_region", 1), "north");
    choose(s, in_row("stay_town", 1), "fes");
    give(s, in_row("stay_told", 1), text("Chez mon oncle"));
    let page = printed(&dossier);
    assert!(page.contains("Tanneuse") && page.contains("Fès") && page.contains("Chez mon oncle"));

    choose(session(&mut dossier), in_row("stay_region", 1), "south");
    let page = printed(&dossier);
    assert!(page.contains("Tanneuse"));
    assert!(!page.contains("Fès"), "a town of another region is printed");
    assert!(
        !page.contains("Chez mon oncle"),
        "a hidden answer is printed"
    );
    let s = session(&mut dossier);
    let hidden = [in_row("stay_told", 1), in_row("stay_town", 1)];
    assert_eq!(completeness(s).masked, hidden);
    assert!(!s.relevance().is_shown(&at("north_again")));

    choose(s, in_row("stay_region", 1), "north");
    assert!(s.relevance().is_shown(&at("north_again")));
    assert!(printed(&dossier).contains("Chez mon oncle"));
}

#[test]
fn a_step_of_a_scale_opens_a_question_by_its_value() {
    let mut session = fresh(&PLACES, "fr");
    let shown = |s: &Session| s.relevance().is_shown(&at("regular"));
    assert!(!shown(&session));
    choose(&mut session, at("how_often"), "never");
    assert!(!shown(&session));
    choose(&mut session, at("how_often"), "weekly");
    assert!(shown(&session));
}

#[test]
fn a_condition_of_a_mode_holds_in_its_section() {
    let session = fresh(&PLACES, "fr");
    assert!(session.relevance().is_shown(&at("ease")));
    assert!(!session.relevance().is_shown(&at("never_here")));
}

/// Answers of other kinds than the questions take, as a file from elsewhere may hold them.
fn mistaken(session: &mut Session) {
    let date = PartialDate::parse("2019").unwrap();
    give(session, at("region"), Value::Date(date));
    give(session, at("town"), Value::Number(4.0));
    give(session, at("how_often"), text("souvent"));
}

#[test]
fn what_cannot_be_told_hides_nothing_and_is_listed() {
    let mut session = fresh(&PLACES, "fr");
    mistaken(&mut session);
    for item in ["town", "old_town", "regular", "stay"] {
        assert!(session.relevance().is_shown(&at(item)), "{item} is hidden");
    }
    // Towns of every region are offered, for nobody can tell which.
    assert_eq!(offered(&session, &at("town")).len(), 4);
    let open = completeness(&session);
    let failed = ["town", "markets", "quarter", "old_town", "regular", "stay"];
    assert_eq!(
        open.failed,
        failed.map(at),
        "the section's fault is said once"
    );
    assert_eq!(open.masked, [], "nothing is set aside");
    assert_eq!(
        findings([&session], &ListeningConstants::default()).evidence,
        []
    );
    // It stands in nobody's way.
    assert_eq!(open.missing, []);

    // A condition that is false whatever the rest may be hides as ever.
    let mut session = fresh(&PLACES, "fr");
    choose(&mut session, at("how_often"), "never");
    give(&mut session, at("town"), Value::Number(4.0));
    assert!(!session.relevance().is_shown(&at("regular")));
    // A check or a requirement that cannot be read is listed too.
    choose(&mut session, at("how_often"), "daily");
    let open = completeness(&session);
    assert_eq!(
        open.failed,
        ["markets", "quarter", "old_town", "regular"].map(at)
    );
    give(&mut session, at("regular"), text("longtemps"));
    choose(&mut session, at("region"), "north");
    choose(&mut session, at("town"), "fes");
    let open = completeness(&session);
    assert_eq!(
        (open.failed, open.violations),
        (vec![at("regular")], vec![])
    );
}

#[test]
fn silence_is_not_a_failure() {
    let mut session = fresh(&PLACES, "fr");
    for item in ["region", "town", "how_often"] {
        session.apply(Change::Answer(at(item), Some(Answer::DoesNotKnow)), now());
    }
    assert_eq!(completeness(&session).failed, []);
    assert!(!session.relevance().is_shown(&at("old_town")));
}

/// A dossier lies on the disk and is opened from the list.
fn opened(laptop: &Laptop, dossier: &Dossier, lang: &str) -> Hands {
    let bytes = dossier::write(dossier).unwrap();
    laptop.keep(RecordId::from_bytes([7; 16]), &bytes);
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    hands.button(&Locales::embedded().name(&LangId::new(lang)));
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    let finish = hands.text("interview-next");
    hands.until(&finish, |h| h.has(Role::Button, &finish));
    hands
}

#[test]
fn a_condition_that_cannot_be_read_is_said_beside_its_question() {
    for lang in ["fr", "ar"] {
        let mut dossier = dossier();
        mistaken(session(&mut dossier));
        let laptop = Laptop::new();
        let mut hands = opened(&laptop, &dossier, lang);
        let words = PLACES.item(&"old_town".into()).unwrap().label.clone();
        let name = words.get(&LangId::new(lang)).to_owned();
        let section = PLACES.sections()[0]
            .title
            .get(&LangId::new(lang))
            .to_owned();
        go_to(&mut hands, &section, &name);
        let said = hands.text("item-condition-failed");
        hands.until(&said, |h| h.reads(&said));
        keep_picture(&mut hands, &format!("failed-{lang}"));
        hands.rests();
        hands.close();
    }
}

/// Keeps a picture for who wants to look: `BILAN_KEEP_SCREENS` names the folder.
pub fn keep_picture(hands: &mut Hands, name: &str) {
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        let folder = std::path::PathBuf::from(folder);
        hands.picture(&folder.join(format!("{name}.png")));
    }
}

#[test]
fn the_counsellor_reads_what_is_left_out_before_closing() {
    for lang in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = asked_in(&laptop, lang, lang);
        let language = LangId::new(lang);
        let label = |item: &str, choice: &str| {
            let choice = PLACES.choice(&item.into(), &choice.into()).unwrap();
            choice.label.get(&language).to_owned()
        };
        hands.press(Role::RadioButton, &label("region", "north"));
        hands.button_of("interview-next");
        hands.press(Role::RadioButton, &label("town", "fes"));
        hands.button_of("interview-previous");
        hands.press(Role::RadioButton, &label("region", "south"));
        let ease = PLACES
            .item(&"ease".into())
            .unwrap()
            .label
            .get(&language)
            .to_owned();
        let seen = PLACES.sections()[3].title.get(&language).to_owned();
        go_to(&mut hands, &seen, &ease);
        hands.button_of("interview-finish");
        let title = hands.text("closing-title");
        hands.until(&title, |h| h.reads(&title));
        assert!(
            hands.reads_among(&label("town", "fes")),
            "the answer is named"
        );
        keep_picture(&mut hands, &format!("closing-{lang}"));
        hands.rests();
        hands.button_of("closing-back");
        hands.button_of("interview-finish");
        hands.button_of("closing-finish");
        let finished = hands.text("results-finished");
        hands.until(&finished, |h| h.reads(&finished));
        // Opened again, the results list it until the interview is closed once more.
        hands.button_of("results-reopen");
        hands.button_of("results");
        assert!(hands.reads_among(&label("town", "fes")));
        hands.close();
    }
}
