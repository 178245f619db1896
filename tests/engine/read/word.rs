//! Word documents, made here: numbers, styles, tables, notes, boxes, revisions, comments.

use std::io::{Cursor, Write as _};

use travaux::draft::{Draft, MarkKind};
use travaux::job::Job;
use travaux::read::{ReadOptions, Revisions, read, read_with};

use super::{assert_order, numbers, outline};

const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

pub(super) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn docx(body: &str, numbering: &str, styles: &str, footnotes: &str) -> Vec<u8> {
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

pub(super) fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

pub(super) fn numbered(list: u32, level: u32, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
    )
}

pub(super) fn level(n: u32, format: &str, text: &str, more: &str) -> String {
    format!(r#"<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>"#)
}

pub(super) fn word(bytes: &[u8]) -> Draft {
    let draft = read(bytes, "a.docx", &Job::new()).unwrap();
    assert_order(&draft);
    draft
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

/// What stands above what in a fraction is no part of one number.
#[test]
fn a_fraction_is_not_run_together() {
    let run = |t: &str| format!("<m:r><m:t>{t}</m:t></m:r>");
    let formula = format!("<m:oMath><m:f><m:num>{}</m:num><m:den>{}</m:den></m:f></m:oMath>", run("3"), run("4"));
    let body = format!("<w:p><w:r><w:t xml:space=\"preserve\">A majority of </w:t></w:r>{formula}</w:p>");
    assert_eq!(word(&docx(&body, "", "", "")).clauses[0].text, "A majority of 3/4");
}

#[test]
fn the_type_of_a_draft_tells_its_clauses_status_by_a_legend() {
    let clause = |properties: &str, text: &str| format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>");
    let body = [
        clause("<w:b/>", "1. Fire ceases at once."),
        clause("<w:strike/>", "2. Troops stay."),
        clause("<w:highlight w:val=\"yellow\"/>", "3. Elections are held."),
        clause("<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>", "4. Assets are shared."),
        paragraph("5. Prisoners are exchanged."),
    ];
    let draft = word(&docx(&body.concat(), "", "", ""));
    let yellow = MarkKind::Highlighted("yellow".to_owned());
    assert_eq!(travaux::draft::looks(&draft), [(MarkKind::Bold, 1), (MarkKind::Struck, 1), (yellow.clone(), 2)]);
    let legend = [(MarkKind::Bold, "agreed".to_owned()), (MarkKind::Struck, "dropped".to_owned()), (yellow, "disputed".to_owned())];
    let mut draft = draft;
    travaux::draft::apply_legend(&mut draft, &legend);
    assert_eq!(travaux::draft::legend(&draft), legend);
    let said: Vec<_> = draft.clauses.iter().map(|c| c.status.as_deref()).collect();
    assert_eq!(said, [Some("agreed"), Some("dropped"), Some("disputed"), Some("disputed"), None]);
    // a project keeps looks and status
    let mut project = travaux::project::Project::default();
    project.add_draft(draft.clone());
    let again = travaux::project::parse(&travaux::project::write(&project)).unwrap();
    assert_eq!(again.drafts[0].clauses, draft.clauses);
    // and the next reading of the file, whose looks say nothing by themselves, is taken by the same legend
    let id = project.drafts[0].id;
    project.replace_draft(id, word(&docx(&body.concat(), "", "", "")));
    let said: Vec<_> = project.drafts[0].clauses.iter().map(|c| c.status.as_deref()).collect();
    assert_eq!(said, [Some("agreed"), Some("dropped"), Some("disputed"), Some("disputed"), None]);
    // what is unsaid is no status any more; what bears no look keeps its own
    draft.clauses[4].status = Some("reserved".to_owned());
    travaux::draft::apply_legend(&mut draft, &[(MarkKind::Bold, String::new())]);
    let said: Vec<_> = draft.clauses.iter().map(|c| c.status.as_deref()).collect();
    assert_eq!(said, [None, Some("dropped"), Some("disputed"), Some("disputed"), Some("reserved")]);
}

/// Rows between equal rows: by their words alone they could answer any of them.
#[test]
fn both_readings_of_a_file_are_paired_by_their_places() {
    let row =
        |properties: &str, words: &str| format!("<w:tr>{properties}<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc></w:tr>");
    let put_in = "<w:trPr><w:ins w:id=\"1\" w:author=\"A\"/></w:trPr>";
    let rows = [row("", "one"), row(put_in, "same"), row("", "same"), row(put_in, "same"), row("", "same"), row("", "two")];
    let file = docx(&format!("<w:tbl>{}</w:tbl>", rows.concat()), "", "", "");
    let reading = |revisions| read_with(&file, "a.docx", ReadOptions { revisions }, &Job::new()).unwrap();
    let drafts = vec![reading(Revisions::Original), reading(Revisions::Final)];
    let found = crate::support::comparison(drafts);
    let places = |draft: usize, id: travaux::draft::ClauseId| found.drafts[draft].clause(id).unwrap().place.line.unwrap();
    let linked: Vec<_> = found.links.iter().map(|l| (places(0, l.pair.from), places(1, l.pair.to))).collect();
    assert_eq!(linked, [(1, 1), (3, 3), (5, 5), (6, 6)]);
}

/// Two clauses became one since the mark between them was deleted, and hardly a word of the second is left.
#[test]
fn a_clause_that_went_on_into_another_is_paired_with_it() {
    let deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    let file = docx(
        &format!(
            "<w:p><w:r><w:t>1. The bank lends.</w:t></w:r></w:p><w:p>{deleted}<w:r><w:t>2. The depositor keeps</w:t></w:r></w:p>\
             <w:p>{deleted}<w:del><w:r><w:delText>3. Nobody pays twice.</w:delText></w:r></w:del></w:p><w:p><w:del><w:r>\
             <w:delText>4. Until June the council of elders votes on</w:delText></w:r></w:del><w:r><w:t> the tariff.</w:t></w:r></w:p>"
        ),
        "",
        "",
        "",
    );
    let reading = |revisions| read_with(&file, "a.docx", ReadOptions { revisions }, &Job::new()).unwrap();
    let found = crate::support::comparison(vec![reading(Revisions::Original), reading(Revisions::Final)]);
    let number = |draft: usize, id| found.drafts[draft].clause(id).unwrap().number.as_ref().unwrap().to_string();
    let linked: Vec<_> = found.links.iter().map(|l| (number(0, l.pair.from), number(1, l.pair.to))).collect();
    assert_eq!(linked, [("1", "1"), ("2", "2"), ("4", "2")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}
