//! Work off the window's thread. The only place that starts threads.
//!
//! A job runs in a [`Slot`], reports through its [`Job`] handle and ends with a [`Done`]. What a
//! superseded job still brings is dropped, and a panic in a job becomes [`Done::Failed`]. Its thread
//! speaks the language of the window.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::app::edition::Edition;
use crate::app::export_plan::ExportPlan;
use crate::app::language;
use crate::app::readings::Found;
use crate::files::OpenError;
use crate::job::{Cancelled, Job, Progress};
use crate::project::Project;
use crate::read::ReadError;

/// How many files are read at a time.
const READERS: usize = 4;
/// Seconds after which progress is shown.
const PATIENCE: f64 = 0.3;

/// The kinds of work. Of reading there may be several at a time; of the others the newer
/// supersedes the older.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Reading a file.
    Read,
    /// Comparing drafts.
    Compare,
    /// Writing an export.
    Export,
    /// A look at an export's first lines.
    Preview,
    /// Saving the project.
    Save,
}

/// What a job brings.
#[derive(Debug)]
pub enum Done {
    /// A file was read, or not.
    Drafts(Result<Found, ReadError>),
    /// A project was read, or not.
    Project(PathBuf, Result<Box<Project>, OpenError>),
    /// Drafts were compared.
    Compared(Result<Arc<Edition>, Cancelled>),
    /// An export was written; whether to be printed.
    Exported(PathBuf, bool, io::Result<()>),
    /// The first lines of what an export would write, and whether they are the file's own.
    Preview(ExportPlan, String, bool),
    /// A project was saved.
    Saved(PathBuf, Arc<Project>, io::Result<()>),
    /// The job panicked; what it said.
    Failed(String),
}

/// Names a job that was started.
pub type Generation = u64;

type Work = Box<dyn FnOnce(&Job) -> Done + Send>;
type Waker = Arc<dyn Fn() + Send + Sync>;

struct Running {
    slot: Slot,
    generation: Generation,
    job: Job,
    since: Option<f64>,
    thread: Option<thread::JoinHandle<()>>,
}

/// A job in sight of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visible {
    /// Its kind.
    pub slot: Slot,
    /// How far it has come.
    pub progress: Progress,
}

/// The jobs of a window.
pub struct Jobs {
    inline: bool,
    wake: Waker,
    running: Vec<Running>,
    waiting: Vec<(Generation, Job, Work)>,
    sender: Sender<(Generation, Done)>,
    receiver: Receiver<(Generation, Done)>,
    last: Generation,
}

impl Jobs {
    /// Jobs on threads of their own; `wake` is called, from such a thread, when one ends.
    pub fn threads(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self::new(false, Arc::new(wake))
    }

    /// Jobs that run on the spot, for tests.
    pub fn inline() -> Self {
        Self::new(true, Arc::new(|| ()))
    }

    /// Jobs of another project in the same window.
    pub(super) fn another(&self) -> Self {
        Self::new(self.inline, Arc::clone(&self.wake))
    }

    fn new(inline: bool, wake: Waker) -> Self {
        let (sender, receiver) = channel();
        Self { inline, wake, running: Vec::new(), waiting: Vec::new(), sender, receiver, last: 0 }
    }

    /// Starts `work`. A newer job of a slot cancels the older, except where files are read.
    pub(super) fn start(&mut self, slot: Slot, work: impl FnOnce(&Job) -> Done + Send + 'static) -> Generation {
        if matches!(slot, Slot::Compare | Slot::Export | Slot::Preview) {
            self.cancel(slot);
        }
        self.last += 1;
        let (generation, job) = (self.last, Job::new());
        let readers = self.running.iter().filter(|r| r.slot == Slot::Read).count();
        if slot == Slot::Read && readers >= READERS && !self.inline {
            self.waiting.push((generation, job, Box::new(work)));
        } else {
            self.launch(slot, generation, job, Box::new(work));
        }
        generation
    }

    fn launch(&mut self, slot: Slot, generation: Generation, job: Job, work: Work) {
        let (sender, wake, handle) = (self.sender.clone(), Arc::clone(&self.wake), job.clone());
        let spoken = language::spoken();
        let run = move || {
            language::speak(spoken);
            let done = catch_unwind(AssertUnwindSafe(|| work(&handle))).unwrap_or_else(|panic| Done::Failed(said(panic.as_ref())));
            // Nobody listens any more when the window is gone; then nothing is lost either.
            let _ = sender.send((generation, done));
            wake();
        };
        let thread = if self.inline {
            run();
            None
        } else {
            match thread::Builder::new().name(format!("{slot:?}").to_lowercase()).spawn(run) {
                Ok(thread) => Some(thread),
                Err(fault) => {
                    let _ = self.sender.send((generation, Done::Failed(fault.to_string())));
                    None
                }
            }
        };
        self.running.push(Running { slot, generation, job, since: None, thread });
    }

