//! The views: they read the state, change at most what may be lost without harm, and push actions.

mod about;
mod bars;
mod board;
mod board_finding;
mod board_rail;
mod board_term;
mod correction;
mod correction_side;
mod correction_strip;
mod edition;
mod flow;
mod flow_brush;
mod flow_marks;
mod flow_panel;
mod flow_rail;
mod heads;
mod heads_drag;
mod notes;
mod papers;
mod rail;
mod rows;
mod rows_cell;
mod scenes;
mod sheets;
mod sheets_clause;
mod sheets_export;
mod sheets_keys;
mod sheets_marks;
mod sheets_palette;
mod sheets_provenance;
mod sheets_reading;
mod sheets_topics;
mod sheets_ways;
mod start;
mod tabs;
mod tour;

use egui::{CentralPanel, Frame, Panel, Ui};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::scene::Scene;
use crate::app::state::App;
use crate::app::theme::{font, palette, size};

/// Draws the whole window and gives what the user asked for.
pub fn window_ui(ui: &mut Ui, app: &mut App) -> Vec<Action> {
    let mut actions = Vec::new();
    let p = palette(ui);
    let bar = |fill| Frame::new().fill(fill).inner_margin(egui::Margin::symmetric(12, 0));
    Panel::top("menu")
        .exact_size(size::MENU)
        .show_separator_line(false)
        .frame(bar(p.panel))
        .show(ui, |ui| bars::menu_bar_ui(ui, app, &mut actions));
    if !app.behind.is_empty() {
        Panel::top("tabs")
            .exact_size(size::TABS)
            .show_separator_line(false)
            .frame(Frame::new().fill(p.panel))
            .show(ui, |ui| tabs::tabs_ui(ui, app, &mut actions));
    }
    if app.in_edition() {
        Panel::top("tools").exact_size(size::TOOLS).show_separator_line(false).frame(bar(p.panel)).show(ui, |ui| {
            if app.view.correcting.is_some() {
                correction_strip::bar_ui(ui, app, &mut actions);
            } else {
                bars::tool_bar_ui(ui, app, &mut actions);
            }
        });
    }
    if app.view.find.is_some() && app.view.scene != Scene::Substance && app.view.correcting.is_none() {
        Panel::top("find")
            .exact_size(size::FIND)
            .show_separator_line(false)
            .frame(bar(p.panel))
            .show(ui, |ui| bars::find_bar_ui(ui, app, &mut actions));
    }
    bars::strips_ui(ui, app, &mut actions);
    Panel::bottom("status")
        .exact_size(size::STATUS)
        .show_separator_line(false)
        .frame(bar(p.panel))
        .show(ui, |ui| bars::status_ui(ui, app, &mut actions));
    CentralPanel::default().frame(Frame::new().fill(p.canvas)).show(ui, |ui| {
        if app.view.correcting.is_some() {
            correction::correction_ui(ui, app, &mut actions);
        } else if app.in_edition() {
            match app.view.scene {
                Scene::Substance if app.edition.is_some() => board::board_ui(ui, app, &mut actions),
                Scene::Flow if app.edition.is_some() => flow::flow_ui(ui, app, &mut actions),
                _ => edition::edition_ui(ui, app, &mut actions),
            }
        } else {
            start::start_ui(ui, app, &mut actions);
        }
    });
    if app.in_edition() && ui.input(|i| !i.raw.hovered_files.is_empty()) {
        drop_hint_ui(ui, app);
    }
    bars::toast_ui(ui, app, &mut actions);
    tour::tour_ui(ui, app, &mut actions);
    sheets::sheet_ui(ui, app, &mut actions);
    actions
}

/// While files hover over the edition: what dropping them does.
fn drop_hint_ui(ui: &Ui, app: &App) {
    let p = palette(ui);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("drop hint")));
    let rect = ui.ctx().content_rect().shrink(3.0);
    painter.rect_stroke(rect, 6.0, egui::Stroke::new(2.0, p.accent), egui::StrokeKind::Inside);
    let words = say!("drop-as-draft", number = app.project.drafts.len() + 1);
    let galley = painter.layout_no_wrap(words, font::bold(15.0), p.onaccent);
    let plate = egui::Rect::from_center_size(rect.center(), galley.size() + egui::vec2(28.0, 16.0));
    painter.rect_filled(plate, 6.0, p.accent);
    painter.galley(plate.min + egui::vec2(14.0, 8.0), galley, p.onaccent);
}
