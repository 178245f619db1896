//! The XML of a Word document's text and notes: elements, fields, text boxes, tracked changes.
//!
//! In: one part's XML. Out: blocks, notes by their ids, and what was met and left out ([`Seen`]).
//! One pass with a stack of our own instead of recursion, so that nesting of any depth costs
//! memory only. Elements are known by their local names, which strict and transitional files
//! share. `paragraph` makes blocks of paragraphs, `table` of rows.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::numbering::Numbering;
use super::paragraph::{Paragraph, Run, colour};
use super::seen::Seen;
use super::styles::Styles;
use super::table::Table;
use crate::draft::MarkKind;
use crate::job::Job;
use crate::read::block::{Block, Leaving, Words};
use crate::read::package::{attribute, entity, number, on};
use crate::read::{ReadError, Revisions, SAVE_AS};

/// More paragraphs than any text that people negotiate.
const MOST_BLOCKS: usize = 2_000_000;
/// Tables nested deeper are read as the paragraphs they hold.
const DEEPEST_TABLE: usize = 32;
/// Deeper XML is no document.
const DEEPEST_XML: usize = 400_000;

/// What an open element means for its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    Other,
    Paragraph,
    ParagraphProperties,
    RunProperties,
    Run,
    Text,
    Table,
    Row,
    Cell,
    Box,
    Choice(usize),
    Note,
    Alternate,
}

/// The reader of one document's parts.
pub(super) struct Body<'a> {
    pub(super) styles: &'a Styles,
    pub(super) numbering: Numbering,
    revisions: Revisions,
    pub(super) open: Vec<Open>,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) tables: Vec<Table>,
    /// Words of a paragraph whose end was deleted.
    pub(super) carried: Option<Paragraph>,
    pub(super) run: Run,
    /// Fields that are open: whether their result is being read.
    pub(super) fields: Vec<bool>,
    /// For every open choice between two forms of one thing: whether the first gave words.
    choices: Vec<bool>,
    pub(super) blocks: Vec<Block>,
    pub(super) words_seen: usize,
    notes: Vec<(i64, Vec<Block>)>,
    note: i64,
    references: Vec<(&'static str, i64)>,
    comments: Vec<(i64, u32)>,
    pub(super) line: u32,
    pub(super) page: u32,
    paged: bool,
    /// Whose words stand in the element that is being left out, where they are kept.
    leaving: Option<Leaving>,
    pub seen: Seen,
}

impl<'a> Body<'a> {
    pub fn new(styles: &'a Styles, numbering: Numbering, revisions: Revisions) -> Self {
        Self {
            styles,
            numbering,
            revisions,
            open: Vec::new(),
            paragraphs: Vec::new(),
            tables: Vec::new(),
            carried: None,
            run: Run::default(),
            fields: Vec::new(),
            choices: Vec::new(),
            blocks: Vec::new(),
            words_seen: 0,
            notes: Vec::new(),
            note: 0,
            references: Vec::new(),
            comments: Vec::new(),
            line: 0,
            page: 1,
            paged: false,
            leaving: None,
            seen: Seen::default(),
        }
    }

    /// The blocks read last.
    pub fn take_blocks(&mut self) -> Vec<Block> {
        if !self.paged {
            for block in &mut self.blocks {
                block.place.page = None;
            }
        }
        std::mem::take(&mut self.blocks)
    }

    /// The notes read last, with their ids.
    pub fn take_notes(&mut self) -> Vec<(i64, Vec<Block>)> {
        self.blocks.clear();
        std::mem::take(&mut self.notes)
    }

    /// The kind and id of every note that the text refers to, in its order.
    pub fn take_note_references(&mut self) -> Vec<(&'static str, i64)> {
        std::mem::take(&mut self.references)
    }

    /// The id of every comment that the text refers to, with the paragraph's number.
    pub fn take_comment_references(&mut self) -> Vec<(i64, u32)> {
        std::mem::take(&mut self.comments)
    }

