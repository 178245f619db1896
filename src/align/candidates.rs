//! Which pairs are worth a score.
//!
//! Short drafts: all. Long ones: equal texts that stand once on each side are settled by their
//! hash; the others ask an index for clauses that share their rarest words, and look around
//! settled neighbours. So the work grows with the number of clauses, not with its square.

use std::collections::BTreeMap;

use super::unit::{Group, Side, Unit};
use crate::job::{Cancelled, Job};

/// Up to this many pairs all are scored.
const ALL_PAIRS: usize = 250_000;
/// How many of its rarest words a clause asks for.
const RAREST: usize = 8;
/// A word in more clauses than this is looked up near the expected place only …
const COMMON: usize = 50;
/// … so many clauses to either side.
const NEAR: usize = 8;
/// How many partners a clause keeps from the index.
const KEPT: usize = 12;
/// Around a settled pair, how far its neighbours are looked at.
const AROUND: usize = 4;

/// Two units and whether they are settled from outside.
pub(super) type CandidatePair = (usize, usize, Option<f32>);

/// The pairs to be scored, sorted, without doubles. `fixed` are settled from outside, by the user or
/// by their place in one file: 1 linked, 0 cut. Equal texts that stand once on each side are settled
/// here, and equal texts beside them.
pub(super) fn candidates(
    a: &Side,
    b: &Side,
    fixed: &BTreeMap<(usize, usize), f32>,
    job: &Job,
) -> Result<Vec<CandidatePair>, Cancelled> {
    let mut settled = fixed.clone();
    for (from, to) in twins(a, b) {
        settled.entry((from, to)).or_insert(1.0);
    }
    settle_runs(a, b, &mut settled);
    let mut pairs = Pairs::new(a.units.len());
    for (from, to) in settled.keys() {
        pairs.add(*from, *to);
    }
    if a.units.len() * b.units.len() <= ALL_PAIRS {
        for (i, x) in a.units.iter().enumerate() {
            for (j, _) in b.units.iter().enumerate().filter(|(_, y)| x.group == y.group) {
                pairs.add(i, j);
            }
        }
    } else {
        retrieve(a, b, &settled, &mut pairs, job)?;
    }
    pairs.tidy();
    // both run in the same order
    let mut settled = settled.into_iter().peekable();
    let rows = pairs.rows.into_iter().enumerate();
    let all = rows.flat_map(|(from, row)| row.into_iter().map(move |to| (from, to as usize)));
    Ok(all.map(|(from, to)| (from, to, settled.next_if(|(key, _)| *key == (from, to)).map(|(_, v)| v))).collect())
}

/// Pairs by their first unit: many small lists, since one large set would be slower the longer the drafts.
struct Pairs {
    rows: Vec<Vec<u32>>,
}

impl Pairs {
    fn new(units: usize) -> Self {
        Self { rows: vec![Vec::new(); units] }
    }

    fn add(&mut self, from: usize, to: usize) {
        if let Some(row) = self.rows.get_mut(from) {
            row.push(to as u32);
        }
    }

    /// Sorts, and takes out what was added more than once.
    fn tidy(&mut self) {
        for row in &mut self.rows {
            row.sort_unstable();
            row.dedup();
        }
    }

    /// Pairs that are the only candidate of their first unit, once tidied.
    fn lone(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.rows.iter().enumerate().filter_map(|(from, row)| match row.as_slice() {
            [to] => Some((from, *to as usize)),
            _ => None,
        })
    }
}

/// For each unit of a side whether it is among these.
fn flags(units: usize, among: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut out = vec![false; units];
    for at in among {
        if let Some(flag) = out.get_mut(at) {
            *flag = true;
        }
    }
    out
}

/// Whether a unit stands and is not flagged.
fn free(flags: &[bool], at: usize) -> bool {
    flags.get(at) == Some(&false)
}

/// Texts of five words and more that are equal and stand once on each side.
fn twins(a: &Side, b: &Side) -> Vec<(usize, usize)> {
    let once = |side: &Side| {
        let mut seen: BTreeMap<(Group, u64), Option<usize>> = BTreeMap::new();
        for (i, unit) in side.units.iter().enumerate().filter(|(_, u)| u.twin != 0) {
            seen.entry((unit.group, unit.twin)).and_modify(|first| *first = None).or_insert(Some(i));
        }
        seen
    };
    let others = once(b);
    let found = once(a).into_iter().filter_map(|(key, i)| Some((i?, others.get(&key).copied().flatten()?)));
    found.collect()
}

/// Settles equal texts that follow or go before a settled pair, or open or close both drafts, as far
/// as the run goes: short texts, and texts that stand more than once, are told apart by their place.
fn settle_runs(a: &Side, b: &Side, settled: &mut BTreeMap<(usize, usize), f32>) {
    let sure: Vec<(usize, usize)> = settled.iter().filter(|(_, v)| **v > 0.5).map(|(p, _)| *p).collect();
    let mut taken_a = flags(a.units.len(), sure.iter().map(|p| p.0));
    let mut taken_b = flags(b.units.len(), sure.iter().map(|p| p.1));
    // places are counted from one here, so that 0 and 0 stand before both drafts
    let ends = [(0, 0), (a.units.len() + 1, b.units.len() + 1)];
    let starts: Vec<(usize, usize)> = ends.into_iter().chain(sure.iter().map(|(i, j)| (i + 1, j + 1))).collect();
    for step in [1, -1] {
        for (mut i, mut j) in starts.iter().copied() {
            while let (Some(next_i), Some(next_j)) = (i.checked_add_signed(step), j.checked_add_signed(step)) {
                (i, j) = (next_i, next_j);
                let Some((from, to)) = i.checked_sub(1).zip(j.checked_sub(1)) else { break };
                let (Some(x), Some(y)) = (a.units.get(from), b.units.get(to)) else { break };
                let open = free(&taken_a, from) && free(&taken_b, to) && !settled.contains_key(&(from, to));
                if !open || x.same != y.same || x.group != y.group {
                    break;
                }
                settled.insert((from, to), 1.0);
                for (taken, at) in [(&mut taken_a, from), (&mut taken_b, to)] {
                    if let Some(flag) = taken.get_mut(at) {
                        *flag = true;
                    }
                }
            }
        }
    }
}

