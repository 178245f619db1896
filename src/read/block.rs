//! What every format's reader gives: a [`Document`], a run of [`Block`]s in reading order.
//!
//! A block is a paragraph, a line of a text file, a table row or a note. Readers say what they
//! see (words, style, indent, an automatic number); what is a clause is decided in `outline`,
//! for all formats alike.

use crate::draft::{Mark, MarkKind, Place, Provenance, Skipped, Warning};
use crate::text::CharRange;

/// What a reader found in a file.
#[derive(Debug, Default)]
pub struct Document {
    /// The title the file itself states outside its text (document properties, front matter).
    pub title: Option<String>,
    /// ISO 639-1 code where the file states one.
    pub language: Option<String>,
    /// Who wrote it, where the file says so in a header block.
    pub provenance: Provenance,
    /// The text in reading order.
    pub blocks: Vec<Block>,
    /// Parts that were read.
    pub read: Vec<String>,
    /// Parts that were left out.
    pub skipped: Vec<Skipped>,
    /// What the user should know.
    pub warnings: Vec<Warning>,
    /// What reviewers wrote beside the text.
    pub comments: Vec<Remark>,
}

/// What a reviewer wrote beside the text.
#[derive(Debug)]
pub struct Remark {
    /// The line or paragraph that it stands on, in the count of the blocks' places.
    pub line: u32,
    /// Who wrote it, where the file says so.
    pub author: Option<String>,
    /// The words.
    pub text: String,
}

impl Document {
    /// Adds a warning about the whole.
    pub fn warn(&mut self, code: &str, message: String) {
        self.warn_at(Place::default(), code, message);
    }

    /// Adds a warning about a place.
    pub fn warn_at(&mut self, place: Place, code: &str, message: String) {
        self.warnings.push(Warning { code: code.to_owned(), message, place });
    }

    /// Notes what was left out of `part`, and its words where it had any; nothing when nothing was.
    pub fn skip(&mut self, part: &str, left: impl Into<LeftOut>, why: &str) {
        let LeftOut { count, words } = left.into();
        if count == 0 {
            return;
        }
        match self.skipped.iter_mut().find(|s| s.part == part && s.why == why) {
            Some(same) => {
                same.count = same.count.saturating_add(count);
                same.words.push_str(&words);
            }
            None => self.skipped.push(Skipped { part: part.to_owned(), count, why: why.to_owned(), words }),
        }
    }
}

/// What was met and left out: how many, and their words, each on a line of its own.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    /// How many pictures, heads, stretches of hidden text.
    pub count: u32,
    /// Their words, white space folded, each ended by a line feed.
    pub words: String,
}

impl LeftOut {
    /// One more, with its words.
    pub fn see(&mut self, words: &str) {
        self.count += 1;
        self.say(words);
    }

    /// Words of what is counted already.
    pub fn say(&mut self, words: &str) {
        self.end();
        self.words.push_str(&fold(words));
        self.end();
    }

    /// A piece of words as it comes, to which the next piece is joined.
    pub fn piece(&mut self, piece: &str) {
        self.words.push_str(piece);
    }

    /// What the pieces make is whole.
    pub fn end(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with('\n') {
            self.words.push('\n');
        }
    }
}

/// Why words that are met are no text of the document.
#[derive(Clone, Copy, Debug)]
pub enum Leaving {
    /// Hidden by their author.
    Hidden,
    /// Of revisions that do not count.
    Revised,
}

/// What a walk through a document leaves out, by why.
#[derive(Debug, Default)]
pub struct Left {
    /// Hidden text.
    pub hidden: LeftOut,
    /// Words of revisions that do not count.
    pub revised: LeftOut,
}

impl Left {
    /// A piece of words that is left out, to which the next piece is joined; none is kept where it is not known why.
    pub fn piece(&mut self, why: Option<Leaving>, piece: &str) {
        match why {
            Some(Leaving::Hidden) => self.hidden.piece(piece),
            Some(Leaving::Revised) => self.revised.piece(piece),
            None => {}
        }
    }

    /// Words of the text or another paragraph come: what was left out before is whole.
    pub fn end(&mut self) {
        self.hidden.end();
        self.revised.end();
    }
}

/// So many that have no words, or whose words are told elsewhere.
impl From<u32> for LeftOut {
    fn from(count: u32) -> Self {
        Self { count, words: String::new() }
    }
}

