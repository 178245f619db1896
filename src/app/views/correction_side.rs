//! The panel beside the correction view: what to look at, what was corrected, which keys cut.

use egui::{Frame, Grid, Key, Margin, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, vec2};

use crate::app::action::Action;
use crate::app::correct::{Correct, Correcting, Remark, said};
use crate::app::keys::Keys;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Icon, Look, label, paint_icon, scroll_ui, wrapped};
use crate::draft::Draft;

/// What the keys do while the caret stands in a clause.
fn keys() -> [(String, &'static str); 8] {
    let joined = |keys: &[Keys]| keys.iter().map(|k| k.label()).collect::<Vec<_>>().join(", ");
    let (plain, alt, ctrl) = (Keys::plain, Keys::alt, Keys::ctrl);
    [
        (joined(&[plain(Key::Enter)]), say!("correct-key-split")),
        (joined(&[plain(Key::Backspace)]), say!("correct-key-join-before")),
        (joined(&[plain(Key::Delete)]), say!("correct-key-join")),
        (joined(&[alt(Key::ArrowLeft), alt(Key::ArrowRight)]), say!("correct-key-level")),
        (joined(&[alt(Key::N), alt(Key::H), alt(Key::C)]), say!("correct-key-kind")),
        (joined(&[ctrl(Key::ArrowUp), ctrl(Key::ArrowDown)]), say!("correct-key-step")),
        (joined(&[plain(Key::F8), Keys::shift(Key::F8)]), say!("correct-key-look")),
        (joined(&[plain(Key::Tab)]), say!("correct-key-tab")),
    ]
}

/// Draws the panel.
pub fn side_ui(ui: &mut Ui, app: &App, draft: &Draft, view: &Correcting, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let area = ui.max_rect();
    ui.painter().rect_filled(area, 0.0, p.panel);
    ui.painter().vline(area.left() + 0.5, area.y_range(), Stroke::new(1.0, p.line));
    Frame::new().inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
        scroll_ui(ui, say!("correct-side"), ScrollArea::vertical().auto_shrink(false), |ui| {
            heading(ui, say!("correct-look"));
            if view.remarks.is_empty() {
                label(ui, say!("correct-look-none"), font::sans(13.0), p.ink3);
            }
            for remark in &view.remarks {
                remark_ui(ui, remark, view, actions);
            }
            ui.add_space(16.0);
            heading(ui, say!("correct-done"));
            let all = app.project.corrections().iter().enumerate();
            let own: Vec<_> = all.filter(|(_, c)| c.anchor.clause.draft == draft.id).collect();
            if own.is_empty() {
                label(ui, say!("correct-done-none"), font::sans(13.0), p.ink3);
            }
            for (at, correction) in own.into_iter().rev() {
                let words = said(correction);
                ui.horizontal_top(|ui| {
                    let room = ui.available_width() - 100.0;
                    ui.vertical(|ui| {
                        ui.set_width(room);
                        ui.add_space(6.0);
                        label(ui, words.clone(), font::sans(13.0), if correction.unplaced { p.ink3 } else { p.ink });
                    });
                    let back = Control::new(say!("correct-take-back"))
                        .name(say!("correct-take-back-name", said = words.as_str()))
                        .look(Look::Quiet);
                    if back.show(ui).clicked() {
                        actions.push(Action::Correct(Correct::TakeBack(at)));
                    }
                });
                ui.add_space(2.0);
            }
            ui.add_space(16.0);
            heading(ui, say!("correct-keys"));
            Grid::new("keys").num_columns(2).spacing([10.0, 4.0]).show(ui, |ui| {
                for (keys, deed) in keys() {
                    label(ui, keys, font::bold(12.0), p.ink2);
                    ui.add(egui::Label::new(egui::RichText::new(deed).font(font::sans(12.0)).color(p.ink3)).wrap());
                    ui.end_row();
                }
            });
        });
    });
}

fn heading(ui: &mut Ui, words: &str) {
    let p = palette(ui);
    label(ui, words, font::bold(13.0), p.ink);
    ui.add_space(2.0);
}

/// A line of what to look at; a click goes there.
fn remark_ui(ui: &mut Ui, remark: &Remark, view: &Correcting, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let width = ui.available_width();
    let words = wrapped(ui, &remark.said, font::sans(13.0), 17.0, p.ink, width - 30.0, usize::MAX);
    let place = wrapped(ui, &remark.place, font::sans(12.0), 16.0, p.ink3, width - 30.0, 1);
    let below = if remark.place.is_empty() { 0.0 } else { place.size().y };
    let sense = if remark.at.is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, words.size().y + below + 10.0), sense);
    let here = remark.at.is_some_and(|(clause, _)| clause == view.clause);
    let name = format!("{} {}", say!("correct-look-name", said = remark.said.as_str()), remark.place);
    let role = if remark.at.is_some() { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::selected(role, true, here, name.trim()));
    if here || response.hovered() {
        ui.painter().rect_filled(rect, 4.0, if here { p.accentbg } else { p.canvas });
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    }
    paint_icon(ui.painter(), Icon::Fault, rect.left_top() + vec2(12.0, 14.0), 14.0, p.guar);
    let height = words.size().y;
    ui.painter().galley(rect.left_top() + vec2(26.0, 5.0), words, p.ink);
    ui.painter().galley(rect.left_top() + vec2(26.0, 5.0 + height), place, p.ink3);
    if let Some((clause, caret)) = remark.at
        && response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
    {
        actions.push(Action::Correct(Correct::At(clause, caret)));
    }
}
