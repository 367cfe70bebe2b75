//! The application with a bad file in the trainers' folder: the carried one stays in use, and it says so.

use std::path::PathBuf;

use bilan::app::{Effect, Outcome, Places, Services, Work, Worker};
use bilan::authoring::{Content, Diagnostic, FileOrigin, Problem, Rule};

use super::{OCCUPATION, QUESTIONNAIRE, SCORING, typed};
use crate::program::{Desk, files_below};

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

/// What the application makes of trainers' folders.
fn application(desk: &Desk, folders: &[&str]) -> Result<Box<Content>, Vec<Diagnostic>> {
    let places = Places {
        vaults: desk.at("vaults"),
        plain: desk.at("vault"),
        work: Work::TRIAL,
        settings: desk.at("settings.ron"),
        fonts: Vec::new(),
        content: folders.iter().map(|f| desk.at(f)).collect(),
        locales: Vec::new(),
    };
    let mut worker = Worker::start(places, Box::new(Nobody), Box::new(|| {}));
    worker.ask(Effect::LoadContent);
    let Some(Outcome::ContentLoaded(loaded)) = worker.wait() else {
        panic!("the worker answers what it was asked");
    };
    worker.finish();
    loaded
}

fn origin<'a>(content: &'a Content, name: &str) -> &'a FileOrigin {
    &content.files.iter().find(|(n, _)| n == name).unwrap().1
}

#[test]
fn a_broken_file_leaves_the_carried_one_in_use() {
    let desk = Desk::new();
    let before = application(&desk, &[]).unwrap();
    assert_eq!(before.diagnostics, []);
    desk.put("mine/bilan_de_competences.ron", &QUESTIONNAIRE[..40_000]);
    desk.put("mine/occupations/bricklayer.ron", "(format: 1, id: 3)");
    desk.put(
        "mine/scoring.ron",
        SCORING.replacen("rho: 0.6", "rho: 6.0", 1),
    );
    desk.put("mine/competences.ron", b"\xff");
    std::fs::create_dir_all(desk.at("mine/references.ron")).unwrap();
    let files = files_below(&desk.at("mine"));
    let content = application(&desk, &["mine"]).unwrap();
    assert_eq!(files, files_below(&desk.at("mine")), "nothing is changed");
    for name in [
        "bilan_de_competences.ron",
        "occupations/bricklayer.ron",
        "scoring.ron",
        "competences.ron",
        "references.ron",
    ] {
        assert_eq!(*origin(&content, name), FileOrigin::Embedded, "{name}");
        let shown = format!("{}/{name}", typed(&desk.at("mine")));
        assert!(
            content.diagnostics.iter().any(|d| d.file == shown),
            "{name} is not named: {:?}",
            content.diagnostics
        );
    }
    assert_eq!(content.files, before.files);
    assert_eq!(
        content.questionnaires["bilan_de_competences"].source(),
        before.questionnaires["bilan_de_competences"].source()
    );
    assert_eq!(content.catalogue.constants(), before.catalogue.constants());
}

#[test]
fn a_good_file_beside_a_bad_one_is_in_use() {
    let desk = Desk::new();
    let mine = OCCUPATION.replacen("version: \"", "version: \"mine-", 1);
    desk.put("mine/occupations/bricklayer.ron", &mine);
    desk.put("mine/occupations/cook.ron", "");
    let large = std::fs::File::create(desk.at("mine/notes.ron")).unwrap();
    large.set_len(100 * 1024 * 1024).unwrap();
    let content = application(&desk, &["mine"]).unwrap();
    let folder = FileOrigin::Folder(typed(&desk.at("mine")).to_owned());
    assert_eq!(*origin(&content, "occupations/bricklayer.ron"), folder);
    assert_eq!(
        *origin(&content, "occupations/cook.ron"),
        FileOrigin::Embedded
    );
    let bricklayer = content.catalogue.occupation(&"bricklayer".into()).unwrap();
    assert!(bricklayer.version.starts_with("mine-"));
    let large = content
        .diagnostics
        .iter()
        .find(|d| d.file.ends_with("notes.ron"))
        .unwrap();
    assert!(matches!(large.problem, Problem::TooLarge { .. }));
}

#[test]
fn of_two_folders_the_later_good_file_wins() {
    let desk = Desk::new();
    let version = |v: &str| OCCUPATION.replacen("version: \"", &format!("version: \"{v}-"), 1);
    desk.put("first/occupations/bricklayer.ron", version("first"));
    desk.put("second/occupations/bricklayer.ron", version("second"));
    let used = |content: &Content| {
        let found = content.catalogue.occupation(&"bricklayer".into());
        found.unwrap().version.clone()
    };
    let content = application(&desk, &["first", "second"]).unwrap();
    assert!(used(&content).starts_with("second-"));
    desk.put("second/occupations/bricklayer.ron", "(");
    let content = application(&desk, &["first", "second"]).unwrap();
    assert!(used(&content).starts_with("first-"));
    let folder = FileOrigin::Folder(typed(&desk.at("first")).to_owned());
    assert_eq!(*origin(&content, "occupations/bricklayer.ron"), folder);
}

#[test]
fn a_folder_that_is_not_there_is_no_fault_but_a_file_in_its_place_is() {
    let desk = Desk::new();
    desk.put("file", "no folder");
    let content = application(&desk, &["nowhere", "file"]).unwrap();
    let found: Vec<_> = content
        .diagnostics
        .iter()
        .map(|d| (d.file.as_str(), &d.problem))
        .collect();
    let file = desk.at("file");
    assert_eq!(found, [(typed(&file), &Problem::NotAFolder)]);
}

#[test]
fn two_questionnaires_of_one_id_are_told() {
    let desk = Desk::new();
    desk.put("mine/copy.ron", QUESTIONNAIRE);
    let content = application(&desk, &["mine"]).unwrap();
    let told = content.diagnostics.iter().any(|d| {
        d.file.ends_with("copy.ron") && d.rule() == Some(Rule::E04) && d.position == Some((5, 9))
    });
    assert!(told, "{:?}", content.diagnostics);
}
