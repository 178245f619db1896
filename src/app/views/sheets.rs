//! What stands above everything else: the question about unsaved work, a path, pasted text; the other
//! sheets stand in files of their own.

use egui::{Frame, Margin, Modal, ScrollArea, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::dialogs::Request;
use crate::app::language::say;
use crate::app::state::{App, Sheet};
use crate::app::theme::{font, palette};
use crate::app::views::about::about_ui;
use crate::app::views::papers::papers_ui;
use crate::app::views::sheets_clause::{number_ui, source_ui, why_ui};
use crate::app::views::sheets_export::export_sheet_ui;
use crate::app::views::sheets_keys::{keys_ui, preferences_ui};
use crate::app::views::sheets_marks::marks_ui;
use crate::app::views::sheets_palette::palette_ui;
use crate::app::views::sheets_provenance::{Known, provenance_ui};
use crate::app::views::sheets_reading::reading_ui;
use crate::app::views::sheets_topics::topics_ui;
use crate::app::views::sheets_ways::ways_ui;
use crate::app::widgets::{Control, Look, label, layouter, scroll_ui};

/// Draws the open sheet, if there is one.
pub fn sheet_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let Some(mut sheet) = app.view.sheet.take() else { return };
    let id = egui::Id::unique(("sheet", std::mem::discriminant(&sheet)));
    let fresh = ui.ctx().data_mut(|d| {
        let last = d.get_temp_mut_or_default::<Option<egui::Id>>(egui::Id::unique("last sheet"));
        let fresh = *last != Some(id);
        *last = Some(id);
        fresh
    });
    let frame = Frame::popup(ui.style()).inner_margin(Margin::same(18));
    // The palette hangs from the top, so that its field stays in place while lines come and go.
    let area = match sheet {
        Sheet::Palette { .. } => Modal::default_area(id).anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, 96.0)),
        _ => Modal::default_area(id),
    };
    let modal = Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        // Without it a sheet with a list in it grows a little with every frame.
        ui.set_max_height(ui.ctx().content_rect().height() - 60.0);
        match &mut sheet {
            Sheet::Unsaved => unsaved_ui(ui, app, actions),
            Sheet::Keys => keys_ui(ui, app, actions),
            Sheet::Marks => marks_ui(ui, fresh, actions),
            Sheet::Palette { query, at } => palette_ui(ui, app, query, at, fresh, actions),
            Sheet::Number(text) => number_ui(ui, text, fresh, actions),
            Sheet::Why(clause) => why_ui(ui, app, *clause, actions),
            Sheet::About => about_ui(ui, actions),
            Sheet::Papers => papers_ui(ui, app, actions),
            Sheet::Ways => ways_ui(ui, app, fresh, actions),
            Sheet::Reading => reading_ui(ui, app, actions),
            Sheet::Export(print) => export_sheet_ui(ui, app, *print, fresh, actions),
            Sheet::Source(clause) => source_ui(ui, app, *clause, actions),
            Sheet::Preferences(waiting) => preferences_ui(ui, app, waiting, actions),
            Sheet::Path { request, text, said } => path_ui(ui, request, text, said, fresh, actions),
            Sheet::Paste { title, text } => paste_ui(ui, title, text, fresh, actions),
            Sheet::Topics(form) => topics_ui(ui, form, fresh, actions),
            Sheet::Provenance { draft, title, provenance, legend } => {
                provenance_ui(ui, app, *draft, Known { title, provenance, legend }, actions);
            }
        }
    });
    // What was typed is not lost by a click beside the box: only Esc and the buttons close it.
    let typed =
        matches!(sheet, Sheet::Unsaved | Sheet::Path { .. } | Sheet::Paste { .. } | Sheet::Topics(_) | Sheet::Provenance { .. });
    if modal.backdrop_response.clicked() && !typed {
        actions.push(Action::CloseSheet);
    }
    app.view.sheet = Some(sheet);
    if !actions.is_empty() {
        ui.ctx().data_mut(|d| d.insert_temp::<Option<egui::Id>>(egui::Id::unique("last sheet"), None));
    }
}

fn unsaved_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(400.0);
    label(ui, say!("unsaved-title", name = app.name()), font::bold(17.0), p.ink);
    ui.add_space(4.0);
    let words = if app.then == Some(crate::app::state::Then::Quit) { say!("unsaved-quit") } else { say!("unsaved-replace") };
    label(ui, words, font::sans(13.0), p.ink2);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        for (name, look, action) in [
            (say!("unsaved-save"), Look::Primary, Action::SaveFirst),
            (say!("unsaved-discard"), Look::Framed, Action::Discard),
            (say!("cancel"), Look::Quiet, Action::CloseSheet),
        ] {
            if Control::new(name).look(look).show(ui).clicked() {
                actions.push(action);
            }
        }
    });
}

fn path_ui(ui: &mut Ui, request: &Request, text: &mut String, said: &str, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    label(ui, request.title(), font::bold(17.0), p.ink);
    label(ui, said, font::sans(13.0), p.ink2);
    ui.add_space(6.0);
    let field = TextEdit::singleline(text)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(8, 6))
        .return_key(None)
        .font(font::sans(13.0));
    let response = ui.add(field).accessible_name(say!("path"));
    if fresh {
        response.request_focus();
    }
    let entered = ui.input(|i| i.key_pressed(egui::Key::Enter)) && response.has_focus();
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        let refused = text.trim().is_empty().then(|| say!("path-first"));
        let (word, name) = if request.writes() {
            (say!("path-write"), say!("path-write-name"))
        } else {
            (say!("path-open"), say!("path-open-name"))
        };
        let go = Control::new(word).name(name).look(Look::Primary).refused(refused).show(ui).clicked();
        if go || (entered && refused.is_none()) {
            actions.push(Action::PathTyped);
        }
        if Control::new(say!("cancel")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
    });
}

fn paste_ui(ui: &mut Ui, title: &mut String, text: &mut String, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(640.0);
    label(ui, say!("paste-title"), font::bold(17.0), p.ink);
    label(ui, say!("paste-line"), font::sans(13.0), p.ink2);
    ui.add_space(6.0);
    let name = label(ui, say!("field-title"), font::sans(13.0), p.ink2);
    ui.add(TextEdit::singleline(title).desired_width(f32::INFINITY).margin(Margin::symmetric(8, 6))).labelled_by(name.id);
    scroll_ui(ui, say!("paste-area"), ScrollArea::vertical().max_height(320.0), |ui| {
        let field = TextEdit::multiline(text).desired_rows(14).desired_width(f32::INFINITY).margin(Margin::symmetric(8, 6));
        let mut layouter = layouter(font::serif(14.0), p.ink, true);
        let field = field.layouter(&mut layouter).hint_text(say!("paste-hint"));
        let response = ui.add(field).accessible_name(say!("paste-text-name"));
        if fresh {
            response.request_focus();
        }
    });
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        let refused = text.trim().is_empty().then(|| say!("paste-first"));
        if Control::new(say!("paste-add")).look(Look::Primary).refused(refused).show(ui).clicked() {
            actions.push(Action::Paste { title: title.clone(), text: text.clone() });
        }
        if Control::new(say!("cancel")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
    });
}
