//! How likely two units answer one another: several weak signs added up, twice.
//!
//! The first score looks at the pair and at how much better it is than its rivals; the second takes
//! the first one's odds and adds what the neighbours, the parents, the sub-clauses and the place
//! among sure anchors say. Both are logistic sums of a few signs, some twenty weights in all, fitted once
//! on six kinds of text made for the purpose; a sign too many was left out wherever it did not pay.

use std::collections::BTreeSet;
use std::ops::Range;

use super::unit::{Meanings, Side, Unit, cosine, jaccard};
use super::vectors::nearness;
use super::why::{Ground, Why};
use crate::job::{Cancelled, Job};

/// Pairs of units that are looked at, sorted by `from`, then `to`, with what is known of each.
pub(super) struct Candidates {
    pub list: Vec<Candidate>,
    /// For each unit of the first side its stretch of `list`.
    rows: Vec<Range<usize>>,
    /// For each unit of the second side its places in `list`.
    columns: Vec<Vec<u32>>,
}

/// A pair of units.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub from: usize,
    pub to: usize,
    /// Settled from outside: 1 for equal texts and the user's links, 0 for the user's cuts.
    pub fixed: Option<f32>,
    signs: Signs,
    pub first: f32,
    pub second: f32,
}

/// What two units share, each from 0 to 1 (figures from −0.3, margins from −1).
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    words: f32,
    figures: f32,
    heading: f32,
    heading_text: f32,
    meaning: f32,
    parent: f32,
    margin: f32,
    meaning_margin: f32,
    /// Word for word, how much of each is answered in the other; 0 where not worth asking.
    echo: f32,
    echo_margin: f32,
}

/// Of each row and column so many candidates are compared word with word.
const PROMISING: usize = 8;

/// Weights of the signs.
struct WeightSet {
    bias: f32,
    words: f32,
    figures: f32,
    heading: f32,
    heading_squared: f32,
    heading_text: f32,
    margin: f32,
    meaning: f32,
    meaning_margin: f32,
    parent: f32,
    echo: f32,
    echo_margin: f32,
}

const FIRST: WeightSet = WeightSet {
    bias: -1.01,
    words: 0.18,
    figures: 1.73,
    heading: 2.04,
    heading_squared: 2.03,
    heading_text: 1.15,
    margin: 4.22,
    meaning: 1.4,
    meaning_margin: 4.68,
    parent: 0.7,
    echo: 0.1,
    echo_margin: 3.72,
};

/// Weights of the second score: how likely it was by itself, and the context.
mod context {
    pub(super) const BIAS: f32 = 0.78;
    pub(super) const LOG_ODDS: f32 = 0.9;
    pub(super) const BEFORE: f32 = 2.36;
    pub(super) const AFTER: f32 = 2.46;
    pub(super) const TWO_BEFORE: f32 = 0.92;
    pub(super) const TWO_AFTER: f32 = 1.08;
    pub(super) const PARENTS: f32 = 1.01;
    pub(super) const CHILDREN: f32 = 1.88;
    pub(super) const ROW_RIVAL: f32 = -2.69;
    pub(super) const COLUMN_RIVAL: f32 = -2.27;
    pub(super) const DISTANCE: f32 = -1.85;
    /// Clauses beyond which a distance from the expected place counts no more.
    pub(super) const FARTHEST: f32 = 8.0;
}

impl WeightSet {
    fn sum(&self, s: &Signs) -> f32 {
        self.bias
            + self.words * s.words
            + self.figures * s.figures
            + self.heading * s.heading
            + self.heading_squared * s.heading * s.heading
            + self.heading_text * s.heading_text
            + self.margin * s.margin
            + self.meaning * s.meaning
            + self.meaning_margin * s.meaning_margin
            + self.parent * s.parent
            + self.echo * s.echo
            + self.echo_margin * s.echo_margin
    }
}

impl Candidates {
    /// Takes pairs sorted by `from`, then `to`, without doubles.
    pub(super) fn new(pairs: Vec<(usize, usize, Option<f32>)>, a: &Side, b: &Side) -> Self {
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
        let list = pairs
            .into_iter()
            .map(|(from, to, fixed)| Candidate { from, to, fixed, signs: Signs::default(), first: 0.0, second: 0.0 })
            .collect();
        Self { list, rows, columns }
    }

    /// The candidate of two units, if it is one.
    pub(super) fn find(&self, from: usize, to: usize) -> Option<&Candidate> {
        let row = self.list.get(self.rows.get(from)?.clone())?;
        row.binary_search_by_key(&to, |c| c.to).ok().and_then(|at| row.get(at))
    }

    /// The units of the second side that are candidates for unit `from` of the first.
    pub(super) fn in_row(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        self.rows.get(from).and_then(|r| self.list.get(r.clone())).unwrap_or_default().iter().map(|c| c.to)
    }

