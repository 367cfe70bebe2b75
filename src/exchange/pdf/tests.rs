//! What was written is read back with another program.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::*;
use crate::report::{Canvas, set};
use crate::text::{Align, TextEngine, TextStyle};

const BLACK: Colour = Colour(0, 0, 0);

fn sheet(lang: &str, texts: &[&str]) -> Pages {
    let lang = LangId::new(lang);
    let mut engine = TextEngine::new();
    let mut canvas = Canvas::new(400.0, lang.direction());
    let mut y = 20.0;
    for text in texts {
        let layout = set(
            &mut engine,
            &(*text).into(),
            TextStyle::regular(11.0),
            360.0,
            lang.direction(),
            Align::Start,
        );
        canvas.text(&layout, 20.0, y, 360.0, BLACK);
        y += layout.height() + 12.0;
    }
    let pages = vec![Page {
        beside_from: canvas.ops.len(),
        ops: canvas.ops,
    }];
    Pages {
        title: "Essai".to_owned(),
        lang,
        beside: None,
        width: 400.0,
        height: 600.0,
        pages,
    }
}

fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 3, 2)
}

/// The text a reader's program finds; none where the program is not installed.
fn extracted(bytes: &[u8]) -> Option<String> {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| {
            println!("pdftotext is not installed, the text is not read back: {error}");
        })
        .ok()?;
    child.stdin.take()?.write_all(bytes).ok()?;
    let output = child.wait_with_output().ok()?;
    // Marks of direction that pdftotext adds are not part of the text.
    let is_mark = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
    let text: String = String::from_utf8(output.stdout)
        .ok()?
        .chars()
        .filter(is_mark)
        .collect();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn assert_read_back(lang: &str, texts: &[&str]) {
    let Some(found) = extracted(&write(&sheet(lang, texts), day()).unwrap()) else {
        return;
    };
    let missing: Vec<_> = texts
        .iter()
        .filter(|text| !found.contains(**text))
        .collect();
    assert!(missing.is_empty(), "not found: {missing:#?}\nin: {found}");
}

#[test]
fn french_is_read_back_with_its_ligatures() {
    assert_read_back(
        "fr",
        &[
            "Fiche de l’efficacité : fixer, souffler, œuvrer à 73 % (« déjà »).",
            "Difficile affluence",
        ],
    );
}

#[test]
fn arabic_is_read_back_in_logical_order() {
    assert_read_back(
        "ar",
        &[
            "لا يعني هذا الأمر شيئا",
            "الإصلاح والآلات والأعمال بلا أجر",
            "هذه الوثيقة مُلك لك، وشكراً على ثقتك.",
            "التغطية 73% بين 58 و81 نقطة",
            "شهادة CACES ورخصة السياقة B في Casablanca اليوم",
            "عمل في entreprise générale de bâtiment مدة سنتين",
            "ورشة (البناء) والكهرباء",
            "المستوى: 2,7 من 4 – التاريخ: 02/03/2026، الساعة 10:30.",
            "الرخصة C/D: لا؛ «مشروعي» هو النجارة!",
        ],
    );
}

#[test]
fn arabic_within_french_is_read_back() {
    assert_read_back(
        "fr",
        &[
            "Nom : عائشاتو ديالو (appelée Aïssatou), née à كوناكري, Guinée.",
            "Le mot « الإصلاح » veut dire réparation",
            "Adresse : حي السلام, Rabat",
        ],
    );
}

#[test]
fn other_languages_of_arabic_letters_are_read_back_in_logical_order() {
    assert_read_back(
        "prs",
        &[
            "من پنج سال در نانوایی کار کرده‌ام و می‌توانم خمیر را خودم آماده کنم.",
            "در پروژهٔ UNDP کابل کار داشتم، یعنی ۱۲ ماه.",
            "بلی، لازم است؛ آیا سؤالی دارید؟",
        ],
    );
    assert_read_back(
        "ps",
        &[
            "زه پنځه کاله په ښار کې د برېښنا کار کوم.",
            "غواړم چې نوی کسب زده کړم؛ ډېر ښه ټولګی مې ولوست.",
            "ما په Kabul University کې درس ویلی دی.",
        ],
    );
    assert_read_back(
        "ckb",
        &[
            "پێنج ساڵە وەک وەستای دارتاشی کار دەکەم.",
            "دەتوانم لەگەڵ خەڵک بە باشی کار بکەم، بەڵام پیشەیەکی نوێ فێر دەبم.",
            "لە کۆمپانیای Zagros Steel کارم کردووە.",
        ],
    );
    assert_read_back(
        "ur",
        &[
            "میں پانچ سال سے درزی کا کام کر رہا ہوں۔",
            "نیا ہنر سیکھنا چاہتا ہوں، گاڑی بھی چلاتا ہوں۔",
            "میرے ساتھ ۴۷ لوگ Karachi میں کام کرتے تھے۔",
        ],
    );
}

