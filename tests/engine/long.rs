//! Long drafts: the work for each clause stays bounded, and a clause that went far is still found.

use travaux::align::{Method, Prepared, Subjects, align};
use travaux::draft::Draft;
use travaux::job::Job;

use crate::support::{Dice, lines, shared};

/// Both are too long for comparing all with all; the long one is no longer, since the engine of the tests is
/// not optimised.
const SHORT: usize = 600;
const LONG: usize = 2_500;

/// So many clauses in made-up words, some in every thirtieth clause and some in about ten in all; and the
/// same with a word changed in every clause, the tenth at the very end.
fn pair(clauses: usize) -> (Draft, Draft) {
    let mut dice = Dice::new(11);
    let mut texts: Vec<Vec<String>> = Vec::new();
    for _ in 0..clauses {
        let common = (0..10).map(|_| format!("kom{}", letters(dice.roll(300))));
        let mut words: Vec<String> = common.collect();
        words.extend((0..2).map(|_| format!("rar{}", letters(dice.roll(clauses / 5)))));
        texts.push(words);
    }
    let draft = |texts: &[Vec<String>]| {
        let unnumbered = texts.iter().map(|words| format!("- | {}", words.join(" ")));
        lines(&unnumbered.collect::<Vec<_>>().join("\n"))
    };
    let from = draft(&texts);
    for words in &mut texts {
        words[0] = format!("kom{}", letters(dice.roll(300)));
    }
    let moved = texts.remove(9);
    texts.push(moved);
    (from, draft(&texts))
}

/// A number in four letters, so that it is a word and no figure.
fn letters(mut n: usize) -> String {
    let mut out = String::new();
    for _ in 0..4 {
        out.push(char::from(b"bdfgklmnpt"[n % 10]));
        n /= 10;
    }
    out
}

#[test]
fn the_work_for_a_clause_does_not_grow_with_the_draft() {
    let scored = |clauses: usize| {
        let (from, to) = pair(clauses);
        let prepared = Prepared::new(true, [&from, &to], [&Subjects::default(); 2], &Job::new()).unwrap();
        let seen = prepared.examine(&Method::default(), &Job::new()).unwrap();
        seen.pairs.len() as f64 / clauses as f64
    };
    let (short, long) = (scored(SHORT), scored(LONG));
    println!("{short:.1} pairs are scored for each of {SHORT} clauses, {long:.1} for each of {LONG}");
    assert!(long <= 1.6 * short, "{short} and {long}");
}

#[test]
fn a_clause_that_went_from_one_end_to_the_other_is_found() {
    let (from, to) = pair(LONG);
    let drafts = shared(vec![from, to]);
    let found = align(&drafts[0], &drafts[1], [&Subjects::default(); 2], &[], &Job::new()).unwrap().pairs;
    let far = found.iter().find(|p| p.from.n == 10).expect("the tenth clause has a partner");
    assert!(far.to.n as usize == LONG && far.moved);
    assert!(found.len() > LONG * 39 / 40, "{} of {LONG} clauses have a partner", found.len());
}
