//! The heads of the columns: title, badge, provenance, and what can be done with a draft.

use egui::{Align2, Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::{Action, command_of};
use crate::app::correct::Correct;
use crate::app::edition::Edition;
use crate::app::language::{self, say};
use crate::app::names::status_name;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::{bars::shorten, heads_drag};
use crate::app::widgets::{Pane, label, note_pane, wrapped};
use crate::comparison::Mode;
use crate::draft::{Draft, Status};

/// Draws the head of the label column: what is in sight.
pub fn label_head_ui(ui: &Ui, rect: Rect, app: &App, edition: &Edition) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    if rect.width() < 100.0 {
        return;
    }
    let all = edition.rows.len();
    let hidden = app.view.shown.hidden;
    let first = say!("head-rows", seen = all - hidden.min(all), all = all);
    let second = if hidden > 0 { say!("head-hidden", count = hidden) } else { say!("head-none-hidden").to_owned() };
    let painter = ui.painter();
    painter.text(rect.left_top() + vec2(12.0, 18.0), Align2::LEFT_CENTER, first, font::sans(12.0), p.ink2);
    painter.text(rect.left_top() + vec2(12.0, 36.0), Align2::LEFT_CENTER, second, font::sans(12.0), p.ink3);
}

/// Draws the head of a draft's column.
pub fn head_ui(ui: &mut Ui, rect: Rect, app: &App, edition: &Edition, d: usize, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let c = &edition.comparison;
    let Some(shown) = c.drafts.get(d) else { return };
    let draft: &Draft = app.project.draft(shown.id).map_or(shown.as_ref(), |x| x.as_ref());
    let is_base = edition.partner(d).is_none() && c.mode == Mode::Base;
    let response = ui.interact(rect, ui.scope_id().with(("head", d)), Sense::click_and_drag());
    heads_drag::grip(ui, &response, shown.id);
    note_pane(ui, Pane::Heads, rect.with_max_x(f32::INFINITY), response.id, false);
    ui.painter().rect_filled(rect, 0.0, if is_base { p.basecol } else { p.panel });
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, p.canvas);
    }
    if is_base {
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(rect.width(), 3.0)), 0.0, p.accent);
    }
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    let changes = edition.change_counts.get(d).copied().unwrap_or(0);
    let badge = if is_base {
        say!("badge-base").to_owned()
    } else if edition.partner(d).is_none() {
        say!("badge-first").to_owned()
    } else {
        say!("count-changes", count = changes)
    };
    let at = pos2(rect.right() - 12.0, rect.top() + 19.0);
    let left = badge_at(ui, at, &badge, is_base);
    let width = left - rect.left() - 40.0;
    heads_drag::grip_at(ui, rect.left_top() + vec2(16.0, 19.0), p.ink3);
    let title = wrapped(ui, &draft.title, font::bold(15.0), 20.0, p.ink, width, 1);
    ui.painter().galley(rect.left_top() + vec2(30.0, 9.0), title, p.ink);
    let known = facts(draft, points_of(edition, d));
    let mut line = known.clone();
    if c.mode == Mode::Chain
        && let Some(before) = edition.partner(d).and_then(|i| c.drafts.get(i))
    {
        line = say!("head-against", title = shorten(&before.title, 30), facts = line);
    }
    let line = wrapped(ui, &line, font::sans(12.0), 16.0, p.ink3, rect.width() - 26.0, 1);
    ui.painter().galley(rect.left_top() + vec2(14.0, 32.0), line, p.ink3);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.shrink(2.0), 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    }
    let name = say!("head-name", title = draft.title.as_str(), badge = badge, facts = known);
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
    let response = response.on_hover_ui(|ui| provenance_ui(ui, draft));
    let keys = command_of(&Action::UseAsBase).and_then(|c| app.keys_of(c).first().map(|k| k.label())).unwrap_or_default();
    menu(&response, draft, is_base, &keys, actions);
}

