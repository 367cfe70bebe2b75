//! The first day: from the first start to a written PDF, at the window itself, in French and in Arabic.

mod disk;
pub mod hands;
mod informing;
pub mod questions;
mod summary;
pub mod tasks;
pub mod watching;

use bilan::lang::{LangId, Locales};
use bilan::questionnaire::ItemKind;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use hands::{Hands, Laptop};
use questions::Questions;

/// Who comes, what they say, and what the counsellor writes.
struct Visit {
    reader: &'static str,
    person: &'static str,
    name: &'static str,
    interpreter: &'static str,
    counsellor: &'static str,
    agency: &'static str,
    age: &'static str,
    country: &'static str,
    hopes: &'static str,
    /// Said in confidence: the question is sensitive.
    difficulty: &'static str,
    /// Written for the counsellor alone.
    note: &'static str,
    occupation: &'static str,
    tasks: &'static str,
}

const IN_FRENCH: Visit = Visit {
    reader: "fr",
    person: "ar",
    name: "Awa Diallo",
    interpreter: "Mme Bennis",
    counsellor: "Karim El Idrissi",
    agency: "Agence de Salé",
    age: "34",
    country: "senegal",
    hopes: "Une page qui dit ce que je sais faire",
    difficulty: "La querelle du puits avec le voisin",
    note: "Rappeler jeudi, téléphone emprunté",
    occupation: "macon",
    tasks: "Je gâchais le mortier, puis je montais les rangs",
};

const IN_ARABIC: Visit = Visit {
    reader: "ar",
    person: "ar",
    name: "أمينة",
    interpreter: "السيدة بنيس",
    counsellor: "كريم الإدريسي",
    agency: "وكالة سلا",
    age: "٣٤",
    country: "السنغال",
    hopes: "ورقة تقول ما أعرف",
    difficulty: "خصام البئر مع الجار",
    note: "الاتصال يوم الخميس",
    occupation: "بناء",
    tasks: "كنت أخلط الملاط ثم أبني الصفوف",
};

/// Goes to an item through the list at the side: its section, then itself.
#[track_caller]
fn go_to(hands: &mut Hands, asked: &Questions, item: &str) {
    let link = hands.with("interview-go-to", "question", &asked.name(item));
    if !hands.has(Role::Link, &link) {
        hands.button(&asked.section(item));
    }
    hands.press(Role::Link, &link);
    is_asked(hands, asked, item);
}

#[track_caller]
fn is_asked(hands: &mut Hands, asked: &Questions, item: &str) {
    let question = asked.question(item);
    hands.until(&question, |h| h.reads(&question));
    hands.names_are_told_apart(&[]);
}

#[track_caller]
fn choose(hands: &mut Hands, asked: &Questions, item: &str, choice: &str) {
    let name = asked.choice(item, choice);
    hands.press(Role::RadioButton, &name);
    assert!(hands.is_on(Role::RadioButton, &name), "{name:?} is chosen");
}

#[track_caller]
fn tick(hands: &mut Hands, asked: &Questions, item: &str, choices: &[&str]) {
    for choice in choices {
        let name = asked.choice(item, choice);
        hands.press(Role::CheckBox, &name);
        assert!(hands.is_on(Role::CheckBox, &name), "{name:?} is ticked");
    }
}

#[track_caller]
fn rate(hands: &mut Hands, asked: &Questions, item: &str, level: u8) {
    let name = asked.level(item, level);
    hands.press(Role::RadioButton, &name);
    assert!(hands.is_on(Role::RadioButton, &name), "{name:?} is chosen");
}

#[track_caller]
fn settle_language(hands: &mut Hands, lang: &str) {
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    hands.button_of("language-name");
    let title = hands.text("home-new");
    hands.until(&title, |h| h.has(Role::Button, &title));
}

fn begin(hands: &mut Hands, asked: &Questions, visit: &Visit) {
    hands.button_of("home-new");
    for (key, words) in [
        ("new-name", visit.name),
        ("new-interpreter", visit.interpreter),
        ("new-counsellor", visit.counsellor),
        ("new-agency", visit.agency),
    ] {
        let name = hands.text(key);
        hands.until(&name, |h| h.has(Role::TextInput, &name));
        // Nobody types their own name a second time.
        if hands.written(&name) != words {
            hands.write(&name, words);
        }
    }
    let language = format!(
        "{}: {}",
        hands.text("new-language"),
        asked.language(visit.person)
    );
    hands.names_are_told_apart(&[]);
    hands.button(&language);
    assert!(hands.is_on(Role::Button, &language));
    hands.informs();
    hands.button_of("new-begin");
}

