//! Projects: round trips, files that are refused, notes that find their clause again, and a saver
//! that is killed.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use travaux::align::Verdict;
use travaux::draft::{ClauseId, Draft, DraftId, Kind, Provenance, Status};
use travaux::files;
use travaux::project::{Cut, Note, NoteId, Project, ProjectError, parse, write};

use crate::support::{Dice, draft, edited, lines};

fn id(draft: u32, n: u32) -> ClauseId {
    ClauseId { draft: DraftId(draft), n }
}

/// A project with drafts, decisions, notes and unknown keys, all by the dice.
fn made_up(seed: u64) -> Project {
    let mut dice = Dice::new(seed);
    let count = 1 + dice.roll(20);
    let mut first = draft(&mut dice, count);
    if let Some(clause) = first.clauses.first_mut() {
        clause.also = vec![8, 9];
    }
    let mut project = Project::titled(&format!("Проєкт {seed}"));
    for _ in 0..=dice.roll(3) {
        let next = edited(&mut dice, &first);
        project.add_draft(next);
    }
    let gone = project.add_draft(first);
    if dice.roll(2) == 0 {
        project.remove_draft(gone);
    }
    for _ in 0..dice.roll(5) {
        let of = Arc::clone(dice.pick(&project.drafts));
        if let (Some(clause), Some(other)) = (of.clauses.first(), project.drafts.first().and_then(|d| d.clauses.last())) {
            let (from, to) = (clause.id, other.id);
            project.decide(from, to, if dice.roll(2) == 0 { Verdict::Linked } else { Verdict::Cut });
            project.add_note(from, "Does this count?\n\t“Yes” – \u{1f54a}");
        }
    }
    for _ in 0..dice.roll(6) {
        let of = Arc::clone(dice.pick(&project.drafts));
        if of.clauses.is_empty() {
            continue;
        }
        let clause = dice.pick(&of.clauses);
        let how = match dice.roll(5) {
            0 => Cut::Split { at: clause.text.chars().count() as u32 / 2 },
            1 => Cut::Join,
            2 => Cut::Level(2),
            3 => Cut::Number(Some("77".to_owned())),
            _ => Cut::Kind(Kind::EditorialNote),
        };
        project.correct(clause.id, how);
    }
    project.delete_note(NoteId(1));
    project.view.base = project.drafts.last().map(|d| d.id);
    project.view.chain = dice.roll(2) == 0;
    for of in &project.drafts {
        if dice.roll(3) == 0 {
            project.view.hidden.insert(of.id);
        }
        if dice.roll(3) == 0 {
            project.view.widths.insert(of.id, 200 + 17 * (of.id.0 as u16));
        }
    }
    project
}

#[test]
fn invariant_10_read_of_write_is_the_same_project() {
    for seed in 0..60 {
        let project = made_up(seed);
        let text = write(&project);
        let back = parse(&text).unwrap();
        assert_eq!(back, project, "seed {seed}");
        assert_eq!(write(&back), text, "seed {seed}");
    }
}

const FOREIGN: &str = r#"{"schema": "travaux/project/1", "later": {"b": 1, "a": [0.1, 1e300, 5.000000000000001]},
 "title": "T", "next_draft": 7, "next_note": 9,
 "drafts": [{"id": "d3", "title": "A", "path": "a.docx", "format": "docx", "sha256": "00", "language": null, "later": 1,
   "provenance": {"author": "X", "status": "leaked", "later": [null]},
   "clauses": [{"id": "d3.1", "number": "1", "kind": "clause", "level": 1, "parent": null, "heading": null, "text": "One.",
     "brackets": [], "source": {"line": 1, "page": null}, "later": "clause"}],
   "coverage": {"read": ["body"], "skipped": []}, "warnings": []}],
 "links": [{"from": "d3.1", "to": "d2.1", "verdict": "cut", "later": "link"}],
 "notes": [{"id": 4, "clause": "d3.1", "number": "1", "words": "One.", "text": "Note", "author": null, "later": "note"},
   {"id": 5, "clause": "d9.1", "words": "gone", "text": "Kept"}],
 "view": {"base": "d3", "chain": true, "later": "view"},
 "open_items": [{"id": 1}], "positions": [{"party": "UA"}]}"#;

#[test]
fn invariant_10_unknown_keys_survive_at_every_level() {
    let project = parse(FOREIGN).unwrap();
    let again: serde_json::Value = serde_json::from_str(&write(&project)).unwrap();
    let before: serde_json::Value = serde_json::from_str(FOREIGN).unwrap();
    for place in [
        "/later",
        "/drafts/0/later",
        "/drafts/0/provenance/later",
        "/drafts/0/clauses/0/later",
        "/links/0/later",
        "/notes/0/later",
        "/view/later",
        "/open_items",
        "/positions",
    ] {
        assert!(before.pointer(place).is_some() && again.pointer(place) == before.pointer(place), "{place}");
    }
    assert_eq!(again["later"].to_string(), before["later"].to_string(), "in their order too");
}

