//! Clauses made ready for comparing: their words with weights, figures, heading, place in the tree.
//!
//! Both drafts are prepared together, because a word's weight says how rare it is in the two.

use std::collections::BTreeMap;

use super::renumber::references;
use super::vectors::{DIMENSIONS, Direction, WordTable, nearness, normalise};
use crate::draft::{Clause, ClauseId, Draft, Kind};
use crate::text::{Token, TokenKind, fold_spelling, fold_word, stem, tokens};

/// Words that say too little about a clause's subject to count in pairing. `shall` and `may` are
/// among them: they count in the findings, not here.
const FUNCTION_WORDS: &[&str] = &[
    "a", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "do", "does", "each", "for", "from",
    "had", "has", "have", "he", "her", "his", "if", "in", "into", "is", "it", "its", "may", "might", "more", "must", "no", "nor",
    "not", "of", "on", "or", "other", "our", "out", "over", "own", "shall", "she", "should", "so", "some", "such", "than", "that",
    "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "under", "up", "upon", "was", "we", "were",
    "when", "where", "which", "who", "whose", "will", "with", "within", "would", "you", "your", "hereby", "herein", "thereof",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder", "in", "im", "zu",
    "zur", "zum", "von", "vom", "mit", "auf", "für", "ist", "sind", "wird", "werden", "nach", "bei", "als", "auch", "nicht", "an",
    "le", "la", "les", "l", "de", "du", "des", "d", "et", "ou", "un", "une", "en", "au", "aux", "est", "sont", "par", "pour",
    "que", "qui", "dans", "sur", "il", "se", "ce", "cette", "и", "в", "во", "на", "с", "со", "по", "к", "о", "об", "от", "до",
    "за", "из", "не", "что", "как", "или", "а", "і", "й", "та", "у", "з", "із", "зі", "до", "від", "про", "що", "як", "або", "є",
    "для",
];

/// English number words; larger ones are put together from these.
const NUMBER_WORDS: &[(&str, u32)] = &[
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

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
    pub heading: Weights,
    /// Hashed groups of three and four letters of the heading, sorted.
    pub heading_grams: Vec<u32>,
    pub figures: Vec<u32>,
    pub meaning: Direction,
    /// Words of the segments between full stops and semicolons, at least two, else empty.
    pub segments: Vec<Weights>,
    /// Hash of the folded words, for finding texts that stand once in each draft; 0 when short.
    pub twin: u64,
}

/// One draft made ready.
pub(super) struct Side {
    pub units: Vec<Unit>,
    /// Unit of each clause; `None` for clauses without words of their own and editor's notes.
    pub unit_of: Vec<Option<usize>>,
}

/// The words of a clause before their weights are known.
struct Raw {
    words: Vec<u32>,
    heading: Vec<u32>,
    segments: Vec<Vec<u32>>,
    figures: Vec<u32>,
    twin: u64,
}

/// Numbers for words, so that comparing them is comparing numbers.
#[derive(Default)]
#[expect(clippy::disallowed_types, reason = "looked up for every word of both drafts, never iterated")]
struct Vocabulary {
    ids: std::collections::HashMap<String, u32>,
    senses: std::collections::HashMap<String, Sense>,
    /// Some spelling of each word as it stood, for the word table.
    spelling: Vec<String>,
    /// In how many clauses it stands.
    clauses: Vec<u32>,
}

impl Vocabulary {
    fn id(&mut self, key: String, spelling: &str) -> u32 {
        let next = self.spelling.len() as u32;
        let id = *self.ids.entry(key).or_insert(next);
        if id == next {
            self.spelling.push(spelling.to_owned());
            self.clauses.push(0);
        }
        id
    }

    fn figure(&mut self, digits: &str) -> u32 {
        self.id(format!("#{digits}"), digits)
    }

    /// What a word as printed stands for; worked out once for each spelling.
    fn look_up(&mut self, printed: &str) -> Sense {
        if let Some(sense) = self.senses.get(printed) {
            return *sense;
        }
        let folded = fold_word(printed);
        let sense = if let Some((_, n)) = NUMBER_WORDS.iter().find(|(word, _)| *word == folded) {
            Sense::Figure(self.figure(&n.to_string()))
        } else if let Some(key) = content_word(&folded) {
            Sense::Word(self.id(key, &folded))
        } else {
            Sense::Nothing
        };
        self.senses.insert(printed.to_owned(), sense);
        sense
    }
}

