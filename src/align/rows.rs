//! Pairs of the compared drafts joined into rows over all drafts.

use std::collections::BTreeMap;
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
    let places = Places::of(drafts);
    let mut groups = Groups::new(places.count);
    let mut held = vec![false; places.count];
    for pair in compared {
        if let (Some(x), Some(y)) = (places.of_clause(pair.from), places.of_clause(pair.to)) {
            groups.join(x, y);
            for at in [x, y] {
                if let Some(slot) = held.get_mut(at) {
                    *slot = true;
                }
            }
        }
    }
    let is_held = |at: usize| held.get(at).copied().unwrap_or(false);
    for pair in neighbours {
        if let (Some(x), Some(y)) = (places.of_clause(pair.from), places.of_clause(pair.to))
            && !is_held(x)
            && !is_held(y)
        {
            groups.join(x, y);
        }
    }

    let order = order(drafts, base, &places, &mut groups);
    let mut rows: Vec<Row> = (0..order.len()).map(|index| Row { index, cells: vec![Vec::new(); drafts.len()] }).collect();
    let index_of: BTreeMap<usize, usize> = order.into_iter().enumerate().map(|(index, group)| (group, index)).collect();
    for (column, draft) in drafts.iter().enumerate() {
        for (at, clause) in draft.clauses.iter().enumerate() {
            let group = groups.root(places.at(column, at));
            let cell = index_of.get(&group).and_then(|i| rows.get_mut(*i)).and_then(|r| r.cells.get_mut(column));
            if let Some(cell) = cell {
                cell.push(clause.id);
            }
        }
    }
    rows
}

/// The groups in the order of their rows: those of the base as the base has them, the others each
/// after the row that the clause before it, in its own draft, stands in.
fn order(drafts: &[Arc<Draft>], base: usize, places: &Places, groups: &mut Groups) -> Vec<usize> {
    // A row that follows another is its child; children of one row stand as they came.
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut placed = vec![false; places.count];
    let mut columns: Vec<usize> = (0..drafts.len()).filter(|c| *c != base).collect();
    columns.insert(0, base.min(drafts.len()));
    for column in columns {
        let mut before = None;
        for at in 0..drafts.get(column).map_or(0, |d| d.clauses.len()) {
            let group = groups.root(places.at(column, at));
            if let Some(slot) = placed.get_mut(group)
                && !*slot
            {
                *slot = true;
                // the base's rows stand side by side at the top, in its own order
                let parent = if column == base { None } else { before };
                children.entry(parent).or_default().push(group);
            }
            before = Some(group);
        }
    }
    // clauses that stand before everything in their draft come before the base's rows
    let mut first: Vec<usize> = children.remove(&None).unwrap_or_default();
    let base_rows = drafts.get(base).map_or(0, |d| {
        let mut seen: Vec<usize> = (0..d.clauses.len()).map(|at| groups.root(places.at(base, at))).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    });
    let by = base_rows.min(first.len());
    first.rotate_left(by);
    let mut out = Vec::with_capacity(places.count);
    let mut stack: Vec<usize> = first.into_iter().rev().collect();
    while let Some(group) = stack.pop() {
        out.push(group);
        if let Some(followers) = children.remove(&Some(group)) {
            stack.extend(followers.into_iter().rev());
        }
    }
    out
}

/// Every clause of every draft as one running number.
struct Places {
    /// First number of each draft, in columns' order.
    starts: Vec<usize>,
    /// Column of each draft's id.
    columns: BTreeMap<crate::draft::DraftId, usize>,
    lengths: Vec<usize>,
    count: usize,
}

impl Places {
    fn of(drafts: &[Arc<Draft>]) -> Self {
        let mut count = 0;
        let mut starts = Vec::new();
        for draft in drafts {
            starts.push(count);
            count += draft.clauses.len();
        }
        let columns = drafts.iter().enumerate().map(|(i, d)| (d.id, i)).collect();
        Self { starts, columns, lengths: drafts.iter().map(|d| d.clauses.len()).collect(), count }
    }

    fn at(&self, column: usize, clause: usize) -> usize {
        self.starts.get(column).copied().unwrap_or(0) + clause
    }

    fn of_clause(&self, id: ClauseId) -> Option<usize> {
        let column = *self.columns.get(&id.draft)?;
        let at = (id.n as usize).checked_sub(1)?;
        (at < *self.lengths.get(column)?).then(|| self.at(column, at))
    }
}

/// Union-find over running numbers; the root of a group is its smallest member.
struct Groups {
    parent: Vec<usize>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self { parent: (0..count).collect() }
    }

    fn root(&mut self, at: usize) -> usize {
        let mut root = at;
        while let Some(up) = self.parent.get(root).copied().filter(|up| *up != root) {
            root = up;
        }
        // path compression
        let mut next = at;
        while let Some(slot) = self.parent.get_mut(next) {
            if *slot == root {
                break;
            }
            next = std::mem::replace(slot, root);
        }
        root
    }

    fn join(&mut self, x: usize, y: usize) {
        let (x, y) = (self.root(x), self.root(y));
        if let Some(slot) = self.parent.get_mut(x.max(y)) {
            *slot = x.min(y);
        }
    }
}
