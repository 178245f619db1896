//! `CharRange`: a stretch of a text, counted in Unicode scalar values.

use std::fmt;

/// A half-open stretch of a text in Unicode scalar values (`char`s), as the contract counts.
/// Byte offsets never leave a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CharRange {
    /// First character of the stretch.
    pub start: u32,
    /// First character after it.
    pub end: u32,
}

impl CharRange {
    /// The stretch from `start` up to but not including `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// Number of characters.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether it holds no character.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether the two share a character.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same stretch `by` characters further on.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by as u32, end: self.end + by as u32 }
    }
}

impl fmt::Display for CharRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// Number of characters of `text`.
pub fn char_len(text: &str) -> usize {
    text.chars().count()
}

/// The words at `range`. What reaches beyond the end of `text` is left out.
pub fn cut(text: &str, range: CharRange) -> &str {
    let at = |n: u32| text.char_indices().nth(n as usize).map_or(text.len(), |(byte, _)| byte);
    let (start, end) = (at(range.start), at(range.end));
    text.get(start..end.max(start)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_counts_scalar_values_and_never_panics() {
        let text = "Київ — 5 km";
        assert_eq!(cut(text, CharRange::new(0, 4)), "Київ");
        assert_eq!(cut(text, CharRange::new(7, 11)), "5 km");
        assert_eq!(cut(text, CharRange::new(9, 99)), "km");
        assert_eq!(cut(text, CharRange::new(50, 99)), "");
        assert_eq!(cut(text, CharRange { start: 5, end: 2 }), "");
    }
}
