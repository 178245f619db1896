//! The start view: a field to drop drafts on, recent files, samples, and the files being opened.

use egui::{
    Align, Layout, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use crate::app::action::{Action, command_of};
use crate::app::language::{self, say};
use crate::app::readings::Asked;
use crate::app::samples::SAMPLES;
use crate::app::state::{App, Opening, OpeningState};
use crate::app::theme::{font, palette};
use crate::app::views::bars::{bar_ui, progress_words};
use crate::app::widgets::{Control, Icon, Look, label, paint_icon, scroll_ui, wrapped};
use crate::read::FORMATS;

/// Width of what the start view shows.
const WIDTH: f32 = 1300.0;
/// Width of the lists at the right.
const SIDE: f32 = 380.0;

/// Draws the start view.
pub fn start_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let area = ui.max_rect();
    let width = (area.width() - 64.0).clamp(560.0, WIDTH);
    let left = area.left() + ((area.width() - width) / 2.0).max(24.0);
    scroll_ui(ui, say!("start"), ScrollArea::vertical().id_salt("start").auto_shrink(false), |ui| {
        let top = ui.cursor().top() + 34.0;
        let side = if width >= 900.0 { SIDE } else { 0.0 };
        let gap = if side > 0.0 { 44.0 } else { 0.0 };
        let main = Rect::from_min_size(pos2(left, top), vec2(width - side - gap, 10.0));
        let mut bottom = ui
            .scope_builder(UiBuilder::new().max_rect(main).id_salt("main"), |ui| {
                label(ui, say!("start-title"), font::serif_bold(30.0), p.ink);
                ui.add_space(4.0);
                label(ui, say!("start-line"), font::sans(15.0), p.ink2);
                ui.add_space(14.0);
                drop_field_ui(ui, app, actions, say!("drop-here"));
            })
            .response
            .rect
            .bottom();
        let lists = if side > 0.0 {
            Rect::from_min_size(pos2(left + width - side, top + 6.0), vec2(side, 10.0))
        } else {
            Rect::from_min_size(pos2(left, bottom + 20.0), vec2(width, 10.0))
        };
        let lists =
            ui.scope_builder(UiBuilder::new().max_rect(lists).id_salt("lists"), |ui| lists_ui(ui, app, actions)).response.rect;
        bottom = bottom.max(lists.bottom());
        if !app.opening.is_empty() {
            let below = Rect::from_min_size(pos2(left, bottom + 24.0), vec2(width, 10.0));
            let list =
                ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("opening"), |ui| opening_list_ui(ui, app, actions));
            bottom = list.response.rect.bottom();
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(area.left_top(), pos2(left + width, bottom + 24.0)));
    });
}

/// The field on which drafts are dropped, with the buttons that open them.
pub fn drop_field_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>, title: &str) {
    let p = palette(ui);
    let width = ui.available_width();
    let narrow = width < 520.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, if narrow { 250.0 } else { 234.0 }), Sense::hover());
    let hovering = ui.input(|i| !i.raw.hovered_files.is_empty());
    ui.painter().rect_filled(rect, 8.0, p.surface);
    if hovering {
        ui.painter().rect_stroke(rect, 8.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    } else {
        let frame = rect.shrink(1.0);
        let corners = [frame.left_top(), frame.right_top(), frame.right_bottom(), frame.left_bottom(), frame.left_top()];
        ui.painter().extend(Shape::dashed_line(&corners, Stroke::new(1.5, p.edge), 6.0, 4.0));
    }
    let mut y = rect.top() + 62.0;
    paint_icon(ui.painter(), Icon::Plus, pos2(rect.center().x, y), 28.0, p.accent);
    y += 26.0;
    ui.scope_builder(
        UiBuilder::new().max_rect(Rect::from_min_max(pos2(rect.left() + 12.0, y), rect.max - vec2(12.0, 8.0))),
        |ui| {
            ui.vertical_centered(|ui| {
                label(ui, title, font::bold(17.0), p.ink);
                ui.add_space(8.0);
                let kinds: Vec<_> = FORMATS.iter().map(|f| language::engine("format", f.name, f.label)).collect();
                if let [first @ .., last] = kinds.as_slice() {
                    let said = say!("drop-kinds", first = first.join(", "), last = *last);
                    label(ui, said, font::sans(13.0), p.ink2);
                }
                ui.add_space(12.0);
                let action = if app.in_edition() { Action::AskAdd } else { Action::AskOpen };
                let keys = command_of(&action).and_then(|c| app.keys_of(c).first().map(|k| k.label()));
                let keys = keys.filter(|_| !narrow).unwrap_or_default();
                let (open, paste) = (say!("open-drafts"), say!("paste-text"));
                let wide = |text: &str, face| ui.painter().layout_no_wrap(text.to_owned(), face, p.ink).size().x;
                let beside = if keys.is_empty() { 0.0 } else { wide(&keys, font::sans(12.0)) + 10.0 + 14.0 };
                // Two buttons with 12 points at each side of their words, and 8 between what stands here.
                let room = wide(open, font::bold(13.0)) + wide(paste, font::sans(13.0)) + 48.0 + 8.0 + beside;
                ui.allocate_ui_with_layout(vec2(room, 34.0), Layout::left_to_right(Align::Center), |ui| {
                    if Control::new(open).look(Look::Primary).command(app, &action).show(ui).clicked() {
                        actions.push(action.clone());
                    }
                    if !keys.is_empty() {
                        key_ui(ui, &keys);
                        ui.add_space(6.0);
                    }
                    if Control::new(paste).command(app, &Action::AskPaste).show(ui).clicked() {
                        actions.push(Action::AskPaste);
                    }
                });
            });
        },
    );
}

