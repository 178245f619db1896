//! How the drafts were read: what of them is compared, what was left out and why, what was odd.

use egui::{ScrollArea, Ui};

use crate::app::action::Action;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, label, scroll_ui};
use crate::draft::Draft;

/// The most characters of a part's words that are shown.
const MOST_SHOWN: usize = 600;

/// "3 page headers, 2 comments": what of the drafts is not compared; `None` when all of them is.
pub fn not_compared(app: &App) -> Option<String> {
    let mut parts: Vec<(String, u32)> = Vec::new();
    for skipped in app.project.drafts.iter().flat_map(|d| &d.coverage.skipped) {
        let name = skipped.part.replace('-', " ");
        match parts.iter_mut().find(|(of, _)| *of == name) {
            Some((_, count)) => *count += skipped.count,
            None => parts.push((name, skipped.count)),
        }
    }
    let words: Vec<_> = parts.iter().map(|(name, count)| say!("reading-part", count = *count, part = name.as_str())).collect();
    (!words.is_empty()).then(|| say!("reading-not-compared", parts = words.join(", ")))
}

/// The sheet.
pub fn reading_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(620.0);
    label(ui, say!("reading-title"), font::bold(17.0), p.ink);
    let height = (ui.ctx().content_rect().height() - 200.0).clamp(160.0, 520.0);
    scroll_ui(ui, say!("reading-drafts"), ScrollArea::vertical().max_height(height), |ui| {
        for (at, draft) in app.project.drafts.iter().enumerate() {
            draft_ui(ui, at, draft, actions);
        }
    });
    ui.add_space(8.0);
    if Control::new(say!("close")).show(ui).clicked() {
        actions.push(Action::CloseSheet);
    }
}

fn draft_ui(ui: &mut Ui, at: usize, draft: &Draft, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.add_space(10.0);
    label(ui, draft.title.clone(), font::bold(13.0), p.ink);
    let clauses = say!("reading-clauses", count = draft.clauses.len(), format = draft.source.format.to_uppercase());
    let read = if draft.coverage.read.is_empty() { clauses } else { format!("{clauses}: {}", draft.coverage.read.join(", ")) };
    label(ui, read, font::sans(13.0), p.ink2);
    for (n, skipped) in draft.coverage.skipped.iter().enumerate() {
        let part = skipped.part.replace('-', " ");
        let line = say!("reading-skipped", count = skipped.count, part = part.as_str(), why = skipped.why.as_str());
        label(ui, line, font::sans(13.0), p.ink);
        if words_ui(ui, &part, &skipped.words) {
            actions.push(Action::CopyLeftOut(at, n));
        }
    }
    for warning in &draft.warnings {
        label(ui, warning.message.clone(), font::sans(13.0), p.guar);
    }
    if draft.coverage.skipped.is_empty() && draft.warnings.is_empty() {
        label(ui, say!("reading-nothing"), font::sans(13.0), p.ink3);
    }
}

/// The words of a part that was left out, as far as there is room; gives whether all of them are to
/// be copied.
fn words_ui(ui: &mut Ui, part: &str, words: &str) -> bool {
    if words.is_empty() {
        return false;
    }
    let p = palette(ui);
    let mut shown: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = shown.char_indices().nth(MOST_SHOWN) {
        shown.truncate(end);
        shown.push('…');
    }
    label(ui, shown, font::serif(13.0), p.ink2);
    Control::new(say!("reading-copy")).name(say!("reading-copy-part", part = part)).look(Look::Quiet).show(ui).clicked()
}
