//! What every definition, field and form is, in the trainers' languages. English is what the code says of its types.

use std::sync::OnceLock;

use super::{Field, Form, Shapes, VariantForm};
use crate::lang::{LangId, Locale};

/// The languages that have descriptions of their own.
const WRITTEN: [(&str, &str); 2] = [
    ("fr", include_str!("../../../assets/reference/fr.ftl")),
    ("ar", include_str!("../../../assets/reference/ar.ftl")),
];

/// What a definition is, or what stands below it: `["show_if"]` for a field, `["Number"]` for a form,
/// `["Number", "min"]` for a field of a form. A language without descriptions has those of the wider language, else
/// French ones. Nothing where there is no such thing.
#[must_use]
pub fn about(definition: &str, below: &[&str], lang: &LangId) -> Option<String> {
    let english = in_english(definition, below)?;
    let mut lang = lang.clone();
    while lang.as_str() != "en" {
        if let Some(written) = written(&lang) {
            return Some(written.text(&key(definition, below)));
        }
        lang = lang.wider().unwrap_or_else(LangId::french);
    }
    Some(english.to_owned())
}

/// The key of a description in the files of descriptions: `ItemKind-Number-min`.
#[must_use]
pub fn key(definition: &str, below: &[&str]) -> String {
    std::iter::once(definition)
        .chain(below.iter().copied())
        .collect::<Vec<_>>()
        .join("-")
}

fn written(lang: &LangId) -> Option<&'static Locale> {
    static ALL: OnceLock<Vec<Locale>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        WRITTEN
            .iter()
            .map(|(tag, source)| Locale::parse(LangId::new(tag), source))
            .collect()
    });
    all.iter().find(|l| l.lang() == lang)
}

fn in_english(definition: &str, below: &[&str]) -> Option<&'static str> {
    let definition = Shapes::all().get(definition)?;
    let field = |fields: &'static [Field], name: &str| {
        let found = fields.iter().find(|f| f.name == name);
        found.map(|f| f.about.as_str())
    };
    match (&definition.form, below) {
        (_, []) => Some(&definition.about),
        (Form::Record(fields), [name]) => field(fields, name),
        (Form::Choice(variants), [name, rest @ ..]) => {
            let variant = variants.iter().find(|v| v.name == *name)?;
            match (rest, &variant.form) {
                ([], _) => Some(&variant.about),
                ([name], VariantForm::Record(fields)) => field(fields, name),
                _ => None,
            }
        }
        _ => None,
    }
}
