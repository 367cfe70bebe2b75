//! An item changed from the preview: its words, its choices, when it is asked. Each change is one step of the source.

use std::collections::BTreeMap;

use egui::Ui;

use super::conditions::Conditions;
use crate::app::{Command, SourceEdit, State, WorkshopCommand};
use crate::lang::LangId;
use crate::questionnaire::{Choice, ChoiceId, Item, ItemId, ItemKind, Questionnaire, Required};
use crate::ui::text::{
    self, ButtonKind, ButtonOptions, ChoiceOptions, FieldOptions, Mark, Style, Tone,
};
use crate::ui::theme;

/// What is being changed.
#[derive(Default)]
pub struct Editing {
    /// The item whose means of changing are unfolded.
    pub item: Option<ItemId>,
    drafts: BTreeMap<String, Draft>,
    conditions: Conditions,
}

struct Draft {
    words: String,
    kept: String,
    /// What was asked for, until the source says so.
    sent: Option<String>,
}

/// Where the item stands, and in which language it is written.
pub struct Edited<'a> {
    /// The state, for the words of the screens.
    pub state: &'a State,
    /// The questionnaire as it is tried.
    pub questionnaire: &'a Questionnaire,
    /// The language that is written.
    pub language: &'a LangId,
}

impl Editing {
    /// Unfolds the means of changing an item, or folds them.
    pub fn toggle(&mut self, item: &ItemId) {
        self.drafts.clear();
        self.conditions = Conditions::default();
        self.item = (self.item.as_ref() != Some(item)).then(|| item.clone());
    }

    /// Draws what can be changed of an item.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        edited: &Edited<'_>,
        item: &Item,
        commands: &mut Vec<Command>,
    ) {
        let t = theme::of(ui.ctx());
        let mut edits = Vec::new();
        egui::Frame::new()
            .fill(t.colours.sunken)
            .corner_radius(t.radius)
            .inner_margin(egui::Margin::same(t.space.s as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                text::column(ui, |ui| {
                    self.words(ui, edited, item, &mut edits);
                    self.choices(ui, edited, item, &mut edits);
                    switches(ui, edited, item, &mut edits);
                    self.conditions.ui(ui, edited, item, &mut edits);
                    self.id(ui, edited, item, &mut edits);
                });
            });
        let edits = edits.into_iter().map(WorkshopCommand::Edit);
        commands.extend(edits.map(Command::Workshop));
    }

    /// A field for words that stand in the source; the new ones, once it is left.
    fn field(
        &mut self,
        ui: &mut Ui,
        key: &str,
        name: &str,
        kept: &str,
        lines: usize,
    ) -> Option<String> {
        let draft = self.drafts.entry(key.to_owned()).or_insert_with(|| Draft {
            words: kept.to_owned(),
            kept: kept.to_owned(),
            sent: None,
        });
        if draft.kept != kept {
            // The source was changed otherwise.
            kept.clone_into(&mut draft.words);
            kept.clone_into(&mut draft.kept);
            draft.sent = None;
        }
        let options = FieldOptions {
            name,
            placeholder: name,
            lines,
            ..FieldOptions::default()
        };
        let response = text::text_field(ui, ("written", key), &mut draft.words, options);
        let new = draft.words != draft.kept && draft.sent.as_ref() != Some(&draft.words);
        if !response.lost_focus() || !new {
            return None;
        }
        draft.sent = Some(draft.words.clone());
        draft.sent.clone()
    }

    fn words(
        &mut self,
        ui: &mut Ui,
        edited: &Edited<'_>,
        item: &Item,
        edits: &mut Vec<SourceEdit>,
    ) {
        let l = &edited.state.locale;
        let parts = [
            ("label", "workshop-label", &item.label),
            ("hint", "workshop-hint", &item.hint),
            ("guide", "workshop-guide", &item.guide),
        ];
        for (part, key, words) in parts {
            let language = edited.state.locales.name(edited.language);
            let name = format!("{} ({language})", l.text(key));
            text::styled(ui, &name, Style::small().bold());
            let kept = words.exact(edited.language).unwrap_or_default();
            let key = format!("{}/{part}/{}", item.id, edited.language.as_str());
            if let Some(words) = self.field(ui, &key, &name, kept, 2) {
                edits.push(SourceEdit::Words {
                    item: item.id.clone(),
                    part,
                    language: edited.language.clone(),
                    words,
                });
            }
        }
    }

    fn choices(
        &mut self,
        ui: &mut Ui,
        edited: &Edited<'_>,
        item: &Item,
        edits: &mut Vec<SourceEdit>,
    ) {
        let l = &edited.state.locale;
        let (ItemKind::SingleChoice { choices, list, .. }
        | ItemKind::MultiChoice { choices, list, .. }) = &item.kind
        else {
            return;
        };
        if list.is_some() {
            text::hint(ui, &l.text("workshop-choices-of-list"));
            return;
        }
        text::styled(ui, &l.text("workshop-choices"), Style::small().bold());
        for (nth, choice) in choices.iter().enumerate() {
            ui.push_id(choice.id.as_str(), |ui| {
                let ends = (nth == 0, nth + 1 == choices.len());
                self.choice(ui, edited, item, choice, ends, edits);
            });
        }
        let name = l.text("workshop-new-choice");
        let key = format!("{}/new-choice", item.id);
        if let Some(words) = self.field(ui, &key, &name, "", 1)
            && !words.trim().is_empty()
        {
            self.drafts.remove(&key);
            edits.push(SourceEdit::AddChoice {
                item: item.id.clone(),
                choice: free_id(choices),
                language: edited.language.clone(),
                words: words.trim().to_owned(),
            });
        }
    }

    fn choice(
        &mut self,
        ui: &mut Ui,
        edited: &Edited<'_>,
        item: &Item,
        choice: &Choice,
        (first, last): (bool, bool),
        edits: &mut Vec<SourceEdit>,
    ) {
        let l = &edited.state.locale;
        let shown = choice.label.get(edited.language).to_owned();
        text::row(ui, |ui| {
            let name = l.with1("workshop-choice", "choice", choice.id.as_str().to_owned());
            let kept = choice.label.exact(edited.language).unwrap_or_default();
            let key = format!("{}/{}/{}", item.id, choice.id, edited.language.as_str());
            let words = ui
                .scope(|ui| {
                    ui.set_max_width((ui.available_width() - 116.0).max(80.0));
                    self.field(ui, &key, &name, kept, 1)
                })
                .inner;
            if let Some(words) = words {
                edits.push(SourceEdit::ChoiceWords {
                    item: item.id.clone(),
                    choice: choice.id.clone(),
                    language: edited.language.clone(),
                    words,
                });
            }
            let at = |key| l.with1(key, "choice", shown.clone());
            for (sign, name, enabled, down) in [
                ("↑", at("workshop-up"), !first, false),
                ("↓", at("workshop-down"), !last, true),
            ] {
                if small(ui, sign, &name, enabled) {
                    edits.push(SourceEdit::MoveChoice {
                        item: item.id.clone(),
                        choice: choice.id.clone(),
                        down,
                    });
                }
            }
            if small(ui, "×", &at("workshop-remove-choice"), true) {
                edits.push(SourceEdit::RemoveChoice {
                    item: item.id.clone(),
                    choice: choice.id.clone(),
                });
            }
        });
    }

    fn id(&mut self, ui: &mut Ui, edited: &Edited<'_>, item: &Item, edits: &mut Vec<SourceEdit>) {
        let l = &edited.state.locale;
        let name = l.text("workshop-id");
        text::styled(ui, &name, Style::small().bold());
        text::styled(
            ui,
            &l.text("workshop-id-about"),
            Style::small().tone(Tone::Weak),
        );
        let key = format!("{}/id", item.id);
        if let Some(to) = self.field(ui, &key, &name, item.id.as_str(), 1) {
            edits.push(SourceEdit::Rename {
                item: item.id.clone(),
                to: ItemId::new(to.trim()),
            });
            self.item = Some(ItemId::new(to.trim()));
        }
    }
}

