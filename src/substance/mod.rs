//! What changed in substance: topics of clauses, facts found in them, and findings.
//!
//! In: drafts, rows, changes. Out: topics for every row, [`Finding`]s, [`Term`]s.
//!
//! What the user chose is a [`Focus`]: words and topics of their own, read from a text
//! ([`OwnWords::parse`] says which line is wrong), and the topics that lead. A project keeps both as
//! `vocabulary` and `lead_topics`; [`Focus::read`] makes a focus of them for
//! [`crate::comparison::Options`], and a comparison tells it again ([`Focus::topics`],
//! [`Focus::leads`]).
//!
//! Every clause is cut into words once and walked once against all word lists of its draft's
//! language ([`LANGUAGES`], `lexicon.rs`). From the lists' words in it come its topics
//! (`bearing.rs`) and its typed facts (`detect/`, one file a kind). For each substantive change
//! the facts of the two sides are set against one another (`pair.rs`): equal normalised values
//! are never a finding, whatever the spelling. Nothing is guessed from a whole sentence: a finding
//! says that a word, a value or a name stands on one side and not, or otherwise, on the other.

mod bearing;
mod bracket;
mod calendar;
mod codes;
mod crossref;
mod detect;
mod findings;
mod force;
mod lexicon;
mod own;
mod pair;
mod quantity;
mod reason;
mod scope;
mod sides;
mod subject;
mod summary;
mod table;
mod term;
mod topic;
mod wording;
mod words;

pub use bracket::holder;
pub use codes::codes;
pub use detect::DETECTORS;
pub use lexicon::LANGUAGES;
pub use own::{Focus, OwnWords, WordsError};
pub use subject::subjects;
pub use topic::Topic;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::align::Row;
use crate::change::Change;
use crate::draft::{ClauseId, Draft, DraftId, Kind};
use crate::job::{Cancelled, Job};
use crate::text::CharRange;

/// The kinds of findings, in the order of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the contract's word of the same name")]
pub enum FindingKind {
    Figure,
    Money,
    Percentage,
    Date,
    Duration,
    Place,
    Actor,
    Obligation,
    Polarity,
    Condition,
    Reference,
    Status,
    Wording,
    Added,
    Dropped,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 15] = [
        Self::Figure,
        Self::Money,
        Self::Percentage,
        Self::Date,
        Self::Duration,
        Self::Place,
        Self::Actor,
        Self::Obligation,
        Self::Polarity,
        Self::Condition,
        Self::Reference,
        Self::Status,
        Self::Wording,
        Self::Added,
        Self::Dropped,
    ];

    /// Its name in the contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Money => "money",
            Self::Percentage => "percentage",
            Self::Date => "date",
            Self::Duration => "duration",
            Self::Place => "place",
            Self::Actor => "actor",
            Self::Obligation => "obligation",
            Self::Polarity => "polarity",
            Self::Condition => "condition",
            Self::Reference => "reference",
            Self::Status => "status",
            Self::Wording => "wording",
            Self::Added => "added",
            Self::Dropped => "dropped",
        }
    }
}

/// The value of a fact, so that two spellings of one value are the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// In base units: persons, pieces, currency units, days, kilometres, per cent.
    Number(f64),
    /// An ISO 8601 date without time of day, or a part of one (`2026-03`).
    Date(String),
}

/// A fact found in one clause.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where it was found.
    pub clause: ClauseId,
    /// Which characters of the clause's text.
    pub range: CharRange,
    /// The clause's text at `range`.
    pub text: String,
    /// Its value, when it has one.
    pub value: Option<Value>,
    /// `personnel`, `USD`, `days`, `km`, `per cent` …
    pub unit: Option<String>,
}

/// A difference in substance between two drafts.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Index of the row.
    pub row: usize,
    /// The compared pair, the earlier first.
    pub between: (DraftId, DraftId),
    /// What it is about; `None` when its clause has no topic.
    pub topic: Option<Topic>,
    /// What kind of fact changed.
    pub kind: FindingKind,
    /// The fact in the earlier draft.
    pub from: Option<Mention>,
    /// The fact in the later draft.
    pub to: Option<Mention>,
    /// One sentence that can be quoted.
    pub summary: String,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
    /// Why it was raised, in plain words.
    pub reason: String,
    /// For ranking: the higher, the earlier; lead topics before all others.
    pub weight: u32,
}

/// One fact followed through all drafts.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is about; `None` when its clauses have no topic.
    pub topic: Option<Topic>,
    /// Its name for people: "Cap on the armed forces of Ukraine".
    pub label: String,
    /// What each draft says of it, in the comparison's order; `None` where it does not.
    pub values: Vec<Option<TermValue>>,
}

/// What one draft says of a term.
#[derive(Clone, Debug, PartialEq)]
pub struct TermValue {
    /// The fact.
    pub mention: Mention,
    /// What narrows it in the same clause: "in peacetime".
    pub qualifiers: Vec<Qualifier>,
    /// It stands in square brackets.
    pub bracketed: bool,
    /// Normalised values: two values with one in common are the same.
    keys: Vec<String>,
}

