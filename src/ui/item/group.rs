//! Repeated rows: each folded to one line, one open at a time.

use egui::{Id, Ui};

use super::{Asked, for_counsellor, means, no_value, short_label};
use crate::app::Command;
use crate::interview::Change;
use crate::lang::LocalizedText;
use crate::questionnaire::{Item, ItemId, ItemKind, ItemRef, Row};
use crate::ui::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use crate::ui::theme;

/// The rows of a group, and a button for one more.
pub fn rows(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    group: &Item,
    items: &[Item],
    row_label: &LocalizedText,
) {
    let t = theme::of(ui.ctx());
    let rows: Vec<Row> = asked.session.rows(&group.id).to_vec();
    let open_id = super::origin::open_row(asked.dossier, &group.id);
    // Which row is folded out is a matter of the screen, not of the answers.
    let before: Option<u32> = ui.data(|d| d.get_temp(open_id)).flatten();
    let mut open = before;
    let label = row_label.get(asked.locale.lang()).to_owned();
    for (number, row) in (1..).zip(&rows) {
        let unfolded = open == Some(row.id);
        ui.push_id(row.id, |ui| {
            let shown = asked.session.shown_row(&group.id, row.id);
            let summary = shown.map_or_else(String::new, |r| asked.describer.row(group, r));
            let title = if summary.is_empty() {
                format!("{label} {number}")
            } else {
                format!("{number}. {summary}")
            };
            if head(ui, asked, &group.id, row, &title, unfolded) {
                open = if unfolded { None } else { Some(row.id) };
            }
            if unfolded {
                text::card(ui, |ui| fields(ui, asked, items, row.id));
            }
        });
        ui.add_space(t.space.s);
    }
    let add = asked.locale.with1("group-add", "row", label);
    if text::button(ui, ButtonKind::Primary, &add).clicked() {
        asked
            .commands
            .push(Command::Change(Change::AddRow(group.id.clone())));
        open = Some(rows.iter().map(|r| r.id).max().unwrap_or(0) + 1);
    }
    // A link within a row may have folded out another one.
    if open != before {
        ui.data_mut(|d| d.insert_temp(open_id, open));
    }
}

fn head(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    group: &ItemId,
    row: &Row,
    title: &str,
    unfolded: bool,
) -> bool {
    let removing_id = Id::unique(("removing row", group, row.id));
    let removing: bool = ui.data(|d| d.get_temp(removing_id)).unwrap_or_default();
    let mut toggled = false;
    let mut remove = None;
    text::split_row(
        ui,
        |ui| {
            let options = ButtonOptions {
                selected: unfolded,
                ..ButtonOptions::default()
            };
            toggled = text::button_with(ui, title, options).clicked();
        },
        |ui| {
            let name = asked.locale.with1("group-remove", "row", title.to_owned());
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&name),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &asked.locale.text("remove"), options).clicked() {
                remove = Some(true);
            }
        },
    );
    if removing {
        text::row(ui, |ui| {
            text::styled(
                ui,
                &asked.locale.text("group-remove-question"),
                Style::body().tone(Tone::Danger).unwrapped(),
            );
            if text::button(
                ui,
                ButtonKind::Danger,
                &asked.locale.text("group-remove-yes"),
            )
            .clicked()
            {
                asked
                    .commands
                    .push(Command::Change(Change::RemoveRow(group.clone(), row.id)));
                remove = Some(false);
            }
            if text::button(ui, ButtonKind::Quiet, &asked.locale.text("cancel")).clicked() {
                remove = Some(false);
            }
        });
    }
    // An empty row is removed at once: there is nothing to lose.
    match remove {
        Some(true) if row.answers.is_empty() => {
            asked
                .commands
                .push(Command::Change(Change::RemoveRow(group.clone(), row.id)));
        }
        Some(asking) => {
            ui.data_mut(|d| d.insert_temp(removing_id, asking));
        }
        None => {}
    }
    toggled
}

fn fields(ui: &mut Ui, asked: &mut Asked<'_>, items: &[Item], row: u32) {
    let t = theme::of(ui.ctx());
    for item in items {
        let at = ItemRef::in_row(&item.id, row);
        if !asked.session.relevance().is_shown(&at) {
            continue;
        }
        ui.push_id(item.id.as_str(), |ui| {
            let label = match &item.kind {
                ItemKind::Competence(_) => short_label(item, asked.catalogue),
                _ => &item.label,
            };
            let label = asked.filled(label, &at);
            match &item.kind {
                ItemKind::Competence(_) => {
                    let words = label.get(asked.locale.lang());
                    text::styled(ui, words, Style::body().bold());
                }
                _ => asked.pair(ui, &label, Style::body().bold()),
            }
            if !item.hint.is_empty() {
                let hint = asked.filled(&item.hint, &at);
                asked.pair(ui, &hint, Style::small().tone(Tone::Weak));
            }
            for_counsellor(ui, asked, item, &at);
            means(ui, asked, item, &at);
            let name = asked.name(item, &at);
            no_value(ui, asked, &at, Some(&name));
        });
        ui.add_space(t.space.m);
    }
}
