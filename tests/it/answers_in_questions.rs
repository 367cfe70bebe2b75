//! Questions that name earlier answers, in the words of each language that is shown; and who answers a section.

use bilan::interview::Describer;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::Value;
use egui::accesskit::Role;

use crate::answers::fresh;
use crate::cascades::{PLACES, asked_in, at, choose, give, go_to, in_row};
use crate::first_day::hands::Laptop;
use crate::hidden_answers::keep_picture;

#[test]
fn an_answer_is_put_in_as_it_counts_now() {
    let content = bilan::authoring::load(&bilan::authoring::embedded_files()).unwrap();
    let locale = Locales::embedded().get(&LangId::french());
    let describer = Describer {
        locale: &locale,
        catalogue: &content.catalogue,
        questionnaire: &PLACES,
    };
    let mut session = fresh(&PLACES, "ar");
    let asked = "À {answer:town} ({answer:region}) ?";
    assert_eq!(
        describer.filled(asked, &session, &at("reason")),
        "À … (…) ?"
    );
    choose(&mut session, at("region"), "north");
    choose(&mut session, at("town"), "fes");
    assert_eq!(
        describer.filled(asked, &session, &at("reason")),
        "À Fès (Nord) ?"
    );
    // What is set aside is not named.
    choose(&mut session, at("region"), "south");
    assert_eq!(
        describer.filled(asked, &session, &at("reason")),
        "À … (Sud) ?"
    );
    // In a row its own answers are meant.
    for (row, town) in [(1, "fes"), (2, "meknes")] {
        session.apply(
            bilan::interview::Change::AddRow("stay".into()),
            crate::answers::now(),
        );
        choose(&mut session, in_row("stay_region", row), "north");
        choose(&mut session, in_row("stay_town", row), town);
    }
    let told = |row| describer.filled("{answer:stay_town}", &session, &in_row("stay_told", row));
    assert_eq!((told(1), told(2)), ("Fès".to_owned(), "Meknès".to_owned()));
    // What a person typed is put in as it is, never read as a place for another answer.
    give(
        &mut session,
        at("own_words"),
        Value::Text("{answer:region}".into()),
    );
    let said = describer.filled("« {answer:own_words} »", &session, &at("ease"));
    assert_eq!(said, "« {answer:region} »");
}

#[test]
fn both_languages_of_the_screen_name_the_answer_in_their_own_words() {
    for (reader, person) in [("fr", "ar"), ("ar", "fr")] {
        let laptop = Laptop::new();
        let mut hands = asked_in(&laptop, reader, person);
        let label = |item: &str, choice: &str, lang: &str| {
            let choice = PLACES.choice(&item.into(), &choice.into()).unwrap();
            choice.label.get(&LangId::new(lang)).to_owned()
        };
        let filled = |item: &str, town: &str, lang: &str| {
            let words = PLACES
                .item(&item.into())
                .unwrap()
                .label
                .get(&LangId::new(lang));
            words.replace("{answer:town}", &label("town", town, lang))
        };
        hands.press(Role::RadioButton, &label("region", "north", reader));
        hands.button_of("interview-next");
        for lang in [reader, person] {
            let words = PLACES
                .item(&"town".into())
                .unwrap()
                .label
                .get(&LangId::new(lang));
            let words = words.replace("{answer:region}", &label("region", "north", lang));
            assert!(hands.reads(&words), "{words}");
        }
        hands.press(Role::RadioButton, &label("town", "fes", reader));
        for _ in 0..3 {
            hands.button_of("interview-next");
        }
        for lang in [reader, person] {
            let words = filled("reason", "fes", lang);
            hands.until(&words, |h| h.reads(&words));
        }
        keep_picture(&mut hands, &format!("filled-{reader}-{person}"));
        hands.rests();
        // The list at the side, too, and it follows the answer.
        let section = PLACES.sections()[0]
            .title
            .get(&LangId::new(reader))
            .to_owned();
        let markets = filled("markets", "fes", reader);
        go_to(&mut hands, &section, &markets);
        hands.button_of("interview-previous");
        hands.press(Role::RadioButton, &label("town", "meknes", reader));
        let markets = filled("markets", "meknes", reader);
        go_to(&mut hands, &section, &markets);
        assert!(!hands.reads_among("{answer:"), "a placeholder is shown");
        hands.close();
    }
}

#[test]
fn a_section_that_is_not_asked_says_who_answers_it() {
    for lang in ["fr", "ar"] {
        let laptop = Laptop::new();
        let mut hands = asked_in(&laptop, lang, lang);
        let [alone, seen] = ["section-mode-self", "section-mode-observer"].map(|k| hands.text(k));
        assert!(!hands.reads(&alone) && !hands.reads(&seen));
        for (position, item, said) in [(2, "own_words", &alone), (3, "ease", &seen)] {
            let language = LangId::new(lang);
            let section = PLACES.sections()[position].title.get(&language).to_owned();
            let name = PLACES
                .item(&item.into())
                .unwrap()
                .label
                .get(&language)
                .to_owned();
            go_to(&mut hands, &section, &name);
            hands.until(said, |h| h.reads(said));
            keep_picture(&mut hands, &format!("mode-{item}-{lang}"));
        }
        hands.close();
    }
}
