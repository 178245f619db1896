//! The package around a .docx or .odt: a zip file whose parts are read one by one, within limits.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::read::ReadError;

/// All parts together, unpacked. A treaty of a thousand pages takes a tenth of it.
const LIMIT: u64 = 192 << 20;
/// A part this much larger than its packed form is made to fill memory: text packs to a tenth, and
/// the most repetitive table to a hundredth.
const RATIO: u64 = 400;

/// An opened package.
pub(in crate::read) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

/// A relation of one part to another.
pub(in crate::read) struct Relation {
    /// The last word of its type: `styles`, `numbering`.
    pub kind: String,
    /// The part's name in the package.
    pub target: String,
}

impl<'a> Package<'a> {
    /// Opens the package.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged(&e))?;
        Ok(Self { archive, left: LIMIT })
    }

    /// The names of all parts.
    pub fn names(&self) -> Vec<String> {
        self.archive.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect()
    }

    /// The characters of a part; `None` when there is no such part.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let name = name.trim_start_matches('/');
        let index = self.archive.index_for_name(name).or_else(|| {
            let same = |n: zip::result::ZipResult<std::borrow::Cow<'_, str>>| n.is_ok_and(|n| n.eq_ignore_ascii_case(name));
            (0..self.archive.len().min(5000)).find(|i| self.archive.name_for_index(*i).is_some_and(same))
        });
        let Some(index) = index else { return Ok(None) };
        let file = self.archive.by_index(index).map_err(|e| damaged(&e))?;
        let (packed, stated) = (file.compressed_size(), file.size());
        if stated > self.left || (stated > 16 << 20 && stated / packed.max(1) > RATIO) {
            return Err(ReadError::TooLarge { mib: stated >> 20, limit: LIMIT >> 20 });
        }
        let mut bytes = Vec::with_capacity(stated.min(16 << 20) as usize);
        // The stated size may lie.
        file.take(self.left + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| ReadError::Damaged(format!("a part of the package cannot be unpacked ({})", e.kind())))?;
        if bytes.len() as u64 > self.left {
            return Err(ReadError::TooLarge { mib: LIMIT >> 20, limit: LIMIT >> 20 });
        }
        self.left -= bytes.len() as u64;
        Ok(Some(characters(bytes)))
    }

    /// The relations of a part; none when it has none.
    pub fn relations(&mut self, of: &str) -> Result<Vec<Relation>, ReadError> {
        let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let mut out = Vec::new();
        let Some(xml) = self.part(&name)? else { return Ok(out) };
        let mut reader = Reader::from_str(&xml);
        loop {
            match reader.read_event() {
                Ok(Event::Start(e) | Event::Empty(e)) if e.local_name().as_ref() == "Relationship" => {
                    let external = attribute(&e, "TargetMode").is_some_and(|m| m == "External");
                    if let (Some(kind), Some(target), false) = (attribute(&e, "Type"), attribute(&e, "Target"), external) {
                        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                        out.push(Relation { kind, target: resolve(folder, &target) });
                    }
                }
                Ok(Event::Eof) | Err(_) => return Ok(out),
                Ok(_) => {}
            }
        }
    }
}

/// A target relative to a folder.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn damaged(error: &ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => ReadError::Password,
        ZipError::InvalidPassword => ReadError::Password,
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            ReadError::Damaged("its package is packed in a way that Word does not use".to_owned())
        }
        _ => ReadError::Damaged("its package cannot be opened; it may have been cut off".to_owned()),
    }
}

/// A part's bytes as characters: XML allows UTF-16, which its mark tells.
fn characters(bytes: Vec<u8>) -> String {
    let text = match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, mark)) if encoding != encoding_rs::UTF_8 => {
            encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0.into_owned()
        }
        _ => String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()),
    };
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// What a reference in text stands for: a character, or one of XML's five names. Entities of the
/// document's own are not followed.
pub(in crate::read) fn entity(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// The value of an attribute, whatever its prefix: strict and transitional files differ in that.
pub(in crate::read) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    // Without the check for duplicates, which takes quadratic time on a hostile element.
    element.attributes().with_checks(false).filter_map(Result::ok).find(|a| a.key.local_name().as_ref() == name).map(|a| {
        match quick_xml::escape::unescape(&a.value) {
            Ok(value) => value.into_owned(),
            Err(_) => a.value.into_owned(),
        }
    })
}

/// An attribute's number; `None` when it is none.
pub(in crate::read) fn number(element: &BytesStart<'_>, name: &str) -> Option<i64> {
    attribute(element, name)?.trim().parse().ok()
}

/// Whether a switch like `<w:b/>` is on.
pub(in crate::read) fn on(element: &BytesStart<'_>) -> bool {
    attribute(element, "val").is_none_or(|v| !matches!(v.as_str(), "0" | "false" | "off" | "none"))
}
