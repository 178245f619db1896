//! Another substantive word where no typed fact changed: reliable → robust.

use std::collections::BTreeSet;

use super::lexicon::List;
use super::words::ClauseText;
use crate::change::{Op, Span};
use crate::text::CharRange;

/// A stretch of words on each side that replace one another, within one clause of each side.
pub struct Replaced {
    /// Index of the clause among the side's texts, and the stretch of its text.
    pub from: (usize, CharRange),
    /// The same on the later side.
    pub to: (usize, CharRange),
}

/// The first stretch of a change where a word of substance gave way to another.
///
/// `said`: the senses of all words of the earlier and of the later side; what stands elsewhere there
/// only moved. `typed` tells whether a stretch of a clause's text is part of a typed fact: that was judged by
/// its value already.
pub fn replaced(
    spans: &[Span],
    from: &[(u32, &ClauseText<'_>)],
    to: &[(u32, &ClauseText<'_>)],
    typed: &dyn Fn(&ClauseText<'_>, CharRange) -> bool,
    said: &dyn Fn() -> [BTreeSet<String>; 2],
) -> Option<Replaced> {
    let mut at = 0;
    while at < spans.len() {
        let first = at;
        while spans.get(at).is_some_and(|s| s.op != Op::Equal) {
            at += 1;
        }
        if at == first {
            at += 1;
            continue;
        }
        let block = spans.get(first..at)?;
        let hull = |op: Op, pick: fn(&Span) -> CharRange| {
            let mut ranges = block.iter().filter(|s| s.op == op).map(pick);
            let first = ranges.next()?;
            Some(ranges.fold(first, |a, b| CharRange { start: a.start.min(b.start), end: a.end.max(b.end) }))
        };
        let deleted = hull(Op::Delete, |s| s.from).and_then(|r| substance_of(r, from, typed));
        let inserted = hull(Op::Insert, |s| s.to).and_then(|r| substance_of(r, to, typed));
        if let (Some((f, a, one)), Some((t, b, other))) = (deleted, inserted)
            && one.iter().any(|w| !other.contains(w))
            && other.iter().any(|w| !one.contains(w))
            && let [earlier, later] = said()
            && one.iter().any(|w| !later.contains(w))
            && other.iter().any(|w| !earlier.contains(w))
        {
            return Some(Replaced { from: (f, a), to: (t, b) });
        }
    }
    None
}

/// So many words of substance at most stand for one another.
const MOST_WORDS: usize = 4;

/// The clause and the stretch of its text that a stretch of a side covers, with the stems of its
/// words of substance; `None` where it has none.
fn substance_of(
    range: CharRange,
    side: &[(u32, &ClauseText<'_>)],
    typed: &dyn Fn(&ClauseText<'_>, CharRange) -> bool,
) -> Option<(usize, CharRange, Vec<String>)> {
    let index = side.iter().rposition(|(offset, _)| *offset <= range.start)?;
    let (offset, c) = side.get(index)?;
    let inside = |w: &CharRange| w.start + offset >= range.start && w.end + offset <= range.end;
    let words: Vec<usize> = (0..c.words.len()).filter(|i| c.word(*i).is_some_and(|w| inside(&w.range))).collect();
    let content: Vec<usize> = words
        .into_iter()
        .filter(|i| {
            let word = c.word(*i);
            let letters = word.is_some_and(|w| w.kind == crate::text::TokenKind::Word);
            let lists = [List::FunctionWords, List::HollowWords, List::Obligation, List::Limits, List::Scope, List::Standing];
            let hollow = lists.into_iter().any(|l| c.over(l, *i, *i + 1).is_some());
            letters && !hollow && !word.is_some_and(|w| typed(c, w.range))
        })
        .collect();
    let (first, last) = (*content.first()?, *content.last()?);
    // a sentence that was built anew replaces no word
    if content.len() > MOST_WORDS {
        return None;
    }
    let stems = content.iter().map(|i| c.sense(*i)).collect();
    Some((index, c.range(first, last + 1), stems))
}
