//! A questionnaire on paper: everything that is asked is on it, once, in order, with room for the answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use bilan::authoring::{Content, Naming, Sentences, decode, embedded_files, load};
use bilan::exchange::pdf;
use bilan::lang::{LangId, Locale, LocalizedText};
use bilan::questionnaire::{
    Item, ItemId, ItemKind, Questionnaire, QuestionnaireSource, Section, build,
};
use bilan::report::paper::{PaperForm, Part, document, numbers, paper_pages};
use bilan::report::{Block, Op, Page, Pages};
use bilan::text::TextEngine;

use crate::program::Desk;
use crate::report_pages::{extracted_with, flat, locale};

const DAY: jiff::civil::Date = jiff::civil::date(2026, 3, 12);

fn content() -> Content {
    load(&embedded_files()).unwrap()
}

fn form<'a>(questionnaire: &'a Questionnaire, content: &'a Content) -> PaperForm<'a> {
    PaperForm {
        questionnaire,
        catalogue: &content.catalogue,
        rows: 2,
        guide: false,
        date: DAY,
    }
}

/// What is not in the carried questionnaires: cascades, modes, long own lists, odd numbers, conditions on rows.
fn odd() -> Questionnaire {
    let towns: Vec<String> = (1..=40)
        .map(|n| format!(r#"(id: "town_{n}", label: {{"fr": "Ville {n}", "ar": "مدينة {n}", "en": "Town {n}"}})"#))
        .collect();
    let text = r#"(
        format: 1, id: "odd", version: "7", status: Published, languages: ["fr", "ar", "en"], source_language: "fr",
        title: {"fr": "Essai", "ar": "تجربة", "en": "Trial"},
        sections: [
            (id: "one", mode: Self, title: {"fr": "Seul", "ar": "وحدي", "en": "Alone"}, items: [
                (id: "continent", required: Yes, kind: SingleChoice(choices: [
                    (id: "africa", label: {"fr": "Afrique", "ar": "إفريقيا", "en": "Africa"}),
                    (id: "asia", label: {"fr": "Asie", "ar": "آسيا", "en": "Asia"}),
                ]), label: {"fr": "Quel continent ?", "ar": "أي قارة؟", "en": "Which continent?"}),
                (id: "country", kind: SingleChoice(parent: "continent", choices: [
                    (id: "mali", parent: "africa", label: {"fr": "Mali", "ar": "مالي", "en": "Mali"}),
                    (id: "chad", parent: "africa", label: {"fr": "Tchad", "ar": "تشاد", "en": "Chad"}),
                    (id: "iraq", parent: "asia", label: {"fr": "Irak", "ar": "العراق", "en": "Iraq"}),
                ]), label: {"fr": "Quel pays ?", "ar": "أي بلد؟", "en": "Which country?"}),
                (id: "town", kind: SingleChoice(choices: [TOWNS]),
                    label: {"fr": "Quelle ville ?", "ar": "أي مدينة؟", "en": "Which town?"}),
                (id: "cold", kind: Number(unit: {"fr": "degrés", "ar": "درجة", "en": "degrees"}, min: -40, max: 50, decimals: 1),
                    label: {"fr": "Quel froid ?", "ar": "كم البرد؟", "en": "How cold?"}),
                (id: "huge", kind: Number(min: 0, max: 1e12),
                    label: {"fr": "Combien en tout ?", "ar": "كم في المجموع؟", "en": "How many in all?"}),
            ]),
            (id: "two", mode: Observer, title: {"fr": "Vu", "ar": "ما لوحظ", "en": "Seen"}, items: [
                (id: "jobs", kind: Group(row_label: {"fr": "Emploi", "ar": "عمل", "en": "Job"}, max_rows: 4, items: [
                    (id: "what", kind: Text(lines: 2), label: {"fr": "Lequel ?", "ar": "ما هو؟", "en": "Which one?"},
                        guide: {"fr": "Sans nom de patron.", "ar": "بدون اسم المشغل.", "en": "No employer’s name."}),
                    (id: "months", kind: Duration(), show_if: Answered("what"),
                        label: {"fr": "Combien de temps ?", "ar": "كم من الوقت؟", "en": "How long?"}),
                ]), label: {"fr": "Vos emplois", "ar": "أعمالك", "en": "Your jobs"}),
                (id: "why", kind: Text(lines: 1), required: If(AnyRow("jobs", Num("months", AtLeast(24)))),
                    show_if: All([Is("continent", "asia"), Any([Num("cold", Below(0)), Rows("jobs", AtLeast(1))])]),
                    label: {"fr": "Pourquoi ?", "ar": "لماذا؟", "en": "Why?"}),
            ]),
        ],
    )"#;
    let source: QuestionnaireSource =
        decode("odd", text.replace("TOWNS", &towns.join(",")).as_bytes()).unwrap();
    build(source).unwrap()
}

/// Every questionnaire that is tried.
fn all(content: &Content) -> Vec<Arc<Questionnaire>> {
    let mut all: Vec<_> = content.questionnaires.values().cloned().collect();
    assert!(all.len() >= 3);
    all.push(Arc::new(odd()));
    all
}

/// Texts that must be on paper, each with where it comes from.
fn promised(form: &PaperForm<'_>, locale: &Locale) -> Vec<(String, String)> {
    let source = form.questionnaire.source();
    let numbers = numbers(source, locale);
    let names = |lang: &LangId| form.catalogue.language_name(lang, locale.lang());
    let sentences =
        Sentences::new(source, locale, Naming::Numbers(&numbers)).with_language_names(&names);
    let say = |text: &LocalizedText| text.get(locale.lang()).trim().to_owned();
    let mut all = vec![("title".to_owned(), say(&source.title))];
    for section in &source.sections {
        all.push((format!("{} title", section.id), say(&section.title)));
        all.push((format!("{} intro", section.id), say(&section.intro)));
        if let Some(condition) = &section.show_if {
            all.push((format!("{} if", section.id), sentences.clause(condition)));
        }
    }
    for item in form.questionnaire.items() {
        let mut add = |part: &str, text: String| all.push((format!("{} {part}", item.id), text));
        add("label", say(&item.label));
        add("hint", say(&item.hint));
        if let Some(condition) = &item.show_if {
            add("if", sentences.clause(condition));
        }
        for choice in form.questionnaire.choices(item) {
            add("choice", say(&choice.label));
        }
        match &item.kind {
            ItemKind::Competence(id) => {
                let competence = form.catalogue.framework().get(id).unwrap();
                if item.label.is_empty() {
                    add("question", say(&competence.question));
                }
                for level in &competence.levels {
                    add("level", say(level));
                }
            }
            ItemKind::Level { levels } => levels.iter().for_each(|l| add("level", say(l))),
            ItemKind::Number { unit, .. } => add("unit", say(unit)),
            ItemKind::Consent { text, .. } => add("consent", say(text)),
            ItemKind::CefrGrid { languages } => languages.iter().for_each(|l| add("row", names(l))),
            _ => {}
        }
    }
    all.retain(|(_, text)| !text.is_empty());
    all
}

/// Letters and figures only: a reader's program puts spaces and signs at the ends of lines and columns as it likes.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn everything_is_read_back_from_the_file() {
    let content = content();
    for questionnaire in all(&content) {
        let form = form(&questionnaire, &content);
        for lang in ["fr", "ar"] {
            let locale = locale(lang);
            let pages = paper_pages(&form, &locale, None, &mut TextEngine::new());
            let bytes = pdf::write(&pages, DAY).unwrap();
            // As it is written, in which columns are not taken for lines; and as it looks, in which a mark of Arabic
            // that leaves the line does not part its word.
            let read = [&["-raw"][..], &[]].map(|mode| extracted_with(&bytes, mode));
            let [Some(written), Some(looked_at)] = read.map(|text| text.map(|t| letters(&t)))
            else {
                return;
            };
            let promised = promised(&form, &locale);
            assert!(promised.len() > 40);
            let lost: Vec<_> = promised
                .iter()
                .filter(|(_, text)| {
                    let text = letters(text);
                    !written.contains(&text) && !looked_at.contains(&text)
                })
                .collect();
            let id = &questionnaire.source().id;
            assert!(
                lost.is_empty(),
                "{id} {lang}: {} of {} are not found: {lost:#?}",
                lost.len(),
                promised.len()
            );
        }
    }
}

