//! Why two clauses were paired, and what else they might answer.

use std::collections::{BTreeMap, BTreeSet};

use super::renumber::references;
use super::vocabulary::content_word;
use crate::draft::{Clause, ClauseId};
use crate::text::{TokenKind, fold_word, tokens};

/// On what ground a pair stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Several signs added up, those of [`Why`].
    #[default]
    Signs,
    /// The same words, which stand once in each draft.
    SameText,
    /// One clause is a part of the other: a split or a merge.
    Part,
    /// A heading without text, paired as its sub-clauses are, or as its number and words are; or the drafts' titles.
    Heading,
    /// Two readings of one file, and the same place in it.
    Place,
    /// The user said so.
    Decision,
}

impl Ground {
    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::SameText => "same-text",
            Self::Part => "part",
            Self::Heading => "heading",
            Self::Place => "place",
            Self::Decision => "decision",
        }
    }
}

/// What weighed in a pair; every sign from 0, nothing, to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Why {
    /// On what ground the pair stands.
    pub ground: Ground,
    /// Words in common, weighed by how rare they are in the two drafts.
    pub words: f32,
    /// Nearness of the words' meanings.
    pub meaning: f32,
    /// What both are about in common, weighed by rarity.
    pub subjects: f32,
    /// Nearness of the matters of the thesaurus that they recall: high where both settle one matter, though in other words.
    pub matters: f32,
    /// How near their nearest pieces are, in words, meaning and matters: high where a sentence of each says the same.
    pub pieces: f32,
    /// Figures in common, over all figures of both.
    pub figures: f32,
    /// Likeness of the headings.
    pub heading: f32,
    /// How sure the pairs of the clauses before and after are, the better of the two.
    pub neighbours: f32,
    /// How sure the pair of the clauses above is.
    pub parent: f32,
    /// How sure the pairs of the sub-clauses are.
    pub children: f32,
    /// The strongest other candidate of either clause: it weighed against the pair.
    pub rival: f32,
}

impl Why {
    /// A ground that needs no signs.
    pub(super) fn only(ground: Ground) -> Self {
        Self { ground, ..Self::default() }
    }

    /// The signs with their names in the contract, in a fixed order.
    pub fn signs(&self) -> [(&'static str, f32); 11] {
        [
            ("words", self.words),
            ("meaning", self.meaning),
            ("subjects", self.subjects),
            ("matters", self.matters),
            ("pieces", self.pieces),
            ("figures", self.figures),
            ("heading", self.heading),
            ("neighbours", self.neighbours),
            ("parent", self.parent),
            ("children", self.children),
            ("rival", self.rival),
        ]
    }
}

/// Two clauses that were not paired and might have been.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alternative {
    /// Clause of the earlier draft.
    pub from: ClauseId,
    /// Clause of the later draft.
    pub to: ClauseId,
    /// 0 to 1, as for a pair.
    pub confidence: f32,
}

/// What words two clauses share, as the first has them: at most `most`, each once, in its order.
/// Inflection and spelling aside; function words and the numbers of cross-references do not count.
pub fn shared_words(from: &Clause, to: &Clause, most: usize) -> Vec<String> {
    let theirs: BTreeSet<String> = content(to).into_iter().map(|(key, _)| key).collect();
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for (key, word) in content(from) {
        if out.len() < most && theirs.contains(&key) && seen.insert(key) {
            out.push(word);
        }
    }
    out
}

/// The content words and figures of a clause: what each is compared by, and as it stands.
fn content(clause: &Clause) -> Vec<(String, String)> {
    let all = tokens(&clause.text);
    let masked: Vec<(usize, usize)> = references(&all).into_iter().map(|r| r.tokens).collect();
    let kept = all.iter().enumerate().filter(|(i, _)| !masked.iter().any(|(s, e)| (*s..*e).contains(i)));
    kept.filter_map(|(_, token)| match token.kind {
        TokenKind::Word => Some((content_word(&fold_word(token.text))?, token.text.to_owned())),
        TokenKind::Number => Some((token.text.to_owned(), token.text.to_owned())),
        TokenKind::Space | TokenKind::Sign => None,
    })
    .collect()
}

/// Of candidates with their scores the three best of every clause that is not surely paired, from
/// the surest down; what is paired already is left out.
pub(super) fn alternatives(
    candidates: impl Iterator<Item = Alternative>,
    paired: &BTreeMap<(ClauseId, ClauseId), f32>,
) -> Vec<Alternative> {
    let mut surest: BTreeMap<ClauseId, f32> = BTreeMap::new();
    for ((from, to), confidence) in paired {
        for id in [from, to] {
            let best = surest.entry(*id).or_default();
            *best = best.max(*confidence);
        }
    }
    let open = |id: ClauseId| surest.get(&id).is_none_or(|sure| *sure < SURE);
    let mut list: Vec<Alternative> = candidates
        .filter(|c| c.confidence >= WORTH && (open(c.from) || open(c.to)) && !paired.contains_key(&(c.from, c.to)))
        .collect();
    list.sort_by(|x, y| y.confidence.total_cmp(&x.confidence).then((x.from, x.to).cmp(&(y.from, y.to))));
    let mut count: BTreeMap<ClauseId, usize> = BTreeMap::new();
    list.retain(|c| {
        let mut room = false;
        for id in [c.from, c.to].into_iter().filter(|id| open(*id)) {
            let n = count.entry(id).or_default();
            *n += 1;
            room |= *n <= MOST;
        }
        room
    });
    list
}

/// A pair as sure as this needs no alternatives.
const SURE: f32 = 0.7;
/// Less likely ones are not offered.
const WORTH: f32 = 0.05;
/// So many for a clause.
const MOST: usize = 3;
