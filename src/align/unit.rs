//! Clauses made ready for comparing: their words with weights, figures, heading, place in the tree.
//!
//! Both drafts are prepared together, because a word's weight says how rare it is in the two.

use std::collections::BTreeMap;

use super::subject::{self, Subjects};
use super::vectors::{DIMENSIONS, Direction, Meaning, WordTable, add, nearness, normalise};
use super::vocabulary::{FNV_START, Vocabulary, mix, word_ids};
use crate::draft::{Clause, ClauseId, Draft, Kind};
use crate::text::fold_word;

/// Words with weights, sorted by word, of length one: the product of two is their cosine.
pub(super) type Weights = Vec<(u32, f32)>;

/// Parts that are paired with their own kind only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Title,
    Preamble,
    Signature,
    Footnote,
    Body,
}

/// A clause made ready.
pub(super) struct Unit {
    /// Index in the draft's clauses.
    pub clause: usize,
    pub group: Group,
    /// Indices of units, not of clauses.
    pub parent: Option<usize>,
    pub children: Vec<usize>,
    /// Its own words; its heading's when it has neither text nor sub-clauses.
    pub words: Weights,
    /// … with those of all that stands under it; empty where nothing does.
    family_words: Weights,
    pub heading: Weights,
    /// Words of heading and text together.
    pub all_words: Weights,
    /// Hashed groups of three and four letters of the heading, sorted.
    pub heading_grams: Vec<u32>,
    pub figures: Vec<u32>,
    /// Meaning of heading and text together, of the heading alone, and of the clause with all that
    /// stands under it.
    pub meaning: Direction,
    pub heading_meaning: Direction,
    pub family: Direction,
    /// The segments between full stops and semicolons, at least two, else none.
    pub segments: Vec<Segment>,
    /// What it is about.
    pub subjects: Weights,
    /// The matters of the thesaurus that it recalls; none where it is settled, or not told yet.
    pub matters: Weights,
    /// Hash of the folded words, for finding texts that stand once in each draft; 0 when short.
    pub twin: u64,
    /// Hash of the folded words of heading and text.
    pub same: u64,
}

/// A piece of a clause that might be a clause of its own.
pub(super) struct Segment {
    pub words: Weights,
    pub meaning: Direction,
    /// The matters that it recalls by itself.
    pub matters: Weights,
}

/// One draft made ready.
pub(super) struct Side {
    pub units: Vec<Unit>,
    /// Unit of each clause; `None` for clauses without words of their own and editor's notes.
    pub unit_of: Vec<Option<usize>>,
    /// Where all its words together point.
    pub direction: Direction,
    /// All its words, each counting by its rarity and a little by how often it is said.
    words: Weights,
}

/// What two drafts have in common at large.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AtLarge {
    /// By where their words point, -1 to 1, less what texts of the trade have in common; none where the word table does not know them.
    pub nearness: Option<f32>,
    /// By the words that they share, 0 to 1.
    pub words: f32,
}

impl Side {
    /// What two drafts have in common at large. `known`: whether the word table knows their words; `common`: where texts of the trade
    /// point whatever they are about.
    pub(super) fn at_large(&self, other: &Self, known: bool, common: &[f32]) -> AtLarge {
        let own = |side: &Self| {
            let mut out = side.direction;
            if out.iter().any(|x| *x != 0.0) {
                for (x, common) in out.iter_mut().zip(common) {
                    *x -= common;
                }
                normalise(&mut out);
            }
            out
        };
        AtLarge { nearness: known.then(|| nearness(&own(self), &own(other))), words: cosine(&self.words, &other.words) }
    }
}

/// The words of a clause before their weights are known.
struct Raw {
    words: Vec<u32>,
    heading: Vec<u32>,
    segments: Vec<Vec<u32>>,
    figures: Vec<u32>,
    twin: u64,
    same: u64,
}

