//! Curves between two columns as one mesh: bands and dashes with soft edges, made once and drawn
//! as often as nothing changes.

use egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2, vec2};

/// In so many pieces a curve is cut, and one that hardly rises.
const PIECES: usize = 22;
const PIECES_FLAT: usize = 8;
/// A curve that rises less hardly does.
const FLAT: f32 = 12.0;
/// Over this width an edge fades.
const SOFT: f32 = 0.7;

/// A curve that leaves and arrives level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// Where it begins.
    pub from: Pos2,
    /// Where it ends.
    pub to: Pos2,
}

impl Curve {
    /// The smallest rectangle around it.
    pub fn bounds(&self) -> Rect {
        Rect::from_two_pos(self.from, self.to)
    }

    fn points(&self) -> Vec<Pos2> {
        let rise = (self.from.y - self.to.y).abs();
        if rise < 0.5 {
            return vec![self.from, self.to];
        }
        let pieces = if rise < FLAT { PIECES_FLAT } else { PIECES };
        let middle = f32::midpoint(self.from.x, self.to.x);
        let (a, b) = (pos2(middle, self.from.y), pos2(middle, self.to.y));
        let at = |i: usize| {
            let t = i as f32 / pieces as f32;
            let s = 1.0 - t;
            let weigh = |p: Pos2, w: f32| p.to_vec2() * w;
            let sum =
                weigh(self.from, s * s * s) + weigh(a, 3.0 * s * s * t) + weigh(b, 3.0 * s * t * t) + weigh(self.to, t * t * t);
            sum.to_pos2()
        };
        (0..=pieces).map(at).collect()
    }
}

/// Adds a band of a width along a curve.
pub fn band(mesh: &mut Mesh, curve: &Curve, width: f32, colour: Color32) {
    strip(mesh, &curve.points(), width, colour);
}

/// Adds dashes of a width along a curve: so much drawn, so much left out.
pub fn dashes(mesh: &mut Mesh, curve: &Curve, width: f32, (drawn, left): (f32, f32), colour: Color32) {
    let points = curve.points();
    let (mut on, mut rest) = (true, drawn);
    let mut piece: Vec<Pos2> = points.first().copied().into_iter().collect();
    for pair in points.windows(2) {
        let [mut a, b] = [pair[0], pair[1]];
        loop {
            let length = (b - a).length();
            if length < rest {
                rest -= length;
                if on {
                    piece.push(b);
                }
                break;
            }
            let cut = a + (b - a) * (rest / length.max(f32::EPSILON));
            if on {
                piece.push(cut);
                strip(mesh, &piece, width, colour);
                piece.clear();
            } else {
                piece = vec![cut];
            }
            a = cut;
            on = !on;
            rest = if on { drawn } else { left };
        }
    }
    if on && piece.len() > 1 {
        strip(mesh, &piece, width, colour);
    }
}

/// A strip along points: full inside, fading at both edges.
fn strip(mesh: &mut Mesh, points: &[Pos2], width: f32, colour: Color32) {
    let first = mesh.vertices.len() as u32;
    let clear = Color32::TRANSPARENT;
    // What is thinner than its soft edges is paler instead.
    let (half, colour) = if width < SOFT { (SOFT / 2.0, colour.gamma_multiply(width / SOFT)) } else { (width / 2.0, colour) };
    for (i, point) in points.iter().enumerate() {
        let before = points.get(i.saturating_sub(1)).unwrap_or(point);
        let after = points.get(i + 1).unwrap_or(point);
        let along = (*after - *before).normalized();
        let across = if along == Vec2::ZERO { vec2(0.0, 1.0) } else { vec2(-along.y, along.x) };
        for (at, colour) in
            [(-half - SOFT / 2.0, clear), (-half + SOFT / 2.0, colour), (half - SOFT / 2.0, colour), (half + SOFT / 2.0, clear)]
        {
            mesh.colored_vertex(*point + across * at, colour);
        }
    }
    for i in 0..points.len().saturating_sub(1) as u32 {
        let at = first + i * 4;
        for edge in 0..3 {
            let (a, b) = (at + edge, at + edge + 4);
            mesh.add_triangle(a, a + 1, b);
            mesh.add_triangle(b, a + 1, b + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_and_dashes_stay_between_their_ends() {
        let curve = Curve { from: pos2(0.0, 10.0), to: pos2(200.0, 90.0) };
        let mut mesh = Mesh::default();
        band(&mut mesh, &curve, 13.0, Color32::WHITE);
        dashes(&mut mesh, &curve, 3.0, (9.0, 5.0), Color32::WHITE);
        let around = curve.bounds().expand(8.0);
        assert!(mesh.is_valid() && mesh.vertices.iter().all(|v| around.contains(v.pos)));
        let level = Curve { from: pos2(0.0, 10.0), to: pos2(200.0, 10.0) };
        let mut short = Mesh::default();
        band(&mut short, &level, 13.0, Color32::WHITE);
        assert_eq!(short.vertices.len(), 8, "a level band is one piece");
    }
}
