//! The flow view: the clauses of each draft as a column of marks, curves between those that answer
//! one another, and the lineage of the selected clause.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Mesh, Pos2, Rangef, Rect, ScrollArea, Shape, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::Edition;
use crate::app::flow::{Flow, Strand};
use crate::app::language::say;
use crate::app::made_of::MadeOf;
use crate::app::scene::{Drawn, FlowView};
use crate::app::state::App;
use crate::app::theme::{Palette, palette, size};
use crate::app::views::{flow_panel, flow_rail, heads, rail};
use crate::app::widgets::{Curve, name_scroll_bar};

/// Height of the heads.
const HEADS: f32 = 56.0;
/// From mark to mark where there is room.
const PITCH: f32 = 26.0;
/// Below this a mark has no title.
pub(super) const TITLED: f32 = 17.0;
/// Below this a mark is a bar.
pub(super) const NUMBERED: f32 = 12.0;
/// Drafts with more clauses are shown whole at first, shorter ones so that they can be read.
const LONG: usize = 200;
/// The panel with the lineage.
const PANEL: f32 = 300.0;
/// Room at the sides.
const MARGIN: f32 = 24.0;
/// The least width of a mark, and of the gap between two columns.
const LEAST: (f32, f32) = (96.0, 64.0);
/// The greatest width of a mark.
const MOST: f32 = 220.0;

/// Draws the view in all of `ui`.
pub fn flow_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let Some(edition) = app.edition.clone() else { return };
    let mut view = std::mem::take(&mut app.view.flow);
    let mut all_topics = app.view.all_topics;
    let window = ui.ctx().content_rect();
    let open = app.view.rail.unwrap_or(window.width() >= size::NARROW);
    let area = ui.max_rect();
    let (rail_rect, rest) = area.split_left_right_at_x(area.left() + if open { size::RAIL } else { size::STRIP });
    let panel = if window.width() >= size::NARROW { PANEL } else { 0.0 };
    let (canvas, panel_rect) = rest.split_left_right_at_x(rest.right() - panel);
    if open {
        rail::rail_ui(ui, rail_rect, app, &edition, &mut all_topics, actions, |ui, actions| {
            flow_rail::flow_rail_ui(ui, &view, actions);
        });
    } else {
        rail::strip_ui(ui, rail_rect, app, actions);
    }
    canvas_ui(ui, canvas, app, &edition, &mut view, actions);
    if panel > 0.0 {
        flow_panel::lineage_ui(ui, panel_rect, app, &edition, &view.flow, actions);
    }
    view.reveal = false;
    view.focus = false;
    app.view.flow = view;
    app.view.all_topics = all_topics;
    app.view.panels.0 = open;
    app.view.columns_seen = None;
    app.view.reveal = None;
}

/// Where everything stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Places {
    /// The left edge of the first column and the top of the first mark, on the screen.
    origin: Pos2,
    /// Width of a mark, and of the gap beside it.
    mark: f32,
    pub gap: f32,
    /// From mark to mark.
    pub pitch: f32,
    /// What is seen.
    pub seen: Rect,
}

impl Places {
    /// Where a column stands.
    pub fn column(&self, column: usize) -> Rangef {
        let left = self.origin.x + (self.mark + self.gap) * column as f32;
        Rangef::new(left, left + self.mark)
    }

    /// The middle of a place from the top.
    pub fn y(&self, slot: usize) -> f32 {
        self.origin.y + (slot as f32 + 0.5) * self.pitch
    }

    /// A mark's rectangle.
    pub fn mark(&self, column: usize, slot: usize) -> Rect {
        let height = (self.pitch - 3.0).max(self.pitch * 0.7);
        let y = self.y(slot);
        Rect::from_x_y_ranges(self.column(column), Rangef::new(y - height / 2.0, y + height / 2.0))
    }

    /// The place from the top at a height of the screen.
    pub fn slot_at(&self, y: f32) -> usize {
        ((y - self.origin.y) / self.pitch).floor().max(0.0) as usize
    }
}

