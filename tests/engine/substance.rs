//! Substance: what is found, what must not be found, and where it is said to stand.
//!
//! The golden cases under `tests/cases/substance` hold two drafts in plain numbered lines and the
//! findings expected of them, one a line: `6 -> 6 figure force-limits "600,000" -> "800,000"`.
//! Clauses are linked by equal numbers, so that nothing here rests on alignment.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::cases;
use travaux::align::Row;
use travaux::change::{Change, ChangeKind, Op, Span};
use travaux::draft::{Clause, ClauseId, Draft, DraftId, Kind, Mark, MarkKind, Number};
use travaux::job::Job;
use travaux::substance::{Finding, Focus, Mention, Substance, substance};
use travaux::text::{CharRange, cut, tokens};

/// A draft of lines `number. text`; `21(a)` is a sub-clause of `21`. A line `language: de` first
/// says the language.
fn draft(id: u32, source: &str) -> Draft {
    let mut draft = Draft { id: DraftId(id), language: Some("en".into()), ..Draft::default() };
    for line in source.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if let Some(code) = line.strip_prefix("language: ") {
            draft.language = Some(code.to_owned());
            continue;
        }
        let (number, text) = line.split_once(". ").or_else(|| line.strip_suffix('.').map(|n| (n, ""))).expect("number. text");
        let n = draft.clauses.len() as u32 + 1;
        let parent = number.rsplit_once('(').and_then(|(head, _)| {
            draft.clauses.iter().find(|c| c.number.as_ref().is_some_and(|n| n.as_str() == head)).map(|c| c.id)
        });
        let text = text.replace("\\n", "\n");
        draft.clauses.push(Clause {
            marks: brackets(&text),
            id: ClauseId { draft: DraftId(id), n },
            number: Some(Number::given(number)),
            kind: Kind::Clause,
            level: number.matches('(').count() as u32 + 1,
            parent,
            text,
            ..Clause::default()
        });
    }
    draft
}

/// Square brackets that do not stand in one another.
fn brackets(text: &str) -> Vec<Mark> {
    let mut open = None;
    let mut marks = Vec::new();
    for (at, c) in text.chars().enumerate() {
        match (c, open) {
            ('[', _) => open = Some(at),
            (']', Some(start)) => {
                marks.push(Mark { range: CharRange::new(start, at + 1), kind: MarkKind::Bracketed { depth: 1, by: None } });
            }
            _ => {}
        }
    }
    marks
}

