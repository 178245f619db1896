//! Numerals and their values: 5, 12bis, c, iv, XIV, aa.
//!
//! In: a part of a label as printed. Out: every [`Reading`] it allows (a lone "i" is a letter and
//! a Roman number), and which reading can follow which in a series.

/// The kind of numeral of a label's part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numeral {
    /// 1, 2, 3; also 5a and 12bis.
    Digit,
    /// a, b, c.
    LowerLetter,
    /// A, B, C.
    UpperLetter,
    /// i, ii, iii.
    LowerRoman,
    /// I, II, III.
    UpperRoman,
    /// aa, bb, cc: the German level below a).
    Doubled,
    /// 一, 二, 三.
    Han,
}

impl Numeral {
    /// Whether it stands in round brackets below the top.
    pub fn bracketed(self) -> bool {
        !matches!(self, Self::Digit | Self::Han)
    }
}

/// One part of a label: "5", "12bis", "c", "iv".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// As printed, without signs.
    pub text: String,
    /// Whether it stood in round brackets.
    pub round: bool,
}

/// A part's possible value: numeral, number, and what follows a digit (5a, 12bis).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which numeral.
    pub numeral: Numeral,
    /// Its number, from 1 (a list may start at 0).
    pub value: u64,
    /// "a" in 5a, "1" in 146-1.
    pub suffix: String,
}

impl Reading {
    /// How it stands in a clause's number: as printed, but Chinese numbers in digits.
    pub fn form(&self, printed: &str) -> String {
        if self.numeral == Numeral::Han { self.value.to_string() } else { printed.to_owned() }
    }

    /// Whether a series can begin with it.
    pub fn first(&self) -> bool {
        self.value <= 1 && self.suffix.is_empty()
    }

    /// Whether `next` is the very next of the series.
    pub fn next_is(&self, next: &Self) -> bool {
        self.numeral == next.numeral
            && ((next.value == self.value.saturating_add(1))
                || (next.value == self.value && next.suffix.len() >= self.suffix.len() && next.suffix > self.suffix)
                || (next.value == self.value && next.suffix.len() > self.suffix.len()))
    }

    /// Whether `later` could stand further on in the series, some numbers left out.
    pub fn later_is(&self, later: &Self) -> bool {
        self.numeral == later.numeral && later.value > self.value && later.value - self.value <= 20
    }
}

/// The Roman number, if `s` is one in its usual spelling.
pub fn roman(s: &str) -> Option<u64> {
    let value = |c: char| match c.to_ascii_lowercase() {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        'd' => 500,
        'm' => 1000,
        _ => 0,
    };
    if s.is_empty() || s.len() > 12 || !s.chars().all(|c| value(c) > 0) {
        return None;
    }
    let mut total = 0i64;
    let mut after = 0i64;
    for c in s.chars().rev() {
        let v = value(c);
        total += if v < after { -v } else { v };
        after = after.max(v);
    }
    let total = u64::try_from(total).ok()?;
    (to_roman(total) == s.to_ascii_lowercase()).then_some(total)
}

