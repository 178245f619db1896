//! What the surroundings of a pair say: the signs that scoring again adds up.

use super::score::{Candidate, Candidates, SURE, dot};
use super::signs::FIRST;
use super::unit::{AtLarge, Side, Unit};

/// How many signs a round in context adds up …
pub(super) const SIGNS: usize = FIRST + CONTEXT;
/// … and the weights of each: what it weighs, and what that changes by as the drafts are full of gaps and as they are by two hands.
pub(super) const KINDS: usize = 3;
const CONTEXT: usize = 15;

/// Names of the signs that come besides those of the pair itself.
pub(super) const CONTEXT_NAMES: [&str; CONTEXT] = [
    "odds",
    "before",
    "after",
    "between",
    "two before",
    "two after",
    "parents",
    "children",
    "rival",
    "lesser rival",
    "distance",
    "share",
    "before or after",
    "before * words",
    "after * words",
];

/// Clauses beyond which a distance from the expected place counts no more.
const FARTHEST: f32 = 8.0;

/// What the first scores say of the drafts as a whole, made once for all pairs.
pub(super) struct Context<'c> {
    scored: &'c Candidates,
    a: &'c Side,
    b: &'c Side,
    row_rivals: Vec<(f32, f32)>,
    /// Surely a pair, and the best of row and column; by the first of the two.
    pub anchors: Vec<(usize, usize)>,
    /// The same as the second draft sees them, the second clause first and in its order.
    mirrored: Vec<(usize, usize)>,
    row_sums: Vec<f32>,
    column_sums: Vec<f32>,
    /// How far the drafts are full of gaps, 0 to 1: how literal their sure pairs are, less the share of
    /// clauses that have one. Where the pairs are literal and many clauses have none, these have gone or
    /// come, and a neighbour's pair says little; where all is reworded, they may still answer one another.
    pub gaps: f32,
    /// How much of their words the sure pairs share, and the share of clauses that have one.
    pub literal: f32,
    pub kinship: f32,
    /// What the drafts have in common at large.
    pub at_large: AtLarge,
}

impl<'c> Context<'c> {
    pub(super) fn new(scored: &'c Candidates, a: &'c Side, b: &'c Side) -> Self {
        let best = scored.mutual_best();
        let anchors: Vec<(usize, usize)> = best.iter().filter(|c| c.score > SURE).map(|c| (c.from, c.to)).collect();
        let mut mirrored: Vec<(usize, usize)> = anchors.iter().map(|(from, to)| (*to, *from)).collect();
        mirrored.sort_unstable();
        let (mut row_sums, mut column_sums) = (vec![0.0; a.units.len()], vec![0.0; b.units.len()]);
        for c in &scored.list {
            if let (Some(row), Some(column)) = (row_sums.get_mut(c.from), column_sums.get_mut(c.to)) {
                *row += c.score;
                *column += c.score;
            }
        }
        let sure = scored.sure();
        let literal = sure.iter().map(|c| c.literal()).sum::<f32>() / sure.len().max(1) as f32;
        let kinship = Candidates::kinship(&sure, a, b);
        Self {
            scored,
            a,
            b,
            gaps: (literal - kinship).max(0.0),
            literal,
            kinship,
            at_large: scored.at_large,
            row_rivals: scored.rivals_of(|c| c.score),
            anchors,
            mirrored,
            row_sums,
            column_sums,
        }
    }

    /// By how much each kind of weight counts between these two drafts.
    fn shares(&self) -> [f32; KINDS] {
        let two_hands = (1.0 - self.literal) * (1.0 - self.kinship);
        [1.0, self.gaps, two_hands]
    }

    /// What each sign weighs between these two drafts, of a round's weights.
    pub(super) fn weights(&self, round: &[f32]) -> Vec<f32> {
        round.chunks(KINDS).map(|weights| dot(weights, &self.shares())).collect()
    }

