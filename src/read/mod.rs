//! Bytes into drafts.
//!
//! In: a file's bytes and its name as a hint. Out: a [`Draft`], or a [`ReadError`] that says what
//! is wrong and what to do. Reading any bytes ends in bounded time and memory; odd input is no
//! error but gives the best draft and warnings.

use crate::draft::Draft;
use crate::job::Job;

/// Why a file gives no draft. Each prints what is wrong; [`ReadError::remedy`] says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No such file.
    #[error("there is no such file")]
    Missing,
    /// The system does not let it be read.
    #[error("no permission to read it")]
    NoPermission,
    /// A folder, a device, a socket.
    #[error("it is {0}, not a file")]
    NotAFile(&'static str),
    /// Larger than any draft.
    #[error("it is too large ({mib} MiB; the limit is {limit})")]
    TooLarge {
        /// Its size.
        mib: u64,
        /// The limit.
        limit: u64,
    },
    /// Nothing in it, or no word.
    #[error("{0}")]
    NoWords(&'static str),
    /// A format that is not read.
    #[error("{what}")]
    Unsupported {
        /// What it is: "this is an old Word file (.doc)".
        what: String,
        /// What to do.
        remedy: &'static str,
    },
    /// Protected by a password.
    #[error("it is protected by a password")]
    Password,
    /// Broken: cut off, or not what its ending says.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// Any other fault of the system while reading.
    #[error("it could not be read: {0}")]
    System(String),
    /// The user stopped the reading.
    #[error("reading was stopped")]
    Cancelled,
}

impl ReadError {
    /// What the user can do, lower case, without full stop.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Missing => "check the name and the folder",
            Self::NoPermission => "ask for the right to read it, or copy it to a folder of your own",
            Self::NotAFile(_) => "name a document",
            Self::TooLarge { .. } => "split it, or save its text alone",
            Self::NoWords(_) => "check that it is the right file; run text recognition on a scan",
            Self::Unsupported { remedy, .. } => remedy,
            Self::Password => "remove the password in the program that set it, and open it again",
            Self::Damaged(_) => "ask for it again, or save it anew as .docx or .txt",
            Self::System(_) => "try again, or copy it to another folder",
            Self::Cancelled => "open it again",
        }
    }
}

/// A document format that is read.
pub struct Format {
    /// Its name in `drafts[].format`: `docx`.
    pub name: &'static str,
    /// For file dialogs: "Word".
    pub label: &'static str,
    /// File endings without the dot, lower case.
    pub endings: &'static [&'static str],
}

/// The formats that are read, in the order in which their signs are tried.
pub const FORMATS: &[Format] = &[Format { name: "text", label: "Text", endings: &["txt"] }];

/// Reads a draft from a file's bytes. `name` is the file's name or path, used for its ending and,
/// when the draft has no title of its own, as its title. The draft's id is `d1`; `source.sha256`
/// is filled in, `source.path` is `name`.
pub fn read(bytes: &[u8], name: &str, job: &Job) -> Result<Draft, ReadError> {
    let _ = (bytes, name, job);
    Err(ReadError::NoWords("no word was found in it"))
}
