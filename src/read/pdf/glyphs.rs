//! Characters with their places into lines.
//!
//! In: a page's characters, one by one, as pdf-extract draws them. Out: lines with place and size.
//! A character well below or above the one before, or back to the left of it, begins a line; one
//! that stands off to the right of it is another word, and far off sets a label apart. In a file with fonts
//! for vertical writing, characters one below the other are a line too; it is laid on its side, as if the page
//! had been turned to the left, so that all that comes after knows lines of one kind.

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
    /// Whether the file has fonts for vertical writing: without, no line goes down the page.
    vertical: bool,
    /// The string that is being drawn.
    drawn: Drawn,
    /// Where the line begins at the top, if it goes down the page.
    down: Option<f64>,
    /// Where the line before stands, if it went down the page.
    column: Option<f64>,
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
    /// Whether what begins at this place goes on below the string. Characters of vertical fonts have their origin
    /// above and between, those of others at the left of the line that they stand on.
    fn goes_down_to(self, x: f64, y: f64, size: f64) -> bool {
        let end = self.top + f64::from(self.characters) * size;
        (x - self.left).abs() < size * 0.6 && y > self.top + size * 0.1 && (y - end).abs() < size
    }

    /// Whether what begins at this place is to the left of the string and no lower: the next column.
    fn ends_before(self, x: f64, y: f64, size: f64) -> bool {
        x < self.left - size * 0.8 && y < self.top + size * 0.5
    }
}

impl Glyphs {
    /// For a page; `vertical`: whether the file has fonts for vertical writing.
    pub fn new(page: u32, vertical: bool) -> Self {
        Self {
            page,
            width: 595.0,
            height: 842.0,
            vertical,
            drawn: Drawn::default(),
            down: None,
            column: None,
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
        // of one string nothing tells whether it goes down, but the column that it follows
        let one_string = (line.left - self.drawn.left).abs() < 0.01;
        let follows = one_string && self.column.is_some_and(|column| self.drawn.left < column);
        if let Some(top) = self.down.take().or(follows.then_some(self.drawn.top)) {
            let bottom = self.drawn.top + f64::from(self.drawn.characters) * line.size;
            (line.left, line.right, line.top) = (top, bottom, self.width - self.drawn.left);
            self.column = Some(self.drawn.left);
        } else {
            turn::line(&mut line, &self.pieces);
            self.column = None;
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
        let begins = first && !self.line.text.is_empty();
        if begins && self.vertical && self.drawn.goes_down_to(x, y, size) {
            self.down = self.down.or(Some(self.drawn.top));
        } else if begins && self.vertical && (self.down.is_some() || self.drawn.ends_before(x, y, size)) {
            self.down = self.down.or(Some(self.drawn.top));
            self.end();
        } else if begins {
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

    fn lines(vertical: bool, strings: &[(&str, f64, f64)]) -> Vec<Line> {
        let mut glyphs = Glyphs::new(1, vertical);
        for (text, left, top) in strings {
            draw(&mut glyphs, text, *left, *top);
        }
        glyphs.finish()
    }

    fn texts(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|l| l.text.as_str()).collect()
    }

    #[test]
    fn characters_one_below_the_other_are_a_line() {
        let strings =
            [("第", 400.0, 100.0), ("二条", 400.0, 110.0), ("は、", 400.0, 130.0), ("含", 385.0, 100.0), ("む。", 385.0, 110.0)];
        let lines = lines(true, &strings);
        assert_eq!(texts(&lines), ["第二条は、", "含む。"]);
        assert!(lines[0].top < lines[1].top && (lines[0].left - lines[1].left).abs() < 0.1 && lines[0].right > lines[1].right);
    }

    #[test]
    fn columns_that_are_one_string_each_are_lines() {
        let lines = lines(true, &[("第一条両当事者は、", 400.0, 100.0), ("撤退する。", 380.0, 100.0), ("第二条", 360.0, 110.0)]);
        assert_eq!(texts(&lines), ["第一条両当事者は、", "撤退する。", "第二条"]);
        assert!(lines.windows(2).all(|two| two[0].top < two[1].top), "{lines:?}");
        assert_eq!((lines[0].left, lines[0].right, lines[2].left), (100.0, 190.0, 110.0));
    }

    #[test]
    fn horizontal_lines_stay_lines_whatever_fonts_the_file_has() {
        for vertical in [false, true] {
            let strings = [("第二条は、これを", 100.0, 100.0), ("含む。", 100.0, 115.0), ("第三条は、含まない。", 100.0, 130.0)];
            let lines = lines(vertical, &strings);
            assert_eq!(texts(&lines), ["第二条は、これを", "含む。", "第三条は、含まない。"]);
            assert!(lines.iter().all(|l| (l.left - 100.0).abs() < 0.1), "{lines:?}");
        }
    }
}
