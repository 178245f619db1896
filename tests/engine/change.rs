//! Word-level changes.

use travaux::change::{Change, Op};
use travaux::comparison::Comparison;
use travaux::text::cut;

use crate::cases;
use crate::support::{comparison, lines};

/// A change as a person would mark it: `[-600,000-]{+800,000+}`.
fn marked(found: &Comparison, change: &Change) -> String {
    let (from, to) = (found.side_text(&change.from_clauses), found.side_text(&change.to_clauses));
    let mark = |span: &travaux::change::Span| match span.op {
        Op::Equal => cut(&from, span.from).to_owned(),
        Op::Delete => format!("[-{}-]", cut(&from, span.from)),
        Op::Insert => format!("{{+{}+}}", cut(&to, span.to)),
    };
    let words: Vec<String> = change.spans.iter().map(mark).collect();
    let rewritten = if change.rewritten { " rewritten" } else { "" };
    format!("{}{rewritten}: {}", change.kind.name(), words.concat())
}

#[test]
fn golden_cases() {
    cases::check("change", "changes", |case| {
        let found = comparison(case.drafts().into_iter().map(lines).collect());
        found.changes.iter().map(|c| marked(&found, c)).collect::<Vec<_>>().join("\n")
    });
}
