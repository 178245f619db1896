//! Invariants 1 to 12 of ARCHITECTURE.md: each has a test that bears its name.
//! 9 and 12 (reading) stand in `read.rs`, 10 (round trips) in `project.rs` too.

use std::collections::BTreeMap;
use std::sync::Arc;

use travaux::align::{By, Decision, Subjects, Verdict, align};
use travaux::change::{ChangeKind, Op};
use travaux::comparison::{Comparison, Mode, Options, compare, write_json};
use travaux::draft::{Draft, DraftId};
use travaux::job::{Cancelled, Job};
use travaux::substance::Mention;
use travaux::text::cut;

use crate::support::{Dice, comparison, draft, edited, lines, numbered, shared};

/// Comparisons of made-up drafts: unlike ones, edited ones, empty ones, three and four at once.
fn samples() -> Vec<Comparison> {
    let mut out = Vec::new();
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let count = dice.roll(25);
        let first = draft(&mut dice, count);
        let mut drafts = vec![first.clone()];
        for _ in 0..=dice.roll(3) {
            let next = if dice.roll(3) == 0 {
                let count = dice.roll(25);
                draft(&mut dice, count)
            } else {
                edited(&mut dice, &first)
            };
            drafts.push(next);
        }
        let options = Options {
            base: dice.roll(drafts.len()),
            mode: if dice.roll(2) == 0 { Mode::Base } else { Mode::Chain },
            ..Options::default()
        };
        out.push(compare(&shared(drafts), &[], &options, &Job::new()).unwrap());
    }
    out
}

#[test]
fn invariant_01_spans_tell_the_whole_text() {
    for found in samples() {
        for change in &found.changes {
            let (from, to) = (found.side_text(&change.from_clauses), found.side_text(&change.to_clauses));
            let side = |without: Op, text: &str, of: fn(&travaux::change::Span) -> travaux::text::CharRange| {
                change.spans.iter().filter(|s| s.op != without).map(|s| cut(text, of(s)).to_owned()).collect::<String>()
            };
            assert_eq!(side(Op::Insert, &from, |s| s.from), from);
            assert_eq!(side(Op::Delete, &to, |s| s.to), to);
            for span in change.spans.iter().filter(|s| s.op == Op::Equal) {
                assert_eq!(cut(&from, span.from), cut(&to, span.to));
            }
        }
    }
}

#[test]
fn invariant_02_a_clauses_text_is_final() {
    let mut dice = Dice::new(7);
    let first = draft(&mut dice, 20);
    let drafts = shared(vec![first.clone(), edited(&mut dice, &first)]);
    let before: Vec<Draft> = drafts.iter().map(|d| Draft::clone(d)).collect();
    let found = compare(&drafts, &[], &Options::default(), &Job::new()).unwrap();
    for ((kept, given), before) in found.drafts.iter().zip(&drafts).zip(&before) {
        assert!(Arc::ptr_eq(kept, given));
        assert_eq!(**kept, *before);
    }
}

#[test]
fn invariant_03_a_mention_is_the_text_at_its_range() {
    for found in samples() {
        let mentions = found.findings.iter().flat_map(|f| f.from.iter().chain(&f.to));
        for mention in mentions.chain(found.terms.iter().flat_map(|t| t.values.iter().flatten().map(|v| &v.mention))) {
            let clause = found.clause(mention.clause).expect("its clause exists");
            assert_eq!(cut(&clause.text, mention.range), mention.text);
        }
        // of one kind, in one clause, as one pair of drafts sees it: the same words or others, never half;
        // what is said of a clause as a whole ("moved to the body") stands beside what is said of its words
        let sides = |f: &travaux::substance::Finding| f.from.iter().chain(&f.to).cloned().collect::<Vec<_>>();
        for (n, f) in found.findings.iter().enumerate() {
            for g in found.findings.iter().skip(n + 1).filter(|g| (g.kind, g.between) == (f.kind, f.between)) {
                for (a, b) in sides(f).iter().flat_map(|a| sides(g).into_iter().map(move |b| (a.clone(), b))) {
                    let whole = |m: &Mention| m.text == found.clause(m.clause).unwrap().text;
                    let apart = a.clause != b.clause || a.range == b.range || !a.range.overlaps(b.range);
                    assert!(apart || whole(&a) || whole(&b), "{a:?} {b:?}");
                }
            }
        }
        for value in found.terms.iter().flat_map(|t| t.values.iter().flatten()) {
            let clause = found.clause(value.mention.clause).unwrap();
            for qualifier in &value.qualifiers {
                assert_eq!(cut(&clause.text, qualifier.range), qualifier.text);
            }
        }
    }
}

