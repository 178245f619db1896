//! The lineage of the selected clause, step by step through the drafts.

use egui::{Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::align::By;
use crate::app::action::Action;
use crate::app::edition::Edition;
use crate::app::flow::Flow;
use crate::app::language::say;
use crate::app::names::{summary_of, topic_name};
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::flow_marks::course_words;
use crate::app::widgets::{Control, Icon, Look, chip_ui, label, lay_out_job, paint_icon, scroll_ui};

/// How many findings a step tells.
const FINDINGS: usize = 4;

/// Draws it in `rect`.
pub fn lineage_ui(ui: &mut Ui, rect: Rect, app: &App, edition: &Edition, flow: &Flow, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.left() + 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(14.0, 12.0))).id_salt("lineage"), |ui| {
        let Some((clause, row)) = app.selected_clause().and_then(|c| Some((c, edition.row_of(c)?))) else {
            label(ui, say!("lineage-none"), font::sans(13.0), p.ink2);
            return;
        };
        scroll_ui(ui, say!("lineage-scroll"), ScrollArea::vertical().auto_shrink(false), |ui| {
            let width = ui.available_width() - 8.0;
            ui.set_max_width(width);
            if let Some(topic) = edition.topics_of(row).first() {
                let (ink, ground) = p.topic_colours(Some(*topic));
                let at = ui.cursor().min;
                let chip = chip_ui(ui, at, Some(Icon::of(*topic)), topic_name(*topic), ink, ground, width);
                ui.allocate_space(vec2(width, chip.height() + 4.0));
            }
            let title = edition.rows.get(row).map_or("", |f| f.title.as_str());
            label(ui, title, font::bold(15.0), p.ink);
            ui.add_space(6.0);
            let lineage: Vec<_> = flow.lineage(clause).into_iter().collect();
            for (i, at) in lineage.iter().enumerate() {
                step_ui(ui, edition, flow, *at, i + 1 == lineage.len(), actions);
            }
            ui.add_space(8.0);
            ui.horizontal_wrapped(|ui| {
                if Control::new(say!("open-in-edition")).look(Look::Primary).show(ui).clicked() {
                    actions.push(Action::OpenInEdition);
                }
                if Control::new(say!("lineage-relink")).tip(say!("lineage-relink-tip")).show(ui).clicked() {
                    actions.push(Action::OpenInEdition);
                    actions.push(Action::Link);
                }
            });
        });
    });
}

/// A step: the draft and its clause, what became of it on the way, what was found, its words.
fn step_ui(ui: &mut Ui, edition: &Edition, flow: &Flow, at: (usize, usize), last: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let c = &edition.comparison;
    let (Some(mark), Some(draft)) = (flow.mark(at), c.drafts.get(at.0)) else { return };
    let top = ui.cursor().min;
    let block = ui.scope_builder(UiBuilder::new().max_rect(ui.available_rect_before_wrap().with_min_x(top.x + 18.0)), |ui| {
        label(ui, say!("lineage-step", draft = draft.title.as_str(), number = mark.number.as_str()), font::bold(13.0), p.ink);
        for strand in flow.arriving(at) {
            let from = flow.mark((strand.left, strand.from)).map_or("", |m| m.number.as_str());
            let words = say!("lineage-came", course = course_words(strand), number = from);
            label(ui, words, font::sans(12.0), p.ink2);
        }
        if at.0 > 0 && !mark.comes {
            label(ui, say!("flow-added-told"), font::bold(12.0), p.ins);
        }
        for (_, finding) in edition.findings_in(mark.row, at.0).take(FINDINGS) {
            let (ink, ground) = p.topic_colours(finding.topic);
            let job = egui::text::LayoutJob::simple(
                summary_of(c, finding).into_owned(),
                font::bold(12.0),
                ink,
                ui.available_width() - 34.0,
            );
            let galley = lay_out_job(ui.painter(), job, false);
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y + 8.0), egui::Sense::hover());
            ui.painter().rect_filled(rect, 3.0, ground);
            ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0.0, ink);
            let icon = finding.topic.map_or(Icon::Circle, Icon::of);
            paint_icon(ui.painter(), icon, pos2(rect.left() + 15.0, rect.top() + 13.0), 12.0, ink);
            ui.painter().galley(rect.min + vec2(28.0, 4.0), galley, ink);
        }
        let text = c.clause(mark.clause).map_or("", |x| x.text.as_str());
        label(ui, text, font::serif(15.0), p.ink);
        links_ui(ui, edition, flow, at, actions);
        if !mark.goes {
            label(ui, say!("flow-dropped-told"), font::bold(12.0), p.dele);
        }
    });
    let bottom = block.response.rect.bottom();
    let x = top.x + 5.0;
    if !last {
        ui.painter().vline(x, egui::Rangef::new(top.y + 9.0, bottom + 16.0), Stroke::new(2.0, p.accent));
    }
    ui.painter().circle_filled(pos2(x, top.y + 9.0), 4.5, p.accent);
    ui.add_space(10.0);
}

/// Who paired a clause with the one before, how surely, and the way to why.
fn links_ui(ui: &mut Ui, edition: &Edition, flow: &Flow, at: (usize, usize), actions: &mut Vec<Action>) {
    let p = palette(ui);
    let Some(mark) = flow.mark(at) else { return };
    let before = at.0.checked_sub(1).and_then(|c| edition.comparison.drafts.get(c)).map(|d| d.id);
    let links = edition.links_of(mark.clause);
    let Some((link, _)) = links.iter().find(|(_, other)| Some(other.draft) == before) else { return };
    let words = match link.pair.by {
        By::User => say!("lineage-by-you").to_owned(),
        By::Engine => say!("lineage-by-engine", percent = (link.pair.confidence * 100.0).round()),
    };
    ui.horizontal_wrapped(|ui| {
        label(ui, words, font::sans(12.0), p.ink3);
        let text = egui::RichText::new(say!("finding-why")).font(font::sans(12.0)).color(p.ink2).underline();
        let why = ui.add(egui::Button::new(text).frame(false)).on_hover_text(say!("lineage-why-tip"));
        if why.clicked() {
            actions.push(Action::WhyClause(mark.clause));
        }
    });
}
