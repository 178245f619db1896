//! Fits the weights by which clauses are paired, on files of cases with known links (`*.jsonl`), and
//! says how well they hold on kinds of text that they were not fitted on.
//!
//! `cargo run --release --no-default-features --example fit -- FILE.jsonl …` prints, with the word table and
//! without, F1 on each kind of text by weights fitted on all kinds and by weights fitted on all but that one.
//! `… -- --weights FILE.jsonl …` prints `src/align/fitted.rs`.
//! `… -- --ablation FILE.jsonl …` fits again without one group of signs after the other: what is lost is what it is worth.

#![expect(clippy::print_stdout, reason = "prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "reads the files of cases")]

mod cases;

use std::collections::BTreeSet;
use std::error::Error;

use cases::{Case, Tally};
use travaux::align::{Examination, Method, Weights, examine};
use travaux::job::{Cancelled, Job};

/// How strongly weights are pulled towards zero.
const PULL: f64 = 0.3;
/// Rounds of scoring in context.
const ROUNDS: usize = 2;
/// What an example of a thinned case counts: the rounds are fitted on these too, so that they know drafts half
/// of whose clauses have gone or come. More of it costs freely reworded links, less leaves wrong ones.
const THINNED: f64 = 0.1;

/// Signs of a pair of clauses, and whether it is a link.
struct Example {
    signs: Vec<f32>,
    right: bool,
    counts: f64,
}

/// What is fitted, and on what.
struct Fit<'f> {
    cases: Vec<&'f Case>,
    /// The same cases thinned, in order and shuffled.
    thinned: Vec<Case>,
    word_table: bool,
    /// Beginnings of the names of signs that are left out.
    without: &'f [&'f str],
    rounds: usize,
    with_parts: bool,
}

impl<'f> Fit<'f> {
    /// All of the method on some cases.
    fn on(cases: Vec<&'f Case>, word_table: bool) -> Self {
        let thinned = cases.iter().flat_map(|c| [false, true].map(|shuffled| c.thinned(shuffled))).flatten().collect();
        Self { cases, thinned, word_table, without: &[], rounds: ROUNDS, with_parts: true }
    }

    /// Fits the scores one after the other, each on what the ones before it say.
    fn weights(&self) -> Result<Weights, Box<dyn Error>> {
        let mut weights = Weights::default();
        // the first score knows nothing of the drafts as wholes, so that thinned ones would only make it timid
        let first = self.examples(&weights, 0.0, |e| e.pairs.into_iter().map(|p| (p.from, p.to, p.first)).collect())?;
        weights.first = self.regress(&first, &Weights::first_names());
        for _ in 0..self.rounds {
            let again = self.examples(&weights, THINNED, |e| e.pairs.into_iter().map(|p| (p.from, p.to, p.again)).collect())?;
            weights.rounds.push(self.regress(&again, &Weights::round_names()));
        }
        if self.with_parts {
            // what is left over between drafts full of gaps is mostly no part of anything; taught that, it finds fewer parts elsewhere
            let parts = self.examples(&weights, 0.0, |e| e.parts)?;
            weights.parts = self.regress(&parts, &Weights::part_names());
        }
        Ok(weights)
    }

    fn examples(
        &self,
        weights: &Weights,
        thinned: f64,
        of: impl Fn(Examination) -> Vec<(travaux::draft::ClauseId, travaux::draft::ClauseId, Vec<f32>)>,
    ) -> Result<Vec<Example>, Box<dyn Error>> {
        let method = method(self.word_table, weights);
        let mut out = Vec::new();
        let all = self.cases.iter().map(|c| (*c, 1.0)).chain(self.thinned.iter().map(|c| (c, thinned)));
        for (case, counts) in all.filter(|(_, counts)| *counts > 0.0) {
            let [from, to] = &case.drafts;
            for (from, to, signs) in of(examine(&method, from, to, case.about(), &Job::new()).map_err(|Cancelled| "cancelled")?) {
                let right = case.link(from, to).map(|link| case.links.contains_key(&link));
                out.extend(right.map(|right| Example { signs, right, counts }));
            }
        }
        Ok(out)
    }

