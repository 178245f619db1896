//! The margin with notes: cards at the height of their rows, pushed down so as not to overlap.

use std::collections::BTreeMap;

use egui::{Frame, Key, Margin, Modifiers, Rect, Sense, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::{Edition, name_of};
use crate::app::language::say;
use crate::app::state::{App, NoteEditor};
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Icon, Look, Pane, label, layouter, note_pane};
use crate::draft::ClauseId;
use crate::project::Note;

/// The notes of a project by the row in which they are shown.
pub fn by_row<'a>(app: &'a App, edition: &Edition) -> BTreeMap<usize, Vec<&'a Note>> {
    let mut out: BTreeMap<usize, Vec<&Note>> = BTreeMap::new();
    for note in &app.project.notes {
        if let Some(row) = edition.row_of(note.anchor.clause) {
            out.entry(row).or_default().push(note);
        }
    }
    out
}

/// Draws the head of the margin.
pub fn head_ui(ui: &mut Ui, rect: Rect, app: &App, here: usize, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(12.0, 8.0))).id_salt("notes head"), |ui| {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                label(ui, say!("notes-head"), font::bold(13.0), p.ink);
                label(ui, say!("notes-count", here = here, all = app.project.notes.len()), font::sans(12.0), p.ink3);
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let add = Control::new(say!("notes-add")).icon(Icon::Plus).command(app, &Action::NewNote).show(ui);
                note_pane(ui, Pane::Notes, rect.with_max_y(f32::INFINITY), add.id, false);
                if add.clicked() {
                    actions.push(Action::NewNote);
                }
            });
        });
    });
}

/// What the margin shows.
pub struct InSight<'a> {
    /// The comparison.
    pub edition: &'a Edition,
    /// Rows in sight and where they begin on the screen.
    pub tops: &'a [(usize, f32)],
    /// Notes by row.
    pub notes: &'a BTreeMap<usize, Vec<&'a Note>>,
}

/// Draws the cards of the rows in sight.
pub fn cards_ui(
    ui: &mut Ui,
    rect: Rect,
    app: &App,
    seen: &InSight<'_>,
    editor: &mut Option<NoteEditor>,
    actions: &mut Vec<Action>,
) {
    let InSight { edition, tops, notes } = *seen;
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(rect));
    let mut y = f32::NEG_INFINITY;
    let mut place = |ui: &mut Ui, top: f32, salt: (u8, u32), add: &mut dyn FnMut(&mut Ui)| {
        let at = pos2(rect.left() + 10.0, top.max(y));
        let card = Rect::from_min_size(at, vec2(rect.width() - 20.0, 10.0));
        let bottom = ui.scope_builder(UiBuilder::new().max_rect(card).id_salt(salt), |ui| add(ui)).response.rect.bottom();
        y = bottom + 8.0;
    };
    let edited_row = editor.as_ref().and_then(|e| edition.row_of(e.clause));
    if editor.is_some() && !tops.iter().any(|(row, _)| Some(*row) == edited_row) {
        place(ui, rect.top() + 8.0, (1, 0), &mut |ui| editor_ui(ui, edition, editor, actions));
    }
    let mut any = false;
    // What stands on no clause of any row waits at the top, so that nothing vanishes.
    for note in app.project.notes.iter().filter(|n| n.unplaced || edition.row_of(n.anchor.clause).is_none()) {
        any = true;
        place(ui, rect.top() + 8.0, (4, note.id.0), &mut |ui| unplaced_ui(ui, note, actions));
    }
    for (row, top) in tops {
        for note in notes.get(row).into_iter().flatten() {
            any = true;
            if editor.as_ref().is_some_and(|e| e.note == Some(note.id)) {
                place(ui, top + 4.0, (1, note.id.0), &mut |ui| editor_ui(ui, edition, editor, actions));
            } else {
                place(ui, top + 4.0, (0, note.id.0), &mut |ui| card_ui(ui, app, edition, *row, note, actions));
            }
        }
        for (i, begun) in app.view.begun.iter().enumerate().filter(|(_, b)| edition.row_of(b.clause) == Some(*row)) {
            any = true;
            place(ui, top + 4.0, (2, i as u32), &mut |ui| begun_ui(ui, edition, begun, actions));
        }
        if Some(*row) == edited_row && editor.as_ref().is_some_and(|e| e.note.is_none()) {
            any = true;
            place(ui, top + 4.0, (1, 0), &mut |ui| editor_ui(ui, edition, editor, actions));
        }
    }
    if !any && app.project.notes.is_empty() && editor.is_none() {
        place(ui, rect.top() + 14.0, (3, 0), &mut |ui| {
            label(ui, say!("notes-none"), font::sans(13.0), p.ink3);
        });
    }
    ui.set_clip_rect(clip);
    ui.painter().vline(rect.left() + 0.5, rect.y_range(), Stroke::new(1.0, p.line));
}

