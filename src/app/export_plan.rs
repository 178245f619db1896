//! What goes out: which form, which drafts against which base, which topics, with notes or without;
//! and a look at its first lines.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::Arc;

use crate::comparison::{Comparison, Mode, Options, by_topics, compare};
use crate::draft::DraftId;
use crate::export::{EXPORTS, Export, ExportOptions};
use crate::job::{Cancelled, Job};
use crate::project::Project;
use crate::substance::Topic;

/// Forms that are read as they are written; of others the preview shows the text form.
const LEGIBLE: &[&str] = &["text", "md", "json", "csv"];
/// How many bytes a preview takes.
const PREVIEW: usize = 6_000;
/// How many lines it shows.
const LINES: usize = 60;

/// What goes out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportPlan {
    /// The form's name among [`EXPORTS`].
    pub form: &'static str,
    /// The base; that of the window when `None`.
    pub base: Option<DraftId>,
    /// Drafts that stay at home.
    pub without: BTreeSet<DraftId>,
    /// Only rows of these topics; all when empty.
    pub topics: Vec<Topic>,
    /// The user's notes go along. Off unless asked for: files travel.
    pub notes: bool,
}

impl ExportPlan {
    /// The form.
    pub fn export(&self) -> Option<&'static Export> {
        EXPORTS.iter().find(|e| e.name == self.form).or(EXPORTS.first())
    }

    /// Writes it. Compared anew is only what is not compared so yet.
    pub fn write(&self, shown: &Arc<Comparison>, project: &Project, job: &Job) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if let Some(export) = self.export() {
            self.write_into(export, shown, project, job, &mut bytes)?;
        }
        Ok(bytes)
    }

    /// Its first lines as text, and whether they are those of the file itself.
    pub fn preview(&self, shown: &Arc<Comparison>, project: &Project, job: &Job) -> (String, bool) {
        let legible = LEGIBLE.contains(&self.form);
        let form = if legible { self.form } else { "text" };
        let mut head = Head::default();
        if let Some(export) = EXPORTS.iter().find(|e| e.name == form) {
            // It stops the writer when it is full, which is no fault.
            let _ = self.write_into(export, shown, project, job, &mut head);
        }
        let text = String::from_utf8_lossy(&head.bytes);
        let whole = text.trim_end_matches('\u{fffd}');
        (whole.lines().take(LINES).collect::<Vec<_>>().join("\n"), legible)
    }

    fn write_into(
        &self,
        export: &Export,
        shown: &Arc<Comparison>,
        project: &Project,
        job: &Job,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let options = ExportOptions { notes: self.notes };
        let comparison = self.comparison(shown, project, job)?;
        if self.topics.is_empty() {
            (export.write)(&comparison, project, &options, out)
        } else {
            (export.write)(&by_topics(&comparison, &self.topics), project, &options, out)
        }
    }

    /// The comparison of these drafts against this base.
    fn comparison(&self, shown: &Arc<Comparison>, project: &Project, job: &Job) -> io::Result<Arc<Comparison>> {
        let drafts: Vec<_> = project.drafts.iter().filter(|d| !self.without.contains(&d.id)).cloned().collect();
        let wanted = self.base.or_else(|| project.drafts.get(project.base_index()).map(|d| d.id));
        let base = drafts.iter().position(|d| Some(d.id) == wanted).unwrap_or(0);
        let same = drafts.len() == shown.drafts.len() && (base == shown.base || shown.mode == Mode::Chain);
        if same {
            return Ok(Arc::clone(shown));
        }
        let here = |id: DraftId| drafts.iter().any(|d| d.id == id);
        let decisions: Vec<_> = project.decisions.iter().filter(|d| here(d.from.draft) && here(d.to.draft)).copied().collect();
        let options = Options { base, mode: shown.mode, focus: shown.focus.clone() };
        match compare(&drafts, &decisions, &options, job) {
            Ok(compared) => Ok(Arc::new(compared)),
            Err(Cancelled) => Err(io::ErrorKind::Interrupted.into()),
        }
    }
}

/// Takes the first bytes and then no more.
#[derive(Default)]
struct Head {
    bytes: Vec<u8>,
}

impl Write for Head {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = PREVIEW.saturating_sub(self.bytes.len());
        let taken = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.bytes.extend_from_slice(taken);
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> (Project, Arc<Comparison>) {
        let job = Job::new();
        let mut project = Project::titled("Plan");
        for (name, text) in [("One.txt", "1. Ten days.\n"), ("Two.txt", "1. Twenty days.\n"), ("Three.txt", "1. Thirty days.\n")] {
            project.add_draft(crate::read::read(text.as_bytes(), name, &job).unwrap());
        }
        let compared = compare(&project.drafts, &[], &Options::default(), &job).unwrap();
        (project, Arc::new(compared))
    }

    #[test]
    fn drafts_left_out_do_not_travel_and_another_base_is_compared_anew() {
        let (project, shown) = project();
        let all = ExportPlan { form: "text", ..Default::default() };
        let said = |plan: &ExportPlan| String::from_utf8(plan.write(&shown, &project, &Job::new()).unwrap()).unwrap();
        assert!(said(&all).contains("Thirty"));
        let two = ExportPlan { without: [project.drafts[2].id].into(), ..all.clone() };
        assert!(!said(&two).contains("Thirty") && said(&two).contains("Twenty"));
        let other = ExportPlan { base: Some(project.drafts[1].id), ..all.clone() };
        assert_ne!(said(&other), said(&all));
        for form in EXPORTS.iter().map(|e| e.name) {
            let (preview, own) = ExportPlan { form, ..all.clone() }.preview(&shown, &project, &Job::new());
            assert!(preview.contains("Ten days") || own, "{form}: {preview}");
            assert!(!preview.is_empty() && preview.lines().count() <= LINES);
        }
    }
}
