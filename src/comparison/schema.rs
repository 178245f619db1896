//! A comparison as JSON: `travaux/comparison/1`. Written piece by piece, so that a long one needs
//! no second copy in memory.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Write};

use serde::ser::{SerializeMap as _, SerializeSeq as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

use super::{Comparison, Link, Sides};
use crate::align::{By, Ground, Row};
use crate::change::{Change, ChangeKind};
use crate::draft::{ClauseId, Draft, DraftId, DraftShape};
use crate::substance::{Delta, DeltaChange, Finding, Mention, Qualifier, Term, TermValue, Topic, Value, codes};
use crate::text::CharRange;

/// Writes the comparison as `travaux/comparison/1`: one object and a line feed.
pub fn write_json(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    write(&Shape { comparison, beside: None::<(&str, ())> }, out)
}

/// The same with one more key at the end, for what is not the comparison's own.
pub fn write_json_with(comparison: &Comparison, key: &str, value: impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    write(&Shape { comparison, beside: Some((key, value)) }, out)
}

/// Writes one draft in the shape of `drafts[]`.
pub fn write_draft_json(draft: &Draft, out: &mut dyn Write) -> io::Result<()> {
    write(&DraftShape { draft, stored: false }, out)
}

fn write(shape: &impl Serialize, mut out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut out, shape)?;
    out.write_all(b"\n")?;
    out.flush()
}

struct Shape<'a, T> {
    comparison: &'a Comparison,
    beside: Option<(&'a str, T)>,
}

impl<T: Serialize> Serialize for Shape<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let c = self.comparison;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", "travaux/comparison/1")?;
        map.serialize_entry("travaux", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("base", &c.drafts.get(c.base).map(|base| Id(base.id)))?;
        map.serialize_entry("drafts", &each(c.drafts.iter().map(|draft| DraftShape { draft, stored: false })))?;
        map.serialize_entry("links", &each(c.links.iter().map(|link| LinkShape { comparison: c, link })))?;
        map.serialize_entry("rows", &each(c.rows.iter().map(|row| RowShape { comparison: c, row })))?;
        map.serialize_entry("changes", &each(c.changes.iter().map(|change| ChangeShape { comparison: c, change })))?;
        map.serialize_entry("findings", &each(c.findings.iter().map(|f| FindingShape::of(c, f))))?;
        let terms = c.terms.iter().enumerate().map(|(at, term)| TermShape { comparison: c, at, term });
        map.serialize_entry("terms", &each(terms))?;
        map.serialize_entry("codes", &CodesShape(c))?;
        if let Some((key, value)) = &self.beside {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// The topics that stand in the rows, in the words of published code lists.
struct CodesShape<'a>(&'a Comparison);

impl Serialize for CodesShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let met: Vec<Topic> = self.0.focus.topics().filter(|t| self.0.row_topics.iter().any(|row| row.contains(t))).collect();
        let lists = codes(&met)
            .into_iter()
            .map(|(name, list)| (name, list.into_iter().map(|(topic, codes)| (topic.name(), codes)).collect::<BTreeMap<_, _>>()));
        serializer.collect_map(lists)
    }
}

/// A list that is made while it is written.
struct Each<I>(I);

fn each<I: Iterator + Clone>(items: I) -> Each<I> {
    Each(items)
}

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// What prints as the contract writes it: `d1`, `d1.7`.
struct Id<T>(T);

impl<T: Display> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// For some drafts their clauses, by the drafts' names.
struct Cells<I>(I);

impl<'a, I: Iterator<Item = (DraftId, &'a [ClauseId])> + Clone> Serialize for Cells<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.clone().map(|(draft, clauses)| (Id(draft), each(clauses.iter().map(Id)))))
    }
}

struct LinkShape<'a> {
    comparison: &'a Comparison,
    link: &'a Link,
}

impl Serialize for LinkShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pair = &self.link.pair;
        let mut object = serializer.serialize_struct("Link", 8)?;
        object.serialize_field("from", &Id(pair.from))?;
        object.serialize_field("to", &Id(pair.to))?;
        object.serialize_field("kind", self.link.kind.name())?;
        object.serialize_field("moved", &pair.moved)?;
        object.serialize_field("renumbered", &pair.renumbered)?;
        object.serialize_field("confidence", &share(pair.confidence))?;
        object.serialize_field(
            "by",
            match pair.by {
                By::Engine => "engine",
                By::User => "user",
            },
        )?;
        object.serialize_field("why", &WhyShape(self))?;
        object.end()
    }
}

