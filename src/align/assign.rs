//! From scores to pairs: one to one from the surest down, then splits and merges by coverage, then
//! the headings that only hold sub-clauses together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::score::{Candidate, Candidates};
use super::unit::{Side, Unit, Weights, covered};
use crate::draft::{Clause, ClauseId, Draft, Kind};
use crate::job::{Cancelled, Job};

/// Links of less than this are not drawn.
const LEAST: f32 = 0.4;
/// … and of less than this between strangers: any two legal texts have neighbours that seem to
/// follow one another, so without sure anchors the context proves nothing.
const LEAST_IN_STRANGERS: f32 = 0.9;
/// Drafts of less kinship are strangers. Measured: unrelated texts reach 0.19, the most freely
/// rewritten counter-drafts 0.30.
const KIN: f32 = 0.25;
/// A segment answers a clause when the harmonic mean of both coverages reaches this.
const COVERAGE: f32 = 0.35;

/// A link between two units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub from: usize,
    pub to: usize,
    pub confidence: f32,
    /// Whether it is the one partner of both, not a further part of a split or a merge.
    pub main: bool,
}

/// Links between units, by `from`, then `to`.
pub(super) fn assign(scored: &Candidates, a: &Side, b: &Side, job: &Job) -> Result<Vec<Found>, Cancelled> {
    let mut links = Links::new(a.units.len(), b.units.len());
    let mut order: Vec<&Candidate> = scored.list.iter().filter(|c| c.second >= LEAST).collect();
    order.sort_by(|x, y| y.second.total_cmp(&x.second).then(x.from.cmp(&y.from)).then(x.to.cmp(&y.to)));
    let least = if scored.kinship(a, b) < KIN { LEAST_IN_STRANGERS } else { LEAST };
    for c in order {
        if c.fixed == Some(1.0) || (c.second >= least && links.is_free(c.from, c.to)) {
            links.add(Found { from: c.from, to: c.to, confidence: c.second, main: true });
        }
    }
    parts(&mut links, scored, a, b, job)?;
    Ok(links.into_sorted())
}

/// The links so far, with each unit's partners at hand.
struct Links {
    list: Vec<Found>,
    from: Vec<Vec<usize>>,
    to: Vec<Vec<usize>>,
}

impl Links {
    fn new(from: usize, to: usize) -> Self {
        Self { list: Vec::new(), from: vec![Vec::new(); from], to: vec![Vec::new(); to] }
    }

    fn partners(side: &[Vec<usize>], unit: usize) -> &[usize] {
        side.get(unit).map(Vec::as_slice).unwrap_or_default()
    }

    fn is_free(&self, from: usize, to: usize) -> bool {
        Self::partners(&self.from, from).is_empty() && Self::partners(&self.to, to).is_empty()
    }

    /// Whether a further link leaves every group a star: one clause of one draft answered by
    /// several of the other. Groups of another shape would glue unrelated clauses into one row.
    fn stays_star(&self, from: usize, to: usize) -> bool {
        let to_partners = Self::partners(&self.to, to);
        let from_partners = Self::partners(&self.from, from);
        let leaf_from = from_partners.is_empty() && to_partners.iter().all(|f| Self::partners(&self.from, *f).len() == 1);
        let leaf_to = to_partners.is_empty() && from_partners.iter().all(|t| Self::partners(&self.to, *t).len() == 1);
        leaf_from || leaf_to
    }

    fn add(&mut self, found: Found) {
        if let (Some(from), Some(to)) = (self.from.get_mut(found.from), self.to.get_mut(found.to)) {
            from.push(found.to);
            to.push(found.from);
            self.list.push(found);
        }
    }

    fn into_sorted(mut self) -> Vec<Found> {
        self.list.sort_by_key(|l| (l.from, l.to));
        self.list.dedup_by_key(|l| (l.from, l.to));
        self.list
    }
}

