//! The genealogy of the clauses as data: a column a draft, a mark a clause, a strand for each link
//! between neighbouring drafts. Made once for each comparison.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::edition::{Edition, name_of};
use crate::app::made_of::MadeOf;
use crate::app::names::first_words;
use crate::change::ChangeKind;
use crate::draft::ClauseId;
use crate::substance::Topic;

/// A clause in its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The clause.
    pub clause: ClauseId,
    /// Its number, else what it is.
    pub number: String,
    /// Its heading, else its first words.
    pub title: String,
    /// Its row in the edition.
    pub row: usize,
    /// The lead topic that it is about.
    pub lead: Option<Topic>,
    /// Whether the draft before has a clause that leads to it; true in the first draft.
    pub comes: bool,
    /// Whether it leads to a clause of the next draft; true in the last draft.
    pub goes: bool,
}

/// What becomes of a clause on its way to the next draft, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Course {
    /// Word for word, or with editorial changes only.
    Kept,
    /// In other words.
    Reworded,
    /// One of several that it becomes, or of several that become it.
    Parted,
    /// Out of its order.
    Moved,
}

impl Course {
    /// Every course.
    pub const ALL: [Self; 4] = [Self::Kept, Self::Reworded, Self::Parted, Self::Moved];
}

/// A link between two neighbouring drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strand {
    /// The column that it leaves; it arrives in the next.
    pub left: usize,
    /// The mark that it leaves.
    pub from: usize,
    /// The mark at which it arrives.
    pub to: usize,
    /// What becomes of the clause.
    pub course: Course,
    /// Whether the words change, whatever else becomes of it.
    pub reworded: bool,
    /// Its place among the strands of the mark that it leaves, and of how many.
    pub leaves: (usize, usize),
    /// The same at the mark at which it arrives.
    pub arrives: (usize, usize),
}

/// The genealogy.
#[derive(Debug, Default)]
pub struct Flow {
    /// The columns, in the drafts' order.
    pub columns: Vec<Vec<Mark>>,
    /// The strands, from the left, then by the mark that they leave.
    pub strands: Vec<Strand>,
    /// Where a clause stands: column and mark.
    places: BTreeMap<ClauseId, (usize, usize)>,
    /// For each column its marks' places from the top in the base's order, and how many there are.
    level: (Vec<Vec<usize>>, usize),
    /// What becomes of clauses, counted.
    pub counts: Counts,
    made_of: MadeOf,
}

/// What becomes of clauses, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Clauses that lead nowhere.
    pub dropped: usize,
    /// Clauses that come from nowhere.
    pub added: usize,
    /// Links out of order.
    pub moved: usize,
    /// Links of splits and merges.
    pub parted: usize,
}

impl Flow {
    /// Makes it anew for another comparison.
    pub fn refresh(&mut self, edition: &Arc<Edition>) {
        let made_of = MadeOf::this(edition);
        if self.made_of != made_of {
            *self = Self { made_of, ..Self::of(edition) };
        }
    }

    fn of(edition: &Edition) -> Self {
        let c = &edition.comparison;
        let mut flow = Self::default();
        for (column, draft) in c.drafts.iter().enumerate() {
            let mark = |clause: &crate::draft::Clause| {
                let row = edition.row_of(clause.id).unwrap_or(0);
                let title = clause.heading.clone().unwrap_or_else(|| first_words(&clause.text));
                let lead = edition.topics_of(row).iter().copied().find(|t| c.focus.leads(*t));
                let (comes, goes) = (column == 0, column + 1 == c.drafts.len());
                Mark { clause: clause.id, number: name_of(clause), title, row, lead, comes, goes }
            };
            let marks: Vec<Mark> = draft.clauses.iter().map(mark).collect();
            flow.places.extend(marks.iter().enumerate().map(|(i, m)| (m.clause, (column, i))));
            flow.columns.push(marks);
        }
        flow.link(edition);
        flow.level = flow.levelled(c.rows.len());
        let marks = |test: &dyn Fn(&Mark) -> bool| flow.columns.iter().flatten().filter(|m| test(m)).count();
        let strands = |course| flow.strands.iter().filter(|s| s.course == course).count();
        flow.counts = Counts {
            dropped: marks(&|m| !m.goes),
            added: marks(&|m| !m.comes),
            moved: strands(Course::Moved),
            parted: strands(Course::Parted),
        };
        flow
    }

