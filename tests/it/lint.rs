//! Warnings of questionnaires: each is given where it belongs and for nothing else, and ours have only those we know.

use std::fmt::Write as _;

use bilan::authoring::{
    ContentFile, Diagnostic, FileOrigin, Finding, LintContext, Problem, Severity, check, decode,
    embedded_files, lint, load, unfed,
};
use bilan::competence::FrameworkSource;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::{QuestionnaireSource, build};

/// What our own questionnaires are warned of, and why it stays.
pub const KNOWN: &[(&str, &str)] = &[
    (
        "W06 digital_payment ",
        "paying by phone opens work; it is no competence of the framework",
    ),
    (
        "W12 life_activities 16",
        "one list of unpaid work, so that none is forgotten",
    ),
    (
        "W12 domains 19",
        "one list of trades, each with a sentence of its own",
    ),
    (
        "W12 licences 15",
        "every licence that an occupation asks for",
    ),
    ("W12 needs_help 15", "every need that a service answers to"),
    (
        "W06 ent_did_buy ",
        "buying stock is no competence of the framework",
    ),
];

/// A questionnaire that nothing can be said of; the marks are where a case changes it.
const SOUND: &str = r#"(
    format: 1, id: "sound", version: "1", languages: ["fr", "ar"], source_language: "fr",
    title: {"fr": "Questions", "ar": "أسئلة"},
    lists: [
        (id: "trades", choices: [
            (id: "mason", label: {"fr": "Maçon", "ar": "بناء"}),
            (id: "tailor", label: {"fr": "Couturière", "ar": "خياطة"}),
        ]),
    ],
    scales: [
        (id: "likes", choices: [
            (id: "no", label: {"fr": "Non", "ar": "لا"}, value: 0.0),
            (id: "yes", label: {"fr": "Oui", "ar": "نعم"}, value: 1.0),
        ]),
    ],
    sections: [
        (id: "first", title: {"fr": "Début", "ar": "البداية"}, items: [
            (id: "agrees", kind: Consent(text: {"fr": "D’accord ?", "ar": "موافق؟"}), label: {"fr": "Accord", "ar": "الموافقة"}),
            (id: "trade", kind: SingleChoice(list: "trades"), label: {"fr": "Quel métier ?", "ar": "أي مهنة؟"}),
            (id: "worries", kind: Text(), label: {"fr": "Vos soucis ?", "ar": "همومكم؟"}, sensitive: true),
            (id: "tools", kind: MultiChoice(choices: [
                (id: "hammer", label: {"fr": "Marteau", "ar": "مطرقة"}),
                (id: "none", label: {"fr": "Aucun de ces outils", "ar": "لا شيء من هذا"}, exclusive: true),
            ]), label: {"fr": "Quels outils ?", "ar": "أي أدوات؟"}, hint: {"fr": "Ceux de votre maison aussi.", "ar": "أدوات البيت أيضا."}),
            (id: "outdoors", kind: Likert(scale: "likes"), label: {"fr": "Dehors ?", "ar": "في الخارج؟"}, interest: Realistic),
            (id: "people", kind: Likert(scale: "likes"), label: {"fr": "Avec des gens ?", "ar": "مع الناس؟"}, interest: Social),
            (id: "order", kind: Likert(scale: "likes"), label: {"fr": "Ranger ?", "ar": "الترتيب؟"}, interest: Conventional),
            (id: "age", kind: Number(min: 10.0, max: 99.0), label: {"fr": "Votre âge ?", "ar": "سنكم؟"},
                checks: [Warn(Num("age", AtLeast(15.0)), {"fr": "Si jeune ?", "ar": "بهذا السن؟"})]),
        ]),
        (id: "second", title: {"fr": "Suite", "ar": "التتمة"}, items: [
            (id: "repairing", kind: Competence("repairing")),
            (id: "jobs", kind: Group(items: [
                (id: "job", kind: Text(), label: {"fr": "Travail", "ar": "العمل"}),
            ], summary: "{job}", row_label: {"fr": "travail", "ar": "عمل"}), label: {"fr": "Vos travaux", "ar": "أعمالكم"}),
        ]),
    ],
    scoring: [
        (from: "trade", competence: "repairing", evidence: SelfDeclared, map: {"mason": 2.0}),
        (from: "tools/hammer", competence: "repairing", evidence: SelfDeclared, weight: 0.5, map: {"chosen": 1.0}),
    ],
)"#;

