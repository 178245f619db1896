//! Reading: bytes into drafts.
//!
//! Golden cases stand in `tests/cases/read`: `==== source NAME`, the file's text, `==== clauses`,
//! one line a clause: `kind number | heading | text`, indented by level.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use crate::cases;
use travaux::draft::{Clause, Draft, Kind, MarkKind, Status};
use travaux::job::Job;
use travaux::read::{FORMATS, ReadError, ReadOptions, Revisions, read, read_with};

fn draft(name: &str, text: &str) -> Draft {
    read(text.as_bytes(), name, &Job::new()).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn line(clause: &Clause) -> String {
    let shown = |s: &str| s.replace('\n', " / ").replace('\t', " \u{21e5} ");
    let number = clause.number.as_ref().map_or("-", |n| n.as_str());
    let mut out = "  ".repeat(clause.level as usize - 1);
    let _ = write!(
        out,
        "{} {number} | {} | {}",
        clause.kind.name(),
        clause.heading.as_deref().map_or("-".to_owned(), shown),
        shown(&clause.text)
    );
    out.trim_end().to_owned()
}

fn outline(draft: &Draft) -> String {
    draft.clauses.iter().map(|c| line(c) + "\n").collect()
}

/// The list is the order of the tree, and every parent is a clause that stands before.
fn assert_order(draft: &Draft) {
    let mut path: Vec<u32> = Vec::new();
    for clause in &draft.clauses {
        match clause.parent {
            None => path.clear(),
            Some(parent) => {
                let at = path.iter().position(|n| *n == parent.n);
                assert!(at.is_some(), "{} stands outside its parent {}", clause.id, parent);
                path.truncate(at.unwrap_or(0) + 1);
            }
        }
        path.push(clause.id.n);
        assert_eq!(clause.level as usize, path.len());
        for mark in &clause.marks {
            assert!(mark.range.end as usize <= clause.text.chars().count());
        }
    }
}

#[test]
fn golden_cases() {
    cases::check("read", "clauses", |case| {
        let (name, source) = case.parts.first().expect("a source");
        let draft = draft(name.strip_prefix("source ").expect("the source's name"), source);
        assert_order(&draft);
        outline(&draft)
    });
}

#[test]
fn formats_have_names_and_endings() {
    let names: Vec<&str> = FORMATS.iter().map(|f| f.name).collect();
    assert_eq!(names, ["odt", "docx", "pdf", "rtf", "email", "draft", "html", "markdown", "text"]);
    assert!(FORMATS.iter().all(|f| !f.endings.is_empty() && f.endings.iter().all(|e| *e == e.to_lowercase())));
}

#[test]
fn what_is_not_read_says_what_it_is() {
    let ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let mut locked = ole.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    for (bytes, name, want) in [
        (Vec::new(), "a.txt", "it is empty"),
        (b" \n\n ".to_vec(), "a.txt", "no word was found in it"),
        (ole, "a.doc", "this is an old Word or Office file (.doc)"),
        (locked, "a.docx", "it is protected by a password"),
        (b"%PDF-1.7\n".to_vec(), "a.docx", "it is damaged: its table of parts cannot be read; it may have been cut off"),
        (b"{\\rtf1 }".to_vec(), "a.txt", "no word was found in it"),
        (b"<!DOCTYPE html><html>".to_vec(), "a.txt", "no word was found in it"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "a.docx", "this is a picture or a recording, not a text"),
        (b"PK\x03\x04cut off".to_vec(), "a.docx", "it is damaged: its package cannot be opened; it may have been cut off"),
        (
            b"{\"schema\": \"travaux/draft/9\"}".to_vec(),
            "a.json",
            "it is no draft file: its schema is \"travaux/draft/9\", not \"travaux/draft/1\"",
        ),
    ] {
        let error = read(&bytes, name, &Job::new()).unwrap_err();
        assert_eq!(error.to_string(), want);
        assert!(!error.remedy().is_empty() && !error.remedy().ends_with('.'));
    }
}

/// Random bytes are refused; a text with a run of control characters in it is read.
#[test]
fn bytes_of_another_kind_are_no_text() {
    let mut dice = dice(3);
    let random: Vec<u8> = (0..400).map(|_| dice(256) as u8).collect();
    assert!(matches!(read(&random, "a.txt", &Job::new()), Err(ReadError::Unsupported { .. })));
    let mut text: Vec<u8> = (1..32).collect();
    text.extend(b"\n1. The Parties cease fire.\n2. They withdraw.\n");
    assert_eq!(numbers(&read(&text, "a.txt", &Job::new()).unwrap()), ["1", "2"]);
}

#[test]
fn a_cancelled_job_reads_nothing() {
    let job = Job::new();
    job.cancel();
    assert_eq!(read(b"1. Text.", "a.txt", &job), Err(ReadError::Cancelled));
}

#[test]
fn encodings_are_told_or_guessed_with_a_warning() {
    let text = "1. Київ зберігає суверенітет.\n2. Сторони припиняють вогонь на всій лінії зіткнення.\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut marked = vec![0xff, 0xfe];
    marked.extend(&utf16);
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    for (bytes, code) in [
        (text.as_bytes().to_vec(), None),
        (marked, None),
        (utf16, Some("encoding-guessed")),
        (windows.into_owned(), Some("encoding-guessed")),
    ] {
        let draft = read(&bytes, "a.txt", &Job::new()).unwrap();
        assert_eq!(draft.clauses[0].text, "Київ зберігає суверенітет.");
        assert_eq!(draft.warnings.first().map(|w| w.code.as_str()), code);
        assert_eq!(draft.language.as_deref(), Some("uk"));
    }
}

#[test]
fn a_draft_file_is_taken_as_given() {
    let json = r#"{"schema": "travaux/draft/1", "title": "T", "clauses": [{"number": "Art 5.", "text": " as  given "}]}"#;
    let draft = draft("a.json", json);
    assert_eq!(outline(&draft), "clause Art 5. | - |  as  given\n");
    assert_eq!((draft.source.format.as_str(), draft.language, draft.source.sha256.len()), ("draft", None, 64));
}

#[test]
fn header_block_tells_provenance_and_brackets_their_holder() {
    let draft = draft(
        "plan.txt",
        "The plan\n\nAuthor: Contact group\nStatus: leaked\n\n1. At most [600,000] [US: 800,000] men.\n\n2. Nothing else.\n",
    );
    assert_eq!(
        (draft.title.as_str(), draft.provenance.author.as_deref(), draft.provenance.status),
        ("The plan", Some("Contact group"), Status::Leaked)
    );
    assert_eq!(draft.coverage.skipped[0].part, "header-block");
    let by: Vec<Option<String>> = draft.clauses[1]
        .marks
        .iter()
        .map(|m| match &m.kind {
            MarkKind::Bracketed { by, .. } => by.clone(),
            _ => None,
        })
        .collect();
    assert_eq!(by, [None, Some("US".to_owned())]);
}

/// Hard-wrapped lines read to the same clauses as whole ones.
/// Recitals and enacting formulas make a preamble, mere opening words do not, whatever stands above them.
#[test]
fn a_preamble_is_told_by_its_words() {
    let points = "1. The ceasefire holds.\n\n2. The line is monitored.\n";
    for (opening, wanted) in [
        ("The Parties,\n\nSeeking peace,\n\nIt is said:", "preamble preamble preamble"),
        ("The Parties met in Geneva.\n\nThey have agreed as follows:", "preamble preamble"),
        ("Стороны,\n\nстремясь к миру,\n\nсогласились о нижеследующем:", "preamble preamble preamble"),
        ("Die Parteien haben Folgendes vereinbart:", "preamble"),
        ("## Preamble\n\nThe war has lasted long.\n\n## Terms", "heading preamble heading"),
        ("## Introduction\n\nRecalling the Charter,\n\n## Terms", "heading clause heading"),
        ("The war has lasted long.\n\nThis plan would end it.", "clause clause"),
        ("Dear Sir,\n\nThis plan would end the war.", "clause clause"),
    ] {
        let draft = draft("plan.md", &format!("# Plan\n\n{opening}\n\n{points}"));
        let kinds: Vec<&str> = draft.clauses.iter().map(|c| c.kind.name()).collect();
        assert_eq!(kinds.join(" "), format!("title {wanted} clause clause"), "{opening}");
    }
}

#[test]
fn wrapped_lines_are_joined() {
    let paragraphs = [
        "The Parties, wishing to end the conflict and to settle its causes and all that followed from them, have agreed as follows.",
        "Article 1. The forces of each Party withdraw from the line of contact within 30 days, as laid down in Article 12 of the protocol of 1994.",
        "(a) no aircraft flies within 25 kilometres of the line, whatever its purpose and whoever has sent it there or allowed it;",
        "(b) no vessel enters the waters north of the harbour before the joint commission has met for the first time in the capital.",
        "Article 2. Prisoners are released all for all, beginning with the wounded, the sick and those held longest by either of the Parties.",
    ];
    let wrap = |text: &str, width: usize| {
        let mut out = String::new();
        let mut column = 0;
        for word in text.split(' ') {
            if column > 0 && column + 1 + word.len() > width {
                out.push('\n');
                column = 0;
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += word.len();
        }
        out
    };
    let whole = paragraphs.join("\n\n");
    for width in [55, 60, 66, 72, 78] {
        let wrapped: Vec<String> = paragraphs.iter().map(|p| wrap(p, width)).collect();
        assert_eq!(outline(&draft("a.txt", &wrapped.join("\n\n"))), outline(&draft("a.txt", &whole)), "width {width}");
    }
}

// ---- Word documents, made here

const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(body: &str, numbering: &str, styles: &str, footnotes: &str) -> Vec<u8> {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = |list: &[(&str, &str)]| {
        let one = |(n, (k, t)): (usize, &(&str, &str))| format!(r#"<Relationship Id="r{n}" Type="{kind}/{k}" Target="{t}"/>"#);
        let all = list.iter().enumerate().map(one).collect::<Vec<_>>().concat();
        format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#)
    };
    package(&[
        ("_rels/.rels", &rels(&[("officeDocument", "word/document.xml")])),
        (
            "word/_rels/document.xml.rels",
            &rels(&[("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml")]),
        ),
        ("word/document.xml", &format!("<w:document {W}><w:body>{body}</w:body></w:document>")),
        ("word/numbering.xml", &format!("<w:numbering {W}>{numbering}</w:numbering>")),
        ("word/styles.xml", &format!("<w:styles {W}>{styles}</w:styles>")),
        ("word/footnotes.xml", &format!("<w:footnotes {W}>{footnotes}</w:footnotes>")),
    ])
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn numbered(list: u32, level: u32, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
    )
}

fn level(n: u32, format: &str, text: &str, more: &str) -> String {
    format!(r#"<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>"#)
}

fn word(bytes: &[u8]) -> Draft {
    let draft = read(bytes, "a.docx", &Job::new()).unwrap();
    assert_order(&draft);
    draft
}

fn numbers(draft: &Draft) -> Vec<String> {
    draft.clauses.iter().filter_map(|c| c.number.as_ref()).map(ToString::to_string).collect()
}

#[test]
fn word_counts_levels_restarts_and_overrides() {
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="0">{}{}{}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>"#,
        level(0, "upperRoman", "Article %1.", ""),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "lowerLetter", "(%3)", ""),
    );
    let body: String = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 1), (1, 0)]
        .iter()
        .map(|(list, level)| numbered(*list, *level, "Words."))
        .collect();
    let draft = word(&docx(&body, &numbering, "", ""));
    assert_eq!(numbers(&draft), ["I", "I.1", "I.1(a)", "I.1(b)", "I.2", "I.2(a)", "II", "II.1", "VII", "VII.1", "VIII"]);
    assert_eq!(draft.clauses[0].number.as_ref().unwrap().printed(), "Article I.");
}

