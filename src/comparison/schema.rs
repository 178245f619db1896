//! A comparison as JSON: `travaux/comparison/1`.

use std::io::{self, Write};

use super::Comparison;

/// Place holder until the export helper fills this in.
pub struct DraftsShape;

/// Writes the comparison as `travaux/comparison/1`.
pub fn write_json(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let _ = comparison;
    out.flush()
}
