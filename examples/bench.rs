//! How well clauses are paired: files of cases with known links (`*.jsonl`), and what the engine
//! makes of them. Prints precision, recall and F1 by tag, recall by kind of edit, the dropped and
//! added clauses left alone, and how far the confidence can be trusted.
//!
//! `cargo run --release --no-default-features --example bench -- [--no-table] [--thinned | --shuffled | --flat] FILE.jsonl …`
//! `--thinned` takes about half of the clauses of each draft, `--shuffled` also puts those of the second in
//! another order, `--flat` also without anything standing under another: how plans of two hands answer one another.

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
    for file in files {
        let mut tally = cases::Tally::default();
        let frames = [("--thinned", Frame::Kept), ("--shuffled", Frame::Shuffled), ("--flat", Frame::Flat)];
        let frame = frames.into_iter().find(|(name, _)| options.iter().any(|o| o == name));
        for case in cases::load(std::slice::from_ref(&file))? {
            if let Some(case) = match frame {
                Some((_, frame)) => case.thinned(frame),
                None => Some(case),
            } {
                tally.add(&case, &method)?;
            }
        }
        println!("{file}\n{}", tally.report());
    }
    Ok(())
}
