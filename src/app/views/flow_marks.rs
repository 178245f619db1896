//! The marks of the flow view: a plate a clause, or a bar with a lens where there is no room.

use egui::{
    EventFilter, Rangef, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use crate::app::action::Action;
use crate::app::flow::{Course, Mark, Strand};
use crate::app::language::say;
use crate::app::state::Selection;
use crate::app::theme::font;
use crate::app::views::flow::{Marks, NUMBERED, TITLED, dotted, frame};
use crate::app::widgets::{Icon, Pane, label, lay_out_job, note_pane, paint_icon, wrapped};
use crate::export::harmless;
use crate::text::cut;

/// How many rows the lens shows.
const LENS: usize = 7;
/// Height of a row in it.
const LENS_ROW: f32 = 20.0;

impl Marks<'_> {
    /// Draws all marks in sight.
    pub fn marks_ui(&self, ui: &mut Ui, actions: &mut Vec<Action>) {
        for column in 0..self.view.flow.columns.len() {
            let x = self.places.column(column);
            let title = self.edition.comparison.drafts.get(column).map_or("", |d| d.title.as_str());
            let count = self.view.flow.columns.get(column).map_or(0, Vec::len);
            let name = say!("flow-column", draft = title, count = count);
            let builder =
                UiBuilder::new().max_rect(Rect::from_x_y_ranges(x, self.places.seen.y_range())).id_salt(("column", column));
            if self.places.pitch < NUMBERED {
                self.bars_ui(&mut ui.new_child(builder), column, &name, actions);
            } else {
                let list = builder.accessibility_role(Role::List).accessibility_label(name);
                self.plates_ui(&mut ui.new_child(list), column, actions);
            }
        }
    }

    fn is_chosen(&self, mark: &Mark) -> bool {
        self.app.selected_clause() == Some(mark.clause)
    }

    fn go(&self, mark: &Mark, column: usize, response: &Response, actions: &mut Vec<Action>) {
        if response.double_clicked() || (response.clicked() && self.is_chosen(mark)) {
            actions.push(Action::OpenInEdition);
        } else if response.clicked() {
            let at = Selection { row: mark.row, draft: column, clause: Some(mark.clause) };
            actions.push(Action::Select { row: at.row, draft: at.draft, clause: at.clause });
        }
    }

    fn plates_ui(&self, ui: &mut Ui, column: usize, actions: &mut Vec<Action>) {
        let last = self.view.flow.columns.len().saturating_sub(1);
        for (at, mark) in self.view.flow.columns.get(column).into_iter().flatten().enumerate() {
            let rect = self.places.mark(column, self.view.flow.slot((column, at), self.view.level));
            if !rect.intersects(self.places.seen) {
                continue;
            }
            let response = ui.interact(rect.intersect(ui.clip_rect()), ui.scope_id().with(("mark", at)), Sense::click());
            self.name(&response, column, at, mark);
            self.plate(ui, rect, column, at, mark, &response);
            self.focus(ui, &response, mark);
            if !self.view.no_ends {
                self.ends(ui, rect, mark, column > 0, column < last);
            }
            self.go(mark, column, &response, actions);
            response.on_hover_ui(|ui| self.told_ui(ui, column, at, mark));
        }
    }

    fn plate(&self, ui: &Ui, rect: Rect, column: usize, at: usize, mark: &Mark, response: &Response) {
        let p = self.p;
        let hidden = self.is_hidden(mark.row);
        let of_lineage = self.lineage.contains(&(column, at));
        let ground = if of_lineage {
            p.accentbg
        } else if self.edition.partner(column).is_none() {
            p.basecol
        } else {
            p.surface
        };
        let edge = if response.hovered() { p.ink } else { p.line };
        ui.painter().rect(rect, 4.0, ground, Stroke::new(1.0, edge), StrokeKind::Inside);
        if of_lineage {
            let line = if self.is_chosen(mark) { 2.0 } else { 1.0 };
            ui.painter().rect_stroke(rect, 4.0, Stroke::new(line, p.accent), StrokeKind::Inside);
        }
        let ink = if hidden { p.ink3 } else { p.ink };
        let titled = self.places.pitch >= TITLED;
        let icon = mark.lead.filter(|_| titled && !hidden && rect.width() > 110.0);
        if let Some(topic) = icon {
            paint_icon(
                ui.painter(),
                Icon::of(topic),
                pos2(rect.right() - 14.0, rect.center().y),
                13.0,
                p.topic_colours(Some(topic)).0,
            );
        }
        let number = wrapped(ui, &mark.number, font::bold(12.0), 16.0, ink, rect.width() - 14.0, 1);
        let width = number.size().x;
        let middle = |g: &egui::Galley| rect.center().y - g.size().y / 2.0;
        ui.painter().galley(pos2(rect.left() + 9.0, middle(&number)), number, ink);
        if titled {
            let left = rect.left() + (9.0 + width + 8.0).max(42.0);
            let room = rect.right() - left - if icon.is_some() { 26.0 } else { 8.0 };
            if room > 24.0 {
                let face = if of_lineage { font::bold(12.0) } else { font::sans(12.0) };
                let title = one_line(ui, &mark.title, face, ink, room);
                ui.painter().galley(pos2(left, middle(&title)), title, ink);
            }
        }
    }

    /// What leads nowhere, or comes from nowhere: a dotted stub with its word, or its sign alone in a narrow gap.
    fn ends(&self, ui: &Ui, rect: Rect, mark: &Mark, comes: bool, goes: bool) {
        let p = self.p;
        if goes && !mark.goes {
            self.end(ui, pos2(rect.right(), rect.center().y), 1.0, (Icon::Close, say!("flow-dropped")), p.dele);
        }
        if comes && !mark.comes {
            self.end(ui, pos2(rect.left(), rect.center().y), -1.0, (Icon::Plus, say!("flow-added")), p.ins);
        }
    }

    fn end(&self, ui: &Ui, edge: egui::Pos2, side: f32, (icon, words): (Icon, &str), ink: egui::Color32) {
        let room = self.places.gap / 2.0 - 6.0;
        let text = wrapped(ui, words, font::bold(12.0), 16.0, ink, 120.0, 1);
        let worded = room > text.size().x + 34.0;
        let stub = if worded { (room - text.size().x - 22.0).clamp(10.0, 28.0) } else { 10.0 };
        let x = |d: f32| edge.x + side * d;
        let (near, far) = (x(5.0), x(5.0 + stub));
        dotted(ui, Rangef::new(near.min(far), near.max(far)), edge.y, ink);
        let length = if worded { 18.0 + text.size().x } else { 12.0 };
        let (start, end) = (x(stub + 8.0), x(stub + 8.0 + length));
        let plate = Rect::from_x_y_ranges(Rangef::new(start.min(end), start.max(end)), Rangef::new(edge.y - 7.0, edge.y + 7.0));
        ui.painter().rect_filled(plate, 3.0, self.p.canvas);
        paint_icon(ui.painter(), icon, pos2(plate.left() + 6.0, edge.y), 8.5, ink);
        if worded {
            ui.painter().galley(pos2(plate.left() + 15.0, edge.y - text.size().y / 2.0), text, ink);
        }
    }

    /// The chosen mark has the focus, so that it is read out; arrows go on to the next.
    fn focus(&self, ui: &Ui, response: &Response, mark: &Mark) {
        let chosen = self.is_chosen(mark);
        note_pane(ui, Pane::Rows, ui.clip_rect(), response.id, chosen);
        if chosen && self.view.focus && !ui.ctx().text_edit_focused() && self.app.view.sheet.is_none() {
            response.request_focus();
        }
        if response.has_focus() {
            frame(ui, response.rect, self.p);
            let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
            ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
        }
    }

    fn name(&self, response: &Response, column: usize, at: usize, mark: &Mark) {
        let draft = self.edition.comparison.drafts.get(column).map_or("", |d| d.title.as_str());
        response.widget_info(|| {
            let own = say!("flow-mark", number = mark.number.as_str(), title = mark.title.as_str(), draft = draft);
            let name = std::iter::once(own).chain(self.told(column, at, mark)).collect::<Vec<_>>().join(". ");
            WidgetInfo::selected(Role::ListItem, true, self.is_chosen(mark), name)
        });
    }

    /// Whence a clause came and what becomes of it, in words.
    fn told(&self, column: usize, at: usize, mark: &Mark) -> Vec<String> {
        let flow = &self.view.flow;
        let number = |at| flow.mark(at).map_or("", |m| m.number.as_str());
        let title = |column: usize| self.edition.comparison.drafts.get(column).map_or("", |d| d.title.as_str());
        let mut told: Vec<String> = flow
            .arriving((column, at))
            .map(|s| say!("flow-from", number = number((s.left, s.from)), draft = title(s.left), course = course_words(s)))
            .collect();
        told.extend(
            flow.leaving((column, at))
                .map(|s| say!("flow-to", number = number((s.left + 1, s.to)), draft = title(s.left + 1), course = course_words(s))),
        );
        if !mark.comes {
            told.push(say!("flow-added-told").to_owned());
        }
        if !mark.goes {
            told.push(say!("flow-dropped-told").to_owned());
        }
        told
    }

    /// What hovering over a mark shows.
    fn told_ui(&self, ui: &mut Ui, column: usize, at: usize, mark: &Mark) {
        let p = self.p;
        ui.set_max_width(340.0);
        label(ui, format!("{}  {}", mark.number, mark.title), font::bold(13.0), p.ink);
        let text = self.edition.comparison.clause(mark.clause).map_or("", |c| c.text.as_str());
        let first = cut(text, crate::text::CharRange::new(0, 160.min(crate::text::char_len(text))));
        let more = if first.len() < text.len() { "…" } else { "" };
        label(ui, format!("{}{more}", harmless(first)), font::serif(14.0), p.ink);
        for words in self.told(column, at, mark) {
            label(ui, words, font::sans(12.0), p.ink2);
        }
    }

    /// A column whose marks are bars: the pointer and the chosen clause have a lens.
    fn bars_ui(&self, ui: &mut Ui, column: usize, name: &str, actions: &mut Vec<Action>) {
        let x = self.places.column(column);
        let area = Rect::from_x_y_ranges(x.expand(6.0), self.places.seen.y_range()).intersect(ui.clip_rect());
        let response = ui.interact(area, ui.scope_id().with("bars"), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, name));
        if response.has_focus() {
            frame(ui, area, self.p);
        }
        let marks = self.view.flow.columns.get(column).map_or(&[][..], Vec::as_slice);
        let hovered =
            response.hover_pos().and_then(|pos| self.view.flow.nearest(column, self.places.slot_at(pos.y), self.view.level));
        let chosen =
            self.app.selected_clause().and_then(|c| self.view.flow.place(c)).filter(|(c, _)| *c == column).map(|(_, at)| at);
        if let Some((at, mark)) = chosen.and_then(|at| Some((at, marks.get(at)?))) {
            let rect = self.places.mark(column, self.view.flow.slot((column, at), self.view.level)).expand2(vec2(3.0, 2.0));
            let own = ui.interact(rect, ui.scope_id().with(("mark", at)), Sense::focusable_noninteractive());
            self.name(&own, column, at, mark);
            self.focus(ui, &own, mark);
            frame(ui, rect, self.p);
        }
        for at in self.lineage.iter().filter(|(c, _)| *c == column).map(|(_, at)| *at) {
            let rect = self.places.mark(column, self.view.flow.slot((column, at), self.view.level));
            ui.painter().rect_filled(rect.expand2(vec2(2.0, 1.0)), 0.0, self.p.accent);
        }
        if let Some(at) = hovered.or(chosen) {
            self.lens(ui, column, at);
        }
        if let Some(mark) = hovered.and_then(|at| marks.get(at)) {
            self.go(mark, column, &response, actions);
        }
    }

    /// The clauses around one, readable, beside the column.
    fn lens(&self, ui: &Ui, column: usize, at: usize) {
        let p = self.p;
        let Some(marks) = self.view.flow.columns.get(column) else { return };
        let first = at.saturating_sub(LENS / 2).min(marks.len().saturating_sub(LENS));
        let shown = marks.iter().enumerate().skip(first).take(LENS);
        let x = self.places.column(column);
        let y = self.places.y(self.view.flow.slot((column, at), self.view.level));
        let size = vec2(260.0, LENS_ROW * LENS.min(marks.len()) as f32 + 10.0);
        let seen = ui.clip_rect();
        let left = if x.max + 8.0 + size.x < seen.right() { x.max + 8.0 } else { x.min - 8.0 - size.x };
        let top = (y - size.y / 2.0).clamp(seen.top() + 4.0, (seen.bottom() - size.y - 4.0).max(seen.top() + 4.0));
        let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Middle, ui.scope_id().with("lens")));
        let plate = Rect::from_min_size(pos2(left, top), size);
        painter.rect(plate, 6.0, p.panel, Stroke::new(1.0, p.edge), StrokeKind::Inside);
        for (i, (place, mark)) in shown.enumerate() {
            let row = Rect::from_min_size(plate.min + vec2(4.0, 5.0 + LENS_ROW * i as f32), vec2(size.x - 8.0, LENS_ROW));
            if place == at {
                painter.rect_filled(row, 4.0, p.accentbg);
            }
            let face = if place == at { font::bold(12.0) } else { font::sans(12.0) };
            let number = wrapped(ui, &mark.number, font::bold(12.0), 16.0, p.ink, 60.0, 1);
            let title = one_line(ui, &mark.title, face, p.ink, row.width() - 100.0);
            painter.galley(row.min + vec2(6.0, 2.0), number, p.ink);
            painter.galley(row.min + vec2(70.0, 2.0), title, p.ink);
            if let Some(topic) = mark.lead {
                paint_icon(
                    &painter,
                    Icon::of(topic),
                    pos2(row.right() - 12.0, row.center().y),
                    12.0,
                    p.topic_colours(Some(topic)).0,
                );
            }
        }
    }
}

/// One line, cut where it ends, in the midst of a word if need be.
fn one_line(ui: &Ui, text: &str, face: egui::FontId, ink: egui::Color32, width: f32) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), face, ink);
    job.wrap.max_width = width;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    lay_out_job(ui.painter(), job, false)
}

/// What becomes of a clause along a strand.
pub(super) fn course_words(strand: &Strand) -> String {
    let own = match strand.course {
        Course::Moved if strand.reworded => return [say!("course-moved"), say!("course-reworded")].join(", "),
        Course::Moved => say!("course-moved"),
        Course::Reworded => say!("course-reworded"),
        Course::Kept => say!("course-kept"),
        Course::Parted if strand.leaves.1 > 1 => say!("course-split"),
        Course::Parted => say!("course-merged"),
    };
    own.to_owned()
}