/// Whether an answer is needed, whether it is sensitive, and the item's place among the others.
fn switches(ui: &mut Ui, edited: &Edited<'_>, item: &Item, edits: &mut Vec<SourceEdit>) {
    let l = &edited.state.locale;
    let id = || item.id.clone();
    let row = |ui: &mut Ui, key: &str, on: bool| {
        let options = ChoiceOptions {
            mark: Mark::Checkbox,
            on,
            ..ChoiceOptions::default()
        };
        text::choice_row_with(ui, options, &l.text(key)).clicked()
    };
    if !matches!(item.required, Required::If(_)) && !matches!(item.kind, ItemKind::Note) {
        let required = item.required == Required::Yes;
        if row(ui, "workshop-required", required) {
            edits.push(SourceEdit::Required {
                item: id(),
                required: !required,
            });
        }
    }
    if row(ui, "workshop-sensitive", item.sensitive) {
        edits.push(SourceEdit::Sensitive {
            item: id(),
            sensitive: !item.sensitive,
        });
    }
    text::row_wrapped(ui, |ui| {
        for (key, down) in [("workshop-item-up", false), ("workshop-item-down", true)] {
            if text::button(ui, ButtonKind::Secondary, &l.text(key)).clicked() {
                edits.push(SourceEdit::MoveItem { item: id(), down });
            }
        }
    });
}

fn small(ui: &mut Ui, sign: &str, name: &str, enabled: bool) -> bool {
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        enabled,
        name: Some(name),
        ..ButtonOptions::default()
    };
    let pressed = text::button_with(ui, sign, options);
    text::tooltip(pressed, name).clicked()
}

/// An id that no choice of the item has, nor had.
fn free_id(choices: &[Choice]) -> ChoiceId {
    let taken = |id: &str| {
        choices
            .iter()
            .any(|c| c.id.as_str() == id || c.was.iter().any(|w| w.as_str() == id))
    };
    let numbers = choices.len() + 1..=usize::MAX;
    let mut ids = numbers.map(|n| format!("choice_{n}"));
    ChoiceId::new(ids.find(|id| !taken(id)).unwrap_or_default())
}
