//! Every letter a beneficiary's language is written with has a shape in a shipped font, in plain and in bold.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bilan::text::{Paragraph, TextEngine, TextLayout, TextStyle};

/// The families the programme ships.
const SHIPPED: [&str; 5] = [
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Tifinagh",
    "DejaVu Sans",
];

/// What each language is written with: of letters with capitals the small ones, which are tried in both forms.
const ALPHABETS: &[(&str, &str)] = &[
    (
        "Arabic",
        "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ى ة ء أ إ آ ؤ ئ ٱ ڭ ڤ پ چ \
         لا لأ لإ لآ بً بٌ بٍ بَ بُ بِ بّ بْ بّٰ هٰ ـ ، ؛ ؟ ٪ ٫ ٬ ٠١٢٣٤٥٦٧٨٩",
    ),
    ("French", "à â æ ç é è ê ë î ï ô œ ù û ü ÿ « » ’ …"),
    (
        "English",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z ’ “ ”",
    ),
    (
        "Tamazight in Latin letters",
        "č ḍ ɛ ε ǧ ɣ ḥ ř ṛ ṣ ṭ ẓ ţ bʷ gʷ kʷ ḇ ḏ ḵ ṯ b° tt",
    ),
    (
        "Tamazight in Tifinagh",
        "ⴰ ⴱ ⴳ ⴳⵯ ⴷ ⴹ ⴻ ⴼ ⴽ ⴽⵯ ⵀ ⵃ ⵄ ⵅ ⵇ ⵉ ⵊ ⵍ ⵎ ⵏ ⵓ ⵔ ⵕ ⵖ ⵙ ⵚ ⵛ ⵜ ⵟ ⵡ ⵢ ⵣ ⵥ ⴲ ⴴ ⴵ ⴸ ⴺ ⴾ ⴿ ⵁ ⵂ ⵆ ⵈ ⵋ ⵌ ⵐ ⵑ ⵒ ⵗ ⵘ ⵝ ⵞ ⵠ ⵤ",
    ),
    (
        "Tigrinya",
        "ሀ ሁ ሂ ሃ ሄ ህ ሆ ለ ሐ መ ረ ሰ ሸ ቀ ቈ ቊ ቋ ቌ ቍ ቐ ቑ ቒ ቓ ቔ ቕ ቖ ቘ ቚ ቛ ቜ ቝ በ ቨ ተ ቸ ነ ኘ አ ከ ኰ ኲ ኳ ኴ ኵ ኸ ኹ ኺ ኻ ኼ ኽ ኾ \
         ዀ ዂ ዃ ዄ ዅ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጐ ጒ ጓ ጔ ጕ ጠ ጨ ጰ ጸ ፀ ፈ ፐ ። ፣ ፤ ፥ ፦ ፧ ፩ ፪ ፫ ፬ ፭ ፮ ፯ ፰ ፱ ፲ ፳ ፻ ፼",
    ),
    (
        "Amharic",
        "ሀ ሁ ሂ ሃ ሄ ህ ሆ ለ ሉ ሊ ላ ሌ ል ሎ ሏ ሐ መ ሟ ሠ ሡ ሢ ሣ ሤ ሥ ሦ ሧ ረ ሯ ሰ ሷ ሸ ሿ ቀ ቧ በ ተ ቷ ቸ ቿ ኀ ኁ ኂ ኃ ኄ ኅ ኆ ኈ ኊ ኋ ኌ ኍ ነ ኗ ኘ ኟ አ ኧ ከ ኯ \
         ኸ ወ ዐ ዘ ዟ ዠ ዧ የ ደ ዷ ጀ ጇ ገ ጠ ጧ ጨ ጯ ጰ ጷ ጸ ጿ ፀ ፈ ፏ ፐ ፗ ። ፣ ፤ ፥ ፡",
    ),
    (
        "Somali",
        "a b t j x kh d r s sh dh c g f q k l m n w h y ’ aa ee ii oo uu",
    ),
    ("Hausa", "ɓ ɗ ƙ ƴ ʼy ʼ ts sh à á â ā r̃"),
    ("Wolof", "à ã ç é ë ñ ŋ ó ô ê"),
    ("Pulaar", "ɓ ɗ ŋ ñ ɲ ƴ ʼ aa ee ii oo uu"),
    (
        "Lingala",
        "ɛ ɔ á é í ó ú â ê î ô û ǎ ě ǐ ǒ ɛ́ ɔ́ ɛ̂ ɔ̂ ɛ̌ ɔ̌ mb nd ng ny nz",
    ),
    (
        "Dari",
        "ا آ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ۀ هٔ ء ئ ؤ أ می‌روم ۰۱۲۳۴۵۶۷۸۹ ٫ ٬ ؋",
    ),
    (
        "Pashto",
        "ا آ ب پ ت ټ ث ج چ ح خ څ ځ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ ه ة و ي ی ې ۍ ئ أ ؤ ۀ ء ۰۱۲۳۴۵۶۷۸۹",
    ),
    (
        "Sorani",
        "ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ وو ھ ه ە ی ێ ڵا ئا ئە",
    ),
    (
        "Urdu",
        "ا آ ب بھ پ پھ ت تھ ٹ ٹھ ث ج جھ چ چھ ح خ د دھ ڈ ڈھ ذ ر ڑ ڑھ ز ژ س ش ص ض ط ظ ع غ ف ق ک کھ گ گھ ل م ن ں و ؤ ہ ۂ ۃ ھ ء ی ئ ے ۓ ۔ ، ؛ ؟ \
         أ بَ بِ بُ بّ بٰ بٖ بٗ ۰۱۲۳۴۵۶۷۸۹",
    ),
    ("Turkish", "ç ğ ı i İ ö ş ü â î û ₺"),
    (
        "Ukrainian",
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я ’ ʼ а́ № ₴",
    ),
    ("Spanish", "á é í ñ ó ú ü ¿ ¡ ª º"),
    (
        "signs of all languages",
        "! \" # $ % & ' ( ) * + , - . / 0 1 2 3 4 5 6 7 8 9 : ; < = > ? @ [ \\ ] ^ _ ` { | } ~ \
         € £ ¥ § © ® ™ ° ± × ÷ · • … – — ‑ ‐ − ‰ № ‹ › „ ‚ ‘ ’ “ ” « » ¼ ½ ¾ ¹ ² ³ µ ¶ † ‡ \
         → ← ↑ ↓ ↔ ⇒ ✓ ✔ ✗ ✘ ☐ ☑ ☒ ■ □ ▪ ▸ ▶ ◀ ▲ ▼ ● ○ ◦ ★ ☆ ⚠ ☎ ✉ ≥ ≤ ≠ ≈ ∞ √ ∑",
    ),
];

