//! Drafts as JSON: the draft file `travaux/draft/1`, and the shape of `drafts[]` in comparisons
//! and projects.
//!
//! [`DraftShape`] writes a draft without copying it; [`StoredDraft`] reads the same shape back.

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::brackets::bracket_marks;
use super::coverage::CoverageShape;
use super::{Clause, ClauseId, Comment, Draft, DraftId, Kind, Mark, MarkKind, Number, Place, Provenance, Source, Status, Warning};
use crate::text::CharRange;

/// Keys that this program does not know, kept in their order for the way back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(pub(crate) Map<String, Value>);

impl Extra {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The schema name of a draft file.
const DRAFT_SCHEMA: &str = "travaux/draft/1";

/// A draft in the shape of `drafts[]`; `stored` adds what only a project needs.
#[derive(Clone, Copy)]
pub struct DraftShape<'a> {
    /// The draft to be written.
    pub draft: &'a Draft,
    /// Whether to write the marks, the printed numbers and the unknown keys too.
    pub stored: bool,
}

impl Serialize for DraftShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let d = self.draft;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &d.id.to_string())?;
        map.serialize_entry("title", &d.title)?;
        map.serialize_entry("path", &d.source.path)?;
        map.serialize_entry("format", &d.source.format)?;
        map.serialize_entry("sha256", &d.source.sha256)?;
        map.serialize_entry("language", &d.language)?;
        map.serialize_entry("provenance", &provenance_map(&d.provenance))?;
        map.serialize_entry("clauses", &Clauses { clauses: &d.clauses, stored: self.stored })?;
        map.serialize_entry("coverage", &CoverageShape::of(&d.coverage, self.stored))?;
        map.serialize_entry("warnings", &d.warnings.iter().map(warning_shape).collect::<Vec<_>>())?;
        if self.stored {
            if !d.comments.is_empty() {
                map.serialize_entry("comments", &d.comments.iter().map(CommentShape::of).collect::<Vec<_>>())?;
            }
            for (key, value) in &d.extra.0 {
                map.serialize_entry(key, value)?;
            }
        }
        map.end()
    }
}

#[derive(Serialize, Deserialize)]
struct CommentShape {
    clause: String,
    author: Option<String>,
    text: String,
}

impl CommentShape {
    fn of(comment: &Comment) -> Self {
        Self { clause: comment.clause.to_string(), author: comment.author.clone(), text: comment.text.clone() }
    }

    fn into_comment(self) -> Option<Comment> {
        Some(Comment { clause: ClauseId::parse(&self.clause)?, author: self.author, text: self.text })
    }
}

struct Clauses<'a> {
    clauses: &'a [Clause],
    stored: bool,
}

impl Serialize for Clauses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.clauses.len()))?;
        for clause in self.clauses {
            seq.serialize_element(&ClauseShape { clause, stored: self.stored })?;
        }
        seq.end()
    }
}

struct ClauseShape<'a> {
    clause: &'a Clause,
    stored: bool,
}

impl Serialize for ClauseShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let c = self.clause;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &c.id.to_string())?;
        map.serialize_entry("number", &c.number.as_ref().map(Number::as_str))?;
        map.serialize_entry("kind", c.kind.name())?;
        map.serialize_entry("level", &c.level)?;
        map.serialize_entry("parent", &c.parent.map(|p| p.to_string()))?;
        map.serialize_entry("heading", &c.heading)?;
        map.serialize_entry("text", &c.text)?;
        let brackets: Vec<Bracket<'_>> = c.marks.iter().filter_map(Bracket::of).collect();
        map.serialize_entry("brackets", &brackets)?;
        map.serialize_entry("source", &PlaceShape { line: c.place.line, page: c.place.page })?;
        if let Some(status) = &c.status {
            map.serialize_entry("status", status)?;
        }
        if self.stored {
            if let Some(number) = &c.number
                && number.printed() != number.as_str()
            {
                map.serialize_entry("printed", number.printed())?;
            }
            let marks: Vec<StoredMark> = c.marks.iter().filter_map(StoredMark::of).collect();
            if !marks.is_empty() {
                map.serialize_entry("marks", &marks)?;
            }
            if !c.also.is_empty() {
                map.serialize_entry("also", &c.also)?;
            }
            for (key, value) in &c.extra.0 {
                map.serialize_entry(key, value)?;
            }
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Bracket<'a> {
    range: [u32; 2],
    depth: u32,
    by: Option<&'a str>,
}

