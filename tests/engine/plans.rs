//! The three bundled plans, fact by fact: every fact that differs between two of them is a finding, and
//! in the lead topics nothing else is raised. `tests/cases/plans` has one list a pair of plans.
//!
//! A line `= 21(a) 16` says which clause answers which, so that the lists do not hang on the pairing;
//! every other line is a finding, `topic kind number words -> number words`, with `-` for a side that
//! does not have it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use travaux::align::{Decision, Verdict};
use travaux::comparison::{Comparison, Options, compare};
use travaux::draft::{Clause, Draft};
use travaux::job::Job;
use travaux::read::read;
use travaux::substance::{Finding, Mention, Topic};
use travaux::text::cut;

use crate::support::shared;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn sample(name: &str) -> Draft {
    read(&std::fs::read(folder("samples").join(name)).unwrap(), name, &Job::new()).unwrap()
}

fn number(clause: &Clause) -> String {
    clause.number.as_ref().map_or_else(|| "0".to_owned(), ToString::to_string)
}

/// Compares two plans, each clause with those that the list says and no other.
fn compared(from: &str, to: &str, list: &str) -> Comparison {
    let drafts = shared(vec![sample(from), sample(to)]);
    let links: BTreeSet<(&str, &str)> =
        list.lines().filter_map(|l| l.strip_prefix("= ")).map(|l| l.split_once(' ').expect(l)).collect();
    let mut decisions = Vec::new();
    for x in drafts[0].clauses.iter().filter(|c| c.number.is_some()) {
        for y in drafts[1].clauses.iter().filter(|c| c.number.is_some()) {
            let linked = links.contains(&(number(x).as_str(), number(y).as_str()));
            let verdict = if linked { Verdict::Linked } else { Verdict::Cut };
            decisions.push(Decision { from: x.id, to: y.id, verdict });
        }
    }
    compare(&drafts, &decisions, &Options::default(), &Job::new()).unwrap()
}

fn line(found: &Comparison, f: &Finding) -> String {
    let side = |m: &Option<Mention>| {
        let told = |m: &Mention| {
            let clause = found.clause(m.clause).unwrap();
            // the words are cut out of the clause by the range, not taken from the mention
            let words = cut(&clause.text, m.range);
            assert_eq!(words, m.text);
            let whole = m.text == clause.text;
            if whole { number(clause) } else { format!("{} {words}", number(clause)) }
        };
        m.as_ref().map_or_else(|| "-".to_owned(), told)
    };
    format!("{} {} {} -> {}", f.topic.map_or("none", Topic::name), f.kind.name(), side(&f.from), side(&f.to))
}

fn holds(from: &str, to: &str, name: &str) {
    let list = std::fs::read_to_string(folder("tests/cases/plans").join(name)).unwrap();
    let found = compared(from, to, &list);
    let wanted: BTreeSet<&str> = list.lines().filter(|l| !l.starts_with(['=', '#']) && !l.is_empty()).collect();
    let said: Vec<(String, bool)> = found.findings.iter().map(|f| (line(&found, f), f.topic.is_some_and(Topic::is_lead))).collect();
    let missed: Vec<&&str> = wanted.iter().filter(|w| !said.iter().any(|(s, _)| s == **w)).collect();
    let besides: Vec<&String> = said.iter().filter(|(s, lead)| *lead && !wanted.contains(s.as_str())).map(|(s, _)| s).collect();
    let other: Vec<&String> = said.iter().filter(|(s, lead)| !*lead && !wanted.contains(s.as_str())).map(|(s, _)| s).collect();
    println!("{name}: in other topics besides {other:#?}");
    assert!(missed.is_empty() && besides.is_empty(), "{name}: missed {missed:#?}, raised besides {besides:#?}");
}

#[test]
fn plans_of_the_united_states_and_of_the_e3() {
    holds("us-28-points.docx", "e3-counter-proposal.md", "us-e3.plan");
}

#[test]
fn plans_of_the_united_states_and_of_the_europeans() {
    holds("us-28-points.docx", "european-24-points.txt", "us-european.plan");
}

#[test]
fn plans_of_the_e3_and_of_the_europeans() {
    holds("e3-counter-proposal.md", "european-24-points.txt", "e3-european.plan");
}
