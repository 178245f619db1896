//! What of a file was read, and what was left out.

mod schema;

pub(super) use schema::CoverageShape;

/// What was read of a file, complete: a part in neither list is a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Parts that were read: `body`, `footnotes` …
    pub read: Vec<String>,
    /// Parts that were left out, and why.
    pub skipped: Vec<Skipped>,
}

/// A part of a file that is in no clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Which part: `page-headers`, `comments`, `pictures` …
    pub part: String,
    /// How many of them.
    pub count: u32,
    /// Why, in a few words.
    pub why: String,
    /// Their words where they have any, each on a line; for the eyes of the user, in no export.
    pub words: String,
}
