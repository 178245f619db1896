//! Corrections of the cut: where the reading cut a draft into clauses otherwise than its authors.
//!
//! In: a draft as read and the user's corrections, in the order in which they were made. Out: the
//! draft as corrected, a pure function of both ([`apply`]), so that taking one back is applying the
//! rest. Each names its clause by the words that it had at that moment, as notes do.

use super::Anchor;
use crate::draft::{Clause, ClauseId, Draft, Kind, Mark, MarkKind, Number};
use crate::text::{CharRange, char_len};

/// One correction, on one clause of the draft as the corrections before it left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The clause, with its words when it was corrected.
    pub anchor: Anchor,
    /// What was done to it.
    pub cut: Cut,
    /// The draft was read anew and nothing in it is like the words of `anchor`, or the correction
    /// no longer fits them: it has no effect, and is kept so that it can be told.
    pub unplaced: bool,
}

/// What can be corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// A clause of its own begins at this character of its text: 1 to the text's length less 1. It
    /// has no number, and takes the sub-clauses along, which stand below it.
    Split {
        /// Unicode scalar values before the second part.
        at: u32,
    },
    /// The clause that follows in reading order belongs to it: its number, heading and text become
    /// words of this one, its sub-clauses this one's.
    Join,
    /// Its depth, 1 at the top; at most one below the clause before it. Its sub-clauses go with it.
    Level(u32),
    /// Its number in the contract's form, or none. Where the text begins with that number ("7. …")
    /// it is taken out of it.
    Number(Option<String>),
    /// What part of a draft it is: an editorial note, a heading …
    Kind(Kind),
}

/// A draft with its corrections.
pub(super) struct Applied {
    pub draft: Draft,
    /// For each correction whether it had an effect.
    pub placed: Vec<bool>,
}

/// Applies corrections in their order; one that finds no clause or does not fit is passed over.
pub(super) fn apply<'a>(read: &Draft, corrections: impl Iterator<Item = &'a Correction>) -> Applied {
    let mut draft = read.clone();
    let placed = corrections
        .map(|correction| {
            let clause = place(&draft, correction);
            clause.is_some_and(|clause| cut(&mut draft, clause, &correction.cut).is_some())
        })
        .collect();
    Applied { draft, placed }
}

/// The clause that a correction means: the one of the same words; where they were reworded, one of
/// the same number, since what is corrected by mistake is worse than what is not; a split, whose
/// place is counted in the words, needs them as they were.
fn place(draft: &Draft, correction: &Correction) -> Option<ClauseId> {
    let anchor = &correction.anchor;
    if anchor.still_holds(draft) {
        return Some(anchor.clause);
    }
    let found = Anchor::to(draft, anchor.reseat(draft)?)?;
    let reworded = found.words != anchor.words;
    let sure =
        !reworded || (anchor.number.is_some() && found.number == anchor.number && !matches!(correction.cut, Cut::Split { .. }));
    sure.then_some(found.clause)
}

/// Where the clauses of a draft went when one of them was cut otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Nowhere.
    None,
    /// Those after this place moved on by one.
    On(u32),
    /// Those after this place moved back by one.
    Back(u32),
}

impl Shift {
    pub fn of(self, clause: ClauseId) -> ClauseId {
        let n = match self {
            Self::On(at) if clause.n > at => clause.n + 1,
            Self::Back(at) if clause.n > at => clause.n - 1,
            _ => clause.n,
        };
        ClauseId { n, ..clause }
    }
}

/// Cuts one clause otherwise; `None` and nothing changed where that does not fit it.
pub(super) fn cut(draft: &mut Draft, clause: ClauseId, cut: &Cut) -> Option<Shift> {
    let i = (clause.n as usize).checked_sub(1)?;
    let shift = match cut {
        Cut::Split { at } => {
            split(draft, i, *at)?;
            Shift::On(clause.n)
        }
        Cut::Join => {
            join(draft, i)?;
            Shift::Back(clause.n)
        }
        Cut::Level(level) => {
            set_level(draft, i, *level)?;
            Shift::None
        }
        Cut::Number(number) => {
            set_number(draft.clauses.get_mut(i)?, number.as_deref());
            Shift::None
        }
        Cut::Kind(kind) => {
            draft.clauses.get_mut(i)?.kind = *kind;
            Shift::None
        }
    };
    renew_tree(draft);
    Some(shift)
}

