//! Two readings of one file, before and with its tracked changes: what stands in the same place of
//! the file is the same clause, whatever the changes made of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::{Clause, Draft};

/// The clauses, counted from 0, that stand in the same place of one file and share a word: those that begin there, and
/// those that went on into another since the marks between them were deleted. A place that
/// two clauses share tells nothing. Formats that keep what was deleted apart count their places
/// otherwise in either reading: where most clauses have lost most words, only those hold that have not.
pub(super) fn same_place(a: &Draft, b: &Draft) -> Vec<(usize, usize)> {
    if a.source.sha256.is_empty() || a.source.sha256 != b.source.sha256 {
        return Vec::new();
    }
    let (places, others) = (places(a), places(b));
    let both: BTreeSet<(usize, usize)> = places.into_iter().filter_map(|(line, at)| Some((at?, (*others.get(&line)?)?))).collect();
    let both = both.into_iter();
    let stayed = both.filter_map(|(i, j)| Some((i, j, stayed(a.clauses.get(i)?, b.clauses.get(j)?))));
    let stayed: Vec<(usize, usize, f32)> = stayed.collect();
    let mostly = stayed.iter().filter(|(_, _, stayed)| *stayed >= 0.5).count();
    let least = if mostly * 2 >= stayed.len() { 0.0 } else { 0.5 };
    stayed.into_iter().filter(|(_, _, stayed)| *stayed > 0.0 && *stayed >= least).map(|(i, j, _)| (i, j)).collect()
}

/// The only clause of every line or paragraph; none where several stand there.
fn places(draft: &Draft) -> BTreeMap<u32, Option<usize>> {
    let mut out = BTreeMap::new();
    for (at, clause) in draft.clauses.iter().enumerate() {
        for line in clause.place.line.into_iter().chain(clause.also.iter().copied()) {
            out.entry(line).and_modify(|only| *only = None).or_insert(Some(at));
        }
    }
    out
}

/// The share of the words of the shorter one that stand in the other.
fn stayed(a: &Clause, b: &Clause) -> f32 {
    let words = |clause: &Clause| {
        let mut out: BTreeMap<String, usize> = BTreeMap::new();
        for word in clause.heading.iter().chain([&clause.text]).flat_map(|text| text.split_whitespace()) {
            *out.entry(word.to_owned()).or_default() += 1;
        }
        out
    };
    let (a, b) = (words(a), words(b));
    let shared: usize = a.iter().map(|(word, n)| b.get(word).map_or(0, |m| *n.min(m))).sum();
    let shorter = a.values().sum::<usize>().min(b.values().sum());
    shared as f32 / shorter.max(1) as f32
}
