//! One cell of the edition: number and tags, findings, text with its marks; or why it is empty.
//!
//! A cell is planned once for each look (words, marks, jobs for the text), laid out for its width,
//! and painted. Plans are kept; laid-out text is kept by egui as long as it is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, Galley, Rect, TextFormat};

use crate::app::edition::{Edition, kind_word, subject};
use crate::app::language::say;
use crate::app::names::{capital, summary_of};
use crate::app::redline::{Mark, Show, ShownText, shown_text};
use crate::app::spread::Place;
use crate::app::tags::{Gap, Tag, TagKind};
use crate::app::theme::{Palette, font, size};
use crate::app::widgets::marked_text;
use crate::draft::{Clause, ClauseId};
use crate::substance::{FindingKind, Topic};
use crate::text::{CharRange, char_len, cut};

/// How many findings a cell shows before "more".
const FINDINGS: usize = 3;
/// How many changes of a cell are told in its name.
const SPOKEN: usize = 12;
/// How many plans are kept.
const KEPT: usize = 3_000;

/// What a plan depends on besides row and draft.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellLook {
    /// Width of the cell.
    pub width: f32,
    /// Size of clause text.
    pub points: f32,
    /// Dark or light.
    pub dark: bool,
    /// Which changes are shown.
    pub show: Show,
    /// All findings, not only the first.
    pub all_findings: bool,
}

/// Plans by row and draft.
#[derive(Debug, Default)]
pub struct Plans {
    kept: BTreeMap<(usize, usize, usize), (CellLook, Arc<CellPlan>)>,
}

impl Plans {
    /// Forgets all: another comparison is shown.
    pub fn clear(&mut self) {
        self.kept.clear();
    }

    /// The plan of a cell.
    pub fn get(&mut self, edition: &Edition, row: usize, place: &Place, look: CellLook, p: &Palette) -> Arc<CellPlan> {
        let key = (row, place.draft, place.first);
        if let Some((made, plan)) = self.kept.get(&key)
            && *made == look
        {
            return Arc::clone(plan);
        }
        // What lies farthest from here makes room, one for one: throwing all away at once takes long.
        if self.kept.len() > KEPT {
            let away = |found: Option<(&(usize, usize, usize), _)>| found.map_or(0, |((of, ..), _)| of.abs_diff(row));
            if away(self.kept.first_key_value()) > away(self.kept.last_key_value()) {
                self.kept.pop_first();
            } else {
                self.kept.pop_last();
            }
        }
        let plan = Arc::new(plan_cell(edition, row, place, look, p));
        self.kept.insert(key, (look, Arc::clone(&plan)));
        plan
    }
}

/// What a cell consists of.
#[derive(Debug)]
pub struct CellPlan {
    pub(super) blocks: Vec<Block>,
    /// Draft and first line, which tell it from the other cells of its row.
    pub(super) salt: (usize, usize),
    /// For screen readers and tests.
    pub name: String,
    /// Whether it came of a split or a merge, and of which clauses.
    pub bracket: Vec<ClauseId>,
    /// Words added, removed and moved, for screen readers in reading order.
    pub changed: Vec<(Mark, String)>,
}

#[derive(Debug)]
pub(super) enum Block {
    Head {
        clause: ClauseId,
        indent: f32,
        number: String,
        tags: Vec<Tag>,
    },
    Heading {
        clause: ClauseId,
        indent: f32,
        job: LayoutJob,
    },
    /// `why`: the reason it was raised and how sure it is, shown on hover.
    Finding {
        index: usize,
        topic: Option<Topic>,
        text: String,
        why: String,
        job: LayoutJob,
    },
    More {
        count: usize,
    },
    Text {
        clause: ClauseId,
        indent: f32,
        job: LayoutJob,
        marks: Vec<(CharRange, Mark)>,
        from: usize,
        shown: Arc<ShownText>,
    },
    Gap(Gap),
}

/// A cell laid out.
pub struct Laid {
    /// Its height with padding.
    pub height: f32,
    pub(super) items: Vec<Item>,
}

