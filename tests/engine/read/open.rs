//! OpenDocument texts, made here: lists, notes, tracked changes.

use std::io::{Cursor, Write as _};

use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read, read_with};

use super::{outline, skipped};

/// An OpenDocument text of this body, with a list style `L1` (1. and a)) and one tracked change of each kind.
pub(super) fn odt(body: &str) -> Vec<u8> {
    let styles = "<office:automatic-styles><text:list-style style:name='L1'>\
        <text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='1'/>\
        <text:list-level-style-number text:level='2' style:num-suffix=')' style:num-format='a'/></text:list-style>\
        </office:automatic-styles>";
    let content = format!(
        "<?xml version='1.0'?><office:document-content>{styles}<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.text").unwrap();
    zip.start_file("content.xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(content.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_opendocument_text_counts_its_lists_and_keeps_its_notes() {
    let body = "<text:h text:outline-level='1'>Plan</text:h>
<text:list xml:id='a' text:style-name='L1'><text:list-item><text:p>Peace is kept.</text:p><text:p>It lasts.</text:p></text:list-item>
<text:list-item><text:p>Troops:</text:p><text:list><text:list-item><text:p>leave<text:s text:c='3'/>the east<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By May.</text:p></text:note-body></text:note>;</text:p></text:list-item>
<text:list-item><text:p>stay in the west.</text:p></text:list-item></text:list></text:list-item></text:list>
<text:p>Between.</text:p>
<text:list text:continue-list='a' text:style-name='L1'><text:list-item><text:p>Third &amp; last.</text:p></text:list-item></text:list>";
    let draft = read(&odt(body), "a.odt", &Job::new()).unwrap();
    assert_eq!(
        outline(&draft),
        "title - | - | Plan
clause 1 | - | Peace is kept. / It lasts.
clause 2 | - | Troops: / Between.
  clause 2(a) | - | leave the east;
  clause 2(b) | - | stay in the west.
clause 3 | - | Third & last.
footnote - | - | By May.
"
    );
}

#[test]
fn tracked_changes_of_an_opendocument_text_are_accepted_or_rejected() {
    let body = "<text:tracked-changes><text:changed-region text:id='d'><text:deletion><office:change-info/><text:p>600,000</text:p></text:deletion></text:changed-region>
<text:changed-region text:id='i'><text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes>
<text:p>1. At most <text:change text:change-id='d'/><text:change-start text:change-id='i'/>800,000<text:change-end text:change-id='i'/> troops.</text:p><text:p>2. None.</text:p>";
    for (revisions, want) in [(Revisions::Final, "800,000"), (Revisions::Original, "600,000")] {
        let draft = read_with(&odt(body), "a.odt", ReadOptions { revisions }, &Job::new()).unwrap();
        assert_eq!(draft.clauses[0].text, format!("At most {want} troops."));
        assert_eq!(skipped(&draft), [("tracked-changes", 1)]);
    }
}
