//! Markdown as GitHub reads it: a table of drafts, findings as lists, rows as quotations with
//! `<del>` and `<ins>`. Whatever comes from a file is escaped, so that it stays words.

use std::io::{self, Write};

use super::ExportOptions;
use super::edition::{Block, Cell, Edition, Words};
use super::words::{harmless, labels, origin, provenance, title};
use crate::change::Op;
use crate::comparison::Comparison;
use crate::project::{Note, Project};
use crate::substance::Topic;

pub(super) fn write(comparison: &Comparison, project: &Project, options: &ExportOptions, out: &mut dyn Write) -> io::Result<()> {
    let edition = Edition::of(comparison, project, options);
    writeln!(out, "# {}\n\n{}.\n", line(&edition.title()), line(&edition.method()))?;
    drafts(&edition, out)?;
    findings(&edition, out)?;
    terms(&edition, out)?;
    writeln!(
        out,
        "## Clause by clause\n\n{} · <del>removed</del> · <ins>added</ins> · <ins><em>moved</em></ins>",
        edition.row_count()
    )?;
    for row in &comparison.rows {
        let topics = edition.topics(row).iter().map(|t| t.label()).collect::<Vec<_>>().join(", ");
        // GitHub makes its own anchors from headings; this one stays the same when titles change.
        writeln!(out, "\n<a name=\"{0}\"></a>\n\n### {0} · {1}\n", row.id(), line(&edition.row_title(row)))?;
        if !topics.is_empty() {
            writeln!(out, "_{topics}_\n")?;
        }
        for (place, draft) in edition.drafts() {
            let mark = if edition.other(place).is_none() { format!(" ({})", edition.ground()) } else { String::new() };
            let name = format!("**{}**{mark}", line(title(draft)));
            match edition.cell(row, place) {
                Cell::Gap(told) => writeln!(out, "{name} · _{}_\n", line(&told))?,
                Cell::Clauses(blocks) => {
                    for block in &blocks {
                        self::block(out, &name, block)?;
                    }
                }
            }
            let found = edition.findings_in(row, draft.id);
            for finding in found {
                writeln!(out, "- **{}**", line(&finding.summary))?;
            }
            if !found.is_empty() {
                writeln!(out)?;
            }
        }
        for note in edition.notes_on(row) {
            self::note(out, note)?;
        }
    }
    let unplaced = edition.unplaced_notes();
    if !unplaced.is_empty() {
        writeln!(out, "\n## Notes whose clause is gone\n")?;
        for note in unplaced {
            self::note(out, note)?;
            writeln!(out, "Stood on:\n\n> {}\n", quoted(&note.anchor.words))?;
        }
    }
    out.flush()
}

fn drafts(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "| | Draft | Provenance | Source | Changes in substance |\n|--:|---|---|---|--:|")?;
    for (place, draft) in edition.drafts() {
        let sources = origin(draft).iter().map(|told| line(told)).collect::<Vec<_>>().join("<br>");
        let count =
            if edition.other(place).is_none() { edition.ground().to_owned() } else { edition.substantive(draft.id).to_string() };
        writeln!(
            out,
            "| {} | {} | {} | {sources} | {count} |",
            place + 1,
            line(title(draft)),
            line(&provenance(draft).join(" · "))
        )?;
    }
    writeln!(out)
}