#[test]
fn in_two_languages_each_half_has_everything() {
    let content = content();
    for laid in laid_out().iter().filter(|laid| laid.languages.len() == 2) {
        let form = form(&laid.questionnaire, &content);
        let half = |of: fn(&Page) -> &[Op]| {
            let ops = laid.pages.pages.iter().flat_map(of);
            letters(&ops.filter_map(Op::text).collect::<String>())
        };
        let halves = [half(Page::first), half(Page::beside)];
        for (lang, said) in laid.languages.iter().zip(halves) {
            for (place, text) in promised(&form, &locale(lang)) {
                let name = laid.name();
                assert!(
                    said.contains(&letters(&text)),
                    "{name} {lang} {place}: {text:?}"
                );
            }
        }
    }
}

/// The numbers in the order of the document, each row of a group by itself.
fn numbered(form: &PaperForm<'_>, locale: &Locale) -> Vec<String> {
    let blocks = document(form, locale, None).blocks;
    let number = |block: &Block| match block {
        Block::Form(Part::Question { number, .. }, _) if !number.is_empty() => Some(number.clone()),
        _ => None,
    };
    blocks.iter().filter_map(number).collect()
}

#[test]
fn every_question_has_its_own_number_and_they_rise() {
    let content = content();
    let locale = locale("fr");
    for questionnaire in all(&content) {
        let form = form(&questionnaire, &content);
        let known = numbers(questionnaire.source(), &locale);
        let mut seen = BTreeSet::new();
        let mut last = Vec::new();
        for item in questionnaire.items() {
            let Some(number) = known.get(&item.id) else {
                assert!(matches!(item.kind, ItemKind::Note), "{}", item.id);
                continue;
            };
            assert!(seen.insert(number.clone()), "{number} twice");
            let parts: Vec<u32> = number.split('.').map(|n| n.parse().unwrap()).collect();
            assert!(last < parts, "{parts:?} after {last:?}");
            last = parts;
        }
        // On paper they stand in this order; those of a group once for each row.
        let shown = numbered(&form, &locale);
        let expected = expected(&form, &known);
        assert_eq!(shown, expected, "{}", questionnaire.source().id);
    }
}

