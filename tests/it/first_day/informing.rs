//! What every interview begins with.

use egui::accesskit::Role;

use super::hands::Hands;

impl Hands {
    /// The person was told who keeps what: the words were read to them.
    #[track_caller]
    pub fn informs(&mut self) {
        let aloud = self.text("manner-read-aloud");
        self.press(Role::RadioButton, &aloud);
        assert!(self.is_on(Role::RadioButton, &aloud));
    }
}
