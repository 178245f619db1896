//! Rich text (.rtf): groups and control words into paragraphs.
//!
//! After the Rich Text Format specification 1.9.1. Read are body, tables, text boxes and notes, with
//! the numbers of lists; headers, footers, comments and pictures are counted and left out. Deleted
//! and inserted text goes by `--revisions`. One loop with a stack of our own, of bounded depth.

mod encodings;
mod lists;
mod report;
mod scan;

use std::collections::BTreeMap;

use encoding_rs::Encoding;

use self::encodings::{charset, codepage};
use self::lists::{Lists, Sign};
use self::scan::{Scan, Token};
use super::block::{Document, LeftOut, Style};
use super::flow::{Flow, Look};
use super::{ReadError, ReadOptions, Revisions};
use crate::draft::Place;
use crate::job::Job;

/// Deeper groups are no document.
const DEEPEST: usize = 2_000;

/// By its sign.
pub(super) fn sniff(bytes: &[u8], _ending: &str) -> bool {
    bytes.trim_ascii_start().starts_with(b"{\\rtf")
}

/// Where characters go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum To {
    #[default]
    Text,
    Nowhere,
    Fonts,
    Styles,
    Lists,
    LevelText,
    Title,
}

/// What the end of a group does besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Ends {
    #[default]
    Nothing,
    Note,
    Box,
    List,
}

/// What a group inherits and changes.
#[derive(Clone, Copy, Debug)]
struct State {
    to: To,
    ends: Ends,
    bold: bool,
    hidden: bool,
    deleted: bool,
    inserted: bool,
    encoding: &'static Encoding,
    font: i32,
    /// Characters after `\u` that stand for it in older programs.
    instead: usize,
    /// Whether the group has just begun, so that its first word may name a destination.
    fresh: bool,
    optional: bool,
}

/// A paragraph's properties, which last until `\pard`.
#[derive(Clone, Copy, Debug, Default)]
struct Paragraph {
    list: Option<i32>,
    level: usize,
    outline: Option<u8>,
    style: i32,
    indent: i32,
    in_table: bool,
}

struct Reader<'a> {
    flow: Flow,
    lists: Lists,
    state: State,
    around: Vec<State>,
    paragraph: Paragraph,
    outlines: BTreeMap<i32, (Option<u8>, String)>,
    style: i32,
    style_name: String,
    style_outline: Option<u8>,
    fonts: BTreeMap<i32, &'static Encoding>,
    page: &'static Encoding,
    font: i32,
    pending: Vec<u8>,
    skip: usize,
    surrogate: Option<u16>,
    in_row: bool,
    cell: bool,
    title: String,
    line: u32,
    revisions: Revisions,
    document: &'a mut Document,
    counts: BTreeMap<&'static str, LeftOut>,
}

/// Reads rich text.
pub(super) fn read(bytes: &[u8], _ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut document = Document::default();
    let page = encoding_rs::WINDOWS_1252;
    let state = State {
        to: To::Text,
        ends: Ends::Nothing,
        bold: false,
        hidden: false,
        deleted: false,
        inserted: false,
        encoding: page,
        font: 0,
        instead: 1,
        fresh: false,
        optional: false,
    };
    let mut reader = Reader {
        flow: Flow::default(),
        lists: Lists::default(),
        state,
        around: Vec::new(),
        paragraph: Paragraph::default(),
        outlines: BTreeMap::new(),
        style: 0,
        style_name: String::new(),
        style_outline: None,
        fonts: BTreeMap::new(),
        page,
        font: 0,
        pending: Vec::new(),
        skip: 0,
        surrogate: None,
        in_row: false,
        cell: false,
        title: String::new(),
        line: 0,
        revisions: options.revisions,
        document: &mut document,
        counts: BTreeMap::new(),
    };
    reader.run(bytes, job)?;
    super::text::header_block(&mut document);
    Ok(document)
}

