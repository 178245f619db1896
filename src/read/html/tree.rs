//! The tree of a web page, built by html5ever as browsers build it.
//!
//! In: the page's characters. Out: nodes in one list, each with its line, its parent and its
//! neighbours, so that any depth is walked without recursion. Nothing that the page names is
//! followed, and no script runs.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink as _};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, ns, parse_document};

use crate::job::Job;
use crate::read::ReadError;

/// More elements than any page that people read.
const MOST_NODES: usize = 4_000_000;
/// Browsers stop at 512; the parser's work grows with depth times length.
const DEEPEST: u32 = 4_000;
/// Characters handed to the parser between two looks at the limits.
const PIECE: usize = 1 << 13;

/// A node's place in the list.
pub(super) type Id = usize;

/// What a node is.
pub(super) enum Data {
    /// The page itself, or something that has no words: a comment, a template's inside.
    Nothing,
    /// An element of HTML or of a language within it (SVG, MathML).
    Element { name: QualName, attributes: Vec<Attribute> },
    /// Characters.
    Text(StrTendril),
}

/// A node.
pub(super) struct Node {
    pub data: Data,
    pub parent: Option<Id>,
    pub first: Option<Id>,
    pub next: Option<Id>,
    last: Option<Id>,
    previous: Option<Id>,
    depth: u32,
    /// The line that it begins on.
    pub line: u32,
}

/// A page's nodes; the first is the page itself.
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Comments that the page has.
    pub comments: u32,
}

impl Tree {
    /// Builds the tree.
    pub fn parse(text: &str, job: &Job) -> Result<Self, ReadError> {
        let mut parser = parse_document(Sink::default(), ParseOpts::default());
        let mut rest = text;
        while !rest.is_empty() {
            job.checkpoint()?;
            let cut = rest.char_indices().map(|(at, _)| at).find(|at| *at >= PIECE).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(cut);
            parser.process(StrTendril::from(piece));
            rest = after;
            let sink = &parser.tokenizer.sink.sink;
            if sink.deepest.get() > DEEPEST {
                return Err(ReadError::Damaged("its elements are nested without end".to_owned()));
            }
            if sink.nodes.borrow().len() > MOST_NODES {
                return Err(ReadError::Damaged("it has more elements than can be read".to_owned()));
            }
        }
        Ok(parser.finish())
    }

    /// A node; the page itself when there is none of this number.
    pub fn get(&self, id: Id) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// An element's name where it is of HTML.
    pub fn name(&self, id: Id) -> Option<&str> {
        match &self.nodes.get(id)?.data {
            Data::Element { name, .. } if name.ns == ns!(html) => Some(&name.local),
            _ => None,
        }
    }

    /// An attribute's value.
    pub fn attribute(&self, id: Id, wanted: &str) -> Option<&str> {
        match &self.nodes.get(id)?.data {
            Data::Element { attributes, .. } => attributes.iter().find(|a| &*a.name.local == wanted).map(|a| &*a.value),
            _ => None,
        }
    }

    /// The node that follows in the order of the text when what is below this one is left out.
    pub fn after(&self, mut id: Id, top: Id) -> Option<Id> {
        while id != top {
            let node = self.nodes.get(id)?;
            if node.next.is_some() {
                return node.next;
            }
            id = node.parent?;
        }
        None
    }

    /// The nodes below one, in the order of the text, itself first.
    pub fn below(&self, top: Id) -> impl Iterator<Item = Id> {
        let mut at = Some(top);
        std::iter::from_fn(move || {
            let id = at?;
            at = self.nodes.get(id)?.first.or_else(|| self.after(id, top));
            Some(id)
        })
    }

    /// What a node shows by itself: its characters, or the words that stand for a picture.
    pub fn own_text(&self, id: Id) -> Option<&str> {
        match &self.nodes.get(id)?.data {
            Data::Text(text) => Some(text),
            _ => self.attribute(id, "alt"),
        }
    }

    /// What is shown at and below a node, spaces between the pieces.
    pub fn spaced_text(&self, top: Id) -> String {
        let pieces = std::iter::once(top).chain(self.below(top)).filter_map(|id| self.own_text(id));
        pieces.collect::<Vec<_>>().join(" ")
    }

    /// The characters below a node.
    pub fn text(&self, top: Id) -> String {
        let texts = self.below(top).filter_map(|id| match &self.nodes.get(id)?.data {
            Data::Text(text) => Some(&**text),
            _ => None,
        });
        texts.collect()
    }
}

