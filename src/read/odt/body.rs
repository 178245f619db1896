//! The text of an OpenDocument file: one pass over its XML with a stack of our own.
//!
//! In: `content.xml`. Out: blocks and what was left out ([`Seen`]). Elements are known by their
//! local names. Deleted words of a tracked change stand apart from the text; where changes are
//! rejected they are read at the place that names them.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::list::{Lists, Sign};
use super::styles::Styles;
use crate::draft::Place;
use crate::job::Job;
use crate::read::block::{Block, Leaving, Left, Style};
use crate::read::flow::{Flow, Look};
use crate::read::package::{attribute, entity, number};
use crate::read::{ReadError, Revisions};

/// Deeper XML is no document.
const DEEPEST: usize = 400_000;
/// More paragraphs than any text that people negotiate.
const MOST_BLOCKS: usize = 2_000_000;

/// What was met and not read.
#[derive(Default)]
pub(super) struct Seen {
    pub comments: u32,
    pub pictures: u32,
    pub objects: u32,
    pub left: Left,
    pub insertions: u32,
    pub deletions: u32,
    pub text_boxes: u32,
    pub links: u32,
}

/// What an open element means for its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Other,
    Body,
    Paragraph,
    Span,
    List,
    Table,
    Row,
    Note,
    Box,
    Contents,
}

/// A tracked change's deleted words: its name and its XML.
pub(super) type Deleted<'a> = (String, &'a str);

/// The reader of a text.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    revisions: Revisions,
    deleted: Vec<Deleted<'a>>,
    flow: Flow,
    lists: Vec<Lists>,
    bold: Vec<bool>,
    contents: u32,
    /// Tracked insertions that are open and rejected.
    dropping: Vec<String>,
    /// Within deleted words, whose first paragraph goes on with the open one.
    within: bool,
    /// Whether deleted words are being read, whose last paragraph is gone on with.
    piece: bool,
    line: u32,
    page: u32,
    paged: bool,
    text: bool,
    /// Whose words stand in the element that is being left out, where they are kept.
    leaving: Option<Leaving>,
    seen: Seen,
}

/// The deleted words of tracked changes.
pub(super) fn deleted(xml: &str) -> Vec<Deleted<'_>> {
    let mut reader = Reader::from_str(xml);
    let mut out = Vec::new();
    let (mut id, mut from, mut inside) = (String::new(), 0usize, false);
    loop {
        let before = reader.buffer_position() as usize;
        match reader.read_event() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "changed-region" => id = attribute(&e, "id").unwrap_or_default(),
                "deletion" => (inside, from) = (true, reader.buffer_position() as usize),
                _ => {}
            },
            Ok(Event::End(e)) => match e.local_name().as_ref() {
                "change-info" if inside => from = reader.buffer_position() as usize,
                "deletion" if inside => {
                    inside = false;
                    out.extend(xml.get(from..before).map(|words| (id.clone(), words)));
                }
                "tracked-changes" => return out,
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return out,
            Ok(_) => {}
        }
    }
}

impl<'a> Body<'a> {
    pub fn new(styles: &'a Styles, revisions: Revisions, deleted: Vec<Deleted<'a>>) -> Self {
        Self {
            styles,
            revisions,
            deleted,
            flow: Flow::default(),
            lists: vec![Lists::default()],
            bold: Vec::new(),
            contents: 0,
            dropping: Vec::new(),
            within: false,
            piece: false,
            line: 0,
            page: 1,
            paged: false,
            text: false,
            leaving: None,
            seen: Seen::default(),
        }
    }

    /// The blocks, the number of notes, and what was left out.
    pub fn finish(self) -> (Vec<Block>, usize, Seen) {
        let (mut blocks, notes) = self.flow.finish();
        if !self.paged {
            for block in &mut blocks {
                block.place.page = None;
            }
        }
        (blocks, notes, self.seen)
    }

