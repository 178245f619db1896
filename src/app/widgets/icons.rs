//! Icons, painted in a square of 16 with a stroke of 1.5: no font needs to have them.

use egui::epaint::{PathShape, PathStroke};
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::substance::Topic;

/// What can be painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Pin,
    Chevrons,
    Shield,
    Rings,
    Coins,
    Ballot,
    Scales,
    Heart,
    Flag,
    Atom,
    Barred,
    Wave,
    Pause,
    Eye,
    Truce,
    House,
    Bars,
    Stars,
    Book,
    Steps,
    Pen,
    Circle,
    ArrowUp,
    ArrowDown,
    Funnel,
    Search,
    Export,
    Plus,
    Close,
    Check,
    File,
    Fault,
    Note,
    Split,
    Merge,
    Caret,
    Panel,
}

impl Icon {
    /// The sign of a topic.
    pub fn of(topic: Topic) -> Self {
        match topic {
            Topic::Territory => Self::Pin,
            Topic::ForceLimits => Self::Chevrons,
            Topic::Guarantees => Self::Shield,
            Topic::Sovereignty => Self::Flag,
            Topic::Alliances => Self::Rings,
            Topic::Nuclear => Self::Atom,
            Topic::Sanctions => Self::Barred,
            Topic::Assets => Self::Coins,
            Topic::Elections => Self::Ballot,
            Topic::Humanitarian => Self::Heart,
            Topic::Amnesty => Self::Scales,
            Topic::Navigation => Self::Wave,
            Topic::Ceasefire => Self::Pause,
            Topic::Monitoring => Self::Eye,
            Topic::NonAggression => Self::Truce,
            Topic::Reconstruction => Self::House,
            Topic::Economy => Self::Bars,
            Topic::Integration => Self::Stars,
            Topic::Culture => Self::Book,
            Topic::Implementation => Self::Steps,
            Topic::FinalProvisions => Self::Pen,
            Topic::Own(_) => Self::Circle,
        }
    }
}

