//! Which item, choice or section of the new version is which of the old one.

use std::collections::BTreeMap;

use super::walk::{Standing, choices, items};
use crate::questionnaire::{Choice, ChoiceId, Condition, Item, ItemId, QuestionnaireSource};

/// Two versions, item by item.
pub(super) struct Pairs<'a> {
    pub old: &'a QuestionnaireSource,
    pub new: &'a QuestionnaireSource,
    /// Items of both, in the order of the new version.
    pub both: Vec<(Standing<'a>, Standing<'a>)>,
    /// Items of the old version alone.
    pub gone: Vec<Standing<'a>>,
    /// Items of the new version alone.
    pub added: Vec<Standing<'a>>,
    /// What old items became, whether their id differs or not.
    pub became: BTreeMap<&'a ItemId, &'a Item>,
}

impl<'a> Pairs<'a> {
    pub fn new(old: &'a QuestionnaireSource, new: &'a QuestionnaireSource) -> Self {
        let mut before: BTreeMap<&ItemId, Standing<'a>> =
            items(old).into_iter().map(|s| (&s.item.id, s)).collect();
        let order: Vec<&ItemId> = items(old).iter().map(|s| &s.item.id).collect();
        let (mut both, mut rest) = (Vec::new(), Vec::new());
        for (position, standing) in items(new).into_iter().enumerate() {
            match before.remove(&standing.item.id) {
                Some(same) => both.push((position, same, standing)),
                None => rest.push((position, standing)),
            }
        }
        let mut added = Vec::new();
        for (position, standing) in rest {
            let former = standing.item.was.iter().rev();
            match former.into_iter().find_map(|was| before.remove(was)) {
                Some(same) => both.push((position, same, standing)),
                None => added.push(standing),
            }
        }
        both.sort_by_key(|(position, ..)| *position);
        let both: Vec<_> = both.into_iter().map(|(_, a, b)| (a, b)).collect();
        let became = both.iter().map(|(a, b)| (&a.item.id, b.item)).collect();
        let gone = order
            .into_iter()
            .filter_map(|id| before.remove(id))
            .collect();
        Self {
            old,
            new,
            both,
            gone,
            added,
            became,
        }
    }

    /// The id that an item of the old version has in the new one.
    pub fn id(&self, old: &ItemId) -> ItemId {
        let new = self.became.get(old);
        new.map_or_else(|| old.clone(), |new| new.id.clone())
    }

    /// The id that a choice of an old item has in the new version.
    pub fn choice(&self, item: &ItemId, old: &ChoiceId) -> ChoiceId {
        let item = self.became.get(item);
        let there = item.and_then(|item| partner(old, choices(self.new, item)));
        there.map_or_else(|| old.clone(), |c| c.id.clone())
    }

    /// An old condition, with the names that the new version uses.
    pub fn condition(&self, old: &Condition) -> Condition {
        use Condition as C;
        let id = |item: &ItemId| self.id(item);
        let one = |item: &ItemId, choice: &ChoiceId| self.choice(item, choice);
        let all = |item: &ItemId, list: &[ChoiceId]| -> Vec<ChoiceId> {
            list.iter().map(|c| self.choice(item, c)).collect()
        };
        let inner = |c: &Condition| Box::new(self.condition(c));
        let each = |list: &[Condition]| list.iter().map(|c| self.condition(c)).collect();
        match old {
            C::All(parts) => C::All(each(parts)),
            C::Any(parts) => C::Any(each(parts)),
            C::Not(c) => C::Not(inner(c)),
            C::Is(i, c) => C::Is(id(i), one(i, c)),
            C::OneOf(i, list) => C::OneOf(id(i), all(i, list)),
            C::Has(i, c) => C::Has(id(i), one(i, c)),
            C::HasAny(i, list) => C::HasAny(id(i), all(i, list)),
            C::CountChosen(i, bound) => C::CountChosen(id(i), *bound),
            C::Num(i, bound) => C::Num(id(i), *bound),
            C::DateIs(i, bound) => C::DateIs(id(i), bound.clone()),
            C::NumVs(a, relation, b) => C::NumVs(id(a), *relation, id(b)),
            C::LevelAtLeast(i, level) => C::LevelAtLeast(id(i), *level),
            C::Answered(i) => C::Answered(id(i)),
            C::Rows(i, bound) => C::Rows(id(i), *bound),
            C::AnyRow(i, c) => C::AnyRow(id(i), inner(c)),
            C::EveryRow(i, c) => C::EveryRow(id(i), inner(c)),
            C::SumRows(a, b, bound) => C::SumRows(id(a), id(b), *bound),
            C::Language(language) => C::Language(language.clone()),
            C::Mode(mode) => C::Mode(*mode),
        }
    }

    /// The name that a text of the old version has in the new one; see [`crate::questionnaire::texts`].
    pub fn text_key(&self, key: &str) -> String {
        let parts: Vec<&str> = key.split('/').collect();
        match parts.as_slice() {
            [owner @ ("list" | "scale"), list, choice] => {
                let there = shared(self.new, owner, list)
                    .and_then(|among| partner(&ChoiceId::from(*choice), among));
                let choice = there.map_or(*choice, |c| c.id.as_str());
                format!("{owner}/{list}/{choice}")
            }
            ["section", ..] | [_] | [] => key.to_owned(),
            [item, "choice", choice] => {
                let item = ItemId::from(*item);
                let choice = self.choice(&item, &ChoiceId::from(*choice));
                format!("{}/choice/{choice}", self.id(&item))
            }
            [item, rest @ ..] => format!("{}/{}", self.id(&ItemId::from(*item)), rest.join("/")),
        }
    }
}

/// The choice of the new version that an old one is: of its id, or once called so.
pub(super) fn partner<'a>(old: &ChoiceId, new: &'a [Choice]) -> Option<&'a Choice> {
    let same = new.iter().find(|c| c.id == *old);
    same.or_else(|| new.iter().find(|c| c.was.contains(old)))
}

/// The choices of a shared list or scale.
pub(super) fn shared<'a>(
    source: &'a QuestionnaireSource,
    owner: &str,
    id: &str,
) -> Option<&'a [Choice]> {
    if owner == "list" {
        let list = source.lists.iter().find(|l| l.id == id);
        return list.map(|l| l.choices.as_slice());
    }
    let scale = source.scales.iter().find(|s| s.id == id);
    scale.map(|s| s.choices.as_slice())
}