#[test]
fn word_numbers_through_styles_and_none() {
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="3">{}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="3"/></w:num>"#,
        level(0, "decimal", "%1)", "")
    );
    let styles = r#"<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:basedOn w:val="Base"/></w:style>"#;
    let point = |more: &str, text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="Point"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let none = r#"<w:numPr><w:numId w:val="0"/></w:numPr>"#;
    let body = [point("", "One."), point(none, "Still one."), point("", "Two.")].concat();
    let draft = word(&docx(&body, &numbering, styles, ""));
    assert_eq!(outline(&draft), "clause 1 | - | One. / Still one.\nclause 2 | - | Two.\n");
}

#[test]
fn word_tables_notes_boxes_and_fields() {
    let box_text = format!("<w:txbxContent>{}</w:txbxContent>", paragraph("In the box."));
    let body = [
        format!(
            r#"<w:p><w:r><w:t>1. See </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>point 2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:footnoteReference w:id="4"/></w:r><w:r><w:t>.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>
            <mc:AlternateContent><mc:Choice>{box_text}</mc:Choice><mc:Fallback>{box_text}</mc:Fallback></mc:AlternateContent></w:p>"#
        ),
        paragraph("2. Non"),
        format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}{}</w:tc></w:tr></w:tbl>", paragraph("Kyiv"), paragraph("5 km"), paragraph("north")),
    ]
    .concat();
    let notes = format!(
        r#"<w:footnote w:type="separator" w:id="0">{}</w:footnote><w:footnote w:id="4">{}</w:footnote>"#,
        paragraph("x"),
        paragraph("A note.")
    );
    let draft = word(&docx(&body, "", "", &notes));
    assert_eq!(
        outline(&draft),
        "clause 1 | - | See point 2. / In the box.\nclause 2 | - | Non\n  table-row - | - | Kyiv \u{21e5} 5 km north\nfootnote - | - | A note.\n"
    );
    let mark = &draft.clauses[0].marks[0];
    assert_eq!((mark.range.start, mark.range.end, &mark.kind), (11, 11, &MarkKind::NoteRef));
    assert_eq!(draft.coverage.skipped[0].part, "hidden-text");
}