    /// Reads one part whose outermost element is `root`.
    pub fn read(&mut self, xml: &str, root: &str, job: &Job) -> Result<(), ReadError> {
        let mut reader = Reader::from_str(xml);
        // A stray & is text that a careless program wrote.
        reader.config_mut().allow_dangling_amp = true;
        let broken = |e: &quick_xml::Error| {
            ReadError::Damaged(format!("its text is not well-formed XML ({})", e.to_string().replace(['\n', '\r'], " ")))
        };
        self.open.clear();
        let mut skipped = 0usize;
        let mut steps = 0usize;
        let mut started = false;
        loop {
            steps += 1;
            if steps.is_multiple_of(1024) {
                job.checkpoint()?;
            }
            let event = reader.read_event().map_err(|e| broken(&e))?;
            match event {
                Event::Start(e) => {
                    if !started {
                        started = true;
                        if e.local_name().as_ref() != root {
                            return Err(ReadError::Unsupported {
                                what: "this is a file of another Office program, not a Word document".to_owned(),
                                remedy: SAVE_AS,
                            });
                        }
                    }
                    if skipped > 0 {
                        self.look_into_skipped(&e);
                        skipped += 1;
                    } else {
                        match self.start(&e) {
                            Some(open) => self.open.push(open),
                            None => skipped = 1,
                        }
                    }
                    if self.open.len() + skipped > DEEPEST_XML {
                        return Err(ReadError::Damaged("its XML is nested without end".to_owned()));
                    }
                }
                Event::Empty(e) => {
                    started |= e.local_name().as_ref() == root;
                    if skipped > 0 {
                        self.look_into_skipped(&e);
                    } else if let Some(open) = self.start(&e) {
                        self.end(open);
                    }
                }
                Event::End(_) => {
                    if skipped > 0 {
                        skipped -= 1;
                        self.leaving = self.leaving.filter(|_| skipped > 0);
                    } else if let Some(open) = self.open.pop() {
                        self.end(open);
                    }
                }
                Event::Text(t) => self.text(&t, skipped > 0),
                Event::CData(t) => self.text(&t, skipped > 0),
                Event::GeneralRef(r) => {
                    if let Some(c) = entity(&r) {
                        self.text(c.encode_utf8(&mut [0; 4]), skipped > 0);
                    }
                }
                Event::Eof => break,
                _ => {}
            }
            if self.blocks.len() > MOST_BLOCKS {
                self.seen.cut_short = true;
                break;
            }
        }
        if (!started || !self.open.is_empty()) && !self.seen.cut_short {
            return Err(ReadError::Damaged("its text ends in the middle".to_owned()));
        }
        self.flush_carried();
        Ok(())
    }

    /// Counts pictures in what is not read otherwise, and sees its words apart.
    fn look_into_skipped(&mut self, e: &BytesStart<'_>) {
        if self.leaving.is_some() && matches!(e.local_name().as_ref(), "p" | "br" | "cr" | "tab") {
            self.text(" ", true);
        }
        if matches!(e.local_name().as_ref(), "blip" | "imagedata") && !self.choices.contains(&true) {
            self.seen.pictures += 1;
        }
    }

