//! `Job`: how long work is told to stop, and how it tells how far it has come.
//!
//! The engine calls [`Job::checkpoint`] in every loop over clauses, pairs and pages, and
//! [`Job::progress`] where a stage begins or has come a step further. Whoever started the work
//! holds a clone of the same job, cancels it or reads [`Job::state`] from another thread.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The work was stopped by its user. Not an error: nothing was changed and nothing needs saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

/// How far a job has come: `done` of `of` steps of `stage`. `of` is 0 while it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What is being done, in the words shown to the user: "Aligning".
    pub stage: &'static str,
    /// Steps done in this stage.
    pub done: usize,
    /// Steps in this stage in all; 0 when unknown.
    pub of: usize,
}

/// A handle on running work. Clones speak of the same work.
#[derive(Clone, Debug, Default)]
pub struct Job {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    cancelled: AtomicBool,
    progress: Mutex<Progress>,
}

impl Job {
    /// A job that has just begun.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks the work to stop at its next checkpoint.
    pub fn cancel(&self) {
        self.shared.cancelled.store(true, Ordering::Relaxed);
    }

    /// `Err(Cancelled)` once [`Job::cancel`] was called. Costs next to nothing.
    pub fn checkpoint(&self) -> Result<(), Cancelled> {
        if self.shared.cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }

    /// Notes that `done` of `of` steps of `stage` are done.
    pub fn progress(&self, stage: &'static str, done: usize, of: usize) {
        *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner) = Progress { stage, done, of };
    }

    /// The progress noted last.
    pub fn state(&self) -> Progress {
        *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_sees_cancel_and_progress() {
        let job = Job::new();
        let other = job.clone();
        assert_eq!(job.checkpoint(), Ok(()));
        other.progress("Reading", 2, 7);
        other.cancel();
        assert_eq!(job.checkpoint(), Err(Cancelled));
        assert_eq!(job.state(), Progress { stage: "Reading", done: 2, of: 7 });
    }
}
