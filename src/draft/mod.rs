//! The model: a [`Draft`] is one witness of the negotiated text, cut into [`Clause`]s.
//!
//! Drafts are made by `read` and are final from then on: no later stage changes a clause's text,
//! so every range that points into it stays true.

mod brackets;
mod coverage;
mod id;
mod legend;
mod mark;
mod number;
mod provenance;
mod schema;

pub use coverage::{Coverage, Skipped};
pub use id::{ClauseId, DraftId};
pub use legend::{apply_legend, legend, looks};
pub use mark::{Mark, MarkKind};
pub use number::Number;
pub use provenance::{Provenance, Status};
pub use schema::{DraftShape, Extra, ReadShape, StoredDraft, parse_draft_file, write_draft_file};

/// One draft, as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Its identity in a project or a call; `d1` before it has joined one.
    pub id: DraftId,
    /// What the draft calls itself, else the file's name.
    pub title: String,
    /// ISO 639-1 code, `None` when it could not be told.
    pub language: Option<String>,
    /// Who wrote it, when, how it came to be known.
    pub provenance: Provenance,
    /// The file that it was read from.
    pub source: Source,
    /// Every clause and sub-clause in reading order. A parent stands before its children.
    pub clauses: Vec<Clause>,
    /// What was read of the file and what was left out.
    pub coverage: Coverage,
    /// What the user should know about the reading.
    pub warnings: Vec<Warning>,
    /// What reviewers wrote beside the text; a project makes notes of them when the draft joins it.
    pub comments: Vec<Comment>,
    /// Keys of a draft file that this program does not know, kept for the way back.
    pub extra: Extra,
}

/// What a reviewer wrote beside a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The clause that it stands on.
    pub clause: ClauseId,
    /// Who wrote it, where the file says so.
    pub author: Option<String>,
    /// The words; paragraphs joined by a line feed.
    pub text: String,
}

impl Draft {
    /// The clause with this id, if it is one of this draft's.
    pub fn clause(&self, id: ClauseId) -> Option<&Clause> {
        if id.draft != self.id {
            return None;
        }
        self.clauses.get((id.n as usize).checked_sub(1)?)
    }

    /// How many points the draft has: numbered clauses that are no other clause's sub-clauses, under
    /// whatever headings.
    pub fn points(&self) -> usize {
        let below = |c: &Clause| c.parent.and_then(|id| self.clause(id)).is_some_and(|p| p.kind == Kind::Clause);
        self.clauses.iter().filter(|c| c.number.is_some() && c.kind == Kind::Clause && !below(c)).count()
    }

    /// The same draft under another id; its clauses' ids follow.
    #[must_use]
    pub fn with_id(mut self, id: DraftId) -> Self {
        self.id = id;
        for clause in &mut self.clauses {
            clause.id.draft = id;
            if let Some(parent) = &mut clause.parent {
                parent.draft = id;
            }
        }
        for comment in &mut self.comments {
            comment.clause.draft = id;
        }
        self
    }
}

/// The unit that is aligned: article, point, paragraph or sub-item, its own text without its
/// sub-clauses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clause {
    /// Draft and place in reading order from 1.
    pub id: ClauseId,
    /// Its label, in one form whatever the typography.
    pub number: Option<Number>,
    /// What part of a draft it is.
    pub kind: Kind,
    /// Depth in the tree: 1 at the top.
    pub level: u32,
    /// The clause whose sub-clause this is; it stands earlier.
    pub parent: Option<ClauseId>,
    /// The title line that follows the number.
    pub heading: Option<String>,
    /// Its own words: no number, no heading, no sub-clauses; paragraphs joined by a line feed.
    pub text: String,
    /// Where it stands in the source.
    pub place: Place,
    /// Further paragraphs of the source whose words stand in it, since the marks that ended them were deleted: in the other reading
    /// of the same file they are paragraphs of their own.
    pub also: Vec<u32>,
    /// Brackets, strokes, type and note signs, as ranges of `text`.
    pub marks: Vec<Mark>,
    /// What the source's own legend says of it: "agreed".
    pub status: Option<String>,
    /// Keys of a draft file that this program does not know, kept for the way back.
    pub extra: Extra,
}

/// What part of a draft a clause is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The draft's own title.
    Title,
    /// A part, chapter or section heading without a number of its own.
    Heading,
    /// A recital before the operative part.
    Preamble,
    /// An article, point, paragraph or sub-item.
    #[default]
    Clause,
    /// The heading of an annex.
    AnnexHeading,
    /// A row of a table, its cells joined by a tab.
    TableRow,
    /// A footnote's or endnote's text.
    Footnote,
    /// The closing block.
    Signature,
    /// An editor's gloss ("point 3 deleted"): not the draft's own words, never linked.
    EditorialNote,
}

impl Kind {
    /// Every kind, in the order of the contract.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Heading,
        Self::Preamble,
        Self::Clause,
        Self::AnnexHeading,
        Self::TableRow,
        Self::Footnote,
        Self::Signature,
        Self::EditorialNote,
    ];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Preamble => "preamble",
            Self::Clause => "clause",
            Self::AnnexHeading => "annex-heading",
            Self::TableRow => "table-row",
            Self::Footnote => "footnote",
            Self::Signature => "signature",
            Self::EditorialNote => "editorial-note",
        }
    }
}

/// Where a clause stands in its source, as far as the format tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Line of a text file or paragraph of a document, from 1.
    pub line: Option<u32>,
    /// Page, from 1.
    pub page: Option<u32>,
}

/// The file that a draft was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// As the user named it; empty for pasted text.
    pub path: String,
    /// Name of the format in `read::FORMATS`.
    pub format: String,
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    pub sha256: String,
}

/// Something the user should know about a reading; odd input is no error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Fixed short name for scripts: `encoding-guessed`.
    pub code: String,
    /// One sentence for people.
    pub message: String,
    /// Where in the source, as far as it is about one place.
    pub place: Place,
}
