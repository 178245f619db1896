//! The user's own topics and words, and the topics that lead.

use egui::{Margin, ScrollArea, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::names::topic_name;
use crate::app::theme::{font, palette};
use crate::app::topics::TopicsForm;
use crate::app::widgets::{Control, Look, label, scroll_ui, tick_row_ui};
use crate::substance::Topic;

/// Draws the sheet.
pub fn topics_ui(ui: &mut Ui, form: &mut TopicsForm, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(640.0);
    label(ui, say!("topics-title"), font::bold(17.0), p.ink);
    label(ui, say!("topics-line"), font::sans(13.0), p.ink2);
    ui.add_space(8.0);
    let height = (ui.ctx().content_rect().height() - 220.0).clamp(160.0, 560.0);
    scroll_ui(ui, say!("topics-title"), ScrollArea::vertical().max_height(height), |ui| {
        label(ui, say!("topics-lead"), font::bold(13.0), p.ink);
        let mut turned = None;
        ui.columns(3, |columns| {
            let all: Vec<Topic> = form.focus().topics().collect();
            let tall = all.len().div_ceil(columns.len().max(1)).max(1);
            for (ui, some) in columns.iter_mut().zip(all.chunks(tall)) {
                for topic in some {
                    let name = topic_name(*topic);
                    let said = say!("topics-leads", topic = name);
                    if tick_row_ui(ui, form.focus().leads(*topic), None, name, false, None, &said).clicked() {
                        turned = Some(*topic);
                    }
                }
            }
        });
        if let Some(topic) = turned {
            form.turn(topic);
        }
        if Control::new(say!("topics-usual")).look(Look::Quiet).show(ui).clicked() {
            form.lead_as_usual();
        }
        ui.add_space(12.0);
        label(ui, say!("topics-new"), font::bold(13.0), p.ink);
        ui.horizontal(|ui| {
            field_ui(ui, &mut form.name, 170.0, say!("topics-name"), fresh);
            field_ui(ui, &mut form.cues, 340.0, say!("topics-cues"), false);
            let named = form.name.chars().any(char::is_alphanumeric) && form.cues.chars().any(char::is_alphanumeric);
            let refused = (!named).then(|| say!("topics-first"));
            if Control::new(say!("topics-add")).refused(refused).show(ui).clicked() {
                form.add();
            }
        });
        ui.add_space(12.0);
        label(ui, say!("topics-words"), font::bold(13.0), p.ink);
        label(ui, say!("topics-words-line"), font::sans(13.0), p.ink2);
        let field = TextEdit::multiline(&mut form.words).desired_rows(5).desired_width(f32::INFINITY);
        let field = field.margin(Margin::symmetric(8, 6)).font(font::sans(13.0));
        if ui.add(field).accessible_name(say!("topics-words-name")).changed() {
            form.read();
        }
    });
    if let Some(error) = form.wrong() {
        label(ui, say!("topics-wrong", line = error.line, what = error.what.as_str()), font::sans(13.0), p.dele);
    }
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        let refused = form.wrong().is_some().then(|| say!("topics-mend"));
        if Control::new(say!("keep")).name(say!("topics-keep")).look(Look::Primary).refused(refused).show(ui).clicked() {
            actions.push(Action::KeepTopics { vocabulary: form.words.clone(), lead: form.lead() });
        }
        if Control::new(say!("cancel")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
    });
}

fn field_ui(ui: &mut Ui, text: &mut String, width: f32, name: &str, focus: bool) {
    let field = TextEdit::singleline(text).desired_width(width).margin(Margin::symmetric(8, 6)).hint_text(name);
    let response = ui.add(field).accessible_name(name);
    if focus {
        response.request_focus();
    }
}
