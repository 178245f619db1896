//! One web page that needs nothing but itself: no script, no picture, no font from elsewhere. Its
//! policy forbids them all, should a file ever smuggle one past the escaping.

use std::io::{self, Write};

use super::ExportOptions;
use super::edition::{Block, Cell, Edition, Words};
use super::words::{harmless, labels, origin, provenance, title};
use crate::align::Row;
use crate::change::Op;
use crate::comparison::Comparison;
use crate::draft::Draft;
use crate::project::{Note, Project};
use crate::substance::{Finding, Topic};

const STYLE: &str = include_str!("../../assets/export.css");

pub(super) fn write(comparison: &Comparison, project: &Project, options: &ExportOptions, out: &mut dyn Write) -> io::Result<()> {
    let edition = Edition::of(comparison, project, options);
    let name = escaped(&edition.title());
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Travaux {}\">\n\
         <title>{name}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>",
        env!("CARGO_PKG_VERSION")
    )?;
    header(&edition, &name, out)?;
    writeln!(out, "<main>")?;
    findings(&edition, out)?;
    terms(&edition, out)?;
    table(&edition, out)?;
    let unplaced = edition.unplaced_notes();
    if !unplaced.is_empty() {
        writeln!(out, "<section>\n<h2>Notes whose clause is gone</h2>")?;
        for note in unplaced {
            self::note(out, note)?;
            writeln!(out, "<p class=\"small\">stood on: <q dir=\"auto\">{}</q></p>", escaped(&note.anchor.words))?;
        }
        writeln!(out, "</section>")?;
    }
    writeln!(out, "</main>\n</body>\n</html>")?;
    out.flush()
}

fn header(edition: &Edition<'_>, name: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<header>\n<p class=\"product\">Travaux · comparison of drafts</p>\n<h1 dir=\"auto\">{name}</h1>")?;
    writeln!(out, "<p>{}.</p>\n<ol class=\"drafts\">", escaped(&edition.method()))?;
    for (place, draft) in edition.drafts() {
        let base = edition.other(place).is_none();
        let class = if base { " class=\"base\"" } else { "" };
        let (title, mark) = (escaped(title(draft)), mark(edition, place, draft));
        writeln!(out, "<li{class}>\n<h2><span dir=\"auto\">{title}</span> {mark}</h2>")?;
        writeln!(out, "<p>{}</p>", escaped(&provenance(draft).join(" · ")))?;
        for told in origin(draft) {
            writeln!(out, "<p class=\"small\" dir=\"auto\">{}</p>", escaped(&told))?;
        }
        writeln!(out, "</li>")?;
    }
    writeln!(out, "</ol>\n</header>")
}

/// What stands beside a draft's title.
fn mark(edition: &Edition<'_>, place: usize, draft: &Draft) -> String {
    match (edition.other(place), edition.substantive(draft.id)) {
        (None, _) => format!("<span class=\"badge\">{}</span>", edition.ground()),
        (_, 1) => "<span class=\"count\">1 change in substance</span>".to_owned(),
        (_, n) => format!("<span class=\"count\">{n} changes in substance</span>"),
    }
}

fn findings(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section id=\"findings\">\n<h2>What changed in substance</h2>")?;
    let (subjects, several) = (edition.by_topic(), edition.comparison.drafts.len() > 2);
    if subjects.is_empty() {
        writeln!(out, "<p>Nothing found.</p>")?;
    }
    for subject in subjects {
        writeln!(out, "<h3>{}</h3>\n<div class=\"subject\">", subject.label())?;
        for (draft, found) in &subject.drafts {
            write!(out, "<div>")?;
            if several {
                write!(out, "<h4 dir=\"auto\">{}</h4>", escaped(title(draft)))?;
            }
            writeln!(out, "<ul>")?;
            for finding in found {
                let (class, told, place) = (class(finding), escaped(&finding.summary), escaped(&edition.place_of(finding)));
                let row = finding.row + 1;
                writeln!(
                    out,
                    "<li class=\"finding {class}\"><span dir=\"auto\">{told}</span> <a class=\"small\" href=\"#r{row}\">{place}</a></li>"
                )?;
            }
            writeln!(out, "</ul></div>")?;
        }
        writeln!(out, "</div>")?;
    }
    writeln!(out, "</section>")
}

fn terms(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    if edition.comparison.terms.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section id=\"terms\">\n<h2>Terms, draft by draft</h2>\n<table class=\"terms\">\n<thead>\n<tr><th scope=\"col\">Term</th>"
    )?;
    for (_, draft) in edition.drafts() {
        writeln!(out, "<th scope=\"col\" dir=\"auto\">{}</th>", escaped(title(draft)))?;
    }
    writeln!(out, "</tr>\n</thead>\n<tbody>")?;
    for (term, values) in edition.terms() {
        write!(out, "<tr><th scope=\"row\">")?;
        if let Some(topic) = term.topic {
            write!(out, "<span class=\"topic {}\">{}</span>", topic.name(), topic.label())?;
        }
        write!(out, "<div>{}</div></th>", escaped(&term.label))?;
        for value in values {
            match value {
                Some(said) => write!(out, "<td dir=\"auto\">{}</td>", escaped(&said))?,
                None => write!(out, "<td class=\"gap\"><span class=\"plate\">not in this draft</span></td>")?,
            }
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>\n</section>")
}

fn class(finding: &Finding) -> &'static str {
    finding.topic.map_or("other", Topic::name)
}

