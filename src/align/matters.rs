//! What clauses settle, by the thesaurus of matters: two clauses that share hardly a word may both be on "what sets the
//! guarantee off".
//!
//! A clause is described by the matters whose wordings its words recall, and two clauses are compared by these (explicit semantic
//! analysis: Evgeniy Gabrilovich, Shaul Markovitch, 2007). The word table adds up what each word means by itself; a matter knows which
//! words go together.

use super::candidates::CandidatePair;
use super::unit::{Meanings, Side, Unit, Weights, lengthened};
use super::vectors::{DIMENSIONS, Direction, add, nearness, normalise};
use crate::job::{Cancelled, Job};
use std::sync::OnceLock;

/// So many matters that share most words with a clause are looked at …
const LIKELY: usize = 200;
/// … with what nearness in meaning counts beside the words …
const MEANING: f32 = 0.5;
/// … and so many are kept; one that is this much behind the first counts a third of what it would.
const KEPT: usize = 50;
const BEHIND: f32 = 0.07;
/// Words of more than this share of the matters say nothing of where one points.
const COMMON: f32 = 0.02;
/// A matter that makes up this share of all clauses on average counts half: it tells none from another.
const OFTEN: f32 = 0.02;
/// What matters have in common, and about where the strongest begin, is told by one in so many.
const ONE_IN: usize = 16;
/// So many clauses are told at once: what is likely takes four times the room of what is kept.
const AT_ONCE: usize = 500;

/// The thesaurus, ready to be asked.
#[derive(Default)]
pub(super) struct Matters {
    /// For each word of the table where its matters begin in `of_words`, and where the last one's end.
    starts: Vec<usize>,
    /// The matters that the words are put into, rising for each word.
    of_words: Vec<u16>,
    /// How much each word tells of a matter.
    telling: Vec<f32>,
    /// For each matter one over the length of all its words together.
    scales: Vec<f32>,
    /// Where each matter's telling words point, less what matters have in common: known once it was asked for.
    meanings: Vec<OnceLock<Direction>>,
    /// What matters have in common, by one in so many.
    mean: OnceLock<Direction>,
}

impl Matters {
    /// `starts`: for each word of the table where its matters begin in `of_words`, and where the last one's end; all are below `count`.
    pub(super) fn new(starts: Vec<usize>, of_words: Vec<u16>, count: usize) -> Self {
        let mut scales = vec![0.0; count];
        let mut out = Self { starts, of_words, ..Self::default() };
        for place in 0..out.starts.len().saturating_sub(1) {
            let own = out.of_word(place);
            let told = if own.is_empty() { 0.0 } else { (count as f32 / own.len() as f32).ln() };
            for matter in own {
                scales.get_mut(usize::from(*matter)).into_iter().for_each(|scale| *scale += told * told);
            }
            out.telling.push(told);
        }
        out.scales = scales.into_iter().map(|scale: f32| if scale > 0.0 { 1.0 / scale.sqrt() } else { 0.0 }).collect();
        out.meanings = vec![OnceLock::new(); count];
        out
    }

    /// Learns where the matters in question point that it was not asked for yet. `pointing`: a word's direction, as long as it counts.
    fn learn(&self, asked: &[bool], pointing: impl Fn(usize) -> Option<Direction>) {
        let unknown: Vec<bool> = asked.iter().zip(&self.meanings).map(|(asked, known)| *asked && known.get().is_none()).collect();
        if !unknown.contains(&true) {
            return;
        }
        let mean = self.mean.get_or_init(|| {
            let some: Vec<bool> = (0..self.scales.len()).map(|at| at % ONE_IN == 0).collect();
            let mut mean = [0.0; DIMENSIONS];
            let found = self.pointed(&some, &pointing);
            for (_, direction) in &found {
                add(&mut mean, direction, 1.0 / found.len() as f32);
            }
            mean
        });
        for (at, mut direction) in self.pointed(&unknown, &pointing) {
            add(&mut direction, mean, -1.0);
            normalise(&mut direction);
            self.meanings.get(at).into_iter().for_each(|known| _ = known.set(direction));
        }
    }