/// Where a note stands: the numbers of its row in all drafts, its own clause's draft first.
fn place_words(edition: &Edition, clause: ClauseId) -> String {
    let number = edition.comparison.clause(clause).map(name_of).unwrap_or_default();
    let draft = edition.comparison.draft(clause.draft).map(|d| d.title.clone()).unwrap_or_default();
    say!("note-on", number = number, draft = draft)
}

fn card(ui: &Ui, strong: bool) -> Frame {
    let p = palette(ui);
    let stroke = if strong { Stroke::new(2.0, p.accent) } else { Stroke::new(1.0, p.line) };
    Frame::new().fill(p.note).stroke(stroke).corner_radius(6).inner_margin(Margin::symmetric(10, 8))
}

fn card_ui(ui: &mut Ui, app: &App, edition: &Edition, row: usize, note: &Note, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let here = app.view.selection.is_some_and(|s| s.row == row);
    // The card itself is felt below its buttons.
    let felt = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        card(ui, here).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let place = place_words(edition, note.anchor.clause);
            let head = note.author.as_ref().map_or_else(|| place.clone(), |a| format!("{a} · {place}"));
            ui.add(egui::Label::new(egui::RichText::new(head).font(font::sans(12.0)).color(p.ink3)).truncate());
            label(ui, &note.text, font::sans(13.0), p.ink);
            if here {
                ui.horizontal(|ui| {
                    if Control::new(say!("note-edit")).look(Look::Quiet).name(say!("note-edit-name")).show(ui).clicked() {
                        actions.push(Action::EditNote(note.id));
                    }
                    if Control::new(say!("note-delete")).look(Look::Quiet).name(say!("note-delete-name")).show(ui).clicked() {
                        actions.push(Action::DeleteNote(note.id));
                    }
                });
            }
        });
    });
    let response = felt.response;
    let name = say!("note-name", place = place_words(edition, note.anchor.clause), text = note.text.as_str());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Comment, true, &name));
    if response.double_clicked() {
        actions.push(Action::EditNote(note.id));
    } else if response.clicked()
        && let Some(draft) = edition.comparison.draft_index(note.anchor.clause.draft)
    {
        actions.push(Action::Select { row, draft, clause: Some(note.anchor.clause) });
    }
}

fn unplaced_ui(ui: &mut Ui, note: &Note, actions: &mut Vec<Action>) {
    let p = palette(ui);
    card(ui, false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let number = note.anchor.number.as_deref().map(|number| say!("note-unplaced-from", number = number));
        label(ui, number.unwrap_or_else(|| say!("note-unplaced").to_owned()), font::sans(12.0), p.guar);
        label(ui, &note.text, font::sans(13.0), p.ink);
        if Control::new(say!("note-delete")).look(Look::Quiet).name(say!("note-delete-name")).show(ui).clicked() {
            actions.push(Action::DeleteNote(note.id));
        }
    });
}

fn begun_ui(ui: &mut Ui, edition: &Edition, begun: &NoteEditor, actions: &mut Vec<Action>) {
    let p = palette(ui);
    card(ui, false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        label(ui, say!("note-begun", place = place_words(edition, begun.clause)), font::sans(12.0), p.guar);
        label(ui, &begun.text, font::sans(13.0), p.ink2);
        if Control::new(say!("note-go-on")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::GoTo(begun.clause));
            actions.push(begun.note.map_or(Action::NewNote, Action::EditNote));
        }
    });
}

fn editor_ui(ui: &mut Ui, edition: &Edition, editor: &mut Option<NoteEditor>, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let Some(editor) = editor else { return };
    card(ui, true).show(ui, |ui| {
        ui.set_width(ui.available_width());
        label(ui, say!("note-head", place = place_words(edition, editor.clause)), font::sans(12.0), p.ink3);
        let rows = editor.text.lines().count().clamp(2, 10);
        let keep = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
        let mut layouter = layouter(font::sans(13.0), p.ink, true);
        let field = TextEdit::multiline(&mut editor.text)
            .layouter(&mut layouter)
            .id(egui::Id::unique("note editor"))
            .desired_rows(rows)
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(8, 6))
            .font(font::sans(13.0))
            .hint_text(say!("note-hint"));
        let response = ui.add(field).accessible_name(say!("note-text"));
        if std::mem::take(&mut editor.focus) {
            response.request_focus();
        }
        ui.horizontal(|ui| {
            let primary = Control::new(say!("keep")).look(Look::Primary).name(say!("note-keep-name"));
            if primary.tip(say!("note-keep-tip")).show(ui).clicked() || keep {
                actions.push(Action::KeepNote);
            }
            let discard = Control::new(say!("note-discard")).look(Look::Quiet).name(say!("note-discard-name")).show(ui);
            if discard.clicked() {
                // A long text is not thrown away with one click: it stays as begun.
                let long = editor.text.trim().chars().count() > 20;
                actions.push(if long { Action::LeaveNote } else { Action::DiscardNote });
            }
        });
    });
}
