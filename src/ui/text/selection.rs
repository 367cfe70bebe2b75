//! Text that is only read, selected with the mouse and copied in the order in which it is written.
//!
//! A selection may reach over several labels: they count in the order in which they are drawn.

use std::ops::Range;

use egui::{Context, CursorIcon, Event, Id, Key, Pos2, Rect, Response, Ui, vec2};

use super::painter::Shaped;
use crate::ui::theme;

/// A place in a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    label: Id,
    byte: usize,
}

/// What is selected, and what was drawn, in order, since there is a selection.
#[derive(Debug, Clone, Default)]
struct Selection {
    ends: Option<(Place, Place)>,
    frame: u64,
    drawn: Vec<(Id, String)>,
    before: Vec<Id>,
    /// The frame in which it was begun or changed by pressing.
    pressed: u64,
}

fn with<R>(ctx: &Context, act: impl FnOnce(&mut Selection) -> R) -> R {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        let slot = Id::unique("bilan label selection");
        let selection: &mut Selection = data.get_temp_mut_or_default(slot);
        if selection.frame != frame {
            selection.frame = frame;
            selection.before = selection.drawn.iter().map(|(label, _)| *label).collect();
            selection.drawn.clear();
        }
        act(selection)
    })
}

/// Nothing is selected any more, and nothing remembered of what was drawn.
pub(super) fn forget(ctx: &Context) {
    with(ctx, |selection| *selection = Selection::default());
}

/// Lets a label be selected, and paints what of it is. `corner` is where its laid out text has its left top corner.
pub(super) fn select(ui: &Ui, response: &Response, shaped: &Shaped, corner: Pos2) {
    let ctx = ui.ctx();
    if response.hovered() {
        ctx.set_cursor_icon(CursorIcon::Text);
    }
    let length = shaped.layout.text().len();
    if let Some(pos) = ctx.input(|input| input.pointer.interact_pos()) {
        let inside = (pos - corner) * ctx.pixels_per_point();
        let byte = shaped.layout.byte_at(inside.x, inside.y);
        point(ctx, response, shaped, pos, byte);
    }
    let label = response.id;
    let range = with(ctx, |selection| {
        selection.ends?;
        let text = shaped.layout.text().to_owned();
        selection.drawn.push((label, text));
        selection.range(label, length)
    });
    let Some(range) = range.filter(|range| !range.is_empty()) else {
        return;
    };
    let colour = theme::of(ctx).colours.selection;
    let scale = ctx.pixels_per_point();
    for area in shaped.layout.areas(&range) {
        let min = corner + vec2(area.x, area.y) / scale;
        let size = vec2(area.width, area.height) / scale;
        ui.painter()
            .rect_filled(Rect::from_min_size(min, size), 0.0, colour);
    }
}

/// What the mouse does to the selection at this label: `byte` is the place in its text nearest to the mouse.
fn point(ctx: &Context, response: &Response, shaped: &Shaped, pos: Pos2, byte: usize) {
    let label = response.id;
    let here = Place { label, byte };
    let place = |byte| Place { label, byte };
    let frame = ctx.cumulative_frame_nr();
    let (shift, pressed) =
        ctx.input(|input| (input.modifiers.shift, input.pointer.primary_pressed()));
    if response.triple_clicked() {
        let whole = (place(0), place(shaped.layout.text().len()));
        with(ctx, |selection| selection.ends = Some(whole));
    } else if response.double_clicked() {
        let word = shaped.layout.word_at(byte);
        let ends = (place(word.start), place(word.end));
        with(ctx, |selection| selection.ends = Some(ends));
    } else if pressed && response.is_pointer_button_down_on() {
        // A label takes the keyboard from whoever had it: copying is then meant for what is selected here.
        ctx.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        with(ctx, |selection| {
            let anchor = match selection.ends {
                Some((anchor, _)) if shift => anchor,
                _ => here,
            };
            selection.ends = Some((anchor, here));
            selection.pressed = frame;
        });
    } else if let Some(dragged) = ctx.dragged_id() {
        let over = response.rect.contains(pos);
        with(ctx, |selection| {
            if let Some((anchor, end)) = &mut selection.ends
                && anchor.label == dragged
                // Beside all labels, the one the drag began in follows; once another was reached, that one stays.
                && (over || (dragged == label && end.label == label))
            {
                *end = here;
            }
        });
    }
}

impl Selection {
    /// The part of a label that is selected.
    fn range(&self, label: Id, length: usize) -> Option<Range<usize>> {
        let (anchor, end) = self.ends?;
        if anchor.label == end.label {
            let range = anchor.byte.min(end.byte)..anchor.byte.max(end.byte);
            return (label == anchor.label).then_some(range);
        }
        let order = |label: Id| self.before.iter().position(|drawn| *drawn == label);
        let (from, to, at) = (order(anchor.label)?, order(end.label)?, order(label)?);
        let (first, last) = if from < to {
            (anchor, end)
        } else {
            (end, anchor)
        };
        if at < from.min(to) || at > from.max(to) {
            None
        } else if label == first.label {
            Some(first.byte..length)
        } else if label == last.label {
            Some(0..last.byte)
        } else {
            Some(0..length)
        }
    }

