//! How a text on screen looks, in words of the theme.

use egui::Color32;

use super::{Align, DirectionChoice, Weight};
use crate::lang::Direction;
use crate::ui::theme::Theme;

/// How large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Size {
    /// Notes.
    Small,
    /// Everything else.
    #[default]
    Body,
    /// Questions and headings of a part.
    Lead,
    /// The heading of a screen.
    Title,
}

/// What a text's colour says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Nothing.
    #[default]
    Normal,
    /// It explains.
    Weak,
    /// It can be acted on.
    Accent,
    /// It is done or met.
    Success,
    /// It needs a look.
    Warning,
    /// It is wrong.
    Danger,
    /// It stands on the accent colour.
    OnAccent,
}

/// How a text looks and runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// How large.
    pub size: Size,
    /// How heavy.
    pub weight: Weight,
    /// What its colour says.
    pub tone: Tone,
    /// Which edge lines keep to.
    pub align: Align,
    /// Whether lines are broken at the width there is.
    pub wrap: bool,
    /// How many lines may show.
    pub max_lines: Option<usize>,
    /// Which way it runs; none for the way of the screen.
    pub direction: Option<DirectionChoice>,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            size: Size::Body,
            weight: Weight::Regular,
            tone: Tone::Normal,
            align: Align::Start,
            wrap: true,
            max_lines: None,
            direction: None,
        }
    }
}

impl Style {
    /// Plain text.
    #[must_use]
    pub fn body() -> Self {
        Self::default()
    }

    /// A note.
    #[must_use]
    pub fn small() -> Self {
        Self {
            size: Size::Small,
            ..Self::default()
        }
    }

    /// A question or the heading of a part.
    #[must_use]
    pub fn lead() -> Self {
        Self {
            size: Size::Lead,
            ..Self::default()
        }
    }

    /// The same in bold.
    #[must_use]
    pub fn bold(self) -> Self {
        Self {
            weight: Weight::Bold,
            ..self
        }
    }

    /// The same in this tone.
    #[must_use]
    pub fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// The same on one line, with "…" where it does not fit.
    #[must_use]
    pub fn one_line(self) -> Self {
        Self {
            max_lines: Some(1),
            ..self
        }
    }

    /// The same, centred.
    #[must_use]
    pub fn centred(self) -> Self {
        Self {
            align: Align::Center,
            ..self
        }
    }

    /// The same, never broken, as wide as its text.
    #[must_use]
    pub fn unwrapped(self) -> Self {
        Self {
            wrap: false,
            ..self
        }
    }

    /// The same, running this way.
    #[must_use]
    pub fn running(self, direction: impl Into<DirectionChoice>) -> Self {
        Self {
            direction: Some(direction.into()),
            ..self
        }
    }

    pub(super) fn points(&self, theme: &Theme) -> f32 {
        match self.size {
            Size::Small => theme.sizes.small,
            Size::Body => theme.sizes.body,
            Size::Lead => theme.sizes.lead,
            Size::Title => theme.sizes.title,
        }
    }

    pub(super) fn colour(&self, theme: &Theme) -> Color32 {
        self.tone.colour(theme)
    }

    pub(super) fn resolve(&self, text: &str, screen: Direction) -> Direction {
        self.direction
            .map_or(screen, |choice| choice.resolve(text, screen))
    }
}

impl Tone {
    /// The colour of text in this tone.
    #[must_use]
    pub fn colour(self, theme: &Theme) -> Color32 {
        let c = &theme.colours;
        match self {
            Self::Normal => c.ink,
            Self::Weak => c.ink_weak,
            Self::Accent => c.accent,
            Self::Success => c.success,
            Self::Warning => c.warning,
            Self::Danger => c.danger,
            Self::OnAccent => c.on_accent,
        }
    }
}
