//! `compare`: runs alignment, changes and substance, and holds the one result.
//!
//! A [`Comparison`] is derived state: computed, shown, thrown away, never edited or saved.

mod filter;
mod schema;
mod words;

pub use filter::by_topics;
pub use schema::{write_draft_json, write_json, write_json_with};
pub use words::Sides;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::align::{self, Alternative, Decision, Pair, Renumbering, Row};
use crate::change::{self, Change, ChangeKind};
use crate::draft::{ClauseId, Draft, DraftId};
use crate::job::{Cancelled, Job};
use crate::substance::{self, Finding, Focus, Term, Topic};

/// How drafts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Each with the base.
    Base,
    /// Each with the one before it.
    Chain,
}

/// What to compare with what.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Index of the base among the drafts; out of range means the first.
    pub base: usize,
    /// Against the base or against the previous draft.
    pub mode: Mode,
    /// The user's own topics and words, and which topics lead.
    pub focus: Focus,
}

impl Default for Options {
    fn default() -> Self {
        Self { base: 0, mode: Mode::Base, focus: Focus::default() }
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
    /// For clauses that are not surely linked, what else they might answer: between two drafts the
    /// likeliest first.
    pub alternatives: Vec<Alternative>,
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
    /// The user's own topics and words, and which topics lead.
    pub focus: Focus,
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

    /// Whose position a fact is: that of the innermost bracket around it that says so (`[Party A: …]`).
    pub fn holder(&self, mention: &substance::Mention) -> Option<&str> {
        substance::holder(self.clause(mention.clause)?, mention.range)
    }

    /// What else a clause might answer in the drafts it is linked with, and how likely, 0 to 1; the
    /// likeliest of a draft first. Nothing for a clause whose link is sure.
    pub fn alternatives(&self, clause: ClauseId) -> impl Iterator<Item = (ClauseId, f32)> + '_ {
        self.alternatives.iter().filter_map(move |other| match clause {
            id if id == other.from => Some((other.to, other.confidence)),
            id if id == other.to => Some((other.from, other.confidence)),
            _ => None,
        })
    }

    /// Words and figures that the two clauses of a link share, as the earlier has them, for the
    /// explanation of the link; at most `most`.
    pub fn shared_words(&self, link: &Link, most: usize) -> Vec<String> {
        match (self.clause(link.pair.from), self.clause(link.pair.to)) {
            (Some(from), Some(to)) => align::shared_words(from, to, most),
            _ => Vec::new(),
        }
    }

    /// The joined text of one side of a change, into which its spans point.
    pub fn side_text(&self, clauses: &[ClauseId]) -> String {
        change::side_text(clauses.iter().filter_map(|id| self.clause(*id)).map(|c| c.text.as_str()))
    }

    /// Indices of the findings from the weightiest down: lead topics first, then by what the change
    /// does; equals in reading order.
    pub fn ranked(&self) -> Vec<usize> {
        let weight = |i: &usize| self.findings.get(*i).map_or(0, |f| f.weight);
        let mut all: Vec<usize> = (0..self.findings.len()).collect();
        all.sort_by_key(|i| std::cmp::Reverse(weight(i)));
        all
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
    let compared = compared_pairs(drafts.len(), base, options.mode);
    let neighbours = compared_pairs(drafts.len(), base, Mode::Chain);
    let mut wanted: Vec<(usize, usize)> =
        neighbours.iter().chain(&compared_pairs(drafts.len(), base, Mode::Base)).copied().collect();
    wanted.sort_unstable();
    wanted.dedup();

    let about = substance::subjects(drafts, job)?;
    let mut aligned = Vec::with_capacity(wanted.len());
    let mut links = Vec::new();
    let mut alternatives = Vec::new();
    for (x, y) in wanted {
        let both = drafts.get(x).zip(about.get(x)).zip(drafts.get(y).zip(about.get(y)));
        let Some(((from, about_from), (to, about_to))) = both else { continue };
        let align::Alignment { pairs, alternatives: others } = align::align(from, to, [about_from, about_to], decisions, job)?;
        alternatives.extend(others);
        let renumbering = Renumbering::of(from, to, &pairs);
        for pair in &pairs {
            job.checkpoint()?;
            if let (Some(a), Some(b)) = (from.clause(pair.from), to.clause(pair.to)) {
                links.push(Link { pair: pair.clone(), kind: change::link_kind(a, b, &renumbering) });
            }
        }
        aligned.push(((x, y), pairs, renumbering));
    }

    let joined = |wanted: &[(usize, usize)]| -> Vec<Pair> {
        aligned.iter().filter(|(key, ..)| wanted.contains(key)).flat_map(|(_, pairs, _)| pairs.iter().cloned()).collect()
    };
    let rows = align::rows(drafts, base, &joined(&compared), &joined(&neighbours));
    let row_of: BTreeMap<ClauseId, usize> = rows.iter().flat_map(|r| r.clauses().map(|id| (id, r.index))).collect();

    let mut changes = Vec::new();
    for ((x, y), pairs, renumbering) in aligned.iter().filter(|(key, ..)| compared.contains(key)) {
        let (Some(from), Some(to)) = (drafts.get(*x), drafts.get(*y)) else { continue };
        let row = |id: ClauseId| row_of.get(&id).copied().unwrap_or(0);
        changes.extend(change::changes(from, to, pairs, renumbering, row, job)?);
    }
    // within a row in the order of the compared pairs; the sort is stable
    changes.sort_by_key(|c| c.row);

    let found = substance::substance(drafts, &rows, &changes, &options.focus, job)?;
    Ok(Comparison {
        base,
        mode: options.mode,
        drafts: drafts.to_vec(),
        links,
        alternatives,
        rows,
        row_topics: found.row_topics,
        changes,
        findings: found.findings,
        terms: found.terms,
        focus: options.focus.clone(),
    })
}
