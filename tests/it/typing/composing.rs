//! Input methods.

use bilan::lang::Direction;
use egui::{Event, ImeEvent};

use super::Hands;

fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: None,
    })
}

fn commit(text: &str) -> Event {
    Event::Ime(ImeEvent::Commit(text.to_owned()))
}

#[test]
fn what_is_composed_is_typed_once_it_is_committed() {
    let mut hands = Hands::on(Direction::Ltr, 1, "un deux trois");
    hands.select(3, 7);
    hands.event(preedit("´"));
    assert_eq!(hands.screen.state(), "un deux trois", "not yet");
    hands.event(preedit("´e"));
    assert_eq!(hands.screen.state(), "un deux trois");
    hands.event(preedit(""));
    assert_eq!(
        hands.told(),
        "un #deux| trois",
        "given up: all is as it was"
    );
    hands.event(preedit("´"));
    hands.event(commit("é"));
    assert_eq!(hands.told(), "un é| trois");
    hands.perform("k C-Z");
    assert_eq!(hands.told(), "un #deux| trois", "one step back");
    hands.perform("k C-Y");
    assert_eq!(hands.told(), "un é| trois");
}

#[test]
fn a_phrase_that_was_chosen_is_one_step_of_undo() {
    let mut hands = Hands::on(Direction::Ltr, 1, "");
    hands.perform("t a");
    hands.event(preedit("nihao"));
    hands.event(commit("你好吗"));
    assert_eq!(hands.told(), "a你好吗|");
    hands.perform("k C-Z");
    assert_eq!(hands.told(), "a|");
    hands.perform("k C-Z");
    assert_eq!(hands.told(), "|");
}

#[test]
fn a_commit_that_is_also_sent_as_text_is_typed_once() {
    let mut hands = Hands::on(Direction::Ltr, 1, "");
    hands.screen.event(preedit("ˆ"));
    hands.screen.event(commit("ê"));
    hands.screen.event(Event::Text("ê".to_owned()));
    hands.screen.run();
    assert_eq!(hands.told(), "ê|");
    hands.perform("t ê");
    assert_eq!(hands.told(), "êê|", "typed in earnest it is a second one");
}

#[test]
fn the_keys_are_the_input_methods_while_it_composes() {
    let mut hands = Hands::on(Direction::Ltr, 1, "abc");
    hands.event(preedit("x"));
    hands.key("Left");
    hands.key("Backspace");
    assert_eq!(hands.screen.state(), "abc");
    hands.event(commit("x"));
    assert_eq!(hands.told(), "abcx|");
}

#[test]
fn leaving_the_field_gives_up_what_was_composed() {
    let mut hands = Hands::on(Direction::Ltr, 1, "abc");
    hands.event(preedit("x"));
    hands.screen.get_focus_away();
    assert_eq!(hands.screen.state(), "abc");
    hands.field().focus();
    hands.screen.run();
    assert_eq!(hands.told(), "abc|");
}

#[test]
fn an_input_method_may_delete_around_the_caret() {
    let mut hands = Hands::on(Direction::Rtl, 1, "سلام عليكم");
    hands.select(4, 4);
    let around = ImeEvent::DeleteSurrounding {
        before_chars: 2,
        after_chars: 1,
    };
    hands.event(Event::Ime(around));
    assert_eq!(hands.told(), "سل|عليكم");
    hands.perform("k C-Z");
    assert_eq!(hands.told(), "سلام| عليكم");
}

/// Takes the keyboard from whatever has it.
trait Away {
    fn get_focus_away(&mut self);
}

impl Away for egui_kittest::Harness<'_, String> {
    fn get_focus_away(&mut self) {
        self.ctx.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        self.run();
    }
}
