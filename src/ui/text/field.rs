//! Fields to type in, in any script: a widget around the editor.

mod drawing;
mod keyboard;
mod menu;
mod pointer;
mod source;
mod spoken;

use std::sync::Arc;

use egui::mutex::Mutex;
use egui::{Align2, CursorIcon, Id, Pos2, Rect, Response, Sense, Ui, vec2};

pub(super) use self::menu::is_menu_open;
use self::menu::{Act, Menu};
pub use self::menu::{MenuWords, set_menu_words};
use self::source::Source;
pub use self::source::{Ask, MarginMark, SourceOptions, SourceResponse, source_field};
use super::editor::{Editor, Move, Setting};
use super::painter;
use super::{DirectionChoice, Style};
use crate::lang::Direction;
use crate::text::TextStyle;
use crate::ui::theme;

/// What a field is and allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldOptions<'a> {
    /// Its name for assistive technology.
    pub name: &'a str,
    /// Shown while it is empty.
    pub placeholder: &'a str,
    /// How many lines it shows at least; one for a single-line field.
    pub lines: usize,
    /// Its width; none for all there is.
    pub width: Option<f32>,
    /// How many code points it takes, as answers are counted; a letter is never cut from its marks.
    /// None for as many as fit any sensible answer.
    pub max_chars: Option<usize>,
    /// Which way it runs; none to follow its first letter, or the screen while it has none.
    pub direction: Option<DirectionChoice>,
    /// Whether its text is hidden.
    pub password: bool,
    /// Whether it can be typed in.
    pub enabled: bool,
    /// Whether what it holds is wrong.
    pub error: bool,
}

impl Default for FieldOptions<'_> {
    fn default() -> Self {
        Self {
            name: "",
            placeholder: "",
            lines: 1,
            width: None,
            max_chars: None,
            direction: None,
            password: false,
            enabled: true,
            error: false,
        }
    }
}

/// A field with its name shown above it.
pub fn labelled_field(
    ui: &mut Ui,
    id_salt: impl std::hash::Hash,
    label: &str,
    text: &mut String,
    options: FieldOptions<'_>,
) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).space.xs;
        super::styled(ui, label, Style::body().bold());
        text_field(
            ui,
            id_salt,
            text,
            FieldOptions {
                name: label,
                ..options
            },
        )
    })
    .inner
}

/// A field. The response says `changed` after an edit and `lost_focus` when it is left.
pub fn text_field(
    ui: &mut Ui,
    id_salt: impl std::hash::Hash,
    text: &mut String,
    options: FieldOptions<'_>,
) -> Response {
    if options.enabled {
        Field::new(ui, id_salt, options).show(ui, text)
    } else {
        ui.add_enabled_ui(false, |ui| Field::new(ui, id_salt, options).show(ui, text))
            .inner
    }
}

/// How many characters a field takes that names no number: a text pasted by mistake must not stop the screen.
const MOST: [usize; 2] = [2_000, 100_000];

pub(super) struct FieldState {
    editor: Editor,
    /// How far a long single line is moved to the left, in physical pixels.
    scroll: f32,
    focused: bool,
    /// Whether it had the keyboard before: coming back, the caret is where it was.
    visited: bool,
    /// The direction chosen by the person who types.
    chosen: Option<DirectionChoice>,
    /// What was asked of the menu, to be done in the next frame.
    asked: Vec<Act>,
    menu: Menu,
    /// The Shift key that was pressed with Ctrl, and nothing since.
    lone_shift: Option<egui::Key>,
    /// What an input method committed last, and when.
    committed: Option<(String, f64)>,
    /// When and where the pointer was pressed last, and the how many-th time in a row.
    presses: (f64, Pos2, u8),
    told: Vec<spoken::Piece>,
    aim: Aim,
    /// The mark in the margin that was pressed.
    pressed: Option<usize>,
}

/// What is to come of the caret of a source field that was put somewhere from outside.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Aim {
    #[default]
    Stay,
    /// It comes into sight.
    Show,
    /// And the keyboard goes there.
    Enter,
}

/// One frame of a field: what it is, and where.
struct Field<'a> {
    id: Id,
    options: FieldOptions<'a>,
    multiline: bool,
    scale: f32,
    /// How many characters it takes.
    most: usize,
    /// What makes it a field for source text.
    source: Option<Source<'a>>,
    asks: Vec<Ask>,
}

impl<'a> Field<'a> {
    fn new(ui: &Ui, id_salt: impl std::hash::Hash, options: FieldOptions<'a>) -> Self {
        let id = ui.make_persistent_id(("text field", egui::util::hash(id_salt)));
        let multiline = options.lines > 1;
        let [single, several] = MOST;
        Self {
            id,
            options,
            multiline,
            scale: ui.ctx().pixels_per_point(),
            most: options
                .max_chars
                .unwrap_or(if multiline { several } else { single }),
            source: None,
            asks: Vec::new(),
        }
    }