fn source(text: &str) -> QuestionnaireSource {
    let source: QuestionnaireSource = decode("q.ron", text.as_bytes()).unwrap();
    let built = build(source.clone());
    assert!(built.is_ok(), "it has errors: {:?}", built.err());
    source
}

/// The message and its remedy, in words.
fn said(finding: &Finding, lang: &str) -> String {
    let locale = Locales::embedded().get(&LangId::new(lang));
    let problem = Problem::Found {
        rule: finding.rule,
        key: finding.key,
        remedy: finding.remedy,
        args: finding.args.clone(),
    };
    let remedy = problem
        .remedy(&locale)
        .expect("every warning says what to do");
    format!("{} {remedy}", problem.text(&locale))
}

fn warned(text: &str) -> Vec<Finding> {
    let locales = Locales::embedded();
    let source = source(text);
    let context = LintContext {
        locales: &locales,
        folder: Vec::new(),
    };
    lint(&source, &context)
}

/// The sound questionnaire with one thing changed has one warning: the rule, its place, and a word that it names.
#[track_caller]
fn breaks(from: &str, to: &str, expected: (&str, &str, &str)) {
    assert_eq!(SOUND.matches(from).count(), 1, "{from:?} is there once");
    let found = warned(&SOUND.replacen(from, to, 1));
    let places: Vec<String> = found
        .iter()
        .map(|f| format!("{} {}", f.rule.code(), f.place))
        .collect();
    let (rule, place, named) = expected;
    assert_eq!(places, [format!("{rule} {place}")]);
    for lang in ["fr", "ar", "en"] {
        let words = said(&found[0], lang);
        assert!(words.contains(named), "{named:?} is not in {words:?}");
        assert!(!words.contains("lint-") && !words.contains('$'), "{words}");
    }
}

/// The same change gives no warning.
#[track_caller]
fn is_fine(from: &str, to: &str) {
    assert_eq!(SOUND.matches(from).count(), 1, "{from:?} is there once");
    let found = warned(&SOUND.replacen(from, to, 1));
    assert_eq!(found, [], "{to}");
}

#[test]
fn a_sound_questionnaire_is_not_warned_of() {
    assert_eq!(warned(SOUND), []);
}