fn findings(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## What changed in substance\n")?;
    let subjects = edition.by_topic();
    if subjects.is_empty() {
        writeln!(out, "Nothing found.\n")?;
    }
    for subject in subjects {
        writeln!(out, "### {}\n", subject.label())?;
        for (draft, found) in &subject.drafts {
            if edition.comparison.drafts.len() > 2 {
                writeln!(out, "**{}**\n", line(title(draft)))?;
            }
            for finding in found {
                let row = finding.row + 1;
                writeln!(out, "- **{}** ([{}](#r{row}))", line(&finding.summary), line(&edition.place_of(finding)))?;
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

fn terms(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    if edition.comparison.terms.is_empty() {
        return Ok(());
    }
    let titles = edition.drafts().map(|(_, draft)| line(title(draft))).collect::<Vec<_>>();
    writeln!(
        out,
        "## Terms, draft by draft\n\n| Topic | Term | {} |\n|---|---|{}",
        titles.join(" | "),
        "---|".repeat(titles.len())
    )?;
    for (term, values) in edition.terms() {
        let values = values.iter().map(|value| value.as_deref().map_or_else(|| "_not in this draft_".to_owned(), line));
        writeln!(
            out,
            "| {} | {} | {} |",
            term.topic.map_or("", Topic::label),
            line(&term.label),
            values.collect::<Vec<_>>().join(" | ")
        )?;
    }
    writeln!(out)
}

fn block(out: &mut dyn Write, name: &str, block: &Block<'_>) -> io::Result<()> {
    let number = labels(block.clauses.iter().copied());
    let heading = block.clauses.iter().filter_map(|c| c.heading.as_deref()).collect::<Vec<_>>().join(" / ");
    write!(out, "{name}")?;
    for part in [number, heading].iter().filter(|p| !p.is_empty()) {
        write!(out, " · {}", line(part))?;
    }
    for tag in &block.tags {
        write!(out, " · _{}_", line(tag))?;
    }
    if block.same {
        return writeln!(out, " · same words\n");
    }
    let mut words = String::new();
    for Words { op, moved, text } in &block.words {
        // A mark does not reach over a line's end in every reader: each line has its own.
        let (open, close) = match (op, moved) {
            (Op::Equal, _) => ("", ""),
            (Op::Delete, false) => ("<del>", "</del>"),
            (Op::Insert, false) => ("<ins>", "</ins>"),
            (Op::Delete, true) => ("<del><em>", "</em></del>"),
            (Op::Insert, true) => ("<ins><em>", "</em></ins>"),
        };
        for (i, part) in text.split('\n').enumerate() {
            if i > 0 {
                words.push('\n');
            }
            if !part.is_empty() {
                words.extend([open, &escaped(part), close]);
            }
        }
    }
    if words.trim().is_empty() {
        return writeln!(out, "\n");
    }
    writeln!(out, "\n\n> {}\n", safe_starts(&words))
}

fn note(out: &mut dyn Write, note: &Note) -> io::Result<()> {
    let author = note.author.as_deref().map_or_else(String::new, |author| format!(" ({})", line(author)));
    writeln!(out, "**Note{author}:**\n\n> {}\n", quoted(&note.text))
}

/// A text for the middle of a line.
fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of one or more lines for a quotation.
fn quoted(text: &str) -> String {
    safe_starts(&escaped(text))
}

/// Lines joined as lines of one quotation, none of which begins a list.
fn safe_starts(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim();
        let digits = line.chars().take_while(char::is_ascii_digit).count();
        match line.chars().nth(digits) {
            Some('.' | ')') if digits > 0 => {
                let (number, rest) = line.split_at(digits);
                format!("{number}\\{rest}")
            }
            Some('-' | '+' | '=') if digits == 0 => format!("\\{line}"),
            _ => line.to_owned(),
        }
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>\n> ")
}

/// A text in which nothing means anything to Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in harmless(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' => out.push_str(" \\| "),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '!' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_from_files_stay_words() {
        assert_eq!(
            line("<script>a | b</script>\n# *x* [y](z) `c`"),
            "&lt;script&gt;a \\| b&lt;/script&gt; \\# \\*x\\* \\[y\\](z) \\`c\\`"
        );
        assert_eq!(
            quoted("1. one\n- two\n\n12) three\n2025 is a year"),
            "1\\. one<br>\n> \\- two<br>\n> 12\\) three<br>\n> 2025 is a year"
        );
    }
}
