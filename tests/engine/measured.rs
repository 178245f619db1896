//! Scores on shared material, each with a floor; where it is absent, a printed line and a pass.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use travaux::change::Change;
use travaux::draft::{Clause, ClauseId, Draft, parse_draft_file};
use travaux::substance::{Finding, Mention};

use crate::support::{Dice, comparison, numbered, shared_folder};

/// The reading of cases written by hand, the one that the examples have.
#[path = "../../examples/cases/written.rs"]
#[expect(dead_code, reason = "fitting asks for more")]
mod written;

use written::Written;

/// The numbers of two clauses.
type Link = (String, String);

/// Right, wrong and missing links.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }

    fn f1(self) -> f64 {
        2.0 * self.right as f64 / (2 * self.right + self.wrong + self.missing) as f64
    }

    fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.wrong) as f64
    }
}

/// What is counted over a file of cases with known links, in all and by tag; the same count as the
/// scorer beside them makes.
fn score(cases: &str) -> (Count, BTreeMap<String, Count>) {
    let (mut all, mut tags) = (Count::default(), BTreeMap::<String, Count>::new());
    for line in cases.lines().filter(|l| !l.trim().is_empty()) {
        let case: Value = serde_json::from_str(line).unwrap();
        let drafts: Vec<Draft> =
            case["drafts"].as_array().unwrap().iter().map(|d| parse_draft_file(&d.to_string()).unwrap()).collect();
        let found = comparison(drafts);
        let pairs = |key: &str| -> BTreeSet<(String, String)> {
            let list = case[key].as_array().cloned().unwrap_or_default();
            list.iter().map(|l| (l[0].as_str().unwrap().to_owned(), l[1].as_str().unwrap().to_owned())).collect()
        };
        let heading = |side: usize, number: &str| {
            case["headings"][side].as_array().is_some_and(|list| list.iter().any(|h| h.as_str() == Some(number)))
        };
        let (gold, optional) = (pairs("links"), pairs("optional_links"));
        let number = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
        let got: BTreeSet<(String, String)> = found
            .links
            .iter()
            .filter_map(|l| Some((number(l.pair.from)?, number(l.pair.to)?)))
            .filter(|(a, b)| !heading(0, a) && !heading(1, b))
            .collect();
        let count = Count {
            right: got.intersection(&gold).count(),
            wrong: got.iter().filter(|l| !gold.contains(*l) && !optional.contains(*l)).count(),
            missing: gold.difference(&got).count(),
        };
        all.add(count);
        for tag in case["tags"].as_array().unwrap().iter().filter_map(Value::as_str) {
            tags.entry(tag.to_owned()).or_default().add(count);
        }
    }
    (all, tags)
}

fn scored(part: &str) -> Option<(Count, BTreeMap<String, Count>)> {
    let found = score(&std::fs::read_to_string(shared_folder(part)?).unwrap());
    let Count { right, wrong, missing } = found.0;
    println!("{part}: {right} links right, {wrong} wrong, {missing} missing, F1 {:.4}", found.0.f1());
    Some(found)
}

/// Drafts on one matter by two hands, each in a frame of its own: `tests/cases/frames`.
#[test]
fn links_of_pairs_by_two_hands() {
    let mut all = Count::default();
    for (path, _) in crate::cases::all("frames") {
        let Written { drafts, links, weak, headings, .. } = Written::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        let found = comparison(drafts.into());
        let number = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
        let linked = found.links.iter().filter_map(|l| Some((number(l.pair.from)?, number(l.pair.to)?)));
        let got: BTreeSet<Link> = linked.filter(|l| !headings[0].contains(&l.0) && !headings[1].contains(&l.1)).collect();
        let gold: BTreeSet<Link> = links.into_iter().collect();
        all.add(Count {
            right: got.intersection(&gold).count(),
            wrong: got.iter().filter(|l| !gold.contains(*l) && !weak.contains(l)).count(),
            missing: gold.difference(&got).count(),
        });
    }
    let Count { right, wrong, missing } = all;
    println!("frames: {right} links right, {wrong} wrong, {missing} missing, F1 {:.4}", all.f1());
    // the weights were fitted on these: what to expect of others is what `examples/fit` says of kinds left out
    assert!(all.f1() >= 0.77 && all.precision() >= 0.81, "{:.4} {:.4}", all.f1(), all.precision());
}

