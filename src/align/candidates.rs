//! Which pairs are worth a score.
//!
//! Short drafts: all. Long ones: equal texts that stand once on each side are settled by their
//! hash; the others ask an index for clauses that share their rarest words, and look around
//! settled neighbours. So the work grows with the number of clauses, not with its square.

use std::collections::{BTreeMap, BTreeSet};

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

/// The pairs to be scored, sorted, without doubles. `fixed` are settled by the user: 1 linked,
/// 0 cut. Equal texts that stand once on each side are settled here, and equal texts beside them.
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
    let mut pairs: BTreeSet<(usize, usize)> = settled.keys().copied().collect();
    if a.units.len() * b.units.len() <= ALL_PAIRS {
        for (i, x) in a.units.iter().enumerate() {
            pairs.extend(b.units.iter().enumerate().filter(|(_, y)| x.group == y.group).map(|(j, _)| (i, j)));
        }
    } else {
        retrieve(a, b, &settled, &mut pairs, job)?;
    }
    let out = pairs.into_iter().map(|(from, to)| (from, to, settled.get(&(from, to)).copied()));
    Ok(out.collect())
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
    let mut taken_a: BTreeSet<usize> = sure.iter().map(|p| p.0).collect();
    let mut taken_b: BTreeSet<usize> = sure.iter().map(|p| p.1).collect();
    // places are counted from one here, so that 0 and 0 stand before both drafts
    let ends = [(0, 0), (a.units.len() + 1, b.units.len() + 1)];
    let starts: Vec<(usize, usize)> = ends.into_iter().chain(sure.iter().map(|(i, j)| (i + 1, j + 1))).collect();
    for step in [1, -1] {
        for (mut i, mut j) in starts.iter().copied() {
            while let (Some(next_i), Some(next_j)) = (i.checked_add_signed(step), j.checked_add_signed(step)) {
                (i, j) = (next_i, next_j);
                let Some((from, to)) = i.checked_sub(1).zip(j.checked_sub(1)) else { break };
                let (Some(x), Some(y)) = (a.units.get(from), b.units.get(to)) else { break };
                let free = !taken_a.contains(&from) && !taken_b.contains(&to) && !settled.contains_key(&(from, to));
                if !free || x.same != y.same || x.group != y.group {
                    break;
                }
                settled.insert((from, to), 1.0);
                taken_a.insert(from);
                taken_b.insert(to);
            }
        }
    }
}

fn retrieve(
    a: &Side,
    b: &Side,
    settled: &BTreeMap<(usize, usize), f32>,
    pairs: &mut BTreeSet<(usize, usize)>,
    job: &Job,
) -> Result<(), Cancelled> {
    let sure: Vec<(usize, usize)> = settled.iter().filter(|(_, v)| **v > 0.5).map(|(p, _)| *p).collect();
    let taken_a: BTreeSet<usize> = sure.iter().map(|p| p.0).collect();
    let taken_b: BTreeSet<usize> = sure.iter().map(|p| p.1).collect();
    let backward: Vec<(usize, usize)> = {
        let mut swapped: Vec<_> = sure.iter().map(|(x, y)| (*y, *x)).collect();
        swapped.sort_unstable();
        swapped
    };
    // from both sides, so that the order of the drafts does not matter
    for (i, j) in ask(&a.units, &b.units, &sure, &taken_a, &taken_b, job)? {
        pairs.insert((i, j));
    }
    for (j, i) in ask(&b.units, &a.units, &backward, &taken_b, &taken_a, job)? {
        pairs.insert((i, j));
    }
    // around every settled pair and every pair that the words found alone
    let seeds: Vec<(usize, usize)> = sure.iter().copied().chain(lone(pairs)).collect();
    for (i, j) in seeds {
        job.checkpoint()?;
        for di in 0..=2 * AROUND {
            for dj in 0..=2 * AROUND {
                let (Some(x), Some(y)) = ((i + di).checked_sub(AROUND), (j + dj).checked_sub(AROUND)) else { continue };
                add(a, b, x, y, &taken_a, &taken_b, pairs);
            }
        }
        let (Some(x), Some(y)) = (a.units.get(i), b.units.get(j)) else { continue };
        if let (Some(p), Some(q)) = (x.parent, y.parent) {
            add(a, b, p, q, &taken_a, &taken_b, pairs);
        }
        for p in x.children.iter().take(COMMON) {
            for q in y.children.iter().take(COMMON) {
                add(a, b, *p, *q, &taken_a, &taken_b, pairs);
            }
        }
    }
    Ok(())
}

