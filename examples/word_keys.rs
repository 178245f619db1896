//! Prints what each word of standard input (one a line) is compared by: `assets/words/make.py` asks it.

use std::io::{self, BufRead as _, Write as _};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for word in io::stdin().lock().lines() {
        let word = word?;
        writeln!(out, "{word}\t{}", travaux::align::word_key(&word).unwrap_or_default())?;
    }
    out.flush()
}
