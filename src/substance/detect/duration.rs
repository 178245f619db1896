//! Times: how long, how soon; also without a number ("as soon as possible", "indefinitely").

use super::{Fact, Topic, without_overlap};
use crate::substance::lexicon::List;
use crate::substance::quantity::Measure;
use crate::substance::words::ClauseText;
use crate::substance::{FindingKind, Value};

/// Finds times. Months and years compare by months ("12 months" is "one year"), all else by days.
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for q in c.quantities() {
        if let Measure::Time { unit, exact } = &q.measure {
            let mut fact = Fact::new(c, FindingKind::Duration, q.first, q.end, format!("{:.4} {unit}", q.value));
            if exact.1 == 'm' {
                fact.keys.push(format!("{:.3} months", exact.0));
            }
            // Half a year of working days cannot be set against days: they stay apart.
            let class = if unit == "days" { "" } else { unit };
            facts.push(fact.in_class(class).worth(Value::Number(q.value), unit));
        }
    }
    for hit in c.of(List::Time) {
        if let Some(soft) = c.lexicon.key(hit).strip_prefix('~') {
            let fact = Fact::new(c, FindingKind::Duration, hit.first, hit.end, soft);
            // "permanently" answers a number of years; by itself it is a condition.
            let fact = if soft == "for good" { fact.only_answering() } else { fact };
            facts.push(fact);
        }
    }
    without_overlap(facts)
}
