//! Blocks into clauses, the same for all formats.
//!
//! In: a document's blocks. Out: [`Node`]s, parents before their children, in reading order.
//!
//! A label is what [`super::label`] can read at the beginning of a block; it is a clause's number
//! only where it continues or opens a series, because a year, a decimal or a cross-reference at
//! the beginning of a line looks the same. The open series stand on a path from the top of the
//! tree to the clause read last; a label is tried against them from the inside out.
//!
//! `line` judges one line by itself, `seat` finds a label's place among the open series, `build`
//! opens clauses and hands paragraphs to them.

mod build;
mod line;
mod node;
mod seat;

use self::line::{block_label, rest, sentence, titled};
use self::node::append;

pub(super) use self::line::title_like;
pub(super) use self::node::{Node, NodeLabel, without_beginning};

use super::block::{Block, Document, Follow, Style};
use super::label::{Label, Word};
use super::{article, shape};
use crate::draft::Kind;
use crate::job::{Cancelled, Job};

/// Cuts a document's blocks into clauses. Parents stand before their children.
pub(super) fn outline(document: &mut Document, job: &Job) -> Result<Vec<Node>, Cancelled> {
    let mut blocks = std::mem::take(&mut document.blocks);
    blocks.retain(|b| !b.text.trim().is_empty() || b.auto.is_some());
    let labels: Vec<Option<Label>> = blocks.iter().map(block_label).collect();
    let mut order: Vec<Word> = Vec::new();
    for (block, label) in blocks.iter().zip(&labels) {
        if let Some(word) = label.as_ref().and_then(|l| l.word)
            && !order.contains(&word)
            && block.follow != Follow::Wrapped
            && label.as_ref().is_some_and(|l| titled(rest(block, l)))
        {
            order.push(word);
        }
    }
    order.sort_by_key(|w| w.tier());
    let in_headings = order
        .iter()
        .copied()
        .filter(|w| {
            let of = |heading: bool| {
                let fits = |(b, l): &(&Block, &Option<Label>)| {
                    matches!(b.style, Style::Heading(_)) == heading
                        && l.as_ref().is_some_and(|l| l.word == Some(*w) && titled(rest(b, l)))
                };
                blocks.iter().zip(&labels).filter(fits).count()
            };
            of(true) > of(false)
        })
        .collect();
    let mut walk = Walk {
        blocks: &blocks,
        labels: &labels,
        order,
        in_headings,
        nodes: Vec::new(),
        path: Vec::new(),
        closed: Vec::new(),
        signing: false,
        numbered: false,
    };
    for i in 0..blocks.len() {
        if i.is_multiple_of(64) {
            job.checkpoint()?;
        }
        walk.take(i);
    }
    let mut nodes = walk.nodes;
    shape::finish(&mut nodes);
    article::settle(&mut nodes, &mut document.warnings);
    Ok(nodes)
}

/// The state of one pass over the blocks.
struct Walk<'a> {
    blocks: &'a [Block],
    labels: &'a [Option<Label>],
    order: Vec<Word>,
    /// Words whose numbers mostly stand in headings: elsewhere they are references.
    in_headings: Vec<Word>,
    nodes: Vec<Node>,
    path: Vec<usize>,
    /// The last label of every series that a heading closed, so that numbering may run on.
    closed: Vec<NodeLabel>,
    signing: bool,
    numbered: bool,
}

impl Walk<'_> {
    /// Reads the next block.
    fn take(&mut self, i: usize) {
        let Some(block) = self.blocks.get(i) else { return };
        match block.style {
            Style::Footnote => {
                self.path.clear();
                self.open(block, Kind::Footnote, None, &block.text, 0);
                self.path.clear();
                return;
            }
            Style::TableRow => return self.row(i, block),
            Style::Title => {
                if let Some(title) = self.nodes.last_mut().filter(|n| n.kind == Kind::Title) {
                    append(title, block, &block.text, 0, false);
                } else {
                    let kind = if self.nodes.is_empty() { Kind::Title } else { Kind::Heading };
                    self.path.clear();
                    self.open(block, kind, None, &block.text, 0);
                    self.path.clear();
                }
                return;
            }
            _ => {}
        }
        if self.signing && !self.ends_signature(i) {
            if let Some(last) = self.nodes.last_mut() {
                append(last, block, &block.text, 0, false);
            }
            return;
        }
        self.signing = false;
        if shape::editorial_notice(&block.text) && block.auto.is_none() && block.follow != Follow::Wrapped {
            // It stands beside the innermost numbered clause, whose series may go on after it.
            let inner = match block.style {
                Style::Heading(level) => {
                    self.path.iter().position(|n| self.nodes.get(*n).is_some_and(|n| n.rank.is_none_or(|r| r >= level)))
                }
                _ => self.path.iter().rposition(|n| {
                    let label = self.nodes.get(*n).and_then(|n| n.label.as_ref());
                    label.is_some_and(|l| !l.word.is_some_and(|w| w.groups() || w == Word::Annex))
                }),
            };
            let open = self.path.clone();
            self.path.truncate(inner.unwrap_or(open.len()));
            self.open(block, Kind::EditorialNote, None, &block.text, 0);
            self.path = open;
            return;
        }
        let seat = self.labels.get(i).and_then(Option::as_ref).and_then(|l| self.seat(i, block, l).map(|s| (l, s)));
        if let Some((label, seat)) = seat {
            return self.number(i, block, label, seat);
        }
        // An automatic number that could not be placed is still the document's word.
        match block.style {
            Style::Heading(level) if !sentence(&block.text) => self.heading(block, level),
            Style::Bullet => self.bullet(block),
            _ => self.paragraph(i, block),
        }
    }
}
