//! The signs of every pair of clauses, laid open: what weights are fitted on.

use std::collections::BTreeMap;

use super::context::{Context, log_odds};
use super::judge::{Judge, WORTH};
use super::subject::Subjects;
use super::weights::Method;
use super::{assign, parts, score, unit, vectors};
use crate::draft::{ClauseId, Draft};
use crate::job::{Cancelled, Job};

/// What the two scores see of a pair.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Clause of the earlier draft.
    pub from: ClauseId,
    /// Clause of the later draft.
    pub to: ClauseId,
    /// The signs of the first score.
    pub first: Vec<f32>,
    /// The signs of a further round, in the light of the method's scores so far, each as often as it has weights
    /// ([`Weights::KINDS`](super::Weights::KINDS)).
    pub again: Vec<f32>,
    /// The signs that trees may ask, and the log-odds that they start from; none where it is no pair anyhow.
    pub last: Option<(Vec<f32>, f32)>,
}

/// What is seen of two drafts.
#[derive(Clone, Debug, Default)]
pub struct Examination {
    /// Pairs of clauses.
    pub pairs: Vec<Examined>,
    /// Where the words of each draft together point, as the word table has it.
    pub directions: [Vec<f32>; 2],
    /// Clauses left over and wholes that may hold them.
    pub parts: Vec<ExaminedPart>,
}

/// What is seen of a clause and a whole that may hold it.
#[derive(Clone, Debug)]
pub struct ExaminedPart {
    /// Clause of the earlier draft.
    pub from: ClauseId,
    /// Clause of the later draft.
    pub to: ClauseId,
    /// The signs of a part.
    pub signs: Vec<f32>,
    /// The signs that trees may ask, and the log-odds that they start from; none where it is no part anyhow.
    pub last: Option<(Vec<f32>, f32)>,
}

/// The signs of all candidates of two drafts that are not settled beforehand.
pub fn examine(method: &Method, from: &Draft, to: &Draft, about: [&Subjects; 2], job: &Job) -> Result<Examination, Cancelled> {
    let table = if method.word_table { vectors::WordTable::get() } else { None };
    let (mut a, mut b, meanings) = unit::prepare([from, to], about, table);
    let weights = if meanings.known { &method.with_meaning } else { &method.words_alone };
    let scored = score::Candidates::between([&mut a, &mut b], &BTreeMap::new(), &meanings, weights, job)?;
    let context = Context::new(&scored, &a, &b);
    let judge = Judge::new(&scored, &a, &b);
    let id = |draft: &Draft, side: &unit::Side, at: usize| {
        side.units.get(at).and_then(|u| draft.clauses.get(u.clause)).map(|c| c.id).unwrap_or_default()
    };
    let open = scored.list.iter().enumerate().filter(|(_, c)| c.fixed.is_none());
    let examined = open.map(|(at, c)| Examined {
        from: id(from, &a, c.from),
        to: id(to, &b, c.to),
        first: c.signs.list().to_vec(),
        again: context.signs_for_weights(at, c),
        last: (c.score >= WORTH).then(|| (judge.signs(at, c), log_odds(c.score))),
    });
    let links = assign::assign(&scored, &a, &b);
    let parts = parts::all(&links, &scored, [&a, &b], &meanings, weights, job)?;
    let parts = parts.into_iter().map(|p| ExaminedPart {
        from: id(from, &a, p.from),
        to: id(to, &b, p.to),
        signs: p.signs.to_vec(),
        last: p.last,
    });
    let directions = [&a, &b].map(|side| side.direction.to_vec());
    Ok(Examination { pairs: examined.collect(), directions, parts: parts.collect() })
}
