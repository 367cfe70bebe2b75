//! A language file dropped into a folder is a language: on the screen, in mid-interview, on the command line, on paper.

use bilan::authoring::{ContentFile, FileOrigin, languages};
use bilan::lang::{Digits, DigitsWish, LangId, Locale, Locales};
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::first_day::hands::{Hands, Laptop};
use crate::program::Desk;

const SPANISH: &str = "\
# Un puñado de textos; los demás se muestran en francés.
language-name = Español
home = Expedientes
home-new = Nueva entrevista
interview = Entrevista
interview-next = Siguiente
interview-previous = Anterior
summary = Síntesis
summary-save = Guardar la síntesis…
month-1 = enero
date-long = { $day } de { $month } de { $year }
date-short = { $day }-{ $month }-{ $year }
list-and = { $items } y { $last }
report-title = Documento de síntesis
";

const TAMAZIGHT: &str = "\
language-name = ⵜⴰⵎⴰⵣⵉⵖⵜ
home = ⵉⵙⴷⴰⵡⵏ
interview-next = ⴷⴼⴼⵉⵔ
";

const PASHTO: &str = "\
language-name = پښتو
language-fallback = en
home = دوسیې
interview-next = بل
";

/// A short questionnaire in French and Spanish, with one item of each kind that shows two languages.
const IN_TWO: &str = r#"(
    format: 1, id: "essai", version: "1", status: Draft, languages: ["fr", "es"], source_language: "fr",
    title: {"fr": "Essai", "es": "Ensayo"},
    scales: [(id: "likes", choices: [
        (id: "no", label: {"fr": "Pas du tout", "es": "En absoluto"}, value: 1.0),
        (id: "yes", label: {"fr": "Volontiers", "es": "Con gusto"}, value: 5.0),
    ])],
    sections: [(id: "all", title: {"fr": "Tout", "es": "Todo"},
        intro: {"fr": "Quelques questions pour commencer.", "es": "Algunas preguntas para empezar."},
        items: [
            (id: "agrees", kind: Consent(text: {"fr": "Nous gardons ce que vous dites.", "es": "Guardamos lo que usted dice."}), label: {"fr": "Êtes-vous d’accord ?", "es": "¿Está de acuerdo?"}),
            (id: "where", kind: SingleChoice(choices: [
                (id: "a", label: {"fr": "Dans une maison", "es": "En una casa"}),
                (id: "b", label: {"fr": "Ailleurs", "es": "En otra parte"}),
            ]), label: {"fr": "Où habitez-vous ?", "es": "¿Dónde vive?"}, hint: {"fr": "Aujourd’hui seulement", "es": "Solo hoy"}),
            (id: "sews", kind: Level(levels: [
                {"fr": "Jamais fait", "es": "Nunca hecho"}, {"fr": "Avec aide", "es": "Con ayuda"}, {"fr": "Seul", "es": "A solas"},
                {"fr": "Très bien", "es": "Muy bien"}, {"fr": "En maître", "es": "Como maestro"},
            ]), label: {"fr": "Savez-vous coudre ?", "es": "¿Sabe coser?"}),
            (id: "age", kind: Number(unit: {"fr": "ans", "es": "años"}, min: 10.0, max: 99.0), label: {"fr": "Quel âge avez-vous ?", "es": "¿Qué edad tiene?"},
                checks: [Warn(Num("age", AtLeast(16.0)), {"fr": "C’est bien jeune.", "es": "Es muy joven."})]),
            (id: "speaks", kind: CefrGrid(languages: ["fr"]), label: {"fr": "Quelles langues ?", "es": "¿Qué idiomas?"}),
        ])],
    scoring: [],
)"#;

fn laptop() -> Laptop {
    let laptop = Laptop::new();
    laptop.put("locales/es.ftl", SPANISH);
    laptop.put("locales/zgh.ftl", TAMAZIGHT);
    laptop.put("locales/ps.ftl", PASHTO);
    laptop
}

/// The languages that a person at this laptop can choose.
fn all() -> Locales {
    let file = |name: &str, text: &str| ContentFile {
        name: name.to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: FileOrigin::Folder(String::new()),
    };
    languages(&[
        file("es.ftl", SPANISH),
        file("zgh.ftl", TAMAZIGHT),
        file("ps.ftl", PASHTO),
    ])
}

