//! Fields to type in, in any script: a widget around the editor.

use std::sync::Arc;

use egui::mutex::Mutex;
use egui::{
    Align2, CursorIcon, Event, EventFilter, Id, ImeEvent, Key, Modifiers, Pos2, Rect, Response,
    Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit, vec2,
};

use super::button::focus_ring;
use super::editor::{Delete, Editor, Move, Setting};
use super::painter::{self, TextPainter, shape};
use super::{DirectionChoice, Style, Tone, spoken};
use crate::lang::Direction;
use crate::text::{TextEngine, TextLayout, TextStyle};
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
    /// How many characters it takes.
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

pub(super) struct FieldState {
    editor: Editor,
    /// How far a long single line is moved to the left, in physical pixels.
    scroll: f32,
    focused: bool,
}

struct Field<'a> {
    id: Id,
    options: FieldOptions<'a>,
    multiline: bool,
    scale: f32,
}

impl<'a> Field<'a> {
    fn new(ui: &Ui, id_salt: impl std::hash::Hash, options: FieldOptions<'a>) -> Self {
        let id = ui.make_persistent_id(("text field", egui::util::hash(id_salt)));
        Self {
            id,
            options,
            multiline: options.lines > 1,
            scale: ui.ctx().pixels_per_point(),
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
        let inner_width = ((width - padding.x * 2.0) * self.scale).floor().max(1.0);
        let letters = TextStyle::regular(theme.sizes.body * self.scale);

        let state = self.state(ui);
        let mut state = state.lock();
        let shared = painter::of(&ctx);
        let before = text.clone();
        let editable = ui.is_enabled();
        {
            let engine = &mut shared.lock().engine;
            let screen = super::direction(&ctx);
            let fixed = match self.options.direction {
                Some(DirectionChoice::Ltr) => Some(Direction::Ltr),
                Some(DirectionChoice::Rtl) => Some(Direction::Rtl),
                Some(DirectionChoice::Auto) | None => None,
            };
            let setting = Setting {
                style: letters,
                width: self.multiline.then_some(inner_width),
                fallback: screen,
                fixed,
            };
            state.editor.prepare(engine, text, setting);
            if editable {
                self.assistive_events(ui, engine, &mut state.editor);
                let focused = ui.memory(|memory| memory.has_focus(self.id));
                if focused && !state.focused {
                    state.editor.go(engine, Move::TextEnd, false);
                }
                state.focused = focused;
                if focused {
                    self.keyboard_events(ui, engine, &mut state.editor);
                } else if state.editor.is_composing() {
                    state.editor.compose(engine, "", None);
                }
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
            .translate(vec2(0.0, (height - rows / self.scale) / 2.0));

        let corner = self.corner(&mut state, inner, inner_width);
        if editable {
            self.pointer_events(
                ui,
                &response,
                &mut shared.lock().engine,
                &mut state.editor,
                corner,
            );
        }
        let now = state.editor.text();
        if now != *text {
            *text = now;
            response.mark_changed();
        }
        let corner = self.corner(&mut state, inner, inner_width);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &response, &mut state.editor, rect, inner, corner);
        }
        self.report(ui, &response, &before, text);
        let layout = laid_out(&mut shared.lock(), &state.editor);
        spoken::tell(ui, self.id, &layout, state.editor.ends(), corner);
        if editable {
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
            if let Some(caret) = state.editor.caret(thickness) {
                let (left, right) = (caret.x0 as f32, caret.x1 as f32);
                state.scroll = state
                    .scroll
                    .clamp(right - inner_width, left.max(right - inner_width));
            }
            state.scroll = state.scroll.clamp(0.0, -slack);
            -state.scroll
        };
        inner.left_top() + vec2(x / self.scale, 0.0)
    }

    /// What assistive technology asks, with or without the keyboard's focus.
    fn assistive_events(&self, ui: &Ui, engine: &mut TextEngine, editor: &mut Editor) {
        let asked: Vec<(accesskit::Action, String)> = ui.input(|input| {
            [
                accesskit::Action::SetValue,
                accesskit::Action::ReplaceSelectedText,
            ]
            .into_iter()
            .flat_map(|action| {
                input
                    .accesskit_action_requests(self.id, action)
                    .map(move |asked| (action, asked))
            })
            .filter_map(|(action, asked)| match &asked.data {
                Some(accesskit::ActionData::Value(value)) => Some((action, value.to_string())),
                _ => None,
            })
            .collect()
        });
        for (action, value) in asked {
            if action == accesskit::Action::SetValue {
                editor.select_all(engine);
            }
            editor.insert(engine, &self.clean(&value), self.options.max_chars, false);
        }
    }

    fn keyboard_events(&self, ui: &Ui, engine: &mut TextEngine, editor: &mut Editor) {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            tab: false,
            escape: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, filter));
        for event in ui.input(|input| input.filtered_events(&filter)) {
            match event {
                Event::Text(typed) if typed != "\n" && typed != "\r" => {
                    editor.insert(engine, &self.clean(&typed), self.options.max_chars, true);
                }
                Event::Paste(pasted) => {
                    editor.insert(engine, &self.clean(&pasted), self.options.max_chars, false);
                }
                Event::Copy => {
                    if let Some(selected) = editor.selected() {
                        ui.copy_text(selected.to_owned());
                    }
                }
                Event::Cut => {
                    if let Some(selected) = editor.selected() {
                        ui.copy_text(selected.to_owned());
                        editor.insert(engine, "", None, false);
                    }
                }
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } => self.key(ui, engine, editor, key, modifiers),
                Event::Ime(event) => self.input_method(engine, editor, event),
                _ => {}
            }
        }
    }

    fn key(
        &self,
        ui: &Ui,
        engine: &mut TextEngine,
        editor: &mut Editor,
        key: Key,
        modifiers: Modifiers,
    ) {
        let (shift, command) = (modifiers.shift, modifiers.command);
        let step = match (key, command) {
            (Key::ArrowLeft, false) => Some(Move::Left),
            (Key::ArrowRight, false) => Some(Move::Right),
            (Key::ArrowLeft, true) => Some(Move::WordLeft),
            (Key::ArrowRight, true) => Some(Move::WordRight),
            (Key::ArrowUp, _) => Some(Move::Up),
            (Key::ArrowDown, _) => Some(Move::Down),
            (Key::Home, false) => Some(Move::LineStart),
            (Key::End, false) => Some(Move::LineEnd),
            (Key::Home, true) => Some(Move::TextStart),
            (Key::End, true) => Some(Move::TextEnd),
            _ => None,
        };
        if let Some(step) = step {
            editor.go(engine, step, shift);
            return;
        }
        match (key, command) {
            (Key::Backspace, false) => editor.delete(engine, Delete::Back),
            (Key::Delete, false) => editor.delete(engine, Delete::Forward),
            (Key::Backspace, true) => editor.delete(engine, Delete::WordBack),
            (Key::Delete, true) => editor.delete(engine, Delete::WordForward),
            (Key::A, true) => editor.select_all(engine),
            (Key::Z, true) if shift => editor.redo(engine),
            (Key::Z, true) => editor.undo(engine),
            (Key::Y, true) => editor.redo(engine),
            (Key::Enter, false) if self.multiline => {
                editor.insert(engine, "\n", self.options.max_chars, true);
            }
            (Key::Enter, _) if !self.multiline => {
                ui.memory_mut(|memory| memory.surrender_focus(self.id));
            }
            _ => {}
        }
    }

    fn input_method(&self, engine: &mut TextEngine, editor: &mut Editor, event: ImeEvent) {
        match event {
            ImeEvent::Preedit {
                text,
                active_range_chars,
            } if text != "\n" && text != "\r" => {
                let byte = |nth: usize| {
                    text.char_indices()
                        .nth(nth)
                        .map_or(text.len(), |(at, _)| at)
                };
                let active = active_range_chars.map(|range| (byte(range.start), byte(range.end)));
                editor.compose(engine, &text, active);
            }
            ImeEvent::Commit(text) if text != "\n" && text != "\r" => {
                editor.compose(engine, "", None);
                if !text.is_empty() {
                    editor.insert(engine, &self.clean(&text), self.options.max_chars, true);
                }
            }
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => {
                editor.delete_around(engine, before_chars, after_chars);
            }
            _ => {}
        }
    }

    fn pointer_events(
        &self,
        ui: &Ui,
        response: &Response,
        engine: &mut TextEngine,
        editor: &mut Editor,
        corner: Pos2,
    ) {
        let Some(pointer) = response.interact_pointer_pos() else {
            return;
        };
        let at = (pointer - corner) * self.scale;
        let at = (at.x, at.y);
        let (pressed, shift) =
            ui.input(|input| (input.pointer.primary_pressed(), input.modifiers.shift));
        if response.triple_clicked() {
            if self.multiline {
                editor.select_line(engine, at);
            } else {
                editor.select_all(engine);
            }
        } else if response.double_clicked() {
            editor.select_word(engine, at);
        } else if pressed && (response.is_pointer_button_down_on() || response.clicked()) {
            editor.point(engine, at, shift && response.has_focus());
        } else if response.dragged_by(egui::PointerButton::Primary) {
            editor.point(engine, at, true);
        }
        if pressed || response.clicked() {
            response.request_focus();
        }
    }

    /// A single line takes no line feeds; no field takes control characters.
    fn clean(&self, text: &str) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let line_feed = if self.multiline { '\n' } else { ' ' };
        text.chars()
            .map(|c| {
                if c == '\n' {
                    line_feed
                } else if c == '\t' {
                    ' '
                } else {
                    c
                }
            })
            .filter(|c| *c == '\n' || !c.is_control())
            .collect()
    }

    fn paint(
        &self,
        ui: &Ui,
        response: &Response,
        editor: &mut Editor,
        rect: Rect,
        inner: Rect,
        corner: Pos2,
    ) {
        let ctx = ui.ctx();
        let theme = theme::of(ctx);
        let c = &theme.colours;
        let focused = response.has_focus();
        let edge = match (self.options.error, focused || response.hovered()) {
            (true, _) => Stroke::new(1.5, c.danger),
            (false, true) => Stroke::new(1.0, c.accent),
            (false, false) => Stroke::new(1.0, c.edge),
        };
        let ground = if ui.is_enabled() { c.surface } else { c.sunken };
        ui.painter()
            .rect(rect, theme.corners(), ground, edge, StrokeKind::Inside);
        focus_ring(ui, &theme, rect, response);
        let clipped = ui
            .painter()
            .with_clip_rect(rect.shrink2(vec2(4.0, 2.0)).intersect(ui.clip_rect()));
        let area = |area: &parley::BoundingBox| {
            let min = corner + vec2(area.x0 as f32, area.y0 as f32) / self.scale;
            Rect::from_min_max(
                min,
                corner + vec2(area.x1 as f32, area.y1 as f32) / self.scale,
            )
        };
        if focused {
            for selected in editor.selection() {
                clipped.rect_filled(area(&selected), 0.0, c.selection);
            }
        }
        if editor.shown().is_empty() {
            let style = Style {
                tone: Tone::Weak,
                direction: self.options.direction,
                max_lines: Some(self.options.lines.max(1)),
                ..Style::body()
            };
            shape(ctx, self.options.placeholder, &style, Some(inner.width()))
                .paint(&clipped, inner);
        } else {
            paint_text(ui, &clipped, editor, corner);
        }
        for composed in editor.composing() {
            let area = area(&composed);
            clipped.hline(area.x_range(), area.bottom() - 2.0, Stroke::new(1.0, c.ink));
        }
        if focused
            && ui.is_enabled()
            && let Some(caret) = editor.caret(caret_thickness(self.scale))
        {
            let mut bar = area(&caret);
            // At the very edge the caret would lie outside.
            let out = (inner.left() - bar.left()).max(0.0) - (bar.right() - inner.right()).max(0.0);
            bar = bar.translate(vec2(out, 0.0));
            clipped.rect_filled(bar, 0.0, c.accent);
            if response.changed() {
                ui.scroll_to_rect(bar, None);
            }
            self.place_input_method(ui, inner, bar);
        }
    }

    fn place_input_method(&self, ui: &Ui, inner: Rect, caret: Rect) {
        if !ui.memory(|memory| memory.owns_ime_events(self.id)) {
            return;
        }
        let to_global = ui
            .ctx()
            .layer_transform_to_global(ui.layer_id())
            .unwrap_or_default();
        let purpose = if self.options.password {
            egui::IMEPurpose::Password
        } else {
            egui::IMEPurpose::Normal
        };
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose,
                rect: to_global * inner,
                cursor_rect: to_global * caret,
                should_interrupt_composition: false,
            });
        });
    }

    fn report(&self, ui: &Ui, response: &Response, before: &str, after: &str) {
        let role = match (self.options.password, self.multiline) {
            (true, _) => Role::PasswordInput,
            (false, true) => Role::MultilineTextInput,
            (false, false) => Role::TextInput,
        };
        let told = |text: &str| {
            if self.options.password {
                "•".repeat(text.chars().count())
            } else {
                text.to_owned()
            }
        };
        response.widget_info(|| {
            let mut info = WidgetInfo::text_edit(
                ui.is_enabled(),
                told(before),
                told(after),
                self.options.placeholder,
            );
            info.role = role;
            info.label = Some(self.options.name.to_owned());
            info
        });
        ui.ctx().accesskit_node_builder(self.id, |node| {
            if ui.is_enabled() {
                node.add_action(accesskit::Action::SetValue);
                node.add_action(accesskit::Action::ReplaceSelectedText);
            } else {
                node.set_read_only();
            }
        });
    }
}

/// Paints what is typed.
fn paint_text(ui: &Ui, clipped: &egui::Painter, editor: &Editor, corner: Pos2) {
    let ctx = ui.ctx();
    let shared = painter::of(ctx);
    let mut painter = shared.lock();
    laid_out(&mut painter, editor);
    painter.paint(
        ctx,
        clipped,
        editor.key(),
        corner,
        theme::of(ctx).colours.ink,
    );
}

fn laid_out(painter: &mut TextPainter, editor: &Editor) -> Arc<TextLayout> {
    painter.layout(editor.key(), |engine| editor.layout(engine))
}

/// Two points thick at any scale, and whole pixels.
fn caret_thickness(scale: f32) -> f32 {
    (1.5 * scale).round().max(1.0)
}
