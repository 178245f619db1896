//! Going places: selection, changes, findings, search.

use std::sync::Arc;

use crate::app::action::Action;
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::state::{App, Entry, Selection};
use crate::app::widgets::matches;
use crate::draft::ClauseId;
use crate::substance::Finding;
use crate::text::CharRange;

pub(super) fn apply(app: &mut App, action: &Action) {
    let Some(edition) = app.edition.clone() else { return };
    match *action {
        Action::Select { row, draft, clause } => {
            let clause = clause.or_else(|| edition.cell(row, draft).first().copied());
            app.view.selection = Some(Selection { row, draft, clause });
            app.view.finding = None;
            app.view.words = None;
            app.view.focus_cell = true;
        }
        Action::GoTo(clause) => go_to(app, &edition, clause),
        Action::Down => step_row(app, &edition, 1),
        Action::Up => step_row(app, &edition, -1),
        Action::Right => step_draft(app, &edition, 1),
        Action::Left => step_draft(app, &edition, -1),
        Action::First => to_end(app, &edition, true),
        Action::Last => to_end(app, &edition, false),
        Action::NextChange => step_stop(app, &edition, true, false),
        Action::PreviousChange => step_stop(app, &edition, false, false),
        Action::NextSubstance => step_stop(app, &edition, true, true),
        Action::PreviousSubstance => step_stop(app, &edition, false, true),
        Action::NextLead => step_lead(app, &edition, true),
        Action::PreviousLead => step_lead(app, &edition, false),
        Action::ShowFinding(index) => show_finding(app, &edition, index),
        Action::FindChanged => find(app, &edition),
        Action::FindNext => step_find(app, &edition, true),
        Action::FindPrevious => step_find(app, &edition, false),
        Action::FindOnly(only) => find_only(app, only),
        Action::Number(ref asked) => go_to_number(app, &edition, asked),
        _ => {}
    }
}

/// Selects a cell and brings its row in sight, out of a fold if need be.
pub(super) fn select(app: &mut App, edition: &Edition, row: usize, draft: usize, clause: Option<ClauseId>) {
    let clause = clause.or_else(|| edition.cell(row, draft).first().copied());
    app.view.selection = Some(Selection { row, draft, clause });
    app.view.finding = None;
    app.view.words = None;
    app.view.focus_cell = true;
    if app.view.shown.place(row).is_none() {
        let fold = app.view.shown.entries.iter().find_map(|e| match e {
            Entry::Fold { first, count } if (*first..first + count).contains(&row) => Some(*first),
            _ => None,
        });
        app.view.filter.open_folds.extend(fold);
    }
    app.view.reveal = Some(row);
}

fn go_to(app: &mut App, edition: &Edition, clause: ClauseId) {
    if let (Some(row), Some(draft)) = (edition.row_of(clause), edition.comparison.draft_index(clause.draft)) {
        select(app, edition, row, draft, Some(clause));
    }
}

fn shown_rows(app: &App) -> Vec<usize> {
    app.view.shown.entries.iter().filter_map(|e| if let Entry::Row(r) = e { Some(*r) } else { None }).collect()
}

fn first_column(edition: &Edition) -> usize {
    edition.columns.first().copied().unwrap_or(0)
}

fn step_row(app: &mut App, edition: &Edition, step: isize) {
    let rows = shown_rows(app);
    let draft = app.view.selection.map_or_else(|| first_column(edition), |s| s.draft);
    let next = match app.view.selection.and_then(|s| rows.iter().position(|r| *r == s.row)) {
        Some(at) => at.checked_add_signed(step).and_then(|i| rows.get(i)),
        None => rows.first(),
    };
    if let Some(row) = next {
        select(app, edition, *row, draft, None);
    }
}

fn step_draft(app: &mut App, edition: &Edition, step: isize) {
    let Some(selection) = app.view.selection else { return step_row(app, edition, 0) };
    let columns = app.columns(edition);
    let at = columns.iter().position(|d| *d == selection.draft).unwrap_or(0);
    if let Some(draft) = at.checked_add_signed(step).and_then(|i| columns.get(i)) {
        select(app, edition, selection.row, *draft, None);
    }
}

fn to_end(app: &mut App, edition: &Edition, first: bool) {
    let rows = shown_rows(app);
    let draft = app.view.selection.map_or_else(|| first_column(edition), |s| s.draft);
    if let Some(row) = if first { rows.first() } else { rows.last() } {
        select(app, edition, *row, draft, None);
    }
}

/// Goes to the next row in sight with a change, and to the draft in which it is.
fn step_stop(app: &mut App, edition: &Edition, forward: bool, substance: bool) {
    let wanted = |row: &&usize| !substance || edition.rows.get(**row).is_some_and(|f| f.substantive);
    let here = app.view.selection.map(|s| s.row);
    let stops = &app.view.shown.stops;
    let row = match (here, forward) {
        (Some(here), true) => stops.iter().filter(wanted).find(|r| **r > here),
        (Some(here), false) => stops.iter().rev().filter(wanted).find(|r| **r < here),
        (None, true) => stops.iter().find(wanted),
        (None, false) => stops.iter().rev().find(wanted),
    };
    let Some(row) = row.copied() else { return };
    let changed = |d: usize| edition.changes_in(row, d).next().is_some();
    let draft = app.view.selection.map(|s| s.draft).filter(|d| changed(*d));
    let draft = draft.or_else(|| edition.columns.iter().copied().find(|d| changed(*d))).unwrap_or_else(|| first_column(edition));
    select(app, edition, row, draft, None);
}