/// Takes what the parser builds.
struct Sink {
    nodes: RefCell<Vec<Node>>,
    line: Cell<u32>,
    deepest: Cell<u32>,
    comments: Cell<u32>,
}

impl Default for Sink {
    fn default() -> Self {
        let sink = Self { nodes: RefCell::default(), line: Cell::new(1), deepest: Cell::new(0), comments: Cell::new(0) };
        sink.make(Data::Nothing);
        sink
    }
}

impl Sink {
    fn make(&self, data: Data) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            data,
            parent: None,
            first: None,
            next: None,
            last: None,
            previous: None,
            depth: 0,
            line: self.line.get(),
        });
        nodes.len() - 1
    }

    /// Puts a node that has no place yet below a parent, before one of its children or last.
    fn put(&self, parent: Id, before: Option<Id>, child: NodeOrText<Id>) {
        if let NodeOrText::AppendNode(id) = child {
            self.take_out(id);
        }
        let mut nodes = self.nodes.borrow_mut();
        let previous = match before {
            Some(before) => nodes.get(before).and_then(|n| n.previous),
            None => nodes.get(parent).and_then(|n| n.last),
        };
        let id = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                if let Some(Node { data: Data::Text(old), .. }) = previous.and_then(|p| nodes.get_mut(p)) {
                    old.push_tendril(&text);
                    return;
                }
                drop(nodes);
                let id = self.make(Data::Text(text));
                nodes = self.nodes.borrow_mut();
                id
            }
        };
        let depth = nodes.get(parent).map_or(0, |p| p.depth) + 1;
        self.deepest.set(self.deepest.get().max(depth));
        if let Some(node) = nodes.get_mut(id) {
            node.parent = Some(parent);
            node.previous = previous;
            node.next = before;
            node.depth = depth;
        }
        match previous.and_then(|p| nodes.get_mut(p)) {
            Some(previous) => previous.next = Some(id),
            None => {
                if let Some(parent) = nodes.get_mut(parent) {
                    parent.first = Some(id);
                }
            }
        }
        match before.and_then(|b| nodes.get_mut(b)) {
            Some(before) => before.previous = Some(id),
            None => {
                if let Some(parent) = nodes.get_mut(parent) {
                    parent.last = Some(id);
                }
            }
        }
    }

    fn take_out(&self, id: Id) {
        let mut nodes = self.nodes.borrow_mut();
        let Some(node) = nodes.get_mut(id) else { return };
        let (parent, previous, next) = (node.parent.take(), node.previous.take(), node.next.take());
        let Some(parent) = parent else { return };
        match previous.and_then(|p| nodes.get_mut(p)) {
            Some(previous) => previous.next = next,
            None => {
                if let Some(parent) = nodes.get_mut(parent) {
                    parent.first = next;
                }
            }
        }
        match next.and_then(|n| nodes.get_mut(n)) {
            Some(next) => next.previous = previous,
            None => {
                if let Some(parent) = nodes.get_mut(parent) {
                    parent.last = previous;
                }
            }
        }
    }
}

/// An element's name, handed out while the list may grow.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Tree;
    type ElemName<'a> = Name;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner(), comments: self.comments.get() }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name {
        match self.nodes.borrow().get(*target) {
            Some(Node { data: Data::Element { name, .. }, .. }) => Name(name.clone()),
            _ => Name(QualName::new(None, ns!(), LocalName::from(""))),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> Id {
        self.make(Data::Element { name, attributes })
    }

    fn create_comment(&self, _text: StrTendril) -> Id {
        self.comments.set(self.comments.get() + 1);
        self.make(Data::Nothing)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Id {
        self.make(Data::Nothing)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.put(*parent, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        let has_parent = self.nodes.borrow().get(*element).is_some_and(|n| n.parent.is_some());
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, _target: &Id) -> Id {
        // What stands in a template is shown nowhere: it is built apart and never walked.
        self.make(Data::Nothing)
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let parent = self.nodes.borrow().get(*sibling).and_then(|n| n.parent);
        if let Some(parent) = parent {
            self.put(parent, Some(*sibling), child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, more: Vec<Attribute>) {
        if let Some(Node { data: Data::Element { attributes, .. }, .. }) = self.nodes.borrow_mut().get_mut(*target) {
            for attribute in more {
                if attributes.len() < 64 && !attributes.iter().any(|a| a.name == attribute.name) {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.take_out(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let next = |sink: &Self| sink.nodes.borrow().get(*node).and_then(|n| n.first);
        while let Some(child) = next(self) {
            self.put(*new_parent, None, NodeOrText::AppendNode(child));
        }
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(line.min(u64::from(u32::MAX)) as u32);
    }
}
