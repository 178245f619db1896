//! What the edition tells beside a clause: where it came from, how it is linked, why a cell is empty.

use crate::align::By;
use crate::app::edition::Edition;
use crate::app::language::{self, say};
use crate::app::names::{listed, name_of, subject};
use crate::app::spread::Place;
use crate::change::{Change, ChangeKind};
use crate::comparison::Mode;
use crate::draft::{Clause, ClauseId};

/// Links below this confidence bear it as a percentage.
const DOUBTFUL: f32 = 0.7;

/// A small sign at a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its words.
    pub text: String,
    /// What it tells.
    pub kind: TagKind,
    /// The clause that it tells of.
    pub from: Option<ClauseId>,
}

/// What a tag tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// Another number.
    Renumbered,
    /// Further up.
    Up,
    /// Further down.
    Down,
    /// One of several that came of one.
    Split,
    /// One that came of several.
    Merge,
    /// Said of the link or the change, not of the place.
    Plain,
}

/// Why a cell is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first line of its plate.
    pub head: String,
    /// The second, when there is more to say.
    pub more: String,
}

impl Edition {
    /// What is told of a clause's place and link, beside its number.
    pub fn tags(&self, row: usize, d: usize, clause: &Clause) -> Vec<Tag> {
        let Some(partner) = self.partner(d) else { return Vec::new() };
        let c = &self.comparison;
        let links = self.links_to_partner(clause.id);
        let mut tags = Vec::new();
        let from = links.first().map(|(_, other)| *other);
        let mut tag = |kind, text: String| tags.push(Tag { text, kind, from: from.filter(|_| kind != TagKind::Plain) });
        let named = |id: ClauseId| c.clause(id).map(name_of).unwrap_or_default();
        match links.as_slice() {
            [] => {
                if !self.cell(row, partner).is_empty() || self.changes_in(row, d).any(|x| side(x, clause.id).is_some()) {
                    tag(TagKind::Plain, say!("tag-new").to_owned());
                }
            }
            [(link, other)] => {
                let siblings = self.links_with(*other, |id| id.draft == clause.id.draft);
                let from = named(*other);
                if siblings.len() > 1 {
                    let place = siblings.iter().position(|(_, id)| *id == clause.id).unwrap_or(0) + 1;
                    tag(TagKind::Split, say!("tag-split", from = from, at = place, all = siblings.len()));
                } else if link.pair.moved {
                    let kind = self.direction(clause.id, *other);
                    let up = kind == TagKind::Up;
                    tag(kind, if up { say!("tag-up", from = from) } else { say!("tag-down", from = from) });
                } else if link.pair.renumbered {
                    tag(TagKind::Renumbered, say!("tag-renumbered", from = from));
                }
            }
            several => {
                let from: Vec<_> = several.iter().map(|(_, id)| named(*id)).collect();
                tag(TagKind::Merge, say!("tag-merges", from = listed(&from)));
            }
        }
        if self.changes_in(row, d).any(|x| x.rewritten && side(x, clause.id).is_some()) {
            tag(TagKind::Plain, say!("tag-rewritten").to_owned());
        }
        let weakest = links.iter().filter(|(l, _)| l.pair.by == By::Engine).map(|(l, _)| l.pair.confidence).fold(1.0, f32::min);
        if weakest < DOUBTFUL {
            tag(TagKind::Plain, say!("percent", percent = (weakest * 100.0).round()));
        }
        if links.iter().any(|(l, _)| l.pair.by == By::User) {
            tag(TagKind::Plain, say!("tag-linked").to_owned());
        }
        tags
    }

    /// Whether a clause stands further up in its draft than its counterpart in the other.
    fn direction(&self, clause: ClauseId, other: ClauseId) -> TagKind {
        let place = |id: ClauseId| {
            let of = self.comparison.draft(id.draft).map_or(1, |d| d.clauses.len().max(1));
            f64::from(id.n) / of as f64
        };
        if place(clause) < place(other) { TagKind::Up } else { TagKind::Down }
    }

    /// Why a cell is empty; `None` when it is not.
    pub fn gap(&self, row: usize, place: &Place) -> Option<Gap> {
        if !place.clauses.is_empty() {
            return None;
        }
        let (head, more) = match self.partner(place.draft) {
            None => (say!("gap-not-in-base").to_owned(), String::new()),
            Some(partner) => match self.beside(row, place, partner).as_slice() {
                [] => (say!("gap-not-here").to_owned(), String::new()),
                clauses => {
                    let clauses: Vec<_> = clauses.iter().filter_map(|id| self.comparison.clause(*id)).collect();
                    let numbers: Vec<_> = clauses.iter().filter_map(|c| c.number.as_ref().map(ToString::to_string)).collect();
                    let what = match clauses.as_slice() {
                        [one] => subject(one),
                        _ if numbers.len() == clauses.len() => say!("gap-clauses", numbers = listed(&numbers)),
                        _ => say!("gap-passages", count = clauses.len()),
                    };
                    let more = match self.comparison.mode {
                        Mode::Base => say!("gap-dropped-base", what = what),
                        Mode::Chain => say!("gap-dropped-previous", what = what),
                    };
                    (say!("gap-no-counterpart").to_owned(), more)
                }
            },
        };
        Some(Gap { head, more })
    }

    /// One word for what became of a cell.
    pub fn word(&self, row: usize, d: usize) -> &'static str {
        if self.partner(d).is_none() {
            return say!("word-base");
        }
        if self.cell(row, d).is_empty() {
            return say!("word-no-counterpart");
        }
        let rank = |kind: ChangeKind| match kind {
            ChangeKind::Unchanged => 0,
            ChangeKind::Editorial => 1,
            ChangeKind::Dropped => 2,
            ChangeKind::Added => 3,
            ChangeKind::Reworded => 4,
        };
        let kind = self.changes_in(row, d).map(|x| x.kind).max_by_key(|k| rank(*k)).unwrap_or(ChangeKind::Unchanged);
        language::engine("change", kind.name(), kind.name())
    }
}

/// The side of a change on which a clause stands: true for the later.
pub fn side(change: &Change, clause: ClauseId) -> Option<bool> {
    if change.to_clauses.contains(&clause) {
        Some(true)
    } else if change.from_clauses.contains(&clause) {
        Some(false)
    } else {
        None
    }
}
