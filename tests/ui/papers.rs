//! The window's side of documents: correcting the cut, provenance, tracked changes, tables.

use super::edition::{nameless, opened};
use super::*;

/// A draft that is read with doubts: 2 is glued to 1, 4 stands twice.
const GLUED: &str = "\
1. The border shall follow the river.
It is marked by a joint commission.

3. The armed forces of Ukraine shall not exceed 600,000 personnel. Point 2 was struck by the editors.

4. Elections shall be held within 100 days.

4. All prisoners shall be exchanged.

6. The United States shall guarantee the security of Ukraine.
";

const OTHER: &str = "\
1. The border shall follow the river.

2. The armed forces of Ukraine shall not exceed 800,000 personnel in peacetime.

3. Elections shall be held as soon as possible.

4. All prisoners shall be exchanged without delay.
";

fn glued(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let h = opened([1280.0, 860.0], ThemeChoice::Light, &folder, &[("Glued.txt", GLUED), ("Other.txt", OTHER)]);
    (folder, h)
}

fn clauses(h: &Harness<'_, App>) -> Vec<(String, u32, String)> {
    let number = |c: &travaux::draft::Clause| c.number.as_ref().map(ToString::to_string).unwrap_or_default();
    h.state().project.drafts[0].clauses.iter().map(|c| (number(c), c.level, c.text.clone())).collect()
}

#[test]
fn a_clause_is_split_joined_numbered_and_marked_by_keyboard_alone() {
    let (folder, mut h) = glued("correct");
    let read = clauses(&h);
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("G 3");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::NONE, Key::C);
    h.get_by_label("Correct the cut");
    assert_eq!(nameless(&h), Vec::<String>::new());
    assert!(h.get_by_label("Text of 3").is_focused(), "the caret stands in the clause");
    // The editors' remark becomes a clause of its own, and is marked as theirs.
    press(&mut h, Modifiers::COMMAND | Modifiers::CTRL, Key::End);
    for _ in 0.."Point 2 was struck by the editors.".len() {
        press(&mut h, Modifiers::NONE, Key::ArrowLeft);
    }
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::ALT, Key::N);
    let now = clauses(&h);
    assert_eq!(now.len(), read.len() + 1);
    assert_eq!(now[1].2, "The armed forces of Ukraine shall not exceed 600,000 personnel.");
    assert_eq!(now[2].2, "Point 2 was struck by the editors.");
    assert_eq!(h.state().project.drafts[0].clauses[2].kind, travaux::draft::Kind::EditorialNote);
    // Undo and redo work where the caret stands.
    press(&mut h, Modifiers::COMMAND, Key::Z);
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(clauses(&h), read);
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(clauses(&h), now);
    // What is to be looked at next begins within 4: it is split off, and its number was given twice.
    press(&mut h, Modifiers::NONE, Key::F8);
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert_eq!(clauses(&h)[4], ("4".to_owned(), 1, "All prisoners shall be exchanged.".to_owned()));
    h.get_by_label_contains("To look at: The number 4 stands here a second time.");
    press(&mut h, Modifiers::NONE, Key::Tab);
    press(&mut h, Modifiers::COMMAND, Key::A);
    h.get_by_label("Number").type_text("5");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert_eq!(clauses(&h)[4].0, "5");
    assert!(h.query_by_label_contains("stands here a second time").is_none(), "the doubt is gone");
    // It is set below the clause before it, and joined with it.
    press(&mut h, Modifiers::ALT, Key::ArrowRight);
    assert_eq!(clauses(&h)[4].1, 2);
    press(&mut h, Modifiers::NONE, Key::Backspace);
    assert!(clauses(&h)[3].2.ends_with("5 All prisoners shall be exchanged."), "{:?}", clauses(&h));
    press(&mut h, Modifiers::COMMAND, Key::Z);
    // Back: the edition compares the corrected draft, and the project keeps what was corrected.
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().view.correcting.is_none());
    h.get_by_label_contains("Clause 5, Glued");
    let saved = folder.0.join("glued.travaux");
    press(&mut h, Modifiers::COMMAND, Key::L);
    press(&mut h, Modifiers::NONE, Key::Escape);
    let corrected = clauses(&h);
    let text = travaux::project::write(&h.state().project);
    fs::write(&saved, text).unwrap();
    let mut again = window(vec![]);
    again.state_mut().open(vec![saved]);
    again.run();
    assert_eq!(clauses(&again), corrected);
    assert_eq!(again.state().project.corrections().len(), h.state().project.corrections().len());
}

