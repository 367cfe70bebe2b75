//! The menu of a field: what the keys do, for those who do not know them.

use std::sync::Arc;

use egui::{Context, Popup, PopupCloseBehavior, PopupKind, Pos2, RectAlign, Response, Ui, vec2};

use super::{Field, FieldState};
use crate::lang::Direction;
use crate::ui::text::{ButtonKind, ButtonOptions, DirectionChoice, button_with, column, direction};
use crate::ui::theme;

/// The width of the menu, in points.
const WIDTH: f32 = 250.0;

/// What can be asked of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Direction(DirectionChoice),
}

/// The words of the menu, in the language of the screens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuWords {
    /// Its name for assistive technology.
    pub name: String,
    /// Takes back what was typed.
    pub undo: String,
    /// Makes it again.
    pub redo: String,
    /// Moves the selection to the clipboard.
    pub cut: String,
    /// Copies it there.
    pub copy: String,
    /// Puts the clipboard's text in.
    pub paste: String,
    /// Selects the whole text.
    pub select_all: String,
    /// The text itself says which way it runs.
    pub automatic: String,
    /// It runs from left to right.
    pub left_to_right: String,
    /// It runs from right to left.
    pub right_to_left: String,
}

fn slot() -> egui::Id {
    egui::Id::unique("bilan field menu words")
}

fn open_slot() -> egui::Id {
    egui::Id::unique("bilan field menu open")
}

/// Whether the menu of a field is open: then keys are for the menu, and not for the page behind it.
pub fn is_menu_open(ctx: &Context) -> bool {
    let shown: Option<u64> = ctx.data(|data| data.get_temp(open_slot()));
    shown.is_some_and(|pass| ctx.cumulative_pass_nr() <= pass + 1)
}

/// Sets the words of the menus of fields. Without words there are no menus.
pub fn set_menu_words(ctx: &Context, words: MenuWords) {
    ctx.data_mut(|data| data.insert_temp(slot(), Arc::new(words)));
}

/// Whether the menu is open, and where.
#[derive(Debug, Default)]
pub(super) struct Menu {
    open_at: Option<Pos2>,
    asked: bool,
    /// Whether its first item still waits for the keyboard.
    entering: bool,
}

impl Menu {
    pub(super) fn is_open(&self) -> bool {
        self.open_at.is_some()
    }

    /// Opens it at the caret.
    pub(super) fn ask_for(&mut self) {
        self.asked = true;
    }
}

impl Field<'_> {
    pub(super) fn show_menu(
        &self,
        ui: &Ui,
        response: &Response,
        state: &mut FieldState,
        corner: Pos2,
    ) {
        let words: Option<Arc<MenuWords>> = ui.data(|data| data.get_temp(slot()));
        let Some(words) = words else { return };
        let asked = std::mem::take(&mut state.menu.asked);
        let pointed = response
            .secondary_clicked()
            .then(|| response.interact_pointer_pos())
            .flatten();
        if let Some(at) = pointed {
            response.request_focus();
            if state.editor.selected().is_none() {
                let place = (at - corner) * self.scale;
                state.editor.point((place.x, place.y), false);
            }
            state.visited = true;
        }
        let at_caret = || {
            let mark = state.editor.caret();
            corner + vec2(mark.x, mark.bottom) / self.scale
        };
        if let Some(at) = pointed.or_else(|| asked.then(at_caret)) {
            state.menu.open_at = Some(at);
            state.menu.entering = true;
        }
        let Some(at) = state.menu.open_at else { return };
        let pass = ui.ctx().cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(open_slot(), pass));
        let side = match direction(ui.ctx()) {
            Direction::Ltr => RectAlign::BOTTOM_START,
            Direction::Rtl => RectAlign::BOTTOM_END,
        };
        let mut open = true;
        let chosen = Popup::new(
            egui::Id::unique(("field menu", self.id)),
            ui.ctx().clone(),
            at,
            ui.layer_id(),
        )
        .kind(PopupKind::Menu)
        .align(side)
        .width(WIDTH)
        .accessible_name(words.name.clone())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .open_bool(&mut open)
        .show(|ui| {
            ui.set_width(WIDTH);
            column(ui, |ui| items(ui, state, &words)).inner
        })
        .and_then(|shown| shown.inner);
        if let Some(act) = chosen {
            state.asked.push(act);
        }
        if chosen.is_some() || !open {
            state.menu.open_at = None;
            response.request_focus();
            ui.ctx().request_repaint();
        }
    }
}

/// The items; what was chosen.
fn items(ui: &mut Ui, state: &mut FieldState, words: &MenuWords) -> Option<Act> {
    let theme = theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 2.0;
    let editor = &state.editor;
    let selected = editor.selected().is_some();
    let edits: [(&str, &str, bool, Act); 6] = [
        (&words.undo, "Ctrl+Z", editor.can_undo(), Act::Undo),
        (&words.redo, "Ctrl+Y", editor.can_redo(), Act::Redo),
        (&words.cut, "Ctrl+X", selected, Act::Cut),
        (&words.copy, "Ctrl+C", selected, Act::Copy),
        (&words.paste, "Ctrl+V", true, Act::Paste),
        (
            &words.select_all,
            "Ctrl+A",
            !editor.shown().is_empty(),
            Act::SelectAll,
        ),
    ];
    let ways = [
        (&words.automatic, DirectionChoice::Auto),
        (&words.left_to_right, DirectionChoice::Ltr),
        (&words.right_to_left, DirectionChoice::Rtl),
    ];
    let mut first: Option<Response> = None;
    let mut chosen = None;
    let mut item = |ui: &mut Ui, name: &str, options: ButtonOptions<'_>, act: Act| {
        let response = button_with(
            ui,
            name,
            ButtonOptions {
                kind: ButtonKind::Quiet,
                fill_width: true,
                ..options
            },
        );
        if response.clicked() {
            chosen = Some(act);
        }
        if options.enabled && first.is_none() {
            first = Some(response);
        }
    };
    for (name, keys, enabled, act) in edits {
        let options = ButtonOptions {
            shortcut: Some(keys),
            enabled,
            ..ButtonOptions::default()
        };
        item(ui, name, options, act);
    }
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(
        line.x_range(),
        line.top(),
        egui::Stroke::new(1.0, theme.colours.line),
    );
    ui.add_space(theme.space.xs);
    let now = state.chosen.unwrap_or_default();
    for (name, choice) in ways {
        let options = ButtonOptions {
            selected: choice == now,
            ..ButtonOptions::default()
        };
        item(ui, name, options, Act::Direction(choice));
    }
    if state.menu.entering && !ui.is_sizing_pass() {
        state.menu.entering = false;
        if let Some(first) = first {
            first.request_focus();
        }
    }
    chosen
}
