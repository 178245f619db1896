//! Topics in published code lists: what whoever works with such a list calls them (`assets/codes`).

use std::sync::OnceLock;

use super::Topic;
use super::lexicon::entry;

/// The code lists by name, with their files.
const LISTS: &[(&str, &str)] = &[("pa-x", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/codes/pa-x.txt")))];

type Codes = Vec<(&'static str, Vec<(Topic, Vec<&'static str>)>)>;

/// For each code list its name and the codes of these topics, of those that the list has codes for.
pub fn codes(topics: &[Topic]) -> Codes {
    static ALL: OnceLock<Codes> = OnceLock::new();
    let all = ALL.get_or_init(|| LISTS.iter().map(|(name, text)| (*name, text.lines().filter_map(line).collect())).collect());
    let of = |(name, list): &(&'static str, Vec<(Topic, Vec<&'static str>)>)| {
        (*name, list.iter().filter(|(topic, _)| topics.contains(topic)).cloned().collect())
    };
    all.iter().map(of).collect()
}

/// `topic = CODE CODE`; a topic that the list does not know has `-`.
fn line(line: &'static str) -> Option<(Topic, Vec<&'static str>)> {
    let (topic, codes) = entry(line)?;
    let codes: Vec<&str> = codes.into_iter().flat_map(str::split_whitespace).filter(|c| *c != "-").collect();
    (!codes.is_empty()).then_some(())?;
    Some((Topic::parse(topic)?, codes))
}
