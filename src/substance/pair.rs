//! Sets the facts of the two sides of a change against one another.
//!
//! In: the facts of one kind on both sides. Out: which answer which, and which stand alone. Facts
//! with a key in common say the same and are no finding. Of the others, those of one class that
//! stand in the same place of the change answer one another: one became the other.
//!
//! Everything here is symmetrical: swapping the sides mirrors the result.

use std::collections::{BTreeMap, BTreeSet};

use super::detect::{BARE, BODY, BOUND, Detector, Fact, GUARANTOR};
use super::{FindingKind, Value};
use crate::change::{Op, Span};

/// How far apart, in characters of the change, two facts stand near one another.
const NEAR: u32 = 40;

/// So many pairs of facts are all compared; of more, only those within [`WINDOW`] places.
const MANY: usize = 100_000;
const WINDOW: usize = 8;

/// Where the two sides' characters stand on one common line: equal words at the same point,
/// words that replace one another over the same stretch.
pub struct Axis {
    from: Vec<(u32, u32, u32, u32)>,
    to: Vec<(u32, u32, u32, u32)>,
}

impl Axis {
    /// From the spans of a change.
    pub fn new(spans: &[Span]) -> Self {
        let mut axis = Self { from: Vec::new(), to: Vec::new() };
        let (mut at, mut i) = (0, 0);
        while let Some(span) = spans.get(i) {
            if span.op == Op::Equal {
                let length = span.from.len() as u32;
                axis.from.push((span.from.start, span.from.end, at, at + length));
                axis.to.push((span.to.start, span.to.end, at, at + length));
                at += length;
                i += 1;
                continue;
            }
            let first = i;
            while spans.get(i).is_some_and(|s| s.op != Op::Equal) {
                i += 1;
            }
            let block = spans.get(first..i).unwrap_or_default();
            let deleted: u32 = block.iter().filter(|s| s.op == Op::Delete).map(|s| s.from.len() as u32).sum();
            let inserted: u32 = block.iter().filter(|s| s.op == Op::Insert).map(|s| s.to.len() as u32).sum();
            let width = deleted.max(inserted);
            if let Some(start) = block.iter().filter(|s| s.op == Op::Delete).map(|s| s.from.start).min() {
                axis.from.push((start, start + deleted, at, at + width));
            }
            if let Some(start) = block.iter().filter(|s| s.op == Op::Insert).map(|s| s.to.start).min() {
                axis.to.push((start, start + inserted, at, at + width));
            }
            at += width;
        }
        axis
    }

    /// Where on the line a stretch `start..end` of one side stands.
    fn stretch(side: &[(u32, u32, u32, u32)], start: u32, end: u32) -> (u32, u32) {
        let place = |at: u32| {
            let next = side.partition_point(|(s, ..)| *s <= at);
            let piece = side.get(next.saturating_sub(1));
            piece.map_or(at, |(s, e, a, b)| {
                let (length, width) = (u64::from((e - s).max(1)), u64::from(b - a));
                a + (u64::from(at.saturating_sub(*s)) * width / length) as u32
            })
        };
        let first = place(start);
        (first, place(end.saturating_sub(1)).max(first))
    }
}

/// A fact with its place in the joined text of its side.
#[derive(Clone, Copy)]
pub struct Placed<'f> {
    /// The fact.
    pub fact: &'f Fact,
    /// Where its clause begins in the side's joined text.
    pub offset: u32,
}

/// What became of the facts of one kind: pairs, and facts of one side only.
#[derive(Default)]
pub struct Paired<'f> {
    /// The one became the other.
    pub changed: Vec<(&'f Fact, &'f Fact)>,
    /// Only in the earlier draft.
    pub dropped: Vec<&'f Fact>,
    /// Only in the later draft.
    pub added: Vec<&'f Fact>,
}

/// What has to be asked of the drafts to set facts against one another.
pub struct Asked<'q> {
    /// Whether the row says the same anywhere in the earlier draft.
    pub still_from: &'q dyn Fn(&Fact) -> bool,
    /// The same of the later draft.
    pub still_to: &'q dyn Fn(&Fact) -> bool,
    /// Whether two facts may speak of one matter.
    pub akin: &'q dyn Fn(&Fact, &Fact) -> bool,
}

