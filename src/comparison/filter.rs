//! Keeping only what is about some topics.

use std::collections::BTreeSet;

use super::Comparison;
use crate::substance::Topic;

/// The same comparison with only the rows, changes, findings and terms of `topics`; all of it when
/// `topics` is empty. Rows keep their index, so that `r7` is `r7` with and without a filter. Drafts
/// and links stay whole: a link says what answers what, not what is talked about.
#[must_use]
pub fn by_topics(comparison: &Comparison, topics: &[Topic]) -> Comparison {
    let mut kept = comparison.clone();
    if topics.is_empty() {
        return kept;
    }
    kept.findings.retain(|f| f.topic.is_some_and(|t| topics.contains(&t)));
    kept.terms.retain(|t| t.topic.is_some_and(|t| topics.contains(&t)));
    let found: BTreeSet<usize> = kept.findings.iter().map(|f| f.row).collect();
    let about = |row: usize| comparison.row_topics.get(row).is_some_and(|all| all.iter().any(|t| topics.contains(t)));
    let wanted = |row: usize| found.contains(&row) || about(row);
    kept.rows.retain(|r| wanted(r.index));
    kept.changes.retain(|c| wanted(c.row));
    kept
}
