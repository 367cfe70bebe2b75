//! Random questionnaires: nothing that a walk asks is called unreachable, and every answer found shows its item.

use std::collections::BTreeSet;
use std::sync::Arc;

use bilan::authoring::Rule;
use bilan::authoring::dry_run::{Reached, reach, simulate};
use bilan::interview::Relevance;
use bilan::lang::{LangId, LocalizedText};
use bilan::questionnaire::{
    Bound, Choice, Condition, DateBound, DatePrecision, FORMAT, Item, ItemId, ItemKind,
    Questionnaire, QuestionnaireSource, Relation, Required, Section, Status, build,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree as _;

fn text() -> LocalizedText {
    LocalizedText::from([("fr", "?")])
}

pub fn item(id: &str, kind: ItemKind, show_if: Option<Condition>) -> Item {
    Item {
        id: id.into(),
        kind,
        label: text(),
        hint: LocalizedText::default(),
        guide: LocalizedText::default(),
        required: Required::No,
        show_if,
        checks: Vec::new(),
        sensitive: false,
        interest: None,
        holds: None,
        printed: None,
        media: None,
        was: Vec::new(),
    }
}

pub fn choices(parents: bool) -> Vec<Choice> {
    ["a", "b", "c", "none"]
        .into_iter()
        .enumerate()
        .map(|(i, id)| Choice {
            id: id.into(),
            label: text(),
            exclusive: id == "none",
            free_text: false,
            value: None,
            parent: (parents && i > 0).then(|| ["a", "b", "c", "none"][(i * 2) % 4].into()),
            holds: None,
            was: Vec::new(),
        })
        .collect()
}

pub fn questionnaire_of(sections: Vec<Section>) -> QuestionnaireSource {
    QuestionnaireSource {
        format: FORMAT,
        id: "random".into(),
        version: "1".into(),
        status: Status::Draft,
        sources: Vec::new(),
        languages: vec![LangId::french()],
        source_language: LangId::french(),
        title: text(),
        minutes: None,
        includes: Vec::new(),
        lists: Vec::new(),
        scales: Vec::new(),
        sections,
        scoring: Vec::new(),
        retired: Vec::new(),
    }
}

pub fn section(id: &str, show_if: Option<Condition>, items: Vec<Item>) -> Section {
    Section {
        id: bilan::questionnaire::SectionId::from(id),
        title: text(),
        intro: LocalizedText::default(),
        mode: bilan::questionnaire::Mode::default(),
        show_if,
        items,
    }
}

/// What one item is made from.
#[derive(Debug, Clone)]
struct Plan {
    kind: u8,
    shown: Option<Tree>,
    inner: Vec<Plan>,
}

/// A condition whose names are chosen when it is known which items come before.
#[derive(Debug, Clone)]
enum Tree {
    Leaf(u8, Index, Index, i64),
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = (0..10u8, any::<Index>(), any::<Index>(), 0..6i64)
        .prop_map(|(test, item, other, figure)| Tree::Leaf(test, item, other, figure));
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(Tree::All),
            vec(inner.clone(), 1..4).prop_map(Tree::Any),
            inner.prop_map(|t| Tree::Not(Box::new(t))),
        ]
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let plain = || {
        (0..8u8, prop::option::weighted(0.7, tree())).prop_map(|(kind, shown)| Plan {
            kind,
            shown,
            inner: Vec::new(),
        })
    };
    let group =
        (vec(plain(), 1..4), prop::option::weighted(0.4, tree())).prop_map(|(inner, shown)| Plan {
            kind: 8,
            shown,
            inner,
        });
    prop_oneof![6 => plain(), 1 => group]
}

/// The items that can be named: id, kind, and the items of a group.
type Named = (String, ItemKind);

fn condition(tree: &Tree, before: &[Named]) -> Option<Condition> {
    match tree {
        Tree::All(parts) => Some(Condition::All(
            parts.iter().filter_map(|p| condition(p, before)).collect(),
        )),
        Tree::Any(parts) => {
            let parts: Vec<_> = parts.iter().filter_map(|p| condition(p, before)).collect();
            (!parts.is_empty()).then_some(Condition::Any(parts))
        }
        Tree::Not(inner) => condition(inner, before).map(|c| Condition::Not(Box::new(c))),
        Tree::Leaf(test, item, other, figure) => leaf((*test, item, other, *figure), before),
    }
}

