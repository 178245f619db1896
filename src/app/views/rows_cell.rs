//! One cell of the edition: what pointer and focus do to it.

use egui::{
    CursorIcon, DragAndDrop, EventFilter, Id, Key, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, vec2,
};

use crate::app::action::{Action, command_of};
use crate::app::correct::Correct;
use crate::app::language::say;
use crate::app::redline::Mark;
use crate::app::spread::Place;
use crate::app::state::Words;
use crate::app::theme::font;
use crate::app::views::rows::Drawer;
use crate::app::widgets::wrapped;
use crate::app::widgets::{
    CellEvent, CellPlan, Control, Hit, Laid, Look, Pane, Plans, clause_at, hit, lay_out, note_pane, paint_cell,
};
use crate::draft::ClauseId;

/// What the context menu of a clause offers.
const CLAUSE_MENU: &[&[Action]] = &[
    &[Action::NewNote, Action::CopyClause, Action::CopyQuotation, Action::CopyComparison],
    &[Action::Link, Action::CutLink, Action::WhyPaired],
    &[Action::RedlineCell, Action::Correct(Correct::Selected), Action::UseAsBase, Action::SelectedProvenance],
];

/// A clause being dragged by its number.
struct DraggedClause(ClauseId);

/// The clause being dragged, if one is.
pub fn dragged_clause(ui: &Ui) -> Option<ClauseId> {
    DragAndDrop::payload::<DraggedClause>(ui.ctx()).map(|d| d.0)
}

