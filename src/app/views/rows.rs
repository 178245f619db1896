//! The rows of the edition: labels, cells, folds.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Align2, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::edition::{Edition, name_of};
use crate::app::language::say;
use crate::app::names::topic_name;
use crate::app::redline::Show;
use crate::app::spread::{Place, Spread};
use crate::app::state::{App, Entry, Words};
use crate::app::theme::{Palette, font, palette, size};
use crate::app::widgets::{CellLook, Control, Emphasis, Icon, Plans, chip_ui, label, lay_out, paint_icon, wrapped};
use crate::draft::ClauseId;
use crate::project::Note;
use crate::substance::FindingKind;
use crate::text::{CharRange, char_len};

/// Where everything stands.
pub struct Places {
    /// The labels of the rows.
    pub labels: Rangef,
    /// The pinned first column, then the others, already scrolled across.
    pub columns: Vec<(usize, Rangef)>,
    /// What is seen of the columns beside the first.
    pub others: Rangef,
    /// How far the columns can be scrolled across.
    pub across_max: f32,
}

impl Places {
    /// Width of a draft's column.
    pub fn width(&self, d: usize) -> f32 {
        self.columns.iter().find(|(of, _)| *of == d).map_or(size::COLUMN_MIN, |(_, x)| x.span())
    }
}

/// Draws rows.
pub struct Drawer<'a> {
    pub(super) app: &'a App,
    pub(super) edition: &'a Arc<Edition>,
    pub(super) places: &'a Places,
    notes: &'a BTreeMap<usize, Vec<&'a Note>>,
    pub(super) emphasis: Emphasis,
    dark: bool,
    pub(super) p: &'static Palette,
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
        wanted: find.map(|f| f.query.clone()).unwrap_or_default(),
        current: find.and_then(|f| f.hits.get(f.at?).copied()),
        case: find.is_some_and(|f| f.case),
        chosen: app.view.words.map(|w| chosen(&w, edition)).unwrap_or_default(),
    }
}

