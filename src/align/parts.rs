//! Splits and merges: a unit that is left over, and a segment of the other side that says the same
//! and that its own clause's partner says less well.

use super::assign::{Found, Links, THE_SAME};
use super::context::log_odds;
use super::judge::{Judge, WORTH};
use super::score::{Candidates, dot, logistic};
use super::unit::{Meanings, Side, Unit, Weights, cosine, covered};
use super::vectors::{Direction, nearness};
use super::weights::Weights as Method;
use crate::job::{Cancelled, Job};

/// How many signs speak for a part.
pub(super) const PART: usize = 21;

/// Their names.
pub(super) const PART_NAMES: [&str; PART] = [
    "bias",
    "coverage",
    "echo of piece",
    "meaning of piece",
    "said better",
    "echoed better",
    "coverage ahead",
    "echo ahead",
    "siblings held",
    "children held",
    "parent is whole's partner",
    "neighbour is whole's partner",
    "score",
    "unclaimed",
    "coverage elsewhere",
    "score elsewhere",
    "partner's score",
    "words of partner",
    "meaning of partner",
    "sibling is whole's partner",
    "matters of partner",
];

/// Where "coverage" and "coverage elsewhere" stand among them.
const COVERAGE: usize = 1;
const COVERAGE_ELSEWHERE: usize = 14;

/// Parts less likely than this are not drawn: less than for a whole clause, since a part that is missed
/// shows as dropped although its words stand on the other side.
const LEAST: f32 = 0.4;

/// A unit and a whole of the other side that may hold it.
pub(super) struct Part {
    pub from: usize,
    pub to: usize,
    pub signs: [f32; PART],
    /// What trees may ask, and the log-odds that they start from; none where it is no part anyhow.
    pub last: Option<(Vec<f32>, f32)>,
}

/// Adds the splits and merges to the links, from the surest down.
pub(super) fn find(
    links: &mut Links,
    scored: &Candidates,
    sides: [&Side; 2],
    meanings: &Meanings,
    weights: &Method,
    job: &Job,
) -> Result<(), Cancelled> {
    if weights.parts.is_empty() {
        return Ok(());
    }
    let parts = all(links, scored, sides, meanings, weights, job)?;
    let [a, b] = sides;
    let sure = |p: &Part| p.last.as_ref().map_or(0.0, |(signs, odds)| logistic(odds + weights.part_trees.sum(signs)));
    let mut found: Vec<Found> = parts
        .iter()
        .map(|p| Found { from: p.from, to: p.to, confidence: sure(p), main: false })
        .filter(|f| f.confidence >= LEAST)
        .collect();
    found.sort_by(|x, y| y.confidence.total_cmp(&x.confidence).then((x.from, x.to).cmp(&(y.from, y.to))));
    for link in found {
        if links.stays_star(link.from, link.to) && scored.find(link.from, link.to).is_some_and(|c| links.may(c, a, b)) {
            links.add(link);
        }
    }
    Ok(())
}

/// All units that are left over with all wholes that may hold them.
pub(super) fn all(
    links: &Links,
    scored: &Candidates,
    [a, b]: [&Side; 2],
    meanings: &Meanings,
    weights: &Method,
    job: &Job,
) -> Result<Vec<Part>, Cancelled> {
    let mut out = Vec::new();
    if !links.kin {
        return Ok(out);
    }
    let score = |from: usize, to: usize| Some(scored.find(from, to).filter(|c| c.fixed != Some(0.0))?.score);
    let view = View { own: a, other: b, own_partners: &links.from, partners: &links.to, meanings, score: &score };
    for (i, unit) in left(a, &links.from) {
        job.checkpoint()?;
        let signs = view.parts(i, unit, scored.in_row(i));
        out.extend(signs.into_iter().map(|(j, signs)| Part { from: i, to: j, signs, last: None }));
    }
    let mirrored = |to: usize, from: usize| score(from, to);
    let view = View { own: b, other: a, own_partners: &links.to, partners: &links.from, meanings, score: &mirrored };
    for (j, unit) in left(b, &links.to) {
        job.checkpoint()?;
        let signs = view.parts(j, unit, scored.in_column(j));
        out.extend(signs.into_iter().map(|(i, signs)| Part { from: i, to: j, signs, last: None }));
    }
    let judge = Judge::new(scored, a, b);
    for part in &mut out {
        job.checkpoint()?;
        let chance = logistic(dot(&weights.parts, &part.signs));
        if let Some((at, c)) = scored.find_at(part.from, part.to).filter(|_| chance >= WORTH) {
            let mut signs = judge.signs(at, c);
            signs.extend(part.signs);
            part.last = Some((signs, log_odds(chance)));
        }
    }
    Ok(out)
}

fn left<'s>(side: &'s Side, partners: &'s [Vec<usize>]) -> impl Iterator<Item = (usize, &'s Unit)> {
    side.units.iter().enumerate().filter(|(at, _)| Links::partners(partners, *at).is_empty())
}

/// One side's units that are left over, and the other's wholes.
struct View<'v> {
    own: &'v Side,
    other: &'v Side,
    own_partners: &'v [Vec<usize>],
    /// Partners of the wholes.
    partners: &'v [Vec<usize>],
    meanings: &'v Meanings,
    /// How likely a unit of the own side and one of the other are a pair; none where the user said that they are not.
    score: &'v dyn Fn(usize, usize) -> Option<f32>,
}