/// One clause in seven of a draft is taken out and as many of the other draft on the same matter are put in, which
/// answer none of those that went: nothing else changed, and nothing else may be linked.
#[test]
fn clauses_put_in_and_taken_out_are_no_pairs() {
    let mut all = Count::default();
    for (n, (path, _)) in crate::cases::all("frames").into_iter().enumerate() {
        let Written { drafts: [own, other], links, weak, .. } = Written::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut dice = Dice::new(n as u64);
        let number = |c: &Clause| c.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let with_text = |draft: &Draft| draft.clauses.iter().filter(|c| !c.text.is_empty()).cloned().collect::<Vec<_>>();
        let first = with_text(&own);
        let mut places: Vec<usize> = (0..first.len()).collect();
        dice.shuffle(&mut places);
        let gone: BTreeSet<usize> = places.into_iter().take(first.len() / 7).collect();
        let answers_gone = |c: &Clause| {
            let answered = |l: &Link| l.1 == number(c) && gone.iter().any(|at| number(&first[*at]) == l.0);
            links.iter().chain(&weak).any(answered)
        };
        let mut come: Vec<Clause> = with_text(&other).into_iter().filter(|c| !answers_gone(c)).collect();
        dice.shuffle(&mut come);
        // each clause of the second draft with its place in the first
        let kept = first.iter().enumerate().filter(|(at, _)| !gone.contains(at));
        let mut second: Vec<(Option<usize>, Clause)> = kept.map(|(at, c)| (Some(at), c.clone())).collect();
        for clause in come.into_iter().take(first.len() / 7) {
            second.insert(dice.roll(second.len() + 1), (None, clause));
        }
        let clauses: Vec<Clause> = second.iter().map(|(_, c)| c.clone()).collect();
        let found = comparison(vec![numbered(&first), numbered(&clauses)]);
        let got: BTreeSet<(u32, u32)> = found.links.iter().map(|l| (l.pair.from.n, l.pair.to.n)).collect();
        let gold: BTreeSet<(u32, u32)> = second
            .iter()
            .zip(1..)
            .filter_map(|((was, _), now)| Some((was.as_ref()? + 1, now)))
            .map(|(was, now)| (was as u32, now))
            .collect();
        all.add(Count {
            right: got.intersection(&gold).count(),
            wrong: got.difference(&gold).count(),
            missing: gold.difference(&got).count(),
        });
    }
    let Count { right, wrong, missing } = all;
    println!("put in and taken out: {right} links right, {wrong} wrong, {missing} missing, F1 {:.4}", all.f1());
    assert!(missing == 0 && all.precision() >= 0.997, "{wrong} wrong, {missing} missing of {right}");
}

