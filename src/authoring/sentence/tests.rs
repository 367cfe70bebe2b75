//! What conditions say, in three languages.

use std::collections::BTreeMap;

use super::*;
use crate::authoring::decode;
use crate::lang::Locales;

/// A questionnaire with one item of each kind that a condition can look at.
fn questionnaire() -> QuestionnaireSource {
    let text = r#"(
        format: 1, id: "t", version: "1", languages: ["fr", "ar", "en"], source_language: "fr",
        title: {"fr": "t"},
        sections: [(id: "s", title: {"fr": "s"}, items: [
            (id: "work", kind: SingleChoice(choices: [
                (id: "yes", label: {"fr": "oui", "ar": "نعم", "en": "yes"}),
                (id: "no", label: {"fr": "non", "ar": "لا", "en": "no"}),
                (id: "once", label: {"fr": "autrefois", "ar": "من قبل", "en": "once"}),
            ]), label: {"fr": "Travaillez-vous ?", "ar": "هل تعمل؟", "en": "Do you work?"}),
            (id: "domains", kind: MultiChoice(choices: [
                (id: "care", label: {"fr": "soins", "ar": "رعاية", "en": "care"}),
                (id: "building", label: {"fr": "bâtiment", "ar": "بناء", "en": "building"}),
            ]), label: {"fr": "Que savez-vous faire ?", "ar": "ما مهاراتك؟", "en": "What can you do?"}),
            (id: "age", kind: Number(unit: {"fr": "ans", "ar": "سنة", "en": "years"}, min: 0, max: 99),
                label: {"fr": "Quel âge avez-vous ?", "ar": "كم عمرك؟", "en": "How old are you?"}),
            (id: "since", kind: Date(precision: Day),
                label: {"fr": "Depuis quand ?", "ar": "منذ متى؟", "en": "Since when?"}),
            (id: "level", kind: Level(levels: []), label: {"fr": "Niveau", "ar": "المستوى", "en": "Level"}),
            (id: "agree", kind: Consent(text: {"fr": "…"}), label: {"fr": "Accord", "ar": "الموافقة", "en": "Consent"}),
            (id: "jobs", label: {"fr": "Emplois", "ar": "الأعمال", "en": "Jobs"}, kind: Group(items: [
                (id: "long", kind: Duration(), label: {"fr": "Durée", "ar": "المدة", "en": "How long"}),
            ])),
            (id: "pet", kind: SingleChoice(choices: [
                (id: "none", label: {"fr": "aucun", "ar": "لا شيء", "en": "none"}),
                (id: "cat", label: {"fr": "chat", "ar": "قط", "en": "cat"}),
                (id: "dog", label: {"fr": "chien", "ar": "كلب", "en": "dog"}),
                (id: "bird", label: {"fr": "oiseau", "ar": "طائر", "en": "bird"}),
            ]), label: {"fr": "Animal", "ar": "حيوان", "en": "Pet"}),
        ])],
    )"#;
    decode("t", text.as_bytes()).unwrap()
}

fn said(lang: &str, condition: &str, naming: Naming<'_>) -> String {
    let condition: Condition = decode("c", condition.as_bytes()).unwrap();
    let locale = Locales::embedded().get(&LangId::new(lang));
    let source = questionnaire();
    let names = |language: &LangId| format!("<{language}>");
    let sentences = Sentences::new(&source, &locale, naming).with_language_names(&names);
    // What binds a number to its word is of no interest here.
    sentences.clause(&condition).replace('\u{a0}', " ")
}

/// What a condition says in French, Arabic and English, items by their numbers.
fn in_three(condition: &str, fr: &str, ar: &str, en: &str) {
    let ids = [
        "work", "domains", "age", "since", "level", "agree", "jobs", "pet",
    ];
    let mut numbers: BTreeMap<ItemId, String> = (1..)
        .zip(ids)
        .map(|(n, id)| (id.into(), n.to_string()))
        .collect();
    numbers.insert("long".into(), "7.1".into());
    for (lang, expected) in [("fr", fr), ("ar", ar), ("en", en)] {
        let said = said(lang, condition, Naming::Numbers(&numbers));
        assert_eq!(said, expected, "{lang} {condition}");
    }
}

