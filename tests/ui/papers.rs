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
    for size in [[720.0, 480.0], [1280.0, 860.0]] {
        h.set_size(size.into());
        h.run();
        assert_eq!(nameless(&h), Vec::<String>::new(), "{size:?}");
        assert!(h.get_by_label("Join with the next").rect().right() < size[0], "nothing is cut off at {size:?}");
    }
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
fn the_drafts_stand_along_time_and_are_ordered_by_date() {
    let folder = Folder::new("time");
    let mut h = opened([1280.0, 860.0], ThemeChoice::Light, &folder, &[("Late.txt", GLUED), ("Early.txt", OTHER)]);
    for (i, date) in ["2025-11-23", "2025-11-20"].into_iter().enumerate() {
        let mut project = (*h.state().project).clone();
        let id = project.drafts[i].id;
        let known = travaux::draft::Provenance { date: Some(date.to_owned()), ..Default::default() };
        project.set_provenance(id, &known);
        h.state_mut().project = std::sync::Arc::new(project);
    }
    click(&mut h, "Compare");
    click(&mut h, "The drafts in order…");
    h.get_by_label_contains("Along time: Early, 20 November 2025; Late, 23 November 2025");
    assert_eq!(nameless(&h), Vec::<String>::new());
    click(&mut h, "Order by date");
    let titles = |h: &Harness<'_, App>| h.state().project.drafts.iter().map(|d| d.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&h), ["Early", "Late"]);
    click(&mut h, "Move Late up");
    assert_eq!(titles(&h), ["Late", "Early"]);
    click(&mut h, "Provenance of Late");
    h.get_by_role_and_label(Role::TextInput, "Author");
    h.get_by_label("Format");
    assert_eq!(nameless(&h), Vec::<String>::new());
}

#[test]
fn what_is_looked_for_is_found_in_notes_too() {
    let (_folder, mut h) = glued("find-notes");
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Note text").type_text("Ask the capital about gendarmes");
    h.run();
    click(&mut h, "Keep note");
    press(&mut h, Modifiers::COMMAND, Key::F);
    h.get_by_role_and_label(Role::TextInput, "Find").type_text("gendarmes");
    h.run();
    h.get_by_label("1 match");
    click(&mut h, "Look in notes too");
    h.get_by_label("Not found");
}

#[test]
fn about_says_what_is_confined_and_that_nothing_leaves() {
    let mut h = window(vec![]);
    h.run();
    click(&mut h, "Help");
    click(&mut h, "About Travaux");
    h.get_by_label_contains("nothing leaves this computer.");
    h.get_by_label_contains("Files are read in");
    h.get_by_label_contains(&format!("Version {}", env!("CARGO_PKG_VERSION")));
    assert_eq!(nameless(&h), Vec::<String>::new());
}

/// Pasted text becomes a draft, on the start view and in the edition.
#[test]
fn text_is_pasted_as_a_draft() {
    let mut h = window(vec![]);
    h.run();
    for (text, title, drafts) in [(FIRST, "One", 1), (SECOND, "Two", 2)] {
        h.event(egui::Event::Paste(text.to_owned()));
        h.run();
        assert_eq!(nameless(&h), Vec::<String>::new());
        let field = h.get_by_role_and_label(Role::TextInput, "Title");
        field.focus();
        h.run();
        press(&mut h, Modifiers::COMMAND, Key::A);
        h.get_by_role_and_label(Role::TextInput, "Title").type_text(title);
        h.run();
        click(&mut h, "Add this draft");
        assert_eq!(h.state().project.drafts.len(), drafts);
    }
    h.get_by_label_contains("Clause 2, Two, reworded");
}

/// What the guide shows is made by these tests, and what it calls by name is called so in the window.
#[test]
fn the_guide_shows_what_there_is() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = fs::read_to_string(root.join("docs/guide.md")).unwrap();
    let pictures: Vec<&str> = guide.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(pictures.len() > 8);
    for picture in pictures {
        assert!(root.join("docs").join(picture).exists(), "{picture} is not there");
    }
    let said: String = fs::read_dir(root.join("assets/languages/en"))
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    for name in guide.split("**").skip(1).step_by(2).filter(|name| *name != "F1") {
        assert!(said.lines().any(|line| line.ends_with(&format!("= {name}"))), "nothing is called {name}");
    }
}

/// Two plans in this project's own words: the same articles, with a ceiling and dates that differ.
pub const ARABIC: &str = "\
1. تلتزم الأطراف بوقف إطلاق النار ابتداءً من ٢٨ نوفمبر ٢٠٢٥.

2. لا يتجاوز عدد القوات المسلحة ٦٠٠٬٠٠٠ فرد.

3. يجري تبادل جميع الأسرى خلال 30 يوماً من التوقيع على هذه الوثيقة (Annex A).
";

pub const UKRAINIAN: &str = "\
1. Сторони припиняють вогонь з 28 листопада 2025 року.

2. Чисельність збройних сил не перевищує 800 000 осіб у мирний час.

3. Обмін усіх полонених відбувається протягом 45 днів після підписання цього документа (додаток А).
";

