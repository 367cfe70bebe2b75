//! Random answers that a person could give, of every kind, and random changes to a session.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use bilan::authoring::{decode, embedded_files, load};
use bilan::interview::{Change, Session};
use bilan::lang::LangId;
use bilan::questionnaire::{
    ActivityId, Answer, CefrActivity, CefrLevel, Chosen, CompetenceId, EvidenceSource, HowAlone,
    HowOften, Item, ItemId, ItemKind, ItemRef, Manner, OccupationId, PartialDate, Questionnaire,
    Ratings, SaidTask, TaskAnswer, Tasks, Value, build,
};
use jiff::Timestamp;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A questionnaire with every kind of item and condition.
pub static EVERY_KIND: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
    let text = include_bytes!("golden/questionnaire-v1.ron");
    Arc::new(build(decode("questionnaire-v1.ron", text).unwrap()).unwrap())
});

/// The questionnaire that counsellors use.
pub static MAIN: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
    let content = load(&embedded_files()).unwrap();
    content.questionnaires["bilan_de_competences"].clone()
});

/// A time for those who do not care which.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_773_000_000).unwrap()
}

/// A session without answers.
pub fn fresh(questionnaire: &Arc<Questionnaire>, language: &str) -> Session {
    Session::new(
        questionnaire.clone(),
        LangId::new(language),
        bilan::interview::SessionRecord::default(),
    )
}

/// Words in any script, and every character that could upset a file.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "مُعَلِّمَةٌ في مدرسة",
            "صبّاغ – Peintre (2019)",
            "Cheffe d’équipe",
            "\u{202b}نص\u{202c}",
            "\"quoted\" \\ and\nlines\r\n\ttabs",
            "()[]{},:/*//",
            "",
            " ",
            "👩🏾‍🍳",
        ])
        .prop_map(str::to_owned),
        vec(any::<char>(), 0..12).prop_map(|c| c.into_iter().collect()),
    ]
}

fn chosen(item: &Item, questionnaire: &Questionnaire) -> impl Strategy<Value = Chosen> + use<> {
    let ids: Vec<_> = questionnaire
        .choices(item)
        .iter()
        .map(|c| c.id.clone())
        .collect();
    (select(ids), option::of(words())).prop_map(|(id, text)| Chosen { id, text })
}

fn ratings() -> impl Strategy<Value = Ratings> {
    let level = || option::of(0..=4u8);
    (level(), level(), level(), level()).prop_map(|(self_declared, observed, document, test)| {
        Ratings {
            self_declared,
            observed,
            document,
            test,
        }
    })
}

fn language() -> impl Strategy<Value = LangId> {
    select(vec!["fr", "ar", "ary", "ff-adlm", "en"]).prop_map(LangId::new)
}

fn date() -> impl Strategy<Value = PartialDate> {
    (1900..2100i16, option::of((1..=12u8, option::of(1..=28u8)))).prop_map(|(year, rest)| {
        PartialDate {
            year,
            month: rest.map(|r| r.0),
            day: rest.and_then(|r| r.1),
        }
    })
}

/// What a person says of a task; sometimes nothing.
pub fn task_answer() -> impl Strategy<Value = TaskAnswer> {
    (
        option::of(select(HowOften::ALL.to_vec())),
        option::of(select(HowAlone::ALL.to_vec())),
        option::of(select(EvidenceSource::ALL.to_vec())),
    )
        .prop_map(|(often, alone, shown)| TaskAnswer {
            often,
            alone,
            shown,
        })
}

fn tasks() -> impl Strategy<Value = Tasks> {
    let said = (words(), task_answer()).prop_map(|(words, answer)| SaidTask { words, answer });
    let answers = btree_map(words().prop_map(CompetenceId::new), task_answer(), 0..4);
    (answers, vec(said, 0..3)).prop_map(|(answers, said)| Tasks { answers, said })
}

