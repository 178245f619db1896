//! Markdown: `CommonMark` with tables, notes, definitions and struck words.
//!
//! pulldown-cmark says what is a paragraph, an item, a heading, a table; it is the parser that
//! rustdoc and mdBook use, small and linear in time. By the rules of Markdown the items of a list
//! are numbered anew from its first; in a treaty "8." is the draft's own number and stays as it was
//! typed, so that an item's number is taken from the source and not from the parser. For the same
//! reason a line within a paragraph that begins with a number is a line of its own, and a text that is
//! indented four columns is no program but a text.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::block::{Block, Document, Follow, LeftOut, Style, Words};
use super::text::{bullet, decode, header_block, indent};
use super::{ReadError, ReadOptions, front_matter, label};
use crate::draft::{MarkKind, Place, Skipped};
use crate::job::Job;

/// By its ending alone: the signs of Markdown are signs of plain text too.
pub(super) fn sniff(_bytes: &[u8], ending: &str) -> bool {
    matches!(ending, "md" | "markdown")
}

/// Reads Markdown.
pub(super) fn read(bytes: &[u8], _ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    let mut document = Document { read: vec!["body".to_owned()], ..Document::default() };
    let ends = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let text = decode(bytes, &mut document)?.replace("\r\n", "\n").replace(ends, "\n");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let front = front_matter::read(&lines, &mut document);
    let from: usize = lines.iter().take(front).map(|line| line.len()).sum();
    let body = text.get(from..).unwrap_or_default();
    let mut walk = Walk::new(body, front as u32, options);
    walk.run(job)?;
    let walk = walk.closed();
    if !walk.notes.is_empty() {
        document.read.push("footnotes".to_owned());
    }
    if walk.code {
        document.read.push("code-blocks".to_owned());
    }
    document.blocks = walk.blocks;
    document.blocks.extend(walk.notes);
    for Skipped { part, count, why, words } in walk.left_out {
        document.skip(&part, LeftOut { count, words }, &why);
    }
    header_block(&mut document);
    Ok(document)
}

/// How often a text may stand indented in another.
const DEEPEST: u32 = 8;

/// A block in the making.
#[derive(Default)]
struct Open {
    block: Block,
    words: Words,
    /// Characters that are bold, and those of the number that was put before them.
    bold: usize,
    number: usize,
    /// Whether a sign for an item stands before it.
    sign: bool,
}

