//! No second list of a registry has gone its own way: documents, help, the desktop's entry.

use super::*;
use travaux::export::EXPORTS;
use travaux::read::FORMATS;
use travaux::substance::Topic;

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
