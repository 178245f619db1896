//! The rail: topics with their findings, and the outline of the base.

use egui::{Align2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::{Edition, OutlineLine};
use crate::app::language::say;
use crate::app::names::topic_name;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Icon, Look, Pane, label, note_pane, paint_icon, scroll_ui, tick_row_ui, wrapped};
use crate::substance::Topic;

/// How many topics besides the lead topics are shown at first.
const FEW: usize = 6;

/// Draws the rail in `rect`: the topics, and below them what the view at hand has there.
pub fn rail_ui(
    ui: &mut Ui,
    rect: Rect,
    app: &App,
    edition: &Edition,
    all: &mut bool,
    actions: &mut Vec<Action>,
    below: impl FnOnce(&mut Ui, &mut Vec<Action>),
) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(12.0, 8.0))).id_salt("rail"), |ui| {
        scroll_ui(ui, say!("rail-scroll"), ScrollArea::vertical().id_salt("rail scroll").auto_shrink(false), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            topics_ui(ui, app, edition, all, actions);
            ui.add_space(14.0);
            below(ui, actions);
        });
    });
}

/// Draws the rail folded to a strip in `rect`.
pub fn strip_ui(ui: &mut Ui, rect: Rect, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(7.0, 8.0))).id_salt("strip"), |ui| {
        let open = Control::new(say!("rail-open")).bare(Icon::Panel).look(Look::Quiet).command(app, &Action::Rail).show(ui);
        note_pane(ui, Pane::Rail, rect, open.id, false);
        if open.clicked() {
            actions.push(Action::Rail);
        }
        ui.add_space(6.0);
        for topic in Topic::ALL.into_iter().filter(|t| t.is_lead()) {
            let on = !app.view.filter.hidden.contains(&topic);
            let name = topic_name(topic);
            let control = Control::new(name).bare(Icon::of(topic)).on(on);
            if control.tip(say!("rail-topic-toggle", topic = name)).show(ui).clicked() {
                actions.push(Action::Topic(topic));
            }
        }
    });
}

fn topics_ui(ui: &mut Ui, app: &App, edition: &Edition, all: &mut bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    ui.painter().text(head.left_center(), Align2::LEFT_CENTER, say!("rail-topics"), font::bold(12.0), p.ink3);
    ui.painter().text(head.right_center(), Align2::RIGHT_CENTER, say!("rail-findings"), font::sans(12.0), p.ink3);
    let filter = &app.view.filter;
    let mut topic_ui = |ui: &mut Ui, topic: Topic, count: usize| {
        let ink = if topic.is_lead() { p.topic_colours(Some(topic)).0 } else { p.ink2 };
        let called = topic_name(topic);
        let name = say!("rail-topic-name", topic = called, count = count);
        let on = !filter.hidden.contains(&topic);
        let response = tick_row_ui(ui, on, Some((Icon::of(topic), ink)), called, topic.is_lead(), Some(count), &name);
        note_pane(ui, Pane::Rail, ui.max_rect(), response.id, false);
        let response = response.on_hover_text(say!("rail-topic-tip"));
        if response.clicked() {
            let only = ui.input(|i| i.modifiers.alt);
            actions.push(if only { Action::OnlyTopic(topic) } else { Action::Topic(topic) });
        }
        response.context_menu(|ui| {
            if ui.button(say!("rail-only", topic = called)).clicked() {
                actions.push(Action::OnlyTopic(topic));
                ui.close();
            }
            if ui.button(say!("rail-all")).clicked() {
                actions.push(Action::AllTopics);
                ui.close();
            }
        });
    };
    for topic in Topic::ALL.into_iter().filter(|t| t.is_lead()) {
        let count = edition.topics.iter().find(|(t, _)| *t == topic).map_or(0, |(_, n)| *n);
        topic_ui(ui, topic, count);
    }
    let mut others: Vec<_> = edition.topics.iter().filter(|(t, _)| !t.is_lead()).copied().collect();
    others.sort_by_key(|(t, n)| (std::cmp::Reverse(*n), *t));
    ui.add_space(5.0);
    let (gap, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    ui.painter().hline(gap.x_range(), gap.top(), Stroke::new(1.0, p.line));
    let few = if *all { others.len() } else { FEW };
    for (topic, count) in others.iter().take(few) {
        topic_ui(ui, *topic, *count);
    }
    if edition.comparison.row_topics.iter().any(Vec::is_empty)
        && tick_row_ui(ui, !filter.untopical, None, say!("rail-no-topic"), false, None, say!("rail-no-topic")).clicked()
    {
        actions.push(Action::Untopical);
    }
    if others.len() > FEW {
        let rest = others.len() - FEW;
        let text = if *all { say!("rail-fewer").to_owned() } else { say!("rail-more", count = rest) };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &text));
        let ink = if response.hovered() { p.ink } else { p.ink3 };
        paint_icon(ui.painter(), Icon::Caret, pos2(rect.left() + 7.0, rect.center().y), 12.0, ink);
        ui.painter().text(pos2(rect.left() + 24.0, rect.center().y), Align2::LEFT_CENTER, &text, font::sans(13.0), ink);
        if response.clicked() {
            *all = !*all;
        }
    }
    if filter.by_topic()
        && Control::new(say!("rail-show-all")).look(Look::Quiet).command(app, &Action::AllTopics).show(ui).clicked()
    {
        actions.push(Action::AllTopics);
    }
}

