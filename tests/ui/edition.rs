//! The edition: its tree for screen readers, merges and splits, words, links and columns by pointer.

use super::*;
use egui::{Event, PointerButton, Pos2, pos2, vec2};
use egui_kittest::kittest::NodeT as _;

pub const PLAN: &str = "\
1. Ukraine and its neighbours confirm the border along the river.

2. The armed forces of Ukraine shall not exceed 600,000 personnel in all branches.

3. Ukraine shall write into its constitution that it will not join the alliance.

4. The alliance shall station no troops in Ukraine at any future time.

5. The United States guarantees the security of Ukraine. The guarantee lapses if Ukraine invades Russia without cause.

6. Frozen assets worth 100 billion dollars shall be invested in the reconstruction of destroyed cities.

7. Elections shall be held within 100 days of the signature of this plan.

8. Humanitarian committees shall exchange all prisoners and bodies of the fallen soldiers.
";

pub const COUNTER: &str = "\
1. Humanitarian committees shall exchange all prisoners and bodies of the fallen soldiers.

2. Ukraine and its neighbours confirm the border along the river.

3. The armed forces of Ukraine shall not exceed 800,000 personnel in peacetime in all branches.

4. Ukraine shall write into its constitution that it will not join the alliance, and the alliance shall station no troops in Ukraine at any future time.

5. The United States guarantees the security of Ukraine.

6. The guarantee lapses if Ukraine invades Russia without cause.

7. Accounts blocked by sanctions are handed over to pay damages, once a court of arbitration has awarded them.

8. Elections shall be held as soon as possible after the signature of this plan.
";

pub fn opened(size: [f32; 2], theme: ThemeChoice, folder: &Folder, drafts: &[(&str, &str)]) -> Harness<'static, App> {
    let paths = drafts.iter().map(|(name, text)| folder.file(name, text)).collect();
    let mut h = sized(size, theme, vec![]);
    h.state_mut().open(paths);
    h.run();
    h.run();
    h
}

pub fn two(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER)];
    let h = opened([1400.0, 1000.0], ThemeChoice::Light, &folder, &drafts);
    (folder, h)
}

pub fn drag(h: &mut Harness<'_, App>, from: Pos2, to: Pos2, held: Modifiers) {
    let button = |pos, pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: held };
    for event in [Event::PointerMoved(from), button(from, true)] {
        h.event(event);
    }
    h.step();
    for i in 1..=6 {
        h.event(Event::PointerMoved(from + (to - from) * (i as f32 / 6.0)));
        h.step();
    }
    h.event(button(to, false));
    h.step();
    h.run();
}

/// Every element that can be acted on bears a name, in every view and sheet.
pub fn nameless(h: &Harness<'_, App>) -> Vec<String> {
    use Role as R;
    let acts = |role: R| {
        matches!(
            role,
            R::Button
                | R::CheckBox
                | R::Cell
                | R::RowHeader
                | R::ColumnHeader
                | R::Row
                | R::Table
                | R::ListItem
                | R::ListBoxOption
                | R::Link
                | R::TextInput
                | R::MultilineTextInput
                | R::ComboBox
                | R::ScrollBar
                | R::Splitter
                | R::DisclosureTriangle
                | R::ProgressIndicator
                | R::Slider
        )
    };
    let all = h.root().children_recursive().map(|n| {
        let node = n.accesskit_node();
        let focusable = node.data().supports_action(egui::accesskit::Action::Click);
        let text = node.label().or_else(|| node.value()).unwrap_or_default();
        (node.role(), focusable, text)
    });
    all.filter(|(role, click, text)| (acts(*role) || *click) && text.trim().is_empty())
        .map(|(role, ..)| format!("{role:?}"))
        .collect()
}

