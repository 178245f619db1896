//! The parallel edition: the drafts side by side, a row for the clauses that answer one another.

use egui::{Align2, Rangef, Rect, Stroke, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::{Bar, Edition};
use crate::app::jobs::Slot;
use crate::app::language::say;
use crate::app::state::{App, Entry, NoteEditor};
use crate::app::theme::{font, palette, size};
use crate::app::views::rows::{Drawer, Places};
use crate::app::views::{heads, heads_drag, notes, rail, rows_cell, start};
use crate::app::widgets::{Control, MapRows, Pane, Plans, RowList, label, minimap_ui, note_pane};
use crate::draft::DraftId;

/// How near to an edge what is dragged makes the rows scroll.
const EDGE: f32 = 40.0;
/// A column that the user sizes is at least this wide.
const WIDTH_LEAST: f32 = 180.0;
/// And at most this.
const WIDTH_MOST: f32 = 1200.0;

/// The slice of the view's state that drawing alters: the edition holds it for a frame.
struct Slice {
    list: RowList,
    plans: Plans,
    editor: Option<NoteEditor>,
    across: f32,
    all_topics: bool,
    panels: (bool, bool),
    columns_seen: Option<usize>,
    sizing: Option<(DraftId, f32)>,
}

/// Draws the edition in all of `ui`.
pub fn edition_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let view = &mut app.view;
    let mut slice = Slice {
        list: std::mem::take(&mut view.list),
        plans: std::mem::take(&mut view.plans),
        editor: view.editor.take(),
        across: view.across,
        all_topics: view.all_topics,
        panels: view.panels,
        columns_seen: None,
        sizing: view.sizing,
    };
    draw_ui(ui, app, &mut slice, actions);
    let view = &mut app.view;
    view.list = slice.list;
    view.plans = slice.plans;
    view.editor = slice.editor;
    view.across = slice.across;
    view.all_topics = slice.all_topics;
    view.panels = slice.panels;
    view.columns_seen = slice.columns_seen;
    view.sizing = slice.sizing;
    if app.edition.is_some() {
        app.view.reveal = None;
        app.view.focus_cell = false;
    }
}

