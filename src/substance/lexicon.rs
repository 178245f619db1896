//! The word lists: read from `assets/lexicon`, compiled in, and looked for in one pass.
//!
//! A list is a text file of lines `key = form | form`. Every form of every list of a language
//! stands in one index by its first word, so that a clause is walked once whatever the number of
//! lists. `assets/lexicon/README.md` tells the format to whoever wants to extend a list.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::OnceLock;

use super::Topic;
use super::own::OwnWords;
use super::words::{self, Case, RawWord};
use crate::text::fold_word;

/// What a list is about: which detector, or which topic, its words serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    Topic(Topic),
    Actors,
    Conditions,
    Consequences,
    Currencies,
    FunctionWords,
    HollowWords,
    Instruments,
    Limits,
    Months,
    Negation,
    Numbers,
    Obligation,
    Parties,
    Percent,
    PlaceWords,
    Places,
    References,
    Scope,
    Sites,
    Standing,
    Statuses,
    Synonyms,
    Time,
    Units,
    Waters,
    /// One of the user's own topics.
    Own(u8),
}

/// So many topics of their own may a user add.
pub const MOST_OWN: usize = 24;

impl List {
    /// The lists beside the topics, with the names of their files.
    pub const NAMED: [(Self, &'static str); 25] = [
        (Self::Actors, "actors"),
        (Self::Conditions, "conditions"),
        (Self::Consequences, "consequences"),
        (Self::Currencies, "currencies"),
        (Self::FunctionWords, "function-words"),
        (Self::HollowWords, "hollow-words"),
        (Self::Instruments, "instruments"),
        (Self::Limits, "limits"),
        (Self::Months, "months"),
        (Self::Negation, "negation"),
        (Self::Numbers, "numbers"),
        (Self::Obligation, "obligation"),
        (Self::Parties, "parties"),
        (Self::Percent, "percent"),
        (Self::PlaceWords, "place-words"),
        (Self::Places, "places"),
        (Self::References, "references"),
        (Self::Scope, "scope"),
        (Self::Sites, "sites"),
        (Self::Standing, "standing"),
        (Self::Statuses, "statuses"),
        (Self::Synonyms, "synonyms"),
        (Self::Time, "time"),
        (Self::Units, "units"),
        (Self::Waters, "waters"),
    ];

    /// How many lists there are.
    pub const COUNT: usize = Topic::ALL.len() + Self::NAMED.len() + MOST_OWN;

    /// Its place in the order of the lists.
    pub fn index(self) -> usize {
        match self {
            Self::Topic(topic) => topic.place(),
            Self::Own(n) => Topic::ALL.len() + Self::NAMED.len() + usize::from(n),
            named => Topic::ALL.len() + named.named_index(),
        }
    }

    fn named_index(self) -> usize {
        match self {
            Self::Topic(_) | Self::Own(_) | Self::Actors => 0,
            Self::Conditions => 1,
            Self::Consequences => 2,
            Self::Currencies => 3,
            Self::FunctionWords => 4,
            Self::HollowWords => 5,
            Self::Instruments => 6,
            Self::Limits => 7,
            Self::Months => 8,
            Self::Negation => 9,
            Self::Numbers => 10,
            Self::Obligation => 11,
            Self::Parties => 12,
            Self::Percent => 13,
            Self::PlaceWords => 14,
            Self::Places => 15,
            Self::References => 16,
            Self::Scope => 17,
            Self::Sites => 18,
            Self::Standing => 19,
            Self::Statuses => 20,
            Self::Synonyms => 21,
            Self::Time => 22,
            Self::Units => 23,
            Self::Waters => 24,
        }
    }

    /// The list of this name: a file's name without its ending.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|(_, n)| *n == name).map(|(list, _)| list).or_else(|| Topic::parse(name).map(Self::Topic))
    }
}

/// A language that the lists speak: its ISO 639-1 code and its files by name.
pub struct Language {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// Name of a list and what its file holds.
    pub files: &'static [(&'static str, &'static str)],
}

