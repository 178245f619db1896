//! What dragging does to the heads: another order of the columns, another width; and the tabs of
//! columns that are hidden.

use egui::{Align2, CursorIcon, DragAndDrop, Id, Rect, Response, Sense, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::wrapped;
use crate::draft::DraftId;

/// A head being dragged.
struct DraggedHead(DraftId);

/// Lets a head be dragged.
pub fn grip(ui: &Ui, response: &Response, draft: DraftId) {
    if response.drag_started() {
        DragAndDrop::set_payload(ui.ctx(), DraggedHead(draft));
    }
    if response.dragged() {
        ui.set_cursor_icon(CursorIcon::Grabbing);
    }
}

/// The sign that something can be dragged: two columns of dots.
pub fn grip_at(ui: &Ui, centre: egui::Pos2, ink: egui::Color32) {
    for (x, y) in [(-2.0, -4.5), (2.0, -4.5), (-2.0, 0.0), (2.0, 0.0), (-2.0, 4.5), (2.0, 4.5)] {
        ui.painter().circle_filled(centre + vec2(x, y), 1.1, ink);
    }
}

/// While a head is dragged over this one: where it falls, and dropping it.
pub fn drop_ui(ui: &Ui, rect: Rect, edition: &Edition, d: usize, first: bool, actions: &mut Vec<Action>) {
    let Some(dragged) = DragAndDrop::payload::<DraggedHead>(ui.ctx()).map(|h| h.0) else { return };
    let Some(pos) = ui.input(|i| i.pointer.latest_pos()).filter(|pos| rect.contains(*pos)) else { return };
    let p = palette(ui);
    let after = first || pos.x > rect.center().x;
    let base = edition.columns.first().and_then(|b| edition.comparison.drafts.get(*b)).map(|x| x.id);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("dragged head")));
    let title = edition.comparison.draft(dragged).map_or("", |x| x.title.as_str());
    let words = if Some(dragged) == base { say!("head-base-first") } else { title };
    let text = wrapped(ui, words, font::bold(13.0), 17.0, p.onaccent, 320.0, 1);
    let plate = Rect::from_min_size(pos + vec2(12.0, 10.0), text.size() + vec2(16.0, 8.0));
    painter.rect_filled(plate, 4.0, p.accent.gamma_multiply(0.9));
    painter.galley(plate.min + vec2(8.0, 4.0), text, p.onaccent);
    if Some(dragged) != base {
        let x = if after { rect.right() } else { rect.left() };
        painter.vline(x, rect.y_range(), Stroke::new(3.0, p.accent));
    }
    if ui.input(|i| i.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        let over = edition.comparison.drafts.get(d).map(|x| x.id);
        if let Some(over) = over.filter(|over| *over != dragged && Some(dragged) != base) {
            actions.push(Action::MoveColumn { draft: dragged, over, after });
        }
    }
}

/// The right edge of a head: dragged it sizes the column, double-clicked it makes all even.
pub fn edge_ui(ui: &Ui, rect: Rect, edition: &Edition, d: usize, sizing: &mut Option<(DraftId, f32)>, actions: &mut Vec<Action>) {
    let Some(draft) = edition.comparison.drafts.get(d) else { return };
    let edge = Rect::from_min_max(pos2(rect.right() - 4.0, rect.top()), pos2(rect.right() + 4.0, rect.bottom()));
    let response = ui.interact(edge, ui.scope_id().with(("edge", d)), Sense::click_and_drag());
    let name = say!("head-width", title = draft.title.as_str());
    response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, &name));
    if response.hovered() || response.dragged() || response.has_focus() {
        ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(2.0, palette(ui).accent));
    }
    if response.dragged()
        && let Some(pos) = response.interact_pointer_pos()
    {
        *sizing = Some((draft.id, (pos.x - rect.left()).max(1.0)));
    }
    if response.drag_stopped()
        && let Some((id, width)) = sizing.take()
    {
        actions.push(Action::ColumnWidth(id, width.round() as u16));
    }
    if response.double_clicked() {
        actions.push(Action::EvenWidths);
    }
}

/// The tabs of hidden columns, with their letters, at the right of the heads.
pub fn hidden_ui(ui: &Ui, rect: Rect, app: &App, edition: &Edition, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let hidden = |d: &&usize| !app.columns(edition).contains(d);
    for (i, d) in edition.columns.iter().filter(hidden).enumerate() {
        let Some(draft) = edition.comparison.drafts.get(*d) else { continue };
        let tab = Rect::from_min_size(pos2(rect.right() - 16.0 * (i + 1) as f32, rect.top() + 4.0), vec2(14.0, 24.0));
        let response = ui.interact(tab, ui.scope_id().with(("hidden", d)), Sense::click());
        let name = say!("head-show", title = draft.title.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let letter = draft.title.chars().find(|c| c.is_alphanumeric()).unwrap_or('–').to_uppercase().to_string();
        let ink = if response.hovered() || response.has_focus() { p.accent } else { p.ink2 };
        ui.painter().rect(tab, 4.0, p.surface, Stroke::new(1.0, ink), egui::StrokeKind::Inside);
        ui.painter().text(tab.center(), Align2::CENTER_CENTER, letter, font::bold(12.0), ink);
        if response.on_hover_text(&name).clicked() {
            actions.push(Action::HideColumn(draft.id, false));
        }
    }
}
