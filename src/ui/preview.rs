//! The summary's pages before they are printed, with a choice of how large.

use egui::{ScrollArea, Ui};

use super::text::{self, ButtonOptions, Sheets, Style, Tone};
use super::theme;
use crate::app::{PagesOf, Stage, State};
use crate::lang::{Direction, MessageArgs};

/// What is remembered of the pages: how large they are shown, and they themselves.
#[derive(Default)]
pub struct PagesPreview {
    zoom: Zoom,
    made: Option<(PagesOf, Sheets)>,
    last: Option<Last>,
}

/// How the pages were shown last.
struct Last {
    larger: f32,
    /// How far they were scrolled.
    down: f32,
    direction: Direction,
}

impl Last {
    fn is(&self, larger: f32, direction: Direction) -> bool {
        (self.larger - larger).abs() < 0.001 && self.direction == direction
    }
}

/// What is scrolled to see more of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scrolled {
    /// The pages.
    Here,
    /// What stands around them.
    Around,
}

/// How large pages are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum Zoom {
    /// As wide as there is room.
    #[default]
    Fit,
    /// So many points of the screen for a point of paper.
    Times(f32),
}

/// The sizes that are offered.
const STEPS: [f32; 12] = [
    0.4, 0.5, 0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0,
];

/// The next larger or smaller size.
fn step(from: f32, larger: bool) -> f32 {
    let beyond = |step: &f32| {
        if larger {
            *step > from * 1.01
        } else {
            *step < from * 0.99
        }
    };
    let next = if larger {
        STEPS.into_iter().find(beyond)
    } else {
        STEPS.into_iter().rev().find(beyond)
    };
    next.unwrap_or(from)
}

impl PagesPreview {
    /// Draws the pages that are made of this, one below the other: in a part of the window that is scrolled by itself,
    /// or as a part of what is scrolled around them.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, of: &PagesOf, scrolled: Scrolled) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        let preview = state.preview.as_ref().filter(|p| p.of == *of);
        if self.made.as_ref().is_none_or(|(made, _)| made != of) {
            self.made = None;
            if let Some(Stage::Ready(pages)) = preview.map(|p| &p.pages) {
                self.made = Some((of.clone(), Sheets::new(pages.clone())));
            }
        }
        // Room for the bar at the side, so that it does not lie on the paper.
        let room = ui.available_width() - t.space.l;
        let Some((_, sheets)) = &self.made else {
            match preview.map(|p| &p.pages) {
                Some(Stage::Failed(key)) => {
                    let words = l.with1(key, "path", "");
                    text::styled(ui, &words, Style::body().tone(Tone::Danger));
                }
                _ => {
                    text::hint(ui, &l.text("preview-making"));
                }
            }
            return;
        };
        let larger = match self.zoom {
            Zoom::Fit => sheets.fitting(room),
            Zoom::Times(times) => times,
        };
        let zoom = &mut self.zoom;
        text::split_row(
            ui,
            |ui| text::subheading(ui, &l.text("preview-title")),
            |ui| sizes(ui, state, zoom, larger),
        );
        ui.add_space(t.space.xs);
        let fits = larger <= sheets.fitting(room) * 1.001;
        if scrolled == Scrolled::Around && fits {
            return column(ui, state, sheets, larger);
        }
        let area = match scrolled {
            Scrolled::Here => ScrollArea::both().auto_shrink([false, false]),
            Scrolled::Around => ScrollArea::horizontal().auto_shrink([false, true]),
        };
        let direction = sheets.direction();
        let mut area = area.id_salt("pages");
        if let Some(last) = self
            .last
            .as_ref()
            .filter(|last| !last.is(larger, direction))
        {
            // After a change of size the same lines are in sight, from the edge where reading starts.
            area = area.horizontal_scroll_offset(match direction {
                Direction::Ltr => 0.0,
                Direction::Rtl => (room * larger / sheets.fitting(room) - room).max(0.0),
            });
            if scrolled == Scrolled::Here {
                area = area.vertical_scroll_offset(last.down * larger / last.larger);
            }
        }
        let shown = area.show(ui, |ui| column(ui, state, sheets, larger));
        self.last = Some(Last {
            larger,
            down: shown.state.clamped_offset().y,
            direction,
        });
    }
}

/// The pages, one below the other.
fn column(ui: &mut Ui, state: &State, sheets: &Sheets, larger: f32) {
    ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).space.m;
    for index in 0..sheets.count() {
        let mut args = MessageArgs::new();
        args.set("page", index + 1);
        args.set("pages", sheets.count());
        let name = state.locale.with("preview-page", &args);
        sheets.show(ui, index, larger, &name);
    }
}

fn sizes(ui: &mut Ui, state: &State, zoom: &mut Zoom, now: f32) {
    let l = &state.locale;
    let (fit, larger, smaller) = (
        l.text("preview-fit"),
        l.text("preview-larger"),
        l.text("preview-smaller"),
    );
    let named = |name| ButtonOptions {
        name: Some(name),
        ..ButtonOptions::default()
    };
    if text::tooltip(text::button_with(ui, "+", named(&larger)), &larger).clicked() {
        *zoom = Zoom::Times(step(now, true));
    }
    if text::tooltip(text::button_with(ui, "–", named(&smaller)), &smaller).clicked() {
        *zoom = Zoom::Times(step(now, false));
    }
    let options = ButtonOptions {
        selected: *zoom == Zoom::Fit,
        ..ButtonOptions::default()
    };
    if text::button_with(ui, &fit, options).clicked() {
        *zoom = Zoom::Fit;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_up_and_down_and_stay_within_what_is_offered() {
        let close = |a: f32, b: f32| (a - b).abs() < 0.001;
        assert!(close(step(1.0, true), 1.25) && close(step(1.0, false), 0.9));
        assert!(close(step(1.1, true), 1.25) && close(step(1.1, false), 1.0));
        assert!(close(step(3.0, true), 3.0) && close(step(0.4, false), 0.4));
    }
}
