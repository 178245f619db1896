//! The window's own widgets.

mod bidi;
mod cell;
mod controls;
mod icons;
mod marked_text;
mod minimap;
mod row_list;

pub use cell::{CellEvent, CellLook, Emphasis, Plans, clause_at, lay_out, paint_cell};
pub use controls::{Control, Look, chip_ui, label, menu_ui, tick_row_ui, wrapped};
pub use icons::{Icon, paint as paint_icon, window_icon};
pub use minimap::{Bar, minimap_ui};
pub use row_list::RowList;
