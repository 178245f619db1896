//! From view to view, and the substance board's part of what keys and pointer ask for.

use super::{flow, go};
use crate::app::action::Action;
use crate::app::board::Line;
use crate::app::board_table::{Form, table};
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::scene::Scene;
use crate::app::state::{App, Effect, Selection, Sheet, Toast};

/// How many places one can go back.
const TRAIL: usize = 50;

/// What is asked of whichever view is in sight.
pub(super) fn apply(app: &mut App, action: &Action) {
    let Some(edition) = app.edition.clone() else { return };
    match action {
        Action::Show(scene) => show(app, &edition, *scene),
        Action::Back => back(app),
        Action::OpenInEdition => open(app, &edition),
        Action::Ask(asked) => app.view.board.asked = asked.clone(),
        Action::AlikeTerms => app.view.board.asked.alike = !app.view.board.asked.alike,
        Action::ChooseLine(number, draft) => choose(app, &edition, *number, *draft),
        Action::WhyFinding(index) => {
            if !app.view.board.why.remove(index) {
                app.view.board.why.insert(*index);
            }
        }
        Action::CopyTable(form) => copy(app, &edition, *form),
        Action::PeekLine(on) => app.view.board.peek = *on,
        Action::WhyClause(clause) => app.view.sheet = Some(Sheet::Why(*clause)),
        _ => match app.view.scene {
            Scene::Edition => go::apply(app, action),
            Scene::Substance => step(app, &edition, action),
            Scene::Flow => flow::apply(app, &edition, action),
        },
    }
}

fn show(app: &mut App, edition: &Edition, scene: Scene) {
    if app.view.scene == scene {
        return;
    }
    app.view.trail.push((app.view.scene, app.view.selection));
    if app.view.trail.len() > TRAIL {
        app.view.trail.remove(0);
    }
    enter(app, scene);
    super::refresh(app);
    // The board begins at what was selected in the edition.
    let here = app.view.selection.map(|s| s.row);
    let line = app.view.board.at.map(|n| app.view.board.board.line(n));
    if scene == Scene::Substance && here.is_some() && line.and_then(|l| row(edition, l)) != here {
        let board = &app.view.board.board;
        let of_row = board.chosen_among().into_iter().find(|n| row(edition, board.line(*n)) == here);
        app.view.board.at = of_row.or(app.view.board.at);
        app.view.board.reveal = of_row.is_some();
    }
}

fn enter(app: &mut App, scene: Scene) {
    let view = &mut app.view;
    view.scene = scene;
    view.words = None;
    match scene {
        Scene::Edition => {
            view.reveal = view.selection.map(|s| s.row);
            view.focus_cell = true;
        }
        Scene::Substance => view.board.focus = true,
        Scene::Flow => (view.flow.focus, view.flow.reveal) = (true, true),
    }
}

fn back(app: &mut App) {
    let Some((scene, selection)) = app.view.trail.pop() else { return };
    app.view.selection = selection.or(app.view.selection);
    enter(app, scene);
}

/// Shows the selected clause in the edition, with what was chosen of it.
pub(super) fn open(app: &mut App, edition: &Edition) {
    let Some(at) = app.view.selection else { return };
    let finding = app.view.finding;
    show(app, edition, Scene::Edition);
    go::select(app, edition, at.row, at.draft, at.clause);
    app.view.finding = finding;
}

/// The row that a line of the board speaks of.
fn row(edition: &Edition, line: Line) -> Option<usize> {
    match line {
        Line::Band(_) => None,
        Line::Term(i) => edition.comparison.terms.get(i).and_then(|t| edition.row_of_term(t)),
        Line::Finding(i) => edition.comparison.findings.get(i).map(|f| f.row),
    }
}

/// Chooses a line of the board, and with it the clause that it speaks of.
fn choose(app: &mut App, edition: &Edition, number: usize, draft: Option<usize>) {
    let line = app.view.board.board.line(number);
    let draft = draft.or(app.view.selection.map(|s| s.draft)).or(edition.columns.first().copied()).unwrap_or(0);
    let c = &edition.comparison;
    let (selection, finding) = match line {
        Line::Band(_) => return,
        Line::Term(i) => {
            let Some(term) = c.terms.get(i) else { return };
            let own = term.values.get(draft).and_then(Option::as_ref).map(|v| v.mention.clause);
            let row = own.and_then(|id| edition.row_of(id)).or_else(|| edition.row_of_term(term));
            (row.map(|row| Selection { row, draft, clause: own }), None)
        }
        Line::Finding(i) => {
            let Some(finding) = c.findings.get(i) else { return };
            (go::selection_of(edition, finding), Some(i))
        }
    };
    app.view.selection = selection;
    app.view.finding = finding;
    let board = &mut app.view.board;
    board.peek &= board.at == Some(number) || matches!(line, Line::Term(_));
    board.at = Some(number);
    board.reveal = true;
    board.focus = true;
}

/// Keys of the board: from line to line, from draft to draft, from finding to finding.
fn step(app: &mut App, edition: &Edition, action: &Action) {
    let all = app.view.board.board.chosen_among();
    let here = app.view.board.at.and_then(|at| all.iter().position(|n| *n == at));
    let board = &app.view.board.board;
    let finding = |n: &&usize| matches!(board.line(**n), Line::Finding(_));
    let lead = |n: &&usize| match board.line(**n) {
        Line::Finding(i) => {
            edition.comparison.findings.get(i).and_then(|f| f.topic).is_some_and(|t| edition.comparison.focus.leads(t))
        }
        _ => false,
    };
    let after = here.map_or(0, |i| i + 1);
    let before = here.unwrap_or(all.len());
    let (down, up) = (all.iter().skip(after), all.iter().take(before).rev());
    let next = match *action {
        Action::Down => all.get(after),
        Action::Up => before.checked_sub(1).and_then(|i| all.get(i)),
        Action::First => all.first(),
        Action::Last => all.last(),
        Action::NextChange | Action::NextSubstance => { down }.find(finding),
        Action::PreviousChange | Action::PreviousSubstance => { up }.find(finding),
        Action::NextLead => { down }.find(lead),
        Action::PreviousLead => { up }.find(lead),
        Action::Right => return step_draft(app, edition, 1),
        Action::Left => return step_draft(app, edition, -1),
        Action::GoTo(_) | Action::Number(_) | Action::ShowFinding(_) => {
            go::apply(app, action);
            return open(app, edition);
        }
        _ => return go::apply(app, action),
    };
    if let Some(number) = next.copied() {
        choose(app, edition, number, None);
    }
}

fn step_draft(app: &mut App, edition: &Edition, step: isize) {
    let Some(number) = app.view.board.at else { return };
    let columns = app.columns(edition);
    let draft = app.view.selection.and_then(|s| columns.iter().position(|d| *d == s.draft)).unwrap_or(0);
    if let Some(draft) = draft.checked_add_signed(step).and_then(|i| columns.get(i)) {
        choose(app, edition, number, Some(*draft));
    }
}

fn copy(app: &mut App, edition: &Edition, form: Form) {
    let text = table(&app.view.board.board, edition, form);
    super::effect(app, Effect::Copy(text));
    app.view.toast = Some(Toast { text: say!("board-copied").to_owned(), undoable: false, since: None });
}
