//! Bytes into drafts.
//!
//! In: a file's bytes and its name as a hint. Out: a [`Draft`], or a [`ReadError`] that says what
//! is wrong and what to do. Reading any bytes ends in bounded time and memory; odd input is no
//! error but gives the best draft and warnings.
//!
//! A format's reader turns bytes into a run of blocks (`block`): paragraphs with style, indent and
//! automatic number. `outline` cuts blocks into clauses, the same for all formats; `shape` settles
//! what needs the whole draft. So a new format is one file and one line in [`FORMATS`].

mod article;
mod block;
mod brackets;
mod columns;
mod count;
mod docx;
mod doubts;
mod eml;
mod flow;
mod front_matter;
mod furniture;
mod html;
mod label;
mod language;
mod markdown;
mod odt;
mod outline;
mod package;
mod pdf;
mod preamble;
mod rtf;
mod shape;
mod text;

pub use columns::columns;
pub use doubts::{Doubt, Doubtful, doubts};

use std::panic::{AssertUnwindSafe, catch_unwind};

use sha2::{Digest as _, Sha256};

use self::block::{Document, Style};
use crate::draft::{Clause, ClauseId, Comment, Coverage, Draft, DraftId, Kind, Source};
use crate::job::{Cancelled, Job};

/// Why a file gives no draft. Each prints what is wrong; [`ReadError::remedy`] says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No such file.
    #[error("there is no such file")]
    Missing,
    /// The system does not let it be read.
    #[error("no permission to read it")]
    NoPermission,
    /// A folder, a device, a socket.
    #[error("it is {0}, not a file")]
    NotAFile(&'static str),
    /// Larger than any draft.
    #[error("it is too large ({mib} MiB; the limit is {limit})")]
    TooLarge {
        /// Its size.
        mib: u64,
        /// The limit.
        limit: u64,
    },
    /// Nothing in it, or no word.
    #[error("{0}")]
    NoWords(&'static str),
    /// A format that is not read.
    #[error("{what}")]
    Unsupported {
        /// What it is: "this is an old Word file (.doc)".
        what: String,
        /// What to do.
        remedy: &'static str,
    },
    /// Protected by a password.
    #[error("it is protected by a password")]
    Password,
    /// Broken: cut off, or not what its ending says.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// Any other fault of the system while reading.
    #[error("it could not be read: {0}")]
    System(String),
    /// The user stopped the reading.
    #[error("reading was stopped")]
    Cancelled,
}

impl From<Cancelled> for ReadError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl ReadError {
    /// What the user can do, lower case, without full stop.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Missing => "check the name and the folder",
            Self::NoPermission => "ask for the right to read it, or copy it to a folder of your own",
            Self::NotAFile(_) => "name a document",
            Self::TooLarge { .. } => "split it, or save its text alone",
            Self::NoWords(_) => "check that it is the right file; run text recognition on a scan",
            Self::Unsupported { remedy, .. } => remedy,
            Self::Password => "remove the password in the program that set it, and open it again",
            Self::Damaged(_) => "ask for it again, or save it anew as .docx or .txt",
            Self::System(_) => "try again, or copy it to another folder",
            Self::Cancelled => "open it again",
        }
    }
}

/// What to do with a format that is not read.
const SAVE_AS: &str = "save it as .docx, .md or .txt";

/// How a file with tracked changes is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Revisions {
    /// All changes accepted.
    #[default]
    Final,
    /// All changes rejected.
    Original,
}

/// How files are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Which state of a file with tracked changes.
    pub revisions: Revisions,
}

/// A document format that is read.
pub struct Format {
    /// Its name in `drafts[].format`: `docx`.
    pub name: &'static str,
    /// For file dialogs: "Word".
    pub label: &'static str,
    /// File endings without the dot, lower case.
    pub endings: &'static [&'static str],
    /// Whether bytes with this ending are of this format; the ending is empty or lower case.
    sniff: fn(&[u8], &str) -> bool,
    /// Reads them.
    read: Reader,
}

/// How a format's file reads.
#[derive(Clone, Copy)]
enum Reader {
    /// Into blocks, which are cut into clauses.
    Blocks(fn(&[u8], &str, ReadOptions, &Job) -> Result<Document, ReadError>),
    /// Into clauses at once.
    Clauses(fn(&[u8]) -> Result<Draft, ReadError>),
}