/// One list file of a language, compiled in.
macro_rules! files {
    ($code:literal: $($name:literal)*) => {
        Language { code: $code, files: &[$(($name, include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"), "/assets/lexicon/", $code, "/", $name, ".txt"
        )))),*] }
    };
}
macro_rules! language {
    ($code:literal) => {
        files!($code:
            "territory" "force-limits" "guarantees" "sovereignty" "non-aggression" "alliances" "nuclear" "sanctions"
            "assets" "reconstruction" "economy" "integration" "elections" "humanitarian" "amnesty" "culture"
            "navigation" "ceasefire" "monitoring" "implementation" "final-provisions"
            "actors" "conditions" "consequences" "currencies" "function-words" "hollow-words" "instruments" "limits" "months" "negation" "numbers" "obligation"
            "parties" "percent" "place-words" "places" "references" "scope" "sites" "standing" "statuses" "synonyms" "time" "units" "waters")
    };
}

/// The languages whose words are known. The first serves where no other does.
pub const LANGUAGES: &[Language] = &[language!("en"), language!("uk"), language!("ru"), language!("de"), language!("fr")];

/// A form of a list: its words in order.
#[derive(Debug)]
pub struct Form {
    /// Which list it stands in.
    pub list: List,
    /// Index of its key.
    key: usize,
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    fold: String,
    /// Only the beginning is given: `guarant*`; without a beginning any word.
    open: bool,
    /// How much of the word must be capitals.
    case: Case,
}

impl Part {
    fn matches(&self, word: &words::Known) -> bool {
        word.case >= self.case && if self.open { word.fold.starts_with(&self.fold) } else { word.fold == self.fold }
    }
}

/// The lists of one language, ready to be looked for.
#[derive(Debug)]
pub struct Lexicon {
    /// ISO 639-1 code.
    pub code: &'static str,
    forms: Vec<Form>,
    keys: Vec<&'static str>,
    /// The user's own topics, in the order of their lists.
    pub own: Vec<&'static str>,
    whole: BTreeMap<String, Vec<usize>>,
    open: BTreeMap<String, Vec<usize>>,
}

/// Words of a list found in a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// First word.
    pub first: usize,
    /// Word after the last.
    pub end: usize,
    /// Which form of the list, for telling two forms apart.
    pub form: u32,
    /// The list's place in the order of the lists.
    pub list: u8,
}

/// A form that a word may begin: what there is to know of it before it is looked at whole.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    form: u32,
    /// [`fingerprint`] of its second word; 0 where it has none, or where only the word's beginning is given.
    /// "the" begins a hundred forms: this tells at a glance that nearly all of them do not go on here.
    second: u32,
    /// The list's place in the order of the lists.
    list: u8,
    /// How many words it has.
    words: u8,
}

/// A number for a folded word, never 0. Two words may have the same.
pub fn fingerprint(fold: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    fold.hash(&mut hasher);
    (hasher.finish() as u32).max(1)
}

/// The lists of all languages, as they are or with a user's own words.
#[derive(Debug)]
pub struct Lexicons(Option<Vec<Lexicon>>);

impl Lexicons {
    /// With these words beside the lists' own.
    pub fn with(own: &OwnWords) -> Self {
        Self((!own.is_empty()).then(|| LANGUAGES.iter().map(|l| Lexicon::new(l, own)).collect()))
    }

    fn all(&self) -> &[Lexicon] {
        static PLAIN: OnceLock<Vec<Lexicon>> = OnceLock::new();
        match &self.0 {
            Some(all) => all,
            None => PLAIN.get_or_init(|| LANGUAGES.iter().map(|l| Lexicon::new(l, &OwnWords::default())).collect()),
        }
    }

    /// The lists of the language with this code; `None` when it has none.
    pub fn of(&self, code: &str) -> Option<&Lexicon> {
        let short = code.split(['-', '_']).next().unwrap_or(code);
        self.all().iter().find(|l| l.code.eq_ignore_ascii_case(short))
    }

