//! What a person is told before anything is asked: who keeps what, what for, who reads it, and what they may do about it.
//! (Morocco, law 09-08, article 5; UNHCR, policy on the protection of personal data, 2015, part 3.)

use serde::{Deserialize, Serialize};

use crate::lang::{LangId, Locale, MessageArgs};
use crate::questionnaire::Manner;

/// The version of the words; grows whenever they change.
pub const NOTICE_VERSION: u32 = 1;

/// That a person was told, how, and in which words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Informed {
    /// The version of the words.
    pub version: u32,
    /// The words themselves, as they were read.
    pub words: Vec<String>,
    /// In which language.
    pub language: LangId,
    /// Whether they were read aloud.
    pub manner: Manner,
    /// Who interpreted; empty where nobody did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub interpreter: String,
}

/// Who keeps dossiers, as the notice names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Controller {
    /// The office that answers for them; empty where nobody set it yet.
    pub name: String,
    /// The number of the authority's receipt; empty where nobody set it yet.
    pub receipt: String,
    /// For how many months dossiers are kept.
    pub months: u32,
}

/// The notice, in short paragraphs to be read one after the other.
#[must_use]
pub fn notice(controller: &Controller, locale: &Locale) -> Vec<String> {
    let mut args = MessageArgs::new();
    let name = controller.name.trim();
    args.set(
        "controller",
        if name.is_empty() {
            locale.text("notice-agency")
        } else {
            name.to_owned()
        },
    );
    args.set("count", controller.months);
    args.set("receipt", controller.receipt.trim().to_owned());
    let mut said: Vec<String> = [
        "notice-who",
        "notice-what-for",
        "notice-who-reads",
        "notice-free",
        "notice-rights",
    ]
    .into_iter()
    .map(|key| locale.with(key, &args))
    .collect();
    if !controller.receipt.trim().is_empty() {
        said.push(locale.with("notice-receipt", &args));
    }
    said
}