fn leaf(
    (test, item, other, figure): (u8, &Index, &Index, i64),
    before: &[Named],
) -> Option<Condition> {
    if test == 9 {
        return Some(Condition::Language(LangId::new(if figure < 3 {
            "fr"
        } else {
            "ar"
        })));
    }
    if before.is_empty() {
        return None;
    }
    let (id, kind) = &before[item.index(before.len())];
    let id = ItemId::from(id.as_str());
    let choice = |i: i64| ["a", "b", "c", "none"][usize::try_from(i).unwrap() % 4].into();
    let bound = match test % 5 {
        0 => Bound::AtLeast(figure as f64),
        1 => Bound::AtMost(figure as f64),
        2 => Bound::Above(figure as f64),
        3 => Bound::Below(figure as f64),
        _ => Bound::Equal(figure as f64),
    };
    if test == 8 {
        return Some(Condition::Answered(id)).filter(|_| !matches!(kind, ItemKind::Note));
    }
    Some(match kind {
        ItemKind::SingleChoice { .. } if test < 4 => Condition::Is(id, choice(figure)),
        ItemKind::SingleChoice { .. } => {
            Condition::OneOf(id, vec![choice(figure), choice(figure + 1)])
        }
        ItemKind::MultiChoice { .. } => match test {
            0..=2 => Condition::Has(id, choice(figure)),
            3..=5 => Condition::HasAny(id, vec![choice(figure), choice(figure + 1)]),
            _ => Condition::CountChosen(id, bound),
        },
        ItemKind::Consent { .. } => Condition::Is(id, if figure < 3 { "yes" } else { "no" }.into()),
        ItemKind::Number { .. } | ItemKind::Duration { .. } | ItemKind::Level { .. } => {
            let numbers: Vec<&Named> = before
                .iter()
                .filter(|(_, k)| {
                    matches!(
                        k,
                        ItemKind::Number { .. }
                            | ItemKind::Duration { .. }
                            | ItemKind::Level { .. }
                    )
                })
                .collect();
            if test < 5 || numbers.is_empty() {
                Condition::Num(id, bound)
            } else {
                let relation = [
                    Relation::AtLeast,
                    Relation::AtMost,
                    Relation::Above,
                    Relation::Below,
                    Relation::Equal,
                ][usize::try_from(figure).unwrap() % 5];
                Condition::NumVs(
                    id,
                    relation,
                    numbers[other.index(numbers.len())].0.as_str().into(),
                )
            }
        }
        ItemKind::Date { .. } => {
            let day =
                ["2020", "2020-05", "2020-05-17", "2021-02"][usize::try_from(figure).unwrap() % 4];
            Condition::DateIs(
                id,
                if test < 4 {
                    DateBound::Before(day.into())
                } else {
                    DateBound::NotBefore(day.into())
                },
            )
        }
        ItemKind::Group { items, .. } => {
            let inner: Vec<Named> = items
                .iter()
                .map(|i| (i.id.to_string(), i.kind.clone()))
                .collect();
            match test {
                0..=2 => Condition::Rows(id, bound),
                3..=4 => {
                    Condition::AnyRow(id, Box::new(leaf((test, other, item, figure), &inner)?))
                }
                5..=6 => {
                    Condition::EveryRow(id, Box::new(leaf((test, other, item, figure), &inner)?))
                }
                _ => {
                    let number = inner
                        .iter()
                        .find(|(_, k)| matches!(k, ItemKind::Number { .. }))?;
                    Condition::SumRows(id, number.0.as_str().into(), bound)
                }
            }
        }
        _ => Condition::Answered(id),
    })
}

