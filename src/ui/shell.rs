//! What stands around every screen: the bar at the top, and the notice under it.

use egui::{Frame, Margin, Panel, Ui};

use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{
    AccessCommand, Appearance, Command, LockedBy, OpenDossier, Saving, Screen, State,
};
use crate::lang::{Digits, DigitsWish, LangId, MessageArgs, local_time};

/// The width below which the bar takes two rows, but for the name of the person and for what is only sometimes there.
const ONE_ROW: f32 = 1180.0;
const OTHER_LANGUAGES: f32 = 130.0;
const DIGITS: f32 = 60.0;

fn one_row(ui: &Ui, state: &State) -> f32 {
    let mut width = ONE_ROW;
    if let Some(open) = &state.open {
        width += text::measure(ui, &shown_name(open), &name_style(), None).x;
    }
    if state.locales.added().next().is_some() {
        width += OTHER_LANGUAGES;
    }
    if state.locale.own_digits() != Digits::Western {
        width += DIGITS;
    }
    width
}

fn name_style() -> Style {
    Style::body().bold().unwrapped().one_line()
}

/// The bar: where one is, whether all is saved, language, size, light.
pub fn bar(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.surface)
        .inner_margin(Margin::symmetric(t.space.m as i8, t.space.xs as i8))
        .stroke(egui::Stroke::new(1.0, t.colours.line));
    Panel::top("bar").frame(frame).show(ui, |ui| {
        let mut at_end = Vec::new();
        let end = |ui: &mut Ui, commands: &mut Vec<Command>| {
            languages(ui, state, commands);
            ui.add_space(t.space.s);
            looks(ui, state, commands);
            ui.add_space(t.space.m);
            lock(ui, state, commands);
            saving(ui, state, commands);
        };
        if ui.available_width() < one_row(ui, state) {
            // Large letters on a small screen: two rows rather than one on top of the other.
            text::row_wrapped(ui, |ui| places(ui, state, commands));
            text::row_wrapped(ui, |ui| end(ui, &mut at_end));
        } else {
            text::split_row(
                ui,
                |ui| places(ui, state, commands),
                |ui| end(ui, &mut at_end),
            );
        }
        commands.append(&mut at_end);
    });
    other_languages(ui, state, commands);
}

fn places(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let tab =
        |ui: &mut Ui, key: &str, screen: Screen, command: Command, commands: &mut Vec<Command>| {
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                selected: state.screen == screen,
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &l.text(key), options).clicked() {
                commands.push(command);
            }
        };
    if state.is_closed() {
        // The way back from the trainers' pages.
        if matches!(state.screen, Screen::Workshop | Screen::Content) {
            tab(ui, "vault", Screen::Vault, Command::ShowHome, commands);
        }
        return;
    }
    tab(ui, "home", Screen::Home, Command::ShowHome, commands);
    let Some(open) = &state.open else { return };
    let full = l.with1("dossier-of", "name", open.dossier.beneficiary.name.clone());
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: state.screen == Screen::Dossier,
        name: Some(&full),
        ..ButtonOptions::default()
    };
    let named = text::button_with(ui, &shown_name(open), options);
    if text::tooltip(named, &full).clicked() {
        commands.push(Command::ShowDossier);
    }
    tab(
        ui,
        "interview",
        Screen::Interview,
        Command::ShowInterview,
        commands,
    );
    tab(
        ui,
        "results",
        Screen::Results,
        Command::ShowResults,
        commands,
    );
    tab(
        ui,
        "summary",
        Screen::Summary,
        Command::ShowSummary,
        commands,
    );
}

fn shown_name(open: &OpenDossier) -> String {
    const MOST: usize = 24;
    let name = &open.dossier.beneficiary.name;
    if name.chars().count() <= MOST {
        return name.clone();
    }
    name.chars().take(MOST).chain(['…']).collect()
}

/// The languages that stand in the bar by themselves, from its end.
const IN_BAR: [&str; 3] = ["en", "ar", "fr"];

fn languages(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    other_languages_button(ui, state);
    for lang in IN_BAR.map(LangId::new) {
        language(ui, state, &lang, commands);
    }
}

