//! Numbers in a clause, in digits or words, and what each measures.
//!
//! In: a clause's words. Out: [`Quantity`]s from left to right. What only looks like a number of
//! something is left out here, once for all detectors: numbers of articles and points, years,
//! ordinals, labels, types (`F-16`), dates.

use super::lexicon::List;
use super::words::{Case, ClauseText};
use crate::text::{CharRange, TokenKind};

/// What a number measures.
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// A sum in the currency of this ISO 4217 code.
    Money(String),
    /// `per cent` or `percentage points`.
    Share(String),
    /// Time; `basis` names the family in which values compare exactly: days or months.
    Time {
        /// `days`, or `working days`.
        unit: String,
        /// Days, or months when the text counts in months or years.
        exact: (f64, char),
    },
    /// A unit of the lists: personnel, tanks, km.
    Unit(String),
    /// What the text counts, in its own word: "regions".
    Things(String),
    /// Nothing is said beside the number.
    Bare,
}

/// A number with what it measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// First word.
    pub first: usize,
    /// Word after the last, unit included where it stands next to the number.
    pub end: usize,
    /// The number alone as printed, without its unit.
    pub number: CharRange,
    /// In base units.
    pub value: f64,
    /// What it measures.
    pub measure: Measure,
    /// Written in words.
    pub in_words: bool,
    /// The printed number is the value: no factor came in.
    pub plain: bool,
}

/// A number before it is known what it measures.
struct Number {
    first: usize,
    end: usize,
    value: f64,
    in_words: bool,
}

/// Every number that measures something.
pub fn quantities(c: &ClauseText<'_>) -> Vec<Quantity> {
    let mut out: Vec<Quantity> = Vec::new();
    let mut at = 0;
    let mut label_end = None; // where the last number of a cross-reference ended
    while at < c.words.len() {
        if let Some(day) = c.dates().get(c.dates().partition_point(|d| d.end <= at)).filter(|d| d.first <= at) {
            at = day.end;
            continue;
        }
        let Some(number) = number_at(c, at) else {
            at += 1;
            continue;
        };
        at = number.end;
        if is_reference(c, &number, label_end) {
            label_end = Some(number.end);
            continue;
        }
        if let Some((value, end)) = ratio(c, &number) {
            at = end;
            let range = c.range(number.first, end);
            out.push(Quantity {
                first: number.first,
                end,
                number: range,
                value,
                measure: Measure::Share("per cent".into()),
                in_words: false,
                plain: true,
            });
            continue;
        }
        if is_label(c, &number) {
            continue;
        }
        if let Some(quantity) = measured(c, &number) {
            at = quantity.end.max(at);
            out.push(quantity);
        }
    }
    share_units(c, &mut out);
    out
}

impl Quantity {
    /// Whether it says something by itself: "a hundred" says little, "600,000" and "six hundred
    /// thousand" speak for themselves, and so does whatever has a measure.
    pub fn speaks(&self) -> bool {
        self.measure != Measure::Bare || self.value >= if self.in_words { 1000.0 } else { 100.0 }
    }
}

/// `10 to 15 days`: the first takes the measure of the second.
fn share_units(c: &ClauseText<'_>, all: &mut [Quantity]) {
    for i in (1..all.len()).rev() {
        let [a, b] = all.get(i - 1..=i).unwrap_or_default() else { continue };
        let between = c.words.get(a.end..b.first).unwrap_or_default();
        let linked = match between {
            [] => c.word(b.first).is_some_and(|w| w.joined),
            [one] => matches!(
                one.fold(),
                "to" | "and"
                    | "or"
                    | "–"
                    | "—"
                    | "-"
                    | "bis"
                    | "und"
                    | "oder"
                    | "à"
                    | "et"
                    | "ou"
                    | "до"
                    | "и"
                    | "или"
                    | "і"
                    | "та"
                    | "або"
            ),
            _ => false,
        };
        if !linked || a.measure != Measure::Bare {
            continue;
        }
        let (factor, measure) = match &b.measure {
            Measure::Time { unit, exact } => {
                let per = if plain_value(c, b) == 0.0 { 1.0 } else { b.value / plain_value(c, b) };
                let step = if plain_value(c, b) == 0.0 { 1.0 } else { exact.0 / plain_value(c, b) };
                (per, Measure::Time { unit: unit.clone(), exact: (a.value * step, exact.1) })
            }
            Measure::Bare | Measure::Things(_) => continue,
            other => (1.0, other.clone()),
        };
        let plain = b.plain;
        if let Some(a) = all.get_mut(i - 1) {
            a.value *= factor;
            a.plain = plain;
            a.measure = measure;
        }
    }
}

