//! What the exports share in writing: labels, dates, provenance, and texts made harmless.

use std::borrow::Cow;

use crate::draft::{Clause, Draft, Kind, Skipped, Status};

/// How a clause is called: its number, else what part of the draft it is.
pub(super) fn label(clause: &Clause) -> String {
    match (&clause.number, clause.kind) {
        (Some(number), _) => number.to_string(),
        (None, Kind::Clause) => "unnumbered".to_owned(),
        (None, kind) => kind.name().replace('-', " "),
    }
}

/// Several clauses' labels: `7`, `7 and 8`, `7, 8 and 9`. The same label is said once.
pub(super) fn labels<'a>(clauses: impl IntoIterator<Item = &'a Clause>) -> String {
    let mut all: Vec<String> = Vec::new();
    for label in clauses.into_iter().map(label) {
        if !all.contains(&label) {
            all.push(label);
        }
    }
    match all.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// An ISO date for people: `2025-11-20` gives `20 Nov 2025`, `2025-11` gives `Nov 2025`; anything
/// else stays as it is.
pub(super) fn date(iso: &str) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = |text: &str| text.parse::<usize>().ok().and_then(|m| MONTHS.get(m.checked_sub(1)?));
    let parts: Vec<&str> = iso.split('-').collect();
    let whole = parts.iter().all(|part| part.chars().all(|c| c.is_ascii_digit()));
    let said = match parts.as_slice() {
        [year, m] if whole && year.len() == 4 => month(m).map(|m| format!("{m} {year}")),
        [year, m, day] if whole && year.len() == 4 => {
            month(m).zip(day.parse::<u8>().ok()).map(|(m, day)| format!("{day} {m} {year}"))
        }
        _ => None,
    };
    said.unwrap_or_else(|| iso.to_owned())
}

/// What is known of a draft in one line's parts: author, date, status, format, number of clauses.
pub(super) fn provenance(draft: &Draft) -> Vec<String> {
    let p = &draft.provenance;
    let count = draft.clauses.iter().filter(|c| c.kind == Kind::Clause).count();
    let known = [
        p.author.clone(),
        p.date.as_deref().map(date),
        (p.status != Status::Unknown).then(|| p.status.name().to_owned()),
        (!draft.source.format.is_empty()).then(|| draft.source.format.clone()),
        Some(format!("{count} clause{}", if count == 1 { "" } else { "s" })),
    ];
    known.into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

/// Where a draft comes from, a line each: who published it, what is said about it, the file. Of the
/// file only the name: an export travels, and its author's folders are nobody's business. Last what
/// of the file was not compared.
pub(super) fn origin(draft: &Draft) -> Vec<String> {
    let p = &draft.provenance;
    let file = draft.source.path.rsplit(['/', '\\']).next();
    let told = [p.source.as_deref(), p.note.as_deref(), file].into_iter().flatten().filter(|told| !told.is_empty());
    told.map(str::to_owned).chain(not_compared(draft)).collect()
}

/// The parts of a draft's file that are in no clause, in one line: "not compared: 3 comments (not
/// part of the text)". `None` where all of it is.
pub(super) fn not_compared(draft: &Draft) -> Option<String> {
    let part = |s: &Skipped| format!("{} {} ({})", s.count, s.part.replace('-', " "), s.why);
    let parts: Vec<String> = draft.coverage.skipped.iter().map(part).collect();
    (!parts.is_empty()).then(|| format!("not compared: {}", parts.join("; ")))
}

/// A title that is never empty.
pub(super) fn title(draft: &Draft) -> &str {
    if draft.title.trim().is_empty() { "Untitled draft" } else { draft.title.trim() }
}

/// A text without what could steer a terminal or turn the reading order of what follows: control
/// characters other than line feed and tab become the sign for an unknown character.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let harms =
        |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(harms) { Cow::Owned(text.replace(harms, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// The first words of a text, whole words up to about `length` characters.
pub(super) fn beginning(text: &str, length: usize) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() && out.chars().count() + word.chars().count() >= length {
            out.push_str(" …");
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_said_as_far_as_they_are_known() {
        assert_eq!(date("2025-11-20"), "20 Nov 2025");
        assert_eq!(date("2025-11"), "Nov 2025");
        for other in ["2025", "2025-13-01", "spring 2025", "", "2025-xx-01", "-", "20-11-2025"] {
            assert_eq!(date(other), other);
        }
    }

    #[test]
    fn control_characters_lose_their_power() {
        assert_eq!(harmless("a\u{1b}[31mb\r\n\tc\u{202e}"), "a\u{fffd}[31mb\u{fffd}\n\tc\u{fffd}");
    }
}
