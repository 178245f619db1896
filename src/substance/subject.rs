//! What clauses are about, for pairing them: the topics whose cues stand in them, and who and what they name. A name
//! counts by its key in the lists, so that EU, European Union and ЄС are one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lexicon::{Lexicons, List};
use super::own::OwnWords;
use super::sides::{DraftWords, words_of_all};
use super::topic::Topic;
use super::words::ClauseText;
use crate::align::Subjects;
use crate::draft::Draft;
use crate::job::{Cancelled, Job};

/// What a weak cue, or a name, counts beside a cue.
const WEAK: f32 = 0.35;
/// The lists of names.
const NAMES: [List; 5] = [List::Actors, List::Instruments, List::Places, List::Sites, List::Waters];

/// The subjects of the clauses of each draft, by the program's own lists: a user's words change no pair. Clauses
/// in different languages with lists share subjects.
pub fn subjects(drafts: &[Arc<Draft>], job: &Job) -> Result<Vec<Subjects>, Cancelled> {
    let lexicons = Lexicons::with(&OwnWords::default());
    let words = words_of_all(drafts, &lexicons, job)?;
    Ok(words.iter().map(of_draft).collect())
}

fn of_draft(words: &DraftWords<'_>) -> Subjects {
    let clause = |texts: Vec<ClauseText<'_>>| {
        let mut times: BTreeMap<&'static str, f32> = BTreeMap::new();
        for topic in Topic::ALL {
            times.insert(topic.name(), cues(topic, &texts));
        }
        for (c, list) in texts.iter().flat_map(|c| NAMES.map(|list| (c, list))) {
            for hit in c.of(list) {
                *times.entry(c.lexicon.key(hit)).or_default() += WEAK;
            }
        }
        // what is said over and over grows slowly
        let strength = |times: f32| if times > 1.0 { 1.0 + times.ln() } else { times };
        times.into_iter().filter(|(_, times)| *times > 0.0).map(|(subject, times)| (subject, strength(times))).collect()
    };
    Subjects(words.texts().map(clause).collect())
}

/// How often a topic is cued: each cue counts one and each different weak cue of a text less.
fn cues(topic: Topic, texts: &[ClauseText<'_>]) -> f32 {
    let mut sum = 0.0;
    for c in texts {
        let mut weak: Vec<u32> = Vec::new();
        for hit in c.of(List::Topic(topic)) {
            match c.lexicon.key(hit) {
                "cue" => sum += 1.0,
                "weak" if !weak.contains(&hit.form) => {
                    weak.push(hit.form);
                    sum += WEAK;
                }
                _ => {}
            }
        }
    }
    sum
}
