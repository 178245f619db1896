//! The ground state: the drafts as read and everything the user did.
//!
//! In: the user's acts. Out: a [`Project`], saved as `travaux/project/1`. Nothing here is
//! computed by comparing; whatever is, is thrown away and computed anew.

mod anchor;
mod note;
mod schema;

pub use anchor::Anchor;
pub use note::{Note, NoteId};
pub use schema::{ProjectError, parse, write};

use std::sync::Arc;

use crate::align::{Decision, Verdict};
use crate::draft::{ClauseId, Draft, DraftId, Extra};

/// The drafts as read and everything the user did. Cloning is cheap: drafts are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// The user's name for it; empty until they give one.
    pub title: String,
    /// The drafts, in the order of the columns.
    pub drafts: Vec<Arc<Draft>>,
    /// Links that the user made or cut.
    pub decisions: Vec<Decision>,
    /// The user's own words on clauses.
    pub notes: Vec<Note>,
    /// What to compare with what.
    pub view: View,
    /// Parts of the file that this program does not know, among them open items and positions
    /// until a later issue gives them a room; kept for the way back.
    pub extra: Extra,
    /// The number that the next draft gets.
    next_draft: u32,
    /// The number that the next note gets.
    next_note: u32,
}

/// The settings of the view that belong to the project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The draft the others are compared with; the first when `None` or gone.
    pub base: Option<DraftId>,
    /// Each with the previous draft instead of with the base.
    pub chain: bool,
    /// Unknown keys, kept for the way back.
    pub extra: Extra,
}

impl Project {
    /// Adds a draft as the last column and gives it an id that was never used before.
    pub fn add_draft(&mut self, draft: Draft) -> DraftId {
        self.next_draft = self.next_draft.max(self.drafts.iter().map(|d| d.id.0).max().unwrap_or(0)) + 1;
        let id = DraftId(self.next_draft);
        self.drafts.push(Arc::new(draft.with_id(id)));
        id
    }

    /// Takes a draft out. Its notes and decisions go with it.
    pub fn remove_draft(&mut self, id: DraftId) {
        self.drafts.retain(|d| d.id != id);
        self.decisions.retain(|d| d.from.draft != id && d.to.draft != id);
        self.notes.retain(|n| n.anchor.clause.draft != id);
    }

    /// The draft with this id.
    pub fn draft(&self, id: DraftId) -> Option<&Arc<Draft>> {
        self.drafts.iter().find(|d| d.id == id)
    }

    /// Place of the base among the drafts.
    pub fn base_index(&self) -> usize {
        self.view.base.and_then(|id| self.drafts.iter().position(|d| d.id == id)).unwrap_or(0)
    }

    /// Writes a note on a clause and gives its id; `None` when no draft has that clause.
    pub fn add_note(&mut self, clause: ClauseId, text: &str) -> Option<NoteId> {
        let anchor = Anchor::to(self.draft(clause.draft)?, clause)?;
        self.next_note = self.next_note.max(self.notes.iter().map(|n| n.id.0).max().unwrap_or(0)) + 1;
        let id = NoteId(self.next_note);
        self.notes.push(Note { id, anchor, text: text.to_owned(), ..Note::default() });
        Some(id)
    }

    /// The notes on a clause, in the order in which they were written.
    pub fn notes_on(&self, clause: ClauseId) -> impl Iterator<Item = &Note> + '_ {
        self.notes.iter().filter(move |n| n.anchor.clause == clause)
    }

    /// Decides about two clauses; an earlier decision about the same two gives way.
    pub fn decide(&mut self, from: ClauseId, to: ClauseId, verdict: Verdict) {
        self.decisions.retain(|d| (d.from, d.to) != (from, to) && (d.from, d.to) != (to, from));
        self.decisions.push(Decision { from, to, verdict });
    }
}
