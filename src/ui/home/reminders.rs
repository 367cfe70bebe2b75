//! What waits for the counsellor above the list: a recovery key nobody tried, dossiers past their day, a copy of the vault
//! that grows old.

use egui::Ui;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::app::{Access, AccessCommand, Command, HomeEntry, Stage, State};
use crate::lang::local_date;
use crate::ui::text::{self, ButtonKind, Style, Tone};
use crate::ui::theme;

/// A copy of the vault grows old after so many days.
const COPY_GROWS_OLD: i64 = 7;

/// A recovery key that nobody tried is no key: said until somebody did.
pub fn not_tried(ui: &mut Ui, state: &State, key_first: bool, commands: &mut Vec<Command>) {
    let Access::Open(vault) = &state.access else {
        return;
    };
    if vault.card.drilled.is_some() {
        return;
    }
    let l = &state.locale;
    text::card(ui, |ui| {
        let style = Style::body().tone(Tone::Warning);
        text::styled(ui, &l.text("drill-wanted"), style);
        if key_first {
            text::label(ui, &l.text("drill-first"));
        }
        text::row(ui, |ui| {
            let kind = if key_first {
                ButtonKind::Primary
            } else {
                ButtonKind::Secondary
            };
            if text::button(ui, kind, &l.text("drill-open")).clicked() {
                commands.push(Command::Access(AccessCommand::ShowVault));
            }
            if key_first && text::button(ui, ButtonKind::Quiet, &l.text("drill-later")).clicked() {
                commands.push(Command::ShowNew);
            }
        });
    });
    ui.add_space(theme::of(ui.ctx()).space.m);
}

/// Whether a dossier is past the day until which it is kept.
pub fn is_due(entry: &HomeEntry, today: Date) -> bool {
    entry.fault.is_none() && entry.kept_until < today
}

/// Dossiers past their day; `only_due` says whether the list shows those alone.
pub fn due(ui: &mut Ui, state: &State, only_due: &mut bool) {
    let Stage::Ready(entries) = &state.home else {
        return;
    };
    let today = local_date(Timestamp::now());
    let count = entries.iter().filter(|e| is_due(e, today)).count();
    if count == 0 {
        *only_due = false;
        return;
    }
    let l = &state.locale;
    text::card(ui, |ui| {
        let words = l.with1("home-due", "count", count);
        text::styled(ui, &words, Style::body().tone(Tone::Warning));
        text::hint(ui, &l.text("home-due-help"));
        let key = if *only_due {
            "home-due-all"
        } else {
            "home-due-show"
        };
        if text::button(ui, ButtonKind::Secondary, &l.text(key)).clicked() {
            *only_due = !*only_due;
        }
    });
    ui.add_space(theme::of(ui.ctx()).space.m);
}

/// A vault with real dossiers and no copy of late.
pub fn copy_grows_old(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let (Access::Open(vault), Stage::Ready(entries)) = (&state.access, &state.home) else {
        return;
    };
    let since = |at: Option<i64>, days: i64| {
        let at = at.and_then(|at| Timestamp::from_second(at).ok());
        let limit = Timestamp::now().checked_sub((days * 24).hours()).ok();
        at.zip(limit).is_some_and(|(at, limit)| at >= limit)
    };
    let real = entries.iter().any(|e| !e.example);
    if !real
        || !state.can_write()
        || since(vault.card.backed_up, COPY_GROWS_OLD)
        || since(state.settings.backup_put_off, 1)
    {
        return;
    }
    let l = &state.locale;
    text::card(ui, |ui| {
        let words = match vault.card.backed_up {
            Some(at) => {
                let at = Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH);
                l.with1("backup-old", "date", l.date_long(local_date(at)))
            }
            None => l.text("backup-none-yet"),
        };
        text::styled(ui, &words, Style::body().tone(Tone::Warning));
        text::row(ui, |ui| {
            if text::button(ui, ButtonKind::Secondary, &l.text("backup-go")).clicked() {
                commands.push(Command::Access(AccessCommand::ShowVault));
            }
            if text::button(ui, ButtonKind::Quiet, &l.text("backup-put-off")).clicked() {
                commands.push(Command::PutBackupOff);
            }
        });
    });
    ui.add_space(theme::of(ui.ctx()).space.m);
}
