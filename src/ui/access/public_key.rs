//! A field for somebody's public key, and whether it is one.

use egui::Ui;

use crate::app::{PublicKey, State};
use crate::ui::text::{self, FieldOptions, Style, Tone};

/// Draws it under the name of this key of the screen texts; the public key, once it is whole.
pub fn public_key_field(
    ui: &mut Ui,
    state: &State,
    label: &'static str,
    typed: &mut String,
) -> Option<PublicKey> {
    let name = state.locale.text(label);
    let key = PublicKey::read(typed);
    let wrong = !typed.trim().is_empty() && key.is_none();
    let options = FieldOptions {
        name: &name,
        placeholder: "age1",
        max_chars: Some(120),
        direction: Some(text::DirectionChoice::Ltr),
        error: wrong,
        ..FieldOptions::default()
    };
    text::labelled_field(ui, label, &name, typed, options);
    if wrong {
        let style = Style::small().tone(Tone::Danger);
        text::styled(ui, &state.locale.text("recovery-public-wrong"), style);
    }
    key
}