fn language(ui: &mut Ui, state: &State, lang: &LangId, commands: &mut Vec<Command>) -> bool {
    // Each language is named in itself, so that it is found by who reads it.
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: state.locale.lang() == lang,
        ..ButtonOptions::default()
    };
    let pressed = text::button_with(ui, &state.locales.name(lang), options).clicked();
    if pressed {
        commands.push(Command::SetLanguage(lang.clone()));
    }
    pressed
}

fn other_languages_id() -> egui::Id {
    egui::Id::unique("other languages of the screens")
}

fn others_unfolded(ui: &Ui) -> bool {
    ui.data(|d| d.get_temp(other_languages_id()))
        .unwrap_or_default()
}

/// What unfolds the languages that were added; it has the name of the one that is shown.
fn other_languages_button(ui: &mut Ui, state: &State) {
    if state.locales.added().next().is_none() {
        return;
    }
    let title = state.locale.text("languages-other");
    let current = state.locale.lang();
    let shown = state.locales.added().find(|l| *l == current);
    let (label, full) = match shown {
        Some(lang) => {
            let name = state.locales.name(lang);
            let full = format!("{title}: {name}");
            (name, full)
        }
        None => (title.clone(), title),
    };
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        selected: shown.is_some(),
        name: Some(&full),
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &label, options).clicked() {
        let unfolded = others_unfolded(ui);
        ui.data_mut(|d| d.insert_temp(other_languages_id(), !unfolded));
    }
}

/// The languages that were added, under the bar, until one is chosen.
fn other_languages(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    if !others_unfolded(ui) {
        return;
    }
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.sunken)
        .inner_margin(Margin::symmetric(t.space.m as i8, t.space.xs as i8));
    Panel::top("other-languages").frame(frame).show(ui, |ui| {
        let mut chosen = false;
        text::row_wrapped(ui, |ui| {
            for lang in state.locales.added() {
                chosen |= language(ui, state, lang, commands);
            }
        });
        if chosen {
            ui.data_mut(|d| d.insert_temp(other_languages_id(), false));
        }
    });
}

/// Which digits figures are written with, where the language has its own.
fn digits(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let own = state.locale.own_digits();
    if own == Digits::Western {
        return;
    }
    let (wanted, wish) = if state.locale.digits() == own {
        (Digits::Western, DigitsWish::Western)
    } else {
        (own, DigitsWish::Own)
    };
    let name = state
        .locale
        .with1("digits-write", "digits", wanted.sample());
    let options = ButtonOptions {
        kind: ButtonKind::Quiet,
        name: Some(&name),
        ..ButtonOptions::default()
    };
    let pressed = text::button_with(ui, wanted.sample(), options);
    if text::tooltip(pressed, &name).clicked() {
        commands.push(Command::SetDigits(wish));
    }
}

fn looks(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let quiet = |name| ButtonOptions {
        kind: ButtonKind::Quiet,
        name: Some(name),
        ..ButtonOptions::default()
    };
    let appearance = match state.settings.appearance {
        Appearance::Light => l.text("appearance-dark"),
        Appearance::Dark => l.text("appearance-light"),
    };
    if text::button_with(ui, &appearance, quiet(&appearance)).clicked() {
        commands.push(Command::ToggleAppearance);
    }
    let (larger, smaller) = (l.text("larger"), l.text("smaller"));
    // The mark keeps the sign behind its letter where everything else runs from the right.
    if text::tooltip(text::button_with(ui, "A+\u{200e}", quiet(&larger)), &larger).clicked() {
        commands.push(Command::Larger);
    }
    if text::tooltip(
        text::button_with(ui, "A–\u{200e}", quiet(&smaller)),
        &smaller,
    )
    .clicked()
    {
        commands.push(Command::Smaller);
    }
    digits(ui, state, commands);
}

/// The open vault, and what locks it.
fn lock(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    if !state.is_open() {
        return;
    }
    let l = &state.locale;
    let quiet = |selected| ButtonOptions {
        kind: ButtonKind::Quiet,
        selected,
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &l.text("vault-lock"), quiet(false)).clicked() {
        let lock = AccessCommand::Lock(LockedBy::Counsellor);
        commands.push(Command::Access(lock));
    }
    let selected = state.screen == Screen::Vault;
    if text::button_with(ui, &l.text("vault"), quiet(selected)).clicked() {
        commands.push(Command::Access(AccessCommand::ShowVault));
    }
}

