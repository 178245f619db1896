//! Undo: the projects that were, with the names of the steps between them.

use std::sync::Arc;

use crate::project::Project;

/// The steps that can be taken back and done again.
#[derive(Debug, Default)]
pub struct Undo {
    past: Vec<(String, Arc<Project>)>,
    future: Vec<(String, Arc<Project>)>,
}

impl Undo {
    /// Notes that `label` led away from `before`.
    pub fn push(&mut self, label: &str, before: Arc<Project>) {
        self.past.push((label.to_owned(), before));
        self.future.clear();
    }

    /// Takes the last step back: gives its name and the project before it.
    pub fn undo(&mut self, now: &Arc<Project>) -> Option<(String, Arc<Project>)> {
        let (label, before) = self.past.pop()?;
        self.future.push((label.clone(), Arc::clone(now)));
        Some((label, before))
    }

    /// Does the step taken back last again.
    pub fn redo(&mut self, now: &Arc<Project>) -> Option<(String, Arc<Project>)> {
        let (label, after) = self.future.pop()?;
        self.past.push((label.clone(), Arc::clone(now)));
        Some((label, after))
    }

    /// The name of the step that [`Undo::undo`] would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.past.last().map(|(label, _)| label.as_str())
    }

    /// The name of the step that [`Undo::redo`] would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.future.last().map(|(label, _)| label.as_str())
    }

    /// Forgets everything: another project was opened.
    pub fn clear(&mut self) {
        self.past.clear();
        self.future.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undo_and_redo_walk_the_same_way() {
        let named = |title: &str| Arc::new(Project::titled(title));
        let (a, b) = (named("a"), named("b"));
        let mut undo = Undo::default();
        undo.push("Rename", Arc::clone(&a));
        assert_eq!(undo.undo_label(), Some("Rename"));
        assert_eq!(undo.undo(&b), Some(("Rename".to_owned(), Arc::clone(&a))));
        assert_eq!(undo.redo(&a), Some(("Rename".to_owned(), b)));
        assert_eq!(undo.redo_label(), None);
    }
}