/// Three places say all there is to say, and 0.94 prints as 0.94.
fn share(part: f32) -> f64 {
    let part = (f64::from(part).clamp(0.0, 1.0) * 1000.0).round() / 1000.0;
    if part.is_nan() { 0.0 } else { part }
}

/// Why the clauses are linked: the ground, and for reworded ones the words they share and the signs.
struct WhyShape<'a>(&'a LinkShape<'a>);

impl Serialize for WhyShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// More words would explain no better.
        const WORDS: usize = 8;
        let LinkShape { comparison, link } = self.0;
        let why = &link.pair.why;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ground", why.ground.name())?;
        if link.kind != ChangeKind::Unchanged {
            map.serialize_entry("shared", &comparison.shared_words(link, WORDS))?;
        }
        if why.ground == Ground::Signs {
            for (name, sign) in why.signs() {
                map.serialize_entry(name, &share(sign))?;
            }
        }
        map.end()
    }
}

struct RowShape<'a> {
    comparison: &'a Comparison,
    row: &'a Row,
}

impl Serialize for RowShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let drafts = self.comparison.drafts.iter().map(|d| d.id);
        let cells = drafts.zip(self.row.cells.iter().map(Vec::as_slice));
        let topics = self.comparison.row_topics.get(self.row.index).map_or(&[][..], Vec::as_slice);
        let mut object = serializer.serialize_struct("Row", 3)?;
        object.serialize_field("id", &self.row.id())?;
        object.serialize_field("cells", &Cells(cells))?;
        object.serialize_field("topics", &each(topics.iter().map(|t| t.name())))?;
        object.end()
    }
}

struct ChangeShape<'a> {
    comparison: &'a Comparison,
    change: &'a Change,
}

impl Serialize for ChangeShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let c = self.change;
        let sides = [(c.from, c.from_clauses.as_slice()), (c.to, c.to_clauses.as_slice())];
        let mut object = serializer.serialize_struct("Change", 8 + usize::from(!c.moves.is_empty()))?;
        object.serialize_field("row", &row_id(c.row))?;
        object.serialize_field("from", &Id(c.from))?;
        object.serialize_field("to", &Id(c.to))?;
        object.serialize_field("clauses", &Cells(sides.into_iter()))?;
        object.serialize_field("kind", c.kind.name())?;
        object.serialize_field("substantive", &c.substantive)?;
        object.serialize_field("rewritten", &c.rewritten)?;
        object.serialize_field("spans", &SpansShape(self))?;
        if !c.moves.is_empty() {
            let moves: Vec<_> = c.moves.iter().map(|m| MoveShape { from: ends(m.from), to: ends(m.to) }).collect();
            object.serialize_field("moves", &moves)?;
        }
        object.end()
    }
}

struct SpansShape<'a>(&'a ChangeShape<'a>);

impl Serialize for SpansShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ChangeShape { comparison, change } = self.0;
        let sides = Sides::of(comparison, change);
        let mut list = serializer.serialize_seq(Some(change.spans.len()))?;
        for (op, text) in sides.words(&change.spans) {
            list.serialize_element(&SpanShape { op: op.name(), text })?;
        }
        list.end()
    }
}

/// Ranges of the two sides' texts, each its clauses' texts joined by a line feed.
#[derive(Serialize)]
struct MoveShape {
    from: [u32; 2],
    to: [u32; 2],
}

#[derive(Serialize)]
struct SpanShape<'a> {
    op: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct FindingShape<'a> {
    row: String,
    between: [Id<DraftId>; 2],
    topic: Option<&'static str>,
    kind: &'static str,
    from: Option<MentionShape<'a>>,
    to: Option<MentionShape<'a>>,
    summary: &'a str,
    confidence: f64,
    reason: &'a str,
    weight: u32,
}

impl<'a> FindingShape<'a> {
    fn of(comparison: &'a Comparison, finding: &'a Finding) -> Self {
        let side = |m: &'a Mention| MentionShape { by: comparison.holder(m), ..MentionShape::of(m) };
        Self {
            row: row_id(finding.row),
            between: [Id(finding.between.0), Id(finding.between.1)],
            topic: finding.topic.map(Topic::name),
            kind: finding.kind.name(),
            from: finding.from.as_ref().map(side),
            to: finding.to.as_ref().map(side),
            summary: &finding.summary,
            confidence: (f64::from(finding.confidence) * 100.0).round() / 100.0,
            reason: &finding.reason,
            weight: finding.weight,
        }
    }
}

#[derive(Serialize)]
struct MentionShape<'a> {
    clause: Id<ClauseId>,
    text: &'a str,
    value: Option<ValueShape<'a>>,
    unit: Option<&'a str>,
    range: [u32; 2],
    /// Whose position it is, where it stands in a party's bracket.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
}

