//! How likely two units answer one another: several weak signs added up, and added up again.
//!
//! The first score looks at the pair (`signs.rs`) and at how much better it is than its rivals; each
//! round after it takes the score so far and adds what the surroundings say (`context.rs`). All are
//! logistic sums whose weights (`fitted.rs`) were fitted on six kinds of text made for the purpose. The last word
//! on what may be a pair have boosted trees (`judge.rs`).

use std::collections::BTreeMap;
use std::ops::Range;

use super::candidates::{CandidatePair, candidates};
use super::context::{Context, log_odds};
use super::judge::{Judge, WORTH};
use super::matters;
use super::signs::Signs;
use super::trees::Trees;
use super::unit::{AtLarge, Meanings, Side, Unit, centre};
use super::weights::Weights;
use super::why::{Ground, Why};
use crate::job::{Cancelled, Job};

/// Pairs of units that are looked at, sorted by `from`, then `to`, with what is known of each.
#[derive(Clone)]
pub(super) struct Candidates {
    pub list: Vec<Candidate>,
    /// The second unit of each, by itself: what is looked for lies close together so.
    seconds: Vec<u32>,
    /// For each unit of the first side its stretch of `list`.
    rows: Vec<Range<usize>>,
    /// For each unit of the second side its places in `list`.
    columns: Vec<Vec<u32>>,
    /// What the two drafts have in common at large.
    pub at_large: AtLarge,
}

/// A pair of units.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub from: usize,
    pub to: usize,
    /// Settled from outside: 1 for equal texts and the user's links, 0 for the user's cuts.
    pub fixed: Option<f32>,
    pub signs: Signs,
    /// How likely it is a pair, by the last round of scoring.
    pub score: f32,
    /// … and by the first, which knows nothing of the surroundings.
    pub first: f32,
}

impl Candidate {
    /// How much of their words the two share: all where they are settled.
    pub(super) fn literal(&self) -> f32 {
        if self.fixed.is_some() { 1.0 } else { self.signs.words }
    }
}

/// Of each row and column so many candidates are compared word with word.
const PROMISING: usize = 8;

impl Candidates {
    /// The pairs that may be, scored; `fixed` are settled from outside, 1 linked, 0 cut.
    pub(super) fn between(
        [a, b]: [&mut Side; 2],
        fixed: &BTreeMap<(usize, usize), f32>,
        meanings: &Meanings,
        weights: &Weights,
        job: &Job,
    ) -> Result<Self, Cancelled> {
        let mut out = Self::unscored([a, b], fixed, meanings, job)?;
        out.score(a, b, meanings, weights, job)?;
        Ok(out)
    }

    /// The pairs that may be with the signs that they show by themselves. What the units recall and where they point is completed on
    /// the way: which units are open is known from the pairs alone, and a clause recalls by what it says in full, before what all clauses
    /// share is taken out.
    pub(super) fn unscored(
        [a, b]: [&mut Side; 2],
        fixed: &BTreeMap<(usize, usize), f32>,
        meanings: &Meanings,
        job: &Job,
    ) -> Result<Self, Cancelled> {
        let pairs = candidates(a, b, fixed, job)?;
        matters::tell([a, b], &pairs, meanings, job)?;
        centre(a, b);
        let mut out = Self::new(pairs, a, b);
        out.fill_signs(a, b, meanings, job)?;
        Ok(out)
    }

    /// Takes pairs sorted by `from`, then `to`, without doubles.
    fn new(pairs: Vec<CandidatePair>, a: &Side, b: &Side) -> Self {
        let mut rows = vec![0..0; a.units.len()];
        let mut columns = vec![Vec::new(); b.units.len()];
        for (at, (from, to, _)) in pairs.iter().enumerate() {
            if let Some(row) = rows.get_mut(*from) {
                if row.start == row.end {
                    row.start = at;
                }
                row.end = at + 1;
            }
            if let Some(column) = columns.get_mut(*to) {
                column.push(at as u32);
            }
        }
        let seconds = pairs.iter().map(|(_, to, _)| *to as u32).collect();
        let list = pairs
            .into_iter()
            .map(|(from, to, fixed)| Candidate { from, to, fixed, signs: Signs::default(), score: 0.0, first: 0.0 })
            .collect();
        Self { list, seconds, rows, columns, at_large: AtLarge::default() }
    }

