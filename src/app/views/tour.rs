//! The tour of the first use: a plate beside a few real parts of the window, one after another.

use egui::{Align2, Area, Frame, Id, Margin, Order, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, Pane, label, pane_rect};

/// How many steps it has.
pub const STEPS: usize = 5;
/// Width of a plate.
const WIDTH: f32 = 320.0;

/// A step: the part it stands at, its title, what it says.
fn step(at: usize) -> (Pane, &'static str, &'static str) {
    match at {
        0 => (Pane::Tools, say!("tour-views"), say!("tour-views-more")),
        1 => (Pane::Rail, say!("tour-topics"), say!("tour-topics-more")),
        2 => (Pane::Rows, say!("tour-rows"), say!("tour-rows-more")),
        3 => (Pane::Map, say!("tour-map"), say!("tour-map-more")),
        _ => (Pane::Rows, say!("tour-keys"), say!("tour-keys-more")),
    }
}

/// Draws the step that is at hand, if the tour goes on.
pub fn tour_ui(ui: &Ui, app: &App, actions: &mut Vec<Action>) {
    let Some(at) = app.view.tour.filter(|_| app.edition.is_some() && app.view.sheet.is_none()) else { return };
    let p = palette(ui);
    let screen = ui.ctx().content_rect();
    let (pane, title, more) = step(at);
    let part = pane_rect(ui.ctx(), pane).map_or(screen, |rect| rect.intersect(screen));
    let painter = ui.ctx().layer_painter(egui::LayerId::new(Order::Foreground, Id::unique("tour frame")));
    painter.rect_stroke(part.expand(8.0).intersect(screen).shrink(2.0), 6.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    let (pivot, corner) = beside(part, screen);
    let area = Area::new(Id::unique("tour")).order(Order::Foreground).pivot(pivot).fixed_pos(corner).constrain(true);
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(Margin::same(16)).show(ui, |ui| {
            ui.set_width(WIDTH);
            label(ui, title, font::bold(15.0), p.ink);
            ui.add_space(2.0);
            label(ui, more, font::sans(13.0), p.ink2);
            ui.add_space(10.0);
            ui.horizontal(|ui| {
                let last = at + 1 >= STEPS;
                let next = Control::new(if last { say!("tour-done") } else { say!("tour-next") }).look(Look::Primary).show(ui);
                // The step that comes takes the focus, so that Enter goes on.
                let seen = ui.ctx().data_mut(|d| std::mem::replace(d.get_temp_mut_or(Id::unique("tour step"), usize::MAX), at));
                if seen != at {
                    next.request_focus();
                }
                if next.clicked() {
                    actions.push(if last { Action::TourEnd } else { Action::TourStep(at + 1) });
                }
                if !last && Control::new(say!("tour-skip")).look(Look::Quiet).show(ui).clicked() {
                    actions.push(Action::TourEnd);
                }
                label(ui, say!("tour-at", at = at + 1, all = STEPS), font::sans(12.0), p.ink3);
            });
        });
    });
}

/// Where the plate stands: below a part that lies across the top, beside one at the side, else within it.
fn beside(part: Rect, screen: Rect) -> (Align2, Pos2) {
    if part.width() > screen.width() * 0.8 && part.height() < screen.height() * 0.4 {
        (Align2::LEFT_TOP, pos2(part.left() + 12.0, part.bottom() + 10.0))
    } else if part.left() > screen.center().x {
        (Align2::RIGHT_TOP, pos2(part.left() - 12.0, part.top() + 24.0))
    } else if part.width() < screen.width() * 0.4 {
        (Align2::LEFT_TOP, pos2(part.right() + 12.0, part.top() + 24.0))
    } else {
        (Align2::CENTER_CENTER, part.center())
    }
}
