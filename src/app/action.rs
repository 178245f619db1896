//! Everything a user can do. Menus, buttons, shortcuts and the sheet of keys are made from the one
//! table [`COMMANDS`]; what needs more than a name (a path, a row) is an [`Action`] besides.

use std::path::PathBuf;

use egui::Key;

use crate::app::board::Asked;
use crate::app::board_table::Form;
use crate::app::correct::Correct;
use crate::app::export_plan::ExportPlan;
use crate::app::flow::Course;
pub use crate::app::keys::{Keys, pressed};
use crate::app::language::{self, say};
use crate::app::scene::Scene;
use crate::app::settings::ThemeChoice;
use crate::app::state::{App, Words};
use crate::app::tabs::TabAct;
use crate::draft::{ClauseId, DraftId, MarkKind, Provenance};
use crate::project::NoteId;
use crate::substance::Topic;

/// Everything a user can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    // Files
    AskOpen,
    AskAdd,
    AskPath,
    AskPaste,
    AskSaveAs,
    AskExport(&'static str),
    AskPrint,
    PlanExport(ExportPlan),
    Export,
    Open(Vec<PathBuf>),
    OpenSample(usize),
    Pasted(String),
    Paste {
        title: String,
        text: String,
    },
    SkipFile(usize),
    ChooseAnother(usize),
    CancelOpening,
    CloseOpening,
    PathTyped,
    AskReadings,
    TakeReadings,
    New,
    Tab(TabAct),
    Save,
    Quit,
    SaveFirst,
    Discard,
    CancelJobs,
    // Drafts
    UseAsBase,
    SetBase(DraftId),
    Chain(bool),
    ToggleChain,
    CompareAgain,
    RemoveDraft(DraftId),
    AskProvenance(DraftId),
    SelectedProvenance,
    Reading,
    Papers,
    OrderByDate,
    About,
    KeepProvenance {
        draft: DraftId,
        title: String,
        provenance: Provenance,
        legend: Vec<(MarkKind, String)>,
    },
    AskTopics,
    KeepTopics {
        vocabulary: String,
        lead: Vec<String>,
    },
    MoveColumn {
        draft: DraftId,
        over: DraftId,
        after: bool,
    },
    ColumnLeft,
    ColumnRight,
    ColumnWidth(DraftId, u16),
    EvenWidths,
    HideColumn(DraftId, bool),
    HideThisColumn,
    ShowColumns,
    // Links
    Link,
    LinkTo(ClauseId),
    LinkPair {
        from: ClauseId,
        to: ClauseId,
        keep: bool,
    },
    CutLink,
    CutPair(ClauseId, ClauseId),
    WhyPaired,
    // The cut of a draft
    Correct(Correct),
    // Notes
    NewNote,
    EditNote(NoteId),
    KeepNote,
    LeaveNote,
    DiscardNote,
    DeleteNote(NoteId),
    // Words
    SelectWords(Words),
    SelectWord(ClauseId, usize),
    ClearWords,
    NoteWords,
    CopyWords,
    QuoteWords,
    // Going places
    Select {
        row: usize,
        draft: usize,
        clause: Option<ClauseId>,
    },
    GoTo(ClauseId),
    Down,
    Up,
    Right,
    Left,
    First,
    Last,
    NextChange,
    PreviousChange,
    NextSubstance,
    PreviousSubstance,
    NextLead,
    PreviousLead,
    ShowFinding(usize),
    // From view to view
    Show(Scene),
    Back,
    OpenInEdition,
    // The substance board
    Ask(Asked),
    AlikeTerms,
    ChooseLine(usize, Option<usize>),
    WhyFinding(usize),
    CopyTable(Form),
    PeekLine(bool),
    // The flow view
    FlowLevel(bool),
    FlowWhole(bool),
    FlowLead,
    FlowCourse(Course),
    FlowEnds,
    WhyClause(ClauseId),
    // Looking
    SubstanceOnly,
    Editorial,
    HideRemoved,
    RedlineCell,
    Topic(Topic),
    OnlyTopic(Topic),
    Untopical,
    AllTopics,
    OpenFold(usize),
    UnfoldFindings {
        row: usize,
        draft: usize,
    },
    AskFind,
    FindChanged,
    FindNext,
    FindPrevious,
    FindOnly(bool),
    CloseFind,
    Unchanged,
    Rail,
    Notes,
    LargerText,
    SmallerText,
    Theme(ThemeChoice),
    HighContrast,
    /// A language of the window by its code, or that of the system.
    Language(Option<&'static str>),
    Zoom(i8),
    // Out
    CopyClause,
    CopyQuotation,
    CopyComparison,
    CopyFinding(usize),
    /// The words of what was left out of a draft: the draft's place, the part's.
    CopyLeftOut(usize, usize),
    // The rest
    Palette,
    AskNumber,
    Number(String),
    Source,
    Preferences,
    SetKeys {
        command: String,
        keys: Option<Keys>,
    },
    SingleKeys,
    NextPane,
    Undo,
    Redo,
    Keys,
    Marks,
    Tour,
    TourStep(usize),
    TourEnd,
    Escape,
    CloseSheet,
    Dismiss(usize),
    DismissToast,
}

/// The menus of the menu bar, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Edit,
    View,
    Compare,
    Notes,
    Help,
}

