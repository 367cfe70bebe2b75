//! The desk: the window, its screens and the worker behind them.

use std::time::Duration;

use egui::{Context, Key, Modifiers, Ui};
use jiff::Timestamp;

use super::idle::Idle;
use super::{
    access, content, dossier, home, interview, new_dossier, new_version, office, parked, results,
    shell, summary, text, theme, vault, workshop,
};
use crate::app::{
    self, AccessCommand, Appearance, Command, Leaving, LockedBy, Outcome, Screen, Settings, State,
    Worker, WorkshopCommand,
};

/// Which of eframe's renderers draws.
pub use eframe::Renderer;

/// The application in its window.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of something else that it has happened"
)]
pub struct Desk {
    state: State,
    worker: Worker,
    commands: Vec<Command>,
    screens: Screens,
    shown: Option<Shown>,
    /// Whether the work that can wait for the first frame has been asked for.
    gone_on: bool,
    quit_after_first_frame: bool,
    /// Whether the window was told to close.
    closes: bool,
    idle: Idle,
    /// Whether a vault was open in the last frame.
    was_open: bool,
}

/// What the egui context was last set up for.
#[derive(PartialEq)]
struct Shown {
    language: crate::lang::LangId,
    appearance: Appearance,
    scale: f32,
}

/// What each screen remembers of its own: scroll, search words, text being typed.
#[derive(Default)]
struct Screens {
    access: access::AccessPages,
    home: home::Home,
    new_dossier: new_dossier::NewDossierPage,
    interview: interview::InterviewPage,
    results: results::ResultsPage,
    summary: summary::SummaryPage,
    new_version: new_version::NewVersionPage,
    workshop: workshop::WorkshopPage,
    vault: vault::VaultPage,
    dossier: dossier::DossierPage,
    office: office::OfficePage,
}

impl Screens {
    /// Draws the screen that is shown.
    fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        if state.screen != Screen::Vault {
            // No key and no passphrase stays where nobody sees it.
            self.vault = vault::VaultPage::default();
        }
        if state.screen != Screen::Settings {
            self.office = office::OfficePage::default();
        }
        if state.screen != Screen::Dossier {
            self.dossier = dossier::DossierPage::default();
        }
        match state.screen {
            Screen::Home => self.home.ui(ui, state, commands),
            Screen::New => self.new_dossier.ui(ui, state, commands),
            Screen::Interview => self.interview.ui(ui, state, commands),
            Screen::Results => self.results.ui(ui, state, commands),
            Screen::Summary => self.summary.ui(ui, state, commands),
            Screen::Content => content::ui(ui, state, commands),
            Screen::Workshop => self.workshop.ui(ui, state, commands),
            Screen::NewVersion => self.new_version.ui(ui, state, commands),
            Screen::Parked => parked::ui(ui, state, commands),
            Screen::Vault => self.vault.ui(ui, state, commands),
            Screen::Dossier => self.dossier.ui(ui, state, commands),
            Screen::Settings => self.office.ui(ui, state, commands),
        }
    }

    /// Turns what is being typed into commands.
    fn keep_what_is_typed(&mut self, state: &State, commands: &mut Vec<Command>) {
        self.interview.keep_what_is_typed(state, commands);
        self.workshop.keep_what_is_typed(state, commands);
        self.dossier.keep_what_is_typed(state, commands);
    }
}

impl Desk {
    /// The application, with its work begun. The worker wakes the context when it has an answer.
    #[must_use]
    pub fn new(ctx: &Context, start: impl FnOnce(Box<dyn Fn() + Send>) -> Worker) -> Self {
        let wake = ctx.clone();
        let worker = start(Box::new(move || wake.request_repaint()));
        for effect in app::start() {
            worker.ask(effect);
        }
        Self {
            state: State::new(Settings::default()),
            worker,
            commands: Vec::new(),
            screens: Screens::default(),
            shown: None,
            gone_on: false,
            quit_after_first_frame: false,
            closes: false,
            idle: Idle::default(),
            was_open: false,
        }
    }

    /// Closes the window once the first frame is on the screen, for measuring.
    #[must_use]
    pub fn quitting_after_first_frame(mut self) -> Self {
        self.quit_after_first_frame = true;
        self
    }

