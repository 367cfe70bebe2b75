//! Knock-outs: what must be held before anything else counts (the method's step 3).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::lang::LangId;
use crate::questionnaire::{CefrActivity, CefrLevel, CredentialId};

/// Something an occupation demands, met or not; never averaged into a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum KnockOut {
    /// A licence to do a task.
    Licence(CredentialId),
    /// A diploma.
    Diploma(CredentialId),
    /// A permit to work or stay.
    Permit(CredentialId),
    /// A level of a language in one activity.
    Cefr {
        /// The language.
        language: LangId,
        /// The activity.
        activity: CefrActivity,
        /// The least level.
        level: CefrLevel,
    },
    /// At least one of these.
    AnyOf(Vec<KnockOut>),
    /// An age in years.
    MinimumAge(u8),
}

impl KnockOut {
    /// Its key, as evidence files and results name it: `driving_licence_b`, `cefr/fr/reading>=A2`, `age>=18`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Licence(id) | Self::Diploma(id) | Self::Permit(id) => id.to_string(),
            Self::Cefr {
                language,
                activity,
                level,
            } => {
                format!(
                    "{}>={}",
                    Holdings::cefr_key(language, *activity),
                    level.as_str()
                )
            }
            Self::MinimumAge(age) => format!("age>={age}"),
            Self::AnyOf(parts) => parts.iter().map(Self::key).collect::<Vec<_>>().join("|"),
        }
    }
}

/// What a person holds, as far as anyone has said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HoldValue {
    /// Held or not held.
    Held(bool),
    /// A language level.
    Cefr(CefrLevel),
    /// A number, as an age in years.
    Number(f64),
}

/// What a person holds, by key: a credential's id, `cefr/fr/spoken_interaction`, or `age`. What is not named is unknown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Holdings(BTreeMap<String, HoldValue>);

impl Holdings {
    /// The key of a language level.
    #[must_use]
    pub fn cefr_key(language: &LangId, activity: CefrActivity) -> String {
        format!("cefr/{language}/{}", activity.key())
    }

    /// Records what is held.
    pub fn insert(&mut self, key: impl Into<String>, value: HoldValue) {
        self.0.insert(key.into(), value);
    }

    /// Records whether a credential is held; "held" once said is kept, whoever else does not mention it.
    pub fn insert_held(&mut self, id: &CredentialId, held: bool) {
        let known = self
            .0
            .entry(id.to_string())
            .or_insert(HoldValue::Held(held));
        if held {
            *known = HoldValue::Held(true);
        }
    }

    /// What is known of this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<HoldValue> {
        self.0.get(key).copied()
    }

    /// Everything that is known, in order of key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, HoldValue)> {
        self.0.iter().map(|(k, v)| (k.as_str(), *v))
    }
}

/// Whether a knock-out is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KnockOutState {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// Nobody has said.
    Unknown,
}

/// Whether the way into an occupation is open today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Every knock-out is met.
    Open,
    /// None is known not to be met, but not all are known.
    ToVerify,
    /// At least one is not met.
    Blocked,
}

/// Whether this knock-out is met by what the person holds.
#[must_use]
pub fn judge(knock_out: &KnockOut, holdings: &Holdings) -> KnockOutState {
    let state = |met: Option<bool>| match met {
        Some(true) => KnockOutState::Met,
        Some(false) => KnockOutState::NotMet,
        None => KnockOutState::Unknown,
    };
    match knock_out {
        KnockOut::Licence(id) | KnockOut::Diploma(id) | KnockOut::Permit(id) => {
            state(match holdings.get(id.as_str()) {
                Some(HoldValue::Held(held)) => Some(held),
                _ => None,
            })
        }
        KnockOut::Cefr {
            language,
            activity,
            level,
        } => state(
            match holdings.get(&Holdings::cefr_key(language, *activity)) {
                Some(HoldValue::Cefr(held)) => Some(held >= *level),
                Some(HoldValue::Held(false)) => Some(false),
                _ => None,
            },
        ),
        KnockOut::MinimumAge(least) => state(match holdings.get("age") {
            Some(HoldValue::Number(age)) => Some(age >= f64::from(*least)),
            _ => None,
        }),
        KnockOut::AnyOf(parts) => {
            let states: Vec<_> = parts.iter().map(|k| judge(k, holdings)).collect();
            if states.contains(&KnockOutState::Met) {
                KnockOutState::Met
            } else if states.contains(&KnockOutState::Unknown) {
                KnockOutState::Unknown
            } else {
                KnockOutState::NotMet
            }
        }
    }
}

/// The class of an occupation with these states.
#[must_use]
pub fn classify(states: impl IntoIterator<Item = KnockOutState>) -> Class {
    states
        .into_iter()
        .fold(Class::Open, |class, state| match state {
            KnockOutState::Met => class,
            KnockOutState::Unknown => class.max(Class::ToVerify),
            KnockOutState::NotMet => Class::Blocked,
        })
}