    /// The candidate of two units, if it is one.
    pub(super) fn find(&self, from: usize, to: usize) -> Option<&Candidate> {
        self.find_at(from, to).map(|(_, candidate)| candidate)
    }

    /// … and where it stands in the list.
    pub(super) fn find_at(&self, from: usize, to: usize) -> Option<(usize, &Candidate)> {
        let row = self.rows.get(from)?;
        let at = row.start + self.seconds.get(row.clone())?.binary_search(&(to as u32)).ok()?;
        Some((at, self.list.get(at)?))
    }

    /// The units of the second side that are candidates for unit `from` of the first.
    pub(super) fn in_row(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        self.rows.get(from).and_then(|r| self.seconds.get(r.clone())).unwrap_or_default().iter().map(|to| *to as usize)
    }

    /// The units of the first side that are candidates for unit `to` of the second.
    pub(super) fn in_column(&self, to: usize) -> impl Iterator<Item = usize> + '_ {
        let places = self.columns.get(to).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.list.get(*at as usize)).map(|c| c.from)
    }

    pub(super) fn score_of(&self, from: Option<usize>, to: Option<usize>) -> f32 {
        match (from, to) {
            (Some(from), Some(to)) => self.find(from, to).map_or(0.0, |c| c.score),
            _ => 0.0,
        }
    }

    /// Scores every candidate: first alone, then again and again in the light of the others.
    pub(super) fn score(&mut self, a: &Side, b: &Side, meanings: &Meanings, weights: &Weights, job: &Job) -> Result<(), Cancelled> {
        self.at_large = a.at_large(b, meanings.known, &weights.common);
        for candidate in &mut self.list {
            candidate.first = candidate.fixed.unwrap_or_else(|| logistic(dot(&weights.first, &candidate.signs.list())));
            candidate.score = candidate.first;
        }
        for round in &weights.rounds {
            self.score_again(a, b, round, job)?;
        }
        self.judge(a, b, &weights.trees, job)
    }

    /// Lets the trees have the last word on every candidate that may be a pair.
    fn judge(&mut self, a: &Side, b: &Side, trees: &Trees, job: &Job) -> Result<(), Cancelled> {
        if trees.is_empty() {
            return Ok(());
        }
        let judge = Judge::new(self, a, b);
        let mut anew = Vec::new();
        for (at, candidate) in self.list.iter().enumerate().filter(|(_, c)| c.fixed.is_none() && c.score >= WORTH) {
            job.checkpoint()?;
            anew.push((at, logistic(log_odds(candidate.score) + trees.sum(&judge.signs(at, candidate)))));
        }
        for (at, score) in anew {
            if let Some(candidate) = self.list.get_mut(at) {
                candidate.score = score;
            }
        }
        Ok(())
    }

    /// Fills in the signs of every candidate.
    fn fill_signs(&mut self, a: &Side, b: &Side, meanings: &Meanings, job: &Job) -> Result<(), Cancelled> {
        for candidate in &mut self.list {
            job.checkpoint()?;
            if let (Some(x), Some(y)) = (a.units.get(candidate.from), b.units.get(candidate.to)) {
                candidate.signs = Signs::of(x, y, a, b);
            }
        }
        for at in self.promising() {
            job.checkpoint()?;
            if let Some(c) = self.list.get_mut(at)
                && let (Some(x), Some(y)) = (a.units.get(c.from), b.units.get(c.to))
            {
                c.signs.compare_closely(x, y, meanings);
            }
        }
        self.fill_margins(|s| s.words, |s, margin| s.words_margin = margin);
        self.fill_margins(|s| s.meaning, |s, margin| s.meaning_margin = margin);
        self.fill_margins(|s| s.echo, |s, margin| s.echo_margin = margin);
        self.fill_margins(|s| s.family, |s, margin| s.family_margin = margin);
        self.fill_margins(|s| s.family_words, |s, margin| s.family_words_margin = margin);
        self.fill_margins(|s| s.subjects, |s, margin| s.subjects_margin = margin);
        self.fill_margins(|s| s.matters, |s, margin| s.matters_margin = margin);
        self.fill_margins(|s| s.pieces, |s, margin| s.pieces_margin = margin);
        self.fill_margins(Signs::total, |s, margin| s.total_margin = margin);
        Ok(())
    }

    /// Notes for every candidate by how much one of its signs is ahead of its rivals'.
    fn fill_margins(&mut self, sign: impl Fn(&Signs) -> f32, note: impl Fn(&mut Signs, f32)) {
        let margins = self.margins(|c| if c.fixed == Some(1.0) { 1.0 } else { sign(&c.signs) });
        for (candidate, margin) in self.list.iter_mut().zip(margins) {
            note(&mut candidate.signs, margin);
        }
    }

    /// The candidates that are among the best of their row or column by words and meaning: only for
    /// these the costly comparison of word with word is made.
    fn promising(&self) -> Vec<usize> {
        let values: Vec<f32> = self.list.iter().map(|c| c.signs.words + c.signs.heading + c.signs.meaning).collect();
        let value = |at: usize| values.get(at).copied().unwrap_or(0.0);
        let mut chosen = Vec::new();
        let mut take = |places: &mut dyn Iterator<Item = usize>| {
            let mut best: Vec<(usize, f32)> = places.map(|at| (at, value(at))).collect();
            if best.len() > PROMISING {
                best.select_nth_unstable_by(PROMISING, |x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
            }
            chosen.extend(best.into_iter().take(PROMISING).map(|(at, _)| at));
        };
        for row in &self.rows {
            take(&mut row.clone());
        }
        for column in &self.columns {
            take(&mut column.iter().map(|at| *at as usize));
        }
        chosen.sort_unstable();
        chosen.dedup();
        chosen.retain(|at| self.list.get(*at).is_some_and(|c| c.fixed.is_none()));
        chosen
    }

    /// What weighed in a candidate.
    pub(super) fn why(&self, from: usize, to: usize, a: &Side, b: &Side) -> Why {
        let (Some(c), Some(x), Some(y)) = (self.find(from, to), a.units.get(from), b.units.get(to)) else {
            return Why::default();
        };
        if c.fixed == Some(1.0) {
            return Why::only(if x.same == y.same || (x.twin != 0 && x.twin == y.twin) {
                Ground::SameText
            } else {
                Ground::Place // the user's own are told from the decisions
            });
        }
        let step = |by: isize| self.score_of(from.checked_add_signed(by), to.checked_add_signed(by));
        let others = self.in_row(from).filter(|j| *j != to).map(|j| self.score_of(Some(from), Some(j)));
        let rivals = others.chain(self.in_column(to).filter(|i| *i != from).map(|i| self.score_of(Some(i), Some(to))));
        Why {
            ground: Ground::Signs,
            words: c.signs.words,
            meaning: c.signs.meaning,
            subjects: c.signs.subjects,
            matters: c.signs.matters,
            pieces: c.signs.pieces,
            figures: c.signs.figures.max(0.0),
            heading: c.signs.heading,
            neighbours: step(-1).max(step(1)),
            parent: self.score_of(x.parent, y.parent),
            children: self.children(x, y),
            rival: rivals.fold(0.0, f32::max),
        }
    }

    /// Scores every candidate anew, in the light of the scores so far.
    fn score_again(&mut self, a: &Side, b: &Side, weights: &[f32], job: &Job) -> Result<(), Cancelled> {
        let context = Context::new(self, a, b);
        let weights = context.weights(weights);
        let mut anew = Vec::with_capacity(self.list.len());
        for (at, candidate) in self.list.iter().enumerate() {
            job.checkpoint()?;
            anew.push(candidate.fixed.unwrap_or_else(|| logistic(dot(&weights, &context.signs(at, candidate)))));
        }
        for (candidate, score) in self.list.iter_mut().zip(anew) {
            candidate.score = score;
        }
        Ok(())
    }

    /// Mean over the sub-clauses of the smaller family of their best first score in the other.
    pub(super) fn children(&self, x: &Unit, y: &Unit) -> f32 {
        if x.children.is_empty() || y.children.is_empty() {
            return 0.0;
        }
        let best = |i: usize| y.children.iter().map(|j| self.score_of(Some(i), Some(*j))).fold(0.0, f32::max);
        x.children.iter().map(|i| best(*i)).sum::<f32>() / x.children.len().max(y.children.len()) as f32
    }

    /// The best and the second best of every row and column, whose difference tells how strong the
    /// competition of a candidate is. `values`: one for each candidate of the list.
    fn rivals(&self, values: &[f32]) -> Rivals {
        let none = BestTwo { first: 0.0, second: 0.0, holder: usize::MAX };
        let mut all = Rivals { rows: vec![none; self.rows.len()], columns: vec![none; self.columns.len()] };
        // One walk over the list: walking each column by itself leaps about in memory.
        for (at, (c, value)) in self.list.iter().zip(values).enumerate() {
            for best in all.rows.get_mut(c.from).into_iter().chain(all.columns.get_mut(c.to)) {
                best.meet(at, *value);
            }
        }
        all
    }

    /// For every candidate: `value` less the best other in its row and in its column, the smaller.
    fn margins(&self, value: impl Fn(&Candidate) -> f32) -> Vec<f32> {
        let values: Vec<f32> = self.list.iter().map(value).collect();
        let rivals = self.rivals(&values);
        let margin = |(at, (c, value)): (usize, (&Candidate, &f32))| {
            let (row, column) = rivals.of(at, c);
            value - row.max(column)
        };
        self.list.iter().zip(&values).enumerate().map(margin).collect()
    }

    /// How much two drafts with these sure pairs have in common, 0 to 1: the share of the shorter one's clauses that have a
    /// partner by the first score alone. The later scores would not do: in their rounds strangers talk
    /// one another into being kin.
    pub(super) fn kinship(sure: &[&Candidate], a: &Side, b: &Side) -> f32 {
        sure.len() as f32 / a.units.len().min(b.units.len()).max(1) as f32
    }

    /// The candidates that are the best of their row and column by the first score, and surely a pair.
    pub(super) fn sure(&self) -> Vec<&Candidate> {
        let margins = self.margins(|c| c.first);
        self.list.iter().zip(margins).filter(|(c, margin)| *margin > 0.0 && c.first >= SURE).map(|(c, _)| c).collect()
    }

    /// The candidates that are the best of their row and column by score, by `from`.
    pub(super) fn mutual_best(&self) -> Vec<&Candidate> {
        let margins = self.margins(|c| c.score);
        self.list.iter().zip(margins).filter(|(_, margin)| *margin > 0.0).map(|(c, _)| c).collect()
    }

    /// For every candidate the strongest other value in its row and in its column.
    pub(super) fn rivals_of(&self, value: impl Fn(&Candidate) -> f32) -> Vec<(f32, f32)> {
        let rivals = self.rivals(&self.list.iter().map(value).collect::<Vec<_>>());
        self.list.iter().enumerate().map(|(at, c)| rivals.of(at, c)).collect()
    }
}

