//! The body of a Word document, and its notes: paragraphs, tables, text boxes, fields, tracked changes.
//!
//! One pass over the XML with a stack of our own instead of recursion, so that nesting of any
//! depth costs memory only. Elements are known by their local names, which strict and
//! transitional files share.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::numbering::{Numbering, Sign};
use super::package::{attribute, number, on};
use super::styles::{Look, Styles};
use crate::draft::{MarkKind, Place};
use crate::job::Job;
use crate::read::block::{AutoNumber, Block, Follow, Style, Words};
use crate::read::{ReadError, Revisions};

/// More paragraphs than any text that people negotiate.
const MOST_BLOCKS: usize = 2_000_000;
/// Tables nested deeper are read as the paragraphs they hold.
const DEEPEST_TABLE: usize = 32;
/// Deeper XML is no document.
const DEEPEST_XML: usize = 400_000;

/// What was met and not read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    pub comments: u32,
    pub pictures: u32,
    pub objects: u32,
    pub chunks: u32,
    pub hidden: u32,
    pub insertions: u32,
    pub deletions: u32,
    pub text_boxes: u32,
    pub cut_short: bool,
}

/// A paragraph in the making.
#[derive(Default)]
struct Paragraph {
    /// The pieces between breaks: the paragraph, as a rule one.
    pieces: Vec<Words>,
    look: Look,
    style: Option<String>,
    list: Option<u32>,
    level: Option<u8>,
    outline: Option<u8>,
    indent: Option<i64>,
    bold_chars: usize,
    /// The paragraph's end was deleted by a tracked change: it runs on into the next.
    runs_on: bool,
    /// Paragraphs of text boxes anchored here; they come after.
    boxes: Vec<Block>,
}

/// A run in the making.
#[derive(Clone, Copy, Default)]
struct Run {
    bold: Option<bool>,
    hidden: Option<bool>,
}

/// A table's open row.
#[derive(Default)]
struct Table {
    cells: Vec<Vec<Block>>,
    dropped: bool,
}

/// What an open element means for its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
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
    styles: &'a Styles,
    numbering: Numbering,
    revisions: Revisions,
    open: Vec<Open>,
    paragraphs: Vec<Paragraph>,
    tables: Vec<Table>,
    /// Words of a paragraph whose end was deleted.
    carried: Option<Paragraph>,
    run: Run,
    /// Fields that are open: whether their result is being read.
    fields: Vec<bool>,
    /// For every open choice between two forms of one thing: whether the first gave words.
    choices: Vec<bool>,
    blocks: Vec<Block>,
    words_seen: usize,
    notes: Vec<(i64, Vec<Block>)>,
    note: i64,
    references: Vec<(&'static str, i64)>,
    line: u32,
    page: u32,
    paged: bool,
    pub seen: Seen,
}

