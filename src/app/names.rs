//! What clauses are called in the window.

use crate::app::language::{self, say};
use crate::draft::{Clause, Kind, Status};
use crate::substance::Topic;

/// How many words of a clause stand for a row that has no other name.
const TITLE_WORDS: usize = 6;

/// What a clause is called: its number, else its heading, else what it is.
pub fn name_of(clause: &Clause) -> String {
    if let Some(number) = &clause.number {
        return number.to_string();
    }
    if let Some(heading) = clause.heading.as_deref().filter(|h| h.chars().count() <= 40) {
        return heading.to_owned();
    }
    kind_word(clause.kind).to_owned()
}

/// A clause as the subject of a sentence: "Clause 6", "Paragraph".
pub fn subject(clause: &Clause) -> String {
    clause.number.as_ref().map_or_else(|| kind_word(clause.kind).to_owned(), |n| say!("clause-numbered", number = n.to_string()))
}

/// What stands at the head of a clause without a number.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => say!("kind-title"),
        Kind::Heading => say!("kind-heading"),
        Kind::Preamble => say!("kind-preamble"),
        Kind::Clause => say!("kind-paragraph"),
        Kind::AnnexHeading => say!("kind-annex"),
        Kind::TableRow => say!("kind-table-row"),
        Kind::Footnote => say!("kind-footnote"),
        Kind::Signature => say!("kind-signature"),
        Kind::EditorialNote => say!("kind-editors-note"),
    }
}

/// What a topic is called.
pub fn topic_name(topic: Topic) -> &'static str {
    language::engine("topic", topic.name(), topic.label())
}

/// What a draft's standing is called.
pub fn status_name(status: Status) -> &'static str {
    language::engine("status", status.name(), status.name())
}

/// The first words of a text.
pub fn first_words(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut out = words.by_ref().take(TITLE_WORDS).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        out.push('…');
    } else {
        out.truncate(out.trim_end_matches(['.', ';', ',', ':']).len());
    }
    out
}

/// "7", "7 and 8", "7, 8 and 9".
pub fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say!("list-and", first = first.join(", "), last = last.as_str()),
    }
}
