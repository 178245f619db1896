//! Dates as facts.

use super::{Fact, Topic};
use crate::substance::words::ClauseText;
use crate::substance::{FindingKind, Value};

/// Finds dates; what the text leaves open has no value and is compared as printed.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    c.dates()
        .iter()
        .map(|day| {
            let mut fact = Fact::new(c, FindingKind::Date, day.first, day.end, day.key.clone());
            fact.mention.value = day.iso.clone().map(Value::Date);
            fact
        })
        .collect()
}