    /// Logistic regression by Newton's method, with a small pull towards zero on all but the first weight.
    fn regress(&self, examples: &[Example], names: &[&str]) -> Vec<f32> {
        let n = names.len();
        let used: Vec<usize> = (0..n)
            .filter(|i| *i == 0 || !self.without.iter().any(|w| names[*i].starts_with(w) || names[*i].contains(&format!("* {w}"))))
            .collect();
        let mut weights = vec![0.0_f64; n];
        for _ in 0..12 {
            let (curve, slope) = newton(examples, &weights, &used);
            let step = solve(curve, slope);
            let farthest = step.iter().fold(0.0_f64, |most, s| most.max(s.abs()));
            for (at, s) in used.iter().zip(step) {
                weights[*at] += s;
            }
            if farthest < 1e-4 {
                break;
            }
        }
        weights.into_iter().map(|w| w as f32).collect()
    }
}

/// Curvature and slope of the penalised likelihood.
fn newton(examples: &[Example], weights: &[f64], used: &[usize]) -> (Vec<Vec<f64>>, Vec<f64>) {
    let n = used.len();
    let mut slope = vec![0.0; n];
    let mut curve = vec![vec![0.0; n]; n];
    for example in examples {
        let signs: Vec<f64> = used.iter().map(|at| f64::from(example.signs[*at])).collect();
        let sum: f64 = used.iter().zip(&signs).map(|(at, s)| weights[*at] * s).sum();
        let p = 1.0 / (1.0 + (-sum).exp());
        let (miss, bend) = (example.counts * (f64::from(u8::from(example.right)) - p), example.counts * p * (1.0 - p));
        for (i, s) in signs.iter().enumerate().filter(|(_, s)| **s != 0.0) {
            slope[i] += miss * s;
            for (j, other) in signs.iter().enumerate().take(i + 1) {
                curve[i][j] += bend * s * other;
            }
        }
    }
    // what weights change by between drafts full of gaps is learnt from the thinned cases, which count
    // less: so does its pull
    let round = Weights::round_names().len();
    for i in 0..n {
        let pull = match used[i] {
            0 => 1e-6,
            at if weights.len() == round && at % Weights::KINDS > 0 => PULL * THINNED,
            _ => PULL,
        };
        slope[i] -= pull * weights[used[i]];
        curve[i][i] += pull;
    }
    let lower = curve.clone();
    for (i, row) in curve.iter_mut().enumerate() {
        for (value, mirrored) in row.iter_mut().zip(lower.iter().map(|r| r[i])).skip(i + 1) {
            *value = mirrored;
        }
    }
    (curve, slope)
}

/// Solves a symmetric positive system by elimination.
fn solve(mut rows: Vec<Vec<f64>>, mut sums: Vec<f64>) -> Vec<f64> {
    let n = sums.len();
    for k in 0..n {
        let (pivot, pivot_sum) = (rows[k].clone(), sums[k]);
        for i in k + 1..n {
            let factor = rows[i][k] / pivot[k];
            for (x, p) in rows[i].iter_mut().zip(&pivot).skip(k) {
                *x -= factor * p;
            }
            sums[i] -= factor * pivot_sum;
        }
    }
    for k in (0..n).rev() {
        let known: f64 = (k + 1..n).map(|j| rows[k][j] * sums[j]).sum();
        sums[k] = (sums[k] - known) / rows[k][k];
    }
    sums
}

fn method(word_table: bool, weights: &Weights) -> Method {
    Method { word_table, with_meaning: weights.clone(), words_alone: weights.clone() }
}

fn tally<'c>(cases: impl IntoIterator<Item = &'c Case>, method: &Method) -> Result<Tally, Box<dyn Error>> {
    let mut tally = Tally::default();
    for case in cases {
        tally.add(case, method)?;
    }
    Ok(tally)
}

/// F1 on every kind of text, by weights fitted on all and on all other kinds.
fn held_out(cases: &[Case], word_table: bool) -> Result<(), Box<dyn Error>> {
    let fit =
        |cases: Vec<&Case>| -> Result<Method, Box<dyn Error>> { Ok(method(word_table, &Fit::on(cases, word_table).weights()?)) };
    println!("{}", if word_table { "with the word table" } else { "without the word table" });
    let on_all = fit(cases.iter().collect())?;
    let (mut fitted, mut unseen) = (Tally::default(), Tally::default());
    let kinds: BTreeSet<&str> = cases.iter().map(|c| c.kind.as_str()).filter(|k| !k.contains('+')).collect();
    for kind in kinds {
        let on_others = fit(cases.iter().filter(|c| !c.kind.contains(kind)).collect())?;
        let of_kind = || cases.iter().filter(|c| c.kind == kind);
        println!(
            "{kind:<12} fitted on all {:.4}, on the other kinds {:.4}",
            tally(of_kind(), &on_all)?.all.f1(),
            tally(of_kind(), &on_others)?.all.f1()
        );
        for case in of_kind() {
            fitted.add(case, &on_all)?;
            unseen.add(case, &on_others)?;
        }
    }
    println!("together     fitted on all {:.4}, on the other kinds {:.4}", fitted.all.f1(), unseen.all.f1());
    for (name, shuffled) in [("thinned", false), ("shuffled", true)] {
        let thinned: Vec<Case> = cases.iter().filter_map(|c| c.thinned(shuffled)).collect();
        println!("{name:<12} fitted on all {:.4}", tally(&thinned, &on_all)?.all.f1());
    }
    println!("on the other kinds, in full\n{}", unseen.report());
    Ok(())
}

