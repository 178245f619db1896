//! Projects as JSON: `travaux/project/1`, self-contained, unknown keys kept.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Anchor, Correction, Cut, Note, NoteId, Project, View};
use crate::align::{Decision, Verdict};
use crate::draft::{ClauseId, DraftId, DraftShape, Extra, Kind, StoredDraft};

const KIND: &str = "travaux/project/";
const SCHEMA: &str = "travaux/project/1";
const NUMBER: u32 = 1;

/// What is wrong with a project file.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ProjectError {
    /// It is not a whole project file.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It was made by a newer program.
    #[error("made by a newer Travaux ({0})")]
    Newer(String),
    /// It is something else.
    #[error("not a Travaux project")]
    NotAProject,
}

impl ProjectError {
    /// What the user can do, lower case, without full stop.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Damaged(_) => "open an older copy of it; the file was not touched",
            Self::Newer(_) => "update to open it; the file was not touched",
            Self::NotAProject => "open it as a draft, or choose a .travaux file",
        }
    }
}

/// Reads a project file.
pub fn parse(text: &str) -> Result<Project, ProjectError> {
    // Only the name is read first: a newer file may have another shape everywhere else.
    let header: Header = serde_json::from_str(text)
        .map_err(|error| if text.trim_start().starts_with('{') { damaged(&error) } else { ProjectError::NotAProject })?;
    let number = header.schema.as_ref().and_then(Value::as_str).and_then(|name| name.strip_prefix(KIND)).map(str::parse::<u32>);
    match number {
        Some(Ok(NUMBER)) => {}
        Some(Ok(newer)) if newer > NUMBER => return Err(ProjectError::Newer(format!("project/{newer}"))),
        Some(_) => return Err(ProjectError::Damaged("its schema has no known number".to_owned())),
        None => return Err(ProjectError::NotAProject),
    }
    let stored: Stored = serde_json::from_str(text).map_err(|error| damaged(&error))?;
    stored.into_project().map_err(ProjectError::Damaged)
}

/// Writes a project file as a text.
pub fn write(project: &Project) -> String {
    let mut bytes = Vec::new();
    // Writing into memory does not fail, and the shape has only text for keys.
    let _ = write_to(project, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes a project file, piece by piece.
pub fn write_to(project: &Project, mut out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut out, &ProjectShape(project))?;
    out.write_all(b"\n")
}

/// A project's notes in the shape that a project file has, for exports.
#[derive(Clone, Copy)]
pub struct NotesShape<'a>(pub &'a Project);

impl Serialize for NotesShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.notes.iter().map(NoteShape))
    }
}

fn damaged(error: &serde_json::Error) -> ProjectError {
    ProjectError::Damaged(match error.classify() {
        serde_json::error::Category::Eof => format!("the file ends too early, at line {}", error.line()),
        _ => error.to_string(),
    })
}

#[derive(Deserialize)]
struct Header {
    #[serde(default)]
    schema: Option<Value>,
}

struct ProjectShape<'a>(&'a Project);

impl Serialize for ProjectShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let p = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", SCHEMA)?;
        map.serialize_entry("title", &p.title)?;
        map.serialize_entry("next_draft", &p.next_draft)?;
        map.serialize_entry("next_note", &p.next_note)?;
        map.serialize_entry("drafts", &Drafts(p))?;
        if !p.corrections.is_empty() {
            map.serialize_entry("corrections", &p.corrections.iter().map(CorrectionShape::of).collect::<Vec<_>>())?;
        }
        map.serialize_entry("links", &Links(p))?;
        map.serialize_entry("notes", &NotesShape(p))?;
        map.serialize_entry("view", &ViewShape(&p.view))?;
        if !p.vocabulary.is_empty() {
            map.serialize_entry("vocabulary", &p.vocabulary)?;
        }
        if !p.lead_topics.is_empty() {
            map.serialize_entry("lead_topics", &p.lead_topics)?;
        }
        // Their room is yet to be built: an empty list stands where nothing was read.
        for key in ["open_items", "positions"] {
            if !p.extra.0.contains_key(key) {
                map.serialize_entry(key, &[(); 0])?;
            }
        }
        entries(&mut map, &p.extra)?;
        map.end()
    }
}

