//! Names that are spelled in several ways, as they were carried over from one script into another: `Kiev` and `Kyiv`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The spellings, one name a line.
const SPELLINGS: &str = include_str!("../../assets/spellings.txt");

/// What each further spelling is compared by.
static NAMES: LazyLock<BTreeMap<&str, &str>> =
    LazyLock::new(|| lines(SPELLINGS).flat_map(|(name, others)| others.map(move |o| (o, name))).collect());

/// The names of a list, each with its further spellings.
fn lines(list: &str) -> impl Iterator<Item = (&str, std::str::SplitAsciiWhitespace<'_>)> {
    list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut words = line.split_ascii_whitespace();
        Some((words.next()?, words))
    })
}

/// The one spelling of a name that is known to have several; takes a folded word.
pub(super) fn one_spelling(word: &str) -> Option<&'static str> {
    NAMES.get(word).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::fold_word;

    #[test]
    fn every_spelling_stands_once_and_folded() {
        let mut seen = BTreeSet::new();
        for (name, others) in lines(SPELLINGS) {
            let others: Vec<&str> = others.collect();
            assert!(!others.is_empty(), "{name} has no other spelling");
            for word in std::iter::once(name).chain(others) {
                assert_eq!(fold_word(word), word);
                assert!(seen.insert(word), "{word} stands twice");
            }
        }
    }

    #[test]
    fn transliterations_are_one_name_and_other_names_are_not() {
        for (a, b) in [("kiev", "kyiv"), ("lugansk", "luhansk"), ("dnieper", "dnepr"), ("zaporozhye", "zaporizhia")] {
            assert_eq!(one_spelling(a).unwrap_or(a), one_spelling(b).unwrap_or(b), "{a} {b}");
        }
        assert_eq!(one_spelling("minsk"), None);
        assert_ne!(one_spelling("bakhmut").unwrap_or("bakhmut"), one_spelling("artemivsk").unwrap_or("artemivsk"));
    }
}
