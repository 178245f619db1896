//! Notes: the user's own words on a clause.

use super::Anchor;
use crate::draft::Extra;

/// A note's identity in its project, never reused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub u32);

/// The user's own words on a clause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// Its identity.
    pub id: NoteId,
    /// The clause it stands on, with the words it stood on.
    pub anchor: Anchor,
    /// Its draft was read anew and nothing in it is like the words of `anchor`: the note waits to
    /// be placed again, and `anchor.clause` names only the draft.
    pub unplaced: bool,
    /// What the user wrote.
    pub text: String,
    /// Who wrote it, when they said so.
    pub author: Option<String>,
    /// Unknown keys, kept for the way back.
    pub extra: Extra,
}
