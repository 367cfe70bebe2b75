//! Where the counsellor goes from one item.

use crate::interview::Session;
use crate::questionnaire::{ItemKind, ItemRef};

/// The places that are stops: every shown item outside groups; a group is one stop with all its rows.
fn stops(session: &Session) -> Vec<&ItemRef> {
    session
        .relevance()
        .shown()
        .map(|(_, at)| at)
        .filter(|at| at.row.is_none())
        .collect()
}

/// The first place without an answer, else the first place.
#[must_use]
pub fn first_place(session: &Session) -> Option<ItemRef> {
    let stops = stops(session);
    let is_note = |at: &ItemRef| {
        session
            .questionnaire()
            .item(&at.item)
            .is_some_and(|i| matches!(i.kind, ItemKind::Note))
    };
    let open = stops
        .iter()
        .find(|at| session.shown_answer(at).is_none() && !is_note(at));
    open.or(stops.first()).map(|at| (*at).clone())
}

/// The place after this one.
#[must_use]
pub fn next_place(session: &Session, at: &ItemRef) -> Option<ItemRef> {
    neighbour(session, at, 1)
}

/// The place before this one.
#[must_use]
pub fn previous_place(session: &Session, at: &ItemRef) -> Option<ItemRef> {
    neighbour(session, at, -1)
}

fn neighbour(session: &Session, at: &ItemRef, step: isize) -> Option<ItemRef> {
    let stops = stops(session);
    let here = if let Some(here) = stops.iter().position(|s| s.item == at.item) {
        here
    } else {
        // The place itself may have been hidden by an answer: go by the questionnaire's order.
        let order = |a: &ItemRef| session.questionnaire().info(&a.item).map_or(0, |i| i.order);
        let after = stops
            .iter()
            .position(|s| order(s) > order(at))
            .unwrap_or(stops.len());
        if step > 0 {
            return stops.get(after).map(|a| (*a).clone());
        }
        after
    };
    stops
        .get(here.checked_add_signed(step)?)
        .map(|a| (*a).clone())
}
