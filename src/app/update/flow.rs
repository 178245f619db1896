//! The flow view's part of what keys and pointer ask for: along the marks and the strands.

use super::{go, scene};
use crate::app::action::Action;
use crate::app::edition::Edition;
use crate::app::state::{App, Selection};

pub(super) fn apply(app: &mut App, edition: &Edition, action: &Action) {
    let view = &mut app.view.flow;
    match *action {
        Action::FlowLevel(level) => view.level = level,
        Action::FlowWhole(whole) => view.whole = Some(whole),
        Action::FlowLead => view.plain = !view.plain,
        Action::FlowEnds => view.no_ends = !view.no_ends,
        Action::FlowCourse(course) => {
            if !view.hidden.remove(&course) {
                view.hidden.insert(course);
            }
        }
        Action::ShowFinding(_) => {
            go::apply(app, action);
            return scene::open(app, edition);
        }
        _ => match step(app, action) {
            Some(at) => choose(app, at),
            None => go::apply(app, action),
        },
    }
    let view = &mut app.view.flow;
    (view.reveal, view.focus) = (true, true);
}

/// Where a key leads from the chosen mark; `None` for what is no step from mark to mark.
fn step(app: &App, action: &Action) -> Option<(usize, usize)> {
    let flow = &app.view.flow.flow;
    let level = app.view.flow.level;
    let here = app.selected_clause().and_then(|c| flow.place(c));
    let (column, at) = here.unwrap_or((app.view.selection.map_or(0, |s| s.draft), 0));
    let last = flow.columns.get(column)?.len().checked_sub(1)?;
    let after = here.map_or(0, |(_, at)| at + 1);
    let changed = |i: &usize| flow.is_changed((column, *i));
    let lead = |i: &usize| changed(i) && flow.mark((column, *i)).is_some_and(|m| m.lead.is_some());
    // To the side along a strand, else to what stands level.
    let beside = |to: usize, strand: Option<usize>| strand.or_else(|| flow.nearest(to, flow.slot((column, at), level), level));
    let next = match action {
        Action::Down => after.min(last),
        Action::Up => at.saturating_sub(1),
        Action::First => 0,
        Action::Last => last,
        Action::NextChange | Action::NextSubstance => (after..=last).find(changed).unwrap_or(at),
        Action::PreviousChange | Action::PreviousSubstance => (0..at).rev().find(changed).unwrap_or(at),
        Action::NextLead => (after..=last).find(lead).unwrap_or(at),
        Action::PreviousLead => (0..at).rev().find(lead).unwrap_or(at),
        Action::Right if here.is_some() && column + 1 < flow.columns.len() => {
            let to = column + 1;
            return beside(to, flow.leaving((column, at)).next().map(|s| s.to)).map(|at| (to, at));
        }
        Action::Left if here.is_some() && column > 0 => {
            let to = column - 1;
            return beside(to, flow.arriving((column, at)).next().map(|s| s.from)).map(|at| (to, at));
        }
        Action::Right | Action::Left => at,
        _ => return None,
    };
    Some((column, next))
}

fn choose(app: &mut App, at: (usize, usize)) {
    let Some(mark) = app.view.flow.flow.mark(at) else { return };
    app.view.selection = Some(Selection { row: mark.row, draft: at.0, clause: Some(mark.clause) });
    app.view.finding = None;
    app.view.words = None;
}
