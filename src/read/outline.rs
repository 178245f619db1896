//! Blocks into clauses, the same for all formats.
//!
//! A label is what [`super::label`] can read at the beginning of a block; it is a clause's number
//! only where it continues or opens a series, because a year, a decimal or a cross-reference at
//! the beginning of a line looks the same. The open series stand on a path from the top of the
//! tree to the clause read last; a label is tried against them from the inside out.

use super::block::{Block, Document, Follow, Style};
use super::label::{self, Label, Numeral, Punct, Reading, Word};
use super::shape;
use crate::draft::{Kind, Mark, Place};
use crate::job::{Cancelled, Job};
use crate::text::{CharRange, char_len};

/// A clause in the making.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub kind: Kind,
    pub parent: Option<usize>,
    pub label: Option<NodeLabel>,
    pub heading: Option<String>,
    pub text: String,
    pub place: Place,
    pub marks: Vec<Mark>,
    /// A heading's level in the document, where its style tells one.
    pub rank: Option<u8>,
    pub indent: u32,
    pub bullet: bool,
    pub listed: bool,
    /// Whether the block that opened it is finished: a heading without words yet takes a title line.
    wants_title: bool,
}

/// What a node's label was taken for.
#[derive(Clone, Debug)]
pub(super) struct NodeLabel {
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
    pub(super) fn last(&self) -> Option<&Reading> {
        self.own.last().map(|(r, _)| r)
    }
}

/// Where a label goes: how much of the path stays, and what it was taken for.
struct Seat {
    keep: usize,
    label: NodeLabel,
}

/// How many labels ahead are looked at for the next of a series.
const AHEAD: usize = 300;
/// How deep clauses may be nested; deeper ones become siblings.
const DEEPEST: usize = 48;

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
    Ok(nodes)
}

/// The label of a block: the automatic one, else what its text begins with.
fn block_label(block: &Block) -> Option<Label> {
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
fn rest<'a>(block: &'a Block, label: &Label) -> &'a str {
    block.text.get(label.len..).unwrap_or_default()
}