fn draw_ui(ui: &mut Ui, app: &App, slice: &mut Slice, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let area = ui.max_rect();
    let Some(edition) = &app.edition else {
        ui.scope_builder(UiBuilder::new().max_rect(area.shrink(24.0)), |ui| {
            if app.jobs.busy(Slot::Compare) {
                label(ui, say!("edition-comparing"), font::sans(15.0), p.ink2);
            } else {
                label(ui, say!("edition-stopped"), font::sans(15.0), p.ink2);
                if Control::new(say!("edition-compare")).show(ui).clicked() {
                    actions.push(Action::CompareAgain);
                }
            }
        });
        return;
    };
    let window = ui.ctx().content_rect();
    let rail_open = app.view.rail.unwrap_or(window.width() >= size::NARROW);
    let notes_open = app.view.notes.unwrap_or(window.width() >= size::WIDE);
    slice.panels = (rail_open, notes_open);
    let rail_width = if rail_open { size::RAIL } else { size::STRIP };
    let labels = if window.width() >= size::NARROW { size::LABELS } else { size::LABELS_NARROW };
    let drafts = app.columns(edition).len() as f32;
    let map_width = (4.0 + 13.0 * drafts).max(46.0);
    // what the widest columns leave of a wide window
    let left = area.width() - rail_width - labels - drafts * size::COLUMN_MAX - map_width;
    let notes_width = if notes_open { left.clamp(size::NOTES, size::NOTES_MAX) } else { 0.0 };
    let heads_height = if window.height() < 760.0 { size::HEADS_LOW } else { size::HEADS };
    let (rail_rect, rest) = area.split_left_right_at_x(area.left() + rail_width);
    let (rest, notes_rect) = rest.split_left_right_at_x(rest.right() - notes_width);
    let (body, map_rect) = rest.split_left_right_at_x(rest.right() - map_width);
    let (heads_rect, rows_rect) = body.split_top_bottom_at_y(body.top() + heads_height);

    if rail_open {
        rail::rail_ui(ui, rail_rect, app, edition, &mut slice.all_topics, actions, |ui, actions| {
            rail::outline_ui(ui, app, edition, actions);
        });
    } else {
        rail::strip_ui(ui, rail_rect, app, actions);
    }
    slice.across = across(ui, body, &places(app, edition, body, labels, slice), app);
    let places = places(app, edition, body, labels, slice);
    let whole = |x: &Rangef| x.min >= places.others.min - 1.0 && x.max <= places.others.max + 1.0;
    slice.columns_seen = Some(1 + places.columns.iter().skip(1).filter(|(_, x)| whole(x)).count());
    heads_ui(ui, heads_rect, app, edition, &places, slice, actions);

    let notes = notes::by_row(app, edition);
    if let Some(row) = app.view.reveal {
        slice.list.reveal(Entry::Row(row));
    }
    let drawer = Drawer::new(ui, app, edition, &places, &notes);
    rows_ui(ui, rows_rect, app, &drawer, slice, actions);
    if edition.columns.len() < 2 {
        lone_ui(ui, rows_rect, app, &places, actions);
    }
    across_bar_ui(ui, rows_rect, &places, slice.across);
    if places.across_max > 0.0 {
        ui.painter().vline(places.others.min, rows_rect.y_range(), Stroke::new(2.0, p.edge));
    }
    let noted: Vec<usize> = notes.keys().copied().collect();
    map_ui(ui, map_rect, heads_height, app, edition, &noted, &mut slice.list);
    if notes_open {
        let entry = |i: &usize| app.view.shown.entries.get(*i);
        let tops: Vec<_> = slice
            .list
            .visible
            .iter()
            .filter_map(|(i, top, _)| if let Some(Entry::Row(row)) = entry(i) { Some((*row, *top)) } else { None })
            .collect();
        let (head, cards) = notes_rect.split_top_bottom_at_y(notes_rect.top() + heads_height);
        let seen = notes::InSight { edition, tops: &tops, notes: &notes };
        notes::cards_ui(ui, cards, app, &seen, &mut slice.editor, actions);
        let here = tops.iter().filter_map(|(row, _)| notes.get(row)).map(Vec::len).sum();
        notes::head_ui(ui, head, app, here, actions);
        ui.painter().hline(head.x_range(), head.bottom() - 0.5, Stroke::new(1.0, p.edge));
    }
}

fn rows_ui(ui: &mut Ui, rect: Rect, app: &App, drawer: &Drawer<'_>, slice: &mut Slice, actions: &mut Vec<Action>) {
    let Slice { list, plans, .. } = slice;
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("rows"), |ui| {
        ui.set_clip_rect(rect);
        let shared = std::cell::RefCell::new(plans);
        let entries = &app.view.shown.entries;
        let rows = entries.iter().filter(|e| matches!(e, Entry::Row(_))).count();
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Table);
            node.set_label(table_name(app, drawer.edition, rows));
        });
        let key = drawer.key();
        list.show(
            ui,
            entries,
            key,
            |entry| drawer.estimate(entry),
            |ui, entry| drawer.height(ui, entry, &mut shared.borrow_mut()),
            |ui, entry, rect| drawer.entry_ui(ui, entry, rect, &mut shared.borrow_mut(), actions),
        );
        if entries.iter().all(|e| matches!(e, Entry::Fold { .. })) {
            drawer.nothing_ui(ui, rect, actions);
        }
        list.page_keys(ui);
        // A clause or a selection that is drawn to the edge scrolls what lies beyond it.
        let drawing = rows_cell::dragged_clause(ui).is_some() || app.view.words.is_some_and(|w| w.drawing);
        if let Some(pos) = ui.input(|i| i.pointer.latest_pos()).filter(|pos| drawing && rect.contains(*pos)) {
            let beyond = (pos.y - (rect.bottom() - EDGE)).max(0.0) - ((rect.top() + EDGE) - pos.y).max(0.0);
            if beyond != 0.0 {
                list.page(beyond * 0.25 / rect.height());
                ui.ctx().request_repaint();
            }
        }
        rows_cell::words_popup_ui(ui, app.view.words, actions);
    });
}

