//! What the command line says: messages of one line on standard error, results on standard output.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::Path;

use super::{Exit, Failure};
use crate::export::harmless;
use crate::files::write_fault;

/// One line on standard error. Where nobody listens there is nobody to tell.
pub(super) fn tell(message: &str) {
    let _ = writeln!(io::stderr(), "travaux: {}", one_line(message));
}

/// `FILE: what is wrong; what to do`.
pub(super) fn tell_of(path: &Path, wrong: &str, remedy: &str) {
    tell(&format!("{}: {wrong}; {remedy}", path.display()));
}

/// A text that stays on its line and steers no terminal, whatever a file is called.
fn one_line(text: &str) -> String {
    harmless(text).replace(['\n', '\t', '\u{2028}', '\u{2029}'], "\u{fffd}")
}

/// A result on standard output. A reader that has seen enough is no fault.
pub(super) fn result(fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<Exit, Failure> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match fill(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let (wrong, remedy) = write_fault(&error);
            tell(&format!("standard output: {wrong}; {remedy}"));
            Err(Failure::Told(Exit::Unwritten))
        }
        _ => Ok(Exit::Done),
    }
}

/// A text on standard output.
pub(super) fn print(text: &str) -> Result<Exit, Failure> {
    result(|out| out.write_all(text.as_bytes()))
}

/// What is being done, on a line of its own that is overwritten and wiped in the end; only where
/// standard error is a terminal.
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn new(quiet: bool) -> Self {
        Self { shown: !quiet && io::stderr().is_terminal() }
    }

    pub(super) fn stage(&self, stage: &str) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\u{1b}[K{}…", one_line(stage));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