fn consents(hands: &mut Hands, asked: &Questions, visit: &Visit) {
    is_asked(hands, asked, "consent_keep");
    let ItemKind::Consent { text, .. } = &asked.item("consent_keep").kind else {
        panic!("no consent is asked");
    };
    for lang in [visit.reader, visit.person] {
        let words = text.get(&LangId::new(lang));
        assert!(hands.reads(words), "the consent is read in {lang}");
    }
    // Nothing personal is asked before the person agrees.
    let situation = asked.section("age");
    assert!(!hands.has(Role::Button, &situation), "{situation}");
    hands.button_of("consent-yes");
    hands.until(&situation, |h| h.has(Role::Button, &situation));
}

fn situation(hands: &mut Hands, asked: &Questions, visit: &Visit) {
    go_to(hands, asked, "age");
    let age = asked.name("age");
    hands.write(&age, visit.age);
    // The words are kept by going on, and are there on coming back.
    hands.button_of("interview-next");
    is_asked(hands, asked, "country_of_origin");
    hands.button_of("interview-previous");
    is_asked(hands, asked, "age");
    assert_eq!(hands.written(&age), "34");
    hands.key(Modifiers::COMMAND, Key::Enter);
    is_asked(hands, asked, "country_of_origin");
    let search = hands.text("choice-search");
    hands.write(&search, visit.country);
    choose(hands, asked, "country_of_origin", "sn");
    let note = hands.text("note-private");
    hands.write(&note, visit.note);

    go_to(hands, asked, "dependants");
    hands.write(&asked.name("dependants"), "7");
    assert!(hands.reads(&hands.text("item-sensitive")));
    go_to(hands, asked, "activity_now");
    tick(hands, asked, "activity_now", &["day_work", "looking"]);
    go_to(hands, asked, "search_length");
    let length = asked.name("search_length");
    for (key, number) in [("duration-in-years", "1"), ("duration-in-months", "6")] {
        let field = format!("{length}: {}", hands.text(key));
        hands.write(&field, number);
    }
    go_to(hands, asked, "hopes");
    hands.write(&asked.name("hopes"), visit.hopes);
    go_to(hands, asked, "refugee_status");
    hands.button_of("answer-refused");
    assert!(hands.is_on(Role::Button, &hands.text("answer-refused")));

    // Away to the list of dossiers and back: the same question, with its answer.
    hands.button_of("home");
    let title = hands.text("home-new");
    hands.until(&title, |h| h.has(Role::Button, &title));
    hands.button_of("interview");
    is_asked(hands, asked, "refugee_status");
    assert!(hands.is_on(Role::Button, &hands.text("answer-refused")));
    go_to(hands, asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), visit.hopes);
    go_to(hands, asked, "search_length");
    let months = format!("{length}: {}", hands.text("duration-in-months"));
    assert_eq!(hands.written(&months), "6");
    hands.rests();
}

fn work(hands: &mut Hands, asked: &Questions, visit: &Visit) {
    go_to(hands, asked, "work");
    let row = match &asked.item("work").kind {
        ItemKind::Group { row_label, .. } => row_label.get(&asked.lang).to_owned(),
        _ => panic!("work is no group"),
    };
    let add = hands.with("group-add", "row", &row);
    hands.button(&add);
    hands.write(&asked.name("work_job"), visit.occupation);
    let catalogue = &asked.content.catalogue;
    let bricklayer = catalogue.occupation(&"bricklayer".into()).unwrap();
    let trade = bricklayer.label.get(&asked.lang).to_owned();
    hands.button(&trade);
    choose(hands, asked, "work_kind", "contract");
    hands.write(&asked.name("work_start"), "2012");
    let still = asked.choice("work_still", "yes");
    hands.press(Role::RadioButton, &still);
    hands.write(&asked.name("work_tasks"), visit.tasks);
    tasks::in_turn(
        hands,
        asked,
        &bricklayer
            .trade
            .iter()
            .map(|t| t.id.clone())
            .collect::<Vec<_>>(),
        4,
    );
    hands.names_are_told_apart(&[]);
}

