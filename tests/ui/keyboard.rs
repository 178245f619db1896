//! The window by keyboard: its commands, the panes, and a day's work.

use egui_kittest::kittest::NodeT as _;

use super::edition::{COUNTER, PLAN, two};
use super::*;

#[test]
fn the_palette_runs_commands_and_goes_to_clauses() {
    let (_folder, mut h) = two("palette");
    press(&mut h, Modifiers::COMMAND, Key::K);
    h.get_by_label("Find a command").type_text("editorial");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert!(h.state().view.editorial && h.state().view.sheet.is_none());
    press(&mut h, Modifiers::COMMAND, Key::K);
    h.get_by_label("Find a command").type_text("frozen assets");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert_eq!(h.state().view.selection.unwrap().clause.unwrap().n, 6);
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 3");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    let at = h.state().view.selection.unwrap();
    assert_eq!((at.draft, at.clause.unwrap().n), (1, 3));
}

#[test]
fn keys_can_be_changed_and_single_letters_switched_off() {
    let (_folder, mut h) = two("keys");
    press(&mut h, Modifiers::COMMAND, Key::Comma);
    h.get_by_label_contains("Keys of Editorial changes: E").scroll_to_me();
    h.run();
    h.get_by_label_contains("Keys of Editorial changes: E").click();
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::D);
    click(&mut h, "Close");
    press(&mut h, Modifiers::NONE, Key::E);
    assert!(!h.state().view.editorial);
    press(&mut h, Modifiers::COMMAND, Key::D);
    assert!(h.state().view.editorial);
    press(&mut h, Modifiers::COMMAND, Key::Comma);
    click(&mut h, "Single letters are keys");
    click(&mut h, "Close");
    press(&mut h, Modifiers::NONE, Key::S);
    assert!(!h.state().view.filter.substance);
}

#[test]
fn f6_goes_round_the_panes() {
    let (_folder, mut h) = two("panes");
    let mut seen = Vec::new();
    for _ in 0..5 {
        press(&mut h, Modifiers::NONE, Key::F6);
        let focused = h.root().children_recursive().find(|n| n.accesskit_node().is_focused());
        seen.push(focused.map(|n| n.accesskit_node().label().unwrap_or_default()).unwrap_or_default());
    }
    for wanted in ["Base: ", "Territory", "Draft US plan", "Clause 1, US plan", "Overview"] {
        assert!(seen.iter().any(|name| name.starts_with(wanted)), "{wanted} in {seen:?}");
    }
    assert_eq!(seen.iter().collect::<std::collections::BTreeSet<_>>().len(), 5, "{seen:?}");
}

/// The day of an aide, by keyboard alone: what is there of it so far.
#[test]
fn the_day_of_an_aide_by_keyboard_alone() {
    let folder = Folder::new("day");
    let drafts: Vec<_> = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER), ("Third.txt", THIRD)]
        .iter()
        .map(|(name, text)| folder.file(name, text))
        .collect();
    let (saved, page) = (folder.0.join("day.travaux"), folder.0.join("day.html"));
    let answers = vec![Answer::Paths(drafts), Answer::Paths(vec![page.clone()]), Answer::Paths(vec![saved.clone()])];
    let mut h = window(answers);
    h.run();
    // Three drafts are opened.
    press(&mut h, Modifiers::COMMAND, Key::O);
    assert_eq!(h.state().project.drafts.len(), 3);
    // Through the changes in substance, forward and back.
    press(&mut h, Modifiers::NONE, Key::S);
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut h, Modifiers::SHIFT, Key::J);
        seen.push(h.state().view.selection.unwrap().row);
    }
    assert!(seen.windows(2).all(|two| two[0] < two[1]), "{seen:?}");
    press(&mut h, Modifiers::SHIFT, Key::K);
    assert_eq!(h.state().view.selection.unwrap().row, seen[2]);
    press(&mut h, Modifiers::ALT, Key::ArrowDown);
    assert!(h.state().view.finding.is_some());
    // Why these were paired; the link of the assets' clause is made by hand.
    press(&mut h, Modifiers::NONE, Key::S);
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 7");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    // a keyboard sends the sign, and that Shift was held for it
    press(&mut h, Modifiers::SHIFT, Key::Questionmark);
    h.get_by_label("Why were these paired?");
    press(&mut h, Modifiers::NONE, Key::Escape);
    // Two clauses on the cap tell that they settle one matter.
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 3");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::SHIFT, Key::Questionmark);
    assert!(h.query_all_by_label_contains("the same matter").count() > 0);
    press(&mut h, Modifiers::NONE, Key::Escape);
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 7");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::NONE, Key::L);
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("US 6");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::NONE, Key::L);
    assert_eq!(h.state().project.decisions.len(), 1);
    // A note.
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Who pays?");
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::Enter);
    assert_eq!(h.state().project.notes.len(), 1);
    // Find, from match to match.
    press(&mut h, Modifiers::COMMAND, Key::F);
    h.get_by_role_and_label(Role::TextInput, "Find").type_text("personnel");
    h.run();
    press(&mut h, Modifiers::NONE, Key::F3);
    let first = h.state().view.selection.unwrap();
    press(&mut h, Modifiers::NONE, Key::F3);
    assert_ne!(h.state().view.selection.unwrap(), first);
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().view.find.is_none());
    // The substance board: to a finding, why, its clause, and back; then the terms by size of change.
    press(&mut h, Modifiers::COMMAND, Key::Num2);
    h.get_by_label_contains("Substance board, 3 drafts");
    press(&mut h, Modifiers::NONE, Key::Home);
    press(&mut h, Modifiers::ALT, Key::ArrowDown);
    press(&mut h, Modifiers::SHIFT, Key::Slash);
    h.get_by_label("Hide the reason");
    press(&mut h, Modifiers::NONE, Key::Enter);
    h.get_by_label_contains("Edition, 3 drafts");
    press(&mut h, Modifiers::NONE, Key::Backspace);
    press(&mut h, Modifiers::COMMAND, Key::F);
    h.get_by_label("Filter lines").type_text("personnel");
    h.run();
    h.get_by_label_contains("Cap on the armed forces of Ukraine, European");
    // The flow: along the marks, over to the next draft, and into the edition.
    press(&mut h, Modifiers::COMMAND, Key::Num3);
    press(&mut h, Modifiers::NONE, Key::Home);
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::ArrowRight);
    let lineage = h.state().view.selection.unwrap();
    press(&mut h, Modifiers::NONE, Key::Enter);
    h.get_by_label_contains("Edition, 3 drafts");
    assert_eq!(h.state().view.selection.unwrap(), lineage);
    // Another base, and back.
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 3");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::COMMAND, Key::B);
    assert_eq!(h.state().project.base_index(), 1);
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state().project.base_index(), 0);
    // Out: a page, looked at before, then the project; then everything is closed and opened again.
    press(&mut h, Modifiers::COMMAND, Key::E);
    h.get_by_label("The first lines of what it holds, as text");
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::COMMAND, Key::S);
    assert!(!h.state().is_unsaved());
    assert!(fs::read_to_string(&page).unwrap().contains("800,000"));
    press(&mut h, Modifiers::COMMAND, Key::N);
    assert!(h.state().project.drafts.is_empty());
    drop(h);
    let mut again = window(vec![Answer::Paths(vec![saved])]);
    again.run();
    press(&mut again, Modifiers::COMMAND, Key::O);
    again.run();
    let project = &again.state().project;
    assert_eq!((project.drafts.len(), project.decisions.len(), project.notes.len()), (3, 1, 1));
}