/// Keeps a picture for who wants to look: `BILAN_KEEP_SCREENS` names the folder.
fn keep_picture(hands: &mut Hands, name: &str) {
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        let folder = std::path::PathBuf::from(folder);
        hands.picture(&folder.join(format!("{name}.png")));
    }
}

/// Chooses a language as a screen reader does, so that the keyboard stays where it is.
#[track_caller]
fn switch(hands: &mut Hands, tag: &str) {
    let (locales, lang) = (all(), LangId::new(tag));
    if locales.added().any(|l| *l == lang) {
        let title = hands.text("languages-other");
        let current = hands.locale.lang().clone();
        let unfold = if locales.added().any(|l| *l == current) {
            format!("{title}: {}", locales.name(&current))
        } else {
            title
        };
        hands.button_by_reader(&unfold);
    }
    hands.button_by_reader(&locales.name(&lang));
    hands.locale = locales.get(&lang);
    let home = hands.text("home");
    hands.until(&home, |h| h.has(Role::Button, &home));
}

#[test]
fn a_dropped_language_is_spoken_in_mid_interview_and_nothing_is_lost() {
    let laptop = laptop();
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    switch(&mut hands, "es");
    assert_eq!(hands.text("home-new"), "Nueva entrevista");
    hands.button("Nueva entrevista");
    // What the file does not say is said in French.
    let name = Locales::embedded().get(&LangId::french()).text("new-name");
    hands.write(&name, "Awa");
    // Half-written words of a page stay, too.
    switch(&mut hands, "ar");
    assert_eq!(hands.written(&hands.text("new-name")), "Awa");
    switch(&mut hands, "fr");
    hands.informs();
    hands.button_of("new-begin");
    hands.button_of("consent-yes");
    hands.key(Modifiers::COMMAND, Key::Enter);
    let note = hands.text("note-private");
    hands.until(&note, |h| h.has(Role::MultilineTextInput, &note));
    hands.write(&note, "Rappeler jeudi");
    // Not left yet: the words are only in the field.
    assert!(hands.is_focused(Role::MultilineTextInput, &note));

    let left = |hands: &Hands| hands.place(Role::Button, &hands.text("home")).center().x < 683.0;
    for (tag, next, from_left) in [
        ("es", "Siguiente", true),
        ("zgh", "ⴷⴼⴼⵉⵔ", true),
        ("ps", "بل", false),
        ("ar", "التالي", false),
        ("fr", "Suivant", true),
    ] {
        switch(&mut hands, tag);
        assert!(hands.has(Role::Button, next), "{next} in {tag}");
        assert_eq!(left(&hands), from_left, "{tag} runs its own way");
        let note = hands.text("note-private");
        assert_eq!(hands.written(&note), "Rappeler jeudi", "in {tag}");
        let tail = " matin";
        assert!(hands.is_focused(Role::MultilineTextInput, &note), "{tag}");
        hands.key(Modifiers::COMMAND, Key::End);
        hands.type_here(tail);
        assert_eq!(hands.written(&note), "Rappeler jeudi matin", "in {tag}");
        for _ in tail.chars() {
            hands.key(Modifiers::NONE, Key::Backspace);
        }
    }
    switch(&mut hands, "zgh");
    hands.rests();
    keep_picture(&mut hands, "tamazight");
    hands.close();

    // The language is remembered, also while its file is away.
    laptop.remove("locales/zgh.ftl");
    let mut hands = laptop.start();
    hands.locale = Locales::embedded().get(&LangId::french());
    hands.until("French", |h| h.has(Role::Button, &h.text("home-new")));
    laptop.put("locales/zgh.ftl", TAMAZIGHT);
    hands.close();
    let mut hands = laptop.start();
    hands.locale = all().get(&LangId::new("zgh"));
    hands.until("Tamazight", |h| h.has(Role::Button, "ⵉⵙⴷⴰⵡⵏ"));
    let open = hands.with("home-open", "name", "Awa");
    hands.button(&open);
    let note = hands.text("note-private");
    hands.until(&note, |h| h.has(Role::MultilineTextInput, &note));
    assert_eq!(hands.written(&note), "Rappeler jeudi");
    hands.close();
}