    /// An element begins. `None`: it and all it holds is left out.
    fn start(&mut self, e: &BytesStart<'_>) -> Option<Open> {
        let local = e.local_name();
        let name = local.as_ref();
        let in_paragraph_properties = self.open.contains_last(Open::ParagraphProperties);
        match name {
            "p" => {
                self.seen.left.end();
                // DrawingML has paragraphs too; they hold runs alike.
                self.begin_paragraph();
                return Some(Open::Paragraph);
            }
            "pPr" => return Some(Open::ParagraphProperties),
            "rPr" => return Some(Open::RunProperties),
            "r" => {
                self.run = Run::default();
                return Some(Open::Run);
            }
            "t" | "delText" => {
                let hidden = self.run.hidden.unwrap_or_else(|| self.paragraphs.last().is_some_and(|p| p.look.hidden == Some(true)));
                if hidden {
                    self.seen.left.hidden.count += 1;
                    self.leaving = Some(Leaving::Hidden);
                    return None;
                }
                return if self.fields.contains(&false) { None } else { Some(Open::Text) };
            }
            "tbl" => {
                if self.tables.len() < DEEPEST_TABLE {
                    self.flush_carried();
                    self.tables.push(Table::default());
                    return Some(Open::Table);
                }
            }
            "tr" if self.open.last() == Some(&Open::Table) || !self.tables.is_empty() => {
                if self.tables.len() < DEEPEST_TABLE || self.open.contains(&Open::Table) {
                    if let Some(table) = self.tables.last_mut() {
                        table.cells.clear();
                        table.dropped = false;
                    }
                    return Some(Open::Row);
                }
            }
            "tc" if !self.tables.is_empty() => {
                if let Some(table) = self.tables.last_mut() {
                    table.cells.push(Vec::new());
                }
                return Some(Open::Cell);
            }
            "txbxContent" => {
                self.seen.text_boxes += 1;
                return Some(Open::Box);
            }
            "AlternateContent" => {
                self.choices.push(false);
                return Some(Open::Alternate);
            }
            "Choice" => {
                if self.choices.last() == Some(&true) {
                    return None;
                }
                return Some(Open::Choice(self.words_seen));
            }
            "Fallback" => {
                if self.choices.last() == Some(&true) {
                    return None;
                }
            }
            "footnote" | "endnote" => {
                let kind = attribute(e, "type");
                if kind.is_some_and(|k| k != "normal") {
                    return None;
                }
                self.note = number(e, "id").unwrap_or(0);
                self.blocks.clear();
                return Some(Open::Note);
            }
            "del" | "moveFrom" | "ins" | "moveTo" => {
                let deletion = matches!(name, "del" | "moveFrom");
                if deletion {
                    self.seen.deletions += 1;
                } else {
                    self.seen.insertions += 1;
                }
                let gone = deletion == (self.revisions == Revisions::Final);
                if in_paragraph_properties && gone && name == "ins" && !self.open.contains_last(Open::RunProperties) {
                    // Numbering that was put in.
                    if let Some(p) = self.paragraphs.last_mut() {
                        (p.list, p.level) = (None, None);
                    }
                    return None;
                }
                if self.open.contains_last(Open::RunProperties) && in_paragraph_properties {
                    if gone && let Some(p) = self.paragraphs.last_mut() {
                        p.runs_on = true;
                    }
                    return Some(Open::Other);
                }
                if matches!(self.open.last(), Some(Open::Other)) && self.in_row_properties(e) {
                    return Some(Open::Other);
                }
                if gone {
                    self.leaving = Some(Leaving::Revised);
                    return None;
                }
                return Some(Open::Other);
            }
            "trPr" => return Some(Open::Other),
            // A change of the paragraph's own properties: what they were before stands in it.
            "pPrChange" if self.revisions == Revisions::Original && in_paragraph_properties => {
                if let Some(p) = self.paragraphs.last_mut() {
                    p.forget_properties(self.styles);
                }
                return Some(Open::Other);
            }
            "instrText" | "delInstrText" | "sdtPr" | "sectPr" | "tblPr" | "tblGrid" | "tcPr" | "pPrChange" | "rPrChange"
            | "tblPrChange" | "trPrChange" | "tcPrChange" | "sectPrChange" | "numberingChange" | "tblGridChange"
            | "tblPrExChange" | "binData" | "fldData" => return None,
            "commentReference" => self.comments.push((number(e, "id").unwrap_or(0), self.line)),
            "blip" | "imagedata" => self.seen.pictures += 1,
            "OLEObject" => self.seen.objects += 1,
            "altChunk" => self.seen.chunks += 1,
            "footnoteReference" | "endnoteReference" => {
                let kind = if name == "footnoteReference" { "footnotes" } else { "endnotes" };
                self.references.push((kind, number(e, "id").unwrap_or(0)));
                if let Some(words) = self.paragraphs.last_mut().and_then(|p| p.pieces.last_mut()) {
                    words.mark_here(MarkKind::NoteRef);
                }
            }
            "tab" | "ptab" if !in_paragraph_properties => self.text_in_run("\t"),
            "br" | "cr" if self.open.contains(&Open::Run) => {
                if attribute(e, "type").is_none_or(|t| t == "textWrapping") {
                    if let Some(p) = self.paragraphs.last_mut() {
                        p.pieces.push(Words::default());
                    }
                } else {
                    self.text_in_run(" ");
                }
            }
            "hyperlink" => self.seen.links += u32::from(attribute(e, "id").is_some()),
            // A formula's words stand in one line: without a sign 3/4 would read 34.
            "den" => self.text_in_run("/"),
            "sup" => self.text_in_run("^"),
            "sub" => self.text_in_run("_"),
            "noBreakHyphen" => self.text_in_run("\u{2011}"),
            "lastRenderedPageBreak" => {
                self.page += 1;
                self.paged = true;
            }
            "sym" => {
                let code = attribute(e, "char").and_then(|c| u32::from_str_radix(&c, 16).ok());
                if let Some(c) = code.and_then(char::from_u32) {
                    self.text_in_run(c.encode_utf8(&mut [0; 4]));
                }
            }
            "fldChar" => match attribute(e, "fldCharType").as_deref() {
                Some("begin") => self.fields.push(false),
                Some("separate") => {
                    if let Some(last) = self.fields.last_mut() {
                        *last = true;
                    }
                }
                Some("end") => {
                    self.fields.pop();
                }
                _ => {}
            },
            _ => self.property(name, e, in_paragraph_properties),
        }
        Some(Open::Other)
    }

