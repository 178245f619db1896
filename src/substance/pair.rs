//! Sets the facts of the two sides of a change against one another.
//!
//! In: the facts of one kind on both sides. Out: which answer which, and which stand alone. Facts
//! with a key in common say the same and are no finding. Of the others, those of one class that
//! stand in the same place of the change answer one another: one became the other.
//!
//! Everything here is symmetrical: swapping the sides mirrors the result.

use crate::change::{Op, Span};

use super::Value;
use super::detect::{Detector, Fact};

/// How far apart, in characters of the change, two facts stand near one another.
const NEAR: u32 = 40;

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
            let piece = side.iter().find(|(s, e, ..)| *s <= at && at < *e).or_else(|| side.last());
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

/// Sets `from` against `to`; `still_from` and `still_to` tell whether the row says the same
/// anywhere in the earlier and in the later draft.
///
/// In a `rewritten` change the place of the text means little: names and words answer nothing
/// there, and of several numbers those nearest in value answer one another.
pub fn pair<'f>(
    detector: &Detector,
    rewritten: bool,
    axis: &Axis,
    from: &[Placed<'f>],
    to: &[Placed<'f>],
    still_from: &dyn Fn(&Fact) -> bool,
    still_to: &dyn Fn(&Fact) -> bool,
) -> Paired<'f> {
    let place = |side: &[(u32, u32, u32, u32)], p: &Placed<'_>| {
        let range = p.fact.mention.range.shifted(p.offset as usize);
        Axis::stretch(side, range.start, range.end)
    };
    let at_from: Vec<_> = from.iter().map(|p| place(&axis.from, p)).collect();
    let at_to: Vec<_> = to.iter().map(|p| place(&axis.to, p)).collect();
    let mut near: Vec<(u32, usize, usize, usize)> = Vec::new();
    for (i, a) in at_from.iter().enumerate() {
        for (j, b) in at_to.iter().enumerate() {
            let apart = a.0.saturating_sub(b.1).max(b.0.saturating_sub(a.1)); // 0 where they overlap
            let worth = from.get(i).zip(to.get(j)).filter(|_| rewritten).and_then(|(a, b)| unlike(a.fact, b.fact));
            let distance = worth.unwrap_or(apart);
            near.push((distance, i.abs_diff(j), i, j));
        }
    }
    // Ties: those of like rank first, then in reading order of both sides together.
    near.sort_by_key(|(d, r, i, j)| (*d, *r, i + j, *i));
    let (mut done_from, mut done_to) = (vec![false; from.len()], vec![false; to.len()]);
    for (distance, _, i, j) in near.iter().copied() {
        let (Some(a), Some(b)) = (from.get(i), to.get(j)) else { continue };
        let same = if distance <= NEAR { a.fact.same_nearby(b.fact) } else { a.fact.same(b.fact) };
        if !done_from[i] && !done_to[j] && same {
            (done_from[i], done_to[j]) = (true, true);
        }
    }
    if !detector.counted {
        for (done, p) in done_from.iter_mut().zip(from) {
            *done |= still_to(p.fact);
        }
        for (done, p) in done_to.iter_mut().zip(to) {
            *done |= still_from(p.fact);
        }
    }
    let reach = if rewritten && !detector.counted { 0 } else { detector.reach };
    let mut out = Paired::default();
    let left = |done: &[bool], all: &[Placed<'f>], class: &str| {
        done.iter().zip(all).filter(|(d, p)| !**d && p.fact.class == class).count()
    };
    for (distance, _, i, j) in near {
        let (Some(a), Some(b)) = (from.get(i), to.get(j)) else { continue };
        if done_from[i] || done_to[j] || a.fact.class != b.fact.class || reach == 0 {
            continue;
        }
        let only = detector.counted
            && detector.stands_alone
            && !a.fact.class.is_empty()
            && left(&done_from, from, &a.fact.class) == 1
            && left(&done_to, to, &b.fact.class) == 1;
        if distance <= reach || only {
            (done_from[i], done_to[j]) = (true, true);
            out.changed.push((a.fact, b.fact));
        }
    }
    let rest = |done: Vec<bool>, all: &[Placed<'f>], still: &dyn Fn(&Fact) -> bool| {
        let mut kept: Vec<&'f Fact> = Vec::new();
        for p in all.iter().zip(done).filter(|(_, d)| !d).map(|(p, _)| p) {
            let told = kept.iter().any(|k| k.same(p.fact)) && !detector.counted;
            if p.fact.alone && !told && (detector.kind == super::FindingKind::Polarity || !still(p.fact)) {
                kept.push(p.fact);
            }
        }
        kept
    };
    out.dropped = rest(done_from, from, still_to);
    out.added = rest(done_to, to, still_from);
    out
}

/// How far two values are from one another, by their ratio; `None` where one has no number.
fn unlike(a: &Fact, b: &Fact) -> Option<u32> {
    match (&a.mention.value, &b.mention.value) {
        (Some(Value::Number(a)), Some(Value::Number(b))) if *a > 0.0 && *b > 0.0 => Some(((a / b).ln().abs() * 30.0) as u32),
        _ => None,
    }
}
