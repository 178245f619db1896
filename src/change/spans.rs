//! Two texts into spans: a correct diff over words, then a second pass for the reader.
//!
//! `similar` finds the words both sides share. What it finds is right and often hard to read: an
//! "of" kept between two replaced phrases, a "billion" kept between two sums. The second pass
//! gives such islands up. White space is left out of the diff and put back afterwards, so a wrapped
//! line never hides a shared word.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{Op, Span};
use crate::text::{CharRange, Token, TokenKind, fold_word, last_sign, tokens};

/// Beyond so many tokens on both sides together the diff may be longer than the shortest, so that
/// the work stays bounded; a count and not a clock, so that the same input gives the same bytes.
const LONG: usize = 20_000;

/// Words that tie others together: an island of only these says nothing.
const SMALL_WORDS: &[&str] = &[
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "as", "is", "are", "be", "it", "its", "that", "this",
    "with", "from", "der", "die", "das", "und", "oder", "in", "zu", "von", "le", "la", "les", "de", "du", "des", "et", "ou", "à",
    "и", "в", "на", "с", "по", "і", "й", "та", "у", "з",
];

/// Whether a folded word says something by itself.
pub(super) fn tells(folded: &str) -> bool {
    !SMALL_WORDS.contains(&folded)
}

/// Words that make one figure together with the number before them.
const MAGNITUDES: &[&str] = &[
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "bn",
    "mn",
    "percent",
    "per",
    "cent",
    "тис",
    "тыс",
    "млн",
    "млрд",
    "мільйон",
    "мільйонів",
    "мільярд",
    "мільярдів",
    "миллион",
    "миллионов",
    "миллиард",
    "миллиардов",
    "mio",
    "mrd",
    "millionen",
    "milliarden",
    "millions",
    "milliards",
    "mille",
    "tsd",
    "prozent",
];

/// The words of one side, without white space.
struct Words<'t> {
    tokens: Vec<Token<'t>>,
    length: u32,
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Self {
        let all = tokens(text);
        let length = all.last().map_or(0, |t| t.range.end);
        Self { tokens: join(all.into_iter().filter(|t| t.kind != TokenKind::Space).collect(), text), length }
    }
}

/// Joins what is read as one: a number with its magnitude, per cent or currency sign; words tied by
/// a hyphen.
fn join<'t>(list: Vec<Token<'t>>, text: &'t str) -> Vec<Token<'t>> {
    if !list.windows(2).any(|w| matches!(w, [a, b] if ties(a, b))) {
        return list;
    }
    let mut out: Vec<Token<'t>> = Vec::with_capacity(list.len());
    // byte places are needed only where tokens are joined
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    for token in list {
        match out.last_mut() {
            Some(last) if ties(last, &token) => {
                let range = CharRange { start: last.range.start, end: token.range.end };
                let ends = bytes.get(range.start as usize).zip(bytes.get(range.end as usize));
                if let Some(words) = ends.and_then(|(s, e)| text.get(*s..*e)) {
                    *last = Token {
                        text: words,
                        range,
                        kind: if token.kind == TokenKind::Number { TokenKind::Number } else { last.kind },
                    };
                }
            }
            _ => out.push(token),
        }
    }
    out
}

/// Whether digits are a further group of three of the number before them: 600 + 000, 1 200 + 000.
fn grouped(number: &str, digits: &str) -> bool {
    let plain = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let mut groups = number.split_whitespace();
    let first = groups.next().is_some_and(|g| g.len() <= 3 && plain(g) && !g.starts_with('0'));
    first && groups.chain([digits]).all(|g| g.len() == 3 && plain(g))
}

/// Whether `b` belongs to `a`: 600 + 000, 100 + billion, 50 + %, $ + 100, non + -, non- + nuclear.
fn ties(a: &Token<'_>, b: &Token<'_>) -> bool {
    let adjacent = a.range.end == b.range.start;
    let near = b.range.start - a.range.end <= 1;
    let number = a.kind == TokenKind::Number;
    if number && near && (b.text == "%" || b.text == "‰" || MAGNITUDES.contains(&fold_word(b.text).as_str())) {
        return true;
    }
    if number && near && grouped(a.text, b.text) {
        return true;
    }
    if b.kind == TokenKind::Number
        && near
        && matches!(a.text, "$" | "€" | "£" | "₴" | "₽" | "USD" | "EUR" | "GBP" | "UAH" | "RUB" | "US$")
    {
        return true;
    }
    let hyphen = |t: &Token<'_>| matches!(t.text, "-" | "\u{2010}" | "\u{2011}");
    adjacent
        && ((a.kind != TokenKind::Sign && hyphen(b))
            || (a.kind != TokenKind::Sign && a.text.ends_with(['-', '\u{2010}', '\u{2011}']) && b.kind != TokenKind::Sign))
}

