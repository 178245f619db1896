//! Word documents (.docx): the package, its styles and numbering, its body and notes.
//!
//! After ECMA-376 (Office Open XML), transitional and strict. Numbers that Word counts itself
//! stand in no text: `numbering` computes them. Read are body, tables, text boxes and notes, and
//! reviewers' comments beside them; page headers and footers say where the draft comes from;
//! pictures are counted and left out.

mod body;
mod margin;
mod numbering;
mod paragraph;
mod seen;
mod styles;
mod table;

use self::body::Body;
use self::numbering::Numbering;
use self::styles::Styles;
use super::block::{Block, Document, LeftOut, Remark, Style, Words};
use super::package::{Package, entity};
use super::{ReadError, ReadOptions};
use crate::job::Job;

/// A zip file; whether it is a Word document shows when it is opened.
pub(super) fn sniff(bytes: &[u8], _ending: &str) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads a Word document.
pub(super) fn read(bytes: &[u8], _ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes)?;
    let main = package
        .relations("")?
        .into_iter()
        .find(|r| r.kind == "officeDocument")
        .map_or_else(|| "word/document.xml".to_owned(), |r| r.target);
    let xml = package.part(&main)?;
    let Some(xml) = xml else {
        let names = package.names();
        if names.iter().any(|n| n.eq_ignore_ascii_case("[Content_Types].xml")) {
            return Err(ReadError::Damaged("its main part is missing".to_owned()));
        }
        return Err(ReadError::Unsupported {
            what: "this is a packed archive (zip), not a document".to_owned(),
            remedy: "unpack it and open the document inside",
        });
    };
    let relations = package.relations(&main)?;
    let target = |kind: &str| relations.iter().find(|r| r.kind == kind).map(|r| r.target.clone());
    let mut optional = |kind: &str| -> Result<String, ReadError> {
        match target(kind) {
            Some(name) => Ok(package.part(&name)?.unwrap_or_default()),
            None => Ok(String::new()),
        }
    };
    let styles = Styles::read(&optional("styles")?);
    let numbering = Numbering::read(&optional("numbering")?);
    let footnotes = optional("footnotes")?;
    let endnotes = optional("endnotes")?;
    let comments = margin::comments(&optional("comments")?);
    let mut edges = LeftOut::default();
    let mut heads: Vec<String> = Vec::new();
    for r in relations.iter().filter(|r| r.kind == "header" || r.kind == "footer") {
        let Some(xml) = package.part(&r.target).ok().flatten() else { continue };
        let head = margin::header(&xml);
        if has_words(&xml) {
            edges.see(&head);
        }
        if !head.is_empty() && !heads.contains(&head) && heads.len() < 6 {
            heads.push(head);
        }
    }
    let title = package.part("docProps/core.xml").ok().flatten().and_then(|xml| core_title(&xml));

    let mut document = Document {
        title,
        language: styles.language.clone().and_then(|l| l.get(..2).map(str::to_lowercase)).filter(|l| l != "en"),
        ..Document::default()
    };
    let mut body = Body::new(&styles, numbering, options.revisions);
    body.read(&xml, "document", job)?;
    document.blocks = body.take_blocks();
    super::text::header_block(&mut document);
    // "DRAFT 3, not agreed" on every page says more of a text than its file's name.
    let note = document.provenance.note.take().into_iter().chain(heads).collect::<Vec<_>>().join(" · ");
    document.provenance.note = Some(note).filter(|note| !note.is_empty());
    document.read.push("body".to_owned());
    let referred = body.take_note_references();
    let mut notes_read = 0;
    for (kind, xml) in [("footnotes", &footnotes), ("endnotes", &endnotes)] {
        if xml.is_empty() {
            continue;
        }
        body.read(xml, kind, job)?;
        let mut notes = body.take_notes();
        // In the order in which the text refers to them.
        notes.sort_by_key(|(id, _)| referred.iter().position(|(k, r)| *k == kind && r == id).unwrap_or(usize::MAX));
        for (_, blocks) in notes {
            if let Some(note) = note_of(blocks) {
                document.blocks.push(note);
                notes_read += 1;
            }
        }
    }
    if notes_read > 0 {
        document.read.push("footnotes".to_owned());
    }
    let mut left = comments.len() as u32;
    for (id, line) in body.take_comment_references() {
        if let Some((author, text)) = comments.get(&id).filter(|(_, text)| !text.is_empty()) {
            document.comments.push(Remark { line, author: author.clone(), text: text.clone() });
            left = left.saturating_sub(1);
        }
    }
    if !document.comments.is_empty() {
        document.read.push("comments".to_owned());
    }
    let seen = body.seen;
    if seen.text_boxes > 0 {
        document.read.push("text-boxes".to_owned());
    }
    document.skip("page-headers-and-footers", edges, "not part of the text; their words are in the provenance");
    document.skip("comments", left, "empty, or on text that was left out");
    document.skip("link-addresses", seen.links, "the words of the links were read");
    document.skip("pictures", seen.pictures, "not text");
    document.skip("embedded-objects", seen.objects, "files of other programs");
    document.skip("embedded-documents", seen.chunks, "other documents inside this one");
    document.skip("hidden-text", seen.left.hidden, "hidden in the document");
    if seen.insertions + seen.deletions > 0 {
        let how = match options.revisions {
            super::Revisions::Final => "read with all of them accepted",
            super::Revisions::Original => "read with all of them rejected",
        };
        document.warn(
            "tracked-changes",
            format!("it has tracked changes ({} insertions, {} deletions); {how}", seen.insertions, seen.deletions),
        );
        let count = if options.revisions == super::Revisions::Final { seen.deletions } else { seen.insertions };
        document.skip("tracked-changes", LeftOut { count, ..seen.left.revised }, how);
    }
    if seen.cut_short {
        document.warn("cut-short", "it has more paragraphs than can be read; the rest was left out".to_owned());
        document.skip("paragraphs", 1, "more than can be read");
    }
    Ok(document)
}

/// One note's paragraphs as one block.
fn note_of(blocks: Vec<Block>) -> Option<Block> {
    let mut out: Option<Block> = None;
    for block in blocks.into_iter().filter(|b| !b.text.is_empty()) {
        match &mut out {
            None => out = Some(Block { style: Style::Footnote, auto: None, ..block }),
            Some(note) => {
                note.text.push('\n');
                note.text.push_str(&block.text);
            }
        }
    }
    out
}

/// Whether a part holds any text run with a letter or digit.
fn has_words(xml: &str) -> bool {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut inside = false;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(e)) => inside = e.local_name().as_ref() == "t",
            Ok(quick_xml::events::Event::End(_)) => inside = false,
            Ok(quick_xml::events::Event::Text(t)) if inside && t.chars().any(char::is_alphanumeric) => return true,
            Ok(quick_xml::events::Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// The title among the document's properties.
fn core_title(xml: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut inside = false;
    let mut out = Words::default();
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(e)) => inside = e.local_name().as_ref() == "title",
            Ok(quick_xml::events::Event::End(_)) if inside => break,
            Ok(quick_xml::events::Event::Text(t)) if inside => out.push(&t),
            Ok(quick_xml::events::Event::GeneralRef(r)) if inside => {
                if let Some(c) = entity(&r) {
                    out.push(c.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(quick_xml::events::Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let title = out.finish().0;
    // Word fills in the first line or a template's name; one word says little, so it must have letters.
    title.chars().any(char::is_alphabetic).then_some(title)
}
