//! The detectors: each finds one kind of fact in a clause and says when two are the same.
//!
//! In: a clause's words. Out: [`Fact`]s. Which facts of two sides answer one another is
//! `pair.rs`'s matter; what a detector gives for that are a fact's keys and its class.

mod actor;
mod condition;
mod date;
mod duration;
mod figure;
mod money;
mod obligation;
mod percentage;
mod place;
mod polarity;
mod reference;
mod status;

use std::borrow::Cow;

use super::lexicon::List;
use super::words::ClauseText;
use super::{FindingKind, Mention, Topic, Value};
use crate::text::CharRange;

pub use actor::{BODY, GUARANTOR};
pub use condition::qualifies;
pub use polarity::{BARE, BOUND};
pub use status::{counts as status_counts, only_lasts};

/// Begins a key that makes two facts the same only where they stand near one another.
pub const NEARBY: char = '~';

/// A fact found in a clause, with what is needed to compare it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
    pub kind: FindingKind,
    /// Where it stands and what it is worth.
    pub mention: Mention,
    /// Normalised values: two facts with one in common are the same.
    pub keys: Vec<String>,
    /// Only facts of one class are set against one another: tanks never against personnel.
    pub class: Cow<'static, str>,
    /// For people: how the fact is to be named where its own words do not serve ("Tanks").
    pub name: Cow<'static, str>,
    /// The topic of the fact itself, where it has one.
    pub topic: Option<Topic>,
    /// Whether it is a finding when only one side has it. What is not only answers others.
    pub alone: bool,
    /// Whether it is who acts or is bound, as far as that can be seen.
    pub acts: bool,
    /// First word, and the word after the last.
    pub words: (usize, usize),
}

impl Fact {
    /// A fact at words `first..end` with one key, its class that of its kind.
    fn new(c: &ClauseText<'_>, kind: FindingKind, first: usize, end: usize, key: impl Into<String>) -> Self {
        let range = c.range(first, end);
        let text = c.cut(range).to_owned();
        Self {
            kind,
            mention: Mention { clause: c.clause, range, text, value: None, unit: None },
            keys: vec![key.into()],
            class: Cow::Borrowed(""),
            name: Cow::Borrowed(""),
            topic: None,
            alone: true,
            acts: false,
            words: (first, end),
        }
    }

    fn worth(mut self, value: Value, unit: &str) -> Self {
        self.mention.value = Some(value);
        self.mention.unit = (!unit.is_empty()).then(|| unit.to_owned());
        self
    }

    fn in_class(mut self, class: impl Into<Cow<'static, str>>) -> Self {
        self.class = class.into();
        self
    }

    fn named(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.name = name.into();
        self
    }

    fn about(mut self, topic: Option<Topic>) -> Self {
        self.topic = topic;
        self
    }

    fn only_answering(mut self) -> Self {
        self.alone = false;
        self
    }

    /// How it is to be named: its name, else its own words.
    pub fn title(&self) -> &str {
        if self.name.is_empty() { &self.mention.text } else { &self.name }
    }

    /// Whether the two say the same when they stand in the same place.
    pub fn same_nearby(&self, other: &Self) -> bool {
        // "60 people" and "60 representatives": what one text counts in its own word
        let counted = self.kind == FindingKind::Figure && (self.loose() || other.loose());
        self.same(other)
            || self.keys.iter().any(|k| k.starts_with(NEARBY) && other.keys.contains(k))
            || counted && other.kind == self.kind && self.mention.value == other.mention.value
    }

    /// Whether what it counts bears no name of the lists.
    pub fn loose(&self) -> bool {
        self.keys.iter().any(|k| k.ends_with(" ?"))
    }

    /// Whether the two say the same.
    pub fn same(&self, other: &Self) -> bool {
        self.keys.iter().any(|k| !k.starts_with(NEARBY) && other.keys.contains(k))
            || (self.kind == FindingKind::Condition && self.class == other.class && qualifies::alike(self, other))
    }
}

