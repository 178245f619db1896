//! Web pages: the main content of a page, its lists with their computed numbers.
//!
//! After the HTML standard of the WHATWG; html5ever builds the tree. Menus, scripts, forms and what
//! is hidden are no text of a draft: they are counted and left out. Where a page marks its main
//! content and most of its words stand there, the rest of the page is left out too.

mod list;
mod signs;
mod tree;
mod walk;

use self::tree::{Data, Id, Tree};
use self::walk::Walk;
use super::block::{Document, LeftOut, fold};
use super::text::decode;
use super::{ReadError, ReadOptions, Revisions};
use crate::job::Job;

/// The longest page, in MiB: its tree takes several times as much memory.
const LIMIT: usize = 64;

/// By its ending or its first words.
pub(super) fn sniff(bytes: &[u8], ending: &str) -> bool {
    matches!(ending, "html" | "htm" | "xhtml") || begins_as_page(bytes)
}

fn begins_as_page(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or(bytes)).replace('\0', "");
    let head = head.trim_start_matches(['\u{feff}', '\u{fffd}']).trim_start().to_lowercase();
    head.starts_with("<!doctype html") || head.starts_with("<html") || (head.starts_with("<?xml") && head.contains("<html"))
}

/// Reads a web page.
pub(super) fn read(bytes: &[u8], _ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut document = Document::default();
    if bytes.len() > LIMIT << 20 {
        return Err(ReadError::TooLarge { mib: (bytes.len() >> 20) as u64, limit: LIMIT as u64 });
    }
    let text = characters(bytes, &mut document)?;
    page(&text, &mut document, options, job)?;
    super::text::header_block(&mut document);
    Ok(document)
}

/// Reads a page's characters into a document; also the body of an e-mail.
pub(super) fn page(text: &str, document: &mut Document, options: ReadOptions, job: &Job) -> Result<(), ReadError> {
    let tree = Tree::parse(text, job)?;
    for id in tree.below(0) {
        match tree.name(id) {
            Some("title") if document.title.is_none() => document.title = Some(fold(&tree.text(id))).filter(|t| !t.is_empty()),
            Some("html") => {
                let stated = tree.attribute(id, "lang").or_else(|| tree.attribute(id, "xml:lang"));
                document.language = stated.and_then(|l| l.get(..2)).map(str::to_lowercase);
            }
            Some("body") => break,
            _ => {}
        }
    }
    let mut walk = Walk::new(&tree, options.revisions);
    let top = main_content(&tree);
    walk.run(top.unwrap_or(0), job)?;
    let (blocks, notes, seen) = walk.finish();
    document.blocks = blocks;
    document.read.push(if top.is_some() { "main-content" } else { "body" }.to_owned());
    if notes > 0 {
        document.read.push("footnotes".to_owned());
    }
    if let Some(top) = top {
        let outside = Walk::outside(&tree, top);
        document.skip("page-frame", outside, "stands outside what the page marks as its main content");
    }
    document.skip("menus", seen.menus, "navigation, not part of the text");
    document.skip("asides", seen.asides, "beside the text");
    document.skip("page-headers-and-footers", seen.edges, "not part of the text");
    document.skip("forms", seen.forms, "fields and buttons");
    document.skip("scripts-and-styles", seen.scripts, "not text");
    document.skip("comments", tree.comments + seen.comments, "not part of the text");
    document.skip("hidden-text", seen.hidden, "hidden in the page");
    document.skip("pictures", seen.pictures, "not text");
    document.skip("embedded-objects", seen.objects, "other files, never fetched");
    document.skip("link-addresses", seen.links, "the words of the links were read");
    if seen.insertions + seen.deletions > 0 {
        let (how, left) = match options.revisions {
            Revisions::Final => ("read with all of them accepted", seen.deletions),
            Revisions::Original => ("read with all of them rejected", seen.insertions),
        };
        let warning = format!("it has marked changes ({} insertions, {} deletions); {how}", seen.insertions, seen.deletions);
        document.warn("tracked-changes", warning);
        document.skip("tracked-changes", LeftOut { count: left, ..seen.changed }, how);
    }
    Ok(())
}

/// What the page marks as its main content: `main`, else a single `article`, where at least half of
/// the words stand in it.
fn main_content(tree: &Tree) -> Option<Id> {
    let main = |id: &Id| tree.name(*id) == Some("main") || tree.attribute(*id, "role") == Some("main");
    let mut articles = tree.below(0).filter(|id| tree.name(*id) == Some("article"));
    let article = articles.next().filter(|_| articles.next().is_none());
    let top = tree.below(0).find(main).or(article)?;
    (Walk::words(tree, top) * 2 >= Walk::words(tree, 0)).then_some(top)
}

/// A page's bytes as characters: a byte order mark or sound UTF-8 says more than what the page
/// states, which programs that save a page often leave as it was.
fn characters(bytes: &[u8], document: &mut Document) -> Result<String, ReadError> {
    let marked = encoding_rs::Encoding::for_bom(bytes).is_some();
    let stated = stated_encoding(bytes).filter(|e| !marked && e.is_ascii_compatible() && std::str::from_utf8(bytes).is_err());
    match stated {
        Some(encoding) => {
            let (text, damaged) = encoding.decode_without_bom_handling(bytes);
            if damaged {
                document.warn("encoding-damaged", "some characters could not be read and stand as \u{fffd}".to_owned());
            }
            Ok(text.into_owned())
        }
        None => decode(bytes, document),
    }
}

/// `charset=…` among the first 4 KiB, in a `meta` element or an XML declaration.
fn stated_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(4096)).unwrap_or(bytes)).to_ascii_lowercase();
    let tail = ["charset", "encoding"].iter().find_map(|key| head.split_once(key).map(|(_, tail)| tail))?;
    let value = tail.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let name: String = value.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.')).collect();
    encoding_rs::Encoding::for_label(name.as_bytes())
}

/// The declarations of a `style` attribute, names in lower case.
fn declarations(style: &str) -> impl Iterator<Item = (String, &str)> {
    style.split(';').take(200).filter_map(|d| d.split_once(':')).map(|(k, v)| (k.trim().to_ascii_lowercase(), v.trim()))
}

/// Whether a node has any word of its own.
fn has_word(tree: &Tree, id: Id) -> bool {
    matches!(tree.get(id).map(|n| &n.data), Some(Data::Text(text)) if text.chars().any(char::is_alphanumeric))
}