fn expected(form: &PaperForm<'_>, known: &BTreeMap<ItemId, String>) -> Vec<String> {
    let of = |items: &[Item]| {
        let numbers = items.iter().filter_map(|item| known.get(&item.id));
        numbers.cloned().collect::<Vec<_>>()
    };
    let mut all = Vec::new();
    for Section { items, .. } in form.questionnaire.sections() {
        for item in items {
            all.extend(known.get(&item.id).cloned());
            if let ItemKind::Group {
                items, max_rows, ..
            } = &item.kind
            {
                for _ in 0..form.rows.min(*max_rows) {
                    all.extend(of(items));
                }
            }
        }
    }
    all
}

/// A form as it is laid out, with what it was made of.
struct Laid {
    questionnaire: Arc<Questionnaire>,
    languages: &'static [&'static str],
    pages: Pages,
}

impl Laid {
    fn name(&self) -> String {
        format!("{} {:?}", self.questionnaire.source().id, self.languages)
    }
}

/// Every questionnaire in each language and in two side by side, with all that can be printed.
fn laid_out() -> &'static [Laid] {
    static LAID: OnceLock<Vec<Laid>> = OnceLock::new();
    LAID.get_or_init(|| {
        let content = content();
        let mut engine = TextEngine::new();
        let mut all_laid = Vec::new();
        for questionnaire in all(&content) {
            let form = PaperForm {
                guide: true,
                ..form(&questionnaire, &content)
            };
            for languages in [&["fr"][..], &["ar"], &["en"], &["ar", "fr"]] {
                let beside = languages.get(1).map(|lang| locale(lang));
                let first = locale(languages[0]);
                all_laid.push(Laid {
                    questionnaire: Arc::clone(&questionnaire),
                    languages,
                    pages: paper_pages(&form, &first, beside.as_deref(), &mut engine),
                });
            }
        }
        all_laid
    })
}

#[test]
fn nothing_is_drawn_off_the_page() {
    for laid in laid_out() {
        let (name, pages) = (laid.name(), &laid.pages);
        let (left, right) = (30.0, pages.width - 30.0);
        // Text ends above the footer, which stands in the last 50 points.
        let (top, bottom) = (20.0, pages.height - 10.0);
        for (number, page) in (1..).zip(&pages.pages) {
            for op in &page.ops {
                let (x0, x1, y0, y1) = extent(op);
                assert!(
                    x0 >= left && x1 <= right && y0 >= top && y1 <= bottom,
                    "{name}, page {number}: {op:?}"
                );
            }
        }
    }
}