#[test]
fn tracked_changes_are_accepted_or_rejected() {
    let body = r"<w:p><w:r><w:t>1. At most </w:t></w:r><w:del><w:r><w:delText>600,000</w:delText></w:r></w:del><w:ins><w:r><w:t>800,000</w:t></w:r></w:ins><w:r><w:t> men.</w:t></w:r></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>2. First</w:t></w:r></w:p><w:p><w:r><w:t> and last.</w:t></w:r></w:p>";
    let bytes = docx(body, "", "", "");
    let text = |revisions| outline(&read_with(&bytes, "a.docx", ReadOptions { revisions }, &Job::new()).unwrap());
    assert_eq!(text(Revisions::Final), "clause 1 | - | At most 800,000 men.\nclause 2 | - | First and last.\n");
    assert_eq!(text(Revisions::Original), "clause 1 | - | At most 600,000 men.\nclause 2 | - | First / and last.\n");
    assert_eq!(word(&bytes).warnings[0].code, "tracked-changes");
}

#[test]
fn a_plan_inside_a_news_article_yields_its_points() {
    let text = "Plan for the strait published\n\nPORT AMBER, 3 May – A newspaper has obtained the plan that both sides discussed last week.\n\n\
        1. The strait is open to all ships.\n\n2. No warships pass by night. (Editor's note: one copy says \u{201c}by day\u{201d}.)\n\n\
        Point 3 is removed.\n\n4. A commission of five watches over the passage.\n\n\
        The ministry did not answer our questions on Monday.\n\n5. Tolls are shared:\n\n(a) half to the north;\n\n(b) half to the south.";
    let read = draft("a.txt", text);
    let of = |kind: Kind| read.clauses.iter().filter(|c| c.kind == kind).map(|c| c.text.as_str()).collect::<Vec<_>>();
    assert_eq!(
        of(Kind::Clause),
        [
            "The strait is open to all ships.",
            "No warships pass by night.",
            "A commission of five watches over the passage.",
            "Tolls are shared:",
            "half to the north;",
            "half to the south."
        ]
    );
    assert_eq!(numbers(&read), ["1", "2", "4", "5", "5(a)", "5(b)"]);
    assert_eq!(of(Kind::EditorialNote).len(), 4);
    assert_eq!(read.warnings.iter().filter(|w| w.code == "article-prose").count(), 1);
    // without an article around it, a second paragraph is the clause's own
    let plain = draft("a.txt", &text.replace("PORT AMBER, 3 May – A newspaper has obtained the plan that", "The text that"));
    assert!(plain.clauses.iter().any(|c| c.kind == Kind::Clause && c.text.contains("did not answer")));
}