/// Sets `from` against `to`.
///
/// In a `rewritten` change the place of the text means little: names and words answer nothing
/// there, and of several numbers those nearest in value answer one another.
pub fn pair<'f>(
    detector: &Detector,
    rewritten: bool,
    axis: &Axis,
    from: &[Placed<'f>],
    to: &[Placed<'f>],
    asked: &Asked<'_>,
) -> Paired<'f> {
    let Asked { still_from, still_to, akin } = asked;
    let place = |side: &[(u32, u32, u32, u32)], p: &Placed<'_>| {
        let range = p.fact.mention.range.shifted(p.offset as usize);
        Axis::stretch(side, range.start, range.end)
    };
    let at_from: Vec<_> = from.iter().map(|p| place(&axis.from, p)).collect();
    let at_to: Vec<_> = to.iter().map(|p| place(&axis.to, p)).collect();
    let mut near: Vec<(u32, usize, usize, usize)> = Vec::new();
    // Thousands of facts on each side are a list: there only those of like rank are compared.
    let window = if from.len().saturating_mul(to.len()) > MANY { WINDOW } else { usize::MAX };
    for (i, a) in at_from.iter().enumerate() {
        let first = i.saturating_sub(window);
        for (j, b) in at_to.iter().enumerate().skip(first).take_while(|(j, _)| j.abs_diff(i) <= window || *j < i) {
            let apart = a.0.saturating_sub(b.1).max(b.0.saturating_sub(a.1)); // 0 where they overlap
            let worth = from.get(i).zip(to.get(j)).filter(|_| rewritten).and_then(|(a, b)| unlike(a.fact, b.fact));
            near.push((worth.unwrap_or(apart), i.abs_diff(j), i, j));
        }
    }
    // Ties: those of like rank first, then in reading order of both sides together.
    near.sort_by_key(|(d, r, i, j)| (*d, *r, i + j, *i));

    let mut left = Left { from: vec![true; from.len()], to: vec![true; to.len()] };
    for (distance, _, i, j) in near.iter().copied() {
        let (Some(a), Some(b)) = (from.get(i), to.get(j)) else { continue };
        // Where all is said anew, one denial answers another wherever it stands, if both bind.
        let alike = bind_alike(a.fact, b.fact);
        if left.both(i, j)
            && if alike && (distance <= NEAR || rewritten) { a.fact.same_nearby(b.fact) } else { a.fact.same(b.fact) }
            && akin(a.fact, b.fact)
        {
            left.take(i, j);
        }
    }
    if !detector.counted {
        for (left, p) in left.from.iter_mut().zip(from) {
            *left &= !still_to(p.fact);
        }
        for (left, p) in left.to.iter_mut().zip(to) {
            *left &= !still_from(p.fact);
        }
    }

    // Where a class has one fact left on each side, they answer one another however far apart; names
    // of states and bodies that gave way to others do so in order.
    let actors = detector.kind == FindingKind::Actor;
    let reach = if rewritten && !detector.counted { 0 } else { detector.reach };
    let (ones_from, ones_to) = (Left::classes(&left.from, from), Left::classes(&left.to, to));
    let only = |class: &str| {
        let one = |counts: &BTreeMap<&str, usize>| counts.get(class) == Some(&1);
        !class.is_empty() && class != BOUND && (actors || one(&ones_from) && one(&ones_to))
    };
    let told = |a: &Fact, b: &Fact| {
        a.alone && b.alone && (!actors || a.acts && b.acts)
            || a.kind == FindingKind::Polarity && (a.alone || b.alone)
            || matches!(a.kind, FindingKind::Status | FindingKind::Obligation)
    };
    let mut out = Paired::default();
    for (distance, _, i, j) in near {
        let (Some(a), Some(b)) = (from.get(i), to.get(j)) else { continue };
        let (near_by, apart) = (reach > 0 && distance <= reach, told(a.fact, b.fact) && only(&a.fact.class));
        // A number without a measure answers only where the sentence stayed the same.
        let bare = rewritten && a.fact.kind == FindingKind::Figure && !(a.fact.alone && b.fact.alone);
        let faint = bare || a.fact.kind == FindingKind::Polarity && a.fact.class != BOUND && !a.fact.alone && !b.fact.alone;
        let alike = bind_alike(a.fact, b.fact);
        // "1,200 tanks" and "950": a number that names no unit answers the only other one
        let unnamed = a.fact.kind == FindingKind::Figure
            && (a.fact.class.is_empty() || b.fact.class.is_empty())
            && told(a.fact, b.fact)
            && [&ones_from, &ones_to].iter().all(|ones| ones.values().sum::<usize>() == 1);
        let answers =
            unnamed || (alike || !a.fact.alone || !b.fact.alone) && a.fact.class == b.fact.class && (near_by || apart) && !faint;
        // two denials that are not of one matter are not one that changed either, nor are two parties' positions
        let strange = || (a.fact.kind != FindingKind::Polarity || a.fact.same_nearby(b.fact)) && !akin(a.fact, b.fact);
        if answers && left.both(i, j) && !strange() {
            left.take(i, j);
            out.changed.push((a.fact, b.fact));
        }
    }
    out.dropped = rest(detector, &left.from, from, still_to);
    out.added = rest(detector, &left.to, to, still_from);
    if rewritten {
        last_ones(&mut out);
    }
    out
}