#[test]
fn a_list_or_scale_that_nothing_uses() {
    let list = r#"(id: "towns", choices: [(id: "fes", label: {"fr": "Fès", "ar": "فاس"})]), (id: "trades","#;
    breaks(r#"(id: "trades","#, list, ("W05", "lists[0].id", "towns"));
    let scale = r#"(id: "ease", choices: [(id: "hard", label: {"fr": "Dur", "ar": "صعب"}, value: 1.0)]), (id: "likes","#;
    breaks(r#"(id: "likes","#, scale, ("W05", "scales[0].id", "ease"));
}

#[test]
fn a_question_that_feeds_nothing_while_its_like_do() {
    let at = "sections[0].items[5].id";
    breaks(", interest: Social", "", ("W06", at, "people"));
    is_fine(", interest: Social", ", printed: Project");
    // Another question looks at it.
    let named = r#"label: {"fr": "Ranger ?", "ar": "الترتيب؟"}, show_if: Num("people", AtLeast(1.0)), interest"#;
    let without = SOUND.replace(", interest: Social", "");
    let looked_at = without.replace(
        r#"label: {"fr": "Ranger ?", "ar": "الترتيب؟"}, interest"#,
        named,
    );
    assert_ne!(looked_at, without);
    assert_eq!(warned(&looked_at), []);
    // Where hardly any of them feeds something, that is how it is meant.
    let few = without.replace(", interest: Conventional", "");
    assert_eq!(warned(&few), []);
}

#[test]
fn a_competence_that_no_questionnaire_asks_about() {
    let text = include_str!("../../questionnaires/competences.ron");
    let framework: FrameworkSource = decode("competences.ron", text.as_bytes()).unwrap();
    let sound = source(SOUND);
    let found = unfed(&framework, &[&sound]);
    assert_eq!(found.len(), framework.competences.len() - 1);
    let position = framework
        .competences
        .iter()
        .position(|c| c.id.as_str() == "repairing");
    let there = format!("competences[{}].id", position.unwrap());
    assert!(
        found
            .iter()
            .all(|f| f.rule.code() == "W06" && f.place.to_string() != there)
    );
    assert_eq!(found[0].place.to_string(), "competences[0].id");
    assert!(said(&found[0], "fr").contains(framework.competences[0].id.as_str()));
    // A folder of competences alone is no fault of the competences.
    assert_eq!(unfed(&framework, &[]), []);
    let content = load(&embedded_files()).unwrap();
    let ours: Vec<_> = content
        .questionnaires
        .values()
        .map(|q| q.source())
        .collect();
    assert_eq!(unfed(&framework, &ours), []);
}

#[test]
fn a_competence_that_rests_on_the_persons_word_alone() {
    let from = r#"(from: "trade", competence: "repairing""#;
    let to = r#"(from: "trade", competence: "teamwork""#;
    breaks(from, to, ("W07", "scoring[0].competence", "teamwork"));
    let text = SOUND.replace(from, to);
    assert_eq!(warned(&text.replacen("SelfDeclared", "Observed", 1)), []);
    // Another questionnaire of the folder lets it be observed.
    let other = source(&SOUND.replace(r#"Competence("repairing")"#, r#"Competence("teamwork")"#));
    let locales = Locales::embedded();
    let context = LintContext {
        locales: &locales,
        folder: vec![&other],
    };
    assert_eq!(lint(&source(&text), &context), []);
}

#[test]
fn weights_of_which_one_drowns_the_other() {
    breaks(
        "weight: 0.5",
        "weight: 0.05",
        ("W08", "scoring[0].weight", "20"),
    );
    is_fine("weight: 0.5", "weight: 0.1");
    is_fine("SelfDeclared, weight: 0.5", "Observed, weight: 0.05");
}

#[test]
fn a_check_that_says_nothing() {
    let at = "sections[0].items[7].checks[0][1]";
    breaks(
        r#"{"fr": "Si jeune ?", "ar": "بهذا السن؟"}"#,
        "{}",
        ("W09", at, "age"),
    );
}

#[test]
fn a_none_that_can_be_ticked_with_others() {
    let at = "sections[0].items[3].kind.choices[1]";
    breaks(", exclusive: true", "", ("W10", at, "none"));
    let text = |id: &str, fr: &str, ar: &str| {
        format!(r#"(id: "{id}", label: {{"fr": "{fr}", "ar": "{ar}"}})"#)
    };
    let from = r#"(id: "none", label: {"fr": "Aucun de ces outils", "ar": "لا شيء من هذا"}, exclusive: true)"#;
    // By its words in one language, whatever it is called.
    for (fr, ar) in [
        ("Aucune", "غير ذلك"),
        ("Rien de tout cela", "غير"),
        ("Autre", "لا شيء"),
    ] {
        breaks(from, &text("last", fr, ar), ("W10", at, "last"));
    }
    for (fr, ar) in [
        ("Rienville", "ريان"),
        ("Un autre", "غير ذلك"),
        ("Jamaïque", "جامايكا"),
    ] {
        is_fine(from, &text("last", fr, ar));
    }
}

#[test]
fn the_same_words_twice() {
    let at = r#"lists[0].choices[1].label["fr"]"#;
    breaks("Couturière", "maçon ", ("W11", at, "maçon"));
    let at = r#"sections[0].items[5].label["ar"]"#;
    breaks("مع الناس؟", "في الخارج؟", ("W11", at, "people"));
    // A section and a row are lists of their own.
    is_fine(
        r#""fr": "Travail", "ar": "العمل""#,
        r#""fr": "Dehors ?", "ar": "العمل""#,
    );
}

#[test]
fn more_choices_than_can_be_read_out() {
    let many = |count: usize| -> String {
        let choice =
            |i| format!(r#"(id: "c{i}", label: {{"fr": "Choix {i}", "ar": "اختيار {i}"}}),"#);
        (0..count).map(choice).collect()
    };
    let from = r#"(id: "hammer","#;
    let with = |count| format!("{}{from}", many(count));
    let at = "sections[0].items[3].kind.choices";
    breaks(from, &with(13), ("W12", at, "15"));
    is_fine(from, &with(12));
    // One of many is found by typing.
    let from = r#"(id: "mason","#;
    is_fine(from, &format!("{}{from}", many(30)));
    let steps = |count: usize| -> String {
        let step = |i| {
            format!(r#"(id: "s{i}", label: {{"fr": "Degré {i}", "ar": "درجة {i}"}}, value: {i}.5)"#)
        };
        (0..count).map(step).collect::<Vec<_>>().join(", ")
    };
    let from = r#"(id: "yes", label: {"fr": "Oui", "ar": "نعم"}, value: 1.0)"#;
    breaks(from, &steps(7), ("W12", "scales[0].choices", "8"));
    is_fine(from, &steps(6));
}

#[test]
fn a_delicate_question_before_any_consent() {
    let from = r#"(id: "agrees","#;
    let early = r#"(id: "debts", kind: Text(), label: {"fr": "Vos dettes ?", "ar": "ديونكم؟"}, sensitive: true), (id: "agrees","#;
    breaks(
        from,
        early,
        ("W13", "sections[0].items[0].sensitive", "debts"),
    );
}

#[test]
fn texts_that_are_long_foreign_or_copied() {
    let at = r#"sections[0].items[2].label["fr"]"#;
    let long = "très ".repeat(41);
    breaks("Vos soucis ?", &format!("{long}?"), ("W14", at, "206"));
    is_fine("Vos soucis ?", &"très ".repeat(40));
    let at = r#"sections[0].items[2].label["ar"]"#;
    breaks("همومكم؟", "How are your worries?", ("W14", at, "worries"));
    // A name is a name in every script.
    is_fine("همومكم؟", "Facebook WhatsApp");
    breaks(
        "Vos soucis ?",
        "Votre s\u{430}nté ?",
        ("W14", r#"sections[0].items[2].label["fr"]"#, "s\u{430}nté"),
    );
    let both = r#"languages: ["fr", "ar", "en"], source_language"#;
    let text = SOUND.replace(r#"languages: ["fr", "ar"], source_language"#, both);
    let english = |words: &str| {
        let label =
            format!(r#"{{"fr": "Parlez de vos soucis", "ar": "همومكم؟", "en": "{words}"}}"#);
        warned(&text.replace(r#"{"fr": "Vos soucis ?", "ar": "همومكم؟"}"#, &label))
    };
    let found = english("Parlez de vos soucis !");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule.code(), found[0].key), ("W14", "lint-copied"));
    assert_eq!(
        found[0].place.to_string(),
        r#"sections[0].items[2].label["en"]"#
    );
    assert_eq!(english("Tell about your worries"), []);
}

#[test]
fn ids_that_are_one_slip_apart() {
    let late = |id: &str| {
        format!(
            r#"(id: "{id}", kind: Text(), label: {{"fr": "Encore ?", "ar": "وبعد؟"}}), (id: "jobs","#
        )
    };
    let from = r#"(id: "jobs","#;
    for id in ["outdoor_s", "outdors", "outodors", "outdoord"] {
        let expected = ("W15", "sections[1].items[1].id", id);
        breaks(from, &late(id), expected);
    }
    for id in ["outdoor", "indoors", "outdoors_2", "tool"] {
        is_fine(from, &late(id));
    }
}

#[test]
fn a_group_whose_rows_have_no_line() {
    breaks(
        r#"summary: "{job}""#,
        r#"summary: " ""#,
        ("W16", "sections[1].items[1].kind", "jobs"),
    );
}

#[test]
fn a_hint_that_repeats_the_question() {
    let at = r#"sections[0].items[3].hint["fr"]"#;
    breaks(
        "Ceux de votre maison aussi.",
        "Quels outils ?",
        ("W20", at, "tools"),
    );
    is_fine(
        "Ceux de votre maison aussi.",
        "Les outils de la maison aussi.",
    );
}

#[test]
fn numbered_questions_are_meant_however_many_there_are() {
    let mut items = String::new();
    for i in 0..500 {
        let label = format!(r#"{{"fr": "Question {i}", "ar": "سؤال {i}"}}"#);
        let _ = write!(
            items,
            r#"(id: "question_{i}_of_many", kind: Text(), label: {label}),"#
        );
    }
    let text = SOUND.replace(r#"(id: "jobs","#, &format!(r#"{items}(id: "jobs","#));
    assert_eq!(warned(&text), []);
}

/// What the checker says of these files beside the carried ones: file, line and code.
fn checked(files: &[(&str, &str)]) -> Vec<(String, usize, String)> {
    let file = |(name, text): &(&str, &str)| ContentFile {
        name: (*name).to_owned(),
        bytes: Ok(text.as_bytes().to_vec()),
        origin: FileOrigin::Folder(String::new()),
    };
    let files: Vec<ContentFile> = files.iter().map(file).collect();
    let found = check(&files, &bilan::authoring::Carried::of(&embedded_files())).diagnostics;
    let line = |d: &Diagnostic| d.position.map_or(0, |(line, _)| line);
    let short = |d: Diagnostic| {
        let (line, rule) = (line(&d), d.rule().unwrap());
        (d.file, line, rule.code().to_owned())
    };
    // How long an interview takes is no warning.
    let warned = |d: &Diagnostic| d.severity != Severity::Note;
    found.into_iter().filter(warned).map(short).collect()
}

#[test]
fn the_checker_gives_warnings_at_their_lines_beside_errors() {
    let silent = SOUND.replace(r#"summary: "{job}""#, r#"summary: """#);
    let line = silent.lines().position(|l| l.contains("summary:")).unwrap();
    // The kind begins where the group does.
    let group = silent
        .lines()
        .position(|l| l.contains(r#"id: "jobs""#))
        .unwrap();
    assert!(group < line);
    let warning = ("mine.ron".to_owned(), group + 1, "W16".to_owned());
    let found = checked(&[("mine.ron", &silent)]);
    assert_eq!(found, std::slice::from_ref(&warning));
    // An error elsewhere does not silence it, nor make a list look unused.
    let typo = silent.replace(r#"list: "trades""#, r#"list: "trade""#);
    let error = typo
        .lines()
        .position(|l| l.contains(r#"list: "trade""#))
        .unwrap();
    let error = ("mine.ron".to_owned(), error + 1, "E03".to_owned());
    let scoring = checked(&[("mine.ron", &typo)]);
    assert!(
        scoring.contains(&error) && scoring.contains(&warning),
        "{scoring:?}"
    );
    assert!(
        scoring.iter().all(|(_, _, code)| code != "W05"),
        "{scoring:?}"
    );
}

#[test]
fn a_name_of_something_else_is_no_excuse() {
    // An item, a choice or a section of that name does not make it a list, nor an item.
    for (from, to, code) in [
        (r#"list: "trades""#, r#"list: "tools""#, "E03"),
        (r#"summary: "{job}""#, r#"summary: "{mason}""#, "E20"),
    ] {
        let found = checked(&[("mine.ron", &SOUND.replace(from, to))]);
        assert!(found.iter().any(|(_, _, c)| c == code), "{to}: {found:?}");
    }
    let asked = r#"(id: "jobs", show_if: Is("first", "no"),"#;
    let found = checked(&[("mine.ron", &SOUND.replace(r#"(id: "jobs","#, asked))]);
    assert!(found.iter().any(|(_, _, c)| c == "E06"), "{found:?}");
}

#[test]
fn a_part_is_warned_of_where_it_stands_and_only_if_nobody_uses_it() {
    let part = r#"(
    format: 1, id: "shared",
    lists: [(id: "towns", choices: [(id: "fes", label: {"fr": "Fès", "ar": "فاس"})])],
)"#;
    let including = SOUND.replace(
        "lists: [",
        r#"includes: [(file: "parts/shared.ron")], lists: ["#,
    );
    let other = including.replace(r#"id: "sound""#, r#"id: "other""#);
    let unused = [("parts/shared.ron".to_owned(), 3, "W05".to_owned())];
    let files = [
        ("parts/shared.ron", part),
        ("a.ron", &including),
        ("b.ron", &other),
    ];
    assert_eq!(checked(&files), unused);
    let using = other.replace(
        r#"SingleChoice(list: "trades")"#,
        r#"SingleChoice(list: "towns")"#,
    );
    let using = using.replace(r#"{"mason": 2.0}"#, r#"{"fes": 2.0}"#);
    let files = [
        ("parts/shared.ron", part),
        ("a.ron", &including),
        ("b.ron", &using),
    ];
    let found = checked(&files);
    assert!(found.iter().all(|(file, ..)| file == "b.ron"), "{found:?}");
}

#[test]
fn our_questionnaires_have_only_warnings_that_we_know() {
    let locales = Locales::embedded();
    let content = load(&embedded_files()).unwrap();
    let sources: Vec<_> = content
        .questionnaires
        .values()
        .map(|q| q.source())
        .collect();
    let context = LintContext {
        locales: &locales,
        folder: sources.clone(),
    };
    let mut found = Vec::new();
    for source in &sources {
        for finding in lint(source, &context) {
            let named = |wanted| finding.args.iter().find(|(name, _)| *name == wanted);
            let parts = ["at", "count"].map(|n| named(n).map_or("", |(_, v)| v.as_str()));
            found.push(format!("{} {}", finding.rule.code(), parts.join(" ")));
        }
    }
    let known: Vec<&str> = KNOWN.iter().map(|(line, _)| *line).collect();
    assert_eq!(found, known);
}