fn retrieve(a: &Side, b: &Side, settled: &BTreeMap<(usize, usize), f32>, pairs: &mut Pairs, job: &Job) -> Result<(), Cancelled> {
    let sure: Vec<(usize, usize)> = settled.iter().filter(|(_, v)| **v > 0.5).map(|(p, _)| *p).collect();
    let taken_a = flags(a.units.len(), sure.iter().map(|p| p.0));
    let taken_b = flags(b.units.len(), sure.iter().map(|p| p.1));
    let backward: Vec<(usize, usize)> = {
        let mut swapped: Vec<_> = sure.iter().map(|(x, y)| (*y, *x)).collect();
        swapped.sort_unstable();
        swapped
    };
    // from both sides, so that the order of the drafts does not matter
    ask(&a.units, &b.units, &sure, [&taken_a, &taken_b], |i, j| pairs.add(i, j), job)?;
    ask(&b.units, &a.units, &backward, [&taken_b, &taken_a], |j, i| pairs.add(i, j), job)?;
    pairs.tidy();
    // around every settled pair and every pair that the words found alone
    let seeds: Vec<(usize, usize)> = sure.iter().copied().chain(pairs.lone()).collect();
    let mut add = |i: usize, j: usize| {
        if let (Some(x), Some(y)) = (a.units.get(i), b.units.get(j))
            && x.group == y.group
            && free(&taken_a, i)
            && free(&taken_b, j)
        {
            pairs.add(i, j);
        }
    };
    for (i, j) in seeds {
        job.checkpoint()?;
        for x in (0..=2 * AROUND).filter_map(|d| (i + d).checked_sub(AROUND)).filter(|x| free(&taken_a, *x)) {
            for y in (0..=2 * AROUND).filter_map(|d| (j + d).checked_sub(AROUND)) {
                add(x, y);
            }
        }
        let (Some(x), Some(y)) = (a.units.get(i), b.units.get(j)) else { continue };
        if let (Some(p), Some(q)) = (x.parent, y.parent) {
            add(p, q);
        }
        for p in x.children.iter().take(COMMON) {
            for q in y.children.iter().take(COMMON) {
                add(*p, *q);
            }
        }
    }
    Ok(())
}

/// Tells, for each unit of `asking` that is not settled, the units of `asked` that share its rare words;
/// `taken` flags what is settled on either side.
fn ask(
    asking: &[Unit],
    asked: &[Unit],
    anchors: &[(usize, usize)],
    taken: [&[bool]; 2],
    mut tell: impl FnMut(usize, usize),
    job: &Job,
) -> Result<(), Cancelled> {
    let size = 1 + asked.iter().flat_map(|u| &u.words).map(|(id, _)| *id as usize).max().unwrap_or(0);
    let mut index: Vec<Vec<u32>> = vec![Vec::new(); size];
    for (j, unit) in asked.iter().enumerate().filter(|(j, _)| free(taken[1], *j)) {
        for (id, _) in &unit.words {
            if let Some(list) = index.get_mut(*id as usize) {
                list.push(j as u32);
            }
        }
    }
    // a place for every unit, made once: wiping what was touched costs less than a map for each
    let mut votes = vec![0.0_f32; asked.len()];
    let mut best: Vec<(u32, f32)> = Vec::new();
    for (i, unit) in asking.iter().enumerate().filter(|(i, _)| free(taken[0], *i)) {
        job.checkpoint()?;
        let lists = unit.words.iter().filter_map(|(id, w)| Some((index.get(*id as usize)?, *id, *w)));
        let mut lists: Vec<_> = lists.filter(|(list, ..)| !list.is_empty()).collect();
        lists.sort_by_key(|(list, id, _)| (list.len(), *id));
        best.clear();
        for (list, _, weight) in lists.into_iter().take(RAREST) {
            let near = if list.len() <= COMMON {
                0..list.len()
            } else {
                let place = list.partition_point(|j| (*j as usize) < expected(i, anchors));
                place.saturating_sub(NEAR)..(place + NEAR).min(list.len())
            };
            for j in list.get(near).unwrap_or_default() {
                let Some(vote) = votes.get_mut(*j as usize) else { continue };
                if *vote == 0.0 {
                    best.push((*j, 0.0));
                }
                *vote += weight;
            }
        }
        for (j, sum) in &mut best {
            *sum = votes.get_mut(*j as usize).map_or(0.0, std::mem::take);
        }
        best.retain(|(j, _)| asked.get(*j as usize).is_some_and(|u| u.group == unit.group));
        if best.len() > KEPT {
            best.select_nth_unstable_by(KEPT, |x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        }
        for (j, _) in best.iter().take(KEPT) {
            tell(i, *j as usize);
        }
    }
    Ok(())
}

/// Where the nearest settled pair before it puts unit `i`.
fn expected(i: usize, anchors: &[(usize, usize)]) -> usize {
    let at = anchors.partition_point(|(from, _)| *from <= i);
    at.checked_sub(1).and_then(|n| anchors.get(n)).map_or(i, |(from, to)| to + i - from)
}
