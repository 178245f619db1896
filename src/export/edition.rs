//! The parallel edition for people who read: each row's cells with oriented word changes, tags and
//! gaps, the same for every form.

use std::collections::BTreeMap;

use super::ExportOptions;
use super::words::{beginning, labels, title};
use crate::align::{By, Row};
use crate::change::{Change, ChangeKind, Op};
use crate::comparison::{Comparison, Link, Mode, Sides};
use crate::draft::{Clause, ClauseId, Draft, DraftId};
use crate::project::{Note, Project};
use crate::substance::{Finding, FindingKind, Term, TermValue, Topic};

/// Links less sure than this bear their percentage.
const DOUBTFUL: f32 = 0.70;

/// A comparison prepared for laying out its rows.
pub(super) struct Edition<'a> {
    pub(super) comparison: &'a Comparison,
    project: &'a Project,
    notes: bool,
    /// By row and the draft in whose cell they are shown.
    changes: BTreeMap<(usize, DraftId), Vec<&'a Change>>,
    /// Each clause's links, and the clause at the other end.
    links: BTreeMap<ClauseId, Vec<(ClauseId, &'a Link)>>,
    /// By row and the draft in whose cell they are shown; those that the cell does not say anyway.
    findings: BTreeMap<(usize, DraftId), Vec<&'a Finding>>,
}

/// The findings of one topic, or of none.
pub(super) struct Subject<'a> {
    topic: Option<Topic>,
    /// The drafts that have some, with them.
    pub(super) drafts: Vec<(&'a Draft, Vec<&'a Finding>)>,
}

impl Subject<'_> {
    /// Its name and how many findings it has: `Territory (6)`.
    pub(super) fn label(&self) -> String {
        let count: usize = self.drafts.iter().map(|(_, found)| found.len()).sum();
        format!("{} ({count})", self.topic.map_or("Other", Topic::label))
    }
}

/// What a draft has in a row.
pub(super) enum Cell<'a> {
    /// Its clauses, and where it lacks some of the other draft's, which.
    Clauses(Vec<Block<'a>>),
    /// Nothing: what there is to say about it.
    Gap(String),
}

/// A stretch of a block's words.
pub(super) struct Words {
    pub(super) op: Op,
    /// Whether the other draft has them at another place of the clause.
    pub(super) moved: bool,
    pub(super) text: String,
}

/// Clauses of one draft whose words are shown as one.
pub(super) struct Block<'a> {
    /// In reading order; empty where only something missing is told by a tag.
    pub(super) clauses: Vec<&'a Clause>,
    /// Their words, changes against the other draft among them.
    pub(super) words: Vec<Words>,
    /// Whether there is another draft that this one is compared with, and the words are the same.
    pub(super) same: bool,
    /// What else became of them: "renumbered, was 6".
    pub(super) tags: Vec<String>,
}

impl<'a> Edition<'a> {
    pub(super) fn of(comparison: &'a Comparison, project: &'a Project, options: &ExportOptions) -> Self {
        let mut this = Self {
            comparison,
            project,
            notes: options.notes,
            changes: BTreeMap::new(),
            links: BTreeMap::new(),
            findings: BTreeMap::new(),
        };
        for change in &comparison.changes {
            this.changes.entry((change.row, this.shown_in(change.from, change.to))).or_default().push(change);
        }
        // A clause that came or went is shown as such in its cell; a finding there would say it twice.
        let told_by_marks = |f: &&Finding| matches!(f.kind, FindingKind::Added | FindingKind::Dropped);
        for finding in comparison.findings.iter().filter(|f| !told_by_marks(f)) {
            let shown = this.shown_in(finding.between.0, finding.between.1);
            this.findings.entry((finding.row, shown)).or_default().push(finding);
        }
        for link in &comparison.links {
            let (from, to) = (link.pair.from, link.pair.to);
            this.links.entry(from).or_default().push((to, link));
            this.links.entry(to).or_default().push((from, link));
        }
        this
    }

