//! Rules that moved between the body of a text and its preamble, an annex or a footnote: not a word need
//! have changed, and they bind otherwise.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::reason;
use super::sides::ReadDraft;
use super::{Finding, FindingKind, Focus, Mention, summary};
use crate::align::Row;
use crate::change::Change;
use crate::draft::{Clause, ClauseId, Draft, DraftId, Kind};
use crate::text::{CharRange, char_len};

/// The part of a text in which a clause stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Body,
    Preamble,
    Annex,
    Footnote,
}

impl Part {
    fn of(draft: &Draft, clause: &Clause) -> Self {
        let mut at = Some(clause);
        while let Some(here) = at {
            match here.kind {
                Kind::Preamble => return Self::Preamble,
                Kind::Footnote => return Self::Footnote,
                Kind::AnnexHeading => return Self::Annex,
                _ => at = here.parent.and_then(|id| draft.clause(id)),
            }
        }
        Self::Body
    }

    fn name(self) -> &'static str {
        match self {
            Self::Body => "the body",
            Self::Preamble => "the preamble",
            Self::Annex => "an annex",
            Self::Footnote => "a footnote",
        }
    }
}

/// So many words of substance at least must a clause have to be looked for in another part, and such a
/// part of them must stand there.
const LEAST_WORDS: usize = 4;
const FOUND_AGAIN: f32 = 0.8;

/// One finding for every clause that answers one of another part, or that was taken out of the body
/// while its words stand in the other draft's preamble or footnotes, or the other way round.
pub fn moved(rows: &[Row], changes: &[Change], drafts: &[ReadDraft<'_>], focus: &Focus) -> Vec<Finding> {
    let pairs: BTreeSet<(DraftId, DraftId)> = changes.iter().map(|c| (c.from, c.to)).collect();
    let mut out = Vec::new();
    for (from, to) in pairs {
        let read = |id: DraftId| drafts.iter().find(|d| d.draft.id == id);
        let (Some(a), Some(b)) = (read(from), read(to)) else { continue };
        let pair = Pair { a: Parted::new(a), b: Parted::new(b), focus };
        if pair.a.is_plain() && pair.b.is_plain() {
            continue;
        }
        for row in rows {
            let cell = |id: DraftId| row.clauses().filter(|c| c.draft == id).collect::<Vec<_>>();
            if let ([x], [y]) = (cell(from).as_slice(), cell(to).as_slice()) {
                out.extend(pair.told(row.index, *x, *y));
            }
        }
        for change in changes.iter().filter(|c| c.from == from && c.to == to) {
            match (change.from_clauses.as_slice(), change.to_clauses.as_slice()) {
                ([x], []) => out.extend(pair.found_again(*x, true).and_then(|y| pair.told(change.row, *x, y))),
                ([], [y]) => out.extend(pair.found_again(*y, false).and_then(|x| pair.told(change.row, x, *y))),
                _ => {}
            }
        }
    }
    // A clause that was dropped here and added there is one that moved.
    let mut seen = BTreeSet::new();
    out.retain(|f| seen.insert((f.between, f.from.as_ref().map(|m| m.clause), f.to.as_ref().map(|m| m.clause))));
    out
}

/// The two drafts that are compared.
struct Pair<'p, 'a> {
    a: Parted<'p, 'a>,
    b: Parted<'p, 'a>,
    focus: &'p Focus,
}

/// A draft with the part in which each clause stands.
struct Parted<'p, 'a> {
    read: &'p ReadDraft<'a>,
    parts: Vec<Part>,
    /// The senses of each clause's words, once somebody asked for them.
    senses: Vec<OnceCell<BTreeSet<String>>>,
}

impl<'p, 'a> Parted<'p, 'a> {
    fn new(read: &'p ReadDraft<'a>) -> Self {
        let clauses = &read.draft.clauses;
        let parts = clauses.iter().map(|c| Part::of(read.draft, c)).collect();
        Self { read, parts, senses: vec![OnceCell::new(); clauses.len()] }
    }

    fn part(&self, id: ClauseId) -> Part {
        let at = (id.n as usize).checked_sub(1);
        at.and_then(|at| self.parts.get(at)).copied().unwrap_or(Part::Body)
    }

    /// The senses of a clause's words of substance.
    fn senses(&self, id: ClauseId) -> Option<&BTreeSet<String>> {
        let slot = self.senses.get((id.n as usize).checked_sub(1)?)?;
        Some(slot.get_or_init(|| self.read.senses(id)))
    }

    /// Whether all of the draft is body: then nothing can have moved to another part of it.
    fn is_plain(&self) -> bool {
        self.parts.iter().all(|p| *p == Part::Body)
    }
}

impl Pair<'_, '_> {
    /// The finding for two clauses, if they stand in different parts.
    fn told(&self, row: usize, x: ClauseId, y: ClauseId) -> Option<Finding> {
        let (from, to) = (self.a.part(x), self.b.part(y));
        if from == to {
            return None;
        }
        let (one, other) = (self.a.read.clause(x)?, self.b.read.clause(y)?);
        if one.text.is_empty() || other.text.is_empty() {
            return None;
        }
        let whole = |c: &Clause| Mention {
            clause: c.id,
            range: CharRange::new(0, char_len(&c.text)),
            text: c.text.clone(),
            value: None,
            unit: None,
        };
        let topics = [self.a.read.topics_of(x), self.b.read.topics_of(y)];
        let topic = topics.into_iter().flatten().flatten().copied().min();
        let confidence = 0.8;
        Some(Finding {
            row,
            between: (self.a.read.draft.id, self.b.read.draft.id),
            topic,
            kind: FindingKind::Obligation,
            from: Some(whole(one)),
            to: Some(whole(other)),
            summary: summary::moved(from.name(), to.name(), &one.text),
            confidence,
            reason: format!(
                "It stands in {} of the earlier draft and in {} of the later one: what it binds to is another thing there, even where no word changed.",
                from.name(),
                to.name()
            ),
            weight: reason::weight(FindingKind::Obligation, topic.map(|t| self.focus.leads(t)), confidence),
        })
    }

    /// Where the other draft's preamble or footnotes have the words of a clause that stands alone, or its
    /// body those of a preamble that does. `earlier`: the clause is of the earlier draft.
    fn found_again(&self, id: ClauseId, earlier: bool) -> Option<ClauseId> {
        let (here, there) = if earlier { (&self.a, &self.b) } else { (&self.b, &self.a) };
        let part = here.part(id);
        let rule = |c: &Clause| matches!(c.kind, Kind::Clause | Kind::TableRow | Kind::Preamble | Kind::Footnote);
        let words = here.senses(id)?;
        if words.len() < LEAST_WORDS || !here.read.clause(id).is_some_and(rule) {
            return None;
        }
        let other = |c: &&Clause| {
            let theirs = there.part(c.id);
            let apart = |p: Part| matches!(p, Part::Preamble | Part::Footnote);
            theirs != part && (apart(theirs) || apart(part)) && rule(c)
        };
        let holds = |c: &&Clause| {
            let common = there.senses(c.id).map_or(0, |theirs| theirs.intersection(words).count());
            common as f32 >= FOUND_AGAIN * words.len() as f32
        };
        there.read.draft.clauses.iter().filter(other).take(MANY).find(holds).map(|c| c.id)
    }
}

/// No more clauses of another part than these are looked through.
const MANY: usize = 100;
