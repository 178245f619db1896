//! What the library below stumbles over, put right before it reads.
//!
//! In: the file's bytes, the opened file. Out: bytes with a table of parts made anew; a file whose
//! pages have no pictures between their words, and whose fonts say in the library's own terms which
//! letters they draw (`fonts.rs`). Nothing is guessed: all of this the format allows, or readers
//! of it have always put up with.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Document as Pdf, Object, ObjectId};

use super::fonts;

/// Bytes in which a picture within a page says what it is.
const MOST_DESCRIBED: usize = 4096;

/// The file with its parts as they are found, the true lengths of their data and a new table of them;
/// none where there is no root or where the parts are encrypted.
pub(super) fn table(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = bytes.get(find(bytes, b"%PDF-")?..)?;
    if find(bytes, b"/Encrypt").is_some() {
        return None;
    }
    let mut starts: Vec<(u32, u32, usize)> = Vec::new();
    for at in bytes.windows(4).enumerate().filter(|(_, w)| *w == b" obj").map(|(at, _)| at) {
        if let Some((generation, start)) = number_before(bytes, at)
            && let Some(space) = start.checked_sub(1).filter(|s| bytes.get(*s) == Some(&b' '))
            && let Some((number, start)) = number_before(bytes, space)
        {
            starts.push((number, generation, start));
        }
    }
    let root = root(bytes, &starts)?;
    let mut out = b"%PDF-1.7\n".to_vec();
    // What is written later holds.
    let mut parts: BTreeMap<u32, (u32, usize)> = BTreeMap::new();
    for (n, (number, generation, start)) in starts.iter().enumerate() {
        parts.insert(*number, (*generation, out.len()));
        let end = starts.get(n + 1).map_or(bytes.len(), |next| next.2);
        measured(bytes.get(*start..end)?, &mut out);
    }
    let table = out.len() + 1;
    let mut end = String::from("\nxref\n0 1\n0000000000 65535 f \n");
    for (number, (generation, start)) in &parts {
        let _ = write!(end, "{number} 1\n{start:010} {generation:05} n \n");
    }
    let size = parts.keys().next_back()?.checked_add(1)?;
    let _ = write!(end, "trailer\n<< /Size {size} /Root {root} >>\nstartxref\n{table}\n%%EOF\n");
    out.extend(end.as_bytes());
    Some(out)
}

/// Copies a part; where it has data, with their true length.
fn measured(part: &[u8], out: &mut Vec<u8>) {
    let length = || {
        let stream = find(part, b"stream")?;
        let line = if part.get(stream + 6) == Some(&b'\r') { 2 } else { 1 };
        let end = part.windows(9).rposition(|w| w == b"endstream")?;
        let length = end.checked_sub(stream + 6 + line)?;
        let key = find(part.get(..stream)?, b"/Length ")? + 8;
        let rest = key + part.get(key..stream)?.iter().position(|b| matches!(b, b'/' | b'>'))?;
        Some((key, length, rest))
    };
    if let Some((key, length, rest)) = length() {
        out.extend(part.get(..key).unwrap_or_default());
        out.extend(format!("{length} ").as_bytes());
        out.extend(part.get(rest..).unwrap_or_default());
    } else {
        out.extend(part);
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|w| w == wanted)
}

/// The number that ends at a place, and where it begins.
fn number_before(bytes: &[u8], end: usize) -> Option<(u32, usize)> {
    let before = bytes.get(..end)?;
    let start = end - before.iter().rev().take(10).take_while(|b| b.is_ascii_digit()).count();
    Some((std::str::from_utf8(before.get(start..)?).ok()?.parse().ok()?, start))
}

/// The last root that a trailer names, or the last catalogue.
fn root(bytes: &[u8], starts: &[(u32, u32, usize)]) -> Option<String> {
    let named = bytes.windows(5).rposition(|w| w == b"/Root").and_then(|at| {
        let rest = bytes.get(at + 5..)?;
        let text = String::from_utf8_lossy(rest.get(..rest.len().min(40))?).into_owned();
        let mut words = text.split_ascii_whitespace();
        let (number, generation): (u32, u32) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        starts.iter().any(|part| part.0 == number).then(|| format!("{number} {generation} R"))
    });
    named.or_else(|| {
        let at = bytes.windows(8).rposition(|w| w == b"/Catalog")?;
        let (number, generation, _) = starts.iter().rev().find(|part| part.2 < at)?;
        Some(format!("{number} {generation} R"))
    })
}