impl Menu {
    /// Every menu.
    pub const ALL: [Self; 6] = [Self::File, Self::Edit, Self::View, Self::Compare, Self::Notes, Self::Help];

    /// Its title.
    pub fn label(self) -> &'static str {
        match self {
            Self::File => say!("menu-file"),
            Self::Edit => say!("menu-edit"),
            Self::View => say!("menu-view"),
            Self::Compare => say!("menu-compare"),
            Self::Notes => say!("menu-notes"),
            Self::Help => say!("menu-help"),
        }
    }
}

/// A row of the table: something a user can do that needs no more than its name.
pub struct Command {
    /// What is done.
    pub action: Action,
    /// The message with its name, and in tooltips with what it does.
    pub key: &'static str,
    /// Its menu; `None` for what only keys and buttons do.
    pub menu: Option<Menu>,
    /// Its keys.
    pub keys: &'static [Keys],
    /// Whether it can be done now, else why not.
    pub enabled: fn(&App) -> Result<(), &'static str>,
}

impl Command {
    /// Its name.
    pub fn label(&self) -> &'static str {
        say!(self.key)
    }

    /// What it does, for tooltips.
    pub fn tip(&self) -> &'static str {
        language::tip(self.key)
    }

    /// What it is called in the settings.
    pub fn id(&self) -> String {
        format!("{:?}", self.action)
    }
}

const fn command(
    menu: Option<Menu>,
    action: Action,
    key: &'static str,
    keys: &'static [Keys],
    enabled: fn(&App) -> Result<(), &'static str>,
) -> Command {
    Command { action, key, menu, keys, enabled }
}

use Action as A;
use Keys as K;

const FILE: Option<Menu> = Some(Menu::File);
const EDIT: Option<Menu> = Some(Menu::Edit);
const VIEW: Option<Menu> = Some(Menu::View);
const COMPARE: Option<Menu> = Some(Menu::Compare);
const NOTES: Option<Menu> = Some(Menu::Notes);
const HELP: Option<Menu> = Some(Menu::Help);

