//! Running heads and page numbers: what pages repeat and is no text of the draft.
//!
//! In: lines. Out: whether one is a page number; what it says without its numbers; which lines of a
//! plain text stand at the edges of its pages.

use std::collections::BTreeMap;

/// Lines at the top and the bottom of a page that may be running heads.
pub const EDGE: usize = 3;

/// "Page 3 of 10" has as many words.
const MOST_WORDS: usize = 4;

/// A line's words without its numbers: the same on every page that it runs over.
pub fn key(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars().take(120) {
        match c {
            c if c.is_numeric() => {
                if !out.ends_with('#') {
                    out.push('#');
                }
            }
            c if c.is_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}

/// "3", "- 3 -", "Page 3 of 10", "3/10", "iv".
pub fn page_number(text: &str) -> bool {
    // One word more than it may have is enough to see that it has too many.
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(MOST_WORDS + 1);
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    let number = |w: &str| w.chars().all(char::is_numeric) || (w.len() < 6 && w.chars().all(|c| "ivxlc".contains(c)));
    let word = |w: &str| matches!(w, "page" | "of" | "seite" | "von" | "sur" | "стр" | "страница" | "из" | "сторінка" | "з" | "p");
    !words.is_empty()
        && words.len() <= MOST_WORDS
        && words.iter().all(|w| number(w) || word(w))
        && words.iter().any(|w| number(w))
        && !text.trim().ends_with(['.', ')'])
}

/// The lines of a plain text that are running heads or page numbers, by their place. A text tells
/// its pages by form feeds; without them only lines that stand alone and say that they number a page,
/// three times or more, are taken out.
pub fn of_text(lines: &[(&str, bool)]) -> Vec<usize> {
    let full: Vec<usize> = (0..lines.len()).filter(|n| lines.get(*n).is_some_and(|l| !l.0.trim().is_empty())).collect();
    let text = |n: &usize| lines.get(*n).map_or("", |l| l.0);
    let mut pages: Vec<Vec<usize>> = vec![Vec::new()];
    let mut next = 0;
    for n in &full {
        if lines.iter().skip(next).take(n + 1 - next).any(|l| l.1) {
            pages.push(Vec::new());
        }
        next = n + 1;
        pages.last_mut().into_iter().for_each(|page| page.push(*n));
    }
    pages.retain(|page| !page.is_empty());
    let paged = pages.len() > 1;
    let edges: Vec<usize> = if paged {
        let edge = |page: &Vec<usize>| -> Vec<usize> {
            let last = page.len().saturating_sub(EDGE).max(EDGE.min(page.len()));
            page.iter().take(EDGE).chain(page.iter().skip(last)).copied().collect()
        };
        pages.iter().flat_map(edge).collect()
    } else {
        let blank = |n: Option<usize>| n.is_none_or(|n| lines.get(n).is_none_or(|l| l.0.trim().is_empty()));
        let says =
            |n: &usize| page_number(text(n)) && text(n).chars().any(|c| c.is_alphabetic() || matches!(c, '-' | '–' | '—' | '/'));
        full.into_iter().filter(|n| blank(n.checked_sub(1)) && blank(Some(n + 1)) && says(n)).collect()
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for n in &edges {
        *seen.entry(key(text(n))).or_default() += 1;
    }
    let least = if paged { (pages.len() * 4 / 10).max(2) } else { 3 };
    let runs = |n: &usize| {
        let key = key(text(n));
        let words = key.chars().any(char::is_alphabetic) || page_number(text(n));
        words && seen.get(&key).is_some_and(|times| *times >= least)
    };
    edges.into_iter().filter(runs).collect()
}
