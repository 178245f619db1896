//! Editorial or not: texts folded until only what bears meaning is left, then compared.
//!
//! Editorial are punctuation other than square brackets, case, spelling variants, hyphens inside
//! words, the way figures are grouped, and cross-references that follow the renumbering.

use crate::align::{Renumbering, references};
use crate::draft::Clause;
use crate::text::{TokenKind, fold_spelling, fold_word, tokens};

/// A piece of a text that bears meaning.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Word(String),
    /// A cross-reference: the number as written, and which of the side's clauses it stands in.
    Reference(String, usize),
}

/// Whether two sides, each the texts of the given clauses, say the same but for editing.
pub(super) fn is_editorial(from: &[&Clause], to: &[&Clause], renumbering: &Renumbering) -> bool {
    let (a, b) = (pieces(from), pieces(to));
    let same = |x: &Piece, y: &Piece| match (x, y) {
        (Piece::Word(x), Piece::Word(y)) => x == y,
        (Piece::Reference(x, i), Piece::Reference(y, j)) => match (from.get(*i), to.get(*j)) {
            (Some(in_from), Some(in_to)) => x == y || renumbering.follows(x, in_from, y, in_to),
            _ => x == y,
        },
        _ => false,
    };
    a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| same(x, y))
}

fn pieces(clauses: &[&Clause]) -> Vec<Piece> {
    let mut out = Vec::new();
    for (index, clause) in clauses.iter().enumerate() {
        let all = tokens(&clause.text);
        let refs = references(&all);
        let mut refs = refs.into_iter().peekable();
        let mut at = 0;
        let mut hyphen = false;
        while let Some(token) = all.get(at) {
            if let Some(reference) = refs.next_if(|r| r.tokens.0 == at) {
                at = reference.tokens.1;
                out.push(Piece::Reference(reference.number, index));
                continue;
            }
            at += 1;
            match token.kind {
                TokenKind::Space => {}
                TokenKind::Word => {
                    let word = fold_spelling(fold_word(token.text).trim_matches('\''));
                    match out.last_mut() {
                        // de-militarised and demilitarised are one word
                        Some(Piece::Word(last)) if hyphen => *last = fold_spelling(&format!("{last}{word}")),
                        _ => out.push(Piece::Word(word)),
                    }
                }
                TokenKind::Number => out.push(Piece::Word(ungrouped(token.text))),
                TokenKind::Sign => {
                    if bears_meaning(token.text, all.get(at).map(|t| t.kind)) {
                        out.push(Piece::Word(token.text.to_owned()));
                    }
                }
            }
            let word_before = at >= 2 && all.get(at - 2).is_some_and(|t| t.kind == TokenKind::Word);
            hyphen = word_before && matches!(token.text, "-" | "\u{2010}" | "\u{2011}");
        }
    }
    out
}

/// Signs that are no mere punctuation: brackets of disputed text, per cent, currencies, comparison,
/// and a dash before a figure, which may be a minus or a range.
fn bears_meaning(sign: &str, next: Option<TokenKind>) -> bool {
    let dash = matches!(sign, "-" | "\u{2010}" | "\u{2011}" | "–" | "−");
    (dash && next == Some(TokenKind::Number))
        || (!dash && !sign.chars().all(is_punctuation))
        || matches!(sign, "[" | "]" | "%" | "/" | "§" | "&")
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() && !"$+<=>^|~[]%&/#@".contains(c)
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2032}'..='\u{205e}' | '«' | '»' | '¿' | '¡' | '·' | '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '、' | '。')
}

/// `600,000`, `600 000` and `600'000` as `600000`; anything else as it stands. A full stop stays: it
/// may be a decimal sign.
fn ungrouped(number: &str) -> String {
    let groups: Vec<&str> = number.split([',', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}']).collect();
    let grouped = groups.len() > 1
        && groups.first().is_some_and(|g| (1..=3).contains(&g.len()))
        && groups.iter().skip(1).all(|g| g.len() == 3 && g.bytes().all(|b| b.is_ascii_digit()));
    if grouped { groups.concat() } else { number.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn editorial(a: &str, b: &str) -> bool {
        let clause = |text: &str| Clause { text: text.to_owned(), ..Clause::default() };
        is_editorial(&[&clause(a)], &[&clause(b)], &Renumbering::default())
    }

    #[test]
    fn editing_is_told_from_substance() {
        for (a, b) in [
            ("The de-militarised zone, as recognised;", "the demilitarized zone as recognized."),
            ("“600,000” personnel", "600\u{a0}000 personnel"),
            ("Ukraine’s defence", "Ukraine's defense"),
        ] {
            assert!(editorial(a, b), "{a} / {b}");
        }
        for (a, b) in [
            ("600,000 personnel", "800,000 personnel"),
            ("shall not exceed", "shall exceed"),
            ("[in peacetime]", "in peacetime"),
            ("50 %", "50"),
            ("1.5 million", "15 million"),
            ("between 10-15", "between 1015"),
            ("point 3", "point 4"),
            ("$5", "5"),
        ] {
            assert!(!editorial(a, b), "{a} / {b}");
        }
    }
}
