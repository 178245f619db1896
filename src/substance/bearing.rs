//! Which topics a clause bears, by the cues of the lists.
//!
//! A `cue` is enough by itself, a `weak` cue needs another; a `not` phrase covers the cues in it
//! ("enter into force" is no force). For a sub-clause its parent's topic is a weak cue too, and one
//! without a cue of its own bears its parent's topics.

use super::detect::Fact;
use super::lexicon::{Hit, List};
use super::words::{ClauseText, Word};
use super::{FindingKind, Topic};
use crate::text::CharRange;

/// The topics whose cues stand in a clause's heading and text, in the contract's order; the
/// parent's where there are none.
pub fn topics(texts: &[&ClauseText<'_>], parent: &[Topic]) -> Vec<Topic> {
    let added = texts.first().into_iter().flat_map(|c| c.lexicon.own.iter().copied().map(Topic::Own));
    let own: Vec<Topic> = Topic::ALL.into_iter().chain(added).filter(|t| bears(*t, texts, parent.contains(t))).collect();
    if own.is_empty() { parent.to_vec() } else { own }
}

/// `inherited`: the parent bears the topic, which counts as a weak cue.
fn bears(topic: Topic, texts: &[&ClauseText<'_>], inherited: bool) -> bool {
    let mut weak: Vec<u32> = Vec::new();
    for c in texts {
        for hit in c.lexicon.list_of(topic).map_or(&[][..], |list| c.of(list)) {
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
        weak.extend(place.map(|_| u32::MAX));
    }
    weak.sort_unstable();
    weak.dedup();
    weak.len() + usize::from(inherited) >= 2
}

/// The topic that a fact's own words name, if one of its clause's topics does; for a qualification or
/// an actor the one that the words around it name, since it narrows or does what they promise.
pub fn named_in(c: &ClauseText<'_>, fact: &Fact, among: &[Topic]) -> Option<Topic> {
    let (first, end) = fact.words;
    let around = matches!(fact.kind, FindingKind::Condition | FindingKind::Actor);
    let (sentence, stop) = if around { c.sentence(first) } else { (first, end) };
    // "NATO" names the topic itself; the words of a qualification only what it depends on
    let own = fact.kind != FindingKind::Condition;
    let here = |h: &Hit| sentence <= h.first && h.end <= stop && (own || h.end <= first || end <= h.first);
    let names = |t: &Topic, strong: bool| {
        let cue = |h: &Hit| match c.lexicon.key(h) {
            "cue" => true,
            "weak" => !strong,
            _ => false,
        };
        c.lexicon.list_of(*t).is_some_and(|list| c.of(list).iter().any(|h| cue(h) && here(h)))
    };
    let named = |strong: bool| among.iter().copied().find(|t| names(t, strong));
    if around { named(true).or_else(|| named(false)) } else { named(false) }
}

/// The topic that the phrase around a stretch of words names, if one of its clause's topics does.
pub fn named_around(c: &ClauseText<'_>, range: CharRange, among: &[Topic]) -> Option<Topic> {
    let at = c.words.partition_point(|w| w.range.start < range.start);
    let stop = |i: &usize| c.word(*i).is_none_or(Word::is_stop);
    let first = (0..at).rev().find(stop).map_or(0, |i| i + 1);
    let end = (at..c.words.len()).find(stop).unwrap_or(c.words.len());
    let cue = |list: List| c.within(list, first, end).iter().any(|h| c.lexicon.key(h) == "cue");
    let named = |t: &Topic| c.lexicon.list_of(*t).is_some_and(cue);
    among.iter().copied().find(named)
}
