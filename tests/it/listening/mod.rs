//! An interview that listens: what was told once is never asked again, what is told says what to ask next, and levels
//! that follow from it count once they are confirmed.

mod laws;
mod screens;

use std::sync::LazyLock;

use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{Beneficiary, Dossier};
use bilan::interview::{Change, Session};
use bilan::lang::LangId;
use bilan::questionnaire::{Answer, ItemId, ItemRef, OccupationId, TaskAnswer, Tasks, Value};

use crate::answers::{MAIN, fresh, now};

/// What trainers wrote.
static CONTENT: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

/// Something that a person has done, and what they tell of it.
#[derive(Debug, Clone)]
struct Told {
    /// An occupation's id, or an activity's.
    named: String,
    tasks: Tasks,
}

impl Told {
    fn is_activity(&self) -> bool {
        CONTENT
            .catalogue
            .activity(&self.named.as_str().into())
            .is_some()
    }
}

/// The group, the item that names, and the item of the tasks.
fn items(of: &Told) -> [ItemId; 3] {
    let ids = if of.is_activity() {
        ["life_told", "life_told_activity", "life_told_tasks"]
    } else {
        ["work", "work_job", "work_tasks_done"]
    };
    ids.map(ItemId::from)
}

fn give(session: &mut Session, at: ItemRef, value: Value) {
    session.apply(Change::Answer(at, Some(Answer::Given(value))), now());
}

/// An interview in which this was told; the place of each one's tasks.
fn interview(told: &[Told]) -> (Session, Vec<ItemRef>) {
    let mut session = fresh(&MAIN, "ar");
    let consent = Value::Consent {
        given: true,
        at: now(),
        language: LangId::new("ar"),
        interpreter: None,
        manner: None,
    };
    give(&mut session, ItemRef::top(&"consent_keep".into()), consent);
    let mut places = Vec::new();
    for experience in told {
        let [group, naming, tasks] = items(experience);
        session.apply(Change::AddRow(group.clone()), now());
        let row = session.rows(&group).last().unwrap().id;
        let said = experience.named.clone();
        let named = if experience.is_activity() {
            let id = Some(experience.named.as_str().into());
            Value::Activity { id, said }
        } else {
            let id = Some(OccupationId::from(experience.named.as_str()));
            Value::Occupation { id, said }
        };
        give(&mut session, ItemRef::in_row(&naming, row), named);
        let at = ItemRef::in_row(&tasks, row);
        if !experience.tasks.is_empty() {
            give(
                &mut session,
                at.clone(),
                Value::Tasks(experience.tasks.clone()),
            );
        }
        places.push(at);
    }
    (session, places)
}

fn dossier(session: &Session) -> Dossier {
    let person = Beneficiary {
        name: "Rania".to_owned(),
        language: LangId::new("ar"),
    };
    let words = String::new;
    let mut dossier = Dossier::new(person, words(), words(), words(), now());
    dossier.begin(&MAIN);
    dossier.interviews[0].session = session.clone();
    dossier
}

/// What the answers say of one task, as a person would.
fn task(session: &mut Session, at: &ItemRef, id: &str, answer: TaskAnswer) {
    let mut tasks = match session.answer(at).and_then(Answer::value) {
        Some(Value::Tasks(tasks)) => tasks.clone(),
        _ => Tasks::default(),
    };
    tasks.answers.insert(id.into(), answer);
    give(session, at.clone(), Value::Tasks(tasks));
}
