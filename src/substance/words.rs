//! A clause's words, folded once, with the lists' words found among them.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::calendar::{Day, days};
use super::lexicon::{Begun, Hit, Lexicon, List, fingerprint};
use super::quantity::{Quantity, quantities};
use crate::draft::ClauseId;
use crate::text::{CharRange, TokenKind, cut, each_token, fold_spelling, fold_word, stem};

/// How much of a word is capitals. A form in capitals asks for as much in the text: `US` is not
/// "us", `May` is not "may".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// Lower case, or no letters.
    #[default]
    Any,
    /// The first letter.
    Initial,
    /// All of at least two letters.
    All,
}

/// A word as it stands, white space and hyphens taken off.
#[derive(Clone, Copy, Debug)]
pub struct RawWord<'a> {
    /// As printed.
    pub text: &'a str,
    /// Where in the text.
    pub range: CharRange,
    /// Byte at which it begins; never leaves this file.
    byte: usize,
    /// Word, number or sign.
    pub kind: TokenKind,
    /// White space stands before it.
    pub spaced: bool,
    /// A hyphen joins it to the word before.
    pub joined: bool,
    /// It begins a line.
    pub broken: bool,
}

impl RawWord<'_> {
    /// Case, typography, spelling and the English genitive levelled.
    pub fn fold(&self) -> String {
        if self.kind != TokenKind::Word {
            return self.text.to_owned();
        }
        let folded = fold_word(self.text).replace('ё', "е");
        let bare = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\'')).unwrap_or(&folded);
        fold_spelling(without_elision(bare))
    }

    /// How much of it is capitals.
    pub fn case(&self) -> Case {
        let bare = self.text.strip_suffix("'s").or_else(|| self.text.strip_suffix("’s")).unwrap_or(self.text);
        let mut letters = bare.chars().filter(|c| c.is_alphabetic());
        match letters.next() {
            Some(first) if first.is_uppercase() => {
                let mut rest = letters.peekable();
                if rest.peek().is_some() && rest.all(char::is_uppercase) { Case::All } else { Case::Initial }
            }
            _ => Case::Any,
        }
    }
}

/// French elision: `l'article` is the word `article`.
fn without_elision(word: &str) -> &str {
    match word.split_once('\'') {
        Some(("l" | "d" | "n" | "s" | "j" | "m" | "c" | "qu", rest)) if rest.chars().count() > 1 => rest,
        _ => word,
    }
}

/// Cuts a text into words and signs. A hyphen between two words is left out and the second is
/// marked as joined, so that `non-nuclear` and `non nuclear` read alike.
pub fn split(text: &str) -> impl Iterator<Item = RawWord<'_>> {
    let mut tokens = each_token(text).peekable();
    let (mut spaced, mut joined, mut broken) = (false, false, true);
    let mut before = TokenKind::Sign;
    let mut next = 0;
    std::iter::from_fn(move || {
        loop {
            let token = tokens.next()?;
            let byte = next;
            next += token.text.len();
            if token.kind == TokenKind::Space {
                spaced = true;
                broken |= token.text.contains('\n');
                continue;
            }
            let hyphen = matches!(token.text, "-" | "\u{2010}" | "\u{2011}");
            let between = !spaced && before != TokenKind::Sign;
            if hyphen && between && tokens.peek().is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)) {
                joined = true;
                continue;
            }
            let word = RawWord { text: token.text, range: token.range, byte, kind: token.kind, spaced, joined, broken };
            (spaced, joined, broken, before) = (false, false, false, token.kind);
            return Some(word);
        }
    })
}

/// What is known of a word wherever it stands.
#[derive(Debug, Default)]
pub struct Known {
    /// Case, typography and spelling levelled.
    pub fold: String,
    /// The folded word as a number, for telling most words apart at a glance.
    pub fingerprint: u32,
    /// What the folded word is without its ending.
    pub stem: String,
    /// How much of it is capitals.
    pub case: Case,
    /// Forms of the lexicon that it may begin.
    pub forms: Vec<Begun>,
}

/// A word in its clause.
#[derive(Clone, Debug)]
pub struct Word<'a> {
    /// As printed.
    pub text: &'a str,
    /// Where in the clause's text.
    pub range: CharRange,
    /// Byte at which it begins; never leaves this file.
    byte: usize,
    /// Word, number or sign.
    pub kind: TokenKind,
    /// White space stands before it.
    pub spaced: bool,
    /// A hyphen joins it to the word before.
    pub joined: bool,
    /// It begins a line.
    pub broken: bool,
    /// What is known of it.
    pub known: Arc<Known>,
}

impl Word<'_> {
    /// Folded form.
    pub fn fold(&self) -> &str {
        &self.known.fold
    }

    /// Whether the text is cut here: a sign that ends a phrase.
    pub fn is_stop(&self) -> bool {
        matches!(
            self.text,
            "." | "," | ";" | ":" | "(" | ")" | "[" | "]" | "–" | "—" | "!" | "?" | "…" | "\"" | "“" | "”" | "«" | "»"
        )
    }
}