#[test]
fn a_negotiation_table_gives_its_text_columns_as_drafts() {
    let row = |cells: [&str; 4]| format!("<w:tr><w:tc>{}</w:tc></w:tr>", cells.map(paragraph).join("</w:tc><w:tc>"));
    let table = [
        ["No.", "European Union", "Ukraine", "Remarks"],
        ["1", "The ceasefire begins at once.", "The ceasefire begins after ten days.", "The mediator will ask both sides again."],
        ["2", "Elections are held within a year.", "", "Open, since one side has no text here."],
        ["3", "Prisoners are exchanged in full.", "Prisoners are exchanged all for all.", "Agreed in principle by both of them."],
    ];
    let table = format!("<w:tbl>{}</w:tbl>", table.map(row).concat());
    let draft = word(&docx(&(paragraph("Negotiation table") + &table), "", "", ""));
    let columns = travaux::read::columns(&draft, &Job::new()).unwrap();
    assert_eq!(columns.iter().map(|d| d.provenance.author.as_deref().unwrap()).collect::<Vec<_>>(), ["European Union", "Ukraine"]);
    assert_eq!(columns.iter().map(numbers).collect::<Vec<_>>(), [vec!["1", "2", "3"], vec!["1", "3"]]);
    assert_eq!(columns[1].clauses[0].text, "The ceasefire begins after ten days.");
    assert!(columns[0].coverage.skipped.iter().any(|s| s.part == "table-columns" && s.count == 1));
    let plain = word(&docx(&paragraph("1. No table."), "", "", ""));
    assert!(travaux::read::columns(&plain, &Job::new()).unwrap().is_empty());
}