/// Rows and changes of drafts linked by equal numbers, each with the first.
fn linked(drafts: &[Arc<Draft>]) -> (Vec<Row>, Vec<Change>) {
    let mut numbers: Vec<&str> = Vec::new();
    for draft in drafts {
        for clause in &draft.clauses {
            let number = clause.number.as_ref().unwrap().as_str();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
    let find = |d: &Draft, number: &str| -> Vec<ClauseId> {
        d.clauses.iter().filter(|c| c.number.as_ref().unwrap().as_str() == number).map(|c| c.id).collect()
    };
    let rows: Vec<Row> = numbers
        .iter()
        .enumerate()
        .map(|(index, number)| Row { index, cells: drafts.iter().map(|d| find(d, number)).collect() })
        .collect();
    let mut changes = Vec::new();
    for row in &rows {
        for other in 1..drafts.len() {
            let (from, to) = (&row.cells[0], &row.cells[other]);
            let side = |ids: &[ClauseId], d: &Draft| ids.iter().map(|id| d.clause(*id).unwrap().text.clone()).collect::<String>();
            let (a, b) = (side(from, &drafts[0]), side(to, &drafts[other]));
            if from.is_empty() && to.is_empty() || !from.is_empty() && !to.is_empty() && a == b {
                continue;
            }
            let kind = match (from.is_empty(), to.is_empty()) {
                (true, _) => ChangeKind::Added,
                (_, true) => ChangeKind::Dropped,
                _ => ChangeKind::Reworded,
            };
            changes.push(Change {
                row: row.index,
                from: drafts[0].id,
                to: drafts[other].id,
                from_clauses: from.clone(),
                to_clauses: to.clone(),
                kind,
                substantive: true,
                rewritten: false,
                spans: spans(&a, &b),
                moves: Vec::new(),
            });
        }
    }
    (rows, changes)
}

/// Plain token spans: harder on the engine than the readable ones of `change`.
fn spans(a: &str, b: &str) -> Vec<Span> {
    let (one, other) = (tokens(a), tokens(b));
    let words = |t: &[travaux::text::Token<'_>]| t.iter().map(|t| t.text.to_owned()).collect::<Vec<_>>();
    let ops = similar::capture_diff_slices(similar::Algorithm::Myers, &words(&one), &words(&other));
    let at = |t: &[travaux::text::Token<'_>], r: std::ops::Range<usize>| {
        let start = t.get(r.start).map_or_else(|| t.last().map_or(0, |l| l.range.end), |t| t.range.start);
        let end = if r.is_empty() { start } else { t[r.end - 1].range.end };
        CharRange { start, end }
    };
    let mut out = Vec::new();
    for op in ops {
        let (tag, old, new) = op.as_tag_tuple();
        let (from, to) = (at(&one, old), at(&other, new));
        let gone = Span { op: Op::Delete, from, to: CharRange { start: to.start, end: to.start } };
        let come = Span { op: Op::Insert, from: CharRange { start: from.end, end: from.end }, to };
        match tag {
            similar::DiffTag::Equal => out.push(Span { op: Op::Equal, from, to }),
            similar::DiffTag::Delete => out.push(gone),
            similar::DiffTag::Insert => out.push(come),
            similar::DiffTag::Replace => out.extend([gone, come]),
        }
    }
    out
}

fn found(sources: &[&str]) -> (Vec<Arc<Draft>>, Substance) {
    let drafts: Vec<Arc<Draft>> = sources.iter().enumerate().map(|(i, s)| Arc::new(draft(i as u32 + 1, s))).collect();
    let (rows, changes) = linked(&drafts);
    let result = substance(&drafts, &rows, &changes, &Focus::default(), &Job::new()).unwrap();
    for finding in &result.findings {
        assert!(finding.from.is_some() || finding.to.is_some());
        for mention in [&finding.from, &finding.to].into_iter().flatten() {
            let draft = drafts.iter().find(|d| d.id == mention.clause.draft).unwrap();
            assert_eq!(cut(&draft.clause(mention.clause).unwrap().text, mention.range), mention.text);
        }
    }
    (drafts, result)
}

/// A finding as a case writes it.
fn line(drafts: &[Arc<Draft>], f: &Finding) -> String {
    let number = |m: &Option<Mention>| {
        m.as_ref().map_or_else(
            || "-".to_owned(),
            |m| {
                let draft = drafts.iter().find(|d| d.id == m.clause.draft).unwrap();
                draft.clause(m.clause).unwrap().number.as_ref().unwrap().as_str().to_owned()
            },
        )
    };
    let words = |m: &Option<Mention>| m.as_ref().map_or_else(|| "-".to_owned(), |m| format!("\"{}\"", m.text.replace('\n', "\\n")));
    let topic = f.topic.map_or("none", travaux::substance::Topic::name);
    if matches!(f.kind.name(), "added" | "dropped") {
        return format!("{} -> {} {} {topic}", number(&f.from), number(&f.to), f.kind.name());
    }
    format!("{} -> {} {} {topic} {} -> {}", number(&f.from), number(&f.to), f.kind.name(), words(&f.from), words(&f.to))
}

fn report(sources: &[&str]) -> String {
    let (drafts, result) = found(sources);
    let mut out = String::new();
    for finding in &result.findings {
        writeln!(out, "{}\n    {}", line(&drafts, finding), finding.summary).unwrap();
    }
    out
}

#[test]
fn golden_cases() {
    cases::check("substance", "findings", |case| report(&case.drafts()));
}

/// The same changes seen from the other draft.
fn mirrored(changes: &[Change]) -> Vec<Change> {
    let turn = |s: &Span| Span {
        op: match s.op {
            Op::Equal => Op::Equal,
            Op::Delete => Op::Insert,
            Op::Insert => Op::Delete,
        },
        from: s.to,
        to: s.from,
    };
    let kind = |k: ChangeKind| match k {
        ChangeKind::Added => ChangeKind::Dropped,
        ChangeKind::Dropped => ChangeKind::Added,
        other => other,
    };
    changes
        .iter()
        .map(|c| Change {
            from: c.to,
            to: c.from,
            from_clauses: c.to_clauses.clone(),
            to_clauses: c.from_clauses.clone(),
            kind: kind(c.kind),
            spans: c.spans.iter().map(turn).collect(),
            ..c.clone()
        })
        .collect()
}

/// Invariant 7: swapping two drafts mirrors the findings.
#[test]
fn swapping_the_drafts_mirrors_the_findings() {
    for (path, case) in cases::all("substance") {
        let drafts = case.drafts().into_iter().take(2).enumerate();
        let drafts: Vec<Arc<Draft>> = drafts.map(|(i, t)| Arc::new(draft(i as u32 + 1, t))).collect();
        let (rows, changes) = linked(&drafts);
        let facts = |changes: &[Change], swap: bool| {
            let side = |m: &Option<Mention>| m.as_ref().map(|m| (m.clause, m.range, m.text.clone()));
            let result = substance(&drafts, &rows, changes, &Focus::default(), &Job::new()).unwrap();
            let mut all: Vec<_> = result
                .findings
                .iter()
                .map(|f| {
                    let (a, b) = if swap { (&f.to, &f.from) } else { (&f.from, &f.to) };
                    let kind = if matches!(f.kind.name(), "added" | "dropped") { "whole" } else { f.kind.name() };
                    (kind, side(a), side(b), f.topic)
                })
                .collect();
            all.sort();
            all
        };
        assert_eq!(facts(&changes, false), facts(&mirrored(&changes), true), "{}", path.display());
    }
}

/// Invariant 6: a draft against itself gives no findings, even when every clause is called changed.
#[test]
fn a_draft_against_itself_gives_no_findings() {
    for (path, case) in cases::all("substance") {
        for (name, source) in case.parts.iter().filter(|(n, _)| n.len() == 1) {
            let drafts = [Arc::new(draft(1, source)), Arc::new(draft(2, source))];
            let (rows, _) = linked(&drafts);
            let changes: Vec<Change> = rows
                .iter()
                .map(|row| {
                    let text = &drafts[0].clause(row.cells[0][0]).unwrap().text;
                    let all = CharRange::new(0, text.chars().count());
                    Change {
                        row: row.index,
                        from: DraftId(1),
                        to: DraftId(2),
                        from_clauses: row.cells[0].clone(),
                        to_clauses: row.cells[1].clone(),
                        kind: ChangeKind::Reworded,
                        substantive: true,
                        rewritten: false,
                        spans: vec![Span { op: Op::Equal, from: all, to: all }],
                        moves: Vec::new(),
                    }
                })
                .collect();
            let result = substance(&drafts, &rows, &changes, &Focus::default(), &Job::new()).unwrap();
            assert_eq!(result.findings, [], "{} {name}", path.display());
        }
    }
}

/// What each sentence is about: the cues, and the near-misses that only look like them.
#[test]
fn topics_of_sentences() {
    let table: &[(&str, &str)] = &[
        ("The forces withdraw from the Donetsk region.", "territory"),
        ("A demilitarised buffer zone is set up along the line of contact.", "territory"),
        ("The armed forces of Azura are limited to 50,000 personnel.", "force-limits"),
        ("This agreement shall enter into force on signature.", "final-provisions"),
        ("Labour force surveys are published every year.", ""),
        ("Azura shall receive robust security guarantees.", "guarantees"),
        ("The rights of minorities are guaranteed.", "culture"),
        ("Azura will not join NATO.", "alliances"),
        ("Azura is eligible for membership of the European Union.", "integration"),
        ("Sanctions will be lifted in stages.", "sanctions"),
        ("Frozen assets shall be used to rebuild Azura.", "assets reconstruction"),
        ("The line is frozen where the forces stand in Kherson.", "territory"),
        ("Elections shall be held within 100 days.", "elections"),
        ("All prisoners of war shall be exchanged.", "humanitarian"),
        ("All prisoners and the bodies of fallen soldiers shall be exchanged.", "humanitarian"),
        ("Wounded servicemen are treated in hospitals of both Parties.", "humanitarian"),
        ("All parties receive full amnesty.", "amnesty"),
        ("Passage through the Black Sea is free for merchant ships.", "navigation"),
        ("A ceasefire takes effect at once.", "ceasefire"),
        ("Satellites verify the withdrawal.", "monitoring"),
        ("The plant at Zaporizhzhia nuclear power plant is restarted under the IAEA.", "nuclear"),
        ("A working group settles every dispute.", "implementation"),
        ("The Tenant shall paint the walls in a neutral colour.", ""),
        ("The rent is 900 euros a month.", ""),
        ("The Parties cooperate on security of supply.", ""),
        ("Sites of strategic importance are exempt.", ""),
        ("A guarantee of origin accompanies each consignment.", ""),
        ("The fee for pilotage in territorial waters is published every year.", "navigation"),
        ("A force majeure event suspends performance.", ""),
        ("The warranty lasts two years and covers the work force of the Contractor.", ""),
        ("The Borrower provides a bank guarantee.", "economy"),
        ("Sovereign debt is restructured.", "economy"),
        ("The deposit is frozen during the dispute.", ""),
        ("If Azura fires a missile at the capital, the guarantee is void.", "guarantees"),
        ("Drones and satellites watch over the ceasefire.", "ceasefire monitoring"),
        ("Family visits across the contact line are allowed.", "humanitarian"),
        ("Strike action by the labour force is permitted.", ""),
        ("The Council shall vote on its agenda.", ""),
        ("The provider may process personal data without prejudice to other laws.", ""),
        ("Rivers, harbours and the seaports are open to ships of both flags.", "navigation"),
        ("Commerce uses the Dnipro without hindrance.", "navigation"),
        ("The forces withdraw from the city of Dnipro.", "territory"),
    ];
    let mut wrong = String::new();
    for (text, expected) in table {
        let drafts = [Arc::new(draft(1, &format!("1. {text}")))];
        let (rows, changes) = linked(&drafts);
        let result = substance(&drafts, &rows, &changes, &Focus::default(), &Job::new()).unwrap();
        let names: Vec<&str> = result.row_topics[0].iter().map(|t| t.name()).collect();
        if names.join(" ") != *expected {
            writeln!(wrong, "{text}\n    expected {expected}, found {}", names.join(" ")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A sub-clause without a cue bears its parent's topics; one fact is followed through all drafts.
#[test]
fn sub_clauses_inherit_and_terms_follow() {
    let (_, result) = found(&[
        "21. Territories:\n21(a). It is settled later.\n6. The army of Azura is limited to 85,000 troops.",
        "21. Territories:\n21(a). It is settled now.\n6. The army of Azura is limited to 250,000 troops in peacetime.",
        "21. Territories:\n21(a). It is settled never.",
    ]);
    let topics: Vec<Vec<&str>> = result.row_topics.iter().map(|t| t.iter().map(|t| t.name()).collect()).collect();
    assert_eq!(topics, [vec!["territory"], vec!["territory"], vec!["force-limits"]]);
    let [term] = result.terms.as_slice() else { panic!("{:?}", result.terms) };
    let values: Vec<_> = term.values.iter().map(|v| v.as_ref().map(|v| v.mention.text.as_str())).collect();
    assert_eq!(values, [Some("85,000 troops"), Some("250,000 troops"), None]);
    let qualifiers: Vec<&str> = term.values[1].as_ref().unwrap().qualifiers.iter().map(|q| q.text.as_str()).collect();
    assert_eq!(qualifiers, ["in peacetime"]);
}

/// What no one would write still ends, and soon: thousands of numbers, names, brackets in one clause.
#[test]
fn hostile_clauses_end() {
    for piece in ["1 ", "5 tanks ", "Kherson ", "[", "if not ", "50:50 ", "2025-11-23 ", "one hundred ", "shall not ", "$"] {
        let (a, b) = (piece.repeat(6_000), piece.repeat(5_999));
        let drafts = [Arc::new(draft(1, &format!("1. {a}"))), Arc::new(draft(2, &format!("1. {b}x")))];
        let text = |d: &Draft| CharRange::new(0, d.clauses[0].text.chars().count());
        let (from, to) = (text(&drafts[0]), text(&drafts[1]));
        let (rows, _) = linked(&drafts[..1]);
        let rows = [Row { index: 0, cells: vec![rows[0].cells[0].clone(), vec![ClauseId { draft: DraftId(2), n: 1 }]] }];
        let change = Change {
            row: 0,
            from: DraftId(1),
            to: DraftId(2),
            from_clauses: rows[0].cells[0].clone(),
            to_clauses: rows[0].cells[1].clone(),
            kind: ChangeKind::Reworded,
            substantive: true,
            rewritten: true,
            spans: vec![
                Span { op: Op::Delete, from, to: CharRange { start: 0, end: 0 } },
                Span { op: Op::Insert, from: CharRange { start: from.end, end: from.end }, to },
            ],
            moves: Vec::new(),
        };
        substance(&drafts, &rows, &[change], &Focus::default(), &Job::new()).unwrap();
    }
}

/// A title names the draft: another name in it is no change of what is agreed.
#[test]
fn titles_give_no_findings() {
    let titled = |title: &str| {
        let mut draft = draft(1, "1. The parties meet once a year in Vienna.");
        draft.clauses[0].id.n = 2;
        let clause = Clause { kind: Kind::Title, text: title.to_owned(), level: 1, ..Clause::default() };
        draft.clauses.insert(0, Clause { id: ClauseId { draft: DraftId(1), n: 1 }, ..clause });
        draft
    };
    let found = crate::support::comparison(vec![titled("Plan of the United States"), titled("Plan of the European Union")]);
    assert!(!found.changes.is_empty());
    assert!(found.findings.is_empty(), "{:?}", found.findings);
}

/// A title that only holds clauses together may go or come: nothing was provided by it.
#[test]
fn bare_titles_give_no_findings() {
    let plain = draft(1, "1. The parties meet once a year in Vienna.");
    let mut headed = plain.clone();
    headed.clauses[0].id.n = 2;
    let title = Clause { heading: Some("Verification".to_owned()), kind: Kind::Clause, level: 1, ..Clause::default() };
    headed.clauses.insert(0, Clause { id: ClauseId { draft: DraftId(1), n: 1 }, ..title });
    let found = crate::support::comparison(vec![headed, plain]);
    assert!(!found.changes.is_empty());
    assert!(found.findings.is_empty(), "{:?}", found.findings);
}

/// A rule that moved out of the body, or into it, binds otherwise though no word changed.
#[test]
fn a_rule_that_moves_to_another_part_changes_its_force() {
    let rule = "The Parties shall reduce the heavy artillery in the border provinces by half.";
    let with = |kind: Kind| {
        let mut draft = draft(1, &format!("1. {rule}\n2. The Parties meet once a year in Vienna.\n3. The seat is Geneva."));
        draft.clauses[0].kind = kind;
        if kind != Kind::Clause {
            draft.clauses[0].number = None;
        }
        draft
    };
    for (part, name) in [(Kind::Preamble, "the preamble"), (Kind::Footnote, "a footnote")] {
        for turned in [false, true] {
            let (a, b) = if turned { (with(part), with(Kind::Clause)) } else { (with(Kind::Clause), with(part)) };
            let found = crate::support::comparison(vec![a, b]);
            let moved: Vec<_> = found.findings.iter().filter(|f| f.kind.name() == "obligation").collect();
            let [one] = moved.as_slice() else { panic!("{name}: {:?}", found.findings) };
            let expected = if turned { format!("Moved from {name} to the body") } else { format!("Moved from the body to {name}") };
            assert!(one.summary.starts_with(&expected), "{}", one.summary);
            assert!(one.reason.contains("no word changed"));
        }
    }
}