fn life_and_languages(hands: &mut Hands, asked: &Questions, visit: &Visit) {
    go_to(hands, asked, "life_solved");
    hands.write(&asked.name("life_solved"), visit.difficulty);

    // What was done at home, without being paid for it.
    go_to(hands, asked, "life_told");
    let told = tasks::activity(hands, asked, "cook_for_family");
    tasks::in_turn(hands, asked, &told, 3);
    hands.names_are_told_apart(&[]);

    go_to(hands, asked, "mother_tongue");
    let search = hands.text("choice-search");
    hands.write(&search, &asked.choice("mother_tongue", "wo"));
    choose(hands, asked, "mother_tongue", "wo");
    go_to(hands, asked, "language_levels");
    for (language, activity, level) in [
        ("fr", "cefr-listening", "B1"),
        ("fr", "cefr-spoken-interaction", "B1"),
        ("fr", "cefr-spoken-production", "A2"),
        ("fr", "cefr-reading", "A1"),
        ("ar", "cefr-listening", "A2"),
        ("ar", "cefr-spoken-interaction", "A2"),
    ] {
        let cell = format!(
            "{}, {}: {level}",
            asked.language(language),
            hands.text(activity)
        );
        hands.button(&cell);
        assert!(hands.is_on(Role::Button, &cell), "{cell}");
    }
}

fn competences(hands: &mut Hands, asked: &Questions) {
    let transversal = asked.competences("transversal");
    assert_eq!(transversal.len(), 12);
    go_to(hands, asked, &transversal[0]);
    for (position, item) in transversal.iter().enumerate() {
        is_asked(hands, asked, item);
        rate(hands, asked, item, 2 + u8::from(position % 3 != 0));
        if position == 0 {
            let seen = format!("{}: 3", hands.text("rating-observed"));
            hands.button(&seen);
            assert!(hands.is_on(Role::Button, &seen));
            // Back and forth in what was done.
            hands.button_of("undo");
            assert!(!hands.is_on(Role::Button, &seen));
            hands.button_of("redo");
            assert!(hands.is_on(Role::Button, &seen));
        }
        hands.button_of("interview-next");
    }
    is_asked(hands, asked, "domains");
    let domains = ["machines", "making", "building", "numbers"];
    tick(hands, asked, "domains", &domains);
    let mut confirmed = 0;
    for item in asked.competences("technical_making") {
        let link = hands.with("interview-go-to", "question", &asked.name(&item));
        let section = asked.section(&item);
        if !hands.has(Role::Button, &section) {
            continue;
        }
        if !hands.has(Role::Link, &link) {
            hands.button(&section);
        }
        if hands.has(Role::Link, &link) {
            go_to(hands, asked, &item);
            let confirm = hands.text("proposed-confirm");
            let confirm = format!("{confirm}: {}", asked.name(&item));
            if hands.has(Role::Button, &confirm) {
                // The tasks that were told propose a level, which is confirmed with one press.
                hands.button(&confirm);
                let level = asked.level(&item, 3);
                assert!(
                    hands.is_on(Role::RadioButton, &level),
                    "{level:?} is confirmed"
                );
                confirmed += 1;
            } else {
                rate(hands, asked, &item, 3);
            }
        }
    }
    assert!(
        confirmed > 0,
        "no level follows from the tasks that were told"
    );
}

fn interests_and_conditions(hands: &mut Hands, asked: &Questions) {
    for (item, step) in [
        ("like_realistic_bike", "a_lot"),
        ("like_social_child", "not_much"),
    ] {
        go_to(hands, asked, item);
        let name = asked.choice(item, step);
        hands.button(&name);
        assert!(hands.is_on(Role::Button, &name));
    }
    go_to(hands, asked, "minimum_pay");
    hands.write(&asked.name("minimum_pay"), "4321");
}

fn finish(hands: &mut Hands, asked: &Questions) {
    go_to(hands, asked, "closing_question");
    hands.button_of("interview-next");
    is_asked(hands, asked, "note_end");
    hands.button_of("interview-finish");
    let finished = hands.text("results-finished");
    hands.until(&finished, |h| h.reads(&finished));
}

