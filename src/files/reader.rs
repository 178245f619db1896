//! Files from strangers are read in a process of their own: the same program, started again.
//!
//! In: an open file, which becomes the child's standard input. Out: the draft, which the child
//! writes to its standard output. Before it reads, the child gives up what it does not need
//! ([`confine`]): memory and time beyond a limit, other files, the network, other programs. The
//! parent stops it when the user cancels or it takes too long, and never holds the file's bytes.
//! A library or a test that has no program of its own to start reads in its own process.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::confine::{Protection, confine};
use super::schema::{parse_answer, write_answer};
use crate::draft::Draft;
use crate::job::Job;
use crate::read::{self, ReadError, ReadOptions, Revisions};

/// The argument that asks the program to be a reader; no file's name, no command and no option.
const ARGUMENT: &str = "--\u{1}read";

/// More than any draft takes: what the child writes is read no further.
const MOST_OUTPUT: u64 = 512 << 20;

/// How often the parent looks whether the user cancelled, and after how many looks it is too long.
const LOOK: Duration = Duration::from_millis(20);
const MOST_LOOKS: u32 = 60 * 50;

/// The program that can be started as a reader, once it said that it can.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Says that this program serves as a reader ([`serve_reader`]), so that files are read in a
/// process of their own from now on.
pub fn read_in_own_process() {
    // On Linux the link leads to the very file that runs, even where an update replaced it.
    let own = if cfg!(target_os = "linux") { Ok(PathBuf::from("/proc/self/exe")) } else { std::env::current_exe() };
    if let Ok(own) = own.and_then(|own| std::fs::metadata(&own).map(|_| own)) {
        let _ = PROGRAM.set(own);
    }
}

/// How files from strangers are read here: a short name for it, and a line for people.
pub fn protection() -> (&'static str, &'static str) {
    match PROGRAM.get() {
        None => ("none", "Files are read in the program's own process."),
        Some(_) => Protection::expected().words(),
    }
}

/// Serves as a reader when `args` (without the program's name) ask for one: reads standard input,
/// writes the answer. `None` when they ask for something else.
pub fn serve_reader(args: &[OsString]) -> Option<bool> {
    let [first, revisions, name] = args else { return None };
    if first != OsStr::new(ARGUMENT) {
        return None;
    }
    confine();
    let options = ReadOptions { revisions: if revisions == "original" { Revisions::Original } else { Revisions::Final } };
    let mut bytes = Vec::new();
    let answer = match io::stdin().lock().read_to_end(&mut bytes) {
        Ok(_) => read::read_with(&bytes, &name.to_string_lossy(), options, &Job::new()),
        Err(error) => Err(ReadError::System(super::system_words(&error))),
    };
    drop(bytes);
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    Some(write_answer(&answer, &mut out).and_then(|()| out.flush()).is_ok())
}

/// Reads a draft in a process of its own. `None` where there is none to be had.
pub(super) fn read_apart(file: File, name: &str, options: ReadOptions, job: &Job) -> Option<Result<Draft, ReadError>> {
    let program = PROGRAM.get()?;
    let revisions = if options.revisions == Revisions::Original { "original" } else { "final" };
    #[expect(clippy::disallowed_methods, reason = "this program itself, as a reader that can do nothing but read")]
    let started = Command::new(program)
        .args([ARGUMENT, revisions, name])
        .stdin(Stdio::from(file))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = started.ok()?;
    let answer = answer_of(&mut child, job);
    // Whatever came: no reader outlives its reading.
    let _ = child.kill();
    let _ = child.wait();
    Some(answer)
}

/// What the child writes until it closes its output.
fn answer_of(child: &mut Child, job: &Job) -> Result<Draft, ReadError> {
    let Some(out) = child.stdout.take() else { return Err(ReadError::System("its reader has no output".to_owned())) };
    std::thread::scope(|scope| {
        let (sender, receiver) = channel();
        scope.spawn(move || {
            let mut bytes = Vec::new();
            let whole = out.take(MOST_OUTPUT).read_to_end(&mut bytes).is_ok();
            let _ = sender.send(whole.then_some(bytes)); // nobody waits any more for a child that was stopped
        });
        for _ in 0..MOST_LOOKS {
            match receiver.recv_timeout(LOOK) {
                Ok(Some(bytes)) => return parse_answer(&bytes).unwrap_or_else(|| Err(too_much())),
                Ok(None) | Err(RecvTimeoutError::Disconnected) => return Err(too_much()),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if job.checkpoint().is_err() {
                let _ = child.kill(); // ends its output, on which the scope's thread waits
                return Err(ReadError::Cancelled);
            }
        }
        let _ = child.kill();
        Err(too_much())
    })
}

/// A child that gave no whole answer hit one of its limits.
fn too_much() -> ReadError {
    ReadError::Unsupported {
        what: "reading it takes more memory or time than any draft needs".to_owned(),
        remedy: "ask for it in another format, or save its text alone as .txt",
    }
}
