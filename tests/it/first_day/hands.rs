//! Hands and eyes: everything is found by the role and the name that a screen reader says, and worked with mouse and keys.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bilan::app::{Places, Services, Worker};
use bilan::lang::{LangId, Locale, Locales};
use bilan::ui::Desk;
use bilan::vault::{Disk, LockedVault, NewVault, OsDisk, Passphrase, RecoveryKey, Work};
use eframe::App as _;
use egui::accesskit::{Role, Toggled};
use egui::{Event, Key, Modifiers, ViewportId};
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};

/// How long the slowest machine may take to show what was asked for.
const PATIENCE: Duration = Duration::from_mins(1);

/// What opens the vault of the counsellor.
pub const PASSPHRASE: &str = "quatre mulets verts au souk";

/// What was opened in the viewer.
pub type Shown = Arc<Mutex<Vec<PathBuf>>>;

/// A save dialog that is always answered with the same folder, and a viewer that only remembers.
struct Answering {
    folder: PathBuf,
    shown: Shown,
}

impl Services for Answering {
    fn ask_where_to_save(&mut self, file_name: &str, _folder: Option<&Path>) -> Option<PathBuf> {
        Some(self.folder.join(file_name))
    }

    fn show(&mut self, path: &Path) {
        self.shown.lock().unwrap().push(path.to_path_buf());
    }

    fn ask_for_file(&mut self, endings: &[&str], _folder: Option<&Path>) -> Option<PathBuf> {
        let files = std::fs::read_dir(&self.folder).unwrap();
        let mut files = files.map(|f| f.unwrap().path());
        files.find(|f| {
            f.extension()
                .is_some_and(|e| endings.iter().any(|ending| e == *ending))
        })
    }

    fn ask_for_folder(&mut self, _folder: Option<&Path>) -> Option<PathBuf> {
        Some(self.folder.clone())
    }
}

/// A folder in which everything of one counsellor is kept.
pub struct Laptop {
    pub(super) folder: tempfile::TempDir,
    /// What was opened in the viewer.
    pub shown: Shown,
}

impl Laptop {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("documents")).unwrap();
        Self {
            folder,
            shown: Shown::default(),
        }
    }

    /// Puts a file beside the vault: `fonts/a.ttf`, `locales/es.ftl`.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// What a file beside the vault holds.
    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// Takes a file away.
    pub fn remove(&self, name: &str) {
        std::fs::remove_file(self.folder.path().join(name)).unwrap();
    }

    fn places(&self) -> Places {
        Places {
            vaults: self.folder.path().join("vaults"),
            plain: self.folder.path().join("vault"),
            work: Work::TRIAL,
            settings: self.folder.path().join("settings.ron"),
            content: vec![self.folder.path().join("content")],
            locales: vec![self.folder.path().join("locales")],
            fonts: vec![self.folder.path().join("fonts")],
        }
    }

    /// Makes the vault of a counsellor, where there is none.
    pub fn prepare(&self) {
        let folder = self.folder.path().join("vaults/nadia");
        if folder.exists() {
            return;
        }
        let key = RecoveryKey::generate();
        let new = NewVault {
            counsellor: String::from("Nadia"),
            passphrase: Passphrase::new(PASSPHRASE),
            work: Work::TRIAL,
            recovery: vec![key.public()],
            now: 1_800_000_000,
        };
        let mut vault = LockedVault::create(folder, &new).unwrap();
        vault.drill(&key, 1_800_000_000).unwrap();
        drop(vault.lock());
    }

    /// Where the vaults are.
    pub fn vaults(&self) -> PathBuf {
        self.folder.path().join("vaults")
    }

    /// Where documents are saved.
    pub fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Starts the application, as the icon on the desktop does, and opens the counsellor's vault.
    pub fn start(&self) -> Hands {
        self.prepare();
        let mut hands = self.start_locked();
        hands.unlock(PASSPHRASE);
        hands
    }

    /// Starts the application; no vault is open.
    pub fn start_locked(&self) -> Hands {
        self.start_locked_on(Arc::new(OsDisk))
    }

    /// As [`Self::start_locked`], with the vaults on this disk.
    pub fn start_locked_on(&self, disk: Arc<dyn Disk>) -> Hands {
        let places = self.places();
        let services = Answering {
            folder: self.folder.path().join("documents"),
            shown: self.shown.clone(),
        };
        let harness = Harness::builder()
            .with_size([1366.0, 768.0])
            .with_max_steps(200)
            .with_step_dt(1.0 / 60.0)
            .build_eframe(move |cc| {
                Desk::new(&cc.egui_ctx, |wake| {
                    Worker::start_on(disk, places, Box::new(services), wake)
                })
            });
        let mut hands = Hands {
            harness,
            locale: Locales::embedded().get(&LangId::french()),
        };
        hands.settle();
        // A person looks before pressing: until all is read in, what is pressed moves under the pointer.
        hands.rests();
        hands
    }
}

