//! What was published is never forgotten, and a new version may not break it.

use bilan::authoring::{Finding, Lock, Rule, Source, against_lock, read_lock};
use bilan::questionnaire::QuestionnaireSource;

use super::{EVERY_KIND_TEXT, all_changed, changed, source};

fn published() -> Lock {
    Lock::publishing(None, &source(EVERY_KIND_TEXT))
}

/// What is found in this text against the first version, each with the rule, the message and the words at its place.
#[track_caller]
fn found(text: &str) -> Vec<(Rule, &'static str, String)> {
    found_against(text, &published())
}

#[track_caller]
fn found_against(text: &str, lock: &Lock) -> Vec<(Rule, &'static str, String)> {
    let tree = Source::of("test.ron".to_owned(), text);
    let at = |finding: &Finding| text[tree.span(&finding.place)].to_owned();
    let findings = against_lock(&source(text), lock);
    findings.iter().map(|f| (f.rule, f.key, at(f))).collect()
}

const DROP_WORDS: [(&str, &str); 1] = [(
    "(id: \"words\", kind: Text(lines: 3), label: {\"fr\": \"Avec vos mots\", \"ar\": \"بكلماتكم\"}, hint: {\"fr\": \"Libre\", \"ar\": \"حر\"}, guide: {\"fr\": \"Écoutez\", \"ar\": \"استمعوا\"}, show_if: All([Language(\"ar\"), Num(\"away\", Above(0.0))]), printed: Project),",
    "",
)];

fn retiring(name: &str) -> (String, String) {
    let old = "retired: [(id: \"shoe_size\"";
    let new =
        format!("retired: [(id: \"{name}\", reason: \"Personne ne savait\"), (id: \"shoe_size\"");
    (old.to_owned(), new)
}

#[test]
fn the_same_again_breaks_nothing() {
    assert_eq!(found(EVERY_KIND_TEXT), []);
}

#[test]
fn an_item_that_is_gone_must_have_a_reason() {
    let gone = all_changed(EVERY_KIND_TEXT, &DROP_WORDS);
    let [(rule, key, at)] = found(&gone).try_into().unwrap();
    assert_eq!((rule, key), (Rule::E12, "versions-item-gone"));
    assert!(at.starts_with('('), "the section it stood in: {at}");
    let (old, new) = retiring("words");
    assert_eq!(found(&changed(&gone, &old, &new)), []);
    let renamed = changed(
        EVERY_KIND_TEXT,
        "(id: \"words\",",
        "(id: \"said\", was: [\"words\"],",
    );
    assert_eq!(found(&renamed), []);
    let forgotten = changed(EVERY_KIND_TEXT, "(id: \"words\",", "(id: \"said\",");
    let keys: Vec<_> = found(&forgotten).into_iter().map(|f| f.1).collect();
    assert_eq!(keys, ["versions-item-gone"]);
}

#[test]
fn an_option_that_is_gone_must_have_a_reason() {
    let unpaid = "(id: \"unpaid\", label: {\"fr\": \"Non payé\", \"ar\": \"بدون أجر\"}),";
    let gone = changed(EVERY_KIND_TEXT, unpaid, "");
    let [(rule, key, _)] = found(&gone).try_into().unwrap();
    assert_eq!((rule, key), (Rule::E12, "versions-choice-gone"));
    let (old, new) = retiring("job_pay/unpaid");
    assert_eq!(found(&changed(&gone, &old, &new)), []);
    let renamed = changed(
        EVERY_KIND_TEXT,
        "(id: \"unpaid\",",
        "(id: \"free\", was: [\"unpaid\"],",
    );
    assert_eq!(found(&renamed), []);
}

#[test]
fn an_option_of_a_shared_list_is_told_once() {
    // A second item takes its choices from the same list.
    let second = "(id: \"country\", kind: SingleChoice(list: \"countries\"),";
    let both = format!(
        "(id: \"born_in\", kind: SingleChoice(list: \"countries\"), label: {{\"fr\": \"Né où\", \"ar\": \"مكان الولادة\"}}),\n{second}"
    );
    let two = changed(EVERY_KIND_TEXT, second, &both);
    let lock = Lock::publishing(None, &source(&two));
    let gone = changed(
        &two,
        "(id: \"ma\", label: {\"fr\": \"Maroc\", \"ar\": \"المغرب\"}),",
        "",
    );
    assert_eq!(found_against(&gone, &lock).len(), 1);
    let (old, new) = retiring("countries/ma");
    assert_eq!(found_against(&changed(&gone, &old, &new), &lock), []);
}

#[test]
fn an_id_keeps_its_type() {
    let retyped = changed(EVERY_KIND_TEXT, "kind: Text(lines: 3)", "kind: Document");
    let expected = (Rule::E11, "versions-retyped", "Document".to_owned());
    assert_eq!(found(&retyped), [expected]);
    // Under a new name it is the same question still.
    let renamed = all_changed(
        EVERY_KIND_TEXT,
        &[(
            "(id: \"words\", kind: Text(lines: 3)",
            "(id: \"said\", was: [\"words\"], kind: Document",
        )],
    );
    let keys: Vec<_> = found(&renamed).into_iter().map(|f| f.1).collect();
    assert_eq!(keys, ["versions-retyped"]);
    // Another competence is another question; several choices instead of one are not.
    let other = changed(
        EVERY_KIND_TEXT,
        "Competence(\"masonry\")",
        "Competence(\"sewing\")",
    );
    let keys: Vec<_> = found(&other).into_iter().map(|f| f.1).collect();
    assert_eq!(keys, ["versions-retyped"]);
    let several = changed(
        EVERY_KIND_TEXT,
        "SingleChoice(list: \"countries\")",
        "MultiChoice(list: \"countries\")",
    );
    assert_eq!(found(&several), []);
}