/// The table. Menus list their commands in this order.
#[rustfmt::skip]
pub static COMMANDS: &[Command] = &[
    command(FILE, A::AskOpen, "command-open-drafts", &[K::ctrl(Key::O)], one_dialog),
    command(FILE, A::AskAdd, "command-add-a-draft", &[K::ctrl_shift(Key::O)], one_dialog),
    command(FILE, A::AskPath, "command-open-by-path", &[K::ctrl(Key::L)], always),
    command(FILE, A::AskPaste, "command-paste-text", &[], always),
    command(FILE, A::New, "command-new-comparison", &[K::ctrl(Key::N), K::ctrl(Key::T)], one_dialog),
    command(FILE, A::Save, "command-save", &[K::ctrl(Key::S)], has_draft),
    command(FILE, A::AskSaveAs, "command-save-as", &[K::ctrl_shift(Key::S)], can_ask_with_draft),
    command(FILE, A::AskExport(""), "command-export", &[K::ctrl(Key::E)], can_export),
    command(FILE, A::AskPrint, "command-print", &[K::ctrl(Key::P)], can_export),
    command(FILE, A::Tab(TabAct::Close), "command-close-tab", &[K::ctrl(Key::W)], one_dialog),
    command(FILE, A::Quit, "command-quit", &[K::ctrl(Key::Q)], always),
    command(EDIT, A::Undo, "command-undo", &[K::ctrl(Key::Z)], can_undo),
    command(EDIT, A::Redo, "command-redo", &[K::ctrl_shift(Key::Z), K::ctrl(Key::Y)], can_redo),
    command(EDIT, A::CopyClause, "command-copy-clause", &[K::ctrl(Key::C)], has_clause),
    command(EDIT, A::CopyQuotation, "command-copy-with-citation", &[K::ctrl_shift(Key::C)], has_clause),
    command(EDIT, A::CopyComparison, "command-copy-as-comparison", &[], has_clause),
    command(EDIT, A::CopyTable(Form::Tabs), "command-copy-table-tabs", &[], on_board),
    command(EDIT, A::CopyTable(Form::Markdown), "command-copy-table-markdown", &[], on_board),
    command(EDIT, A::AskFind, "command-find", &[K::ctrl(Key::F)], has_edition),
    command(EDIT, A::FindNext, "command-find-next", &[K::plain(Key::F3)], finding),
    command(EDIT, A::FindPrevious, "command-find-previous", &[K::shift(Key::F3)], finding),
    command(EDIT, A::AskNumber, "command-go-to-clause", &[K::plain(Key::G)], has_edition),
    command(EDIT, A::Preferences, "command-preferences", &[K::ctrl(Key::Comma)], always),
    command(VIEW, A::Palette, "command-commands", &[K::ctrl(Key::K)], always),
    command(VIEW, A::Show(Scene::Edition), "command-edition", &[K::ctrl(Key::Num1)], has_edition),
    command(VIEW, A::Show(Scene::Substance), "command-substance-board", &[K::ctrl(Key::Num2)], has_edition),
    command(VIEW, A::Show(Scene::Flow), "command-flow", &[K::ctrl(Key::Num3)], has_edition),
    command(VIEW, A::Back, "command-back", &[K::plain(Key::Backspace), K::alt(Key::ArrowLeft)], has_trail),
    command(VIEW, A::SubstanceOnly, "command-substance-only", &[K::plain(Key::S)], has_edition),
    command(VIEW, A::Editorial, "command-editorial-changes", &[K::plain(Key::E)], has_edition),
    command(VIEW, A::Unchanged, "command-unfold-unchanged-rows", &[K::plain(Key::U)], has_edition),
    command(VIEW, A::RedlineCell, "command-all-word-changes-of-this-cell", &[K::plain(Key::D)], has_selection),
    command(VIEW, A::HideRemoved, "command-hide-removed-words", &[K::shift(Key::D)], has_edition),
    command(VIEW, A::AlikeTerms, "command-alike-terms", &[], on_board),
    command(VIEW, A::FlowLevel(true), "command-flow-level", &[], on_flow),
    command(VIEW, A::FlowLevel(false), "command-flow-own", &[], on_flow),
    command(VIEW, A::FlowWhole(true), "command-flow-whole", &[], on_flow),
    command(VIEW, A::FlowWhole(false), "command-flow-readable", &[], on_flow),
    command(VIEW, A::FlowLead, "command-flow-lead", &[], on_flow),
    command(VIEW, A::Topic(Topic::Territory), "command-territory-on-or-off", &[K::plain(Key::Num1)], has_edition),
    command(VIEW, A::Topic(Topic::ForceLimits), "command-force-limits-on-or-off", &[K::plain(Key::Num2)], has_edition),
    command(VIEW, A::Topic(Topic::Guarantees), "command-guarantees-on-or-off", &[K::plain(Key::Num3)], has_edition),
    command(VIEW, A::AllTopics, "command-show-all-topics", &[K::plain(Key::Num0)], has_edition),
    command(VIEW, A::HideThisColumn, "command-hide-this-column", &[], has_selection),
    command(VIEW, A::ShowColumns, "command-show-all-columns", &[], has_edition),
    command(VIEW, A::EvenWidths, "command-columns-of-even-width", &[], has_edition),
    command(VIEW, A::Rail, "command-topics-and-outline", &[], has_edition),
    command(VIEW, A::Notes, "command-notes-margin", &[], has_edition),
    command(VIEW, A::LargerText, "command-larger-clause-text", &[K::plain(Key::Plus), K::plain(Key::Equals)], always),
    command(VIEW, A::SmallerText, "command-smaller-clause-text", &[K::plain(Key::Minus)], always),
    command(VIEW, A::Zoom(1), "command-zoom-in", &[], always),
    command(VIEW, A::Zoom(-1), "command-zoom-out", &[], always),
    command(VIEW, A::Zoom(0), "command-zoom-to-100-percent", &[], always),
    command(VIEW, A::Theme(ThemeChoice::System), "command-theme-of-the-system", &[], always),
    command(VIEW, A::Theme(ThemeChoice::Light), "command-light-theme", &[], always),
    command(VIEW, A::Theme(ThemeChoice::Dark), "command-dark-theme", &[], always),
    command(VIEW, A::HighContrast, "command-high-contrast", &[], always),
    command(VIEW, A::Language(None), "command-language-system", &[], always),
    command(VIEW, A::Language(Some("en")), "command-language-en", &[], always),
    command(VIEW, A::Language(Some("uk")), "command-language-uk", &[], always),
    command(COMPARE, A::NextChange, "command-next-change", &[K::plain(Key::J)], has_edition),
    command(COMPARE, A::PreviousChange, "command-previous-change", &[K::plain(Key::K)], has_edition),
    command(COMPARE, A::NextSubstance, "command-next-change-in-substance", &[K::shift(Key::J)], has_edition),
    command(COMPARE, A::PreviousSubstance, "command-previous-change-in-substance", &[K::shift(Key::K)], has_edition),
    command(COMPARE, A::NextLead, "command-next-lead-finding", &[K::alt(Key::ArrowDown)], has_edition),
    command(COMPARE, A::PreviousLead, "command-previous-lead-finding", &[K::alt(Key::ArrowUp)], has_edition),
    command(COMPARE, A::ToggleChain, "command-against-base-or-previous", &[K::plain(Key::V)], has_edition),
    command(COMPARE, A::UseAsBase, "command-use-this-draft-as-base", &[K::ctrl(Key::B)], has_selection),
    command(COMPARE, A::ColumnLeft, "command-move-column-left", &[K::ctrl_shift(Key::ArrowLeft)], has_selection),
    command(COMPARE, A::ColumnRight, "command-move-column-right", &[K::ctrl_shift(Key::ArrowRight)], has_selection),
    command(COMPARE, A::AskTopics, "command-topics", &[K::plain(Key::T)], has_edition),
    command(COMPARE, A::SelectedProvenance, "command-provenance", &[], has_selection),
    command(COMPARE, A::Papers, "command-the-drafts-in-order", &[], has_draft),
    command(COMPARE, A::Reading, "command-how-the-drafts-were-read", &[], has_draft),
    command(COMPARE, A::Correct(Correct::Selected), "command-correct-the-cut", &[K::plain(Key::C)], has_clause),
    command(COMPARE, A::Link, "command-link-to-another-clause", &[K::plain(Key::L)], has_clause),
    command(COMPARE, A::CutLink, "command-cut-this-link", &[K::shift(Key::L)], has_clause),
    command(COMPARE, A::WhyPaired, "command-why-were-these-paired", &[K::shift(Key::Slash), K::plain(Key::Questionmark)], has_source),
    command(COMPARE, A::Source, "command-show-in-source-text", &[K::plain(Key::Enter)], has_source),
    command(NOTES, A::NewNote, "command-note-on-this-clause", &[K::plain(Key::N)], has_selection),
    command(HELP, A::Keys, "command-keys", &[K::plain(Key::F1)], always),
    command(HELP, A::About, "command-about", &[], always),
    command(HELP, A::Marks, "command-marks", &[K::shift(Key::F1)], always),
    command(HELP, A::Tour, "command-tour", &[], has_edition),
    command(None, A::Down, "command-next-row", &[K::plain(Key::ArrowDown)], has_edition),
    command(None, A::Up, "command-previous-row", &[K::plain(Key::ArrowUp)], has_edition),
    command(None, A::Right, "command-next-draft", &[K::plain(Key::ArrowRight)], has_edition),
    command(None, A::Left, "command-previous-draft", &[K::plain(Key::ArrowLeft)], has_edition),
    command(None, A::First, "command-first-row", &[K::plain(Key::Home)], has_edition),
    command(None, A::Last, "command-last-row", &[K::plain(Key::End)], has_edition),
    command(None, A::Tab(TabAct::Step { forward: true }), "command-next-tab", &[K::ctrl(Key::Tab)], has_tabs),
    command(None, A::Tab(TabAct::Step { forward: false }), "command-previous-tab", &[K::ctrl_shift(Key::Tab)], has_tabs),
    command(None, A::NextPane, "command-next-pane", &[K::plain(Key::F6)], always),
    command(None, A::Escape, "command-close-or-clear", &[K::plain(Key::Escape)], always),
];

