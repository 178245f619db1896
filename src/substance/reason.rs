//! Why a finding was raised, how sure it is, and how much it weighs.
//!
//! All three rest on what was compared and never on a single text: the kind of fact, whether both
//! sides state one, whether the clause was rewritten, and whether the other draft says it elsewhere.

use super::{Finding, FindingKind};

/// What is known of how a finding came about.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ground {
    /// The two sides share so few words that the place of a fact in the sentence says little.
    pub rewritten: bool,
    /// A fact of one side only that the other draft states in another clause.
    pub elsewhere: bool,
    /// Both bind, by words of neighbouring strength (agrees, shall): in many texts they say the same.
    pub neighbours: bool,
}

/// How sure a finding is, from 0 to 1 in steps of a hundredth.
pub fn confidence(f: &Finding, ground: Ground) -> f32 {
    let both = f.from.is_some() && f.to.is_some();
    let sure: f32 = match f.kind {
        FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration => {
            if both {
                0.95
            } else {
                0.85
            }
        }
        FindingKind::Added | FindingKind::Dropped => 0.9,
        FindingKind::Place | FindingKind::Reference | FindingKind::Obligation => 0.85,
        FindingKind::Polarity | FindingKind::Status => 0.8,
        FindingKind::Condition => 0.75,
        FindingKind::Actor => 0.7,
        FindingKind::Wording => 0.4,
    };
    let whole = matches!(f.kind, FindingKind::Added | FindingKind::Dropped);
    let rewritten = if ground.rewritten && !whole { 0.8 } else { 1.0 };
    let elsewhere = if ground.elsewhere { 0.8 } else { 1.0 };
    let neighbours = if ground.neighbours { 0.6 } else { 1.0 };
    (sure * rewritten * elsewhere * neighbours * 100.0).round() / 100.0
}

/// Why it was raised, in plain words.
pub fn reason(f: &Finding, ground: Ground) -> String {
    let mut out = match (&f.from, &f.to) {
        (Some(from), Some(to)) => both(f.kind, &from.text, &to.text),
        _ => alone(f.kind, f.from.is_some()),
    };
    if ground.elsewhere {
        out.push_str(" The other draft says as much in another clause.");
    }
    if ground.neighbours {
        out.push_str(" Both bind, and many texts use the one for the other, so this is less sure.");
    }
    if ground.rewritten {
        out.push_str(" The clauses share few words, so this is less sure.");
    }
    out
}

fn both(kind: FindingKind, from: &str, to: &str) -> String {
    let what = match kind {
        FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Date | FindingKind::Duration => {
            "Both clauses state a value for the same thing, and the values differ"
        }
        FindingKind::Place | FindingKind::Actor | FindingKind::Reference => {
            "The clauses name different things in the same place; neither is another spelling of the other"
        }
        FindingKind::Obligation => "The words bind with different strength on the scale from statement to duty",
        FindingKind::Polarity => "The one permits or requires what the other forbids or leaves open",
        FindingKind::Condition => "The qualifications of the two clauses differ",
        FindingKind::Status => "The standing that the clauses give to the same thing differs",
        FindingKind::Wording | FindingKind::Added | FindingKind::Dropped => {
            "No typed fact changed, but words of substance did; whether the sense did is for the reader to judge"
        }
    };
    format!("{what}: “{}” and “{}”.", short(from), short(to))
}

fn alone(kind: FindingKind, earlier: bool) -> String {
    let (here, there) = if earlier { ("earlier", "later") } else { ("later", "earlier") };
    match kind {
        FindingKind::Added | FindingKind::Dropped => {
            format!("No clause of the {there} draft answers this one of the {here} draft.")
        }
        FindingKind::Polarity => {
            format!("The {here} draft denies, forbids or frees something here; the answering clause of the {there} draft does not.")
        }
        FindingKind::Condition => {
            format!("These words narrow or widen the promise in the {here} draft; the {there} draft has none that say the same.")
        }
        FindingKind::Place | FindingKind::Actor | FindingKind::Reference | FindingKind::Status => {
            format!(
                "The {here} draft names it here under any of its spellings; the answering clause of the {there} draft does not."
            )
        }
        _ => format!("The {here} draft states this value here; the answering clause of the {there} draft states no equal one."),
    }
}

fn short(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(|c| if c == '\n' { ' ' } else { c }).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

/// How much a finding weighs: lead topics before all others, then by what a change of this kind
/// does to a promise. A higher number stands earlier. `leads`: whether its topic does; `None` without one.
pub fn weight(kind: FindingKind, leads: Option<bool>, confidence: f32) -> u32 {
    let of_kind: u32 = match kind {
        FindingKind::Polarity => 90,
        FindingKind::Dropped | FindingKind::Added => 85,
        FindingKind::Figure | FindingKind::Money | FindingKind::Percentage | FindingKind::Status => 80,
        FindingKind::Place | FindingKind::Obligation => 75,
        FindingKind::Condition | FindingKind::Date | FindingKind::Duration => 70,
        FindingKind::Reference => 60,
        FindingKind::Actor => 55,
        FindingKind::Wording => 20,
    };
    let of_topic = match leads {
        Some(true) => 200,
        Some(false) => 100,
        None => 0,
    };
    of_topic + (of_kind as f32 * confidence).round() as u32
}
