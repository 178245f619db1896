//! Status that a draft tells by its type: bold is agreed, yellow is disputed.
//!
//! In: a draft whose clauses bear marks of their type. Out: which looks it has, for the user to say
//! what each means; and the same draft with the status that such a legend gives its clauses.

use crate::draft::{Clause, Draft, MarkKind};

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

/// The draft with the status of its clauses by a legend; the first look that a clause has tells it.
pub fn by_legend(draft: &Draft, legend: &[(MarkKind, String)]) -> Draft {
    let mut out = draft.clone();
    for clause in &mut out.clauses {
        let said = legend.iter().find(|(look, _)| has(clause, look)).map(|(_, status)| status.clone());
        clause.status = said;
    }
    out
}

/// Whether nine in ten of a clause's characters have a look.
fn has(clause: &Clause, look: &MarkKind) -> bool {
    let marked: u32 = clause.marks.iter().filter(|m| m.kind == *look).map(|m| m.range.end - m.range.start).sum();
    let all = crate::text::char_len(&clause.text) as u32;
    all > 0 && marked * 10 >= all * 9
}
