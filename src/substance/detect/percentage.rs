//! Shares: per cent, percentage points, halves: 50:50 is 50.

use super::{Fact, Topic, without_overlap};
use crate::substance::lexicon::List;
use crate::substance::quantity::Measure;
use crate::substance::words::ClauseText;
use crate::substance::{FindingKind, Value};

/// Finds shares in digits and in words ("in equal shares", "two thirds").
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let fact = |first: usize, end: usize, value: f64, unit: &str| {
        let key = format!("{value:.1} {unit}");
        Fact::new(c, FindingKind::Percentage, first, end, key).in_class("share").worth(Value::Number(value), unit)
    };
    let mut facts: Vec<Fact> = Vec::new();
    for q in c.quantities() {
        if let Measure::Share(unit) = &q.measure {
            facts.push(fact(q.first, q.end, q.value, unit));
        }
    }
    for hit in c.of(List::Percent) {
        if let Ok(value) = c.lexicon.key(hit).parse::<f64>() {
            facts.push(fact(hit.first, hit.end, value, "per cent"));
        }
    }
    without_overlap(facts)
}
