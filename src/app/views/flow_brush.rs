//! How strands are drawn: by what becomes of a clause, told apart by width and dash as well as colour.

use std::collections::BTreeMap;

use egui::{Color32, Mesh, pos2};

use crate::app::flow::{Course, Strand};
use crate::app::views::flow::{Brush, NUMBERED};
use crate::app::widgets::{Curve, band, dashes};
use crate::substance::Topic;

/// Below this pitch strands that begin and end near one another are drawn as one.
const JOINED: f32 = 2.0;
/// How near, in points.
const NEAR: f32 = 4.0;
/// How much of a band's ground is seen through.
const GROUND: f32 = 0.2;
/// The same of a lead topic.
const GROUND_LEAD: f32 = 0.26;
/// What the filter hides.
const HIDDEN: f32 = 0.08;

/// What is drawn along a curve.
#[derive(Clone, Copy)]
struct Look {
    course: Course,
    reworded: bool,
    lead: Option<Topic>,
    hidden: bool,
    /// How many strands are drawn as this one.
    count: usize,
}

impl Brush<'_> {
    /// All strands that are not switched off, and what is dropped or added where there is no room for words.
    pub fn all(&self, is_hidden: impl Fn(usize) -> bool) -> Mesh {
        let mut mesh = Mesh::default();
        let mut joined: BTreeMap<(usize, i32, i32), (Curve, Look)> = BTreeMap::new();
        let mut moved = Vec::new();
        let seen = self.places.seen.expand(20.0);
        for strand in &self.flow.strands {
            if self.view.hidden.contains(&strand.course) {
                continue;
            }
            let curve = self.curve(strand);
            if !curve.bounds().expand(1.0).intersects(seen) {
                continue;
            }
            let mark = self.flow.mark((strand.left, strand.from));
            let look = Look {
                course: strand.course,
                reworded: strand.reworded,
                lead: mark.and_then(|m| m.lead).filter(|_| !self.view.plain),
                hidden: mark.is_some_and(|m| is_hidden(m.row)),
                count: 1,
            };
            if strand.course == Course::Moved {
                moved.push((curve, look));
            } else if self.places.pitch < JOINED {
                let bin = |y: f32| (y / NEAR) as i32;
                let one =
                    joined.entry((strand.left, bin(curve.from.y), bin(curve.to.y))).or_insert((curve, Look { count: 0, ..look }));
                one.1.count += 1;
                one.1.course = one.1.course.max(look.course);
                one.1.lead = one.1.lead.or(look.lead);
                one.1.hidden &= look.hidden;
            } else {
                self.draw(&mut mesh, &curve, look);
            }
        }
        for (curve, look) in joined.into_values().chain(moved) {
            self.draw(&mut mesh, &curve, look);
        }
        if self.places.pitch < NUMBERED {
            self.bars(&mut mesh, &is_hidden);
        }
        mesh
    }

    fn colour(&self, lead: Option<Topic>) -> Color32 {
        lead.map_or(self.p.edge, |topic| self.p.topic_colours(Some(topic)).0)
    }

    fn draw(&self, mesh: &mut Mesh, curve: &Curve, look: Look) {
        let ink = self.colour(look.lead);
        let scale = self.scale();
        let seen = if self.faded { 0.5 } else { 1.0 };
        if look.hidden {
            return band(mesh, curve, 3.0 * scale, ink.gamma_multiply(HIDDEN));
        }
        let ground = if look.lead.is_some() { GROUND_LEAD } else { GROUND };
        let tight = self.places.pitch < NUMBERED;
        let several = (look.count as f32 * self.places.pitch).min(13.0);
        match look.course {
            Course::Moved => {
                let dash = (9.0 * scale.max(0.5), 5.0 * scale.max(0.5));
                dashes(mesh, curve, (3.0 * scale).max(1.2), dash, ink.gamma_multiply(seen));
            }
            Course::Kept | Course::Reworded | Course::Parted if tight => {
                // Without room for a line in the middle the ground itself tells how much changes.
                let part = match look.course {
                    Course::Kept => 0.25,
                    Course::Reworded => 0.5,
                    _ => 0.8,
                };
                let width = if look.count > 1 { several } else { self.places.pitch * 0.6 };
                band(mesh, curve, width.max(0.8), ink.gamma_multiply(part * seen));
            }
            course => {
                let width = match (course, look.reworded) {
                    (Course::Kept, _) => 4.0,
                    (Course::Parted, _) => 6.5,
                    _ => 13.0,
                };
                band(mesh, curve, width * scale, ink.gamma_multiply(ground * seen));
                band(mesh, curve, 1.1, ink.gamma_multiply(seen));
            }
        }
    }

    /// A strand of the chosen lineage.
    pub fn chosen(&self, mesh: &mut Mesh, strand: &Strand) {
        let (curve, scale) = (self.curve(strand), self.scale());
        let ink = self.p.accent.gamma_multiply(0.75);
        match strand.course {
            Course::Moved => dashes(mesh, &curve, (4.0 * scale).max(2.0), (9.0, 5.0), ink),
            Course::Parted => band(mesh, &curve, (6.5 * scale).max(2.0), ink),
            Course::Kept => band(mesh, &curve, (5.0 * scale).max(2.0), ink),
            Course::Reworded => band(mesh, &curve, (11.0 * scale).max(2.0), ink),
        }
    }

    /// Marks too low for words: a bar each, where the strongest of a pixel wins.
    fn bars(&self, mesh: &mut Mesh, is_hidden: &impl Fn(usize) -> bool) {
        let last = self.flow.columns.len().saturating_sub(1);
        for (column, marks) in self.flow.columns.iter().enumerate() {
            let mut lines: BTreeMap<i32, (u8, Color32)> = BTreeMap::new();
            for (at, mark) in marks.iter().enumerate() {
                let rect = self.places.mark(column, self.flow.slot((column, at), self.view.level));
                if !rect.intersects(self.places.seen) {
                    continue;
                }
                let changed = self.flow.is_changed((column, at));
                let (rank, colour) = match mark.lead.filter(|_| !self.view.plain && !is_hidden(mark.row)) {
                    Some(topic) => (2, self.p.topic_colours(Some(topic)).0),
                    None if changed && !is_hidden(mark.row) => (1, self.p.edge.gamma_multiply(0.6)),
                    None => (0, self.p.line),
                };
                let pixels = rect.top().floor() as i32..=(rect.bottom() - 0.5).max(rect.top()).floor() as i32;
                for pixel in pixels {
                    let line = lines.entry(pixel).or_insert((rank, colour));
                    *line = if rank > line.0 { (rank, colour) } else { *line };
                }
                let tick = |mesh: &mut Mesh, x: f32, ink: Color32| {
                    let curve = Curve { from: pos2(x, rect.center().y), to: pos2(x + 8.0, rect.center().y) };
                    band(mesh, &curve, (self.places.pitch * 0.6).max(1.0), ink);
                };
                if !self.view.no_ends && !mark.goes && column < last {
                    tick(mesh, rect.right() + 2.0, self.p.dele);
                }
                if !self.view.no_ends && !mark.comes && column > 0 {
                    tick(mesh, rect.left() - 10.0, self.p.ins);
                }
            }
            let x = self.places.column(column);
            for (pixel, (_, colour)) in lines {
                let y = pixel as f32;
                mesh.add_colored_rect(egui::Rect::from_x_y_ranges(x, egui::Rangef::new(y, y + 1.0)), colour);
            }
        }
    }
}