fn extent(op: &Op) -> (f32, f32, f32, f32) {
    let of = |points: &[(f32, f32)]| {
        let low = |of: fn(&(f32, f32)) -> f32| points.iter().map(of).fold(f32::MAX, f32::min);
        let high = |of: fn(&(f32, f32)) -> f32| points.iter().map(of).fold(f32::MIN, f32::max);
        (low(|p| p.0), high(|p| p.0), low(|p| p.1), high(|p| p.1))
    };
    match op {
        Op::Text {
            layout, line, x, y, ..
        } => {
            let line = &layout.lines()[*line];
            let (left, top) = (x + line.x, y + line.top);
            (left, left + line.width, top, top + line.height)
        }
        Op::Rect {
            x,
            y,
            width,
            height,
            ..
        }
        | Op::Picture {
            x,
            y,
            width,
            height,
            ..
        } => (*x, x + width, *y, y + height),
        Op::Line { from, to, .. } => of(&[*from, *to]),
        Op::Polygon { points, .. } => of(points),
    }
}

#[test]
fn no_two_texts_lie_on_one_another() {
    for laid in laid_out() {
        let (name, pages) = (laid.name(), &laid.pages);
        for (number, page) in (1..).zip(&pages.pages) {
            let lines: Vec<(f32, f32, f32, f32, &str)> = page
                .ops
                .iter()
                .filter_map(|op| {
                    let (x0, x1, y0, y1) = extent(op);
                    op.text().map(|text| (x0, x1, y0, y1, text))
                })
                .filter(|line| !line.4.trim().is_empty())
                .collect();
            for (i, a) in lines.iter().enumerate() {
                for b in lines.iter().skip(i + 1) {
                    // Lines of one paragraph touch; letters stand in the middle of their line.
                    let apart = a.1 <= b.0 + 0.6
                        || b.1 <= a.0 + 0.6
                        || a.3 <= b.2 + 4.5
                        || b.3 <= a.2 + 4.5;
                    assert!(apart, "{name}, page {number}: {a:?} {b:?}");
                }
            }
        }
    }
}

/// A text that promises something after it, and how it ends on the page.
fn beginnings(form: &PaperForm<'_>, lang: &str) -> BTreeSet<String> {
    let blocks = document(form, &locale(lang), None).blocks;
    let text = |block: &Block| match block {
        Block::Heading(text)
        | Block::Subheading { text, .. }
        | Block::Form(Part::Condition(text), _) => Some(flat(text)),
        Block::Form(Part::Question { text, .. }, true) => Some(flat(&text.text)),
        _ => None,
    };
    blocks.iter().filter_map(text).collect()
}

#[test]
fn no_question_stands_at_the_foot_of_a_page_without_its_answers() {
    let content = content();
    let mut tried = 0;
    for laid in laid_out().iter().filter(|laid| laid.languages.len() == 1) {
        let lang = laid.languages[0];
        let form = PaperForm {
            guide: true,
            ..form(&laid.questionnaire, &content)
        };
        let beginnings = beginnings(&form, lang);
        for (number, page) in (1..).zip(&laid.pages.pages) {
            // The last two texts are the footer's.
            let texts: Vec<&Op> = page.ops.iter().filter(|op| op.text().is_some()).collect();
            let Some(Op::Text { layout, .. }) = texts.iter().rev().nth(2) else {
                panic!("{}: page {number} is empty", laid.name());
            };
            tried += 1;
            assert!(
                !beginnings.contains(&flat(layout.text())),
                "{}: {:?} is alone at the foot of page {number}",
                laid.name(),
                layout.text()
            );
        }
    }
    assert!(tried > 150, "only {tried} pages were tried");
}

#[test]
fn there_is_room_for_as_many_rows_as_are_asked_for() {
    let content = content();
    let questionnaire = odd();
    let locale = locale("fr");
    for (rows, expected) in [(1, 1), (3, 3), (9, 4)] {
        let form = PaperForm {
            rows,
            ..form(&questionnaire, &content)
        };
        let blocks = document(&form, &locale, None).blocks;
        let titles = blocks.iter().filter(
            |block| matches!(block, Block::Subheading { text, .. } if text.starts_with("Emploi ")),
        );
        assert_eq!(titles.count(), expected, "{rows}");
    }
}

