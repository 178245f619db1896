//! Opening, saving, exporting, closing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{change, effect, recompare};
use crate::app::action::Action;
use crate::app::dialogs::{Answer, PROJECT, Request};
use crate::app::jobs::{Done, Slot};
use crate::app::language::say;
use crate::app::readings::{self, Found, Way};
use crate::app::samples::SAMPLES;
use crate::app::state::{App, Effect, Notice, Opening, OpeningState, Sheet, Then, Toast, ViewState};
use crate::app::tabs::TabAct;
use crate::draft::Draft;
use crate::files;
use crate::project::Project;
use crate::read;

pub(super) fn apply(app: &mut App, action: Action) {
    match action {
        Action::AskOpen => app.dialogs.ask(Request::Open),
        Action::AskAdd => app.dialogs.ask(Request::Add),
        Action::AskPath => path_box(app, Request::Open, say!("type-a-path")),
        Action::AskPaste => apply(app, Action::Pasted(String::new())),
        Action::Pasted(text) => {
            let title = say!("pasted-title", number = app.project.drafts.len() + 1);
            app.view.sheet = Some(Sheet::Paste { title, text });
        }
        Action::AskSaveAs => app.dialogs.ask(Request::Save(file_name(app, PROJECT))),
        Action::AskExport(form) => ask_export(app, form, false),
        Action::AskPrint => ask_export(app, PAGE, true),
        Action::PlanExport(plan) => {
            app.view.export = plan;
            preview(app);
        }
        Action::Export => {
            let printed = matches!(app.view.sheet, Some(Sheet::Export(true)));
            app.view.sheet = None;
            if let Some(export) = app.view.export.export() {
                let file = file_name(app, export.ending);
                app.dialogs.ask(Request::Export { name: export.name, file, ending: export.ending, printed });
            }
        }
        Action::Open(paths) => open(app, paths),
        Action::OpenSample(index) => open_sample(app, index),
        Action::Paste { title, text } => {
            app.view.sheet = None;
            let name = if title.trim().is_empty() { say!("pasted").to_owned() } else { title.trim().to_owned() };
            let path = PathBuf::from(&name);
            let generation = app.jobs.start(Slot::Read, move |job| {
                Done::Drafts(read::read(text.as_bytes(), &format!("{name}.txt"), job).map(|mut draft| {
                    draft.title = name;
                    draft.source.path = String::new();
                    Found { drafts: vec![draft], columns: Vec::new() }
                }))
            });
            app.opening.push(Opening::new(path, generation));
        }
        Action::SkipFile(index) if index < app.opening.len() => {
            let gone = app.opening.remove(index);
            app.jobs.cancel_one(gone.generation);
            settle(app);
        }
        Action::ChooseAnother(index) => app.dialogs.ask(Request::Replace(index)),
        Action::CancelOpening => {
            app.jobs.cancel(Slot::Read);
            app.opening.retain(|o| o.state != OpeningState::Reading);
            settle(app);
        }
        Action::CloseOpening => app.opening.retain(|o| o.state == OpeningState::Reading),
        Action::AskReadings => app.view.sheet = Some(Sheet::Ways),
        Action::TakeReadings => take_readings(app),
        Action::PathTyped => path_typed(app),
        Action::New => app.new_tab(),
        Action::Tab(act) => tab(app, act),
        Action::Save => save(app),
        Action::Quit => quit(app),
        Action::SaveFirst => {
            app.view.sheet = None;
            save(app);
        }
        Action::Discard => {
            app.view.sheet = None;
            if let Some(then) = app.then.take() {
                proceed(app, then);
            }
        }
        Action::CancelJobs => {
            app.jobs.cancel(Slot::Export);
            if app.jobs.busy(Slot::Compare) {
                app.jobs.cancel(Slot::Compare);
                app.compared = None;
                if app.edition.is_some() {
                    app.tell(say!("comparing-stopped-before"));
                }
            }
        }
        _ => {}
    }
}

