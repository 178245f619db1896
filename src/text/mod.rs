//! Strings into words and ranges; the ground floor, which knows nothing of clauses or law.
//!
//! In: any string. Out: [`Token`]s with their [`CharRange`], folded forms for comparing.
//! A text is never changed here: folding works on a copy, ranges point into the original.

mod fold;
mod name;
mod numeral;
mod range;
mod words;

pub use fold::{fold_spelling, fold_word, stem};
pub use numeral::number_word;
pub use range::{CharRange, char_len, cut};
pub use words::{Token, TokenKind, each_token, is_unspaced, joint, last_sign, tokens};
