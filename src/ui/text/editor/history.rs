//! What was changed, to be taken back and made again: pieces, not copies of the text.

/// How many steps are remembered.
const STEPS: usize = 400;
/// How many bytes they may hold together.
const BYTES: usize = 4 << 20;

/// What kind a change is: changes of one kind in a row are taken back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Typing,
    Deleting,
    Other,
}

/// One text in the place of another.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    /// Anchor and focus before.
    pub(super) before: (usize, usize),
    pub(super) kind: Kind,
}

/// The steps.
#[derive(Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    closed: bool,
}

impl History {
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// What comes next is a step of its own.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    pub(super) fn record(&mut self, step: Step) {
        self.undone.clear();
        let closed = std::mem::replace(&mut self.closed, step.kind == Kind::Other);
        if !closed
            && let Some(last) = self.done.last_mut()
            && last.kind == step.kind
            && join(last, &step)
        {
            return;
        }
        self.done.push(step);
        let mut held = 0;
        let kept = self.done.iter().rev().take(STEPS).take_while(|step| {
            held += step.removed.len() + step.inserted.len();
            held <= BYTES
        });
        let forgotten = self.done.len() - kept.count().max(1);
        self.done.drain(..forgotten);
    }

    /// The last step, which is taken back.
    pub(super) fn undo(&mut self) -> Option<Step> {
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        self.closed = true;
        Some(step)
    }

    /// The last step that was taken back, which is made again.
    pub(super) fn redo(&mut self) -> Option<Step> {
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        self.closed = true;
        Some(step)
    }
}

/// Adds a step to the one before, if it goes on where that ended.
fn join(last: &mut Step, step: &Step) -> bool {
    match step.kind {
        Kind::Typing if step.removed.is_empty() && step.at == last.at + last.inserted.len() => {
            last.inserted.push_str(&step.inserted);
            true
        }
        Kind::Deleting if !last.inserted.is_empty() || !step.inserted.is_empty() => false,
        Kind::Deleting if step.at == last.at => {
            last.removed.push_str(&step.removed);
            true
        }
        Kind::Deleting if step.at + step.removed.len() == last.at => {
            last.removed.insert_str(0, &step.removed);
            last.at = step.at;
            true
        }
        _ => false,
    }
}
