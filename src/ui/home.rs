//! Home: the dossiers, a new one, and the examples.

mod reminders;

use egui::Ui;
use jiff::Timestamp;

use super::shell::page;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use super::theme;
use crate::app::{Access, Command, HomeEntry, RecordId, Stage, State, WorkshopCommand};
use crate::dossier::DossierState;
use crate::lang::{MessageArgs, local_date, local_time};

/// The width in which a list is read with ease.
const WIDTH: f32 = 900.0;

/// What the page remembers: the words searched for, and a removal that waits for a yes.
#[derive(Default)]
pub struct Home {
    search: String,
    removing: Option<RecordId>,
    /// Whether the recovery key is to be tried before the first interview, and the counsellor is being told.
    key_first: bool,
    /// Whether only dossiers past their day are shown.
    only_due: bool,
}

/// Whether this vault has no dossier yet, and nobody has tried its recovery key.
fn is_key_first(state: &State) -> bool {
    let untried = matches!(&state.access, Access::Open(vault) if vault.card.drilled.is_none());
    untried && matches!(&state.home, Stage::Ready(entries) if entries.is_empty())
}

impl Home {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        page(ui, WIDTH, |ui| {
            text::split_row(
                ui,
                |ui| {
                    text::styled(
                        ui,
                        &l.text("home-title"),
                        Style {
                            size: text::Size::Title,
                            ..Style::body()
                        }
                        .bold()
                        .unwrapped(),
                    );
                },
                |ui| {
                    let options = ButtonOptions {
                        kind: ButtonKind::Primary,
                        enabled: state.can_write() && state.content().is_some(),
                        ..ButtonOptions::default()
                    };
                    if text::button_with(ui, &l.text("home-new"), options).clicked() {
                        // Somebody may be sitting there already: it can wait, and is said once.
                        if is_key_first(state) && !self.key_first {
                            self.key_first = true;
                        } else {
                            commands.push(Command::ShowNew);
                        }
                    }
                },
            );
            ui.add_space(t.space.m);
            reminders::not_tried(ui, state, self.key_first, commands);
            reminders::due(ui, state, &mut self.only_due);
            reminders::copy_grows_old(ui, state, commands);
            match &state.home {
                Stage::Ready(entries) if entries.is_empty() => {
                    text::card(ui, |ui| {
                        text::subheading(ui, &l.text("home-empty-title"));
                        text::label(ui, &l.text("home-empty"));
                    });
                }
                Stage::Ready(entries) => self.list(ui, entries, state, commands),
                Stage::Loading | Stage::Failed(()) => {
                    text::hint(ui, &l.text("loading"));
                }
            }
            // Examples and trainers' files are shown once they have been read.
            if !matches!(state.content, Stage::Loading) {
                ui.add_space(t.space.xl);
                samples(ui, state, commands);
                ui.add_space(t.space.l);
                let options = ButtonOptions {
                    kind: ButtonKind::Quiet,
                    ..ButtonOptions::default()
                };
                text::row(ui, |ui| {
                    if text::button_with(ui, &l.text("office"), options).clicked() {
                        commands.push(Command::ShowSettings);
                    }
                    if state.can_write()
                        && text::button_with(ui, &l.text("take-in"), options).clicked()
                    {
                        commands.push(Command::TakeIn);
                    }
                    if text::button_with(ui, &l.text("content-open"), options).clicked() {
                        commands.push(Command::ShowContent);
                    }
                    if text::button_with(ui, &l.text("workshop"), options).clicked() {
                        commands.push(Command::Workshop(WorkshopCommand::Show));
                    }
                });
            }
        });
    }

    fn list(
        &mut self,
        ui: &mut Ui,
        entries: &[HomeEntry],
        state: &State,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let name = l.text("home-search");
        let options = FieldOptions {
            name: &name,
            placeholder: &name,
            width: Some(320.0),
            ..FieldOptions::default()
        };
        text::text_field(ui, "home-search", &mut self.search, options);
        ui.add_space(t.space.s);
        let today = local_date(Timestamp::now());
        let wanted = self.search.trim().to_lowercase();
        let found: Vec<&HomeEntry> = entries
            .iter()
            .filter(|e| wanted.is_empty() || e.name.to_lowercase().contains(&wanted))
            .filter(|e| !self.only_due || reminders::is_due(e, today))
            .collect();
        if found.is_empty() {
            text::hint(ui, &l.text("home-nothing-found"));
        }
        for entry in found {
            ui.push_id(entry.id, |ui| self.entry(ui, entry, state, commands));
            ui.add_space(t.space.s);
        }
    }

    fn entry(
        &mut self,
        ui: &mut Ui,
        entry: &HomeEntry,
        state: &State,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        text::card(ui, |ui| {
            text::split_row(
                ui,
                |ui| {
                    let name = if entry.name.is_empty() {
                        l.text("home-no-name")
                    } else {
                        entry.name.clone()
                    };
                    text::styled(ui, &name, Style::lead().bold().unwrapped());
                    if entry.example {
                        text::styled(
                            ui,
                            &l.text("example"),
                            Style::small().tone(Tone::Warning).unwrapped(),
                        );
                    }
                    if entry.from_elsewhere {
                        let style = Style::small().tone(Tone::Warning).unwrapped();
                        text::styled(ui, &l.text("home-from-elsewhere"), style);
                    }
                },
                |ui| {
                    let open = l.with1("home-open", "name", entry.name.clone());
                    let options = ButtonOptions {
                        name: Some(&open),
                        ..ButtonOptions::default()
                    };
                    if entry.fault.is_none()
                        && text::button_with(ui, &l.text("open"), options).clicked()
                    {
                        commands.push(Command::Open(entry.id));
                    }
                    let remove = l.with1("home-remove", "name", entry.name.clone());
                    let options = ButtonOptions {
                        kind: ButtonKind::Quiet,
                        name: Some(&remove),
                        ..ButtonOptions::default()
                    };
                    if state.can_write()
                        && text::button_with(ui, &l.text("home-remove-short"), options).clicked()
                    {
                        self.removing = Some(entry.id);
                    }
                },
            );
            if let Some(fault) = entry.fault {
                let words = l.with1(fault, "path", entry.id.to_string());
                text::styled(ui, &words, Style::body().tone(Tone::Danger));
            } else {
                text::hint(ui, &described(entry, state));
                if reminders::is_due(entry, local_date(Timestamp::now())) {
                    let date = l.date_short(entry.kept_until);
                    let words = l.with1("home-kept-until", "date", date);
                    text::styled(ui, &words, Style::small().tone(Tone::Danger));
                }
            }
            if let Some(found) = &entry.recovered {
                let at = local_time(found.until);
                let mut args = MessageArgs::new();
                args.set("count", found.answers);
                args.set("date", l.date_short(local_date(found.until)));
                args.set("time", l.time(at));
                let words = l.with("home-recovered", &args);
                text::styled(ui, &words, Style::small().tone(Tone::Success));
            }
            if self.removing == Some(entry.id) {
                self.confirm(ui, entry, state, commands);
            }
        });
    }

    fn confirm(
        &mut self,
        ui: &mut Ui,
        entry: &HomeEntry,
        state: &State,
        commands: &mut Vec<Command>,
    ) {
        let l = &state.locale;
        text::styled(
            ui,
            &l.text("home-remove-question"),
            Style::body().tone(Tone::Danger),
        );
        text::row(ui, |ui| {
            if text::button(ui, ButtonKind::Danger, &l.text("home-remove-yes")).clicked() {
                commands.push(Command::Remove(entry.id));
                self.removing = None;
            }
            if text::button(ui, ButtonKind::Secondary, &l.text("home-remove-no")).clicked() {
                self.removing = None;
            }
        });
    }
}

fn described(entry: &HomeEntry, state: &State) -> String {
    let l = &state.locale;
    let key = match entry.state {
        DossierState::New => "state-new",
        DossierState::UnderWay => "state-under-way",
        DossierState::Finished => "state-finished",
    };
    let mut args = MessageArgs::new();
    args.set("answered", entry.answered.0);
    args.set("asked", entry.answered.1);
    let date = l.date_short(local_date(entry.changed));
    format!("{} · {date}", l.with(key, &args))
}

fn samples(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    text::subheading(ui, &l.text("samples-title"));
    text::hint(ui, &l.text("samples-about"));
    text::row_wrapped(ui, |ui| {
        for (position, key) in ["sample-1", "sample-2", "sample-3"].into_iter().enumerate() {
            let options = ButtonOptions {
                enabled: state.content().is_some(),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text(key), options).clicked() {
                commands.push(Command::OpenSample(position));
            }
        }
    });
}