#[test]
fn every_interactive_element_of_every_view_has_a_name() {
    let mut start = window(vec![]);
    start.run();
    assert_eq!(nameless(&start), Vec::<String>::new(), "start");
    let (_folder, mut h) = two("names");
    assert_eq!(nameless(&h), Vec::<String>::new(), "edition");
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::COMMAND, Key::F);
    h.get_by_role_and_label(Role::TextInput, "Find").type_text("Ukraine");
    h.run();
    assert_eq!(nameless(&h), Vec::<String>::new(), "find bar");
    press(&mut h, Modifiers::NONE, Key::Escape);
    press(&mut h, Modifiers::NONE, Key::N);
    assert_eq!(nameless(&h), Vec::<String>::new(), "note");
    press(&mut h, Modifiers::NONE, Key::Escape);
    let sheets: [(Modifiers, Key, &str); 8] = [
        (Modifiers::COMMAND, Key::E, "export"),
        (Modifiers::COMMAND, Key::P, "print"),
        (Modifiers::COMMAND, Key::K, "palette"),
        (Modifiers::NONE, Key::F1, "keys"),
        (Modifiers::COMMAND, Key::Comma, "preferences"),
        (Modifiers::NONE, Key::G, "number"),
        (Modifiers::SHIFT, Key::Slash, "why"),
        (Modifiers::COMMAND, Key::L, "path"),
    ];
    for (held, key, name) in sheets {
        press(&mut h, held, key);
        assert!(h.state().view.sheet.is_some(), "{name} opens");
        assert_eq!(nameless(&h), Vec::<String>::new(), "{name}");
        press(&mut h, Modifiers::NONE, Key::Escape);
        assert!(h.state().view.sheet.is_none(), "{name} closes");
    }
    h.state_mut().view.sheet = None;
    for (view, name) in [(Key::Num2, "substance board"), (Key::Num3, "flow"), (Key::Num1, "edition again")] {
        press(&mut h, Modifiers::COMMAND, view);
        press(&mut h, Modifiers::NONE, Key::ArrowDown);
        assert_eq!(nameless(&h), Vec::<String>::new(), "{name}");
    }
    for size in [vec2(1024.0, 700.0), vec2(720.0, 480.0)] {
        h.set_size(size);
        h.run();
        assert_eq!(nameless(&h), Vec::<String>::new(), "{size:?}");
    }
}

#[test]
fn rows_are_a_table_with_named_rows_and_cells() {
    let (_folder, mut h) = two("named-rows");
    let table = h.get_by_role(Role::Table);
    let name = table.accesskit_node().label().unwrap();
    assert!(name.starts_with("Edition, 2 drafts, base US plan, "), "{name}");
    let rows: Vec<_> = table.children_recursive().filter(|n| n.accesskit_node().role() == Role::Row).collect();
    assert!(rows.len() > 4);
    for row in rows {
        let roles: Vec<_> = row.children_recursive().map(|n| n.accesskit_node().role()).collect();
        assert!(roles.contains(&Role::RowHeader) && roles.iter().filter(|r| **r == Role::Cell).count() >= 2, "{roles:?}");
    }
    let cell = h.get_by_label_contains("Clause 3, European counter-proposal, reworded");
    let words = cell.accesskit_node().label().unwrap();
    assert!(words.contains("Deleted 600,000; inserted 800,000"), "{words}");
    cell.click();
    h.run();
    // The cell that has the focus tells its changes one by one, in reading order.
    let cell = h.get_by_label_contains("Clause 3, European counter-proposal, reworded");
    assert!(cell.accesskit_node().is_focused());
    let parts: Vec<_> = cell
        .children_recursive()
        .map(|n| (n.accesskit_node().role(), n.accesskit_node().label().unwrap_or_default()))
        .filter(|(role, _)| matches!(role, Role::ContentDeletion | Role::ContentInsertion))
        .collect();
    assert_eq!(parts[0], (Role::ContentDeletion, "600,000".to_owned()));
    assert_eq!(parts[1], (Role::ContentInsertion, "800,000".to_owned()));
}

#[test]
fn a_merged_clause_stands_beside_all_that_it_merges() {
    let (_folder, h) = two("merge");
    let merged = h.get_by_label_contains("reworded, merges 3 and 4").rect();
    let (third, fourth) =
        (h.get_by_label_contains("Clause 3, US plan").rect(), h.get_by_label_contains("Clause 4, US plan").rect());
    assert!((merged.top() - third.top()).abs() < 1.0 && (merged.bottom() - fourth.bottom()).abs() < 1.5);
    assert!((third.bottom() - fourth.top()).abs() < 1.0, "each has a line of its own");
    h.get_by_label_contains("Row 3, ");
    h.get_by_label_contains("Row 4, ");
}

