//! How the screens look: colours, sizes and distances, and nothing else.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontFamily, FontId as EguiFont, Margin, Shadow, Stroke, TextStyle,
    Visuals,
};

/// Which set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Palette {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// Every colour of the screens, by role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// Behind everything.
    pub paper: Color32,
    /// Behind cards and fields.
    pub surface: Color32,
    /// Behind what is set back: bars, hovered rows.
    pub sunken: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that explains.
    pub ink_weak: Color32,
    /// Lines that only separate.
    pub line: Color32,
    /// The edge of what can be filled in or pressed.
    pub edge: Color32,
    /// The colour of action and of what is chosen.
    pub accent: Color32,
    /// The same under the pointer.
    pub accent_strong: Color32,
    /// A tint of it, behind text.
    pub accent_soft: Color32,
    /// Text on the accent or on danger.
    pub on_accent: Color32,
    /// What is done or met.
    pub success: Color32,
    /// A tint of it, behind text.
    pub success_soft: Color32,
    /// What needs a look.
    pub warning: Color32,
    /// A tint of it, behind text.
    pub warning_soft: Color32,
    /// What is wrong, or cannot be taken back.
    pub danger: Color32,
    /// A tint of it, behind text.
    pub danger_soft: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Behind selected text.
    pub selection: Color32,
}

/// Font sizes, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// Notes.
    pub small: f32,
    /// Everything else.
    pub body: f32,
    /// Questions and headings of a part.
    pub lead: f32,
    /// The heading of a screen.
    pub title: f32,
}

/// Distances, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Space {
    /// Between what belongs together: 4.
    pub xs: f32,
    /// Between neighbours: 8.
    pub s: f32,
    /// Inside buttons and fields: 12.
    pub m: f32,
    /// Inside cards, between groups: 16.
    pub l: f32,
    /// Between parts of a screen: 24.
    pub xl: f32,
}

/// The look of the screens.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Which set of colours it is.
    pub palette: Palette,
    /// The colours.
    pub colours: Colours,
    /// The font sizes.
    pub sizes: Sizes,
    /// The distances.
    pub space: Space,
    /// How round corners are.
    pub radius: u8,
    /// The least height of what can be pressed.
    pub target: f32,
}

const LIGHT: Colours = Colours {
    paper: Color32::from_rgb(0xF6, 0xF2, 0xEA),
    surface: Color32::from_rgb(0xFF, 0xFD, 0xF9),
    sunken: Color32::from_rgb(0xEC, 0xE6, 0xDA),
    ink: Color32::from_rgb(0x1D, 0x27, 0x29),
    ink_weak: Color32::from_rgb(0x55, 0x60, 0x60),
    line: Color32::from_rgb(0xDD, 0xD5, 0xC6),
    edge: Color32::from_rgb(0x86, 0x8A, 0x84),
    accent: Color32::from_rgb(0x0F, 0x5F, 0x64),
    accent_strong: Color32::from_rgb(0x0A, 0x48, 0x4C),
    accent_soft: Color32::from_rgb(0xDC, 0xEC, 0xEA),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    success: Color32::from_rgb(0x1F, 0x69, 0x3D),
    success_soft: Color32::from_rgb(0xDF, 0xEE, 0xE2),
    warning: Color32::from_rgb(0x7E, 0x52, 0x00),
    warning_soft: Color32::from_rgb(0xF8, 0xEB, 0xCD),
    danger: Color32::from_rgb(0xA1, 0x24, 0x2A),
    danger_soft: Color32::from_rgb(0xF8, 0xE3, 0xE0),
    focus: Color32::from_rgb(0xB2, 0x55, 0x06),
    selection: Color32::from_rgb(0xB9, 0xDD, 0xDA),
};

