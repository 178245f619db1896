//! What a frame of the edition costs: opens the files named (drafts, or a project), or three drafts of
//! 10,000 clauses made up here, first with the work on threads of its own, and draws until all is
//! there. Then it stands still, scrolls, pages, jumps along the minimap, goes from change to change
//! and from end to end for 1,500 frames each; the substance board scrolls and goes from line to line, the
//! flow view stands still, follows the marks and is hovered over, whole and readable. Printed are p50, p99 and the longest after the first
//! 60 frames, in milliseconds of the thread's processor time (by the clock where the system does not
//! tell it), with tessellation. No display is needed.
//!
//! `cargo run --release --example frame_bench -- FILE FILE`

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the clock, and writes the drafts that it opens")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, TouchPhase, pos2, vec2};
use travaux::app::{App, Jobs, PreparedDialogs, Settings};

/// Frames of one mode.
const FRAMES: u32 = 1_500;
/// Frames of the first second, in which letters are drawn for the first time.
const FIRST: usize = 60;

struct Bench {
    ctx: egui::Context,
    app: App,
    frame: u32,
    /// Whether the last frame asked for another.
    wants_more: bool,
}

/// Processor time of this thread, where the system tells it, else time by the clock.
#[cfg(unix)]
fn spent(_start: Instant) -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}

#[cfg(not(unix))]
fn spent(start: Instant) -> Duration {
    start.elapsed()
}

impl Bench {
    fn new(jobs: Jobs) -> Self {
        let ctx = egui::Context::default();
        let app = App::for_test(&ctx, jobs, Box::new(PreparedDialogs::new([])), Settings::default());
        Self { ctx, app, frame: 0, wants_more: false }
    }

    /// Draws one frame with these events; gives its time in milliseconds.
    fn draw(&mut self, events: Vec<Event>) -> f64 {
        self.frame += 1;
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
        let input = RawInput { screen_rect: Some(screen), time: Some(f64::from(self.frame) / 60.0), events, ..Default::default() };
        let start = Instant::now();
        let before = spent(start);
        let app = &mut self.app;
        let mut out = self.ctx.run_ui(input, |ui| app.frame(ui));
        let _ = self.ctx.tessellate(std::mem::take(&mut out.shapes), out.pixels_per_point);
        let spent = spent(start).saturating_sub(before);
        self.wants_more = out.viewport_output.values().any(|v| v.repaint_delay < Duration::from_secs(1));
        out.textures_delta.clear();
        spent.as_secs_f64() * 1e3
    }

    fn measure(&mut self, name: &str, events: impl Fn(u32) -> Vec<Event>) {
        let all: Vec<f64> = (0..FRAMES).map(|i| self.draw(events(i))).collect();
        let longest = all.iter().skip(FIRST).copied().fold(0.0, f64::max);
        let mut times = all;
        times.sort_by(f64::total_cmp);
        let at = |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or(0.0);
        println!("{name:14} p50 {:6.2} ms   p99 {:6.2} ms   longest {longest:6.2} ms", at(0.5), at(0.99));
    }
}

fn key(key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

fn with_ctrl(key: Key) -> Vec<Event> {
    let event =
        |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::COMMAND | Modifiers::CTRL };
    vec![event(true), event(false)]
}

fn click(pos: Pos2) -> Vec<Event> {
    let event = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    vec![Event::PointerMoved(pos), event(true), event(false)]
}

/// A fixed series of numbers without order.
fn mixed(n: u64) -> u64 {
    let x = n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x ^ (x >> 27)
}

/// A draft of `clauses` clauses of 20 to 60 words; a later version changes a word in one of three, and
/// drops one clause in a hundred.
fn made_up(clauses: u64, version: u64) -> String {
    let mut text = String::new();
    let mut number = 0;
    for clause in 0..clauses {
        if version > 0 && mixed(clause * 7 + version).is_multiple_of(100) {
            continue;
        }
        number += 1;
        let _ = write!(text, "{number}. ");
        let changed = version > 0 && mixed(clause * 13 + version).is_multiple_of(3);
        let words = 20 + mixed(clause) % 40;
        for word in 0..words {
            let salt = if changed && word % 11 == 5 { version } else { 0 };
            let mut n = mixed(clause * 1_000 + word + salt * 7_919) % 4_000;
            for _ in 0..2 + n % 3 {
                let syllables = ["ta", "ro", "mi", "sen", "ka", "lu", "ver", "do", "pi", "nor"];
                text.push_str(syllables.get((n % 10) as usize).copied().unwrap_or_default());
                n /= 10;
            }
            text.push(if word + 1 == words { '.' } else { ' ' });
        }
        text.push_str("\n\n");
    }
    text
}

