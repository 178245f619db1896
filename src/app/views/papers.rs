//! The drafts in their order, and along time: what came when, and what stands where.

use egui::{Align2, ScrollArea, Sense, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::language::{self, say};
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::bars::shorten;
use crate::app::views::heads::facts;
use crate::app::widgets::{Control, Icon, Look, label, scroll_ui};

/// Draws the sheet.
pub fn papers_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width((ui.ctx().content_rect().width() - 80.0).clamp(420.0, 720.0));
    label(ui, say!("papers-title"), font::bold(17.0), p.ink);
    timeline_ui(ui, app);
    let height = (ui.ctx().content_rect().height() - 300.0).clamp(160.0, 480.0);
    let drafts = &app.project.drafts;
    scroll_ui(ui, say!("papers-title"), ScrollArea::vertical().max_height(height), |ui| {
        for (i, draft) in drafts.iter().enumerate() {
            ui.add_space(6.0);
            ui.horizontal(|ui| {
                let over = |other: Option<usize>| other.and_then(|o| drafts.get(o)).map(|d| d.id);
                for (name, icon, other, after) in [
                    (say!("papers-up", title = draft.title.as_str()), Icon::ArrowUp, i.checked_sub(1), false),
                    (say!("papers-down", title = draft.title.as_str()), Icon::ArrowDown, Some(i + 1), true),
                ] {
                    let to = over(other);
                    let refused = to.is_none().then(|| say!("papers-end"));
                    if Control::new(&name).bare(icon).look(Look::Quiet).refused(refused).show(ui).clicked()
                        && let Some(over) = to
                    {
                        actions.push(Action::MoveColumn { draft: draft.id, over, after });
                    }
                }
                let name = say!("papers-provenance-name", title = draft.title.as_str());
                if Control::new(say!("command-provenance")).look(Look::Quiet).name(name).show(ui).clicked() {
                    actions.push(Action::AskProvenance(draft.id));
                }
                ui.vertical(|ui| {
                    let base = if i == app.project.base_index() { say!("papers-base") } else { "" };
                    let title = [draft.title.as_str(), base].into_iter().filter(|x| !x.is_empty()).collect::<Vec<_>>();
                    label(ui, title.join(" · "), font::bold(13.0), p.ink);
                    label(ui, facts(draft, draft.points()), font::sans(12.0), p.ink3);
                });
            });
        }
    });
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        let dated = drafts.iter().filter(|d| d.provenance.date.as_deref().and_then(language::day).is_some()).count();
        let refused = (dated < 2).then(|| say!("papers-undated"));
        if Control::new(say!("papers-by-date")).refused(refused).show(ui).clicked() {
            actions.push(Action::OrderByDate);
        }
        if Control::new(say!("close")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
    });
}

/// The dated drafts as points on a line of time, their names above and below it in turn.
fn timeline_ui(ui: &mut Ui, app: &App) {
    let p = palette(ui);
    let mut dated: Vec<_> =
        app.project.drafts.iter().filter_map(|d| Some((language::day(d.provenance.date.as_deref()?)?, d.as_ref()))).collect();
    dated.sort_by_key(|(day, _)| *day);
    let (Some((first, _)), Some((last, _))) = (dated.first().copied(), dated.last().copied()) else { return };
    if first == last {
        return;
    }
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 104.0), Sense::hover());
    let told: Vec<String> = dated.iter().map(|(_, d)| format!("{}, {}", d.title, told_date(d))).collect();
    let name = say!("papers-timeline", drafts = told.join("; "));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let (left, right, y) = (rect.left() + 70.0, rect.right() - 70.0, rect.center().y);
    ui.painter().hline(rect.x_range(), y, Stroke::new(1.5, p.edge));
    for (i, (day, draft)) in dated.iter().enumerate() {
        let x = left + (right - left) * (day - first) as f32 / (last - first) as f32;
        ui.painter().circle(pos2(x, y), 5.0, p.accent, Stroke::new(2.0, p.panel));
        let above = i % 2 == 0;
        let at = |d: f32| pos2(x, if above { y - d } else { y + d });
        let text = |pos, words: String, face, ink| {
            ui.painter().text(pos, Align2::CENTER_CENTER, words, face, ink);
        };
        text(at(34.0), shorten(&draft.title, 22), font::bold(12.0), p.ink);
        text(at(18.0), told_date(draft), font::sans(12.0), p.ink2);
    }
}

fn told_date(draft: &crate::draft::Draft) -> String {
    draft.provenance.date.as_deref().map(language::date).unwrap_or_default()
}
