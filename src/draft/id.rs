//! The names of drafts and clauses.

use std::fmt;

/// A draft's identity: handed out once by a project, never reused, not even after the draft is
/// removed. Prints `d1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(pub u32);

impl Default for DraftId {
    fn default() -> Self {
        Self(1)
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "d{}", self.0)
    }
}

impl DraftId {
    /// Reads what `Display` printed.
    pub fn parse(text: &str) -> Option<Self> {
        text.strip_prefix('d')?.parse().ok().map(Self)
    }
}

/// A clause's identity: its draft and its place in reading order from 1, fixed when the draft is
/// read. Prints `d1.7`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseId {
    /// Whose clause.
    pub draft: DraftId,
    /// Place in reading order, from 1.
    pub n: u32,
}

impl fmt::Display for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.draft, self.n)
    }
}

impl ClauseId {
    /// Reads what `Display` printed.
    pub fn parse(text: &str) -> Option<Self> {
        let (draft, n) = text.split_once('.')?;
        Some(Self { draft: DraftId::parse(draft)?, n: n.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_print_and_parse() {
        let id = ClauseId { draft: DraftId(2), n: 17 };
        assert_eq!(id.to_string(), "d2.17");
        assert_eq!(ClauseId::parse("d2.17"), Some(id));
        assert_eq!(ClauseId::parse("2.17"), None);
    }
}
