//! A condition as trainers write it.

use crate::authoring::tree::quoted;
use crate::questionnaire::{Bound, ChoiceId, Condition, DateBound, ItemId, Mode, Relation};

/// The condition, written on one line.
pub(super) fn written(condition: &Condition) -> String {
    use Condition as C;
    let id = |id: &ItemId| quoted(id.as_str());
    let ids = |choices: &[ChoiceId]| {
        let ids: Vec<String> = choices.iter().map(|c| quoted(c.as_str())).collect();
        format!("[{}]", ids.join(", "))
    };
    let all = |parts: &[Condition]| {
        let parts: Vec<String> = parts.iter().map(written).collect();
        format!("[{}]", parts.join(", "))
    };
    match condition {
        C::All(parts) => format!("All({})", all(parts)),
        C::Any(parts) => format!("Any({})", all(parts)),
        C::Not(inner) => format!("Not({})", written(inner)),
        C::Is(item, choice) => format!("Is({}, {})", id(item), quoted(choice.as_str())),
        C::OneOf(item, choices) => format!("OneOf({}, {})", id(item), ids(choices)),
        C::Has(item, choice) => format!("Has({}, {})", id(item), quoted(choice.as_str())),
        C::HasAny(item, choices) => format!("HasAny({}, {})", id(item), ids(choices)),
        C::CountChosen(item, b) => format!("CountChosen({}, {})", id(item), bound(*b)),
        C::Num(item, b) => format!("Num({}, {})", id(item), bound(*b)),
        C::DateIs(item, b) => format!("DateIs({}, {})", id(item), date(b)),
        C::NumVs(one, how, other) => {
            format!("NumVs({}, {}, {})", id(one), relation(*how), id(other))
        }
        C::LevelAtLeast(item, level) => format!("LevelAtLeast({}, {level})", id(item)),
        C::Answered(item) => format!("Answered({})", id(item)),
        C::Rows(group, b) => format!("Rows({}, {})", id(group), bound(*b)),
        C::AnyRow(group, inner) => format!("AnyRow({}, {})", id(group), written(inner)),
        C::EveryRow(group, inner) => format!("EveryRow({}, {})", id(group), written(inner)),
        C::SumRows(group, item, b) => {
            format!("SumRows({}, {}, {})", id(group), id(item), bound(*b))
        }
        C::Language(language) => format!("Language({})", quoted(language.as_str())),
        C::Mode(mode) => format!("Mode({})", who(*mode)),
    }
}

fn bound(bound: Bound) -> String {
    match bound {
        Bound::AtLeast(x) => format!("AtLeast({x})"),
        Bound::AtMost(x) => format!("AtMost({x})"),
        Bound::Above(x) => format!("Above({x})"),
        Bound::Below(x) => format!("Below({x})"),
        Bound::Equal(x) => format!("Equal({x})"),
    }
}

fn date(bound: &DateBound) -> String {
    match bound {
        DateBound::Before(day) => format!("Before({})", quoted(day)),
        DateBound::NotBefore(day) => format!("NotBefore({})", quoted(day)),
    }
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::AtLeast => "AtLeast",
        Relation::AtMost => "AtMost",
        Relation::Above => "Above",
        Relation::Below => "Below",
        Relation::Equal => "Equal",
    }
}

fn who(mode: Mode) -> &'static str {
    match mode {
        Mode::Interview => "Interview",
        Mode::SelfAnswered => "Self",
        Mode::Observer => "Observer",
    }
}
