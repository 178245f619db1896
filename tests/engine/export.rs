//! Exports: whole, the same every time, and harmless whatever stands in a file.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use travaux::align::Verdict;
use travaux::comparison::{Comparison, Mode, Options, compare};
use travaux::draft::{ClauseId, Draft, DraftId, Provenance, Status};
use travaux::export::{EXPORTS, ExportOptions, quote_clause, quote_finding};
use travaux::job::Job;
use travaux::project::Project;
use travaux::substance::{Finding, FindingKind, Topic};

use crate::support::{Dice, draft, edited, lines};

fn exported(name: &str, comparison: &Comparison, project: &Project, notes: bool) -> String {
    let export = EXPORTS.iter().find(|e| e.name == name).unwrap();
    let mut bytes = Vec::new();
    (export.write)(comparison, project, &ExportOptions { notes }, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn compared(project: &Project, options: &Options) -> Comparison {
    compare(&project.drafts, &project.decisions, options, &Job::new()).unwrap()
}

fn titled(title: &str, source: &str) -> Draft {
    Draft { title: title.to_owned(), ..lines(source) }
}

/// Three drafts: reworded, renumbered, dropped, added.
fn three() -> Project {
    let mut project = Project::default();
    let provenance = Provenance {
        author: Some("United States".to_owned()),
        date: Some("2025-11-20".to_owned()),
        status: Status::Leaked,
        ..Provenance::default()
    };
    project.add_draft(Draft {
        provenance,
        ..titled(
            "US draft",
            "1 | The sovereignty of Ukraine shall be confirmed by all parties to this plan.
             2 | NATO shall not expand further and shall admit no new members.
             3 | The armed forces of Ukraine shall be limited to 600,000 personnel.",
        )
    });
    project.add_draft(titled(
        "Counter-proposal",
        "1 | The sovereignty of Ukraine shall be confirmed by all parties to this plan.
         2 | The armed forces of Ukraine shall be limited to 800,000 personnel in peacetime.",
    ));
    project.add_draft(titled(
        "Third text",
        "1 | The sovereignty of Ukraine shall be confirmed by all parties to this plan.
         2 | Wrecks: Odesa port raises them.",
    ));
    project
}

#[test]
fn each_form_says_what_changed_and_what_is_missing() {
    let project = three();
    let comparison = compared(&project, &Options::default());
    let text = exported("text", &comparison, &project, false);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "limited to [-600,000-]{+800,000+} personnel{+ in peacetime+}.",
        "renumbered, was 3",
        "Counter-proposal: no counterpart: 2 dropped",
        "US draft (base): not in the base",
        "United States · 20 Nov 2025 · leaked",
        "same words",
    ] {
        assert!(flat.contains(said), "{said}\n{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 80), "no line is wider than a terminal\n{text}");

    let md = exported("md", &comparison, &project, false);
    assert!(md.contains("limited to <del>600,000</del><ins>800,000</ins> personnel<ins> in peacetime</ins>."), "{md}");
    assert!(md.contains("_no counterpart: 2 dropped_"), "{md}");

    let html = exported("html", &comparison, &project, false);
    assert!(
        html.contains("limited to <del>600,000</del><ins class=\"instead\">800,000</ins> personnel<ins> in peacetime</ins>."),
        "{html}"
    );
    assert!(html.contains("no counterpart: 2 dropped") && html.contains("<tr id=\"r3\">"), "{html}");
}

#[test]
fn words_at_another_place_are_shown_as_moved() {
    let mut project = Project::default();
    project.add_draft(titled(
        "One",
        "1 | Within 30 days of signature, the forces of both Parties shall leave the zone and hand over all maps.",
    ));
    project.add_draft(titled(
        "Two",
        "1 | The forces of both Parties shall leave the zone and hand over all maps within 30 days of signature.",
    ));
    let text = exported("text", &compared(&project, &Options::default()), &project, false);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("[~Within 30 days of signature~]") && flat.contains("{~within 30 days of signature~}"), "{text}");
    let md = exported("md", &compared(&project, &Options::default()), &project, false);
    assert!(md.contains("<del><em>Within 30 days of signature</em></del>"), "{md}");
    assert!(md.contains("<ins><em>within 30 days of signature</em></ins>"), "{md}");
    let html = exported("html", &compared(&project, &Options::default()), &project, false);
    assert!(html.contains("<del class=\"moved\">Within 30 days of signature</del>"), "{html}");
    assert!(html.contains("<ins class=\"moved\">within 30 days of signature</ins>"), "{html}");
    let json: serde_json::Value =
        serde_json::from_str(&exported("json", &compared(&project, &Options::default()), &project, false)).unwrap();
    assert_eq!(
        json["changes"].as_array().unwrap().iter().find_map(|c| c.get("moves")).unwrap(),
        &serde_json::json!([{"from": [0, 27], "to": [71, 98]}])
    );
}

#[test]
fn a_draft_before_the_base_is_shown_as_seen_from_the_base() {
    let project = three();
    let comparison = compared(&project, &Options { base: 1, ..Options::default() });
    let text = exported("text", &comparison, &project, false);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("limited to [-800,000-]{+600,000+} personnel[- in peacetime-]."), "{text}");
}

#[test]
fn notes_travel_only_when_asked() {
    let mut project = three();
    project.add_note(ClauseId { draft: DraftId(2), n: 2 }, "Does it count\nthe border service?");
    let lost = project.add_note(ClauseId { draft: DraftId(3), n: 2 }, "Ask the port.").unwrap();
    let unplaced = project.replace_draft(DraftId(3), titled("Third text", "1 | Quite other words stand here."));
    assert_eq!(unplaced, [lost]);
    let comparison = compared(&project, &Options::default());
    for export in EXPORTS {
        let with = exported(export.name, &comparison, &project, true);
        let without = exported(export.name, &comparison, &project, false);
        for words in ["the border service?", "Ask the port."] {
            assert!(with.contains(words), "{} has no note\n{with}", export.name);
            assert!(!without.contains(words), "{} has a note", export.name);
        }
        // The words that a lost note stood on go with it.
        assert!(export.name == "json" || with.contains("gone"), "{}", export.name);
    }
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "</td><script>alert(1)</script> <img src=x onerror=y> [l](javascript:z) `c` | \u{1b}[2J\u{202e} & \"q\" 'a'";
    let mut project = Project::titled(hostile);
    for tail in ["one", "two"] {
        let mut draft = titled(hostile, "1 | Head | Words");
        draft.clauses[0].text = format!("{hostile} {tail}");
        draft.clauses[0].heading = Some(hostile.to_owned());
        draft.source.path = hostile.to_owned();
        draft.language = Some("en\" onload=\"x".to_owned());
        draft.provenance.note = Some(hostile.to_owned());
        let id = project.add_draft(draft);
        project.add_note(ClauseId { draft: id, n: 1 }, hostile);
    }
    let mut comparison = compared(&project, &Options::default());
    comparison.findings.push(Finding {
        row: 0,
        between: (DraftId(1), DraftId(2)),
        topic: Some(Topic::Territory),
        kind: FindingKind::Wording,
        from: None,
        to: None,
        summary: hostile.to_owned(),
        confidence: 0.5,
        reason: hostile.to_owned(),
        weight: 1,
    });
    for name in ["html", "md", "text"] {
        let out = exported(name, &comparison, &project, true);
        assert!(!out.contains('\u{1b}') && !out.contains('\u{202e}'), "{name}");
        if name != "text" {
            assert!(!out.contains("<script") && !out.contains("<img") && !out.contains("</td><script"), "{name}");
            assert!(!out.contains("onload=\""), "{name}");
        }
        if name == "md" {
            assert!(!out.contains("[l](javascript"), "{out}");
        }
    }
}

/// Elements of the page that are opened must be closed, in order.
fn is_balanced(html: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1).filter_map(|part| part.split('>').next()) {
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        match (tag.starts_with('/'), name) {
            (_, "!doctype" | "meta" | "col" | "br") => {}
            (true, name) => {
                if open.pop() != Some(name) {
                    return false;
                }
            }
            (false, name) => open.push(name),
        }
    }
    open.is_empty()
}

