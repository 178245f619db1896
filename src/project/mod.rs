//! The ground state: the drafts as read and everything the user did.
//!
//! In: the user's acts. Out: a [`Project`], saved as `travaux/project/1`. Nothing here is
//! computed by comparing; whatever is, is thrown away and computed anew.

mod anchor;
mod correcting;
mod correction;
mod note;
mod schema;

pub use anchor::Anchor;
pub use correction::{Correction, Cut};
pub use note::{Note, NoteId};
pub use schema::{NotesShape, ProjectError, parse, write, write_to};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::align::{Decision, Verdict};
use crate::draft::{Clause, ClauseId, Comment, Draft, DraftId, Extra, MarkKind, Provenance, apply_legend, legend};
use anchor::Places;

/// The drafts as read and everything the user did. Cloning is cheap: drafts are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// The user's name for it; empty until they give one.
    pub title: String,
    /// The drafts with the user's corrections of the cut, in the order of the columns.
    pub drafts: Vec<Arc<Draft>>,
    /// Where the user cut a draft otherwise than the reading did, in the order of their acts.
    corrections: Vec<Correction>,
    /// The drafts as read, of those that are corrected.
    read: BTreeMap<DraftId, Arc<Draft>>,
    /// Links that the user made or cut.
    pub decisions: Vec<Decision>,
    /// The user's own words on clauses.
    pub notes: Vec<Note>,
    /// What to compare with what.
    pub view: View,
    /// The user's own topics and words, as they wrote them: a text of the form that
    /// `substance::OwnWords` reads. Empty without any.
    pub vocabulary: String,
    /// The names of the topics that lead; the program's own choice when empty.
    pub lead_topics: Vec<String>,
    /// Parts of the file that this program does not know, among them open items and positions
    /// as long as they have no room of their own; kept for the way back.
    pub extra: Extra,
    /// Unknown keys of the decisions, which belong to another room and hold none themselves.
    link_extra: BTreeMap<(ClauseId, ClauseId), Extra>,
    /// The number that was handed to a draft last.
    next_draft: u32,
    /// The number that was handed to a note last.
    next_note: u32,
}

/// The settings of the view that belong to the project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The draft the others are compared with; the first when `None` or gone.
    pub base: Option<DraftId>,
    /// Each with the previous draft instead of with the base.
    pub chain: bool,
    /// Drafts whose columns are hidden.
    pub hidden: BTreeSet<DraftId>,
    /// Columns that the user made narrower or wider, in points.
    pub widths: BTreeMap<DraftId, u16>,
    /// Unknown keys, kept for the way back.
    pub extra: Extra,
}

impl Project {
    /// An empty project of this name.
    pub fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// Adds a draft as the last column and gives it an id that was never used before. What its
    /// reviewers wrote beside the text becomes notes under their names.
    pub fn add_draft(&mut self, draft: Draft) -> DraftId {
        self.next_draft = self.next_draft.max(self.drafts.iter().map(|d| d.id.0).max().unwrap_or(0)) + 1;
        let id = DraftId(self.next_draft);
        let mut draft = draft.with_id(id);
        let comments = std::mem::take(&mut draft.comments);
        self.drafts.push(Arc::new(draft));
        self.take_comments(comments);
        id
    }

    /// Makes notes of reviewers' comments, but of those that are notes already.
    fn take_comments(&mut self, comments: Vec<Comment>) {
        for Comment { clause, author, text } in comments {
            let known = |n: &Note| n.anchor.clause.draft == clause.draft && n.author == author && n.text == text;
            if self.notes.iter().any(known) {
                continue;
            }
            if let Some(id) = self.add_note(clause, &text)
                && let Some(note) = self.notes.iter_mut().find(|n| n.id == id)
            {
                note.author = author;
            }
        }
    }

