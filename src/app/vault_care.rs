//! The worker's part in caring for a vault: recovery key, passphrase, dossiers of an earlier version.

use std::path::Path;
use std::sync::atomic::Ordering;

use jiff::Timestamp;

use super::access::{AccessCommand, AccessOutcome};
use super::effect::Outcome;
use super::vaults::{Told, choice_of};
use super::worker::{Room, told};
use crate::exchange::recovery_sheet_pdf;
use crate::lang::{LangId, local_date};
use crate::vault::{
    OpenVault, Passphrase, PublicKey, RECORD_CAP, RecordId, RecoveryKey, read_file, take_back,
    write_file_atomically,
};

impl Room {
    /// Work that begins with no vault, or with the open one.
    pub(super) fn access(&mut self, command: AccessCommand) {
        match command {
            AccessCommand::Create(new) => self.create_vault(new),
            AccessCommand::Lock(_) => self.lock_vault(),
            AccessCommand::Drill(typed) => {
                let done = self.drill(&typed).map(|()| String::new());
                self.done("recovery-drilled", done);
            }
            AccessCommand::ChangePassphrase(old, new) => {
                let done = self.change_passphrase(&old, &new).map(|()| String::new());
                self.done("passphrase-changed", done);
            }
            AccessCommand::BackUp => match self.services.ask_for_folder(None) {
                Some(to) => match self.back_up(&to) {
                    Ok(None) => self.say(Outcome::Access(AccessOutcome::Stopped)),
                    Ok(Some(copy)) => self.done("vault-backed-up", Ok(copy)),
                    Err(told) => self.done("vault-backed-up", Err(told)),
                },
                None => self.done("vault-backup-none", Ok(String::new())),
            },
            AccessCommand::TakeBackupBack => {
                if let Some(from) = self.services.ask_for_folder(None) {
                    match take_back(&from, &self.places.vaults) {
                        Ok(_) => self.find_vaults(),
                        Err(error) => {
                            let (key, path) = told(&error);
                            self.say(Outcome::Access(AccessOutcome::NotDone(key, path)));
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// The folder of the copy; none where it was stopped.
    fn back_up(&mut self, to: &Path) -> Result<Option<String>, Told> {
        let now = Timestamp::now();
        self.stopped.store(false, Ordering::Relaxed);
        let (stopped, speak) = (self.stopped.clone(), self.speaker());
        let mut progress = |done: usize, count: usize| {
            // A hundred words of it are enough.
            if done.is_multiple_of((count / 100).max(1)) {
                speak(Outcome::Access(AccessOutcome::Progress(done, count)));
            }
            !stopped.load(Ordering::Relaxed)
        };
        let vault = self.vault.open()?;
        // No name in a folder's name: sticks are seen by others.
        let id = vault.card().id.to_string();
        let short = id.get(..8).unwrap_or_default();
        let name = format!("bilan-{short}-{}", now.strftime("%Y-%m-%d-%H%M%S"));
        let copy = vault
            .back_up(to, &name, now.as_second(), &mut progress)
            .map_err(|e| told(&e))?;
        Ok(copy.map(|c| c.to_string_lossy().into_owned()))
    }

    /// Says what became of work with the open vault.
    pub(super) fn done(&mut self, key: &'static str, done: Result<String, Told>) {
        let outcome = match (done, self.vault.open()) {
            (Ok(named), Ok(vault)) => AccessOutcome::Done(choice_of(vault), key, named),
            (Err((key, path)), _) | (Ok(_), Err((key, path))) => AccessOutcome::NotDone(key, path),
        };
        self.say(Outcome::Access(outcome));
    }

    /// Makes a recovery key and writes its sheet. The key is on the sheet and nowhere else when this returns.
    pub(super) fn write_recovery_sheet(
        &mut self,
        language: &LangId,
        now: Timestamp,
    ) -> Result<Option<(PublicKey, String)>, Told> {
        let locale = self.locales.get(language);
        let date = local_date(now);
        let name = format!("bilan-recovery-key-{date}.pdf");
        let Some(path) = self.services.ask_where_to_save(&name, None) else {
            return Ok(None);
        };
        let shown = path.to_string_lossy().into_owned();
        let key = RecoveryKey::generate();
        let public = key.public();
        let mut engine = self.engine();
        let written = key.written();
        let sheet = recovery_sheet_pdf(&written, &public.to_string(), date, &locale, &mut engine);
        let bytes = sheet.map_err(|_| ("error-pdf", shown.clone()))?;
        write_file_atomically(&path, &bytes).map_err(|e| (e.key(), shown.clone()))?;
        self.services.show(&path);
        Ok(Some((public, shown)))
    }

    fn drill(&mut self, typed: &Passphrase) -> Result<(), Told> {
        let vault = self.vault.open()?;
        let key = RecoveryKey::read(typed.words()).ok_or(("error-recovery-key", String::new()))?;
        let now = Timestamp::now().as_second();
        vault.drill(&key, now).map_err(|error| match error.key() {
            "error-wrong-passphrase" => ("error-recovery-key", String::new()),
            _ => told(&error),
        })
    }

    fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), Told> {
        let work = self.places.work;
        let vault = self.vault.open()?;
        vault
            .change_passphrase(old, new, work)
            .map_err(|e| told(&e))
    }

    /// Takes the dossiers in that a version before the vaults kept, unencrypted; how many. One goes from there once it
    /// is in the vault and reads back as what it was.
    pub(super) fn take_plain_in(&self, vault: &mut OpenVault) -> usize {
        let folder = self.places.plain.join("dossiers");
        let files = std::fs::read_dir(&folder);
        let files = files.into_iter().flatten().flatten().map(|e| e.path());
        let plain = files.filter_map(|path| {
            let id: RecordId = path
                .file_name()?
                .to_str()?
                .strip_suffix(".bilan")?
                .parse()
                .ok()?;
            Some((id, path))
        });
        let plain: Vec<_> = plain.collect();
        plain
            .iter()
            .filter(|(id, path)| take_one_in(vault, *id, path))
            .count()
    }
}

fn take_one_in(vault: &mut OpenVault, id: RecordId, path: &Path) -> bool {
    let taken = read_file(path, RECORD_CAP).and_then(|bytes| {
        // One that is in the vault already may have been worked on since.
        if vault.is_erased(id) {
            return Ok(false);
        }
        if vault.list()?.iter().any(|l| l.id == id) {
            return Ok(vault.read(id)?.payload == bytes);
        }
        vault.write(id, &bytes, Vec::new())?;
        Ok(vault.read(id)?.payload == bytes)
    });
    match taken {
        Ok(true) => {
            // The vault has it: what stays here is only what must not be read by others.
            let previous = path.with_extension("bilan.previous");
            std::fs::remove_file(previous).ok();
            std::fs::remove_file(path).ok();
            true
        }
        Ok(false) => false,
        Err(error) => {
            tracing::warn!(%error, "a dossier of an earlier version was left where it is");
            false
        }
    }
}
