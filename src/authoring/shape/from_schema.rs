//! From the JSON schema of a type to its shape as RON writes it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Definition, Field, Form, Shape, Variant, VariantForm};

/// Adds the definition of a type and of all it is made of.
pub(super) fn add(all: &mut BTreeMap<String, Definition>, schema: &schemars::Schema, name: &str) {
    let value = schema.as_value();
    if let Some(definitions) = value.get("$defs").and_then(Value::as_object) {
        for (name, value) in definitions {
            all.insert(name.clone(), definition(name, value));
        }
    }
    all.insert(name.to_owned(), definition(name, value));
}

fn definition(name: &str, value: &Value) -> Definition {
    let form = if let Some(fields) = fields(value) {
        Form::Record(fields)
    } else if let Some(variants) = variants(value) {
        Form::Choice(variants)
    } else {
        Form::Plain(shape(value))
    };
    Definition {
        name: name.to_owned(),
        about: about(value),
        form,
    }
}

fn about(value: &Value) -> String {
    let text = value.get("description").and_then(Value::as_str);
    text.unwrap_or_default().replace('\n', " ")
}

fn fields(value: &Value) -> Option<Vec<Field>> {
    let properties = value.get("properties")?.as_object()?;
    let needed: Vec<&str> = value
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let field = |(name, value): (&String, &Value)| Field {
        name: name.clone(),
        about: about(value),
        needed: needed.contains(&name.as_str()),
        default: value
            .get("default")
            .filter(|d| !d.is_null())
            .map(Value::to_string),
        shape: shape(value),
    };
    let mut fields: Vec<Field> = properties.iter().map(field).collect();
    // What must be there comes first, and what it is called before all.
    let rank = |f: &Field| (!f.needed, f.name != "id", f.name != "kind");
    fields.sort_by_key(rank);
    Some(fields)
}

fn variants(value: &Value) -> Option<Vec<Variant>> {
    if let Some(names) = value.get("enum").and_then(Value::as_array) {
        return Some(names.iter().filter_map(|n| alone(n, "")).collect());
    }
    let all = value.get("oneOf")?.as_array()?;
    Some(all.iter().flat_map(variant).collect())
}

fn alone(name: &Value, about: &str) -> Option<Variant> {
    Some(Variant {
        name: name.as_str()?.to_owned(),
        about: about.to_owned(),
        form: VariantForm::Alone,
    })
}

fn variant(value: &Value) -> Vec<Variant> {
    let about = about(value);
    if let Some(name) = value.get("const") {
        return alone(name, &about).into_iter().collect();
    }
    if let Some(names) = value.get("enum").and_then(Value::as_array) {
        return names.iter().filter_map(|n| alone(n, &about)).collect();
    }
    let inner = value.get("properties").and_then(Value::as_object);
    let Some((name, inner)) = inner.and_then(|p| p.iter().next()) else {
        return Vec::new();
    };
    let form = match (fields(inner), inner.get("prefixItems")) {
        (Some(fields), _) => VariantForm::Record(fields),
        (None, Some(Value::Array(parts))) => VariantForm::Parts(parts.iter().map(shape).collect()),
        (None, _) => VariantForm::Parts(vec![shape(inner)]),
    };
    vec![Variant {
        name: name.clone(),
        about,
        form,
    }]
}

fn shape(value: &Value) -> Shape {
    if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return Shape::Named(name.to_owned());
    }
    if let Some(any) = value.get("anyOf").and_then(Value::as_array) {
        let inner = any.iter().find(|v| !is_null(v)).map_or(Shape::Text, shape);
        return Shape::Optional(Box::new(inner));
    }
    match value.get("type") {
        Some(Value::Array(types)) => {
            let inner = types.iter().find(|t| t.as_str() != Some("null"));
            let mut alone = value.clone();
            if let (Some(object), Some(inner)) = (alone.as_object_mut(), inner) {
                object.insert("type".to_owned(), inner.clone());
            }
            Shape::Optional(Box::new(shape(&alone)))
        }
        Some(Value::String(kind)) => of_type(kind, value),
        _ => Shape::Text,
    }
}

fn is_null(value: &Value) -> bool {
    value.get("type").and_then(Value::as_str) == Some("null")
}

fn of_type(kind: &str, value: &Value) -> Shape {
    match kind {
        "number" => Shape::Number,
        "boolean" => Shape::Truth,
        "integer" => {
            let bounds = match value.get("format").and_then(Value::as_str) {
                Some("uint8") => (0.0, f64::from(u8::MAX)),
                Some("uint16") => (0.0, f64::from(u16::MAX)),
                Some("uint32") => (0.0, f64::from(u32::MAX)),
                Some("int16") => (f64::from(i16::MIN), f64::from(i16::MAX)),
                // Beyond this a number is no longer exact.
                Some("uint" | "uint64") => (0.0, 9_007_199_254_740_992.0),
                _ => (-9_007_199_254_740_992.0, 9_007_199_254_740_992.0),
            };
            Shape::Whole(bounds.0, bounds.1)
        }
        "array" => match (value.get("prefixItems"), value.get("items")) {
            (Some(Value::Array(parts)), _) => Shape::Tuple(parts.iter().map(shape).collect()),
            (_, Some(items)) => Shape::List(Box::new(shape(items))),
            _ => Shape::List(Box::new(Shape::Text)),
        },
        "object" => {
            let values = value.get("additionalProperties").map_or(Shape::Text, shape);
            let keys = value.get("propertyNames").map_or(Shape::Text, shape);
            Shape::Map(Box::new(keys), Box::new(values))
        }
        _ => Shape::Text,
    }
}