    fn link(&mut self, edition: &Edition) {
        let mut found: Vec<(usize, usize, usize, bool, bool)> = Vec::new();
        for link in &edition.comparison.links {
            let (Some(a), Some(b)) = (self.places.get(&link.pair.from), self.places.get(&link.pair.to)) else { continue };
            if a.0 + 1 == b.0 {
                found.push((a.0, a.1, b.1, link.pair.moved, link.kind == ChangeKind::Reworded));
            }
        }
        found.sort_unstable();
        let mut out: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut into: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (left, from, to, ..) in &found {
            *out.entry((*left, *from)).or_default() += 1;
            *into.entry((*left, *to)).or_default() += 1;
        }
        let mut left_so_far: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut came_so_far: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (left, from, to, moved, reworded) in found {
            let count = |map: &BTreeMap<(usize, usize), usize>, mark| map.get(&(left, mark)).copied().unwrap_or(1);
            let next = |map: &mut BTreeMap<(usize, usize), usize>, mark| {
                let n = map.entry((left, mark)).or_default();
                *n += 1;
                *n - 1
            };
            let (leaves, arrives) = (count(&out, from), count(&into, to));
            let course = match (moved, leaves > 1 || arrives > 1, reworded) {
                (true, ..) => Course::Moved,
                (_, true, _) => Course::Parted,
                (_, _, true) => Course::Reworded,
                _ => Course::Kept,
            };
            let leaves = (next(&mut left_so_far, from), leaves);
            let arrives = (next(&mut came_so_far, to), arrives);
            self.strands.push(Strand { left, from, to, course, reworded, leaves, arrives });
            if let Some(mark) = self.columns.get_mut(left).and_then(|c| c.get_mut(from)) {
                mark.goes = true;
            }
            if let Some(mark) = self.columns.get_mut(left + 1).and_then(|c| c.get_mut(to)) {
                mark.comes = true;
            }
        }
    }

    /// The places of the marks when every row of the edition stands level in all columns.
    fn levelled(&self, rows: usize) -> (Vec<Vec<usize>>, usize) {
        let mut tall = vec![0_usize; rows];
        for column in &self.columns {
            let mut here = vec![0_usize; rows];
            for mark in column {
                if let Some(n) = here.get_mut(mark.row) {
                    *n += 1;
                }
            }
            for (most, n) in tall.iter_mut().zip(here) {
                *most = (*most).max(n);
            }
        }
        let mut tops = Vec::with_capacity(rows);
        let mut top = 0;
        for n in &tall {
            tops.push(top);
            top += n;
        }
        let place = |column: &Vec<Mark>| {
            let mut next = tops.clone();
            let mut own = |mark: &Mark| {
                let slot = next.get_mut(mark.row)?;
                *slot += 1;
                Some(*slot - 1)
            };
            column.iter().map(|mark| own(mark).unwrap_or(0)).collect()
        };
        (self.columns.iter().map(place).collect(), top)
    }

    /// Where a clause stands: column and mark.
    pub fn place(&self, clause: ClauseId) -> Option<(usize, usize)> {
        self.places.get(&clause).copied()
    }

    /// The mark at a place.
    pub fn mark(&self, (column, at): (usize, usize)) -> Option<&Mark> {
        self.columns.get(column)?.get(at)
    }

    /// The place of a mark from the top: in its own draft's order, or level with its row.
    pub fn slot(&self, (column, at): (usize, usize), level: bool) -> usize {
        let levelled = || self.level.0.get(column)?.get(at).copied();
        if level { levelled().unwrap_or(at) } else { at }
    }

    /// How many places there are from the top.
    pub fn slots(&self, level: bool) -> usize {
        if level { self.level.1 } else { self.columns.iter().map(Vec::len).max().unwrap_or(0) }
    }

