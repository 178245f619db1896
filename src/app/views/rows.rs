//! The rows of the edition: labels, cells, folds.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Align2, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::{Action, command_of};
use crate::app::edition::Edition;
use crate::app::redline::Show;
use crate::app::state::{App, Entry};
use crate::app::theme::{Palette, font, palette, size};
use crate::app::widgets::{
    CellEvent, CellLook, Control, Emphasis, Icon, Plans, chip_ui, clause_at, label, lay_out, paint_cell, paint_icon, wrapped,
};
use crate::draft::ClauseId;
use crate::project::Note;
use crate::substance::FindingKind;

/// What the context menu of a clause offers.
const CLAUSE_MENU: &[&[Action]] = &[
    &[Action::NewNote, Action::CopyClause, Action::CopyQuotation],
    &[Action::Link, Action::CutLink],
    &[Action::RedlineCell, Action::UseAsBase, Action::SelectedProvenance],
];

/// Where everything stands.
pub struct Places {
    /// The labels of the rows.
    pub labels: Rangef,
    /// The pinned first column, then the others, already scrolled across.
    pub columns: Vec<(usize, Rangef)>,
    /// What is seen of the columns beside the first.
    pub others: Rangef,
    /// Width of a column.
    pub width: f32,
    /// How far the columns can be scrolled across.
    pub across_max: f32,
}

/// Draws rows.
pub struct Drawer<'a> {
    app: &'a App,
    edition: &'a Arc<Edition>,
    places: &'a Places,
    notes: &'a BTreeMap<usize, Vec<&'a Note>>,
    emphasis: Emphasis,
    dark: bool,
    p: &'static Palette,
}

/// What stands out of the cells: the words of the finding gone to, and what is looked for.
fn emphasis(app: &App, edition: &Edition) -> Emphasis {
    let finding = app.view.finding.and_then(|i| edition.comparison.findings.get(i));
    // A whole clause needs no frame round each of its lines.
    let part = finding.filter(|f| !matches!(f.kind, FindingKind::Added | FindingKind::Dropped));
    let mentions = part.into_iter().flat_map(|f| [&f.from, &f.to]).flatten();
    let find = app.view.find.as_ref();
    Emphasis {
        framed: mentions.map(|m| (m.clause, m.range)).collect(),
        wanted: find.map(|f| f.query.to_lowercase()).unwrap_or_default(),
        current: find.and_then(|f| f.hits.get(f.at?).copied()),
    }
}

impl<'a> Drawer<'a> {
    /// A drawer for one frame.
    pub fn new(
        ui: &Ui,
        app: &'a App,
        edition: &'a Arc<Edition>,
        places: &'a Places,
        notes: &'a BTreeMap<usize, Vec<&'a Note>>,
    ) -> Self {
        Self { app, edition, places, notes, emphasis: emphasis(app, edition), dark: ui.visuals().dark_mode, p: palette(ui) }
    }

    /// Width of a column.
    pub fn width(&self) -> f32 {
        self.places.width
    }

    fn look(&self, row: usize, d: usize) -> CellLook {
        let view = &self.app.view;
        CellLook {
            width: self.places.width,
            points: self.app.settings.text_size,
            dark: self.dark,
            show: Show { editorial: view.editorial, hide_removed: view.hide_removed, rewritten: view.redlined.contains(&(row, d)) },
            all_findings: view.unfolded.contains(&(row, d)),
        }
    }

    /// A height for a row never seen, from the length of its longest cell.
    pub fn estimate(&self, entry: Entry) -> f32 {
        let Entry::Row(row) = entry else { return size::FOLD };
        let c = &self.edition.comparison;
        let length = |ids: &[ClauseId]| ids.iter().filter_map(|id| c.clause(*id)).map(|x| x.text.len()).sum::<usize>();
        let longest = self.places.columns.iter().map(|(d, _)| length(self.edition.cell(row, *d))).max().unwrap_or(0) as f32;
        let points = self.app.settings.text_size;
        let lines = (longest * points * 0.48 / (self.places.width - 2.0 * size::CELL_X)).ceil().max(1.0);
        46.0 + lines * points * 23.0 / 15.0
    }

    /// The height of an entry.
    pub fn height(&self, ui: &Ui, entry: Entry, plans: &mut Plans) -> f32 {
        let Entry::Row(row) = entry else { return size::FOLD };
        let cells = self.places.columns.iter().map(|(d, _)| {
            let look = self.look(row, *d);
            let plan = plans.get(self.edition, row, *d, look, self.p);
            lay_out(ui.painter(), &plan, look).height
        });
        cells.fold(self.label_height(ui, row), f32::max).ceil()
    }

    fn wide_labels(&self) -> bool {
        self.places.labels.span() > 100.0
    }

