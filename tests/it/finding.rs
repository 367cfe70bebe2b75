//! An occupation, a competence or an activity is found by what people say: with errors, in any language and order.

mod laws;
mod screen;

use std::sync::LazyLock;

use bilan::authoring::{Content, decode, embedded_files, load};
use bilan::competence::{Competence, CompetenceKind, FrameworkSource};
use bilan::occupation::{Activities, AddedCatalogue, Catalogue, Finder, OccupationSource, Sought};

static CARRIED: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

/// Occupations with titles in three languages.
const OCCUPATIONS: &str = r#"[
    (format: 1, id: "baker", grid: {"learning": (1, 2)},
        label: {"fr": "Boulanger / boulangère", "ar": "خبّاز / خبّازة", "en": "Baker"},
        other_titles: {"fr": ["ouvrier de boulangerie"], "ar": ["مول الفران", "عامل في المخبزة"], "en": ["bread maker"]}),
    (format: 1, id: "bricklayer", grid: {"learning": (1, 2)},
        label: {"fr": "Maçon / maçonne", "ar": "البنّاء", "en": "Bricklayer"},
        other_titles: {"en": ["brick mason"]}),
    (format: 1, id: "electrician", grid: {"learning": (1, 2)},
        label: {"fr": "Électricien / électricienne du bâtiment", "ar": "كهربائي مبانٍ", "en": "Building electrician"}),
    (format: 1, id: "driver", grid: {"learning": (1, 2)},
        label: {"fr": "Conducteur d’engins / conductrice d’engins", "ar": "سائق آليات", "en": "Machine driver"},
        other_titles: {"fr": ["chauffeur-livreur"], "en": ["driver's mate"]}),
    (format: 1, id: "lorry", grid: {"learning": (1, 2)},
        label: {"fr": "Chauffeur de camion", "ar": "سائق شاحنة / سائقة شاحنة", "en": "Lorry driver"}),
    (format: 1, id: "teacher", grid: {"learning": (1, 2)},
        label: {"fr": "Professeur des écoles", "ar": "معلّم / معلّمة", "en": "Primary school teacher"},
        other_titles: {"ar": ["أستاذة التعليم الابتدائي"], "fr": ["maître(sse) d’école"]}),
    (format: 1, id: "official", grid: {"learning": (1, 2)},
        label: {"fr": "Agent d’accueil", "ar": "مسؤول الاستقبال", "en": "Receptionist"},
        other_titles: {"fr": ["chargé de l’accueil"]}),
    (format: 1, id: "cook", esco: Some("http://example.org/cook"), grid: {"learning": (1, 2)},
        label: {"fr": "Cuisinier / cuisinière", "ar": "طبّاخ / طبّاخة", "en": "Cook"}),
]"#;

/// Occupations of another catalogue, of which one is ours.
const IMPORTED: &str = r#"[
    (format: 1, id: "imported_baker",
        label: {"fr": "Boulanger industriel", "en": "Baker"}),
    (format: 1, id: "imported_pilot",
        label: {"fr": "Pilote d’aéronef", "ar": "قائد طائرة / قائدة طائرة", "en": "aircraft pilot"},
        other_titles: {"fr": ["commandant de bord Airbus A320"]}),
    (format: 1, id: "imported_cook", esco: Some("http://example.org/cook"),
        label: {"fr": "Cuisinier gastronome", "en": "gourmet cook"}),
]"#;

fn framework() -> FrameworkSource {
    let text = r#"(format: 1, competences: [
        (id: "learning", label: {"fr": "Apprendre", "ar": "التعلّم", "en": "Learn"}),
        (id: "weld", kind: Listed, label: {"fr": "souder des pièces", "en": "weld parts"}, other_names: {"fr": ["soudure à l’arc"]}),
        (id: "bake", kind: Listed, label: {"fr": "pétrir la pâte", "en": "knead dough"}, other_names: {"ar": ["عجن العجين"]}),
    ])"#;
    decode("competences.ron", text.as_bytes()).unwrap()
}

fn activities() -> Activities {
    let text = r#"(format: 1,
        groups: [(id: "care", label: {"fr": "Soins", "ar": "الرعاية", "en": "Care"})],
        activities: [
            (id: "elders", group: "care", label: {"fr": "S’occuper d’une personne âgée", "ar": "رعاية مسنّ", "en": "Care for an old person"}),
            (id: "wedding_cook", group: "care", label: {"fr": "Cuisiner pour des fêtes", "ar": "الطبخ في الأعراس", "en": "Cook for feasts"}, other_names: {"fr": ["traiteuse de mariage"]}),
        ])"#;
    decode("activities.ron", text.as_bytes()).unwrap()
}

