//! The window, driven by its accessible labels: with jobs on the spot and prepared dialogs.
//!
//! Pictures are compared where a graphics adapter exists; elsewhere their test prints one line and
//! passes. `UPDATE_SNAPSHOTS=true` writes them anew.

#![cfg(feature = "gui")]
#![expect(clippy::disallowed_methods, reason = "writes the drafts that it opens, and looks at what was saved")]
#![expect(clippy::print_stdout, reason = "a picture that was not compared is told")]
#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::fs;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Theme};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use travaux::app::{Answer, App, Jobs, PreparedDialogs, Settings, ThemeChoice};

const FIRST: &str = "\
1. The border shall follow the river.

2. The armed forces of Ukraine shall not exceed 600,000 personnel.

3. The Parties shall withdraw their forces from Donetsk within 30 days.

4. Elections shall be held within 100 days.
";

const SECOND: &str = "\
1. The border shall follow the river.

2. The armed forces of Ukraine shall not exceed 800,000 personnel in peacetime.

3. Elections shall be held as soon as possible.
";

const THIRD: &str = "\
1. The border shall follow the river and the line of the old canal.

2. The armed forces of Ukraine shall not exceed [800,000] personnel in peacetime.

3. The Parties shall withdraw their forces from Donetsk within 60 days.

4. The United States shall guarantee the security of Ukraine.
";

/// A folder of its own for one test, removed when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("travaux-ui-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn window(answers: Vec<Answer>) -> Harness<'static, App> {
    sized([1400.0, 900.0], ThemeChoice::Light, answers)
}

fn sized(size: [f32; 2], theme: ThemeChoice, answers: Vec<Answer>) -> Harness<'static, App> {
    Harness::builder().with_size(size).with_theme(Theme::Light).with_max_steps(20).build_eframe(move |cc| {
        let mut settings = Settings::default();
        settings.theme = theme;
        App::for_test(&cc.egui_ctx, Jobs::inline(), Box::new(PreparedDialogs::new(answers)), settings)
    })
}

fn press(h: &mut Harness<'_, App>, modifiers: Modifiers, key: Key) {
    h.key_press_modifiers(modifiers, key);
    h.run();
}

fn click(h: &mut Harness<'_, App>, label: &str) {
    h.get_by_label(label).click();
    h.run();
}

#[test]
fn two_drafts_are_opened_filtered_noted_saved_and_found_again() {
    let folder = Folder::new("main");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let saved = folder.0.join("plan.travaux");
    let mut h = window(vec![Answer::Paths(drafts), Answer::Paths(vec![saved.clone()])]);
    h.run();
    click(&mut h, "Open drafts…");
    assert_eq!(h.state().project.drafts.len(), 2);
    h.get_by_label_contains("Clause 1, Second draft, unchanged");
    h.get_by_label_contains("No counterpart, clause 3 of the base dropped, Second draft");

    h.get_by_label_contains("Force limits, ").click_modifiers(Modifiers::ALT);
    h.run();
    assert!(h.query_by_label_contains("Clause 4, First draft").is_none(), "elections are hidden");
    h.get_by_label_contains("Clause 2, Second draft, reworded");

    press(&mut h, Modifiers::NONE, Key::J);
    let at = h.state().view.selection.unwrap();
    assert_eq!(h.state().project.drafts[at.draft].title, "Second draft");
    assert_eq!(at.clause.unwrap().n, 2);

    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Who counts the National Guard?");
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::Enter);
    h.get_by_label_contains("Note on 2, Second draft: Who counts the National Guard?");
    assert!(h.state().is_unsaved());
    press(&mut h, Modifiers::COMMAND, Key::S);
    assert!(!h.state().is_unsaved());
    assert_eq!(h.state().path.as_deref(), Some(saved.as_path()));

    let mut again = window(vec![]);
    again.state_mut().open(vec![saved]);
    again.run();
    again.run();
    press(&mut again, Modifiers::NONE, Key::J);
    let notes = &again.state().project.notes;
    assert_eq!(notes.len(), 1);
    assert_eq!((notes[0].text.as_str(), notes[0].anchor.clause.n), ("Who counts the National Guard?", 2));
    if again.query_by_label_contains("Note on 2, Second draft").is_none() {
        click(&mut again, "View");
        click(&mut again, "Notes margin");
    }
    again.get_by_label_contains("Note on 2, Second draft: Who counts the National Guard?");
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_others_open_and_names_the_remedy() {
    let folder = Folder::new("fault");
    let missing = folder.0.join("gone.docx");
    let paths = vec![folder.file("First draft.txt", FIRST), missing, folder.file("Second draft.txt", SECOND)];
    let mut h = window(vec![Answer::Paths(paths)]);
    h.run();
    click(&mut h, "Open drafts…");
    assert_eq!(h.state().project.drafts.len(), 2);
    h.get_by_label_contains("Clause 2, Second draft, reworded");
    h.get_by_label_contains("gone.docx: Could not be read: there is no such file. Check the name and the folder");
    click(&mut h, "Skip gone.docx");
    assert!(h.query_by_label_contains("gone.docx").is_none());
    assert_eq!(h.state().project.drafts.len(), 2);
}

