//! A clause or a finding as a quotation: exact words, and where they stand.

use super::words::{date, label, title};
use crate::comparison::Comparison;
use crate::draft::{ClauseId, Draft};
use crate::substance::Finding;

/// A clause's own words with their source: `“…” (US draft, 20 Nov 2025, 6)`. The heading stands in
/// for the words of a clause that has none. `None` when the draft has no such clause.
pub fn quote_clause(draft: &Draft, clause: ClauseId) -> Option<String> {
    let found = draft.clause(clause)?;
    let words = if found.text.is_empty() { found.heading.as_deref().unwrap_or_default() } else { &found.text };
    Some(format!("“{words}” ({})", source(draft, clause)))
}

/// Words from a clause, or from one to another, with their source: `“…” (US draft, 20 Nov 2025, 6)`.
pub fn quote_words(draft: &Draft, words: &str, first: ClauseId, last: ClauseId) -> String {
    let to = draft.clause(last).filter(|_| first != last).map(|c| format!(" to {}", label(c))).unwrap_or_default();
    format!("“{words}” ({}{to})", source(draft, first))
}

/// What clauses that answer one another say: `US draft says “…” (20 Nov 2025, 6); European draft says
/// “…” (23 Nov 2025, 5).` Clauses of one draft that follow one another are quoted together.
pub fn quote_comparison(sides: &[(&Draft, ClauseId)]) -> String {
    let said = sides.chunk_by(|a, b| a.0.id == b.0.id).filter_map(|clauses| {
        let draft = clauses.first()?.0;
        let found: Vec<_> = clauses.iter().filter_map(|(_, id)| draft.clause(*id)).collect();
        let words: Vec<_> =
            found.iter().map(|c| if c.text.is_empty() { c.heading.as_deref().unwrap_or_default() } else { &c.text }).collect();
        let numbers: Vec<_> = found.iter().map(|c| label(c)).collect();
        let date = draft.provenance.date.as_deref().filter(|d| !d.is_empty()).map(|d| format!("{}, ", date(d))).unwrap_or_default();
        Some(format!("{} says “{}” ({date}{})", title(draft), words.join("\n"), numbers.join(" and ")))
    });
    said.collect::<Vec<_>>().join("; ") + "."
}

/// A finding's sentence with both places: `Cap on …: 600,000 → 800,000 (US draft, 20 Nov 2025, 6;
/// European counter-proposal, 23 Nov 2025, 5)`.
pub fn quote_finding(comparison: &Comparison, finding: &Finding) -> String {
    let row = comparison.rows.iter().find(|row| row.index == finding.row);
    let place = |id, clause: Option<ClauseId>| {
        let at = comparison.draft_index(id)?;
        let in_row = || row?.cells.get(at)?.first().copied();
        let draft = comparison.drafts.get(at)?;
        Some(clause.or_else(in_row).map_or_else(|| format!("{}, no counterpart", head(draft)), |clause| source(draft, clause)))
    };
    let places = [
        place(finding.between.0, finding.from.as_ref().map(|m| m.clause)),
        place(finding.between.1, finding.to.as_ref().map(|m| m.clause)),
    ];
    format!("{} ({})", finding.summary, places.into_iter().flatten().collect::<Vec<_>>().join("; "))
}

/// A draft's title and date.
fn head(draft: &Draft) -> String {
    let date = draft.provenance.date.as_deref().filter(|d| !d.is_empty()).map(date);
    [Some(title(draft).to_owned()), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn source(draft: &Draft, clause: ClauseId) -> String {
    draft.clause(clause).map_or_else(|| head(draft), |clause| format!("{}, {}", head(draft), label(clause)))
}
