//! Actors: states, organisations, bodies by one key for all their names; and whoever the clause itself
//! binds or lets act, listed or not: "the Landlord shall", "by the Committee".

use super::{Fact, Topic, inside, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText};
use crate::text::{CharRange, TokenKind};

/// Finds actors. Those whose key begins with `~` (the parties) or `+` (a working group, a council)
/// only answer another in the same place; by themselves they say too little. A body never answers
/// a state. Whom no list has only answers too.
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
            let fact = fact.in_class(if key.starts_with('+') { "body" } else { "actor" });
            let mut fact = if name == key { fact } else { fact.only_answering() };
            // the first word of a sentence, or before a word of obligation with names alone between
            let starts = c.sentence(hit.first).0 + 1 >= hit.first && c.word(hit.end).is_some_and(|w| w.known.case == Case::Any);
            let bound = (hit.end..hit.end + 5).find(|i| c.at(List::Obligation, *i).is_some());
            let open = |b: usize| (hit.end..b).all(|i| c.word(i).is_some_and(|w| !w.is_stop() || w.text == ","));
            fact.acts = starts || bound.is_some_and(open);
            if fact.alone && guarantees(c, hit.first, hit.end) {
                fact = fact.in_class(GUARANTOR);
            } else if fact.alone && list == List::Actors {
                fact = fact.in_class(BODY);
            }
            facts.push(fact);
        }
    }
    facts.extend(unlisted(c, &taken));
    without_overlap(facts)
}

/// Class of who guarantees, and of organisations: of these one is put for another even where all is said
/// anew, while two states may both be spoken of in one matter.
pub const GUARANTOR: &str = "guarantor";
pub const BODY: &str = "organisation";

/// Whether who stands at `first..end` guarantees something: before a word of guaranteeing with hardly a word
/// between, after it with "by", or right behind it: "the guarantee of the United States", "one from Poland".
fn guarantees(c: &ClauseText<'_>, first: usize, end: usize) -> bool {
    let word = |i: usize| c.over(List::Synonyms, i, i + 1).is_some_and(|h| c.lexicon.key(h) == "guarantee");
    let open = |i: &usize| c.word(*i).is_some_and(|w| w.text == "," || !w.is_stop());
    // "Ukraine receives, or forfeits, the guarantee": who is given one, or loses it, gives none
    let other = |i: usize| c.over(List::Consequences, i, i + 1).is_some();
    let before = (end..end + 6).take_while(|i| open(i) && !other(*i)).any(word);
    let by = (first.saturating_sub(6)..first).any(|i| c.fold(i) == "by") && (first.saturating_sub(10)..first).any(word);
    // "of Ukraine's sovereignty" is what is guaranteed
    let owner = c.word(end.saturating_sub(1)).is_some_and(|w| w.text.ends_with("'s") || w.text.ends_with("’s"));
    let told = |i: usize| word(i) || c.fold(i) == "one" && (c.sentence(i).0..i).any(word);
    let of = (first.saturating_sub(2)..first).rev().find(|i| matches!(c.fold(*i), "of" | "from"));
    before || by || !owner && of.and_then(|i| i.checked_sub(1)).is_some_and(told)
}

/// Lists whose words are no actors, whatever their capitals.
const NO_ACTORS: &[List] = &[
    List::Places,
    List::Waters,
    List::Parties,
    List::Actors,
    List::Months,
    List::References,
    List::HollowWords,
    List::FunctionWords,
];

/// Whoever stands right before a word of obligation, or after "by": its names in capitals, else the
/// one noun ("the panel shall"), unless the clause is in the passive.
fn unlisted(c: &ClauseText<'_>, taken: &[CharRange]) -> Vec<Fact> {
    let word = |i: usize| {
        c.word(i).is_some_and(|w| w.kind == TokenKind::Word && w.known.fold.chars().count() > 2)
            && !NO_ACTORS.iter().any(|l| c.over(*l, i, i + 1).is_some())
            && c.over(List::Obligation, i, i + 1).is_none()
    };
    let name = |i: usize| c.lexicon.code != "de" && word(i) && c.word(i).is_some_and(|w| w.known.case >= Case::Initial);
    let mut out = Vec::new();
    let mut add = |first: usize, end: usize| {
        if first < end && !inside(c, first, end, taken) {
            let key = (first..end).map(|i| c.sense(i)).collect::<Vec<_>>().join(" ");
            let mut fact = Fact::new(c, FindingKind::Actor, first, end, key).in_class("actor").only_answering();
            // "Korran vessels" and "vessels of Korra": names of states without their endings
            let fold = c.fold(first);
            let bare = ["ian", "an", "n"].iter().filter_map(|e| fold.strip_suffix(e)).filter(|b| end == first + 1 && b.len() > 3);
            fact.keys.extend(bare.map(str::to_owned));
            if end == first + 1 {
                fact.keys.push(fold.to_owned());
            }
            out.push(fact);
        }
    };
    for hit in c.of(List::Obligation) {
        let mut first = hit.first;
        while first > 0 && hit.first - first < 3 && name(first - 1) {
            first -= 1;
        }
        let passive = matches!(c.fold(hit.end), "be" | "been") || c.fold(hit.end.saturating_sub(1)) == "be";
        if first == hit.first
            && hit.first > 1
            && !passive
            && word(hit.first - 1)
            && matches!(c.fold(hit.first - 2), "the" | "a" | "an" | "each" | "every")
        {
            first -= 1;
        }
        add(first, hit.first);
    }
    for i in 0..c.words.len() {
        if c.fold(i) == "by" {
            let first = i + 1 + usize::from(matches!(c.fold(i + 1), "the" | "a" | "an" | "each"));
            let mut end = first;
            while end < first + 3 && name(end) {
                end += 1;
            }
            add(first, end);
        }
    }
    out
}