#[test]
fn comments_become_notes_and_page_headers_provenance() {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |k: &str, t: &str| format!(r#"<Relationship Id="{k}" Type="{kind}/{k}" Target="{t}"/>"#);
    let relations = |all: String| format!("<Relationships>{all}</Relationships>");
    let commented = paragraph("1. Peace.")
        + r#"<w:p><w:r><w:t>2. At most 600,000 men.</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r></w:p>"#
        + &paragraph("It holds in peacetime.");
    let header = r#"<w:p><w:r><w:t>DRAFT 3, not agreed</w:t></w:r></w:p><w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"#;
    let comment = r#"<w:comment w:id="7" w:author="Anna"><w:p><w:r><w:t>Too few &amp; too late.</w:t></w:r></w:p></w:comment>"#;
    let draft = word(&package(&[
        ("_rels/.rels", &relations(relation("officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", &relations(relation("comments", "comments.xml") + &relation("header", "header1.xml"))),
        ("word/document.xml", &format!("<w:document {W}><w:body>{commented}</w:body></w:document>")),
        ("word/comments.xml", &format!("<w:comments {W}>{comment}</w:comments>")),
        ("word/header1.xml", &format!("<w:hdr {W}>{header}</w:hdr>")),
    ]));
    assert_eq!(draft.provenance.note.as_deref(), Some("DRAFT 3, not agreed Page"));
    let mut project = travaux::project::Project::default();
    project.add_draft(draft.clone());
    let notes: Vec<_> = project.notes.iter().map(|n| (n.anchor.number.as_deref(), n.author.as_deref(), n.text.as_str())).collect();
    assert_eq!(notes, [(Some("2"), Some("Anna"), "Too few & too late.")]);
    // reading the file again makes no second note
    project.replace_draft(travaux::draft::DraftId(1), draft);
    assert_eq!(project.notes.len(), 1);
}

#[test]
fn strict_namespaces_and_deep_nesting_are_read() {
    let deep =
        format!("{}{}{}", "<w:sdt><w:sdtContent>".repeat(20_000), paragraph("1. Deep."), "</w:sdtContent></w:sdt>".repeat(20_000));
    let tables =
        format!("{}{}{}", "<w:tbl><w:tr><w:tc>".repeat(3000), paragraph("2. Deeper."), "</w:tc></w:tr></w:tbl>".repeat(3000));
    let draft = word(&docx(&(deep + &tables), "", "", ""));
    assert_eq!(outline(&draft), "clause 1 | - | Deep.\nclause 2 | - | Deeper.\n");
}

/// Invariant 9: any bytes end in a draft or an error. Seeded, so that a failure comes again.
#[test]
fn invariant_09_any_bytes_end_in_a_draft_or_an_error() {
    let good = docx(&(paragraph("1. The Parties shall cease fire.") + &numbered(1, 0, "Words.")), "", "", "");
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below.max(1) as u64) as usize
    };
    for cut in (0..good.len()).step_by(37) {
        let _ = read(&good[..cut], "a.docx", &Job::new());
    }
    for _ in 0..300 {
        let mut bytes = good.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            bytes[at] ^= 1 << random(8);
        }
        let _ = read(&bytes, "a.docx", &Job::new());
    }
    let signs = [
        "1.",
        "(a)",
        "Article 5",
        "§",
        "\n",
        "\n\n",
        " ",
        "[",
        "]",
        "word",
        "I.",
        "–",
        "\t",
        "2022",
        "#",
        "|",
        "**",
        "é",
        "Annex",
        "5.2.1",
        "\u{301}",
        "Done at",
    ];
    for _ in 0..400 {
        let text: String =
            (0..random(60)).map(|_| signs[random(signs.len())]).collect::<Vec<_>>().join(if random(2) == 0 { " " } else { "" });
        for name in ["a.txt", "a.md"] {
            if let Ok(draft) = read(text.as_bytes(), name, &Job::new()) {
                assert_order(&draft);
            }
        }
    }
}

