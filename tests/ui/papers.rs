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
}
