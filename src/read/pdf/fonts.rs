//! Which letters a font draws, said in terms that the library below knows.
//!
//! The library knows one encoding of composite fonts, two bytes to a character, and letters only
//! where the font brings a map to Unicode of its own. Chinese, Japanese and Korean files go without:
//! they name an encoding of their country (`GBK-EUC-H`) and one of Adobe's collections of characters,
//! whose tables every reader is to have. `hayro-cmap` carries these; what a file draws by them is
//! written out as a map of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use hayro_cmap::{BfString, CMap, CMapName, CidFamily, load_embedded};
use pdf_extract::content::Content;
use pdf_extract::{Dictionary, Document as Pdf, Object, ObjectId, Stream};

use super::mend::named;

/// Widths that are written out for one font.
const MOST_WIDTHS: usize = 1 << 16;
/// Encodings of one file; every further one is left as it is.
const MOST_ENCODINGS: usize = 64;

/// A character's code: its bytes as a number, and how many they are.
type Code = (u32, u8);

/// Gives composite fonts what the library needs to read by them. `drawn`: what pages and forms draw.
pub(super) fn mend(pdf: &mut Pdf, drawn: &[ObjectId]) {
    let of_kind = |kinds: &'static [&'static [u8]]| {
        let kind = move |object: &Object| object.as_dict().is_ok_and(|d| named(d, b"Subtype", kinds));
        move |(id, object): (&ObjectId, &Object)| kind(object).then_some(*id)
    };
    let simple: Vec<ObjectId> = pdf.objects.iter().filter_map(of_kind(&[b"CIDFontType0", b"CIDFontType2"])).collect();
    for id in simple {
        let widths = pdf.get_dictionary(id).ok().and_then(|font| widths(pdf, font));
        if let Some(Object::Dictionary(font)) = pdf.objects.get_mut(&id) {
            if let Some(widths) = widths {
                font.set("W", each_by_itself(widths));
            }
            if !font.has(b"FontDescriptor") {
                font.set("FontDescriptor", Dictionary::new()); // the library asks for one and reads nothing of it
            }
        }
    }
    let composite: Vec<ObjectId> = pdf.objects.iter().filter_map(of_kind(&[b"Type0"])).collect();
    let mut shown = Shown { drawn, strings: None, by_encoding: BTreeMap::new() };
    let mut identity = None;
    for id in composite {
        let Ok(font) = pdf.get_dictionary(id) else { continue };
        let said = if named_identity(font) {
            let map = *identity.get_or_insert_with(|| pdf.add_object(Stream::new(Dictionary::new(), identity_map())));
            Some(vec![("Encoding", Object::Name(b"Identity-H".to_vec())), ("ToUnicode", Object::Reference(map))])
        } else {
            written_out(pdf, id, &mut shown)
        };
        if let (Some(said), Some(Object::Dictionary(font))) = (said, pdf.objects.get_mut(&id)) {
            for (key, value) in said {
                font.set(key, value);
            }
        }
    }
}

/// Whether a file has fonts for vertical writing: their encoding is named so, or says so.
pub(super) fn any_vertical(pdf: &Pdf) -> bool {
    let vertical = |font: &Dictionary| match pdf.dereference(font.get(b"Encoding").ok()?).ok()?.1 {
        Object::Name(name) => Some(name.ends_with(b"-V")),
        Object::Stream(table) => table.dict.get(b"WMode").and_then(Object::as_i64).ok().map(|mode| mode == 1),
        _ => None,
    };
    pdf.objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .any(|d| named(d, b"Subtype", &[b"Type0"]) && vertical(d) == Some(true))
}

/// Whether a font's map to Unicode is named as the identity: its codes are Unicode.
fn named_identity(font: &Dictionary) -> bool {
    font.get(b"ToUnicode").and_then(Object::as_name).is_ok_and(|name| name.starts_with(b"Identity"))
}

/// How the bytes of a text are cut into characters, and which characters of a collection they are.
enum Encoding {
    /// Two bytes each, which are the character's number.
    Numbers,
    /// By a table; where its name says so, the codes themselves are Unicode.
    Table { table: Box<CMap>, unicode: bool },
}

impl Encoding {
    fn of(pdf: &Pdf, font: &Dictionary) -> Option<Self> {
        match pdf.dereference(font.get(b"Encoding").ok()?).ok()?.1 {
            Object::Name(name) if name.starts_with(b"Identity-") => Some(Self::Numbers),
            Object::Name(name) => {
                let table = Box::new(CMap::parse(load_embedded(CMapName::from_bytes(name))?, load_embedded)?);
                let wide = name.windows(4).any(|w| w == b"UCS2") || name.windows(5).any(|w| w == b"UTF16");
                Some(Self::Table { table, unicode: name.starts_with(b"Uni") && wide })
            }
            Object::Stream(stream) => {
                let table = Box::new(CMap::parse(&stream.get_plain_content().ok()?, load_embedded)?);
                Some(Self::Table { table, unicode: false })
            }
            _ => None,
        }
    }

