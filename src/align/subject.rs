//! What clauses are about, as told from outside: this room compares subjects and knows none.

use std::collections::BTreeMap;

use super::unit::{Side, Weights, lengthened};

/// What each clause of a draft is about, in the order of its clauses: numbers that mean the same in every draft, by
/// number, each with how strongly the clause bears it (above 0). Where they are not told, nothing follows from them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subjects(pub Vec<Vec<(u32, f32)>>);

/// Gives the units of two drafts their subjects, weighed by rarity as words are: what every clause is about
/// tells none from another.
pub(super) fn tell(sides: [&mut Side; 2], about: [&Subjects; 2]) {
    let mut clauses: BTreeMap<u32, f32> = BTreeMap::new();
    let mut count = 0.0;
    for (side, Subjects(about)) in sides.iter().zip(about) {
        count += side.units.len() as f32;
        for (subject, _) in side.units.iter().filter_map(|u| about.get(u.clause)).flatten() {
            *clauses.entry(*subject).or_default() += 1.0;
        }
    }
    let rarity = |subject: &u32| clauses.get(subject).map_or(0.0, |n| ((1.0 + count) / (0.5 + n)).ln().max(0.05));
    for (side, Subjects(about)) in sides.into_iter().zip(about) {
        for unit in &mut side.units {
            let own = about.get(unit.clause).into_iter().flatten();
            let weighed: Weights = own.map(|(subject, strength)| (*subject, strength * rarity(subject))).collect();
            unit.subjects = lengthened(weighed);
        }
    }
}