    fn label_height(&self, ui: &Ui, row: usize) -> f32 {
        if !self.wide_labels() {
            return 40.0;
        }
        let title = self.title(ui, row).size().y;
        let chips = 24.0 * self.edition.topics_of(row).len().min(2) as f32;
        let notes = if self.notes.contains_key(&row) { 22.0 } else { 0.0 };
        size::CELL_TOP + chips + title + notes + size::CELL_BOTTOM
    }

    fn title(&self, ui: &Ui, row: usize) -> Arc<egui::Galley> {
        let text = self.edition.rows.get(row).map_or("", |f| f.title.as_str());
        wrapped(ui, text, font::bold(13.0), 17.0, self.p.ink, self.places.labels.span() - 22.0, 4)
    }

    /// Draws an entry in its rectangle.
    pub fn entry_ui(&self, ui: &mut Ui, entry: Entry, rect: Rect, plans: &mut Plans, actions: &mut Vec<Action>) {
        match entry {
            Entry::Fold { first, count } => self.fold_ui(ui, rect, first, count, actions),
            Entry::Row(row) => self.row_ui(ui, rect, row, plans, actions),
        }
    }

    fn fold_ui(&self, ui: &Ui, rect: Rect, first: usize, count: usize, actions: &mut Vec<Action>) {
        let p = self.p;
        let filter = &self.app.view.filter;
        let rows = if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
        let why = match (filter.substance, filter.by_topic()) {
            (true, false) => "without change in substance",
            (false, true) => "of other topics",
            _ => "hidden by filter",
        };
        let open = filter.open_folds.contains(&first);
        let text = format!("{rows} {why}{}", if open { ", shown" } else { "" });
        let response = ui.interact(rect, ui.scope_id().with(("fold", first)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &text));
        ui.painter().rect_filled(rect, 0.0, p.canvas);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
        let ink = if response.hovered() || response.has_focus() { p.ink } else { p.ink3 };
        paint_icon(ui.painter(), if open { Icon::Close } else { Icon::Plus }, pos2(rect.left() + 18.0, rect.center().y), 10.0, ink);
        ui.painter().text(pos2(rect.left() + 32.0, rect.center().y), Align2::LEFT_CENTER, &text, font::sans(12.0), ink);
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            actions.push(Action::OpenFold(first));
        }
    }

    fn row_ui(&self, ui: &mut Ui, rect: Rect, row: usize, plans: &mut Plans, actions: &mut Vec<Action>) {
        let p = self.p;
        let clip = ui.clip_rect();
        let y = rect.y_range();
        for (i, (d, x)) in self.places.columns.iter().enumerate() {
            if i > 0 {
                ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(self.places.others, clip.y_range())));
            }
            self.cell_ui(ui, Rect::from_x_y_ranges(*x, y), row, *d, plans, actions);
        }
        ui.set_clip_rect(clip);
        self.label_ui(ui, Rect::from_x_y_ranges(self.places.labels, y), row, actions);
        let right = self.places.columns.last().map_or(rect.right(), |(_, x)| x.max).min(rect.right());
        ui.painter().hline(Rangef::new(rect.left(), right), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
        if self.app.view.selection.is_some_and(|s| s.row == row) {
            let frame = Rect::from_x_y_ranges(Rangef::new(rect.left() + 1.0, right - 1.0), Rangef::new(y.min, y.max - 1.0));
            ui.painter().rect_stroke(frame, 2.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
    }

    fn label_ui(&self, ui: &mut Ui, rect: Rect, row: usize, actions: &mut Vec<Action>) {
        let p = self.p;
        let Some(facts) = self.edition.rows.get(row) else { return };
        let topics = self.edition.topics_of(row);
        let notes = self.notes.get(&row).map_or(0, Vec::len);
        let response = ui.interact(rect, ui.scope_id().with(("label", row)), Sense::click());
        let topic_words = topics.iter().fold(String::new(), |words, t| words + ", " + &t.label().to_lowercase());
        let note_words = match notes {
            0 => String::new(),
            1 => ", 1 note".to_owned(),
            n => format!(", {n} notes"),
        };
        let name = format!("Row {}, {}{topic_words}{note_words}", facts.number, facts.title);
        response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &name));
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { p.canvas } else { p.panel });
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let mut at = rect.left_top() + vec2(12.0, size::CELL_TOP);
        if self.wide_labels() {
            // The lead topic first: it is what the row is looked at for.
            let mut shown: Vec<_> = topics.to_vec();
            shown.sort_by_key(|t| (Some(*t) != facts.lead, *t));
            for topic in shown.into_iter().take(2) {
                let (ink, ground) = p.topic_colours(Some(topic));
                chip_ui(ui, at, Some(Icon::of(topic)), topic.label(), ink, ground);
                at.y += 24.0;
            }
            let title = self.title(ui, row);
            let height = title.size().y;
            ui.painter().galley(at, title, p.ink);
            at.y += height + 4.0;
            if notes > 0 {
                paint_icon(ui.painter(), Icon::Note, at + vec2(6.0, 9.0), 12.0, p.ink3);
                ui.painter().text(at + vec2(18.0, 9.0), Align2::LEFT_CENTER, notes.to_string(), font::sans(12.0), p.ink3);
            }
        } else if let Some(topic) = facts.lead.or_else(|| topics.first().copied()) {
            paint_icon(
                ui.painter(),
                Icon::of(topic),
                pos2(rect.center().x, rect.top() + 20.0),
                15.0,
                p.topic_colours(Some(topic)).0,
            );
        }
        let response = if self.wide_labels() { response } else { response.on_hover_text(&facts.title) };
        if response.clicked() {
            let draft = self.app.view.selection.map_or_else(|| self.edition.columns.first().copied().unwrap_or(0), |s| s.draft);
            actions.push(Action::Select { row, draft, clause: None });
        }
    }

    fn cell_ui(&self, ui: &mut Ui, rect: Rect, row: usize, d: usize, plans: &mut Plans, actions: &mut Vec<Action>) {
        let p = self.p;
        if !ui.is_rect_visible(rect) {
            return;
        }
        let look = self.look(row, d);
        let plan = plans.get(self.edition, row, d, look, p);
        let laid = lay_out(ui.painter(), &plan, look);
        let response = ui.interact(rect, ui.scope_id().with(("cell", row, d)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &plan.name));
        let base = self.edition.partner(d).is_none();
        ui.painter().rect_filled(rect, 0.0, if base { p.basecol } else { p.surface });
        let view = &self.app.view;
        let events = paint_cell(ui, &plan, &laid, rect, look, &self.emphasis, p);
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let marked = view.linking.is_some_and(|id| self.edition.cell(row, d).contains(&id));
        let chosen = view.selection.is_some_and(|s| (s.row, s.draft) == (row, d));
        if marked || chosen || response.has_focus() {
            let inner = rect.shrink(5.0);
            let corners = [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
            let (width, dash) = if marked { (2.0, 6.0) } else { (1.0, 2.0) };
            ui.painter().extend(egui::Shape::dashed_line(&corners, Stroke::new(width, p.accent), dash, 3.0));
        }
        for event in events {
            actions.push(match event {
                CellEvent::Finding(index) => Action::ShowFinding(index),
                CellEvent::CopyFinding(index) => Action::CopyFinding(index),
                CellEvent::More => Action::UnfoldFindings { row, draft: d },
            });
        }
        if response.clicked() || response.secondary_clicked() {
            let at = response.interact_pointer_pos().map_or(0.0, |pos| pos.y - rect.top());
            actions.push(Action::Select { row, draft: d, clause: clause_at(&plan, &laid, at) });
        }
        response.context_menu(|ui| self.clause_menu_ui(ui, actions));
    }

    fn clause_menu_ui(&self, ui: &mut Ui, actions: &mut Vec<Action>) {
        ui.set_min_width(230.0);
        for (i, group) in CLAUSE_MENU.iter().enumerate() {
            if i > 0 {
                ui.separator();
            }
            for command in group.iter().filter_map(command_of) {
                let keys = command.keys.first().map(|k| k.label()).unwrap_or_default();
                let refused = (command.enabled)(self.app).err();
                let button = egui::Button::new(command.label).shortcut_text(keys).frame_when_inactive(false);
                if ui.add_enabled(refused.is_none(), button).accessible_name(command.label).clicked() {
                    actions.push(command.action.clone());
                    ui.close();
                }
            }
        }
    }

    /// Nothing is left in sight: why, and the way out.
    pub fn nothing_ui(&self, ui: &mut Ui, rows: Rect, actions: &mut Vec<Action>) {
        let filter = &self.app.view.filter;
        let rows_at_all = !self.edition.rows.is_empty();
        let (words, deed, action) = if !rows_at_all {
            ("These drafts hold no clause.", None, Action::AllTopics)
        } else if filter.by_topic() {
            ("No row is left in sight by this filter.", Some("Show all topics"), Action::AllTopics)
        } else if self.edition.rows.iter().any(|r| r.changed) {
            ("These drafts differ only in numbering, spelling and punctuation.", Some("Show all rows"), Action::SubstanceOnly)
        } else {
            ("These drafts agree in every word.", Some("Show all rows"), Action::SubstanceOnly)
        };
        let top = rows.top() + 40.0 + size::FOLD * self.app.view.shown.entries.len().min(6) as f32;
        let area = Rect::from_min_size(pos2(rows.left() + 40.0, top), vec2(rows.width() - 80.0, 80.0));
        ui.scope_builder(UiBuilder::new().max_rect(area).id_salt("nothing"), |ui| {
            label(ui, words, font::bold(15.0), self.p.ink2);
            ui.add_space(8.0);
            if let Some(deed) = deed
                && Control::new(deed).show(ui).clicked()
            {
                actions.push(action);
            }
        });
    }
}