/// Paints `icon` around `centre`, `side` points high.
pub fn paint(painter: &Painter, icon: Icon, centre: Pos2, side: f32, colour: Color32) {
    let pen = Pen { painter, centre, scale: side / 16.0, stroke: Stroke::new(1.5 * side / 16.0, colour) };
    match icon {
        Icon::Pin => {
            pen.curve(&[(8.0, 15.0), (3.5, 9.5), (3.0, 6.5), (4.5, 3.0), (8.0, 1.5), (11.5, 3.0), (13.0, 6.5), (12.5, 9.5)], true);
            pen.ring(8.0, 6.5, 1.8);
        }
        Icon::Chevrons => {
            for y in [6.0, 10.0, 14.0] {
                pen.line(&[(2.5, y), (8.0, y - 4.0), (13.5, y)]);
            }
        }
        Icon::Shield => pen.curve(&[(8.0, 1.5), (13.5, 3.5), (13.2, 9.0), (8.0, 14.5), (2.8, 9.0), (2.5, 3.5)], true),
        Icon::Rings => {
            pen.ring(5.5, 8.0, 3.6);
            pen.ring(10.5, 8.0, 3.6);
        }
        Icon::Coins => {
            for y in [3.5, 8.0, 12.5] {
                pen.ellipse(8.0, y, 5.5, 2.2);
            }
            pen.line(&[(2.5, 3.5), (2.5, 12.5)]);
            pen.line(&[(13.5, 3.5), (13.5, 12.5)]);
        }
        Icon::Ballot => {
            pen.curve(&[(2.0, 9.0), (14.0, 9.0), (14.0, 14.0), (2.0, 14.0)], true);
            pen.line(&[(5.0, 9.0), (5.0, 2.5), (11.0, 2.5), (11.0, 9.0)]);
            pen.line(&[(6.5, 11.5), (9.5, 11.5)]);
        }
        Icon::Scales => {
            pen.line(&[(8.0, 2.0), (8.0, 14.0)]);
            pen.line(&[(4.5, 14.0), (11.5, 14.0)]);
            pen.line(&[(2.5, 4.0), (13.5, 4.0)]);
            pen.line(&[(1.5, 9.5), (3.5, 4.5), (5.5, 9.5), (1.5, 9.5)]);
            pen.line(&[(10.5, 9.5), (12.5, 4.5), (14.5, 9.5), (10.5, 9.5)]);
        }
        Icon::Heart => {
            pen.curve(&[(8.0, 14.0), (2.0, 8.0), (2.2, 4.0), (5.2, 2.6), (8.0, 5.0), (10.8, 2.6), (13.8, 4.0), (14.0, 8.0)], true);
        }
        Icon::Flag => {
            pen.line(&[(3.5, 15.0), (3.5, 2.0)]);
            pen.line(&[(3.5, 2.5), (13.0, 2.5), (11.0, 6.0), (13.0, 9.5), (3.5, 9.5)]);
        }
        Icon::Atom => {
            pen.dot(8.0, 8.0, 1.5);
            pen.ellipse(8.0, 8.0, 6.5, 2.6);
            pen.ellipse(8.0, 8.0, 2.6, 6.5);
        }
        Icon::Barred => {
            pen.ring(8.0, 8.0, 6.0);
            pen.line(&[(3.8, 3.8), (12.2, 12.2)]);
        }
        Icon::Wave => {
            for y in [5.5, 10.5] {
                pen.line(&[(1.5, y), (4.0, y - 2.0), (8.0, y + 2.0), (12.0, y - 2.0), (14.5, y)]);
            }
        }
        Icon::Pause => {
            pen.line(&[(5.5, 3.0), (5.5, 13.0)]);
            pen.line(&[(10.5, 3.0), (10.5, 13.0)]);
        }
        Icon::Eye => {
            pen.curve(
                &[(1.0, 8.0), (4.5, 4.0), (8.0, 3.0), (11.5, 4.0), (15.0, 8.0), (11.5, 12.0), (8.0, 13.0), (4.5, 12.0)],
                true,
            );
            pen.ring(8.0, 8.0, 2.0);
        }
        Icon::Truce => {
            pen.line(&[(8.0, 2.5), (8.0, 13.5)]);
            pen.line(&[(2.0, 4.5), (5.5, 8.0), (2.0, 11.5)]);
            pen.line(&[(14.0, 4.5), (10.5, 8.0), (14.0, 11.5)]);
        }
        Icon::House => {
            pen.line(&[(1.5, 8.0), (8.0, 2.0), (14.5, 8.0)]);
            pen.line(&[(3.5, 7.0), (3.5, 13.5), (12.5, 13.5), (12.5, 7.0)]);
        }
        Icon::Bars => {
            for (x, top) in [(3.5, 9.0), (8.0, 6.0), (12.5, 2.5)] {
                pen.line(&[(x, top), (x, 13.5)]);
            }
        }
        Icon::Stars => {
            for (x, y) in [(8.0, 2.5), (12.8, 5.2), (12.8, 10.8), (8.0, 13.5), (3.2, 10.8), (3.2, 5.2)] {
                pen.dot(x, y, 1.4);
            }
        }
        Icon::Book => {
            pen.line(&[(8.0, 4.0), (8.0, 13.5)]);
            pen.curve(&[(8.0, 4.0), (5.0, 2.8), (1.5, 2.8), (1.5, 12.2), (5.0, 12.2), (8.0, 13.5)], false);
            pen.curve(&[(8.0, 4.0), (11.0, 2.8), (14.5, 2.8), (14.5, 12.2), (11.0, 12.2), (8.0, 13.5)], false);
        }
        Icon::Steps => pen.line(&[(1.5, 13.5), (5.5, 13.5), (5.5, 9.5), (9.5, 9.5), (9.5, 5.5), (13.5, 5.5), (13.5, 2.0)]),
        Icon::Pen => {
            pen.line(&[(2.0, 13.5), (14.0, 13.5)]);
            pen.curve(&[(3.5, 10.5), (4.2, 7.8), (10.5, 1.8), (12.6, 3.9), (6.2, 9.9)], true);
        }
        Icon::Circle => pen.ring(8.0, 8.0, 4.5),
        Icon::ArrowUp => {
            pen.line(&[(8.0, 13.5), (8.0, 2.5)]);
            pen.line(&[(3.5, 7.0), (8.0, 2.5), (12.5, 7.0)]);
        }
        Icon::ArrowDown => {
            pen.line(&[(8.0, 2.5), (8.0, 13.5)]);
            pen.line(&[(3.5, 9.0), (8.0, 13.5), (12.5, 9.0)]);
        }
        Icon::Funnel => pen.curve(&[(2.0, 3.0), (14.0, 3.0), (9.5, 8.5), (9.5, 13.5), (6.5, 12.0), (6.5, 8.5)], true),
        Icon::Search => {
            pen.ring(7.0, 7.0, 4.5);
            pen.line(&[(10.5, 10.5), (14.0, 14.0)]);
        }
        Icon::Export => {
            pen.line(&[(8.0, 10.0), (8.0, 2.0)]);
            pen.line(&[(4.8, 5.0), (8.0, 2.0), (11.2, 5.0)]);
            pen.line(&[(2.5, 9.5), (2.5, 13.5), (13.5, 13.5), (13.5, 9.5)]);
        }
        Icon::Plus => {
            pen.line(&[(8.0, 2.5), (8.0, 13.5)]);
            pen.line(&[(2.5, 8.0), (13.5, 8.0)]);
        }
        Icon::Close => {
            pen.line(&[(3.5, 3.5), (12.5, 12.5)]);
            pen.line(&[(12.5, 3.5), (3.5, 12.5)]);
        }
        Icon::Check => pen.line(&[(2.5, 8.5), (6.5, 12.5), (13.5, 4.0)]),
        Icon::File => {
            pen.curve(&[(3.5, 1.5), (9.5, 1.5), (12.5, 4.5), (12.5, 14.5), (3.5, 14.5)], true);
            pen.line(&[(9.5, 1.5), (9.5, 4.5), (12.5, 4.5)]);
        }
        Icon::Fault => {
            pen.curve(&[(8.0, 1.8), (15.0, 14.0), (1.0, 14.0)], true);
            pen.line(&[(8.0, 6.0), (8.0, 10.0)]);
            pen.dot(8.0, 12.0, 0.9);
        }
        Icon::Note => pen.curve(&[(2.0, 2.5), (14.0, 2.5), (14.0, 11.0), (8.0, 11.0), (5.0, 14.0), (5.0, 11.0), (2.0, 11.0)], true),
        Icon::Split => {
            pen.line(&[(8.0, 2.0), (8.0, 8.0), (3.5, 13.5)]);
            pen.line(&[(8.0, 8.0), (12.5, 13.5)]);
        }
        Icon::Merge => {
            pen.line(&[(3.5, 2.5), (8.0, 8.0), (8.0, 14.0)]);
            pen.line(&[(12.5, 2.5), (8.0, 8.0)]);
        }
        Icon::Caret => pen.line(&[(4.0, 6.0), (8.0, 10.0), (12.0, 6.0)]),
        Icon::Panel => {
            pen.curve(&[(2.0, 3.0), (14.0, 3.0), (14.0, 13.0), (2.0, 13.0)], true);
            pen.line(&[(10.0, 3.0), (10.0, 13.0)]);
        }
    }
}