#[test]
fn closing_with_unsaved_changes_asks_and_keeps_what_was_being_written() {
    let folder = Folder::new("close");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let saved = folder.0.join("kept.travaux");
    let mut h = window(vec![Answer::Paths(drafts), Answer::Paths(vec![saved.clone()])]);
    h.run();
    click(&mut h, "Open drafts…");
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Half a thou");
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::Q);
    h.get_by_label("Discard…");
    click(&mut h, "Cancel");
    assert!(h.query_by_label("Discard…").is_none());
    assert!(h.state().is_unsaved());
    press(&mut h, Modifiers::COMMAND, Key::Q);
    click(&mut h, "Save");
    assert!(!h.state().is_unsaved());
    assert!(fs::read_to_string(&saved).unwrap().contains("Half a thou"));
}

#[test]
fn without_a_file_dialog_a_path_can_be_typed() {
    let folder = Folder::new("path");
    let path = folder.file("First draft.txt", FIRST);
    let mut h = window(vec![Answer::NoService]);
    h.run();
    click(&mut h, "Open drafts…");
    h.get_by_label("No file dialog on this system: type or paste a path");
    h.get_by_label("Path").type_text(path.to_str().unwrap());
    h.run();
    click(&mut h, "Open this path");
    assert_eq!(h.state().project.drafts.len(), 1);
    h.get_by_label("Add a second draft to compare.");
}

#[test]
fn links_base_and_undo() {
    let folder = Folder::new("links");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let mut h = window(vec![Answer::Paths(drafts)]);
    h.run();
    click(&mut h, "Open drafts…");
    // Clause 3 of the first has no counterpart; it is linked to clause 3 of the second by hand.
    h.get_by_label_contains("Clause 3, First draft").click();
    h.run();
    press(&mut h, Modifiers::NONE, Key::L);
    h.get_by_label_contains("Clause 3, Second draft").click();
    h.run();
    press(&mut h, Modifiers::NONE, Key::L);
    assert_eq!(h.state().project.decisions.len(), 1);
    h.get_by_label_contains("linked by you");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert!(h.state().project.decisions.is_empty());
    assert!(h.query_by_label_contains("linked by you").is_none());
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    h.get_by_label_contains("linked by you");

    h.get_by_label_contains("Clause 1, Second draft").click();
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::B);
    h.get_by_label_contains("Draft Second draft, Base");
    h.get_by_label_contains("Clause 1, First draft, unchanged");
}

#[test]
fn a_note_left_with_escape_is_kept_and_a_deleted_one_comes_back() {
    let folder = Folder::new("notes");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let mut h = window(vec![Answer::Paths(drafts)]);
    h.run();
    click(&mut h, "Open drafts…");
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Begun and left");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.query_by_label("Note text").is_none());
    assert!(h.state().is_unsaved());
    press(&mut h, Modifiers::NONE, Key::N);
    assert_eq!(h.get_by_label("Note text").value().as_deref(), Some("Begun and left"));
    click(&mut h, "Keep note");
    click(&mut h, "Delete note");
    assert!(h.state().project.notes.is_empty());
    click(&mut h, "Undo this");
    assert_eq!(h.state().project.notes[0].text, "Begun and left");
}

