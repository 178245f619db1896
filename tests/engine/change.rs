//! Word-level changes.

use crate::support::{comparison, lines};
use travaux::change::Op;
use travaux::text::cut;

fn marked(a: &str, b: &str) -> String {
    let found = comparison(vec![lines(&format!("1 | {a}")), lines(&format!("1 | {b}"))]);
    let change = found.changes.first().expect("the texts differ");
    let (from, to) = (found.side_text(&change.from_clauses), found.side_text(&change.to_clauses));
    let mut out = String::new();
    for span in &change.spans {
        match span.op {
            Op::Equal => out.push_str(cut(&from, span.from)),
            Op::Delete => out.extend([format!("[-{}-]", cut(&from, span.from))]),
            Op::Insert => out.extend([format!("{{+{}+}}", cut(&to, span.to))]),
        }
    }
    out
}

#[test]
fn a_figure_and_a_condition_are_marked_and_nothing_else() {
    assert_eq!(
        marked(
            "The armed forces of Ukraine shall number no more than 600,000 personnel.",
            "The armed forces of Ukraine shall number no more than 800,000 personnel in peacetime."
        ),
        "The armed forces of Ukraine shall number no more than [-600,000-]{+800,000+} personnel{+ in peacetime+}."
    );
}

#[test]
fn figures_keep_their_magnitude_and_their_sign() {
    assert_eq!(
        marked(
            "Europe adds USD 100 billion to the fund for rebuilding.",
            "Europe adds USD 250 billion to the fund for rebuilding."
        ),
        "Europe adds [-USD 100 billion-]{+USD 250 billion+} to the fund for rebuilding."
    );
    assert_eq!(
        marked("It receives 50 % of the profit made there.", "It receives 40 % of the profit made there."),
        "It receives [-50 %-]{+40 %+} of the profit made there."
    );
}