    /// Reads the text. `false` when it is none: a table, a drawing.
    pub fn read(&mut self, xml: &str, job: &Job) -> Result<bool, ReadError> {
        let mut open: Vec<Open> = Vec::new();
        let mut reader = Reader::from_str(xml);
        reader.config_mut().allow_dangling_amp = true;
        let (mut skipped, mut steps) = (0usize, 0usize);
        // how deep in what is left out a change's author and date stand; 0: not in them
        let mut info = 0usize;
        loop {
            steps += 1;
            if steps.is_multiple_of(1024) {
                job.checkpoint()?;
            }
            let event = reader.read_event().map_err(|e| {
                ReadError::Damaged(format!("its text is not well-formed XML ({})", e.to_string().replace(['\n', '\r'], " ")))
            })?;
            match event {
                Event::Start(e) if skipped > 0 => {
                    // who changed it and when is no word of it
                    if e.local_name().as_ref() == "change-info" {
                        info = skipped;
                    } else if matches!(e.local_name().as_ref(), "p" | "h") {
                        self.left(" ");
                    }
                    skipped += 1;
                }
                Event::Start(e) => match self.start(&e, job)? {
                    Some(kind) => open.push(kind),
                    None => skipped = 1,
                },
                Event::Empty(e) if skipped == 0 => {
                    if let Some(kind) = self.start(&e, job)? {
                        self.end(kind);
                    }
                }
                Event::End(_) if skipped > 0 => {
                    skipped -= 1;
                    if skipped == 0 {
                        self.left("\n");
                        self.leaving = None;
                    }
                    if info == skipped {
                        info = 0;
                    }
                }
                Event::End(_) => {
                    if let Some(kind) = open.pop() {
                        self.end(kind);
                    }
                }
                Event::Text(t) if skipped == 0 => self.words(&t),
                Event::Text(t) if info == 0 => self.left(&t),
                Event::CData(t) if skipped == 0 => self.words(&t),
                Event::GeneralRef(r) if skipped == 0 => {
                    if let Some(c) = entity(&r) {
                        self.words(c.encode_utf8(&mut [0; 4]));
                    }
                }
                Event::Eof => break,
                _ => {}
            }
            if open.len() + skipped > DEEPEST {
                return Err(ReadError::Damaged("its XML is nested without end".to_owned()));
            }
            if self.flow.made > MOST_BLOCKS {
                return Err(ReadError::Damaged("it has more paragraphs than can be read".to_owned()));
            }
        }
        if !open.is_empty() || skipped > 0 {
            return Err(ReadError::Damaged("its text ends in the middle".to_owned()));
        }
        Ok(self.text)
    }

    /// Words of what is left out.
    fn left(&mut self, text: &str) {
        self.seen.left.piece(self.leaving, text);
    }

    fn words(&mut self, text: &str) {
        if !self.dropping.is_empty() {
            self.seen.left.revised.piece(text);
        }
        if self.text && self.flow.is_open() && self.dropping.is_empty() {
            let bold = self.bold.last().copied().unwrap_or_default();
            self.seen.left.revised.end();
            self.flow.text(text, bold);
        }
    }

    fn counts(&mut self) -> Option<&mut Lists> {
        self.lists.last_mut()
    }

    /// An element begins. `None`: it and all it holds is left out.
    fn start(&mut self, e: &BytesStart<'_>, job: &Job) -> Result<Option<Open>, ReadError> {
        let local = e.local_name();
        let name = local.as_ref();
        match name {
            // The root and `office:body` hold everything; `office:text` says what kind of file it is.
            "text" if e.name().as_ref().starts_with("office:") => {
                self.text = true;
                return Ok(Some(Open::Body));
            }
            "automatic-styles"
            | "format-change"
            | "font-face-decls"
            | "scripts"
            | "forms"
            | "event-listeners"
            | "title"
            | "desc"
            | "ruby-text"
            | "number"
            | "sequence-decls"
            | "variable-decls"
            | "user-field-decls"
            | "table-of-content-source"
            | "alphabetical-index-source"
            | "illustration-index-source"
            | "table-index-source"
            | "user-index-source"
            | "bibliography-source"
            | "dde-connection-decls"
            | "covered-table-cell" => return Ok(None),
            "tracked-changes" => return Ok(Some(Open::Other)),
            "insertion" => {
                self.seen.insertions += 1;
                return Ok(None);
            }
            "deletion" => {
                self.seen.deletions += 1;
                self.leaving = Some(Leaving::Revised).filter(|_| self.revisions == Revisions::Final);
                return Ok(None);
            }
            // Where changes are rejected, what stands in an insertion goes, the paragraph's end too.
            "change-start" if self.revisions == Revisions::Original && self.dropping.len() < 64 => {
                self.dropping.extend(attribute(e, "change-id"));
            }
            "change-end" => {
                let id = attribute(e, "change-id");
                self.dropping.retain(|d| Some(d) != id.as_ref());
            }
            "change" => self.put_back(attribute(e, "change-id").as_ref(), job)?,
            "p" | "h" => return Ok(self.begin_paragraph(e, name == "h")),
            "span" => {
                let look = self.styles.text(attribute(e, "style-name").as_deref());
                if look.hidden == Some(true) {
                    self.seen.left.hidden.count += 1;
                    self.leaving = Some(Leaving::Hidden);
                    return Ok(None);
                }
                let bold = look.bold.or(self.bold.last().copied()).unwrap_or_default();
                self.bold.push(bold);
                return Ok(Some(Open::Span));
            }
            "hidden-text" | "hidden-paragraph" => {
                self.seen.left.hidden.count += 1;
                self.leaving = Some(Leaving::Hidden);
                return Ok(None);
            }
            "section" if attribute(e, "display").is_some_and(|d| d == "none") => {
                self.seen.left.hidden.count += 1;
                self.leaving = Some(Leaving::Hidden);
                return Ok(None);
            }
            "s" => self.words(" "),
            "tab" => self.words("\t"),
            "line-break" if self.dropping.is_empty() => self.flow.line_break(),
            "soft-page-break" => {
                self.page += 1;
                self.paged = true;
            }
            "a" => self.seen.links += u32::from(attribute(e, "href").is_some_and(|h| !h.starts_with('#'))),
            "list" => {
                let style = attribute(e, "style-name");
                let goes_on = attribute(e, "continue-numbering").is_some_and(|c| c == "true");
                let (id, after) = (attribute(e, "id"), attribute(e, "continue-list"));
                if let Some(lists) = self.counts() {
                    lists.begin(style, id, goes_on, after);
                }
                return Ok(Some(Open::List));
            }
            "list-item" | "list-header" => {
                let start = number(e, "start-value");
                if let Some(lists) = self.counts() {
                    lists.item(name == "list-item", start);
                }
            }
            "table" => {
                self.flow.begin_table();
                return Ok(Some(Open::Table));
            }
            "table-row" => return Ok(Some(Open::Row)),
            "table-cell" => self.flow.begin_cell(),
            "note-citation" => {
                self.flow.note_sign();
                return Ok(None);
            }
            "note-body" => {
                self.flow.begin_apart();
                self.lists.push(Lists::default());
                return Ok(Some(Open::Note));
            }
            "text-box" => {
                self.seen.text_boxes += 1;
                self.flow.begin_apart();
                self.lists.push(Lists::default());
                return Ok(Some(Open::Box));
            }
            "annotation" => {
                self.seen.comments += 1;
                return Ok(None);
            }
            "image" => {
                self.seen.pictures += 1;
                return Ok(None);
            }
            "object" | "object-ole" | "plugin" | "applet" | "floating-frame" => {
                self.seen.objects += 1;
                return Ok(None);
            }
            "table-of-content" | "alphabetical-index" | "illustration-index" | "table-index" | "user-index" | "object-index" => {
                self.contents += 1;
                return Ok(Some(Open::Contents));
            }
            _ => {}
        }
        Ok(Some(Open::Other))
    }

