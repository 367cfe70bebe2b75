//! What is being typed: kept apart from the answers until the field is left, the words rest, or something else happens.

use std::collections::BTreeMap;
use std::fmt;

use egui::{Response, Ui};

use crate::app::Command;
use crate::interview::Session;
use crate::questionnaire::ItemRef;
use crate::ui::text::{self, FieldOptions};

/// How long words rest before they are kept, in seconds.
const REST: f64 = 0.8;

/// The part of a field that looks something up: what is typed in it is nobody's answer, and is not kept.
pub const SEARCH: &str = "search";

type Keep = Box<dyn Fn(&str) -> Option<Command>>;

struct Draft {
    words: String,
    kept: String,
    /// Whether the dossier has words of this field that are no answer yet.
    half_typed: bool,
    since: Option<f64>,
    keep: Keep,
}

/// Drafts by place and part of the answer.
#[derive(Default)]
pub struct Typed {
    drafts: BTreeMap<(ItemRef, &'static str), Draft>,
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the words themselves: they are about a person.
        write!(f, "Typed({} drafts)", self.drafts.len())
    }
}

impl Typed {
    /// A field for one part of an answer. `kept` is what the answer says now; `keep` makes a command of new words,
    /// or nothing where they cannot be an answer (yet).
    pub fn field(
        &mut self,
        ui: &mut Ui,
        (at, part): (&ItemRef, &'static str),
        (kept, half_typed): (&str, Option<&str>),
        options: FieldOptions<'_>,
        commands: &mut Vec<Command>,
        keep: impl Fn(&str) -> Option<Command> + 'static,
    ) -> Response {
        let key = (at.clone(), part);
        let draft = self.drafts.entry(key).or_insert_with(|| Draft {
            words: half_typed.unwrap_or(kept).to_owned(),
            kept: kept.to_owned(),
            half_typed: half_typed.is_some(),
            since: None,
            keep: Box::new(|_| None),
        });
        if draft.since.is_none() && draft.kept != kept {
            // The answer changed elsewhere (undo, another part): show it.
            kept.clone_into(&mut draft.words);
        }
        kept.clone_into(&mut draft.kept);
        draft.keep = Box::new(keep);
        let bad = !draft.words.trim().is_empty()
            && draft.words != draft.kept
            && (draft.keep)(&draft.words).is_none();
        let options = FieldOptions {
            error: options.error || (bad && draft.since.is_none()),
            ..options
        };
        let id = egui::Id::unique(("typed", at, part));
        let response = text::text_field(ui, id, &mut draft.words, options);
        if response.changed() {
            draft.since = Some(ui.input(|i| i.time));
        }
        if response.lost_focus() {
            draft.commit((at, part), commands);
        }
        response
    }

    /// The words as they are typed now.
    #[must_use]
    pub fn words(&self, at: &ItemRef, part: &'static str) -> Option<&str> {
        self.drafts
            .get(&(at.clone(), part))
            .map(|d| d.words.as_str())
    }

    /// Keeps every draft.
    pub fn commit_all(&mut self, _session: &Session, commands: &mut Vec<Command>) {
        for ((at, part), draft) in &mut self.drafts {
            draft.commit((at, part), commands);
        }
        self.drafts.retain(|_, d| d.words != d.kept);
    }

    /// Keeps the drafts that have rested; whether there were any.
    pub fn commit_rested(
        &mut self,
        now: f64,
        _session: &Session,
        commands: &mut Vec<Command>,
    ) -> bool {
        let before = commands.len();
        for ((at, part), draft) in &mut self.drafts {
            if draft.since.is_some_and(|since| now - since >= REST) {
                draft.commit((at, part), commands);
            }
        }
        commands.len() > before
    }

    /// Seconds until the next draft has rested.
    #[must_use]
    pub fn rests_in(&self, now: f64) -> Option<f64> {
        let waits = self
            .drafts
            .values()
            .filter_map(|d| d.since)
            .map(|since| (since + REST - now).max(0.01));
        waits.min_by(f64::total_cmp)
    }

    /// Drops the drafts of a place, when its answer is taken back or replaced.
    pub fn forget(&mut self, at: &ItemRef) {
        self.drafts
            .retain(|(place, part), _| place != at || *part == "note");
    }
}

impl Draft {
    fn commit(&mut self, (at, part): (&ItemRef, &'static str), commands: &mut Vec<Command>) {
        if self.since.take().is_none() {
            return;
        }
        let half_typed = |words: &str| Command::KeepHalfTyped {
            at: at.clone(),
            part,
            words: words.to_owned(),
        };
        let command = (self.keep)(&self.words);
        if command.is_none() && part == SEARCH {
            return;
        }
        if command.is_none() && self.words != self.kept {
            self.half_typed = true;
            commands.push(half_typed(&self.words));
            return;
        }
        if std::mem::take(&mut self.half_typed) {
            commands.push(half_typed(""));
        }
        if self.words != self.kept {
            commands.extend(command);
        }
    }
}
