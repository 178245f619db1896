//! Dates in a clause: `23 November 2025`, `November 23, 2025`, `2025-11-23`, `23.11.2025`, `by 2030`.

use super::lexicon::List;
use super::words::ClauseText;
use crate::text::TokenKind;

/// A date where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// First word.
    pub first: usize,
    /// Word after the last.
    pub end: usize,
    /// ISO 8601 or a part of one; `None` when the text leaves it open.
    pub iso: Option<String>,
    /// For comparing: the ISO date, else the printed signs.
    pub key: String,
}

/// Every date, from left to right.
pub fn days(c: &ClauseText<'_>) -> Vec<Day> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < c.words.len() {
        match numeric(c, at).or_else(|| named(c, at)).or_else(|| year_alone(c, at)) {
            Some(day) => {
                at = day.end.max(at + 1);
                out.push(day);
            }
            None => at += 1,
        }
    }
    out
}

fn whole(c: &ClauseText<'_>, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let word = c.word(at)?;
    (word.kind == TokenKind::Number && digits.contains(&word.text.len())).then(|| word.text.parse().ok())?
}

fn year(c: &ClauseText<'_>, at: usize) -> Option<u32> {
    whole(c, at, 4..=4).filter(|y| (1000..3000).contains(y))
}

fn valid(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// Dates in digits: one token (`23.11.2025`) or three joined by hyphens or strokes.
fn numeric(c: &ClauseText<'_>, at: usize) -> Option<Day> {
    let word = c.word(at).filter(|w| w.kind == TokenKind::Number)?;
    let pieces: Vec<&str> = word.text.split('.').collect();
    let (parts, end) = if pieces.len() == 3 {
        (pieces, at + 1)
    } else {
        let step = if c.word(at + 1).is_some_and(|w| w.joined) {
            1
        } else if c.fold(at + 1) == "/" && c.fold(at + 3) == "/" {
            2
        } else {
            return None;
        };
        let (b, d) = (c.word(at + step)?, c.word(at + 2 * step)?);
        if (step == 1 && !d.joined) || b.spaced || d.spaced {
            return None;
        }
        (vec![word.text, b.text, d.text], at + 2 * step + 1)
    };
    let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let [a, b, d] = parts.iter().map(|p| p.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?.try_into().ok()?;
    let printed = || c.cut(c.range(at, end)).to_owned();
    let found = |iso: Option<String>| {
        let key = iso.clone().unwrap_or_else(printed);
        Some(Day { first: at, end, iso, key })
    };
    match lengths.as_slice() {
        [4, 1..=2, 1..=2] if valid(d, b) => found(Some(format!("{a:04}-{b:02}-{d:02}"))),
        [1..=2, 1..=2, 4] if valid(a, b) && (!valid(b, a) || a == b || c.lexicon.code != "en" || word.text.contains('.')) => {
            found(Some(format!("{d:04}-{b:02}-{a:02}")))
        }
        [1..=2, 1..=2, 4] if valid(b, a) && !valid(a, b) => found(Some(format!("{d:04}-{a:02}-{b:02}"))),
        // Day and month can be either: kept as printed.
        [1..=2, 1..=2, 4] if valid(a, b) => found(None),
        _ => None,
    }
}

/// A day of the month at word `at`, and the word after it: `23`, `23rd`, `23.`
fn day_of_month(c: &ClauseText<'_>, at: usize) -> Option<(u32, usize)> {
    let day = whole(c, at, 1..=2).filter(|d| (1..=31).contains(d))?;
    let tight = c.word(at + 1).is_some_and(|w| !w.spaced || w.joined);
    let ordinal = tight && matches!(c.fold(at + 1), "st" | "nd" | "rd" | "th" | "er" | "го" | "." | "º" | "е");
    Some((day, if ordinal { at + 2 } else { at + 1 }))
}

/// Dates with the month's name.
fn named(c: &ClauseText<'_>, at: usize) -> Option<Day> {
    let month_at = |i: usize| c.at(List::Months, i).and_then(|(h, k)| Some((k.parse::<u32>().ok()?, h.end)));
    let skip = |i: usize, words: &[&str]| if words.contains(&c.fold(i)) { i + 1 } else { i };
    let found = |end: usize, day: Option<u32>, month: u32, year: Option<u32>| {
        let (iso, key) = match (year, day) {
            (Some(y), Some(d)) => (Some(format!("{y:04}-{month:02}-{d:02}")), String::new()),
            (Some(y), None) => (Some(format!("{y:04}-{month:02}")), String::new()),
            (None, Some(d)) => (None, format!("{month:02}-{d:02}")),
            (None, None) => return None,
        };
        let key = iso.clone().unwrap_or(key);
        Some(Day { first: at, end, iso, key })
    };
    if let Some((day, next)) = day_of_month(c, at) {
        let next = skip(skip(next, &["day"]), &["of"]);
        let (month, end) = month_at(next)?;
        let end = if c.fold(end) == "." && year(c, end + 1).is_some() { end + 1 } else { end };
        let y = skip(end, &[","]);
        return match year(c, y) {
            Some(value) => found(y + 1, Some(day), month, Some(value)),
            None => found(end, Some(day), month, None),
        };
    }
    let (month, end) = month_at(at)?;
    if let Some(value) = year(c, end) {
        return found(end + 1, None, month, Some(value));
    }
    if let Some((day, next)) = day_of_month(c, end) {
        let y = skip(next, &[","]);
        return match year(c, y) {
            Some(value) => found(y + 1, Some(day), month, Some(value)),
            None => found(next, Some(day), month, None),
        };
    }
    None
}

/// A year by itself where a word before it says so: "since 2014".
fn year_alone(c: &ClauseText<'_>, at: usize) -> Option<Day> {
    let value = year(c, at).filter(|y| (1800..2200).contains(y))?;
    let follows = matches!(
        c.fold_before(at),
        "in" | "by"
            | "since"
            | "until"
            | "before"
            | "after"
            | "from"
            | "during"
            | "year"
            | "till"
            | "im"
            | "seit"
            | "bis"
            | "ab"
            | "jahr"
            | "jahre"
            | "depuis"
            | "avant"
            | "après"
            | "en"
            | "с"
            | "до"
            | "после"
            | "у"
            | "в"
            | "з"
            | "після"
            | "від"
            | "between"
            | "zwischen"
            | "entre"
            | "між"
            | "между"
    ) || ends_range(c, at);
    let counted = [List::Time, List::Units, List::Currencies, List::Percent].into_iter().any(|l| c.at(l, at + 1).is_some());
    let tight = c.word(at + 1).is_some_and(|w| !w.spaced && matches!(w.text, "/" | "-" | "–"));
    (follows && !counted && !tight).then(|| Day { first: at, end: at + 1, iso: Some(value.to_string()), key: value.to_string() })
}

/// Whether the year at `at` ends a stretch of years: "between 2026 and 2029", "from 2026 to 2028".
fn ends_range(c: &ClauseText<'_>, at: usize) -> bool {
    let joins = matches!(
        c.fold_before(at),
        "and" | "to" | "until" | "till" | "through" | "und" | "bis" | "et" | "à" | "та" | "і" | "й" | "и" | "до" | "по"
    );
    let opens = |i: usize| {
        matches!(c.fold(i), "between" | "from" | "zwischen" | "von" | "entre" | "de" | "між" | "между" | "з" | "від" | "с" | "от")
    };
    joins && at >= 3 && year(c, at - 2).is_some() && opens(at - 3)
}
