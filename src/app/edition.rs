//! What the edition needs to know of a comparison: which changes, findings and links belong to a
//! row, which drafts answer which, and how rows are called. Made once for each comparison, beside
//! it; like it derived state, never edited.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::align::By;
use crate::app::language::{self, say};
use crate::app::names::{codes, first_words, listed};
pub use crate::app::names::{kind_word, name_of, subject};
use crate::app::spread::{Place, Spread};
use crate::change::{Change, ChangeKind};
use crate::comparison::{Comparison, Link, Mode};
use crate::draft::{Clause, ClauseId, DraftId};
use crate::substance::{Finding, Term, Topic};

/// Links below this confidence bear it as a percentage.
const DOUBTFUL: f32 = 0.7;

/// A comparison with what the edition looks up in it.
#[derive(Debug)]
pub struct Edition {
    /// The comparison.
    pub comparison: Arc<Comparison>,
    /// The drafts, as indices, in the order of the columns: the base first.
    pub columns: Vec<usize>,
    /// For each row, what is told at a glance.
    pub rows: Vec<RowFacts>,
    /// For each topic, in their order, the number of its findings; only topics that some row bears.
    pub topics: Vec<(Topic, usize)>,
    /// For each draft the number of rows in which it differs from the draft it is compared with.
    pub change_counts: Vec<usize>,
    codes: Vec<String>,
    partner: Vec<Option<usize>>,
    changes: Vec<Vec<usize>>,
    findings: Vec<Vec<usize>>,
    links: BTreeMap<ClauseId, Vec<usize>>,
    row_of: BTreeMap<ClauseId, usize>,
    /// The outline: a line for each clause of the first column, and for each row it lacks.
    pub outline: Vec<OutlineLine>,
    /// The rows whose clauses stand in several lines.
    spreads: BTreeMap<usize, Spread>,
}

/// What is told of a row at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowFacts {
    /// Its name: a term's, else a heading, else first words.
    pub title: String,
    /// The number of its first clause.
    pub number: String,
    /// Whether any compared draft differs in it.
    pub changed: bool,
    /// Whether any differs in substance.
    pub substantive: bool,
    /// The first lead topic with a finding in it.
    pub lead: Option<Topic>,
}