    /// Takes a draft out. Its notes and decisions go with it.
    pub fn remove_draft(&mut self, id: DraftId) {
        self.next_draft = self.next_draft.max(id.0);
        self.next_note = self.next_note.max(self.notes.iter().map(|n| n.id.0).max().unwrap_or(0));
        self.drafts.retain(|d| d.id != id);
        self.view.hidden.remove(&id);
        self.view.widths.remove(&id);
        self.decisions.retain(|d| d.from.draft != id && d.to.draft != id);
        self.link_extra.retain(|(from, to), _| from.draft != id && to.draft != id);
        self.notes.retain(|n| n.anchor.clause.draft != id);
        self.corrections.retain(|c| c.anchor.clause.draft != id);
        self.read.remove(&id);
    }

    /// Puts a newer reading in the place of a draft, under its id and in its column. What the user
    /// did is found again by content: corrections of the cut are made again, notes and decisions
    /// move to the clauses that have the words they stood on, looks mean what they meant. Gives the notes that found no place;
    /// they are kept as unplaced, as are corrections. A decision that found none has nothing left
    /// to hold and goes. Without a draft `id` nothing happens.
    pub fn replace_draft(&mut self, id: DraftId, new: Draft) -> Vec<NoteId> {
        let Some(old) = self.draft(id) else { return Vec::new() };
        let mut new = new.with_id(id);
        apply_legend(&mut new, &legend(old));
        let comments = std::mem::take(&mut new.comments);
        // What the reading says of its clauses holds before they are corrected.
        let read = Arc::new(new);
        let new = self.corrected(id, Arc::clone(&read));
        let unplaced = self.reseat(id, &new);
        let placed = Places::of(&new);
        let moved = comments.into_iter().filter_map(|comment| {
            let clause = placed.find_anchor(&Anchor::to(&read, comment.clause)?)?.clause;
            Some(Comment { clause, ..comment })
        });
        let moved = moved.collect();
        self.take_comments(moved);
        unplaced
    }

    /// Puts a draft in its column and brings notes and decisions to their clauses by content.
    fn reseat(&mut self, id: DraftId, new: &Arc<Draft>) -> Vec<NoteId> {
        let Some(column) = self.drafts.iter_mut().find(|d| d.id == id) else { return Vec::new() };
        let old = std::mem::replace(column, Arc::clone(new));
        let places = Places::of(new);
        let mut unplaced = Vec::new();
        for note in self.notes.iter_mut().filter(|n| n.anchor.clause.draft == id) {
            let found = places.find_anchor(&note.anchor);
            note.unplaced = found.is_none();
            match found {
                Some(anchor) => note.anchor = anchor,
                None => unplaced.push(note.id),
            }
        }
        let reseat = |clause: ClauseId| {
            if clause.draft == id { Some(places.find_anchor(&Anchor::to(&old, clause)?)?.clause) } else { Some(clause) }
        };
        let mut link_extra = std::mem::take(&mut self.link_extra);
        let mut moved: Vec<Decision> = Vec::with_capacity(self.decisions.len());
        for decision in &self.decisions {
            let (Some(from), Some(to)) = (reseat(decision.from), reseat(decision.to)) else { continue };
            if moved.iter().any(|d| (d.from, d.to) == (from, to)) {
                continue; // two clauses became one, and were decided about alike or before
            }
            if let Some(extra) = link_extra.remove(&(decision.from, decision.to)) {
                self.link_extra.insert((from, to), extra);
            }
            moved.push(Decision { from, to, ..*decision });
        }
        self.decisions = moved;
        unplaced
    }

    /// The draft with this id.
    pub fn draft(&self, id: DraftId) -> Option<&Arc<Draft>> {
        self.drafts.iter().find(|d| d.id == id)
    }

    /// The clause with this id, in whichever draft.
    pub fn clause(&self, id: ClauseId) -> Option<&Clause> {
        self.draft(id.draft)?.clause(id)
    }

