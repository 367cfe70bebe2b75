//! Looking for a trade at the window, by keyboard, in French, Arabic and English.

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::first_day::hands::{Hands, Laptop};
use crate::first_day::questions::Questions;

/// What is typed with an error, and what is in no catalogue.
const TYPED: [(&str, &str, &str); 3] = [
    ("fr", "boulangre", "brodeuse de tarz"),
    ("ar", "خبازا", "طرّازة فاسية"),
    ("en", "bakker", "quilt whisperer"),
];

const ITEM: &str = "project_job";

#[track_caller]
fn go_to_item(hands: &mut Hands, asked: &Questions) {
    hands.button_of("interview");
    let link = hands.with("interview-go-to", "question", &asked.name(ITEM));
    if !hands.has(Role::Link, &link) {
        hands.button(&asked.section(ITEM));
    }
    hands.press(Role::Link, &link);
    let question = asked.question(ITEM);
    hands.until(&question, |h| h.reads(&question));
}

/// Writes over what is there.
#[track_caller]
fn write_anew(hands: &mut Hands, field: &str, words: &str) {
    hands.press(Role::TextInput, field);
    hands.key(Modifiers::COMMAND, Key::A);
    hands.type_here(words);
    assert_eq!(hands.written(field), words);
}

#[test]
fn a_misspelt_trade_is_chosen_by_keyboard_and_what_is_not_found_is_kept_as_said() {
    for (reader, misspelt, unknown) in TYPED {
        let laptop = Laptop::new();
        let asked = Questions::new(reader);
        let mut hands = laptop.start();
        hands.button(&Locales::embedded().name(&LangId::new(reader)));
        hands.locale = Locales::embedded().get(&LangId::new(reader));
        hands.button_of("sample-1");
        let results = hands.text("results-accessible");
        hands.until(&results, |h| h.reads(&results));
        go_to_item(&mut hands, &asked);

        let field = asked.name(ITEM);
        let catalogue = &asked.content.catalogue;
        let title = |id: &str| {
            let occupation = catalogue.occupation(&id.into()).unwrap();
            occupation.label.get(&asked.lang).to_owned()
        };
        let baker = title("baker");
        write_anew(&mut hands, &field, misspelt);
        assert!(hands.has(Role::Button, &baker), "{misspelt} is offered");
        let keep = hands.with("finding-keep", "words", misspelt);
        assert!(hands.has(Role::Button, &keep));
        hands.names_are_told_apart(&[]);
        assert!(!hands.is_marked(&baker));
        hands.key(Modifiers::NONE, Key::ArrowDown);
        assert!(hands.is_marked(&baker), "the keys come to the first");
        hands.key(Modifiers::NONE, Key::ArrowUp);
        assert!(!hands.is_marked(&baker));
        hands.key(Modifiers::NONE, Key::ArrowDown);
        picture(&mut hands, "finding", reader);
        hands.key(Modifiers::NONE, Key::Enter);
        hands.until("the trade", |h| h.written(&field) == baker);
        assert!(!hands.has(Role::Button, &keep), "the rows are gone");

        // In no catalogue: the words are the last row.
        write_anew(&mut hands, &field, unknown);
        assert!(hands.reads(&hands.text("finding-none")));
        hands.key(Modifiers::NONE, Key::ArrowDown);
        assert!(hands.is_marked(&hands.with("finding-keep", "words", unknown)));
        picture(&mut hands, "finding-none", reader);
        hands.key(Modifiers::NONE, Key::Enter);
        let kept = hands.text("finding-kept");
        hands.until(&kept, |h| h.reads(&kept));
        assert_eq!(hands.written(&field), unknown);
        hands.rests();
        hands.close();

        // Another day the words are there, and can still be matched.
        let mut hands = laptop.start();
        hands.locale = Locales::embedded().get(&LangId::new(reader));
        let open = hands.with("home-open", "name", "");
        hands.until("the dossier", |h| {
            h.buttons_beginning(open.trim()).len() == 1
        });
        let open = hands.buttons_beginning(open.trim()).remove(0);
        hands.button(&open);
        hands.until(&kept, |h| h.has(Role::Button, &h.text("results")));
        go_to_item(&mut hands, &asked);
        assert_eq!(hands.written(&field), unknown);
        assert!(hands.reads(&kept));
        picture(&mut hands, "finding-kept", reader);
        hands.button_of("finding-again");
        assert!(hands.has(Role::Button, &hands.with("finding-keep", "words", unknown)));

        // Escape keeps the words too, though something was found.
        write_anew(&mut hands, &field, misspelt);
        assert!(hands.has(Role::Button, &baker));
        hands.key(Modifiers::NONE, Key::Escape);
        hands.until(&kept, |h| h.reads(&kept));
        assert!(!hands.has(Role::Button, &baker));
        assert_eq!(hands.written(&field), misspelt);
        hands.button_of("finding-again");
        hands.button(&baker);
        hands.until("the trade", |h| h.written(&field) == baker);
        hands.rests();
        hands.close();
    }
}

#[test]
fn any_occupation_is_looked_up_among_the_results() {
    for (reader, misspelt, unknown) in TYPED {
        let laptop = Laptop::new();
        let asked = Questions::new(reader);
        let mut hands = laptop.start();
        hands.button(&Locales::embedded().name(&LangId::new(reader)));
        hands.locale = Locales::embedded().get(&LangId::new(reader));
        hands.button_of("sample-1");
        let results = hands.text("results-accessible");
        hands.until(&results, |h| h.reads(&results));
        hands.button_of("results-all");
        let cards = hands.with("explain-name", "occupation", "");
        let all = asked.content.catalogue.occupations().len();
        assert_eq!(hands.buttons_beginning(&cards).len(), all);

        let field = hands.text("results-find");
        hands.write(&field, unknown);
        assert!(hands.reads(&hands.text("finding-none")));
        write_anew(&mut hands, &field, misspelt);
        let baker = asked.content.catalogue.occupation(&"baker".into()).unwrap();
        let baker = baker.label.get(&asked.lang);
        assert!(hands.has(Role::Button, baker));
        picture(&mut hands, "look-up", reader);
        hands.key(Modifiers::NONE, Key::ArrowDown);
        hands.key(Modifiers::NONE, Key::Enter);
        let card = hands.with("explain-name", "occupation", baker);
        assert_eq!(hands.buttons_beginning(&cards), [card]);
        let target = hands.with("target-name", "occupation", baker);
        hands.button(&target);
        picture(&mut hands, "looked-up", reader);
        hands.button_of("results-find-all");
        assert_eq!(hands.buttons_beginning(&cards).len(), all);
        hands.rests();
        hands.close();
    }
}

/// Keeps the picture where a folder is named.
fn picture(hands: &mut Hands, screen: &str, reader: &str) {
    if let Some(folder) = std::env::var_os("BILAN_PICTURES_OF_FINDING") {
        let file = format!("{screen}-{reader}.png");
        hands.picture(&std::path::PathBuf::from(folder).join(file));
    }
}