/// Opens drafts, which join the project in front, and projects, each in a tab of its own.
fn open(app: &mut App, paths: Vec<PathBuf>) {
    let (projects, drafts): (Vec<_>, Vec<_>) = paths.into_iter().partition(|p| is_project(p));
    for path in projects {
        if let Some(place) = app.tab_of(&path) {
            app.bring_tab(place);
            continue;
        }
        app.new_tab();
        let asked = path.clone();
        let generation = app.jobs.start(Slot::Read, move |_| {
            let result = files::open_project(&asked).map(Box::new);
            Done::Project(asked, result)
        });
        app.opening.push(Opening::new(path, generation));
    }
    for path in drafts {
        read_draft(app, path, None);
    }
}

/// Starts reading a draft, at a place of the list of files being opened or at its end.
fn read_draft(app: &mut App, path: PathBuf, at: Option<usize>) {
    let asked = path.clone();
    let generation = app.jobs.start(Slot::Read, move |job| Done::Drafts(readings::read(&asked, job)));
    let opening = Opening::new(path, generation);
    match at.and_then(|i| app.opening.get_mut(i)) {
        Some(slot) => *slot = opening,
        None => app.opening.push(opening),
    }
}

/// Takes the files that were asked about in the ways that were chosen.
fn take_readings(app: &mut App) {
    app.view.sheet = None;
    for opening in app.opening.iter_mut().filter(|o| o.state == OpeningState::Asking) {
        let Some(asked) = &opening.asked else { continue };
        let way = asked.chosen;
        if matches!(way, Way::Original | Way::Both) {
            let path = opening.path.clone();
            opening.generation = app.jobs.start(Slot::Read, move |job| Done::Drafts(readings::read_as(&path, way, job)));
            opening.state = OpeningState::Reading;
            continue;
        }
        if way == Way::Columns {
            let wanted = asked.columns.iter().map(|(_, wanted)| *wanted);
            let columns = std::mem::take(&mut opening.held.columns).into_iter().zip(wanted);
            opening.held.drafts = columns.filter(|(_, wanted)| *wanted).map(|(draft, _)| draft).collect();
        }
        opening.state = OpeningState::read(&opening.held);
    }
    settle(app);
}

fn is_project(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(PROJECT))
}

/// Takes the answer of a dialog.
pub(super) fn answered(app: &mut App, request: Request, answer: Answer) {
    match answer {
        Answer::Cancelled => app.then = None,
        Answer::NoService => path_box(app, request, say!("no-dialog")),
        Answer::Paths(paths) => chosen(app, &request, paths),
    }
}

fn chosen(app: &mut App, request: &Request, paths: Vec<PathBuf>) {
    match *request {
        Request::Open => open(app, paths),
        Request::Add => paths.into_iter().for_each(|p| read_draft(app, p, None)),
        Request::Replace(index) => {
            for (i, path) in paths.into_iter().enumerate() {
                read_draft(app, path, (i == 0).then_some(index));
            }
        }
        Request::Save(_) => {
            if let Some(path) = paths.into_iter().next() {
                save_to(app, with_ending(path, PROJECT));
            }
        }
        Request::Export { ending, printed, .. } => {
            if let Some(path) = paths.into_iter().next() {
                export_to(app, with_ending(path, ending), printed);
            }
        }
    }
}

fn path_box(app: &mut App, request: Request, said: &str) {
    let text = match &request {
        Request::Save(file) | Request::Export { file, .. } => file.clone(),
        _ => String::new(),
    };
    app.view.sheet = Some(Sheet::Path { request, text, said: said.to_owned() });
}

fn path_typed(app: &mut App) {
    let Some(Sheet::Path { request, text, .. }) = app.view.sheet.take() else { return };
    let paths: Vec<_> = text.lines().map(|l| l.trim().trim_matches('"')).filter(|l| !l.is_empty()).map(PathBuf::from).collect();
    if !paths.is_empty() {
        chosen(app, &request, paths);
    }
}