impl Drawer<'_> {
    /// Draws a cell; gives the clauses of whose split or merge it came, for the bracket.
    pub(super) fn cell_ui(
        &self,
        ui: &mut Ui,
        rect: Rect,
        row: usize,
        place: &Place,
        plans: &mut Plans,
        actions: &mut Vec<Action>,
    ) -> Vec<ClauseId> {
        let (p, d) = (self.p, place.draft);
        let look = self.look(row, d);
        let plan = plans.get(self.edition, row, place, look, p);
        if !ui.is_rect_visible(rect) {
            return plan.bracket.clone();
        }
        let laid = lay_out(ui.painter(), &plan, look);
        let response = ui.interact(rect, ui.scope_id().with(("cell", d, place.first)), Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &plan.name));
        let base = self.edition.partner(d).is_none();
        ui.painter().rect_filled(rect, 0.0, if base { p.basecol } else { p.surface });
        let events = paint_cell(ui, &plan, &laid, rect, look, &self.emphasis, p);
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let view = &self.app.view;
        let marked = view.linking.is_some_and(|id| place.clauses.contains(&id));
        let chosen = view
            .selection
            .is_some_and(|s| (s.row, s.draft) == (row, d) && s.clause.map_or(place.first == 0, |c| place.clauses.contains(&c)));
        note_pane(ui, Pane::Rows, ui.clip_rect(), response.id, chosen);
        if chosen {
            self.focus(ui, &response, &plan);
        }
        if marked || chosen || response.has_focus() {
            let inner = rect.shrink(5.0);
            let corners = [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
            let (width, dash) = if marked { (2.0, 6.0) } else { (1.0, 2.0) };
            ui.painter().extend(egui::Shape::dashed_line(&corners, Stroke::new(width, p.accent), dash, 3.0));
        }
        for event in events {
            actions.push(match event {
                CellEvent::Finding(index) => Action::ShowFinding(index),
                CellEvent::CopyFinding(index) => Action::CopyFinding(index),
                CellEvent::More => Action::UnfoldFindings { row, draft: d },
                CellEvent::Tag(clause) => Action::GoTo(clause),
            });
        }
        let from = |pos: egui::Pos2| pos - rect.min;
        if response.clicked() || response.secondary_clicked() {
            let at = response.interact_pointer_pos().map_or(0.0, |pos| from(pos).y);
            actions.push(Action::Select { row, draft: d, clause: clause_at(&plan, &laid, at) });
        }
        self.words_ui(ui, &response, rect, &plan, &laid, d, actions);
        self.drop_ui(ui, rect, row, place, &plan, &laid, actions);
        response.context_menu(|ui| self.clause_menu_ui(ui, actions));
        plan.bracket.clone()
    }

    /// The selected cell has the focus, so that it is read out; its changes are read within it.
    fn focus(&self, ui: &mut Ui, response: &Response, plan: &CellPlan) {
        if self.app.view.focus_cell && !ui.ctx().text_edit_focused() && self.app.view.sheet.is_none() {
            response.request_focus();
        }
        if !response.has_focus() {
            return;
        }
        // Arrows go to the next row or draft, not to the next widget.
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
        for (i, (mark, words)) in plan.changed.iter().enumerate() {
            let role = if *mark == Mark::Removed { Role::ContentDeletion } else { Role::ContentInsertion };
            let moved = (*mark == Mark::MovedHere).then(|| say!("cell-moved", words = words.as_str()));
            let words = moved.as_ref().unwrap_or(words);
            let builder = UiBuilder::new().id_salt(("change", i)).max_rect(response.rect);
            let builder = builder.accessibility_parent(response.id).accessibility_role(role).accessibility_label(words.as_str());
            let _ = ui.new_child(builder);
        }
    }

    /// Dragging over words selects them, dragging a number takes the clause along.
    #[expect(clippy::too_many_arguments, reason = "what the pointer meets, and where it all stands")]
    fn words_ui(
        &self,
        ui: &Ui,
        response: &Response,
        rect: Rect,
        plan: &CellPlan,
        laid: &Laid,
        d: usize,
        actions: &mut Vec<Action>,
    ) {
        let pointer = ui.input(|i| i.pointer.latest_pos()).filter(|pos| rect.contains(*pos) && ui.clip_rect().contains(*pos));
        let under = pointer.and_then(|pos| hit(plan, laid, pos - rect.min, false));
        if response.hovered() && dragged_clause(ui).is_none() {
            match under {
                Some(Hit::Number(_)) => ui.set_cursor_icon(CursorIcon::Grab),
                Some(Hit::Words(..)) => ui.set_cursor_icon(CursorIcon::Text),
                None => {}
            }
        }
        if response.drag_started() {
            let began = ui.input(|i| i.pointer.press_origin()).and_then(|pos| hit(plan, laid, pos - rect.min, false));
            match began {
                Some(Hit::Number(clause)) => DragAndDrop::set_payload(ui.ctx(), DraggedClause(clause)),
                Some(Hit::Words(clause, at)) => {
                    actions.push(Action::SelectWords(Words { from: (clause, at), to: (clause, at), drawing: true }));
                }
                None => {}
            }
        }
        if response.double_clicked()
            && let Some(Hit::Words(clause, at)) = under
        {
            actions.push(Action::SelectWord(clause, at));
        }
        let Some(words) = self.app.view.words.filter(|w| w.drawing) else { return };
        let own = self.edition.comparison.drafts.get(d).is_some_and(|x| x.id == words.from.0.draft);
        if own && let Some(Hit::Words(clause, at)) = pointer.and_then(|pos| hit(plan, laid, pos - rect.min, true)) {
            let to = (clause, at);
            let drawing = !ui.input(|i| i.pointer.any_released());
            if to != words.to || !drawing {
                actions.push(Action::SelectWords(Words { to, drawing, ..words }));
            }
        }
    }

    /// A clause that is dragged over the cell: what dropping it does, and doing it.
    #[expect(clippy::too_many_arguments, reason = "what the pointer meets, and where it all stands")]
    fn drop_ui(&self, ui: &Ui, rect: Rect, row: usize, place: &Place, plan: &CellPlan, laid: &Laid, actions: &mut Vec<Action>) {
        let Some(from) = dragged_clause(ui) else { return };
        let Some(pos) = ui.input(|i| i.pointer.latest_pos()).filter(|pos| rect.intersect(ui.clip_rect()).contains(*pos)) else {
            return;
        };
        let (c, d) = (&self.edition.comparison, place.draft);
        let own = c.drafts.get(d).is_some_and(|x| x.id == from.draft);
        // On a gap of its own draft it answers the clause that has no counterpart there.
        let to = if !own {
            clause_at(plan, laid, pos.y - rect.top())
        } else if place.clauses.is_empty() {
            self.edition.partner(d).and_then(|partner| self.edition.beside(row, place, partner).first().copied())
        } else {
            None
        };
        let number = |id: ClauseId| c.clause(id).map(crate::app::edition::name_of).unwrap_or_default();
        let keep = ui.input(|i| i.modifiers.command);
        let words = match to {
            Some(to) if keep => say!("link-drop-too", from = number(from), to = number(to)),
            Some(to) => say!("link-drop", from = number(from), to = number(to)),
            None => say!("link-drop-nowhere", from = number(from)),
        };
        let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("dragged clause")));
        if to.is_some() {
            let frame = rect.intersect(ui.clip_rect());
            painter.rect_stroke(frame.shrink(1.0), 2.0, Stroke::new(2.0, self.p.accent), egui::StrokeKind::Inside);
        }
        let text = wrapped(ui, &words, font::bold(13.0), 17.0, self.p.onaccent, 420.0, 1);
        let plate = Rect::from_min_size(pos + vec2(14.0, 10.0), text.size() + vec2(16.0, 8.0));
        painter.rect_filled(plate, 4.0, if to.is_some() { self.p.accent } else { self.p.edge });
        painter.galley(plate.min + vec2(8.0, 4.0), text, self.p.onaccent);
        ui.set_cursor_icon(CursorIcon::Grabbing);
        if ui.input(|i| i.pointer.any_released()) {
            DragAndDrop::clear_payload(ui.ctx());
            if let Some(to) = to {
                actions.push(Action::LinkPair { from, to, keep });
            }
        }
    }

    fn clause_menu_ui(&self, ui: &mut Ui, actions: &mut Vec<Action>) {
        ui.set_min_width(230.0);
        for (i, group) in CLAUSE_MENU.iter().enumerate() {
            if i > 0 {
                ui.separator();
            }
            for command in group.iter().filter_map(command_of) {
                let keys = self.app.keys_of(command).first().map(|k| k.label()).unwrap_or_default();
                let refused = (command.enabled)(self.app).err();
                let button = egui::Button::new(command.label()).shortcut_text(keys).frame_when_inactive(false);
                if ui.add_enabled(refused.is_none(), button).accessible_name(command.label()).clicked() {
                    actions.push(command.action.clone());
                    ui.close();
                }
            }
        }
    }
}

