//! The help about what is seen: each mark as it is drawn, and what it means.

use egui::{Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Icon, Look, hatch, label, paint_icon, scroll_ui, wrapped};

/// A mark that is explained.
#[derive(Clone, Copy)]
enum Sign {
    Added,
    Removed,
    Moved,
    Differs,
    Tag,
    Gap,
    Finding,
    Doubt,
    Lead,
    Strand,
}

const SIGNS: [Sign; 10] = [
    Sign::Added,
    Sign::Removed,
    Sign::Moved,
    Sign::Differs,
    Sign::Tag,
    Sign::Gap,
    Sign::Finding,
    Sign::Doubt,
    Sign::Lead,
    Sign::Strand,
];

impl Sign {
    fn words(self) -> &'static str {
        match self {
            Self::Added => say!("marks-added"),
            Self::Removed => say!("marks-removed"),
            Self::Moved => say!("marks-moved-words"),
            Self::Differs => say!("marks-differs"),
            Self::Tag => say!("marks-tag"),
            Self::Gap => say!("marks-gap"),
            Self::Finding => say!("marks-finding"),
            Self::Doubt => say!("marks-doubt"),
            Self::Lead => say!("marks-lead"),
            Self::Strand => say!("marks-strand"),
        }
    }
}

/// Draws it.
pub fn marks_ui(ui: &mut Ui, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(620.0);
    label(ui, say!("marks-title"), font::bold(17.0), p.ink);
    ui.add_space(8.0);
    let height = (ui.ctx().content_rect().height() - 220.0).clamp(200.0, 560.0);
    scroll_ui(ui, say!("marks-list"), ScrollArea::vertical().max_height(height), |ui| {
        for sign in SIGNS {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(130.0, 30.0), Sense::hover());
                sample(ui, rect, sign);
                ui.vertical(|ui| {
                    ui.add_space(5.0);
                    label(ui, sign.words(), font::sans(13.0), p.ink);
                });
            });
        }
        ui.add_space(10.0);
        label(ui, say!("marks-how"), font::bold(13.0), p.ink2);
        for line in [say!("how-change"), say!("how-link"), say!("how-base"), say!("how-note"), say!("how-out"), say!("how-any")] {
            label(ui, line, font::sans(13.0), p.ink);
        }
    });
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        let close = Control::new(say!("close")).show(ui);
        if fresh {
            close.request_focus();
        }
        if close.clicked() {
            actions.push(Action::CloseSheet);
        }
        for (name, action) in [(say!("marks-keys"), Action::Keys), (say!("marks-tour"), Action::Tour)] {
            if Control::new(name).look(Look::Quiet).show(ui).clicked() {
                actions.push(Action::CloseSheet);
                actions.push(action);
            }
        }
    });
}

/// A mark as the views draw it.
fn sample(ui: &Ui, rect: Rect, sign: Sign) {
    let p = palette(ui);
    let painter = ui.painter();
    let word = |text: &str, ink| wrapped(ui, text, font::serif(15.0), 20.0, ink, rect.width(), 1);
    let at = pos2(rect.left() + 4.0, rect.center().y - 10.0);
    let line = |y: f32, width: f32, thick: f32, ink| {
        painter.hline(egui::Rangef::new(at.x, at.x + width), y, Stroke::new(thick, ink));
    };
    let grounded = |text: &str, ink, ground| {
        let galley = word(text, ink);
        let size = galley.size();
        painter.rect_filled(Rect::from_min_size(at - vec2(1.0, 0.0), size + vec2(2.0, 0.0)), 2.0, ground);
        painter.galley(at, galley, ink);
        size
    };
    match sign {
        Sign::Added => {
            let size = grounded(say!("legend-added"), p.ins, p.insbg);
            line(at.y + size.y - 1.0, size.x, 1.5, p.ins);
        }
        Sign::Removed => {
            let size = grounded(say!("legend-removed"), p.dele, p.delbg);
            line(at.y + size.y / 2.0 + 1.0, size.x, 1.5, p.dele);
        }
        Sign::Moved => {
            let galley = word(say!("course-moved"), p.ins);
            let (y, right) = (at.y + galley.size().y - 1.0, at.x + galley.size().x);
            painter.galley(at, galley, p.ins);
            painter.extend(egui::Shape::dashed_line(&[pos2(at.x, y), pos2(right, y)], Stroke::new(1.5, p.ins), 5.0, 3.0));
        }
        Sign::Differs => {
            let galley = word(say!("base"), p.ink);
            line(at.y + galley.size().y, galley.size().x, 1.5, p.edge);
            painter.galley(at, galley, p.ink);
        }
        Sign::Tag | Sign::Doubt => {
            let text = if matches!(sign, Sign::Tag) { say!("course-moved").to_owned() } else { say!("percent", percent = 61) };
            let galley = wrapped(ui, &text, font::sans(12.0), 16.0, p.ink2, rect.width(), 1);
            let frame = Rect::from_min_size(at + vec2(0.0, 1.0), galley.size() + vec2(12.0, 2.0));
            if matches!(sign, Sign::Tag) {
                let corners = [frame.left_top(), frame.right_top(), frame.right_bottom(), frame.left_bottom(), frame.left_top()];
                painter.extend(egui::Shape::dashed_line(&corners, Stroke::new(1.0, p.edge), 3.0, 2.0));
            } else {
                painter.rect_stroke(frame, 4.0, Stroke::new(1.0, p.edge), StrokeKind::Inside);
            }
            painter.galley(frame.min + vec2(6.0, 1.0), galley, p.ink2);
        }
        Sign::Gap => hatch(painter, rect.shrink2(vec2(4.0, 4.0)).with_max_x(rect.left() + 70.0), p.edge),
        Sign::Finding => {
            let area = Rect::from_min_size(at, vec2(70.0, 20.0));
            painter.rect_filled(area, 3.0, p.forcebg);
            painter.rect_filled(Rect::from_min_size(area.min, vec2(3.0, 20.0)), 0.0, p.force);
            paint_icon(painter, Icon::Chevrons, pos2(area.left() + 16.0, area.center().y), 12.0, p.force);
        }
        Sign::Lead => {
            for (i, (icon, ink)) in [(Icon::Pin, p.terr), (Icon::Chevrons, p.force), (Icon::Shield, p.guar)].into_iter().enumerate()
            {
                paint_icon(painter, icon, pos2(at.x + 10.0 + 24.0 * i as f32, rect.center().y), 15.0, ink);
            }
        }
        Sign::Strand => {
            let band = Rect::from_center_size(pos2(at.x + 35.0, rect.center().y), vec2(70.0, 12.0));
            painter.rect_filled(band, 0.0, p.edge.gamma_multiply(0.2));
            line(rect.center().y, 70.0, 1.1, p.edge);
        }
    }
}
