//! Keeping only what is about some topics.

use super::Comparison;
use crate::substance::Topic;

/// The same comparison with only the rows, changes, findings and terms of `topics`; all of it when
/// `topics` is empty. Rows keep their index, so that `r7` is `r7` with and without a filter.
#[must_use]
pub fn by_topics(comparison: &Comparison, topics: &[Topic]) -> Comparison {
    let mut kept = comparison.clone();
    if topics.is_empty() {
        return kept;
    }
    kept.findings.retain(|f| f.topic.is_some_and(|t| topics.contains(&t)));
    kept.terms.retain(|t| topics.contains(&t.topic));
    let wanted = |index: usize, kept: &Comparison| {
        kept.row_topics.get(index).is_some_and(|all| all.iter().any(|t| topics.contains(t)))
            || kept.findings.iter().any(|f| f.row == index)
    };
    let rows = kept.rows.iter().filter(|r| wanted(r.index, &kept)).cloned().collect();
    let changes = kept.changes.iter().filter(|c| wanted(c.row, &kept)).cloned().collect();
    kept.rows = rows;
    kept.changes = changes;
    kept
}
