//! Which clause answers which.
//!
//! In: drafts and the user's decisions. Out: [`Pair`]s between two drafts ([`align`]), and
//! [`Row`]s over all of them ([`rows`]).
//!
//! Method: clauses are scored by several weak signs (words weighted by rarity, figures, headings,
//! nearness in meaning, how much better a pair is than its rivals), then twice more in the light of
//! their neighbours, parents and sub-clauses; boosted trees have the last word on the likely pairs; decoded one to one from the surest down; splits and
//! merges are found by coverage. Numbers and order alone decide nothing. Anchors and gaps come from
//! patience diff, the margin to the runner-up from sentence alignment (Artetxe and Schwenk 2019).

mod assign;
mod candidates;
mod context;
mod decision;
mod examine;
mod fitted;
mod judge;
mod matters;
mod parts;
mod place;
mod renumber;
mod rows;
mod score;
mod signs;
mod subject;
mod trees;
mod unit;
mod vectors;
mod vocabulary;
mod weights;
mod why;

pub use decision::{Decision, Verdict};
pub use examine::{Examination, Examined, ExaminedPart, Prepared};
pub use renumber::{Reference, Renumbering, references};
pub use rows::{Row, rows};
pub use subject::Subjects;
pub use trees::Trees;
pub use vocabulary::word_key;
pub use weights::{Method, Weights};
pub use why::{Alternative, Ground, Why, shared_words};

use std::collections::BTreeMap;

use crate::draft::{ClauseId, Draft, Number};
use crate::job::{Cancelled, Job};

/// Two clauses of two drafts that answer one another. A split is two pairs from one clause, a
/// merge two pairs to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Clause of the earlier draft.
    pub from: ClauseId,
    /// Clause of the later draft.
    pub to: ClauseId,
    /// Whether it left the order that its neighbours kept.
    pub moved: bool,
    /// Whether its number is another, or it was numbered and is not.
    pub renumbered: bool,
    /// 0 to 1: how sure the engine is; 1 for the user's own links.
    pub confidence: f32,
    /// Who paired them.
    pub by: By,
    /// What weighed.
    pub why: Why,
}

/// What is known of two drafts' clauses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// In reading order of the one draft, then of the other.
    pub pairs: Vec<Pair>,
    /// For clauses that are not surely paired, what else they might answer; the likeliest first.
    pub alternatives: Vec<Alternative>,
}

/// Who made a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Found by the engine.
    Engine,
    /// Decided by the user.
    User,
}

/// Pairs the clauses of two drafts, in reading order of `from`, then of `to`, each pair with what
/// weighed in it; and what else the doubtful clauses might answer. `about`: what the clauses of the
/// one and of the other are about.
///
/// The result depends on these two drafts, their subjects and the decisions between them alone, and swapping the
/// two mirrors it: whichever comes first in the call, the work is done in one order of the two,
/// that of their words.
pub fn align(from: &Draft, to: &Draft, about: [&Subjects; 2], decisions: &[Decision], job: &Job) -> Result<Alignment, Cancelled> {
    align_by(&Method::default(), from, to, about, decisions, job)
}

/// [`align`] by other weights or without the word table: for measuring what each is worth.
pub fn align_by(
    method: &Method,
    from: &Draft,
    to: &Draft,
    about: [&Subjects; 2],
    decisions: &[Decision],
    job: &Job,
) -> Result<Alignment, Cancelled> {
    let swapped = reading(to).lt(reading(from));
    let [x, y] = about;
    let (a, b, about) = if swapped { (to, from, [y, x]) } else { (from, to, about) };
    let mut found = align_ordered(method, a, b, about, decisions, job)?;
    if swapped {
        for pair in &mut found.pairs {
            std::mem::swap(&mut pair.from, &mut pair.to);
        }
        for other in &mut found.alternatives {
            std::mem::swap(&mut other.from, &mut other.to);
        }
    }
    found.pairs.sort_by_key(|p| (p.from, p.to));
    found.alternatives.sort_by(|x, y| y.confidence.total_cmp(&x.confidence).then((x.from, x.to).cmp(&(y.from, y.to))));
    Ok(found)
}

/// What a reader meets, clause by clause: orders drafts by their words alone.
fn reading(draft: &Draft) -> impl Iterator<Item = (&str, Option<&str>, Option<&str>)> {
    draft.clauses.iter().map(|c| (c.text.as_str(), c.heading.as_deref(), c.number.as_ref().map(Number::as_str)))
}