/// The spans from one text to another, and how large a share of the words both have.
///
/// Swapping the texts swaps deletions and insertions: the diff is made in one order of the two.
pub(super) fn spans(from: &str, to: &str) -> (Vec<Span>, f32) {
    if to < from {
        let (spans, shared) = spans_ordered(to, from);
        return (mirrored(&spans), shared);
    }
    spans_ordered(from, to)
}

/// The same spans seen from the other side, each deletion before its insertion again.
fn mirrored(spans: &[Span]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        let op = match span.op {
            Op::Equal => Op::Equal,
            Op::Delete => Op::Insert,
            Op::Insert => Op::Delete,
        };
        out.push(Span { op, from: span.to, to: span.from });
    }
    for at in 1..out.len() {
        if let Some([first, second]) = out.get_mut(at - 1..=at)
            && (first.op, second.op) == (Op::Insert, Op::Delete)
        {
            std::mem::swap(first, second);
            // a deletion stands where its insertion begins, an insertion where its deletion ended
            first.to.end = second.to.start;
            first.to.start = second.to.start;
            second.from.start = first.from.end;
            second.from.end = first.from.end;
        }
    }
    out
}

fn spans_ordered(from: &str, to: &str) -> (Vec<Span>, f32) {
    let (a, b) = (Words::of(from), Words::of(to));
    let mut matched = matches(&a.tokens, &b.tokens);
    readable(&a.tokens, &b.tokens, &mut matched);
    let shared = share(&a.tokens, &b.tokens, &matched);
    (build(from, to, &a, &b, &matched), shared)
}

/// Pairs of equal tokens, rising on both sides.
fn matches<'t>(a: &[Token<'t>], b: &[Token<'t>]) -> Vec<(usize, usize)> {
    let mut ids: BTreeMap<&'t str, u32> = BTreeMap::new();
    let mut intern = |text: &'t str| {
        let next = ids.len() as u32;
        *ids.entry(text).or_insert(next)
    };
    let x: Vec<u32> = a.iter().map(|t| intern(t.text)).collect();
    let y: Vec<u32> = b.iter().map(|t| intern(t.text)).collect();
    let algorithm = if x.len() + y.len() > LONG { Algorithm::Myers } else { Algorithm::Histogram };
    let mut out = Vec::new();
    for op in capture_diff_slices(algorithm, &x, &y) {
        if op.tag() == DiffTag::Equal {
            out.extend(op.old_range().zip(op.new_range()));
        }
    }
    out
}