    /// The drafts with their places.
    pub(super) fn drafts(&self) -> impl Iterator<Item = (usize, &'a Draft)> + use<'a> {
        self.comparison.drafts.iter().map(AsRef::as_ref).enumerate()
    }

    /// The draft that the one at `place` is compared with, if any.
    pub(super) fn other(&self, place: usize) -> Option<(usize, &'a Draft)> {
        let c = self.comparison;
        let other = match c.mode {
            Mode::Chain => place.checked_sub(1)?,
            Mode::Base => Some(c.base).filter(|base| *base != place)?,
        };
        Some((other, c.drafts.get(other)?.as_ref()))
    }

    /// How many rows there are, and of how many when a filter took some away.
    pub(super) fn row_count(&self) -> String {
        match (self.comparison.rows.len(), self.comparison.row_topics.len()) {
            (kept, all) if kept < all => format!("{kept} of {all} rows"),
            (1, _) => "1 row".to_owned(),
            (all, _) => format!("{all} rows"),
        }
    }

    /// What the draft is called that no other stands before or beneath: `base`, or `first` in a chain.
    pub(super) fn ground(&self) -> &'static str {
        match self.comparison.mode {
            Mode::Base => "base",
            Mode::Chain => "first",
        }
    }

    /// In whose cell the difference of two drafts is shown: never in the base's.
    fn shown_in(&self, from: DraftId, to: DraftId) -> DraftId {
        let base = self.comparison.drafts.get(self.comparison.base).map(|d| d.id);
        if self.comparison.mode == Mode::Base && Some(to) == base { from } else { to }
    }

    /// What stands over the whole: the project's name, or what is compared.
    pub(super) fn title(&self) -> String {
        if self.project.title.trim().is_empty() {
            let names: Vec<&str> = self.drafts().map(|(_, d)| title(d)).collect();
            names.join(" · ")
        } else {
            self.project.title.trim().to_owned()
        }
    }

    /// How the drafts are compared, in one sentence without full stop.
    pub(super) fn method(&self) -> String {
        let count = self.comparison.drafts.len();
        let base = self.comparison.drafts.get(self.comparison.base).map_or("the first", |d| title(d));
        match self.comparison.mode {
            Mode::Chain => format!("{count} drafts, each compared with the one before it"),
            Mode::Base if count == 2 => format!("2 drafts, compared with the base “{base}”"),
            Mode::Base => format!("{count} drafts, each compared with the base “{base}”"),
        }
    }

    /// How many changes in substance a draft has against the one that it is compared with.
    pub(super) fn substantive(&self, draft: DraftId) -> usize {
        let changes = &self.comparison.changes;
        changes.iter().filter(|c| c.substantive && self.shown_in(c.from, c.to) == draft).count()
    }

