//! Several projects in one window: each has a desk with all that belongs to it, one is in front.
//!
//! The desk in front lies open in [`App`] itself, so that the rest of the window knows of one project
//! alone; the others wait behind it, their jobs going on, and trade places with it.

use std::mem::swap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::edition::Edition;
use crate::app::jobs::{Jobs, Slot};
use crate::app::language::say;
use crate::app::names::project_name;
use crate::app::state::{App, CompareKey, Notice, Opening, Then, ViewState};
use crate::app::undo::Undo;
use crate::files;
use crate::project::Project;

/// What is done with tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabAct {
    /// Brings the tab at this place to the front.
    To(usize),
    /// Brings the next to the front, or the one before; round the ends.
    Step { forward: bool },
    /// Closes the one in front.
    Close,
    /// Closes the one at this place.
    CloseAt(usize),
}

/// All that belongs to one project while it waits.
pub struct Desk {
    project: Arc<Project>,
    edition: Option<Arc<Edition>>,
    view: ViewState,
    notices: Vec<Notice>,
    path: Option<PathBuf>,
    opening: Vec<Opening>,
    undo: Undo,
    jobs: Jobs,
    saved: Arc<Project>,
    then: Option<Then>,
    compared: Option<CompareKey>,
}

impl Desk {
    /// An empty one.
    fn new(jobs: Jobs) -> Self {
        let project = Arc::new(Project::default());
        Self {
            saved: Arc::clone(&project),
            project,
            edition: None,
            view: ViewState::default(),
            notices: Vec::new(),
            path: None,
            opening: Vec::new(),
            undo: Undo::default(),
            jobs,
            then: None,
            compared: None,
        }
    }

    /// Trades places with the one in front.
    fn trade(&mut self, app: &mut App) {
        swap(&mut self.project, &mut app.project);
        swap(&mut self.edition, &mut app.edition);
        swap(&mut self.view, &mut app.view);
        swap(&mut self.notices, &mut app.notices);
        swap(&mut self.path, &mut app.path);
        swap(&mut self.opening, &mut app.opening);
        swap(&mut self.undo, &mut app.undo);
        swap(&mut self.jobs, &mut app.jobs);
        swap(&mut self.saved, &mut app.saved);
        swap(&mut self.then, &mut app.then);
        swap(&mut self.compared, &mut app.compared);
    }

    fn holds_work(&self) -> bool {
        self.view.is_unwritten() || self.project != self.saved || self.jobs.busy(Slot::Save)
    }
}

/// A tab as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The project's name.
    pub name: String,
    /// It has changes that are not saved.
    pub unsaved: bool,
}

impl App {
    /// The tabs in their order.
    pub fn tabs(&self) -> Vec<Tab> {
        let tab = |project: &Project, path: &Option<PathBuf>, unsaved| {
            // Of several that have no name yet, the first draft tells which is which.
            let unnamed = project.title.is_empty() && path.is_none();
            let first = project.drafts.first().filter(|_| unnamed).map(|d| d.title.clone());
            let name = first.unwrap_or_else(|| project_name(project, path.as_deref()));
            Tab { name: if name.is_empty() { say!("tab-empty").to_owned() } else { name }, unsaved }
        };
        let mut tabs: Vec<_> = self.behind.iter().map(|d| tab(&d.project, &d.path, d.holds_work())).collect();
        tabs.insert(self.at.min(tabs.len()), tab(&self.project, &self.path, self.is_unsaved()));
        tabs
    }

    /// Whether any tab holds something that would be lost if the window closed now.
    pub(super) fn holds_work(&self) -> bool {
        self.is_unsaved() || self.jobs.busy(Slot::Save) || self.behind.iter().any(Desk::holds_work)
    }

    /// Brings the tab at a place to the front.
    pub(super) fn bring_tab(&mut self, place: usize) {
        if place == self.at || place > self.behind.len() {
            return;
        }
        let mut desk = self.behind.remove(if place < self.at { place } else { place - 1 });
        desk.trade(self);
        let back = if place < self.at { self.at - 1 } else { self.at };
        self.behind.insert(back, desk);
        self.at = place;
    }

    /// An empty tab comes to the front, last of all; none where the one in front is empty already.
    pub(super) fn new_tab(&mut self) {
        if self.project.drafts.is_empty() && !self.is_unsaved() && self.opening.is_empty() {
            return;
        }
        self.behind.push(Desk::new(self.jobs.another()));
        self.bring_tab(self.behind.len());
    }

    /// Brings another tab to the front for the one there, which is let go. Whether there was another.
    pub(super) fn drop_tab(&mut self) -> bool {
        if self.behind.is_empty() {
            return false;
        }
        let left = self.at;
        self.bring_tab(if left == 0 { 1 } else { left - 1 });
        self.behind.remove(if left == 0 { 0 } else { left - 1 });
        self.at = left.saturating_sub(1);
        true
    }

    /// The place of a tab other than the front that holds work not saved.
    pub(super) fn tab_with_work(&self) -> Option<usize> {
        let behind = self.behind.iter().position(Desk::holds_work)?;
        Some(if behind < self.at { behind } else { behind + 1 })
    }

    /// The place of the tab in which a project's file is open.
    pub(super) fn tab_of(&self, path: &std::path::Path) -> Option<usize> {
        let is = |own: &Option<PathBuf>| own.as_deref().is_some_and(|own| files::is_same_file(own, path));
        if is(&self.path) {
            return Some(self.at);
        }
        let behind = self.behind.iter().position(|d| is(&d.path))?;
        Some(if behind < self.at { behind } else { behind + 1 })
    }

    /// Waits until all tabs are saved.
    pub(super) fn wait_for_saving(&mut self) {
        self.jobs.wait_for_saving();
        self.behind.iter_mut().for_each(|desk| desk.jobs.wait_for_saving());
    }
}
