//! Who wrote a draft, when, and how it came to be known.

use super::Extra;

/// Who wrote a draft, when, and how it came to be known. Every part may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provenance {
    /// State, body or person.
    pub author: Option<String>,
    /// ISO 8601 date, or what is known of it.
    pub date: Option<String>,
    /// How the text came to be known.
    pub status: Status,
    /// Where it was published or who handed it on.
    pub source: Option<String>,
    /// Anything else worth knowing.
    pub note: Option<String>,
    /// Unknown keys, kept for the way back.
    pub extra: Extra,
}

/// How a text came to be known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Published by its author.
    Official,
    /// Became known without its author's word.
    Leaked,
    /// Known through others' reports.
    Reported,
    /// Put forward in a negotiation.
    Proposal,
    /// Not known.
    #[default]
    Unknown,
}

impl Status {
    /// Every status, in the order of the contract.
    pub const ALL: [Self; 5] = [Self::Official, Self::Leaked, Self::Reported, Self::Proposal, Self::Unknown];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Leaked => "leaked",
            Self::Reported => "reported",
            Self::Proposal => "proposal",
            Self::Unknown => "unknown",
        }
    }
}