    /// The findings by topic, lead topics first and those without a topic last; in each by the
    /// draft in whose cells they are shown, in the order of the rows.
    pub(super) fn by_topic(&self) -> Vec<Subject<'a>> {
        let topics = self.comparison.focus.topics().map(Some).chain([None]);
        let of = |topic: Option<Topic>, draft: DraftId| -> Vec<&'a Finding> {
            let found = self.comparison.findings.iter().filter(|f| f.topic == topic);
            found.filter(|f| self.shown_in(f.between.0, f.between.1) == draft).collect()
        };
        topics
            .map(|topic| {
                let drafts = self.drafts().map(|(_, draft)| (draft, of(topic, draft.id)));
                Subject { topic, drafts: drafts.filter(|(_, found)| !found.is_empty()).collect() }
            })
            .filter(|subject| !subject.drafts.is_empty())
            .collect()
    }

    /// The terms, each with what every draft says of it, in the order of the drafts.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&'a Term, Vec<Option<String>>)> + '_ {
        let said = |value: &TermValue| {
            let qualifiers = value.qualifiers.iter().map(|q| q.text.as_str());
            let words = [value.mention.text.as_str()].into_iter().chain(qualifiers).collect::<Vec<_>>().join("; ");
            let place = self.comparison.clause(value.mention.clause).map(|clause| labels([clause]));
            format!("{words} ({})", place.unwrap_or_default())
        };
        self.comparison.terms.iter().map(move |term| (term, term.values.iter().map(|v| v.as_ref().map(said)).collect()))
    }

    /// The findings that are shown in a cell: what its marks do not say.
    pub(super) fn findings_in(&self, row: &Row, draft: DraftId) -> &[&'a Finding] {
        self.findings.get(&(row.index, draft)).map_or(&[], Vec::as_slice)
    }

    /// Where a finding stands, for people: `6 → 5`, `6` when the number stayed, `3 → –` where one
    /// draft has no counterpart.
    pub(super) fn place_of(&self, finding: &Finding) -> String {
        let row = self.comparison.rows.iter().find(|row| row.index == finding.row);
        let side = |draft: DraftId, clause: Option<ClauseId>| {
            let in_cell = || {
                let cell = row.and_then(|row| row.cells.get(self.comparison.draft_index(draft)?));
                labels(cell.into_iter().flatten().filter_map(|id| self.comparison.clause(*id)))
            };
            let at = clause.and_then(|id| self.comparison.clause(id)).map_or_else(in_cell, |clause| labels([clause]));
            if at.is_empty() { "–".to_owned() } else { at }
        };
        let (from, to) = finding.between;
        let from = side(from, finding.from.as_ref().map(|m| m.clause));
        let to = side(to, finding.to.as_ref().map(|m| m.clause));
        if from == to { from } else { format!("{from} → {to}") }
    }

    /// The topics of a row.
    pub(super) fn topics(&self, row: &Row) -> &'a [Topic] {
        self.comparison.row_topics.get(row.index).map_or(&[], Vec::as_slice)
    }

    /// A row's title: the first heading in it, else its first words.
    pub(super) fn row_title(&self, row: &Row) -> String {
        let base_first = row.cells.get(self.comparison.base).into_iter().chain(&row.cells).flatten();
        let clauses: Vec<&Clause> = base_first.filter_map(|id| self.comparison.clause(*id)).collect();
        let heading = clauses.iter().find_map(|c| c.heading.as_deref()).map(|heading| beginning(heading, 60));
        heading.or_else(|| Some(beginning(&clauses.iter().find(|c| !c.text.is_empty())?.text, 44))).unwrap_or_default()
    }

    /// The notes on a row's clauses, if notes go along at all.
    pub(super) fn notes_on(&self, row: &Row) -> Vec<&'a Note> {
        let project = self.project;
        row.clauses().filter(|_| self.notes).flat_map(|clause| project.notes_on(clause)).collect()
    }

    /// The notes that lost their clause, if notes go along at all.
    pub(super) fn unplaced_notes(&self) -> Vec<&'a Note> {
        if self.notes { self.project.unplaced_notes().collect() } else { Vec::new() }
    }

    /// What the draft at `place` has in a row.
    pub(super) fn cell(&self, row: &Row, place: usize) -> Cell<'a> {
        let Some(draft) = self.comparison.drafts.get(place) else { return Cell::Gap(String::new()) };
        let clauses = self.clauses(row.cells.get(place).map_or(&[], Vec::as_slice));
        let other = self.other(place);
        if clauses.is_empty() {
            let theirs = other.map(|(at, _)| self.clauses(row.cells.get(at).map_or(&[], Vec::as_slice))).unwrap_or_default();
            return Cell::Gap(match other {
                None => format!("not in the {}", self.ground()),
                Some(_) if theirs.is_empty() => "not in this draft".to_owned(),
                Some(_) => format!("no counterpart: {} dropped", labels(theirs)),
            });
        }
        let Some((_, other)) = other else {
            let block = |c: &'a Clause| Block { clauses: vec![c], words: whole(&c.text), same: false, tags: Vec::new() };
            return Cell::Clauses(clauses.into_iter().map(block).map(with_status).collect());
        };
        let changes = self.changes.get(&(row.index, draft.id)).map_or(&[][..], Vec::as_slice);
        let mut blocks: Vec<Block<'a>> = changes.iter().map(|change| self.changed(change, draft.id, other)).collect();
        for clause in clauses {
            if !blocks.iter().any(|b| b.clauses.iter().any(|c| c.id == clause.id)) {
                let tags = self.link_tags(&[clause], other.id);
                // Of a clause without words there is nothing to say; it can even be without a partner.
                let same = !clause.text.is_empty() && self.partners(clause.id, other.id).next().is_some();
                blocks.push(Block { clauses: vec![clause], words: whole(&clause.text), same, tags });
            }
        }
        blocks.sort_by_key(|b| b.clauses.first().map_or(u32::MAX, |c| c.id.n));
        Cell::Clauses(blocks.into_iter().map(with_status).collect())
    }

    fn clauses(&self, ids: &[ClauseId]) -> Vec<&'a Clause> {
        let comparison = self.comparison;
        ids.iter().filter_map(|id| comparison.clause(*id)).collect()
    }

    /// A change as it is seen from `draft`, whose cell it is shown in.
    fn changed(&self, change: &'a Change, draft: DraftId, other: &Draft) -> Block<'a> {
        let forward = change.to == draft;
        let (ours, theirs) =
            if forward { (&change.to_clauses, &change.from_clauses) } else { (&change.from_clauses, &change.to_clauses) };
        let clauses = self.clauses(ours);
        if clauses.is_empty() {
            let told = format!("{} has no counterpart here", labels(self.clauses(theirs)));
            return Block { clauses, words: Vec::new(), same: false, tags: vec![told] };
        }
        let mut tags = self.link_tags(&clauses, other.id);
        if change.kind == ChangeKind::Editorial {
            tags.push("editorial".to_owned());
        }
        let sides = Sides::of(self.comparison, change);
        if change.rewritten {
            // Too little is shared for marks to help: both sides are read whole, in their own cells.
            tags.push("rewritten".to_owned());
            return Block { clauses, words: whole(if forward { &sides.to } else { &sides.from }), same: false, tags };
        }
        let cut = change.cut();
        let spans: Vec<_> = cut.iter().map(|(span, _)| *span).collect();
        let mut words: Vec<Words> = Vec::with_capacity(spans.len());
        for ((op, text), (_, moved)) in sides.words(&spans).zip(&cut) {
            let op = match op {
                Op::Delete if !forward => Op::Insert,
                Op::Insert if !forward => Op::Delete,
                op => op,
            };
            // Seen from the other side too, what went is read before what came.
            let came = words.iter().rev().take_while(|w| op == Op::Delete && w.op == Op::Insert).count();
            words.insert(words.len() - came, Words { op, moved: *moved, text: text.to_owned() });
        }
        Block { clauses, words, same: false, tags }
    }

    fn partners(&self, clause: ClauseId, other: DraftId) -> impl Iterator<Item = (ClauseId, &'a Link)> + '_ {
        self.links.get(&clause).into_iter().flatten().copied().filter(move |(id, _)| id.draft == other)
    }

    /// What the links to the `other` draft say besides the words.
    fn link_tags(&self, clauses: &[&'a Clause], other: DraftId) -> Vec<String> {
        let links: Vec<_> = clauses.iter().flat_map(|c| self.partners(c.id, other)).collect();
        let mut ids: Vec<ClauseId> = links.iter().map(|(id, _)| *id).collect();
        ids.sort();
        ids.dedup();
        let partners = self.clauses(&ids);
        let was = labels(partners.iter().copied());
        let mut tags = Vec::new();
        let split = match (partners.as_slice(), clauses) {
            ([], _) => {
                tags.push("new".to_owned());
                false
            }
            ([one], [ours, ..]) => self.partners(one.id, ours.id.draft).count() > 1,
            _ => false,
        };
        let moved = links.iter().any(|(_, link)| link.pair.moved);
        let renumbered = links.iter().any(|(_, link)| link.pair.renumbered);
        if split {
            tags.push(format!("split from {was}"));
        } else if partners.len() > 1 {
            tags.push(format!("merges {was}"));
        }
        let said = split || partners.len() > 1;
        match (moved, renumbered && !said) {
            (true, true) => tags.push(format!("moved and renumbered, was {was}")),
            (false, true) => tags.push(format!("renumbered, was {was}")),
            (true, false) => tags.push("moved".to_owned()),
            (false, false) => {}
        }
        if links.iter().any(|(_, link)| link.pair.by == By::User) {
            tags.push("linked by you".to_owned());
        }
        let least = links.iter().map(|(_, link)| link.pair.confidence).fold(1.0, f32::min);
        if least < DOUBTFUL {
            tags.push(format!("{:.0} % sure", least * 100.0));
        }
        tags
    }
}

/// Also says what the draft itself says of the clauses: "agreed".
fn with_status(mut block: Block<'_>) -> Block<'_> {
    for status in block.clauses.iter().filter_map(|c| c.status.as_ref()) {
        if !block.tags.contains(status) {
            block.tags.push(status.clone());
        }
    }
    block
}

fn whole(text: &str) -> Vec<Words> {
    let words = Words { op: Op::Equal, moved: false, text: text.to_owned() };
    if text.is_empty() { Vec::new() } else { vec![words] }
}
