//! Correcting the cut of a draft: what is in sight and under the caret, and what can be done there.

use std::sync::Arc;

use crate::app::language::say;
use crate::app::names::{first_words, kind_word, name_of};
use crate::app::widgets::RowList;
use crate::draft::{Clause, ClauseId, Draft, DraftId, Kind, Place};
use crate::project::{Correction, Cut};
use crate::read::{Doubtful, doubts};
use crate::text::char_len;

/// The correction view: one draft, one clause of it under the caret.
#[derive(Debug)]
pub struct Correcting {
    /// The clause that keys speak about.
    pub clause: ClauseId,
    /// Unicode scalar values of its text before the caret.
    pub caret: usize,
    /// The text field takes the focus, and the caret is put into it.
    pub put: bool,
    /// The number being typed.
    pub number: Option<String>,
    /// Where the clauses are scrolled to.
    pub list: RowList,
    /// The draft whose remarks these are.
    pub of: Arc<Draft>,
    /// What a person should look at.
    pub remarks: Vec<Remark>,
}

impl Correcting {
    /// The view of a draft, at a place in a clause.
    pub fn new(draft: &Arc<Draft>, clause: ClauseId, caret: usize) -> Self {
        let remarks = remarks(draft);
        Self { clause, caret, put: true, number: None, list: RowList::default(), of: Arc::clone(draft), remarks }
    }
}

/// What is done in the correction view.
#[derive(Clone, Debug, PartialEq)]
pub enum Correct {
    /// Opens it at the selected clause.
    Selected,
    /// Opens it at the beginning of a draft.
    Draft(DraftId),
    /// Goes to a place in a clause, and opens the view where it is not open.
    At(ClauseId, usize),
    /// Goes to the next clause, or to the one before.
    Step { forward: bool },
    /// Goes to the next place to look at, or to the one before.
    StepRemark { forward: bool },
    /// Cuts a clause otherwise.
    Cut(ClauseId, Cut),
    /// Takes back a correction, by its place in the project.
    TakeBack(usize),
    /// Goes back to the edition.
    End,
}

/// Something about the reading of a draft that a person should look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The clause, and the place in its text; `None` when it is about the whole draft.
    pub at: Option<(ClauseId, usize)>,
    /// Said in a sentence.
    pub said: String,
    /// Where it stands in the file, in words; may be empty.
    pub place: String,
}

/// What the reader said about a draft, then what is doubtful in its cut as it is now.
pub fn remarks(draft: &Draft) -> Vec<Remark> {
    let read = draft.warnings.iter().map(|warning| Remark {
        at: clause_at(draft, warning.place).map(|clause| (clause, 0)),
        said: sentence(&warning.message),
        place: place_words(draft, warning.place),
    });
    let doubtful = doubts(draft).into_iter().filter_map(|doubt| {
        let clause = draft.clause(doubt.clause)?;
        let number = name_of(clause);
        let (at, said) = match doubt.why {
            Doubtful::Twice(_) => (0, say!("doubt-twice", number = number)),
            Doubtful::Gap { after } => (0, say!("doubt-gap", number = number, before = name_of(draft.clause(after)?))),
            Doubtful::Within { at, number: within } => (at as usize, say!("doubt-within", within = within, number = number)),
        };
        Some(Remark { at: Some((doubt.clause, at)), said, place: place_words(draft, clause.place) })
    });
    read.chain(doubtful).collect()
}

/// The number with which a clause would begin that is split off at this place of a clause's text.
pub fn number_within(draft: &Draft, clause: ClauseId, at: u32) -> Option<String> {
    let found = doubts(draft).into_iter().find_map(|doubt| match doubt.why {
        Doubtful::Within { at: there, number } if doubt.clause == clause && there == at => Some(number),
        _ => None,
    })?;
    Some(found.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()).filter(|n| !n.contains(char::is_whitespace))
}

