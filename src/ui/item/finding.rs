//! Finding an occupation, a competence or an activity by what people say: rows below a field while somebody types,
//! and a last one that keeps the words as they were said.
//!
//! Ask [`Search::keys`] before the field is drawn, and [`Search::offers`] behind it; [`Search::field`] does both for
//! words that the screen keeps itself.

use std::sync::Arc;

use egui::{Id, Key, Modifiers, Response, Ui};

use crate::lang::{LangId, Locale, LocalizedText};
use crate::occupation::{Catalogue, Finder, Hit, Sought};
use crate::ui::text::{self, FieldOptions, OfferOptions};
use crate::ui::theme;

/// So many letters are typed before anything is offered.
const LEAST: usize = 2;

/// What is searched, and for whom.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// Tells this search from others on the screen.
    pub id: Id,
    /// What is searched for.
    pub sought: Sought,
    /// Finds it.
    pub finder: &'a Finder,
    /// Has its words.
    pub catalogue: &'a Catalogue,
    /// The counsellor's language.
    pub locale: &'a Locale,
    /// The person's, where it is another.
    pub other: Option<&'a LangId>,
    /// How many are offered at most.
    pub most: usize,
    /// Whether the words can be kept as they were said.
    pub keeps: bool,
}

/// What was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picked {
    /// The occupation, the competence of the framework or the activity at this position of the catalogue.
    Entry(usize),
    /// The words themselves, as they were said.
    AsSaid,
}

/// What the keys asked for before the field could take them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    enter: bool,
    escape: bool,
    moved: bool,
}

/// What is remembered between two frames.
#[derive(Debug, Clone, Default)]
struct Memory {
    /// Whether rows are shown.
    open: bool,
    /// Whether the field had the keyboard.
    focused: bool,
    /// The row the keys have come to, the last being the words themselves.
    marked: Option<usize>,
    /// The words that were searched for, and what was found.
    found: Arc<Found>,
}

/// What was found, for whom and for which catalogue.
#[derive(Debug, Default)]
struct Found {
    words: String,
    of: Option<(usize, Sought, usize)>,
    hits: Vec<Hit>,
}