#[test]
fn ethiopic_and_tifinagh_are_read_back() {
    assert_read_back(
        "ti",
        &[
            "ኣነ መምህር እየ፣ ሓሙሽተ ዓመት ኣብ ቤት ትምህርቲ ሰሪሐ።",
            "Prénom : ሰላም ; métier : መምህርት → enseignante ✓",
        ],
    );
    assert_read_back("am", &["ለአምስት ዓመታት በአናጢነት ሠርቻለሁ፤ አዲስ ሙያ መማር እፈልጋለሁ።"]);
    assert_read_back(
        "zgh",
        &[
            "ⴰⵣⵓⵍ, ⵙⵡⵓⵔⵉⵖ ⵙ ⵉⴼⴰⵙⵙⵏ ⵉⵏⵓ ⴳ ⵜⵖⴰⵔⵎⵜ.",
            "ⵔⵉⵖ ⴰⴷ ⵙⵡⵓⵔⵉⵖ ⴷ ⵡⵉⵢⴰⴹ (5 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ).",
        ],
    );
    // Not Tifinagh: pdftotext does not know that it runs left to right, and turns a word of it round in Arabic.
    assert_read_back("ar", &["اسمها ሰላም وهي معلّمة في أسمرا."]);
}

#[test]
fn latin_letters_with_hooks_and_marks_are_read_back() {
    assert_read_back(
        "fr",
        &[
            "Ni maɗinki ne, ina so in ƙara koyon sana’a; ƴan’uwana.",
            "Ko mi ñootoowo, mi gollii duuɓi joy; ŋaañ.",
            "Xeddmeɣ d afellaḥ, ssneɣ ad sqedceɣ d wiyaḍ.",
            "Beş yıldır fırında çalışıyorum; İş arıyorum.",
            "Я п’ять років працюю кухаркою; Їду, ґрунт.",
        ],
    );
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let pages = sheet("ar", &["وثيقة تركيبية"]);
    assert_eq!(write(&pages, day()), write(&pages, day()));
}

const WORDS: [&str; 15] = [
    "الإصلاح",
    "لا",
    "عمل",
    "شكراً",
    "الله",
    "مُلك",
    "(نعم)",
    "«نعم»",
    "CACES",
    "B",
    "(CNDP)",
    "l’été",
    "[x]",
    "N°",
    "a@b.ma",
];
const SIGNS: [&str; 9] = [
    "على،",
    "58",
    "73%",
    "02/03/2026",
    "10:30",
    "2,7",
    "6–8",
    "C/D",
    "100.",
];

/// Every pair of words, with a third after them, on lines of their own.
fn assert_pairs_read_back(lang: &str, words: &[&str], (first, last): (&str, &str)) {
    let mut lines = Vec::new();
    for (i, one) in words.iter().enumerate() {
        for (j, two) in words.iter().enumerate() {
            let three = words[(i + j) % words.len()];
            lines.push(format!("{first} {one} {two} {three} {last}"));
        }
    }
    for lines in lines.chunks(20) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_read_back(lang, &lines);
    }
}

#[test]
fn mixed_lines_in_arabic_are_read_back() {
    let words = [&WORDS[..], &SIGNS[..]].concat();
    assert_pairs_read_back("ar", &words, ("بداية", "نهاية"));
}

/// Without figures and signs: within Arabic within a French line they come out in another place, since pdftotext
/// does not know stretches within stretches.
#[test]
fn mixed_lines_in_french_are_read_back() {
    assert_pairs_read_back("fr", &WORDS, ("début", "fin"));
}
