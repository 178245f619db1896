//! Buttons, rows with a check box, chips and small labels, in the states that the design gives them.

use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    accesskit::Role, pos2, vec2,
};
use std::sync::Arc;

use crate::app::action::{Action, COMMANDS, Menu, command_of};
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{Palette, font, palette, size};
use crate::app::widgets::bidi::{lay_out_job, runs_both_ways};
use crate::app::widgets::icons::{self, Icon};

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// With a frame.
    Framed,
    /// The one that is meant.
    Primary,
    /// Without a frame.
    Quiet,
    /// A part of a switch; which corners are round: left, right.
    Segment(bool, bool),
}

/// A button.
pub struct Control<'a> {
    label: &'a str,
    icon: Option<Icon>,
    caret: bool,
    look: Look,
    on: bool,
    bare: bool,
    tip: String,
    refused: Option<&'static str>,
    name: Option<String>,
}

impl<'a> Control<'a> {
    /// A framed button; its label is its name, too.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            icon: None,
            caret: false,
            look: Look::Framed,
            on: false,
            bare: false,
            tip: String::new(),
            refused: None,
            name: None,
        }
    }

    /// With an icon before its label.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With the icon alone; the label is its name.
    pub fn bare(mut self, icon: Icon) -> Self {
        self.bare = true;
        self.icon(icon)
    }

    /// With a sign that it opens a list.
    pub fn caret(mut self) -> Self {
        self.caret = true;
        self
    }

    /// With another look.
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// Switched on, or not.
    pub fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }

    /// With a tooltip.
    pub fn tip(mut self, tip: impl Into<String>) -> Self {
        self.tip = tip.into();
        self
    }

    /// Disabled, and why; or not.
    pub fn refused(mut self, why: Option<&'static str>) -> Self {
        self.refused = why;
        self
    }

    /// With another name for screen readers and tests than its label.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A button for a command of the table: tooltip with its keys, disabled with the reason.
    pub fn command(mut self, app: &App, action: &Action) -> Self {
        if let Some(command) = command_of(action) {
            let keys = app.keys_of(command).first().map(|k| format!(" ({})", k.label())).unwrap_or_default();
            self.tip = format!("{}{keys}", command.tip());
            self.refused = (command.enabled)(app).err();
        }
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let p = palette(ui);
        let bold = self.look == Look::Primary || matches!(self.look, Look::Segment(..)) && self.on;
        let face = if bold { font::bold(13.0) } else { font::sans(13.0) };
        let job = egui::text::LayoutJob::simple_singleline(self.label.to_owned(), face, Color32::PLACEHOLDER);
        let text = (!self.bare).then(|| lay_out_job(ui.painter(), job, false));
        let width = text.as_ref().map_or(0.0, |g| g.size().x);
        let extra = if self.icon.is_some() && !self.bare { 22.0 } else { 0.0 } + if self.caret { 20.0 } else { 0.0 };
        let pad = if self.bare { 7.0 } else { 12.0 };
        let wanted = vec2(if self.bare { size::CONTROL } else { width + extra + 2.0 * pad }, size::CONTROL);
        let enabled = self.refused.is_none();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(wanted, sense);
        let name = self.name.clone().unwrap_or_else(|| self.label.to_owned());
        let on = self.on;
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Button, enabled, &name);
            info.selected = on.then_some(true);
            info
        });
        if ui.is_rect_visible(rect) {
            let (fill, stroke, ink) = self.colours(p, &response);
            let radius = self.radius();
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
            if response.has_focus() {
                ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(7), Stroke::new(2.0, p.accent), StrokeKind::Middle);
            }
            let mut x = rect.left() + pad;
            if let Some(icon) = self.icon {
                let centre = if self.bare { rect.center() } else { pos2(x + 8.0, rect.center().y) };
                icons::paint(ui.painter(), icon, centre, if self.bare { 16.0 } else { 14.0 }, ink);
                x += if self.bare { 0.0 } else { 22.0 };
            }
            if let Some(text) = text {
                ui.painter().galley(pos2(x, rect.center().y - text.size().y / 2.0), text, ink);
            }
            if self.caret {
                icons::paint(ui.painter(), Icon::Caret, pos2(rect.right() - 14.0, rect.center().y), 12.0, ink);
            }
        }
        match self.refused {
            Some(why) => response.on_hover_text(why),
            None if !self.tip.is_empty() => response.on_hover_text(self.tip),
            None => response,
        }
    }

    fn radius(&self) -> CornerRadius {
        match self.look {
            Look::Segment(left, right) => {
                let at = |round: bool| if round { 6 } else { 0 };
                CornerRadius { nw: at(left), sw: at(left), ne: at(right), se: at(right) }
            }
            _ => CornerRadius::same(6),
        }
    }

    fn colours(&self, p: &Palette, response: &Response) -> (Color32, Stroke, Color32) {
        let line = |colour| Stroke::new(1.0, colour);
        let over = response.hovered() && self.refused.is_none();
        if self.refused.is_some() {
            let frame = if self.look == Look::Quiet { Stroke::NONE } else { line(p.line) };
            return (if self.look == Look::Primary { p.line } else { Color32::TRANSPARENT }, frame, p.disabled);
        }
        match self.look {
            Look::Primary => (if over { p.accent.lerp_to_gamma(p.ink, 0.08) } else { p.accent }, Stroke::NONE, p.onaccent),
            Look::Segment(..) if self.on => (p.accent, line(p.accent), p.onaccent),
            Look::Framed if self.on => (p.accentbg, line(p.accent), p.accent),
            Look::Framed | Look::Segment(..) => {
                (if over { p.canvas } else { p.surface }, line(if over { p.ink } else { p.edge }), p.ink)
            }
            Look::Quiet => (if over { p.canvas } else { Color32::TRANSPARENT }, Stroke::NONE, if over { p.ink } else { p.ink2 }),
        }
    }
}

