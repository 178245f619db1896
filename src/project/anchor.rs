//! Anchors: how a note finds its clause again when the draft is read anew.
//!
//! By content, in this order: the same words; the same number with similar words; the most similar
//! words. Similarity is the share of stems that two texts have in common, each weighed by how rare
//! it is in the draft, so that "the parties shall" alone brings no note to a clause.

use std::collections::BTreeMap;

use crate::draft::{Clause, ClauseId, Draft};
use crate::text::{TokenKind, fold_spelling, fold_word, stem, tokens};

/// A clause with the words it had, so that it is found again by content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Anchor {
    /// The clause.
    pub clause: ClauseId,
    /// Its number when the anchor was set.
    pub number: Option<String>,
    /// Its words when the anchor was set: the heading's when it had no text.
    pub words: String,
}

/// The least similarity with a clause of the same number.
const SIMILAR_AT_SAME_NUMBER: f64 = 0.35;

/// The least similarity with a clause of another number.
const SIMILAR: f64 = 0.55;

impl Anchor {
    /// An anchor on a clause of a draft; `None` when the draft has no such clause.
    pub fn to(draft: &Draft, clause: ClauseId) -> Option<Self> {
        Some(Self::on(draft.clause(clause)?))
    }

    fn on(clause: &Clause) -> Self {
        let number = clause.number.as_ref().map(ToString::to_string);
        Self { clause: clause.id, number, words: words_of(clause).to_owned() }
    }

    /// Whether the clause of this id has the number and the words that the anchor was set on.
    pub(super) fn still_holds(&self, draft: &Draft) -> bool {
        Self::to(draft, self.clause).is_some_and(|now| now == *self)
    }

    /// The clause of `draft` that this anchor meant: found by its words, since numbers and places
    /// change. `None` when no clause is like it.
    pub fn reseat(&self, draft: &Draft) -> Option<ClauseId> {
        Places::of(draft).find(self)
    }
}

/// A clause's words as an anchor keeps them.
fn words_of(clause: &Clause) -> &str {
    if clause.text.is_empty() { clause.heading.as_deref().unwrap_or_default() } else { &clause.text }
}

/// A draft prepared for finding many anchors in it.
pub(super) struct Places<'a> {
    draft: &'a Draft,
    stems: Vec<BTreeMap<String, u32>>,
    /// In how many clauses each stem stands.
    spread: BTreeMap<String, u32>,
}

impl<'a> Places<'a> {
    pub(super) fn of(draft: &'a Draft) -> Self {
        let stems: Vec<_> = draft.clauses.iter().map(|clause| stems_of(words_of(clause))).collect();
        let mut spread = BTreeMap::new();
        for stem in stems.iter().flat_map(BTreeMap::keys) {
            *spread.entry(stem.clone()).or_default() += 1;
        }
        Self { draft, stems, spread }
    }

    /// The clause that `anchor` meant, and the anchor that it has from now on.
    pub(super) fn find_anchor(&self, anchor: &Anchor) -> Option<Anchor> {
        Anchor::to(self.draft, self.find(anchor)?)
    }

    fn find(&self, anchor: &Anchor) -> Option<ClauseId> {
        let numbered = |clause: &Clause| clause.number.as_ref().map(crate::draft::Number::as_str) == anchor.number.as_deref();
        let far = |clause: &Clause| clause.id.n.abs_diff(anchor.clause.n);
        let clauses = || self.draft.clauses.iter();
        if anchor.words.is_empty() {
            // Only the number is left to go by, and it must be one.
            return clauses().find(|c| anchor.number.is_some() && numbered(c) && words_of(c).is_empty()).map(|c| c.id);
        }
        let same_words = clauses().filter(|c| words_of(c) == anchor.words);
        if let Some(found) = same_words.min_by_key(|c| (!numbered(c), far(c))) {
            return Some(found.id);
        }
        let wanted = stems_of(&anchor.words);
        let scored = clauses().zip(&self.stems).map(|(clause, stems)| (clause, self.similarity(&wanted, stems)));
        scored
            .filter(|(clause, score)| {
                *score >= if numbered(clause) && anchor.number.is_some() { SIMILAR_AT_SAME_NUMBER } else { SIMILAR }
            })
            .max_by(|(a, x), (b, y)| {
                let at_number = |c| anchor.number.is_some() && numbered(c);
                at_number(a).cmp(&at_number(b)).then(x.total_cmp(y)).then(far(b).cmp(&far(a))).then(b.id.cmp(&a.id))
            })
            .map(|(clause, _)| clause.id)
    }

