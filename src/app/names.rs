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

/// A code of a letter or a few for each title: as short as tells them apart.
pub fn codes(titles: &[&str]) -> Vec<String> {
    let letters = |title: &str| title.chars().filter(|c| c.is_alphanumeric()).collect::<Vec<char>>();
    let all: Vec<Vec<char>> = titles.iter().map(|t| letters(t)).collect();
    let code = |(i, own): (usize, &Vec<char>)| {
        let alone = |n: &usize| {
            let mut others = all.iter().enumerate().filter(|(j, _)| *j != i);
            others.all(|(_, other)| !other.iter().take(*n).eq(own.iter().take(*n)))
        };
        match (1..=4).find(alone) {
            Some(n) if !own.is_empty() => {
                let mut code: String = own.iter().take(n).collect();
                if let Some(first) = own.first() {
                    code.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
                }
                code
            }
            _ => format!("{}{}", own.first().map(|c| c.to_uppercase().to_string()).unwrap_or_default(), i + 1),
        }
    };
    all.iter().enumerate().map(code).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_as_short_as_tells_them_apart() {
        assert_eq!(codes(&["US draft", "European text", "Geneva"]), ["U", "E", "G"]);
        assert_eq!(codes(&["US draft", "E3 counter-proposal", "European text"]), ["U", "E3", "Eu"]);
        assert_eq!(codes(&["Draft", "Draft", ""]), ["D1", "D2", "3"]);
    }
}