/// Looks at the lists, reads why, and chooses a target; its name.
fn results(hands: &mut Hands, asked: &Questions) -> String {
    assert!(hands.reads(&hands.text("results-accessible")));
    assert!(hands.reads(&hands.text("results-aiming")));
    hands.button_of("results-all");
    let all = hands.buttons_beginning(&hands.with("explain-name", "occupation", ""));
    hands.names_are_told_apart(&[&hands.text("summary")]);
    assert_eq!(all.len(), asked.content.catalogue.occupations().len());
    let catalogue = &asked.content.catalogue;
    let bricklayer = catalogue.occupation(&"bricklayer".into()).unwrap();
    let label = bricklayer.label.get(&asked.lang).to_owned();
    let why = hands.with("explain-name", "occupation", &label);
    hands.button(&why);
    let description = bricklayer.description.get(&asked.lang).to_owned();
    hands.until(&description, |h| h.reads(&description));
    let target = hands.with("target-name", "occupation", &label);
    hands.button(&target);
    assert!(hands.is_on(Role::Button, &target));
    hands.button_of("results-levels");
    let names = ["construction", "teamwork"].map(|id| {
        let competence = catalogue.framework().get(&id.into()).unwrap();
        competence.label.get(&asked.lang).to_owned()
    });
    for name in names {
        assert!(hands.reads(&name), "{name}");
    }
    hands.rests();
    label
}

fn second_start(laptop: &Laptop, asked: &Questions, visit: &Visit, target: &str) {
    let mut hands = laptop.start();
    hands.locale = Locales::embedded().get(&LangId::new(visit.reader));
    let open = hands.with("home-open", "name", visit.name);
    hands.until(&open, |h| h.has(Role::Button, &open));
    assert!(hands.reads(visit.name));
    hands.names_are_told_apart(&[]);
    let state = hands.text("state-finished");
    let word = state.split(':').next().unwrap().trim();
    assert!(hands.reads_among(word), "{word}");
    hands.rests();
    hands.button(&open);
    // A finished dossier opens at its results; the questions are where they were left.
    let finished = hands.text("results-finished");
    hands.until(&finished, |h| h.reads(&finished));
    hands.button_of("results-all");
    let target = hands.with("target-name", "occupation", target);
    assert!(hands.is_on(Role::Button, &target));
    hands.button_of("interview");
    is_asked(&mut hands, asked, "note_end");
    go_to(&mut hands, asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), visit.hopes);
    go_to(&mut hands, asked, "country_of_origin");
    let note = hands.text("note-private");
    assert_eq!(hands.written(&note), visit.note);
    hands.close();
}

fn day(visit: &Visit) {
    let laptop = Laptop::new();
    let asked = Questions::new(visit.reader);
    let mut hands = laptop.start();
    let empty = hands.text("home-empty-title");
    hands.until(&empty, |h| h.reads(&empty));
    settle_language(&mut hands, visit.reader);
    hands.rests();
    begin(&mut hands, &asked, visit);
    consents(&mut hands, &asked, visit);
    situation(&mut hands, &asked, visit);
    work(&mut hands, &asked, visit);
    life_and_languages(&mut hands, &asked, visit);
    competences(&mut hands, &asked);
    interests_and_conditions(&mut hands, &asked);
    finish(&mut hands, &asked);
    let target = results(&mut hands, &asked);
    let (alone, both) = summary::saves(&mut hands, &asked, visit, &laptop);
    hands.close();
    summary::is_told(visit, &alone, &[visit.reader]);
    summary::is_told(visit, &both, &[visit.reader, summary::other(visit)]);
    second_start(&laptop, &asked, visit, &target);
}

#[test]
fn the_first_day_in_french() {
    day(&IN_FRENCH);
}

#[test]
fn the_first_day_in_arabic() {
    day(&IN_ARABIC);
}