#[test]
fn a_clause_is_linked_by_dragging_its_number() {
    let (_folder, mut h) = two("drag");
    // Clause 6 of the plan and 7 of the answer speak of the same assets in other words.
    let from = h.get_by_label_contains("Clause 7, European counter-proposal").rect();
    let to = h.get_by_label_contains("Clause 6, US plan").rect();
    let at = pos2(from.left() + 18.0, from.top() + 20.0);
    drag(&mut h, at, to.center(), Modifiers::NONE);
    let linked = |h: &Harness<'_, App>| h.state().project.decisions.iter().any(|d| (d.from.n, d.to.n) == (7, 6));
    assert!(linked(&h), "{:?}", h.state().project.decisions);
    h.get_by_label_contains("linked by you");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert!(!linked(&h));
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(linked(&h));
}

#[test]
fn words_are_selected_with_the_pointer_and_copied_with_their_place() {
    let (_folder, mut h) = two("words");
    let cell = h.get_by_label_contains("Clause 1, US plan").rect();
    let line = cell.top() + 46.0;
    drag(&mut h, pos2(cell.left() + 15.0, line), pos2(cell.left() + 15.0 + 53.0, line), Modifiers::NONE);
    let words = h.state().view.words.unwrap();
    assert_eq!(words.from.1, 0);
    assert!(words.to.1 >= 6 && words.to.1 <= 9, "{words:?}");
    let copied = copied_by(&mut h, "Copy with citation, selected words");
    assert!(copied.starts_with("“Ukraine") && copied.contains("(US plan, "), "{copied}");
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.state().view.words.is_none());
    // A double click takes a word, a drag from one cell to the next takes all between.
    let second = h.get_by_label_contains("Clause 2, US plan").rect();
    drag(&mut h, pos2(cell.left() + 15.0, line), pos2(second.left() + 100.0, second.bottom() - 20.0), Modifiers::NONE);
    let words = h.state().view.words.unwrap();
    assert_eq!((words.from.0.n, words.to.0.n), (1, 2));
}

/// Clicks and gives what went to the clipboard.
pub fn copied_by(h: &mut Harness<'_, App>, label: &str) -> String {
    h.get_by_label(label).click();
    for _ in 0..4 {
        h.step();
        let commands = &h.output().platform_output.commands;
        if let Some(text) =
            commands.iter().find_map(|c| if let egui::OutputCommand::CopyText(t) = c { Some(t.clone()) } else { None })
        {
            h.run();
            return text;
        }
    }
    String::new()
}

#[test]
fn a_comparison_is_copied_with_both_places() {
    let (_folder, mut h) = two("comparison");
    h.get_by_label_contains("Clause 3, European counter-proposal").click();
    h.run();
    click(&mut h, "Edit");
    let copied = copied_by(&mut h, "Copy as comparison");
    assert!(copied.starts_with("US plan says “The armed forces"), "{copied}");
    assert!(copied.contains("; European counter-proposal says “The armed forces") && copied.contains("800,000"), "{copied}");
}

#[test]
fn columns_are_moved_hidden_sized_and_all_of_it_is_undone() {
    let folder = Folder::new("columns");
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER), ("Third.txt", THIRD)];
    let mut h = opened([1400.0, 900.0], ThemeChoice::Light, &folder, &drafts);
    let left = |h: &Harness<'_, App>, name: &str| h.get_by_label_contains(&format!("Draft {name}")).rect().left();
    assert!(left(&h, "European") < left(&h, "Third"));
    h.get_by_label_contains("Draft Third").click();
    h.run();
    press(&mut h, Modifiers::NONE, Key::Escape);
    let (third, other) = (h.get_by_label_contains("Draft Third, ").rect(), h.get_by_label_contains("Draft European").rect());
    drag(&mut h, third.center() + vec2(0.0, 8.0), other.left_center() + vec2(30.0, 0.0), Modifiers::NONE);
    assert!(left(&h, "Third") < left(&h, "European"), "the head was dragged");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert!(left(&h, "European") < left(&h, "Third"));

    // By keyboard.
    press(&mut h, Modifiers::NONE, Key::Home);
    press(&mut h, Modifiers::NONE, Key::ArrowRight);
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    assert!(left(&h, "Third") < left(&h, "European"));
    press(&mut h, Modifiers::COMMAND, Key::Z);

    let before = h.get_by_label_contains("Draft European").rect();
    drag(&mut h, before.right_center() - vec2(1.0, 0.0), before.right_center() + vec2(60.0, 0.0), Modifiers::NONE);
    let after = h.get_by_label_contains("Draft European").rect();
    assert!(after.width() > before.width() + 40.0, "{before:?} {after:?}");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert!((h.get_by_label_contains("Draft European").rect().width() - before.width()).abs() < 1.0);

    click(&mut h, "View");
    click(&mut h, "Hide this column");
    assert!(h.query_by_label_contains("Draft European").is_none());
    h.get_by_label("Show European counter-proposal").click();
    h.run();
    h.get_by_label_contains("Draft European");
}

