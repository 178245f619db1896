//! What the edition needs to know of a comparison: which changes, findings and links belong to a
//! row, which drafts answer which, and how rows are called. Made once for each comparison, beside
//! it; like it derived state, never edited.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::language::{self};
use crate::app::names::{codes, first_words};
pub use crate::app::names::{kind_word, name_of, subject};
use crate::app::spread::{Place, Spread};
use crate::change::Change;
use crate::comparison::{Comparison, Link, Mode};
use crate::draft::{ClauseId, DraftId};
use crate::substance::{Finding, Term, Topic};

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
    /// For each draft the number of its points, see [`Draft::points`](crate::draft::Draft::points).
    pub points: Vec<usize>,
    /// For each draft what each row is in it at a glance.
    pub bars: Vec<Vec<Bar>>,
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

/// What a row is in one draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bar {
    /// The same as its partner.
    Same,
    /// Nothing there.
    Gap,
    /// Changed.
    Changed,
    /// Changed, with a finding in a lead topic.
    Lead(Topic),
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
            points: c.drafts.iter().map(|d| d.points()).collect(),
            bars: Vec::new(),
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
        edition.bars = (0..count).map(|d| (0..c.rows.len()).map(|row| edition.bar(row, d)).collect()).collect();
        edition
    }

    fn bar(&self, row: usize, d: usize) -> Bar {
        if self.cell(row, d).is_empty() {
            return Bar::Gap;
        }
        let facts = self.rows.get(row);
        let touched = match self.partner(d) {
            Some(_) => self.changes_in(row, d).next().is_some(),
            None => facts.is_some_and(|f| f.changed),
        };
        match facts.and_then(|f| f.lead) {
            _ if !touched => Bar::Same,
            Some(topic) => Bar::Lead(topic),
            None => Bar::Changed,
        }
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
    pub(super) fn links_to_partner(&self, clause: ClauseId) -> Vec<(&Link, ClauseId)> {
        let c = &self.comparison;
        let partner = c.draft_index(clause.draft).and_then(|d| self.partner(d)).and_then(|p| c.drafts.get(p)).map(|d| d.id);
        self.links_with(clause, |other| Some(other.draft) == partner)
    }

    pub(super) fn links_with(&self, clause: ClauseId, keep: impl Fn(ClauseId) -> bool) -> Vec<(&Link, ClauseId)> {
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
}