    /// The units of the first side that are candidates for unit `to` of the second.
    pub(super) fn in_column(&self, to: usize) -> impl Iterator<Item = usize> + '_ {
        let places = self.columns.get(to).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.list.get(*at as usize)).map(|c| c.from)
    }

    fn first_of(&self, from: Option<usize>, to: Option<usize>) -> f32 {
        match (from, to) {
            (Some(from), Some(to)) => self.find(from, to).map_or(0.0, |c| c.first),
            _ => 0.0,
        }
    }

    /// Fills in the first score of every candidate.
    pub(super) fn score_first(&mut self, a: &Side, b: &Side, meanings: &Meanings, job: &Job) -> Result<(), Cancelled> {
        for candidate in &mut self.list {
            job.checkpoint()?;
            if let (Some(x), Some(y)) = (a.units.get(candidate.from), b.units.get(candidate.to)) {
                candidate.signs = signs(x, y, a, b);
            }
        }
        for at in self.promising() {
            job.checkpoint()?;
            if let Some(c) = self.list.get_mut(at)
                && let (Some(x), Some(y)) = (a.units.get(c.from), b.units.get(c.to))
            {
                c.signs.echo = meanings.echo(&x.words, &y.words);
            }
        }
        let settled = |c: &Candidate, sign: f32| if c.fixed == Some(1.0) { 1.0 } else { sign };
        let words = self.margins(|c| settled(c, c.signs.words));
        let nearest = self.margins(|c| settled(c, c.signs.meaning));
        let echoes = self.margins(|c| settled(c, c.signs.echo));
        for (((candidate, margin), meaning_margin), echo_margin) in self.list.iter_mut().zip(words).zip(nearest).zip(echoes) {
            candidate.signs.echo_margin = echo_margin;
            candidate.signs.margin = margin;
            candidate.signs.meaning_margin = meaning_margin;
            candidate.first = candidate.fixed.unwrap_or_else(|| logistic(FIRST.sum(&candidate.signs)));
        }
        Ok(())
    }

    /// The candidates that are among the best of their row or column by words and meaning: only for
    /// these the costly comparison of word with word is made.
    fn promising(&self) -> Vec<usize> {
        let value = |at: usize| self.list.get(at).map_or(0.0, |c| c.signs.words + c.signs.heading + c.signs.meaning);
        let mut chosen = BTreeSet::new();
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
        chosen.into_iter().filter(|at| self.list.get(*at).is_some_and(|c| c.fixed.is_none())).collect()
    }

    /// What weighed in a candidate.
    pub(super) fn why(&self, from: usize, to: usize, a: &Side, b: &Side) -> Why {
        let (Some(c), Some(x), Some(y)) = (self.find(from, to), a.units.get(from), b.units.get(to)) else {
            return Why::default();
        };
        if c.fixed == Some(1.0) {
            return Why::only(if x.twin != 0 && x.twin == y.twin { Ground::SameText } else { Ground::Decision });
        }
        let step = |by: isize| self.first_of(from.checked_add_signed(by), to.checked_add_signed(by));
        let others = self.in_row(from).filter(|j| *j != to).map(|j| self.first_of(Some(from), Some(j)));
        let rivals = others.chain(self.in_column(to).filter(|i| *i != from).map(|i| self.first_of(Some(i), Some(to))));
        Why {
            ground: Ground::Signs,
            words: c.signs.words,
            meaning: c.signs.meaning,
            figures: c.signs.figures.max(0.0),
            heading: c.signs.heading,
            neighbours: step(-1).max(step(1)),
            parent: self.first_of(x.parent, y.parent),
            children: self.children(x, y),
            rival: rivals.fold(0.0, f32::max),
        }
    }

    /// Fills in the second score of every candidate.
    pub(super) fn score_second(&mut self, a: &Side, b: &Side, job: &Job) -> Result<(), Cancelled> {
        let rivals = self.rivals(|c| c.first);
        let anchors = self.anchors(0.7);
        let mut seconds = Vec::with_capacity(self.list.len());
        for (at, candidate) in self.list.iter().enumerate() {
            job.checkpoint()?;
            seconds.push(candidate.fixed.unwrap_or_else(|| self.second(candidate, rivals.of(at, candidate), &anchors, a, b)));
        }
        for (candidate, second) in self.list.iter_mut().zip(seconds) {
            candidate.second = second;
        }
        Ok(())
    }

    fn second(&self, c: &Candidate, rivals: (f32, f32), anchors: &[(usize, usize)], a: &Side, b: &Side) -> f32 {
        let (Some(x), Some(y)) = (a.units.get(c.from), b.units.get(c.to)) else { return 0.0 };
        let step = |from: isize, to: isize| self.first_of(c.from.checked_add_signed(from), c.to.checked_add_signed(to));
        let odds = c.first.clamp(1e-4, 1.0 - 1e-4);
        let sum = context::BIAS
            + context::LOG_ODDS * (odds / (1.0 - odds)).ln()
            + context::BEFORE * step(-1, -1)
            + context::AFTER * step(1, 1)
            + context::TWO_BEFORE * step(-2, -1).max(step(-1, -2)).max(step(-2, -2))
            + context::TWO_AFTER * step(2, 1).max(step(1, 2)).max(step(2, 2))
            + context::PARENTS * self.first_of(x.parent, y.parent)
            + context::CHILDREN * self.children(x, y)
            + context::ROW_RIVAL * rivals.0
            + context::COLUMN_RIVAL * rivals.1
            + context::DISTANCE * distance(c, anchors);
        logistic(sum)
    }

    /// Mean over the sub-clauses of the smaller family of their best first score in the other.
    fn children(&self, x: &Unit, y: &Unit) -> f32 {
        if x.children.is_empty() || y.children.is_empty() {
            return 0.0;
        }
        let best = |i: usize| y.children.iter().map(|j| self.first_of(Some(i), Some(*j))).fold(0.0, f32::max);
        x.children.iter().map(|i| best(*i)).sum::<f32>() / x.children.len().max(y.children.len()) as f32
    }

    /// The best and the second best `value` of every row and column, whose difference tells how
    /// strong the competition of a candidate is.
    fn rivals(&self, value: impl Fn(&Candidate) -> f32) -> Rivals {
        let best_two = |places: &mut dyn Iterator<Item = usize>| {
            let mut best = BestTwo { first: 0.0, second: 0.0, holder: usize::MAX };
            for at in places {
                let v = self.list.get(at).map_or(0.0, &value);
                if v > best.first {
                    best = BestTwo { first: v, second: best.first, holder: at };
                } else if v > best.second {
                    best.second = v;
                }
            }
            best
        };
        Rivals {
            rows: self.rows.iter().map(|r| best_two(&mut r.clone())).collect(),
            columns: self.columns.iter().map(|c| best_two(&mut c.iter().map(|at| *at as usize))).collect(),
        }
    }

    /// For every candidate: `value` less the best other in its row and in its column, the smaller.
    fn margins(&self, value: impl Fn(&Candidate) -> f32) -> Vec<f32> {
        let rivals = self.rivals(&value);
        let margin = |(at, c): (usize, &Candidate)| {
            let (row, column) = rivals.of(at, c);
            value(c) - row.max(column)
        };
        self.list.iter().enumerate().map(margin).collect()
    }

    /// How much two drafts have in common, 0 to 1: the first scores of all pairs that are the best of
    /// their row and column, over the clauses of the shorter draft.
    pub(super) fn kinship(&self, a: &Side, b: &Side) -> f32 {
        let margins = self.margins(|c| c.first);
        let best = self.list.iter().zip(margins).filter(|(_, margin)| *margin > 0.0);
        best.map(|(c, _)| c.first).sum::<f32>() / (a.units.len().min(b.units.len()) + 2) as f32
    }

    /// Pairs whose first score is above `least` and the best of their row and column, by `from`.
    pub(super) fn anchors(&self, least: f32) -> Vec<(usize, usize)> {
        let margins = self.margins(|c| c.first);
        let sure = self.list.iter().zip(margins).filter(|(c, margin)| c.first > least && *margin > 0.0);
        sure.map(|(c, _)| (c.from, c.to)).collect()
    }
}