/// Prepares two drafts. `table` may be missing: then meanings are all zeros.
pub(super) fn prepare([a, b]: [&Draft; 2], about: [&Subjects; 2], table: Option<&'static WordTable>) -> (Side, Side, Meanings) {
    let mut vocabulary = Vocabulary::default();
    let raw_a: Vec<Option<Raw>> = raws(a, &mut vocabulary);
    let raw_b: Vec<Option<Raw>> = raws(b, &mut vocabulary);
    let count = raw_a.iter().chain(&raw_b).flatten().count() as f32;
    let rarity: Vec<f32> = vocabulary.clauses.iter().map(|n| ((1.0 + count) / (0.5 + *n as f32)).ln().max(0.05)).collect();
    let meanings: Vec<Option<Meaning>> = match table {
        Some(table) => vocabulary.keys.iter().map(|key| table.meaning(key)).collect(),
        None => Vec::new(),
    };
    let (mut a, mut b) = (side(a, raw_a, &rarity, &meanings), side(b, raw_b, &rarity, &meanings));
    let words = vocabulary.keys.iter().filter(|w| w.chars().all(char::is_alphabetic)).count();
    let told = meanings.iter().flatten().count();
    subject::tell([&mut a, &mut b], about);
    (a, b, Meanings { words: meanings, known: told * 2 > words, table })
}

/// How often each word is said in a draft, by the words' numbers, dampened: a word that is said twice counts less than two.
fn said(raws: &[Option<Raw>]) -> BTreeMap<u32, f32> {
    let mut times: BTreeMap<u32, f32> = BTreeMap::new();
    for id in raws.iter().flatten().flat_map(|raw| raw.words.iter().chain(&raw.heading)) {
        *times.entry(*id).or_default() += 1.0;
    }
    times.into_iter().map(|(id, times)| (id, times.ln_1p())).collect()
}

/// Where the words of a draft together point, each counting by what it says and a little by how often it is said.
fn direction(said: &BTreeMap<u32, f32>, meanings: &[Option<Meaning>]) -> Direction {
    let mut out = [0.0; DIMENSIONS];
    for (id, said) in said {
        if let Some(meaning) = meanings.get(*id as usize).and_then(Option::as_ref) {
            add(&mut out, &meaning.direction, meaning.weight * said);
        }
    }
    normalise(&mut out);
    out
}

/// Takes out of every meaning what all clauses of the two drafts have in common, their subject at
/// large, so that what is left tells the clauses apart. Of few clauses only a part is taken out.
pub(super) fn centre(a: &mut Side, b: &mut Side) {
    let mut units: Vec<&mut Unit> = a.units.iter_mut().chain(&mut b.units).collect();
    let share = 1.0 / (units.len() as f32 + FEW);
    let common = |of: fn(&Unit) -> &Direction| {
        let mut sum = [0.0; DIMENSIONS];
        for unit in &units {
            add(&mut sum, of(unit), 1.0);
        }
        sum
    };
    let (meaning, heading, family) = (common(|u| &u.meaning), common(|u| &u.heading_meaning), common(|u| &u.family));
    let less = |direction: &mut Direction, common: &Direction| {
        if direction.iter().any(|x| *x != 0.0) {
            add(direction, common, -share);
            normalise(direction);
        }
    };
    for unit in &mut units {
        less(&mut unit.meaning, &meaning);
        less(&mut unit.heading_meaning, &heading);
        less(&mut unit.family, &family);
        unit.segments.iter_mut().for_each(|segment| less(&mut segment.meaning, &meaning));
    }
}

/// Of so many clauses about half is taken out.
const FEW: f32 = 10.0;

/// What the words of two drafts mean.
pub(super) struct Meanings {
    words: Vec<Option<Meaning>>,
    /// Whether the word table knows most of them.
    pub known: bool,
    /// The table, where it is asked.
    pub table: Option<&'static WordTable>,
}