/// The words of both languages are there, and begin on one line.
#[track_caller]
fn side_by_side(hands: &mut Hands, french: &str, spanish: &str) {
    hands.until(french, |h| !h.places_of(french).is_empty());
    let (one, other) = (hands.places_of(french)[0], hands.places_of(spanish));
    let other = *other
        .first()
        .unwrap_or_else(|| panic!("{spanish:?} is not shown"));
    assert!(
        (one.top() - other.top()).abs() < 1.0 && one.right() <= other.left(),
        "{french:?} at {one:?}, {spanish:?} at {other:?}"
    );
}

#[test]
fn any_two_languages_stand_side_by_side() {
    let laptop = laptop();
    laptop.put("content/essai.ron", IN_TWO);
    let mut hands = laptop.start();
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "María");
    hands.press(Role::RadioButton, "Essai");
    let title = hands.text("new-language");
    // Spanish has texts and stands among the first; Tigrinya has none, and is found by a part of its name.
    hands.button_of("person-language-other");
    let search = hands.text("language-search");
    hands.write(&search, "tigri");
    hands.button(&format!("{title}: Tigrinya"));
    let mut said = hands.text("person-language-no-questions");
    said.truncate(said.find('(').unwrap());
    assert!(hands.reads_among(said.trim()), "{said}");
    keep_picture(&mut hands, "persons-language");
    hands.button(&format!("{title}: Espagnol"));
    assert!(!hands.reads_among(said.trim()), "{said}");
    hands.informs();
    hands.button_of("new-begin");

    side_by_side(
        &mut hands,
        "Quelques questions pour commencer.",
        "Algunas preguntas para empezar.",
    );
    side_by_side(&mut hands, "Êtes-vous d’accord ?", "¿Está de acuerdo?");
    side_by_side(
        &mut hands,
        "Nous gardons ce que vous dites.",
        "Guardamos lo que usted dice.",
    );
    hands.button_of("consent-yes");
    hands.key(Modifiers::COMMAND, Key::Enter);
    side_by_side(&mut hands, "Où habitez-vous ?", "¿Dónde vive?");
    side_by_side(&mut hands, "Aujourd’hui seulement", "Solo hoy");
    keep_picture(&mut hands, "french-spanish");
    hands.press(Role::RadioButton, "Dans une maison");
    assert!(hands.is_on(Role::RadioButton, "Dans une maison"));
    hands.key(Modifiers::COMMAND, Key::Enter);
    side_by_side(&mut hands, "Savez-vous coudre ?", "¿Sabe coser?");
    hands.key(Modifiers::COMMAND, Key::Enter);
    hands.write("Quel âge avez-vous ?", "12");
    hands.key(Modifiers::COMMAND, Key::Enter);
    side_by_side(&mut hands, "Quelles langues ?", "¿Qué idiomas?");
    assert!(hands.reads("Français"));
    keep_picture(&mut hands, "french-spanish-cefr");
    hands.button_of("interview-previous");
    side_by_side(&mut hands, "C’est bien jeune.", "Es muy joven.");
    hands.close();
}

/// In Arabic the counsellor's column is at the right, and each text runs its own way.
#[test]
fn two_languages_are_mirrored_in_arabic() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    hands.locale = Locales::embedded().get(&LangId::new("ar"));
    hands.button_of("language-name");
    hands.button_of("home-new");
    let name = hands.text("new-name");
    hands.write(&name, "آوا");
    let title = hands.text("new-language");
    hands.button(&format!("{title}: الفرنسية"));
    hands.informs();
    hands.button_of("new-begin");
    let questions = crate::first_day::questions::Questions::new("fr");
    let french = questions.question("consent_keep");
    let arabic = questions.item("consent_keep").label.get(&LangId::new("ar"));
    hands.until(arabic, |h| !h.places_of(arabic).is_empty());
    let (mine, theirs) = (hands.places_of(arabic)[0], hands.places_of(&french)[0]);
    assert!(
        (mine.top() - theirs.top()).abs() < 1.0,
        "{mine:?} {theirs:?}"
    );
    assert!(theirs.right() <= mine.left(), "{mine:?} {theirs:?}");
    keep_picture(&mut hands, "arabic-french-consent");
    hands.button_of("consent-yes");
    for _ in 0..3 {
        hands.key(Modifiers::COMMAND, Key::Enter);
    }
    keep_picture(&mut hands, "arabic-french-question");
    hands.close();
}

