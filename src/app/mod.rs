//! The window.
//!
//! In: what the user does. Out: a [`Project`](crate::project::Project) on disk, exports, quotations.
//! One state ([`App`]), one table of what can be done (`action`), one door through which all of it
//! is done (`update`), views that only draw. Long work runs in `jobs`, the system's dialogs behind
//! [`Dialogs`]; colours, sizes and fonts stand in `theme`.

mod action;
mod board;
mod board_table;
mod correct;
mod dialogs;
mod edition;
mod export_plan;
mod filter;
mod flow;
mod jobs;
mod keys;
mod language;
mod made_of;
mod names;
mod readings;
mod redline;
mod samples;
mod scene;
mod settings;
mod spread;
mod state;
mod tabs;
mod tags;
mod theme;
mod topics;
mod undo;
mod update;
mod views;
mod widgets;

pub use dialogs::{Answer, Dialogs, PreparedDialogs, Request, SystemDialogs};
pub use jobs::Jobs;
pub use settings::{Settings, ThemeChoice};
pub use state::App;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::Duration;

use egui::{Context, ThemePreference, Ui, ViewportCommand};

use action::Action;
use language::say;
use state::Effect;

/// The program's name, the same in every language.
const PRODUCT: &str = "Travaux";

/// What the desktop knows the program by: its entry is named so.
const APP_ID: &str = "org.travaux.Travaux";

/// Why no window could be opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RunError {
    /// There is no display to show a window on.
    #[error("no display for a window")]
    NoDisplay,
    /// The display cannot draw it.
    #[error("the window could not be drawn: {0}")]
    NoDrawing(String),
}

/// Opens the window with these files, drafts or one project, and returns when it is closed.
pub fn run(files: Vec<PathBuf>) -> Result<(), RunError> {
    let icon = egui::IconData { rgba: widgets::window_icon(64), width: 64, height: 64 };
    let viewport = egui::ViewportBuilder::default()
        .with_title(PRODUCT)
        .with_app_id(APP_ID)
        .with_icon(icon)
        .with_inner_size([1280.0, 860.0])
        .with_min_inner_size([720.0, 480.0]);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    // The windowing library panics where a library of the system is missing; told as one line.
    let ran = catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(PRODUCT, options, Box::new(move |cc| Ok(Box::new(App::for_system(&cc.egui_ctx, files)))))
    }));
    match ran {
        Ok(Ok(())) => Ok(()),
        Ok(Err(eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_))) => Err(RunError::NoDisplay),
        Ok(Err(fault)) => Err(RunError::NoDrawing(one_line(&fault.to_string()))),
        Err(_) => Err(RunError::NoDrawing("a library of the windowing system is missing or failed".to_owned())),
    }
}

fn one_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

impl App {
    /// The window on the system's dialogs and with the user's settings.
    fn for_system(ctx: &Context, files: Vec<PathBuf>) -> Self {
        let waker = || {
            let ctx = ctx.clone();
            move || ctx.request_repaint()
        };
        let system = language::of_system();
        language::speak(system);
        let (settings, told) = Settings::load();
        let mut app = Self::new(Jobs::threads(waker()), Box::new(SystemDialogs::new(waker())), settings);
        app.system_language = system;
        app.speak();
        if let Some(told) = told {
            app.tell(told);
        }
        theme::install(ctx);
        app.open(files);
        app
    }

    /// The same with jobs, dialogs and settings of the caller's choice: for tests.
    pub fn for_test(ctx: &Context, jobs: Jobs, dialogs: Box<dyn Dialogs>, settings: Settings) -> Self {
        theme::install(ctx);
        Self::new(jobs, dialogs, settings)
    }

    /// Opens drafts, or one project.
    pub fn open(&mut self, files: Vec<PathBuf>) {
        if !files.is_empty() {
            update::apply(self, Action::Open(files));
        }
    }

    /// Whether files are being read, drafts compared or something written.
    pub fn is_working(&self) -> bool {
        self.jobs.any()
    }

    /// What is said from here on is said in the language of the settings.
    fn speak(&self) {
        let chosen = self.settings.language.as_deref().and_then(language::language_of);
        language::speak(chosen.unwrap_or(self.system_language));
    }

    /// One frame: takes what jobs and dialogs brought, what was pressed and dropped, draws, and does
    /// what was asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.speak();
        self.follow_theme(&ctx);
        update::receive(self);
        let mut actions = action::pressed(&ctx, self);
        let dropped: Vec<_> = ctx.input(|i| i.raw.dropped_files.iter().map(|f| f.path().to_owned()).collect());
        if !dropped.is_empty() {
            actions.push(Action::Open(dropped));
        }
        if ctx.input(|i| i.viewport().close_requested()) && self.holds_work() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            actions.push(Action::Quit);
        }
        self.apply_all(&ctx, actions);
        let asked = views::window_ui(ui, self);
        let acted = !asked.is_empty();
        self.apply_all(&ctx, asked);
        update::receive(self);
        if acted || self.view.reveal.is_some() {
            ctx.request_repaint();
        }
        if self.jobs.any() {
            ctx.request_repaint_after(Duration::from_millis(100));
        }
        self.title(&ctx);
    }

    fn apply_all(&mut self, ctx: &Context, actions: Vec<Action>) {
        for action in actions {
            update::apply(self, action);
        }
        for effect in std::mem::take(&mut self.effects) {
            match effect {
                Effect::Copy(text) => ctx.copy_text(text),
                Effect::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
                Effect::NextPane => widgets::next_pane(ctx),
                Effect::Zoom(0) => ctx.set_zoom_factor(1.0),
                Effect::Zoom(step) if step > 0 => egui::gui_zoom::zoom_in(ctx),
                Effect::Zoom(_) => egui::gui_zoom::zoom_out(ctx),
            }
        }
    }

    fn follow_theme(&self, ctx: &Context) {
        let wanted = match self.settings.theme {
            ThemeChoice::System => ThemePreference::System,
            ThemeChoice::Light => ThemePreference::Light,
            ThemeChoice::Dark => ThemePreference::Dark,
        };
        theme::follow_contrast(ctx, self.settings.high_contrast);
        if ctx.options(|o| o.theme_preference) != wanted {
            ctx.set_theme(wanted);
        }
    }

    fn title(&mut self, ctx: &Context) {
        let name = self.name();
        let title = match (name.is_empty(), self.is_unsaved()) {
            (true, _) => PRODUCT.to_owned(),
            (false, false) => format!("{PRODUCT} – {name}"),
            (false, true) => say!("window-title-unsaved", product = PRODUCT, name = name),
        };
        if self.told_title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.told_title = title;
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.wait_for_saving();
    }
}