    /// The language that most words of these texts belong to, judged by its commonest words.
    pub fn guess<'t>(&self, texts: impl Iterator<Item = &'t str>) -> &Lexicon {
        let sample: Vec<String> = texts.flat_map(|t| words::split(t).map(|w| w.fold())).take(2_000).collect();
        let score = |l: &Lexicon| {
            sample.iter().filter(|w| l.whole.get(*w).is_some_and(|f| f.iter().any(|f| l.is_function_word(*f)))).count()
        };
        let all = self.all();
        let mut best = &all[0];
        let mut most = score(best);
        for lexicon in all.iter().skip(1) {
            let count = score(lexicon);
            if count > most {
                (best, most) = (lexicon, count);
            }
        }
        best
    }
}

impl Lexicon {
    fn is_function_word(&self, form: usize) -> bool {
        self.forms.get(form).is_some_and(|f| f.list == List::FunctionWords && f.parts.len() == 1)
    }

    /// The list of a topic; `None` for a user's topic that this comparison does not know.
    pub fn list_of(&self, topic: Topic) -> Option<List> {
        match topic {
            Topic::Own(name) => self.own.iter().position(|n| *n == name).and_then(|n| u8::try_from(n).ok()).map(List::Own),
            known => Some(List::Topic(known)),
        }
    }

    /// The key under which a hit's form stands.
    pub fn key(&self, hit: &Hit) -> &'static str {
        self.forms.get(hit.form as usize).and_then(|f| self.keys.get(f.key)).copied().unwrap_or_default()
    }

    /// Forms that a word may begin, the longest first.
    pub fn begun_by(&self, word: &words::Known) -> Vec<Begun> {
        let mut found: Vec<usize> = self.whole.get(&word.fold).into_iter().flatten().copied().collect();
        for (byte, c) in word.fold.char_indices() {
            let head = word.fold.get(..byte + c.len_utf8()).unwrap_or_default();
            found.extend(self.open.get(head).into_iter().flatten());
        }
        let begun = |at: usize| {
            let form = self.forms.get(at).filter(|f| f.parts.first().is_some_and(|p| p.matches(word)))?;
            let second = form.parts.get(1).filter(|p| !p.open).map_or(0, |p| fingerprint(&p.fold));
            Some(Begun { form: at as u32, second, list: form.list.index() as u8, words: form.parts.len() as u8 })
        };
        found.into_iter().filter_map(begun).collect()
    }

    /// Writes the hits of every list in `words` behind those already in `all`, list by list, in each from
    /// left to right without overlap: where two forms of a list compete, the one that begins earlier
    /// stands, then the longer.
    pub fn hits(&self, words: &[words::Word<'_>], all: &mut Vec<Hit>) {
        let before = all.len();
        for (first, word) in words.iter().enumerate() {
            let next = words.get(first + 1).map_or(0, |w| w.known.fingerprint);
            for Begun { form, second, list, words: count } in word.known.forms.iter().copied() {
                if second != 0 && second != next {
                    continue;
                }
                let end = first + usize::from(count);
                let parts = || self.forms.get(form as usize).into_iter().flat_map(|f| f.parts.iter().skip(1));
                let fits = count == 1
                    || words
                        .get(first + 1..end)
                        .is_some_and(|rest| rest.iter().zip(parts()).all(|(w, p)| !w.broken && p.matches(&w.known)));
                if fits {
                    all.push(Hit { first, end, form, list });
                }
            }
        }
        let found = all.get_mut(before..).unwrap_or_default();
        found.sort_unstable_by_key(|h| (h.list, h.first, usize::MAX - h.end, h.form));
        // those that stand are moved to the front
        let (mut last, mut kept): (Option<Hit>, usize) = (None, 0);
        for at in 0..found.len() {
            let Some(hit) = found.get(at).copied() else { break };
            if last.is_none_or(|l| l.list != hit.list || l.end <= hit.first) {
                last = Some(hit);
                found.swap(kept, at);
                kept += 1;
            }
        }
        all.truncate(before + kept);
    }

    fn new(language: &Language, own: &OwnWords) -> Self {
        let (forms, keys, own_topics) = (Vec::new(), Vec::new(), own.topics().collect());
        let mut out = Self { code: language.code, forms, keys, own: own_topics, whole: BTreeMap::new(), open: BTreeMap::new() };
        for (name, text) in language.files {
            let Some(list) = List::parse(name) else { continue };
            for (key, forms) in entries(text) {
                out.add_all(list, key, forms.into_iter());
            }
        }
        for (list, key, forms) in own.lines(language.code) {
            out.add_all(list, key, forms.iter().map(String::as_str));
        }
        out
    }

    fn add_all<'f>(&mut self, list: List, key: &'static str, forms: impl Iterator<Item = &'f str>) {
        self.keys.push(key);
        for form in forms {
            self.add(list, self.keys.len() - 1, form);
        }
    }

    fn add(&mut self, list: List, key: usize, form: &str) {
        let parts = parts(form);
        let Some(first) = parts.first() else { return };
        let index = if first.open { &mut self.open } else { &mut self.whole };
        index.entry(first.fold.clone()).or_default().push(self.forms.len());
        self.forms.push(Form { list, key, parts });
    }
}