/// What is typed last is kept, however the counsellor leaves, and never shown with another person.
#[test]
fn what_is_typed_stays_with_the_person() {
    let asked = Questions::new("fr");
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let home = hands.text("home");
    begin(&mut hands, &asked, &IN_FRENCH);
    consents(&mut hands, &asked, &IN_FRENCH);
    go_to(&mut hands, &asked, "hopes");
    hands.write(&asked.name("hopes"), IN_FRENCH.hopes);
    hands.button_by_reader(&home);

    let fatou = Visit {
        name: "Fatou",
        ..IN_FRENCH
    };
    begin(&mut hands, &asked, &fatou);
    consents(&mut hands, &asked, &fatou);
    go_to(&mut hands, &asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), "");
    go_to(&mut hands, &asked, "age");
    // No answer, and so never kept: nobody is that old.
    hands.write(&asked.name("age"), "340");
    hands.button_by_reader(&home);

    let open = hands.with("home-open", "name", IN_FRENCH.name);
    hands.button(&open);
    is_asked(&mut hands, &asked, "hopes");
    assert_eq!(hands.written(&asked.name("hopes")), IN_FRENCH.hopes);
    go_to(&mut hands, &asked, "age");
    assert_eq!(hands.written(&asked.name("age")), "");

    // Closed in the middle of an answer: the next start shows the question with what was typed.
    go_to(&mut hands, &asked, "years_in_morocco");
    let years = asked.name("years_in_morocco");
    hands.write(&years, "5");
    hands.close();
    let mut hands = laptop.start();
    hands.button(&open);
    is_asked(&mut hands, &asked, "years_in_morocco");
    assert_eq!(hands.written(&years), "5");
    hands.close();
}

/// A key does what is seen: a field's keys stay in the field, and no answer changes on a page that does not show it.
#[test]
fn keys_act_where_they_are_seen() {
    let asked = Questions::new("fr");
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    begin(&mut hands, &asked, &IN_FRENCH);
    consents(&mut hands, &asked, &IN_FRENCH);
    go_to(&mut hands, &asked, "hopes");
    let hopes = asked.name("hopes");
    hands.write(&hopes, "un métier");
    hands.key(Modifiers::COMMAND, Key::Backspace);
    assert_eq!(hands.written(&hopes), "un ");
    hands.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(hands.written(&hopes), "un métier");
    hands.key(Modifiers::COMMAND, Key::Enter);
    is_asked(&mut hands, &asked, "work_papers");

    hands.button_of("home");
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "Fatou");
    hands.key(Modifiers::COMMAND, Key::Z);
    hands.button_of("home");
    hands.key(Modifiers::COMMAND, Key::Z);
    hands.key(Modifiers::COMMAND, Key::Enter);
    hands.button_of("interview");
    is_asked(&mut hands, &asked, "work_papers");
    hands.key(Modifiers::COMMAND, Key::Backspace);
    is_asked(&mut hands, &asked, "hopes");
    assert_eq!(hands.written(&hopes), "un métier");
    // Here the key does take the answer back, and gives it again.
    hands.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(hands.written(&hopes), "");
    hands.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(hands.written(&hopes), "un métier");
    hands.close();
}

/// A counsellor without a mouse comes from the start to the first answer.
#[test]
fn the_first_answer_by_keyboard() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    hands.tab_to(Role::Button, &new);
    hands.key(Modifiers::NONE, Key::Enter);
    let name = hands.text("new-name");
    hands.until(&name, |h| h.has(Role::TextInput, &name));
    hands.tab_to(Role::TextInput, &name);
    hands.type_here("Awa");
    assert_eq!(hands.written(&name), "Awa");
    let begin = hands.text("new-begin");
    // The words were read before the name was asked.
    let alone = hands.text("manner-read-alone");
    hands.tab_to(Role::RadioButton, &alone);
    hands.key(Modifiers::NONE, Key::Space);
    hands.tab_to(Role::Button, &begin);
    hands.key(Modifiers::NONE, Key::Space);
    let yes = hands.text("consent-yes");
    hands.until(&yes, |h| h.has(Role::Button, &yes));
    hands.tab_to(Role::Button, &yes);
    hands.key(Modifiers::NONE, Key::Enter);
    assert!(hands.is_on(Role::Button, &yes));
    let next = hands.text("interview-next");
    hands.tab_to(Role::Button, &next);
    hands.key(Modifiers::NONE, Key::Space);
    let asked = Questions::new("fr");
    is_asked(&mut hands, &asked, "consent_statistics");
    hands.key(Modifiers::COMMAND, Key::Backspace);
    is_asked(&mut hands, &asked, "consent_keep");
    assert!(hands.is_on(Role::Button, &yes));
    hands.close();
}
