//! The command line: arguments in, results on standard output, exit status out.
//!
//! [`run`] runs a command; [`window_files`] says whether the arguments ask for the window instead.
//! Standard output carries results alone; every message is one line on standard error.

mod args;
mod compare;
mod exit;
mod help;
mod inspect;
mod log;
mod revisions;
mod tell;

pub use exit::Exit;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use args::{Opt, Parsed};
use tell::tell;

/// What can be called by name.
struct Command {
    name: &'static str,
    /// What stands behind the name.
    takes: &'static str,
    /// One sentence for the help.
    about: &'static str,
    options: &'static [Opt],
    run: fn(&Parsed) -> Result<Exit, Failure>,
}

/// The commands there are. Help and parsing are made from this.
const COMMANDS: &[Command] = &[compare::COMMAND, inspect::COMMAND];

/// Why a command ends early: its message, and how the program ends.
enum Failure {
    /// Wrong usage: what is wrong, what to do.
    Usage(String),
    /// A status whose message was told already.
    Told(Exit),
}

/// The files to open in a window, when `args` (without the program's name) ask for one: no
/// command, and no option before a `--`.
pub fn window_files(args: &[OsString]) -> Option<Vec<PathBuf>> {
    let named = |name: &OsStr| name == "help" || COMMANDS.iter().any(|c| name == c.name);
    if args.first().is_some_and(|first| named(first)) {
        return None;
    }
    args::parse(args, &[]).ok().map(|parsed| parsed.files)
}

/// Says in one line why no window can be opened, if none can: built without one, or no display.
pub fn without_window() -> Option<Exit> {
    if cfg!(not(feature = "gui")) {
        return Some(no_window("this build has no window"));
    }
    let displays = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];
    let has_own = cfg!(any(windows, target_os = "macos"));
    if !has_own && !displays.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
        return Some(no_window("no display for a window"));
    }
    None
}

/// Says in one line why there is no window, and what to do instead.
pub fn no_window(why: &str) -> Exit {
    tell(&format!("{why}; use `travaux compare FILE FILE` for a comparison in the terminal"));
    Exit::NoDisplay
}

/// Prepares the process: a log on standard error if `TRAVAUX_LOG` is set, and no words but ours
/// when something goes wrong inside.
pub fn prepare() {
    log::start();
    // Whoever catches a panic tells of it; the place is for the log, the message may hold words of
    // a document and is for nobody.
    std::panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            ::log::error!("panic at {}:{}", place.file(), place.line());
        }
    }));
}

/// Tells of a fault of the program itself.
pub fn internal_error() -> Exit {
    tell("internal error; nothing was written; run it again with TRAVAUX_LOG=debug and report what it says");
    Exit::Unwritten
}

/// Runs a command. `args` are without the program's name.
pub fn run(args: &[OsString]) -> Exit {
    match dispatch(args) {
        Ok(exit) | Err(Failure::Told(exit)) => exit,
        Err(Failure::Usage(message)) => {
            tell(&message);
            Exit::Usage
        }
    }
}

fn dispatch(args: &[OsString]) -> Result<Exit, Failure> {
    let name = args.first().map(|first| first.to_string_lossy().into_owned()).unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    match name.as_str() {
        "--help" | "-h" => tell::print(&help::overview()),
        "--version" | "-V" => tell::print(&format!("travaux {}\n", env!("CARGO_PKG_VERSION"))),
        "help" => help_on(rest),
        _ => match COMMANDS.iter().find(|c| c.name == name) {
            Some(command) if rest.iter().take_while(|a| *a != "--").any(|a| a == "--help" || a == "-h") => {
                tell::print(&help::on(command))
            }
            Some(command) => {
                let parsed = args::parse(rest, command.options)
                    .map_err(|wrong| Failure::Usage(format!("{wrong}; see `travaux help {}`", command.name)))?;
                (command.run)(&parsed)
            }
            None => {
                let wrong = args::parse(args, &[]).err().unwrap_or_else(|| format!("there is no command {name}"));
                Err(Failure::Usage(format!("{wrong}; see `travaux --help`")))
            }
        },
    }
}

fn help_on(names: &[OsString]) -> Result<Exit, Failure> {
    let Some(name) = names.first() else { return tell::print(&help::overview()) };
    match COMMANDS.iter().find(|c| name == c.name) {
        Some(command) => tell::print(&help::on(command)),
        None => Err(Failure::Usage(format!("there is no command {}; see `travaux --help`", name.to_string_lossy()))),
    }
}
