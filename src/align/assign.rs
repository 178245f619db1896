//! From scores to pairs: one to one from the surest down, then splits and merges by coverage, then
//! the headings that only hold sub-clauses together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::score::{Candidate, Candidates};
use super::unit::{AtLarge, Side};
use crate::draft::{Clause, ClauseId, Draft, Kind};

/// Links of less than this are not drawn.
pub(super) const LEAST: f32 = 0.43;
/// Drafts that have less in common than this are strangers: any two legal texts have clauses that seem to answer one another, so that
/// without a matter in common context proves nothing. Measured on the pairs by two hands and on some 300 made of them by mixing up their
/// kinds: with the word table all but one of the former have more, and three of the latter, two of them a ceasefire and a peace plan. With 1.54
/// it would be one (a licence of software, and a bill on machines), but short drafts that share half of their clauses are then taken for strangers …
const COMMON_GROUND: f32 = 1.5;
/// … and without it all but one of the former, and one in twenty of the latter.
const COMMON_WORDS: f32 = 0.23;
/// Between strangers only clauses that share so many of their words are linked.
const NEARLY_THE_SAME: f32 = 0.6;
/// Clauses that share so much of their words are the same but for references and spelling.
pub(super) const THE_SAME: f32 = 0.95;
/// Where so large a share of the sure pairs is the same, clauses were put in, taken out and moved, and few were rewritten …
const TO_THE_LETTER: f32 = 0.8;
/// … so that clauses which share less than this of their words and have not the same heading are two, however near in matter
/// (the landlord repairs the roof, the tenant what is small). Measured on drafts of which one clause in seven was dropped and as many of
/// another draft on the same matter were put in: of 8 wrong links with 0.05 4 are left, and no right one of the shared cases is lost, as
/// one is with 0.1 …
const SOMETHING: f32 = 0.08;
/// … if both have so many words: of two or three none may be left though the clause is the same.
const ENOUGH: usize = 4;

/// A link between two units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub from: usize,
    pub to: usize,
    pub confidence: f32,
    /// Whether it is the one partner of both, not a further part of a split or a merge.
    pub main: bool,
}

/// One to one, from the surest pair down.
pub(super) fn assign(scored: &Candidates, a: &Side, b: &Side) -> Links {
    let sure = scored.sure();
    let kin = have_a_matter(&scored.at_large, Candidates::kinship(&sure, a, b));
    let least = if !kin {
        NEARLY_THE_SAME
    } else if sure.iter().filter(|c| c.literal() >= THE_SAME).count() as f32 >= TO_THE_LETTER * sure.len() as f32 {
        SOMETHING
    } else {
        0.0
    };
    let mut links = Links::new(a.units.len(), b.units.len(), kin, least);
    let mut order: Vec<&Candidate> = scored.list.iter().filter(|c| c.score >= LEAST).collect();
    order.sort_by(|x, y| y.score.total_cmp(&x.score).then(x.from.cmp(&y.from)).then(x.to.cmp(&y.to)));
    for c in order {
        if c.fixed == Some(1.0) || (links.may(c, a, b) && links.is_free(c.from, c.to)) {
            links.add(Found { from: c.from, to: c.to, confidence: c.score, main: true });
        }
    }
    links
}

/// Whether two drafts are about one matter, by what they have in common at large and the share of clauses that have a sure partner.
fn have_a_matter(at_large: &AtLarge, kinship: f32) -> bool {
    let AtLarge { nearness, words } = at_large;
    nearness.map_or(words + kinship / 2.0 >= COMMON_WORDS, |near| near + 3.0 * words + 2.0 * kinship >= COMMON_GROUND)
}

/// The links so far, with each unit's partners at hand.
pub(super) struct Links {
    list: Vec<Found>,
    /// The partners of each unit of the first side, and of the second.
    pub from: Vec<Vec<usize>>,
    pub to: Vec<Vec<usize>>,
    /// Whether the drafts have enough in common for more than the plainest links.
    pub kin: bool,
    /// What clauses must share of their words to be linked.
    least: f32,
}

impl Links {
    fn new(from: usize, to: usize, kin: bool, least: f32) -> Self {
        Self { list: Vec::new(), from: vec![Vec::new(); from], to: vec![Vec::new(); to], kin, least }
    }

    /// Whether two units share enough of their words, or their heading, to be linked between these drafts.
    pub(super) fn may(&self, c: &Candidate, a: &Side, b: &Side) -> bool {
        let few = |side: &Side, at: usize| side.units.get(at).is_none_or(|u| u.words.len() < ENOUGH);
        c.signs.words >= self.least || (self.kin && (c.signs.heading >= 1.0 || few(a, c.from) || few(b, c.to)))
    }

    pub(super) fn partners(side: &[Vec<usize>], unit: usize) -> &[usize] {
        side.get(unit).map(Vec::as_slice).unwrap_or_default()
    }

    fn is_free(&self, from: usize, to: usize) -> bool {
        Self::partners(&self.from, from).is_empty() && Self::partners(&self.to, to).is_empty()
    }

    /// Whether a further link leaves every group a star: one clause of one draft answered by
    /// several of the other. Groups of another shape would glue unrelated clauses into one row.
    pub(super) fn stays_star(&self, from: usize, to: usize) -> bool {
        let to_partners = Self::partners(&self.to, to);
        let from_partners = Self::partners(&self.from, from);
        let leaf_from = from_partners.is_empty() && to_partners.iter().all(|f| Self::partners(&self.from, *f).len() == 1);
        let leaf_to = to_partners.is_empty() && from_partners.iter().all(|t| Self::partners(&self.to, *t).len() == 1);
        leaf_from || leaf_to
    }

    pub(super) fn add(&mut self, found: Found) {
        if let (Some(from), Some(to)) = (self.from.get_mut(found.from), self.to.get_mut(found.to)) {
            from.push(found.to);
            to.push(found.from);
            self.list.push(found);
        }
    }

    /// The links by `from`, then `to`.
    pub(super) fn into_sorted(mut self) -> Vec<Found> {
        self.list.sort_by_key(|l| (l.from, l.to));
        self.list.dedup_by_key(|l| (l.from, l.to));
        self.list
    }
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

/// The titles of two drafts, whatever they say, where each has one and neither is linked.
pub(super) fn titles(from: &Draft, to: &Draft, linked: &BTreeSet<ClauseId>) -> Option<(ClauseId, ClauseId)> {
    let one = |draft: &Draft| {
        let mut titles = draft.clauses.iter().filter(|c| c.kind == Kind::Title);
        let first = titles.next()?;
        (titles.next().is_none() && !linked.contains(&first.id)).then_some(first.id)
    };
    one(from).zip(one(to))
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