fn split(draft: &mut Draft, i: usize, at: u32) -> Option<()> {
    let clause = draft.clauses.get_mut(i)?;
    let byte = clause.text.char_indices().nth(at as usize).map(|(byte, _)| byte).filter(|byte| *byte > 0)?;
    let (head, tail) = clause.text.split_at(byte);
    let head = head.trim_end();
    let tail_text = tail.trim_start();
    if head.is_empty() || tail_text.is_empty() {
        return None;
    }
    let head_end = char_len(head) as u32;
    let tail_start = at + (char_len(tail) - char_len(tail_text)) as u32;
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for mark in clause.marks.drain(..) {
        let (start, end) = (mark.range.start, mark.range.end);
        let crosses = start < head_end && end > tail_start;
        if crosses && matches!(mark.kind, MarkKind::Bracketed { .. }) {
            continue; // a bracket that opens in one clause and closes in another is none
        }
        if start < head_end || end <= head_end {
            first.push(Mark { range: CharRange { start, end: end.min(head_end) }, kind: mark.kind.clone() });
        }
        if end > tail_start || (start >= tail_start && start == end && start > head_end) {
            let range = CharRange { start: start.max(tail_start) - tail_start, end: end - tail_start };
            second.push(Mark { range, kind: mark.kind });
        }
    }
    let new = Clause {
        kind: clause.kind,
        level: clause.level,
        text: tail_text.to_owned(),
        place: clause.place,
        // which of the two they stand in is not known, and a place of two tells nothing
        also: clause.also.clone(),
        marks: second,
        ..Clause::default()
    };
    clause.text = head.to_owned();
    clause.marks = first;
    draft.clauses.insert(i + 1, new);
    Some(())
}

fn join(draft: &mut Draft, i: usize) -> Option<()> {
    if i + 1 >= draft.clauses.len() {
        return None;
    }
    let next = draft.clauses.remove(i + 1);
    // Its sub-clauses follow at once; they come to stand one below this one.
    let level = draft.clauses.get(i)?.level;
    let by = i64::from(level) - i64::from(next.level);
    for below in draft.clauses.iter_mut().skip(i + 1).take_while(|c| c.level > next.level) {
        below.level = (i64::from(below.level) + by).clamp(1, i64::from(u32::MAX)) as u32;
    }
    let clause = draft.clauses.get_mut(i)?;
    let words = [next.number.as_ref().map(|n| n.printed().to_owned()), next.heading.clone()];
    let mut lead: String = words.into_iter().flatten().flat_map(|w| [w, " ".to_owned()]).collect();
    if next.text.is_empty() {
        lead.truncate(lead.trim_end().len());
    }
    if clause.text.is_empty() && next.number.is_none() && next.heading.is_none() {
        clause.text = next.text;
        clause.marks = next.marks;
        return Some(());
    }
    // A sentence that was cut in two is one again; whole paragraphs stay lines of their own.
    if !clause.text.is_empty() {
        clause.text.push(if clause.text.ends_with(['.', ';', ':', '!', '?', '…', '。', '؟']) { '\n' } else { ' ' });
    }
    let offset = char_len(&clause.text) + char_len(&lead);
    clause.text.push_str(&lead);
    clause.text.push_str(&next.text);
    clause.marks.extend(next.marks.into_iter().map(|mark| Mark { range: mark.range.shifted(offset), kind: mark.kind }));
    Some(())
}

fn set_level(draft: &mut Draft, i: usize, level: u32) -> Option<()> {
    let deepest = i.checked_sub(1).and_then(|before| draft.clauses.get(before)).map_or(1, |before| before.level + 1);
    let clause = draft.clauses.get_mut(i)?;
    let old = clause.level;
    if level == 0 || level > deepest {
        return None;
    }
    clause.level = level;
    let by = i64::from(level) - i64::from(old);
    for below in draft.clauses.iter_mut().skip(i + 1).take_while(|c| c.level > old) {
        below.level = (i64::from(below.level) + by).clamp(1, i64::from(u32::MAX)) as u32;
    }
    Some(())
}

fn set_number(clause: &mut Clause, number: Option<&str>) {
    let number = number.map(str::trim).filter(|n| !n.is_empty());
    let Some(number) = number else {
        clause.number = None;
        return;
    };
    let Some(cut) = typed_before(&clause.text, number) else {
        clause.number = Some(Number::given(number));
        return;
    };
    let (printed, words) = clause.text.split_at(cut);
    let (gone, words) = (char_len(printed) as u32, words.to_owned());
    clause.number = Some(Number::new(number, printed.trim_end()));
    clause.text = words;
    clause.marks.retain_mut(|mark| {
        mark.range = CharRange { start: mark.range.start.saturating_sub(gone), end: mark.range.end.saturating_sub(gone) };
        mark.range.end > 0
    });
}