    /// The codes of a text; bytes that are none are skipped one by one.
    fn codes(&self, text: &[u8], codes: &mut BTreeSet<Code>) {
        let mut rest = text;
        while !rest.is_empty() {
            let number = |bytes: &[u8]| bytes.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte));
            let code = (1..=4u8).find_map(|len| {
                let code = number(rest.get(..usize::from(len))?);
                self.character((code, len)).map(|_| (code, len))
            });
            codes.extend(code);
            rest = rest.get(code.map_or(1, |(_, len)| usize::from(len))..).unwrap_or_default();
        }
    }

    /// The number of a code's character in its collection.
    fn character(&self, (code, len): Code) -> Option<u32> {
        match self {
            Self::Numbers => (len == 2).then_some(code),
            Self::Table { table, .. } => table.lookup_cid_code(code, len),
        }
    }
}

/// The codes that a file shows, gathered once for each encoding: maps of all there are would be long.
struct Shown<'s> {
    drawn: &'s [ObjectId],
    /// Every text that is shown, by whatever font.
    strings: Option<BTreeSet<Vec<u8>>>,
    by_encoding: BTreeMap<Vec<u8>, BTreeSet<Code>>,
}

impl Shown<'_> {
    fn codes(&mut self, pdf: &Pdf, font: &Dictionary, encoding: &Encoding) -> Option<BTreeSet<Code>> {
        let name = format!("{:?}", font.get(b"Encoding").ok()?).into_bytes();
        if !self.by_encoding.contains_key(&name) {
            if self.by_encoding.len() == MOST_ENCODINGS {
                return None;
            }
            let mut codes = BTreeSet::new();
            for text in self.strings.get_or_insert_with(|| strings(pdf, self.drawn)).iter() {
                encoding.codes(text, &mut codes);
            }
            self.by_encoding.insert(name.clone(), codes);
        }
        self.by_encoding.get(&name).cloned()
    }
}

/// Every text that pages and forms show.
fn strings(pdf: &Pdf, drawn: &[ObjectId]) -> BTreeSet<Vec<u8>> {
    let mut out = BTreeSet::new();
    let streams = drawn.iter().filter_map(|id| pdf.get_object(*id).and_then(Object::as_stream).ok());
    let contents = streams.filter_map(|stream| Content::decode(&stream.get_plain_content().ok()?).ok());
    for operand in contents.flat_map(|content| content.operations).flat_map(|operation| operation.operands) {
        match operand {
            Object::String(text, _) => drop(out.insert(text)),
            Object::Array(parts) => out.extend(parts.into_iter().filter_map(|part| match part {
                Object::String(text, _) => Some(text),
                _ => None,
            })),
            _ => {}
        }
    }
    out
}

/// What a font of a known collection leaves to its reader's tables, for its dictionary: a map to Unicode,
/// and where it cuts bytes by a table also an encoding and widths. None where nothing is lacking or
/// nothing can be known.
fn written_out(pdf: &mut Pdf, id: ObjectId, shown: &mut Shown<'_>) -> Option<Vec<(&'static str, Object)>> {
    let font = pdf.get_dictionary(id).ok()?.clone();
    let encoding = Encoding::of(pdf, &font)?;
    let mapped = font.has(b"ToUnicode");
    if mapped && matches!(encoding, Encoding::Numbers) {
        return None;
    }
    let list = pdf.dereference(font.get(b"DescendantFonts").ok()?).ok()?.1.as_array().ok()?;
    let below = pdf.dereference(list.first()?).ok()?.1.as_dict().ok()?.clone();
    let codes = shown.codes(pdf, &font, &encoding)?;
    let mut said = Vec::new();
    if !mapped {
        let letters = CMap::parse(load_embedded(family(pdf, &below)?.ucs2_cmap()?)?, load_embedded)?;
        let texts = codes.iter().filter_map(|code| Some((*code, letter(*code, &encoding, &letters)?)));
        let map = Stream::new(Dictionary::new(), unicode_map(texts));
        said.push(("ToUnicode", Object::Reference(pdf.add_object(map))));
    }
    if matches!(encoding, Encoding::Table { .. }) {
        let by_character = widths(pdf, &below).unwrap_or_default();
        let by_code =
            codes.iter().filter_map(|code| Some((code.0.into(), by_character.get(&encoding.character(*code)?.into())?.clone())));
        let mut own = below.clone();
        own.set("W", each_by_itself(by_code));
        let cut = Stream::new(Dictionary::new(), code_spaces(&codes));
        said.push(("DescendantFonts", Object::Array(vec![Object::Reference(pdf.add_object(own))])));
        said.push(("Encoding", Object::Reference(pdf.add_object(cut))));
    }
    Some(said)
}

/// The collection that a font's characters are of.
fn family(pdf: &Pdf, font: &Dictionary) -> Option<CidFamily> {
    let info = pdf.dereference(font.get(b"CIDSystemInfo").ok()?).ok()?.1.as_dict().ok()?;
    let text = |key: &[u8]| pdf.dereference(info.get(key).ok()?).ok()?.1.as_str().ok();
    Some(CidFamily::from_registry_ordering(text(b"Registry")?, text(b"Ordering")?))
}

