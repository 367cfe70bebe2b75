//! Watching the window: how long a frame takes, and what it tells the system.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use egui::{Context, Event, FullOutput, ViewportCommand};

use super::hands::Hands;

impl Hands {
    /// One event and the frame in which it is answered, up to the triangles that a graphics card draws; how long it took.
    pub fn frame(&mut self, event: Event) -> Duration {
        self.harness.event(event);
        let begun = Instant::now();
        self.harness.step();
        let shapes = self.harness.output().shapes.clone();
        let scale = self.harness.ctx.pixels_per_point();
        let triangles = self.harness.ctx.tessellate(shapes, scale);
        let took = begun.elapsed();
        assert!(!triangles.is_empty(), "nothing was drawn");
        took
    }

    /// From now on, remembers everything that the window says to the system around it.
    pub fn overheard(&mut self) -> Overheard {
        let overheard = Overheard::default();
        self.harness.ctx.add_plugin(overheard.clone());
        // What follows would be heard.
        let title = ViewportCommand::Title(String::from("overheard"));
        self.harness.ctx.send_viewport_cmd(title);
        self.harness.step();
        overheard
    }
}

/// What the window told the system: titles, and what it put on the clipboard.
#[derive(Debug, Clone, Default)]
pub struct Overheard(Arc<Mutex<Vec<String>>>);

impl Overheard {
    /// All of it.
    pub fn words(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl egui::Plugin for Overheard {
    fn debug_name(&self) -> &'static str {
        "overheard"
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        let mut words = self.0.lock().unwrap();
        for window in output.viewport_output.values() {
            words.extend(window.builder.title.clone());
            words.extend(window.commands.iter().filter_map(|c| match c {
                ViewportCommand::Title(title) => Some(title.clone()),
                _ => None,
            }));
        }
        for command in &output.platform_output.commands {
            words.push(format!("{command:?}"));
        }
    }
}