#[test]
fn a_note_on_a_clause_that_is_not_there_says_so() {
    let project = parse(FOREIGN).unwrap();
    assert_eq!(project.unplaced_notes().map(|n| n.id).collect::<Vec<_>>(), [NoteId(5)]);
    assert_eq!(project.notes_on(id(3, 1)).count(), 1);
}

#[test]
fn ids_are_never_used_twice() {
    let mut project = parse(FOREIGN).unwrap();
    assert_eq!(project.add_draft(Draft::default()), DraftId(8));
    project.remove_draft(DraftId(8));
    assert_eq!(project.add_draft(Draft::default()), DraftId(9));
    let note = project.add_note(id(3, 1), "x");
    assert_eq!(note, Some(NoteId(10)));
    assert_eq!(project.delete_note(NoteId(10)).map(|n| n.text), Some("x".to_owned()));
    assert_eq!(project.add_note(id(3, 1), "y"), Some(NoteId(11)));
}

#[test]
fn corrections_of_the_cut_are_kept_beside_the_draft_as_read_and_taken_back() {
    let (mut project, wanted) = (Project::default(), "1. The army shall number 600,000. Point 2 is removed.\n3. Elections.");
    let read = travaux::read::read(wanted.as_bytes(), "a.txt", &travaux::job::Job::new()).unwrap();
    let d = project.add_draft(read.clone());
    let texts = |p: &Project| p.draft(d).unwrap().clauses.iter().map(|c| c.text.clone()).collect::<Vec<_>>();
    let before = texts(&project);
    let note = project.add_note(id(1, 2), "on elections").unwrap();
    assert!(project.correct(id(1, 1), Cut::Split { at: 31 }));
    assert!(project.correct(id(1, 2), Cut::Kind(Kind::EditorialNote)));
    assert!(!project.correct(id(1, 9), Cut::Join));
    assert_eq!(texts(&project), ["The army shall number 600,000.", "Point 2 is removed.", "Elections."]);
    assert_eq!(project.note(note).unwrap().anchor.clause, id(1, 3));
    assert_eq!(project.draft_as_read(d).unwrap().clauses.len(), 2);
    assert_eq!(parse(&write(&project)).unwrap(), project);
    // a newer reading of the source is corrected again
    let mut newer = read;
    newer.title = "newer".to_owned();
    project.replace_draft(d, newer);
    assert_eq!(texts(&project).len(), 3);
    assert!(project.corrections().iter().all(|c| !c.unplaced));
    // without the split there is no clause left to be an editor's note
    project.take_back(0);
    assert_eq!(texts(&project), before);
    assert!(project.corrections().iter().all(|c| c.unplaced));
    assert_eq!(project.note(note).unwrap().anchor.clause, id(1, 2));
    project.take_back(0);
    assert!(project.corrections().is_empty() && parse(&write(&project)).unwrap() == project);
}

