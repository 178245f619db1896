//! Status that a draft tells by its type: bold is agreed, yellow is disputed.
//!
//! A draft whose clauses bear marks of their type has looks; the user says what each means, and that is
//! the status of the clauses.

use super::{Clause, Draft, MarkKind};

/// Whether a kind of mark is a look that a legend may explain.
fn is_look(kind: &MarkKind) -> bool {
    matches!(kind, MarkKind::Bold | MarkKind::Struck | MarkKind::Highlighted(_))
}

/// The looks that clauses of a draft have as a whole, with the number of these clauses, in the order
/// in which they come first. Where every clause has a look it tells nothing, and is left out.
pub fn looks(draft: &Draft) -> Vec<(MarkKind, usize)> {
    let mut out: Vec<(MarkKind, usize)> = Vec::new();
    let clauses = || draft.clauses.iter().filter(|c| !c.text.is_empty());
    for clause in clauses() {
        for mark in clause.marks.iter().filter(|m| is_look(&m.kind)) {
            if !out.iter().any(|(kind, _)| *kind == mark.kind) {
                out.push((mark.kind.clone(), clauses().filter(|c| has(c, &mark.kind)).count()));
            }
        }
    }
    let all = clauses().count();
    out.retain(|(_, count)| (1..all).contains(count));
    out
}

/// What each look of a draft says as its clauses stand: the status that all of the clauses have that
/// have the look, or no words.
pub fn legend(draft: &Draft) -> Vec<(MarkKind, String)> {
    let said = |look: &MarkKind| {
        let mut all = draft.clauses.iter().filter(|c| has(c, look)).map(|c| c.status.as_deref().unwrap_or_default());
        let first = all.next().unwrap_or_default();
        if all.all(|other| other == first) { first.to_owned() } else { String::new() }
    };
    looks(draft).into_iter().map(|(look, _)| (said(&look), look)).map(|(said, look)| (look, said)).collect()
}

/// Gives the clauses of a draft the status that a legend says their looks mean: the first look of the
/// legend that a clause has tells it, and without words it means none. Clauses with none of these
/// looks keep what is said of them.
pub fn apply_legend(draft: &mut Draft, legend: &[(MarkKind, String)]) {
    for clause in &mut draft.clauses {
        if let Some((_, said)) = legend.iter().find(|(look, _)| has(clause, look)) {
            clause.status = Some(said.trim().to_owned()).filter(|said| !said.is_empty());
        }
    }
}

/// Whether nine in ten of a clause's characters have a look.
fn has(clause: &Clause, look: &MarkKind) -> bool {
    let marked: u32 = clause.marks.iter().filter(|m| m.kind == *look).map(|m| m.range.end - m.range.start).sum();
    let all = crate::text::char_len(&clause.text) as u32;
    all > 0 && marked * 10 >= all * 9
}
