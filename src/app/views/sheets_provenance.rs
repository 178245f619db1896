//! A draft's provenance: what the user says of it, and what its file said.

use egui::{ComboBox, Grid, Margin, RichText, ScrollArea, TextEdit, TextWrapMode, Ui};
use std::collections::BTreeMap;

use crate::app::action::Action;
use crate::app::correct::{Correct, place_words};
use crate::app::language::say;
use crate::app::names::status_name;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, label, scroll_ui};
use crate::draft::{Draft, DraftId, MarkKind, Provenance, Status, looks};

/// Width of what the user says, and of what the file said.
const SAID: f32 = 400.0;
const FILE: f32 = 340.0;

/// What the user says of a draft.
pub struct Known<'a> {
    /// Its title.
    pub title: &'a mut String,
    /// Who wrote it, when, how it came to be known.
    pub provenance: &'a mut Provenance,
    /// What the looks of its clauses mean.
    pub legend: &'a mut Vec<(MarkKind, String)>,
}

/// Draws the sheet.
pub fn provenance_ui(ui: &mut Ui, app: &App, id: DraftId, mut known: Known<'_>, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let window = ui.ctx().content_rect();
    let wide = window.width() > SAID + FILE + 100.0;
    ui.set_width(if wide { SAID + FILE + 32.0 } else { SAID + 24.0 });
    label(ui, say!("provenance"), font::bold(17.0), p.ink);
    ui.add_space(6.0);
    let height = (window.height() - 200.0).clamp(160.0, 560.0);
    let draft = app.project.draft(id);
    scroll_ui(ui, say!("provenance"), ScrollArea::vertical().max_height(height), |ui| {
        let mut both = |ui: &mut Ui| {
            ui.vertical(|ui| {
                ui.set_width(SAID);
                said_ui(ui, &mut known);
                if let Some(draft) = draft {
                    legend_ui(ui, draft, known.legend);
                }
            });
            ui.add_space(16.0);
            if let Some(draft) = draft {
                ui.vertical(|ui| {
                    ui.set_width(FILE - if wide { 16.0 } else { 0.0 });
                    file_ui(ui, app, draft);
                });
            }
        };
        if wide { ui.horizontal_top(&mut both) } else { ui.vertical(&mut both) }
    });
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        if Control::new(say!("keep")).name(say!("provenance-keep")).look(Look::Primary).show(ui).clicked() {
            actions.push(Action::KeepProvenance {
                draft: id,
                title: known.title.clone(),
                provenance: known.provenance.clone(),
                legend: known.legend.clone(),
            });
        }
        if Control::new(say!("cancel")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
        if Control::new(say!("command-correct-the-cut")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
            actions.push(Action::Correct(Correct::Draft(id)));
        }
    });
}

/// What the user says: who wrote it, when, how it came to be known.
fn said_ui(ui: &mut Ui, known: &mut Known<'_>) {
    let p = palette(ui);
    let Known { title, provenance: known, .. } = known;
    Grid::new("provenance").num_columns(2).spacing([16.0, 8.0]).show(ui, |ui| {
        field_ui(ui, say!("field-title"), title, 1, SAID - 90.0);
        for (name, value, rows) in [
            (say!("field-author"), &mut known.author, 1),
            (say!("field-date"), &mut known.date, 1),
            (say!("field-source"), &mut known.source, 1),
            (say!("field-note"), &mut known.note, 4),
        ] {
            let mut text = value.clone().unwrap_or_default();
            field_ui(ui, name, &mut text, rows, SAID - 90.0);
            *value = Some(text).filter(|t| !t.trim().is_empty());
        }
        let name = label(ui, say!("field-status"), font::sans(13.0), p.ink2);
        let chosen = ComboBox::from_id_salt("status").width(160.0).selected_text(status_name(known.status)).show_ui(ui, |ui| {
            for status in Status::ALL {
                ui.selectable_value(&mut known.status, status, status_name(status));
            }
        });
        chosen.response.labelled_by(name.id);
        ui.end_row();
    });
}

