//! What the person agreed to: to whom, in which words, and how to take it back.

use egui::Ui;

use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::dossier::{Consent, HistoryWords, recipient_key};
use crate::interview::Change;
use crate::lang::local_date;
use crate::questionnaire::{Answer, ItemRef, Recipient, Value};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;

/// Draws the list.
pub fn ui(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    text::subheading(ui, &l.text("dossier-consents"));
    text::hint(ui, &l.text("dossier-consents-help"));
    let mut taken_back = false;
    for consent in open.dossier.consents() {
        ui.add_space(t.space.s);
        taken_back |= consent.recipient == Some(Recipient::Agency) && consent.given == Some(false);
        ui.push_id((consent.interview, consent.item.id.as_str()), |ui| {
            one(ui, state, open, content, &consent, commands);
        });
    }
    if taken_back {
        ui.add_space(t.space.s);
        let style = Style::body().tone(Tone::Danger);
        text::styled(ui, &l.text("dossier-keep-taken-back"), style);
    }
}

fn one(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    consent: &Consent<'_>,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let label = consent.item.label.get(l.lang());
    let (key, tone) = match consent.given {
        Some(true) => ("consent-given", Tone::Success),
        Some(false) => ("consent-not-given", Tone::Danger),
        None => ("dossier-not-asked", Tone::Weak),
    };
    let at = ItemRef::top(&consent.item.id);
    text::split_row(
        ui,
        |ui| {
            text::styled(ui, label, Style::body().bold().unwrapped());
            text::styled(ui, &l.text(key), Style::body().tone(tone).unwrapped());
        },
        |ui| {
            let (key, command) = match consent.value {
                Some(value) if consent.given == Some(true) => {
                    let change = Change::Answer(at.clone(), Some(no_more(value)));
                    let command = Command::ChangeIn(consent.interview, change);
                    ("dossier-take-back", command)
                }
                _ => (
                    "dossier-ask",
                    Command::GoToIn(consent.interview, at.clone()),
                ),
            };
            let full = format!("{}: {label}", l.text(key));
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                enabled: state.can_write(),
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text(key), options).clicked() {
                commands.push(command);
            }
        },
    );
    let recipient = consent.recipient.map(|r| l.text(recipient_key(r)));
    let said = said(state, open, content, consent);
    let line: Vec<String> = recipient.into_iter().chain(said).collect();
    if !line.is_empty() {
        text::hint(ui, &line.join(" · "));
    }
}

/// The same agreement, taken back now.
fn no_more(value: &Value) -> Answer {
    let mut value = value.clone();
    if let Value::Consent { given, at, .. } = &mut value {
        *given = false;
        *at = jiff::Timestamp::now();
    }
    Answer::Given(value)
}

/// When it was said, in which language, and how the text was read.
fn said(
    state: &State,
    open: &OpenDossier,
    content: &Content,
    consent: &Consent<'_>,
) -> Option<String> {
    let l = &state.locale;
    let Some(Value::Consent {
        at,
        language,
        interpreter,
        manner,
        ..
    }) = consent.value
    else {
        return None;
    };
    let words = HistoryWords {
        dossier: &open.dossier,
        catalogue: &content.catalogue,
        locale: l,
    };
    let language = content.catalogue.language_name(language, l.lang());
    let how = words.how(
        *manner,
        &language,
        interpreter.as_deref().unwrap_or_default(),
    );
    Some(format!("{} · {how}", l.date_short(local_date(*at))))
}