/// What a folded word is compared by; nothing for a function word.
pub(super) fn content_word(folded: &str) -> Option<String> {
    (!FUNCTION_WORDS.contains(&folded)).then(|| stem(&fold_spelling(folded)))
}

/// What a word counts as in pairing.
#[derive(Clone, Copy)]
enum Sense {
    Nothing,
    Word(u32),
    Figure(u32),
}

/// Prepares two drafts. `table` may be missing: then meanings are all zeros.
pub(super) fn prepare(a: &Draft, b: &Draft, table: Option<&WordTable>) -> (Side, Side, Meanings) {
    let mut vocabulary = Vocabulary::default();
    let raw_a: Vec<Option<Raw>> = raws(a, &mut vocabulary);
    let raw_b: Vec<Option<Raw>> = raws(b, &mut vocabulary);
    let count = raw_a.iter().chain(&raw_b).flatten().count() as f32;
    let rarity: Vec<f32> = vocabulary.clauses.iter().map(|n| ((1.0 + count) / (0.5 + *n as f32)).ln().max(0.05)).collect();
    let meanings: Vec<Option<Direction>> = match table {
        Some(table) => vocabulary.spelling.iter().map(|word| table.direction(word)).collect(),
        None => Vec::new(),
    };
    let (mut a, mut b) = (side(a, raw_a, &rarity, &meanings), side(b, raw_b, &rarity, &meanings));
    centre(&mut a, &mut b);
    (a, b, Meanings { words: meanings })
}

/// Takes out of every meaning what all clauses of the two drafts have in common, their subject at
/// large, so that what is left tells the clauses apart. Of few clauses only a part is taken out.
fn centre(a: &mut Side, b: &mut Side) {
    let mut mean = [0.0; DIMENSIONS];
    let mut count = 0.0;
    for unit in a.units.iter().chain(&b.units) {
        for (m, x) in mean.iter_mut().zip(unit.meaning) {
            *m += x;
        }
        count += 1.0;
    }
    let share = 1.0 / (count + FEW);
    for unit in a.units.iter_mut().chain(&mut b.units) {
        if unit.meaning.iter().all(|x| *x == 0.0) {
            continue;
        }
        for (x, m) in unit.meaning.iter_mut().zip(mean) {
            *x -= m * share;
        }
        normalise(&mut unit.meaning);
    }
}

/// Of so many clauses about half is taken out.
const FEW: f32 = 10.0;

/// The directions of the words of two drafts.
pub(super) struct Meanings {
    words: Vec<Option<Direction>>,
}

