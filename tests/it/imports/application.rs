//! The application shows its own content first, and then the imported catalogues behind it.

use std::path::PathBuf;

use bilan::app::{Effect, Outcome, Places, Services, Settings, Stage, State, Work, Worker, absorb};
use bilan::authoring::write_catalogue;
use bilan::lang::LangId;
use bilan::occupation::OccupationId;
use bilan::questionnaire::CompetenceId;
use bilan::vault::write_folder;
use jiff::Timestamp;

use super::small::{Form, files, import};
use crate::program::Desk;

struct Nobody;

impl Services for Nobody {
    fn ask_where_to_save(&mut self, _: &str, _: Option<&std::path::Path>) -> Option<PathBuf> {
        None
    }
    fn ask_for_file(&mut self, _: &[&str], _: Option<&std::path::Path>) -> Option<PathBuf> {
        None
    }
    fn ask_for_folder(&mut self, _: Option<&std::path::Path>) -> Option<PathBuf> {
        None
    }
    fn show(&mut self, _: &std::path::Path) {}
}

fn worker(desk: &Desk) -> Worker {
    let places = Places {
        vaults: desk.at("vaults"),
        plain: desk.at("vault"),
        work: Work::TRIAL,
        settings: desk.at("settings.ron"),
        fonts: Vec::new(),
        content: vec![desk.at("mine")],
        locales: Vec::new(),
    };
    Worker::start(places, Box::new(Nobody), Box::new(|| {}))
}

#[test]
fn catalogues_stand_behind_our_own_content() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.at("mine/catalogues")).unwrap();
    let catalogue = import(&files(Form::V11)).unwrap().catalogue;
    let written = write_catalogue(&catalogue, &LangId::french());
    write_folder(&desk.at("mine/catalogues/esco"), &written, &mut |_| true).unwrap();
    // One that cannot be read is said, and keeps nothing else from being read.
    desk.put("mine/catalogues/broken/competences.ron", "(format: 1,");
    let mut worker = worker(&desk);
    let mut state = State::new(Settings::default());
    worker.ask(Effect::LoadContent);
    let loaded = worker.wait().unwrap();
    assert!(matches!(loaded, Outcome::ContentLoaded(Ok(_))));
    let asked = absorb(&mut state, loaded, Timestamp::UNIX_EPOCH);
    let Stage::Ready(content) = &state.content else {
        panic!("it can be worked with before catalogues are read");
    };
    let (own, competences) = (
        content.catalogue.occupations().len(),
        content.catalogue.framework().len(),
    );
    assert!(own > 40);
    assert!(matches!(asked.as_slice(), [Effect::LoadCatalogues]));
    for effect in asked {
        worker.ask(effect);
    }
    let loaded = worker.wait().unwrap();
    assert!(matches!(loaded, Outcome::CataloguesLoaded(_)));
    absorb(&mut state, loaded, Timestamp::UNIX_EPOCH);
    let Stage::Ready(content) = &state.content else {
        panic!("content stays");
    };
    let catalogue = &content.catalogue;
    let found = |id: &str| catalogue.occupation(&OccupationId::new(id)).is_some();
    assert!(found("esco_2bbdb308_432a") && found("esco_3ccdb308_432a"));
    let kneading = CompetenceId::new("esco_00000001_5a64");
    let place = catalogue.framework().position(&kneading).unwrap();
    assert!(place >= competences, "behind our own");
    // Our own baker has the address of this one, and stays alone.
    assert!(!found("esco_1aadb308_432a"));
    assert_eq!(catalogue.occupations().len(), own + 2);
    let broken = content
        .diagnostics
        .iter()
        .any(|d| d.file.contains("broken"));
    assert!(broken, "{:?}", content.diagnostics);
    worker.finish();
}

#[test]
fn without_catalogues_nothing_more_is_said() {
    let desk = Desk::new();
    let mut worker = worker(&desk);
    for effect in [Effect::LoadContent, Effect::LoadCatalogues] {
        worker.ask(effect);
    }
    assert!(matches!(worker.wait(), Some(Outcome::ContentLoaded(Ok(_)))));
    worker.finish();
    assert!(worker.answer().is_none());
}
