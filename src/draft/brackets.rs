//! The square brackets of a draft file's texts, which are taken as given.

use super::{Mark, MarkKind};
use crate::text::CharRange;

/// The square brackets of a text, outermost first; a bracket that never closes is none.
/// A sign before a bracket says nothing about whose it is: `by` stays empty.
pub(super) fn bracket_marks(text: &str) -> Vec<Mark> {
    let mut open: Vec<usize> = Vec::new();
    let mut marks = Vec::new();
    for (at, c) in text.chars().enumerate() {
        match c {
            '[' => open.push(at),
            ']' => {
                if let Some(start) = open.pop() {
                    let kind = MarkKind::Bracketed { depth: open.len() as u32 + 1, by: None };
                    marks.push(Mark { range: CharRange::new(start, at + 1), kind });
                }
            }
            _ => {}
        }
    }
    marks.sort_by_key(|m| (m.range.start, m.range.end));
    marks
}