/// The row of the table for an action.
pub fn command_of(action: &Action) -> Option<&'static Command> {
    COMMANDS.iter().find(|c| c.action == *action)
}

#[expect(clippy::unnecessary_wraps, reason = "one of several answers to the same question")]
fn always(_: &App) -> Result<(), &'static str> {
    Ok(())
}

fn one_dialog(app: &App) -> Result<(), &'static str> {
    if app.dialogs.is_open() { Err(say!("refused-dialog-open")) } else { Ok(()) }
}

fn has_tabs(app: &App) -> Result<(), &'static str> {
    if app.behind.is_empty() { Err(say!("refused-one-tab")) } else { one_dialog(app) }
}

fn has_draft(app: &App) -> Result<(), &'static str> {
    if app.project.drafts.is_empty() { Err(say!("refused-no-draft")) } else { Ok(()) }
}

fn can_ask_with_draft(app: &App) -> Result<(), &'static str> {
    has_draft(app).and(one_dialog(app))
}

fn in_edition(app: &App) -> Result<(), &'static str> {
    if app.view.correcting.is_none() { Ok(()) } else { Err(say!("refused-correcting")) }
}

fn has_edition(app: &App) -> Result<(), &'static str> {
    in_edition(app)?;
    if app.edition.is_some() { Ok(()) } else { Err(say!("refused-no-comparison")) }
}

