//! The topics of the contract, and those that a user adds.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A subject that a clause may bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the contract's word of the same name")]
pub enum Topic {
    Territory,
    ForceLimits,
    Guarantees,
    Sovereignty,
    NonAggression,
    Alliances,
    Nuclear,
    Sanctions,
    Assets,
    Reconstruction,
    Economy,
    Integration,
    Elections,
    Humanitarian,
    Amnesty,
    Culture,
    Navigation,
    Ceasefire,
    Monitoring,
    Implementation,
    FinalProvisions,
    /// A topic that the user added, by its name.
    Own(&'static str),
}

/// Names that users gave, each kept once for as long as the program runs, so that a topic stays a plain
/// value like any other.
static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// The one lasting copy of a name.
pub fn lasting(name: &str) -> &'static str {
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let new: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(new);
    new
}

impl Topic {
    /// Every topic of the contract in its order; the first three are the lead topics.
    pub const ALL: [Self; 21] = [
        Self::Territory,
        Self::ForceLimits,
        Self::Guarantees,
        Self::Sovereignty,
        Self::NonAggression,
        Self::Alliances,
        Self::Nuclear,
        Self::Sanctions,
        Self::Assets,
        Self::Reconstruction,
        Self::Economy,
        Self::Integration,
        Self::Elections,
        Self::Humanitarian,
        Self::Amnesty,
        Self::Culture,
        Self::Navigation,
        Self::Ceasefire,
        Self::Monitoring,
        Self::Implementation,
        Self::FinalProvisions,
    ];

    /// Its place in [`Topic::ALL`]; a user's own topics come after all of them. By a table, for it is
    /// asked for at every cue of every clause.
    pub fn place(self) -> usize {
        match self {
            Self::Territory => 0,
            Self::ForceLimits => 1,
            Self::Guarantees => 2,
            Self::Sovereignty => 3,
            Self::NonAggression => 4,
            Self::Alliances => 5,
            Self::Nuclear => 6,
            Self::Sanctions => 7,
            Self::Assets => 8,
            Self::Reconstruction => 9,
            Self::Economy => 10,
            Self::Integration => 11,
            Self::Elections => 12,
            Self::Humanitarian => 13,
            Self::Amnesty => 14,
            Self::Culture => 15,
            Self::Navigation => 16,
            Self::Ceasefire => 17,
            Self::Monitoring => 18,
            Self::Implementation => 19,
            Self::FinalProvisions => 20,
            Self::Own(_) => Self::ALL.len(),
        }
    }

    /// Its name in the contract and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Territory => "territory",
            Self::ForceLimits => "force-limits",
            Self::Guarantees => "guarantees",
            Self::Sovereignty => "sovereignty",
            Self::NonAggression => "non-aggression",
            Self::Alliances => "alliances",
            Self::Nuclear => "nuclear",
            Self::Sanctions => "sanctions",
            Self::Assets => "assets",
            Self::Reconstruction => "reconstruction",
            Self::Economy => "economy",
            Self::Integration => "integration",
            Self::Elections => "elections",
            Self::Humanitarian => "humanitarian",
            Self::Amnesty => "amnesty",
            Self::Culture => "culture",
            Self::Navigation => "navigation",
            Self::Ceasefire => "ceasefire",
            Self::Monitoring => "monitoring",
            Self::Implementation => "implementation",
            Self::FinalProvisions => "final-provisions",
            Self::Own(name) => name,
        }
    }

    /// Its name for people: "Force limits".
    pub fn label(self) -> &'static str {
        match self {
            Self::Territory => "Territory",
            Self::ForceLimits => "Force limits",
            Self::Guarantees => "Guarantees",
            Self::Sovereignty => "Sovereignty",
            Self::NonAggression => "Non-aggression",
            Self::Alliances => "Alliances",
            Self::Nuclear => "Nuclear",
            Self::Sanctions => "Sanctions",
            Self::Assets => "Assets",
            Self::Reconstruction => "Reconstruction",
            Self::Economy => "Economy",
            Self::Integration => "Integration",
            Self::Elections => "Elections",
            Self::Humanitarian => "Humanitarian",
            Self::Amnesty => "Amnesty",
            Self::Culture => "Culture",
            Self::Navigation => "Navigation",
            Self::Ceasefire => "Ceasefire",
            Self::Monitoring => "Monitoring",
            Self::Implementation => "Implementation",
            Self::FinalProvisions => "Final provisions",
            Self::Own(name) => name,
        }
    }

    /// Whether it leads where the user did not choose otherwise: territory, force limits and guarantees.
    pub fn is_lead(self) -> bool {
        matches!(self, Self::Territory | Self::ForceLimits | Self::Guarantees)
    }

    /// The topic of this name in the contract.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.name() == name)
    }
}