/// Saves to the project's file, or asks for one.
fn save(app: &mut App) {
    super::project::keep_writing(app);
    match app.path.clone() {
        Some(path) => save_to(app, path),
        None => app.dialogs.ask(Request::Save(file_name(app, PROJECT))),
    }
}

fn save_to(app: &mut App, path: PathBuf) {
    super::project::keep_writing(app);
    let project = Arc::clone(&app.project);
    app.jobs.start(Slot::Save, move |_| {
        let result = files::save_project(&path, &project);
        Done::Saved(path, project, result)
    });
}

/// Takes the result of saving.
pub(super) fn saved(app: &mut App, path: PathBuf, project: Arc<Project>, result: std::io::Result<()>) {
    match result {
        Ok(()) => {
            app.settings.opened(&path);
            app.settings.keep();
            app.path = Some(path);
            app.saved = project;
            if !app.is_unsaved() {
                app.notices.retain(|n| !n.of_saving);
                if let Some(then) = app.then.take() {
                    proceed(app, then);
                }
            }
        }
        Err(error) => {
            app.then = None;
            let (what, remedy) = files::write_fault(&error);
            app.notices.push(Notice {
                what: say!("save-fault", file = shown_name(&path), what = what),
                remedy: say!("save-fault-remedy", remedy = sentence(remedy)),
                fault: true,
                of_saving: true,
            });
        }
    }
}

/// The form that browsers show and print.
const PAGE: &str = "html";

/// Opens the sheet of the export, with a form where one is named.
fn ask_export(app: &mut App, form: &'static str, print: bool) {
    let plan = &mut app.view.export;
    if !form.is_empty() {
        plan.form = form;
    }
    if plan.form.is_empty() {
        plan.form = PAGE;
    }
    // What was left out of another project's drafts says nothing of these.
    let known = |id: &crate::draft::DraftId| app.project.drafts.iter().any(|d| d.id == *id);
    plan.without.retain(&known);
    plan.base = plan.base.filter(known);
    app.view.sheet = Some(Sheet::Export(print));
    preview(app);
}

/// Makes the first lines of what would be written.
fn preview(app: &mut App) {
    let Some(edition) = &app.edition else { return };
    let plan = app.view.export.clone();
    let (comparison, project) = (Arc::clone(&edition.comparison), Arc::clone(&app.project));
    app.jobs.start(Slot::Preview, move |job| {
        let (text, own) = plan.preview(&comparison, &project, job);
        Done::Preview(plan, text, own)
    });
}

fn export_to(app: &mut App, path: PathBuf, printed: bool) {
    let Some(edition) = &app.edition else { return };
    let plan = app.view.export.clone();
    let (comparison, project) = (Arc::clone(&edition.comparison), Arc::clone(&app.project));
    app.jobs.start(Slot::Export, move |job| {
        let written = plan.write(&comparison, &project, job);
        let result = written.and_then(|bytes| files::write_atomically(&path, &bytes));
        Done::Exported(path, printed, result)
    });
}

/// Takes the result of an export.
pub(super) fn exported(app: &mut App, path: &Path, printed: bool, result: std::io::Result<()>) {
    match result {
        // A browser is not opened unasked: what it would be given may be secret.
        Ok(()) if printed => app.tell(say!("print-written", file = path.to_string_lossy().into_owned())),
        Ok(()) => app.view.toast = Some(Toast::told(say!("exported", file = shown_name(path)))),
        Err(error) => {
            let (what, remedy) = files::write_fault(&error);
            app.fault(
                say!("export-fault", file = shown_name(path), what = what),
                say!("remedy-sentence", remedy = sentence(remedy)),
            );
        }
    }
}

fn open_sample(app: &mut App, index: usize) {
    let Some(sample) = SAMPLES.get(index) else { return };
    match sample.open(&crate::job::Job::new()) {
        Ok(project) => {
            app.new_tab();
            take_project(app, None, project);
            app.view.tour = (!app.settings.toured).then_some(0);
        }
        Err(error) => app.fault(say!("sample-fault", what = error), say!("sample-fault-remedy")),
    }
}