/// A line of a list with a check box, an icon, a label and a count. The response is clicked when
/// any of it is.
pub fn tick_row_ui(
    ui: &mut Ui,
    checked: bool,
    icon: Option<(Icon, Color32)>,
    text: &str,
    strong: bool,
    count: Option<usize>,
    name: &str,
) -> Response {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::click());
    let name = name.to_owned();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, checked, &name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect.expand2(vec2(4.0, 0.0)), 4.0, p.canvas);
    }
    let square = Rect::from_center_size(pos2(rect.left() + 7.0, rect.center().y), Vec2::splat(14.0));
    tick(painter, square, checked, p);
    if response.has_focus() {
        painter.rect_stroke(square.expand(3.0), 4.0, Stroke::new(2.0, p.accent), StrokeKind::Middle);
    }
    let mut x = rect.left() + 24.0;
    if let Some((icon, colour)) = icon {
        icons::paint(painter, icon, pos2(x + 7.0, rect.center().y), 15.0, colour);
        x += 22.0;
    }
    let face = if strong { font::bold(13.0) } else { font::sans(13.0) };
    painter.text(pos2(x, rect.center().y), Align2::LEFT_CENTER, text, face, p.ink);
    if let Some(count) = count {
        painter.text(pos2(rect.right(), rect.center().y), Align2::RIGHT_CENTER, count.to_string(), font::sans(12.0), p.ink3);
    }
    response
}

fn tick(painter: &egui::Painter, square: Rect, checked: bool, p: &Palette) {
    if checked {
        painter.rect_filled(square, 3.0, p.accent);
        icons::paint(painter, Icon::Check, square.center(), 10.0, p.onaccent);
    } else {
        painter.rect(square, 3.0, p.surface, Stroke::new(1.0, p.edge), StrokeKind::Inside);
    }
}

