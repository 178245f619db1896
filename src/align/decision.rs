//! The user's word on a link, which beats the engine's.

use crate::draft::ClauseId;

/// A link that the user made or cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decision {
    /// Clause of one draft.
    pub from: ClauseId,
    /// Clause of another draft. Which of the two drafts is the earlier does not matter.
    pub to: ClauseId,
    /// What was decided.
    pub verdict: Verdict,
}

/// What the user decided about two clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They answer one another.
    Linked,
    /// They do not.
    Cut,
}
