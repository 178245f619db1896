//! What a PDF must not do: nest without end, draw a part within itself, unpack without measure.
//!
//! In: the file's bytes, the opened file. Out: an error before the library walks into it.

use std::collections::BTreeMap;
use std::io::Read as _;

use pdf_extract::{Dictionary, Document as Pdf, Object, ObjectId, Stream};

use crate::read::ReadError;

/// Brackets opened one after the other.
const DEEPEST: usize = 400;
/// The parts that one page may draw.
const MOST_DRAWN: u64 = 100_000;
/// A stream, unpacked.
const LARGEST: u64 = 64 << 20;

/// Refuses arrays and dictionaries nested without end.
pub(super) fn nesting(bytes: &[u8]) -> Result<(), ReadError> {
    let mut run = 0usize;
    for byte in bytes {
        match byte {
            b'[' | b'<' => run += 1,
            b if b.is_ascii_whitespace() => {}
            _ => run = 0,
        }
        if run > DEEPEST {
            return Err(ReadError::Damaged("its parts are nested without end".to_owned()));
        }
    }
    Ok(())
}

/// Refuses forms that draw one another without end and streams that unpack without measure.
pub(super) fn contents(pdf: &Pdf) -> Result<(), ReadError> {
    let mut below: BTreeMap<ObjectId, Vec<ObjectId>> = BTreeMap::new();
    for (id, object) in &pdf.objects {
        let Object::Stream(stream) = object else { continue };
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
        if kind == b"Image" {
            continue;
        }
        unpacks(stream)?;
        if stream.content.len() < 1 << 20 && kind.is_empty() {
            ranges(&stream.get_plain_content().unwrap_or_default())?;
        }
        if kind == b"Form" {
            below.insert(*id, drawn(pdf, &stream.dict));
        }
    }
    // How many forms each draws, from those that draw none upwards; what is never reached is a circle.
    let mut counts: BTreeMap<ObjectId, u64> = BTreeMap::new();
    while counts.len() < below.len() {
        let before = counts.len();
        for (id, forms) in &below {
            if counts.contains_key(id) {
                continue;
            }
            let known = |f: &ObjectId| if below.contains_key(f) { counts.get(f).copied() } else { Some(0) };
            let Some(sum) = forms.iter().map(known).try_fold(1u64, |sum, n| Some(sum.saturating_add(n?))) else { continue };
            if sum > MOST_DRAWN {
                return Err(ReadError::Damaged("its pages draw more parts than can be read".to_owned()));
            }
            counts.insert(*id, sum);
        }
        if counts.len() == before {
            return Err(ReadError::Damaged("its parts contain one another".to_owned()));
        }
    }
    Ok(())
}

/// The objects that a form names as parts to be drawn.
fn drawn(pdf: &Pdf, form: &Dictionary) -> Vec<ObjectId> {
    let dictionary = |object: &'_ Object| match object {
        Object::Reference(id) => pdf.get_object(*id).and_then(Object::as_dict).ok().cloned(),
        other => other.as_dict().ok().cloned(),
    };
    let parts = form.get(b"Resources").ok().and_then(dictionary).and_then(|r| r.get(b"XObject").ok().and_then(dictionary));
    parts.iter().flat_map(Dictionary::iter).filter_map(|(_, part)| part.as_reference().ok()).collect()
}

/// Refuses a character map with a range wider than all of Unicode: the library writes it out.
fn ranges(content: &[u8]) -> Result<(), ReadError> {
    if !content.windows(9).any(|w| w == b"begincmap") {
        return Ok(());
    }
    let text = String::from_utf8_lossy(content);
    for block in text.split("range").skip(1).step_by(2) {
        for line in block.lines() {
            let mut ends = line.split(['<', '>']).map(str::trim).filter(|p| !p.is_empty()).map(|p| u64::from_str_radix(p, 16));
            if let (Some(Ok(from)), Some(Ok(to))) = (ends.next(), ends.next())
                && to.saturating_sub(from) > 0x11_0000
                && ends.next().is_some()
            {
                return Err(ReadError::Damaged("a map of its characters has no end".to_owned()));
            }
        }
    }
    Ok(())
}

/// Whether a stream stays within measure.
fn unpacks(stream: &Stream) -> Result<(), ReadError> {
    let too_large = || Err(ReadError::TooLarge { mib: LARGEST >> 20, limit: LARGEST >> 20 });
    let filters = stream.filters().unwrap_or_default();
    let packed = filters.iter().filter(|f| matches!(**f, b"FlateDecode" | b"Fl" | b"LZWDecode" | b"LZW")).count();
    if packed > 1 {
        return too_large();
    }
    // Deflate packs to a thousandth at most.
    if packed == 1 && stream.content.len() as u64 > LARGEST / 1100 {
        let mut inside = flate2::read::ZlibDecoder::new(stream.content.as_slice()).take(LARGEST + 1);
        let mut piece = [0u8; 1 << 14];
        let mut size = 0u64;
        while let Ok(n @ 1..) = inside.read(&mut piece) {
            size += n as u64;
        }
        if size > LARGEST {
            return too_large();
        }
    }
    Ok(())
}
