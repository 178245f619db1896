//! The switch between the views, and what the tool bar holds in those beside the edition.

use egui::{Align, Layout, Margin, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::board::{Asked, Sort};
use crate::app::board_table::Form;
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::scene::Scene;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::bars::{base_ui, export_ui};
use crate::app::widgets::{Control, Icon, Look, label, layouter};

/// The switch.
pub fn switch_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let last = Scene::ALL.len() - 1;
    for (i, scene) in Scene::ALL.into_iter().enumerate() {
        let action = Action::Show(scene);
        let control = Control::new(scene.label()).look(Look::Segment(i == 0, i == last)).on(app.view.scene == scene);
        if control.command(app, &action).show(ui).clicked() {
            actions.push(action);
        }
    }
}

/// The rest of the tool bar on the substance board.
pub fn board_tools_ui(ui: &mut Ui, app: &mut App, words: bool, actions: &mut Vec<Action>) {
    if words {
        base_ui(ui, app, actions);
        ui.add_space(8.0);
    }
    let asked = app.view.board.asked.clone();
    let differ = Control::new(say!("board-only-differing")).on(!asked.alike).command(app, &Action::AlikeTerms);
    let differ = if words { differ.icon(Icon::Funnel) } else { differ.bare(Icon::Funnel) };
    if differ.show(ui).clicked() {
        actions.push(Action::AlikeTerms);
    }
    ui.add_space(8.0);
    sort_ui(ui, &asked, words, actions);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        export_ui(ui, app, words, actions);
        copy_ui(ui, words, actions);
        query_ui(ui, app, if words { 180.0 } else { 120.0 }, actions);
    });
}

fn sort_ui(ui: &mut Ui, asked: &Asked, words: bool, actions: &mut Vec<Action>) {
    let text = say!("board-sort", order = asked.sort.label());
    let button = Control::new(if words { &text } else { say!("board-sort-short") })
        .name(text.as_str())
        .caret()
        .tip(say!("board-sort-tip"))
        .show(ui);
    egui::Popup::menu(&button).show(|ui| {
        ui.set_min_width(180.0);
        for sort in Sort::ALL {
            if ui.add(egui::Button::selectable(asked.sort == sort, sort.label())).clicked() {
                actions.push(Action::Ask(Asked { sort, ..asked.clone() }));
                ui.close();
            }
        }
    });
}

fn copy_ui(ui: &mut Ui, words: bool, actions: &mut Vec<Action>) {
    let control = Control::new(if words { say!("board-copy") } else { say!("board-copy-short") }).name(say!("board-copy")).caret();
    let button = control.tip(say!("board-copy-tip")).show(ui);
    egui::Popup::menu(&button).show(|ui| {
        ui.set_min_width(200.0);
        for (text, form) in [(say!("board-copy-tabs"), Form::Tabs), (say!("board-copy-markdown"), Form::Markdown)] {
            if ui.add(egui::Button::new(text).frame_when_inactive(false)).clicked() {
                actions.push(Action::CopyTable(form));
                ui.close();
            }
        }
    });
}

fn query_ui(ui: &mut Ui, app: &mut App, width: f32, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let board = &mut app.view.board;
    let mut query = board.asked.query.clone();
    let mut layouter = layouter(font::sans(13.0), p.ink, false);
    let field =
        TextEdit::singleline(&mut query).desired_width(width).margin(Margin::symmetric(8, 6)).hint_text(say!("board-filter"));
    let field = ui.add(field.layouter(&mut layouter)).accessible_name(say!("board-filter-name"));
    if std::mem::take(&mut board.focus_query) {
        field.request_focus();
    }
    if field.changed() {
        actions.push(Action::Ask(Asked { query, ..board.asked.clone() }));
    }
}

/// What the status bar tells of the board.
pub fn board_status_ui(ui: &mut Ui, app: &App, edition: &Edition) {
    let p = palette(ui);
    let c = &edition.comparison;
    let (differ, unsure) = app.view.board.board.doubts;
    for words in [
        say!("board-status-terms", count = c.terms.len(), differ = differ),
        say!("board-status-findings", count = c.findings.len(), unsure = unsure),
        say!("board-status-hidden", hidden = app.view.board.board.hidden),
    ] {
        label(ui, words, font::sans(12.0), p.ink2);
    }
}

/// The rest of the tool bar of the flow view.
pub fn flow_tools_ui(ui: &mut Ui, app: &App, words: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let view = &app.view.flow;
    if words {
        label(ui, say!("flow-order"), font::sans(13.0), p.ink3);
        ui.add_space(8.0);
    }
    let switches = [
        [
            (say!("flow-as-drafts"), !view.level, Action::FlowLevel(false)),
            (say!("flow-as-base"), view.level, Action::FlowLevel(true)),
        ],
        [
            (say!("flow-whole"), view.is_whole, Action::FlowWhole(true)),
            (say!("flow-readable"), !view.is_whole, Action::FlowWhole(false)),
        ],
    ];
    for switch in switches {
        for (i, (text, on, action)) in switch.into_iter().enumerate() {
            if Control::new(text).look(Look::Segment(i == 0, i == 1)).on(on).command(app, &action).show(ui).clicked() {
                actions.push(action);
            }
        }
        ui.add_space(8.0);
    }
    let lead = Control::new(say!("flow-lead")).on(!view.plain).command(app, &Action::FlowLead);
    let lead = if words { lead.icon(Icon::Funnel) } else { lead.bare(Icon::Funnel) };
    if lead.show(ui).clicked() {
        actions.push(Action::FlowLead);
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        export_ui(ui, app, words, actions);
        let find = Control::new(say!("tool-find")).bare(Icon::Search).on(app.view.find.is_some()).command(app, &Action::AskFind);
        if find.show(ui).clicked() {
            actions.push(if app.view.find.is_some() { Action::CloseFind } else { Action::AskFind });
        }
    });
}

/// What the status bar tells of the flow.
pub fn flow_status_ui(ui: &mut Ui, app: &App) {
    let p = palette(ui);
    let (flow, counts) = (&app.view.flow.flow, app.view.flow.flow.counts);
    let clauses = flow.columns.iter().map(Vec::len).sum::<usize>();
    for words in [
        say!("flow-status-clauses", count = clauses),
        say!("flow-status-links", count = flow.strands.len()),
        say!("flow-status-ends", dropped = counts.dropped, added = counts.added, moved = counts.moved, parted = counts.parted),
    ] {
        label(ui, words, font::sans(12.0), p.ink2);
    }
}