fn imported() -> AddedCatalogue {
    let mut framework = framework();
    let listed = |c: &Competence| c.kind == CompetenceKind::Listed;
    framework.competences.retain(listed);
    AddedCatalogue {
        framework,
        occupations: decode("imported.ron", IMPORTED.as_bytes()).unwrap(),
    }
}

fn occupations() -> Vec<OccupationSource> {
    decode("occupations.ron", OCCUPATIONS.as_bytes()).unwrap()
}

fn catalogue(framework: FrameworkSource, occupations: Vec<OccupationSource>) -> Catalogue {
    let carried = &CARRIED.catalogue;
    let (references, constants) = (carried.references(), carried.constants());
    Catalogue::new(
        framework,
        occupations,
        references.clone(),
        constants.clone(),
    )
    .with_activities(activities())
    .with_catalogue(imported())
}

static SMALL: LazyLock<(Catalogue, Finder)> = LazyLock::new(|| {
    let catalogue = catalogue(framework(), occupations());
    let finder = Finder::new(&catalogue);
    (catalogue, finder)
});

/// The ids that are found, best first; those found by a part of the words behind a bar.
fn found(sought: Sought, words: &str) -> Vec<String> {
    let (catalogue, finder) = &*SMALL;
    ids(catalogue, finder, sought, words)
}

fn ids(catalogue: &Catalogue, finder: &Finder, sought: Sought, words: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut partly = false;
    for hit in finder.find(sought, words, 20) {
        if !hit.whole && !partly {
            partly = true;
            ids.push("|".to_owned());
        }
        assert!(hit.whole || partly);
        assert!(hit.whole != partly, "whole ones come first");
        ids.push(match sought {
            Sought::Occupation => catalogue.occupations()[hit.position].id.to_string(),
            Sought::Competence => catalogue.framework().all()[hit.position].id.to_string(),
            Sought::Activity => {
                let activities = &catalogue.activities().activities;
                activities[hit.position].id.to_string()
            }
        });
    }
    ids
}

#[track_caller]
fn first(words: &str, id: &str) {
    let all = found(Sought::Occupation, words);
    assert_eq!(
        all.first().map(String::as_str),
        Some(id),
        "{words:?} finds {all:?}"
    );
}

#[test]
fn typing_errors_are_forgiven_by_the_length_of_the_word() {
    for words in [
        "boulanger",
        "boulangre",
        "boullanger",
        "boulager",
        "boulonger",
        "voulanger",
        "buolanger",
        "boullangerr",
        "BOULANGERE",
        "boulan",
        "boulnge",
    ] {
        first(words, "baker");
    }
    for words in ["macon", "mason", "maçonn", "amcon"] {
        first(words, "bricklayer");
    }
    // Two errors in a short word are another word, and so is one in a very short one.
    assert!(found(Sought::Occupation, "nasen").is_empty());
    assert!(found(Sought::Occupation, "brd").is_empty());
    assert_eq!(found(Sought::Occupation, "a320"), ["imported_pilot"]);
}

#[test]
fn accents_case_apostrophes_and_ligatures_make_no_difference() {
    for words in [
        "électricien",
        "ELECTRICIEN",
        "e\u{301}lectricien",
        "Électricienne",
    ] {
        first(words, "electrician");
    }
    for words in [
        "conducteur d'engins",
        "conducteur d’engins",
        "conducteur engins",
        "ENGINS",
    ] {
        first(words, "driver");
    }
    first("l'accueil", "official");
    first("driver mate", "driver");
}

#[test]
fn arabic_is_found_however_it_is_written() {
    for words in [
        "خباز",
        "خبّاز",
        "خَبَّاز",
        "خبـــاز",
        "الخباز",
        "خبازة",
        "خبازه",
        "الخبازة",
        "مول الفران",
        "مول فران",
        "المخبزة",
        "في المخبزه",
    ] {
        first(words, "baker");
    }
    for words in ["بناء", "البناء", "بنا", "بنّاء", "والبناء"] {
        first(words, "bricklayer");
    }
    for words in [
        "أستاذة",
        "استاذة",
        "إستاذه",
        "الأستاذة",
        "ٱستاذة",
        "معلمة",
        "المعلمه",
        "ابتدائى",
        "الإبتدائي",
    ] {
        first(words, "teacher");
    }
    for words in ["مسؤول", "مسئول", "مسوول", "المسؤول", "مسؤول الإستقبال"]
    {
        first(words, "official");
    }
    // Kaf and yeh of Persian keyboards.
    first("کهربائی", "electrician");
    for words in [
        "قائد طائرة",
        "قايد طايره",
        "قائدة طائرة",
        "طائرة قائدة",
        "airbus A٣٢٠",
        "A۳۲۰",
    ] {
        first(words, "imported_pilot");
    }
}

