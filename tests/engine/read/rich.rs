//! Rich text: lists, notes, deleted text, tables.

use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read_with};

use super::{outline, skipped};

#[test]
fn rich_text_counts_lists_and_drops_what_was_deleted() {
    let text = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times;}}{\*\listtable{\list{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listlevel\levelnfc4\levelstartat1{\leveltext\'02\'01);}{\levelnumbers\'01;}}\listid7}}
{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}}{\info{\title Plan}{\author Secret}}{\header Draft 3\par}\f0
\pard\ls1\ilvl0 {\listtext 1.\tab}\'ca\'e8\'bf\'e2 \u8212? here.\par
\pard\ls1\ilvl1 {\listtext a)\tab}at most {\deleted 600,000}{\revised 800,000} troops;\par
{\listtext b)\tab}none{\footnote {\chftn}By May.} else.\par
\pard\ls1\ilvl0 {\listtext 2.\tab}Last.\par
\pard\intbl One\cell 600\cell\row\pard}";
    for (revisions, want) in [(Revisions::Final, "800,000"), (Revisions::Original, "600,000")] {
        let draft = read_with(text.as_bytes(), "a.rtf", ReadOptions { revisions }, &Job::new()).unwrap();
        assert_eq!(draft.title, "Plan");
        assert_eq!(
            outline(&draft),
            format!(
                "clause 1 | - | Київ — here.\n  clause 1(a) | - | at most {want} troops;\n  clause 1(b) | - | none else.\nclause 2 | - | Last.\n  table-row - | - | One ⇥ 600\nfootnote - | - | By May.\n"
            )
        );
        assert_eq!(skipped(&draft), [("page-headers-and-footers", 1), ("tracked-changes", 1)]);
    }
}