fn main() {
    let mut files: Vec<PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    let folder = std::env::temp_dir().join(format!("travaux-bench-{}", std::process::id()));
    if files.is_empty() && std::fs::create_dir_all(&folder).is_ok() {
        for version in 0..3 {
            let path = folder.join(format!("Version {}.txt", version + 1));
            if std::fs::write(&path, made_up(10_000, version)).is_ok() {
                files.push(path);
            }
        }
    }
    // While work is done on other threads no frame waits for it.
    let mut opening = Bench::new(Jobs::threads(|| {}));
    let clock = Instant::now();
    opening.app.open(files.clone());
    let (mut longest, mut frames, mut first_rows) = (0.0_f64, 0, None);
    while clock.elapsed() < Duration::from_mins(2) && (opening.app.is_working() || opening.app.edition.is_none()) {
        let spent = opening.draw(vec![]);
        longest = if frames > 0 { longest.max(spent) } else { longest };
        frames += 1;
        if first_rows.is_none() && opening.app.edition.is_some() {
            first_rows = Some(clock.elapsed());
        }
        std::thread::sleep(Duration::from_millis(4));
    }
    println!(
        "opening  {} frames, longest {longest:.2} ms; first rows after {:.0} ms, all after {:.0} ms",
        frames,
        first_rows.unwrap_or_default().as_secs_f64() * 1e3,
        clock.elapsed().as_secs_f64() * 1e3
    );
    drop(opening);
    let mut bench = Bench::new(Jobs::inline());
    bench.app.open(files);
    for _ in 0..10 {
        bench.draw(vec![]);
    }
    bench.measure("still", |_| vec![]);
    for _ in 0..120 {
        bench.draw(vec![]);
    }
    if bench.wants_more {
        println!("idle     asks for frames all the time: {:?}", bench.ctx.repaint_causes());
    } else {
        println!("idle     asks for no frame");
    }
    let wheel = |_| {
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, egui::MouseWheelSource::Unknown);
        let there = Event::PointerMoved(pos2(700.0, 450.0));
        vec![there, Event::MouseWheel { unit, delta: vec2(0.0, -60.0), phase, source, modifiers: Modifiers::NONE }]
    };
    bench.measure("scroll", wheel);
    bench.measure("page", |_| key(Key::PageDown));
    bench.measure("jump", |i| click(pos2(1255.0, 160.0 + (mixed(u64::from(i)) % 590) as f32)));
    bench.measure("change", |_| key(Key::J));
    bench.measure("ends", |i| key(if i % 2 == 0 { Key::End } else { Key::Home }));
    bench.draw(with_ctrl(Key::Num2));
    bench.measure("board still", |_| vec![]);
    bench.measure("board scroll", wheel);
    bench.measure("board lines", |_| key(Key::ArrowDown));
    bench.draw(with_ctrl(Key::Num3));
    bench.measure("flow still", |_| vec![]);
    bench.measure("flow marks", |_| key(Key::ArrowDown));
    bench.measure("flow change", |i| key(if i % 40 == 39 { Key::ArrowRight } else { Key::J }));
    let hover = |i| vec![Event::PointerMoved(pos2(330.0 + (i % 3) as f32 * 240.0, 160.0 + (mixed(u64::from(i)) % 590) as f32))];
    bench.measure("flow hover", hover);
    bench.app.view.flow.whole = Some(false);
    bench.measure("flow read", wheel);
    bench.measure("flow read keys", |_| key(Key::ArrowDown));
    let _ = std::fs::remove_dir_all(&folder);
}
