//! What can only be told when the whole draft is cut: which divisions bear a number, which first
//! sentences are headings, what the recitals are; and the number of every clause from the top.

use super::label::{Numeral, Word, to_roman};
use super::outline::{Node, NodeLabel};
use super::preamble;
use crate::draft::{Kind, Number};

/// Settles kinds and headings.
pub(super) fn finish(nodes: &mut Vec<Node>) {
    divisions(nodes);
    preamble::settle(nodes);
    run_in_headings(nodes);
    for node in nodes {
        if node.kind != Kind::Clause || node.label.is_none() {
            continue;
        }
        if node.text.is_empty() && node.heading.as_deref().is_some_and(removed) {
            node.text = node.heading.take().unwrap_or_default();
        }
        if node.heading.is_none() && removed(&node.text) {
            node.kind = Kind::EditorialNote;
        }
    }
}

/// Whether a node groups clauses: a chapter, or a section that stands above articles.
fn grouping(nodes: &[Node], at: usize, above_articles: &[bool]) -> bool {
    let word = nodes.get(at).and_then(|n| n.label.as_ref()).and_then(|l| l.word);
    word.is_some_and(Word::groups) || above_articles.get(at).copied().unwrap_or_default()
}

/// Parts and chapters are headings without a number, unless numbering starts again in each.
fn divisions(nodes: &mut [Node]) {
    let mut above_articles = vec![false; nodes.len()];
    for node in nodes.iter() {
        if let (Some(label), Some(parent)) = (&node.label, node.parent)
            && label.word == Some(Word::Article)
            && nodes.get(parent).and_then(|p| p.label.as_ref()).is_some_and(|l| matches!(l.word, None | Some(Word::Section)))
            && let Some(mark) = above_articles.get_mut(parent)
        {
            *mark = true;
        }
    }
    // first numbered clause below each grouping node, by the grouping word
    let mut firsts: Vec<(Option<Option<Word>>, Option<u64>)> = vec![(None, None); nodes.len()];
    for (at, node) in nodes.iter().enumerate() {
        if grouping(nodes, at, &above_articles) {
            if let Some(slot) = firsts.get_mut(at) {
                slot.0 = Some(node.label.as_ref().and_then(|l| l.word));
            }
            continue;
        }
        let Some(value) =
            node.label.as_ref().filter(|_| node.kind == Kind::Clause).and_then(|l| l.own.first()).map(|(r, _)| r.value)
        else {
            continue;
        };
        let mut up = node.parent;
        while let Some(p) = up {
            if grouping(nodes, p, &above_articles) {
                if let Some(slot) = firsts.get_mut(p)
                    && slot.1.is_none()
                {
                    slot.1 = Some(value);
                }
            } else if nodes.get(p).is_some_and(|n| n.label.is_some()) {
                break;
            }
            up = nodes.get(p).and_then(|n| n.parent);
        }
    }
    let mut restarts: Vec<Option<Word>> = Vec::new();
    let mut words: Vec<Option<Word>> = firsts.iter().filter_map(|f| f.0).collect();
    words.sort_unstable();
    words.dedup();
    for word in words {
        let of: Vec<u64> = firsts.iter().filter(|f| f.0 == Some(word)).filter_map(|f| f.1).collect();
        let ones = of.iter().filter(|v| **v <= 1).count();
        if of.len() >= 2 && ones == of.len() {
            restarts.push(word);
        }
    }
    for (at, node) in nodes.iter_mut().enumerate() {
        let groups = firsts.get(at).is_some_and(|f| f.0.is_some());
        if !groups {
            continue;
        }
        let word = node.label.as_ref().and_then(|l| l.word);
        let numbered = restarts.contains(&word);
        node.kind = Kind::Heading;
        let words = if node.heading.is_none() && super::outline::title_like(&node.text) {
            Some(std::mem::take(&mut node.text))
        } else {
            None
        };
        let title = node.heading.take().or(words);
        if numbered {
            node.heading = title;
        } else if let Some(label) = node.label.take() {
            node.heading = Some(match title {
                Some(title) => format!("{} {}", label.printed.trim(), title),
                None => label.printed,
            });
        }
    }
}

