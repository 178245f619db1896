//! Sums of money: base units of the currency, whatever the words of magnitude.

use super::{Fact, Topic, without_overlap};
use crate::substance::quantity::Measure;
use crate::substance::words::ClauseText;
use crate::substance::{FindingKind, Value};

/// Finds sums. A sum is about frozen assets, else rebuilding, else the economy, as far as its clause is.
pub fn detect(c: &ClauseText<'_>, topics: &[Topic]) -> Vec<Fact> {
    let own = [Topic::Assets, Topic::Reconstruction, Topic::Economy].into_iter().find(|t| topics.contains(t));
    let facts = c.quantities().iter().filter_map(|q| {
        let Measure::Money(code) = &q.measure else { return None };
        let fact = Fact::new(c, FindingKind::Money, q.first, q.end, format!("{} {code}", q.value));
        Some(fact.about(own).worth(Value::Number(q.value), code))
    });
    without_overlap(facts.collect())
}
