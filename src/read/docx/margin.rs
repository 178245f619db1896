//! What stands beside the text of a Word document: reviewers' comments, page headers and footers.
//!
//! In: one part's XML. Out: comments with their authors, or the words of a header, its fields (page
//! numbers, dates) left out and the words of a watermark taken in.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::read::block::Words;
use crate::read::package::{attribute, entity, number};

/// Comments by their ids: author and words, paragraphs joined by a line feed.
pub(super) fn comments(xml: &str) -> BTreeMap<i64, (Option<String>, String)> {
    let mut out = BTreeMap::new();
    let mut open: Option<(i64, Option<String>, Vec<Words>)> = None;
    let mut inside = false;
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "comment" => {
                    let author = attribute(&e, "author").map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
                    open = Some((number(&e, "id").unwrap_or(0), author, Vec::new()));
                }
                "p" => {
                    if let Some((_, _, paragraphs)) = &mut open {
                        paragraphs.push(Words::default());
                    }
                }
                name => inside = name == "t",
            },
            Ok(Event::End(e)) => {
                inside = false;
                if e.local_name().as_ref() == "comment"
                    && let Some((id, author, paragraphs)) = open.take()
                {
                    let lines: Vec<String> = paragraphs.into_iter().map(|p| p.finish().0).filter(|p| !p.is_empty()).collect();
                    out.insert(id, (author, lines.join("\n")));
                }
            }
            Ok(Event::Text(t)) if inside => push(&mut open, &t),
            Ok(Event::GeneralRef(r)) if inside => {
                if let Some(c) = entity(&r) {
                    push(&mut open, c.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(Event::Eof) | Err(_) => return out,
            Ok(_) => {}
        }
    }
}

fn push(open: &mut Option<(i64, Option<String>, Vec<Words>)>, text: &str) {
    if let Some(words) = open.as_mut().and_then(|(_, _, paragraphs)| paragraphs.last_mut()) {
        words.push(text);
    }
}

/// More of a header's words than say what a draft is.
const MOST: usize = 200;

/// The words of a page header or footer; empty when there are none but page numbers.
pub(super) fn header(xml: &str) -> String {
    let mut words = Words::default();
    let (mut inside, mut field, mut simple) = (false, 0u32, 0u32);
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "fldSimple" => simple += 1,
                "p" => words.push(" "),
                "textpath" => words.push(&attribute(&e, "string").map(|s| format!(" {s} ")).unwrap_or_default()),
                name => inside = name == "t",
            },
            Ok(Event::Empty(e)) => match e.local_name().as_ref() {
                "textpath" => words.push(&attribute(&e, "string").map(|s| format!(" {s} ")).unwrap_or_default()),
                "tab" | "br" => words.push(" "),
                "fldChar" => match attribute(&e, "fldCharType").as_deref() {
                    Some("begin") => field += 1,
                    Some("end") => field = field.saturating_sub(1),
                    _ => {}
                },
                _ => {}
            },
            Ok(Event::End(e)) => {
                inside = false;
                if e.local_name().as_ref() == "fldSimple" {
                    simple = simple.saturating_sub(1);
                }
            }
            Ok(Event::Text(t)) if inside && field == 0 && simple == 0 => words.push(&t),
            Ok(Event::GeneralRef(r)) if inside && field == 0 && simple == 0 => {
                if let Some(c) = entity(&r) {
                    words.push(c.encode_utf8(&mut [0; 4]));
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let text = words.finish().0;
    let says = text.split(|c: char| !c.is_alphabetic()).any(|word| !word.is_empty() && !is_page_word(word));
    if says { text.chars().take(MOST).collect() } else { String::new() }
}

/// The words that stand around a page's number.
fn is_page_word(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "page"
            | "pages"
            | "of"
            | "p"
            | "seite"
            | "von"
            | "s"
            | "sur"
            | "página"
            | "de"
            | "стр"
            | "страница"
            | "сторінка"
            | "из"
            | "з"
    )
}
