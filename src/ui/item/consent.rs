//! An agreement: the text that is read, how it was read, then yes or no.

use egui::{Id, Ui};
use jiff::Timestamp;

use super::Asked;
use crate::dossier::manner_key;
use crate::lang::{LocalizedText, local_date, local_time};
use crate::questionnaire::{ItemRef, Manner, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};

/// Draws it.
pub fn ui(ui: &mut Ui, asked: &mut Asked<'_>, words: &LocalizedText, at: &ItemRef) {
    let current = match asked.value(at) {
        Some(Value::Consent { given, .. }) => Some(*given),
        _ => None,
    };
    text::styled(
        ui,
        &asked.locale.text("consent-read-aloud"),
        Style::small().tone(Tone::Accent),
    );
    asked.pair(ui, words, Style::body());
    let manner = manner(ui, asked, at);
    text::row(ui, |ui| {
        for (key, agrees) in [("consent-yes", true), ("consent-no", false)] {
            let options = ButtonOptions {
                kind: if agrees {
                    ButtonKind::Primary
                } else {
                    ButtonKind::Secondary
                },
                selected: current == Some(agrees),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &asked.locale.text(key), options).clicked() {
                let value = Value::Consent {
                    given: agrees,
                    at: Timestamp::now(),
                    language: asked.session.language().clone(),
                    interpreter: (!asked.interpreter.is_empty())
                        .then(|| asked.interpreter.to_owned()),
                    manner: Some(manner),
                };
                asked.give(at, value);
            }
        }
    });
    if let Some(Value::Consent { at: when, .. }) = asked.value(at) {
        let when = format!(
            "{} {}",
            asked.locale.date_short(local_date(*when)),
            asked.locale.time(local_time(*when))
        );
        text::hint(ui, &asked.locale.with1("consent-recorded", "when", when));
    }
}

/// How the text was read: as it was noted, or as texts are read in this dossier.
fn manner(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef) -> Manner {
    let id = Id::unique(("how a text was read", asked.dossier, at));
    let noted = match asked.value(at) {
        Some(value @ Value::Consent { manner, .. }) => manner.map(|m| (m, value.clone())),
        _ => None,
    };
    let chosen: Option<Manner> = ui.data(|d| d.get_temp(id));
    let now = noted.as_ref().map(|(manner, _)| *manner).or(chosen);
    let now = now.or(asked.manner).unwrap_or(Manner::ReadAloud);
    text::row_wrapped(ui, |ui| {
        for how in [Manner::ReadAloud, Manner::ReadAlone] {
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                selected: how == now,
                ..ButtonOptions::default()
            };
            let label = asked.locale.text(manner_key(how));
            if text::button_with(ui, &label, options).clicked() && how != now {
                ui.data_mut(|d| d.insert_temp(id, how));
                if let Some((_, mut value)) = noted.clone() {
                    if let Value::Consent { manner, .. } = &mut value {
                        *manner = Some(how);
                    }
                    asked.give(at, value);
                }
            }
        }
    });
    now
}
