//! In whatever element of a Word document a word stands, it is read once.

use std::fmt::Write as _;

use super::assert_words;
use super::word::{docx, level, word};
use crate::support::Dice;

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
    let mut dice = Dice::new(11);
    for _ in 0..300 {
        let mut body = String::new();
        let mut count = 0;
        for _ in 0..10 {
            for piece in shapes[dice.roll(shapes.len())].split_inclusive('@') {
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
