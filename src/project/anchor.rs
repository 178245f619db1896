//! Anchors: how a note finds its clause again when the draft is read anew.

use crate::draft::{ClauseId, Draft};

/// A clause with the words it had, so that it is found again by content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Anchor {
    /// The clause.
    pub clause: ClauseId,
    /// Its number when the anchor was set.
    pub number: Option<String>,
    /// Its words when the anchor was set: the heading's when it had no text.
    pub words: String,
}

impl Anchor {
    /// An anchor on a clause of a draft; `None` when the draft has no such clause.
    pub fn to(draft: &Draft, clause: ClauseId) -> Option<Self> {
        let found = draft.clause(clause)?;
        let words = if found.text.is_empty() { found.heading.clone().unwrap_or_default() } else { found.text.clone() };
        Some(Self { clause, number: found.number.as_ref().map(ToString::to_string), words })
    }
}
