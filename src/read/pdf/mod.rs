//! PDFs with a text layer: characters with their places, put together to lines, pages and paragraphs.
//!
//! pdf-extract gives the characters in the order in which the page draws them, which is the reading
//! order of what word processors and typesetting write; guessing columns from the places alone does
//! worse. `glyphs` makes lines of characters, `lines` drops running heads and joins lines. A page
//! that the library cannot read is left out and named; a PDF without any text is a scan.

mod fonts;
mod glyphs;
mod guard;
mod lines;
mod mend;
mod turn;

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::content::Content;
use pdf_extract::{Document as Pdf, Object, ObjectId, decode_text_string, output_doc_page};

use self::glyphs::Glyphs;
use super::block::{Document, LeftOut};
use super::{ReadError, ReadOptions};
use crate::draft::Place;
use crate::job::Job;

/// More pages than any draft has.
const MOST_PAGES: usize = 20_000;

/// By its sign, which may stand a little way in.
pub(super) fn sniff(bytes: &[u8], _ending: &str) -> bool {
    bytes.get(..bytes.len().min(1024)).unwrap_or(bytes).windows(5).any(|w| w == b"%PDF-")
}

/// Reads a PDF.
pub(super) fn read(bytes: &[u8], _ending: &str, _options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    guard::nesting(bytes)?;
    let mut pdf = opened(bytes)?;
    guard::contents(&pdf)?;
    let vertical = fonts::any_vertical(&pdf);
    mend::contents(&mut pdf);
    let numbers: Vec<u32> = pdf.get_pages().keys().copied().take(MOST_PAGES + 1).collect();
    if numbers.is_empty() {
        return Err(ReadError::Damaged("it has no page that can be read".to_owned()));
    }
    if numbers.len() > MOST_PAGES {
        return Err(ReadError::Damaged("it has more pages than can be read".to_owned()));
    }
    let mut document = Document { title: title(&pdf), ..Document::default() };
    let mut pages = Vec::with_capacity(numbers.len());
    let (mut broken, mut empty) = (Vec::new(), Vec::new());
    for number in numbers {
        job.checkpoint()?;
        let mut glyphs = Glyphs::new(number, vertical);
        // The library panics on some damaged fonts; what it gave of the page until then is kept.
        let outcome = catch_unwind(AssertUnwindSafe(|| output_doc_page(&pdf, &mut glyphs, number)));
        let page = glyphs.finish();
        if !matches!(outcome, Ok(Ok(()))) {
            broken.push(number);
        } else if page.is_empty() {
            empty.push(number);
        }
        pages.push(page);
    }
    let words = pages.iter().flatten().any(|line| line.text.chars().any(char::is_alphanumeric));
    if !words {
        if broken.is_empty() {
            let what = if pdf.get_pages().values().any(|page| shows_text(&pdf, *page)) {
                "no letter of it can be told: its fonts do not say which letters they draw"
            } else {
                "it has no text, only pictures; it may be a scan"
            };
            return Err(ReadError::Unsupported {
                what: what.to_owned(),
                remedy: "run text recognition on it (Tesseract, for one) and open the result",
            });
        }
        return Err(ReadError::Damaged("none of its pages can be read".to_owned()));
    }
    lines::blocks(pages, &mut document);
    super::text::header_block(&mut document);
    document.read.push("pages".to_owned());
    document.skip("annotations", annotations(&pdf), "notes beside the text");
    if !empty.is_empty() {
        document.warn_at(on(&empty), "pages-without-text", format!("no text on {}: a picture or nothing", named(&empty)));
        document.skip("pages-without-text", empty.len() as u32, "pictures or nothing");
    }
    if !broken.is_empty() {
        document.warn_at(on(&broken), "pages-damaged", format!("not or not wholly read: {}", named(&broken)));
        document.skip("pages-damaged", broken.len() as u32, "the file is damaged there");
    }
    Ok(document)
}

/// Whether a page draws text, whatever its letters are.
fn shows_text(pdf: &Pdf, page: ObjectId) -> bool {
    let content = pdf.get_page_content(page).ok().and_then(|bytes| Content::decode(&bytes).ok());
    content.is_some_and(|c| c.operations.iter().any(|o| matches!(o.operator.as_str(), "Tj" | "TJ" | "'" | "\"")))
}

/// The first of some pages.
fn on(pages: &[u32]) -> Place {
    Place { line: None, page: pages.first().copied() }
}

/// The notes that readers put on the pages.
fn annotations(pdf: &Pdf) -> LeftOut {
    let mut out = LeftOut::default();
    for page in pdf.get_pages().values() {
        for annotation in pdf.get_page_annotations(*page).unwrap_or_default() {
            let Ok(text) = annotation.get(b"Contents") else { continue };
            if text.as_str().is_ok_and(|text| !text.is_empty()) {
                out.see(&decode_text_string(text).unwrap_or_default());
            }
        }
    }
    out
}

/// "page 3", "pages 3, 4 and 2 more".
fn named(pages: &[u32]) -> String {
    let first: Vec<String> = pages.iter().take(8).map(u32::to_string).collect();
    let more = pages.len().saturating_sub(first.len());
    let word = if pages.len() == 1 { "page" } else { "pages" };
    if more > 0 { format!("{word} {} and {more} more", first.join(", ")) } else { format!("{word} {}", first.join(", ")) }
}

/// Opens it; where its table of parts is broken, with a table made anew.
fn opened(bytes: &[u8]) -> Result<Pdf, ReadError> {
    match loaded(bytes) {
        Ok(pdf) if mend::is_whole(&pdf) => Ok(pdf),
        Err(ReadError::Password) => Err(ReadError::Password),
        outcome => match mend::table(bytes).map(|bytes| loaded(&bytes)) {
            Some(Ok(pdf)) if !pdf.get_pages().is_empty() => Ok(pdf),
            _ => outcome,
        },
    }
}

/// Loads it, with the empty password where it is encrypted: that is how a PDF is protected against
/// changes only.
fn loaded(bytes: &[u8]) -> Result<Pdf, ReadError> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut pdf = Pdf::load_mem(bytes)?;
        if pdf.is_encrypted() {
            pdf.decrypt("")?;
        }
        Ok::<_, pdf_extract::Error>(pdf)
    }));
    match outcome {
        Ok(Ok(pdf)) => Ok(pdf),
        Ok(Err(pdf_extract::Error::Decryption(_) | pdf_extract::Error::InvalidPassword)) => Err(ReadError::Password),
        Ok(Err(_)) => Err(ReadError::Damaged("its table of parts cannot be read; it may have been cut off".to_owned())),
        Err(_) => Err(ReadError::Damaged("its contents make no sense".to_owned())),
    }
}

/// The title that the file states, where it has words.
fn title(pdf: &Pdf) -> Option<String> {
    let info = match pdf.trailer.get(b"Info").ok()? {
        Object::Reference(id) => pdf.get_object(*id).ok()?,
        other => other,
    };
    let bytes = info.as_dict().ok()?.get(b"Title").ok()?.as_str().ok()?;
    let text = match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => encoding_rs::UTF_16BE.decode_without_bom_handling(wide).0.into_owned(),
        None => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    let title = super::block::fold(&text);
    // Programs fill in the name of the file.
    let named = title.rsplit_once('.').is_some_and(|(_, e)| e.len() <= 5 && !e.contains(' '));
    (title.chars().any(char::is_alphabetic) && !named && !title.starts_with("Microsoft Word")).then_some(title)
}
