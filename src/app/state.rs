//! The one state of the window: the project, what was computed of it, and what is in sight.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::correct::Correcting;
use crate::app::dialogs::{Dialogs, Request};
use crate::app::edition::Edition;
use crate::app::export_plan::ExportPlan;
pub use crate::app::filter::{Entry, Filter, Shown};
use crate::app::jobs::{Generation, Jobs};
use crate::app::names::project_name;
use crate::app::readings::{Asked, Found};
use crate::app::scene::{BoardView, FlowView, Scene, Station};
use crate::app::settings::Settings;
use crate::app::tabs::Desk;
use crate::app::topics::TopicsForm;
use crate::app::undo::Undo;
use crate::app::widgets::{Plans, RowList};
use crate::draft::{ClauseId, DraftId, MarkKind, Provenance};
use crate::project::{NoteId, Project};
use crate::text::CharRange;

/// Rows above this number open with "Substance only" on.
pub const MANY_ROWS: usize = 40;

/// The window's whole state.
pub struct App {
    /// The ground state.
    pub project: Arc<Project>,
    /// The comparison of its drafts, once there is one.
    pub edition: Option<Arc<Edition>>,
    /// What may be lost without harm.
    pub view: ViewState,
    /// What was told and not yet dismissed.
    pub notices: Vec<Notice>,
    /// What is remembered from day to day.
    pub settings: Settings,
    /// Where the project was opened from or saved to.
    pub path: Option<PathBuf>,
    /// The files being opened, and those that could not be.
    pub opening: Vec<Opening>,
    pub(super) undo: Undo,
    pub(super) jobs: Jobs,
    pub(super) dialogs: Box<dyn Dialogs>,
    /// The project as it stands on disk.
    pub(super) saved: Arc<Project>,
    /// What is waiting for the answer about unsaved changes, or for a save.
    pub(super) then: Option<Then>,
    /// What the windowing system is asked to do after this frame.
    pub(super) effects: Vec<Effect>,
    /// What the comparison in sight, or the one being made, was made of.
    pub(super) compared: Option<CompareKey>,
    /// The projects in the tabs other than the one in front, in their order.
    pub(super) behind: Vec<Desk>,
    /// The place of the tab in front.
    pub at: usize,
    /// The window's title as it was set last.
    pub(super) told_title: String,
    /// The language of the system, as a place in the list of languages.
    pub(super) system_language: usize,
}

/// What a comparison was made of, to know whether it must be made anew.
#[derive(Clone, PartialEq)]
pub struct CompareKey {
    pub(super) drafts: Vec<Arc<crate::draft::Draft>>,
    pub(super) decisions: Vec<crate::align::Decision>,
    pub(super) base: usize,
    pub(super) chain: bool,
    pub(super) focus: crate::substance::Focus,
}

/// What follows once nothing unsaved would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The window closes.
    Quit,
    /// The tab in front closes.
    Close,
}

/// What only the windowing system can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put on the clipboard.
    Copy(String),
    /// Close the window.
    Close,
    /// Zoom by steps; 0 for back to 100 %.
    Zoom(i8),
    /// The focus goes to the next part of the window.
    NextPane,
}

/// What may be lost without harm.
pub struct ViewState {
    /// Which view is in sight.
    pub scene: Scene,
    /// Where the user was before, the latest last.
    pub trail: Vec<Station>,
    /// The substance board.
    pub board: BoardView,
    /// The flow view.
    pub flow: FlowView,
    /// Row and draft that all keys speak about.
    pub selection: Option<Selection>,
    /// What is hidden.
    pub filter: Filter,
    /// The rows in sight after the filter.
    pub shown: Shown,
    /// How changes are shown.
    pub editorial: bool,
    /// No removed words.
    pub hide_removed: bool,
    /// Cells whose rewritten text is shown with its word changes: row and draft.
    pub redlined: BTreeSet<(usize, usize)>,
    /// The finding whose words are framed.
    pub finding: Option<usize>,
    /// The clause that waits for its link's other end.
    pub linking: Option<ClauseId>,
    /// The note being written.
    pub editor: Option<NoteEditor>,
    /// Notes begun and left with Esc.
    pub begun: Vec<NoteEditor>,
    /// Whether the rail is open; `None` lets the width decide.
    pub rail: Option<bool>,
    /// Whether the notes are open; `None` lets the width decide.
    pub notes: Option<bool>,
    /// Whether rail and notes are open as things are; the edition notes it for the actions.
    pub panels: (bool, bool),
    /// How many columns fit beside one another; the edition notes it for the status bar.
    pub columns_seen: Option<usize>,
    /// What an export is to hold.
    pub export: ExportPlan,
    /// Its first lines, of which plan, and whether they are those of the file itself.
    pub preview: Option<(ExportPlan, String, bool)>,
    /// All topics in the rail, not only the first.
    pub all_topics: bool,
    /// Cells of which all findings are shown: row and draft.
    pub unfolded: BTreeSet<(usize, usize)>,
    /// What stands above everything else.
    pub sheet: Option<Sheet>,
    /// The correction view, while it is open.
    pub correcting: Option<Correcting>,
    /// The step of the tour, while it goes on.
    pub tour: Option<usize>,
    /// The find bar.
    pub find: Option<Find>,
    /// Words selected in the cells of one draft.
    pub words: Option<Words>,
    /// The column being made narrower or wider, and its width by now.
    pub sizing: Option<(DraftId, f32)>,
    /// The commands used last through the palette, as places in their table.
    pub recent: Vec<usize>,
    /// The selected cell wants the focus.
    pub focus_cell: bool,
    /// Something that can be taken back, and when it was told.
    pub toast: Option<Toast>,
    /// Where the rows are scrolled to.
    pub list: RowList,
    /// The row to scroll to, once.
    pub reveal: Option<usize>,
    /// How far the columns beside the base are scrolled.
    pub across: f32,
    /// Laid-out cells.
    pub plans: Plans,
}