fn entries<M: serde::ser::SerializeMap>(map: &mut M, extra: &Extra) -> Result<(), M::Error> {
    extra.0.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
}

struct Drafts<'a>(&'a Project);

impl Serialize for Drafts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let as_read = self.0.drafts.iter().filter_map(|draft| self.0.draft_as_read(draft.id));
        serializer.collect_seq(as_read.map(|draft| DraftShape { draft, stored: true }))
    }
}

struct Links<'a>(&'a Project);

impl Serialize for Links<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.0
                .decisions
                .iter()
                .map(|decision| LinkShape { decision, extra: self.0.link_extra.get(&(decision.from, decision.to)) }),
        )
    }
}

struct LinkShape<'a> {
    decision: &'a Decision,
    extra: Option<&'a Extra>,
}

impl Serialize for LinkShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.decision.from.to_string())?;
        map.serialize_entry("to", &self.decision.to.to_string())?;
        map.serialize_entry("verdict", verdict_name(self.decision.verdict))?;
        if let Some(extra) = self.extra {
            entries(&mut map, extra)?;
        }
        map.end()
    }
}

fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Linked => "linked",
        Verdict::Cut => "cut",
    }
}

struct NoteShape<'a>(&'a Note);

impl Serialize for NoteShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let n = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &n.id.0)?;
        map.serialize_entry("clause", &n.anchor.clause.to_string())?;
        map.serialize_entry("number", &n.anchor.number)?;
        map.serialize_entry("words", &n.anchor.words)?;
        map.serialize_entry("unplaced", &n.unplaced)?;
        map.serialize_entry("text", &n.text)?;
        map.serialize_entry("author", &n.author)?;
        entries(&mut map, &n.extra)?;
        map.end()
    }
}

/// A correction of the cut: the clause with its words, and one of the acts.
#[derive(Serialize, Deserialize)]
struct CorrectionShape {
    clause: String,
    number: Option<String>,
    words: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unplaced: bool,
    #[serde(flatten)]
    cut: CutShape,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum CutShape {
    SplitAt(u32),
    JoinNext(bool),
    SetLevel(u32),
    SetNumber(Option<String>),
    SetKind(String),
}

impl CorrectionShape {
    fn of(correction: &Correction) -> Self {
        let anchor = &correction.anchor;
        Self {
            clause: anchor.clause.to_string(),
            number: anchor.number.clone(),
            words: anchor.words.clone(),
            unplaced: correction.unplaced,
            cut: match &correction.cut {
                Cut::Split { at } => CutShape::SplitAt(*at),
                Cut::Join => CutShape::JoinNext(true),
                Cut::Level(level) => CutShape::SetLevel(*level),
                Cut::Number(number) => CutShape::SetNumber(number.clone()),
                Cut::Kind(kind) => CutShape::SetKind(kind.name().to_owned()),
            },
        }
    }

    fn into_correction(self) -> Result<Correction, String> {
        let cut = match self.cut {
            CutShape::SplitAt(at) => Cut::Split { at },
            CutShape::JoinNext(_) => Cut::Join,
            CutShape::SetLevel(level) => Cut::Level(level),
            CutShape::SetNumber(number) => Cut::Number(number),
            CutShape::SetKind(name) => {
                let kind = Kind::ALL.into_iter().find(|k| k.name() == name);
                Cut::Kind(kind.ok_or_else(|| format!("{name:?} is no kind of clause"))?)
            }
        };
        let anchor = Anchor { clause: clause_id(&self.clause)?, number: self.number, words: self.words };
        Ok(Correction { anchor, cut, unplaced: self.unplaced })
    }
}

struct ViewShape<'a>(&'a View);

impl Serialize for ViewShape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("base", &self.0.base.map(|id| id.to_string()))?;
        map.serialize_entry("chain", &self.0.chain)?;
        if !self.0.hidden.is_empty() {
            map.serialize_entry("hidden", &self.0.hidden.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        }
        if !self.0.widths.is_empty() {
            let widths: BTreeMap<String, u16> = self.0.widths.iter().map(|(id, width)| (id.to_string(), *width)).collect();
            map.serialize_entry("widths", &widths)?;
        }
        entries(&mut map, &self.0.extra)?;
        map.end()
    }
}

