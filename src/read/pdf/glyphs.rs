//! Characters with their places into lines.
//!
//! In: a page's characters, one by one, as pdf-extract draws them. Out: lines with place and size.
//! A character well below or above the one before, or back to the left of it, begins a line; one
//! that stands off to the right of it is another word, and far off sets a label apart. In a file with fonts
//! for writing from top to bottom, characters one below the other are a line too; it is laid on its side, as
//! if the page had been turned to the left, so that all that comes after knows lines of one kind.

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
    width: f64,
    height: f64,
    /// Whether the file has fonts for writing from top to bottom.
    columns: bool,
    /// The string that is being drawn, where that is so.
    drawn: Drawn,
    /// Whether the line goes down the page, and where it begins at the top; whether the one before did.
    down: Option<f64>,
    went_down: bool,
    lines: Vec<Line>,
    line: Line,
    pieces: Vec<Piece>,
    count: usize,
    word: bool,
}

/// Where a string begins, and how many characters of it there are so far: the library places the further ones
/// as if it ran to the right.
#[derive(Clone, Copy, Debug, Default)]
struct Drawn {
    left: f64,
    top: f64,
    characters: u32,
}

impl Drawn {
    /// Whether a string that begins at this place goes on below it. Signs of fonts that go down have their origin above
    /// and between, those of others at the left of the line that they stand on.
    fn goes_down_to(self, x: f64, y: f64, size: f64) -> bool {
        let end = self.top + f64::from(self.characters) * size;
        (x - self.left).abs() < size * 0.6 && y > self.top + size * 0.1 && y < end + size
    }
}

impl Glyphs {
    /// For a page; `columns`: whether the file has fonts for writing from top to bottom.
    pub fn new(page: u32, columns: bool) -> Self {
        Self {
            page,
            width: 595.0,
            height: 842.0,
            columns,
            drawn: Drawn::default(),
            down: None,
            went_down: false,
            lines: Vec::new(),
            line: Line::default(),
            pieces: Vec::new(),
            count: 0,
            word: false,
        }
    }

    /// The lines, without those that are blank.
    pub fn finish(mut self) -> Vec<Line> {
        self.end();
        self.lines
    }

    fn end(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        let alone = self.went_down && line.text.chars().count() == 1;
        if let Some(top) = self.down.take().or(alone.then_some(self.drawn.top)) {
            let bottom = self.drawn.top + f64::from(self.drawn.characters) * line.size;
            (line.left, line.right, line.top) = (top, bottom, self.width - self.drawn.left);
            self.went_down = true;
        } else {
            turn::line(&mut line, &self.pieces);
            self.went_down = false;
        }
        self.pieces.clear();
        if !line.text.trim().is_empty() {
            self.lines.push(line);
        }
    }
}

impl OutputDev for Glyphs {
    fn begin_page(&mut self, _page: u32, media: &MediaBox, _art: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        (self.width, self.height) = (media.urx - media.llx, media.ury - media.lly);
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
        let goes_down = self.columns && first && !self.line.text.is_empty() && self.drawn.goes_down_to(x, y, size);
        if goes_down {
            self.down = self.down.or(Some(self.drawn.top));
        } else if self.down.is_some() && first {
            self.end();
        } else if !self.line.text.is_empty() && first {
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
        self.drawn = if first {
            Drawn { left: x, top: y, characters: 1 }
        } else {
            Drawn { characters: self.drawn.characters + 1, ..self.drawn }
        };
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws a string at a place, as the library does.
    fn draw(glyphs: &mut Glyphs, text: &str, left: f64, top: f64) {
        glyphs.begin_word().unwrap();
        for (n, c) in text.chars().enumerate() {
            let place = Transform::row_major(1.0, 0.0, 0.0, 1.0, left + 10.0 * n as f64, 842.0 - top);
            glyphs.output_character(&place, 1.0, 0.0, 10.0, &c.to_string()).unwrap();
        }
    }

    #[test]
    fn characters_one_below_the_other_are_a_line() {
        let mut glyphs = Glyphs::new(1, true);
        for (text, left, top) in
            [("第", 400.0, 100.0), ("二条", 400.0, 110.0), ("は、", 400.0, 130.0), ("含", 385.0, 100.0), ("む。", 385.0, 110.0)]
        {
            draw(&mut glyphs, text, left, top);
        }
        let lines = glyphs.finish();
        assert_eq!(lines.iter().map(|l| l.text.as_str()).collect::<Vec<_>>(), ["第二条は、", "含む。"]);
        assert!(lines[0].top < lines[1].top && (lines[0].left - lines[1].left).abs() < 0.1 && lines[0].right > lines[1].right);
    }

    #[test]
    fn lines_one_below_the_other_stay_lines_where_no_font_goes_down() {
        let mut glyphs = Glyphs::new(1, false);
        draw(&mut glyphs, "第二条は、", 100.0, 100.0);
        draw(&mut glyphs, "含む。", 100.0, 110.0);
        assert_eq!(glyphs.finish().len(), 2);
    }
}
