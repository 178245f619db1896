//! One walk over a page's tree: which elements are paragraphs, rows, notes, and which are no text.
//!
//! In: the tree. Out: blocks and what was left out ([`Seen`]). No recursion: a node is entered,
//! then what is below it, then left.

use super::list::{Item, Lists, STEP};
use super::signs::{counter_of, is_contents, is_note, is_note_sign, twips};
use super::tree::{Data, Id, Tree};
use super::{declarations, has_word};
use crate::draft::Place;
use crate::job::Job;
use crate::read::block::{Block, LeftOut, Style};
use crate::read::count::Counter;
use crate::read::flow::{Flow, Look};
use crate::read::{ReadError, Revisions};

/// What was met and not read.
#[derive(Default)]
pub(super) struct Seen {
    pub menus: LeftOut,
    pub asides: LeftOut,
    pub edges: LeftOut,
    pub forms: LeftOut,
    pub scripts: u32,
    pub comments: u32,
    pub hidden: LeftOut,
    pub pictures: LeftOut,
    pub objects: u32,
    pub links: u32,
    pub insertions: u32,
    pub deletions: u32,
    /// The words of changes that do not count.
    pub changed: LeftOut,
}

/// What leaving an element does.
enum Leave {
    Block,
    Bold,
    Quote,
    List,
    Item(u32),
    Table,
    Row,
    Note,
    Contents,
    Pre,
    Indent(u32),
}

/// The walk's state.
pub(super) struct Walk<'a> {
    tree: &'a Tree,
    revisions: Revisions,
    flow: Flow,
    lists: Lists,
    /// What leaving the entered elements does, innermost last.
    open: Vec<(Id, Vec<Leave>)>,
    bold: u32,
    pre: u32,
    contents: u32,
    /// Left indent that lists and styles have come to.
    indent: u32,
    /// Whether a line break stood just before.
    broken: bool,
    seen: Seen,
}

/// Elements that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "xmp",
    "listing",
];

impl<'a> Walk<'a> {
    pub fn new(tree: &'a Tree, revisions: Revisions) -> Self {
        Self {
            tree,
            revisions,
            flow: Flow::default(),
            lists: Lists::default(),
            open: Vec::new(),
            bold: 0,
            pre: 0,
            contents: 0,
            indent: 0,
            broken: false,
            seen: Seen::default(),
        }
    }

    /// Words below a node that could be read, for weighing parts of a page.
    pub fn words(tree: &Tree, top: Id) -> usize {
        let mut at = Some(top);
        let mut count = 0;
        while let Some(id) = at {
            let node = tree.get(id);
            let left_out = matches!(tree.name(id), Some("script" | "style" | "noscript" | "nav" | "head" | "template"));
            if let Some(Data::Text(text)) = node.map(|n| &n.data) {
                count += text.split_whitespace().count();
            }
            at = node.and_then(|n| n.first).filter(|_| !left_out).or_else(|| tree.after(id, top));
        }
        count
    }

    /// Pieces of text that stand in no part of `top`.
    pub fn outside(tree: &Tree, top: Id) -> LeftOut {
        let mut at = Some(0);
        let mut out = LeftOut::default();
        while let Some(id) = at {
            let left_out = id == top || matches!(tree.name(id), Some("script" | "style" | "noscript" | "head" | "template"));
            if let Some(text) = tree.own_text(id).filter(|text| text.chars().any(char::is_alphanumeric)) {
                out.see(text);
            }
            at = tree.get(id).and_then(|n| n.first).filter(|_| !left_out).or_else(|| tree.after(id, 0));
        }
        out
    }

