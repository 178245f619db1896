//! Marks on stretches of a clause's text: brackets, strokes, type, note signs; and their names in files.

use crate::text::CharRange;

/// Something that marks a stretch of a clause's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The marked characters of the clause's text, brackets included.
    pub range: CharRange,
    /// What marks them.
    pub kind: MarkKind,
}

/// What marks a stretch of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Disputed text in square brackets.
    Bracketed {
        /// 1 for the outermost bracket.
        depth: u32,
        /// Whose bracket, where the draft says so.
        by: Option<String>,
    },
    /// Struck through in the source.
    Struck,
    /// Inserted by a tracked change.
    Inserted,
    /// Deleted by a tracked change.
    Deleted,
    /// The sign of a footnote.
    NoteRef,
    /// Set in bold type.
    Bold,
    /// Marked with a colour: "yellow".
    Highlighted(String),
}

/// Stands before the colour of a marked stretch.
const HIGHLIGHTED: &str = "highlighted:";

impl MarkKind {
    /// Its name in files; none for brackets, which stand there in a list of their own.
    pub fn name(&self) -> Option<String> {
        Some(match self {
            Self::Bracketed { .. } => return None,
            Self::Struck => "struck".to_owned(),
            Self::Inserted => "inserted".to_owned(),
            Self::Deleted => "deleted".to_owned(),
            Self::NoteRef => "note-ref".to_owned(),
            Self::Bold => "bold".to_owned(),
            Self::Highlighted(colour) => format!("{HIGHLIGHTED}{colour}"),
        })
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "struck" => Self::Struck,
            "inserted" => Self::Inserted,
            "deleted" => Self::Deleted,
            "note-ref" => Self::NoteRef,
            "bold" => Self::Bold,
            other => Self::Highlighted(other.strip_prefix(HIGHLIGHTED)?.to_owned()),
        })
    }
}
