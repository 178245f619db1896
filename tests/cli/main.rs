//! The command line: that the wires are joined. Runs the built binary on drafts that each test
//! writes into a folder of its own, and on the samples.

#![expect(clippy::disallowed_methods, reason = "files and processes are what is tested")]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

mod compare;
mod inspect;
mod refusals;
mod schema;

/// A folder for one test, removed when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("travaux-cli-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// A draft file of clauses numbered from 1.
    fn draft(&self, name: &str, clauses: &[&str]) -> PathBuf {
        let clauses: Vec<Value> =
            clauses.iter().enumerate().map(|(i, text)| json!({"number": (i + 1).to_string(), "text": text})).collect();
        let title = name.split('.').next();
        self.file(name, json!({"schema": "travaux/draft/1", "title": title, "language": "en", "clauses": clauses}).to_string())
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(&self.0).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const CAP: &str = "The armed forces of Ukraine shall be limited to 600,000 personnel.";
const CAP_IN_PEACE: &str = "The armed forces of Ukraine shall be limited to 800,000 personnel in peacetime.";
const SOVEREIGN: &str = "The sovereignty of Ukraine shall be confirmed by all parties.";
const VOTE: &str = "Elections shall be held within 100 days of signature.";

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env_remove("TRAVAUX_LOG");
    command.stdin(Stdio::null());
    command
}

fn travaux<T: AsRef<OsStr>>(args: &[T]) -> Output {
    command().args(args).output().unwrap()
}

/// Arguments of several kinds as one list.
fn args(parts: &[&dyn AsRef<OsStr>]) -> Vec<OsString> {
    parts.iter().map(|part| part.as_ref().to_owned()).collect()
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn written(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The one thing a failed call may do: its status, lines on standard error, nothing else.
#[track_caller]
fn assert_refused(output: &Output, expected: i32, words: &[&str]) {
    let told = said(output);
    assert_eq!(status(output), expected, "{told}");
    assert_eq!(written(output), "", "nothing on standard output");
    assert_eq!(told.lines().count(), words.len(), "a line for each fault: {told}");
    for (line, words) in told.lines().zip(words) {
        assert!(line.starts_with("travaux: ") && line.contains(words), "{line:?} should hold {words:?}");
        assert!(line.contains("; "), "{line:?} says what to do");
    }
}

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[track_caller]
fn assert_valid(schema: &Value, instance: &Value) {
    let validator = jsonschema::validator_for(schema).unwrap();
    let faults: Vec<String> = validator.iter_errors(instance).take(5).map(|e| format!("{}: {e:.300}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

fn comparison_of(parts: &[&dyn AsRef<OsStr>]) -> Value {
    let mut all = args(&[&"compare", &"--format", &"json"]);
    all.extend(args(parts));
    let output = travaux(&all);
    assert_eq!(status(&output), 0, "{}", said(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}
