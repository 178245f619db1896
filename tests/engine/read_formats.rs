//! Formats that are a stream of paragraphs: what of each is text, what is a number, what is left out.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use travaux::draft::{Draft, Kind};
use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read, read_with};

/// A draft as one line a clause: `number heading | text`.
fn outline(draft: &Draft) -> String {
    let mut out = String::new();
    for clause in &draft.clauses {
        let number = clause.number.as_ref().map_or("-", |n| n.as_str());
        let kind = if clause.kind == Kind::Clause { "" } else { clause.kind.name() };
        let _ = writeln!(
            out,
            "{}{number} {kind}|{}|{}",
            "  ".repeat(clause.level as usize - 1),
            clause.heading.as_deref().unwrap_or_default(),
            clause.text.replace('\n', " / ").replace('\t', " \u{21e5} ")
        );
    }
    out
}

fn html(text: &str) -> Draft {
    read(text.as_bytes(), "a.html", &Job::new()).unwrap()
}

fn skipped(draft: &Draft) -> Vec<(&str, u32)> {
    draft.coverage.skipped.iter().map(|s| (s.part.as_str(), s.count)).collect()
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
        "- title||Plan
1 ||Peace is kept. / It lasts.
5 ||Troops / The rest:
  5(a) ||leave the east;
  5(b) ||stay in the west.
6 ||Six.
2 ||Three
1 ||Two
  1(I) ||First
    - ||a sign
    - table-row||Party ⇥ Troops
    - table-row||One ⇥ 600\u{a0}000
"
    );
}

#[test]
fn what_is_no_text_of_a_page_is_counted() {
    let page = "<html><head><style>p{}</style></head><body><nav><a href=/x>Home</a></nav><main><h1>Plan</h1>
<p>1. Fire ceases<!-- soon -->.</p><p style='display: none'>secret</p><aside>See also</aside><script>alert(1)</script>
<p>2. Troops leave<img src=http://example.invalid/x.png>.</p></main><footer>Contact us</footer></body></html>";
    let draft = html(page);
    assert_eq!(outline(&draft), "- title||Plan\n1 ||Fire ceases.\n2 ||Troops leave.\n");
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

/// An OpenDocument text of this body, with a list style `L1` (1. and a)) and one tracked change of each kind.
pub(crate) fn odt(body: &str) -> Vec<u8> {
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
        "- title||Plan
1 ||Peace is kept. / It lasts.
2 ||Troops: / Between.
  2(a) ||leave the east;
  2(b) ||stay in the west.
3 ||Third & last.
- footnote||By May.
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

/// A PDF with a page of text lines for each item, in Helvetica.
pub(crate) fn pdf(pages: &[&[&str]]) -> Vec<u8> {
    let mut objects: Vec<String> = vec![String::new(), String::new()];
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned());
    let mut kids = String::new();
    for page in pages {
        let mut content = "BT /F1 10 Tf 72 770 Td 14 TL\n".to_owned();
        for line in *page {
            let _ = writeln!(content, "({line}) Tj T*");
        }
        content.push_str("ET");
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
        let (content, own) = (objects.len(), objects.len() + 1);
        let resources = "/Resources << /Font << /F1 3 0 R >> >>";
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R {resources} >>"));
        let _ = write!(kids, "{own} 0 R ");
    }
    "<< /Type /Catalog /Pages 2 0 R >>".clone_into(&mut objects[0]);
    objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len());
    let mut out = "%PDF-1.4\n".to_owned();
    let mut offsets = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        let _ = writeln!(out, "{} 0 obj\n{object}\nendobj", n + 1);
    }
    let table = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        let _ = writeln!(out, "{offset:010} 00000 n ");
    }
    let _ = write!(out, "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

#[test]
fn a_pdf_keeps_pages_and_joins_what_its_lines_cut() {
    let pages: &[&[&str]] = &[
        &[
            "Draft 3, not agreed",
            "1. The Parties shall cease fire on all lines and at once, with-",
            "drawing their troops.",
            "Page 1 of 2",
        ],
        &["Draft 3, not agreed", "2. They exchange prisoners.", "", "", "Page 2 of 2"],
    ];
    let draft = read(&pdf(pages), "a.pdf", &Job::new()).unwrap();
    assert_eq!(
        outline(&draft),
        "1 ||The Parties shall cease fire on all lines and at once, withdrawing their troops.\n2 ||They exchange prisoners.\n"
    );
    assert_eq!(draft.clauses[1].place.page, Some(2));
    assert_eq!(skipped(&draft), [("page-headers-and-footers", 2), ("page-numbers", 2)]);
    let scan = read(&pdf(&[&[]]), "a.pdf", &Job::new()).unwrap_err();
    assert_eq!(scan.to_string(), "it has no text, only pictures; it may be a scan");
    let unnamed = read(&pdf(&[&["  "]]), "a.pdf", &Job::new()).unwrap_err();
    assert_eq!(unnamed.to_string(), "no letter of it can be told: its fonts do not say which letters they draw");
}

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
                "1 ||Київ — here.\n  1(a) ||at most {want} troops;\n  1(b) ||none else.\n2 ||Last.\n  - table-row||One ⇥ 600\n- footnote||By May.\n"
            )
        );
        assert_eq!(skipped(&draft), [("page-headers-and-footers", 1), ("tracked-changes", 1)]);
    }
}

