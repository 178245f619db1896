//! A clause's text with the marks of its changes, as a cell shows it: words that were removed are
//! put in where they stood, so ranges of the clause's own text are mapped into what is shown.

use crate::app::edition::Edition;
use crate::app::tags::side;
use crate::change::{Change, ChangeKind, Op};
use crate::draft::{Clause, ClauseId, MarkKind};
use crate::text::{CharRange, char_len, cut};

/// How a stretch of shown text is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Words that the partner lacks.
    Added,
    /// Words of the partner that are not here.
    Removed,
    /// Words that the partner has at another place of the clause, where they stand here …
    MovedHere,
    /// … and where they stood there.
    MovedAway,
    /// An editorial change.
    Editorial,
    /// Words of the base from which one draft differs.
    DiffersInOne,
    /// Words of the base from which several drafts differ.
    DiffersInMore,
    /// A square bracket of the text.
    Bracket,
}

/// What the user wants to see of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// Editorial changes too.
    pub editorial: bool,
    /// No removed words.
    pub hide_removed: bool,
    /// Word changes of a rewritten clause too.
    pub rewritten: bool,
}

/// The text of one clause as shown, with its marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownText {
    /// Own words and removed words together.
    pub text: String,
    /// Marks of what is shown, in order; those of one kind do not overlap.
    pub marks: Vec<(CharRange, Mark)>,
    /// What was put in: before which character of the own text, and how many characters.
    inserted: Vec<(usize, usize)>,
}

impl ShownText {
    /// Where a stretch of the clause's own text stands in what is shown.
    pub fn shown(&self, own: CharRange) -> CharRange {
        let at = |p: usize| p + self.inserted.iter().take_while(|(before, _)| *before <= p).map(|(_, len)| len).sum::<usize>();
        if own.is_empty() {
            return CharRange::new(at(own.start as usize), at(own.start as usize));
        }
        CharRange::new(at(own.start as usize), at(own.end as usize - 1) + 1)
    }

    /// Before which character of the clause's own text a place of what is shown stands.
    pub fn own(&self, shown: usize) -> usize {
        let mut extra = 0;
        for (before, len) in &self.inserted {
            let start = before + extra;
            if shown < start {
                break;
            }
            if shown < start + len {
                return *before;
            }
            extra += len;
        }
        shown - extra
    }

    fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    fn push(&mut self, text: &str, mark: Option<Mark>) {
        let start = char_len(&self.text);
        self.text.push_str(text);
        if let Some(mark) = mark {
            self.marks.push((CharRange::new(start, start + char_len(text)), mark));
        }
    }
}

/// The text of a clause of draft `d` in a row, as shown.
pub fn shown_text(edition: &Edition, row: usize, d: usize, clause: &Clause, show: Show) -> ShownText {
    let mut shown = if edition.partner(d).is_none() {
        with_differences(edition, row, d, clause, show)
    } else {
        match edition.changes_in(row, d).find(|x| side(x, clause.id).is_some()) {
            Some(change) => redlined(edition, row, d, clause, change, show),
            None => ShownText::plain(&clause.text),
        }
    };
    let brackets: Vec<_> = clause
        .marks
        .iter()
        .filter(|m| matches!(m.kind, MarkKind::Bracketed { .. }) && m.range.len() >= 2)
        .flat_map(|m| {
            let (start, end) = (m.range.start as usize, m.range.end as usize);
            [CharRange::new(start, start + 1), CharRange::new(end - 1, end)]
        })
        .map(|r| (shown.shown(r), Mark::Bracket))
        .collect();
    shown.marks.extend(brackets);
    shown
}

