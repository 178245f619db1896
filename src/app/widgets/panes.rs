//! The parts of the window between which F6 goes, and the first element of each.

use egui::{Context, Id, Rect, Ui};

/// A part of the window, in the order in which F6 goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The tool bar.
    Tools,
    /// Topics and outline.
    Rail,
    /// The heads of the columns.
    Heads,
    /// The rows.
    Rows,
    /// The minimap.
    Map,
    /// The margin with notes.
    Notes,
}

impl Pane {
    const ALL: [Self; 6] = [Self::Tools, Self::Rail, Self::Heads, Self::Rows, Self::Map, Self::Notes];

    fn id(self) -> Id {
        Id::unique(("pane", self as u8))
    }
}

/// Notes where a pane stands in this frame and which element of it takes the focus; `over` takes
/// the place of one noted before.
pub fn note_pane(ui: &Ui, pane: Pane, rect: Rect, first: Id, over: bool) {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.ctx().data_mut(|d| {
        let known = d.get_temp::<(u64, Rect, Id)>(pane.id()).is_some_and(|(then, ..)| then == frame);
        if over || !known {
            d.insert_temp(pane.id(), (frame, rect, first));
        }
    });
}

/// Where a pane stands, if it is there.
pub fn pane_rect(ctx: &Context, pane: Pane) -> Option<Rect> {
    let frame = ctx.cumulative_frame_nr();
    ctx.data(|d| d.get_temp::<(u64, Rect, Id)>(pane.id())).filter(|(then, ..)| then + 2 >= frame).map(|(_, rect, _)| rect)
}

/// Gives the focus to the pane after the one that has it.
pub fn next_pane(ctx: &Context) {
    let frame = ctx.cumulative_frame_nr();
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id)).map(|r| r.rect.center());
    let there = |pane: Pane| ctx.data(|d| d.get_temp::<(u64, Rect, Id)>(pane.id())).filter(|(then, ..)| then + 2 >= frame);
    let panes: Vec<(Rect, Id)> = Pane::ALL.into_iter().filter_map(there).map(|(_, rect, id)| (rect, id)).collect();
    let here = focused.and_then(|at| panes.iter().position(|(rect, _)| rect.contains(at)));
    let next = here.map_or(0, |i| i + 1) % panes.len().max(1);
    if let Some((_, id)) = panes.get(next) {
        ctx.memory_mut(|m| m.request_focus(*id));
        ctx.request_repaint();
    }
}
