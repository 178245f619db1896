//! A finding on the board: its sentence, where it stands, how sure it is, and why it was raised.

use std::sync::Arc;

use egui::{Galley, Rect, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::Action;
use crate::app::board::{kind_label, places, unsure};
use crate::app::language::say;
use crate::app::names::{summary_of, topic_name};
use crate::app::theme::font;
use crate::app::views::board::Lines;
use crate::app::widgets::{Icon, paint_icon, wrapped};
use crate::substance::Finding;

/// Padding at the sides.
const SIDE: f32 = 12.0;
/// Padding above and below.
const TOP: f32 = 8.0;
/// Room at the right for the places and the way to the reason.
const RIGHT: f32 = 250.0;

impl Lines<'_> {
    fn body(&self, rect: Rect) -> f32 {
        rect.width() - self.places.labels.span() - RIGHT - 2.0 * SIDE
    }

    fn whole(&self) -> Rect {
        let right = self.apart.max.max(self.places.others.max);
        Rect::from_x_y_ranges(egui::Rangef::new(self.places.labels.min, right), egui::Rangef::new(0.0, 0.0))
    }

    fn sentence(&self, ui: &Ui, finding: &Finding) -> Arc<Galley> {
        wrapped(ui, &summary_of(&self.edition.comparison, finding), font::sans(13.0), 18.0, self.p.ink, self.body(self.whole()), 4)
    }

    fn reason(&self, ui: &Ui, finding: &Finding) -> Arc<Galley> {
        let percent = (finding.confidence * 100.0).round();
        let words = say!("finding-reason", reason = finding.reason.as_str(), percent = percent);
        wrapped(ui, &words, font::sans(13.0), 18.0, self.p.ink2, self.body(self.whole()), 8)
    }

    pub(super) fn finding_height(&self, ui: &Ui, i: usize) -> f32 {
        let Some(finding) = self.edition.comparison.findings.get(i) else { return 0.0 };
        let mut height = self.sentence(ui, finding).size().y.max(self.places_of(ui, i).size().y) + 2.0 * TOP;
        if unsure(finding).is_some() {
            height = height.max(2.0 * TOP + 34.0);
        }
        if self.view.why.contains(&i) {
            height += self.reason(ui, finding).size().y + 3.0;
        }
        height.ceil()
    }

    pub(super) fn finding_ui(&self, ui: &Ui, rect: Rect, number: usize, i: usize, told: &mut Vec<Action>) {
        let p = self.p;
        let Some(finding) = self.edition.comparison.findings.get(i) else { return };
        let response = Self::part(ui, rect, ui.scope_id().with(("finding", i)));
        let name = self.finding_name(i, finding);
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &name));
        ui.painter().rect_filled(rect, 0.0, if response.hovered() { p.canvas } else { p.surface });
        let label = Rect::from_x_y_ranges(self.places.labels, rect.y_range());
        ui.painter().rect_filled(label, 0.0, p.panel);
        ui.painter().vline(label.right() - 0.5, rect.y_range(), Stroke::new(1.0, p.line));
        let (ink, _) = self.colours(finding.topic);
        ui.painter().rect_filled(Rect::from_min_size(label.right_top(), vec2(3.0, rect.height() - 1.0)), 0.0, ink);
        self.kind_at(ui, label, finding);
        let at = pos2(label.right() + SIDE + 3.0, rect.top() + TOP);
        let sentence = self.sentence(ui, finding);
        let below = at.y + sentence.size().y + 3.0;
        ui.painter().galley(at, sentence, p.ink);
        if self.view.why.contains(&i) {
            ui.painter().galley(pos2(at.x, below), self.reason(ui, finding), p.ink2);
        }
        ui.painter().galley(pos2(rect.right() - RIGHT, rect.top() + TOP), self.places_of(ui, i), p.ink2);
        let chosen = self.is_chosen(number);
        if chosen || response.has_focus() {
            self.frame(ui, rect.with_max_y(rect.bottom() - 1.0));
        }
        self.focus(ui, &response, chosen, told);
        if self.why_ui(ui, rect, i) {
            told.push(Action::WhyFinding(i));
        } else if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked_by(egui::PointerButton::Primary) {
            told.push(Action::ChooseLine(number, None));
            told.push(Action::OpenInEdition);
        }
    }

    fn finding_name(&self, i: usize, finding: &Finding) -> String {
        let c = &self.edition.comparison;
        let title = |id| c.draft(id).map_or("", |d| d.title.as_str());
        let told = self.view.board.told_with(i).filter_map(|i| c.findings.get(i)).map(|f| {
            let [(a, _, from), (b, _, to)] = places(self.edition, f);
            say!("finding-between", from = title(a), number = from, to = title(b), other = to)
        });
        let places = told.collect::<Vec<_>>().join("; ");
        let topic = finding.topic.map_or_else(|| say!("rail-no-topic"), topic_name);
        say!(
            "finding-name",
            topic = topic,
            kind = kind_label(finding.kind),
            summary = summary_of(&self.edition.comparison, finding),
            places = places,
            percent = (finding.confidence * 100.0).round(),
            reason = finding.reason.as_str()
        )
    }

    fn kind_at(&self, ui: &Ui, label: Rect, finding: &Finding) {
        let p = self.p;
        let kind = wrapped(ui, &kind_label(finding.kind), font::sans(13.0), 18.0, p.ink2, label.width() - 2.0 * SIDE, 1);
        let at = label.min + vec2(SIDE, TOP);
        ui.painter().galley(at, kind, p.ink2);
        if let Some(words) = unsure(finding) {
            let text = wrapped(ui, &words, font::sans(12.0), 16.0, p.ink2, label.width() - 2.0 * SIDE - 12.0, 1);
            let frame = Rect::from_min_size(at + vec2(0.0, 18.0), text.size() + vec2(12.0, 1.0));
            ui.painter().rect_stroke(frame, 4.0, Stroke::new(1.0, p.edge), StrokeKind::Inside);
            ui.painter().galley(frame.min + vec2(6.0, 0.5), text, p.ink2);
        }
    }

    /// `6 → E 6, G B.1`: the clauses of the drafts between which it was found.
    fn places_of(&self, ui: &Ui, i: usize) -> Arc<Galley> {
        let c = &self.edition.comparison;
        let code = |id| c.draft_index(id).map_or("", |d| self.edition.code(d));
        let mut words: Vec<String> = Vec::new();
        for finding in self.view.board.told_with(i).filter_map(|i| c.findings.get(i)) {
            let [(a, _, from), (b, _, to)] = places(self.edition, finding);
            let (left, right) = (format!("{} {from} → ", code(a)), format!("{} {to}", code(b)));
            match words.last_mut().filter(|last| last.starts_with(&left)) {
                Some(last) => last.extend([", ", &right]),
                None => words.push(left + &right),
            }
        }
        wrapped(ui, &words.join("; "), font::sans(12.0), 18.0, self.p.ink2, RIGHT - 76.0, 4)
    }

    fn why_ui(&self, ui: &Ui, rect: Rect, i: usize) -> bool {
        let p = self.p;
        let open = self.view.why.contains(&i);
        let area = Rect::from_min_size(pos2(rect.right() - 66.0, rect.top() + TOP - 3.0), vec2(56.0, 24.0));
        let response = Self::part(ui, area, ui.scope_id().with(("why", i)));
        let name = if open { say!("finding-why-hide") } else { say!("finding-why") };
        response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, name));
        let ink = if response.hovered() || open { p.ink } else { p.ink2 };
        let text = wrapped(ui, say!("finding-why"), font::sans(12.0), 16.0, ink, 50.0, 1);
        let at = pos2(area.left() + 4.0, area.center().y - text.size().y / 2.0);
        ui.painter().hline(egui::Rangef::new(at.x, at.x + text.size().x), at.y + text.size().y, Stroke::new(1.0, ink));
        ui.painter().galley_with_override_text_color(at, text, ink);
        paint_icon(
            ui.painter(),
            if open { Icon::Close } else { Icon::Caret },
            pos2(area.right() - 10.0, area.center().y),
            9.0,
            ink,
        );
        if response.has_focus() {
            ui.painter().rect_stroke(area, 4.0, Stroke::new(2.0, p.accent), StrokeKind::Inside);
        }
        response.on_hover_text(say!("finding-why-tip")).clicked()
    }
}
