//! The user's own topics and words, and the topics that lead, while they are written.

use crate::project::Project;
use crate::substance::{Focus, OwnWords, Topic};

/// What is being written in the sheet, until it is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicsForm {
    /// The names of the topics that lead; the program's own choice when empty.
    pub lead: Vec<String>,
    /// The user's words, in the form of [`crate::substance::OwnWords`].
    pub words: String,
    /// A topic that is to be added.
    pub name: String,
    /// Its cue words, with commas between.
    pub cues: String,
}

impl TopicsForm {
    /// What the project holds.
    pub fn of(project: &Project) -> Self {
        Self { lead: project.lead_topics.clone(), words: project.vocabulary.clone(), ..Self::default() }
    }

    /// Lets a topic lead, or no longer. The program's own choice is kept as no choice.
    pub fn turn(&mut self, focus: &Focus, topic: Topic) {
        let leads = |t: &Topic| focus.leads(*t) != (*t == topic);
        let lead: Vec<Topic> = focus.topics().filter(leads).collect();
        let usual = lead.iter().copied().eq(focus.topics().filter(|t| t.is_lead()));
        self.lead = if usual { Vec::new() } else { lead.into_iter().map(|t| t.name().to_owned()).collect() };
    }

    /// Adds the topic to the words; its name as the list's form wants it.
    pub fn add(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
        self.words.push_str(&OwnWords::topic_lines(&self.name, &self.cues));
        (self.name, self.cues) = Default::default();
    }
}
