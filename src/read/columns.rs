//! Negotiation tables: each text column as a draft of its own.
//!
//! In: a draft whose words stand for the most part in the rows of one table of three columns or
//! more ("No. | European Union | Ukraine | Remarks"). Out: a draft for each column of running text,
//! named by the table's head; none where there are fewer than two. A column of numbers gives the
//! numbers, remarks are left out and said to be. The cells are cut into clauses like any text.

use super::block::{Block, Document, Follow, fold};
use super::{ReadError, draft_of, label};
use crate::draft::{Clause, Draft, Kind, Number};
use crate::job::Job;
use crate::text::last_sign;

/// Fewer rows are no table of a text.
const FEWEST_ROWS: usize = 3;
/// A column of running text has this many words in a cell on average.
const FEWEST_WORDS: usize = 4;
/// The cells of a table's head are shorter.
const MOST_HEAD_WORDS: usize = 8;

/// The drafts that a draft's table holds side by side.
pub fn columns(draft: &Draft, job: &Job) -> Result<Vec<Draft>, ReadError> {
    let words = |text: &str| text.split_whitespace().count();
    let all: usize = draft.clauses.iter().map(|c| words(&c.text)).sum();
    let rows: Vec<Row<'_>> = draft.clauses.iter().filter(|c| c.kind == Kind::TableRow).map(Row::of).collect();
    let count = |width: usize| rows.iter().filter(|r| r.cells.len() == width).count();
    let Some(width) = (3..=8).max_by_key(|width| (count(*width), std::cmp::Reverse(*width))) else { return Ok(Vec::new()) };
    let rows: Vec<Row<'_>> = rows.into_iter().filter(|r| r.cells.len() == width).collect();
    let inside: usize = rows.iter().flat_map(|r| &r.cells).map(|c| words(c)).sum();
    if rows.len() < FEWEST_ROWS || inside * 2 < all {
        return Ok(Vec::new());
    }
    let names =
        |c: &str| words(c) <= MOST_HEAD_WORDS && (words(c) < FEWEST_WORDS || last_sign(c).is_none_or(|c| !".;:".contains(c)));
    let is_head = |row: &Row<'_>| row.cells.iter().all(|c| names(c));
    let (head, body) = match rows.split_first() {
        Some((first, rest)) if is_head(first) => (first.cells.as_slice(), rest),
        _ => (&[][..], rows.as_slice()),
    };
    let name = |column: usize| head.get(column).map(|h| fold(h)).filter(|h| !h.is_empty());
    let is_text = |column: usize| {
        let filled: Vec<usize> = body.iter().filter_map(|r| r.cells.get(column)).map(|c| words(c)).filter(|n| *n > 0).collect();
        filled.len() * 2 >= body.len() && filled.iter().sum::<usize>() >= FEWEST_WORDS * filled.len()
    };
    let texts: Vec<usize> = (0..width).filter(|c| is_text(*c) && !name(*c).is_some_and(|n| is_remarks(&n))).collect();
    if texts.len() < 2 {
        return Ok(Vec::new());
    }
    let numbers = texts.first().is_some_and(|first| *first > 0);
    let left = (width - texts.len() - usize::from(numbers)) as u32;
    let mut out = Vec::new();
    for column in texts {
        let mut document = Document { read: vec!["table-column".to_owned()], ..Document::default() };
        document.blocks = body.iter().filter_map(|row| row.block(column, numbers)).collect();
        document.skip("table-columns", left, "remarks and the like, no text of a draft");
        let outside = draft.clauses.iter().filter(|c| c.kind != Kind::TableRow && !c.text.is_empty()).count();
        document.skip("paragraphs-outside-the-table", outside as u32, "only the table's columns are drafts");
        document.language.clone_from(&draft.language);
        let mut one = draft_of(document, job)?;
        let name = name(column).unwrap_or_else(|| format!("column {}", column + 1));
        one.title = format!("{} – {name}", draft.title);
        one.provenance = draft.provenance.clone();
        one.provenance.author = Some(name);
        one.source = draft.source.clone();
        out.push(one);
    }
    Ok(out)
}

/// A table's row.
struct Row<'a> {
    clause: &'a Clause,
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    fn of(clause: &'a Clause) -> Self {
        Self { clause, cells: clause.text.split('\t').map(str::trim).collect() }
    }

    /// A cell as a paragraph, behind the row's number where it has none of its own.
    fn block(&self, column: usize, numbers: bool) -> Option<Block> {
        let cell = self.cells.get(column).filter(|c| !c.is_empty())?;
        let printed = self.clause.number.as_ref().map(Number::printed);
        let number = printed.or_else(|| self.cells.first().copied().filter(|_| numbers)).unwrap_or_default();
        let text = if label::parse(cell).is_none() && !number.is_empty() {
            let dot = if number.ends_with(|c: char| c.is_alphanumeric()) { "." } else { "" };
            format!("{number}{dot} {cell}")
        } else {
            (*cell).to_owned()
        };
        Some(Block { text, follow: Follow::Paragraph, place: self.clause.place, ..Block::default() })
    }
}

/// Whether a column's head says that it is about the text and not of it.
fn is_remarks(head: &str) -> bool {
    const WORDS: &[&str] = &[
        "comment",
        "comments",
        "remark",
        "remarks",
        "note",
        "notes",
        "status",
        "bemerkung",
        "bemerkungen",
        "anmerkungen",
        "observations",
        "remarques",
        "commentaires",
        "примечания",
        "примітки",
        "комментарии",
        "коментарі",
        "observaciones",
        "comentarios",
    ];
    head.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| WORDS.contains(&word))
}
