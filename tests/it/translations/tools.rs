//! What other programmes make of a sheet on its way: spreadsheets move columns, translation tools split segments.

use bilan::authoring::translation::{Record, Remark};
use bilan::exchange::sheets::SheetForm;
use bilan::lang::LangId;

use super::sheets::{back, bytes, cells, column, csv_of, fill, workbook_of};
use super::{KEYS, MAISON, said, sheet_of, taken, text_in, translated};

fn filled_cells() -> Vec<Vec<String>> {
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    let form = SheetForm::Csv;
    let came = fill(&bytes(&sheet, form), form, |_, s| Some(translated("am", s)));
    cells(&came, form)
}

#[track_caller]
fn assert_all_taken(sheet: &[u8]) {
    let filled = back(sheet).unwrap();
    assert_eq!(filled.target, LangId::new("am"));
    let taken = taken(MAISON, &filled);
    assert_eq!(taken.said, []);
    assert_eq!(taken.new, KEYS.len());
    for key in KEYS {
        let source = text_in(MAISON, key, "fr").unwrap();
        let there = text_in(&taken.text, key, "am");
        assert_eq!(there, Some(translated("am", &source)));
    }
}

#[test]
fn any_separator_mark_and_line_end_is_read() {
    let cells = filled_cells();
    for separator in *b";,\t" {
        for start in ["", "\u{feff}", "sep=;\r\n"] {
            if start.starts_with("sep") && separator != b';' {
                continue;
            }
            let sheet = csv_of(&cells, separator, start);
            assert_all_taken(&sheet);
            let windows = String::from_utf8(sheet).unwrap().replace('\n', "\r\n");
            assert_all_taken(windows.as_bytes());
        }
    }
    // Excel's « Unicode text »: tabs in UTF-16.
    let text = String::from_utf8(csv_of(&cells, b'\t', "")).unwrap();
    let mut wide = vec![0xff, 0xfe];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_all_taken(&wide);
}

#[test]
fn columns_may_move_go_and_come_and_rows_too() {
    let mut cells = filled_cells();
    for row in &mut cells {
        row.reverse();
        row.insert(2, "a remark of the translator".to_owned());
    }
    let headings = cells.remove(0);
    cells.reverse();
    cells.insert(3, vec![String::new(); headings.len()]);
    cells.insert(0, headings);
    cells.insert(0, vec!["Traduction de maison.ron".to_owned()]);
    cells.insert(0, Vec::from([String::new()]));
    assert_all_taken(&csv_of(&cells, b',', ""));
    assert_all_taken(&workbook_of(&cells));
    // Key, hash and translation are enough; so are key, text and translation.
    let cells = filled_cells();
    for keep in [
        ["key", "hash", "target:am"],
        ["key", "source:fr", "target:am"],
    ] {
        let columns = keep.map(|code| column(&cells, code));
        let few = cells
            .iter()
            .map(|row| columns.map(|c| row[c].clone()).to_vec());
        assert_all_taken(&workbook_of(&few.collect::<Vec<_>>()));
    }
    // Without either it is not known what was translated.
    let columns = ["key", "target:am"].map(|code| column(&cells, code));
    let few = cells
        .iter()
        .map(|row| columns.map(|c| row[c].clone()).to_vec());
    let filled = back(&workbook_of(&few.collect::<Vec<_>>())).unwrap();
    let taken = taken(MAISON, &filled);
    assert_eq!((taken.new, taken.said.len()), (0, KEYS.len()));
    assert_eq!(said(&taken, "title"), [&Remark::NoHash]);
}

#[test]
fn headings_are_found_in_any_language_and_numbers_are_words() {
    let mut cells = filled_cells();
    for heading in &mut cells[0] {
        let code = heading.rsplit_once('[').unwrap().1.to_owned();
        *heading = format!("ሌላ ቃል [ {}", code.to_uppercase().replace(']', " ]"));
    }
    assert_all_taken(&csv_of(&cells, b';', ""));
    let target = column(&filled_cells(), "target:am");
    let mut cells = filled_cells();
    cells[1][target] = "12".to_owned();
    let filled = back(&workbook_of(&cells)).unwrap();
    assert_eq!(filled.rows[0].target, "12");
}