/// The window's icon: two columns of text, a changed word in one, as RGBA of `side` × `side`.
pub fn window_icon(side: u32) -> Vec<u8> {
    use crate::app::theme::{DARK, LIGHT};
    let unit = |x: u32| x as f32 / side as f32;
    let colour_at = |x: f32, y: f32| -> Color32 {
        let page = |left: f32| (left..left + 0.36).contains(&x) && (0.16..0.84).contains(&y);
        let line = |left: f32, top: f32, width: f32| (left..left + width).contains(&x) && (top..top + 0.06).contains(&y);
        if line(0.58, 0.44, 0.22) {
            DARK.ins
        } else if [0.26, 0.44, 0.62].iter().any(|top| line(0.18, *top, 0.22)) || line(0.58, 0.26, 0.22) || line(0.58, 0.62, 0.16) {
            LIGHT.edge
        } else if page(0.11) {
            LIGHT.basecol
        } else if page(0.51) {
            LIGHT.surface
        } else {
            LIGHT.accent
        }
    };
    (0..side).flat_map(|y| (0..side).flat_map(move |x| colour_at(unit(x), unit(y)).to_array())).collect()
}

/// A pen that draws in the icon's own square.
struct Pen<'a> {
    painter: &'a Painter,
    centre: Pos2,
    scale: f32,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.centre + vec2(x - 8.0, y - 8.0) * self.scale
    }

    fn line(&self, points: &[(f32, f32)]) {
        self.curve(points, false);
    }

    fn curve(&self, points: &[(f32, f32)], closed: bool) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.painter.add(PathShape {
            points,
            closed,
            fill: Color32::TRANSPARENT,
            stroke: PathStroke::new(self.stroke.width, self.stroke.color),
        });
    }

    fn ring(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_stroke(self.at((x, y)), radius * self.scale, self.stroke);
    }

    fn dot(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_filled(self.at((x, y)), radius * self.scale, self.stroke.color);
    }

    fn ellipse(&self, x: f32, y: f32, rx: f32, ry: f32) {
        self.painter.add(Shape::ellipse_stroke(self.at((x, y)), vec2(rx, ry) * self.scale, self.stroke));
    }
}

/// Distance of the lines of a hatch, along an edge.
const HATCH: f32 = 12.0;

/// Hatching of 45° over `rect`, for a place where nothing stands.
pub fn hatch(painter: &Painter, rect: Rect, colour: Color32) {
    let painter = painter.with_clip_rect(painter.clip_rect().intersect(rect));
    let seen = painter.clip_rect();
    if !seen.is_positive() {
        return;
    }
    // The lines hang on the rectangle, not on what is seen of it, so that they scroll with it.
    let phase = (rect.left() + rect.top()).rem_euclid(HATCH);
    let first = ((seen.left() + seen.top() - phase) / HATCH).floor() as i64;
    let last = ((seen.right() + seen.bottom() - phase) / HATCH).ceil() as i64;
    for i in first..=last {
        let sum = i as f32 * HATCH + phase;
        painter
            .line_segment([pos2(sum - seen.top(), seen.top()), pos2(sum - seen.bottom(), seen.bottom())], Stroke::new(1.0, colour));
    }
}