/// The formats that are read, in the order in which their signs are tried.
pub const FORMATS: &[Format] = &[
    Format { name: "odt", label: "OpenDocument", endings: &["odt"], sniff: odt::sniff, read: Reader::Blocks(odt::read) },
    Format { name: "docx", label: "Word", endings: &["docx"], sniff: docx::sniff, read: Reader::Blocks(docx::read) },
    Format { name: "pdf", label: "PDF", endings: &["pdf"], sniff: pdf::sniff, read: Reader::Blocks(pdf::read) },
    Format { name: "rtf", label: "Rich text", endings: &["rtf"], sniff: rtf::sniff, read: Reader::Blocks(rtf::read) },
    Format { name: "email", label: "E-mail", endings: &["eml"], sniff: eml::sniff, read: Reader::Blocks(eml::read) },
    Format { name: "draft", label: "Travaux draft", endings: &["json"], sniff: sniff_json, read: Reader::Clauses(read_json) },
    Format {
        name: "html",
        label: "Web page",
        endings: &["html", "htm", "xhtml"],
        sniff: html::sniff,
        read: Reader::Blocks(html::read),
    },
    Format {
        name: "markdown",
        label: "Markdown",
        endings: &["md", "markdown"],
        sniff: markdown::sniff,
        read: Reader::Blocks(markdown::read),
    },
    Format { name: "text", label: "Text", endings: &["txt", "text"], sniff: |_, _| true, read: Reader::Blocks(text::read) },
];

/// Reads a draft from a file's bytes. `name` is the file's name or path, used for its ending and,
/// when the draft has no title of its own, as its title. The draft's id is `d1`; `source.sha256`
/// is filled in, `source.path` is `name`. Tracked changes are read as accepted.
pub fn read(bytes: &[u8], name: &str, job: &Job) -> Result<Draft, ReadError> {
    read_with(bytes, name, ReadOptions::default(), job)
}

/// The same with options.
pub fn read_with(bytes: &[u8], name: &str, options: ReadOptions, job: &Job) -> Result<Draft, ReadError> {
    job.checkpoint()?;
    if bytes.is_empty() {
        return Err(ReadError::NoWords("it is empty"));
    }
    let ending = ending(name);
    refuse(bytes)?;
    let format = FORMATS.iter().find(|f| (f.sniff)(bytes, &ending));
    let Some(format) = format else { return Err(ReadError::NoWords("no word was found in it")) };
    // The belt to the braces: no reader is known to panic, but the bytes may be anyone's and the
    // libraries below are others'. A panic that gets here is a damaged file, not the program's end.
    let outcome = catch_unwind(AssertUnwindSafe(|| match format.read {
        Reader::Clauses(read) => read(bytes),
        Reader::Blocks(read) => {
            let document = read(bytes, &ending, options, job)?;
            draft_of(document, job)
        }
    }));
    let mut draft = match outcome {
        Ok(outcome) => outcome?,
        Err(_) => return Err(ReadError::Damaged("its contents make no sense".to_owned())),
    };
    if !draft.clauses.iter().any(|c| has_word(&c.text) || c.number.is_some() || c.heading.as_deref().is_some_and(has_word))
        && format.name != "draft"
    {
        return Err(ReadError::NoWords("no word was found in it"));
    }
    if draft.title.trim().is_empty() {
        stem(name).clone_into(&mut draft.title);
    }
    draft.source = Source { path: name.to_owned(), format: format.name.to_owned(), sha256: sha256(bytes) };
    Ok(draft)
}

fn has_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Lower-case hexadecimal SHA-256.
fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// The last part of a path.
fn file_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// The ending of a file's name, lower case, without the dot; empty when it has none.
fn ending(name: &str) -> String {
    file_name(name).rsplit_once('.').map(|(_, e)| e.to_lowercase()).unwrap_or_default()
}

/// The file's name without its ending.
fn stem(name: &str) -> &str {
    let file = file_name(name);
    file.rsplit_once('.').map(|(s, _)| s).filter(|s| !s.is_empty()).unwrap_or(file)
}

