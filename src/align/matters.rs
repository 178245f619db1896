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

/// The thesaurus, ready to be asked.
#[derive(Default)]
pub(super) struct Matters {
    /// For each word of the table where its matters begin in `of_words`, and where the last one's end.
    starts: Vec<usize>,
    /// The matters that the words are put into, rising for each word.
    of_words: Vec<u16>,
    /// How much each word tells of a matter.
    telling: Vec<f32>,
    all: Vec<Matter>,
}

#[derive(Clone)]
struct Matter {
    /// One over the length of all its words together.
    scale: f32,
    /// Where they point, less what matters have in common.
    meaning: Direction,
}

impl Matters {
    /// `starts`: for each word of the table where its matters begin in `of_words`, and where the last one's end; all are below `count`.
    /// `pointing`: a word's direction, as long as it counts.
    pub(super) fn new(starts: Vec<usize>, of_words: Vec<u16>, count: usize, pointing: impl Fn(usize) -> Option<Direction>) -> Self {
        let mut out = Self { starts, of_words, ..Self::default() };
        let mut all = vec![Matter { scale: 0.0, meaning: [0.0; DIMENSIONS] }; count];
        for place in 0..out.starts.len().saturating_sub(1) {
            let own = out.of_word(place);
            let told = if own.is_empty() { 0.0 } else { (count as f32 / own.len() as f32).ln() };
            let rare = !own.is_empty() && own.len() as f32 <= COMMON * count as f32;
            let direction = rare.then(|| pointing(place)).flatten();
            for matter in own {
                let Some(matter) = all.get_mut(usize::from(*matter)) else { continue };
                matter.scale += told * told;
                if let Some(direction) = &direction {
                    add(&mut matter.meaning, direction, 1.0);
                }
            }
            out.telling.push(told);
        }
        let mut mean = [0.0; DIMENSIONS];
        for matter in &mut all {
            normalise(&mut matter.meaning);
            add(&mut mean, &matter.meaning, 1.0 / count as f32);
            matter.scale = if matter.scale > 0.0 { 1.0 / matter.scale.sqrt() } else { 0.0 };
        }
        for matter in &mut all {
            add(&mut matter.meaning, &mean, -1.0);
            normalise(&mut matter.meaning);
        }
        out.all = all;
        out
    }

    /// The matters that a word of the table is put into.
    fn of_word(&self, place: usize) -> &[u16] {
        let range = self.starts.get(place).zip(self.starts.get(place + 1)).map(|(from, to)| *from..*to);
        range.and_then(|r| self.of_words.get(r)).unwrap_or_default()
    }

    /// The matters that words recall, given by their places in the table and each with its weight; `meaning`: where they point.
    fn recalled(&self, words: impl Iterator<Item = (usize, f32)>, meaning: &Direction) -> Weights {
        let mut shares = vec![0.0; self.all.len()];
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
        let shared = (0..).zip(shares.iter().zip(&self.all)).filter(|(_, (share, _))| **share > 0.0);
        let mut found: Weights = shared.map(|(at, (share, matter))| (at, share * matter.scale / length)).collect();
        keep(&mut found, LIKELY);
        for (at, share) in &mut found {
            let near = self.all.get(*at as usize).map_or(0.0, |matter| nearness(meaning, &matter.meaning));
            *share += MEANING * near.max(0.0);
        }
        keep(&mut found, KEPT);
        let most = found.iter().map(|(_, share)| *share).fold(0.0, f32::max);
        let mut out: Weights = found.into_iter().map(|(at, share)| (at, ((share - most) / BEHIND).exp())).collect();
        out.sort_unstable_by_key(|(at, _)| *at);
        out.shrink_to_fit(); // it may sit where all that shared a word did
        lengthened(out)
    }
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
    let Some(matters) = meanings.matters() else { return Ok(()) };
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
    let mut shares = vec![0.0; matters.all.len()];
    for unit in &mut units {
        job.checkpoint()?;
        let places = unit.all_words.iter().filter_map(|(id, weight)| Some((meanings.place(*id)?, *weight)));
        unit.matters = matters.recalled(places, &unit.meaning);
        for (matter, weight) in &unit.matters {
            shares.get_mut(*matter as usize).into_iter().for_each(|sum| *sum += weight * share);
        }
    }
    for unit in units {
        for (matter, weight) in &mut unit.matters {
            *weight /= shares.get(*matter as usize).copied().unwrap_or(0.0) + OFTEN;
        }
        unit.matters = lengthened(std::mem::take(&mut unit.matters));
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
        table.matters.recalled(places.into_iter(), &pointing)
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
    fn no_word_recalls_nothing() {
        assert!(recalled("zzzqx").is_empty());
    }
}
