//! Blocks from a stream of paragraphs, rows, notes and boxes, for the formats that are such a stream.
//!
//! In: what a reader meets, in reading order: a paragraph begins, words, a line break, a cell, a
//! note. Out: the [`Block`]s of the text, its notes at the end. Whatever is opened and never closed,
//! or closed and never opened, does no harm: a reader need not know that its file is sound.

use super::block::{AutoNumber, Block, Follow, Style, Words};
use super::label;
use crate::draft::{MarkKind, Place};

/// Tables nested deeper are read as the paragraphs they hold.
const DEEPEST_TABLE: usize = 32;
/// Notes and boxes nested deeper run into what is around them.
const DEEPEST_FRAME: usize = 16;
/// A cell with more paragraphs than this is no cell of a table but a part of a page.
const FULLEST_CELL: usize = 24;

/// What is known of a paragraph when it begins.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// What it looks like.
    pub style: Style,
    /// The number that the format counts.
    pub auto: Option<AutoNumber>,
    /// Left indent; only its order means anything.
    pub indent: u32,
    /// Where it stands.
    pub place: Place,
}

/// A paragraph in the making.
#[derive(Default)]
struct Paragraph {
    look: Look,
    /// The pieces between line breaks.
    pieces: Vec<Words>,
    bold: usize,
    /// Blocks of the boxes anchored in it; they come after.
    after: Vec<Block>,
}

/// What is open within the text, a note or a box.
#[derive(Default)]
struct Frame {
    paragraph: Option<Paragraph>,
    /// Open tables: the cells of their open rows.
    tables: Vec<Vec<Vec<Block>>>,
    /// Tables that are open beyond the deepest.
    beyond: usize,
    blocks: Vec<Block>,
}

/// Builds blocks.
#[derive(Default)]
pub struct Flow {
    frame: Frame,
    around: Vec<Frame>,
    beyond: usize,
    notes: Vec<Block>,
    /// Blocks made so far, for a limit.
    pub made: usize,
    /// How a paragraph looks that words open by themselves.
    pub ambient: Look,
}

impl Flow {
    /// A paragraph begins; one that is open ends.
    pub fn begin(&mut self, look: Look) {
        self.end();
        self.frame.paragraph = Some(Paragraph { look, pieces: vec![Words::default()], ..Paragraph::default() });
    }

    /// Whether a paragraph is open.
    pub fn is_open(&self) -> bool {
        self.frame.paragraph.is_some()
    }

    /// Whether an item is open that has a number or a sign and no words yet.
    pub fn waits(&self) -> bool {
        self.frame
            .paragraph
            .as_ref()
            .is_some_and(|p| (p.look.auto.is_some() || p.look.style == Style::Bullet) && p.pieces.iter().all(Words::is_empty))
    }

    /// The open paragraph's look, to be changed.
    pub fn look(&mut self) -> Option<&mut Look> {
        self.frame.paragraph.as_mut().map(|p| &mut p.look)
    }

    fn paragraph(&mut self) -> &mut Paragraph {
        let ambient = &self.ambient;
        self.frame.paragraph.get_or_insert_with(|| Paragraph {
            look: ambient.clone(),
            pieces: vec![Words::default()],
            ..Paragraph::default()
        })
    }

    /// Words, in a paragraph of their own where none is open.
    pub fn text(&mut self, text: &str, bold: bool) {
        if self.frame.paragraph.is_none() && text.chars().all(super::block::folds) {
            return;
        }
        let paragraph = self.paragraph();
        if let Some(words) = paragraph.pieces.last_mut() {
            let before = words.chars();
            words.push(text);
            if bold {
                paragraph.bold += words.chars() - before;
            }
        }
    }

    /// A line ends within a paragraph.
    pub fn line_break(&mut self) {
        if let Some(p) = &mut self.frame.paragraph {
            p.pieces.push(Words::default());
        }
    }

    /// The sign of a note stands here.
    pub fn note_sign(&mut self) {
        if let Some(words) = self.frame.paragraph.as_mut().and_then(|p| p.pieces.last_mut()) {
            words.mark_here(MarkKind::NoteRef);
        }
    }

    /// The open paragraph ends.
    pub fn end(&mut self) {
        let Some(p) = self.frame.paragraph.take() else { return };
        let chars: usize = p.pieces.iter().map(Words::chars).sum();
        let Look { style, mut auto, indent, place } = p.look;
        let bold = chars > 0 && p.bold >= chars;
        let mut out: Vec<Block> = Vec::new();
        for words in p.pieces {
            if words.is_empty() && !(out.is_empty() && auto.is_some()) {
                continue;
            }
            let gap = words.gap;
            let (text, marks) = words.finish();
            let first = out.is_empty();
            let titled = matches!(style, Style::Heading(_) | Style::Title);
            // The second line of a heading is no heading of its own.
            if titled
                && label::parse(&text).is_none()
                && let Some(last) = out.last_mut()
            {
                last.text.push(' ');
                last.text.push_str(&text);
                continue;
            }
            let follow = if first { Follow::Paragraph } else { Follow::Wrapped };
            let style = if first || titled { style } else { Style::Body };
            out.push(Block { text, auto: auto.take(), style, follow, indent, gap, bold, place, marks, ..Block::default() });
        }
        out.extend(p.after);
        self.take(out);
    }

