//! Markdown: the author's own numbers, what a parser would take for a program, no word lost.

use std::fmt::Write as _;

use travaux::draft::{Kind, MarkKind};

use super::word::{docx, word};
use super::{assert_order, assert_words, draft, numbers};
use crate::support::Dice;

fn texts(draft: &travaux::draft::Draft) -> Vec<&str> {
    draft.clauses.iter().map(|c| c.text.as_str()).collect()
}

/// By the rules of Markdown these items are 1 and 2, 7 and 8.
#[test]
fn the_numbers_of_a_list_are_the_authors_own() {
    let read = draft("a.md", "# Plan\n\n1. One\n3. Three men go.\n\nWords.\n\n7. Seven\n\n   more of seven\n8.\n   Eight\n");
    assert_eq!(numbers(&read), ["1", "3", "7", "8"]);
    assert_eq!(texts(&read)[1..], ["One", "Three men go.\nWords.", "Seven\nmore of seven", "Eight"]);
    let read = draft("a.md", "1. Forces withdraw.\n\nAll of them do\n2. The line stays.\n(a) all of it;\n(b) or none.\n");
    assert_eq!(numbers(&read), ["1", "2", "2(a)", "2(b)"]);
}

/// Markdown knows no letters for items; its writers do.
#[test]
fn lettered_lines_are_items() {
    let read = draft(
        "a.md",
        "1. Territories\n   a. Crimea is recognised;\n   b. Donetsk is frozen.\n2. All stays (Art.\n   9), as it was.\n",
    );
    assert_eq!(numbers(&read), ["1", "1(a)", "1(b)", "2"]);
    assert_eq!(read.clauses[3].text, "All stays (Art. 9), as it was.");
}

/// Four columns of white space make a program of a text, by the rules of Markdown.
#[test]
fn a_text_that_is_indented_is_a_text() {
    let read =
        draft("a.md", "# Plan\n\n1. The parties\n\n       a\\) cease fire, and\n       b\\) *withdraw*\n          in full.\n");
    assert_eq!(numbers(&read), ["1", "1(a)", "1(b)"]);
    assert_eq!(texts(&read)[2..], ["cease fire, and", "withdraw in full."]);
    assert_eq!(read.clauses[3].place.line, Some(6));
    let deep = format!("1. One\n\n{}two\n", " ".repeat(3000));
    assert!(draft("a.md", &deep).clauses.iter().any(|c| c.text.contains("two")));
}

#[test]
fn notes_tables_definitions_and_pages_inside_are_read() {
    let text = "1. First[^n] and ~~struck~~ words.\n\n[^n]: A note.\n\n| Party | Limit |\n|---|---|\n| A | 600 | more |\n\n\
        Zone\n: ten kilometres\n\n<table><tr><td>B</td><td>800</td></tr></table>\n\n**Bold.**\n";
    let read = draft("a.md", text);
    let of = |kind| read.clauses.iter().filter(|c| c.kind == kind).map(|c| c.text.as_str()).collect::<Vec<_>>();
    assert_eq!(of(Kind::Footnote), ["A note."]);
    assert_eq!(of(Kind::TableRow), ["Party\tLimit", "A\t600\tmore", "B\t800"]);
    assert!(read.clauses.iter().any(|c| c.text.contains("ten kilometres")));
    let marks = &read.clauses[0].marks;
    assert!(marks.iter().any(|m| m.kind == MarkKind::Struck && m.range.end == 16), "{marks:?}");
    assert!(marks.iter().any(|m| m.kind == MarkKind::NoteRef));
    assert_eq!(read.coverage.read, ["body", "footnotes"]);
}

#[test]
fn marks_reach_no_further_than_their_block() {
    let read = draft(
        "a.md",
        "1. A <b>bold word.\n\n2. Plain words.\n\n3. <del>Gone it is.\n\n4. <b>All of it stays here.&nbsp;</b>\n\n5. Plain.\n",
    );
    let marked: Vec<usize> = read.clauses.iter().map(|c| c.marks.len()).collect();
    assert_eq!(marked, [1, 0, 1, 1, 0]);
    assert!(read.clauses.iter().all(|c| c.marks.iter().all(|m| m.range.end as usize <= c.text.chars().count())));
}

#[test]
fn addresses_go_and_brackets_stay() {
    let read =
        draft("a.md", "1. See [the map][m] and <https://x.y/z>, [600,000] [Party A: 800,000] **men.\n\n[m]: https://x.y/map\n");
    assert_eq!(texts(&read), ["See the map and https://x.y/z, [600,000] [Party A: 800,000] men."]);
    assert!(read.coverage.skipped[0].words.contains("https://x.y/map"), "{:?}", read.coverage.skipped);
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
    let mut dice = Dice::new(7);
    for _ in 0..800 {
        let mut text = String::new();
        let mut count = 0;
        for _ in 0..14 {
            for piece in shapes[dice.roll(shapes.len())].split_inclusive('@') {
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
