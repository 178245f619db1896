//! The sheet of keys, and the preferences in which they are changed.

use egui::{Align2, Event, Grid, Key, ScrollArea, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::app::action::{Action, COMMANDS, Command, Keys, command_of};
use crate::app::language::{self, say};
use crate::app::settings::ThemeChoice;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, Look, label, scroll_ui, tick_row_ui};

fn keys_words(app: &App, command: &Command) -> String {
    app.keys_of(command).iter().map(|k| k.label()).collect::<Vec<_>>().join(" · ")
}

/// Every key and what it does.
pub fn keys_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(760.0);
    label(ui, say!("keys-title"), font::bold(17.0), p.ink);
    label(ui, say!("keys-line"), font::sans(13.0), p.ink2);
    ui.add_space(8.0);
    let lines: Vec<_> = COMMANDS.iter().filter(|c| !app.keys_of(c).is_empty()).collect();
    let height = (ui.ctx().content_rect().height() - 220.0).clamp(200.0, 560.0);
    scroll_ui(ui, say!("keys-list"), ScrollArea::vertical().max_height(height), |ui| {
        Grid::new("keys").num_columns(4).spacing([18.0, 5.0]).show(ui, |ui| {
            let half = lines.len().div_ceil(2);
            for i in 0..half {
                for command in [lines.get(i), lines.get(i + half)].into_iter().flatten() {
                    label(ui, keys_words(app, command), font::bold(13.0), p.ink);
                    label(ui, command.label(), font::sans(13.0), p.ink2);
                }
                ui.end_row();
            }
        });
    });
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        if Control::new(say!("close")).show(ui).clicked() {
            actions.push(Action::CloseSheet);
        }
        if Control::new(say!("keys-change")).look(Look::Quiet).show(ui).clicked() {
            actions.push(Action::Preferences);
        }
    });
}

/// Preferences: appearance, text, keys. `waiting` is the command whose keys are pressed next.
pub fn preferences_ui(ui: &mut Ui, app: &App, waiting: &mut Option<String>, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    label(ui, say!("preferences"), font::bold(17.0), p.ink);
    ui.add_space(8.0);
    label(ui, say!("preferences-appearance"), font::bold(13.0), p.ink2);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (name, choice, ends) in [
            (say!("preferences-system"), ThemeChoice::System, (true, false)),
            (say!("theme-light"), ThemeChoice::Light, (false, false)),
            (say!("theme-dark"), ThemeChoice::Dark, (false, true)),
        ] {
            let control = Control::new(name).name(say!("theme-named", theme = name)).look(Look::Segment(ends.0, ends.1));
            if control.on(app.settings.theme == choice).show(ui).clicked() {
                actions.push(Action::Theme(choice));
            }
        }
        ui.add_space(24.0);
        label(ui, say!("text-size"), font::sans(13.0), p.ink2);
        ui.add_space(8.0);
        for (word, name, action) in [
            (say!("text-smaller"), say!("text-smaller-name"), Action::SmallerText),
            (say!("text-larger"), say!("text-larger-name"), Action::LargerText),
        ] {
            if Control::new(word).name(name).show(ui).clicked() {
                actions.push(action);
            }
            ui.add_space(6.0);
        }
        label(ui, say!("text-points", size = app.settings.text_size), font::sans(13.0), p.ink2);
    });
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        label(ui, say!("preferences-language"), font::sans(13.0), p.ink2);
        ui.add_space(8.0);
        let last = language::LANGUAGES.last().map(|l| l.code);
        let codes = std::iter::once(None).chain(language::LANGUAGES.iter().map(|l| Some(l.code)));
        for (code, command) in codes.filter_map(|code| Some((code, command_of(&Action::Language(code))?))) {
            let word = if code.is_some() { command.label() } else { say!("preferences-system") };
            let control = Control::new(word).name(say!("language-named", language = word));
            let control = control.look(Look::Segment(code.is_none(), code == last));
            if control.on(app.settings.language.as_deref() == code).show(ui).clicked() {
                actions.push(Action::Language(code));
            }
        }
    });
    ui.add_space(8.0);
    let contrast = say!("preferences-contrast");
    if tick_row_ui(ui, app.settings.high_contrast, None, contrast, false, None, contrast).clicked() {
        actions.push(Action::HighContrast);
    }
    ui.add_space(12.0);
    label(ui, say!("keys-title"), font::bold(13.0), p.ink2);
    let single = say!("keys-single");
    if tick_row_ui(ui, app.settings.single_keys, None, single, false, None, single).clicked() {
        actions.push(Action::SingleKeys);
    }
    if let Some(command) = waiting.clone() {
        wait_for_keys(ui, &command, waiting, actions);
    }
    let height = (ui.ctx().content_rect().height() - 410.0).clamp(160.0, 420.0);
    scroll_ui(ui, say!("keys-commands"), ScrollArea::vertical().max_height(height).auto_shrink(false), |ui| {
        for command in COMMANDS {
            command_ui(ui, app, command, waiting, actions);
        }
    });
    ui.add_space(8.0);
    if Control::new(say!("close")).show(ui).clicked() {
        actions.push(Action::CloseSheet);
    }
}

fn command_ui(ui: &mut Ui, app: &App, command: &Command, waiting: &mut Option<String>, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let id = command.id();
    let own = app.settings.keys.contains_key(&id);
    ui.horizontal(|ui| {
        let wide = ui.available_width() - if own { 70.0 } else { 0.0 };
        let (rect, response) = ui.allocate_exact_size(vec2(wide, 26.0), Sense::click());
        let waits = waiting.as_deref() == Some(id.as_str());
        let keys = if waits { say!("keys-press").to_owned() } else { keys_words(app, command) };
        let name = say!("keys-of", command = command.label(), keys = keys.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if waits || response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 4.0, if waits { p.accentbg } else { p.canvas });
        }
        ui.painter().text(pos2(rect.left() + 8.0, rect.center().y), Align2::LEFT_CENTER, command.label(), font::sans(13.0), p.ink);
        let face = if own { font::bold(13.0) } else { font::sans(13.0) };
        ui.painter().text(pos2(rect.right() - 8.0, rect.center().y), Align2::RIGHT_CENTER, keys, face, p.ink2);
        if response.on_hover_text(say!("keys-tip")).clicked() {
            *waiting = Some(id.clone());
        }
        if own
            && Control::new(say!("keys-reset"))
                .name(say!("keys-reset-name", command = command.label()))
                .look(Look::Quiet)
                .show(ui)
                .clicked()
        {
            actions.push(Action::SetKeys { command: id, keys: None });
        }
    });
}

/// Takes the next keys pressed for a command, unless another has them.
fn wait_for_keys(ui: &mut Ui, command: &str, waiting: &mut Option<String>, actions: &mut Vec<Action>) {
    let pressed = ui.input_mut(|input| {
        let taken = input.events.iter().position(|e| matches!(e, Event::Key { key, pressed: true, .. } if *key != Key::Escape));
        match taken.map(|i| input.events.remove(i)) {
            Some(Event::Key { key, modifiers, .. }) => {
                Some(Keys { command: modifiers.command, shift: modifiers.shift, alt: modifiers.alt, key })
            }
            _ => None,
        }
    });
    if let Some(keys) = pressed {
        actions.push(Action::SetKeys { command: command.to_owned(), keys: Some(keys) });
        *waiting = None;
    }
}
