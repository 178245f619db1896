//! The correction view: a draft from top to bottom as it is cut, the clause at hand with a caret.

use egui::text::{CCursor, CCursorRange};
use egui::{Event, Id, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, accesskit::Role};
use egui::{pos2, vec2};

use crate::app::action::Action;
use crate::app::correct::{Correct, Correcting, beside, deepest, kind_name, length, place_words};
use crate::app::language::say;
use crate::app::names::name_of;
use crate::app::state::{App, Entry};
use crate::app::theme::{font, palette, size};
use crate::app::views::{correction_side, correction_strip};
use crate::app::widgets::{Icon, paint_icon, wrapped};
use crate::draft::{Clause, Draft, Kind};
use crate::project::Cut;

/// Room at the left for number and kind, and at the right for the place in the file.
const NUMBERS: f32 = 118.0;
const PLACES: f32 = 132.0;
/// A line of clause text is no longer.
const MEASURE: f32 = 680.0;
/// No deeper level is set in further.
const DEEPEST_SHOWN: u32 = 7;

/// Draws the view in all of `ui`.
pub fn correction_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let Some(mut view) = app.view.correcting.take() else { return };
    if let Some(draft) = app.project.draft(view.clause.draft).cloned() {
        let area = ui.max_rect();
        let (left, side) = area.split_left_right_at_x(area.right() - side_width(area));
        let (list, strip) = left.split_top_bottom_at_y(left.bottom() - size::TOOLS);
        keys(ui, &draft, &view, app.view.sheet.is_some(), actions);
        let part = |rect: Rect, salt: u8, ui: &mut Ui, add: &mut dyn FnMut(&mut Ui)| {
            ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(salt), |ui| {
                ui.set_clip_rect(rect);
                add(ui);
            });
        };
        part(list, 0, ui, &mut |ui| clauses_ui(ui, &draft, &mut view, app.settings.text_size, actions));
        part(strip, 1, ui, &mut |ui| correction_strip::strip_ui(ui, &draft, &mut view, actions));
        part(side, 2, ui, &mut |ui| correction_side::side_ui(ui, app, &draft, &view, actions));
    }
    app.view.correcting = Some(view);
}

fn side_width(area: Rect) -> f32 {
    if area.width() >= 1000.0 { 320.0 } else { 252.0 }
}

/// The field that holds the clause at hand.
fn field_id() -> Id {
    Id::unique("clause being corrected")
}

/// Keys that cut while the caret stands in the clause.
fn keys(ui: &Ui, draft: &Draft, view: &Correcting, sheet: bool, actions: &mut Vec<Action>) {
    let Some(clause) = draft.clause(view.clause).filter(|_| !sheet) else { return };
    let writes = ui.memory(|m| m.has_focus(field_id()));
    let id = clause.id;
    ui.input_mut(|i| {
        let mut key = |held: Modifiers, key: Key, act: Option<Action>| {
            // Exactly these keys: what is held besides asks for something else.
            let fits = |e: &Event| matches!(e, Event::Key { key: k, pressed: true, modifiers, .. } if *k == key && modifiers.matches_exact(held));
            if i.events.iter().any(fits) {
                i.events.retain(|e| !fits(e));
                actions.extend(act);
            }
        };
        let cut = |cut| Some(Action::Correct(Correct::Cut(id, cut)));
        let step = |forward| Some(Action::Correct(Correct::Step { forward }));
        key(Modifiers::NONE, Key::F8, Some(Action::Correct(Correct::StepRemark { forward: true })));
        key(Modifiers::SHIFT, Key::F8, Some(Action::Correct(Correct::StepRemark { forward: false })));
        key(Modifiers::COMMAND, Key::ArrowDown, step(true));
        key(Modifiers::COMMAND, Key::ArrowUp, step(false));
        key(Modifiers::ALT, Key::ArrowRight, Some(clause.level + 1).filter(|l| *l <= deepest(draft, clause)).and_then(|l| cut(Cut::Level(l))));
        key(Modifiers::ALT, Key::ArrowLeft, Some(clause.level).filter(|l| *l > 1).and_then(|l| cut(Cut::Level(l - 1))));
        for (letter, kind) in [(Key::C, Kind::Clause), (Key::N, Kind::EditorialNote), (Key::H, Kind::Heading)] {
            key(Modifiers::ALT, letter, cut(Cut::Kind(kind)));
        }
        if !writes {
            return;
        }
        key(Modifiers::COMMAND, Key::Z, Some(Action::Undo));
        key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z, Some(Action::Redo));
        key(Modifiers::COMMAND, Key::Y, Some(Action::Redo));
        key(Modifiers::NONE, Key::Enter, cut(Cut::Split { at: view.caret as u32 }));
        if view.caret == 0 {
            let before = beside(draft, id, false).map(|c| Action::Correct(Correct::Cut(c.id, Cut::Join)));
            key(Modifiers::NONE, Key::Backspace, before);
            key(Modifiers::NONE, Key::ArrowUp, step(false));
        }
        if view.caret == length(clause) {
            key(Modifiers::NONE, Key::Delete, cut(Cut::Join));
            key(Modifiers::NONE, Key::ArrowDown, step(true));
        }
    });
}

