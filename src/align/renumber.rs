//! Cross-references, and which number became which.
//!
//! "Point 6" in one draft and "point 5" in the next say the same when clause 6 became clause 5.
//! Numbers in references are also foreign to the clause they stand in: they are no figures of it.

use std::collections::BTreeSet;

use super::Pair;
use crate::draft::{Clause, Draft};
use crate::text::{CharRange, Token, TokenKind, fold_word};

/// A mention of another clause of the same draft: "Article 5", "points 3 and 4", "paragraph 2(a)".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The number alone, without the word before it.
    pub range: CharRange,
    /// The number as written, white space taken out: `2(a)`.
    pub number: String,
    /// First token of the number and the one after its last.
    pub tokens: (usize, usize),
}

/// Words that announce the number of a clause, folded; singular and plural, five languages.
const LABELS: &[&str] = &[
    "article",
    "articles",
    "art",
    "arts",
    "section",
    "sections",
    "sec",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "point",
    "points",
    "clause",
    "clauses",
    "subclause",
    "subclauses",
    "subparagraph",
    "subparagraphs",
    "subsection",
    "subsections",
    "item",
    "items",
    "annex",
    "annexes",
    "chapter",
    "chapters",
    "part",
    "parts",
    "rule",
    "rules",
    "regulation",
    "schedule",
    "artikel",
    "artikels",
    "abschnitt",
    "absatz",
    "absatzes",
    "abs",
    "absätze",
    "nummer",
    "nummern",
    "nr",
    "punkt",
    "punkte",
    "ziffer",
    "ziffern",
    "buchstabe",
    "buchstaben",
    "satz",
    "anlage",
    "anhang",
    "paragraphe",
    "paragraphes",
    "alinéa",
    "alinéas",
    "annexe",
    "annexes",
    "titre",
    "chapitre",
    "стаття",
    "статті",
    "статтею",
    "статей",
    "пункт",
    "пункту",
    "пункті",
    "пункти",
    "пунктів",
    "пунктом",
    "частина",
    "частини",
    "частині",
    "розділ",
    "розділу",
    "додаток",
    "додатку",
    "статья",
    "статьи",
    "статье",
    "статьей",
    "статьёй",
    "пункта",
    "пункте",
    "пунктов",
    "пунктами",
    "часть",
    "части",
    "частью",
    "раздел",
    "раздела",
    "приложение",
    "приложения",
    "приложении",
];

/// Words that join numbers in a reference: "Articles 5, 6 and 7", "points 3 to 9".
const JOINTS: &[&str] = &["and", "or", "to", "und", "oder", "bis", "et", "ou", "à", "і", "й", "та", "або", "и", "или", "до", "по"];

/// The cross-references in a text that was cut into `tokens`.
///
/// "Article 5 of the Treaty" and "Article 5-like" speak of another text and are none.
pub fn references(tokens: &[Token<'_>]) -> Vec<Reference> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if !(token.kind == TokenKind::Word || token.text == "§") {
            continue;
        }
        let mut found = Vec::new();
        let mut next = at;
        // "Nr. 5", "Art. 5": the full stop of the abbreviation; "§§ 5 und 6": the second sign
        while tokens.get(next).is_some_and(|t| t.text == "." || t.text == "§") {
            next += 1;
        }
        // the number is asked for before the word, since few words have one behind them
        if number_at(tokens, skip_space(tokens, next)).is_none()
            || !(token.text == "§" || LABELS.contains(&fold_word(token.text).as_str()))
        {
            continue;
        }
        while let Some((reference, after)) = number_at(tokens, skip_space(tokens, next)) {
            found.push(reference);
            at = after;
            let Some(joint) = joint_at(tokens, after) else { break };
            next = joint;
        }
        if !speaks_of_another_text(tokens, at) {
            out.append(&mut found);
        }
    }
    out
}

