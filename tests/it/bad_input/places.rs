//! Places that cannot be written to.

use super::{DOSSIER, refused};
use crate::program::{Desk, files_below};

const REMEDY: &str = "droit d’y écrire";

#[test]
fn a_place_below_a_file_is_named() {
    let desk = Desk::new();
    desk.put("dossier.ron", DOSSIER);
    desk.put("file", "a file, no folder");
    for out in ["file/out", "file/deep/er/out", "file"] {
        refused(&desk, &["demo", "--out", out], 2, "file", REMEDY);
    }
    let report = ["report", "dossier.ron", "--out", "file/out.pdf"];
    refused(&desk, &report, 2, "file/out.pdf", REMEDY);
}

#[test]
fn a_folder_in_place_of_the_document_is_named_and_kept() {
    let desk = Desk::new();
    desk.put("dossier.ron", DOSSIER);
    desk.put("out.pdf/inside.txt", "kept");
    let report = ["report", "dossier.ron", "--out", "out.pdf"];
    refused(&desk, &report, 2, "out.pdf", "Choisissez un autre nom");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let desk = Desk::new();
    desk.put("dossier.ron", DOSSIER);
    let report = ["report", "dossier.ron", "--out", "nowhere/out.pdf"];
    refused(&desk, &report, 2, "nowhere/out.pdf", "Vérifiez");
}

/// A disk that takes no more is played by the system's own limit on the size of a file.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_is_named_and_nothing_is_left_half_written() {
    let desk = Desk::new();
    desk.put("dossier.ron", DOSSIER);
    desk.put("out.pdf", "what was there before");
    let before = files_below(&desk.at(""));
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" report dossier.ron --out out.pdf";
    let run = desk.shell(script);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.err.contains("out.pdf"), "{run:?}");
    assert!(run.err.contains("disque"), "{run:?}");
    assert!(
        before == files_below(&desk.at("")),
        "{:?}",
        files_below(&desk.at(""))
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let desk = Desk::new();
    let made = std::process::Command::new("mkfifo")
        .arg(desk.at("pipe.ron"))
        .status();
    if !made.is_ok_and(|s| s.success()) {
        println!("no mkfifo here: not tried");
        return;
    }
    for arguments in [
        ["check", "pipe.ron"].as_slice(),
        &["report", "pipe.ron", "--out", "out.pdf"],
    ] {
        let run = desk.bilan(arguments);
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains("pipe.ron"), "{run:?}");
    }
}
