//! Typing, as good editors do it: in Arabic, in Latin, and where both meet.
//!
//! A step is what the hands do and what must be there after it. `|` is the caret and `#` the other end of the
//! selection, both in logical order; they are read where assistive technology reads them.

mod arabic;
mod composing;
mod latin;
mod menu;
mod mixed;
mod paragraphs;
mod pictures;

use bilan::lang::Direction;
use bilan::ui::text::{self, FieldOptions};
use bilan::ui::theme::{self, Palette};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};

/// What is done, what is there then, and why where that is not plain.
type Step<'a> = (&'a str, &'a str, &'a str);

/// A field on a screen of its own, with the keyboard in it.
struct Hands<'a> {
    screen: Harness<'a, String>,
    lines: usize,
}

impl Hands<'_> {
    fn on(direction: Direction, lines: usize, text: &str) -> Self {
        Self::with(
            direction,
            text,
            FieldOptions {
                lines,
                ..FieldOptions::default()
            },
        )
    }

    fn with(direction: Direction, text: &str, options: FieldOptions<'static>) -> Self {
        let options = FieldOptions {
            name: "Nom",
            ..options
        };
        let screen = Harness::builder()
            .with_size(egui::vec2(640.0, 500.0))
            .with_step_dt(1.0 / 60.0)
            .build_ui_state(
                move |ui, text| {
                    theme::apply(ui.ctx(), Palette::Light);
                    text::set_direction(ui.ctx(), direction);
                    text::set_menu_words(ui.ctx(), menu::words(direction));
                    text::column(ui, |ui| text::text_field(ui, "field", text, options));
                },
                text.to_owned(),
            );
        let mut hands = Self {
            screen,
            lines: options.lines,
        };
        hands.screen.run();
        hands.field().focus();
        hands.screen.run();
        hands
    }

    fn field(&self) -> Node<'_> {
        let role = if self.lines > 1 {
            Role::MultilineTextInput
        } else {
            Role::TextInput
        };
        self.screen.get_by_role_and_label(role, "Nom")
    }

    /// Where the selection begins and ends, in characters of the whole text.
    fn ends(&self) -> (usize, usize) {
        let field = self.field();
        let told = *field
            .accesskit_node()
            .data()
            .text_selection()
            .expect("a selection is told");
        let place = |at: egui::accesskit::TextPosition| {
            let mut before = 0;
            for line in field.children() {
                let node = line.accesskit_node();
                if node.locate().0 == at.node {
                    return before + at.character_index;
                }
                before += node.data().value().unwrap_or_default().chars().count();
            }
            panic!("the selection is in no line that is told");
        };
        (place(told.anchor), place(told.focus))
    }

    /// The text as it is told, with the caret and the other end of the selection.
    fn told(&self) -> String {
        let (anchor, focus) = self.ends();
        let text = self.field().value().unwrap_or_default();
        let mut shown = String::new();
        for (nth, c) in text.chars().map(Some).chain([None]).enumerate() {
            if anchor != focus && nth == anchor {
                shown.push('#');
            }
            if nth == focus {
                shown.push('|');
            }
            shown.extend(c);
        }
        shown
    }

    fn event(&mut self, event: Event) {
        self.screen.event(event);
        self.screen.run();
    }

    fn key(&mut self, name: &str) {
        let mut modifiers = Modifiers::NONE;
        let mut parts = name.split('-').peekable();
        let mut key = "";
        while let Some(part) = parts.next() {
            match part {
                _ if parts.peek().is_none() => key = part,
                "C" => modifiers |= Modifiers::COMMAND,
                "S" => modifiers |= Modifiers::SHIFT,
                other => panic!("no modifier is called {other}"),
            }
        }
        let key = Key::from_name(key).unwrap_or_else(|| panic!("no key is called {key}"));
        self.screen.key_press_modifiers(modifiers, key);
        self.screen.run();
    }

    /// `t words` types, `p words` pastes, `k key` presses, `cut` and `copy` are what the system makes of Ctrl+X and Ctrl+C.
    fn perform(&mut self, act: &str) {
        match act.split_at_checked(2) {
            Some(("t ", words)) => {
                for c in words.chars() {
                    self.event(Event::Text(c.to_string()));
                }
            }
            Some(("p ", words)) => self.event(Event::Paste(words.to_owned())),
            Some(("k ", key)) => self.key(key),
            _ if act == "cut" => self.event(Event::Cut),
            _ if act == "copy" => self.event(Event::Copy),
            _ => panic!("what is « {act} »?"),
        }
    }

    fn follow(&mut self, steps: &[Step<'_>]) {
        for (nth, (act, expected, why)) in steps.iter().enumerate() {
            self.perform(act);
            let told = self.told();
            assert_eq!(told, *expected, "step {}, « {act} »: {why}", nth + 1);
            assert_eq!(
                *self.screen.state(),
                expected.replace(['|', '#'], ""),
                "what is told is what is kept"
            );
        }
    }

    /// Asks for a selection as assistive technology does, in characters of the whole text.
    fn select(&mut self, anchor: usize, focus: usize) {
        let (target, place) = {
            let field = self.field();
            let lines: Vec<(egui::accesskit::NodeId, usize)> = field
                .children()
                .map(|line| {
                    let node = line.accesskit_node();
                    let length = node.data().value().unwrap_or_default().chars().count();
                    (node.locate().0, length)
                })
                .collect();
            let place = move |mut at: usize| {
                for (node, length) in &lines {
                    if at <= *length {
                        return egui::accesskit::TextPosition {
                            node: *node,
                            character_index: at,
                        };
                    }
                    at -= length;
                }
                panic!("beyond the text");
            };
            (field.accesskit_node().locate().0, place)
        };
        let selection = egui::accesskit::TextSelection {
            anchor: place(anchor),
            focus: place(focus),
        };
        self.event(Event::AccessKitActionRequest(
            egui::accesskit::ActionRequest {
                action: egui::accesskit::Action::SetTextSelection,
                target_tree: egui::accesskit::TreeId::ROOT,
                target_node: target,
                data: Some(egui::accesskit::ActionData::SetTextSelection(selection)),
            },
        ));
    }
}
