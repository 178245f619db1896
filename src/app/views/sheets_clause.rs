//! Sheets about one clause: why it was paired, how it was read, and going to one by its number.

use egui::{Grid, Key, Margin, ScrollArea, TextEdit, Ui};

use crate::align::By;
use crate::app::action::Action;
use crate::app::edition::{name_of, subject};
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, label, scroll_ui};
use crate::draft::ClauseId;

/// A number to go to.
pub fn number_ui(ui: &mut Ui, text: &mut String, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(300.0);
    let name = label(ui, say!("goto-title"), font::bold(17.0), p.ink);
    ui.add_space(6.0);
    let field = TextEdit::singleline(text).desired_width(f32::INFINITY).margin(Margin::symmetric(8, 6)).return_key(None);
    let response = ui.add(field.hint_text(say!("goto-hint"))).labelled_by(name.id);
    if fresh {
        response.request_focus();
    }
    if ui.input(|i| i.key_pressed(Key::Enter)) && !text.trim().is_empty() {
        actions.push(Action::Number(text.trim().to_owned()));
    }
}

/// From here on two clauses are said to be about the same topics, or the same matter.
const SAME: f32 = 0.5;

/// Why a clause was paired as it was, and what can be done about it.
pub fn why_ui(ui: &mut Ui, app: &App, clause: ClauseId, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    label(ui, say!("why-title"), font::bold(17.0), p.ink);
    let Some(edition) = &app.edition else { return };
    let c = &edition.comparison;
    let named = |id: ClauseId| {
        let title = c.draft(id.draft).map_or("", |d| d.title.as_str());
        c.clause(id).map(|x| format!("{}, {title}", subject(x))).unwrap_or_default()
    };
    label(ui, named(clause), font::sans(13.0), p.ink2);
    let links = edition.links_of(clause);
    if links.is_empty() {
        ui.add_space(8.0);
        label(ui, say!("why-alone"), font::sans(13.0), p.ink);
    }
    for (link, other) in links {
        ui.add_space(10.0);
        label(ui, named(other), font::bold(13.0), p.ink);
        let sure = say!("cell-sure", percent = (link.pair.confidence * 100.0).round());
        let who = if link.pair.by == By::User { say!("tag-linked").to_owned() } else { sure };
        let (number, place) = (link.pair.renumbered, link.pair.moved);
        let facts = [
            who,
            shared(app, clause, other),
            c.shared_words(link, 8).join(", "),
            if link.pair.why.subjects >= SAME { say!("why-subjects").to_owned() } else { String::new() },
            if link.pair.why.matters >= SAME { say!("why-matters").to_owned() } else { String::new() },
            if number { say!("why-number-other") } else { say!("why-number-same") }.to_owned(),
            if place { say!("why-place-other") } else { say!("why-place-same") }.to_owned(),
        ];
        for fact in facts.iter().filter(|fact| !fact.is_empty()) {
            label(ui, format!("· {fact}"), font::sans(13.0), p.ink2);
        }
        ui.horizontal(|ui| {
            let numbers = c.clause(other).map(name_of).unwrap_or_default();
            if Control::new(say!("why-keep-short")).name(say!("why-keep", number = numbers.as_str())).show(ui).clicked() {
                actions.push(Action::LinkPair { from: clause, to: other, keep: true });
            }
            if Control::new(say!("why-cut-short")).name(say!("why-cut", number = numbers.as_str())).show(ui).clicked() {
                actions.push(Action::CutPair(clause, other));
            }
        });
    }
    let alternatives: Vec<_> = c.alternatives(clause).collect();
    if !alternatives.is_empty() {
        ui.add_space(12.0);
        label(ui, say!("why-might"), font::bold(13.0), p.ink);
    }
    for (other, sure) in alternatives {
        ui.horizontal(|ui| {
            let numbers = c.clause(other).map(name_of).unwrap_or_default();
            if Control::new(say!("why-instead-short")).name(say!("why-instead", number = numbers.as_str())).show(ui).clicked() {
                actions.push(Action::LinkPair { from: clause, to: other, keep: false });
            }
            label(ui, say!("why-sure", clause = named(other), percent = (sure * 100.0).round()), font::sans(13.0), p.ink2);
        });
    }
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        if Control::new(say!("why-link")).show(ui).clicked() {
            actions.push(Action::CloseSheet);
            actions.push(Action::Link);
        }
        if Control::new(say!("close")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
    });
}

/// How many words two clauses share, in words.
fn shared(app: &App, a: ClauseId, b: ClauseId) -> String {
    let words = |id: ClauseId| -> Vec<String> {
        let text = app.project.clause(id).map_or("", |x| x.text.as_str());
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
    };
    let (a, mut b) = (words(a), words(b));
    let (mine, theirs) = (a.len(), b.len());
    let mut both = 0;
    for word in &a {
        if let Some(at) = b.iter().position(|w| w == word) {
            b.swap_remove(at);
            both += 1;
        }
    }
    say!("why-shared", both = both, mine = mine, theirs = theirs)
}

/// A clause as it was read, and where it stands in its file.
pub fn source_ui(ui: &mut Ui, app: &App, clause: ClauseId, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(620.0);
    let (Some(draft), Some(found)) = (app.project.draft(clause.draft), app.project.clause(clause)) else { return };
    label(ui, format!("{}, {}", subject(found), draft.title), font::bold(17.0), p.ink);
    ui.add_space(6.0);
    let height = (ui.ctx().content_rect().height() - 260.0).clamp(160.0, 480.0);
    scroll_ui(ui, say!("source-text"), ScrollArea::vertical().max_height(height), |ui| {
        if let Some(heading) = found.heading.as_deref() {
            label(ui, heading, font::serif_bold(15.0), p.ink);
        }
        label(ui, found.text.clone(), font::serif(15.0), p.ink);
    });
    ui.add_space(10.0);
    let line = found.place.line.map(|n| say!("source-line", number = n));
    let page = found.place.page.map(|n| say!("source-page", number = n));
    let places: Vec<_> = [line, page].into_iter().flatten().collect();
    let file = if draft.source.path.is_empty() { say!("file-pasted") } else { draft.source.path.as_str() };
    Grid::new("source").num_columns(2).spacing([16.0, 4.0]).show(ui, |ui| {
        for (name, value) in [
            (say!("field-file"), file.to_owned()),
            (say!("field-place"), places.join(", ")),
            (say!("field-digest"), draft.source.sha256.clone()),
        ] {
            if !value.is_empty() {
                label(ui, name, font::sans(12.0), p.ink3);
                label(ui, value, font::sans(12.0), p.ink2);
                ui.end_row();
            }
        }
    });
    ui.add_space(8.0);
    if Control::new(say!("close")).show(ui).clicked() {
        actions.push(Action::CloseSheet);
    }
}