impl Search<'_> {
    /// A field whose words the screen keeps, and what may be meant by them below. Words are empty once something is
    /// chosen, but where they are kept as said: those the screen takes from `words` itself.
    pub fn field(
        &self,
        ui: &mut Ui,
        words: &mut String,
        options: FieldOptions<'_>,
    ) -> Option<Picked> {
        let keys = self.keys(ui);
        let response = text::text_field(ui, self.id, words, options);
        let picked = self.offers(ui, keys, words, &response);
        if let Some(Picked::Entry(_)) = picked {
            words.clear();
        }
        picked
    }

    /// Takes the arrow keys, Enter and Escape where they are meant for the rows.
    pub fn keys(&self, ui: &Ui) -> Keys {
        let mut memory = self.memory(ui);
        let rows = self.rows(&memory);
        if !memory.open || !memory.focused || rows == 0 {
            return Keys::default();
        }
        let mut keys = Keys::default();
        let before = memory.marked;
        ui.input_mut(|input| {
            while input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                memory.marked = Some(memory.marked.map_or(0, |row| (row + 1).min(rows - 1)));
            }
            while input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                memory.marked = memory.marked.and_then(|row| row.checked_sub(1));
            }
            keys.enter = memory.marked.is_some() && input.consume_key(Modifiers::NONE, Key::Enter);
            keys.escape = input.consume_key(Modifiers::NONE, Key::Escape);
        });
        keys.moved = memory.marked != before;
        self.remember(ui, memory);
        keys
    }

    /// The rows below the field that was just drawn; what was chosen of them.
    pub fn offers(&self, ui: &mut Ui, keys: Keys, words: &str, field: &Response) -> Option<Picked> {
        let mut memory = self.memory(ui);
        if field.changed() {
            memory.open = true;
            memory.marked = None;
        }
        memory.focused = field.has_focus();
        if !memory.open || words.trim().chars().count() < LEAST {
            memory.marked = None;
            self.remember(ui, memory);
            return None;
        }
        let of = Some((
            std::ptr::from_ref(self.finder).addr(),
            self.sought,
            self.most,
        ));
        if memory.found.words != words || memory.found.of != of {
            memory.found = Arc::new(Found {
                words: words.to_owned(),
                of,
                hits: self.finder.find(self.sought, words, self.most),
            });
        }
        let chosen = memory.marked.filter(|_| keys.enter);
        let mut picked = chosen.map(|row| match memory.found.hits.get(row) {
            Some(hit) => Picked::Entry(hit.position),
            None => Picked::AsSaid,
        });
        if keys.escape {
            picked = Some(Picked::AsSaid);
        }
        ui.add_space(theme::of(ui.ctx()).space.xs);
        let found = memory.found.clone();
        picked = self.list(ui, &found, words, &memory, keys).or(picked);
        if picked.is_some() {
            memory.open = false;
            memory.marked = None;
        }
        self.remember(ui, memory);
        picked
    }

    /// Shows what may be meant by words that are there already.
    pub fn open(&self, ui: &Ui) {
        let mut memory = self.memory(ui);
        memory.open = true;
        self.remember(ui, memory);
    }

    /// Whether rows are shown.
    #[must_use]
    pub fn is_open(&self, ui: &Ui) -> bool {
        self.memory(ui).open
    }

    fn list(
        &self,
        ui: &mut Ui,
        found: &Found,
        words: &str,
        memory: &Memory,
        keys: Keys,
    ) -> Option<Picked> {
        let mut picked = None;
        ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).space.xs;
        if found.hits.is_empty() {
            text::hint(ui, &self.locale.text("finding-none"));
        }
        let mut partly = false;
        for (row, hit) in found.hits.iter().enumerate() {
            if !hit.whole && !partly {
                partly = true;
                text::hint(ui, &self.locale.text("finding-partly"));
            }
            let marked = memory.marked == Some(row);
            let response = self.hit(ui, hit, marked);
            if response.clicked() {
                picked = Some(Picked::Entry(hit.position));
            }
            if marked && keys.moved {
                response.scroll_to_me(None);
            }
        }
        if self.keeps {
            let marked = memory.marked == Some(found.hits.len());
            let said = words.trim().to_owned();
            let keep = self.locale.with1("finding-keep", "words", said);
            let options = OfferOptions {
                marked,
                ..OfferOptions::default()
            };
            let response = text::offer_row(ui, &keep, options);
            if response.clicked() {
                picked = Some(Picked::AsSaid);
            }
            if marked && keys.moved {
                response.scroll_to_me(None);
            }
        }
        picked
    }

    /// One that was found: its title in both languages, its sector, and how it was found where that is not seen.
    fn hit(&self, ui: &mut Ui, hit: &Hit, marked: bool) -> Response {
        let Some((label, sector)) = self.described(hit.position) else {
            return text::offer_row(ui, &hit.title, OfferOptions::default());
        };
        let mine = label.get(self.locale.lang());
        let beside = self.other.and_then(|other| {
            let theirs = label.exact(other)?;
            (theirs != mine).then(|| (theirs, other.direction()))
        });
        let seen = hit.title == mine || beside.is_some_and(|(theirs, _)| theirs == hit.title);
        let by = (!seen).then(|| {
            let title = hit.title.clone();
            self.locale.with1("finding-found-by", "title", title)
        });
        let sector = sector.map(|sector| sector.get(self.locale.lang()).to_owned());
        let notes: Vec<String> = [sector, by].into_iter().flatten().collect();
        let note = notes.join(" · ");
        let options = OfferOptions {
            beside,
            note: Some(note.as_str()).filter(|note| !note.is_empty()),
            marked,
        };
        text::offer_row(ui, mine, options)
    }

    /// What something is called, and the sector or group it belongs to.
    fn described(&self, position: usize) -> Option<(&LocalizedText, Option<&LocalizedText>)> {
        let catalogue = self.catalogue;
        Some(match self.sought {
            Sought::Occupation => {
                let occupation = catalogue.occupations().get(position)?;
                (&occupation.label, catalogue.sector(&occupation.sector))
            }
            Sought::Competence => {
                let competence = catalogue.framework().all().get(position)?;
                let groups = catalogue.framework().groups();
                let group = groups.iter().find(|g| g.id == competence.group);
                let group = group.map(|g| &g.label);
                let group = group.or_else(|| catalogue.sector(&competence.group));
                (&competence.label, group)
            }
            Sought::Activity => {
                let activities = catalogue.activities();
                let activity = activities.activities.get(position)?;
                let group = activities.groups.iter().find(|g| g.id == activity.group);
                (&activity.label, group.map(|g| &g.label))
            }
        })
    }

    fn rows(&self, memory: &Memory) -> usize {
        memory.found.hits.len() + usize::from(self.keeps)
    }

    fn memory(&self, ui: &Ui) -> Memory {
        let id = Id::unique(("search", self.id));
        ui.data(|data| data.get_temp(id)).unwrap_or_default()
    }

    fn remember(&self, ui: &Ui, memory: Memory) {
        let id = Id::unique(("search", self.id));
        ui.data_mut(|data| data.insert_temp(id, memory));
    }
}
