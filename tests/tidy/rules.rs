//! Which room may use which, where the window and serde may be named, what every file opens with.
//!
//! The rules are functions from a path and a text to [`Sin`]s, so that the checker is tested on texts with one
//! sin each before it is believed on the tree.

use super::tokens::{tokens, without_comments_and_strings};
use super::*;

/// Each room and the rooms that it may use. `lib.rs` and `main.rs` are no rooms.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("job", &[]),
    ("draft", &["text"]),
    ("read", &["text", "job", "draft"]),
    ("align", &["text", "job", "draft"]),
    ("change", &["text", "job", "draft", "align"]),
    ("substance", &["text", "job", "draft", "align", "change"]),
    ("comparison", &["text", "job", "draft", "align", "change", "substance"]),
    ("project", &["text", "draft", "align"]),
    ("export", &["text", "job", "draft", "align", "change", "substance", "comparison", "project"]),
    ("files", &["job", "draft", "read", "project"]),
    ("cli", &["text", "job", "draft", "read", "align", "change", "substance", "comparison", "project", "export", "files"]),
    ("app", &["text", "job", "draft", "read", "align", "change", "substance", "comparison", "project", "export", "files"]),
];

/// Crates of the window, named under `app/` alone.
const WINDOW: &[&str] = &["egui", "eframe", "rfd", "winit"];

/// Serialised shapes are promises, so these words stand in `schema.rs` and in the settings alone.
const SERDE: &[&str] = &["serde", "serde_json", "Serialize", "Serializer", "Deserialize", "Deserializer"];

/// Marks of unfinished work, spelled so that this file does not bear them.
const MARKS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// A file that is longer, be it of tests, has two subjects; unit tests at its end do not count.
const LONGEST: usize = 500;

/// A rule that a file breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sin {
    Arrow { from: String, to: String },
    UnknownRoom(String),
    SecondDoor(String),
    Window(String),
    Serde(String),
    SuperSuper,
    NoOpening,
    Mark(&'static str),
    TooLong(usize),
}

/// All sins of one file of `src`. `path` is relative to it, with `/` between its parts.
fn sins(path: &str, source: &str) -> Vec<Sin> {
    let bare = without_comments_and_strings(source);
    let tokens = tokens(&bare);
    let mut found = Vec::new();
    let top = path.split('/').next().unwrap_or_default();
    let room = top.strip_suffix(".rs").unwrap_or(top);
    if !matches!(path, "lib.rs" | "main.rs") {
        match ROOMS.iter().find(|(name, _)| *name == room) {
            None => found.push(Sin::UnknownRoom(room.to_owned())),
            Some((_, allowed)) => {
                for to in rooms_named(&tokens, modules_above(path)) {
                    if !ROOMS.iter().any(|(name, _)| *name == to) {
                        found.push(Sin::UnknownRoom(to));
                    } else if to != room && !allowed.contains(&to.as_str()) {
                        found.push(Sin::Arrow { from: room.to_owned(), to });
                    }
                }
            }
        }
    }
    if path.ends_with("/mod.rs") {
        found.extend(open_modules(&tokens).map(Sin::SecondDoor));
    }
    let named = |words: &[&str]| words.iter().find(|w| tokens.contains(w)).map(|w| (*w).to_owned());
    if room != "app" {
        found.extend(named(WINDOW).map(Sin::Window));
    }
    if path != "app/settings.rs" && !path.ends_with("/schema.rs") {
        found.extend(named(SERDE).map(Sin::Serde));
    }
    if tokens.windows(3).any(|t| t == ["super", "::", "super"]) {
        found.push(Sin::SuperSuper);
    }
    found.extend(sins_of_any_file(source));
    found
}

/// The modules that a file opens to others besides itself: a room has one door, its `mod.rs`.
fn open_modules<'a>(tokens: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    let modules = tokens.windows(4).filter(|t| t[1] == "mod" && t[3] == ";");
    modules.filter(|t| matches!(t[0], "pub" | ")")).map(|t| t[2].to_owned())
}

/// The sins that a test can commit too.
fn sins_of_any_file(source: &str) -> Vec<Sin> {
    let mut found = Vec::new();
    if !source.starts_with("//!") {
        found.push(Sin::NoOpening);
    }
    let mut words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
    found.extend(words.find_map(|word| MARKS.iter().find(|mark| **mark == word)).map(|mark| Sin::Mark(mark)));
    let lines = source.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
    if lines > LONGEST {
        found.push(Sin::TooLong(lines));
    }
    found
}

