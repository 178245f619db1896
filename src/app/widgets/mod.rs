//! The window's own widgets.

mod bidi;
mod cell;
mod cell_paint;
mod controls;
mod icons;
mod marked_text;
mod minimap;
mod panes;
mod row_list;
mod strands;

pub use bidi::{lay_out_job, layouter};
pub use cell::{CellEvent, CellLook, CellPlan, Emphasis, Hit, Laid, Plans};
pub use cell_paint::{clause_at, hit, lay_out, matches, paint_cell};
pub use controls::{Control, Look, chip_ui, label, menu_ui, name_scroll_bar, scroll_ui, tick_row_ui, wrapped};
pub use icons::{Icon, hatch, paint as paint_icon, window_icon};
pub use minimap::{MapRows, minimap_ui};
pub use panes::{Pane, next_pane, note_pane, pane_rect};
pub use row_list::RowList;
pub use strands::{Curve, band, dashes};
