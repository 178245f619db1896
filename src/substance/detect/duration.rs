//! Times: how long, how soon; also without a number ("as soon as possible", "indefinitely").

use super::{Fact, Topic, without_overlap};
use crate::substance::lexicon::List;
use crate::substance::quantity::{Measure, days_of_months};
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
            let class = if unit == "days" { String::new() } else { unit.clone() };
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
        if let Some(months) = c.lexicon.key(hit).strip_prefix('=').and_then(|m| m.parse().ok()) {
            facts.push(of_months(c, hit.first, hit.end, months));
        }
        // "within a month", "a year later"; but not "2,000 euros a year"
        let single = matches!(c.fold_before(hit.first), "a" | "an") && hit.first > 1;
        if single
            && spans(c, hit.first - 1, hit.end)
            && let Some((unit, step)) = single_unit(c.lexicon.key(hit))
        {
            if unit == "months" {
                facts.push(of_months(c, hit.first - 1, hit.end, step));
            } else {
                let fact = Fact::new(c, FindingKind::Duration, hit.first - 1, hit.end, format!("{step:.4} {unit}"));
                facts.push(fact.worth(Value::Number(step), unit));
            }
        }
    }
    without_overlap(facts)
}

/// A time in months, which compares by months.
fn of_months(c: &ClauseText<'_>, first: usize, end: usize, months: f64) -> Fact {
    let days = days_of_months(months, months);
    let mut fact = Fact::new(c, FindingKind::Duration, first, end, format!("{days:.4} days"));
    fact.keys.push(format!("{months:.3} months"));
    fact.worth(Value::Number(days), "days")
}

/// The unit and the length of one of it; working days and times without a number have none here.
fn single_unit(key: &str) -> Option<(&str, f64)> {
    let (unit, step) = key.rsplit_once(' ').and_then(|(u, s)| s.parse().ok().map(|s| (u, s))).unwrap_or((key, 1.0));
    matches!(unit, "days" | "months").then_some((unit, step))
}

/// Whether "a month" at words `first..end` is a length of time: a word before or after says so.
fn spans(c: &ClauseText<'_>, first: usize, end: usize) -> bool {
    matches!(c.fold_before(first), "within" | "in" | "for" | "after" | "than" | "during" | "lasting" | "by" | "over")
        || c.word(end - 1).is_some_and(|w| w.text.ends_with("'s") || w.text.ends_with("’s"))
        || matches!(c.fold(end), "later" | "after" | "before" | "from" | "following")
}
