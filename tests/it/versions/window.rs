//! A dossier opened under a newer questionnaire: the plan first, the choice with the counsellor, and nothing lost.

use std::path::PathBuf;

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::next_version;
use crate::first_day::hands::{Hands, Laptop};
use crate::first_day::questions::Questions;

const HOPES: &str = "Un papier qui dit ce que je sais faire";

/// Keeps the picture where a folder is named.
fn keep(hands: &mut Hands, screen: &str, lang: &str) {
    hands.rests();
    assert!(
        !hands.reads_among("U+"),
        "{screen}-{lang}: a letter is missing"
    );
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        hands.picture(&PathBuf::from(folder).join(format!("{screen}-{lang}.png")));
    }
}

#[track_caller]
fn go_to(hands: &mut Hands, asked: &Questions, item: &str) {
    let link = hands.with("interview-go-to", "question", &asked.name(item));
    if !hands.has(Role::Link, &link) {
        hands.button(&asked.section(item));
    }
    hands.press(Role::Link, &link);
    let question = asked.question(item);
    hands.until(&question, |h| h.reads(&question));
}

/// A dossier with answers that the next version treats in each of its ways.
fn first_sitting(laptop: &Laptop, asked: &Questions, lang: &str) {
    let mut hands = laptop.start();
    let name = Locales::embedded().name(&LangId::new(lang));
    hands.button(&name);
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "Awa");
    hands.informs();
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
    go_to(&mut hands, asked, "years_in_morocco");
    hands.write(&asked.name("years_in_morocco"), "4");
    go_to(&mut hands, asked, "dependants");
    hands.write(&asked.name("dependants"), "7");
    go_to(&mut hands, asked, "activity_now");
    for choice in ["day_work", "looking"] {
        hands.press(Role::CheckBox, &asked.choice("activity_now", choice));
    }
    go_to(&mut hands, asked, "hopes");
    hands.write(&asked.name("hopes"), HOPES);
    hands.button_of("interview-next");
    hands.rests();
    hands.close();
}

/// Opens the dossier at a new start.
fn opened(laptop: &Laptop, lang: &str) -> Hands {
    let mut hands = laptop.start();
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    hands
}

#[track_caller]
fn sees_plan(hands: &mut Hands) {
    let title = hands.text("version-title");
    hands.until(&title, |h| h.reads(&title));
}

#[track_caller]
fn sees_interview(hands: &mut Hands) {
    let next = hands.text("interview-next");
    hands.until(&next, |h| h.has(Role::Button, &next));
}

fn list(hands: &Hands, key: &str, count: usize) -> String {
    hands.locale.with1(key, "count", count)
}

fn day(lang: &str) {
    let laptop = Laptop::new();
    let asked = Questions::new(lang);
    first_sitting(&laptop, &asked, lang);
    laptop.put("content/bilan_de_competences.ron", next_version());

    // Nothing has changed yet; the plan says what would.
    let mut hands = opened(&laptop, lang);
    sees_plan(&mut hands);
    for (key, count) in [
        ("version-parked", 2),
        ("version-renamed", 1),
        ("version-widened", 1),
        ("version-same", 1),
    ] {
        let title = list(&hands, key, count);
        assert!(hands.reads(&title), "{title}");
    }
    assert!(hands.reads_among(HOPES), "the renamed answer is read");
    assert!(hands.reads_among(&hands.text("parked-retyped")));
    hands.names_are_told_apart(&[]);
    keep(&mut hands, "version", lang);

    // The answers that stay are folded away until somebody asks.
    let agreed = hands.text("consent-given");
    assert!(!hands.reads_among(&agreed));
    let same = list(&hands, "version-same", 1);
    let unfold = hands.with("version-unfold-name", "list", &same);
    hands.button(&unfold);
    assert!(hands.reads_among(&agreed));

    // Going on as before is the first button, and is not asked for again.
    let stay = hands.with("version-stay", "version", "2026.1");
    hands.button(&stay);
    sees_interview(&mut hands);
    go_to(&mut hands, &asked, "dependants");
    assert_eq!(hands.written(&asked.name("dependants")), "7");
    hands.rests();
    hands.close();
    let mut hands = opened(&laptop, lang);
    sees_interview(&mut hands);
    assert!(!hands.reads(&hands.text("version-title")));

    // The new version waits, and is taken when the counsellor wants it.
    let see = hands.with("version-open", "version", "2026.2");
    hands.button(&see);
    sees_plan(&mut hands);
    let take = hands.with("version-move", "version", "2026.2");
    hands.button(&take);
    sees_interview(&mut hands);
    go_to(&mut hands, &asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), HOPES);
    go_to(&mut hands, &asked, "dependants");
    assert_eq!(hands.written(&asked.name("dependants")), "", "now a text");
    let aside = list(&hands, "parked-open", 2);
    hands.button(&aside);
    let title = hands.text("parked-title");
    hands.until(&title, |h| h.reads(&title));
    assert!(hands.reads_among(&asked.name("dependants")) && hands.reads_among("7"));
    assert!(hands.reads_among(&asked.choice("activity_now", "day_work")));
    hands.names_are_told_apart(&[]);
    keep(&mut hands, "parked", lang);
    hands.button_of("version-back");
    sees_interview(&mut hands);

    // What is answered after the step is taken back first, then the step itself.
    go_to(&mut hands, &asked, "dependants");
    hands.write(&asked.name("dependants"), "sept");
    hands.button_of("interview-next");
    hands.button_of("undo");
    assert!(hands.has(Role::Button, &aside), "still the new version");
    hands.button_of("undo");
    hands.until(&see, |h| h.has(Role::Button, &see));
    assert!(!hands.has(Role::Button, &aside));
    go_to(&mut hands, &asked, "dependants");
    assert_eq!(hands.written(&asked.name("dependants")), "7");

    // Taken for good it is there at the next start, with what was set aside.
    hands.button(&see);
    sees_plan(&mut hands);
    hands.button(&take);
    sees_interview(&mut hands);
    keep(&mut hands, "moved", lang);
    hands.close();
    let mut hands = opened(&laptop, lang);
    sees_interview(&mut hands);
    assert!(hands.has(Role::Button, &aside));
    assert!(!hands.has(Role::Button, &see));
    go_to(&mut hands, &asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), HOPES);
    hands.key(Modifiers::COMMAND, Key::R);
    hands.until(&aside, |h| h.has(Role::Button, &aside));
    hands.close();
}

#[test]
fn a_newer_questionnaire_is_a_choice_in_french() {
    day("fr");
}

#[test]
fn a_newer_questionnaire_is_a_choice_in_arabic() {
    day("ar");
}