    /// The signs of the candidate at `at` as all of a round's weights go through them.
    pub(super) fn signs_for_weights(&self, at: usize, c: &Candidate) -> Vec<f32> {
        self.signs(at, c).into_iter().flat_map(|sign| self.shares().map(|share| sign * share)).collect()
    }

    /// The signs of the candidate at `at`.
    pub(super) fn signs(&self, at: usize, c: &Candidate) -> [f32; SIGNS] {
        let mut out = [0.0; SIGNS];
        let own = c.signs.list();
        let around = self.around(at, c);
        for (slot, value) in out.iter_mut().zip(own.into_iter().chain(around)) {
            *slot = value;
        }
        out
    }

    fn around(&self, at: usize, c: &Candidate) -> [f32; CONTEXT] {
        let (Some(x), Some(y)) = (self.a.units.get(c.from), self.b.units.get(c.to)) else { return [0.0; CONTEXT] };
        let step = |from: isize, to: isize| self.scored.score_of(c.from.checked_add_signed(from), c.to.checked_add_signed(to));
        let beside = |by: isize| {
            let pair = c.from.checked_add_signed(by).zip(c.to.checked_add_signed(by));
            pair.and_then(|(from, to)| self.scored.find(from, to)).map_or((0.0, 0.0), |c| (c.score, c.signs.words))
        };
        let odds = log_odds(c.score);
        let (row_rival, column_rival) = self.row_rivals.get(at).copied().unwrap_or_default();
        let ((before, words_before), (after, words_after)) = (beside(-1), beside(1));
        let two_before = step(-2, -1).max(step(-1, -2)).max(step(-2, -2));
        let two_after = step(2, 1).max(step(1, 2)).max(step(2, 2));
        let children = self.children(x, y);
        // of those nearest in either draft, so that the sign does not tell which draft comes first
        let distance = f32::midpoint(distance((c.from, c.to), &self.anchors), distance((c.to, c.from), &self.mirrored));
        let sum = |sums: &[f32], at: usize| sums.get(at).copied().unwrap_or(0.0);
        let share = c.score / (sum(&self.row_sums, c.from) + sum(&self.column_sums, c.to) - c.score + 0.1);
        [
            odds / 4.0,
            before,
            after,
            before * after,
            two_before,
            two_after,
            self.scored.score_of(x.parent, y.parent),
            children,
            row_rival.max(column_rival),
            row_rival.min(column_rival),
            distance,
            share,
            before.max(after),
            before * words_before,
            after * words_after,
        ]
    }

    /// Mean over the sub-clauses of the larger family of their best first score in the other.
    fn children(&self, x: &Unit, y: &Unit) -> f32 {
        self.scored.children(x, y)
    }
}

/// The logarithm of the odds, within bounds.
pub(super) fn log_odds(probability: f32) -> f32 {
    let p = probability.clamp(1e-4, 1.0 - 1e-4);
    (p / (1.0 - p)).ln()
}

/// How far a pair stands from where the four anchors nearest to its first clause would put it; 0 to 1. `anchors` are in
/// the order of their first clauses.
fn distance(pair: (usize, usize), anchors: &[(usize, usize)]) -> f32 {
    let at = anchors.partition_point(|(from, _)| *from < pair.0);
    let (mut low, mut high) = (at, at);
    let mut sum = 0.0;
    let mut count = 0.0;
    while count < 4.0 {
        // its own anchor says nothing about it
        let before = low.checked_sub(1).and_then(|n| anchors.get(n)).copied();
        let after = anchors.get(high).copied();
        let nearer_before = match (before, after) {
            (None, None) => break,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some((x, _)), Some((y, _))) => pair.0 - x <= y - pair.0,
        };
        let anchor = if nearer_before {
            low -= 1;
            before
        } else {
            high += 1;
            after
        };
        if let Some((from, to)) = anchor.filter(|anchor| *anchor != pair) {
            let expected = to as f32 + pair.0 as f32 - from as f32;
            sum += (pair.1 as f32 - expected).abs().min(FARTHEST);
            count += 1.0;
        }
    }
    if count > 0.0 { sum / count / FARTHEST } else { 0.0 }
}