#[test]
fn words_may_come_in_any_order_and_language() {
    for words in ["camion chauffeur", "chauffeur camion", "camion chauffer"] {
        assert_eq!(found(Sought::Occupation, words)[0], "lorry");
        assert_eq!(found(Sought::Occupation, words)[1], "|");
    }
    // Each word is in a title of its own.
    for words in ["chauffeur شاحنة", "شاحنة driver", "lorry chauffeur"] {
        assert_eq!(found(Sought::Occupation, words)[..2], ["lorry", "|"]);
    }
}

#[test]
fn a_plural_and_the_other_gender_are_found() {
    for words in ["boulangers", "boulangères", "bakers", "خبازون", "الخبازات"] {
        first(words, "baker");
    }
    for words in ["maitresse d'ecole", "maître d’école"] {
        first(words, "teacher");
    }
    for words in ["conductrice d’engins", "conductrices engin"] {
        first(words, "driver");
    }
    first("سائقة شاحنة", "lorry");
}

#[test]
fn the_nearest_is_first() {
    // Exact before beginning, own before imported, title before other title, short before long.
    assert_eq!(
        found(Sought::Occupation, "baker"),
        ["baker", "imported_baker"]
    );
    assert_eq!(
        found(Sought::Occupation, "boulanger"),
        ["baker", "imported_baker"]
    );
    assert_eq!(
        found(Sought::Occupation, "chauffeur")[..2],
        ["lorry", "driver"]
    );
    // What an imported catalogue calls our own occupation finds ours.
    assert_eq!(found(Sought::Occupation, "gourmet cook"), ["cook"]);
    let (_, finder) = &*SMALL;
    let hit = &finder.find(Sought::Occupation, "البناء", 5)[0];
    assert_eq!((hit.title.as_str(), hit.lang.as_str()), ("البنّاء", "ar"));
    let hit = &finder.find(Sought::Occupation, "bread maker", 5)[0];
    assert_eq!(
        (hit.title.as_str(), hit.lang.as_str()),
        ("bread maker", "en")
    );
    assert_eq!(finder.find(Sought::Occupation, "b", 2).len(), 2);
}

#[test]
fn words_that_nobody_knows_leave_the_rest_to_be_found() {
    assert_eq!(
        found(Sought::Occupation, "je faisais la boulangerie")[0],
        "baker"
    );
    assert_eq!(
        found(Sought::Occupation, "xyzzy boulanger")[..2],
        ["|", "baker"]
    );
    assert_eq!(found(Sought::Occupation, "كنت خباز"), ["baker"]);
    assert_eq!(found(Sought::Occupation, "I was a baker")[0], "baker");
    // Only words that weigh nothing: they are looked for all the same.
    assert!(!found(Sought::Occupation, "de").is_empty());
}

#[test]
fn what_is_no_word_finds_nothing() {
    for words in [
        "",
        " ",
        "…",
        "'",
        "(((",
        "qwxzkjq",
        "\u{200f}",
        "ء",
        "👩🏾‍🍳",
        "123456789",
    ] {
        assert!(found(Sought::Occupation, words).is_empty(), "{words:?}");
    }
    let long = "ж".repeat(10_000);
    assert!(found(Sought::Occupation, &long).is_empty());
    let long = "boulanger ".repeat(1_000);
    first(&long, "baker");
    let long = format!("boulanger{}", "r".repeat(10_000));
    assert!(found(Sought::Occupation, &long).is_empty());
    let (_, finder) = &*SMALL;
    assert!(finder.find(Sought::Occupation, "boulanger", 0).is_empty());
}

#[test]
fn competences_and_activities_are_found_the_same_way() {
    assert_eq!(found(Sought::Competence, "soudure"), ["weld"]);
    assert_eq!(found(Sought::Competence, "العجين"), ["bake"]);
    assert_eq!(found(Sought::Competence, "petrir patte")[0], "bake");
    assert_eq!(found(Sought::Activity, "cuisiner fete")[0], "wedding_cook");
    assert_eq!(found(Sought::Activity, "طبخ الاعراس")[0], "wedding_cook");
    assert_eq!(found(Sought::Activity, "mariages"), ["wedding_cook"]);
    assert_eq!(found(Sought::Activity, "personne agee"), ["elders"]);
}

#[test]
fn each_carried_occupation_is_first_by_its_own_title() {
    let catalogue = &CARRIED.catalogue;
    for occupation in catalogue.occupations() {
        for (lang, title) in occupation.label.iter() {
            let found = ids(catalogue, CARRIED.finder(), Sought::Occupation, title);
            assert_eq!(found[0], occupation.id.as_str(), "{lang}: {title}");
        }
    }
}
