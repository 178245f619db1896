//! The palette: commands, clauses, drafts and notes by what is typed.

use egui::{Align2, Key, Margin, Sense, TextEdit, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::{Action, COMMANDS, Command};
use crate::app::edition::name_of;
use crate::app::language::say;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::bars::shorten;
use crate::app::widgets::{label, wrapped};

/// How many lines are shown.
const LINES: usize = 9;

/// A line of the palette.
struct Line {
    kind: &'static str,
    text: String,
    keys: String,
    refused: Option<&'static str>,
    action: Action,
}

/// Draws the palette.
pub fn palette_ui(ui: &mut Ui, app: &App, query: &mut String, at: &mut usize, fresh: bool, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    let (down, up, enter) = ui.input_mut(|i| (key(i, Key::ArrowDown), key(i, Key::ArrowUp), key(i, Key::Enter)));
    let field = TextEdit::singleline(query)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(8, 7))
        .hint_text(say!("palette-hint"))
        .return_key(None);
    let response = ui.add(field).accessible_name(say!("palette-name"));
    if fresh {
        response.request_focus();
    }
    if response.changed() {
        *at = 0;
    }
    let lines = lines(app, query);
    *at = (*at + usize::from(down)).min(lines.len().saturating_sub(1)) - usize::from(up).min(*at);
    ui.add_space(6.0);
    if lines.is_empty() {
        label(ui, say!("palette-none"), font::sans(13.0), p.ink3);
    }
    for (i, line) in lines.iter().enumerate() {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
        let name = say!("palette-line", kind = line.kind, text = line.text.as_str());
        let (here, can) = (i == *at, line.refused.is_none());
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, can, here, &name));
        if here || response.hovered() {
            ui.painter().rect_filled(rect, 4.0, if here { p.accentbg } else { p.canvas });
        }
        let ink = if can { p.ink } else { p.disabled };
        let painter = ui.painter();
        painter.text(pos2(rect.left() + 8.0, rect.center().y), Align2::LEFT_CENTER, line.kind, font::sans(12.0), p.ink3);
        painter.text(pos2(rect.right() - 8.0, rect.center().y), Align2::RIGHT_CENTER, &line.keys, font::sans(12.0), p.ink3);
        let text = wrapped(ui, &line.text, font::sans(13.0), 18.0, ink, rect.width() - 230.0, 1);
        ui.painter().galley(pos2(rect.left() + 76.0, rect.center().y - text.size().y / 2.0), text, ink);
        let response = if let Some(why) = line.refused { response.on_hover_text(why) } else { response };
        if can && (response.clicked() || (here && enter)) {
            actions.push(Action::CloseSheet);
            actions.push(line.action.clone());
        }
    }
}

fn key(input: &mut egui::InputState, key: Key) -> bool {
    input.consume_key(egui::Modifiers::NONE, key)
}

fn lines(app: &App, query: &str) -> Vec<Line> {
    let wanted: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |text: &str| {
        let text = text.to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    };
    let of = |command: &'static Command| Line {
        kind: say!("palette-command"),
        text: command.label().trim_end_matches('…').to_owned(),
        keys: app.keys_of(command).first().map(|k| k.label()).unwrap_or_default(),
        refused: (command.enabled)(app).err(),
        action: command.action.clone(),
    };
    if wanted.is_empty() {
        return app.view.recent.iter().filter_map(|i| COMMANDS.get(*i)).take(5).map(of).collect();
    }
    let mut lines: Vec<Line> = COMMANDS.iter().filter(|c| fits(c.label()) || fits(c.tip())).map(of).collect();
    // A name that holds the words comes before a description that does, what can be done before what cannot.
    lines.sort_by_key(|l| (!fits(&l.text), l.refused.is_some()));
    lines.truncate(LINES / 2);
    if let Some(edition) = &app.edition {
        let c = &edition.comparison;
        let drafts = edition.columns.iter().filter_map(|d| c.drafts.get(*d));
        for draft in drafts.clone().filter(|d| fits(&d.title)) {
            let action = draft.clauses.first().map_or(Action::Escape, |x| Action::GoTo(x.id));
            lines.push(Line { kind: say!("palette-draft"), text: draft.title.clone(), keys: String::new(), refused: None, action });
        }
        for note in app.project.notes.iter().filter(|n| fits(&n.text)).take(3) {
            let action = Action::GoTo(note.anchor.clause);
            lines.push(Line { kind: say!("palette-note"), text: note.text.clone(), keys: String::new(), refused: None, action });
        }
        let clauses = drafts.flat_map(|d| d.clauses.iter().map(move |x| (d, x)));
        let found = clauses.filter(|(_, x)| fits(&name_of(x)) || x.heading.as_deref().is_some_and(&fits) || fits(&x.text));
        for (draft, clause) in found.take(LINES) {
            let words = clause.heading.as_deref().unwrap_or(&clause.text);
            let text = format!("{}  {words}", name_of(clause));
            let keys = shorten(&draft.title, 22);
            lines.push(Line { kind: say!("palette-clause"), text, keys, refused: None, action: Action::GoTo(clause.id) });
        }
    }
    lines.truncate(LINES);
    lines
}