/// Closes the window, after asking about each tab that holds what is not saved.
fn quit(app: &mut App) {
    if !app.is_unsaved()
        && !app.jobs.busy(Slot::Save)
        && let Some(place) = app.tab_with_work()
    {
        app.bring_tab(place);
    }
    once_safe(app, Then::Quit);
}

fn tab(app: &mut App, act: TabAct) {
    let count = app.behind.len() + 1;
    match act {
        TabAct::To(place) => app.bring_tab(place),
        TabAct::Step { forward } => app.bring_tab((app.at + if forward { 1 } else { count - 1 }) % count),
        TabAct::CloseAt(place) => {
            app.bring_tab(place);
            once_safe(app, Then::Close);
        }
        TabAct::Close if count == 1 && !app.in_edition() => quit(app),
        TabAct::Close => once_safe(app, Then::Close),
    }
}

/// Goes on with `then` at once, or after asking about what is unsaved.
fn once_safe(app: &mut App, then: Then) {
    if app.is_unsaved() || app.jobs.busy(Slot::Save) {
        app.then = Some(then);
        app.view.sheet = Some(Sheet::Unsaved);
    } else {
        proceed(app, then);
    }
}

fn proceed(app: &mut App, then: Then) {
    match then {
        Then::Quit => {
            app.saved = Arc::clone(&app.project);
            app.view.editor = None;
            app.view.begun.clear();
            if app.tab_with_work().is_some() {
                return quit(app);
            }
            app.wait_for_saving();
            effect(app, Effect::Close);
        }
        Then::Close => {
            app.jobs.wait_for_saving();
            if !app.drop_tab() {
                app.jobs.cancel(Slot::Read);
                app.opening.clear();
                take_project(app, None, Project::default());
            }
        }
    }
}

/// Puts a project in the place of the one that was open.
pub(super) fn take_project(app: &mut App, path: Option<PathBuf>, project: Project) {
    if let Some(path) = &path {
        app.settings.opened(path);
        app.settings.keep();
    }
    app.jobs.cancel(Slot::Compare);
    app.project = Arc::new(project);
    app.saved = Arc::clone(&app.project);
    app.path = path;
    app.undo.clear();
    app.edition = None;
    app.compared = None;
    app.view = ViewState::default();
    app.notices.clear();
    recompare(app);
}

/// Adds the drafts that were read, in the order in which they were named and in one step, up to the
/// first that is still being read. Once all are settled the list has nothing more to say; what
/// could not be read stays in it until it is dealt with.
pub(super) fn settle(app: &mut App) {
    let settled = app.opening.iter_mut().take_while(|o| !matches!(o.state, OpeningState::Reading | OpeningState::Asking));
    let drafts: Vec<Draft> = settled.flat_map(|o| std::mem::take(&mut o.held.drafts)).collect();
    let label = match drafts.as_slice() {
        [] => String::new(),
        [one] => say!("step-add-one", title = one.title.as_str()),
        several => say!("step-add-several", count = several.len()),
    };
    for draft in &drafts {
        let twin = app.project.drafts.iter().find(|d| !d.source.sha256.is_empty() && d.source.sha256 == draft.source.sha256);
        if let Some(twin) = twin {
            let told = say!("same-text", title = draft.title.as_str(), twin = twin.title.as_str());
            app.tell(told);
        }
    }
    change(app, &label, |project| {
        for draft in drafts {
            project.add_draft(draft);
        }
    });
    if app.in_edition() && app.opening.iter().all(|o| matches!(o.state, OpeningState::Read(..))) {
        app.opening.clear();
    }
}

/// A file name to begin with.
fn file_name(app: &App, ending: &str) -> String {
    let name: String = app.name().chars().map(|c| if "/\\:*?\"<>|".contains(c) || c.is_control() { ' ' } else { c }).collect();
    format!("{}.{ending}", if name.trim().is_empty() { say!("file-name") } else { name.trim() })
}

fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    path.with_extension(ending)
}

/// A path as it is told: its last part.
pub(super) fn shown_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A remedy as a sentence.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
