//! The words of a change: its spans cut out of the two sides' texts.

use super::Comparison;
use crate::change::{Change, Op, Span};
use crate::text::CharRange;

/// The joined texts of a change's two sides, into which its spans point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Text of the earlier draft.
    pub from: String,
    /// Text of the later draft.
    pub to: String,
}

impl Sides {
    /// The two sides of a change.
    pub fn of(comparison: &Comparison, change: &Change) -> Self {
        Self { from: comparison.side_text(&change.from_clauses), to: comparison.side_text(&change.to_clauses) }
    }

    /// Each span's words, in order, in one walk over the two texts.
    pub fn words<'a>(&'a self, spans: &'a [Span]) -> impl Iterator<Item = (Op, &'a str)> {
        let mut from = Walk { rest: &self.from, at: 0 };
        let mut to = Walk { rest: &self.to, at: 0 };
        spans.iter().map(move |span| match span.op {
            Op::Equal => {
                to.take(span.to);
                (span.op, from.take(span.from))
            }
            Op::Delete => (span.op, from.take(span.from)),
            Op::Insert => (span.op, to.take(span.to)),
        })
    }
}

/// A place in a text that only goes forward, since spans stand in order.
struct Walk<'a> {
    rest: &'a str,
    at: u32,
}

impl<'a> Walk<'a> {
    fn take(&mut self, range: CharRange) -> &'a str {
        self.step(range.start);
        self.step(range.end)
    }

    /// Goes on to the character `end` and gives what lies between.
    fn step(&mut self, end: u32) -> &'a str {
        let count = end.saturating_sub(self.at) as usize;
        let byte = self.rest.char_indices().nth(count).map_or(self.rest.len(), |(byte, _)| byte);
        let (passed, rest) = self.rest.split_at(byte);
        self.rest = rest;
        self.at = self.at.max(end);
        passed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_cut_their_words_out_of_both_sides() {
        let sides = Sides { from: "Київ: 600,000 men".to_owned(), to: "Київ: 800,000 men — now".to_owned() };
        let span = |op, from: (usize, usize), to: (usize, usize)| Span {
            op,
            from: CharRange::new(from.0, from.1),
            to: CharRange::new(to.0, to.1),
        };
        let spans = [
            span(Op::Equal, (0, 6), (0, 6)),
            span(Op::Delete, (6, 13), (6, 6)),
            span(Op::Insert, (13, 13), (6, 13)),
            span(Op::Equal, (13, 17), (13, 17)),
            span(Op::Insert, (17, 17), (17, 23)),
        ];
        let words: Vec<_> = sides.words(&spans).map(|(_, words)| words).collect();
        assert_eq!(words, ["Київ: ", "600,000", "800,000", " men", " — now"]);
    }
}