/// The same drafts mixed up, each against one of another family: a lease and a ceasefire share words, and no clause of
/// the one answers any of the other.
#[test]
fn drafts_on_other_matters_get_no_link() {
    let cases: Vec<Written> = crate::cases::all("frames")
        .into_iter()
        .map(|(path, _)| Written::parse(&std::fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    let (mut pairs, mut linked) = (0, Vec::new());
    for (case, other) in cases.iter().zip(cases.iter().cycle().skip(11)).filter(|(x, y)| x.family != y.family) {
        let found = comparison(vec![case.drafts[0].clone(), other.drafts[1].clone()]);
        pairs += 1;
        if !found.links.is_empty() {
            linked.push(format!("{} {}: {} links", case.kind, other.kind, found.links.len()));
        }
    }
    println!("{pairs} pairs of drafts on other matters, linked: {linked:?}");
    // Known wrong: plans for a country's order after a war, a union's charter and a coalition's programme settle some of the same matters
    // (seats, votes, money), and are taken for drafts on one.
    assert_eq!((pairs, linked.join(", ").as_str()), (90, "peace charter: 1 links, peace coalition: 10 links"));
}

#[test]
fn links_of_the_paraphrased_pairs() {
    assert!(scored("bench/dev-paraphrase.jsonl").is_none_or(|(all, _)| all.f1() >= 0.967));
}

#[test]
fn links_of_the_development_pairs() {
    let Some((all, tags)) = scored("bench/dev.jsonl") else { return };
    assert!(all.f1() >= 0.985 && all.precision() >= 0.99, "{:.4} {:.4}", all.f1(), all.precision());
    for tag in ["renumber", "insert-drop", "move-list", "move-sections", "light", "figures", "nest"] {
        assert!(tags[tag].f1() >= 0.995, "{tag}: {:.4}", tags[tag].f1());
    }
    assert_eq!(tags["unrelated"].wrong, 0);
}

/// Counts of findings by kind, over the shared cases with this tag and none of the others; with the
/// first words of those of the kinds `hard`.
fn kinds_of(tag: &str, without: &[&str], hard: &[&str]) -> Option<(BTreeMap<&'static str, usize>, Vec<String>)> {
    let cases = std::fs::read_to_string(shared_folder("bench/dev.jsonl")?).unwrap();
    let (mut kinds, mut told) = (BTreeMap::new(), Vec::new());
    for line in cases.lines().filter(|l| !l.trim().is_empty()) {
        let case: Value = serde_json::from_str(line).unwrap();
        let tags: Vec<&str> = case["tags"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        if !tags.contains(&tag) || without.iter().any(|t| tags.contains(t)) {
            continue;
        }
        let drafts: Vec<Draft> =
            case["drafts"].as_array().unwrap().iter().map(|d| parse_draft_file(&d.to_string()).unwrap()).collect();
        let found = comparison(drafts);
        // A clause that was dropped or added takes its facts along, and one linked wrongly brings others'.
        let number = |id: &ClauseId| found.clause(*id).and_then(|c| c.number.as_ref()).map(ToString::to_string).unwrap_or_default();
        let gold: Vec<(&str, &str)> =
            case["links"].as_array().unwrap().iter().map(|l| (l[0].as_str().unwrap(), l[1].as_str().unwrap())).collect();
        let both = |f: &Finding| {
            let own = |c: &&Change| {
                [&f.from, &f.to]
                    .into_iter()
                    .flatten()
                    .any(|m| c.from_clauses.contains(&m.clause) || c.to_clauses.contains(&m.clause))
            };
            let linked = |c: &Change| {
                let pair = |x: &ClauseId, y: &ClauseId| gold.contains(&(number(x).as_str(), number(y).as_str()));
                !c.from_clauses.is_empty()
                    && c.from_clauses.iter().all(|x| c.to_clauses.iter().any(|y| pair(x, y)))
                    && c.to_clauses.iter().all(|y| c.from_clauses.iter().any(|x| pair(x, y)))
            };
            found.changes.iter().find(own).is_some_and(linked)
        };
        for f in found.findings.iter().filter(|f| both(f)) {
            *kinds.entry(f.kind.name()).or_default() += 1;
            if hard.contains(&f.kind.name()) {
                let text = |m: &Option<Mention>| {
                    m.as_ref().and_then(|m| found.clause(m.clause)).map_or_else(|| "-".to_owned(), |c| c.text.clone())
                };
                told.push(format!("{} {}\n      < {}\n      > {}", case["id"], f.summary, text(&f.from), text(&f.to)));
            }
        }
    }
    Some((kinds, told))
}

/// A light copy edit (synonyms, active and passive, British and American spelling) changes no fact. In
/// three clauses these cases also put "may" or "agree to" for "shall": that is told, and rightly so.
#[test]
fn findings_of_light_copy_edits() {
    const HARD: &[&str] = &["figure", "money", "percentage", "duration", "place", "date", "obligation", "polarity"];
    let Some((kinds, told)) = kinds_of("light", &["counter"], HARD) else { return };
    println!("light copy edits: {kinds:?}\n  {}", told.join("\n  "));
    assert!(told.iter().all(|t| t.contains("Obligation")) && told.len() <= 3);
    for tag in ["medium", "heavy-all", "renumber", "xref", "move-list", "restyle"] {
        if let Some((kinds, _)) =
            kinds_of(tag, &["counter", "counter-bare", "figures", "decoys", "insert-drop", "decoys-heavy"], &[])
        {
            println!("{tag}: {kinds:?}");
        }
    }
}