fn align_ordered(
    method: &Method,
    a: &Draft,
    b: &Draft,
    about: [&Subjects; 2],
    decisions: &[Decision],
    job: &Job,
) -> Result<Alignment, Cancelled> {
    let verdicts = verdicts(a, b, decisions);
    let table = if method.word_table { vectors::WordTable::get() } else { None };
    let (mut side_a, mut side_b, meanings) = unit::prepare([a, b], about, table);
    let weights = if meanings.known { &method.with_meaning } else { &method.words_alone };
    job.progress("Aligning", 0, side_a.units.len());
    let unit = |side: &unit::Side, id: ClauseId| side.unit_of.get(id.n as usize - 1).copied().flatten();
    let in_place = place::same_place(a, b).into_iter();
    let mut fixed: BTreeMap<(usize, usize), f32> = in_place
        .filter_map(|(i, j)| Some(((unit(&side_a, a.clauses.get(i)?.id)?, unit(&side_b, b.clauses.get(j)?.id)?), 1.0)))
        .collect();
    fixed.extend(
        verdicts.iter().filter_map(|((f, t), v)| {
            Some(((unit(&side_a, *f)?, unit(&side_b, *t)?), if *v == Verdict::Linked { 1.0 } else { 0.0 }))
        }),
    );
    let scored = score::Candidates::between([&mut side_a, &mut side_b], &fixed, &meanings, weights, job)?;
    let mut linked = assign::assign(&scored, &side_a, &side_b);
    parts::find(&mut linked, &scored, [&side_a, &side_b], &meanings, weights, job)?;
    job.progress("Aligning", side_a.units.len(), side_a.units.len());

    let id = |draft: &Draft, side: &unit::Side, at: usize| {
        side.units.get(at).and_then(|u| draft.clauses.get(u.clause)).map(|c| c.id).unwrap_or_default()
    };
    let kin = linked.kin;
    let mut links: BTreeMap<(ClauseId, ClauseId), Held> = BTreeMap::new();
    for f in linked.into_sorted() {
        let key = (id(a, &side_a, f.from), id(b, &side_b, f.to));
        let why = if f.main { scored.why(f.from, f.to, &side_a, &side_b) } else { Why::only(Ground::Part) };
        links.insert(key, Held { confidence: f.confidence, main: f.main, why });
    }
    let so_far: Vec<(ClauseId, ClauseId, f32)> = links.iter().map(|((f, t), held)| (*f, *t, held.confidence)).collect();
    for (f, t, confidence) in assign::headings(a, b, &so_far) {
        links.entry((f, t)).or_insert(Held { confidence, main: true, why: Why::only(Ground::Heading) });
    }
    let linked = links.keys().flat_map(|(f, t)| [*f, *t]).collect();
    let titles = assign::titles(a, b, &linked).filter(|_| kin);
    for key in assign::bare(a, b, &linked).into_iter().chain(titles) {
        links.entry(key).or_insert(Held { confidence: 0.9, main: true, why: Why::only(Ground::Heading) });
    }
    // the user's word, also about clauses that are no units
    for (key, verdict) in &verdicts {
        match verdict {
            Verdict::Linked => {
                links.insert(*key, Held { confidence: 1.0, main: true, why: Why::only(Ground::Decision) });
            }
            Verdict::Cut => {
                links.remove(key);
            }
        }
    }
    let open = scored.list.iter().filter(|c| c.fixed.is_none()).map(|c| Alternative {
        from: id(a, &side_a, c.from),
        to: id(b, &side_b, c.to),
        confidence: c.score,
    });
    let alternatives = why::alternatives(open, &links.iter().map(|(key, held)| (*key, held.confidence)).collect());
    let moved = moved(&links);
    let number = |draft: &Draft, id: ClauseId| draft.clause(id).and_then(|c| c.number.as_ref()).map(|n| n.as_str().to_owned());
    let pairs = links.into_iter().zip(moved).map(|(((from, to), held), moved)| Pair {
        from,
        to,
        moved,
        renumbered: number(a, from) != number(b, to),
        confidence: held.confidence.clamp(0.0, 1.0),
        by: if verdicts.get(&(from, to)) == Some(&Verdict::Linked) { By::User } else { By::Engine },
        why: held.why,
    });
    Ok(Alignment { pairs: pairs.collect(), alternatives })
}

/// A link while it is put together.
struct Held {
    confidence: f32,
    /// Whether it is the one partner of both, not a further part of a split or a merge.
    main: bool,
    why: Why,
}

/// The decisions between two drafts, whichever way round they were made; of two about the same
/// clauses the later counts.
fn verdicts(a: &Draft, b: &Draft, decisions: &[Decision]) -> BTreeMap<(ClauseId, ClauseId), Verdict> {
    let mut out = BTreeMap::new();
    for d in decisions {
        for (from, to) in [(d.from, d.to), (d.to, d.from)] {
            if a.clause(from).is_some() && b.clause(to).is_some() && a.id != b.id {
                out.insert((from, to), d.verdict);
            }
        }
    }
    out
}

/// For every link whether it left the order: the main links outside a longest run that keeps the
/// order of both drafts, and the further parts of splits and merges that break it.
fn moved(links: &BTreeMap<(ClauseId, ClauseId), Held>) -> Vec<bool> {
    let main: Vec<(u32, u32)> = links.iter().filter(|(_, held)| held.main).map(|((f, t), _)| (f.n, t.n)).collect();
    let kept = longest_increasing(&main);
    links
        .keys()
        .map(|(f, t)| {
            let at = kept.partition_point(|(x, _)| *x < f.n);
            let before = at.checked_sub(1).and_then(|n| kept.get(n)).is_none_or(|(_, y)| *y <= t.n);
            let after = kept.get(at..).unwrap_or_default().iter().find(|(x, _)| *x > f.n).is_none_or(|(_, y)| *y >= t.n);
            !(before && after)
        })
        .collect()
}

/// A longest subsequence that rises in both, of pairs sorted by the first (patience sorting).
fn longest_increasing(pairs: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut piles: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let second = |at: &usize| pairs.get(*at).map_or(0, |p| p.1);
    for (at, pair) in pairs.iter().enumerate() {
        let pile = piles.partition_point(|top| second(top) < pair.1);
        previous.push(pile.checked_sub(1).and_then(|p| piles.get(p)).copied());
        match piles.get_mut(pile) {
            Some(top) => *top = at,
            None => piles.push(at),
        }
    }
    let mut out = Vec::new();
    let mut next = piles.last().copied();
    while let Some(at) = next {
        out.extend(pairs.get(at).copied());
        next = previous.get(at).copied().flatten();
    }
    out.reverse();
    out
}