/// The entries of a list file: key and forms, line by line.
fn entries(text: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    text.lines().filter_map(entry)
}

/// Key and forms of a line; `None` where it has none, as an empty one and a comment.
pub fn entry(line: &str) -> Option<(&str, Vec<&str>)> {
    let line = line.split('#').next().unwrap_or_default();
    let (key, forms) = line.split_once(" =")?;
    Some((key.trim(), forms.split('|').map(str::trim).filter(|f| !f.is_empty()).collect()))
}

/// A form's words. A word with a star is only a beginning, so its ending must not be levelled.
fn parts(form: &str) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    let mut last: Option<RawWord<'_>> = None;
    for word in words::split(form) {
        if word.text == "*" && word.spaced {
            out.push(Part { fold: String::new(), open: true, case: Case::Any });
            last = None;
            continue;
        }
        if word.text == "*"
            && !word.spaced
            && let (Some(part), Some(raw)) = (out.last_mut(), last)
        {
            part.open = true;
            part.fold = fold_word(raw.text);
            continue;
        }
        out.push(Part { fold: word.fold(), open: false, case: word.case() });
        last = Some(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses_and_no_form_has_two_meanings() {
        for language in LANGUAGES {
            for (name, text) in language.files {
                assert!(List::parse(name).is_some(), "{name}: no such list");
                let mut seen = BTreeMap::new();
                for (n, line) in text.lines().enumerate() {
                    let bare = line.split('#').next().unwrap_or_default().trim();
                    assert!(bare.is_empty() || bare.contains(" = "), "{}/{name}.txt line {}: {line}", language.code, n + 1);
                }
                for (key, forms) in entries(text) {
                    assert!(!key.is_empty() && !forms.is_empty(), "{}/{name}.txt: {key}", language.code);
                    for form in forms {
                        let shape: Vec<_> = parts(form).into_iter().map(|p| (p.fold, p.open, p.case)).collect();
                        assert!(!shape.is_empty(), "{}/{name}.txt: {form}", language.code);
                        let other = seen.insert(shape, key);
                        assert!(other.is_none_or(|o| o == key), "{}/{name}.txt: `{form}` twice ({key}, {other:?})", language.code);
                    }
                }
            }
        }
    }

    #[test]
    fn lists_are_numbered_in_their_order() {
        for (i, (list, _)) in List::NAMED.into_iter().enumerate() {
            assert_eq!(list.index(), Topic::ALL.len() + i);
        }
        assert!(Topic::ALL.into_iter().enumerate().all(|(i, t)| List::Topic(t).index() == i));
        assert!(List::NAMED.is_sorted_by_key(|(list, _)| *list));
    }

    #[test]
    fn the_language_is_guessed_from_common_words() {
        let plain = Lexicons::with(&OwnWords::default());
        let guess = |t: &str| plain.guess([t].into_iter()).code;
        assert_eq!(guess("The forces of the parties shall not be in the zone."), "en");
        assert_eq!(guess("Die Streitkräfte der Parteien dürfen nicht in der Zone sein."), "de");
        assert_eq!(guess("Les forces des parties ne sont pas dans la zone."), "fr");
        assert_eq!(guess("Войска сторон не находятся в этой зоне и не войдут в неё."), "ru");
        assert_eq!(guess("Війська сторін не перебувають у цій зоні та не увійдуть до неї."), "uk");
    }
}
