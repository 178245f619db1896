//! A term on the board: its name, what each draft says of it, and how far they lie apart.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align2, Galley, Popup, Rangef, Rect, Stroke, TextFormat, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::{Action, Keys, command_of};
use crate::app::board::{Apart, Sign, about, apart, delta_words, figure};
use crate::app::edition::name_of;
use crate::app::language::say;
use crate::app::names::{term_name, topic_name};
use crate::app::redline::Show;
use crate::app::theme::font;
use crate::app::views::board::Lines;
use crate::app::widgets::{
    CellLook, Control, Emphasis, Icon, Look, Plans, hatch, label, lay_out, lay_out_job, paint_cell, paint_icon, wrapped,
};
use crate::draft::ClauseId;
use crate::substance::{Term, TermValue, Value};

/// Padding of a cell at the sides.
const SIDE: f32 = 12.0;
/// Padding above and below.
const TOP: f32 = 9.0;
/// Room for the clause's number at the right of a cell.
const NUMBER: f32 = 52.0;
/// Width of the clause shown beside a cell.
const PEEK: f32 = 400.0;

/// A cell laid out.
struct Said {
    value: Arc<Galley>,
    more: Option<Arc<Galley>>,
    delta: Option<(Sign, Arc<Galley>)>,
}

impl Said {
    fn height(&self) -> f32 {
        let below = |g: Option<&Arc<Galley>>| g.map_or(0.0, |g| g.size().y + 1.0);
        self.value.size().y + below(self.more.as_ref()) + below(self.delta.as_ref().map(|(_, g)| g))
    }
}

