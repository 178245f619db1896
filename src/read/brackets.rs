//! Square brackets: disputed text, and whose it is where the draft says so.

use crate::draft::{Mark, MarkKind};
use crate::text::CharRange;

/// How deep brackets are followed: beyond it they are signs like any other.
const DEEPEST: usize = 64;

/// The square brackets of a text, in the order in which they open. A bracket that never closes is none.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    if !text.contains('[') {
        return Vec::new();
    }
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut out = Vec::new();
    for (at, (byte, c)) in text.char_indices().enumerate() {
        match c {
            '[' => open.push((at, byte)),
            ']' => {
                if let Some((start, from)) = open.pop()
                    && open.len() < DEEPEST
                {
                    let inside = text.get(from + 1..byte).unwrap_or_default();
                    let kind = MarkKind::Bracketed { depth: open.len() as u32 + 1, by: holder(inside) };
                    out.push(Mark { range: CharRange::new(start, at + 1), kind });
                }
            }
            _ => {}
        }
    }
    out.sort_by_key(|m| (m.range.start, m.range.end));
    out
}

/// Whose bracket it is: "US: …" or "… – UA". Conservative: a few capitalised words before a colon,
/// or an abbreviation in capitals after a dash.
fn holder(inside: &str) -> Option<String> {
    if let Some((name, _)) = inside.split_once(':')
        && name.len() <= 40
        && is_name(name)
    {
        return Some(name.trim().to_owned());
    }
    let (_, name) = inside.rsplit_once([' ', '\u{a0}'])?;
    let before = inside.trim_end_matches(name).trim_end();
    let dashed = before.ends_with(['–', '—']) || before.ends_with(" -");
    let caps = (2..=8).contains(&name.chars().count())
        && name.chars().all(|c| c.is_uppercase() || c == '/' || c == '&')
        && name.chars().any(char::is_alphabetic);
    (dashed && caps).then(|| name.to_owned())
}

fn is_name(name: &str) -> bool {
    const OTHER: &[&str] = &[
        "note",
        "option",
        "alternative",
        "variant",
        "article",
        "annex",
        "text",
        "date",
        "place",
        "name",
        "comment",
        "see",
        "source",
        "nb",
        "http",
        "https",
    ];
    let words: Vec<&str> = name.split_whitespace().collect();
    !words.is_empty()
        && words.len() <= 4
        && words.iter().all(|w| w.chars().next().is_some_and(char::is_uppercase) || matches!(*w, "and" | "of" | "the" | "&" | "/"))
        && name.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '/' | '&' | '.' | '-' | ',' | '\'' | '’'))
        && !OTHER.contains(&words.first().map(|w| w.to_lowercase()).unwrap_or_default().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let by = |m: &Mark| match &m.kind {
            MarkKind::Bracketed { depth, by } => format!("{} {depth} {}", m.range, by.as_deref().unwrap_or("-")),
            _ => String::new(),
        };
        marks(text).iter().map(by).collect()
    }

    #[test]
    fn brackets_nest_and_name_their_holder() {
        assert_eq!(shown("a [b [c]] d ["), ["2..9 1 -", "5..8 2 -"]);
        assert_eq!(
            shown("[US: shall] [may – UA] [Note: x] [the time: 5]"),
            ["0..11 1 US", "12..22 1 UA", "23..32 1 -", "33..46 1 -"]
        );
    }
}
