//! Characters with their places into lines.
//!
//! In: a page's characters, one by one, as pdf-extract draws them. Out: lines with place and size.
//! A character well below or above the one before, or back to the left of it, begins a line; one
//! that stands off to the right of it is another word, and far off sets a label apart.

use super::turn::{self, Piece};
use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use unicode_normalization::UnicodeNormalization as _;

use crate::text::is_unspaced;

/// More characters than a page that people read has.
const MOST: usize = 2_000_000;

/// A line of a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub text: String,
    pub page: u32,
    /// Left and right end, and the base line's distance from the top, in points.
    pub left: f64,
    pub right: f64,
    pub top: f64,
    /// Size of most of its characters, in points.
    pub size: f64,
}

/// Collects a page's lines.
pub(super) struct Glyphs {
    page: u32,
    height: f64,
    lines: Vec<Line>,
    line: Line,
    pieces: Vec<Piece>,
    count: usize,
    word: bool,
}

impl Glyphs {
    pub fn new(page: u32) -> Self {
        Self { page, height: 842.0, lines: Vec::new(), line: Line::default(), pieces: Vec::new(), count: 0, word: false }
    }

    /// The lines, without those that are blank.
    pub fn finish(mut self) -> Vec<Line> {
        self.end();
        self.lines
    }

    fn end(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        turn::line(&mut line, &self.pieces);
        self.pieces.clear();
        if !line.text.trim().is_empty() {
            self.lines.push(line);
        }
    }
}

impl OutputDev for Glyphs {
    fn begin_page(&mut self, _page: u32, media: &MediaBox, _art: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.height = media.ury - media.lly;
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _spacing: f64,
        font_size: f64,
        character: &str,
    ) -> Result<(), OutputError> {
        self.count += 1;
        if self.count > MOST {
            return Err(OutputError::PdfError(pdf_extract::Error::IO(std::io::Error::other("too many characters"))));
        }
        let size = font_size
            * ((place.m11 * place.m11 + place.m12 * place.m12).sqrt() * (place.m21 * place.m21 + place.m22 * place.m22).sqrt())
                .sqrt();
        let (x, y) = (place.m31, self.height - place.m32);
        if !(x.is_finite() && y.is_finite() && size.is_finite()) {
            return Ok(());
        }
        let size = size.abs().clamp(0.5, 500.0);
        let first = std::mem::take(&mut self.word);
        if !self.line.text.is_empty() && first {
            let away = (y - self.line.top).abs();
            // Signs that no space stands between are set apart to fill a line.
            let unspaced = self.line.text.ends_with(is_unspaced) && character.starts_with(is_unspaced);
            if away > size * 1.5 || (x < self.line.right && away > size * 0.5) {
                self.end();
            } else if x > self.line.right + size * 1.2 {
                self.line.text.push('\t');
            } else if x > self.line.right + size * if unspaced { 0.6 } else { 0.1 } {
                self.line.text.push(' ');
            }
        }
        if self.line.text.is_empty() {
            self.line = Line { page: self.page, left: x, top: y, size, ..Line::default() };
        }
        let raised = size < self.line.size * 0.8;
        if self.line.text.chars().count() < 3 || !raised {
            self.line.size = self.line.size.max(size);
        }
        if !raised {
            self.line.top = y;
        }
        self.line.right = x + width * size;
        self.pieces.push(Piece { at: self.line.text.len(), left: x, right: self.line.right });
        // Ligatures are the typesetter's; other compatibility signs (½, ²) are the draft's.
        for c in character.chars() {
            match c {
                '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                    self.line.text.extend(std::iter::once(c).nfkc());
                }
                '\u{0}' => {}
                _ => self.line.text.push(c),
            }
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.word = true;
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
