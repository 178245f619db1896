//! One draft in every format gives the same clauses, numbers and texts.

use travaux::job::Job;
use travaux::read::read;

use super::open::odt;
use super::outline;
use super::pdf::pdf;
use super::word::{docx, level, numbered};

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
    let want = format!(
        "title - | - | Plan\nclause 1 | - | {one}\nclause 2 | - | {two}\n  clause 2(a) | - | {deeper}\nclause 3 | - | {three}\n"
    );
    let head = r#"<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>"#.to_owned();
    let list = format!(
        "<w:abstractNum w:abstractNumId=\"0\">{}{}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level(0, "decimal", "%1.", ""),
        level(1, "lowerLetter", "(%2)", "")
    );
    let counted = [numbered(1, 0, one), numbered(1, 0, two), numbered(1, 1, deeper), numbered(1, 0, three)].concat();
    for (name, bytes) in [
        ("a.docx", docx(&(head + &counted), &list, "", "")),
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
