//! What was met in a Word document and is no text of it.

use crate::read::block::Left;

/// What was met and not read.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub pictures: u32,
    pub objects: u32,
    pub chunks: u32,
    pub left: Left,
    pub insertions: u32,
    pub deletions: u32,
    pub text_boxes: u32,
    pub links: u32,
    pub cut_short: bool,
}