impl Lines<'_> {
    fn term(&self, i: usize) -> Option<&Term> {
        self.edition.comparison.terms.get(i)
    }

    fn said(&self, ui: &Ui, term: &Term, d: usize, width: f32) -> Option<Said> {
        let p = self.p;
        let value = term.values.get(d)?.as_ref()?;
        let inner = width - 2.0 * SIDE;
        let qualified = value.qualifiers.iter().map(|q| q.text.as_str()).collect::<Vec<_>>().join(", ");
        let more = (!qualified.is_empty()).then(|| wrapped(ui, &qualified, font::sans(13.0), 18.0, p.ink2, inner, 2));
        let delta = delta_words(self.edition, term, d).map(|(sign, words)| {
            let ink = if sign == Sign::Same { p.ink3 } else { p.ins };
            (sign, wrapped(ui, &words, font::bold(12.0), 17.0, ink, inner - 18.0, 2))
        });
        Some(Said { value: lay_out_job(ui.painter(), self.value_job(value, inner - NUMBER), false), more, delta })
    }

    /// The draft's own words, larger where they give a figure; square brackets stand out.
    fn value_job(&self, value: &TermValue, width: f32) -> LayoutJob {
        let number = matches!(value.mention.value, Some(Value::Number(_)));
        let (points, line) = if number { (19.0, 23.0) } else { (15.0, 20.0) };
        let format = |color| TextFormat { font_id: font::bold(points), color, line_height: Some(line), ..Default::default() };
        let mut job = LayoutJob::default();
        if value.bracketed {
            job.append("[", 0.0, format(self.p.guar));
        }
        job.append(&value.mention.text.replace('\n', " "), 0.0, format(self.p.ink));
        if value.bracketed {
            job.append("]", 0.0, format(self.p.guar));
        }
        job.wrap.max_width = width.max(40.0);
        job.wrap.max_rows = 2;
        job
    }

    fn names(&self, ui: &Ui, term: &Term) -> (Arc<Galley>, Option<Arc<Galley>>) {
        let width = self.places.labels.span() - 2.0 * SIDE;
        let about = about(self.edition, term);
        let more = (!about.is_empty()).then(|| wrapped(ui, about, font::sans(12.0), 16.0, self.p.ink2, width, 2));
        (wrapped(ui, term_name(term), font::bold(13.0), 17.0, self.p.ink, width, 3), more)
    }

    pub(super) fn term_height(&self, ui: &Ui, i: usize) -> f32 {
        let Some(term) = self.term(i) else { return 0.0 };
        let (name, more) = self.names(ui, term);
        let names = name.size().y + more.map_or(0.0, |g| g.size().y + 1.0);
        let cells = self.places.columns.iter().map(|(d, x)| self.said(ui, term, *d, x.span()).map_or(24.0, |s| s.height()));
        let apart = match apart(term, &self.columns()) {
            Apart::Numbers(_) => 46.0,
            Apart::Words(_) => 18.0,
        };
        let apart = if self.apart.span() > 0.0 { apart } else { 0.0 };
        cells.fold(names.max(apart), f32::max) + 2.0 * TOP
    }

    fn columns(&self) -> Vec<usize> {
        self.places.columns.iter().map(|(d, _)| *d).collect()
    }

    pub(super) fn term_ui(&self, ui: &mut Ui, rect: Rect, number: usize, i: usize, plans: &mut Plans, told: &mut Vec<Action>) {
        let Some(term) = self.term(i) else { return };
        let clip = ui.clip_rect();
        for (k, (d, x)) in self.places.columns.iter().enumerate() {
            if k > 0 {
                ui.set_clip_rect(clip.intersect(Rect::from_x_y_ranges(self.places.others, clip.y_range())));
            }
            self.value_ui(ui, Rect::from_x_y_ranges(*x, rect.y_range()), term, number, *d, plans, told);
        }
        ui.set_clip_rect(clip);
        self.name_ui(ui, Rect::from_x_y_ranges(self.places.labels, rect.y_range()), term, number, told);
        if self.apart.span() > 0.0 {
            self.apart_ui(ui, Rect::from_x_y_ranges(self.apart, rect.y_range()), term);
        }
    }

    fn name_ui(&self, ui: &Ui, rect: Rect, term: &Term, number: usize, told: &mut Vec<Action>) {
        let p = self.p;
        let response = Self::part(ui, rect, ui.scope_id().with(("name", 0)));
        let (name, more) = self.names(ui, term);
        let topic_of = term.topic.map_or_else(|| say!("rail-no-topic"), topic_name);
        let words = format!("{}, {}, {}", term_name(term), topic_of, about(self.edition, term));
        response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, words.trim_end_matches(", ")));
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { p.canvas } else { p.panel });
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let at = rect.min + vec2(SIDE, TOP);
        let below = at.y + name.size().y + 1.0;
        ui.painter().galley(at, name, p.ink);
        if let Some(more) = more {
            ui.painter().galley(pos2(at.x, below), more, p.ink2);
        }
        if response.has_focus() {
            self.frame(ui, rect.shrink(2.0));
        }
        if response.clicked() {
            told.push(Action::ChooseLine(number, None));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "whose cell it is, where it stands, and what it asks for")]
    fn value_ui(&self, ui: &mut Ui, rect: Rect, term: &Term, number: usize, d: usize, plans: &mut Plans, told: &mut Vec<Action>) {
        let p = self.p;
        let response = Self::part(ui, rect, ui.scope_id().with(("value", d)));
        let value = term.values.get(d).and_then(Option::as_ref);
        let said = self.said(ui, term, d, rect.width());
        let name = self.cell_name(term, d, value);
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &name));
        let ground = if self.edition.partner(d).is_none() { p.basecol } else { p.surface };
        ui.painter().rect_filled(rect, 0.0, ground);
        match &said {
            Some(said) => self.paint_said(ui, rect, said),
            None => self.paint_absent(ui, rect),
        }
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let chosen = self.is_chosen(number) && self.app.view.selection.is_some_and(|s| s.draft == d);
        if chosen {
            self.frame(ui, rect);
        }
        self.focus(ui, &response, chosen, told);
        if let Some(value) = value {
            let clause = value.mention.clause;
            if self.number_ui(ui, rect, clause, d) || response.double_clicked() {
                told.push(Action::ChooseLine(number, Some(d)));
                told.push(Action::OpenInEdition);
                return;
            }
            if chosen && self.view.peek {
                Popup::from_response(&response).id(response.id.with("peek")).open(true).show(|ui| {
                    self.clause_ui(ui, clause, plans, told);
                });
            } else if self.app.view.sheet.is_none() {
                // a card with a button stays while the pointer rests, even above a sheet
                response.clone().on_hover_ui(|ui| self.clause_ui(ui, clause, plans, told));
            }
        }
        if response.clicked() {
            told.push(Action::ChooseLine(number, Some(d)));
        }
    }

    fn cell_name(&self, term: &Term, d: usize, value: Option<&TermValue>) -> String {
        let c = &self.edition.comparison;
        let draft = c.drafts.get(d).map_or("", |x| x.title.as_str());
        let Some(value) = value else { return say!("cell-absent", term = term_name(term), draft = draft) };
        let place = c.clause(value.mention.clause).map(name_of).unwrap_or_default();
        let qualified = value.qualifiers.iter().fold(String::new(), |all, q| all + ", " + &q.text);
        let said = value.mention.text.as_str();
        let said = say!("cell-said", term = term_name(term), draft = draft, number = place, value = said);
        let bracketed = if value.bracketed { format!(", {}", say!("spoken-bracketed")) } else { String::new() };
        let delta = delta_words(self.edition, term, d).map(|(sign, words)| match sign {
            Sign::Up => say!("spoken-more", delta = words),
            Sign::Down => say!("spoken-less", delta = words),
            Sign::Other => say!("spoken-other", delta = words),
            Sign::Same | Sign::New => words,
        });
        let delta = delta.map(|words| format!(". {words}")).unwrap_or_default();
        format!("{said}{qualified}{bracketed}{delta}")
    }

    fn paint_said(&self, ui: &Ui, rect: Rect, said: &Said) {
        let p = self.p;
        let mut at = rect.min + vec2(SIDE, TOP);
        ui.painter().galley(at, Arc::clone(&said.value), p.ink);
        at.y += said.value.size().y + 1.0;
        if let Some(more) = &said.more {
            ui.painter().galley(at, Arc::clone(more), p.ink2);
            at.y += more.size().y + 1.0;
        }
        let Some((sign, words)) = &said.delta else { return };
        let ink = if *sign == Sign::Same { p.ink3 } else { p.ins };
        let centre = pos2(at.x + 5.0, at.y + 8.5);
        match sign {
            Sign::Up => paint_icon(ui.painter(), Icon::ArrowUp, centre, 11.0, ink),
            Sign::Down => paint_icon(ui.painter(), Icon::ArrowDown, centre, 11.0, ink),
            Sign::New => paint_icon(ui.painter(), Icon::Plus, centre, 10.0, ink),
            Sign::Other | Sign::Same => equals_at(ui, centre, *sign == Sign::Other, ink),
        }
        ui.painter().galley(pos2(at.x + 15.0, at.y), Arc::clone(words), ink);
    }

    fn paint_absent(&self, ui: &Ui, rect: Rect) {
        let p = self.p;
        hatch(ui.painter(), rect.shrink(1.0), p.line);
        let words = wrapped(ui, say!("gap-not-here"), font::bold(13.0), 17.0, p.dele, rect.width() - 60.0, 1);
        let plate = Rect::from_min_size(rect.min + vec2(SIDE, TOP - 3.0), words.size() + vec2(34.0, 7.0));
        ui.painter().rect(plate, 4.0, p.surface, Stroke::new(1.0, p.line), egui::StrokeKind::Inside);
        paint_icon(ui.painter(), Icon::Close, pos2(plate.left() + 14.0, plate.center().y), 9.0, p.dele);
        ui.painter().galley(pos2(plate.left() + 25.0, plate.center().y - words.size().y / 2.0), words, p.dele);
    }

    /// The number of the clause at the right; whether it was clicked.
    fn number_ui(&self, ui: &Ui, rect: Rect, clause: ClauseId, d: usize) -> bool {
        let p = self.p;
        let name = self.edition.comparison.clause(clause).map(name_of).unwrap_or_default();
        let text = wrapped(ui, &name, font::sans(12.0), 16.0, p.ink2, NUMBER, 1);
        let at = pos2(rect.right() - SIDE - text.size().x, rect.top() + TOP + 1.0);
        let area = Rect::from_min_size(at, text.size());
        let response = Self::part(ui, area.expand(4.0), ui.scope_id().with(("number", d)));
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, say!("cell-open", number = name.as_str())));
        let ink = if response.hovered() { p.accent } else { p.ink2 };
        ui.painter().galley_with_override_text_color(at, text, ink);
        ui.painter().hline(area.x_range(), area.bottom(), Stroke::new(1.0, ink));
        if response.has_focus() {
            ui.painter().rect_stroke(area.expand(3.0), 3.0, Stroke::new(2.0, p.accent), egui::StrokeKind::Middle);
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
    }

    /// The clause with its word changes, as the edition shows it.
    fn clause_ui(&self, ui: &mut Ui, clause: ClauseId, plans: &mut Plans, told: &mut Vec<Action>) {
        let Some(row) = self.edition.row_of(clause) else { return };
        let Some(d) = self.edition.comparison.draft_index(clause.draft) else { return };
        let spread = self.edition.spread(row);
        let Some(place) = spread.of_draft(d).find(|p| p.clauses.contains(&clause)) else { return };
        let show = Show { editorial: self.app.view.editorial, ..Show::default() };
        let look = CellLook { width: PEEK, points: 15.0, dark: self.dark, show, all_findings: true };
        let plan = plans.get(self.edition, row, place, look, self.p);
        let laid = lay_out(ui.painter(), &plan, look);
        ui.set_width(PEEK);
        let title = self.edition.comparison.drafts.get(d).map_or("", |x| x.title.as_str());
        label(ui, title, font::sans(12.0), self.p.ink3);
        let (rect, _) = ui.allocate_exact_size(vec2(PEEK, laid.height.min(420.0)), egui::Sense::hover());
        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.intersect(rect));
        ui.painter().rect_filled(rect, 4.0, self.p.surface);
        let _ = paint_cell(ui, &plan, &laid, rect, look, &Emphasis::default(), self.p);
        ui.set_clip_rect(clip);
        ui.horizontal(|ui| {
            if Control::new(say!("open-in-edition")).look(Look::Primary).show(ui).clicked() {
                told.push(Action::GoTo(clause));
            }
            let keys = command_of(&Action::Source).and_then(|c| self.app.keys_of(c).first().copied()).map(Keys::label);
            label(ui, keys.unwrap_or_default(), font::sans(12.0), self.p.ink3);
        });
    }

    /// Dots on a line for figures, else words.
    fn apart_ui(&self, ui: &Ui, rect: Rect, term: &Term) {
        let p = self.p;
        ui.painter().rect_filled(rect, 0.0, p.panel);
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let at = rect.min + vec2(SIDE, TOP);
        let numbers = match apart(term, &self.columns()) {
            Apart::Numbers(numbers) => numbers,
            Apart::Words(words) => {
                let words = wrapped(ui, &words, font::sans(13.0), 18.0, p.ink, rect.width() - 2.0 * SIDE, 2);
                ui.painter().galley(at, words, p.ink);
                return;
            }
        };
        let least = numbers.iter().map(|(_, n)| *n).fold(f64::INFINITY, f64::min);
        let most = numbers.iter().map(|(_, n)| *n).fold(f64::NEG_INFINITY, f64::max);
        let line = Rangef::new(rect.left() + SIDE + 6.0, rect.right() - SIDE - 6.0);
        let x = |n: f64| line.min + line.span() * ((n - least) / (most - least)) as f32;
        let y = at.y + 20.0;
        ui.painter().hline(line, y, Stroke::new(1.5, p.edge));
        for (d, n) in &numbers {
            let base = self.edition.partner(*d).is_none();
            ui.painter().circle(pos2(x(*n), y), 4.5, if base { p.accent } else { p.surface }, Stroke::new(1.5, p.accent));
        }
        for value in [least, most] {
            let letters: Vec<&str> =
                numbers.iter().filter(|(_, n)| (n - value).abs() < f64::EPSILON).map(|(d, _)| self.edition.code(*d)).collect();
            let (align, at) =
                if value > least { (Align2::RIGHT_BOTTOM, x(value) + 5.0) } else { (Align2::LEFT_BOTTOM, x(value) - 5.0) };
            ui.painter().text(pos2(at, y - 6.0), align, letters.join(" "), font::sans(12.0), p.ink2);
            let align = if value > least { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
            ui.painter().text(pos2(at, y + 8.0), align, short(value), font::sans(12.0), p.ink3);
        }
    }
}

/// A figure in little room: `100 bn`.
fn short(n: f64) -> String {
    let by = |unit: f64| figure((n / unit * 10.0).round() / 10.0);
    match n.abs() {
        x if x >= 1e9 => say!("figure-billion", figure = by(1e9)),
        x if x >= 1e7 => say!("figure-million", figure = by(1e6)),
        _ => figure(n),
    }
}

/// The signs = and ≠, drawn: not every face has them.
fn equals_at(ui: &Ui, centre: egui::Pos2, crossed: bool, ink: egui::Color32) {
    let line = Stroke::new(1.4, ink);
    for dy in [-2.0, 2.0] {
        ui.painter().hline(Rangef::new(centre.x - 4.0, centre.x + 4.0), centre.y + dy, line);
    }
    if crossed {
        ui.painter().line_segment([centre + vec2(-2.5, 5.0), centre + vec2(2.5, -5.0)], line);
    }
}
