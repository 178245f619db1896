//! Small words that widen or narrow a promise: all, any, full, and against or, the territories against
//! territories.
//!
//! They count only where nothing but they changed at a place of the sentence: in a sentence said anew
//! they may be missing because it is built otherwise.

use super::lexicon::List;
use super::words::ClauseText;
use crate::change::{Op, Span};
use crate::text::{CharRange, TokenKind};

/// A clause with the place where it begins in its side's joined text.
pub type Placed<'s, 'a> = (u32, &'s ClauseText<'a>);

/// Words of scope that changed: on each side the clause's index and the stretch, where there are any.
pub struct Scoped {
    /// Of the earlier side.
    pub from: Option<(usize, CharRange)>,
    /// Of the later side.
    pub to: Option<(usize, CharRange)>,
    /// Only "the" came or went.
    pub article: bool,
    /// What was lost and what was gained, for telling what only moved.
    keys: (Vec<&'static str>, Vec<&'static str>),
}

/// What one side has at a changed place, words of scope and others.
struct Here {
    keys: Vec<&'static str>,
    at: Option<(usize, CharRange)>,
    article: Option<(usize, usize)>,
    words: usize,
    /// What else stands there, which must be the same on both sides: "any depot", "depots".
    rest: Vec<String>,
    /// "any" where the sentence denies something: it denies as much without.
    denied: bool,
}

/// Every place where nothing but words of scope changed.
pub fn changed(spans: &[Span], from: &[Placed<'_, '_>], to: &[Placed<'_, '_>]) -> Vec<Scoped> {
    let mut out = Vec::new();
    for block in spans.split(|s| s.op == Op::Equal).filter(|b| !b.is_empty()) {
        let (Some(a), Some(b)) = (here(block, Op::Delete, |s| s.from, from), here(block, Op::Insert, |s| s.to, to)) else {
            continue;
        };
        if !a.rest.starts_with(&b.rest) && !b.rest.starts_with(&a.rest) {
            continue;
        }
        let (mut a, mut b) = (a, b);
        let joins = |k: &&'static str| matches!(*k, "and" | "or" | "and or");
        if !a.keys.iter().any(&joins) || !b.keys.iter().any(&joins) {
            a.keys.retain(|k| !joins(k));
            b.keys.retain(|k| !joins(k));
        }
        if a.keys != b.keys && !a.denied && !b.denied {
            let at = |h: &Here| h.at.filter(|_| !h.keys.is_empty());
            (a.at, b.at) = (at(&a), at(&b));
            out.push(Scoped { from: a.at, to: b.at, article: false, keys: (a.keys, b.keys) });
        } else if let (Some(found), None) | (None, Some(found)) = (a.article, b.article)
            && a.words + b.words == 1
        {
            let earlier = a.article.is_some();
            let side = if earlier { from } else { to };
            let Some((_, c)) = side.get(found.0) else { continue };
            // "the territories" are all of them, "territories" some: only many things have this
            let many =
                c.word(found.1 + 1).is_some_and(|w| w.kind == TokenKind::Word && w.fold().len() > 3 && w.fold().ends_with('s'));
            if many && c.lexicon.code == "en" {
                let (with, bare) = (c.range(found.1, found.1 + 2), c.range(found.1 + 1, found.1 + 2));
                let other = find(if earlier { to } else { from }, c.cut(bare));
                let (one, two) = (Some((found.0, with)), other);
                let (from, to) = if earlier { (one, two) } else { (two, one) };
                out.push(Scoped { from, to, article: true, keys: (Vec::new(), Vec::new()) });
            }
        }
    }
    // "each year" that stands in front now: what one place lost another gained
    let lost: Vec<_> = out.iter().map(|s| s.keys.clone()).collect();
    let moved = |s: &Scoped| lost.iter().any(|(a, b)| *a == s.keys.1 && *b == s.keys.0);
    out.retain(|s| s.article || !moved(s));
    out
}

/// Where a side has this word.
fn find(side: &[Placed<'_, '_>], word: &str) -> Option<(usize, CharRange)> {
    side.iter().enumerate().find_map(|(i, (_, c))| c.words.iter().find(|w| w.text == word).map(|w| (i, w.range)))
}

/// What the spans of `op` take in on one side; `None` where many other words are among it.
fn here(block: &[Span], op: Op, pick: fn(&Span) -> CharRange, side: &[Placed<'_, '_>]) -> Option<Here> {
    let mut out = Here { keys: Vec::new(), at: None, article: None, words: 0, rest: Vec::new(), denied: false };
    for range in block.iter().filter(|s| s.op == op).map(pick) {
        let index = side.iter().rposition(|(offset, _)| *offset <= range.start)?;
        let (offset, c) = side.get(index)?;
        let first = c.words.partition_point(|w| w.range.start + offset < range.start);
        let end = c.words.partition_point(|w| w.range.end + offset <= range.end);
        let mut at = first;
        while at < end {
            // "once a year" and "every year" are one rhythm
            if let Some(hit) = c.over(List::Synonyms, at, at + 1).filter(|h| c.lexicon.key(h) == "annual") {
                at = hit.end.max(at + 1);
                continue;
            }
            let Some((hit, key)) = c.at(List::Scope, at).filter(|(h, _)| h.end <= end) else {
                if let Some(hit) = c.over(List::Conditions, at, at + 1).filter(|h| !c.lexicon.key(h).ends_with(':')) {
                    at = hit.end.max(at + 1); // a condition is a finding of its own
                    continue;
                }
                out.rest.push(c.stem(at).to_owned());
                out.words += 1;
                at += 1;
                if out.rest.len() > 3 {
                    return None;
                }
                continue;
            };
            if key == "-" {
                if c.fold(at) == "the" {
                    out.article = Some((index, at));
                }
            } else {
                let (sentence, _) = c.sentence(at);
                out.denied |=
                    c.fold(at) == "any" && c.within(List::Negation, sentence, at).iter().any(|h| c.lexicon.key(h) == "negation");
                out.keys.push(key);
                let (start, range) = (out.at.map_or(u32::MAX, |(_, r)| r.start), c.range(hit.first, hit.end));
                out.at = Some((index, CharRange { start: start.min(range.start), end: range.end }));
            }
            out.words += hit.end - at;
            at = hit.end;
        }
    }
    out.keys.sort_unstable();
    out.keys.dedup();
    Some(out)
}
