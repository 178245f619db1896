//! Scores on shared material, each with a floor; where it is absent, a printed line and a pass.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;
use travaux::draft::{Draft, parse_draft_file};

use crate::support::comparison;

/// The shared material: beside the repository, or where `TRAVAUX_SHARED` says.
fn shared_folder(part: &str) -> Option<PathBuf> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let folder = std::env::var_os("TRAVAUX_SHARED").map_or(beside, PathBuf::from).join(part);
    if folder.exists() {
        return Some(folder);
    }
    println!("skipped: the shared material {part} is not here");
    None
}

/// Right, wrong and missing links over a file of cases with known links; the same count as the
/// scorer beside them makes.
fn score(cases: &str) -> (usize, usize, usize) {
    let (mut right, mut wrong, mut missing) = (0, 0, 0);
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
        right += got.intersection(&gold).count();
        wrong += got.iter().filter(|l| !gold.contains(*l) && !optional.contains(*l)).count();
        missing += gold.difference(&got).count();
    }
    (right, wrong, missing)
}

fn f1_of(part: &str) -> Option<f64> {
    let cases = std::fs::read_to_string(shared_folder(part)?).unwrap();
    let (right, wrong, missing) = score(&cases);
    let f1 = 2.0 * right as f64 / (2 * right + wrong + missing) as f64;
    println!("{part}: {right} links right, {wrong} wrong, {missing} missing, F1 {f1:.4}");
    Some(f1)
}

#[test]
fn links_of_the_paraphrased_pairs() {
    assert!(f1_of("bench/dev-paraphrase.jsonl").is_none_or(|f1| f1 >= 0.960));
}

#[test]
fn links_of_the_development_pairs() {
    assert!(f1_of("bench/dev.jsonl").is_none_or(|f1| f1 >= 0.970));
}
