//! Menu bar, tool bar, find bar, strips of notices, status bar, toast.

use egui::{Align, Align2, Frame, Layout, Margin, MenuBar, Panel, Rect, Stroke, TextEdit, Ui, accesskit::Live, pos2, vec2};

use crate::app::PRODUCT;
use crate::app::action::{Action, Menu};
use crate::app::jobs::Slot;
use crate::app::language::{self, say};
use crate::app::scene::Scene;
use crate::app::state::{App, OpeningState};
use crate::app::theme::{font, palette, size};
use crate::app::views::scenes::{board_status_ui, board_tools_ui, flow_status_ui, flow_tools_ui, switch_ui};
use crate::app::views::sheets_reading::not_compared;
use crate::app::views::start::opening_list_ui;
use crate::app::widgets::{Control, Icon, Look, Pane, label, layouter, menu_ui, note_pane, paint_icon, wrapped};

/// Seconds that a toast stays.
const TOAST: f64 = 4.0;

/// The menu bar: product, menus, the project's name, whether it is saved.
pub fn menu_bar_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let bar = ui.max_rect();
    MenuBar::new().ui(ui, |ui| {
        ui.set_min_height(size::MENU - 1.0);
        label(ui, PRODUCT, font::serif_bold(15.0), p.ink);
        ui.add_space(4.0);
        for menu in Menu::ALL {
            ui.menu_button(menu.label(), |ui| menu_ui(ui, app, menu, actions));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (words, good) = if !app.in_edition() {
                (say!("promise-offline"), true)
            } else if app.is_unsaved() {
                (say!("state-not-saved"), false)
            } else if app.path.is_some() {
                (say!("state-saved"), true)
            } else {
                ("", false)
            };
            label(ui, words, font::sans(12.0), p.ink3);
            if good {
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), egui::Sense::hover());
                paint_icon(ui.painter(), Icon::Check, rect.center(), 12.0, p.ink3);
            }
        });
    });
    let name = if app.in_edition() { app.name() } else { PRODUCT.to_owned() };
    let title = wrapped(ui, &name, font::bold(13.0), 18.0, p.ink, bar.width() / 3.0, 1);
    ui.painter().galley(bar.center() - title.size() / 2.0, title, p.ink);
    hairline(ui, bar);
}

/// The tool bar: views, base, against what, changes, substance, find, export.
pub fn tool_bar_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let bar = ui.max_rect();
    let words = bar.width() >= size::NARROW;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        switch_ui(ui, app, actions);
        ui.add_space(16.0);
        match app.view.scene {
            Scene::Substance => return board_tools_ui(ui, app, words, actions),
            Scene::Flow => return flow_tools_ui(ui, app, words, actions),
            Scene::Edition => {}
        }
        base_ui(ui, app, actions);
        ui.add_space(8.0);
        let chain = app.project.view.chain;
        for (on, text, short, ends, tip) in [
            (false, say!("against-base"), say!("against-base-short"), (true, false), say!("against-base-tip")),
            (true, say!("against-previous"), say!("against-previous-short"), (false, true), say!("against-previous-tip")),
        ] {
            let control = Control::new(if words { text } else { short })
                .name(text)
                .look(Look::Segment(ends.0, ends.1))
                .on(chain == on)
                .tip(tip);
            if control.show(ui).clicked() {
                actions.push(Action::Chain(on));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            export_ui(ui, app, words, actions);
            let find =
                Control::new(say!("tool-find")).bare(Icon::Search).on(app.view.find.is_some()).command(app, &Action::AskFind);
            if find.show(ui).clicked() {
                actions.push(if app.view.find.is_some() { Action::CloseFind } else { Action::AskFind });
            }
            let substance = Control::new(say!("tool-substance")).on(app.view.filter.substance).command(app, &Action::SubstanceOnly);
            let substance = if words { substance.icon(Icon::Funnel) } else { substance.bare(Icon::Funnel) };
            if substance.show(ui).clicked() {
                actions.push(Action::SubstanceOnly);
            }
            ui.add_space(12.0);
            stops_ui(ui, app, actions);
        });
    });
    hairline(ui, bar);
}

fn hairline(ui: &Ui, bar: Rect) {
    let p = palette(ui);
    let across = ui.ctx().content_rect().x_range();
    ui.painter().with_clip_rect(ui.ctx().content_rect()).hline(across, bar.bottom() - 0.5, Stroke::new(1.0, p.line));
}

