//! JSON: the comparison of the contract; with notes, they stand beside it under `notes`.

use std::io::{self, Write};

use super::ExportOptions;
use crate::comparison::{Comparison, write_json, write_json_with};
use crate::project::{NotesShape, Project};

pub(super) fn write(comparison: &Comparison, project: &Project, options: &ExportOptions, out: &mut dyn Write) -> io::Result<()> {
    if options.notes { write_json_with(comparison, "notes", NotesShape(project), out) } else { write_json(comparison, out) }
}