/// A paragraph, line, table row or note.
#[derive(Debug, Default)]
pub struct Block {
    /// The words, white space folded to single spaces; a tab only between cells of a row.
    pub text: String,
    /// A number that is known to be one because the program that wrote the file counts it.
    pub auto: Option<AutoNumber>,
    /// What it looks like.
    pub style: Style,
    /// How it follows the block before it.
    pub follow: Follow,
    /// Left indent; only its order means anything.
    pub indent: u32,
    /// Characters before the first tab or wide gap, which sets a number off from its words.
    pub gap: Option<u32>,
    /// Whether the format itself makes it a list item: what belongs to it is indented below it.
    pub listed: bool,
    /// Whether every word is bold.
    pub bold: bool,
    /// Where it stands.
    pub place: Place,
    /// Further paragraphs whose words stand in it, since the marks that ended them were deleted.
    pub also: Vec<u32>,
    /// Marks on `text`.
    pub marks: Vec<Mark>,
}

/// What a block looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// The document's title.
    Title,
    /// A heading; 1 is the highest.
    Heading(u8),
    /// A paragraph.
    #[default]
    Body,
    /// An item with a sign instead of a number.
    Bullet,
    /// A line of a table of contents: never a clause's beginning.
    Contents,
    /// A table row, its cells joined by tabs.
    TableRow,
    /// A footnote or endnote.
    Footnote,
}

/// How a block follows the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Follow {
    /// A paragraph of its own.
    #[default]
    Paragraph,
    /// A line of its own that nothing shows to be wrapped.
    Line,
    /// A line that goes on where the line before it was full.
    Wrapped,
}

/// A number that Word counted itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutoNumber {
    /// As shown: "Article 5.".
    pub printed: String,
    /// Which list it belongs to, and the level in it from 0.
    pub list: (u32, u32),
    /// The numeral of its last part, where the format tells a letter from a Roman number.
    pub numeral: Option<super::label::Numeral>,
}

/// Whether white space folds: no-break spaces stay as they are.
pub fn folds(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Builds folded text piece by piece and counts its characters for marks.
#[derive(Debug, Default)]
pub struct Words {
    text: String,
    chars: usize,
    space: bool,
    /// Characters before the first tab or run of two spaces.
    pub gap: Option<u32>,
    /// Marks on what was pushed.
    pub marks: Vec<Mark>,
}

impl Words {
    /// Adds words; runs of white space, within and between pieces, become one space.
    pub fn push(&mut self, piece: &str) {
        let mut rest = piece;
        while let Some(c) = rest.chars().next() {
            // most of most texts is words of plain letters, which are taken whole
            let plain = rest.bytes().take_while(u8::is_ascii_graphic).count();
            if plain > 1 {
                let (word, after) = rest.split_at(plain);
                rest = after;
                self.end_space();
                self.text.push_str(word);
                self.chars += plain;
                continue;
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            if folds(c) {
                if self.gap.is_none() && self.chars > 0 && (c == '\t' || self.space) {
                    self.gap = Some(self.chars as u32);
                }
                self.space = true;
            } else if c.is_control() || c == '\u{feff}' {
                // no word: control characters and stray byte order marks
            } else {
                self.end_space();
                self.text.push(c);
                self.chars += 1;
            }
        }
    }

    /// A word begins: white space before it becomes one space, unless nothing or a tab stands there.
    fn end_space(&mut self) {
        if self.space && !self.text.is_empty() && !self.text.ends_with('\t') {
            self.text.push(' ');
            self.chars += 1;
        }
        self.space = false;
    }

    /// Marks the place reached. The sign of a note that the program counts itself is no word of
    /// the draft: in the text it would change with every note put in before it.
    pub fn mark_here(&mut self, kind: MarkKind) {
        self.marks.push(Mark { range: CharRange::new(self.chars, self.chars), kind });
    }

    /// Marks what was pushed since there were `from` characters; a mark of the same kind that ends
    /// there, or a space before, goes on.
    pub fn mark_since(&mut self, from: usize, kind: MarkKind) {
        let range = CharRange::new(from, self.chars);
        if range.start == range.end {
            return;
        }
        match self.marks.iter_mut().rev().take(4).find(|m| m.kind == kind && m.range.end + 1 >= range.start) {
            Some(mark) => mark.range.end = range.end,
            None => self.marks.push(Mark { range, kind }),
        }
    }

    /// Number of characters so far.
    pub fn chars(&self) -> usize {
        self.chars
    }

    /// Begins another cell of a table row.
    pub fn cell(&mut self) {
        self.space = false;
        self.text.push('\t');
        self.chars += 1;
    }

    /// Whether nothing but white space was pushed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Text and marks.
    pub fn finish(self) -> (String, Vec<Mark>) {
        (self.text, self.marks)
    }
}

/// `text` with its white space folded.
pub fn fold(text: &str) -> String {
    let mut words = Words::default();
    words.push(text);
    words.finish().0
}