/// A number as lower-case Roman numeral; empty beyond 4999.
pub fn to_roman(mut n: u64) -> String {
    const SIGNS: [(u64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    if n > 4999 {
        return out;
    }
    for (value, sign) in SIGNS {
        while n >= value {
            out.push_str(sign);
            n -= value;
        }
    }
    out
}

/// Place of a letter in its alphabet: Latin, Arabic in the order of its numbers, or Cyrillic as
/// lists use it (а б в г д е …).
fn letter(c: char) -> Option<u64> {
    let c = c.to_lowercase().next()?;
    if c.is_ascii_lowercase() {
        return Some(u64::from(c as u32 - 'a' as u32) + 1);
    }
    // ё, й and the Ukrainian letters are left out of most lists; the order is what counts.
    const ALPHABETS: [&str; 2] = ["абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"];
    let c = if c == 'ا' { 'أ' } else { c };
    ALPHABETS.iter().find_map(|alphabet| alphabet.chars().position(|l| l == c)).map(|place| place as u64 + 1)
}

/// The number that Hebrew letters stand for: א 1, י 10, יא 11, טו 15.
pub(super) fn hebrew(s: &str) -> Option<u64> {
    let value = |c: char| {
        let place = |letters: &str| letters.chars().position(|l| l == c).map(|p| p as u64 + 1);
        place("אבגדהוזחט").or_else(|| place("יכלמנסעפצ").map(|tens| tens * 10))
    };
    let mut chars = s.chars();
    match (value(chars.next()?)?, chars.next(), chars.next()) {
        (one, None, _) => Some(one),
        // 15 and 16 are written 9 + 6 and 9 + 7
        (9, Some(second), None) => value(second).filter(|two| (6..=7).contains(two)).map(|two| 9 + two),
        (tens, Some(second), None) if tens >= 10 => value(second).filter(|two| *two < 10).map(|two| tens + two),
        _ => None,
    }
}

/// The number that Chinese signs stand for: 三 3, 十二 12, 二十 20, 一百零五 105.
pub(super) fn han(s: &str) -> Option<u64> {
    let (mut total, mut digit) = (0, None::<u64>);
    if s.chars().count() > 7 {
        return None;
    }
    for c in s.chars() {
        match c {
            '十' => total += digit.take().unwrap_or(1) * 10,
            '百' => total += digit.take()? * 100,
            '零' | '〇' => {}
            c => digit = Some("一二三四五六七八九".chars().position(|d| d == c)? as u64 + 1),
        }
    }
    Some(total + digit.unwrap_or(0)).filter(|n| *n > 0)
}

impl Part {
    /// Everything this part can be read as, the likeliest for a beginning first.
    pub fn readings(&self) -> Vec<Reading> {
        let t = self.text.as_str();
        let mut out = Vec::new();
        let Some(first) = t.chars().next() else { return out };
        if first.is_ascii_digit() {
            let digits = t.find(|c: char| !c.is_ascii_digit()).unwrap_or(t.len());
            let (number, suffix) = t.split_at(digits);
            let value = number.parse().unwrap_or(u64::MAX);
            out.push(Reading { numeral: Numeral::Digit, value, suffix: suffix.trim().to_lowercase() });
            return out;
        }
        if let Some(value) = han(t) {
            return vec![Reading { numeral: Numeral::Han, value, suffix: String::new() }];
        }
        if let Some(value) = hebrew(t) {
            return vec![Reading { numeral: Numeral::LowerLetter, value, suffix: String::new() }];
        }
        let upper = first.is_uppercase();
        let mut push = |numeral, value| out.push(Reading { numeral, value, suffix: String::new() });
        if let Some(value) = roman(t) {
            push(if upper { Numeral::UpperRoman } else { Numeral::LowerRoman }, value);
        }
        let count = t.chars().count();
        if let Some(value) = letter(first)
            && t.chars().all(|c| c == first)
        {
            let numeral = if upper { Numeral::UpperLetter } else { Numeral::LowerLetter };
            match count {
                1 => push(numeral, value),
                2 => {
                    push(Numeral::Doubled, value);
                    push(numeral, value + 26);
                }
                n => push(numeral, value + 26 * (n as u64 - 1)),
            }
        }
        // A single letter that is also a Roman number begins a series only as i or I.
        if count == 1 && !matches!(first, 'i' | 'I') {
            out.reverse();
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_scripts_count() {
        for (text, want) in [
            ("א", 1),
            ("י", 10),
            ("יא", 11),
            ("טו", 15),
            ("三", 3),
            ("十二", 12),
            ("二十", 20),
            ("一百零五", 105),
            ("ب", 2),
            ("ا", 1),
        ] {
            let part = Part { text: text.to_owned(), round: false };
            assert_eq!(part.readings().first().map(|r| r.value), Some(want), "{text}");
        }
        assert_eq!(hebrew("של"), None);
    }

    #[test]
    fn roman_numbers_go_both_ways() {
        for n in 1..200 {
            assert_eq!(roman(&to_roman(n)), Some(n));
        }
        assert_eq!(roman("iiii"), None);
    }
}