/// What a reference in text stands for: a character, or one of XML's five names. Entities of the
/// document's own are not followed.
pub(super) fn entity(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
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
            line: 0,
            page: 1,
            paged: false,
            seen: Seen::default(),
        }
    }

    pub fn take_blocks(&mut self) -> Vec<Block> {
        if !self.paged {
            for block in &mut self.blocks {
                block.place.page = None;
            }
        }
        std::mem::take(&mut self.blocks)
    }

    pub fn take_notes(&mut self) -> Vec<(i64, Vec<Block>)> {
        self.blocks.clear();
        std::mem::take(&mut self.notes)
    }

    pub fn take_note_references(&mut self) -> Vec<(&'static str, i64)> {
        std::mem::take(&mut self.references)
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
                                remedy: super::super::SAVE_AS,
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
                    } else if let Some(open) = self.open.pop() {
                        self.end(open);
                    }
                }
                Event::Text(t) if skipped == 0 => self.text(&t),
                Event::CData(t) if skipped == 0 => self.text(&t),
                Event::GeneralRef(r) if skipped == 0 => {
                    if let Some(c) = entity(&r) {
                        self.text(c.encode_utf8(&mut [0; 4]));
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

    /// Counts pictures in what is not read otherwise.
    fn look_into_skipped(&mut self, e: &BytesStart<'_>) {
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
                    self.seen.hidden += 1;
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
            "tr" if self.open.last() == Some(&Open::Table) || self.inside_table() => {
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
                if self.open.contains_last(Open::RunProperties) && in_paragraph_properties {
                    if gone && let Some(p) = self.paragraphs.last_mut() {
                        p.runs_on = true;
                    }
                    return Some(Open::Other);
                }
                if matches!(self.open.last(), Some(Open::Other)) && self.in_row_properties(e) {
                    return Some(Open::Other);
                }
                return if gone { None } else { Some(Open::Other) };
            }
            "trPr" => return Some(Open::Other),
            "instrText" | "delInstrText" | "sdtPr" | "sectPr" | "tblPr" | "tblGrid" | "tcPr" | "pPrChange" | "rPrChange"
            | "tblPrChange" | "trPrChange" | "tcPrChange" | "sectPrChange" | "numberingChange" | "tblGridChange"
            | "tblPrExChange" | "binData" | "fldData" => return None,
            "commentReference" => self.seen.comments += 1,
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

    fn inside_table(&self) -> bool {
        !self.tables.is_empty()
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

    fn begin_paragraph(&mut self) {
        let mut p = Paragraph { look: self.styles.paragraph(None), ..Paragraph::default() };
        p.pieces.push(Words::default());
        if let Some(before) = self.carried.take() {
            p.pieces = before.pieces;
            p.bold_chars = before.bold_chars;
            p.boxes = before.boxes;
        }
        self.paragraphs.push(p);
        self.line += 1;
    }

    fn text(&mut self, t: &str) {
        if self.open.last() == Some(&Open::Text) {
            self.text_in_run(t);
        }
    }

    fn text_in_run(&mut self, t: &str) {
        if self.fields.contains(&false) {
            return;
        }
        let bold_run = self.run.bold;
        let Some(p) = self.paragraphs.last_mut() else { return };
        let Some(words) = p.pieces.last_mut() else { return };
        let before = words.chars();
        words.push(t);
        let added = words.chars() - before;
        self.words_seen += added;
        if bold_run.or(p.look.bold).unwrap_or(false) {
            p.bold_chars += added;
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

    fn end_paragraph(&mut self) {
        let Some(p) = self.paragraphs.pop() else { return };
        // A field's instruction does not go beyond its paragraph in any sound file.
        while self.fields.last() == Some(&false) {
            self.fields.pop();
        }
        if p.runs_on {
            self.carried = Some(p);
            return;
        }
        self.finish(p);
    }

    /// A paragraph whose end was deleted, and none follows that it could run into.
    fn flush_carried(&mut self) {
        if let Some(p) = self.carried.take()
            && p.pieces.iter().any(|w| !w.is_empty())
        {
            self.finish(p);
        }
    }

    fn finish(&mut self, p: Paragraph) {
        let place = Place { line: Some(self.line), page: Some(self.page) };
        let list = p.list.or(p.look.list).filter(|l| *l != 0);
        let level = list.map(|l| {
            let by_style = || p.style.as_deref().and_then(|s| self.numbering.level_of_style(l, s));
            if p.list.is_some() { p.level.unwrap_or(0) } else { by_style().or(p.level).or(p.look.level).unwrap_or(0) }
        });
        let indent =
            p.indent.or_else(|| list.zip(level).and_then(|(l, n)| self.numbering.indent(l, n))).or(p.look.indent).unwrap_or(0);
        let style = style_of(&p);
        let sign = list.zip(level).and_then(|(l, n)| self.numbering.next(l, n));
        let chars: usize = p.pieces.iter().map(Words::chars).sum();
        let mut auto: Option<AutoNumber> = None;
        let mut style = style;
        let mut prefix = None;
        match sign {
            Some(Sign::Number(number)) => auto = Some(number),
            Some(Sign::Bullet) if style == Style::Body => style = Style::Bullet,
            Some(Sign::Words(words)) => prefix = Some(words),
            _ => {}
        }
        let bold = chars > 0 && p.bold_chars == chars;
        let mut first = true;
        for words in p.pieces {
            if words.is_empty() && !(first && auto.is_some()) {
                continue;
            }
            let gap = words.gap;
            let (mut text, mut marks) = words.finish();
            if let Some(prefix) = prefix.take() {
                let by = prefix.chars().count() + 1;
                text = format!("{prefix} {text}");
                for mark in &mut marks {
                    mark.range = mark.range.shifted(by);
                }
            }
            let follow = if first { Follow::Paragraph } else { Follow::Wrapped };
            let indent = indent.clamp(0, 100_000) as u32;
            let style = if first || matches!(style, Style::Heading(_) | Style::Title) { style } else { Style::Body };
            // The second line of a heading is no heading of its own.
            if !first
                && matches!(style, Style::Heading(_) | Style::Title)
                && crate::read::label::parse(&text).is_none()
                && let Some(last) = self.target().last_mut()
            {
                last.text.push(' ');
                last.text.push_str(&text);
                continue;
            }
            let block = Block { text, auto: auto.take(), style, follow, indent, gap, listed: false, bold, place, marks };
            self.target().push(block);
            first = false;
        }
        let boxes = p.boxes;
        self.target().extend(boxes);
    }

    /// Where a finished block goes: the paragraph that a text box is anchored in, the open cell, or the text.
    fn target(&mut self) -> &mut Vec<Block> {
        let boxed = self.open.iter().rposition(|o| *o == Open::Box);
        let cell = self.open.iter().rposition(|o| *o == Open::Cell);
        if boxed > cell
            && let Some(p) = self.paragraphs.last_mut()
        {
            return &mut p.boxes;
        }
        if cell.is_some()
            && let Some(cell) = self.tables.last_mut().and_then(|t| t.cells.last_mut())
        {
            return cell;
        }
        &mut self.blocks
    }

    /// A row ends: it is one block, its cells joined by tabs; but where a cell holds numbered
    /// paragraphs, a table or everything there is, the table is mere layout and its paragraphs are the text's.
    fn end_row(&mut self) {
        self.flush_carried();
        let Some(table) = self.tables.last_mut() else { return };
        let cells = std::mem::take(&mut table.cells);
        if table.dropped {
            return;
        }
        let filled = cells.iter().filter(|c| c.iter().any(|b| !b.text.is_empty() || b.auto.is_some())).count();
        let numbers = cells.iter().flatten().filter(|b| b.auto.is_some()).count();
        let leads = cells.first().and_then(|c| c.first()).is_some_and(|b| b.auto.is_some()) && numbers == 1;
        let nested = cells.iter().flatten().any(|b| matches!(b.style, Style::TableRow | Style::Heading(_) | Style::Title));
        if filled == 0 {
            return;
        }
        // The row's own table no longer takes blocks: they go to what is around it.
        let around = self.tables.pop();
        let layout = filled == 1 || nested || (numbers > 0 && !leads);
        let blocks: Vec<Block> = if layout {
            cells.into_iter().flatten().filter(|b| !b.text.is_empty() || b.auto.is_some()).collect()
        } else {
            vec![row_block(cells)]
        };
        self.target().extend(blocks);
        if let Some(around) = around {
            self.tables.push(around);
        }
    }
}

fn row_block(cells: Vec<Vec<Block>>) -> Block {
    let mut text = String::new();
    let mut out = Block { style: Style::TableRow, ..Block::default() };
    let mut chars = 0usize;
    for (n, cell) in cells.into_iter().enumerate() {
        if n > 0 {
            text.push('\t');
            chars += 1;
        }
        let mut first = true;
        for block in cell {
            if out.place == Place::default() {
                out.place = block.place;
            }
            if n == 0 && first && block.auto.is_some() {
                out.auto = block.auto;
            }
            if !first && !block.text.is_empty() {
                text.push(' ');
                chars += 1;
            }
            first = first && block.text.is_empty();
            for mut mark in block.marks {
                mark.range = mark.range.shifted(chars);
                out.marks.push(mark);
            }
            chars += block.text.chars().count();
            text.push_str(&block.text);
        }
    }
    out.text = text;
    out
}

fn style_of(p: &Paragraph) -> Style {
    let name = p.look.name.as_str();
    if name == "title" || name == "subtitle" {
        return Style::Title;
    }
    if name.starts_with("toc ") || name == "table of figures" {
        return Style::Contents;
    }
    match p.outline.or(p.look.outline) {
        Some(level) if level < 9 => Style::Heading(level + 1),
        _ => Style::Body,
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
