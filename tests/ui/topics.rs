//! The user's own topics and the topics that lead, chosen in the window.

use egui_kittest::kittest::NodeT as _;

use super::edition::{COUNTER, PLAN, nameless};
use super::*;
use travaux::substance::Topic;

/// The sheet over two drafts; the project is saved as `topics.travaux`.
fn chosen(name: &str) -> (Folder, Harness<'static, App>) {
    let folder = Folder::new(name);
    let drafts = [folder.file("US plan.txt", PLAN), folder.file("European counter-proposal.txt", COUNTER)];
    let mut h = sized([1280.0, 860.0], ThemeChoice::Light, vec![Answer::Paths(vec![folder.0.join("topics.travaux")])]);
    h.state_mut().open(drafts.to_vec());
    h.run();
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
    let (folder, mut h) = chosen("topics");
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
    // Saved, and found again with the program's lists and the user's own.
    press(&mut h, Modifiers::COMMAND, Key::S);
    let mut again = window(vec![]);
    again.state_mut().open(vec![folder.0.join("topics.travaux")]);
    again.run();
    assert_eq!(first(&again), Some(Topic::Elections));
    assert!(again.state().edition.as_ref().unwrap().comparison.row_topics.iter().flatten().any(|t| t.name() == OWN));
}

/// The topic added in the tests.
const OWN: &str = "prisoners-of-war";

fn ticked(h: &Harness<'_, App>, topic: &str) -> bool {
    let name = format!("{topic} leads");
    h.get_by_label(&name).accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
}

#[test]
fn words_that_cannot_be_read_are_refused_and_take_no_tick_away() {
    let (_folder, mut h) = chosen("topics-wrong");
    let words = |h: &mut Harness<'_, App>, text: &str| {
        h.get_by_label("Lists of topics and words").focus();
        h.run();
        h.get_by_label("Lists of topics and words").type_text(text);
        h.run();
    };
    words(&mut h, "[topic prisoners-of-war]\ncue = prisoners\n");
    click(&mut h, "prisoners-of-war leads");
    words(&mut h, "[actor]");
    h.get_by_label_contains("Line 3: there is no list `actor`");
    click(&mut h, "Elections leads");
    assert!(ticked(&h, OWN) && ticked(&h, "Elections") && ticked(&h, "Territory"));
    click(&mut h, "Keep topics and words");
    assert!(h.state().view.sheet.is_some() && h.state().project.vocabulary.is_empty());
    // Mended: nothing that was chosen is lost. A topic that is no longer written leads no longer.
    h.get_by_label("Lists of topics and words").focus();
    h.run();
    for _ in 0.."[actor]".len() {
        press(&mut h, Modifiers::NONE, Key::Backspace);
    }
    click(&mut h, "Keep topics and words");
    assert!(h.state().project.lead_topics.contains(&OWN.to_owned()), "{:?}", h.state().project);
    press(&mut h, Modifiers::NONE, Key::T);
    h.get_by_label("Lists of topics and words").focus();
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::A);
    press(&mut h, Modifiers::NONE, Key::Backspace);
    click(&mut h, "Keep topics and words");
    assert_eq!(h.state().project.lead_topics, ["territory", "force-limits", "guarantees", "elections"]);
    assert!(h.state().project.vocabulary.is_empty());
}

#[test]
fn one_topic_leads_at_least() {
    let (_folder, mut h) = chosen("topics-last");
    for topic in ["Territory", "Force limits", "Guarantees"] {
        click(&mut h, &format!("{topic} leads"));
    }
    assert!(ticked(&h, "Guarantees") && !ticked(&h, "Territory"));
    click(&mut h, "Lead as usual");
    assert!(ticked(&h, "Territory"));
    click(&mut h, "Keep topics and words");
    assert!(h.state().project.lead_topics.is_empty());
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