/// The base, and the choice of another.
pub fn base_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    label(ui, say!("base"), font::sans(13.0), p.ink3);
    ui.add_space(8.0);
    let base = app.project.drafts.get(app.project.base_index());
    let title = base.map(|d| shorten(&d.title, 28)).unwrap_or_default();
    let button = Control::new(&title).name(say!("base-named", title = title.as_str())).caret().tip(say!("base-tip")).show(ui);
    note_pane(ui, Pane::Tools, ui.max_rect(), button.id, false);
    egui::Popup::menu(&button).show(|ui| {
        ui.set_min_width(220.0);
        for draft in &app.project.drafts {
            let is_base = base.is_some_and(|b| b.id == draft.id);
            if ui.add(egui::Button::selectable(is_base, shorten(&draft.title, 60))).clicked() {
                actions.push(Action::SetBase(draft.id));
                ui.close();
            }
        }
    });
}

/// A text of at most `most` characters.
pub fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut out: String = text.chars().take(most.saturating_sub(1)).collect();
    out.push('…');
    out
}

fn stops_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let next = Control::new(say!("tool-next")).bare(Icon::ArrowDown).command(app, &Action::NextChange);
    if next.show(ui).clicked() {
        actions.push(Action::NextChange);
    }
    let stops = &app.view.shown.stops;
    let at = app.view.selection.and_then(|s| stops.iter().position(|r| *r == s.row));
    let words = match (at, stops.len()) {
        (_, 0) => say!("stops-none").to_owned(),
        (Some(at), all) => say!("stops-at", at = at + 1, all = all),
        (None, all) => say!("count-changes", count = all),
    };
    label(ui, words, font::bold(13.0), p.ink);
    let previous = Control::new(say!("tool-previous")).bare(Icon::ArrowUp).command(app, &Action::PreviousChange);
    if previous.show(ui).clicked() {
        actions.push(Action::PreviousChange);
    }
}

/// The way to an export.
pub fn export_ui(ui: &mut Ui, app: &App, words: bool, actions: &mut Vec<Action>) {
    let control = Control::new(say!("export")).command(app, &Action::AskExport(""));
    let control = if words { control.icon(Icon::Export) } else { control.bare(Icon::Export) };
    if control.show(ui).clicked() {
        actions.push(Action::AskExport(""));
    }
}

/// The find bar.
pub fn find_bar_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let bar = ui.max_rect();
    let Some(mut find) = app.view.find.take() else { return };
    ui.horizontal_centered(|ui| {
        let name = label(ui, say!("tool-find"), font::bold(13.0), p.ink);
        let mut layouter = layouter(font::sans(13.0), p.ink, false);
        let field = TextEdit::singleline(&mut find.query).desired_width(300.0).margin(Margin::symmetric(8, 6)).return_key(None);
        let field = ui.add(field.layouter(&mut layouter)).labelled_by(name.id);
        if std::mem::take(&mut find.focus) {
            field.request_focus();
        }
        if field.changed() {
            actions.push(Action::FindChanged);
        }
        if field.has_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) {
            actions.push(if ui.input(|i| i.modifiers.shift) { Action::FindPrevious } else { Action::FindNext });
        }
        let words = match (find.at, find.hits.len(), find.query.trim().is_empty()) {
            (_, _, true) => String::new(),
            (_, 0, _) => say!("find-none").to_owned(),
            (Some(at), all, _) => say!("find-at", at = at + 1, all = all),
            (None, all, _) => say!("find-count", count = all),
        };
        label(ui, words, font::sans(13.0), p.ink2);
        for (name, icon, action) in
            [(say!("find-previous"), Icon::ArrowUp, Action::FindPrevious), (say!("find-next"), Icon::ArrowDown, Action::FindNext)]
        {
            let refused = find.hits.is_empty().then(|| say!("refused-nothing-found"));
            if Control::new(name).bare(icon).look(Look::Quiet).tip(name).refused(refused).show(ui).clicked() {
                actions.push(action);
            }
        }
        let before = (find.case, find.whole, find.notes, find.within);
        let case = Control::new(say!("find-case-short")).name(say!("find-case")).look(Look::Quiet).on(find.case);
        if case.tip(say!("find-case-tip")).show(ui).clicked() {
            find.case = !find.case;
        }
        let whole = Control::new(say!("find-whole")).look(Look::Quiet).on(find.whole);
        if whole.tip(say!("find-whole-tip")).show(ui).clicked() {
            find.whole = !find.whole;
        }
        let notes = Control::new(say!("find-notes")).name(say!("find-notes-name")).look(Look::Quiet).on(find.notes);
        if notes.tip(say!("find-notes-name")).show(ui).clicked() {
            find.notes = !find.notes;
        }
        find_within_ui(ui, app, &mut find.within);
        if before != (find.case, find.whole, find.notes, find.within) {
            actions.push(Action::FindChanged);
        }
        let only = Control::new(say!("find-only")).look(Look::Quiet).on(find.only);
        if only.tip(say!("find-only-tip")).show(ui).clicked() {
            actions.push(Action::FindOnly(!find.only));
        }
        let hidden = find.rows.iter().filter(|row| app.view.shown.place(**row).is_none()).count();
        if hidden > 0 {
            label(ui, say!("find-hidden", count = hidden), font::sans(13.0), p.ink3);
            if Control::new(say!("find-show")).name(say!("find-show-name")).look(Look::Quiet).show(ui).clicked() {
                actions.push(Action::FindOnly(true));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Control::new(say!("find-close")).bare(Icon::Close).look(Look::Quiet).show(ui).clicked() {
                actions.push(Action::CloseFind);
            }
        });
    });
    app.view.find = Some(find);
    hairline(ui, bar);
}

