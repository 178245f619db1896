//! What clauses are about, for pairing them: the topics whose cues stand in them, each as a number.

use std::sync::Arc;

use super::lexicon::{Lexicons, List};
use super::own::OwnWords;
use super::sides::{DraftWords, words_of_all};
use super::topic::Topic;
use super::words::ClauseText;
use crate::align::Subjects;
use crate::draft::Draft;
use crate::job::{Cancelled, Job};

/// What a weak cue counts beside a cue.
const WEAK: f32 = 0.35;

/// The subjects of the clauses of each draft, by the program's own lists: a user's words change no pair. Clauses
/// in different languages with lists share subjects.
pub fn subjects(drafts: &[Arc<Draft>], job: &Job) -> Result<Vec<Subjects>, Cancelled> {
    let lexicons = Lexicons::with(&OwnWords::default());
    let words = words_of_all(drafts, &lexicons, job)?;
    Ok(words.iter().map(of_draft).collect())
}

fn of_draft(words: &DraftWords<'_>) -> Subjects {
    let clause = |texts: Vec<ClauseText<'_>>| {
        let strengths = Topic::ALL.into_iter().map(|topic| (topic.place() as u32, strength(topic, &texts)));
        strengths.filter(|(_, strength)| *strength > 0.0).collect()
    };
    Subjects(words.texts().map(clause).collect())
}

/// How strongly a topic is cued: each cue counts one and each different weak cue of a text less; what is said over
/// and over grows slowly.
fn strength(topic: Topic, texts: &[ClauseText<'_>]) -> f32 {
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
    if sum > 1.0 { 1.0 + sum.ln() } else { sum }
}
