//! The views of a comparison, and what those beside the edition remember while it is open.

use std::collections::BTreeSet;

use crate::app::board::{Asked, Board};
use crate::app::language::say;
use crate::app::state::Selection;
use crate::app::widgets::{Plans, RowList};

/// What of the comparison is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scene {
    /// The drafts side by side, clause by clause.
    #[default]
    Edition,
    /// Terms and findings by topic.
    Substance,
}

impl Scene {
    /// Every view, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Edition, Self::Substance];

    /// Its name in the switch.
    pub fn label(self) -> &'static str {
        match self {
            Self::Edition => say!("view-edition"),
            Self::Substance => say!("view-substance"),
        }
    }
}

/// Where the user was: the view, and what was selected.
pub type Station = (Scene, Option<Selection>);

/// What the substance board remembers.
#[derive(Debug, Default)]
pub struct BoardView {
    /// What is asked of it.
    pub asked: Asked,
    /// What it lists.
    pub board: Board,
    /// The line that keys speak about, by its number.
    pub at: Option<usize>,
    /// Findings whose reason is shown.
    pub why: BTreeSet<usize>,
    /// The clause of the chosen cell is shown beside it.
    pub peek: bool,
    /// Where the lines are scrolled to.
    pub list: RowList,
    /// Laid-out clauses.
    pub plans: Plans,
    /// How far the columns beside the base are scrolled.
    pub across: f32,
    /// The chosen line is to be brought in sight, once.
    pub reveal: bool,
    /// The chosen cell wants the focus.
    pub focus: bool,
    /// The field of the filter wants the focus.
    pub focus_query: bool,
}
