//! Reading: bytes into drafts.
//!
//! Golden cases stand in `tests/cases/read`: `==== source NAME`, the file's text, `==== clauses`,
//! one line a clause: `kind number | heading | text`, indented by level.

mod corpora;
mod mail;
mod markdown;
mod mutations;
mod open;
mod pdf;
mod rich;
mod same;
mod text;
mod web;
mod word;
mod word_words;

use std::fmt::Write as _;

use crate::cases;
use travaux::draft::{Clause, Draft};
use travaux::job::Job;
use travaux::read::{FORMATS, ReadError, read};

use crate::support::Dice;

fn draft(name: &str, text: &str) -> Draft {
    read(text.as_bytes(), name, &Job::new()).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn line(clause: &Clause) -> String {
    let shown = |s: &str| s.replace('\n', " / ").replace('\t', " \u{21e5} ");
    let number = clause.number.as_ref().map_or("-", |n| n.as_str());
    let mut out = "  ".repeat(clause.level as usize - 1);
    let _ = write!(
        out,
        "{} {number} | {} | {}",
        clause.kind.name(),
        clause.heading.as_deref().map_or("-".to_owned(), shown),
        shown(&clause.text)
    );
    out.trim_end().to_owned()
}

fn outline(draft: &Draft) -> String {
    draft.clauses.iter().map(|c| line(c) + "\n").collect()
}

/// The list is the order of the tree, and every parent is a clause that stands before.
fn assert_order(draft: &Draft) {
    let mut path: Vec<u32> = Vec::new();
    for clause in &draft.clauses {
        match clause.parent {
            None => path.clear(),
            Some(parent) => {
                let at = path.iter().position(|n| *n == parent.n);
                assert!(at.is_some(), "{} stands outside its parent {}", clause.id, parent);
                path.truncate(at.unwrap_or(0) + 1);
            }
        }
        path.push(clause.id.n);
        assert_eq!(clause.level as usize, path.len());
        for mark in &clause.marks {
            assert!(mark.range.end as usize <= clause.text.chars().count());
        }
    }
}

fn numbers(draft: &Draft) -> Vec<String> {
    draft.clauses.iter().filter_map(|c| c.number.as_ref()).map(ToString::to_string).collect()
}

fn skipped(draft: &Draft) -> Vec<(&str, u32)> {
    draft.coverage.skipped.iter().map(|s| (s.part.as_str(), s.count)).collect()
}

/// Every word `w1` … of `count` stands once in the draft.
fn assert_words(draft: &Draft, count: usize, source: &str) {
    let mut got: Vec<&str> = Vec::new();
    for clause in &draft.clauses {
        let texts = [clause.heading.as_deref().unwrap_or_default(), &clause.text];
        got.extend(texts.iter().flat_map(|t| t.split(|c: char| !c.is_alphanumeric())).filter(|w| w.starts_with('w')));
    }
    got.sort_unstable();
    let mut wanted: Vec<String> = (1..=count).map(|n| format!("w{n}")).collect();
    wanted.sort_unstable();
    assert_eq!(got, wanted, "{source}\n{}", outline(draft));
}

#[test]
fn golden_cases() {
    cases::check("read", "clauses", |case| {
        let (name, source) = case.parts.first().expect("a source");
        let draft = draft(name.strip_prefix("source ").expect("the source's name"), source);
        assert_order(&draft);
        outline(&draft)
    });
}

#[test]
fn formats_have_names_and_endings() {
    let names: Vec<&str> = FORMATS.iter().map(|f| f.name).collect();
    assert_eq!(names, ["odt", "docx", "pdf", "rtf", "email", "draft", "html", "markdown", "text"]);
    assert!(FORMATS.iter().all(|f| !f.endings.is_empty() && f.endings.iter().all(|e| *e == e.to_lowercase())));
}

#[test]
fn what_is_not_read_says_what_it_is() {
    let ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let mut locked = ole.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    for (bytes, name, want) in [
        (Vec::new(), "a.txt", "it is empty"),
        (b" \n\n ".to_vec(), "a.txt", "no word was found in it"),
        (ole, "a.doc", "this is an old Word or Office file (.doc)"),
        (locked, "a.docx", "it is protected by a password"),
        (b"%PDF-1.7\n".to_vec(), "a.docx", "it is damaged: its table of parts cannot be read; it may have been cut off"),
        (b"{\\rtf1 }".to_vec(), "a.txt", "no word was found in it"),
        (b"<!DOCTYPE html><html>".to_vec(), "a.txt", "no word was found in it"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "a.docx", "this is a picture or a recording, not a text"),
        (b"PK\x03\x04cut off".to_vec(), "a.docx", "it is damaged: its package cannot be opened; it may have been cut off"),
        (
            b"{\"schema\": \"travaux/draft/9\"}".to_vec(),
            "a.json",
            "it is no draft file: its schema is \"travaux/draft/9\", not \"travaux/draft/1\"",
        ),
    ] {
        let error = read(&bytes, name, &Job::new()).unwrap_err();
        assert_eq!(error.to_string(), want);
        assert!(!error.remedy().is_empty() && !error.remedy().ends_with('.'));
    }
}

/// Random bytes are refused; a text with a run of control characters in it is read.
#[test]
fn bytes_of_another_kind_are_no_text() {
    let mut dice = Dice::new(3);
    let random: Vec<u8> = (0..400).map(|_| dice.roll(256) as u8).collect();
    assert!(matches!(read(&random, "a.txt", &Job::new()), Err(ReadError::Unsupported { .. })));
    let mut text: Vec<u8> = (1..32).collect();
    text.extend(b"\n1. The Parties cease fire.\n2. They withdraw.\n");
    assert_eq!(numbers(&read(&text, "a.txt", &Job::new()).unwrap()), ["1", "2"]);
}

#[test]
fn a_cancelled_job_reads_nothing() {
    let job = Job::new();
    job.cancel();
    assert_eq!(read(b"1. Text.", "a.txt", &job), Err(ReadError::Cancelled));
}

#[test]
fn a_draft_file_is_taken_as_given() {
    let json = r#"{"schema": "travaux/draft/1", "title": "T", "clauses": [{"number": "Art 5.", "text": " as  given "}]}"#;
    let draft = draft("a.json", json);
    assert_eq!(outline(&draft), "clause Art 5. | - |  as  given\n");
    assert_eq!((draft.source.format.as_str(), draft.language, draft.source.sha256.len()), ("draft", None, 64));
}
