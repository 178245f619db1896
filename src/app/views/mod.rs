//! The views: they read the state, change at most what may be lost without harm, and push actions.

mod bars;
mod edition;
mod heads;
mod notes;
mod rail;
mod rows;
mod sheets;
mod start;

use egui::{CentralPanel, Frame, Panel, Ui};

use crate::app::action::Action;
use crate::app::state::App;
use crate::app::theme::{palette, size};

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
    if app.in_edition() {
        Panel::top("tools")
            .exact_size(size::TOOLS)
            .show_separator_line(false)
            .frame(bar(p.panel))
            .show(ui, |ui| bars::tool_bar_ui(ui, app, &mut actions));
    }
    if app.view.find.is_some() {
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
        .show(ui, |ui| bars::status_ui(ui, app));
    CentralPanel::default().frame(Frame::new().fill(p.canvas)).show(ui, |ui| {
        if app.in_edition() {
            edition::edition_ui(ui, app, &mut actions);
        } else {
            start::start_ui(ui, app, &mut actions);
        }
    });
    bars::toast_ui(ui, app, &mut actions);
    sheets::sheet_ui(ui, app, &mut actions);
    actions
}
