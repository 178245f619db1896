//! The number at the beginning of a paragraph, in any usual typography.
//!
//! In: a paragraph's words. Out: a [`Label`]. [`parse()`] says what a label could be read as;
//! whether it is one depends on what stands before and after, which `outline` knows. `words`
//! holds the words that stand before numbers, `numeral` what a numeral can mean.

mod east;
mod numeral;
mod parse;
mod words;

pub use self::numeral::{Numeral, Part, Reading, to_roman};
pub use self::parse::parse;
pub use self::words::Word;

/// What closes the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punct {
    /// Nothing but white space.
    Bare,
    /// `1.`
    Dot,
    /// `1)`
    Close,
    /// `(1)`
    Round,
    /// `1.0`, as some count the first level.
    Zero,
}

/// A label read from the beginning of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The word before the number.
    pub word: Option<Word>,
    /// At least one part, unless the word is an annex that stands alone.
    pub parts: Vec<Part>,
    /// What closes it.
    pub punct: Punct,
    /// Whether an opening square bracket stands before it, which belongs to the text.
    pub bracket: bool,
    /// Bytes of the label itself.
    pub printed: usize,
    /// Bytes up to the words that follow.
    pub len: usize,
}
