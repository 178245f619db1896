//! The signs of every pair of clauses, laid open: what weights are fitted on.

use std::collections::BTreeMap;

use super::context::{Context, log_odds};
use super::judge::{Judge, WORTH};
use super::score::Candidates;
use super::subject::Subjects;
use super::unit::{Meanings, Side, Unit};
use super::vectors::WordTable;
use super::weights::Method;
use super::{assign, parts, unit};
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

/// Two drafts made ready, so that they can be examined by one method after another: what hangs on no weights is told once.
pub struct Prepared {
    a: Side,
    b: Side,
    /// The clauses of the units.
    ids: [Vec<ClauseId>; 2],
    meanings: Meanings,
    unscored: Candidates,
}

impl Prepared {
    /// `word_table`: whether the word table is asked.
    ///
    /// # Errors
    /// Where the job is cancelled.
    pub fn new(word_table: bool, [from, to]: [&Draft; 2], about: [&Subjects; 2], job: &Job) -> Result<Self, Cancelled> {
        let table = if word_table { WordTable::get() } else { None };
        let (mut a, mut b, meanings) = unit::prepare([from, to], about, table);
        let unscored = Candidates::unscored([&mut a, &mut b], &BTreeMap::new(), &meanings, job)?;
        let ids = |draft: &Draft, side: &Side| {
            let id = |unit: &Unit| draft.clauses.get(unit.clause).map(|c| c.id).unwrap_or_default();
            side.units.iter().map(id).collect()
        };
        Ok(Self { ids: [ids(from, &a), ids(to, &b)], a, b, meanings, unscored })
    }

    /// The signs of all candidates that are not settled beforehand, as a method comes to see them; whether the word table is asked was said
    /// when they were prepared.
    ///
    /// # Errors
    /// Where the job is cancelled.
    pub fn examine(&self, method: &Method, job: &Job) -> Result<Examination, Cancelled> {
        let Self { a, b, meanings, .. } = self;
        let weights = if meanings.known { &method.with_meaning } else { &method.words_alone };
        let mut scored = self.unscored.clone();
        scored.score(a, b, meanings, weights, job)?;
        let context = Context::new(&scored, a, b);
        let judge = Judge::new(&scored, a, b);
        let [ids_a, ids_b] = &self.ids;
        let id = |ids: &[ClauseId], at: usize| ids.get(at).copied().unwrap_or_default();
        let open = scored.list.iter().enumerate().filter(|(_, c)| c.fixed.is_none());
        let examined = open.map(|(at, c)| Examined {
            from: id(ids_a, c.from),
            to: id(ids_b, c.to),
            first: c.signs.list().to_vec(),
            again: context.signs_for_weights(at, c),
            last: (c.score >= WORTH).then(|| (judge.signs(at, c), log_odds(c.score))),
        });
        let links = assign::assign(&scored, a, b);
        let parts = parts::all(&links, &scored, [a, b], meanings, weights, job)?;
        let parts = parts.into_iter().map(|p| ExaminedPart {
            from: id(ids_a, p.from),
            to: id(ids_b, p.to),
            signs: p.signs.to_vec(),
            last: p.last,
        });
        let directions = [a, b].map(|side| side.direction.to_vec());
        Ok(Examination { pairs: examined.collect(), directions, parts: parts.collect() })
    }
}
