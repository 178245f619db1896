//! Labels as Chinese, Japanese and Korean drafts print them: 第一条, 附件二, 一、, （三）, 제1조.
//!
//! In: the words of a paragraph. Out: the [`Label`] that they begin with.

use super::numeral::{Part, han};
use super::words::{UNITS, Word};
use super::{Label, Punct};

/// Reads such a label.
pub(super) fn parse(text: &str) -> Option<Label> {
    let (rest, word, punct, number) = if let Some(rest) = text.strip_prefix(['第', '제']) {
        let (number, rest) = number(rest)?;
        let (unit, word) = UNITS.iter().find(|(unit, word)| *word != Word::Annex && rest.starts_with(unit))?;
        (rest.get(unit.len()..)?, Some(*word), Punct::Bare, number)
    } else if let Some((unit, word)) = UNITS.iter().find(|(unit, word)| *word == Word::Annex && text.starts_with(unit)) {
        let (number, rest) = number(text.get(unit.len()..)?.trim_start())?;
        (rest, Some(*word), Punct::Bare, number)
    } else if let Some(rest) = text.strip_prefix(['（', '(']) {
        let (number, rest) = number(rest)?;
        (rest.strip_prefix(['）', ')'])?, None, Punct::Round, number)
    } else {
        let (number, rest) = number(text)?;
        (rest.strip_prefix(['、', '．'])?, None, Punct::Dot, number)
    };
    let printed = text.len() - rest.len();
    let words = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '：' | ':'));
    // "第五条规定" goes on with a sentence about Article 5: a title or a text stands apart, or a title in brackets.
    let titled = words.strip_prefix(['(', '（']).is_some_and(|title| self::number(title).is_none());
    let apart = word.is_none() || words.is_empty() || words.len() < rest.len() || titled;
    apart.then(|| Label {
        word,
        parts: vec![Part { text: number.to_owned(), round: punct == Punct::Round }],
        punct,
        bracket: false,
        printed,
        len: text.len() - words.len(),
    })
}

/// A number in Chinese signs or in digits, and what follows it.
fn number(text: &str) -> Option<(&str, &str)> {
    let sign = |c: char| c.is_ascii_digit() || "一二三四五六七八九十百零〇".contains(c);
    let end = text.find(|c| !sign(c)).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    let digits = number.len() <= 4 && number.chars().all(|c| c.is_ascii_digit()) && !number.is_empty();
    (digits || han(number).is_some()).then_some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_apart_from_their_words() {
        for (text, want) in [
            ("第一条 停火", "停火"),
            ("第12条：撤军", "撤军"),
            ("附件二 地图", "地图"),
            ("제2조 병력은", "병력은"),
            ("제1조(목적) 이 협정은", "(목적) 이 협정은"),
            ("一、双方停火", "双方停火"),
            ("（三）撤军", "撤军"),
        ] {
            assert_eq!(text.get(parse(text).unwrap().len..), Some(want));
        }
        assert_eq!(parse("第五条规定的军队"), None);
        assert_eq!(parse("一方不得"), None);
    }
}
