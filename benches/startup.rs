//! How long a counsellor waits for the window: `bilan` to its first painted frame, against an empty eframe window.
//!
//! Both are whole processes, from start to end, that quit once their first frame is on the screen. They take turns, in the
//! same run and with the same renderer, so that a busy machine slows both. Run it with `cargo bench --bench startup`;
//! where there is no display, under Xvfb with `-noreset`, or the server restarts between two windows and refuses one.
#![allow(clippy::print_stderr, reason = "a bench speaks through the terminal")]
#![allow(clippy::print_stdout, reason = "what it measures is for the terminal")]

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use eframe::egui;

/// Counted runs of each; one more of each goes before, to warm the disk's cache.
const RUNS: usize = 15;

/// The most that `bilan` may take, as a multiple of the empty window.
const GOAL: f64 = 1.3;

/// Longer than any machine needs for a window.
const TOO_LONG: Duration = Duration::from_mins(1);

/// The hidden argument with which the bench starts itself as the empty window.
const EMPTY_WINDOW: &str = "--empty-window";

const RENDERERS: [(&str, eframe::Renderer); 2] = [
    ("glow", eframe::Renderer::Glow),
    ("wgpu", eframe::Renderer::Wgpu),
];

fn main() {
    let mut arguments = std::env::args().skip_while(|a| a != EMPTY_WINDOW).skip(1);
    if let Some(name) = arguments.next() {
        std::process::exit(empty_window(&name));
    }
    if !has_display() {
        println!(
            "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): nothing was measured. Try `xvfb-run -a -s '-screen 0 1366x768x24 -noreset' cargo bench --bench startup`."
        );
        return;
    }
    for (name, _) in RENDERERS {
        match measure(name) {
            Ok(rounds) => report(name, &rounds),
            Err(reason) => println!("{name}: not measured: {reason}"),
        }
    }
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// One run of each, in milliseconds.
struct Round {
    bilan: f64,
    empty: f64,
}

fn measure(renderer: &str) -> Result<Vec<Round>, String> {
    // A first start: no settings, no dossiers, no cache of one's own.
    let home = tempfile::tempdir().map_err(|e| format!("no temporary folder: {e}"))?;
    let this =
        std::env::current_exe().map_err(|e| format!("the bench does not find itself: {e}"))?;
    let empty = || {
        time(&this, &[EMPTY_WINDOW, renderer], home.path())
            .map_err(|e| format!("the empty window {e}"))
    };
    let bilan = || {
        let arguments = ["--renderer", renderer, "--first-frame-then-quit"];
        time(
            Path::new(env!("CARGO_BIN_EXE_bilan")),
            &arguments,
            home.path(),
        )
        .map_err(|e| format!("`bilan` {e}"))
    };
    let mut rounds = Vec::new();
    for round in 0..=RUNS {
        let (bilan, empty) = if round % 2 == 0 {
            let first = bilan()?;
            (first, empty()?)
        } else {
            let first = empty()?;
            (bilan()?, first)
        };
        if round > 0 {
            rounds.push(Round { bilan, empty });
        }
    }
    Ok(rounds)
}

/// Milliseconds from the start of a process to its end.
fn time(programme: &Path, arguments: &[&str], home: &Path) -> Result<f64, String> {
    let start = Instant::now();
    let mut child = Command::new(programme)
        .args(arguments)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("APPDATA", home)
        .env("LOCALAPPDATA", home)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("did not start: {e}"))?;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            break status;
        }
        if start.elapsed() > TOO_LONG {
            child.kill().map_err(|e| e.to_string())?;
            child.wait().map_err(|e| e.to_string())?;
            return Err(format!("showed no frame in {} s", TOO_LONG.as_secs()));
        }
        std::thread::sleep(Duration::from_micros(300));
    };
    let elapsed = start.elapsed().as_secs_f64() * 1e3;
    if status.success() {
        Ok(elapsed)
    } else {
        let mut said = String::new();
        if let Some(mut stderr) = child.stderr.take() {
            stderr
                .read_to_string(&mut said)
                .map_err(|e| e.to_string())?;
        }
        Err(format!("ended with {status}: {}", said.trim()))
    }
}

fn report(renderer: &str, rounds: &[Round]) {
    let [bilan, empty] =
        [|r: &Round| r.bilan, |r: &Round| r.empty].map(|of| quartiles(rounds.iter().map(of)));
    let ratio = quartiles(rounds.iter().map(|r| r.bilan / r.empty));
    let verdict = if ratio[1] <= GOAL { "within" } else { "over" };
    println!(
        "{renderer}: {} runs of each, median (quartiles)",
        rounds.len()
    );
    println!(
        "  empty window  {:7.1} ms ({:.1}–{:.1})",
        empty[1], empty[0], empty[2]
    );
    println!(
        "  bilan         {:7.1} ms ({:.1}–{:.1})",
        bilan[1], bilan[0], bilan[2]
    );
    println!(
        "  ratio         {:7.3}    ({:.3}–{:.3}), {verdict} the goal of {GOAL}",
        ratio[1], ratio[0], ratio[2]
    );
}

/// First quartile, median and third quartile.
fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    [0.25, 0.5, 0.75].map(|share| {
        let place = share * sorted.len().saturating_sub(1) as f64;
        let at = |i: f64| sorted.get(i as usize).copied().unwrap_or(f64::NAN);
        let (below, above) = (at(place.floor()), at(place.ceil()));
        below + (above - below) * place.fract()
    })
}

/// An eframe window with nothing in it, which closes once its first frame has been shown; the exit code.
fn empty_window(name: &str) -> i32 {
    let Some((_, renderer)) = RENDERERS.into_iter().find(|(n, _)| *n == name) else {
        return 2;
    };
    let options = eframe::NativeOptions {
        renderer,
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 720.0]),
        ..Default::default()
    };
    let mut frames = 0;
    let shown = eframe::run_ui_native("empty", options, move |ui, _| {
        // The second frame begins when the first has been presented.
        if frames > 0 {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
        frames += 1;
        ui.ctx().request_repaint();
    });
    match shown {
        Ok(()) => 0,
        Err(reason) => {
            eprintln!("{reason}");
            1
        }
    }
}