    fn show(&self, ui: &mut Ui, text: &mut String) -> Response {
        let ctx = ui.ctx().clone();
        let theme = theme::of(&ctx);
        let padding = vec2(theme.space.m - 2.0, 6.0);
        let width = self
            .options
            .width
            .unwrap_or(f32::INFINITY)
            .min(ui.available_width());
        let width = if width.is_finite() { width } else { 320.0 };
        let margin = self.margin();
        let inner_width = ((width - padding.x * 2.0 - margin) * self.scale)
            .floor()
            .max(1.0);
        let letters = TextStyle::regular(theme.sizes.body * self.scale);

        let state = self.state(ui);
        let mut state = state.lock();
        let hanging = self.space_width(&ctx);
        let shared = painter::of(&ctx);
        let editable = ui.is_enabled();
        let mut moved = false;
        {
            let engine = &mut shared.lock().engine;
            let mut setting = Setting {
                style: letters,
                width: self.multiline.then_some(inner_width),
                fallback: super::direction(&ctx),
                fixed: fixed(state.chosen.or(self.options.direction)),
                fonts: engine.number(),
                hanging,
            };
            state.editor.prepare(engine, text, setting);
            self.asked_from_outside(engine, &mut state);
            if editable {
                let before = state.editor.ends();
                self.assistive_events(ui, engine, &mut state);
                let focused = ui.memory(|memory| memory.has_focus(self.id));
                if focused && !state.focused {
                    if !state.visited {
                        state.editor.go(Move::TextEnd, false);
                    }
                    state.visited = true;
                    state.lone_shift = None;
                }
                state.focused = focused;
                for act in std::mem::take(&mut state.asked) {
                    self.act(ui, engine, &mut state, act);
                }
                if focused {
                    self.keyboard_events(ui, engine, &mut state);
                } else if state.editor.is_composing() {
                    state.editor.compose(engine, "", None);
                }
                setting.fixed = fixed(state.chosen.or(self.options.direction));
                state.editor.turn(engine, setting);
                moved = before != state.editor.ends();
            }
        }

        let line = (letters.size * letters.line_height).round();
        let rows = state
            .editor
            .size()
            .1
            .max(line * self.options.lines.max(1) as f32);
        let height = (rows / self.scale + padding.y * 2.0).max(theme.target);
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let sense = if editable {
            Sense::click_and_drag()
        } else {
            Sense::hover()
        };
        let mut response = ui.interact(rect, self.id, sense);
        let inner = Align2::CENTER_TOP
            .align_size_within_rect(vec2(inner_width / self.scale, rows / self.scale), rect)
            .translate(vec2(margin / 2.0, (height - rows / self.scale) / 2.0));
        if state.aim == Aim::Enter {
            response.request_focus();
        }

        let corner = self.corner(&mut state, inner, inner_width);
        if editable {
            moved |= self.pointer_events(ui, &response, &mut state, inner, corner);
        }
        let before = if state.editor.is(text) {
            None
        } else {
            response.mark_changed();
            Some(std::mem::replace(text, state.editor.text()))
        };
        let corner = self.corner(&mut state, inner, inner_width);
        if ui.is_rect_visible(rect) || moved || state.aim != Aim::Stay {
            self.paint(ui, &response, &mut state, (rect, inner), corner, moved);
        }
        self.report(ui, &response, before.as_deref(), text, &state);
        self.tell(ui, &mut state, corner);
        if editable {
            self.show_menu(ui, &response, &mut state, corner);
            response.on_hover_cursor(CursorIcon::Text)
        } else {
            response
        }
    }

    fn state(&self, ui: &Ui) -> Arc<Mutex<FieldState>> {
        let id = self.id.with(self.options.password);
        let make = || FieldState {
            editor: Editor::new(self.options.password),
            scroll: 0.0,
            focused: false,
            visited: false,
            chosen: None,
            asked: Vec::new(),
            menu: Menu::default(),
            lone_shift: None,
            committed: None,
            presses: (f64::NEG_INFINITY, Pos2::ZERO, 0),
            told: Vec::new(),
            aim: Aim::Stay,
            pressed: None,
        };
        ui.data_mut(|data| {
            data.get_temp_mut_or_insert_with(id, || Arc::new(Mutex::new(make())))
                .clone()
        })
    }

    /// Where the left top corner of the laid out text is on the screen, in points.
    fn corner(&self, state: &mut FieldState, inner: Rect, inner_width: f32) -> Pos2 {
        if self.multiline {
            return inner.left_top();
        }
        let (width, _) = state.editor.size();
        let thickness = caret_thickness(self.scale);
        let slack = inner_width - width - thickness;
        let x = if slack >= 0.0 {
            state.scroll = 0.0;
            match state.editor.direction() {
                Direction::Ltr => 0.0,
                Direction::Rtl => slack,
            }
        } else {
            // The caret is kept in sight, and the field full.
            let left = state.editor.caret().x;
            let right = left + thickness;
            state.scroll = state
                .scroll
                .clamp(right - inner_width, left.max(right - inner_width));
            state.scroll = state.scroll.clamp(0.0, -slack);
            -state.scroll
        };
        inner.left_top() + vec2(x / self.scale, 0.0)
    }
}

fn fixed(choice: Option<DirectionChoice>) -> Option<Direction> {
    match choice {
        Some(DirectionChoice::Ltr) => Some(Direction::Ltr),
        Some(DirectionChoice::Rtl) => Some(Direction::Rtl),
        Some(DirectionChoice::Auto) | None => None,
    }
}

/// A point and a half thick at any scale, and whole pixels.
fn caret_thickness(scale: f32) -> f32 {
    (1.5 * scale).round().max(1.0)
}