/// The number of `q` before its unit was counted in.
fn plain_value(c: &ClauseText<'_>, q: &Quantity) -> f64 {
    number_at(c, q.first).map_or(q.value, |n| n.value)
}

/// A number that begins at word `at`, with its words of magnitude and its repetition in brackets.
fn number_at(c: &ClauseText<'_>, at: usize) -> Option<Number> {
    let word = c.word(at)?;
    let mut number = match word.kind {
        TokenKind::Number => {
            let (mut value, mut end) = (parse_digits(word.text, c.lexicon.code)?, at + 1);
            // 600 000 with plain spaces: groups of exactly three digits
            let mut head = word.text.len() <= 3 && word.text.bytes().all(|b| b.is_ascii_digit());
            while let Some(next) = c.word(end)
                && head
                && next.spaced
                && !next.broken
                && next.kind == TokenKind::Number
                && next.text.len() == 3
                && next.text.bytes().all(|b| b.is_ascii_digit())
            {
                value = value * 1000.0 + next.text.parse::<f64>().unwrap_or(0.0);
                end += 1;
                head = true;
            }
            Number { first: at, end, value, in_words: false }
        }
        TokenKind::Word => spelled(c, at)?,
        _ => return None,
    };
    while let Some((hit, key)) = c.at(List::Numbers, number.end)
        && let Ok(size) = key.parse::<f64>()
        && size >= 1000.0
        && !number.in_words
    {
        number.value *= size;
        number.end = hit.end;
        // Mio., Mrd., тыс.: the full stop belongs to the shortened word
        if c.fold(number.end) == "."
            && c.word(number.end + 1).is_some()
            && c.word(number.end).is_some_and(|w| !w.spaced)
            && c.lexicon.code != "en"
        {
            number.end += 1;
        }
    }
    // eight hundred thousand (800,000): one number
    if c.fold(number.end) == "("
        && let Some(inner) = c.word(number.end + 1).filter(|w| w.kind == TokenKind::Number || number.kind_differs(w.kind))
        && let Some(again) = repeated(c, number.end + 1, inner.kind)
        && (again.0 - number.value).abs() < f64::EPSILON * number.value.abs().max(1.0)
        && c.fold(again.1) == ")"
    {
        number.end = again.1 + 1;
    }
    Some(number)
}

impl Number {
    fn kind_differs(&self, kind: TokenKind) -> bool {
        !self.in_words && kind == TokenKind::Word
    }
}

/// The value and the end of a plain number at `at`, for the one in brackets.
fn repeated(c: &ClauseText<'_>, at: usize, kind: TokenKind) -> Option<(f64, usize)> {
    if kind == TokenKind::Number {
        parse_digits(c.word(at)?.text, c.lexicon.code).map(|v| (v, at + 1))
    } else {
        spelled(c, at).map(|n| (n.value, n.end))
    }
}

/// A number in words: sums below a hundred, products with hundred and thousand.
fn spelled(c: &ClauseText<'_>, at: usize) -> Option<Number> {
    let (mut total, mut current) = (0.0_f64, 0.0_f64);
    let (mut end, mut any, mut last) = (at, false, f64::INFINITY);
    while let Some((hit, key)) = c.at(List::Numbers, end) {
        let Ok(value) = key.parse::<f64>() else { break };
        if value >= 1000.0 {
            if !any && value > 1000.0 {
                break; // "million" alone counts nothing
            }
            total += current.max(1.0) * value;
            current = 0.0;
            last = f64::INFINITY;
        } else if (value - 100.0).abs() < f64::EPSILON {
            current = current.max(1.0) * 100.0;
            last = 100.0;
        } else {
            // "two three" are two numbers; "twenty three" is one
            if any && value >= last || (last < 20.0) {
                break;
            }
            current += value;
            last = value;
        }
        any = true;
        end = hit.end;
        let and = matches!(c.fold(end), "and" | "und" | "et") && last >= 100.0;
        if and && c.at(List::Numbers, end + 1).is_some() {
            end += 1;
        }
    }
    any.then_some(Number { first: at, end, value: total + current, in_words: true })
}