    fn begin_paragraph(&mut self, e: &BytesStart<'_>, heading: bool) -> Option<Open> {
        let name = attribute(e, "style-name");
        let styled = self.styles.paragraph(name.as_deref());
        if styled.hidden == Some(true) {
            self.seen.left.hidden.count += 1;
            self.leaving = Some(Leaving::Hidden);
            return None;
        }
        self.bold.push(styled.bold.unwrap_or_default());
        if !self.dropping.is_empty() || std::mem::take(&mut self.within) {
            return Some(Open::Paragraph);
        }
        self.line += 1;
        let level = number(e, "outline-level").unwrap_or(1).clamp(1, 9);
        let mut style = match styled.name.as_str() {
            "title" | "subtitle" => Style::Title,
            _ if self.contents > 0 => Style::Contents,
            _ if heading => Style::Heading(level as u8),
            _ => Style::Body,
        };
        let styles = self.styles;
        let start = number(e, "start-value").filter(|_| attribute(e, "restart-numbering").is_some_and(|r| r == "true"));
        let header = attribute(e, "is-list-header").is_some_and(|h| h == "true");
        let mut listed = None;
        let sign = match self.counts() {
            Some(lists) if lists.depth() > 0 => {
                listed = Some(lists.indent(styles));
                lists.paragraph(styles, styled.list.as_deref())
            }
            Some(lists) if heading && !header => lists.heading(styles, level as usize, start),
            _ => None,
        };
        let mut auto = None;
        match sign {
            Some(Sign::Number(number)) => auto = Some(number),
            Some(Sign::Bullet) if style == Style::Body => style = Style::Bullet,
            _ => {}
        }
        let indent = listed.or(styled.indent).unwrap_or(0);
        let place = Place { line: Some(self.line), page: Some(self.page) };
        self.flow.begin(Look { style, auto, indent, place });
        Some(Open::Paragraph)
    }

    /// The deleted words that belong here, where changes are rejected.
    fn put_back(&mut self, id: Option<&String>, job: &Job) -> Result<(), ReadError> {
        // Each once, so that words that name themselves do not go on for ever.
        let Some(at) = self.deleted.iter().position(|(name, _)| Some(name) == id) else { return Ok(()) };
        let (_, words) = self.deleted.swap_remove(at);
        if std::mem::replace(&mut self.piece, true) {
            return Ok(()); // deleted words within deleted words: no program writes them
        }
        self.within = self.flow.is_open();
        let read = self.read(words, job);
        (self.within, self.piece) = (false, false);
        read?;
        Ok(())
    }

    fn end(&mut self, kind: Open) {
        match kind {
            Open::Other | Open::Body => {}
            Open::Paragraph => {
                self.bold.pop();
                if self.dropping.is_empty() && !self.piece {
                    self.flow.end();
                }
            }
            Open::Span => {
                self.bold.pop();
            }
            Open::List => {
                if let Some(lists) = self.counts() {
                    lists.end();
                }
            }
            Open::Table => self.flow.end_table(),
            Open::Row => self.flow.end_row(),
            Open::Note => {
                self.flow.end_note();
                self.lists.pop();
            }
            Open::Box => {
                self.flow.end_box();
                self.lists.pop();
            }
            Open::Contents => self.contents = self.contents.saturating_sub(1),
        }
    }
}