impl<'a> MentionShape<'a> {
    fn of(mention: &'a Mention) -> Self {
        Self {
            clause: Id(mention.clause),
            text: &mention.text,
            value: mention.value.as_ref().map(ValueShape::of),
            unit: mention.unit.as_deref(),
            range: ends(mention.range),
            by: None,
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum ValueShape<'a> {
    Whole(i64),
    Broken(f64),
    Date(&'a str),
}

impl<'a> ValueShape<'a> {
    fn of(value: &'a Value) -> Self {
        // Up to here every whole number is exact, and prints without a decimal point.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match value {
            Value::Number(n) if n.fract() == 0.0 && n.abs() <= EXACT => Self::Whole(*n as i64),
            Value::Number(n) => Self::Broken(*n),
            Value::Date(date) => Self::Date(date),
        }
    }
}

struct TermShape<'a> {
    comparison: &'a Comparison,
    at: usize,
    term: &'a Term,
}

impl Serialize for TermShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let drafts = self.comparison.drafts.iter().map(|d| Id(d.id));
        let values = drafts.zip(self.term.values.iter().map(|v| v.as_ref().map(TermValueShape::of)));
        let mut object = serializer.serialize_struct("Term", 5)?;
        object.serialize_field("id", &format!("t{}", self.at + 1))?;
        object.serialize_field("topic", &self.term.topic.map(Topic::name))?;
        object.serialize_field("label", &self.term.label)?;
        object.serialize_field("values", &ByDraft(values))?;
        let base = self.comparison.base;
        let others = self.comparison.drafts.iter().enumerate().filter(|(i, _)| *i != base);
        let deltas = others.map(|(i, d)| (Id(d.id), self.term.delta(base, i).map(|delta| DeltaShape::of(&delta))));
        object.serialize_field("deltas", &ByDraft(deltas))?;
        object.end()
    }
}

/// What became of a term against the base.
#[derive(Serialize)]
struct DeltaShape {
    change: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    qualified: bool,
    bracketed: bool,
}

impl DeltaShape {
    fn of(delta: &Delta) -> Self {
        let rounded = |n: f64| (n * 100.0).round() / 100.0;
        let (change, by, percent) = match delta.change {
            DeltaChange::Same => ("same", None, None),
            DeltaChange::By(by, percent) => ("changed", Some(rounded(by)), percent.map(rounded)),
            DeltaChange::Other => ("changed", None, None),
            DeltaChange::New => ("added", None, None),
            DeltaChange::Gone => ("dropped", None, None),
        };
        Self { change, by, percent, qualified: delta.qualified, bracketed: delta.bracketed }
    }
}

/// An object with one entry a draft.
struct ByDraft<I>(I);

impl<K: Serialize, V: Serialize, I: Iterator<Item = (K, V)> + Clone> Serialize for ByDraft<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.clone())
    }
}

#[derive(Serialize)]
struct TermValueShape<'a> {
    #[serde(flatten)]
    mention: MentionShape<'a>,
    qualifiers: Vec<QualifierShape<'a>>,
}

impl<'a> TermValueShape<'a> {
    fn of(value: &'a TermValue) -> Self {
        let qualifier = |q: &'a Qualifier| QualifierShape { text: &q.text, range: ends(q.range) };
        Self { mention: MentionShape::of(&value.mention), qualifiers: value.qualifiers.iter().map(qualifier).collect() }
    }
}

#[derive(Serialize)]
struct QualifierShape<'a> {
    text: &'a str,
    range: [u32; 2],
}

fn ends(range: CharRange) -> [u32; 2] {
    [range.start, range.end]
}

fn row_id(index: usize) -> String {
    format!("r{}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_as_people_write_them() {
        let said = |value: Value| serde_json::to_string(&ValueShape::of(&value)).unwrap();
        assert_eq!(said(Value::Number(600_000.0)), "600000");
        assert_eq!(said(Value::Number(-0.0)), "0");
        assert_eq!(said(Value::Number(1.5)), "1.5");
        assert_eq!(said(Value::Number(1e300)), "1e+300");
        assert_eq!(said(Value::Number(f64::NAN)), "null");
        assert_eq!(said(Value::Date("2026-03".to_owned())), "\"2026-03\"");
    }

    #[test]
    fn confidence_has_three_places_and_stays_within_0_and_1() {
        for (given, said) in [(0.94, "0.94"), (1.0 / 3.0, "0.333"), (1.2, "1.0"), (-1.0, "0.0"), (f32::NAN, "0.0")] {
            assert_eq!(serde_json::to_string(&share(given)).unwrap(), said);
        }
    }
}
