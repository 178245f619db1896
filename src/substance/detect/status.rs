//! Status: recognised, frozen, occupied, demilitarised, and what kind of line or zone it is.

use super::{Fact, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::ClauseText;

/// Finds words of status in clauses that are about territory, force or recognition; elsewhere
/// they mean other things (a flat is occupied, a fee is frozen).
pub fn detect(c: &ClauseText<'_>, topics: &[Topic]) -> Vec<Fact> {
    let fitting = topics.iter().any(|t| {
        matches!(
            t,
            Topic::Territory
                | Topic::Sovereignty
                | Topic::NonAggression
                | Topic::Alliances
                | Topic::Nuclear
                | Topic::Assets
                | Topic::Ceasefire
        )
    });
    if !fitting {
        return Vec::new();
    }
    let own = topics.contains(&Topic::Territory).then_some(Topic::Territory);
    let facts = c.of(List::Statuses).iter().filter(|h| c.lexicon.key(h) != "idiom").map(|h| {
        let key = c.lexicon.key(h);
        Fact::new(c, FindingKind::Status, h.first, h.end, key).named(key).about(own)
    });
    without_overlap(facts.collect())
}
