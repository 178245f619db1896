//! The substance board: heads, and the lines under them, of which only those in sight are laid out.

use std::cell::RefCell;
use std::sync::Arc;

use egui::{EventFilter, Id, Key, Rangef, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::board::Line;
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::names::{summary_of, term_name};
use crate::app::scene::BoardView;
use crate::app::state::{App, Entry};
use crate::app::theme::{Palette, font, palette, size};
use crate::app::views::board_rail::board_rail_ui;
use crate::app::views::edition::across_bar_ui;
use crate::app::views::rows::Places;
use crate::app::views::{heads, rail};
use crate::app::widgets::{Control, Icon, Pane, Plans, label, note_pane, paint_icon, wrapped};
use crate::substance::Topic;

/// Height of the heads.
const HEADS: f32 = 58.0;
/// Height of a band.
const BAND: f32 = 28.0;
/// The column of the terms' names.
const TERMS: f32 = 190.0;
/// The same in a narrow window.
const TERMS_NARROW: f32 = 132.0;
/// The column that tells how far the drafts lie apart.
const SPREAD: f32 = 150.0;
/// The least width of a draft's column.
const LEAST: f32 = 210.0;
/// The greatest.
const MOST: f32 = 560.0;

/// Draws the board in all of `ui`.
pub fn board_ui(ui: &mut Ui, app: &mut App, actions: &mut Vec<Action>) {
    let Some(edition) = app.edition.clone() else { return };
    let mut view = std::mem::take(&mut app.view.board);
    let mut all_topics = app.view.all_topics;
    let open = app.view.rail.unwrap_or(ui.ctx().content_rect().width() >= size::NARROW);
    let seen = draw_ui(ui, app, &edition, &mut view, (&mut all_topics, open), actions);
    view.reveal = false;
    view.focus = false;
    app.view.board = view;
    app.view.all_topics = all_topics;
    app.view.panels.0 = open;
    app.view.columns_seen = Some(seen);
    app.view.reveal = None;
}

/// Draws rail, heads and lines; gives how many columns are seen whole.
fn draw_ui(
    ui: &mut Ui,
    app: &App,
    edition: &Arc<Edition>,
    view: &mut BoardView,
    (all_topics, open): (&mut bool, bool),
    actions: &mut Vec<Action>,
) -> usize {
    let area = ui.max_rect();
    let wide = ui.ctx().content_rect().width() >= size::NARROW;
    let (rail_rect, body) = area.split_left_right_at_x(area.left() + if open { size::RAIL } else { size::STRIP });
    if open {
        rail::rail_ui(ui, rail_rect, app, edition, all_topics, actions, |ui, actions| {
            board_rail_ui(ui, edition, &view.asked, actions);
        });
    } else {
        rail::strip_ui(ui, rail_rect, app, actions);
    }
    let (heads_rect, lines) = body.split_top_bottom_at_y(body.top() + HEADS);
    let (places, apart) = places(app, edition, body, wide, view.across);
    view.across = (view.across - scrolled(ui, body) + reach(app, view, &places)).clamp(0.0, places.across_max);
    heads_ui(ui, heads_rect, app, edition, &places, apart, view);
    let mut list = std::mem::take(&mut view.list);
    let plans = RefCell::new(std::mem::take(&mut view.plans));
    if let Some(number) = view.at.filter(|_| view.reveal) {
        list.reveal(Entry::Row(number));
    }
    let board = Lines { app, edition, view, places: &places, apart, p: palette(ui), dark: ui.visuals().dark_mode };
    let mut told = Vec::new();
    ui.scope_builder(UiBuilder::new().max_rect(lines).id_salt("board"), |ui| {
        ui.set_clip_rect(lines);
        board.name_table(ui);
        let number = |entry: Entry| if let Entry::Row(n) = entry { n } else { 0 };
        list.show(
            ui,
            &view.board.entries,
            board.key(),
            |entry| board.estimate(number(entry)),
            |ui, entry| board.height(ui, number(entry)),
            |ui, entry, rect| board.line_ui(ui, number(entry), rect, &mut plans.borrow_mut(), &mut told),
        );
        if view.board.entries.is_empty() {
            board.nothing_ui(ui, lines, &mut told);
        }
        list.page_keys(ui);
    });
    across_bar_ui(ui, lines, &places, view.across);
    view.list = list;
    view.plans = plans.into_inner();
    actions.extend(told);
    let whole = |x: &Rangef| x.min >= places.others.min - 1.0 && x.max <= places.others.max + 1.0;
    1 + places.columns.iter().skip(1).filter(|(_, x)| whole(x)).count()
}

fn scrolled(ui: &Ui, body: Rect) -> f32 {
    if ui.rect_contains_pointer(body) { ui.input(|i| i.smooth_scroll_delta().x) } else { 0.0 }
}

/// How far the chosen draft's column lies beyond what is seen.
fn reach(app: &App, view: &BoardView, places: &Places) -> f32 {
    let chosen = app.view.selection.filter(|_| view.reveal);
    match chosen.and_then(|s| places.columns.iter().skip(1).find(|(d, _)| *d == s.draft)) {
        Some((_, x)) if x.min < places.others.min => x.min - places.others.min,
        Some((_, x)) if x.max > places.others.max => x.max - places.others.max,
        _ => 0.0,
    }
}

/// Where the columns stand, and the one that tells how far apart the drafts lie.
fn places(app: &App, edition: &Edition, body: Rect, wide: bool, across: f32) -> (Places, Rangef) {
    let shown = app.columns(edition);
    let labels = if wide { TERMS } else { TERMS_NARROW };
    let spread = if wide && shown.len() > 1 { SPREAD } else { 0.0 };
    let left = body.left() + labels;
    let room = body.right() - left - spread;
    let width = (room / shown.len().max(1) as f32).clamp(LEAST, MOST).floor();
    let all = width * shown.len() as f32;
    let across_max = (all - room).max(0.0);
    let across = across.clamp(0.0, across_max);
    let columns: Vec<(usize, Rangef)> = shown
        .iter()
        .enumerate()
        .map(|(i, d)| {
            let at = left + width * i as f32 - if i == 0 { 0.0 } else { across };
            (*d, Rangef::new(at, at + width))
        })
        .collect();
    let right = (left + all).min(left + room);
    let places = Places {
        labels: Rangef::new(body.left(), left),
        columns,
        others: Rangef::new((left + width).min(right), right),
        across_max,
    };
    (places, Rangef::new(right, right + spread))
}

fn heads_ui(ui: &mut Ui, rect: Rect, app: &App, edition: &Edition, places: &Places, apart: Rangef, view: &BoardView) {
    let p = palette(ui);
    ui.painter().rect_filled(rect, 0.0, p.panel);
    let clip = ui.clip_rect();
    for (i, (d, x)) in places.columns.iter().enumerate() {
        if i > 0 {
            ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(places.others, rect.y_range())));
        }
        heads::plain_head_ui(ui, Rect::from_x_y_ranges(*x, rect.y_range()), app, edition, *d);
    }
    ui.set_clip_rect(clip);
    let hidden = say!("board-head-hidden", hidden = view.board.hidden);
    heads::told_head_ui(ui, Rect::from_x_y_ranges(places.labels, rect.y_range()), say!("board-head-term"), &hidden);
    if apart.span() > 0.0 {
        heads::told_head_ui(
            ui,
            Rect::from_x_y_ranges(apart, rect.y_range()),
            say!("board-head-spread"),
            say!("board-head-spread-more"),
        );
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.edge));
}