/// Whether it has pages, and all that they draw.
pub(super) fn is_whole(pdf: &Pdf) -> bool {
    let pages = pdf.get_pages();
    let there = |page: &ObjectId| {
        let named = pdf.get_dictionary(*page).is_ok_and(|page| page.has(b"Contents"));
        let contents = pdf.get_page_contents(*page);
        !(named && contents.is_empty()) && contents.iter().all(|id| pdf.objects.contains_key(id))
    };
    !pages.is_empty() && pages.values().all(there)
}

/// Puts right what stands in the opened file.
pub(super) fn contents(pdf: &mut Pdf) {
    let mut drawn: Vec<ObjectId> = pdf.get_pages().values().flat_map(|page| pdf.get_page_contents(*page)).collect();
    let form = |object: &Object| matches!(object, Object::Stream(stream) if named(&stream.dict, b"Subtype", &[b"Form"]));
    drawn.extend(pdf.objects.iter().filter(|(_, object)| form(object)).map(|(id, _)| *id));
    drawn.sort_unstable();
    drawn.dedup();
    for id in &drawn {
        if let Some(Object::Stream(stream)) = pdf.objects.get_mut(id)
            && let Some(plain) = stream.get_plain_content().ok().and_then(|content| mended(&content))
        {
            stream.set_plain_content(plain);
        }
    }
    fonts::mend(pdf, &drawn);
}

pub(super) fn named(dictionary: &Dictionary, key: &[u8], names: &[&[u8]]) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| names.contains(&name))
}

/// What a page draws, in words that the library knows; none where it needs no change.
fn mended(content: &[u8]) -> Option<Vec<u8>> {
    let without = without_pictures(content);
    let shown = lines_shown(without.as_deref().unwrap_or(content));
    shown.or(without)
}

/// Text shown on the next line in one word is shown in two: the library skips the one word.
fn lines_shown(content: &[u8]) -> Option<Vec<u8>> {
    let ends = |w: &[u8]| matches!(w, [b')' | b'>', b'\'' | b'"'] | [b')' | b'>', b' ' | b'\r' | b'\n', b'\'' | b'"']);
    if !content.windows(2).any(ends) && !content.windows(3).any(ends) {
        return None;
    }
    let mut operations = Vec::new();
    for operation in Content::decode(content).ok()?.operations {
        match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("'", [text]) => {
                operations.extend([Operation::new("T*", Vec::new()), Operation::new("Tj", vec![text.clone()])]);
            }
            ("\"", [word, letter, text]) => operations.extend([
                Operation::new("Tw", vec![word.clone()]),
                Operation::new("Tc", vec![letter.clone()]),
                Operation::new("T*", Vec::new()),
                Operation::new("Tj", vec![text.clone()]),
            ]),
            _ => operations.push(operation),
        }
    }
    Content { operations }.encode().ok()
}

/// What a page draws without the pictures that stand in it, at which the library stops, and without
/// the comments, in which a word may look like one; none where there is no picture.
fn without_pictures(content: &[u8]) -> Option<Vec<u8>> {
    if !content.windows(2).any(|w| w == b"BI") {
        return None;
    }
    // Where no picture can end, none is looked for: the work stays one pass however many begin.
    let last = (0..content.len()).rev().find(|n| is_word(content, *n, *b"EI")).unwrap_or(0);
    let mut out = Vec::with_capacity(content.len());
    let (mut at, mut depth) = (0, 0usize);
    while let Some(byte) = content.get(at) {
        match byte {
            b'\\' if depth > 0 => {
                out.push(b'\\');
                at += 1;
                out.extend(content.get(at));
            }
            b'%' if depth == 0 => {
                let rest = content.get(at..).unwrap_or_default();
                at += rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
                continue;
            }
            b'B' if depth == 0 => {
                if let Some(end) = picture(content, at, last) {
                    at = end;
                    continue;
                }
                out.push(b'B');
            }
            byte => {
                depth = match byte {
                    b'(' => depth + 1,
                    b')' => depth.saturating_sub(1),
                    _ => depth,
                };
                out.push(*byte);
            }
        }
        at += 1;
    }
    Some(out)
}

/// The end of the picture that begins here, if one does and ends before `last`.
fn picture(content: &[u8], at: usize, last: usize) -> Option<usize> {
    if !is_word(content, at, *b"BI") {
        return None;
    }
    let described = (at + 2).saturating_add(MOST_DESCRIBED).min(last);
    let data = (at + 2..described).find(|n| is_word(content, *n, *b"ID"))?;
    let end = (data + 3..=last).find(|n| is_word(content, *n, *b"EI"))?;
    Some(end + 2)
}

fn is_word(content: &[u8], at: usize, wanted: [u8; 2]) -> bool {
    let blank = |n: usize| content.get(n).is_none_or(u8::is_ascii_whitespace);
    content.get(at..at + 2) == Some(&wanted) && blank(at + 2) && at.checked_sub(1).is_none_or(blank)
}
