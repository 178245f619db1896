//! Keys: what is pressed, what it asks for, and which keys the user gave to which command.

use egui::{FocusDirection, Key, Modifiers};

use crate::app::action::{Action, COMMANDS, Command};
use crate::app::language::say;
use crate::app::state::{App, Sheet};

/// A key with what is held beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Ctrl, or Cmd on a Mac.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt.
    pub alt: bool,
    /// The key.
    pub key: Key,
}

impl Keys {
    pub(super) const fn plain(key: Key) -> Self {
        Self { command: false, shift: false, alt: false, key }
    }

    pub(super) const fn shift(key: Key) -> Self {
        Self { shift: true, ..Self::plain(key) }
    }

    pub(super) const fn alt(key: Key) -> Self {
        Self { alt: true, ..Self::plain(key) }
    }

    pub(super) const fn ctrl(key: Key) -> Self {
        Self { command: true, ..Self::plain(key) }
    }

    pub(super) const fn ctrl_shift(key: Key) -> Self {
        Self { shift: true, ..Self::ctrl(key) }
    }

    /// Whether these are what was pressed. A sign that may need Shift on the keyboard at hand is
    /// taken with and without it.
    pub fn fits(self, key: Key, held: Modifiers) -> bool {
        let sign = matches!(key, Key::Plus | Key::Minus | Key::Equals | Key::Questionmark);
        key == self.key && held.command == self.command && held.alt == self.alt && (sign || held.shift == self.shift)
    }

    /// Whether a text field needs them for itself.
    pub fn is_for_text(self) -> bool {
        let editing = matches!(self.key, Key::Z | Key::C | Key::V | Key::X | Key::A | Key::Y) && self.command;
        editing || !(self.command || matches!(self.key, Key::F1 | Key::F3 | Key::Escape))
    }

    /// As it is written to the settings: `Ctrl+Shift+K`.
    pub fn written(self) -> String {
        let held = [(self.command, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")];
        held.iter().filter(|(on, _)| *on).map(|(_, name)| *name).chain([self.key.name()]).collect()
    }

    /// Reads what [`Keys::written`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let mut keys = Self::plain(Key::Escape);
        let mut rest = text;
        for (name, on) in [("Ctrl+", &mut keys.command), ("Alt+", &mut keys.alt), ("Shift+", &mut keys.shift)] {
            if let Some(after) = rest.strip_prefix(name) {
                (*on, rest) = (true, after);
            }
        }
        keys.key = Key::from_name(rest)?;
        Some(keys)
    }

    /// A letter, figure or sign alone, which counts only while no field has the focus.
    pub fn is_single(self) -> bool {
        !self.command && !self.alt && self.key.name().chars().count() == 1
    }

    /// For menus and the sheet of keys.
    pub fn label(self) -> String {
        let key = match self.key {
            Key::ArrowDown => say!("key-down"),
            Key::ArrowUp => say!("key-up"),
            Key::ArrowLeft => say!("key-left"),
            Key::ArrowRight => say!("key-right"),
            Key::Plus => "+",
            Key::Minus => "−",
            Key::Equals => "=",
            Key::Comma => ",",
            Key::Slash => "/",
            Key::Questionmark => "?",
            Key::Escape => "Esc",
            other => other.name(),
        };
        let ctrl = if cfg!(target_os = "macos") { "Cmd " } else { "Ctrl " };
        let held = |on: bool, name| if on { name } else { "" };
        format!("{}{}{}{key}", held(self.command, ctrl), held(self.alt, "Alt "), held(self.shift, "Shift "))
    }
}

impl App {
    /// The keys of a command: the user's own, else those of the table.
    pub fn keys_of(&self, command: &Command) -> Vec<Keys> {
        match self.settings.keys.get(&command.id()) {
            Some(own) => own.iter().filter_map(|text| Keys::parse(text)).collect(),
            None => command.keys.to_vec(),
        }
    }

    /// The command that has these keys already.
    pub fn command_with(&self, keys: Keys) -> Option<&'static Command> {
        COMMANDS.iter().find(|c| self.keys_of(c).contains(&keys))
    }
}

/// What the keys pressed in this frame ask for. Keys that a text field needs are left to it, and
/// while a sheet is open only Escape counts.
pub fn pressed(ctx: &egui::Context, app: &App) -> Vec<Action> {
    let typing = ctx.text_edit_focused();
    let sheet = app.view.sheet.is_some() || app.view.tour.is_some();
    let popup = egui::Popup::is_any_open(ctx);
    let mut actions = Vec::new();
    let mut arrows = false;
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            if let egui::Event::Paste(text) = event {
                if typing || sheet {
                    return true;
                }
                actions.push(Action::Pasted(text.clone()));
                return false;
            }
            let (key, held) = match event {
                egui::Event::Key { key, pressed: true, modifiers, .. } => (*key, *modifiers),
                egui::Event::Copy => (Key::C, Modifiers::COMMAND),
                _ => return true,
            };
            let fitting = |c: &'static Command| Some((c, app.keys_of(c).into_iter().find(|k| k.fits(key, held))?));
            let Some((command, keys)) = COMMANDS.iter().find_map(fitting) else {
                return true;
            };
            let taken = (typing && keys.is_for_text())
                || (popup && !keys.command)
                || (sheet && !matches!(command.action, Action::Escape))
                || (keys.is_single() && !app.settings.single_keys)
                || (matches!(app.view.sheet, Some(Sheet::Unsaved)) && key == Key::Escape && typing);
            if taken || (command.enabled)(app).is_err() {
                return true;
            }
            arrows |= matches!(key, Key::ArrowDown | Key::ArrowUp | Key::ArrowLeft | Key::ArrowRight);
            actions.push(command.action.clone());
            false
        });
    });
    if arrows {
        // The toolkit took note of the arrow before; it must not carry the focus off as well.
        ctx.memory_mut(|m| m.move_focus(FocusDirection::None));
    }
    actions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_were_written() {
        for keys in COMMANDS.iter().flat_map(|c| c.keys) {
            assert_eq!(Keys::parse(&keys.written()), Some(*keys), "{}", keys.written());
        }
        assert_eq!(Keys::parse("Ctrl+Nonsense"), None);
    }
}