/// Row and draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Index of the row.
    pub row: usize,
    /// Index of the draft in the comparison.
    pub draft: usize,
    /// The clause in the cell, when it is not empty.
    pub clause: Option<ClauseId>,
}

/// Words selected in the cells of one draft: from one place to another, in either order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Where the selection began: the clause, and before which of its characters.
    pub from: (ClauseId, usize),
    /// Where it ends.
    pub to: (ClauseId, usize),
    /// Still being drawn with the pointer.
    pub drawing: bool,
}

impl Words {
    /// The characters of a clause that are selected, when it has `len`.
    pub fn within(&self, clause: ClauseId, len: usize) -> Option<CharRange> {
        let (first, last) = if self.from <= self.to { (self.from, self.to) } else { (self.to, self.from) };
        if clause.draft != first.0.draft || clause < first.0 || clause > last.0 {
            return None;
        }
        let start = if clause == first.0 { first.1.min(len) } else { 0 };
        let end = if clause == last.0 { last.1.min(len) } else { len };
        (start < end).then(|| CharRange::new(start, end))
    }
}

/// The find bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Find {
    /// What is looked for.
    pub query: String,
    /// Where it stands: the clause and its characters, in reading order of the rows.
    pub hits: Vec<(ClauseId, CharRange)>,
    /// The rows that hold a hit.
    pub rows: BTreeSet<usize>,
    /// Upper and lower case are told apart.
    pub case: bool,
    /// Whole words only.
    pub whole: bool,
    /// In the notes too, not only in the clauses.
    pub notes: bool,
    /// The one draft in which is looked; all when `None`.
    pub within: Option<DraftId>,
    /// Rows without a hit are hidden.
    pub only: bool,
    /// Which of them was gone to.
    pub at: Option<usize>,
    /// The field wants the focus.
    pub focus: bool,
}

/// A note being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteEditor {
    /// The note, when it is there already.
    pub note: Option<NoteId>,
    /// The clause it stands on.
    pub clause: ClauseId,
    /// What is written.
    pub text: String,
    /// The field wants the focus.
    pub focus: bool,
}

/// What stands above everything else.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// The keys.
    Keys,
    /// Commands, clauses, drafts and notes by what is typed; which of them is chosen.
    Palette {
        /// What was typed.
        query: String,
        /// The chosen line.
        at: usize,
    },
    /// A clause's number to go to.
    Number(String),
    /// Why two clauses were paired.
    Why(ClauseId),
    /// A clause as it was read.
    Source(ClauseId),
    /// About the program.
    About,
    /// The drafts in their order.
    Papers,
    /// In which way files are to be taken.
    Ways,
    /// What the marks mean.
    Marks,
    /// How the drafts were read.
    Reading,
    /// What an export is to hold; whether a page made for printing is meant.
    Export(bool),
    /// Preferences; the command that waits for its keys.
    Preferences(Option<String>),
    /// Unsaved changes.
    Unsaved,
    /// A path to type.
    Path {
        /// What it is for.
        request: Request,
        /// What was typed.
        text: String,
        /// Why the box is here.
        said: String,
    },
    /// Text to paste.
    Paste {
        /// Its name.
        title: String,
        /// What was pasted.
        text: String,
    },
    /// The user's own topics and words, and the topics that lead.
    Topics(TopicsForm),
    /// A draft's provenance.
    Provenance {
        /// Whose.
        draft: DraftId,
        /// Its title.
        title: String,
        /// What is known.
        provenance: Provenance,
        /// What the looks of its clauses mean.
        legend: Vec<(MarkKind, String)>,
    },
}

/// Something that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What was done.
    pub text: String,
    /// Whether it was a step that can be taken back.
    pub undoable: bool,
    /// When it was first seen, by the window's clock.
    pub since: Option<f64>,
}

/// A file being opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// Which.
    pub path: PathBuf,
    /// Its job.
    pub generation: Generation,
    /// How it stands.
    pub state: OpeningState,
    /// What was found in it, until those named before it are settled: drafts join in the order of the names.
    pub held: Found,
    /// What the user was asked about it.
    pub asked: Option<Asked>,
}