/// Bytes of a text that are the number it begins with and the signs around it; `None` when it
/// begins otherwise. Of `10(c)` a text may print the last part alone.
fn typed_before(text: &str, number: &str) -> Option<usize> {
    let last = number.trim_end_matches(')').rsplit(['(', '.']).next().unwrap_or(number);
    let start = text.trim_start_matches(['(', '[', '§', ' ']);
    let rest = [number, last].iter().filter(|n| !n.is_empty()).find_map(|n| start.strip_prefix(*n))?;
    let words = rest.trim_start_matches(['.', ')', ']', ':', '-', '–', '—', '\u{a0}', ' ', '\t', '\n']);
    (words.len() < rest.len() || rest.is_empty()).then_some(text.len() - words.len())
}

/// Ids by place, parents by level: what stands below a clause follows it at once.
fn renew_tree(draft: &mut Draft) {
    let id = draft.id;
    let mut open: Vec<ClauseId> = Vec::new();
    for (i, clause) in draft.clauses.iter_mut().enumerate() {
        clause.level = clause.level.clamp(1, open.len() as u32 + 1);
        clause.id = ClauseId { draft: id, n: i as u32 + 1 };
        open.truncate(clause.level as usize - 1);
        clause.parent = open.last().copied();
        open.push(clause.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::DraftId;

    fn draft(clauses: &[(u32, &str, &str)]) -> Draft {
        let clause = |(level, number, text): &(u32, &str, &str)| Clause {
            level: *level,
            number: (!number.is_empty()).then(|| Number::new(number, &format!("{number}."))),
            text: (*text).to_owned(),
            ..Clause::default()
        };
        let mut draft = Draft { clauses: clauses.iter().map(clause).collect(), ..Draft::default() };
        renew_tree(&mut draft);
        draft
    }

    fn shown(draft: &Draft) -> Vec<String> {
        let parent = |c: &Clause| c.parent.map_or(0, |p| p.n);
        let number = |c: &Clause| c.number.as_ref().map_or("-", Number::as_str).to_owned();
        draft.clauses.iter().map(|c| format!("{}<{} {} {}", c.id.n, parent(c), number(c), c.text)).collect()
    }

    fn at(n: u32) -> ClauseId {
        ClauseId { draft: DraftId(1), n }
    }

    #[test]
    fn a_clause_is_split_and_joined_again() {
        let mut d = draft(&[(1, "1", "One. 2. Two:"), (2, "1(a)", "A."), (1, "3", "Three.")]);
        let before = d.clone();
        assert_eq!(cut(&mut d, at(1), &Cut::Split { at: 4 }), Some(Shift::On(1)));
        assert_eq!(shown(&d), ["1<0 1 One.", "2<0 - 2. Two:", "3<2 1(a) A.", "4<0 3 Three."]);
        cut(&mut d, at(2), &Cut::Number(Some("2".to_owned())));
        assert_eq!(shown(&d)[1], "2<0 2 Two:");
        cut(&mut d, at(1), &Cut::Join);
        assert_eq!(shown(&d), ["1<0 1 One.\n2. Two:", "2<1 1(a) A.", "3<0 3 Three."]);
        assert_eq!(cut(&mut d, at(3), &Cut::Join), None);
        assert_eq!(cut(&mut d, at(1), &Cut::Split { at: 0 }), None);
        assert_eq!(cut(&mut d, at(9), &Cut::Kind(Kind::EditorialNote)), None);
        assert_eq!(d.clauses.len(), before.clauses.len());
    }

    #[test]
    fn a_level_takes_the_sub_clauses_along() {
        let mut d = draft(&[(1, "1", "One"), (1, "2", "Two"), (2, "2(a)", "A"), (1, "3", "Three")]);
        cut(&mut d, at(2), &Cut::Level(2));
        assert_eq!(shown(&d), ["1<0 1 One", "2<1 2 Two", "3<2 2(a) A", "4<0 3 Three"]);
        assert_eq!(cut(&mut d, at(4), &Cut::Level(9)), None);
        assert_eq!(cut(&mut d, at(1), &Cut::Level(2)), None);
    }

    #[test]
    fn marks_go_with_their_words() {
        let mut d = draft(&[(1, "1", "One [x]. Two [y] z")]);
        let bracket = |start, end| Mark { range: CharRange { start, end }, kind: MarkKind::Bracketed { depth: 1, by: None } };
        d.clauses[0].marks = vec![bracket(4, 7), bracket(13, 16)];
        let all = d.clauses[0].marks.clone();
        cut(&mut d, at(1), &Cut::Split { at: 8 });
        assert_eq!((d.clauses[0].marks.clone(), d.clauses[1].marks.clone()), (vec![bracket(4, 7)], vec![bracket(4, 7)]));
        cut(&mut d, at(1), &Cut::Join);
        assert_eq!(d.clauses[0].text, "One [x].\nTwo [y] z");
        assert_eq!(d.clauses[0].marks, all);
    }
}
