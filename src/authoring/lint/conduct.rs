//! How an interview is led: checks that say nothing (W09), delicate questions without consent (W13), rows without a
//! line of their own (W16).

use super::{Stands, View};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::questionnaire::{Check, ItemKind};

pub(super) fn rules(view: &View<'_>, found: &mut Vec<Finding>) {
    for Stands { item, place, .. } in &view.items {
        for (i, check) in item.checks.iter().enumerate() {
            let (Check::Must(_, message) | Check::Warn(_, message)) = check;
            if message.is_empty() {
                found.push(
                    Finding::new(
                        Rule::W09,
                        place.field("checks").at(i).at(1),
                        "lint-check-silent",
                    )
                    .naming("at", item.id.as_str())
                    .remedy("lint-check-silent-fix"),
                );
            }
        }
        if let ItemKind::Group { summary, .. } = &item.kind
            && summary.trim().is_empty()
        {
            found.push(
                Finding::new(Rule::W16, place.field("kind"), "lint-no-summary")
                    .naming("at", item.id.as_str())
                    .remedy("lint-no-summary-fix"),
            );
        }
    }
    consent(view, found);
}

/// Told once: one consent before the first of them mends it for all.
fn consent(view: &View<'_>, found: &mut Vec<Finding>) {
    let before = view
        .items
        .iter()
        .take_while(|s| !matches!(s.item.kind, ItemKind::Consent { .. }));
    let sensitive: Vec<&Stands<'_>> = before.filter(|s| s.item.sensitive).collect();
    if let Some(first) = sensitive.first() {
        found.push(
            Finding::new(Rule::W13, first.place.field("sensitive"), "lint-no-consent")
                .naming("at", first.item.id.as_str())
                .naming("count", sensitive.len().to_string())
                .remedy("lint-no-consent-fix"),
        );
    }
}
