//! `bilan`: the application, or one of its commands.

use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::process::ExitCode;

use bilan::app::{
    Places, Work, Worker, fonts_folder, language_files, language_folders, own_folder,
};
use bilan::authoring::languages;
use bilan::cli::{self, Arguments, Exit};
use bilan::lang::{LangId, Locales};
use bilan::text::TextEngine;
use bilan::ui::{self, Desk};
use clap::Parser as _;

mod desktop;

fn main() -> ExitCode {
    cli::panics_say_only_where();
    let arguments = Arguments::parse();
    // Never what was answered: the log may be read by others.
    let level = if arguments.verbose {
        tracing::Level::INFO
    } else {
        tracing::Level::ERROR
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .init();
    match &arguments.task {
        Some(task) => {
            let locales = locales(&arguments);
            let locale = locales.get(&system_language());
            cli::run(task, &arguments, &locales, &locale).into()
        }
        None => window(&arguments).into(),
    }
}

/// The language that commands speak: the system's, where the programme has it.
fn system_language() -> LangId {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    named
        .and_then(|name| LangId::of_system(&name))
        .unwrap_or_else(LangId::french)
}

/// The languages there are: those the programme carries, and those of the language files.
fn locales(arguments: &Arguments) -> Locales {
    languages(&language_files(&language_folders(arguments.content.as_deref())).0)
}

/// Opens the window with one renderer and, where that cannot start, with the other.
fn window(arguments: &Arguments) -> Exit {
    let Some(places) = places(arguments) else {
        let locale = locales(arguments).get(&system_language());
        cli::say_error(&locale.text("error-no-home"));
        return Exit::Failed;
    };
    let renderers = match arguments.renderer {
        Some(cli::Renderer::Glow) => vec![eframe::Renderer::Glow],
        Some(cli::Renderer::Wgpu) => vec![eframe::Renderer::Wgpu],
        // Windows without a graphics driver has only an old OpenGL; elsewhere OpenGL starts fastest.
        None if cfg!(windows) => vec![eframe::Renderer::Wgpu, eframe::Renderer::Glow],
        None => vec![eframe::Renderer::Glow, eframe::Renderer::Wgpu],
    };
    // Fonts are read while the window is being opened.
    let mut engine = Some(std::thread::spawn(TextEngine::new));
    let mut reasons = Vec::new();
    for renderer in renderers {
        let places = places.clone();
        let engine = engine.take();
        let measured = arguments.first_frame_then_quit;
        let started = std::panic::catch_unwind(AssertUnwindSafe(|| {
            ui::run(renderer, move |ctx| {
                if let Some(engine) = engine.and_then(|thread| thread.join().ok()) {
                    ui::text::set_engine(ctx, engine);
                }
                let desk = Desk::new(ctx, |wake| {
                    Worker::start(places, Box::new(desktop::Desktop), wake)
                });
                if measured {
                    desk.quitting_after_first_frame()
                } else {
                    desk
                }
            })
        }));
        match started {
            Ok(Ok(())) => return Exit::Fine,
            Ok(Err(error)) => reasons.push(error.to_string()),
            // A driver that panics is a driver that cannot start.
            Err(_) => reasons.push(format!("{renderer:?}")),
        }
    }
    let locale = locales(arguments).get(&system_language());
    cli::say_error(&locale.text("error-no-window"));
    for reason in reasons {
        tracing::info!(%reason, "a renderer could not start");
    }
    Exit::Failed
}

fn places(arguments: &Arguments) -> Option<Places> {
    let folders = directories::ProjectDirs::from("", "", "bilan");
    let data: Option<PathBuf> = folders.as_ref().map(|f| f.data_dir().to_path_buf());
    // Where a version before the vaults kept dossiers.
    let plain = arguments
        .vault
        .clone()
        .or_else(|| data.as_ref().map(|d| d.join("vault")))?;
    let vaults = arguments
        .vault
        .clone()
        .or_else(|| data.map(|d| d.join("vaults")))?;
    let settings = match (&arguments.vault, &folders) {
        // A vault of one's own brings its own settings, so that trying out changes nothing else.
        (Some(vault), _) => vault.join("settings.ron"),
        (None, Some(folders)) => folders.config_dir().join("settings.ron"),
        (None, None) => return None,
    };
    // It need not be there yet: the workshop makes it.
    let content = own_folder()
        .into_iter()
        .chain(arguments.content.clone())
        .collect();
    Some(Places {
        vaults,
        plain,
        work: Work::of_memory(bilan::app::memory()),
        settings,
        content,
        fonts: fonts_folder().into_iter().collect(),
        locales: language_folders(arguments.content.as_deref()),
    })
}