/// The clause that had begun at a place of the source.
fn clause_at(draft: &Draft, place: Place) -> Option<ClauseId> {
    let key = |of: Place| (of.page.filter(|_| place.page.is_some()), of.line.filter(|_| place.line.is_some()));
    if key(place) == (None, None) {
        return None;
    }
    let known = || draft.clauses.iter().filter(|c| c.place != Place::default());
    known().rfind(|c| key(c.place) <= key(place)).or_else(|| known().next()).map(|c| c.id)
}

/// "page 3, line 12": where a clause stands in its file.
pub fn place_words(draft: &Draft, place: Place) -> String {
    let paragraphs = matches!(draft.source.format.as_str(), "docx" | "odt" | "rtf");
    let page = place.page.map(|n| say!("place-page", n = n));
    let line = place.line.map(|n| if paragraphs { say!("place-paragraph", n = n) } else { say!("place-line", n = n) });
    page.into_iter().chain(line).collect::<Vec<_>>().join(", ")
}

/// A correction in words.
pub fn said(correction: &Correction) -> String {
    let anchor = &correction.anchor;
    let clause = anchor.number.clone().unwrap_or_else(|| format!("“{}”", first_words(&anchor.words)));
    let done = match &correction.cut {
        Cut::Split { at } => {
            let rest: String = anchor.words.chars().skip(*at as usize).collect();
            say!("done-split", clause = clause, words = first_words(&rest))
        }
        Cut::Join => say!("done-join", clause = clause),
        Cut::Level(level) => say!("done-level", clause = clause, level = *level),
        Cut::Number(Some(number)) => say!("done-number", words = first_words(&anchor.words), number = number.as_str()),
        Cut::Number(None) => say!("done-number-gone", clause = clause),
        Cut::Kind(kind) => say!("done-kind", clause = clause, kind = kind_name(*kind)),
    };
    if correction.unplaced { say!("done-unplaced", done = done) } else { done }
}

/// What a kind is called where one is chosen.
pub fn kind_name(kind: Kind) -> &'static str {
    if kind == Kind::Clause { say!("kind-clause") } else { kind_word(kind) }
}

/// How deep a clause may be set: one below the clause before it.
pub fn deepest(draft: &Draft, clause: &Clause) -> u32 {
    let before = (clause.id.n as usize).checked_sub(2).and_then(|i| draft.clauses.get(i));
    before.map_or(1, |c| c.level + 1)
}

/// The clause before, or after.
pub fn beside(draft: &Draft, clause: ClauseId, forward: bool) -> Option<&Clause> {
    let n = if forward { clause.n + 1 } else { clause.n.checked_sub(1)? };
    draft.clause(ClauseId { n, ..clause })
}

/// How many characters a clause's text has.
pub fn length(clause: &Clause) -> usize {
    char_len(&clause.text)
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    let mut out: String = first.chain(letters).collect();
    if !out.ends_with(['.', '?', '!', ':']) {
        out.push('.');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Warning;

    #[test]
    fn a_warning_leads_to_the_clause_that_had_begun() {
        let clause = |n, line, page| Clause {
            id: ClauseId { n, ..ClauseId::default() },
            place: Place { line: Some(line), page: Some(page) },
            ..Clause::default()
        };
        let warning = |place| Warning { code: String::new(), message: "odd".to_owned(), place };
        let draft = Draft {
            clauses: vec![clause(1, 1, 1), clause(2, 7, 1), clause(3, 20, 2)],
            warnings: vec![
                warning(Place { line: Some(9), page: None }),
                warning(Place { line: None, page: Some(1) }),
                warning(Place::default()),
            ],
            ..Draft::default()
        };
        let at: Vec<_> = remarks(&draft).iter().map(|r| r.at.map(|(c, _)| c.n)).collect();
        assert_eq!(at, [Some(2), Some(2), None]);
        assert_eq!(remarks(&draft)[0].said, "Odd.");
    }
}