fn key_ui(ui: &mut Ui, keys: &str) {
    let p = palette(ui);
    let galley = ui.painter().layout_no_wrap(keys.to_owned(), font::sans(12.0), p.ink2);
    let (rect, _) = ui.allocate_exact_size(galley.size() + vec2(10.0, 2.0), Sense::hover());
    ui.painter().rect(rect, 4.0, p.panel, Stroke::new(1.0, p.edge), StrokeKind::Inside);
    ui.painter().galley(rect.left_top() + vec2(5.0, 1.0), galley, p.ink2);
}

fn lists_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    if !app.settings.recent.is_empty() {
        label(ui, say!("recent"), font::bold(13.0), p.ink);
        ui.add_space(4.0);
        for path in &app.settings.recent {
            let name = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy();
            let folder = path.parent().map(|f| f.to_string_lossy().into_owned()).unwrap_or_default();
            if entry_ui(ui, &name, &folder).clicked() {
                actions.push(Action::Open(vec![path.clone()]));
            }
        }
        ui.add_space(18.0);
    }
    label(ui, say!("samples"), font::bold(13.0), p.ink);
    ui.add_space(4.0);
    for (index, sample) in SAMPLES.iter().enumerate() {
        if entry_ui(ui, sample.title(), sample.about()).clicked() {
            actions.push(Action::OpenSample(index));
        }
    }
}

fn entry_ui(ui: &mut Ui, title: &str, about: &str) -> egui::Response {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, p.panel);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    }
    paint_icon(ui.painter(), Icon::File, rect.left_top() + vec2(18.0, 16.0), 15.0, p.ink2);
    let width = rect.width() - 44.0;
    let title = wrapped(ui, title, font::bold(13.0), 18.0, p.ink, width, 1);
    ui.painter().galley(rect.left_top() + vec2(36.0, 5.0), title, p.ink);
    let about = wrapped(ui, about, font::sans(12.0), 16.0, p.ink3, width, 1);
    ui.painter().galley(rect.left_top() + vec2(36.0, 24.0), about, p.ink3);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The files being opened, a line each: progress, or what is wrong and what to do.
pub fn opening_list_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let count = |wanted: fn(&OpeningState) -> bool| app.opening.iter().filter(|o| wanted(&o.state)).count();
    let read = count(|s| matches!(s, OpeningState::Read(..)));
    let reading = count(|s| matches!(s, OpeningState::Reading));
    let faults = count(|s| matches!(s, OpeningState::Fault(..) | OpeningState::Asking));
    let files = app.opening.len();
    ui.horizontal(|ui| {
        label(ui, say!("opening-files", count = files), font::bold(17.0), p.ink);
        let parts = [
            (read, say!("opening-read", count = read)),
            (reading, say!("opening-reading", count = reading)),
            (faults, say!("opening-faults", count = faults)),
        ];
        let said: Vec<_> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect();
        label(ui, said.join(", "), font::sans(13.0), p.ink2);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if reading > 0 && Control::new(say!("cancel-all")).icon(Icon::Close).show(ui).clicked() {
                actions.push(Action::CancelOpening);
            }
            if reading == 0 && faults > 0 {
                let words = if app.project.drafts.is_empty() {
                    say!("opening-close").to_owned()
                } else {
                    say!("opening-go-on", count = faults)
                };
                if Control::new(&words).show(ui).clicked() {
                    actions.push(Action::CloseOpening);
                }
            }
        });
    });
    ui.add_space(4.0);
    // In the edition, what was read stands in its column already.
    let shown = |o: &Opening| !app.in_edition() || !matches!(o.state, OpeningState::Read(..));
    for (index, opening) in app.opening.iter().enumerate().filter(|(_, o)| shown(o)) {
        opening_ui(ui, app, index, opening, actions);
    }
}

