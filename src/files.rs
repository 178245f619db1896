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

impl OpenError {
    /// What the user can do, lower case, without full stop.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Read(error) => error.remedy(),
            Self::Project(_) => "open another file",
        }
    }
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

/// Why something could not be written, and what the user can do: two halves, lower case, without
/// full stop.
pub fn write_fault(error: &io::Error) -> (String, &'static str) {
    (format!("it could not be written: {error}"), "try again, or choose another folder")
}

/// The bytes of a small file of the program's own; an error when it is missing or not small.
pub fn read_small(path: &Path) -> io::Result<Vec<u8>> {
    use std::io::Read as _;
    const LIMIT: u64 = 1 << 20;
    let file = std::fs::OpenOptions::new().read(true).open(path)?;
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Renames a file that cannot be used, so that it is neither lost nor in the way; gives its new name.
pub fn set_aside(path: &Path) -> io::Result<std::path::PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(".damaged");
    std::fs::rename(path, &name)?;
    Ok(name.into())
}

/// Makes a folder and those above it, where they are missing.
pub fn make_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}
