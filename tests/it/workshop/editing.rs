//! What is changed from the preview changes the source there, and every other byte stays.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::{ESSAI, laptop, open, source, workshop};

const FILE: &str = "essai.ron";
const QUESTION: &str = "Avez-vous déjà travaillé ?";

#[test]
fn a_question_is_changed_by_hand_and_only_there() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    let edit = format!("{}: worked", hands.text("workshop-edit"));
    hands.button(&edit);
    let name = format!("{} (Français)", hands.text("workshop-label"));
    hands.press(Role::MultilineTextInput, &name);
    hands.key(Modifiers::COMMAND, Key::End);
    hands.type_here(" Oui ?");
    hands.key(Modifiers::NONE, Key::Tab);
    let reworded = ESSAI.replace(QUESTION, "Avez-vous déjà travaillé ? Oui ?");
    hands.until("the new words", |h| source(h, FILE) == reworded);
    hands.button_of("workshop-undo");
    hands.until("the former words", |h| source(h, FILE) == ESSAI);

    let up = hands.with("workshop-up", "choice", "Oui");
    hands.button(&up);
    let swapped = source(&hands, FILE);
    let yes = "                        (id: \"yes\", label: {\"fr\": \"Oui\", \"ar\": \"نعم\"}),\n";
    let usual = "(id: \"no\", label: {\"fr\": \"Non\", \"ar\": \"لا\"}), // the usual answer\n";
    let expected = ESSAI.replace(yes, "").replace(
        &format!("                        {usual}"),
        &format!("{yes}                        {usual}"),
    );
    assert_eq!(swapped, expected);
    hands.close();
}

#[test]
fn a_condition_is_put_together_by_picking() {
    let laptop = laptop();
    let mut hands = workshop(&laptop, "fr");
    open(&mut hands, FILE);
    hands.until("the preview", |h| h.reads(QUESTION));
    let edit = format!("{}: wish", hands.text("workshop-edit"));
    hands.button(&edit);
    hands.button_of("workshop-condition-change");
    let add = hands.text("workshop-condition-add");
    hands.button(&format!("{add}: {QUESTION}"));
    hands.button("Oui");
    hands.button_of("workshop-condition-set");
    let expected = ESSAI.replace(
        "                    label: {\"fr\": \"Que souhaitez-vous faire ?\", \"ar\": \"ماذا تريد أن تعمل؟\"},\n",
        "                    label: {\"fr\": \"Que souhaitez-vous faire ?\", \"ar\": \"ماذا تريد أن تعمل؟\"},\n                    show_if: Is(\"worked\", \"yes\"),\n",
    );
    hands.until("the condition", |h| source(h, FILE) == expected);
    hands.close();
}

#[test]
fn a_question_is_renamed_wherever_it_is_named() {
    let laptop = laptop();
    let paths = "(format: 1, paths: [(name: \"p\", answers: {\"worked\": Choice(\"yes\")}, shown: [\"years\"])])";
    laptop.put("content/essai.paths.ron", paths);
    let mut hands = workshop(&laptop, "ar");
    open(&mut hands, FILE);
    let edit = format!("{}: worked", hands.text("workshop-edit"));
    hands.until("the preview", |h| h.has(Role::Button, &edit));
    hands.button(&edit);
    let name = hands.text("workshop-id");
    hands.press(Role::TextInput, &name);
    hands.type_here("_before");
    hands.key(Modifiers::NONE, Key::Tab);
    let renamed = "\"worked_before\"";
    hands.until("the new name", |h| {
        source(h, FILE).contains(&format!("Is({renamed}, \"yes\")"))
    });
    let text = source(&hands, FILE);
    assert!(text.contains(&format!("id: {renamed}")), "{text}");
    assert!(text.contains("was: [\"worked\"]"), "{text}");
    // Path tests follow once it is saved.
    assert_eq!(laptop.read("content/essai.paths.ron"), paths);
    hands.key(Modifiers::COMMAND, Key::S);
    let follow = paths.replace("\"worked\"", renamed);
    hands.until("the path tests", |_| {
        laptop.read("content/essai.paths.ron") == follow
    });
    hands.close();
}