const DARK: Colours = Colours {
    paper: Color32::from_rgb(0x14, 0x1A, 0x1B),
    surface: Color32::from_rgb(0x1D, 0x25, 0x26),
    sunken: Color32::from_rgb(0x28, 0x32, 0x33),
    ink: Color32::from_rgb(0xED, 0xEA, 0xE3),
    ink_weak: Color32::from_rgb(0xAD, 0xB5, 0xB1),
    line: Color32::from_rgb(0x36, 0x41, 0x42),
    edge: Color32::from_rgb(0x7C, 0x88, 0x86),
    accent: Color32::from_rgb(0x63, 0xC6, 0xBF),
    accent_strong: Color32::from_rgb(0x8A, 0xDA, 0xD4),
    accent_soft: Color32::from_rgb(0x18, 0x3D, 0x3E),
    on_accent: Color32::from_rgb(0x06, 0x26, 0x28),
    success: Color32::from_rgb(0x86, 0xCF, 0x9C),
    success_soft: Color32::from_rgb(0x1B, 0x38, 0x25),
    warning: Color32::from_rgb(0xE8, 0xBC, 0x62),
    warning_soft: Color32::from_rgb(0x3D, 0x31, 0x15),
    danger: Color32::from_rgb(0xFF, 0xA4, 0x9C),
    danger_soft: Color32::from_rgb(0x47, 0x22, 0x22),
    focus: Color32::from_rgb(0xF5, 0xA6, 0x4B),
    selection: Color32::from_rgb(0x1F, 0x55, 0x56),
};

impl Theme {
    /// The look with these colours.
    #[must_use]
    pub fn new(palette: Palette) -> Self {
        Self {
            palette,
            colours: match palette {
                Palette::Light => LIGHT,
                Palette::Dark => DARK,
            },
            sizes: Sizes {
                small: 13.0,
                body: 15.0,
                lead: 18.0,
                title: 24.0,
            },
            space: Space {
                xs: 4.0,
                s: 8.0,
                m: 12.0,
                l: 16.0,
                xl: 24.0,
            },
            radius: 6,
            target: 34.0,
        }
    }

    /// How round corners are.
    #[must_use]
    pub fn corners(&self) -> CornerRadius {
        CornerRadius::same(self.radius)
    }

    fn visuals(&self) -> Visuals {
        let c = &self.colours;
        let mut visuals = match self.palette {
            Palette::Light => Visuals::light(),
            Palette::Dark => Visuals::dark(),
        };
        visuals.override_text_color = Some(c.ink);
        visuals.weak_text_color = Some(c.ink_weak);
        visuals.hyperlink_color = c.accent;
        visuals.faint_bg_color = c.sunken;
        visuals.extreme_bg_color = c.surface;
        visuals.text_edit_bg_color = Some(c.surface);
        visuals.code_bg_color = c.sunken;
        visuals.warn_fg_color = c.warning;
        visuals.error_fg_color = c.danger;
        visuals.panel_fill = c.paper;
        visuals.window_fill = c.surface;
        visuals.window_stroke = Stroke::new(1.0, c.line);
        visuals.window_corner_radius = CornerRadius::same(self.radius + 4);
        visuals.menu_corner_radius = self.corners();
        let shadow = Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: Color32::from_black_alpha(40),
        };
        visuals.window_shadow = shadow;
        visuals.popup_shadow = shadow;
        visuals.selection.bg_fill = c.selection;
        visuals.selection.stroke = Stroke::new(1.0, c.accent);
        visuals.text_cursor.stroke = Stroke::new(2.0, c.accent);
        visuals.text_cursor.blink = false;
        let widgets = &mut visuals.widgets;
        for (widget, fill, edge) in [
            (&mut widgets.noninteractive, c.surface, c.line),
            (&mut widgets.inactive, c.surface, c.edge),
            (&mut widgets.hovered, c.sunken, c.accent),
            (&mut widgets.active, c.accent_soft, c.accent),
            (&mut widgets.open, c.accent_soft, c.accent),
        ] {
            widget.bg_fill = fill;
            widget.weak_bg_fill = fill;
            widget.bg_stroke = Stroke::new(1.0, edge);
            widget.fg_stroke = Stroke::new(1.5, c.ink);
            widget.corner_radius = self.corners();
            widget.expansion = 0.0;
        }
        visuals
    }
}

