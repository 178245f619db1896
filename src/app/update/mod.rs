//! The one door: [`apply`] alone changes the project and asks disk, dialogs and jobs.

mod correct;
mod files;
mod flow;
mod go;
mod look;
mod project;
mod results;
mod scene;

pub use results::receive;

use std::sync::Arc;

use crate::app::action::{Action, COMMANDS};
use crate::app::edition::Edition;
use crate::app::jobs::{Done, Slot};
use crate::app::state::{App, CompareKey, Effect};
use crate::comparison::{Mode, Options, compare};
use crate::project::Project;
use crate::substance::Focus;

/// Does what the user asked for.
pub fn apply(app: &mut App, action: Action) {
    use Action as A;
    if let Some(at) = COMMANDS.iter().position(|c| c.action == action && c.menu.is_some() && c.action != A::Palette) {
        app.view.recent.retain(|i| *i != at);
        app.view.recent.insert(0, at);
        app.view.recent.truncate(5);
    }
    match action {
        A::AskOpen
        | A::AskAdd
        | A::AskPath
        | A::AskPaste
        | A::AskSaveAs
        | A::AskExport(_)
        | A::AskPrint
        | A::PlanExport(_)
        | A::Export
        | A::Open(_)
        | A::OpenSample(_)
        | A::Pasted(_)
        | A::Paste { .. }
        | A::SkipFile(_)
        | A::ChooseAnother(_)
        | A::CancelOpening
        | A::CloseOpening
        | A::PathTyped
        | A::AskReadings
        | A::TakeReadings
        | A::New
        | A::Tab(_)
        | A::Save
        | A::Quit
        | A::SaveFirst
        | A::Discard
        | A::CancelJobs => files::apply(app, action),
        A::Correct(act) => correct::apply(app, act),
        A::UseAsBase
        | A::SetBase(_)
        | A::Chain(_)
        | A::ToggleChain
        | A::CompareAgain
        | A::RemoveDraft(_)
        | A::OrderByDate
        | A::AskProvenance(_)
        | A::SelectedProvenance
        | A::KeepProvenance { .. }
        | A::AskTopics
        | A::KeepTopics { .. }
        | A::MoveColumn { .. }
        | A::ColumnLeft
        | A::ColumnRight
        | A::ColumnWidth(..)
        | A::EvenWidths
        | A::HideColumn(..)
        | A::HideThisColumn
        | A::ShowColumns
        | A::Link
        | A::LinkTo(_)
        | A::LinkPair { .. }
        | A::CutLink
        | A::CutPair(..)
        | A::NoteWords
        | A::NewNote
        | A::EditNote(_)
        | A::KeepNote
        | A::LeaveNote
        | A::DiscardNote
        | A::DeleteNote(_)
        | A::Undo
        | A::Redo => project::apply(app, action),
        A::Show(_)
        | A::Back
        | A::OpenInEdition
        | A::Ask(_)
        | A::AlikeTerms
        | A::ChooseLine(..)
        | A::WhyFinding(_)
        | A::CopyTable(_)
        | A::PeekLine(_)
        | A::FlowLevel(_)
        | A::FlowWhole(_)
        | A::FlowLead
        | A::FlowCourse(_)
        | A::FlowEnds
        | A::WhyClause(_)
        | A::Select { .. }
        | A::GoTo(_)
        | A::Down
        | A::Up
        | A::Right
        | A::Left
        | A::First
        | A::Last
        | A::NextChange
        | A::PreviousChange
        | A::NextSubstance
        | A::PreviousSubstance
        | A::NextLead
        | A::PreviousLead
        | A::ShowFinding(_)
        | A::FindChanged
        | A::FindNext
        | A::FindPrevious
        | A::FindOnly(_)
        | A::Number(_) => scene::apply(app, &action),
        A::SubstanceOnly
        | A::Editorial
        | A::HideRemoved
        | A::RedlineCell
        | A::Topic(_)
        | A::OnlyTopic(_)
        | A::Untopical
        | A::AllTopics
        | A::OpenFold(_)
        | A::UnfoldFindings { .. }
        | A::AskFind
        | A::CloseFind
        | A::Rail
        | A::Notes
        | A::LargerText
        | A::SmallerText
        | A::Theme(_)
        | A::HighContrast
        | A::Language(_)
        | A::Zoom(_)
        | A::CopyClause
        | A::CopyQuotation
        | A::CopyComparison
        | A::CopyFinding(_)
        | A::CopyLeftOut(..)
        | A::SelectWords(_)
        | A::SelectWord(..)
        | A::ClearWords
        | A::CopyWords
        | A::QuoteWords
        | A::Unchanged
        | A::Palette
        | A::AskNumber
        | A::WhyPaired
        | A::Reading
        | A::Papers
        | A::About
        | A::Source
        | A::Preferences
        | A::SetKeys { .. }
        | A::SingleKeys
        | A::NextPane
        | A::Keys
        | A::Marks
        | A::Tour
        | A::TourStep(_)
        | A::TourEnd
        | A::Escape
        | A::CloseSheet
        | A::Dismiss(_)
        | A::DismissToast => look::apply(app, &action),
    }
    refresh(app);
}