impl<'a> Bracket<'a> {
    fn of(mark: &'a Mark) -> Option<Self> {
        match &mark.kind {
            MarkKind::Bracketed { depth, by } => {
                Some(Self { range: [mark.range.start, mark.range.end], depth: *depth, by: by.as_deref() })
            }
            _ => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct StoredMark {
    range: [u32; 2],
    mark: String,
}

impl StoredMark {
    fn of(mark: &Mark) -> Option<Self> {
        Some(Self { range: [mark.range.start, mark.range.end], mark: mark.kind.name()? })
    }

    fn into_mark(self) -> Option<Mark> {
        Some(Mark { range: CharRange { start: self.range[0], end: self.range[1] }, kind: MarkKind::parse(&self.mark)? })
    }
}

#[derive(Serialize, Deserialize, Default)]
struct PlaceShape {
    line: Option<u32>,
    page: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct WarningShape {
    code: String,
    message: String,
    #[serde(default)]
    source: PlaceShape,
}

fn warning_shape(w: &Warning) -> WarningShape {
    let source = PlaceShape { line: w.place.line, page: w.place.page };
    WarningShape { code: w.code.clone(), message: w.message.clone(), source }
}

fn provenance_map(p: &Provenance) -> Map<String, Value> {
    let mut map = Map::new();
    let mut put = |key: &str, value: &Option<String>| {
        if let Some(value) = value {
            map.insert(key.to_owned(), Value::String(value.clone()));
        }
    };
    put("author", &p.author);
    put("date", &p.date);
    put("source", &p.source);
    put("note", &p.note);
    map.insert("status".to_owned(), Value::String(p.status.name().to_owned()));
    for (key, value) in &p.extra.0 {
        map.insert(key.clone(), value.clone());
    }
    map
}

/// Takes the known keys out of `map`; what is left is kept as unknown.
fn provenance_of(mut map: Map<String, Value>) -> Provenance {
    let mut take = |key: &str| match map.get(key) {
        Some(Value::String(_)) => match map.remove(key) {
            Some(Value::String(s)) => Some(s),
            _ => None,
        },
        Some(Value::Null) => {
            map.remove(key);
            None
        }
        _ => None,
    };
    let (author, date, source, note) = (take("author"), take("date"), take("source"), take("note"));
    let known = map.get("status").and_then(Value::as_str).and_then(|name| Status::ALL.into_iter().find(|s| s.name() == name));
    if known.is_some() {
        map.remove("status");
    }
    Provenance { author, date, status: known.unwrap_or_default(), source, note, extra: Extra(map) }
}

/// A draft read back from the shape that [`DraftShape`] wrote.
#[derive(Deserialize)]
pub struct StoredDraft {
    id: String,
    title: String,
    #[serde(default)]
    path: String,
    #[serde(default)]
    format: String,
    #[serde(default)]
    sha256: String,
    language: Option<String>,
    #[serde(default)]
    provenance: Map<String, Value>,
    clauses: Vec<StoredClause>,
    #[serde(default)]
    coverage: CoverageShape,
    #[serde(default)]
    warnings: Vec<WarningShape>,
    #[serde(default)]
    comments: Vec<CommentShape>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Deserialize)]
struct StoredClause {
    #[serde(default)]
    id: String,
    number: Option<String>,
    #[serde(default)]
    printed: Option<String>,
    kind: String,
    level: u32,
    parent: Option<String>,
    heading: Option<String>,
    text: String,
    #[serde(default)]
    brackets: Vec<StoredBracket>,
    #[serde(default)]
    marks: Vec<StoredMark>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    source: PlaceShape,
    #[serde(default)]
    also: Vec<u32>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Deserialize)]
struct StoredBracket {
    range: [u32; 2],
    depth: u32,
    by: Option<String>,
}

/// What reading a shape gives: the draft, or what is wrong with it in a few words.
pub type ReadShape = Result<Draft, String>;

impl StoredDraft {
    /// The draft. Fails on an id, a kind or a parent that cannot be.
    pub fn into_draft(self) -> ReadShape {
        let id = DraftId::parse(&self.id).ok_or_else(|| format!("{:?} is no draft's id", self.id))?;
        let mut clauses = Vec::with_capacity(self.clauses.len());
        let place = |shape: PlaceShape| Place { line: shape.line, page: shape.page };
        let warning = |w: WarningShape| Warning { code: w.code, message: w.message, place: place(w.source) };
        for (i, c) in self.clauses.into_iter().enumerate() {
            let n = i as u32 + 1;
            let kind =
                Kind::ALL.into_iter().find(|k| k.name() == c.kind).ok_or_else(|| format!("{:?} is no kind of clause", c.kind))?;
            let parent = match &c.parent {
                None => None,
                Some(p) => Some(
                    ClauseId::parse(p)
                        .filter(|p| p.draft == id && p.n >= 1 && p.n < n)
                        .ok_or_else(|| format!("the parent {p:?} does not stand before its clause {:?}", c.id))?,
                ),
            };
            let length = crate::text::char_len(&c.text) as u32;
            let brackets = c.brackets.into_iter().map(|b| Mark {
                range: CharRange { start: b.range[0], end: b.range[1] },
                kind: MarkKind::Bracketed { depth: b.depth, by: b.by },
            });
            let mut marks: Vec<Mark> = brackets.chain(c.marks.into_iter().filter_map(StoredMark::into_mark)).collect();
            marks.retain(|m| m.range.start <= m.range.end && m.range.end <= length);
            marks.sort_by_key(|m| (m.range.start, m.range.end));
            clauses.push(Clause {
                id: ClauseId { draft: id, n },
                number: c.number.map(|form| Number::new(&form, c.printed.as_deref().unwrap_or(&form))),
                kind,
                level: c.level,
                parent,
                heading: c.heading,
                text: c.text,
                place: place(c.source),
                also: c.also,
                marks,
                status: c.status,
                extra: Extra(c.extra),
            });
        }
        Ok(Draft {
            id,
            title: self.title,
            language: self.language,
            provenance: provenance_of(self.provenance),
            source: Source { path: self.path, format: self.format, sha256: self.sha256 },
            clauses,
            coverage: self.coverage.into_coverage(),
            warnings: self.warnings.into_iter().map(warning).collect(),
            comments: self.comments.into_iter().filter_map(CommentShape::into_comment).collect(),
            extra: Extra(self.extra),
        })
    }
}

/// How deep sub-clauses of a draft file may be nested.
const DEEPEST: u32 = 64;

/// Reads a draft file. Numbers and texts are taken as given, unchanged; unknown keys are kept.
/// `Err` says in a few words what is wrong.
pub fn parse_draft_file(json: &str) -> ReadShape {
    let value: Value = serde_json::from_str(json).map_err(|e| format!("not valid JSON: {e}"))?;
    let Value::Object(mut map) = value else { return Err("not a JSON object".to_owned()) };
    match map.remove("schema") {
        Some(Value::String(s)) if s == DRAFT_SCHEMA => {}
        Some(Value::String(s)) => return Err(format!("its schema is {s:?}, not {DRAFT_SCHEMA:?}")),
        _ => return Err(format!("the key \"schema\": {DRAFT_SCHEMA:?} is missing")),
    }
    let mut draft = Draft {
        title: take_string(&mut map, "title")?.unwrap_or_default(),
        language: take_string(&mut map, "language")?,
        provenance: match map.remove("provenance") {
            Some(Value::Object(p)) => provenance_of(p),
            None | Some(Value::Null) => Provenance::default(),
            Some(_) => return Err("\"provenance\" is not an object".to_owned()),
        },
        ..Draft::default()
    };
    let Some(Value::Array(list)) = map.remove("clauses") else {
        return Err("the list \"clauses\" is missing".to_owned());
    };
    add_clauses(&mut draft.clauses, list, None, 1)?;
    draft.extra = Extra(map);
    draft.coverage.read.push("body".to_owned());
    Ok(draft)
}

fn take_string(map: &mut Map<String, Value>, key: &str) -> Result<Option<String>, String> {
    match map.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(s)) => Ok(Some(s)),
        Some(_) => Err(format!("{key:?} is not a text")),
    }
}

