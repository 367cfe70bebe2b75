//! Counted things are said as the language counts: one answer, two answers, three, eleven, a hundred.

use std::collections::BTreeMap;

use bilan::lang::{DigitsWish, LangId, Locale, Locales, MessageArgs};

/// Nought, one, two, a few, many, a hundred.
const COUNTS: [u32; 6] = [0, 1, 2, 3, 11, 100];

/// The messages of a language that choose by a number, with the names of everything they take.
fn counted(tag: &str) -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let source = Locales::carried(&LangId::new(tag)).unwrap();
    let mut found = BTreeMap::new();
    let mut key = "";
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some((name, _)) = line.split_once(" =")
        {
            key = name;
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-');
            (
                rest[..end.unwrap_or(rest.len())].to_owned(),
                rest.contains("->"),
            )
        });
        for (name, _) in names {
            let entry: &mut (Vec<String>, Vec<String>) = found.entry(key.to_owned()).or_default();
            if !entry.0.contains(&name) {
                entry.0.push(name.clone());
            }
            if line.contains(&format!("${name} ->")) && !entry.1.contains(&name) {
                entry.1.push(name);
            }
        }
    }
    found.retain(|_, (_, selectors)| !selectors.is_empty());
    found
}

fn said(
    locale: &Locale,
    key: &str,
    (names, selectors): &(Vec<String>, Vec<String>),
    n: u32,
) -> String {
    let mut args = MessageArgs::new();
    for name in names {
        if selectors.contains(name) {
            args.set(name.clone(), n);
        } else {
            args.set(name.clone(), "X");
        }
    }
    locale.with(key, &args)
}

/// The words of a sentence without its figures.
fn words(text: &str) -> String {
    text.chars().filter(|c| !c.is_numeric()).collect()
}

#[test]
fn every_count_has_its_form() {
    let locales = Locales::embedded();
    let arabic = counted("ar");
    assert!(arabic.len() > 12, "{:?}", arabic.keys());
    for tag in ["fr", "ar", "en"] {
        let locale = locales.get(&LangId::new(tag));
        for (key, takes) in counted(tag) {
            // The first of a month is no count.
            if key == "date-long" {
                continue;
            }
            let forms = COUNTS.map(|n| said(&locale, &key, &takes, n));
            for (n, form) in COUNTS.iter().zip(&forms) {
                assert!(
                    !form.contains(['{', '$']) && !form.contains(&key) && !form.trim().is_empty(),
                    "{tag} {key} {n}: {form}"
                );
            }
            let [_, one, two, few, many, hundred] = &forms;
            match tag {
                // "and 3 more": nothing that is counted is named.
                "ar" if key == "report-list-others" => {
                    assert_ne!(words(one), words(two), "ar {key}");
                }
                "ar" => {
                    // 1, 2, 3 to 10, 11 to 99 and 100 are five ways to say it.
                    for (a, b) in [(one, two), (two, few), (one, few), (few, many)] {
                        assert_ne!(words(a), words(b), "ar {key}");
                    }
                    assert!(
                        !one.contains('1') && !two.contains('2'),
                        "ar {key}: {one} / {two}"
                    );
                    for (n, form) in [("3", few), ("11", many), ("100", hundred)] {
                        assert!(form.contains(n), "ar {key}: {form}");
                    }
                }
                _ => {
                    assert_ne!(words(one), words(few), "{tag} {key}");
                    assert_eq!(words(two), words(hundred), "{tag} {key}");
                }
            }
        }
    }
}

#[test]
fn a_message_counted_in_french_is_counted_in_arabic() {
    let (french, arabic) = (counted("fr"), counted("ar"));
    for key in french.keys().filter(|k| *k != "date-long") {
        let (there, here) = (arabic.get(key), &french[key]);
        let there = there.unwrap_or_else(|| panic!("{key} has no forms in Arabic"));
        for selector in &here.1 {
            assert!(there.1.contains(selector), "{key}: {selector}");
        }
    }
}

#[test]
fn the_forms_are_those_an_arabic_writer_uses() {
    let arabic = Locales::embedded().get(&LangId::new("ar"));
    let answers = |answered: u32, asked: u32| {
        let mut args = MessageArgs::new();
        args.set("answered", answered);
        args.set("asked", asked);
        arabic
            .with("state-finished", &args)
            .replace("المقابلة منتهية: ", "")
    };
    assert_eq!(answers(0, 1), "لا جواب من أصل سؤال واحد");
    assert_eq!(answers(1, 2), "جواب واحد من أصل سؤالين");
    assert_eq!(answers(2, 10), "جوابان من أصل 10 أسئلة");
    assert_eq!(answers(3, 11), "3 أجوبة من أصل 11 سؤالا");
    assert_eq!(answers(99, 100), "99 جوابا من أصل 100 سؤال");
    assert_eq!(answers(102, 103), "102 جواب من أصل 103 أسئلة");
    let own = Locales::embedded().with_digits(DigitsWish::Own);
    let own = own.get(&LangId::new("ar"));
    assert!(
        own.with1("profile-assessed", "count", 12)
            .starts_with("١٢ ")
    );
}