/// A line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineLine {
    /// Index of the row.
    pub row: usize,
    /// The clause to go to.
    pub clause: Option<ClauseId>,
    /// Its number.
    pub number: String,
    /// Its name.
    pub title: String,
}

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
    /// Looks everything up that the edition asks for.
    pub fn new(comparison: &Arc<Comparison>) -> Self {
        let c = comparison.as_ref();
        let count = c.drafts.len();
        let base = if c.mode == Mode::Base { c.base } else { 0 };
        let columns = std::iter::once(base).chain((0..count).filter(|i| *i != base)).filter(|i| *i < count).collect();
        let partner = (0..count)
            .map(|i| match c.mode {
                Mode::Base => (i != base).then_some(base),
                Mode::Chain => i.checked_sub(1),
            })
            .collect();
        let row_of: BTreeMap<_, _> = c.rows.iter().flat_map(|r| r.clauses().map(move |id| (id, r.index))).collect();
        let mut links: BTreeMap<ClauseId, Vec<usize>> = BTreeMap::new();
        for (i, link) in c.links.iter().enumerate() {
            links.entry(link.pair.from).or_default().push(i);
            links.entry(link.pair.to).or_default().push(i);
        }
        let by_row = |rows: &mut dyn Iterator<Item = usize>| {
            let mut out = vec![Vec::new(); c.rows.len()];
            for (i, row) in rows.enumerate() {
                if let Some(list) = out.get_mut(row) {
                    list.push(i);
                }
            }
            out
        };
        let changes = by_row(&mut c.changes.iter().map(|x| x.row));
        let findings = by_row(&mut c.findings.iter().map(|x| x.row));
        let mut edition = Self {
            codes: codes(&c.drafts.iter().map(|d| d.title.as_str()).collect::<Vec<_>>()),
            columns,
            partner,
            changes,
            findings,
            links,
            row_of,
            outline: Vec::new(),
            spreads: BTreeMap::new(),
            rows: Vec::new(),
            topics: Vec::new(),
            change_counts: Vec::new(),
            comparison: Arc::clone(comparison),
        };
        edition.rows = edition.facts(c);
        let first = edition.columns.first().copied();
        for row in c.rows.iter().filter(|row| row.cells.iter().any(|ids| ids.len() > 1)) {
            let spread = Spread::of(&row.cells, first, |a, b| edition.are_linked(a, b));
            if spread.lines > 1 {
                edition.spreads.insert(row.index, spread);
            }
        }
        edition.outline = edition.outline_lines();
        edition.topics = c
            .focus
            .topics()
            .filter(|t| c.row_topics.iter().any(|of| of.contains(t)) || c.findings.iter().any(|f| f.topic == Some(*t)))
            .map(|t| (t, c.findings.iter().filter(|f| f.topic == Some(t)).count()))
            .collect();
        edition.change_counts =
            (0..count).map(|d| (0..c.rows.len()).filter(|r| edition.changes_in(*r, d).next().is_some()).count()).collect();
        edition
    }

    fn outline_lines(&self) -> Vec<OutlineLine> {
        let first = self.columns.first().copied().unwrap_or(0);
        let mut lines = Vec::new();
        for (row, facts) in self.rows.iter().enumerate() {
            let places = self.spread(row);
            for place in places.of_draft(first) {
                let any = || self.columns.iter().flat_map(|d| self.cell(row, *d)).next().copied();
                let own = place.clauses.first().copied();
                let several = places.lines > 1;
                let number = own.filter(|_| several).and_then(|id| self.comparison.clause(id)).map(name_of);
                let title = if several { self.title_of(&place.clauses) } else { None };
                lines.push(OutlineLine {
                    row,
                    clause: own.or_else(any),
                    number: number.unwrap_or_else(|| facts.number.clone()),
                    title: title.unwrap_or_else(|| facts.title.clone()),
                });
            }
        }
        lines
    }

    fn are_linked(&self, a: ClauseId, b: ClauseId) -> bool {
        let mut pairs = self.links.get(&a).into_iter().flatten().filter_map(|i| self.comparison.links.get(*i));
        pairs.any(|l| l.pair.from == b || l.pair.to == b)
    }

    /// How the clauses of a row are spread over lines.
    pub fn spread(&self, row: usize) -> Cow<'_, Spread> {
        match self.spreads.get(&row) {
            Some(spread) => Cow::Borrowed(spread),
            None => Cow::Owned(Spread::stacked(self.comparison.rows.get(row).map_or(&[], |r| &r.cells))),
        }
    }

    /// Whether a finding of a row is told in this cell and in no other of its draft.
    pub fn belongs(&self, row: usize, place: &Place, finding: &Finding) -> bool {
        let Some(spread) = self.spreads.get(&row) else { return true };
        let clauses = || [&finding.to, &finding.from].into_iter().flatten().map(|m| m.clause);
        let own = self.comparison.drafts.get(place.draft).map(|d| d.id);
        if let Some(clause) = clauses().find(|id| Some(id.draft) == own) {
            return place.clauses.contains(&clause);
        }
        let other = clauses().next();
        let answers = |p: &&Place| p.clauses.iter().any(|id| other.is_some_and(|o| self.are_linked(*id, o)));
        let beside = || {
            let there = spread.places.iter().find(|p| other.is_some_and(|o| p.clauses.contains(&o)))?;
            spread.of_draft(place.draft).find(|p| p.meets(there))
        };
        let home = spread.of_draft(place.draft).find(answers).or_else(beside).or_else(|| spread.of_draft(place.draft).next());
        home.is_some_and(|p| p == place)
    }

    /// The clauses of another draft that stand beside a cell.
    pub fn beside(&self, row: usize, place: &Place, draft: usize) -> Vec<ClauseId> {
        let spread = self.spread(row);
        spread.of_draft(draft).filter(|p| p.meets(place)).flat_map(|p| p.clauses.iter().copied()).collect()
    }

    /// A row's name by these of its clauses: a heading, else first words.
    pub fn title_of(&self, clauses: &[ClauseId]) -> Option<String> {
        let clauses = || clauses.iter().filter_map(|id| self.comparison.clause(*id));
        let heading = clauses().find_map(|clause| clause.heading.clone());
        heading.or_else(|| clauses().map(|clause| first_words(&clause.text)).find(|words| !words.is_empty()))
    }

    /// The row that a term is of: where its first figure stands, else its first words; a draft that lifts a
    /// limit may do so in another row.
    pub fn row_of_term(&self, term: &Term) -> Option<usize> {
        let said = || term.values.iter().flatten();
        let home = said().find(|v| v.mention.value.is_some()).or_else(|| said().next())?;
        self.row_of(home.mention.clause)
    }

    fn facts(&self, c: &Comparison) -> Vec<RowFacts> {
        let mut labels: BTreeMap<usize, &str> = BTreeMap::new();
        // A label of a word or two ("Time limit") names a kind of fact, not the matter of a row.
        // Labels are the engine's words; in other languages a row is called by its own.
        for term in c.terms.iter().filter(|t| language::is_the_engines() && t.label.split(' ').count() > 2) {
            if let Some(row) = self.row_of_term(term) {
                labels.entry(row).or_insert(&term.label);
            }
        }
        let facts = c.rows.iter().map(|row| {
            let changes = || self.changes.get(row.index).into_iter().flatten().filter_map(|i| c.changes.get(*i));
            let clauses = || self.columns.iter().filter_map(|d| row.cells.get(*d)).flatten().filter_map(|id| c.clause(*id));
            let ids: Vec<ClauseId> = clauses().map(|clause| clause.id).collect();
            let title = labels.get(&row.index).map(|l| (*l).to_owned()).or_else(|| self.title_of(&ids)).unwrap_or_default();
            RowFacts {
                title,
                number: clauses().next().map(name_of).unwrap_or_default(),
                changed: changes().next().is_some(),
                substantive: changes().any(|x| x.substantive),
                lead: self
                    .findings
                    .get(row.index)
                    .into_iter()
                    .flatten()
                    .filter_map(|i| c.findings.get(*i)?.topic)
                    .find(|t| t.is_lead()),
            }
        });
        facts.collect()
    }

    /// The draft that draft `d` is compared with: the base, or in a chain the one before it.
    pub fn partner(&self, d: usize) -> Option<usize> {
        self.partner.get(d).copied().flatten()
    }

    /// A letter or a few for a draft, where its title has no room.
    pub fn code(&self, d: usize) -> &str {
        self.codes.get(d).map_or("", String::as_str)
    }

    /// The row in which a clause stands.
    pub fn row_of(&self, clause: ClauseId) -> Option<usize> {
        self.row_of.get(&clause).copied()
    }

    /// The clauses of one cell.
    pub fn cell(&self, row: usize, d: usize) -> &[ClauseId] {
        self.comparison.rows.get(row).and_then(|r| r.cells.get(d)).map_or(&[], Vec::as_slice)
    }

    /// The topics of a row.
    pub fn topics_of(&self, row: usize) -> &[Topic] {
        self.comparison.row_topics.get(row).map_or(&[], Vec::as_slice)
    }

    /// The changes of a row between draft `d` and its partner.
    pub fn changes_in(&self, row: usize, d: usize) -> impl Iterator<Item = &Change> {
        let c = &self.comparison;
        let ids = self.partner(d).and_then(|p| Some((c.drafts.get(p)?.id, c.drafts.get(d)?.id)));
        self.changes
            .get(row)
            .into_iter()
            .flatten()
            .filter_map(|i| c.changes.get(*i))
            .filter(move |x| ids.is_some_and(|(p, d)| (x.from, x.to) == (p, d) || (x.from, x.to) == (d, p)))
    }

    /// The changes of a row that touch a draft without a partner: those of the drafts compared with it.
    pub fn changes_against(&self, row: usize, d: usize) -> impl Iterator<Item = &Change> {
        let c = &self.comparison;
        let id = c.drafts.get(d).map(|x| x.id);
        self.changes
            .get(row)
            .into_iter()
            .flatten()
            .filter_map(|i| c.changes.get(*i))
            .filter(move |x| id.is_some_and(|id| x.from == id || x.to == id))
    }

    /// The findings of a row between draft `d` and its partner, with their place in the comparison.
    pub fn findings_in(&self, row: usize, d: usize) -> impl Iterator<Item = (usize, &Finding)> {
        let c = &self.comparison;
        let ids = self.partner(d).and_then(|p| Some((c.drafts.get(p)?.id, c.drafts.get(d)?.id)));
        self.findings
            .get(row)
            .into_iter()
            .flatten()
            .filter_map(|i| Some((*i, c.findings.get(*i)?)))
            .filter(move |(_, f)| ids.is_some_and(|(p, d)| f.between == (p, d) || f.between == (d, p)))
    }

    /// The column in which a finding is shown: the draft that differs.
    pub fn column_of(&self, finding: &Finding) -> Option<usize> {
        let c = &self.comparison;
        let (a, b) = (c.draft_index(finding.between.0)?, c.draft_index(finding.between.1)?);
        if self.partner(b) == Some(a) { Some(b) } else { Some(a) }
    }

    /// The links of a clause into its draft's partner, with the other clause.
    fn links_to_partner(&self, clause: ClauseId) -> Vec<(&Link, ClauseId)> {
        let c = &self.comparison;
        let partner = c.draft_index(clause.draft).and_then(|d| self.partner(d)).and_then(|p| c.drafts.get(p)).map(|d| d.id);
        self.links_with(clause, |other| Some(other.draft) == partner)
    }

    fn links_with(&self, clause: ClauseId, keep: impl Fn(ClauseId) -> bool) -> Vec<(&Link, ClauseId)> {
        let links = self.links.get(&clause).into_iter().flatten().filter_map(|i| self.comparison.links.get(*i));
        let mut found: Vec<_> = links
            .map(|l| (l, if l.pair.from == clause { l.pair.to } else { l.pair.from }))
            .filter(|(_, other)| keep(*other))
            .collect();
        found.sort_by_key(|(_, other)| *other);
        found
    }

    /// The clauses of a draft that are linked to a clause.
    pub fn linked_in(&self, clause: ClauseId, draft: DraftId) -> Vec<ClauseId> {
        self.links_with(clause, |other| other.draft == draft).into_iter().map(|(_, other)| other).collect()
    }

    /// The links of a clause, with the other clause of each.
    pub fn links_of(&self, clause: ClauseId) -> Vec<(&Link, ClauseId)> {
        self.links_with(clause, |_| true)
    }

    /// The clauses of the partner that answer a clause.
    pub fn answers(&self, clause: ClauseId) -> Vec<ClauseId> {
        let mut all: Vec<_> = self.links_to_partner(clause).into_iter().map(|(_, other)| other).collect();
        if all.is_empty() {
            all = self.links_with(clause, |_| true).into_iter().map(|(_, other)| other).collect();
        }
        all
    }

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
