//! The help, made from the tables of commands, options, exports, formats and topics.

use std::fmt::Write as _;

use super::args::Opt;
use super::{COMMANDS, Command};
use crate::export::{EXPORTS, NOT_YET};
use crate::read::FORMATS;
use crate::substance::Topic;

/// `travaux --help`.
pub(super) fn overview() -> String {
    let mut out = format!(
        "travaux {}\nCompares drafts of peace plans and other negotiated texts, clause by clause.\n\nUsage:\n  \
         travaux [FILE...]\n      Opens a window; each FILE is a draft, or one project (.travaux).\n",
        env!("CARGO_PKG_VERSION")
    );
    for command in COMMANDS {
        let _ = writeln!(out, "  travaux {} {}\n      {}", command.name, command.takes, command.about);
    }
    out.push_str("  travaux --help | --version | help COMMAND\n");
    for command in COMMANDS {
        let _ = write!(out, "\nOptions of {}:\n{}", command.name, options(command.options));
    }
    out + &lists() + STATUSES
}

/// `travaux help COMMAND`.
pub(super) fn on(command: &Command) -> String {
    let own = options(command.options);
    format!("travaux {} {}\n\n{}\n\nOptions:\n{own}{}{STATUSES}", command.name, command.takes, command.about, lists())
}

const STATUSES: &str = "\nExit status:
  0  done
  1  with --exit-code, the drafts differ in substance
  2  wrong usage
  3  a file could not be read
  4  the result could not be written
  5  no display for a window
";

fn options(options: &[Opt]) -> String {
    let mut out = String::new();
    for option in options {
        let short = option.short.map_or_else(|| "    ".to_owned(), |letter| format!("-{letter}, "));
        let value = option.value.map_or_else(String::new, |value| format!(" {value}"));
        let name = format!("  {short}--{}{value}", option.name);
        let _ = writeln!(out, "{name:<28}  {}", option.help);
    }
    out
}

fn lists() -> String {
    let endings: Vec<&str> = FORMATS.iter().flat_map(|f| f.endings.iter().copied()).collect();
    let exports: Vec<&str> = EXPORTS.iter().map(|e| e.name).collect();
    let topics: Vec<&str> = Topic::ALL.iter().map(|t| t.name()).collect();
    format!(
        "\nFiles that are read:\n{}\nFormats that are written:\n{}  (not yet: {})\n\nTopics:\n{}",
        folded(&endings),
        folded(&exports),
        NOT_YET.join(", "),
        folded(&topics)
    )
}

/// Names in lines of a terminal's width.
fn folded(names: &[&str]) -> String {
    let mut out = String::new();
    let mut length = 0;
    for (i, name) in names.iter().enumerate() {
        if i > 0 && length + name.len() + 2 > 78 {
            out.push_str(",\n  ");
            length = 2;
        } else {
            out.push_str(if i > 0 { ", " } else { "  " });
            length += 2;
        }
        out.push_str(name);
        length += name.len();
    }
    out + "\n"
}
