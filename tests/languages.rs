//! The window's languages: that every word of the window stands in the language files, that all
//! languages say the same things, and that they are asked for as they are written.

#![cfg(feature = "gui")]
#![expect(clippy::disallowed_methods, reason = "reads the tree")]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use travaux::change::ChangeKind;
use travaux::draft::Status;
use travaux::export::EXPORTS;
use travaux::read::FORMATS;
use travaux::substance::{FindingKind, Topic};

/// The language that the others are held against.
const FIRST: &str = "en";
/// The file of what the engine's registries call in English, which the first language lacks.
const ENGINE: &str = "engine";

/// What literals are handed to that no user reads: names of widgets, of threads, of files, the log.
const UNREAD: &[&str] = &[
    "Id::unique",
    "id_salt",
    "from_id_salt",
    "with",
    "Panel::top",
    "Panel::bottom",
    "Panel::left",
    "Panel::right",
    "Grid::new",
    "push_id",
    "cfg!",
    "env!",
    "include_bytes!",
    "include_str!",
    "log::warn!",
    "log::error!",
    "language::engine",
    "set",
    "jobs::aside",
];

/// Other literals that no user reads, or that are the same in every language, by the file in which they stand.
const SAME: &[(&str, &[&str])] = &[
    ("action.rs", &["en", "uk"]),
    ("correct.rs", &["docx", "odt", "rtf"]),
    ("dialogs.rs", &["travaux"]),
    // Names of forms in the registry of exports.
    ("export_plan.rs", &["text", "md", "json", "csv"]),
    ("update/files.rs", &["html"]),
    ("keys.rs", &["macos", "Ctrl+", "Alt+", "Shift+", "Esc", "Cmd ", "Ctrl ", "Alt ", "Shift "]),
    // Printed by the command line, which speaks English.
    ("names.rs", &["per cent"]),
    ("mod.rs", &["Travaux", "org.travaux.Travaux", "a library of the windowing system is missing or failed"]),
    ("readings.rs", &["tracked-changes"]),
    ("samples.rs", &["landlord.md", "tenant.txt"]),
    ("settings.rs", &["travaux/settings/1", "lowercase", "settings.json", "org", "Travaux"]),
    (
        "theme.rs",
        &[
            "sans-semibold",
            "serif",
            "serif-semibold",
            "Hack",
            "Source Sans 3",
            "Source Sans 3 SemiBold",
            "Source Serif 4",
            "Source Serif 4 SemiBold",
        ],
    ),
    ("update/files.rs", &["{name}.txt"]),
];

/// Where messages stand in tables, to be asked for later; elsewhere they stand in `say!`.
const TABLES: &[&str] = &["action.rs", "samples.rs"];
/// Where sentences are made of findings, and how their messages begin.
const SENTENCES: &str = "names.rs";
const SENTENCE: &str = "said-";
/// The mechanism itself.
const MECHANISM: &str = "language.rs";

/// A message: the variables that it tells of, those of its attributes too.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of a language by file.
fn language(code: &str) -> BTreeMap<String, Messages> {
    let mut out = BTreeMap::new();
    for path in files_in(&root().join("assets/languages").join(code), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let parsed =
            fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        let mut messages = Messages::new();
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let mut told = BTreeSet::new();
            if let Some(pattern) = &message.value {
                variables(pattern, &mut told);
            }
            let key = message.id.name.to_owned();
            for attribute in &message.attributes {
                let mut told = BTreeSet::new();
                variables(&attribute.value, &mut told);
                messages.insert(format!("{key}.{}", attribute.id.name), told);
            }
            assert!(messages.insert(key.clone(), told).is_none(), "{key} stands twice in {}", path.display());
        }
        out.insert(path.file_stem().unwrap().to_string_lossy().into_owned(), messages);
    }
    out
}

fn variables(pattern: &Pattern<&str>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (inline, variants) = match expression {
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
            Expression::Inline(inline) => (inline, &[][..]),
        };
        if let InlineExpression::VariableReference { id } = inline {
            out.insert(id.name.to_owned());
        }
        for variant in variants {
            variables(&variant.value, out);
        }
    }
}

fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(place) = waiting.pop() {
        for path in fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The languages other than the first.
fn others() -> Vec<String> {
    let folders = fs::read_dir(root().join("assets/languages")).unwrap().map(|entry| entry.unwrap().file_name());
    folders.map(|name| name.to_string_lossy().into_owned()).filter(|name| name != FIRST).collect()
}

/// A string in the source: what stands before it, itself, and what follows up to the end of the call.
struct Literal {
    file: String,
    before: String,
    text: String,
    after: String,
}

/// The strings of the window's source, its tests and attributes apart.
fn literals() -> Vec<Literal> {
    let top = root().join("src/app");
    let mut out = Vec::new();
    for path in files_in(&top, "rs") {
        let file = path.strip_prefix(&top).unwrap().to_string_lossy().replace('\\', "/");
        let source = fs::read_to_string(&path).unwrap();
        let kept: Vec<&str> = source.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).collect();
        let code: Vec<char> = kept.join("\n").chars().collect();
        out.extend(strings(&code).into_iter().map(|(from, to)| Literal {
            file: file.clone(),
            before: code[from.saturating_sub(60)..from].iter().collect(),
            text: code[from + 1..to].iter().collect(),
            after: code[to + 1..code.len().min(to + 400)].iter().collect(),
        }));
    }
    out
}

/// Where strings begin and end in Rust code, comments, characters and attributes left out.
fn strings(code: &[char]) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let at = |i: usize| code.get(i).copied().unwrap_or('\0');
    let end_of = |from: usize| {
        let mut i = from + 1;
        while i < code.len() && at(i) != '"' {
            i += if at(i) == '\\' { 2 } else { 1 };
        }
        i
    };
    let mut i = 0;
    while i < code.len() {
        match at(i) {
            '/' if at(i + 1) == '/' => i += code[i..].iter().position(|c| *c == '\n').unwrap_or(code.len() - i),
            '#' if at(i + 1) == '[' => {
                let mut depth = 0;
                loop {
                    match at(i) {
                        '[' => depth += 1,
                        ']' => depth -= 1,
                        '"' => i = end_of(i),
                        _ => {}
                    }
                    i += 1;
                    if depth == 0 && at(i - 1) == ']' || i >= code.len() {
                        break;
                    }
                }
            }
            '\'' if at(i + 1) == '\\' => i += 2 + code[i + 2..].iter().position(|c| *c == '\'').unwrap_or(0) + 1,
            '\'' if at(i + 2) == '\'' => i += 3,
            '"' => {
                let to = end_of(i);
                out.push((i, to));
                i = to + 1;
            }
            _ => i += 1,
        }
    }
    out
}

impl Literal {
    /// What it is handed to: the path before the brackets that open before it.
    fn call(&self) -> String {
        let before = self.before.trim_end().trim_end_matches(['(', '[', '&', ' ', '\n']);
        let start = before.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '!'))).map_or(0, |i| i + 1);
        before.get(start..).unwrap_or_default().trim_start_matches(':').to_owned()
    }

    /// Whether it is a message that is asked for, now or through a table.
    fn asks(&self) -> bool {
        self.call() == "say!" || TABLES.contains(&self.file.as_str())
    }

    /// Whether it is handed to what no user reads.
    fn is_unread(&self) -> bool {
        let call = self.call();
        UNREAD.iter().any(|to| call == *to || call.ends_with(&format!("::{to}")))
    }

    /// Whether it holds letters besides what is put in and what is escaped.
    fn has_letters(&self) -> bool {
        let mut depth = 0;
        let mut letters = self.text.chars();
        while let Some(c) = letters.next() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                '\\' => {
                    let numbered = letters.next() == Some('u');
                    if numbered {
                        letters.by_ref().find(|c| *c == '}');
                    }
                }
                c if depth == 0 && c.is_alphabetic() => return true,
                _ => {}
            }
        }
        false
    }

    /// The names of what `say!` hands to a message; `None` when it is not asked for there.
    fn handed(&self) -> Option<BTreeSet<String>> {
        if self.call() != "say!" {
            return None;
        }
        let mut depth = 0;
        let mut names = BTreeSet::new();
        let mut part = String::new();
        let mut quoted = false;
        for c in self.after.chars() {
            quoted ^= c == '"';
            match c {
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => depth -= 1,
                _ => {}
            }
            if depth < 0 || (depth == 0 && c == ',' && !quoted) {
                names.extend(part.split_once(" = ").map(|(name, _)| name.trim().to_owned()));
                part.clear();
            } else {
                part.push(c);
            }
            if depth < 0 {
                break;
            }
        }
        Some(names)
    }
}

#[test]
fn all_languages_say_the_same_things() {
    let first = language(FIRST);
    for code in others() {
        let mut own = language(&code);
        own.remove(ENGINE).unwrap();
        assert_eq!(own.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>(), "files of {code}");
        for (file, messages) in &first {
            assert_eq!(&own[file], messages, "{file}.ftl of {code}: keys and their variables");
        }
    }
}

#[test]
fn every_file_of_a_language_is_compiled_in() {
    let source = fs::read_to_string(root().join("src/app/language.rs")).unwrap();
    for file in language(FIRST).keys() {
        assert!(source.contains(&format!("file!($code, \"{file}\")")), "{file}.ftl is not in the list");
    }
}

