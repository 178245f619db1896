//! What became of the words: spans between two sides, and whether a change is only editorial.
//!
//! In: two drafts, the pairs between them, rows. Out: one [`Change`] for each group of clauses
//! that pairs connect and whose texts differ.

use crate::draft::{ClauseId, DraftId};
use crate::text::CharRange;

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
    /// Whether meaning may have changed: everything but an editorial change.
    pub substantive: bool,
    /// So little is shared that the window may show both sides whole. The spans stay fine.
    pub rewritten: bool,
    /// The words. Equal and delete give the `from` side, equal and insert the `to` side.
    pub spans: Vec<Span>,
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