const GENEVA: &str = "\
1. Ukraine and its neighbours confirm the border along the river.

2. The armed forces of Ukraine shall not exceed [800,000] personnel in all branches.

3. The alliance shall station no troops in Ukraine without the consent of both Parties.

4. Ukraine shall write into its constitution that it will not join the alliance.

5. Elections shall be held within 180 days of the signature of this plan.

6. The United States guarantees the security of Ukraine. The guarantee lapses if Ukraine invades Russia without cause.
";

/// What a colour looks like to eyes that lack a kind of cone (Machado and others, 2009, full severity),
/// in linear light; the last is a screen without colour.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("protan", [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]),
    ("deutan", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
    ("tritan", [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]),
    ("grey", [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]),
];

fn seen_by(matrix: &[[f64; 3]; 3], rgb: [u8; 3]) -> [u8; 3] {
    let linear = rgb.map(|v| {
        let v = f64::from(v) / 255.0;
        if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    });
    matrix.map(|row| {
        let v: f64 = row.iter().zip(linear).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0);
        let v = if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 };
        (v * 255.0).round() as u8
    })
}

/// What moved is neither lost to who listens nor told as if it were new.
#[test]
fn moved_words_are_read_out_as_moved() {
    let folder = Folder::new("moved-words");
    let drafts = [
        ("One.txt", "1. Within 30 days of signature, both armies leave the zone and hand over all maps of their mines.\n"),
        ("Two.txt", "1. Both armies leave the zone and hand over all maps of their mines within 30 days of signature.\n"),
    ];
    let h = opened([1200.0, 700.0], ThemeChoice::Light, &folder, &drafts);
    let cell = h.get_by_label_contains("Clause 1, Two, reworded");
    let words = cell.accesskit_node().label().unwrap();
    assert!(words.contains("moved here within 30 days of signature"), "{words}");
    assert!(!words.contains("Within 30 days"), "it is told once: {words}");
}

#[test]
fn pictures_of_the_edition() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = Folder::new("edition-pictures");
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER), ("Geneva version.txt", GENEVA)];
    for (theme, name) in [(ThemeChoice::Light, "edition-merge-light"), (ThemeChoice::Dark, "edition-merge-dark")] {
        let mut h = opened([1440.0, 900.0], theme, &folder, &drafts);
        press(&mut h, Modifiers::NONE, Key::J);
        press(&mut h, Modifiers::NONE, Key::J);
        picture(&mut h, name, &mut results);
    }
    // A far move, and a clause that is linked by hand and rewritten.
    let mut h = opened([1440.0, 900.0], ThemeChoice::Light, &folder, &drafts[..2]);
    let (from, to) = (h.get_by_label_contains("Clause 7, European").rect(), h.get_by_label_contains("Clause 6, US plan").rect());
    drag(&mut h, pos2(from.left() + 18.0, from.top() + 20.0), to.center(), Modifiers::NONE);
    press(&mut h, Modifiers::NONE, Key::End);
    picture(&mut h, "edition-move", &mut results);
    let five = [drafts[0], drafts[1], drafts[2], ("Third.txt", THIRD), ("Second.txt", SECOND)];
    let mut h = opened([1024.0, 700.0], ThemeChoice::Light, &folder, &five);
    press(&mut h, Modifiers::NONE, Key::J);
    picture(&mut h, "edition-five", &mut results);
    // The words that were added and removed, as other eyes see them.
    for (theme, name) in [(ThemeChoice::Light, "light"), (ThemeChoice::Dark, "dark")] {
        let mut h = opened([900.0, 420.0], theme, &folder, &drafts[..2]);
        press(&mut h, Modifiers::NONE, Key::J);
        let plain = h.render().unwrap();
        for (eyes, matrix) in &EYES {
            let mut image = plain.clone();
            for pixel in image.pixels_mut() {
                let [r, g, b, a] = pixel.0;
                let [r, g, b] = seen_by(matrix, [r, g, b]);
                pixel.0 = [r, g, b, a];
            }
            let options = SnapshotOptions::default().max_failed_pixels(200);
            results.add(egui_kittest::try_image_snapshot_options(&image, format!("eyes-{eyes}-{name}"), &options));
        }
    }
}