#[test]
fn a_faulty_language_file_is_told_among_the_trainers_files() {
    let laptop = laptop();
    laptop.put(
        "locales/es.ftl",
        "language-name = Español\nhome-titel = Expedientes\n",
    );
    let mut hands = laptop.start();
    hands.button_of("content-open");
    hands.until("the file", |h| h.reads_among("locales/es.ftl:2:1"));
    assert!(hands.reads_among("« home-title »") || hands.reads_among("home-title"));
    hands.close();
}

#[test]
fn arabic_is_written_with_the_digits_that_are_wished_for() {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    let new = hands.text("home-new");
    hands.until(&new, |h| h.ready(Role::Button, &new));
    let wish = |hands: &Hands, sample: &str| hands.with("digits-write", "digits", sample);
    assert!(
        !hands.has(Role::Button, &wish(&hands, "٠١٢")),
        "French has no other digits"
    );
    hands.locale = Locales::embedded().get(&LangId::new("ar"));
    hands.button_of("language-name");
    let western = hands.locale.clone();
    let sample = "مثال: ورش بناء";
    hands.button(sample);
    let levels = hands.text("results-levels");
    hands.button_of("results");
    hands.button(&levels);
    let level = |l: &Locale| {
        l.text("level-interval")
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    assert!(
        hands.figure_among(&format!("{} 3", level(&western)))
            || hands.figure_among(&format!("{} 2", level(&western)))
    );
    let button = wish(&hands, "٠١٢");
    hands.button(&button);
    let back = wish(&hands, "012");
    hands.until(&back, |h| h.has(Role::Button, &back));
    keep_picture(&mut hands, "arabic-digits");
    assert!(
        hands.figure_among(&format!("{} ٣", level(&western)))
            || hands.figure_among(&format!("{} ٢", level(&western)))
    );
    hands.close();
    // It is remembered, and the summary is written so, too.
    let mut hands = laptop.start();
    hands.locale = Locales::embedded()
        .with_digits(DigitsWish::Own)
        .get(&LangId::new("ar"));
    assert_eq!(hands.locale.digits(), Digits::ArabicIndic);
    hands.until(&back, |h| h.has(Role::Button, &back));
    let open = hands.with("home-open", "name", "");
    hands.until(&open, |h| !h.buttons_beginning(open.trim()).is_empty());
    let open = hands.buttons_beginning(open.trim())[0].clone();
    hands.button(&open);
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    let first = format!("{}: العربية", hands.text("summary-language"));
    hands.button(&first);
    hands.button_of("summary-save");
    let shown = laptop.shown.clone();
    hands.until("the viewer", move |_| !shown.lock().unwrap().is_empty());
    let path = laptop.shown.lock().unwrap()[0].clone();
    if let Some(text) = crate::report_pages::extracted(&std::fs::read(path).unwrap()) {
        for written in ["٢٠٢٦", "٪", "٣", "A2"] {
            assert!(text.contains(written), "{written:?} is not in:\n{text}");
        }
    }
    hands.close();
}

#[test]
fn six_languages_fit_into_the_bar() {
    let laptop = laptop();
    for (tag, name) in [
        ("am", "አማርኛ"),
        ("so", "Soomaali"),
        ("uk", "Українська"),
        ("tr", "Türkçe"),
        ("ckb", "کوردی"),
    ] {
        laptop.put(
            &format!("locales/{tag}.ftl"),
            format!("language-name = {name}\n"),
        );
    }
    let mut hands = laptop.start();
    hands.button_of("languages-other");
    hands.names_are_told_apart(&[]);
    keep_picture(&mut hands, "many-languages");
    for name in [
        "አማርኛ",
        "Soomaali",
        "Українська",
        "Türkçe",
        "کوردی",
        "Español",
        "پښتو",
    ] {
        let place = hands.place(Role::Button, name);
        assert!(
            place.left() >= 0.0 && place.right() <= 1366.0,
            "{name} at {place:?}"
        );
    }
    // By keyboard alone, and the list folds up.
    hands.tab_to(Role::Button, "Türkçe");
    hands.key(Modifiers::NONE, Key::Enter);
    hands.until("Türkçe", |h| {
        h.has(
            Role::Button,
            &format!("{}: Türkçe", h.text("languages-other")),
        )
    });
    assert!(!hands.has(Role::Button, "Soomaali"));
    hands.close();
}

#[test]
fn the_check_names_what_is_wrong_with_a_language_file() {
    let desk = Desk::new();
    desk.put("locales/es.ftl", "language-name = Español\nhome-titel = Expedientes\nhome-open = Abrir { $nombre }\n\nopen { Abrir\nhome-empty = Commencez un nouvel entretien, ou ouvrez un exemple pour voir comment l’outil fonctionne.\nhome = A\nhome = B\n");
    desk.put("locales/klingonisch.ftl", "home = x\n");
    let run = desk.bilan(&["check", "locales"]);
    assert_eq!(run.code, 1, "{}", run.said());
    for part in [
        "locales/es.ftl:2:1: attention: « home-titel »",
        "« home-title »",
        "locales/es.ftl:3:1: erreur: « home-open » contient $nombre",
        "$name",
        "locales/es.ftl:5:",
        "open { Abrir",
        "locales/es.ftl:8:1: erreur[E03]: « home » est écrit deux fois",
        "textes manquent",
        "1 texte est le même",
        "home-empty",
        "« klingonisch » n’est pas un code de langue",
    ] {
        let plain = run.said().replace('\u{a0}', " ");
        assert!(plain.contains(part), "{part:?} is not in:\n{plain}");
    }
}

#[test]
fn the_command_line_reads_language_files() {
    let desk = Desk::new();
    desk.put("mine/locales/es.ftl", SPANISH);
    let run = desk.bilan(&["--content", "mine", "demo", "--out", "out", "--lang", "es"]);
    assert_eq!(run.code, 0, "{}", run.said());
    let pdf = std::fs::read(desk.at("out/care-es.pdf"));
    let pdf = pdf.unwrap_or_else(|_| std::fs::read(desk.at("out/soins-es.pdf")).unwrap());
    if let Some(text) = crate::report_pages::extracted(&pdf) {
        assert!(text.contains("Documento de síntesis"), "{text}");
        assert!(text.contains(" de 2026"), "{text}");
    }
    let run = desk.bilan(&["--content", "mine", "demo", "--lang", "xx"]);
    assert!(run.err.contains("es"), "{}", run.said());
}

/// The system's language is spoken where there is a file for it in the folder of one's own.
#[cfg(unix)]
#[test]
fn commands_speak_a_dropped_language() {
    let desk = Desk::new();
    desk.put(
        "home/bilan/locales/es.ftl",
        "check-warned = Todo en orden, con { $warnings } avisos en { $files } archivos.\n",
    );
    let check = "\"$0\" check home/bilan/locales";
    for (language, said) in [
        ("es_ES.UTF-8", "Todo en orden, con"),
        ("es", "Todo en orden, con"),
        ("ar_MA.UTF-8", "عدد الملفات المفحوصة"),
        ("C", "Fichiers vérifiés"),
    ] {
        let run = desk.shell(&format!("LC_ALL={language} {check}"));
        assert_eq!(run.code, 0, "{}", run.said());
        assert!(run.out.contains(said), "{language}: {}", run.said());
    }
}

#[test]
fn no_language_file_is_too_bad_to_start_with() {
    let deep = "a = ".to_owned() + &"{ ".repeat(200_000);
    let number = format!("a = {{ {} ->\n   *[one] x\n }}\n", "9".repeat(400));
    let calls = "a = { ".to_owned() + &"F(\n".repeat(100_000);
    for bytes in [
        b"\xff\xfe\x00home".to_vec(),
        deep.into_bytes(),
        number.into_bytes(),
        calls.into_bytes(),
        b"home = { home }\nopen = { remove }\nremove = { open }\n".to_vec(),
        b"home\n = \n{}\n-".to_vec(),
        vec![b'a'; 2 * 1024 * 1024],
        Vec::new(),
    ] {
        let file = ContentFile {
            name: "es.ftl".to_owned(),
            bytes: Ok(bytes.clone()),
            origin: FileOrigin::Folder("locales".to_owned()),
        };
        let locales = languages(std::slice::from_ref(&file));
        let locale = locales.get(&LangId::new("es"));
        let home = locale.text("home");
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(20)]).into_owned();
        assert_eq!(home, "Dossiers", "{start:?}");
        assert!(!locale.text("a").is_empty());
        let found = bilan::authoring::check_languages(&[file]);
        assert!(!found.is_empty(), "{start:?}");
    }
}