/// The value of printed digits; `None` for what is a label (`1.2.3`) or no number.
pub fn parse_digits(text: &str, language: &str) -> Option<f64> {
    let mut plain = String::new();
    let (mut dots, mut commas, mut groups) = (Vec::new(), Vec::new(), false);
    for c in text.chars() {
        match c {
            '0'..='9' => plain.push(c),
            '.' => dots.push(plain.len()),
            ',' => commas.push(plain.len()),
            '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => groups = true,
            _ => return None,
        }
    }
    if plain.is_empty() || plain.len() > 18 {
        return None;
    }
    let thirds = |marks: &[usize]| {
        let ends = marks.iter().skip(1).copied().chain([plain.len()]);
        marks.first().is_some_and(|f| *f <= 3) && marks.iter().zip(ends).all(|(a, b)| b - a == 3)
    };
    let english = language == "en";
    let point = match (dots.as_slice(), commas.as_slice()) {
        ([], []) => None,
        ([d], [.., c]) if d > c => Some(*d),
        ([.., d], [c]) if c > d => Some(*c),
        // A single mark before three digits: a thousand where the language writes it so.
        ([], c) if thirds(c) && (english || c.len() > 1) => None,
        (d, []) if thirds(d) && (!english || d.len() > 1) => None,
        ([], [c]) => Some(*c),
        ([d], []) => Some(*d),
        _ => return None,
    };
    let value: f64 = match point.and_then(|p| plain.split_at_checked(p)) {
        Some((whole, part)) if !groups || !whole.is_empty() => format!("{whole}.{part}").parse().ok()?,
        _ => plain.parse().ok()?,
    };
    Some(value)
}

/// `50:50`, `50-50`, `50/50`: two digits that make up a hundred.
fn ratio(c: &ClauseText<'_>, number: &Number) -> Option<(f64, usize)> {
    if number.in_words || number.end != number.first + 1 {
        return None;
    }
    let second = match c.fold(number.end) {
        ":" | "/" | "–" | "∶" => number.end + 1,
        _ => number.end,
    };
    let word = c.word(second)?;
    if word.spaced && second == number.end || !(word.joined || second > number.end) {
        return None;
    }
    let other = parse_digits(word.text, c.lexicon.code)?;
    ((number.value + other - 100.0).abs() < f64::EPSILON && number.value > 0.0).then_some((number.value, second + 1))
}

/// "Article 5", "paragraphs 1 to 3": the number names a place in a text.
fn is_reference(c: &ClauseText<'_>, number: &Number, label_end: Option<usize>) -> bool {
    let counted = || measured(c, number).is_some_and(|q| !matches!(q.measure, Measure::Bare | Measure::Things(_)));
    if let Some((hit, _)) = c.before(List::References, number.first) {
        // "a zone 10 km wide": what is measured is no label
        return !(counted() && c.word(hit.first).is_some_and(|w| w.known.case == Case::Any));
    }
    // No. 5 and Art. 5: a full stop after the shortened word
    if c.fold_before(number.first) == "." && number.first > 0 && c.before(List::References, number.first - 1).is_some() {
        return true;
    }
    let Some(end) = label_end else { return false };
    let between = c.words.get(end..number.first).unwrap_or_default();
    const JOINS: &[&str] = &[
        "and", "or", "to", ",", "–", "—", "-", "(", ")", "und", "oder", "bis", "et", "ou", "à", "и", "или", "і", "та", "по", "до",
        "through", "of",
    ];
    let joins = |f: &str| JOINS.contains(&f);
    !counted() && between.len() <= 4 && between.iter().all(|w| joins(w.fold()) || w.text.chars().count() == 1)
}

/// Ordinals, labels, types, years, cross-references without a word: numbers that measure nothing.
fn is_label(c: &ClauseText<'_>, number: &Number) -> bool {
    if number.in_words {
        return false;
    }
    let Some(word) = c.word(number.first) else { return true };
    let before = number.first.checked_sub(1).and_then(|i| c.word(i));
    let after = c.word(number.end);
    let unspaced = |f: &str| after.is_some_and(|w| !w.spaced && !w.joined && w.text == f);
    let typed = word.joined && before.is_some_and(|b| b.kind == TokenKind::Word && c.before(List::Numbers, number.first).is_none());
    let tight = before.is_some_and(|b| !word.spaced && !word.joined && matches!(b.text, "/" | "§" | "№" | "#" | "_" | "+"));
    let suffix = after.is_some_and(|w| {
        !w.spaced
            && !w.joined
            && w.kind == TokenKind::Word
            && number.end == number.first + 1
            && ![List::Time, List::Units, List::Currencies, List::Percent].into_iter().any(|l| c.at(l, number.end).is_some())
    });
    let item = (word.broken || number.first == 0) && (unspaced(".") || unspaced(")")) && c.word(number.end + 1).is_some();
    let sub = unspaced("(") && c.word(number.end + 1).is_some_and(|w| w.text.chars().count() <= 3);
    let four = word.text.len() == 4 && number.end == number.first + 1 && (1800.0..2200.0).contains(&number.value);
    let year =
        four && ![List::Time, List::Units, List::Currencies, List::Percent].into_iter().any(|l| c.at(l, number.end).is_some());
    let slash =
        unspaced("/") || (unspaced(":") && c.word(number.end + 1).is_some_and(|w| !w.spaced && w.kind == TokenKind::Number));
    typed || tight || suffix || item || sub || year || slash
}

