//! Drafts as others print them: an editor's gloss inside a clause, and a news article around a plan.
//!
//! In: the nodes of a cut draft. Out: the same with what is not the draft's own words as editorial
//! notes. A gloss says so itself ("(Editor's note: …)"). An article shows by its first paragraphs, a
//! place before a dash or a reporter's words; then what stands before the first number is the
//! article's, and so is a paragraph between points that are one paragraph each. The latter may be
//! wrong, so each is told with its place.

use super::outline::Node;
use super::shape::gloss_begins;
use crate::draft::{Kind, Warning};
use crate::text::char_len;

/// Paragraphs before the first number that are looked at for a sign.
const LOOKED_AT: usize = 6;

/// A reporter's words about a text.
const REPORTS: &[&str] = &[
    "full text of",
    "obtained by",
    "has obtained",
    "was obtained",
    "seen by",
    "told reporters",
    "officials said",
    "according to the agency",
    "was published by",
    "leaked",
    "berichtet",
    "veröffentlichte",
    "liegt vor",
    "selon l'agence",
    "полный текст",
    "сообщает",
    "опубликовал",
    "повний текст",
    "повідомляє",
    "оприлюдни",
];

/// Takes what is not the draft's own words out of its clauses.
pub(super) fn settle(nodes: &mut Vec<Node>, warnings: &mut Vec<Warning>) {
    let first = nodes.iter().position(|n| n.label.is_some()).unwrap_or(0);
    let around = |n: &Node| n.label.is_none() && matches!(n.kind, Kind::Clause | Kind::Preamble);
    let before = nodes.iter().take(first).filter(|n| around(n)).take(LOOKED_AT);
    // One sign may be a plan's own word; a place before a dash is none.
    let article = before.clone().any(|n| dateline(&n.text)) || before.filter(|n| reports(&n.text)).count() > 1;
    if article {
        nodes.iter_mut().take(first).filter(|n| around(n)).for_each(|n| n.kind = Kind::EditorialNote);
    }
    let points: Vec<&Node> = nodes.iter().filter(|n| n.label.is_some() && n.kind == Kind::Clause && !n.text.is_empty()).collect();
    let single = points.iter().filter(|n| !n.text.contains('\n')).count();
    let between = article && points.len() >= 3 && single * 2 > points.len();
    let mut asides: Vec<(usize, String)> = Vec::new();
    for (at, node) in nodes.iter_mut().enumerate().filter(|(_, n)| n.kind == Kind::Clause && n.label.is_some()) {
        let own = own_words(&node.text, between);
        if own < node.text.len() {
            let aside = node.text.split_off(own);
            node.text.truncate(node.text.trim_end().len());
            let length = char_len(&node.text) as u32;
            node.marks.retain(|m| m.range.end <= length);
            let printed = node.label.as_ref().map(|l| l.printed.clone()).unwrap_or_default();
            if gloss_begins(&aside).is_none() {
                let line = node.place.line.map_or_else(String::new, |line| format!(", line {line}"));
                let message =
                    format!("what follows point {}{line} is taken for the article's words, not the plan's", printed.trim());
                warnings.push(Warning { code: "article-prose".to_owned(), message, place: node.place });
            }
            asides.push((at, aside.trim().to_owned()));
        }
    }
    insert(nodes, asides);
}

/// How many bytes of a clause's text are the draft's own: up to a gloss that ends it, and in an
/// article up to the second paragraph.
fn own_words(text: &str, article: bool) -> usize {
    let paragraph = text.find('\n').filter(|at| article && *at > 0).unwrap_or(text.len());
    let gloss = text.char_indices().filter(|(at, c)| *at > 0 && matches!(c, '(' | '[')).map(|(at, _)| at).find(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        gloss_begins(rest).is_some_and(|close| rest.trim_end().ends_with(close) && rest.matches(close).count() == 1)
    });
    paragraph.min(gloss.unwrap_or(text.len()))
}

/// "KYIV, 21 November – An agency …": a place in capitals and a dash near the beginning.
fn dateline(text: &str) -> bool {
    let head: String = text.chars().take(70).collect();
    let capitals = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let placed = char_len(capitals) >= 3 && capitals.chars().all(char::is_uppercase);
    let after = [" – ", " — ", " - "].iter().filter_map(|dash| head.find(dash)).min();
    let agency = head.find(") ").is_some_and(|at| head.contains('(') && after == Some(at + 1));
    (placed || agency) && after.is_some() && text.split_whitespace().count() > 8
}

fn reports(text: &str) -> bool {
    let text = text.to_lowercase();
    REPORTS.iter().any(|words| text.contains(words))
}

/// Puts editorial notes behind the clauses that they stood in; below those that have sub-clauses.
fn insert(nodes: &mut Vec<Node>, asides: Vec<(usize, String)>) {
    if asides.is_empty() {
        return;
    }
    let old = std::mem::take(nodes);
    let mut to: Vec<usize> = Vec::with_capacity(old.len());
    let has_parts: Vec<bool> = (0..old.len()).map(|at| old.get(at + 1).is_some_and(|n| n.parent == Some(at))).collect();
    let mut asides = asides.into_iter().peekable();
    for (at, mut node) in old.into_iter().enumerate() {
        node.parent = node.parent.and_then(|p| to.get(p).copied());
        let (parent, place) = (node.parent, node.place);
        to.push(nodes.len());
        let own = nodes.len();
        nodes.push(node);
        if let Some((_, text)) = asides.next_if(|(clause, _)| *clause == at) {
            let parent = if has_parts.get(at).copied().unwrap_or_default() { Some(own) } else { parent };
            nodes.push(Node { kind: Kind::EditorialNote, parent, text, place, ..Node::default() });
        }
    }
}