fn kind(plan: &Plan, id: &str, before: &[Named]) -> ItemKind {
    match plan.kind {
        0 => ItemKind::SingleChoice {
            choices: choices(false),
            list: None,
            parent: None,
        },
        1 | 2 => {
            let parent = before.iter().rev().find(|(_, k)| {
                plan.kind == 2
                    && matches!(
                        k,
                        ItemKind::SingleChoice { .. } | ItemKind::MultiChoice { .. }
                    )
            });
            ItemKind::MultiChoice {
                choices: choices(parent.is_some()),
                list: None,
                parent: parent.map(|(id, _)| id.as_str().into()),
            }
        }
        3 => ItemKind::Number {
            unit: LocalizedText::default(),
            min: 0.0,
            max: 4.0,
            decimals: 1,
        },
        4 => ItemKind::Level {
            levels: vec![text(); 5],
        },
        5 => ItemKind::Date {
            precision: [
                DatePrecision::Day,
                DatePrecision::Month,
                DatePrecision::Year,
            ][id.len() % 3],
        },
        6 => ItemKind::Duration { max_years: 1 },
        7 => {
            let parent = before.iter().rev().find(|(_, k)| {
                matches!(
                    k,
                    ItemKind::SingleChoice { .. } | ItemKind::MultiChoice { .. }
                )
            });
            ItemKind::SingleChoice {
                choices: choices(parent.is_some()),
                list: None,
                parent: parent.map(|(id, _)| id.as_str().into()),
            }
        }
        _ => {
            let mut inside: Vec<Named> = Vec::new();
            let mut items = Vec::new();
            for (i, plan) in plan.inner.iter().enumerate() {
                let id = format!("{id}_{i}");
                let known: Vec<Named> = before.iter().chain(&inside).cloned().collect();
                let kind = kind(plan, &id, &known);
                let shown = plan.shown.as_ref().and_then(|t| condition(t, &known));
                inside.push((id.clone(), kind.clone()));
                items.push(item(&id, kind, shown));
            }
            ItemKind::Group {
                items,
                summary: String::new(),
                row_label: text(),
                max_rows: 3,
            }
        }
    }
}

fn made(plans: &[(Option<Tree>, Vec<Plan>)]) -> Option<Arc<Questionnaire>> {
    let mut before: Vec<Named> = Vec::new();
    let mut sections = Vec::new();
    for (s, (shown, plans)) in plans.iter().enumerate() {
        let shown = shown.as_ref().and_then(|t| condition(t, &before));
        let mut items = Vec::new();
        for (i, plan) in plans.iter().enumerate() {
            let id = format!("i{s}{}{i}", "x".repeat(i % 3));
            let kind = kind(plan, &id, &before);
            let shown = plan.shown.as_ref().and_then(|t| condition(t, &before));
            before.push((id.clone(), kind.clone()));
            items.push(item(&id, kind, shown));
        }
        sections.push(section(&format!("s{s}"), shown, items));
    }
    // A condition may come out deeper than is read, or otherwise not hold together.
    build(questionnaire_of(sections)).ok().map(Arc::new)
}

fn questionnaire() -> impl Strategy<Value = Arc<Questionnaire>> {
    let section = (prop::option::weighted(0.4, tree()), vec(plan(), 1..5));
    vec(section, 1..4).prop_filter_map("it holds together", |plans| made(&plans))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_never_asked_is_never_asked_and_what_is_found_is_asked(q in questionnaire()) {
        let found = reach(&q, true);
        let mut shown: BTreeSet<ItemId> = BTreeSet::new();
        let run = simulate(&q, None, (200, 7), &mut |_| {});
        for walked in &run.items {
            if walked.asked > 0 {
                shown.insert(walked.item.clone());
            }
        }
        for (item, reached) in &found.items {
            match reached {
                Reached::Never(finding) => {
                    prop_assert!(!shown.contains(item), "{} is asked, but: {:?}", item, finding);
                    prop_assert_eq!(finding.rule, Rule::E13);
                }
                Reached::Yes(Some(witness)) => {
                    let relevance = Relevance::of(&q, &witness.answers, &witness.language);
                    prop_assert!(
                        relevance.shown().any(|(_, at)| at.item == *item),
                        "{} is not asked under {:#?}", item, witness
                    );
                }
                Reached::Yes(None) | Reached::Unsure => {}
            }
        }
    }
}

#[test]
fn nearly_everything_is_decided() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut yes, mut never, mut open) = (0, 0, 0);
    for _ in 0..300 {
        let q = questionnaire().new_tree(&mut runner).unwrap().current();
        for (_, reached) in reach(&q, true).items {
            match reached {
                Reached::Yes(Some(_)) => yes += 1,
                Reached::Never(_) => never += 1,
                Reached::Yes(None) | Reached::Unsure => open += 1,
            }
        }
    }
    println!("{yes} can be asked, {never} never, {open} not decided");
    assert!(yes > 500 && never > 50, "{yes} {never}");
    assert!(
        open * 50 < yes + never,
        "{open} of {} not decided",
        yes + never
    );
}
