//! The differences between an item and its former self, and between two lists of choices.

use super::change::{Change, Class, Said, Side};
use super::diff::{asked_if, named};
use super::pairs::{Pairs, partner};
use super::walk::{Standing, carries_over, choices as choices_in, list_of, type_of};
use crate::questionnaire::{
    Check, Choice, Condition, DatePrecision, Item, ItemKind, QuestionnaireSource, Required,
};

/// Everything but texts, which are compared elsewhere.
pub(super) fn item(
    pairs: &Pairs<'_>,
    before: &Standing<'_>,
    after: &Standing<'_>,
    found: &mut Vec<Change>,
) {
    let (old, new) = (before.item, after.item);
    let about = |class, key| Change::new(class, key, new.id.as_str()).saying("at", named(new));
    if old.id != new.id {
        let change = about(Class::Green, "diff-item-renamed");
        found.push(
            change
                .saying("before", Said::Plain(old.id.to_string()))
                .saying("after", Said::Plain(new.id.to_string())),
        );
    }
    place(pairs, before, after, found);
    let (was, is) = (type_of(&old.kind), type_of(&new.kind));
    if !carries_over(&was, &is) {
        let change = about(Class::Red, "diff-retyped").asking("diff-retyped-remedy");
        found.push(
            change
                .saying("before", Said::Plain(was))
                .saying("after", Said::Plain(is)),
        );
        return;
    }
    if was != is {
        found.push(about(Class::Amber, "diff-several"));
    }
    asked(pairs, old, new, found);
    kind(old, new, found);
    // A shared list is told once, where both sides take it.
    if list_of(old).is_none() || list_of(old) != list_of(new) {
        let sides = (choices_in(pairs.old, old), choices_in(pairs.new, new));
        choices(sides, new.id.as_str(), &named(new), pairs.new, found);
    }
}

fn place(pairs: &Pairs<'_>, before: &Standing<'_>, after: &Standing<'_>, found: &mut Vec<Change>) {
    let new = after.item;
    let about = |class, key| Change::new(class, key, new.id.as_str()).saying("at", named(new));
    let group = before.group.map(|g| pairs.id(g));
    if group.as_ref() != after.group {
        found.push(about(Class::Red, "diff-moved-group"));
        return;
    }
    let old = pairs.old.sections.get(before.section);
    let now = pairs.new.sections.get(after.section);
    if let (Some(old), Some(now)) = (old, now)
        && old.id != now.id
        && after.group.is_none()
    {
        let title = Said::Text(now.title.clone(), now.id.to_string());
        found.push(about(Class::Green, "diff-moved-section").saying("section", title));
    }
}

/// When it is asked, whether it must be answered, and what is accepted.
fn asked(pairs: &Pairs<'_>, old: &Item, new: &Item, found: &mut Vec<Change>) {
    let about = |class, key| Change::new(class, key, new.id.as_str()).saying("at", named(new));
    let shown = old.show_if.as_ref().map(|c| pairs.condition(c));
    if shown != new.show_if {
        let change = about(Class::Amber, "diff-shown");
        found.push(
            change
                .saying("before", asked_if(old.show_if.as_ref(), Side::Old))
                .saying("after", asked_if(new.show_if.as_ref(), Side::New)),
        );
    }
    let required = match &old.required {
        Required::If(condition) => Required::If(pairs.condition(condition)),
        other => other.clone(),
    };
    if required != new.required {
        found.push(match &new.required {
            Required::No => about(Class::Green, "diff-required-no"),
            Required::Yes => about(Class::Amber, "diff-required-yes"),
            Required::If(condition) => {
                let condition = Said::Condition(Box::new(condition.clone()), Side::New);
                about(Class::Amber, "diff-required-if").saying("condition", condition)
            }
        });
    }
    checks(pairs, old, new, found);
    let mut flag = |differs: bool, class, key| {
        if differs {
            found.push(about(class, key));
        }
    };
    flag(
        old.sensitive && !new.sensitive,
        Class::Amber,
        "diff-sensitive-no",
    );
    flag(
        !old.sensitive && new.sensitive,
        Class::Amber,
        "diff-sensitive-yes",
    );
    flag(old.interest != new.interest, Class::Red, "diff-interest");
    flag(old.holds != new.holds, Class::Red, "diff-holds");
    flag(old.printed != new.printed, Class::Amber, "diff-printed");
    flag(old.media != new.media, Class::Green, "diff-media");
}

