//! Projects as JSON: `travaux/project/1`.

use super::Project;

/// What is wrong with a project file.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ProjectError {
    /// It is not a whole project file.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It was made by a newer program.
    #[error("made by a newer Travaux ({0})")]
    Newer(String),
}

/// Reads a project file.
pub fn parse(text: &str) -> Result<Project, ProjectError> {
    let _ = text;
    Err(ProjectError::Damaged("not yet".to_owned()))
}

/// Writes a project file.
pub fn write(project: &Project) -> String {
    let _ = project;
    String::new()
}
