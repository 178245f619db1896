//! The bundled samples: the one list of them.

use crate::app::language::say;
use crate::job::Job;
use crate::project::{self, Project};
use crate::read;

/// A sample that the start view offers.
pub struct Sample {
    /// The messages with its name and with a line about it.
    said: (&'static str, &'static str),
    holds: Holds,
}

/// What a sample consists of.
enum Holds {
    /// A project file.
    Project(&'static str),
    /// Drafts: file name and bytes.
    Drafts(&'static [(&'static str, &'static [u8])]),
}

/// The samples, in the order of the start view.
pub const SAMPLES: &[Sample] = &[
    Sample {
        said: ("sample-plan", "sample-plan-about"),
        holds: Holds::Project(include_str!("../../samples/ukraine-2025.travaux")),
    },
    Sample {
        said: ("sample-lease", "sample-lease-about"),
        holds: Holds::Drafts(&[
            ("landlord.md", include_bytes!("../../samples/lease/landlord.md")),
            ("tenant.txt", include_bytes!("../../samples/lease/tenant.txt")),
        ]),
    },
];

impl Sample {
    /// Its name.
    pub fn title(&self) -> &'static str {
        say!(self.said.0)
    }

    /// A line about it.
    pub fn about(&self) -> &'static str {
        say!(self.said.1)
    }

    /// A project of its own with the sample's drafts; the fault in words when it cannot be read.
    pub fn open(&self, job: &Job) -> Result<Project, String> {
        match self.holds {
            Holds::Project(text) => project::parse(text).map_err(|error| error.to_string()),
            Holds::Drafts(files) => {
                let mut project = Project::titled(self.title());
                for (name, bytes) in files {
                    project.add_draft(read::read(bytes, name, job).map_err(|error| error.to_string())?);
                }
                Ok(project)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_opens_with_drafts_to_compare() {
        for sample in SAMPLES {
            let project = sample.open(&Job::new()).unwrap();
            assert!(project.drafts.len() > 1, "{}", sample.title());
        }
    }
}
