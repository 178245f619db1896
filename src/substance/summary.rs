//! The sentence of a finding: neutral, quotable, true by itself.

use super::detect::Fact;
use super::lexicon::List;
use super::words::ClauseText;
use super::{FindingKind, Value};

/// What is said of a fact: `Cap on the armed forces of Ukraine`, `Time limit`, `Tanks`.
pub fn label(fact: &Fact, c: &ClauseText<'_>) -> String {
    match fact.kind {
        FindingKind::Figure => match &*fact.class {
            "personnel" => cap(fact, c).unwrap_or_else(|| "Personnel".to_owned()),
            "km" => "Distance".to_owned(),
            "km2" | "m2" => "Area".to_owned(),
            "" => "Figure".to_owned(),
            unit => capital(unit),
        },
        FindingKind::Money => "Amount".to_owned(),
        FindingKind::Percentage => "Share".to_owned(),
        FindingKind::Date => "Date".to_owned(),
        FindingKind::Duration if is_limit(fact, c) => "Time limit".to_owned(),
        FindingKind::Duration => "Duration".to_owned(),
        FindingKind::Place => "Place".to_owned(),
        FindingKind::Actor => "Actor".to_owned(),
        FindingKind::Obligation => "Obligation".to_owned(),
        FindingKind::Polarity => "Polarity".to_owned(),
        FindingKind::Condition => "Condition".to_owned(),
        FindingKind::Reference => "Reference".to_owned(),
        FindingKind::Status => "Status".to_owned(),
        FindingKind::Wording => "Wording".to_owned(),
        FindingKind::Added | FindingKind::Dropped => "Clause".to_owned(),
    }
}

/// Whether a time is one within which something is due: soon, or after a word that says so.
fn is_limit(fact: &Fact, c: &ClauseText<'_>) -> bool {
    let due = c.before(List::Limits, fact.words.0).is_some_and(|(_, k)| k == "deadline");
    due || fact.mention.value.is_none()
}

/// "Cap on the armed forces of X" where the sentence has a word of limit, the armed forces and
/// one state.
fn cap(fact: &Fact, c: &ClauseText<'_>) -> Option<String> {
    let (first, end) = c.sentence(fact.words.0);
    let limited = c.within(List::Limits, first, end).iter().any(|h| c.lexicon.key(h) == "cap");
    let forces = c.within(List::Units, first, end).iter().any(|h| c.lexicon.key(h) == "personnel?");
    let mut states = c.within(List::Parties, first, end).iter().map(|h| c.lexicon.key(h)).filter(|k| !k.starts_with('~'));
    let state = states.next()?;
    (limited && forces && states.all(|s| s == state)).then(|| format!("Cap on the armed forces of {state}"))
}

/// One side became the other.
pub fn changed(from: &Fact, to: &Fact, a: &ClauseText<'_>, b: &ClauseText<'_>) -> String {
    let (one, other) = (label(from, a), label(to, b));
    // The fuller of two labels, if only one side gives it.
    let label = if one.len() >= other.len() { one } else { other };
    match from.kind {
        FindingKind::Figure if from.name.is_empty() || to.name.is_empty() => {
            format!("{label}: {} → {}{}", from.mention.text, to.mention.text, delta(from, to))
        }
        FindingKind::Figure => {
            let unit = match &*from.class {
                "" => String::new(),
                unit if label.eq_ignore_ascii_case(unit) => String::new(),
                unit => format!(" {unit}"),
            };
            format!("{label}: {} → {}{unit}{}", from.name, to.name, delta(from, to))
        }
        FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration => {
            format!("{label}: {} → {}{}", from.mention.text, to.mention.text, delta(from, to))
        }
        FindingKind::Obligation => {
            let word = if from.keys < to.keys { "stronger" } else { "weaker" };
            format!("Obligation {word}: {} → {}", from.mention.text, to.mention.text)
        }
        FindingKind::Place | FindingKind::Actor | FindingKind::Reference | FindingKind::Status => {
            format!("{label}: {} → {}", from.title(), to.title())
        }
        _ => format!("{label}: {} → {}", quoted(&from.mention.text), quoted(&to.mention.text)),
    }
}