#[test]
fn a_retired_or_renamed_id_is_not_used_again() {
    let (old, new) = retiring("words");
    let retired = changed(&all_changed(EVERY_KIND_TEXT, &DROP_WORDS), &old, &new);
    let retired = changed(&retired, "\"2026.1\"", "\"2026.2\"");
    let lock = Lock::publishing(Some(published()), &source(&retired));
    // The reason was taken out of the file, the id is used again: the lock remembers.
    let again = (Rule::E11, "versions-reused", "\"words\"".to_owned());
    assert_eq!(found_against(EVERY_KIND_TEXT, &lock), [again]);

    let renamed = changed(
        EVERY_KIND_TEXT,
        "(id: \"words\",",
        "(id: \"said\", was: [\"words\"],",
    );
    let lock = Lock::publishing(Some(published()), &source(&renamed));
    let both = changed(
        &renamed,
        "(id: \"said\", was: [\"words\"],",
        "(id: \"words\", kind: Text(), label: {\"fr\": \"Autre chose\", \"ar\": \"شيء آخر\"}), (id: \"said\", was: [\"words\"],",
    );
    let keys: Vec<_> = found_against(&both, &lock)
        .into_iter()
        .map(|f| f.1)
        .collect();
    assert_eq!(keys, ["versions-renamed-away"]);
    // The name may go back to what it was.
    let back = changed(
        EVERY_KIND_TEXT,
        "(id: \"words\",",
        "(id: \"words\", was: [\"said\"],",
    );
    assert_eq!(found_against(&back, &lock), []);
}

#[test]
fn other_words_under_the_same_id_are_warned_of() {
    let other = changed(
        EVERY_KIND_TEXT,
        "\"Avec vos mots\"",
        "\"Combien de frères ?\"",
    );
    let expected = (Rule::W17, "versions-reworded");
    let [(rule, key, at)] = found(&other).try_into().unwrap();
    assert_eq!((rule, key), expected);
    assert!(at.contains("Combien de frères"), "{at}");
    // A choice that now says the contrary; the same thing said better.
    let choice = changed(EVERY_KIND_TEXT, "\"Non payé\"", "\"Salaire au mois\"");
    assert_eq!(found(&choice).len(), 1);
    let better = changed(
        EVERY_KIND_TEXT,
        "\"Avec vos mots\"",
        "\"Avec vos mots à vous\"",
    );
    assert_eq!(found(&better), []);
    // A translation may change as it likes.
    let translated = changed(EVERY_KIND_TEXT, "\"بكلماتكم\"", "\"شيء مختلف تماما\"");
    assert_eq!(found(&translated), []);
}

#[test]
fn another_questionnaire_under_the_same_file_name_is_refused() {
    let other = changed(EVERY_KIND_TEXT, "id: \"every_kind\"", "id: \"another\"");
    let expected = (
        Rule::E11,
        "versions-other-questionnaire",
        "\"another\"".to_owned(),
    );
    assert_eq!(found(&other), [expected]);
}

#[test]
fn a_lock_forgets_nothing_and_is_read_as_it_was_written() {
    let mut lock = published();
    let (old, new) = retiring("words");
    let renamed = changed(
        EVERY_KIND_TEXT,
        "(id: \"lorry\",",
        "(id: \"truck\", was: [\"lorry\"],",
    );
    let renamed = changed(&renamed, "\"lorry\", \"none\"", "\"truck\", \"none\"");
    let retired = changed(&all_changed(&renamed, &DROP_WORDS), &old, &new);
    let steps = [renamed, retired];
    let mut ids: Vec<String> = lock.items.keys().map(ToString::to_string).collect();
    for (n, text) in steps.iter().enumerate() {
        let next = QuestionnaireSource {
            version: format!("2026.{}", n + 2),
            ..source(text)
        };
        lock = Lock::publishing(Some(lock), &next);
        let now: Vec<String> = lock.items.keys().map(ToString::to_string).collect();
        assert!(ids.iter().all(|id| now.contains(id)), "an id is gone");
        ids = now;
    }
    let text = lock.text().unwrap();
    assert_eq!(read_lock("test.lock.ron", text.as_bytes()).unwrap(), lock);
    assert!(text.lines().count() > lock.items.len(), "one item a line");
    let words = &lock.items["words"];
    assert_eq!(words.retired.as_deref(), Some("Personne ne savait"));
    assert_eq!(
        (words.first.as_str(), words.last.as_str()),
        ("2026.1", "2026.2")
    );
    let tools = &lock.items["tools"].choices;
    assert_eq!(tools["lorry"].became.as_ref().unwrap().as_str(), "truck");
    assert_eq!(tools["trowel"].first, "2026.1");
    let versions: Vec<&str> = lock.published.iter().map(|p| p.version.as_str()).collect();
    assert_eq!(versions, ["2026.1", "2026.2", "2026.3"]);
    assert_ne!(lock.published[0].hash, lock.published[1].hash);
}

#[test]
fn a_newer_lock_is_refused_by_its_number() {
    let text = published().text().unwrap();
    let newer = text.replacen("format: 1", "format: 2", 1);
    assert!(read_lock("test.lock.ron", newer.as_bytes()).is_err());
}
