//! The list of trainers' files, with the state of each.

use egui::{ScrollArea, Ui};

use crate::app::{Command, Stage, State, TrainersFile, WorkshopCommand};
use crate::authoring::shape::FileKind;
use crate::lang::{LangId, MessageArgs};
use crate::ui::text::{self, Style, Tone};
use crate::ui::theme;

/// The height of a file in the list: close together, yet easy to hit.
const ROW: f32 = 27.0;

/// Draws the list.
pub fn ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let Stage::Ready(files) = &state.workshop.files else {
        text::hint(ui, &l.text("loading"));
        return;
    };
    ScrollArea::vertical()
        .id_salt("files")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            text::column(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let kinds = FileKind::ALL.into_iter().map(Some).chain([None]);
                for kind in kinds {
                    let of_kind: Vec<_> = files.iter().filter(|f| f.kind == kind).collect();
                    if of_kind.is_empty() {
                        continue;
                    }
                    ui.add_space(t.space.s);
                    text::styled(
                        ui,
                        &l.text(heading(kind)),
                        Style::small().bold().tone(Tone::Weak),
                    );
                    for file in of_kind {
                        ui.push_id(&file.name, |ui| row(ui, state, file, commands));
                    }
                }
            });
        });
}

/// Message key of the heading above files of a kind.
fn heading(kind: Option<FileKind>) -> &'static str {
    match kind {
        Some(FileKind::Questionnaire) => "workshop-questionnaires",
        Some(FileKind::Part) => "workshop-parts",
        Some(FileKind::Competences) => "workshop-competences",
        Some(FileKind::Occupation) => "workshop-occupations",
        Some(FileKind::Activities) => "workshop-activities",
        Some(FileKind::Scoring) => "workshop-scoring",
        Some(FileKind::Paths) => "workshop-paths",
        Some(FileKind::References) => "workshop-references",
        None => "workshop-other",
    }
}

fn row(ui: &mut Ui, state: &State, file: &TrainersFile, commands: &mut Vec<Command>) {
    let l = &state.locale;
    let open = state.workshop.open.as_ref();
    let selected = open.is_some_and(|o| o.name == file.name);
    let changed = state.workshop.is_changed(&file.name);
    let (words, tone) = found(state, file.found);
    let mut described = words.clone();
    if changed {
        described = format!("{} · {described}", l.text("workshop-changed"));
    }
    let short = file.name.rsplit('/').next().unwrap_or_default();
    let short = short.trim_end_matches(".ron");
    let shown = if changed {
        format!("{short} •")
    } else {
        short.to_owned()
    };
    let name = format!("{short}: {described}");
    let t = theme::of(ui.ctx());
    let size = egui::vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    if selected {
        ui.painter()
            .rect_filled(rect, t.corners(), t.colours.accent_soft);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, t.corners(), t.colours.line);
    }
    let style = if selected {
        Style::body().bold().tone(Tone::Accent)
    } else {
        Style::body().tone(Tone::Accent)
    };
    // File names are Latin; they stand where reading starts all the same.
    let mut inner = rect.shrink2(egui::vec2(8.0, 2.0));
    let across = match text::direction(ui.ctx()) {
        crate::lang::Direction::Ltr => {
            inner.set_right(rect.right() - 18.0);
            rect.right() - 9.0
        }
        crate::lang::Direction::Rtl => {
            inner.set_left(rect.left() + 18.0);
            rect.left() + 9.0
        }
    };
    text::paint(ui, inner, &shown, &style.one_line());
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::Role::Button, true, name.clone());
        info.selected = selected.then_some(true);
        info
    });
    if file.found != (0, 0) {
        let centre = egui::pos2(across, rect.center().y);
        ui.painter().circle_filled(centre, 4.0, tone.colour(&t));
    }
    let mut told = described.clone();
    for (language, there, needed) in &file.written {
        told.push('\n');
        told.push_str(&written(state, language, *there, *needed));
    }
    if text::tooltip(response, &told).clicked() && !selected {
        let open = WorkshopCommand::Open(file.name.clone());
        commands.push(Command::Workshop(open));
    }
    if selected {
        details(ui, state, file, &described, tone);
    }
}

/// What is wrong with the open file, and how much of each language is written.
fn details(ui: &mut Ui, state: &State, file: &TrainersFile, words: &str, tone: Tone) {
    text::styled(ui, words, Style::small().tone(tone));
    for (language, there, needed) in &file.written {
        let tone = if there == needed {
            Tone::Weak
        } else {
            Tone::Warning
        };
        let words = written(state, language, *there, *needed);
        text::styled(ui, &words, Style::small().tone(tone));
    }
}

/// How much of a language is written, in words.
fn written(state: &State, language: &LangId, there: usize, needed: usize) -> String {
    let mut args = MessageArgs::new();
    args.set("language", state.locales.name(language));
    args.set("there", there);
    args.set("needed", needed);
    state.locale.with("workshop-written", &args)
}

/// How many errors and warnings, in words.
pub fn found(state: &State, (errors, warnings): (usize, usize)) -> (String, Tone) {
    let l = &state.locale;
    let count = |key, count: usize| {
        let mut args = MessageArgs::new();
        args.set("count", count);
        l.with(key, &args)
    };
    match (errors, warnings) {
        (0, 0) => (l.text("workshop-clean"), Tone::Success),
        (0, _) => (count("workshop-warnings", warnings), Tone::Warning),
        (_, 0) => (count("workshop-errors", errors), Tone::Danger),
        _ => (
            format!(
                "{} · {}",
                count("workshop-errors", errors),
                count("workshop-warnings", warnings)
            ),
            Tone::Danger,
        ),
    }
}