fn clauses_ui(ui: &mut Ui, draft: &Draft, view: &mut Correcting, text_size: f32, actions: &mut Vec<Action>) {
    let entries: Vec<Entry> = (0..draft.clauses.len()).map(Entry::Row).collect();
    let mut list = std::mem::take(&mut view.list);
    let key = (ui.available_width() as u32, (text_size * 10.0) as u32);
    let clause = |entry: Entry| if let Entry::Row(row) = entry { draft.clauses.get(row) } else { None };
    let shown = std::cell::RefCell::new((view, actions));
    list.show(
        ui,
        &entries,
        key,
        |entry| clause(entry).map_or(0.0, |c| 44.0 + 23.0 * (c.text.len() as f32 / 90.0).floor()),
        |ui, entry| clause(entry).map_or(0.0, |c| Lines::of(ui, c, shown.borrow().0, text_size).height()),
        |ui, entry, rect| {
            let (view, actions) = &mut *shown.borrow_mut();
            if let Some(c) = clause(entry) {
                clause_ui(ui, rect, draft, c, view, text_size, actions);
            }
        },
    );
    let (view, _) = shown.into_inner();
    view.list = list;
}

/// A clause as it is laid out: what stands above its text, the text, what is doubtful.
struct Lines {
    left: f32,
    heading: Option<std::sync::Arc<egui::Galley>>,
    text: std::sync::Arc<egui::Galley>,
    doubts: Vec<std::sync::Arc<egui::Galley>>,
}

impl Lines {
    fn of(ui: &Ui, clause: &Clause, view: &Correcting, text_size: f32) -> Self {
        let p = palette(ui);
        let left = 16.0 + size::INDENT * (clause.level.clamp(1, DEEPEST_SHOWN) - 1) as f32 + NUMBERS;
        let width = text_width(ui, left);
        let line = line_height(text_size);
        let heading =
            clause.heading.as_deref().map(|h| wrapped(ui, h, font::serif_bold(text_size), line, p.ink, width, usize::MAX));
        let text = wrapped(ui, &clause.text, font::serif(text_size), line, p.ink, width, usize::MAX);
        let here = view.remarks.iter().filter(|r| r.at.is_some_and(|(at, _)| at == clause.id));
        let doubts = here.map(|r| wrapped(ui, &r.said, font::sans(12.0), 16.0, p.guar, width - 20.0, 3)).collect();
        Self { left, heading, text, doubts }
    }

    fn height(&self) -> f32 {
        let heading = self.heading.as_ref().map_or(0.0, |g| g.size().y);
        let doubts: f32 = self.doubts.iter().map(|g| g.size().y + 4.0).sum();
        (heading + self.text.size().y + doubts + 18.0).max(44.0)
    }
}

fn text_width(ui: &Ui, left: f32) -> f32 {
    (ui.max_rect().width() - left - PLACES - 24.0).clamp(160.0, MEASURE)
}

fn line_height(text_size: f32) -> f32 {
    (text_size * 23.0 / 15.0).round()
}