/// The walk over the parser's events.
struct Walk<'t> {
    text: &'t str,
    options: ReadOptions,
    /// Where each line begins, in bytes.
    starts: Vec<usize>,
    /// Lines of the file before `text`.
    before: u32,
    blocks: Vec<Block>,
    notes: Vec<Block>,
    open: Option<Open>,
    /// An item's number as it was typed, or its sign (an empty number), and where it stands, until its
    /// first words come.
    item: Option<(String, usize)>,
    style: Style,
    follow: Follow,
    /// How many elements are open that make words bold, or struck.
    strong: u32,
    struck: u32,
    /// Where the last cell of an open row ends.
    cell_end: Option<usize>,
    /// The number of blocks before a note that is open.
    note_from: Option<usize>,
    /// The characters of a block of HTML or of indented text that is open, and where it begins.
    inner: Option<(String, usize)>,
    /// Columns before `text`, where it stands indented in another, and how often it does.
    columns: u32,
    depth: u32,
    code: bool,
    comments: LeftOut,
    addresses: LeftOut,
    pictures: LeftOut,
    left_out: Vec<Skipped>,
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, before: u32, options: ReadOptions) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            text,
            options,
            starts,
            before,
            blocks: Vec::new(),
            notes: Vec::new(),
            open: None,
            item: None,
            style: Style::Body,
            follow: Follow::Paragraph,
            strong: 0,
            struck: 0,
            cell_end: None,
            note_from: None,
            inner: None,
            columns: 0,
            depth: 0,
            code: false,
            comments: LeftOut::default(),
            addresses: LeftOut::default(),
            pictures: LeftOut::default(),
            left_out: Vec::new(),
        }
    }

    fn run(&mut self, job: &Job) -> Result<(), ReadError> {
        let syntax =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_DEFINITION_LIST | Options::ENABLE_STRIKETHROUGH;
        let parser = Parser::new_ext(self.text, syntax);
        let mut definitions: Vec<Range<usize>> = parser.reference_definitions().iter().map(|(_, d)| d.span.clone()).collect();
        definitions.sort_by_key(|span| span.start);
        for span in definitions {
            self.addresses.see(self.text.get(span).unwrap_or_default());
        }
        for (n, (event, range)) in parser.into_offset_iter().enumerate() {
            if n.is_multiple_of(256) {
                job.checkpoint()?;
            }
            self.event(event, range, job)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>, job: &Job) -> Result<(), ReadError> {
        match event {
            Event::Start(tag) => self.begin(&tag, &range),
            Event::End(TagEnd::HtmlBlock) => self.page(job)?,
            Event::End(TagEnd::CodeBlock) if self.inner.is_some() => self.indented(job)?,
            Event::End(tag) => self.end(tag, &range),
            Event::Html(words) | Event::Text(words) if self.inner.is_some() => {
                if let Some((inner, _)) = &mut self.inner {
                    inner.push_str(&words);
                }
            }
            // A sign for bold words that has no partner is a slip of the pen; it comes sign by sign.
            Event::Text(words) if &*words == "*" && self.beside_another(&range) => {}
            Event::Html(words) | Event::Text(words) | Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => {
                self.words(&words, range.start);
            }
            Event::InlineHtml(tag) => self.tag(&tag, range.start),
            Event::FootnoteReference(_) => self.opened(range.start).words.mark_here(MarkKind::NoteRef),
            Event::SoftBreak => self.line_ends(range.end),
            Event::HardBreak => {
                // the second line of a heading is no heading of its own
                if matches!(self.style, Style::Heading(_)) {
                    self.words(" ", range.start);
                } else {
                    self.close(Follow::Line);
                }
            }
            Event::Rule => self.close(Follow::Paragraph),
            Event::TaskListMarker(_) => {}
        }
        Ok(())
    }

    fn begin(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Strikethrough => self.struck += 1,
            Tag::Link { link_type, dest_url, .. } => {
                if !matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    self.addresses.see(dest_url);
                }
            }
            Tag::Image { dest_url, .. } => self.pictures.see(dest_url),
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => {}
            Tag::TableCell => {
                if self.cell_end.is_some() {
                    self.opened(range.start).words.cell();
                }
                self.cell_end = Some(range.end);
            }
            _ => self.begin_block(tag, range),
        }
    }

    fn begin_block(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        self.close(Follow::Paragraph);
        // a tag that was opened and never closed reaches no further than its block
        (self.strong, self.struck) = (0, 0);
        match tag {
            Tag::Heading { level, .. } => self.style = Style::Heading(*level as u8),
            Tag::CodeBlock(CodeBlockKind::Indented) if self.depth < DEEPEST => self.inner = Some((String::new(), range.start)),
            Tag::CodeBlock(_) => {
                self.style = Style::Contents;
                self.code = true;
            }
            Tag::Item => {
                let typed = self.text.get(range.clone()).unwrap_or_default().trim_start();
                let digits = typed.bytes().take_while(u8::is_ascii_digit).count();
                let number = typed.get(..=digits).filter(|number| number.ends_with(['.', ')'])).unwrap_or_default();
                // "- 1. text": the sign is the format's, the number the draft's
                if self.item.is_none() || !number.is_empty() {
                    self.flush_item(range.start);
                    self.item = Some((number.to_owned(), range.start));
                }
            }
            Tag::TableHead | Tag::TableRow => {
                self.style = Style::TableRow;
                self.cell_end = None;
            }
            Tag::FootnoteDefinition(_) => self.note_from = Some(self.blocks.len()),
            Tag::HtmlBlock => self.inner = Some((String::new(), range.start)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Strikethrough => self.struck = self.struck.saturating_sub(1),
            TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Superscript | TagEnd::Subscript | TagEnd::TableCell => {}
            TagEnd::TableHead | TagEnd::TableRow => {
                // Cells beyond those of the first row are none to the parser; they have words.
                let rest = self.cell_end.take().and_then(|at| self.text.get(at..range.end)).unwrap_or_default();
                for cell in rest.split('|').map(str::trim).filter(|c| !c.is_empty()) {
                    self.opened(range.start).words.cell();
                    self.words(cell, range.start);
                }
                self.close(Follow::Paragraph);
                self.style = Style::Body;
            }
            TagEnd::FootnoteDefinition => {
                self.close(Follow::Paragraph);
                let from = self.note_from.take().unwrap_or(self.blocks.len());
                let mut note = self.blocks.split_off(from.min(self.blocks.len())).into_iter();
                if let Some(mut first) = note.next() {
                    first.style = Style::Footnote;
                    for more in note {
                        first.text.push('\n');
                        first.text.push_str(&more.text);
                    }
                    self.notes.push(first);
                }
            }
            TagEnd::Item => {
                self.close(Follow::Paragraph);
                self.flush_item(range.start);
            }
            _ => {
                self.close(Follow::Paragraph);
                self.style = Style::Body;
            }
        }
    }

    /// An item that has a number and no words is a line of its own.
    fn flush_item(&mut self, at: usize) {
        if self.item.as_ref().is_some_and(|(number, _)| !number.is_empty()) {
            self.opened(at);
            self.close(Follow::Paragraph);
        }
        self.item = None;
    }

    /// Whether an asterisk stands before or after a stretch of the text.
    fn beside_another(&self, range: &Range<usize>) -> bool {
        self.text.get(..range.start).is_some_and(|t| t.ends_with('*'))
            || self.text.get(range.end..).is_some_and(|t| t.starts_with('*'))
    }

    /// The open block; one begins at a byte of the text where none is open.
    fn opened(&mut self, at: usize) -> &mut Open {
        let fresh = if self.open.is_none() { self.fresh(at) } else { Open::default() };
        self.open.get_or_insert(fresh)
    }

    /// A block that begins at a byte of the text, with the number of an item that waits for its words.
    fn fresh(&mut self, at: usize) -> Open {
        let item = self.item.take();
        let at = item.as_ref().map_or(at, |(_, at)| *at);
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let after_words = line.checked_sub(1).is_some_and(|before| !self.line(before).trim().is_empty());
        let mut follow = std::mem::take(&mut self.follow);
        let mut words = Words::default();
        if let Some((number, _)) = item.as_ref().filter(|(number, _)| !number.is_empty()) {
            words.push(number);
            words.push(" ");
            if after_words && follow == Follow::Paragraph {
                follow = Follow::Line;
            }
        }
        let (columns, typed) = columns(self.line(line));
        Open {
            number: words.chars(),
            sign: item.as_ref().is_some_and(|(number, _)| number.is_empty()),
            block: Block {
                style: self.style,
                follow,
                indent: self.columns + columns,
                listed: item.is_some() || begins_list(typed),
                place: Place { line: Some(self.before + line as u32 + 1), page: None },
                ..Block::default()
            },
            words,
            bold: 0,
        }
    }

    /// The characters of a line, counted from 0.
    fn line(&self, n: usize) -> &'t str {
        let start = self.starts.get(n).copied().unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    fn words(&mut self, words: &str, at: usize) {
        let (strong, struck) = (self.strong > 0, self.struck > 0);
        // a block of code comes with its line ends
        let mut at = at;
        for (n, piece) in words.split('\n').enumerate() {
            if n > 0 {
                self.close(Follow::Line);
            }
            let begins = at;
            at += piece.len() + 1;
            if self.open.is_none() && piece.trim().is_empty() {
                continue;
            }
            let open = self.opened(begins);
            let from = open.words.chars();
            // no-break spaces at a block's edges are none of its words
            open.words.push(if open.words.is_empty() { piece.trim_start() } else { piece });
            if strong {
                open.bold += open.words.chars() - from;
                open.words.mark_since(from, MarkKind::Bold);
            }
            if struck {
                open.words.mark_since(from, MarkKind::Struck);
            }
        }
    }

    /// A line ends within a paragraph; the next one begins at a byte of the text.
    fn line_ends(&mut self, at: usize) {
        if matches!(self.style, Style::Heading(_)) {
            self.words(" ", at);
            return;
        }
        let next = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let typed = columns(self.line(next)).1;
        let letter = typed.starts_with(|c: char| c.is_ascii_lowercase());
        let lettered = typed.starts_with('(') || letter && typed.get(1..).is_some_and(|rest| rest.starts_with([')', '.']));
        let item = begins_list(typed) || bullet(typed).is_some() || (lettered && label::parse(typed).is_some());
        self.close(if item { Follow::Line } else { Follow::Wrapped });
    }

    /// A tag within a line: what it says of the words around it.
    fn tag(&mut self, tag: &str, at: usize) {
        let name: String = tag.trim_start_matches('<').chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.to_ascii_lowercase().as_str() {
            "br" | "br/" => self.words(" ", at),
            "b" | "strong" => self.strong += 1,
            "/b" | "/strong" => self.strong = self.strong.saturating_sub(1),
            "del" | "s" | "strike" => self.struck += 1,
            "/del" | "/s" | "/strike" => self.struck = self.struck.saturating_sub(1),
            "a" => self.addresses.see(tag),
            "img" => self.pictures.see(tag),
            "" => self.comments.see(tag),
            _ => {}
        }
    }

    /// A text ends that is indented so far that Markdown takes it for a program: it is read as any other.
    fn indented(&mut self, job: &Job) -> Result<(), ReadError> {
        let Some((text, at)) = self.inner.take() else { return Ok(()) };
        self.flush_item(at);
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let mut inner = Walk::new(&text, self.before + line as u32, self.options);
        inner.columns = self.columns + columns(self.line(line)).0.saturating_sub(indent(&text));
        inner.depth = self.depth + 1;
        inner.run(job)?;
        let inner = inner.closed();
        self.blocks.extend(inner.blocks);
        self.notes.extend(inner.notes);
        self.left_out.extend(inner.left_out);
        self.code |= inner.code;
        Ok(())
    }

    /// A block of HTML ends: it is read as a web page is.
    fn page(&mut self, job: &Job) -> Result<(), ReadError> {
        self.close(Follow::Paragraph);
        let Some((page, at)) = self.inner.take() else { return Ok(()) };
        self.flush_item(at);
        let first = self.before + self.starts.partition_point(|start| *start <= at) as u32;
        let mut inner = Document::default();
        super::html::page(&page, &mut inner, self.options, job)?;
        for mut block in inner.blocks {
            block.place.line = block.place.line.map(|line| first + line.saturating_sub(1));
            self.blocks.push(block);
        }
        self.left_out.extend(inner.skipped);
        Ok(())
    }

    /// The open block ends; `follow` says how the next one follows it.
    fn close(&mut self, follow: Follow) {
        self.follow = follow;
        let Some(open) = self.open.take() else { return };
        let Open { mut block, words, bold, number, sign } = open;
        let chars = words.chars();
        block.bold = chars > number && bold >= chars - number;
        block.gap = words.gap;
        (block.text, block.marks) = words.finish();
        block.text.truncate(block.text.trim_end_matches(|c: char| c.is_whitespace() && c != '\t').len());
        if block.text.is_empty() {
            return;
        }
        let end = block.text.chars().count() as u32;
        block.marks.retain(|m| m.range.start <= end);
        for mark in &mut block.marks {
            mark.range.end = mark.range.end.min(end);
        }
        if block.style == Style::Body && block.follow != Follow::Wrapped {
            // signs that Markdown does not know as such are seen as in any text
            let cut = bullet(&block.text).filter(|_| !sign && number == 0);
            if let Some(cut) = cut {
                let chars = block.text.get(..cut).map_or(0, |s| s.chars().count()) as u32;
                block.text = block.text.split_off(cut);
                for mark in &mut block.marks {
                    mark.range.start = mark.range.start.saturating_sub(chars);
                    mark.range.end = mark.range.end.saturating_sub(chars);
                }
            }
            if (sign || cut.is_some()) && label::parse(&block.text).is_none() {
                block.style = Style::Bullet;
            }
        }
        self.blocks.push(block);
    }

    /// The walk when the text has ended.
    fn closed(mut self) -> Self {
        self.close(Follow::Paragraph);
        let mut left = Document::default();
        left.skip("comments", std::mem::take(&mut self.comments), "not part of the text");
        left.skip("link-addresses", std::mem::take(&mut self.addresses), "the words of the links were read");
        left.skip("pictures", std::mem::take(&mut self.pictures), "not text");
        self.left_out.splice(0..0, left.skipped);
        self
    }
}

/// The columns of white space and marks of quotation before a line's words, and these.
fn columns(line: &str) -> (u32, &str) {
    let mut columns = indent(line);
    let mut words = line.trim();
    while let Some(inner) = words.strip_prefix('>') {
        words = inner.trim_start();
        columns = columns.saturating_add(2).min(4000);
    }
    (columns, words)
}

/// `1. x`, `1) x`: an item of a list.
fn begins_list(words: &str) -> bool {
    let digits = words.chars().take_while(char::is_ascii_digit).count();
    let after: Vec<char> = words.chars().skip(digits).take(2).collect();
    (1..=9).contains(&digits) && matches!(after.as_slice(), ['.' | ')', ' ' | '\t'])
}