/// The head of a draft's column in views that do not order or compare: title, badge, what is known.
pub fn plain_head_ui(ui: &mut Ui, rect: Rect, app: &App, edition: &Edition, d: usize) {
    let p = palette(ui);
    let Some(shown) = edition.comparison.drafts.get(d) else { return };
    let draft: &Draft = app.project.draft(shown.id).map_or(shown.as_ref(), |x| x.as_ref());
    let is_base = edition.partner(d).is_none() && edition.comparison.mode == Mode::Base;
    ui.painter().rect_filled(rect, 0.0, if is_base { p.basecol } else { p.panel });
    let mut right = rect.right() - 12.0;
    if is_base {
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(rect.width(), 3.0)), 0.0, p.accent);
        right = badge_at(ui, pos2(right, rect.top() + 19.0), say!("badge-base"), true) - 8.0;
    }
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    let title = wrapped(ui, &draft.title, font::bold(15.0), 20.0, p.ink, right - rect.left() - 12.0, 1);
    ui.painter().galley(rect.left_top() + vec2(12.0, 9.0), title, p.ink);
    let line = wrapped(ui, &facts(draft, points_of(edition, d)), font::sans(12.0), 16.0, p.ink3, rect.width() - 24.0, 1);
    ui.painter().galley(rect.left_top() + vec2(12.0, 32.0), line, p.ink3);
    told_ui(ui, rect, edition, draft, d, is_base);
}

/// The head of a draft's column in the flow view: on the canvas, its badge beside its title.
pub fn flow_head_ui(ui: &Ui, rect: Rect, app: &App, edition: &Edition, d: usize) {
    let p = palette(ui);
    let Some(shown) = edition.comparison.drafts.get(d) else { return };
    let draft: &Draft = app.project.draft(shown.id).map_or(shown.as_ref(), |x| x.as_ref());
    let is_base = edition.partner(d).is_none() && edition.comparison.mode == Mode::Base;
    let badge = wrapped(ui, say!("badge-base"), font::bold(12.0), 16.0, p.ink, 120.0, 1).size().x + 12.0;
    let room = rect.width() - if is_base { badge + 14.0 } else { 8.0 };
    let title = wrapped(ui, &draft.title, font::bold(15.0), 20.0, p.ink, room, 1);
    if is_base {
        badge_at(ui, pos2(rect.left() + title.size().x + 10.0 + badge, rect.top() + 19.0), say!("badge-base"), true);
    }
    ui.painter().galley(rect.left_top() + vec2(0.0, 9.0), title, p.ink);
    let line = wrapped(ui, &facts(draft, points_of(edition, d)), font::sans(12.0), 16.0, p.ink3, rect.width() - 8.0, 1);
    ui.painter().galley(rect.left_top() + vec2(0.0, 31.0), line, p.ink3);
    told_ui(ui, rect, edition, draft, d, is_base);
}

/// What a head that cannot be taken hold of tells: its name to screen readers, the provenance on hover.
fn told_ui(ui: &Ui, rect: Rect, edition: &Edition, draft: &Draft, d: usize, is_base: bool) {
    let response = ui.interact(rect.intersect(ui.clip_rect()), ui.scope_id().with(("head", d)), Sense::hover());
    let changes = edition.change_counts.get(d).copied().unwrap_or(0);
    let badge = if is_base { say!("badge-base").to_owned() } else { say!("count-changes", count = changes) };
    let name = say!("head-name", title = draft.title.as_str(), badge = badge, facts = facts(draft, points_of(edition, d)));
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
    response.on_hover_ui(|ui| provenance_ui(ui, draft));
}

/// The head of a column that is no draft's.
pub fn told_head_ui(ui: &Ui, rect: Rect, title: &str, more: &str) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    let painter = ui.painter();
    let title = wrapped(ui, title, font::bold(15.0), 20.0, p.ink, rect.width() - 24.0, 1);
    painter.galley(rect.left_top() + vec2(12.0, 9.0), title, p.ink);
    let more = wrapped(ui, more, font::sans(12.0), 16.0, p.ink3, rect.width() - 24.0, 1);
    painter.galley(rect.left_top() + vec2(12.0, 32.0), more, p.ink3);
}