/// Long drafts come in steps: the base and its first counterpart can be read before the third is there.
#[test]
fn of_long_drafts_the_first_two_are_shown_before_the_rest() {
    let folder = Folder::new("steps");
    let long = |salt: usize| {
        (1..=800).fold(String::new(), |text, n| {
            text + &format!("{n}. The party of item {} pays {} dollars for service {n}.\n\n", n * 3, n * 7 + (n % 5) * salt)
        })
    };
    let paths = (0..3).map(|i| folder.file(&format!("Draft {i}.txt"), &long(i))).collect();
    let mut h = Harness::builder().with_size([1400.0, 900.0]).with_max_steps(20).build_eframe(move |cc| {
        App::for_test(&cc.egui_ctx, Jobs::threads(|| {}), Box::new(PreparedDialogs::new(vec![])), Settings::default())
    });
    h.state_mut().open(paths);
    let mut seen = Vec::new();
    for _ in 0..3_000 {
        h.step();
        if let Some(edition) = &h.state().edition {
            let count = edition.comparison.drafts.len();
            if seen.last() != Some(&count) {
                seen.push(count);
            }
            if count == 3 {
                break;
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(seen.last(), Some(&3), "{seen:?}");
    assert!(seen.len() > 1, "two came first: {seen:?}");
}

#[test]
fn what_was_left_out_of_a_draft_is_told_and_explained() {
    let (_folder, mut h) = two("reading");
    assert!(h.query_by_label_contains("not compared: ").is_none());
    let mut project = (*h.state().project).clone();
    let mut draft = (*project.drafts[1]).clone();
    draft.coverage.skipped.push(travaux::draft::Skipped {
        part: "page-headers".into(),
        count: 3,
        why: "repeated on every page".into(),
        words: "DRAFT 3, not agreed\n".into(),
    });
    project.drafts[1] = std::sync::Arc::new(draft);
    h.state_mut().project = std::sync::Arc::new(project);
    h.run();
    h.get_by_label_contains("not compared: 3 page headers").click();
    h.run();
    h.get_by_label("Not compared: 3 page headers, repeated on every page");
    h.get_by_label("DRAFT 3, not agreed");
    assert_eq!(copied_by(&mut h, "Copy the words left out: page headers"), "DRAFT 3, not agreed\n");
    assert_eq!(nameless(&h), Vec::<String>::new());
}

#[test]
fn a_finding_says_why_it_was_raised_and_how_sure_it_is() {
    let (_folder, mut h) = two("reason");
    h.get_by_label_contains("600,000 → 800,000").hover();
    h.run_steps(60);
    h.get_by_label_contains("% sure");
}

#[test]
fn a_doubtful_clause_offers_what_else_it_might_answer() {
    let (_folder, mut h) = two("alternatives");
    press(&mut h, Modifiers::NONE, Key::G);
    h.get_by_label("Go to clause").type_text("E 7");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::SHIFT, Key::Slash);
    let clause = h.state().view.selection.and_then(|s| s.clause).unwrap();
    let known = h.state().edition.as_ref().unwrap().comparison.alternatives(clause).count();
    assert_eq!(h.query_all_by_label_contains("instead").count(), known, "each alternative has its button");
}