fn opening_ui(ui: &mut Ui, app: &App, index: usize, opening: &Opening, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 50.0), Sense::hover());
    let name = opening.path.file_name().unwrap_or(opening.path.as_os_str()).to_string_lossy().into_owned();
    ui.painter().rect(rect, 0.0, p.surface, Stroke::new(1.0, p.line), StrokeKind::Inside);
    let fault = matches!(opening.state, OpeningState::Fault(..));
    let (icon, ink) = if fault { (Icon::Fault, p.err) } else { (Icon::File, p.ink2) };
    paint_icon(ui.painter(), icon, rect.left_center() + vec2(24.0, 0.0), 17.0, ink);
    let words = Rect::from_min_max(rect.left_top() + vec2(50.0, 6.0), rect.max - vec2(240.0, 0.0));
    let title = wrapped(ui, &name, font::bold(13.0), 18.0, p.ink, words.width(), 1);
    ui.painter().galley(words.left_top(), title, p.ink);
    let said = match &opening.state {
        OpeningState::Reading => {
            app.jobs.progress(opening.generation).map_or_else(|| say!("waiting").to_owned(), |x| progress_words(x).1)
        }
        OpeningState::Asking => opening.asked.as_ref().map(Asked::said).unwrap_or_default(),
        OpeningState::Read(clauses, warnings) => say!("opening-was-read", clauses = *clauses, warnings = *warnings),
        OpeningState::Fault(what, remedy) => {
            say!("opening-fault-remedy", what = what.trim_end_matches('.'), remedy = remedy.as_str())
        }
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {said}")));
    if let OpeningState::Fault(what, remedy) = &opening.state {
        let mut job = egui::text::LayoutJob::default();
        let format = |face, color| egui::TextFormat { font_id: face, color, line_height: Some(17.0), ..Default::default() };
        job.append(&say!("opening-fault", what = what.trim_end_matches('.')), 0.0, format(font::bold(13.0), p.err));
        job.append(&format!(" {}.", remedy.trim_end_matches('.')), 0.0, format(font::sans(13.0), p.ink2));
        job.wrap.max_width = words.width();
        job.wrap.max_rows = 1;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(words.left_top() + vec2(0.0, 18.0), galley, p.ink);
    } else {
        let galley = wrapped(ui, &said, font::sans(12.0), 16.0, p.ink2, words.width(), 1);
        ui.painter().galley(words.left_top() + vec2(0.0, 19.0), galley, p.ink2);
    }
    let deeds = Rect::from_min_max(pos2(rect.right() - 232.0, rect.top()), rect.max - vec2(10.0, 0.0));
    let place = UiBuilder::new().max_rect(deeds).id_salt(("deeds", index)).layout(Layout::right_to_left(Align::Center));
    let ui = &mut ui.new_child(place);
    match &opening.state {
        OpeningState::Reading => {
            if Control::new(say!("cancel")).icon(Icon::Close).name(say!("cancel-file", file = name.as_str())).show(ui).clicked() {
                actions.push(Action::SkipFile(index));
            }
            if let Some(progress) = app.jobs.progress(opening.generation) {
                bar_ui(ui, progress_words(progress).0, 110.0, &said);
            }
        }
        OpeningState::Read(..) => {
            paint_icon(ui.painter(), Icon::Check, deeds.right_center() - vec2(12.0, 0.0), 14.0, p.terr);
        }
        OpeningState::Asking | OpeningState::Fault(..) => {
            if Control::new(say!("skip")).look(Look::Quiet).name(say!("skip-file", file = name.as_str())).show(ui).clicked() {
                actions.push(Action::SkipFile(index));
            }
            if opening.state == OpeningState::Asking {
                if Control::new(say!("asked-choose")).look(Look::Primary).show(ui).clicked() {
                    actions.push(Action::AskReadings);
                }
            } else if Control::new(say!("choose-another")).show(ui).clicked() {
                actions.push(Action::ChooseAnother(index));
            }
        }
    }
}
