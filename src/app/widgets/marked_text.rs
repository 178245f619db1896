//! Clause text with its marks: laid out as one `LayoutJob`, the grounds and lines painted by hand,
//! since egui's own fill the whole line and cover one another.

use std::sync::Arc;

use egui::epaint::text::Glyph;
use egui::text::LayoutJob;
use egui::{Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, TextFormat, pos2};

use crate::app::redline::Mark;
use crate::app::theme::{Palette, font, size};
use crate::text::CharRange;

/// The job for a stretch of marked text, `points` high, wrapped at `width`.
pub fn job(text: &str, marks: &[(CharRange, Mark)], points: f32, width: f32, p: &Palette, ink: Color32) -> LayoutJob {
    let count = text.chars().count();
    let mut colours = vec![(ink, false); count];
    for (range, mark) in marks {
        let slots = colours.iter_mut().take(range.end as usize).skip(range.start as usize);
        match mark {
            Mark::Added | Mark::MovedHere => slots.for_each(|s| s.0 = p.ins),
            Mark::Removed | Mark::MovedAway => slots.for_each(|s| s.0 = p.dele),
            Mark::Bracket => slots.for_each(|s| *s = (p.guar, true)),
            Mark::Editorial | Mark::DiffersInOne | Mark::DiffersInMore => {}
        }
    }
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    // Line height is even in pixels: 23 at 15 points.
    let line = (points * 23.0 / 15.0).round();
    let mut letters = text.chars();
    for run in colours.chunk_by(|a, b| a == b) {
        let (color, bold) = run.first().copied().unwrap_or((ink, false));
        let piece: String = letters.by_ref().take(run.len()).collect();
        let font_id = if bold { font::serif_bold(points) } else { font::serif(points) };
        job.append(&piece, 0.0, TextFormat { font_id, color, line_height: Some(line), ..Default::default() });
    }
    job
}

/// What stands out of laid-out text besides its marks.
#[derive(Clone, Debug, Default)]
pub struct Outstanding {
    /// Words of a finding, framed.
    pub framed: Vec<CharRange>,
    /// Matches of the search.
    pub found: Vec<CharRange>,
    /// The match gone to last.
    pub current: Vec<CharRange>,
    /// Words selected by the user.
    pub chosen: Vec<CharRange>,
}

/// Paints laid-out text at `at` with its marks and what else stands out of it.
pub fn paint(
    painter: &Painter,
    at: Pos2,
    galley: &Arc<Galley>,
    marks: &[(CharRange, Mark)],
    outstanding: &Outstanding,
    points: f32,
    p: &Palette,
) {
    let scale = points / size::CLAUSE;
    let clip = painter.clip_rect();
    for (range, mark) in marks {
        let ground = match mark {
            Mark::Added => p.insbg,
            Mark::Removed => p.delbg,
            _ => continue,
        };
        for stretch in stretches(galley, *range) {
            let rect = stretch.ground(at, scale);
            if rect.intersects(clip) {
                painter.rect_filled(rect, 2.0, ground);
            }
        }
    }
    for range in &outstanding.found {
        let current = outstanding.current.contains(range);
        for stretch in stretches(galley, *range) {
            let rect = stretch.ground(at, scale);
            painter.rect_filled(rect, 2.0, if current { p.findcur } else { p.find });
            if current {
                painter.rect_stroke(rect, 2.0, Stroke::new(1.5, p.ink), StrokeKind::Outside);
            }
        }
    }
    for stretch in outstanding.chosen.iter().flat_map(|range| stretches(galley, *range)) {
        painter.rect_filled(stretch.ground(at, scale).expand2(egui::vec2(0.0, 2.0 * scale)), 0.0, p.accentbg);
    }
    painter.galley(at, Arc::clone(galley), p.ink);
    for (range, mark) in marks {
        let (below, width, colour) = match mark {
            Mark::Added | Mark::MovedHere => (3.5, 1.5, p.ins),
            Mark::Removed | Mark::MovedAway => (-4.5, 1.5, p.dele),
            Mark::DiffersInOne => (4.5, 1.5, p.edge),
            Mark::DiffersInMore => (4.5, 2.5, p.edge),
            Mark::Editorial => (4.5, 1.5, p.ink3),
            Mark::Bracket => continue,
        };
        for stretch in stretches(galley, *range) {
            let y = at.y + stretch.baseline + below * scale;
            let ends = [pos2(at.x + stretch.left, y), pos2(at.x + stretch.right, y)];
            if !Rect::from_two_pos(ends[0], ends[1]).expand(4.0).intersects(clip) {
                continue;
            }
            match mark {
                Mark::Editorial => painter.extend(Shape::dotted_line(&ends, colour, 3.0, 0.8)),
                Mark::MovedHere | Mark::MovedAway => {
                    painter.extend(Shape::dashed_line(&ends, Stroke::new(width, colour), 5.0, 3.0));
                }
                _ => {
                    painter.line_segment(ends, Stroke::new(width, colour));
                }
            }
        }
    }
    for stretch in outstanding.framed.iter().flat_map(|range| stretches(galley, *range)) {
        painter.rect_stroke(stretch.ground(at, scale), 2.0, Stroke::new(1.5, p.accent), StrokeKind::Outside);
    }
}

