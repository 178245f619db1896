//! Words that a change takes out in one place and puts in at another: they were moved, not changed.

use super::{Change, Op, Span};
use crate::text::{CharRange, Token, TokenKind, fold_word, tokens};

/// Shorter runs stand in two places by chance.
const FEWEST_WORDS: usize = 3;
/// … and so many of them say something.
const FEWEST_TELLING: usize = 2;
/// Beyond so many pairs of words that were taken out and put in nothing is looked for, so that the work stays bounded.
const MOST_PAIRS: usize = 40_000;

/// A run of words that stands in both texts, but not in the order of the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// Where it stood on the `from` side, within a deletion.
    pub from: CharRange,
    /// Where it stands on the `to` side, within an insertion.
    pub to: CharRange,
}

impl Change {
    /// The spans, cut where words that moved begin and end, each with whether these moved.
    pub fn cut(&self) -> Vec<(Span, bool)> {
        let mut out = Vec::with_capacity(self.spans.len());
        for span in &self.spans {
            let (whole, mut moved): (CharRange, Vec<CharRange>) = match span.op {
                Op::Equal => (span.to, Vec::new()),
                Op::Delete => (span.from, self.moves.iter().map(|m| m.from).filter(|m| span.from.contains(*m)).collect()),
                Op::Insert => (span.to, self.moves.iter().map(|m| m.to).filter(|m| span.to.contains(*m)).collect()),
            };
            if moved.is_empty() {
                out.push((*span, false));
                continue;
            }
            moved.sort_by_key(|m| m.start);
            let mut at = whole.start;
            let mut push = |range: CharRange, moved: bool| {
                let piece = if span.op == Op::Delete { Span { from: range, ..*span } } else { Span { to: range, ..*span } };
                out.extend(Some((piece, moved)).filter(|_| !range.is_empty()));
            };
            for range in moved {
                push(CharRange { start: at, end: range.start }, false);
                push(range, true);
                at = range.end;
            }
            push(CharRange { start: at, end: whole.end }, false);
        }
        out
    }
}

/// The runs that moved, the longest first found, none within another; in the order of the `to` side.
pub(super) fn moves(spans: &[Span], from: &str, to: &str, telling: impl Fn(&str) -> bool) -> Vec<Move> {
    let gone = words(from, spans.iter().filter(|s| s.op == Op::Delete).map(|s| s.from));
    let come = words(to, spans.iter().filter(|s| s.op == Op::Insert).map(|s| s.to));
    if gone.len().min(come.len()) < FEWEST_WORDS || gone.len() * come.len() > MOST_PAIRS {
        return Vec::new();
    }
    // In one order of the two, as the spans are: swapping the texts mirrors the result.
    let swapped = to < from;
    let (gone, come) = if swapped { (come, gone) } else { (gone, come) };
    let enough = |run: &[Word]| run.len() >= FEWEST_WORDS && run.iter().filter(|w| telling(&w.folded)).count() >= FEWEST_TELLING;
    let (mut used_gone, mut used_come) = (vec![false; gone.len()], vec![false; come.len()]);
    let mut out = Vec::new();
    while let Some((i, j, len)) = longest(&gone, &come, &used_gone, &used_come) {
        let (Some(old), Some(new)) = (gone.get(i..i + len), come.get(j..j + len)) else { break };
        if len < FEWEST_WORDS {
            break;
        }
        used_gone.iter_mut().skip(i).take(len).for_each(|u| *u = true);
        used_come.iter_mut().skip(j).take(len).for_each(|u| *u = true);
        if enough(old) {
            let (old, new) = if swapped { (new, old) } else { (old, new) };
            out.push(Move { from: hull(old), to: hull(new) });
        }
    }
    out.sort_by_key(|m| m.to.start);
    out
}

struct Word {
    folded: String,
    range: CharRange,
    /// Which deletion or insertion it stands in: no run goes over two.
    span: usize,
}

fn words(text: &str, ranges: impl Iterator<Item = CharRange>) -> Vec<Word> {
    let ranges: Vec<CharRange> = ranges.collect();
    let mut out = Vec::new();
    let mut span = 0;
    let word = |t: &Token<'_>| matches!(t.kind, TokenKind::Word | TokenKind::Number);
    for token in tokens(text).into_iter().filter(word) {
        while ranges.get(span).is_some_and(|r| r.end <= token.range.start) {
            span += 1;
        }
        let Some(here) = ranges.get(span) else { break };
        if here.contains(token.range) {
            out.push(Word { folded: fold_word(token.text), range: token.range, span });
        }
    }
    out
}

/// The longest run of words that both have, none of them used: its places and its length.
fn longest(gone: &[Word], come: &[Word], used_gone: &[bool], used_come: &[bool]) -> Option<(usize, usize, usize)> {
    let mut best: Option<(usize, usize, usize)> = None;
    let mut before = vec![0; come.len() + 1];
    for (i, old) in gone.iter().enumerate() {
        let mut here = vec![0; come.len() + 1];
        for (j, new) in come.iter().enumerate() {
            let free = used_gone.get(i) == Some(&false) && used_come.get(j) == Some(&false);
            if !free || old.folded != new.folded {
                continue;
            }
            let joined = |words: &[Word], at: usize| {
                at > 0 && words.get(at - 1).is_some_and(|w| Some(w.span) == words.get(at).map(|w| w.span))
            };
            let run = if joined(gone, i) && joined(come, j) { before.get(j).copied().unwrap_or(0) } else { 0 } + 1;
            if let Some(slot) = here.get_mut(j + 1) {
                *slot = run;
            }
            if best.is_none_or(|(.., len)| run > len) {
                best = Some((i + 1 - run, j + 1 - run, run));
            }
        }
        before = here;
    }
    best
}

fn hull(run: &[Word]) -> CharRange {
    let start = run.first().map_or(0, |w| w.range.start);
    CharRange { start, end: run.last().map_or(start, |w| w.range.end) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::spans::{spans, tells};
    use crate::text::cut;

    fn moved(from: &str, to: &str) -> Vec<(String, String)> {
        let (spans, _) = spans(from, to);
        let words = |m: &Move| (cut(from, m.from).to_owned(), cut(to, m.to).to_owned());
        moves(&spans, from, to, tells).iter().map(words).collect()
    }

    #[test]
    fn a_phrase_that_stands_elsewhere_has_moved() {
        let from = "Within 30 days of signature, the forces of both Parties shall leave the buffer zone and hand over all maps.";
        let to = "The forces of both Parties shall leave the zone and hand over all maps within 30 days of signature.";
        let phrase = |within: &str| format!("{within} 30 days of signature");
        assert_eq!(moved(from, to), [(phrase("Within"), phrase("within"))]);
        assert_eq!(moved(to, from), [(phrase("within"), phrase("Within"))], "and back");
        assert_eq!(
            moved("The forces of Ukraine shall leave.", "The army shall leave the soil of Ukraine."),
            [],
            "two words are chance"
        );
    }
}