/// The small pop-up at selected words: Note · Copy · Copy with citation.
pub fn words_popup_ui(ui: &Ui, words: Option<Words>, actions: &mut Vec<Action>) {
    let id = Id::unique("selected words");
    let Some(words) = words.filter(|w| !w.drawing && w.from != w.to) else {
        ui.ctx().data_mut(|d| d.remove::<egui::Pos2>(id));
        return;
    };
    if ui.input(|i| i.key_pressed(Key::Escape)) {
        actions.push(Action::ClearWords);
    }
    let here = ui.input(|i| i.pointer.latest_pos()).unwrap_or_else(|| ui.max_rect().center());
    let at = ui.ctx().data_mut(|d| *d.get_temp_mut_or(id.with((words.from.1, words.to.1, words.to.0.n)), here));
    egui::Area::new(id).order(egui::Order::Foreground).fixed_pos(at + vec2(4.0, 14.0)).constrain(true).show(ui.ctx(), |ui| {
        egui::Frame::popup(ui.style()).inner_margin(egui::Margin::same(4)).show(ui, |ui| {
            ui.horizontal(|ui| {
                for (name, action) in [
                    (say!("words-note"), Action::NoteWords),
                    (say!("words-copy"), Action::CopyWords),
                    (say!("words-cite"), Action::QuoteWords),
                ] {
                    if Control::new(name).name(say!("words-deed", deed = name)).look(Look::Quiet).show(ui).clicked() {
                        actions.push(action);
                    }
                }
            });
        });
    });
}