fn can_export(app: &App) -> Result<(), &'static str> {
    has_edition(app).and(one_dialog(app))
}

fn has_selection(app: &App) -> Result<(), &'static str> {
    in_edition(app)?;
    if app.edition.is_some() && app.view.selection.is_some() { Ok(()) } else { Err(say!("refused-no-selection")) }
}

fn has_clause(app: &App) -> Result<(), &'static str> {
    in_edition(app)?;
    if app.edition.is_some() && app.selected_clause().is_some() { Ok(()) } else { Err(say!("refused-no-selection")) }
}

/// In the edition this asks for a clause; in the other views what is selected may lack one.
fn has_source(app: &App) -> Result<(), &'static str> {
    if app.view.scene == Scene::Edition { has_clause(app) } else { has_selection(app) }
}

fn has_trail(app: &App) -> Result<(), &'static str> {
    in_edition(app)?;
    if app.view.trail.is_empty() { Err(say!("refused-no-trail")) } else { Ok(()) }
}

fn on_board(app: &App) -> Result<(), &'static str> {
    in_edition(app)?;
    if app.edition.is_some() && app.view.scene == Scene::Substance { Ok(()) } else { Err(say!("refused-no-board")) }
}

fn on_flow(app: &App) -> Result<(), &'static str> {
    if app.edition.is_some() && app.view.scene == Scene::Flow { Ok(()) } else { Err(say!("refused-no-flow")) }
}

fn finding(app: &App) -> Result<(), &'static str> {
    if app.view.find.as_ref().is_some_and(|f| !f.hits.is_empty()) { Ok(()) } else { Err(say!("refused-nothing-found")) }
}

fn can_undo(app: &App) -> Result<(), &'static str> {
    if app.undo.undo_label().is_some() { Ok(()) } else { Err(say!("refused-no-undo")) }
}

fn can_redo(app: &App) -> Result<(), &'static str> {
    if app.undo.redo_label().is_some() { Ok(()) } else { Err(say!("refused-no-redo")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_can_be_chosen() {
        for language in language::LANGUAGES {
            assert!(command_of(&Action::Language(Some(language.code))).is_some(), "{}", language.code);
        }
    }

    #[test]
    fn no_two_commands_share_keys_and_all_are_named() {
        let all: Vec<_> = COMMANDS.iter().flat_map(|c| c.keys.iter().map(move |k| (k, c.key))).collect();
        for (i, (keys, key)) in all.iter().enumerate() {
            assert!(all.iter().skip(i + 1).all(|(other, _)| other != keys), "{} of {key} twice", keys.label());
        }
        assert!(COMMANDS.iter().all(|c| c.label() != c.key && c.tip() != c.key));
    }
}
