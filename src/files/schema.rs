//! What a reader's process says to the one that started it: one JSON object, a draft in the shape
//! that projects have or a fault. No promise to anybody else: both ends are the same program.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::draft::{Draft, DraftShape, StoredDraft};
use crate::read::ReadError;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Said<'a> {
    Draft(DraftShape<'a>),
    Fault(Fault),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Heard {
    Draft(Box<StoredDraft>),
    Fault(Fault),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Fault {
    TooLarge { mib: u64, limit: u64 },
    NoWords(String),
    Password,
    Damaged(String),
    System(String),
    Other { what: String, remedy: String },
}

/// Writes what reading gave.
pub(super) fn write_answer(answer: &Result<Draft, ReadError>, out: &mut dyn Write) -> io::Result<()> {
    let said = match answer {
        Ok(draft) => Said::Draft(DraftShape { draft, stored: true }),
        Err(error) => Said::Fault(match error {
            ReadError::TooLarge { mib, limit } => Fault::TooLarge { mib: *mib, limit: *limit },
            ReadError::NoWords(what) => Fault::NoWords((*what).to_owned()),
            ReadError::Password => Fault::Password,
            ReadError::Damaged(what) => Fault::Damaged(what.clone()),
            ReadError::System(what) => Fault::System(what.clone()),
            other => Fault::Other { what: other.to_string(), remedy: other.remedy().to_owned() },
        }),
    };
    serde_json::to_writer(out, &said).map_err(io::Error::from)
}

/// Reads it back; `None` when it is not whole.
pub(super) fn parse_answer(bytes: &[u8]) -> Option<Result<Draft, ReadError>> {
    Some(match serde_json::from_slice(bytes).ok()? {
        Heard::Draft(draft) => Ok(draft.into_draft().ok()?),
        Heard::Fault(fault) => Err(match fault {
            Fault::TooLarge { mib, limit } => ReadError::TooLarge { mib, limit },
            Fault::NoWords(what) => ReadError::NoWords(kept(what)),
            Fault::Password => ReadError::Password,
            Fault::Damaged(what) => ReadError::Damaged(what),
            Fault::System(what) => ReadError::System(what),
            Fault::Other { what, remedy } => ReadError::Unsupported { what, remedy: kept(remedy) },
        }),
    })
}

/// Words that an error holds for as long as the program runs, as those are that stand in it: some
/// ten bytes for each file that could not be read.
fn kept(words: String) -> &'static str {
    Box::leak(words.into_boxed_str())
}