fn add_clauses(out: &mut Vec<Clause>, list: Vec<Value>, parent: Option<ClauseId>, level: u32) -> Result<(), String> {
    if level > DEEPEST {
        return Err(format!("sub-clauses are nested deeper than {DEEPEST}"));
    }
    for value in list {
        let Value::Object(mut map) = value else { return Err("a clause is not an object".to_owned()) };
        let id = ClauseId { draft: DraftId::default(), n: out.len() as u32 + 1 };
        let number = take_string(&mut map, "number")?;
        let heading = take_string(&mut map, "heading")?;
        let Some(text) = take_string(&mut map, "text")? else {
            return Err(format!("clause {} has no \"text\"", number.as_deref().unwrap_or("without number")));
        };
        let children = match map.remove("clauses") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => return Err("\"clauses\" of a clause is not a list".to_owned()),
        };
        // A kind is no part of the schema's required words, but a draft that was written from
        // another format says it, so that its title and headings come back as what they are.
        let kind = map.get("kind").and_then(Value::as_str).and_then(|name| Kind::ALL.into_iter().find(|k| k.name() == name));
        if kind.is_some() {
            map.remove("kind");
        }
        let status = map.get("status").and_then(Value::as_str).map(str::to_owned);
        if status.is_some() {
            map.remove("status");
        }
        out.push(Clause {
            id,
            status,
            number: number.as_deref().map(Number::given),
            kind: kind.unwrap_or_default(),
            level,
            parent,
            heading,
            marks: bracket_marks(&text),
            text,
            place: Place::default(),
            also: Vec::new(),
            extra: Extra(map),
        });
        add_clauses(out, children, Some(id), level + 1)?;
    }
    Ok(())
}