/// A small word with an icon on a ground, cut off where it is wider than `most`. Gives its rectangle.
pub fn chip_ui(ui: &mut Ui, at: egui::Pos2, icon: Option<Icon>, text: &str, ink: Color32, ground: Color32, most: f32) -> Rect {
    let lead = if icon.is_some() { 20.0 } else { 0.0 };
    let galley = wrapped(ui, text, font::bold(12.0), 16.0, ink, most - lead - 12.0, 1);
    let rect = Rect::from_min_size(at, vec2(galley.size().x + lead + 12.0, 20.0));
    ui.painter().rect_filled(rect, 4.0, ground);
    if let Some(icon) = icon {
        icons::paint(ui.painter(), icon, pos2(rect.left() + 13.0, rect.center().y), 13.0, ink);
    }
    ui.painter().galley(pos2(rect.left() + 6.0 + lead, rect.center().y - galley.size().y / 2.0), galley, ink);
    rect
}

/// A line of text in a colour and face.
pub fn label(ui: &mut Ui, text: impl Into<String>, face: FontId, colour: Color32) -> Response {
    let text: String = text.into();
    if !runs_both_ways(&text) {
        return ui.label(egui::RichText::new(text).font(face).color(colour));
    }
    let job = egui::text::LayoutJob::simple(text, face, colour, ui.available_width());
    let galley = lay_out_job(ui.painter(), job, false);
    ui.label(galley)
}

/// Shows what is scrolled, its bar called `name`: egui leaves it without one.
pub fn scroll_ui<R>(ui: &mut Ui, name: &str, area: egui::ScrollArea, add: impl FnOnce(&mut Ui) -> R) -> R {
    let out = area.show(ui, add);
    name_scroll_bar(ui, out.id, name);
    out.inner
}

/// Names the bars of a scroll area, across and down, where it has them.
pub fn name_scroll_bar(ui: &Ui, area: egui::Id, name: &str) {
    for bar in [0_usize, 1].map(|axis| area.with(axis)) {
        if ui.ctx().has_accesskit_node(bar) {
            ui.ctx().accesskit_node_builder(bar, |node| node.set_label(name));
        }
    }
}

/// Text wrapped at `width`, at most `rows` lines of `line` points.
pub fn wrapped(ui: &Ui, text: &str, face: FontId, line: f32, colour: Color32, width: f32, rows: usize) -> Arc<Galley> {
    let format = egui::TextFormat { font_id: face, color: colour, line_height: Some(line), ..Default::default() };
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width.max(1.0);
    job.wrap.max_rows = rows;
    job.wrap.break_anywhere = false;
    lay_out_job(ui.painter(), job, false)
}

/// The entries of a menu, from the table.
pub fn menu_ui(ui: &mut Ui, app: &App, menu: Menu, actions: &mut Vec<Action>) {
    ui.set_min_width(240.0);
    // In a low window the last entries are scrolled to.
    let room = ui.ctx().content_rect().bottom() - ui.cursor().top() - 16.0;
    ui.set_max_height(room);
    scroll_ui(ui, menu.label(), egui::ScrollArea::vertical().max_height(room), |ui| entries_ui(ui, app, menu, actions));
}

fn entries_ui(ui: &mut Ui, app: &App, menu: Menu, actions: &mut Vec<Action>) {
    for command in COMMANDS.iter().filter(|c| c.menu == Some(menu)) {
        let label = match (&command.action, app.undo.undo_label(), app.undo.redo_label()) {
            (Action::Undo, Some(step), _) => say!("undo-step", step = lower_first(step)),
            (Action::Redo, _, Some(step)) => say!("redo-step", step = lower_first(step)),
            _ => command.label().to_owned(),
        };
        let keys = app.keys_of(command).first().map(|k| k.label()).unwrap_or_default();
        let refused = (command.enabled)(app).err();
        let button = egui::Button::new(&label).shortcut_text(keys).frame_when_inactive(false);
        let response = ui.add_enabled(refused.is_none(), button).accessible_name(label);
        let response = response.on_disabled_hover_text(refused.unwrap_or_default());
        if response.on_hover_text(command.tip()).clicked() {
            actions.push(command.action.clone());
            ui.close();
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
