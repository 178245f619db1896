//! The words of two drafts as numbers: what a word is compared by, figures, segments.

use super::renumber::references;
use crate::text::{Token, TokenKind, fold_spelling, fold_word, last_sign, number_word, stem, tokens};

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

/// Numbers for words, so that comparing them is comparing numbers.
#[derive(Default)]
#[expect(clippy::disallowed_types, reason = "looked up for every word of both drafts, never iterated")]
pub(super) struct Vocabulary {
    ids: std::collections::HashMap<String, u32>,
    senses: std::collections::HashMap<String, Sense>,
    /// What each word is compared by; the word table is asked for it too.
    pub keys: Vec<String>,
    /// In how many clauses it stands.
    pub clauses: Vec<u32>,
}

impl Vocabulary {
    fn id(&mut self, key: String) -> u32 {
        let next = self.keys.len() as u32;
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        self.ids.insert(key.clone(), next);
        self.keys.push(key);
        self.clauses.push(0);
        next
    }

    fn figure(&mut self, digits: &str) -> u32 {
        self.id(format!("#{digits}"))
    }

    /// What a word as printed stands for; worked out once for each spelling.
    fn look_up(&mut self, printed: &str) -> Sense {
        if let Some(sense) = self.senses.get(printed) {
            return *sense;
        }
        let folded = fold_word(printed);
        // "one" is as often a pronoun as a figure
        let sense = if let Some(n) = number_word(&folded).filter(|n| *n > 1) {
            Sense::Figure(self.figure(&n.to_string()))
        } else if let Some(key) = content_word(&folded) {
            Sense::Word(self.id(key))
        } else {
            Sense::Nothing
        };
        self.senses.insert(printed.to_owned(), sense);
        sense
    }
}

/// What a word as printed is compared by, and what the word table has it under; nothing for a word
/// that says too little.
pub fn word_key(printed: &str) -> Option<String> {
    content_word(&fold_word(printed))
}

/// The same for a folded word.
pub(super) fn content_word(folded: &str) -> Option<String> {
    (!FUNCTION_WORDS.contains(&folded)).then(|| trunk(stem(&fold_spelling(folded))))
}

/// A longer word without the ending that makes a people of a place: Ukraine and Ukrainian, Russia and
/// Russian, Korea and Korean are one.
fn trunk(mut word: String) -> String {
    if word.chars().count() >= LONG {
        if word.ends_with("an") {
            word.pop();
        }
        while word.chars().count() > SHORT && word.ends_with(['a', 'e', 'i', 'o', 'u']) {
            word.pop();
        }
    }
    word
}

/// Shorter words have no such ending …
const LONG: usize = 6;
/// … and this much is left of a word at least.
const SHORT: usize = 4;

/// What a word counts as in pairing.
#[derive(Clone, Copy)]
enum Sense {
    Nothing,
    Word(u32),
    Figure(u32),
}

/// A text's words as numbers.
pub(super) struct Words {
    /// Content words and figures, in the text's order.
    pub ids: Vec<u32>,
    pub segments: Vec<Vec<u32>>,
    pub figures: Vec<u32>,
    /// Hash of all folded words, those that are masked or say little included.
    pub hash: u64,
    /// How many words and numbers that were.
    pub count: usize,
}

/// A text's content words as stems, its figures, its segments.
pub(super) fn word_ids(text: &str, vocabulary: &mut Vocabulary) -> Words {
    let all = tokens(text);
    let mut masked = vec![false; all.len()];
    for reference in references(&all) {
        for slot in masked.iter_mut().take(reference.tokens.1).skip(reference.tokens.0) {
            *slot = true;
        }
    }
    let mut out = Words { ids: Vec::new(), segments: vec![Vec::new()], figures: Vec::new(), hash: 0, count: 0 };
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
    (out.hash, out.count) = (hash, count);
    out
}

/// A full stop, semicolon or colon ends a segment, and a comma before "and the".
fn ends_segment(all: &[Token<'_>], at: usize) -> bool {
    let word = |n: usize| all.get(at + n).map_or("", |t| t.text);
    match last_sign(word(0)) {
        Some('.' | ';' | ':') => true,
        Some(',') => word(2) == "and" && word(4) == "the",
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

pub(super) const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a (Fowler, Noll, Vo) over the word and a separator: short, the same on every machine.
pub(super) fn mix(mut hash: u64, word: &str) -> u64 {
    for byte in word.bytes().chain([0]) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