#[derive(Deserialize)]
struct Stored {
    #[serde(rename = "schema")]
    _schema: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    next_draft: u32,
    #[serde(default)]
    next_note: u32,
    drafts: Vec<StoredDraft>,
    #[serde(default)]
    corrections: Vec<CorrectionShape>,
    #[serde(default)]
    links: Vec<StoredLink>,
    #[serde(default)]
    notes: Vec<StoredNote>,
    #[serde(default)]
    view: StoredView,
    #[serde(default)]
    vocabulary: String,
    #[serde(default)]
    lead_topics: Vec<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Deserialize)]
struct StoredLink {
    from: String,
    to: String,
    verdict: String,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Deserialize)]
struct StoredNote {
    id: u32,
    clause: String,
    number: Option<String>,
    #[serde(default)]
    words: String,
    #[serde(default)]
    unplaced: bool,
    text: String,
    author: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Deserialize, Default)]
struct StoredView {
    base: Option<String>,
    #[serde(default)]
    chain: bool,
    #[serde(default)]
    hidden: Vec<String>,
    #[serde(default)]
    widths: BTreeMap<String, u16>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

impl Stored {
    fn into_project(mut self) -> Result<Project, String> {
        let drafts = self.drafts.into_iter().map(|d| d.into_draft().map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
        if let Some(twice) = repeated(drafts.iter().map(|d| d.id)) {
            return Err(format!("two drafts are called {twice}"));
        }
        if let Some(twice) = repeated(self.notes.iter().map(|n| n.id)) {
            return Err(format!("two notes have the id {twice}"));
        }
        // Empty lists are what is written where nothing was read: see the way out.
        for key in ["open_items", "positions"] {
            if self.extra.get(key).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                self.extra.remove(key);
            }
        }
        let mut project = Project {
            title: self.title,
            drafts,
            view: View {
                base: self.view.base.as_deref().map(draft_id).transpose()?,
                chain: self.view.chain,
                hidden: self.view.hidden.iter().map(|id| draft_id(id)).collect::<Result<_, _>>()?,
                widths: self.view.widths.iter().map(|(id, w)| Ok((draft_id(id)?, *w))).collect::<Result<_, String>>()?,
                extra: Extra(self.view.extra),
            },
            vocabulary: self.vocabulary,
            lead_topics: self.lead_topics,
            extra: Extra(self.extra),
            next_draft: self.next_draft,
            next_note: self.next_note,
            ..Project::default()
        };
        project.corrections = self.corrections.into_iter().map(CorrectionShape::into_correction).collect::<Result<_, _>>()?;
        for at in 0..project.drafts.len() {
            if let Some(read) = project.drafts.get(at).cloned() {
                let corrected = project.corrected(read.id, read);
                project.drafts.splice(at..=at, [corrected]);
            }
        }
        for link in self.links {
            let (from, to) = (clause_id(&link.from)?, clause_id(&link.to)?);
            let verdict = [Verdict::Linked, Verdict::Cut].into_iter().find(|v| verdict_name(*v) == link.verdict);
            let verdict = verdict.ok_or_else(|| format!("{:?} is no word on a link", link.verdict))?;
            project.decisions.push(Decision { from, to, verdict });
            if !link.extra.is_empty() {
                project.link_extra.insert((from, to), Extra(link.extra));
            }
        }
        for note in self.notes {
            let clause = clause_id(&note.clause)?;
            // A note on a clause that is not there must not be lost to sight.
            let unplaced = note.unplaced || project.clause(clause).is_none();
            project.notes.push(Note {
                id: NoteId(note.id),
                anchor: Anchor { clause, number: note.number, words: note.words },
                unplaced,
                text: note.text,
                author: note.author,
                extra: Extra(note.extra),
            });
        }
        Ok(project)
    }
}

fn repeated<T: Ord>(ids: impl Iterator<Item = T>) -> Option<T> {
    let mut all: Vec<T> = ids.collect();
    all.sort();
    let at = all.windows(2).position(|two| matches!(two, [a, b] if a == b))?;
    Some(all.swap_remove(at))
}

fn draft_id(text: &str) -> Result<DraftId, String> {
    DraftId::parse(text).ok_or_else(|| format!("{text:?} is no draft's id"))
}

fn clause_id(text: &str) -> Result<ClauseId, String> {
    ClauseId::parse(text).ok_or_else(|| format!("{text:?} is no clause's id"))
}
