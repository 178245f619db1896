//! The flow view: its marks and their names, steps along marks and strands, and its way to the edition.

use egui::vec2;

use super::board::sample;
use super::edition::{COUNTER, PLAN, nameless, opened};
use super::*;

fn flow(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER), ("Third.txt", THIRD)];
    let mut h = opened([1400.0, 900.0], ThemeChoice::Light, &folder, &drafts);
    press(&mut h, Modifiers::COMMAND, Key::Num3);
    (folder, h)
}

fn at(h: &Harness<'_, App>) -> (usize, u32) {
    let s = h.state().view.selection.unwrap();
    (s.draft, s.clause.unwrap().n)
}

#[test]
fn marks_are_named_and_arrows_follow_the_strands() {
    let (_folder, mut h) = flow("flow");
    assert_eq!(nameless(&h), Vec::<String>::new());
    h.get_by_label_contains("US plan, 8 clauses");
    h.get_by_label_contains(
        "Clause 4, Ukraine shall write into its constitution…, European counter-proposal. From 3 of US plan, merged",
    );
    h.get_by_label_contains("US plan. Leads to 1 of European counter-proposal, moved");
    h.get_by_label_contains("European counter-proposal. From 5 of US plan, split. Dropped");
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(at(&h), (0, 1));
    press(&mut h, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(at(&h), (1, 2), "along the strand, not level");
    press(&mut h, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(at(&h), (0, 1));
    press(&mut h, Modifiers::NONE, Key::J);
    assert_eq!(at(&h), (0, 2), "the next that changes");
    press(&mut h, Modifiers::NONE, Key::End);
    assert_eq!(at(&h), (0, 8));
    h.get_by_label("US plan, 8");
    press(&mut h, Modifiers::NONE, Key::Enter);
    h.get_by_label_contains("Edition, 3 drafts");
    assert_eq!(at(&h), (0, 8));
    press(&mut h, Modifiers::ALT, Key::ArrowLeft);
    h.get_by_label_contains("US plan, 8 clauses");
}

#[test]
fn a_click_shows_the_lineage_and_another_goes_to_the_edition() {
    let (_folder, mut h) = flow("flow-click");
    let mark = "Clause 3, The armed forces of Ukraine shall…, European counter-proposal";
    h.get_by_label_contains(mark).hover();
    h.run_steps(60);
    h.get_by_label("From 2 of US plan, reworded");
    h.get_by_label_contains(mark).click();
    h.run();
    assert_eq!(at(&h), (1, 3));
    h.get_by_label("European counter-proposal, 3");
    h.get_by_label("US plan, 2");
    assert_eq!(nameless(&h), Vec::<String>::new());
    h.get_by_label_contains(mark).click();
    h.run();
    h.get_by_label_contains("Edition, 3 drafts");
    assert_eq!(at(&h), (1, 3));
}

#[test]
fn long_drafts_are_drawn_whole_and_few_elements_stand_for_them() {
    let folder = Folder::new("flow-long");
    let long = |salt: usize| {
        (1..=700).fold(String::new(), |text, n| {
            text + &format!("{n}. The party of item {} pays {} dollars for service {n}.\n\n", n * 3, n * 7 + (n % 9) * salt)
        })
    };
    let (first, second) = (long(0), long(1));
    let mut h = opened([1400.0, 900.0], ThemeChoice::Light, &folder, &[("One.txt", &first), ("Two.txt", &second)]);
    press(&mut h, Modifiers::COMMAND, Key::Num3);
    h.get_by_label("One, 700 clauses");
    press(&mut h, Modifiers::NONE, Key::End);
    assert_eq!(at(&h), (0, 700));
    h.get_by_label_contains("Clause 700, ");
    assert_eq!(nameless(&h), Vec::<String>::new());
    click(&mut h, "Readable");
    assert!(h.query_all_by_label_contains("Clause 1, ").count() < 3, "what is not in sight is no element");
    h.get_by_label_contains("Clause 700, The party of item 2100 pays…, One");
    h.set_size(vec2(1024.0, 700.0));
    h.run();
    assert_eq!(nameless(&h), Vec::<String>::new());
}

#[test]
fn pictures_of_the_flow() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    for (theme, name) in [(ThemeChoice::Light, "flow-light"), (ThemeChoice::Dark, "flow-dark")] {
        let mut h = sample([1440.0, 900.0], theme);
        press(&mut h, Modifiers::COMMAND, Key::Num3);
        for _ in 0..7 {
            press(&mut h, Modifiers::NONE, Key::ArrowDown);
        }
        picture(&mut h, name, &mut results);
    }
}
