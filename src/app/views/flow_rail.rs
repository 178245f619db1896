//! The lower part of the flow view's rail: the legend, whose entries switch what is drawn.

use egui::{Mesh, Rect, Sense, Ui, pos2, vec2};

use crate::app::action::Action;
use crate::app::flow::Course;
use crate::app::language::say;
use crate::app::scene::FlowView;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Curve, Icon, band, dashes, label, paint_icon, tick_row_ui};

/// Draws it.
pub fn flow_rail_ui(ui: &mut Ui, view: &FlowView, actions: &mut Vec<Action>) {
    let p = palette(ui);
    label(ui, say!("flow-marks"), font::bold(12.0), p.ink3);
    ui.add_space(2.0);
    for course in Course::ALL {
        let name = match course {
            Course::Kept => say!("course-kept"),
            Course::Reworded => say!("course-reworded"),
            Course::Parted => say!("flow-parted"),
            Course::Moved => say!("course-moved"),
        };
        let row = tick_row_ui(ui, !view.hidden.contains(&course), None, name, false, None, name);
        sample(ui, row.rect, course);
        if row.clicked() {
            actions.push(Action::FlowCourse(course));
        }
    }
    let row = tick_row_ui(ui, !view.no_ends, None, say!("flow-ends"), false, None, say!("flow-ends"));
    paint_icon(ui.painter(), Icon::Close, pos2(row.rect.right() - 30.0, row.rect.center().y), 9.0, p.dele);
    paint_icon(ui.painter(), Icon::Plus, pos2(row.rect.right() - 10.0, row.rect.center().y), 10.0, p.ins);
    if row.clicked() {
        actions.push(Action::FlowEnds);
    }
    ui.add_space(10.0);
    ui.allocate_exact_size(vec2(1.0, 1.0), Sense::hover());
}

/// A short piece of a strand, as it is drawn.
fn sample(ui: &Ui, row: Rect, course: Course) {
    let p = palette(ui);
    let mut mesh = Mesh::default();
    let at = |dy: f32| Curve { from: pos2(row.right() - 40.0, row.center().y + dy), to: pos2(row.right(), row.center().y + dy) };
    let ground = p.edge.gamma_multiply(0.2);
    match course {
        Course::Kept => band(&mut mesh, &at(0.0), 4.0, ground),
        Course::Reworded => band(&mut mesh, &at(0.0), 13.0, ground),
        Course::Parted => {
            band(&mut mesh, &at(-4.0), 6.0, ground);
            band(&mut mesh, &at(4.0), 6.0, ground);
            band(&mut mesh, &at(-4.0), 1.1, p.edge);
            band(&mut mesh, &at(4.0), 1.1, p.edge);
        }
        Course::Moved => dashes(&mut mesh, &at(0.0), 3.0, (9.0, 5.0), p.edge),
    }
    if matches!(course, Course::Kept | Course::Reworded) {
        band(&mut mesh, &at(0.0), 1.1, p.edge);
    }
    ui.painter().add(mesh);
}