impl Meanings {
    /// How much of two units' words answer one another, the nearest word of the other side counting
    /// for each: 1 for the same word, less for a word of like meaning. Both ways, harmonic mean.
    pub(super) fn echo(&self, a: &Weights, b: &Weights) -> f32 {
        let of = |id: u32| self.words.get(id as usize).and_then(Option::as_ref);
        let mut best_b = vec![0.0_f32; b.len()];
        let (mut sum_a, mut total_a) = (0.0, 0.0);
        for (x, weight) in a {
            let direction = of(*x);
            let mut best = 0.0_f32;
            for ((y, _), best_y) in b.iter().zip(&mut best_b) {
                let near = if x == y { 1.0 } else { direction.zip(of(*y)).map_or(0.0, |(p, q)| nearness(p, q)) };
                best = best.max(near);
                *best_y = best_y.max(near);
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

/// `None` for what is no unit: editor's notes, and headings that only hold sub-clauses together.
fn raw(clause: &Clause, has_children: bool, vocabulary: &mut Vocabulary) -> Option<Raw> {
    let heading_text = clause.heading.as_deref().unwrap_or_default();
    if clause.kind == Kind::EditorialNote || (clause.text.is_empty() && (has_children || heading_text.is_empty())) {
        return None;
    }
    let heading = word_ids(heading_text, vocabulary).ids;
    let text = word_ids(&clause.text, vocabulary);
    let only_heading = clause.text.is_empty();
    let (words, twin) = if only_heading { (heading.clone(), 0) } else { (text.ids, text.twin) };
    let mut once: Vec<u32> = words.iter().chain(&heading).copied().collect();
    once.sort_unstable();
    once.dedup();
    for id in once {
        if let Some(n) = vocabulary.clauses.get_mut(id as usize) {
            *n += 1;
        }
    }
    Some(Raw { words, heading, segments: text.segments, figures: text.figures, twin })
}

struct Words {
    ids: Vec<u32>,
    segments: Vec<Vec<u32>>,
    figures: Vec<u32>,
    twin: u64,
}

/// A text's content words as stems, its figures, its segments.
fn word_ids(text: &str, vocabulary: &mut Vocabulary) -> Words {
    let all = tokens(text);
    let mut masked = vec![false; all.len()];
    for reference in references(&all) {
        for slot in masked.iter_mut().take(reference.tokens.1).skip(reference.tokens.0) {
            *slot = true;
        }
    }
    let mut out = Words { ids: Vec::new(), segments: vec![Vec::new()], figures: Vec::new(), twin: 0 };
    let (mut hash, mut count) = (FNV_START, 0);
    for (i, (token, masked)) in all.iter().zip(masked).enumerate() {
        if matches!(token.kind, TokenKind::Word | TokenKind::Number) {
            hash = mix(hash, &fold_word(token.text));
            count += 1;
        }
        if masked {
            continue;
        }
        match token.kind {
            TokenKind::Word => match vocabulary.look_up(token.text) {
                Sense::Nothing => {}
                Sense::Word(id) => push_word(&mut out, id),
                Sense::Figure(id) => push_figure(&mut out, id),
            },
            TokenKind::Number => {
                let digits: String = token.text.chars().filter(|c| c.is_alphanumeric() || *c == '.').collect();
                let id = vocabulary.figure(digits.trim_end_matches('.'));
                push_figure(&mut out, id);
            }
            TokenKind::Sign if ends_segment(&all, i) && out.segments.last().is_some_and(|s| s.len() >= 2) => {
                out.segments.push(Vec::new());
            }
            TokenKind::Space if token.text.contains('\n') => out.segments.push(Vec::new()),
            _ => {}
        }
    }
    out.segments.retain(|s| s.len() >= 2);
    if out.segments.len() < 2 {
        out.segments.clear();
    }
    out.figures.sort_unstable();
    out.figures.dedup();
    if count >= 5 {
        out.twin = hash.max(1);
    }
    out
}

/// A full stop, semicolon or colon ends a segment, and a comma before "and the".
fn ends_segment(all: &[Token<'_>], at: usize) -> bool {
    let word = |n: usize| all.get(at + n).map_or("", |t| t.text);
    match word(0) {
        "." | ";" | ":" => true,
        "," => word(2) == "and" && word(4) == "the",
        _ => false,
    }
}

fn push_word(out: &mut Words, id: u32) {
    out.ids.push(id);
    if let Some(segment) = out.segments.last_mut() {
        segment.push(id);
    }
}

fn push_figure(out: &mut Words, id: u32) {
    out.figures.push(id);
    push_word(out, id);
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a (Fowler, Noll, Vo) over the word and a separator: short, the same on every machine.
fn mix(mut hash: u64, word: &str) -> u64 {
    for byte in word.bytes().chain([0]) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

fn side(draft: &Draft, raws: Vec<Option<Raw>>, rarity: &[f32], meanings: &[Option<Direction>]) -> Side {
    let mut unit_of = vec![None; draft.clauses.len()];
    let mut units: Vec<Unit> = Vec::new();
    for (i, (clause, raw)) in draft.clauses.iter().zip(raws).enumerate() {
        let Some(raw) = raw else { continue };
        let mut meaning = [0.0; DIMENSIONS];
        for id in raw.words.iter().chain(&raw.heading) {
            if let Some(Some(direction)) = meanings.get(*id as usize) {
                let weight = rarity.get(*id as usize).copied().unwrap_or(0.0);
                for (m, d) in meaning.iter_mut().zip(direction) {
                    *m += weight * d;
                }
            }
        }
        normalise(&mut meaning);
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
            heading: weights(&raw.heading, rarity),
            heading_grams: grams(clause.heading.as_deref().unwrap_or_default()),
            figures: raw.figures,
            meaning,
            segments: raw.segments.iter().map(|s| weights(s, rarity)).collect(),
            twin: raw.twin,
        });
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
    Side { units, unit_of }
}

/// Weight of a word: `(1 + ln tf) · idf`, the whole made one long.
fn weights(ids: &[u32], rarity: &[f32]) -> Weights {
    let mut counts: BTreeMap<u32, f32> = BTreeMap::new();
    for id in ids {
        *counts.entry(*id).or_default() += 1.0;
    }
    let mut out: Weights =
        counts.into_iter().map(|(id, n)| (id, (1.0 + n.ln()) * rarity.get(id as usize).copied().unwrap_or(0.0))).collect();
    let length = out.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    if length > 0.0 {
        for (_, w) in &mut out {
            *w /= length;
        }
    }
    out
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
