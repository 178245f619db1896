//! The bundled samples: the one list of them.

use crate::draft::Draft;
use crate::job::Job;
use crate::project::Project;
use crate::read::{self, ReadError};

/// A sample that the start view offers.
pub struct Sample {
    /// Its name.
    pub title: &'static str,
    /// A line about it.
    pub about: &'static str,
    files: &'static [(&'static str, &'static [u8])],
}

/// The samples, in the order of the start view.
pub const SAMPLES: &[Sample] = &[Sample {
    title: "Two drafts of an armistice",
    about: "2 versions, illustrative",
    files: &[
        ("First draft.txt", b"1. The armed forces of the Republic shall not exceed 60,000 personnel.\n\n2. The Parties shall withdraw their forces from the valley within 30 days.\n\n3. Elections shall be held within 100 days.\n"),
        ("Second draft.txt", b"1. The armed forces of the Republic shall not exceed 80,000 personnel in peacetime.\n\n2. Elections shall be held as soon as possible.\n\n3. The Parties guarantee the navigation on the river.\n"),
    ],
}];

impl Sample {
    /// Reads its drafts into a project of its own.
    pub fn open(&self, job: &Job) -> Result<Project, ReadError> {
        let mut project = Project::default();
        self.title.clone_into(&mut project.title);
        for (name, bytes) in self.files {
            let draft: Draft = read::read(bytes, name, job)?;
            project.add_draft(draft);
        }
        Ok(project)
    }
}