#[test]
fn invariant_04_every_clause_stands_in_exactly_one_row() {
    for found in samples() {
        let mut places = BTreeMap::new();
        for row in &found.rows {
            for (column, cell) in row.cells.iter().enumerate() {
                assert!(cell.is_sorted());
                for id in cell {
                    assert_eq!(id.draft, found.drafts[column].id);
                    assert!(places.insert(*id, row.index).is_none(), "{id} stands in two rows");
                }
            }
        }
        assert_eq!(places.len(), found.drafts.iter().map(|d| d.clauses.len()).sum::<usize>());
        // rows run in the base's reading order
        let firsts: Vec<_> = found.rows.iter().filter_map(|r| r.cells[found.base].first()).collect();
        assert!(firsts.is_sorted());
        // the clauses of a compared pair's link share a row
        for link in &found.links {
            let pair = (found.draft_index(link.pair.from.draft).unwrap(), found.draft_index(link.pair.to.draft).unwrap());
            if found.compared().contains(&pair) {
                assert_eq!(places[&link.pair.from], places[&link.pair.to]);
            }
        }
    }
}

#[test]
fn invariant_04_what_the_base_lacks_follows_its_neighbour() {
    let base = lines("1 | alpha beta gamma delta epsilon zeta\n2 | eta theta iota kappa lambda mu");
    let longer = lines(
        "1 | alpha beta gamma delta epsilon zeta\n2 | a wholly foreign clause about orchards and harbours\n3 | eta theta iota kappa lambda mu",
    );
    let found = comparison(vec![base, longer]);
    let second: Vec<usize> = found.rows.iter().map(|r| r.cells[1].first().map_or(0, |id| id.n as usize)).collect();
    assert_eq!(second, [1, 2, 3]);
    assert!(found.rows[1].cells[0].is_empty());
}

fn json(found: &Comparison) -> Vec<u8> {
    let mut out = Vec::new();
    write_json(found, &mut out).unwrap();
    out
}

#[test]
fn invariant_05_same_input_same_bytes() {
    let first: Vec<Vec<u8>> = samples().iter().map(json).collect();
    let second = std::thread::scope(|s| s.spawn(|| samples().iter().map(json).collect::<Vec<_>>()).join().unwrap());
    assert!(first == second);
}

#[test]
fn invariant_06_a_draft_against_itself_shows_nothing() {
    for seed in 0..40 {
        let one = draft(&mut Dice::new(seed), 20);
        let found = comparison(vec![one.clone(), one]);
        assert!(found.links.iter().all(|l| l.kind == ChangeKind::Unchanged && !l.pair.moved && !l.pair.renumbered));
        assert!(found.findings.is_empty(), "{:?}", found.findings);
        // an editor's note is never linked, so it alone is reported
        let notes = |id| found.clause(id).is_some_and(|c| c.kind == travaux::draft::Kind::EditorialNote);
        for change in &found.changes {
            let mut clauses = change.from_clauses.iter().chain(&change.to_clauses);
            assert!(clauses.all(|id| notes(*id)), "{change:?}");
        }
    }
}

const PLAN: &str = "
1 | Ukraine's sovereignty shall be confirmed by all parties to this plan.
2 | The armed forces of Ukraine shall not exceed 600,000 personnel, as point 4 explains.
3 | Elections shall be held within 100 days of signature.
4 | The cap of point 2 counts reserves but not the national guard.
5 | All remaining prisoners shall be exchanged on the basis of all for all.
";

