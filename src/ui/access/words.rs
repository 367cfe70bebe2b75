//! A passphrase that is made: typed twice, with what is thought of it.

use egui::Ui;

use crate::app::{Passphrase, Strength, strength};
use crate::lang::Locale;
use crate::ui::text::{self, FieldOptions, Style, Tone};
use crate::ui::theme;

/// The longest passphrase, in characters.
pub const MOST: usize = 256;

/// What has been typed so far.
#[derive(Default)]
pub struct NewWords {
    first: String,
    again: String,
    shown: bool,
    /// What is thought of the words it was last asked about.
    thought: Option<(String, Strength)>,
}

impl NewWords {
    /// Draws the fields; `names` are words that somebody who knows the counsellor tries first.
    pub fn ui(&mut self, ui: &mut Ui, l: &Locale, names: &[&str]) {
        let t = theme::of(ui.ctx());
        let field = |ui: &mut Ui, key: &str, words: &mut String, shown: bool| {
            let name = l.text(key);
            let options = FieldOptions {
                name: &name,
                max_chars: Some(MOST),
                password: !shown,
                ..FieldOptions::default()
            };
            text::labelled_field(ui, key, &name, words, options);
            ui.add_space(t.space.xs);
        };
        field(ui, "words-first", &mut self.first, self.shown);
        text::hint(ui, &l.text("words-advice"));
        if !self.first.trim().is_empty() {
            let strength = self.strength(names);
            let (key, tone) = match strength {
                Strength::None => ("words-none", Tone::Danger),
                Strength::Weak => ("words-weak", Tone::Warning),
                Strength::Fair => ("words-fair", Tone::Success),
                Strength::Good => ("words-good", Tone::Success),
            };
            text::styled(ui, &l.text(key), Style::body().bold().tone(tone));
        }
        ui.add_space(t.space.s);
        field(ui, "words-again", &mut self.again, self.shown);
        if !self.again.is_empty() && !self.first.starts_with(self.again.as_str()) {
            let style = Style::small().tone(Tone::Warning);
            text::styled(ui, &l.text("words-differ"), style);
        }
        let show = l.text("words-show");
        if text::choice_row(ui, text::Mark::Checkbox, self.shown, &show).clicked() {
            self.shown = !self.shown;
        }
    }

    /// Thought over again only when the words are others.
    fn strength(&mut self, names: &[&str]) -> Strength {
        match &self.thought {
            Some((words, thought)) if *words == self.first => *thought,
            _ => {
                let thought = strength(&self.first, names);
                self.thought = Some((self.first.clone(), thought));
                thought
            }
        }
    }

    /// The passphrase, once it was typed twice and withstands guessing.
    pub fn made(&mut self, names: &[&str]) -> Option<Passphrase> {
        let good = self.first.trim() == self.again.trim() && self.strength(names) >= Strength::Fair;
        good.then(|| Passphrase::new(&self.first))
    }
}
