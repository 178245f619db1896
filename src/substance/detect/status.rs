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
        match denial(c, h.first) {
            Some(first) => {
                let denied = format!("not {key}");
                Fact::new(c, FindingKind::Status, first, h.end, denied.as_str()).named(&denied).about(own)
            }
            None => Fact::new(c, FindingKind::Status, h.first, h.end, key).named(key).about(own),
        }
    });
    without_overlap(facts.collect())
}

/// Words that lead from a negation to the status that it denies: "not forced into neutrality".
const LINKS: &[&str] = &["forced", "become", "remain", "considered", "regarded", "deemed", "treated", "declared"];

/// Where a negation begins that denies the status at `status`: only linking words stand between.
/// "Shall not enter the demilitarised zone" denies the entry and not the status.
fn denial(c: &ClauseText<'_>, status: usize) -> Option<usize> {
    let (sentence, _) = c.sentence(status);
    let negations = c.within(List::Negation, sentence, status);
    let last = negations.iter().rfind(|n| c.lexicon.key(n) != "idiom" && n.end <= status)?;
    let links = |i: usize| c.at(List::FunctionWords, i).is_some() || LINKS.contains(&c.fold(i));
    (last.end..status).all(links).then_some(last.first)
}
