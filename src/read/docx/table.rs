//! Tables of a Word document.
//!
//! In: a row's cells, each with the blocks read in it. Out: the row's blocks in what is around it.

use super::body::Body;
use crate::read::block::Block;
use crate::read::flow::row;

/// A table's open row.
#[derive(Default)]
pub(super) struct Table {
    pub cells: Vec<Vec<Block>>,
    pub dropped: bool,
}

impl Body<'_> {
    /// A row ends.
    pub(super) fn end_row(&mut self) {
        self.flush_carried();
        let Some(table) = self.tables.last_mut() else { return };
        let cells = std::mem::take(&mut table.cells);
        if table.dropped {
            for block in cells.iter().flatten() {
                self.seen.left.revised.say(&block.text);
            }
            return;
        }
        // The row's own table no longer takes blocks: they go to what is around it.
        let around = self.tables.pop();
        self.target().extend(row(cells));
        self.tables.extend(around);
    }
}
