//! Which lines an employer may read: the person says so, line by line.

use std::collections::BTreeSet;

use egui::Ui;

use crate::app::{OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::dossier::{Deed, Exported};
use crate::lang::{LangId, local_date};
use crate::report::{ProfilePart, Showable, build, showable};
use crate::ui::text::{self, ButtonKind, Mark};
use crate::ui::theme;

/// The lines there are, and those that were agreed to.
#[derive(Default)]
pub struct Showing {
    of: Option<(RecordId, u64, LangId)>,
    lines: Vec<Showable>,
    /// None until the person was asked, or a profile was written before.
    shown: Option<BTreeSet<String>>,
}

impl Showing {
    /// The keys of the lines that are shown, of those there are.
    pub fn shown(&self) -> BTreeSet<String> {
        let agreed = |key: &String| self.shown.as_ref().is_some_and(|s| s.contains(key));
        let keys = self.lines.iter().map(|l| &l.key);
        keys.filter(|k| agreed(k)).cloned().collect()
    }

    /// Makes the list, once for each state of the dossier.
    pub fn bring_up_to_date(&mut self, state: &State, open: &OpenDossier, content: &Content) {
        let of = (open.id, open.revision, state.locale.lang().clone());
        if self.of.as_ref() == Some(&of) {
            return;
        }
        let date = local_date(open.dossier.created);
        let told = |locale| {
            let catalogue = &content.catalogue;
            build(&open.dossier, &open.derived, catalogue, locale, date)
        };
        let plain = state.locales.get(&LangId::french());
        self.lines = showable(&told(&state.locale), &told(&plain));
        self.of = Some(of);
        if self.shown.is_none() {
            self.shown = agreed_before(open);
        }
    }

    /// Draws the list.
    pub fn ui(&mut self, ui: &mut Ui, state: &State) {
        let l = &state.locale;
        let t = theme::of(ui.ctx());
        text::subheading(ui, &l.text("showing-title"));
        text::hint(ui, &l.text("showing-help"));
        if self.lines.is_empty() {
            text::hint(ui, &l.text("showing-nothing"));
            return;
        }
        let shown = self.shown.get_or_insert_default();
        let all = self.lines.iter().all(|line| shown.contains(&line.key));
        let key = if all { "showing-none" } else { "showing-all" };
        if text::button(ui, ButtonKind::Secondary, &l.text(key)).clicked() {
            if all {
                shown.clear();
            } else {
                shown.extend(self.lines.iter().map(|line| line.key.clone()));
            }
        }
        for part in ProfilePart::ALL {
            let mut lines = self.lines.iter().filter(|l| l.part == part).peekable();
            if lines.peek().is_none() {
                continue;
            }
            ui.add_space(t.space.s);
            text::hint(ui, &l.text(part_key(part)));
            for line in lines {
                let on = shown.contains(&line.key);
                ui.push_id(&line.key, |ui| {
                    if text::choice_row(ui, Mark::Checkbox, on, &line.words).clicked() {
                        if on {
                            shown.remove(&line.key);
                        } else {
                            shown.insert(line.key.clone());
                        }
                    }
                });
            }
        }
    }
}

/// What was agreed to the last time a profile was written.
fn agreed_before(open: &OpenDossier) -> Option<BTreeSet<String>> {
    let deeds = open.dossier.history.iter().rev().map(|e| &e.deed);
    deeds
        .filter_map(|deed| match deed {
            Deed::Exported(export) if export.what == Exported::Profile => Some(&export.shown),
            _ => None,
        })
        .map(|shown| shown.iter().cloned().collect())
        .next()
}

const fn part_key(part: ProfilePart) -> &'static str {
    match part {
        ProfilePart::Target => "showing-target",
        ProfilePart::Strength => "showing-strength",
        ProfilePart::Language => "showing-language",
        ProfilePart::Experience => "showing-experience",
        ProfilePart::Qualification => "showing-qualification",
    }
}
