//! The board as a table of text for the clipboard: tabbed for a spreadsheet, or Markdown.

use crate::app::board::{Board, Line, about, delta_words, kind_label, places, unsure};
use crate::app::edition::{Edition, name_of};
use crate::app::language::say;
use crate::app::names::{summary_of, term_name, topic_name};
use crate::app::state::Entry;
use crate::export::harmless;
use crate::substance::{Term, Topic};

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Cells parted by tabs.
    Tabs,
    /// Markdown.
    Markdown,
}

/// The lines listed as text: a table of the terms, and one of the findings.
pub fn table(board: &Board, edition: &Edition, form: Form) -> String {
    let c = &edition.comparison;
    let lines = || board.entries.iter().filter_map(|e| if let Entry::Row(n) = e { Some(board.line(*n)) } else { None });
    let topic = |t: Option<Topic>| t.map_or("", topic_name).to_owned();
    let title = |d: &usize| c.drafts.get(*d).map(|x| x.title.clone()).unwrap_or_default();

    let mut terms = vec![
        [say!("table-topic"), say!("board-head-term")]
            .map(str::to_owned)
            .into_iter()
            .chain(edition.columns.iter().map(title))
            .collect(),
    ];
    let term = |line: Line| if let Line::Term(i) = line { c.terms.get(i) } else { None };
    terms.extend(lines().filter_map(term).map(|term| {
        let name = match about(edition, term) {
            "" => term_name(term).to_owned(),
            about => format!("{} ({about})", term_name(term)),
        };
        let cells = edition.columns.iter().map(|d| cell(edition, term, *d));
        [topic(term.topic), name].into_iter().chain(cells).collect::<Vec<String>>()
    }));
    let mut findings = vec![
        [
            say!("table-topic"),
            say!("table-kind"),
            say!("board-findings"),
            say!("table-between"),
            say!("table-clauses"),
            say!("table-sure"),
        ]
        .map(str::to_owned)
        .to_vec(),
    ];
    let finding = |line: Line| if let Line::Finding(i) = line { c.findings.get(i) } else { None };
    findings.extend(lines().filter_map(finding).map(|f| {
        let [(a, _, from), (b, _, to)] = places(edition, f);
        let name = |id| c.draft(id).map(|d| d.title.as_str()).unwrap_or_default();
        let sure = unsure(f).unwrap_or_else(|| say!("percent", percent = (f.confidence * 100.0).round()));
        let between = format!("{} → {}", name(a), name(b));
        vec![topic(f.topic), kind_label(f.kind), summary_of(c, f).into_owned(), between, format!("{from} → {to}"), sure]
    }));
    let tables = [terms, findings].into_iter().filter(|t| t.len() > 1).map(|t| written(&t, form));
    tables.collect::<Vec<_>>().join("\n")
}

/// What a draft says of a term, in one line.
fn cell(edition: &Edition, term: &Term, d: usize) -> String {
    let Some(value) = term.values.get(d).and_then(Option::as_ref) else { return say!("table-absent").to_owned() };
    let number = edition.comparison.clause(value.mention.clause).map(name_of).unwrap_or_default();
    let words = if value.bracketed { format!("[{}]", value.mention.text) } else { value.mention.text.clone() };
    let qualified = value.qualifiers.iter().fold(words, |all, q| format!("{all}, {}", q.text));
    let delta = delta_words(edition, term, d).map(|(_, words)| format!("; {words}")).unwrap_or_default();
    format!("{qualified} ({number}){delta}")
}

fn written(rows: &[Vec<String>], form: Form) -> String {
    let line = |text: &str| harmless(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let row = |cells: &Vec<String>| match form {
        Form::Tabs => cells.iter().map(|c| safe(&line(c))).collect::<Vec<_>>().join("\t") + "\n",
        Form::Markdown => {
            let cells: Vec<_> = cells.iter().map(|c| line(c).replace('\\', "\\\\").replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        }
    };
    let mut out = String::new();
    for (i, cells) in rows.iter().enumerate() {
        out.push_str(&row(cells));
        if i == 0 && form == Form::Markdown {
            out.push_str(&row(&cells.iter().map(|_| "---".to_owned()).collect()));
        }
    }
    out
}

/// A cell that no spreadsheet takes for a formula.
fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}
