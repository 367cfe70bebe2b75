//! What a condition names: items and choices, each with its place and the test it is put to.

use super::condition::{Condition, DateBound};
use super::ids::{ChoiceId, ItemId};
use super::kind::ItemKind;
use super::place::Place;
use crate::lang::LangId;

/// What an answer is looked at for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// Which choice was taken: `Is`, `OneOf`.
    Choice,
    /// Which choices were taken: `Has`, `HasAny`, `CountChosen`.
    Choices,
    /// How large it is: `Num`, `NumVs`, `SumRows`.
    Number,
    /// When it was: `DateIs`.
    Date,
    /// How high it is: `LevelAtLeast`.
    Level,
    /// What it names: `Tasks`.
    Named,
    /// Whether there is one: `Answered`.
    Presence,
    /// Its rows: `Rows`, `AnyRow`, `EveryRow`, `SumRows`.
    Rows,
}

impl Test {
    /// Whether answers to this kind of item can be looked at so.
    #[must_use]
    pub fn fits(self, kind: &ItemKind) -> bool {
        use ItemKind as K;
        match self {
            Self::Choice => matches!(
                kind,
                K::SingleChoice { .. } | K::Likert { .. } | K::Consent { .. }
            ),
            Self::Named => matches!(kind, K::Occupation | K::Activity),
            Self::Choices => matches!(kind, K::MultiChoice { .. }),
            Self::Number => matches!(
                kind,
                K::Number { .. }
                    | K::Duration { .. }
                    | K::Level { .. }
                    | K::Date { .. }
                    | K::Likert { .. }
            ),
            Self::Date => matches!(kind, K::Date { .. }),
            Self::Level => matches!(kind, K::Level { .. } | K::Competence(_)),
            Self::Presence => !matches!(kind, K::Note),
            Self::Rows => matches!(kind, K::Group { .. }),
        }
    }
}

/// An item that a condition names.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention<'a> {
    /// Where its name stands.
    pub place: Place,
    /// The item.
    pub item: &'a ItemId,
    /// The group in whose rows it is looked for.
    pub rows: Option<&'a ItemId>,
    /// What its answer is looked at for.
    pub test: Test,
    /// The choices expected of it, each with its place.
    pub choices: Vec<(Place, &'a ChoiceId)>,
}

/// Something else that a condition names.
#[derive(Debug, Clone, PartialEq)]
pub enum OtherMention<'a> {
    /// A date, as it is written.
    Date(&'a str),
    /// A language.
    Language(&'a LangId),
}

impl Condition {
    /// Every item it names, in order. `place` is where the condition stands.
    #[must_use]
    pub fn mentions(&self, place: &Place) -> Vec<Mention<'_>> {
        let mut found = Found::default();
        found.walk(self, place, None);
        found.items
    }

    /// Every date and language it names, in order. `place` is where the condition stands.
    #[must_use]
    pub fn other_mentions(&self, place: &Place) -> Vec<(Place, OtherMention<'_>)> {
        let mut found = Found::default();
        found.walk(self, place, None);
        found.others
    }

    /// How deep it is nested: 1 for a single test.
    #[must_use]
    pub fn depth(&self) -> usize {
        1 + match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().map(Self::depth).max().unwrap_or_default()
            }
            Self::Not(inner) | Self::AnyRow(_, inner) | Self::EveryRow(_, inner) => inner.depth(),
            _ => 0,
        }
    }
}

#[derive(Default)]
struct Found<'a> {
    items: Vec<Mention<'a>>,
    others: Vec<(Place, OtherMention<'a>)>,
}

impl<'a> Found<'a> {
    fn item(&mut self, place: Place, item: &'a ItemId, rows: Option<&'a ItemId>, test: Test) {
        self.choices(place, item, rows, test, Vec::new());
    }

    fn choices(
        &mut self,
        place: Place,
        item: &'a ItemId,
        rows: Option<&'a ItemId>,
        test: Test,
        choices: Vec<(Place, &'a ChoiceId)>,
    ) {
        self.items.push(Mention {
            place,
            item,
            rows,
            test,
            choices,
        });
    }

    fn walk(&mut self, condition: &'a Condition, place: &Place, rows: Option<&'a ItemId>) {
        use Condition as C;
        let first = || place.at(0);
        let list = |choices: &'a [ChoiceId]| -> Vec<(Place, &'a ChoiceId)> {
            let place = place.at(1);
            let at = |(i, choice)| (place.at(i), choice);
            choices.iter().enumerate().map(at).collect()
        };
        match condition {
            C::All(parts) | C::Any(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.walk(part, &first().at(i), rows);
                }
            }
            C::Not(inner) => self.walk(inner, &first(), rows),
            C::Is(item, choice) => {
                self.choices(
                    first(),
                    item,
                    rows,
                    Test::Choice,
                    vec![(place.at(1), choice)],
                );
            }
            C::Has(item, choice) => {
                self.choices(
                    first(),
                    item,
                    rows,
                    Test::Choices,
                    vec![(place.at(1), choice)],
                );
            }
            C::OneOf(item, choices) => {
                self.choices(first(), item, rows, Test::Choice, list(choices));
            }
            C::HasAny(item, choices) => {
                self.choices(first(), item, rows, Test::Choices, list(choices));
            }
            C::CountChosen(item, _) => self.item(first(), item, rows, Test::Choices),
            C::Num(item, _) => self.item(first(), item, rows, Test::Number),
            C::NumVs(a, _, b) => {
                self.item(first(), a, rows, Test::Number);
                self.item(place.at(2), b, rows, Test::Number);
            }
            C::DateIs(item, DateBound::Before(date) | DateBound::NotBefore(date)) => {
                self.item(first(), item, rows, Test::Date);
                self.others
                    .push((place.at(1).at(0), OtherMention::Date(date)));
            }
            C::LevelAtLeast(item, _) => self.item(first(), item, rows, Test::Level),
            C::Answered(item) => self.item(first(), item, rows, Test::Presence),
            C::Rows(group, _) => self.item(first(), group, rows, Test::Rows),
            C::AnyRow(group, inner) | C::EveryRow(group, inner) => {
                self.item(first(), group, rows, Test::Rows);
                self.walk(inner, &place.at(1), Some(group));
            }
            C::SumRows(group, item, _) => {
                self.item(first(), group, rows, Test::Rows);
                self.item(place.at(1), item, Some(group), Test::Number);
            }
            C::Language(language) => {
                self.others
                    .push((first(), OtherMention::Language(language)));
            }
            C::Mode(_) => {}
        }
    }
}
