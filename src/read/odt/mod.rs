//! OpenDocument texts (.odt): lists with their numbers, headings, tables, notes, tracked changes.
//!
//! After OpenDocument 1.3. Read are body, tables, text boxes and notes; comments, page headers and
//! footers and pictures are counted and left out. `styles` knows the styles, `list` counts, `body`
//! walks the text.

mod body;
mod list;
mod styles;

use quick_xml::Reader;
use quick_xml::events::Event;

use self::body::Body;
use self::styles::Styles;
use super::block::{Document, LeftOut, Words};
use super::package::{Package, entity};
use super::{ReadError, ReadOptions, Revisions, SAVE_AS};
use crate::job::Job;

/// A zip file that says what it is in its first bytes, or by its ending.
pub(super) fn sniff(bytes: &[u8], ending: &str) -> bool {
    const SIGN: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument";
    let head = bytes.get(..bytes.len().min(200)).unwrap_or(bytes);
    bytes.starts_with(b"PK\x03\x04") && (matches!(ending, "odt" | "ott") || head.windows(SIGN.len()).any(|w| w == SIGN))
}

/// Reads an OpenDocument text.
pub(super) fn read(bytes: &[u8], _ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes)?;
    if package.part("META-INF/manifest.xml").ok().flatten().is_some_and(|m| m.contains("encryption-data")) {
        return Err(ReadError::Password);
    }
    let Some(content) = package.part("content.xml")? else {
        return Err(ReadError::Damaged("its main part is missing".to_owned()));
    };
    let outer = package.part("styles.xml")?.unwrap_or_default();
    let mut styles = Styles::default();
    styles.read(&outer);
    styles.read(&content);
    let mut document = Document {
        title: package.part("meta.xml").ok().flatten().and_then(|meta| title(&meta)),
        language: styles.language.clone().filter(|l| l != "en"),
        ..Document::default()
    };
    let deleted = if options.revisions == Revisions::Original { body::deleted(&content) } else { Vec::new() };
    let mut body = Body::new(&styles, options.revisions, deleted);
    if !body.read(&content, job)? {
        return Err(ReadError::Unsupported {
            what: "this is a file of another Office program, not a text document".to_owned(),
            remedy: SAVE_AS,
        });
    }
    let (blocks, notes, seen) = body.finish();
    document.blocks = blocks;
    super::text::header_block(&mut document);
    document.read.push("body".to_owned());
    if notes > 0 {
        document.read.push("footnotes".to_owned());
    }
    if seen.text_boxes > 0 {
        document.read.push("text-boxes".to_owned());
    }
    document.skip("page-headers-and-footers", edges(&outer), "not part of the text");
    document.skip("comments", seen.comments, "not part of the text");
    document.skip("link-addresses", seen.links, "the words of the links were read");
    document.skip("pictures", seen.pictures, "not text");
    document.skip("embedded-objects", seen.objects, "files of other programs");
    document.skip("hidden-text", seen.left.hidden, "hidden in the document");
    if seen.insertions + seen.deletions > 0 {
        let (how, left) = match options.revisions {
            Revisions::Final => ("read with all of them accepted", seen.deletions),
            Revisions::Original => ("read with all of them rejected", seen.insertions),
        };
        let counts = format!("{} insertions, {} deletions", seen.insertions, seen.deletions);
        document.warn("tracked-changes", format!("it has tracked changes ({counts}); {how}"));
        document.skip("tracked-changes", LeftOut { count: left, ..seen.left.revised }, how);
    }
    Ok(document)
}

/// The page headers and footers that have words.
fn edges(styles: &str) -> LeftOut {
    let mut reader = Reader::from_str(styles);
    let mut inside = false;
    let mut words = String::new();
    let mut out = LeftOut::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) if is_edge(e.local_name().as_ref()) => (inside, words) = (true, String::new()),
            Ok(Event::End(e)) if is_edge(e.local_name().as_ref()) => {
                if words.chars().any(char::is_alphanumeric) {
                    out.see(&words);
                }
                inside = false;
            }
            Ok(Event::Text(t)) if inside => words.push_str(&t),
            Ok(Event::Eof) | Err(_) => return out,
            Ok(_) => {}
        }
    }
}

fn is_edge(name: &str) -> bool {
    matches!(name, "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first")
}

/// The title among the document's properties.
fn title(meta: &str) -> Option<String> {
    let mut reader = Reader::from_str(meta);
    let mut inside = false;
    let mut out = Words::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => inside = e.local_name().as_ref() == "title",
            Ok(Event::End(_)) if inside => break,
            Ok(Event::Text(t)) if inside => out.push(&t),
            Ok(Event::GeneralRef(r)) if inside => {
                if let Some(c) = entity(&r) {
                    out.push(c.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let title = out.finish().0;
    title.chars().any(char::is_alphabetic).then_some(title)
}