    /// Where the telling words of the matters in question point together.
    fn pointed(&self, asked: &[bool], pointing: impl Fn(usize) -> Option<Direction>) -> Vec<(usize, Direction)> {
        let mut places = vec![usize::MAX; asked.len()];
        let mut found = Vec::new();
        for (at, place) in places.iter_mut().enumerate().filter(|(at, _)| asked.get(*at) == Some(&true)) {
            *place = found.len();
            found.push((at, [0.0; DIMENSIONS]));
        }
        for word in 0..self.telling.len() {
            let own = self.of_word(word);
            if own.is_empty() || own.len() as f32 > COMMON * self.scales.len() as f32 {
                continue;
            }
            let mut direction = None;
            for matter in own {
                if let Some((_, sum)) = places.get(usize::from(*matter)).and_then(|place| found.get_mut(*place))
                    && let Some(direction) = direction.get_or_insert_with(|| pointing(word))
                {
                    add(sum, direction, 1.0);
                }
            }
        }
        for (_, sum) in &mut found {
            normalise(sum);
        }
        found
    }

    /// The matters that a word of the table is put into.
    fn of_word(&self, place: usize) -> &[u16] {
        let range = self.starts.get(place).zip(self.starts.get(place + 1)).map(|(from, to)| *from..*to);
        range.and_then(|r| self.of_words.get(r)).unwrap_or_default()
    }

    /// The matters that most likely are those of some words, given by their places in the table and each with its weight.
    fn likely(&self, words: impl Iterator<Item = (usize, f32)>) -> Weights {
        let mut shares = vec![0.0; self.scales.len()];
        let mut length = 0.0;
        for (place, weight) in words {
            let own = self.of_word(place);
            let told = self.telling.get(place).copied().unwrap_or(0.0);
            length += weight * weight * told * told;
            for matter in own {
                if let Some(share) = shares.get_mut(usize::from(*matter)) {
                    *share += weight * told * told;
                }
            }
        }
        let length = f32::max(length.sqrt(), f32::MIN_POSITIVE);
        for (share, scale) in shares.iter_mut().zip(&self.scales) {
            *share *= scale / length;
        }
        let mut found = strongest(&shares, LIKELY);
        found.shrink_to_fit(); // it may sit where many more did
        found
    }

    /// The matters that are recalled of the likely ones, by words that point to a meaning.
    fn recalled(&self, mut found: Weights, meaning: &Direction) -> Weights {
        for (at, share) in &mut found {
            let near = self.meanings.get(*at as usize).and_then(OnceLock::get).map_or(0.0, |own| nearness(meaning, own));
            *share += MEANING * near.max(0.0);
        }
        keep(&mut found, KEPT);
        let most = found.iter().map(|(_, share)| *share).fold(0.0, f32::max);
        for (_, share) in &mut found {
            *share = ((*share - most) / BEHIND).exp();
        }
        found.sort_unstable_by_key(|(at, _)| *at);
        found.shrink_to_fit();
        lengthened(found)
    }
}

/// So many of the matters that share most, those that share nothing aside.
fn strongest(shares: &[f32], count: usize) -> Weights {
    // most matters share some word with any clause, and few share much: a sample tells about where those few begin
    let mut sample: Weights = (0..).zip(shares.iter().copied()).step_by(ONE_IN).collect();
    keep(&mut sample, 2 * count / ONE_IN);
    let about = sample.iter().map(|(_, share)| *share).fold(f32::INFINITY, f32::min);
    let mut found = above(shares, about);
    if found.len() < count {
        found = above(shares, 0.0);
    }
    keep(&mut found, count);
    found
}

/// The matters whose share is more than that.
fn above(shares: &[f32], least: f32) -> Weights {
    let mut found = Weights::new();
    let (chunks, rest) = shares.as_chunks::<16>();
    let mut at = 0;
    for chunk in chunks.iter().map(<[f32; 16]>::as_slice).chain(std::iter::once(rest)) {
        // asked of all at once, which the processor can: mostly none is
        if chunk.iter().copied().fold(0.0, f32::max) > least {
            found.extend((at..).zip(chunk.iter().copied()).filter(|(_, share)| *share > least));
        }
        at += chunk.len() as u32;
    }
    found
}