#[test]
fn provenance_is_edited_and_undone() {
    let folder = Folder::new("provenance");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let mut h = window(vec![Answer::Paths(drafts)]);
    h.run();
    click(&mut h, "Open drafts…");
    h.get_by_label_contains("Clause 1, Second draft").click();
    h.run();
    click(&mut h, "Compare");
    click(&mut h, "Provenance…");
    h.get_by_role_and_label(Role::TextInput, "Author").focus();
    h.run();
    h.get_by_role_and_label(Role::TextInput, "Author").type_text("The delegation");
    h.run();
    click(&mut h, "Keep provenance");
    assert_eq!(h.state().project.drafts[1].provenance.author.as_deref(), Some("The delegation"));
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state().project.drafts[1].provenance.author, None);
}

#[test]
fn damaged_settings_are_set_aside_and_told() {
    let folder = Folder::new("settings");
    let place = folder.file("settings.json", "{ half of");
    let (settings, told) = Settings::load_from(&place);
    assert_eq!(settings.theme, ThemeChoice::System);
    assert!(told.unwrap().contains("settings.json.damaged"));
    settings.keep();
    assert_eq!(Settings::load_from(&place).1, None);
    assert_eq!(fs::read_to_string(folder.0.join("settings.json.damaged")).unwrap(), "{ half of");
}

#[test]
fn an_export_is_written_and_takes_notes_along_only_when_asked() {
    let folder = Folder::new("export");
    let drafts = vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)];
    let (plain, noted) = (folder.0.join("plain.md"), folder.0.join("noted.md"));
    let answers = vec![Answer::Paths(drafts), Answer::Paths(vec![plain.clone()]), Answer::Paths(vec![noted.clone()])];
    let mut h = window(answers);
    h.run();
    click(&mut h, "Open drafts…");
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Ask the capital");
    h.run();
    click(&mut h, "Keep note");
    click(&mut h, "Export");
    click(&mut h, "Markdown");
    click(&mut h, "Export…");
    click(&mut h, "Export");
    click(&mut h, "With my notes");
    click(&mut h, "Export…");
    let (plain, noted) = (fs::read_to_string(plain).unwrap(), fs::read_to_string(noted).unwrap());
    assert!(plain.contains("800,000") && !plain.contains("Ask the capital"));
    assert!(noted.contains("Ask the capital"));
}

#[path = "ui/board.rs"]
mod board;
#[path = "ui/edition.rs"]
mod edition;
#[path = "ui/export.rs"]
mod export;
#[path = "ui/flow.rs"]
mod flow;
#[path = "ui/help.rs"]
mod help;
#[path = "ui/keyboard.rs"]
mod keyboard;
#[path = "ui/languages.rs"]
mod languages;
#[path = "ui/papers.rs"]
mod papers;
#[path = "ui/sizes.rs"]
mod sizes;
#[path = "ui/topics.rs"]
mod topics;

/// Whether pictures can be made here; says so where they cannot.
fn can_draw() -> bool {
    let drawn = std::panic::catch_unwind(|| Harness::new_ui(|ui| drop(ui.label("x"))).render().is_ok());
    let can = drawn.unwrap_or(false);
    if !can {
        println!("no graphics adapter: pictures were not compared");
    }
    can
}

fn picture(h: &mut Harness<'_, App>, name: &str, results: &mut SnapshotResults) {
    h.run();
    // Graphics drivers round differently in single pixels at the edges of letters.
    h.snapshot_options(name, &SnapshotOptions::default().max_failed_pixels(200));
    results.extend_harness(h);
}

#[test]
fn pictures() {
    if !can_draw() {
        return;
    }
    let size = [1000.0, 640.0];
    let mut results = SnapshotResults::new();
    let folder = Folder::new("pictures");
    let (first, second) = (folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND));
    let three = vec![first.clone(), second.clone(), folder.file("Third draft.txt", THIRD)];
    let mut h = sized(size, ThemeChoice::Light, vec![]);
    picture(&mut h, "start", &mut results);

    for (theme, name) in [(ThemeChoice::Light, "edition-light"), (ThemeChoice::Dark, "edition-dark")] {
        let mut h = sized(size, theme, vec![]);
        h.state_mut().open(three.clone());
        h.run();
        for _ in 0..2 {
            press(&mut h, Modifiers::ALT, Key::ArrowDown);
        }
        picture(&mut h, name, &mut results);
    }

    let drafts = vec![first, folder.0.join("gone.docx"), second];
    let mut h = sized(size, ThemeChoice::Light, vec![Answer::Paths(drafts)]);
    h.run();
    click(&mut h, "Open drafts…");
    picture(&mut h, "fault", &mut results);
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Ask the capital tonight.");
    picture(&mut h, "note", &mut results);
}