/// "8) Limitation of Liability. Under no circumstances …": where most clauses of one series begin
/// with a few words and a full stop, these words are their headings. One clause alone tells nothing.
fn run_in_headings(nodes: &mut [Node]) {
    let key = |n: &Node| {
        n.label
            .as_ref()
            .filter(|_| n.kind == Kind::Clause)
            .map(|l| (l.word, l.punct as u8, l.own.last().map(|(r, _)| r.numeral), l.chain.len()))
    };
    let mut keys: Vec<_> = nodes.iter().filter_map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    for k in keys {
        let (mut all, mut short) = (0usize, 0usize);
        for node in nodes.iter().filter(|n| n.heading.is_none() && !n.text.is_empty() && key(n) == Some(k)) {
            all += 1;
            short += usize::from(run_in(&node.text).is_some());
        }
        if all < 3 || short * 10 < all * 8 {
            continue;
        }
        for node in nodes.iter_mut().filter(|n| n.heading.is_none() && key(n) == Some(k)) {
            if let Some(cut) = run_in(&node.text) {
                let words = node.text.split_off(cut);
                let heading = std::mem::replace(&mut node.text, words);
                let gone = crate::text::char_len(&heading);
                let text = node.text.trim_start().to_owned();
                let gone = gone + crate::text::char_len(&node.text) - crate::text::char_len(&text);
                node.text = text;
                node.heading = Some(heading.trim_end().trim_end_matches('.').to_owned());
                node.marks = super::outline::without_beginning(&node.marks, gone).collect();
            }
        }
    }
}

/// Where the words of a run-in heading end: a few words and a full stop, then a fresh sentence.
fn run_in(text: &str) -> Option<usize> {
    let end =
        text.match_indices('.').map(|(at, _)| at).find(|at| text.get(at + 1..).is_some_and(|t| t.starts_with([' ', '\n'])))?;
    let head = text.get(..end)?;
    let next = text.get(end + 1..)?.trim_start().chars().next()?;
    let fits = head.len() <= 90
        && head.split_whitespace().count() <= 8
        && !head.contains([',', ';', ':', '\n'])
        && !next.is_lowercase()
        && head.chars().next().is_some_and(char::is_uppercase);
    fits.then_some(end + 1)
}

/// A clause's number in the contract's form, from the labels above it.
pub(super) fn number(nodes: &[Node], forms: &[Option<String>], at: usize) -> Option<Number> {
    let node = nodes.get(at)?;
    let label = node.label.as_ref()?;
    let mut form = String::new();
    let mut up = node.parent;
    while let Some(p) = up {
        if let Some(Some(above)) = forms.get(p) {
            form.clone_from(above);
            break;
        }
        up = nodes.get(p).and_then(|n| n.parent);
    }
    if label.word == Some(Word::Annex) {
        return Some(Number::new(&annex(label), &label.printed));
    }
    for (reading, text) in &label.own {
        if form.is_empty() {
            form.push_str(text);
        } else if reading.numeral.bracketed() {
            form.push('(');
            form.push_str(text);
            form.push(')');
        } else {
            form.push('.');
            form.push_str(text);
        }
    }
    (!form.is_empty()).then(|| Number::new(&form, &label.printed))
}

/// Annexes are named by letters whatever the draft calls them, so that item 1 of Annex 1 (`A.1`)
/// is never taken for the body's 1.1.
fn annex(label: &NodeLabel) -> String {
    let Some((reading, text)) = label.own.first() else { return "A".to_owned() };
    match reading.numeral {
        Numeral::Digit | Numeral::Han | Numeral::UpperRoman | Numeral::LowerRoman
            if (1..=26).contains(&reading.value) && reading.suffix.is_empty() =>
        {
            // a single I, V or X is a Roman number only where it is the first of its kind: C and D are letters
            char::from_u32('A' as u32 + reading.value as u32 - 1).map_or_else(|| text.clone(), String::from)
        }
        Numeral::UpperRoman => to_roman(reading.value).to_uppercase(),
        _ => text.to_uppercase(),
    }
}