impl Meanings {
    /// Where the word table has a word.
    pub(super) fn place(&self, id: u32) -> Option<usize> {
        self.words.get(id as usize)?.as_ref().map(|m| m.place)
    }

    /// How much of two units' words answer one another, the nearest word of the other side counting
    /// for each: 1 for the same word, less for a word of like meaning. Both ways, harmonic mean.
    pub(super) fn echo(&self, a: &Weights, b: &Weights) -> f32 {
        let of = |id: u32| self.words.get(id as usize).and_then(Option::as_ref).map(|m| &m.direction);
        let shares = |of: &Weights, id: u32| of.binary_search_by_key(&id, |(other, _)| *other).is_ok();
        // A word that both have is answered whole: it is measured against those alone that only one has.
        let mut best_b: Vec<f32> = b.iter().map(|(y, _)| f32::from(u8::from(shares(a, *y)))).collect();
        let known = |(at, (y, _)): (usize, &(u32, f32))| Some((at, of(*y)?));
        let all: Vec<(usize, &Direction)> = b.iter().enumerate().filter_map(known).collect();
        let alone: Vec<(usize, &Direction)> = all.iter().copied().filter(|(at, _)| best_b.get(*at) == Some(&0.0)).collect();
        let (mut sum_a, mut total_a) = (0.0, 0.0);
        for (x, weight) in a {
            let shared = shares(b, *x);
            let mut best = f32::from(u8::from(shared));
            if let Some(direction) = of(*x) {
                for (at, other) in if shared { &alone } else { &all } {
                    let near = nearness(direction, other);
                    best = best.max(near);
                    if let Some(best_y) = best_b.get_mut(*at) {
                        *best_y = best_y.max(near);
                    }
                }
            }
            sum_a += weight * best;
            total_a += weight;
        }
        let total_b: f32 = b.iter().map(|(_, w)| w).sum();
        let sum_b: f32 = b.iter().zip(best_b).map(|((_, w), best)| w * best).sum();
        if sum_a <= 0.0 || sum_b <= 0.0 {
            return 0.0;
        }
        let (x, y) = (sum_a / total_a, sum_b / total_b);
        2.0 * x * y / (x + y)
    }
}

fn raws(draft: &Draft, vocabulary: &mut Vocabulary) -> Vec<Option<Raw>> {
    let mut has_children = vec![false; draft.clauses.len()];
    for clause in &draft.clauses {
        if let Some(slot) = clause.parent.and_then(|p| has_children.get_mut(p.n as usize - 1)) {
            *slot = true;
        }
    }
    draft.clauses.iter().zip(has_children).map(|(clause, parent)| raw(clause, parent, vocabulary)).collect()
}

/// A text of so many words that stands once in each draft is surely the same clause.
const LONG_ENOUGH: usize = 5;

/// `None` for what is no unit: editor's notes, and headings that only hold sub-clauses together.
fn raw(clause: &Clause, has_children: bool, vocabulary: &mut Vocabulary) -> Option<Raw> {
    let heading_text = clause.heading.as_deref().unwrap_or_default();
    if clause.kind == Kind::EditorialNote || (clause.text.is_empty() && (has_children || heading_text.is_empty())) {
        return None;
    }
    let heading = word_ids(heading_text, vocabulary);
    let text = word_ids(&clause.text, vocabulary);
    let same = text.hash ^ heading.hash.rotate_left(1);
    let twin = if text.count >= LONG_ENOUGH { text.hash.max(1) } else { 0 };
    let heading = heading.ids;
    let words = if clause.text.is_empty() { heading.clone() } else { text.ids };
    let mut once: Vec<u32> = words.iter().chain(&heading).copied().collect();
    once.sort_unstable();
    once.dedup();
    for id in once {
        if let Some(n) = vocabulary.clauses.get_mut(id as usize) {
            *n += 1;
        }
    }
    Some(Raw { words, heading, segments: text.segments, figures: text.figures, twin, same })
}

