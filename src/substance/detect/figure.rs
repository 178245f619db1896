//! Figures: how many of what. Money, shares and times are others' matter.

use super::{Fact, Topic, without_overlap};
use crate::substance::lexicon::List;
use crate::substance::quantity::{Measure, Quantity};
use crate::substance::words::ClauseText;
use crate::substance::{FindingKind, Value};

/// Finds figures. Where the number stands without its unit, a unit that the clause names once
/// serves ("Ukraine's military is capped at 800,000").
pub fn detect(c: &ClauseText<'_>, topics: &[Topic]) -> Vec<Fact> {
    // "two sides" are who, "two thirds" are a share.
    let other = |q: &&Quantity| [List::Parties, List::Percent].into_iter().any(|l| c.over(l, q.first, q.first + 1).is_some());
    let facts = c.quantities().iter().filter(|q| !other(q)).filter_map(|q| {
        let (unit, sure) = match &q.measure {
            Measure::Unit(unit) => (unit.clone(), true),
            Measure::Things(noun) => (noun.clone(), false),
            Measure::Bare => (named_elsewhere(c, q).filter(|_| q.speaks() || !q.in_words).unwrap_or_default(), true),
            _ => return None,
        };
        let unit = if unit == "persons" && topics.contains(&Topic::ForceLimits) && !topics.contains(&Topic::Humanitarian) {
            "personnel".to_owned()
        } else {
            unit
        };
        let mut keys = vec![format!("{} {unit}", q.value)];
        // What is counted in the text's own word may bear another word on the other side.
        if !sure || unit.is_empty() {
            keys.push(format!("{} ?", q.value));
        }
        let own = (unit == "personnel").then_some(Topic::ForceLimits).filter(|t| topics.contains(t));
        let end = q.end;
        let mut fact = Fact::new(c, FindingKind::Figure, q.first, end, "").in_class(unit.clone()).about(own);
        fact.keys = keys;
        // The number alone can stand for the fact where its unit is the one that values are in.
        let plain = q.plain;
        fact.name = if plain { c.cut(q.number).to_owned().into() } else { "".into() };
        // "5" by itself says little: it only answers another number in its place.
        let fact = if q.speaks() || !unit.is_empty() { fact } else { fact.only_answering() };
        Some(fact.worth(Value::Number(q.value), &unit))
    });
    without_overlap(facts.collect())
}

/// The one unit that the sentence names apart from the number.
fn named_elsewhere(c: &ClauseText<'_>, q: &Quantity) -> Option<String> {
    let (first, end) = c.sentence(q.first);
    let mut units = c
        .within(List::Units, first, end)
        .iter()
        .map(|h| c.lexicon.key(h).trim_end_matches('?'))
        .filter(|k| !k.contains(' ') && !k.starts_with(['<', '-']) && *k != "km");
    let unit = units.next()?;
    units.all(|u| u == unit).then(|| unit.to_owned())
}