    /// What has ended since the last call, the oldest first. Superseded jobs are left out.
    pub fn finished(&mut self) -> Vec<(Generation, Slot, Done)> {
        let mut out = Vec::new();
        while let Ok((generation, done)) = self.receiver.try_recv() {
            if let Some(i) = self.running.iter().position(|r| r.generation == generation) {
                out.push((generation, self.running.remove(i).slot, done));
            }
        }
        while !self.waiting.is_empty() && self.running.iter().filter(|r| r.slot == Slot::Read).count() < READERS {
            let (generation, job, work) = self.waiting.remove(0);
            self.launch(Slot::Read, generation, job, work);
        }
        out
    }

    /// Stops all jobs of a slot; what they still bring is dropped. Saving is never stopped.
    pub fn cancel(&mut self, slot: Slot) {
        if slot == Slot::Save {
            return;
        }
        if slot == Slot::Read {
            self.waiting.clear();
        }
        for running in self.running.iter().filter(|r| r.slot == slot) {
            running.job.cancel();
        }
        self.running.retain(|r| r.slot != slot);
    }

    /// Stops one job.
    pub fn cancel_one(&mut self, generation: Generation) {
        self.waiting.retain(|(g, ..)| *g != generation);
        for running in self.running.iter().filter(|r| r.generation == generation) {
            running.job.cancel();
        }
        self.running.retain(|r| r.generation != generation);
    }

    /// Whether a job of this slot runs.
    pub fn busy(&self, slot: Slot) -> bool {
        self.running.iter().any(|r| r.slot == slot)
    }

    /// Whether any job runs: then the window is drawn again soon to show how far it has come.
    pub fn any(&self) -> bool {
        !self.running.is_empty()
    }

    /// How far a job has come; `None` when it does not run.
    pub fn progress(&self, generation: Generation) -> Option<Progress> {
        self.running.iter().find(|r| r.generation == generation).map(|r| r.job.state())
    }

    /// The first job but reading that has run long enough to be shown. `now` is the window's clock
    /// in seconds.
    pub fn visible(&mut self, now: f64) -> Option<Visible> {
        for running in &mut self.running {
            running.since.get_or_insert(now);
        }
        let shown = |r: &&Running| !matches!(r.slot, Slot::Read | Slot::Preview) && r.since.is_some_and(|t| now - t >= PATIENCE);
        self.running.iter().find(shown).map(|r| Visible { slot: r.slot, progress: r.job.state() })
    }

    /// Waits until everything is saved.
    pub fn wait_for_saving(&mut self) {
        for running in &mut self.running {
            if running.slot == Slot::Save
                && let Some(thread) = running.thread.take()
            {
                // A panic in it was caught inside and is told like any result.
                let _ = thread.join();
            }
        }
    }
}

/// Runs `work` on a thread of its own and gives where its result arrives; `wake` is called then.
/// For the system's dialogs, which block until the user answers.
pub fn aside<T: Send + 'static>(name: &str, wake: Waker, work: impl FnOnce() -> T + Send + 'static) -> Receiver<T> {
    let (sender, receiver) = channel();
    let spoken = language::spoken();
    let run = move || {
        language::speak(spoken);
        if let Ok(result) = catch_unwind(AssertUnwindSafe(work)) {
            let _ = sender.send(result);
        }
        wake();
    };
    // A thread that cannot be started drops the sender, which the receiver sees.
    let _ = thread::Builder::new().name(name.to_owned()).spawn(run);
    receiver
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exported(path: &str) -> Done {
        Done::Exported(PathBuf::from(path), false, Ok(()))
    }

    #[test]
    fn a_panic_becomes_a_result() {
        let mut jobs = Jobs::inline();
        jobs.start(Slot::Export, |_| panic!("no such luck"));
        let all = jobs.finished();
        assert!(matches!(all.as_slice(), [(_, Slot::Export, Done::Failed(text))] if text == "no such luck"), "{all:?}");
    }

    #[test]
    fn a_newer_job_supersedes_the_older() {
        let mut jobs = Jobs::inline();
        jobs.start(Slot::Export, |_| exported("old"));
        let new = jobs.start(Slot::Export, |_| exported("new"));
        let all = jobs.finished();
        assert!(
            matches!(all.as_slice(), [(g, Slot::Export, Done::Exported(path, ..))] if *g == new && path.ends_with("new")),
            "{all:?}"
        );
    }
}
