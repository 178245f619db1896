//! The house rules that a compiler does not know: which room may use which, where the window and
//! serde may be named, what every file opens with, that no second list of a registry has gone
//! its own way, under which licences the dependencies stand.
//!
//! The rules on the source are functions from a path and a text to [`Sin`]s, so that the checker
//! is tested on texts with one sin each before it is believed on the tree.

#![expect(clippy::disallowed_methods, reason = "reads the tree, asks cargo and the built program")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::Chars;

use travaux::export::EXPORTS;
use travaux::read::FORMATS;
use travaux::substance::Topic;

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

/// A file that is longer, its unit tests apart, has two subjects.
const LONGEST: usize = 500;

/// Licences under which the program may be handed on with all that it links.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Further licences for what only the tests use and nobody hands on.
const TEST_LICENCES: &[&str] = &["MPL-2.0"];

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
    let lines = source.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
    if lines > LONGEST {
        found.push(Sin::TooLong(lines));
    }
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

/// Identifiers, `::`, and every other sign by itself.
fn tokens(bare: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = bare.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphanumeric() || first == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        out.push(token);
        rest = after.trim_start();
    }
    out
}

/// The source without comments, and with every string and character literal empty.
fn without_comments_and_strings(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|c| *c != '\n').is_some() {},
            '/' if rest.next_if_eq(&'*').is_some() => {
                skip_block_comment(&mut rest);
                out.push(' ');
            }
            '"' => {
                while let Some(c) = rest.next() {
                    match c {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                out.push_str("\"\"");
            }
            '\'' => skip_character(&mut rest),
            'r' if !out.ends_with(|c: char| c.is_alphanumeric() && c != 'b' || c == '_')
                && matches!(rest.peek(), Some('"' | '#')) =>
            {
                skip_raw(&mut rest, &mut out);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Skips the rest of a block comment, in which others may stand.
fn skip_block_comment(rest: &mut Peekable<Chars<'_>>) {
    let mut depth = 1;
    while depth > 0
        && let Some(c) = rest.next()
    {
        match c {
            '*' if rest.next_if_eq(&'/').is_some() => depth -= 1,
            '/' if rest.next_if_eq(&'*').is_some() => depth += 1,
            _ => {}
        }
    }
}

/// Skips a character literal; a lifetime has no closing quote and is skipped with its name's
/// first letter, which leaves nothing that matters.
fn skip_character(rest: &mut Peekable<Chars<'_>>) {
    match rest.next() {
        Some('\\') => {
            rest.next();
            while rest.next_if(|c| *c != '\'').is_some() {}
            rest.next();
        }
        _ => drop(rest.next_if_eq(&'\'')),
    }
}

/// Skips a raw string of which the `r` was read; a raw identifier loses its `r#`.
fn skip_raw(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    let mut hashes = 0;
    while rest.next_if_eq(&'#').is_some() {
        hashes += 1;
    }
    if rest.next_if_eq(&'"').is_none() {
        return;
    }
    while let Some(c) = rest.next() {
        if c == '"' && (0..hashes).all(|_| rest.next_if_eq(&'#').is_some()) {
            break;
        }
    }
    out.push_str("\"\"");
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

#[test]
fn every_invariant_has_a_test_that_bears_its_name() {
    let chapter = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let chapter = chapter.split("## Invariants").nth(1).and_then(|c| c.split("\n## ").next()).unwrap_or_default();
    let numbers: Vec<u32> = chapter.lines().filter_map(|l| l.split_once(". ")?.0.parse().ok()).collect();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
    let tests = rust_files("tests").into_values().collect::<String>();
    for n in numbers {
        assert!(tests.contains(&format!("fn invariant_{n:02}_")), "invariant {n} has no test that bears its name");
    }
}

#[test]
fn the_readme_names_what_the_registries_name() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let formats = endings().into_iter().map(|ending| format!(".{ending}")).collect::<BTreeSet<_>>();
    assert_eq!(first_cells(&readme, "## Formats"), formats, "formats");
    assert_eq!(first_cells(&readme, "## Exports"), exports(), "exports");
    assert_eq!(first_cells(&readme, "## Topics"), topics(), "topics");
}

/// The words in code quotes in the first cells of a chapter's table.
fn first_cells(readme: &str, chapter: &str) -> BTreeSet<String> {
    let lines = readme.lines().skip_while(|line| *line != chapter).skip(1).take_while(|line| !line.starts_with("## "));
    let cells = lines.filter_map(|line| line.strip_prefix('|')?.split('|').next());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

#[test]
fn the_help_names_what_the_registries_name() {
    for args in [&["--help"][..], &["help", "compare"]] {
        let help = printed(args);
        assert_eq!(indented(&help, "Files that are read:"), endings(), "formats in {args:?}");
        assert_eq!(indented(&help, "Formats that are written:"), exports(), "exports in {args:?}");
        assert_eq!(indented(&help, "Topics:"), topics(), "topics in {args:?}");
    }
}

/// The words in the indented lines under a heading; a line in brackets says what is not there yet.
fn indented(help: &str, heading: &str) -> BTreeSet<String> {
    let lines = help.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| line.starts_with(' '));
    let said = lines.filter(|line| !line.trim_start().starts_with('('));
    said.flat_map(|line| line.split([',', ' '])).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn endings() -> BTreeSet<String> {
    FORMATS.iter().flat_map(|format| format.endings).map(|ending| (*ending).to_owned()).collect()
}

fn exports() -> BTreeSet<String> {
    EXPORTS.iter().map(|export| export.name.to_owned()).collect()
}

fn topics() -> BTreeSet<String> {
    Topic::ALL.iter().map(|topic| topic.name().to_owned()).collect()
}

/// What the built program prints on standard output.
fn printed(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_travaux")).args(args).output().unwrap();
    assert!(output.status.success(), "travaux {args:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A file manager offers the program for every format that is read, by the types of the desktop.
#[test]
fn the_desktop_entry_names_what_the_registries_name() {
    let types: &[(&str, &[&str])] = &[
        ("odt", &["application/vnd.oasis.opendocument.text"]),
        ("docx", &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]),
        ("pdf", &["application/pdf"]),
        ("rtf", &["application/rtf"]),
        ("email", &["message/rfc822"]),
        // Other JSON is no draft, and the type tells them not apart.
        ("draft", &[]),
        ("html", &["application/xhtml+xml", "text/html"]),
        ("markdown", &["text/markdown"]),
        ("text", &["text/plain"]),
    ];
    let entry = fs::read_to_string(root().join("packaging/linux/org.travaux.Travaux.desktop")).unwrap();
    let line = entry.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap();
    let offered: BTreeSet<&str> = line.split_terminator(';').filter(|t| *t != "application/x-travaux").collect();
    let of = |name: &str| types.iter().find(|(format, _)| *format == name).map(|(_, types)| *types);
    let read: BTreeSet<&str> = FORMATS.iter().filter_map(|f| of(f.name)).flatten().copied().collect();
    assert!(FORMATS.iter().all(|f| of(f.name).is_some()), "a format without its type");
    assert_eq!(offered, read);
}

#[test]
fn all_dependencies_stand_under_listed_licences() {
    let metadata = metadata();
    let nodes: BTreeMap<&str, &serde_json::Value> =
        list(&metadata["resolve"]["nodes"]).map(|node| (node["id"].as_str().unwrap(), node)).collect();
    let mut shipped = BTreeSet::new();
    let mut waiting = vec![metadata["resolve"]["root"].as_str().unwrap()];
    while let Some(id) = waiting.pop() {
        if shipped.insert(id) {
            let linked = list(&nodes[id]["deps"]).filter(|dep| list(&dep["dep_kinds"]).any(|kind| kind["kind"] != "dev"));
            waiting.extend(linked.map(|dep| dep["pkg"].as_str().unwrap()));
        }
    }
    let mut faults = Vec::new();
    for package in list(&metadata["packages"]) {
        let licence = package["license"].as_str().unwrap_or_default();
        let for_tests = !shipped.contains(package["id"].as_str().unwrap());
        if !allows(licence, &|name| LICENCES.contains(&name) || (for_tests && TEST_LICENCES.contains(&name))) {
            faults.push(format!("{} stands under {licence:?}", package["name"]));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What cargo knows of the dependencies: of every platform where all have been fetched, else of
/// this one, for which the build has just fetched them. Never asks the network.
fn metadata() -> serde_json::Value {
    let rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output().unwrap();
    let version = String::from_utf8(rustc.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    for platform in [&[][..], &["--filter-platform", host]] {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["metadata", "--format-version", "1", "--locked", "--offline"]).args(platform).current_dir(root());
        if !cfg!(feature = "gui") {
            cargo.arg("--no-default-features");
        }
        let output = cargo.output().unwrap();
        if output.status.success() {
            return serde_json::from_slice(&output.stdout).unwrap();
        }
    }
    panic!("cargo metadata gives no answer without the network");
}

fn list(value: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    value.as_array().into_iter().flatten()
}

/// Whether an SPDX expression can be met by listed licences: one side of an OR, both of an AND.
/// The old slash means OR.
fn allows(expression: &str, listed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let met = either(&mut words, listed);
    met && words.next().is_none()
}

type Words<'a> = Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>, listed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = both(words, listed);
    while words.next_if_eq(&"OR").is_some() {
        met |= both(words, listed);
    }
    met
}

fn both(words: &mut Words<'_>, listed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(words, listed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, listed);
    }
    met
}

fn one(words: &mut Words<'_>, listed: &dyn Fn(&str) -> bool) -> bool {
    match words.next() {
        Some("(") => {
            let met = either(words, listed);
            words.next_if_eq(&")").is_some() && met
        }
        Some(name) if words.next_if_eq(&"WITH").is_some() => listed(&format!("{name} WITH {}", words.next().unwrap_or_default())),
        Some(name) => listed(name),
        None => false,
    }
}

#[test]
fn licence_expressions_are_understood() {
    let listed = |name: &str| matches!(name, "MIT" | "ISC" | "Apache-2.0 WITH LLVM-exception");
    let met =
        ["MIT", "GPL-3.0 OR MIT", "MIT/GPL-3.0", "(GPL-3.0 OR MIT) AND ISC", "Apache-2.0 WITH LLVM-exception", "ISC AND MIT OR X"];
    for expression in met {
        assert!(allows(expression, &listed), "{expression}");
    }
    for expression in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR X) AND Y", "Apache-2.0", "(MIT", "MIT)", "Apache-2.0 WITH X"] {
        assert!(!allows(expression, &listed), "{expression}");
    }
}

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
