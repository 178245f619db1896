//! The system's file dialogs, asked without blocking the window; prepared answers in tests.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::{Duration, Instant};

use crate::app::jobs;
use crate::app::language::{self, say};
use crate::read::FORMATS;

/// A person needs longer than this to dismiss a dialog: an earlier "nothing" means that the system
/// offers none.
const NO_PERSON: Duration = Duration::from_millis(300);
/// The ending of project files.
pub const PROJECT: &str = "travaux";

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Drafts, or one project.
    Open,
    /// Drafts that join the open project.
    Add,
    /// One file in the place of the file at this place of the list that could not be read.
    Replace(usize),
    /// Where to save the project; a name to begin with.
    Save(String),
    /// Where to write an export of this name; a name to begin with and its ending.
    Export {
        /// Name in `export::EXPORTS`.
        name: &'static str,
        /// File name to begin with.
        file: String,
        /// Ending without the dot.
        ending: &'static str,
        /// Whether it is a page made for printing.
        printed: bool,
    },
}

impl Request {
    /// The title of its dialog.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Open => say!("ask-open"),
            Self::Add => say!("ask-add"),
            Self::Replace(_) => say!("ask-replace"),
            Self::Save(_) => say!("ask-save"),
            Self::Export { .. } => say!("ask-export"),
        }
    }

    /// Whether it asks where to write.
    pub fn writes(&self) -> bool {
        matches!(self, Self::Save(_) | Self::Export { .. })
    }
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// These files.
    Paths(Vec<PathBuf>),
    /// Nothing: the user changed their mind.
    Cancelled,
    /// The system has no file dialog to offer.
    NoService,
}

/// Asks for files. One question at a time.
pub trait Dialogs {
    /// Asks; ignored while another question is open.
    fn ask(&mut self, request: Request);
    /// The answer, once there is one.
    fn answer(&mut self) -> Option<(Request, Answer)>;
    /// Whether a question is open.
    fn is_open(&self) -> bool;
}

/// The dialogs of the system.
pub struct SystemDialogs {
    wake: Arc<dyn Fn() + Send + Sync>,
    open: Option<(Request, Receiver<Answer>)>,
}

impl SystemDialogs {
    /// `wake` is called, from another thread, when an answer is there.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { wake: Arc::new(wake), open: None }
    }
}

impl Dialogs for SystemDialogs {
    fn ask(&mut self, request: Request) {
        if self.open.is_none() {
            let asked = request.clone();
            let receiver = jobs::aside("dialog", Arc::clone(&self.wake), move || ask_system(&asked));
            self.open = Some((request, receiver));
        }
    }

    fn answer(&mut self) -> Option<(Request, Answer)> {
        let answer = match self.open.as_ref()?.1.try_recv() {
            Ok(answer) => answer,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Answer::NoService,
        };
        self.open.take().map(|(request, _)| (request, answer))
    }

    fn is_open(&self) -> bool {
        self.open.is_some()
    }
}

fn ask_system(request: &Request) -> Answer {
    #[expect(clippy::disallowed_methods, reason = "how quickly an answer came tells a person from a missing service")]
    let now = Instant::now;
    let started = now();
    let mut dialog = rfd::AsyncFileDialog::new().set_title(request.title());
    match request {
        Request::Open | Request::Add | Request::Replace(_) => {
            let mut all: Vec<&str> = FORMATS.iter().flat_map(|f| f.endings.iter().copied()).collect();
            all.push(PROJECT);
            dialog = dialog.add_filter(say!("ask-drafts-and-projects"), &all).add_filter(say!("ask-project"), &[PROJECT]);
            for format in FORMATS {
                dialog = dialog.add_filter(language::engine("format", format.name, format.label), format.endings);
            }
            dialog = dialog.add_filter(say!("ask-all-files"), &["*"]);
        }
        Request::Save(file) => dialog = dialog.set_file_name(file).add_filter(say!("ask-project"), &[PROJECT]),
        Request::Export { file, ending, .. } => dialog = dialog.set_file_name(file).add_filter(*ending, &[*ending]),
    }
    let paths = if request.writes() {
        pollster::block_on(dialog.save_file()).map(|f| vec![f.path().to_owned()])
    } else if matches!(request, Request::Replace(_)) {
        pollster::block_on(dialog.pick_file()).map(|f| vec![f.path().to_owned()])
    } else {
        pollster::block_on(dialog.pick_files()).map(|all| all.iter().map(|f| f.path().to_owned()).collect())
    };
    match paths {
        Some(paths) => Answer::Paths(paths),
        None if now() - started < NO_PERSON => Answer::NoService,
        None => Answer::Cancelled,
    }
}

/// Dialogs that answer what was prepared, in order; cancelled when nothing is left.
#[derive(Debug, Default)]
pub struct PreparedDialogs {
    answers: std::collections::VecDeque<Answer>,
    open: Option<Request>,
}

impl PreparedDialogs {
    /// Dialogs that will answer these.
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self { answers: answers.into_iter().collect(), open: None }
    }
}

impl Dialogs for PreparedDialogs {
    fn ask(&mut self, request: Request) {
        self.open.get_or_insert(request);
    }

    fn answer(&mut self) -> Option<(Request, Answer)> {
        let request = self.open.take()?;
        Some((request, self.answers.pop_front().unwrap_or(Answer::Cancelled)))
    }

    fn is_open(&self) -> bool {
        self.open.is_some()
    }
}
