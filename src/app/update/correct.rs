//! Acts of the correction view: going through a draft, and cutting its clauses otherwise.

use std::sync::Arc;

use super::change;
use crate::app::correct::{Correct, Correcting, Remark, beside, length, number_within, remarks};
use crate::app::language::say;
use crate::app::state::{App, Entry, Selection, Toast};
use crate::draft::ClauseId;
use crate::project::{Cut, Project};

pub(super) fn apply(app: &mut App, act: Correct) {
    match act {
        Correct::Selected => {
            if let Some(clause) = app.selected_clause() {
                go(app, clause, 0);
            }
        }
        Correct::Draft(id) => {
            if let Some(clause) = app.project.draft(id).and_then(|d| d.clauses.first()).map(|c| c.id) {
                go(app, clause, 0);
            }
        }
        Correct::At(clause, caret) => go(app, clause, caret),
        Correct::Step { forward } => step(app, forward),
        Correct::StepRemark { forward } => step_remark(app, forward),
        Correct::Cut(clause, cut) => cut_clause(app, clause, cut),
        Correct::TakeBack(at) => {
            change(app, say!("step-take-back"), |p| {
                p.take_back(at);
            });
            put_caret(app);
        }
        Correct::End => end(app),
    }
}

/// Goes to a place in a clause; the view opens where it is not open.
fn go(app: &mut App, clause: ClauseId, caret: usize) {
    let Some(found) = app.project.clause(clause) else { return };
    let caret = caret.min(length(found));
    let Some(draft) = app.project.draft(clause.draft) else { return };
    let open = app.view.correcting.take().filter(|view| view.clause.draft == clause.draft);
    let mut view = open.unwrap_or_else(|| Correcting::new(draft, clause, caret));
    (view.clause, view.caret, view.put, view.number) = (clause, caret, true, None);
    view.list.reveal(Entry::Row(clause.n as usize - 1));
    app.view.correcting = Some(view);
    app.view.words = None;
}

fn put_caret(app: &mut App) {
    if let Some(view) = &mut app.view.correcting {
        view.put = true;
        view.number = None;
    }
}

fn step(app: &mut App, forward: bool) {
    let Some(clause) = app.view.correcting.as_ref().map(|v| v.clause) else { return };
    let next = app.project.draft(clause.draft).and_then(|d| beside(d, clause, forward)).map(|c| (c.id, length(c)));
    if let Some((next, length)) = next {
        go(app, next, if forward { 0 } else { length });
    }
}

fn step_remark(app: &mut App, forward: bool) {
    let Some(view) = &app.view.correcting else { return };
    let here = (view.clause, view.caret);
    let mut places: Vec<_> = view.remarks.iter().filter_map(|r: &Remark| r.at).collect();
    places.sort_unstable();
    let next = if forward { places.iter().find(|at| **at > here) } else { places.iter().rev().find(|at| **at < here) };
    let round = if forward { places.first() } else { places.last() };
    if let Some((clause, caret)) = next.or(round).copied() {
        go(app, clause, caret);
    }
}

fn cut_clause(app: &mut App, clause: ClauseId, cut: Cut) {
    let (label, next) = match &cut {
        Cut::Split { at } => {
            let number = app.project.draft(clause.draft).and_then(|d| number_within(d, clause, *at));
            return split(app, clause, *at, number);
        }
        Cut::Join => (say!("step-join"), app.project.clause(clause).map(length)),
        Cut::Level(_) => (say!("step-level"), None),
        Cut::Number(_) => (say!("step-number"), None),
        Cut::Kind(_) => (say!("step-kind"), None),
    };
    change(app, label, |p| {
        p.correct(clause, cut);
    });
    match next {
        Some(caret) => go(app, clause, caret),
        None => put_caret(app),
    }
}

/// Splits a clause; where the second part begins with a number, that becomes its number.
fn split(app: &mut App, clause: ClauseId, at: u32, number: Option<String>) {
    let second = ClauseId { n: clause.n + 1, ..clause };
    let before = Arc::clone(&app.project);
    change(app, say!("step-split"), |p: &mut Project| {
        if p.correct(clause, Cut::Split { at }) && number.is_some() {
            p.correct(second, Cut::Number(number));
        }
    });
    if Arc::ptr_eq(&before, &app.project) {
        app.view.toast = Some(Toast { text: say!("correct-split-not").to_owned(), since: None, undoable: false });
        put_caret(app);
    } else {
        go(app, second, 0);
    }
}

/// Back to the edition, at the same clause.
fn end(app: &mut App) {
    let Some(view) = app.view.correcting.take() else { return };
    let clause = view.clause;
    let place = app.edition.as_ref().and_then(|e| Some((e.row_of(clause)?, e.comparison.draft_index(clause.draft)?)));
    app.view.selection = place.map(|(row, draft)| Selection { row, draft, clause: Some(clause) });
    app.view.reveal = place.map(|(row, _)| row);
    app.view.focus_cell = true;
}

/// After any act: the clause under the caret is one that there is.
pub(super) fn settle(app: &mut App) {
    let Some(view) = &mut app.view.correcting else { return };
    let Some(draft) = app.project.draft(view.clause.draft) else {
        app.view.correcting = None;
        return;
    };
    if !Arc::ptr_eq(&view.of, draft) {
        (view.of, view.remarks) = (Arc::clone(draft), remarks(draft));
    }
    let last = draft.clauses.len() as u32;
    if last == 0 {
        app.view.correcting = None;
    } else if view.clause.n > last {
        view.clause.n = last;
        view.put = true;
    }
}
