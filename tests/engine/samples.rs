//! The bundled samples: what the first run of a newcomer shows.

#![expect(clippy::disallowed_methods, reason = "reads the samples; UPDATE_EXPECT=1 writes the project anew")]
#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use travaux::draft::{Draft, Kind, Number, Status};
use travaux::files::save_project;
use travaux::job::Job;
use travaux::project::{self, Project};
use travaux::read::read;
use travaux::substance::{FindingKind, Mention, Topic, Value};
use travaux::text::cut;

use crate::support::comparison;

const PLANS: [&str; 3] = ["us-28-points.docx", "e3-counter-proposal.md", "european-24-points.txt"];

fn samples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("samples")
}

/// Reads a sample under its bare name, so that no path of a machine stands in what is made of it.
fn sample(name: &str) -> Draft {
    read(&fs::read(samples().join(name)).unwrap(), name, &Job::new()).unwrap()
}

fn numbers(draft: &Draft) -> Vec<&str> {
    draft.clauses.iter().filter_map(|c| c.number.as_ref()).map(Number::as_str).collect()
}

/// Numbers in the contract's form, from `1`, with so many lettered sub-clauses after some.
fn counted(points: impl Iterator<Item = u32>, lettered: &[(u32, u8)]) -> Vec<String> {
    let letters = |point| lettered.iter().find(|(n, _)| *n == point).map_or(0, |(_, count)| *count);
    points
        .flat_map(|point| {
            let subs = (0..letters(point)).map(move |i| format!("{point}({})", char::from(b'a' + i)));
            std::iter::once(point.to_string()).chain(subs)
        })
        .collect()
}

#[test]
fn every_point_of_the_plans_is_read_with_its_number() {
    let [us, e3, european] = PLANS.map(sample);
    let us_letters = [(10, 4), (12, 6), (13, 3), (14, 3), (20, 3), (21, 4), (24, 4)];
    assert_eq!(numbers(&us), counted(1..=28, &us_letters));
    let e3_letters = [(10, 3), (12, 6), (13, 3), (24, 4)];
    assert_eq!(numbers(&e3), counted((1..=28).filter(|n| *n != 3), &e3_letters));
    assert_eq!(numbers(&european), counted(1..=24, &[]));
}

#[test]
fn the_plans_tell_their_provenance() {
    let told = |draft: &Draft| {
        let p = &draft.provenance;
        (p.author.clone().unwrap_or_default(), p.date.clone().unwrap_or_default(), p.status, p.note.is_some() && p.source.is_some())
    };
    let [us, e3, european] = PLANS.map(|name| told(&sample(name)));
    assert_eq!(us, ("United States".to_owned(), "2025-11-20".to_owned(), Status::Leaked, true));
    assert_eq!(e3, ("United Kingdom, France, Germany".to_owned(), "2025-11-23".to_owned(), Status::Reported, true));
    assert_eq!(european.1, "2025-11-23");
    assert_eq!(european.2, Status::Reported);
}

#[test]
fn the_word_sample_says_what_its_source_says() {
    let (word, source) = (sample(PLANS[0]), sample("us-28-points.source.txt"));
    let words = |draft: &Draft| {
        let clauses = draft.clauses.iter().filter(|c| c.kind == Kind::Clause);
        clauses.map(|c| (c.number.as_ref().map(ToString::to_string), c.text.clone())).collect::<Vec<_>>()
    };
    assert_eq!(words(&word), words(&source));
}

/// The ready project: all three plans and two notes.
fn ready_project() -> Project {
    let mut project = Project::default();
    "Ukraine, November 2025 (samples)".clone_into(&mut project.title);
    for name in PLANS {
        project.add_draft(sample(name));
    }
    let notes = [
        (0, "6", "Illustrative note. The cap names no time and no branch: ask whether it binds in war too, and who counts."),
        (1, "25", "Illustrative note. \u{201c}As soon as possible\u{201d} sets no day. Offer a latest date after signature?"),
    ];
    for (draft, number, text) in notes {
        let clauses = &project.drafts[draft].clauses;
        let clause = clauses.iter().find(|c| c.number.as_ref().is_some_and(|n| n.as_str() == number)).unwrap().id;
        project.add_note(clause, text).unwrap();
    }
    project
}

