//! Splits and merges: a unit that is left over, and a segment of the other side that says the same
//! and that its own clause's partner says less well.

use super::assign::{Found, Links};
use super::score::{Candidates, dot, logistic};
use super::unit::{Meanings, Segment, Side, Unit, Weights, covered};
use super::vectors::nearness;
use crate::job::{Cancelled, Job};

/// How many signs speak for a part.
pub(super) const PART: usize = 15;

/// Their names.
pub(super) const PART_NAMES: [&str; PART] = [
    "bias",
    "coverage",
    "echo",
    "meaning",
    "said better",
    "echoed better",
    "coverage ahead",
    "echo ahead",
    "siblings",
    "children",
    "parent is whole's partner",
    "neighbour is whole's partner",
    "score",
    "unclaimed",
    "coverage elsewhere",
];

/// Parts less likely than this are not drawn: less than for a whole clause, since a part that is missed
/// shows as dropped although its words stand on the other side.
const LEAST: f32 = 0.4;

/// A unit and a whole of the other side that may hold it.
pub(super) struct Part {
    pub from: usize,
    pub to: usize,
    pub signs: [f32; PART],
}

/// Adds the splits and merges to the links, from the surest down.
pub(super) fn find(
    links: &mut Links,
    scored: &Candidates,
    a: &Side,
    b: &Side,
    meanings: &Meanings,
    weights: &[f32],
    job: &Job,
) -> Result<(), Cancelled> {
    if weights.is_empty() {
        return Ok(());
    }
    let parts = all(links, scored, a, b, meanings, job)?;
    let mut found: Vec<Found> = parts
        .iter()
        .map(|p| Found { from: p.from, to: p.to, confidence: logistic(dot(weights, &p.signs)), main: false })
        .filter(|f| f.confidence >= LEAST)
        .collect();
    found.sort_by(|x, y| y.confidence.total_cmp(&x.confidence).then((x.from, x.to).cmp(&(y.from, y.to))));
    for link in found {
        if links.stays_star(link.from, link.to) {
            links.add(link);
        }
    }
    Ok(())
}

/// All units that are left over with all wholes that may hold them.
pub(super) fn all(
    links: &Links,
    scored: &Candidates,
    a: &Side,
    b: &Side,
    meanings: &Meanings,
    job: &Job,
) -> Result<Vec<Part>, Cancelled> {
    let mut out = Vec::new();
    if !links.kin {
        return Ok(out);
    }
    let view = View { own: a, other: b, own_partners: &links.from, partners: &links.to, meanings };
    for (i, unit) in left(a, &links.from) {
        job.checkpoint()?;
        let choice = scored.in_row(i).filter_map(|j| Some((j, scored.find(i, j).filter(|c| c.fixed != Some(0.0))?.score)));
        out.extend(view.parts(i, unit, &choice.collect::<Vec<_>>()).map(|(j, signs)| Part { from: i, to: j, signs }));
    }
    let view = View { own: b, other: a, own_partners: &links.to, partners: &links.from, meanings };
    for (j, unit) in left(b, &links.to) {
        job.checkpoint()?;
        let choice = scored.in_column(j).filter_map(|i| Some((i, scored.find(i, j).filter(|c| c.fixed != Some(0.0))?.score)));
        out.extend(view.parts(j, unit, &choice.collect::<Vec<_>>()).map(|(i, signs)| Part { from: i, to: j, signs }));
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
}

impl View<'_> {
    /// The wholes among `choice` with the signs that they hold the unit.
    fn parts(&self, at: usize, unit: &Unit, choice: &[(usize, f32)]) -> impl Iterator<Item = (usize, [f32; PART])> {
        let wholes = choice.iter().filter_map(|(w, score)| Some((*w, *score, self.other.units.get(*w)?)));
        let wholes = wholes.filter(|(.., whole)| !whole.segments.is_empty());
        let mut signs: Vec<(usize, [f32; PART])> =
            wholes.filter_map(|(w, score, whole)| Some((w, self.signs(at, unit, w, whole, score)?))).collect();
        let coverages: Vec<f32> = signs.iter().map(|(_, s)| s[1]).collect();
        for (n, (_, s)) in signs.iter_mut().enumerate() {
            s[PART - 1] = coverages.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, c)| *c).fold(0.0, f32::max);
        }
        signs.into_iter()
    }

    fn signs(&self, at: usize, unit: &Unit, w: usize, whole: &Unit, score: f32) -> Option<[f32; PART]> {
        let (segment, coverage) = best_segment(whole, unit);
        let meaning = nearness(&segment.meaning, &unit.meaning);
        let siblings = unit.parent.and_then(|p| self.own.units.get(p)).map_or(0.0, |p| self.held(&p.children, at, w, whole));
        let children = self.held(&unit.children, at, w, whole);
        let partners = Links::partners(self.partners, w);
        let parent = unit.parent.is_some_and(|p| partners.contains(&p));
        let neighbour = partners.iter().any(|p| p.abs_diff(at) == 1);
        if coverage < 0.1 && meaning < 0.2 && siblings == 0.0 && children == 0.0 && !parent && !neighbour {
            return None;
        }
        let echo = self.meanings.echo(&segment.words, &unit.words);
        let partner_units = || partners.iter().filter_map(|p| self.own.units.get(*p));
        let said = partner_units().map(|p| harmonic(&segment.words, &p.words)).fold(0.0, f32::max);
        let echoed = partner_units().map(|p| self.meanings.echo(&segment.words, &p.words)).fold(0.0, f32::max);
        let claimed = partner_units().map(|p| covered(&whole.words, &p.words)).fold(0.0, f32::max);
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
            0.0,
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

/// The segment of a whole that shares most with a unit, in words or else in meaning, and the harmonic
/// mean of both coverages.
fn best_segment<'u>(whole: &'u Unit, unit: &Unit) -> (&'u Segment, f32) {
    let rated = whole.segments.iter().map(|s| (s, harmonic(&s.words, &unit.words)));
    let value = |s: &Segment, coverage: f32| coverage + 0.3 * nearness(&s.meaning, &unit.meaning);
    let best = rated.max_by(|x, y| value(x.0, x.1).total_cmp(&value(y.0, y.1)));
    best.unwrap_or((&EMPTY, 0.0))
}

static EMPTY: Segment = Segment { words: Weights::new(), meaning: [0.0; super::vectors::DIMENSIONS] };

fn harmonic(a: &Weights, b: &Weights) -> f32 {
    let (x, y) = (covered(a, b), covered(b, a));
    if x + y > 0.0 { 2.0 * x * y / (x + y) } else { 0.0 }
}
