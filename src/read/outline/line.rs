//! What a single line looks like: which label it begins with, whether it could be a title, a
//! sentence, the end of one.
//!
//! In: one block or its words. Out: a label or a yes or no; nothing here knows the lines around.

use crate::read::block::{Block, Style};
use crate::read::label::{self, Label, Punct};
use crate::text::{is_unspaced, last_sign};

/// The label of a block: the automatic one, else what its text begins with.
pub(super) fn block_label(block: &Block) -> Option<Label> {
    if matches!(block.style, Style::Contents | Style::TableRow | Style::Footnote | Style::Title) && block.auto.is_none() {
        return None;
    }
    if let Some(auto) = &block.auto {
        let label = label::parse(&auto.printed).unwrap_or_else(|| {
            // "Question 5:", "01|": words and signs that are none of ours
            let alone = |t: &&str| !t.is_empty() && (t.len() < 6 || t.starts_with(|c: char| c.is_ascii_digit()));
            let mut parts: Vec<label::Part> = auto
                .printed
                .split(|c: char| !c.is_alphanumeric())
                .filter(alone)
                .map(|t| label::Part { text: t.to_owned(), round: false })
                .collect();
            if parts.iter().any(|p| p.text.starts_with(|c: char| c.is_ascii_digit())) {
                parts.retain(|p| p.text.starts_with(|c: char| c.is_ascii_digit()));
            }
            Label { word: None, parts, punct: Punct::Bare, bracket: false, printed: 0, len: 0 }
        });
        if label.parts.is_empty() && label.word.is_none() {
            return None;
        }
        return Some(without_zero(Label { len: 0, bracket: false, ..label }));
    }
    if block.style == Style::Bullet {
        return None;
    }
    label::parse(&block.text).map(without_zero)
}

/// "1.0" is how some count the first level: the nought says nothing.
fn without_zero(mut label: Label) -> Label {
    if label.parts.len() == 2 && label.parts.last().is_some_and(|p| p.text == "0") {
        label.parts.pop();
        label.punct = Punct::Zero;
    }
    label
}

/// The words after a label.
pub(super) fn rest<'a>(block: &'a Block, label: &Label) -> &'a str {
    block.text.get(label.len..).unwrap_or_default()
}

/// Whether what follows a worded label looks like a title or a fresh sentence, not like the rest
/// of a sentence that the word began ("Article 5 of the Treaty applies").
pub(super) fn titled(rest: &str) -> bool {
    match rest.chars().next() {
        None => true,
        Some(c) => !c.is_lowercase() && !matches!(c, ',' | ';' | '/' | ')') && !reference_goes_on(rest),
    }
}

/// "Absatz 2", "Abs. 1", "paragraph 3": a cross-reference goes on.
fn reference_goes_on(rest: &str) -> bool {
    let word: String = rest.chars().take_while(|c| c.is_alphabetic()).take(12).collect();
    matches!(word.as_str(), "Absatz" | "Abs" | "Satz" | "Nummer" | "Nr" | "Buchstabe" | "Alinea" | "U")
}

/// Whether a text ends where a sentence or a list item ends.
pub(super) fn ended(text: &str) -> bool {
    let text = text.trim_end();
    text.is_empty()
        || last_sign(text).is_some_and(|c| ".;:!?,”\"»“]—–…".contains(c))
        || text.ends_with(" and")
        || text.ends_with(" or")
}

/// Whether a text in a heading's style is none but a sentence: some drafts set all clauses so.
pub(super) fn sentence(text: &str) -> bool {
    let words = text.split_whitespace().take(31).count();
    words > 30 || (words > 12 && last_sign(text).is_some_and(|c| ".;:,".contains(c)))
}

/// Whether a paragraph without a style stands as a heading: bold or in capitals, short, alone.
pub(super) fn looks_like_heading(block: &Block) -> bool {
    const NAMES: &[&str] = &["preamble", "preambule", "préambule", "präambel", "преамбула"];
    if !title_like(&block.text) || block.text.chars().count() > 100 || block.text.contains("__") {
        return false;
    }
    let letters = || block.text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = || letters() >= 4 && !block.text.chars().any(char::is_lowercase);
    block.bold || capitals() || NAMES.contains(&block.text.to_lowercase().as_str())
}

/// Whether a line can be a title: short, no sentence.
pub(in crate::read) fn title_like(text: &str) -> bool {
    let n = text.chars().take(161).count();
    // A Chinese sign is half a word.
    let most = if text.starts_with(is_unspaced) { 40 } else { 160 };
    n > 0
        && n <= most
        && last_sign(text).is_some_and(|c| !".;:,?!".contains(c))
        && text.chars().any(char::is_alphabetic)
        && text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
        && text.split_whitespace().count() <= 18
}