impl Reader<'_> {
    fn run(&mut self, bytes: &[u8], job: &Job) -> Result<(), ReadError> {
        let mut scan = Scan::new(bytes);
        let mut steps = 0usize;
        while let Some(token) = scan.next() {
            steps += 1;
            if steps.is_multiple_of(4096) {
                job.checkpoint()?;
            }
            if !matches!(token, Token::Byte(_)) {
                self.flush();
            }
            match token {
                Token::Open => {
                    self.skip = 0;
                    if self.around.len() >= DEEPEST {
                        return Err(ReadError::Damaged("its groups are nested without end".to_owned()));
                    }
                    self.around.push(self.state);
                    self.state.fresh = true;
                    self.state.optional = false;
                    self.state.ends = Ends::Nothing;
                }
                Token::Close => {
                    self.skip = 0;
                    self.close();
                    if self.around.is_empty() {
                        break;
                    }
                }
                Token::Word("bin", Some(count)) => scan.leave_out(usize::try_from(count).unwrap_or_default()),
                Token::Word(word, value) => {
                    if self.skip > 0 && !self.state.fresh {
                        self.skip -= 1;
                        continue;
                    }
                    self.word(word, value);
                    self.state.fresh = false;
                }
                Token::Sign(b'*') => self.state.optional = true,
                Token::Sign(sign) => {
                    let c = match sign {
                        b'~' => '\u{a0}',
                        b'_' => '\u{2011}',
                        _ => continue,
                    };
                    self.put(c.encode_utf8(&mut [0; 4]));
                }
                Token::Byte(byte) => {
                    self.state.fresh = false;
                    if self.skip > 0 {
                        self.skip -= 1;
                    } else {
                        self.pending.push(byte);
                    }
                }
            }
        }
        self.flush();
        let cut_off = !self.around.is_empty();
        self.finish(cut_off);
        Ok(())
    }

    fn close(&mut self) {
        match self.state.ends {
            Ends::Nothing => {}
            Ends::Note => {
                self.flow.end_note();
            }
            Ends::Box => self.flow.end_box(),
            Ends::List => self.lists.end_list(),
        }
        if self.state.to == To::Styles && self.around.last().is_some_and(|s| s.to == To::Styles) {
            let name = std::mem::take(&mut self.style_name).trim_end_matches(';').trim().to_lowercase();
            if self.outlines.len() < 10_000 {
                self.outlines.insert(self.style, (self.style_outline.take(), name));
            }
            self.style = 0;
        }
        if let Some(state) = self.around.pop() {
            self.state = state;
        }
    }

    /// The bytes that wait are characters of the open font's encoding.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        if self.state.to == To::LevelText {
            for byte in bytes {
                self.lists.character(char::from(byte));
            }
            return;
        }
        let (text, _) = self.state.encoding.decode_without_bom_handling(&bytes);
        let text = text.into_owned();
        self.put(&text);
    }

    fn gone(&self) -> bool {
        let state = &self.state;
        match self.revisions {
            Revisions::Final => state.deleted,
            Revisions::Original => state.inserted,
        }
    }

    fn count(&mut self, what: &'static str) {
        self.counts.entry(what).or_default().count += 1;
    }

    fn put(&mut self, text: &str) {
        match self.state.to {
            To::Nowhere | To::Fonts | To::Lists => return,
            To::LevelText => return text.chars().for_each(|c| self.lists.character(c)),
            To::Styles => return self.style_name.push_str(text),
            To::Title => return self.title.push_str(text),
            To::Text => {}
        }
        let words = text.chars().any(char::is_alphanumeric);
        if words && self.state.deleted {
            self.count("deletions");
        }
        if words && self.state.inserted {
            self.count("insertions");
        }
        if self.gone() {
            self.counts.entry("tracked-changes").or_default().piece(text);
            return;
        }
        if self.state.hidden {
            if words {
                self.count("hidden-text");
            }
            self.counts.entry("hidden-text").or_default().piece(text);
            return;
        }
        for part in ["tracked-changes", "hidden-text"] {
            if let Some(left) = self.counts.get_mut(part) {
                left.end();
            }
        }
        if !self.flow.is_open() {
            if text.trim().is_empty() {
                return;
            }
            self.begin();
        }
        self.flow.text(text, self.state.bold);
    }

    /// A paragraph begins with its first words.
    fn begin(&mut self) {
        let p = self.paragraph;
        if p.in_table {
            if !self.in_row {
                self.flow.begin_table();
                self.in_row = true;
            }
            if !std::mem::replace(&mut self.cell, true) {
                self.flow.begin_cell();
            }
        } else if std::mem::take(&mut self.in_row) {
            self.cell = false;
            self.flow.end_table();
        }
        self.line += 1;
        let (outline, name) = self.outlines.get(&p.style).map_or((None, ""), |(o, n)| (*o, n.as_str()));
        let mut style = match p.outline.or(outline) {
            _ if matches!(name, "title" | "subtitle") => Style::Title,
            _ if name.starts_with("toc ") || name.starts_with("contents ") => Style::Contents,
            Some(level) if level < 9 => Style::Heading(level + 1),
            _ => Style::Body,
        };
        let mut auto = None;
        match p.list.filter(|l| *l > 0).and_then(|l| self.lists.next(l, p.level)) {
            Some(Sign::Number(number)) => auto = Some(number),
            Some(Sign::Bullet) if style == Style::Body => style = Style::Bullet,
            _ => {}
        }
        let indent = u32::try_from(p.indent).unwrap_or_default().min(100_000);
        self.flow.begin(Look { style, auto, indent, place: Place { line: Some(self.line), page: None } });
    }

    fn word(&mut self, word: &str, value: Option<i32>) {
        if self.destination(word) {
            return;
        }
        let on = value != Some(0);
        let number = value.unwrap_or_default();
        if matches!(self.state.to, To::Lists | To::LevelText) && word != "u" && word != "uc" {
            if word == "leveltext" {
                self.state.to = To::LevelText;
            } else if word == "levelnumbers" || word == "listname" || word == "liststylename" {
                self.state.to = To::Nowhere;
            }
            if word == "list" {
                self.state.ends = Ends::List;
            }
            return self.lists.word(word, value);
        }
        match word {
            "ansicpg" => {
                self.page = codepage(number).unwrap_or(self.page);
                self.state.encoding = self.page;
            }
            "mac" => self.state.encoding = encoding_rs::MACINTOSH,
            "deff" => self.font = number,
            "f" if self.state.to == To::Fonts => self.font = number,
            "fcharset" if self.state.to == To::Fonts => {
                if let Some(encoding) = charset(number).filter(|_| self.fonts.len() < 10_000) {
                    self.fonts.insert(self.font, encoding);
                }
            }
            "f" => {
                self.state.font = number;
                self.state.encoding = self.fonts.get(&number).copied().unwrap_or(self.page);
            }
            "s" if self.state.to == To::Styles => self.style = number,
            "outlinelevel" if self.state.to == To::Styles => self.style_outline = u8::try_from(number).ok(),
            "u" => self.unicode(number),
            "uc" => self.state.instead = usize::try_from(number).unwrap_or(1).min(16),
            _ if self.state.to != To::Text => {}
            "par" | "sect" | "page" => self.end_paragraph(),
            "line" => self.flow.line_break(),
            "cell" | "nestcell" => {
                if !self.flow.is_open() {
                    self.paragraph.in_table = true;
                    self.begin();
                }
                self.flow.end();
                self.cell = false;
            }
            "row" | "nestrow" => {
                self.flow.end_row();
                self.cell = false;
            }
            "tab" => self.put("\t"),
            "emdash" => self.put("—"),
            "endash" => self.put("–"),
            "emspace" | "enspace" | "qmspace" => self.put(" "),
            "bullet" => self.put("•"),
            "lquote" => self.put("‘"),
            "rquote" => self.put("’"),
            "ldblquote" => self.put("“"),
            "rdblquote" => self.put("”"),
            "chftn" => self.flow.note_sign(),
            "pard" => self.paragraph = Paragraph::default(),
            "plain" => {
                (self.state.bold, self.state.hidden, self.state.deleted, self.state.inserted) = (false, false, false, false);
            }
            "s" => self.paragraph.style = number,
            "ls" => self.paragraph.list = Some(number),
            "ilvl" => self.paragraph.level = usize::try_from(number).unwrap_or_default(),
            "outlinelevel" => self.paragraph.outline = u8::try_from(number).ok(),
            "li" | "lin" => self.paragraph.indent = number,
            "intbl" => self.paragraph.in_table = on,
            "b" => self.state.bold = on,
            "v" => self.state.hidden = on,
            "deleted" => self.state.deleted = on,
            "revised" => self.state.inserted = on,
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        // A paragraph whose end is deleted or not yet there runs on.
        if self.gone() {
            return;
        }
        self.flow.end();
    }

    /// Whether the group's first word names a place other than the text.
    fn destination(&mut self, word: &str) -> bool {
        if !self.state.fresh {
            return false;
        }
        let text = self.state.to == To::Text;
        match word {
            "fonttbl" => self.state.to = To::Fonts,
            "stylesheet" => self.state.to = To::Styles,
            "listtable" | "listoverridetable" => self.state.to = To::Lists,
            "title" if self.around.iter().any(|s| s.to == To::Nowhere) => self.state.to = To::Title,
            "footnote" if text => {
                self.flow.begin_apart();
                self.state.ends = Ends::Note;
            }
            "shptxt" | "dptxbxtext" if text || self.around.len() < DEEPEST => {
                if self.state.to == To::Text {
                    self.flow.begin_apart();
                    self.state.ends = Ends::Box;
                }
            }
            "shp" | "shpinst" | "shprslt" | "fldrslt" | "field" => {
                if word == "shprslt" {
                    self.state.to = To::Nowhere;
                }
            }
            "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" => {
                self.count("page-headers-and-footers");
                self.state.to = To::Nowhere;
            }
            "annotation" => {
                self.count("comments");
                self.state.to = To::Nowhere;
            }
            "pict" => {
                self.count("pictures");
                self.state.to = To::Nowhere;
            }
            "object" => self.count("embedded-objects"),
            "info" | "colortbl" | "fldinst" | "listtext" | "pntext" | "pn" | "pnseclvl" | "nonshppict" | "objdata" | "sp"
            | "sn" | "sv" | "xe" | "tc" | "tcn" | "bkmkstart" | "bkmkend" | "atnid" | "atnauthor" | "atnref" | "atndate"
            | "revtbl" | "themedata" | "colorschememapping" | "datastore" | "latentstyles" | "rsidtbl" | "generator"
            | "filetbl" | "ftnsep" | "ftnsepc" | "aftnsep" | "aftnsepc" | "do" | "nesttableprops" | "nonesttables" | "xmlnstbl" => {
                if word == "fldinst" {
                    self.count("fields");
                }
                // Drawings of the older kind hold their text in a group of their own.
                if word != "do" && word != "nesttableprops" {
                    self.state.to = To::Nowhere;
                }
            }
            _ if self.state.optional => self.state.to = if self.state.to == To::Lists { To::Lists } else { To::Nowhere },
            _ => return false,
        }
        true
    }

    fn unicode(&mut self, number: i32) {
        self.skip = self.state.instead;
        let unit = (number & 0xffff) as u16;
        let pair: Vec<u16> = self.surrogate.take().into_iter().chain([unit]).collect();
        if (0xd800..0xdc00).contains(&unit) {
            self.surrogate = Some(unit);
            return;
        }
        let text = String::from_utf16_lossy(&pair);
        self.put(&text);
    }
}
