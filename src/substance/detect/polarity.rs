//! Negations, prohibitions, the freedoms that a doubled negation gives; and whether a number is a
//! highest or a lowest value.

use super::{Fact, NEARBY, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText, Word};
use crate::text::TokenKind;

/// Name of a negation that neither forbids nor denies all: it may only be another way of saying it.
pub const BARE: &str = "bare";

/// Class of the words that make a number a highest or a lowest value.
pub const BOUND: &str = "bound";

/// Class of the acts that are denied, forbidden or free.
const ACT: &str = "act";

/// How far before a number the words stand that bound it, and after a denial the number it turns
/// into a bound.
const BOUND_REACH: usize = 8;

/// Finds what denies, forbids or frees, and what bounds a number. Idioms (`no later than`,
/// `not only`) are in the list to be passed over. The fact's words take in the verb, so that they
/// can be quoted.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let bounds = bounds(c);
    let denials = c.of(List::Negation).iter().filter_map(|h| {
        let mut key = c.lexicon.key(h);
        // "not limited to 600,000" frees, "not limited to the following" says nothing
        let counted = || c.quantities().binary_search_by_key(&h.end, |q| q.first).is_ok();
        if let Some(sense) = key.strip_suffix('?') {
            key = if counted() { sense } else { "idiom" };
        }
        if key == "idiom" || bounded_by(c, h.end).is_some() {
            return None;
        }
        if let Some(sense) = key.strip_prefix('~') {
            // "May 2025" and what is denied of everyone free nobody.
            let month = c.at(List::Months, h.first).is_some() && c.dates().iter().any(|d| d.first <= h.first && h.first < d.end);
            if month || super::denied(c, h.first) {
                return None;
            }
            let sense = if sense == "freedom" { "freedom" } else { "denial" };
            let plain = c.at(List::FunctionWords, h.end).is_none();
            let (end, verb) = if plain { with_verb(c, h.end) } else { (h.end, String::new()) };
            let mut fact = Fact::new(c, FindingKind::Polarity, h.first, end, format!("{sense} {verb}")).in_class(ACT);
            fact.keys.push(format!("{NEARBY}{sense}"));
            return Some(fact.named(sense).only_answering());
        }
        let before = c.before(List::Obligation, h.first).map(|(m, _)| m.first);
        let over = c.over(List::Obligation, h.first, h.end).map(|m| m.first);
        let mut first = before.or(over).map_or(h.first, |m| m.min(h.first));
        let (end, verb) = match around_verb(c, h.first) {
            Some((opened, verb)) => {
                first = opened;
                (h.end, verb)
            }
            None => with_verb(c, h.end),
        };
        // A negation by itself may only be another way of saying it; what denies or binds does not.
        let binding = before.is_some()
            || over.is_some()
            || key != "negation"
            || matches!(c.fold(h.first), "no" | "none" | "neither" | "never" | "nobody" | "nothing" | "nowhere");
        let sense = if key == "freedom" { "freedom" } else { "denial" };
        // "no restrictions | on the …": what frees is told in full
        let end = if sense == "freedom" && c.at(List::FunctionWords, h.end).is_some() { h.end } else { end };
        let mut fact = Fact::new(c, FindingKind::Polarity, first, end, format!("{sense} {verb}"))
            .named(if (before.is_some() || over.is_some()) && sense == "denial" { "prohibition" } else { key })
            .in_class(ACT);
        fact.keys.push(format!("{NEARBY}{sense}"));
        if !binding {
            fact.name = BARE.into();
        }
        Some(fact)
    });
    let mut facts: Vec<Fact> = denials.collect();
    facts.extend(bounds);
    without_overlap(facts)
}

/// What bounds the numbers: "no more than" and "limited to" are a highest value, "at least" a
/// lowest, "more than" neither until a denial turns it into a highest.
fn bounds(c: &ClauseText<'_>) -> Vec<Fact> {
    let limits = c.of(List::Limits);
    let mut out = Vec::new();
    for q in c.quantities().iter().filter(|_| !limits.is_empty()) {
        let low = q.first.saturating_sub(BOUND_REACH);
        let Some(hit) = c.within(List::Limits, low, q.first).last() else { continue };
        let cut = |i: usize| c.word(i).is_some_and(|w| matches!(w.text, ";" | "." | ":") || w.kind == TokenKind::Number);
        if (hit.end..q.first).any(cut) {
            continue;
        }
        let turned = || {
            (hit.first.saturating_sub(BOUND_REACH)..hit.first).any(|i| {
                c.at(List::Negation, i).is_some_and(|(_, k)| k == "negation")
                    && !(i..hit.first).any(|j| c.word(j).is_some_and(Word::is_stop))
            })
        };
        let sense = match c.lexicon.key(hit) {
            "cap" | "deadline" => "cap",
            "over" if turned() => "cap",
            "floor" | "earliest" => "floor",
            "under" if turned() => "floor",
            _ => continue,
        };
        let fact = Fact::new(c, FindingKind::Polarity, hit.first, hit.end, format!("bound {sense}"));
        out.push(fact.in_class(BOUND).only_answering());
    }
    out
}

/// The number that a denial turns into a bound: "no Party may keep more than 200".
fn bounded_by(c: &ClauseText<'_>, after: usize) -> Option<usize> {
    let limits = c.within(List::Limits, after, after + BOUND_REACH);
    let hit = limits.iter().find(|h| matches!(c.lexicon.key(h), "over" | "under"))?;
    // "missiles with a range of more than 300 km" are forbidden, not bounded
    let parted =
        |i: usize| matches!(c.fold(i), "with" | "of" | "that" | "which" | "whose" | "having" | "for" | "from" | "in" | "at");
    let stopped = (after..hit.first).any(|i| parted(i) || c.word(i).is_some_and(Word::is_stop));
    let number = c.quantities().iter().find(|q| q.first >= hit.end && q.first <= hit.end + 2)?;
    (!stopped).then_some(number.first)
}

/// French: the verb stands between "ne" and "pas". The word that opens the denial and the verb's stem.
fn around_verb(c: &ClauseText<'_>, second: usize) -> Option<(usize, String)> {
    if c.lexicon.code != "fr" {
        return None;
    }
    let opens =
        |i: usize| c.word(i).is_some_and(|w| matches!(w.text, "ne" | "Ne") || w.text.starts_with("n'") || w.text.starts_with("n’"));
    let first = (second.saturating_sub(4)..second).rev().find(|i| opens(*i))?;
    let verb = if c.fold(first) == "ne" { first + 1 } else { first };
    Some((first, c.stem(verb).to_owned()))
}

/// The end of the words after a negation up to its first word of substance and the names that
/// follow it, and that word's stem.
fn with_verb(c: &ClauseText<'_>, start: usize) -> (usize, String) {
    let plain = |i: usize| c.word(i).is_some_and(|w| w.kind == TokenKind::Word && !w.broken);
    let hollow = |i: usize| c.at(List::FunctionWords, i).is_some();
    let mut end = start;
    while plain(end) && hollow(end) && end < start + 3 {
        end += 1;
    }
    if !plain(end) || hollow(end) {
        return (start, String::new());
    }
    let verb = c.sense(end);
    end += 1;
    // "no security guarantee": a thing may have several words, an act has one
    let thing = matches!(c.fold_before(start), "no" | "neither");
    while thing && plain(end) && !hollow(end) && c.at(List::Obligation, end).is_none() && end < start + 3 {
        end += 1;
    }
    while plain(end) && c.word(end).is_some_and(|w| w.known.case >= Case::Initial) {
        end += 1;
    }
    (end, verb)
}