fn side(draft: &Draft, raws: Vec<Option<Raw>>, rarity: &[f32], meanings: &[Option<Meaning>]) -> Side {
    let said = said(&raws);
    let direction = direction(&said, meanings);
    let words = said.iter().map(|(id, said)| (*id, said * rarity.get(*id as usize).copied().unwrap_or(0.0)));
    let words = lengthened(words.collect());
    let mut unit_of = vec![None; draft.clauses.len()];
    let mut units: Vec<Unit> = Vec::new();
    let mut own: Vec<Vec<u32>> = Vec::new();
    for (i, (clause, raw)) in draft.clauses.iter().zip(raws).enumerate() {
        let Some(raw) = raw else { continue };
        let mut meaning = sum_of_words(raw.words.iter().chain(&raw.heading), rarity, meanings);
        let family = meaning;
        normalise(&mut meaning);
        let mut heading_meaning = sum_of_words(raw.heading.iter(), rarity, meanings);
        normalise(&mut heading_meaning);
        if let Some(slot) = unit_of.get_mut(i) {
            *slot = Some(units.len());
        }
        units.push(Unit {
            clause: i,
            group: match clause.kind {
                Kind::Title => Group::Title,
                Kind::Preamble => Group::Preamble,
                Kind::Signature => Group::Signature,
                Kind::Footnote => Group::Footnote,
                _ => Group::Body,
            },
            parent: None,
            children: Vec::new(),
            words: weights(&raw.words, rarity),
            family_words: Weights::new(),
            heading: weights(&raw.heading, rarity),
            all_words: weights(&[raw.words.as_slice(), &raw.heading].concat(), rarity),
            heading_grams: grams(clause.heading.as_deref().unwrap_or_default()),
            figures: raw.figures,
            meaning,
            heading_meaning,
            family,
            segments: raw.segments.iter().map(|s| segment(s, rarity, meanings)).collect(),
            subjects: Weights::new(),
            matters: Weights::new(),
            twin: raw.twin,
            same: raw.same,
        });
        own.push(raw.words);
    }
    // A parent that is no unit hands its children on to the unit above it, so that context
    // reaches through headings.
    for at in 0..units.len() {
        let above = |id: Option<ClauseId>| id.and_then(|p| draft.clauses.get(p.n as usize - 1));
        let mut parent = units.get(at).and_then(|u| draft.clauses.get(u.clause)).and_then(|c| above(c.parent));
        while let Some(clause) = parent {
            if let Some(found) = unit_of.get(clause.id.n as usize - 1).copied().flatten() {
                if let Some(unit) = units.get_mut(at) {
                    unit.parent = Some(found);
                }
                if let Some(unit) = units.get_mut(found) {
                    unit.children.push(at);
                }
                break;
            }
            parent = above(clause.parent);
        }
    }
    for (at, words) in of_families(&units, &own).into_iter().enumerate() {
        if let Some(unit) = units.get_mut(at).filter(|u| !u.children.is_empty()) {
            unit.family_words = weights(&words, rarity);
        }
    }
    for at in (0..units.len()).rev() {
        let Some((sum, parent)) = units.get(at).map(|u| (u.family, u.parent)) else { continue };
        if let Some(above) = parent.and_then(|p| units.get_mut(p)) {
            add(&mut above.family, &sum, 1.0);
        }
        if let Some(unit) = units.get_mut(at) {
            normalise(&mut unit.family);
        }
    }
    Side { units, unit_of, direction, words }
}

/// The words of every unit with those of all that stands under it.
fn of_families(units: &[Unit], own: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let mut all = own.to_vec();
    for at in (0..units.len()).rev() {
        if let Some(parent) = units.get(at).and_then(|u| u.parent)
            && let Some(words) = all.get(at).cloned()
            && let Some(above) = all.get_mut(parent)
        {
            above.extend(words);
        }
    }
    all
}