#[test]
fn what_is_doubtful_is_gone_to_by_a_click_and_corrections_are_taken_back() {
    let (_folder, mut h) = glued("doubts");
    h.get_by_label_contains("Draft Glued").click();
    h.run();
    click(&mut h, "Correct the cut…");
    h.get_by_label_contains("To look at: “4.” begins a paragraph of 4").click();
    h.run();
    assert_eq!(h.state().view.correcting.as_ref().unwrap().clause.n, 3);
    click(&mut h, "Join with the next");
    assert_eq!(clauses(&h).len(), 3);
    h.get_by_label("Take back: 4 joined with the next").click();
    h.run();
    assert_eq!(clauses(&h).len(), 4);
    assert!(h.state().project.corrections().is_empty());
    h.get_by_label("None. The draft stands as it was read.");
    click(&mut h, "Back to the edition");
    h.get_by_label_contains("Clause 1, Glued");
}

/// A page with revisions, as word processors and wikis write them.
const TRACKED: &str = "<html><body><p>1. The border shall follow the river.</p>\
<p>2. The armed forces shall not exceed <del>600,000</del><ins>800,000</ins> personnel.</p>\
<p>3. Elections shall be held within 100 days.</p></body></html>";

#[test]
fn a_file_with_tracked_changes_is_read_as_the_user_says() {
    let folder = Folder::new("tracked");
    let file = folder.file("Tracked.html", TRACKED);
    let texts = |h: &Harness<'_, App>| h.state().project.drafts.iter().map(|d| d.clauses[1].text.clone()).collect::<Vec<_>>();
    let was = "The armed forces shall not exceed 600,000 personnel.";
    let is = "The armed forces shall not exceed 800,000 personnel.";
    for (downs, wanted) in [(0, vec![is]), (1, vec![was]), (2, vec![was, is])] {
        let mut h = window(vec![]);
        h.state_mut().open(vec![file.clone()]);
        h.run();
        h.get_by_label("This file holds tracked changes.");
        assert_eq!(nameless(&h), Vec::<String>::new());
        assert!(h.state().project.drafts.is_empty(), "nothing is guessed");
        for _ in 0..downs {
            press(&mut h, Modifiers::NONE, Key::ArrowDown);
        }
        press(&mut h, Modifiers::NONE, Key::Enter);
        assert_eq!(texts(&h), wanted, "{downs}");
    }
    // Left for later, it waits in the list.
    let mut h = window(vec![]);
    h.state_mut().open(vec![file]);
    h.run();
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().project.drafts.is_empty());
    click(&mut h, "Choose how…");
    h.get_by_label_contains("Tracked.html: As two drafts").click();
    h.run();
    click(&mut h, "Read so");
    assert_eq!(texts(&h), [was, is]);
    h.get_by_label_contains("Deleted 600,000; inserted 800,000");
}

/// A table of a negotiation: number, two texts, remarks.
const TABLE: &str = "<html><body><table>\
<tr><td>No.</td><td>European Union</td><td>Ukraine</td><td>Remarks</td></tr>\
<tr><td>1</td><td>The border shall follow the river.</td><td>The border shall follow the old canal.</td><td>open</td></tr>\
<tr><td>2</td><td>Elections shall be held within 100 days.</td><td>Elections shall be held within 180 days.</td><td>open</td></tr>\
<tr><td>3</td><td>All prisoners shall be exchanged at once.</td><td>All prisoners shall be exchanged at once.</td><td>agreed</td></tr>\
</table></body></html>";

