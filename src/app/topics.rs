//! The user's own topics and words, and the topics that lead, while they are written.

use crate::project::Project;
use crate::substance::{Focus, OwnWords, Topic, WordsError};

/// What is being written in the sheet, until it is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicsForm {
    /// The user's words, in the form of [`OwnWords`]; [`TopicsForm::read`] takes a change of them in.
    pub words: String,
    /// A topic that is to be added.
    pub name: String,
    /// Its cue words, with commas between.
    pub cues: String,
    /// The words as they could last be read, and the topics that lead.
    focus: Focus,
    wrong: Option<WordsError>,
}

impl TopicsForm {
    /// What the project holds.
    pub fn of(project: &Project) -> Self {
        let mut form = Self { words: project.vocabulary.clone(), ..Self::default() };
        form.read();
        form.focus.lead = project.lead_topics.iter().filter_map(|name| form.focus.topic(name)).collect();
        form
    }

    /// Takes the words in, and lets go of leading topics that they no longer name. Words that cannot be
    /// read change nothing: the topics stay as they were until the line is mended.
    pub fn read(&mut self) {
        match OwnWords::parse(&self.words) {
            Ok(words) => {
                self.wrong = None;
                self.focus.words = words;
                let known: Vec<Topic> = self.focus.topics().collect();
                self.focus.lead.retain(|t| known.contains(t));
            }
            Err(error) => self.wrong = Some(error),
        }
    }

    /// The topics that there are, and which of them lead.
    pub fn focus(&self) -> &Focus {
        &self.focus
    }

    /// The line that cannot be read.
    pub fn wrong(&self) -> Option<&WordsError> {
        self.wrong.as_ref()
    }

    /// The names of the topics that lead, as a project keeps them: none when it is the program's own choice.
    pub fn lead(&self) -> Vec<String> {
        self.focus.lead.iter().map(|t| t.name().to_owned()).collect()
    }

    /// Lets a topic lead, or no longer; the last one stays, since none would be no choice.
    pub fn turn(&mut self, topic: Topic) {
        let turned = |t: &Topic| self.focus.leads(*t) != (*t == topic);
        let lead: Vec<Topic> = self.focus.topics().filter(turned).collect();
        if lead.iter().copied().eq(self.focus.topics().filter(|t| t.is_lead())) {
            self.lead_as_usual();
        } else if !lead.is_empty() {
            self.focus.lead = lead;
        }
    }

    /// Back to the program's own choice.
    pub fn lead_as_usual(&mut self) {
        self.focus.lead.clear();
    }

    /// Adds the topic to the words.
    pub fn add(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
        self.words.push_str(&OwnWords::topic_lines(&self.name, &self.cues));
        (self.name, self.cues) = Default::default();
        self.read();
    }
}
