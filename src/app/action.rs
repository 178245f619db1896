//! Everything a user can do. Menus, buttons, shortcuts and the sheet of keys are made from the one
//! table [`COMMANDS`]; what needs more than a name (a path, a row) is an [`Action`] besides.

use std::path::PathBuf;

use egui::Key;

pub use crate::app::keys::{Keys, pressed};
use crate::app::board::Asked;
use crate::app::board_table::Form;
use crate::app::scene::Scene;
use crate::app::settings::ThemeChoice;
use crate::app::state::{App, Words};
use crate::draft::{ClauseId, DraftId, Provenance};
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
    ExportNotes,
    Open(Vec<PathBuf>),
    OpenSample(usize),
    Pasted(String),
    Paste { title: String, text: String },
    SkipFile(usize),
    ChooseAnother(usize),
    CancelOpening,
    CloseOpening,
    PathTyped,
    New,
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
    KeepProvenance { draft: DraftId, title: String, provenance: Provenance },
    MoveColumn { draft: DraftId, over: DraftId, after: bool },
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
    LinkPair { from: ClauseId, to: ClauseId, keep: bool },
    CutLink,
    CutPair(ClauseId, ClauseId),
    WhyPaired,
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
    Select { row: usize, draft: usize, clause: Option<ClauseId> },
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
    UnfoldFindings { row: usize, draft: usize },
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
    Zoom(i8),
    // Out
    CopyClause,
    CopyQuotation,
    CopyComparison,
    CopyFinding(usize),
    // The rest
    Palette,
    AskNumber,
    Number(String),
    Source,
    Preferences,
    SetKeys { command: String, keys: Option<Keys> },
    SingleKeys,
    NextPane,
    Undo,
    Redo,
    Keys,
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
            Self::File => "File",
            Self::Edit => "Edit",
            Self::View => "View",
            Self::Compare => "Compare",
            Self::Notes => "Notes",
            Self::Help => "Help",
        }
    }
}

/// A row of the table: something a user can do that needs no more than its name.
pub struct Command {
    /// What is done.
    pub action: Action,
    /// Its name.
    pub label: &'static str,
    /// What it does, for tooltips.
    pub tip: &'static str,
    /// Its menu; `None` for what only keys and buttons do.
    pub menu: Option<Menu>,
    /// Its keys.
    pub keys: &'static [Keys],
    /// Whether it can be done now, else why not.
    pub enabled: fn(&App) -> Result<(), &'static str>,
}

impl Command {
    /// What it is called in the settings.
    pub fn id(&self) -> String {
        format!("{:?}", self.action)
    }
}

