//! Qualifications: what narrows a promise in time, place or circumstance.

use super::{Fact, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::{Hit, List};
use crate::substance::quantity::Measure;
use crate::substance::words::{Case, ClauseText, Word};
use crate::text::TokenKind;

/// How many words a qualification takes in at most after the words that open it.
const LONGEST: usize = 14;

/// Finds qualifications: phrases that stand by themselves (key without a sign), and those that
/// an opening word leads up to the end of the phrase (key with a colon: `after: = after | once`).
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = anchors(c);
    facts.extend(c.of(List::Conditions).iter().filter_map(|h| {
        let key = c.lexicon.key(h);
        if let Some(class) = key.strip_suffix('<') {
            return behind(c, h, class);
        }
        let Some(head) = key.strip_suffix(':') else {
            let (class, _) = key.split_once('/').unwrap_or((key, key));
            return (key != "idiom").then(|| Fact::new(c, FindingKind::Condition, h.first, h.end, key).in_class(class));
        };
        let (head, clausal) = head.strip_suffix(':').map_or((head, false), |h| (h, true));
        let (class, leading) = head.strip_suffix('^').map_or((head, false), |h| (h, true));
        let opens =
            c.word(h.first).is_some_and(|w| w.broken) || h.first.checked_sub(1).and_then(|i| c.word(i)).is_none_or(Word::is_stop);
        // "where" within a phrase may only say in which place: there it answers another and no more.
        let only_answers = leading && !opens;
        if only_answers && c.at(List::Obligation, h.first).is_some() {
            return None;
        }
        let mut end = h.end;
        while end < h.end + LONGEST && goes_on(c, h.end, end, clausal) {
            end += 1;
        }
        while end > h.end && c.at(List::FunctionWords, end - 1).is_some() {
            end -= 1;
        }
        // "after 30 days", "until 31 December": the time is the fact.
        let (times, dates) = (c.quantities(), c.dates());
        let near = |f: usize, e: usize| f >= h.end && f <= h.end + 2 && e + 1 >= end;
        let timed = times.get(times.partition_point(|q| q.first < h.end)).is_some_and(|q| near(q.first, q.end))
            || times
                .get(times.partition_point(|q| q.first < h.end))
                .is_some_and(|q| q.first <= h.end + 1 && matches!(c.fold(q.end), "and" | "or" | "und" | "et" | "и" | "та"))
            || dates.get(dates.partition_point(|d| d.first < h.end)).is_some_and(|d| near(d.first, d.end));
        // "subject to a ceiling of 800,000": the number is the fact.
        let counted = !clausal && times.get(times.partition_point(|q| q.first < h.end)).is_some_and(|q| q.end <= end);
        let named_within = matches!(head, "with consent" | "supervision");
        if end == h.end && !named_within || timed || counted {
            return None;
        }
        let mut content = content(c, h.end, end);
        if named_within {
            content.extend(consenting(c, h.first, h.end));
        }
        if content.is_empty() {
            return None;
        }
        let fact = Fact::new(c, FindingKind::Condition, h.first, end, format!("{class} {}", content.join(" "))).in_class(class);
        Some(if only_answers { fact.only_answering() } else { fact })
    }));
    without_overlap(facts)
}

/// What a word leads that stands at the end of its phrase: "…, war crimes excepted".
fn behind(c: &ClauseText<'_>, hit: &Hit, class: &'static str) -> Option<Fact> {
    let ends = c.word(hit.end).is_none_or(Word::is_stop);
    let first = (hit.first.saturating_sub(LONGEST)..hit.first).rev().find(|i| c.word(*i).is_some_and(Word::is_stop))? + 1;
    let words = content(c, first, hit.first);
    (ends && !words.is_empty()).then(|| {
        let key = format!("{class} {}", words.join(" "));
        Fact::new(c, FindingKind::Condition, first, hit.end, key).in_class(class)
    })
}

/// Where a time limit counts from: "within 30 days of signature", "ten days from the vote". What a word
/// of condition opens ("after", "following") is found with the others.
fn anchors(c: &ClauseText<'_>) -> Vec<Fact> {
    let of = |q: &crate::substance::quantity::Quantity| {
        let counted = matches!(q.measure, Measure::Time { .. });
        let joins = match c.fold(q.end) {
            "from" => true,
            "of" => c.before(List::Limits, q.first).is_some_and(|(_, k)| k == "deadline"),
            _ => false,
        };
        if !counted || !joins || c.at(List::Conditions, q.end).is_some() {
            return None;
        }
        let start = q.end + 1;
        let mut end = start;
        while end < start + LONGEST && goes_on(c, start, end, false) {
            end += 1;
        }
        while end > start && c.at(List::FunctionWords, end - 1).is_some() {
            end -= 1;
        }
        let words = content(c, start, end);
        (!words.is_empty())
            .then(|| Fact::new(c, FindingKind::Condition, q.end, end, format!("given {}", words.join(" "))).in_class("given"))
    };
    c.quantities().iter().filter_map(of).collect()
}

