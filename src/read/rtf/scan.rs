//! The signs of an RTF file: groups, control words, characters.
//!
//! In: bytes. Out: tokens, one by one. After the Rich Text Format specification 1.9.1.

/// A sign of the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\word` with its number.
    Word(&'a str, Option<i32>),
    /// `\*` and other signs after a backslash.
    Sign(u8),
    /// A byte of text; also `\'e9`.
    Byte(u8),
}

/// Reads tokens.
pub(super) struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Leaves out so many bytes that are no signs (`\bin`).
    pub fn leave_out(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.bytes.len());
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied()?;
        self.at += 1;
        Some(byte)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn word(&mut self) -> Token<'a> {
        let start = self.at;
        while self.at - start < 40 && self.peek().is_some_and(|b| b.is_ascii_alphabetic()) {
            self.at += 1;
        }
        let word = self.bytes.get(start..self.at).and_then(|w| std::str::from_utf8(w).ok()).unwrap_or_default();
        let from = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        while self.at - from < 12 && self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        let number = self.bytes.get(from..self.at).and_then(|n| std::str::from_utf8(n).ok()).unwrap_or_default();
        let value = if number.is_empty() { None } else { Some(number.parse::<i32>().unwrap_or_default()) };
        if self.peek() == Some(b' ') {
            self.at += 1;
        }
        Token::Word(word, value)
    }
}

impl<'a> Iterator for Scan<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            return Some(match self.take()? {
                b'{' => Token::Open,
                b'}' => Token::Close,
                b'\\' => match self.peek()? {
                    b if b.is_ascii_alphabetic() => self.word(),
                    b'\'' => {
                        self.at += 1;
                        let mut digit = || self.take().and_then(|b| char::from(b).to_digit(16));
                        let (high, low) = (digit(), digit());
                        Token::Byte((high.unwrap_or_default() * 16 + low.unwrap_or_default()) as u8)
                    }
                    sign => {
                        self.at += 1;
                        match sign {
                            b'{' | b'}' | b'\\' => Token::Byte(sign),
                            b'\r' | b'\n' => Token::Word("par", None),
                            _ => Token::Sign(sign),
                        }
                    }
                },
                b'\r' | b'\n' | 0 => continue,
                byte => Token::Byte(byte),
            });
        }
    }
}
