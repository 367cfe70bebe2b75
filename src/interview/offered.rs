//! Cascades: which choices are offered, given the answer to the item above.

use super::Session;
use super::view::At;
use crate::questionnaire::{
    Answer, AnswerView, Choice, ChoiceId, Chosen, Item, ItemId, ItemKind, ItemRef, Questionnaire,
    Value,
};

/// The choices that are offered at this place: those without a parent, and those whose parent was taken above. All of
/// them where the item has nothing above it.
#[must_use]
pub fn offered<'q>(session: &'q Session, at: &ItemRef) -> Vec<&'q Choice> {
    let questionnaire = session.questionnaire();
    let Some(item) = questionnaire.item(&at.item) else {
        return Vec::new();
    };
    let view = At::new(session, at);
    let taken = Taken::of(item, &view);
    let choices = questionnaire.choices(item).iter();
    choices.filter(|choice| taken.offers(choice)).collect()
}

/// The item whose answer says which choices of this one are offered.
#[must_use]
pub fn parent_of(item: &Item) -> Option<&ItemId> {
    match &item.kind {
        ItemKind::SingleChoice { parent, .. } | ItemKind::MultiChoice { parent, .. } => {
            parent.as_ref()
        }
        _ => None,
    }
}

/// What was taken above.
#[derive(Debug, PartialEq)]
pub(super) enum Taken<'v> {
    /// There is nothing above: everything is offered.
    Free,
    /// These; none while nothing was answered there.
    Choices(Vec<&'v ChoiceId>),
    /// The answer there is of another kind than choices: nothing is kept back for it.
    Unreadable,
}

impl<'v> Taken<'v> {
    pub fn of(item: &Item, view: &'v dyn AnswerView) -> Self {
        let Some(parent) = parent_of(item) else {
            return Self::Free;
        };
        match view.answer(parent).and_then(Answer::value) {
            None => Self::Choices(Vec::new()),
            Some(Value::Choice(chosen)) => Self::Choices(vec![&chosen.id]),
            Some(Value::Choices(list)) => Self::Choices(list.iter().map(|c| &c.id).collect()),
            Some(_) => Self::Unreadable,
        }
    }

    fn offers(&self, choice: &Choice) -> bool {
        match (self, &choice.parent) {
            (Self::Choices(taken), Some(parent)) => taken.contains(&parent),
            _ => true,
        }
    }
}

/// What of an answer counts: all of it, the choices of it that are offered, or nothing. The rest is masked.
pub(super) fn still_offered(
    questionnaire: &Questionnaire,
    item: &Item,
    answer: &Answer,
    view: &dyn AnswerView,
) -> Option<Answer> {
    let taken = Taken::of(item, view);
    if !matches!(taken, Taken::Choices(_)) {
        return Some(answer.clone());
    }
    let choices = questionnaire.choices(item);
    let offers = |chosen: &Chosen| {
        let choice = choices.iter().find(|c| c.id == chosen.id);
        choice.is_none_or(|c| taken.offers(c))
    };
    match answer {
        Answer::Given(Value::Choice(chosen)) if !offers(chosen) => None,
        Answer::Given(Value::Choices(list)) => {
            let kept: Vec<Chosen> = list.iter().filter(|c| offers(c)).cloned().collect();
            (list.is_empty() || !kept.is_empty()).then_some(Answer::Given(Value::Choices(kept)))
        }
        answer => Some(answer.clone()),
    }
}
