//! Every widget on one sheet, drawn to pictures under `target/` for the eye, and checked for what a machine can see.

use std::path::Path;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::*;
use crate::lang::Direction;
use crate::ui::theme::{self, Palette};

struct Words {
    file: &'static str,
    direction: Direction,
    title: &'static str,
    part: &'static str,
    text: &'static str,
    note: &'static str,
    save: &'static str,
    back: &'static str,
    more: &'static str,
    delete: &'static str,
    choices: [&'static str; 3],
    name: &'static str,
    value: &'static str,
    story: &'static str,
}

const FRENCH: Words = Words {
    file: "fr",
    direction: Direction::Ltr,
    title: "Bilan de compétences",
    part: "Votre expérience de travail",
    text: "Racontez ce que vous faisiez chaque jour : les gestes, les outils, les personnes avec qui vous \
           travailliez. Inscription à la « CNSS 2024 » (facultatif) — aucune preuve n’est demandée.",
    note: "Ce que vous dites reste dans ce dossier.",
    save: "Enregistrer",
    back: "Retour",
    more: "Ajouter une expérience…",
    delete: "Supprimer",
    choices: [
        "Je sais le faire seul",
        "Je sais le faire avec de l’aide, si quelqu’un me montre les premières fois et reste à côté de moi pendant \
         que j’apprends le geste",
        "Je ne l’ai jamais fait",
    ],
    name: "Nom de la personne",
    value: "Aïssatou Diallo",
    story: "J’ai travaillé cinq ans comme maçon à Conakry.\nEnsuite chef d’équipe (12 personnes) sur un chantier.",
};

const ARABIC: Words = Words {
    file: "ar",
    direction: Direction::Rtl,
    title: "تقييم الكفاءات",
    part: "تجربتك المهنية",
    text: "احكِ ما كنت تقوم به كل يوم: الحركات والأدوات والأشخاص الذين كنت تعمل معهم. التسجيل في « CNSS 2024 » \
           (اختياري) — لا يُطلب أي إثبات، ومدة الخبرة 5 سنوات.",
    note: "ما تقوله يبقى في هذا الملف.",
    save: "حفظ",
    back: "رجوع",
    more: "إضافة تجربة…",
    delete: "حذف",
    choices: [
        "أستطيع القيام به بمفردي",
        "أستطيع القيام به بمساعدة، إذا أراني شخص ما كيف يتم ذلك في المرات الأولى وبقي بجانبي أثناء تعلمي لهذه الحركة",
        "لم أقم به أبدا",
    ],
    name: "اسم الشخص",
    value: "عائشة الإدريسي (Aïcha)",
    story: "عملت خمس سنوات كبنّاء في الدار البيضاء.\nثم رئيس فريق (12 شخصا) في ورش بناء.",
};

fn draw(ui: &mut egui::Ui, words: &Words, name: &mut String, story: &mut String) {
    column(ui, |ui| {
        split_row(
            ui,
            |ui| heading(ui, words.title),
            |ui| {
                button_with(
                    ui,
                    words.save,
                    ButtonOptions {
                        kind: ButtonKind::Primary,
                        shortcut: Some("Ctrl+S"),
                        ..ButtonOptions::default()
                    },
                );
                button(ui, ButtonKind::Quiet, words.back);
            },
        );
        side_by_side(
            ui,
            0.55,
            |ui| {
                card(ui, |ui| {
                    subheading(ui, words.part);
                    label(ui, words.text);
                    hint(ui, words.note);
                    for (n, text) in words.choices.iter().enumerate() {
                        let help = (n == 0).then_some(words.note);
                        choice_row_with(
                            ui,
                            ChoiceOptions {
                                on: n == 0,
                                help,
                                ..ChoiceOptions::default()
                            },
                            text,
                        );
                    }
                    choice_row(ui, Mark::Checkbox, true, words.choices[0]);
                    choice_row(ui, Mark::Checkbox, false, words.choices[2]);
                });
            },
            |ui| {
                labelled_field(ui, "name", words.name, name, FieldOptions::default());
                labelled_field(
                    ui,
                    "empty",
                    words.part,
                    &mut String::new(),
                    FieldOptions {
                        placeholder: words.note,
                        ..FieldOptions::default()
                    },
                );
                labelled_field(
                    ui,
                    "wrong",
                    words.back,
                    &mut String::from("?"),
                    FieldOptions {
                        error: true,
                        ..FieldOptions::default()
                    },
                );
                labelled_field(
                    ui,
                    "story",
                    words.title,
                    story,
                    FieldOptions {
                        lines: 4,
                        ..FieldOptions::default()
                    },
                );
                row_wrapped(ui, |ui| {
                    button(ui, ButtonKind::Secondary, words.more);
                    button_with(
                        ui,
                        words.back,
                        ButtonOptions {
                            selected: true,
                            ..ButtonOptions::default()
                        },
                    );
                    button_with(
                        ui,
                        words.back,
                        ButtonOptions {
                            kind: ButtonKind::Quiet,
                            selected: true,
                            ..ButtonOptions::default()
                        },
                    );
                    button(ui, ButtonKind::Danger, words.delete);
                    button_with(
                        ui,
                        words.save,
                        ButtonOptions {
                            enabled: false,
                            ..ButtonOptions::default()
                        },
                    );
                    link(ui, words.more);
                });
                button_with(
                    ui,
                    words.part,
                    ButtonOptions {
                        fill_width: true,
                        shortcut: Some("F1"),
                        ..ButtonOptions::default()
                    },
                );
                for (text, tone) in [
                    (words.save, Tone::Success),
                    (words.back, Tone::Warning),
                    (words.delete, Tone::Danger),
                ] {
                    styled(ui, text, Style::body().bold().tone(tone));
                }
                styled(ui, words.text, Style::small().one_line());
                in_direction(ui, Direction::Rtl, |ui| {
                    choice_row(ui, Mark::Radio, false, ARABIC.choices[0])
                });
            },
        );
    });
}

#[test]
fn every_widget_is_drawn_in_both_directions() {
    for (words, palette, scale) in [
        (&FRENCH, Palette::Light, 1.0),
        (&ARABIC, Palette::Light, 1.0),
        (&ARABIC, Palette::Dark, 1.5),
        (&FRENCH, Palette::Dark, 1.0),
    ] {
        let texts = (words.value.to_owned(), words.story.to_owned());
        let mut harness = Harness::builder()
            .with_size(egui::vec2(1100.0, 700.0))
            .with_pixels_per_point(scale)
            .build_ui_state(
                move |ui, (name, story): &mut (String, String)| {
                    theme::apply(ui.ctx(), palette);
                    set_direction(ui.ctx(), words.direction);
                    egui::CentralPanel::default().show(ui, |ui| draw(ui, words, name, story));
                },
                texts,
            );
        harness.run();
        harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, words.name)
            .focus();
        harness.run();
        harness.key_press_modifiers(
            egui::Modifiers::COMMAND | egui::Modifiers::SHIFT,
            egui::Key::ArrowLeft,
        );
        harness.run();
        for name in words.choices {
            assert!(harness.query_all_by_label(name).count() >= 1);
        }
        match harness.render() {
            Ok(picture) => {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
                std::fs::create_dir_all(&folder).expect("a folder for the picture");
                let file = folder.join(format!("widgets-{}-{palette:?}.png", words.file));
                picture.save(&file).expect("the picture is written");
                let colours: std::collections::BTreeSet<_> =
                    picture.pixels().map(|p| p.0).collect();
                assert!(colours.len() > 100, "the sheet is not blank");
            }
            Err(reason) => println!("no picture drawn: {reason}"),
        }
    }
}
