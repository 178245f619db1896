//! What an RTF file gave: its blocks, and what was left out.

use super::Reader;
use crate::read::Revisions;
use crate::read::block::{LeftOut, fold};

impl Reader<'_> {
    /// Hands the blocks to the document and says what was left out.
    pub(super) fn finish(&mut self, cut_off: bool) {
        if std::mem::take(&mut self.in_row) {
            self.flow.end_table();
        }
        let (blocks, notes) = std::mem::take(&mut self.flow).finish();
        let document = &mut *self.document;
        document.blocks = blocks;
        let title = fold(&self.title);
        document.title = Some(title).filter(|t| t.chars().any(char::is_alphabetic));
        document.read.push("body".to_owned());
        if notes > 0 {
            document.read.push("footnotes".to_owned());
        }
        let mut count = |what: &str| self.counts.remove(what).unwrap_or_default();
        for part in ["page-headers-and-footers", "comments"] {
            document.skip(part, count(part), "not part of the text");
        }
        document.skip("pictures", count("pictures"), "not text");
        document.skip("embedded-objects", count("embedded-objects"), "files of other programs");
        document.skip("field-instructions", count("fields"), "the fields' results were read");
        document.skip("hidden-text", count("hidden-text"), "hidden in the document");
        let (insertions, deletions) = (count("insertions").count, count("deletions").count);
        if insertions + deletions > 0 {
            let (how, left) = match self.revisions {
                Revisions::Final => ("read with all of them accepted", deletions),
                Revisions::Original => ("read with all of them rejected", insertions),
            };
            let counts = format!("{insertions} insertions, {deletions} deletions");
            document.warn("tracked-changes", format!("it has tracked changes ({counts}); {how}"));
            document.skip("tracked-changes", LeftOut { count: left, ..count("tracked-changes") }, how);
        }
        if cut_off {
            document.warn("cut-off", "it ends in the middle; the end may be missing".to_owned());
        }
    }
}
