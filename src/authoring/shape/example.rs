//! The shortest thing that may stand somewhere, written as a trainer would write it.

use super::{Definition, Field, Form, Shape, Shapes, Variant, VariantForm};

/// How many descriptors a list of them has: one for each level, 0 to 4.
const LEVELS: usize = 5;

/// A form as it is written: `Is("item", "choice")`.
#[must_use]
pub fn example(definition: &Definition, variant: &Variant) -> String {
    let inside = match &variant.form {
        VariantForm::Alone => return variant.name.clone(),
        VariantForm::Parts(parts) => {
            let owner = match definition.name.as_str() {
                "Said" => variant.name.as_str(),
                name => name,
            };
            let parts: Vec<String> = parts.iter().map(|p| value(p, owner)).collect();
            let parts = parts.join(", ");
            if owner == "Condition" && variant.name.contains("Row") {
                // What has rows is a group, though it is named as any item is.
                parts.replacen("\"item\"", "\"group\"", 1)
            } else {
                parts
            }
        }
        VariantForm::Record(fields) => {
            let needed = fields.iter().any(|f| f.needed);
            let shown = fields
                .iter()
                .enumerate()
                .filter(|(i, f)| f.needed || (!needed && *i == 0));
            written(shown.map(|(_, f)| f))
        }
    };
    format!("{}({inside})", variant.name)
}

fn written<'a>(fields: impl Iterator<Item = &'a Field>) -> String {
    let fields: Vec<String> = fields
        .map(|f| format!("{}: {}", f.name, value(&f.shape, &f.name)))
        .collect();
    fields.join(", ")
}

/// Something of another shape by a name of its own, as it is written; nothing of other definitions.
#[must_use]
pub(super) fn plain_example(definition: &Definition) -> Option<String> {
    let plain = matches!(definition.form, Form::Plain(_));
    plain.then(|| named(&definition.name, ""))
}

/// A value of this shape; its owner, a field or definition, says what its words and figures may be.
fn value(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text => format!("\"{}\"", text(owner)),
        Shape::Number | Shape::Whole(..) => number(owner).to_owned(),
        Shape::Truth => "true".to_owned(),
        Shape::List(inner) => {
            let times = if owner == "levels" { LEVELS } else { 1 };
            let one = value(inner, owner);
            format!("[{}]", vec![one; times].join(", "))
        }
        Shape::Map(keys, inner) => {
            let key = match **keys {
                Shape::Text => format!("\"{}\"", text_key(owner)),
                _ => value(keys, ""),
            };
            format!("{{{key}: {}}}", value(inner, ""))
        }
        Shape::Tuple(parts) => {
            let parts: Vec<String> = parts.iter().map(|p| value(p, owner)).collect();
            format!("({})", parts.join(", "))
        }
        Shape::Optional(inner) => value(inner, owner),
        Shape::Named(name) => named(name, owner),
    }
}

fn named(name: &str, owner: &str) -> String {
    let Some(definition) = Shapes::all().get(name) else {
        return String::new();
    };
    match &definition.form {
        Form::Plain(inner) => {
            let named_by_itself = matches!(inner, Shape::Text);
            let owner = if named_by_itself { name } else { owner };
            value(inner, owner)
        }
        Form::Record(fields) => format!("({})", written(fields.iter().filter(|f| f.needed))),
        Form::Choice(variants) => {
            // The plainest form; never one that holds another of its kind, which would not end.
            let plainest = variants
                .iter()
                .find(|v| matches!(v.form, VariantForm::Alone))
                .or_else(|| variants.iter().find(|v| !holds(v, name)));
            plainest.map_or_else(String::new, |v| example(definition, v))
        }
    }
}

fn holds(variant: &Variant, name: &str) -> bool {
    match &variant.form {
        VariantForm::Alone => false,
        VariantForm::Parts(parts) => parts.iter().any(|p| is_of(p, name)),
        VariantForm::Record(fields) => fields.iter().any(|f| is_of(&f.shape, name)),
    }
}

fn is_of(shape: &Shape, name: &str) -> bool {
    match shape {
        Shape::Named(named) => named == name,
        Shape::List(inner) | Shape::Map(_, inner) | Shape::Optional(inner) => is_of(inner, name),
        Shape::Tuple(parts) => parts.iter().any(|p| is_of(p, name)),
        _ => false,
    }
}

fn text(owner: &str) -> &'static str {
    match owner {
        "ItemId" => "item",
        "ChoiceId" => "choice",
        "SectionId" => "section",
        "CompetenceId" => "competence",
        "CredentialId" => "licence",
        "OccupationId" => "occupation",
        "LangId" => "fr",
        "Date" | "DateBound" => "2020-01",
        "scale" => "scale",
        "list" => "list",
        _ => "…",
    }
}

fn number(owner: &str) -> &'static str {
    match owner {
        "min" => "0",
        "max" | "max_years" => "60",
        "lines" => "4",
        "MinimumAge" | "KnockOut" => "18",
        _ => "2",
    }
}

fn text_key(owner: &str) -> &'static str {
    match owner {
        "Trade" => "competence",
        "Rows" => "item",
        _ => "fr",
    }
}
