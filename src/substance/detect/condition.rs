//! Qualifications: what narrows a promise in time, place or circumstance.

use super::{Fact, Topic, without_overlap};
use crate::substance::FindingKind;
use crate::substance::lexicon::List;
use crate::substance::words::{Case, ClauseText, Word};
use crate::text::{TokenKind, stem};

/// How many words a qualification takes in at most after the words that open it.
const LONGEST: usize = 14;

/// Finds qualifications: phrases that stand by themselves (key without a sign), and those that
/// an opening word leads up to the end of the phrase (key with a colon: `after: = after | once`).
pub fn detect(c: &ClauseText<'_>, _: &[Topic]) -> Vec<Fact> {
    let facts = c.of(List::Conditions).iter().filter_map(|h| {
        let key = c.lexicon.key(h);
        let Some(head) = key.strip_suffix(':') else {
            let (class, _) = key.split_once('/').unwrap_or((key, key));
            return (key != "idiom").then(|| Fact::new(c, FindingKind::Condition, h.first, h.end, key).in_class(class));
        };
        let (head, clausal) = head.strip_suffix(':').map_or((head, false), |h| (h, true));
        let (class, leading) = head.strip_suffix('^').map_or((head, false), |h| (h, true));
        let opens =
            c.word(h.first).is_some_and(|w| w.broken) || h.first.checked_sub(1).and_then(|i| c.word(i)).is_none_or(Word::is_stop);
        if leading && !opens {
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
            || dates.get(dates.partition_point(|d| d.first < h.end)).is_some_and(|d| near(d.first, d.end));
        // "subject to a ceiling of 800,000": the number is the fact.
        let counted = !clausal && times.get(times.partition_point(|q| q.first < h.end)).is_some_and(|q| q.end <= end);
        if end == h.end || timed || counted {
            return None;
        }
        // "three years after entry into force": where the time counts from, if it is said in brief.
        let anchors = times.binary_search_by_key(&h.first, |q| q.end).is_ok() && end > h.end + 6;
        let content = content(c, h.end, end);
        if content.is_empty() || anchors {
            return None;
        }
        Some(Fact::new(c, FindingKind::Condition, h.first, end, format!("{class} {}", content.join(" "))).in_class(class))
    });
    without_overlap(facts.collect())
}

/// Whether the qualification that opened before `start` takes in word `at`.
fn goes_on(c: &ClauseText<'_>, start: usize, at: usize, clausal: bool) -> bool {
    let Some(word) = c.word(at) else { return false };
    let verb = c.at(List::Obligation, at).is_some_and(|(_, k)| matches!(k, "5" | "2" | "3")) && at > start;
    let next = c.at(List::Conditions, at).is_some_and(|(_, k)| k.ends_with(':') || !clausal && k != "idiom") && at > start;
    // "after both sides have agreed, …" ends at the comma; so does the second half of a sentence
    !(word.is_stop() || word.broken || (next && c.fold(at) != "of") || (verb && (at > start + 3 || !clausal)))
}

/// The stems of the content words at `first..end`, in order.
fn content(c: &ClauseText<'_>, first: usize, end: usize) -> Vec<String> {
    // The number of another clause follows the renumbering and says nothing.
    let label = |i: usize| c.word(i).is_some_and(|w| w.kind == TokenKind::Number) && c.before(List::References, i).is_some();
    let word =
        |i: usize| c.word(i).is_some_and(|w| w.kind != TokenKind::Sign) && c.at(List::FunctionWords, i).is_none() && !label(i);
    let hollow = |i: usize| c.at(List::HollowWords, i).is_some();
    // "if this commitment is breached": the breach counts, whatever the text calls what is breached
    let solid = (first..end).any(|i| word(i) && !hollow(i));
    let plain = |i: &usize| word(*i) && !(solid && hollow(*i));
    (first..end)
        .filter(plain)
        .map(|i| if c.word(i).is_some_and(|w| w.known.case == Case::All) { c.fold(i).to_owned() } else { stem(c.fold(i)) })
        .collect()
}

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
        let shared = short.iter().filter(|w| long.iter().any(|v| akin(w, v))).count();
        shared * 2 > short.len()
    }

    /// Whether the qualification takes in the fact itself.
    pub fn covers(condition: &Fact, fact: &Fact) -> bool {
        condition.mention.range.overlaps(fact.mention.range)
    }

    /// Equal, or with the first five letters in common.
    fn akin(a: &str, b: &str) -> bool {
        a == b || a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count() >= 5.min(a.chars().count().max(4)).max(4)
    }
}
