//! Whoever has the agency's recovery key reads every dossier with any `age` programme, without ours.

use std::fs;
use std::process::Command;

use bilan::vault::RecordId;
use tempfile::TempDir;

use super::life::new_vault;

const ID: RecordId = RecordId::from_bytes([7; 16]);

#[test]
fn the_age_command_opens_a_record_with_the_recovery_key() {
    let folder = TempDir::new().unwrap();
    let (mut vault, recovery) = new_vault(folder.path());
    let payload = "Amina, de Tétouan — أمينة".repeat(500);
    vault.write(ID, payload.as_bytes(), Vec::new()).unwrap();
    let key = folder.path().join("key.txt");
    fs::write(&key, recovery.written().as_bytes()).unwrap();
    let opened = Command::new("age")
        .arg("-d")
        .arg("-i")
        .arg(&key)
        .arg(folder.path().join(format!("dossiers/{ID}.age")))
        .output();
    let Ok(opened) = opened else {
        println!("skipped: there is no age command");
        return;
    };
    assert!(
        opened.status.success(),
        "{}",
        String::from_utf8_lossy(&opened.stderr)
    );
    let text = String::from_utf8(opened.stdout).unwrap();
    let (head, rest) = text.split_once('\n').unwrap();
    let said = format!("bilan record 1 {ID} 1 {} ", payload.len());
    assert!(head.starts_with(&said), "{head}");
    let (written, padding) = rest.split_at(payload.len());
    assert_eq!(written, payload);
    assert!(padding.bytes().all(|b| b == b' ') && text.len().is_multiple_of(4096));
}
