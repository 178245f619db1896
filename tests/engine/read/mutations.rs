//! Invariant 9, damaged and hostile documents: seeds of every usual format, mutated by the dice, end in
//! a sound draft or an error. `TRAVAUX_MUTATIONS=10000 cargo test --release --test engine invariant_09` tries as
//! many of each format; without it a bounded number.

use std::io::{Cursor, Write as _};

use travaux::draft::Draft;
use travaux::job::Job;
use travaux::read::{ReadError, ReadOptions, Revisions, read_with};

use super::assert_order;
use crate::support::Dice;

/// How many of each format where nobody says otherwise.
const MUTATIONS: usize = 300;

// The seeds are those of the fuzz targets.
const TEXT: &[u8] = include_bytes!("../../../fuzz/seeds/draft.md");
const DOCUMENT: &[u8] = include_bytes!("../../../fuzz/seeds/document.xml");
const NUMBERING: &[u8] = include_bytes!("../../../fuzz/seeds/numbering.xml");
const COMMENTS: &[u8] = include_bytes!("../../../fuzz/seeds/comments.xml");
const CONTENT: &[u8] = include_bytes!("../../../fuzz/seeds/content.xml");
const HTML: &[u8] = include_bytes!("../../../fuzz/seeds/page.html");
const RTF: &[u8] = include_bytes!("../../../fuzz/seeds/draft.rtf");
const MAIL: &[u8] = include_bytes!("../../../fuzz/seeds/mail.eml");
const PDF: &[u8] = include_bytes!("../../../fuzz/seeds/draft.pdf");
const JSON: &[u8] = include_bytes!("../../../fuzz/seeds/draft.json");

/// What a program that mutates at random would take long to hit on.
const TOKENS: &[&str] = &[
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "&#x110000;",
    "&x;",
    "\u{0}",
    "\u{202e}",
    "[",
    "]",
    "{",
    "}",
    "\\",
    "%9",
    "99999999999",
    "-1",
    "((((",
    "<li>",
    "</ol>",
    "\n\n",
    "(a)",
    "XIV.",
    "Annex",
    "\u{feff}",
    "= =",
    "\\u-1?",
    "\\bin9999 ",
    " 0 R",
    "<<",
    ">>",
];

/// What a text's clauses are told by.
const SIGNS: &[&str] = &[
    "1.",
    "(a)",
    "Article 5",
    "§",
    "\n",
    "\n\n",
    " ",
    "[",
    "]",
    "word",
    "I.",
    "–",
    "\t",
    "2022",
    "#",
    "|",
    "**",
    "é",
    "Annex",
    "5.2.1",
    "\u{301}",
    "Done at",
];

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn relations(list: &[(&str, &str)]) -> String {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let one = |(k, t): &(&str, &str)| format!(r#"<Relationship Id="r{k}" Type="{kind}/{k}" Target="{t}"/>"#);
    format!("<Relationships>{}</Relationships>", list.iter().map(one).collect::<String>())
}

fn mutated(dice: &mut Dice, seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(5) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + dice.roll(40)).min(bytes.len());
        match dice.roll(6) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
            1 => {
                bytes.drain(at..end);
            }
            2 => {
                let again = bytes[at..end].to_vec();
                for _ in 0..=dice.roll(30) {
                    bytes.splice(at..at, again.iter().copied());
                }
            }
            3 => {
                let from = dice.roll(bytes.len() + 1);
                let moved = bytes[from..(from + 30).min(bytes.len())].to_vec();
                bytes.splice(at..end, moved);
            }
            4 if dice.roll(8) == 0 => bytes.truncate(at),
            _ => {
                bytes.splice(at..at, dice.pick(TOKENS).bytes());
            }
        }
    }
    bytes
}

/// One mutated document: of a packed format now a part of it, now the package itself.
fn document(dice: &mut Dice, format: &str) -> Vec<u8> {
    let (rels, word_rels) = (
        relations(&[("officeDocument", "word/document.xml")]),
        relations(&[("numbering", "numbering.xml"), ("comments", "comments.xml"), ("styles", "document.xml")]),
    );
    let parts: &[(&str, &[u8])] = match format {
        "docx" => &[
            ("_rels/.rels", rels.as_bytes()),
            ("word/_rels/document.xml.rels", word_rels.as_bytes()),
            ("word/document.xml", DOCUMENT),
            ("word/numbering.xml", NUMBERING),
            ("word/comments.xml", COMMENTS),
        ],
        "odt" => &[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", CONTENT)],
        _ => &[],
    };
    if !parts.is_empty() {
        let whole = dice.roll(3) == 0;
        let which = dice.roll(parts.len());
        let changed: Vec<(&str, Vec<u8>)> = parts
            .iter()
            .enumerate()
            .map(|(i, (name, bytes))| (*name, if i == which && !whole { mutated(dice, bytes) } else { bytes.to_vec() }))
            .collect();
        let package = packed(&changed.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect::<Vec<_>>());
        return if whole { mutated(dice, &package) } else { package };
    }
    if matches!(format, "md" | "txt") && dice.roll(2) == 0 {
        let between = *dice.pick(&["", " "]);
        return (0..dice.roll(60)).map(|_| *dice.pick(SIGNS)).collect::<Vec<_>>().join(between).into_bytes();
    }
    let seed = match format {
        "html" => HTML,
        "rtf" => RTF,
        "eml" => MAIL,
        "pdf" => PDF,
        "json" => JSON,
        _ => TEXT,
    };
    mutated(dice, seed)
}

fn assert_sound(draft: &Draft) {
    for (i, clause) in draft.clauses.iter().enumerate() {
        assert_eq!(clause.id.n as usize, i + 1);
        assert!(clause.marks.iter().all(|m| m.range.start <= m.range.end));
    }
}

fn try_all(format: &str) {
    #[expect(clippy::disallowed_methods, reason = "how many is the caller's choice, and no part of what is tested")]
    let count = std::env::var("TRAVAUX_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(MUTATIONS);
    let name = format!("a.{format}");
    let mut panics = Vec::new();
    for seed in 0..count {
        let mut dice = Dice::new(seed as u64 + 1);
        let bytes = document(&mut dice, format);
        let revisions = if seed % 2 == 0 { Revisions::Final } else { Revisions::Original };
        match read_with(&bytes, &name, ReadOptions { revisions }, &Job::new()) {
            Ok(draft) => {
                assert_sound(&draft);
                // A draft file says its own levels.
                if format != "json" {
                    assert_order(&draft);
                }
            }
            // What a reader's panic becomes.
            Err(ReadError::Damaged(what)) if what == "its contents make no sense" => panics.push(seed),
            Err(error) => assert!(!error.to_string().contains('\n'), "{error}"),
        }
    }
    assert!(panics.is_empty(), "{format}: a reader panicked, and was caught, at the seeds {panics:?}");
}

#[test]
fn invariant_09_docx() {
    try_all("docx");
}

#[test]
fn invariant_09_odt() {
    try_all("odt");
}

#[test]
fn invariant_09_rtf() {
    try_all("rtf");
}

#[test]
fn invariant_09_html() {
    try_all("html");
}

#[test]
fn invariant_09_eml() {
    try_all("eml");
}

#[test]
fn invariant_09_pdf() {
    try_all("pdf");
}

#[test]
fn invariant_09_markdown() {
    try_all("md");
}

#[test]
fn invariant_09_text() {
    try_all("txt");
}

#[test]
fn invariant_09_json() {
    try_all("json");
}
