//! Reads a label from the beginning of a text.
//!
//! In: the words of a paragraph. Out: the [`Label`] they could begin with, and how many bytes it
//! takes; figures, dates and abbreviations give none.

use unicode_normalization::UnicodeNormalization as _;

use super::east;
use super::numeral::{Part, hebrew, roman};
use super::words::{LATIN, ORDINALS, SPELLED, Word, word_of};
use super::{Label, Punct};
use crate::text::number_word;

/// A place in a text that is read from its beginning.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }
    fn eat(&mut self, c: char) -> bool {
        let hit = self.peek() == Some(c);
        if hit {
            self.at += c.len_utf8();
        }
        hit
    }
    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let len = rest.find(|c| !keep(c)).unwrap_or(rest.len());
        self.at += len;
        rest.get(..len).unwrap_or_default()
    }
    fn spaces(&mut self) -> bool {
        !self.take_while(char::is_whitespace).is_empty()
    }
}

/// Reads a label at the beginning of `text`.
pub fn parse(text: &str) -> Option<Label> {
    if let Some(label) = east::parse(text) {
        return Some(label);
    }
    let digit =
        |c: char| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{ff10}'..='\u{ff19}');
    if !text.chars().take(LONGEST).any(digit) {
        return parse_latin(text);
    }
    // Arabic, Persian and Devanagari digits count as ours do; the lengths are the text's own.
    let mut map: Vec<(usize, usize)> = Vec::new();
    let mut latin = String::new();
    for (byte, c) in text.char_indices().take(LONGEST * 4) {
        map.push((latin.len(), byte));
        let base = match c {
            '\u{660}'..='\u{669}' => Some('\u{660}'),
            '\u{6f0}'..='\u{6f9}' => Some('\u{6f0}'),
            '\u{966}'..='\u{96f}' => Some('\u{966}'),
            '\u{ff10}'..='\u{ff19}' => Some('\u{ff10}'),
            _ => None,
        };
        let value = base.and_then(|base| char::from_digit(u32::from(c) - u32::from(base), 10));
        latin.push(value.unwrap_or(c));
    }
    let end = map.last().map_or(0, |(_, byte)| byte + text.get(*byte..).and_then(|t| t.chars().next()).map_or(0, char::len_utf8));
    map.push((latin.len(), end));
    let own = |at: usize| map.iter().find(|(l, _)| *l == at).map(|(_, byte)| *byte);
    let label = parse_latin(&latin)?;
    Some(Label { printed: own(label.printed)?, len: own(label.len)?, ..label })
}

/// How far into a text a label's digits are looked for.
const LONGEST: usize = 16;

fn parse_latin(text: &str) -> Option<Label> {
    let mut cursor = Cursor { text, at: 0 };
    let bracket = cursor.eat('[');
    if bracket {
        cursor.spaces();
    }
    let first = cursor.peek()?;
    if !(first.is_alphanumeric() || matches!(first, '(' | '§')) {
        return None;
    }
    let start = cursor;
    let label = if first.is_alphabetic() || first == '§' { worded(cursor).or_else(|| plain(start)) } else { plain(start) };
    label.map(|l| Label { bracket, ..l })
}

/// A label that begins with a word or §.
fn worded(mut c: Cursor<'_>) -> Option<Label> {
    let mut ranges = false;
    let word = if c.eat('§') {
        ranges = c.eat('§');
        if ranges {
            // "§§ 3 bis 5": several, so none of them begins here
            return None;
        }
        Word::Article
    } else {
        let name = c.take_while(char::is_alphabetic);
        match word_of(name) {
            Some(word) => word,
            None => return ordinal_first(c, name),
        }
    };
    c.eat('.');
    let spaced = c.spaces();
    let before = c;
    let mut parts = if spaced || ranges || before.text.starts_with('§') { number(&mut c, true, ranges) } else { Vec::new() };
    if parts.is_empty() {
        let name = c.take_while(char::is_alphabetic);
        let folded = name.to_lowercase();
        let elsewhere = || SPELLED.iter().find(|(s, _)| *s == folded).map(|(_, value)| *value);
        if spaced && let Some(value) = number_word(&folded).map(u64::from).or_else(elsewhere) {
            parts.push(Part { text: value.to_string(), round: false });
        } else if word == Word::Annex && before.rest().trim_start_matches([':', '.', ' ', '-', '–', '—']).len() < 120 {
            // an annex without a number: only where the line is a heading; `outline` judges that
            c = Cursor { at: before.at, ..c };
        } else {
            return None;
        }
    }
    finish(c, Some(word), parts)
}

/// "Erster Abschnitt", "Zweiter Teil".
fn ordinal_first(mut c: Cursor<'_>, name: &str) -> Option<Label> {
    if name.len() > 16 {
        return None;
    }
    let folded = name.to_lowercase();
    let stem = folded.strip_suffix("er").or_else(|| folded.strip_suffix("es")).or_else(|| folded.strip_suffix('e'))?;
    let (_, value) = ORDINALS.iter().find(|(s, _)| *s == stem)?;
    c.spaces();
    let word = word_of(c.take_while(char::is_alphabetic)).filter(|w| w.groups())?;
    finish(c, Some(word), vec![Part { text: value.to_string(), round: false }])
}

