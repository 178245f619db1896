//! Web pages: lists as a browser numbers them, marked changes, encodings, what is no text.

use travaux::draft::Draft;
use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read, read_with};

use super::{outline, skipped};

fn html(text: &str) -> Draft {
    read(text.as_bytes(), "a.html", &Job::new()).unwrap()
}

#[test]
fn a_page_gives_its_lists_the_numbers_a_browser_shows() {
    let page = "<!DOCTYPE html><html lang=en><title>T</title><h1>Plan</h1>
<ol><li><p>Peace is kept.</p><p>It lasts.</p><li value=5>Troops<ol type=a><li>leave the <b>east</b>;<li>stay in the west.</ol>
</ol><p>The rest:</p><ol start=6><li>Six.</li></ol>
<ol reversed><li>Three<li>Two</ol>
<ol style='list-style: upper-roman inside'><li>First</ol><ul><li>a sign</ul>
<table><tr><th>Party<th>Troops<tr><td>One<td>600&nbsp;000</table>";
    assert_eq!(
        outline(&html(page)),
        "title - | - | Plan
clause 1 | - | Peace is kept. / It lasts.
clause 5 | - | Troops / The rest:
  clause 5(a) | - | leave the east;
  clause 5(b) | - | stay in the west.
clause 6 | - | Six.
clause 2 | - | Three
clause 1 | - | Two
  clause 1(I) | - | First
    clause - | - | a sign
    table-row - | - | Party ⇥ Troops
    table-row - | - | One ⇥ 600\u{a0}000
"
    );
}

#[test]
fn what_is_no_text_of_a_page_is_counted() {
    let page = "<html><head><style>p{}</style></head><body><nav><a href=/x>Home</a></nav><main><h1>Plan</h1>
<p>1. Fire ceases<!-- soon -->.</p><p style='display: none'>secret</p><aside>See also</aside><script>alert(1)</script>
<p>2. Troops leave<img src=http://example.invalid/x.png>.</p></main><footer>Contact us</footer></body></html>";
    let draft = html(page);
    assert_eq!(outline(&draft), "title - | - | Plan\nclause 1 | - | Fire ceases.\nclause 2 | - | Troops leave.\n");
    assert_eq!(draft.coverage.read, ["main-content"]);
    let mut parts = skipped(&draft);
    parts.sort_unstable();
    assert_eq!(
        parts,
        [("asides", 1), ("comments", 1), ("hidden-text", 1), ("page-frame", 2), ("pictures", 1), ("scripts-and-styles", 1)]
    );
}

#[test]
fn marked_changes_of_a_page_are_accepted_or_rejected() {
    let page = "<p>1. At most <del>600,000</del><ins>800,000</ins> troops.</p><p>2. None.</p>";
    for (revisions, want) in [(Revisions::Final, "800,000"), (Revisions::Original, "600,000")] {
        let draft = read_with(page.as_bytes(), "a.html", ReadOptions { revisions }, &Job::new()).unwrap();
        assert_eq!(draft.clauses[0].text, format!("At most {want} troops."));
        assert!(draft.warnings.iter().any(|w| w.code == "tracked-changes"));
    }
}

#[test]
fn a_page_in_any_encoding_is_read() {
    let text = "<meta charset=windows-1251><p>1. Київ зберігає суверенітет.</p>";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    assert_eq!(read(&bytes, "a.html", &Job::new()).unwrap().clauses[0].text, "Київ зберігає суверенітет.");
    assert_eq!(html(text).clauses[0].text, "Київ зберігає суверенітет.");
    let utf16: Vec<u8> = "\u{feff}<p>1. Київ &amp; Львів.</p>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf16, "a.html", &Job::new()).unwrap().clauses[0].text, "Київ & Львів.");
}