/// Where all was said anew and one fact of a kind is left on a side: it became what is left on the other, if
/// that can be: one standing another, one guarantor or organisation another, and one count another where
/// one text counts in a word of its own.
fn last_ones(out: &mut Paired<'_>) {
    let (Some(a), Some(b)) = (out.dropped.first().copied(), out.added.first().copied()) else { return };
    let (ours, theirs) = (out.dropped.len(), out.added.len());
    let becomes = match a.kind {
        FindingKind::Status => ours == 1 && theirs == 1 && a.class == b.class,
        FindingKind::Figure => ours == 1 && theirs == 1 && (a.loose() || b.loose()),
        FindingKind::Actor => (ours == 1 || theirs == 1) && a.class == b.class && matches!(&*a.class, GUARANTOR | BODY),
        _ => false,
    };
    if becomes {
        out.changed.push((a, b));
        out.dropped.remove(0);
        out.added.remove(0);
    }
}

/// Whether two denials bind alike: a bare negation is no answer to a prohibition or a freedom, "no
/// effect" may answer both.
fn bind_alike(a: &Fact, b: &Fact) -> bool {
    let neutral = |f: &Fact| f.name == "negation";
    (a.name == BARE) == (b.name == BARE) || neutral(a) || neutral(b)
}

/// Which facts have found no answer yet.
struct Left {
    from: Vec<bool>,
    to: Vec<bool>,
}

impl Left {
    fn both(&self, i: usize, j: usize) -> bool {
        self.from.get(i) == Some(&true) && self.to.get(j) == Some(&true)
    }

    fn take(&mut self, i: usize, j: usize) {
        for (side, at) in [(&mut self.from, i), (&mut self.to, j)] {
            if let Some(slot) = side.get_mut(at) {
                *slot = false;
            }
        }
    }

    /// How many facts of each class are left.
    fn classes<'f>(left: &[bool], all: &[Placed<'f>]) -> BTreeMap<&'f str, usize> {
        let mut counts = BTreeMap::new();
        for (_, p) in left.iter().zip(all).filter(|(l, _)| **l) {
            *counts.entry(&*p.fact.class).or_default() += 1;
        }
        counts
    }
}

/// The facts of one side that stay without answer and that the row's other side does not state;
/// of names and words each once.
fn rest<'f>(detector: &Detector, left: &[bool], all: &[Placed<'f>], still: &dyn Fn(&Fact) -> bool) -> Vec<&'f Fact> {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut kept: Vec<&'f Fact> = Vec::new();
    for (_, p) in left.iter().zip(all).filter(|(l, p)| **l && p.fact.alone) {
        let repeated = !detector.counted && p.fact.keys.iter().any(|k| told.contains(k.as_str()));
        // Every denial stands for itself: another elsewhere in the row denies another thing.
        let denial = detector.kind == FindingKind::Polarity && p.fact.class != BOUND;
        if !repeated && (denial || !still(p.fact)) {
            told.extend(p.fact.keys.iter().map(String::as_str));
            kept.push(p.fact);
        }
    }
    kept
}

/// How far two values are from one another, by their ratio; `None` where one has no number.
fn unlike(a: &Fact, b: &Fact) -> Option<u32> {
    match (&a.mention.value, &b.mention.value) {
        (Some(Value::Number(a)), Some(Value::Number(b))) if *a > 0.0 && *b > 0.0 => Some(((a / b).ln().abs() * 30.0) as u32),
        _ => None,
    }
}