/// A person at the window.
pub struct Hands {
    pub(super) harness: Harness<'static, Desk>,
    /// The language the person reads.
    pub locale: Arc<Locale>,
}

impl Hands {
    /// Types the passphrase of the vault that is shown.
    #[track_caller]
    pub fn unlock(&mut self, words: &str) {
        // The window speaks the language it was left in, whatever the person goes on in.
        let meant = self.locale.clone();
        let spoken = ["fr", "ar", "en"].map(|lang| Locales::embedded().get(&LangId::new(lang)));
        let button = |h: &Self, l: &Arc<Locale>| h.has(Role::Button, &l.text("access-unlock"));
        self.until("a vault to unlock", |h| spoken.iter().any(|l| button(h, l)));
        if let Some(locale) = spoken.iter().find(|l| button(self, l)) {
            self.locale = locale.clone();
        }
        let name = self.text("access-passphrase");
        self.write(&name, words);
        self.button_of("access-unlock");
        self.is_in();
        self.locale = meant;
        self.rests();
    }

    /// The vault is open: the list is there, or the interview that was left.
    #[track_caller]
    pub fn is_in(&mut self) {
        let (new, interview) = (self.text("home-new"), self.text("interview"));
        self.until("an open vault", |h| {
            h.ready(Role::Button, &new) || h.ready(Role::Button, &interview)
        });
    }

