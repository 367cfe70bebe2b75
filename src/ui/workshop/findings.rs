//! What is wrong with the source: a line each, to be jumped to, and mended where it is known how.

use std::ops::Range;

use egui::{ScrollArea, Ui};

use crate::app::{Checked, OpenSource, State};
use crate::authoring::{Diagnostic, Severity};
use crate::lang::{Locale, MessageArgs};
use crate::ui::text::{self, Ask, ButtonKind, ButtonOptions, MarginMark, Style, Tone};
use crate::ui::theme;

/// How many are listed; those further down come up as the first are mended.
const MOST: usize = 100;

/// Draws the list; what is asked of the source.
pub fn ui(ui: &mut Ui, state: &State, open: &OpenSource, source: &str, current: bool) -> Vec<Ask> {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let mut asks = Vec::new();
    let Some(checked) = &open.checked else {
        text::hint(ui, &l.text("workshop-checking"));
        return asks;
    };
    let (words, tone) = super::files::found(state, checked.counts());
    text::row(ui, |ui| {
        text::styled(ui, &words, Style::body().bold().tone(tone).unwrapped());
        if !checked.findings.is_empty() {
            text::styled(
                ui,
                &l.text("workshop-next-finding"),
                Style::small().tone(Tone::Weak).unwrapped(),
            );
        }
    });
    ScrollArea::vertical()
        .id_salt("findings")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            text::column(ui, |ui| {
                for (nth, finding) in checked.findings.iter().take(MOST).enumerate() {
                    ui.push_id(nth, |ui| {
                        row(ui, state, open, finding, (source, current), &mut asks);
                    });
                    ui.add_space(t.space.xs);
                }
                if checked.findings.len() > MOST {
                    let mut args = MessageArgs::new();
                    args.set("count", checked.findings.len() - MOST);
                    text::hint(ui, &l.with("workshop-more-findings", &args));
                }
            });
        });
    asks
}

fn row(
    ui: &mut Ui,
    state: &State,
    open: &OpenSource,
    finding: &Diagnostic,
    (source, current): (&str, bool),
    asks: &mut Vec<Ask>,
) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let span = span_of(finding, source);
    let words = words(finding, l);
    let shown = match finding.position {
        Some((line, _)) => {
            let mut args = MessageArgs::new();
            args.set("line", line);
            args.set("words", words);
            l.with("workshop-finding", &args)
        }
        None => words,
    };
    let style = Style::small().tone(tone(finding.severity));
    let width = ui.available_width();
    let height = text::measure(ui, &shown, &style, Some(width)).y + 4.0;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), egui::Sense::click());
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, t.corners(), t.colours.line);
    }
    text::paint(ui, rect.shrink2(egui::vec2(0.0, 2.0)), &shown, &style);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, shown.clone()));
    if response.clicked()
        && let Some(span) = &span
    {
        asks.push(Ask::Select(span.clone()));
    }
    if let (Some(near), Some(span), true) = (&finding.near, &finding.span, open.is_own()) {
        let words = l.with1("workshop-mend", "near", near.clone());
        let options = ButtonOptions {
            kind: ButtonKind::Secondary,
            // Of another text the place would be another.
            enabled: current,
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &words, options).clicked() {
            asks.push(Ask::Splice(vec![(span.clone(), near.clone())]));
        }
    }
}

/// The marks of what was found.
#[must_use]
pub fn marks(checked: &Checked, locale: &Locale, source: &str) -> Vec<MarginMark> {
    let marks = checked.findings.iter().filter_map(|finding| {
        Some(MarginMark {
            span: span_of(finding, source)?,
            tone: tone(finding.severity),
            words: words(finding, locale),
        })
    });
    marks.collect()
}

fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Danger,
        Severity::Warning => Tone::Warning,
        Severity::Note => Tone::Weak,
    }
}

/// What is wrong, and what to do.
fn words(finding: &Diagnostic, locale: &Locale) -> String {
    let what = finding.problem.text(locale);
    match finding.problem.remedy(locale) {
        Some(remedy) => format!("{what} {remedy}"),
        None => what,
    }
}

/// Where it stands; of one that only has a line and a column, the character there.
fn span_of(finding: &Diagnostic, source: &str) -> Option<Range<usize>> {
    if let Some(span) = &finding.span {
        return Some(span.clone());
    }
    let (line, column) = finding.position?;
    let start: usize = source
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = source.get(start..)?.split('\n').next()?;
    let inside = rest.char_indices().nth(column.saturating_sub(1));
    let at = start + inside.map_or(rest.len(), |(at, _)| at);
    Some(at..at)
}
