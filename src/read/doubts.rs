//! Where the cut of a draft into clauses is open to doubt.
//!
//! In: a draft, as read or as corrected. Out: the clauses that a reader should look at, in reading
//! order. Nothing is judged by what the text means: the same number twice, a number that the ones
//! around it do not lead up to, a paragraph within a clause that begins as clauses do.

use std::collections::BTreeMap;

use super::label;
use crate::draft::{Clause, ClauseId, Draft, Kind};
use crate::text::char_len;

/// A clause whose cut is open to doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The clause.
    pub clause: ClauseId,
    /// Why.
    pub why: Doubtful,
}

/// Why the cut of a clause is open to doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubtful {
    /// An earlier clause bears the same number.
    Twice(ClauseId),
    /// The number before its own is missing: `5` after `3`.
    Gap {
        /// The clause that it follows among those beside it.
        after: ClauseId,
    },
    /// A paragraph of it begins as a clause does.
    Within {
        /// Unicode scalar values of its text before that paragraph.
        at: u32,
        /// The number as it is printed there.
        number: String,
    },
}

/// The doubts about a draft's cut.
pub fn doubts(draft: &Draft) -> Vec<Doubt> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<&str, ClauseId> = BTreeMap::new();
    let mut before: BTreeMap<Option<ClauseId>, (&Clause, u32)> = BTreeMap::new();
    for clause in draft.clauses.iter().filter(|c| c.kind == Kind::Clause) {
        let mut doubt = |why| found.push(Doubt { clause: clause.id, why });
        if let Some(number) = &clause.number {
            match seen.get(number.as_str()) {
                Some(first) => doubt(Doubtful::Twice(*first)),
                None => drop(seen.insert(number.as_str(), clause.id)),
            }
            if let Some(last) = last_part(number.as_str()) {
                let next = |old: &(&Clause, u32)| same_row(old.0, clause) && last > old.1 + 1;
                if let Some((old, _)) = before.get(&clause.parent).filter(|old| next(old)) {
                    doubt(Doubtful::Gap { after: old.id });
                }
                before.insert(clause.parent, (clause, last));
            }
        }
        if let Some((at, number)) = begins_within(&clause.text) {
            doubt(Doubtful::Within { at, number });
        }
    }
    found
}

/// What the last part of a number counts, where it is written in figures.
fn last_part(number: &str) -> Option<u32> {
    number.trim_end_matches(')').rsplit(['.', '(']).next()?.parse().ok()
}

/// Whether two numbers differ in their last part alone: `A.3` and `A.5`.
fn same_row(one: &Clause, other: &Clause) -> bool {
    let stem = |clause: &Clause| {
        let number = clause.number.as_ref()?.as_str().trim_end_matches(')');
        Some(number.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned())
    };
    stem(one) == stem(other)
}

/// The first paragraph but the first that begins with a number, and that number.
fn begins_within(text: &str) -> Option<(u32, String)> {
    let mut at = 0;
    for (i, line) in text.split('\n').enumerate() {
        if i > 0
            && let Some(label) = label::parse(line).filter(|l| l.punct != label::Punct::Bare && l.len < line.len())
        {
            return Some((at as u32, line.get(..label.printed)?.trim().to_owned()));
        }
        at += char_len(line) + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{DraftId, Number};

    #[test]
    fn a_number_twice_a_gap_and_a_clause_within_are_seen() {
        let clause = |n: u32, number: &str, text: &str| Clause {
            id: ClauseId { draft: DraftId(1), n },
            number: Some(Number::given(number)),
            text: text.to_owned(),
            ..Clause::default()
        };
        let clauses = vec![
            clause(1, "1", "One.\nA second paragraph of 2025.\n2. Two, in the same breath."),
            clause(2, "3", "Three."),
            clause(3, "3", "Three again."),
            clause(4, "A.1", "The first of the annex."),
        ];
        let draft = Draft { id: DraftId(1), clauses, ..Draft::default() };
        let at = |n| ClauseId { draft: DraftId(1), n };
        let all: Vec<_> = doubts(&draft).into_iter().map(|d| (d.clause.n, d.why)).collect();
        let within = Doubtful::Within { at: 33, number: "2.".to_owned() };
        assert_eq!(all, [(1, within), (2, Doubtful::Gap { after: at(1) }), (3, Doubtful::Twice(at(2)))]);
    }
}