fn clause_ui(
    ui: &mut Ui,
    rect: Rect,
    draft: &Draft,
    clause: &Clause,
    view: &mut Correcting,
    text_size: f32,
    actions: &mut Vec<Action>,
) {
    let p = palette(ui);
    let lines = Lines::of(ui, clause, view, text_size);
    let here = clause.id == view.clause;
    let place = place_words(draft, clause.place);
    let response = ui.interact(rect, ui.scope_id().with(("clause", clause.id.n)), Sense::CLICK);
    let name = spoken(clause, &place);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, here, &name));
    let quiet = clause.kind == Kind::EditorialNote;
    ui.painter().rect_filled(rect, 0.0, if quiet { p.panel } else { p.surface });
    if response.hovered() && !here {
        ui.painter().rect_filled(rect, 0.0, p.canvas);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
    let top = rect.top() + 9.0;
    let text_left = rect.left() + lines.left;
    let number = wrapped(ui, &name_of(clause), font::bold(14.0), 20.0, p.ink, NUMBERS - 14.0, 1);
    ui.painter().galley(pos2(text_left - NUMBERS, top), number, p.ink);
    let told = clause.number.is_some() && clause.kind != Kind::Clause;
    if told {
        let kind = wrapped(ui, kind_name(clause.kind), font::sans(12.0), 16.0, p.ink3, NUMBERS - 14.0, 1);
        ui.painter().galley(pos2(text_left - NUMBERS, top + 20.0), kind, p.ink3);
    }
    let words = wrapped(ui, &place, font::sans(12.0), 16.0, p.ink3, PLACES, 2);
    ui.painter().galley(pos2(rect.right() - 16.0 - words.size().x, top + 3.0), words, p.ink3);
    let mut y = top;
    if let Some(heading) = lines.heading {
        let height = heading.size().y;
        ui.painter().galley(pos2(text_left, y), heading, p.ink);
        y += height;
    }
    let text = Rect::from_min_size(pos2(text_left, y), vec2(text_width(ui, lines.left), lines.text.size().y));
    y = text.bottom() + 4.0;
    if here {
        field_ui(ui, text, clause, view, text_size);
        ui.painter().rect_stroke(rect.shrink(1.0), 0.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    } else {
        if response.clicked() {
            let at = response.interact_pointer_pos().map_or(0, |pos| lines.text.cursor_from_pos(pos - text.min).index.0);
            actions.push(Action::Correct(Correct::At(clause.id, at)));
        }
        ui.painter().galley(text.min, lines.text, p.ink);
    }
    for doubt in lines.doubts {
        paint_icon(ui.painter(), Icon::Fault, pos2(text_left + 7.0, y + 8.0), 13.0, p.guar);
        let height = doubt.size().y;
        ui.painter().galley(pos2(text_left + 20.0, y), doubt, p.guar);
        y += height + 4.0;
    }
}

/// The text of the clause at hand, in which the caret is moved; its words cannot be changed.
fn field_ui(ui: &mut Ui, rect: Rect, clause: &Clause, view: &mut Correcting, text_size: f32) {
    let p = palette(ui);
    let line = line_height(text_size);
    let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
        wrapped(ui, text.as_str(), font::serif(text_size), line, p.ink, width, usize::MAX)
    };
    let mut words = clause.text.as_str();
    let edit = TextEdit::multiline(&mut words)
        .id(field_id())
        .frame(egui::Frame::NONE)
        .margin(egui::Margin::ZERO)
        .desired_rows(1)
        .desired_width(rect.width())
        .return_key(None)
        .layouter(&mut layouter);
    let place = UiBuilder::new().max_rect(rect).id_salt("field");
    let mut out = ui.scope_builder(place, |ui| edit.show(ui)).inner;
    out.response.response.clone().accessible_name(say!("correct-text", clause = name_of(clause)));
    if std::mem::take(&mut view.put) {
        out.response.request_focus();
        out.state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(view.caret))));
        out.state.store(ui.ctx(), field_id());
        ui.ctx().request_repaint();
    } else if let Some(range) = out.cursor_range {
        view.caret = range.primary.index.0;
    }
    // egui shows no caret in a text that cannot be written; here it says where a split would be.
    let caret = out.galley.pos_from_cursor(CCursor::new(view.caret)).translate(out.galley_pos.to_vec2());
    let ink = if out.response.has_focus() { p.accent } else { p.edge };
    ui.painter().vline(caret.left(), caret.y_range(), Stroke::new(2.0, ink));
}

/// A clause for a screen reader.
fn spoken(clause: &Clause, place: &str) -> String {
    let kind = if clause.kind == Kind::Clause { "" } else { kind_name(clause.kind) };
    let parts = [name_of(clause), kind.to_owned(), say!("correct-spoken-level", level = clause.level), place.to_owned()];
    let head: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}. {} {}", head.join(", "), clause.heading.as_deref().unwrap_or_default(), clause.text)
}
