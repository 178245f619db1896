//! `--revisions`: how a file with tracked changes is read.

use super::Failure;
use super::args::{Opt, Parsed};
use crate::read::Revisions;

pub(super) const OPTION: Opt =
    Opt { name: "revisions", short: None, value: Some("R"), help: "tracked changes: final (the default), original or both" };

/// The readings that are wanted of a file with tracked changes.
pub(super) enum Readings {
    One(Revisions),
    /// As two drafts: before the changes, and with them.
    Both,
}

/// What the call says; the final state when it says nothing.
pub(super) fn wanted(args: &Parsed) -> Result<Readings, Failure> {
    match args.text("revisions").as_deref() {
        None | Some("final") => Ok(Readings::One(Revisions::Final)),
        Some("original") => Ok(Readings::One(Revisions::Original)),
        Some("both") => Ok(Readings::Both),
        Some(other) => Err(Failure::Usage(format!("--revisions {other} is not known; use final, original or both"))),
    }
}
