//! Words that enter or leave square brackets: no longer agreed, or agreed now.

use super::words::{ClauseText, Word};
use crate::draft::{Clause, MarkKind};
use crate::text::CharRange;

/// A stretch of words in brackets, or the same words without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Index of the clause on its side.
    pub clause: usize,
    /// Where in its text; brackets included where there are any.
    pub range: CharRange,
    /// Whose position it is, where the draft says so.
    pub by: Option<String>,
}

/// Words bracketed on one side only: where on either side, if they stand there at all.
pub type Bracketing = (Option<Stretch>, Option<Stretch>);

/// A clause with its words.
pub type Read<'a> = (&'a Clause, &'a ClauseText<'a>);

/// What is bracketed on one side and not on the other. Words that the other side lacks altogether
/// are reported with one side only.
pub fn bracketings(from: &[Read<'_>], to: &[Read<'_>]) -> Vec<Bracketing> {
    let (all, others) = (bracketed(from), bracketed(to));
    let ours: Vec<_> = all.iter().filter(|(_, w)| !others.iter().any(|(_, other)| other == w)).collect();
    let mut theirs: Vec<_> = others.iter().filter(|(_, w)| !all.iter().any(|(_, other)| other == w)).collect();
    let mut out = Vec::new();
    for (stretch, words) in ours {
        // A party's position that changed stays its position: the one became the other.
        let answer = theirs.iter().position(|(other, _)| stretch.by.is_some() && other.by == stretch.by);
        let other = answer.map(|at| theirs.remove(at).0.clone());
        out.push((Some(stretch.clone()), other.or_else(|| find(words, to))));
    }
    for (stretch, words) in theirs {
        out.push((find(words, from), Some(stretch.clone())));
    }
    out
}

/// Whose position the words at `range` of a clause are: the innermost bracket around them that says so.
pub fn holder(clause: &Clause, range: CharRange) -> Option<&str> {
    let of = |m: &'_ crate::draft::Mark| match &m.kind {
        MarkKind::Bracketed { by: Some(_), .. } => m.range.contains(range),
        _ => false,
    };
    let innermost = clause.marks.iter().filter(|m| of(m)).min_by_key(|m| m.range.len())?;
    match &innermost.kind {
        MarkKind::Bracketed { by, .. } => by.as_deref(),
        _ => None,
    }
}

/// No more brackets of a clause than these are looked at.
const MANY: usize = 200;

/// Every bracketed stretch with its words, folded.
fn bracketed(side: &[Read<'_>]) -> Vec<(Stretch, Vec<String>)> {
    let mut out = Vec::new();
    for (clause, (draft, c)) in side.iter().enumerate() {
        for mark in draft.marks.iter().filter(|m| matches!(m.kind, MarkKind::Bracketed { .. })).take(MANY) {
            let inside = |w: &&Word<'_>| mark.range.contains(w.range) && !is_bracket(w);
            let words: Vec<String> = c.words.iter().filter(inside).map(|w| w.fold().to_owned()).collect();
            if !words.is_empty() {
                let MarkKind::Bracketed { by, .. } = &mark.kind else { continue };
                out.push((Stretch { clause, range: mark.range, by: by.clone() }, words));
            }
        }
    }
    out
}

/// Where a side has these words one after the other, whatever brackets stand among them.
fn find(words: &[String], side: &[Read<'_>]) -> Option<Stretch> {
    for (clause, (_, c)) in side.iter().enumerate() {
        let plain: Vec<&Word<'_>> = c.words.iter().filter(|w| !is_bracket(w)).collect();
        let at = plain.windows(words.len()).find(|run| run.iter().zip(words).all(|(w, f)| w.fold() == f));
        if let Some([first, ..]) = at
            && let Some(last) = at.and_then(<[_]>::last)
        {
            return Some(Stretch { clause, range: CharRange { start: first.range.start, end: last.range.end }, by: None });
        }
    }
    None
}

fn is_bracket(word: &Word<'_>) -> bool {
    matches!(word.text, "[" | "]")
}