/// The edition as it is called for a screen reader.
fn table_name(app: &App, edition: &Edition, rows: usize) -> String {
    let base = edition.columns.first().and_then(|d| edition.comparison.drafts.get(*d)).map_or("", |d| d.title.as_str());
    say!("edition-name", drafts = app.columns(edition).len(), base = base, seen = rows, all = edition.rows.len())
}

fn places(app: &App, edition: &Edition, body: Rect, labels: f32, slice: &Slice) -> Places {
    let shown = app.columns(edition);
    let room = body.width() - labels;
    let shares = if edition.columns.len() < 2 { 2 } else { shown.len().max(1) };
    let own = |d: usize| {
        let id = edition.comparison.drafts.get(d)?.id;
        let sizing = slice.sizing.filter(|(of, _)| *of == id).map(|(_, width)| width);
        sizing.or_else(|| app.project.view.widths.get(&id).map(|w| f32::from(*w)))
    };
    let taken: f32 = shown.iter().filter_map(|d| own(*d)).sum();
    let free = shares - shown.iter().filter(|d| own(**d).is_some()).count();
    let even = ((room - taken) / free.max(1) as f32).clamp(size::COLUMN_MIN, size::COLUMN_MAX).floor();
    let widths: Vec<f32> = shown.iter().map(|d| own(*d).unwrap_or(even).clamp(WIDTH_LEAST, WIDTH_MOST)).collect();
    let left = body.left() + labels;
    let across_max = (widths.iter().sum::<f32>() - room).max(0.0);
    let across = slice.across.clamp(0.0, across_max);
    let mut x = left;
    let mut columns = Vec::new();
    for (i, (d, width)) in shown.iter().zip(&widths).enumerate() {
        let at = if i == 0 { x } else { x - across };
        columns.push((*d, Rangef::new(at, at + width)));
        x += width;
    }
    let first = widths.first().copied().unwrap_or(0.0);
    Places {
        labels: Rangef::new(body.left(), left),
        columns,
        others: Rangef::new((left + first).min(body.right()), body.right()),
        across_max,
    }
}

/// How far the columns are scrolled across: by Shift and wheel, and to the selected draft.
fn across(ui: &Ui, body: Rect, places: &Places, app: &App) -> f32 {
    let mut across = app.view.across;
    if ui.rect_contains_pointer(body) {
        across -= ui.input(|i| i.smooth_scroll_delta().x);
    }
    if app.view.reveal.is_some()
        && let Some(s) = app.view.selection
        && let Some((_, x)) = places.columns.iter().skip(1).find(|(d, _)| *d == s.draft)
    {
        if x.min < places.others.min {
            across -= places.others.min - x.min;
        } else if x.max > places.others.max {
            across += x.max - places.others.max;
        }
    }
    across.clamp(0.0, places.across_max)
}

pub fn across_bar_ui(ui: &Ui, rows: Rect, places: &Places, across: f32) {
    if places.across_max <= 0.0 {
        return;
    }
    let p = palette(ui);
    let track = places.others.span() - 16.0;
    let seen = places.others.span() / (places.others.span() + places.across_max);
    let left = places.others.min + 8.0 + track * (1.0 - seen) * (across / places.across_max);
    let bar = Rect::from_min_size(pos2(left, rows.bottom() - 9.0), vec2(track * seen, 5.0));
    ui.painter().rect_filled(bar, 3.0, p.edge);
}