/// How many modules stand between a file's own items and the crate's root: one for `files.rs`
/// and `read/mod.rs`, two for `read/docx.rs`.
fn modules_above(path: &str) -> usize {
    let parts = path.split('/').count();
    if path.ends_with("/mod.rs") { parts - 1 } else { parts }
}

/// The first name of every path that starts at the crate's root, through `crate::`, through a
/// group of `use`, or through a `super::` that reaches it.
fn rooms_named(tokens: &[&str], modules_above: usize) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0usize;
    let mut inline_modules: Vec<usize> = Vec::new(); // at which depth of braces each began
    for (at, token) in tokens.iter().enumerate() {
        match *token {
            "{" => {
                if at >= 2 && tokens[at - 2] == "mod" {
                    inline_modules.push(depth);
                }
                depth += 1;
            }
            "}" => {
                depth = depth.saturating_sub(1);
                if inline_modules.last() == Some(&depth) {
                    inline_modules.pop();
                }
            }
            "crate" | "super" if tokens.get(at + 1) == Some(&"::") => {
                let at_root = *token == "crate"
                    || (modules_above + inline_modules.len() == 1 && tokens.get(at.wrapping_sub(1)) != Some(&"::"));
                if at_root {
                    first_names(tokens, at + 2, &mut found);
                }
            }
            _ => {}
        }
    }
    found
}

/// The first name of the path, or of each path of the group, that begins at `at`.
fn first_names(tokens: &[&str], at: usize, found: &mut Vec<String>) {
    if tokens.get(at) != Some(&"{") {
        found.extend(tokens.get(at).map(|name| (*name).to_owned()));
        return;
    }
    let mut depth = 0usize;
    let mut begins = true;
    for token in &tokens[at..] {
        match *token {
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                if depth == 0 {
                    return;
                }
            }
            "," if depth == 1 => begins = true,
            name if begins && depth == 1 => {
                found.push(name.to_owned());
                begins = false;
            }
            _ => {}
        }
    }
}

#[test]
fn the_checker_sees_every_sin() {
    let arrow = |from: &str, to: &str| Sin::Arrow { from: from.to_owned(), to: to.to_owned() };
    let unknown = |room: &str| Sin::UnknownRoom(room.to_owned());
    let cases: &[(&str, &str, &[Sin])] = &[
        ("text/words.rs", "//! x\nuse crate::draft::Draft;", &[arrow("text", "draft")]),
        ("align/mod.rs", "//! x\nfn f() { crate::change::changes(); }", &[arrow("align", "change")]),
        ("draft/mod.rs", "//! x\nuse crate::{text, read::FORMATS};", &[arrow("draft", "read")]),
        ("draft/mod.rs", "//! x\nuse crate::{text::{self, cut}, job};", &[arrow("draft", "job")]),
        (
            "draft/mod.rs",
            "//! x\nuse crate :: {\n  text::{a, read::b},\n  // and\n  align as other,\n};",
            &[arrow("draft", "align")],
        ),
        ("draft/mod.rs", "//! x\nuse {crate::read, std::fmt};", &[arrow("draft", "read")]),
        ("draft/mod.rs", "//! x\npub(in crate::cli) fn f() {}", &[arrow("draft", "cli")]),
        ("job.rs", "//! x\nuse super::draft;", &[arrow("job", "draft")]),
        ("text/mod.rs", "//! x\nuse super::{cli, job};", &[arrow("text", "cli"), arrow("text", "job")]),
        ("comparison/mod.rs", "//! x\nuse crate::read;", &[arrow("comparison", "read")]),
        ("export/md.rs", "//! x\nuse crate::read;", &[arrow("export", "read")]),
        ("cli/mod.rs", "//! x\nuse crate::app;", &[arrow("cli", "app")]),
        ("app/mod.rs", "//! x\nuse crate::cli;", &[arrow("app", "cli")]),
        ("cellar/mod.rs", "//! x\n", &[unknown("cellar")]),
        ("draft/mod.rs", "//! x\nuse crate::cellar::Wine;", &[unknown("cellar")]),
        ("draft/mod.rs", "//! x\nuse crate::*;", &[unknown("*")]),
        ("draft/mod.rs", "//! x\npub mod id;\nmod number;", &[Sin::SecondDoor("id".to_owned())]),
        ("draft/mod.rs", "//! x\npub(crate) mod id;", &[Sin::SecondDoor("id".to_owned())]),
        ("draft/mod.rs", "//! x\nuse egui::Ui;", &[Sin::Window("egui".to_owned())]),
        ("main.rs", "//! x\nfn main() { eframe::run_native() }", &[Sin::Window("eframe".to_owned())]),
        ("files.rs", "//! x\nuse {rfd as dialog};", &[Sin::Window("rfd".to_owned())]),
        ("cli/mod.rs", "//! x\nuse winit;", &[Sin::Window("winit".to_owned())]),
        ("draft/mod.rs", "//! x\n#[derive(Clone, serde::Serialize)]\nstruct D;", &[Sin::Serde("serde".to_owned())]),
        ("draft/mod.rs", "//! x\n#[derive(Deserialize)]\nstruct D;", &[Sin::Serde("Deserialize".to_owned())]),
        ("read/mod.rs", "//! x\nuse serde_json::Value;", &[Sin::Serde("serde_json".to_owned())]),
        ("app/state.rs", "//! x\nuse serde_json::Value;", &[Sin::Serde("serde_json".to_owned())]),
        ("read/docx/body.rs", "//! x\nuse super::super::Block;", &[Sin::SuperSuper]),
        ("draft/id.rs", "use std::fmt;", &[Sin::NoOpening]),
        ("draft/id.rs", concat!("//! x\n// TO", "DO: later"), &[Sin::Mark(concat!("TO", "DO"))]),
        ("draft/id.rs", concat!("//! x\n/* FIX", "ME */"), &[Sin::Mark(concat!("FIX", "ME"))]),
    ];
    for (path, source, expected) in cases {
        assert_eq!(&sins(path, source), expected, "{path}: {source}");
    }
    let long = "//! x\n".repeat(LONGEST + 1);
    assert_eq!(sins("draft/id.rs", &long), [Sin::TooLong(LONGEST + 1)]);
    assert_eq!(sins_of_any_file(&long), [Sin::TooLong(LONGEST + 1)]);
}

