//! The house rules that a compiler does not know: which room may use which, where the window and
//! serde may be named, what every file opens with, that no second list of a registry has gone
//! its own way, under which licences the dependencies stand.

#![expect(clippy::disallowed_methods, reason = "reads the tree, asks cargo and the built program")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

mod licences;
mod registries;
mod rules;
mod tokens;

/// Every Rust file under a folder of the tree, by its path within that folder.
fn rust_files(folder: &str) -> BTreeMap<String, String> {
    let top = root().join(folder);
    let mut found = BTreeMap::new();
    let mut waiting = vec![top.clone()];
    while let Some(place) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&place) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.insert(relative(&path, &top), fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn relative(path: &Path, top: &Path) -> String {
    let parts = path.strip_prefix(top).unwrap().components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
