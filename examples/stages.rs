//! How long each stage of a comparison takes: reading, aligning, differencing, substance, best of five.
//!
//! `cargo run --release --no-default-features --example stages -- FILE FILE`

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the clock and the files")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use travaux::align::{Renumbering, align, rows};
use travaux::change::changes;
use travaux::draft::{ClauseId, DraftId};
use travaux::job::Job;
use travaux::read::read;
use travaux::substance::{Focus, subjects, substance};

fn main() {
    let job = Job::new();
    let mut drafts = Vec::new();
    for (i, path) in std::env::args().skip(1).take(2).enumerate() {
        let start = Instant::now();
        let draft = std::fs::read(&path).ok().and_then(|bytes| read(&bytes, &path, &job).ok());
        let Some(draft) = draft else {
            println!("{path}: cannot be read");
            return;
        };
        println!("read {path}: {:.0} ms, {} clauses", ms(start), draft.clauses.len());
        drafts.push(Arc::new(draft.with_id(DraftId(i as u32 + 1))));
    }
    let [from, to] = drafts.as_slice() else {
        println!("stages FILE FILE");
        return;
    };
    let mut best = [f64::MAX; 4];
    let mut count = 0;
    for _ in 0..5 {
        let start = Instant::now();
        let Ok(about) = subjects(&drafts, &job) else { return };
        let told = ms(start);
        let [about_from, about_to] = about.as_slice() else { return };
        let Ok(alignment) = align(from, to, [about_from, about_to], &[], &job) else { return };
        let pairs = alignment.pairs;
        let all = rows(&drafts, 0, &pairs, &pairs);
        let aligned = ms(start);
        let start = Instant::now();
        let renumbering = Renumbering::of(from, to, &pairs);
        let row_of: BTreeMap<ClauseId, usize> = all.iter().flat_map(|r| r.clauses().map(|id| (id, r.index))).collect();
        let Ok(changed) = changes(from, to, &pairs, &renumbering, |id| row_of.get(&id).copied().unwrap_or(0), &job) else { return };
        let differenced = ms(start);
        let start = Instant::now();
        let Ok(found) = substance(&drafts, &all, &changed, &Focus::default(), &job) else { return };
        count = found.findings.len();
        for (slot, time) in best.iter_mut().zip([told, aligned - told, differenced, ms(start)]) {
            *slot = slot.min(time);
        }
    }
    let [about, aligned, differenced, told] = best;
    println!(
        "subjects {about:.0} ms, align {aligned:.0} ms, difference {differenced:.0} ms, substance {told:.0} ms: {count} findings"
    );
    println!("substance adds {:.0} % to aligning and differencing", told * 100.0 / (about + aligned + differenced));
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}