    /// The mark whose place from the top is nearest.
    pub fn nearest(&self, column: usize, slot: usize, level: bool) -> Option<usize> {
        let marks = self.columns.get(column)?;
        (0..marks.len()).min_by_key(|i| self.slot((column, *i), level).abs_diff(slot))
    }

    /// The strands that leave a mark.
    pub fn leaving(&self, (column, at): (usize, usize)) -> impl Iterator<Item = &Strand> {
        let first = self.strands.partition_point(|s| (s.left, s.from) < (column, at));
        self.strands.iter().skip(first).take_while(move |s| (s.left, s.from) == (column, at))
    }

    /// The strands that arrive at a mark.
    pub fn arriving(&self, (column, at): (usize, usize)) -> impl Iterator<Item = &Strand> {
        let left = column.checked_sub(1);
        let range = left
            .map_or(0..0, |left| self.strands.partition_point(|s| s.left < left)..self.strands.partition_point(|s| s.left <= left));
        self.strands.get(range).unwrap_or_default().iter().filter(move |s| s.to == at)
    }

    /// All marks from which a clause came and all that became of it, itself among them.
    pub fn lineage(&self, clause: ClauseId) -> BTreeSet<(usize, usize)> {
        let Some(here) = self.place(clause) else { return BTreeSet::new() };
        let mut all = BTreeSet::from([here]);
        let mut next = BTreeSet::from([here]);
        while let Some(at) = next.pop_first() {
            let new: Vec<_> = self.leaving(at).map(|s| (s.left + 1, s.to)).filter(|_| at.0 >= here.0).collect();
            next.extend(new.into_iter().filter(|x| all.insert(*x)));
        }
        next.insert(here);
        while let Some(at) = next.pop_first() {
            let new: Vec<_> = self.arriving(at).map(|s| (s.left, s.from)).filter(|_| at.0 <= here.0).collect();
            next.extend(new.into_iter().filter(|x| all.insert(*x)));
        }
        all
    }

    /// Whether something becomes of a clause on the way to it or from it.
    pub fn is_changed(&self, at: (usize, usize)) -> bool {
        let lone = self.mark(at).is_some_and(|m| !m.comes || !m.goes);
        lone || self.arriving(at).chain(self.leaving(at)).any(|s| s.course != Course::Kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::{Options, compare};
    use crate::job::Job;

    fn flow(texts: &[&str]) -> Flow {
        let job = Job::new();
        let read = |(i, text): (usize, &&str)| {
            let draft = crate::read::read(text.as_bytes(), &format!("{i}.txt"), &job).unwrap();
            Arc::new(draft.with_id(crate::draft::DraftId(i as u32 + 1)))
        };
        let drafts: Vec<_> = texts.iter().enumerate().map(read).collect();
        let compared = compare(&drafts, &[], &Options::default(), &job).unwrap();
        let mut flow = Flow::default();
        flow.refresh(&Arc::new(Edition::new(&Arc::new(compared))));
        flow
    }

    const A: &str =
        "1. The border follows the river.\n\n2. Elections are held within ten days.\n\n3. Prisoners are exchanged at once.\n";
    const B: &str = "1. The border follows the river.\n\n2. Elections are held within ninety days.\n";

    #[test]
    fn strands_tell_what_becomes_of_clauses() {
        let flow = flow(&[A, B, B]);
        assert_eq!(flow.columns.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2, 2]);
        let courses: Vec<_> = flow.strands.iter().map(|s| (s.left, s.from, s.to, s.course)).collect();
        let expected = [(0, 0, 0, Course::Kept), (0, 1, 1, Course::Reworded), (1, 0, 0, Course::Kept), (1, 1, 1, Course::Kept)];
        assert_eq!(courses, expected);
        assert!(!flow.columns[0][2].goes && flow.is_changed((0, 2)));
        assert!(!flow.is_changed((0, 0)));
        assert_eq!(flow.lineage(flow.columns[2][1].clause), BTreeSet::from([(0, 1), (1, 1), (2, 1)]));
        assert_eq!(flow.slots(false), 3);
        assert_eq!(flow.slot((1, 1), true), flow.slot((0, 1), true));
    }
}