/// What each group of signs is worth.
fn ablation(cases: &[Case]) -> Result<(), Box<dyn Error>> {
    const NEIGHBOURS: &[&str] = &["before", "after", "between", "two", "neighbours"];
    const RIVALS: &[&str] = &["words margin", "meaning margin", "echo margin", "family margin", "total", "row", "column"];
    let variants: [(&str, &[&str], usize, bool, bool); 11] = [
        ("all of it", &[], ROUNDS, true, true),
        ("one round in context", &[], 1, true, true),
        ("first score only", &[], 0, true, true),
        ("no splits and merges", &[], ROUNDS, false, true),
        ("no headings", &["head"], ROUNDS, true, true),
        ("no figures", &["figures"], ROUNDS, true, true),
        ("no subjects", &["subjects"], ROUNDS, true, true),
        ("no word table", &[], ROUNDS, true, false),
        ("no margins, no rivals", RIVALS, ROUNDS, true, true),
        ("no neighbours", NEIGHBOURS, ROUNDS, true, true),
        ("no parents, no sub-clauses", &["parent", "children", "family", "shape"], ROUNDS, true, true),
    ];
    println!("variant                      F1      precision  heavy  left alone");
    for (name, without, rounds, with_parts, word_table) in variants {
        let fit = Fit { without, rounds, with_parts, ..Fit::on(cases.iter().collect(), word_table) };
        let got = tally(cases, &method(word_table, &fit.weights()?))?;
        println!("{name:<28} {:.4}  {:.4}     {:.3}  {:.3}", got.all.f1(), got.precision(), got.found("heavy"), got.left_alone());
    }
    Ok(())
}

/// The file of weights.
fn print_weights(cases: &[Case]) -> Result<(), Box<dyn Error>> {
    println!("//! What each sign weighs, as `examples/fit.rs --weights` prints it; not written by hand.\n");
    println!("use super::context::{{KINDS, SIGNS}};\nuse super::parts::PART;\nuse super::signs::FIRST;");
    for (module, about, word_table) in [
        ("WITH_MEANING", "Where the word table knows the words.", true),
        ("WORDS_ALONE", "Where it does not: other languages.", false),
    ] {
        let weights = Fit::on(cases.iter().collect(), word_table).weights()?;
        println!("\n/// {about}");
        let list = |weights: &[f32], names: &[&str], indent: &str| {
            for (weight, name) in weights.iter().zip(names) {
                println!("{indent}{weight:.3}, // {name}");
            }
        };
        println!("pub(super) const {module}_FIRST: [f32; FIRST] = [");
        list(&weights.first, &Weights::first_names(), "        ");
        println!("    ];\n    pub(super) const {module}_ROUND: [[[f32; KINDS]; SIGNS]; {ROUNDS}] = [");
        for round in &weights.rounds {
            println!("        [");
            for (weights, names) in round.chunks(Weights::KINDS).zip(Weights::round_names().chunks(Weights::KINDS)) {
                let weights: Vec<String> = weights.iter().map(|w| format!("{w:.3}")).collect();
                println!("            [{}], // {}", weights.join(", "), names[0]);
            }
            println!("        ],");
        }
        println!("    ];\n    pub(super) const {module}_PART: [f32; PART] = [");
        list(&weights.parts, &Weights::part_names(), "        ");
        println!("    ];");
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let (options, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let cases = cases::load(&files)?;
    match options.first().map(String::as_str) {
        Some("--weights") => print_weights(&cases),
        Some("--ablation") => ablation(&cases),
        _ => held_out(&cases, true).and_then(|()| held_out(&cases, false)),
    }
}
