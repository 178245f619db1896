//! Status: recognised, frozen, occupied, demilitarised, what kind of line or zone it is; and whether a
//! state of things comes about, lasts or ends (to be, to become, to remain).

use super::{Fact, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::ClauseText;

/// Begins the class of the words of being, becoming and remaining; what is, becomes or remains ends it.
const STANDING: &str = "standing ";

/// Finds words of status. They count where a change is about territory, force or recognition;
/// elsewhere they mean other things (a flat is occupied, a fee is frozen). Words of being, becoming and
/// remaining count everywhere, but only answer one another.
pub fn detect(c: &ClauseText<'_>, topics: &[Topic]) -> Vec<Fact> {
    let own = topics.contains(&Topic::Territory).then_some(Topic::Territory);
    let mut facts = Vec::new();
    for hit in c.of(List::Standing) {
        let key = c.lexicon.key(hit);
        // "will be a non-nuclear state", "stay a non-nuclear state": of the same thing
        let solid = |i: &usize| c.at(List::FunctionWords, *i).is_none() && c.word(*i).is_some_and(|w| !w.is_stop());
        let of = (hit.end..hit.end + 4).find(solid).map(|i| c.sense(i)).unwrap_or_default();
        let class = format!("{STANDING}{of}");
        facts.push(Fact::new(c, FindingKind::Status, hit.first, hit.end, key).in_class(class).only_answering());
    }
    for hit in c.of(List::Statuses).iter().filter(|h| c.lexicon.key(h) != "idiom") {
        let key = c.lexicon.key(hit);
        let (class, name) = key.split_once('/').unwrap_or(("", key));
        let fact = match denial(c, hit.first) {
            Some(first) => {
                let denied = format!("not {name}");
                Fact::new(c, FindingKind::Status, first, hit.end, denied.as_str()).named(denied.clone())
            }
            None => Fact::new(c, FindingKind::Status, hit.first, hit.end, name).named(name),
        };
        let fact = fact.in_class(class).about(own);
        // what kind of line it is only matters against another kind
        facts.push(if class == "line" { fact.only_answering() } else { fact });
    }
    without_overlap(facts)
}

/// Whether it only tells that something is, becomes or remains.
pub fn only_lasts(fact: &Fact) -> bool {
    fact.class.starts_with(STANDING)
}

/// Whether a word of status says what it seems to where a change is about these topics.
pub fn counts(fact: &Fact, topics: &[Topic]) -> bool {
    only_lasts(fact)
        || topics.iter().any(|t| {
            matches!(
                t,
                Topic::Territory
                    | Topic::Sovereignty
                    | Topic::NonAggression
                    | Topic::Alliances
                    | Topic::Nuclear
                    | Topic::Assets
                    | Topic::Ceasefire
                    | Topic::Integration
            )
        })
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
