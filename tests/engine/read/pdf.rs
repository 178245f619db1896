//! PDFs, made here: pages, lines that go on, damaged tables, letters from the right.

use std::fmt::Write as _;

use travaux::job::Job;
use travaux::read::read;

use super::{outline, skipped};

/// A PDF with a page of text lines for each item, in Helvetica.
pub(super) fn pdf(pages: &[&[&str]]) -> Vec<u8> {
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
        "clause 1 | - | The Parties shall cease fire on all lines and at once, withdrawing their troops.\nclause 2 | - | They exchange prisoners.\n"
    );
    assert_eq!(draft.clauses[1].place.page, Some(2));
    assert_eq!(skipped(&draft), [("page-headers-and-footers", 2), ("page-numbers", 2)]);
    let scan = read(&pdf(&[&[]]), "a.pdf", &Job::new()).unwrap_err();
    assert_eq!(scan.to_string(), "it has no text, only pictures; it may be a scan");
    let unnamed = read(&pdf(&[&["  "]]), "a.pdf", &Job::new()).unwrap_err();
    assert_eq!(unnamed.to_string(), "no letter of it can be told: its fonts do not say which letters they draw");
}

/// A PDF with one page of this content, its font as given; `broken` takes the table of parts away.
fn page(content: &str, font: &str, broken: bool) -> Vec<u8> {
    let whole = String::from_utf8(pdf(&[&["@"]])).unwrap();
    let (head, rest) = whole.split_once("<< /Length").unwrap();
    let (_, tail) = rest.split_once("\nendstream").unwrap();
    let length = if broken { 3 } else { content.len() };
    let text = format!("{head}<< /Length {length} >>\nstream\n{content}\nendstream{tail}").replace(HELVETICA, font);
    let fixed = if broken { text.rsplit_once("\nxref").unwrap().0.to_owned() } else { text };
    fixed.into_bytes()
}

const HELVETICA: &str = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

#[test]
fn a_pdf_without_its_table_and_with_wrong_lengths_is_read() {
    let content = "BT /F1 10 Tf 14 TL 72 770 Td (1. Fire ceases.) Tj T* (2. Troops leave.) Tj ET";
    let want = "clause 1 | - | Fire ceases.\nclause 2 | - | Troops leave.\n";
    assert_eq!(outline(&read(&page(content, HELVETICA, true), "a.pdf", &Job::new()).unwrap()), want);
}

#[test]
fn pictures_and_short_words_of_a_page_do_not_end_its_text() {
    let content = "BT /F1 10 Tf 14 TL 72 770 Td (1. Fire ceases.) Tj ET BI /W 8 /H 1 /BPC 1 /F /Fl ID \u{1}( % EI\n\
        BT /F1 10 Tf 14 TL 72 756 Td (2. Troops) Tj (leave.) ' 0 0 (3. Peace.) \" ET";
    let draft = read(&page(content, HELVETICA, true), "a.pdf", &Job::new()).unwrap();
    assert_eq!(outline(&draft), "clause 1 | - | Fire ceases.\nclause 2 | - | Troops leave.\nclause 3 | - | Peace.\n");
}

/// A font whose codes are Unicode, as its map to Unicode says by name alone.
const UNICODE: &str = "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts \
    [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 500 /FontDescriptor << /Type /FontDescriptor >> >>] >>";

#[test]
fn letters_from_the_right_are_read_in_their_order() {
    let hex = |t: &str| {
        t.encode_utf16().fold(String::new(), |mut out, unit| {
            let _ = write!(out, "{unit:04x}");
            out
        })
    };
    // As it is seen: the last letter stands first, figures and brackets as they look.
    let seen: String = "(א) עד 600,000 חיילים ו-NATO".chars().rev().collect();
    let seen = seen.replace("000,006", "600,000").replace("OTAN", "NATO").replace(['(', ')'], "|");
    let seen = seen.replacen('|', "(", 1).replacen('|', ")", 1);
    for text in [seen.as_str(), "Hebrew"] {
        let content = format!("BT /F1 10 Tf 72 770 Td <{}> Tj ET", hex(text));
        let draft = read(&page(&content, UNICODE, true), "a.pdf", &Job::new()).unwrap();
        let want = if text == "Hebrew" { "Hebrew" } else { "(א) עד 600,000 חיילים ו-NATO" };
        let got = &draft.clauses[0];
        let label = got.number.as_ref().map_or(String::new(), |n| format!("{} ", n.printed()));
        assert_eq!(format!("{label}{}", got.text), want);
    }
}

#[test]
fn fonts_of_the_east_are_read_by_the_tables_of_their_collections() {
    let font = |encoding: &str, ordering: &str| {
        let info = format!("<< /Registry (Adobe) /Ordering ({ordering}) /Supplement 2 >>");
        let below = format!(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo {info} /FontDescriptor << >> /W [1 95 500] >>"
        );
        format!("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /{encoding} /DescendantFonts [{below}] >>")
    };
    let show = |lines: &[&[u8]]| {
        let mut content = "BT /F1 10 Tf 72 770 Td 14 TL\n".to_owned();
        for line in lines {
            content.push('<');
            for byte in *line {
                let _ = write!(content, "{byte:02x}");
            }
            content.push_str("> Tj T*\n");
        }
        content + "ET"
    };
    let read_as = |encoding: &str, ordering: &str, lines: &[&[u8]]| {
        outline(&read(&page(&show(lines), &font(encoding, ordering), false), "a.pdf", &Job::new()).unwrap())
    };
    // one byte for Latin letters, two for the others, by the encodings of China and Japan
    let encoded = |encoding: &'static encoding_rs::Encoding, text: &str| encoding.encode(text).0.into_owned();
    let chinese = ["第一条 双方停火 600 天，", "交换战俘。", "第二条 NATO 成员同意。"];
    let want = "clause 1 | - | 双方停火 600 天，交换战俘。\nclause 2 | - | NATO 成员同意。\n";
    let lines = chinese.map(|line| encoded(encoding_rs::GBK, line));
    assert_eq!(read_as("GBK-EUC-H", "GB1", &lines.each_ref().map(Vec::as_slice)), want);
    let wide = chinese.map(|line| line.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
    assert_eq!(read_as("UniGB-UCS2-H", "GB1", &wide.each_ref().map(Vec::as_slice)), want);
    let japanese = encoded(encoding_rs::SHIFT_JIS, "第一条 両国は戦闘を停止する。");
    assert_eq!(read_as("90ms-RKSJ-H", "Japan1", &[&japanese]), "clause 1 | - | 両国は戦闘を停止する。\n");
    // numbers of characters alone, here of the collection for Japan
    assert_eq!(read_as("Identity-H", "Japan1", &[&[0x04, 0x65, 0x04, 0x66]]), "title - | - | 亜唖\n");
}
