//! A user's own topics and words, and the choice of the topics that lead.

use travaux::comparison::{Comparison, Options, compare};
use travaux::job::Job;
use travaux::substance::{FindingKind, Focus, Topic};

use crate::support::{lines, shared};

const WORDS: &str = "
# Words of a water treaty.
[topic water-sharing]
cue = aquifer* | riparian right*
weak = water | spring
not = bottled water

[actors]
Basin Commission = Basin Commission | BC

[obligation]
5 = pledges itself
";

fn compared(from: &str, to: &str, words: &str, lead: &[&str]) -> Comparison {
    let lead: Vec<String> = lead.iter().map(|l| (*l).to_owned()).collect();
    let options = Options { focus: Focus::read(words, &lead).unwrap(), ..Options::default() };
    compare(&shared(vec![lines(from), lines(to)]), &[], &options, &Job::new()).unwrap()
}

#[test]
fn own_words_change_no_link() {
    let from = "1 | The ferry crosses the strait twice a day.\n2 | Hens lay eggs.\n3 | The army keeps to its barracks.";
    let to = "1 | A boat goes over the narrow water each morning.\n2 | Soldiers stay in their quarters.";
    let pairs = |words: &str| compared(from, to, words, &[]).links.into_iter().map(|l| l.pair).collect::<Vec<_>>();
    assert!(!pairs("").is_empty());
    assert_eq!(pairs("[topic crossings]\ncue = ferry | boat\n[topic force-limits]\ncue = hens | narrow water"), pairs(""));
}

#[test]
fn own_topics_are_found_by_their_cues() {
    let from = "1 | The aquifer under both States is drawn on by 40 pumps.\n2 | Water and a spring are shared by 30 villages.\n3 | Bottled water costs 2 crowns a litre.";
    let to = "1 | The aquifer under both States is drawn on by 60 pumps.\n2 | Water and a spring are shared by 50 villages.\n3 | Bottled water costs 3 crowns a litre.";
    let found = compared(from, to, WORDS, &[]);
    let own = Topic::Own("water-sharing");
    let topics: Vec<bool> = found.row_topics.iter().map(|t| t.contains(&own)).collect();
    assert_eq!(topics, [true, true, false]);
    let told: Vec<Option<Topic>> = found.findings.iter().map(|f| f.topic).collect();
    assert_eq!(told[..2], [Some(own), Some(own)]);
    assert_eq!((own.name(), own.label()), ("water-sharing", "water-sharing"));
    assert!(compared(from, to, "", &[]).row_topics.iter().all(|t| !t.contains(&own)));
}

#[test]
fn own_words_are_merged_into_the_lists() {
    let from = "1 | The Basin Commission reports to the ministers. Velmar may close the dam.";
    let to = "1 | The BC reports to the ministers. Velmar pledges itself to close the dam.";
    let kinds = |words: &str| compared(from, to, words, &[]).findings.iter().map(|f| f.kind).collect::<Vec<_>>();
    assert_eq!(kinds(WORDS), [FindingKind::Obligation]);
}

#[test]
fn the_topics_that_lead_can_be_chosen() {
    let from = "1 | The line of contact runs along the river for 90 km.\n2 | Elections are held in 100 days.";
    let to = "1 | The line of contact runs along the river for 80 km.\n2 | Elections are held in 300 days.";
    let first = |lead: &[&str]| {
        let found = compared(from, to, "", lead);
        found.findings[found.ranked()[0]].topic
    };
    assert_eq!(first(&[]), Some(Topic::Territory));
    assert_eq!(first(&["elections"]), Some(Topic::Elections));
}

/// What a project holds comes back, and a comparison with it is the same.
#[test]
fn a_project_keeps_words_and_leading_topics() {
    let mut project = travaux::project::Project::titled("Water");
    WORDS.clone_into(&mut project.vocabulary);
    project.lead_topics = vec!["water-sharing".to_owned()];
    let back = travaux::project::parse(&travaux::project::write(&project)).unwrap();
    assert_eq!(back, project);
    let focus = Focus::read(&back.vocabulary, &back.lead_topics).unwrap();
    assert!(focus.leads(Topic::Own("water-sharing")) && !focus.leads(Topic::Territory));
}

/// Brackets that say whose they are hold a party's position: each is set against the same party's.
#[test]
fn positions_of_parties_are_compared_as_such() {
    let read = |text: &str| travaux::read::read(text.as_bytes(), "a.txt", &Job::new()).unwrap();
    let from = read(
        "1. Elections are held [Party A: within 90 days] [Party B: within 180 days] of signature.\n\n2. The bridge is open [Party A: to all vessels].\n",
    );
    let to = read(
        "1. Elections are held [Party B: within 150 days] [Party A: within 90 days] of signature.\n\n2. The bridge is open [Party A: to barges].\n",
    );
    let found = crate::support::comparison(vec![from, to]);
    let said: Vec<&str> = found.findings.iter().map(|f| f.summary.as_str()).collect();
    assert_eq!(
        said,
        [
            "Party B: Time limit: 180 days → 150 days (−17 %)",
            "Position of Party A: “[Party A: to all vessels]” → “[Party A: to barges]”"
        ]
    );
    let mut out = Vec::new();
    travaux::comparison::write_json(&found, &mut out).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!((&json["findings"][0]["from"]["by"], &json["findings"][0]["to"]["by"]), (&"Party B".into(), &"Party B".into()));
}