const fn command(
    menu: Option<Menu>,
    action: Action,
    label: &'static str,
    keys: &'static [Keys],
    enabled: fn(&App) -> Result<(), &'static str>,
    tip: &'static str,
) -> Command {
    Command { action, label, tip, menu, keys, enabled }
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
    command(FILE, A::AskOpen, "Open drafts…", &[K::ctrl(Key::O)], one_dialog, "Open drafts, or a project"),
    command(FILE, A::AskAdd, "Add a draft…", &[K::ctrl_shift(Key::O)], one_dialog, "Add drafts to this comparison"),
    command(FILE, A::AskPath, "Open by path…", &[K::ctrl(Key::L)], always, "Type or paste the path of a draft or project"),
    command(FILE, A::AskPaste, "Paste text…", &[], always, "Add a draft from the clipboard (Ctrl V)"),
    command(FILE, A::New, "New comparison", &[K::ctrl(Key::N)], always, "Begin with an empty comparison"),
    command(FILE, A::Save, "Save", &[K::ctrl(Key::S)], has_draft, "Save drafts, links and notes as a project"),
    command(FILE, A::AskSaveAs, "Save as…", &[K::ctrl_shift(Key::S)], can_ask_with_draft, "Save the project under another name"),
    command(FILE, A::AskExport("html"), "Export as web page…", &[K::ctrl(Key::E)], can_export, "Write the comparison to a page that any browser shows; other forms are under Export in the tool bar"),
    command(FILE, A::Quit, "Quit", &[K::ctrl(Key::Q)], always, "Close the window"),
    command(EDIT, A::Undo, "Undo", &[K::ctrl(Key::Z)], can_undo, "Take the last step back"),
    command(EDIT, A::Redo, "Redo", &[K::ctrl_shift(Key::Z), K::ctrl(Key::Y)], can_redo, "Do the step taken back again"),
    command(EDIT, A::CopyClause, "Copy clause", &[K::ctrl(Key::C)], has_clause, "Copy the clause's text"),
    command(EDIT, A::CopyQuotation, "Copy with citation", &[K::ctrl_shift(Key::C)], has_clause, "Copy the clause as a quotation with its draft, date and number"),
    command(EDIT, A::CopyComparison, "Copy as comparison", &[], has_clause, "Copy what this clause and its counterpart say, each with its source"),
    command(EDIT, A::CopyTable(Form::Tabs), "Copy table for a spreadsheet", &[], on_board, "Copy the terms and findings listed on the substance board, parted by tabs"),
    command(EDIT, A::CopyTable(Form::Markdown), "Copy table as Markdown", &[], on_board, "Copy the terms and findings listed on the substance board as Markdown"),
    command(EDIT, A::AskFind, "Find…", &[K::ctrl(Key::F)], has_edition, "Find words in all drafts"),
    command(EDIT, A::FindNext, "Find next", &[K::plain(Key::F3)], finding, "Go to the next match"),
    command(EDIT, A::FindPrevious, "Find previous", &[K::shift(Key::F3)], finding, "Go to the match before"),
    command(EDIT, A::AskNumber, "Go to clause…", &[K::plain(Key::G)], has_edition, "Go to a clause by its number: 21b, or E 21 for that of a draft"),
    command(EDIT, A::Preferences, "Preferences…", &[K::ctrl(Key::Comma)], always, "Appearance, text and keys"),
    command(VIEW, A::Palette, "Commands…", &[K::ctrl(Key::K)], always, "Find a command, clause, draft or note by its name"),
    command(VIEW, A::Show(Scene::Edition), "Edition", &[K::ctrl(Key::Num1)], has_edition, "The drafts side by side, clause by clause"),
    command(VIEW, A::Show(Scene::Substance), "Substance board", &[K::ctrl(Key::Num2)], has_edition, "Terms and findings by topic, the lead topics first"),
    command(VIEW, A::Back, "Back", &[K::plain(Key::Backspace), K::alt(Key::ArrowLeft)], has_trail, "Return to the view before, where one was"),
    command(VIEW, A::SubstanceOnly, "Substance only", &[K::plain(Key::S)], has_edition, "Show only rows with a change in substance"),
    command(VIEW, A::Editorial, "Editorial changes", &[K::plain(Key::E)], has_edition, "Mark changes of numbering, punctuation and spelling too"),
    command(VIEW, A::Unchanged, "Unfold unchanged rows", &[K::plain(Key::U)], has_edition, "Show long stretches without a change, or fold them"),
    command(VIEW, A::RedlineCell, "All word changes of this cell", &[K::plain(Key::D)], has_selection, "Show every word change of a rewritten clause"),
    command(VIEW, A::HideRemoved, "Hide removed words", &[K::shift(Key::D)], has_edition, "Show only what the drafts say, not what they no longer say"),
    command(VIEW, A::AlikeTerms, "Terms that do not differ", &[], on_board, "List terms on which all drafts agree, too"),
    command(VIEW, A::Topic(Topic::Territory), "Territory on or off", &[K::plain(Key::Num1)], has_edition, "Show or hide rows about territory"),
    command(VIEW, A::Topic(Topic::ForceLimits), "Force limits on or off", &[K::plain(Key::Num2)], has_edition, "Show or hide rows about force limits"),
    command(VIEW, A::Topic(Topic::Guarantees), "Guarantees on or off", &[K::plain(Key::Num3)], has_edition, "Show or hide rows about guarantees"),
    command(VIEW, A::AllTopics, "Show all topics", &[K::plain(Key::Num0)], has_edition, "Take the filter by topic away"),
    command(VIEW, A::HideThisColumn, "Hide this column", &[], has_selection, "Hide the column of the selected draft"),
    command(VIEW, A::ShowColumns, "Show all columns", &[], has_edition, "Show the columns that were hidden"),
    command(VIEW, A::EvenWidths, "Columns of even width", &[], has_edition, "Give all columns the same width"),
    command(VIEW, A::Rail, "Topics and outline", &[], has_edition, "Open or close the panel at the left"),
    command(VIEW, A::Notes, "Notes margin", &[], has_edition, "Open or close the margin at the right"),
    command(VIEW, A::LargerText, "Larger clause text", &[K::plain(Key::Plus), K::plain(Key::Equals)], always, "Larger clause text"),
    command(VIEW, A::SmallerText, "Smaller clause text", &[K::plain(Key::Minus)], always, "Smaller clause text"),
    command(VIEW, A::Zoom(1), "Zoom in", &[], always, "Everything larger (Ctrl +)"),
    command(VIEW, A::Zoom(-1), "Zoom out", &[], always, "Everything smaller (Ctrl −)"),
    command(VIEW, A::Zoom(0), "Zoom to 100 %", &[], always, "Everything at its own size (Ctrl 0)"),
    command(VIEW, A::Theme(ThemeChoice::System), "Theme of the system", &[], always, "Light or dark as the system says"),
    command(VIEW, A::Theme(ThemeChoice::Light), "Light theme", &[], always, "Always light"),
    command(VIEW, A::Theme(ThemeChoice::Dark), "Dark theme", &[], always, "Always dark"),
    command(COMPARE, A::NextChange, "Next change", &[K::plain(Key::J)], has_edition, "Go to the next change"),
    command(COMPARE, A::PreviousChange, "Previous change", &[K::plain(Key::K)], has_edition, "Go to the change before"),
    command(COMPARE, A::NextSubstance, "Next change in substance", &[K::shift(Key::J)], has_edition, "Go to the next change in substance"),
    command(COMPARE, A::PreviousSubstance, "Previous change in substance", &[K::shift(Key::K)], has_edition, "Go to the change in substance before"),
    command(COMPARE, A::NextLead, "Next lead finding", &[K::alt(Key::ArrowDown)], has_edition, "Go to the next finding on territory, force limits or guarantees"),
    command(COMPARE, A::PreviousLead, "Previous lead finding", &[K::alt(Key::ArrowUp)], has_edition, "Go to the finding on territory, force limits or guarantees before"),
    command(COMPARE, A::ToggleChain, "Against base or previous", &[K::plain(Key::V)], has_edition, "Compare each draft with the base, or with the one before it"),
    command(COMPARE, A::UseAsBase, "Use this draft as base", &[K::ctrl(Key::B)], has_selection, "Compare the others with this draft"),
    command(COMPARE, A::ColumnLeft, "Move column left", &[K::ctrl_shift(Key::ArrowLeft)], has_selection, "Move the column of the selected draft to the left"),
    command(COMPARE, A::ColumnRight, "Move column right", &[K::ctrl_shift(Key::ArrowRight)], has_selection, "Move the column of the selected draft to the right"),
    command(COMPARE, A::SelectedProvenance, "Provenance…", &[], has_selection, "Who wrote this draft, when, and how it came to be known"),
    command(COMPARE, A::Reading, "How the drafts were read…", &[], has_draft, "What was read of each draft, what was left out and why, and what was odd"),
    command(COMPARE, A::Link, "Link to another clause", &[K::plain(Key::L)], has_clause, "Mark this clause, then choose the clause that answers it"),
    command(COMPARE, A::CutLink, "Cut this link", &[K::shift(Key::L)], has_clause, "Say that this clause and its counterpart do not answer one another"),
    command(COMPARE, A::WhyPaired, "Why were these paired?", &[K::shift(Key::Slash), K::plain(Key::Questionmark)], has_source, "What speaks for the link of this clause, and what else it might answer; of a finding, why it was raised"),
    command(COMPARE, A::Source, "Show in source text", &[K::plain(Key::Enter)], has_source, "The clause as it was read, and where it stands in the file"),
    command(NOTES, A::NewNote, "Note on this clause", &[K::plain(Key::N)], has_selection, "Write a note on the selected clause"),
    command(HELP, A::Keys, "Keys", &[K::plain(Key::F1)], always, "Every key and what it does"),
    command(None, A::Down, "Next row", &[K::plain(Key::ArrowDown)], has_edition, "Select the next row"),
    command(None, A::Up, "Previous row", &[K::plain(Key::ArrowUp)], has_edition, "Select the row before"),
    command(None, A::Right, "Next draft", &[K::plain(Key::ArrowRight)], has_edition, "Select the next draft"),
    command(None, A::Left, "Previous draft", &[K::plain(Key::ArrowLeft)], has_edition, "Select the draft before"),
    command(None, A::First, "First row", &[K::plain(Key::Home)], has_edition, "Select the first row"),
    command(None, A::Last, "Last row", &[K::plain(Key::End)], has_edition, "Select the last row"),
    command(None, A::NextPane, "Next pane", &[K::plain(Key::F6)], always, "Go to the next part of the window"),
    command(None, A::Escape, "Close or clear", &[K::plain(Key::Escape)], always, "Close what is open, clear the selection"),
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
    if app.dialogs.is_open() { Err("A file dialog is open already") } else { Ok(()) }
}