/// What of a range stands on one line, without blanks at its ends.
#[derive(Clone, Copy)]
struct Stretch {
    left: f32,
    right: f32,
    baseline: f32,
}

impl Stretch {
    fn on_line_of(&self, other: &Self) -> bool {
        // Faces that stand in for one another may differ by a little; lines differ by much more.
        (self.baseline - other.baseline).abs() < 5.0
    }

    fn ground(&self, at: Pos2, scale: f32) -> Rect {
        let baseline = at.y + self.baseline;
        Rect::from_min_max(
            pos2(at.x + self.left - 1.0, baseline - 14.0 * scale),
            pos2(at.x + self.right + 1.0, baseline + 5.0 * scale),
        )
    }
}

fn stretches(galley: &Galley, range: CharRange) -> Vec<Stretch> {
    let (start, end) = (range.start as usize, range.end as usize);
    // What of the range stands in each row; where text runs from right to left a row is a piece of a
    // line, a blank too, and pieces that follow one another need not stand side by side.
    let mut boxes: Vec<(Stretch, bool)> = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let glyphs = &row.row.glyphs;
        let (from, to) = (start.saturating_sub(first), end.saturating_sub(first).min(glyphs.len()));
        first += glyphs.len() + usize::from(row.ends_with_newline);
        if let Some(all) = glyphs.get(from.min(to)..to).filter(|g| !g.is_empty()) {
            let within = trimmed(all);
            let seen = if within.is_empty() { all } else { within };
            let left = seen.iter().map(|g| g.pos.x).fold(f32::INFINITY, f32::min);
            let right = seen.iter().map(|g| g.pos.x + g.advance_width).fold(f32::NEG_INFINITY, f32::max);
            let baseline = seen.first().map_or(0.0, |g| (row.pos.y + g.pos.y).round());
            boxes.push((Stretch { left: row.pos.x + left, right: row.pos.x + right, baseline }, within.is_empty()));
        }
        if first >= end {
            break;
        }
    }
    let mut out: Vec<Stretch> = Vec::new();
    for line in boxes.chunk_by_mut(|a, b| a.0.on_line_of(&b.0)) {
        line.sort_by(|a, b| a.0.left.total_cmp(&b.0.left));
        // Blanks at either end are not marked: a line under nothing is noise.
        let (Some(a), Some(b)) = (line.iter().position(|x| !x.1), line.iter().rposition(|x| !x.1)) else { continue };
        for (here, _) in line.iter().skip(a).take(b + 1 - a) {
            match out.last_mut().filter(|last| last.on_line_of(here) && here.left <= last.right + 1.2) {
                Some(last) => last.right = last.right.max(here.right),
                None => out.push(*here),
            }
        }
    }
    out
}

fn trimmed(mut glyphs: &[Glyph]) -> &[Glyph] {
    while let [rest @ .., last] = glyphs
        && last.chr.is_whitespace()
    {
        glyphs = rest;
    }
    while let [first, rest @ ..] = glyphs
        && first.chr.is_whitespace()
    {
        glyphs = rest;
    }
    glyphs
}

/// The place in a galley's text that is nearest to a point of it, as a count of characters before it.
pub fn char_at(galley: &Galley, at: egui::Vec2) -> usize {
    let mut best = (f32::INFINITY, f32::INFINITY, 0);
    let mut first = 0;
    for row in &galley.rows {
        let (top, bottom) = (row.pos.y, row.pos.y + row.row.size.y);
        let away = (top - at.y).max(at.y - bottom).max(0.0);
        for (i, glyph) in row.row.glyphs.iter().enumerate() {
            let left = row.pos.x + glyph.pos.x;
            let right = left + glyph.advance_width;
            let aside = (left - at.x).max(at.x - right).max(0.0);
            if (away, aside) < (best.0, best.1) {
                // Text that runs the other way has its next character at the left.
                let next = row.row.glyphs.get(i + 1).or_else(|| i.checked_sub(1).and_then(|b| row.row.glyphs.get(b)));
                let other_way = next.is_some_and(|n| (n.pos.x < glyph.pos.x) == (i + 1 < row.row.glyphs.len()));
                let past = (at.x > f32::midpoint(left, right)) != other_way;
                best = (away, aside, first + i + usize::from(past));
            }
        }
        first += row.row.glyphs.len() + usize::from(row.ends_with_newline);
    }
    best.2
}
