//! What was met in a Word document and is no text of it.

use crate::read::block::LeftOut;

/// What was met and not read.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub pictures: u32,
    pub objects: u32,
    pub chunks: u32,
    pub hidden: LeftOut,
    /// The words of revisions that do not count.
    pub revised: LeftOut,
    pub insertions: u32,
    pub deletions: u32,
    pub text_boxes: u32,
    pub links: u32,
    pub cut_short: bool,
}

/// Why words are left out.
#[derive(Clone, Copy, Debug)]
pub(super) enum Leaving {
    Hidden,
    Revised,
}

impl Seen {
    /// A piece of words that is left out; they are kept where it is known why.
    pub(super) fn leave(&mut self, why: Option<Leaving>, piece: &str) {
        match why {
            Some(Leaving::Hidden) => self.hidden.piece(piece),
            Some(Leaving::Revised) => self.revised.piece(piece),
            None => {}
        }
    }

    /// Words of the text or another paragraph come: what was left out before ends.
    pub(super) fn end_pieces(&mut self) {
        self.hidden.end();
        self.revised.end();
    }
}
