//! Cases written by hand: one file a pair of drafts, in the notation of `tests/cases/frames`.

use std::collections::BTreeSet;
use std::error::Error;

use serde_json::{Value, json};
use travaux::draft::{Draft, DraftId, parse_draft_file};

use super::Link;

/// What stands in such a file.
pub struct Written {
    /// The family of texts that it belongs to, as the shared cases name them, and the kind of text, if another.
    pub family: String,
    pub kind: String,
    pub drafts: [Draft; 2],
    pub links: Vec<Link>,
    /// Links that are neither right nor wrong.
    pub weak: Vec<Link>,
    /// Numbers of each draft's mere headings.
    pub headings: [BTreeSet<String>; 2],
    /// Numbers of the clauses of each draft that answer none.
    pub alone: [Vec<String>; 2],
}

impl Written {
    /// Reads a file's text: parts `==== kind`, `a`, `b` and `links`.
    pub fn parse(text: &str) -> Result<Self, Box<dyn Error>> {
        let part = |name: &str| -> Result<Vec<&str>, Box<dyn Error>> {
            let lines = text.lines().skip_while(|l| l.strip_prefix("==== ") != Some(name)).skip(1);
            let lines: Vec<&str> = lines.take_while(|l| !l.starts_with("====")).filter(|l| !l.trim().is_empty()).collect();
            if lines.is_empty() { Err(format!("no part {name}").into()) } else { Ok(lines) }
        };
        let sides = [part("a")?, part("b")?];
        let (mut links, mut weak) = (Vec::new(), Vec::new());
        for line in part("links")? {
            let (list, line) = line.strip_prefix("~ ").map_or((&mut links, line), |line| (&mut weak, line));
            let (from, to) = line.trim().split_once(' ').ok_or(format!("{line} names no two clauses"))?;
            list.push((from.to_owned(), to.trim().to_owned()));
        }
        let known = |side: usize, number: &str| {
            let of = |l: &Link| if side == 0 { l.0 == number } else { l.1 == number };
            links.iter().chain(&weak).any(of)
        };
        let numbers = |side: usize, headings: bool| {
            let of_kind = sides[side].iter().filter(move |l| l.ends_with(" ||") == headings);
            of_kind.filter_map(|l| Some(l.split_once(" | ")?.0.to_owned()))
        };
        let headings = [0, 1].map(|side| numbers(side, true).collect());
        let alone = [0, 1].map(|side| numbers(side, false).filter(|n| !known(side, n)).collect());
        let kind = part("kind")?.first().copied().unwrap_or_default();
        let (family, kind) = kind.split_once(", ").unwrap_or((kind, kind));
        Ok(Self {
            family: family.to_owned(),
            kind: kind.to_owned(),
            drafts: [draft(&sides[0], 1)?, draft(&sides[1], 2)?],
            links,
            weak,
            headings,
            alone,
        })
    }
}

/// A draft of `number | heading || text` a line, the text empty for a mere heading; what stands under another bears its number and a
/// bracket or a dot.
fn draft(lines: &[&str], id: u32) -> Result<Draft, Box<dyn Error>> {
    let mut clauses: Vec<Value> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    for line in lines {
        let (number, text) = line.split_once(" | ").ok_or(format!("no number: {line}"))?;
        let (heading, text) = text.split_once(" ||").map_or((None, text), |(heading, text)| (Some(heading), text.trim_start()));
        above.retain(|a| number.strip_prefix(a.as_str()).is_some_and(|rest| rest.starts_with(['(', '.'])));
        let mut family = &mut clauses;
        for _ in &above {
            let parent = family.last_mut().and_then(|c| c["clauses"].as_array_mut());
            family = parent.ok_or(format!("nothing above {number}"))?;
        }
        family.push(json!({ "number": number, "heading": heading, "text": text, "clauses": [] }));
        above.push(number.to_owned());
    }
    let shape = json!({ "schema": "travaux/draft/1", "title": "", "language": "en", "clauses": clauses });
    Ok(parse_draft_file(&shape.to_string())?.with_id(DraftId(id)))
}
