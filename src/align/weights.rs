//! By what weights pairs are scored.

use super::context::{CONTEXT_NAMES, KINDS};
use super::fitted::{self, Fitted};
use super::judge::OWN_NAMES;
use super::parts::PART_NAMES;
use super::signs::FIRST_NAMES;
use super::trees::Trees;

/// How pairs are scored: for measuring what each part of the method is worth.
#[derive(Clone, Debug)]
pub struct Method {
    /// Whether the word table is asked.
    pub word_table: bool,
    /// What signs weigh where the table knows the words …
    pub with_meaning: Weights,
    /// … and where it does not, as in other languages.
    pub words_alone: Weights,
}

impl Default for Method {
    fn default() -> Self {
        Self { word_table: true, with_meaning: fitted::WITH_MEANING.into(), words_alone: fitted::WORDS_ALONE.into() }
    }
}

impl From<&Fitted> for Weights {
    fn from(fitted: &Fitted) -> Self {
        Self {
            first: fitted.first.to_vec(),
            rounds: fitted.rounds.map(|r| r.concat()).to_vec(),
            trees: Trees::read(fitted.trees, &Self::tree_names()).unwrap_or_default(),
            parts: fitted.part.to_vec(),
            part_trees: Trees::read(fitted.part_trees, &Self::part_tree_names()).unwrap_or_default(),
            common: fitted.common.to_vec(),
        }
    }
}

/// What each sign weighs, in the order of the names; signs without a weight do not count.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    /// In the first score, which looks at the pair alone.
    pub first: Vec<f32>,
    /// In the rounds after it, which look at the surroundings.
    pub rounds: Vec<Vec<f32>>,
    /// The last word on the pairs that may be; none to keep to the rounds.
    pub trees: Trees,
    /// In finding splits and merges; empty to find none.
    pub parts: Vec<f32>,
    /// The last word on what may be a part; none to keep to the weights.
    pub part_trees: Trees,
    /// Where the words of texts of the trade point, whatever they are about; empty where nothing is known of it.
    pub common: Vec<f32>,
}

impl Weights {
    /// So many weights has each sign of a further round: what it weighs, and what that changes by as the drafts are
    /// full of gaps and as they are by two hands, with little that is literal and few sure pairs.
    pub const KINDS: usize = KINDS;

    /// Names of the signs of the first score.
    pub fn first_names() -> Vec<&'static str> {
        FIRST_NAMES.to_vec()
    }

    /// Names of the signs of a further round, each as often as it has weights ([`Weights::KINDS`]).
    pub fn round_names() -> Vec<&'static str> {
        FIRST_NAMES.into_iter().chain(CONTEXT_NAMES).flat_map(|name| [name; KINDS]).collect()
    }

    /// Names of the signs that trees may ask.
    pub fn tree_names() -> Vec<&'static str> {
        FIRST_NAMES.into_iter().chain(CONTEXT_NAMES).chain(OWN_NAMES).collect()
    }

    /// Names of the signs of a part.
    pub fn part_names() -> Vec<&'static str> {
        PART_NAMES.to_vec()
    }

    /// Names of the signs that the trees for parts may ask.
    pub fn part_tree_names() -> Vec<&'static str> {
        Self::tree_names().into_iter().chain(PART_NAMES).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fitted_trees_can_be_read() {
        let method = Method::default();
        for weights in [&method.with_meaning, &method.words_alone] {
            assert!(!weights.trees.is_empty() && !weights.part_trees.is_empty());
        }
    }
}