#[test]
fn what_is_left_out_is_counted() {
    let text = "# Plan\n\n1. A [list](https://x.y/a) and a [map](b.html \"Map\").\n\n![Line](c.png)\n\n```\ncode\n```\n";
    let draft = draft("plan.md", text);
    let skipped: Vec<String> = draft.coverage.skipped.iter().map(|s| format!("{} {}", s.count, s.part)).collect();
    assert_eq!(skipped, ["2 link-addresses", "1 pictures"]);
    assert_eq!(draft.coverage.read, ["body", "code-blocks"]);
    let link = "<w:p><w:hyperlink r:id=\"r9\"><w:r><w:t>Words</w:t></w:r></w:hyperlink></w:p>";
    assert_eq!(word(&docx(link, "", "", "")).coverage.skipped[0].part, "link-addresses");
}

/// What stands above what in a fraction is no part of one number.
#[test]
fn a_fraction_is_not_run_together() {
    let run = |t: &str| format!("<m:r><m:t>{t}</m:t></m:r>");
    let formula = format!("<m:oMath><m:f><m:num>{}</m:num><m:den>{}</m:den></m:f></m:oMath>", run("3"), run("4"));
    let body = format!("<w:p><w:r><w:t xml:space=\"preserve\">A majority of </w:t></w:r>{formula}</w:p>");
    assert_eq!(word(&docx(&body, "", "", "")).clauses[0].text, "A majority of 3/4");
}

/// A small sequence of numbers that is the same on every run.
fn dice(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed;
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % sides
    }
}

/// Every word `w1` … of `count` stands once in the draft.
fn assert_words(draft: &Draft, count: usize, source: &str) {
    let mut got: Vec<&str> = Vec::new();
    for clause in &draft.clauses {
        let texts = [clause.heading.as_deref().unwrap_or_default(), &clause.text];
        got.extend(texts.iter().flat_map(|t| t.split(|c: char| !c.is_alphanumeric())).filter(|w| w.starts_with('w')));
    }
    got.sort_unstable();
    let mut wanted: Vec<String> = (1..=count).map(|n| format!("w{n}")).collect();
    wanted.sort_unstable();
    assert_eq!(got, wanted, "{source}\n{}", outline(draft));
}

/// Invariant 12, for Markdown: whatever sign a word stands in.
#[test]
fn invariant_12_no_word_of_markdown_is_lost() {
    let shapes = [
        "# @\n\n",
        "### @ @\n",
        "@ **@**\n",
        "@,\n",
        "@.\n\n",
        "1. @ _@_\n",
        "2. @\n",
        "   (a) @;\n",
        "- @ @\n",
        "  * @\n",
        "> @\n",
        "| @ | @ |\n|---|---|\n| @ | |\n",
        "[@](https://x.y) @\n",
        "```\n@ @\n```\n",
        "@\n---\n",
        "@  \n@\n",
        "**Article 5** @\n\n",
        "## Preamble\n\n@,\n\n",
        "## Article 1 @\n\n@\n\n",
        "Annex A\n\n@\n\n",
        "<b>@</b> @ `@`\n\n",
        "Term\n: @\n\n",
        "Done at @\n\n",
        "[Article @ deleted]\n\n",
        "\n",
    ];
    let mut dice = dice(7);
    for _ in 0..800 {
        let mut text = String::new();
        let mut count = 0;
        for _ in 0..14 {
            for piece in shapes[dice(shapes.len())].split_inclusive('@') {
                match piece.strip_suffix('@') {
                    Some(before) => {
                        count += 1;
                        let _ = write!(text, "{before}w{count}");
                    }
                    None => text.push_str(piece),
                }
            }
        }
        if count == 0 {
            continue;
        }
        let draft = draft("a.md", &text);
        assert_order(&draft);
        assert_words(&draft, count, &text);
    }
}