/// Splits and merges: a unit that is left over, and a segment of the other side that says the same
/// and that its own clause's partner says less well.
fn parts(links: &mut Links, scored: &Candidates, a: &Side, b: &Side, job: &Job) -> Result<(), Cancelled> {
    let mut found: Vec<Found> = Vec::new();
    for (i, unit) in a.units.iter().enumerate().filter(|(i, _)| Links::partners(&links.from, *i).is_empty()) {
        job.checkpoint()?;
        let whole = Whole { units: &b.units, partners: &links.to, partner_units: &a.units };
        let choice = scored.in_row(i).filter(|j| !cut(scored, i, *j));
        if let Some((to, strength)) = whole.holding(unit, choice) {
            found.push(Found { from: i, to, confidence: strength, main: false });
        }
    }
    for (j, unit) in b.units.iter().enumerate().filter(|(j, _)| Links::partners(&links.to, *j).is_empty()) {
        job.checkpoint()?;
        let whole = Whole { units: &a.units, partners: &links.from, partner_units: &b.units };
        let choice = scored.in_column(j).filter(|i| !cut(scored, *i, j));
        if let Some((from, strength)) = whole.holding(unit, choice) {
            found.push(Found { from, to: j, confidence: strength, main: false });
        }
    }
    found.sort_by(|x, y| y.confidence.total_cmp(&x.confidence).then((x.from, x.to).cmp(&(y.from, y.to))));
    for link in found {
        if links.stays_star(link.from, link.to) {
            links.add(link);
        }
    }
    Ok(())
}

/// Whether the user cut this pair.
fn cut(scored: &Candidates, from: usize, to: usize) -> bool {
    scored.find(from, to).is_some_and(|c| c.fixed == Some(0.0))
}

/// One side's clauses of several segments, in which a left-over unit of the other may be held.
struct Whole<'a> {
    units: &'a [Unit],
    partners: &'a [Vec<usize>],
    partner_units: &'a [Unit],
}

impl Whole<'_> {
    /// Of the clauses in `choice`, that whose segment answers `unit` best, and how well.
    fn holding(&self, unit: &Unit, choice: impl Iterator<Item = usize>) -> Option<(usize, f32)> {
        let mut best: Option<(usize, f32)> = None;
        for (at, other) in choice.filter_map(|at| Some((at, self.units.get(at)?))) {
            if other.segments.is_empty() {
                continue;
            }
            let (segment, strength) = best_segment(other, &unit.words);
            if strength < COVERAGE || best.is_some_and(|(_, s)| s >= strength) {
                continue;
            }
            let rivals = Links::partners(self.partners, at).iter().filter_map(|p| self.partner_units.get(*p));
            let better_said = rivals.map(|p| harmonic(segment, &p.words)).fold(0.0, f32::max);
            if better_said < strength {
                best = Some((at, strength));
            }
        }
        best
    }
}

/// The segment of a clause that shares most with `words`, and the harmonic mean of both coverages.
fn best_segment<'u>(unit: &'u Unit, words: &Weights) -> (&'u Weights, f32) {
    let mut best = (&unit.words, 0.0);
    for segment in &unit.segments {
        let strength = harmonic(segment, words);
        if strength > best.1 {
            best = (segment, strength);
        }
    }
    best
}

fn harmonic(a: &Weights, b: &Weights) -> f32 {
    let (x, y) = (covered(a, b), covered(b, a));
    if x + y > 0.0 { 2.0 * x * y / (x + y) } else { 0.0 }
}

