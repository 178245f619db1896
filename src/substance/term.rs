//! One fact followed through all drafts: the rows of the terms table.

use super::detect::{Fact, qualifies};
use super::words::ClauseText;
use super::{FindingKind, Qualifier, Term, TermValue, Topic, summary};

/// The facts of one draft in one row, each with its clause's words.
pub type Cell<'f, 'a> = Vec<(&'f Fact, &'f ClauseText<'a>)>;

/// The terms of a row: quantities of one kind and class. What the drafts state alike is one term;
/// what they state otherwise is matched in the order in which they state it. `cells` are the
/// drafts' facts of every kind, `topics` the row's.
pub fn terms(cells: &[Cell<'_, '_>], topics: &[Topic]) -> Vec<Term> {
    let mut out: Vec<Followed<'_>> = Vec::new();
    for (draft, cell) in cells.iter().enumerate() {
        let facts: Vec<_> = cell.iter().filter(|(f, _)| is_term(f)).take(MANY).copied().collect();
        let mut places: Vec<Option<usize>> = vec![None; facts.len()];
        let mut used = vec![false; out.len()];
        for alike in [true, false] {
            for ((fact, _), place) in facts.iter().zip(&mut places).filter(|(_, p)| p.is_none()) {
                let fits = |f: &Followed<'_>| f.kind == fact.kind && f.class == fact.class && (!alike || f.says(fact));
                *place = out.iter().zip(&used).position(|(f, used)| !used && fits(f));
                if let Some(slot) = place.and_then(|n| used.get_mut(n)) {
                    *slot = true;
                }
            }
        }
        for ((fact, c), place) in facts.into_iter().zip(places) {
            let Some(topic) = fact.topic.or_else(|| topics.first().copied()) else { continue };
            let label = summary::label(fact, c);
            let n = place.unwrap_or_else(|| {
                let term = Term { topic, label: label.clone(), values: vec![None; cells.len()] };
                out.push(Followed { kind: fact.kind, class: &fact.class, facts: Vec::new(), term });
                out.len() - 1
            });
            let Some(followed) = out.get_mut(n) else { continue };
            followed.facts.push(fact);
            // The draft that says most of it names it.
            if label.len() > followed.term.label.len() {
                followed.term.label = label;
            }
            if let Some(slot) = followed.term.values.get_mut(draft) {
                *slot = Some(TermValue { mention: fact.mention.clone(), qualifiers: qualifiers(fact, c, cell) });
            }
        }
    }
    out.into_iter().map(|f| f.term).collect()
}

/// No row has more terms than this from one draft: a table of figures is no list of terms.
const MANY: usize = 200;

/// A term while it is followed from draft to draft.
struct Followed<'f> {
    kind: FindingKind,
    class: &'f str,
    facts: Vec<&'f Fact>,
    term: Term,
}

impl Followed<'_> {
    fn says(&self, fact: &Fact) -> bool {
        self.facts.iter().any(|f| f.same(fact))
    }
}

fn is_term(fact: &Fact) -> bool {
    matches!(
        fact.kind,
        FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration
    ) && fact.alone
}

/// The qualifications in the fact's own sentence.
fn qualifiers(fact: &Fact, c: &ClauseText<'_>, cell: &Cell<'_, '_>) -> Vec<Qualifier> {
    let (first, end) = c.sentence(fact.words.0);
    let same = |f: &Fact| f.mention.clause == fact.mention.clause && f.kind == FindingKind::Condition;
    cell.iter()
        .filter(|(f, _)| same(f) && first <= f.words.0 && f.words.1 <= end && !qualifies::covers(f, fact))
        .map(|(f, _)| Qualifier { text: f.mention.text.clone(), range: f.mention.range })
        .collect()
}
