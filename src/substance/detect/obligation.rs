//! How strongly a clause binds: the bands of the list, 5 (shall) to 0 (depends on).

use super::{Fact, Topic, denied};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::ClauseText;

/// Finds the words of obligation. They only answer one another: that a clause is told without
/// such a word is no finding.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    c.of(List::Obligation)
        .iter()
        .filter(|h| {
            // "May 2025" and "the will of the people" bind nobody.
            let month = c.at(List::Months, h.first).is_some() && c.dates().iter().any(|d| d.first <= h.first && h.first < d.end);
            let noun =
                matches!(c.fold_before(h.first), "the" | "a" | "free" | "its" | "their" | "this" | "of") && h.end == h.first + 1;
            !month && !noun
        })
        .filter(|h| c.lexicon.key(h) != "-")
        .map(|h| {
            // "No Party may": what is denied of everyone is forbidden.
            let band = c.lexicon.key(h);
            let band = if band == "2" && denied(c, h.first) { "5" } else { band };
            Fact::new(c, FindingKind::Obligation, h.first, h.end, band).in_class("band").only_answering()
        })
        .collect()
}
