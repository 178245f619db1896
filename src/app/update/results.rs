//! What jobs and dialogs bring.

use super::files::{answered, exported, saved, sentence, settle, take_project};
use super::{recompare, refresh};
use crate::app::jobs::{Done, Generation};
use crate::app::language::say;
use crate::app::readings::{Asked, Found};
use crate::app::state::{App, MANY_ROWS, OpeningState, Selection, Sheet};
use crate::read::ReadError;

/// Takes whatever jobs and dialogs have brought since the last frame.
pub fn receive(app: &mut App) {
    while let Some((request, answer)) = app.dialogs.answer() {
        answered(app, request, answer);
    }
    loop {
        let finished = app.jobs.finished();
        if finished.is_empty() {
            break;
        }
        for (generation, slot, done) in finished {
            match done {
                Done::Drafts(result) => file_read(app, generation, result),
                Done::Project(path, Ok(project)) => {
                    take_project(app, Some(path), *project);
                    app.opening.retain(|o| o.generation != generation);
                }
                Done::Project(_, Err(error)) => {
                    opening_is(app, generation, OpeningState::Fault(error.to_string(), sentence(error.remedy())));
                }
                Done::Compared(Ok(edition)) => compared(app, edition),
                Done::Compared(Err(_)) => {}
                Done::Exported(path, printed, result) => exported(app, &path, printed, result),
                Done::Preview(plan, text, own) => app.view.preview = Some((plan, text, own)),
                Done::Saved(path, project, result) => saved(app, path, project, result),
                Done::Failed(said) => {
                    log::error!("a {slot:?} job failed: {said}");
                    let fault = say!("fault-internal-reading").to_owned();
                    opening_is(app, generation, OpeningState::Fault(fault, say!("fault-untouched").to_owned()));
                    settle(app);
                    app.then = None;
                    let word = format!("{slot:?}").to_lowercase();
                    app.fault(say!("fault-internal", job = word), say!("fault-untouched"));
                }
            }
        }
    }
    refresh(app);
}

/// Takes what was found in a file. Where it can be taken in several ways, the user is asked, once.
fn file_read(app: &mut App, generation: Generation, result: Result<Found, ReadError>) {
    let Some(opening) = app.opening.iter_mut().find(|o| o.generation == generation) else { return };
    match result {
        Ok(found) => {
            let asked = if opening.asked.is_none() { Asked::about(&found) } else { None };
            opening.state = if asked.is_some() { OpeningState::Asking } else { OpeningState::read(&found) };
            opening.held = found;
            if asked.is_some() {
                opening.asked = asked;
                app.view.sheet.get_or_insert(Sheet::Ways);
            }
        }
        Err(ReadError::Cancelled) => app.opening.retain(|o| o.generation != generation),
        Err(error) => opening.state = OpeningState::Fault(error.to_string(), sentence(error.remedy())),
    }
    settle(app);
}

fn opening_is(app: &mut App, generation: Generation, state: OpeningState) {
    if let Some(opening) = app.opening.iter_mut().find(|o| o.generation == generation) {
        opening.state = state;
    }
}

/// Swaps a new comparison in and keeps the selection on its clause.
fn compared(app: &mut App, edition: std::sync::Arc<crate::app::edition::Edition>) {
    let clause = app.selected_clause();
    let first = app.edition.is_none();
    let row_before = app.view.selection.map(|s| s.row);
    app.view.plans.clear();
    app.view.list.forget();
    app.view.filter.open_folds.clear();
    app.view.redlined.clear();
    app.view.unfolded.clear();
    app.view.finding = None;
    app.view.board.why.clear();
    app.view.board.at = None;
    app.view.trail.iter_mut().for_each(|(_, selection)| *selection = None);
    app.view.words = None;
    if first && edition.rows.len() > MANY_ROWS && edition.rows.iter().any(|r| r.substantive) {
        app.view.filter.substance = true;
    }
    app.view.selection = clause.and_then(|c| {
        let draft = edition.comparison.draft_index(c.draft)?;
        Some(Selection { row: edition.row_of(c)?, draft, clause: Some(c) })
    });
    if app.view.selection.is_some() && app.view.selection.map(|s| s.row) != row_before {
        app.view.reveal = app.view.selection.map(|s| s.row);
    }
    app.edition = Some(edition);
    // What was shown first may have been a part.
    recompare(app);
}
