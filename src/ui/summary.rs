//! The summary: in which language or languages, what its pages will look like, and where to.

mod showing;

use egui::{CentralPanel, Frame, Margin, ScrollArea, Ui};

use self::showing::Showing;
use super::addressee::AddresseeFields;
use super::language_list::Offer;
use super::persons_language;
use super::preview::{PagesPreview, Scrolled};
use super::text::{self, ButtonKind, ButtonOptions, Style, Tone};
use super::theme;
use crate::app::{Command, ExportWish, OpenDossier, RecordId, State};
use crate::authoring::Content;
use crate::lang::LangId;
use crate::questionnaire::Recipient;
use crate::report::DocumentLanguages;

/// The width below which the pages stand under the choices.
const SIDE_BY_SIDE: f32 = 760.0;

/// Whom a summary can be for.
const RECIPIENTS: [Recipient; 4] = [
    Recipient::Person,
    Recipient::Employer,
    Recipient::Training,
    Recipient::Other,
];

/// Whom a profile can be for.
const OF_PROFILE: [Recipient; 4] = [
    Recipient::Employer,
    Recipient::Training,
    Recipient::Other,
    Recipient::Person,
];

/// What the page remembers: the languages that were chosen for a dossier, and how its pages are looked at.
#[derive(Default)]
pub struct SummaryPage {
    chosen: Option<Chosen>,
    pages: PagesPreview,
}

/// The languages chosen for one dossier.
struct Chosen {
    id: RecordId,
    /// None as long as the document follows the person's language.
    first: Option<LangId>,
    beside: Option<LangId>,
    addressee: AddresseeFields,
    /// Whether it is the profile for an employer that is looked at.
    profile: bool,
    showing: Showing,
    employer: AddresseeFields,
}

impl SummaryPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        let (Some(open), Some(content)) = (&state.open, state.content()) else {
            return;
        };
        if self
            .chosen
            .as_ref()
            .is_none_or(|chosen| chosen.id != open.id)
        {
            self.chosen = Some(Chosen {
                id: open.id,
                first: None,
                beside: None,
                addressee: AddresseeFields::to(Recipient::Person),
                profile: false,
                showing: Showing::default(),
                employer: AddresseeFields::to(Recipient::Employer),
            });
        }
        let Some(chosen) = &mut self.chosen else {
            return;
        };
        if chosen.profile {
            chosen.showing.bring_up_to_date(state, open, content);
        }
        let Some(of) = state.pages_now(chosen.wish(state, open)) else {
            return;
        };
        if state.preview.as_ref().is_none_or(|p| p.of != of) {
            commands.push(Command::Preview(of.wish.clone()));
        }
        let t = theme::of(ui.ctx());
        let frame = Frame::new()
            .fill(t.colours.paper)
            .inner_margin(Margin::same(t.space.l as i8));
        let pages = &mut self.pages;
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let scrolled = |id| {
                ScrollArea::vertical()
                    .id_salt(id)
                    .auto_shrink([false, false])
            };
            if ui.available_width() < SIDE_BY_SIDE {
                scrolled("summary").show(ui, |ui| {
                    text::column(ui, |ui| {
                        choices(ui, state, open, content, chosen, commands);
                        ui.add_space(t.space.l);
                        pages.ui(ui, state, &of, Scrolled::Around);
                    });
                });
                return;
            }
            text::side_by_side(
                ui,
                0.31,
                |ui| {
                    scrolled("choices").show(ui, |ui| {
                        text::column(ui, |ui| {
                            choices(ui, state, open, content, chosen, commands);
                        });
                    });
                },
                |ui| pages.ui(ui, state, &of, Scrolled::Here),
            );
        });
        if chosen.wish(state, open) != of.wish {
            // Other pages are asked for in the next frame, which need not wait for the mouse to move.
            ui.ctx().request_repaint();
        }
    }
}

impl Chosen {
    /// The first language: the person's own, unless another was chosen.
    fn first(&self, state: &State, open: &OpenDossier) -> LangId {
        let theirs = || state.locales.nearest(&open.dossier.beneficiary.language);
        let first = self.first.clone().or_else(theirs);
        first.unwrap_or_else(|| state.locale.lang().clone())
    }

    fn languages(&self, state: &State, open: &OpenDossier) -> DocumentLanguages {
        let first = self.first(state, open);
        match self.beside.clone() {
            Some(beside) => DocumentLanguages::two(first, beside),
            None => DocumentLanguages::one(first),
        }
    }

    /// The document that is looked at.
    fn wish(&self, state: &State, open: &OpenDossier) -> ExportWish {
        if self.profile {
            ExportWish::Profile(self.first(state, open), self.showing.shown())
        } else {
            ExportWish::Summary(self.languages(state, open))
        }
    }

