//! The question about files that can be taken in more than one way.

use egui::{ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::readings::{Asked, Way};
use crate::app::state::{App, OpeningState};
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, label, scroll_ui, tick_row_ui};

/// Draws the sheet: each file that waits for an answer, and its ways.
pub fn ways_ui(ui: &mut Ui, app: &mut App, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    label(ui, say!("asked-title"), font::bold(17.0), p.ink);
    let height = (ui.ctx().content_rect().height() - 220.0).clamp(160.0, 520.0);
    let mut refused = None;
    let (mut first, mut ticked) = (fresh, false);
    scroll_ui(ui, say!("asked-title"), ScrollArea::vertical().max_height(height), |ui| {
        for opening in app.opening.iter_mut().filter(|o| o.state == OpeningState::Asking) {
            let name = opening.path.file_name().unwrap_or(opening.path.as_os_str()).to_string_lossy().into_owned();
            let Some(asked) = &mut opening.asked else { continue };
            ui.add_space(10.0);
            label(ui, name.as_str(), font::bold(13.0), p.ink);
            label(ui, asked.said(), font::sans(13.0), p.ink2);
            ui.add_space(2.0);
            ticked |= file_ui(ui, &name, asked, std::mem::take(&mut first));
            refused = refused.or(asked.refused());
        }
    });
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        let take = Control::new(say!("asked-take")).look(Look::Primary).refused(refused).show(ui).clicked();
        let later = Control::new(say!("asked-later")).look(Look::Quiet).tip(say!("asked-later-tip")).show(ui).clicked();
        // Enter takes the answers, unless it was for what has the focus.
        let entered = !fresh && !ticked && ui.input(|i| i.key_pressed(egui::Key::Enter));
        if later {
            actions.push(Action::CloseSheet);
        } else if (take || entered) && refused.is_none() {
            actions.push(Action::TakeReadings);
        }
    });
}

/// The ways of one file; whether a column was ticked or let go.
fn file_ui(ui: &mut Ui, file: &str, asked: &mut Asked, mut focus: bool) -> bool {
    let mut ticked = false;
    for way in asked.ways.clone() {
        let chosen = asked.chosen == way;
        let response = choice_ui(ui, chosen, way.label(), &say!("asked-way-name", file = file, way = way.label()));
        if chosen && std::mem::take(&mut focus) {
            response.request_focus();
        }
        // The arrows go to the next way and choose it, as in any list of this kind.
        let forward = i32::from(ui.input(|i| i.key_pressed(egui::Key::ArrowDown)))
            - i32::from(ui.input(|i| i.key_pressed(egui::Key::ArrowUp)));
        if response.clicked() || (response.has_focus() && !chosen && forward != 0) {
            asked.chosen = way;
        }
        if way == Way::Columns && asked.chosen == Way::Columns {
            for (name, wanted) in &mut asked.columns {
                ui.horizontal(|ui| {
                    ui.add_space(26.0);
                    if tick_row_ui(ui, *wanted, None, name, false, None, name).clicked() {
                        *wanted = !*wanted;
                        ticked = true;
                    }
                });
            }
        }
    }
    ticked
}

/// One of several that exclude one another.
fn choice_ui(ui: &mut Ui, chosen: bool, text: &str, name: &str) -> egui::Response {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, 4.0, p.canvas);
    }
    let centre = pos2(rect.left() + 10.0, rect.center().y);
    ui.painter().circle(centre, 7.0, p.surface, Stroke::new(1.0, if chosen { p.accent } else { p.edge }));
    if chosen {
        ui.painter().circle_filled(centre, 4.0, p.accent);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    }
    ui.painter().text(pos2(rect.left() + 26.0, rect.center().y), egui::Align2::LEFT_CENTER, text, font::sans(13.0), p.ink);
    response
}
