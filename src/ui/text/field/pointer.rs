//! The pointer in a field: placing the caret, selecting, and leaving by a click elsewhere.

use egui::{PointerButton, Pos2, Rect, Response, Ui};

use super::{Field, FieldState};

impl Field<'_> {
    /// Does what the pointer asks; whether the caret should be kept in sight.
    pub(super) fn pointer_events(
        &self,
        ui: &Ui,
        response: &Response,
        state: &mut FieldState,
        inner: Rect,
        corner: Pos2,
    ) -> bool {
        let (pressed, any_pressed, shift) = ui.input(|input| {
            let pointer = &input.pointer;
            let any = pointer.any_pressed();
            (pointer.primary_pressed(), any, input.modifiers.shift)
        });
        let down = response.is_pointer_button_down_on();
        if any_pressed && !down && response.has_focus() && !state.menu.is_open() {
            response.surrender_focus();
        }
        let Some(pointer) = response.interact_pointer_pos() else {
            return false;
        };
        let at = (pointer - corner) * self.scale;
        let at = (at.x, at.y);
        if state.editor.is_composing() {
            return false;
        }
        let mut dragged = false;
        if pressed && down {
            // Told at the press and not at the release, so that a drag goes on by words.
            match presses_in_a_row(ui, state, pointer) {
                3 if self.multiline => state.editor.select_line(at),
                3 => state.editor.select_all(),
                2 => state.editor.select_word(at),
                _ => state.editor.point(at, shift && state.visited),
            }
        } else if response.dragged_by(PointerButton::Primary) {
            let moved = ui.input(|input| input.pointer.is_moving());
            let outside = !inner.intersect(ui.clip_rect()).contains(pointer);
            let editor = &mut state.editor;
            let before = editor.ends();
            if moved || outside {
                editor.point(at, true);
            }
            if outside && editor.ends() != before {
                // Beyond the edge the text goes on moving under a pointer that rests.
                ui.ctx().request_repaint();
            }
            dragged = outside;
        }
        if pressed && down || response.clicked() {
            response.request_focus();
            state.visited = true;
        }
        dragged
    }
}

/// The how many-th press in one place this is: one, two or three.
fn presses_in_a_row(ui: &Ui, state: &mut FieldState, at: Pos2) -> u8 {
    let now = ui.input(|input| input.time);
    let (longest, farthest) = ui.ctx().options(|options| {
        let input = &options.input_options;
        (input.max_double_click_delay, input.max_click_dist)
    });
    let (before, place, count) = state.presses;
    let again = now - before < longest && place.distance(at) <= farthest;
    let count = if again { count % 3 + 1 } else { 1 };
    state.presses = (now, at, count);
    count
}