/// Writes a draft as a draft file, unknown keys included.
pub fn write_draft_file(draft: &Draft) -> String {
    let mut map = Map::new();
    map.insert("schema".to_owned(), Value::from(DRAFT_SCHEMA));
    map.insert("title".to_owned(), Value::from(draft.title.as_str()));
    if let Some(language) = &draft.language {
        map.insert("language".to_owned(), Value::from(language.as_str()));
    }
    let provenance = provenance_map(&draft.provenance);
    map.insert("provenance".to_owned(), Value::Object(provenance));
    let mut at = 0;
    let clauses = nested(&draft.clauses, &mut at, None);
    map.insert("clauses".to_owned(), Value::Array(clauses));
    for (key, value) in &draft.extra.0 {
        map.insert(key.clone(), value.clone());
    }
    let mut text = serde_json::to_string_pretty(&Value::Object(map)).unwrap_or_default();
    text.push('\n');
    text
}

fn nested(clauses: &[Clause], at: &mut usize, parent: Option<ClauseId>) -> Vec<Value> {
    let mut out = Vec::new();
    while let Some(clause) = clauses.get(*at).filter(|c| c.parent == parent) {
        *at += 1;
        let mut map = Map::new();
        map.insert("number".to_owned(), clause.number.as_ref().map_or(Value::Null, |n| Value::from(n.as_str())));
        map.insert("heading".to_owned(), clause.heading.as_deref().map_or(Value::Null, Value::from));
        map.insert("text".to_owned(), Value::from(clause.text.as_str()));
        if clause.kind != Kind::Clause {
            map.insert("kind".to_owned(), Value::from(clause.kind.name()));
        }
        if let Some(status) = &clause.status {
            map.insert("status".to_owned(), Value::from(status.as_str()));
        }
        let children = nested(clauses, at, Some(clause.id));
        if !children.is_empty() {
            map.insert("clauses".to_owned(), Value::Array(children));
        }
        for (key, value) in &clause.extra.0 {
            map.insert(key.clone(), value.clone());
        }
        out.push(Value::Object(map));
    }
    out
}
