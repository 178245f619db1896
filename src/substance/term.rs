//! One fact followed through all drafts: the rows of the terms table.

use super::detect::{Fact, qualifies};
use super::words::ClauseText;
use super::{FindingKind, Qualifier, Term, TermValue, Topic, summary};

/// The facts of one draft in one row, each with its clause's words.
pub type Cell<'f, 'a> = Vec<(&'f Fact, &'f ClauseText<'a>)>;

/// The terms of a row: quantities of one kind and class that the drafts give in the same order.
/// `cells` are the drafts' facts of every kind, `topics` the row's.
pub fn terms(cells: &[Cell<'_, '_>], topics: &[Topic]) -> Vec<Term> {
    let mut out: Vec<(FindingKind, String, Term)> = Vec::new();
    for (draft, cell) in cells.iter().enumerate() {
        let mut used: Vec<usize> = Vec::new();
        for (fact, c) in cell.iter().filter(|(f, _)| is_term(f)) {
            let Some(topic) = fact.topic.or_else(|| topics.first().copied()) else { continue };
            let value = TermValue { mention: fact.mention.clone(), qualifiers: qualifiers(fact, c, cell) };
            // The first of this kind and class that this draft has not yet given a value.
            let fits = |(n, (kind, class, term)): (usize, &(FindingKind, String, Term))| {
                (*kind == fact.kind && *class == fact.class && !used.contains(&n)).then_some((n, term.label.clone()))
            };
            match out.iter().enumerate().find_map(fits) {
                Some((n, _)) => {
                    used.push(n);
                    if let Some((.., term)) = out.get_mut(n) {
                        if let Some(slot) = term.values.get_mut(draft) {
                            *slot = Some(value);
                        }
                        let label = summary::label(fact, c);
                        if label.len() > term.label.len() {
                            term.label = label;
                        }
                    }
                }
                None => {
                    let mut values = vec![None; cells.len()];
                    if let Some(slot) = values.get_mut(draft) {
                        *slot = Some(value);
                    }
                    used.push(out.len());
                    out.push((fact.kind, fact.class.clone(), Term { topic, label: summary::label(fact, c), values }));
                }
            }
        }
    }
    out.into_iter().map(|(.., term)| term).collect()
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
