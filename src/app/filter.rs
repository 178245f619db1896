//! Which rows of the edition are in sight: filters, folds, the list that is scrolled.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::edition::Edition;
use crate::app::made_of::MadeOf;
use crate::substance::Topic;

/// From this number on rows without a change are folded.
const STRETCH: usize = 3;

/// What is hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only rows with a change in substance.
    pub substance: bool,
    /// Topics whose rows are hidden, unless another topic shows them.
    pub hidden: BTreeSet<Topic>,
    /// Rows without a topic are hidden.
    pub untopical: bool,
    /// Only these rows, those of the search; all when `None`.
    pub matching: Option<BTreeSet<usize>>,
    /// Long stretches without a change are shown, not folded.
    pub unchanged: bool,
    /// Folds that were opened, by their first row.
    pub open_folds: BTreeSet<usize>,
}

/// The rows in sight after the filter.
#[derive(Debug, Default)]
pub struct Shown {
    /// Rows and folds from the top.
    pub entries: Vec<Entry>,
    /// Rows hidden.
    pub hidden: usize,
    /// The rows in sight that hold a change to stop at.
    pub stops: Vec<usize>,
    pub(super) made_of: Option<(MadeOf, Filter)>,
}

/// What stands in the list of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A row.
    Row(usize),
    /// Hidden rows, folded: the first and how many.
    Fold {
        /// The first of them.
        first: usize,
        /// How many.
        count: usize,
    },
}

impl Filter {
    /// Whether a row is in sight.
    pub fn keeps(&self, edition: &Edition, row: usize) -> bool {
        // What was looked for is shown whatever else is hidden.
        if let Some(rows) = &self.matching {
            return rows.contains(&row);
        }
        let facts = edition.rows.get(row);
        if self.substance && !facts.is_some_and(|f| f.substantive) {
            return false;
        }
        match edition.topics_of(row) {
            [] => !self.untopical,
            topics => topics.iter().any(|t| !self.hidden.contains(t)),
        }
    }

    /// Whether topics are hidden.
    pub fn by_topic(&self) -> bool {
        self.untopical || !self.hidden.is_empty()
    }
}

impl Shown {
    /// Makes the list anew when the comparison or the filter has changed.
    pub fn refresh(&mut self, edition: &Arc<Edition>, filter: &Filter) {
        let made_of = MadeOf::this(edition);
        if self.made_of.as_ref().is_some_and(|(of, by)| *of == made_of && by == filter) {
            return;
        }
        self.made_of = Some((made_of, filter.clone()));
        self.entries.clear();
        self.stops.clear();
        self.hidden = 0;
        let changed = |row: usize| edition.rows.get(row).is_some_and(|f| f.changed);
        let folds = !filter.unchanged && filter.matching.is_none() && edition.columns.len() > 1;
        // Whether a row is kept by the filter, and whether it may be folded as unchanged.
        let kinds: Vec<(bool, bool)> = (0..edition.rows.len())
            .map(|row| (filter.keeps(edition, row), folds && !changed(row)))
            .map(|(kept, plain)| (kept, kept && plain))
            .collect();
        let mut row = 0;
        for run in kinds.chunk_by(|a, b| a == b) {
            let (first, end) = (row, row + run.len());
            row = end;
            let (kept, plain) = run.first().copied().unwrap_or((true, false));
            if kept && !(plain && run.len() >= STRETCH) {
                self.entries.extend((first..end).map(Entry::Row));
                self.stops
                    .extend((first..end).filter(|r| {
                        edition.rows.get(*r).is_some_and(|f| if filter.substance { f.substantive } else { f.changed })
                    }));
            } else {
                if !kept {
                    self.hidden += run.len();
                }
                self.entries.push(Entry::Fold { first, count: run.len() });
                if filter.open_folds.contains(&first) {
                    self.entries.extend((first..end).map(Entry::Row));
                }
            }
        }
    }

    /// Place of a row in the list; `None` when it is folded away.
    pub fn place(&self, row: usize) -> Option<usize> {
        self.entries.iter().position(|e| *e == Entry::Row(row))
    }
}