/// Words that say a provision was taken out.
const REMOVED: &[&str] = &[
    "deleted",
    "removed",
    "omitted",
    "repealed",
    "withdrawn",
    "reserved",
    "weggefallen",
    "aufgehoben",
    "gestrichen",
    "abrogé",
    "abrogée",
    "supprimé",
    "supprimée",
    "исключен",
    "исключён",
    "исключена",
    "удален",
    "удалён",
    "удалена",
    "вилучено",
    "виключено",
    "виключена",
];

/// Words that introduce an editor's gloss.
const GLOSSES: &[&str] = &[
    "note:",
    "editor's note",
    "editor’s note",
    "editorial note",
    "translator's note",
    "translator’s note",
    "ed. note",
    "n.b.:",
    "anmerkung:",
];

/// The bracket that closes a gloss which begins here: "(Editor's note: …".
pub(super) fn gloss_begins(text: &str) -> Option<char> {
    let close = match text.chars().next()? {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let head: String = text.chars().skip(1).take(30).flat_map(char::to_lowercase).collect();
    // "[Note: …]" may be a party's own, in brackets because it is disputed.
    GLOSSES.iter().filter(|g| **g != "note:").any(|g| head.trim_start().starts_with(g)).then_some(close)
}

/// Whether the words of a numbered clause only say that it was taken out: "(weggefallen)", "[deleted]".
fn removed(text: &str) -> bool {
    let words = text.trim_matches(|c: char| !c.is_alphanumeric());
    text.len() < 60 && !words.is_empty() && words.split_whitespace().count() <= 3 && {
        let folded = words.to_lowercase();
        REMOVED.iter().any(|w| folded == *w)
            || (text.starts_with(['(', '[', '<']) && REMOVED.iter().any(|w| folded.split_whitespace().any(|x| x == *w)))
    }
}

/// Whether a paragraph is a notice or a gloss of an editor: "[Article 7 deleted]", "point 3 deleted".
pub(super) fn editorial_notice(text: &str) -> bool {
    let enclosed = text.starts_with(['[', '(', '<', '{']) && text.ends_with([']', ')', '>', '}']);
    if text.len() > 400 || !(enclosed || text.len() < 90) {
        return false;
    }
    let folded = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '§').to_lowercase();
    if enclosed && GLOSSES.iter().any(|g| folded.starts_with(g)) {
        return true;
    }
    let mut words = folded.split_whitespace();
    let count = folded.split_whitespace().count();
    let names = words.next().is_some_and(|w| {
        let w = w.trim_end_matches(['.', 's']);
        w == "§"
            || w == "§§"
            || matches!(
                w,
                "article"
                    | "point"
                    | "clause"
                    | "paragraph"
                    | "section"
                    | "item"
                    | "artikel"
                    | "punkt"
                    | "стаття"
                    | "статья"
                    | "пункт"
                    | "annex"
                    | "para"
            )
    });
    let numbered = folded.chars().any(|c| c.is_ascii_digit()) || words.next().is_some_and(|w| w.len() <= 3);
    let ends =
        folded.split_whitespace().next_back().is_some_and(|w| REMOVED.contains(&w.trim_matches(|c: char| !c.is_alphanumeric())));
    names && numbered && ends && count <= 8
}

const SIGNATURES: &[&str] = &[
    "in witness whereof",
    "in faith whereof",
    "done at",
    "done in",
    "signed at",
    "signed in",
    "signed on",
    "signed by",
    "for the government of",
    "geschehen zu",
    "zu urkund dessen",
    "fait à",
    "en foi de quoi",
    "совершено в",
    "в удостоверение чего",
    "вчинено в",
    "вчинено у",
    "на посвідчення чого",
    "signatures",
];

/// Whether the closing block begins here.
pub(super) fn signature_begins(text: &str) -> bool {
    let head: String = text.chars().take(40).flat_map(char::to_lowercase).collect();
    SIGNATURES.iter().any(|s| head.starts_with(s)) || (text.starts_with("____") && text.chars().filter(|c| *c == '_').count() >= 8)
}