#[test]
fn one_choice() {
    in_three(
        r#"Is("work", "yes")"#,
        "la réponse à la question 1 est « oui »",
        "كان الجواب عن السؤال 1 هو «نعم»",
        "the answer to question 1 is “yes”",
    );
    in_three(
        r#"Not(Is("work", "yes"))"#,
        "la réponse à la question 1 n’est pas « oui »",
        "لم يكن الجواب عن السؤال 1 هو «نعم»",
        "the answer to question 1 is not “yes”",
    );
    in_three(
        r#"OneOf("work", ["yes", "no", "once"])"#,
        "la réponse à la question 1 est « oui », « non » ou « autrefois »",
        "كان الجواب عن السؤال 1 هو «نعم» أو «لا» أو «من قبل»",
        "the answer to question 1 is “yes”, “no” or “once”",
    );
    in_three(
        r#"Not(OneOf("work", ["yes", "no"]))"#,
        "la réponse à la question 1 n’est aucune de celles-ci : « oui », « non »",
        "لم يكن الجواب عن السؤال 1 أيا من هذه: «نعم»، «لا»",
        "the answer to question 1 is none of these: “yes”, “no”",
    );
    // Where nearly all are named, paper names the others.
    in_three(
        r#"OneOf("pet", ["cat", "dog", "bird"])"#,
        "la réponse à la question 8 n’est pas « aucun »",
        "لم يكن الجواب عن السؤال 8 هو «لا شيء»",
        "the answer to question 8 is not “none”",
    );
    assert_eq!(
        said("en", r#"OneOf("pet", ["cat", "dog", "bird"])"#, Naming::Ids),
        "the answer to pet is “cat”, “dog” or “bird”"
    );
    in_three(
        r#"Is("agree", "yes")"#,
        "la réponse à la question 6 est « Oui, la personne est d’accord »",
        "كان الجواب عن السؤال 6 هو «نعم، الشخص موافق»",
        "the answer to question 6 is “Yes, the person agrees”",
    );
}

#[test]
fn several_choices() {
    in_three(
        r#"Has("domains", "care")"#,
        "« soins » fait partie des réponses à la question 2",
        "كان «رعاية» من بين الأجوبة عن السؤال 2",
        "“care” is among the answers to question 2",
    );
    in_three(
        r#"Not(Has("domains", "care"))"#,
        "« soins » ne fait pas partie des réponses à la question 2",
        "لم يكن «رعاية» من بين الأجوبة عن السؤال 2",
        "“care” is not among the answers to question 2",
    );
    in_three(
        r#"HasAny("domains", ["care", "building"])"#,
        "les réponses à la question 2 comprennent « soins » ou « bâtiment »",
        "كان من بين الأجوبة عن السؤال 2 «رعاية» أو «بناء»",
        "the answers to question 2 include “care” or “building”",
    );
    in_three(
        r#"Not(HasAny("domains", ["care", "building"]))"#,
        "les réponses à la question 2 ne comprennent aucune de celles-ci : « soins », « bâtiment »",
        "لم يكن من بين الأجوبة عن السؤال 2 أي من هذه: «رعاية»، «بناء»",
        "the answers to question 2 include none of these: “care”, “building”",
    );
    in_three(
        r#"CountChosen("domains", AtLeast(2))"#,
        "le nombre de réponses choisies à la question 2 est d’au moins 2",
        "كان عدد الأجوبة المختارة في السؤال 2 لا يقل عن 2",
        "the number of answers chosen at question 2 is at least 2",
    );
}

#[test]
fn numbers_levels_and_what_their_opposite_is() {
    in_three(
        r#"Num("age", AtLeast(15))"#,
        "la réponse à la question 3 est d’au moins 15 ans",
        "كان الجواب عن السؤال 3 لا يقل عن 15 سنة",
        "the answer to question 3 is at least 15 years",
    );
    in_three(
        r#"Not(Num("age", AtLeast(15)))"#,
        "la réponse à la question 3 est de moins de 15 ans",
        "كان الجواب عن السؤال 3 أقل من 15 سنة",
        "the answer to question 3 is less than 15 years",
    );
    in_three(
        r#"Not(Num("age", Equal(2.5)))"#,
        "la réponse à la question 3 est autre que 2,5 ans",
        "كان الجواب عن السؤال 3 غير 2,5 سنة",
        "the answer to question 3 is other than 2.5 years",
    );
    in_three(
        r#"NumVs("age", Below, "level")"#,
        "la réponse à la question 3 est plus petite que la réponse à la question 5",
        "كان الجواب عن السؤال 3 أصغر من الجواب عن السؤال 5",
        "the answer to question 3 is smaller than the answer to question 5",
    );
    in_three(
        r#"LevelAtLeast("level", 2)"#,
        "le niveau noté à la question 5 est d’au moins 2",
        "كان المستوى المسجل في السؤال 5 لا يقل عن 2",
        "the level marked at question 5 is at least 2",
    );
    in_three(
        r#"Not(LevelAtLeast("level", 2))"#,
        "le niveau noté à la question 5 est de moins de 2",
        "كان المستوى المسجل في السؤال 5 أقل من 2",
        "the level marked at question 5 is less than 2",
    );
}

#[test]
fn dates() {
    in_three(
        r#"DateIs("since", Before("2020-03-02"))"#,
        "la date donnée à la question 4 est avant le 2 mars 2020",
        "كان التاريخ المذكور في السؤال 4 قبل يوم 2 مارس 2020",
        "the date given at question 4 is earlier than 2 March 2020",
    );
    in_three(
        r#"Not(DateIs("since", Before("2020")))"#,
        "la date donnée à la question 4 est en 2020 ou après",
        "كان التاريخ المذكور في السؤال 4 في 2020 أو بعده",
        "the date given at question 4 is in 2020 or later",
    );
    in_three(
        r#"Num("since", Above(2019))"#,
        "la date donnée à la question 4 est après 2019",
        "كان التاريخ المذكور في السؤال 4 بعد سنة 2019",
        "the date given at question 4 is after 2019",
    );
}

#[test]
fn rows_and_sums() {
    in_three(
        r#"Rows("jobs", AtLeast(1))"#,
        "au moins une ligne est remplie à la question 7",
        "كان هناك سطر مملوء على الأقل في السؤال 7",
        "at least one row is filled in at question 7",
    );
    in_three(
        r#"Not(Rows("jobs", AtLeast(1)))"#,
        "aucune ligne n’est remplie à la question 7",
        "لم يكن هناك أي سطر مملوء في السؤال 7",
        "no row is filled in at question 7",
    );
    in_three(
        r#"Rows("jobs", AtMost(3))"#,
        "le nombre de lignes remplies à la question 7 est d’au plus 3",
        "كان عدد الأسطر المملوءة في السؤال 7 لا يزيد على 3",
        "the number of rows filled in at question 7 is at most 3",
    );
    in_three(
        r#"AnyRow("jobs", Num("long", AtLeast(24)))"#,
        "dans au moins une ligne de la question 7, la réponse à la question 7.1 est d’au moins 2 ans",
        "صح في سطر واحد على الأقل من السؤال 7 ما يلي: كان الجواب عن السؤال 7.1 لا يقل عن سنتين",
        "in at least one row of question 7, the answer to question 7.1 is at least 2 years",
    );
    in_three(
        r#"Not(EveryRow("jobs", Num("long", AtLeast(24))))"#,
        "dans au moins une ligne de la question 7, la réponse à la question 7.1 est de moins de 2 ans",
        "صح في سطر واحد على الأقل من السؤال 7 ما يلي: كان الجواب عن السؤال 7.1 أقل من سنتين",
        "in at least one row of question 7, the answer to question 7.1 is less than 2 years",
    );
    in_three(
        r#"SumRows("jobs", "long", Below(27))"#,
        "le total de la question 7.1 sur toutes les lignes de la question 7 est de moins de 2 ans et 3 mois",
        "كان مجموع السؤال 7.1 في كل أسطر السؤال 7 أقل من سنتين و3 أشهر",
        "the total of question 7.1 over all rows of question 7 is less than 2 years and 3 months",
    );
}

#[test]
fn presence_language_and_mode() {
    in_three(
        r#"Answered("age")"#,
        "la question 3 a une réponse",
        "كان هناك جواب عن السؤال 3",
        "question 3 has an answer",
    );
    in_three(
        r#"Not(Answered("age"))"#,
        "la question 3 n’a pas de réponse",
        "لم يكن هناك جواب عن السؤال 3",
        "question 3 has no answer",
    );
    in_three(
        r#"Not(Language("ti"))"#,
        "la langue de la personne n’est pas « <ti> »",
        "لم تكن لغة الشخص هي «<ti>»",
        "the person’s language is not “<ti>”",
    );
    in_three(
        "Mode(Self)",
        "la personne remplit elle-même cette partie",
        "كان الشخص يملأ هذا القسم بنفسه",
        "the person fills in this part themselves",
    );
    in_three(
        "Not(Mode(Observer))",
        "cette partie n’est pas remplie par observation",
        "لم يكن هذا القسم يملأ بالملاحظة",
        "this part is not filled in from observation",
    );
}

#[test]
fn what_belongs_together_is_clear() {
    in_three(
        r#"All([Is("work", "yes"), Answered("age")])"#,
        "la réponse à la question 1 est « oui » et la question 3 a une réponse",
        "كان الجواب عن السؤال 1 هو «نعم» وكان هناك جواب عن السؤال 3",
        "the answer to question 1 is “yes” and question 3 has an answer",
    );
    in_three(
        r#"Any([Is("work", "yes"), Answered("age")])"#,
        "soit la réponse à la question 1 est « oui », soit la question 3 a une réponse",
        "كان الجواب عن السؤال 1 هو «نعم» أو كان هناك جواب عن السؤال 3",
        "either the answer to question 1 is “yes” or question 3 has an answer",
    );
    // The opposite of "both" is "at least one is not so".
    in_three(
        r#"Not(All([Is("work", "yes"), Answered("age")]))"#,
        "soit la réponse à la question 1 n’est pas « oui », soit la question 3 n’a pas de réponse",
        "لم يكن الجواب عن السؤال 1 هو «نعم» أو لم يكن هناك جواب عن السؤال 3",
        "either the answer to question 1 is not “yes” or question 3 has no answer",
    );
    in_three(
        r#"All([Answered("age"), Any([Is("work", "yes"), Answered("since"), Answered("level")])])"#,
        "toutes ces conditions sont remplies : 1) la question 3 a une réponse ; 2) au moins une de ces conditions est remplie : 2.1) la réponse à la question 1 est « oui » ; 2.2) la question 4 a une réponse ; 2.3) la question 5 a une réponse",
        "تحققت كل هذه الشروط: 1) كان هناك جواب عن السؤال 3؛ 2) تحقق شرط واحد على الأقل من هذه الشروط: 2.1) كان الجواب عن السؤال 1 هو «نعم»؛ 2.2) كان هناك جواب عن السؤال 4؛ 2.3) كان هناك جواب عن السؤال 5",
        "all of these are true: 1) question 3 has an answer; 2) at least one of these is true: 2.1) the answer to question 1 is “yes”; 2.2) question 4 has an answer; 2.3) question 5 has an answer",
    );
    // What is said of a row never runs on into the next condition.
    let rows = r#"All([AnyRow("jobs", Answered("long")), Answered("age")])"#;
    assert_eq!(
        said("en", rows, Naming::Labels),
        "all of these are true: 1) in at least one row of “Jobs”, “How long” has an answer; 2) “How old are you?” has an answer"
    );
}

#[test]
fn items_are_called_as_wished_and_what_is_not_there_by_its_id() {
    let labels = |condition| said("fr", condition, Naming::Labels);
    assert_eq!(
        labels(r#"Is("work", "no")"#),
        "la réponse à « Travaillez-vous ? » est « non »"
    );
    assert_eq!(
        said("fr", r#"Is("work", "no")"#, Naming::Ids),
        "la réponse à work est « no »"
    );
    assert_eq!(
        labels(r#"Is("gone", "lost")"#),
        "la réponse à gone est « lost »"
    );
    assert_eq!(labels("All([])"), "aucune condition n’est posée");
}

#[test]
fn a_long_question_is_called_by_its_first_words() {
    let long = "Depuis votre arrivée, combien de fois avez-vous changé de ville, ou de quartier dans la même ville ?";
    assert_eq!(
        shortened(long),
        "Depuis votre arrivée, combien de fois avez-vous changé de ville, ou de…"
    );
    assert_eq!(shortened("Pourquoi {answer:work} ?"), "Pourquoi … ?");
}
