//! The sheet in which an export is put together: form, base, drafts, topics, notes, its first lines.

use egui::{Align, Frame, Layout, Margin, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::export_plan::ExportPlan;
use crate::app::language::{self, say};
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::bars::shorten;
use crate::app::widgets::{Control, Look, label, scroll_ui, tick_row_ui, wrapped};
use crate::export::EXPORTS;

/// Width of the list of forms.
const FORMS: f32 = 190.0;
/// Height of a form in it.
const FORM: f32 = 28.0;
/// Height of the preview.
const PREVIEW: f32 = 190.0;

/// Draws it. `print`: a page made for printing is meant.
pub fn export_sheet_ui(ui: &mut Ui, app: &App, print: bool, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let plan = &app.view.export;
    ui.set_width(680.0);
    label(ui, if print { say!("print-title") } else { say!("export-title") }, font::bold(17.0), p.ink);
    if print {
        label(ui, say!("print-how"), font::sans(13.0), p.ink2);
    }
    ui.add_space(8.0);
    let top = ui.cursor().min;
    let forms = egui::Rect::from_min_size(top, vec2(FORMS, FORM * EXPORTS.len() as f32));
    if !print {
        ui.scope_builder(UiBuilder::new().max_rect(forms).id_salt("forms"), |ui| forms_ui(ui, plan, actions));
    }
    let left = if print { top.x } else { top.x + FORMS + 18.0 };
    let right = egui::Rect::from_min_max(pos2(left, top.y), pos2(top.x + 680.0, top.y + 1_000.0));
    let choices = ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("choices"), |ui| choices_ui(ui, app, plan, actions));
    let bottom = choices.response.rect.bottom().max(forms.bottom());
    ui.advance_cursor_after_rect(egui::Rect::from_min_max(top, pos2(top.x + 680.0, bottom)));
    ui.add_space(8.0);
    preview_ui(ui, app);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        let refused = (app.project.drafts.len() <= plan.without.len()).then(|| say!("refused-no-draft-chosen"));
        let word = if print { say!("print-write") } else { say!("export-write") };
        let go = Control::new(word).look(Look::Primary).refused(refused).show(ui);
        if fresh {
            go.request_focus();
        }
        if go.clicked() {
            actions.push(Action::Export);
        }
        if Control::new(say!("cancel")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let ending = plan.export().map_or("", |e| e.ending);
            label(ui, say!("export-ending", ending = ending), font::sans(12.0), p.ink3);
        });
    });
}

fn forms_ui(ui: &mut Ui, plan: &ExportPlan, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    for export in EXPORTS {
        let (rect, response) = ui.allocate_exact_size(vec2(FORMS, FORM), Sense::click());
        let here = plan.export().is_some_and(|e| e.name == export.name);
        let name = language::engine("export", export.name, export.label);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, here, name));
        if here || response.hovered() {
            ui.painter().rect_filled(rect, 4.0, if here { p.accentbg } else { p.canvas });
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect, 4.0, egui::Stroke::new(2.0, p.accent), egui::StrokeKind::Inside);
        }
        let face = if here { font::bold(13.0) } else { font::sans(13.0) };
        let text = wrapped(ui, name, face, 18.0, p.ink, FORMS - 60.0, 1);
        ui.painter().galley(pos2(rect.left() + 10.0, rect.center().y - text.size().y / 2.0), text, p.ink);
        let ending = format!(".{}", export.ending);
        ui.painter().text(pos2(rect.right() - 8.0, rect.center().y), egui::Align2::RIGHT_CENTER, ending, font::sans(12.0), p.ink3);
        if response.clicked() {
            actions.push(Action::PlanExport(ExportPlan { form: export.name, ..plan.clone() }));
        }
    }
}

fn choices_ui(ui: &mut Ui, app: &App, plan: &ExportPlan, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let shown_base = app.project.drafts.get(app.project.base_index()).map(|d| d.id);
    let base = plan.base.or(shown_base);
    ui.horizontal(|ui| {
        label(ui, say!("base"), font::sans(13.0), p.ink3);
        let title = app.project.drafts.iter().find(|d| Some(d.id) == base).map(|d| shorten(&d.title, 36)).unwrap_or_default();
        let button = Control::new(&title).name(say!("export-base", title = title.as_str())).caret().show(ui);
        egui::Popup::menu(&button).show(|ui| {
            ui.set_min_width(220.0);
            for draft in &app.project.drafts {
                if ui.add(egui::Button::selectable(Some(draft.id) == base, shorten(&draft.title, 60))).clicked() {
                    let mut next = ExportPlan { base: Some(draft.id), ..plan.clone() };
                    next.without.remove(&draft.id);
                    actions.push(Action::PlanExport(next));
                    ui.close();
                }
            }
        });
    });
    ui.add_space(4.0);
    for draft in app.project.drafts.iter().filter(|d| Some(d.id) != base) {
        let on = !plan.without.contains(&draft.id);
        let title = shorten(&draft.title, 56);
        if tick_row_ui(ui, on, None, &title, false, None, &say!("export-draft", title = draft.title.as_str())).clicked() {
            let mut next = plan.clone();
            if !next.without.remove(&draft.id) {
                next.without.insert(draft.id);
            }
            actions.push(Action::PlanExport(next));
        }
    }
    ui.add_space(4.0);
    let hidden = &app.view.filter.hidden;
    if !hidden.is_empty() || !plan.topics.is_empty() {
        let on = !plan.topics.is_empty();
        if tick_row_ui(ui, on, None, say!("export-topics"), false, None, say!("export-topics")).clicked() {
            let all = app.edition.iter().flat_map(|e| e.comparison.focus.topics());
            let topics = if on { Vec::new() } else { all.filter(|t| !hidden.contains(t)).collect() };
            actions.push(Action::PlanExport(ExportPlan { topics, ..plan.clone() }));
        }
    }
    if tick_row_ui(ui, plan.notes, None, say!("export-with-notes"), false, None, say!("export-with-notes")).clicked() {
        actions.push(Action::PlanExport(ExportPlan { notes: !plan.notes, ..plan.clone() }));
    }
}

/// The first lines, as the file has them or as text.
fn preview_ui(ui: &mut Ui, app: &App) {
    let p = palette(ui);
    let known = app.view.preview.as_ref().filter(|(plan, ..)| *plan == app.view.export);
    let head = match known {
        None => say!("preview-comes"),
        Some((.., true)) => say!("preview-own"),
        Some((.., false)) => say!("preview-text"),
    };
    label(ui, head, font::bold(12.0), p.ink3);
    ui.add_space(4.0);
    Frame::new().fill(p.surface).stroke(egui::Stroke::new(1.0, p.line)).corner_radius(4).inner_margin(Margin::same(8)).show(
        ui,
        |ui| {
            scroll_ui(ui, say!("preview-name"), ScrollArea::both().max_height(PREVIEW).auto_shrink(false), |ui| {
                if let Some((_, text, _)) = known {
                    let text = egui::RichText::new(text).monospace().color(p.ink2);
                    ui.add(egui::Label::new(text).wrap_mode(egui::TextWrapMode::Extend));
                }
            });
        },
    );
}