/// Whether `s` can be a letter or Roman number: one letter, one letter twice, or a Roman number.
fn is_alpha_number(s: &str) -> bool {
    let mut chars = s.chars();
    let Some(first) = chars.next() else { return false };
    let count = s.chars().count();
    (count <= 2 && first.is_alphabetic() && s.chars().all(|c| c == first))
        || roman(s).is_some_and(|n| n <= 200)
        || hebrew(s).is_some()
}

/// The parts of a number; empty when there is none. After a word (`free`) a bare letter or Roman
/// number counts too.
fn number(c: &mut Cursor<'_>, free: bool, ranges: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    let start = *c;
    if free && c.peek().is_some_and(char::is_alphabetic) {
        let name = c.take_while(char::is_alphabetic);
        let after = c.peek();
        if is_alpha_number(name) && !after.is_some_and(char::is_alphanumeric) && (name.chars().all(char::is_uppercase)) {
            parts.push(Part { text: name.to_owned(), round: false });
        } else if name.len() == 1 && name.chars().all(char::is_uppercase) && after.is_some_and(|d| d.is_ascii_digit()) {
            // L123-4
            let tail = c.take_while(|d| d.is_ascii_digit() || d == '-');
            parts.push(Part { text: format!("{name}{tail}"), round: false });
            return parts;
        } else {
            *c = start;
            return parts;
        }
    } else {
        loop {
            let digits = c.take_while(|d| d.is_ascii_digit());
            if digits.is_empty() {
                break;
            }
            let mut text = digits.to_owned();
            suffix(c, &mut text, free, ranges);
            parts.push(Part { text, round: false });
            let dot = *c;
            if !(c.eat('.') && c.peek().is_some_and(|d| d.is_ascii_digit())) {
                *c = dot;
                break;
            }
        }
    }
    if parts.is_empty() {
        return parts;
    }
    // 10(c)(ii)
    loop {
        let open = *c;
        if c.eat('(') {
            let name = c.take_while(char::is_alphanumeric);
            let fits = is_alpha_number(name) || (!name.is_empty() && name.len() < 4 && name.chars().all(|d| d.is_ascii_digit()));
            if fits && c.eat(')') {
                parts.push(Part { text: name.to_owned(), round: true });
                continue;
            }
        }
        *c = open;
        break;
    }
    parts
}

/// 5a, 12bis, 10 bis after a word, 146-1 after a word.
fn suffix(c: &mut Cursor<'_>, text: &mut String, free: bool, ranges: bool) {
    let before = *c;
    if free && !ranges {
        c.spaces();
    }
    let name = c.take_while(char::is_alphabetic);
    let latin = LATIN.iter().any(|l| name.eq_ignore_ascii_case(l)) && !ranges;
    let glued = before.peek().is_some_and(char::is_alphabetic);
    // 5a and 5aa, but not 3rd
    let short = glued && name.len() <= 2 && name.chars().all(|l| l.is_ascii_alphabetic() && name.starts_with(l));
    // Article 1er
    let ordinal = free && glued && matches!(name, "er" | "re" | "ère");
    if ordinal {
        // the sign of the ordinal says nothing that the number does not
    } else if latin || (short && !c.peek().is_some_and(char::is_alphanumeric)) {
        text.push_str(name);
    } else {
        *c = before;
    }
    if free {
        loop {
            let dash = *c;
            if c.eat('-') {
                let digits = c.take_while(|d| d.is_ascii_digit());
                if !digits.is_empty() {
                    text.push('-');
                    text.push_str(digits);
                    continue;
                }
            }
            *c = dash;
            break;
        }
    }
}

/// A number without a word before it.
fn plain(mut c: Cursor<'_>) -> Option<Label> {
    if c.eat('(') {
        let name = c.take_while(char::is_alphanumeric);
        let digits = name.chars().next().is_some_and(|d| d.is_ascii_digit());
        let fits = if digits {
            name.len() <= 5 && name.trim_start_matches(|d: char| d.is_ascii_digit()).chars().count() <= 2
        } else {
            is_alpha_number(name)
        };
        if !fits || !c.eat(')') {
            return None;
        }
        let mut parts = vec![Part { text: name.to_owned(), round: true }];
        let mut probe = c;
        if probe.eat('(') {
            let more = probe.take_while(char::is_alphanumeric);
            if is_alpha_number(more) && probe.eat(')') {
                parts.push(Part { text: more.to_owned(), round: true });
                c = probe;
            }
        }
        return finish(c, None, parts).map(|l| Label { punct: Punct::Round, ..l });
    }
    let first = c.peek()?;
    if first.is_ascii_digit() {
        let parts = number(&mut c, false, false);
        let label = finish(c, None, parts)?;
        // A year, a date, a sum of money: no label.
        let odd =
            label.parts.iter().any(|p| p.text.len() > 4 && p.text.chars().all(|d| d.is_ascii_digit()) && label.parts.len() > 1);
        return (!odd).then_some(label);
    }
    let name = c.take_while(char::is_alphabetic);
    let arabic = |c: char| matches!(c, '\u{620}'..='\u{64a}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let name = if name.starts_with(arabic) {
        // A letter drawn as if another followed (هـ, ﻫ) is the letter; those that join none have a space after them.
        c.spaces();
        name.nfkc().filter(|c| *c != '\u{640}').collect()
    } else {
        name.to_owned()
    };
    if !is_alpha_number(&name) {
        return None;
    }
    let after = c.peek()?;
    if !matches!(after, '.' | ')') {
        return None;
    }
    let label = finish(c, None, vec![Part { text: name, round: false }])?;
    // "e.g." and "U.S." are no labels: white space must follow.
    let spaced = text_after(c, &label).is_none_or(char::is_whitespace);
    (spaced || after == ')').then_some(label)
}

