//! Golden cases: `tests/cases/<room>/<what>.case`, one file a case.
//!
//! The first line says the point. Parts stand under `==== name`; the last is what is expected, in a
//! notation that a negotiator could read. `UPDATE_EXPECT=1 cargo test` writes the expectations
//! anew; the difference is reviewed like code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A case file in its parts.
pub struct Case {
    /// Names and texts of the parts before the expectation; a name may bear an argument.
    pub parts: Vec<(String, String)>,
}

impl Case {
    /// The parts called `a`, `b` …: the drafts.
    pub fn drafts(&self) -> Vec<&str> {
        self.parts.iter().filter(|(name, _)| name.len() == 1).map(|(_, text)| text.as_str()).collect()
    }
}

/// Every case of a room, by its file's path.
pub fn all(room: &str) -> Vec<(PathBuf, Case)> {
    files(room).into_iter().map(|path| (path.clone(), Case { parts: parts(&std::fs::read_to_string(path).unwrap()) })).collect()
}

/// Runs every case of a room: `found` gives what the part `expectation` should say.
pub fn check(room: &str, expectation: &str, found: impl Fn(&Case) -> String) {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut failures = String::new();
    for path in files(room) {
        let text = std::fs::read_to_string(&path).unwrap();
        let mark = format!("==== {expectation}\n");
        let (head, expected) = text.split_once(&mark).unwrap_or((text.as_str(), ""));
        let actual = found(&Case { parts: parts(head) });
        if actual.trim() == expected.trim() {
            continue;
        }
        if update {
            std::fs::write(&path, format!("{head}{mark}{}\n", actual.trim_end())).unwrap();
        } else {
            writeln!(failures, "{}\n--- expected\n{expected}--- found\n{actual}", path.display()).unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

fn files(room: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(room);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "case"));
    files.sort();
    assert!(!files.is_empty(), "{} holds no case", folder.display());
    files
}

fn parts(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("==== ") {
            out.push((name.trim().to_owned(), String::new()));
        } else if let Some((_, part)) = out.last_mut() {
            part.push_str(line);
            part.push('\n');
        }
    }
    out
}
