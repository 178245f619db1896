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
    /// Both stand before one word: reliable and robust guarantees.
    pub of_one_word: bool,
}

/// The first stretch of a change where a word of substance gave way to another.
///
/// `said`: the senses of all words of the earlier and of the later side; what stands elsewhere there
/// only moved. `typed` tells whether a stretch of a clause's text is part of a typed fact: that was judged by
/// its value already.
pub fn replaced(
    spans: &[Span],
    from_side: &[(u32, &ClauseText<'_>)],
    to_side: &[(u32, &ClauseText<'_>)],
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
        let deleted = hull(Op::Delete, |s| s.from).and_then(|r| substance_of(r, from_side, typed));
        let inserted = hull(Op::Insert, |s| s.to).and_then(|r| substance_of(r, to_side, typed));
        if let (Some(gone), Some(come)) = (deleted, inserted)
            && let [earlier, later] = said()
            && let (Some(from), Some(to)) = (gone.without(&later, from_side), come.without(&earlier, to_side))
        {
            let next = |at: (usize, CharRange), side: &[(u32, &ClauseText<'_>)]| {
                let (_, c) = side.get(at.0)?;
                let after = c.words.partition_point(|w| w.range.start < at.1.end);
                let first = c.words.partition_point(|w| w.range.start < at.1.start);
                let plain = (first..after).all(|i| c.at(List::FunctionWords, i).is_none());
                c.word(after)
                    .filter(|_| plain)
                    .filter(|w| !w.is_stop() && c.at(List::FunctionWords, after).is_none())
                    .map(|_| c.sense(after))
            };
            let (one, other) = (next(from, from_side), next(to, to_side));
            return Some(Replaced { from, to, of_one_word: one.is_some() && one == other });
        }
    }
    None
}

/// So many words of substance at most stand for one another.
const MOST_WORDS: usize = 4;

/// Words of substance of one side: the clause they stand in, and each with its sense.
struct Solid {
    clause: usize,
    words: Vec<(usize, String)>,
}

impl Solid {
    /// The stretch from the first to the last of those that the other side nowhere says.
    fn without(&self, other: &BTreeSet<String>, side: &[(u32, &ClauseText<'_>)]) -> Option<(usize, CharRange)> {
        let mut new = self.words.iter().filter(|(_, sense)| !other.contains(sense)).map(|(i, _)| *i);
        let first = new.next()?;
        let (_, c) = side.get(self.clause)?;
        Some((self.clause, c.range(first, new.next_back().unwrap_or(first) + 1)))
    }
}

/// The words of substance that a stretch of a side covers; `None` where it has none.
fn substance_of(
    range: CharRange,
    side: &[(u32, &ClauseText<'_>)],
    typed: &dyn Fn(&ClauseText<'_>, CharRange) -> bool,
) -> Option<Solid> {
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
            // a set phrase that narrows ("round the clock") was judged as a condition
            let set = c.over(List::Conditions, *i, *i + 1).is_some_and(|h| !c.lexicon.key(h).ends_with(':'));
            let hollow = set || lists.into_iter().any(|l| c.over(l, *i, *i + 1).is_some());
            letters && !hollow && !word.is_some_and(|w| typed(c, w.range))
        })
        .collect();
    // a sentence that was built anew replaces no word
    if content.is_empty() || content.len() > MOST_WORDS {
        return None;
    }
    Some(Solid { clause: index, words: content.into_iter().map(|i| (i, c.sense(i))).collect() })
}
