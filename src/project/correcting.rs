//! The user's corrections of the cut, as acts on a project.
//!
//! A draft that is corrected is kept twice: as read, which is saved, and as corrected, which is
//! compared. Notes and decisions go along with their clauses.

use std::sync::Arc;

use super::correction::{Shift, apply, cut};
use super::{Anchor, Correction, Cut, Project};
use crate::draft::{ClauseId, Draft, DraftId};

impl Project {
    /// Corrects the cut of a clause. Notes and decisions stay with their words; those of a clause
    /// that is joined to the one before go to that. Whether it fits: `false`, and nothing happened,
    /// where there is no such clause or it cannot be cut so.
    pub fn correct(&mut self, clause: ClauseId, how: Cut) -> bool {
        let Some(shown) = self.draft(clause.draft).cloned() else { return false };
        let Some(anchor) = Anchor::to(&shown, clause) else { return false };
        let mut next = Draft::clone(&shown);
        let Some(shift) = cut(&mut next, clause, &how) else { return false };
        if next.clauses == shown.clauses {
            return false; // it was so already
        }
        self.read.entry(clause.draft).or_insert(shown);
        self.corrections.push(Correction { anchor, cut: how, unplaced: false });
        let next = Arc::new(next);
        if let Some(column) = self.drafts.iter_mut().find(|d| d.id == clause.draft) {
            *column = Arc::clone(&next);
        }
        self.move_along(&next, shift);
        true
    }

    /// Notes and decisions of a draft whose clauses moved.
    fn move_along(&mut self, draft: &Draft, shift: Shift) {
        let moved = |clause: ClauseId| if clause.draft == draft.id { shift.of(clause) } else { clause };
        for note in self.notes.iter_mut().filter(|n| !n.unplaced && n.anchor.clause.draft == draft.id) {
            if let Some(anchor) = Anchor::to(draft, moved(note.anchor.clause)) {
                note.anchor = anchor;
            }
        }
        for decision in &mut self.decisions {
            (decision.from, decision.to) = (moved(decision.from), moved(decision.to));
        }
        let mut seen = Vec::new();
        self.decisions.retain(|d| {
            !seen.contains(&(d.from, d.to)) && {
                seen.push((d.from, d.to));
                true
            }
        });
        let extra = std::mem::take(&mut self.link_extra);
        self.link_extra = extra.into_iter().map(|((from, to), extra)| ((moved(from), moved(to)), extra)).collect();
    }

    /// The corrections of all drafts, in the order in which they were made.
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// Takes back the correction at this place in [`Project::corrections`] and gives it; those
    /// made after it stay as far as they still fit, else they are unplaced.
    pub fn take_back(&mut self, at: usize) -> Option<Correction> {
        if at >= self.corrections.len() {
            return None;
        }
        let gone = self.corrections.remove(at);
        let id = gone.anchor.clause.draft;
        if let Some(read) = self.read.get(&id).cloned() {
            let new = self.corrected(id, read);
            self.reseat(id, &new);
        }
        Some(gone)
    }

    /// The draft as it was read, without the user's corrections of the cut.
    pub fn draft_as_read(&self, id: DraftId) -> Option<&Arc<Draft>> {
        self.read.get(&id).or_else(|| self.draft(id))
    }

    /// A draft as read, with the corrections that the project holds for it, each of which is noted
    /// as placed or not; the draft as read is kept.
    pub(super) fn corrected(&mut self, id: DraftId, read: Arc<Draft>) -> Arc<Draft> {
        let own = |c: &&Correction| c.anchor.clause.draft == id;
        if !self.corrections.iter().any(|c| own(&c)) {
            self.read.remove(&id);
            return read;
        }
        let applied = apply(&read, self.corrections.iter().filter(own));
        for (correction, placed) in self.corrections.iter_mut().filter(|c| c.anchor.clause.draft == id).zip(applied.placed) {
            correction.unplaced = !placed;
        }
        self.read.insert(id, read);
        Arc::new(applied.draft)
    }
}
