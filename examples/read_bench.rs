//! How long reading a file takes against opening it at all: the zip unpacked and every event of its XML
//! walked, or a text decoded and its words counted. Best of ten of each, in one process.
//!
//! `cargo run --release --no-default-features --example read_bench -- FILE ...`

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the clock and the files")]

use std::io::{Cursor, Read as _};
use std::time::{Duration, Instant};

use quick_xml::Reader;
use quick_xml::events::Event;
use travaux::job::Job;
use travaux::read::read;

/// How often each is done; the best counts.
const TIMES: usize = 10;

fn main() {
    for path in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&path) else {
            println!("{path}: cannot be opened");
            continue;
        };
        let opened = best(|| scan(&bytes));
        let draft = best(|| read(&bytes, &path, &Job::new()).map_or(0, |d| d.clauses.len()));
        println!(
            "{path}: opened and scanned {:.1} ms ({} units), read {:.1} ms ({} clauses): {:.1} times",
            opened.0.as_secs_f64() * 1e3,
            opened.1,
            draft.0.as_secs_f64() * 1e3,
            draft.1,
            draft.0.as_secs_f64() / opened.0.as_secs_f64()
        );
    }
}

/// The shortest time of the work, and what it gave.
fn best(work: impl Fn() -> usize) -> (Duration, usize) {
    let mut out = (Duration::MAX, 0);
    for _ in 0..TIMES {
        let start = Instant::now();
        let given = work();
        out = (out.0.min(start.elapsed()), given);
    }
    out
}

/// Events of all XML of a package, or words of a text.
fn scan(bytes: &[u8]) -> usize {
    let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).split_whitespace().count();
    };
    let mut events = 0;
    for at in 0..package.len() {
        let Ok(mut part) = package.by_index(at) else { continue };
        let mut text = Vec::new();
        if !part.name().is_ok_and(|n| n.ends_with(".xml")) || part.read_to_end(&mut text).is_err() {
            continue;
        }
        let mut reader = Reader::from_reader(text.as_slice());
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Eof => break,
                Event::Start(e) | Event::Empty(e) => events += 1 + e.attributes().flatten().count(),
                _ => events += 1,
            }
        }
    }
    events
}