#[test]
fn made_up_drafts_give_whole_pages_and_the_same_bytes_twice() {
    for seed in 0..25 {
        let mut dice = Dice::new(seed);
        let count = dice.roll(20);
        let first = draft(&mut dice, count);
        let mut project = Project::default();
        project.add_draft(first.clone());
        for _ in 0..=dice.roll(3) {
            let next = edited(&mut dice, &first);
            project.add_draft(next);
        }
        if let [a, b, ..] = project.drafts.as_slice()
            && let (Some(x), Some(y)) = (a.clauses.first(), b.clauses.last())
        {
            let (x, y) = (x.id, y.id);
            project.decide(x, y, Verdict::Linked);
            project.add_note(x, "note");
        }
        let mode = if dice.roll(2) == 0 { Mode::Base } else { Mode::Chain };
        let options = Options { base: dice.roll(project.drafts.len()), mode, ..Options::default() };
        let comparison = compared(&project, &options);
        for export in EXPORTS {
            let once = exported(export.name, &comparison, &project, true);
            assert_eq!(once, exported(export.name, &compared(&project, &options), &project, true), "{} {seed}", export.name);
        }
        assert!(is_balanced(&exported("html", &comparison, &project, true)), "seed {seed}");
        let text: serde_json::Value = serde_json::from_str(&exported("json", &comparison, &project, false)).unwrap();
        assert_eq!(text["rows"].as_array().map(Vec::len), Some(comparison.rows.len()));
    }
}

#[test]
fn quotations_bear_their_source() {
    let project = three();
    let comparison = compared(&project, &Options::default());
    let clause = ClauseId { draft: DraftId(1), n: 3 };
    let quoted = quote_clause(&project.drafts[0], clause).unwrap();
    assert_eq!(quoted, "“The armed forces of Ukraine shall be limited to 600,000 personnel.” (US draft, 20 Nov 2025, 3)");
    let row = comparison.rows.iter().find(|r| r.clauses().any(|c| c.n == 2 && c.draft == DraftId(1))).unwrap();
    let dropped = Finding {
        row: row.index,
        between: (DraftId(1), DraftId(2)),
        topic: None,
        kind: FindingKind::Dropped,
        from: None,
        to: None,
        summary: "Dropped: NATO enlargement".to_owned(),
        confidence: 0.9,
        reason: String::new(),
        weight: 1,
    };
    let told = quote_finding(&comparison, &dropped);
    assert_eq!(told, "Dropped: NATO enlargement (US draft, 20 Nov 2025, 2; Counter-proposal, no counterpart)");
}