fn add(
    a: &Side,
    b: &Side,
    i: usize,
    j: usize,
    taken_a: &BTreeSet<usize>,
    taken_b: &BTreeSet<usize>,
    pairs: &mut BTreeSet<(usize, usize)>,
) {
    if let (Some(x), Some(y)) = (a.units.get(i), b.units.get(j))
        && x.group == y.group
        && !taken_a.contains(&i)
        && !taken_b.contains(&j)
    {
        pairs.insert((i, j));
    }
}

/// Pairs that are the only candidate of their first unit.
fn lone(pairs: &BTreeSet<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut repeated = None;
    for (i, j) in pairs {
        match out.last() {
            Some((last, _)) if last == i => {
                repeated = Some(*i);
                out.pop();
            }
            _ if repeated == Some(*i) => {}
            _ => out.push((*i, *j)),
        }
    }
    out
}

/// For each unit of `asking` that is not settled, the units of `asked` that share its rare words.
fn ask(
    asking: &[Unit],
    asked: &[Unit],
    anchors: &[(usize, usize)],
    settled: &BTreeSet<usize>,
    taken: &BTreeSet<usize>,
    job: &Job,
) -> Result<Vec<(usize, usize)>, Cancelled> {
    let size = 1 + asked.iter().flat_map(|u| &u.words).map(|(id, _)| *id as usize).max().unwrap_or(0);
    let mut index: Vec<Vec<u32>> = vec![Vec::new(); size];
    for (j, unit) in asked.iter().enumerate().filter(|(j, _)| !taken.contains(j)) {
        for (id, _) in &unit.words {
            if let Some(list) = index.get_mut(*id as usize) {
                list.push(j as u32);
            }
        }
    }
    let mut out = Vec::new();
    for (i, unit) in asking.iter().enumerate().filter(|(i, _)| !settled.contains(i)) {
        job.checkpoint()?;
        let lists = unit.words.iter().filter_map(|(id, w)| Some((index.get(*id as usize)?, *id, *w)));
        let mut lists: Vec<_> = lists.filter(|(list, ..)| !list.is_empty()).collect();
        lists.sort_by_key(|(list, id, _)| (list.len(), *id));
        let mut votes: BTreeMap<u32, f32> = BTreeMap::new();
        for (list, _, weight) in lists.into_iter().take(RAREST) {
            let near = if list.len() <= COMMON {
                0..list.len()
            } else {
                let place = list.partition_point(|j| (*j as usize) < expected(i, anchors));
                place.saturating_sub(NEAR)..(place + NEAR).min(list.len())
            };
            for j in list.get(near).unwrap_or_default() {
                if asked.get(*j as usize).is_some_and(|u| u.group == unit.group) {
                    *votes.entry(*j).or_default() += weight;
                }
            }
        }
        let mut best: Vec<(u32, f32)> = votes.into_iter().collect();
        best.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        out.extend(best.into_iter().take(KEPT).map(|(j, _)| (i, j as usize)));
    }
    Ok(out)
}

/// Where the nearest settled pair before it puts unit `i`.
fn expected(i: usize, anchors: &[(usize, usize)]) -> usize {
    let at = anchors.partition_point(|(from, _)| *from <= i);
    at.checked_sub(1).and_then(|n| anchors.get(n)).map_or(i, |(from, to)| to + i - from)
}