/// Draws lines.
pub(super) struct Lines<'a> {
    pub(super) app: &'a App,
    pub(super) edition: &'a Arc<Edition>,
    pub(super) view: &'a BoardView,
    pub(super) places: &'a Places,
    pub(super) apart: Rangef,
    pub(super) p: &'static Palette,
    pub(super) dark: bool,
}

impl Lines<'_> {
    fn key(&self) -> (u32, u32) {
        let (labels, first) = (self.places.labels.span(), self.places.columns.first().map_or(0.0, |(_, x)| x.span()));
        (labels.to_bits() ^ first.to_bits().rotate_left(7), self.places.columns.len() as u32)
    }

    fn name_table(&self, ui: &Ui) {
        let listed = self.view.board.chosen_among().len();
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Table);
            node.set_label(say!("board-name", drafts = self.places.columns.len(), lines = listed));
        });
    }

    fn estimate(&self, number: usize) -> f32 {
        match self.view.board.line(number) {
            Line::Band(_) => BAND,
            Line::Term(_) => 74.0,
            Line::Finding(_) => 40.0,
        }
    }

    fn height(&self, ui: &Ui, number: usize) -> f32 {
        match self.view.board.line(number) {
            Line::Band(_) => BAND,
            Line::Term(i) => self.term_height(ui, i),
            Line::Finding(i) => self.finding_height(ui, i),
        }
    }

    fn line_ui(&self, ui: &mut Ui, number: usize, rect: Rect, plans: &mut Plans, told: &mut Vec<Action>) {
        let rect = rect.with_max_x(self.apart.max.max(self.places.others.max));
        let name = match self.view.board.line(number) {
            Line::Band(i) => return self.band_ui(ui, rect, i),
            Line::Term(i) => self.edition.comparison.terms.get(i).map(|t| say!("board-row-term", term = term_name(t))),
            Line::Finding(i) => {
                let c = &self.edition.comparison;
                c.findings.get(i).map(|f| say!("board-row-finding", finding = summary_of(c, f)))
            }
        };
        let builder = UiBuilder::new().max_rect(rect).id_salt(("line", number));
        let builder = builder.accessibility_role(Role::Row).accessibility_label(name.unwrap_or_default());
        let mut child = ui.new_child(builder);
        match self.view.board.line(number) {
            Line::Term(i) => self.term_ui(&mut child, rect, number, i, plans, told),
            Line::Finding(i) => self.finding_ui(&child, rect, number, i, told),
            Line::Band(_) => {}
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, self.p.line));
    }

    fn band_ui(&self, ui: &mut Ui, rect: Rect, i: usize) {
        let Some(band) = self.view.board.bands.get(i) else { return };
        let (ink, ground) = self.p.topic_colours(band.topic);
        let name = format!("{}, {}", band.title, band.counts);
        let builder = UiBuilder::new().max_rect(rect).id_salt(("band", i));
        let _ = ui.new_child(builder.accessibility_role(Role::Heading).accessibility_label(name));
        ui.painter().rect_filled(rect, 0.0, ground);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, self.p.line));
        let y = rect.center().y;
        paint_icon(ui.painter(), band.topic.map_or(Icon::Circle, Icon::of), pos2(rect.left() + 19.0, y), 14.0, ink);
        let title = wrapped(ui, &band.title, font::bold(13.0), 18.0, ink, rect.width(), 1);
        let right = rect.left() + 34.0 + title.size().x + 8.0;
        ui.painter().galley(pos2(rect.left() + 34.0, y - title.size().y / 2.0), title, ink);
        let counts = wrapped(ui, &band.counts, font::sans(13.0), 18.0, ink, rect.right() - right, 1);
        ui.painter().galley(pos2(right, y - counts.size().y / 2.0), counts, ink);
    }

    /// Whether the line is the chosen one.
    pub(super) fn is_chosen(&self, number: usize) -> bool {
        self.view.at == Some(number)
    }

    /// The chosen cell has the focus, so that it is read out; arrows go on to the next line or draft.
    pub(super) fn focus(&self, ui: &Ui, response: &Response, chosen: bool, told: &mut Vec<Action>) {
        note_pane(ui, Pane::Rows, ui.clip_rect(), response.id, chosen);
        if chosen && self.view.focus && !ui.ctx().text_edit_focused() && self.app.view.sheet.is_none() {
            response.request_focus();
        }
        if !response.has_focus() {
            return;
        }
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
        if chosen && ui.input(|i| i.key_pressed(Key::Space)) {
            let finding = self.app.view.finding;
            told.push(finding.map_or(Action::PeekLine(!self.view.peek), Action::WhyFinding));
        }
    }

    /// The frame of what is chosen.
    pub(super) fn frame(&self, ui: &Ui, rect: Rect) {
        ui.painter().rect_stroke(rect.shrink(0.5), 2.0, Stroke::new(2.0, self.p.accent), StrokeKind::Inside);
    }

    fn nothing_ui(&self, ui: &mut Ui, lines: Rect, told: &mut Vec<Action>) {
        let c = &self.edition.comparison;
        let asked = &self.view.asked;
        let filtered = self.app.view.filter.by_topic() || *asked != crate::app::board::Asked::default();
        let words =
            if c.terms.is_empty() && c.findings.is_empty() { say!("board-nothing-found") } else { say!("board-nothing-left") };
        let area = Rect::from_min_size(lines.min + vec2(40.0, 40.0), vec2(lines.width() - 80.0, 80.0));
        ui.scope_builder(UiBuilder::new().max_rect(area).id_salt("nothing"), |ui| {
            label(ui, words, font::bold(15.0), self.p.ink2);
            ui.add_space(8.0);
            if filtered && Control::new(say!("board-show-all")).show(ui).clicked() {
                told.push(Action::Ask(crate::app::board::Asked { sort: asked.sort, ..Default::default() }));
                told.push(Action::AllTopics);
            }
        });
    }

    /// The ink and ground of a topic.
    pub(super) fn colours(&self, topic: Option<Topic>) -> (egui::Color32, egui::Color32) {
        self.p.topic_colours(topic)
    }

    /// A part of a line that can be clicked and have the focus.
    pub(super) fn part(ui: &Ui, rect: Rect, id: Id) -> Response {
        ui.interact(rect.intersect(ui.clip_rect()), id, Sense::click())
    }
}
