//! How well clauses are paired: files of cases with known links (`*.jsonl`), and what the engine
//! makes of them. Prints precision, recall and F1 by tag, recall by kind of edit, the dropped and
//! added clauses left alone, and how far the confidence can be trusted.
//!
//! `cargo run --release --no-default-features --example bench -- [--no-table] [--conditions] [--thinned | --shuffled | --flat] FILE.jsonl …`
//! A `.jsonl` file has a report of its own; files written by hand (`tests/cases/frames/*.case`) have one together.
//! `--thinned` takes about half of the clauses of each draft, `--shuffled` also puts those of the second in
//! another order, `--flat` also without anything standing under another: how plans of two hands answer one another.
//! `--conditions` puts one in three clauses of the second under another condition (recall: edit `condition`).

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the files of cases")]

#[expect(dead_code, reason = "fitting asks for more")]
mod cases;

use std::error::Error;

use cases::Frame;
use travaux::align::Method;

fn main() -> Result<(), Box<dyn Error>> {
    let (options, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let method = Method { word_table: !options.iter().any(|o| o == "--no-table"), ..Method::default() };
    let frames = [("--thinned", Frame::Kept), ("--shuffled", Frame::Shuffled), ("--flat", Frame::Flat)];
    let frame = frames.into_iter().find(|(name, _)| options.iter().any(|o| o == name)).map(|(_, frame)| frame);
    let (written, lists): (Vec<String>, Vec<String>) = files.into_iter().partition(|f| cases::is_written(f));
    for files in lists.chunks(1).chain((!written.is_empty()).then_some(written.as_slice())) {
        let mut tally = cases::Tally::default();
        let loaded = cases::load(files)?;
        for (case, others) in loaded.iter().zip(loaded.iter().cycle().skip(loaded.len() / 2)) {
            let conditioned = options.iter().any(|o| o == "--conditions").then(|| case.conditioned(others)).flatten();
            let case = conditioned.as_ref().unwrap_or(case);
            if let Some(case) = frame.map_or_else(|| Some(case.clone()), |frame| case.thinned(frame)) {
                tally.add(&case, &method)?;
            }
        }
        println!("{}\n{}", files.join(" "), tally.report());
    }
    Ok(())
}
