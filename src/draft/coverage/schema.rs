//! How a coverage is written, for exports and for projects.

use serde::{Deserialize, Serialize};

use super::{Coverage, Skipped};

/// A coverage as it is written.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub(in crate::draft) struct CoverageShape {
    read: Vec<String>,
    skipped: Vec<SkippedShape>,
}

#[derive(Serialize, Deserialize)]
struct SkippedShape {
    part: String,
    count: u32,
    why: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    words: String,
}

impl CoverageShape {
    /// The shape of a coverage; the words that were left out are for projects, not for exports.
    pub fn of(c: &Coverage, stored: bool) -> Self {
        let shape = |s: &Skipped| SkippedShape {
            part: s.part.clone(),
            count: s.count,
            why: s.why.clone(),
            words: if stored { s.words.clone() } else { String::new() },
        };
        Self { read: c.read.clone(), skipped: c.skipped.iter().map(shape).collect() }
    }

    /// The coverage of such a shape.
    pub fn into_coverage(self) -> Coverage {
        let skipped = |s: SkippedShape| Skipped { part: s.part, count: s.count, why: s.why, words: s.words };
        Coverage { read: self.read, skipped: self.skipped.into_iter().map(skipped).collect() }
    }
}