/// The selected words, clause by clause.
fn chosen(words: &Words, edition: &Edition) -> Vec<(ClauseId, CharRange)> {
    let Some(draft) = edition.comparison.draft(words.from.0.draft) else { return Vec::new() };
    let (first, last) = (words.from.0.n.min(words.to.0.n), words.from.0.n.max(words.to.0.n));
    let within = draft.clauses.iter().filter(|c| (first..=last).contains(&c.id.n));
    within.filter_map(|c| Some((c.id, words.within(c.id, char_len(&c.text))?))).collect()
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

    /// What the heights of rows depend on besides the rows.
    pub fn key(&self) -> (u32, u32) {
        let widths = self.places.columns.iter().fold(17_u32, |all, (d, x)| {
            all.wrapping_mul(31).wrapping_add(x.span().to_bits()).wrapping_mul(31).wrapping_add(*d as u32)
        });
        (widths ^ self.places.labels.span().to_bits(), self.app.settings.text_size.to_bits())
    }

    pub(super) fn look(&self, row: usize, d: usize) -> CellLook {
        let view = &self.app.view;
        CellLook {
            width: self.places.width(d),
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
        let points = self.app.settings.text_size;
        let lines = self.places.columns.iter().map(|(d, x)| {
            let letters = length(self.edition.cell(row, *d)) as f32;
            (letters * points * 0.48 / (x.span() - 2.0 * size::CELL_X)).ceil()
        });
        46.0 + lines.fold(1.0, f32::max) * points * 23.0 / 15.0
    }

    /// The height of an entry.
    pub fn height(&self, ui: &Ui, entry: Entry, plans: &mut Plans) -> f32 {
        let Entry::Row(row) = entry else { return size::FOLD };
        self.line_heights(ui, row, &self.edition.spread(row), plans).iter().sum()
    }

    /// The heights of a row's lines. A cell beside several lines that needs more room than they
    /// have gives it to the last of them.
    fn line_heights(&self, ui: &Ui, row: usize, spread: &Spread, plans: &mut Plans) -> Vec<f32> {
        let mut heights = vec![0.0_f32; spread.lines];
        let mut wanted: Vec<(usize, usize, f32)> = Vec::new();
        for (d, _) in &self.places.columns {
            for place in spread.of_draft(*d) {
                let look = self.look(row, *d);
                let plan = plans.get(self.edition, row, place, look, self.p);
                wanted.push((place.first, place.last, lay_out(ui.painter(), &plan, look).height));
            }
        }
        wanted.extend(self.label_places(spread).map(|place| (place.first, place.last, self.label_height(ui, row, spread, place))));
        wanted.sort_by_key(|(first, last, _)| (last - first, *first));
        for (first, last, height) in wanted {
            let have: f32 = heights.get(first..=last).into_iter().flatten().sum();
            if let Some(line) = heights.get_mut(last).filter(|_| height > have) {
                *line += (height - have).ceil();
            }
        }
        heights
    }

    /// The cells that bear a label: those of the first column.
    fn label_places<'s>(&self, spread: &'s Spread) -> impl Iterator<Item = &'s Place> + use<'s> {
        let first = self.places.columns.first().map_or(0, |(d, _)| *d);
        spread.of_draft(first)
    }

    fn wide_labels(&self) -> bool {
        self.places.labels.span() > 100.0
    }

    fn label_height(&self, ui: &Ui, row: usize, spread: &Spread, place: &Place) -> f32 {
        if !self.wide_labels() {
            return 40.0;
        }
        let title = self.title(ui, row, spread, place).size().y;
        let chips = 24.0 * self.edition.topics_of(row).len().min(2) as f32;
        let notes = if self.notes_at(row, spread, place) > 0 { 22.0 } else { 0.0 };
        size::CELL_TOP + chips + title + notes + size::CELL_BOTTOM
    }

    fn notes_at(&self, row: usize, spread: &Spread, place: &Place) -> usize {
        let here = |note: &&&Note| spread.places.iter().any(|p| p.meets(place) && p.clauses.contains(&note.anchor.clause));
        self.notes.get(&row).map_or(0, |notes| notes.iter().filter(here).count())
    }

    /// The name of a row's line: in a row of one line the row's own.
    fn title_words(&self, row: usize, spread: &Spread, place: &Place) -> String {
        let own = || self.edition.rows.get(row).map(|f| f.title.clone()).unwrap_or_default();
        if spread.lines == 1 {
            return own();
        }
        let clauses: Vec<_> = spread.places.iter().filter(|p| p.meets(place)).flat_map(|p| p.clauses.iter().copied()).collect();
        let first = if place.clauses.is_empty() { &clauses } else { &place.clauses };
        self.edition.title_of(first).unwrap_or_else(own)
    }

    fn title(&self, ui: &Ui, row: usize, spread: &Spread, place: &Place) -> Arc<egui::Galley> {
        let text = self.title_words(row, spread, place);
        wrapped(ui, &text, font::bold(13.0), 17.0, self.p.ink, self.places.labels.span() - 22.0, 4)
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
        let rows = match (filter.substance, filter.by_topic()) {
            _ if filter.keeps(self.edition, first) => say!("fold-unchanged", count = count),
            (true, false) => say!("fold-no-substance", count = count),
            (false, true) => say!("fold-other-topics", count = count),
            _ => say!("fold-filtered", count = count),
        };
        let open = filter.open_folds.contains(&first);
        let text = if open { say!("fold-open", rows = rows) } else { rows };
        let response = ui.interact(rect, ui.scope_id().with(("fold", first)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, &text));
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
        let number = self.edition.rows.get(row).map(|f| f.number.as_str()).unwrap_or_default();
        let builder = UiBuilder::new().max_rect(rect).id_salt(("row", row));
        let builder = builder.accessibility_role(Role::Row).accessibility_label(say!("row-name", number = number));
        let mut child = ui.new_child(builder);
        let ui = &mut child;
        let clip = ui.clip_rect();
        let spread = self.edition.spread(row);
        let mut edges = vec![rect.top()];
        for height in self.line_heights(ui, row, &spread, plans) {
            edges.push(edges.last().copied().unwrap_or(0.0) + height);
        }
        let y_of = |place: &Place| {
            let edge = |i: usize| edges.get(i).copied().unwrap_or(rect.bottom());
            Rangef::new(edge(place.first), if place.last + 1 >= spread.lines { rect.bottom() } else { edge(place.last + 1) })
        };
        for (i, (d, x)) in self.places.columns.iter().enumerate() {
            if i > 0 {
                ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(self.places.others, clip.y_range())));
            }
            let mut brackets: Vec<(Vec<ClauseId>, Rangef)> = Vec::new();
            for place in spread.of_draft(*d) {
                let cell = Rect::from_x_y_ranges(*x, y_of(place));
                let bracket = self.cell_ui(ui, cell, row, place, plans, actions);
                ui.painter().hline(*x, cell.bottom() - 0.5, Stroke::new(1.0, p.line));
                match brackets.last_mut().filter(|(of, _)| of.iter().any(|id| bracket.contains(id))) {
                    Some((_, y)) => y.max = cell.bottom(),
                    None if !bracket.is_empty() => brackets.push((bracket, cell.y_range())),
                    None => {}
                }
            }
            for (_, y) in brackets {
                bracket_at(ui, x.min + 5.0, y, p);
            }
        }
        ui.set_clip_rect(clip);
        for place in self.label_places(&spread) {
            self.label_ui(ui, Rect::from_x_y_ranges(self.places.labels, y_of(place)), row, &spread, place, actions);
        }
        let right = self.places.columns.last().map_or(rect.right(), |(_, x)| x.max).min(rect.right());
        ui.painter().hline(Rangef::new(rect.left(), right), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
        if self.app.view.selection.is_some_and(|s| s.row == row) {
            let frame =
                Rect::from_x_y_ranges(Rangef::new(rect.left() + 1.0, right - 1.0), Rangef::new(rect.top(), rect.bottom() - 1.0));
            ui.painter().rect_stroke(frame, 2.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
    }

    fn label_ui(&self, ui: &mut Ui, rect: Rect, row: usize, spread: &Spread, place: &Place, actions: &mut Vec<Action>) {
        let p = self.p;
        let Some(facts) = self.edition.rows.get(row) else { return };
        let topics = self.edition.topics_of(row);
        let notes = self.notes_at(row, spread, place);
        let response = ui.interact(rect, ui.scope_id().with(("label", place.first)), Sense::click());
        let topic_words = topics.iter().fold(String::new(), |words, t| words + ", " + &topic_name(*t).to_lowercase());
        let own = place.clauses.first().and_then(|id| self.edition.comparison.clause(*id)).map(name_of);
        let number = own.filter(|_| spread.lines > 1).unwrap_or_else(|| facts.number.clone());
        let words = self.title_words(row, spread, place);
        let title = words.as_str();
        let name = match notes {
            0 => say!("row-label", number = number, title = title, topics = topic_words),
            notes => say!("row-label-notes", number = number, title = title, topics = topic_words, notes = notes),
        };
        response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, &name));
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { p.canvas } else { p.panel });
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.line));
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(3.0), 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
        let mut at = rect.left_top() + vec2(12.0, size::CELL_TOP);
        if self.wide_labels() {
            // The lead topic first: it is what the row is looked at for.
            let mut shown: Vec<_> = topics.to_vec();
            shown.sort_by_key(|t| (Some(*t) != facts.lead, *t));
            for topic in shown.into_iter().take(2) {
                let (ink, ground) = p.topic_colours(Some(topic));
                chip_ui(ui, at, Some(Icon::of(topic)), topic_name(topic), ink, ground, rect.right() - at.x - 6.0);
                at.y += 24.0;
            }
            let title = self.title(ui, row, spread, place);
            let height = title.size().y;
            ui.painter().galley(at, title, p.ink);
            at.y += height + 4.0;
            if notes > 0 {
                paint_icon(ui.painter(), Icon::Note, at + vec2(6.0, 9.0), 12.0, p.ink3);
                ui.painter().text(at + vec2(18.0, 9.0), Align2::LEFT_CENTER, notes.to_string(), font::sans(12.0), p.ink3);
            }
        } else if let Some(topic) = facts.lead.or_else(|| topics.first().copied()) {
            let centre = pos2(rect.center().x, rect.top() + 20.0);
            paint_icon(ui.painter(), Icon::of(topic), centre, 15.0, p.topic_colours(Some(topic)).0);
        }
        let response =
            if self.wide_labels() { response } else { response.on_hover_ui(|ui| drop(label(ui, &words, font::sans(13.0), p.ink))) };
        if response.clicked() {
            let first = self.edition.columns.first().copied().unwrap_or(0);
            let draft = self.app.view.selection.map_or(first, |s| s.draft);
            let clause = spread.of_draft(draft).find(|p| p.meets(place)).and_then(|p| p.clauses.first().copied());
            actions.push(Action::Select { row, draft, clause });
        }
    }

    /// Nothing is left in sight: why, and the way out.
    pub fn nothing_ui(&self, ui: &mut Ui, rows: Rect, actions: &mut Vec<Action>) {
        let filter = &self.app.view.filter;
        let rows_at_all = !self.edition.rows.is_empty();
        let (words, deed, action) = if !rows_at_all {
            (say!("nothing-no-clause"), None, Action::AllTopics)
        } else if filter.by_topic() {
            (say!("nothing-filtered"), Some(say!("nothing-show-topics")), Action::AllTopics)
        } else if self.edition.rows.iter().any(|r| r.changed) {
            (say!("nothing-editorial"), Some(say!("nothing-show-rows")), Action::SubstanceOnly)
        } else {
            (say!("nothing-same"), Some(say!("nothing-show-rows")), Action::SubstanceOnly)
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

/// The bracket of a split or a merge, at the left of the cells concerned.
fn bracket_at(ui: &Ui, x: f32, y: Rangef, p: &Palette) {
    let (top, bottom) = (y.min + 8.0, y.max - 8.0);
    let stroke = Stroke::new(2.0, p.edge);
    ui.painter().line_segment([pos2(x, top), pos2(x, bottom)], stroke);
    ui.painter().line_segment([pos2(x, top), pos2(x + 5.0, top)], stroke);
    ui.painter().line_segment([pos2(x, bottom), pos2(x + 5.0, bottom)], stroke);
}
