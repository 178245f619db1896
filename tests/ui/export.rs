//! The sheet of the export: its choices, its look at the first lines, and printing by way of a page.

use super::edition::{COUNTER, PLAN, nameless, opened};
use super::*;

#[test]
fn an_export_holds_the_drafts_chosen_against_the_base_chosen_and_is_looked_at_before() {
    let folder = Folder::new("export-sheet");
    let path = folder.0.join("two.txt");
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER), ("Third.txt", THIRD)];
    let paths: Vec<_> = drafts.iter().map(|(name, text)| folder.file(name, text)).collect();
    let mut h = window(vec![Answer::Paths(paths), Answer::Paths(vec![path.clone()])]);
    h.run();
    click(&mut h, "Open drafts…");
    click(&mut h, "Export");
    assert_eq!(nameless(&h), Vec::<String>::new());
    click(&mut h, "Text");
    h.get_by_label("The first lines");
    click(&mut h, "With Third");
    h.get_by_label("Base of the export: US plan").click();
    h.run();
    click(&mut h, "European counter-proposal");
    h.get_by_label("Base of the export: European counter-proposal");
    let preview = h.state().view.preview.clone().unwrap().1;
    click(&mut h, "Export…");
    let written = fs::read_to_string(path).unwrap();
    assert!(written.starts_with(preview.lines().next().unwrap()), "{preview}");
    assert!(written.contains("800,000") && !written.contains("Third"), "{written}");
    assert_eq!(h.state().project.base_index(), 0, "the window's own base stays");
}

#[test]
fn printing_writes_a_page_and_says_what_to_do_with_it() {
    let folder = Folder::new("print");
    let path = folder.0.join("page.html");
    let paths = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let mut h = window(vec![Answer::Paths(paths), Answer::Paths(vec![path.clone()])]);
    h.run();
    click(&mut h, "Open drafts…");
    press(&mut h, Modifiers::COMMAND, Key::P);
    h.get_by_label_contains("Open it in a browser and print it there");
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert!(fs::read_to_string(&path).unwrap().contains("@media print"));
    h.get_by_label_contains("page.html. Open it in a browser and print it there");
}

#[test]
fn picture_of_the_export() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = Folder::new("export-picture");
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER)];
    let mut h = opened([1000.0, 640.0], ThemeChoice::Light, &folder, &drafts);
    press(&mut h, Modifiers::COMMAND, Key::E);
    picture(&mut h, "export", &mut results);
}