/// The character right after the printed label.
fn text_after(c: Cursor<'_>, label: &Label) -> Option<char> {
    c.text.get(label.printed..).and_then(|t| t.chars().next())
}

/// Reads what closes the number, and the signs before the words that follow.
fn finish(mut c: Cursor<'_>, word: Option<Word>, parts: Vec<Part>) -> Option<Label> {
    let mut punct = Punct::Bare;
    if c.eat('.') {
        punct = Punct::Dot;
        c.eat(')');
    } else if c.eat(')') || (word.is_none() && (c.eat('°') || c.eat('º'))) {
        punct = Punct::Close;
    }
    let printed = c.at;
    let next = c.peek();
    // 600,000 and 5% and 10:30 and 3rd are figures.
    let figure = match next {
        None => false,
        Some(n) if n.is_whitespace() => false,
        Some(n) if punct == Punct::Bare && !parts.last().is_some_and(|p| p.round) => {
            !(word.is_some() && matches!(n, ':' | ',' | ';' | '–' | '—' | '-' | ']'))
        }
        Some(n) => n.is_ascii_digit() && !parts.last().is_some_and(|p| p.round),
    };
    if figure {
        return None;
    }
    c.spaces();
    let words = c;
    let dashes = c.take_while(|d| matches!(d, '–' | '—' | '-' | ':' | '.' | '|'));
    if !dashes.is_empty()
        && (word.is_some() || !dashes.starts_with([':', '.', '|']))
        && (c.spaces() || c.rest().is_empty() || word.is_some())
    {
        return Some(Label { word, parts, punct, bracket: false, printed, len: c.at });
    }
    Some(Label { word, parts, punct, bracket: false, printed, len: words.at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let l = parse(text)?;
        let parts: Vec<&str> = l.parts.iter().map(|p| p.text.as_str()).collect();
        Some(format!("{:?} {} {:?} | {}", l.word, parts.join(" "), l.punct, text.get(l.len..)?))
    }

    #[test]
    fn digits_of_other_scripts_count_alike() {
        for text in ["۱. نص", "١) نص", "(२) पाठ"] {
            let label = parse(text).unwrap();
            let words = text.get(label.len..).unwrap();
            assert!(words.starts_with(char::is_alphabetic), "{words}");
            assert!(label.parts[0].text == "1" || label.parts[0].text == "2");
        }
        assert!(parse("۶۰۰٬۰۰۰ نفر").is_none());
    }

    #[test]
    fn usual_typographies_are_read() {
        for (text, want) in [
            ("1. The Parties", "None 1 Dot | The Parties"),
            ("1) x", "None 1 Close | x"),
            ("(1) x", "None 1 Round | x"),
            ("(a) x", "None a Round | x"),
            ("a) x", "None a Close | x"),
            ("(ii) x", "None ii Round | x"),
            ("I. x", "None I Dot | x"),
            ("Article 5 – Title", "Some(Article) 5 Bare | Title"),
            ("Artikel 12a", "Some(Article) 12a Bare | "),
            ("Стаття 5. Назва", "Some(Article) 5 Dot | Назва"),
            ("§ 12 Titel", "Some(Article) 12 Bare | Titel"),
            ("Section 3.2 Scope", "Some(Section) 3 2 Bare | Scope"),
            ("10(c) x", "None 10 c Bare | x"),
            ("5.2.1 x", "None 5 2 1 Bare | x"),
            ("12bis. x", "None 12bis Dot | x"),
            ("Article 10 bis", "Some(Article) 10bis Bare | "),
            ("Article 1er", "Some(Article) 1 Bare | "),
            ("Article premier", "Some(Article) 1 Bare | "),
            ("Часть вторая. Земли", "Some(Part) 2 Dot | Земли"),
            ("Article 146-1", "Some(Article) 146-1 Bare | "),
            ("Article. I.", "Some(Article) I Dot | "),
            ("Annex A", "Some(Annex) A Bare | "),
            ("6.2.LINE", "None 6 2 Dot | LINE"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn figures_and_words_are_no_labels() {
        for text in [
            "600,000 personnel",
            "5% of",
            "10:30 start",
            "e.g. this",
            "U.S. forces",
            "The Parties",
            "3rd point",
            "Article on peace",
            "1.234567 x",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
