//! What each sign weighs, found by `examples/fit.rs`: with the word table on all pairs that `ARCHITECTURE.md` names, without it on all but the
//! last forty-six by two hands, and before pieces were compared: with these pairs a paragraph of a tracked Arabic file loses its partner, and
//! nothing is gained.

mod with_meaning;
mod words_alone;

pub(super) const WITH_MEANING: &Fitted = &with_meaning::FITTED;
pub(super) const WORDS_ALONE: &Fitted = &words_alone::FITTED;

use super::context::{KINDS, SIGNS};
use super::parts::PART;
use super::signs::FIRST;

/// Weights as they were fitted; [`Weights`](super::Weights) says what each is for.
pub(super) struct Fitted {
    pub common: &'static [f32],
    pub first: [f32; FIRST],
    pub rounds: [[[f32; KINDS]; SIGNS]; 2],
    pub trees: &'static str,
    pub part: [f32; PART],
    pub part_trees: &'static str,
}