#[test]
fn the_ready_project_is_what_the_drafts_read_to() {
    let path = samples().join("ukraine-2025.travaux");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        save_project(&path, &ready_project()).unwrap();
    }
    let stored = fs::read_to_string(path).unwrap();
    assert!(
        stored == project::write(&ready_project()),
        "samples/ukraine-2025.travaux is not what the drafts read to now; UPDATE_EXPECT=1 writes it anew"
    );
    assert_eq!(project::parse(&stored), Ok(ready_project()));
}

/// What a negotiator asks first of the US plan and the European answer to it.
#[test]
fn the_plans_give_the_findings_that_negotiators_ask_for() {
    let found = comparison(vec![sample(PLANS[0]), sample(PLANS[1])]);
    let number = |m: &Option<Mention>| {
        let clause = m.as_ref().and_then(|m| found.clause(m.clause));
        clause.and_then(|c| c.number.as_ref()).map_or_else(|| "-".to_owned(), ToString::to_string)
    };
    let words = |m: &Option<Mention>| {
        // the words are cut out of the clause by the range, not taken from the mention
        m.as_ref().map_or_else(|| "-".to_owned(), |m| cut(&found.clause(m.clause).unwrap().text, m.range).to_owned())
    };
    let said: Vec<String> = found
        .findings
        .iter()
        .map(|f| {
            let topic = f.topic.map_or("none", Topic::name);
            format!("{topic} {} {} {} -> {} {}", f.kind.name(), number(&f.from), words(&f.from), number(&f.to), words(&f.to))
        })
        .collect();
    for wanted in [
        // 2, 9: who is bound, whose jets
        "non-aggression actor 2 Europe -> 2 NATO",
        "force-limits actor 9 European -> 9 NATO",
        // 3, 10(d): whole clauses gone, and the places in them
        "non-aggression dropped 3",
        "guarantees dropped 10(d)",
        "guarantees place 10(d) Moscow -> - -",
        "guarantees place 10(d) St Petersburg -> - -",
        // 4: only after a signature, and no mediator
        "alliances condition - - -> 4 After a peace agreement has been signed",
        "alliances actor 4 United States -> - -",
        // 5, 10(c): adjectives of guarantees
        "guarantees wording 5 Reliable -> 5 Robust",
        // 6, 8: the cap, and what narrows it
        "force-limits figure 6 600,000 personnel -> 6 800,000",
        "force-limits condition - - -> 6 in peacetime",
        "force-limits condition - - -> 8 permanently",
        "force-limits condition - - -> 8 under its command",
        "force-limits condition - - -> 8 in peacetime",
        // 7: from a bar on membership to a matter of consensus
        "alliances polarity 7 will not join NATO -> - -",
        "alliances polarity 7 will not be admitted -> - -",
        // 10: another instrument
        "guarantees reference - - -> 10 Article 5",
        // 13, 14: sums and shares gone, conditions new
        "economy condition - - -> 13 progressively",
        "assets money 14(a) $100 billion -> - -",
        "assets money 14(b) $100 billion -> - -",
        "assets percentage 14(a) 50% -> - -",
        "assets condition - - -> 14 until Russia has compensated the damage",
        // 15, 17, 18: who joins, which treaty, be and remain
        "implementation actor - - -> 15 Ukraine",
        "implementation actor - - -> 15 Europeans",
        "implementation actor 15 working group -> 15 task force",
        "nuclear reference 17 START I -> 17 START",
        "nuclear status 18 will be -> 18 remain",
        // 20, 21: dropped in whole; withdrawal from Donetsk, and recognition, are gone
        "culture dropped 20(b)",
        "culture dropped 20(c)",
        "territory place 21(d) Donetsk",
        "territory place 21(a) Crimea -> - -",
        "territory place 21(a) Luhansk -> - -",
        "territory place 21(a) Donetsk -> - -",
        "territory place 21(b) Kherson -> - -",
        "territory place 21(b) Zaporizhzhia -> - -",
        // 25: from a deadline to none
        "elections duration 25 100 days -> 25 as soon as possible",
        "elections condition - - -> 25 after the peace agreement has been signed",
        // 27, 28: another board, another supervisor
        "implementation actor 27 Peace Council -> 27 Board of Peace",
        "monitoring condition - - -> 28 under the supervision of the United States",
    ] {
        assert!(said.iter().any(|s| s.starts_with(wanted)), "{wanted}\n{}", said.join("\n"));
    }
    let cap = found.findings.iter().find(|f| f.kind == FindingKind::Figure && f.topic == Some(Topic::ForceLimits)).unwrap();
    let value = |m: &Option<Mention>| m.as_ref().and_then(|m| m.value.clone());
    assert_eq!((value(&cap.from), value(&cap.to)), (Some(Value::Number(600_000.0)), Some(Value::Number(800_000.0))));
    assert!(cap.summary.ends_with("600,000 → 800,000 personnel (+33 %)"), "{}", cap.summary);
    let dropped = |n: &str| found.findings.iter().any(|f| f.kind == FindingKind::Dropped && number(&f.from) == n);
    assert!(["3", "10(d)"].iter().all(|n| dropped(n)), "{}", said.join("\n"));
    // Point 21 of the answer replaces all four sub-points, as a merge or as something else in their place: each is
    // dropped or answered by it. Either way the zone's standing is told.
    let answered = |n: &str| {
        let of = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
        found.links.iter().any(|l| of(l.pair.from).as_deref() == Some(n) && of(l.pair.to).as_deref() == Some("21"))
    };
    assert!(["21(a)", "21(b)", "21(c)", "21(d)"].iter().all(|n| dropped(n) || answered(n)), "{}", said.join("\n"));
    let zone = |s: &&String| s.contains(" 21(d) ") && s.contains("demilitarised") && s.ends_with("-> - -");
    assert!(said.iter().any(|s| zone(&s)), "{}", said.join("\n"));
}