fn table(edition: &Edition<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<section class=\"edition\" id=\"edition\">\n<h2>Clause by clause</h2>\n\
         <p class=\"legend\"><span><del>removed</del></span> <span><ins>added</ins></span> <span><ins class=\"moved\">moved</ins></span> \
         <span><span class=\"tag\">renumbered</span> what else became of a clause</span></p>\n\
         <table style=\"--columns: {}\">\n<caption class=\"hidden\">The drafts side by side, one row for the clauses that answer one \
         another</caption>\n<colgroup><col class=\"label\">{}</colgroup>",
        edition.comparison.drafts.len(),
        "<col>".repeat(edition.comparison.drafts.len())
    )?;
    writeln!(out, "<thead>\n<tr><th scope=\"col\">{}</th>", edition.row_count())?;
    for (place, draft) in edition.drafts() {
        let base = if edition.other(place).is_none() { " class=\"base\"" } else { "" };
        let (title, mark) = (escaped(title(draft)), mark(edition, place, draft));
        let told = escaped(&provenance(draft).join(" · "));
        writeln!(out, "<th scope=\"col\"{base}><span dir=\"auto\">{title}</span> {mark}<span class=\"small\">{told}</span></th>")?;
    }
    writeln!(out, "</tr>\n</thead>\n<tbody>")?;
    for row in &edition.comparison.rows {
        self::row(edition, row, out)?;
    }
    writeln!(out, "</tbody>\n</table>\n</section>")
}

fn row(edition: &Edition<'_>, row: &Row, out: &mut dyn Write) -> io::Result<()> {
    let id = row.id();
    write!(out, "<tr id=\"{id}\"><th scope=\"row\">")?;
    for topic in edition.topics(row) {
        write!(out, "<span class=\"topic {}\">{}</span>", topic.name(), topic.label())?;
    }
    write!(out, "<div dir=\"auto\">{}</div><a href=\"#{id}\">{id}</a>", escaped(&edition.row_title(row)))?;
    for note in edition.notes_on(row) {
        self::note(out, note)?;
    }
    writeln!(out, "</th>")?;
    for (place, draft) in edition.drafts() {
        let base = if edition.other(place).is_none() { " base" } else { "" };
        let lang = language(draft);
        match edition.cell(row, place) {
            Cell::Gap(told) => {
                write!(out, "<td class=\"gap{base}\"><span class=\"plate\">{}</span>", escaped(&told))?;
                cell_findings(edition, row, draft, out)?;
            }
            Cell::Clauses(blocks) => {
                write!(out, "<td class=\"{}\"{lang}>", base.trim())?;
                for (i, block) in blocks.iter().enumerate() {
                    self::block(block, out, |out| if i == 0 { cell_findings(edition, row, draft, out) } else { Ok(()) })?;
                }
            }
        }
        writeln!(out, "</td>")?;
    }
    writeln!(out, "</tr>")
}

fn cell_findings(edition: &Edition<'_>, row: &Row, draft: &Draft, out: &mut dyn Write) -> io::Result<()> {
    for finding in edition.findings_in(row, draft.id) {
        let (class, told) = (class(finding), escaped(&finding.summary));
        write!(out, "<p class=\"finding {class}\" lang=\"en\" dir=\"auto\">{told}</p>")?;
    }
    Ok(())
}

/// Number, heading and tags; then what `between` writes; then the words.
fn block(block: &Block<'_>, out: &mut dyn Write, between: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let level = block.clauses.first().map_or(1, |c| c.level.clamp(1, 4));
    write!(out, "<div class=\"block level-{level}\"><p class=\"head\">")?;
    let number = labels(block.clauses.iter().copied());
    if !number.is_empty() {
        write!(out, "<span class=\"number\" lang=\"en\">{}</span>", escaped(&number))?;
    }
    let heading = block.clauses.iter().filter_map(|c| c.heading.as_deref()).collect::<Vec<_>>().join(" / ");
    if !heading.is_empty() {
        write!(out, "<span class=\"heading\" dir=\"auto\">{}</span>", escaped(&heading))?;
    }
    for tag in &block.tags {
        write!(out, "<span class=\"tag\" lang=\"en\">{}</span>", escaped(tag))?;
    }
    write!(out, "</p>")?;
    between(out)?;
    if !block.words.is_empty() {
        write!(out, "<p class=\"words\" dir=\"auto\">")?;
        let mut last = Op::Equal;
        for Words { op, moved, text } in &block.words {
            let text = escaped(text);
            match op {
                Op::Equal => write!(out, "{text}")?,
                Op::Delete if *moved => write!(out, "<del class=\"moved\">{text}</del>")?,
                Op::Delete => write!(out, "<del>{text}</del>")?,
                Op::Insert if *moved => write!(out, "<ins class=\"moved\">{text}</ins>")?,
                // Words that stand in the place of others keep a little off them.
                Op::Insert if last == Op::Delete => write!(out, "<ins class=\"instead\">{text}</ins>")?,
                Op::Insert => write!(out, "<ins>{text}</ins>")?,
            }
            last = *op;
        }
        write!(out, "</p>")?;
    }
    write!(out, "</div>")
}

fn note(out: &mut dyn Write, note: &Note) -> io::Result<()> {
    let author = note.author.as_deref().map_or_else(String::new, |author| format!("<b>{}</b> ", escaped(author)));
    write!(out, "<div class=\"note\" dir=\"auto\">{author}{}</div>", escaped(&note.text))
}

/// A draft's language as an attribute, if it is a language's name at all.
fn language(draft: &Draft) -> String {
    let named = draft.language.as_deref().filter(|l| !l.is_empty() && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    named.map_or_else(String::new, |language| format!(" lang=\"{language}\""))
}

/// A text that is only a text, in an element or in an attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in harmless(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
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
        assert_eq!(escaped("<a href='x' on=\"y\">&\u{0}"), "&lt;a href=&#39;x&#39; on=&quot;y&quot;&gt;&amp;\u{fffd}");
    }

    #[test]
    fn the_style_reaches_for_nothing_outside() {
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("</"));
    }
}
