//! Path tests: what trainers expect of a questionnaire, kept beside it as `<name>.paths.ron`.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize};

use crate::lang::LangId;
use crate::questionnaire::{
    ActivityId, CefrActivity, CefrLevel, ChoiceId, CompetenceId, ItemId, OccupationId, TaskAnswer,
};

/// The newest format of path tests that this programme reads.
pub const PATHS_FORMAT: u32 = 1;

/// A file of path tests.
#[derive(Debug, Clone, PartialEq, Serialize, DeriveDeserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PathsSource {
    /// Format number of the file.
    pub format: u32,
    /// The tests.
    #[serde(default)]
    pub paths: Vec<PathTest>,
}

/// A person's answers, and what must come of them.
#[derive(Debug, Clone, PartialEq, Serialize, DeriveDeserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PathTest {
    /// Who it is about, in a few words.
    pub name: String,
    /// The person's language; left out, the one the questionnaire was first written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LangId>,
    /// The answers, by item; those of rows inside their group's.
    #[serde(deserialize_with = "each_once")]
    pub answers: BTreeMap<ItemId, Said>,
    /// Items that must be asked: `"item"`, in any row, or `"item@2"`, in the second.
    #[serde(default)]
    pub shown: Vec<String>,
    /// Items that must not be asked: `"item"`, in no row, or `"item@2"`, not in the second.
    #[serde(default)]
    pub hidden: Vec<String>,
    /// Levels that must come of it, by competence.
    #[serde(default, deserialize_with = "each_once")]
    pub levels: BTreeMap<CompetenceId, ExpectedLevel>,
    /// Competences of which nothing may be known.
    #[serde(default)]
    pub unassessed: Vec<CompetenceId>,
    /// Whether the interview must be complete, or must not be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
}

/// A level that must come of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, DeriveDeserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpectedLevel {
    /// The level, 0–4.
    pub level: f64,
    /// How far it may lie from that; 0.05 by default.
    #[serde(default = "within")]
    pub within: f64,
}

fn within() -> f64 {
    0.05
}

/// An answer as trainers write it.
#[derive(Debug, Clone, PartialEq, Serialize, DeriveDeserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub enum Said {
    /// One choice, one step of a scale; `Choice("yes")` or `Choice("no")` of a consent.
    Choice(ChoiceId),
    /// Several choices; an empty list means that none was taken.
    Choices(Vec<ChoiceId>),
    /// A number.
    Number(f64),
    /// A level, 0–4.
    Level(u8),
    /// A date: `2019`, `2019-04` or `2019-04-23`.
    Date(String),
    /// A length of time, in months.
    Months(u32),
    /// Words of the person's own, also for an occupation that the catalogue does not have.
    Words(String),
    /// An occupation of the catalogue.
    Occupation(OccupationId),
    /// Levels of one competence, by who says so.
    Ratings {
        /// The person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        self_declared: Option<u8>,
        /// The counsellor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        observed: Option<u8>,
        /// A paper.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<u8>,
        /// A test.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        test: Option<u8>,
    },
    /// The person's own levels of the competences of a trade.
    Trade(BTreeMap<CompetenceId, u8>),
    /// An activity of the catalogue.
    Activity(ActivityId),
    /// What the person says of tasks, by competence.
    Tasks(BTreeMap<CompetenceId, TaskAnswer>),
    /// Levels of languages.
    Languages(
        #[schemars(schema_with = "languages")] BTreeMap<LangId, BTreeMap<CefrActivity, CefrLevel>>,
    ),
    /// A paper, by its name; seen by the counsellor.
    Document(String),
    /// Rows of a group.
    Rows(Vec<BTreeMap<ItemId, Said>>),
    /// The person would rather not say.
    Refused,
    /// The person does not know.
    DoesNotKnow,
    /// The counsellor chose not to ask.
    NotAsked,
}

/// Levels of languages; by themselves the schemas of maps do not say what their keys are.
fn languages(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "propertyNames": generator.subschema_for::<CefrActivity>(),
            "additionalProperties": generator.subschema_for::<CefrLevel>(),
        },
    })
}

/// A map in which nothing is written twice: the second would silently take the place of the first.
fn each_once<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    struct Once<K, V>(PhantomData<(K, V)>);
    impl<'de, K: Deserialize<'de> + Ord + fmt::Display, V: Deserialize<'de>> Visitor<'de>
        for Once<K, V>
    {
        type Value = BTreeMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = BTreeMap::new();
            while let Some(key) = map.next_key::<K>()? {
                if all.contains_key(&key) {
                    return Err(A::Error::custom(format!("\"{key}\" ×2")));
                }
                let value = map.next_value()?;
                all.insert(key, value);
            }
            Ok(all)
        }
    }
    deserializer.deserialize_map(Once(PhantomData))
}