impl Unit {
    /// What recalls matters, the whole with its heading and then every segment: the words, where they point and what they recall.
    pub(super) fn recalling(&mut self) -> impl Iterator<Item = (&Weights, &Direction, &mut Weights)> {
        let segments = self.segments.iter_mut().map(|s| (&s.words, &s.meaning, &mut s.matters));
        std::iter::once((&self.all_words, &self.meaning, &mut self.matters)).chain(segments)
    }

    /// What it says piece by piece, or as a whole where it has but one: the words, where they point and the matters that they recall.
    pub(super) fn pieces(&self) -> impl Iterator<Item = (&Weights, &Direction, &Weights)> {
        let whole = self.segments.is_empty().then_some((&self.words, &self.meaning, &self.matters));
        whole.into_iter().chain(self.segments.iter().map(|s| (&s.words, &s.meaning, &s.matters)))
    }

    /// Its words with those of all that stands under it.
    pub(super) fn words_of_family(&self) -> &Weights {
        if self.children.is_empty() { &self.words } else { &self.family_words }
    }
}

fn segment(ids: &[u32], rarity: &[f32], meanings: &[Option<Meaning>]) -> Segment {
    let mut meaning = sum_of_words(ids.iter(), rarity, meanings);
    normalise(&mut meaning);
    Segment { words: weights(ids, rarity), meaning, matters: Weights::new() }
}

/// The words' directions, weighed by their rarity and by what they say, added up.
fn sum_of_words<'i>(ids: impl Iterator<Item = &'i u32>, rarity: &[f32], meanings: &[Option<Meaning>]) -> Direction {
    let mut sum = [0.0; DIMENSIONS];
    for id in ids {
        if let Some(Some(meaning)) = meanings.get(*id as usize) {
            add(&mut sum, &meaning.direction, meaning.weight * rarity.get(*id as usize).copied().unwrap_or(0.0));
        }
    }
    sum
}

/// Weight of a word: `(1 + ln tf) · idf`, the whole made one long.
fn weights(ids: &[u32], rarity: &[f32]) -> Weights {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    let weighed = |run: &[u32]| {
        let id = *run.first()?;
        Some((id, (1.0 + (run.len() as f32).ln()) * rarity.get(id as usize).copied().unwrap_or(0.0)))
    };
    lengthened(sorted.chunk_by(|a, b| a == b).filter_map(weighed).collect())
}

/// The same made one long.
pub(super) fn lengthened(mut weights: Weights) -> Weights {
    let length = weights.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    if length > 0.0 {
        for (_, w) in &mut weights {
            *w /= length;
        }
    }
    weights
}

fn grams(heading: &str) -> Vec<u32> {
    let letters: Vec<char> = format!(" {} ", fold_word(heading)).chars().collect();
    let mut out = Vec::new();
    if heading.is_empty() {
        return out;
    }
    for size in [3, 4] {
        for window in letters.windows(size) {
            let text: String = window.iter().collect();
            out.push(mix(FNV_START, &text) as u32);
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Cosine of two weighted sets of words.
pub(super) fn cosine(a: &Weights, b: &Weights) -> f32 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some((x, v)), Some((y, w))) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += v * w;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}

/// Share of `a`'s weight that words of `b` carry too.
pub(super) fn covered(a: &Weights, b: &Weights) -> f32 {
    let total: f32 = a.iter().map(|(_, w)| w * w).sum();
    let shared: f32 = a.iter().filter(|(id, _)| b.binary_search_by_key(id, |(x, _)| *x).is_ok()).map(|(_, w)| w * w).sum();
    if total > 0.0 { shared / total } else { 0.0 }
}

/// Members of both over members of either, of two sorted lists; 0 when both are empty.
pub(super) fn jaccard(a: &[u32], b: &[u32]) -> f32 {
    let both = a.iter().filter(|x| b.binary_search(x).is_ok()).count();
    let either = a.len() + b.len() - both;
    if either == 0 { 0.0 } else { both as f32 / either as f32 }
}
