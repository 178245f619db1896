//! The user's own topics and the topics that lead, chosen in the window.

use super::edition::{COUNTER, PLAN, nameless, opened};
use super::*;
use travaux::substance::Topic;

fn chosen(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let drafts = [("US plan.txt", PLAN), ("European counter-proposal.txt", COUNTER)];
    let mut h = opened([1280.0, 860.0], ThemeChoice::Light, &folder, &drafts);
    press(&mut h, Modifiers::NONE, Key::T);
    (folder, h)
}

/// The topic of the finding that weighs most.
fn first(h: &Harness<'_, App>) -> Option<Topic> {
    let findings = &h.state().edition.as_ref().unwrap().comparison.findings;
    findings.iter().max_by_key(|f| f.weight).and_then(|f| f.topic)
}

#[test]
fn topics_of_ones_own_are_added_and_lead_and_are_taken_back() {
    let (_folder, mut h) = chosen("topics");
    assert_eq!(nameless(&h), Vec::<String>::new());
    assert_ne!(first(&h), Some(Topic::Elections));
    // The caret stands in the name; by Tab to the cue words and to the button.
    h.get_by_label("Name").type_text("Prisoners of war");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Tab);
    h.get_by_label("Cue words, with commas between").type_text("prisoners, fallen soldiers");
    h.run();
    click(&mut h, "Add");
    for topic in ["Elections", "prisoners-of-war", "Territory", "Force limits", "Guarantees"] {
        click(&mut h, &format!("{topic} leads"));
    }
    assert_eq!(nameless(&h), Vec::<String>::new());
    let before = std::sync::Arc::clone(&h.state().project);
    click(&mut h, "Keep topics and words");
    h.run();
    let project = &h.state().project;
    assert_eq!(project.vocabulary, "[topic prisoners-of-war]\ncue = prisoners | fallen soldiers\n");
    assert_eq!(project.lead_topics, ["elections", "prisoners-of-war"]);
    assert_eq!(first(&h), Some(Topic::Elections));
    let topics = &h.state().edition.as_ref().unwrap().comparison.row_topics;
    assert!(topics.iter().flatten().any(|t| t.name() == "prisoners-of-war"), "{topics:?}");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state().project, before);
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(first(&h), Some(Topic::Elections));
}

#[test]
fn words_that_cannot_be_read_are_not_kept() {
    let (_folder, mut h) = chosen("topics-wrong");
    h.get_by_label("Lists of topics and words").focus();
    h.run();
    h.get_by_label("Lists of topics and words").type_text("[actor]");
    h.run();
    h.get_by_label_contains("Line 1: there is no list `actor`");
    click(&mut h, "Keep topics and words");
    assert!(h.state().view.sheet.is_some() && h.state().project.vocabulary.is_empty());
}

#[test]
fn picture_of_topics() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let (_folder, mut h) = chosen("topics-picture");
    h.get_by_label("Lists of topics and words").focus();
    h.run();
    h.get_by_label("Lists of topics and words").type_text("[topic water-sharing]\ncue = aquifer* | riparian right*\n");
    h.run();
    picture(&mut h, "topics", &mut results);
}
