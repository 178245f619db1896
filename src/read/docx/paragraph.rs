//! One paragraph of a Word document: its runs, its properties, and the blocks it becomes.
//!
//! In: runs of text and properties, as [`Body`] meets them. Out: blocks, a paragraph each, or
//! several where it holds line breaks; they go to the text, the open cell or the text box's anchor.

use super::body::{Body, Open};
use super::numbering::Sign;
use super::styles::{Look, Styles};
use crate::draft::{MarkKind, Place};
use crate::read::block::{AutoNumber, Block, Follow, Style, Words};
use crate::read::label;

/// A paragraph in the making.
#[derive(Default)]
pub(super) struct Paragraph {
    /// The pieces between breaks: the paragraph, as a rule one.
    pub pieces: Vec<Words>,
    pub look: Look,
    pub style: Option<String>,
    pub list: Option<u32>,
    pub level: Option<u8>,
    pub outline: Option<u8>,
    pub indent: Option<i64>,
    pub bold_chars: usize,
    /// The paragraph's end was deleted by a tracked change: it runs on into the next.
    pub runs_on: bool,
    /// Paragraphs of text boxes anchored here; they come after.
    pub boxes: Vec<Block>,
    /// Its count in the document; where it goes on with another's words, that one's.
    pub line: u32,
    /// Its own count …
    pub own: u32,
    /// … and those of the others whose words stand in it, but for `line`.
    pub also: Vec<u32>,
}

/// A run in the making.
#[derive(Clone, Copy, Default)]
pub(super) struct Run {
    pub bold: Option<bool>,
    pub hidden: Option<bool>,
    pub struck: bool,
    /// The colour that it is marked with.
    pub marked: Option<&'static str>,
}

impl Paragraph {
    /// Back to a paragraph of which nothing is said.
    pub(super) fn forget_properties(&mut self, styles: &Styles) {
        self.look = styles.paragraph(None);
        (self.style, self.list, self.level, self.outline, self.indent) = (None, None, None, None, None);
    }
}

impl Body<'_> {
    /// A paragraph begins; it goes on with the words of one whose end was deleted.
    pub(super) fn begin_paragraph(&mut self) {
        self.line += 1;
        let mut p = Paragraph { look: self.styles.paragraph(None), line: self.line, own: self.line, ..Paragraph::default() };
        p.pieces.push(Words::default());
        if let Some(before) = self.carried.take() {
            if before.pieces.iter().any(|words| !words.is_empty()) {
                p.line = before.line;
                p.also = before.also;
            }
            p.pieces = before.pieces;
            p.bold_chars = before.bold_chars;
            p.boxes = before.boxes;
        }
        self.paragraphs.push(p);
    }

    /// Words of the open run; in a field only its result counts.
    pub(super) fn text_in_run(&mut self, t: &str) {
        if self.fields.contains(&false) {
            return;
        }
        let run = self.run;
        let Some(p) = self.paragraphs.last_mut() else { return };
        let Some(words) = p.pieces.last_mut() else { return };
        let before = words.chars();
        words.push(t);
        if p.own != p.line && p.also.last() != Some(&p.own) && !t.trim().is_empty() {
            p.also.push(p.own);
        }
        let added = words.chars() - before;
        self.words_seen += added;
        let looks = [
            run.bold.or(p.look.bold).unwrap_or(false).then_some(MarkKind::Bold),
            run.struck.then_some(MarkKind::Struck),
            run.marked.map(|colour| MarkKind::Highlighted(colour.to_owned())),
        ];
        for look in looks.into_iter().flatten() {
            if look == MarkKind::Bold {
                p.bold_chars += added;
            }
            words.mark_since(before, look);
        }
    }

    /// A paragraph ends.
    pub(super) fn end_paragraph(&mut self) {
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
    pub(super) fn flush_carried(&mut self) {
        if let Some(p) = self.carried.take()
            && p.pieces.iter().any(|w| !w.is_empty())
        {
            self.finish(p);
        }
    }

    /// Makes a paragraph's blocks.
    fn finish(&mut self, p: Paragraph) {
        let place = Place { line: Some(p.line), page: Some(self.page) };
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
        let (mut first, mut also) = (true, p.also);
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
                && label::parse(&text).is_none()
                && let Some(last) = self.target().last_mut()
            {
                last.text.push(' ');
                last.text.push_str(&text);
                continue;
            }
            let block = Block {
                text,
                auto: auto.take(),
                style,
                follow,
                indent,
                gap,
                bold,
                place,
                also: std::mem::take(&mut also),
                marks,
                ..Block::default()
            };
            self.target().push(block);
            first = false;
        }
        let boxes = p.boxes;
        self.target().extend(boxes);
    }

    /// Where a finished block goes: the paragraph that a text box is anchored in, the open cell, or the text.
    pub(super) fn target(&mut self) -> &mut Vec<Block> {
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
}

/// A colour of Word's palette for marking, by its name or by that of a filled ground.
pub(super) fn colour(value: &str) -> Option<&'static str> {
    const COLOURS: [(&str, &str); 7] = [
        ("yellow", "FFFF00"),
        ("green", "00FF00"),
        ("cyan", "00FFFF"),
        ("magenta", "FF00FF"),
        ("blue", "0000FF"),
        ("red", "FF0000"),
        ("lightGray", "C0C0C0"),
    ];
    COLOURS.iter().find(|(name, ground)| *name == value || *ground == value).map(|(name, _)| *name)
}

/// What a paragraph is, by its style's name and outline level.
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