/// Whose consent, whose supervision: the words between, in "without the Lender's consent".
fn consenting(c: &ClauseText<'_>, first: usize, end: usize) -> Vec<String> {
    const PLAIN: &[&str] = &[
        "consent",
        "supervision",
        "oversight",
        "auspices",
        "control",
        "command",
        "authority",
        "approval",
        "agreement",
        "permission",
        "request",
        "invitation",
        "written",
        "prior",
        "express",
        "require",
        "if",
        "where",
        "provided",
        "consents",
        "agrees",
        "requires",
        "requiring",
    ];
    let said = |i: &usize| c.at(List::FunctionWords, *i).is_none() && !PLAIN.contains(&c.fold(*i));
    (first..end).filter(said).map(|i| c.sense(i)).collect()
}

/// Whether the qualification that opened before `start` takes in word `at`.
fn goes_on(c: &ClauseText<'_>, start: usize, at: usize, clausal: bool) -> bool {
    let Some(word) = c.word(at) else { return false };
    let verb = c.at(List::Obligation, at).is_some_and(|(_, k)| matches!(k, "5" | "2" | "3")) && at > start;
    // "after an unconditional ceasefire": an adjective belongs to its noun and opens nothing new
    let adjective = |h: &Hit| {
        h.end == at + 1
            && !c.fold(at).ends_with("ly")
            && c.word(h.end).is_some_and(|w| !w.is_stop() && !w.broken)
            && c.at(List::FunctionWords, h.end).is_none()
    };
    let opens = |(h, k): (&Hit, &str)| k != "idiom" && (k.ends_with(':') || !adjective(h));
    let next = at > start && c.at(List::Conditions, at).is_some_and(opens);
    // up to the next thing that is named: "of signature | the parties shall …"
    let named =
        || c.at(List::FunctionWords, at - 1).is_none() && c.at(List::Scope, at).is_some_and(|(_, k)| matches!(k, "all" | "-"));
    if !clausal && at > start && named() {
        return false;
    }
    // "when this is signed | is considered …": the second finite verb is the main clause's
    let finite = |i: usize| matches!(c.fold(i), "is" | "are" | "was" | "were");
    let linked = || matches!(c.fold_before(at), "and" | "or" | "that" | "which" | "who");
    if clausal && at > start && finite(at) && (start..at).any(finite) && !linked() {
        return false;
    }
    // "after both sides have agreed, …" ends at the comma; so does the second half of a sentence
    !(word.is_stop() || word.broken || (next && c.fold(at) != "of") || (verb && (at > start + 3 || !clausal)))
}

/// The stems of the content words at `first..end`, in order.
fn content(c: &ClauseText<'_>, first: usize, end: usize) -> Vec<String> {
    // The number of another clause follows the renumbering and says nothing.
    let short = |i: usize| c.word(i).is_some_and(|w| w.kind == TokenKind::Number || w.text.chars().count() == 1);
    let label = |i: usize| short(i) && c.before(List::References, i).is_some();
    let labelled = |i: usize| c.at(List::References, i).is_some_and(|(h, _)| short(h.end));
    let word =
        |i: usize| c.word(i).is_some_and(|w| w.kind != TokenKind::Sign) && c.at(List::FunctionWords, i).is_none() && !label(i);
    let hollow = |i: usize| c.at(List::HollowWords, i).is_some();
    // "if this commitment is breached": the breach counts, whatever the text calls what is breached
    let solid = (first..end).any(|i| word(i) && !hollow(i));
    let plain = |i: &usize| word(*i) && !(solid && hollow(*i));
    let named = |i: usize| c.lexicon.code != "de" && c.word(i).is_some_and(|w| w.known.case == Case::Initial);
    let mut out: Vec<String> = Vec::new();
    for i in (first..end).filter(plain) {
        let word = match c.word(i) {
            _ if labelled(i) => LABEL.to_owned(),
            Some(w) if w.known.case == Case::All => c.fold(i).to_owned(),
            _ if named(i) => format!("{NAME}{}", c.sense(i).replace(' ', "-")),
            _ => c.sense(i).replace(' ', "-"),
        };
        if out.last() != Some(&word) {
            out.push(word);
        }
    }
    out
}

/// Stands for the number of another clause: which one it is, is a cross-reference's matter.
const LABEL: &str = "§";

/// Begins the word of a name in a qualification's key: two that share names alone say different things.
const NAME: char = '^';

/// When two qualifications say the same in other words.
pub mod qualifies {
    use super::Fact;

    /// Of one class, and half the words of the shorter stand in the longer, by their beginnings.
    pub fn alike(a: &Fact, b: &Fact) -> bool {
        let words =
            |f: &Fact| f.keys.first().map(|k| k.split(' ').skip(1).map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default();
        let (a, b) = (words(a), words(b));
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        if short.is_empty() {
            return false;
        }
        let plain = |all: &[String]| all.iter().any(|w| !w.starts_with(super::NAME));
        let common = |w: &&String| long.iter().any(|v| akin(w, v));
        let shared = short.iter().filter(common).count();
        let acts = short.iter().filter(|w| !w.starts_with(super::NAME)).filter(common).count();
        shared * 2 > short.len() && (acts > 0 || !plain(&short) || !plain(&long))
    }

    /// Whether the qualification takes in the fact itself.
    pub fn covers(condition: &Fact, fact: &Fact) -> bool {
        condition.mention.range.overlaps(fact.mention.range)
    }

    /// Equal, or with the first five letters in common.
    fn akin(a: &str, b: &str) -> bool {
        let (a, b) = (a.trim_start_matches(super::NAME), b.trim_start_matches(super::NAME));
        a == b || a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count() >= 5.min(a.chars().count().max(4)).max(4)
    }
}
