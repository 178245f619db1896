//! Negations, prohibitions, and the freedoms that a doubled negation gives.

use super::{Fact, NEARBY, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText};
use crate::text::{TokenKind, stem};

/// Name of a negation that neither forbids nor denies all: it may only be another way of saying it.
pub const BARE: &str = "bare";

/// Finds what denies, forbids or frees. Idioms (`no later than`, `not only`) are in the list to be
/// passed over. The fact's words take in the verb, so that they can be quoted.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let facts = c.of(List::Negation).iter().filter_map(|h| {
        let key = c.lexicon.key(h);
        if key == "idiom" {
            return None;
        }
        let before = c.before(List::Obligation, h.first).map(|(m, _)| m.first);
        let over = c.over(List::Obligation, h.first, h.end).map(|m| m.first);
        let first = before.or(over).map_or(h.first, |m| m.min(h.first));
        let (end, verb) = with_verb(c, h.end);
        // A negation by itself may only be another way of saying it; what denies or binds does not.
        let binding = before.is_some()
            || over.is_some()
            || key != "negation"
            || matches!(c.fold(h.first), "no" | "none" | "neither" | "never");
        let sense = if key == "freedom" { "freedom" } else { "denial" };
        let mut fact = Fact::new(c, FindingKind::Polarity, first, end, format!("{sense} {verb}"))
            .named(if (before.is_some() || over.is_some()) && sense == "denial" { "prohibition" } else { key });
        fact.keys.push(format!("{NEARBY}{sense}"));
        if !binding {
            BARE.clone_into(&mut fact.name);
        }
        Some(fact)
    });
    without_overlap(facts.collect())
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
    let verb = stem(c.fold(end));
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
