//! Tables of a Word document.
//!
//! In: a row's cells, each with the blocks read in it. Out: one block a row; or, where the table
//! is mere layout, the blocks of its cells one after the other.

use super::body::Body;
use crate::read::block::{Block, Style};
use crate::read::flow::row_block;

/// A table's open row.
#[derive(Default)]
pub(super) struct Table {
    pub cells: Vec<Vec<Block>>,
    pub dropped: bool,
}

impl Body<'_> {
    /// A row ends: it is one block, its cells joined by tabs; but where a cell holds numbered
    /// paragraphs, a table or everything there is, the table is mere layout and its paragraphs are the text's.
    pub(super) fn end_row(&mut self) {
        self.flush_carried();
        let Some(table) = self.tables.last_mut() else { return };
        let cells = std::mem::take(&mut table.cells);
        if table.dropped {
            return;
        }
        let filled = cells.iter().filter(|c| c.iter().any(|b| !b.text.is_empty() || b.auto.is_some())).count();
        let numbers = cells.iter().flatten().filter(|b| b.auto.is_some()).count();
        let leads = cells.first().and_then(|c| c.first()).is_some_and(|b| b.auto.is_some()) && numbers == 1;
        let nested = cells.iter().flatten().any(|b| matches!(b.style, Style::TableRow | Style::Heading(_) | Style::Title));
        if filled == 0 {
            return;
        }
        // The row's own table no longer takes blocks: they go to what is around it.
        let around = self.tables.pop();
        let layout = filled == 1 || nested || (numbers > 0 && !leads);
        let blocks: Vec<Block> = if layout {
            cells.into_iter().flatten().filter(|b| !b.text.is_empty() || b.auto.is_some()).collect()
        } else {
            vec![row_block(cells)]
        };
        self.target().extend(blocks);
        if let Some(around) = around {
            self.tables.push(around);
        }
    }
}