    /// Walks what is below `top`.
    pub fn run(&mut self, top: Id, job: &Job) -> Result<(), ReadError> {
        let mut at = Some(top);
        let mut steps = 0usize;
        while let Some(id) = at {
            steps += 1;
            if steps.is_multiple_of(1024) {
                job.checkpoint()?;
            }
            let node = self.tree.get(id);
            let entered = match node.map(|n| &n.data) {
                Some(Data::Text(text)) => {
                    self.text(text);
                    false
                }
                Some(Data::Element { .. }) => self.enter(id),
                _ => true,
            };
            let below = node.and_then(|n| n.first).filter(|_| entered);
            let next = below.or_else(|| self.tree.after(id, top));
            // Elements that do not hold the next node are left.
            let parent = next.and_then(|n| self.tree.get(n)).and_then(|n| n.parent);
            while let Some((open, leaves)) = self.open.pop_if(|(open, _)| next.is_none() || Some(*open) != parent) {
                for leave in leaves.into_iter().rev() {
                    self.leave(&leave, open);
                }
            }
            at = next;
        }
        Ok(())
    }

    /// The blocks, the number of notes, and what was left out.
    pub fn finish(self) -> (Vec<Block>, usize, Seen) {
        let (blocks, notes) = self.flow.finish();
        (blocks, notes, self.seen)
    }

    fn text(&mut self, text: &str) {
        if text.chars().any(|c| !c.is_whitespace()) {
            self.broken = false;
        }
        let bold = self.bold > 0;
        if self.pre == 0 {
            self.flow.text(text, bold);
            return;
        }
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.line_break();
            }
            if !line.trim().is_empty() {
                self.broken = false;
            }
            self.flow.text(line, bold);
        }
    }

    /// One break ends a line, two end a paragraph.
    fn line_break(&mut self) {
        if std::mem::replace(&mut self.broken, true) {
            self.flow.end();
        } else {
            self.flow.line_break();
        }
    }

    fn look(&self, id: Id, style: Style) -> Look {
        let style = if self.contents > 0 && style == Style::Body { Style::Contents } else { style };
        let line = self.tree.get(id).map(|n| n.line);
        Look { style, auto: None, indent: self.indent, place: Place { line, page: None } }
    }

    /// A paragraph ends, and another may begin here. An item's number waits for its first words,
    /// whatever elements stand around them.
    fn part(&mut self, id: Id) {
        if !self.flow.waits() {
            self.flow.end();
        }
        self.flow.ambient = self.look(id, Style::Body);
        self.broken = false;
    }

    /// An element begins. `false`: what is below it is left out.
    fn enter(&mut self, id: Id) -> bool {
        let tree = self.tree;
        let Some(name) = tree.name(id) else {
            // Of another language: formulas have words, drawings none.
            let formula = matches!(&tree.get(id).map(|n| &n.data), Some(Data::Element { name, .. }) if &*name.local != "svg");
            self.seen.pictures.count += u32::from(!formula);
            return formula;
        };
        let attribute = |wanted: &str| tree.attribute(id, wanted);
        if self.left_out(id, name) {
            return false;
        }
        let mut leaves = Vec::new();
        let style = attribute("style").unwrap_or_default();
        let class = attribute("class").unwrap_or_default();
        let mut block = BLOCKS.contains(&name);
        let mut gone = false;
        let mut margin = 0;
        for (key, value) in declarations(style) {
            match key.as_str() {
                "display" if value.eq_ignore_ascii_case("none") => gone = true,
                "display" if value.eq_ignore_ascii_case("block") => block = true,
                "visibility" if value.eq_ignore_ascii_case("hidden") => gone = true,
                "font-weight" if matches!(value, "bold" | "bolder" | "600" | "700" | "800" | "900") => {
                    self.bold += 1;
                    leaves.push(Leave::Bold);
                }
                "margin-left" | "padding-left" if block => margin = twips(value),
                "mso-list" if value.eq_ignore_ascii_case("ignore") => {
                    // A number that Word typed into the page.
                    let label = tree.text(id).replace('\u{a0}', " ");
                    self.flow.text(label.trim(), self.bold > 0);
                    self.flow.text("\t", false);
                    self.bold -= leaves.len() as u32;
                    return false;
                }
                _ => {}
            }
        }
        if gone || attribute("hidden").is_some() {
            self.bold -= leaves.len() as u32;
            if tree.below(id).any(|n| has_word(tree, n)) {
                self.seen.hidden.see(&tree.spaced_text(id));
            }
            return false;
        }
        if block {
            self.part(id);
            leaves.push(Leave::Block);
            if margin > 0 {
                self.indent = self.indent.saturating_add(margin);
                leaves.push(Leave::Indent(margin));
            }
        }
        if is_contents(attribute("id"), class, attribute("role")) && block {
            self.contents += 1;
            leaves.push(Leave::Contents);
        }
        if is_note(name, attribute("id"), class, attribute("role")) {
            self.flow.begin_apart();
            leaves.push(Leave::Note);
        }
        match name {
            "b" | "strong" | "th" => {
                self.bold += 1;
                leaves.push(Leave::Bold);
            }
            "br" => self.line_break(),
            "q" => {
                self.flow.text("“", false);
                leaves.push(Leave::Quote);
            }
            "img" | "video" | "audio" => self.seen.pictures.see(attribute("alt").unwrap_or_default()),
            "a" => {
                self.seen.links += u32::from(attribute("href").is_some_and(|h| !h.starts_with('#')));
            }
            "pre" | "xmp" | "listing" => {
                self.pre += 1;
                leaves.push(Leave::Pre);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map_or(1, |b| b - b'0');
                let titled = class.split_whitespace().any(|c| c.eq_ignore_ascii_case("title"));
                let style = if titled { Style::Title } else { Style::Heading(level) };
                self.flow.ambient = self.look(id, style);
                if let Some(look) = self.flow.look() {
                    look.style = style;
                }
            }
            "p" => {
                let kind = class.split_whitespace().find_map(|c| match c.to_ascii_lowercase() {
                    c if matches!(c.as_str(), "title" | "subtitle" | "msotitle" | "msosubtitle") => Some(Style::Title),
                    c if c.starts_with("msotoc") => Some(Style::Contents),
                    _ => None,
                });
                if let Some(kind) = kind {
                    self.flow.ambient = self.look(id, kind);
                }
            }
            "ol" | "ul" | "menu" | "dir" => self.begin_list(id, name, style, &mut leaves),
            "li" => leaves.push(self.begin_item(id, style)),
            "table" => {
                self.flow.begin_table();
                leaves.push(Leave::Table);
            }
            "tr" => leaves.push(Leave::Row),
            _ => {}
        }
        if matches!(name, "td" | "th") {
            self.flow.begin_cell();
        }
        self.open.push((id, leaves));
        true
    }
}