/// What a code stands for.
fn letter(code: Code, encoding: &Encoding, letters: &CMap) -> Option<String> {
    if let Encoding::Table { unicode: true, .. } = encoding {
        let units = [(code.0 >> 16) as u16, code.0 as u16];
        return String::from_utf16(units.get(2 - usize::from(code.1 / 2)..)?).ok();
    }
    Some(match letters.lookup_bf_string(encoding.character(code)?)? {
        BfString::Char(letter) => letter.to_string(),
        // what chooses between two shapes of a sign is none of its letters
        BfString::String(letters) => letters.replace(|c| matches!(c, '\u{e0100}'..='\u{e01ef}'), ""),
    })
}

/// A map of codes to texts.
fn unicode_map(texts: impl Iterator<Item = (Code, String)>) -> Vec<u8> {
    let mut map = String::from("begincmap\n");
    for ((code, _), text) in texts {
        let _ = write!(map, "1 beginbfchar\n<{code:08x}> <");
        for unit in text.encode_utf16() {
            let _ = write!(map, "{unit:04x}");
        }
        map.push_str(">\nendbfchar\n");
    }
    map.push_str("endcmap\n");
    map.into_bytes()
}

/// An encoding that cuts out these codes. The library takes half the length of the bounds for the
/// number of bytes, so that they are written twice as long.
fn code_spaces(codes: &BTreeSet<Code>) -> Vec<u8> {
    let spaces: BTreeSet<(u8, u32)> = codes.iter().map(|(code, len)| (*len, if *len == 1 { *code } else { code >> 8 })).collect();
    let mut map = String::from("begincmap\n");
    for (len, start) in spaces {
        let (low, high) = if len == 1 { (start, start) } else { (start << 8, (start << 8) | 0xff) };
        let digits = usize::from(len) * 4;
        let _ = write!(map, "1 begincodespacerange\n<{low:0digits$x}> <{high:0digits$x}>\nendcodespacerange\n");
    }
    map.push_str("1 begincidrange\n<00000000> <ffffffff> 0\nendcidrange\nendcmap\n");
    map.into_bytes()
}

/// A map of every code of two bytes to itself.
fn identity_map() -> Vec<u8> {
    let mut map = String::from("begincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
    // Halves of pairs stand for no character.
    for high in (0u8..=255).filter(|high| !(0xd8..=0xdf).contains(high)) {
        let _ = write!(map, "1 beginbfrange\n<{high:02x}00> <{high:02x}ff> <{high:02x}00>\nendbfrange\n");
    }
    map.push_str("endcmap\n");
    map.into_bytes()
}

/// The widths of a font's characters by their numbers; none where it gives none.
fn widths(pdf: &Pdf, font: &Dictionary) -> Option<BTreeMap<i64, Object>> {
    let whole = |object: &Object| pdf.dereference(object).map(|(_, object)| object.clone());
    let given = whole(font.get(b"W").ok()?).ok()?;
    let given = given.as_array().ok()?;
    let mut out = BTreeMap::new();
    let mut at = 0;
    while let (Some(first), Some(second)) = (given.get(at), given.get(at + 1)) {
        let (Ok(first), Ok(second)) = (first.as_i64(), whole(second)) else { break };
        let room = MOST_WIDTHS.saturating_sub(out.len());
        if let Object::Array(listed) = second {
            let numbered = (0_i64..).zip(listed).take(room);
            out.extend(numbered.filter_map(|(n, width)| Some((first.checked_add(n)?, width))));
            at += 2;
        } else {
            let (Ok(last), Some(width)) = (second.as_i64(), given.get(at + 2)) else { break };
            out.extend((first..=last).take(room).map(|character| (character, width.clone())));
            at += 3;
        }
    }
    Some(out)
}

/// Widths as the library reads them rightly: each by itself, none for a range.
fn each_by_itself(widths: impl IntoIterator<Item = (i64, Object)>) -> Object {
    Object::Array(widths.into_iter().flat_map(|(at, width)| [Object::Integer(at), Object::Array(vec![width])]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_found_wherever_they_stand_and_in_either_form() {
        let mut pdf = Pdf::new();
        let listed = pdf.add_object(vec![500.into(), 600.into()]);
        let given =
            vec![7.into(), Object::Reference(listed), 20.into(), 22.into(), 250.into(), i64::MAX.into(), Object::Reference(listed)];
        let given = pdf.add_object(given);
        let mut font = Dictionary::new();
        assert!(widths(&pdf, &font).is_none());
        font.set("W", Object::Reference(given));
        let got: Vec<_> = widths(&pdf, &font).unwrap().into_iter().map(|(at, w)| (at, w.as_i64().unwrap())).collect();
        assert_eq!(got, [(7, 500), (8, 600), (20, 250), (21, 250), (22, 250), (i64::MAX, 500)]);
    }
}