    /// Gives a draft another title. Whether there is such a draft.
    pub fn rename_draft(&mut self, id: DraftId, title: &str) -> bool {
        self.edit_draft(id, |draft| title.clone_into(&mut draft.title))
    }

    /// Says anew who wrote a draft, when, and how it came to be known. Whether there is such a
    /// draft.
    pub fn set_provenance(&mut self, id: DraftId, provenance: &Provenance) -> bool {
        self.edit_draft(id, |draft| draft.provenance.clone_from(provenance))
    }

    /// Says what the looks of a draft's clauses mean ([`apply_legend`]). Whether there is such a draft.
    pub fn set_legend(&mut self, id: DraftId, legend: &[(MarkKind, String)]) -> bool {
        self.edit_draft(id, |draft| apply_legend(draft, legend))
    }

    /// Edits what is not the text of a draft; who shares the draft keeps the old one.
    fn edit_draft(&mut self, id: DraftId, edit: impl Fn(&mut Draft)) -> bool {
        let Some(draft) = self.drafts.iter_mut().find(|d| d.id == id).map(Arc::make_mut) else { return false };
        edit(draft);
        if let Some(read) = self.read.get_mut(&id).map(Arc::make_mut) {
            edit(read);
        }
        true
    }

    /// Moves a draft's column so that it stands at `place` from 0, or last when there are fewer.
    /// Whether there is such a draft.
    pub fn move_draft(&mut self, id: DraftId, place: usize) -> bool {
        let Some(at) = self.drafts.iter().position(|d| d.id == id) else { return false };
        let draft = self.drafts.remove(at);
        self.drafts.insert(place.min(self.drafts.len()), draft);
        true
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

    /// The note with this id.
    pub fn note(&self, id: NoteId) -> Option<&Note> {
        self.notes.iter().find(|n| n.id == id)
    }

    /// Writes a note anew. Whether there is such a note.
    pub fn edit_note(&mut self, id: NoteId, text: &str) -> bool {
        self.notes.iter_mut().find(|n| n.id == id).map(|note| text.clone_into(&mut note.text)).is_some()
    }

    /// Puts a note on another clause. Whether there are such a note and such a clause.
    pub fn place_note(&mut self, id: NoteId, clause: ClauseId) -> bool {
        let Some(anchor) = self.draft(clause.draft).and_then(|draft| Anchor::to(draft, clause)) else { return false };
        let note = self.notes.iter_mut().find(|n| n.id == id);
        note.map(|note| (note.anchor, note.unplaced) = (anchor, false)).is_some()
    }

    /// Takes a note away and gives it back; `None` when there was none. Its id is not used again.
    pub fn delete_note(&mut self, id: NoteId) -> Option<Note> {
        let at = self.notes.iter().position(|n| n.id == id)?;
        self.next_note = self.next_note.max(id.0);
        Some(self.notes.remove(at))
    }

    /// The notes on a clause, in the order in which they were written.
    pub fn notes_on(&self, clause: ClauseId) -> impl Iterator<Item = &Note> + '_ {
        self.notes.iter().filter(move |n| !n.unplaced && n.anchor.clause == clause)
    }

    /// The notes that lost their clause when a draft was read anew.
    pub fn unplaced_notes(&self) -> impl Iterator<Item = &Note> + '_ {
        self.notes.iter().filter(|n| n.unplaced)
    }

    /// Decides about two clauses; an earlier decision about the same two gives way.
    pub fn decide(&mut self, from: ClauseId, to: ClauseId, verdict: Verdict) {
        self.undecide(from, to);
        self.decisions.push(Decision { from, to, verdict });
    }

    /// Leaves two clauses to the engine again.
    pub fn undecide(&mut self, from: ClauseId, to: ClauseId) {
        self.decisions.retain(|d| (d.from, d.to) != (from, to) && (d.from, d.to) != (to, from));
        self.link_extra.retain(|key, _| *key != (from, to) && *key != (to, from));
    }
}