#[test]
fn a_sheet_on_a_later_page_of_a_workbook_is_found() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet()
        .write_string(0, 0, "Merci de traduire")
        .unwrap();
    let page = book.add_worksheet();
    for (row, line) in (0..).zip(&filled_cells()) {
        for (column, text) in (0..).zip(line) {
            page.write_string(row, column, text).unwrap();
        }
    }
    assert_all_taken(&book.save_to_buffer().unwrap());
}

fn xliff() -> String {
    let sheet = sheet_of(MAISON, &Record::default(), "am");
    String::from_utf8(bytes(&sheet, SheetForm::Xliff)).unwrap()
}

fn unit(key: &str, inside: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="fr" trgLang="am">
 <x:file id="f" tool:version="7" xmlns:tool="urn:tool"><x:group id="g"><x:unit id="u1" name="{key}" canResegment="yes">{inside}</x:unit></x:group></x:file>
</x:xliff>"#
    )
}

/// The words that come of one unit.
fn one(key: &str, inside: &str) -> String {
    let filled = back(unit(key, inside).as_bytes()).unwrap();
    assert_eq!(filled.rows.len(), 1);
    assert_eq!(filled.rows[0].key, key);
    filled.rows[0].target.clone()
}

#[test]
fn xliff_says_what_it_must() {
    let text = xliff();
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    for part in [
        "version=\"2.1\" srcLang=\"fr\" trgLang=\"am\"",
        "<file id=\"f1\" original=\"maison.ron\">",
        "<unit id=\"list:who:alone\" name=\"list/who/alone\" xml:space=\"preserve\">",
        "<note category=\"keep\">À garder tel quel : {answer:lives}</note>",
        "<note category=\"other-ar\">بيتكم</note>",
        "<segment state=\"initial\">",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn units_come_back_in_any_order_and_with_segments_split() {
    let inside = r#"
      <x:notes><x:note category="other">x &amp; y</x:note></x:notes>
      <mtc:matches><mtc:match ref="\#1"><x:source>faux</x:source><x:target>WRONG</x:target></mtc:match></mtc:matches>
      <x:segment id="s1" state="final"><x:source>Combien </x:source><x:target>ስንት </x:target></x:segment>
      <x:ignorable><x:source>— </x:source></x:ignorable>
      <x:segment id="s2"><x:source>de &quot;pièces&quot; ?</x:source><x:target><![CDATA[<ክፍል>]]> &#x134A;</x:target></x:segment>"#;
    assert_eq!(one("rooms/label", inside), "ስንት — <ክፍል> ፊ");
    // The order of a translation may differ from that of its text.
    let turned = inside
        .replace("<x:target>ስንት", "<x:target order=\"3\">ስንት")
        .replace("<x:target><![", "<x:target order=\"1\"><![");
    assert_eq!(one("rooms/label", &turned), "<ክፍል> ፊ— ስንት ");
    // Half a translation is none.
    let half = inside.replace("<x:target>ስንት </x:target>", "<x:target/>");
    assert_eq!(one("rooms/label", &half), "");
}

#[test]
fn places_that_a_tool_made_codes_come_back_as_places() {
    let inside = r#"<x:originalData><x:data id="d1">{answer:lives}</x:data></x:originalData>
      <x:segment><x:source>Vous <x:ph id="1" dataRef="d1"/> ?</x:source>
      <x:target><x:mrk id="m" type="term">ለምን</x:mrk> <x:ph id="1" dataRef="d1"/> <x:pc id="2"><x:ph id="3" equiv="{answer:lives}"/></x:pc>?</x:target></x:segment>"#;
    assert_eq!(
        one("again/label", inside),
        "ለምን {answer:lives} {answer:lives}?"
    );
    // Where a tool dropped names, the id tells.
    let nameless = unit("x", inside).replace("id=\"u1\" name=\"x\"", "id=\"again:label\"");
    assert_eq!(
        back(nameless.as_bytes()).unwrap().rows[0].key,
        "again/label"
    );
}

#[test]
fn without_its_note_the_text_itself_says_what_was_translated() {
    let text = xliff();
    let form = SheetForm::Xliff;
    let filled = fill(text.as_bytes(), form, |_, s| Some(translated("am", s)));
    let filled = String::from_utf8(filled).unwrap();
    let without: Vec<&str> = filled
        .lines()
        .filter(|l| !l.contains("category=\"hash\""))
        .collect();
    assert!(without.len() + KEYS.len() == filled.lines().count());
    assert_all_taken(without.join("\n").as_bytes());
}
