//! What clauses are about, as told from outside: this room compares subjects and knows none.

use std::collections::BTreeMap;

use super::unit::{Side, Weights, lengthened};

/// What each clause of a draft is about, in the order of its clauses: names that mean the same in every draft, each once,
/// with how strongly the clause bears it (above 0). Where they are not told, nothing follows from them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subjects(pub Vec<Vec<(&'static str, f32)>>);

/// Gives the units of two drafts their subjects, weighed by rarity as words are: what every clause is about
/// tells none from another.
pub(super) fn tell(sides: [&mut Side; 2], about: [&Subjects; 2]) {
    let mut clauses: BTreeMap<&str, f32> = BTreeMap::new();
    let mut count = 0.0;
    for (side, Subjects(about)) in sides.iter().zip(about) {
        count += side.units.len() as f32;
        for (subject, _) in side.units.iter().filter_map(|u| about.get(u.clause)).flatten() {
            *clauses.entry(subject).or_default() += 1.0;
        }
    }
    let rarity = |n: f32| ((1.0 + count) / (0.5 + n)).ln().max(0.05);
    let known: BTreeMap<&str, (u32, f32)> = (0..).zip(&clauses).map(|(id, (name, n))| (*name, (id, rarity(*n)))).collect();
    for (side, Subjects(about)) in sides.into_iter().zip(about) {
        for unit in &mut side.units {
            let own = about.get(unit.clause).into_iter().flatten();
            let weighed = own.filter_map(|(name, strength)| known.get(name).map(|(id, rarity)| (*id, strength * rarity)));
            let mut weighed: Weights = weighed.collect();
            weighed.sort_unstable_by_key(|(id, _)| *id);
            unit.subjects = lengthened(weighed);
        }
    }
}