fn canvas_ui(ui: &mut Ui, area: Rect, app: &App, edition: &Arc<Edition>, view: &mut FlowView, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.painter().rect_filled(area, 0.0, p.canvas);
    let columns = view.flow.columns.len();
    let slots = view.flow.slots(view.level).max(1);
    let room = area.height() - HEADS - 16.0;
    let fitting = room / slots as f32;
    let whole = view.whole.unwrap_or(fitting >= TITLED || slots > LONG);
    view.is_whole = whole;
    let pitch = if whole { fitting.min(PITCH) } else { PITCH };
    let least = LEAST.0 * columns as f32 + LEAST.1 * columns.saturating_sub(1) as f32 + 2.0 * MARGIN;
    let width = area.width().max(least) - 2.0 * MARGIN;
    // As wide as a gap; where there are many columns the words need more than the curves.
    let (even, share) = (width / (2 * columns.max(1) - 1) as f32, width * 0.62 / columns.max(1) as f32);
    let mark = (if columns > 3 { even.max(share) } else { even }).clamp(LEAST.0, MOST);
    let gap = if columns > 1 { (width - mark * columns as f32) / (columns - 1) as f32 } else { 0.0 };
    let size = vec2(width + 2.0 * MARGIN, HEADS + pitch * slots as f32 + 16.0);
    let chosen = app.selected_clause().and_then(|c| view.flow.place(c));
    ui.scope_builder(UiBuilder::new().max_rect(area).id_salt("flow"), |ui| {
        ui.set_clip_rect(area);
        let mut scroll = ScrollArea::both().id_salt("flow").auto_shrink(false);
        if let Some(at) = chosen.filter(|_| view.reveal) {
            let y = pitch * view.flow.slot(at, view.level) as f32;
            let (top, bottom) = (view.offset, view.offset + area.height() - HEADS - pitch);
            if y < top || y > bottom {
                scroll = scroll.vertical_scroll_offset((y - room / 3.0).clamp(0.0, (size.y - area.height()).max(0.0)));
            }
        }
        let out = scroll.show_viewport(ui, |ui, viewport| {
            let corner = ui.max_rect().min;
            ui.set_min_size(size);
            view.offset = viewport.min.y;
            let places =
                Places { origin: corner + vec2(MARGIN, HEADS), mark, gap, pitch, seen: area.with_min_y(area.top() + HEADS - 4.0) };
            let lineage = app.selected_clause().map(|c| view.flow.lineage(c)).unwrap_or_default();
            draw_strands(ui, app, edition, view, &places, &lineage);
            let drawer = Marks { app, edition, view, places: &places, lineage: &lineage, p };
            drawer.marks_ui(ui, actions);
            drawer.heads_ui(ui, area.top());
        });
        name_scroll_bar(ui, out.id, say!("flow-scroll"));
    });
}

/// Draws marks and what belongs to them.
pub(super) struct Marks<'a> {
    pub app: &'a App,
    pub edition: &'a Arc<Edition>,
    pub view: &'a FlowView,
    pub places: &'a Places,
    pub lineage: &'a BTreeSet<(usize, usize)>,
    pub p: &'static Palette,
}

impl Marks<'_> {
    fn heads_ui(&self, ui: &mut Ui, top: f32) {
        let clip = ui.clip_rect();
        let band = Rect::from_x_y_ranges(clip.x_range(), Rangef::new(top, top + HEADS - 4.0));
        ui.painter().rect_filled(band, 0.0, self.p.canvas);
        for column in 0..self.view.flow.columns.len() {
            let x = self.places.column(column);
            let beyond = if column + 1 < self.view.flow.columns.len() { self.places.gap * 0.8 } else { MARGIN - 4.0 };
            let room = Rangef::new(x.min, x.max + beyond);
            heads::flow_head_ui(ui, Rect::from_x_y_ranges(room, band.y_range()), self.app, self.edition, column);
        }
    }

    /// Whether the topics of a mark's row are hidden by the filter.
    pub fn is_hidden(&self, row: usize) -> bool {
        is_hidden(self.app, self.edition, row)
    }
}

