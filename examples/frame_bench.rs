//! How long a frame of the edition takes: opens the files named (drafts, or a project), then
//! stands still, scrolls, pages, jumps from change to change and from end to end for 300 frames
//! each, and prints the time of a frame with tessellation, by the clock. No display is needed.
//!
//! `cargo run --release --example frame_bench -- FILE FILE`

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the clock")]

use std::path::PathBuf;
use std::time::Instant;

use egui::{Event, Key, Modifiers, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2};
use travaux::app::{App, Jobs, PreparedDialogs, Settings};

struct Bench {
    ctx: egui::Context,
    app: App,
    frame: u32,
}

impl Bench {
    /// Draws one frame with these events; gives its time in milliseconds.
    fn draw(&mut self, events: Vec<Event>) -> f64 {
        self.frame += 1;
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
        let mut all = vec![Event::PointerMoved(pos2(700.0, 450.0))];
        all.extend(events);
        let input =
            RawInput { screen_rect: Some(screen), time: Some(f64::from(self.frame) / 60.0), events: all, ..Default::default() };
        let before = Instant::now();
        let app = &mut self.app;
        let mut out = self.ctx.run_ui(input, |ui| app.frame(ui));
        let _ = self.ctx.tessellate(std::mem::take(&mut out.shapes), out.pixels_per_point);
        let spent = before.elapsed();
        out.textures_delta.clear();
        spent.as_secs_f64() * 1e3
    }

    fn measure(&mut self, name: &str, events: impl Fn(u32) -> Vec<Event>) {
        let mut times: Vec<f64> = (0..300).map(|i| self.draw(events(i))).collect();
        times.sort_by(f64::total_cmp);
        let at = |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or(0.0);
        println!("{name:8} p50 {:6.2} ms   p99 {:6.2} ms   longest {:6.2} ms", at(0.5), at(0.99), at(0.999));
    }
}

fn key(key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

fn main() {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    let ctx = egui::Context::default();
    let app = App::for_test(&ctx, Jobs::inline(), Box::new(PreparedDialogs::new([])), Settings::default());
    let mut bench = Bench { ctx, app, frame: 0 };
    let before = Instant::now();
    bench.app.open(files);
    for _ in 0..3 {
        bench.draw(vec![]);
    }
    println!("opened in {:.0} ms", before.elapsed().as_secs_f64() * 1e3);
    bench.measure("still", |_| vec![]);
    let wheel = |_| {
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, egui::MouseWheelSource::Unknown);
        vec![Event::MouseWheel { unit, delta: vec2(0.0, -60.0), phase, source, modifiers: Modifiers::NONE }]
    };
    bench.measure("scroll", wheel);
    bench.measure("page", |_| key(Key::PageDown));
    bench.measure("change", |_| key(Key::J));
    bench.measure("ends", |i| key(if i % 2 == 0 { Key::End } else { Key::Home }));
}
