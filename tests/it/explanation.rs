//! Every figure is explained down to the answer it came from, and the counsellor's rating is changed from there.

mod laws;
mod screens;
mod told;

use std::sync::{Arc, LazyLock};

use bilan::authoring::{Content, embedded_files, load};
use bilan::dossier::{self, Beneficiary, Dossier};
use bilan::lang::LangId;
use bilan::questionnaire::Questionnaire;

use crate::answers::now;

/// What the programme carries.
pub static CONTENT: LazyLock<Content> = LazyLock::new(|| load(&embedded_files()).unwrap());

/// An example dossier.
pub fn sample(position: usize) -> Dossier {
    let (name, bytes) = dossier::samples()[position];
    let carried = |id: &str| CONTENT.questionnaires.get(id).cloned();
    dossier::read(name, bytes, &carried).unwrap()
}

/// A dossier with one interview, not begun.
pub fn dossier_with(questionnaire: &Arc<Questionnaire>) -> Dossier {
    let person = Beneficiary {
        name: "Awa".to_owned(),
        language: LangId::new("ar"),
    };
    let mut dossier = Dossier::new(person, "S. B.".into(), "Rabat".into(), String::new(), now());
    dossier.begin(questionnaire);
    dossier
}