fn is_hidden(app: &App, edition: &Edition, row: usize) -> bool {
    let filter = &app.view.filter;
    match edition.topics_of(row) {
        [] => filter.untopical,
        topics => topics.iter().all(|t| filter.hidden.contains(t)),
    }
}

/// Where a strand runs; where several meet at a mark they lie beside one another.
fn curve(flow: &Flow, places: &Places, strand: &Strand, level: bool) -> Curve {
    let beside = |(at, of): (usize, usize)| {
        let step = (places.pitch * 0.27).min(7.0 * 2.0 / of.max(2) as f32);
        (at as f32 - (of as f32 - 1.0) / 2.0) * step
    };
    let y = |at: (usize, usize), place| places.y(flow.slot(at, level)) + beside(place);
    Curve {
        from: pos2(places.column(strand.left).max, y((strand.left, strand.from), strand.leaves)),
        to: pos2(places.column(strand.left + 1).min, y((strand.left + 1, strand.to), strand.arrives)),
    }
}

/// Draws the strands, those of the lineage over all others. The mesh is kept as long as nothing changes.
fn draw_strands(
    ui: &Ui,
    app: &App,
    edition: &Arc<Edition>,
    view: &mut FlowView,
    places: &Places,
    lineage: &BTreeSet<(usize, usize)>,
) {
    let p = palette(ui);
    let key = Drawn {
        edition: MadeOf::this(edition),
        places: [places.origin.to_vec2(), vec2(places.mark, places.gap), vec2(places.pitch, 0.0), places.seen.size()],
        palette: p,
        faded: !lineage.is_empty(),
        level: view.level,
        plain: view.plain,
        no_ends: view.no_ends,
        hidden: view.hidden.clone(),
        topics: app.view.filter.hidden.clone(),
        untopical: app.view.filter.untopical,
    };
    let kept = view.drawn.as_ref().filter(|(made, _)| *made == key).map(|(_, mesh)| Arc::clone(mesh));
    let mesh = kept.unwrap_or_else(|| {
        let brush = Brush { flow: &view.flow, places, p, view, faded: key.faded };
        let mesh = Arc::new(brush.all(|row| is_hidden(app, edition, row)));
        view.drawn = Some((key, Arc::clone(&mesh)));
        mesh
    });
    ui.painter().add(Shape::Mesh(mesh));
    let mut over = Mesh::default();
    let brush = Brush { flow: &view.flow, places, p, view, faded: false };
    for at in lineage {
        for strand in view.flow.leaving(*at).filter(|s| lineage.contains(&(s.left + 1, s.to))) {
            brush.chosen(&mut over, strand);
        }
    }
    ui.painter().add(over);
}

/// Draws strands into a mesh.
pub(super) struct Brush<'a> {
    pub flow: &'a Flow,
    pub places: &'a Places,
    pub p: &'static Palette,
    pub view: &'a FlowView,
    pub faded: bool,
}

impl Brush<'_> {
    /// Where a strand runs.
    pub fn curve(&self, strand: &Strand) -> Curve {
        curve(self.flow, self.places, strand, self.view.level)
    }

    /// By how much everything is smaller than where there is room.
    pub fn scale(&self) -> f32 {
        (self.places.pitch / PITCH).min(1.0)
    }
}

/// A dotted line, for what leads nowhere.
pub(super) fn dotted(ui: &Ui, x: Rangef, y: f32, colour: egui::Color32) {
    ui.painter().extend(Shape::dotted_line(&[pos2(x.min, y), pos2(x.max, y)], colour, 5.0, 1.2));
}

/// The frame round a mark that is chosen.
pub(super) fn frame(ui: &Ui, rect: Rect, p: &Palette) {
    ui.painter().rect_stroke(rect, 4.0, Stroke::new(2.0, p.accent), egui::StrokeKind::Inside);
}