/// A fact of one side only. `elsewhere`: the other draft says it in another clause.
pub fn alone(fact: &Fact, c: &ClauseText<'_>, added: bool, elsewhere: bool) -> String {
    let verb = match (added, elsewhere) {
        (true, false) => "added",
        (false, false) => "dropped",
        (true, true) => "added here",
        (false, true) => "dropped here",
    };
    let label = label(fact, c);
    match fact.kind {
        FindingKind::Figure if fact.class == "personnel" => format!("{label} {verb}: {}", fact.mention.text),
        FindingKind::Figure => format!("Figure {verb}: {}", fact.mention.text),
        FindingKind::Polarity => {
            let what = match &*fact.name {
                "freedom" => "Freedom",
                "prohibition" => "Prohibition",
                _ => "Negation",
            };
            // That other clauses deny something too says nothing of this one.
            format!("{what} {}: “{}”", if added { "added" } else { "dropped" }, shortened(&fact.mention.text))
        }
        FindingKind::Place | FindingKind::Actor | FindingKind::Reference | FindingKind::Status => {
            format!("{label} {verb}: {}", fact.title())
        }
        _ => format!("{label} {verb}: {}", shortened(&fact.mention.text)),
    }
}

/// A whole clause: its number and first words.
pub fn clause(added: bool, number: Option<&str>, heading: Option<&str>, text: &str) -> String {
    let verb = if added { "added" } else { "dropped" };
    let words = if text.is_empty() { heading.unwrap_or_default() } else { text };
    let number = number.map_or_else(String::new, |n| format!(" {n}"));
    format!("Clause {verb}:{number} {}", quoted(words))
}

/// " (+33 %)" where both values are numbers of one unit.
fn delta(from: &Fact, to: &Fact) -> String {
    let (Some(Value::Number(a)), Some(Value::Number(b))) = (&from.mention.value, &to.mention.value) else {
        return String::new();
    };
    if from.mention.unit != to.mention.unit || *a <= 0.0 {
        return String::new();
    }
    if from.kind == FindingKind::Percentage {
        return String::new(); // a share of a share misleads
    }
    // Months and years differ exactly among themselves; against days they rest on 30 and 365.
    let months = |f: &Fact| f.keys.iter().find_map(|k| k.strip_suffix(" months")?.parse::<f64>().ok());
    let (a, b, about) = match (months(from), months(to)) {
        (Some(a), Some(b)) => (a, b, ""),
        (None, None) => (*a, *b, ""),
        _ => (*a, *b, "about "),
    };
    let percent = ((b - a) / a * 100.0).round();
    if percent.abs() < 0.5 || percent.abs() >= 1000.0 {
        return String::new();
    }
    format!(" ({about}{}{} %)", if percent > 0.0 { "+" } else { "−" }, percent.abs())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

fn quoted(text: &str) -> String {
    format!("“{}”", shortened(text))
}

/// The first words, up to some eighty characters, on one line.
fn shortened(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.chars().count() + word.chars().count() > 80 {
            out.push_str(" …");
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A rule that moved to another part of the text.
pub fn moved(from: &str, to: &str, text: &str) -> String {
    format!("Moved from {from} to {to}: {}", quoted(text))
}

/// A cross-reference that points elsewhere.
pub fn pointer(from: &str, to: &str) -> String {
    format!("Cross-reference points elsewhere: {} → {}", quoted(from), quoted(to))
}

/// A word of scope that changed, came or went.
pub fn scope(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("Scope: {} → {}", quoted(from), quoted(to)),
        (Some(from), None) => format!("Scope: {} dropped", quoted(from)),
        (None, to) => format!("Scope: {} added", quoted(to.unwrap_or_default())),
    }
}

/// Another word of substance.
pub fn wording(from: &str, to: &str) -> String {
    format!("Wording: {} → {}", quoted(from), quoted(to))
}

/// Words that entered or left square brackets; `None` where a side lacks them.
pub fn brackets(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("Brackets: {} → {}", quoted(from), quoted(to)),
        (Some(from), None) => format!("Bracketed text dropped: {}", quoted(from)),
        (None, to) => format!("Bracketed text added: {}", quoted(to.unwrap_or_default())),
    }
}