#[test]
fn helps_for_the_counsellor_are_printed_only_when_asked_for() {
    let content = content();
    let questionnaire = odd();
    let locale = locale("fr");
    for guide in [false, true] {
        let form = PaperForm {
            guide,
            ..form(&questionnaire, &content)
        };
        let pages = paper_pages(&form, &locale, None, &mut TextEngine::new());
        let lines = pages.pages.iter().flat_map(Page::lines);
        // In two rows it is said once.
        let said = lines
            .filter(|line| line.contains("Sans nom de patron."))
            .count();
        assert_eq!(said, usize::from(guide));
    }
}

#[test]
fn only_a_draft_is_marked_as_one() {
    let content = content();
    let locale = locale("fr");
    let marked = |questionnaire: &Questionnaire| {
        let form = form(questionnaire, &content);
        let pages = paper_pages(&form, &locale, None, &mut TextEngine::new());
        let of = |page: &Page| page.lines().any(|line| line.contains("Brouillon"));
        pages.pages.iter().filter(|page| of(page)).count() == pages.pages.len()
    };
    assert!(!marked(&odd()));
    assert!(marked(&content.questionnaires["entrepreneuriat"]));
}

#[test]
fn conditions_with_several_parts_are_said_with_the_numbers_on_paper() {
    let content = content();
    let questionnaire = odd();
    let form = form(&questionnaire, &content);
    let blocks = document(&form, &locale("fr"), None).blocks;
    let said: Vec<String> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Form(Part::Condition(text), _) => Some(flat(text)),
            Block::Form(Part::Remark { text, .. }, _) => Some(flat(&text.text)),
            _ => None,
        })
        .collect();
    for expected in [
        "Seulement si la réponse à la question 1 est « Afrique ».",
        "Écrivez la réponse, ou son numéro dans la liste 1 à la fin.",
        "Seulement si la question 6.1 a une réponse.",
        "Seulement si toutes ces conditions sont remplies : 1) la réponse à la question 1 est « Asie » ; 2) soit la réponse à la question 4 est de moins de 0 degrés, soit au moins une ligne est remplie à la question 6.",
        "Réponse nécessaire si dans au moins une ligne de la question 6, la réponse à la question 6.2 est d’au moins 2 ans.",
    ] {
        assert!(said.iter().any(|s| s == expected), "{expected}\n{said:#?}");
    }
}

#[test]
fn the_command_writes_the_form_and_says_what_keeps_it_from_it() {
    let desk = Desk::new();
    let top = env!("CARGO_MANIFEST_DIR");
    let source = std::fs::read(format!("{top}/questionnaires/entrepreneuriat.ron")).unwrap();
    desk.put("a.ron", &source);
    let run = desk.bilan(&[
        "paper", "a.ron", "--lang", "ar", "--lang", "fr", "--out", "a.pdf",
    ]);
    assert_eq!(run.code, 0, "{}", run.said());
    assert!(run.out.starts_with("Formulaire enregistré"), "{}", run.out);
    let bytes = std::fs::read(desk.at("a.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    // The file that was named is printed, not the carried one of the same id.
    let text = String::from_utf8(source).unwrap();
    desk.put("b.ron", text.replacen("2026.1", "77.7", 1));
    let run = desk.bilan(&["paper", "b.ron", "--out", "b.pdf"]);
    assert_eq!(run.code, 0, "{}", run.said());
    let bytes = std::fs::read(desk.at("b.pdf")).unwrap();
    if let Some(found) = extracted_with(&bytes, &[]) {
        assert!(found.contains("Version 77.7"), "{found}");
    }
    desk.put("c.ron", "(format: 1, id: \"c\"");
    for (arguments, part) in [
        (&["paper", "c.ron", "--out", "c.pdf"][..], "c.ron:1"),
        (&["paper", "missing.ron", "--out", "c.pdf"], "missing.ron"),
        (&["paper", "a.ron", "--lang", "xx", "--out", "c.pdf"], "fr"),
        (&["codebook", "c.ron", "--out", "c.csv"], "c.ron:1"),
    ] {
        let run = desk.bilan(arguments);
        assert_eq!(run.code, 2, "{arguments:?} {}", run.said());
        assert!(run.err.contains(part), "{arguments:?} {}", run.err);
        assert!(!desk.at("c.pdf").exists() && !desk.at("c.csv").exists());
    }
}
