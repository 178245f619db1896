//! Numbers as lists show them: 3, 03, c, iii, в.
//!
//! In: a value and how a format says to count. Out: the numeral as printed. The formats differ
//! only in how they name the ways of counting.

use super::label::{Numeral, to_roman};

/// How a list counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counter {
    /// 1, 2, 3.
    #[default]
    Decimal,
    /// 01, 02, 03.
    Zero,
    /// a … z, aa, ab; in capitals where `true`.
    Letter(bool),
    /// a … z, aa, bb.
    Repeated(bool),
    /// i, ii, iii.
    Roman(bool),
    /// а, б, в, as Russian lists have it: without ё, й, ъ, ы, ь.
    Russian(bool),
    /// α, β, γ.
    Greek(bool),
    /// A sign instead of a number.
    Bullet,
    /// Nothing is shown.
    Hidden,
}

const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
const GREEK: &str = "αβγδεζηθικλμνξοπρστυφχψω";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
/// Letters end where they would grow without measure; beyond, digits say as much.
const MOST_LETTERS: u64 = 12;

impl Counter {
    /// The numeral of a value.
    pub fn show(self, value: i64) -> String {
        let Ok(n @ 1..) = u64::try_from(value) else { return value.to_string() };
        let (shown, capitals) = match self {
            Self::Decimal | Self::Bullet => (None, false),
            Self::Hidden => return String::new(),
            Self::Zero => return format!("{value:02}"),
            Self::Letter(c) => (Some(bijective(n, LATIN)), c),
            Self::Repeated(c) => (repeated(n, LATIN), c),
            Self::Russian(c) => (repeated(n, RUSSIAN), c),
            Self::Greek(c) => (repeated(n, GREEK), c),
            Self::Roman(c) => (Some(to_roman(n)).filter(|s| !s.is_empty()), c),
        };
        let shown = shown.unwrap_or_else(|| value.to_string());
        if capitals { shown.to_uppercase() } else { shown }
    }

    /// Which numeral it prints, where a letter could be taken for a Roman number.
    pub fn numeral(self) -> Option<Numeral> {
        Some(match self {
            Self::Decimal | Self::Zero => Numeral::Digit,
            Self::Letter(true) | Self::Repeated(true) => Numeral::UpperLetter,
            Self::Letter(false) | Self::Repeated(false) => Numeral::LowerLetter,
            Self::Roman(true) => Numeral::UpperRoman,
            Self::Roman(false) => Numeral::LowerRoman,
            Self::Russian(_) | Self::Greek(_) | Self::Bullet | Self::Hidden => return None,
        })
    }
}

fn bijective(mut n: u64, letters: &str) -> String {
    let base = letters.chars().count() as u64;
    let mut out = Vec::new();
    while n > 0 {
        n -= 1;
        out.extend(letters.chars().nth((n % base) as usize));
        n /= base;
    }
    out.iter().rev().collect()
}

fn repeated(n: u64, letters: &str) -> Option<String> {
    let base = letters.chars().count() as u64;
    let times = (n - 1) / base + 1;
    let letter = letters.chars().nth(((n - 1) % base) as usize)?;
    (times <= MOST_LETTERS).then(|| std::iter::repeat_n(letter, times as usize).collect())
}

#[cfg(test)]
mod tests {
    use super::Counter;

    #[test]
    fn values_are_shown() {
        for (counter, value, want) in [
            (Counter::Decimal, 12, "12"),
            (Counter::Decimal, -1, "-1"),
            (Counter::Zero, 3, "03"),
            (Counter::Letter(false), 28, "ab"),
            (Counter::Repeated(true), 28, "BB"),
            (Counter::Roman(true), 14, "XIV"),
            (Counter::Roman(false), 5000, "5000"),
            (Counter::Russian(false), 10, "к"),
            (Counter::Repeated(false), 1_000_000, "1000000"),
            (Counter::Letter(false), 0, "0"),
        ] {
            assert_eq!(counter.show(value), want);
        }
    }
}