/// The European answer keeps the US plan's numbers, save where sub-points were folded into their point.
#[test]
fn the_plans_are_linked_point_by_point() {
    let found = comparison(vec![sample(PLANS[0]), sample(PLANS[1])]);
    let number = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
    let links: Vec<(String, String)> =
        found.links.iter().filter_map(|l| Some((number(l.pair.from)?, number(l.pair.to)?))).collect();
    let same = (1..=28).filter(|n| ![3, 14, 20, 21, 26].contains(n)).map(|n| n.to_string());
    let lettered = [(10, "abc"), (12, "abcdef"), (13, "abc"), (24, "abcd")];
    let subs = lettered.iter().flat_map(|(n, letters)| letters.chars().map(move |l| format!("{n}({l})")));
    let mut wanted: BTreeSet<(String, String)> = same.chain(subs).map(|n| (n.clone(), n)).collect();
    wanted.insert(("20(a)".to_owned(), "20".to_owned()));
    let missing: Vec<_> = wanted.iter().filter(|l| !links.contains(l)).collect();
    // rewritten so far that either may be told: linked, or dropped and added
    let letters_of = |n: &str, from: &str| from == n || from.strip_prefix(n).is_some_and(|rest| rest.starts_with('('));
    let either = |(from, to): &(String, String)| ["14", "21", "26"].iter().any(|n| to == n && letters_of(n, from));
    let besides: Vec<_> = links.iter().filter(|l| !wanted.contains(l) && !either(l)).collect();
    assert!(missing.is_empty() && besides.is_empty(), "missing {missing:?}, besides {besides:?}");
}

/// A plan in a frame of its own: of the eighteen links that the facts give these sixteen are found, and one by its letter alone (21), which
/// is this sample's own; the letters of 14 are linked with their point. Known wrong: 13 21 (the facts have it as added) and 17 15 (treaties on
/// nuclear arms). What is not found has no lead over others (28 2).
#[test]
fn a_plan_in_another_frame_gets_most_of_its_links() {
    let found = comparison(vec![sample(PLANS[0]), sample(PLANS[2])]);
    let number = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
    let links: Vec<String> =
        found.links.iter().filter_map(|l| Some(format!("{} {}", number(l.pair.from)?, number(l.pair.to)?))).collect();
    let right = [
        "1 9", "5 10", "6 11", "7 13", "8 12", "11 14", "13(a) 23", "14 22", "18 15", "19 19", "22 18", "23 20", "24(a) 7",
        "24(b) 7", "24(c) 8", "24(d) 8",
    ];
    let letters = ["14(a) 22", "14(b) 22", "21(b) 17"];
    let wrong = ["13 21", "17 15"];
    let (found, known): (BTreeSet<&str>, BTreeSet<&str>) =
        (links.iter().map(String::as_str).collect(), right.into_iter().chain(letters).chain(wrong).collect());
    assert_eq!(found, known);
}
