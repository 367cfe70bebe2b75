//! What is pressed.

use egui::{
    Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::painter::shape;
use super::{Align, Style, Tone};
use crate::lang::Direction;
use crate::ui::theme::{self, Theme};

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ButtonKind {
    /// The one next step of a screen.
    Primary,
    /// Any other step.
    #[default]
    Secondary,
    /// A step among many: in a bar or a list.
    Quiet,
    /// A step that cannot be taken back.
    Danger,
}

/// What else a button shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ButtonOptions<'a> {
    /// How much it asks for attention.
    pub kind: ButtonKind,
    /// Its keys, shown at its end.
    pub shortcut: Option<&'a str>,
    /// Whether it stands for what is chosen, as a tab does.
    pub selected: bool,
    /// Whether it can be pressed.
    pub enabled: bool,
    /// Whether it takes the whole width, with its text at the start.
    pub fill_width: bool,
    /// Its name for assistive technology, where that is not its text.
    pub name: Option<&'a str>,
}

impl Default for ButtonOptions<'_> {
    fn default() -> Self {
        Self {
            kind: ButtonKind::Secondary,
            shortcut: None,
            selected: false,
            enabled: true,
            fill_width: false,
            name: None,
        }
    }
}

/// A button.
pub fn button(ui: &mut Ui, kind: ButtonKind, text: &str) -> Response {
    button_with(
        ui,
        text,
        ButtonOptions {
            kind,
            ..ButtonOptions::default()
        },
    )
}

/// A button with options.
pub fn button_with(ui: &mut Ui, text: &str, options: ButtonOptions<'_>) -> Response {
    if options.enabled {
        show(ui, text, options)
    } else {
        ui.add_enabled_ui(false, |ui| show(ui, text, options)).inner
    }
}

fn show(ui: &mut Ui, text: &str, options: ButtonOptions<'_>) -> Response {
    let theme = theme::of(ui.ctx());
    let padding = theme.space.m;
    let gap = theme.space.l;
    let keys = options.shortcut.map(|keys| {
        // Keys are named in Latin letters: their order stays, whatever the language around them.
        shape(
            ui.ctx(),
            keys,
            &Style::small().running(Direction::Ltr),
            None,
        )
    });
    let keys_width = keys.as_ref().map_or(0.0, |keys| keys.size().x + gap);
    let room = (ui.available_width() - padding * 2.0 - keys_width).max(1.0);
    let align = if options.fill_width || keys.is_some() {
        Align::Start
    } else {
        Align::Center
    };
    let mut style = Style {
        align,
        ..Style::body()
    };
    if options.kind == ButtonKind::Primary || options.selected {
        style = style.bold();
    }
    let label = shape(ui.ctx(), text, &style, Some(room));
    let mut size = vec2(
        label.size().x + keys_width + padding * 2.0,
        (label.size().y + 8.0).max(theme.target),
    );
    if options.fill_width && ui.available_width().is_finite() {
        size.x = size.x.max(ui.available_width());
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if ui.is_rect_visible(rect) {
        let look = Look::of(&theme, &options, &response);
        ui.painter().rect(
            rect,
            theme.corners(),
            look.fill,
            look.edge,
            StrokeKind::Inside,
        );
        let inside = rect.shrink2(vec2(padding, 0.0));
        let keys_only = (keys_width - gap).max(0.0);
        let (text_rect, keys_rect) = shares(
            inside,
            inside.width() - keys_width,
            keys_only,
            super::direction(ui.ctx()),
        );
        label.paint_middle(ui.painter(), text_rect, look.text);
        if let Some(keys) = keys {
            keys.paint_middle(ui.painter(), keys_rect, look.keys);
        }
        focus_ring(ui, &theme, rect, &response);
    }
    response.widget_info(|| {
        let name = options.name.unwrap_or(text);
        let mut info = WidgetInfo::labeled(Role::Button, ui.is_enabled(), name);
        info.selected = options.selected.then_some(true);
        info
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The text's part at the start, and the keys' part at the end.
fn shares(inside: Rect, text: f32, keys: f32, direction: Direction) -> (Rect, Rect) {
    match direction {
        Direction::Ltr => (
            inside.with_max_x(inside.left() + text),
            inside.with_min_x(inside.right() - keys),
        ),
        Direction::Rtl => (
            inside.with_min_x(inside.right() - text),
            inside.with_max_x(inside.left() + keys),
        ),
    }
}

struct Look {
    fill: Color32,
    edge: Stroke,
    text: Color32,
    keys: Color32,
}

impl Look {
    fn of(theme: &Theme, options: &ButtonOptions<'_>, response: &Response) -> Self {
        let c = &theme.colours;
        let over = response.hovered() || response.is_pointer_button_down_on();
        let (fill, edge, text) = match (options.kind, options.selected, over) {
            (ButtonKind::Primary, _, false) => (c.accent, Color32::TRANSPARENT, c.on_accent),
            (ButtonKind::Primary, _, true) => (c.accent_strong, Color32::TRANSPARENT, c.on_accent),
            (ButtonKind::Danger, _, false) => (c.surface, c.danger, c.danger),
            (ButtonKind::Danger, _, true) => (c.danger, c.danger, c.on_accent),
            (ButtonKind::Secondary, true, _) => (c.accent_soft, c.accent, c.accent),
            (ButtonKind::Quiet, true, _) => (c.accent_soft, Color32::TRANSPARENT, c.accent),
            (ButtonKind::Secondary, false, false) => (c.surface, c.edge, c.ink),
            (ButtonKind::Secondary, false, true) => (c.accent_soft, c.accent, c.ink),
            (ButtonKind::Quiet, false, false) => {
                (Color32::TRANSPARENT, Color32::TRANSPARENT, c.accent)
            }
            (ButtonKind::Quiet, false, true) => (c.sunken, Color32::TRANSPARENT, c.accent),
        };
        let keys = if text == c.on_accent {
            c.on_accent
        } else {
            c.ink_weak
        };
        Self {
            fill,
            edge: Stroke::new(1.0, edge),
            text,
            keys,
        }
    }
}

/// The ring around what has the keyboard.
pub(super) fn focus_ring(ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.colours.focus);
        ui.painter()
            .rect_stroke(rect.expand(1.0), theme.corners(), ring, StrokeKind::Outside);
    }
}

/// Text that leads somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let shaped = shape(
        ui.ctx(),
        text,
        &Style::body().tone(Tone::Accent),
        Some(ui.available_width()),
    );
    let size = shaped.size();
    let (rect, response) =
        ui.allocate_exact_size(vec2(size.x, size.y.max(theme.target)), Sense::click());
    if ui.is_rect_visible(rect) {
        shaped.paint_middle(ui.painter(), rect, theme.colours.accent);
        let underline = rect.center().y + size.y / 2.0 - 2.0;
        let width = if response.hovered() { 2.0 } else { 1.0 };
        ui.painter().hline(
            rect.x_range(),
            underline,
            Stroke::new(width, theme.colours.accent),
        );
        focus_ring(ui, &theme, rect, &response);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    response.on_hover_cursor(CursorIcon::PointingHand)
}