fn checks(pairs: &Pairs<'_>, old: &Item, new: &Item, found: &mut Vec<Change>) {
    // A check with the names of the new version, as it is compared, and as it stands.
    let parts = |check: &Check, translated: bool| -> (bool, Condition, Condition) {
        let must = matches!(check, Check::Must(..));
        let (Check::Must(condition, _) | Check::Warn(condition, _)) = check;
        let compared = if translated {
            pairs.condition(condition)
        } else {
            condition.clone()
        };
        (must, compared, condition.clone())
    };
    let before: Vec<_> = old.checks.iter().map(|c| parts(c, true)).collect();
    let after: Vec<_> = new.checks.iter().map(|c| parts(c, false)).collect();
    let same = |a: &(bool, Condition, Condition), b: &(bool, Condition, Condition)| {
        (a.0, &a.1) == (b.0, &b.1)
    };
    let gone = before.iter().filter(|a| !after.iter().any(|b| same(a, b)));
    let gone: Vec<_> = gone.collect();
    let added = after.iter().filter(|b| !before.iter().any(|a| same(a, b)));
    let added: Vec<_> = added.collect();
    let about = |key| Change::new(Class::Amber, key, new.id.as_str()).saying("at", named(new));
    let said = |(_, _, condition): &(bool, Condition, Condition), side| {
        Said::Condition(Box::new(condition.clone()), side)
    };
    if let ([gone], [added]) = (gone.as_slice(), added.as_slice()) {
        let change = match (gone.1 == added.1, added.0) {
            (true, true) => about("diff-check-must").saying("condition", said(added, Side::New)),
            (true, false) => about("diff-check-warn").saying("condition", said(added, Side::New)),
            (false, _) => about("diff-check-changed")
                .saying("before", said(gone, Side::Old))
                .saying("after", said(added, Side::New)),
        };
        found.push(change);
        return;
    }
    for gone in gone {
        found.push(about("diff-check-gone").saying("condition", said(gone, Side::Old)));
    }
    for added in added {
        found.push(about("diff-check-added").saying("condition", said(added, Side::New)));
    }
}

/// What a kind asks for beside its choices.
fn kind(old: &Item, new: &Item, found: &mut Vec<Change>) {
    use ItemKind as K;
    let about = |class, key| Change::new(class, key, new.id.as_str()).saying("at", named(new));
    let mut limits = |before: (f64, f64), after: (f64, f64)| {
        if before == after {
            return;
        }
        let wider = after.0 <= before.0 && after.1 >= before.1;
        let (class, key) = if wider {
            (Class::Green, "diff-range-wider")
        } else {
            (Class::Amber, "diff-range-narrower")
        };
        found.push(
            about(class, key)
                .saying("min", Said::Number(after.0))
                .saying("max", Said::Number(after.1)),
        );
    };
    match (&old.kind, &new.kind) {
        (
            K::Number {
                min, max, decimals, ..
            },
            K::Number {
                min: least,
                max: most,
                decimals: now,
                ..
            },
        ) => {
            limits((*min, *max), (*least, *most));
            if decimals != now {
                let decimals = Said::Number(f64::from(*now));
                found.push(about(Class::Green, "diff-decimals").saying("count", decimals));
            }
        }
        (K::Duration { max_years }, K::Duration { max_years: most }) => {
            limits((0.0, f64::from(*max_years)), (0.0, f64::from(*most)));
        }
        (K::Date { precision }, K::Date { precision: now }) if precision != now => {
            let key = match now {
                DatePrecision::Day => "diff-date-day",
                DatePrecision::Month => "diff-date-month",
                DatePrecision::Year => "diff-date-year",
            };
            found.push(about(Class::Amber, key));
        }
        (
            K::Group {
                max_rows, summary, ..
            },
            K::Group {
                max_rows: most,
                summary: now,
                ..
            },
        ) => {
            limits((0.0, f64::from(*max_rows)), (0.0, f64::from(*most)));
            if summary != now {
                found.push(about(Class::Green, "diff-summary"));
            }
        }
        (
            K::SingleChoice { parent, .. } | K::MultiChoice { parent, .. },
            K::SingleChoice { parent: now, .. } | K::MultiChoice { parent: now, .. },
        ) if parent.is_some() != now.is_some() => {
            found.push(about(Class::Amber, "diff-parent"));
        }
        (K::CefrGrid { languages }, K::CefrGrid { languages: now }) if languages != now => {
            found.push(about(Class::Green, "diff-languages-shown"));
        }
        _ => {}
    }
}