/// Invariant 12, for Word: in whatever element a word stands.
#[test]
fn invariant_12_no_word_of_a_word_document_is_lost() {
    let run = "<w:r><w:t xml:space=\"preserve\">@ </w:t></w:r>";
    let p = |inside: &str| format!("<w:p>{inside}</w:p>");
    let boxed = format!("<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>", p(run));
    let row = |cells: &[&str]| {
        let cells: Vec<String> = cells.iter().map(|c| format!("<w:tc>{c}</w:tc>")).collect();
        format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cells.concat())
    };
    let item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    let below = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    let head = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
    let typed = |label: &str| p(&format!("<w:r><w:t xml:space=\"preserve\">{label} </w:t></w:r>{run}"));
    let shapes = [
        p(run),
        p(&format!("{run}{run}")),
        p(&format!("{run}<w:r><w:br/></w:r>{run}")),
        p(&format!("{run}<w:r><w:tab/></w:r>{run}")),
        p(&format!("{item}{run}")),
        p(&format!("{below}{run}")),
        p(&format!("{head}{run}")),
        p(&format!("{head}{run}<w:r><w:br/></w:r>{run}")),
        p(&format!("{run}{boxed}{run}")),
        p(&format!("<w:hyperlink>{run}</w:hyperlink><w:ins>{run}</w:ins><w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>")),
        p(&format!("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run}")),
        p(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>@</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        ),
        p("<m:oMath><m:f><m:num><m:r><m:t>@</m:t></m:r></m:num><m:den><m:r><m:t>@</m:t></m:r></m:den></m:f></m:oMath>"),
        row(&[&p(run), &p(run)]),
        row(&[&format!("{}{}", p(run), p(run)), &p("")]),
        row(&[&p(&format!("{item}{run}")), &p(run)]),
        row(&[&p(run), &p(&format!("{item}{run}"))]),
        row(&[&format!("{}{}", p(run), row(&[&p(run), &p(run)])), &p(run)]),
        typed("Article 1"),
        typed("2."),
        typed("(a)"),
        typed("Annex A"),
        typed("Done at"),
        "<w:p/>".to_owned(),
    ];
    let numbering = format!(
        "<w:abstractNum w:abstractNumId=\"0\">{}{}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level(0, "decimal", "%1.", ""),
        level(1, "lowerLetter", "(%2)", "")
    );
    let mut dice = dice(11);
    for _ in 0..300 {
        let mut body = String::new();
        let mut count = 0;
        for _ in 0..10 {
            for piece in shapes[dice(shapes.len())].split_inclusive('@') {
                match piece.strip_suffix('@') {
                    Some(before) => {
                        count += 1;
                        let _ = write!(body, "{before}w{count}");
                    }
                    None => body.push_str(piece),
                }
            }
        }
        if count > 0 {
            assert_words(&word(&docx(&body, &numbering, "", "")), count, &body);
        }
    }
}

/// Invariant 12: every word of a text stands in a clause.
#[test]
fn invariant_12_no_word_of_a_text_is_lost() {
    let signs = [
        "1.",
        "2.",
        "(a)",
        "(b)",
        "Article 5",
        "\n",
        "\n\n",
        "alpha",
        "Beta",
        "gamma.",
        "I.",
        "II.",
        "– item",
        "PART I",
        "ANNEX A",
        "delta;",
        "[x]",
        "3.1",
    ];
    let mut seed = 42u64;
    for _ in 0..600 {
        let mut text = String::new();
        for _ in 0..40 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(signs[(seed >> 33) as usize % signs.len()]);
            text.push(' ');
        }
        let Ok(draft) = read(text.as_bytes(), "a.txt", &Job::new()) else { continue };
        let words = |s: &str| {
            let mut words: Vec<String> =
                s.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
            words.sort();
            words
        };
        let mut got = String::new();
        for clause in &draft.clauses {
            let _ = write!(
                got,
                " {} {} {} ",
                clause.number.as_ref().map_or("", |n| n.printed()),
                clause.heading.as_deref().unwrap_or(""),
                clause.text
            );
        }
        assert_eq!(words(&got), words(&text), "{text}\n{}", outline(&draft));
        assert!(draft.clauses.iter().all(|c| c.kind != Kind::TableRow));
    }
}
