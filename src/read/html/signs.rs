//! What an element's attributes say: how its list counts, how far in it stands, whether it is a
//! note or a table of contents, as the usual programs mark these.

use super::declarations;
use super::list::counter;
use super::tree::{Id, Tree};
use crate::read::count::Counter;

/// How a list or an item counts by its own word.
pub(super) fn counter_of(tree: &Tree, id: Id, style: &str) -> Option<Counter> {
    let styled = declarations(style).filter(|(k, _)| matches!(k.as_str(), "list-style" | "list-style-type"));
    let by_style = styled.filter_map(|(_, v)| v.split_whitespace().find_map(counter)).last();
    let by_class = || {
        let classes = tree.attribute(id, "class").unwrap_or_default().split_whitespace();
        classes.filter(|c| c.len() > 1).find_map(counter)
    };
    by_style.or_else(|| tree.attribute(id, "type").and_then(|t| counter(t.trim()))).or_else(by_class)
}

/// A length in twips; nothing for one that depends on the window.
pub(super) fn twips(value: &str) -> u32 {
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(value.len());
    let number: f64 = value.get(..end).and_then(|v| v.parse().ok()).unwrap_or(0.0);
    let unit = match value.get(end..).unwrap_or_default().trim() {
        "in" => 1440.0,
        "cm" => 567.0,
        "mm" => 56.7,
        "pt" => 20.0,
        "px" | "" => 15.0,
        "em" | "rem" => 240.0,
        _ => 0.0,
    };
    (number * unit).clamp(0.0, 20_000.0) as u32
}

/// A table of contents, as the usual programs mark it.
pub(super) fn is_contents(id: Option<&str>, class: &str, role: Option<&str>) -> bool {
    let named = |name: &str| matches!(name, "toc" | "TOC" | "mw-toc") || name.to_ascii_lowercase().starts_with("table of contents");
    role == Some("doc-toc") || id.is_some_and(named) || class.split_whitespace().any(named)
}

/// One note, as the usual programs mark it: a `div` of LibreOffice or Word, an item of pandoc's list.
pub(super) fn is_note(name: &str, id: Option<&str>, class: &str, role: Option<&str>) -> bool {
    let numbered = |prefix: &str| {
        let after = id.and_then(|id| id.strip_prefix(prefix));
        after.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(role, Some("doc-footnote" | "doc-endnote"))
        || (name == "div" && ["sdfootnote", "sdendnote", "ftn", "edn"].iter().any(|p| numbered(p)))
        || (name == "li" && ["fn", "fn:", "footnote-"].iter().any(|p| numbered(p)))
        || class.split_whitespace().any(|c| c == "footnote-definition")
}

/// The sign of a note: in the text, or before the note itself, where it leads back.
pub(super) fn is_note_sign(tree: &Tree, id: Id) -> bool {
    let class = tree.attribute(id, "class").unwrap_or_default();
    let role = tree.attribute(id, "role").unwrap_or_default();
    let classed = class.split_whitespace().any(|c| {
        matches!(
            c.to_ascii_lowercase().as_str(),
            "sdfootnoteanc"
                | "sdendnoteanc"
                | "sdfootnotesym"
                | "sdendnotesym"
                | "footnote-ref"
                | "footnote-back"
                | "footnote-backref"
                | "footnoteref"
                | "msofootnotereference"
        )
    });
    let named = tree.attribute(id, "name").or_else(|| tree.attribute(id, "id")).unwrap_or_default();
    let word = ["_ftn", "_edn"].iter().any(|p| named.starts_with(p));
    tree.name(id) == Some("a") && (classed || word || matches!(role, "doc-noteref" | "doc-backlink"))
}