/// In which draft is looked.
fn find_within_ui(ui: &mut Ui, app: &App, within: &mut Option<crate::draft::DraftId>) {
    let title =
        within.and_then(|id| app.project.draft(id)).map_or_else(|| say!("find-everywhere").to_owned(), |d| shorten(&d.title, 20));
    let button = Control::new(&title).name(say!("find-within", title = title.as_str())).look(Look::Quiet).caret().show(ui);
    egui::Popup::menu(&button).show(|ui| {
        ui.set_min_width(200.0);
        if ui.add(egui::Button::selectable(within.is_none(), say!("find-everywhere"))).clicked() {
            *within = None;
            ui.close();
        }
        for draft in &app.project.drafts {
            if ui.add(egui::Button::selectable(*within == Some(draft.id), shorten(&draft.title, 50))).clicked() {
                *within = Some(draft.id);
                ui.close();
            }
        }
    });
}

/// Strips under the bars: what went wrong, files that could not be opened, work in progress.
pub fn strips_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    for index in 0..app.notices.len() {
        let Some(notice) = app.notices.get(index) else { break };
        let (ink, ground) = if notice.fault { (p.err, p.errbg) } else { (p.accent, p.accentbg) };
        let frame = Frame::new().fill(ground).inner_margin(Margin::symmetric(12, 4));
        Panel::top(egui::Id::unique(("notice", index))).show_separator_line(false).frame(frame).show(ui, |ui| {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), egui::Sense::hover());
                paint_icon(ui.painter(), if notice.fault { Icon::Fault } else { Icon::Note }, rect.center(), 15.0, ink);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if Control::new(say!("dismiss")).bare(Icon::Close).look(Look::Quiet).tip(say!("dismiss")).show(ui).clicked() {
                        actions.push(Action::Dismiss(index));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                        let live = if notice.fault { Live::Assertive } else { Live::Polite };
                        for (words, face, ink) in [(&notice.what, font::bold(13.0), ink), (&notice.remedy, font::sans(13.0), p.ink)]
                        {
                            let told = label(ui, words, face, ink);
                            announce(ui, &told, live);
                        }
                    });
                });
            });
        });
    }
    if app.in_edition() && app.opening.iter().any(|o| o.state != OpeningState::Reading || app.jobs.progress(o.generation).is_some())
    {
        let frame = Frame::new().fill(p.panel).inner_margin(Margin::symmetric(12, 6));
        let list = app.opening.iter().any(|o| !matches!(o.state, OpeningState::Read(..)));
        if list {
            Panel::top("opening").show_separator_line(false).frame(frame).show(ui, |ui| opening_list_ui(ui, app, actions));
        }
    }
    let now = ui.input(|i| i.time);
    if let Some(work) = app.jobs.visible(now) {
        let frame = Frame::new().fill(p.accentbg).inner_margin(Margin::symmetric(12, 4));
        Panel::top("work").show_separator_line(false).frame(frame).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.set_min_height(size::CONTROL);
                let (part, words) = progress_words(work.progress);
                bar_ui(ui, part, 220.0, &words);
                label(ui, words, font::sans(13.0), p.ink);
                if work.slot != Slot::Save && Control::new(say!("cancel")).icon(Icon::Close).show(ui).clicked() {
                    actions.push(Action::CancelJobs);
                }
            });
        });
    }
}

/// What a job is doing, in words, and which part of it is done.
pub fn progress_words(progress: crate::job::Progress) -> (Option<f32>, String) {
    let stage = match progress.stage {
        "" => say!("stage-any"),
        stage => language::engine("stage", &stage.to_lowercase().replace(' ', "-"), stage),
    };
    if progress.of == 0 {
        return (None, stage.to_owned());
    }
    let part = (progress.done as f32 / progress.of as f32).clamp(0.0, 1.0);
    (Some(part), say!("stage-part", stage = stage, percent = (part * 100.0).round()))
}

/// A bar of progress; an empty one while nothing is known.
pub fn bar_ui(ui: &mut Ui, part: Option<f32>, width: f32, name: &str) {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 8.0), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::ProgressIndicator, true, name));
    ui.painter().rect(rect, 4.0, p.surface, Stroke::new(1.0, p.edge), egui::StrokeKind::Inside);
    let mut done = rect;
    done.set_width(rect.width() * part.unwrap_or(0.0));
    ui.painter().rect_filled(done, 4.0, p.accent);
}