/// The two highest values of a row or column, and whose the highest is.
struct BestTwo {
    first: f32,
    second: f32,
    holder: usize,
}

impl BestTwo {
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

/// How far a pair stands from where the four nearest anchors would put it; 0 to 1.
fn distance(c: &Candidate, anchors: &[(usize, usize)]) -> f32 {
    let at = anchors.partition_point(|(from, _)| *from < c.from);
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
            (Some((x, _)), Some((y, _))) => c.from - x <= y - c.from,
        };
        let anchor = if nearer_before {
            low -= 1;
            before
        } else {
            high += 1;
            after
        };
        if let Some((from, to)) = anchor.filter(|anchor| *anchor != (c.from, c.to)) {
            let expected = to as f32 + c.from as f32 - from as f32;
            sum += (c.to as f32 - expected).abs().min(context::FARTHEST);
            count += 1.0;
        }
    }
    if count > 0.0 { sum / count / context::FARTHEST } else { 0.0 }
}

fn signs(x: &Unit, y: &Unit, a: &Side, b: &Side) -> Signs {
    let parents = (x.parent.and_then(|p| a.units.get(p)), y.parent.and_then(|p| b.units.get(p)));
    let figures = match (x.figures.is_empty(), y.figures.is_empty()) {
        (false, false) => jaccard(&x.figures, &y.figures),
        (true, true) => 0.0,
        _ => -0.3,
    };
    Signs {
        words: cosine(&x.words, &y.words),
        figures,
        heading: jaccard(&x.heading_grams, &y.heading_grams),
        heading_text: cosine(&x.heading, &y.words).max(cosine(&y.heading, &x.words)),
        meaning: nearness(&x.meaning, &y.meaning).max(0.0),
        parent: match parents {
            (Some(p), Some(q)) => cosine(&p.words, &q.words),
            _ => 0.0,
        },
        ..Signs::default()
    }
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}