    /// 0 to 1: twice the weight of what is shared by the weight of both.
    fn similarity(&self, one: &BTreeMap<String, u32>, other: &BTreeMap<String, u32>) -> f64 {
        let all = f64::from(u32::try_from(self.stems.len()).unwrap_or(u32::MAX));
        let weight = |stem: &String| (1.0 + all / f64::from(self.spread.get(stem).copied().unwrap_or(1))).ln();
        let total = |stems: &BTreeMap<String, u32>| stems.iter().map(|(stem, n)| weight(stem) * f64::from(*n)).sum::<f64>();
        let shared: f64 = one.iter().filter_map(|(stem, n)| Some(weight(stem) * f64::from(*n.min(other.get(stem)?)))).sum();
        let both = total(one) + total(other);
        if both > 0.0 { 2.0 * shared / both } else { 0.0 }
    }
}

/// The stems of a text's words and figures, with how often each stands there.
fn stems_of(text: &str) -> BTreeMap<String, u32> {
    let mut stems = BTreeMap::new();
    for token in tokens(text).iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)) {
        *stems.entry(stem(&fold_spelling(&fold_word(token.text)))).or_default() += 1;
    }
    stems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{DraftId, Number};

    fn draft(clauses: &[(&str, &str)]) -> Draft {
        let clause = |(i, (number, text)): (usize, &(&str, &str))| Clause {
            id: ClauseId { draft: DraftId(1), n: i as u32 + 1 },
            number: (!number.is_empty()).then(|| Number::given(number)),
            level: 1,
            text: (*text).to_owned(),
            ..Clause::default()
        };
        Draft { clauses: clauses.iter().enumerate().map(clause).collect(), ..Draft::default() }
    }

    const OLD: &[(&str, &str)] = &[
        ("1", "The parties shall observe a ceasefire along the line of contact."),
        ("2", "The armed forces of Ukraine shall number no more than 600,000 personnel."),
        ("3", "The parties shall hold elections within 100 days."),
        ("4", "The parties shall exchange all prisoners of war and the remains of the fallen."),
    ];

    fn seat(n: u32, new: &[(&str, &str)]) -> Option<u32> {
        Anchor::to(&draft(OLD), ClauseId { draft: DraftId(1), n }).unwrap().reseat(&draft(new)).map(|id| id.n)
    }

    #[test]
    fn the_same_words_are_found_wherever_they_went() {
        let moved = &[OLD[3], ("1", "Something wholly new about navigation in the sea."), OLD[1], OLD[0]];
        assert_eq!([1, 2, 4].map(|n| seat(n, moved)), [Some(4), Some(3), Some(1)]);
        let twice = &[("7", OLD[2].1), OLD[2], ("9", OLD[2].1)];
        assert_eq!(seat(3, twice), Some(2));
    }

    #[test]
    fn similar_words_are_found_under_another_number() {
        let reworded = &[
            OLD[0],
            ("2", "The parties shall rebuild the port and its railway."),
            ("5", "In peacetime the armed forces of Ukraine shall number at most 800,000 personnel."),
        ];
        assert_eq!(seat(2, reworded), Some(3));
    }

    #[test]
    fn nothing_alike_is_nothing_found() {
        let other = &[("1", "Sanctions shall be lifted in stages."), ("2", "The parties shall rebuild the port and its railway.")];
        assert_eq!([1, 2, 3, 4].map(|n| seat(n, other)), [None; 4]);
        assert_eq!(seat(1, &[]), None);
    }
}