    /// A text of the screens, in the language the person reads.
    pub fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// A text of the screens with one thing named in it.
    pub fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.locale.with1(key, name, value.to_owned())
    }

    /// A text of the screens that counts something.
    pub fn with_count(&self, key: &str, count: usize) -> String {
        self.locale.with1(key, "count", count)
    }

    /// Empties a field.
    #[track_caller]
    pub fn clear(&mut self, name: &str) {
        let role = self.field_role(name).unwrap();
        self.press(role, name);
        self.key(Modifiers::COMMAND, Key::A);
        self.key(Modifiers::NONE, Key::Delete);
    }

    /// Nobody touches anything for so long.
    pub fn waits(&mut self, long: Duration) {
        let time = self.harness.input().time.unwrap_or_default();
        self.harness.input_mut().time = Some(time + long.as_secs_f64());
        self.harness.step();
        self.settle();
    }

    fn settle(&mut self) {
        self.harness.run();
    }

    /// Waits for something to be on the screen.
    #[track_caller]
    pub fn until(&mut self, what: &str, there: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        loop {
            self.settle();
            if there(self) {
                return;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{what:?} did not come. On the screen:\n{}",
                self.described()
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Everything on the screen that has a name, for whoever reads a failure.
    fn described(&self) -> String {
        let mut lines = Vec::new();
        for node in self.harness.query_all(By::new()) {
            let node = node.accesskit_node();
            if let Some(name) = node.label().or_else(|| node.value()) {
                lines.push(format!("{:?} {name:?}", node.role()));
            }
        }
        lines.join("\n")
    }

    fn all(&self, role: Role, name: &str) -> usize {
        self.harness
            .query_all(By::new().role(role).label(name))
            .count()
    }

    /// Whether something of this role and name is there to be pressed.
    pub fn ready(&self, role: Role, name: &str) -> bool {
        self.harness
            .query_all(By::new().role(role).label(name))
            .any(|n| !n.accesskit_node().is_disabled())
    }

    /// Whether something of this role and name is on the screen.
    pub fn has(&self, role: Role, name: &str) -> bool {
        self.all(role, name) > 0
    }

    /// Whether these words stand on the screen, by themselves.
    pub fn reads(&self, words: &str) -> bool {
        self.has(Role::Label, words) || self.has(Role::Heading, words)
    }

    /// Whether these words stand on the screen among others.
    pub fn reads_among(&self, words: &str) -> bool {
        self.harness
            .query_all(By::new().role(Role::Label).label_contains(words))
            .next()
            .is_some()
    }

    /// Whether a figure that can be pressed says these words among others.
    pub fn figure_among(&self, words: &str) -> bool {
        self.harness
            .query_all(By::new().role(Role::Link))
            .filter_map(|n| n.accesskit_node().value())
            .any(|value| value.contains(words))
    }

    /// The names of all buttons that begin so, in the order in which they are read.
    pub fn buttons_beginning(&self, beginning: &str) -> Vec<String> {
        self.harness
            .query_all(By::new().role(Role::Button).label_contains(beginning))
            .filter_map(|n| n.accesskit_node().label())
            .filter(|name| name.starts_with(beginning))
            .collect()
    }

    /// The names of everything of this role that begin so, in the order in which they are read.
    pub fn named(&self, role: Role, beginning: &str) -> Vec<String> {
        self.harness
            .query_all(By::new().role(role).label_contains(beginning))
            .filter_map(|n| n.accesskit_node().label())
            .filter(|name| name.starts_with(beginning))
            .collect()
    }

    /// What a screen reader reads of everything of this role whose name begins so, in order.
    pub fn described_as(&self, role: Role, beginning: &str) -> Vec<String> {
        self.harness
            .query_all(By::new().role(role).label_contains(beginning))
            .filter_map(|n| n.accesskit_node().description())
            .collect()
    }

    /// Two things of one name cannot be told apart by who does not see them. Some lead to the same place, and may.
    #[track_caller]
    pub fn names_are_told_apart(&self, same_place: &[&str]) {
        let mut seen = BTreeSet::new();
        for node in self.harness.query_all(By::new()) {
            let node = node.accesskit_node();
            let role = node.role();
            let is_pressed = [
                Role::Button,
                Role::Link,
                Role::CheckBox,
                Role::RadioButton,
                Role::TextInput,
                Role::MultilineTextInput,
            ];
            let Some(name) = node.label().filter(|_| is_pressed.contains(&role)) else {
                continue;
            };
            let first = seen.insert((format!("{role:?}"), name.clone()));
            assert!(
                first || same_place.contains(&name.as_str()),
                "{role:?} {name:?} is there twice:\n{}",
                self.described()
            );
        }
    }

    #[track_caller]
    fn one<'a>(&'a self, role: Role, name: &'a str) -> Node<'a> {
        let count = self.all(role, name);
        assert_eq!(
            count,
            1,
            "{role:?} {name:?} is on the screen {count} times:\n{}",
            self.described()
        );
        self.harness.get_by_role_and_label(role, name)
    }

    /// Where something is on the screen.
    #[track_caller]
    pub fn place(&self, role: Role, name: &str) -> egui::Rect {
        self.one(role, name).rect()
    }

    /// Where words stand on the screen; every place where they do.
    pub fn places_of(&self, words: &str) -> Vec<egui::Rect> {
        let wanted = By::new().role(Role::Label).label(words);
        self.harness.query_all(wanted).map(|n| n.rect()).collect()
    }

    /// Whether something has the keyboard.
    #[track_caller]
    pub fn is_focused(&self, role: Role, name: &str) -> bool {
        self.one(role, name).is_focused()
    }

    /// What is shown now, as a picture.
    pub fn picture(&mut self, file: &Path) {
        match self.harness.render() {
            Ok(picture) => picture.save(file).unwrap(),
            Err(why) => eprintln!("no picture: {why}"),
        }
    }

    /// Whether what is pressed to choose it is chosen.
    #[track_caller]
    pub fn is_on(&self, role: Role, name: &str) -> bool {
        self.one(role, name).accesskit_node().toggled() == Some(Toggled::True)
    }

    /// Whether the keys have come to a row among others.
    #[track_caller]
    pub fn is_marked(&self, name: &str) -> bool {
        let node = self.one(Role::Button, name).accesskit_node();
        node.is_selected() == Some(true) || node.toggled() == Some(Toggled::True)
    }

    /// Presses what has this role and name, once it is there; there must be only one.
    #[track_caller]
    pub fn press(&mut self, role: Role, name: &str) {
        self.until(name, |hands| hands.ready(role, name));
        self.one(role, name).scroll_to_me();
        self.settle();
        self.one(role, name).click();
        self.settle();
        // What lies under the pointer would show its hint; the next thing is found without it.
        self.harness.remove_cursor();
        self.settle();
    }

    /// Presses a button as a screen reader does: the keyboard stays where it is, in the field being typed in.
    #[track_caller]
    pub fn button_by_reader(&mut self, name: &str) {
        self.until(name, |hands| hands.ready(Role::Button, name));
        self.one(Role::Button, name).click_accesskit();
        self.settle();
    }

    /// Presses the first of those that lead to the same place.
    #[track_caller]
    pub fn press_first(&mut self, role: Role, name: &str) {
        self.until(name, |hands| hands.ready(role, name));
        let first = By::new().role(role).label(name);
        self.harness.query_all(first).next().unwrap().click();
        self.settle();
        self.harness.remove_cursor();
        self.settle();
    }

    #[track_caller]
    pub fn button(&mut self, name: &str) {
        self.press(Role::Button, name);
    }

    /// Presses the button of a key of the screen texts.
    #[track_caller]
    pub fn button_of(&mut self, key: &str) {
        let name = self.text(key);
        self.button(&name);
    }

    fn field_role(&self, name: &str) -> Option<Role> {
        [
            Role::TextInput,
            Role::MultilineTextInput,
            Role::PasswordInput,
        ]
        .into_iter()
        .find(|role| self.has(*role, name))
    }

    /// What stands in a field.
    #[track_caller]
    pub fn written(&self, name: &str) -> String {
        let role = self.field_role(name).unwrap_or(Role::TextInput);
        self.one(role, name)
            .accesskit_node()
            .value()
            .unwrap_or_default()
    }

    /// Types into a field, letter by letter.
    #[track_caller]
    pub fn write(&mut self, name: &str, words: &str) {
        self.until(name, |hands| hands.field_role(name).is_some());
        let role = self.field_role(name).unwrap();
        self.press(role, name);
        assert!(self.one(role, name).is_focused(), "{name:?} takes no keys");
        self.type_here(words);
        // What nobody may read over a shoulder, a screen reader does not say either.
        let held = match role {
            Role::PasswordInput => "•".repeat(words.chars().count()),
            _ => words.to_owned(),
        };
        assert_eq!(self.written(name), held, "what {name:?} holds");
    }

    /// Types where the keyboard is.
    pub fn type_here(&mut self, words: &str) {
        words
            .chars()
            .for_each(|letter| self.harness.event(Event::Text(letter.to_string())));
        self.settle();
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Goes on with Tab until this has the keyboard.
    #[track_caller]
    pub fn tab_to(&mut self, role: Role, name: &str) {
        for _ in 0..400 {
            if self.one(role, name).is_focused() {
                return;
            }
            self.key(Modifiers::NONE, Key::Tab);
        }
        panic!(
            "Tab never comes to {role:?} {name:?}:\n{}",
            self.described()
        );
    }

    /// Nothing moves and nothing is typed: then nothing is drawn, so that a laptop's battery lasts. What the worker is
    /// still writing may wake the window once more.
    #[track_caller]
    pub fn rests(&mut self) {
        let begun = Instant::now();
        let mut still = 0;
        while still < 10 {
            self.harness.step();
            let output = self.harness.output();
            let delay = output.viewport_output[&ViewportId::ROOT].repaint_delay;
            // An open vault looks whether anybody is there, minutes later.
            still = if delay > Duration::from_secs(30) {
                still + 1
            } else {
                0
            };
            assert!(
                begun.elapsed() < PATIENCE,
                "an idle window asks to be drawn again: {:?}",
                self.harness.ctx.repaint_causes()
            );
            if still == 0 {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    }

    /// Turns the wheel over a place, once a frame; how long the frames took.
    pub fn wheel(&mut self, over: egui::Pos2, down: f32, frames: u32) -> Vec<Duration> {
        self.harness.event(Event::PointerMoved(over));
        self.harness.step();
        let mut took = Vec::new();
        for _ in 0..frames {
            self.harness.event(Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: egui::vec2(0.0, -down),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: Modifiers::NONE,
            });
            let begun = Instant::now();
            self.harness.step();
            took.push(begun.elapsed());
        }
        self.harness.remove_cursor();
        self.settle();
        took
    }

    /// Asks the window to close, and says whether it does.
    pub fn ask_to_close(&mut self) -> bool {
        let input = self.harness.input_mut();
        let root = input.viewports.entry(ViewportId::ROOT).or_default();
        root.events.push(egui::ViewportEvent::Close);
        self.harness.step();
        let root = self.harness.input_mut().viewports.entry(ViewportId::ROOT);
        root.or_default().events.clear();
        let output = self.harness.output();
        let commands = &output.viewport_output[&ViewportId::ROOT].commands;
        let stays = commands.contains(&egui::ViewportCommand::CancelClose);
        self.settle();
        !stays
    }

    /// Closes the window, as the cross in its corner does.
    pub fn close(mut self) {
        self.harness.state_mut().on_exit(None);
    }
}