/// A pair as likely as this by itself is an anchor.
pub(super) const SURE: f32 = 0.7;

/// The two highest values of a row or column, and whose the highest is.
#[derive(Clone, Copy)]
struct BestTwo {
    first: f32,
    second: f32,
    holder: usize,
}

impl BestTwo {
    fn meet(&mut self, at: usize, value: f32) {
        if value > self.first {
            *self = Self { first: value, second: self.first, holder: at };
        } else if value > self.second {
            self.second = value;
        }
    }

    /// The best of all but the candidate at `at`.
    fn but(&self, at: usize) -> f32 {
        if self.holder == at { self.second } else { self.first }
    }
}

struct Rivals {
    rows: Vec<BestTwo>,
    columns: Vec<BestTwo>,
}

impl Rivals {
    /// The strongest other candidate in the row and in the column of the candidate at `at`.
    fn of(&self, at: usize, c: &Candidate) -> (f32, f32) {
        (self.rows.get(c.from).map_or(0.0, |r| r.but(at)), self.columns.get(c.to).map_or(0.0, |r| r.but(at)))
    }
}

/// The weights times the signs, added up.
pub(super) fn dot(weights: &[f32], signs: &[f32]) -> f32 {
    weights.iter().zip(signs).map(|(w, s)| w * s).sum()
}

pub(super) fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}
