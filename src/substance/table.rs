//! The terms table of a comparison: which facts of which clauses are handed to `term.rs`.

use super::sides::ReadDraft;
use super::{Term, Topic, term};
use crate::align::Row;
use crate::draft::{ClauseId, Kind};

/// The terms of a row.
pub fn row_terms<'f, 'a>(
    row: &Row,
    drafts: &'f [ReadDraft<'a>],
    topics: &[Topic],
    freedoms: &[Vec<term::Freedom<'f, 'a>>],
) -> Vec<Term> {
    let cells: Vec<term::Cell<'_, '_>> = row
        .cells
        .iter()
        .zip(drafts)
        .map(|(cell, d)| {
            let of = |id: ClauseId| d.text_of(id).into_iter().flat_map(move |c| d.facts_of(id).iter().map(move |f| (f, c)));
            // a title names the draft and sets no term: "United States 28-point plan"
            let provides = |id: &ClauseId| d.clause(*id).is_some_and(|c| c.kind != Kind::Title);
            cell.iter().copied().filter(provides).flat_map(of).collect()
        })
        .collect();
    let own = |id| drafts.iter().find_map(|d| d.topics_of(id)).and_then(|topics| topics.first()).copied();
    term::terms(&cells, topics, own, freedoms)
}

/// What each draft says anywhere to be without limit.
pub fn freedoms<'f, 'a>(drafts: &'f [ReadDraft<'a>]) -> Vec<Vec<term::Freedom<'f, 'a>>> {
    let of = |d: &'f ReadDraft<'a>| {
        let all = d.texts.iter().zip(&d.facts).zip(&d.topics);
        term::Freedom::of_all(all.map(|((c, facts), topics)| (c, facts.as_slice(), topics.as_slice())))
    };
    drafts.iter().map(of).collect()
}

/// The standing of every place and who guarantees, followed through all drafts wherever they speak of it.
pub fn said_anywhere(drafts: &[ReadDraft<'_>]) -> Vec<Term> {
    let of = |d: &ReadDraft<'_>| -> Vec<term::Said> {
        let about = |topic| {
            let all = d.texts.iter().zip(&d.topics).zip(&d.facts);
            all.filter(move |((_, topics), _)| topics.contains(&topic)).map(|((c, _), facts)| (c, facts.as_slice()))
        };
        let places = about(Topic::Territory).flat_map(|(c, facts)| term::standings(c, facts));
        places.chain(about(Topic::Guarantees).filter_map(|(c, facts)| term::guarantors(c, facts))).collect()
    };
    term::of_said(drafts.iter().map(of).collect())
}