/// Keeps so many of the strongest.
fn keep(found: &mut Weights, count: usize) {
    if found.len() > count {
        found.select_nth_unstable_by(count, |x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
        found.truncate(count);
    }
}

/// Tells the units of two drafts that are not settled which matters they recall. What all clauses recall counts little: it tells none
/// from another.
pub(super) fn tell([a, b]: [&mut Side; 2], pairs: &[CandidatePair], meanings: &Meanings, job: &Job) -> Result<(), Cancelled> {
    let Some(table) = meanings.table else { return Ok(()) };
    let matters = &table.matters;
    let mut open = [vec![false; a.units.len()], vec![false; b.units.len()]];
    for (from, to, _) in pairs.iter().filter(|(.., fixed)| fixed.is_none()) {
        for (flags, at) in open.iter_mut().zip([from, to]) {
            flags.get_mut(*at).into_iter().for_each(|flag| *flag = true);
        }
    }
    let [open_a, open_b] = open;
    let units = a.units.iter_mut().zip(open_a).chain(b.units.iter_mut().zip(open_b));
    let mut units: Vec<&mut Unit> = units.filter(|(_, open)| *open).map(|(unit, _)| unit).collect();
    let share = 1.0 / units.len().max(1) as f32;
    let mut shares = vec![0.0; matters.scales.len()];
    for some in units.chunks_mut(AT_ONCE) {
        let mut asked = vec![false; matters.scales.len()];
        for unit in some.iter_mut() {
            job.checkpoint()?;
            for (words, _, own) in unit.recalling() {
                *own = matters.likely(words.iter().filter_map(|(id, weight)| Some((meanings.place(*id)?, *weight))));
                for (matter, _) in own {
                    asked.get_mut(*matter as usize).into_iter().for_each(|asked| *asked = true);
                }
            }
        }
        matters.learn(&asked, |place| table.numbers_of(place));
        for unit in some {
            job.checkpoint()?;
            for (_, meaning, own) in unit.recalling() {
                *own = matters.recalled(std::mem::take(own), meaning);
            }
            for (matter, weight) in &unit.matters {
                shares.get_mut(*matter as usize).into_iter().for_each(|sum| *sum += weight * share);
            }
        }
    }
    for (_, _, own) in units.into_iter().flat_map(Unit::recalling) {
        for (matter, weight) in own.iter_mut() {
            *weight /= shares.get(*matter as usize).copied().unwrap_or(0.0) + OFTEN;
        }
        *own = lengthened(std::mem::take(own));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::unit::cosine;
    use crate::align::vectors::WordTable;
    use crate::align::word_key;

    fn recalled(text: &str) -> Weights {
        let table = WordTable::get().unwrap();
        let meanings = text.split_whitespace().filter_map(|w| table.meaning(&word_key(w)?));
        let mut pointing = [0.0; DIMENSIONS];
        let mut places = Vec::new();
        for meaning in meanings {
            add(&mut pointing, &meaning.direction, meaning.weight);
            places.push((meaning.place, 1.0));
        }
        normalise(&mut pointing);
        let likely = table.matters.likely(places.into_iter());
        table.matters.learn(&vec![true; table.matters.scales.len()], |place| table.numbers_of(place));
        table.matters.recalled(likely, &pointing)
    }

    #[test]
    fn clauses_on_one_matter_recall_the_same_in_other_words() {
        let near = |x: &str, y: &str| cosine(&recalled(x), &recalled(y));
        let guns = "the guns fall silent along the whole front at noon";
        let [truce, vote] = ["cessation of hostilities", "elections are held within a hundred days"];
        assert!(near(guns, truce) > near(guns, vote) + 0.1, "{} {}", near(guns, truce), near(guns, vote));
        let [hostages, swap] =
            ["all civilian detainees and hostages will be returned", "prisoners of war are exchanged on the basis all for all"];
        assert!(near(hostages, swap) > near(hostages, vote) + 0.1, "{} {}", near(hostages, swap), near(hostages, vote));
    }

    #[test]
    fn the_strongest_are_those_of_all() {
        // most share little, a few much; the same little often; and all the much in one place, where a sample may miss it
        let scattered: Vec<f32> = (0..5000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 12) as f32 / 1e6).collect();
        let alike = vec![0.25; 3000];
        let together: Vec<f32> = (0..4000).map(|n| if n % ONE_IN == 1 { 1.0 + n as f32 } else { 0.0 }).collect();
        for shares in [scattered, alike, together, vec![0.5; 7], Vec::new()] {
            let mut all: Weights = (0..).zip(shares.iter().copied()).filter(|(_, share)| *share > 0.0).collect();
            keep(&mut all, 200);
            let values = |found: Weights| {
                let mut values: Vec<f32> = found.into_iter().map(|(_, share)| share).collect();
                values.sort_by(f32::total_cmp);
                values
            };
            assert_eq!(values(strongest(&shares, 200)), values(all));
        }
    }

    #[test]
    fn no_word_recalls_nothing() {
        assert!(recalled("zzzqx").is_empty());
    }
}
