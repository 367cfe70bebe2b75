//! Whatever comes back, only the translations change.

use bilan::authoring::translation::{Filled, FilledRow, Record, hash, placeholders_of};
use bilan::lang::LangId;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{KEYS, MAISON, taken_with, text_in, untouched, written};
use crate::answers::words;

fn row() -> impl Strategy<Value = FilledRow> {
    let key = prop_oneof![
        9 => select(KEYS.to_vec()).prop_map(str::to_owned),
        1 => words(),
    ];
    let target = prop_oneof![
        3 => words(),
        1 => words().prop_map(|w| format!("{w} {{answer:lives}}")),
        1 => select(vec!["", "ቤት", "\"", "\\", "// \n", "*/", "\u{202e}x", "}\"]", "r#\"x\"#"])
            .prop_map(str::to_owned),
    ];
    let right = prop_oneof![9 => Just(true), 1 => Just(false)];
    (key, target, right, any::<bool>(), 2_usize..99).prop_map(
        |(key, target, right, confirmed, row)| {
            let source = KEYS
                .contains(&key.as_str())
                .then(|| text_in(MAISON, &key, "fr"))
                .flatten();
            let hash = hash(if right {
                source.as_deref().unwrap_or("")
            } else {
                ""
            });
            FilledRow {
                row,
                key,
                hash: Some(hash),
                target,
                confirmed,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_other_byte_survives_and_the_file_says_what_was_sent(
        rows in vec(row(), 0..14),
        to in select(vec!["ar", "am", "ti"]),
        stale in any::<bool>(),
        windows in any::<bool>(),
    ) {
        let before = if windows { MAISON.replace('\n', "\r\n") } else { MAISON.to_owned() };
        let filled = Filled { target: LangId::new(to), rows };
        let taken = taken_with(&before, &Record::default(), &filled, stale);
        let (rest_before, rest_after) = untouched(&before, &taken);
        prop_assert_eq!(rest_before, rest_after);
        let now = written(&taken.text);
        let mut changed = 0;
        for entry in written(&before).entries {
            let after = now.entry(&entry.key).unwrap();
            for (tag, text) in entry.text.iter().filter(|(tag, _)| *tag != to) {
                prop_assert_eq!(after.text.exact(&LangId::new(tag)), Some(text));
            }
            let (old, new) = (entry.text.exact(&LangId::new(to)), after.text.exact(&LangId::new(to)));
            // Nothing is deleted, and what is new was in the sheet.
            prop_assert!(old.is_none() || new.is_some());
            if old != new {
                changed += 1;
                let new = new.unwrap();
                let sent = filled.rows.iter().find(|r| r.key == entry.key).unwrap();
                let plain = |t: &str| -> String {
                    t.chars().filter(|c| c.is_alphanumeric()).collect()
                };
                prop_assert_eq!(plain(&sent.target), plain(new));
                let source = entry.text.exact(&LangId::french()).unwrap();
                prop_assert_eq!(placeholders_of(source), placeholders_of(new));
            }
        }
        prop_assert_eq!(changed, taken.new + taken.replaced);
        prop_assert_eq!(taken.edits.len(), changed + usize::from(taken.declared));
    }
}