#[test]
fn invariant_06_renumbering_with_its_references_is_editorial() {
    let renumbered = "
11 | Ukraine's sovereignty shall be confirmed by all parties to this plan.
12 | The armed forces of Ukraine shall not exceed 600,000 personnel, as point 14 explains.
13 | Elections shall be held within 100 days of signature.
14 | The cap of point 12 counts reserves but not the national guard.
15 | All remaining prisoners shall be exchanged on the basis of all for all.
";
    let found = comparison(vec![lines(PLAN), lines(renumbered)]);
    assert_eq!(found.links.len(), 5);
    assert!(found.links.iter().all(|l| l.pair.renumbered && !l.pair.moved && l.kind != ChangeKind::Reworded));
    assert!(found.changes.iter().all(|c| c.kind == ChangeKind::Editorial && !c.substantive), "{:?}", found.changes);
    assert!(found.findings.is_empty(), "{:?}", found.findings);
}

#[test]
fn invariant_06_shuffled_clauses_are_only_moved_and_renumbered() {
    for seed in 0..20 {
        let plain = PLAN.replace(", as point 4 explains", "").replace("of point 2 ", "");
        let one = lines(&plain);
        let mut clauses = one.clauses.clone();
        Dice::new(seed).shuffle(&mut clauses);
        let found = comparison(vec![one, numbered(&clauses)]);
        assert_eq!(found.links.len(), 5);
        assert!(found.links.iter().all(|l| l.kind == ChangeKind::Unchanged));
        assert!(found.changes.is_empty() && found.findings.is_empty());
    }
}

#[test]
fn invariant_07_swapping_mirrors() {
    for seed in 0..40 {
        let mut dice = Dice::new(seed);
        let first = draft(&mut dice, 20);
        let second = edited(&mut dice, &first);
        let there = comparison(vec![first.clone(), second.clone()]);
        let back = comparison(vec![second, first]);
        let key = |l: &travaux::comparison::Link, swap: bool| {
            let (a, b) = (l.pair.from.n, l.pair.to.n);
            (if swap { (b, a) } else { (a, b) }, l.kind, l.pair.moved, l.pair.confidence.to_bits())
        };
        let mut x: Vec<_> = there.links.iter().map(|l| key(l, false)).collect();
        let mut y: Vec<_> = back.links.iter().map(|l| key(l, true)).collect();
        x.sort_unstable();
        y.sort_unstable();
        assert_eq!(x, y);

        let words = |found: &Comparison, swap: bool| {
            let mut all = Vec::new();
            for c in &found.changes {
                let (from, to) = (found.side_text(&c.from_clauses), found.side_text(&c.to_clauses));
                let mut spans: Vec<(u8, String)> = Vec::new();
                for s in &c.spans {
                    let (op, text) = match s.op {
                        Op::Equal => (0, cut(&from, s.from)),
                        Op::Delete => (if swap { 2 } else { 1 }, cut(&from, s.from)),
                        Op::Insert => (if swap { 1 } else { 2 }, cut(&to, s.to)),
                    };
                    spans.push((op, text.to_owned()));
                }
                spans.sort();
                let kind = match c.kind {
                    ChangeKind::Added if swap => ChangeKind::Dropped,
                    ChangeKind::Dropped if swap => ChangeKind::Added,
                    kind => kind,
                };
                let mut clauses =
                    (c.from_clauses.iter().map(|i| i.n).collect::<Vec<_>>(), c.to_clauses.iter().map(|i| i.n).collect());
                if swap {
                    std::mem::swap(&mut clauses.0, &mut clauses.1);
                }
                all.push((clauses, kind, c.rewritten, spans));
            }
            all.sort();
            all
        };
        assert_eq!(words(&there, false), words(&back, true));

        let findings = |found: &Comparison, swap: bool| {
            let side = |m: &Option<Mention>| m.as_ref().map(|m| (m.clause.n, m.text.clone()));
            let mut all: Vec<_> = found
                .findings
                .iter()
                .map(|f| {
                    let kind = match f.kind.name() {
                        "added" if swap => "dropped",
                        "dropped" if swap => "added",
                        name => name,
                    };
                    if swap { (side(&f.to), side(&f.from), kind) } else { (side(&f.from), side(&f.to), kind) }
                })
                .collect();
            all.sort();
            all
        };
        assert_eq!(findings(&there, false), findings(&back, true));
    }
}