#[test]
fn the_checker_accuses_nobody_wrongly() {
    let innocent: &[(&str, &str)] = &[
        ("lib.rs", "//! x\npub mod cli;\nuse crate::cli::run;"),
        ("read/mod.rs", "//! x\nuse crate::draft::{self, Draft};\nuse crate::{job::Job, read::block};"),
        ("text/mod.rs", "//! x\n// crate::draft and egui, serde\nconst A: &str = \"crate::draft egui \\\" serde\";"),
        ("text/mod.rs", "//! x\n/* /* crate::cli */ serde */ const A: &str = r#\"use \"crate::app\" serde\"#;"),
        (
            "text/mod.rs",
            "//! x\nfn f<'a>(c: &'a char) -> bool { *c == '\"' || *c == '\\'' || *c == '\\u{7f}' }\nconst S: &str = \"serde\";",
        ),
        ("text/mod.rs", "//! x\nconst B: &[u8] = br\"serde\"; const D: char = '/'; const E: char = '/';"),
        ("text/range.rs", "//! x\nuse super::words;"),
        ("job.rs", "//! x\n#[cfg(test)]\nmod tests {\n    use super::*;\n    use super::Job;\n}"),
        ("draft/schema.rs", "//! x\n#[derive(serde::Serialize)]\nstruct D;"),
        ("app/settings.rs", "//! x\nuse serde_json::Value;"),
        ("app/views/start.rs", "//! x\nuse egui::Ui;\nuse crate::comparison::compare;"),
    ];
    for (path, source) in innocent {
        assert_eq!(sins(path, source), [], "{path}: {source}");
    }
    let tested = format!("//! x\n#[cfg(test)]\nmod tests {{\n{}}}\n", "// a test\n".repeat(LONGEST));
    assert_eq!(sins("draft/id.rs", &tested), []);
}

#[test]
fn the_tree_keeps_the_rules() {
    let mut found = Vec::new();
    for (path, source) in rust_files("src") {
        found.extend(sins(&path, &source).into_iter().map(|sin| format!("src/{path}: {sin:?}")));
    }
    for folder in ["tests", "examples", "benches"] {
        for (path, source) in rust_files(folder) {
            found.extend(sins_of_any_file(&source).into_iter().map(|sin| format!("{folder}/{path}: {sin:?}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_room_of_the_table_is_there() {
    let there: BTreeSet<String> =
        rust_files("src").into_keys().filter_map(|path| path.split('/').next().map(str::to_owned)).collect();
    for (room, _) in ROOMS {
        assert!(there.contains(*room) || there.contains(&format!("{room}.rs")), "{room} is in the table and not in the tree");
    }
}