impl TermValue {
    /// Whether its number is of days, as that of every stretch of time is, whatever the draft counts in.
    pub fn counts_days(&self) -> bool {
        self.mention.unit.as_deref() == Some("days")
    }
}

/// What became of a term between two drafts.
#[derive(Clone, Debug, PartialEq)]
pub struct Delta {
    /// What happened to the value.
    pub change: DeltaChange,
    /// Qualifications appeared, went or changed.
    pub qualified: bool,
    /// It came into square brackets or out of them.
    pub bracketed: bool,
}

/// What happened to a term's value between two drafts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DeltaChange {
    /// Both say the same.
    Same,
    /// Both say a number of one unit: by how much the later is greater, and in per cent of the
    /// earlier where that means something (never of a share).
    By(f64, Option<f64>),
    /// Both speak of it and say different things: another standing, another date.
    Other,
    /// Only the later one speaks of it.
    New,
    /// Only the earlier one speaks of it.
    Gone,
}

impl Term {
    /// What became of it from draft `from` to draft `to`, both places among [`Term::values`];
    /// `None` where neither speaks of it.
    pub fn delta(&self, from: usize, to: usize) -> Option<Delta> {
        term::delta(self.values.get(from)?.as_ref(), self.values.get(to)?.as_ref())
    }
}

/// Words that narrow a fact, in the fact's clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qualifier {
    /// The words.
    pub text: String,
    /// Where they stand in the clause's text.
    pub range: CharRange,
}

/// All that this room gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Substance {
    /// For each row, its topics in the contract's order; none is a valid result.
    pub row_topics: Vec<Vec<Topic>>,
    /// In order of rows, then of compared pairs, then of places in the text.
    pub findings: Vec<Finding>,
    /// In order of topics, those without one last, then of rows.
    pub terms: Vec<Term>,
}

/// In so many parts the changes of long drafts are worked on at once, and none is smaller than [`SMALL`].
const PARTS: usize = 3;
const SMALL: usize = 200;

/// Finds what changed in substance.
///
/// Works on the changes that are substantive: an editorial change yields no finding.
pub fn substance(
    drafts: &[Arc<Draft>],
    rows: &[Row],
    changes: &[Change],
    focus: &Focus,
    job: &Job,
) -> Result<Substance, Cancelled> {
    job.progress("Finding what changed in substance", 0, changes.len());
    let changed: BTreeSet<usize> = changes.iter().filter(|c| c.substantive).map(|c| c.row).collect();
    let touched: BTreeSet<ClauseId> = rows.iter().filter(|r| changed.contains(&r.index)).flat_map(Row::clauses).collect();
    let lexicons = lexicon::Lexicons::with(&focus.words);
    let words = sides::words_of_all(drafts, &lexicons, job)?;
    let read = sides::read_all(&words, &touched, job)?;
    let row_of: BTreeMap<ClauseId, usize> = rows.iter().flat_map(|r| r.clauses().map(|id| (id, r.index))).collect();
    let told = |change: &Change| {
        // A title names the draft; whatever changes in it, no provision does.
        let of_title = |id: &ClauseId| drafts.iter().find_map(|d| d.clause(*id)).is_some_and(|c| c.kind == Kind::Title);
        let all_titles = change.from_clauses.iter().chain(&change.to_clauses).all(of_title);
        let worth = change.substantive && !all_titles;
        if worth { findings::of_change(change, rows.get(change.row), &read, &row_of, focus) } else { Vec::new() }
    };
    let done = AtomicUsize::new(0);
    let some = |part: &[Change]| -> Result<Vec<Finding>, Cancelled> {
        let mut out = Vec::new();
        for change in part {
            job.checkpoint()?;
            let count = done.fetch_add(1, Ordering::Relaxed);
            if count.is_multiple_of(64) {
                job.progress("Finding what changed in substance", count, changes.len());
            }
            out.extend(told(change));
        }
        Ok(out)
    };
    let apart_from_changes = || -> Result<(Substance, Vec<Finding>), Cancelled> {
        let mut out = Substance::default();
        let freedoms = table::freedoms(&read);
        for row in rows {
            job.checkpoint()?;
            let topics = findings::row_topics(row, &read);
            out.terms.extend(table::row_terms(row, &read, &topics, &freedoms));
            out.row_topics.push(topics);
        }
        out.terms.extend(table::said_anywhere(&read));
        // In order of topics; rows keep their order, for the sort is stable.
        out.terms.sort_by_key(|t| (t.topic.is_none(), t.topic));
        Ok((out, force::moved(rows, changes, &read, focus)))
    };
    // No change needs another's findings: long lists are worked on in parts, side by side.
    let part = changes.len().div_ceil(PARTS).max(SMALL);
    let parts: Vec<&[Change]> = changes.chunks(part).collect();
    let (rest, found) = sides::beside(apart_from_changes, &parts, some);
    let (mut out, moved) = rest?;
    for findings in found {
        out.findings.extend(findings?);
    }
    out.findings.extend(moved);
    // In order of rows again; the sort is stable.
    out.findings.sort_by_key(|f| f.row);
    sides::let_go(read);
    sides::let_go(words);
    Ok(out)
}