#[expect(clippy::disallowed_types, reason = "only looked up, never iterated")]
type KnownWords = std::collections::HashMap<String, Arc<Known>, foldhash::fast::RandomState>;

/// The words met so far in drafts of one language: each is folded and looked up only once.
pub struct Vocabulary<'l> {
    /// The lists.
    lexicon: &'l Lexicon,
    known: KnownWords,
}

impl<'l> Vocabulary<'l> {
    /// For drafts in the language of `lexicon`.
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, known: KnownWords::default() }
    }

    fn know(&mut self, raw: &RawWord<'_>) -> Arc<Known> {
        if let Some(known) = self.known.get(raw.text) {
            return Arc::clone(known);
        }
        let fold = raw.fold();
        let mut known = Known { fingerprint: fingerprint(&fold), stem: stem(&fold), fold, case: raw.case(), forms: Vec::new() };
        known.forms = self.lexicon.begun_by(&known);
        let known = Arc::new(known);
        self.known.insert(raw.text.to_owned(), Arc::clone(&known));
        known
    }
}

/// The words of a draft's clauses and headings, one after another in two long lists: a list for each of
/// ten thousand clauses would take longer to be had and given back than to be filled.
pub struct Pages<'a> {
    lexicon: &'a Lexicon,
    words: Vec<Word<'a>>,
    hits: Vec<Hit>,
}

/// A text and where its words and hits stand among those of the draft.
pub struct Piece<'a> {
    clause: ClauseId,
    text: &'a str,
    words: Range<usize>,
    hits: Range<usize>,
    starts: [u32; List::COUNT + 1],
}

impl<'a> Pages<'a> {
    /// For texts of so many bytes in all, in the language of `lexicon`.
    pub fn new(lexicon: &'a Lexicon, bytes: usize) -> Self {
        // as many as there are in most texts
        let words = bytes / 5 + 4;
        Self { lexicon, words: Vec::with_capacity(words), hits: Vec::with_capacity(words / 2) }
    }

    /// Reads a clause's text, or its heading; gives its place among the words, for [`Pages::text`].
    pub fn read(&mut self, vocabulary: &mut Vocabulary<'a>, clause: ClauseId, text: &'a str) -> Piece<'a> {
        let (first_word, first_hit) = (self.words.len(), self.hits.len());
        self.words.extend(split(text).map(|raw| Word {
            text: raw.text,
            range: raw.range,
            byte: raw.byte,
            kind: raw.kind,
            spaced: raw.spaced,
            joined: raw.joined,
            broken: raw.broken,
            known: vocabulary.know(&raw),
        }));
        self.lexicon.hits(self.words.get(first_word..).unwrap_or_default(), &mut self.hits);
        let mut starts = [0; List::COUNT + 1];
        for hit in self.hits.iter().skip(first_hit) {
            if let Some(count) = starts.get_mut(usize::from(hit.list) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let (words, hits) = (first_word..self.words.len(), first_hit..self.hits.len());
        Piece { clause, text, words, hits, starts }
    }

    /// A text that was read here, with its words.
    pub fn text<'p>(&'p self, piece: &Piece<'p>) -> ClauseText<'p> {
        ClauseText {
            clause: piece.clause,
            text: piece.text,
            words: self.words.get(piece.words.clone()).unwrap_or_default(),
            hits: self.hits.get(piece.hits.clone()).unwrap_or_default(),
            starts: piece.starts,
            lexicon: self.lexicon,
            dates: OnceLock::new(),
            quantities: OnceLock::new(),
        }
    }
}

/// No sentence is looked at further than this from a word.
const LONG: usize = 300;

/// A clause's words and what the lists know of them: what every detector works on.
pub struct ClauseText<'a> {
    /// Whose text.
    pub clause: ClauseId,
    /// The clause's own text.
    pub text: &'a str,
    /// Its words and signs.
    pub words: &'a [Word<'a>],
    /// The lists' words in it, list by list.
    pub hits: &'a [Hit],
    /// Where among the hits those of each list begin.
    starts: [u32; List::COUNT + 1],
    /// The lists.
    pub lexicon: &'a Lexicon,
    dates: OnceLock<Vec<Day>>,
    quantities: OnceLock<Vec<Quantity>>,
}

impl<'a> ClauseText<'a> {
    /// The hits of one list, from left to right.
    pub fn of(&self, list: List) -> &[Hit] {
        let [start, end] = [0, 1].map(|next| self.starts.get(list.index() + next).map_or(0, |at| *at as usize));
        self.hits.get(start..end).unwrap_or_default()
    }

    /// The hit of `list` that begins at word `at`, with its key.
    pub fn at(&self, list: List, at: usize) -> Option<(&Hit, &'static str)> {
        let all = self.of(list);
        let hit = all.get(all.binary_search_by_key(&at, |h| h.first).ok()?)?;
        Some((hit, self.lexicon.key(hit)))
    }

