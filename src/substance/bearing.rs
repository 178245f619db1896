//! Which topics a clause bears, by the cues of the lists.
//!
//! A `cue` is enough by itself, a `weak` cue needs another; a `not` phrase covers the cues in it
//! ("enter into force" is no force). For a sub-clause its parent's topic is a weak cue too, and one
//! without a cue of its own bears its parent's topics.

use super::Topic;
use super::lexicon::List;
use super::words::ClauseText;

/// The topics whose cues stand in a clause's heading and text, in the contract's order; the
/// parent's where there are none.
pub fn topics(texts: &[&ClauseText<'_>], parent: &[Topic]) -> Vec<Topic> {
    let own: Vec<Topic> = Topic::ALL.into_iter().filter(|t| bears(*t, texts, parent.contains(t))).collect();
    if own.is_empty() { parent.to_vec() } else { own }
}

/// `inherited`: the parent bears the topic, which counts as a weak cue.
fn bears(topic: Topic, texts: &[&ClauseText<'_>], inherited: bool) -> bool {
    let mut weak: Vec<usize> = Vec::new();
    for c in texts {
        for hit in c.of(List::Topic(topic)) {
            match c.lexicon.key(hit) {
                "cue" => return true,
                "weak" if !weak.contains(&hit.form) => weak.push(hit.form),
                _ => {}
            }
        }
        // A place by itself may be where a committee meets; with another cue it is territory.
        let place = match topic {
            Topic::Territory => c.of(List::Places).first(),
            Topic::Navigation => c.of(List::Waters).first(),
            _ => None,
        };
        weak.extend(place.map(|_| usize::MAX));
    }
    weak.sort_unstable();
    weak.dedup();
    weak.len() + usize::from(inherited) >= 2
}

/// The topic that a fact's own words name, if one of its clause's topics does.
pub fn named_in(c: &ClauseText<'_>, words: (usize, usize), among: &[Topic]) -> Option<Topic> {
    among
        .iter()
        .copied()
        .find(|t| c.of(List::Topic(*t)).iter().any(|h| c.lexicon.key(h) != "not" && words.0 <= h.first && h.end <= words.1))
}
