//! One cell of the edition: number and tags, findings, text with its marks; or why it is empty.
//!
//! A cell is planned once for each look (words, marks, jobs for the text), laid out for its width,
//! and painted. Plans are kept; laid-out text is kept by egui as long as it is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, Galley, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, accesskit::Role,
    pos2, vec2,
};

use crate::app::edition::{Edition, Gap, Tag, TagKind, kind_word, subject};
use crate::app::redline::{Mark, Show, ShownText, shown_text};
use crate::app::theme::{Palette, font, size};
use crate::app::widgets::bidi::lay_out_job;
use crate::app::widgets::icons::{self, Icon};
use crate::app::widgets::marked_text;
use crate::draft::{Clause, ClauseId};
use crate::substance::{FindingKind, Topic};
use crate::text::{CharRange, char_len};

/// How many findings a cell shows before "more".
const FINDINGS: usize = 3;
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
    kept: BTreeMap<(usize, usize), (CellLook, Arc<CellPlan>)>,
}

impl Plans {
    /// Forgets all: another comparison is shown.
    pub fn clear(&mut self) {
        self.kept.clear();
    }

    /// The plan of a cell.
    pub fn get(&mut self, edition: &Edition, row: usize, d: usize, look: CellLook, p: &Palette) -> Arc<CellPlan> {
        if let Some((made, plan)) = self.kept.get(&(row, d))
            && *made == look
        {
            return Arc::clone(plan);
        }
        if self.kept.len() > KEPT {
            self.kept.clear();
        }
        let plan = Arc::new(plan_cell(edition, row, d, look, p));
        self.kept.insert((row, d), (look, Arc::clone(&plan)));
        plan
    }
}

/// What a cell consists of.
#[derive(Debug)]
pub struct CellPlan {
    blocks: Vec<Block>,
    /// For screen readers and tests.
    pub name: String,
    bracketed: bool,
}

#[derive(Debug)]
enum Block {
    Head { clause: ClauseId, indent: f32, number: String, tags: Vec<Tag> },
    Heading { clause: ClauseId, indent: f32, job: LayoutJob },
    Finding { index: usize, topic: Option<Topic>, text: String, job: LayoutJob },
    More { count: usize },
    Text { clause: ClauseId, indent: f32, job: LayoutJob, marks: Vec<(CharRange, Mark)>, from: usize, shown: Arc<ShownText> },
    Gap(Gap),
}

/// A cell laid out.
pub struct Laid {
    /// Its height with padding.
    pub height: f32,
    items: Vec<Item>,
}

struct Item {
    block: usize,
    rect: Rect,
    galley: Option<Arc<Galley>>,
    tags: Vec<(Rect, Arc<Galley>)>,
}

/// What stands out of all cells just now.
#[derive(Clone, Debug, Default)]
pub struct Emphasis {
    /// Words of a finding.
    pub framed: Vec<(ClauseId, CharRange)>,
    /// What is looked for, in lower case; empty when nothing is.
    pub wanted: String,
    /// The clause that the search went to last.
    pub current: Option<ClauseId>,
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
}