    /// The hit of `list` that ends before word `at`, with its key.
    pub fn before(&self, list: List, at: usize) -> Option<(&Hit, &'static str)> {
        let all = self.of(list);
        let hit = all.get(all.binary_search_by_key(&at, |h| h.end).ok()?)?;
        Some((hit, self.lexicon.key(hit)))
    }

    /// The hits of `list` that lie within words `first..end`.
    pub fn within(&self, list: List, first: usize, end: usize) -> &[Hit] {
        let all = self.of(list);
        let start = all.partition_point(|h| h.first < first);
        let stop = all.partition_point(|h| h.end <= end);
        all.get(start..stop).unwrap_or_default()
    }

    /// The hit of `list` that shares a word with `first..end`, the leftmost.
    pub fn over(&self, list: List, first: usize, end: usize) -> Option<&Hit> {
        let all = self.of(list);
        all.get(all.partition_point(|h| h.end <= first)).filter(|h| h.first < end)
    }

    /// The word at `at`.
    pub fn word(&self, at: usize) -> Option<&Word<'a>> {
        self.words.get(at)
    }

    /// Folded form of the word at `at`; empty beyond the ends.
    pub fn fold(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |w| w.known.fold.as_str())
    }

    /// Folded form of the word at `at` without its ending; empty beyond the ends.
    pub fn stem(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |w| w.known.stem.as_str())
    }

    /// Folded form of the word before `at`.
    pub fn fold_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |i| self.fold(i))
    }

    /// The characters from word `first` up to word `end`, which is not included.
    pub fn range(&self, first: usize, end: usize) -> CharRange {
        let start = self.words.get(first).map_or(0, |w| w.range.start);
        let stop = end.checked_sub(1).and_then(|i| self.words.get(i)).map_or(start, |w| w.range.end);
        CharRange { start, end: stop.max(start) }
    }

    /// The printed words at `range`.
    pub fn cut(&self, range: CharRange) -> &'a str {
        // By words where the range runs from one to another, for counting characters takes time.
        let first = self.words.get(self.words.partition_point(|w| w.range.start < range.start));
        let last = self.words.partition_point(|w| w.range.end < range.end);
        match (first, self.words.get(last)) {
            (Some(a), Some(b)) if a.range.start == range.start && b.range.end == range.end => {
                self.text.get(a.byte..b.byte + b.text.len()).unwrap_or_default()
            }
            _ => cut(self.text, range),
        }
    }

    /// First word and end of the sentence in which the word `at` stands.
    pub fn sentence(&self, at: usize) -> (usize, usize) {
        let ends = |i: usize| {
            self.words.get(i).is_some_and(|w| {
                matches!(w.text, ";" | "!" | "?") || (w.text == "." && self.words.get(i + 1).is_none_or(|n| n.spaced))
            })
        };
        let starts = |i: usize| i == 0 || ends(i - 1) || self.words.get(i).is_some_and(|w| w.broken);
        let (low, high) = (at.saturating_sub(LONG), self.words.len().min(at + LONG));
        let first = (low..=at).rev().find(|i| starts(*i)).unwrap_or(low);
        let end = (at + 1..high).find(|i| starts(*i)).unwrap_or(high);
        (first, end)
    }

    /// What the word at `at` says, synonyms and names levelled: the key of its synonyms, the one name
    /// of a state, a body or a place, else its stem.
    pub fn sense(&self, at: usize) -> String {
        let levelled = [List::Synonyms, List::Parties, List::Actors, List::Places, List::Waters];
        match levelled.into_iter().find_map(|l| self.over(l, at, at + 1)) {
            Some(hit) => self.lexicon.key(hit).to_owned(),
            None => self.stem(at).to_owned(),
        }
    }

    /// What the words of substance at `first..end` say.
    pub fn senses(&self, first: usize, end: usize) -> BTreeSet<String> {
        let solid =
            |i: &usize| self.at(List::FunctionWords, *i).is_none() && self.word(*i).is_some_and(|w| w.kind != TokenKind::Sign);
        (first..end).filter(solid).map(|i| self.sense(i)).collect()
    }

    /// Whether the word `at` stands in square brackets.
    pub fn bracketed(&self, at: usize) -> bool {
        let depth = self.words.iter().take(at).fold(0_i32, |depth, w| match w.text {
            "[" => depth + 1,
            "]" => (depth - 1).max(0),
            _ => depth,
        });
        depth > 0 && self.words.iter().skip(at).any(|w| w.text == "]")
    }

    /// Every date.
    pub fn dates(&self) -> &[Day] {
        self.dates.get_or_init(|| days(self))
    }

    /// Every number with what it measures; none of them is part of a date.
    pub fn quantities(&self) -> &[Quantity] {
        self.quantities.get_or_init(|| quantities(self))
    }
}