impl View<'_> {
    /// The wholes among `choice` with the signs that they hold the unit.
    fn parts(&self, at: usize, unit: &Unit, choice: impl Iterator<Item = usize>) -> Vec<(usize, [f32; PART])> {
        let wholes = choice.filter_map(|w| Some((w, (self.score)(at, w)?, self.other.units.get(w)?)));
        let wholes: Vec<(usize, f32, &Unit)> = wholes.collect();
        let scores: Vec<f32> = wholes.iter().map(|(_, score, _)| *score).collect();
        let mut signs: Vec<(usize, [f32; PART])> = Vec::new();
        for (n, (w, score, whole)) in wholes.into_iter().enumerate() {
            signs.extend(self.signs(at, unit, w, whole, [score, best_but(&scores, n)]).map(|signs| (w, signs)));
        }
        let coverages: Vec<f32> = signs.iter().map(|(_, s)| s[COVERAGE]).collect();
        for (n, (_, s)) in signs.iter_mut().enumerate() {
            s[COVERAGE_ELSEWHERE] = best_but(&coverages, n);
        }
        signs
    }

    /// `score`: how likely the two are a pair, and the unit and any other whole.
    fn signs(&self, at: usize, unit: &Unit, w: usize, whole: &Unit, [score, elsewhere]: [f32; 2]) -> Option<[f32; PART]> {
        let partners = Links::partners(self.partners, w);
        let partner_units = || partners.iter().filter_map(|p| self.own.units.get(*p));
        let most = |of: &dyn Fn(&Unit) -> f32| partner_units().map(of).fold(0.0, f32::max);
        let claimed = most(&|p| covered(&whole.words, &p.words));
        if claimed >= THE_SAME {
            return None; // one partner says all that it says
        }
        let (segment, coverage) = best_segment(whole, unit);
        let meaning = nearness(segment.meaning, &unit.meaning);
        let siblings = unit.parent.and_then(|p| self.own.units.get(p)).map_or(0.0, |p| self.held(&p.children, at, w, whole));
        let children = self.held(&unit.children, at, w, whole);
        let parent = unit.parent.is_some_and(|p| partners.contains(&p));
        let neighbour = partners.iter().any(|p| p.abs_diff(at) == 1);
        if coverage < 0.1 && meaning < 0.2 && score < WORTH && siblings == 0.0 && children == 0.0 && !parent && !neighbour {
            return None;
        }
        let echo = self.meanings.echo(segment.words, &unit.words);
        let said = most(&|p| harmonic(segment.words, &p.words));
        let echoed = most(&|p| self.meanings.echo(segment.words, &p.words));
        let flag = |is: bool| f32::from(u8::from(is));
        Some([
            1.0,
            coverage,
            echo,
            meaning,
            said,
            echoed,
            flag(coverage > said),
            echo - echoed,
            siblings,
            children,
            flag(parent),
            flag(neighbour),
            score,
            if partners.is_empty() { 0.0 } else { 1.0 - claimed },
            0.0, // coverage elsewhere, known when all wholes were asked
            elsewhere,
            partners.iter().filter_map(|p| (self.score)(*p, w)).fold(0.0, f32::max),
            most(&|p| cosine(&unit.words, &p.words)),
            most(&|p| nearness(&unit.meaning, &p.meaning)),
            flag(unit.parent.is_some() && partner_units().any(|p| p.parent == unit.parent)),
            most(&|p| cosine(&unit.matters, &p.matters)),
        ])
    }

    /// Of the units in `family` but `at`: how well, on average, the whole covers those of them that
    /// are not linked elsewhere.
    fn held(&self, family: &[usize], at: usize, w: usize, whole: &Unit) -> f32 {
        let (mut sum, mut count) = (0.0, 0.0);
        for member in family.iter().filter(|m| **m != at) {
            count += 1.0;
            let partners = Links::partners(self.own_partners, *member);
            if let Some(unit) = self.own.units.get(*member).filter(|_| partners.is_empty() || partners.contains(&w)) {
                sum += best_segment(whole, unit).1;
            }
        }
        sum / f32::max(count, 1.0)
    }
}

/// A piece of a whole, or the whole.
struct Piece<'u> {
    words: &'u Weights,
    meaning: &'u Direction,
}

/// The segment of a whole that shares most with a unit, in words or else in meaning, and the harmonic
/// mean of both coverages; the whole itself where it has but one.
fn best_segment<'u>(whole: &'u Unit, unit: &Unit) -> (Piece<'u>, f32) {
    let segments = whole.segments.iter().map(|s| Piece { words: &s.words, meaning: &s.meaning });
    let rated = segments.map(|s| (harmonic(s.words, &unit.words), s));
    let value = |(coverage, s): &(f32, Piece<'_>)| coverage + 0.3 * nearness(s.meaning, &unit.meaning);
    let best = rated.max_by(|x, y| value(x).total_cmp(&value(y)));
    best.map_or_else(
        || (Piece { words: &whole.words, meaning: &whole.meaning }, harmonic(&whole.words, &unit.words)),
        |(coverage, piece)| (piece, coverage),
    )
}

/// The highest of the values but the one at `at`; 0 where there is no other.
fn best_but(values: &[f32], at: usize) -> f32 {
    values.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, v)| *v).fold(0.0, f32::max)
}

fn harmonic(a: &Weights, b: &Weights) -> f32 {
    let (x, y) = (covered(a, b), covered(b, a));
    if x + y > 0.0 { 2.0 * x * y / (x + y) } else { 0.0 }
}