    /// Chooses the first language. If it stood beside, the two change places.
    fn put_first(&mut self, language: &LangId, before: LangId) {
        if self.beside.as_ref() == Some(language) {
            self.beside = Some(before);
        }
        self.first = Some(language.clone());
    }
}

fn choices(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    chosen: &mut Chosen,
    commands: &mut Vec<Command>,
) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    text::heading(ui, &l.text("summary-title"));
    let about = if chosen.profile {
        "profile-about"
    } else {
        "summary-about"
    };
    text::row_wrapped(ui, |ui| {
        let of = l.text("summary-document");
        for (key, profile) in [("exported-summary", false), ("exported-profile", true)] {
            let label = l.text(key);
            let full = format!("{of}: {label}");
            let options = ButtonOptions {
                selected: chosen.profile == profile,
                name: Some(&full),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &label, options).clicked() {
                chosen.profile = profile;
            }
        }
    });
    text::label(ui, &l.text(about));
    ui.add_space(t.space.m);
    text::card(ui, |ui| {
        if chosen.profile {
            chosen.showing.ui(ui, state);
            ui.add_space(t.space.m);
        }
        languages_of_document(ui, state, open, content, chosen);
        ui.add_space(t.space.m);
        let addressee = if chosen.profile {
            chosen.employer.ui(ui, state, open, &OF_PROFILE, commands)
        } else {
            chosen.addressee.ui(ui, state, open, &RECIPIENTS, commands)
        };
        ui.add_space(t.space.m);
        let options = ButtonOptions {
            kind: ButtonKind::Primary,
            enabled: state.busy.is_none() && addressee.is_some(),
            ..ButtonOptions::default()
        };
        let pressed = text::button_with(ui, &l.text("summary-save"), options).clicked();
        if let Some(addressee) = addressee.filter(|_| pressed) {
            let wish = chosen.wish(state, open);
            commands.push(Command::Export(wish, addressee));
        }
        text::hint(ui, &l.text("summary-save-help"));
    });
    ui.add_space(t.space.m);
    let finished = open
        .session()
        .is_some_and(|s| s.record().finished.is_some());
    let (key, tone) = if open.completeness.missing.is_empty() && finished {
        ("summary-complete", Tone::Success)
    } else {
        ("summary-incomplete", Tone::Warning)
    };
    text::styled(ui, &l.text(key), Style::body().tone(tone));
    if open.dossier.targets.is_empty() {
        let style = Style::body().tone(Tone::Warning);
        text::styled(ui, &l.text("summary-no-target"), style);
    }
    text::hint(ui, &l.text("summary-private"));
    ui.add_space(t.space.m);
    persons_language(ui, state, open, content, commands);
}

/// The language of the document, and the one that may stand beside it.
fn languages_of_document(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    chosen: &mut Chosen,
) {
    let l = &state.locale;
    let t = theme::of(ui.ctx());
    let first = chosen.first(state, open);
    let choice = |ui: &mut Ui, of: &str, name: &str, selected: bool| {
        let full = format!("{of}: {name}");
        let options = ButtonOptions {
            selected,
            name: Some(&full),
            ..ButtonOptions::default()
        };
        text::button_with(ui, name, options).clicked()
    };
    let name = |language: &LangId| Offer::new(language, state, &content.catalogue).name;
    let of = l.text("summary-language");
    text::subheading(ui, &of);
    text::row_wrapped(ui, |ui| {
        for language in state.locales.languages() {
            if choice(ui, &of, &name(language), *language == first) {
                chosen.put_first(language, first.clone());
            }
        }
    });
    if chosen.profile {
        return;
    }
    ui.add_space(t.space.s);
    let of = l.text("summary-beside");
    text::subheading(ui, &of);
    let beside = chosen.beside.clone().filter(|beside| *beside != first);
    text::row_wrapped(ui, |ui| {
        if choice(ui, &of, &l.text("summary-beside-none"), beside.is_none()) {
            chosen.beside = None;
        }
        for language in state.locales.languages().filter(|l| **l != first) {
            if choice(ui, &of, &name(language), beside.as_ref() == Some(language)) {
                chosen.beside = Some(language.clone());
            }
        }
    });
    text::hint(ui, &l.text("summary-beside-help"));
}

/// The language the person is interviewed and written to in; it can be changed at any time.
fn persons_language(
    ui: &mut Ui,
    state: &State,
    open: &OpenDossier,
    content: &Content,
    commands: &mut Vec<Command>,
) {
    let title = state.locale.text("summary-person-language");
    let current = &open.dossier.beneficiary.language;
    let pressed = persons_language::choose(ui, state, content, &title, current);
    if let Some(language) = pressed.filter(|l| l != current) {
        commands.push(Command::SetBeneficiaryLanguage(language));
    }
    let asked = open.session().map(|s| s.questionnaire().source());
    persons_language::consequence(ui, state, content, asked, current);
}