fn slot() -> egui::Id {
    egui::Id::unique("bilan theme")
}

/// The look in use.
#[must_use]
pub fn of(ctx: &egui::Context) -> Arc<Theme> {
    let known = ctx.data(|data| data.get_temp::<Arc<Theme>>(slot()));
    known.unwrap_or_else(|| Arc::new(Theme::new(Palette::Light)))
}

/// Puts a look into use, for the widgets of this programme and for egui's own. Cheap where it is in use already.
pub fn apply(ctx: &egui::Context, palette: Palette) {
    let known = ctx.data(|data| data.get_temp::<Arc<Theme>>(slot()));
    if known.as_ref().is_some_and(|theme| theme.palette == palette) {
        return;
    }
    let theme = Arc::new(Theme::new(palette));
    ctx.set_theme(match palette {
        Palette::Light => egui::Theme::Light,
        Palette::Dark => egui::Theme::Dark,
    });
    let visuals = theme.visuals();
    ctx.all_styles_mut(|style| {
        style.visuals = visuals.clone();
        style.animation_time = 0.0;
        let spacing = &mut style.spacing;
        spacing.item_spacing = egui::vec2(theme.space.s, theme.space.s);
        spacing.button_padding = egui::vec2(theme.space.m, 7.0);
        spacing.interact_size = egui::vec2(theme.target, theme.target);
        spacing.window_margin = Margin::same(16);
        spacing.menu_margin = Margin::same(6);
        // Room of its own for the bar, so that it never stands on the last letters of a line.
        spacing.scroll.floating_allocated_width = 10.0;
        for (kind, size) in [
            (TextStyle::Small, theme.sizes.small),
            (TextStyle::Body, theme.sizes.body),
            (TextStyle::Button, theme.sizes.body),
            (TextStyle::Heading, theme.sizes.title),
        ] {
            style
                .text_styles
                .insert(kind, EguiFont::new(size, FontFamily::Proportional));
        }
    });
    ctx.data_mut(|data| data.insert_temp(slot(), theme));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f32 {
        let [r, g, b, _] = colour.to_array();
        let linear = |v: u8| {
            let v = f32::from(v) / 255.0;
            if v <= 0.040_45 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_reaches_level_aa_on_every_ground() {
        for c in [LIGHT, DARK] {
            let grounds = [c.paper, c.surface, c.sunken, c.accent_soft, c.selection];
            for ground in grounds {
                assert!(
                    contrast(c.ink, ground) >= 7.0,
                    "ink on {ground:?}: {}",
                    contrast(c.ink, ground)
                );
            }
            for ground in [c.paper, c.surface, c.sunken, c.accent_soft] {
                assert!(
                    contrast(c.ink_weak, ground) >= 4.5,
                    "weak on {ground:?}: {}",
                    contrast(c.ink_weak, ground)
                );
                assert!(
                    contrast(c.accent, ground) >= 4.5,
                    "accent on {ground:?}: {}",
                    contrast(c.accent, ground)
                );
            }
            for (text, ground) in [
                (c.on_accent, c.accent),
                (c.on_accent, c.accent_strong),
                (c.on_accent, c.danger),
                (c.success, c.success_soft),
                (c.warning, c.warning_soft),
                (c.danger, c.danger_soft),
                (c.success, c.surface),
                (c.warning, c.surface),
                (c.danger, c.paper),
            ] {
                assert!(
                    contrast(text, ground) >= 4.5,
                    "{text:?} on {ground:?}: {}",
                    contrast(text, ground)
                );
            }
        }
    }

    #[test]
    fn edges_and_the_focus_ring_can_be_seen() {
        for c in [LIGHT, DARK] {
            for ground in [c.paper, c.surface] {
                assert!(
                    contrast(c.edge, ground) >= 3.0,
                    "{}",
                    contrast(c.edge, ground)
                );
                assert!(
                    contrast(c.focus, ground) >= 3.0,
                    "{}",
                    contrast(c.focus, ground)
                );
            }
        }
    }
}
