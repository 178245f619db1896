//! Plain text for a terminal: findings first, then row by row with `[-removed-]`, `{+added+}` and, where
//! words moved within their clause, `[~moved away~]` and `{~moved here~}`.

use std::io::{self, Write};

use super::ExportOptions;
use super::edition::{Block, Cell, Edition, Words};
use super::words::{beginning, harmless, labels, origin, provenance, title};
use crate::change::Op;
use crate::comparison::Comparison;
use crate::project::{Note, Project};

/// Fits a terminal of 80 columns.
const WIDTH: usize = 80;

pub(super) fn write(comparison: &Comparison, project: &Project, options: &ExportOptions, out: &mut dyn Write) -> io::Result<()> {
    let edition = Edition::of(comparison, project, options);
    drafts(&edition, out)?;
    findings(&edition, out)?;
    terms(&edition, out)?;
    rule(out, '═', "Clause by clause")?;
    paragraph(out, "", &format!("{} · [-removed-] {{+added+}} {{~moved~}}", edition.row_count()))?;
    for row in &comparison.rows {
        writeln!(out)?;
        let topics = edition.topics(row).iter().map(|t| t.label()).collect::<Vec<_>>().join(", ");
        let known = [row.id(), topics].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let left = WIDTH.saturating_sub(known.chars().count() + 10).max(12);
        let name = [known, beginning(&edition.row_title(row), left)].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>();
        rule(out, '─', &name.join(" · "))?;
        for (place, draft) in edition.drafts() {
            let mark = if edition.other(place).is_none() { format!(" ({})", edition.ground()) } else { String::new() };
            match edition.cell(row, place) {
                Cell::Gap(told) => paragraph(out, "  ", &format!("{}{mark}: {told}", title(draft)))?,
                Cell::Clauses(blocks) => {
                    for (i, block) in blocks.iter().enumerate() {
                        let head = if i == 0 { format!("{}{mark}", title(draft)) } else { String::new() };
                        self::block(out, &head, block)?;
                    }
                }
            }
            for finding in edition.findings_in(row, draft.id) {
                paragraph(out, "    » ", &finding.summary)?;
            }
        }
        for note in edition.notes_on(row) {
            paragraph(out, "    ✎ ", &note_text(note))?;
        }
    }
    let unplaced = edition.unplaced_notes();
    if !unplaced.is_empty() {
        writeln!(out)?;
        rule(out, '═', "Notes whose clause is gone")?;
        for note in unplaced {
            paragraph(out, "  ✎ ", &note_text(note))?;
            paragraph(out, "    stood on: ", &note.anchor.words)?;
        }
    }
    out.flush()
}

fn drafts(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    paragraph(out, "", &edition.method())?;
    writeln!(out)?;
    for (place, draft) in edition.drafts() {
        let role = match edition.other(place) {
            None => format!("  ({})", edition.ground()),
            Some(_) => match edition.substantive(draft.id) {
                0 => "  (no change in substance)".to_owned(),
                1 => "  (1 change in substance)".to_owned(),
                n => format!("  ({n} changes in substance)"),
            },
        };
        paragraph(out, &format!("{}. ", place + 1), &format!("{}{role}", title(draft)))?;
        paragraph(out, "   ", &provenance(draft).join(" · "))?;
        for told in origin(draft) {
            paragraph(out, "   ", &told)?;
        }
    }
    writeln!(out)
}

fn findings(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    rule(out, '═', "What changed in substance")?;
    let subjects = edition.by_topic();
    if subjects.is_empty() {
        paragraph(out, "", "nothing found")?;
    }
    for subject in subjects {
        writeln!(out)?;
        paragraph(out, "", &subject.label())?;
        for (draft, found) in &subject.drafts {
            if edition.comparison.drafts.len() > 2 {
                paragraph(out, "  ", title(draft))?;
            }
            for finding in found {
                paragraph(out, "  » ", &format!("{} ({}, r{})", finding.summary, edition.place_of(finding), finding.row + 1))?;
            }
        }
    }
    writeln!(out)
}

fn terms(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    if edition.comparison.terms.is_empty() {
        return Ok(());
    }
    rule(out, '═', "Terms, draft by draft")?;
    for (term, values) in edition.terms() {
        writeln!(out)?;
        let topic = term.topic.map(|t| format!("{}: ", t.label())).unwrap_or_default();
        paragraph(out, "", &format!("{topic}{}", term.label))?;
        for ((_, draft), value) in edition.drafts().zip(values) {
            paragraph(out, "  ", &format!("{}: {}", title(draft), value.as_deref().unwrap_or("not in this draft")))?;
        }
    }
    writeln!(out)
}

fn block(out: &mut dyn Write, head: &str, block: &Block<'_>) -> io::Result<()> {
    let tags = if block.tags.is_empty() { String::new() } else { format!("[{}]", block.tags.join("; ")) };
    let heading = block.clauses.iter().filter_map(|c| c.heading.as_deref()).collect::<Vec<_>>().join(" / ");
    let number = labels(block.clauses.iter().copied());
    let name = [head, &number, &heading, &tags].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ");
    paragraph(out, "  ", &name)?;
    if block.same {
        return paragraph(out, "    ", "same words");
    }
    let mut words = String::new();
    for Words { op, moved, text } in &block.words {
        match (op, moved) {
            (Op::Equal, _) => words.push_str(text),
            (Op::Delete, false) => words.extend(["[-", text, "-]"]),
            (Op::Insert, false) => words.extend(["{+", text, "+}"]),
            (Op::Delete, true) => words.extend(["[~", text, "~]"]),
            (Op::Insert, true) => words.extend(["{~", text, "~}"]),
        }
    }
    paragraph(out, "    ", &words)
}

fn note_text(note: &Note) -> String {
    note.author.as_ref().map_or_else(|| note.text.clone(), |author| format!("{author}: {}", note.text))
}

/// A line across with a name in it.
fn rule(out: &mut dyn Write, sign: char, name: &str) -> io::Result<()> {
    let name = harmless(name).replace(['\n', '\t'], " ");
    let left = WIDTH.saturating_sub(name.chars().count() + 4).max(2);
    writeln!(out, "{sign}{sign} {name} {}", sign.to_string().repeat(left))
}

/// A text broken at white space, its first line behind `lead`, the others under its beginning.
fn paragraph(out: &mut dyn Write, lead: &str, text: &str) -> io::Result<()> {
    let text = harmless(text).replace('\t', " | ");
    let indent = " ".repeat(lead.chars().count());
    let mut first = true;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut full = String::new();
        let mut count = 0;
        for word in line.split(breaks).filter(|word| !word.is_empty()) {
            let length = word.chars().count();
            if count > 0 && indent.len() + count + 1 + length > WIDTH {
                writeln!(out, "{}{full}", if first { lead } else { &indent })?;
                first = false;
                full.clear();
                count = 0;
            }
            if count > 0 {
                full.push(' ');
                count += 1;
            }
            full.push_str(word);
            count += length;
        }
        writeln!(out, "{}{full}", if first { lead } else { &indent })?;
        first = false;
    }
    Ok(())
}

/// White space at which a line may be broken.
fn breaks(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}
