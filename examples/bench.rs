//! How well clauses are paired: files of cases with known links (`*.jsonl`), and what the engine
//! makes of them. Prints precision, recall and F1 by tag, recall by kind of edit, the dropped and
//! added clauses left alone, and how far the confidence can be trusted.
//!
//! `cargo run --release --no-default-features --example bench -- FILE.jsonl …`

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the files of cases")]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::sync::Arc;

use serde_json::Value;
use travaux::comparison::{Options, compare};
use travaux::draft::{DraftId, parse_draft_file};
use travaux::job::{Cancelled, Job};

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

    fn line(self, name: &str) -> String {
        let part = |n: usize, of: usize| if of == 0 { 1.0 } else { n as f64 / of as f64 };
        let (precision, recall) = (part(self.right, self.right + self.wrong), part(self.right, self.right + self.missing));
        let f1 = part(2 * self.right, 2 * self.right + self.wrong + self.missing);
        let Self { right, wrong, missing } = self;
        format!("{name:<18} F1 {f1:.4}  P {precision:.4}  R {recall:.4}  right {right} wrong {wrong} missing {missing}")
    }
}

/// Everything that is counted over all cases.
#[derive(Default)]
struct Tally {
    tags: BTreeMap<String, Count>,
    /// By kind of edit: links found, links there are.
    edits: BTreeMap<String, (usize, usize)>,
    alone: (usize, usize),
    /// By tenths of confidence: links, those right, sum of confidence.
    bins: [(usize, usize, f64); 10],
    /// Links of confidence 0.9 and more, those right.
    sure: (usize, usize),
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(ToOwned::to_owned)).collect()
}

fn links(value: &Value) -> Vec<(String, String)> {
    let pair = |v: &Value| Some((v.get(0)?.as_str()?.to_owned(), v.get(1)?.as_str()?.to_owned()));
    value.as_array().into_iter().flatten().filter_map(pair).collect()
}

fn measure(case: &Value, tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let part = |key: &str| case.get(key).unwrap_or(&Value::Null);
    let mut drafts = Vec::new();
    for (at, draft) in part("drafts").as_array().into_iter().flatten().enumerate() {
        drafts.push(Arc::new(parse_draft_file(&draft.to_string())?.with_id(DraftId(at as u32 + 1))));
    }
    let found = compare(&drafts, &[], &Options::default(), &Job::new()).map_err(|Cancelled| "cancelled")?;
    let headings =
        |side: usize| -> BTreeSet<String> { part("headings").get(side).map(texts).unwrap_or_default().into_iter().collect() };
    let (head_from, head_to) = (headings(0), headings(1));
    let number = |id| found.clause(id).and_then(|c| c.number.as_ref()).map(ToString::to_string);
    let mut got: BTreeMap<(String, String), f32> = BTreeMap::new();
    for link in &found.links {
        if let (Some(from), Some(to)) = (number(link.pair.from), number(link.pair.to))
            && !head_from.contains(&from)
            && !head_to.contains(&to)
        {
            got.insert((from, to), link.pair.confidence);
        }
    }
    let gold = links(part("links"));
    let right: BTreeSet<&(String, String)> = gold.iter().collect();
    let optional: BTreeSet<(String, String)> = links(part("optional_links")).into_iter().collect();
    let mut count = Count::default();
    for (link, confidence) in got.iter().filter(|(link, _)| !optional.contains(*link)) {
        let is_right = right.contains(link);
        count.right += usize::from(is_right);
        count.wrong += usize::from(!is_right);
        let confidence = f64::from(*confidence);
        if let Some(bin) = tally.bins.get_mut(((confidence * 10.0) as usize).min(9)) {
            *bin = (bin.0 + 1, bin.1 + usize::from(is_right), bin.2 + confidence);
        }
        if confidence >= 0.9 {
            tally.sure = (tally.sure.0 + 1, tally.sure.1 + usize::from(is_right));
        }
    }
    count.missing = right.iter().filter(|link| !got.contains_key(**link)).count();
    for tag in [String::from("all")].into_iter().chain(texts(part("tags"))) {
        tally.tags.entry(tag).or_default().add(count);
    }
    for (link, edits) in gold.iter().zip(part("link_tags").as_array().into_iter().flatten()) {
        for edit in texts(edits) {
            let slot = tally.edits.entry(edit).or_default();
            *slot = (slot.0 + usize::from(got.contains_key(link)), slot.1 + 1);
        }
    }
    let from: BTreeSet<&String> = got.keys().map(|l| &l.0).collect();
    let to: BTreeSet<&String> = got.keys().map(|l| &l.1).collect();
    for (list, linked) in [(texts(part("dropped")), from), (texts(part("added")), to)] {
        let alone = list.iter().filter(|n| !linked.contains(n)).count();
        tally.alone = (tally.alone.0 + alone, tally.alone.1 + list.len());
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    for file in std::env::args().skip(1) {
        let mut tally = Tally::default();
        for line in std::fs::read_to_string(&file)?.lines().filter(|l| !l.trim().is_empty()) {
            measure(&serde_json::from_str(line)?, &mut tally)?;
        }
        println!("{file}");
        for (tag, count) in &tally.tags {
            println!("{}", count.line(tag));
        }
        println!("found, by kind of edit");
        for (edit, (found, all)) in &tally.edits {
            println!("{edit:<18} {found} of {all}");
        }
        println!("dropped or added clauses left alone: {} of {}", tally.alone.0, tally.alone.1);
        println!("confidence: said, right, links");
        let total: usize = tally.bins.iter().map(|b| b.0).sum();
        let mut error = 0.0;
        for (links, right, said) in tally.bins.iter().filter(|b| b.0 > 0) {
            let (n, all) = (*links as f64, total.max(1) as f64);
            println!("{:.3}  {:.3}  {links}", said / n, *right as f64 / n);
            error += (said - *right as f64).abs() / all;
        }
        println!("expected calibration error {error:.4}; said 0.9 and more: {} of {} right", tally.sure.1, tally.sure.0);
    }
    Ok(())
}
