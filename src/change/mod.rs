//! What became of the words: spans between two sides, and whether a change is only editorial.
//!
//! In: two drafts, the pairs between them, rows. Out: one [`Change`] for each group of clauses
//! that pairs connect and whose texts differ.

mod editorial;
mod moves;
mod spans;

pub use moves::Move;

use std::collections::BTreeMap;

use crate::align::{Pair, Renumbering};
use crate::draft::{Clause, ClauseId, Draft, DraftId, Kind};
use crate::job::{Cancelled, Job};
use crate::text::CharRange;

/// Sides that share less than this of their words are called rewritten.
const REWRITTEN: f32 = 0.4;

/// The difference between two drafts in one group of clauses of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Index of the row.
    pub row: usize,
    /// The earlier draft of the compared pair.
    pub from: DraftId,
    /// The later one.
    pub to: DraftId,
    /// The group's clauses in `from`, in reading order; empty when added.
    pub from_clauses: Vec<ClauseId>,
    /// The group's clauses in `to`, in reading order; empty when dropped.
    pub to_clauses: Vec<ClauseId>,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// Whether meaning may have changed: everything but editorial changes and editors' notes.
    pub substantive: bool,
    /// So little is shared that the window may show both sides whole. The spans stay fine.
    pub rewritten: bool,
    /// The words. Equal and delete give the `from` side, equal and insert the `to` side.
    pub spans: Vec<Span>,
    /// Which of the words taken out and put in are the same ones at another place; none where the change is
    /// rewritten or editorial.
    pub moves: Vec<Move>,
}

/// What kind of change or link it is, by the texts alone: moves and numbers stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The same text; only for links.
    Unchanged,
    /// Only punctuation, spelling, case, heading, or cross-references that follow renumbering.
    Editorial,
    /// Other words.
    Reworded,
    /// A clause of the later draft without counterpart.
    Added,
    /// A clause of the earlier draft without counterpart.
    Dropped,
}

impl ChangeKind {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Editorial => "editorial",
            Self::Reworded => "reworded",
            Self::Added => "added",
            Self::Dropped => "dropped",
        }
    }
}

/// A piece of a change. The ranges point into the two sides' joined texts ([`side_text`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// What happened to the words.
    pub op: Op,
    /// Where they stand on the `from` side; empty for an insertion, at its place.
    pub from: CharRange,
    /// Where they stand on the `to` side; empty for a deletion, at its place.
    pub to: CharRange,
}

/// What happened to a stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// On both sides.
    Equal,
    /// Only on the `from` side.
    Delete,
    /// Only on the `to` side.
    Insert,
}

impl Op {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Delete => "delete",
            Self::Insert => "insert",
        }
    }
}

/// Several clauses' texts as one: joined by one line feed in the order given, empty ones left out.
/// The one place that does it.
pub fn side_text<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for text in texts.into_iter().filter(|t| !t.is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(text);
    }
    out
}

/// What a link is by its texts: unchanged, editorial or reworded.
pub fn link_kind(from: &Clause, to: &Clause, renumbering: &Renumbering) -> ChangeKind {
    if from.text == to.text {
        if from.heading == to.heading { ChangeKind::Unchanged } else { ChangeKind::Editorial }
    } else if editorial::is_editorial(&[from], &[to], renumbering) {
        ChangeKind::Editorial
    } else {
        ChangeKind::Reworded
    }
}

/// The changes between two drafts: one for each group of clauses that `pairs` connect and whose
/// texts differ, and one for each clause without a pair. `row_of` gives a clause's row.
/// In order of rows, then of clauses.
pub fn changes(
    from: &Draft,
    to: &Draft,
    pairs: &[Pair],
    renumbering: &Renumbering,
    row_of: impl Fn(ClauseId) -> usize,
    job: &Job,
) -> Result<Vec<Change>, Cancelled> {
    let mut out = Vec::new();
    let groups = groups(from, to, pairs);
    let count = groups.len();
    for (at, (from_clauses, to_clauses)) in groups.into_iter().enumerate() {
        job.checkpoint()?;
        if at % 64 == 0 {
            job.progress("Comparing words", at, count);
        }
        let of = |draft: &'_ Draft, ids: &[ClauseId]| -> Vec<ClauseId> {
            ids.iter().copied().filter(|id| draft.clause(*id).is_some()).collect()
        };
        let (from_clauses, to_clauses) = (of(from, &from_clauses), of(to, &to_clauses));
        let a: Vec<&Clause> = from_clauses.iter().filter_map(|id| from.clause(*id)).collect();
        let b: Vec<&Clause> = to_clauses.iter().filter_map(|id| to.clause(*id)).collect();
        let (old, new) = (side_text(a.iter().map(|c| c.text.as_str())), side_text(b.iter().map(|c| c.text.as_str())));
        let kind = if b.is_empty() {
            ChangeKind::Dropped
        } else if a.is_empty() {
            ChangeKind::Added
        } else if old == new {
            continue;
        } else if editorial::is_editorial(&a, &b, renumbering) {
            ChangeKind::Editorial
        } else {
            ChangeKind::Reworded
        };
        let (spans, shared) = spans::spans(&old, &new);
        let rewritten = kind == ChangeKind::Reworded && shared < REWRITTEN;
        let whole = kind == ChangeKind::Reworded && !rewritten;
        let moves = if whole { moves::moves(&spans, &old, &new, spans::tells) } else { Vec::new() };
        let row = from_clauses.first().or(to_clauses.first()).map_or(0, |id| row_of(*id));
        out.push(Change {
            row,
            from: from.id,
            to: to.id,
            from_clauses,
            to_clauses,
            kind,
            // an editor's gloss is not the draft's own words
            substantive: kind != ChangeKind::Editorial && !a.iter().chain(&b).all(|c| c.kind == Kind::EditorialNote),
            rewritten,
            spans,
            moves,
        });
    }
    out.sort_by_key(|c| (c.row, c.from_clauses.first().copied(), c.to_clauses.first().copied()));
    Ok(out)
}

