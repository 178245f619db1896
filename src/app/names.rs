//! What clauses are called in the window.

use crate::draft::{Clause, Kind};

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
    clause.number.as_ref().map_or_else(|| kind_word(clause.kind).to_owned(), |n| format!("Clause {n}"))
}

/// What stands at the head of a clause without a number.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "Title",
        Kind::Heading => "Heading",
        Kind::Preamble => "Preamble",
        Kind::Clause => "Paragraph",
        Kind::AnnexHeading => "Annex",
        Kind::TableRow => "Table row",
        Kind::Footnote => "Footnote",
        Kind::Signature => "Signature",
        Kind::EditorialNote => "Editor's note",
    }
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
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
