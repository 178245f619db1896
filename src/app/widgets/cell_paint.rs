//! A planned cell laid out, hit and painted.

use std::sync::Arc;

use egui::{
    Color32, Galley, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role, pos2,
    vec2,
};

use crate::app::language::say;
use crate::app::tags::{Gap, Tag, TagKind};
use crate::app::theme::{Palette, font, size};
use crate::app::widgets::bidi::lay_out_job;
use crate::app::widgets::cell::{Block, CellEvent, CellLook, CellPlan, Emphasis, Hit, Item, Laid, within};
use crate::app::widgets::icons::{self, Icon};
use crate::app::widgets::marked_text;
use crate::draft::ClauseId;
use crate::substance::Topic;
use crate::text::CharRange;

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
                let galley = one_line(painter, number, font::bold(14.0));
                let mut x = left + indent + galley.size().x + 8.0;
                let mut line = y;
                for tag in tags {
                    let text = one_line(painter, &tag.text, font::sans(12.0));
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

/// One line, in the colour that it is painted with.
fn one_line(painter: &Painter, text: &str, face: egui::FontId) -> Arc<Galley> {
    lay_out_job(painter, egui::text::LayoutJob::simple_singleline(text.to_owned(), face, Color32::PLACEHOLDER), false)
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

/// What stands at a point of a laid-out cell; `near` takes the nearest words where there are none.
pub fn hit(plan: &CellPlan, laid: &Laid, at: Vec2, near: bool) -> Option<Hit> {
    let point = at.to_pos2();
    let mut best: Option<(f32, Hit)> = None;
    for item in &laid.items {
        match (plan.blocks.get(item.block)?, &item.galley) {
            (Block::Head { clause, .. }, Some(galley)) if !near => {
                let number = Rect::from_min_size(item.rect.min, galley.size()).expand2(vec2(4.0, 3.0));
                if number.contains(point) {
                    return Some(Hit::Number(*clause));
                }
            }
            (Block::Text { clause, from, shown, .. }, Some(galley)) => {
                let away = (item.rect.top() - point.y).max(point.y - item.rect.bottom()).max(0.0);
                if (near || away <= 0.0) && best.is_none_or(|(least, _)| away < least) {
                    let place = from + marked_text::char_at(galley, point - item.rect.min);
                    best = Some((away, Hit::Words(*clause, shown.own(place))));
                }
            }
            _ => {}
        }
    }
    best.map(|(_, hit)| hit)
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
    if plan.blocks.iter().any(|b| matches!(b, Block::Gap(_))) {
        icons::hatch(painter, rect.shrink(1.0), p.line);
    }
    for item in &laid.items {
        let here = at(item.rect);
        match (plan.blocks.get(item.block), &item.galley) {
            (Some(Block::Head { tags, .. }), Some(galley)) => {
                painter.galley(here.left_top() + vec2(0.0, 1.0), Arc::clone(galley), p.ink);
                for (i, ((place, text), tag)) in item.tags.iter().zip(tags).enumerate() {
                    events.extend(tag_ui(ui, at(*place), (plan.salt, item.block, i), text, tag, p));
                }
            }
            (Some(Block::Heading { .. }), Some(galley)) => {
                painter.galley(here.left_top(), Arc::clone(galley), p.ink);
            }
            (Some(Block::Finding { index, topic, text, why, .. }), Some(galley)) => {
                let response = finding_ui(ui, here, *index, *topic, text, galley, p).on_hover_text(why.as_str());
                if response.clicked() {
                    events.push(CellEvent::Finding(*index));
                }
                response.context_menu(|ui| {
                    if ui.button(say!("cell-copy-finding")).clicked() {
                        events.push(CellEvent::CopyFinding(*index));
                        ui.close();
                    }
                });
            }
            (Some(Block::More { count }), _) => {
                let response = ui.interact(here, ui.scope_id().with(("more", plan.salt, item.block)), Sense::click());
                let words = say!("cell-more", count = *count);
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
                let colour = if response.hovered() { p.ink } else { p.ink3 };
                painter.text(here.left_center() + vec2(2.0, 0.0), egui::Align2::LEFT_CENTER, &words, font::sans(12.0), colour);
                if response.clicked() {
                    events.push(CellEvent::More);
                }
            }
            (Some(Block::Text { clause, marks, from, shown, .. }), Some(galley)) => {
                let end = from + galley.job.text.chars().count();
                let here_of = |all: &[(ClauseId, CharRange)]| -> Vec<CharRange> {
                    all.iter().filter(|(id, _)| id == clause).filter_map(|(_, r)| within(shown.shown(*r), *from, end)).collect()
                };
                let outstanding = marked_text::Outstanding {
                    framed: here_of(&emphasis.framed),
                    found: matches(&galley.job.text, &emphasis.wanted, emphasis.case),
                    current: here_of(emphasis.current.as_slice()),
                    chosen: here_of(&emphasis.chosen),
                };
                marked_text::paint(painter, here.left_top(), galley, marks, &outstanding, look.points, p);
            }
            (Some(Block::Gap(gap)), _) => paint_plate(painter, here, gap, p),
            _ => {}
        }
    }
    events
}

/// Where `wanted` stands in `text`, with or without a difference of case.
pub fn matches(text: &str, wanted: &str, case: bool) -> Vec<CharRange> {
    if wanted.trim().is_empty() {
        return Vec::new();
    }
    // Letters whose lower case is longer than they are would shift the places; those are rare
    // enough to be left as they stand.
    let low = |c: char| c.to_lowercase().next().filter(|_| !case && c.to_lowercase().count() == 1).unwrap_or(c);
    let (letters, wanted): (Vec<char>, Vec<char>) = (text.chars().map(low).collect(), wanted.chars().map(low).collect());
    let starts = letters.windows(wanted.len()).enumerate().filter(|(_, w)| *w == wanted.as_slice());
    starts.map(|(at, _)| CharRange::new(at, at + wanted.len())).collect()
}

fn paint_plate(painter: &Painter, area: Rect, gap: &Gap, p: &Palette) {
    let head = one_line(painter, &gap.head, font::bold(13.0));
    let more = (!gap.more.is_empty()).then(|| {
        lay_out_job(painter, egui::text::LayoutJob::simple(gap.more.clone(), font::sans(12.0), p.ink3, area.width() - 20.0), false)
    });
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

/// A tag; one that tells of another clause goes there when it is clicked.
fn tag_ui(
    ui: &Ui,
    rect: Rect,
    salt: ((usize, usize), usize, usize),
    text: &Arc<Galley>,
    tag: &Tag,
    p: &Palette,
) -> Option<CellEvent> {
    paint_tag(ui.painter(), rect, text, tag, p);
    let from = tag.from?;
    let response = ui.interact(rect, ui.scope_id().with(("tag", salt)), Sense::click());
    let name = say!("tag-go", tag = tag.text.as_str());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_stroke(rect, 4.0, Stroke::new(1.5, p.accent), StrokeKind::Inside);
    }
    let clicked = response.clicked() || response.middle_clicked();
    response.on_hover_cursor(egui::CursorIcon::PointingHand);
    clicked.then_some(CellEvent::Tag(from))
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