fn saving(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let Some(open) = &state.open else { return };
    let small = |tone| Style::small().tone(tone).unwrapped();
    match &open.saving {
        Saving::Nothing => {}
        Saving::Writing => {
            text::styled(ui, &l.text("saving"), small(Tone::Weak));
        }
        Saving::Saved(at) => {
            let time = l.time(local_time(*at));
            text::styled(ui, &l.with1("saved-at", "time", time), small(Tone::Success));
        }
        Saving::Failed(..) => {
            if text::button(ui, ButtonKind::Danger, &l.text("save-again")).clicked() {
                commands.push(Command::SaveAgain);
            }
        }
    }
}

/// What the counsellor should know now, under the bar, until it is taken away.
pub fn notice(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let failed = state.open.as_ref().and_then(|o| match &o.saving {
        Saving::Failed(key, path) => Some((*key, path.clone())),
        _ => None,
    });
    if let Some((key, path)) = failed {
        let mut args = MessageArgs::new();
        args.set("path", path);
        let words = format!("{} {}", l.with(key, &args), l.text("error-kept-in-memory"));
        strip(ui, "save-failed", &words, Tone::Danger, |_| {});
    }
    if let Some(notice) = &state.notice {
        let tone = match notice.tone {
            crate::app::Tone::Good => Tone::Success,
            crate::app::Tone::Bad => Tone::Danger,
        };
        let mut args = MessageArgs::new();
        args.set("path", notice.path.clone());
        args.set("count", notice.count);
        let words = l.with(notice.key, &args);
        strip(ui, "notice", &words, tone, |ui| {
            if text::button(ui, ButtonKind::Quiet, &l.text("dismiss")).clicked() {
                commands.push(Command::DismissNotice);
            }
        });
    }
    let letters = state.letters.to_say();
    if !letters.is_empty() {
        let words = crate::app::missing_words(&letters, &state.letters.folder, l);
        strip(ui, "letters", &words, Tone::Warning, |ui| {
            if text::button(ui, ButtonKind::Quiet, &l.text("dismiss")).clicked() {
                commands.push(Command::DismissLetters);
            }
        });
    }
    if let Some(key) = state.busy {
        let mut words = l.text(key);
        if let Some((done, count)) = state.progress {
            let mut args = MessageArgs::new();
            args.set("done", done);
            args.set("count", count);
            words = format!("{words} {}", l.with("progress-of", &args));
        }
        strip(ui, "busy", &words, Tone::Accent, |ui| {
            let stops = state.progress.is_some();
            if stops && text::button(ui, ButtonKind::Secondary, &l.text("stop")).clicked() {
                commands.push(Command::Stop);
            }
        });
    }
}

fn strip(ui: &mut Ui, id: &'static str, words: &str, tone: Tone, end: impl FnOnce(&mut Ui)) {
    let t = theme::of(ui.ctx());
    let fill = match tone {
        Tone::Success => t.colours.success_soft,
        Tone::Danger => t.colours.danger_soft,
        Tone::Warning => t.colours.warning_soft,
        _ => t.colours.accent_soft,
    };
    let frame = Frame::new()
        .fill(fill)
        .inner_margin(Margin::symmetric(t.space.l as i8, t.space.s as i8));
    Panel::top(id).frame(frame).show(ui, |ui| {
        let width = ui.available_width();
        text::row(ui, |ui| {
            ui.scope(|ui| {
                ui.set_max_width(width * 0.8);
                text::styled(ui, words, Style::body().tone(tone));
            });
            end(ui);
        });
    });
}

/// The part of the window under the bar, with a margin, scrolled where it is long.
pub fn page(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.paper)
        .inner_margin(Margin::same(t.space.l as i8));
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        egui::ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let room = ui.available_width();
                let margin = ((room - width) / 2.0).max(0.0);
                ui.horizontal_top(|ui| {
                    ui.add_space(margin);
                    ui.vertical(|ui| {
                        ui.set_width(room.min(width));
                        text::column(ui, contents);
                    });
                });
            });
    });
}
