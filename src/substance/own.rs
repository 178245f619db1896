//! A user's own words: topics with their cue words, and forms for the lists that the program has.
//!
//! The text is that of a list file (`assets/lexicon/README.md`) with a line in square brackets before
//! the lines of each list:
//!
//! ```text
//! [topic water-sharing]
//! cue = aquifer* | riparian right*
//! weak = water | spring
//! not = bottled water
//!
//! [actors]
//! Basin Commission = Basin Commission | BC
//!
//! [uk/parties]
//! Velmar = Велмар*
//! ```
//!
//! A list without a language belongs to all of them.

use super::lexicon::{LANGUAGES, List, MOST_OWN, entry};
use super::topic::{Topic, lasting};

/// Words of a user's own, read and ready to be merged into the lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnWords {
    topics: Vec<&'static str>,
    lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq)]
struct Line {
    list: List,
    /// Of one language only.
    language: Option<&'static str>,
    key: &'static str,
    forms: Vec<String>,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct WordsError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl OwnWords {
    /// Reads a text of this form; the first line that cannot be read stops it.
    pub fn parse(text: &str) -> Result<Self, WordsError> {
        let mut out = Self::default();
        let mut here: Option<(List, Option<&'static str>)> = None;
        for (n, line) in text.lines().enumerate() {
            let wrong = |what: String| WordsError { line: n + 1, what };
            let bare = line.split('#').next().unwrap_or_default().trim().trim_start_matches('\u{feff}');
            if let Some(head) = bare.strip_prefix('[') {
                let head = head.strip_suffix(']').ok_or_else(|| wrong("a list begins with its name in [ ]".to_owned()))?;
                here = Some(out.head(head.trim()).map_err(wrong)?);
            } else if !bare.is_empty() {
                let (list, language) = here.ok_or_else(|| wrong("words stand below the name of their list in [ ]".to_owned()))?;
                let (key, forms) = entry(bare)
                    .filter(|(k, f)| !k.is_empty() && !f.is_empty())
                    .ok_or_else(|| wrong("a line is `key = form | form`".to_owned()))?;
                let of_topic = matches!(list, List::Topic(_) | List::Own(_));
                if of_topic && !matches!(key, "cue" | "weak" | "not") {
                    return Err(wrong(format!("the words of a topic are `cue`, `weak` or `not`, and no `{key}`")));
                }
                let forms = forms.into_iter().map(str::to_owned).collect();
                out.lines.push(Line { list, language, key: lasting(key), forms });
            }
        }
        Ok(out)
    }

    /// The lines of a topic, from its name as one would say it and cue words with commas between.
    pub fn topic_lines(name: &str, cues: &str) -> String {
        let name = name.to_lowercase();
        let name = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join("-");
        let cues = cues.split([',', ';', '\n']).map(str::trim).filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" | ");
        format!("[topic {name}]\ncue = {cues}\n")
    }

    /// What a line in square brackets names: a topic of the user's own, or a list with or without a language.
    fn head(&mut self, head: &str) -> Result<(List, Option<&'static str>), String> {
        if let Some(name) = head.strip_prefix("topic ").map(str::trim) {
            if let Some(known) = Topic::parse(name) {
                return Ok((List::Topic(known), None));
            }
            let plain = |c: char| c.is_alphanumeric() || c == '-';
            if name.is_empty() || !name.chars().all(plain) {
                return Err(format!("`{name}` is no name for a topic: letters, digits and - only"));
            }
            let at = self.topics.iter().position(|t| *t == name).unwrap_or_else(|| {
                self.topics.push(lasting(name));
                self.topics.len() - 1
            });
            return match u8::try_from(at) {
                Ok(n) if at < MOST_OWN => Ok((List::Own(n), None)),
                _ => Err(format!("no more than {MOST_OWN} topics can be added")),
            };
        }
        let (code, name) = head.split_once('/').map_or((None, head), |(code, name)| (Some(code), name));
        let language = match code {
            None => None,
            Some(code) => {
                let known = LANGUAGES.iter().find(|l| l.code == code);
                Some(known.ok_or_else(|| format!("there are no lists of the language `{code}`"))?.code)
            }
        };
        let list = List::parse(name).ok_or_else(|| format!("there is no list `{name}`; a new topic begins with [topic {name}]"))?;
        Ok((list, language))
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The names of the topics that the user added, in their order.
    pub fn topics(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.topics.iter().copied()
    }

    /// The lines for the lists of one language.
    pub(super) fn lines<'o>(&'o self, language: &'o str) -> impl Iterator<Item = (List, &'static str, &'o [String])> + 'o {
        let meant = move |l: &&Line| l.language.is_none_or(|own| own == language);
        self.lines.iter().filter(meant).map(|l| (l.list, l.key, l.forms.as_slice()))
    }
}

/// What the user chose for the search for substance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Focus {
    /// Words beside those of the lists.
    pub words: OwnWords,
    /// Which topics lead; those of [`Topic::is_lead`] when empty.
    pub lead: Vec<Topic>,
}

impl Focus {
    /// From what a project holds: the text of the user's words, and the names of the topics that lead. Names
    /// that no topic bears are passed over.
    pub fn read(words: &str, lead: &[String]) -> Result<Self, WordsError> {
        let words = OwnWords::parse(words)?;
        let mut focus = Self { words, lead: Vec::new() };
        focus.lead = lead.iter().filter_map(|name| focus.topic(name)).collect();
        Ok(focus)
    }

    /// The topic of this name, of the contract or of the user's own.
    pub fn topic(&self, name: &str) -> Option<Topic> {
        Topic::parse(name).or_else(|| self.words.topics().find(|own| *own == name).map(Topic::Own))
    }

    /// Every topic: the contract's in its order, then the user's own.
    pub fn topics(&self) -> impl Iterator<Item = Topic> + '_ {
        Topic::ALL.into_iter().chain(self.words.topics().map(Topic::Own))
    }

    /// Whether a topic leads.
    pub fn leads(&self, topic: Topic) -> bool {
        if self.lead.is_empty() { topic.is_lead() } else { self.lead.contains(&topic) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let wrong = |text: &str| OwnWords::parse(text).unwrap_err().to_string();
        assert_eq!(wrong("cue = water"), "line 1: words stand below the name of their list in [ ]");
        assert_eq!(wrong("\n[topic water sharing]"), "line 2: `water sharing` is no name for a topic: letters, digits and - only");
        assert_eq!(wrong("[actor]"), "line 1: there is no list `actor`; a new topic begins with [topic actor]");
        assert_eq!(wrong("[xx/actors]"), "line 1: there are no lists of the language `xx`");
        assert_eq!(wrong("[topic water]\nsure = water"), "line 2: the words of a topic are `cue`, `weak` or `not`, and no `sure`");
        assert_eq!(wrong("[actors]\nBasin Commission"), "line 2: a line is `key = form | form`");
        assert_eq!(OwnWords::parse("# nothing\n\n").unwrap(), OwnWords::default());
    }
}