/// What the type of its clauses means: "bold, in 12 clauses: agreed".
fn legend_ui(ui: &mut Ui, draft: &Draft, legend: &mut [(MarkKind, String)]) {
    if legend.is_empty() {
        return;
    }
    let p = palette(ui);
    ui.add_space(14.0);
    label(ui, say!("look-title"), font::bold(13.0), p.ink);
    label(ui, say!("look-tip"), font::sans(12.0), p.ink3);
    ui.add_space(4.0);
    let counts = looks(draft);
    Grid::new("looks").num_columns(2).spacing([16.0, 8.0]).show(ui, |ui| {
        for (look, said) in legend {
            let count = counts.iter().find(|(of, _)| of == look).map_or(0, |(_, count)| *count);
            let name = match look {
                MarkKind::Bold => say!("look-bold", count = count),
                MarkKind::Struck => say!("look-struck", count = count),
                MarkKind::Highlighted(colour) => say!("look-marked", count = count, colour = colour.as_str()),
                _ => continue,
            };
            field_ui(ui, &name, said, 1, SAID - 160.0);
        }
    });
}

fn field_ui(ui: &mut Ui, name: &str, text: &mut String, rows: usize, width: f32) {
    let p = palette(ui);
    let said = label(ui, name, font::sans(13.0), p.ink2);
    let field = if rows == 1 { TextEdit::singleline(text) } else { TextEdit::multiline(text).desired_rows(rows) };
    ui.add(field.desired_width(width).margin(Margin::symmetric(8, 6))).labelled_by(said.id);
    ui.end_row();
}

/// What the file said, and how it was read.
fn file_ui(ui: &mut Ui, app: &App, draft: &Draft) {
    let p = palette(ui);
    let path = if draft.source.path.is_empty() { say!("file-pasted") } else { draft.source.path.as_str() };
    for (name, value) in [
        (say!("field-file"), path),
        (say!("field-format"), draft.source.format.as_str()),
        (say!("field-language"), draft.language.as_deref().unwrap_or_default()),
        (say!("field-digest"), draft.source.sha256.as_str()),
    ] {
        if !value.is_empty() {
            label(ui, name, font::sans(12.0), p.ink3);
            let text = RichText::new(value).font(font::sans(13.0)).color(p.ink);
            ui.add(egui::Label::new(text).selectable(true).wrap_mode(TextWrapMode::Wrap));
        }
    }
    let corrected = app.project.corrections().iter().filter(|c| c.anchor.clause.draft == draft.id).count();
    label(
        ui,
        say!("reading-clauses", count = draft.clauses.len(), format = draft.source.format.to_uppercase()),
        font::sans(13.0),
        p.ink,
    );
    if corrected > 0 {
        label(ui, say!("provenance-corrected", count = corrected), font::sans(13.0), p.ink);
    }
    let mut reviewers: BTreeMap<&str, usize> = BTreeMap::new();
    for note in app.project.notes.iter().filter(|n| n.anchor.clause.draft == draft.id) {
        if let Some(author) = &note.author {
            *reviewers.entry(author).or_default() += 1;
        }
    }
    part_ui(
        ui,
        say!("provenance-reviewers"),
        reviewers.iter().map(|(who, n)| say!("provenance-reviewer", who = *who, count = *n)),
        p.ink,
    );
    let skipped = draft.coverage.skipped.iter();
    let skipped =
        skipped.map(|s| say!("provenance-skipped", count = s.count, part = s.part.replace('-', " "), why = s.why.as_str()));
    part_ui(ui, say!("provenance-not-compared"), skipped, p.ink);
    let warnings = draft.warnings.iter().map(|w| {
        let place = place_words(draft, w.place);
        if place.is_empty() { w.message.clone() } else { say!("provenance-warning", what = w.message.as_str(), place = place) }
    });
    part_ui(ui, say!("provenance-odd"), warnings, p.guar);
}

/// A list under a heading; nothing where it is empty.
fn part_ui(ui: &mut Ui, heading: &str, lines: impl Iterator<Item = String>, ink: egui::Color32) {
    let p = palette(ui);
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return;
    }
    ui.add_space(10.0);
    label(ui, heading, font::bold(13.0), p.ink);
    for line in lines {
        ui.add(egui::Label::new(RichText::new(line).font(font::sans(13.0)).color(ink)).wrap());
    }
}
