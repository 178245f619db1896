//! The strip of tabs, shown when more than one project is open.

use egui::{Align2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::tabs::{Tab, TabAct};
use crate::app::theme::{font, palette};
use crate::app::widgets::{Icon, paint_icon, wrapped};

/// The widest that a tab is.
const WIDEST: f32 = 240.0;

/// Draws the strip in all of `ui`.
pub fn tabs_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let strip = ui.max_rect();
    let tabs = app.tabs();
    let width = (strip.width() / tabs.len().max(1) as f32).min(WIDEST);
    for (i, tab) in tabs.iter().enumerate() {
        let at = pos2(strip.left() + width * i as f32, strip.top());
        tab_ui(ui, Rect::from_min_size(at, vec2(width, strip.height())), i, tab, i == app.at, actions);
    }
    let across = ui.ctx().content_rect().x_range();
    ui.painter().with_clip_rect(ui.ctx().content_rect()).hline(across, strip.bottom() - 0.5, Stroke::new(1.0, p.line));
}

fn tab_ui(ui: &mut Ui, rect: Rect, i: usize, tab: &Tab, front: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let response = ui.interact(rect.with_max_x(rect.right() - 26.0), ui.scope_id().with(("tab", i)), Sense::click());
    let name = if tab.unsaved { say!("tab-unsaved", name = tab.name.as_str()) } else { tab.name.clone() };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, front, &name));
    let close = Rect::from_center_size(pos2(rect.right() - 16.0, rect.center().y), vec2(20.0, 20.0));
    let closing = ui.interact(close, ui.scope_id().with(("close tab", i)), Sense::click());
    closing.widget_info(|| WidgetInfo::labeled(Role::Button, true, say!("tab-close", name = tab.name.as_str())));
    let over = response.hovered() || closing.hovered();
    ui.painter().rect_filled(
        rect,
        0.0,
        if front {
            p.surface
        } else if over {
            p.canvas
        } else {
            p.panel
        },
    );
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    if front {
        ui.painter().rect_filled(rect.with_max_y(rect.top() + 2.0), 0.0, p.accent);
    }
    let (face, ink) = if front { (font::bold(13.0), p.ink) } else { (font::sans(13.0), p.ink2) };
    let room = rect.width() - if tab.unsaved { 60.0 } else { 44.0 };
    let words = wrapped(ui, &tab.name, face, 17.0, ink, room, 1);
    let top = rect.center().y - words.size().y / 2.0;
    let right = rect.left() + 12.0 + words.size().x;
    ui.painter().galley(pos2(rect.left() + 12.0, top), words, ink);
    if tab.unsaved {
        ui.painter().text(pos2(right + 6.0, rect.center().y), Align2::LEFT_CENTER, "•", font::bold(13.0), ink);
    }
    if closing.hovered() {
        ui.painter().rect_filled(close, 4.0, p.line);
    }
    paint_icon(ui.painter(), Icon::Close, close.center(), 10.0, p.ink2);
    for (focused, around) in [(response.has_focus(), rect.shrink(2.0)), (closing.has_focus(), close)] {
        if focused {
            ui.painter().rect_stroke(around, 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
    }
    if response.on_hover_text(&tab.name).clicked() {
        actions.push(Action::Tab(TabAct::To(i)));
    }
    if closing.clicked() {
        actions.push(Action::Tab(TabAct::CloseAt(i)));
    }
}