    fn take(&mut self, blocks: Vec<Block>) {
        self.made += blocks.len();
        let cell = self.frame.tables.iter_mut().rev().find_map(|cells| cells.last_mut());
        cell.unwrap_or(&mut self.frame.blocks).extend(blocks);
    }

    /// A table begins.
    pub fn begin_table(&mut self) {
        self.end();
        if self.frame.tables.len() < DEEPEST_TABLE {
            self.frame.tables.push(Vec::new());
        } else {
            self.frame.beyond += 1;
        }
    }

    /// A row's next cell begins.
    pub fn begin_cell(&mut self) {
        self.end();
        if self.frame.beyond == 0
            && let Some(cells) = self.frame.tables.last_mut()
        {
            cells.push(Vec::new());
        }
    }

    /// A row ends.
    pub fn end_row(&mut self) {
        self.end();
        if self.frame.beyond > 0 {
            return;
        }
        let Some(cells) = self.frame.tables.pop() else { return };
        let blocks = row(cells);
        // The row's own table takes no blocks: they go to what is around it.
        self.take(blocks);
        self.frame.tables.push(Vec::new());
    }

    /// A table ends.
    pub fn end_table(&mut self) {
        self.end();
        if self.frame.beyond > 0 {
            self.frame.beyond -= 1;
            return;
        }
        if self.frame.tables.last().is_some_and(|cells| !cells.is_empty()) {
            self.end_row();
        }
        self.frame.tables.pop();
    }

    /// What follows stands apart, in a note or a box, until [`Flow::end_note`] or [`Flow::end_box`].
    pub fn begin_apart(&mut self) {
        if self.around.len() < DEEPEST_FRAME {
            self.around.push(std::mem::take(&mut self.frame));
        } else {
            self.beyond += 1;
        }
    }

    fn end_apart(&mut self) -> Vec<Block> {
        self.end();
        if self.beyond > 0 {
            self.beyond -= 1;
            return Vec::new();
        }
        let Some(around) = self.around.pop() else { return Vec::new() };
        while !self.frame.tables.is_empty() {
            self.end_table();
        }
        std::mem::replace(&mut self.frame, around).blocks
    }

    /// A note ends: its paragraphs are one block. Gives whether it had words.
    pub fn end_note(&mut self) -> bool {
        let mut note: Option<Block> = None;
        for block in self.end_apart().into_iter().filter(|b| !b.text.is_empty()) {
            match &mut note {
                None => note = Some(Block { style: Style::Footnote, auto: None, follow: Follow::Paragraph, ..block }),
                Some(note) => {
                    note.text.push('\n');
                    note.text.push_str(&block.text);
                }
            }
        }
        let words = note.is_some();
        self.notes.extend(note);
        words
    }

    /// A box ends: its blocks come after the paragraph that it is anchored in.
    pub fn end_box(&mut self) {
        let blocks = self.end_apart();
        match &mut self.frame.paragraph {
            Some(p) => p.after.extend(blocks),
            None => self.take(blocks),
        }
    }

    /// All blocks, notes last, and the number of notes.
    pub fn finish(mut self) -> (Vec<Block>, usize) {
        while !self.around.is_empty() {
            self.beyond = 0;
            self.end_box();
        }
        self.end();
        self.frame.beyond = 0;
        while !self.frame.tables.is_empty() {
            self.end_table();
        }
        let notes = self.notes.len();
        let mut blocks = self.frame.blocks;
        blocks.extend(self.notes);
        (blocks, notes)
    }
}

/// A row is one block, its cells joined by tabs; but where a cell holds numbered paragraphs, a
/// table or everything there is, the table is mere layout and its paragraphs are the text's.
pub(in crate::read) fn row(cells: Vec<Vec<Block>>) -> Vec<Block> {
    let full = |b: &Block| !b.text.is_empty() || b.auto.is_some();
    let filled = cells.iter().filter(|c| c.iter().any(full)).count();
    let numbers = cells.iter().flatten().filter(|b| b.auto.is_some()).count();
    let leads = cells.first().and_then(|c| c.first()).is_some_and(|b| b.auto.is_some()) && numbers == 1;
    let parts = |b: &Block| matches!(b.style, Style::TableRow | Style::Heading(_) | Style::Title);
    let nested = cells.iter().any(|c| c.len() > FULLEST_CELL || c.iter().any(parts));
    if filled <= 1 || nested || (numbers > 0 && !leads) {
        return cells.into_iter().flatten().filter(full).collect();
    }
    vec![row_block(cells)]
}

/// A row as one block, its cells joined by tabs.
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