fn skip_space(tokens: &[Token<'_>], at: usize) -> usize {
    if tokens.get(at).is_some_and(|t| t.kind == TokenKind::Space) { at + 1 } else { at }
}

/// A clause's number at `at`: digits or one letter or a short Roman numeral, then bracketed parts.
fn number_at(tokens: &[Token<'_>], at: usize) -> Option<(Reference, usize)> {
    let first = tokens.get(at)?;
    let plain = match first.kind {
        TokenKind::Number => first.text.chars().next().is_some_and(|c| c.is_ascii_digit()) && !first.text.contains(','),
        TokenKind::Word => is_letter_label(first.text),
        TokenKind::Sign => first.text == "(" && bracket_part(tokens, at).is_some(),
        TokenKind::Space => false,
    };
    if !plain {
        return None;
    }
    let mut end = if first.kind == TokenKind::Sign { at } else { at + 1 };
    // "5a": a letter right behind the digits
    if first.kind == TokenKind::Number && tokens.get(end).is_some_and(|t| t.kind == TokenKind::Word && is_letter_suffix(t.text)) {
        end += 1;
    }
    while let Some(after) = bracket_part(tokens, end) {
        end = after;
    }
    let number: String = tokens.get(at..end)?.iter().filter(|t| t.kind != TokenKind::Space).map(|t| t.text).collect();
    let range = CharRange { start: first.range.start, end: tokens.get(end - 1)?.range.end };
    Some((Reference { range, number, tokens: (at, end) }, end))
}

/// `(c)`, `(ii)`, `(2)` at `at`; gives the token after it.
fn bracket_part(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let inside = tokens.get(at + 1)?;
    let short = inside.kind == TokenKind::Number || (inside.kind == TokenKind::Word && is_letter_suffix(inside.text));
    (tokens.get(at)?.text == "(" && short && tokens.get(at + 2)?.text == ")").then_some(at + 3)
}

fn is_letter_label(word: &str) -> bool {
    let n = word.chars().count();
    (n == 1 && word.chars().all(char::is_uppercase)) || (n <= 6 && word.chars().all(|c| "IVXLC".contains(c)))
}

fn is_letter_suffix(word: &str) -> bool {
    let n = word.chars().count();
    n == 1 || word == "bis" || word == "ter" || (n <= 5 && word.chars().all(|c| "ivx".contains(c)))
}

/// Behind a number: a comma or a joining word and where the next number would stand.
fn joint_at(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let next = skip_space(tokens, at);
    let token = tokens.get(next)?;
    let comma = token.kind == TokenKind::Sign && matches!(token.text, "," | "–" | "-");
    let word = token.kind == TokenKind::Word && JOINTS.contains(&token.text);
    let after = skip_space(tokens, next + 1);
    ((comma || word) && tokens.get(after)?.kind == TokenKind::Number).then_some(after)
}

/// "… of the Charter", "…-like": the number belongs to another text. "of this Agreement" does not.
fn speaks_of_another_text(tokens: &[Token<'_>], at: usize) -> bool {
    let mut words = tokens.iter().skip(at).filter(|t| t.kind != TokenKind::Space).take(4);
    match words.next() {
        Some(t) if t.text == "-" => words.next().is_some_and(|w| w.kind == TokenKind::Word),
        Some(t) if matches!(t.text, "of" | "des" | "der" | "du" | "de") => {
            let mut next = words.next();
            if next.is_some_and(|w| matches!(w.text, "the" | "la" | "l'")) {
                next = words.next();
            }
            let named = next.is_some_and(|w| w.text.chars().next().is_some_and(char::is_uppercase));
            named && !next.is_some_and(|w| LABELS.contains(&fold_word(w.text).as_str()))
        }
        _ => false,
    }
}

/// Which number became which between two drafts.
#[derive(Clone, Debug, Default)]
pub struct Renumbering {
    pairs: BTreeSet<(String, String)>,
}

impl Renumbering {
    /// Takes the numbers of all pairs.
    pub fn of(from: &Draft, to: &Draft, pairs: &[Pair]) -> Self {
        let mut known = BTreeSet::new();
        for pair in pairs {
            let numbers =
                (from.clause(pair.from).and_then(|c| c.number.as_ref()), to.clause(pair.to).and_then(|c| c.number.as_ref()));
            if let (Some(a), Some(b)) = numbers {
                known.insert((plain(a.as_str()), plain(b.as_str())));
            }
        }
        Self { pairs: known }
    }

    /// Whether a reference to `from` in clause `in_from` and one to `to` in clause `in_to` mean the
    /// same clause. A number may be relative: "paragraph 2" in Article 5 means 5.2.
    pub fn follows(&self, from: &str, in_from: &Clause, to: &str, in_to: &Clause) -> bool {
        let (from, to) = (readings(from, in_from), readings(to, in_to));
        from.iter().any(|a| to.iter().any(|b| self.pairs.contains(&(a.clone(), b.clone()))))
    }
}

/// A number without the signs between its parts, so that `5.2`, `5(2)` and `5 (2)` are one.
fn plain(number: &str) -> String {
    let mut out = String::new();
    for c in number.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with('.') && !out.is_empty() {
            out.push('.');
        }
    }
    out.trim_end_matches('.').to_owned()
}

/// What a number may mean in a clause: itself, or a part of what the clause is a part of.
fn readings(number: &str, clause: &Clause) -> Vec<String> {
    let number = plain(number);
    let mut out = vec![number.clone()];
    if let Some(own) = &clause.number {
        let own = plain(own.as_str());
        let mut head = own.as_str();
        out.push(format!("{head}.{number}"));
        while let Some((shorter, _)) = head.rsplit_once('.') {
            head = shorter;
            out.push(format!("{head}.{number}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    fn numbers(text: &str) -> Vec<String> {
        references(&tokens(text)).into_iter().map(|r| r.number).collect()
    }

    #[test]
    fn references_are_found_with_their_lists() {
        assert_eq!(numbers("as said in Articles 5, 6 and 7(b) and in point 10(c)(ii)."), ["5", "6", "7(b)", "10(c)(ii)"]);
        assert_eq!(numbers("nach § 12 Abs. 2 Nr. 3; статті 4 та пункту 5"), ["12", "2", "3", "4", "5"]);
        assert_eq!(numbers("within 5 days of Part IV"), ["IV"]);
    }

    #[test]
    fn other_texts_are_not_cross_references() {
        assert!(numbers("mirrors Article 5 of the North Atlantic Treaty").is_empty());
        assert!(numbers("an Article 5-like guarantee").is_empty());
        assert_eq!(numbers("Article 5 of this Agreement"), ["5"]);
    }
}