#[test]
fn invariant_07_pairs_depend_on_their_two_drafts_alone() {
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let first = draft(&mut dice, 15);
        let (second, third) = (edited(&mut dice, &first), edited(&mut dice, &first));
        let alone = comparison(vec![first.clone(), second.clone()]);
        let together = comparison(vec![first, second, third]);
        let between = |found: &Comparison| -> Vec<_> {
            let wanted = (DraftId(1), DraftId(2));
            found.links.iter().filter(|l| (l.pair.from.draft, l.pair.to.draft) == wanted).cloned().collect()
        };
        assert_eq!(between(&alone), between(&together));
    }
}

#[test]
fn invariant_08_a_decision_always_holds() {
    for seed in 0..40 {
        let mut dice = Dice::new(seed);
        let first = draft(&mut dice, 12);
        let drafts = shared(vec![first.clone(), edited(&mut dice, &first)]);
        if drafts.iter().any(|d| d.clauses.is_empty()) {
            continue;
        }
        let mut decisions: Vec<Decision> = Vec::new();
        for _ in 0..4 {
            let from = dice.pick(&drafts[0].clauses).id;
            let to = dice.pick(&drafts[1].clauses).id;
            let verdict = if dice.roll(2) == 0 { Verdict::Linked } else { Verdict::Cut };
            decisions.retain(|d| (d.from, d.to) != (from, to) && (d.to, d.from) != (from, to));
            // which way round it was decided does not matter
            let (from, to) = if dice.roll(2) == 0 { (from, to) } else { (to, from) };
            decisions.push(Decision { from, to, verdict });
        }
        let found = compare(&drafts, &decisions, &Options::default(), &Job::new()).unwrap();
        for d in &decisions {
            let key = if d.from.draft == DraftId(1) { (d.from, d.to) } else { (d.to, d.from) };
            let link = found.links.iter().find(|l| (l.pair.from, l.pair.to) == key);
            match d.verdict {
                Verdict::Linked => assert_eq!(link.expect("the user's link holds").pair.by, By::User),
                Verdict::Cut => assert!(link.is_none(), "a cut link came back"),
            }
        }
    }
}

#[test]
fn invariant_11_a_cancelled_job_changes_nothing_and_returns() {
    let mut dice = Dice::new(3);
    let first = draft(&mut dice, 40);
    let drafts = shared(vec![first.clone(), edited(&mut dice, &first)]);
    let job = Job::new();
    job.cancel();
    assert_eq!(align(&drafts[0], &drafts[1], [&Subjects::default(); 2], &[], &job), Err(Cancelled));
    assert_eq!(compare(&drafts, &[], &Options::default(), &job).map(|_| ()), Err(Cancelled));
}

/// CPU time of this process in clock ticks (10 ms); `None` where the system does not tell.
fn cpu_ticks() -> Option<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
}

#[test]
fn invariant_11_cancelling_in_the_middle_of_long_work() {
    let mut dice = Dice::new(5);
    let long = draft(&mut dice, 3000);
    let drafts = shared(vec![long.clone(), edited(&mut dice, &long)]);
    let job = Job::new();
    let work = job.clone();
    std::thread::scope(|s| {
        let running = s.spawn(|| compare(&drafts, &[], &Options::default(), &work).map(|_| ()));
        while job.state().stage.is_empty() && !running.is_finished() {
            std::thread::yield_now();
        }
        let before = cpu_ticks();
        job.cancel();
        let result = running.join().unwrap();
        if let (Err(Cancelled), Some(before), Some(after)) = (result, before, cpu_ticks()) {
            // other tests run in the same process meanwhile: the bound is loose on purpose
            assert!(after - before < 300, "{} ticks after the cancel", after - before);
        }
    });
}