impl Walk<'_> {
    /// Whether an element is no text of a draft; it is counted where it has words.
    fn left_out(&mut self, id: Id, name: &str) -> bool {
        let tree = self.tree;
        let role = tree.attribute(id, "role").unwrap_or_default();
        let see = |part: &mut LeftOut| {
            if tree.below(id).any(|n| has_word(tree, n)) {
                part.see(&tree.spaced_text(id));
            }
        };
        match (name, role) {
            ("head" | "script" | "style" | "template" | "noscript", _) => self.seen.scripts += u32::from(name != "head"),
            ("nav", _) | (_, "navigation" | "menu" | "menubar" | "search") => see(&mut self.seen.menus),
            (_, "banner" | "contentinfo") => see(&mut self.seen.edges),
            ("footer", _) if self.top_level(id) => see(&mut self.seen.edges),
            ("div", _) if matches!(tree.attribute(id, "title"), Some("header" | "footer")) => see(&mut self.seen.edges),
            ("aside", _) | (_, "complementary") => see(&mut self.seen.asides),
            ("select" | "textarea" | "button" | "input" | "datalist" | "option", _) => {
                if tree.attribute(id, "type") != Some("hidden") {
                    self.seen.forms.see(&tree.spaced_text(id));
                }
            }
            ("iframe" | "object" | "embed" | "applet" | "frame" | "canvas", _) => self.seen.objects += 1,
            ("rp" | "rt", _) => {}
            ("ins", _) => {
                self.seen.insertions += 1;
                return self.changed(id, self.revisions == Revisions::Original);
            }
            ("del", _) => {
                self.seen.deletions += 1;
                return self.changed(id, self.revisions == Revisions::Final);
            }
            ("a" | "sup", _) if is_note_sign(tree, id) => self.flow.note_sign(),
            _ => return false,
        }
        true
    }

    /// Keeps the words of a change that is gone; gives whether it is.
    fn changed(&mut self, id: Id, gone: bool) -> bool {
        if gone {
            self.seen.changed.say(&self.tree.spaced_text(id));
        }
        gone
    }

    /// Whether an element belongs to the page, not to a section of it.
    fn top_level(&self, id: Id) -> bool {
        let mut up = self.tree.get(id).and_then(|n| n.parent);
        while let Some(at) = up {
            if matches!(self.tree.name(at), Some("article" | "main" | "section")) {
                return false;
            }
            up = self.tree.get(at).and_then(|n| n.parent);
        }
        true
    }

    fn begin_list(&mut self, id: Id, name: &str, style: &str, leaves: &mut Vec<Leave>) {
        let number = |wanted: &str| self.tree.attribute(id, wanted).and_then(|v| v.trim().parse::<i64>().ok());
        let own = counter_of(self.tree, id, style);
        let counter = own.unwrap_or(if name == "ol" { Counter::Decimal } else { Counter::Bullet });
        let reversed = self.tree.attribute(id, "reversed").is_some();
        let mut items = 0;
        let mut child = self.tree.get(id).and_then(|n| n.first).filter(|_| reversed);
        while let Some(at) = child {
            items += usize::from(self.tree.name(at) == Some("li"));
            child = self.tree.get(at).and_then(|n| n.next);
        }
        self.flow.end();
        self.lists.begin(counter, number("start"), reversed, items);
        self.indent = self.indent.saturating_add(STEP);
        leaves.push(Leave::List);
    }

    fn begin_item(&mut self, id: Id, style: &str) -> Leave {
        let value = self.tree.attribute(id, "value").and_then(|v| v.trim().parse::<i64>().ok());
        let mut look = self.look(id, Style::Body);
        match self.lists.item(value, counter_of(self.tree, id, style)) {
            Item::Number(number) => look.auto = Some(number),
            Item::Bullet if look.style == Style::Body => look.style = Style::Bullet,
            Item::Bullet | Item::Plain => {}
        }
        // The item's first paragraph, whatever element it is, bears the number.
        self.flow.begin(look);
        // What follows it within the item stands further in.
        let by = STEP / 2;
        self.indent = self.indent.saturating_add(by);
        Leave::Item(by)
    }

    fn leave(&mut self, leave: &Leave, id: Id) {
        match leave {
            Leave::Block => {
                if !self.flow.waits() {
                    self.flow.end();
                }
                let up = self.tree.get(id).and_then(|n| n.parent).unwrap_or(id);
                self.flow.ambient = self.look(up, Style::Body);
                self.broken = false;
            }
            Leave::Bold => self.bold = self.bold.saturating_sub(1),
            Leave::Quote => self.flow.text("”", false),
            Leave::List => {
                self.lists.end();
                self.indent = self.indent.saturating_sub(STEP);
            }
            Leave::Item(by) => {
                self.flow.end();
                self.indent = self.indent.saturating_sub(*by);
            }
            Leave::Indent(by) => self.indent = self.indent.saturating_sub(*by),
            Leave::Table => self.flow.end_table(),
            Leave::Row => self.flow.end_row(),
            Leave::Note => {
                self.flow.end_note();
            }
            Leave::Contents => self.contents = self.contents.saturating_sub(1),
            Leave::Pre => self.pre = self.pre.saturating_sub(1),
        }
    }
}