/// The outline of the base.
pub fn outline_ui(ui: &mut Ui, app: &App, edition: &Edition, actions: &mut Vec<Action>) {
    let p = palette(ui);
    label(ui, say!("rail-outline"), font::bold(12.0), p.ink3);
    ui.add_space(4.0);
    let line = 24.0;
    let lines = &edition.outline;
    let count = lines.len();
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), line * count as f32), Sense::hover());
    // It follows where the user goes, not the wheel: nothing moves under the pointer.
    let clause = app.selected_clause();
    let here_at = |l: &OutlineLine| app.view.selection.is_some_and(|s| s.row == l.row);
    let exact = clause.and_then(|c| lines.iter().position(|l| l.clause == Some(c)));
    let current = exact.or_else(|| lines.iter().position(here_at));
    if let Some(at) = current.filter(|_| app.view.reveal.is_some()) {
        let there = Rect::from_min_size(pos2(area.left(), area.top() + at as f32 * line), vec2(area.width(), line));
        ui.scroll_to_rect(there, None);
    }
    let clip = ui.clip_rect();
    // Only the lines in sight are drawn.
    let first = (((clip.top() - area.top()) / line).floor().max(0.0) as usize).min(count);
    let last = (((clip.bottom() - area.top()) / line).ceil().max(0.0) as usize).min(count);
    let base = edition.columns.first().copied().unwrap_or(0);
    for (at, told) in lines.iter().enumerate().take(last).skip(first) {
        let row = told.row;
        let Some(facts) = edition.rows.get(row) else { continue };
        let rect = Rect::from_min_size(pos2(area.left(), area.top() + at as f32 * line), vec2(area.width(), line));
        let response = ui.interact(rect, ui.scope_id().with(("outline", at)), Sense::click());
        let added = edition.cell(row, base).is_empty();
        let (own, title) = (told.number.as_str(), told.title.as_str());
        let name = if added {
            say!("outline-added", number = own, title = title)
        } else {
            say!("outline-line", number = own, title = title)
        };
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
        let here = current == Some(at);
        if here || response.hovered() {
            let ground = rect.expand2(vec2(12.0, 0.0));
            ui.painter().rect_filled(ground, 0.0, if here { p.accentbg } else { p.canvas });
            if here {
                ui.painter().rect_filled(Rect::from_min_size(ground.min, vec2(3.0, line)), 0.0, p.accent);
            }
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect, 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
        let numbered = told.number.chars().count() <= 7;
        let number = if added {
            "+"
        } else if numbered {
            told.number.as_str()
        } else {
            ""
        };
        ui.painter().text(pos2(rect.left() + 38.0, rect.center().y), Align2::RIGHT_CENTER, number, font::sans(12.0), p.ink3);
        let room = rect.width() - 46.0 - 22.0;
        let face = if here { font::bold(13.0) } else { font::sans(13.0) };
        let ink = if facts.changed || here { p.ink } else { p.ink3 };
        let title = wrapped(ui, &told.title, face, 18.0, ink, room, 1);
        ui.painter().galley(pos2(rect.left() + 46.0, rect.center().y - title.size().y / 2.0), title, ink);
        let sign = pos2(rect.right() - 8.0, rect.center().y);
        let dropped =
            !added && edition.columns.iter().skip(1).all(|d| edition.cell(row, *d).is_empty()) && edition.columns.len() > 1;
        if let Some(topic) = facts.lead {
            paint_icon(ui.painter(), Icon::of(topic), sign, 13.0, p.topic_colours(Some(topic)).0);
        } else if dropped {
            paint_icon(ui.painter(), Icon::Close, sign, 10.0, p.dele);
        }
        if response.clicked() {
            actions.extend(told.clause.map(Action::GoTo));
        }
    }
}
