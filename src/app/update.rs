//! What commands and outcomes do to the state.

use std::sync::Arc;

use jiff::Timestamp;

use super::access;
use super::command::{Command, Cover, NewDossier, Office};
use super::effect::{Effect, Outcome, VaultMode};
use super::exporting;
use super::interviewing::{first_place, next_place, previous_place};
use super::notice::Notice;
use super::preview::{preview, take_in};
use super::settings::{Appearance, Settings};
use super::state::{OpenDossier, Saving, Screen, Stage, State};
use super::versions;
use super::workshop;
use crate::dossier::{Beneficiary, Deed, Dossier, after_months};
use crate::questionnaire::ItemRef;
use crate::vault::RecordId;

/// The work to begin with: what the first frame needs.
#[must_use]
pub fn start() -> Vec<Effect> {
    vec![Effect::LoadLanguages, Effect::LoadSettings]
}

/// The work that follows once something is on the screen.
#[must_use]
pub fn go_on() -> Vec<Effect> {
    vec![Effect::LoadFonts, Effect::LoadContent, Effect::FindVaults]
}

/// Does what is asked; returns the work that follows from it.
pub fn update(state: &mut State, command: Command, now: Timestamp) -> Vec<Effect> {
    match command {
        Command::SetLanguage(language) => {
            state.locale = state.locales.get(&language);
            state.settings.language = language;
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::SetDigits(digits) => {
            state.settings.digits = digits;
            state.set_locales(&state.locales.clone());
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::SetLockAfter(minutes) => {
            state.settings.lock_after = minutes;
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::ToggleAppearance => {
            state.settings.appearance = match state.settings.appearance {
                Appearance::Light => Appearance::Dark,
                Appearance::Dark => Appearance::Light,
            };
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::Larger => rescale(state, 1),
        Command::Smaller => rescale(state, -1),
        Command::ShowHome => {
            state.screen = Screen::Home;
            vec![Effect::List]
        }
        Command::ShowNew => show(state, Screen::New),
        Command::ShowContent => show(state, Screen::Content),
        Command::ShowInterview => show_open(state, Screen::Interview),
        Command::ShowResults => show_open(state, Screen::Results),
        Command::ShowSummary => show_open(state, Screen::Summary),
        Command::Open(id) => vec![Effect::Read(id)],
        Command::OpenSample(position) => vec![Effect::ReadSample(position)],
        Command::Create(new) => create(state, new, now),
        Command::Remove(id) => {
            if state.open.as_ref().is_some_and(|o| o.id == id) {
                state.open = None;
                state.preview = None;
            }
            vec![Effect::Remove { id, now }]
        }
        Command::Begin(questionnaire) => begin(state, &questionnaire),
        Command::GoTo(at) => go_to(state, at),
        Command::GoToIn(interview, at) => go_to_in(state, interview, at),
        Command::Next => step(state, next_place),
        Command::Previous => step(state, previous_place),
        Command::Change(change) => with_open(state, |open| {
            let here = open.current;
            open.dossier.change(here, change, now)
        }),
        Command::KeepHalfTyped { at, part, words } => with_open(state, |open| {
            let session = open.session_mut();
            session.is_some_and(|s| s.keep_half_typed(&at, part, &words))
        }),
        Command::ChangeIn(interview, change) => {
            with_open(state, |open| open.dossier.change(interview, change, now))
        }
        Command::UndoIn(interview) => with_open(state, |open| open.dossier.undo(interview, now)),
        Command::Undo => with_open(state, |open| {
            let here = open.current;
            open.dossier.undo(here, now) || versions::go_back(open)
        }),
        Command::Redo => with_open(state, |open| {
            let here = open.current;
            open.dossier.redo(here, now)
        }),
        Command::ToggleProfile => {
            state.settings.profile_shown = !state.settings.profile_shown;
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::ToggleTarget(occupation) => with_open(state, |open| {
            open.dossier.toggle_target(&occupation);
            true
        }),
        Command::SetBeneficiaryLanguage(language) => with_open(state, |open| {
            open.dossier.set_language(&language);
            true
        }),
        Command::Finish => {
            let effects = with_open(state, |open| {
                let here = open.current;
                open.dossier.close(here, now)
            });
            state.screen = Screen::Results;
            effects
        }
        Command::Reopen => {
            let effects = with_open(state, |open| {
                let here = open.current;
                open.dossier.reopen(here, now)
            });
            state.screen = Screen::Interview;
            effects
        }
        Command::ShowNewVersion => {
            if versions::look(state) {
                state.screen = Screen::NewVersion;
            }
            vec![]
        }
        Command::StayWithVersion => {
            // Where nothing can be written there is nothing to remember.
            let effects = if state.can_write() {
                with_open(state, versions::stay)
            } else {
                vec![]
            };
            arrive(state);
            effects
        }
        Command::MoveToVersion => {
            let effects = with_open(state, |open| versions::move_on(open, now));
            arrive(state);
            effects
        }
        Command::ShowParked => show_open(state, Screen::Parked),
        Command::Preview(wish) => preview(state, wish, now),
        Command::Export(wish, addressee) => exporting::export(state, wish, addressee, now),
        Command::TakeIn => vec![Effect::TakeIn { now }],
        Command::ShowDossier => show_open(state, Screen::Dossier),
        Command::CorrectCover(cover) => with_open(state, |open| corrects(open, &cover, now)),
        Command::Inform(informed) => with_open(state, |open| {
            open.dossier.remember(Deed::Informed(informed), now);
            true
        }),
        Command::KeepUntil(day) => with_open(state, |open| open.dossier.keep_until(day, now)),
        Command::ShowSettings => show(state, Screen::Settings),
        Command::SetOffice(office) => set_office(state, office),
        Command::ChooseLogo => vec![Effect::ChooseLogo],
        Command::RemoveLogo => vec![Effect::RemoveLogo],
        Command::Stop => vec![Effect::Stop],
        Command::PutBackupOff => {
            state.settings.backup_put_off = Some(now.as_second());
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::SaveAgain => state
            .open
            .as_mut()
            .map_or_else(Vec::new, |open| vec![save(open)]),
        Command::MissLetters(letters) => {
            state.letters.missing.extend(letters);
            if state.letters.system_asked {
                return vec![];
            }
            state.letters.system_asked = true;
            vec![Effect::LoadSystemFonts]
        }
        Command::DismissLetters => {
            state.letters.dismissed = state.letters.missing.clone();
            vec![]
        }
        Command::DismissNotice => {
            state.notice = None;
            vec![]
        }
        Command::Access(command) => access::update(state, command, now),
        Command::Workshop(command) => workshop::update(state, command, now),
    }
}

fn show(state: &mut State, screen: Screen) -> Vec<Effect> {
    state.screen = screen;
    vec![]
}

fn show_open(state: &mut State, screen: Screen) -> Vec<Effect> {
    if state.open.is_some() {
        state.screen = screen;
    }
    vec![]
}

fn rescale(state: &mut State, step: isize) -> Vec<Effect> {
    let scales = Settings::SCALES;
    let nearest = scales
        .iter()
        .position(|s| *s >= state.settings.scale - 0.01)
        .unwrap_or(0);
    let wanted = nearest.saturating_add_signed(step).min(scales.len() - 1);
    if let Some(scale) = scales.get(wanted) {
        state.settings.scale = *scale;
    }
    vec![Effect::SaveSettings(state.settings.clone())]
}

fn create(state: &mut State, new: NewDossier, now: Timestamp) -> Vec<Effect> {
    let Some(content) = state.content().cloned() else {
        return vec![];
    };
    let Some(questionnaire) = content.questionnaires.get(&new.questionnaire) else {
        return vec![];
    };
    let Ok(id) = RecordId::random() else {
        state.notice = Some(Notice::bad("error-no-random", ""));
        return vec![];
    };
    state.settings.counsellor.clone_from(&new.counsellor);
    state.settings.agency.clone_from(&new.agency);
    let beneficiary = Beneficiary {
        name: new.name,
        language: new.language,
    };
    let mut dossier = Dossier::new(
        beneficiary,
        new.counsellor,
        new.agency,
        new.interpreter,
        now,
    );
    dossier.begin(questionnaire);
    let today = crate::lang::local_date(now);
    dossier.kept = Some(after_months(today, state.settings.retention));
    if let Some(informed) = new.informed {
        dossier.remember(Deed::Informed(informed), now);
    }
    let mut open = OpenDossier::new(id, dossier, &content);
    let save = save(&mut open);
    state.open = Some(open);
    state.preview = None;
    arrive(state);
    vec![Effect::SaveSettings(state.settings.clone()), save]
}

fn begin(state: &mut State, questionnaire: &str) -> Vec<Effect> {
    let Some(content) = state.content().cloned() else {
        return vec![];
    };
    let Some(questionnaire) = content.questionnaires.get(questionnaire) else {
        return vec![];
    };
    let Some(open) = state.open.as_mut() else {
        return vec![];
    };
    open.current = open.dossier.begin(questionnaire);
    open.refresh(&content);
    let save = save(open);
    arrive(state);
    versions::offer(state);
    vec![save]
}

/// Shows the interview at the place where the counsellor left it.
fn arrive(state: &mut State) {
    state.screen = Screen::Interview;
    let Some(session) = state.open.as_mut().and_then(OpenDossier::session_mut) else {
        return;
    };
    let left = session
        .record()
        .cursor
        .clone()
        .filter(|at| session.relevance().is_shown(at));
    if let Some(place) = left.or_else(|| first_place(session)) {
        session.set_cursor(place);
    }
}

fn go_to(state: &mut State, at: ItemRef) -> Vec<Effect> {
    state.screen = Screen::Interview;
    let Some(open) = state.open.as_mut() else {
        return vec![];
    };
    let Some(session) = open.session_mut() else {
        return vec![];
    };
    session.set_cursor(at);
    // The place is kept too, so that the next sitting begins where this one ended.
    vec![save(open)]
}

fn go_to_in(state: &mut State, interview: usize, at: ItemRef) -> Vec<Effect> {
    let Some(content) = state.content().cloned() else {
        return vec![];
    };
    let Some(open) = state.open.as_mut() else {
        return vec![];
    };
    if interview >= open.dossier.interviews.len() {
        return vec![];
    }
    if open.current != interview {
        open.current = interview;
        open.refresh(&content);
    }
    go_to(state, at)
}

fn step(
    state: &mut State,
    place: fn(&crate::interview::Session, &ItemRef) -> Option<ItemRef>,
) -> Vec<Effect> {
    let Some(session) = state.open.as_ref().and_then(OpenDossier::session) else {
        return vec![];
    };
    let here = session
        .record()
        .cursor
        .clone()
        .or_else(|| first_place(session));
    match here.and_then(|at| place(session, &at)) {
        Some(there) => go_to(state, there),
        None => vec![],
    }
}

/// Corrects what stands on the cover; whether anything changed.
fn corrects(open: &mut OpenDossier, cover: &Cover, now: Timestamp) -> bool {
    let dossier = &mut open.dossier;
    let mut changed = dossier.rename(cover.name.trim(), now);
    for (there, new) in [
        (&mut dossier.interpreter, &cover.interpreter),
        (&mut dossier.counsellor, &cover.counsellor),
        (&mut dossier.agency, &cover.agency),
    ] {
        if there.as_str() != new.trim() {
            new.trim().clone_into(there);
            changed = true;
        }
    }
    changed
}

fn set_office(state: &mut State, office: Office) -> Vec<Effect> {
    let Office {
        agency,
        counsellor,
        controller,
        receipt,
        retention,
    } = office;
    let settings = &mut state.settings;
    settings.agency = agency;
    settings.counsellor = counsellor;
    settings.controller = controller;
    settings.receipt = receipt;
    settings.retention = retention;
    vec![Effect::SaveSettings(state.settings.clone())]
}

/// Changes the open dossier, brings everything up to date and saves, unless nothing changed.
fn with_open(state: &mut State, change: impl FnOnce(&mut OpenDossier) -> bool) -> Vec<Effect> {
    let Some(content) = state.content().cloned() else {
        return vec![];
    };
    let Some(open) = state.open.as_mut() else {
        return vec![];
    };
    if !change(open) {
        return vec![];
    }
    open.refresh(&content);
    vec![save(open)]
}

pub(super) fn save(open: &mut OpenDossier) -> Effect {
    open.save_number += 1;
    open.saving = Saving::Writing;
    Effect::Save {
        id: open.id,
        number: open.save_number,
        dossier: Box::new(open.dossier.clone()),
    }
}

/// Takes in what the worker answers; returns the work that follows from it.
pub fn absorb(state: &mut State, outcome: Outcome, now: Timestamp) -> Vec<Effect> {
    match outcome {
        Outcome::LanguagesLoaded(locales) => state.set_locales(&locales),
        Outcome::SettingsLoaded(settings) => {
            state.settings = settings;
            state.set_locales(&state.locales.clone());
        }
        Outcome::ContentLoaded(Ok(content)) => {
            state.content = Stage::Ready(Arc::new(*content));
            return vec![Effect::LoadCatalogues];
        }
        Outcome::CataloguesLoaded(content) => {
            let content = Arc::new(*content);
            // A dossier may be open already: its figures are laid out as the catalogue is.
            if let Some(open) = &mut state.open {
                open.refresh(&content);
            }
            state.content = Stage::Ready(content);
        }
        Outcome::ContentLoaded(Err(diagnostics)) => {
            state.content = Stage::Failed(diagnostics);
            state.screen = Screen::Content;
        }
        Outcome::FontsLoaded {
            engine: _,
            system,
            folder,
        } => {
            state.letters.system_tried |= system;
            state.letters.folder = folder;
        }
        Outcome::Access(outcome) => return access::absorb(state, outcome, now),
        Outcome::VaultOpened {
            mode,
            folder,
            warning,
        } => {
            if let Some((key, path)) = warning {
                state.notice = Some(Notice::bad(key, path));
            }
            if let VaultMode::ReadOnly(key) = &mode {
                state.notice = Some(Notice::bad(key, folder.clone()));
            }
            state.vault = Stage::Ready(mode);
            state.vault_folder = folder;
        }
        // The vault was locked meanwhile: nothing of it is shown.
        Outcome::Listed(_) | Outcome::DossierRead { .. } if state.is_closed() => {}
        Outcome::Listed(entries) => state.home = Stage::Ready(entries),
        Outcome::DossierRead {
            id,
            dossier: Ok(dossier),
            sample,
            found,
        } => {
            let Some(content) = state.content().cloned() else {
                return vec![];
            };
            let mut open = OpenDossier::new(id, *dossier, &content);
            let effects = if sample && state.can_write() {
                vec![save(&mut open)]
            } else {
                vec![]
            };
            let finished = open.dossier.state() == crate::dossier::DossierState::Finished;
            state.open = Some(open);
            state.preview = None;
            arrive(state);
            if finished {
                state.screen = Screen::Results;
            }
            versions::offer(state);
            // Where one was is no answer.
            if let Some(found) = found.filter(|f| f.answers > 0 || f.torn) {
                state.notice = Some(Notice::recovered(found));
            }
            return effects;
        }
        Outcome::DossierRead {
            dossier: Err(key), ..
        } => state.notice = Some(Notice::bad(key, "")),
        Outcome::Saved { id, number, result } => {
            let Some(open) = state.open.as_mut().filter(|o| o.id == id) else {
                if let Err((key, path)) = result {
                    state.notice = Some(Notice::bad(key, path));
                }
                return vec![];
            };
            match result {
                Ok(()) if number == open.save_number => open.saving = Saving::Saved(now),
                Ok(()) => {}
                Err((key, path)) => open.saving = Saving::Failed(key, path),
            }
        }
        Outcome::Removed(Ok(id)) => {
            // Not only once the list is made anew: it would stand there still beside the word that it is gone.
            if let Stage::Ready(entries) = &mut state.home {
                entries.retain(|e| e.id != id);
            }
            state.notice = Some(Notice::good("home-removed", ""));
            return vec![Effect::List];
        }
        Outcome::Removed(Err((key, path)))
        | Outcome::Logo(Err((key, path)))
        | Outcome::TakenIn(Err((key, path))) => state.notice = Some(Notice::bad(key, path)),
        Outcome::Workshop(outcome) => return workshop::absorb(state, outcome),
        Outcome::PagesMade { of, pages } => take_in(state, &of, pages),
        Outcome::Exported { id, result } => return exporting::exported(state, id, result),
        Outcome::Logo(Ok(logo)) => {
            state.logo = logo;
            // Pages made before have another.
            state.preview = None;
        }
        Outcome::TakenIn(Ok(None)) => {}
        Outcome::TakenIn(Ok(Some(_))) => {
            state.notice = Some(Notice::good("take-in-done", ""));
            return vec![Effect::List];
        }
    }
    vec![]
}