/// The status bar: counts at the left, the legend at the right.
pub fn status_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let bar = ui.max_rect();
    ui.painter().with_clip_rect(ui.ctx().content_rect()).hline(
        ui.ctx().content_rect().x_range(),
        bar.top() + 0.5,
        Stroke::new(1.0, p.line),
    );
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 18.0;
        let tell = |ui: &mut Ui, text: &str| {
            label(ui, text, font::sans(12.0), p.ink2);
        };
        match &app.edition {
            None if app.jobs.busy(Slot::Compare) => tell(ui, say!("status-comparing")),
            None if app.in_edition() => tell(ui, say!("status-not-compared")),
            None => tell(ui, say!("promise-untouched")),
            Some(edition) => {
                let drafts = edition.columns.len();
                match app.view.columns_seen {
                    Some(seen) if seen < drafts => tell(ui, &say!("status-columns", seen = seen, all = drafts)),
                    _ => tell(ui, &say!("count-drafts", count = drafts)),
                }
                match app.view.scene {
                    Scene::Substance => return board_status_ui(ui, app, edition),
                    Scene::Flow => return flow_status_ui(ui, app),
                    Scene::Edition => {}
                }
                let substantive = edition.rows.iter().filter(|r| r.substantive).count();
                let (rows, hidden) = (edition.rows.len(), app.view.shown.hidden);
                tell(ui, &say!("status-rows", rows = rows, substance = substantive, hidden = hidden));
                tell(ui, &say!("count-findings", count = edition.comparison.findings.len()));
                if let Some(words) = not_compared(app) {
                    let text = egui::RichText::new(shorten(&words, 48)).font(font::sans(12.0)).color(p.ink2);
                    let line = ui.add(egui::Button::new(text).frame(false)).on_hover_text(say!("status-reading-tip"));
                    if line.clicked() {
                        actions.push(Action::Reading);
                    }
                }
                if app.view.linking.is_some() {
                    label(ui, say!("status-linking"), font::bold(12.0), p.accent);
                }
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let zoom = ui.ctx().zoom_factor();
            label(ui, say!("percent", percent = (zoom * 100.0).round()), font::sans(12.0), p.ink2);
            if app.edition.as_ref().is_some_and(|e| e.columns.len() > 1) && bar.width() > 800.0 {
                legend_ui(ui);
            }
        });
    });
}

fn legend_ui(ui: &mut Ui) {
    let p = palette(ui);
    for (text, ink, ground, line, struck) in [
        (say!("legend-more"), p.ink, None, 2.5, false),
        (say!("legend-one"), p.ink, None, 1.5, false),
        (say!("legend-removed"), p.dele, Some(p.delbg), 1.5, true),
        (say!("legend-added"), p.ins, Some(p.insbg), 1.5, false),
    ] {
        let galley = ui.painter().layout_no_wrap(text.to_owned(), font::sans(12.0), ink);
        let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(4.0, 0.0), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, say!("legend", sign = text)));
        if let Some(ground) = ground {
            ui.painter().rect_filled(rect, 2.0, ground);
        }
        ui.painter().galley(rect.left_top() + vec2(2.0, 0.0), galley, ink);
        let y = if struck { rect.center().y + 1.0 } else { rect.bottom() };
        let colour = if ground.is_some() { ink } else { p.edge };
        ui.painter().hline(rect.left() + 2.0..=rect.right() - 2.0, y, Stroke::new(line, colour));
    }
}

/// Has a screen reader read out what appeared by itself.
fn announce(ui: &Ui, told: &egui::Response, live: Live) {
    ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(live));
}

/// What was just done, with a way back.
pub fn toast_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let now = ui.input(|i| i.time);
    let screen = ui.ctx().content_rect();
    let p = palette(ui);
    let Some(toast) = &mut app.view.toast else { return };
    let since = *toast.since.get_or_insert(now);
    if now - since > TOAST {
        actions.push(Action::DismissToast);
        return;
    }
    ui.ctx().request_repaint_after_secs((TOAST - (now - since)) as f32 + 0.05);
    let (text, takes_back) = (toast.text.clone(), toast.undoable && app.undo.undo_label().is_some());
    egui::Area::new(egui::Id::unique("toast"))
        .order(egui::Order::Foreground)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(pos2(screen.left() + 16.0, screen.bottom() - size::STATUS - 12.0))
        .show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    let told = label(ui, &text, font::sans(13.0), p.ink);
                    announce(ui, &told, Live::Polite);
                    if takes_back && Control::new(say!("toast-undo")).name(say!("toast-undo-name")).show(ui).clicked() {
                        actions.push(Action::Undo);
                    }
                });
            });
        });
}
