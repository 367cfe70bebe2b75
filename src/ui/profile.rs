//! The live profile: what the answers come to so far.

use egui::{Frame, Margin, Panel, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::explanation::{Topic, figure_link};
use super::text::{self, Style};
use super::theme;
use crate::app::{Command, OpenDossier, State};
use crate::authoring::Content;
use crate::competence::AssessedLevel;
use crate::interview::level_key;
use crate::lang::Direction;

/// The panel beside the questions; the figure whose explanation was asked for.
pub fn side(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    commands: &mut Vec<Command>,
) -> Option<Topic> {
    let mut wanted = None;
    let t = theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(t.colours.surface)
        .inner_margin(Margin::same(t.space.m as i8));
    let panel = match text::direction(ui.ctx()) {
        Direction::Ltr => Panel::right("profile-ltr"),
        Direction::Rtl => Panel::left("profile-rtl"),
    };
    panel
        .frame(frame)
        .exact_size(250.0)
        .resizable(false)
        .show(ui, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    text::column(ui, |ui| {
                        let l = &state.locale;
                        text::styled(ui, &l.text("profile-title"), Style::body().bold());
                        let assessed = open.derived.profile.assessed();
                        if assessed == 0 {
                            text::hint(ui, &l.text("profile-empty"));
                            return;
                        }
                        text::hint(ui, &l.with1("profile-assessed", "count", assessed));
                        super::alike::line(ui, state, open, commands);
                        let level = strongest(ui, state, open, content);
                        ui.add_space(t.space.m);
                        wanted = level.or(first_occupations(ui, state, open, content));
                    });
                });
        });
    wanted
}

fn strongest(ui: &mut Ui, state: &State, open: &OpenDossier, content: &Content) -> Option<Topic> {
    const MOST: usize = 8;
    let mut wanted = None;
    let framework = content.catalogue.framework();
    let mut levels: Vec<(usize, &AssessedLevel)> = open
        .derived
        .profile
        .known()
        .iter()
        .map(|(position, level)| (*position, level))
        .collect();
    levels.sort_by(|a, b| b.1.level.total_cmp(&a.1.level));
    for (position, level) in levels.into_iter().take(MOST) {
        let Some(competence) = framework.all().get(position) else {
            continue;
        };
        let name = competence.label.get(state.locale.lang());
        let full = state
            .locale
            .with1("why-open-level", "competence", name.to_owned());
        if figure_link(ui, name, &full).clicked() {
            wanted = Some(Topic::Level(competence.id.clone()));
        }
        bar(ui, level, name, state, 10.0);
    }
    wanted
}

fn first_occupations(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
) -> Option<Topic> {
    let mut wanted = None;
    let l = &state.locale;
    let proposal = &open.derived.proposal;
    for (key, list) in [
        ("results-accessible", &proposal.accessible),
        ("results-aiming", &proposal.aiming),
    ] {
        if list.is_empty() {
            continue;
        }
        text::styled(ui, &l.text(key), Style::small().bold());
        for position in list.iter().take(3) {
            let fit = open.derived.ranking.get(*position);
            let Some(occupation) =
                fit.and_then(|f| content.catalogue.occupations().get(f.position))
            else {
                continue;
            };
            let name = occupation.label.get(l.lang());
            let full = l.with1("why-open-fit", "occupation", name.to_owned());
            if figure_link(ui, name, &full).clicked() {
                wanted = Some(Topic::Fit(occupation.id.clone()));
            }
        }
    }
    wanted
}

/// A level as a bar with its interval, from the start edge; read out as words.
fn bar(ui: &mut Ui, level: &AssessedLevel, name: &str, state: &State, height: f32) {
    let t = theme::of(ui.ctx());
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let direction = text::direction(ui.ctx());
    let x = |value: f64| {
        let part = rect.width() * (value / 4.0) as f32;
        match direction {
            Direction::Ltr => rect.left() + part,
            Direction::Rtl => rect.right() - part,
        }
    };
    let span = |a: f64, b: f64, top: f32, bottom: f32| {
        Rect::from_two_pos(
            pos2(x(a), rect.top() + top),
            pos2(x(b), rect.top() + bottom),
        )
    };
    let painter = ui.painter();
    painter.rect_filled(span(0.0, 4.0, 0.0, height), 2.0, t.colours.sunken);
    painter.rect_filled(span(0.0, level.level, 0.0, height), 2.0, t.colours.accent);
    let middle = height / 2.0;
    painter.rect_filled(
        span(level.lo, level.hi, middle - 1.0, middle + 1.0),
        1.0,
        t.colours.ink_weak,
    );
    for step in 1..4 {
        let step = f64::from(step);
        painter.vline(
            x(step),
            rect.y_range(),
            egui::Stroke::new(1.0, t.colours.line),
        );
    }
    let rounded = level.level.round().clamp(0.0, 4.0) as u8;
    let words = format!("{name}: {}", state.locale.text(level_key(rounded)));
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, words.clone())
    });
}
