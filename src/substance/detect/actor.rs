//! Actors: states, organisations, bodies, by one key for all their names.

use super::{Fact, Topic, inside, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::ClauseText;
use crate::text::CharRange;

/// Finds actors. Those whose key begins with `~` (the parties) or `+` (a working group, a council)
/// only answer another in the same place; by themselves they say too little. A body never answers
/// a state.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let taken: Vec<CharRange> = [List::Instruments, List::Sites, List::Currencies]
        .into_iter()
        .flat_map(|l| c.of(l))
        .map(|h| c.range(h.first, h.end))
        .collect();
    let mut facts = Vec::new();
    for list in [List::Actors, List::Parties] {
        for hit in c.of(list).iter().filter(|h| !inside(c, h.first, h.end, &taken)) {
            let key = c.lexicon.key(hit);
            let name = key.trim_start_matches(['~', '+']);
            let fact = Fact::new(c, FindingKind::Actor, hit.first, hit.end, name).named(name);
            let fact = if key.starts_with('+') { fact.in_class("body") } else { fact };
            facts.push(if name == key { fact } else { fact.only_answering() });
        }
    }
    without_overlap(facts)
}
