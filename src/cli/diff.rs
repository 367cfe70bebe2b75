//! `bilan diff`: what differs between two versions of a questionnaire, and what it means for interviews under way.

use std::path::Path;

use serde_json::{Value, json};

use super::arguments::Told;
use super::definition::definition;
use super::output::{Exit, say, say_error};
use crate::authoring::{Change, Class, Telling, diff, embedded_files, load};
use crate::lang::{LangId, Locale, MessageArgs};

/// Compares two files.
pub fn run(old: &Path, new: &Path, format: Told, locale: &Locale) -> Exit {
    let (old, new) = match (definition(old), definition(new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            for diagnostic in [old.err(), new.err()].into_iter().flatten() {
                say_error(&diagnostic.line(locale));
            }
            return Exit::Failed;
        }
    };
    let changes = diff(&old, &new);
    let names = language_names(locale);
    let telling = Telling {
        old: &old,
        new: &new,
        locale,
        language: &names,
    };
    match format {
        Told::Human => tell(&changes, &telling),
        Told::Json => say(&format!("{:#}", as_json(&changes, &telling))),
    }
    Exit::Fine
}

/// The names of languages in the reader's, as the carried references have them.
pub fn language_names(locale: &Locale) -> impl Fn(&LangId) -> String + use<> {
    let content = load(&embedded_files()).ok();
    let reader = locale.lang().clone();
    move |language| match &content {
        Some(content) => content.catalogue.language_name(language, &reader),
        None => language.to_string(),
    }
}

/// Says the differences, the weightiest first, each group with what it means.
pub fn tell(changes: &[Change], telling: &Telling<'_>) {
    let l = telling.locale;
    let mut args = MessageArgs::new();
    args.set("title", telling.new.title.get(l.lang()).to_owned());
    args.set("from", telling.old.version.clone());
    args.set("to", telling.new.version.clone());
    say(&l.with("diff-between", &args));
    if changes.is_empty() {
        say(&l.text("diff-none"));
    }
    for class in Class::ALL {
        let of: Vec<&Change> = changes.iter().filter(|c| c.class == class).collect();
        if of.is_empty() {
            continue;
        }
        say("");
        say(&l.with1(heading(class), "count", of.len()));
        say(&l.text(&format!("{}-about", heading(class))));
        for change in of {
            say(&format!("  • {}", change.words(telling)));
            if let Some(to_do) = change.to_do(telling) {
                say(&format!("    {to_do}"));
            }
        }
    }
}

fn heading(class: Class) -> &'static str {
    match class {
        Class::Red => "diff-red",
        Class::Amber => "diff-amber",
        Class::Green => "diff-green",
    }
}

fn as_json(changes: &[Change], telling: &Telling<'_>) -> Value {
    let count = |class| changes.iter().filter(|c| c.class == class).count();
    let told = changes.iter().map(|change| {
        json!({
            "class": change.class.name(),
            "change": change.key.trim_start_matches("diff-"),
            "at": change.at,
            "words": change.words(telling),
            "to_do": change.to_do(telling),
        })
    });
    json!({
        "questionnaire": telling.new.id,
        "from": telling.old.version,
        "to": telling.new.version,
        "red": count(Class::Red),
        "amber": count(Class::Amber),
        "green": count(Class::Green),
        "changes": told.collect::<Vec<_>>(),
    })
}
