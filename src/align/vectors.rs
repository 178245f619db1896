//! The word table: which words are near one another in meaning, and which matters they are put into.
//!
//! Taught by a sentence encoder; origin, licence and form stand in `assets/words/README.md`. A word
//! that is not in the table adds nothing, so names, figures and other languages rest on the other signs.

use std::io::Read as _;
use std::sync::LazyLock;

use super::matters::Matters;

/// The table's bytes as they lie packed. Its words are found by binary search and their numbers decoded as they are asked for.
static TABLE: &[u8] = include_bytes!("../../assets/words/word-vectors.bin");

/// Numbers of one word.
pub(super) const DIMENSIONS: usize = 128;

/// A direction in the space of meanings; all zeros when nothing is known.
pub(super) type Direction = [f32; DIMENSIONS];

/// What the table knows of a word.
pub(super) struct Meaning {
    /// Its place in the table.
    pub place: usize,
    /// Of length one.
    pub direction: Direction,
    /// How much the word says in a text: little for "carry", much for "submarine".
    pub weight: f32,
}

/// The table, ready to be asked.
pub(super) struct WordTable {
    /// Its bytes, unpacked.
    bytes: Vec<u8>,
    /// Where each word's length byte stands.
    words: Vec<u32>,
    /// Where the numbers begin.
    numbers: usize,
    /// What clauses settle, by the words that they say it in.
    pub matters: Matters,
}

/// Bytes of one word's numbers: its step, then four bits a number …
const ROW: usize = 1 + DIMENSIONS / 2;
/// … of which so many values are used: few pack well.
const LEVELS: u8 = 8;

impl WordTable {
    /// The table, made ready when it is first asked for; `None` if it is not of the form it should be.
    pub(super) fn get() -> Option<&'static Self> {
        static READY: LazyLock<Option<WordTable>> = LazyLock::new(WordTable::read);
        READY.as_ref()
    }

    fn read() -> Option<Self> {
        let mut bytes = Vec::new();
        flate2::read::DeflateDecoder::new(TABLE.strip_prefix(b"TRVVEC04")?).read_to_end(&mut bytes).ok()?;
        let mut reader = Reader { bytes: &bytes, at: 0 };
        let (count, dimensions, matters) = (reader.number()?, reader.number()?, reader.number()?);
        if dimensions != DIMENSIONS {
            return None;
        }
        let mut words = Vec::with_capacity(count);
        for _ in 0..count {
            words.push(reader.at as u32);
            let length = reader.byte()?;
            reader.take(length.into())?;
        }
        let numbers = reader.at;
        reader.take(count * ROW)?;
        let (mut starts, mut of_words) = (vec![0], Vec::new());
        for _ in 0..count {
            let mut matter = 0;
            for _ in 0..reader.short()? {
                matter += reader.short()?;
                of_words.push(u16::try_from(matter).ok().filter(|m| usize::from(*m) < matters)?);
            }
            starts.push(of_words.len());
        }
        let whole = reader.at == bytes.len();
        whole.then(|| Self { bytes, words, numbers, matters: Matters::new(starts, of_words, matters) })
    }

    /// What it knows of a word, by what the word is compared by ([`super::word_key`]).
    pub(super) fn meaning(&self, key: &str) -> Option<Meaning> {
        let word_at = |at: u32| {
            let at = at as usize;
            let length = self.bytes.get(at).copied().unwrap_or(0) as usize;
            self.bytes.get(at + 1..at + 1 + length).unwrap_or_default()
        };
        self.at(self.words.binary_search_by(|at| word_at(*at).cmp(key.as_bytes())).ok()?)
    }

    /// What it knows of the word at a place.
    fn at(&self, place: usize) -> Option<Meaning> {
        let mut direction = self.numbers_of(place)?;
        let weight = normalise(&mut direction);
        Some(Meaning { place, direction, weight })
    }

    /// A word's direction, as long as it counts.
    pub(super) fn numbers_of(&self, place: usize) -> Option<Direction> {
        let start = self.numbers + place * ROW;
        let (step, numbers) = self.bytes.get(start..start + ROW)?.split_first()?;
        let (step, middle) = (f32::from(*step), f32::from(LEVELS - 1) / 2.0);
        let mut direction = [0.0; DIMENSIONS];
        for (two, byte) in direction.chunks_exact_mut(2).zip(numbers) {
            if let [low, high] = two {
                *low = step * (f32::from(byte & 0xf) - middle);
                *high = step * (f32::from(byte >> 4) - middle);
            }
        }
        Some(direction)
    }
}

/// Walks through the table's bytes.
struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// Four bytes, the lowest first.
    fn number(&mut self) -> Option<usize> {
        self.take(4)?.try_into().ok().map(|bytes| u32::from_le_bytes(bytes) as usize)
    }

    /// One byte, or two where the first has its highest bit set: its other bits are the higher ones.
    fn short(&mut self) -> Option<usize> {
        let first = usize::from(self.byte()?);
        if first < 0x80 { Some(first) } else { Some(((first & 0x7f) << 8) | usize::from(self.byte()?)) }
    }
}

/// Makes a direction one long; leaves zeros alone. Gives how long it was.
pub(super) fn normalise(direction: &mut Direction) -> f32 {
    let length = direction.iter().map(|x| x * x).sum::<f32>().sqrt();
    if length > 0.0 {
        for x in direction {
            *x /= length;
        }
    }
    length
}

/// Adds so much of a direction to another.
pub(super) fn add(to: &mut Direction, direction: &Direction, share: f32) {
    for (x, y) in to.iter_mut().zip(direction) {
        *x += share * y;
    }
}

/// How near two directions are: 1 the same, 0 nothing in common.
pub(super) fn nearness(a: &Direction, b: &Direction) -> f32 {
    // several sums side by side, which the processor can add at once: a single one must wait for itself
    let mut sums = [0.0_f32; SIDE_BY_SIDE];
    let (a, rest_a) = a.as_chunks::<SIDE_BY_SIDE>();
    let (b, rest_b) = b.as_chunks::<SIDE_BY_SIDE>();
    for (x, y) in a.iter().zip(b) {
        for ((sum, x), y) in sums.iter_mut().zip(x).zip(y) {
            *sum += x * y;
        }
    }
    let rest: f32 = rest_a.iter().zip(rest_b).map(|(x, y)| x * y).sum();
    sums.iter().sum::<f32>() + rest
}

const SIDE_BY_SIDE: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::word_key;

    #[test]
    fn words_of_like_meaning_are_nearer() {
        let table = WordTable::get().unwrap();
        let of = |w| table.meaning(&word_key(w).unwrap()).unwrap().direction;
        assert!(nearness(&of("soldiers"), &of("troops")) > nearness(&of("soldiers"), &of("elections")) + 0.2);
        assert!((nearness(&of("treaty"), &of("treaties")) - 1.0).abs() < 1e-4);
        assert!(table.meaning("zzzqx").is_none());
    }

    #[test]
    fn the_table_has_words_under_what_they_are_compared_by() {
        let table = WordTable::get().unwrap();
        for word in ["demilitarised", "guarantors", "Programmes", "invades", "defence"] {
            assert!(table.meaning(&word_key(word).unwrap()).is_some(), "{word}");
        }
    }
}