fn menu(response: &Response, draft: &Draft, is_base: bool, keys: &str, actions: &mut Vec<Action>) {
    let mut entries = |ui: &mut Ui| {
        ui.set_min_width(200.0);
        let base = egui::Button::new(say!("head-use-as-base")).shortcut_text(keys).frame_when_inactive(false);
        if ui.add_enabled(!is_base, base).on_disabled_hover_text(say!("head-is-base")).clicked() {
            actions.push(Action::SetBase(draft.id));
            ui.close();
        }
        if ui.add(egui::Button::new(say!("head-provenance")).frame_when_inactive(false)).clicked() {
            actions.push(Action::AskProvenance(draft.id));
            ui.close();
        }
        if ui.add(egui::Button::new(say!("command-correct-the-cut")).frame_when_inactive(false)).clicked() {
            actions.push(Action::Correct(Correct::Draft(draft.id)));
            ui.close();
        }
        let hide = egui::Button::new(say!("head-hide")).frame_when_inactive(false);
        if ui.add_enabled(!is_base, hide).on_disabled_hover_text(say!("head-base-stays")).clicked() {
            actions.push(Action::HideColumn(draft.id, true));
            ui.close();
        }
        ui.separator();
        if ui.add(egui::Button::new(say!("head-remove")).frame_when_inactive(false)).clicked() {
            actions.push(Action::RemoveDraft(draft.id));
            ui.close();
        }
    };
    response.context_menu(&mut entries);
    egui::Popup::menu(response).id(response.id.with("click")).show(entries);
}

/// A small framed word that ends at `right`; gives where it begins.
fn badge_at(ui: &Ui, right: egui::Pos2, text: &str, filled: bool) -> f32 {
    let p = palette(ui);
    let (fill, ink, stroke) =
        if filled { (p.accent, p.onaccent, Stroke::NONE) } else { (Color32::TRANSPARENT, p.ink2, Stroke::new(1.0, p.line)) };
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font::bold(12.0), ink);
    let size = galley.size() + vec2(12.0, 4.0);
    let rect = Rect::from_min_size(pos2(right.x - size.x, right.y - size.y / 2.0), size);
    ui.painter().rect(rect, 4.0, fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.left_top() + vec2(6.0, 2.0), galley, ink);
    rect.left()
}

/// A draft's line: how many points, date, status, format.
pub fn facts(draft: &Draft, points: usize) -> String {
    let status = Some(draft.provenance.status).filter(|s| *s != Status::Unknown).map(|s| status_name(s).to_owned());
    let date = draft.provenance.date.as_deref().map(language::date);
    let format = Some(draft.source.format.to_uppercase()).filter(|f| !f.is_empty());
    let parts = [Some(say!("count-points", count = points)), date, status, format];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn points_of(edition: &Edition, d: usize) -> usize {
    edition.points.get(d).copied().unwrap_or(0)
}

/// Everything known of where a draft comes from.
fn provenance_ui(ui: &mut Ui, draft: &Draft) {
    ui.set_max_width(360.0);
    let p = palette(ui);
    label(ui, &draft.title, font::bold(13.0), p.ink);
    let known = &draft.provenance;
    let path = Some(draft.source.path.as_str()).filter(|x| !x.is_empty());
    let lines = [
        known.author.as_deref().map(|value| say!("known-author", value = value)),
        known.date.as_deref().map(|value| say!("known-date", value = language::date(value))),
        Some(say!("known-status", value = status_name(known.status))),
        known.source.as_deref().map(|value| say!("known-source", value = value)),
        known.note.as_deref().map(|value| say!("known-note", value = value)),
        path.map(|value| say!("known-file", value = value)),
    ];
    for line in lines.into_iter().flatten() {
        label(ui, line, font::sans(13.0), p.ink2);
    }
    for warning in draft.warnings.iter().take(5) {
        label(ui, say!("known-reading", value = warning.message.as_str()), font::sans(13.0), p.guar);
    }
}
