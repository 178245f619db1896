//! The views of a comparison, and what those beside the edition remember while it is open.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Mesh, Vec2};

use crate::app::board::{Asked, Board};
use crate::app::flow::{Course, Flow};
use crate::app::language::say;
use crate::app::made_of::MadeOf;
use crate::app::state::Selection;
use crate::app::theme::Palette;
use crate::app::widgets::{Plans, RowList};
use crate::substance::Topic;

/// What of the comparison is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scene {
    /// The drafts side by side, clause by clause.
    #[default]
    Edition,
    /// Terms and findings by topic.
    Substance,
    /// The genealogy of the clauses.
    Flow,
}

impl Scene {
    /// Every view, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Edition, Self::Substance, Self::Flow];

    /// Its name in the switch.
    pub fn label(self) -> &'static str {
        match self {
            Self::Edition => say!("view-edition"),
            Self::Substance => say!("view-substance"),
            Self::Flow => say!("view-flow"),
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

/// What the flow view remembers.
#[derive(Debug, Default)]
pub struct FlowView {
    /// The genealogy.
    pub flow: Flow,
    /// Every row level in all columns, not each draft in its own order.
    pub level: bool,
    /// Lead topics have no colour of their own.
    pub plain: bool,
    /// All in one screen, or so that it can be read; `None` lets the length decide.
    pub whole: Option<bool>,
    /// What it is now; the view notes it for the tools.
    pub is_whole: bool,
    /// What is not drawn.
    pub hidden: BTreeSet<Course>,
    /// Nothing says what was dropped and added.
    pub no_ends: bool,
    /// How far down it is scrolled.
    pub offset: f32,
    /// The chosen mark is to be brought in sight, once.
    pub reveal: bool,
    /// The chosen mark wants the focus.
    pub focus: bool,
    /// The strands as they were drawn last.
    pub drawn: Option<(Drawn, Arc<Mesh>)>,
}

/// What drawn strands depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    pub edition: MadeOf,
    pub places: [Vec2; 4],
    pub palette: &'static Palette,
    pub faded: bool,
    pub level: bool,
    pub plain: bool,
    pub no_ends: bool,
    pub hidden: BTreeSet<Course>,
    pub topics: BTreeSet<Topic>,
    pub untopical: bool,
}
