//! Under which licences the dependencies stand.

use super::*;
use std::iter::Peekable;

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