/// The text of a clause that is compared with another draft.
fn redlined(edition: &Edition, row: usize, d: usize, clause: &Clause, change: &Change, show: Show) -> ShownText {
    if change.kind == ChangeKind::Editorial && !show.editorial {
        return ShownText::plain(&clause.text);
    }
    if change.rewritten && !show.rewritten {
        let mut shown = ShownText::plain(&clause.text);
        let mentions = edition.findings_in(row, d).flat_map(|(_, f)| [&f.from, &f.to]).flatten().filter(|m| m.clause == clause.id);
        shown.marks.extend(mentions.map(|m| (m.range, Mark::Added)));
        shown.marks.sort();
        shown.marks.dedup();
        return shown;
    }
    let pieces = pieces(edition, change, clause);
    let mut shown = ShownText::default();
    let mut own = 0;
    let editorial = change.kind == ChangeKind::Editorial;
    for (index, piece) in pieces.iter().enumerate() {
        match piece.op {
            Op::Equal => {
                shown.push(&piece.text, None);
                own += char_len(&piece.text);
            }
            Op::Insert => {
                let words = if piece.moved { Mark::MovedHere } else { Mark::Added };
                shown.push(&piece.text, Some(if editorial { Mark::Editorial } else { words }));
                own += char_len(&piece.text);
            }
            Op::Delete => {
                if editorial || show.hide_removed {
                    continue;
                }
                // What was removed must not run into what stands beside it.
                let before = shown.text.chars().next_back().is_some_and(|c| !c.is_whitespace());
                let lead = before && piece.text.chars().next().is_some_and(char::is_alphanumeric) && glued(&pieces, index, -1);
                let trail = piece.text.chars().next_back().is_some_and(|c| !c.is_whitespace()) && glued(&pieces, index, 1);
                let start = char_len(&shown.text);
                if lead {
                    shown.push(" ", None);
                }
                let mark = if piece.moved { Mark::MovedAway } else { Mark::Removed };
                shown.push(&piece.text.replace('\n', " "), Some(mark));
                if trail {
                    shown.push(" ", None);
                }
                shown.inserted.push((own, char_len(&shown.text) - start));
            }
        }
    }
    shown
}

/// Whether the piece beside `index` begins (or ends) with a word's character and is an addition.
fn glued(pieces: &[Piece], index: usize, step: isize) -> bool {
    let Some(next) = index.checked_add_signed(step).and_then(|i| pieces.get(i)) else { return false };
    let near = if step > 0 { next.text.chars().next() } else { next.text.chars().next_back() };
    next.op == Op::Insert && near.is_some_and(|c| !c.is_whitespace())
}

/// The text of a clause of the base, underlined where drafts differ from it.
fn with_differences(edition: &Edition, row: usize, d: usize, clause: &Clause, show: Show) -> ShownText {
    let mut counts = vec![0_u8; char_len(&clause.text)];
    for change in edition.changes_against(row, d) {
        let one_sided = change.from_clauses.is_empty() || change.to_clauses.is_empty();
        if one_sided || side(change, clause.id).is_none() || (change.kind == ChangeKind::Editorial && !show.editorial) {
            continue;
        }
        let mut at = 0;
        for piece in pieces(edition, change, clause) {
            let len = char_len(&piece.text);
            match piece.op {
                Op::Delete => {}
                Op::Equal => at += len,
                Op::Insert => {
                    for count in counts.iter_mut().skip(at).take(len) {
                        *count += 1;
                    }
                    at += len;
                }
            }
        }
    }
    let mut shown = ShownText::plain(&clause.text);
    let mut start = 0;
    for run in counts.chunk_by(|a, b| (*a).min(2) == (*b).min(2)) {
        let range = CharRange::new(start, start + run.len());
        start += run.len();
        match run.first() {
            Some(0) | None => {}
            Some(1) => shown.marks.push((range, Mark::DiffersInOne)),
            Some(_) => shown.marks.push((range, Mark::DiffersInMore)),
        }
    }
    shown
}

/// A piece of a change as seen from one side: `Insert` is what only this side has.
struct Piece {
    op: Op,
    text: String,
    /// Whether the other side has these words at another place.
    moved: bool,
}

/// The pieces of a change that concern one clause, seen from that clause's side. Equal and insert
/// give the clause's text exactly.
fn pieces(edition: &Edition, change: &Change, clause: &Clause) -> Vec<Piece> {
    let Some(later) = side(change, clause.id) else { return Vec::new() };
    let (own_ids, other_ids) =
        if later { (&change.to_clauses, &change.from_clauses) } else { (&change.from_clauses, &change.to_clauses) };
    let c = &edition.comparison;
    let (own_text, other_text) = (c.side_text(own_ids), c.side_text(other_ids));
    let Some((start, next)) = bounds(edition, own_ids, clause.id) else { return Vec::new() };
    let end = start + char_len(&clause.text);
    let mut out = Vec::new();
    for (span, moved) in change.cut() {
        let (own, other) = if later { (span.to, span.from) } else { (span.from, span.to) };
        let op = match (span.op, later) {
            (Op::Equal, _) => Op::Equal,
            (Op::Insert, true) | (Op::Delete, false) => Op::Insert,
            (Op::Insert, false) | (Op::Delete, true) => Op::Delete,
        };
        if op == Op::Delete {
            // It stands in the last clause that begins at or before its place.
            let at = own.start as usize;
            if at >= start && next.is_none_or(|n| at < n) {
                out.push(Piece { op, text: cut(&other_text, other).to_owned(), moved });
            }
            continue;
        }
        let within = CharRange::new((own.start as usize).max(start), (own.end as usize).min(end));
        if !within.is_empty() {
            out.push(Piece { op, text: cut(&own_text, within).to_owned(), moved });
        }
    }
    out
}

