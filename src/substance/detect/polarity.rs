//! Negations, prohibitions, and the freedoms that a doubled negation gives.

use super::{Fact, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText};
use crate::text::TokenKind;

/// Finds what denies, forbids or frees. Idioms (`no later than`, `not only`) are in the list to be
/// passed over. The fact's words take in the verb, so that they can be quoted.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let facts = c.of(List::Negation).iter().filter_map(|h| {
        let key = c.lexicon.key(h);
        if key == "idiom" {
            return None;
        }
        let modal = c.before(List::Obligation, h.first).map(|(m, _)| m.first);
        let over = c.of(List::Obligation).iter().find(|m| m.first < h.first && h.end <= m.end);
        let first = modal.or(over.map(|m| m.first)).unwrap_or(h.first);
        let mut end = h.end;
        let plain = |i: usize| c.word(i).is_some_and(|w| w.kind == TokenKind::Word && !w.broken);
        let mut taken = 0;
        while plain(end) && (taken < 2 || c.word(end).is_some_and(|w| w.known.case >= Case::Initial)) && taken < 5 {
            let function = c.at(List::FunctionWords, end).is_some();
            end += 1;
            taken += usize::from(!function);
        }
        // A negation by itself may only be another way of saying it; what denies or binds does not.
        let binding = modal.is_some()
            || over.is_some()
            || key != "negation"
            || matches!(c.fold(h.first), "no" | "none" | "neither" | "never");
        let fact = Fact::new(c, FindingKind::Polarity, first, end, if key == "freedom" { "freedom" } else { "denial" }).named(key);
        Some(if binding { fact } else { fact.only_answering() })
    });
    without_overlap(facts.collect())
}