/// What a number measures, judged by the words around it.
fn measured(c: &ClauseText<'_>, n: &Number) -> Option<Quantity> {
    let number = c.range(n.first, n.end);
    let done = |first: usize, end: usize, value: f64, measure: Measure| {
        Some(Quantity { first, end, number, value, measure, in_words: n.in_words, plain: (value - n.value).abs() < f64::EPSILON })
    };
    if let Some((hit, key)) = c.before(List::Currencies, n.first) {
        // "100 dollars 50": the word before belongs to another number
        if number_ends_at(c, hit.first).is_none() {
            let end = c.at(List::Currencies, n.end).filter(|(_, k)| *k == key).map_or(n.end, |(h, _)| h.end);
            return done(hit.first, end, n.value, Measure::Money(key.into()));
        }
    }
    // "the age of eighteen", "aged 16"
    if let Some((hit, key)) = c.before(List::Units, n.first)
        && let Some(unit) = key.strip_prefix('<')
        && c.at(List::Time, n.end).is_none()
    {
        return done(hit.first, n.end, n.value, Measure::Unit(unit.into()));
    }
    let mut unit_at = n.end;
    if c.fold(unit_at) == "of" && c.at(List::Numbers, n.end.saturating_sub(1)).is_some() {
        unit_at += 1; // hundreds of millions of dollars
    }
    if let Some((hit, key)) = c.at(List::Currencies, unit_at) {
        return done(n.first, hit.end, n.value, Measure::Money(key.into()));
    }
    if let Some((hit, key)) = c.at(List::Percent, unit_at) {
        return done(n.first, hit.end, n.value, Measure::Share(key.into()));
    }
    if let Some((hit, key)) = c.at(List::Time, unit_at) {
        let (unit, factor) = factor(key);
        return match unit {
            "months" => done(
                n.first,
                hit.end,
                days_of_months(n.value * factor, factor),
                Measure::Time { unit: "days".into(), exact: (n.value * factor, 'm') },
            ),
            other => done(n.first, hit.end, n.value * factor, Measure::Time { unit: other.into(), exact: (n.value * factor, 'd') }),
        };
    }
    // The unit may stand after up to three describing words: 600,000 active military personnel.
    for ahead in unit_at..unit_at + 4 {
        let Some(word) = c.word(ahead) else { break };
        if let Some((hit, key)) = c.at(List::Units, ahead).filter(|(_, k)| !k.ends_with('?') && !k.starts_with('<')) {
            let (unit, factor) = factor(key);
            if unit == "-" {
                return None; // "two sides" are who, not how many
            }
            return done(n.first, hit.end, n.value * factor, Measure::Unit(unit.into()));
        }
        if word.kind != TokenKind::Word
            || (c.at(List::FunctionWords, ahead).is_some() || c.at(List::Obligation, ahead).is_some())
            || c.at(List::Numbers, ahead).is_some()
        {
            break;
        }
    }
    let small_one = n.in_words && (n.value - 1.0).abs() < f64::EPSILON;
    if small_one {
        return None;
    }
    match things(c, unit_at) {
        Some((noun, end)) => done(n.first, end, n.value, Measure::Things(noun)),
        None => done(n.first, n.end, n.value, Measure::Bare),
    }
}

/// A month is 30 days, a year 365: what the text counts in years (`unit` months each) counts so.
pub fn days_of_months(months: f64, unit: f64) -> f64 {
    if unit < 12.0 { months * 30.0 } else { months / 12.0 * 365.0 }
}

/// A key and the factor that follows it: `km 1.609`.
fn factor(key: &str) -> (&str, f64) {
    key.rsplit_once(' ').and_then(|(unit, f)| f.parse().ok().map(|f| (unit, f))).unwrap_or((key, 1.0))
}

fn number_ends_at(c: &ClauseText<'_>, end: usize) -> Option<()> {
    let word = end.checked_sub(1).and_then(|i| c.word(i))?;
    (word.kind == TokenKind::Number || c.before(List::Numbers, end).is_some()).then_some(())
}

/// The counted noun: in English the first plural within three words, elsewhere the next word.
fn things(c: &ClauseText<'_>, at: usize) -> Option<(String, usize)> {
    for ahead in at..at + 4 {
        let word = c.word(ahead)?;
        let name = ahead > at && word.known.case > Case::Any;
        if word.kind != TokenKind::Word
            || name
            || c.at(List::FunctionWords, ahead).is_some()
            || c.at(List::Obligation, ahead).is_some()
        {
            return None;
        }
        let fold = word.fold();
        let plural =
            c.lexicon.code != "en" || (fold.len() > 3 && fold.ends_with('s') && !fold.ends_with("ss") && !fold.ends_with("us"));
        if plural {
            return Some((fold.to_owned(), ahead + 1));
        }
    }
    None
}