/// Whether what follows a worded label looks like a title or a fresh sentence, not like the rest
/// of a sentence that the word began ("Article 5 of the Treaty applies").
fn titled(rest: &str) -> bool {
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
fn ended(text: &str) -> bool {
    let text = text.trim_end();
    text.is_empty()
        || text.ends_with(['.', ';', ':', '!', '?', '”', '"', '»', '“', ']', '—', '–', '…'])
        || text.ends_with(" and")
        || text.ends_with(" or")
        || text.ends_with(',')
}

/// Whether a text in a heading's style is none but a sentence: some drafts set all clauses so.
fn sentence(text: &str) -> bool {
    let words = text.split_whitespace().take(31).count();
    words > 30 || (words > 12 && text.ends_with(['.', ';', ':', ',']))
}

/// Whether a paragraph without a style stands as a heading: bold or in capitals, short, alone.
fn looks_like_heading(block: &Block) -> bool {
    const NAMES: &[&str] = &["preamble", "preambule", "préambule", "präambel", "преамбула"];
    let letters = block.text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = letters >= 4 && !block.text.chars().any(char::is_lowercase);
    let short = block.text.chars().count() <= 100 && title_like(&block.text) && !block.text.contains("__");
    short && (block.bold || capitals || NAMES.contains(&block.text.to_lowercase().as_str()))
}

/// Whether a line can be a title: short, no sentence.
pub(super) fn title_like(text: &str) -> bool {
    let n = text.chars().take(161).count();
    n > 0
        && n <= 160
        && !text.ends_with(['.', ';', ':', ',', '?', '!'])
        && text.chars().any(char::is_alphabetic)
        && text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
        && text.split_whitespace().count() <= 18
}

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

    /// Opens a node under the path's end and puts it on the path.
    fn open(&mut self, block: &Block, kind: Kind, label: Option<NodeLabel>, text: &str, cut: usize) -> usize {
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
    fn number(&mut self, i: usize, block: &Block, label: &Label, seat: Seat) {
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
            whole.push(' ');
            whole.push_str(&next.text);
        }
        whole
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
    fn heading(&mut self, block: &Block, level: u8) {
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
    fn bullet(&mut self, block: &Block) {
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

    fn row(&mut self, i: usize, block: &Block) {
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
    fn paragraph(&mut self, i: usize, block: &Block) {
        let wrapped = block.follow == Follow::Wrapped;
        if wrapped && let Some(last) = self.nodes.last_mut().filter(|n| n.kind != Kind::Heading || n.text.is_empty()) {
            // The rest of a wrapped line, of a heading too.
            if last.text.is_empty()
                && let Some(heading) = &mut last.heading
            {
                heading.push(' ');
                heading.push_str(&block.text);
                if heading.ends_with(['.', ';', ',']) || heading.len() > 300 {
                    last.text = std::mem::take(heading);
                    last.heading = None;
                }
            } else {
                append(last, block, &block.text, 0, true);
            }
            return;
        }
        if self.nodes.is_empty()
            && title_like(&block.text)
            && self.blocks.get(i + 1).is_none_or(|b| b.follow == Follow::Paragraph || title_like(&b.text))
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
                    || above.text.ends_with([':', '—', '–'])
                    || node.text.ends_with([';', ','])
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

    /// Whether a block ends the closing block: a heading or an annex.
    fn ends_signature(&self, i: usize) -> bool {
        let Some(block) = self.blocks.get(i) else { return true };
        matches!(block.style, Style::Heading(_) | Style::TableRow | Style::Footnote)
            || self.labels.get(i).and_then(Option::as_ref).is_some_and(|l| {
                block.follow != Follow::Wrapped && (l.word == Some(Word::Annex) && title_like(&block.text) || block.auto.is_some())
            })
    }

    /// Where a label belongs, or `None` when it is not one.
    fn seat(&self, i: usize, block: &Block, label: &Label) -> Option<Seat> {
        let auto = block.auto.as_ref();
        let printed = auto.map_or_else(
            || block.text.get(..label.printed).unwrap_or_default().trim_start_matches('[').to_owned(),
            |a| a.printed.clone(),
        );
        let list = auto.map(|a| a.list);
        let ask = Ask { i, block, label, printed, list };
        let before = i.checked_sub(1).and_then(|p| self.blocks.get(p)).map_or("", |b| b.text.as_str());
        if block.follow == Follow::Wrapped && auto.is_none() && !ended(before) {
            return None;
        }
        if label.word.is_some() {
            return self.seat_worded(&ask);
        }
        let composite = label.parts.len() > 1;
        if composite { self.seat_path(&ask) } else { self.seat_single(&ask) }
    }

    fn seat_worded(&self, ask: &Ask<'_>) -> Option<Seat> {
        let word = ask.label.word?;
        let rest = if ask.block.auto.is_some() { "" } else { rest(ask.block, ask.label) };
        let styled = matches!(ask.block.style, Style::Heading(_)) || ask.block.auto.is_some();
        if !styled && (!titled(rest) || self.in_headings.contains(&word)) {
            return None;
        }
        if ask.block.follow == Follow::Wrapped {
            return None;
        }
        if word == Word::Annex && !styled && !(title_like(&ask.block.text) || rest.is_empty()) {
            return None;
        }
        let own = own_parts(&ask.label.parts, 0, ask.block.auto.as_ref().and_then(|a| a.numeral));
        if word != Word::Annex && own.is_empty() {
            return None;
        }
        let rank = self.rank(word);
        // The innermost open node of a higher rank stays.
        let mut keep = 0;
        for (depth, n) in self.path.iter().enumerate() {
            let node = self.nodes.get(*n)?;
            let stays = match &node.label {
                Some(l) => match (node.rank, ask.block.style) {
                    (Some(r), Style::Heading(level)) if l.word.is_none() => r < level,
                    _ => l.word.is_some_and(|w| self.rank(w) < rank),
                },
                None => {
                    node.kind == Kind::Heading
                        && match (node.rank, ask.block.style) {
                            (Some(r), Style::Heading(level)) => r < level,
                            _ => word != Word::Annex,
                        }
                }
            };
            if stays {
                keep = depth + 1;
            }
        }
        let value = own.last().map(|(r, _)| r.clone());
        // A cross-reference that begins a paragraph: the number goes back, and a sentence follows.
        if !styled
            && let (Some(value), Some(last)) = (&value, self.last_of(word))
            && value.value <= last.value
            && value.numeral == last.numeral
            && !value.first()
            && !last.next_is(value)
            && !title_like(rest)
            && !rest.is_empty()
        {
            return None;
        }
        // A series that does not begin with its first number goes on; a lone reference does not.
        if !styled
            && let Some(value) = &value
            && !value.first()
            && self.last_of(word).is_none()
        {
            let next = self.labels.iter().skip(ask.i + 1).flatten().take(AHEAD).find(|l| l.word == Some(word));
            let later = next
                .and_then(|l| l.parts.last())
                .is_some_and(|p| p.readings().iter().any(|r| value.next_is(r) || value.later_is(r)));
            if !later {
                return None;
            }
        }
        let mut own = own;
        let chain_above = self.chain(keep);
        if own.len() > 1
            && !chain_above.is_empty()
            && own.iter().map(|(r, _)| r.value).take(chain_above.len()).eq(chain_above.iter().copied())
            && own.len() > chain_above.len()
        {
            own.drain(..chain_above.len());
        }
        let mut chain = if word.groups() || word == Word::Annex { Vec::new() } else { chain_above };
        chain.extend(own.iter().map(|(r, _)| r.value));
        Some(Seat {
            keep,
            label: NodeLabel {
                word: Some(word),
                own,
                chain,
                punct: ask.label.punct,
                composite: ask.label.parts.len() > 1,
                list: ask.list,
                printed: ask.printed.clone(),
            },
        })
    }

    fn rank(&self, word: Word) -> usize {
        self.order.iter().position(|w| *w == word).unwrap_or(self.order.len() + word.tier() as usize)
    }

    fn last_of(&self, word: Word) -> Option<&Reading> {
        self.nodes.iter().rev().take(400).filter_map(|n| n.label.as_ref()).find(|l| l.word == Some(word)).and_then(NodeLabel::last)
    }

    /// The values from the top to the node that ends the first `keep` of the path.
    fn chain(&self, keep: usize) -> Vec<u64> {
        keep.checked_sub(1)
            .and_then(|k| self.path.get(k))
            .and_then(|n| self.nodes.get(*n))
            .and_then(|n| n.label.as_ref())
            .filter(|l| !l.word.is_some_and(|w| w.groups() || w == Word::Annex))
            .map(|l| l.chain.clone())
            .unwrap_or_default()
    }

    /// A number of several parts: 5.2.1, 10(c). Its parent is the open clause with its beginning.
    fn seat_path(&self, ask: &Ask<'_>) -> Option<Seat> {
        let all = own_parts(&ask.label.parts, 0, ask.block.auto.as_ref().and_then(|a| a.numeral));
        let values: Vec<u64> = all.iter().map(|(r, _)| r.value).collect();
        let words = rest(ask.block, ask.label);
        let sure = ask.block.auto.is_some() || matches!(ask.block.style, Style::Heading(_));
        if !sure && ask.label.parts.iter().any(|p| p.text.len() > 3) {
            return None;
        }
        let mut all = all;
        let lower = !sure && words.chars().next().is_some_and(|c| c.is_lowercase() || c == '%');
        // the longest beginning that an open clause has
        let mut best: Option<(usize, usize)> = None;
        for (depth, n) in self.path.iter().enumerate() {
            let Some(label) = self.nodes.get(*n).and_then(|n| n.label.as_ref()) else { continue };
            if label.word.is_some_and(|w| w.groups() || w == Word::Annex) {
                continue;
            }
            let len = label.chain.len();
            if len > 0 && len < values.len() && values.starts_with(&label.chain) {
                best = Some((depth + 1, len));
            }
        }
        if let Some((keep, len)) = best {
            let own: Vec<_> = all.split_off(len);
            // "2.5 million" within clause 2: only where it is the next of its series
            if lower && !self.follows_child(keep, own.first().map(|(r, _)| r)) {
                return None;
            }
            return Some(Self::seat_with(ask, keep, own, values));
        }
        // a sibling without a parent of its own: 5.2 after 5.1, 6.1 after 5.4
        for (depth, n) in self.path.iter().enumerate() {
            let Some(label) = self.nodes.get(*n).and_then(|n| n.label.as_ref()) else { continue };
            if label.word.is_none()
                && label.chain.len() > 1
                && label.own.len() > 1
                && label.chain.len() <= values.len()
                && label.chain < values
            {
                return (!lower).then(|| Self::seat_with(ask, depth, all, values));
            }
        }
        if lower {
            return None;
        }
        let plausible =
            sure || values.iter().skip(1).all(|v| *v <= 1) || self.successor_ahead(ask) || values.last().is_some_and(|v| *v <= 1);
        plausible.then(|| self.seat_at_top(ask, all, values))
    }

    fn follows_child(&self, keep: usize, next: Option<&Reading>) -> bool {
        let Some(next) = next else { return false };
        match self.path.get(keep).and_then(|n| self.nodes.get(*n)).and_then(|n| n.label.as_ref()).and_then(NodeLabel::last) {
            Some(last) => last.next_is(next),
            None => next.first(),
        }
    }

    /// Below the innermost heading, division or annex.
    fn seat_at_top(&self, ask: &Ask<'_>, own: Vec<(Reading, String)>, values: Vec<u64>) -> Seat {
        let keep = self
            .path
            .iter()
            .rposition(|n| {
                self.nodes.get(*n).is_some_and(|n| n.label.as_ref().map_or(n.kind == Kind::Heading, |l| l.word.is_some()))
            })
            .map_or(0, |d| d + 1);
        Self::seat_with(ask, keep, own, values)
    }

    fn seat_with(ask: &Ask<'_>, keep: usize, own: Vec<(Reading, String)>, chain: Vec<u64>) -> Seat {
        Seat {
            keep,
            label: NodeLabel {
                word: None,
                own,
                chain,
                punct: ask.label.punct,
                composite: ask.label.parts.len() > 1,
                list: ask.list,
                printed: ask.printed.clone(),
            },
        }
    }

    /// A single number, letter or Roman number.
    fn seat_single(&self, ask: &Ask<'_>) -> Option<Seat> {
        let part = ask.label.parts.first()?;
        let mut readings = part.readings();
        if let Some(numeral) = ask.block.auto.as_ref().and_then(|a| a.numeral)
            && readings.iter().any(|r| r.numeral == numeral)
        {
            readings.retain(|r| r.numeral == numeral);
        }
        let auto = ask.block.auto.is_some();
        let styled = matches!(ask.block.style, Style::Heading(_));
        let gap = ask.block.gap.is_some_and(|g| g as usize == char_len(&ask.printed));
        if ask.label.punct == Punct::Bare && !auto && !styled && !gap {
            return None;
        }
        let give = |keep: usize, reading: &Reading| {
            let mut chain = self.chain(keep);
            chain.push(reading.value);
            Seat {
                keep,
                label: NodeLabel {
                    word: None,
                    own: vec![(reading.clone(), part.text.clone())],
                    chain,
                    punct: ask.label.punct,
                    composite: ask.label.parts.len() > 1,
                    list: ask.list,
                    printed: ask.printed.clone(),
                },
            }
        };
        let same = |n: usize, reading: &Reading| {
            let node = self.nodes.get(n)?;
            let label = node.label.as_ref()?;
            let last = label.last()?;
            (label.word.is_none() && label.own.len() == 1 && label.punct == ask.label.punct && last.numeral == reading.numeral)
                .then_some((node, label, last))
        };
        // the same list of the word processor
        if let Some((list, level)) = ask.list {
            for (depth, n) in self.path.iter().enumerate() {
                let open = self.nodes.get(*n).and_then(|n| n.label.as_ref()).and_then(|l| l.list);
                if open.is_some_and(|(l, v)| l == list && v >= level) {
                    let reading = readings.first()?;
                    return Some(give(depth, reading));
                }
            }
        }
        // the next of an open series: the same indent first, then the innermost
        let mut found: Option<(usize, &Reading, bool)> = None;
        for reading in &readings {
            for (depth, n) in self.path.iter().enumerate().rev() {
                if let Some((node, _, last)) = same(*n, reading)
                    && last.next_is(reading)
                {
                    let level = node.indent == ask.block.indent;
                    if found.is_none_or(|(_, _, l)| level && !l) {
                        found = Some((depth, reading, level));
                    }
                }
            }
        }
        if let Some((depth, reading, _)) = found {
            return Some(give(depth, reading));
        }
        let wrapped = ask.block.follow == Follow::Wrapped && !auto;
        let container =
            self.path.last().is_none_or(|n| self.nodes.get(*n).is_none_or(|n| n.label.as_ref().is_none_or(|l| l.word.is_some())));
        if container {
            for reading in &readings {
                let runs_on = self.closed.iter().any(|c| {
                    !c.composite
                        && c.punct == ask.label.punct
                        && c.last().is_some_and(|l| l.next_is(reading) || (!wrapped && l.later_is(reading)))
                });
                if runs_on {
                    return Some(give(self.path.len(), reading));
                }
            }
        }
        let before = ask.i.checked_sub(1).and_then(|p| self.blocks.get(p)).map_or("", |b| b.text.as_str()).trim_end();
        let lead_in = before.ends_with([':', '—', '–']);
        // the first of a new series
        for reading in &readings {
            if !reading.first() || (wrapped && !lead_in) {
                continue;
            }
            let weak = ask.label.punct == Punct::Dot && reading.numeral.bracketed() && !auto && !styled;
            if weak && !self.successor_ahead(ask) {
                continue;
            }
            let again = self.path.iter().enumerate().rev().find_map(|(depth, n)| same(*n, reading).map(|(node, ..)| (depth, node)));
            if let Some((depth, node)) = again {
                let deeper = ask.block.indent > node.indent || (lead_in && ask.block.indent >= node.indent && !auto);
                if !deeper {
                    return Some(give(depth, reading));
                }
            }
            return Some(give(self.bullets_off(ask.block.indent), reading));
        }
        if wrapped {
            return None;
        }
        // later in an open series: numbers were left out
        for reading in &readings {
            for (depth, n) in self.path.iter().enumerate().rev() {
                if let Some((.., last)) = same(*n, reading)
                    && (last.later_is(reading) || auto)
                {
                    return Some(give(depth, reading));
                }
            }
        }
        let reading = readings.first()?;
        if auto || styled {
            return Some(give(self.bullets_off(ask.block.indent), reading));
        }
        // an excerpt that does not begin with the first
        let year = reading.value > 999;
        let opens = container && !year && self.successor_ahead(ask);
        opens.then(|| give(self.path.len(), reading))
    }

    /// The path without bullets that are not deeper than `indent`.
    fn bullets_off(&self, indent: u32) -> usize {
        let mut keep = self.path.len();
        while let Some(node) = keep.checked_sub(1).and_then(|k| self.path.get(k)).and_then(|n| self.nodes.get(*n)) {
            let loose = node.label.is_none() && node.kind != Kind::Heading;
            if !(loose && (!node.bullet || node.indent >= indent)) {
                break;
            }
            keep -= 1;
        }
        keep
    }

    /// Whether the next of the series stands further on.
    fn successor_ahead(&self, ask: &Ask<'_>) -> bool {
        let readings = ask.label.parts.last().map(label::Part::readings).unwrap_or_default();
        self.labels.iter().skip(ask.i + 1).flatten().take(AHEAD).any(|l| {
            l.word.is_none()
                && l.punct == ask.label.punct
                && l.parts.len() == ask.label.parts.len()
                && l.parts.last().is_some_and(|p| {
                    p.readings().iter().any(|next| readings.iter().any(|r| r.value + 1 == next.value && r.next_is(next)))
                })
        })
    }
}

/// What is asked about a block's label.
struct Ask<'a> {
    i: usize,
    block: &'a Block,
    label: &'a Label,
    printed: String,
    list: Option<(u32, u32)>,
}

/// A label's parts from `skip` on, each in its likeliest reading.
fn own_parts(parts: &[label::Part], skip: usize, numeral: Option<Numeral>) -> Vec<(Reading, String)> {
    let last = parts.len().saturating_sub(1);
    let one = |(i, p): (usize, &label::Part)| {
        let readings = p.readings();
        let wanted = numeral.filter(|_| i == last);
        let reading = readings.iter().find(|r| Some(r.numeral) == wanted).or_else(|| {
            // after a word a Roman number is likelier than a letter
            readings.iter().find(|r| matches!(r.numeral, Numeral::UpperRoman | Numeral::Digit)).or(readings.first())
        });
        reading.map(|r| (r.clone(), p.text.clone()))
    };
    parts.iter().enumerate().skip(skip).filter_map(one).collect()
}

/// Adds words to a node's text: after a line feed, or after a space where the line was wrapped.
/// `cut` characters of the block's text were taken off its beginning.
fn append(node: &mut Node, block: &Block, words: &str, cut: usize, wrapped: bool) {
    if words.is_empty() {
        return;
    }
    if !node.text.is_empty() {
        node.text.push(if wrapped { ' ' } else { '\n' });
    }
    let base = if block.marks.is_empty() { 0 } else { char_len(&node.text) };
    node.text.push_str(words);
    for mark in &block.marks {
        let start = mark.range.start as usize;
        if start >= cut {
            node.marks.push(Mark {
                range: CharRange::new(base + start - cut, base + mark.range.end as usize - cut),
                kind: mark.kind.clone(),
            });
        }
    }
}
