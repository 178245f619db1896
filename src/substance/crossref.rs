//! Cross-references that point elsewhere: "point 9" that became "point 4", where 4 is not what 9 was.
//!
//! A reference that only follows its renumbered target points to the same row and is no change.

use std::collections::BTreeMap;

use super::FindingKind;
use super::lexicon::List;
use super::sides::Side;
use crate::align::references;
use crate::draft::ClauseId;
use crate::text::{CharRange, TokenKind, tokens};

/// A cross-reference where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The clause that refers.
    pub clause: ClauseId,
    /// The word before the number, and the number.
    pub range: CharRange,
    /// The row of the clause that it points at.
    target: usize,
}

/// The references of the two sides that point to different things, in order of their places.
pub fn redirected(from: &Side<'_, '_>, to: &Side<'_, '_>, row_of: &BTreeMap<ClauseId, usize>) -> Vec<(Pointer, Pointer)> {
    let (mut ours, mut theirs) = (pointers(from, row_of), pointers(to, row_of));
    ours.retain(|p| match theirs.iter().position(|q| q.target == p.target) {
        Some(at) => {
            theirs.remove(at);
            false
        }
        None => true,
    });
    // Where their number differs, which became which cannot be told.
    if ours.len() != theirs.len() {
        return Vec::new();
    }
    ours.into_iter().zip(theirs).collect()
}

fn pointers(side: &Side<'_, '_>, row_of: &BTreeMap<ClauseId, usize>) -> Vec<Pointer> {
    let mut out = Vec::new();
    for (_, c) in &side.clauses {
        // cheaper than cutting every clause anew: no word that announces a number, no reference
        if c.of(List::References).is_empty() {
            continue;
        }
        for found in references(&tokens(c.text)) {
            // What the draft does not hold (another text's article, a page) cannot be followed.
            let Some(target) = side.draft.numbered(&found.number).and_then(|id| row_of.get(&id).copied()) else { continue };
            let word = c.words.partition_point(|w| w.range.start < found.range.start);
            let label = c.before(List::References, word).map_or(found.range.start, |(h, _)| c.range(h.first, h.end).start);
            // "Article 5, paragraph 2" and "paragraph 2 of Article 5" point into one clause by two numbers.
            let before = c.before(List::References, word).map_or(word, |(h, _)| h.first);
            let after = word + 1 + usize::from(matches!(c.fold(word + 1), "of" | "," | "du" | "de" | "des"));
            let back = before.checked_sub(1).map(|b| b.saturating_sub(usize::from(c.fold(b) == ",")));
            let number = |i: usize| c.word(i).is_some_and(|w| w.kind == TokenKind::Number);
            if c.at(List::References, after).is_some() || before < word && back.is_some_and(number) {
                continue;
            }
            // "D.2" of which only the letter was read
            let cut_short = c.fold(word + 1) == "." && c.word(word + 2).is_some_and(|w| !w.spaced);
            if cut_short {
                continue;
            }
            let told = side
                .draft
                .facts_of(c.clause)
                .iter()
                .any(|f| f.kind == FindingKind::Reference && f.mention.range.overlaps(found.range));
            if told {
                continue;
            }
            out.push(Pointer { clause: c.clause, range: CharRange { start: label, end: found.range.end }, target });
        }
    }
    out
}