/// Plans a cell.
pub fn plan_cell(edition: &Edition, row: usize, d: usize, look: CellLook, p: &Palette) -> CellPlan {
    let c = &edition.comparison;
    let clauses: Vec<&Clause> = edition.cell(row, d).iter().filter_map(|id| c.clause(*id)).collect();
    let findings: Vec<_> = edition.findings_in(row, d).collect();
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
                let mut job = simple(&finding.summary, font::bold(13.0), 17.0, ink, inner - 38.0);
                if whole {
                    job.wrap.max_rows = 1;
                }
                blocks.push(Block::Finding { index: *index, topic: finding.topic, text: finding.summary.clone(), job });
            }
        }
    };
    let mut words = Vec::new();
    if let Some(gap) = edition.gap(row, d) {
        words.push(if gap.more.is_empty() { gap.head.clone() } else { format!("{}, {}", gap.head, lower(&gap.more)) });
        blocks.push(Block::Gap(gap));
        tell(&mut blocks, &|_| true, &mut told);
    }
    for (i, clause) in clauses.iter().enumerate() {
        let indent = size::INDENT * (clause.level.saturating_sub(1).min(3)) as f32;
        let number = clause.number.as_ref().map_or_else(|| kind_word(clause.kind).to_owned(), ToString::to_string);
        let tags = edition.tags(row, d, clause);
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
    let bracketed = blocks
        .iter()
        .any(|b| matches!(b, Block::Head { tags, .. } if tags.iter().any(|t| matches!(t.kind, TagKind::Split | TagKind::Merge))));
    let sentences: Vec<_> = findings.iter().map(|(_, f)| spoken(&f.summary)).collect();
    let said = if sentences.is_empty() { String::new() } else { format!(" {}.", sentences.join(". ")) };
    let words = words.join(", ");
    let name = match clauses.first() {
        None => format!("{words}, {draft}.{said}"),
        Some(first) => {
            let word = edition.word(row, d);
            let tags = if words.is_empty() { words } else { format!(", {words}") };
            format!("{}, {draft}, {word}{tags}.{said}", subject(first))
        }
    };
    CellPlan { blocks, name, bracketed }
}

fn within(range: CharRange, from: usize, end: usize) -> Option<CharRange> {
    let (start, stop) = ((range.start as usize).max(from), (range.end as usize).min(end));
    (start < stop).then(|| CharRange::new(start - from, stop - from))
}