/// Brings the list of rows up to date with comparison and filter.
pub fn refresh(app: &mut App) {
    correct::settle(app);
    if let Some(edition) = &app.edition {
        app.view.shown.refresh(edition, &app.view.filter);
        if app.view.scene == crate::app::scene::Scene::Flow {
            app.view.flow.flow.refresh(edition);
        }
        let board = &mut app.view.board;
        if app.view.scene == crate::app::scene::Scene::Substance && board.board.refresh(edition, &app.view.filter, &board.asked) {
            board.list.forget();
        }
    }
}

/// Changes the project in one step that can be taken back; nothing happens when nothing changed.
fn change(app: &mut App, label: &str, act: impl FnOnce(&mut Project)) {
    let mut next = Project::clone(&app.project);
    act(&mut next);
    if next == *app.project {
        return;
    }
    let before = std::mem::replace(&mut app.project, Arc::new(next));
    app.undo.push(label, before);
    recompare(app);
}

/// Above this number of clauses the base and its first counterpart are compared before the rest.
const LONG: usize = 2_000;

/// Starts a comparison when the project asks for another than there is. Long drafts come in steps:
/// while nothing is in sight the base and its first counterpart are compared alone, so that they can
/// be read while the rest is made.
fn recompare(app: &mut App) {
    let project = &app.project;
    let (mut drafts, mut base) = (project.drafts.clone(), project.base_index());
    let long = drafts.iter().map(|d| d.clauses.len()).sum::<usize>() > LONG;
    if app.edition.is_none() && drafts.len() > 2 && long {
        let other = usize::from(base == 0);
        let kept = [base.min(other), base.max(other)];
        drafts = kept.iter().filter_map(|i| project.drafts.get(*i)).cloned().collect();
        base = usize::from(base != 0);
    }
    let among = |id: crate::draft::DraftId| drafts.iter().any(|d| d.id == id);
    let decisions = project.decisions.iter().filter(|d| among(d.from.draft) && among(d.to.draft)).copied().collect();
    // Words that cannot be read are told where they are written; the comparison goes on without them.
    let focus = Focus::read(&project.vocabulary, &project.lead_topics).unwrap_or_default();
    let key = CompareKey { drafts, decisions, base, chain: project.view.chain, focus };
    if app.compared.as_ref() == Some(&key) {
        return;
    }
    let (drafts, decisions, focus) = (key.drafts.clone(), key.decisions.clone(), key.focus.clone());
    app.compared = Some(key);
    app.jobs.cancel(Slot::Compare);
    if drafts.is_empty() {
        app.edition = None;
        return;
    }
    let mode = if app.project.view.chain { Mode::Chain } else { Mode::Base };
    let options = Options { base, mode, focus };
    app.jobs.start(Slot::Compare, move |job| {
        Done::Compared(compare(&drafts, &decisions, &options, job).map(|c| Arc::new(Edition::new(&Arc::new(c)))))
    });
}

/// Asks the windowing system for something after this frame.
fn effect(app: &mut App, effect: Effect) {
    app.effects.push(effect);
}
