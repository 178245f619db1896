//! What is in sight, and what is copied from it.

use std::collections::BTreeSet;

use super::effect;
use crate::app::action::Action;
use crate::app::state::{App, Effect, Find, Sheet, Toast};
use crate::export::{quote_clause, quote_finding};
use crate::substance::Topic;

pub(super) fn apply(app: &mut App, action: &Action) {
    let view = &mut app.view;
    match *action {
        Action::SubstanceOnly => {
            view.filter.substance = !view.filter.substance;
            filtered(app);
        }
        Action::Topic(topic) => {
            toggle(&mut view.filter.hidden, topic);
            filtered(app);
        }
        Action::OnlyTopic(topic) => {
            view.filter.hidden = Topic::ALL.into_iter().filter(|t| *t != topic).collect();
            view.filter.untopical = true;
            filtered(app);
        }
        Action::Untopical => {
            view.filter.untopical = !view.filter.untopical;
            filtered(app);
        }
        Action::AllTopics => {
            view.filter.hidden.clear();
            view.filter.untopical = false;
            filtered(app);
        }
        Action::OpenFold(first) => toggle(&mut view.filter.open_folds, first),
        Action::UnfoldFindings { row, draft } => {
            view.unfolded.insert((row, draft));
        }
        Action::Editorial => view.editorial = !view.editorial,
        Action::HideRemoved => view.hide_removed = !view.hide_removed,
        Action::RedlineCell => {
            if let Some(s) = view.selection {
                toggle(&mut view.redlined, (s.row, s.draft));
            }
        }
        Action::AskFind => view.find.get_or_insert_with(Find::default).focus = true,
        Action::CloseFind => view.find = None,
        Action::Rail => view.rail = Some(!view.panels.0),
        Action::Notes => view.notes = Some(!view.panels.1),
        Action::LargerText => text_size(app, 1.0),
        Action::SmallerText => text_size(app, -1.0),
        Action::Theme(choice) => {
            app.settings.theme = choice;
            app.settings.keep();
        }
        Action::Zoom(step) => effect(app, Effect::Zoom(step)),
        Action::CopyClause => copy_clause(app),
        Action::CopyQuotation => copy_quotation(app),
        Action::CopyFinding(index) => copy_finding(app, index),
        Action::Keys => view.sheet = Some(Sheet::Keys),
        Action::Escape => escape(app),
        Action::CloseSheet => close_sheet(app),
        Action::Dismiss(index) if index < app.notices.len() => {
            app.notices.remove(index);
        }
        Action::DismissToast => view.toast = None,
        _ => {}
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if set.contains(&value) {
        set.remove(&value);
    } else {
        set.insert(value);
    }
}

/// After a change of the filter: what the user looked at stays in sight.
fn filtered(app: &mut App) {
    app.view.filter.open_folds.clear();
    app.view.list.forget();
    app.view.reveal = app.view.selection.map(|s| s.row);
}

fn text_size(app: &mut App, step: f32) {
    app.settings.text_size = (app.settings.text_size + step).clamp(12.0, 28.0);
    app.settings.keep();
    app.view.list.forget();
}

fn close_sheet(app: &mut App) {
    app.view.sheet = None;
    app.then = None;
}

/// Closes the topmost thing that is open.
fn escape(app: &mut App) {
    let view = &mut app.view;
    if view.sheet.is_some() {
        close_sheet(app);
    } else if view.editor.is_some() {
        super::project::apply(app, Action::LeaveNote);
    } else if view.find.is_some() {
        view.find = None;
    } else if view.linking.is_some() {
        view.linking = None;
    } else if view.finding.is_some() {
        view.finding = None;
    } else {
        view.selection = None;
    }
}

fn copy(app: &mut App, text: String, told: &str) {
    effect(app, Effect::Copy(text));
    app.view.toast = Some(Toast { text: told.to_owned(), since: None });
}

fn copy_clause(app: &mut App) {
    let Some(text) = app.selected_clause().and_then(|id| Some(app.edition.as_ref()?.comparison.clause(id)?.text.clone())) else {
        return;
    };
    copy(app, text, "Clause copied");
}

fn copy_quotation(app: &mut App) {
    let Some(clause) = app.selected_clause() else { return };
    let Some(quoted) = app.project.draft(clause.draft).and_then(|draft| quote_clause(draft, clause)) else { return };
    copy(app, quoted, "Clause copied with its citation");
}

fn copy_finding(app: &mut App, index: usize) {
    let quoted = app.edition.as_ref().and_then(|e| Some(quote_finding(&e.comparison, e.comparison.findings.get(index)?)));
    if let Some(quoted) = quoted {
        copy(app, quoted, "Finding copied with its places");
    }
}
