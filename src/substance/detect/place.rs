//! Places by one key for all spellings; a place's name inside an installation's or an
//! instrument's is none (the Minsk agreements, a nuclear power plant).

use super::{Fact, Topic, inside, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText};
use crate::text::{CharRange, TokenKind};

/// Finds places: those of the lists, and names beside a word for a kind of place ("X Oblast").
pub fn detect(c: &ClauseText<'_>, topics: &[Topic]) -> Vec<Fact> {
    let taken: Vec<CharRange> =
        [List::Instruments, List::Sites].into_iter().flat_map(|l| c.of(l)).map(|h| c.range(h.first, h.end)).collect();
    let land = topics.contains(&Topic::Territory).then_some(Topic::Territory);
    let water = topics.contains(&Topic::Navigation).then_some(Topic::Navigation);
    let mut facts = Vec::new();
    for (list, own) in [(List::Places, land), (List::Waters, water), (List::Parties, land)] {
        for hit in c.of(list) {
            let key = c.lexicon.key(hit);
            let (key, capital) = key.strip_suffix('!').map_or((key, false), |k| (k, true));
            // A state or a capital that acts is an actor; it is a place where something happens in it.
            let placed = list != List::Parties && !capital || located(c, hit.first, capital);
            if placed && list_name(key) && !inside(c, hit.first, hit.end, &taken) {
                let (first, end) = with_kind(c, hit.first, hit.end);
                // A sea never becomes a spit of land: the one goes and the other comes.
                let class = if list == List::Waters { "water" } else { "place" };
                facts.push(Fact::new(c, FindingKind::Place, first, end, key).named(key).in_class(class).about(own));
            }
        }
    }
    // An installation is a place of its own kind: a dam never answers a town.
    for hit in c.of(List::Sites) {
        let key = c.lexicon.key(hit);
        if !key.starts_with('-') {
            facts.push(Fact::new(c, FindingKind::Place, hit.first, hit.end, key).named(key).in_class("site"));
        }
    }
    facts.extend(unlisted(c, &taken).into_iter().map(|f| f.about(land)));
    without_overlap(facts)
}

/// Groups ("the parties", NATO) are no places: their keys bear a sign.
fn list_name(key: &str) -> bool {
    !key.starts_with(['~', '+'])
}

/// Whether the word before says that something is there.
fn located(c: &ClauseText<'_>, first: usize, capital: bool) -> bool {
    let before = c.fold_before(first);
    let inside = matches!(before, "in" | "into" | "within" | "inside" | "outside" | "en" | "в" | "у" | "dans");
    let at = matches!(before, "at" | "near" | "around" | "on" | "over" | "à" | "bei");
    // "at Moscow or St Petersburg": the first of a chain says it for all
    inside || capital && at
}

/// The word for a kind of place that belongs to the name: "Donetsk Oblast".
fn with_kind(c: &ClauseText<'_>, first: usize, end: usize) -> (usize, usize) {
    let after = c.at(List::PlaceWords, end).filter(|(_, k)| *k == "after" || *k == "both");
    (first, after.map_or(end, |(h, _)| h.end))
}

/// Names that no list has: "X Oblast", "the city of X".
fn unlisted(c: &ClauseText<'_>, taken: &[CharRange]) -> Vec<Fact> {
    let name = |i: usize| {
        c.word(i).is_some_and(|w| w.kind == TokenKind::Word && w.known.case >= Case::Initial && w.known.fold.len() > 2)
            && c.at(List::FunctionWords, i).is_none()
            && c.at(List::PlaceWords, i).is_none()
    };
    let known = |i: usize| {
        [List::Places, List::Waters, List::Parties, List::Actors]
            .into_iter()
            .any(|l| c.of(l).iter().any(|h| h.first <= i && i < h.end))
    };
    let mut out = Vec::new();
    let mut add = |name_first: usize, name_end: usize, first: usize, end: usize| {
        let key = (name_first..name_end).map(|i| c.fold(i)).collect::<Vec<_>>().join(" ");
        if !key.is_empty() && !inside(c, first, end, taken) && !(name_first..name_end).any(known) {
            let printed = c.cut(c.range(name_first, name_end));
            out.push(Fact::new(c, FindingKind::Place, first, end, key).named(printed.to_owned()).in_class("place"));
        }
    };
    for hit in c.of(List::PlaceWords) {
        let kind = c.lexicon.key(hit);
        let capital = c.word(hit.first).is_some_and(|w| w.known.case >= Case::Initial);
        if matches!(kind, "after" | "both") && capital {
            // A name of one or two words before, not the sentence's first word by its capital alone.
            let mut start = hit.first;
            while start > 0
                && hit.first - start < 2
                && name(start - 1)
                && c.word(start).is_some_and(|w| w.spaced)
                && !c.word(start).is_some_and(|w| w.broken)
            {
                start -= 1;
            }
            if start < hit.first {
                add(start, hit.first, start, hit.end);
            }
        }
        if matches!(kind, "before" | "both") && c.fold(hit.end) == "of" {
            // "the districts of X, Y and Z"
            let mut start = hit.end + 1;
            loop {
                let mut end = start;
                while end < start + 3 && name(end) && !(end > start && c.word(end).is_some_and(|w| w.broken)) {
                    end += 1;
                }
                if end == start {
                    break;
                }
                add(start, end, start, end);
                let comma = end + usize::from(c.fold(end) == ",");
                let joined = comma + usize::from(matches!(c.fold(comma), "and" | "or" | "und" | "et" | "і" | "та" | "и"));
                if joined == end {
                    break;
                }
                start = joined;
            }
        }
    }
    out
}
