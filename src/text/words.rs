//! Text into tokens: words, numbers, white space, single signs.

use super::CharRange;

/// What a [`Token`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with apostrophes, combining marks and digits inside: `Ukraine’s`, `G8`; one sign of
    /// Chinese or Japanese, which set no spaces between words.
    Word,
    /// Digits, with separators between digits: `600,000`, `1.5`, `100`.
    Number,
    /// A run of white space.
    Space,
    /// One sign of any other kind.
    Sign,
}

impl TokenKind {
    /// Whether this ASCII letter or digit goes on with such a token, whatever stands around it.
    fn goes_on_with(self, byte: u8) -> bool {
        match self {
            Self::Word => byte.is_ascii_alphanumeric(),
            Self::Number => byte.is_ascii_digit(),
            Self::Space | Self::Sign => false,
        }
    }
}

/// A piece of a text. All tokens of a text, one after the other, are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Its words.
    pub text: &'a str,
    /// Where it stands.
    pub range: CharRange,
    /// What it is made of.
    pub kind: TokenKind,
}

/// Cuts `text` into tokens that together are exactly `text`.
///
/// A hyphen splits words (`non-nuclear` is three tokens): whoever wants them whole joins
/// neighbours. A full stop, comma or apostrophe between two digits stays in the number, and so
/// does a narrow or no-break space between groups of three digits.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::with_capacity(text.len() / 3);
    out.extend(each_token(text));
    out
}

/// [`tokens`], one after the other.
pub fn each_token(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut start = 0;
    let mut at = 0; // in characters
    std::iter::from_fn(move || {
        let kind = kind_of(char_at(text, start)?);
        let (end, count) = token_end(text, start, kind);
        let token = Token { text: text.get(start..end).unwrap_or_default(), range: CharRange::new(at, at + count), kind };
        (start, at) = (end, at + count);
        Some(token)
    })
}

/// The byte after the token of this kind that begins at a byte, and how many characters it has.
fn token_end(text: &str, start: usize, kind: TokenKind) -> (usize, usize) {
    let (mut end, mut count) = (start, 0);
    let alone = char_at(text, start).is_some_and(is_han);
    while let Some(next) = char_at(text, end) {
        let more = count == 0
            || match kind {
                TokenKind::Space => next.is_whitespace(),
                TokenKind::Word if alone => is_mark(next),
                TokenKind::Word => {
                    (next.is_alphanumeric() && !is_han(next))
                        || is_mark(next)
                        || (is_apostrophe(next) && letter_after(text, end, next))
                }
                TokenKind::Number => next.is_numeric() || joins_digits(text, end, next),
                TokenKind::Sign => false,
            };
        if !more {
            break;
        }
        // after it, most of most texts: nothing about such letters and digits needs to be looked up
        end += next.len_utf8();
        let rest = text.as_bytes().get(end..).filter(|_| !alone).unwrap_or_default();
        let plain = rest.iter().take_while(|b| kind.goes_on_with(**b)).count();
        (end, count) = (end + plain, count + 1 + plain);
    }
    (end, count)
}

/// The character that begins at a byte.
fn char_at(text: &str, byte: usize) -> Option<char> {
    text.get(byte..)?.chars().next()
}

fn kind_of(c: char) -> TokenKind {
    if c.is_whitespace() {
        TokenKind::Space
    } else if c.is_numeric() {
        TokenKind::Number
    } else if c.is_alphabetic() || is_mark(c) {
        TokenKind::Word
    } else {
        TokenKind::Sign
    }
}

/// Signs of Chinese and the Japanese syllables between them. Runs of katakana are words from abroad
/// and stay whole.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a sign is of Chinese or Japanese, its marks and wide forms among them: no spaces stand between these.
pub fn is_unspaced(c: char) -> bool {
    is_han(c) || matches!(c, '\u{3000}'..='\u{30ff}' | '\u{ff01}'..='\u{ff60}')
}

/// The sign that a text ends with, that of another script as the Latin one that means the same: `.` for `。`.
pub fn last_sign(text: &str) -> Option<char> {
    Some(match text.chars().next_back()? {
        '。' | '．' | '۔' | '।' | '።' | '։' => '.',
        '；' | '؛' => ';',
        '：' => ':',
        '，' | '、' | '،' => ',',
        '？' | '؟' => '?',
        '！' => '!',
        '」' | '』' => '”',
        other => other,
    })
}

/// What stands between two lines of one paragraph: a space, but nothing within Chinese or Japanese.
pub fn joint(before: &str, after: &str) -> &'static str {
    if before.ends_with(is_unspaced) && after.starts_with(is_unspaced) { "" } else { " " }
}

/// Combining marks: a letter written as base and accent stays one word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{ad}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}')
}

fn after(text: &str, byte: usize, c: char) -> impl Iterator<Item = char> + '_ {
    text.get(byte + c.len_utf8()..).unwrap_or_default().chars()
}

fn letter_after(text: &str, byte: usize, c: char) -> bool {
    after(text, byte, c).next().is_some_and(char::is_alphabetic)
}

fn joins_digits(text: &str, byte: usize, c: char) -> bool {
    match c {
        '.' | ',' | '\'' | '\u{2019}' => after(text, byte, c).next().is_some_and(char::is_numeric),
        // 600 000 with a space that does not break: exactly three digits follow
        '\u{a0}' | '\u{202f}' | '\u{2009}' => {
            let digits = after(text, byte, c).take_while(char::is_ascii_digit).take(4).count();
            digits == 3
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_cut_sign_by_sign_and_joined_without_spaces() {
        assert_eq!(texts("NATO成员2国，ウクライナの軍"), ["NATO", "成", "员", "2", "国", "，", "ウクライナ", "の", "軍"]);
        assert_eq!(joint("双方应立即", "停止"), "");
        assert_eq!(joint("一切行动。", "（三）"), "");
        assert_eq!(joint("双方", "NATO"), " ");
        assert_eq!(joint("", "双方"), " ");
    }

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).into_iter().filter(|t| t.kind != TokenKind::Space).map(|t| t.text).collect()
    }

    #[test]
    fn words_numbers_and_signs() {
        assert_eq!(
            texts("Ukraine’s cap: 600,000 (or 1.5 million), G8."),
            ["Ukraine’s", "cap", ":", "600,000", "(", "or", "1.5", "million", ")", ",", "G8", "."]
        );
        assert_eq!(texts("600\u{a0}000 non-nuclear 10 20"), ["600\u{a0}000", "non", "-", "nuclear", "10", "20"]);
    }

    #[test]
    fn tokens_are_the_whole_text() {
        for text in ["", " a\n\nb\t", "п’ять – 5%", "e\u{301}té 2025-11-23", "\u{0}\u{fffd}🙂…"] {
            let all = tokens(text);
            assert_eq!(all.iter().map(|t| t.text).collect::<String>(), text);
            let mut at = 0;
            for token in &all {
                assert_eq!(token.range.start, at);
                assert_eq!(crate::text::cut(text, token.range), token.text);
                at = token.range.end;
            }
        }
    }
}