/// A project of the two, their clauses linked by hand, since no word of one stands in the other.
fn linked() -> String {
    let mut project = travaux::project::Project::titled("Ceasefire, Arabic and Ukrainian");
    for (name, text) in [("Arabic.txt", ARABIC), ("Ukrainian.txt", UKRAINIAN)] {
        let draft = travaux::read::read(text.as_bytes(), name, &travaux::job::Job::new()).unwrap();
        project.add_draft(draft);
    }
    for n in 1..=3 {
        let at = |draft| travaux::draft::ClauseId { draft: travaux::draft::DraftId(draft), n };
        project.decide(at(1), at(2), travaux::align::Verdict::Linked);
    }
    travaux::project::write(&project)
}

/// The window takes letters that its own faces lack from the system's fonts; a test lends it one.
pub fn lend_arabic(ctx: &egui::Context) -> bool {
    let Ok(bytes) = fs::read("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") else { return false };
    let families = ["serif", "serif-semibold", "sans-semibold"].map(|name| egui::FontFamily::Name(name.into()));
    let last = |family| egui::epaint::text::InsertFontFamily { family, priority: egui::epaint::text::FontPriority::Lowest };
    let families = families.into_iter().chain([egui::FontFamily::Proportional]).map(last).collect();
    ctx.add_font(egui::epaint::text::FontInsert::new("DejaVu Sans", egui::FontData::from_owned(bytes), families));
    true
}

/// Three dated drafts, with the sheet of their order open.
fn dated(folder: &Folder) -> Harness<'static, App> {
    let texts = [("Draft of 20 November.txt", FIRST), ("Draft of 23 November.txt", SECOND), ("Draft of 28 November.txt", THIRD)];
    let mut h = opened([1100.0, 720.0], ThemeChoice::Light, folder, &texts);
    let mut project = (*h.state().project).clone();
    for (i, date) in ["2025-11-20", "2025-11-23", "2025-11-28"].into_iter().enumerate() {
        let id = project.drafts[i].id;
        let note = Some("In its margins: DRAFT 3, not agreed".to_owned());
        let author = Some("Secretariat of the talks".to_owned());
        let date = Some(date.to_owned());
        project.set_provenance(id, &travaux::draft::Provenance { author, date, note, ..Default::default() });
        let draft = std::sync::Arc::make_mut(&mut project.drafts[i]);
        let skipped = travaux::draft::Skipped {
            part: "page-headers".into(),
            count: 3,
            why: "repeated on every page".into(),
            words: String::new(),
        };
        draft.coverage.skipped.push(skipped);
        texts[i].0.clone_into(&mut draft.source.path);
    }
    h.state_mut().project = std::sync::Arc::new(project);
    click(&mut h, "Compare");
    click(&mut h, "The drafts in order…");
    h
}

/// Bold clauses are agreed, the user says.
const AGREED: &str = "1. **The border shall follow the river.**\n\n2. The armed forces shall not exceed 600,000.\n\n\
    3. **All prisoners shall be exchanged.**\n";

#[test]
fn the_look_of_clauses_is_given_a_meaning() {
    let folder = Folder::new("legend");
    let mut h = opened([1280.0, 860.0], ThemeChoice::Light, &folder, &[("Agreed.md", AGREED), ("Other.txt", OTHER)]);
    click(&mut h, "Compare");
    click(&mut h, "The drafts in order…");
    click(&mut h, "Provenance of Agreed");
    h.get_by_role_and_label(Role::TextInput, "Bold, 2 clauses").focus();
    h.run();
    h.get_by_role_and_label(Role::TextInput, "Bold, 2 clauses").type_text("agreed");
    h.run();
    assert_eq!(nameless(&h), Vec::<String>::new());
    click(&mut h, "Keep provenance");
    let said = |h: &Harness<'_, App>| h.state().project.drafts[0].clauses.iter().map(|c| c.status.clone()).collect::<Vec<_>>();
    assert_eq!(said(&h), [Some("agreed".to_owned()), None, Some("agreed".to_owned())]);
    h.get_by_label_contains("Clause 1, Agreed, base, agreed");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(said(&h), [None, None, None]);
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
    // Arabic and Ukrainian beside one another: each in its own order, figures as they are written.
    let mut h = sized([1280.0, 620.0], ThemeChoice::Light, vec![]);
    if lend_arabic(&h.ctx) {
        h.state_mut().open(vec![folder.file("linked.travaux", &linked())]);
        h.run();
        h.run();
        press(&mut h, Modifiers::NONE, Key::J);
        picture(&mut h, "arabic-and-ukrainian", &mut results);
    } else {
        println!("no font with Arabic letters: its picture was not compared");
    }
    // What is known of a draft, in which order they came, and what the program is.
    let mut h = dated(&folder);
    picture(&mut h, "papers", &mut results);
    click(&mut h, "Provenance of Draft of 23 November");
    picture(&mut h, "provenance", &mut results);
    press(&mut h, Modifiers::NONE, Key::Escape);
    click(&mut h, "Help");
    click(&mut h, "About Travaux");
    picture(&mut h, "about", &mut results);
    // Two projects in tabs.
    press(&mut h, Modifiers::NONE, Key::Escape);
    press(&mut h, Modifiers::COMMAND, Key::T);
    h.state_mut().open(vec![folder.file("US plan.txt", FIRST), folder.file("Counter.txt", SECOND)]);
    h.run();
    picture(&mut h, "tabs", &mut results);
}