/// Refuses by content what is not read, in words that say what it is.
fn refuse(bytes: &[u8]) -> Result<(), ReadError> {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    let has = |needle: &[u8], within: &[u8]| within.windows(needle.len()).any(|w| w == needle);
    let unsupported = |what: &str, remedy| Err(ReadError::Unsupported { what: what.to_owned(), remedy });
    const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if bytes.starts_with(OLE) {
        // A .docx with a password is wrapped in the old container; its directory names the parts in UTF-16.
        let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if has(&utf16, bytes) {
            return Err(ReadError::Password);
        }
        return unsupported("this is an old Word or Office file (.doc)", SAVE_AS);
    }
    let pictures: [&[u8]; 8] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM\0", b"RIFF", b"\0\0\0\x0cjP"];
    if pictures.iter().any(|p| head.starts_with(p)) {
        return unsupported(
            "this is a picture or a recording, not a text",
            "run text recognition on it and save the text as .docx or .txt",
        );
    }
    if head.starts_with(b"\x1f\x8b") || head.starts_with(b"7z\xbc\xaf") || head.starts_with(b"Rar!") || head.starts_with(b"BZh") {
        return unsupported("this is a packed archive", "unpack it and open the document inside");
    }
    if head.starts_with(b"\x7fELF") {
        return unsupported("this is a program, not a text", SAVE_AS);
    }
    Ok(())
}

/// JSON by its first sign: a draft file is an object. A text may begin with a bracket, so an
/// array needs the ending.
fn sniff_json(bytes: &[u8], ending: &str) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let object = bytes.trim_ascii_start().first() == Some(&b'{');
    ending == "json" || (object && !matches!(ending, "txt" | "text" | "md" | "markdown"))
}

/// Reads a draft file. Its numbers and texts are taken as given.
fn read_json(bytes: &[u8]) -> Result<Draft, ReadError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| ReadError::Damaged(format!("not UTF-8 after {} bytes", e.valid_up_to())))?;
    crate::draft::parse_draft_file(text).map_err(|what| ReadError::Unsupported {
        what: format!("it is no draft file: {}", what.replace(['\n', '\r'], " ")),
        remedy: "give it the shape travaux/draft/1",
    })
}

/// Cuts a document into clauses.
fn draft_of(mut document: Document, job: &Job) -> Result<Draft, ReadError> {
    // The words say more than a template's setting.
    let texts = document.blocks.iter().filter(|b| b.style != Style::Contents).map(|b| b.text.as_str());
    document.language = language::detect(texts).or(document.language);
    let nodes = outline::outline(&mut document, job)?;
    let id = DraftId::default();
    let mut draft = Draft {
        id,
        language: document.language,
        provenance: document.provenance,
        coverage: Coverage { read: document.read, skipped: document.skipped },
        warnings: document.warnings,
        ..Draft::default()
    };
    let mut forms: Vec<Option<String>> = Vec::with_capacity(nodes.len());
    let mut numbers = Vec::with_capacity(nodes.len());
    for at in 0..nodes.len() {
        let number = shape::number(&nodes, &forms, at);
        forms.push(number.as_ref().map(|n| n.as_str().to_owned()));
        numbers.push(number);
    }
    let mut levels: Vec<u32> = Vec::with_capacity(nodes.len());
    for (at, (node, number)) in nodes.into_iter().zip(numbers).enumerate() {
        if at.is_multiple_of(256) {
            job.checkpoint()?;
        }
        let level = node.parent.and_then(|p| levels.get(p)).map_or(1, |l| l + 1);
        levels.push(level);
        let mut marks = node.marks;
        marks.extend(brackets::marks(&node.text));
        marks.sort_by_key(|m| (m.range.start, m.range.end));
        draft.clauses.push(Clause {
            id: ClauseId { draft: id, n: at as u32 + 1 },
            number,
            kind: node.kind,
            level,
            parent: node.parent.map(|p| ClauseId { draft: id, n: p as u32 + 1 }),
            heading: node.heading,
            text: node.text,
            place: node.place,
            also: node.also,
            marks,
            ..Clause::default()
        });
    }
    // A comment belongs to the clause that had begun where it stands.
    for remark in document.comments {
        let began = draft.clauses.iter().filter(|c| c.place.line.is_some_and(|line| line <= remark.line));
        if let Some(clause) = began.max_by_key(|c| c.place.line).or(draft.clauses.first()) {
            draft.comments.push(Comment { clause: clause.id, author: remark.author, text: remark.text });
        }
    }
    let own = draft.clauses.iter().find(|c| c.kind == Kind::Title).map(|c| c.text.replace('\n', " "));
    draft.title = own.or(document.title).unwrap_or_default();
    Ok(draft)
}
