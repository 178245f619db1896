//! The ways in which a file can be taken: with its tracked changes or without them, as one draft or
//! column by column. Where a file leaves more than one, the user is asked; nothing is guessed.

use std::path::Path;

use crate::app::language::say;
use crate::draft::Draft;
use crate::files;
use crate::job::Job;
use crate::read::{ReadError, ReadOptions, Revisions, columns};

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The drafts that it gives, as it was read.
    pub drafts: Vec<Draft>,
    /// The drafts that stand side by side in its table.
    pub columns: Vec<Draft>,
}

/// A way in which a file can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With all tracked changes accepted.
    Final,
    /// As it was before its tracked changes.
    Original,
    /// As two drafts: before, and with its tracked changes.
    Both,
    /// As one draft, its table row by row.
    Whole,
    /// Each chosen column of its table as a draft.
    Columns,
}

/// A question about a file, and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The ways that there are.
    pub ways: Vec<Way>,
    /// Which of them is chosen.
    pub chosen: Way,
    /// The columns of its table by name, and which of them are wanted.
    pub columns: Vec<(String, bool)>,
}

impl Way {
    /// How it is called.
    pub fn label(self) -> &'static str {
        match self {
            Self::Final => say!("way-final"),
            Self::Original => say!("way-original"),
            Self::Both => say!("way-both"),
            Self::Whole => say!("way-whole"),
            Self::Columns => say!("way-columns"),
        }
    }
}

impl Asked {
    /// What must be asked about a file; `None` when there is one way to take it.
    pub fn about(found: &Found) -> Option<Self> {
        let tracked = found.drafts.iter().flat_map(|d| &d.warnings).any(|w| w.code == TRACKED);
        let names = found.columns.iter().map(|d| (d.provenance.author.clone().unwrap_or_else(|| d.title.clone()), true));
        let (ways, chosen) = if found.columns.len() > 1 {
            (vec![Way::Columns, Way::Whole], Way::Columns)
        } else if tracked {
            (vec![Way::Final, Way::Original, Way::Both], Way::Final)
        } else {
            return None;
        };
        Some(Self { ways, chosen, columns: names.collect() })
    }

    /// What is the case.
    pub fn said(&self) -> String {
        if self.columns.is_empty() { say!("asked-tracked").to_owned() } else { say!("asked-table", count = self.columns.len()) }
    }

    /// Why the answer cannot be taken yet.
    pub fn refused(&self) -> Option<&'static str> {
        let none = self.chosen == Way::Columns && self.columns.iter().all(|(_, wanted)| !wanted);
        none.then(|| say!("asked-no-column"))
    }
}

/// The warning of a file with tracked changes.
const TRACKED: &str = "tracked-changes";

/// Reads a file as it comes.
pub fn read(path: &Path, job: &Job) -> Result<Found, ReadError> {
    let draft = files::open_draft(path, job)?;
    let columns = columns(&draft, job)?;
    Ok(Found { drafts: vec![draft], columns })
}

/// Reads a file with tracked changes in another way than as it comes.
pub fn read_as(path: &Path, way: Way, job: &Job) -> Result<Found, ReadError> {
    let drafts = match way {
        Way::Original => vec![files::open_draft_with(path, ReadOptions { revisions: Revisions::Original }, job)?],
        Way::Both => {
            let mut drafts = files::open_both(path, job)?;
            if let [before, with] = drafts.as_mut_slice() {
                before.title = say!("title-before-changes", title = before.title.as_str());
                with.title = say!("title-with-changes", title = with.title.as_str());
            }
            drafts
        }
        _ => vec![files::open_draft(path, job)?],
    };
    Ok(Found { drafts, columns: Vec::new() })
}
