//! Help inside the window: the tour of the first use, and what the marks mean.

use super::edition::nameless;
use super::*;

#[test]
fn the_first_sample_offers_a_tour_that_enter_goes_through_and_escape_ends_for_good() {
    let mut h = window(vec![]);
    h.run();
    click(&mut h, "Peace plan of November 2025, three versions");
    h.get_by_label("Three views of the same comparison");
    assert_eq!(nameless(&h), Vec::<String>::new());
    for title in ["Topics and outline", "A row for each clause", "The whole at a glance", "Everything by key"] {
        press(&mut h, Modifiers::NONE, Key::Enter);
        h.get_by_label(title);
    }
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert_eq!(h.state().view.tour, None);
    assert!(h.state().settings.toured);
    // Help brings it back, Escape ends it.
    click(&mut h, "Help");
    click(&mut h, "Tour");
    h.get_by_label("Three views of the same comparison");
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert!(h.query_by_label("Three views of the same comparison").is_none());
    press(&mut h, Modifiers::SHIFT, Key::F1);
    h.get_by_label("What the marks mean");
    assert_eq!(nameless(&h), Vec::<String>::new());
}

#[test]
fn pictures_of_the_help() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let mut h = sized([1280.0, 800.0], ThemeChoice::Light, vec![]);
    h.run();
    click(&mut h, "Peace plan of November 2025, three versions");
    press(&mut h, Modifiers::NONE, Key::Enter);
    picture(&mut h, "tour", &mut results);
    press(&mut h, Modifiers::NONE, Key::Escape);
    press(&mut h, Modifiers::SHIFT, Key::F1);
    picture(&mut h, "marks", &mut results);
}
