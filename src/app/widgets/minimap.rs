//! The minimap: a strip for each draft, a bar for each row, and the window of what is in sight.

use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2};

use crate::app::edition::Bar;
use crate::app::theme::palette;

/// Where the rows stand, and what is told beside them.
pub struct MapRows<'a> {
    /// The rows, and where each stands as parts of the whole.
    pub spans: &'a [(usize, (f32, f32))],
    /// What is in sight, as parts of the whole.
    pub window: (f32, f32),
    /// Rows with a note, in order.
    pub noted: &'a [usize],
    /// Rows in which something was found, in order.
    pub found: &'a [usize],
}

/// Shows a strip in `rect` for each of `drafts`, which are the bars of their rows. Gives the part that was clicked or dragged to.
pub fn minimap_ui(ui: &Ui, rect: Rect, drafts: &[&[Bar]], rows: &MapRows<'_>, name: &str) -> (Response, Option<f32>) {
    let p = palette(ui);
    let MapRows { spans, window, noted, found } = *rows;
    let response = ui.interact(rect, ui.scope_id().with("minimap"), Sense::click_and_drag());
    let name = name.to_owned();
    response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, &name));
    let painter = ui.painter_at(rect);
    let mut inner = rect.shrink2(egui::vec2(5.0, 4.0));
    inner.max.x -= 3.0;
    let pitch = inner.width() / drafts.len().max(1) as f32;
    let y = |part: f32| inner.top() + part * inner.height();
    // Where rows are lower than two points several share a bar; the strongest mark wins.
    for (draft, bars) in drafts.iter().enumerate() {
        let mut run: Option<(f32, f32, Bar)> = None;
        let left = inner.left() + draft as f32 * pitch;
        let flush = |run: &mut Option<(f32, f32, Bar)>| {
            let Some((top, bottom, bar)) = run.take() else { return };
            let area = Rect::from_min_max(pos2(left + 0.5, top), pos2(left + pitch - 1.5, (bottom - 1.0).max(top + 1.0)));
            let (fill, frame) = match bar {
                Bar::Same => (p.line, None),
                Bar::Gap => (p.panel, Some(p.edge)),
                Bar::Changed => (p.edge, None),
                Bar::Lead(topic) => (p.topic_colours(Some(topic)).0, None),
            };
            painter.rect_filled(area, 1.0, fill);
            if let Some(colour) = frame.filter(|_| area.height() > 3.0) {
                let corners = [area.left_top(), area.right_top(), area.right_bottom(), area.left_bottom(), area.left_top()];
                painter.extend(egui::Shape::dashed_line(&corners, Stroke::new(1.0, colour), 2.0, 2.0));
            }
        };
        for (row, (from, to)) in spans {
            let (top, bottom, bar) = (y(*from), y(*to), bars.get(*row).copied().unwrap_or(Bar::Same));
            run = match run.take() {
                Some((start, _, old)) if bottom - start < 2.0 => Some((start, bottom, old.max(bar))),
                mut full => {
                    flush(&mut full);
                    Some((top, bottom, bar))
                }
            };
        }
        flush(&mut run);
    }
    // At the right: a dot where there is a note, a bar where something was found.
    for (row, (from, to)) in spans {
        let middle = f32::midpoint(y(*from), y(*to));
        if found.binary_search(row).is_ok() {
            let mark = Rect::from_center_size(pos2(rect.right() - 3.5, middle), egui::vec2(5.0, 2.5));
            painter.rect_filled(mark, 0.0, p.ink);
        } else if noted.binary_search(row).is_ok() {
            painter.circle_filled(pos2(rect.right() - 3.5, middle), 2.0, p.accent);
        }
    }
    let frame =
        Rect::from_min_max(pos2(rect.left() + 1.5, y(window.0)), pos2(rect.right() - 1.5, y(window.1).max(y(window.0) + 6.0)));
    painter.rect_stroke(frame, 3.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
    let to = response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked());
    let part = to.map(|pos| ((pos.y - inner.top()) / inner.height().max(1.0)).clamp(0.0, 1.0));
    (response, part)
}