/// Choices that came, went, were renamed, or count otherwise.
pub(super) fn choices(
    (before, after): (&[Choice], &[Choice]),
    owner: &str,
    owner_said: &Said,
    new: &QuestionnaireSource,
    found: &mut Vec<Change>,
) {
    let about = |class, key, choice: &Choice| {
        let label = Said::Text(choice.label.clone(), choice.id.to_string());
        Change::new(class, key, format!("{owner}/{}", choice.id))
            .saying("at", owner_said.clone())
            .saying("choice", label)
    };
    let mut order = Vec::new();
    for old in before {
        let Some(now) = partner(&old.id, after) else {
            let name = format!("{owner}/{}", old.id);
            let retired = new.retired.iter().find(|r| r.id.as_str() == name);
            found.push(match retired {
                Some(retired) => about(Class::Red, "diff-choice-retired", old)
                    .saying("reason", Said::Plain(retired.reason.clone())),
                None => {
                    about(Class::Red, "diff-choice-gone", old).asking("diff-choice-gone-remedy")
                }
            });
            continue;
        };
        order.push(after.iter().position(|c| c.id == now.id));
        if old.id != now.id {
            let change = about(Class::Green, "diff-choice-renamed", now);
            found.push(
                change
                    .saying("before", Said::Plain(old.id.to_string()))
                    .saying("after", Said::Plain(now.id.to_string())),
            );
        }
        if old.value != now.value {
            let value = |v: Option<f64>| v.map_or(Said::Plain("–".to_owned()), Said::Number);
            let change = about(Class::Red, "diff-choice-value", now);
            found.push(
                change
                    .saying("before", value(old.value))
                    .saying("after", value(now.value)),
            );
        }
        let mut flag = |differs: bool, class, key| {
            if differs {
                found.push(about(class, key, now));
            }
        };
        flag(old.holds != now.holds, Class::Red, "diff-choice-holds");
        flag(
            !old.exclusive && now.exclusive,
            Class::Amber,
            "diff-choice-exclusive",
        );
        flag(
            old.exclusive && !now.exclusive,
            Class::Amber,
            "diff-choice-not-exclusive",
        );
        flag(
            !old.free_text && now.free_text,
            Class::Amber,
            "diff-choice-words",
        );
        flag(
            old.free_text && !now.free_text,
            Class::Amber,
            "diff-choice-no-words",
        );
        flag(old.parent != now.parent, Class::Amber, "diff-choice-parent");
    }
    for added in after {
        let known = before
            .iter()
            .any(|old| partner(&old.id, after).is_some_and(|c| c.id == added.id));
        if !known && !before.is_empty() {
            found.push(about(Class::Amber, "diff-choice-added", added));
        }
    }
    if !order.is_sorted() {
        let change = Change::new(Class::Green, "diff-choices-order", owner);
        found.push(change.saying("at", owner_said.clone()));
    }
}