/// Goes to the next finding in the lead topics among the rows in sight.
fn step_lead(app: &mut App, edition: &Edition, forward: bool) {
    let lead = |i: usize| {
        let finding = edition.comparison.findings.get(i)?;
        let seen = finding.topic.is_some_and(|t| t.is_lead() && !app.view.filter.hidden.contains(&t));
        (seen && app.view.filter.keeps(edition, finding.row)).then_some((i, finding.row))
    };
    let all: Vec<_> = (0..edition.comparison.findings.len()).filter_map(lead).collect();
    let row = app.view.selection.map(|s| s.row);
    let next = match (app.view.finding, forward) {
        (Some(at), true) => all.iter().find(|(i, _)| *i > at),
        (Some(at), false) => all.iter().rev().find(|(i, _)| *i < at),
        (None, true) => all.iter().find(|(_, r)| row.is_none_or(|here| *r >= here)),
        (None, false) => all.iter().rev().find(|(_, r)| row.is_none_or(|here| *r < here)),
    };
    if let Some((index, _)) = next.copied() {
        show_finding(app, edition, index);
    }
}

fn show_finding(app: &mut App, edition: &Edition, index: usize) {
    let Some(finding) = edition.comparison.findings.get(index) else { return };
    let Some(at) = selection_of(edition, finding) else { return };
    select(app, edition, at.row, at.draft, at.clause);
    app.view.finding = Some(index);
}

/// Where a finding is told: in the draft that differs.
pub(super) fn selection_of(edition: &Edition, finding: &Finding) -> Option<Selection> {
    let draft = edition.column_of(finding)?;
    let id = edition.comparison.drafts.get(draft).map(|d| d.id);
    let clause = [&finding.to, &finding.from].into_iter().flatten().map(|m| m.clause).find(|c| Some(c.draft) == id);
    Some(Selection { row: finding.row, draft, clause: clause.or_else(|| edition.cell(finding.row, draft).first().copied()) })
}

/// Looks for the query in the clauses, in reading order of the rows, hidden rows too.
fn find(app: &mut App, edition: &Arc<Edition>) {
    let Some(find) = &mut app.view.find else { return };
    find.at = None;
    find.hits.clear();
    find.rows.clear();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    for row in &edition.comparison.rows {
        for id in edition.columns.iter().filter_map(|d| row.cells.get(*d)).flatten() {
            let Some(clause) = edition.comparison.clause(*id).filter(|_| find.within.is_none_or(|d| d == id.draft)) else {
                continue;
            };
            let before = find.hits.len();
            for range in matches(&clause.text, &find.query, find.case) {
                let at = |i: usize| clause.text.chars().nth(i);
                let start = (range.start as usize).checked_sub(1);
                let inside = find.whole && (letter(start.and_then(at)) || letter(at(range.end as usize)));
                if !inside {
                    find.hits.push((*id, range));
                }
            }
            let headed = clause.heading.as_ref().is_some_and(|h| !matches(h, &find.query, find.case).is_empty());
            let noted = |n: &crate::project::Note| !matches(&n.text, &find.query, find.case).is_empty();
            let noted = find.notes && app.project.notes_on(*id).any(noted);
            if (headed || noted) && find.hits.len() == before {
                find.hits.push((*id, CharRange::new(0, 0)));
            }
            if find.hits.len() > before {
                find.rows.insert(row.index);
            }
        }
    }
    if find.only {
        app.view.filter.matching = Some(find.rows.clone());
        app.view.list.forget();
    }
}

/// Hides the rows without a hit, or shows them again.
fn find_only(app: &mut App, only: bool) {
    let Some(find) = &mut app.view.find else { return };
    find.only = only;
    app.view.filter.matching = only.then(|| find.rows.clone());
    app.view.list.forget();
    app.view.reveal = app.view.selection.map(|s| s.row);
}

/// Goes to the clause with a number: `21b`, `A.1`, or `E 21` for a draft whose title begins so.
fn go_to_number(app: &mut App, edition: &Edition, asked: &str) {
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric() || *c == '.').collect::<String>().to_lowercase();
    let (title, number) = asked.trim().rsplit_once(' ').map_or(("", asked.trim()), |(t, n)| (t, n));
    let wanted = plain(number);
    let drafts = edition.columns.iter().filter_map(|d| edition.comparison.drafts.get(*d));
    let drafts: Vec<_> = drafts.filter(|d| d.title.to_lowercase().starts_with(&title.to_lowercase())).collect();
    let own = app.view.selection.and_then(|s| edition.comparison.drafts.get(s.draft)).map(|d| d.id);
    let mut all: Vec<_> = drafts
        .iter()
        .flat_map(|d| d.clauses.iter())
        .filter(|c| c.number.as_ref().is_some_and(|n| plain(&n.to_string()) == wanted))
        .map(|c| c.id)
        .collect();
    all.sort_by_key(|id| Some(id.draft) != own || !title.is_empty());
    app.view.sheet = None;
    match all.first() {
        Some(clause) => go_to(app, edition, *clause),
        None => app.tell(say!("no-such-clause", number = asked)),
    }
}

fn step_find(app: &mut App, edition: &Edition, forward: bool) {
    let Some(find) = &mut app.view.find else { return };
    let count = find.hits.len();
    if count == 0 {
        return;
    }
    let next = match (find.at, forward) {
        (None, true) => 0,
        (None, false) => count - 1,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + count - 1) % count,
    };
    find.at = Some(next);
    if let Some((clause, _)) = find.hits.get(next).copied() {
        go_to(app, edition, clause);
    }
}
