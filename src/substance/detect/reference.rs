//! References to another instrument: a treaty, a resolution, an article of one. A cross-reference
//! within the draft is none.

use super::{Fact, Topic, inside, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::ClauseText;
use crate::text::{CharRange, TokenKind};

/// Finds named instruments, resolutions by number, and articles that are said to be another text's.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for hit in c.of(List::Instruments) {
        let key = c.lexicon.key(hit);
        facts.push(Fact::new(c, FindingKind::Reference, hit.first, hit.end, key).named(key));
    }
    let taken: Vec<CharRange> = facts.iter().map(|f| f.mention.range).collect();
    for hit in c.of(List::References) {
        let kind = c.lexicon.key(hit);
        let number = hit.end + usize::from(c.fold(hit.end) == ".");
        if c.word(number).is_none_or(|w| w.kind != TokenKind::Number) || inside(c, hit.first, number, &taken) {
            continue;
        }
        let mut end = number + 1;
        while c.word(end).is_some_and(|w| !w.spaced && (w.text == "/" || w.kind == TokenKind::Number || w.joined)) {
            end += 1;
        }
        let printed = c.cut(c.range(number, end));
        let key = match kind {
            "resolution" => format!("resolution {printed}"),
            "article" if of_another_text(c, hit.first, end) => format!("Article {printed}"),
            _ => continue,
        };
        let key = key.split('-').next().unwrap_or(&key).to_owned();
        let end = if key.starts_with("Article") { number + 1 } else { end };
        facts.push(Fact::new(c, FindingKind::Reference, hit.first, end, key.clone()).named(key));
    }
    without_overlap(facts)
}

/// "Article 5 of the North Atlantic Treaty", "mirrors Article 5", "Article 5-like".
fn of_another_text(c: &ClauseText<'_>, first: usize, end: usize) -> bool {
    let likened = matches!(c.fold(end.saturating_sub(1)), "like" | "style" | "type")
        || matches!(c.fold(end), "like" | "style" | "type" | "guarantee" | "guarantees");
    let mirrored = (first.saturating_sub(4)..first).any(|i| {
        matches!(
            c.fold(i),
            "mirror"
                | "mirrors"
                | "mirroring"
                | "mirrored"
                | "modeled"
                | "modelled"
                | "nato"
                | "akin"
                | "similar"
                | "analogous"
                | "resembling"
                | "resemble"
                | "resembles"
                | "like"
                | "echoes"
                | "equivalent"
                | "comparable"
        )
    });
    let named = c.fold(end) == "of" && (end..end + 4).any(|i| c.at(List::Instruments, i).is_some());
    let nato = c.fold(end) == "of" && (end..end + 4).any(|i| c.fold(i) == "nato");
    likened || mirrored || named || nato
}