    /// A whole row inserted or deleted: `w:ins`, `w:del` right inside the row's properties.
    fn in_row_properties(&mut self, e: &BytesStart<'_>) -> bool {
        let row = self.open.len().checked_sub(2).and_then(|n| self.open.get(n)) == Some(&Open::Row);
        if !row {
            return false;
        }
        let deletion = e.local_name().as_ref() == "del";
        if deletion == (self.revisions == Revisions::Final)
            && let Some(table) = self.tables.last_mut()
        {
            table.dropped = true;
        }
        true
    }

    /// A property of a paragraph or run.
    fn property(&mut self, name: &str, e: &BytesStart<'_>, in_paragraph: bool) {
        if self.open.contains_last(Open::RunProperties) {
            if in_paragraph {
                return;
            }
            match name {
                "b" => self.run.bold = Some(on(e)),
                "strike" | "dstrike" => self.run.struck = on(e),
                "highlight" => self.run.marked = attribute(e, "val").and_then(|c| colour(&c)),
                "shd" => self.run.marked = attribute(e, "fill").and_then(|c| colour(&c)),
                "vanish" => self.run.hidden = Some(on(e)),
                "rStyle" => {
                    if let Some(id) = attribute(e, "val") {
                        let look = self.styles.look(&id);
                        self.run.bold = self.run.bold.or(look.bold);
                        self.run.hidden = self.run.hidden.or(look.hidden);
                    }
                }
                _ => {}
            }
            return;
        }
        if !in_paragraph {
            return;
        }
        let Some(p) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => {
                p.style = attribute(e, "val");
                p.look = self.styles.paragraph(p.style.as_deref());
            }
            "numId" => p.list = number(e, "val").map(|v| v.clamp(0, i64::from(u32::MAX)) as u32),
            "ilvl" => p.level = number(e, "val").map(|v| v.clamp(0, 8) as u8),
            "outlineLvl" => p.outline = number(e, "val").map(|v| v.clamp(0, 9) as u8),
            "ind" => p.indent = number(e, "left").or_else(|| number(e, "start")),
            _ => {}
        }
    }

    fn text(&mut self, t: &str, skipped: bool) {
        if skipped {
            self.seen.left.piece(self.leaving, t);
        } else if self.open.last() == Some(&Open::Text) {
            self.seen.left.end();
            self.text_in_run(t);
        }
    }

    /// An element ends.
    fn end(&mut self, open: Open) {
        match open {
            Open::Paragraph => self.end_paragraph(),
            Open::Row => self.end_row(),
            Open::Table => {
                self.flush_carried();
                self.tables.pop();
            }
            Open::Cell | Open::Box => self.flush_carried(),
            Open::Choice(before) => {
                if self.words_seen > before
                    && let Some(choice) = self.choices.last_mut()
                {
                    *choice = true;
                }
            }
            Open::Alternate => {
                self.choices.pop();
            }
            Open::Note => {
                self.flush_carried();
                let blocks = std::mem::take(&mut self.blocks);
                self.notes.push((self.note, blocks));
            }
            Open::Run => self.run = Run::default(),
            Open::Other | Open::ParagraphProperties | Open::RunProperties | Open::Text => {}
        }
    }
}

/// Whether the innermost of the elements that matter is this one: run properties stand inside
/// paragraph properties, so both may be open.
trait ContainsLast {
    fn contains_last(&self, what: Open) -> bool;
}

impl ContainsLast for Vec<Open> {
    fn contains_last(&self, what: Open) -> bool {
        self.iter()
            .rev()
            .take(6)
            .take_while(|o| !matches!(o, Open::Paragraph | Open::Run | Open::Cell | Open::Table))
            .any(|o| *o == what)
    }
}
