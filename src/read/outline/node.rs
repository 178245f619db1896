//! A clause in the making: what the walk knows of it before the whole draft is seen.
//!
//! In: blocks, one after the other. Out: [`Node`]s, from which `read` makes clauses.

use crate::draft::{Kind, Mark, MarkKind, Place};
use crate::read::block::Block;
use crate::read::label::{Punct, Reading, Word};
use crate::text::{CharRange, char_len, joint};

/// A clause in the making.
#[derive(Debug, Default)]
pub(in crate::read) struct Node {
    pub kind: Kind,
    pub parent: Option<usize>,
    pub label: Option<NodeLabel>,
    pub heading: Option<String>,
    pub text: String,
    pub place: Place,
    /// Further paragraphs that ran into its own.
    pub also: Vec<u32>,
    pub marks: Vec<Mark>,
    /// A heading's level in the document, where its style tells one.
    pub rank: Option<u8>,
    pub indent: u32,
    pub bullet: bool,
    pub listed: bool,
    /// Whether the block that opened it is finished: a heading without words yet takes a title line.
    pub wants_title: bool,
}

/// What a node's label was taken for.
#[derive(Clone, Debug)]
pub(in crate::read) struct NodeLabel {
    pub word: Option<Word>,
    /// This node's own parts, below its parent's number.
    pub own: Vec<(Reading, String)>,
    /// The values from the top, for finding the parent of 5.2.1.
    pub chain: Vec<u64>,
    pub punct: Punct,
    /// Whether it was printed with its parents' parts (4.4), so that a single 5 does not follow it.
    pub composite: bool,
    pub list: Option<(u32, u32)>,
    pub printed: String,
}

impl NodeLabel {
    pub(in crate::read) fn last(&self) -> Option<&Reading> {
        self.own.last().map(|(r, _)| r)
    }
}

/// Adds words to a node's text: after a line feed, or after a space where the line was wrapped.
/// `cut` characters of the block's text were taken off its beginning.
pub(super) fn append(node: &mut Node, block: &Block, words: &str, cut: usize, wrapped: bool) {
    if words.is_empty() {
        return;
    }
    if !node.text.is_empty() {
        node.text.push_str(if wrapped { joint(&node.text, words) } else { "\n" });
    }
    let base = if block.marks.is_empty() { 0 } else { char_len(&node.text) };
    node.text.push_str(words);
    node.also.extend(&block.also);
    let marks = without_beginning(&block.marks, cut);
    node.marks.extend(marks.map(|m| Mark { range: m.range.shifted(base), kind: m.kind }));
}

/// The marks of a text of which so many characters were cut off the beginning. A look goes on
/// behind the cut; a bracket that opened before it is no longer one.
pub(in crate::read) fn without_beginning(marks: &[Mark], cut: usize) -> impl Iterator<Item = Mark> {
    let cut = cut as u32;
    let kept =
        marks.iter().filter(move |m| m.range.start >= cut || (m.range.end > cut && !matches!(m.kind, MarkKind::Bracketed { .. })));
    kept.map(move |m| Mark {
        range: CharRange { start: m.range.start.max(cut) - cut, end: m.range.end - cut },
        kind: m.kind.clone(),
    })
}
