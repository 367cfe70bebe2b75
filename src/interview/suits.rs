//! Whether an answer suits a question of another version, and in which form.

use std::collections::BTreeSet;

use super::parked::Parking;
use crate::questionnaire::{
    Answer, Choice, ChoiceId, Chosen, DatePrecision, Item, ItemKind, Value,
};

/// What becomes of an answer under another question.
#[derive(Debug, Clone, PartialEq)]
pub enum Suits {
    /// It stands there, in this form.
    Yes {
        /// The answer as it is given there.
        answer: Answer,
        /// A choice it names has another id there.
        renamed: bool,
        /// More could be answered there.
        widened: bool,
    },
    /// Some of what was chosen stands there, the rest does not.
    Partly {
        /// What stands there.
        kept: Answer,
        /// What does not.
        aside: Answer,
    },
    /// It does not.
    No(Parking),
}

/// The partner of a choice among others: the same id, one that was once called so, or one that it was once called.
#[must_use]
pub fn partner<'a>(choice: &Choice, among: &'a [Choice], from: &[Choice]) -> Option<&'a Choice> {
    let named = |id: &ChoiceId| among.iter().find(|c| c.id == *id);
    named(&choice.id)
        .or_else(|| among.iter().find(|c| c.was.contains(&choice.id)))
        .or_else(|| {
            let free = |id: &&ChoiceId| !from.iter().any(|c| c.id == **id);
            choice.was.iter().rev().filter(free).find_map(named)
        })
}

/// What becomes of an answer to `old`, with these choices, under `new`, with those.
#[must_use]
pub fn suits(answer: &Answer, old: (&Item, &[Choice]), new: (&Item, &[Choice])) -> Suits {
    use ItemKind as K;
    let same = |widened| Suits::Yes {
        answer: answer.clone(),
        renamed: false,
        widened,
    };
    match (&old.0.kind, &new.0.kind) {
        (K::SingleChoice { .. }, K::SingleChoice { .. } | K::MultiChoice { .. })
        | (K::MultiChoice { .. }, K::MultiChoice { .. })
        | (K::Likert { .. }, K::Likert { .. }) => of_choices(answer, old.1, new),
        (
            K::Number { min, max, .. },
            K::Number {
                min: least,
                max: most,
                ..
            },
        ) => {
            let unchanged = (min, max) == (least, most);
            match answer {
                Answer::Given(Value::Number(x)) if !unchanged && !(*least..=*most).contains(x) => {
                    Suits::No(Parking::OutOfRange)
                }
                _ => same(!unchanged && least <= min && most >= max),
            }
        }
        (K::Duration { max_years }, K::Duration { max_years: most }) => match answer {
            Answer::Given(Value::Months(months))
                if most != max_years && *months > u32::from(*most) * 12 + 11 =>
            {
                Suits::No(Parking::OutOfRange)
            }
            _ => same(most > max_years),
        },
        (K::Date { precision }, K::Date { precision: asked }) => {
            same(fineness(*asked) > fineness(*precision))
        }
        (K::Competence(id), K::Competence(other)) if id != other => Suits::No(Parking::Retyped),
        (K::Consent { text, .. }, K::Consent { text: now, .. }) => match answer {
            // An agreement is to the words that were read aloud.
            Answer::Given(Value::Consent { language, .. })
                if text != now && text.get(language).trim() != now.get(language).trim() =>
            {
                Suits::No(Parking::Reworded)
            }
            _ => same(false),
        },
        (one, other) if one.name() == other.name() => same(false),
        _ => Suits::No(Parking::Retyped),
    }
}

fn fineness(precision: DatePrecision) -> u8 {
    match precision {
        DatePrecision::Year => 0,
        DatePrecision::Month => 1,
        DatePrecision::Day => 2,
    }
}

fn of_choices(answer: &Answer, from: &[Choice], (new, among): (&Item, &[Choice])) -> Suits {
    let several = matches!(new.kind, ItemKind::MultiChoice { .. });
    let translated = |chosen: &Chosen| -> Option<Chosen> {
        let choice = from.iter().find(|c| c.id == chosen.id);
        let id = match choice {
            Some(choice) => partner(choice, among, from).map(|c| c.id.clone()),
            // A choice that the old version did not know either.
            None => among
                .iter()
                .find(|c| c.id == chosen.id || c.was.contains(&chosen.id))
                .map(|c| c.id.clone()),
        };
        id.map(|id| Chosen {
            id,
            text: chosen.text.clone(),
        })
    };
    let known: BTreeSet<&ChoiceId> = from
        .iter()
        .filter_map(|c| partner(c, among, from))
        .map(|c| &c.id)
        .collect();
    let added = !from.is_empty() && among.iter().any(|c| !known.contains(&c.id));
    match answer {
        Answer::Given(Value::Choice(chosen)) => match translated(chosen) {
            None => Suits::No(Parking::ChoiceGone),
            Some(there) => Suits::Yes {
                renamed: there.id != chosen.id,
                widened: several || added,
                answer: Answer::Given(if several {
                    Value::Choices(vec![there])
                } else {
                    Value::Choice(there)
                }),
            },
        },
        Answer::Given(Value::Choices(list)) => {
            let mut kept: Vec<(&ChoiceId, Chosen)> = Vec::new();
            let (mut aside, mut renamed) = (Vec::new(), false);
            for chosen in list {
                let Some(there) = translated(chosen) else {
                    aside.push(chosen.clone());
                    continue;
                };
                renamed |= there.id != chosen.id;
                // Two choices that became one are taken once.
                let merged =
                    |(was, k): &(&ChoiceId, Chosen)| k.id == there.id && **was != chosen.id;
                if there.text.is_some() || !kept.iter().any(merged) {
                    kept.push((&chosen.id, there));
                }
            }
            let kept: Vec<Chosen> = kept.into_iter().map(|(_, chosen)| chosen).collect();
            let given = |list| Answer::Given(Value::Choices(list));
            match (kept.is_empty(), aside.is_empty()) {
                (_, true) => Suits::Yes {
                    answer: given(kept),
                    renamed,
                    widened: added,
                },
                (true, false) => Suits::No(Parking::ChoiceGone),
                (false, false) => Suits::Partly {
                    kept: given(kept),
                    aside: given(aside),
                },
            }
        }
        _ => Suits::Yes {
            answer: answer.clone(),
            renamed: false,
            widened: several || added,
        },
    }
}