fn heads_ui(ui: &mut Ui, rect: Rect, app: &App, edition: &Edition, places: &Places, slice: &mut Slice, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    let clip = ui.clip_rect();
    for (i, (d, x)) in places.columns.iter().enumerate() {
        if i > 0 {
            ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(places.others, rect.y_range())));
        }
        heads::head_ui(ui, Rect::from_x_y_ranges(*x, rect.y_range()), app, edition, *d, actions);
    }
    for (i, (d, x)) in places.columns.iter().enumerate() {
        if i > 0 {
            ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(places.others, rect.y_range())));
        }
        heads_drag::edge_ui(ui, Rect::from_x_y_ranges(*x, rect.y_range()), edition, *d, &mut slice.sizing, actions);
        heads_drag::drop_ui(ui, Rect::from_x_y_ranges(*x, rect.y_range()), edition, *d, i == 0, actions);
    }
    ui.set_clip_rect(clip);
    heads_drag::hidden_ui(ui, rect, app, edition, actions);
    heads::label_head_ui(ui, Rect::from_x_y_ranges(places.labels, rect.y_range()), app, edition);
    ui.painter().vline(places.labels.max - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.edge));
}

/// With one draft alone: where the second goes.
fn lone_ui(ui: &mut Ui, rows: Rect, app: &App, places: &Places, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let Some((_, first)) = places.columns.first() else { return };
    let area = Rect::from_x_y_ranges(Rangef::new(first.max + 24.0, (rows.right() - 24.0).max(first.max + 300.0)), rows.y_range());
    ui.scope_builder(UiBuilder::new().max_rect(area.shrink2(vec2(0.0, 24.0))).id_salt("second"), |ui| {
        label(ui, say!("edition-second"), font::bold(15.0), p.ink);
        ui.add_space(10.0);
        start::drop_field_ui(ui, app, actions, say!("drop-one-here"));
    });
}

fn map_ui(ui: &Ui, rect: Rect, head: f32, app: &App, edition: &Edition, noted: &[usize], rows: &mut RowList) {
    let columns = app.columns(edition);
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.left() + 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    let (top, strips) = rect.split_top_bottom_at_y(rect.top() + head);
    ui.painter().hline(top.x_range(), top.bottom() - 0.5, Stroke::new(1.0, p.edge));
    let pitch = (rect.width() - 10.0) / columns.len().max(1) as f32;
    for (i, d) in columns.iter().enumerate() {
        let letter = edition.comparison.drafts.get(*d).and_then(|x| x.title.chars().find(|c| c.is_alphanumeric())).unwrap_or('–');
        let at = pos2(rect.left() + 5.0 + pitch * (i as f32 + 0.5), top.bottom() - 10.0);
        ui.painter().text(at, Align2::CENTER_CENTER, letter.to_uppercase().to_string(), font::sans(12.0), p.ink3);
    }
    let bars: Vec<&[Bar]> = columns.iter().filter_map(|d| edition.bars.get(*d)).map(Vec::as_slice).collect();
    let row_of = |(i, e): (usize, &Entry)| if let Entry::Row(row) = e { Some((*row, rows.span(i))) } else { None };
    let spans: Vec<_> = app.view.shown.entries.iter().enumerate().filter_map(row_of).collect();
    let found: Vec<usize> = app.view.find.as_ref().map(|f| f.rows.iter().copied().collect()).unwrap_or_default();
    let here = app.view.selection.and_then(|s| spans.iter().position(|(row, _)| *row == s.row));
    let all = spans.len();
    let name = here.map_or_else(|| say!("map-name", all = all), |at| say!("map-at", at = at + 1, all = all));
    let shown = MapRows { spans: &spans, window: rows.window(), noted, found: &found };
    let (response, part) = minimap_ui(ui, strips, &bars, &shown, &name);
    note_pane(ui, Pane::Map, strips, response.id, false);
    if let Some(part) = part {
        rows.scroll_to(part);
        ui.ctx().request_repaint();
    }
}