    fn text(&self) -> String {
        let selected = |(label, text): &(Id, String)| {
            let range = self.range(*label, text.len())?;
            text.get(range)
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
        };
        let parts: Vec<String> = self.drawn.iter().filter_map(selected).collect();
        parts.join("\n")
    }
}

/// Copies what is selected, and forgets it where the person turns to something else. To be called once a frame,
/// after everything is drawn.
pub fn finish_selection(ctx: &Context) {
    let selected = with(ctx, |s| s.ends.is_some());
    if !selected {
        return;
    }
    let (copy, leave, pressed) = ctx.input(|input| {
        (
            input
                .events
                .iter()
                .any(|event| matches!(event, Event::Copy | Event::Cut)),
            input.key_pressed(Key::Escape),
            input.pointer.primary_pressed(),
        )
    });
    let elsewhere = ctx.memory(|memory| memory.focused().is_some());
    let text = with(ctx, |s| s.text());
    if copy && !elsewhere && !text.is_empty() {
        ctx.copy_text(text);
    }
    let frame = ctx.cumulative_frame_nr();
    with(ctx, |selection| {
        if leave || elsewhere || (pressed && selection.pressed != frame) {
            selection.ends = None;
        }
    });
}

#[cfg(test)]
mod tests {
    use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use crate::lang::Direction;
    use crate::ui::text::{
        FieldOptions, column, finish_selection, label, set_direction, text_field,
    };
    use crate::ui::theme::{self, Palette};

    const FIRST: &str = "شهادة عمل من Atlas";
    const SECOND: &str = "Deux ans sur un chantier";
    const THIRD: &str = "Troisième texte";

    fn harness(direction: Direction) -> Harness<'static, String> {
        let mut harness = Harness::builder()
            .with_size(vec2(420.0, 240.0))
            .with_step_dt(1.0 / 60.0)
            .build_ui_state(
                move |ui, typed| {
                    theme::apply(ui.ctx(), Palette::Light);
                    set_direction(ui.ctx(), direction);
                    column(ui, |ui| {
                        for text in [FIRST, SECOND, THIRD] {
                            label(ui, text);
                        }
                        let options = FieldOptions {
                            name: "Nom",
                            ..FieldOptions::default()
                        };
                        text_field(ui, "field", typed, options);
                    });
                    finish_selection(ui.ctx());
                },
                String::new(),
            );
        harness.run();
        harness
    }

    fn press(harness: &mut Harness<'_, String>, at: Pos2, pressed: bool) {
        harness.hover_at(at);
        harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        harness.step();
    }

    fn drag(harness: &mut Harness<'_, String>, from: Pos2, to: Pos2) {
        press(harness, from, true);
        for share in [0.25, 0.5, 0.75, 1.0] {
            harness.hover_at(from + (to - from) * share);
            harness.step();
        }
        press(harness, to, false);
    }

    fn copied(harness: &mut Harness<'_, String>) -> Option<String> {
        harness.event(Event::Copy);
        harness.step();
        let commands = &harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    }

    #[test]
    fn what_is_swept_over_is_copied_in_the_order_it_is_written() {
        let mut harness = harness(Direction::Rtl);
        let rect = harness.get_by_value(FIRST).rect();
        // From the start, at the right, to beyond the end.
        drag(
            &mut harness,
            rect.right_center() - vec2(1.0, 0.0),
            rect.left_center() + vec2(1.0, 0.0),
        );
        assert_eq!(copied(&mut harness).as_deref(), Some(FIRST));
    }

    #[test]
    fn a_selection_reaches_over_labels_and_leaves_with_escape() {
        let mut harness = harness(Direction::Ltr);
        let from = harness.get_by_value(SECOND).rect().left_center() + vec2(1.0, 0.0);
        let third = harness.get_by_value(THIRD).rect();
        drag(&mut harness, from, third.right_center() - vec2(2.0, 0.0));
        assert_eq!(copied(&mut harness), Some(format!("{SECOND}\n{THIRD}")));
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(copied(&mut harness), None);
    }

    #[test]
    fn a_double_click_takes_a_word_and_a_triple_click_all() {
        let mut harness = harness(Direction::Ltr);
        let rect = harness.get_by_value(SECOND).rect();
        let word = rect.left_center() + vec2(10.0, 0.0);
        for expected in ["Deux", SECOND] {
            let clicks = if expected == SECOND { 3 } else { 2 };
            for _ in 0..clicks {
                press(&mut harness, word, true);
                press(&mut harness, word, false);
            }
            assert_eq!(copied(&mut harness).as_deref(), Some(expected));
            harness.run_steps(90);
        }
    }

    #[test]
    fn copying_in_a_field_copies_from_the_field() {
        let mut harness = harness(Direction::Ltr);
        let rect = harness.get_by_value(SECOND).rect();
        drag(&mut harness, rect.left_center(), rect.right_center());
        harness
            .get_by_role_and_label(egui::accesskit::Role::TextInput, "Nom")
            .focus();
        harness.run();
        assert_eq!(copied(&mut harness), None);
    }
}