fn simple(text: &str, face: egui::FontId, line: f32, colour: Color32, width: f32) -> LayoutJob {
    let format = TextFormat { font_id: face, color: colour, line_height: Some(line), ..Default::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A summary as it is read out: arrows as "to".
fn spoken(text: &str) -> String {
    text.replace('→', "to").trim_end_matches('.').to_owned()
}

/// Lays a planned cell out.
pub fn lay_out(painter: &Painter, plan: &CellPlan, look: CellLook) -> Laid {
    let left = size::CELL_X;
    let inner = look.width - 2.0 * left;
    let mut y = size::CELL_TOP;
    let mut items = Vec::new();
    let mut last_text: Option<ClauseId> = None;
    for (i, block) in plan.blocks.iter().enumerate() {
        let mut tags_laid = Vec::new();
        let (rect, galley, after) = match block {
            Block::Head { indent, number, tags, .. } => {
                if i > 0 {
                    y += 8.0;
                }
                let galley = painter.layout_no_wrap(number.clone(), font::bold(14.0), Color32::PLACEHOLDER);
                let mut x = left + indent + galley.size().x + 8.0;
                let mut line = y;
                for tag in tags {
                    let text = painter.layout_no_wrap(tag.text.clone(), font::sans(12.0), Color32::PLACEHOLDER);
                    let lead = if icon_of(tag.kind).is_some() { 16.0 } else { 0.0 };
                    let width = text.size().x + lead + 12.0;
                    if x + width > left + inner && x > left + indent {
                        x = left + indent;
                        line += 22.0;
                    }
                    tags_laid.push((Rect::from_min_size(pos2(x, line + 1.0), vec2(width, 18.0)), text));
                    x += width + 6.0;
                }
                let height = line - y + 20.0;
                (Rect::from_min_size(pos2(left + indent, y), vec2(inner - indent, height)), Some(galley), 4.0)
            }
            Block::Heading { indent, job, .. } => {
                let galley = lay_out_job(painter, job.clone(), true);
                (Rect::from_min_size(pos2(left + indent, y), galley.size()), Some(galley), 0.0)
            }
            Block::Finding { job, .. } => {
                let galley = lay_out_job(painter, job.clone(), false);
                let size = vec2((galley.size().x + 38.0).min(inner), galley.size().y + 8.0);
                (Rect::from_min_size(pos2(left, y), size), Some(galley), 5.0)
            }
            Block::More { .. } => (Rect::from_min_size(pos2(left, y), vec2(90.0, 20.0)), None, 4.0),
            Block::Text { clause, indent, job, .. } => {
                if last_text == Some(*clause) {
                    y += size::PARAGRAPH;
                }
                last_text = Some(*clause);
                let galley = lay_out_job(painter, job.clone(), true);
                (Rect::from_min_size(pos2(left + indent, y), vec2(inner - indent, galley.size().y)), Some(galley), 0.0)
            }
            Block::Gap(gap) => {
                let height = if gap.more.is_empty() { 28.0 } else { 46.0 };
                y += 4.0;
                (Rect::from_min_size(pos2(left, y), vec2(inner, height)), None, 8.0)
            }
        };
        y = rect.bottom() + after;
        items.push(Item { block: i, rect, galley, tags: tags_laid });
    }
    Laid { height: (y + size::CELL_BOTTOM).max(40.0), items }
}

/// The clause at a height of a laid-out cell.
pub fn clause_at(plan: &CellPlan, laid: &Laid, y: f32) -> Option<ClauseId> {
    let upto = laid.items.iter().take_while(|item| item.rect.top() <= y || item.block == 0);
    upto.filter_map(|item| match plan.blocks.get(item.block)? {
        Block::Head { clause, .. } | Block::Text { clause, .. } | Block::Heading { clause, .. } => Some(*clause),
        _ => None,
    })
    .last()
}

/// Paints a laid-out cell at `rect` (its ground is painted already).
pub fn paint_cell(
    ui: &Ui,
    plan: &CellPlan,
    laid: &Laid,
    rect: Rect,
    look: CellLook,
    emphasis: &Emphasis,
    p: &Palette,
) -> Vec<CellEvent> {
    let painter = ui.painter();
    let at = |r: Rect| r.translate(rect.min.to_vec2());
    let mut events = Vec::new();
    if plan.bracketed {
        let x = rect.left() + 5.0;
        let (top, bottom) = (rect.top() + 8.0, rect.bottom() - 8.0);
        let stroke = Stroke::new(2.0, p.edge);
        painter.line_segment([pos2(x, top), pos2(x, bottom)], stroke);
        painter.line_segment([pos2(x, top), pos2(x + 5.0, top)], stroke);
        painter.line_segment([pos2(x, bottom), pos2(x + 5.0, bottom)], stroke);
    }
    if plan.blocks.iter().any(|b| matches!(b, Block::Gap(_))) {
        icons::hatch(painter, rect.shrink(1.0), p.line);
    }
    for item in &laid.items {
        let here = at(item.rect);
        match (plan.blocks.get(item.block), &item.galley) {
            (Some(Block::Head { tags, .. }), Some(galley)) => {
                painter.galley(here.left_top() + vec2(0.0, 1.0), Arc::clone(galley), p.ink);
                for ((place, text), tag) in item.tags.iter().zip(tags) {
                    paint_tag(painter, at(*place), text, tag, p);
                }
            }
            (Some(Block::Heading { .. }), Some(galley)) => {
                painter.galley(here.left_top(), Arc::clone(galley), p.ink);
            }
            (Some(Block::Finding { index, topic, text, .. }), Some(galley)) => {
                let response = finding_ui(ui, here, *index, *topic, text, galley, p);
                if response.clicked() {
                    events.push(CellEvent::Finding(*index));
                }
                response.context_menu(|ui| {
                    if ui.button("Copy finding").clicked() {
                        events.push(CellEvent::CopyFinding(*index));
                        ui.close();
                    }
                });
            }
            (Some(Block::More { count }), _) => {
                let response = ui.interact(here, ui.scope_id().with(("more", rect.left() as i32, item.block)), Sense::click());
                let words = format!("{count} more");
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
                let colour = if response.hovered() { p.ink } else { p.ink3 };
                painter.text(here.left_center() + vec2(2.0, 0.0), egui::Align2::LEFT_CENTER, &words, font::sans(12.0), colour);
                if response.clicked() {
                    events.push(CellEvent::More);
                }
            }
            (Some(Block::Text { clause, marks, from, shown, .. }), Some(galley)) => {
                let end = from + galley.job.text.chars().count();
                let framed = emphasis.framed.iter().filter(|(id, _)| id == clause);
                let outstanding = marked_text::Outstanding {
                    framed: framed.filter_map(|(_, r)| within(shown.shown(*r), *from, end)).collect(),
                    found: matches(&galley.job.text, &emphasis.wanted),
                    current: emphasis.current == Some(*clause),
                };
                marked_text::paint(painter, here.left_top(), galley, marks, &outstanding, look.points, p);
            }
            (Some(Block::Gap(gap)), _) => paint_plate(painter, here, gap, p),
            _ => {}
        }
    }
    events
}

/// Where `wanted`, in lower case, stands in `text`.
fn matches(text: &str, wanted: &str) -> Vec<CharRange> {
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    // Letters whose lower case is longer than they are would shift the places; those are rare
    // enough to be left as they stand.
    let low = |c: char| c.to_lowercase().next().filter(|_| c.to_lowercase().count() == 1).unwrap_or(c);
    let (letters, wanted): (Vec<char>, Vec<char>) = (text.chars().map(low).collect(), wanted.chars().collect());
    let starts = letters.windows(wanted.len()).enumerate().filter(|(_, w)| *w == wanted.as_slice());
    starts.map(|(at, _)| CharRange::new(at, at + wanted.len())).collect()
}

fn paint_plate(painter: &Painter, area: Rect, gap: &Gap, p: &Palette) {
    let head = painter.layout_no_wrap(gap.head.clone(), font::bold(13.0), p.ink2);
    let more = (!gap.more.is_empty()).then(|| painter.layout(gap.more.clone(), font::sans(12.0), p.ink3, area.width() - 20.0));
    let width = head.size().x.max(more.as_ref().map_or(0.0, |g| g.size().x)) + 20.0;
    let plate = Rect::from_min_size(area.left_top(), vec2(width, area.height()));
    painter.rect(plate, 4.0, p.surface, Stroke::new(1.0, p.line), StrokeKind::Inside);
    painter.galley(plate.left_top() + vec2(10.0, 5.0), head, p.ink2);
    if let Some(more) = more {
        painter.galley(plate.left_top() + vec2(10.0, 24.0), more, p.ink3);
    }
}

fn finding_ui(ui: &Ui, here: Rect, index: usize, topic: Option<Topic>, text: &str, galley: &Arc<Galley>, p: &Palette) -> Response {
    let response = ui.interact(here, ui.scope_id().with(("finding", index)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    let (ink, ground) = p.topic_colours(topic);
    let painter = ui.painter();
    painter.rect_filled(here, egui::CornerRadius { nw: 0, sw: 0, ne: 4, se: 4 }, ground);
    painter.rect_filled(Rect::from_min_size(here.min, vec2(3.0, here.height())), 0.0, ink);
    let icon = topic.map_or(Icon::Circle, Icon::of);
    icons::paint(painter, icon, here.left_top() + vec2(16.0, 12.5), 14.0, ink);
    painter.galley(here.left_top() + vec2(30.0, 4.0), Arc::clone(galley), ink);
    if response.hovered() || response.has_focus() {
        painter.hline(here.left() + 30.0..=here.right() - 8.0, here.bottom() - 4.0, Stroke::new(1.0, ink));
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn icon_of(kind: TagKind) -> Option<Icon> {
    match kind {
        TagKind::Up => Some(Icon::ArrowUp),
        TagKind::Down => Some(Icon::ArrowDown),
        TagKind::Split => Some(Icon::Split),
        TagKind::Merge => Some(Icon::Merge),
        TagKind::Renumbered | TagKind::Plain => None,
    }
}

fn paint_tag(painter: &Painter, rect: Rect, text: &Arc<Galley>, tag: &Tag, p: &Palette) {
    if tag.kind == TagKind::Plain {
        painter.rect(rect, 4.0, p.surface, Stroke::new(1.0, p.line), StrokeKind::Inside);
    } else {
        painter.rect_filled(rect, 4.0, p.surface);
        let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
        painter.extend(Shape::dashed_line(&corners, Stroke::new(1.0, p.edge), 3.0, 2.0));
    }
    let mut x: f32 = rect.left() + 6.0;
    if let Some(icon) = icon_of(tag.kind) {
        icons::paint(painter, icon, pos2(x + 5.0, rect.center().y), 11.0, p.ink2);
        x += 16.0;
    }
    painter.galley(Pos2::new(x, rect.center().y - text.size().y / 2.0), Arc::clone(text), p.ink2);
}