fn has_draft(app: &App) -> Result<(), &'static str> {
    if app.project.drafts.is_empty() { Err("There is no draft yet") } else { Ok(()) }
}

fn can_ask_with_draft(app: &App) -> Result<(), &'static str> {
    has_draft(app).and(one_dialog(app))
}

fn has_edition(app: &App) -> Result<(), &'static str> {
    if app.edition.is_some() { Ok(()) } else { Err("Nothing is compared yet") }
}

fn can_export(app: &App) -> Result<(), &'static str> {
    has_edition(app).and(one_dialog(app))
}

fn has_selection(app: &App) -> Result<(), &'static str> {
    if app.edition.is_some() && app.view.selection.is_some() { Ok(()) } else { Err("Select a clause first") }
}

fn has_clause(app: &App) -> Result<(), &'static str> {
    if app.edition.is_some() && app.selected_clause().is_some() { Ok(()) } else { Err("Select a clause first") }
}

/// In the edition this asks for a clause; in the other views what is selected may lack one.
fn has_source(app: &App) -> Result<(), &'static str> {
    if app.view.scene == Scene::Edition { has_clause(app) } else { has_selection(app) }
}

fn has_trail(app: &App) -> Result<(), &'static str> {
    if app.view.trail.is_empty() { Err("There is no view to return to") } else { Ok(()) }
}

fn on_board(app: &App) -> Result<(), &'static str> {
    if app.edition.is_some() && app.view.scene == Scene::Substance { Ok(()) } else { Err("Show the substance board first") }
}

fn finding(app: &App) -> Result<(), &'static str> {
    if app.view.find.as_ref().is_some_and(|f| !f.hits.is_empty()) { Ok(()) } else { Err("Nothing was found") }
}

fn can_undo(app: &App) -> Result<(), &'static str> {
    if app.undo.undo_label().is_some() { Ok(()) } else { Err("Nothing to take back") }
}

fn can_redo(app: &App) -> Result<(), &'static str> {
    if app.undo.redo_label().is_some() { Ok(()) } else { Err("Nothing was taken back") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_share_keys_and_all_are_named() {
        let all: Vec<_> = COMMANDS.iter().flat_map(|c| c.keys.iter().map(move |k| (k, c.label))).collect();
        for (i, (keys, label)) in all.iter().enumerate() {
            assert!(all.iter().skip(i + 1).all(|(other, _)| other != keys), "{} of {label} twice", keys.label());
        }
        assert!(COMMANDS.iter().all(|c| !c.label.is_empty() && !c.tip.is_empty()));
    }
}
