//! What the programme remembers between two starts. Nothing about any beneficiary.

use serde::{Deserialize, Serialize};

use crate::dossier::{Controller, RETENTION_MONTHS};
use crate::lang::{DigitsWish, LangId};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Appearance {
    /// Dark letters on a light page.
    #[default]
    Light,
    /// Light letters on a dark page.
    Dark,
}

/// What the programme remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Format number of the file.
    pub format: u32,
    /// The counsellor's language; kept when its file is gone, for it may come back.
    pub language: LangId,
    /// Which digits are written in languages that have their own.
    pub digits: DigitsWish,
    /// Light or dark.
    pub appearance: Appearance,
    /// Size of everything, 1.0 to 2.0.
    pub scale: f32,
    /// The agency's name, offered for a new dossier.
    pub agency: String,
    /// The counsellor's name, offered for a new dossier.
    pub counsellor: String,
    /// The office that answers for dossiers, as people are told before anything is asked.
    pub controller: String,
    /// The number of the receipt by which the authority took note of them.
    pub receipt: String,
    /// For how many months a dossier is kept.
    pub retention: u32,
    /// When a copy of the vault was last asked for, and put off; seconds since 1970.
    pub backup_put_off: Option<i64>,
    /// Whether the live profile stands beside the questions.
    pub profile_shown: bool,
    /// After so many minutes without a key or a movement the vault locks itself.
    pub lock_after: u32,
    /// The folder summaries were last saved in.
    pub last_folder: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            format: 1,
            language: LangId::french(),
            digits: DigitsWish::Usual,
            appearance: Appearance::Light,
            scale: 1.0,
            agency: String::new(),
            counsellor: String::new(),
            controller: String::new(),
            receipt: String::new(),
            retention: RETENTION_MONTHS,
            backup_put_off: None,
            profile_shown: true,
            lock_after: 5,
            last_folder: None,
        }
    }
}

impl Settings {
    /// The sizes that one key steps through.
    pub const SCALES: [f32; 5] = [1.0, 1.25, 1.5, 1.75, 2.0];

    /// Who keeps dossiers, as the notice names it.
    #[must_use]
    pub fn controller(&self) -> Controller {
        Controller {
            name: self.controller.clone(),
            receipt: self.receipt.clone(),
            months: self.retention,
        }
    }
}
