//! Damaged and hostile documents: seeds of every usual format, mutated by the dice, end in a sound
//! draft or an error. `TRAVAUX_MUTATIONS=10000 cargo test --release --test engine mutated` tries as
//! many of each format; without it a bounded number.

use std::io::{Cursor, Write as _};

use travaux::draft::Draft;
use travaux::job::Job;
use travaux::read::{ReadError, ReadOptions, Revisions, read_with};

use crate::support::Dice;

/// How many of each format where nobody says otherwise.
const MUTATIONS: usize = 300;

const TEXT: &str = "# Draft\n\nPage 1 of 2\n\nPreamble of the Parties.\n\n1. The armed forces [US: shall] not exceed 600 000 personnel:\n\n   (a) in peacetime;\n   (b) at the line.\n\n2. Elections.\n\n| Point | Kyiv |\n|---|---|\n| 1 | agreed |\n\nANNEX A\n\n1. Maps.\n\nDone at Geneva, in two copies.\n";

const DOCUMENT: &str = r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="T"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Forces</w:t></w:r><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r></w:p><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:ins w:id="3"><w:r><w:t>1. &#8222;New&#8220; words</w:t></w:r></w:ins><w:del w:id="4"><w:r><w:delText>Old</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Kyiv</w:t><w:tab/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>5</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"#;

const NUMBERING: &str = r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#;

const COMMENTS: &str = r#"<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="UA"><w:p><w:r><w:t>Not agreed</w:t></w:r></w:p></w:comment></w:comments>"#;

const CONTENT: &str = r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">Draft</text:h><text:list><text:list-item><text:p>1. Peace.<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p></text:list-item></text:list></office:text></office:body></office:document-content>"#;

const HTML: &str = "<!DOCTYPE html><html><head><title>Draft</title><script>x()</script></head><body><nav>menu</nav><main><h1>Plan</h1><ol start=3><li>Peace &amp; <del>war</del><ins>quiet</ins><ol type=a><li>here</ol></ol><table><tr><td>1<td>2</table></main></body></html>";

const RTF: &str = "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\pard 1.\\tab Peace \\u8222?shall\\u8220? {\\deleted be} kept.\\par{\\listtext 2.\\tab}\\'cf\\'f0.\\par}";

const MAIL: &str = "From: A <a@example.org>\r\nDate: Thu, 20 Nov 2025 10:00:00 +0000\r\nSubject: Draft\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n1. Peace =E2=80=93 kept.\r\n2. Elections.\r\n";

const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length 48>>stream\nBT /F1 12 Tf 20 200 Td (1. Peace is kept.) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF";

const JSON: &str = r#"{"schema":"travaux/draft/1","title":"T","provenance":{"status":"leaked"},"clauses":[{"number":"1","heading":null,"text":"One [x].","clauses":[{"text":"a","later":[1]}]}]}"#;

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
            ("word/document.xml", DOCUMENT.as_bytes()),
            ("word/numbering.xml", NUMBERING.as_bytes()),
            ("word/comments.xml", COMMENTS.as_bytes()),
        ],
        "odt" => &[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", CONTENT.as_bytes())],
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
    let seed = match format {
        "html" => HTML,
        "rtf" => RTF,
        "eml" => MAIL,
        "pdf" => PDF,
        "json" => JSON,
        _ => TEXT,
    };
    mutated(dice, seed.as_bytes())
}

fn assert_sound(draft: &Draft) {
    for (i, clause) in draft.clauses.iter().enumerate() {
        assert_eq!(clause.id.n as usize, i + 1);
        assert!(clause.parent.is_none_or(|p| p.n < clause.id.n));
        let length = clause.text.chars().count() as u32;
        assert!(clause.marks.iter().all(|m| m.range.start <= m.range.end && m.range.end <= length));
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
            Ok(draft) => assert_sound(&draft),
            // What a reader's panic becomes.
            Err(ReadError::Damaged(what)) if what == "its contents make no sense" => panics.push(seed),
            Err(error) => assert!(!error.to_string().contains('\n'), "{error}"),
        }
    }
    assert!(panics.is_empty(), "{format}: a reader panicked, and was caught, at the seeds {panics:?}");
}

macro_rules! formats {
    ($($test:ident: $format:literal),+) => {
        $(#[test]
        fn $test() {
            try_all($format);
        })+
    };
}

formats!(
    mutated_docx: "docx", mutated_odt: "odt", mutated_rtf: "rtf", mutated_html: "html", mutated_eml: "eml", mutated_pdf: "pdf",
    mutated_markdown: "md", mutated_text: "txt", mutated_json: "json"
);
