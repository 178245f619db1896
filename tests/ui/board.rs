//! The substance board: its lines, filters and order, by keyboard, and its way to the edition and back.

use egui_kittest::kittest::NodeT as _;

use super::edition::{COUNTER, PLAN, nameless, opened};
use super::*;

pub fn sample(size: [f32; 2], theme: ThemeChoice) -> Harness<'static, App> {
    let mut h = sized(size, theme, vec![]);
    h.state_mut().open(vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("samples/ukraine-2025.travaux")]);
    h.run();
    h.run();
    h
}

fn board(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER)];
    let mut h = opened([1400.0, 1000.0], ThemeChoice::Light, &folder, &drafts);
    press(&mut h, Modifiers::COMMAND, Key::Num2);
    (folder, h)
}

#[test]
fn terms_and_findings_stand_by_topic_and_go_to_their_clause_and_back() {
    let (_folder, mut h) = board("board");
    assert_eq!(nameless(&h), Vec::<String>::new());
    let table = h.get_by_role(Role::Table);
    assert!(table.accesskit_node().label().unwrap().starts_with("Substance board, 2 drafts, "));
    h.get_by_label_contains("European counter-proposal, clause 3: 800,000 personnel");
    h.get_by_label_contains("More by 200,000 (+33 %)");
    // By keyboard to the first finding, its reason, its clause, and back.
    press(&mut h, Modifiers::NONE, Key::J);
    let index = h.state().view.finding.unwrap();
    assert!(h.state().edition.as_ref().unwrap().comparison.findings[index].topic.unwrap().is_lead());
    assert!(h.query_by_label("Hide the reason").is_none());
    press(&mut h, Modifiers::SHIFT, Key::Slash);
    h.get_by_label("Hide the reason");
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert_eq!(h.state().view.finding, Some(index));
    h.get_by_label_contains("Edition, 2 drafts");
    press(&mut h, Modifiers::NONE, Key::Backspace);
    h.get_by_label_contains("Substance board, 2 drafts");
    let at = h.state().view.board.at;
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_ne!(h.state().view.board.at, at);
    press(&mut h, Modifiers::NONE, Key::Home);
    press(&mut h, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(h.state().view.selection.unwrap().draft, 1);
    press(&mut h, Modifiers::NONE, Key::Space);
    assert!(h.state().view.board.peek);
    h.get_by_label("Open in edition");
    assert_eq!(nameless(&h), Vec::<String>::new());
}

#[test]
fn a_difference_of_times_is_told_in_days() {
    let folder = Folder::new("board-days");
    let drafts = [("First.txt", FIRST.replace("30 days", "twelve months")), ("Third.txt", THIRD.replace("60 days", "six months"))];
    let drafts = [0, 1].map(|i| (drafts[i].0, drafts[i].1.as_str()));
    let mut h = opened([1400.0, 900.0], ThemeChoice::Light, &folder, &drafts);
    press(&mut h, Modifiers::COMMAND, Key::Num2);
    h.get_by_label_contains("Less by 180 days (−50 %)");
}

#[test]
fn the_board_is_filtered_sorted_and_copied() {
    let (_folder, mut h) = board("board-filter");
    let all = h.state().view.board.board.chosen_among().len();
    press(&mut h, Modifiers::COMMAND, Key::F);
    h.get_by_label("Filter lines").type_text("personnel");
    h.run();
    let few = h.state().view.board.board.chosen_among().len();
    assert!(few > 0 && few < all, "{few} of {all}");
    h.get_by_label_contains("Cap on the armed forces of Ukraine, European");
    press(&mut h, Modifiers::NONE, Key::Escape);
    click(&mut h, "Copy table");
    let copied = edition::copied_by(&mut h, "For a spreadsheet");
    assert!(copied.starts_with("Topic\tTerm\tUS plan\tEuropean counter-proposal\n"), "{copied}");
    assert!(copied.contains("800,000 personnel"), "{copied}");
    click(&mut h, "Copy table");
    let copied = edition::copied_by(&mut h, "As Markdown");
    assert!(copied.starts_with("| Topic | Term | US plan |"), "{copied}");
    h.state_mut().view.board.asked.query.clear();
    click(&mut h, "Findings");
    assert!(h.state().view.board.asked.no_findings);
    h.get_by_label_contains("Sort: by topic").click();
    h.run();
    click(&mut h, "by size of change");
    h.get_by_label_contains("Terms, ");
}

#[test]
fn pictures_of_the_board() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, name) in [(ThemeChoice::Light, "board-light"), (ThemeChoice::Dark, "board-dark")] {
        let mut h = sample([1440.0, 900.0], theme);
        press(&mut h, Modifiers::COMMAND, Key::Num2);
        press(&mut h, Modifiers::NONE, Key::ArrowDown);
        press(&mut h, Modifiers::NONE, Key::ArrowRight);
        picture(&mut h, name, &mut results);
    }
}

#[test]
fn an_arrow_after_a_click_elsewhere_goes_to_the_lines() {
    let (_folder, mut h) = board("board-arrows");
    click(&mut h, "Findings");
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::Space);
    assert!(h.state().view.board.peek);
    h.get_by_label("Open in edition");
}
