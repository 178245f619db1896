//! Where a label belongs: which open series it goes on with, or which it opens.
//!
//! In: a block's label, the path of open clauses, the labels ahead. Out: how much of the path
//! stays and what the label was taken for ([`Seat`]); nothing is built here. A label that finds no
//! seat is no number but the beginning of a sentence.

use super::Walk;
use super::line::{ended, rest, title_like, titled};
use super::node::{Node, NodeLabel};
use crate::draft::Kind;
use crate::read::block::{Block, Follow, Style};
use crate::read::label::{self, Label, Numeral, Punct, Reading, Word};
use crate::text::{char_len, last_sign};

/// How many labels ahead are looked at for the next of a series.
const AHEAD: usize = 300;

/// Where a label goes: how much of the path stays, and what it was taken for.
pub(super) struct Seat {
    pub keep: usize,
    pub label: NodeLabel,
}

/// What is asked about a block's label.
struct Ask<'a> {
    i: usize,
    block: &'a Block,
    label: &'a Label,
    printed: String,
    list: Option<(u32, u32)>,
}

impl Walk<'_> {
    /// Where a label belongs, or `None` when it is not one.
    pub(super) fn seat(&self, i: usize, block: &Block, label: &Label) -> Option<Seat> {
        let auto = block.auto.as_ref();
        let printed = auto.map_or_else(
            || block.text.get(..label.printed).unwrap_or_default().trim_start_matches('[').to_owned(),
            |a| a.printed.clone(),
        );
        let list = auto.map(|a| a.list);
        let ask = Ask { i, block, label, printed, list };
        let before = i.checked_sub(1).and_then(|p| self.blocks.get(p)).map_or("", |b| b.text.as_str());
        if block.follow == Follow::Wrapped && auto.is_none() && !ended(before) {
            return None;
        }
        if label.word.is_some() {
            return self.seat_worded(&ask);
        }
        let composite = label.parts.len() > 1;
        if composite { self.seat_path(&ask) } else { self.seat_single(&ask) }
    }

    /// A number with a word before it: Article 5, Annex II.
    fn seat_worded(&self, ask: &Ask<'_>) -> Option<Seat> {
        let word = ask.label.word?;
        let rest = if ask.block.auto.is_some() { "" } else { rest(ask.block, ask.label) };
        let styled = matches!(ask.block.style, Style::Heading(_)) || ask.block.auto.is_some();
        if !styled && (!titled(rest) || self.in_headings.contains(&word)) {
            return None;
        }
        if ask.block.follow == Follow::Wrapped {
            return None;
        }
        if word == Word::Annex && !styled && !(title_like(&ask.block.text) || rest.is_empty()) {
            return None;
        }
        let own = own_parts(&ask.label.parts, 0, ask.block.auto.as_ref().and_then(|a| a.numeral));
        if word != Word::Annex && own.is_empty() {
            return None;
        }
        let rank = self.rank(word);
        // The innermost open node of a higher rank stays.
        let mut keep = 0;
        for (depth, n) in self.path.iter().enumerate() {
            let node = self.nodes.get(*n)?;
            let stays = match &node.label {
                Some(l) => match (node.rank, ask.block.style) {
                    (Some(r), Style::Heading(level)) if l.word.is_none() => r < level,
                    _ => l.word.is_some_and(|w| self.rank(w) < rank),
                },
                None => {
                    node.kind == Kind::Heading
                        && match (node.rank, ask.block.style) {
                            (Some(r), Style::Heading(level)) => r < level,
                            _ => word != Word::Annex,
                        }
                }
            };
            if stays {
                keep = depth + 1;
            }
        }
        let value = own.last().map(|(r, _)| r.clone());
        // A cross-reference that begins a paragraph: the number goes back, and a sentence follows.
        if !styled
            && let (Some(value), Some(last)) = (&value, self.last_of(word))
            && value.value <= last.value
            && value.numeral == last.numeral
            && !value.first()
            && !last.next_is(value)
            && !title_like(rest)
            && !rest.is_empty()
        {
            return None;
        }
        // A series that does not begin with its first number goes on; a lone reference does not.
        if !styled
            && let Some(value) = &value
            && !value.first()
            && self.last_of(word).is_none()
        {
            let next = self.labels.iter().skip(ask.i + 1).flatten().take(AHEAD).find(|l| l.word == Some(word));
            let later = next
                .and_then(|l| l.parts.last())
                .is_some_and(|p| p.readings().iter().any(|r| value.next_is(r) || value.later_is(r)));
            if !later {
                return None;
            }
        }
        let mut own = own;
        let chain_above = self.chain(keep);
        if own.len() > 1
            && !chain_above.is_empty()
            && own.iter().map(|(r, _)| r.value).take(chain_above.len()).eq(chain_above.iter().copied())
            && own.len() > chain_above.len()
        {
            own.drain(..chain_above.len());
        }
        let mut chain = if word.groups() || word == Word::Annex { Vec::new() } else { chain_above };
        chain.extend(own.iter().map(|(r, _)| r.value));
        Some(Seat {
            keep,
            label: NodeLabel {
                word: Some(word),
                own,
                chain,
                punct: ask.label.punct,
                composite: ask.label.parts.len() > 1,
                list: ask.list,
                printed: ask.printed.clone(),
            },
        })
    }

    /// A word's place among those that this document uses, the highest first.
    fn rank(&self, word: Word) -> usize {
        self.order.iter().position(|w| *w == word).unwrap_or(self.order.len() + word.tier() as usize)
    }

    /// The number that bore this word last.
    fn last_of(&self, word: Word) -> Option<&Reading> {
        self.nodes.iter().rev().take(400).filter_map(|n| n.label.as_ref()).find(|l| l.word == Some(word)).and_then(NodeLabel::last)
    }

    /// The values from the top to the node that ends the first `keep` of the path.
    fn chain(&self, keep: usize) -> Vec<u64> {
        keep.checked_sub(1)
            .and_then(|k| self.path.get(k))
            .and_then(|n| self.nodes.get(*n))
            .and_then(|n| n.label.as_ref())
            .filter(|l| !l.word.is_some_and(|w| w.groups() || w == Word::Annex))
            .map(|l| l.chain.clone())
            .unwrap_or_default()
    }

    /// A number of several parts: 5.2.1, 10(c). Its parent is the open clause with its beginning.
    fn seat_path(&self, ask: &Ask<'_>) -> Option<Seat> {
        let all = own_parts(&ask.label.parts, 0, ask.block.auto.as_ref().and_then(|a| a.numeral));
        let values: Vec<u64> = all.iter().map(|(r, _)| r.value).collect();
        let words = rest(ask.block, ask.label);
        let sure = ask.block.auto.is_some() || matches!(ask.block.style, Style::Heading(_));
        let too_long = |p: &label::Part| !sure && p.text.len() > 3;
        if ask.label.parts.iter().skip(1).any(too_long) {
            return None;
        }
        let mut all = all;
        let lower = !sure && words.chars().next().is_some_and(|c| c.is_lowercase() || c == '%');
        // the longest beginning that an open clause has
        let mut best: Option<(usize, usize)> = None;
        for (depth, n) in self.path.iter().enumerate() {
            let Some(label) = self.nodes.get(*n).and_then(|n| n.label.as_ref()) else { continue };
            if label.word.is_some_and(|w| w.groups() || w == Word::Annex) {
                continue;
            }
            let len = label.chain.len();
            if len > 0 && len < values.len() && values.starts_with(&label.chain) {
                best = Some((depth + 1, len));
            }
        }
        if let Some((keep, len)) = best {
            let own: Vec<_> = all.split_off(len);
            // "2.5 million" within clause 2: only where it is the next of its series
            if lower && !self.follows_child(keep, own.first().map(|(r, _)| r)) {
                return None;
            }
            return Some(Self::seat_with(ask, keep, own, values));
        }
        // a sibling without a parent of its own: 5.2 after 5.1, 6.1 after 5.4
        for (depth, n) in self.path.iter().enumerate() {
            let Some(label) = self.nodes.get(*n).and_then(|n| n.label.as_ref()) else { continue };
            if label.word.is_none()
                && label.chain.len() > 1
                && label.own.len() > 1
                && label.chain.len() <= values.len()
                && label.chain < values
            {
                return (!lower).then(|| Self::seat_with(ask, depth, all, values));
            }
        }
        // "2014.5" is a year or a figure, unless an open clause or a sibling has the number
        if lower || ask.label.parts.iter().any(too_long) {
            return None;
        }
        let plausible =
            sure || values.iter().skip(1).all(|v| *v <= 1) || self.successor_ahead(ask) || values.last().is_some_and(|v| *v <= 1);
        plausible.then(|| self.seat_at_top(ask, all, values))
    }

    /// Whether `next` goes on with, or opens, the series below the clause that ends the first `keep` of the path.
    fn follows_child(&self, keep: usize, next: Option<&Reading>) -> bool {
        let Some(next) = next else { return false };
        match self.path.get(keep).and_then(|n| self.nodes.get(*n)).and_then(|n| n.label.as_ref()).and_then(NodeLabel::last) {
            Some(last) => last.next_is(next),
            None => next.first(),
        }
    }

    /// Below the innermost heading, division or annex.
    fn seat_at_top(&self, ask: &Ask<'_>, own: Vec<(Reading, String)>, values: Vec<u64>) -> Seat {
        Self::seat_with(ask, self.top(), own, values)
    }

    /// How much of the path stands down to the innermost heading, division or annex.
    fn top(&self) -> usize {
        let above = |n: &Node| n.label.as_ref().map_or(n.kind == Kind::Heading, |l| l.word.is_some());
        self.path.iter().rposition(|n| self.nodes.get(*n).is_some_and(above)).map_or(0, |d| d + 1)
    }

    /// The seat that keeps so much of the path.
    fn seat_with(ask: &Ask<'_>, keep: usize, own: Vec<(Reading, String)>, chain: Vec<u64>) -> Seat {
        Seat {
            keep,
            label: NodeLabel {
                word: None,
                own,
                chain,
                punct: ask.label.punct,
                composite: ask.label.parts.len() > 1,
                list: ask.list,
                printed: ask.printed.clone(),
            },
        }
    }

    /// A single number, letter or Roman number.
    fn seat_single(&self, ask: &Ask<'_>) -> Option<Seat> {
        let part = ask.label.parts.first()?;
        let mut readings = part.readings();
        if let Some(numeral) = ask.block.auto.as_ref().and_then(|a| a.numeral)
            && readings.iter().any(|r| r.numeral == numeral)
        {
            readings.retain(|r| r.numeral == numeral);
        }
        let auto = ask.block.auto.is_some();
        let styled = matches!(ask.block.style, Style::Heading(_));
        let gap = ask.block.gap.is_some_and(|g| g as usize == char_len(&ask.printed));
        if ask.label.punct == Punct::Bare && !auto && !styled && !gap {
            return None;
        }
        let give = |keep: usize, reading: &Reading| {
            let mut chain = self.chain(keep);
            chain.push(reading.value);
            Seat {
                keep,
                label: NodeLabel {
                    word: None,
                    own: vec![(reading.clone(), reading.form(&part.text))],
                    chain,
                    punct: ask.label.punct,
                    composite: ask.label.parts.len() > 1,
                    list: ask.list,
                    printed: ask.printed.clone(),
                },
            }
        };
        let same = |n: usize, reading: &Reading| {
            let node = self.nodes.get(n)?;
            let label = node.label.as_ref()?;
            let last = label.last()?;
            (label.word.is_none() && label.own.len() == 1 && label.punct == ask.label.punct && last.numeral == reading.numeral)
                .then_some((node, label, last))
        };
        // the same list of the word processor
        if let Some((list, level)) = ask.list {
            for (depth, n) in self.path.iter().enumerate() {
                let open = self.nodes.get(*n).and_then(|n| n.label.as_ref()).and_then(|l| l.list);
                if open.is_some_and(|(l, v)| l == list && v >= level) {
                    let reading = readings.first()?;
                    return Some(give(depth, reading));
                }
            }
        }
        let wrapped = ask.block.follow == Follow::Wrapped && !auto;
        // numbers that begin with its own follow, as 6.1 after 6.: it is of the top, however 5 was printed
        let opens_below = !wrapped && self.opens_below(ask);
        if let Some(reading) = readings.first().filter(|_| opens_below) {
            let beside = |n: &usize| {
                let label = self.nodes.get(*n).and_then(|n| n.label.as_ref());
                label.is_some_and(|l| l.word.is_none() && l.chain.len() == 1 && l.last().is_some_and(|l| l.later_is(reading)))
            };
            if let Some(keep) = self.path.iter().position(beside) {
                return Some(give(keep, reading));
            }
        }
        // the next of an open series: the same indent first, then the innermost
        let mut found: Option<(usize, &Reading, bool)> = None;
        for reading in &readings {
            for (depth, n) in self.path.iter().enumerate().rev() {
                if let Some((node, _, last)) = same(*n, reading)
                    && last.next_is(reading)
                {
                    let level = node.indent == ask.block.indent;
                    if found.is_none_or(|(_, _, l)| level && !l) {
                        found = Some((depth, reading, level));
                    }
                }
            }
        }
        if let Some((depth, reading, _)) = found {
            return Some(give(depth, reading));
        }
        let container =
            self.path.last().is_none_or(|n| self.nodes.get(*n).is_none_or(|n| n.label.as_ref().is_none_or(|l| l.word.is_some())));
        // a series runs on through headings, those numbered I or A too: 4. in part II after 3. in part I
        let innermost = self.path.last().and_then(|n| self.nodes.get(*n)?.label.as_ref()?.last());
        for reading in &readings {
            let part = !wrapped
                && reading.numeral == Numeral::Digit
                && innermost.is_some_and(|part| matches!(part.numeral, Numeral::UpperRoman | Numeral::UpperLetter));
            let runs_on = self.closed.iter().any(|c| {
                !c.composite
                    && c.punct == ask.label.punct
                    && c.last().is_some_and(|l| {
                        let next = l.next_is(reading) && (container || part);
                        next || (container && !wrapped && l.later_is(reading))
                    })
            });
            if runs_on {
                return Some(give(self.path.len(), reading));
            }
        }
        let before = ask.i.checked_sub(1).and_then(|p| self.blocks.get(p)).map_or("", |b| b.text.as_str()).trim_end();
        let lead_in = last_sign(before).is_some_and(|c| ":—–".contains(c));
        // the first of a new series
        for reading in &readings {
            if !reading.first() || (wrapped && !lead_in) {
                continue;
            }
            let weak = ask.label.punct == Punct::Dot && reading.numeral.bracketed() && !auto && !styled;
            if weak && !self.successor_ahead(ask) {
                continue;
            }
            let again = self.path.iter().enumerate().rev().find_map(|(depth, n)| same(*n, reading).map(|(node, ..)| (depth, node)));
            if let Some((depth, node)) = again {
                let deeper = ask.block.indent > node.indent || (lead_in && ask.block.indent >= node.indent && !auto);
                if !deeper {
                    return Some(give(depth, reading));
                }
            }
            return Some(give(self.bullets_off(ask.block.indent), reading));
        }
        if wrapped {
            return None;
        }
        if let Some(reading) = readings.first().filter(|_| opens_below) {
            return Some(give(self.top(), reading));
        }
        // later in an open series: numbers were left out
        for reading in &readings {
            for (depth, n) in self.path.iter().enumerate().rev() {
                if let Some((.., last)) = same(*n, reading)
                    && (last.later_is(reading) || auto)
                {
                    return Some(give(depth, reading));
                }
            }
        }
        let reading = readings.first()?;
        if auto || styled {
            return Some(give(self.bullets_off(ask.block.indent), reading));
        }
        // an excerpt that does not begin with the first
        let year = reading.value > 999;
        let opens = container && !year && (self.successor_ahead(ask) || self.rises_ahead(ask, reading));
        opens.then(|| give(self.path.len(), reading))
    }

    /// The path without bullets that are not deeper than `indent`.
    fn bullets_off(&self, indent: u32) -> usize {
        let mut keep = self.path.len();
        while let Some(node) = keep.checked_sub(1).and_then(|k| self.path.get(k)).and_then(|n| self.nodes.get(*n)) {
            let loose = node.label.is_none() && node.kind != Kind::Heading;
            if !(loose && (!node.bullet || node.indent >= indent)) {
                break;
            }
            keep -= 1;
        }
        keep
    }

    /// Whether the label after this one is the first below it: 6.1 after 6.
    fn opens_below(&self, ask: &Ask<'_>) -> bool {
        let below = self.labels.iter().skip(ask.i + 1).flatten().next();
        below.is_some_and(|l| {
            l.word.is_none()
                && l.parts.len() == ask.label.parts.len() + 1
                && l.parts.iter().zip(&ask.label.parts).all(|(below, own)| below.text == own.text)
                && l.parts.last().is_some_and(|p| p.readings().iter().any(Reading::first))
        })
    }

    /// Whether the next two labels are of the same make and rise, each at its own paragraph or line: an
    /// excerpt of points 7, 9 and 12.
    fn rises_ahead(&self, ask: &Ask<'_>, reading: &Reading) -> bool {
        let next = self.labels.iter().enumerate().skip(ask.i + 1).filter_map(|(at, label)| Some((at, label.as_ref()?)));
        if ask.label.punct == Punct::Bare {
            return false;
        }
        let mut last = reading.clone();
        let mut count = 0;
        for (at, label) in next.take(2) {
            let alike = label.word.is_none() && label.punct == ask.label.punct && label.parts.len() == 1;
            let own_line = self.blocks.get(at).is_some_and(|b| b.follow != Follow::Wrapped);
            let later = label.parts.first().and_then(|p| p.readings().into_iter().find(|r| last.later_is(r) || last.next_is(r)));
            let Some(later) = later.filter(|r| alike && own_line && r.value < 1000) else { return false };
            last = later;
            count += 1;
        }
        count == 2
    }

    /// Whether the next of the series stands further on.
    fn successor_ahead(&self, ask: &Ask<'_>) -> bool {
        let readings = ask.label.parts.last().map(label::Part::readings).unwrap_or_default();
        self.labels.iter().skip(ask.i + 1).flatten().take(AHEAD).any(|l| {
            l.word.is_none()
                && l.punct == ask.label.punct
                && l.parts.len() == ask.label.parts.len()
                && l.parts.last().is_some_and(|p| {
                    p.readings().iter().any(|next| readings.iter().any(|r| r.value + 1 == next.value && r.next_is(next)))
                })
        })
    }
}

/// A label's parts from `skip` on, each in its likeliest reading.
pub(super) fn own_parts(parts: &[label::Part], skip: usize, numeral: Option<Numeral>) -> Vec<(Reading, String)> {
    let last = parts.len().saturating_sub(1);
    let one = |(i, p): (usize, &label::Part)| {
        let readings = p.readings();
        let wanted = numeral.filter(|_| i == last);
        let reading = readings.iter().find(|r| Some(r.numeral) == wanted).or_else(|| {
            // after a word a Roman number is likelier than a letter
            readings.iter().find(|r| matches!(r.numeral, Numeral::UpperRoman | Numeral::Digit)).or(readings.first())
        });
        reading.map(|r| (r.clone(), r.form(&p.text)))
    };
    parts.iter().enumerate().skip(skip).filter_map(one).collect()
}