/// A value that the item takes. A group's rows come from changes of their own; a note takes none.
pub fn value(item: &Item, questionnaire: &Questionnaire) -> Option<BoxedStrategy<Value>> {
    let cefr = || {
        let activities = btree_map(
            select(CefrActivity::ALL.to_vec()),
            select(CefrLevel::ALL.to_vec()),
            0..4,
        );
        btree_map(language(), activities, 0..3)
    };
    Some(match &item.kind {
        ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } => {
            chosen(item, questionnaire).prop_map(Value::Choice).boxed()
        }
        ItemKind::MultiChoice { .. } => vec(chosen(item, questionnaire), 0..4)
            .prop_map(Value::Choices)
            .boxed(),
        ItemKind::Level { .. } => (0..=4u8).prop_map(Value::Level).boxed(),
        ItemKind::CefrGrid { .. } => cefr().prop_map(Value::Cefr).boxed(),
        ItemKind::Number { min, max, .. } => prop_oneof![
            (*min..=*max).prop_map(Value::Number),
            any::<f64>().prop_map(Value::Number),
        ]
        .boxed(),
        ItemKind::Date { .. } => date().prop_map(Value::Date).boxed(),
        ItemKind::Duration { .. } => prop_oneof![0..60u32, any::<u32>()]
            .prop_map(Value::Months)
            .boxed(),
        ItemKind::Text { .. } => words().prop_map(Value::Text).boxed(),
        ItemKind::Occupation => (option::of(words()), words())
            .prop_map(|(id, said)| Value::Occupation {
                id: id.map(OccupationId::new),
                said,
            })
            .boxed(),
        ItemKind::Activity => (option::of(words()), words())
            .prop_map(|(id, said)| Value::Activity {
                id: id.map(ActivityId::new),
                said,
            })
            .boxed(),
        ItemKind::Tasks { .. } => tasks().prop_map(Value::Tasks).boxed(),
        ItemKind::Competence(_) => ratings().prop_map(Value::Competence).boxed(),
        ItemKind::TradeCompetences { .. } => {
            btree_map(words().prop_map(CompetenceId::new), ratings(), 0..4)
                .prop_map(Value::Trade)
                .boxed()
        }
        ItemKind::Document => (words(), words(), option::of(any::<i16>()), any::<bool>())
            .prop_map(|(title, place, year, shown)| Value::Document {
                title,
                place,
                year,
                shown,
            })
            .boxed(),
        ItemKind::Consent { .. } => (
            // Most people agree: what comes after would else be hidden half the time.
            prop::bool::weighted(0.8),
            0..4_000_000_000i64,
            0..1_000_000_000i32,
            language(),
            option::of(words()),
            option::of(select(vec![Manner::ReadAloud, Manner::ReadAlone])),
        )
            .prop_map(
                |(given, second, nano, language, interpreter, manner)| Value::Consent {
                    given,
                    at: Timestamp::new(second, nano).unwrap(),
                    language,
                    interpreter,
                    manner,
                },
            )
            .boxed(),
        ItemKind::Group { .. } | ItemKind::Note => return None,
    })
}

/// An answer of any kind: mostly a value, sometimes refused, not known, not asked.
pub fn answer(item: &Item, questionnaire: &Questionnaire) -> BoxedStrategy<Answer> {
    let silent = select(vec![Answer::Refused, Answer::DoesNotKnow, Answer::NotAsked]);
    match value(item, questionnaire) {
        Some(value) => prop_oneof![6 => value.prop_map(Answer::Given), 1 => silent].boxed(),
        None => silent.boxed(),
    }
}

/// A change that a counsellor could make. Rows have low numbers, so that many changes find theirs.
pub fn change(questionnaire: &'static Arc<Questionnaire>) -> BoxedStrategy<Change> {
    let items: Vec<ItemId> = questionnaire.items().map(|i| i.id.clone()).collect();
    let groups: Vec<ItemId> = questionnaire
        .items()
        .filter(|i| matches!(i.kind, ItemKind::Group { .. }))
        .map(|i| i.id.clone())
        .collect();
    let place = move |item: &ItemId, row: u32| {
        let in_group = questionnaire.info(item).unwrap().group.is_some();
        ItemRef {
            item: item.clone(),
            row: in_group.then_some(row),
        }
    };
    let answered = (select(items.clone()), 1..4u32).prop_flat_map(move |(id, row)| {
        let item = questionnaire.item(&id).unwrap();
        let at = place(&id, row);
        prop_oneof![
            9 => answer(item, questionnaire).prop_map(Some),
            1 => Just(None),
        ]
        .prop_map(move |answer| Change::Answer(at.clone(), answer))
    });
    let noted = (select(items), 1..4u32, words())
        .prop_map(move |(id, row, note)| Change::Note(place(&id, row), note));
    prop_oneof![
        24 => answered,
        3 => noted,
        5 => select(groups.clone()).prop_map(Change::AddRow),
        1 => (select(groups), 1..4u32).prop_map(|(group, row)| Change::RemoveRow(group, row)),
    ]
    .boxed()
}

/// An answer to every item of a questionnaire that can be reached, and changes of mind after that.
pub fn changes(questionnaire: &'static Arc<Questionnaire>) -> BoxedStrategy<Vec<Change>> {
    let mut first: Vec<BoxedStrategy<Change>> = Vec::new();
    for item in questionnaire.items() {
        let at = match questionnaire.info(&item.id).unwrap().group {
            Some(_) => ItemRef::in_row(&item.id, 1),
            None => ItemRef::top(&item.id),
        };
        if matches!(item.kind, ItemKind::Group { .. }) {
            first.push(Just(Change::AddRow(item.id.clone())).boxed());
        } else {
            let answer = answer(item, questionnaire);
            first.push(
                answer
                    .prop_map(move |a| Change::Answer(at.clone(), Some(a)))
                    .boxed(),
            );
        }
    }
    (first, vec(change(questionnaire), 0..30))
        .prop_map(|(mut first, then)| {
            first.extend(then);
            first
        })
        .boxed()
}

/// The session after these changes.
pub fn after(mut session: Session, changes: &[Change]) -> Session {
    for change in changes {
        session.apply(change.clone(), now());
    }
    session
}

/// Every place that has an answer, with the answer.
pub fn answered(session: &Session) -> BTreeMap<ItemRef, Answer> {
    let mut all = BTreeMap::new();
    for (item, answer) in &session.record().answers {
        if let Answer::Given(Value::Rows(rows)) = answer {
            for row in rows {
                for (inner, answer) in &row.answers {
                    all.insert(ItemRef::in_row(inner, row.id), answer.clone());
                }
            }
        } else {
            all.insert(ItemRef::top(item), answer.clone());
        }
    }
    all
}
