//! Conditions as a trainer would write them.

use super::write::quoted;
use crate::questionnaire::{Bound, ChoiceId, Condition, DateBound};

/// The longest condition on one line.
const WIDTH: usize = 100;

/// A condition; one that is too long for a line has each part on its own, so many steps from the margin.
#[must_use]
pub fn condition(written: &Condition, indent: usize) -> String {
    let line = on_one_line(written);
    if line.chars().count() <= WIDTH {
        return line;
    }
    let (name, parts) = match written {
        Condition::All(parts) => ("All", parts),
        Condition::Any(parts) => ("Any", parts),
        _ => return line,
    };
    let step = "    ";
    let parts: Vec<String> = parts
        .iter()
        .map(|part| {
            format!(
                "{}{},\n",
                step.repeat(indent + 1),
                condition(part, indent + 1)
            )
        })
        .collect();
    format!("{name}([\n{}{}])", parts.concat(), step.repeat(indent))
}

fn on_one_line(written: &Condition) -> String {
    use Condition as C;
    let all = |parts: &[Condition]| {
        let parts: Vec<String> = parts.iter().map(on_one_line).collect();
        parts.join(", ")
    };
    let name = |id: &crate::questionnaire::ItemId| quoted(id.as_str());
    let list = |choices: &[ChoiceId]| {
        let choices: Vec<String> = choices.iter().map(|c| quoted(c.as_str())).collect();
        choices.join(", ")
    };
    match written {
        C::All(parts) => format!("All([{}])", all(parts)),
        C::Any(parts) => format!("Any([{}])", all(parts)),
        C::Not(inner) => format!("Not({})", on_one_line(inner)),
        C::Is(item, choice) => format!("Is({}, {})", name(item), quoted(choice.as_str())),
        C::OneOf(item, choices) => format!("OneOf({}, [{}])", name(item), list(choices)),
        C::Has(item, choice) => format!("Has({}, {})", name(item), quoted(choice.as_str())),
        C::HasAny(item, choices) => format!("HasAny({}, [{}])", name(item), list(choices)),
        C::CountChosen(item, by) => format!("CountChosen({}, {})", name(item), bound(*by)),
        C::Num(item, by) => format!("Num({}, {})", name(item), bound(*by)),
        C::NumVs(a, relation, b) => format!("NumVs({}, {relation:?}, {})", name(a), name(b)),
        C::DateIs(item, DateBound::Before(day)) => {
            format!("DateIs({}, Before({}))", name(item), quoted(day))
        }
        C::DateIs(item, DateBound::NotBefore(day)) => {
            format!("DateIs({}, NotBefore({}))", name(item), quoted(day))
        }
        C::LevelAtLeast(item, least) => format!("LevelAtLeast({}, {least})", name(item)),
        C::Answered(item) => format!("Answered({})", name(item)),
        C::Rows(group, by) => format!("Rows({}, {})", name(group), bound(*by)),
        C::AnyRow(group, inner) => format!("AnyRow({}, {})", name(group), on_one_line(inner)),
        C::EveryRow(group, inner) => format!("EveryRow({}, {})", name(group), on_one_line(inner)),
        C::SumRows(group, item, by) => {
            format!("SumRows({}, {}, {})", name(group), name(item), bound(*by))
        }
        C::Language(language) => format!("Language({})", quoted(language.as_str())),
        C::Mode(mode) => {
            // `Self` is what the file calls it.
            let mode = match mode {
                crate::questionnaire::Mode::Interview => "Interview",
                crate::questionnaire::Mode::SelfAnswered => "Self",
                crate::questionnaire::Mode::Observer => "Observer",
            };
            format!("Mode({mode})")
        }
    }
}

fn bound(by: Bound) -> String {
    match by {
        Bound::AtLeast(x) => format!("AtLeast({x})"),
        Bound::AtMost(x) => format!("AtMost({x})"),
        Bound::Above(x) => format!("Above({x})"),
        Bound::Below(x) => format!("Below({x})"),
        Bound::Equal(x) => format!("Equal({x})"),
    }
}