/// What no shipped font draws, and the family that was tried.
fn without_shape(layout: &TextLayout) -> Vec<String> {
    layout
        .lines()
        .iter()
        .flat_map(|line| &line.runs)
        .flat_map(|run| run.glyphs.iter().map(move |glyph| (run, glyph)))
        .filter(|(run, glyph)| glyph.id == 0 || !SHIPPED.contains(&run.font.family()))
        .map(|(run, glyph)| {
            let text = layout.carried(glyph);
            let codes: Vec<String> = text
                .chars()
                .map(|c| format!("U+{:04X}", u32::from(c)))
                .collect();
            format!("{text:?} {} ({})", codes.join(" "), run.font.family())
        })
        .collect()
}

fn assert_drawn(engine: &mut TextEngine, name: &str, text: &str) {
    for style in [TextStyle::regular(16.0), TextStyle::bold(16.0)] {
        let layout = engine.layout(&Paragraph::new(text, style));
        let missing = without_shape(&layout);
        assert!(
            missing.is_empty(),
            "{name}, {:?}: {missing:#?}",
            style.weight
        );
        let other: Vec<_> = layout
            .lines()
            .iter()
            .flat_map(|line| &line.runs)
            .filter(|run| run.font.weight() != style.weight)
            .map(|run| &layout.text()[run.text.clone()])
            .collect();
        assert!(
            other.is_empty(),
            "{name}: {other:?} is not drawn {:?}",
            style.weight
        );
    }
}

#[test]
fn every_letter_of_every_language_has_a_shape() {
    let mut engine = TextEngine::new();
    for (language, letters) in ALPHABETS {
        assert_drawn(&mut engine, language, letters);
        assert_drawn(&mut engine, language, &letters.to_uppercase());
    }
}

#[test]
fn a_letter_that_no_font_has_is_noticed() {
    let layout = TextEngine::new().layout(&Paragraph::new("ᠮ", TextStyle::regular(16.0)));
    assert!(!without_shape(&layout).is_empty());
}

fn texts_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts_below(&path, found);
        } else if path
            .extension()
            .is_some_and(|end| end == "ron" || end == "ftl")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_character_of_the_carried_texts_has_a_shape() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["assets/locales", "assets/samples", "questionnaires"] {
        texts_below(&root.join(folder), &mut files);
    }
    assert!(files.len() > 50, "only {} files were found", files.len());
    let characters: BTreeSet<char> = files
        .iter()
        .flat_map(|file| {
            std::fs::read_to_string(file)
                .unwrap()
                .chars()
                .collect::<Vec<_>>()
        })
        .filter(|c| !c.is_control())
        .collect();
    // Apart, so that no mark or joined form hides another.
    let text: String = characters.iter().flat_map(|c| [*c, ' ']).collect();
    assert_drawn(&mut TextEngine::new(), "carried texts", &text);
}