#[test]
fn a_newer_file_is_refused_whatever_its_shape() {
    let newer = parse(r#"{"drafts": 5, "schema": "travaux/project/2"}"#).unwrap_err();
    assert_eq!(newer.to_string(), "made by a newer Travaux (project/2)");
    assert_eq!(newer.remedy(), "update to open it; the file was not touched");
}

#[test]
fn what_is_no_project_and_what_is_damaged_are_told_apart() {
    for other in ["", "PK\u{3}\u{4}", "Article 1", "[]", r#"{"schema": "travaux/draft/1", "clauses": []}"#, r#"{"a": 1}"#] {
        assert_eq!(parse(other), Err(ProjectError::NotAProject), "{other:?}");
    }
    let whole = write(&made_up(3));
    for cut in (1..whole.len() - 2).step_by(97) {
        let torn = String::from_utf8_lossy(&whole.as_bytes()[..cut]);
        assert!(matches!(parse(&torn), Err(ProjectError::Damaged(_))), "cut at {cut}");
    }
    for (from, to) in [("\"d3\"", "\"x3\""), ("\"id\": 5", "\"id\": 4"), ("\"cut\"", "\"torn\""), ("\"level\": 1", "\"level\": -1")]
    {
        let broken = FOREIGN.replacen(from, to, 1);
        assert!(matches!(parse(&broken), Err(ProjectError::Damaged(_))), "{from}");
    }
}

#[test]
fn invariant_08_notes_and_decisions_follow_their_words_into_a_newer_reading() {
    let old = "1 | The parties shall observe a ceasefire along the line of contact.
        2 | The armed forces of Ukraine shall number no more than 600,000 personnel.
        3 | Elections shall be held within 100 days.";
    let new = "1 | Preliminary words that nobody knew.
        2 | The parties shall observe a ceasefire along the line of contact.
        5 | In peacetime the armed forces of Ukraine shall number no more than 800,000 personnel.";
    let mut project = Project::default();
    let (a, b) = (project.add_draft(lines(old)), project.add_draft(lines(old)));
    let notes = [1, 2, 3].map(|n| project.add_note(ClauseId { draft: b, n }, &format!("on {n}")).unwrap());
    for n in [1, 2, 3] {
        project.decide(ClauseId { draft: a, n }, ClauseId { draft: b, n }, Verdict::Cut);
    }

    assert_eq!(project.replace_draft(b, lines(new)), [notes[2]]);
    assert_eq!(project.draft(b).map(|d| d.clauses.len()), Some(3));
    let on = |project: &Project, n| project.notes_on(ClauseId { draft: b, n }).map(|n| n.id).collect::<Vec<_>>();
    assert_eq!([1, 2, 3].map(|n| on(&project, n)), [vec![], vec![notes[0]], vec![notes[1]]]);
    assert_eq!(project.note(notes[1]).and_then(|n| n.anchor.number.as_deref()), Some("5"));
    assert_eq!(project.unplaced_notes().map(|n| n.text.as_str()).collect::<Vec<_>>(), ["on 3"]);
    let decided: Vec<_> = project.decisions.iter().map(|d| (d.from.n, d.to.n)).collect();
    assert_eq!(decided, [(1, 2), (2, 3)]);

    // The words that were lost come back with the old file, and so does the note.
    assert_eq!(project.replace_draft(b, lines(old)), []);
    assert_eq!([1, 2, 3].map(|n| on(&project, n)), notes.map(|n| vec![n]));
    assert_eq!(project.replace_draft(DraftId(99), lines(new)), []);
}

#[test]
fn notes_and_drafts_are_edited_in_place() {
    let mut project = made_up(1);
    let first = project.drafts[0].id;
    let shared = project.clone();
    let provenance = Provenance { author: Some("E3".to_owned()), status: Status::Reported, ..Provenance::default() };
    assert!(project.set_provenance(first, &provenance.clone()) && project.rename_draft(first, "Counter-proposal"));
    assert_eq!(project.draft(first).map(|d| (&d.provenance, d.title.as_str())), Some((&provenance, "Counter-proposal")));
    assert_ne!(shared.draft(first).map(|d| d.title.as_str()), Some("Counter-proposal"), "who shares the draft keeps the old one");

    assert!(project.move_draft(first, 99));
    assert_eq!(project.drafts.last().map(|d| d.id), Some(first));
    let note = project.add_note(id(first.0, 1), "one").unwrap();
    assert!(project.edit_note(note, "two") && !project.edit_note(NoteId(999), "x"));
    assert_eq!(project.note(note).map(|n: &Note| n.text.as_str()), Some("two"));
    assert!(!project.place_note(note, id(first.0, 9999)) && !project.move_draft(DraftId(99), 0));
}

/// A folder of its own for one test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("travaux-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// The two projects that the saver saves in turn, of different lengths.
fn two_projects() -> [Project; 2] {
    let mut dice = Dice::new(50);
    [150, 400].map(|count| {
        let mut project = Project::titled(&format!("{count} clauses"));
        project.add_draft(draft(&mut dice, count));
        project
    })
}

const SAVER: &str = "TRAVAUX_TEST_SAVER";

/// Not a test of its own: what [`invariant_10_a_killed_save_leaves_the_old_or_the_new_file_whole`] starts and
/// kills. Does nothing without being told where to save.
#[test]
fn saver_loop() {
    let Some(path) = std::env::var_os(SAVER).map(PathBuf::from) else { return };
    let projects = two_projects();
    // Bounded, should the one who kills be killed.
    for turn in 0..20_000 {
        files::save_project(&path, &projects[turn % 2]).unwrap();
        if turn == 0 {
            println!("\nsaving");
        }
    }
}

/// A process that does not outlive the test.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "only a process can be killed while it saves")]
fn start_saver(path: &Path) -> Killed {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "project::saver_loop", "--nocapture"]).env(SAVER, path).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let running = Killed(child);
    assert!(lines.map_while(Result::ok).any(|line| line == "saving"), "the saver did not begin");
    running
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what stands on the disk is the question")]
fn invariant_10_a_killed_save_leaves_the_old_or_the_new_file_whole() {
    let folder = folder("killed");
    let path = folder.join("plan.travaux");
    let projects = two_projects();
    let whole = projects.each_ref().map(write);
    let mut dice = Dice::new(2025);
    let mut found = [0, 0];
    let mut leftovers = 0;
    for round in 0..50 {
        let saver = start_saver(&path);
        // How long it may live is counted in saves and looks at the file, which must be whole at each.
        let look = || {
            let seen = std::fs::read_to_string(&path).unwrap();
            assert!(whole.contains(&seen), "round {round}: a torn file while it is saved");
            seen.len()
        };
        for _ in 0..dice.roll(5) {
            let before = look();
            while look() == before {}
        }
        (0..dice.roll(60)).for_each(|_| {
            look();
        });
        drop(saver);
        let opened = files::open_project(&path).unwrap();
        let which = projects.iter().position(|p| *p == opened).expect("one of the two");
        found[which] += 1;
        leftovers += std::fs::read_dir(&folder).unwrap().count() - 1;
    }
    println!("old or new after 50 kills: {found:?}; temporary files met: {leftovers}");
    files::save_project(&path, &projects[0]).unwrap();
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["plan.travaux"], "the next save takes the leftovers away");
    std::fs::remove_dir_all(&folder).unwrap();
}
