//! How well clauses are paired: files of cases with known links (`*.jsonl`), and what the engine
//! makes of them. Prints precision, recall and F1 by tag, recall by kind of edit, the dropped and
//! added clauses left alone, and how far the confidence can be trusted.
//!
//! `cargo run --release --no-default-features --example bench -- [--no-table] [--thinned | --shuffled] FILE.jsonl …`
//! `--thinned` takes about half of the clauses of each draft, `--shuffled` also puts those of the second in
//! another order: how plans of two hands answer one another.

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the files of cases")]

#[expect(dead_code, reason = "fitting asks for more")]
mod cases;

use std::error::Error;

use travaux::align::Method;

fn main() -> Result<(), Box<dyn Error>> {
    let (options, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let method = Method { word_table: !options.iter().any(|o| o == "--no-table"), ..Method::default() };
    for file in files {
        let mut tally = cases::Tally::default();
        let asked = |option: &str| options.iter().any(|o| o == option);
        let (thinned, shuffled) = (asked("--thinned"), asked("--shuffled"));
        for case in cases::load(std::slice::from_ref(&file))? {
            if let Some(case) = if thinned || shuffled { case.thinned(shuffled) } else { Some(case) } {
                tally.add(&case, &method)?;
            }
        }
        println!("{file}\n{}", tally.report());
    }
    Ok(())
}