impl Opening {
    /// A file that is being read.
    pub fn new(path: PathBuf, generation: Generation) -> Self {
        Self { path, generation, state: OpeningState::Reading, held: Found::default(), asked: None }
    }
}

/// How the opening of a file stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpeningState {
    /// Being read.
    Reading,
    /// Read, and waiting for an answer how it is to be taken.
    Asking,
    /// Read: how many clauses and warnings.
    Read(usize, usize),
    /// Not read: what is wrong, what to do.
    Fault(String, String),
}

impl OpeningState {
    /// How a file stands in which this was found.
    pub fn read(found: &Found) -> Self {
        let sum = |count: fn(&crate::draft::Draft) -> usize| found.drafts.iter().map(count).sum();
        Self::Read(sum(|d| d.clauses.len()), sum(|d| d.warnings.len()))
    }
}

/// Something that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is the case.
    pub what: String,
    /// What to do.
    pub remedy: String,
    /// Whether something went wrong.
    pub fault: bool,
    /// Whether it tells of a save that failed: the next that does not takes it away.
    pub of_saving: bool,
}

impl Toast {
    /// Tells of a step that can be taken back.
    pub fn of_step(text: String) -> Self {
        Self { text, undoable: true, since: None }
    }

    /// Tells of something that left the project as it was.
    pub fn told(text: String) -> Self {
        Self { text, undoable: false, since: None }
    }
}

impl Default for ViewState {
    fn default() -> Self {
        Self {
            scene: Scene::default(),
            trail: Vec::new(),
            board: BoardView::default(),
            flow: FlowView::default(),
            selection: None,
            filter: Filter::default(),
            shown: Shown::default(),
            editorial: false,
            hide_removed: false,
            redlined: BTreeSet::new(),
            finding: None,
            linking: None,
            editor: None,
            begun: Vec::new(),
            rail: None,
            notes: None,
            panels: (true, true),
            columns_seen: None,
            export: ExportPlan::default(),
            preview: None,
            all_topics: false,
            unfolded: BTreeSet::new(),
            sheet: None,
            tour: None,
            correcting: None,
            find: None,
            words: None,
            sizing: None,
            recent: Vec::new(),
            focus_cell: false,
            toast: None,
            list: RowList::default(),
            reveal: None,
            across: 0.0,
            plans: Plans::default(),
        }
    }
}

impl ViewState {
    /// Whether words of a note were written that are in no note yet.
    pub fn is_unwritten(&self) -> bool {
        self.editor.iter().chain(&self.begun).any(|e| !e.text.trim().is_empty())
    }
}

impl App {
    /// A window without a project. `jobs` and `dialogs` are the system's, or a test's.
    pub fn new(jobs: Jobs, dialogs: Box<dyn Dialogs>, settings: Settings) -> Self {
        let project = Arc::new(Project::default());
        Self {
            saved: Arc::clone(&project),
            project,
            edition: None,
            view: ViewState::default(),
            notices: Vec::new(),
            settings,
            path: None,
            opening: Vec::new(),
            undo: Undo::default(),
            jobs,
            dialogs,
            then: None,
            effects: Vec::new(),
            compared: None,
            behind: Vec::new(),
            at: 0,
            told_title: String::new(),
            system_language: 0,
        }
    }

    /// Whether something would be lost if the window closed now.
    pub fn is_unsaved(&self) -> bool {
        self.view.is_unwritten() || !(Arc::ptr_eq(&self.project, &self.saved) || self.project == self.saved)
    }

    /// The project's name: its title, else its file's, else its first draft's.
    pub fn name(&self) -> String {
        project_name(&self.project, self.path.as_deref())
    }

    /// The drafts whose columns are in sight, in their order; the base always is.
    pub fn columns(&self, edition: &Edition) -> Vec<usize> {
        let hidden = |d: &usize| edition.comparison.drafts.get(*d).is_some_and(|x| self.project.view.hidden.contains(&x.id));
        edition.columns.iter().enumerate().filter(|(i, d)| *i == 0 || !hidden(d)).map(|(_, d)| *d).collect()
    }

    /// Whether the edition is in sight, not the start view.
    pub fn in_edition(&self) -> bool {
        !self.project.drafts.is_empty()
    }

    /// The clause that keys speak about.
    pub fn selected_clause(&self) -> Option<ClauseId> {
        self.view.selection.and_then(|s| s.clause)
    }

    /// Tells something that went wrong, and what to do.
    pub(super) fn fault(&mut self, what: impl Into<String>, remedy: impl Into<String>) {
        self.notices.push(Notice { what: what.into(), remedy: remedy.into(), fault: true, of_saving: false });
    }

    /// Tells something.
    pub(super) fn tell(&mut self, what: impl Into<String>) {
        self.notices.push(Notice { what: what.into(), remedy: String::new(), fault: false, of_saving: false });
    }
}