#[test]
fn what_the_engine_calls_in_english_has_a_name_in_every_language() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    wanted.extend(Topic::ALL.iter().map(|t| format!("topic-{}", t.name())));
    wanted.extend(FORMATS.iter().map(|f| format!("format-{}", f.name)));
    wanted.extend(EXPORTS.iter().map(|e| format!("export-{}", e.name)));
    wanted.extend(Status::ALL.iter().map(|s| format!("status-{}", s.name())));
    wanted.extend(FindingKind::ALL.iter().map(|k| format!("finding-{}", k.name())));
    wanted.extend(["none", "full", "limits"].map(|p| format!("protection-{p}")));
    let kinds = [ChangeKind::Unchanged, ChangeKind::Editorial, ChangeKind::Reworded, ChangeKind::Added, ChangeKind::Dropped];
    wanted.extend(kinds.iter().map(|k| format!("change-{}", k.name())));
    for code in others() {
        let own = language(&code);
        // Stages are told by running jobs, terms get their labels in comparing, and sentences are made in
        // `names.rs`: no registry lists them.
        let listed = |key: &&String| !["stage-", "term-", SENTENCE].iter().any(|other| key.starts_with(other));
        let known: BTreeSet<String> = own[ENGINE].keys().filter(listed).cloned().collect();
        assert_eq!(known, wanted, "{code}");
    }
}

/// What is made of a finding in other languages than the first, and what each sentence tells of.
#[test]
fn findings_are_worded_in_every_language() {
    let all: Vec<Literal> = literals().into_iter().filter(|l| l.file == SENTENCES).collect();
    let asked: BTreeSet<&str> = all.iter().map(|l| l.text.as_str()).filter(|text| text.starts_with(SENTENCE)).collect();
    let handed: BTreeSet<&str> = all.iter().filter(|l| l.call() == "set").map(|l| l.text.as_str()).collect();
    for code in others() {
        let own = language(&code);
        let said: Vec<_> = own[ENGINE].iter().filter(|(key, _)| key.starts_with(SENTENCE)).collect();
        assert_eq!(said.iter().map(|(key, _)| key.as_str()).collect::<BTreeSet<_>>(), asked, "{code}");
        let strange = |name: &&String| !handed.contains(name.as_str());
        let told: Vec<_> = said.iter().flat_map(|(_, told)| told.iter()).filter(strange).collect();
        assert!(told.is_empty(), "{code}: nobody hands {told:?}");
    }
}

#[test]
fn every_word_of_the_window_stands_in_the_language_files() {
    let keys: BTreeSet<String> = language(FIRST).into_values().flatten().map(|(key, _)| key).collect();
    let same = |literal: &Literal| SAME.iter().any(|(file, texts)| *file == literal.file && texts.contains(&literal.text.as_str()));
    let stray = |literal: &&Literal| {
        let sentence = literal.file == SENTENCES && literal.text.starts_with(SENTENCE);
        let message = sentence || literal.asks() && keys.contains(&literal.text);
        literal.has_letters() && !message && !literal.is_unread() && !same(literal) && literal.file != MECHANISM
    };
    let found: Vec<String> = literals().iter().filter(stray).map(|l| format!("{}: {}(\"{}\")", l.file, l.call(), l.text)).collect();
    assert!(found.is_empty(), "words that stand in no language file:\n{}", found.join("\n"));
}

#[test]
fn messages_are_asked_for_as_they_are_written() {
    let messages: Messages = language(FIRST).into_values().flatten().collect();
    let all = literals();
    let asked: BTreeSet<&str> = all.iter().filter(|l| l.asks()).map(|l| l.text.as_str()).collect();
    let unused: Vec<_> = messages.keys().filter(|key| !asked.contains(key.split('.').next().unwrap())).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
    for literal in &all {
        let Some(handed) = literal.handed() else { continue };
        let told = messages.get(&literal.text).unwrap_or_else(|| panic!("{}: no message {}", literal.file, literal.text));
        assert_eq!(&handed, told, "{}: what {} tells of", literal.file, literal.text);
    }
}

/// What is asked for without anything to tell of must be plain words on one line.
#[test]
fn plain_messages_are_plain() {
    for code in others().into_iter().chain([FIRST.to_owned()]) {
        for path in files_in(&root().join("assets/languages").join(&code), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap();
            for entry in parsed.body {
                let Entry::Message(message) = entry else { continue };
                let patterns = message.value.iter().chain(message.attributes.iter().map(|a| &a.value));
                for pattern in patterns {
                    let plain = matches!(pattern.elements.as_slice(), [PatternElement::TextElement { .. }]);
                    let mut told = BTreeSet::new();
                    variables(pattern, &mut told);
                    assert!(plain || !told.is_empty(), "{code}: {} is neither plain words nor tells of anything", message.id.name);
                }
            }
        }
    }
}
