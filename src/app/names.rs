//! What clauses, topics and findings are called in the window.

use std::borrow::Cow;
use std::path::Path;

use crate::app::language::{self, FluentArgs, say};
use crate::comparison::Comparison;
use crate::draft::{Clause, Kind, Status};
use crate::project::Project;
use crate::substance::{Finding, FindingKind, Mention, Term, Topic, Value};

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

/// What a project is called: its title, else its file's name; nothing while it is empty.
pub fn project_name(project: &Project, path: Option<&Path>) -> String {
    let file = path.and_then(Path::file_stem).map(|s| s.to_string_lossy().into_owned());
    let title = Some(project.title.clone()).filter(|t| !t.is_empty());
    title.or(file).or_else(|| (!project.drafts.is_empty()).then(|| say!("untitled").to_owned())).unwrap_or_default()
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

/// What a term is called: by the engine's label in English, elsewhere by a word for it, else by its topic,
/// else as a figure: only what a text counts in its own words has a label that no language knows.
pub fn term_name(term: &Term) -> &str {
    if language::is_the_engines() {
        return &term.label;
    }
    let figure = FindingKind::Figure.name();
    language::engine(
        "term",
        &term.label.to_lowercase().replace(' ', "-"),
        term.topic.map_or_else(|| language::engine("term", figure, figure), topic_name),
    )
}

/// What a draft's standing is called.
pub fn status_name(status: Status) -> &'static str {
    language::engine("status", status.name(), status.name())
}

/// What a finding says: the engine's sentence in English, elsewhere one made of kind and words.
pub fn summary_of<'f>(comparison: &Comparison, finding: &'f Finding) -> Cow<'f, str> {
    let mut args = FluentArgs::new();
    let kind = language::engine("finding", finding.kind.name(), finding.kind.name());
    args.set("kind", kind);
    args.set("label", capital(kind));
    let whole = matches!(finding.kind, FindingKind::Added | FindingKind::Dropped);
    let key = match (&finding.from, &finding.to) {
        // The same words mean something else there, which the engine alone can say.
        (Some(from), Some(to)) if from.text == to.text => None,
        (Some(from), Some(to)) => {
            args.set("from", shortened(&from.text));
            args.set("to", shortened(&to.text));
            Some(percent(from, to, &mut args))
        }
        (None, None) => None,
        (from, to) => {
            let mention = to.as_ref().or(from.as_ref());
            args.set("text", mention.map(|m| shortened(&m.text)).unwrap_or_default());
            let clause = mention.and_then(|m| comparison.clause(m.clause));
            args.set("clause", clause.map(|c| subject(c).to_lowercase()).unwrap_or_default());
            Some(match (whole, to.is_some()) {
                (true, true) => "said-clause-added",
                (true, false) => "said-clause-dropped",
                (false, true) => "said-added",
                (false, false) => "said-dropped",
            })
        }
    };
    let said = key.and_then(|key| language::engine_sentence(key, &args));
    said.map_or(Cow::Borrowed(finding.summary.as_str()), Cow::Owned)
}

/// The message of two values, and by how much the later is more or less where that can be said.
fn percent(from: &Mention, to: &Mention, args: &mut FluentArgs<'_>) -> &'static str {
    let more = match (&from.value, &to.value) {
        (Some(Value::Number(a)), Some(Value::Number(b))) if from.unit == to.unit && *a > 0.0 => ((b - a) / a * 100.0).round(),
        _ => 0.0,
    };
    if more == 0.0 || more.abs() >= 1000.0 || from.unit.as_deref() == Some("per cent") {
        return "said-both";
    }
    args.set("sign", if more > 0.0 { "+" } else { "−" });
    args.set("percent", more.abs());
    "said-both-percent"
}

/// A text of at most some eighty characters on one line.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 80 { line } else { line.chars().take(79).chain(['…']).collect() }
}

/// With a capital letter at its head.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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