/// Links of clauses without words of their own: a numbered heading goes where most of its
/// sub-clauses went. `pairs` are the links so far; what is given comes besides.
pub(super) fn headings(from: &Draft, to: &Draft, pairs: &[(ClauseId, ClauseId, f32)]) -> Vec<(ClauseId, ClauseId, f32)> {
    let mut forward: BTreeMap<ClauseId, Vec<(ClauseId, f32)>> = BTreeMap::new();
    let mut backward: BTreeMap<ClauseId, Vec<(ClauseId, f32)>> = BTreeMap::new();
    for (f, t, confidence) in pairs {
        forward.entry(*f).or_default().push((*t, *confidence));
        backward.entry(*t).or_default().push((*f, *confidence));
    }
    let mut out = Vec::new();
    // from the innermost outwards, so that a part follows its chapters
    let holds = |draft: &Draft, at: usize| {
        draft.clauses.get(at).filter(|c| c.text.is_empty() && c.kind != Kind::EditorialNote).map(|c| c.id)
    };
    for at in (0..from.clauses.len()).rev() {
        let Some(id) = holds(from, at).filter(|id| !forward.contains_key(id)) else { continue };
        if let Some((target, confidence)) = majority(from, id, to, &forward)
            && !backward.contains_key(&target)
        {
            forward.entry(id).or_default().push((target, confidence));
            backward.entry(target).or_default().push((id, confidence));
            out.push((id, target, confidence));
        }
    }
    for at in (0..to.clauses.len()).rev() {
        let Some(id) = holds(to, at).filter(|id| !backward.contains_key(id)) else { continue };
        if let Some((target, confidence)) = majority(to, id, from, &backward)
            && !forward.contains_key(&target)
        {
            backward.entry(id).or_default().push((target, confidence));
            forward.entry(target).or_default().push((id, confidence));
            out.push((target, id, confidence));
        }
    }
    out
}

/// Links of clauses without text that are left over: the same heading and number, else the same
/// heading; the first such clause with the first, the second with the second.
pub(super) fn bare(from: &Draft, to: &Draft, linked: &BTreeSet<ClauseId>) -> Vec<(ClauseId, ClauseId)> {
    let left = |draft: &Draft, linked: &BTreeSet<ClauseId>| -> Vec<(ClauseId, Kind, Option<String>, Option<String>)> {
        let bare = |c: &&Clause| c.text.is_empty() && c.kind != Kind::EditorialNote && !linked.contains(&c.id);
        let found = draft.clauses.iter().filter(bare);
        found.map(|c| (c.id, c.kind, c.number.as_ref().map(ToString::to_string), c.heading.clone())).collect()
    };
    let mut linked = linked.clone();
    let mut out = Vec::new();
    for with_number in [true, false] {
        let mut waiting: BTreeMap<_, VecDeque<ClauseId>> = BTreeMap::new();
        for (id, kind, number, heading) in left(to, &linked) {
            if with_number || heading.is_some() {
                waiting.entry((kind, number.filter(|_| with_number), heading)).or_default().push_back(id);
            }
        }
        for (id, kind, number, heading) in left(from, &linked) {
            let key = (kind, number.filter(|_| with_number), heading);
            if let Some(partner) = waiting.get_mut(&key).and_then(VecDeque::pop_front) {
                linked.extend([id, partner]);
                out.push((id, partner));
            }
        }
    }
    out
}

/// The clause of `other` under which most of the sub-clauses of `id` have their partners.
fn majority(
    draft: &Draft,
    id: ClauseId,
    other: &Draft,
    partners: &BTreeMap<ClauseId, Vec<(ClauseId, f32)>>,
) -> Option<(ClauseId, f32)> {
    let mut votes: BTreeMap<ClauseId, (u32, f32)> = BTreeMap::new();
    let mut children = 0;
    for child in draft.clauses.iter().skip(id.n as usize).take_while(|c| c.parent.is_some_and(|p| p >= id)) {
        if child.parent != Some(id) {
            continue;
        }
        children += 1;
        let targets = partners.get(&child.id).map(Vec::as_slice).unwrap_or_default();
        let mut parents: Vec<(ClauseId, f32)> = targets.iter().filter_map(|(t, w)| Some((other.clause(*t)?.parent?, *w))).collect();
        parents.dedup_by_key(|p| p.0);
        for (parent, weight) in parents {
            let vote = votes.entry(parent).or_default();
            vote.0 += 1;
            vote.1 += weight;
        }
    }
    let (target, (count, sum)) = votes.into_iter().max_by(|x, y| x.1.0.cmp(&y.1.0).then(y.0.cmp(&x.0)))?;
    (count * 2 > children).then(|| (target, sum / count as f32))
}