/// A block in its place.
pub(super) struct Item {
    pub block: usize,
    pub rect: Rect,
    pub galley: Option<Arc<Galley>>,
    pub tags: Vec<(Rect, Arc<Galley>)>,
}

/// What stands under a point of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A clause's number: it is dragged by it.
    Number(ClauseId),
    /// Its words: before which of its own characters.
    Words(ClauseId, usize),
}

/// What stands out of all cells just now.
#[derive(Clone, Debug, Default)]
pub struct Emphasis {
    /// Words of a finding.
    pub framed: Vec<(ClauseId, CharRange)>,
    /// What is looked for; empty when nothing is.
    pub wanted: String,
    /// The match that the search went to last.
    pub current: Option<(ClauseId, CharRange)>,
    /// Upper and lower case are told apart.
    pub case: bool,
    /// Words that the user has selected.
    pub chosen: Vec<(ClauseId, CharRange)>,
}

/// What was done to a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellEvent {
    /// A finding was clicked.
    Finding(usize),
    /// A finding is to be copied.
    CopyFinding(usize),
    /// "2 more" was clicked.
    More,
    /// A tag was clicked that tells of another clause.
    Tag(ClauseId),
}

/// Plans a cell.
pub fn plan_cell(edition: &Edition, row: usize, place: &Place, look: CellLook, p: &Palette) -> CellPlan {
    let c = &edition.comparison;
    let d = place.draft;
    let clauses: Vec<&Clause> = place.clauses.iter().filter_map(|id| c.clause(*id)).collect();
    let findings: Vec<_> = edition.findings_in(row, d).filter(|(_, f)| edition.belongs(row, place, f)).collect();
    let draft = c.drafts.get(d).map_or("", |x| x.title.as_str());
    let mut blocks = Vec::new();
    let inner = look.width - 2.0 * size::CELL_X;
    let allowed = if look.all_findings { usize::MAX } else { FINDINGS };
    let mut left = allowed;
    let mut told = 0;
    let mut tell = |blocks: &mut Vec<Block>, wanted: &dyn Fn(Option<ClauseId>) -> bool, told: &mut usize| {
        for (index, finding) in &findings {
            let own =
                [&finding.to, &finding.from].into_iter().flatten().map(|m| m.clause).find(|id| clauses.iter().any(|x| x.id == *id));
            // A whole clause that came or went is said by its tag or plate; where a lead topic is
            // concerned it is said here too, in one line, since its words stand below.
            let whole = matches!(finding.kind, FindingKind::Added | FindingKind::Dropped);
            if !wanted(own) || (whole && !finding.topic.is_some_and(Topic::is_lead)) {
                continue;
            }
            *told += 1;
            if left > 0 {
                left -= 1;
                let (ink, _) = p.topic_colours(finding.topic);
                let mut job = simple(&summary_of(c, finding), font::bold(13.0), 17.0, ink, inner - 38.0);
                if whole {
                    job.wrap.max_rows = 1;
                }
                let why = format!("{}\n{}", finding.reason, say!("cell-sure", percent = (finding.confidence * 100.0).round()));
                blocks.push(Block::Finding {
                    index: *index,
                    topic: finding.topic,
                    text: summary_of(c, finding).into_owned(),
                    why,
                    job,
                });
            }
        }
    };
    let mut words = Vec::new();
    if let Some(gap) = edition.gap(row, place) {
        words.push(if gap.more.is_empty() { gap.head.clone() } else { format!("{}, {}", gap.head, lower(&gap.more)) });
        blocks.push(Block::Gap(gap));
        tell(&mut blocks, &|_| true, &mut told);
    }
    for (i, clause) in clauses.iter().enumerate() {
        let indent = size::INDENT * (clause.level.saturating_sub(1).min(3)) as f32;
        let number = clause.number.as_ref().map_or_else(|| kind_word(clause.kind).to_owned(), ToString::to_string);
        let mut tags = edition.tags(row, d, clause);
        let status = clause.status.clone().filter(|said| !said.is_empty());
        tags.extend(status.map(|text| Tag { text, kind: TagKind::Plain, from: None }));
        words.extend(tags.iter().map(|t| t.text.clone()));
        blocks.push(Block::Head { clause: clause.id, indent, number, tags });
        // A finding stands at its clause; what names no clause of this cell, at the first.
        tell(&mut blocks, &|own| own == Some(clause.id) || (own.is_none() && i == 0), &mut told);
        if let Some(heading) = clause.heading.as_deref().filter(|h| !h.is_empty()) {
            let job = simple(heading, font::serif_bold(look.points), (look.points * 23.0 / 15.0).round(), p.ink, inner - indent);
            blocks.push(Block::Heading { clause: clause.id, indent, job });
        }
        let shown = Arc::new(shown_text(edition, row, d, clause, look.show));
        let mut from = 0;
        for paragraph in shown.text.split('\n').filter(|_| !shown.text.is_empty()) {
            let end = from + char_len(paragraph);
            let marks: Vec<_> = shown.marks.iter().filter_map(|(r, m)| Some((within(*r, from, end)?, *m))).collect();
            let job = marked_text::job(paragraph, &marks, look.points, inner - indent, p, p.ink);
            blocks.push(Block::Text { clause: clause.id, indent, job, marks, from, shown: Arc::clone(&shown) });
            from = end + 1;
        }
    }
    if told > allowed {
        let at = blocks.iter().rposition(|b| matches!(b, Block::Finding { .. })).map_or(blocks.len(), |i| i + 1);
        blocks.insert(at, Block::More { count: told - allowed });
    }
    let parted = blocks
        .iter()
        .any(|b| matches!(b, Block::Head { tags, .. } if tags.iter().any(|t| matches!(t.kind, TagKind::Split | TagKind::Merge))));
    let bracket = if parted { clauses.iter().flat_map(|x| edition.answers(x.id)).collect() } else { Vec::new() };
    let changed = changed_words(&blocks);
    let sentences: Vec<_> = findings.iter().map(|(_, f)| spoken(&summary_of(c, f))).collect();
    let said = if sentences.is_empty() { String::new() } else { format!(" {}.", sentences.join(". ")) };
    let words = words.join(", ");
    let name = match clauses.first() {
        None => format!("{words}, {draft}.{said}"),
        Some(first) => {
            let word = edition.word(row, d);
            let tags = if words.is_empty() { words } else { format!(", {words}") };
            let changes: Vec<_> = changed
                .iter()
                .take(SPOKEN)
                .map(|(mark, text)| {
                    let words = text.as_str();
                    match mark {
                        Mark::Removed => say!("cell-deleted", words = words),
                        Mark::MovedHere => say!("cell-moved", words = words),
                        _ => say!("cell-inserted", words = words),
                    }
                })
                .collect();
            let changes = if changes.is_empty() { String::new() } else { format!(" {}.", capital(&changes.join("; "))) };
            format!("{}, {draft}, {word}{tags}.{said}{changes}", subject(first))
        }
    };
    CellPlan { blocks, salt: (d, place.first), name, bracket, changed }
}

pub(super) fn within(range: CharRange, from: usize, end: usize) -> Option<CharRange> {
    let (start, stop) = ((range.start as usize).max(from), (range.end as usize).min(end));
    (start < stop).then(|| CharRange::new(start - from, stop - from))
}

fn simple(text: &str, face: egui::FontId, line: f32, colour: Color32, width: f32) -> LayoutJob {
    let format = TextFormat { font_id: face, color: colour, line_height: Some(line), ..Default::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job
}

/// The words that were added, removed and moved, as the blocks show them; what moved is told once, where it stands.
fn changed_words(blocks: &[Block]) -> Vec<(Mark, String)> {
    let mut out = Vec::new();
    for block in blocks {
        let Block::Text { job, marks, .. } = block else { continue };
        for (range, mark) in marks {
            if !matches!(mark, Mark::Added | Mark::Removed | Mark::MovedHere) {
                continue;
            }
            let words = cut(&job.text, *range).trim();
            if words.chars().any(char::is_alphanumeric) {
                out.push((*mark, words.to_owned()));
            }
        }
    }
    out
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A summary as it is read out: arrows as "to".
fn spoken(text: &str) -> String {
    text.replace('→', say!("cell-to")).trim_end_matches('.').to_owned()
}