/// How facts of a kind are compared.
#[derive(Clone, Copy)]
pub struct Detector {
    /// The kind it finds.
    pub kind: FindingKind,
    /// Finds the facts of a clause whose topics are given, from left to right, without overlap.
    pub detect: fn(&ClauseText<'_>, &[Topic]) -> Vec<Fact>,
    /// It is a quantity: repeated values count one by one, and a clause dropped or added whole
    /// still reports it where the other draft nowhere states it.
    pub counted: bool,
    /// Where a clause is dropped or added whole, it is reported besides.
    pub stands_alone: bool,
    /// How far apart, in characters of the change, two facts may stand that answer one another.
    pub reach: u32,
}

/// Every detector, in the order of the contract.
pub const DETECTORS: &[Detector] = &[
    Detector { kind: FindingKind::Figure, detect: figure::detect, counted: true, stands_alone: true, reach: 120 },
    Detector { kind: FindingKind::Money, detect: money::detect, counted: true, stands_alone: true, reach: 120 },
    Detector { kind: FindingKind::Percentage, detect: percentage::detect, counted: true, stands_alone: true, reach: 120 },
    Detector { kind: FindingKind::Date, detect: date::detect, counted: true, stands_alone: true, reach: 80 },
    Detector { kind: FindingKind::Duration, detect: duration::detect, counted: true, stands_alone: true, reach: 80 },
    Detector { kind: FindingKind::Place, detect: place::detect, counted: false, stands_alone: true, reach: 12 },
    Detector { kind: FindingKind::Actor, detect: actor::detect, counted: false, stands_alone: false, reach: 20 },
    Detector { kind: FindingKind::Obligation, detect: obligation::detect, counted: true, stands_alone: false, reach: 30 },
    Detector { kind: FindingKind::Polarity, detect: polarity::detect, counted: true, stands_alone: false, reach: 30 },
    Detector { kind: FindingKind::Condition, detect: condition::detect, counted: false, stands_alone: false, reach: 20 },
    Detector { kind: FindingKind::Reference, detect: reference::detect, counted: false, stands_alone: false, reach: 20 },
    Detector { kind: FindingKind::Status, detect: status::detect, counted: false, stands_alone: false, reach: 12 },
];

/// Facts of one list that overlap: the one that begins earlier stands, then the longer.
fn without_overlap(mut facts: Vec<Fact>) -> Vec<Fact> {
    facts.sort_by_key(|f| (f.words.0, usize::MAX - f.words.1));
    let mut last: Option<CharRange> = None;
    facts.retain(|fact| {
        let free = last.is_none_or(|l| !l.overlaps(fact.mention.range));
        if free {
            last = Some(fact.mention.range);
        }
        free
    });
    facts
}

/// Whether words `first..end` share a character with any of `ranges`.
fn inside(c: &ClauseText<'_>, first: usize, end: usize, ranges: &[CharRange]) -> bool {
    let range = c.range(first, end);
    ranges.iter().any(|r| r.overlaps(range))
}

/// Whether a "no", "none", "neither" governs the word at `at`: before it in one phrase, in an idiom or
/// not ("no more than 700 vehicles may …"), as who acts in the passive ("may be kept by neither side"), or
/// as a highest value ("not more than 700 may …", "at most 700 may …"; "up to 700 may …" permits).
fn denied(c: &ClauseText<'_>, at: usize) -> bool {
    let open = |i: &usize| c.word(*i).is_some_and(|w| !w.is_stop());
    let none = |i: usize| {
        c.at(List::Negation, i).is_some() && matches!(c.fold(i), "no" | "none" | "neither" | "never" | "nobody" | "nothing")
    };
    let most = |i: usize| {
        c.at(List::Limits, i).is_some_and(|(_, key)| key == "cap")
            && matches!(c.fold(i), "not" | "at" | "не" | "nicht" | "höchstens" | "au")
    };
    (at.saturating_sub(14)..at).rev().take_while(open).any(|i| none(i) || most(i))
        || (at + 1..at + 14).take_while(open).any(|i| c.fold(i - 1) == "by" && none(i))
}
