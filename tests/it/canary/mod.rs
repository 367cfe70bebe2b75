//! A name that is typed into a dossier is found nowhere in clear: in no file, no file's name, no log, no window's title,
//! and not in the memory of the programme once the vault is locked.
//!
//! A counsellor works at the real window, in a process of its own with a folder for temporary files of its own. It stops
//! at moments that it names, and is looked at there from outside.

mod counsellor;
mod disk;
#[cfg(target_os = "linux")]
mod memory;
mod search;

/// Words that are nobody's and stand in no font, no question and no programme.
const NAME: &str = "Zurqvaelobwixt";
const NAME_IN_ARABIC: &str = "ضغثوزخظيفذ";
const ANSWER: &str = "kwelzibronquatt";
const ANSWER_IN_ARABIC: &str = "غظوثذخشقطض";
const NOTE: &str = "vrelmozzhaptiq";
const NOTE_IN_ARABIC: &str = "ذظغخثصضقوط";
/// Being typed when the vault is locked.
const LAST: &str = "yquorbenstalvix";
const LAST_IN_ARABIC: &str = "شظذغضثقخوص";

const WORDS: [&str; 8] = [
    NAME,
    NAME_IN_ARABIC,
    ANSWER,
    ANSWER_IN_ARABIC,
    NOTE,
    NOTE_IN_ARABIC,
    LAST,
    LAST_IN_ARABIC,
];
