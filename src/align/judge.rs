//! The last word on the pairs that may be: boosted trees (`trees.rs`) over what the rounds in context saw
//! and over the gap in which a pair stands.
//!
//! A sum of signs cannot say "unless": a clause whose words are others is a rewritten one where its
//! neighbours are rewritten too, and one that went where they were kept to the letter. Trees can. No sign
//! tells the two drafts apart, so that what is learnt holds both ways.

use super::context::Context;
use super::score::{Candidate, Candidates};
use super::unit::{Side, Unit, covered};

/// Pairs less likely than this by the rounds are none, whatever the trees would say.
pub(super) const WORTH: f32 = 0.01;

/// How many signs the trees may ask besides those of the rounds.
const OWN: usize = 17;

/// Their names.
pub(super) const OWN_NAMES: [&str; OWN] = [
    "gaps",
    "literal",
    "kinship",
    "nearness",
    "words at large",
    "shorter",
    "longer",
    "contained",
    "depth",
    "gap before",
    "longer gap before",
    "gap after",
    "longer gap after",
    "same gap before",
    "same gap after",
    "words before",
    "words after",
];

/// Clauses of a gap beyond which its length counts no more.
const LONGEST: usize = 8;

/// What is known of two drafts by their anchors.
pub(super) struct Judge<'c> {
    context: Context<'c>,
    a: &'c Side,
    b: &'c Side,
    around_a: Vec<Around>,
    around_b: Vec<Around>,
}

/// The nearest anchors before and after a unit.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    before: Option<Anchor>,
    after: Option<Anchor>,
    /// How many units stand between.
    gap: [usize; 2],
}

#[derive(Clone, Copy, Debug)]
struct Anchor {
    from: usize,
    to: usize,
    words: f32,
}

impl<'c> Judge<'c> {
    pub(super) fn new(scored: &'c Candidates, a: &'c Side, b: &'c Side) -> Self {
        let context = Context::new(scored, a, b);
        let (mut by_from, mut by_to) = (vec![None; a.units.len()], vec![None; b.units.len()]);
        for c in context.anchors.iter().filter_map(|(from, to)| scored.find(*from, *to)) {
            let anchor = Anchor { from: c.from, to: c.to, words: c.literal() };
            if let (Some(from), Some(to)) = (by_from.get_mut(c.from), by_to.get_mut(c.to)) {
                (*from, *to) = (Some(anchor), Some(anchor));
            }
        }
        Self { context, a, b, around_a: around(&by_from), around_b: around(&by_to) }
    }

    /// The signs of the candidate at `at`.
    pub(super) fn signs(&self, at: usize, c: &Candidate) -> Vec<f32> {
        let mut out = self.context.signs(at, c).to_vec();
        out.extend(self.own(c).unwrap_or_default());
        out
    }

    fn own(&self, c: &Candidate) -> Option<[f32; OWN]> {
        let (x, y) = (self.a.units.get(c.from)?, self.b.units.get(c.to)?);
        let (here, there) = (self.around_a.get(c.from)?, self.around_b.get(c.to)?);
        let words = |unit: &Unit| (1.0 + unit.words.len() as f32).ln();
        let same = |x: Option<Anchor>, y: Option<Anchor>| match (x, y) {
            (Some(x), Some(y)) => f32::from(u8::from(x.from == y.from && x.to == y.to)),
            (None, None) => 0.5,
            _ => 0.0,
        };
        let literal = |x: Option<Anchor>, y: Option<Anchor>| [x, y].into_iter().flatten().map(|a| a.words).sum::<f32>() / 2.0;
        let gap = |n: usize| n.min(LONGEST) as f32;
        Some([
            self.context.gaps,
            self.context.literal,
            self.context.kinship,
            self.context.at_large.nearness.unwrap_or(0.0),
            self.context.at_large.words,
            words(x).min(words(y)),
            words(x).max(words(y)),
            covered(&x.words, &y.words).max(covered(&y.words, &x.words)),
            (depth(self.a, x) - depth(self.b, y)).abs(),
            gap(here.gap[0].min(there.gap[0])),
            gap(here.gap[0].max(there.gap[0])),
            gap(here.gap[1].min(there.gap[1])),
            gap(here.gap[1].max(there.gap[1])),
            same(here.before, there.before),
            same(here.after, there.after),
            literal(here.before, there.before),
            literal(here.after, there.after),
        ])
    }
}

/// How many clauses with words of their own stand above a unit.
fn depth(side: &Side, unit: &Unit) -> f32 {
    std::iter::successors(unit.parent, |p| side.units.get(*p)?.parent).take(16).count() as f32
}

/// For every unit the anchors around it, its own left aside.
fn around(anchors: &[Option<Anchor>]) -> Vec<Around> {
    let mut out = vec![Around::default(); anchors.len()];
    let (mut last, mut gap) = (None, 0);
    for (slot, anchor) in out.iter_mut().zip(anchors) {
        (slot.before, slot.gap[0]) = (last, gap);
        (last, gap) = if anchor.is_some() { (*anchor, 0) } else { (last, gap + 1) };
    }
    (last, gap) = (None, 0);
    for (slot, anchor) in out.iter_mut().zip(anchors).rev() {
        (slot.after, slot.gap[1]) = (last, gap);
        (last, gap) = if anchor.is_some() { (*anchor, 0) } else { (last, gap + 1) };
    }
    out
}
