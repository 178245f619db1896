//! Builds the tree: opens clauses and headings, gives paragraphs to the clause they belong to.
//!
//! In: a block that was judged by [`Walk::take`]. Out: nodes appended to the walk's list and the
//! path of open ones, which always leads from the top of the tree to the node read last.

use super::Walk;
use super::line::{looks_like_heading, sentence, title_like};
use super::node::{Node, NodeLabel, append};
use super::seat::{Seat, own_parts};
use crate::draft::Kind;
use crate::read::block::{Block, Follow, Style};
use crate::read::label::{Label, Word};
use crate::read::shape;
use crate::text::{char_len, joint, last_sign};

/// How deep clauses may be nested; deeper ones become siblings.
const DEEPEST: usize = 48;

impl Walk<'_> {
    /// Opens a node under the path's end and puts it on the path.
    pub(super) fn open(&mut self, block: &Block, kind: Kind, label: Option<NodeLabel>, text: &str, cut: usize) -> usize {
        let at = self.nodes.len();
        // A clause stands right after its parent or within it, so that the list is the tree's own order.
        while let (Some(last), Some(parent)) = (at.checked_sub(1), self.path.last().copied())
            && !self.within(last, parent)
        {
            self.path.pop();
        }
        let mut node = Node {
            kind,
            parent: self.path.last().copied(),
            label,
            place: block.place,
            indent: block.indent,
            listed: block.listed,
            ..Node::default()
        };
        append(&mut node, block, text, cut, false);
        self.nodes.push(node);
        if self.path.len() < DEEPEST {
            self.path.push(at);
        }
        at
    }

    /// Whether `node` is `above` or stands below it.
    fn within(&self, node: usize, above: usize) -> bool {
        let mut at = Some(node);
        while let Some(n) = at {
            if n == above {
                return true;
            }
            at = self.nodes.get(n).and_then(|n| n.parent);
        }
        false
    }

    /// A numbered clause begins.
    pub(super) fn number(&mut self, i: usize, block: &Block, label: &Label, seat: Seat) {
        let mut keep = seat.keep;
        if let Style::Heading(level) = block.style {
            // A numbered heading does not stand below an unnumbered one of its own level.
            let above = |n: &Node| n.kind == Kind::Heading && n.rank.is_some_and(|r| r >= level);
            keep = self.path.iter().take(keep).position(|n| self.nodes.get(*n).is_some_and(above)).unwrap_or(keep);
        }
        self.cut_path(keep);
        let word = seat.label.word;
        let from_auto = block.auto.is_some();
        let cut = if from_auto { 0 } else { label.len };
        let mut words = block.text.get(cut..).unwrap_or_default();
        let mut lost = char_len(block.text.get(..cut).unwrap_or_default());
        let mut bracketed = String::new();
        if label.bracket {
            bracketed = format!("[{words}");
            lost = lost.saturating_sub(1);
        }
        if label.bracket {
            words = &bracketed;
        }
        let kind = match word {
            Some(Word::Annex) => Kind::AnnexHeading,
            _ => Kind::Clause,
        };
        let styled = matches!(block.style, Style::Heading(_));
        // The title line may itself be wrapped; a sentence is none, whatever its style.
        let whole = self.with_wrapped(i, words);
        let line = if styled {
            !sentence(&whole)
        } else {
            title_like(&whole) && (word.is_some() || block.bold || self.body_below(i, label, &whole))
        };
        let at = self.open(block, kind, Some(seat.label), if line { "" } else { words }, lost);
        if let Some(node) = self.nodes.get_mut(at) {
            if line && !words.is_empty() {
                node.heading = Some(words.trim_end().to_owned());
            }
            node.wants_title = words.is_empty();
            node.rank = match block.style {
                Style::Heading(level) => Some(level),
                // above headings that only look so
                _ if line => Some(6),
                _ => None,
            };
        }
        if kind == Kind::Clause {
            self.numbered = true;
        }
    }

    /// A block's words with the wrapped lines that go on with them, as far as a title goes.
    fn with_wrapped(&self, i: usize, words: &str) -> String {
        let mut whole = words.to_owned();
        for next in self.blocks.iter().skip(i + 1).take_while(|b| b.follow == Follow::Wrapped) {
            if whole.len() > 400 {
                break;
            }
            whole.push_str(joint(&whole, &next.text));
            whole.push_str(&next.text);
        }
        whole
    }

    /// The block after one and the wrapped lines that go on with it.
    fn unwrapped_after(&self, i: usize) -> Option<&Block> {
        self.blocks.iter().skip(i + 1).find(|b| b.follow != Follow::Wrapped)
    }

    /// Whether a short line with a number is the title of what stands below it: an unnumbered
    /// paragraph, or numbers that begin with its own.
    fn body_below(&self, i: usize, label: &Label, words: &str) -> bool {
        if label.parts.last().is_none_or(|p| p.round || !p.text.starts_with(|c: char| c.is_ascii_digit()))
            || words.chars().count() > 100
            || words.split_whitespace().count() > 12
        {
            return false;
        }
        let next = (i + 1..self.blocks.len()).find(|n| self.blocks.get(*n).is_some_and(|b| b.follow != Follow::Wrapped));
        let Some(next) = next else { return false };
        match self.labels.get(next).and_then(Option::as_ref) {
            Some(below) => below.parts.len() > label.parts.len() && below.parts.starts_with(&label.parts),
            None => self.blocks.get(next).is_some_and(|b| {
                // a defined term is followed by the rest of its sentence: "Contributor" / means …
                let fresh = !b.text.starts_with(char::is_lowercase) || words.starts_with(['"', '“', '«', '„']);
                b.style == Style::Body && fresh && !title_like(&b.text)
            }),
        }
    }

    /// Shortens the path; the series that end are remembered.
    fn cut_path(&mut self, keep: usize) {
        while self.path.len() > keep {
            if let Some(label) = self.path.pop().and_then(|n| self.nodes.get(n)).and_then(|n| n.label.clone())
                && label.word.is_none()
            {
                self.closed.retain(|c| !(c.punct == label.punct && c.last().map(|r| r.numeral) == label.last().map(|r| r.numeral)));
                self.closed.push(label);
            }
        }
    }

    /// A heading without a number.
    pub(super) fn heading(&mut self, block: &Block, level: u8) {
        if let Some(node) = self.path.last().and_then(|n| self.nodes.get_mut(*n))
            && node.wants_title
            && node.heading.is_none()
            && node.text.is_empty()
        {
            // "Article 5" and its title in two headings
            node.heading = Some(block.text.clone());
            node.wants_title = false;
            return;
        }
        let first = self.nodes.is_empty();
        let keep = self
            .path
            .iter()
            .position(|n| self.nodes.get(*n).is_none_or(|n| n.rank.is_none_or(|r| r >= level)))
            .unwrap_or(self.path.len());
        self.cut_path(keep);
        if first {
            self.open(block, Kind::Title, None, &block.text, 0);
            self.path.clear();
            return;
        }
        let at = self.open(block, Kind::Heading, None, "", 0);
        if let Some(node) = self.nodes.get_mut(at) {
            node.heading = Some(block.text.clone());
            node.rank = Some(level);
        }
    }

    /// An item with a sign: a sub-clause of the numbered clause above.
    pub(super) fn bullet(&mut self, block: &Block) {
        let mut keep = self.path.len();
        while let Some(node) = keep.checked_sub(1).and_then(|k| self.path.get(k)).and_then(|n| self.nodes.get(*n)) {
            if !(node.bullet && node.indent >= block.indent) {
                break;
            }
            keep -= 1;
        }
        self.cut_path(keep);
        let kind = self.loose_kind();
        let at = self.open(block, kind, None, &block.text, 0);
        if let Some(node) = self.nodes.get_mut(at) {
            node.bullet = true;
        }
    }

    /// A table's row: beside whatever is open, which goes on after it.
    pub(super) fn row(&mut self, i: usize, block: &Block) {
        let open = self.path.clone();
        while self.path.last().and_then(|n| self.nodes.get(*n)).is_some_and(|n| n.bullet) {
            self.path.pop();
        }
        let printed = self.labels.get(i).and_then(Option::as_ref).and_then(|l| {
            let own = own_parts(&l.parts, 0, None);
            let printed = block.auto.as_ref()?.printed.clone();
            Some(NodeLabel {
                composite: l.parts.len() > 1,
                word: l.word,
                own,
                chain: Vec::new(),
                punct: l.punct,
                list: block.auto.as_ref().map(|a| a.list),
                printed,
            })
        });
        self.open(block, Kind::TableRow, printed, &block.text, 0);
        self.path = open;
    }

    /// What an unnumbered text outside every numbered clause is.
    fn loose_kind(&self) -> Kind {
        if self.numbered || self.path.last().is_some_and(|n| self.nodes.get(*n).is_some_and(|n| n.label.is_some())) {
            Kind::Clause
        } else {
            Kind::Preamble
        }
    }

    /// A paragraph without a number.
    pub(super) fn paragraph(&mut self, i: usize, block: &Block) {
        let wrapped = block.follow == Follow::Wrapped;
        if wrapped && let Some(last) = self.nodes.last_mut().filter(|n| n.kind != Kind::Heading || n.text.is_empty()) {
            // The rest of a wrapped line, of a heading too.
            if last.text.is_empty()
                && let Some(heading) = &mut last.heading
            {
                heading.push_str(joint(heading, &block.text));
                heading.push_str(&block.text);
                if last_sign(heading).is_some_and(|c| ".;,".contains(c)) || heading.len() > 300 {
                    last.text = std::mem::take(heading);
                    last.heading = None;
                }
            } else {
                append(last, block, &block.text, 0, true);
            }
            return;
        }
        if self.nodes.is_empty()
            && title_like(&self.with_wrapped(i, &block.text))
            && self.unwrapped_after(i).is_none_or(|b| b.follow == Follow::Paragraph || title_like(&b.text))
        {
            self.open(block, Kind::Title, None, &block.text, 0);
            self.path.clear();
            return;
        }
        if block.follow == Follow::Line
            && self.nodes.len() == 1
            && title_like(&block.text)
            && let Some(title) = self.nodes.last_mut().filter(|n| n.kind == Kind::Title)
        {
            return append(title, block, &block.text, 0, false);
        }
        if self.numbered && shape::signature_begins(&block.text) && self.late(i) {
            self.cut_path(0);
            self.open(block, Kind::Signature, None, &block.text, 0);
            self.path.clear();
            self.signing = true;
            return;
        }
        if let Some(at) = self.path.last().copied()
            && let Some(node) = self.nodes.get_mut(at)
            && node.wants_title
        {
            // The title line that follows a number on a line of its own.
            node.wants_title = false;
            let body_follows = self.blocks.get(i + 1).is_some_and(|b| b.style == Style::Body && b.follow != Follow::Wrapped);
            if node.heading.is_none()
                && title_like(&block.text)
                && block.text.chars().count() <= 100
                && (body_follows || block.bold)
            {
                node.heading = Some(block.text.clone());
                return;
            }
            return append(node, block, &block.text, 0, false);
        }
        let alone = block.follow == Follow::Paragraph
            && self.blocks.get(i + 1).is_some_and(|b| b.follow == Follow::Paragraph && b.style != Style::Footnote);
        if alone && !self.nodes.is_empty() && looks_like_heading(block) {
            // Below every styled heading; in capitals above numbered titles, else below them.
            let capitals = !block.text.chars().any(char::is_lowercase);
            return self.heading(block, if capitals { 5 } else { 7 });
        }
        if let Some(owner) = self.tail_owner(block) {
            self.cut_path(owner + 1);
            if let Some(node) = self.path.last().and_then(|n| self.nodes.get_mut(*n)) {
                node.wants_title = false;
                append(node, block, &block.text, 0, false);
            }
            return;
        }
        // Outside every numbered clause each paragraph stands for itself.
        while self.path.last().and_then(|n| self.nodes.get(*n)).is_some_and(|n| n.label.is_none() && n.kind != Kind::Heading) {
            self.path.pop();
        }
        let kind = self.loose_kind();
        self.open(block, kind, None, &block.text, 0);
        self.path.pop();
    }

    /// Which open clause an unnumbered paragraph belongs to, as a place on the path: the innermost
    /// one, or for a tail after sub-clauses the clause whose lead-in they follow.
    fn tail_owner(&self, block: &Block) -> Option<usize> {
        let mut at = self.path.len().checked_sub(1)?;
        loop {
            let node = self.nodes.get(*self.path.get(at)?)?;
            let above = at.checked_sub(1).and_then(|a| self.path.get(a)).and_then(|n| self.nodes.get(*n));
            let item =
                node.bullet || node.listed || node.label.as_ref().and_then(NodeLabel::last).is_some_and(|r| r.numeral.bracketed());
            let inside = block.indent > node.indent;
            if item
                && !inside
                && let Some(above) = above
                && (above.label.is_some() || above.bullet)
                && (node.listed
                    || last_sign(&above.text).is_some_and(|c| ":—–".contains(c))
                    || last_sign(&node.text).is_some_and(|c| ";,".contains(c))
                    || block.indent < node.indent)
            {
                at -= 1;
                continue;
            }
            if node.bullet && !inside {
                at = at.checked_sub(1)?;
                continue;
            }
            return (node.label.is_some() || node.bullet).then_some(at);
        }
    }

    /// Whether no numbered clause of the body follows.
    fn late(&self, i: usize) -> bool {
        let follows = self.labels.iter().skip(i + 1).flatten().take(3).filter(|l| l.word != Some(Word::Annex)).count();
        follows < 3 || self.labels.iter().skip(i + 1).flatten().next().is_some_and(|l| l.word == Some(Word::Annex))
    }

    /// Whether a block ends the closing block: a heading, an annex, "Article VIII." alone on its line.
    pub(super) fn ends_signature(&self, i: usize) -> bool {
        let Some(block) = self.blocks.get(i) else { return true };
        matches!(block.style, Style::Heading(_) | Style::TableRow | Style::Footnote)
            || self.labels.get(i).and_then(Option::as_ref).is_some_and(|l| {
                let alone = l.word.is_some() && block.text.len() <= l.len;
                let annex = l.word == Some(Word::Annex) && title_like(&block.text);
                block.follow != Follow::Wrapped && (annex || alone || block.auto.is_some())
            })
    }
}