const MAIL: &str = "From: =?utf-8?q?Andriy_=D0=9A?= <a@example.invalid>\r\nTo: b@example.invalid\r\nSubject: Draft of\r\n the plan\r\n\
Date: Thu, 20 Nov 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n\
--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n1. Plain.\r\n\
--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
<ol><li>Peace=20is kept.<li>Troops leave.</ol>\r\n--x--\r\n";

#[test]
fn an_e_mail_gives_its_body_and_its_head_as_provenance() {
    let draft = read(MAIL.as_bytes(), "a.eml", &Job::new()).unwrap();
    assert_eq!(outline(&draft), "1 ||Peace is kept.\n2 ||Troops leave.\n");
    assert_eq!(draft.title, "Draft of the plan");
    assert_eq!((draft.provenance.author.as_deref(), draft.provenance.date.as_deref()), (Some("Andriy К"), Some("2025-11-20")));
    let plain = MAIL.replace("text/html", "application/x-y");
    assert_eq!(outline(&read(plain.as_bytes(), "a.eml", &Job::new()).unwrap()), "1 ||Plain.\n");
}

const TEXTS: [&str; 4] = ["Peace is kept.", "Troops leave the east:", "by May;", "They exchange prisoners."];

/// One draft in every format: the same clauses, numbers and texts.
#[test]
fn the_same_draft_in_every_format_gives_the_same_clauses() {
    let [one, two, deeper, three] = TEXTS;
    let page = format!("<h1>Plan</h1><ol><li>{one}<li>{two}<ol type=a><li>{deeper}</ol><li>{three}</ol>");
    let item = |text: &str, more: &str| format!("<text:list-item><text:p>{text}</text:p>{more}</text:list-item>");
    let below = format!("<text:list>{}</text:list>", item(deeper, ""));
    let open = format!(
        "<text:h text:outline-level='1'>Plan</text:h><text:list text:style-name='L1'>{}{}{}</text:list>",
        item(one, ""),
        item(two, &below),
        item(three, "")
    );
    let plain = format!("Plan\n\n1. {one}\n\n2. {two}\n\n   (a) {deeper}\n\n3. {three}\n");
    let rich = format!(
        "{{\\rtf1\\ansi{{\\stylesheet{{\\s1\\outlinelevel0 heading 1;}}}}\\pard\\s1 Plan\\par\\pard 1. {one}\\par 2. {two}\\par\\li400 (a) {deeper}\\par\\pard 3. {three}\\par}}"
    );
    let lines: [String; 4] = [format!("1. {one}"), format!("2. {two}"), format!("\\(a\\) {deeper}"), format!("3. {three}")];
    let lines: Vec<&str> = ["Plan", ""].into_iter().chain(lines.iter().map(String::as_str)).collect();
    let want = format!("- title||Plan\n1 ||{one}\n2 ||{two}\n  2(a) ||{deeper}\n3 ||{three}\n");
    for (name, bytes) in [
        ("a.html", page.into_bytes()),
        ("a.odt", odt(&open)),
        ("a.txt", plain.clone().into_bytes()),
        ("a.md", format!("# {plain}").into_bytes()),
        ("a.rtf", rich.into_bytes()),
        ("a.pdf", pdf(&[&lines])),
    ] {
        assert_eq!(outline(&read(&bytes, name, &Job::new()).unwrap()), want, "{name}");
    }
}

/// Invariant 9 for these formats: damaged in any way, a file gives a draft or an error.
#[test]
fn damaged_files_of_every_format_end_in_a_draft_or_an_error() {
    let page = "<h1>P</h1><table><tr><td><ol start=3 type=i><li><p>a<del>b</del></ol><td>x</table><pre>a\n\nb</pre><svg><p>q</svg>";
    let rich = "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 T;}}{\\*\\listtable{\\list{\\listlevel\\levelnfc0{\\leveltext\\'02\\'00.;}}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}\\ls1 x\\u8212?{\\footnote y}\\intbl z\\cell\\row}";
    let seeds = [
        ("a.html", page.as_bytes().to_vec()),
        (
            "a.odt",
            odt(
                "<text:list text:style-name='L1'><text:list-item><text:p>a<text:s text:c='9'/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>",
            ),
        ),
        ("a.rtf", rich.as_bytes().to_vec()),
        ("a.pdf", pdf(&[&["1. One", "2. Two"], &["3. Three"]])),
        ("a.eml", MAIL.as_bytes().to_vec()),
    ];
    let rounds: u32 = std::env::var("TRAVAUX_ROUNDS").ok().and_then(|r| r.parse().ok()).unwrap_or(200);
    let mut state = 1u64;
    let mut dice = move |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n.max(1)
    };
    for (name, seed) in seeds {
        for _ in 0..rounds {
            let mut bytes = seed.clone();
            for _ in 0..=dice(4) {
                let at = dice(bytes.len());
                match dice(4) {
                    0 => bytes.truncate(at),
                    1 => bytes.get_mut(at).into_iter().for_each(|b| *b = dice(256) as u8),
                    2 => {
                        let piece: Vec<u8> = bytes.iter().skip(at).take(1 + dice(40)).copied().collect();
                        let to = dice(bytes.len());
                        bytes.splice(to..to, piece);
                    }
                    _ => drop(bytes.drain(at..(at + dice(20)).min(bytes.len()))),
                }
            }
            if let Err(error) = read(&bytes, name, &Job::new()) {
                assert!(!error.to_string().contains('\n'), "{name}");
            }
        }
    }
}