/// Where a clause begins in the joined text of its side, and where the next one does.
fn bounds(edition: &Edition, ids: &[ClauseId], clause: ClauseId) -> Option<(usize, Option<usize>)> {
    let mut at = 0;
    let mut found = None;
    for id in ids {
        let text = edition.comparison.clause(*id).map_or("", |c| c.text.as_str());
        if found.is_some() && !text.is_empty() {
            return found.map(|start| (start, Some(at)));
        }
        if *id == clause {
            found = Some(at);
        }
        if !text.is_empty() {
            at += char_len(text) + 1;
        }
    }
    found.map(|start| (start, None))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::comparison::{Options, compare};
    use crate::draft::DraftId;
    use crate::job::Job;
    use crate::read;

    const DRAFTS: [&str; 3] = [
        "1. The forces shall not exceed 600,000 personnel.\n\n2. The rent is paid each quarter. Late rent bears interest at 8% a year.\n\n4. Within 30 days of signature, both armies leave the zone and hand over all maps of their mines.\n",
        "1. In peacetime the forces shall not exceed 800,000.\n\n2. The rent is paid each quarter.\n\n3. Late rent bears interest at 5% a year.\n\n4. Both armies leave the zone and hand over all maps of their mines within 30 days of signature.\n",
        "1. The forces [shall] not exceed 600,000 personnel.\n\n2. Elections shall be held — as soon as possible — in Kyiv.\n",
    ];

    fn editions() -> Vec<Edition> {
        let read = |(i, text): (usize, &&str)| {
            let draft = read::read(text.as_bytes(), "draft.txt", &Job::new()).unwrap();
            Arc::new(draft.with_id(DraftId(i as u32 + 1)))
        };
        let drafts: Vec<_> = DRAFTS.iter().enumerate().map(read).collect();
        let options = (0..3).map(|base| Options { base, ..Options::default() });
        options.map(|o| Edition::new(&Arc::new(compare(&drafts, &[], &o, &Job::new()).unwrap()))).collect()
    }

    /// Whatever is put in between: every character of a clause is found where the map says, and what
    /// is not marked as removed is the clause's own text, but for blanks that keep words apart.
    #[test]
    fn a_shown_text_holds_the_clause_in_its_own_order() {
        for edition in editions() {
            for row in 0..edition.rows.len() {
                for d in 0..DRAFTS.len() {
                    for clause in edition.cell(row, d).iter().filter_map(|id| edition.comparison.clause(*id)) {
                        for rewritten in [false, true] {
                            let show = Show { editorial: true, hide_removed: false, rewritten };
                            let shown = shown_text(&edition, row, d, clause, show);
                            for (i, letter) in clause.text.chars().enumerate() {
                                let at = shown.shown(CharRange::new(i, i + 1));
                                assert_eq!(
                                    cut(&shown.text, at),
                                    letter.to_string(),
                                    "{i} of {:?} in {:?}",
                                    clause.text,
                                    shown.text
                                );
                            }
                            let removed = |i: usize| {
                                let gone = |m: &Mark| matches!(m, Mark::Removed | Mark::MovedAway);
                                shown.marks.iter().any(|(r, m)| gone(m) && r.contains(CharRange::new(i, i + 1)))
                            };
                            let own: String =
                                shown.text.chars().enumerate().filter(|(i, _)| !removed(*i)).map(|(_, c)| c).collect();
                            let words = |text: &str| text.split_whitespace().collect::<String>();
                            assert_eq!(words(&own), words(&clause.text));
                        }
                    }
                }
            }
        }
    }
}