/// Gives up shared words that are in the reader's way: islands between two changes that are only
/// small words and signs, or a lone number whose unit changed, or one word between long changes.
fn readable(a: &[Token<'_>], b: &[Token<'_>], matched: &mut Vec<(usize, usize)>) {
    // runs of matches that follow one another on both sides
    let mut runs: Vec<(usize, usize)> = Vec::new(); // stretch of `matched`
    for at in 0..matched.len() {
        let follows = at > 0 && matched.get(at - 1).zip(matched.get(at)).is_some_and(|(p, q)| p.0 + 1 == q.0 && p.1 + 1 == q.1);
        match runs.last_mut() {
            Some(run) if follows => run.1 = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    let mut keep = vec![true; matched.len()];
    let mut before = (0, 0); // ends of the last kept run
    for (n, run) in runs.iter().enumerate() {
        let (Some(first), Some(last)) = (matched.get(run.0), matched.get(run.1 - 1)) else { continue };
        let next = runs.get(n + 1).and_then(|r| matched.get(r.0)).copied().unwrap_or((a.len(), b.len()));
        let gap_before = (first.0 - before.0).max(first.1 - before.1);
        let gap_after = (next.0 - last.0 - 1).max(next.1 - last.1 - 1);
        let words = a.get(first.0..=last.0).unwrap_or_default();
        if gap_before > 0 && gap_after > 0 && is_island(words, gap_before, gap_after) {
            for slot in keep.iter_mut().take(run.1).skip(run.0) {
                *slot = false;
            }
        } else {
            before = (last.0 + 1, last.1 + 1);
        }
    }
    let mut at = 0;
    matched.retain(|_| {
        at += 1;
        keep.get(at - 1).copied().unwrap_or(true)
    });
}

/// Whether a shared run of words between two changes is better given up.
fn is_island(words: &[Token<'_>], gap_before: usize, gap_after: usize) -> bool {
    let content = words.iter().filter(|t| t.kind != TokenKind::Sign && tells(&fold_word(t.text))).count();
    // signs at which a sentence turns are worth keeping as steps for the eye
    let turns = words.iter().any(|t| matches!(last_sign(t.text), Some('.' | ';' | ':')));
    match content {
        0 => !turns && words.len() <= 2 && gap_before.min(gap_after) >= 2,
        1 => words.len() <= 2 && gap_before >= 6 && gap_after >= 6,
        _ => false,
    }
}

/// Words on both sides over the words of the shorter and the longer side together.
fn share(a: &[Token<'_>], b: &[Token<'_>], matched: &[(usize, usize)]) -> f32 {
    let counts = |t: &Token<'_>| t.kind != TokenKind::Sign;
    let all = a.iter().filter(|t| counts(t)).count() + b.iter().filter(|t| counts(t)).count();
    let both = matched.iter().filter(|(i, _)| a.get(*i).is_some_and(counts)).count();
    if all == 0 { 1.0 } else { 2.0 * both as f32 / all as f32 }
}

/// Spans from matches. Between two matches, white space that both sides share at the edge stays
/// equal; the rest is deleted and inserted.
fn build(from: &str, to: &str, a: &Words<'_>, b: &Words<'_>, matched: &[(usize, usize)]) -> Vec<Span> {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut out = Spans::default();
    let (mut x, mut y) = (0u32, 0u32);
    for (i, j) in matched {
        let (Some(s), Some(t)) = (a.tokens.get(*i), b.tokens.get(*j)) else { continue };
        out.between(&from, &to, CharRange { start: x, end: s.range.start }, CharRange { start: y, end: t.range.start });
        out.push(Op::Equal, s.range, t.range);
        (x, y) = (s.range.end, t.range.end);
    }
    out.between(&from, &to, CharRange { start: x, end: a.length }, CharRange { start: y, end: b.length });
    out.list
}

#[derive(Default)]
struct Spans {
    list: Vec<Span>,
}

impl Spans {
    fn push(&mut self, op: Op, from: CharRange, to: CharRange) {
        if from.is_empty() && to.is_empty() {
            return;
        }
        match self.list.last_mut() {
            Some(last) if last.op == op => {
                last.from.end = from.end;
                last.to.end = to.end;
            }
            _ => self.list.push(Span { op, from, to }),
        }
    }

    /// What stands between two shared words.
    fn between(&mut self, from: &[char], to: &[char], a: CharRange, b: CharRange) {
        let of = |text: &[char], range: CharRange, at: usize| text.get(range.start as usize + at).copied();
        let mut head = 0;
        while head < a.len().min(b.len())
            && of(from, a, head).is_some_and(char::is_whitespace)
            && of(from, a, head) == of(to, b, head)
        {
            head += 1;
        }
        let back = |text: &[char], range: CharRange, n: usize| text.get(range.end as usize - 1 - n).copied();
        let mut tail = 0;
        while tail < a.len().min(b.len()) - head
            && back(from, a, tail).is_some_and(char::is_whitespace)
            && back(from, a, tail) == back(to, b, tail)
        {
            tail += 1;
        }
        let cut = |r: CharRange, s: usize, e: usize| CharRange { start: r.start + s as u32, end: r.start + e as u32 };
        self.push(Op::Equal, cut(a, 0, head), cut(b, 0, head));
        let (mid_a, mid_b) = (cut(a, head, a.len() - tail), cut(b, head, b.len() - tail));
        self.push(Op::Delete, mid_a, CharRange { start: mid_b.start, end: mid_b.start });
        self.push(Op::Insert, CharRange { start: mid_a.end, end: mid_a.end }, mid_b);
        self.push(Op::Equal, cut(a, a.len() - tail, a.len()), cut(b, b.len() - tail, b.len()));
    }
}