/// Groups of clauses that pairs connect, each side in reading order; a clause without a pair is a
/// group of its own.
fn groups(from: &Draft, to: &Draft, pairs: &[Pair]) -> Vec<(Vec<ClauseId>, Vec<ClauseId>)> {
    let mut forward: BTreeMap<ClauseId, Vec<ClauseId>> = BTreeMap::new();
    let mut backward: BTreeMap<ClauseId, Vec<ClauseId>> = BTreeMap::new();
    for pair in pairs {
        forward.entry(pair.from).or_default().push(pair.to);
        backward.entry(pair.to).or_default().push(pair.from);
    }
    let mut out = Vec::new();
    let mut seen: std::collections::BTreeSet<ClauseId> = std::collections::BTreeSet::new();
    for clause in &from.clauses {
        if !seen.insert(clause.id) {
            continue;
        }
        let (mut a, mut b) = (vec![clause.id], Vec::new());
        let mut todo = vec![clause.id];
        while let Some(next) = todo.pop() {
            for other in forward.get(&next).into_iter().flatten() {
                if seen.insert(*other) {
                    b.push(*other);
                    for back in backward.get(other).into_iter().flatten() {
                        if seen.insert(*back) {
                            a.push(*back);
                            todo.push(*back);
                        }
                    }
                }
            }
        }
        a.sort_unstable();
        b.sort_unstable();
        out.push((a, b));
    }
    for clause in &to.clauses {
        if !seen.contains(&clause.id) {
            out.push((Vec::new(), vec![clause.id]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::cut;

    /// `[-600,000-]{+800,000+}`: the spans as a person would mark them.
    fn marked(from: &str, to: &str) -> String {
        let (spans, _) = spans::spans(from, to);
        let mut out = String::new();
        for s in spans {
            match s.op {
                Op::Equal => out.push_str(cut(from, s.from)),
                Op::Delete => out.extend([format!("[-{}-]", cut(from, s.from))]),
                Op::Insert => out.extend([format!("{{+{}+}}", cut(to, s.to))]),
            }
        }
        out
    }

    #[test]
    fn words_are_marked_as_a_person_would() {
        assert_eq!(
            marked("shall not exceed 600,000 personnel.", "shall not exceed 800,000 personnel in peacetime."),
            "shall not exceed [-600,000-]{+800,000+} personnel{+ in peacetime+}."
        );
        assert_eq!(
            marked("USD 100 billion of assets", "USD 140 billion of assets"),
            "[-USD 100 billion-]{+USD 140 billion+} of assets"
        );
        assert_eq!(marked("a b c", "a c"), "a [-b -]c");
    }

    #[test]
    fn swapping_mirrors() {
        for (a, b) in [("x a b y", "x c d y"), ("one two", ""), ("  lead", "lead  tail"), ("a b a b", "b a b a")] {
            let (there, _) = spans::spans(a, b);
            let (back, _) = spans::spans(b, a);
            let side = |spans: &[Span], op: Op| spans.iter().filter(|s| s.op == op).map(|s| (s.from, s.to)).collect::<Vec<_>>();
            let flip = |list: Vec<(CharRange, CharRange)>| list.into_iter().map(|(x, y)| (y, x)).collect::<Vec<_>>();
            assert_eq!(side(&there, Op::Equal), flip(side(&back, Op::Equal)));
            assert_eq!(side(&there, Op::Delete).len(), side(&back, Op::Insert).len());
        }
    }
}