#[test]
fn the_columns_of_a_table_become_drafts() {
    let folder = Folder::new("table");
    let mut h = window(vec![]);
    h.state_mut().open(vec![folder.file("Table.html", TABLE)]);
    h.run();
    h.get_by_label("This file is a table with 2 columns of text.");
    h.get_by_label("European Union");
    assert_eq!(nameless(&h), Vec::<String>::new());
    click(&mut h, "Read so");
    let names: Vec<_> = h.state().project.drafts.iter().map(|d| d.provenance.author.clone().unwrap_or_default()).collect();
    assert_eq!(names, ["European Union", "Ukraine"]);
    assert_eq!(h.state().project.drafts[1].clauses.len(), 3);
    h.get_by_label_contains("Deleted 100; inserted 180");
}

#[test]
fn each_tab_keeps_its_own_project_undo_and_unsaved_work() {
    let folder = Folder::new("tabs");
    let (saved, other) = (folder.0.join("first.travaux"), folder.0.join("second.travaux"));
    let mut h = window(vec![Answer::Paths(vec![saved.clone()]), Answer::Paths(vec![other.clone()])]);
    h.state_mut().open(vec![folder.file("Glued.txt", GLUED)]);
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::S);
    // A new tab is an empty window; its drafts are its own.
    press(&mut h, Modifiers::COMMAND, Key::T);
    assert!(h.state().project.drafts.is_empty());
    press(&mut h, Modifiers::COMMAND, Key::T);
    assert_eq!(h.state().tabs().len(), 2, "an empty tab is enough");
    h.state_mut().open(vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)]);
    h.run();
    assert_eq!(h.state().project.drafts.len(), 2);
    assert_eq!(nameless(&h), Vec::<String>::new());
    press(&mut h, Modifiers::COMMAND | Modifiers::CTRL, Key::Tab);
    assert_eq!(h.state().project.drafts.len(), 1);
    assert!(!h.state().is_unsaved());
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state().project.drafts.len(), 0, "undo is the tab's own");
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    press(&mut h, Modifiers::COMMAND | Modifiers::CTRL | Modifiers::SHIFT, Key::Tab);
    assert_eq!(h.state().project.drafts.len(), 2);
    // Opening a project that is open goes to its tab.
    h.state_mut().open(vec![saved]);
    h.run();
    assert_eq!((h.state().tabs().len(), h.state().project.drafts.len()), (2, 1));
    // Quitting asks in the tab that holds what is not saved.
    press(&mut h, Modifiers::COMMAND, Key::Q);
    h.get_by_label("Keep “Untitled comparison”?");
    assert_eq!(h.state().project.drafts.len(), 2);
    press(&mut h, Modifiers::NONE, Key::Escape);
    // Closing it asks, too; once saved, the other is in front.
    press(&mut h, Modifiers::COMMAND, Key::W);
    click(&mut h, "Save");
    h.run();
    assert!(other.exists());
    assert_eq!((h.state().tabs().len(), h.state().project.drafts.len()), (1, 1));
    press(&mut h, Modifiers::COMMAND, Key::W);
    assert!(h.state().project.drafts.is_empty() && !h.state().is_unsaved());
}

#[test]
fn pictures_of_papers() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = Folder::new("papers-pictures");
    for (theme, name) in [(ThemeChoice::Light, "correction-light"), (ThemeChoice::Dark, "correction-dark")] {
        let drafts = [("Glued.txt", GLUED), ("Other.txt", OTHER)];
        let mut h = opened([1280.0, 800.0], theme, &folder, &drafts);
        h.get_by_label_contains("Clause 3, Glued").click();
        h.run();
        press(&mut h, Modifiers::NONE, Key::C);
        press(&mut h, Modifiers::COMMAND | Modifiers::CTRL, Key::End);
        for _ in 0..34 {
            press(&mut h, Modifiers::NONE, Key::ArrowLeft);
        }
        press(&mut h, Modifiers::NONE, Key::Enter);
        press(&mut h, Modifiers::ALT, Key::N);
        press(&mut h, Modifiers::NONE, Key::F8);
        picture(&mut h, name, &mut results);
    }
    let mut h = sized([1000.0, 640.0], ThemeChoice::Light, vec![]);
    h.state_mut().open(vec![folder.file("Tracked.html", TRACKED), folder.file("Table.html", TABLE)]);
    h.run();
    picture(&mut h, "ways", &mut results);
}
