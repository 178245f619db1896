//! `travaux inspect`: how one file was read.

use std::io::{self, Write};

use super::args::{Opt, Parsed};
use super::revisions::{self, Readings};
use super::tell::{self, tell_of};
use super::{Command, Exit, Failure};
use crate::comparison::write_draft_json;
use crate::draft::{Clause, Draft, Status};
use crate::export::harmless;
use crate::files;
use crate::job::Job;
use crate::read::ReadOptions;

pub(super) const COMMAND: Command = Command {
    name: "inspect",
    takes: "FILE [options]",
    about: "Shows how one file was read: title, clauses, warnings.",
    options: &[Opt { name: "format", short: None, value: Some("F"), help: "text (the default) or json" }, revisions::OPTION],
    run,
};

fn run(args: &Parsed) -> Result<Exit, Failure> {
    let write = match args.text("format").as_deref() {
        None | Some("text") => write_text,
        Some("json") => write_draft_json,
        Some(other) => return Err(Failure::Usage(format!("inspect cannot write {other}; use text or json"))),
    };
    let Readings::One(revisions) = revisions::wanted(args)? else {
        return Err(Failure::Usage("inspect shows one reading; use --revisions final, then original".to_owned()));
    };
    let [path] = args.files.as_slice() else {
        return Err(Failure::Usage("inspect takes one file; see `travaux help inspect`".to_owned()));
    };
    match files::open_draft_with(path, ReadOptions { revisions }, &Job::new()) {
        Ok(draft) => tell::result(|out| write(&draft, out)),
        Err(error) => {
            tell_of(path, &error.to_string(), error.remedy());
            Err(Failure::Told(Exit::Unread))
        }
    }
}

fn write_text(draft: &Draft, out: &mut dyn Write) -> io::Result<()> {
    let p = &draft.provenance;
    let status = (p.status != Status::Unknown).then(|| p.status.name());
    let facts = [
        ("title", Some(draft.title.as_str())),
        ("file", Some(draft.source.path.as_str())),
        ("format", Some(draft.source.format.as_str())),
        ("sha256", Some(draft.source.sha256.as_str())),
        ("language", draft.language.as_deref()),
        ("author", p.author.as_deref()),
        ("date", p.date.as_deref()),
        ("status", status),
        ("source", p.source.as_deref()),
        ("note", p.note.as_deref()),
    ];
    for (name, value) in facts {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            writeln!(out, "{name:<10}{}", flat(value))?;
        }
    }
    writeln!(out, "{:<10}{}", "read", draft.coverage.read.join(", "))?;
    for skipped in &draft.coverage.skipped {
        writeln!(out, "{:<10}{} × {}: {}", "left out", skipped.count, flat(&skipped.part), flat(&skipped.why))?;
    }
    for warning in &draft.warnings {
        writeln!(out, "{:<10}{} ({})", "warning", flat(&warning.message), flat(&warning.code))?;
    }
    writeln!(out, "{:<10}{}\n", "clauses", draft.clauses.len())?;
    draft.clauses.iter().try_for_each(|clause| write_clause(clause, out))
}

fn write_clause(clause: &Clause, out: &mut dyn Write) -> io::Result<()> {
    let indent = "  ".repeat(clause.level.saturating_sub(1).min(20) as usize);
    let number = clause.number.as_ref().map(ToString::to_string);
    let place = match (clause.place.page, clause.place.line) {
        (Some(page), Some(line)) => format!(" · page {page}, line {line}"),
        (Some(page), None) => format!(" · page {page}"),
        (None, Some(line)) => format!(" · line {line}"),
        (None, None) => String::new(),
    };
    let name = [number, clause.heading.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    writeln!(
        out,
        "{indent}{}  {}{}{place}",
        clause.id,
        if name.is_empty() { String::new() } else { flat(&name) + " · " },
        clause.kind.name()
    )?;
    for line in harmless(&clause.text).lines() {
        writeln!(out, "{indent}    {}", line.replace('\t', " | "))?;
    }
    Ok(())
}

/// A text that stays on its line.
fn flat(text: &str) -> String {
    harmless(text).replace(['\n', '\t'], " ")
}