    /// The state, to look at.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    fn absorb_outcomes(&mut self, ctx: &Context) {
        while let Some(mut outcome) = self.worker.answer() {
            if let Outcome::FontsLoaded { engine, .. } = &mut outcome
                && let Some(engine) = engine.take()
            {
                text::set_engine(ctx, *engine);
                self.state.letters.missing.clear();
            }
            let effects = app::absorb(&mut self.state, outcome, Timestamp::now());
            for effect in effects {
                self.worker.ask(effect);
            }
        }
    }

    fn carry_out(&mut self) {
        for command in std::mem::take(&mut self.commands) {
            let locks = matches!(command, Command::Access(AccessCommand::Lock(_)));
            if locks && let Some(begun) = self.screens.new_dossier.begun(&self.state) {
                let effects =
                    app::update(&mut self.state, Command::Create(begun), Timestamp::now());
                for effect in effects {
                    self.worker.ask(effect);
                }
            }
            let effects = app::update(&mut self.state, command, Timestamp::now());
            for effect in effects {
                self.worker.ask(effect);
            }
        }
    }

    /// Locks the vault when nobody was there for a while, or the machine slept.
    fn lock_itself(&mut self, ctx: &Context) {
        if !self.state.is_open() {
            self.idle = Idle::default();
            return;
        }
        let minutes = self.state.settings.lock_after.clamp(1, 60);
        let longest = Duration::from_mins(u64::from(minutes));
        if let Some(left) = self.idle.left(ctx, longest) {
            ctx.request_repaint_after(left);
        } else {
            self.screens
                .keep_what_is_typed(&self.state, &mut self.commands);
            let lock = AccessCommand::Lock(LockedBy::Itself);
            self.commands.push(Command::Access(lock));
        }
    }

    /// Nothing that was typed or shown of anybody stays behind a locked vault, and no passphrase behind an open one.
    fn forget_at_the_door(&mut self, ctx: &Context) {
        if self.state.is_open() == self.was_open {
            return;
        }
        self.was_open = self.state.is_open();
        let workshop = std::mem::take(&mut self.screens.workshop);
        self.screens = Screens {
            workshop,
            ..Screens::default()
        };
        text::forget(ctx);
    }

    /// Letters that were drawn as empty boxes are never passed over in silence.
    fn miss_letters(&mut self, ctx: &Context) {
        if let Some(letters) = text::missing_letters(ctx, &self.state.letters.missing) {
            self.commands.push(Command::MissLetters(letters));
        }
    }

    /// What was typed comes before what was pressed, however fast: pressing may leave the person's dossier.
    fn keep_what_is_typed(&mut self) {
        let pressed = std::mem::take(&mut self.commands);
        self.screens
            .keep_what_is_typed(&self.state, &mut self.commands);
        self.commands.extend(pressed);
    }

    /// What trainers wrote and did not save keeps the window open until they say what is to become of it.
    fn closing(&mut self, ctx: &Context) {
        if ctx.input(|i| i.viewport().close_requested()) {
            self.keep_what_is_typed();
            self.carry_out();
            if !self.state.workshop.may_close() {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.commands
                    .push(Command::Workshop(WorkshopCommand::AskToClose));
                self.carry_out();
            }
        } else if self.state.workshop.leaving == Leaving::Go && !self.closes {
            self.closes = true;
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn set_up(&mut self, ctx: &Context) {
        let settings = &self.state.settings;
        let wanted = Shown {
            language: self.state.locale.lang().clone(),
            appearance: settings.appearance,
            scale: settings.scale,
        };
        if self.shown.as_ref() == Some(&wanted) {
            return;
        }
        let palette = match settings.appearance {
            Appearance::Light => theme::Palette::Light,
            Appearance::Dark => theme::Palette::Dark,
        };
        theme::apply(ctx, palette);
        text::set_direction(ctx, self.state.locale.direction());
        text::set_menu_words(ctx, menu_words(&self.state.locale));
        ctx.set_zoom_factor(settings.scale);
        self.shown = Some(wanted);
    }

    fn shortcuts(&mut self, ctx: &Context) {
        let asking = self.state.screen == Screen::Interview;
        let typing = text::is_typing(ctx);
        for shortcut in Command::shortcuts() {
            let acts = match shortcut.command {
                // Behind a locked vault only sizes change.
                Command::Larger | Command::Smaller | Command::Workshop(_)
                    if self.state.is_closed() =>
                {
                    true
                }
                _ if self.state.is_closed() => false,
                // In a field these keys are the field's; on other pages nobody would see what they did.
                Command::Undo | Command::Redo | Command::Previous => asking && !typing,
                Command::Next | Command::ToggleProfile => asking,
                Command::Workshop(_) => self.state.screen == Screen::Workshop,
                _ => true,
            };
            if !acts {
                continue;
            }
            let Some((modifiers, key)) = key_of(shortcut.shown) else {
                continue;
            };
            if ctx.input_mut(|i| i.consume_key(modifiers, key)) {
                // A key leaves the field being typed in, so that its words are kept before anything else happens.
                self.screens
                    .keep_what_is_typed(&self.state, &mut self.commands);
                self.commands.push(shortcut.command);
            }
        }
    }
}

/// What the menus of fields say.
fn menu_words(locale: &crate::lang::Locale) -> text::MenuWords {
    text::MenuWords {
        name: locale.text("typing-menu"),
        undo: locale.text("typing-undo"),
        redo: locale.text("typing-redo"),
        cut: locale.text("typing-cut"),
        copy: locale.text("typing-copy"),
        paste: locale.text("typing-paste"),
        select_all: locale.text("typing-select-all"),
        automatic: locale.text("typing-direction-automatic"),
        left_to_right: locale.text("typing-direction-ltr"),
        right_to_left: locale.text("typing-direction-rtl"),
    }
}

/// The key of a shortcut as it is shown.
fn key_of(shown: &str) -> Option<(Modifiers, Key)> {
    let mut modifiers = Modifiers::NONE;
    let mut key = None;
    for part in shown.split('+') {
        match part {
            "Ctrl" => modifiers |= Modifiers::COMMAND,
            "Shift" => modifiers |= Modifiers::SHIFT,
            name => key = Key::from_name(name),
        }
    }
    key.map(|key| (modifiers, key))
}

impl eframe::App for Desk {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.absorb_outcomes(ctx);
        self.lock_itself(ctx);
        self.shortcuts(ctx);
        self.carry_out();
        self.forget_at_the_door(ctx);
        self.closing(ctx);
        self.set_up(ctx);
        let shown = ctx.cumulative_frame_nr() > 0;
        match (shown, self.quit_after_first_frame) {
            (true, true) => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            (true, false) if !self.gone_on => {
                self.gone_on = true;
                for effect in app::go_on() {
                    self.worker.ask(effect);
                }
            }
            (true, false) => {}
            (false, _) => ctx.request_repaint(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        // The start ends with the first frame: a second one is no part of it.
        if self.quit_after_first_frame && ui.ctx().cumulative_frame_nr() > 0 {
            return;
        }
        let (state, commands) = (&self.state, &mut self.commands);
        shell::bar(ui, state, commands);
        shell::notice(ui, state, commands);
        if !state.is_open() && !matches!(state.screen, Screen::Workshop | Screen::Content) {
            self.screens.access.ui(ui, state, commands);
        } else {
            self.screens.show(ui, state, commands);
        }
        text::finish_selection(ui.ctx());
        self.miss_letters(&ui.ctx().clone());
        if !self.commands.is_empty() {
            self.keep_what_is_typed();
            ui.ctx().request_repaint();
        }
    }

    fn persist_egui_memory(&self) -> bool {
        // Egui's memory may hold what was typed about a person.
        false
    }

    fn auto_save_interval(&self) -> Duration {
        Duration::from_mins(10)
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.screens
            .keep_what_is_typed(&self.state, &mut self.commands);
        self.carry_out();
        // A measured start leaves the work it began to itself.
        if !self.quit_after_first_frame {
            self.worker.finish();
        }
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Where the renderer cannot start, or there is no display.
pub fn run(
    renderer: Renderer,
    build: impl FnOnce(&Context) -> Desk + 'static,
) -> eframe::Result<()> {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("bilan")
        .with_title("bilan")
        .with_inner_size([1280.0, 700.0])
        .with_maximized(true)
        .with_min_inner_size([900.0, 560.0]);
    let options = eframe::NativeOptions {
        viewport,
        renderer,
        centered: true,
        run_and_return: true,
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "bilan",
        options,
        Box::new(|cc| Ok(Box::new(build(&cc.egui_ctx)))),
    )
}
